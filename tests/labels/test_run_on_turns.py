"""Turns that begin inside lines, as the line ends were lost."""

from tests.labels.reading import labels_of


def starts_of(text: str) -> int:
    """How many turns a text has."""
    return len(labels_of(text))


def test_chevrons_between_sentences_of_one_line_begin_turns() -> None:
    text = (
        " >> We are live from the ferry hall.  This is the harbour debate.  >> Good "
        "evening, I am Ada Reuss.  >> And I am Tom Birch.  >> Thank you.  >> [MUSIC]  "
        ">> Who pays for the quay?\n"
    )
    assert starts_of(text) == 6


def test_chevrons_of_code_begin_no_turns() -> None:
    text = (
        "The reader takes four words: in >> first; then in >> second; then in "
        ">> third; "
        "then in >> last; after that the shell writes it >> out.log and stops.\n"
    )
    assert starts_of(text) == 0


def test_labels_behind_what_happened_in_a_scanned_paper() -> None:
    text = (
        "M. le président. La parole est à M. Amiot.\n\nM. Amiot. Je renonce "
        "au pont.\n\n"
        "M. le président. Nous votons. (Il est procédé au vote.) M. Cadoret. Le pont "
        "est trop étroit. (Rires à gauche.) Un membre au centre. Et le bac? Non! "
        "M. le président. Messieurs, il est tard.\n"
    )
    assert labels_of(text)[2:] == [
        "M. le président",
        "M. Cadoret",
        "Un membre au centre",
        "M. le président",
    ]


def test_who_is_spoken_of_behind_what_happened_begins_no_turn() -> None:
    text = (
        "M. le président. La séance est ouverte.\n\nM. Amiot. Je renonce. (Très bien!) "
        "La ville paiera. Elle a de quoi.\n\nM. le président. Nous votons. (Bruit.) "
        "M. Amiot a la parole. Il est tard.\n\nM. Amiot. Je remercie la Chambre.\n"
    )
    assert labels_of(text) == ["M. le président", "M. Amiot"] * 2


def test_titles_in_capitals_before_a_dash_inside_a_line() -> None:
    text = (
        "A SRA. MARINA QUEIROGA (Bloco/PSB-PE. Pela ordem.) - Sr. Presidente, peço a "
        "palavra. O porto está fechado. O SR. PRESIDENTE (Lauro Penteado) - "
        "Tem V.Exa. a "
        "palavra. A SRA. MARINA QUEIROGA –Muito obrigada. Era isso.\n"
    )
    assert labels_of(text) == [
        "A SRA. MARINA QUEIROGA (Bloco/PSB-PE. Pela ordem.)",
        "O SR. PRESIDENTE (Lauro Penteado)",
        "A SRA. MARINA QUEIROGA",
    ]


def test_a_title_in_capitals_behind_the_heads_of_a_page() -> None:
    text = (
        "CÂMARA DAS BALSAS ORDEM DO DIA DISCURSO Sumário O SR. LAURO PENTEADO (PT-SP. "
        "Sem revisão do orador.) - Sr. Presidente, venho falar das balsas. Elas estão "
        "paradas há três semanas, e ninguém responde ao povo do litoral.\n"
    )
    assert labels_of(text) == ["O SR. LAURO PENTEADO (PT-SP. Sem revisão do orador.)"]


def test_a_dash_behind_a_bracket_ends_a_label() -> None:
    text = (
        "O SR. LAURO PENTEADO (PT-SP. Pronuncia o seguinte discurso.) - Sr. "
        "Presidente, "
        "venho falar das balsas do litoral. Elas estão paradas.\n"
    )
    assert labels_of(text) == [
        "O SR. LAURO PENTEADO (PT-SP. Pronuncia o seguinte discurso.)"
    ]


def test_questions_of_which_notice_was_given() -> None:
    text = (
        "FERRIES\n\nThe Leader of the Opposition (Mr P. Hale) (by Private Notice) "
        "asked the Rt.\nhon.  Prime  Minister whether the ferries run.\n\n"
        "The Prime Minister: They run, Madam Speaker.\n\n"
        "Mr Hale: Can I ask when?\n\nThe Prime Minister: "
        "When the tide allows it.\n\n(No. B/54) Mr R. Reuss (Second Member for Leith "
        "&\nPort Ellen) asked the Prime Minister whether he will state the tide.\n\n"
        "The Prime Minister: It comes and goes.\n"
    )
    labels = labels_of(text)
    assert labels[0].startswith("The Leader of the Opposition (Mr P. Hale)")
    assert labels[4] == "Mr R. Reuss (Second Member for Leith & Port Ellen)"
    assert len(labels) == 6


def test_who_is_told_to_have_asked_begins_no_turn() -> None:
    text = (
        "Mr Hale: I was there.\n\nMs Birch: When?\n\nMr Hale: On Monday (I think).\n\n"
        "The clerk (who was late) asked the porters whether the tide was in.\n"
        "\nMs Birch: I see.\n"
    )
    assert len(labels_of(text)) == 4


def test_voices_from_several_benches_and_a_name_behind_them() -> None:
    text = (
        "M. le président. La parole est à M. Paul Amiot.\n\nM. Paul Amiot. Je renonce"
        " au pont.\n\nM. le président. Je propose donc de voter. (Cris à droite.)"
        " Sur divers bancs à droite. Non ! non ! Sur un grand nombre d'autres bancs."
        " Mais si ! c'est l'heure 1 M. Paul Amiot. Je demande la parole.\n\n"
        "M. le président. Vous l'avez.\n"
    )
    assert labels_of(text)[3:] == [
        "Sur divers bancs à droite",
        "Sur un grand nombre d'autres bancs",
        "M. Paul Amiot",
        "M. le président",
    ]
