"""Who takes the chair in the midst of a sitting does not speak."""

from tests.labels.test_rare_forms import turns

SITTING = """De voorzitter:
Ik open de vergadering.

De heer Van Dam (PvdA):
Voorzitter. Ik heb een vraag.

{line}

De voorzitter:
Gaat uw gang.

Mevrouw Jansen (VVD):
Ik ook.

De voorzitter:
Straks.
"""


def labels(line: str) -> list[str]:
    return [label for label, _ in turns(SITTING.format(line=line))]


def test_a_name_beside_the_office_tells_who_presides() -> None:
    assert "Voorzitter" not in labels("Voorzitter: Van Miltenburg")
    assert len(labels("Voorzitter: Van Miltenburg")) == 5


def test_what_the_chair_says_is_said() -> None:
    assert "Voorzitter" in labels("Voorzitter: Dank u wel, mijnheer Van Dam.")


def test_a_chair_who_has_no_other_label_calls_a_member() -> None:
    text = "Chair: Who is next?\n\nAnn: I am.\n\nChair: Ben Cole\n\nBen: Yes.\n"
    assert [label for label, _ in turns(text)] == ["Chair", "Ann", "Chair", "Ben"]


def test_the_hall_and_the_hour_speak_not() -> None:
    text = (
        "Сесійний зал Ради Міста. 4 година 20 хвилин.\n\n"
        "ГОЛОВА. Починаємо з мосту.\n\nКОВАЛЬ М.Д. Міст старий, прошу слова.\n\n"
        "ГОЛОВА. Прошу.\n\nКОВАЛЬ М.Д. Дякую вам.\n\nГОЛОВА. Голосуємо.\n"
    )
    assert [label for label, _ in turns(text)] == ["ГОЛОВА", "КОВАЛЬ М.Д."] * 2 + [
        "ГОЛОВА"
    ]


def test_an_office_above_the_heads_of_a_sitting_does_not_speak() -> None:
    text = (
        "Debates of 16 May 2011\n\nMR SPEAKER\nPRAYERS 11:18 a.m.\n\n"
        "VOTES AND PROCEEDINGS 11:18 a.m.\n\nMr Speaker 11:18 a.m.\n"
        "Hon Members, we begin with page 1.\nMr Paul Ofori 11:20 a.m.\n"
        "Mr Speaker, my name is not there.\nMr Speaker 11:20 a.m.\nIt will be.\n"
    )
    assert [label for label, _ in turns(text)] == [
        "Mr Speaker",
        "Mr Paul Ofori",
        "Mr Speaker",
    ]
