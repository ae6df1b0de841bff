"""Names above a row of links that a page of the web has beside each contribution."""

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
