"""Who did what a remark tells."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.description import Person, PersonName
from tei_toolkit.metadata.people.doers import Doers

PEOPLE = (
    Person("hill", PersonName("Anna Hill", "Anna", "Hill"), ("Mrs Hill",)),
    Person("muller", PersonName("Karl Müller", "Karl", "Müller")),
    Person("cole-a", PersonName("Ann Cole", "Ann", "Cole")),
    Person("cole-b", PersonName("Ben Cole", "Ben", "Cole")),
    Person("reporters", PersonName("Reporters"), is_group=True),
)


@pytest.mark.parametrize(
    ("remark", "key"),
    [
        ("Mrs Hill laughs", "hill"),
        ("Hill nods.", "hill"),
        ("Anna Hill rises", "hill"),
        ("Interruption by Mrs Hill", "hill"),
        ("Zuruf des Abg. Müller [SPD]", "muller"),
        ("Zuruf des Abg. Karl Müller [SPD]: Nein!", "muller"),
        ("Karl Müller [SPD]: Hört! Hört!", "muller"),
        ("Rires de M. Müller", "muller"),
        ("Ben Cole coughs", "cole-b"),
        ("Cole coughs", None),
        ("Peter Müller [SPD]: Nein!", None),
        ("Mrs Hill and Mr Cole laugh", None),
        ("Zuruf der Abg. Müller und Hill", None),
        ("Applause for Mrs Hill", None),
        ("Dr. Voss [SPD], zu Müller gewandt: Nein!", None),
        ("Mrs Hill’s telephone rings", None),
        ("Laughter", None),
        ("Heiterkeit bei der SPD", None),
        ("Hill", None),
    ],
)
def test_who_did_what_a_remark_tells(remark: str, key: str | None) -> None:
    assert Doers(PEOPLE).find(remark) == key


def test_an_event_points_to_who_did_it() -> None:
    text = (
        "Anna Berg: Good evening.\n\nTom Gaskell: Is it? (Anna Berg laughs.)\n\n"
        "Anna Berg: It is.\n\nTom Gaskell: (Laughter.) Well.\n"
    )
    made = convert(text.encode(), "talk.txt").to_bytes().decode()
    assert '<vocal type="laughter" who="#berg"><desc>Anna Berg laughs.</desc>' in made
    assert made.count('who="#berg"') == 3
