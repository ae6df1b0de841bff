"""spaCy pipelines in the vote. Where spaCy is missing, only what is said then."""

import importlib.util
from pathlib import Path

import pytest

from tei_toolkit.errors import UsageError
from tei_toolkit.names.mention import Mention
from tei_toolkit.names.recognisers.registry import get_recogniser, recognise_by_vote

HAS_SPACY = importlib.util.find_spec("spacy") is not None
needs_spacy = pytest.mark.skipif(not HAS_SPACY, reason="spaCy is an extra")
PATTERNS = [
    {"label": "GPE", "pattern": "Berlin"},
    {"label": "ORG", "pattern": "the Zorbon Council"},
    {"label": "PERSON", "pattern": "Anna Keller's"},
    {"label": "LANGUAGE", "pattern": "English"},
]


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The name of a recogniser that knows three names."""
    import spacy  # noqa: PLC0415 - an extra

    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder = tmp_path_factory.mktemp("spacy") / "pipeline"
    made.to_disk(folder)
    return f"spacy:{folder}"


def shown(mentions: list[Mention]) -> list[str]:
    return [f"{m.type}: {m.text}" for m in mentions]


@needs_spacy
def test_a_pipeline_from_a_folder(pipeline: str) -> None:
    text = "In Berlin the Zorbon Council read Anna Keller's English."
    found = get_recogniser(pipeline)(text, "en")
    assert shown(found) == [
        "place: Berlin",
        "organisation: Zorbon Council",
        "person: Anna Keller",
    ]
    assert all(text[m.start : m.end] == m.text for m in found)


@needs_spacy
def test_a_long_text_is_read_in_pieces(pipeline: str) -> None:
    text = "We were in Berlin. " * 60_000
    found = get_recogniser(pipeline)(text, "en")
    assert len(found) == 60_000
    assert {text[m.start : m.end] for m in found} == {"Berlin"}


@needs_spacy
def test_the_vote_is_no_union(pipeline: str) -> None:
    text = "In Berlin the Zorbon Council met Frank Bellamy of the committee in Paris."
    both = shown(recognise_by_vote(text, "en", ("lexical", pipeline)))
    alone = shown(recognise_by_vote(text, "en", ("lexical",)))
    assert "place: Berlin" in both
    assert set(both) <= {*alone, "organisation: Zorbon Council"}


@needs_spacy
def test_a_pipeline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no spaCy pipeline 'xx_no_such'"):
        get_recogniser("spacy:xx_no_such")
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 3\n")
    (tmp_path / "meta.json").write_text("{}")
    with pytest.raises(UsageError, match="spaCy pipeline"):
        get_recogniser(f"spacy:{tmp_path}")


@pytest.mark.skipif(HAS_SPACY, reason="spaCy is here")
def test_spacy_is_missing() -> None:
    with pytest.raises(UsageError, match=r"pip install tei-toolkit\[spacy\]"):
        get_recogniser("spacy:en_core_web_sm")
