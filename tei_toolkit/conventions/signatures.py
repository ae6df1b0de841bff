"""Where the signatures of conventions stand.

There are hundreds, and a short text has few. So a pattern is taken apart into its
alternatives; one that begins with a plain character is found many times faster alone.
What all that it matches must hold is looked for first, and it is compiled only then.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import repeat, zip_longest

from tei_toolkit.conventions.convention import Signature
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import SourceText, split_lines, with_trimmed_lines
from tei_toolkit.values import immutable

_SAMPLE = 16_000
"""Characters at the beginning in which signatures are looked for."""
_SAMPLE_LINES = 240
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d*,?\d*\}|.", re.DOTALL)
"""An escape, a set of characters, a count or a character of a regular expression."""
_FLAGS = re.compile(r"\(\?[a-zA-Z]+\)")
_OPTIONAL = frozenset("?*")
_SIGNS = frozenset("?*+.^$()|")
_MOST = 16
"""So many strings are looked for, one by one, before a pattern is tried."""
_UNKNOWN = ("",)


@immutable
class Sample:
    """The beginning of a text.

    Attributes:
        text: its characters.
        heads: where its lines with words begin.
        characters: those that stand in it.
    """

    text: str
    heads: tuple[int, ...]
    characters: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "Sample":
        """`text`, all of it; lines beyond the first hundreds are no heads."""
        heads = [start for start, end in split_lines(text) if text[start:end].strip()]
        return cls(text, tuple(heads[:_SAMPLE_LINES]), frozenset(text))

    def holds(self, string: str) -> bool:
        """Whether `string` stands in the text; most are told by their characters."""
        return _characters(string) <= self.characters and string in self.text

    def has(self, signature: Signature) -> bool:
        """Whether `signature` stands in the text."""
        try:
            for part in _parts(signature.pattern):
                if part.stands(self):
                    return True
        except re.error:  # one alternative refers to another
            return re.search(signature.pattern, self.text, re.MULTILINE) is not None
        return False


@lru_cache(maxsize=4096)
def _characters(string: str) -> frozenset[str]:
    return frozenset(string)


def needs_of(signatures: Iterable[Signature]) -> tuple[str, ...]:
    """Strings of which one stands wherever a signature does that speaks for something.

    The empty string stands for nothing.
    """
    try:
        return tuple(
            dict.fromkeys(
                need
                for signature in signatures
                if signature.weight > 0
                for part in _parts(signature.pattern)
                for need in part.needs
            )
        )
    except re.error:
        return _UNKNOWN


def sample_of(source: SourceText) -> Sample:
    """The beginning of `source`, in which signatures are looked for."""
    head = source.visible(0, min(len(source.text), _SAMPLE))
    return Sample.of(_without_runs(with_trimmed_lines(head)))


def _without_runs(text: str) -> str:
    """`text` with no line more than three times in succession.

    What reaches over white space takes quadratic time where there is nothing else.
    """
    lines = text.split("\n")
    return "\n".join(
        line
        for index, line in enumerate(lines)
        if index < 3 or lines[index - 3 : index] != [line] * 3
    )


@immutable
class _Part:
    """One alternative of a signature's pattern.

    Attributes:
        pattern: compiled only if it may stand in a sample.
        at_head: whether it can stand only where a line begins.
        needs: strings of which one stands in whatever it matches.
    """

    pattern: re.Pattern[str]
    at_head: bool
    needs: tuple[str, ...]

    def stands(self, sample: Sample) -> bool:
        """Whether it stands in `sample`."""
        if not any(map(sample.holds, self.needs)):
            return False
        if self.at_head:
            return any(map(self.pattern.match, repeat(sample.text), sample.heads))
        return self.pattern.search(sample.text) is not None


@lru_cache(maxsize=1024)
def _parts(pattern: str) -> tuple[_Part, ...]:
    """The alternatives of a signature's pattern."""
    found = _FLAGS.match(pattern)
    flags = found[0] if found else ""
    return tuple(
        _Part(
            lazy_pattern(flags + part, re.MULTILINE),
            part.startswith("^"),
            _UNKNOWN if flags else needed(part),
        )
        for part in _alternatives(pattern.removeprefix(flags))
    )


def needed(pattern: str) -> tuple[str, ...]:
    """Strings of which one stands in whatever `pattern` matches.

    They are the longest plain characters that it has in succession outside its groups.
    Where there are none, they are those of the alternatives of a group; the empty
    string stands for nothing.
    """
    alternatives = _alternatives(pattern)
    if len(alternatives) == 1:
        runs = _plain_runs(alternatives[0])
        choices = [choice for choice in runs if all(map(str.strip, choice))]
        singles = [choice for choice in choices if len(choice) == 1]
        return max(singles or choices, key=lambda c: min(map(len, c)), default=_UNKNOWN)
    every = tuple(string for part in alternatives for string in needed(part))
    return every if len(every) <= _MOST else _UNKNOWN


def _plain_runs(pattern: str) -> Iterator[tuple[str, ...]]:
    """What each run of plain characters and each group in `pattern` needs."""
    units = _units(pattern)
    run = ""
    for unit, mark in zip_longest(units, units[1:], fillvalue=""):
        is_kept = mark not in _OPTIONAL and not (mark[:1] == "{" and len(mark) > 1)
        plain = unit[1:] if unit[0] == "\\" and not unit[1].isalnum() else unit
        if is_kept and len(plain) == 1 and (plain != unit or unit not in _SIGNS):
            run += plain
            continue
        yield (run,)
        run = ""
        if is_kept and unit.startswith("(?:"):
            yield needed(unit[3:-1])
    yield (run,)


def _units(pattern: str) -> list[str]:
    """The pieces of a pattern, each group in one."""
    units: list[str] = []
    depth = 0
    for piece in _PIECE.findall(pattern):
        if depth:
            units[-1] += piece
        else:
            units.append(piece)
        depth += (piece == "(") - (piece == ")")
    return units


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern, also where one group holds them all."""
    units = _units(pattern)
    if len(units) == 1 and units[0].startswith("(?:"):
        return _alternatives(units[0][3:-1])
    parts = [""]
    for unit in units:
        if unit == "|":
            parts.append("")
        else:
            parts[-1] += unit
    return parts
