"""Who wrote what a transcript is of, and who made the transcript, as it says."""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.lines import MarkedLine, Surroundings
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import parse_field
from tei_toolkit.metadata.matter.lines import LineRole
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.no_names import is_no_name
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.sources.text import SourceText

_DONE = lazy_pattern(
    r"\W*(?P<resp>(?:transcribed|transcript(?:ion)?(?: prepared| made)?|edited|recorded"
    r"|translated|annotated|proofread|digiti[sz]ed) by"
    r"|(?:transkribiert|verschriftet) von|transcrite? par|transcrit[oa] por"
    r"|trascritt[oa] da|расшифровал[аи]?"
    r"|transcriber|transcriptionist|transcriptrice|transcripteur|transkription)"
    r"\s*(?P<colon>[:：]?)\s+(?P<name>[^:：]{3,60}?)\W*",
    re.IGNORECASE,
)
_WRITTEN = lazy_pattern(
    r"\W*(?:(?:an?|une?|ein|une)\s[\w\s'’-]{3,40}\s)?"
    r"(?:(?:written|words)\s)?(?:by|par|von|di|por|door|af|av)\s(?P<name>[^:：]{3,60}?)\W*",
    re.IGNORECASE,
)
_BY = frozenset("by par von di por door af av".split())
_AUTHOR_KEYS = frozenset(
    [
        *"author authors auteur autor autorin autore автор playwright".split(),
        "written by",
    ]
)
_PAGES = frozenset({"text/markdown", "text/html"})
_FIRST_LINES = 12
"""Lines of a title page with words, within which the author stands."""


def find_authors(around: Surroundings, *, is_played: bool) -> tuple[str, ...]:
    """Who wrote the work: a field says it, or a line below the title of a play.

    Args:
        around: what stands before and after the turns.
        is_played: whether it is a play or a screenplay, which has an author.
    """
    found: dict[str, None] = {}
    printed = [line for line in around.front if line.text.strip()]
    for at, line in enumerate(printed[:200]):
        field = parse_field(line.text)
        if field is not None and folded(field.key).strip(" .*_") in _AUTHOR_KEYS:
            found.update(dict.fromkeys(_names(field.value)))
        elif is_played and not at and _is_above_title(printed):
            found.update(dict.fromkeys(_names(line.text)))
        elif is_played and at < _FIRST_LINES:
            words = line.text.strip(" *_#")
            if words.casefold() in _BY and at + 1 < len(printed):
                words = f"{words} {printed[at + 1].text.strip(' *_#')}"
            match = _WRITTEN.fullmatch(words[:160])
            if match is not None:
                found.update(dict.fromkeys(_names(match["name"])))
    return _each_once(found)


def _is_above_title(printed: Sequence[MarkedLine]) -> bool:
    """Whether the title stands right below the first line, which is none of it."""
    if len(printed) == 1:
        return False
    first, below = printed[0].mark.role, printed[1].mark.role
    return below is LineRole.TITLE and first is not LineRole.TITLE


def authors_of_page(source: SourceText) -> tuple[str, ...]:
    """Who wrote a page, as its front matter or its head says; names of persons only."""
    if source.media_type not in _PAGES:
        return ()
    found = (
        name
        for key, value in source.metadata
        if folded(key) in _AUTHOR_KEYS
        for name in _names(value)
    )
    return tuple(dict.fromkeys(found))


def find_responsibilities(around: Surroundings) -> tuple[tuple[str, str], ...]:
    """What was done for the text and by whom: ("Transcribed by", "Anna Keane")."""
    return tuple(
        dict.fromkeys(
            (" ".join(match["resp"].split()), name)
            for line in _ends(around)
            if (match := _DONE.fullmatch(line.text.strip()[:160])) is not None
            for name in _names(match["name"])
        )
    )


def _ends(around: Surroundings) -> Sequence[MarkedLine]:
    return (*around.front[:200], *around.back[-40:])


def _names(text: str) -> Iterator[str]:
    """The names of persons in "Ann Hale and Ben Cole"; none if it is anything else."""
    pieces = re.split(
        r",\s+(?:and\s+)?|\s+(?:and|und|et|y|e|&)\s+", text.strip(" .,*_")
    )
    if pieces and all(map(_is_person, pieces)):
        yield from (" ".join(piece.split()) for piece in pieces)


def _is_person(text: str) -> bool:
    parsed = parse_label(text)
    name = parsed.name
    return (
        parsed.kind is LabelKind.NAME
        and name is not None
        and 2 <= len(name.words) <= 5
        and not any(char.isdigit() for char in text)
        and not any(is_no_name(word, at) for at, word in enumerate(name.words))
    )


def _each_once(names: dict[str, None]) -> tuple[str, ...]:
    """`names` without those that differ from an earlier one in capitals only."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())
