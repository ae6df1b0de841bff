"""From the lines of a source to the places where turns begin."""

from tei_toolkit.labels.evidence import Court, Hints, Judgement
from tei_toolkit.labels.families import FamilyReport
from tei_toolkit.labels.followers import without_strangers
from tei_toolkit.labels.key_lines import find_key_lines
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, close_up, read_lines
from tei_toolkit.labels.numbered_turns import find_numbered_turns
from tei_toolkit.labels.opener_words import openers_of
from tei_toolkit.labels.pages import find_page_lines, take_line_numbers
from tei_toolkit.labels.rescue import rescue_labels
from tei_toolkit.labels.scribed import with_scribed
from tei_toolkit.labels.search import find_candidates
from tei_toolkit.labels.starts import TurnStart, start_of
from tei_toolkit.labels.translated import with_bracketed_lines
from tei_toolkit.labels.verdict import settle
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import LeftOutKind
from tei_toolkit.values import immutable

_STRONG = 2.4
"""What a label weighs, by itself and in its place, that stands without others."""

_NO_TURN = -5.0
"""What a mark weighs that begins no turn, whatever stands around it."""


@immutable
class Reading:
    """What the engine made of a source.

    Attributes:
        lines: the lines with words.
        page: index of a line -> why it belongs to the page and not to the text.
        starts: where turns begin, in the order of the source.
        judgements: the best reading of every line that could begin with a label.
        families: how each setting of labels did, the best first.
    """

    lines: tuple[Line, ...]
    page: dict[int, LeftOutKind]
    starts: tuple[TurnStart, ...]
    judgements: tuple[Judgement, ...]
    families: tuple[FamilyReport, ...]


def read_labels(source: SourceText, hints: Hints | None = None) -> Reading:
    """Find the turns of `source` by their labels."""
    lines = close_up(take_line_numbers(read_lines(source)))
    page = find_page_lines(lines, source.text)
    off_page = frozenset(page)
    openers = openers_of([line.text for line in lines[:400]])
    no_turns = off_page | find_key_lines(lines)
    candidates = list(find_candidates(lines, no_turns, openers))
    court = Court(lines, candidates, off_page, openers, hints or Hints())
    judgements = court.judge()
    likely = [
        j
        for j in judgements
        if j.weight > 0 or (not j.candidate.label and j.weight > _NO_TURN)
    ]
    doubted = [j for j in judgements if -1.5 < j.weight <= 0 and j.candidate.label]
    accepted = settle(lines, likely, doubted, off_page, openers)
    starts = [start_of(lines, judgement) for judgement in accepted]
    starts = rescue_labels(lines, starts, no_turns, openers)
    if len(starts) < 2:
        starts = find_numbered_turns(lines, no_turns) or starts
    if not accepted and len(starts) > 2:
        starts = _with_likely(lines, starts, likely)
    starts = with_bracketed_lines(lines, with_scribed(lines, starts))
    starts = without_strangers(lines, starts)
    return Reading(
        tuple(lines), page, tuple(starts), tuple(judgements), tuple(court.families)
    )


def _with_likely(
    lines: list[Line], starts: list[TurnStart], likely: list[Judgement]
) -> list[TurnStart]:
    """`starts` and the strong labels that alone made no transcript."""
    taken = {start.line for start in starts}
    strong = [
        start_of(lines, judgement)
        for judgement in likely
        if judgement.weight >= _STRONG
        and judgement.candidate.line not in taken
        and likeness(judgement.candidate.label).weight >= _STRONG
    ]
    return sorted([*starts, *strong], key=lambda start: (start.start, start.words))
