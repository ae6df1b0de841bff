"""Names that were given: those who take part, and the entries of authority files."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, STOP, TITLES
from tei_toolkit.values import immutable

_WORD = re.compile(r"\w+")
_LONGER = re.compile(r"\w|&\w|[ \u00a0-][^\W\d_a-zß-ÿа-яё]")
"""What goes on with a name that is part of a longer one."""
_JOINED = re.compile(r"\w['’&-]\Z")
"""What stands before the last part of a longer word."""
_BEGINNING = lazy_pattern(r"(?:\A|[\n.!?:;…]|[.!?:;…]['’\"”»)\]]+)[\s'’\"“„«(\[]*\Z")
"""What stands before the first word of a sentence."""
_BEFORE = lazy_pattern(r"([^\W\d_]\w*)[.]?[ \u00a0]\Z")
_PEER = re.compile(
    r"(?:Duke|Duchess|Earl|Marquess|Marquis|Viscount|Viscountess|Baron|Baroness|Count"
    r"|Countess|Prince|Princess|King|Queen|Bishop|Archbishop) of [^\W\d_a-z][\w'’ -]+"
)
"""A title that is the whole name of one who is listed: the Duke of Albany."""
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.8}
_FAR = 40
_WHY = ("the name of one who takes part or is in an authority file",)


def with_given_names(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of `text`, with every place where a given name stands in full.

    A name of several words that the transcript's participants or an authority file
    have means them, whatever its words are otherwise: "Ada Hill" is no hill. A longer
    name that holds it ("Ada Hill Foundation") stays what it was found to be. Of an
    authority file each name counts, as it is written there: "S&S", "GoB".
    """
    names = _names_of(known)
    given = list(_find(text, names)) if names else []
    return _merged(mentions, given) if given else list(mentions)


@immutable
class _Name:
    """A name that was given.

    Attributes:
        words: as they are written.
        kind: what is called so.
        cert: how sure it is that these words mean it.
    """

    words: str
    kind: MentionType
    cert: Cert


def _names_of(known: Iterable[Known]) -> dict[str, list[_Name]]:
    """The names to look for, by their first word; none that two kinds have."""
    kinds: dict[str, set[MentionType]] = defaultdict(set)
    found: dict[str, _Name] = {}
    for thing in known:
        full = [name for name in thing.names if _is_full(name)]
        for name in full if thing.is_own else thing.names:
            is_titled = any(name.endswith(f" {other}") for other in full)
            if is_titled or not (name in full or _is_exact(name, thing.type)):
                continue
            is_word = " " not in name and name[1:].islower()
            for form in _forms(name):
                kinds[form].add(thing.type)
                cert = Cert.MEDIUM if is_word else Cert.HIGH
                found[form] = _Name(form, thing.type, cert)
    by_first: dict[str, list[_Name]] = defaultdict(list)
    for form, given in found.items():
        first = _WORD.match(form)
        if first is not None and len(kinds[form]) == 1:
            by_first[first[0]].append(given)
    return by_first


def _forms(name: str) -> tuple[str, ...]:
    """A name as it may be written within a sentence: "the Elbasy"."""
    return (name, f"the {name[4:]}") if name.startswith("The ") else (name,)


def _is_exact(name: str, kind: MentionType) -> bool:
    """Whether a name of an authority says by itself whom it means.

    A title or an office alone, as labels are, and a letter mean another in each text.
    """
    words = [word.casefold().strip(".,") for word in name.split()]
    is_office = kind is MentionType.PERSON and (
        all(word in TITLES or word in OFFICE_WORDS for word in words)
        or parse_label(name).kind is LabelKind.FUNCTION
    )
    return len(name) > 1 and not is_office


def _is_full(name: str) -> bool:
    """Whether a name has several words, and none is a title, an office or a word."""
    if _PEER.fullmatch(name):
        return True
    words = name.split()
    plain = [word.casefold().strip(".,") for word in words]
    return (
        len(words) > 1
        and all(word[0].isupper() or word in LINKS for word in words)
        and not any(w in TITLES or w in OFFICE_WORDS or w in STOP for w in plain)
    )


def _find(text: str, by_first: dict[str, list[_Name]]) -> Iterator[Mention]:
    """The places of the names, the longest where several begin."""
    end = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < end or match[0] not in by_first:
            continue
        found = [
            name
            for name in by_first[match[0]]
            if text.startswith(name.words, start)
            and not _LONGER.match(text, start + len(name.words))
            and not _is_other(text, start, name)
        ]
        if found:
            name = max(found, key=lambda name: len(name.words))
            end = start + len(name.words)
            score = _SCORES[name.cert]
            yield Mention(
                start, end, name.words, name.kind, name.cert, score, evidence=_WHY
            )


def _is_other(text: str, start: int, name: _Name) -> bool:
    """Whether words that are written as a name are another word there.

    They are the end of a longer one ("O'Neil", "Anna Hill"), or, where a sentence
    begins, a word that anybody says ("May I").
    """
    before = text[max(0, start - _FAR) : start]
    if _JOINED.search(before):
        return True
    if name.cert is Cert.HIGH:
        return False
    low = name.words.casefold()
    if name.words[0].islower() or _BEGINNING.search(before):
        return low in load_lexicon().common or low in STOP
    word = _BEFORE.search(before)
    return (
        word is not None
        and word[1][0].isupper()
        and not _BEGINNING.search(before[: word.start()])
        and word[1].casefold() not in TITLES | OFFICE_WORDS
    )


def _merged(mentions: Sequence[Mention], given: Sequence[Mention]) -> list[Mention]:
    """Both in order; of two that meet the given one stays, unless the other is longer.

    One of the same extent and kind keeps what was found out about it.
    """
    kept: list[Mention] = []
    ranked = sorted(
        chain(((m, False) for m in mentions), ((m, True) for m in given)),
        key=lambda pair: (pair[0].start, pair[0].start - pair[0].end, pair[1]),
    )
    for mention, is_given in ranked:
        before = kept[-1] if kept else None
        if before is None or mention.start >= before.end:
            kept.append(mention)
        elif is_given and (mention.start, mention.end) == (before.start, before.end):
            if mention.type is not before.type:
                kept[-1] = mention
        elif is_given and mention.end > before.end:
            kept[-1] = mention
    return kept
