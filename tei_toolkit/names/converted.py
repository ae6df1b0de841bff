"""Names in a document that was just converted."""

from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from tei_toolkit.names.annotating import Annotated, AnnotateOptions, annotate
from tei_toolkit.names.authority import known_in
from tei_toolkit.names.carrying import carry_decisions
from tei_toolkit.names.content_models import PROFILE_IN_NAMES
from tei_toolkit.names.entry_ids import keep_linked_ids
from tei_toolkit.tei.serialisation import resealed

# The conversion itself has marked the day of the event.
_SAID_ALREADY = frozenset({("dateline", "date")})


def with_names(
    data: bytes,
    name: str,
    options: AnnotateOptions,
    reviewed: bytes | None = None,
    people: Sequence[etree._Element] = (),
) -> tuple[Annotated, tuple[str, ...]]:
    """A converted document with its names marked, and the words of lost decisions.

    What a person decided in `reviewed`, an older encoding, comes first, and the ids
    that an authority gave its entries stay. `people` are those who speak in it and
    stand in the root file of its corpus.

    No word changes, so that `check_conservation` holds for the result.
    """
    known = tuple(
        replace(entry, ref=entry.ref.replace(":", ":#", 1))
        for element in people
        for entry in known_in(element)
    )
    analysis = replace(options.analysis, known=(*known, *options.analysis.known))
    options = replace(
        options,
        analysis=analysis,
        crossed=PROFILE_IN_NAMES,
        refused=_SAID_ALREADY,
        is_conversion=True,
    )
    if reviewed is None:
        return annotate(data, name, options), ()
    carried = carry_decisions(reviewed, "--ids-from", data, name)
    annotated = annotate(resealed(carried.data), name, options)
    kept = keep_linked_ids(reviewed, "--ids-from", annotated.data, name)
    if kept is not annotated.data:
        annotated = replace(annotated, data=resealed(kept))
    return annotated, carried.lost
