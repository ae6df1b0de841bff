"""Plays whose acts and scenes are counted before they are named."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

HUNGARIAN = """A MOLNÁR ÓRÁJA
Játék egy felvonásban

SZEMÉLYEK:
MOLNÁR, hatvanéves
BORCSA, a lánya

1. JELENET

BORCSA Szabad, ha lisztes cipőben is jó.

MOLNÁR (kintről) Ki az? Ki van ott?

BORCSA Csak annak nyitok, akit szeretek.

2. JELENET

MOLNÁR Hány?

BORCSA Háromszáz.

FÜGGÖNY
"""
SLOVENE = """KRALJ NA SENIKU

OSEBE
MATJAŽ, kralj, ki je zaspal
NEŽA, gospodinja

PRVO DEJANJE

Prvi prizor

NEŽA
Kdo smrči tu, kdo meni seno melje?

MATJAŽ
Kje vojska je? Kje zlati moj šotor?

Drugi prizor

NEŽA
Šotor je streha, vojska so kokoši.

MATJAŽ
In jaz sem tvoj kralj.
"""


@pytest.mark.parametrize(
    ("text", "parts", "names"),
    [
        (HUNGARIAN, ["scene"], {"BORCSA", "MOLNÁR"}),
        (SLOVENE, ["act", "scene", "scene"], {"NEŽA", "MATJAŽ"}),
    ],
)
def test_a_play_has_its_cast_and_its_scenes(
    text: str, parts: list[str], names: set[str]
) -> None:
    root = convert(text.encode(), "play.txt").tree.getroot()
    assert len(list(root.iter(tei("castItem")))) == len(names)
    body = next(root.iter(tei("body")))
    kinds = [div.get("type") for div in body.iter(tei("div"))]
    assert [kind for kind in kinds if kind in ("act", "scene")][-len(parts) :] == parts
    assert {speaker.text for speaker in body.iter(tei("speaker"))} == names


def test_those_whom_a_scene_names_speak_below_their_names() -> None:
    said = ["Panuńcia woła?", "Nie.", "Nie?", "Nie, nie mój Szymonie.", "Hm!", "Tak."]
    speeches = "\n\n".join(
        f"{('Szymon.', 'Zosia.')[index % 2]}\n\n{words}"
        for index, words in enumerate(said)
    )
    text = f"WYCHOWANKA\n\nAKT I.\n\nSCENA I.\nZosia, Szymon.\n\n{speeches}\n"
    result = convert(text.encode(), "play.txt")
    speakers = [sp.get("who") for sp in result.tree.getroot().iter(tei("sp"))]
    assert speakers == ["#szymon", "#zosia"] * 3


def test_riders_that_only_a_number_tells_apart_are_two_and_another() -> None:
    text = (
        "ACTE I\n\nLE CAVALIER, à part : Qui vive ?\n\nPREMIER CAVALIER : Moi.\n\n"
        "DEUXIEME CAVALIER, bas : Et moi.\n\nLE CAVALIER : Vous ?\n\n"
        "LE PREMIER, riant : Nous.\n\nLE DEUXIEME, saluant : Tous deux.\n"
    )
    root = convert(text.encode(), "play.txt").tree.getroot()
    whose = [sp.get("who") for sp in root.iter(tei("sp"))]
    assert whose[0] == whose[3]
    assert len(set(whose)) == 5
    assert not list(root.iter(tei("occupation")))


def test_what_is_seen_as_a_name_that_is_not_loud_speaks() -> None:
    text = (
        "PERSONAGGI\n\nRosa, la sorella\nElio, il barcaiolo\n\nSCENA I\n\n"
        "Rosa: Chi ha preso la barca?\nElio: Non io.\nRosa: E allora?\n"
        "Elio: Il vento.\nRosa, a bassa voce: Il vento, dice.\nElio: Il vento.\n"
        "Rosa: Ma va'.\nElio, alla sorella, piano: Davvero.\nRosa: Sarà.\nElio: È.\n"
    )
    root = convert(text.encode(), "play.txt").tree.getroot()
    assert [stage.text for stage in root.iter(tei("stage"))] == [
        "a bassa voce:",
        "alla sorella, piano:",
    ]
    assert len(list(root.iter(tei("sp")))) == 10


_SHIP = """DAS SCHIFF

Personen:
Jule Brand
Christian, ihr Sohn,
etwa zwölf
Der Lotse

{page}
1. Szene

jule.
Wo bleibt das Schiff nur, das am Morgen
kommen sollte?

lotse. Im Nebel.

jule (sieht hinaus).
Man sieht die Hand vor Augen nicht, und
das im Juni.

lotse.
Das wird noch.

jule. Nie!

{next}
2. Szene

lotse.
Da ist es!

jule.
Wo?

lotse.
Da, beim Turm.
"""


@pytest.mark.parametrize(("page", "after"), [("9", "10"), ("", "")])
def test_names_run_in_and_scenes_that_no_page_carries(page: str, after: str) -> None:
    text = _SHIP.replace("{page}", page).replace("{next}", after)
    root = convert(text.encode(), "play.txt").tree.getroot()
    body = next(root.iter(tei("body")))
    heads = [head.text for head in body.iter(tei("head"))]
    assert heads == ["1. Szene", "2. Szene"]
    cues = [speaker.text for speaker in body.iter(tei("speaker"))]
    assert cues == (
        ["jule.", "lotse.", "jule", "lotse.", "jule.", "lotse.", "jule.", "lotse."]
    )
    assert len(list(root.iter(tei("castItem")))) == 3
