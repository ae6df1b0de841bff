"""Names and offices on lines right above each other, in the head of a record."""

from dataclasses import replace

from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.noted import FrontEvidence, add_to, is_role, know
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.words import CHAIRS

_LONGEST = 80
"""Characters of a line that is a name or an office and nothing else."""


def read_below(
    evidence: FrontEvidence, above: str, text: str, language: str | None
) -> str:
    """Read a line as the office of the name right above it, or as who presides.

    `Ada Hill`, `Deputy Spokesperson`; `THE PRESIDENT`, `THE HONOURABLE ADA HILL`.

    Args:
        evidence: to which it adds.
        above: the line right above, if it may stand so.
        text: the line.
        language: BCP 47 tag of the document.

    Returns:
        what the line below may stand with: not an office whose holder stands above.
    """
    if not text[:1].isupper() or len(text) > _LONGEST or ":" in text or "   " in text:
        return ""  # too much for one of them, a field, or two columns
    if not above:
        return text
    here = parse_label(text, language)
    if here.kind is LabelKind.FUNCTION and here.name is None and not here.is_anonymous:
        holder = parse_label(above, language)
        if is_role(text) and _is_full_name(holder):
            add_to(evidence.holders, here.function, above)
            know(evidence, replace(holder, office=None), text)
            return ""
    elif (
        plain(above) in CHAIRS
        and _is_full_name(here)
        and here.name is not None
        and here.name.titles
    ):
        add_to(evidence.holders, plain(above), text)
    return text


def _is_full_name(parsed: ParsedLabel) -> bool:
    """Whether a label is a name of two words or more."""
    name = parsed.name
    return parsed.kind is LabelKind.NAME and name is not None and name.is_full
