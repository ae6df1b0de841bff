"""Start and end tags paired, past those that have no partner."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

from tei_toolkit.relaxng.frames import Frame
from tei_toolkit.spelling import nearest
from tei_toolkit.validation.bounds import MOST_FINDINGS
from tei_toolkit.validation.form_faults import FormFault, Lines
from tei_toolkit.validation.markup import Markup, Tag, TagKind
from tei_toolkit.validation.open_elements import Mistaken, OpenElement
from tei_toolkit.validation.prefixes import Prefixes

_ANY_TAG: Final = re.compile(r"<(/?)([^\W\d][\w.:-]*)[^<>]*?(/?)>")
MOST_OPEN: Final = 100_000
"""Elements that may be open at once in a text that is to be mended."""
_LOOKED_AHEAD: Final = 400
_SHOWN: Final = 5
_NESTED: Final = 40
_DEEPEST_INDENT: Final = 200
_FOLLOWS: Final = re.compile(
    r"\s*(?:<!--.*?-->\s*|<\?.*?\?>\s*)*(</?)?([\w:.-]*)", re.DOTALL
)
_FOLLOWED: Final = 2000

Hollow: TypeAlias = Callable[[str, str], bool]
"""Whether an element has no content, and not this: the name of a child, "" for text."""


def never(_name: str, _child: str) -> bool:
    """No element is known to have no content."""
    return False


class Balance:
    """Pairs the tags of one text.

    Attributes:
        faults: what is wrong, each with the XPath of the element around it.
    """

    def __init__(self, text: str, lines: Lines, hollow: Hollow = never) -> None:
        """Pair the tags of this text, of which some are of elements without content."""
        self.text = text
        self.lines = lines
        self.markup = Markup(text)
        self.faults: list[tuple[FormFault, str]] = []
        self._document = Frame("", "", 1, 1)
        self._open: list[OpenElement] = []
        self._prefixes = Prefixes(text, lines, self._say)
        self._told = 0
        self._empty: dict[str, bool] = {}
        self._hollow = lru_cache(MOST_FINDINGS)(hollow)
        self._second_root = False
        self._nameless: list[str] = []
        self._mistaken: Mistaken | None = None
        self._exchanged = -1

    def run(self) -> list[tuple[FormFault, str]]:
        """All faults of the text, in the order in which they were met."""
        for tag in self.markup.tags():
            self._collect()
            if tag.kind is TagKind.END:
                self._end(tag)
            elif tag.start == self._exchanged:
                self._end(tag._replace(kind=TagKind.END))
            else:
                self._start(tag)
            self.markup.depth = len(self._open)
            if len(self._open) > MOST_OPEN:
                self._say_too_many()
                return self.faults
            if self._second_root or len(self.faults) > MOST_FINDINGS:
                return self.faults
        self._collect()
        if self._open and not self.markup.cut:
            self._say_unfinished()
        return self.faults

    def _collect(self) -> None:
        """Take over what the reader of the markup found."""
        told = self.markup.faults
        if self._told == len(told):
            return
        xpath = self._xpath()
        self.faults.extend((fault, xpath) for fault in told[self._told :])
        self._told = len(told)

    def _xpath(self) -> str:
        return self._open[-1].frame.xpath if self._open else ""

    def _say(
        self,
        offset: int,
        message: str,
        found: str = "",
        suggestion: str = "",
        line: int = 0,
    ) -> int:
        fault = FormFault(offset, message, found, suggestion, line)
        self.faults.append((fault, self._xpath()))
        return len(self.faults) - 1

    # Start tags

    def _start(self, tag: Tag) -> None:
        if not self._open and self.markup.has_root:
            message = (
                f"<{tag.name}> follows the end of the root element; a file has one "
                "root element only"
            )
            self._say(tag.start, message, tag.name)
            self._second_root = True
            return
        self.markup.has_root = True
        parent = self._open[-1].frame if self._open else self._document
        line, column = self.lines.place(tag.start)
        if tag.kind is TagKind.EMPTY and parent.label == tag.name:
            self._open[-1].twin = line
        count = parent.counts[tag.name] = parent.counts.get(tag.name, 0) + 1
        frame = Frame(tag.name, tag.name, line, column, parent, count)
        around = self._open[-1].prefixes if self._open else frozenset({"xml", "xmlns"})
        own = {n[6:] for n in tag.attributes if n.startswith("xmlns:")}
        if own:
            around |= own
        element = OpenElement(frame, tag, self._indent(tag.start), around)
        if tag.kind is TagKind.START:
            self._open.append(element)
        self._prefixes.check(tag, element.prefixes)

    def _indent(self, offset: int) -> str | None:
        begin = self.lines.start(offset)
        if offset - begin > _DEEPEST_INDENT:
            return None
        before = self.text[begin:offset]
        return None if before.strip() else before

    # End tags

    def _end(self, tag: Tag) -> None:
        if not self._open:
            self._stray(tag)
            return
        last = self._open[-1]
        if not tag.name:
            self._nameless.append(last.frame.label)
        elif tag.name != last.frame.label and tag.name in self._nameless:
            self._nameless.remove(tag.name)
            return  # </> was no end tag
        if tag.name in ("", last.frame.label):
            self._close(self._by_indent(tag) if tag.name else len(self._open) - 1, tag)
            return
        partner = self._partner(tag)
        if partner is not None:
            self._close(partner, tag)
            return
        while self._is_hollow(last) and len(self._open) > 1:
            if len(self.faults) > MOST_FINDINGS:
                return
            self._say_hollow(last)
            self._open.pop()
            last = self._open[-1]
        if (
            self._was_closed_early(tag)
            or self._was_mistaken(tag)
            or self._is_exchanged(tag)
        ):
            return
        if self._hollow(tag.name, ""):
            self._stray(tag, f"<{tag.name}/>")
        elif not self._has_end(last.tag) and last.frame.label.startswith(tag.name):
            self._say_shorter(last.tag, tag.name)
            self._open.pop()
        elif nearest(tag.name, [last.frame.label]) or not self._comes(
            last.frame.label, tag.end
        ):
            self._wrong_name(tag, last)
        else:
            self._stray(tag)

    def _partner(self, tag: Tag) -> int | None:
        """Which open element an end tag closes, the innermost first."""
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number].frame.label == tag.name:
                return number
        return None

    def _by_indent(self, tag: Tag) -> int:
        """Which of nested elements of one name an end tag closes, by its indent."""
        last = len(self._open) - 1
        indent = self._indent(tag.start)
        if indent is None or self._open[last].indent in (None, indent):
            return last
        for number in range(last - 1, max(last - _NESTED, -1), -1):
            element = self._open[number]
            if element.frame.label != tag.name or element.indent is None:
                continue
            if element.indent == indent and len(self._open[last].indent or "") > len(
                indent
            ):
                return number
        return last

    def _close(self, partner: int, tag: Tag) -> None:
        """Close the element of that number, and what is still open in it."""
        around = self._open[partner - 1] if partner else None
        left = self._open[partner + 1 :]
        for place, element in enumerate(left):
            if len(self.faults) > MOST_FINDINGS:
                break
            if self._is_hollow(element):
                self._say_hollow(element)
                continue
            if place and self._is_meant_to_close(left[place - 1], element, tag):
                continue
            if not self._has_end(element.tag):
                self._say_bare(element.tag, tag)
                continue
            number = self._say_never_closed(element, tag)
            if around is not None:
                around.closed_early[element.frame.label] = number
            if len(left) == 1:
                self._mistaken = Mistaken(tag, element.frame, number, partner)
        self._keep_overlap(self._open[partner], around, tag)
        del self._open[partner:]

    def _keep_overlap(
        self, element: OpenElement, around: OpenElement | None, tag: Tag
    ) -> None:
        """Let an end tag just after the element's own be that of one in it."""
        number = element.closed_early.get(tag.name)
        if number is None or around is None:
            return
        if re.compile(rf"\s*</{re.escape(tag.name)}\s*>").match(self.text, tag.end):
            around.closed_early[tag.name] = number

    def _is_meant_to_close(
        self, outer: OpenElement, inner: OpenElement, tag: Tag
    ) -> bool:
        """Whether a start tag was probably meant as the end tag of its parent."""
        one, other = outer.frame, inner.frame
        if one.label != other.label or inner.tag.attributes:
            return False
        between = self.text[inner.tag.end : min(tag.start, inner.tag.end + 200)]
        return one.line == other.line or not between.strip()

    def _has_end(self, tag: Tag) -> bool:
        """Whether a start tag has its `>`; otherwise that was told."""
        return self.text.startswith(">", tag.end - 1)

    def _say_bare(self, tag: Tag, following: Tag) -> None:
        """Tell a start tag without an end or an end tag as what it is: a bare `<`."""
        behind = self.text[tag.start - 1 : tag.start]
        if behind.isspace() or tag.attributes or following.start != tag.end:
            return
        message = 'a bare "<" is not allowed in XML; write &lt;'
        self._retell(tag, FormFault(tag.start, message, "<", "&lt;"))

    def _say_shorter(self, tag: Tag, name: str) -> None:
        """Tell by the end tag that the name of a start tag runs on into the text."""
        message = f'the tag <{name}> lacks its ">"'
        self._retell(tag, FormFault(tag.start, message, f"<{name}", ">"))

    def _retell(self, tag: Tag, told: FormFault) -> None:
        """Put another fault in place of the one that a tag was said to have."""
        for number in range(len(self.faults) - 1, -1, -1):
            fault, xpath = self.faults[number]
            if fault.offset == tag.start:
                self.faults[number] = told, xpath
                return

    def _is_hollow(self, element: OpenElement) -> bool:
        """Whether what follows a start tag cannot be the content of its element."""
        at = element.tag.end
        follows = _FOLLOWS.match(self.text, at, at + _FOLLOWED)
        child = follows[2] if follows is not None and follows[1] == "<" else ""
        return self._hollow(element.frame.label, child)

    def _say_hollow(self, element: OpenElement) -> None:
        """Report a start tag that should be the tag of an empty element."""
        name = element.frame.label
        message = f"<{name}> is never closed; write <{name}/>"
        fault = FormFault(element.tag.start, message, name, f"<{name}/>")
        self.faults.append((fault, element.frame.xpath))

    def _say_never_closed(self, element: OpenElement, tag: Tag) -> int:
        frame = element.frame
        message = (
            f"the <{frame.label}> opened at line {frame.line} is never closed "
            f"(</{tag.name}> was found instead)"
        )
        suggestion = f"</{frame.label}>"
        if element.twin:
            message += f"; the <{frame.label}/> at line {element.twin} may be meant"
        elif self._is_empty_elsewhere(frame.label):
            message += f"; write <{frame.label}/> if it is empty"
            suggestion = f"<{frame.label}/>"
        fault = FormFault(tag.start, message, frame.label, suggestion, frame.line)
        self.faults.append((fault, frame.xpath))
        return len(self.faults) - 1

    def _is_empty_elsewhere(self, label: str) -> bool:
        """Whether the text has empty elements of that name."""
        known = self._empty.get(label)
        if known is None:
            pattern = rf"<{re.escape(label)}(?:\s[^<>]*)?/>"
            known = self._empty[label] = bool(re.search(pattern, self.text))
        return known

    def _was_closed_early(self, tag: Tag) -> bool:
        """Whether an end tag comes too late: its element overlaps another."""
        number = self._open[-1].closed_early.pop(tag.name, None)
        if number is None:
            number = self._closed_before(tag)
        if number is None:
            return False
        fault, xpath = self.faults[number]
        other = self.text[fault.offset :].partition(">")[0]
        message = (
            f"{other}> must not stand before </{tag.name}>: the <{tag.name}> opened at "
            f"line {fault.line} would overlap it"
        )
        found = fault._replace(message=message)
        self.faults[number] = found, xpath
        return True

    def _closed_before(self, tag: Tag) -> int | None:
        """The fault of an element that the sibling just before closed, if any."""
        if len(self._open) < 2:
            return None
        last, around = self._open[-1], self._open[-2]
        number = around.closed_early.get(tag.name)
        if number is None:
            return None
        start = self.faults[number][0].offset
        end = self.text.find(">", start, last.tag.start)
        if end < 0 or self.text[end + 1 : last.tag.start].strip():
            return None
        return around.closed_early.pop(tag.name)

    def _was_mistaken(self, tag: Tag) -> bool:
        """Whether an end tag shows that one of its name before it was mistyped."""
        mistaken, self._mistaken = self._mistaken, None
        if (
            mistaken is None
            or mistaken.tag.name != tag.name
            or mistaken.depth != len(self._open)
        ):
            return False
        fault, xpath = self.faults[mistaken.number]
        found = fault._replace(
            message=_other_name(tag.name, mistaken.frame),
            found=tag.name,
            suggestion=f"</{mistaken.frame.label}>",
        )
        self.faults[mistaken.number] = found, xpath
        return True

    def _is_exchanged(self, tag: Tag) -> bool:
        """Whether an end tag and the start tag after it stand in each other's place."""
        following = _ANY_TAG.search(self.text, tag.end)
        if following is None or following[1] or following[3]:
            return False
        if following[2] != tag.name or self.text[tag.end : following.start()].isspace():
            return False
        if tag.end == following.start() or self._comes(tag.name, following.end()):
            return False
        message = (
            f"</{tag.name}> stands before its text and <{tag.name}> after it; write "
            f"<{tag.name}>…</{tag.name}>"
        )
        line = self.lines.place(following.start())[0]
        self._say(tag.start, message, tag.name, f"<{tag.name}>", line)
        self._exchanged = following.start()
        self._start(tag._replace(kind=TagKind.START))
        return True

    def _comes(self, label: str, at: int) -> bool:
        """Whether an element's own end tag follows, before that of one around it."""
        depth = 0
        for number, match in enumerate(_ANY_TAG.finditer(self.text, at)):
            if number > _LOOKED_AHEAD:
                return True
            if match[3]:
                continue
            if not match[1]:
                depth += 1
            elif depth == 0:
                return match[2] == label
            else:
                depth -= 1
        return False

    def _wrong_name(self, tag: Tag, last: OpenElement) -> None:
        """Take an end tag with another name as that of the innermost element."""
        frame = last.frame
        message = _other_name(tag.name, frame)
        suggestion = f"</{frame.label}>"
        self._say(tag.start, message, tag.name, suggestion, frame.line)
        self._open.pop()

    def _stray(self, tag: Tag, meant: str = "") -> None:
        message = f"</{tag.name}> closes nothing that is open"
        line = 0
        if self._open:
            frame = self._open[-1].frame
            line = frame.line
            message += f"; here <{frame.label}> is open, since line {line}"
        else:
            message += ": it follows the end of the root element"
        if meant:
            message += f"; write {meant} for an empty element"
        self._say(tag.start, message, tag.name, meant, line)

    def _say_too_many(self) -> None:
        """Report that so many elements are open that their end tags must be missing."""
        labels = [element.frame.label for element in self._open]
        usual = max(set(labels), key=labels.count)
        frame = self._open[labels.index(usual)].frame
        message = (
            f"the <{usual}> opened at line {frame.line} is never closed, like many "
            f"after it: {MOST_OPEN:,} elements are open at once, and nothing further "
            "was looked at"
        )
        place = self._open[labels.index(usual)].tag.start
        self._say(place, message, usual, f"</{usual}>", frame.line)

    def _say_unfinished(self) -> None:
        """Report the elements that are open at the end of the text."""
        frames = [self._open[0].frame]
        for element in self._open[1:]:
            if len(self.faults) > MOST_FINDINGS:
                break
            if self._is_hollow(element):
                self._say_hollow(element)
            else:
                frames.append(element.frame)
        last = frames[-1]
        message = f"the file ends before <{last.label}>"
        message += f" (opened at line {last.line}) is closed"
        if len(frames) > 1:
            around = [f"<{frame.label}>" for frame in reversed(frames[:-1])]
            shown = ", ".join(around[:_SHOWN])
            more = ", …" if len(around) > _SHOWN else ""
            message += f"; {shown}{more} around it too"
        close = "".join(f"</{f.label}>" for f in reversed(frames[-_SHOWN:]))
        end = len(self.text.rstrip())
        self._say(end, message, last.label, close, last.line)


def _other_name(name: str, frame: Frame) -> str:
    """That an end tag has another name than the element that it closes."""
    return (
        f"</{name}> does not match the <{frame.label}> opened at line {frame.line}; "
        f"did you mean </{frame.label}>?"
    )
