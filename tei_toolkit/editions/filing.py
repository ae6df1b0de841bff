"""Under which word a person is filed: the family name, as far as anything tells it."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cached_property

from lxml import etree

from tei_toolkit.editions.bibliographic_names import read_name
from tei_toolkit.editions.entity_names import called, names_at
from tei_toolkit.editions.namespaces import XML_ID, tei

_PERSON = tei("person")
_COUNTED = re.compile(r"[-_.]?\d+$")
_BETWEEN = re.compile(r"[-_.\s]+")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ABBREVIATED = re.compile(r"(\S+\.(?: \S+\.)*) (\S*[^\s.])")


class Filing:
    """How the people of one document are filed."""

    def __init__(self, entities: Mapping[str, etree._Element]) -> None:
        """File by what these descriptions, by their ids, tell of names."""
        self._entities = entities

    def file(self, entity: etree._Element, name: etree._Element, said: str) -> str:
        """The name of a described person with the family name first.

        Args:
            entity: the description.
            name: the name in it.
            said: how it is said.

        Returns:
            Nothing where the family name is unknown.
        """
        return file_name(name) or self._file_by_id(said, entity.get(XML_ID, ""))

    def _file_by_id(self, name: str, identifier: str) -> str:
        """A name with its last word first, where that is what its person's id says.

        So the id tells the family name of "Agnieszka Brugger" (`brugger`, or
        `brugger-agnieszka`), whose parts nothing else does; an id of the whole name
        (`agnieszka-brugger`) does where others are family names.
        """
        given, _, family = name.rpartition(" ")
        if not given or "," in name:
            return ""
        said = _plain_id(identifier)
        first, last = _spellings(given), _spellings(family)
        tells = said in last or any(f"{b}{a}" == said for a in first for b in last)
        if not tells and any(f"{a}{b}" == said for a in first for b in last):
            tells = self._has_family_names
        return f"{family}, {given}" if tells else ""

    @cached_property
    def _has_family_names(self) -> bool:
        """Whether the ids of some people are the last words of their names."""
        for key, entity in self._entities.items():
            if entity.tag == _PERSON:
                first, _, last = called(names_at(entity)).rpartition(" ")
                if first and _plain_id(key) in _spellings(last):
                    return True
        return False


def file_name(element: etree._Element) -> str:
    """A name with the family name first; nothing where that is unknown.

    What follows nothing but abbreviations is one too: "Lee, Mr.", "Lee, J. R.".
    """
    name = read_name(element)
    if name.family:
        return name.inverted
    found = _ABBREVIATED.fullmatch(name.words)
    return f"{found[2]}, {found[1]}" if found else ""


def _plain_id(identifier: str) -> str:
    """The letters of an id, without the number that tells it from others."""
    return _BETWEEN.sub("", _COUNTED.sub("", identifier)).casefold()


def _spellings(words: str) -> set[str]:
    """Words as ids have them: with marks, without them, with `ae` for `ä`."""
    letters = _BETWEEN.sub("", words).casefold()
    return {letters, without_marks(letters), without_marks(letters.translate(_GERMAN))}


def without_marks(words: str) -> str:
    """Letters without their accents and points."""
    signs = unicodedata.normalize("NFKD", words)
    return "".join(sign for sign in signs if not unicodedata.combining(sign))
