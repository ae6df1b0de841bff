"""A rule for English dates: how a kind is written, and what it means."""

import re
from collections.abc import Callable, Iterable, Iterator

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern
from tei_toolkit.names.dates_context import Context
from tei_toolkit.names.spans_of_time import Values
from tei_toolkit.values import immutable

Handler = Callable[[re.Match[str], Context, str], Values | None]


@immutable
class Rule:
    """One kind of date.

    Attributes:
        pattern: how it is written.
        handler: what it means.
        signs: lists of what one of each stands, in small letters, in every line that
            has such a date, or patterns of it as printed. Most lines have no sign of
            most kinds, and a pattern that is never needed is never compiled.
    """

    pattern: re.Pattern[str]
    handler: Handler
    signs: tuple["Sign", ...]


Sign = tuple[str, ...] | re.Pattern[str]


def rule(pattern: str, handler: Handler, signs: tuple[Sign, ...]) -> Rule:
    """The rule of a kind that is written as the expression `pattern` says."""
    return Rule(lazy_pattern(pattern), handler, signs)


def with_signs(rules: Iterable[Rule], line: str) -> Iterator[tuple[int, Rule]]:
    """Those of `rules` of whose signs a line has all; and their ranks, from 0."""
    small = in_one_case(line)
    known: dict[Sign, bool] = {}
    for rank, one in enumerate(rules):
        for signs in one.signs:
            has_one = known.get(signs)
            if has_one is None:
                has_one = known[signs] = _has_one(line, small, signs)
            if not has_one:
                break
        else:
            yield rank, one


def _has_one(line: str, small: str, signs: Sign) -> bool:
    """Whether one of `signs` stands in a line; `small` is the line in small letters."""
    if isinstance(signs, tuple):
        return any(sign in small for sign in signs)
    return signs.search(line) is not None
