"""The tokens of the compact syntax (RELAX NG Compact Syntax, section 2.3)."""

from __future__ import annotations

import codecs
import re

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.xml_names import is_name_character, is_name_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, NamedTuple

    class Token(NamedTuple):
        """A token.

        `kind` is ``name`` (an identifier or keyword), ``quoted`` (an identifier
        after a backslash), ``cname``, ``nsname``, ``literal``,
        ``documentation``, ``end``, or the sign itself.
        """

        kind: str
        text: str
        line: int
        column: int
else:
    from collections import namedtuple

    Token = namedtuple("Token", "kind text line column")  # noqa: PYI024

KEYWORDS: Final = frozenset(
    "attribute default datatypes div element empty external grammar include "
    "inherit list mixed namespace notAllowed parent start string text token".split()
)
_SIGNS: Final = ("|=", "&=", ">>", *"=,&|?*+-(){}[]~")
_QUOTES: Final = ('"""', "'''", '"', "'")
_ESCAPE: Final = re.compile(r"\\x+\{([0-9A-Fa-f]+)\}")


def decode_schema(content: bytes, path: str) -> str:
    """The text of a schema: UTF-8, or UTF-16 with a byte order mark.

    Raises:
        SchemaError: The bytes are in neither.
    """
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    encoding = "utf-16" if content.startswith(marks) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SchemaError(
            f"a schema in the compact syntax must be UTF-8 or UTF-16: {error.reason}",
            path,
            content.count(b"\n", 0, error.start) + 1,
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def tokens(text: str, path: str) -> list[Token]:
    """The tokens of a schema, comments left out, with an ``end`` at the end.

    Raises:
        SchemaError: A character begins no token, or a literal does not end.
    """
    return _Scanner(text, path).scan()


class _Scanner:
    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self.path = path
        self.at = 0
        self.line = 1
        self.line_start = 0
        self.found: list[Token] = []

    def error(self, reason: str) -> SchemaError:
        return SchemaError(reason, self.path, self.line, self.at - self.line_start + 1)

    def add(self, kind: str, text: str, start: int) -> None:
        self.found.append(Token(kind, text, self.line, start - self.line_start + 1))

    def scan(self) -> list[Token]:
        text = self.text
        end = len(text)
        while self.at < end:
            character = text[self.at]
            if character == "\n":
                self.at += 1
                self.line += 1
                self.line_start = self.at
            elif character in " \t":
                self.at += 1
            elif character == "#":
                self.comment()
            elif character in "\"'":
                self.literal()
            elif character == "\\" and not text.startswith("\\x{", self.at):
                self.at += 1
                self.add("quoted", self.identifier(), self.at)
            elif is_name_start(character) or character == "\\":
                self.name()
            else:
                self.sign()
        self.add("end", "", self.at)
        return self.found

    def comment(self) -> None:
        stop = self.text.find("\n", self.at)
        stop = len(self.text) if stop < 0 else stop
        line = self.text[self.at : stop]
        if line.startswith("##"):
            self.add("documentation", line.lstrip("#").strip(), self.at)
        self.at = stop

    def literal(self) -> None:
        text, start = self.text, self.at
        quote = next(q for q in _QUOTES if text.startswith(q, start))
        stop = text.find(quote, start + len(quote))
        if stop < 0:
            raise self.error("the literal is not closed")
        body = text[start + len(quote) : stop]
        if len(quote) == 1 and "\n" in body:
            raise self.error("the literal is not closed on its line")
        self.add("literal", self.unescaped(body), start)
        self.at = stop + len(quote)
        lines = body.count("\n")
        if lines:
            self.line += lines
            self.line_start = start + len(quote) + body.rfind("\n") + 1

    def unescaped(self, text: str) -> str:
        r"""The text with each `\x{...}` made the character it stands for."""
        if "\\x" not in text:
            return text

        def character(match: re.Match[str]) -> str:
            code = int(match[1][-8:], 16)
            if code > 0x10FFFF or len(match[1]) > 8 or 0xD800 <= code < 0xE000:
                raise self.error(f"{match[0]} is not a character")
            return chr(code)

        return _ESCAPE.sub(character, text)

    def identifier(self) -> str:
        """The NCName from here on."""
        text, start = self.text, self.at
        end = len(text)
        while self.at < end:
            if text.startswith("\\x", self.at):
                match = _ESCAPE.match(text, self.at)
                if match is None:
                    break
                self.at = match.end()
            elif is_name_character(text[self.at]):
                self.at += 1
            else:
                break
        name = self.unescaped(text[start : self.at])
        if not name or not is_name_start(name[0]):
            raise self.error("a name is expected here")
        return name

    def name(self) -> None:
        start = self.at
        name = self.identifier()
        following = self.text[self.at : self.at + 2]
        if following == ":*":
            self.at += 2
            self.add("nsname", name, start)
        elif following[:1] == ":" and following[1:] and is_name_start(following[1]):
            self.at += 1
            self.add("cname", f"{name}:{self.identifier()}", start)
        else:
            self.add("name", name, start)

    def sign(self) -> None:
        for sign in _SIGNS:
            if self.text.startswith(sign, self.at):
                self.add(sign, sign, self.at)
                self.at += len(sign)
                return
        raise self.error(f'"{self.text[self.at]}" is not expected here')
