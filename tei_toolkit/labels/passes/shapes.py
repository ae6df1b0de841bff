"""How a line could begin with a label, whatever it is that ends the label.

No list of separators is asked. A few words stand at the beginning of a line, and then
something that is no letter: its *shape* is what a typist would call the same, `. - `
and ` – ` after `int` and `rugl_04`.
"""

from collections.abc import Iterator

from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

SPACE = " "
"""The shape of one space, which is the weakest of all."""
STOP = ". "
STOPS = frozenset({STOP, "། "})
"""The shapes of what ends sentences, too."""
ALONE = "\n"
"""The shape of a label that has its line for itself."""

_MARKS = (
    r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0e4e"
    r"\u0f0b\u0f71-\u0f87\u0f90-\u0fbc\u1000-\u1049\u1050-\u109f\u17b4-\u17d3\u200c\u200d"
)
"""Marks that belong to the letter before them."""
_RUN = lazy_pattern(rf"[^\w{_MARKS}]+")
_INSIDE = "-'’ʼ׳״\".·&/"
"""What may stand between two letters of one label: `HOT-1`, `d'Arc`, `b.hai`."""
_OPENING = '"“„«‹‘¿¡([{（「『《…'
_DASHES = str.maketrans("–—―−‒", "-----")
_OF_LABEL = lazy_pattern(r"-?\?(?=\s)|\.(?= *[^\s\w.\"“„«‹‘¿¡(\[{（「『《…])")
"""What ends a label before that which sets it off: `int. - `, `HOT-?  `."""
_BRACKETS = {"(": ")", "[": "]", "（": "）"}
_CLOSINGS = _BRACKETS | {"<": ">", "‹": "›", "«": "»", "{": "}", "【": "】", "“": "”"}
_BRACKETED = lazy_pattern(r"\s*[(\[（][^)\]）]*[)\]）]")
_LONGEST_FRAME = 4
_FRAMES = frozenset("=~|#<‹«{【")
_REACH = 56
_LONGEST_BRACKET = 40
_MOST_WORDS = 5
_LONGEST_OPENING = 3
_HANDLE = "@"
"""What may stand before a nickname, and not before all that a text has."""


@immutable
class Beginning:
    """The beginning of a line as a label and what sets it off.

    Attributes:
        shape: what stands before and after the label.
        start: where the label begins in the line.
        end: where it ends.
        words: where the words after it begin.
    """

    shape: str
    start: int
    end: int
    words: int


def framed(text: str) -> tuple[int, int] | None:
    """Where the words stand in a line that the same signs frame: `<<Ada>>`, `== I ==`.

    One pair of round or square brackets is how events are printed, and no frame.
    """
    opening = ""
    while (sign := text[len(opening) : len(opening) + 1]) and not sign.isalnum():
        if len(opening) == _LONGEST_FRAME:
            return None
        opening += sign
    closing = "".join(_CLOSINGS.get(sign, sign) for sign in reversed(opening))
    is_frame = len(opening) > 1 or opening in _FRAMES
    if not is_frame or not text.endswith(closing) or len(text) <= 2 * len(opening):
        return None
    return len(opening), len(text) - len(opening)


def key_of(label: str) -> str:
    """`label` as it is compared: folded, without brackets, stops and doubts."""
    if "(" in label or "[" in label or "（" in label:
        label = _BRACKETED.sub("", label)
    return fold(label).rstrip(".?- ")


def beginnings_of(text: str, base: int = 0) -> Iterator[Beginning]:
    """The ways in which a label could stand at `base` of `text`, the shortest first.

    One space ends the first word only; a full stop may end an initial before more.
    """
    opening, start = _opened(text, base)
    if start < 0:
        return
    limit = base + _REACH
    at, words = start, 1
    while words <= _MOST_WORDS and (run := _RUN.search(text, at, limit)) is not None:
        low, at = run.span()
        mark = run[0]
        if at >= len(text):
            return
        if len(mark) == 1 and mark in _INSIDE:
            continue
        if mark == " ":
            if words == 1 and not opening:
                yield Beginning(SPACE, start, low, at)
            words += 1
            continue
        if (after := _after_bracket(text, low, mark)) is not None:
            run = _RUN.match(text, after)
            if run is None or not run[0].strip() or run.end() >= len(text):
                return
            low, mark = after, run[0]
        found = _set_off(opening, start, low, mark)
        is_title = mark == STOP and low > start + 1 and _is_title(text[start:low])
        if found is not None and not is_title:
            yield found
        if not (mark.strip() == "," or is_title or _is_initial(text[start:low], mark)):
            return
        words += 1


def _opened(text: str, base: int) -> tuple[str, int]:
    """What stands before a label at `base`, and where it begins; -1 if nowhere."""
    run = _RUN.match(text, base)
    if run is None:
        return "", base
    opening = run[0].strip()
    is_word = opening in _INSIDE and opening != "/"
    if len(opening) > _LONGEST_OPENING or is_word or run.end() >= len(text):
        return "", -1
    return "" if opening == _HANDLE else opening, run.end()


def _after_bracket(text: str, at: int, mark: str) -> int | None:
    """Where the bracket ends that `mark` opens after a label, if it does."""
    opened = mark.lstrip()
    closing = _BRACKETS.get(opened[:1])
    if closing is None:
        return None
    end = text.find(closing, at, at + _LONGEST_BRACKET)
    return end + 1 if end > 0 else None


def _is_title(label: str) -> bool:
    return label.casefold() in HONORIFICS


def _is_initial(label: str, mark: str) -> bool:
    """Whether a stop ends an initial or a short word, after which a name may go on."""
    return mark == STOP and len(label.rsplit(" ", 1)[-1]) <= 3


def _set_off(opening: str, start: int, end: int, mark: str) -> Beginning | None:
    """The label that ends at `end` before `mark`; None where nothing sets it off."""
    if part := _OF_LABEL.match(mark):
        end += part.end()
        mark = mark[part.end() :]
    size = _size_of(mark)
    mark = mark[:size]
    core = mark.strip()
    if core[:1] and core[0] in _OPENING:
        return None
    if not core:
        shape = _wide(mark)
    else:
        shape = core.translate(_DASHES)
        if mark[0].isspace():
            shape = " " + shape
        if mark[-1].isspace():
            shape += " "
    if core == "," or not shape or _CLOSINGS.get(opening[:1], core[:1]) != core[:1]:
        return None
    return Beginning(opening + shape, start, end, end + size)


def _size_of(mark: str) -> int:
    """How much of `mark` sets a label off; a quotation mark opens the words."""
    for at in range(1, len(mark)):
        char = mark[at]
        opens = (
            mark[at - 1].isspace()
            and not mark[at:].rstrip("*_~#@")
            and len(mark[at:]) <= 2
        )
        if (char in _OPENING or (opens and not char.isspace())) and (
            mark[:at].strip() or _wide(mark[:at])
        ):
            return at
    return len(mark)


def _wide(mark: str) -> str:
    """The shape of wide white space, or nothing."""
    if "\t" in mark:
        return "\t"
    if "\u3000" in mark:
        return "\u3000"
    return "  " if len(mark) > 1 else ""
