"""Names with what is seen as they speak before the colon."""

import pytest

from tests.labels.reading import labels_of

_TALK = (
    "Olga: Wer hat die Fähre gesehen?\n\nHenk: Ich nicht, so wahr ich hier stehe.\n\n"
    "Olga: Und du, Willem?\n\nWillem: Ich war im Bett.\n\nHenk: Das war er nie.\n\n"
    "Willem: Wo denn sonst?\n\nOlga: Ruhe, ihr beiden.\n\nHenk: Schon gut.\n\n"
)


def test_small_words_between_a_known_name_and_its_colon() -> None:
    text = _TALK + (
        "Olga besorgt: Da kommt jemand.\n\nWillem geht leise zu Olga: Wer denn?\n\n"
        "Olga: Ich weiß es nicht.\n"
    )
    assert labels_of(text)[8:] == ["Olga", "Willem", "Olga"]


def test_what_is_said_of_somebody_is_no_label() -> None:
    text = _TALK + (
        "Olga war besorgt: Niemand kam.\n\nHenk sagte leise: Gute Nacht.\n\n"
        "Olga besorgt: Da kommt jemand.\n"
    )
    assert len(labels_of(text)) == 8


def test_pictures_that_are_counted_say_nothing() -> None:
    text = (
        "Panel 1:\n\nA quay by night, and a boat.\n\nOlga: Who is there?\n\n"
        "Panel 2:\n\nHenk climbs out of the boat.\n\nHenk: I am, who else?\n\n"
        "Page 2:\n\nPanel 1:\n\nBoth of them laugh.\n\nOlga: So late?\n\n"
        "Panel 2:\n\nThe boat again.\n\nHenk: The tide was late, too."
        "\n\nOlga: It always is.\n"
    )
    assert labels_of(text) == ["Olga", "Henk", "Olga", "Henk", "Olga"]


def test_a_comma_and_small_words_between_a_known_name_and_its_colon() -> None:
    text = _TALK + (
        "Olga, zu ihrem Bruder: Da kommt jemand.\n\nWillem, leise: Wer denn?\n\n"
        "Olga, wie du weißt: Ich bin alt.\n\nHenk, am Tisch, leise: Ja.\n"
    )
    assert labels_of(text)[8:] == ["Olga", "Willem", "Henk"]


_LISTED = (
    "LA BARCA\n\n{}\n\n"
    "Olga: «Chi ha visto la barca?»\nHenk: «Io no.»\nOlga, piano: «E tu?»\n"
    "Vilma, senza alzarsi: «Dormivo.»\nHenk: «Non è vero.»\n"
    "Olga: «Zitti, voi due.»\nVilma, al fratello: «Ride sempre lui.»\n"
    "Henk, ridendo: «Sempre.»\nOlga: «Basta così.»\nHenk: «Va bene.»\n"
    "Olga: «Ecco la barca.»\nHenk: «Era ora.»\n"
)


def test_one_of_the_list_who_never_speaks_without_a_direction() -> None:
    cast = "Olga Reni - La padrona.\nVilma Sarti - Sua nipote.\nHenk - Un barcaiolo."
    labels = ["Olga", "Henk", "Olga", "Vilma", "Henk", "Olga", "Vilma", "Henk"]
    assert labels_of(_LISTED.format(cast)) == [*labels, *("Olga", "Henk") * 2]


def test_one_of_no_list_may_be_told_of() -> None:
    cast = "Olga Reni - La padrona.\nHenk - Un barcaiolo."
    assert "Vilma" not in labels_of(_LISTED.format(cast))


_CAPITALS = (
    "LE DOUANIER, de loin : Qui va là ?\n\nLE PASSEUR : C'est moi.\n\n"
    "LE DOUANIER, plus près : Toi ?\n\nLE PASSEUR : Moi.\n\nLE DOUANIER : Passe.\n\n"
    "LE PASSEUR : Merci.\n\n"
)


def test_a_name_in_capitals_that_speaks_once_with_a_long_direction() -> None:
    text = _CAPITALS + (
        "PREMIER RAMEUR, tirant de son sac un pain qu'il coupe et partage : Mangeons."
        "\n\nUN AUTRE, qui dormait : Déjà ?\n"
    )
    assert labels_of(text)[6:] == ["PREMIER RAMEUR", "UN AUTRE"]


def test_names_in_capitals_whose_mark_is_lost() -> None:
    text = _CAPITALS + (
        "UN MARIN, jetant la corde Tirez !\n\nUN DES RAMEURS Vers nous !\n\n"
        "LE PASSEUR, se levant Holà !\n\nLA CFE Bretagne\n"
    )
    assert labels_of(text)[6:] == ["UN MARIN", "UN DES RAMEURS", "LE PASSEUR"]


def test_capitals_that_begin_a_paragraph_of_a_speech() -> None:
    text = _CAPITALS + (
        "OTAN Europe est loin.\n\nLA MER était calme.\n\nETA Nord aussi.\n"
    )
    assert len(labels_of(text)) == 6


_PLAY = (
    "LOTTE. So klatscht doch, ihr da oben auf der Galerie!\n\n"
    "MÜLLER. Das ist auch wahr, mein Herr, und doch klatsche ich nicht.\n\n"
    "{}\n\n"
    "MÜLLER lachend. Aber ich habe doch alles recht gut verstanden.\n\n"
    "KARL. Bravo! bravo!\n\n"
    "LOTTE zu Müller. Das ist ja eben der Fehler, man muß es verstecken.\n\n"
    "MÜLLER. Aber man weiß doch nun, woran man ist.\n\n"
    "KARL leise zu Lotte. Er schläft.\n\n"
    "LOTTE. Er schläft.\n"
)


def test_small_words_between_a_known_name_in_capitals_and_its_stop() -> None:
    assert labels_of(_PLAY.format("LOTTE im Parterre. Um Gottes willen!")) == [
        *("LOTTE", "MÜLLER", "LOTTE", "MÜLLER", "KARL", "LOTTE", "MÜLLER"),
        *("KARL", "LOTTE"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "LOTTE ist müde. Es wird dunkel.",
        "LOTTE sagt nichts. Sie schweigt.",
        "LOTTE ab.",
    ],
)
def test_what_is_told_of_a_part_is_no_label(line: str) -> None:
    assert len(labels_of(_PLAY.format(line))) == 8


def test_what_a_report_tells_of_a_senator_is_no_label() -> None:
    turns = [f"{who}. I rise once more.\n" for who in ("SEN. HALE", "SEN. COLE") * 3]
    told = "SEN. HALE walked out at noon. Nobody went with him.\n"
    assert len(labels_of("\n".join([*turns, told, told]))) == 6


@pytest.mark.parametrize("mark", ["\n", ".\n", ":\n", ": ", ". "])
def test_small_words_behind_a_name_whatever_ends_the_names_of_a_play(mark: str) -> None:
    turns = (
        *(("LOTTE", "So klatscht doch!"), ("MÜLLER", "Das ist auch wahr.")),
        *(("LOTTE im Parterre", "Um Gottes willen!"), ("MÜLLER lachend", "Bravo!")),
        *(("KARL", "Aber nein!"), ("LOTTE", "Er ist da."), ("MÜLLER", "Und wo?")),
        *(("KARL leise zu Lotte", "Er schläft."), ("LOTTE", "Er schläft.")),
    )
    text = "\n\n".join(f"{name}{mark}{words}" for name, words in turns)
    assert labels_of(text) == [name.split(" ", 1)[0] for name, _ in turns]


def test_what_people_do_in_capitals_above_a_line_is_no_label() -> None:
    turns = [f"{who}\nI shall not go.\n" for who in ("ANNA", "BEN") * 3]
    told = ("ANNA walks to the door\nShe opens it.\n", "BEN sits down\nHe waits.\n")
    assert labels_of("\n".join([*turns, *told])) == ["ANNA", "BEN"] * 3


def test_the_first_part_may_speak_with_a_direction_before_its_colon() -> None:
    text = (
        "STURM\n\nKüche. Das Radio rauscht.\n\nLENE lacht: Es kocht ja.\n\n"
        "OPA: Das ist der Bericht.\n\nLENE: Von der See?\n\nOPA: Von der See.\n\n"
        "LENE leise: War das nah?\n\nOPA: Zähl bis zwei.\n"
    )
    assert labels_of(text) == ["LENE", "OPA"] * 3
