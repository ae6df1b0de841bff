"""The careful pass: every fault of an invalid document, in one reading.

It drives the same automaton as the quick pass, and remembers what a person
would: the path, the siblings that came, the lines of start tags. After a fault
it goes on as a careful reader would, so that one fault gives one finding.
"""

from __future__ import annotations

import pyexpat
from dataclasses import replace

from tei_toolkit.relaxng.attribute_faults import AttributeFaults
from tei_toolkit.relaxng.automaton import DEAD
from tei_toolkit.relaxng.content_faults import ContentFaults
from tei_toolkit.relaxng.declaration import (
    encoding_fault,
    stated_encoding,
    version_fault,
)
from tei_toolkit.relaxng.default_attributes import DefaultAttributes
from tei_toolkit.relaxng.documents import is_encoding_error
from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.frames import Frame, Step
from tei_toolkit.relaxng.hints import Hints
from tei_toolkit.relaxng.identifiers import Identifiers
from tei_toolkit.relaxng.name_classes import expanded
from tei_toolkit.relaxng.recovery import Recovery
from tei_toolkit.relaxng.report import FINDING_LIMIT, Full, Report
from tei_toolkit.relaxng.start_tags import attribute_position, has_content
from tei_toolkit.relaxng.value_advice import ValueAdvice
from tei_toolkit.relaxng.verdict import DocumentContext
from tei_toolkit.relaxng.wellformedness import (
    ENCODING_ERRORS,
    character_for,
    not_well_formed,
    unread_message,
)
from tei_toolkit.relaxng.wording import Labels
from tei_toolkit.relaxng.xml_names import WHITESPACE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.documents import Document
    from tei_toolkit.relaxng.expectations import Expectations

NAME_LIMIT: Final = 10_000
TAG_LIMIT: Final = 20_000
"""Bytes of a start tag in which an attribute's place is looked for."""


def inspect(expectations: Expectations, document: Document) -> list[Finding]:
    """All the faults of a document, by place.

    Args:
        expectations: The schema.
        document: The document, read from its beginning.

    Raises:
        OSError: The document cannot be read.
    """
    return _Inspection(expectations).run(document)


class _Inspection:
    def __init__(self, expectations: Expectations) -> None:
        self.expectations = expectations
        self.automaton = expectations.automaton
        self.report = Report()
        self.context = DocumentContext()
        hints = self.hints = Hints(expectations, Labels(self.context.prefixes))
        advice = ValueAdvice(self.automaton.values)
        self.recovery = Recovery(hints, self.report, self.has_content)
        self.identifiers = Identifiers(self.report)
        ids = self.identifiers.lines
        self.attribute_faults = AttributeFaults(hints, self.report, advice, ids)
        self.content_faults = ContentFaults(hints, self.report, advice, self.recovery)
        root = Frame("", "", 1, 1)
        root.state = self.automaton.memory.start
        self.stack = [root]
        self.skipping = 0
        self.names: dict[str, tuple[str, str]] = {}
        self.defaults = DefaultAttributes(self.report)
        self.byte_encoding = "utf-8"
        self.recoded = False
        self.piece = b""
        self.offset = 0

    def run(self, document: Document) -> list[Finding]:
        encoding, pieces = document.pieces()
        if encoding is not None:
            self.recoded = True
        parser = self.parser = pyexpat.ParserCreate(encoding, " ")
        parser.ordered_attributes = True
        parser.namespace_prefixes = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.SkippedEntityHandler = self.skipped
        parser.ExternalEntityRefHandler = self.external
        parser.XmlDeclHandler = self.declaration
        parser.AttlistDeclHandler = self.declare_attribute
        self.context.attach(parser)
        self.automaton.values.context = self.context
        try:
            for piece in pieces:
                self.piece = piece
                parser.Parse(piece, False)  # noqa: FBT003  expat
                self.offset += len(piece)
            parser.Parse(b"", True)  # noqa: FBT003
            self.attribute_faults.withdraw_taken()
            self.identifiers.tell_dangling()
        except Full:
            self.report.tell_places()
            self.report.add_to_last(
                f"; more than {FINDING_LIMIT:,} places are at fault: the file was read "
                f"as far as line {parser.CurrentLineNumber}"
            )
        except pyexpat.ExpatError as error:
            self.broken(error, document)
        except (LookupError, ValueError) as error:
            if not is_encoding_error(error):
                raise
            head = document.head()
            self.report.add(
                Finding(
                    fault=Fault.NOT_WELL_FORMED,
                    line=parser.CurrentLineNumber,
                    column=0,
                    xpath=self.stack[-1].xpath,
                    message=encoding_fault(stated_encoding(head), head),
                    found=stated_encoding(head),
                )
            )
        return self.report.sorted()

    def place(self) -> tuple[int, int]:
        """The line and column of the current event."""
        return self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1

    def declaration(self, version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and not self.recoded:
            self.byte_encoding = encoding
        fault = version_fault(version)
        if fault:
            self.report.add(
                Finding(
                    fault=Fault.NOT_WELL_FORMED,
                    line=1,
                    column=1,
                    xpath="",
                    message=fault,
                    found=version,
                    suggestion="1.0",
                )
            )

    def ahead(self) -> str:
        """The text of the document from the current event on."""
        text: bytes = self.parser.GetInputContext() or b""
        return self.decoded(text[:TAG_LIMIT])

    def has_content(self) -> bool:
        """Whether anything stands in the element whose start tag is being read."""
        return has_content(self.ahead())

    def decoded(self, text: bytes) -> str:
        try:
            return text.decode(self.byte_encoding, "replace")
        except LookupError:
            return text.decode("utf-8", "replace")

    def broken(self, error: pyexpat.ExpatError, document: Document) -> None:
        """Report that the document is not well-formed.

        What was found inside an element that is never closed follows from that.
        """
        at = self.parser.ErrorByteIndex - self.offset
        ahead = behind = ""
        if 0 <= at <= len(self.piece):
            ahead = self.decoded(self.piece[at : at + 400])
            behind = self.decoded(self.piece[max(at - 2, 0) : at])
        finding, unclosed = not_well_formed(error, behind, ahead, self.stack)
        if error.code in ENCODING_ERRORS:
            head = document.head()
            declared = stated_encoding(head)
            finding = replace(
                finding, message=encoding_fault(declared, head), found=declared
            )
        if (
            unclosed is not None
            and unclosed.declarations
            and self.expectations.holds_nothing(unclosed.declarations)
        ):
            empty = f"<{unclosed.label}/>"
            finding = replace(
                finding,
                line=unclosed.line,
                column=unclosed.column,
                message=f"<{unclosed.label}> is never closed; write {empty}",
                suggestion=empty,
            )
        if unclosed is not None:
            self.report.drop_from(unclosed.line, unclosed.column + 1)
        self.report.add(finding)

    def skipped(self, name: str, is_parameter: bool) -> None:  # noqa: FBT001  expat
        if not is_parameter:
            self.unread(name)

    def external(
        self,
        context: str | None,
        _base: str | None,
        system: str | None,
        _public: str | None,
    ) -> int:
        if context is not None:
            # expat also gives the namespaces in force there, as prefix=address.
            names = [n for n in context.split("\f") if n and "=" not in n]
            self.unread(names[-1] if names else (system or ""))
        return 1

    def unread(self, name: str) -> None:
        self.report.add(
            Finding(
                fault=Fault.EXTERNAL_ENTITY,
                line=self.parser.CurrentLineNumber,
                column=self.parser.CurrentColumnNumber + 1,
                xpath=self.stack[-1].xpath,
                message=unread_message(name),
                found=f"&{name};",
                suggestion=character_for(name),
            )
        )

    # Elements

    def split(self, name: str) -> tuple[str, str]:
        """The expanded name and the label of expat's triplet."""
        known = self.names.get(name)
        if known is None:
            parts = name.split(" ")
            if len(parts) == 1:
                known = (name, name)
            else:
                prefix = f"{parts[2]}:" if len(parts) > 2 and parts[2] else ""
                known = (expanded(parts[0], parts[1]), prefix + parts[1])
            if len(self.names) > NAME_LIMIT:
                self.names.clear()
            self.names[name] = known
        return known

    def start(self, name: str, attributes: list[str]) -> None:
        parser = self.parser
        parent = self.stack[-1]
        if self.skipping:
            self.skipping += 1
            self.stack.append(
                Frame(
                    "",
                    self.split(name)[1],
                    parser.CurrentLineNumber,
                    parser.CurrentColumnNumber + 1,
                    parent,
                    1,
                )
            )
            return
        known, label = self.split(name)
        known = self.recovery.unknown.understood(known)
        if parent.pieces:
            self.leave_text(parent, known)
        parent.missing.pop("", None)
        count = parent.counts[label] = parent.counts.get(label, 0) + 1
        self.hints.seen.add(label)
        frame = Frame(
            known,
            label,
            parser.CurrentLineNumber,
            parser.CurrentColumnNumber + 1,
            parent,
            count,
        )
        frame.attributes = [
            (*self.split(attributes[i]), attributes[i + 1])
            for i in range(0, len(attributes), 2)
        ]
        told = len(self.report.findings)
        placed = not parent.blind and self.recovery.left_out.take(parent, frame, known)
        if placed and parent.trials:
            self.recovery.trials.follow(parent.trials, frame, known)
        if not placed and not self.recovery.place(parent, frame):
            self.skipping = 1
        else:
            parent.remember(label, known)
        if placed:
            state = parent.plain if parent.plain >= 0 else parent.state
            step = Step(state, known, label, frame.line, frame.column, count)
            frame.step = step
            parent.note(step)
        else:
            self.note(parent, frame, told)
        parent.has_children = True
        self.stack.append(frame)
        if self.skipping:
            return
        self.begin(frame)

    def note(self, parent: Frame, child: Frame, told: int) -> None:
        """Keep the child, and what was told of its place, for what follows."""
        findings = self.report.findings
        number = told if len(findings) > told else -1
        is_known = bool(self.expectations.declared(child.name))
        step = Step(
            parent.plain if parent.plain >= 0 else parent.state,
            child.name,
            child.label,
            child.line,
            child.column,
            child.position,
        )
        if is_known:
            step.number = number
        parent.is_guessed = parent.is_guessed or not is_known
        child.step = step
        parent.note(step)
        if number < 0:
            return
        if findings[number].fault is Fault.MISPLACED_ELEMENT:
            parent.told_inside(number, child.name)
        else:
            parent.tell(number)
        if child.stray is None:
            child.tell(number)

    def begin(self, frame: Frame) -> None:
        """Check the attributes and enter the content."""
        if not frame.declarations:
            return
        given = frame.attributes
        added = {
            shown: place
            for _, shown, _ in given
            if (place := self.defaults.places.get((frame.label, shown)))
            and attribute_position(self.ahead(), shown) < 0
        }

        def locate(label: str) -> tuple[int, int]:
            return added.get(label) or self.locate(frame, label)

        known = len(self.report.findings)
        state, identified = self.attribute_faults.check(frame, given, locate)
        if added:
            self.defaults.blame(frame, added, known)
        if frame.stray is None:
            frame.state = state
        for number in range(known, len(self.report.findings)):
            if self.report.findings[number].fault is Fault.MISSING_ATTRIBUTE:
                frame.told_inside(number, "")
            else:
                frame.tell(number)
        if frame.told:
            self.recovery.known.misnomers.by_place(frame, known)
            self.recovery.known.misnomers.by_attributes(frame)
        for i, kind in identified:
            self.identifiers.note(frame, given[i], kind, self.locate)

    def declare_attribute(
        self, element: str, name: str, _type: str, default: str | None, _required: int
    ) -> None:
        """Remember where the document type gives an attribute a value of its own."""
        if default is not None:
            self.defaults.places.setdefault((element, name), self.place())

    def locate(self, frame: Frame, label: str) -> tuple[int, int]:
        """The line and column of an attribute in the start tag being read."""
        text = self.ahead()
        at = attribute_position(text, label)
        if at < 0:
            return frame.line, frame.column
        before = text[:at]
        lines = before.count("\n")
        if lines:
            return frame.line + lines, at - before.rfind("\n")
        return frame.line, frame.column + at

    def end(self, _name: str) -> None:
        frame = self.stack.pop()
        if self.skipping:
            self.skipping -= 1
            return
        parent = self.stack[-1]
        if frame.trials:
            self.recovery.trials.settle(frame)
        automaton = self.automaton
        text = "".join(frame.pieces)
        if automaton.collects[frame.state]:
            ending = automaton.ending(frame.state, text)
        else:
            ending = automaton.endings[frame.state]
        if frame.stray is not None:
            self.recovery.strays.settle(parent, frame, ending)
            return
        if not ending and not frame.blind and frame.declarations:
            self.content_faults.incomplete(frame, text, self.place())
            ending = -1
        step = frame.step
        if step is not None:
            if len(frame.declarations) > 1 and ending > 0:
                step.refused = tuple(
                    d for i, d in enumerate(frame.declarations) if not ending >> i & 1
                )
            if frame.inner:
                step.inner = frame.inner
                step.is_bare = not frame.has_children
                parent.doubt_child(step)
        if parent.blind:
            return
        after = frame.after
        parent.state = after if after >= 0 else automaton.join(after, ending or -1)
        plain = frame.plain_after
        if plain is not None and parent.plain >= 0:
            parent.plain = plain if plain >= 0 else automaton.join(plain, -1)

    # Text

    def leave_text(self, frame: Frame, name: str) -> None:
        """Close a string that turned out to have an element of a name after it.

        If the element is at fault, the string is not.
        """
        text = "".join(frame.pieces)
        frame.pieces.clear()
        if self.automaton.move(frame.state, name)[1] < 0:
            return
        if text.strip(WHITESPACE):
            self.content_faults.loose_text(frame, text, self.place())

    def characters(self, data: str) -> None:
        if self.skipping:
            return
        frame = self.stack[-1]
        if self.automaton.collects[frame.state]:
            frame.pieces.append(data)
        elif frame.state != DEAD and data.strip(WHITESPACE):
            self.content_faults.loose_text(frame, data, self.place())
