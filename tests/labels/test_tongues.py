"""Names of languages on lines of their own, as records of South Africa have them."""

from tests.labels.reading import labels_of

TALK = """\
The SPEAKER: I call the Minister.

The MINISTER OF LIGHTHOUSES: Hon Speaker, every light burns but one.

{}
Die een is deur die see weggevat.

{}
We have written to the sea.

The SPEAKER: Order! Proceed.

Mr P J LOTTER: Thank you. It was a good speech.
"""
SPOKEN = ["The SPEAKER", "The MINISTER OF LIGHTHOUSES", "The SPEAKER", "Mr P J LOTTER"]


def test_a_language_speaks_not() -> None:
    assert labels_of(TALK.format("Afrikaans:", "English:")) == SPOKEN


def test_one_who_is_called_as_a_language_speaks() -> None:
    text = "\n\n".join(
        f"{name}:\nThat is what I said to them, number {n}, and I say it again."
        for n, name in enumerate(["English", "Hale", "English", "Hale", "English"])
    )
    assert labels_of(text) == ["English", "Hale", "English", "Hale", "English"]
