"""Labels after a circle: `○議長（山田太郎君）　では`, `○계장 김하나  성원이`.

In Japanese and Korean records a circle begins a turn, whatever ends its label. Copies
of council records lose their line ends; the circle still says where a turn begins. An
index of those who speak has the same circles, and no words after them.

Above the first circle stands who attends, `委員長 山田 太郎君`: an office and a space,
as in a label.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, words_or_below
from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_CIRCLES = frozenset("○◯〇")
_CIRCLED = lazy_pattern(
    r"[○◯〇][ \u3000]?(?P<label>[\u3400-\u9fff々ケヶ\d]{2,20}"
    r"(?:[ \u3000]?[(（][\u3400-\u9fff々ケヶ\u3040-\u30ff \u3000]{2,20}[)）])?)"
    r"[)）]?[ \u3000]+(?=(?P<words>[^\s○◯〇]{8}))"
)
_KANA = lazy_pattern(r"[\u3041-\u309f].*[\u3041-\u309f]")
_BEGUN = lazy_pattern(
    r"[○◯〇](?P<label>[^\s。.,:：]{2,24}(?:(?<=[장관원사수무]) [\uac00-\ud7af]{2,4})?)"
    r"(?:\u3000+| +)(?=\S)"
)
"""A circle at the beginning of a line, and a label that a space ends."""
_NAMED = lazy_pattern(r"[\uac00-\ud7af]{2,14}[장관원사수무] [\uac00-\ud7af]{2,4}")
"""A Korean office and the name of who holds it: `사무국장 김하나`."""
_FRAMED = lazy_pattern(r"[○◯〇][(（](?P<label>[^()（）]{2,20})[)）]")
"""A name alone on its line, in brackets: `○（庄司たえこ委員）`."""
_SAID = lazy_pattern(r"[\u3041-\u309f].*[\u3041-\u309f]|[\uac00-\ud7af]{2}.*[.?!…]")
_OFFICERS = frozenset(("書記", "書記長", "서기"))
"""Those who keep a record, and in it are keys of its head without a circle."""
_LEAST, _USUAL = 2, 0.7
"""Lines with such labels, and their share of those that a circle begins."""
_WITHIN = 60
"""Characters of its words that show that somebody speaks."""
_LONGEST = 60
"""Characters of a line of offices and names."""
_OF_WORDS = frozenset("。、「」.,：:？！?!")
"""Marks of which a line of offices and names has none."""


def with_circled(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns that begin with a circle, in a line or inside it."""
    if not any(circle in document.text for circle in _CIRCLES):
        return starts
    result = [*starts, *_begun(document, starts)]
    taken = {start.start for start in result}
    for index, line in enumerate(document.lines):
        if line.text.isascii() or _CIRCLES.isdisjoint(line.text):
            continue
        if index in document.no_turns:
            continue
        for match in _CIRCLED.finditer(line.text):
            label = match["label"].rstrip(")） 　")
            if line.place(match.start()) in taken or not _KANA.search(match["words"]):
                continue
            if not match.start() or not label.endswith(NAME_ENDINGS):
                continue
            places = (match.start("label"), match.end("label"), match.end())
            reason = "a circle before an office, inside a line"
            result.append(
                start_at(index, line, places, Separator.SPACE, reason, "bullet")
            )
    return result


def _begun(document: Document, starts: Sequence[TurnStart]) -> Iterator[TurnStart]:
    """The turns of lines with a circle and an office, if most such lines are turns."""
    lines = document.lines
    marked = [
        index
        for index, line in enumerate(lines)
        if line.first_char in _CIRCLES and index not in document.no_turns
    ]
    whose = {start.line: start.label for start in starts}
    found: list[TurnStart] = []
    left: list[int] = []
    for index in marked:
        if index not in whose:
            start = _read(document, index)
            found += [start] if start else []
            left += [] if start else [index]
    if len(marked) - len(left) < max(_LEAST, _USUAL * len(marked)):
        return
    yield from found
    known = frozenset({*whose.values(), *(start.label for start in found)})
    for index in left:
        if start := _read(document, index, known):
            yield start


def _read(
    document: Document, index: int, known: frozenset[str] = frozenset()
) -> TurnStart | None:
    """The turn of a line with a circle, an office and what its holder says.

    Who is `known` to speak needs to say no sentence: `○委員長　鈴木君`.
    """
    lines = document.lines
    line = lines[index]
    match = _BEGUN.match(line.text)
    said = (line.text, match.end() if match else 0)
    if match is None:
        match = _FRAMED.fullmatch(line.text)
        said = (words_or_below("", lines, index), 0)
    if match is None:
        return None
    label = match["label"]
    if label not in known and not (
        _is_speaker(label) and _SAID.search(said[0], said[1], said[1] + _WITHIN)
    ):
        return None
    places = (match.start("label"), match.end("label"), match.end())
    reason = "a circle before an office"
    found = start_at(index, line, places, Separator.SPACE, reason, "bullet")
    return replace(found, start=line.place(0))


def _is_speaker(label: str) -> bool:
    """Whether a label is an office, a name with its form of address, or both."""
    bare = label.partition("(")[0].partition("（")[0]
    return (
        label.endswith(NAME_ENDINGS)
        or (label[-1] in ")）" and bare.endswith(NAME_ENDINGS))
        or label in _OFFICERS
        or likeness(label).shape == "function"
        or _NAMED.fullmatch(label) is not None
    )


def lines_above_circles(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of offices and names above the first turn that a circle begins.

    There are none where fewer than two lines begin with a circle, a label and words.
    """
    turns = [
        index
        for index, line in enumerate(lines)
        if line.first_char in _CIRCLES and _begins_turn(line.text)
    ]
    if len(turns) < _LEAST:
        return frozenset()
    return frozenset(
        index
        for index, line in enumerate(lines[: turns[0]])
        if len(line.text) <= _LONGEST and _OF_WORDS.isdisjoint(line.text)
    )


def _begins_turn(text: str) -> bool:
    """Whether a line that a circle begins has a label and what is said."""
    match = _BEGUN.match(text)
    return (
        match is not None
        and _SAID.search(text, match.end(), match.end() + _WITHIN) is not None
        and _is_speaker(match["label"])
    )
