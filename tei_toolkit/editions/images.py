"""Images beside a document, put into its editions so that these need nothing else.

What an image is, its first bytes say, not its name. SVG is not among them: it can hold
more than an image. Nothing outside the folder of the document is read, and no address.
"""

import base64
import binascii
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.errors import InputError

DATA, MISSING = tk("data"), tk("missing")
_TAGS = tuple(tei(name) for name in ("graphic", "media", "binaryObject"))
_MEDIA, _BINARY = _TAGS[1:]
_LARGEST = 5 << 20
_MOST = 48 << 20
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", b"", "image/png"),
    (b"\xff\xd8\xff", b"", "image/jpeg"),
    (b"GIF8", b"", "image/gif"),
    (b"RIFF", b"WEBP", "image/webp"),
)


def embed_images(whole: Branch, folder: Path, *, anywhere: bool) -> tuple[str, ...]:
    """Write into `whole` the images that it names; what was not found or not taken.

    An image stands as a data address in `tk:data` of the element that names it; one
    that cannot be shown has `tk:missing`.

    Args:
        whole: a document; it is changed.
        folder: where the document stands.
        anywhere: whether files outside that folder may be read.
    """
    said: dict[str, None] = {}
    known: dict[str, str | InputError] = {}
    total = 0
    for element in whole.named(*_TAGS):
        if element.tag == _MEDIA and not _may_be_image(element):
            continue
        is_inside = element.tag == _BINARY and not element.get("url")
        url = (element.text or "") if is_inside else (element.get("url") or "").strip()
        if not url or (not is_inside and not _is_local(url)):
            continue
        if url not in known:
            try:
                data = _decode(url) if is_inside else _read(url, folder, anywhere)
                total += len(data)
                known[url] = _data_address(data, total)
            except InputError as error:
                known[url] = error
        found = known[url]
        if isinstance(found, str):
            element.set(DATA, found)
        else:
            element.set(MISSING, "yes")
            name = "binaryObject" if is_inside else url
            said[f"image {name}: {found}; its description stands for it."] = None
    return tuple(said)


def move_images(root: etree._Element, base: Path, folder: Path) -> None:
    """Let images of a part that stands in `base` be found from `folder`."""
    if base == folder:
        return
    for element in root.iter(*_TAGS):
        url = element.get("url") or ""
        if url and _is_local(url) and not url.startswith("/"):
            moved = os.path.relpath(base, folder)
            element.set("url", f"{moved}/{url}".replace(os.sep, "/"))


def _may_be_image(media: etree._Element) -> bool:
    """Whether a `media` is an image, for all it says: no sound and no film."""
    return (media.get("mimeType") or "image/").startswith("image/")


def _is_local(url: str) -> bool:
    try:
        address = urlsplit(url)
    except ValueError:
        return False
    return bool(address.path) and not address.scheme and not address.netloc


def _read(url: str, folder: Path, anywhere: bool) -> bytes:  # noqa: FBT001 - as given
    try:
        path = (folder / unquote(urlsplit(url).path)).resolve()
        if not anywhere and not path.is_relative_to(folder.resolve()):
            raise InputError("is outside the folder of the document")
        if path.stat().st_size > _LARGEST:
            raise InputError(f"is larger than {_LARGEST >> 20} MiB")
        if not path.is_file():
            raise InputError("is no file")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})") from error
    except (ValueError, RuntimeError) as error:  # a zero byte, a loop of links
        raise InputError("is no name of a file") from error


def _decode(words: str) -> bytes:
    if len(words) > 2 * _LARGEST:
        raise InputError(f"is larger than {_LARGEST >> 20} MiB")
    try:
        return base64.b64decode("".join(words.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InputError("is not in Base64") from error


def _data_address(data: bytes, total: int) -> str:
    if total > _MOST:
        raise InputError(f"the images of the text come to more than {_MOST >> 20} MiB")
    for start, later, kind in _KINDS:
        if data.startswith(start) and data[8:].startswith(later):
            return f"data:{kind};base64,{base64.b64encode(data).decode()}"
    raise InputError("is no PNG, JPEG, GIF or WebP")


def split_address(address: str) -> tuple[str, bytes] | None:
    """The media type and the bytes in a data address of ours; None for any other."""
    head, mark, words = address.partition(";base64,")
    if not mark or not head.startswith("data:image/"):
        return None
    return head.removeprefix("data:"), base64.b64decode(words)
