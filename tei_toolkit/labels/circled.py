"""Labels after a circle inside a line: `開議 ◯議長(山田太郎君) ただいまから`.

Copies of Japanese council records lose their line ends; the circle still says where a
turn begins. An index of those who speak has the same circles, and no words after them.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
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


def with_circled(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns that begin with a circle inside a line."""
    if not any(circle in document.text for circle in _CIRCLES):
        return starts
    result = list(starts)
    taken = {start.start for start in starts}
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
