"""Events and treaties by the forms that only they have."""

import pytest

from tei_toolkit.names.analysis import analyse
from tei_toolkit.names.events import find_events


@pytest.mark.parametrize(
    "name",
    [
        "Second World War",
        "World War II",
        "Vietnam War",
        "Cold War",
        "Battle of Waterloo",
        "War of the Spanish Succession",
        "French Revolution",
        "Cuban Missile Crisis",
        "Winter Olympics",
        "Olympic Games",
        "Hurricane Katrina",
        "Holocaust",
        "Cannes Film Festival",
        "Chicago World's Fair",
    ],
)
def test_an_event_is_one_name(name: str) -> None:
    (found,) = find_events(f"They speak of the {name} today.")
    assert (found.text, found.type) == (name, "event")


@pytest.mark.parametrize(
    "name",
    [
        "Treaty of Versailles",
        "Good Friday Agreement",
        "Civil Rights Act",
        "Health and Safety at Work Act",
        "Twenty-fifth Amendment",
        "Budapest Memorandum",
        "Convention on the Rights of the Child",
        "Magna Carta",
    ],
)
def test_a_treaty_is_a_work(name: str) -> None:
    (found,) = find_events(f"Under the {name} we met.")
    assert (found.text, found.type) == (name, "work")


@pytest.mark.parametrize(
    "text",
    [
        "After War broke out, the War Office wrote.",
        "Star Wars and the Hunger Games are films.",
        "Our Agreement stands. The Revolution failed.",
        "This Act is long. In Act II he dies. The Second Amendment to the motion fell.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert not find_events(text)


def test_a_place_within_a_treaty_is_marked_too() -> None:
    found = analyse("The Treaty of Lisbon was signed in Lisbon.").mentions
    assert [(m.text, m.type.value) for m in found] == [
        ("Treaty of Lisbon", "work"),
        ("Lisbon", "place"),
        ("Lisbon", "place"),
    ]
