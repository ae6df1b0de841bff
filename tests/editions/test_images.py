"""Images beside a document stand in its editions; what cannot be shown is said."""

import base64
import io
import zipfile
import zlib
from pathlib import Path

import docx
import pytest

from tei_toolkit.editions.rendering import Edition, RenderOptions, render

FRAME = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{}</body></text></TEI>'


def chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + kind + data + check


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", bytes.fromhex("00000001000000010800000000"))
    + chunk(b"IDAT", zlib.compress(b"\0\0"))
    + chunk(b"IEND", b"")
)


def edition(folder: Path, body: str, to: str = "html", *, anywhere: bool) -> Edition:
    options = RenderOptions(folder=folder, anywhere=anywhere)
    return render(FRAME.format(body).encode(), to, options)


def figure(url: str) -> str:
    return f'<figure><graphic url="{url}"/><figDesc>A ship.</figDesc></figure>'


def test_an_image_stands_in_the_page(tmp_path: Path) -> None:
    (tmp_path / "a ship.png").write_bytes(PNG)
    page = edition(tmp_path, figure("a%20ship.png"), anywhere=False)
    held = base64.b64encode(PNG).decode()
    assert (
        f'<img src="data:image/png;base64,{held}" alt="A ship."' in page.data.decode()
    )
    assert page.messages == ()


def test_an_image_in_base64_is_shown(tmp_path: Path) -> None:
    held = base64.b64encode(PNG).decode()
    body = f'<p><binaryObject mimeType="image/png">{held}</binaryObject></p>'
    page = edition(tmp_path, body, anywhere=False).data.decode()
    assert f'<img src="data:image/png;base64,{held}" alt="Image"' in page


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("gone.png", "cannot be read (No such file or directory)"),
        ("../outside.png", "is outside the folder of the document"),
        ("link.png", "is outside the folder of the document"),
        ("page.png", "is no PNG, JPEG, GIF or WebP"),
        ("drawing.svg", "is no PNG, JPEG, GIF or WebP"),
        ("large.png", "is larger than 5 MiB"),
        ("a%00b.png", "is no name of a file"),
        (".", "is no file"),
    ],
)
def test_what_cannot_be_shown_is_said(tmp_path: Path, url: str, reason: str) -> None:
    folder = tmp_path / "text"
    folder.mkdir()
    (tmp_path / "outside.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    (folder / "page.png").write_bytes(b"<script>alert(1)</script>")
    (folder / "drawing.svg").write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "large.png").write_bytes(PNG + bytes(5 << 20))
    made = edition(folder, figure(url), anywhere=False)
    page = made.data.decode()
    assert made.messages == (f"image {url}: {reason}; its description stands for it.",)
    assert "<img" not in page
    assert f"[Image: {url}]" in page
    assert "A ship." in page
    assert f'href="{url}"' not in page


def test_a_trusted_document_may_show_an_image_from_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "outside.png").write_bytes(PNG)
    page = edition(tmp_path / "text", figure("../outside.png"), anywhere=True)
    assert b"<img" in page.data


def test_an_image_of_an_included_part_is_found(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/ship.png").write_bytes(PNG)
    part = f'<div xmlns="http://www.tei-c.org/ns/1.0">{figure("ship.png")}</div>'
    (tmp_path / "parts/one.xml").write_text(part)
    body = (
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="parts/one.xml"/>'
    )
    assert b"<img" in edition(tmp_path, body, anywhere=False).data


def test_a_book_holds_an_image_once(tmp_path: Path) -> None:
    (tmp_path / "ship.png").write_bytes(PNG)
    book = edition(tmp_path, 2 * figure("ship.png"), "epub", anywhere=False).data
    with zipfile.ZipFile(io.BytesIO(book)) as members:
        assert members.read("EPUB/image-1.png") == PNG
        package = members.read("EPUB/book.opf").decode()
        assert package.count('href="image-1.png" media-type="image/png"') == 1
        assert members.read("EPUB/part-1.xhtml").count(b'src="image-1.png"') == 2


def test_a_word_processor_shows_an_image(tmp_path: Path) -> None:
    (tmp_path / "ship.png").write_bytes(PNG)
    data = edition(tmp_path, figure("ship.png"), "docx", anywhere=False).data
    document = docx.Document(io.BytesIO(data))
    assert len(document.inline_shapes) == 1


def test_addresses_are_links_and_ask_nobody(tmp_path: Path) -> None:
    made = edition(tmp_path, figure("https://example.org/a.png"), anywhere=False)
    assert b'href="https://example.org/a.png"' in made.data
    assert b"<img" not in made.data
    assert made.messages == ()


def test_a_drawing_has_a_word_for_it_and_keeps_its_words() -> None:
    drawing = (
        '<figure><head>A map</head><svg xmlns="http://www.w3.org/2000/svg"><rect/>{}'
        "</svg></figure>"
    )
    empty = FRAME.format(drawing.format("")).encode()
    page = render(empty, "html")
    assert '<span class="graphic missing ours">[Image]</span>' in page.data.decode()
    assert page.messages == ("no-template: svg",)
    named = FRAME.format(drawing.format("<text>Omsk</text>")).encode()
    text = render(named, "text").data.decode()
    assert text.endswith("A map\n\n[Image] Omsk\n")
