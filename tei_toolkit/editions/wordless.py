"""What a document says in attributes alone, in words for people to read.

`tk:said` of an element without words stands for them; `tk:date` of a change is when it
was made, of a recording how long it lasts, of what befell a manuscript when that was.
"""

import re
from collections.abc import Mapping

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.correspondence import name_steps
from tei_toolkit.editions.dates import value_of
from tei_toolkit.editions.dimensions import say_dimensions
from tei_toolkit.editions.gaps import say_gaps
from tei_toolkit.editions.graphs import say_graphs
from tei_toolkit.editions.namespaces import SAID, tei, tk
from tei_toolkit.editions.records import say_records, say_value
from tei_toolkit.editions.references import PAGES
from tei_toolkit.editions.words import words_of

DATE = tk("date")
_DATES = (tei("date"), tei("time"))
_SCOPES = (tei("biblScope"), tei("citedRange"))
_GRAMMAR = tuple(
    tei(name)
    for name in "pos gen number case per tns mood iType subc gram colloc usg".split()
)
_VALUES = ("expand", "value", "norm", "orig")
_HEADWORD = (tei("oRef"), tei("pRef"))
_DATED = (tei("change"), tei("recording"))
_BEFELL = (tei("origin"), tei("provenance"), tei("acquisition"))
_YEAR = re.compile(r"\d{4}")
_HEADER = tei("teiHeader")
_RECORDS = (_HEADER, *(tei(n) for n in ("biblStruct", "biblFull", "imprint", "bibl")))


def say_wordless(whole: Branch, words: Mapping[str, str]) -> None:
    """Write what the header says in attributes alone; some others say so anywhere.

    These are dimensions, gaps, the grammar of entries of dictionaries, dates of books,
    what records of people and places say, and the arcs of graphs.

    Args:
        whole: a document.
        words: of the interface.
    """
    for date in whole.named(*_DATES):
        if not words_of(date) and _is_record(date) and (said := say_value(date, words)):
            date.set(SAID, said)
    for scope in whole.named(*_SCOPES):
        if not words_of(scope) and (said := _scope(scope, words)):
            scope.set(SAID, said)
    for element in whole.named(*_DATED):
        if _is_in_header(element) and (said := say_value(element, words)):
            element.set(DATE if words_of(element) or len(element) else SAID, said)
    for event in whole.named(*_BEFELL):
        years, told = set(_YEAR.findall(value_of(event))), words_of(event)
        if years and years.isdisjoint(_YEAR.findall(told)):
            event.set(DATE, say_value(event, words))
    _say_grammar(whole)
    say_records(whole, words)
    say_graphs(whole)
    say_dimensions(whole)
    say_gaps(whole, words)
    name_steps(whole, words)


def _say_grammar(whole: Branch) -> None:
    """Write what entries of dictionaries leave to attributes or to the headword."""
    for part in whole.named(*_GRAMMAR):
        said = next(filter(None, map(part.get, _VALUES)), "")
        if said and not len(part) and not words_of(part):
            part.set(SAID, " ".join(said.split()))
    for reference in whole.named(*_HEADWORD):
        if not len(reference) and not words_of(reference):
            reference.set(SAID, "~")


def _scope(element: etree._Element, words: Mapping[str, str]) -> str:
    """A part of a work, "p. 10–12"."""
    first, last = element.get("from", ""), element.get("to", "")
    numbers = first if first == last else "–".join(filter(None, (first, last)))
    unit = element.get("unit", "")
    if unit.casefold() in PAGES:
        unit = words.get("page-short", "")
    return f"{unit} {numbers}".strip() if numbers else ""


def _is_record(element: etree._Element) -> bool:
    """Whether it is part of the facts of a text or of a book."""
    return next(element.iterancestors(*_RECORDS), None) is not None


def _is_in_header(element: etree._Element) -> bool:
    return next(element.iterancestors(_HEADER), None) is not None
