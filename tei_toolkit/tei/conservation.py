"""The proof that an encoding has each word of the source once, in order, and no other.

It reads the file that was made and the characters of the source, and uses nothing of
what the encoder did in between: a fault of the encoder, of its serialisation, or of the
spans of a transcript is a difference between the two.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NoReturn

from tei_toolkit.errors import ConservationError
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.compared import normal, without_runs
from tei_toolkit.tei.expected import Expected
from tei_toolkit.tei.options import EncodingOptions
from tei_toolkit.tei.plan import Plan
from tei_toolkit.tei.reading import Points, read_text
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable

_SHOWN = 40


def check_conservation(
    source: SourceText,
    transcript: Transcript,
    file: Sequence[bytes],
    options: EncodingOptions,
) -> None:
    """Prove that `file` conserves `source`; return if it does.

    Every character of the source that is no white space stands in the file's `text`
    element once and in order (those of a note in order in it, and the note where its
    mark stands in the source), or is hidden in the source, or is left out by the
    transcript, or is part of a stated transformation: brackets around an event, a
    printed time that became an `anchor`, a page number that became a `pb`, a sign that
    became a `pause` or the `n` of a note, a character that XML cannot hold, a soft
    hyphen. Inside a paragraph white space stands where the source has it, a joined
    hyphen apart.

    Args:
        source: the characters that were encoded.
        transcript: what was left out of them, and where the marks are.
        file: the bytes of the TEI file, in pieces that follow each other.
        options: how the file was encoded.

    Raises:
        ConservationError: at the first place where this does not hold.
    """
    plan = Plan(source, transcript, options, split=False)
    printed = Expected(plan)
    points = Points(plan.note_mark)
    place = _difference(printed, read_text(file, points))
    if place is not None and not source.text.isascii():
        printed = Expected(Plan(source, transcript, options, split=True))
        points = Points(plan.note_mark)
        place = _difference(printed, read_text(file, points))
    if place is not None:
        words = "".join(read_text(file, Points(plan.note_mark)))
        _refuse(source, printed, place, words)
    _check_points(source, plan, points)


@immutable
class _Place:
    """Where the tree differs: offset in the expected text, block and offset in it."""

    expected: int
    block: int
    offset: int


def _whole_lines(words: Iterable[str]) -> Iterator[str]:
    """What comes bit by bit in bits that end with lines, the line end left off.

    A block stands on lines of its own, and mixed content has no line ends.
    """
    rest: list[str] = []
    for bit in words:
        end = bit.rfind("\n")
        if end < 0:
            rest.append(bit)
        else:
            yield "".join((*rest, bit[:end]))
            rest = [bit[end + 1 :]]
    yield "".join(rest)


def _difference(printed: Expected, words: Iterable[str]) -> _Place | None:
    """The first place where the lines of `words`, one by one, are not as `printed`.

    Where a line ends, there may be spaces in `printed` or none.
    """
    expected = printed.text
    stands = expected.startswith
    at = 0
    number = -1
    for lines in _whole_lines(words):
        for line in lines.split("\n"):
            number += 1
            block = line.strip(" ")
            if not block:
                continue
            while expected[at : at + 1] == " ":
                at += 1
            if not stands(block, at):
                printed.close_up(at)
                expected, block = printed.text, without_runs(block)
                stands = expected.startswith
                if not stands(block, at):
                    common = _common_length(expected, at, block)
                    return _Place(at + common, number, common)
            at += len(block)
    while expected[at : at + 1] == " ":
        at += 1
    if at < len(expected):
        return _Place(at, number + 1, 0)
    return None


def _common_length(expected: str, at: int, block: str) -> int:
    """How many characters of `block` stand in `expected` from `at` on."""
    low, high = 0, len(block)
    while low < high:
        middle = (low + high + 1) // 2
        if expected.startswith(block[:middle], at):
            low = middle
        else:
            high = middle - 1
    return low


def _check_points(source: SourceText, plan: Plan, points: Points) -> None:
    """Prove that times, page breaks, line numbers and pauses became elements."""
    seconds = {f"#{name}": float(since) for name, since in points.whens.items()}
    anchors = [seconds.get(synch, -1.0) for synch in points.anchors]
    found = {
        "printed times": anchors == [round(point, 3) for point in plan.anchors],
        "page breaks": points.pages == [n for _, n in plan.pages],
        "line numbers": points.lines == plan.lines,
        "pauses": points.pauses == plan.pauses,
        "notes": points.notes == plan.note_signs,
    }
    for kind, is_right in found.items():
        if not is_right:
            message = (
                f"{source.name}: the encoding does not have the {kind} of the source. "
                f"{_OUR_FAULT}"
            )
            raise ConservationError(message)


_OUR_FAULT = (
    "Nothing was written. This is a fault of tei-toolkit: please report it with the "
    "file."
)


def _refuse(
    source: SourceText, printed: Expected, place: _Place, words: str
) -> NoReturn:
    blocks = [without_runs(line.strip(" ")) for line in words.split("\n")]
    offset = _source_offset(source.text, printed, place.expected)
    line, column = _line_and_column(source.text, offset)
    before = without_runs(printed.text[: place.expected])[-12:]
    has = _shown(before + printed.text[place.expected :])
    if place.block < len(blocks):
        block = blocks[place.block]
        rest = " ".join((block, *blocks[place.block + 1 : place.block + 3]))
        wrote = f"the encoding has “{_shown(rest[max(0, place.offset - 12) :])}”"
    else:
        wrote = "the encoding ends"
    message = (
        f"{source.name}:{line}:{column}: the encoding would lose or change words: the "
        f"source has “{has}”, {wrote}. {_OUR_FAULT}"
    )
    raise ConservationError(message)


def _shown(text: str) -> str:
    return text[:_SHOWN].strip()


def _source_offset(text: str, printed: Expected, at: int) -> int:
    """The offset in the source of the character at `at` of the expected text."""
    wanted = len(printed.text[:at].replace(" ", ""))
    for piece in printed.pieces:
        if isinstance(piece, str):
            continue
        start, end = piece
        size = _visible_length(text[start:end])
        if size > wanted:
            while wanted or not _visible_length(text[start]):
                wanted -= _visible_length(text[start])
                start += 1
                if start >= end or wanted < 0:
                    break
            return min(start, end - 1)
        wanted -= size
    return len(text)


def _visible_length(text: str) -> int:
    return len("".join(normal(text).split()))


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset].replace("\r\n", " \n").replace("\r", "\n")
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
