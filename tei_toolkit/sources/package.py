"""Looking into a ZIP package (DOCX, ODT) before anything in it is believed."""

import zlib
from collections.abc import Collection, Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from tei_toolkit.errors import InputError

if TYPE_CHECKING:
    import zipfile

    from lxml import etree

MAX_MEMBERS = 10_000
MAX_TOTAL = 512 << 20
MAX_PART = 200 << 20
# Text deflates to a tenth, monotonous XML to a hundredth; a bomb to a thousandth.
MAX_RATIO = 200
_RATIO_FLOOR = 4 << 20
_DAMAGE = (
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
)


def look_into_package(data: bytes, name: str) -> tuple[frozenset[str], str]:
    """The names of a package's files, and its media type if it states one.

    Raises:
        InputError: it is damaged, encrypted, a bomb, or has files outside itself.
    """
    import zipfile  # noqa: PLC0415 (loaded when needed)

    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = package.infolist()
            _refuse_traps(members, name)
            mimetype = ""
            for member in members:
                if member.filename == "mimetype" and member.file_size < 200:
                    mimetype = package.read(member).decode("ascii", "replace").strip()
    except (zipfile.BadZipFile, *_DAMAGE) as error:
        raise InputError(
            f"{name}: begins like a ZIP package (DOCX, ODT) but is damaged ({error}); "
            "fetch it or save it again"
        ) from error
    names = frozenset(member.filename for member in members)
    if not names:
        raise InputError(f"{name}: is an empty ZIP archive; give a transcript")
    return names, mimetype


def _refuse_traps(members: "list[zipfile.ZipInfo]", name: str) -> None:
    if len(members) > MAX_MEMBERS:
        raise InputError(
            f"{name}: its ZIP package holds {len(members)} files, more than "
            f"{MAX_MEMBERS}; no document does: check where it comes from"
        )
    total = 0
    for member in members:
        total += member.file_size
        parts = member.filename.replace("\\", "/").split("/")
        if ".." in parts or member.filename.startswith(("/", "\\")):
            raise InputError(
                f"{name}: its ZIP package holds a file with the path "
                f"{member.filename!r}, which leads out of it; check where it comes from"
            )
        if member.flag_bits & 1:
            raise InputError(
                f"{name}: its ZIP package is encrypted; remove the password in the "
                "program that made it"
            )
        swollen = member.file_size > MAX_RATIO * max(member.compress_size, 1)
        if swollen and member.file_size > _RATIO_FLOOR:
            raise InputError(
                f"{name}: {member.filename!r} in it swells from {member.compress_size} "
                f"to {member.file_size} bytes: a ZIP bomb; check where it comes from"
            )
        if member.file_size > MAX_PART:
            raise InputError(
                f"{name}: {member.filename!r} in it has {member.file_size} bytes, more "
                f"than {MAX_PART}; split the document"
            )
    if total > MAX_TOTAL:
        raise InputError(
            f"{name}: unpacks to {total} bytes, more than {MAX_TOTAL}; check where it "
            "comes from"
        )


def read_part(data: bytes, part: str, name: str) -> "etree._Element | None":
    """The root of an XML file in a package, or None if it has no such file.

    Raises:
        InputError: it is no well-formed XML, or has a document type declaration.
    """
    return next((root for _, root in read_parts(data, {part}, name)), None)


def read_parts(
    data: bytes, parts: Collection[str], name: str, *, may_declare: bool = False
) -> Iterator[tuple[str, "etree._Element"]]:
    """Yield those of some XML files that a package has, with their roots.

    Raises:
        InputError: one is no well-formed XML, or has a document type declaration
            although it may not.
    """
    import zipfile  # noqa: PLC0415 (loaded when needed)

    part = ""
    contents: list[tuple[str, bytes]] = []
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            for part in sorted(parts):
                if part in package.NameToInfo:
                    contents.append((part, package.read(part)))
    except (zipfile.BadZipFile, *_DAMAGE) as error:
        raise InputError(
            f"{name}: {part!r} in it is damaged ({error}); fetch or save it again"
        ) from error
    for part, content in contents:
        yield part, parse_part(content, repr(part), name, may_declare=may_declare)


def parse_part(
    content: bytes, part: str, name: str, *, may_declare: bool = False
) -> "etree._Element":
    """The root of an XML file of a document; `part` is what messages call it.

    Raises:
        InputError: it is no well-formed XML, or has a document type declaration
            although it may not; none is ever followed.
    """
    from lxml import etree  # noqa: PLC0415 (loaded when needed)

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InputError(
            f"{name}: {part} in it is no well-formed XML ({error}); open it in a "
            "word processor and save it anew"
        ) from error
    if root.getroottree().docinfo.doctype and not may_declare:
        raise InputError(
            f"{name}: {part} in it has a document type declaration, which a document "
            "never needs and an attack does; check where it comes from"
        )
    return root
