"""Roles of the lines before the first turn and after the last one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_regressions.file_regression import FileRegressionFixture

from tei_toolkit.metadata.matter.lines import LineMark, LineRole
from tei_toolkit.metadata.matter.matter import classify_front
from tei_toolkit.metadata.matter.tail import classify_back

FOLDER = Path(__file__).parent
FRONTS = sorted(FOLDER.glob("front/*.input.txt"))
BACKS = sorted(FOLDER.glob("back/*.input.txt"))


def _name(path: Path) -> str:
    return path.name.removesuffix(".input.txt")


def _listing(lines: list[str], marks: list[LineMark]) -> str:
    rows = []
    for line, mark in zip(lines, marks, strict=True):
        meaning = f" ({mark.meaning})" if mark.meaning else ""
        rows.append(f"{mark.role}{meaning}: {line}".rstrip())
    return "\n".join(rows) + "\n"


def _check(path: Path, text: str, regression: FileRegressionFixture) -> None:
    expected = path.with_name(f"{_name(path)}.expected.txt")
    regression.check(text, fullpath=expected, extension=".txt")


@pytest.mark.parametrize("path", FRONTS, ids=_name)
def test_front(path: Path, file_regression: FileRegressionFixture) -> None:
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    _check(path, _listing(lines, classify_front(lines)), file_regression)


@pytest.mark.parametrize("path", BACKS, ids=_name)
def test_back(path: Path, file_regression: FileRegressionFixture) -> None:
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    tail = classify_back(lines)
    turn = "".join(f"turn: {line}".rstrip() + "\n" for line in lines[: tail.index])
    rest = _listing(lines[tail.index :], list(tail.marks))
    _check(path, turn + rest, file_regression)


def test_the_title_of_the_format_is_found_among_the_lines() -> None:
    lines = [
        "An introduction",
        "",
        "Questions for the Museum",
        "",
        "Bath, 30 April 2015",
    ]
    marks = classify_front(lines, title="Questions for the Museum")
    assert marks[2].role is LineRole.TITLE


def test_a_heading_of_the_first_level_is_the_title() -> None:
    lines = ["Welcome to our archive", "An evening in Bath"]
    marks = classify_front(lines, heading_levels=[0, 1])
    assert marks[1].role is LineRole.TITLE


def test_the_title_repeated_after_the_last_turn_is_furniture() -> None:
    front = ["Answers to journalists", "", "June 7, 2018"]
    back = [
        "Thank you very much, and goodbye.",
        "",
        "Print",
        "",
        "Answers to journalists",
    ]
    tail = classify_back(back, front=front)
    assert tail.marks[-1].role is LineRole.FURNITURE


PIECES = st.sampled_from(
    [
        "",
        "Print",
        "Share",
        "DATE: January 22, 2015",
        "Present:",
        "Berlin, den 17. Dezember 2013",
        "Moscow",
        "1:24 P.M. EDT",
        "Recorded at",
        "(Laughter.)",
        "A B C, D E F, G H I, J K L",
        "*** ***",
        "12",
        "時間：",
        ":",
        "by X",
    ]
)
LINES = st.lists(st.one_of(PIECES, st.text(max_size=80)), max_size=25)


@given(LINES, st.sampled_from([None, "en", "de", "ja"]), st.booleans())
def test_front_has_a_mark_for_each_line(
    lines: list[str], language: str | None, is_whole: bool
) -> None:
    marks = classify_front(lines, language=language, is_whole=is_whole)
    assert len(marks) == len(lines)
    for line, mark in zip(lines, marks, strict=True):
        if mark.role is LineRole.BLANK:
            assert not line.strip()


@given(LINES, LINES)
def test_back_has_a_mark_for_each_line_of_the_tail(
    lines: list[str], front: list[str]
) -> None:
    tail = classify_back(lines, front=front)
    assert min(1, len(lines)) <= tail.index <= len(lines)
    assert len(tail.marks) == len(lines) - tail.index


def test_a_whole_book_is_looked_at_only_at_its_ends() -> None:
    line = "The sitting of 5 May 1893 was opened by the President at 2.30 pm, in Paris."
    marks = classify_front([line] * 100_000, is_whole=True)
    assert len(marks) == 100_000
    assert classify_back([line] * 100_000).index == 100_000


def test_a_heading_of_the_format_is_no_field_among_fields() -> None:
    lines = ["COUNCIL", "", "Planning: the record", "", "Present: A. Hale", "B. Cole"]
    marks = classify_front(lines, heading_levels=[1, 0, 2, 0, 0, 0])
    assert marks[2].role is not LineRole.FIELD


@pytest.mark.parametrize(
    ("lines", "language", "index", "role"),
    [
        (["საუბარი ძველ შუქურაზე", "", "ფოთი, 19 ივლისი, 2020"], "ka", 2, "dateline"),
        (["ΠΡΑΚΤΙΚΑ", "", "Πέμπτη 3 Μαρτίου 2016", "", "ΘΕΜΑΤΑ"], "el", 4, "heading"),
    ],
)
def test_what_stands_below_a_title(
    lines: list[str], language: str, index: int, role: str
) -> None:
    assert classify_front(lines, language=language)[index].role == role


def test_the_items_of_contents_are_no_headings() -> None:
    lines = ["RECORD", "", "4 Ocak 2012 Çarşamba", "", "İÇİNDEKİLER", ""]
    items = ["I. - GEÇEN TUTANAK ÖZETİ", "", "II. - SORULAR", "VE CEVAPLARI", ""]
    lines += [*items, "A) KONUŞMALAR", "", "I.- GEÇEN TUTANAK ÖZETİ"]
    roles = [mark.role for mark in classify_front(lines, language="tr") if mark.why]
    expected = ["title", "dateline", "heading", *["paragraph"] * 4, "heading"]
    assert roles == expected
