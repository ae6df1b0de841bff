"""The notes of a Word document: where they are referred to, and how they are numbered.

Source: ECMA-376, Office Open XML, part 1, 17.11 (footnotes and endnotes), 17.13.4
(comments), 17.18.59 (formats of numbers).
"""

from collections import Counter
from dataclasses import field
from typing import TYPE_CHECKING

from tei_toolkit.sources.document import note_date
from tei_toolkit.sources.word_package import W, WordPackage
from tei_toolkit.transcript import NotePlace
from tei_toolkit.values import immutable, record

if TYPE_CHECKING:
    from lxml import etree

PLACES = {
    f"{W}footnoteReference": NotePlace.FOOT,
    f"{W}endnoteReference": NotePlace.END,
    f"{W}commentReference": NotePlace.MARGIN,
}
_PARTS = (
    (NotePlace.FOOT, "footnotes", f"{W}footnote"),
    (NotePlace.END, "endnotes", f"{W}endnote"),
    (NotePlace.MARGIN, "comments", f"{W}comment"),
)
_PROPERTIES = {
    NotePlace.FOOT: f"{W}footnotePr",
    NotePlace.END: f"{W}endnotePr",
}
_USUAL_FORMAT = {NotePlace.FOOT: "decimal", NotePlace.END: "lowerRoman"}
_OFF = frozenset({"0", "false", "off"})
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_SIGNS = "*†‡§"


@record
class Reference:
    """A place of the text that refers to a note.

    Attributes:
        place: what kind of note it is.
        key: the note's id in its part of the package.
        region: whether what stands there is printed.
        n: the number that is printed; empty where the text itself has a sign.
        mark: where that sign stands in the text.
    """

    place: NotePlace
    key: str
    region: int
    n: str
    mark: tuple[int, int] | None = None


@immutable
class NoteBody:
    """The words of a note as the package has them.

    Attributes:
        element: what holds them.
        links: the addresses that links in it have, by their ids.
    """

    element: "etree._Element"
    links: dict[str, str]

    @property
    def author(self) -> str | None:
        """Who wrote a comment."""
        return " ".join(self.element.get(f"{W}author", "").split()) or None

    @property
    def initials(self) -> str:
        """What a comment's number begins with."""
        return "".join(self.element.get(f"{W}initials", "").split())

    @property
    def when(self) -> str | None:
        """When a comment was written, if that is a date."""
        return note_date(self.element.get(f"{W}date", ""))


def read_bodies(package: WordPackage) -> dict[tuple[NotePlace, str], NoteBody]:
    """The notes of a document, by their kind and id."""
    bodies: dict[tuple[NotePlace, str], NoteBody] = {}
    for place, kind, tag in _PARTS:
        for root, links in package.linked_parts(kind):
            for element in root.iter(tag):
                # Separators between text and notes are notes to Word.
                if element.get(f"{W}type", "normal") == "normal":
                    key = element.get(f"{W}id", "")
                    bodies.setdefault((place, key), NoteBody(element, links))
    return bodies


@record
class NoteNumbers:
    """Counts the notes as Word does when it prints them.

    Attributes:
        settings: what the document's settings say of notes, if anything.
        sections: the properties of each section, in their order.
        bodies: the notes.
    """

    settings: "list[etree._Element]"
    sections: "list[etree._Element]"
    bodies: dict[tuple[NotePlace, str], NoteBody]
    _section: int = 0
    _counts: Counter[NotePlace] = field(default_factory=Counter)

    def next(self, place: NotePlace, key: str) -> str:
        """The number of the note that is referred to now."""
        start = self._setting(place, "numStart")
        self._counts[place] += 1
        number = self._counts[place]
        if place is NotePlace.MARGIN:
            body = self.bodies.get((place, key))
            return f"{body.initials if body else ''}{number}"
        if start.isdecimal() and 0 < len(start) < 7:
            number += int(start) - 1
        style = self._setting(place, "numFmt") or _USUAL_FORMAT[place]
        return number_text(number, style)

    def end_section(self) -> None:
        """A section ends; where each is numbered for itself, it begins anew."""
        for place in _PROPERTIES:
            if self._setting(place, "numRestart") == "eachSect":
                self._counts[place] = 0
        self._section += 1

    def end_page(self) -> None:
        """A page ends where the document was last printed."""
        for place in _PROPERTIES:
            if self._setting(place, "numRestart") == "eachPage":
                self._counts[place] = 0

    def _setting(self, place: NotePlace, name: str) -> str:
        """What the section says of its notes, or else the document."""
        if place not in _PROPERTIES:
            return ""
        own = self.sections[self._section : self._section + 1]
        for holder in (*own, *self.settings):
            found = holder.find(f"{_PROPERTIES[place]}/{W}{name}")
            if found is not None:
                return str(found.get(f"{W}val", ""))
        return ""


def number_text(number: int, style: str) -> str:
    """A number from 1 on in a format of Word's; in digits where it is unknown."""
    match style:
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 20)
            return letter.upper() if style == "upperLetter" else letter
        case "chicago":
            return _SIGNS[(number - 1) % 4] * min((number - 1) // 4 + 1, 20)
        case _:
            return str(number)


def _roman(number: int) -> str:
    if number >= 4000:
        return str(number)
    letters = ""
    for value, sign in _ROMAN:
        while number >= value:
            letters += sign
            number -= value
    return letters


def follows_own_sign(reference: "etree._Element") -> bool:
    """Whether the text itself has the sign of a note, after the reference."""
    return reference.get(f"{W}customMarkFollows", "0") not in _OFF
