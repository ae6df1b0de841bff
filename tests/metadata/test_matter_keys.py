"""Keys of fields that are made of several words, and of metadata."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.matter.fields import meaning_of, meaning_of_name


@pytest.mark.parametrize(
    ("key", "meaning"),
    [
        ("Plaats opname", "place"),
        ("Datum der Aufnahme", "date"),
        ("Date et lieu de l'entretien", "date"),
        ("Fecha y hora", "date"),
        ("Место и дата интервью", "date"),
        ("Ort der Veranstaltung", "place"),
        ("Place of the interview", "place"),
        ("Date of birth", None),
        ("Time and again", None),
        ("Place of birth", None),
    ],
)
def test_keys_of_several_words(key: str, meaning: str | None) -> None:
    assert meaning_of(key) == meaning


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("event_date", "date"),
        ("air-date", "date"),
        ("startdate", "date"),
        ("pubdate", "published"),
        ("publish_date", "published"),
        ("last_modified", "changed"),
        ("event.location", "place"),
        ("layout", None),
    ],
)
def test_names_of_metadata(name: str, meaning: str | None) -> None:
    assert meaning_of_name(name) == meaning


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        ("publish_date: 2021-04-08", "2021-04-08"),
        ("pubDate: Wed, 14 Sep 2022 06:00:00 +0000", "2022-09-14"),
        ("recorded: 2021-03-30\npublish_date: 2021-04-08", "2021-03-30"),
        ("date: 2021-04-08\nevent_date: 2021-03-30", "2021-03-30"),
        ("publish_date: 2021-04-08\ndate: 2021-03-30", "2021-03-30"),
        ("datetime: 2018-02-06T18:30:00+01:00", "2018-02-06"),
        ("time: 2018-02-06 18:30", "2018-02-06"),
        ("last_modified: 2019-01-01", None),
    ],
)
def test_days_of_front_matter(lines: str, date: str | None) -> None:
    talk = (
        f"---\ntitle: Talk\n{lines}\n---\n\n**Chair:** Good morning.\n\n"
        "**Verrier:** Good morning.\n\n**Chair:** Begin.\n\n**Verrier:** Yes.\n"
    )
    assert convert(talk.encode(), "talk.md").description.date == date
