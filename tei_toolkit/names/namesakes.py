"""People who are called like places: Kent in "King Lear", Georgia, Florence, Jordan.

A name of a place is somebody's where one who takes part has it, or where the text shows
that it is a given name ("my sister Florence", "Ms Georgia Hill", "Hi Jordan"), but not
where it stands as places do: "in Kent", "the king of France", "went to Jordan".
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.name_parts import is_kin
from tei_toolkit.names.participants import labelled_names
from tei_toolkit.names.taken import Taken

_SAID = frozenset(
    "said says say spoke speak speaks talk talks talked talking listen listens "
    "listened listening write writes wrote gave give gives sent send sends happened "
    "explain explained married next belong belongs according loyal true".split()
)
"""After these and "to" stands somebody."""
_AS_PLACE = lazy_pattern(
    r"\b(?i:in|at|near|from|of|through|across|into|towards?|around|within|outside"
    r"|throughout|onto|via|visit(?:ed|ing|s)?|left|leave|leaving|reach(?:ed)?|entered"
    r"|invaded?|toured?) (?:the |all |all of )?\Z"
)
_TO = lazy_pattern(r"(?P<verb>[a-z]*) ?\b[Tt]o \Z")
_AS_LAND = lazy_pattern(
    r"['’]s (?:government|president|king|queen|army|parliament|capital|people|coast"
    r"|economy|border)\b"
)
_AFTER_COMMA = lazy_pattern(r", ([A-Z]\w+)")
_GREETED = lazy_pattern(
    r"\b(?:[Hh]i|[Hh]ey|[Hh]ello|[Tt]hanks|[Tt]hank you|[Dd]ear|[Bb]ye|[Mm]y name is"
    r"|[Cc]alled|[Nn]amed),? \Z"
)
_TITLED = lazy_pattern(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? (?P<name>(?P<first>[A-Z][a-z]+)"
    r"(?: [A-Z][a-z][\w’'-]*){1,2})"
)
_SHE = lazy_pattern(
    r" (?:[a-z][\w'’-]*,? ){1,14}[a-z][\w'’-]*\. (?:She|He|Her|His) [a-z]"
    r"|,? (?:who|whose) (?:is|was) (?:my|her|his|our|their)\b| and I\b"
)
_FAR = 26
_WHY = ("one who takes part or is named so has this name",)


def with_namesakes(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of English `text`, places that are people there as people.

    Args:
        mentions: in order.
        text: the characters.
        known: those who take part, and authorities.
    """
    words = {
        m.text
        for m in mentions
        if m.type is MentionType.PLACE and " " not in m.text and m.title_start < 0
    }
    if not words:
        return list(mentions)
    mentions = _titled(mentions, text, words)
    callers = _participants(known)
    callers.update(name.casefold() for name in labelled_names(text) if " " not in name)
    called = {word for word in words if word.casefold() in callers}
    called |= _shown(mentions, words - called, text)
    return [
        _as_person(mention)
        if mention.type is MentionType.PLACE
        and mention.text in called
        and not is_as_place(text, mention)
        else mention
        for mention in mentions
    ]


def _titled(mentions: Sequence[Mention], text: str, words: set[str]) -> list[Mention]:
    """`mentions`, with people with a title and the name of a place: Ms Georgia Hill.

    Args:
        mentions: in order.
        text: the characters.
        words: the names of places.
    """
    found = [
        Mention(
            *match.span("name"),
            match["name"],
            MentionType.PERSON,
            Cert.HIGH,
            0.9,
            match.start(),
            evidence=_WHY,
        )
        for match in _TITLED.finditer(text)
        if match["first"] in words
    ]
    if not found:
        return list(mentions)
    taken = Taken((person.title_start, person.end) for person in found)
    others = [m for m in mentions if not taken.meet(m.start, m.end)]
    return sorted([*others, *found], key=lambda m: m.start)


def is_as_place(text: str, mention: Mention) -> bool:
    """Whether a name stands where places do."""
    before = text[max(0, mention.start - _FAR) : mention.start]
    to = _TO.search(before)
    if _AS_PLACE.search(before) or (to and to["verb"] not in _SAID):
        return True
    land = _AFTER_COMMA.match(text, mention.end)
    if land is not None and land[1].lower() in load_lexicon().lands:
        return True  # "Marion, Ohio"
    return _AS_LAND.match(text, mention.end) is not None


def _participants(known: Iterable[Known]) -> set[str]:
    """The words, in small letters, that those who take part are called by."""
    found: set[str] = set()
    for person in known:
        if not person.is_own or person.type is not MentionType.PERSON:
            continue
        for name in person.names:
            words = name.casefold().split()
            if len(words) == 1 or "of" not in words:
                found.update((words[0], words[-1]))
            else:
                found.add(words[-1])
    return found


def _shown(mentions: Sequence[Mention], words: set[str], text: str) -> set[str]:
    """The given names among `words` that the text shows to be somebody's."""
    given = load_lexicon().given
    words = {word for word in words if word.casefold() in given}
    found = words.intersection(_first_names(mentions))
    for mention in mentions:
        if mention.text not in words or mention.text in found:
            continue
        if mention.type is MentionType.PLACE and _is_shown(text, mention):
            found.add(mention.text)
    return found


def _first_names(mentions: Iterable[Mention]) -> Iterator[str]:
    for mention in mentions:
        first, _, rest = mention.text.partition(" ")
        is_sure = mention.cert is Cert.HIGH or mention.title_start >= 0
        if rest and mention.type is MentionType.PERSON and is_sure:
            yield first


def _is_shown(text: str, mention: Mention) -> bool:
    start = mention.start
    far = max(0, start - _FAR)
    if is_kin(text, start) or _GREETED.search(text, far, start):
        return True
    return _SHE.match(text, mention.end) is not None and not is_as_place(text, mention)


def _as_person(mention: Mention) -> Mention:
    return replace(
        mention,
        type=MentionType.PERSON,
        cert=Cert.MEDIUM,
        score=0.8,
        subtype=None,
        ref=None,
        uri=None,
        candidates=(),
        evidence=_WHY,
    )
