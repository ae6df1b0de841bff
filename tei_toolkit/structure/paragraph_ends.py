"""How lines end and begin where a paragraph does, and where it goes on."""

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.structure.events import PAIRS, is_bracketed
from tei_toolkit.structure.reactions import LONGEST_BARE, bare_reaction

_ENDS = SENTENCE_MARKS + ':;："”»’)]）】」』>'
_QUOTED_ENDS = ("''", ".'", "?'", "!'")
QUOTES = tuple('"“„«‘')
DANGLING = frozenset(
    "a an and at by for from in into of on or the to under until with von vom am im zum"
    " zur der des dem und oder bis seit über de du des le la les et ou au aux dans par"
    " pour sur el los las y del al en con por para di della nel il lo gli che da do dos"
    " em com para het een van met och og på till i w na z do od dla v k в на с из от до"
    " по за для и у о об к або від та".split()
)
"""Words that end no sentence."""

_LONGEST_PAGE = 4
"""Digits of the number of a page."""


def ends_open(text: str) -> bool:
    """Whether a line does not end as sentences and quotations do."""
    return text[-1:] not in _ENDS and not text.endswith(_QUOTED_ENDS)


def ends_entry(text: str) -> bool:
    """Whether a line ends with the page of an entry, far from its words."""
    if not text[-1:].isdecimal():
        return False
    head, space, number = text.rpartition("   ")
    return (
        bool(space)
        and number.isdecimal()
        and len(number) <= _LONGEST_PAGE
        and any(map(str.isalpha, head))
    )


def dangles(text: str, below: str) -> bool:
    """Whether a line ends in a word or a comma that what stands `below` must follow.

    It is a number after `on June 14th of`, or a quotation after `he said,`.
    """
    first = below[:1]
    if first in QUOTES:
        return text[-1:] == "," or text.rpartition(" ")[2].casefold() in DANGLING
    return first.isdecimal() and (
        text[-1:] == "," or text.rpartition(" ")[2].casefold() in DANGLING
    )


def is_headed(text: str, below: str) -> bool:
    """Whether a heading in capitals goes on behind a comma in the line `below`."""
    return text[-1:] == "," and text.isupper() and below.isupper()


def is_remark_apart(line: Line, earlier: Line, *, follows_one: bool) -> bool | None:
    """Whether a line begins a paragraph for the remark that it or the one before is.

    It is None where neither is one. `follows_one` says that the line before is a
    paragraph so far.
    """
    text, above = line.text, earlier.text
    are_long = len(text) > LONGEST_BARE and len(above) > LONGEST_BARE
    if are_long and text[:1] not in PAIRS and above[:1] not in PAIRS:
        return None
    if text[:1] in PAIRS and is_bracketed(text):
        goes_on = text[-1:] in ".。" and not line.gap
        return not (ends_open(above) and goes_on)
    if follows_one and above[:1] in PAIRS and is_bracketed(above):
        return not (ends_open(above) and text[:1].islower())
    if bare_reaction(text):
        return not ends_open(above) or above[-1:] in "—–"
    if follows_one and bare_reaction(above):
        return True
    return None


def is_in_capitals(text: str) -> bool:
    """Whether a line is some words in capitals that end no sentence."""
    return (
        text.isupper() and " " in text and len(text) >= 10 and text[-1:] not in ".?!,"
    )
