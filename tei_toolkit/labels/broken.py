"""Labels that are broken over lines, or whose colon stands on the next line."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tei_toolkit.labels.candidates import (
    Candidate,
    Separator,
    printed_label,
    setting_of,
)
from tei_toolkit.labels.form_words import FIELD_KEYS
from tei_toolkit.labels.heads import LONGEST, SENTENCE_ENDS, Head
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import ARTICLES, HONORIFICS, OFFICE_ENDINGS
from tei_toolkit.labels.separators import read_colon, read_dash
from tei_toolkit.labels.stopped import read_dot, read_surnamed
from tei_toolkit.labels.vocabulary import fold

_NAME_AND_OFFICE = re.compile(
    r"(?:[^\W\d_]['’.\w-]{0,24}[ \u00a0]){0,4}[^\W\d_]['’\w-]{1,24}"
    r"(?:[ \u00a0]\([^()]{1,40}\))?,[ \u00a0](?:[^\W\d_]{1,6}\.[ \u00a0])?"
    r"([^\W\d_][\w-]+)"
)


def may_be_broken(text: str, earlier: tuple[int, Line] | None) -> bool:
    """Whether a label could begin on a line and end on the next."""
    if not 2 < len(text) <= 110 or text[-1] in "?!:;—–":
        return False
    if text[0].islower():
        if earlier is None:
            return False
        text = earlier[1].text
    first = text.split(" ", 1)[0].casefold()
    return (
        first in HONORIFICS
        or first in ARTICLES
        or "(" in text
        or text.isupper()
        or ("," in text and len(text) < 90 and not text[-1].islower())
        or _holds_office(text)
        or "., " in text[:40]
    )


def _holds_office(text: str) -> bool:
    """Whether `text` begins with a name, a comma and an office."""
    match = _NAME_AND_OFFICE.match(text)
    if match is None:
        return False
    office = match[1].casefold()
    return office in HONORIFICS or office.endswith(OFFICE_ENDINGS)


def read_colon_below(index: int, line: Line, last: int) -> Iterator[Candidate]:
    """A label whose colon stands alone on the next line."""
    if 2 < len(line.text) <= LONGEST and line.text[-1] not in SENTENCE_ENDS:
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
    if not 2 < len(text) <= 110 or text[-1] in "?!:;—–" or "   " in text:
        return
    if text[-1] == "." and "(" not in text:
        return
    goes_on = following.text[:LONGEST]
    if ":" not in goes_on and "." not in goes_on and ")" not in goes_on:
        return
    start = (index, line)
    if (
        earlier
        and (text[0].islower() or _holds_office(earlier[1].text))
        and len(earlier[1].text) + len(text) < LONGEST
    ):
        start = earlier
        text = f"{earlier[1].text} {text}"
    first = text.split(" ", 1)[0].casefold()
    opened = text.rfind("(") > text.rfind(")")
    if (
        not opened
        and first not in HONORIFICS
        and first not in ARTICLES
        and not text.isupper()
        and not ("," in text and not text[-1].islower() and len(text) < 90)
        and not _holds_office(text)
        and "., " not in text[:40]
        and not (goes_on[0] == "(" and text[0].isupper())
    ):
        return
    joined = replace(start[1], text=f"{text} {goes_on}")
    size = len(text) + 1
    head = Head(start[0], joined)
    if fold(goes_on.split(":", 1)[0]) in FIELD_KEYS:
        return
    for candidate in (
        read_colon(head),
        read_dot(head) if opened else None,
        read_surnamed(head),
        read_dash(head) if first in HONORIFICS and "," in text else None,
    ):
        if candidate is not None and candidate.end > size:
            yield replace(
                candidate,
                end=candidate.end - size,
                words=candidate.words - size,
                last=last,
            )
    inner = goes_on.lstrip("(")
    if (
        len(goes_on) < 80
        and goes_on[-1] == ")"
        and (opened or goes_on[0] == "(")
        and inner[0].isupper()
        and not text.isupper()
    ):
        label, key = printed_label(joined.text)
        yield Candidate(
            start[0],
            setting_of(Separator.OWN_LINE, "", "", alone=True),
            0,
            len(goes_on),
            len(goes_on),
            label,
            key,
            None,
            last,
        )
