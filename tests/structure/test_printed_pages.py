"""What pages repeat between the words, as printed, exported and copied."""

from collections.abc import Iterator

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.structure.verse import is_surely_verse
from tei_toolkit.tei.vocabulary import tei


def _texts(text: str, *names: str) -> Iterator[tuple[str, str]]:
    """The elements of these names in the text of a transcript, each with its words."""
    root = convert(text.encode(), "talk.txt").tree.getroot()
    part = root.find(tei("text"))
    assert part is not None
    for element in part.iter(*map(tei, names)):
        words = " ".join("".join(element.itertext()).split())
        yield str(element.tag).rpartition("}")[2], words


_LORDS = """\
House of Lords

Baroness Penn: My Lords, this is a short Bill. It has three clauses, and the third
of them is its name. That is all. It does not require a penny to be

[BARONESS PENN]
spent, save on paper, and I am told that paper is no longer used.

Lord Hill: My Lords, I had not intended to speak.

Baroness Penn: My Lords, I am grateful to him.

Lord Hill: I shall be brief, then, and say nothing at all.
"""


def test_who_speaks_on_at_the_top_of_a_column_begins_no_turn() -> None:
    said = [words for _, words in _texts(_LORDS, "u")]
    assert len(said) == 4
    assert "penny to be spent, save" in said[0]


def test_the_letters_of_two_columns_are_of_the_page() -> None:
    text = (
        "Präsidentin Karin Auer:\nDas Wort hat Frau Harm.\n\nDr. Wiebke Harm (SPD):\n"
        "Wer an der Elbe wohnt, der weiß das.\n\n(B)                           (D)\n\n"
        "(Heiterkeit bei der SPD)\n\nPräsidentin Karin Auer:\nVielen Dank, Frau Harm.\n"
    )
    assert not any("(B)" in words for _, words in _texts(text, "seg", "note", "p"))


def test_a_head_with_fields_is_repeated_on_each_page() -> None:
    head = "CÂMARA - DETAQ\nNúmero Sessão: 204.1.53.O\nData: 14/8/2007\n\n"
    text = (
        f"{head}O SR. PRESIDENTE (Adalberto Vaz) - Declaro aberta a sessão.\n\n"
        "O SR. BESSA - Sr. Presidente, volto a falar do açude.\n\n"
        f"{head}O SR. PRESIDENTE (Adalberto Vaz) - Obrigado, Deputado, pela fala.\n\n"
        "O SR. BESSA - Era o que tinha a dizer, Sr. Presidente.\n"
    )
    assert not any("DETAQ" in words for _, words in _texts(text, "u"))


def test_the_line_above_most_labels_is_a_button() -> None:
    said = ["The next item is the debate.", "Fru formand! Vi stiller et spørgsmål."] * 3
    who = ["President", "Jens Overgaard, author"] * 3
    text = "Verbatim report\n\n" + "".join(
        f"MPphoto\n \n  {name}. – {words}\n\n \n"
        for name, words in zip(who, said, strict=True)
    )
    assert not any("MPphoto" in words for _, words in _texts(text, "u"))


def test_a_blank_line_with_its_number_parts_paragraphs() -> None:
    lines = ["A P P E A R A N C E S", "", "FOR THE PLAINTIFF:", "     MR. HALL"]
    lines += ["     Tel: 806.555.0114", "", "FOR THE DEFENDANT:", "     MS. RAY", ""]
    lines += ["          MR. HALL:  We are on the record now.", "Good morning."]
    lines += ["          MS. RAY:  Good morning to all.", "          MR. HALL:  Yes."]
    text = "\n".join(f"{n:2d}  {line}".rstrip() for n, line in enumerate(lines, 1))
    paragraphs = [words for _, words in _texts(text, "p")]
    assert "Tel: 806.555.0114" in paragraphs


def test_what_stood_apart_in_a_menu_stays_apart() -> None:
    text = (
        "Anna: Are you there? I asked before.\n\nTom: Yes, I am here indeed.\n\n"
        "Anna: Good. Then we can begin.\n\nSee also\nThe meeting of March\n\nPersons\n"
        "Irene Hill\n\nPublication status\nPublished in sections: News\n"
        "Irene Vale and the others\n"
    )
    paragraphs = [words for _, words in _texts(text, "p")]
    assert "Irene Hill" in paragraphs


_CANALS = """\
Ann Hill
(Marlow) (Con)
I rise to speak.

Imran Sheikh
(Oldbridge East) (Lab)
Will she yield?

Ann Hill
With pleasure.

"""
_FOOT = """\
10.29 am
Sitting suspended.

House of Commons
Parliamentary copyright
Reuse our content
Privacy notice
"""


def test_neither_labels_of_two_lines_nor_the_foot_of_a_page_are_verse() -> None:
    reading = read_labels(source_from_text(_CANALS * 2 + _FOOT, "talk.txt"))
    assert len(reading.starts) == 6
    assert not is_surely_verse(reading)


def test_what_stands_below_the_last_label_is_said() -> None:
    text = (
        "Mme la présidente\n\nLa parole est à M. le rapporteur.\n\n"
        "M. Yann Bréhat, rapporteur\n\nIl y a dans notre pays des moulins.\n\n"
        "Mme la présidente\n\nMonsieur Bréhat, vous aurez la parole.\n\n"
        "M. Yann Bréhat, rapporteur\n\nJe vous remercie, madame la présidente.\n\n"
        "Mme la présidente\n\nProchaine séance, demain, à quatorze heures :\n\n"
        "Questions au Gouvernement.\n\nLa séance est levée.\n"
    )
    said = [words for _, words in _texts(text, "u")]
    assert said[-1].startswith("Prochaine séance")


def test_the_chair_says_what_brackets_tell_again() -> None:
    text = (
        "Mme la présidente\n\nLa parole est à M. le rapporteur.\n\n"
        "M. Yann Bréhat, rapporteur\n\nIl y a dans notre pays des moulins.\n\n"
        "Mme la présidente\n\nMonsieur Bréhat, je vous remercie.\n\n"
        "La séance est levée.\n\n(La séance est levée à vingt heures.)\n"
    )
    said = [words for _, words in _texts(text, "u")]
    assert said[-1].endswith("La séance est levée.")


def test_a_foot_stands_above_a_head_whose_words_and_number_are_apart() -> None:
    page = "DIARIO DE SESIONES DEL CONGRESO\nPLENO Y COMISIONES\nNúm. 179\tPág. {}\n"
    said = "El señor OCHOA: ¿Cuándo volverá el tren?\nLa señora PRESIDENTA: Gracias.\n"
    foot = "cve: DSCD-12-PL-179\n"
    text = "CORTES\nPLENO Y COMISIONES\n20 de febrero de 2019\n" + "".join(
        f"{page.format(n)}{said * 8}{foot}" for n in (4, 5, 6)
    )
    spoken = " ".join(words for _, words in _texts(text, "u"))
    assert "cve" not in spoken
    assert "PLENO" not in spoken


def test_brackets_within_brackets_are_told() -> None:
    text = (
        "President. – The next item is the debate on ferries.\n\n"
        "Ludovic Charpentier (PPE). – Une communication ne flotte pas.\n\n"
        "(The speaker agreed to take a blue-card question under Rule 162(8))\n\n"
        "President. – Madam, please.\n\nLudovic Charpentier (PPE). – Tous, sauf celui "
        "qui avait coulé.\n\nPresident. – The debate is closed.\n"
    )
    told = [words for name, words in _texts(text, "note") if words.startswith("(The")]
    assert len(told) == 1


def test_who_takes_the_chair_is_told_on_three_lines() -> None:
    text = (
        "Стенограмма заседания Государственной Думы\n\n"
        "Председательствующий. Добавьте минуту.\n\n"
        "Тюрин В. Я. Право вести реестр. Спасибо.\n\n"
        "          Председательствует Первый заместитель\n"
        "          Председателя Государственной Думы\n              Л.К.Светлова\n\n"
        "Председательствующая. Вопросы есть? Пожалуйста.\n\n"
        "Тюрин В. Я. Нет вопросов, спасибо.\n"
    )
    assert not any("заместитель" in words for _, words in _texts(text, "u"))


def test_a_line_further_out_than_the_first_goes_on_in_a_deposition() -> None:
    lines = ["     Q.   Where were you on March 3rd,", "2017.  And when did Ms."]
    lines += ["Bassett come?  Take your time."]
    lines += ["     I will hand you Exhibit 4.  It is yours.", "Read it."]
    lines += ["     A.   At the scale.  I told her so.", "She said nothing."]
    lines += ["BY MR. HALL:", "     Q.   Did she ask?", "     A.   She did."]
    text = "\n".join(f"{n:2d} {line}" for n, line in enumerate(lines, 1))
    said = [words for _, words in _texts(text, "seg")]
    assert said[0].endswith("Ms. Bassett come? Take your time.")
    assert said[1:3] == [
        "I will hand you Exhibit 4. It is yours. Read it.",
        "At the scale. I told her so. She said nothing.",
    ]


def test_who_speaks_on_has_an_office_in_the_head_of_a_page() -> None:
    head = "Deutscher Bundestag – 54. Sitzung. Berlin, den 22. September 2022"
    text = (
        f"{head}      5719\n\nPräsidentin Karin Auer:\nDas Wort hat Dr. Harm.\n\n"
        "Dr. Wiebke Harm, Parl. Staatssekretärin beim Bundesminister für Verkehr:\n"
        "Wer an der Elbe wohnt, der weiß das alles. Wir fördern den Ersatz und machen "
        f"die\nFähre zum Teil des Nahverkehrs, und das ist\n\n     5720      {head}\n\n"
        "Parl. Staatssekretärin Dr. Wiebke Harm\n\ngut so. Herzlichen Dank.\n\n"
        "Präsidentin Karin Auer:\nVielen Dank. Die Sitzung ist geschlossen.\n"
    )
    said = [words for _, words in _texts(text, "u")]
    assert not any("Parl." in words for words in said)
