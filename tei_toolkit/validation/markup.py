"""Markup read past every fault: the tags of a text that no parser accepts.

A parser must stop at the first fault in well-formedness (XML 1.0, section 1.2). This
reader goes on as a careful person would: it says what is wrong with a tag or a
character, and takes it for what was probably meant.
"""

import re
from collections.abc import Iterator
from enum import Enum
from typing import Final, NamedTuple

from tei_toolkit.validation.bounds import MOST_FINDINGS
from tei_toolkit.validation.document_types import document_type_faults
from tei_toolkit.validation.form_faults import FormFault
from tei_toolkit.validation.loose_attributes import LooseAttributes
from tei_toolkit.validation.references import References
from tei_toolkit.validation.xml_name import NAME, is_name

_NEXT: Final = re.compile(
    r"[<&\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\udc80-\udcff]|\]\]>"
)
_NOT_SPACE: Final = re.compile(r"[^ \t\r\n\ufeff]")
_END_TAG: Final = re.compile(rf"</({NAME})[ \t\r\n]*>")
_LOOSE_END: Final = re.compile(r"</[ \t\r\n]*([^ \t\r\n<>/&]*)")
_START_NAME: Final = re.compile(rf"<({NAME})(?:(?![^ \t\r\n/><&])|(?=\\[ \t\r\n]*>))")
_ODD_NAME: Final = re.compile(r"<([^\s<>/&!?\\]+)(?=[\s/>])")
_SPACED_TAG: Final = re.compile(
    rf"<[ \t\r\n]+({NAME})((?:\s+{NAME}\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(/?)>"
)
_SPACED_END_TAG: Final = re.compile(rf"<[ \t\r\n]+/[ \t\r\n]*({NAME})[ \t\r\n]*>")
_BACKSLASH: Final = re.compile(rf"<\\({NAME})\s*>")
_CONFLICT: Final = re.compile(r"<{7}(?=[ \t]|$)", re.MULTILINE)
_SECOND_VERSION: Final = re.compile(r"^[ \t]*(?:\|{7}|={7}[ \t]*$)", re.MULTILINE)
_CONFLICT_END: Final = re.compile(r"^[ \t]*>{7}.*$", re.MULTILINE)
_INSTRUCTION: Final = re.compile(rf"<\?({NAME})?")

NO_ELEMENT: Final = "this is not XML: it has no element"


class TagKind(Enum):
    """What a tag does."""

    START = "start"
    END = "end"
    EMPTY = "empty"


class Tag(NamedTuple):
    """A start tag, an end tag, or both in one.

    Attributes:
        name: the name in it.
        start: where it begins, in code points from 0.
        end: where it ends.
        kind: whether it opens an element, closes one, or is one without content.
        attributes: the attributes' names and values, as they stand.
    """

    name: str
    start: int
    end: int
    kind: TagKind
    attributes: dict[str, str]


class Markup:
    """Reads the tags of a text and gathers what is wrong with them.

    Attributes:
        faults: what was found so far, by place.
        depth: how many elements are open; whoever reads the tags keeps it.
        has_root: whether an element has begun; kept likewise.
        cut: whether the rest cannot be told apart, as in a comment without an end.
    """

    def __init__(self, text: str) -> None:
        """Read this text."""
        self.text = text
        self.faults: list[FormFault] = []
        self.depth = 0
        self.has_root = False
        self.cut = False
        self.references = References(text, self.faults)
        self._attributes = LooseAttributes(text, self.faults, self.references)
        self._outside = -1
        self._before: FormFault | None = None
        self._passed_over = (-1, -1)

    def tags(self) -> Iterator[Tag]:
        """The tags, in their order; `faults` grows on the way."""
        text = self.text
        at = text.find("?>") + 2 if re.match(r"<\?xml[ \t\r\n]", text) else 0
        at = max(at, 0)
        begin = at
        while match := _NEXT.search(text, at):
            here = match.start()
            first, last = self._passed_over
            if at <= first <= here and at < last:
                at = begin = last
                continue
            if self.depth == 0:
                self._check_outside(begin, here)
            what = match[0]
            if len(self.faults) > MOST_FINDINGS:
                self.cut = True
                return
            if what == "&":
                at = begin = self.references.check(here)
                continue
            if what != "<":
                self.references.say_character(here, what)
                at = begin = match.end()
                continue
            tag, at = self._markup(here)
            begin = at
            if tag is not None:
                self._tell_before()
                yield tag
            if self.cut or len(self.faults) > MOST_FINDINGS:
                self.cut = True
                return
        if self.depth == 0:
            self._check_outside(begin, len(text))
        self._tell_before()

    def _say(
        self, offset: int, message: str, found: str = "", suggestion: str = ""
    ) -> None:
        self.faults.append(FormFault(offset, message, found, suggestion))

    def _check_outside(self, begin: int, end: int) -> None:
        """Report text before the root element or after it, once each."""
        if self._outside == self.has_root:
            return
        stray = _NOT_SPACE.search(self.text, begin, end)
        if stray is None:
            return
        self._outside = self.has_root
        words = self.text[stray.start() : end].split()[:1]
        if self.has_root:
            message = "text follows the end of the root element"
        elif self.text.find("<", end) >= 0:
            message = "text stands before the first element"
        else:
            message = NO_ELEMENT
        fault = FormFault(stray.start(), message, "".join(words)[:20])
        if self.has_root:
            self.faults.append(fault)
        else:
            self._before = fault

    def _tell_before(self) -> None:
        """Report what stands before the first element, when it is reached."""
        if self._before is not None:
            self.faults.append(self._before)
            self._before = None

    def _markup(self, here: int) -> tuple[Tag | None, int]:
        """The tag that begins at a `<`, if one does, and where to read on."""
        text = self.text
        after = text[here + 1 : here + 2]
        if after == "/":
            return self._end_tag(here)
        if after == "!":
            return None, self._declaration(here)
        if after == "?":
            return None, self._instruction(here)
        conflict = _CONFLICT.match(text, here)
        if conflict is not None:
            return None, self._conflict(here, conflict.end())
        name = _START_NAME.match(text, here)
        if name is not None:
            return self._start_tag(here, name[1], name.end())
        return self._odd_tag(here)

    # Tags

    def _start_tag(self, here: int, name: str, at: int) -> tuple[Tag, int]:
        attributes, end, empty = self._attributes.read(name, here, at)
        self.cut = self.cut or self._attributes.at_end
        kind = TagKind.EMPTY if empty else TagKind.START
        return Tag(name, here, end, kind, attributes), end

    def _end_tag(self, here: int) -> tuple[Tag | None, int]:
        text = self.text
        match = _END_TAG.match(text, here)
        if match is not None:
            tag = Tag(match[1], here, match.end(), TagKind.END, {})
            return tag, match.end()
        loose = _LOOSE_END.match(text, here)
        name = loose[1] if loose is not None else ""
        at = loose.end() if loose is not None else here + 2
        close, following = text.find(">", at), text.find("<", at)
        if close < 0 or 0 <= following < close:
            self._say(here, f'the end tag </{name}> lacks its ">"', f"</{name}")
            end = at
        else:
            end = close + 1
            if not name:
                self._say(here, "an end tag without a name: write </name>", "</>")
            elif text[at:close].strip():
                self._say(here, f"an end tag holds a name only: write </{name}>")
            elif text[here + 2] in " \t\r\n":
                self._say(here, f'no space may follow "</": write </{name}>')
        return Tag(name, here, end, TagKind.END, {}), end

    def _odd_tag(self, here: int) -> tuple[Tag | None, int]:
        """What looks like no tag, but may be meant as one."""
        text = self.text
        spaced = _SPACED_TAG.match(text, here)
        if spaced is not None and text.find(f"</{spaced[1]}", spaced.end()) > 0:
            self._say(here, f'no space may follow "<": write <{spaced[1]}', "< ")
            at = spaced.end(1)
            return self._start_tag(here, spaced[1], at)
        apart = _SPACED_END_TAG.match(text, here)
        if apart is not None:
            name = apart[1]
            message = f'no space may follow "<": write </{name}>'
            self._say(here, message, "< ", f"</{name}>")
            return Tag(name, here, apart.end(), TagKind.END, {}), apart.end()
        wrong = _BACKSLASH.match(text, here)
        if wrong is not None:
            name = wrong[1]
            message = f'an end tag begins with "</", not with "<\\": write </{name}>'
            self._say(here, message, wrong[0], f"</{name}>")
            return Tag(name, here, wrong.end(), TagKind.END, {}), wrong.end()
        odd = _ODD_NAME.match(text, here)
        if odd is not None and is_name(odd[1]):
            return self._start_tag(here, odd[1], odd.end())
        if odd is not None and text.find(f"</{odd[1]}>", odd.end()) > 0:
            message = f'"{odd[1]}" is not a name that XML allows for an element'
            self._say(here, message, odd[1])
            return self._start_tag(here, odd[1], odd.end())
        if self.depth and not text[here + 1 :].strip():
            return None, len(text)  # it is told that the file ends here
        message = 'a bare "<" is not allowed in XML; write &lt;'
        self._say(here, message, "<", "&lt;")
        return None, here + 1

    # What is no tag

    def _conflict(self, here: int, at: int) -> int:
        """Report a conflict that Git marked; its second version is not read."""
        message = (
            "a merge conflict is not resolved here: keep one of the two versions, and "
            "remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
        )
        self._say(here, message, "<<<<<<<")
        first, last = self._passed_over
        if first <= last < at:
            close = _CONFLICT_END.search(self.text, at)
            end = close.end() if close is not None else len(self.text)
            second = _SECOND_VERSION.search(self.text, at, end)
            first = second.start() if second is not None and close is not None else end
            self._passed_over = first, end
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _declaration(self, here: int) -> int:
        text = self.text
        if text.startswith("<!--", here):
            return self._comment(here)
        if text.startswith("<![CDATA[", here):
            end = text.find("]]>", here)
            if end < 0:
                return self._never_closed(here, "<![CDATA[ section", "]]>")
            if self.depth == 0:
                self._say(here, "a <![CDATA[ section may stand only in an element")
            return end + 3
        if text[here + 2 : here + 9].upper() == "DOCTYPE":
            return self._document_type(here)
        end = text.find(">", here)
        message = 'what begins with "<!" must be a comment (<!-- … -->) or a DOCTYPE'
        self._say(here, message, text[here : here + 10].split()[0])
        return end + 1 if end > 0 else len(text)

    def _comment(self, here: int) -> int:
        text = self.text
        end = text.find("-->", here + 4)
        dashes = text.find("--", here + 4)
        if end < 0:
            return self._never_closed(here, "comment", "-->")
        if dashes < end:
            if text.startswith("<!--", dashes - 2):
                message = 'another comment begins before this one ends with "-->"'
                self._say(here, message, "<!--", "-->")
                return end + 3
            message = '"--" is not allowed inside a comment'
            self._say(dashes, message, "--")
        return end + 3

    def _instruction(self, here: int) -> int:
        text = self.text
        match = _INSTRUCTION.match(text, here)
        target = match[1] if match is not None else ""
        end = text.find("?>", here)
        if target and target.lower() == "xml":
            self._say_late_declaration(here)
        elif not target:
            self._say(here, 'a name must follow "<?"', "<?")
        if end < 0:
            return self._never_closed(here, "processing instruction", "?>")
        return end + 2

    def _say_late_declaration(self, here: int) -> None:
        written = self.text[here : here + 5]
        if written != "<?xml":
            message = f"the XML declaration begins with <?xml, not with {written}"
            self._say(here, message, written, "<?xml")
            return
        message = "<?xml …?> must be the very beginning of the file"
        if self._before is not None:
            message = f"text stands before <?xml …?>, which {message[10:]}"
            self._before = self._before._replace(message=message)
            return
        if not self.has_root:
            message += "; remove what stands before it"
        self._say(here, message, "<?xml")

    def _never_closed(self, here: int, what: str, close: str) -> int:
        self.cut = True
        message = f"this {what} is never closed with {close}"
        self._say(here, message, self.text[here : here + 9].split()[0], close)
        return len(self.text)

    def _document_type(self, here: int) -> int:
        text = self.text
        if not text.startswith("<!DOCTYPE", here):
            message = "the document type declaration must be written <!DOCTYPE"
            self._say(here, message, text[here : here + 9], "<!DOCTYPE")
        if self.has_root:
            message = "<!DOCTYPE … must stand before the first element"
            self._say(here, message, "<!DOCTYPE")
        end = self.references.learn_declarations(here)
        declared = text[here : end if end > 0 else len(text)]
        self.faults.extend(document_type_faults(declared, here))
        if end < 0:
            return self._never_closed(here, "document type declaration", ">")
        return end
