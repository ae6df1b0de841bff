"""From the lines of a source to the places where turns begin."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Candidate, Family
from tei_toolkit.labels.evidence import Court, Hints, Judgement
from tei_toolkit.labels.families import FamilyReport
from tei_toolkit.labels.key_lines import codes_of, find_key_lines
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.line_numbers import take_line_numbers, without_numbered_blanks
from tei_toolkit.labels.lines import Line, close_up, read_lines
from tei_toolkit.labels.listed import with_listed
from tei_toolkit.labels.notices import notice_lines
from tei_toolkit.labels.opener_words import openers_of
from tei_toolkit.labels.pages import find_page_lines
from tei_toolkit.labels.passes.circled import lines_above_circles
from tei_toolkit.labels.passes.glossed import rows_of
from tei_toolkit.labels.remarks import remark_lines
from tei_toolkit.labels.search import find_candidates
from tei_toolkit.labels.signatures import signature_lines
from tei_toolkit.labels.signed_lines import signed_lines
from tei_toolkit.labels.stages import through_stages
from tei_toolkit.labels.starts import Document, TurnStart, start_of
from tei_toolkit.labels.verdict import settle
from tei_toolkit.labels.votes import tally_lines
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import BlockKind, SourceText
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
        tallies: indices of the lines that count a vote.
        rows: indices of the lines that say again what the line above them says.
        notices: indices of the lines by which a messenger tells what happened.
        blank_numbers: where the numbers of lines stand that are blank but for them.
    """

    lines: tuple[Line, ...]
    page: dict[int, LeftOutKind]
    starts: tuple[TurnStart, ...]
    judgements: tuple[Judgement, ...]
    families: tuple[FamilyReport, ...]
    tallies: frozenset[int] = frozenset()
    rows: frozenset[int] = frozenset()
    notices: frozenset[int] = frozenset()
    blank_numbers: tuple[tuple[int, int], ...] = ()


@immutable
class _Judged:
    """What the evidence says of the candidates of a document.

    Attributes:
        judgements: the best reading of every line that could begin with a label.
        families: how each setting of labels did, the best first.
        likely: the labels and marks that may begin turns.
        accepted: those that do; none where they make no transcript.
    """

    judgements: Sequence[Judgement]
    families: Sequence[FamilyReport]
    likely: Sequence[Judgement]
    accepted: Sequence[Judgement]

    def refused_families(self) -> frozenset[Family]:
        """The settings whose labels looked likely and make no transcript.

        The fields of a page are such, and their setting may have hidden another.
        """
        if self.accepted:
            return frozenset()
        named = (j.candidate for j in self.likely if j.candidate.label)
        return frozenset(candidate.setting.family for candidate in named)


def read_labels(source: SourceText, hints: Hints | None = None) -> Reading:
    """The turns of `source`, found by their labels."""
    lines = close_up(take_line_numbers(read_lines(source)))
    lines, page = find_page_lines(lines, source.text)
    lines, page, blank_numbers = without_numbered_blanks(lines, page)
    off_page = frozenset(page)
    openers = openers_of([line.text for line in lines[:400]])
    tallies = tally_lines(lines)
    key_lines = find_key_lines(lines)
    signed = signed_lines(lines) | signature_lines(lines)
    no_turns = off_page | key_lines | signed | tallies | lines_above_circles(lines)
    no_turns |= remark_lines(lines)
    if source.blocks:
        no_turns |= {i for i, line in enumerate(lines) if line.block is BlockKind.ASIDE}
    candidates = list(find_candidates(lines, no_turns, openers))
    hints = replace(hints or Hints(), codes=codes_of(lines, key_lines))
    found = _judge(lines, candidates, off_page, openers, hints)
    if refused := found.refused_families():
        others = [c for c in candidates if c.setting.family not in refused]
        second = _judge(lines, others, off_page, openers, hints)
        named = any(j.candidate.label for j in second.accepted)
        found = second if named else found
    accepted, likely = found.accepted, found.likely
    judged = [start_of(lines, judgement) for judgement in accepted]
    doubtful = [] if accepted else [start_of(lines, j) for j in likely if _is_strong(j)]
    first = min((start.line for start in judged), default=0)
    document = Document(source.text, lines, no_turns, openers, judged, first, doubtful)
    starts = with_listed(
        through_stages(document), found.judgements, lines, page.keys(), hints.listed
    )
    return Reading(
        tuple(lines),
        page,
        tuple(starts),
        tuple(found.judgements),
        tuple(found.families),
        tallies,
        rows_of(lines, starts),
        notice_lines(lines, starts),
        blank_numbers,
    )


def _judge(
    lines: Sequence[Line],
    candidates: Sequence[Candidate],
    off_page: frozenset[int],
    openers: frozenset[str],
    hints: Hints,
) -> _Judged:
    court = Court(lines, candidates, off_page, openers, hints)
    judgements = court.judge()
    likely = [
        j
        for j in judgements
        if j.weight > 0 or (not j.candidate.label and j.weight > _NO_TURN)
    ]
    accepted = settle(court.around, likely, judgements, off_page)
    return _Judged(judgements, court.families, likely, accepted)


def _is_strong(judgement: Judgement) -> bool:
    return (
        judgement.weight >= _STRONG
        and likeness(judgement.candidate.label).weight >= _STRONG
    )
