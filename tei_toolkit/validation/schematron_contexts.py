"""Contexts of Schematron rules: their parts, and whether a document can have such."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.validation.schematron_source import Pattern

LITERAL: Final = re.compile(r"'[^']*'|\"[^\"]*\"")
STEP: Final = re.compile(r"^(?:[\w-]+:)?([\w-]+)$")
ANY: Final = re.compile(r"^(?:[\w-]+:)?\*$")


class Vocabulary(NamedTuple):
    """The local names in a document, and the values of its `type` attributes."""

    elements: frozenset[str]
    attributes: frozenset[str]
    types: frozenset[str]


def vocabulary_of(tree: etree._ElementTree) -> Vocabulary:
    """What names a document uses."""
    names: set[str] = set()
    attributes: set[str] = set()
    types: set[str] = set()
    for element in tree.iter(etree.Element):
        names.add(str(element.tag))
        keys = element.keys()
        if keys:
            attributes.update(keys)
            value = element.get("type")
            if value:
                types.add(value)
    return Vocabulary(
        frozenset(name.rpartition("}")[2] for name in names),
        frozenset(name.rpartition("}")[2] for name in attributes),
        frozenset(types),
    )


def may_apply(pattern: Pattern, used: Vocabulary) -> bool:
    """Whether a pattern can match at all in a document that uses these names.

    May be wrong in saying yes, never in saying no.
    """
    return any(
        _may_match(alternative, used)
        for rule in pattern.rules
        for alternative in alternatives(rule.context)
    )


@lru_cache(maxsize=2048)
def alternatives(context: str) -> list[str]:
    """The parts of a context between its outer bars."""
    parts, depth, start = [], 0, 0
    for at, character in enumerate(context):
        if character in "([":
            depth += 1
        elif character in ")]":
            depth -= 1
        elif character == "|" and not depth:
            parts.append(context[start:at])
            start = at + 1
    parts.append(context[start:])
    return parts


_FUNCTION: Final = re.compile(r"[\w-]\s*\(")
_MENTIONED: Final = re.compile(r"@(?:[\w-]+:)?([\w-]+)")
_COUNTED: Final = re.compile(
    r"^\s*count\(\s*//(?:[\w-]+:)?([\w-]+)\s*\)\s*(?:gt|>)\s*\d+\s*$"
)
_TYPED: Final = re.compile(r"^\s*@type\s*(?:eq|=)\s*'([^']*)'\s*$")
_JOINT: Final = re.compile(r"[()\[\]]|\band\b|\bor\b")
_UNSURE: Final = re.compile(
    r"\bnot\b|\bor\b|\||\bcount\b|\bempty\b|\bif\b|string-length|<|\bl[te]\b|\bne\b|!="
)


def _may_match(path: str, used: Vocabulary) -> bool:
    bare, predicates = without_predicates(path)
    bare = bare.strip()
    if _FUNCTION.search(bare):
        return True
    if bare.endswith(")"):
        group = bare[bare.rfind("(") + 1 : -1]
        return any(_may_match(part, used) for part in group.split("|"))
    last = bare.rpartition("/")[2].strip()
    if last.startswith("@"):
        wanted = last[1:].rpartition(":")[2]
        return wanted in used.attributes or wanted == "*"
    if "(" not in bare:
        steps = [STEP.match(step.strip()) for step in bare.split("/")]
        if any(step and step.group(1) not in used.elements for step in steps):
            return False
    else:
        step = STEP.match(last)
        if step is not None and step.group(1) not in used.elements:
            return False
    return all(
        _may_hold(part, used) for test in predicates for part in _conjuncts(test)
    )


@lru_cache(maxsize=2048)
def _conjuncts(test: str) -> list[str]:
    """The parts of a predicate that must all hold."""
    parts: list[str] = []
    depth, start = 0, 0
    for match in _JOINT.finditer(test):
        found = match.group()
        depth += (found in "([") - (found in ")]")
        if depth:
            continue
        if found == "or":
            return [test]
        if found == "and":
            parts.append(test[start : match.start()])
            start = match.end()
    return [*parts, test[start:]]


def _may_hold(test: str, used: Vocabulary) -> bool:
    """Whether a predicate can hold; every attribute that it asks for must be there."""
    counted = _COUNTED.match(test)
    if counted:
        return counted.group(1) in used.elements
    typed = _TYPED.match(test)
    if typed:
        return typed.group(1) in used.types
    if _UNSURE.search(test):
        return True
    flat = LITERAL.sub("''", test)
    return all(name in used.attributes for name in _MENTIONED.findall(flat))


@lru_cache(maxsize=2048)
def without_predicates(path: str) -> tuple[str, list[str]]:
    """A path without its predicates, and the outermost predicates."""
    bare: list[str] = []
    predicates: list[str] = []
    depth, start = 0, 0
    for at, character in enumerate(path):
        if character == "[":
            if not depth:
                start = at + 1
            depth += 1
        elif character == "]":
            depth -= 1
            if not depth:
                predicates.append(path[start:at])
        elif not depth:
            bare.append(character)
    return "".join(bare), predicates
