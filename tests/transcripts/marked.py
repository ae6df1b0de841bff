"""Transcripts with their turns marked by hand: reading the marks.

A file holds a JSON object, a line `=====`, and the transcript with three marks: `⟦` and
`⟧` around each printed label, `¦` where the words of the turn begin, `◼` where
a turn ends before the next label. The transcripts were written for the purpose, in the
manner of the convention that each names; people and events in them are invented, but
for a few whose heads name their `origin`.
"""

import json
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "marked"
_NEWLINES = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
_MARKUP = re.compile(
    r"</?[a-zA-Z][^<>]*>|\\|&[a-z]+;"
    r"|\[- \w+\]|^%\w+:|[\x15•]?\b\d+_\d+\b[\x15•]?$"  # of CHAT
    r"|^[0-9a-f]{8}-[0-9a-f-]{27}-\d+\n[\d:.]+ --> [\d:.]+",  # of WebVTT
    re.MULTILINE,
)
_NUMBERED = re.compile(r"&#\w{1,6};")
_TIME = re.compile(
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?|^\d+\.\d\d \d+\.\d\d\t",
    re.IGNORECASE | re.MULTILINE,
)
_NEAR = 12
_WORD = re.compile(r"[^\W_]+")


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


def _letter(reference: re.Match[str]) -> str:
    """The letter that a reference by number stands for."""
    return unescape(reference[0])


def beginning(words: str, count: int) -> list[str]:
    """The first words of a turn, as they are compared."""
    plain = _TIME.sub(" ", _MARKUP.sub(" ", _NUMBERED.sub(_letter, words)))
    return _WORD.findall(plain.casefold())[:count]


def turn_f1(found: list[str], expected: list[str]) -> float:
    """F1 of the turns found.

    A turn is found if its first three words stand near the beginning of one that was
    found; what is printed between label and words counts to either. A turn of one or
    two words is found if it begins with them: what a file marks may go on. Of all ways
    to pair turns in order the one with most pairs counts, so that one turn that was
    missed does not pair the next with another that begins alike.
    """
    if not expected or not found:
        return 1.0 if not expected and not found else 0.0
    starts = [beginning(words, _NEAR) for words in found]
    pairs = [0] * (len(starts) + 1)
    for words in expected:
        wanted = beginning(words, 3)
        row = [0]
        for index, start in enumerate(starts):
            is_found = _holds(start, wanted) or _is_short(start, wanted)
            row.append(max(row[-1], pairs[index + 1], pairs[index] + is_found))
        pairs = row
    return 2 * pairs[-1] / (len(found) + len(expected))


def _holds(words: list[str], wanted: list[str]) -> bool:
    size = len(wanted)
    return any(words[i : i + size] == wanted for i in range(len(words) - size + 1))


def _is_short(words: list[str], wanted: list[str]) -> bool:
    return 0 < len(words) < 3 and wanted[: len(words)] == words
