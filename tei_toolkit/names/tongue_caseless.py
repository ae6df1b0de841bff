"""Countries in languages whose scripts have no capital letters, by the longest name.

What countries are called is in `data/caseless.txt.xz`, read when it is first needed.
Where words are parted by spaces, a name is a whole word but for the particles that its
language writes together with it. A name that is a common word, too, counts only where
what stands beside it shows what it is.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from tei_toolkit.names.caseless_words import CASELESS_WORDS, CaselessWords
from tei_toolkit.names.gazetteer import read_seldom
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.reasons import reasons
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.tongue_lexicon import Entry, reference
from tei_toolkit.names.word_lists import either
from tei_toolkit.values import immutable

_LONG = 5
"""Letters of a name that hardly anything else is written like."""
_SURE, _LIKELY, _BY_CONTEXT = 0.95, 0.85, 0.75
_BESIDE = 2
"""Characters between the names of two countries that stand beside each other."""
_NEAR = 24
"""Characters before a name in which the word before it is looked for."""
# Letters of words, with the marks on them that Python takes for none.
_LETTER = (
    r"[\w\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05f3\u05f4\u0610-\u061a"
    r"\u064b-\u065f\u0670\u0900-\u0963\u0971-\u0dff\u0e01-\u0fff\u200c\u200d]"
)
# Marks that are written or left out: of vowels, of foreign letters; joiners.
_UNREAD = (
    "[\u064b-\u0652\u0670\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u093c\u09bc\u0a3c"
    "\u200b-\u200d]"
)
_ANY_UNREAD = re.compile(_UNREAD)
# Letters that are written for each other.
_ALIKE = ("اأإآٱ", "یيى", "کك", "׳'’", '״"”')
_ONES = str.maketrans({sign: group[0] for group in _ALIKE for sign in group})
_CLASSES = {group[0]: f"[{group}]" for group in _ALIKE}
_CODE = re.compile("[A-Z]{2}")


@immutable
class _Names:
    """What finds the countries of a language.

    Attributes:
        pattern: finds them; each group is one way to end a name.
        codes: of each group, what a name stands for.
        plain: names that are words, too.
    """

    pattern: re.Pattern[str]
    codes: Sequence[dict[str, str]]
    plain: frozenset[str]


def is_caseless(tag: str) -> bool:
    """Whether the countries are known of a language without capital letters.

    Args:
        tag: the first part of its BCP 47 tag.
    """
    return tag in CASELESS_WORDS


def with_countries(found: Iterable[Mention], text: str, tag: str) -> list[Mention]:
    """Mentions with the countries and continents in `text`, none overlapping.

    Args:
        found: what is known already, in order.
        text: its characters.
        tag: the first part of the BCP 47 tag of its language, for which
            `is_caseless` is true.
    """
    known = list(found)
    taken = Taken((m.start, m.end) for m in known)
    ours = (m for m in _countries(text, tag) if not taken.meet(m.start, m.end))
    return sorted([*known, *ours], key=lambda mention: mention.start)


def _countries(text: str, tag: str) -> list[Mention]:
    names, words = _names(tag), CASELESS_WORDS[tag]
    found = [
        match
        for match in names.pattern.finditer(text)
        if match.group() not in words.never
    ]
    plain = [_key(match[match.lastindex or 0]) in names.plain for match in found]
    mentions = []
    for number, match in enumerate(found):
        if plain[number]:
            around = [n for n in (number - 1, number + 1) if 0 <= n < len(found)]
            is_listed = any(
                not plain[n] and _are_beside(match, found[n], text) for n in around
            )
            if not is_listed and not _is_led(match, text, words):
                continue
        group = match.lastindex or 0
        key = _key(match[group])
        code = names.codes[group - 1][key]
        score = _SURE if len(key) >= _LONG else _LIKELY
        mentions.append(
            _mention(match, code, _BY_CONTEXT if plain[number] else score, words)
        )
    return mentions


def _are_beside(one: re.Match[str], other: re.Match[str], text: str) -> bool:
    """Whether hardly anything stands between the words that two names are in."""
    start, end = sorted((one.span(), other.span()))
    between = text[start[1] : end[0]]
    return len(between) <= _BESIDE and "." not in between


def _is_led(match: re.Match[str], text: str, words: CaselessWords) -> bool:
    """Whether what is before a name is a word, or a particle, for countries."""
    prefix = text[match.start() : match.start(match.lastindex or 0)]
    if prefix and prefix[-1] in words.inside:
        return True
    before = text[max(match.start() - _NEAR, 0) : match.start()]
    last = before.rstrip() if words.spaced else before
    return any(
        last.endswith(word)
        and (not words.spaced or last[: -len(word)][-1:] in {"", " ", "\n"})
        for word in words.leading.split()
    )


def _mention(
    match: re.Match[str], code: str, score: float, words: CaselessWords
) -> Mention:
    start, end = match.span(match.lastindex or 0)
    if words.inflects:
        end = match.end()
    kind = "country" if _CODE.fullmatch(code) else "region"
    ref, uri, subtype = reference(Entry(match.group(), kind, code, score))
    return Mention(
        start,
        end,
        match.string[start:end],
        MentionType.PLACE,
        Cert.HIGH if score >= _SURE else Cert.MEDIUM,
        score,
        subtype=subtype,
        ref=ref,
        uri=uri,
        evidence=reasons(["lex=" + kind]),
    )


def _key(name: str) -> str:
    """A name, alike however its letters are written."""
    return " ".join(_ANY_UNREAD.sub("", name).translate(_ONES).split())


def called(tag: str) -> dict[str, str]:
    """What countries and continents are called in a language, to their codes.

    Args:
        tag: the first part of its BCP 47 tag.
    """
    head, *lines = read_seldom("caseless")
    known: dict[str, str] = {}
    for line in lines:
        language, *cells = line.split("\t")
        if language == tag:
            for code, cell in zip(head.split(" "), cells, strict=True):
                for name in filter(None, map(_key, cell.split("|"))):
                    known.setdefault(name, code)
    return known


@lru_cache(maxsize=4)
def _names(tag: str) -> _Names:
    """The names of a language, read when it is first met."""
    words, known = CASELESS_WORDS[tag], called(tag)
    codes: list[dict[str, str]] = []
    forms = []
    for last, is_cut, after in words.endings:
        ending = re.compile(f"(?:{last})\\Z")
        named = {
            name[: match.start()] if is_cut else name: code
            for name, code in known.items()
            if (match := ending.search(name)) and match.start() > 2 * is_cut
        }
        codes.append(named)
        forms.append(f"({either(named, _letter)})(?:{after})")
    if words.article:
        second = words.article[1]
        codes.append(
            {
                second + name[1:]: code
                for name, code in known.items()
                if name.startswith(words.article)
            }
        )
        forms.append(f"({either(codes[-1], _letter)})")
    before = f"(?<!{_LETTER})(?:{words.before})" if words.spaced else words.before
    behind = f"(?!{_LETTER})" if words.spaced else f"(?!{_UNREAD})"
    pattern = re.compile(f"{before}(?:{'|'.join(forms)}){behind}")
    plain = frozenset(_key(name) for name in words.plain.split())
    return _Names(pattern, codes, plain)


def _letter(sign: str) -> str:
    if sign == " ":
        return r"\s{1,2}"
    return _CLASSES.get(sign, re.escape(sign)) + f"{_UNREAD}*"
