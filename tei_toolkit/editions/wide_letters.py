"""Line ends between letters that are set without spaces.

In Chinese and Japanese a line may end within a word: what a source has there, a line
end, spaces to indent the next line, an `lb`, is nothing that a reader would see.
"""

from lxml import etree

from tei_toolkit.editions.boxes import is_block
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.words import OUT
from tei_toolkit.lazy_pattern import lazy_pattern

_RANGES = (
    "\u2e80-\u30ff\u31f0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60"
    "\U00020000-\U0003ffff"
)
_WIDE = lazy_pattern(f"[{_RANGES}]")
_WITHIN = lazy_pattern(f"(?<=[{_RANGES}])[ \t\r]*\n[ \t\r\n]*(?=[{_RANGES}])")
_LOWER_BYTES = bytes(range(0xE3))
_SPACE = " \t\r\n"
_LB, _RUBY = tei("lb"), tei("ruby")
_ASIDE = frozenset(tei(name) for name in ("rt", "note", "app"))
_MILESTONES = frozenset(tei(name) for name in ("pb", "cb", "gb", "anchor", "milestone"))


def is_wide(letter: str) -> bool:
    """Whether a letter is of those that are set without spaces."""
    return _WIDE.match(letter) is not None


def close_line_ends(regions: list[etree._Element]) -> None:
    """Take away line ends and indents between such letters."""
    for region in regions:
        text = etree.tostring(region, encoding="UTF-8", method="text")
        if not text.isascii() and text.translate(None, _LOWER_BYTES):  # from U+3000 on
            _Line().read(region)


class _Line:
    """A run of text across elements: what stands open since its last letter."""

    def __init__(self) -> None:
        self.last = ""
        self.open: list[tuple[etree._Element, bool]] = []
        self.ends = False

    def forget(self) -> None:
        """Begin anew: a block begins or ends."""
        self.last, self.open, self.ends = "", [], False

    def read(self, element: etree._Element) -> None:
        """Read what is in `element`, not its tail."""
        is_ruby = element.tag == _RUBY
        self.take(element, is_tail=False, is_ruby=is_ruby)
        for child in element:
            tag = child.tag
            if not isinstance(tag, str) or child.get(OUT) or tag in _MILESTONES:
                pass
            elif tag == _LB:
                self.ends = True
            elif tag in _ASIDE:
                _Line().read(child)
            elif tag == _RUBY:  # a space beside it comes of the lines it is written in
                self.ends = True
                self.read(child)
                self.ends = True
            elif is_block(child):
                self.forget()
                self.read(child)
                self.forget()
            else:
                self.read(child)
            self.take(child, is_tail=True, is_ruby=is_ruby)

    def take(self, element: etree._Element, *, is_tail: bool, is_ruby: bool) -> None:
        """Read the text of an element, or what follows it."""
        text = (element.tail if is_tail else element.text) or ""
        if not text:
            return
        if is_ruby and "\n" in text and not text.strip(_SPACE):
            _write(element, "", is_tail=is_tail)
            return
        if "\n" in text:
            text = _WITHIN.sub("", text)
            _write(element, text, is_tail=is_tail)
        words = text.strip(_SPACE)
        start = text[: len(text) - len(text.lstrip(_SPACE))]
        self.ends = self.ends or "\n" in start
        if not words:
            self.open.append((element, is_tail))
            return
        if self.ends and _WIDE.match(self.last) and _WIDE.match(words):
            self.close()
            text = text.lstrip(_SPACE)
            _write(element, text, is_tail=is_tail)
        self.forget()
        self.last = words[-1]
        end = text[len(text.rstrip(_SPACE)) :]
        self.ends = "\n" in end
        self.open.append((element, is_tail))

    def close(self) -> None:
        """Take away the space that stands open."""
        for element, is_tail in self.open:
            text = (element.tail if is_tail else element.text) or ""
            _write(element, text.rstrip(_SPACE), is_tail=is_tail)


def _write(element: etree._Element, text: str, *, is_tail: bool) -> None:
    if is_tail:
        element.tail = text
    else:
        element.text = text
