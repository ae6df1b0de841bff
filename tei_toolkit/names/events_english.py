"""Events, treaties and acts that English calls by a fixed form: wars, games, storms.

`name type="event"` and `name type="work"` in TEI. Only forms that leave no doubt are
here; what is called like anything else ("the Blitz", "Ulysses") no rule can know.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.taken import Taken

_CAPITAL = r"[A-Z][\w'’-]*[a-z]\w*"
_NAMED = rf"{_CAPITAL}(?: (?:and |of |the )?{_CAPITAL}){{0,2}}"
# What is not the first word of such a name, but of its sentence.
_NOT = (
    r"(?!(?:The|A|An|This|That|In|On|At|After|Before|During|Since|Until|By|From|Our|His"
    r"|Her|Their|My|No|Every|Each|When|While|If|And|But|Mr|Mrs|Ms|Dr)\b)"
)
_EVENTS = lazy_pattern(
    r"\b(?:(?:First|Second|Third) World War|World War (?:I{1,3}|One|Two|Three|[12])\b"
    rf"|(?:Battle|Battles|Siege|Fall|Sack|Relief|Massacre) of (?:the )?{_NAMED}"
    rf"|War (?:of|on) (?:the )?{_NAMED}"
    rf"|{_NOT}(?P<whose>{_CAPITAL}(?: {_CAPITAL})?) (?:War|Wars|Massacre|Revolution"
    r"|Uprising|Rising|Rebellion|Famine|Genocide|Crisis)(?![\w-])"
    r"|(?:(?:Summer|Winter|Youth) )?(?:Olympic|Paralympic|Commonwealth|Asian) Games"
    r"|(?:Summer |Winter )?(?:Olympics|Paralympics)|World Cup|Super Bowl(?: [XVLI]+)?"
    r"|(?:Great )?Holocaust|Great Depression|Great Famine|Black Death|Cold War"
    rf"|(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) {_CAPITAL}"
    rf"|{_NOT}(?:{_CAPITAL} ){{1,4}}(?:Festival|Grand Prix|State Fair|World['’]s Fair)"
    r"(?![\w-]))"
)
_LINKED = rf"{_CAPITAL} (?:(?:and|of|to|for|at|on|in) (?:the )?)?"
_LINKED_NAMES = rf"{_CAPITAL}(?: (?:(?:and|of|to|for|in) (?:the )?)?{_CAPITAL}){{0,4}}"
_TREATIES = lazy_pattern(
    rf"\b(?:(?:Treaty|Treaties|Peace|Edict) of (?:the )?{_NAMED}"
    rf"|(?:Convention|Covenant|Protocol) (?:on|against|for) (?:the )?{_LINKED_NAMES}"
    rf"|{_NOT}(?:{_CAPITAL} ){{1,3}}(?:Treaty|Agreement|Accords?|Protocol|Declaration"
    r"|Memorandum|Conventions|Covenant|Pact)(?![\w-])"
    rf"|{_NOT}(?:{_LINKED}){{0,4}}{_CAPITAL} (?<!Class )(?<!Opening )Act(?![\w-])"
    r"|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh"
    r"|Twelfth|[A-Z][a-z]+(?:teen|ie)th|Twenty-\w+) Amendment(?![\w-]| to )"
    r"|Bill of Rights|Declaration of Independence|Magna C(?:h)?arta"
    r"|Universal Declaration of Human Rights)"
)
# Words before "War" and the like that are neither lands nor what comes from there.
_OF_WARS = frozenset(
    "civil cold great gulf boer crimean peninsular punic napoleonic winter trojan "
    "falklands balkan missile easter october velvet orange glorious industrial "
    "opium suez hostage debt".split()
)
_SIGNS = (
    "War", "Battle", "Siege", "Fall of", "Sack of", "Relief of", "Massacre",
    "Revolution", "Rising", "Uprising", "Rebellion", "Famine", "Genocide", "Crisis",
    "Olympic", "Games", "World Cup", "Super Bowl", "Holocaust", "Depression",
    "Black Death", "Hurricane", "Typhoon", "Cyclone", "Storm",
    "Festival", "Grand Prix", "Fair",
)  # fmt: skip
_TREATY_SIGNS = (
    "Treat", "Peace of", "Edict of", "Agreement", "Accord", "Protocol", "Declaration",
    "Convention", "Covenant", "Memorandum", "Pact", " Act", "Amendment", "of Rights",
    "Magna",
)  # fmt: skip

_PARTS = frozenset({MentionType.PERSON, MentionType.PLACE})


def find_events(text: str) -> list[Mention]:
    """Events and treaties in English `text`, in order, none overlapping."""
    found = list(_of(text, _EVENTS, MentionType.EVENT, _SIGNS))
    found += _of(text, _TREATIES, MentionType.WORK, _TREATY_SIGNS)
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


def _is_told_by(words: str) -> bool:
    """Whether a war is told by a land, by what comes from there, or by such a word."""
    last = words.lower().split(" ")[-1]
    if last in _OF_WARS or last in DEMONYMS:
        return True
    lexicon = load_lexicon()
    return words.lower() in lexicon.lands or last in lexicon.lands


def _of(
    text: str, pattern: re.Pattern[str], kind: MentionType, signs: Sequence[str]
) -> Iterator[Mention]:
    lines = _lines_with(text, signs)
    matches = (match for line in lines for match in pattern.finditer(text, *line))
    for match in matches:
        whose = match.groupdict().get("whose")
        if whose and not _is_told_by(whose):
            continue
        yield Mention(
            *match.span(),
            match[0],
            kind,
            Cert.HIGH,
            0.9,
            evidence=("called in a form that only such a thing has",),
        )


def _lines_with(text: str, signs: Iterable[str]) -> list[tuple[int, int]]:
    """Where the lines are that have one of `signs`, in order, each once."""
    found: set[tuple[int, int]] = set()
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            found.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(sign, end)
    return sorted(found)
