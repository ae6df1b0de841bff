"""The turns of a text as rows, with all that is known of them."""

from dataclasses import dataclass

from lxml import etree

from tei_toolkit.editions.namespaces import XML_ID, XML_LANG, tk
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.said import read_said
from tei_toolkit.editions.speakers import printed_label
from tei_toolkit.editions.words import words_without_notes


@dataclass(frozen=True, slots=True)
class Row:
    """One turn.

    Attributes:
        text: stem of the document.
        title: of the document.
        date: of the event, ISO 8601.
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


def list_turns(prepared: Prepared) -> list[Row]:
    """The turns of a prepared text, in order."""
    facts = prepared.facts
    by_key = {speaker.key: speaker for speaker in prepared.speakers.all}
    rows = []
    for number, turn in enumerate(prepared.turns, 1):
        keys = (turn.get(tk("s")) or "").split()
        speakers = [by_key[key] for key in keys if key in by_key]
        label = printed_label(turn)
        said, events = read_said(turn)
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
                label=words_without_notes(label),
                language=_language(turn) or facts.language,
                start=turn.get(tk("time"), ""),
                words=prepared.speakers.course[number - 1][1],
                said=said,
                events="; ".join(events),
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
