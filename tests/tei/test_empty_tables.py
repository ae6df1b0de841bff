"""A table of which a heading is all that is printed."""

from tei_toolkit.description import Description
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import Cell, Heading, Table, Text, Transcript
from tests.tei.transcripts import Case


def test_a_table_has_a_row_though_all_its_cells_are_empty() -> None:
    source = SourceText("votes", "text/plain", "utf-8", "0" * 64, "Votes")
    empty = (Cell(()), Cell(()))
    table = Table((empty, empty), (Heading((Text(0, 5),)),))
    transcript = Transcript("prose", None, (), (table,), (), ())
    description = Description(language="en")
    case = Case(
        source, transcript, description, EncodingOptions("votes", Profile.SPOKEN)
    )
    rows = list(case.tree().iter(tei("row")))
    assert [len(row) for row in rows] == [2]
