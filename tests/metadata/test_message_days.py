"""The day of a chat, from the dates before its messages."""

import pytest

from tei_toolkit.convert import ConvertOptions, convert


def _chat(stamp: str, days: list[str]) -> str:
    names = ["Anna", "Ben"]
    return "".join(
        stamp.format(day) + f"{names[at % 2]}: shall we go out today\n"
        for at, day in enumerate(days)
    )


_SQUARE = "[{}, 14:33] "
_DASH = "{}, 14:33 - "


@pytest.mark.parametrize(
    ("stamp", "days", "expected"),
    [
        (_SQUARE, ["05/14/19", "05/14/19", "05/15/19"], "2019-05-14"),
        (_SQUARE, ["14/05/19", "14/05/19", "15/05/19"], "2019-05-14"),
        (_DASH, ["14.05.19", "14.05.19", "15.05.19"], "2019-05-14"),
        (_DASH, ["04/05/2019", "04/05/2019", "13/05/2019"], "2019-05-04"),
        (_DASH, ["05/04/2019", "05/04/2019", "05/13/2019"], "2019-05-04"),
        # read with the month first, the days would go backwards
        (_SQUARE, ["3/4/19", "4/4/19", "1/5/19"], "2019-04-03"),
        (_DASH, ["2019-05-14", "2019-05-14", "2019-05-15"], "2019-05-14"),
        (_SQUARE, ["3/4/19", "3/4/19", "3/4/19"], None),
        # neither order holds for all
        (_SQUARE, ["13/05/19", "05/14/19", "05/15/19"], None),
    ],
)
def test_all_dates_settle_the_order(
    stamp: str, days: list[str], expected: str | None
) -> None:
    result = convert(
        (_chat(stamp, days)).encode(), "a.txt", ConvertOptions(language="en")
    )
    assert result.description.date == expected


def test_the_language_settles_what_the_dates_leave_open() -> None:
    text = _chat(_DASH, ["03.04.19", "03.04.19"])
    result = convert((text).encode(), "a.txt", ConvertOptions(language="de"))
    assert result.description.date == "2019-04-03"


@pytest.mark.parametrize(
    ("date", "why"),
    [
        ("14.05.19", "“14.05.19” has a year of two digits"),
        ("03/04/19", "more than one day and has a year of two digits"),
        ("03/04/2019", "“03/04/2019” can be read as more than one day:"),
    ],
)
def test_a_short_year_elsewhere_stays_open(date: str, why: str) -> None:
    turns = "Anna: hi there\n\nBen: hello you\n\n" * 2
    result = convert(
        (f"{date}\n\n{turns}").encode(), "a.txt", ConvertOptions(language="en")
    )
    assert result.description.date is None
    assert any(why in d.message for d in result.diagnostics)
