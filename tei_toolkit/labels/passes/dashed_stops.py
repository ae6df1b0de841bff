"""Labels before a mark of two signs, where a document sets nearly all labels so.

Prints of the nineteenth century have a full stop and a dash, and names before them as
long as they like: `Членъ управы баронъ Ф. К. Тизель. — Хину отпускалъ`. Typists set
tabs around a dash or a colon.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST = 3
"""Labels that show how labels are set."""
_USUAL = 0.75
_MARKS = (".—", ". —", ".–", ". –", ".-", ". -")
_DASHES = ("-", "—", "–")
"""What is found faster, and is in all of these."""
_LABEL = lazy_pattern(
    r"(?P<label>[^\W\d_][^:;!?—–\d\"«»„“”]{2,70}?)"
    r"\.\s{0,2}(?:[—–]|--?(?=\s))\s*(?=\S)"
)
_SHORTENED = 6
"""Characters of a word that a full stop shortens."""
_REACH = 80
_WORDS = 7
_ENDS = tuple(".?!…;,")
_NAMES = 2
"""Words with capitals that a name or an office has, the last of them one."""


def with_dashed_stops(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and those whose label ends in the same full stop and dash.

    They stand where the others do, after a blank line or set in as they are, and end in
    a name. Before a mark with a tab any few words are a label.
    """
    text = document.text
    if len(starts) < _LEAST or not (
        "\t" in text or (_has_any(text, _DASHES) and _has_any(text, _MARKS))
    ):
        return starts
    marked = [(s, text[s.pieces[-1].end : s.words]) for s in starts if s.pieces]
    if not marked:
        return starts
    usual, count = Counter(mark for _, mark in marked).most_common(1)[0]
    if "\t" in usual and usual.strip() and count >= max(_LEAST, _USUAL * len(starts)):
        return [*starts, *_before_mark(document, starts, usual)]
    ended = [start for start, mark in marked if _is_so_ended(mark)]
    if len(ended) < _LEAST or len(ended) < _USUAL * len(starts):
        return starts
    lines = document.lines
    apart = sum(1 for start in ended if lines[start.line].gap > 0)
    indents = {lines[start.line].indent for start in ended}
    by_gap = apart >= _USUAL * len(ended)
    taken = {start.line for start in starts} | document.no_turns
    found = list(starts)
    for index in range(min(start.line for start in ended) + 1, len(lines)):
        line = lines[index]
        if index in taken or (by_gap and not line.gap) or line.indent not in indents:
            continue
        match = _LABEL.match(line.text)
        if match and _is_name(match["label"]):
            places = (0, match.end("label"), match.end())
            reason = "a name before the full stop and the dash of the other labels"
            found.append(start_at(index, line, places, Separator.DASH, reason))
    return found


def _has_any(text: str, marks: Sequence[str]) -> bool:
    return any(mark in text for mark in marks)


def _before_mark(
    document: Document, starts: Sequence[TurnStart], mark: str
) -> Iterator[TurnStart]:
    """The turns of lines in which the mark of all others stands after a few words."""
    begun = {start.line for start in starts}
    taken = begun | document.no_turns
    for index in range(min(begun) + 1, len(document.lines)):
        line = document.lines[index]
        label, found, words = line.text[:_REACH].partition(mark)
        is_label = label[:1].isalpha() and not label.endswith(_ENDS)
        if found and words and is_label and index not in taken:
            if label.count(" ") >= _WORDS:
                continue
            places = (0, len(label), len(label) + len(mark))
            reason = "a few words before the mark of the other labels"
            yield start_at(index, line, places, Separator.DASH, reason)


def _is_so_ended(mark: str) -> bool:
    """Whether a full stop and a dash stand between a label and its words."""
    return mark.lstrip()[:1] == "." and mark.strip(". \t\u00a0\n") in (
        "—",
        "–",
        "-",
        "--",
    )


def _is_name(label: str) -> bool:
    """Whether the last word of a label has a capital, and another one has.

    A full stop inside ends a short word, and no sentence.
    """
    words = label.split()
    if any(word[-1] == "." and len(word) > _SHORTENED for word in words):
        return False
    named = sum(1 for word in words if word[0].isupper())
    return named >= _NAMES and words[-1][0].isupper()
