"""What holds for every convention that is found."""

import re

import pytest

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import detect
from tei_toolkit.conventions.registry import find_convention, find_conventions
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import SourceText
from tests.conventions.outline import check_whole

_SUFFIXES = {
    "chat": ".cha",
    "fountain": ".fountain",
    "heading-labels": ".md",
    "html-bold": ".html",
    "markdown-bold": ".md",
    "srt": ".srt",
    "webvtt": ".vtt",
}
_FEWER_TURNS = {"prose": 0, "speech": 1, "timed-lines": 1}


def _example(convention: Convention) -> SourceText:
    suffix = _SUFFIXES.get(convention.name, ".txt")
    return read_source(convention.example.encode(), f"example{suffix}")


def test_names_are_unique_and_well_formed() -> None:
    names = [convention.name for convention in find_conventions()]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", name) for name in names)
    assert find_convention("play") is not None
    assert find_convention("no-such-thing") is None


@pytest.mark.parametrize("convention", find_conventions(), ids=lambda c: c.name)
def test_convention_describes_itself(convention: Convention) -> None:
    assert convention.title
    assert convention.description.endswith(".")
    assert convention.example.endswith("\n")
    assert convention.profile in {"spoken", "drama"}
    for pattern in (*convention.furniture, *convention.notes, *convention.headings):
        re.compile(pattern)
    for signature in convention.signatures:
        re.compile(signature.pattern, re.MULTILINE)
        assert signature.what


@pytest.mark.parametrize("convention", find_conventions(), ids=lambda c: c.name)
def test_example_is_read_whole(convention: Convention) -> None:
    source = _example(convention)
    result = detect(source, convention=convention).result
    turns = list(result.transcript.turns())
    assert len(turns) >= _FEWER_TURNS.get(convention.name, 2)
    check_whole(source, result)


@pytest.mark.parametrize(
    "convention",
    [c for c in find_conventions() if c.name != "labelled"],
    ids=lambda c: c.name,
)
def test_example_is_recognised(convention: Convention) -> None:
    detection = detect(_example(convention))
    assert detection.convention.name == convention.name
