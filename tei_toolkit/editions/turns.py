"""The turns of a text as rows, with all that is known of them."""

from dataclasses import fields
from operator import attrgetter

from lxml import etree

from tei_toolkit.editions.namespaces import XML_ID, XML_LANG, tei, tk
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.said import read_said
from tei_toolkit.editions.speakers import pointers, printed_label
from tei_toolkit.editions.words import words_of
from tei_toolkit.values import immutable

_NOTE = tei("note")
OF_THE_TEXT = frozenset(
    {"text", "title", "date", "place", "source", "licence", "sha256"}
)
"""What is the same in the rows of a text."""


@immutable
class Row:
    """One turn.

    Attributes:
        text: stem of the text, in a corpus its `xml:id`.
        title: of the text.
        date: of the event, in EDTF.
        place: of the event.
        n: number of the turn, from 1.
        id: of the turn.
        who: ids of the speakers, with spaces between them.
        speaker: name of the speaker.
        role: office or occupation.
        label: as printed.
        language: BCP 47 tag.
        start: time from the beginning, where known.
        words: how many.
        said: the words, a line end between paragraphs; events left out.
        events: what happens in the turn, with semicolons between.
        end: time from the beginning, where known.
        trans: how it follows the turn before: `overlap`, `latching`, `pause`.
        ana: ids of what says more of it.
        to_whom: ids of those it is said to.
        prev: id of the turn that it goes on from.
        next: id of the turn in which it goes on.
        notes: the words of its notes, with semicolons between.
        source: address of the text's source.
        licence: of the text, its address where it has one.
        sha256: checksum of the source.
    """

    text: str
    title: str
    date: str
    place: str
    n: int
    id: str
    who: str
    speaker: str
    role: str
    label: str
    language: str
    start: str
    words: int
    said: str
    events: str
    end: str
    trans: str
    ana: str
    to_whom: str
    prev: str
    next: str
    notes: str
    source: str
    licence: str
    sha256: str


COLUMNS = tuple(field.name for field in fields(Row))
_CELLS = attrgetter(*COLUMNS)


def cells_of(row: Row) -> dict[str, str | int]:
    """What a row holds, by the names of the columns."""
    return dict(zip(COLUMNS, _CELLS(row), strict=True))


def list_turns(prepared: Prepared) -> list[Row]:
    """The turns of a prepared text, in order."""
    by_key = {speaker.key: speaker for speaker in prepared.speakers.all}
    rows = []
    for number, turn in enumerate(prepared.turns, 1):
        keys = (turn.get(tk("s")) or "").split()
        speakers = [by_key[key] for key in keys if key in by_key]
        label = printed_label(turn)
        said, events = read_said(turn)
        facts = prepared.texts.of(turn)
        rows.append(
            Row(
                text=facts.stem,
                title=facts.title,
                date=facts.date,
                place=facts.place,
                n=number,
                id=turn.get(XML_ID, ""),
                who=" ".join(s.pointer for s in speakers if s.pointer),
                speaker="; ".join(speaker.name for speaker in speakers),
                role="; ".join(s.role for s in speakers if s.role),
                label=words_of(label),
                language=_language(turn) or facts.language,
                start=turn.get(tk("time"), ""),
                words=prepared.speakers.course[number - 1][1],
                said=said,
                events="; ".join(events),
                end=turn.get(tk("end"), ""),
                trans=turn.get("trans", ""),
                ana=" ".join(pointers(turn.get("ana"))),
                to_whom=" ".join(pointers(turn.get("toWhom"))),
                prev=" ".join(pointers(turn.get("prev"))),
                next=" ".join(pointers(turn.get("next"))),
                notes="; ".join(filter(None, map(words_of, turn.iter(_NOTE)))),
                source=facts.source_address,
                licence=facts.licence_address or facts.licence,
                sha256=facts.checksum,
            )
        )
    return rows


def _language(turn: etree._Element) -> str:
    above: etree._Element | None = turn
    while above is not None:
        if above.get(XML_LANG):
            return above.get(XML_LANG, "")
        above = above.getparent()
    return ""
