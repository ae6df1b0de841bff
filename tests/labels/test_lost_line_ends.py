"""Labels of pages that were read, and lost the ends of their lines."""

from tests.labels.reading import labels_of

_TALK = (
    "Marszałek:\nOtwieram obrady. Proszę o pytania.\nPoseł Anna Kowal:\nKto zapłaci "
    "za most?\nMarszałek:\nDziękuję bardzo.\nPoseł Jan Wilk:\n…i kiedy powstanie?\n"
)


def test_known_labels_right_behind_the_words_of_another() -> None:
    text = _TALK + (
        "Marszałek:\nPani poseł, jesteśmy…Poseł Anna Kowal:\n…że nie wiemy nic o "
        "moście. ( Oklaski )Marszałek:\nDziękuję. Zamykam obrady.\n"
    )
    assert labels_of(text)[4:] == ["Marszałek", "Poseł Anna Kowal", "Marszałek"]


def test_words_before_a_colon_right_behind_a_sentence_are_no_label() -> None:
    text = _TALK + "Marszałek:\nMamy wnioski.Najważniejszy z nich:\nbudowa mostu.\n"
    assert len(labels_of(text)) == 5


def test_an_office_on_the_lines_above_a_name_is_of_its_label() -> None:
    text = _TALK + (
        "Marszałek:\nProszę, panie ministrze.\nSekretarz Stanu\nw Ministerstwie Rzek "
        "i Mostów Wodnych\nOlaf Brzoza:\nOdpowiadam krótko: za dwa lata.\n"
    )
    office = "Sekretarz Stanu w Ministerstwie Rzek i Mostów Wodnych"
    assert labels_of(text)[-1] == f"{office} Olaf Brzoza"


def test_the_last_sentence_above_a_name_is_no_office() -> None:
    text = _TALK + (
        "Marszałek:\nProszę, panie ministrze.\nMinister jest obecny\nna sali od rana.\n"
        "Olaf Brzoza:\nOdpowiadam krótko: za dwa lata.\n"
    )
    assert labels_of(text)[-1] == "Olaf Brzoza"


def test_a_note_mark_behind_a_full_stop_ends_a_sentence() -> None:
    text = (
        "BAŞKAN: Vekil Ada KOÇ\n\n-----0-----\n\nBAŞKAN – Meclisin 5’inci Birleşimini "
        "açıyorum.(x)\n\nBuyurun.\n\nALİ DAĞ (Muş) – Teşekkür ederim Sayın Başkan."
        "\n\nBAŞKAN – Tamamlayın lütfen.\n\nALİ DAĞ (Devamla) – Bitiriyorum efendim.\n"
        "\nBAŞKAN – Teşekkür ederim.\n"
    )
    assert labels_of(text)[0] == "BAŞKAN"
    assert len(labels_of(text)) == 5


_DECK = (
    "MOIRA: Cast off there.\nHOLM: All clear aft.\nMOIRA: Half ahead.\nHOLM: Half "
    "ahead it is.RADIO [on deck]: Ferry, this is shore.MOIRA: Go on, shore.RADIO [on "
    "deck]: There is fog ahead.\nMOIRA: Who sees any?\nHOLM: Not me.SULE: Nor me.\n"
    "MOIRA: Slow ahead.SULE: Wait.\nHOLM: There it is.\n"
)


def test_names_in_capitals_that_recur_only_behind_words() -> None:
    names = "MOIRA HOLM MOIRA HOLM RADIO MOIRA RADIO MOIRA HOLM SULE MOIRA SULE HOLM"
    assert labels_of(_DECK) == names.split()


def test_capitals_that_recur_behind_words_name_none_where_names_are_not_so() -> None:
    text = _DECK.replace("MOIRA", "Moira").replace("HOLM", "Holm")
    assert set(labels_of(text)) == {"Moira", "Holm"}
