"""Heads and feet of pages that turn once."""

import pytest

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text

TALK = """\
{first}

Bills

Mr. Tope: When did the right hon. Lady last buy one?
She has told the House of it.
It is said that in the town, and in others near it,

{second}

they are dear.

The Minister: On Friday.
I would say two things to the hon. Gentleman.
It was fresh, and I paid for it.

{last}
"""


def page_of(first: str, second: str, last: str = "") -> list[str]:
    text = TALK.format(first=first, second=second, last=last)
    reading = read_labels(source_from_text(text, "fish.txt"))
    return [" ".join(reading.lines[index].text.split()) for index in reading.page]


@pytest.mark.parametrize(
    "second",
    [
        "გვერდი 4",
        "T.B.M.M.     B: 86     19 . 4 . 2005     O: 1",
        "Núm. 45                  20 de junio de 2012            Pág. 6",
        "cve: DSCD-9-PL-45",
    ],
)
def test_a_head_of_fixed_words(second: str) -> None:
    assert page_of("Fish", second) == [" ".join(second.split())]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Herring        1", "Herring        40"),
        ("Mackerel       1", "Herring        2"),
        ("24 Jun 2014 : Column 1122", "Fish"),
        ("Page four", "Page four"),
    ],
)
def test_what_is_no_head_of_a_page_stays(first: str, second: str) -> None:
    assert page_of(first, second) == []


def test_the_foot_of_a_page_with_numbered_lines() -> None:
    page = "".join(f"{n:2}      so it was said on the line\n" for n in range(1, 26))
    foot = "\n          DALE REPORTING, INC.\n     1111 FOURTEENTH STREET\n\n"
    reading = read_labels(source_from_text(page + foot + page, "hearing.txt"))
    assert [reading.lines[index].text for index in reading.page] == [
        "DALE REPORTING, INC.",
        "1111 FOURTEENTH STREET",
    ]


def test_a_head_of_several_lines_is_repeated() -> None:
    head = "HOUSE OF DEPUTIES - RECORDS\nInquiry on Scales\nNumber: 0934/99"
    text = (
        f"{head}\n\nTHE CHAIR - I open the sitting. Mr Hill.\n\n"
        f"MR HILL - I have two questions to put.\n{head}\n1\n\n"
        "THE CHAIR - Put them, please.\n\nMR HILL - They are put.\n"
    )
    reading = read_labels(source_from_text(text, "scales.txt"))
    assert len([start for start in reading.starts if start.label]) == 4
    assert len(reading.page) == 4


def test_the_number_of_a_page_behind_a_colon() -> None:
    said = "\n\n".join(
        f"Mr HALE: I said it on the {n}th, and say it now.\n\nThe CHAIR: Order, please."
        for n in range(4, 10)
    )
    text = f"PROCEEDINGS\n\nPage: 1\n\n{said}\n\nPage: 2\n\n{said}\n"
    assert _pages(text) == ["Page: 1", "Page: 2"]


def test_the_day_below_the_head_of_the_first_page_is_no_part_of_it() -> None:
    head = "UNREVISED HANSARD\nNATIONAL ASSEMBLY\nTUESDAY, 12 JUNE 2018\nPage: {}\n"
    said = "Mr HALE: I said it and I say it now.\n\nThe CHAIR: Order, please.\n\n" * 8
    day = "TUESDAY, 12 JUNE 2018\n\n"
    text = head.format(1) + day + said + head.format(2) + said + head.format(3) + said
    assert _pages(text).count("TUESDAY, 12 JUNE 2018") == 3


def _pages(text: str) -> list[str]:
    reading = read_labels(source_from_text(text, "pages.txt"))
    return [reading.lines[index].text for index in sorted(reading.page)]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("ΠΡΑΚΤΙΚΑ ΒΟΥΛΗΣ", "ΣΕΛ. 3", ["ΣΕΛ. 3"]),
        ("รายงานการประชุม", "                    - ๒ -", ["- ๒ -"]),
    ],
)
def test_a_number_of_a_page_that_stands_once(
    first: str, second: str, found: list[str]
) -> None:
    assert page_of(first, second) == found


def test_a_foot_of_two_lines_that_stands_twice() -> None:
    foot = (
        "Disclaimer: The electronic version of this Report is for information only.\n"
        "A certified version can be obtained from the Hansard Editor of the Senate."
    )
    said = (
        "The Speaker: Next Order!\n\nSen. Mutiso: I beg to move that we go on.\n\n" * 9
    )
    head = "November 14, 2018 SENATE DEBATES {}"
    text = f"{head.format(1)}\n\n{said}{foot}\n\n{head.format(2)}\n\n{said}{foot}\n"
    assert _pages(text) == [
        head.format(1),
        *foot.split("\n"),
        head.format(2),
        *foot.split("\n"),
    ]


@pytest.mark.parametrize("gap", ["\n", ""])
def test_the_margin_of_a_page_says_the_section_again(gap: str) -> None:
    text = (
        "§ 2  Svar på fråga\n\nAnf. 1 ANNA HALL (S):\nFru talman! Det regnar i dag.\n"
        f"{gap}Prot. 2013/14:87\n27 mars\n{gap}Svar på fråga\n{gap}"
        "Det blåser i morgon. Svar på fråga\n\nAnf. 2 BO EK (M):\nFru talman! Jaha.\n"
    )
    reading = read_labels(source_from_text(text, "fish.txt"))
    found = {reading.lines[index].text for index in reading.page}
    expected = {"Prot. 2013/14:87", "27 mars", "Svar på fråga"}
    assert found == (expected if gap else set())
