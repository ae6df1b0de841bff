"""Labels of known speakers before a dash inside lines that begin with such a label.

Newspapers of the nineteenth century run the turns of a paragraph on: `There are two
tenders. Mr. Hill—And who is the other? (Hear, hear.) CHAIRMAN—It is signed.`
"""

import re
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.labels.passes.inner_search import is_in_quotation
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold

_LEAST = 3
"""Labels before a dash that make it the manner of a text."""
_REASON = "a known speaker's label inside a line"


def with_inner_dashes(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and known labels before a dash between two sentences of a paragraph.

    The label may lack its article there. A small letter after the dash goes on in the
    sentence: `Mr. Hill—who was ill—said no.`
    """
    dashed = [s for s in starts if s.setting.separator is Separator.DASH and s.label]
    if len(dashed) < _LEAST or 2 * len(dashed) < len(starts):
        return starts
    labels = {form for start in dashed for form in _forms(start.label)}
    longest_first = sorted(map(re.escape, labels), key=len, reverse=True)
    pattern = re.compile(
        r"(?<=[.?!…)\]\"”»’]) +"
        rf"(?P<label>(?:[Tt]he )?(?:{'|'.join(longest_first)}))"
        r"\s?[—–―]\s?(?=[^\W\d_]|[\"“«„(])",
        re.IGNORECASE,
    )
    found: list[TurnStart] = []
    for start in dashed:
        line = document.lines[start.line]
        for match in pattern.finditer(line.text):
            begin, end = match.span("label")
            if (
                line.place(begin) >= start.words
                and line.text[begin].isupper()
                and not line.text[match.end()].islower()
                and not is_in_quotation(document.lines, start.line, begin)
            ):
                places = (begin, end, match.end())
                found.append(
                    start_at(start.line, line, places, Separator.DASH, _REASON)
                )
    taken = {start.start for start in starts}
    return [*starts, *(inner for inner in found if inner.start not in taken)]


def _forms(label: str) -> tuple[str, ...]:
    """A label, and what it is without its article."""
    first, _, rest = label.partition(" ")
    return (label, rest) if rest and fold(first) in ARTICLES else (label,)
