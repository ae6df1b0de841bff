"""Titles part people of one family name."""

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(text: str) -> list[tuple[str, ...]]:
    """Whom each name can mean, in order."""
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
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
