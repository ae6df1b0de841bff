"""Tags of elements in plain text are marks, and no words."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.sources.element_tags import find_tags, without_crossing


def tags(text: str) -> list[str]:
    return [text[tag.start : tag.end] for tag in find_tags(text)[0]]


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
    assert not tags("<Ada> We are here.\n<Tom> We are not.\n" * 4)
    assert not tags("<Speech>One\n<Speech>Two</Speech>\n</Head>\n" * 4)
    assert not tags("<Who>Ada</Who> <Who>Tom</Who>")
    assert not tags("a < b and </ c")
    assert not tags("[b] and [Ada] or [/Ada] or [/b\n" * 4)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("<b>", ":</b>"),
        ("<STRONG>", "</STRONG>:"),
        ('<font color="blue">', "</font>:"),
        ("<b><i>", ":</i></b>"),
        ("[b]", ":[/b]"),
        ("[color=#102030][B]", "[/B][/color]:"),
    ],
)
def test_elements_of_html_that_set_labels_apart_are_marks(
    before: str, behind: str
) -> None:
    speeches = ("Ada", "Where is it?"), ("Tom", "Here."), ("Ada", "Good.")
    text = "\n\n".join(f"{before}{who}{behind} {what}" for who, what in speeches)
    assert said(text) == ["Ada", "Tom", "Ada"]


def test_styles_that_cross_are_not_both_kept() -> None:
    text = "<b>one <i>two</b> three</i>\n" * 3
    styles = without_crossing(find_tags(text)[1])
    assert [text[style.start : style.end] for style in styles] == ["one <i>two"] * 3


@pytest.mark.parametrize("text", ["{0}: {1}<br>\n", "<p>{0}: {1}\n", "<br />{0}: {1}"])
def test_tags_that_end_lines_make_a_page(text: str) -> None:
    speeches = ("Ada", "Where is it?"), ("Tom", "Here."), ("Ada", "Good."), ("Tom", "I")
    lines = "".join(text.format(*speech) for speech in speeches)
    assert said(f"The boat\n\n{lines}") == ["Ada", "Tom"] * 2
