"""Names in a document that was just converted."""

from dataclasses import replace

from tei_toolkit.names.annotating import Annotated, AnnotateOptions, annotate
from tei_toolkit.names.carrying import carry_decisions
from tei_toolkit.names.content_models import PROFILE_IN_NAMES
from tei_toolkit.tei.serialisation import resealed

# The conversion itself has marked the day of the event.
_SAID_ALREADY = frozenset({("dateline", "date")})


def with_names(
    data: bytes, name: str, options: AnnotateOptions, reviewed: bytes | None = None
) -> Annotated:
    """A converted document with its names marked.

    What a person decided in `reviewed`, an older encoding, comes first.

    No word changes, so that `check_conservation` holds for the result.
    """
    options = replace(
        options,
        crossed=PROFILE_IN_NAMES,
        refused=_SAID_ALREADY,
        is_conversion=True,
    )
    if reviewed is not None:
        data = resealed(carry_decisions(reviewed, "--ids-from", data, name))
    return annotate(data, name, options)
