"""A text as its letters are read, with the way back to the text as it is written.

A letter and its marks may be one character or several (Unicode, annex 15), and a word
may hold signs that nobody sees: where it may be divided, that it may not be. Names are
looked for in the text without these differences, and stand in the text as it is.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Mention
from tei_toolkit.values import immutable

# Soft hyphen, zero-width space, joiners and word joiner. Beside letters without
# capitals some of them part words or change letters: there they stay.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ANY_UNSEEN = re.compile(f"[{_UNSEEN}]")
_DIFFERENT = lazy_pattern(
    f"(?P<unseen>[{_UNSEEN}]+)"
    rf"|[^\W\d_][^\w\s\x00-\x7f{_UNSEEN}]+"
    "|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)


@immutable
class Letters:
    """A text as it is read.

    Attributes:
        text: its letters, each as one character where there is one.
        starts: where each stands in the text as it is written, and where that ends;
            None where both are the same.
    """

    text: str
    starts: Sequence[int] | None

    def written(self, mention: Mention, text: str) -> Mention:
        """A mention at its place in `text`, as it is written.

        It ends neither between a letter and its marks nor with what nobody sees.
        """
        start, end, title = mention.start, mention.end, mention.title_start
        if self.starts is not None:
            start, end = self.starts[start], self.starts[end]
            title = self.starts[title] if title >= 0 else title
            last = self.text[mention.end - 1 : mention.end]
            is_word = last not in _UNSEEN and not last.isspace()
            while end > start and (
                text[end - 1] in _UNSEEN or (is_word and text[end - 1].isspace())
            ):
                end -= 1
        while end < len(text) and _is_mark(text[end]):
            end += 1
        if self.starts is None and end == mention.end:
            return mention
        words = text[start:end]
        return replace(mention, start=start, end=end, title_start=title, text=words)


def read_letters(text: str) -> Letters:
    """The letters of a text.

    Args:
        text: any characters.
    """
    if text.isascii() or (
        unicodedata.is_normalized("NFC", text) and not _ANY_UNSEEN.search(text)
    ):
        return Letters(text, None)
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for match in _DIFFERENT.finditer(text):
        start, end = match.span()
        if match["unseen"]:
            read = "" if _is_idle(text, start, end) else match[0]
        else:
            while end > start + 1 and not _holds_together(text[end - 1]):
                end -= 1
            read = unicodedata.normalize("NFC", text[start:end])
        if read == text[start:end]:
            continue
        parts += (text[at:start], read)
        starts.extend(range(at, start))
        # What has no place in the composed letter are marks at its end.
        starts.extend(start if not i else end - len(read) + i for i in range(len(read)))
        at = end
    parts.append(text[at:])
    starts.extend(range(at, len(text) + 1))
    return Letters("".join(parts), starts)


def as_read(text: str) -> str:
    """The letters of a text, each as one character where there is one."""
    return read_letters(text).text


def _is_mark(character: str) -> bool:
    """Whether a character is a mark on the letter before it."""
    return not character.isascii() and unicodedata.category(character)[0] == "M"


def _holds_together(character: str) -> bool:
    """Whether a character is a part of the letter that begins before it."""
    return _is_mark(character) or "\u1161" <= character <= "\u11c2"


def _is_idle(text: str, start: int, end: int) -> bool:
    """Whether unseen signs stand beside no letter that has no capital."""
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return all(not c.isalpha() or c.lower() != c.upper() for c in beside)
