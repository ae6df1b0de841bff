"""People who are called like places, and places that are called like people."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.linking import Known

KENT = Known("person:kent", ("Earl of Kent", "Kent"), is_own=True)
FRANCE = Known("person:france", ("King of France", "France"), is_own=True)


def told(text: str, *known: Known) -> list[str]:
    """Each person and place of a text, with what it is."""
    mentions = analyse(text, AnalysisOptions(known=known)).mentions
    return [f"{m.type}: {m.text}" for m in mentions if m.type in {"person", "place"}]


def test_who_takes_part_in_a_play_is_no_county() -> None:
    text = "Go, Kent! I spoke to Kent, and he sailed to Kent."
    assert told(text, KENT) == ["person: Kent", "person: Kent", "place: Kent"]
    assert told(text) == ["place: Kent"] * 3


def test_a_land_is_one_where_it_stands_as_lands_do() -> None:
    text = "Know, France, that the lords of France came."
    (king, land) = analyse(text, AnalysisOptions(known=(FRANCE,))).mentions
    assert (king.type, king.ref) == ("person", "person:france")
    assert (land.type, land.ref) == ("place", "place:FR")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "My sister Florence lives in Florence.",
            ["person: Florence", "place: Florence"],
        ),
        (
            "Georgia came home late. She was tired. We asked Georgia why.",
            ["person: Georgia", "person: Georgia"],
        ),
        ("Hi Jordan, we were in Jordan.", ["person: Jordan", "place: Jordan"]),
        (
            "Ms Georgia Hill spoke. We thanked Georgia in Georgia.",
            ["person: Georgia Hill", "person: Georgia", "place: Georgia"],
        ),
        (
            "Georgia said that it would go. Jordan agreed.",
            ["place: Georgia", "place: Jordan"],
        ),
    ],
)
def test_a_given_name_is_shown_by_the_text(text: str, expected: list[str]) -> None:
    assert told(text) == expected
