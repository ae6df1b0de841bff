"""Dates in English speech, resolved against the day of the document."""

import re
from collections.abc import Iterator

from tei_toolkit.names.dates_context import Context, Dated
from tei_toolkit.names.dates_english_rule import with_signs
from tei_toolkit.names.dates_english_rules import RULES
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.names.taken import Apart

_ANCHOR = re.compile(
    r"\d|(?i:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|"
    r"sat|sun|today|tonight|yester|tomor|year|month|week|day|night|decade|centur|season|"
    r"spring|summer|autumn|fall|winter|morning|afternoon|evening|christmas|easter|"
    r"thanksgiving|halloween|moment|quarter|forties|fifties|sixties|seventies|eighties|"
    r"nineties|twenties|thirties|orthodox|present day|fortnight"
    r"|(?:four|fif|six|seven|eigh|nine)teen|twenty|two thousand"
    r"|(?:in|since) (?:thir|for|fif|six|seven|eigh|nine)ty[- ]))"
)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The lines of `text` that may hold a date."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _ANCHOR.search(text, start, end):
            yield start, end
        start = end + 1


def find_english_dates(text: str, today: Day | None) -> list[Dated]:
    """The dates in English `text`, in order, none overlapping.

    Args:
        text: any characters.
        today: the day of the document, against which relative dates are resolved.
    """
    context = Context(today)
    found: list[Dated] = []
    for start, end in _pieces(text):
        spans: list[tuple[int, int, int, re.Match[str]]] = []
        for rank, rule in with_signs(RULES, text[start:end]):
            pattern = rule.pattern
            place = "keep" if "keep" in pattern.groupindex else 0
            spans.extend(
                (rank, match.start(place), match.end(), match)
                for match in pattern.finditer(text, start, end)
            )
        spans.sort(key=lambda span: span[:2])
        apart = Apart()
        taken = [span for span in spans if apart.take(span[1], span[2])]
        for rank, first, stop, match in sorted(taken, key=lambda span: span[1]):
            context.is_guess = False
            values = RULES[rank].handler(match, context, text)
            if values is not None:
                is_sure = bool(values) and not context.is_guess
                found.append(Dated(first, stop, values, is_sure))
    return found
