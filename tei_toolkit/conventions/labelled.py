"""Speakers' labels of any kind before their words: the convention of last resort."""

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.assembly import assemble


def read_labelled(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The transcript that the label engine finds with the convention's hints."""
    reading = read_labels(source, convention.hints)
    assembly = assemble(source, reading, language=language)
    return ConventionReading(
        assembly.transcript, reading, assembly.front, assembly.back_index, assembly.back
    )


CONVENTION = Convention(
    name="labelled",
    title="Speaker labels",
    description="Each turn begins with a label, set in one or two ways throughout.",
    example="ANNA: Where were you?\n\nBEN: On the pier.\n\nANNA: Since when?\n",
    read=read_labelled,
)
