"""How much is told of one file: the one place that knows the bounds of a report.

A file can have more faults than anybody reads, and a schema's author can have a whole
document put into a message. What is left out is said where it would stand, so that
every form of report says it.
"""

from typing import Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Finding, by_place

MOST_FINDINGS: Final = 1000
"""Findings of one schema, of one rule, or of the XML, that are listed of one file."""
_END: Final = " that are not listed: correct these and validate again)"
_FOR_WORDS: Final = 200
"""Characters for words that are added to a message that was shortened."""
_SEVERE_FIRST: Final = tuple(Severity)
LONGEST_MESSAGE: Final = 4000
"""Characters of a message; a message of ours is hardly ever so long."""


def left_out(count: int | None) -> str:
    """The words that end the last finding listed where there are more.

    Args:
        count: how many are not listed; None where that is not known.
    """
    number = "more" if count is None else f"{count:,} more"
    return f" (and {number}{_END}"


def tells_of_more(finding: Finding) -> bool:
    """Whether a finding is the last listed, and says that there are more."""
    return finding.message.endswith(_END)


def shortened(text: str) -> str:
    """A text as it can stand in a message; what is left out is counted."""
    if len(text) <= LONGEST_MESSAGE + _FOR_WORDS:
        return text
    more = len(text) - LONGEST_MESSAGE
    return f"{text[:LONGEST_MESSAGE]}… ({more:,} more characters)"


def listed(findings: list[Finding], *, are_all: bool = True) -> list[Finding]:
    """The findings of one schema that are listed, by place if some are left out.

    The most severe are kept, as the verdict follows them. The last says that there are
    more.

    Args:
        findings: what the schema says of a file.
        are_all: whether it would say nothing else.
    """
    more = len(findings) - MOST_FINDINGS
    if not findings or (more <= 0 and are_all):
        return findings
    severe_first = sorted(
        findings,
        key=lambda finding: (_SEVERE_FIRST.index(finding.severity), *by_place(finding)),
    )
    *kept, last = sorted(severe_first[:MOST_FINDINGS], key=by_place)
    words = left_out(more if are_all else None)
    asserted = last.asserted
    if asserted is not None and asserted.text:
        asserted = asserted._replace(text=f"{asserted.text}{words}")
    message = f"{shortened(last.message)}{words}"
    return [*kept, last._replace(message=message, asserted=asserted)]


def as_told(finding: Finding) -> Finding:
    """A finding whose texts are not longer than a report can have them."""
    message, found = shortened(finding.message), shortened(finding.found)
    if message is finding.message and found is finding.found:
        return finding
    return finding._replace(message=message, found=found)
