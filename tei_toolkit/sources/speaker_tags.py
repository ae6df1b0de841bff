"""Tags that say who speaks, in plain text: `<u who="Ada">`, `<U WHO=S1>`.

Corpora of speech are kept so in files that are no XML: without a root, without
quotation marks around what attributes say, with elements that nothing ends. Such a tag
stands for a label of its own line. One whose attributes name nobody is left as it is.
"""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern

_TAG = lazy_pattern(
    r"<(?P<element>[^\W\d_][\w.-]{0,30})(?:\s[^<>\n]{0,300}?)??"
    r"\s(?:who|speaker|speaker_?name|speaker_?label|spk|spkr)\s*=\s*"
    r"(?:\"(?P<double>[^\"<>\n]{1,120})\"|'(?P<single>[^'<>\n]{1,120})'"
    r"|(?P<bare>[^\s\"'<>=]{1,60}))"
    r"(?:\s[^<>\n]{0,300})?/?>",
    re.IGNORECASE,
)
_SIGNS = ("<", ">", "=")
_LEAST = 3
_MOST_DIFFERENT = 0.8
"""The share of names that are said but once, at most, in a text with many tags."""
_MANY = 10

Marks = tuple[tuple[int, int], ...]


def find_speaker_tags(text: str) -> tuple[Marks, Marks]:
    """Where such tags stand with those that end their elements, and the names in them.

    Both are sorted, and nothing where they are few.
    """
    if not all(map(text.__contains__, _SIGNS)):
        return (), ()
    tags = list(_TAG.finditer(text))
    if len(tags) < _LEAST:
        return (), ()
    names = [tag.span(_value_of(tag)) for tag in tags]
    if _are_all_different(text, names):
        return (), ()
    elements = sorted({tag["element"] for tag in tags})
    ends = re.finditer(rf"</(?:{'|'.join(map(re.escape, elements))})\s*>", text)
    marks = [tag.span() for tag in tags] + [end.span() for end in ends]
    return tuple(sorted(marks)), tuple(names)


def _value_of(tag: re.Match[str]) -> str:
    return next(group for group in ("double", "single", "bare") if tag[group])


def _are_all_different(text: str, names: Sequence[tuple[int, int]]) -> bool:
    """Whether what many tags say is hardly ever said twice, so it is no name."""
    different = len({text[start:end] for start, end in names})
    return len(names) >= _MANY and different > _MOST_DIFFERENT * len(names)
