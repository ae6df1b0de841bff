"""No transcript: paragraphs and headings, and no turns."""

from dataclasses import replace

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.assembly import assemble


def read_prose(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The paragraphs and headings of a text in which nobody is said to speak."""
    reading = replace(read_labels(source, convention.hints), starts=())
    assembly = assemble(source, reading, language=language)
    return ConventionReading(
        assembly.transcript, reading, assembly.front, assembly.back_index, assembly.back
    )


CONVENTION = Convention(
    name="prose",
    title="Prose, no transcript",
    description="Paragraphs and headings; nobody is marked as speaking.",
    example="The Pier\n\nThe pier of Ellery was built in 1871. It is closed.\n",
    read=read_prose,
)
