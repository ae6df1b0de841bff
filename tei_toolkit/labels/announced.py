"""Lines that a colon above them announces: what is listed or quoted."""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Candidate
from tei_toolkit.labels.surroundings import Surroundings

_ANNOUNCING = (":", "：")


def find_announced(
    around: Surroundings, found: Sequence[Candidate], labelled: set[int]
) -> dict[int, int]:
    """The lines that follow each other under one that ends in a colon.

    Args:
        around: the lines.
        found: what could be labels and stands once, in order.
        labelled: the lines that are a label and nothing else.

    Returns:
        The index of each such line -> how many are announced together.
    """
    runs: list[list[int]] = []
    for candidate in found:
        before = around.previous(candidate.line)
        if runs and runs[-1][-1] == before:
            runs[-1].append(candidate.line)
        elif around.lines[before].text.endswith(_ANNOUNCING) and before not in labelled:
            runs.append([candidate.line])
    return {line: len(run) for run in runs for line in run}
