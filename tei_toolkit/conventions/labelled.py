"""Speakers' labels of any kind before their words: the convention of last resort."""

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.conventions.turns import read_turns
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText


def read_labelled(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The transcript that the label engine finds with the convention's hints."""
    reading = read_labels(source, convention.hints)
    return read_turns(source, reading, convention, language)


CONVENTION = Convention(
    name="labelled",
    title="Speaker labels",
    description="Each turn begins with a label, set in one or two ways throughout.",
    example="Anna: Where were you?\n\nBen: On the pier.\n\nAnna: Since when?\n",
    read=read_labelled,
)
