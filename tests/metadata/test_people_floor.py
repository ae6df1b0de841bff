"""Who speaks under a label that says only who has the floor."""

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

SITTING = """\
O Sr. Presidente (Rui Tojal): — Tem a palavra o Sr. Deputado Nuno Salema.

O Sr. Nuno Salema (PD): — A ponte é estreita, e não chega ao outro lado do rio.

Vozes do PD: — Muito bem!

O Orador: — O engenheiro já me explicou isso duas vezes.

A Sr.ª Ida Cepeda (PV): — Foi o seu governo!

O Orador: — O meu governo fez o primeiro terço dela.

O Sr. Presidente: — Queira concluir, Sr. Deputado.

A Sr.ª Ida Cepeda (PV): — Não queira!

O Orador: — Concluo já, Sr. Presidente.

O Sr. Presidente: — Tem a palavra a Sr.ª Deputada Ida Cepeda.

A Sr.ª Ida Cepeda (PV): — Sr. Presidente, a ponte é do meu avô.

O Sr. Nuno Salema (PD): — Não é!

A Oradora: — É, sim senhor.
"""


def test_who_has_the_floor_goes_on_after_others_called_out() -> None:
    root = convert(SITTING.encode(), "sitting.txt").tree.getroot()
    said = [u.get("who") for u in root.iter(tei("u"))]
    assert [said[at] for at in (3, 5, 8, 12)] == ["#salema"] * 3 + ["#cepeda"]
    names = ["".join(name.itertext()) for name in root.iter(tei("persName"))]
    assert not any("Orador" in name for name in names)


def test_nobody_is_said_to_have_the_floor_where_that_is_not_told() -> None:
    talk = (
        "O Orador: — A ponte é estreita.\n\nVozes do PD: — Muito bem!\n\n"
        "O Orador: — Não chega ao outro lado.\n\nVozes do PV: — Muito mal!\n\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    orators = [
        u.get("who")
        for note, u in zip(root.iter(tei("note")), root.iter(tei("u")), strict=True)
        if "Orador" in "".join(note.itertext())
    ]
    assert orators == [None, None]


def test_whom_the_chair_asks_to_go_on_has_the_floor() -> None:
    sitting = (
        "A Sr.ª Ida Cepeda (PV): — Isso não!\n\n"
        "O Orador: — A ponte é estreita, Srs. Deputados.\n\n"
        "O Sr. Presidente: — Peço silêncio. Faça favor de continuar, Sr. Deputado"
        " Nuno de Salema.\n\n"
        "O Orador: — Não chega ao outro lado do rio.\n\n"
        "O Sr. Rui Tojal (PD): — Muito bem!\n\n"
        "O Orador: — E custou o dobro.\n"
    )
    root = convert(sitting.encode(), "sitting.txt").tree.getroot()
    said = [u.get("who") for u in root.iter(tei("u"))]
    assert len({said[1], said[3], said[5]}) == 1
    assert "salema" in str(said[1])
