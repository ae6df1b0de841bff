"""Buttons of copied pages are hidden where they come again, and words stay."""

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.reading import source_from_text

SAID = [
    "The sitting is open.",
    "I call the first item, which is about the canal.",
    "We go on to the second item on the list of today.",
    "I thank all who have spoken and close the sitting.",
]


def _page(label: str, button: str) -> str:
    turns = "".join(f"{label}\n\n{button}\n\n    {words}\n\n" for words in SAID)
    return f"Sitting of 4 May 2021\n\n{button.strip(' •')}\n\n{turns}"


@pytest.mark.parametrize(
    "button",
    ["Share", "Permalink", "Copy link", "  • partager", "imprimer", "Teilen", "分享"],
)
def test_a_button_between_label_and_words_is_hidden(button: str) -> None:
    text = _page("The President", button)
    found = convert(text.encode(), "sitting.txt")
    turns = list(found.transcript.turns())
    assert [
        turn.label and text[turn.label.start : turn.label.end] for turn in turns
    ] == ["The President"] * len(SAID)
    hidden = [h for h in found.source.hidden if h.kind is LeftOutKind.FURNITURE]
    assert len(hidden) == len(SAID) + 1
    kept = convert(text.encode(), "sitting.txt", ConvertOptions(keep_furniture=True))
    printed = etree.tostring(kept.tree, encoding="unicode")
    assert printed.count(f">{button.strip()}</note>") >= len(SAID)


def test_a_button_in_the_head_of_contributions() -> None:
    text = "".join(
        f"{name}\nShare this specific contribution\nI do not think that it is so.\n\n"
        for name in ("Ann Lee (Ayr) (Con)", "Bob Ray (Wye) (Lab)")
    )
    assert len(source_from_text(text, "fish.txt").hidden) == 2


@pytest.mark.parametrize(
    "text",
    [
        "ADA: What shall we do with it?\n\nBEN:\nShare\n\nADA: So be it.\n",
        "Report\n\nThe bridge.\n\nReport\n\nThe ford.\n\nReport\n\nThe lock.\n",
        "Share capital\n\nOne.\n\nShare capital\n\nTwo.\n\nShare capital\n\nThree.\n",
    ],
)
def test_words_that_are_no_buttons_stay(text: str) -> None:
    assert source_from_text(text, "a.txt").hidden == ()
