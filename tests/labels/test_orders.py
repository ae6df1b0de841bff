"""What the order of beginnings says: lists, records and those who talk."""

import pytest

from tei_toolkit.labels.orders import are_listed, are_sorted

LISTED = [
    ("abcabcabc", ["It is so."] * 9),
    ("123123123", ["It is so."] * 9),
    ([*("name", "born", "died") * 3], ["She was a hatter."] * 9),
    ([*("pros", "cons", "verdict") * 2], ["Fast, and easy to handle."] * 6),
    ([*("pro", "con") * 2], ["The roof does not leak.", "The bus is far."] * 2),
    ([*("vorteil", "nachteil") * 3], ["Das Haus ist trocken."] * 6),
    ([*("date", "mood", "food") * 3], ["3 May", "low", "porridge, soup"] * 3),
    ([*"xxyyzz"], ["A book."] * 6),
    (
        [*"xxyyzz"],
        ["The long way round the whole of the northern sea: a book, 1931, with maps."]
        * 6,
    ),
    (["art"] * 4, [f"{n} - The road is kept." for n in range(1, 5)]),
    (["info", "warn"] * 3, ["started"] * 6),
    (["mon", "tue", "wed"], ["Rain.", "Sun.", "Rain."]),
    (["en", "fr"] * 3, ["Where?", "Où ?", "Who?", "Qui ?", "There.", "Là."]),
    ([*"xyzwxv"], ["dep 08:15 daily"] * 6),
]
SPOKEN = [
    ("abababab", ["It is so."] * 8),
    ("abcabacb", ["It is so."] * 8),
    ([*("母", "父", "子") * 3], ["どこ？", "そこ。", "いや。"] * 3),
    (
        [*("母", "父", "子") * 3],
        ["海へ行きました。", "寒かったよ。", "まだ寒いです。"] * 3,
    ),
    ([*("ada", "ben", "cora") * 3], ["Is it so?", "It is.", "No."] * 3),
    ([*"xyxyxy"], ["Where?", "There.", "When?", "Now.", "Why?", "So."]),
    ([*"xyzwxv"], ["At 08:15 we were all of us still in bed."] * 6),
    ([*("pro", "con") * 2], ["We say no. " * 40] * 4),
    ([*("pro", "con") * 2], ["Why?", "It is so.", "Is it?", "It is."]),
    ([*("date", "ada", "ben") * 3], ["3 May", "I slept well.", "So did I, Ada."] * 3),
    ([*"abcabcabc"[:2]], ["Yes.", "No."]),
    ([*"xxyyzz"], ["So we all went down to the harbour. " * 3] * 6),
    ([*"xxxxxyz"], ["Those in favour?"] * 7),
]


@pytest.mark.parametrize(("keys", "said"), LISTED)
def test_lists_are_told_by_their_order(keys: list[str], said: list[str]) -> None:
    assert are_listed(keys, said)


@pytest.mark.parametrize(("keys", "said"), SPOKEN)
def test_those_who_talk_make_no_list(keys: list[str], said: list[str]) -> None:
    assert not are_listed(keys, said)


def test_entries_go_up_by_the_alphabet() -> None:
    assert are_sorted(["aal", "aal", "barsch", "dorsch", "hecht", "hecht"])
    assert not are_sorted(["aal", "barsch", "aal", "barsch", "aal", "barsch"])
