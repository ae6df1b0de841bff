"""Who speaks the turns that have no label before them, where the text says it."""

from collections.abc import Sequence

from tei_toolkit.metadata.people_front import read_front
from tei_toolkit.metadata.people_noted import FrontEvidence, Part
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Note, NoteKind, Turn, leaves

_LEAST = 4
"""Turns of an interview."""
_ASKING, _ANSWERING = 0.5, 0.3
"""The share of questions among the turns of who asks, and at most of who answers."""
_LAST_LINES = 400
"""Characters at the end of a source in which the interviewer may be named."""
_ASKS = ("?", "？", "؟", "՞", ";", "።", "か。", "吗。")
_MARKS = " \t\u00a0—–―-()（）*_"


def names_of_turns(
    source: SourceText,
    turns: Sequence[Turn],
    said: Sequence[str],
    front: Sequence[str],
    language: str | None,
) -> dict[int, str]:
    """Index of a turn without a label -> the name of who speaks it, as printed.

    A contribution may be signed; or the turns are by turns those of one who asks and of
    one who answers, and the head or the end of the text names one of each.

    Args:
        source: the characters that the turns point into.
        turns: all turns, in order.
        said: the words of each.
        front: the lines before the first turn.
        language: BCP 47 tag.
    """
    names = {
        index: name
        for index, turn in enumerate(turns)
        if turn.label is None and (name := _signature(source, turn))
    }
    if names or len(turns) < _LEAST or not _are_by_turns(turns, said):
        return names
    evidence = read_front(front, source.metadata, (), language)
    end = source.visible(max(0, len(source.text) - _LAST_LINES), len(source.text))
    closing = read_front(end.split("\n")[-3:], (), (), language)
    asker = _only(evidence, Part.QUESTIONER) or _only(closing, Part.QUESTIONER)
    answerer = _only(evidence, Part.ANSWERER)
    for index in range(len(turns)):
        if name := (answerer if index % 2 else asker):
            names[index] = name
    return names


def _signature(source: SourceText, turn: Turn) -> str:
    """The name printed at the end of a turn; empty where none is."""
    last = turn.content[-1] if turn.content else None
    if not isinstance(last, Note) or last.kind is not NoteKind.SPEAKER:
        return ""
    words = "".join(source.visible(leaf.start, leaf.end) for leaf in leaves([last]))
    return " ".join(words.split()).strip(_MARKS)


def _are_by_turns(turns: Sequence[Turn], said: Sequence[str]) -> bool:
    """Whether the first turn asks, and each second one after it, and the others not."""
    if any(turn.label is not None or turn.onset is not None for turn in turns):
        return False
    asks = [words.rstrip("\"'”’»)*_ ").endswith(_ASKS) for words in said]
    asking, answering = asks[::2], asks[1::2]
    return sum(asking) >= _ASKING * len(asking) and (
        sum(answering) <= _ANSWERING * len(answering)
    )


def _only(evidence: FrontEvidence, part: Part) -> str:
    """The name of the one person who has a part; empty where none or several have."""
    names = evidence.parts.get(part, [])
    return names[0] if len(names) == 1 else ""
