"""The chat of a call, copied: a line says who writes, to whom, and when."""

import pytest

from tests.labels.reading import labels_of


@pytest.mark.parametrize(
    "line",
    [
        "From {name} to Everyone: {time}",
        "From {name} to Everyone:",
        "From {name} to everyone {time}",
        "{name} to Everyone ({time})",
        "From {name} to Moss Hill (Direct Message): {time}",
        "Von {name} an alle: {time}",
        "De {name} para Todos: {time}",
        "From {name} to All panelists and attendees {time}",
    ],
)
def test_who_writes_to_whom_begins_a_turn(line: str) -> None:
    names = ["Ada Hale", "Me", "Bo"]
    said = ["Can you hear me?", "Yes", "see you"]
    text = "".join(
        f"{line.format(name=name, time=f'10:0{n} AM')}\n{words}\n"
        for n, (name, words) in enumerate(zip(names, said, strict=True))
    )
    assert labels_of(text) == names


def test_one_message_is_enough() -> None:
    assert labels_of("From Ada Hale to Everyone: 10:02 AM\nHello?\n") == ["Ada Hale"]


def test_a_sentence_that_says_the_same_begins_none() -> None:
    text = (
        "The committee wrote a letter.\n\nFrom Ada Hale to everyone\n\nIt was long, "
        "and nobody read it to the end of the page.\n\nIt went from hand to hand:\n\n"
        "from the mayor to all of us.\n"
    )
    assert labels_of(text) == []


@pytest.mark.parametrize("named", ["Ada Hale", "Dr Moss"])
def test_one_turn_is_enough_with_the_time_of_a_recording(named: str) -> None:
    head = "Review of the ferry\nDate: 3 May 2021\nOrganizer: Cy Moss\n\n"
    assert labels_of(f"{head}[00:00:03] {named}:\n  Good morning, we begin.\n") == [
        named
    ]


def test_the_hour_of_a_programme_is_no_time_of_a_recording() -> None:
    head = "Day of the ferry\nDate: 3 May 2021\n\n"
    assert labels_of(f"{head}10:00 Ada Hale:\n  The future of ferries is here.\n") == []
