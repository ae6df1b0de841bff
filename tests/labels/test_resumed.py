"""Dashes between a label and words that go on."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text

TALK = """\
Q. State your name.

A. Raymond Hale.

Q. I show you Exhibit 1 --

(Exhibit 1 marked.)

Q.  -- do you know it?

A. I do.

MS. COLE: Objection, sir.

A. It is my log.

Q. And the other one?

A. The other one too.

MS. COLE: I shall wait.
"""


def words_of(text: str) -> list[str]:
    source = source_from_text(text, "log.txt")
    return [
        source.text[start.words : source.text.index("\n", start.words)]
        for start in read_labels(source).starts
    ]


def test_a_dash_before_few_of_the_words_is_spoken() -> None:
    assert words_of(TALK)[3] == "-- do you know it?"
    assert words_of(TALK.replace("COLE: I", "COLE:  —I"))[-1] == "—I shall wait."


def test_a_dash_after_each_label_is_of_the_label() -> None:
    talk = TALK.replace("Q. ", "Q. -- ").replace("A. ", "A. -- ")
    talk = talk.replace("E: ", "E:-- ").replace(" --  -- ", " -- ")
    assert not any(words.startswith("--") for words in words_of(talk))
