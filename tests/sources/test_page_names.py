"""Names that only the class of an element sets apart."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.sources.reading import read_source

SAID = (
    ("Ada", "You are back"),
    ("Ben Hale", "I never left"),
    ("Ada", "Then where were you"),
    ("Ben Hale", "Behind the boat"),
    ("Ada", "All night"),
    ("Ben Hale", "It has a roof"),
)


def page(form: str) -> bytes:
    inside = "\n".join(form.format(who=who, words=words) for who, words in SAID)
    return f"<html><body>{inside}</body></html>".encode()


@pytest.mark.parametrize(
    "form",
    [
        '<div><span class="name">{who}</span> <span class="text">{words}</span></div>',
        '<p><i>0:21</i> <span class="speakerName">{who}</span> {words}</p>',
        '<div class="turn__speaker">{who}</div><div>{words}</div>',
    ],
)
def test_a_class_says_who_speaks(form: str) -> None:
    turns = list(convert(page(form), "a.html").transcript.turns())
    assert [turn.label and turn.label.text for turn in turns] == [
        who for who, _ in SAID
    ]
    assert b"rend=" not in convert(page(form), "a.html").to_bytes()


@pytest.mark.parametrize(
    "form",
    [
        '<p>{words}, said <span class="name">{who}</span> again</p>',
        '<p class="speaker">{who}: {words}, and what is more, all that is true.</p>',
        '<ul><li><a class="name">{words}</a></li></ul>',
        '<p><span class="filename">{who}</span> {words}</p>',
    ],
)
def test_other_classes_name_nobody(form: str) -> None:
    assert not read_source(page(form), "a.html").names
