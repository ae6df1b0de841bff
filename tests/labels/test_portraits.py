"""Names behind what a page of the web says of the picture of who speaks."""

from tests.labels.reading import labels_of

SAID = "I was on that road on Sunday, and I did not find it where it had been."


def test_the_name_stands_again_behind_the_words_for_a_photograph() -> None:
    text = (
        "Bog Roads\n\nPhoto of Ada GarrityAda Garrity (Mayo South, Independent)\n\n"
        f"{SAID}\n\nPhoto of Seán Coyne Seán Coyne (Galway, Labour)\n\nIt was there.\n"
    )
    assert labels_of(text) == [
        "Ada Garrity (Mayo South, Independent)",
        "Seán Coyne (Galway, Labour)",
    ]


def test_a_name_and_the_word_portrait_stand_before_an_office() -> None:
    text = (
        "Ferries Debate\n\nAda Hale Portrait The Minister for Piers (Ada Hale)\n"
        f"- Hansard - - - Excerpts\n\n{SAID}\n\n"
        "Tom Cole Portrait Tom Cole (Dale) (Lab)\n- Hansard - -\n\nIt was there.\n"
    )
    assert labels_of(text) == [
        "The Minister for Piers (Ada Hale)",
        "Tom Cole (Dale) (Lab)",
    ]


def test_the_hour_behind_a_name_is_no_part_of_the_label() -> None:
    text = f"Piers\n\nPhoto of Ada Hale Ada Hale , Dale 12:00, 15 May 1962\n\n{SAID}\n"
    assert labels_of(text) == ["Ada Hale , Dale"]


def test_a_caption_that_names_one_once_is_no_label() -> None:
    text = (
        f"Piers\n\nPhoto of Ada Hale on the pier\n\n{SAID}\n\nTom Cole Portrait Prize\n"
    )
    assert labels_of(text) == []
