"""Every marked transcript is converted whole, and its turns are found."""

from functools import cache
from pathlib import Path

import pytest

from tei_toolkit.convert import Conversion, convert
from tei_toolkit.leaves import leaves
from tei_toolkit.transcript import Turn
from tests.transcripts.marked import FOLDER, MarkedTranscript, read_marked, turn_f1

PATHS = sorted(FOLDER.glob("*.marked"))
# Of all files; single files may do worse, no file may raise or lose a word.
LEAST_MEAN, LEAST = 0.985, 0.8
"""Turn F1 of all files, and of each."""


@cache
def converted(path: Path) -> tuple[MarkedTranscript, Conversion]:
    marked = read_marked(path)
    return marked, convert(marked.data, marked.name)


def words_of(conversion: Conversion, turn: Turn) -> str:
    visible = conversion.source.visible
    return " ".join(visible(leaf.start, leaf.end) for leaf in leaves(turn.content))


def score(path: Path) -> float:
    marked, conversion = converted(path)
    turns = list(conversion.transcript.turns())
    if not marked.turns:  # subtitles without speakers are turns that nobody claims
        turns = [turn for turn in turns if turn.label is not None]
    found = [words_of(conversion, turn) for turn in turns]
    return turn_f1(found, [turn.words for turn in marked.turns])


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_is_converted_whole(path: Path) -> None:
    marked, conversion = converted(path)
    assert conversion.to_bytes() == convert(marked.data, marked.name).to_bytes()


def test_turns_are_found() -> None:
    scores = {path.stem: score(path) for path in PATHS}
    mean = sum(scores.values()) / len(scores)
    worst = sorted((value, name) for name, value in scores.items())[:12]
    assert mean >= LEAST_MEAN, worst
    assert min(scores.values()) >= LEAST, worst
