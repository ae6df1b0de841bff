"""The words of a text as they are compared with those of its source."""

import re
import unicodedata

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.occurrence import has_any

_SPACES = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
_SOFT_HYPHEN = "\u00ad"
_NOT_XML = lazy_pattern(
    "[^\t-\r\x1c-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff\x7f-\x9f]"
)
_CONTROLS = "".join(chr(code) for code in range(0x20) if chr(code) not in _SPACES)


def unused_character(text: str) -> str:
    """A character that XML can hold and that does not stand in `text`."""
    private = map(chr, range(0xE000, 0xF900))
    return next(character for character in private if character not in text)


def plain(text: str) -> str:
    """`text` without what XML cannot hold and without soft hyphens."""
    if has_any(text, _CONTROLS) or not _is_unicode(text):
        text = _NOT_XML.sub("", text)
    return text.replace(_SOFT_HYPHEN, "")


def _is_unicode(text: str) -> bool:
    """Whether `text` has neither lone surrogates nor the noncharacters of its end."""
    if text.isascii():
        return True  # without its bytes, which are as many again
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\ufffe" not in text and "\uffff" not in text


def normal(text: str) -> str:
    """`text` in NFC without what XML cannot hold."""
    return unicodedata.normalize("NFC", plain(text))


def spaced(text: str) -> str:
    """`text` with a space for every character that is white space."""
    for space in _SPACES:
        if space != " " and space in text:
            text = text.replace(space, " ")
    return text


def without_runs(text: str) -> str:
    """`text` with every run of spaces, no other white space, reduced to one."""
    while (shorter := text.replace("  ", " ")) != text:
        text = shorter
    return text


_PLAIN_PAUSE = lazy_pattern(
    r"\W*(?:pause|pausa|pauze|pauză|pauza|пауза|παύση|停顿|停頓|포즈|휴지|הפסקה)\W*",
    re.IGNORECASE,
)


def is_plain_pause(text: str) -> bool:
    """Whether a mark's one word says in some language that there is a pause.

    So does TEI's element `pause`, by its name.
    """
    return _PLAIN_PAUSE.fullmatch(text) is not None
