"""Speakers in the markup of corpora of speech."""

import pytest

from tests.labels.reading import labels_of

_SAID = [
    ("A", "So how was the ferry"),
    ("B", "Oh late <,> as usual"),
    ("A", "Was it"),
    ("B", "Yeah twenty minutes"),
    ("A", "They always say that"),
    ("B", "Well it was true this time"),
]


@pytest.mark.parametrize(
    "form",
    [
        "<${0}> <#> {1}\n",
        "<${0}> {1}\n",
        "<ICE-HAR:S1A-001#1:1:{0}>\n{1}\n",
        "<{0}> {1} </{0}>\n",
        "sw2001{0}-ms98-a-0002 0.977625 11.561375 {1}\n",
        "sd          {0}.1 utt1: {1}. /\n\n",
        "sd^e        @{0}.12 utt2: {1}. /\n\n",
    ],
)
def test_letters_in_markup_are_speakers(form: str) -> None:
    text = "".join(form.format(who, words) for who, words in _SAID)
    if "utt2" in form:
        text = text.replace("utt2", "utt1", 1)
    assert labels_of("<I>\n" + text + "</I>\n") == ["A", "B"] * 3


def test_markup_in_prose_is_no_speaker() -> None:
    text = "<A> first </A>\n<B> second </B>\n" + "A line of a table of marks.\n" * 9
    assert labels_of(text) == []
