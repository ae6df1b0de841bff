"""Parties and houses that several countries have."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse


def refs(text: str) -> list[tuple[str, ...]]:
    """What each organisation may be, in order."""
    mentions = analyse(text, AnalysisOptions(layers=("names",))).mentions
    found = (m for m in mentions if m.type.value == "organisation")
    return [m.candidates or (m.ref or "",) for m in found]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("In Canberra the Liberal Party and all Australians agreed.", "LiberalPartyAU"),
        ("In Ottawa the Liberal Party and all Canadians agreed.", "LiberalPartyCA"),
        ("In Wellington, New Zealand, the National Party won.", "NationalPartyNZ"),
        ("In Rome, Italy, the Democratic Party lost.", "PDIT"),
        ("The French Socialist Party lost.", "PS"),
        (
            "In Toronto, Canada, he joined the Conservative Party.",
            "ConservativePartyCA",
        ),
    ],
)
def test_a_party_is_of_the_country_that_is_spoken_of(text: str, party: str) -> None:
    assert (f"org:{party}",) in refs(text)


def test_a_party_of_no_known_country_is_left_open() -> None:
    (party,) = refs("He has joined the Liberal Party at last.")
    assert {"org:LiberalPartyAU", "org:LiberalPartyCA"} < set(party)


def test_parties_of_two_countries_are_told_by_their_peoples() -> None:
    text = "The British Labour Party met the Norwegian Labour Party in Geneva."
    assert refs(text) == [("org:Labour",), ("org:Arbeiderpartiet",)]
