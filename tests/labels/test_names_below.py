"""Names below the word that somebody speaks."""

from tests.labels.reading import labels_of

SAID = (
    ("Operator", "Good day, and welcome to the call of Ellery Mills."),
    ("Nora Pell", "Thank you. Good morning, everyone, and welcome."),
    ("Operator", "The first question is from the line of Mary Quist."),
    ("Mary Quist", "Good morning. How much of it comes from flour?"),
)


def test_the_line_below_says_who_speaks() -> None:
    text = "Ellery Mills\n\n" + "".join(f"speaker\n{a}\n{b}\n" for a, b in SAID)
    assert labels_of(text) == [name for name, _ in SAID]


def test_a_speaker_without_a_name_below_stays_one() -> None:
    text = "Minutes\n\n" + "".join(f"Speaker\n{said}\n" for _, said in SAID)
    assert set(labels_of(text)) <= {"Speaker"}
