"""Tags of elements in plain text are marks, and no words."""

from tei_toolkit.convert import convert
from tei_toolkit.sources.element_tags import find_tags


def said(text: str) -> list[str]:
    transcript = convert(text.encode(), "a.txt").transcript
    return [turn.label.text for turn in transcript.turns() if turn.label is not None]


def test_the_element_around_a_label_is_none_of_its_words() -> None:
    names = ("Mme Cole ( Dale , Lib. )", "M. Paul Hale ( Ryde , BQ )")
    parts = [
        f"<Who> {name} </Who> :\nMonsieur le président , j' ai une question .\n"
        for name in names * 2
    ]
    assert said("Le mardi 26 mai 2009\n" + "".join(parts)) == list(names * 2)


def test_names_in_angle_brackets_and_elements_without_partners_are_words() -> None:
    assert not find_tags("<Ada> We are here.\n<Tom> We are not.\n" * 4)
    assert not find_tags("<Speech>One\n<Speech>Two</Speech>\n</Head>\n" * 4)
    assert not find_tags("<Who>Ada</Who> <Who>Tom</Who>")
    assert not find_tags("a < b and </ c")
