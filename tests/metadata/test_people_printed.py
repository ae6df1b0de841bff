"""Persons of printed records: whom a list, a label or a bracket names, and how."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.tei.vocabulary import tei


def _persons(text: str) -> dict[str, list[str]]:
    """Each label of a speaker -> the first name of the person, in its parts."""
    root = convert(text.encode(), "talk.txt").tree.getroot()
    names = {}
    for person in root.iter(tei("person"), tei("personGrp")):
        name = next(person.iter(tei("persName")))
        parts = [f"{str(p.tag).rpartition('}')[2]} {p.text}" for p in name]
        names[f"#{person.get('{http://www.w3.org/XML/1998/namespace}id')}"] = parts or [
            name.text or ""
        ]
    found = {}
    for u in root.iter(tei("u")):
        label = u.getprevious()
        who = u.get("who")
        if label is not None and who is not None:
            found[(label.text or "").strip(" .:–-")] = names[str(who)]
    return found


def test_the_list_of_several_gives_no_office_to_the_first() -> None:
    text = (
        "CHAMBRE DES DÉPUTÉS\n\nSOMMAIRE\n\nPêche de la sardine : MM. Kerouel, le "
        "vicomte de Saint-Aubrac, le ministre de la marine.\n\nM. le président. La "
        "parole est à M. Kerouel.\n\nM. Kerouel. Messieurs, la sardine est un petit "
        "poisson.\n\nM. le ministre de la marine. Le Gouvernement ne s'oppose pas.\n\n"
        "M. Kerouel. Je ne dirai pas le contraire.\n\nM. le président. Aux voix.\n"
    )
    persons = _persons(text)
    assert persons["M. le ministre de la marine"] != persons["M. Kerouel"]


def test_a_country_stands_before_its_delegate() -> None:
    text = (
        "Consejo de Seguridad\n\nMiembros: España  Sr. Ibarra\nUruguay  Sr. Bermúdez\n"
        "Senegal  Sr. Ndoye\n\nEl Presidente: Tiene la palabra el Uruguay.\n\n"
        "Sr. Bermúdez (Uruguay): Quisiera comenzar con el informe.\n\nSr. Ndoye "
        "(Senegal): El Senegal acoge el informe.\n\nEl Presidente: Gracias a todos.\n"
    )
    assert _persons(text)["Sr. Bermúdez (Uruguay)"][-1] == "surname Bermúdez"


@pytest.mark.parametrize(
    ("label", "language", "office", "name"),
    [
        ("SECRETARY FOR TRANSPORT AND HOUSING", "en", None, None),
        ("Abgeordneter von Zietenhoff", "de", "Abgeordneter", "von Zietenhoff"),
        ("Vizepräsident Freiherr von Hayden", "de", "Vizepräsident", "von Hayden"),
        (
            "Bevollmächtigter zum Bundesrath, Staatssekretär von Alten",
            "de",
            "Bevollmächtigter zum Bundesrath, Staatssekretär",
            "von Alten",
        ),
        ("Tibor Szalay (S&D), írásban", "hu", None, "Tibor Szalay"),
    ],
)
def test_offices_and_names_of_labels(
    label: str, language: str, office: str | None, name: str | None
) -> None:
    parsed = parse_label(label, language)
    shown = " ".join(parsed.name.words) if parsed.name else None
    assert (parsed.office, shown) == (office, name)


def test_the_stop_of_the_last_initial_stays() -> None:
    text = (
        "Веде засідання Голова Верховної Ради України ОСАДЧИЙ В.П.\n\n"
        "ГОЛОВА. Доброго ранку, прошу сідати.\n\nГНАТЮК С.О. Шановні депутати, добрий "
        "день.\n\nГОЛОВА. Дякую вам за слово.\n\nГНАТЮК С.О. Дякую за увагу.\n"
    )
    assert "forename В. П." in _persons(text)["ГОЛОВА"]


def test_two_words_in_brackets_after_a_spanish_office_are_not_parted() -> None:
    text = (
        "DIARIO DE SESIONES\n\nLa señora PRESIDENTA: Se reanuda la sesión, señores.\n\n"
        "El señor OCHOA: ¿Cuándo volverá el tren a mi pueblo?\n\nLa señora MINISTRA DE "
        "FOMENTO (Iturriaga Mena): Este año licitamos el estudio.\n\nLa señora "
        "PRESIDENTA: Muchas gracias, señora ministra.\n\nEl señor OCHOA: Le agradezco "
        "el estudio que nos anuncia.\n"
    )
    name = _persons(text)["La señora MINISTRA DE FOMENTO (Iturriaga Mena)"]
    assert not any(part.startswith("forename") for part in name)


def test_a_president_who_is_asked_by_the_press_presides_over_nothing() -> None:
    text = (
        "MAYOR HALE: Good morning. Please welcome the President.\n\nTHE PRESIDENT: "
        "Thank you, Mayor. Have a seat, please.\n\nQ: Mr. President, do you have the "
        "votes?\n\nTHE PRESIDENT: I have the votes that I have.\n\nQ: Is that a "
        "yes?\n\nTHE PRESIDENT: It is lunch.\n"
    )
    root = convert(text.encode(), "talk.txt").tree.getroot()
    assert not any(u.get("ana") for u in root.iter(tei("u")))


def test_a_noun_behind_an_article_is_no_forename() -> None:
    text = (
        "Präsident Graf Hohl: Es liegt ein Antrag Arnim vor.\n\nArnim: Ich ziehe meinen"
        " Antrag zurück.\n\nPräsident Graf Hohl: Das Wort hat Herr Kern.\n\nKern: Hier"
        " spricht Paul Kern, und er dankt.\n\nArnim: Ich auch.\n"
    )
    persons = _persons(text)
    assert persons["Arnim"] == ["Arnim"]
    assert persons["Kern"] == ["forename Paul", "surname Kern"]


DEBATE = """\
QUINT:  We’re live from {place}, {what} in the race for the Blue House.{studio}

COE: Good evening. I’m Dora Coe, anchor of “Inside”.

QUINT:  I’m Jack Quint, anchor of “The Lead”.

JON HALE, FORMER U.S. SENATOR: How are you? Good to be here.

COE: You have two minutes.

HALE: Thank you, Dora.
"""


def test_words_of_a_sentence_are_no_forename_and_letters_stay_capitals() -> None:
    text = DEBATE.format(place="Kershaw", what="a key town", studio="")
    assert _persons(text)["COE"] == ["forename Dora", "surname Coe"]
    assert _persons(text)["QUINT"] == ["forename Jack", "surname Quint"]
    assert b"Former U.S. Senator" in convert(text.encode(), "debate.txt").to_bytes()


def test_a_state_is_not_the_country_of_its_name() -> None:
    found = []
    for what, studio in (
        ("a key state", ""),
        ("a key port on the sea", ""),
        ("a key state", " Welcome to our studios in Atlanta."),
    ):
        text = DEBATE.format(place="Georgia", what=what, studio=studio)
        described = convert(text.encode(), "debate.txt").description
        found.append((described.place, described.country))
    assert found == [("Georgia", "US"), ("Georgia", "GE"), ("Atlanta", "US")]


@pytest.mark.parametrize("greeting", ["Hey", "Hallo", "Cześć", "Привет", "Γεια"])
def test_a_greeting_is_no_forename(greeting: str) -> None:
    text = f"""COLE: {greeting} Brandt, have you seen the key of the shed?

BRANDT: Not yet, I lost mine a week ago.

COLE: Oh, that is a pity. Where was it?

BRANDT: Under the mat, as far as I know.
"""
    assert all("forename" not in " ".join(said) for said in _persons(text).values())
