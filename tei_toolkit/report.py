"""The report of a conversion: what became of every line of the source."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import count
from typing import Any

from tei_toolkit.convert import Conversion
from tei_toolkit.label_evidence import (
    evidence_data,
    evidence_lines,
    places_in,
    reasons_data,
)
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.tei.statements import count_left_out
from tei_toolkit.transcript import (
    AnchoredNote,
    Block,
    Dateline,
    Division,
    Heading,
    Listing,
    Note,
    Paragraph,
    Signature,
    Table,
    Text,
    Trailer,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable


class LineClass(StrEnum):
    """What a part of a line is."""

    LABEL = "label"
    TEXT = "text"
    HEADING = "heading"
    EVENT = "event"
    DATELINE = "dateline"
    NOTE = "note"
    FRONT = "front"
    BACK = "back"
    PROSE = "prose"


@immutable
class Part:
    """A stretch of the source and what it is: a `LineClass` or a `LeftOutKind`.

    `turn` counts from 1 for labels and words of a turn.
    """

    start: int
    end: int
    role: LineClass | LeftOutKind
    turn: int | None = None


def parts_of(source: SourceText, transcript: Transcript) -> list[Part]:
    """Every stretch of `source` and what became of it, in order."""
    parts: list[Part] = []
    numbers = count(1)
    parts += _parts(transcript.front, LineClass.FRONT, numbers)
    parts += _parts(transcript.body, LineClass.PROSE, numbers)
    parts += _parts(transcript.back, LineClass.BACK, numbers)
    parts += [Part(item.start, item.end, item.kind) for item in transcript.left_out]
    parts += [Part(hidden.start, hidden.end, hidden.kind) for hidden in source.hidden]
    parts.sort(key=lambda part: (part.start, part.end))
    return parts


def _parts(
    blocks: Iterable[Block], default: LineClass, numbers: Iterator[int]
) -> Iterator[Part]:
    """The parts of blocks, whose turns take the numbers that come."""
    for block in blocks:
        match block:
            case Turn():
                yield from _turn_parts(block, next(numbers))
            case Division():
                if block.heading is not None:
                    yield from _leaf_parts(block.heading, LineClass.HEADING, None)
                yield from _parts(block.children, default, numbers)
            case Heading() | Trailer():
                yield from _leaf_parts(block, LineClass.HEADING, None)
            case Dateline():
                yield from _leaf_parts(block, LineClass.DATELINE, None)
            case Note() | Signature():
                yield from _leaf_parts(block, LineClass.NOTE, None)
            case Paragraph() | Table() | Listing():
                yield from _leaf_parts(block, default, None)
            case AnchoredNote():
                yield from _leaf_parts(block, LineClass.NOTE, None)
            case _:
                yield Part(block.start, block.end, LineClass.EVENT)


def _turn_parts(turn: Turn, number: int) -> Iterator[Part]:
    if turn.label is not None:
        yield Part(turn.label.start, turn.label.end, LineClass.LABEL, number)
    for block in turn.content:
        role = LineClass.NOTE if isinstance(block, Note) else LineClass.TEXT
        yield from _leaf_parts(block, role, number)


def _leaf_parts(block: Block, role: LineClass, turn: int | None) -> Iterator[Part]:
    for leaf in leaves((block,)):
        if isinstance(leaf, AnchoredNote):
            for paragraph in leaf.children:
                yield from _leaf_parts(paragraph, LineClass.NOTE, turn)
            continue
        kind = role if isinstance(leaf, Text) else LineClass.EVENT
        yield Part(leaf.start, leaf.end, kind, turn)


def listing(conversion: Conversion) -> Iterator[str]:
    """Yield the source line by line, each with what it is, for people."""
    source = conversion.source
    parts = parts_of(source, conversion.transcript)
    begun: list[Part] = []
    index = 0
    for number, (start, end) in enumerate(split_lines(source.text), 1):
        while index < len(parts) and parts[index].start < end:
            begun.append(parts[index])
            index += 1
        begun = [part for part in begun if part.end > start]
        text = source.text[start:end]
        if not text.strip():
            continue
        gone = (part for part in begun if isinstance(part.role, LeftOutKind))
        is_hidden = not source.visible(start, end).strip() or any(
            not (text[: max(0, part.start - start)] + text[part.end - start :]).strip()
            for part in gone
        )
        roles: list[str] = []
        for part in begun:
            if is_hidden and not isinstance(part.role, LeftOutKind):
                continue  # words that go on behind what is hidden
            role = part.role.value
            if role == LineClass.LABEL:
                role = f"label {part.turn}"
            if role not in roles:
                roles.append(role)
        if len(roles) > 1 and LeftOutKind.MARKUP.value in roles:
            roles.remove(LeftOutKind.MARKUP.value)
        shown = "+".join(roles) or "markup"
        shortened = text.strip()
        if len(shortened) > 100:
            shortened = shortened[:99] + "…"
        yield f"{number:>6}  {shown:<22}  {shortened}"


def explanation(conversion: Conversion) -> Iterator[str]:
    """Yield the lines of `tei convert --explain`: conventions, labels, every line."""
    detection = conversion.detection
    source = conversion.source
    yield f"{source.name}: {source.media_type}, {source.charset}"
    yield ""
    yield f"Convention: {detection.convention.name} ({detection.convention.title})"
    for considered in detection.considered[:8]:
        yield f"  {considered.weight:+6.1f}  {considered.convention.name}"
        for reason, weight in considered.reasons[:6]:
            yield f"          {weight:+5.1f}  {reason}"
    yield from evidence_lines(detection)
    yield ""
    yield "Every line:"
    yield from listing(conversion)


def summary(conversion: Conversion) -> str:
    """One line that says what a conversion found."""
    transcript = conversion.transcript
    description = conversion.description
    turns = sum(1 for _ in transcript.turns())
    parts = [conversion.detection.convention.name]
    parts.append(_count(turns, "turn"))
    parts.append(_count(len(description.people), "speaker"))
    parts.append(description.date or "no date")
    parts.append(description.place or "no place")
    parts.append(description.language)
    left = count_left_out(conversion)
    said = [
        _count(number, _LEFT_OUT_NOUNS[kind])
        for kind, number in sorted(left.items())
        if kind in _LEFT_OUT_NOUNS
    ]
    parts.append("left out: " + (", ".join(said) if said else "nothing"))
    return f"{conversion.source.name}: " + "; ".join(parts)


_LEFT_OUT_NOUNS = {
    LeftOutKind.FURNITURE: "line of site furniture",
    LeftOutKind.PAGE_HEADER: "page header",
    LeftOutKind.PAGE_NUMBER: "page number",
    LeftOutKind.LINE_NUMBER: "line number",
    LeftOutKind.CUE_TIME: "cue time",
    LeftOutKind.TIME: "clock time",
    LeftOutKind.REPEATED_LABEL: "repeated label",
    LeftOutKind.REPEATED_CAPTION: "repeated caption",
    LeftOutKind.RULE: "rule",
    LeftOutKind.METADATA: "line of metadata",
    LeftOutKind.NOTE: "footnote or comment",
    LeftOutKind.DELETION: "tracked deletion",
    LeftOutKind.CONCEALED: "piece of hidden text",
    LeftOutKind.TEMPLATE: "piece of template or script",
    LeftOutKind.CONTROL: "control character",
}


def _count(number: int, noun: str) -> str:
    if number == 1:
        return f"1 {noun}"
    head, _, rest = noun.partition(" of ")
    plural = head + "s" + (f" of {rest}" if rest else "")
    return f"{number} {plural}"


def as_data(conversion: Conversion) -> dict[str, Any]:
    """The report as data: what was found, why, and what became of every line."""
    source = conversion.source
    description = conversion.description
    return {
        "file": source.name,
        "media_type": source.media_type,
        "charset": source.charset,
        "sha256": source.sha256,
        "convention": conversion.detection.convention.name,
        "considered": _considered(conversion),
        **evidence_data(conversion.detection, source),
        "turns": sum(1 for _ in conversion.transcript.turns()),
        "title": description.title,
        "date": description.date,
        "place": description.place,
        "language": description.language,
        "speakers": [
            {
                "id": person.key,
                "name": person.name.full if person.name else None,
                "role": person.role,
                "labels": list(person.labels),
            }
            for person in description.people
        ],
        **_lines(source, conversion.transcript),
        "diagnostics": [
            {
                "code": diagnostic.kind.code,
                "name": diagnostic.kind.name,
                "severity": diagnostic.kind.severity.value,
                "line": diagnostic.line,
                "column": diagnostic.column,
                "message": diagnostic.message,
            }
            for diagnostic in conversion.diagnostics
        ],
    }


def _considered(conversion: Conversion) -> list[dict[str, Any]]:
    """The conventions that it could have been, and why."""
    return [
        {
            "name": considered.convention.name,
            "weight": round(considered.weight, 2),
            "reasons": reasons_data(considered.reasons),
        }
        for considered in conversion.detection.considered
    ]


def _lines(source: SourceText, transcript: Transcript) -> dict[str, Any]:
    """What became of every stretch of the source, and the words of those left out.

    The marks that a format has for type and structure are none of these words.
    """
    place = places_in(source)
    parts = parts_of(source, transcript)
    marks = {h.start for h in source.hidden if h.kind is LeftOutKind.MARKUP}
    return {
        "lines": [
            {
                **place(part.start),
                "start": part.start,
                "end": part.end,
                "class": part.role.value,
                **({"turn": part.turn} if part.turn else {}),
            }
            for part in parts
        ],
        "left_out": [
            {
                **place(part.start),
                "kind": part.role.value,
                "text": source.text[part.start : part.end],
            }
            for part in parts
            if isinstance(part.role, LeftOutKind)
            and not (part.role is LeftOutKind.MARKUP and part.start in marks)
        ],
    }
