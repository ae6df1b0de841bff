"""Names above a row of links that a page of the web has beside each contribution."""

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of

ROW = "Link to this: Individually | In context | Source"
NAMES = (
    "Ada Garrity (Mayo South, Independent)",
    "Nuala Brady (Minister of State, Department of Roads and Bogs; Cavan, Labour)",
    "Ada Garrity (Mayo South, Independent)",
    "Seán Coyne (Ceann Comhairle; Galway, Fine Gael)",
    "Nuala Brady (Minister of State, Department of Roads and Bogs; Cavan, Labour)",
    "Ada Garrity (Mayo South, Independent)",
)


def page(row: str) -> str:
    said = "I was on that road on Sunday, and I did not find it where it had been."
    parts = [f"{name}\n{row}\n{said}\nIt was gone.\n" for name in NAMES]
    return "Debates\nTuesday, 5 February 2013\nBog Roads\n" + "".join(parts)


def test_a_row_of_links_stands_below_each_who_speaks() -> None:
    assert labels_of(page(ROW)) == list(NAMES)


def test_a_row_of_numbers_is_no_row_of_links() -> None:
    assert labels_of(page("2 of 3 | 4 of 9")) != list(NAMES)


def test_a_word_that_ends_a_sentence_is_no_title() -> None:
    text = (
        "Ada Hale   0:04\nCan you see my screen?\n\nTom Cole   0:21\nWe can.\n\n"
        "Ada Hale   2:02\nRight. Action: Tom to ring the harbour. Note: be polite.\n\n"
        "Tom Cole   2:10\nI know the dog.\n"
    )
    assert labels_of(text) == ["Ada Hale", "Tom Cole", "Ada Hale", "Tom Cole"]


def test_what_stands_in_brackets_above_a_label_is_no_part_of_it() -> None:
    text = (
        "ΠΡΟΕΔΡΕΥΩΝ (Νίκος Κακλής): Έχετε τον λόγο.\n(1ΣΠ)\n"
        "ΕΥΤΥΧΙΑ ΜΑΝΤΖΑ (Υπουργός Φάρων): Κύριε Πρόεδρε, ευχαριστώ πολύ.\n"
        "ΠΡΟΕΔΡΕΥΩΝ (Νίκος Κακλής): Ευχαριστούμε.\n"
        "ΕΥΤΥΧΙΑ ΜΑΝΤΖΑ (Υπουργός Φάρων): Εγώ ευχαριστώ.\n"
    )
    assert labels_of(text)[1] == "ΕΥΤΥΧΙΑ ΜΑΝΤΖΑ (Υπουργός Φάρων)"


def test_a_row_of_links_is_enough_where_few_names_are_found_by_themselves() -> None:
    ada, minister = NAMES[0], NAMES[1].replace("Cavan", "Cavan North and South")
    other = "Cormac Ó Súilleabháin (Kerry West, Fianna Fail)"
    names = [ada, minister, ada, minister, ada, minister, other, minister, other]
    parts = [f"{name}\n{ROW}\nI was on it on Sunday.\n" for name in names]
    text = "Debates\nBog Roads\n" + "".join(parts) + "See also\nTurf (17 Jan 2013)\n"
    assert labels_of(text.replace("\n", "\n\n")) == names


def test_a_row_of_links_in_the_first_line_has_no_name_above_it() -> None:
    name = NAMES[1].replace("Cavan", "Cavan East")
    row = "    Link to this: Individually | In context | Oireachtas source"
    text = "\n".join((row, name, row, f"    {name}", row, "        See also", "Help"))
    turns = convert(text.encode(), "a.txt").transcript.turns()
    assert not list(turns)
