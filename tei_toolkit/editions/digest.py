"""What the stylesheets would have to count or gather, as one element: `tk:digest`."""

from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from tei_toolkit.editions import citations
from tei_toolkit.editions.dates import say_date
from tei_toolkit.editions.directions import direction_of
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.namespaces import EDITION
from tei_toolkit.editions.pictures import COLOURS, colours_of, draw_course
from tei_toolkit.editions.speakers import Speaker, Speakers
from tei_toolkit.editions.stylesheets import interface_words
from tei_toolkit.editions.tags import escape, quote, tag

_FACTS = (
    *("stem", "title", "subtitle", "date", "date_text", "place", "activity"),
    *("language", "publisher", "licence", "licence_address", "checksum"),
)
_WORDED = ("title", "subtitle", "place", "activity", "date_text")
_PARSER = etree.XMLParser(huge_tree=True, resolve_entities=False)


def make_digest(
    facts: Metadata,
    speakers: Speakers,
    indexes: str,
    notes: int,
    contents: str,
    language: str,
) -> etree._Element:
    """The element `tk:digest`.

    Args:
        facts: become its attributes, citations and metadata.
        speakers: who speaks.
        indexes: what stands for them, as markup.
        notes: how many notes are numbered.
        contents: as `read_contents` gives them.
        language: of the interface.
    """
    words = interface_words(language)
    facts = in_language(facts, language)
    known = {name: value for name in _FACTS if (value := getattr(facts, name))}
    known |= {
        f"{name}-lang": tag
        for name, tag in facts.languages.items()
        if name in _WORDED and tag.partition("-")[0] != language
    }
    if direction_of(facts.title) == "rtl":
        known["direction"] = "rtl"
    known.setdefault("language", "und")
    if facts.is_speech:
        known["speech"] = "yes"
    counts = {"notes": str(notes), "words": str(speakers.words)}
    parts = [
        *_write_speakers(speakers),
        *_write_citations(facts, words),
        f"<tk:linked>{escape(citations.linked_data(facts, speakers.all))}</tk:linked>",
        draw_course(speakers),
        indexes,
        contents,
    ]
    given = {"xmlns:tk": EDITION, **known, **counts}
    return etree.fromstring(tag("digest", given, "".join(parts)).encode(), _PARSER)


def in_language(facts: Metadata, language: str) -> Metadata:
    """The facts with what can be said in `language` said in it: date and activity."""
    words, languages = interface_words(language), dict(facts.languages)
    date_text = activity = ""
    is_ours = languages.get("date_text", language).partition("-")[0] == language
    if not (facts.date_text and is_ours):
        date_text = say_date(facts.date, words)
    if languages.get("activity", "").partition("-")[0] == "en":
        activity = words.get(f"activity-{facts.activity.replace(' ', '-')}", "")
    if not date_text and activity in {"", facts.activity}:
        return facts
    for name, said in (("date_text", date_text), ("activity", activity)):
        if said:
            languages.pop(name, None)
    return replace(
        facts,
        date_text=date_text or facts.date_text,
        activity=activity or facts.activity,
        languages=languages,
    )


def _write_citations(facts: Metadata, words: Mapping[str, str]) -> list[str]:
    records = (
        ("plain", citations.cite_plainly(facts, words)),
        ("bibtex", citations.cite_bibtex(facts)),
        ("ris", citations.cite_ris(facts).replace("\r", "")),
        ("csl", citations.cite_csl(facts)),
    )
    written = [
        f'<tk:cite kind="{kind}">{escape(words)}</tk:cite>' for kind, words in records
    ]
    written += [
        f'<tk:meta {kind}="{name}" content="{quote(words)}"/>'
        for kind, name, words in citations.meta_tags(facts)
    ]
    return written


def _write_speakers(speakers: Speakers) -> list[str]:
    written = []
    shares, colours = speakers.shares(), colours_of(speakers)
    for number, speaker in enumerate(speakers.all):
        given = {
            "key": speaker.key,
            "id": f"speaker-{speaker.key}",
            "name": speaker.name,
            **_counts(speakers, speaker, shares[number], colours[speaker.key]),
        }
        if speaker.role and speaker.role.casefold() not in speaker.name.casefold():
            given["role"] = speaker.role
        written.append(tag("speaker", given))
    if speakers.all and speakers.unnamed.turns:
        counts = _counts(speakers, speakers.unnamed, shares[-1], "0")
        written.append(tag("unnamed", counts))
    return written


def _counts(
    speakers: Speakers, speaker: Speaker, share: str, colour: str
) -> dict[str, str]:
    """How much a speaker says, and how that is drawn."""
    return {
        "turns": str(speaker.turns),
        "words": str(speaker.words),
        "share": share,
        "width": f"{100 * speaker.part / (speakers.words or 1):.1f}",
        "colour": colour,
        "fill": COLOURS[int(colour)],
    }
