"""Transcripts with their turns marked by hand: reading the marks.

A file holds a JSON object, a line `=====`, and the transcript with three marks: `⟦` and
`⟧` around each printed label, `¦` where the words of the turn begin, `◼` where a turn ends
before the next label. The transcripts were written for the purpose, in the manner of the
convention that each names; people and events in them are invented.
"""

import json
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "marked"
_NEWLINES = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|\\")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class MarkedTurn:
    """A turn as marked: its label and its words, in the characters of the file."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class MarkedTranscript:
    """A marked transcript: the file's bytes and what should be found in them."""

    name: str
    data: bytes
    turns: tuple[MarkedTurn, ...]
    head: dict[str, Any]


def read_marked(path: Path) -> MarkedTranscript:
    """The transcript in a marked file."""
    text = path.read_text(encoding="utf-8")
    head, _, body = text.partition("\n=====\n")
    facts: dict[str, Any] = json.loads(head)
    turns: list[MarkedTurn] = []
    for part in re.split("(?=⟦)", body)[1:]:
        label, _, rest = part[1:].partition("⟧")
        words = rest.partition("¦")[2].partition("◼")[0]
        turns.append(MarkedTurn(" ".join(label.split()), words))
    plain = re.sub("[⟦⟧¦◼]", "", body).replace("\n", _NEWLINES[facts["newline"]])
    data = plain.encode(facts["encoding"])
    return MarkedTranscript(facts["file"], data, tuple(turns), facts)


def opening(words: str) -> tuple[str, ...]:
    """The first words of a turn, as they are compared."""
    return tuple(_WORD.findall(_MARKUP.sub(" ", words).casefold())[:3])


def turn_f1(found: list[str], expected: list[str]) -> float:
    """F1 of the turns found: those whose first words match, in order."""
    if not expected or not found:
        return 1.0 if not expected and not found else 0.0
    a = [opening(words) for words in found]
    b = [opening(words) for words in expected]
    matched = sum(
        block.size
        for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    )
    return 2 * matched / (len(a) + len(b))
