"""What begins with an address or a topic below a label that stands alone."""

from tests.labels.reading import labels_of

SAID = (
    ("Kühn", "Good morning to all of you. Can you see it?"),
    ("Petersen", "Yes, all of it is there."),
    ("Kühn", "Well. Today's topic: The barn by the sea, and what it costs."),
    ("Petersen", "Mr. Speaker: the barn leaks, and the sea is near."),
    ("Kühn", "Until when?"),
    ("Petersen", "Until the first of July."),
)


def test_an_address_below_a_label_is_no_label() -> None:
    for form in ("{}\n{}", "{}\n\n{}", "### {}\n\n{}"):
        text = "\n\n".join(form.format(*turn) for turn in SAID)
        assert [label.strip("# ") for label in labels_of(text)] == [
            who for who, _ in SAID
        ]


def test_labels_below_titles_are_labels() -> None:
    rounds = (("Roads", "ANNA", "Why so late?"), ("Rivers", "BEN", "They are slow."))
    turns = "{}\n\nANNA: {}\n\nBEN: {}"
    text = "\n\n".join(
        turns.format(title.upper(), words, "It rained, and then it froze.")
        for title, _, words in rounds * 3
    )
    assert labels_of(text) == ["ANNA", "BEN"] * 6
