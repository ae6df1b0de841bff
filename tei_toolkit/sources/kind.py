"""What a kind of source file declares: how it is recognised and who reads it.

Each module of this folder that has a `KIND` (or several `KINDS`) is a source type;
`reading` finds them by listing the folder.
"""

from collections.abc import Callable
from enum import IntEnum, StrEnum

from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.sources.text import SourceText
from tei_toolkit.values import immutable


class Keep(StrEnum):
    """What of a page is text: its main content, or everything that is printed on it."""

    MAIN = "main"
    EVERYTHING = "everything"


class Certainty(IntEnum):
    """How sure a kind is that a file is of its own; the greatest wins.

    The bytes come first: a suffix (`NAMED`) outweighs only what is `LIKELY`.
    """

    NONE = 0
    FALLBACK = 1
    LIKELY = 2
    NAMED = 3
    CERTAIN = 4


@immutable
class Sample:
    """What a kind may look at.

    Attributes:
        head: the first characters of a decoded file; empty for a ZIP package.
        suffix: of the file's name, in lower case, with its dot; or empty.
        members: the names of the files in a ZIP package.
        mimetype: what a ZIP package's first file `mimetype` says, or empty.
    """

    head: str
    suffix: str
    members: frozenset[str] = frozenset()
    mimetype: str = ""


@immutable
class RawSource:
    """A source before its format is read.

    Attributes:
        name: as the user gave it, for messages.
        data: the bytes; empty for text that never was bytes.
        sha256: of the bytes, hexadecimal.
        charset: the encoding that `text` was decoded with; `binary` if its reader does.
        text: the decoded characters; empty for what its reader decodes.
        keep: what of a page is text.
        diagnostics: what was noticed in decoding.
    """

    name: str
    data: bytes
    sha256: str
    charset: str
    text: str
    keep: Keep = Keep.MAIN
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def short_name(self) -> str:
        """The name without directory."""
        return self.name.rsplit("/", 1)[-1] or self.name


@immutable
class SourceKind:
    """One kind of source file.

    Attributes:
        media_type: as registered with IANA, or in common use.
        title: the kind in the words of a message, with its article.
        suffixes: file name endings in lower case, with their dot.
        recognise: how sure the kind is of a sample.
        read: the reader; it reports bad text and raises only `InputError`.
        is_package: its files are ZIP packages, not text.
        signature: what its files begin with, if they say themselves how their bytes
            are to be decoded; its reader is given the bytes.
    """

    media_type: str
    title: str
    suffixes: frozenset[str]
    recognise: Callable[[Sample], Certainty]
    read: Callable[[RawSource], SourceText]
    is_package: bool = False
    signature: bytes = b""
