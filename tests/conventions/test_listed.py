"""Labels that the user lists are labels, however they are set."""

import pytest

from tei_toolkit.conventions import labelled
from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import detect
from tei_toolkit.conventions.files import parse_convention
from tei_toolkit.sources.text import SourceText


def source(text: str) -> SourceText:
    return SourceText("any", "text/plain", "utf-8", "0", text)


def labels(text: str, *listed: str) -> list[str]:
    transcript = detect(source(text), speakers=frozenset(listed)).result.transcript
    return [turn.label.text for turn in transcript.turns() if turn.label is not None]


@pytest.mark.parametrize("between", [" ", ". ", ": ", " – ", "\n", "\t"])
def test_listed_labels_begin_turns(between: str) -> None:
    text = (
        f"MME DURAND{between}Bonsoir, chère amie. Le pont est là.\n\n"
        f"M. KER{between}Lequel des ponts?\n\n"
        f"MME DURAND{between}Le vieux.\n"
    )
    assert labels(text, "MME DURAND", "M. KER") == [
        "MME DURAND",
        "M. KER",
        "MME DURAND",
    ]


@pytest.mark.parametrize(
    "convention", [parse_convention('title = "Mine"', "mine.toml"), labelled.CONVENTION]
)
@pytest.mark.parametrize("between", [" ", ". ", ": ", " – ", "\n", "\t"])
def test_listed_labels_begin_turns_in_a_given_convention_too(
    convention: Convention, between: str
) -> None:
    text = (
        f"MME DURAND{between}Bonsoir, chère amie. Le pont est là.\n\n"
        f"M. KER{between}Lequel des ponts?\n\n"
        f"MME DURAND{between}Le vieux.\n"
    )
    listed = frozenset({"MME DURAND", "M. KER"})
    found = detect(source(text), convention=convention, speakers=listed).result
    assert [t.label and t.label.text for t in found.transcript.turns()] == [
        "MME DURAND",
        "M. KER",
        "MME DURAND",
    ]


def test_listed_names_in_sentences_begin_none() -> None:
    text = "Anna went home. It rained.\n\nAnna Hill met Tom Birch at the gate.\n"
    assert labels(text, "Anna", "Tom Birch") == []


def test_a_list_of_the_listed_has_no_turns() -> None:
    assert (
        labels("Present\n\nAda Hill\nTom Birch\nCy Moss\n", "Ada Hill", "Tom Birch")
        == []
    )


def test_a_convention_file_may_take_no_other_labels() -> None:
    toml = (
        '[labels]\nseparators = ["space"]\nspeak = ["M. KER", "MME DURAND"]\n'
        "only_listed = true\n"
    )
    text = "MME DURAND Bonsoir, monsieur.\n\nUn voisin: Silence!\n\nM. KER Le pont?\n"
    convention = parse_convention(toml, "mine.toml")
    transcript = detect(source(text), convention=convention).result.transcript
    turns = [turn.label.text for turn in transcript.turns() if turn.label is not None]
    assert turns == ["MME DURAND", "M. KER"]
