"""Contributions that are signed: whose the words are stands below them.

Newspapers ask people in the street, clubs and classes collect what each member said:

    I light candles and read.
                              — Ada Hill, 44, teacher

Or it stands behind them, if they are in quotation marks: `“I slept.” (Ben)`. Letters
and sayings are signed, too. So the text must say that it is talk: it gives the ages of
those who speak, lists them above, or asks a question that `I` answers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.asking import asks
from tei_toolkit.labels.bare_questions import speaks_of_me
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.values import immutable

_MARKS = frozenset("—–―-(（")
_WORD = (
    r"(?:[^\W\d_a-zß-ÿа-яё][^\s,;:!?*()（）、]*"
    r"|de|da|di|del|la|le|van|von|der|den|af|av|bin|al)"
)
_SIGNED = lazy_pattern(
    r"(?P<mark>[—–―]|--?|[(（])\s*[*_]{0,3}"
    rf"(?P<name>{_WORD}(?:\s{_WORD}){{0,4}})[*_]{{0,3}}"
    r"(?P<rest>\s?[,(（、].{1,60})?(?<![.!?:;,…])"
)
_SIGNED_BEHIND = lazy_pattern(
    rf"[«\"“„‹].{{2,600}}[»\"”“›][.,]?\s+(?P<mark>[—–―]|--?|\()\s?(?P<name>{_WORD}(?:\s{_WORD}){{0,4}})"
    r"(?P<rest>,\s[^()]{1,60})?\)?"
)
_QUOTES = frozenset('«"“„‹')
_AGE = lazy_pattern(r"[,(（、]\s?(?:aged? )?[1-9]\d(?!\d)")
_NUMBER = lazy_pattern(r"(?:\(?\d{1,3}[.)]\s+)?(?:>\s*)*")
_LEAST = 3
_SHARE, _OF_ALL = 0.6, 0.4
"""What is signed of the text between the first and the last, and of all of it."""
_ABOVE = 3
"""Lines above the first contribution in which the question may stand."""
_REASON = "words whose speaker is named below them"


@immutable
class _Signature:
    """A line that says whose the words above it are.

    Attributes:
        line: its index.
        first: index of the first line of the words; the same where it has them too.
        name: the name, folded.
        has_age: whether an age stands behind it.
        start: where it begins in the text of its line.
    """

    line: int
    first: int
    name: str
    has_age: bool
    start: int = 0


def with_signed(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """The contributions of a text that has no other turns and in which most are signed.

    Else `starts` as they are.
    """
    if starts:
        return starts
    lines = document.lines
    found = list(_signatures(document))
    if len(found) < _LEAST:
        found = list(_signed_behind(document))
    if len(found) < _LEAST or not _are_most(lines, found):
        return starts
    if not _is_talk(lines, found):
        return starts
    return [_start(lines, signature) for signature in found]


def _signatures(document: Document) -> Iterator[_Signature]:
    """The lines that sign the lines above them, each with the first of these."""
    lines = document.lines
    last = -1
    for index in range(1, len(lines)):
        text = lines[index].text
        if text[:1] not in _MARKS or index in document.no_turns or len(text) > 100:
            continue
        above = lines[index - 1]
        if lines[index].gap and lines[index].indent < above.indent + 8:
            continue
        match = _SIGNED.fullmatch(text.rstrip("*_ "))
        if match is None or (match["mark"] in "(（") != (text[-1:] in ")）"):
            continue
        first = _first_of_words(lines, index, last + 1)
        if first == index or _parts(lines[first]):
            continue
        rest = match["rest"] or ""
        yield _Signature(
            index, first, fold(match["name"]), _AGE.match(rest.strip()) is not None
        )
        last = index


def _signed_behind(document: Document) -> Iterator[_Signature]:
    """The lines that are a quotation and the name of whose it is behind it."""
    for index, line in enumerate(document.lines):
        if line.first_char not in _QUOTES or index in document.no_turns:
            continue
        match = _SIGNED_BEHIND.fullmatch(line.text)
        if match is None or (match["mark"] == "(") != (line.last_char == ")"):
            continue
        has_age = _AGE.match(match["rest"] or "") is not None
        name = fold(match["name"])
        yield _Signature(index, index, name, has_age, match.start("mark"))


def _first_of_words(lines: Sequence[Line], signature: int, least: int) -> int:
    """Index of the first line of the words that a line signs, `least` or a later one.

    They are the paragraph above it, and where one more stands below the signature
    before, that too.
    """
    first = signature
    while first > least and (first == signature or not lines[first].gap):
        first -= 1
    above = range(least, first)
    if least and above and not any(lines[i].gap for i in above[1:]):
        return first if any(map(_parts, (lines[i] for i in above))) else least
    return first


def _parts(line: Line) -> bool:
    """Whether a line is a heading, above which nothing belongs to what is below."""
    return line.block is BlockKind.HEADING


def _are_most(lines: Sequence[Line], found: Sequence[_Signature]) -> bool:
    """Whether most of the text is signed, and nearly all where signatures stand."""
    signed = sum(len(text) for s in found for text in _texts(lines, s))
    inside = sum(
        len(lines[i].text)
        for i in range(found[0].first, found[-1].line + 1)
        if not _parts(lines[i])
    )
    whole = sum(len(line.text) for line in lines)
    return signed >= _SHARE * inside and signed >= _OF_ALL * whole


def _is_talk(lines: Sequence[Line], found: Sequence[_Signature]) -> bool:
    """Whether those who sign speak, and write no letters and no sayings."""
    names = {signature.name for signature in found}
    if len(names) == 1:
        return False
    if 2 * sum(signature.has_age for signature in found) >= len(found):
        return True
    first = found[0].first
    for line in lines[:first]:
        text = fold(line.text)
        if 2 * sum(name in text for name in names) > max(len(names), 2):
            return True
    above = lines[max(0, first - _ABOVE) : first]
    if len(names) < len(found) or not any(asks(line.text) for line in above):
        return False
    return speaks_of_me([" ".join(_texts(lines, signature)) for signature in found])


def _texts(lines: Sequence[Line], signature: _Signature) -> Iterator[str]:
    """The lines of the words that are signed."""
    for index in range(signature.first, signature.line):
        yield lines[index].text
    if signature.first == signature.line:
        yield lines[signature.line].text[: signature.start]


def _start(lines: Sequence[Line], signature: _Signature) -> TurnStart:
    line, below = lines[signature.first], lines[signature.line]
    before = _NUMBER.match(line.text)
    words = before.end() if before else 0
    places = (0, 0, words)
    kind = "number" if line.text[:words].strip("> ") else ""
    start = start_at(signature.first, line, places, Separator.MARK, _REASON, kind)
    low, high = below.place(signature.start), below.place(len(below.text))
    signed = (signature.line, low, high)
    return replace(start, signed=signed)
