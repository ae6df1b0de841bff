"""Offices and who holds them, told in one label."""

import pytest

from tei_toolkit.labels.likeness import likeness
from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns


@pytest.mark.parametrize(
    ("begin", "between", "end"),
    [
        ("<b>", "</b> ", ": "),
        ("<b>", " </b>", ": "),
        ("<b>", "</b> ", ". "),
    ],
)
def test_the_holder_behind_an_office_in_bold_is_a_part_of_the_label(
    begin: str, between: str, end: str
) -> None:
    labels = [("The Acting Speaker", "(Mr. Hale)"), ("Mr. Fox", "")] * 3
    labels += [("The Acting Speaker", "(Mrs. Reed)")]
    text = "".join(
        f"<p>{begin}{office}{between}{holder}{end}I have read the question.</p>\n"
        for office, holder in labels
    )
    found = turns(f"<html><body>{text}</body></html>", "a.html")
    assert [label for label, _ in found] == [" ".join(x).strip() for x in labels]


@pytest.mark.parametrize(
    "label",
    [
        "Ministr práce a sociálních věcí ČR Adam Juhl",
        "Minister pracy i polityki społecznej Jan Kowal",
        "Ministrica za okoljsko politiko Ana Kos Vidmar",
        "Ministar rada i socijalne skrbi Ivan Vuk",
    ],
)
def test_what_a_slavic_office_is_of_stands_in_small_letters(label: str) -> None:
    assert likeness(label).weight > 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Ministr včera večer v Praze řekl Janu Novákovi",
        "Minister wczoraj wieczorem powiedział Janowi Kowalowi",
    ],
)
def test_a_sentence_about_a_minister_is_no_label(sentence: str) -> None:
    assert likeness(sentence).weight < 0


def test_one_line_that_is_set_in_by_a_slip_keeps_its_label() -> None:
    talk = "".join(
        f"Místopředseda Petr Hora: Děkuji. Další, řádek {n}.\n"
        f"Poslankyně Olga Malá: Také děkuji, pane předsedající.\n"
        for n in range(3)
    )
    text = f"{talk}        Ministr práce a sociálních věcí Adam Juhl: Samozřejmě.\n"
    assert labels_of(text)[-1] == "Ministr práce a sociálních věcí Adam Juhl"


def test_what_is_told_in_square_brackets_over_two_lines_does_not_speak() -> None:
    text = (
        "Mr. Fox: I have read the question.\n\n[The Acting Speaker\n"
        "(Mrs. Reed) took the Chair]\n\nMr. Hale: So have I.\n\n"
        "Mr. Fox: And I thank you.\n"
    )
    assert labels_of(text) == ["Mr. Fox", "Mr. Hale", "Mr. Fox"]


def test_who_asks_what_stands_below_is_a_label() -> None:
    text = (
        "Mr. Speaker: Order! The next question.\n\n"
        "Mr. Fox asked the Deputy Prime Minister and\nMinister for Roads:-\n"
        "(a) whether he is aware of the gap; and,\n(b) when it will be closed.\n\n"
        "The Minister for Roads (Mr. Hale): Mr. Speaker, I beg to reply.\n\n"
        "Mr. Speaker: Very well.\n"
    )
    assert labels_of(text)[1] == "Mr. Fox"


def test_the_head_of_an_examination_is_no_label() -> None:
    text = (
        "THE COURT: Call the witness.\n\nMS. GALE: The State calls Mr. Roe.\n\n"
        "DIRECT EXAMINATION BY MS. GALE:\n\nPage 23, Line 1\n"
        "Q: Where were you?\nA: On the pier.\nQ: Until when?\nA: Until noon.\n"
    )
    assert labels_of(text) == ["THE COURT", "MS. GALE", "Q", "A", "Q", "A"]
