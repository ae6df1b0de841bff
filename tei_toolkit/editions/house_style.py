"""A house style that asks for nothing: an edition fetches no file."""

import re
from collections.abc import Callable
from pathlib import Path

from tei_toolkit.errors import UsageError

_TOKEN = re.compile(
    r"""
    (?P<comment>/\*.*?(?:\*/|\Z))
    | (?P<string>"(?:[^"\\\n]|\\(?:\r\n|.))*(?:"|(?=\n)|\Z)
               |'(?:[^'\\\n]|\\(?:\r\n|.))*(?:'|(?=\n)|\Z))
    | (?P<name>@?(?:[\w-]|[^\x00-\x7f]|\\[0-9A-Fa-f]{1,6}\s?|\\[^\n0-9A-Fa-f])+)
    | (?P<sign>.)
    """,
    re.DOTALL | re.VERBOSE,
)
_BARE = re.compile(r"\(\s*(?![\s\"'])(?P<address>(?:[^)\\]|\\.)*)\)?", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9A-Fa-f]{1,6})\s?|(\r\n|.))", re.DOTALL)
_FETCHING = frozenset(
    {"url", "src", "image", "image-set", "-webkit-image-set", "cross-fade"}
)
_UNKNOWN = frozenset({"var", "env", "attr"})
"""Functions whose result may be an address."""


def read_house_file(path: Path | None) -> str:
    """The words of a style sheet or a template; nothing where there is none.

    Raises:
        UsageError: it cannot be read.
    """
    if path is None:
        return ""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        message = f"{path}: byte {error.start + 1} is no UTF-8; save it as UTF-8."
        raise UsageError(message) from error


def read_house_style(path: Path | None, say: Callable[[str], None]) -> str:
    """The style sheet of a house, without what it would fetch; `say` hears of that.

    Raises:
        UsageError: it cannot be read.
    """
    style, refused = without_requests(read_house_file(path))
    for request in refused:
        say(f"{path}: {request}: was left out; an edition fetches nothing.")
    return style


def without_requests(css: str) -> tuple[str, tuple[str, ...]]:
    """A style sheet without what it would fetch, and what that was.

    A declaration or an import that asks for something goes as a whole, however its
    letters are escaped. Data addresses, which hold what they name, and places in the
    page stay.
    """
    reader = _Reader()
    place = 0
    while token := _TOKEN.match(css, place):
        place = token.end()
        if token.lastgroup == "comment":
            reader.segment.append(" ")
        elif token.lastgroup == "name":
            place = reader.read_name(token[0], css, place)
        elif token.lastgroup == "string":
            reader.read_string(token[0])
        else:
            reader.read_sign(token[0])
    reader.end("")
    return "".join(reader.kept), tuple(dict.fromkeys(reader.refused))


class _Reader:
    """Reads a style sheet declaration by declaration."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.refused: list[str] = []
        self.segment: list[str] = []
        self.functions: list[str] = []
        self.called = ""
        self.asks = self.is_import = False

    def read_name(self, written: str, css: str, place: int) -> int:
        """Read a name; where what is read ends, for one that is an address follows."""
        name = _plain(written).lower()
        self.segment.append(written)
        self.is_import |= name == "@import"
        self.called = name
        if not css.startswith("(", place):
            return place
        self.asks |= name in _UNKNOWN and self.is_fetching()
        bare = _BARE.match(css, place) if name == "url" else None
        if bare is None:
            return place
        self.segment.append(bare[0])
        self.asks |= _is_elsewhere(bare["address"])
        return bare.end()

    def read_string(self, written: str) -> None:
        """Read a string, which some functions fetch."""
        self.segment.append(written)
        self.called = ""
        if self.is_fetching() and self.functions[-1] != "type":
            self.asks |= _is_elsewhere(written.strip(written[0]))

    def read_sign(self, sign: str) -> None:
        """Read any other sign."""
        if sign in ";{}" and not self.functions:
            self.end(sign)
        else:
            self.segment.append(sign)
            if sign == "(":
                self.functions.append(self.called)
            elif sign == ")" and self.functions:
                self.functions.pop()
        self.called = ""

    def is_fetching(self) -> bool:
        """Whether an argument is an address, or may be one."""
        return not _FETCHING.isdisjoint(self.functions)

    def end(self, sign: str) -> None:
        """End a declaration, an import or what stands before a block."""
        words = "".join(self.segment)
        is_name = (
            words.lstrip().lower().startswith("@namespace")
        )  # which is not fetched
        if self.is_import or (self.asks and not is_name):
            self.refused.append(" ".join(words.split()))
            words = "@media not all" if sign == "{" else ""
            sign = "" if self.is_import and sign == ";" else sign
        # In a page nothing that ends its style sheet may stand.
        self.kept += [words.replace("</", "<\\/"), sign]
        self.segment, self.functions = [], []
        self.asks = self.is_import = False


def _plain(written: str) -> str:
    """What a name or a string says, its escapes read."""

    def read(found: re.Match[str]) -> str:
        if not found[1]:
            return found[2]
        number = int(found[1], 16)
        return chr(number) if 0 < number < 0x110000 else "\ufffd"

    return _ESCAPE.sub(read, written)


def _is_elsewhere(address: str) -> bool:
    plain = _plain(address).strip().lower()
    return not plain.startswith(("data:", "#"))
