"""Events and treaties by the fixed forms that a language calls them by.

"Second World War", "Revolución de Mayo", "guerre de Corée", "powstanie warszawskie":
`name type="event"` in TEI; treaties and acts are `name type="work"`. Only forms that
leave no doubt are known: a war and a battle are told by a place, or by a word that wars
alone are called by. What is called like anything else ("the Blitz", "Ulysses") no rule
can know. The forms stand with the words of each language, from general knowledge.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from tei_toolkit.names.language_words import EventWords
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.taken import Taken

if TYPE_CHECKING:
    from tei_toolkit.names.tongue_lexicon import TongueLexicon

_NAME = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ][\w’'-]+"
# What "er" may stand for at the end of a town: "Warschauer", "Versailler".
_STEMS = ("", "e", "en", "a", "es")
# Words before "War" and the like that are neither lands nor what comes from there.
_OF_WARS = frozenset(
    "civil cold great gulf boer crimean peninsular punic napoleonic winter trojan "
    "falklands balkan missile easter october velvet orange glorious industrial "
    "opium suez hostage debt".split()
)
_PARTS = frozenset({MentionType.PERSON, MentionType.PLACE})
_WHY = ("called in a form that only such a thing has",)
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.85}


def find_events(text: str, tag: str = "en") -> list[Mention]:
    """Events and treaties in `text`, in order, none overlapping.

    Args:
        text: any characters.
        tag: the first part of its BCP 47 tag.
    """
    patterns = _patterns(tag)
    if patterns is None:
        return []
    sign, *kinds = patterns
    lines = list(_lines_with(text, sign))
    found = [
        _mention(form, kind)
        for pattern, kind in zip(
            kinds, (MentionType.EVENT, MentionType.WORK), strict=True
        )
        for line in lines
        for form in pattern.finditer(text, *line)
        if _is_told(form, tag)
    ]
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def parts_of(events: Sequence[Mention], names: Iterable[Mention]) -> list[Mention]:
    """The persons and places among `names` that events or treaties are called by."""
    taken = Taken((event.start, event.end) for event in events)
    return [
        name
        for name in names
        if name.type in _PARTS
        and taken.meet(name.start, name.end)
        and any(
            event.start <= name.start
            and name.end <= event.end
            and name.end - name.start < event.end - event.start
            for event in events
        )
    ]


@lru_cache(maxsize=16)
def _patterns(tag: str) -> tuple[re.Pattern[str], ...] | None:
    """The sign of all forms, the events and the treaties of a language."""
    words = _words(tag)
    if words is None:
        return None
    around = f"(?<![{words.inside}])(?:{{}})(?![{words.inside}])"
    events, treaties = (
        re.compile(around.format(_expression(forms, words.of)))
        for forms in (words.events, words.treaties)
    )
    return re.compile(words.sign), events, treaties


def _words(tag: str) -> EventWords | None:
    if tag == "en":
        from tei_toolkit.names.events_english import EVENTS  # noqa: PLC0415

        return EVENTS
    words = words_of(tag)
    return None if words is None else words.events


def _expression(forms: Iterable[str], of: str) -> str:
    """One expression for all forms: each of its lands is a group of its own."""
    whole = "|".join(forms).replace("@OF", f"(?:{of})")
    whole = whole.replace("@BATTLE", f"(?P<battle>{_NAME})")
    numbers = count(1)
    return re.sub("@LAND", lambda _: f"(?P<land{next(numbers)}>{_NAME})", whole)


def _lines_with(text: str, sign: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the lines are that have a sign, in order, each once."""
    found = sign.search(text)
    while found is not None:
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, found.start()) + 1, end
        found = sign.search(text, end)


def _is_told(form: re.Match[str], tag: str) -> bool:
    """Whether what tells a war or a treaty is what it must be."""
    for group, words in form.groupdict().items():
        if not words:
            continue
        match group:
            case "whose":
                is_told = _is_told_by(words)
            case "battle":
                is_told = not _lexicon(tag).is_given(words)
            case "er":
                is_told = any(_is_place(words + ending, tag) for ending in _STEMS)
            case _:
                is_told = _is_place(words, tag)
        if not is_told:
            return False
    return True


def _is_told_by(words: str) -> bool:
    """Whether English words are of a land, what comes from there, or wars' alone."""
    last = words.lower().split(" ")[-1]
    if last in _OF_WARS or last in DEMONYMS:
        return True
    lexicon = load_lexicon()
    return words.lower() in lexicon.lands or last in lexicon.lands


def _lexicon(tag: str) -> "TongueLexicon":
    # What English never needs is imported here.
    from tei_toolkit.names.tongue_sources import tongue_lexicon  # noqa: PLC0415

    return tongue_lexicon(tag)


def _is_place(word: str, tag: str) -> bool:
    entry = _lexicon(tag).find(word)
    return entry is not None and entry.kind != "organisation"


def _mention(form: re.Match[str], kind: MentionType) -> Mention:
    groups = form.groupdict()
    is_sure = not any(words for group, words in groups.items() if group != "whose")
    cert = Cert.HIGH if is_sure else Cert.MEDIUM
    return Mention(*form.span(), form[0], kind, cert, _SCORES[cert], evidence=_WHY)
