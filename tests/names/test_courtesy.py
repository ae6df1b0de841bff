"""One person has one id, and titles part people of one family name."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(text: str, language: str = "en") -> list[tuple[str, ...]]:
    """Whom each name can mean, in order."""
    options = AnalysisOptions(layers=("names",), language=language)
    mentions = analyse(text, options).mentions
    found = (m for m in mentions if m.type.value == "person")
    return [m.candidates or (m.ref or "",) for m in found]


def test_a_title_of_the_other_sex_is_another_person() -> None:
    text = "David Miliband came. Mr Miliband and Mrs Miliband know. Miliband knows."
    david, wife = ("person:miliband",), ("person:mrs-miliband",)
    assert refs(text) == [david, david, wife, david]


def test_titles_decide_between_people_named_in_full() -> None:
    text = "John Smith and Jane Smith know. Mr Smith and Ms Smith know. Smith knows."
    john, jane = "person:john-smith", "person:jane-smith"
    assert refs(text) == [(john,), (jane,), (john,), (jane,), (jane, john)]


def test_people_with_titles_alone_are_two_where_the_titles_differ() -> None:
    text = "Mr Brown and Miss Brown left. Brown returned."
    one, two = "person:brown", "person:miss-brown"
    assert refs(text) == [(one,), (two,), (one, two)]


def test_one_title_is_one_person() -> None:
    assert (
        len(set(refs("Mrs Thatcher spoke. Then Thatcher left. Ms Thatcher sat."))) == 1
    )


def test_initials_after_a_family_name_are_the_given_name() -> None:
    text = "Ми слухали Олену Шевченко. Шевченко О. В.: Дякую."
    assert set(refs(text, "uk")) == {("person:шевченко",)}


def test_capitals_of_a_letter_without_a_dot_are_the_same_name() -> None:
    text = "Sayın Ayşe Yılmaz konuştu.\n\nAYŞE YILMAZ (Ankara) - Teşekkür ederim."
    assert set(refs(text, "tr")) == {("person:yilmaz",)}


def test_a_name_in_full_is_as_sure_as_the_family_name() -> None:
    text = "The US Secretary of State Antony Blinken spoke. Mr Blinken left."
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
    people = [m for m in mentions if m.type.value == "person"]
    assert [(m.text, m.cert) for m in people] == [
        ("Antony Blinken", "high"),
        ("Blinken", "high"),
    ]


def test_a_title_inside_begins_another_name() -> None:
    text = "They named Martin Luther King Jr. Mr. T. Plato left. Aristotle spoke."
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert "T. Plato" in [m.text for m in mentions]
    text = "Under Prime Ministers Rudd and Gillard, power prices rose. Rudd said so."
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
    assert "Rudd" in [m.text for m in mentions]
    assert "Ministers Rudd" not in [m.text for m in mentions]


def test_a_given_name_is_of_whom_the_text_has_named_before() -> None:
    text = "Rose Miller came. Rose laughed. Then Axl Rose sang. Rose sat down."
    miller, axl = "person:miller", "person:rose"
    assert refs(text) == [(miller,), (miller,), (axl,), (miller, axl)]


def test_a_given_name_in_the_family_is_not_another_s_family_name() -> None:
    text = "My sister Rose laughed. Then Axl Rose sang. Rose sat down."
    rose, axl = "person:rose", "person:axl-rose"
    assert refs(text) == [(rose,), (axl,), (axl, rose)]


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [
        ("ru", "Иван Петрович Смирнов вошёл. Ивану Петровичу дали слово.", "смирнов"),
        ("ru", "С Анной Петровной говорили. Анну Петровну видели.", "анна-петровна"),
        ("ru", "Иван Петрович Смирнов вошёл. С Петровичем говорили.", "смирнов"),
        ("ru", "Роман Абрамович продал. У Абрамовича спросили.", "абрамович"),
        ("uk", "Іван Петрович Шевченко тут. З Іваном Петровичем говорили.", "шевченко"),
    ],
)
def test_a_patronymic_in_any_case_is_of_one_person(
    language: str, text: str, own: str
) -> None:
    assert refs(text, language) == [(f"person:{own}",)] * 2
