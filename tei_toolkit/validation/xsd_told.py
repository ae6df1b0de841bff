"""A fault that an XSD met, in words."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from typing import NamedTuple

from lxml import etree

from tei_toolkit.relaxng.wording import joined, runs
from tei_toolkit.validation.paths import printed_name


class Fault(Enum):
    """What kind of fault one is, as far as others are told with it."""

    OTHER = auto()
    ABSTRACT = auto()
    TAKEN = auto()
    MISPLACED = auto()
    INCOMPLETE = auto()
    MISNAMED = auto()
    BEYOND = auto()
    DANGLING = auto()
    UNTESTED = auto()


class Told(NamedTuple):
    """One fault in words.

    Attributes:
        element: the element at fault.
        message: what is wrong.
        found: the name, value or text at fault.
        expected: what is allowed instead.
        suggestion: what was probably meant; may be empty.
        attribute: the printed name of the attribute at fault; empty if none is.
        text: the text at fault, where it stands between elements.
        is_value: whether the value of the attribute or element is at fault.
        fault: the kind of fault.
        others: other elements that it tells of.
        is_structure: whether it tells what elements or attributes there are, or text
            between elements.
    """

    element: etree._Element
    message: str
    found: str
    expected: tuple[str, ...] = ()
    suggestion: str = ""
    attribute: str = ""
    text: str = ""
    is_value: bool = False
    fault: Fault = Fault.OTHER
    others: tuple[etree._Element, ...] = ()
    is_structure: bool = False

    def with_places(self, line: Callable[[etree._Element], int]) -> str:
        """The message, with the lines of the other elements.

        Args:
            line: tells the line of an element.
        """
        if not self.others:
            return self.message
        if self.fault is Fault.TAKEN:
            return f"{self.message} on line {line(self.others[0])}"
        lines: dict[str, set[int]] = {}
        for other in self.others:
            lines.setdefault(printed_name(other), set()).add(line(other))
        where = []
        for name, at in lines.items():
            word = "line" if len(at) == 1 else "lines"
            where.append(f"<{name}> at {word} {joined(runs(sorted(at)), 'and')}")
        return f"{self.message}; also out of place: {', '.join(where)}"


def without_repetition(faults: list[Told]) -> list[Told]:
    """The faults, those of one value told in one, and each once."""
    merged: dict[tuple[etree._Element, str, str], Told] = {}
    for told in faults:
        about = told.attribute or ("" if told.text or told.is_value else told.message)
        key = told.element, about, told.found
        if told.expected and told.suggestion in told.expected and not told.attribute:
            key = told.element, "lacks", " ".join(told.expected)
        known = merged.setdefault(key, told)
        more = [e for e in told.expected if e not in known.expected]
        if known is not told and known.is_value and told.is_value and more:
            message = f"{known.message} and {' and '.join(more)}"
            expected = (*known.expected, *more)
            merged[key] = known._replace(message=message, expected=expected)
    return _rows(_without_consequences(list(merged.values())))


def _without_consequences(faults: list[Told]) -> Iterator[Told]:
    """The faults but for what an element lacks if another fault of it says why."""
    loose = {told.element for told in faults if told.text}
    meant = {(t.element, t.suggestion) for t in faults if t.attribute and t.suggestion}
    valued = {told.element for told in faults if told.is_value}
    above = {e for element in valued for e in (element, *element.iterancestors())}
    for told in faults:
        explained = told.element in loose or (told.element, told.suggestion) in meant
        if told.fault is Fault.INCOMPLETE and explained:
            continue
        if told.fault is Fault.UNTESTED and told.element in above:
            continue
        yield told


def _rows(faults: Iterable[Told]) -> list[Told]:
    """The faults, those of a row of elements in one.

    An element is in a row with a misplaced one right before it, and with text beside it
    that is misplaced too: what they need is one place, or one element around them.
    """
    found: list[Told] = []
    at: dict[etree._Element, int] = {}
    loose: dict[etree._Element, int] = {}
    for told in sorted(faults, key=lambda told: not told.text):
        row = _row_of(told.element, at, loose)
        if told.fault is Fault.MISPLACED:
            at[told.element] = len(found) if row is None else row
            if row is not None:
                first = found[row]
                found[row] = first._replace(others=(*first.others, told.element))
                continue
        if told.text:
            loose[told.element] = len(found)
        found.append(told)
    return found


def _row_of(
    element: etree._Element,
    misplaced: dict[etree._Element, int],
    loose: dict[etree._Element, int],
) -> int | None:
    before, parent = element.getprevious(), element.getparent()
    if parent is None:
        return None
    text = parent.text if before is None else before.tail
    if (text or element.tail or "").strip() and parent in loose:
        return loose[parent]
    previous = next(element.itersiblings(etree.Element, preceding=True), None)
    return None if previous is None else misplaced.get(previous)
