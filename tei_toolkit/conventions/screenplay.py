"""Screenplays set by indentation: names furthest in, speech, action at the margin."""

from dataclasses import replace
from statistics import median

from tei_toolkit.conventions.convention import Convention, ConventionReading, Signature
from tei_toolkit.conventions.turns import read_turns
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.lines import Line
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.layout import Layout, find_part
from tei_toolkit.structure.unnamed_parts import unnamed_speakers

_TRANSITION = lazy_pattern(
    r"(?:[A-Z]+ )*(?:CUT|DISSOLVE|FADE|WIPE|IRIS)(?: [A-Z]+)*[:.]?|(?:THE )?END\.?"
)


def read_screenplay(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The speeches of a screenplay, in its scenes; action is a stage direction."""
    reading = read_labels(source, convention.hints)
    margin = _margin(reading)
    lines = reading.lines
    starts = tuple(
        start
        for start in reading.starts
        if start.line + 1 < len(lines) and lines[start.line + 1].indent >= margin
    )

    def is_direction(line: Line) -> bool:
        return line.indent < margin or _TRANSITION.fullmatch(line.text) is not None

    reading = replace(reading, starts=starts)
    layout = Layout(find_part, is_direction, directs_in_labels=True)
    found = read_turns(source, reading, convention, language, layout)
    labels = (start.label for start in starts)
    return replace(found, participants=unnamed_speakers(labels, language))


def _margin(reading: Reading) -> float:
    """Action is what stands further out than this many columns."""
    below = [
        reading.lines[start.line + 1].indent
        for start in reading.starts
        if start.setting.alone and start.line + 1 < len(reading.lines)
    ]
    return median(below) - 5 if below else -1


CONVENTION = Convention(
    name="screenplay",
    title="Screenplay set by indentation",
    description="Names far in on their own line, speech below, action at the margin.",
    signatures=(
        Signature(
            r"^\s*(?:\d+[A-Z]?\.?\s+)?(?:INT|EXT|INT\.?/EXT)\.\s+\S",
            4.0,
            "INT. and EXT. headings",
        ),
        Signature(
            r"^\s{20,}(?:CUT TO:|FADE OUT\.?|DISSOLVE TO:|\(MORE\)|\(CONTINUED\))",
            2.0,
            "transitions at the right",
        ),
        Signature(r"^\s*FADE IN:", 1.5, "FADE IN"),
    ),
    furniture=(r"\((?:MORE|CONTINUED)\)", r"CONTINUED:(?:\s*\(\d+\))?"),
    activity="play",
    profile="drama",
    example=(
        "    FADE IN:\n"
        "\n"
        "    INT. PIER - NIGHT\n"
        "\n"
        "    Anna waits. The lamp swings.\n"
        "\n"
        "                         ANNA\n"
        "               Where were you?\n"
        "\n"
        "                         BEN\n"
        "               Asleep, I suppose.\n"
        "\n"
        "    She looks at the tide.\n"
        "\n"
        "                         ANNA\n"
        "               Since when?\n"
        "\n"
        "                         BEN\n"
        "               Since noon.\n"
    ),
    read=read_screenplay,
)
