"""Labels that ask and answer hold no names, in any script."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

PAIRS = [
    ("س", "ج"),
    ("سؤال", "جواب"),
    ("السؤال", "الجواب"),
    ("پرسش", "پاسخ"),
    ("שאלה", "תשובה"),
    ("ש", "ת"),
    ("प्रश्न", "उत्तर"),
    ("सवाल", "जवाब"),
    ("Question", "Réponse"),
    ("Frage", "Antwort"),
    ("Q", "A"),
    ("问", "答"),
]


def _people(title: str, asks: str, answers: str) -> tuple[list[str], list[str], int]:
    """Names and roles of the persons, and how many turns are of someone."""
    talk = "".join(f"{asks}: {n}?\n\n{answers}: {n}.\n\n" for n in ("9", "14", "7"))
    root = convert(f"{title}\n\n{talk}".encode(), "talk.txt").tree.getroot()
    names = [name for name in root.iter(tei("persName")) if name.text or len(name) > 1]
    roles = [role.text or "" for role in root.iter(tei("roleName"))]
    said = [u for u in root.iter(tei("u")) if u.get("who")]
    return [" ".join("".join(n.itertext()).split()) for n in names], roles, len(said)


@pytest.mark.parametrize(("asks", "answers"), PAIRS)
def test_who_asks_is_nobody_and_who_answers_has_a_role(asks: str, answers: str) -> None:
    assert _people("A morning", asks, answers) == ([], [answers], 3)


@pytest.mark.parametrize(
    "title",
    [
        "حوار مع المخرجة",
        "حوار مع وزير الخارجية",
        "مقابلة مع الوزير السابق",
        "گفتگو با کارگردان",
        "ראיון עם הסופרת",
        "लेखक से बातचीत",
    ],
)
def test_a_profession_in_the_title_is_no_name(title: str) -> None:
    assert _people(title, "س", "ج")[0] == []


def test_a_name_after_a_profession_in_the_title_answers() -> None:
    names, roles, said = _people("مقابلة مع الكاتب سامر حداد", "س", "ج")
    assert (names[0], roles, said) == ("سامر حداد", [], 3)


def test_who_asks_and_who_answers_are_named_in_the_head() -> None:
    title = "حوار مع الخطاطة سلمى الحداد\n\nحاورها: كريم منصور"
    talk = "".join(f"س: {n}؟\n\nج: {n}.\n\n" for n in ("9", "14", "7"))
    people = convert(f"{title}\n\n{talk}".encode(), "t.txt").description.people
    named = {p.name.full: p.labels for p in people if p.name}
    assert named["سلمى الحداد"] == ("ج",)
    assert "س" not in named["سلمى الحداد"]


def test_one_answers_by_several_verbs_and_who_asks_is_nobody() -> None:
    text = (
        "Interrogatoire\n\nInterrogé de son âge.\n\nRépond avoir quarante ans.\n\n"
        "À lui remontré qu'il ment.\n\nDit que non.\n\n"
        "Interrogé où il était.\n\nRépond qu'il dormait.\n"
    )
    root = convert(text.encode(), "talk.txt").tree.getroot()
    said = [u.get("who") for u in root.iter(tei("u"))]
    assert said[::2] == [None] * 3
    assert said[1] is not None
    assert len(set(said[1::2])) == 1


def test_the_narrator_of_a_film_is_not_asked() -> None:
    talk = (
        "NARRATOR: In that winter the river froze.\n\n"
        "MRS. DOLAN: You could walk across.\n\nINTERVIEWER: And did you?\n\n"
        "MRS. DOLAN: Once. It was enough.\n\nINTERVIEWER: Why?\n\n"
        "MRS. DOLAN: It was cold.\n\nNARRATOR: The ice broke in March.\n"
    )
    root = convert(talk.encode(), "film.txt").tree.getroot()
    asked = [u.get("toWhom") for u in root.iter(tei("u"))]
    assert "#narrator" not in asked
