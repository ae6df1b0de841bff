"""Each form of the profile has the same verdict on the corpus with one change."""

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.relaxng.schema import Schema, compile_schema
from tei_toolkit.resources import schema_path
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import XML_ID, tei
from tests.tei.phenomena import PHENOMENA

from .test_agreement import encoded, schematron

CORPUS = Path(__file__).parents[2] / "corpus" / "tei"
PARLAMINT = "tei-transcript-parlamint"
CHANGES_OF_A_KIND = 4


@cache
def relax_ng(name: str) -> Schema:
    return compile_schema(schema_path(f"{name}.rng"))


@cache
def xsd(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schema_path(f"{name}.xsd")))


def rename(chosen: etree._Element, other: etree._Element) -> None:
    chosen.tag = other.tag


def misspell(chosen: etree._Element, _other: etree._Element) -> None:
    chosen.tag = f"{chosen.tag!s}s"


def drop(chosen: etree._Element, _other: etree._Element) -> None:
    parent = chosen.getparent()
    if parent is not None:
        parent.remove(chosen)


def swap(chosen: etree._Element, _other: etree._Element) -> None:
    following = chosen.getnext()
    if following is not None:
        following.addnext(chosen)


def move(chosen: etree._Element, other: etree._Element) -> None:
    if chosen not in other.iterancestors() and chosen is not other:
        other.append(chosen)


def double(chosen: etree._Element, _other: etree._Element) -> None:
    parent = chosen.getparent()
    if parent is not None:
        copy = etree.fromstring(etree.tostring(chosen, with_tail=False))
        for element in copy.iter():
            element.attrib.pop(XML_ID, None)
        parent.insert(parent.index(chosen), copy)


def wrap(chosen: etree._Element, _other: etree._Element) -> None:
    parent = chosen.getparent()
    if parent is not None:
        around = etree.Element(tei("ab"))
        parent.replace(chosen, around)
        around.append(chosen)


def write(chosen: etree._Element, _other: etree._Element) -> None:
    chosen.text = "words"


def lose_attribute(chosen: etree._Element, _other: etree._Element) -> None:
    for name in list(chosen.attrib)[:1]:
        del chosen.attrib[name]


def gain_attribute(chosen: etree._Element, other: etree._Element) -> None:
    for name, value in other.attrib.items():
        if name != XML_ID:
            chosen.set(name, value)


def spoil_attribute(chosen: etree._Element, _other: etree._Element) -> None:
    for name in list(chosen.attrib)[-1:]:
        chosen.set(name, "a  b")


CHANGES: tuple[Callable[[etree._Element, etree._Element], None], ...] = (
    *(rename, misspell, drop, swap, move, double, wrap, write),
    *(lose_attribute, gain_attribute, spoil_attribute),
)


def documents() -> dict[str, bytes]:
    """Files of the corpus, and what the encoder writes for ParlaMint."""
    found = {path.stem: path.read_bytes() for path in CORPUS.glob("*.xml")}
    for name, case in PHENOMENA.items():
        if case.options.profile is Profile.PARLAMINT:
            found[name] = etree.tostring(encoded(case))
    return found


def verdicts(root: etree._Element, name: str) -> tuple[bool, bool]:
    """What RELAX NG says and what XSD says, each with what Schematron adds.

    That a debate has speech and a comment none, XSD 1.0 cannot say (schemas/README.md).
    """
    exact = relax_ng(name).is_valid(etree.tostring(root))
    wide = xsd(name).validate(root)
    if name == PARLAMINT and exact != wide:
        rest = schematron(name).validate(root)
        return exact and rest, wide and rest
    return exact, wide


@pytest.mark.parametrize("document", documents().values(), ids=documents())
def test_relaxng_and_xsd_agree(document: bytes) -> None:
    named = re.search(rb'<\?xml-model href="([\w-]+)\.rng"', document)
    name = named[1].decode() if named else PARLAMINT
    assert relax_ng(name).is_valid(document), "it is not of the profile"
    seen: set[bool] = set()
    for change in CHANGES:
        for number in range(CHANGES_OF_A_KIND):
            chance = random.Random(f"{change.__name__} {number}")  # noqa: S311
            root = etree.fromstring(document)
            elements = list(root.iter(etree.Element))
            change(chance.choice(elements), chance.choice(elements))
            exact, wide = verdicts(root, name)
            assert exact == wide, f"{change.__name__} {number}: {xsd(name).error_log}"
            seen.add(exact)
    assert seen == {True, False}
