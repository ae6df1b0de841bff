"""Rows of a time, a name and words."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import read_source
from tests.labels.reading import labels_of


def test_a_name_that_is_a_word_in_the_column_of_the_names() -> None:
    text = (
        "20:01\tMali invited Note to the group\n20:02\tMali\tWho brings the cake?\n"
        "20:03\tSom\tI do, as ever.\n20:05\tNote\tAnd I bring the ice.\n"
        "20:06\tMali\tHow many buckets?\n20:06\tNote\tTwo.\n20:09\tSom\tGood.\n"
    )
    assert labels_of(text) == ["Mali", "Som", "Note", "Mali", "Note", "Som"]


def test_few_names_make_no_column_of_names() -> None:
    text = "".join(
        f"20:0{n}\t{what}\tIt was done at last.\n"
        for n, what in enumerate(["Note", "Repair", "Paint", "Date", "Source", "Price"])
    )
    assert labels_of(text) == []


def test_all_rows_speak_below_a_row_that_names_the_columns() -> None:
    text = (
        "# A talk\n\n| Speaker | Text |\n| --- | --- |\n| Carver | It was the last. |\n"
        "| Bernd_k | Short: it was late |\n| Carver | OK |\n| Woman in boat | Go |\n"
    )
    source = read_source(text.encode(), "talk.md")
    labels = [start.label for start in read_labels(source).starts]
    assert labels == ["Carver", "Bernd_k", "Carver", "Woman in boat"]
