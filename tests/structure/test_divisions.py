"""Headings become divisions inside each other."""

from tei_toolkit.structure.divisions import Opening, nest
from tei_toolkit.transcript import (
    Block,
    Dateline,
    Division,
    Heading,
    Paragraph,
    Text,
)


def _paragraph(at: int) -> Paragraph:
    return Paragraph((Text(at, at + 1),))


def _opening(at: int, level: int) -> Opening:
    return Opening(Heading((Text(at, at + 1),)), f"level {level}", level)


def _shape(blocks: tuple[Block, ...]) -> str:
    parts = []
    for block in blocks:
        if isinstance(block, Division):
            parts.append(f"{block.type}({_shape(block.children)})")
        else:
            parts.append(type(block).__name__.lower())
    return " ".join(parts)


def test_deeper_headings_nest_and_others_close() -> None:
    blocks: list[Block | Opening] = [
        _paragraph(0),
        _opening(1, 1),
        _opening(2, 2),
        _paragraph(3),
        _opening(4, 2),
        _paragraph(5),
        _opening(6, 1),
    ]
    assert _shape(nest(blocks)) == (
        "paragraph level 1(level 2(paragraph) level 2(paragraph)) level 1()"
    )


def test_datelines_at_the_end_close_the_whole_text() -> None:
    dateline = Dateline((Text(9, 10),))
    assert _shape(nest([_opening(1, 1), _paragraph(2), dateline])) == (
        "level 1(paragraph) dateline"
    )


def test_many_levels_need_no_recursion() -> None:
    blocks = [_opening(level, level) for level in range(1, 5000)]
    assert len(nest(blocks)) == 1
