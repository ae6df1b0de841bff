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


def test_names_above_words_in_small_letters_are_no_double_spacing() -> None:
    said = (
        "let us look at it",
        "no, not now",
        "the colon breaks it",
        "ack",
        "so it does",
    )
    names = ("Petra", "Olivier", "Petra", "Olivier", "Petra")
    text = "Minutes of the fifth call\n\n" + "\n\n".join(
        f"{who}\n\n{words}" for who, words in zip(names, said, strict=True)
    )
    assert labels_of(text) == [*names]
