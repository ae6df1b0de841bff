"""Speakers whom a report names by their rank: `The noble Lord said: My Lords, …`.

Above it the report tells who moved what, and no one says that.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_RANK = (
    r"(?:Lord|Baroness|Earl|Viscount|Viscountess|Countess|Duke|Duchess|Marquess|Lady"
    r"|Prelate|Bishop|Archbishop)"
)
_HONOUR = (
    r"(?:(?:most|right) reverend|(?:noble|right honourable|right hon\.)"
    r"(?:(?:,| and|, and)? (?:noble|learned|gallant|right reverend|right hon\.))*)"
)
_SAID = lazy_pattern(
    rf"(?P<label>The {_HONOUR} {_RANK}(?:,? (?:the )?[A-Z][\w.'’-]*(?: of)?){{0,6}}"
    r" (?:said|replied|continued)): +(?=\S)"
)
_RANKED = ("The noble ", "The right reverend ", "The most reverend ")
_VERBS = (" said", " replied", " continued")
_LONGEST = 200
MOVED = lazy_pattern(
    r"(?:The )?(?:(?:Lord|Baroness|Earl|Viscount|Viscountess|Countess|Duke|Duchess"
    r"|Marquess|Lady|Archbishop|Lord Bishop)(?: of)? [A-Z][^:?!]{1,90}?"
    r"|(?:Parliamentary |Minister|Lord |Secretary|Chancellor|Attorney|Solicitor)"
    r"[^:?!]{4,160}?)\)? (?P<act>(?:had given notice of (?:his|her) intention to move"
    r"|moved(?: manuscript)? (?:Amendment|the following|the Motion|the amendment|that"
    r"|to|as an amendment)"
    r"|rose to (?:move|call attention)|presented a Bill)\b[^?!]{0,300})"
)
"""A paragraph that tells who moved what; `act` begins with the verb."""


def with_reported(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and those who are named by their rank; without those who move."""
    if "The noble" not in document.text and "everend" not in document.text:
        return starts
    lines = document.lines
    labelled = {start.line for start in starts}
    found = [
        start_at(
            index,
            line,
            (0, match.end("label"), match.end()),
            Separator.COLON,
            "named by the rank",
        )
        for index, line in enumerate(lines)
        if line.text.startswith("The ")
        and index not in labelled
        and index not in document.no_turns
        and (match := _SAID.match(line.text))
    ]
    return [
        *(
            start
            for start in starts
            if len(lines[start.line].text) > _LONGEST
            or MOVED.fullmatch(lines[start.line].text) is None
        ),
        *found,
    ]


def is_ranked(label: str) -> bool:
    """Whether a label names someone only as the noble one who speaks."""
    return label.startswith(_RANKED) and label.endswith(_VERBS)
