"""A transcript in lines that a reader can check, and the proof that it is whole."""

from collections.abc import Iterator

from tei_toolkit.conventions.convention import ConventionReading
from tei_toolkit.conventions.detection import Detection
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_tei
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Description,
    Division,
    Event,
    Gap,
    Heading,
    Inline,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Text,
    Transcript,
    Turn,
    leaves,
)


def outline(source: SourceText, detection: Detection) -> str:
    """Convention, blocks, what is left out, and what the headers say."""
    result = detection.result
    transcript = result.transcript
    lines = [f"convention: {detection.convention.name}"]
    for part in ("front", "body", "back"):
        blocks: tuple[Block, ...] = getattr(transcript, part)
        if blocks:
            lines += [f"{part}:", *_blocks(source, blocks, "  ")]
    if transcript.left_out:
        lines.append("left out:")
        lines += [
            f"  {item.kind}: {_words(source, item.start, item.end)}"
            for item in transcript.left_out
        ]
    lines += [f"participant: {person}" for person in result.participants]
    lines += [f"fact: {key} = {value}" for key, value in result.facts]
    if result.speaker:
        lines.append(f"speaker: {result.speaker}")
    return "\n".join(lines) + "\n"


def _words(source: SourceText, start: int, end: int) -> str:
    return " ".join(source.text[start:end].split())


def _blocks(
    source: SourceText, blocks: tuple[Block, ...], indent: str
) -> Iterator[str]:
    for block in blocks:
        match block:
            case Turn():
                label = block.label.text if block.label else "—"
                times = ""
                if block.onset is not None or block.offset is not None:
                    times = f" [{block.onset}–{block.offset}]"
                yield f"{indent}turn: {label}{times}"
                yield from _blocks(source, block.content, indent + "  ")
            case Division():
                yield f"{indent}{block.type}:"
                if block.heading is not None:
                    yield from _blocks(source, (block.heading,), indent + "  ")
                yield from _blocks(source, block.children, indent + "  ")
            case Paragraph():
                words = _inline(source, block.children)
                yield f"{indent}{block.kind}: {words}"
            case Note():
                name = block.type or block.kind
                yield f"{indent}note ({name}): {_inline(source, block.children)}"
            case Heading() | Dateline():
                name = type(block).__name__.lower()
                yield f"{indent}{name}: {_inline(source, block.children)}"
            case _:
                yield f"{indent}{_mark(source, block)}"


def _inline(source: SourceText, children: tuple[Inline, ...]) -> str:
    found = []
    for leaf in leaves(children):
        if isinstance(leaf, Text):
            found.append(" ".join(source.visible(leaf.start, leaf.end).split()))
        else:
            found.append(f"<{_mark(source, leaf)}>")
    return " ".join(found)


def _mark(source: SourceText, mark: object) -> str:
    match mark:
        case Event():
            words = _words(source, mark.desc_start, mark.desc_end)
            return f"{mark.element} {mark.type}: {words}"
        case Pause():
            return "pause" if mark.dur is None else f"pause {mark.dur}"
        case Gap():
            return f"gap {mark.reason}: {_words(source, mark.start, mark.end)}"
        case Anchor():
            return f"at {mark.seconds}"
        case PageBreak():
            return f"page {mark.n}"
        case _:
            return repr(mark)


def lost_characters(source: SourceText, transcript: Transcript) -> list[int]:
    """Offsets of characters that are neither in the transcript nor accounted for."""
    covered = bytearray(len(source.text))
    ranges = [(hidden.start, hidden.end) for hidden in source.hidden]
    ranges += [(item.start, item.end) for item in transcript.left_out]
    parts = (*transcript.front, *transcript.body, *transcript.back)
    ranges += [(leaf.start, leaf.end) for leaf in leaves(parts)]
    ranges += [
        (turn.label.start, turn.label.end) for turn in transcript.turns() if turn.label
    ]
    for start, end in ranges:
        covered[start:end] = b"\x01" * (end - start)
    return [
        index
        for index, character in enumerate(source.text)
        if not covered[index] and not character.isspace()
    ]


def check_whole(source: SourceText, result: ConventionReading) -> None:
    """Prove that no character of `source` is lost, in both profiles."""
    lost = lost_characters(source, result.transcript)
    assert not lost, source.text[lost[0] - 20 : lost[0] + 40]
    for profile in (Profile.SPOKEN, Profile.DRAMA):
        options = EncodingOptions(stem="x", profile=profile)
        tree = encode_tei(source, result.transcript, Description(), options)
        check_conservation(source, result.transcript, tree, options)
