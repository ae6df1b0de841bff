r"""The groups, control words and text of Rich Text Format, in Unicode.

Text is bytes in the code page of its font, or `\u` with a number and a stand-in for
programs that know no Unicode. Source: Microsoft, *Rich Text Format (RTF) Specification*
1.9.1, "Character Set", "Font Table" and "Unicode RTF".
"""

import codecs
from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.symbol_fonts import is_symbol_font, symbol_of
from tei_toolkit.values import immutable, record

_TOKEN = lazy_pattern(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<value>-?\d{1,10})?[ ]?"
    r"|\\'(?P<hex>[0-9A-Fa-f]{2})"
    r"|\\(?P<sign>[\s\S])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n\x00]+)"
    r"|[\r\n\x00]+|\\"
)
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""What a font's `\\fcharset` means, but for those that mean the document's own."""
_PAGES = {
    936: "gb18030",
    1361: "johab",
    20866: "koi8_r",
    21866: "koi8_u",
    10000: "mac_roman",
    10006: "mac_greek",
    10007: "mac_cyrillic",
    10029: "mac_latin2",
    10081: "mac_turkish",
    54936: "gb18030",
    65001: "utf-8",
}
"""Code pages that Python knows by another name than `cp` and their number."""
_PLATFORMS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_CHARACTERS = {
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "zwbo": "\u200b",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "tab": "\t",
}
_SIGNS = {
    "~": "\u00a0",
    "-": "\u00ad",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
    "\t": "\t",
}


@immutable
class Token:
    r"""A part of the source.

    Attributes:
        word: `{` and `}` for a group, `*` for the mark of a destination that may be
            skipped, the name of a control word, or empty for text.
        value: the number behind a control word.
        text: the characters of text.
    """

    word: str
    value: int | None = None
    text: str = ""


@record
class Tokens:
    """A source as tokens.

    Attributes:
        tokens: in order.
        ends: for the place of each `{`, that of its `}`, or of the end.
        charset: the code page of the document, as Python calls it.
        rest: the characters behind the last group.
    """

    tokens: list[Token] = field(default_factory=list)
    ends: dict[int, int] = field(default_factory=dict)
    charset: str = "cp1252"
    rest: str = ""

    def words(self, start: int, end: int) -> str:
        """The text from one place to another, whatever groups it is in."""
        return "".join(token.text for token in self.tokens[start:end])


@record
class _Lexer:
    """One pass over a source."""

    found: Tokens = field(default_factory=Tokens)
    names: dict[int, str] = field(default_factory=dict)
    pages: dict[int, str] = field(default_factory=dict)
    font: int = -1
    usual: int = -1
    """The font of text that names none."""
    stand_ins: int = 1
    """How many characters stand in for one of Unicode."""
    skip: int = 0
    high: int = 0
    """The first half of a character that is written as two."""
    table: int = 0
    """How deep the table of fonts is nested, 0 outside of it."""
    pending: list[bytes] = field(default_factory=list)
    groups: list[tuple[int, int, int]] = field(default_factory=list)

    def add(self, token: Token) -> None:
        self.flush()
        self.found.tokens.append(token)

    def put(self, raw: bytes) -> None:
        """Bytes of text, some of which may stand in for what was said already."""
        if self.skip:
            skipped = min(self.skip, len(raw))
            self.skip -= skipped
            raw = raw[skipped:]
        if raw:
            self.pending.append(raw)

    def flush(self) -> None:
        """Decode the bytes that wait."""
        if self.high:
            self.high = 0
            self.found.tokens.append(Token("", text="\ufffd"))
        if not self.pending:
            return
        raw = b"".join(self.pending)
        self.pending.clear()
        name = self.names.get(self.font, "")
        if self.table:
            text = _decode(raw, self.found.charset)
            if len(self.groups) <= self.table + 1:  # and no other name for the font
                self.names[self.font] = name + text.rstrip("; ")
        elif is_symbol_font(name):
            text = "".join(symbol_of(name, byte) for byte in raw)
        else:
            text = _decode(raw, self.pages.get(self.font, self.found.charset))
        self.found.tokens.append(Token("", text=text))

    def put_code(self, code: int) -> None:
        """A character by its number, whose stand-ins follow."""
        if code < 0:
            code += 0x10000
        high = self.high
        if 0xD800 <= code < 0xDC00:
            self.flush()
            self.high = code
        elif 0xDC00 <= code < 0xE000:
            self.high = 0
            joined = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
            self.add(Token("", text=chr(joined) if high else "\ufffd"))
        else:
            name = self.names.get(self.font, "")
            is_key = 0xF020 <= code <= 0xF0FF and is_symbol_font(name)
            is_one = 0x20 <= code < 0x110000
            text = symbol_of(name, code) if is_key else chr(code) if is_one else ""
            self.add(Token("", text=text))
        self.skip = self.stand_ins

    def open(self) -> None:
        self.add(Token("{"))
        self.groups.append((len(self.found.tokens) - 1, self.font, self.stand_ins))
        self.skip = 0

    def close(self) -> None:
        self.add(Token("}"))
        if self.table and len(self.groups) <= self.table:
            self.table = 0
        start, self.font, self.stand_ins = self.groups.pop()
        self.found.ends[start] = len(self.found.tokens) - 1
        self.skip = 0

    def read_word(self, word: str, value: int | None) -> None:
        """A control word, which may say how text is to be decoded."""
        if self.skip:
            self.skip -= 1
            return
        if word == "u" and value is not None:
            self.put_code(value)
        elif word in _CHARACTERS:
            self.add(Token("", text=_CHARACTERS[word]))
        else:
            self.add(Token(word, value))
            self._set(word, -1 if value is None else value)

    def _set(self, word: str, value: int) -> None:
        if word == "f":
            self.font = value
        elif word == "plain":
            self.font = self.usual
        elif word == "uc":
            self.stand_ins = max(value, 0)
        elif word == "deff":
            self.usual = self.font = value
        elif word == "fonttbl":
            self.table = len(self.groups)
        elif word == "fcharset" and value in _CHARSETS:
            self.pages[self.font] = _CHARSETS[value]
        elif word == "cpg" and self.table:
            self.pages[self.font] = _page(value)
        elif word == "ansicpg":
            self.found.charset = _page(value)
        elif word in _PLATFORMS:
            self.found.charset = _PLATFORMS[word]


def read_tokens(data: bytes) -> Tokens:
    """The tokens of a source, whatever its groups lack.

    Args:
        data: the whole file.
    """
    source = data.decode("latin-1")
    lexer = _Lexer()
    at = 0
    while match := _TOKEN.match(source, at):
        at = match.end()
        match match.lastgroup:
            case "text":
                lexer.put(match[0].encode("latin-1"))
            case "hex":
                lexer.put(bytes((int(match["hex"], 16),)))
            case "word" | "value":
                value = int(match["value"]) if match["value"] else None
                if match["word"] == "bin" and value:
                    at += max(value, 0)
                else:
                    lexer.read_word(match["word"], value)
            case "sign":
                _read_sign(lexer, match["sign"])
            case "brace" if match["brace"] == "{":
                lexer.open()
            case "brace":
                if not lexer.groups:
                    break
                lexer.close()
                if not lexer.groups:
                    break
    lexer.flush()
    found = lexer.found
    for start, *_ in lexer.groups:
        found.ends[start] = len(found.tokens)
    found.rest = _decode(data[at:].replace(b"\x00", b""), found.charset).strip()
    return found


def _read_sign(lexer: _Lexer, sign: str) -> None:
    if lexer.skip:
        lexer.skip -= 1
    elif sign in "\r\n":
        lexer.add(Token("par"))
    elif sign == "*":
        lexer.add(Token("*"))
    elif sign in _SIGNS:
        lexer.add(Token("", text=_SIGNS[sign]))


def _page(number: int) -> str:
    """A code page by its number; that of Western Windows if Python lacks it."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _decode(raw: bytes, charset: str) -> str:
    """Bytes as text; those that the code page lacks as in ISO 8859-1."""
    return raw.decode(charset, _AS_LATIN)


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    at = error.start
    return error.object[at : at + 1].decode("latin-1"), at + 1


_AS_LATIN = "tei-toolkit.as-latin-1"
codecs.register_error(_AS_LATIN, _as_latin)
