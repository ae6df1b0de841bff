"""What is printed beside names, in casts and above speeches, is kept for what it is."""

from tei_toolkit.convert import convert


def _tei(text: str) -> str:
    return convert(text.encode(), "x.txt").to_bytes().decode()


def test_a_cast_that_differs_in_numbers_is_no_page_header() -> None:
    tei = _tei(
        "Persons\nFisherwoman 1\nFisherwoman 2\nFisherwoman 3\nA Keeper\n\n"
        "Scene 1\n\nFISHERWOMAN 1: It rains.\n\nFISHERWOMAN 2: It does.\n\n"
        "FISHERWOMAN 1: Since noon.\n\nFISHERWOMAN 3: Since dawn.\n"
    )
    assert all(f"Fisherwoman {number}<" in tei for number in (1, 2, 3))


def test_numbered_contents_are_no_page_headers() -> None:
    items = [
        f"{n:03} - CLARA BENTES\n\nOpens the debate on {what}.\n"
        for n, what in enumerate(("the pier", "the hall", "fish"), 1)
    ]
    tei = _tei("\n".join(items) + "\nClara Bentes: We begin.\n\nRui Sá: We do.\n")
    assert all(f"00{number} - " in tei for number in (1, 2, 3))


def test_a_role_in_a_label_is_the_occupation() -> None:
    tei = _tei(
        "Mr Cole: Who is next?\n\nMrs Hale (resident): I am.\n\n"
        "Mr Cole: Please.\n\nMrs Hale: Thank you.\n"
    )
    assert '<note type="speaker">Mrs Hale (resident):</note>' in tei
    assert "<occupation>resident</occupation>" in tei


def test_empty_brackets_are_no_occupation() -> None:
    tei = _tei(
        "President: Ola Berg\n\n"
        "Presidenten []: Møtet er satt.\n\nKari Dahl (V) []: Takk.\n\n"
        "Presidenten []: Neste er Kari Dahl.\n\nKari Dahl (V) []: Takk igjen.\n"
    )
    assert "[]</" not in tei.partition("</teiHeader>")[0]


def test_the_description_of_a_part_is_no_name() -> None:
    tei = _tei(
        "Der Turm\n\nPersonen:\n\n  • Jan: Ein junger Mann\n  • Frau Lenz: Eine alte "
        "Frau\n\nSzene 1: Am Hafen\n\n[Jan steht vor dem Haus von Frau Lenz.]\n\n"
        "Jan: Guten Tag.\n\nFrau Lenz: Guten Tag.\n\nJan: Es regnet.\n\n"
        "Frau Lenz: Ja.\n"
    )
    assert "<surname>Mann</surname>" not in tei
    assert "<forename>Haus</forename>" not in tei


def test_a_salutation_is_spoken_by_whom_the_head_names() -> None:
    tei = _tei(
        "Address to the Harbour Board\nProfessor Clara Hale\n"
        "Town Hall, Goole, 4 May 1998\n\nPilots, keepers, dear families,\n\n"
        "It is an honour for me to stand here today before you, and I thank you for "
        "the welcome you gave me on the pier. (Applause.)\n\nI was asked to tell you "
        "what we have done in our harbour, and I shall. Thank you.\n"
    )
    assert ">Pilots, keepers, dear families,</seg>" in tei
    assert 'who="#hale"' in tei


def test_an_institution_above_its_town_is_of_the_dateline() -> None:
    tei = _tei(
        "HEARING ON THE PIER\n\nTuesday, May 5, 1998\n\nU.S. Senate,\n\n"
        "Washington, DC.\n\nMr. Cole: We begin.\n\nMs. Hale: We do.\n\n"
        "Mr. Cole: Who is next?\n\nMs. Hale: I am.\n"
    )
    assert "U.S. Senate" in tei.partition("<dateline>")[2].partition("</opener>")[0]


def test_a_bell_rung_beside_a_name_is_no_role() -> None:
    tei = _tei(
        "ИВАН КОЛЕВ: Моля за тишина.\n\nАННА ПЕТРОВА: Благодаря.\n\n"
        "ИВАН КОЛЕВ (звъни): Моля, колеги.\n\nАННА ПЕТРОВА: Да.\n"
    )
    assert '<note type="speaker">ИВАН КОЛЕВ</note>' in tei
