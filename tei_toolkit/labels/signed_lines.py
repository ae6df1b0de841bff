"""The last lines of a record that say who signs it or wrote it down."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.form_words import SIGNERS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold

_LAST = 6
"""Lines at the end among which a record is signed."""
_LONGEST = 80
_BIG = r"[^\W\d_a-zß-ÿа-яё]"
_REST = r"[^\s,:;()]*"
_SIGNED = re.compile(
    r"(?P<role>[^\W\d_][^:：፦_.]{2,40}?)\s*[:：፦]\s*(?:_{3,}.*|\.{5,}.*|"
    r"\d{1,2}[.:h]\d{2}.{0,6}|"
    rf"(?:{_BIG}{_REST}[ ,]{{1,2}}){{1,4}}{_BIG}{_REST}"
    r"(?:, .{3,30}|\s*\(.{3,30}\))?)"
)


def role_of_signer(text: str) -> str:
    """The role of who signs in a line, as printed; empty where it is no such line."""
    match = _SIGNED.fullmatch(text) if len(text) <= _LONGEST else None
    return match["role"] if match and fold(match["role"]) in SIGNERS else ""


def signed_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines `Il segretario: A. Bruni` at the end, of someone who spoke nowhere."""
    found: dict[int, str] = {}
    for index in range(max(1, len(lines) - _LAST), len(lines)):
        if role := role_of_signer(lines[index].text):
            found[index] = role
    if not found:
        return frozenset()
    roles = tuple(found.values())
    spoken = {
        fold(line.text[: line.text.find(":")])
        for index, line in enumerate(lines)
        if index not in found and line.text.startswith(roles)
    }
    return frozenset(i for i, role in found.items() if fold(role) not in spoken)
