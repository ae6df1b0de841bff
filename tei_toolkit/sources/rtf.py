"""Rich Text Format: the text of what word processors wrote before DOCX and ODT.

No library that is kept up reads more of it than bare text, without its notes and what
is set in bold. Source: Microsoft, *Rich Text Format (RTF) Specification* 1.9.1.
"""

from dataclasses import replace
from functools import partial

from tei_toolkit.errors import InputError
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.building import TextBuilder
from tei_toolkit.sources.document import (
    Appendix,
    ReadNote,
    assemble,
    read_body,
    with_deletions,
)
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.rtf_tokens import read_tokens
from tei_toolkit.sources.rtf_walk import RtfWalk
from tei_toolkit.sources.text import SourceText

MEDIA_TYPE = "application/rtf"
_SIGNATURE = "{\\rtf"


def read_rtf(raw: RawSource) -> SourceText:
    """The text of an RTF document.

    Raises:
        InputError: it ends before its first group does, without any words.
    """
    tokens = read_tokens(raw.data)
    walk = RtfWalk(tokens, TextBuilder())
    walk.walk(0, len(tokens.tokens))
    walk.finish()
    notes = _read_notes(walk)
    if not walk.builder.size:
        raise InputError(
            f"{raw.name}: is a Rich Text (RTF) document without words, or a damaged "
            "one; open it in a word processor and save it anew as .docx or .odt"
        )
    appendices = _read_margins(walk)
    if tokens.rest:
        appendices.append(Appendix(tokens.rest, LeftOutKind.CONCEALED))
    source = assemble(
        with_deletions(raw, walk.deletions),
        MEDIA_TYPE,
        walk.builder,
        appendices,
        notes=notes,
        metadata=tuple(walk.metadata),
    )
    return replace(source, charset=tokens.charset)


def _read_notes(walk: RtfWalk) -> list[ReadNote]:
    """Read the words of the notes that the text refers to."""
    notes: list[ReadNote] = []
    # A note may refer to others, so there may be more of them at every turn.
    for number, reference in enumerate(walk.references):
        read = partial(walk.walk_apart, reference.start, reference.end)
        place = read_body(walk.builder, read)
        if place is not None:
            note = ReadNote(
                number, reference.region, *place, reference.place, reference.n
            )
            notes.append(replace(note, author=reference.author))
    return notes


def _read_margins(walk: RtfWalk) -> list[Appendix]:
    """The heads and feet of pages, each once."""
    found: dict[str, None] = {}
    for place in walk.margins:
        inner = RtfWalk(walk.source, TextBuilder(), has_notes=False)
        inner.margins = walk.margins
        inner.walk(*place)
        inner.finish()
        found[inner.builder.finish().strip()] = None
    return [Appendix(words, LeftOutKind.FURNITURE) for words in found if words]


def recognise_rtf(sample: Sample) -> Certainty:
    """Known by how it begins."""
    is_rtf = sample.head.startswith(_SIGNATURE)
    return Certainty.CERTAIN if is_rtf else Certainty.NONE


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="a Rich Text document",
    suffixes=frozenset({".rtf"}),
    recognise=recognise_rtf,
    read=read_rtf,
    signature=_SIGNATURE.encode(),
)
