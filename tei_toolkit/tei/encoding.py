"""A transcript as a TEI tree."""

from collections.abc import Sequence

from lxml import etree

from tei_toolkit.description import Description
from tei_toolkit.metadata.people.doers import Doers
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei import drama, parlamint, spoken
from tei_toolkit.tei.cast_lists import is_cast_list
from tei_toolkit.tei.corpus_ids import (
    SPEAKER_TYPES_ID,
    category_prefix,
    corpus_person_ids,
)
from tei_toolkit.tei.draft import Draft, close_element, indent, open_element, timeline
from tei_toolkit.tei.header import (
    Matter,
    header_element,
)
from tei_toolkit.tei.header_elements import lay_out
from tei_toolkit.tei.identifiers import (
    SOFTWARE_ID,
    TurnIds,
    keep_turn_ids,
    keepable_ids,
    make_person_ids,
)
from tei_toolkit.tei.kept import kept_matter
from tei_toolkit.tei.options import SCHEMAS, EncodingOptions, Profile
from tei_toolkit.tei.parlamint_header import parlamint_header_element
from tei_toolkit.tei.printed import Printed
from tei_toolkit.tei.sections import Sections
from tei_toolkit.tei.serialisation import serialise_in_pieces
from tei_toolkit.tei.shelf import Shelf
from tei_toolkit.tei.structure import Writers, matter_in, word
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_ID, XML_LANG
from tei_toolkit.transcript import (
    Block,
    Division,
    Foreign,
    Highlighted,
    Inline,
    Link,
    Paragraph,
    Ruby,
    Text,
    Trailer,
    Transcript,
    Turn,
    Unclear,
)


def encode_file(
    source: SourceText,
    transcript: Transcript,
    description: Description,
    options: EncodingOptions,
    *,
    blocks_at_once: int = 250,
) -> tuple[bytes, ...]:
    """The TEI file of a transcript, in pieces that follow each other.

    It is a function of the arguments alone. No more than about `blocks_at_once` blocks
    of it ever stand in memory as a tree, except in the profile `parlamint` and after
    the first printed time: there the beginning of a division is not known before its
    end.
    """
    draft = _draft(source, transcript, description, options)
    if options.profile is not Profile.PARLAMINT:
        draft.shelf = Shelf(blocks_at_once)
    root = etree.Element(
        "TEI",
        {XML_ID: options.stem, XML_LANG: description.language},
        nsmap={None: TEI_NAMESPACE},
    )
    text = draft.add(root, "text", indent(0))
    matter = Matter(source, transcript, description, draft, draft.counts)
    if options.profile is Profile.PARLAMINT:
        root.set("ana", "#reference")
        parlamint.write_text(draft, text, transcript)
        text.set("ana", "#reference")
        header = parlamint_header_element(matter)
    else:
        _write_text(draft, text, transcript, description)
        header = header_element(matter)
    lay_out(header, 1)
    header.tail = indent(1)
    root.text = indent(1)
    root.insert(0, header)
    schemas = options.schemas
    point_to_schemas(root, SCHEMAS[options.profile] if schemas is None else schemas)
    return serialise_in_pieces(root.getroottree(), draft.shelf)


def _draft(
    source: SourceText,
    transcript: Transcript,
    description: Description,
    options: EncodingOptions,
) -> Draft:
    """The empty draft, with every id that the text will need."""
    turns = list(transcript.turns())
    people = [p for p in description.people if p.is_identified]
    prefix = category_prefix(options)
    types = {
        p.key: f"{prefix}{p.speaker_type}" for p in description.people if p.speaker_type
    }
    in_parts: dict[int, dict[int, str]] = {}
    for turn, paragraph, tag in description.paragraph_languages:
        in_parts.setdefault(turn, {})[paragraph] = tag
    printed = Printed(source, transcript.left_out)
    turn_ids = _turn_ids(printed, turns, description, options)
    taken = (*_reserved_ids(description), *turn_ids)
    return Draft(
        printed=printed,
        options=options,
        person_ids=corpus_person_ids(people, options.stem, options.corpus)
        if options.corpus is not None
        else make_person_ids(people, options.stem, taken),
        person_types=types,
        chair_labels={p.key: p.chair_labels for p in people if p.chair_labels},
        languages=dict(description.turn_languages),
        paragraph_languages=in_parts,
        turn_ids=turn_ids,
        resumed={
            turn.resumes: index
            for index, turn in enumerate(turns)
            if turn.resumes is not None and 0 <= turn.resumes < index
        },
        kept=kept_matter(transcript, options),
        date=description.date,
        date_text=description.date_text,
        place=description.place,
        doers=Doers(people),
    )


def _reserved_ids(description: Description) -> tuple[str, ...]:
    """The ids that the header of an encoding has whoever speaks in it."""
    types = {p.speaker_type.value for p in description.people if p.speaker_type}
    return (SOFTWARE_ID, SPEAKER_TYPES_ID, *sorted(types))


def _turn_prefix(options: EncodingOptions) -> str:
    """What the id of a turn begins with, before its number."""
    name = "sp" if options.profile is Profile.DRAMA else "u"
    return f"{options.stem}.{name}"


def keepable_turn_ids(
    old: TurnIds, description: Description, options: EncodingOptions
) -> frozenset[int]:
    """The indexes of the turns of `old` whose ids an encoding can keep."""
    prefix = _turn_prefix(options)
    return keepable_ids(old, prefix, options.stem, _reserved_ids(description))


def _turn_ids(
    printed: Printed,
    turns: Sequence[Turn],
    description: Description,
    options: EncodingOptions,
) -> list[str]:
    prefix = _turn_prefix(options)
    if options.ids_from is None:
        return [f"{prefix}{number}" for number in range(1, len(turns) + 1)]
    words = [
        "".join(_words_of(printed, block) for block in turn.content) for turn in turns
    ]
    keepable = keepable_turn_ids(options.ids_from, description, options)
    return keep_turn_ids(options.ids_from, words, prefix, keepable)


def _words_of(printed: Printed, node: Block | Inline) -> str:
    """What is said in `node`, without spaces; nothing for notes and events."""
    match node:
        case Text():
            return "".join(printed.words(node.start, node.end).split())
        case Paragraph() | Highlighted() | Link() | Foreign() | Unclear() | Ruby():
            return "".join(_words_of(printed, child) for child in node.children)
        case _:
            return ""


def _write_text(
    draft: Draft,
    text: etree._Element,
    transcript: Transcript,
    description: Description,
) -> None:
    """Write `front`, `body` and `back`, and the timeline before them."""
    is_drama = draft.options.profile is Profile.DRAMA
    writers = drama.WRITERS if is_drama else spoken.WRITERS
    open_element(text, 1)
    kind = "text"
    if draft.turn_ids:
        kind = word(description.activity or "") or "transcript"
    parts = (
        ("front", "preliminaries", matter_in(draft, transcript.front)),
        ("body", kind, matter_in(draft, transcript.body)),
        ("back", "appendix", matter_in(draft, transcript.back)),
    )
    part = None
    for name, division_type, blocks in parts:
        if blocks or name == "body":
            part = draft.add(text, name, indent(2))
            open_element(part, 2)
            _write_part(draft, part, division_type, blocks, writers)
            close_element(part, 2)
    if part is not None:
        part[-1].tail = indent(3)
        draft.add_kept(part, len(draft.printed.text) + 1, indent(3))
        close_element(part, 2)
    times = timeline(draft, draft.options.stem)
    if times is not None and draft.shelf:
        draft.shelf.put_first(times)
    elif times is not None:
        text.insert(0, times)
    close_element(text, 1)


def _write_part(
    draft: Draft,
    part: etree._Element,
    division_type: str,
    blocks: Sequence[Block],
    writers: Writers,
) -> None:
    """Write the blocks of `front`, `body` or `back`, which hold divisions only."""
    ends = len(blocks)
    while part.tag == "body" and ends and isinstance(blocks[ends - 1], Trailer):
        ends -= 1
    if ends and all(isinstance(block, Division) for block in blocks[:ends]):
        divisions = [block for block in blocks if isinstance(block, Division)]
        if not any(is_cast_list(draft, division) for division in divisions):
            Sections(draft, writers).write(part, 2, blocks)
            return
    div = draft.add(part, "div", indent(3), {"type": division_type})
    open_element(div, 3)
    Sections(draft, writers).write(div, 3, blocks)
    if not len(div):
        draft.add(div, "gap", None, {"reason": "empty"})
    close_element(div, 3)


def point_to_schemas(root: etree._Element, schemas: Sequence[str]) -> None:
    """Name the schemas in `xml-model` processing instructions (ISO/IEC 19757-11)."""
    for address in schemas:
        kind = (
            "http://purl.oclc.org/dsdl/schematron"
            if address.endswith(".sch")
            else "http://relaxng.org/ns/structure/1.0"
        )
        model = f'href="{address}" type="application/xml" schematypens="{kind}"'
        root.addprevious(etree.ProcessingInstruction("xml-model", model))
