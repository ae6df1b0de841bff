"""Links to places of the source itself, which its TEI has not."""

from tei_toolkit.conversion_kinds import LINK_WITHIN
from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.sources.text import SourceText


def leads_within(target: str) -> bool:
    """Whether an address is that of a place in the file that it stands in.

    Nothing in the TEI has the name of that place, so a pointer would lead nowhere.
    """
    return target.lstrip().startswith("#")


def report_links_within(source: SourceText) -> list[Diagnostic]:
    """What says which addresses are left out of the TEI, if any are."""
    found = {
        style.target: None
        for style in source.styles
        if style.target is not None
        and leads_within(style.target)
        and source.visible(style.start, style.end).strip()
    }
    if not found:
        return []
    said = (("addresses", ", ".join(found)),)
    return [Diagnostic(LINK_WITHIN, source.name, 0, 0, said)]
