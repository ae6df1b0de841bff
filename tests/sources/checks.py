"""What must hold for every `SourceText`, and its form in the expected files."""

from itertools import pairwise
from typing import Any

from tei_toolkit.sources.text import SourceText


def check_model(source: SourceText) -> None:
    size = len(source.text)
    for places in (
        [(hidden.start, hidden.end) for hidden in source.hidden],
        [(block.start, block.end) for block in source.blocks],
        [(cue.start, cue.end) for cue in source.cues],
    ):
        for start, end in places:
            assert 0 <= start < end <= size
        for (_, end), (start, _) in pairwise(places):
            assert end <= start
    for style in source.styles:
        assert 0 <= style.start < style.end <= size
        assert [style.rendition, style.target, style.reading].count(None) == 2
        if style.reading is not None:
            assert style.start < style.reading[0] < style.reading[1] == style.end
    starts = [style.start for style in source.styles]
    assert starts == sorted(starts)
    ends: list[int] = []
    for style in source.styles:
        while ends and ends[-1] <= style.start:
            ends.pop()
        assert not ends or style.end <= ends[-1], "styles cross"
        ends.append(style.end)
    at = 0
    pieces = []
    for hidden in source.hidden:
        pieces += [source.visible(at, hidden.start), source.text[at : hidden.start]]
        assert pieces[-1] == pieces[-2]
        assert not source.visible(hidden.start, hidden.end)
        at = hidden.end
    source.text.encode("utf-8")
    for diagnostic in source.diagnostics:
        assert str(diagnostic)


def describe(source: SourceText) -> dict[str, Any]:
    text = source.text
    lines: list[str] = []
    at = 0
    for hidden in source.hidden:
        lines += [text[at : hidden.start], f"⟦{text[hidden.start : hidden.end]}⟧"]
        at = hidden.end
    lines.append(text[at:])
    return {
        "media_type": source.media_type,
        "charset": source.charset,
        "text": "".join(lines).split("\n"),
        "hidden": sorted({hidden.kind.value for hidden in source.hidden}),
        "styles": [
            [str(s.rendition or s.target), text[s.start : s.end]] for s in source.styles
        ],
        "blocks": [
            [b.kind.value, b.level, text[b.start : b.end]] for b in source.blocks
        ],
        "cues": [[c.onset, c.offset, text[c.start : c.end]] for c in source.cues],
        "metadata": [list(pair) for pair in source.metadata],
        "diagnostics": [str(diagnostic) for diagnostic in source.diagnostics],
    }
