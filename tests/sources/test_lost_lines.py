"""Numbered lines of a record that were copied as one paragraph."""

from tei_toolkit.convert import convert
from tei_toolkit.sources.lost_lines import find_lost_lines

SAID = (
    "MR HALE: Good morning, sir. I shall ask about the pier, and",
    "then I shall come to the matter of the 14 lamps.",
    "MRS COLE: That will do. Have you the plan of it with you?",
    "MR HALE: I have it here, sir, and it is marked with a cross.",
    "MRS COLE: Thank you. Will you show it to the witness now?",
)


def page(count: int, clock: str = "") -> str:
    lines = [f"{clock}{n} {SAID[n % len(SAID)]}" for n in range(1, count + 1)]
    return " ".join(lines)


def said(text: str) -> list[str]:
    transcript = convert(text.encode(), "a.txt").transcript
    return [turn.label.text for turn in transcript.turns() if turn.label is not None]


def test_numbers_of_lines_end_them_wherever_a_page_turns() -> None:
    labels = said(f"{page(25)} 1 {page(25)}")
    assert labels[:3] == ["MRS COLE", "MR HALE", "MRS COLE"]
    assert len(labels) == 40
    xml = convert(f"{page(25)} 1 {page(25)}".encode(), "a.txt").to_bytes().decode()
    assert "pier, and then I shall come to the matter of the 14 lamps" in xml


def test_the_time_of_a_line_goes_with_its_number() -> None:
    assert said(page(25, "10:13:02 "))[:2] == ["MRS COLE", "MR HALE"]


def test_verses_items_and_lines_with_their_ends_are_left_as_they_are() -> None:
    verses = " ".join(f"{n} {' '.join(SAID)}" for n in range(1, 30))
    items = " ".join(f"{n} plum" for n in range(1, 99))
    assert not find_lost_lines(verses)
    assert not find_lost_lines(items)
    assert not find_lost_lines(page(25).replace(" 9 ", "\n9 "))
    assert not find_lost_lines("\n".join(page(25).split(" 1", 1)))
