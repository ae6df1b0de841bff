"""Whom an English letter greets, and who signs it: "My dear Gray,", "Yours, Ann"."""

from collections.abc import Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.title_words import STOP, TITLES

_NAME = r"[^\W\d_a-zß-ÿ][^\W\d_]*(?:[-'’][^\W\d_]+)*"
_GREETED = lazy_pattern(
    rf"(?:(?m:^)[ \t\u00a0]*(?:My (?:very |own )?[Dd]ear(?:est)?|Dear(?:est)?) "
    rf"|\b[Mm]y (?:very |own )?dear(?:est)? )(?P<name>{_NAME})(?=[,:;!?.—–])"
)
_CLOSING = (
    r"(?:[Yy]ours(?: \w+){0,2}|[Ee]ver yours|[Ss]incerely(?: yours)?"
    r"|[Aa]ffectionately(?: yours)?|[Ww]ith (?:\w+ )?love"
    r"|[Yy]our (?:\w+ )?(?:loving|affectionate|obedient|devoted|humble|ever loving)"
    r"(?: \w+){1,2})"
)
_SIGNED = lazy_pattern(
    rf"(?m:\b{_CLOSING},?[ \t\u00a0]*\n?\s{{0,40}}"
    rf"(?P<name>(?:{_NAME}|[A-Z]\.)(?: (?:{_NAME}|[A-Z]\.)){{0,2}})[ \t\u00a0.]*$)"
)
_SIGNS = (
    (_GREETED, ("Dear ", "dear ", "earest ")),
    (
        _SIGNED,
        ("Yours", " yours", "incerely", "ffectionately", "ith love", "our loving"),
    ),
)
"""One of these stands in every text that has what a pattern looks for."""
_NOBODY = frozenset(
    "sir sirs madam madams friend friends colleague colleagues editor editors all "
    "child children boy girl fellow fellows heart diary reader readers love darling "
    "papa mama mamma customer customers members comrades santa god lord".split()
)
_WHY = ("whom a letter greets, or who signs it",)


def with_correspondents(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """`mentions` of English `text`, with whom its letters greet and who signs them.

    What was taken for a place or a body at the same words is this person.
    """
    found = {(m.start, m.end): m for m in _find(text)}
    if not found:
        return list(mentions)
    people = [m for m in mentions if m.type is MentionType.PERSON]
    told = Taken((m.start, m.end) for m in people)
    new = [m for span, m in found.items() if not told.meet(*span)]
    spans = Taken((m.start, m.end) for m in new)
    kept = [m for m in mentions if not spans.meet(m.start, m.end)]
    return sorted([*kept, *new], key=lambda m: m.start)


def _find(text: str) -> Iterator[Mention]:
    lands = load_lexicon().lands
    for pattern, signs in _SIGNS:
        if not any(sign in text for sign in signs):
            continue
        for match in pattern.finditer(text):
            low = match["name"].lower()
            is_land = lands.get(low, "").startswith("country")
            words = low.replace(".", "").split()
            is_other = any(w in _NOBODY or w in TITLES for w in words)
            if is_land or is_other or words[0] in STOP - {"may", "will", "mark"}:
                continue
            yield Mention(
                *match.span("name"),
                match["name"],
                MentionType.PERSON,
                Cert.MEDIUM,
                0.8,
                evidence=_WHY,
            )
