"""What the source prints, in the characters that the TEI holds."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.occurrence import has_any
from tei_toolkit.sources.text import SourceText
from tei_toolkit.values import immutable

NO_BREAK_SPACES = "\u00a0\u202f"
TYPOGRAPHIC_SPACES = "\u1680\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
LINE_SEPARATORS = "\u0085\u2028\u2029"
SOFT_HYPHEN = "\u00ad"
_CONTROLS = "".join(
    chr(code) for code in range(0x20) if chr(code) not in "\t\n\r\v\f\x1c\x1d\x1e\x1f"
)
_SPACE_CONTROLS = "\v\f\x1c\x1d\x1e\x1f"
_NOT_XML = lazy_pattern("[\ud800-\udfff\ufffe\uffff]")
_DROPPED: dict[int, None] = dict.fromkeys(
    (*map(ord, SOFT_HYPHEN + _CONTROLS), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
)
_SPACELESS = frozenset(
    {LeftOutKind.HYPHEN, LeftOutKind.LINE_END, LeftOutKind.MARKUP, LeftOutKind.CONTROL}
)
_LINE_END_HYPHEN = lazy_pattern(r"[^\W\d_][-\u2010]\s*?[\r\n]\s*[^\W\d_]")


@immutable
class Normalisation:
    """How many characters of the source were changed, for `editorialDecl`.

    Attributes:
        no_break_spaces: U+00A0 and U+202F that became a space.
        typographic_spaces: other white space of Unicode that became a space.
        soft_hyphens: U+00AD that were dropped.
        controls: characters that XML cannot hold, dropped.
        composed_words: words with characters that Unicode NFC composed.
        line_end_hyphens: hyphens that still stand at the end of a line.
    """

    no_break_spaces: int = 0
    typographic_spaces: int = 0
    soft_hyphens: int = 0
    controls: int = 0
    composed_words: int = 0
    line_end_hyphens: int = 0


class Printed:
    """The words of a source without what is hidden in it or left out of it.

    What is left out counts as white space where it holds white space (a line number
    between two lines), unless it is a hyphen or markup. What is hidden does where it
    breaks the line.
    """

    __slots__ = (
        "_dropped",
        "_ends",
        "_hidden",
        "_plain",
        "_spaced",
        "_spaces",
        "_starts",
        "text",
    )

    def __init__(self, source: SourceText, left_out: Iterable[LeftOut]) -> None:
        text = source.text
        self.text = text
        self._hidden = source.hidden
        ranges = [(item.start, item.end, item.breaks) for item in source.hidden]
        ranges.extend(
            (
                item.start,
                item.end,
                item.kind not in _SPACELESS
                and any(c.isspace() for c in text[item.start : item.end]),
            )
            for item in left_out
        )
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._spaced: list[bool] = []
        self._remove(sorted(ranges))
        self._spaces = _other_spaces(text)
        self._dropped = has_dropped(text)
        self._plain = not self._dropped and (
            text.isascii() or unicodedata.is_normalized("NFC", text)
        )

    def _remove(self, ranges: list[tuple[int, int, bool]]) -> None:
        """Join overlapping `ranges` and note which of them count as white space."""
        starts, ends, spaced = self._starts, self._ends, self._spaced
        for start, end, space in ranges:
            if start >= end:
                continue
            if ends and start < ends[-1]:
                ends[-1] = max(ends[-1], end)
                spaced[-1] = spaced[-1] or space
            else:
                starts.append(start)
                ends.append(end)
                spaced.append(space)

    def raw(self, start: int, end: int) -> str:
        """The characters of `start`..`end` that belong to the text.

        They are as they stand, except that white space is a space, one for one.
        """
        ends = self._ends
        if ends:
            index = bisect_right(ends, start)
            if index < len(ends) and self._starts[index] < end:
                return self._pieced(start, end, index)
        return self._spaced_out(self.text[start:end])

    def _spaced_out(self, text: str) -> str:
        """`text` with each character that is white space replaced by one space.

        Of the whole source that would be a second copy.
        """
        for space in self._spaces:
            if space in text:
                text = text.replace(space, " ")
        return text

    def _pieced(self, start: int, end: int, index: int) -> str:
        """`raw` where the removed range at `index` and perhaps others lie inside."""
        starts, ends, text = self._starts, self._ends, self.text
        pieces: list[str] = []
        at = start
        while index < len(starts) and starts[index] < end:
            if starts[index] > at:
                pieces.append(text[at : starts[index]])
            if self._spaced[index]:
                pieces.append(" ")
            at = ends[index]
            index += 1
        if at < end:
            pieces.append(text[at:end])
        return self._spaced_out("".join(pieces))

    def words(self, start: int, end: int) -> str:
        """The same with white space collapsed, in NFC, and only what XML can hold."""
        ends = self._ends
        if ends:
            index = bisect_right(ends, start)
            if index < len(ends) and self._starts[index] < end:
                return self.normalised(self._pieced(start, end, index))
        text = self.text[start:end]
        for space in self._spaces:
            if space in text:
                text = text.replace(space, " ")
        if self._plain and "  " not in text:
            return text.strip(" ")
        return self.normalised(text)

    def left_out_words(self, start: int, end: int) -> str:
        """`words` of a stretch that is left out, which may be kept all the same.

        What is hidden in it is no part of it.
        """
        pieces: list[str] = []
        hidden = self._hidden
        index = bisect_right(hidden, start, key=lambda item: item.end)
        at = start
        while index < len(hidden) and hidden[index].start < end:
            item = hidden[index]
            pieces.append(self.text[at : max(at, item.start)])
            if item.breaks:
                pieces.append(" ")
            at = max(at, item.end)
            index += 1
        pieces.append(self.text[at:end])
        return self.normalised(self._spaced_out("".join(pieces)))

    def without_brackets(self, start: int, end: int) -> tuple[int, int]:
        """Where the words of a mark stand inside the brackets around them.

        What is hidden or left out beside a bracket goes with it, as the backslash does
        that Markdown has before one.
        """
        starts, ends, text = self._starts, self._ends, self.text
        while start < end:
            index = bisect_right(ends, start)
            if index < len(ends) and starts[index] <= start:
                start = ends[index]
            elif _is_edge(text[start]):
                start += 1
            else:
                break
        while end > start:
            index = bisect_left(ends, end)
            if index < len(ends) and starts[index] < end:
                end = starts[index]
            elif _is_edge(text[end - 1]):
                end -= 1
            else:
                break
        return min(start, end), end

    def without_dropped(self, text: str) -> str:
        """`text` without soft hyphens and characters that XML cannot hold."""
        return text.translate(_DROPPED) if self._dropped else text

    def normalised(self, text: str) -> str:
        """`text` with white space collapsed, in NFC, and only what XML can hold."""
        text = self.without_dropped(text)
        if not text.isascii():
            text = unicodedata.normalize("NFC", text)
        return " ".join(text.split())

    def _kept(self) -> str:
        """All of the source that belongs to the text, as it stands."""
        if not self._ends:
            return self.text
        pieces: list[str] = []
        at = 0
        for start, end in zip(self._starts, self._ends, strict=True):
            pieces.append(self.text[at:start])
            at = end
        pieces.append(self.text[at:])
        return "".join(pieces)

    def normalisation(self) -> Normalisation:
        """How many characters are changed on the way from the source to the text."""
        kept = self._kept()
        line_end_hyphens = 0
        if ("-" in kept or "\u2010" in kept) and any(
            end in kept for end in ("-\n", "-\r", "\u2010\n", "- \n")
        ):
            line_end_hyphens = sum(1 for _ in _LINE_END_HYPHEN.finditer(kept))
        controls = 0
        if self._dropped:
            controls = sum(kept.count(control) for control in _CONTROLS)
        if kept.isascii():
            return Normalisation(controls=controls, line_end_hyphens=line_end_hyphens)
        composed = 0
        if not unicodedata.is_normalized("NFC", kept):
            composed = sum(
                not unicodedata.is_normalized("NFC", word.group())
                for word in re.finditer(r"\S+", kept)
            )
        return Normalisation(
            no_break_spaces=sum(kept.count(space) for space in NO_BREAK_SPACES),
            typographic_spaces=sum(kept.count(space) for space in TYPOGRAPHIC_SPACES),
            soft_hyphens=kept.count(SOFT_HYPHEN),
            controls=controls
            + (sum(1 for _ in _NOT_XML.finditer(kept)) if self._dropped else 0),
            composed_words=composed,
            line_end_hyphens=line_end_hyphens,
        )


def has_dropped(text: str) -> bool:
    """Whether `text` has soft hyphens or characters that XML cannot hold."""
    if has_any(text, _CONTROLS):
        return True
    if text.isascii():
        return False
    if SOFT_HYPHEN in text or "\ufffe" in text or "\uffff" in text:
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _other_spaces(text: str) -> str:
    """The characters of `text` that are white space and not the plain space."""
    spaces = "\t\n\r" + _SPACE_CONTROLS
    if not text.isascii():
        spaces += NO_BREAK_SPACES + TYPOGRAPHIC_SPACES + LINE_SEPARATORS
    return "".join(space for space in spaces if space in text)


def clean(text: str) -> str:
    """`text` as XML may hold it: NFC, single spaces, no characters that XML forbids."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_DROPPED)).split())


def is_text(text: str) -> bool:
    """Whether a person may have meant every character of `text` to be in the header.

    Controls, lone surrogates and noncharacters are slips.
    """
    return not any(
        unicodedata.category(character) in {"Cc", "Cs"} or character in "\ufffe\uffff"
        for character in text
    )


_QUOTES_AS_BRACKETS = frozenset("‚„⹂〝〞〟﹁﹂﹃﹄")


def _is_edge(character: str) -> bool:
    """Whether a character is white space or a bracket."""
    return (
        character.isspace()
        or character in "<>"
        or (
            unicodedata.category(character) in {"Ps", "Pe"}
            and character not in _QUOTES_AS_BRACKETS
        )
    )


def is_worded(text: str) -> bool:
    """Whether a mark is printed in words, and not only in signs and digits."""
    return any(character.isalpha() for character in text)
