"""Labels of speakers whose name the stenographer did not know.

`__________. Thank you.`: a rule stands where the others have their name, with the mark
that ends their names.
"""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_BLANK = lazy_pattern(r"(_{3,40})(\.|:| ?[-–—]) +(?=\S)")
_SEPARATORS = {".": Separator.DOT, ":": Separator.COLON}


def with_blanks(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the turns of those for whose name a rule stands."""
    if not starts or "___" not in document.text:
        return starts
    used = {start.setting.separator for start in starts}
    taken = {start.line for start in starts}
    found: list[TurnStart] = []
    for index, line in enumerate(document.lines):
        if line.text[:3] != "___" or index in taken or index < document.first:
            continue
        match = _BLANK.match(line.text)
        if match is None:
            continue
        separator = _SEPARATORS.get(match[2], Separator.DASH)
        if separator in used:
            places = (0, match.end(1), match.end())
            reason = "a rule where the others have their name"
            start = start_at(index, line, places, separator, reason)
            found.append(replace(start, label=match[1]))
    return [*starts, *found] if found else starts
