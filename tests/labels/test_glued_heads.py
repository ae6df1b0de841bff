"""Heads of pages whose number stands right before theirs."""

from tei_toolkit.labels.glued_heads import glued_heads
from tei_toolkit.labels.lines import read_lines
from tei_toolkit.sources.text import SourceText


def heads_of(text: str) -> set[int]:
    """The lines of a text that are heads of pages."""
    source = SourceText("any", "text/plain", "utf-8", "0", text)
    return glued_heads(read_lines(source))


def page(number: str) -> str:
    """The head of a page, what it treats and two lines of it."""
    return f"{number}. Sitting of the Harbour Diet\nThe quay\nWe come to\nthe tide.\n"


def test_numbers_that_count_on_before_those_of_all_heads() -> None:
    assert heads_of(page("671") + page("771") + page("1071")) == {0, 1, 4, 5, 8, 9}


def test_numbers_that_do_not_count_on_are_no_pages() -> None:
    assert not heads_of(page("971") + page("371") + page("171"))


def test_numbers_that_share_no_digits_are_items() -> None:
    assert not heads_of(page("10") + page("11") + page("12"))
