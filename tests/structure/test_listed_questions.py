"""Questions that Markdown takes for items of a list, and their labelled answers."""

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Entrevista com Nina

- Nina, o que é a feira do cais?

Nina: É onde vendemos o peixe da manhã.

- E quem pode vender lá?

Nina: Quem tem barco, e quem ajuda.

- A feira vai continuar no inverno?

Nina: Se o vento deixar.

- Obrigado, Nina.
"""
LIST = """\
# Before the fair

Pedro: What shall I bring?

Nina: Bring what I wrote down for you.
- two ropes

- the small scale

- a lamp

Nina: And do not be late.

Pedro: I never am.
"""


def turns_of(text: str) -> list[tuple[bool, list[str | None]]]:
    """Of each turn, whether somebody is named, and the types of its paragraphs."""
    made = convert(text.encode(), "talk.md").tree
    return [
        (
            turn.get("who") is not None,
            [seg.get("type") for seg in turn.iter(tei("seg"))],
        )
        for turn in made.iter(tei("u"))
    ]


def test_items_that_ask_before_labelled_answers_are_turns() -> None:
    turns = turns_of(TALK)
    assert [named for named, _ in turns] == [False, True] * 3 + [False]
    assert {kind for _, kinds in turns for kind in kinds} == {None}


def test_items_of_a_list_that_somebody_gives_are_none() -> None:
    turns = turns_of(LIST)
    assert [named for named, _ in turns] == [True] * 4
    assert turns[1][1][1:] == ["item"] * 3
