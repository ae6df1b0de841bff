"""Records of who said what: tables, and the JSON of speech recognisers."""

from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.captions import read_captions


def read_records(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of a list of records; consecutive records of one speaker are one."""
    del language
    reading = read_labels(source, convention.hints)
    return ConventionReading(read_captions(source, reading), reading)


CONVENTION = Convention(
    name="records",
    title="Tables and lists of segments",
    description=(
        "CSV and TSV with a column of words and one of speakers or times; JSON of "
        "Whisper and other speech recognisers."
    ),
    media_types=frozenset({"text/csv", "application/json"}),
    example=(
        "speaker,start,text\nAnna,0.0,Where were you?\nBen,1.5,On the pier.\n"
        "Anna,3.0,All night?\nBen,4.2,All night.\n"
    ),
    read=read_records,
)
