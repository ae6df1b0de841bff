"""Interrogations in the third person, and what only looks like them."""

import pytest

from tests.labels.reading import labels_of

HEAD = "Examination of John Pell, carter\n\nThe third of May 1702.\n\n"


@pytest.mark.parametrize(
    ("asked", "answered", "said"),
    [
        (
            "Interrogé",
            "Répond",
            ("s'il a vu le feu.", "que non.", "où il était.", "qu'il dormait."),
        ),
        (
            "Preguntado",
            "Dijo",
            ("si vio el fuego.", "que no.", "dónde estaba.", "que dormía."),
        ),
        ("Asked", "Says", ("if he saw it.", "he did not.", "where he was.", "asleep.")),
        (
            "Befragt",
            "Antwortet",
            ("ob er es sah.", "nein.", "wo er war.", "er habe geschlafen."),
        ),
        (
            "Interrogatus",
            "Respondit",
            ("an viderit.", "quod non.", "ubi fuerit.", "se dormivisse."),
        ),
        (
            "Perguntado",
            "Disse",
            ("se viu o fogo.", "que não.", "onde estava.", "que dormia."),
        ),
    ],
)
def test_clerks_begin_with_one_word(
    asked: str, answered: str, said: tuple[str, ...]
) -> None:
    words = [asked, answered] * 4
    text = "\n\n".join(f"{w} {s}" for w, s in zip(words, said * 2, strict=True))
    assert labels_of(HEAD + text) == words


def test_the_answer_stands_in_the_paragraph() -> None:
    text = "\n\n".join(
        f"Interrogato {asked}. Rispose: {told}."
        for asked, told in [
            ("se conosce il luogo", "Signor sì"),
            ("chi fosse presente", "Non me ne ricordo"),
            ("che cosa disse il frate", "Nulla che io sappia"),
        ]
    )
    assert labels_of(HEAD + text) == ["Interrogato", "Rispose"] * 3


def test_news_that_begins_with_asked_is_told() -> None:
    told = "The road stays closed, and the bridge with it, until the frost is over."
    asked = ("if the bridge is safe", "about the cost", "again", "who pays")
    text = "".join(f"Asked {what}, she laughed.\n\n{told}\n\n" for what in asked)
    assert labels_of(f"{text}Says who? The people in the street.") == []
