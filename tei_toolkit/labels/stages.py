"""What is decided of the turns after the evidence, one after the other, in stages.

A pass adds turns to those found so far, changes them or takes some away. Each asks at
a glance whether a document has what it looks for, as most have not.
"""

from collections.abc import Sequence

from tei_toolkit.labels.passes.answered import with_answered
from tei_toolkit.labels.passes.asked_letters import with_asked_letters
from tei_toolkit.labels.passes.attending import with_attending
from tei_toolkit.labels.passes.behind_events import with_behind_events
from tei_toolkit.labels.passes.blanks import with_blanks
from tei_toolkit.labels.passes.bracketed_lines import (
    with_bracketed_lines,
    without_bracketed_titles,
)
from tei_toolkit.labels.passes.bracketed_verbs import with_bracketed_verbs
from tei_toolkit.labels.passes.carded import with_carded
from tei_toolkit.labels.passes.circled import with_circled
from tei_toolkit.labels.passes.coded import with_coded
from tei_toolkit.labels.passes.corpus_codes import with_corpus_codes
from tei_toolkit.labels.passes.cues import without_cues
from tei_toolkit.labels.passes.dashed_answers import with_dashed_answers
from tei_toolkit.labels.passes.dashed_stops import with_dashed_stops
from tei_toolkit.labels.passes.directed import with_directed
from tei_toolkit.labels.passes.directed_stops import with_directed_stops
from tei_toolkit.labels.passes.documentation import without_documentation
from tei_toolkit.labels.passes.dressed import with_dressed, with_undressed
from tei_toolkit.labels.passes.entered import with_entered
from tei_toolkit.labels.passes.examinations import with_examinations
from tei_toolkit.labels.passes.file_fields import (
    without_back_fields,
    without_front_fields,
)
from tei_toolkit.labels.passes.glossed import with_glossed
from tei_toolkit.labels.passes.glued import with_glued
from tei_toolkit.labels.passes.half_bracketed import with_half_bracketed
from tei_toolkit.labels.passes.hanging import with_hanging
from tei_toolkit.labels.passes.indexed import without_indexed
from tei_toolkit.labels.passes.induced import with_induced
from tei_toolkit.labels.passes.inner import with_inner
from tei_toolkit.labels.passes.inner_brackets import with_inner_brackets
from tei_toolkit.labels.passes.inner_chevrons import with_inner_chevrons
from tei_toolkit.labels.passes.inner_dashes import with_inner_dashes
from tei_toolkit.labels.passes.inner_stops import with_inner_stops
from tei_toolkit.labels.passes.interrogations import with_interrogations
from tei_toolkit.labels.passes.introduced import with_introduced
from tei_toolkit.labels.passes.linked import with_linked
from tei_toolkit.labels.passes.loud_asides import with_loud_asides
from tei_toolkit.labels.passes.loud_titles import with_loud_titles
from tei_toolkit.labels.passes.misspelt import with_abbreviated, with_misspelt
from tei_toolkit.labels.passes.names_below import with_names_below
from tei_toolkit.labels.passes.nicks import with_nicks
from tei_toolkit.labels.passes.numbered_parts import with_numbered_parts
from tei_toolkit.labels.passes.numbered_speakers import (
    with_counted_speakers,
    with_numbered_speakers,
)
from tei_toolkit.labels.passes.numbered_turns import with_numbered
from tei_toolkit.labels.passes.oaths import without_oaths
from tei_toolkit.labels.passes.offices_above import with_offices_above
from tei_toolkit.labels.passes.offices_below import without_offices_below
from tei_toolkit.labels.passes.oral_questions import with_questions_put
from tei_toolkit.labels.passes.parts import with_parts
from tei_toolkit.labels.passes.pictured import with_pictured
from tei_toolkit.labels.passes.portraits import with_portraits
from tei_toolkit.labels.passes.posts import with_posts
from tei_toolkit.labels.passes.presidings import without_presidings
from tei_toolkit.labels.passes.recounted import without_recounted
from tei_toolkit.labels.passes.reported import with_reported
from tei_toolkit.labels.passes.resumed import with_resumed
from tei_toolkit.labels.passes.rosters import without_rosters
from tei_toolkit.labels.passes.rows import with_rows
from tei_toolkit.labels.passes.run_in_cues import with_run_in_cues
from tei_toolkit.labels.passes.run_on_speakers import with_run_on_speakers
from tei_toolkit.labels.passes.scribed import with_scribed
from tei_toolkit.labels.passes.second_labels import without_second
from tei_toolkit.labels.passes.signed_turns import with_signed
from tei_toolkit.labels.passes.strangers import without_strangers
from tei_toolkit.labels.passes.styled_questions import (
    with_run_in_questions,
    with_styled_questions,
)
from tei_toolkit.labels.passes.tail_names import with_tail_names
from tei_toolkit.labels.passes.things import without_things
from tei_toolkit.labels.passes.tiers import without_tiers
from tei_toolkit.labels.passes.told_names import (
    without_presented,
    without_told,
    without_wordless,
)
from tei_toolkit.labels.passes.tongues import without_tongues
from tei_toolkit.labels.passes.two_marks import with_two_marks
from tei_toolkit.labels.passes.unbracketed import with_unbracketed
from tei_toolkit.labels.passes.unmarked import with_bulleted, with_unmarked
from tei_toolkit.labels.passes.unseparated import with_unseparated
from tei_toolkit.labels.passes.variants import with_variants
from tei_toolkit.labels.starts import Document, Pass, TurnStart


def _with_doubtful(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the strong labels that alone made no transcript.

    Where who speaks stands below the words, nobody begins among these.
    """
    is_signed = any(start.signed for start in starts)
    if len(starts) < 3 or not document.doubtful or is_signed:
        return starts
    taken = {start.line for start in starts}
    return [*starts, *(d for d in document.doubtful if d.line not in taken)]


WITH_LESS: tuple[Pass, ...] = (
    with_unmarked,
    with_misspelt,
    with_abbreviated,
    with_dressed,
    with_undressed,
    with_unbracketed,
    with_half_bracketed,
    with_bulleted,
    with_unseparated,
)
"""Labels of speakers who are known that have less than the others of their document.

They lost the mark, a letter, the bold type, or what parts them from the words.
"""

INSIDE_LINES: tuple[Pass, ...] = (
    with_inner,
    with_glued,
    with_inner_brackets,
    with_inner_chevrons,
    with_run_on_speakers,
    with_inner_stops,
    with_behind_events,
    with_inner_dashes,
    with_loud_titles,
)
"""Labels inside a line, behind what somebody else says or what happens."""

SET_OTHERWISE: tuple[Pass, ...] = (
    with_carded,
    with_two_marks,
    with_variants,
    with_directed,
    with_directed_stops,
    with_entered,
    with_loud_asides,
    with_run_in_cues,
    with_parts,
    with_dashed_stops,
    with_rows,
    with_circled,
    with_bracketed_verbs,
)
"""Labels set in ways that few documents have, or a few lines of one."""

ASKED_AND_NUMBERED: tuple[Pass, ...] = (
    with_dashed_answers,
    with_examinations,
    with_asked_letters,
    with_styled_questions,
    with_run_in_questions,
    with_numbered,
    with_numbered_speakers,
    with_counted_speakers,
    with_numbered_parts,
    with_interrogations,
)
"""Questions and answers, and speakers who are letters or numbers."""

IN_OTHER_PLACES: tuple[Pass, ...] = (
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
)
"""Turns of texts in which it is not a label before its words that says who speaks.

A name stands below, above, in a row of a table, at the end, or on a line that is like
any other. Most of these ask for a whole text in one manner.
"""

OF_LABELS: tuple[Pass, ...] = (
    with_bracketed_lines,
    with_resumed,
    with_reported,
    with_offices_above,
    without_second,
)
"""What belongs to the labels that were found, and what belongs to their words."""

NO_TURNS: tuple[Pass, ...] = (
    without_told,
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
    without_documentation,
    without_bracketed_titles,
    without_recounted,
)
"""Lines that were taken for labels and are none, as those show that are."""

STAGES = (
    WITH_LESS,
    INSIDE_LINES,
    SET_OTHERWISE,
    ASKED_AND_NUMBERED,
    IN_OTHER_PLACES,
    OF_LABELS,
    NO_TURNS,
)
"""First what is found, then what belongs to a label, and last what is none."""


def through_stages(document: Document) -> tuple[TurnStart, ...]:
    """The turns of a document after all passes, in the order of the source."""
    starts = document.judged
    for stage in STAGES:
        for decide in stage:
            starts = decide(document, starts)
    return tuple(sorted(starts, key=lambda start: (start.start, start.words)))
