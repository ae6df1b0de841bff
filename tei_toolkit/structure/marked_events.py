"""Events between signs that only one document uses, `{{bell}}` or `//laughs//`."""

import re
from dataclasses import replace

from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.events import TYPES, classify
from tei_toolkit.transcript import (
    Block,
    Division,
    Event,
    Inline,
    Paragraph,
    Text,
    Transcript,
    Turn,
)

_LONGEST = 200


def mark_events(
    source: SourceText, transcript: Transcript, opening: str, closing: str
) -> Transcript:
    """The transcript with what stands between two signs in its turns as events."""
    pattern = re.compile(
        f"{re.escape(opening)}(.{{1,{_LONGEST}}}?){re.escape(closing)}", re.DOTALL
    )
    body = tuple(_marked(source, block, pattern) for block in transcript.body)
    return replace(transcript, body=body)


def _marked(source: SourceText, block: Block, pattern: re.Pattern[str]) -> Block:
    if isinstance(block, Division):
        children = tuple(_marked(source, child, pattern) for child in block.children)
        return replace(block, children=children)
    if isinstance(block, Turn):
        content = tuple(
            _divided(source, child, pattern) if isinstance(child, Paragraph) else child
            for child in block.content
        )
        return replace(block, content=content)
    return block


def _divided(
    source: SourceText, paragraph: Paragraph, pattern: re.Pattern[str]
) -> Paragraph:
    children: list[Inline] = []
    for child in paragraph.children:
        if isinstance(child, Text):
            children += _split(source, child, pattern)
        else:
            children.append(child)
    return replace(paragraph, children=tuple(children))


def _split(source: SourceText, text: Text, pattern: re.Pattern[str]) -> list[Inline]:
    found: list[Inline] = []
    at, glued = text.start, text.glued
    for match in pattern.finditer(source.text, text.start, text.end):
        low, high = match.span(1)
        if not source.visible(low, high).strip() or not _is_apart(source, match):
            continue
        if source.visible(at, match.start()).strip():
            found.append(Text(at, match.start(), glued))
            glued = False
        kind = classify(" ".join(match[1].split()), alone=True)
        name = kind.type if kind is not None and kind.type in TYPES else "action"
        found.append(Event(*match.span(), low, high, TYPES[name], name))
        at = match.end()
    if source.visible(at, text.end).strip() or not found:
        found.append(Text(at, text.end, glued))
    return found


def _is_apart(source: SourceText, match: re.Match[str]) -> bool:
    """Whether the signs hold no letters, which would be lost."""
    signs = source.text[match.start() : match.start(1)]
    signs += source.text[match.end(1) : match.end()]
    return not any(c.isalnum() for c in signs)
