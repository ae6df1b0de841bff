"""From the lines of a source to the places where turns begin."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.answered import with_answered
from tei_toolkit.labels.asked_letters import with_asked_letters
from tei_toolkit.labels.attending import with_attending
from tei_toolkit.labels.behind_events import with_behind_events
from tei_toolkit.labels.blanks import with_blanks
from tei_toolkit.labels.bracketed_lines import (
    with_bracketed_lines,
    without_bracketed_titles,
)
from tei_toolkit.labels.bracketed_verbs import with_bracketed_verbs
from tei_toolkit.labels.carded import with_carded
from tei_toolkit.labels.circled import lines_above_circles, with_circled
from tei_toolkit.labels.coded import with_coded
from tei_toolkit.labels.corpus_codes import with_corpus_codes
from tei_toolkit.labels.cues import without_cues
from tei_toolkit.labels.dashed_answers import with_dashed_answers
from tei_toolkit.labels.dashed_stops import with_dashed_stops
from tei_toolkit.labels.directed import with_directed
from tei_toolkit.labels.dressed import with_dressed, with_undressed
from tei_toolkit.labels.evidence import Court, Hints, Judgement
from tei_toolkit.labels.examinations import with_examinations
from tei_toolkit.labels.families import FamilyReport
from tei_toolkit.labels.file_fields import without_back_fields, without_front_fields
from tei_toolkit.labels.glossed import rows_of, with_glossed
from tei_toolkit.labels.glued import with_glued
from tei_toolkit.labels.hanging import with_hanging
from tei_toolkit.labels.indexed import without_indexed
from tei_toolkit.labels.induced import with_induced
from tei_toolkit.labels.inner import with_inner
from tei_toolkit.labels.inner_brackets import with_inner_brackets
from tei_toolkit.labels.inner_chevrons import with_inner_chevrons
from tei_toolkit.labels.inner_dashes import with_inner_dashes
from tei_toolkit.labels.inner_stops import with_inner_stops
from tei_toolkit.labels.interrogations import with_interrogations
from tei_toolkit.labels.introduced import with_introduced
from tei_toolkit.labels.key_lines import codes_of, find_key_lines
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.line_numbers import take_line_numbers, without_numbered_blanks
from tei_toolkit.labels.lines import Line, close_up, read_lines
from tei_toolkit.labels.linked import with_linked
from tei_toolkit.labels.loud_titles import with_loud_titles
from tei_toolkit.labels.misspelt import with_abbreviated, with_misspelt
from tei_toolkit.labels.names_below import with_names_below
from tei_toolkit.labels.nicks import with_nicks
from tei_toolkit.labels.notices import notice_lines
from tei_toolkit.labels.numbered_parts import with_numbered_parts
from tei_toolkit.labels.numbered_speakers import with_numbered_speakers
from tei_toolkit.labels.numbered_turns import with_numbered
from tei_toolkit.labels.oaths import without_oaths
from tei_toolkit.labels.offices_above import with_offices_above
from tei_toolkit.labels.offices_below import without_offices_below
from tei_toolkit.labels.opener_words import openers_of
from tei_toolkit.labels.oral_questions import with_questions_put
from tei_toolkit.labels.pages import find_page_lines
from tei_toolkit.labels.pictured import with_pictured
from tei_toolkit.labels.portraits import with_portraits
from tei_toolkit.labels.posts import with_posts
from tei_toolkit.labels.presidings import without_presidings
from tei_toolkit.labels.reported import with_reported
from tei_toolkit.labels.resumed import with_resumed
from tei_toolkit.labels.rosters import without_rosters
from tei_toolkit.labels.rows import with_rows
from tei_toolkit.labels.scribed import with_scribed
from tei_toolkit.labels.search import find_candidates
from tei_toolkit.labels.signatures import signature_lines
from tei_toolkit.labels.signed_lines import signed_lines
from tei_toolkit.labels.signed_turns import with_signed
from tei_toolkit.labels.starts import Document, Pass, TurnStart, start_of
from tei_toolkit.labels.strangers import without_strangers
from tei_toolkit.labels.styled_questions import (
    with_run_in_questions,
    with_styled_questions,
)
from tei_toolkit.labels.tail_names import with_tail_names
from tei_toolkit.labels.things import without_things
from tei_toolkit.labels.tiers import without_tiers
from tei_toolkit.labels.told_names import (
    without_listed_names,
    without_presented,
    without_told,
    without_wordless,
)
from tei_toolkit.labels.tongues import without_tongues
from tei_toolkit.labels.two_marks import with_two_marks
from tei_toolkit.labels.unbracketed import with_unbracketed
from tei_toolkit.labels.unmarked import with_bulleted, with_unmarked
from tei_toolkit.labels.unseparated import with_unseparated
from tei_toolkit.labels.variants import with_variants
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
    if source.blocks:
        no_turns |= {i for i, line in enumerate(lines) if line.block is BlockKind.ASIDE}
    candidates = list(find_candidates(lines, no_turns, openers))
    hints = replace(hints or Hints(), codes=codes_of(lines, key_lines))
    court = Court(lines, candidates, off_page, openers, hints)
    judgements = court.judge()
    likely = [
        j
        for j in judgements
        if j.weight > 0 or (not j.candidate.label and j.weight > _NO_TURN)
    ]
    accepted = settle(lines, likely, judgements, off_page, openers)
    judged = [start_of(lines, judgement) for judgement in accepted]
    doubtful = [] if accepted else [start_of(lines, j) for j in likely if _is_strong(j)]
    first = min((start.line for start in judged), default=0)
    document = Document(source.text, lines, no_turns, openers, judged, first, doubtful)
    starts = _through_passes(document)
    return Reading(
        tuple(lines),
        page,
        starts,
        tuple(judgements),
        tuple(court.families),
        tallies,
        rows_of(lines, starts),
        notice_lines(lines, starts),
        blank_numbers,
    )


def _is_strong(judgement: Judgement) -> bool:
    return (
        judgement.weight >= _STRONG
        and likeness(judgement.candidate.label).weight >= _STRONG
    )


def _with_doubtful(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the strong labels that alone made no transcript."""
    if len(starts) < 3 or not document.doubtful:
        return starts
    taken = {start.line for start in starts}
    return [*starts, *(d for d in document.doubtful if d.line not in taken)]


_PASSES: tuple[Pass, ...] = (
    with_unmarked,
    with_misspelt,
    with_abbreviated,
    with_carded,
    with_dressed,
    with_undressed,
    with_two_marks,
    with_unbracketed,
    with_bulleted,
    with_unseparated,
    with_inner,
    with_glued,
    with_inner_brackets,
    with_inner_chevrons,
    with_inner_stops,
    with_behind_events,
    with_inner_dashes,
    with_loud_titles,
    with_variants,
    with_directed,
    with_dashed_stops,
    with_rows,
    with_circled,
    with_bracketed_verbs,
    with_dashed_answers,
    with_examinations,
    with_asked_letters,
    with_styled_questions,
    with_run_in_questions,
    with_numbered,
    with_numbered_speakers,
    with_numbered_parts,
    with_interrogations,
    with_signed,
    with_pictured,
    with_induced,
    with_glossed,
    with_hanging,
    with_tail_names,
    with_introduced,
    with_questions_put,
    _with_doubtful,
    with_posts,
    with_portraits,
    with_linked,
    with_names_below,
    with_coded,
    with_corpus_codes,
    with_answered,
    with_blanks,
    with_nicks,
    with_scribed,
    with_attending,
    with_bracketed_lines,
    with_resumed,
    with_reported,
    with_offices_above,
    without_told,
    without_listed_names,
    without_presented,
    without_wordless,
    without_front_fields,
    without_back_fields,
    without_indexed,
    without_oaths,
    without_tongues,
    without_cues,
    without_strangers,
    without_tiers,
    without_offices_below,
    without_presidings,
    without_rosters,
    without_things,
    without_bracketed_titles,
)
"""What is decided of the turns after the evidence, one after the other.

First those that lost what the others of their document have, then those that the
evidence cannot see, then what belongs to a label, and last what is none.
"""


def _through_passes(document: Document) -> tuple[TurnStart, ...]:
    """The turns of a document after all passes, in the order of the source."""
    starts = document.judged
    for decide in _PASSES:
        starts = decide(document, starts)
    return tuple(sorted(starts, key=lambda start: (start.start, start.words)))
