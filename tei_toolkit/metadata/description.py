"""What is known of the event: title, date, place, activity, publisher."""

from dataclasses import dataclass

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Description, Transcript


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the user says of the event; it beats every other evidence."""

    title: str | None = None
    date: str | None = None
    place: str | None = None
    country: str | None = None
    activity: str | None = None


NO_OVERRIDES = Overrides()


def describe(
    source: SourceText,
    transcript: Transcript,
    *,
    language: str | None = None,
    overrides: Overrides = NO_OVERRIDES,
) -> tuple[Description, tuple[Diagnostic, ...]]:
    """The event's description, and what is doubtful about it.

    `language`, `languages`, `turn_languages` and `people` are left at their defaults.
    """
    del source, transcript, language
    return Description(
        title=overrides.title, date=overrides.date, place=overrides.place
    ), ()
