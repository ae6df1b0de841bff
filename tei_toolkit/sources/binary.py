"""What bytes are that are no text, and what their owner can do about it."""

from tei_toolkit.errors import InputError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")

# (offset, signature, what it is, what to do); the first that fits counts.
_SIGNATURES: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"%PDF-", "a PDF document", "convert it to text (`pdftotext -layout`)"),
    (0, b"%!PS", "a PostScript document", "convert it to text"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image", "transcribe it or run OCR on it"),
    (0, b"\xff\xd8\xff", "a JPEG image", "transcribe it or run OCR on it"),
    (0, b"GIF8", "a GIF image", "transcribe it or run OCR on it"),
    (0, b"II*\x00", "a TIFF image", "transcribe it or run OCR on it"),
    (0, b"MM\x00*", "a TIFF image", "transcribe it or run OCR on it"),
    (8, b"WEBP", "a WebP image", "transcribe it or run OCR on it"),
    (0, b"BM", "a bitmap image", "transcribe it or run OCR on it"),
    (0, b"AT&TFORM", "a DjVu document", "convert it to text (`djvutxt`)"),
    (8, b"WAVE", "a sound recording", "transcribe it first"),
    (0, b"ID3", "a sound recording", "transcribe it first"),
    (0, b"OggS", "a sound recording", "transcribe it first"),
    (0, b"fLaC", "a sound recording", "transcribe it first"),
    (4, b"ftyp", "a film or sound recording", "transcribe it first"),
    (0, b"\x1aE\xdf\xa3", "a film (Matroska)", "transcribe it first"),
    (0, b"\x1f\x8b", "a gzip archive", "unpack it first (`gunzip`)"),
    (0, b"BZh", "a bzip2 archive", "unpack it first (`bunzip2`)"),
    (0, b"\xfd7zXZ\x00", "an xz archive", "unpack it first (`unxz`)"),
    (0, b"(\xb5/\xfd", "a Zstandard archive", "unpack it first (`unzstd`)"),
    (0, b"7z\xbc\xaf'\x1c", "a 7-Zip archive", "unpack it first"),
    (0, b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (257, b"ustar", "a tar archive", "unpack it first (`tar -x`)"),
    (60, b"BOOKMOBI", "a Kindle book", "convert it to .docx, .html or .txt"),
    (0, b"SQLite format 3\x00", "an SQLite database", "export the text from it"),
    (0, b"\x7fELF", "a program", "give the transcript instead"),
    (0, b"MZ\x90\x00", "a program", "give the transcript instead"),
    (0, b"\xca\xfe\xba\xbe", "a program", "give the transcript instead"),
    (0, b"wOFF", "a font", "give the transcript instead"),
    (0, b"wOF2", "a font", "give the transcript instead"),
)
# Two ASCII letters begin many a text: these need a NUL or a control beside them.
_WEAK = frozenset({b"BM", b"BZh", b"ID3", b"GIF8", b"ftyp", b"WAVE", b"WEBP", b"OggS"})


def refuse_binary(data: bytes, name: str) -> None:
    """Nothing, if the bytes may be text.

    Raises:
        InputError: they carry the signature of a format that is not read.
    """
    if len(data) < 1000 and name.rsplit("/", 1)[-1].startswith(("~$", ".~lock.")):
        raise InputError(
            f"{name}: is what a word processor puts beside a document that is open in "
            "it; give the document itself"
        )
    if data.startswith(_OLE):
        if _ENCRYPTED_PACKAGE in data:
            raise InputError(
                f"{name}: is an encrypted Office document; remove its password in the "
                "program that made it, then try again"
            )
        raise InputError(
            f"{name}: is an old Office document (.doc or its kin); save it as .docx, "
            ".odt or .txt"
        )
    for offset, signature, what, remedy in _SIGNATURES:
        if not data.startswith(signature, offset):
            continue
        if signature in _WEAK and b"\x00" not in data[:512]:
            continue
        raise InputError(f"{name}: is {what}, not text; {remedy}")


def not_text(data: bytes, name: str) -> InputError:
    """What to say of bytes with NULs that are not UTF-16 or UTF-32."""
    at = data.find(b"\x00")
    return InputError(
        f"{name}: byte {at} is NUL, so this is binary data or a damaged file, not "
        "text; give a text, or state its encoding (UTF-16 without a byte order "
        "mark?) with --charset"
    )


def describe_zip(members: frozenset[str], mimetype: str) -> tuple[str, str]:
    """What a ZIP package that no reader claims is, and what to do."""
    if mimetype == "application/epub+zip" or "META-INF/container.xml" in members:
        return "an EPUB book", "unpack it and give its HTML files"
    if any(name.endswith(".iwa") or name == "Index.zip" for name in members):
        return "an Apple Pages, Numbers or Keynote document", "export it as .docx"
    if any(name.startswith("xl/") for name in members):
        return "an Excel workbook", "export it as text"
    if any(name.startswith("ppt/") for name in members):
        return "a PowerPoint presentation", "export it as text"
    if mimetype.startswith("application/vnd.oasis.opendocument"):
        return f"an OpenDocument file of the type {mimetype}", "save it as .odt"
    if any(name.startswith("word/") for name in members):
        return "a damaged Word document", "open it in a word processor and save it anew"
    return "a ZIP archive", "unpack it first"
