"""Every fault of a file that is not well-formed, in one list.

Whether a file is well-formed is expat's to say; `markup` and `balance` say what is
wrong where a person would look for it.
"""

import gc
import pyexpat
from dataclasses import replace
from typing import Final

from tei_toolkit.relaxng.entities import follow_entities
from tei_toolkit.relaxng.findings import Fault
from tei_toolkit.relaxng.findings import Finding as EngineFinding
from tei_toolkit.relaxng.frames import Frame
from tei_toolkit.relaxng.wellformedness import not_well_formed
from tei_toolkit.validation.balance import MOST_OPEN, Balance, Hollow, never
from tei_toolkit.validation.bounds import MOST_FINDINGS, left_out
from tei_toolkit.validation.form_faults import FormFault, Lines
from tei_toolkit.validation.markup import NO_ELEMENT

_FOREIGN: Final = "surrogateescape"
_FIRST_FOREIGN: Final = "\udc80"
_LAST_FOREIGN: Final = "\udcff"
_LOOKED_AT: Final = 2000
_NO_TEXT: Final = (
    "this is not XML, or is in an encoding that XML programs do not know: save it as "
    "UTF-8"
)


def all_faults(data: bytes, hollow: Hollow = never) -> list[EngineFinding]:
    """The faults in well-formedness of a file in UTF-8, by place; none if it has none.

    At most `MOST_FINDINGS`; the last says so if there are more.

    Args:
        data: the file.
        hollow: which elements have no content.
    """
    collecting = gc.isenabled()
    gc.disable()  # open elements are many and no garbage
    try:
        first = _first_fault(data)
        return [] if first is None else _listed(data, first, hollow)
    finally:
        if collecting:
            gc.enable()


def _listed(data: bytes, first: EngineFinding, hollow: Hollow) -> list[EngineFinding]:
    text = data.decode("utf-8", _FOREIGN)
    if _is_no_text(text):
        return [replace(first, line=1, column=1, message=_NO_TEXT, found="")]
    lines = Lines(text)
    faults = sorted(Balance(text, lines, hollow).run(), key=lambda pair: pair[0].offset)
    faults = [pair for pair in faults if pair[0].message == NO_ELEMENT] or faults
    findings = [
        _finding(fault, xpath, lines) for fault, xpath in _one_encoding(faults, text)
    ]
    if not any(_is_told(first, finding) for finding in findings):
        findings.insert(0, first)
    if len(findings) > MOST_FINDINGS:
        last = findings[MOST_FINDINGS - 1]
        told = f"{last.message}{left_out(None)}"
        findings[MOST_FINDINGS - 1 :] = [replace(last, message=told)]
    return findings


def _is_told(first: EngineFinding, finding: EngineFinding) -> bool:
    """Whether a finding may be expat's first, which has the place of the tag."""
    declares = finding.suggestion.startswith("xmlns:")
    return finding.line <= first.line or (
        declares and finding.related_line == first.line
    )


def _is_no_text(text: str) -> bool:
    """Whether a tenth of the characters at the beginning are none of a text."""
    head = text[:_LOOKED_AT]
    odd = sum(
        (c < " " and c not in "\t\n\r") or _FIRST_FOREIGN <= c <= _LAST_FOREIGN
        for c in head
    )
    return odd > 20 and odd * 10 > len(head) and not head.lstrip().startswith("<")


def _finding(fault: FormFault, xpath: str, lines: Lines) -> EngineFinding:
    line, column = lines.place(fault.offset)
    return EngineFinding(
        fault=Fault.NOT_WELL_FORMED,
        line=line,
        column=column,
        xpath=xpath,
        message=fault.message,
        found=fault.found,
        suggestion=fault.suggestion,
        related_line=fault.line,
    )


def _one_encoding(
    faults: list[tuple[FormFault, str]], text: str
) -> list[tuple[FormFault, str]]:
    """The faults, those of a text in quite another encoding told as one."""
    foreign = [pair for pair in faults if pair[0].found.startswith("0x")]
    sound = any(c > "\x7f" and not _FIRST_FOREIGN <= c <= _LAST_FOREIGN for c in text)
    if len(foreign) < 2 or sound:
        return faults
    (first, xpath), *others = foreign
    message = (
        f"the file is not in UTF-8 ({first.found} here, and {len(others)} more such "
        "bytes): save it as UTF-8, or declare the encoding that it has, perhaps "
        "windows-1252"
    )
    told = first._replace(message=message)
    rest = [pair for pair in faults if pair not in foreign]
    return sorted([*rest, (told, xpath)], key=lambda pair: pair[0].offset)


def _first_fault(data: bytes) -> EngineFinding | None:
    """The first fault as expat has it; None if it accepts the file."""
    stack = [Frame("", "", 1, 1)]
    parser = pyexpat.ParserCreate("utf-8")

    def start(name: str, _attributes: object) -> None:
        parent = stack[-1]
        if len(stack) > MOST_OPEN:
            stack.append(parent)
            return
        count = parent.counts[name] = parent.counts.get(name, 0) + 1
        line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber + 1
        stack.append(Frame(name, name, line, column, parent, count))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _name: stack.pop()
    for reader in (parser, pyexpat.ParserCreate("utf-8", " ")):
        follow_entities(reader)
        try:
            reader.Parse(data, True)  # noqa: FBT003  expat
        except pyexpat.ExpatError as error:
            at = reader.ErrorByteIndex
            ahead = data[at : at + 400].decode("utf-8", "replace")
            behind = data[max(at - 2, 0) : at].decode("utf-8", "replace")
            return not_well_formed(error, behind, ahead, stack)[0]
    return None
