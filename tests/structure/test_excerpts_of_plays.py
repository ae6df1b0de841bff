"""Excerpts of plays, known as such by a heading, a list of parts, and what parts do."""

from tei_toolkit.tei.vocabulary import tei
from tests.structure.test_plays import all_of, encoded

GERMAN = """\
LOTTE. So klatscht doch, ihr da oben auf der Galerie!

MÜLLER. Das ist auch wahr, mein Herr, und doch klatsche ich nicht.

LOTTE. Bravo! bravo! Und noch einmal: bravo!

Erster Akt

Erste Szene

Kleine Bauernstube.

Lotte, Bertel, Karl. Der Kater liegt auf einem Schemel am Ofen.

LOTTE. Ich glaube, daß unser Vermögen sich bald wird einteilen lassen.

MÜLLER. Aber man weiß doch nun, woran man ist.

LOTTE. Um Gottes willen! Habt Ihr das gesehn?
"""
NORWEGIAN = """\
ET LYS TIL BESVÆR

ROLLER

Magnar – Regissøren.

Stine – Skuespiller.

Heidrun – Skuespiller.

MAGNAR:

Ja, jeg venter! Jeg sa det jo.

Heidrun og Stine kommer inn.

MAGNAR:

Hvor er lampen?

HEIDRUN:

Den står på kaia.

STINE:

Aner ikke, Magnar.

MAGNAR:

Det trengs ikke. Stine, kan du legge deg ned?

Stine legger seg ned.

HEIDRUN:

Vær så god.
"""


def test_an_act_and_its_scene_in_the_middle_of_an_excerpt_are_a_play() -> None:
    root = encoded(GERMAN)
    assert all_of(root, "head") == ["Erster Akt", "Erste Szene"]
    assert len(list(root.iter(tei("sp")))) == 6
    assert "Lotte, Bertel, Karl." in all_of(root, "stage")[1]


def test_who_is_on_stage_below_a_heading_in_capitals_does_not_speak() -> None:
    listed = "LOTTE. DIE VORIGEN."
    stage = "Kleine Bauernstube.\n\nLotte, Bertel, Karl. Der Kater liegt auf einem"
    text = GERMAN.replace(f"{stage} Schemel am Ofen.", listed)
    assert len(list(encoded(text).iter(tei("sp")))) == 6


def test_what_parts_do_in_norwegian_is_on_stage() -> None:
    root = encoded(NORWEGIAN)
    assert all_of(root, "stage") == [
        "Heidrun og Stine kommer inn.",
        "Stine legger seg ned.",
    ]
    assert len(list(root.iter(tei("sp")))) == 6


def test_how_a_part_speaks_behind_its_name_is_a_direction() -> None:
    text = GERMAN.replace("MÜLLER. Aber man", "MÜLLER leise zu Lotte. Aber man")
    root = encoded(text)
    assert all_of(root, "speaker")[4] == "MÜLLER"
    assert all_of(root, "stage")[-1] == "leise zu Lotte."


def test_known_parts_that_are_not_in_capitals_do_not_speak_at_once() -> None:
    text = GERMAN.replace("Lotte, Bertel, Karl.", "Lotte, Müller.").replace(
        "LOTTE. Bravo!", "KARL. Ja, das ist es!\n\nKARL. Bravo!"
    )
    assert len(list(encoded(text).iter(tei("sp")))) == 7
