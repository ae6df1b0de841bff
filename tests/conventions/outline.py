"""A transcript in lines that a reader can check, and the proof that it is whole."""

from collections.abc import Iterable, Iterator

from tei_toolkit.conventions.convention import ConventionReading
from tei_toolkit.conventions.detection import Detection
from tei_toolkit.description import Description
from tei_toolkit.leaves import leaves
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_file
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.tei.printed import Printed
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Dateline,
    Division,
    Event,
    Gap,
    Heading,
    Inline,
    Note,
    PageBreak,
    Paragraph,
    Pause,
    Signature,
    Text,
    Trailer,
    Transcript,
    Turn,
)


def outline(source: SourceText, detection: Detection) -> str:
    """Convention, blocks, what is left out, and what the headers say."""
    return "\n".join(_Outline(source, detection).lines()) + "\n"


class _Outline:
    def __init__(self, source: SourceText, detection: Detection) -> None:
        self._source = source
        self._detection = detection
        self._printed = Printed(source, detection.result.transcript.left_out)

    def lines(self) -> Iterator[str]:
        """The outline, line by line."""
        result = self._detection.result
        transcript = result.transcript
        yield f"convention: {self._detection.convention.name}"
        for part in ("front", "body", "back"):
            blocks: tuple[Block, ...] = getattr(transcript, part)
            if blocks:
                yield f"{part}:"
                yield from self._blocks(blocks, "  ")
        if transcript.left_out:
            yield "left out:"
        for item in transcript.left_out:
            words = " ".join(self._source.text[item.start : item.end].split())
            yield f"  {item.kind}: {words}"
        for person in result.participants:
            stated = (person.role, person.sex, person.age)
            said = "; ".join([person.name, *filter(None, stated)])
            yield f"participant: {', '.join(person.labels)}: {said}"
        for key, value in result.facts:
            yield f"fact: {key} = {value}"
        if result.speaker:
            yield f"speaker: {result.speaker}"

    def _blocks(self, blocks: Iterable[Block], indent: str) -> Iterator[str]:
        for block in blocks:
            match block:
                case Turn():
                    label = block.label.text if block.label else "—"
                    times = ""
                    if block.onset is not None or block.offset is not None:
                        times = f" [{block.onset}–{block.offset}]"
                    yield f"{indent}turn: {label}{times}"
                    yield from self._blocks(block.content, indent + "  ")
                case Division():
                    yield f"{indent}{block.type}:"
                    if block.heading is not None:
                        yield from self._blocks((block.heading,), indent + "  ")
                    yield from self._blocks(block.children, indent + "  ")
                case Paragraph():
                    yield f"{indent}{block.kind}: {self._inline(block.children)}"
                case Note():
                    name = block.type or block.kind
                    yield f"{indent}note ({name}): {self._inline(block.children)}"
                case Heading() | Dateline() | Trailer() | Signature():
                    name = type(block).__name__.lower()
                    yield f"{indent}{name}: {self._inline(block.children)}"
                case _:
                    yield f"{indent}{self._mark(block)}"

    def _inline(self, children: tuple[Inline, ...]) -> str:
        found = ""
        end: int | None = None
        for leaf in leaves(children):
            between = "" if end is None else self._printed.raw(end - 1, leaf.start + 1)
            if any(character.isspace() for character in between):
                found += " "
            if isinstance(leaf, Text):
                found += self._printed.words(leaf.start, leaf.end)
            else:
                found += f"<{self._mark(leaf)}>"
            end = leaf.end
        return found

    def _mark(self, mark: object) -> str:
        match mark:
            case Event():
                words = self._printed.words(mark.desc_start, mark.desc_end)
                return f"{mark.element} {mark.type}: {words}"
            case Pause():
                return "pause" if mark.dur is None else f"pause {mark.dur}"
            case Gap():
                words = self._printed.words(mark.start, mark.end)
                return f"gap {mark.reason}: {words}"
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
        file = encode_file(source, result.transcript, Description(), options)
        check_conservation(source, result.transcript, file, options)
