"""Events of several days, and the hour that stands beside their day."""

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import tei

TALK = (
    "\n\nAnn Lee: Hello.\n\nBob Ray: Good day.\n\nAnn Lee: Shall we?\n\nBob Ray: Yes.\n"
)


def _days_of(head: str, profile: Profile | None = None) -> list[dict[str, str]]:
    made = convert(
        f"{head}{TALK}".encode(), "talk.txt", ConvertOptions(profile=profile)
    )
    root = etree.fromstring(made.to_bytes())
    settings = root.iter(tei("setting"))
    return [
        dict(date.attrib) for one in settings for date in one.iterchildren(tei("date"))
    ]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("York, 3–5 April 2008", "en", ("2008-04-03", "2008-04-05")),
        ("York, April 3-5, 2008", "en", ("2008-04-03", "2008-04-05")),
        ("Lyon, du 3 au 5 avril 2008", "fr", ("2008-04-03", "2008-04-05")),
        ("Bremen, 3.–5. April 2008", "de", ("2008-04-03", "2008-04-05")),
        ("Bremen, 3.4.2008 - 5.4.2008", "de", ("2008-04-03", "2008-04-05")),
        ("York, 3 April 2008 to 5 April 2008", "en", ("2008-04-03", "2008-04-05")),
        ("30 December – 2 January 2009", "en", ("2008-12-30", "2009-01-02")),
        ("York, 3 and 4 April 2008", "en", ("2008-04-03", "2008-04-04")),
        ("York, 3 and 5 April 2008", "en", ("2008-04-03", None)),
        ("30 March and 2 April 2008", "en", ("2008-03-30", None)),
        ("No. 12 – 14 May 2008", "en", ("2008-05-14", None)),
        ("15/09/2015 - 24/08/2018", "fr", ("2015-09-15", None)),
    ],
)
def test_the_ends_of_a_range(
    text: str, language: str, days: tuple[str, str | None]
) -> None:
    first = find_dates(text, language)[0]
    assert (first.value, first.until) == days


@pytest.mark.parametrize("profile", Profile)
def test_an_event_of_several_days_has_both_ends(profile: Profile) -> None:
    days = _days_of("Annual conference\nYork, 3–5 April 2008", profile)
    assert days == [{"from": "2008-04-03", "to": "2008-04-05"}]


def test_an_event_of_a_day_has_that() -> None:
    assert _days_of("Annual conference\nYork, 3 April 2008") == [{"when": "2008-04-03"}]


@pytest.mark.parametrize(
    ("head", "time"),
    [
        ("News\n4:30pm ET, 4/16\n\nDebate\nAired May 3, 2000 - 8:00 p.m. ET", "8:00"),
        ("Debate\nMay 3, 2000\n8:00 p.m.", "8:00"),
        ("Debate\nby Ann Poe, posted on May 3, 2000 8:22 a.m.", None),
    ],
)
def test_the_hour_of_the_event_stands_with_its_day(head: str, time: str | None) -> None:
    found = convert(f"{head}{TALK}".encode(), "talk.txt").description.time
    assert (found or "")[:4] == (time or "")
