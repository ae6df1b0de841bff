"""What is missing, in the words of the interface: "lost, 3–5 characters"."""

import re
from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.dates import say_duration
from tei_toolkit.editions.dimensions import value_of
from tei_toolkit.editions.namespaces import SAID, tei

_GAP = tei("gap")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?$")
_PARTS = re.compile(r"[-_]+|(?<=[a-zß-ÿ])(?=[A-Z][a-z])")
_UNITS = {
    "char": "character",
    "letter": "letter",
    "ligne": "line",
    "verse": "verse",
    "syll": "syllable",
    "s": "second",
    "sec": "second",
    "min": "minute",
    "leaf": "leaf",
    "leave": "leaf",
    "folio": "leaf",
    "fol": "leaf",
}
"""Other names of units, without the `s` of the plural."""


def say_gaps(whole: Branch, words: Mapping[str, str]) -> None:
    """Write why each `gap` is one and how long, as `tk:said`.

    Args:
        whole: a document.
        words: of the interface: `reason-…`, and `unit-…` in its forms for 1, for 2 and,
            where the language has a third, for 5.
    """
    for gap in whole.named(_GAP):
        if said := ", ".join(filter(None, (_reason(gap, words), _extent(gap, words)))):
            gap.set(SAID, said)


def _reason(gap: etree._Element, words: Mapping[str, str]) -> str:
    """Its reasons, each in the words of the interface or as the document has it."""
    reasons = gap.get("reason", "").split()
    said = (words.get(f"reason-{r.casefold()}", _part(r)) for r in reasons)
    return ", ".join(said)


def _part(name: str) -> str:
    """The words of a name such as `passing-truck` or `signatureContent`."""
    return _PARTS.sub(" ", name).lower() if _PARTS.search(name) else name


def _extent(gap: etree._Element, words: Mapping[str, str]) -> str:
    """How much is missing: words of the document, or a number and its unit."""
    value, unit = value_of(gap), gap.get("unit", "")
    if not value:
        return say_duration(gap.get("dur", ""))
    if value == "unknown":
        return words.get("extent-unknown", value)
    number = _NUMBER.search(value)
    if number is None:  # it says what is counted
        return value
    said = f"{value} {_unit(unit, number[0], words)}".rstrip()
    if gap.get("precision") in {"low", "unknown"}:
        said = f"{words.get('circa', '')} {said}".lstrip()
    return said


def _unit(unit: str, number: str, words: Mapping[str, str]) -> str:
    """A unit in the form that stands after a number."""
    bare = unit.casefold().removesuffix("s") or unit
    forms = words.get(f"unit-{_UNITS.get(bare, bare)}", "").split("|")
    return forms[_form(number, len(forms))] or unit


def _form(number: str, forms: int) -> int:
    """Which of the forms of a noun stands after a number.

    Of two, the first after 1; of three, as in Slavonic languages, the first after 1 and
    21, the second after 2 to 4, 22 to 24 and fractions.
    """
    if forms < 2:
        return 0
    if not number.isdigit():
        return 1
    count = int(number)
    if forms == 2:
        return int(count != 1)
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2
