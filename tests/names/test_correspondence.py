"""Whom a letter greets and who signs it."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("My dear Gray, I have your letter. Tell me, my dear Gray, all.", "Gray Gray"),
        ("Dear Lincoln, I write from London.", "Lincoln"),
        ("Dear Florence,\n\nThank you.\n\nYour loving sister,\nCharlotte",
         "Florence Charlotte"),
        ("My dearest Sydney, I miss you.\n\nEver yours,\nParis", "Sydney Paris"),
        ("Dear Hope,\n\nIt was fine.\n\nWith love,\nGrace", "Hope Grace"),
        ("Dear Sir,\n\nThank you.\n\nYours faithfully,", ""),
        ("Dear Friends, we meet in London.", ""),
        ("He held dear London and Paris.", ""),
    ],
)  # fmt: skip
def test_correspondents(text: str, people: str) -> None:
    found = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert [m.text for m in found if m.type == "person"] == people.split()
