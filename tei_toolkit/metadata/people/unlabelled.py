"""Who speaks the turns that have no label before them, where the text says it."""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.metadata.people.front import read_front
from tei_toolkit.metadata.people.noted import FrontEvidence, Part
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import (
    Event,
    Highlighted,
    Note,
    NoteKind,
    Paragraph,
    Text,
    Turn,
)

_LEAST = 4
"""Turns of an interview."""
_ASKING, _ANSWERING = 0.5, 0.3
"""The share of questions among the turns of who asks, and at most of who answers."""
_LAST_LINES = 400
"""Characters at the end of a source in which the interviewer may be named."""
_ASKS = ("?", "？", "؟", "՞", ";", "።", "か。", "吗。")
_NAME = r"(?:[^\W\d_a-zß-ÿа-яё][\w.'’-]+\s+){1,3}[^\W\d_a-zß-ÿа-яё][\w'’-]+"
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_FIRST_NAME = lazy_pattern(rf"\W*({_NAME})\s[a-zß-ÿ]")
_TALKED = lazy_pattern(
    rf"(?P<one>{_NAME}|\b(?:She|He|They|Sie|Er|Elle|Il|Ella|Él|Lei|Lui|Ela|Ele))(?:,[^,.]{{1,60}},)?\s+(?:(?:spoke|speaks|talked|talks|chats|chatted"
    r"|sat down|sits down) (?:to|with)|(?:sprach|spricht) mit|s['’]est entretenue? avec"
    r"|(?:habló|habla|conversó|conversa) con|(?:ha parlato|parla|dialoga) con"
    r"|(?:falou|fala|conversou|conversa) com|(?:sprak|spreekt|praat) met)\s+"
    rf"(?P<other>{_NAME})"
)
"""Two of whom one asks, if it is known who: `Ada Hill spoke to Ben Orr`."""
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
    if names or len(turns) < _LEAST or not (asking := _asking(turns, said)):
        return names
    evidence = read_front(front, source.metadata, (), language)
    end = source.visible(max(0, len(source.text) - _LAST_LINES), len(source.text))
    closing = read_front(end.split("\n")[-3:], (), (), language)
    asker = _only(evidence, Part.QUESTIONER) or _only(closing, Part.QUESTIONER)
    answerer = _only(evidence, Part.ANSWERER)
    author = next((value for key, value in source.metadata if key == "author"), "")
    for line in front:
        if talked := _TALKED.search(line):
            pair = (_subject(line, talked), talked["other"])
            asker = asker or _other(pair, answerer) or (author in pair and author) or ""
            answerer = answerer or _other(pair, asker)
    for index in range(len(turns)):
        if name := (asker if index in asking else answerer):
            names[index] = name
    return names


def _signature(source: SourceText, turn: Turn) -> str:
    """The name printed at the end of a turn; empty where none is."""
    last = turn.content[-1] if turn.content else None
    if not isinstance(last, Note) or last.kind is not NoteKind.SPEAKER:
        return ""
    words = "".join(source.visible(leaf.start, leaf.end) for leaf in leaves([last]))
    return " ".join(words.split()).strip(_MARKS)


def _asking(turns: Sequence[Turn], said: Sequence[str]) -> set[int]:
    """The turns of the one who asks; none where it is not certain which they are.

    They are in a type of their own, or they are the first and each second one after it.
    """
    if any(turn.label is not None or turn.onset is not None for turn in turns):
        return set()
    asks = [words.rstrip("\"'”’»)*_ ").endswith(_ASKS) for words in said]
    styled = {index for index, turn in enumerate(turns) if _is_styled(turn)}
    is_styled = 3 * len(styled) > len(turns)
    asking = styled if is_styled else set(range(0, len(turns), 2))
    answering = len(turns) - len(asking)
    questions = sum(asks[index] for index in asking)
    if questions < _ASKING * len(asking):
        return set()
    return asking if sum(asks) - questions <= _ANSWERING * answering else set()


def _is_styled(turn: Turn) -> bool:
    """Whether all words of a turn are set in a type of their own."""
    paragraphs = [block for block in turn.content if isinstance(block, Paragraph)]
    return bool(paragraphs) and all(
        isinstance(child, Highlighted | Event)
        or (isinstance(child, Text) and child.end - child.start <= 1)
        for paragraph in paragraphs
        for child in paragraph.children
    )


def _subject(line: str, talked: re.Match[str]) -> str:
    """Who talks in a line; whom its first words name, where a pronoun stands for it."""
    if " " in talked["one"]:
        return talked["one"]
    first = _FIRST_NAME.match(line)
    return first[1] if first is not None else ""


def _other(pair: tuple[str, str], one: str) -> str:
    """The one of a pair who is not `one`; empty where `one` is neither, or none."""
    known = one.partition(",")[0].strip()
    return pair[pair[0] == known] if known in pair else ""


def _only(evidence: FrontEvidence, part: Part) -> str:
    """The name of the one person who has a part; empty where none or several have."""
    bare = (_BRACKETED.sub("", name).strip() for name in evidence.parts.get(part, ()))
    names = [name for name in bare if name and not any(map(str.isdigit, name))]
    short = min(names, key=len, default="")
    return short if all(short in name for name in names) else ""
