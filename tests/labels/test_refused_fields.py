"""Fields of a page that look like labels, above labels that are set in another way."""

import pytest

from tests.labels.reading import labels_of

_FIELDS = """ملاحظة: يعرض هذا الموقع الصفحات الأولى وحدها، ولقراءة الباقي اضغط على الزر

اللغة: English
The Wrong Parcel

تقديرك:
0
الكاتب:
دار الطبع: Hill Press
الورقة رقم: 4
"""
_PLAY = """
Hart. A man who wished to buy my clock, not to mend it. See, I had this note today.

Sims. Then your note is a strange one, for I never wrote it. Who can have sent it?

Hart. And who has sent this parcel to me? I cannot understand what is in it.

John P. All right, miss, I know the way in. Excuse me, but I forgot to take my hat.

Hart. There it is. You are not the only one who is in a quandary this morning.

John P. How singular.
"""


def test_fields_do_not_hide_labels_of_another_form() -> None:
    assert labels_of(_FIELDS + _PLAY).count("Hart") == 3


def test_fields_alone_are_no_labels() -> None:
    assert labels_of(_FIELDS) == []


@pytest.mark.parametrize(
    "key", ["الاعتذارات", "Nieobecni", "欠席議員", "Afmeldingen", "Excusados", "נעדרו"]
)
def test_who_could_not_come_is_told_in_a_field(key: str) -> None:
    said = "السيد الرئيس" if key == "الاعتذارات" else "Pell"
    text = (
        f"{key}: Ana, Ben.\n\n{said}: We begin.\n\nVale: Yes, we do.\n\n{said}: So.\n"
    )
    assert labels_of(text) == [said, "Vale", said]


LEASE = """\
AGREEMENT

Between

Landlord: Ulver Estates Ltd, 4 Hill Road

Tenant: Ida Holm, 9 Mill Lane

Rent: 120 crowns

The Landlord lets and the Tenant takes the house named below.

Landlord: {}

Tenant: {}
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [("(signed) P. Orme", "(signed) I. Holm"), ("____________", "____________")],
)
def test_the_parties_of_an_agreement_do_not_speak(one: str, other: str) -> None:
    assert labels_of(LEASE.format(one, other)) == []


def test_a_short_talk_without_stops_is_no_agreement() -> None:
    assert labels_of("Anna: Hello\nBert: Hi\nAnna: Ready\nBert: Yes\n") == [
        "Anna",
        "Bert",
        "Anna",
        "Bert",
    ]


def test_the_entries_of_a_log_do_not_speak() -> None:
    text = (
        "2024-05-01 10:00:01 INFO gate: opened\n2024-05-01 10:00:02 WARN gate: slow\n"
        "2024-05-01 10:00:03 ERROR pump: silent\n2024-05-01 10:00:04 INFO gate: shut\n"
        "2024-05-01 10:00:05 INFO pump: found\n"
    )
    assert labels_of(text) == []
