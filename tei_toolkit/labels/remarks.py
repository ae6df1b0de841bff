"""Lines that a program wrote about a text, each behind a number sign."""

from collections.abc import Sequence

from tei_toolkit.labels.lines import Line

_SIGN = "#"
_LEAST = 4
"""Such lines, one below the other, of which none is a heading."""


def remark_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of lines that begin with a number sign, and so do those around them.

    `# Organizer: Ada Hale` / `# Invited (2):` / `#   Bo Pike (required)` stand above
    what a program exports; headings of Markdown have text between them.
    """
    found: list[int] = []
    run: list[int] = []
    for index, line in enumerate(lines):
        is_remark = line.first_char == _SIGN and line.text[1:2].isspace()
        if run and (not is_remark or line.gap):
            found += run if len(run) >= _LEAST else ()
            run = []
        if is_remark:
            run.append(index)
    return frozenset(found + run if len(run) >= _LEAST else found)
