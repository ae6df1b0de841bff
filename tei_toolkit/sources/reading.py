"""Reading a source: bytes in, `SourceText` out."""

import errno
import hashlib
import importlib
import pkgutil
import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePath

import tei_toolkit.sources
from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.binary import describe_zip, refuse_binary
from tei_toolkit.sources.buttons import hide_buttons
from tei_toolkit.sources.controls import (
    hide_controls,
    refuse_control_heavy,
    refuse_surrogates,
)
from tei_toolkit.sources.decoding import decode
from tei_toolkit.sources.kind import Keep, RawSource, Sample, SourceKind
from tei_toolkit.sources.named_cues import with_named_cues
from tei_toolkit.sources.package import look_into_package
from tei_toolkit.sources.text import SourceText, split_lines

SUFFIX_DISAGREES = DiagnosticKind(
    code="TEI-S006",
    name="suffix-disagrees",
    severity=Severity.NOTE,
    template="named {suffix}, but it is {title}, and was read as that",
    explanation="""\
*What it reports*: what a file contains is not what its name says.

*Why it matters*: files are read as what they are. If the content was judged wrongly,
state the media type.

### Wrong

```talk.docx
Chair: Good morning.
Mr. Doyle: Good morning.
```

### Right

```talk.txt
Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
DEFAULT_LIMIT = 1 << 30
"""The most bytes that are read of a file."""
MOST_LINES = 2_000_000
"""The most lines: if each begins a turn, their conversion takes about 4 GB."""
MOST_IN_A_LINE = 20_000_000
"""The most characters of one line: it is read as one paragraph, in 1 GB of memory."""
_HEAD = 1 << 16
_LONE_RETURN = lazy_pattern(r"\r(?!\n)")
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# Where a page or an XML file says which encoding it is in.
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})"
    rb"|\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})",
    re.IGNORECASE,
)
_XML = re.compile(
    r"\A\s*(?:<\?xml\b[^>]*>(?:\s|<!--.{0,4000}?-->|<[?!][^>]*>)*<([\w:.-]+)"
    r"|<((?:\w+:)?(?:TEI|teiCorpus))\s[^<>]{0,500}xmlns)",
    re.DOTALL,
)


@lru_cache(maxsize=1)
def find_kinds() -> tuple[SourceKind, ...]:
    """Every source type: what the modules of this folder declare."""
    found = []
    for module in pkgutil.iter_modules(tei_toolkit.sources.__path__):
        loaded = importlib.import_module(f"tei_toolkit.sources.{module.name}")
        declared = vars(loaded)
        found.extend(declared.get("KINDS", ()))
        if "KIND" in declared:
            found.append(declared["KIND"])
    return tuple(found)


def read_source(
    data: bytes,
    name: str,
    *,
    media_type: str | None = None,
    charset: str | None = None,
    keep: Keep = Keep.MAIN,
) -> SourceText:
    """The text of a source file, with all that its format says about it.

    Args:
        data: the whole file.
        name: the file's name, for messages; its suffix is a hint, no more.
        media_type: read it as this and do not judge its content.
        charset: the character encoding, if it is known.
        keep: whether what surrounds a page's main content is text.

    Raises:
        InputError: it is no text, is damaged, or is a trap.
        UsageError: `media_type` or `charset` is unknown.
    """
    stated = _kind_of(media_type) if media_type is not None else None
    if not data:
        raise InputError(f"{name}: is empty; give a transcript")
    sha256 = hashlib.sha256(data).hexdigest()
    suffix = PurePath(name).suffix.lower()
    if data.startswith(_ZIP):
        members, mimetype = look_into_package(data, name)
        sample = Sample("", suffix, members, mimetype)
        raw = RawSource(name, data, sha256, "binary", "", keep)
    elif _decodes_itself(data, stated):
        sample = Sample(data[:_HEAD].decode("latin-1"), suffix)
        raw = RawSource(name, data, sha256, "binary", "", keep)
    else:
        refuse_binary(data, name)
        declared = _DECLARED.search(data[:2048])
        decoded = decode(
            data,
            name,
            charset=charset,
            declared=(declared[1] or declared[2]).decode() if declared else None,
        )
        text = _without_lone_returns(decoded.text)
        _refuse_nul_text(text, name)
        refuse_control_heavy(text, name)
        sample = Sample(text[:_HEAD], suffix)
        raw = RawSource(
            name,
            data,
            sha256,
            decoded.charset,
            text,
            keep,
            decoded.diagnostics,
        )
    return _read(raw, sample, stated)


def source_from_text(
    text: str, name: str, *, media_type: str | None = None, keep: Keep = Keep.MAIN
) -> SourceText:
    """The same for text that is decoded already; `sha256` is that of its UTF-8 form.

    Raises:
        InputError: it is empty, or holds a lone surrogate or U+0000.
        UsageError: `media_type` is unknown.
    """
    stated = _kind_of(media_type) if media_type is not None else None
    if not text:
        raise InputError(f"{name}: is empty; give a transcript")
    refuse_surrogates(text, name)
    _refuse_nul_text(text, name)
    data = text.encode("utf-8")
    text = _without_lone_returns(text.removeprefix("\ufeff"))
    sha256 = hashlib.sha256(data).hexdigest()
    sample = Sample(text[:_HEAD], PurePath(name).suffix.lower())
    return _read(RawSource(name, data, sha256, "utf-8", text, keep), sample, stated)


def read_bytes(path: Path, *, limit: int = DEFAULT_LIMIT) -> bytes:
    """The bytes of the file at `path`; the one place where a source is opened.

    Raises:
        InputError: it cannot be read, or has more than `limit` bytes.
    """
    try:
        if path.is_dir():
            raise InputError(f"{path}: is a directory; give the files in it")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise InputError(f"{path}: {_explain(error)}") from error
    except ValueError as error:
        raise InputError(f"{str(path)!r}: is no possible path: {error}") from error
    if len(data) > limit:
        raise InputError(f"{path}: is larger than {limit} bytes; split it")
    return data


def _explain(error: OSError) -> str:
    match error.errno:
        case errno.ENOENT:
            return "does not exist; check the path"
        case errno.ELOOP:
            return "is a symbolic link that leads back to itself; remove the loop"
        case errno.EACCES | errno.EPERM:
            return "may not be read by you; change its permissions"
        case errno.EISDIR:
            return "is a directory; give the files in it"
        case errno.ENOTDIR:
            return "lies in something that is no directory; check the path"
        case errno.ENAMETOOLONG:
            return "has too long a name; check the path"
        case _:
            return f"cannot be read: {error.strerror or error}"


def check_media_type(media_type: str) -> None:
    """Nothing, if sources can be read as `media_type`.

    Raises:
        UsageError: they cannot.
    """
    _kind_of(media_type)


def _kind_of(media_type: str) -> SourceKind:
    kinds = find_kinds()
    for kind in kinds:
        if kind.media_type == media_type:
            return kind
    known = ", ".join(kind.media_type for kind in kinds)
    raise UsageError(f"no source type {media_type!r}; known are {known}")


def _decodes_itself(data: bytes, stated: SourceKind | None) -> bool:
    """Whether the bytes are of a kind that says how they are to be decoded."""
    kinds = find_kinds() if stated is None else (stated,)
    return any(kind.signature and data.startswith(kind.signature) for kind in kinds)


def _without_lone_returns(text: str) -> str:
    """`text` with a line feed where a carriage return alone ends a line.

    So nothing that looks for lines has to know of it; each character keeps its place.
    """
    if text.count("\r") == text.count("\r\n"):
        return text
    return _LONE_RETURN.sub("\n", text)


def _refuse_nul_text(text: str, name: str) -> None:
    """Nothing, if no character is U+0000.

    Raises:
        InputError: one is.
    """
    if "\x00" in text:
        at = text.index("\x00")
        raise InputError(
            f"{name}: character {at} is NUL, so this is binary data or a damaged file; "
            "give a text"
        )


def _refuse_endless(text: str, name: str) -> None:
    """Nothing, if memory holds what will be known of each line.

    Raises:
        InputError: there are more than `MOST_LINES` lines, or more than
            `MOST_IN_A_LINE` characters in one.
    """
    lines = text.count("\n")
    if "\r" in text:
        lines += text.count("\r") - text.count("\r\n")
    lines += not text.endswith(("\n", "\r"))
    if lines > MOST_LINES:
        raise InputError(
            f"{name}: has {lines} lines; no more than {MOST_LINES} are read at once; "
            "divide the file"
        )
    if len(text) > MOST_IN_A_LINE:
        number, size = _longest_line(text)
        if size > MOST_IN_A_LINE:
            raise InputError(
                f"{name}: line {number} has {size} characters; no more than "
                f"{MOST_IN_A_LINE} are read in one line; put in line ends, or divide "
                "the file"
            )


def _longest_line(text: str) -> tuple[int, int]:
    """The number of the longest line, from 1, and its length."""
    number, longest = 1, 0
    for index, (start, end) in enumerate(split_lines(text), 1):
        if end - start > longest:
            number, longest = index, end - start
    return number, longest


def _read(raw: RawSource, sample: Sample, stated: SourceKind | None) -> SourceText:
    if stated is not None and stated.is_package != bool(sample.members):
        raise InputError(
            f"{raw.name}: cannot be read as {stated.media_type}: it is "
            f"{'a ZIP package' if sample.members else 'text'}; leave the media type out"
        )
    kind = stated or _recognise(raw.name, sample)
    source = kind.read(raw)
    _refuse_endless(source.text, raw.name)
    if stated is None and sample.suffix not in kind.suffixes:
        claimed = [other for other in find_kinds() if sample.suffix in other.suffixes]
        if claimed:
            values = (("suffix", sample.suffix), ("title", kind.title))
            note = Diagnostic(SUFFIX_DISAGREES, raw.name, 0, 0, values)
            source = replace(source, diagnostics=(*source.diagnostics, note))
    return hide_controls(hide_buttons(with_named_cues(source)), raw.name)


def _recognise(name: str, sample: Sample) -> SourceKind:
    ranked = [(kind.recognise(sample), kind) for kind in find_kinds()]
    certainty, kind = max(ranked, key=lambda pair: pair[0])
    if not certainty:
        what, remedy = describe_zip(sample.members, sample.mimetype)
        raise InputError(f"{name}: is {what}, not a transcript; {remedy}")
    xml = _XML.match(sample.head)
    if xml and kind.media_type == "text/plain":
        root = xml[1] or xml[2]
        remedy = (
            "it need not be converted"
            if root.rpartition(":")[2] in {"TEI", "teiCorpus"}
            else "give it as HTML, .docx, .odt or text"
        )
        raise InputError(f"{name}: is an XML document (<{root}>), not text; {remedy}")
    return kind
