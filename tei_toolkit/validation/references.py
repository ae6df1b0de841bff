"""References to characters and entities in a text that is not well-formed."""

import re
from typing import Final

from tei_toolkit.relaxng.wellformedness import character_for
from tei_toolkit.validation.form_faults import FormFault
from tei_toolkit.validation.numbers import whole_number

_PREDEFINED: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})
_CHARACTER: Final = re.compile(r"&#(?:([0-9]+)|x([0-9a-fA-F]+));")
_ENTITY: Final = re.compile(r"&([^\W\d][\w.:-]*);")
_UNFINISHED: Final = re.compile(r"&(#?[\w.-]*)")
_DECLARED: Final = re.compile(r"<!ENTITY\s+([^\s%][^\s]*)")
_PARAMETER: Final = re.compile(r"%[^\s%;]+;")
_EXTERNAL: Final = re.compile(
    r"<!DOCTYPE\s+[^\s\[>]+\s+(?:SYSTEM|PUBLIC)\b", re.IGNORECASE
)
_PARTS: Final = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|"[^"]*"|'[^']*'|[\[\]>]""", re.DOTALL
)
_IN_VALUE: Final = re.compile(r"[&\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\udc80-\udcff]")
_FOREIGN: Final = range(0xDC80, 0xDD00)


class References:
    """Checks references and characters, and knows which entities are declared."""

    def __init__(self, text: str, faults: list[FormFault]) -> None:
        """Check this text; what is wrong goes to `faults`."""
        self.text = text
        self.faults = faults
        self._declared: set[str] = set()
        self._open = False

    def learn_declarations(self, here: int) -> int:
        """Read the document type declaration at `here`; where it ends, or -1."""
        depth = 0
        for part in _PARTS.finditer(self.text, here):
            if part[0] == "[":
                depth += 1
            elif part[0] == "]":
                depth -= 1
            elif part[0] == ">" and depth == 0:
                subset = self.text[here : part.end()]
                self._declared.update(_DECLARED.findall(subset))
                external = _EXTERNAL.match(subset) or _PARAMETER.search(subset)
                self._open = external is not None
                return part.end()
        return -1

    def check_value(self, begin: int, end: int) -> None:
        """Report what is wrong in an attribute's value."""
        at = begin
        while match := _IN_VALUE.search(self.text, at, end):
            if match[0] == "&":
                at = self.check(match.start())
            else:
                self.say_character(match.start(), match[0])
                at = match.end()

    def check(self, here: int) -> int:
        """Report what is wrong with the reference at `here`; where to read on."""
        text = self.text
        number = _CHARACTER.match(text, here)
        if number is not None:
            code = whole_number(number[1]) if number[1] else int(number[2], 16)
            if code is None or not _is_character(code):
                message = f"{number[0]} is not a character that XML allows"
                self._say(here, message, number[0])
            return number.end()
        entity = _ENTITY.match(text, here)
        if entity is not None:
            if not self._known(entity[1]) and not self._open:
                self._say_undefined(here, entity[0])
            return entity.end()
        return self._say_unfinished(here)

    def _known(self, name: str) -> bool:
        return name in _PREDEFINED or name in self._declared

    def _say(
        self, offset: int, message: str, found: str = "", suggestion: str = ""
    ) -> None:
        self.faults.append(FormFault(offset, message, found, suggestion))

    def _say_undefined(self, here: int, found: str) -> None:
        suggestion = character_for(found[1:-1])
        message = (
            f"{found} is not defined; XML knows only &amp; &lt; &gt; &quot; &apos;"
        )
        if suggestion:
            message += f" (write {suggestion})"
        self._say(here, message, found, suggestion)

    def _say_unfinished(self, here: int) -> int:
        match = _UNFINISHED.match(self.text, here)
        word = match[1] if match is not None else ""
        following = self.text[here + 1 + len(word) : here + 2 + len(word)]
        if word.startswith("#"):
            found = f"&{word}{';' if following == ';' else ''}"
            message = (
                f"{found} is not a reference to a character; write its number, as in "
                "&#233; or &#xE9;"
            )
            self._say(here, message, found)
            return here + len(found)
        if self._known(word) or (word and character_for(word)):
            message = f"&{word} lacks its semicolon; write &{word};"
            self._say(here, message, f"&{word}", f"&{word};")
            return here + 1 + len(word)
        message = 'a bare "&" is not allowed in XML; write &amp;'
        self._say(here, message, "&", "&amp;")
        return here + 1

    def say_character(self, here: int, character: str) -> None:
        """Report a character, or the string `]]>`, that may not stand at `here`."""
        if character == "]]>":
            message = '"]]>" is not allowed in text; write ]]&gt;'
            self._say(here, message, character, "]]&gt;")
        elif ord(character) in _FOREIGN:
            byte = ord(character) - _FOREIGN.start + 0x80
            message = (
                f"the byte 0x{byte:02X} is not in the encoding that the file declares "
                "(UTF-8 when it declares none)"
            )
            self._say(here, message, f"0x{byte:02X}")
        else:
            code = f"U+{ord(character):04X}"
            message = f"the control character {code} is not allowed in XML"
            self._say(here, message, code)


def _is_character(code: int) -> bool:
    """Whether XML 1.0 allows the character (production 2)."""
    if code < 0x20:
        return code in (0x9, 0xA, 0xD)
    return code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF and code & ~1 != 0xFFFE
