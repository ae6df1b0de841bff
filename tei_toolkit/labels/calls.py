"""Whether the line before a label calls its name: `La parola all'on. Nicotera.`."""

from tei_toolkit.labels.candidates import COLONS, Candidate, Separator
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.lazy_pattern import lazy_pattern

INLINE = (Separator.DOT, Separator.DASH, Separator.SPACE)
"""What ends labels that have words in their line, and ends much else."""
_OFFICE = 4
"""Words of an office and a name."""
_SENTENCES = lazy_pattern(r"[.!?…]\s+")


def is_called(before: str, candidate: Candidate) -> bool:
    """Whether the line `before` calls a label: its name ends it, or has a title."""
    separator, label = candidate.setting.separator, candidate.label
    if separator in COLONS:
        return is_called_by_name(before, label)
    if separator not in INLINE or not before or len(label) < 3:
        return False
    if _is_asked(before, label):
        return True
    said, found, rest = before[-400:].rpartition(f" {label}")
    if not found or rest[:1].isalpha():
        return False
    title = said.rsplit(None, 1)[-1:]
    at_end = len(label) > 3 and not rest.strip(".:")
    return (at_end and len(said) >= len(label)) or (
        bool(title) and title[0].casefold() in HONORIFICS
    )


def is_called_by_name(before: str, label: str) -> bool:
    """Whether an office and a name stand below a line that ends with the name."""
    words = label.split()
    if not before or len(words) < _OFFICE or not words[-2][0].isupper():
        return False
    return before.rstrip(" .:!").endswith(f" {words[-2]} {words[-1]}")


def _is_asked(before: str, label: str) -> bool:
    """Whether the last sentence calls a part of a name: `Rəşad müəllim, gəlin`."""
    names = [w for w in label.split() if len(w) > 3 and w[0].isupper()]
    if not 2 <= len(names) == len(label.split()) <= 3 or before[-1] not in ".!":
        return False
    last = _SENTENCES.split(before[-160:-1])[-1].split()
    return 1 < len(last) <= 5 and any(w.strip(",") in names for w in last)
