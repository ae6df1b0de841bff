"""What the markup of a page says beside its text: descriptions, titles, comments.

Sources: WHATWG HTML Living Standard, 3.2.6.1 (attributes that are translated), and
WAI-ARIA 1.2 (attributes whose value is a string).
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind

UnshownWords = tuple[str, int, int]
"""Words that are not shown, and the place of those in the text that they are about."""
_WORDED = frozenset(
    """abbr alt alttext label placeholder srcdoc standby summary title value
    aria-braillelabel aria-brailleroledescription aria-description aria-label
    aria-placeholder aria-roledescription aria-valuetext""".split()
)
"""The attributes whose values are written for people."""
_VALUED = frozenset({"input", "option", "data"})
"""The elements whose `value` may be for people; in others it counts something."""
_ATTRIBUTE = lazy_pattern(
    r"([A-Za-z][\w:.-]{0,60})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))"
)
# Instructions to old browsers about what follows.
_CONDITION = lazy_pattern(r"\s*(?:\[if\b|(?:<!)?\[endif\])", re.IGNORECASE)


def descriptions(tag: str, attributes: Mapping[str, str]) -> Iterator[str]:
    """Yield what the attributes of an element say to people, white space collapsed."""
    for name, value in attributes.items():
        if name not in _WORDED or not holds_words(value):
            continue
        if name == "value" and (
            tag not in _VALUED or attributes.get("type", "").lower() == "hidden"
        ):
            continue
        yield " ".join(value.split())


def describes(tag: str, source: str) -> bool:
    """Whether a tag, as it stands in Markdown, says something to people, or where."""
    attributes = {
        match[1].lower(): match[2] or match[3] or match[4] or ""
        for match in _ATTRIBUTE.finditer(source)
    }
    return any(descriptions(tag, attributes)) or not attributes.keys().isdisjoint(
        {"src", "href"}
    )


def remark(comment: str) -> str:
    """The words of a comment, white space collapsed; empty if it holds none."""
    if _CONDITION.match(comment) or not holds_words(comment):
        return ""
    return " ".join(comment.split())


def not_in_text(text: str, said: Iterable[UnshownWords]) -> Iterator[str]:
    """Yield, each once, the words that do not repeat what they are about."""
    found: dict[str, None] = {}
    for words, start, end in said:
        if words not in found and words != text[start:end].strip():
            found[words] = None
    yield from found


def holds_words(text: str) -> bool:
    """Whether a letter or a digit is in it."""
    return any(map(str.isalnum, text))


def unshown_kind(text: str) -> LeftOutKind:
    """What characters are that are not shown: words, or signs of markup alone."""
    return LeftOutKind.CONCEALED if holds_words(text) else LeftOutKind.MARKUP
