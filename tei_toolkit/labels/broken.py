"""Labels that are broken over lines, or whose colon stands on the next line."""

from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.labels.candidates import (
    Candidate,
    Separator,
    printed_label,
    setting_of,
)
from tei_toolkit.labels.form_words import CASTS, FIELD_KEYS
from tei_toolkit.labels.heads import LONGEST, SENTENCE_ENDS, Head
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES, HONORIFICS, OFFICE_ENDINGS
from tei_toolkit.labels.separators import read_colon, read_dash
from tei_toolkit.labels.stopped import read_dot, read_surnamed
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_NAME_AND_OFFICE = lazy_pattern(
    r"(?:[^\W\d_]['’.\w-]{0,24} ){0,4}[^\W\d_]['’\w-]{1,24}"
    r"(?: \([^()]{1,40}\))?, (?:[^\W\d_]{1,6}\. )?"
    r"([^\W\d_][\w-]+)"
)
_TITLED = ARTICLES | HONORIFICS
_NUMBERED = lazy_pattern(r"Anf\.\s{1,4}\d{1,4}\s{1,4}[^\W\d_]")
"""The number of a speech in the records of the Riksdag."""


_ENDS = frozenset(":.)")
_STOPS, _GO_ON = frozenset(".:;!?"), frozenset(",-(")
_SMALL = 4
"""Letters of a word that stands in titles with a small letter, or of `Mr.`."""
_ITEMS = ("[*]", "* ", "• ", "● ", "○", "■", "▪")
"""With what a line begins that goes on with no label."""


def may_be_broken(text: str, earlier: tuple[int, Line] | None) -> bool:
    """Whether a label could begin on a line and end on the next."""
    if not _could_go_on(text):
        return False
    if text[:1].islower():
        if earlier is None:
            return False
        text = earlier[1].text
    return (
        "(" in text
        or _begins_label(text)
        or (earlier is not None and _is_titled(earlier[1], text))
    )


def _could_go_on(text: str) -> bool:
    return (
        2 < len(text) <= 110
        and text[-1:] not in "?!:;—–"
        and not (text[:1] in "([" and text[-1:] in ")]")
    )


def _begins_label(text: str) -> bool:
    """Whether `text` begins as labels do that are long enough to be broken."""
    first = _first_word(text)
    return (
        first in HONORIFICS
        or first in ARTICLES
        or text.isupper()
        or ("," in text and len(text) < 90 and not text[-1:].islower())
        or _holds_office(text)
        or "., " in text[:40]
        or (text[:4] == "Anf." and _NUMBERED.match(text) is not None)
    )


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0].casefold()


def _holds_office(text: str) -> bool:
    """Whether `text` begins with a name, a comma and an office."""
    match = _NAME_AND_OFFICE.match(text)
    if match is None:
        return False
    office = match[1].casefold()
    return office in HONORIFICS or office.endswith(OFFICE_ENDINGS)


def read_colon_below(index: int, line: Line, last: int) -> Iterator[Candidate]:
    """A label whose colon stands alone on the next line."""
    if 2 < len(line.text) <= LONGEST and line.last_char not in SENTENCE_ENDS:
        yield replace(
            Head(index, line).candidate(
                Separator.COLON, len(line.text), len(line.text), alone=True
            ),
            words=1,
            end=0,
            last=last,
        )


def read_broken(
    index: int,
    line: Line,
    last: int,
    following: Line,
    earlier: tuple[int, Line] | None,
) -> Iterator[Candidate]:
    """A label broken over two or three lines: `The SPEAKER pro tempore (Mr. X of`."""
    text = line.text
    if not _could_go_on(text) or "   " in text:
        return
    if text[-1:] == "." and "(" not in text:
        return
    goes_on = following.text[:LONGEST]
    if _ENDS.isdisjoint(goes_on) or goes_on.startswith(_ITEMS):
        return
    start = (index, line)
    if (
        earlier
        and (
            text[:1].islower()
            or _holds_office(earlier[1].text)
            or (
                earlier[1].text.endswith(",")
                and _first_word(earlier[1].text) in ARTICLES
            )
            or _is_titled(earlier[1], text)
        )
        and len(earlier[1].text) + len(text) < LONGEST
    ):
        start = earlier
        text = f"{earlier[1].text} {text}"
    if text[:1] == "(" and ")" in text:  # what happened, before the label
        return
    is_open = text.rfind("(") > text.rfind(")")
    adds_bracket = goes_on[0] == "(" and text[:1].isupper()
    if not (is_open or adds_bracket or _begins_label(text)):
        return
    if fold(goes_on.split(":", 1)[0]) in FIELD_KEYS or fold(line.text) in CASTS:
        return
    if text.isupper() and _begins_anew(goes_on):
        return
    joined = replace(start[1], text=f"{text} {goes_on}")
    size = len(text) + 1
    for candidate in _read_joined(Head(start[0], joined), text, is_open=is_open):
        if candidate.end > size:
            yield replace(
                candidate,
                end=candidate.end - size,
                words=candidate.words - size,
                last=last,
            )
    if (is_open or goes_on[0] == "(") and not text.isupper() and _closes(goes_on):
        label, key = printed_label(joined.text)
        setting = setting_of(Separator.OWN_LINE, "", "", alone=True)
        end = len(goes_on)
        yield Candidate(start[0], setting, 0, end, end, label, key, None, last)


def _is_titled(line: Line, below: str) -> bool:
    """Whether two lines begin a long title: `The Chairman of the Board of`.

    It begins a paragraph, and no long word of it has a small letter.
    """
    text = line.text
    if not line.gap or _first_word(text) not in _TITLED or not text[:1].isupper():
        return False
    if text[-1:] not in _GO_ON and text.rsplit(" ", 1)[-1][:1].isupper():
        return False
    words = f"{text} {below}".split()
    return not any(len(w) > _SMALL and w[:1].islower() for w in words) and not any(
        w[-1:] in _STOPS and len(w) > _SMALL for w in words
    )


def _begins_anew(text: str) -> bool:
    """Whether a line begins a label of its own, below a heading in capitals."""
    first = text.split(" ", 1)[0]
    return first[1:].islower() and (
        first[0].isupper()
        and (first.casefold() in ARTICLES or first.casefold() in HONORIFICS)
    )


def _read_joined(head: Head, text: str, *, is_open: bool) -> Iterator[Candidate]:
    """The labels of a line and what goes on with it; `text` is of the first line."""
    found = [read_colon(head), read_surnamed(head)]
    is_titled = "," in text and _first_word(text) in HONORIFICS
    if is_open or is_titled:
        found.insert(1, read_dot(head))
    if is_titled:
        found.append(read_dash(head))
    yield from (candidate for candidate in found if candidate is not None)


def _closes(text: str) -> bool:
    """Whether `text` is all in a bracket, and closes it."""
    inner = text.lstrip("(")
    return len(text) < 80 and text[-1:] == ")" and inner[:1].isupper()
