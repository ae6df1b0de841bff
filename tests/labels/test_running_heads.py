"""Heads of pages that stand in a record once or twice."""

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.structure.assembly import assemble
from tei_toolkit.tei.vocabulary import tei

SPEECH = "\n".join(
    [
        "Mr. Dorn: The wharf was built in my father's time and it has stood since,",
        *["and we who work there know each plank of it as we know our own hands,"] * 6,
        "which is why we ask for",
    ]
)
REST = "its repair. Thank you."
HEAD = "Harbour Board of Ulverness – Fourth Sitting – 4 May 1998"


def page_of(text: str) -> list[str]:
    reading = read_labels(source_from_text(text, "wharf.txt"))
    return [reading.lines[index].text.split("  ")[0] for index in sorted(reading.page)]


def record(above: str, between: str, *, more: str = "") -> str:
    return (
        f"{above}\n\nThe Chairman: Mr. Dorn has the floor.\n\n{SPEECH}\n\n{between}\n\n"
        f"{REST}\n\nThe Chairman: It will be looked into.\n\n{more}Mr. Dorn: Good.\n"
    )


def test_two_heads_whose_number_counts_on_and_changes_sides() -> None:
    text = record(f"{HEAD}          101", f"102          {HEAD}")
    source = source_from_text(text, "wharf.txt")
    assembly = assemble(source, read_labels(source))
    left_out = {
        source.text[item.start : item.end].strip(): item.kind
        for item in assembly.transcript.left_out
    }
    assert left_out == {
        "101": LeftOutKind.PAGE_NUMBER,
        f"102          {HEAD}": LeftOutKind.PAGE_HEADER,
    }
    said = [len(turn.content) for turn in assembly.transcript.turns()]
    assert said == [1, 1, 1, 1]  # the sentence that the page broke is one


def test_a_head_by_itself_says_again_what_the_document_is() -> None:
    above = "Harbour Board of Ulverness\n\nFourth Sitting\n\n4 May 1998"
    text = record(above, "102   Harbour Board. — Fourth Sitting. 4 May 1998.")
    # nothing in it says so where the head has other words
    other = record(above, "102   barrels of tar. — Fourth delivery. 6 June 1997.")
    assert page_of(text) == ["102"]
    assert page_of(other) == []


def test_a_head_by_itself_at_the_other_edge_of_the_page_has_the_year() -> None:
    above = "The wharf\n\nof\n\nUlverness"
    far = "102                         Board of Riva. Sitting of 4 May 1998"
    assert page_of(record(above, far)) == ["102"]
    table = "Revenue of the year 1998                 102"
    table += "\nCosts of the year 1998                     90"
    assert page_of(record(above, table)) == []


def test_a_number_in_the_middle_of_the_head() -> None:
    heads = [f"Atti del Porto     — {n} —     Camera di Riva" for n in (1, 2)]
    assert page_of(record(*heads)) == ["Atti del Porto"]


def test_letters_of_columns_and_who_goes_on_speaking() -> None:
    text = record(f"{HEAD}     101", f"102     {HEAD}\n\n(A)            (C)\nMr. Dorn")
    assert page_of(text) == ["102", "(A)", "Mr. Dorn"]
    text = record(f"{HEAD}     101", f"102     {HEAD}\n\n(A) indeed for")
    source = source_from_text(text, "wharf.txt")
    assembly = assemble(source, read_labels(source))
    kinds = {
        source.text[item.start : item.end].strip(): item.kind
        for item in assembly.transcript.left_out
    }
    assert kinds["(A)"] is LeftOutKind.PAGE_NUMBER


def test_a_number_between_dashes_and_the_title_below_it() -> None:
    above = "PLANNING BOARD OF ULVERNESS          MEETING OF JUNE 4, 2018"
    assert page_of(record(above, f"            - 2 -\n{above}")) == [
        "- 2 -",
        "PLANNING BOARD OF ULVERNESS",
    ]


def test_the_number_of_a_record_at_the_foot_of_its_pages() -> None:
    foot = "12-53841 (E)\n*1253841*                  Please recycle"
    more = f"{SPEECH}\n{REST}\n\n"
    text = record(f"Harbour Board\n\n{foot}", "2          12-53841", more=more)
    text = text.replace("Mr. Dorn: Good.", "Mr. Dorn: Good.\n\n12-53841          3")
    assert page_of(text) == ["12-53841 (E)", "*1253841*", "2", "12-53841"]


def test_rows_of_a_table_are_no_heads() -> None:
    table = "Revenue of 1997      10\nCosts of 1997      11\nRevenue of 1998      12"
    index = "Direct Examination      4\nCross Examination      5\nJOHN SMITH"
    index += "\nDirect Examination      6\nCross Examination      7"
    assert page_of(record(index, table)) == []


def test_a_column_is_of_the_page_where_the_day_is_known() -> None:
    text = record("14 May 1998", "14 May 1998 : Column 502")
    assert page_of(text) == ["14 May 1998 : Column 502"]
    assert page_of(record("Wharf", "14 May 1998 : Column 502")) == []


def test_a_head_that_says_the_title_again_below_the_number_of_a_page() -> None:
    above = "Harbour Board of Ulverness\n4 May 1998\nNo. 71"
    between = "— 4 —\n\nHarbour Board                    4 May 1998. No. 71"
    assert page_of(record(above, between)) == ["— 4 —", "Harbour Board"]


def test_letters_of_columns_at_the_ends_of_lines_are_of_the_page() -> None:
    talk = (
        "Präsident Hansen:\n  Ich rufe heute den Punkt 1 der Tagesordnung auf.   (C)\n"
        "Das Wort hat die Kollegin Ida Brandt.\n\nIda Brandt (SPD):\n"
        "  Herr Präsident! Wir reden heute über die Leuchttürme,    (D)\n"
        "und das ist gut so.\n\nPräsident Hansen:                  (A)\n"
        "  Nächster Redner ist der Kollege Kahl (D)\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    said = " ".join("".join(u.itertext()) for u in root.iter(tei("u")))
    assert [mark for mark in ("(A)", "(C)", "(D)") if mark in said] == ["(D)"]
    assert "Leuchttürme, und das" in " ".join(said.split())


def test_letters_of_columns_before_words_are_of_the_page() -> None:
    talk = (
        "(A) 54. Sitzung des Landtags\nPräsident Hansen: Das Wort hat Frau Brandt.\n\n"
        "Brandt (SPD): Herr Präsident! Wir reden heute über die alten Leuchttürme\n\n"
        "(B) an der Küste. Das ist gut so.\n\n(C) Ich komme zum Schluß.\n\n"
        "Präsident Hansen: Nächster Punkt.\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    said = " ".join("".join(u.itertext()) for u in root.iter(tei("u")))
    assert "(B)" not in said
    assert "(C)" not in said
    assert len(list(root.iter(tei("u")))) == 3
    items = talk.replace("Leuchttürme\n\n(B) an", "Leuchttürme.\n\n(B) An")
    root = convert(items.encode(), "talk.txt").tree.getroot()
    said = " ".join("".join(u.itertext()) for u in root.iter(tei("u")))
    assert "(C) Ich" in " ".join(said.split())


def test_letters_of_columns_before_words_where_others_stand_at_ends() -> None:
    text = (
        "Präsidentin Karow:\nDie Sitzung ist eröffnet. Das Wort hat der         (C)\n"
        "Kollege Molden.\n\nJens Molden:\nIch frage, wann die Brücke öffnet. Wir sagen "
        "das hier noch\n(A) einmal. Die Leute warten im dritten Jahr.           (D)\n"
        "Niemand darf auf die Brücke.            (C)\n\nPräsidentin Karow:\nDanke.\n"
    )
    tei = convert(text.encode(), "sitzung.txt").to_bytes().decode()
    assert "das hier noch einmal." in tei


def test_a_tab_sets_the_number_of_a_page_apart() -> None:
    asked = "Mr. Pell: Is it wet?\n\nThe Chairman: It is.\n\n" * 3
    said = f"{asked}Mr. Dorn: The wharf was"
    text = record(HEAD, f"102\t{HEAD}").replace("Mr. Dorn: The wharf was", said)
    assert page_of(text) == [f"102\t{HEAD}"]


def test_short_pages_have_dated_heads_that_count_on() -> None:
    head = "4 de mayo de 2011            CAMINOS            "
    text = (
        "PARLAMENTO DE LA RIBERA\n\nSesión del 4 de mayo de 2011\n\n"
        "El señor PRESIDENTE: Se abre la sesión.\n\n"
        f"La señora LUNA: Los caminos de la comarca están\n{head}2\ncortados.\n\n"
        f"El señor PRESIDENTE: Gracias.\n{head}3\n\nLa señora LUNA: A usted.\n\n"
        f"El señor PRESIDENTE: Se levanta la\n{head}4\nsesión.\n"
    )
    reading = read_labels(source_from_text(text, "caminos.txt"))
    assert [reading.lines[i].text[-1] for i in sorted(reading.page)] == ["2", "3", "4"]


def test_rows_of_a_table_that_count_on_are_no_heads() -> None:
    row = "Harbour dues 2011            Ulverness            "
    text = (
        "Mr. Dorn: I read the table.\n\n"
        + "".join(f"{row}{n}\n" for n in (2, 3, 4))
        + "\nThe Chair: Thank you.\n\nMr. Dorn: Good.\n\nThe Chair: Next.\n"
    )
    assert page_of(text) == []
