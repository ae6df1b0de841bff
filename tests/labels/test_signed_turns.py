"""Contributions whose speakers are named below them."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei
from tests.labels.test_rare_forms import turns

STREET = """The question of the day: what do you do in the dark?

We asked people outside the shop.

I light candles and read. Then I sleep.
                          — Ada Hill, 44, teacher

Nothing. I am a sailor.
                          — Ben Orr, 58, sailor

Three things: bake, eat and bake again.
He eats it all.
                          — Cora Lund, 61

Photographs: DK
"""
SAID = ["I light candles and read.", "Nothing. I am a sailor.", "Three things:"]


def said(text: str, name: str = "a.txt") -> list[str]:
    return [words for _, words in turns(text, name)]


def names_below(text: str, name: str = "a.txt") -> list[tuple[str | None, str]]:
    """Who speaks each turn, and what is printed below its words."""
    root = etree.fromstring(convert(text.encode(), name).to_bytes())
    return [
        (u.get("who"), " ".join("".join(u[-1].itertext()).split()))
        for u in root.iter(tei("u"))
    ]


def test_ages_say_that_people_in_the_street_speak() -> None:
    assert [a.startswith(b) for a, b in zip(said(STREET), SAID, strict=True)] == [
        *(True, True, True)
    ]
    assert names_below(STREET) == [
        ("#hill", "— Ada Hill, 44, teacher"),
        ("#orr", "— Ben Orr, 58, sailor"),
        ("#lund", "— Cora Lund, 61"),
    ]


def test_brackets_sign_too() -> None:
    text = STREET.replace("                          — ", "").replace("teacher", "x")
    for name in ("Ada Hill, 44, x", "Ben Orr, 58, sailor", "Cora Lund, 61"):
        text = text.replace(name, f"({name})")
    assert len(said(text)) == len(SAID)


def test_a_question_above_that_i_answer_is_enough() -> None:
    for age in (", 44, teacher", ", 58, sailor", ", 61"):
        text = STREET.replace(age, "")
    assert len(said(text)) == len(SAID)


LETTERS = """Dear Sir, the bridge is shut.

It is a scandal.
 — Ada Hill, Elmore

The bridge is open to me.
 — Ben Orr, Elmore

Shut it.
 — Cora Lund
"""
CLUB = """# Book club

**Present:** Ada, Ben Orr, Cora

## Part one

1. > I liked the rain.
   — **Ada**

2. > I slept on page fifty.
   — **Ben Orr**

## Part two

3. > That is where the murder is!
   — **Ada**
"""


def test_those_who_are_listed_above_speak() -> None:
    assert names_below(CLUB, "a.md") == [
        *(("#ada", "— Ada"), ("#orr", "— Ben Orr"), ("#ada", "— Ada"))
    ]


QUOTED = """Reading circle
Present: Ada, Ben Orr, Cora

“The book begins too late.” (Ada)
“The rain is the hero, my girl.” (Ben Orr)
“I liked the mother. She says: take it.” (Cora)
“That shows.” (Ada)
"""


def test_a_name_may_stand_behind_a_quotation() -> None:
    assert names_below(QUOTED) == [
        *(("#ada", "(Ada)"), ("#orr", "(Ben Orr)"), ("#cora", "(Cora)")),
        ("#ada", "(Ada)"),
    ]
    assert said(QUOTED)[3].startswith("“That shows.”")
    assert said(QUOTED.replace("Present: Ada, Ben Orr, Cora", "Sayings")) == []


@pytest.mark.parametrize(
    "text",
    [
        CLUB.replace("**Present:** Ada, Ben Orr, Cora", "Sayings."),
        CLUB.replace("Ben Orr", "Ada"),
        STREET.replace("Photographs", "It rained all day. " * 40 + "\n\nPhotographs"),
        LETTERS,
    ],
    ids=["sayings", "of one", "in an article", "letters"],
)
def test_others_who_sign_do_not_speak(text: str) -> None:
    assert said(text, "a.md" if text.startswith("#") else "a.txt") == []


def test_a_label_inside_signed_words_begins_no_turn() -> None:
    text = (
        "I light candles and read until late.\n"
        "                              — Ada Hill, 44, teacher\n"
        "Two winters in the dark, they say.\n"
        "   La señora MINISTRA DE FAROS (Poe Marle): Señorías, hay datos:\n"
        "                              — Ben Orr, 17, pupil\n"
        "We wait for the sun, my wife and I.\n"
        "                              — Cora Tarr, 80\n"
    )
    assert [who for who, _ in names_below(text)] == ["#hill", "#orr", "#tarr"]
