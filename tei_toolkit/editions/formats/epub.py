"""EPUB 3: a book for reading systems."""

import io
import re
import uuid
import zipfile

from lxml import etree

from tei_toolkit.editions.book import STYLE, XHTML, Chapter, make_book
from tei_toolkit.editions.dates import exact
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.images import split_address
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.ownership import MARK
from tei_toolkit.editions.page import read_style
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter, interface_words, our_parameters

_OPF = "http://www.idpf.org/2007/opf"
_DC = "http://purl.org/dc/elements/1.1/"
_OPS = "http://www.idpf.org/2007/ops"
_CONTAINER = b"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_SPACE = uuid.UUID("6f0f6c5e-26a8-5a0e-8a1b-7d7d3f1f0c11")
_MODIFIED = "1980-01-01T00:00:00Z"


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    chapters, messages = make_book(prepared, request.language, request.parameters)
    images = _take_images(chapters)
    words = interface_words(request.language)
    style = read_style("formats/epub.css") + f"\n{request.css}"
    members = {
        "META-INF/container.xml": _CONTAINER,
        "EPUB/book.opf": _package(prepared.facts, chapters, images, request.language),
        "EPUB/contents.xhtml": _contents(chapters, words["contents"], request.language),
        "EPUB/style.css": style.encode(),
    }
    for chapter in chapters:
        members[f"EPUB/{chapter.name}"] = _document(chapter.root)
    members |= {f"EPUB/{name}": data for name, (_, data) in images.items()}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as book:
        _put(book, "mimetype", b"application/epub+zip", zipfile.ZIP_STORED)
        for name, data in members.items():
            _put(book, name, data, zipfile.ZIP_DEFLATED)
    return stream.getvalue(), messages


def _take_images(chapters: list[Chapter]) -> dict[str, tuple[str, bytes]]:
    """The images of the chapters as files of their own: name, media type, bytes."""
    files: dict[str, tuple[str, bytes]] = {}
    names: dict[str, str] = {}
    for chapter in chapters:
        for image in chapter.root.iter(f"{{{XHTML}}}img"):
            address = image.get("src", "")
            found = split_address(address)
            if found is None:
                continue
            if address not in names:
                kind = found[0].rpartition("/")[2]
                names[address] = f"image-{len(files) + 1}.{kind}"
                files[names[address]] = found
            image.set("src", names[address])
    return files


def _put(book: zipfile.ZipFile, name: str, data: bytes, how: int) -> None:
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = how
    member.external_attr = 0o644 << 16
    book.writestr(member, data)


def _document(root: etree._Element) -> bytes:
    body = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n' + body + b"\n"


def _package(
    facts: Metadata,
    chapters: list[Chapter],
    images: dict[str, tuple[str, bytes]],
    language: str,
) -> bytes:
    package = etree.Element(
        f"{{{_OPF}}}package",
        {"version": "3.0", "unique-identifier": "id"},
        nsmap={None: _OPF, "dc": _DC},
    )
    metadata = _describe(package, facts, language)
    _say_how_accessible(metadata, chapters, images, language)
    manifest = etree.SubElement(package, f"{{{_OPF}}}manifest")
    spine = etree.SubElement(package, f"{{{_OPF}}}spine")
    if chapters[0].root.get("dir") == "rtl":
        spine.set("page-progression-direction", "rtl")
    _item(manifest, "contents", "contents.xhtml", "nav")
    etree.SubElement(
        manifest,
        f"{{{_OPF}}}item",
        {"id": "style", "href": "style.css", "media-type": "text/css"},
    )
    for number, (name, (kind, _)) in enumerate(images.items(), 1):
        given = {"id": f"image-{number}", "href": name, "media-type": kind}
        etree.SubElement(manifest, f"{{{_OPF}}}item", given)
    for number, chapter in enumerate(chapters, 1):
        _item(manifest, f"part-{number}", chapter.name, chapter.properties)
        etree.SubElement(spine, f"{{{_OPF}}}itemref", {"idref": f"part-{number}"})
    return etree.tostring(
        package, encoding="UTF-8", xml_declaration=True, pretty_print=True
    )


def _describe(
    package: etree._Element, facts: Metadata, language: str
) -> etree._Element:
    """The `metadata` of a package, made from what the header says."""
    metadata = etree.SubElement(package, f"{{{_OPF}}}metadata")
    name = facts.identifier or facts.checksum or f"{facts.stem} {facts.title}"
    identifier = etree.SubElement(metadata, f"{{{_DC}}}identifier", {"id": "id"})
    identifier.text = f"urn:uuid:{uuid.uuid5(_SPACE, name)}"
    known = _TAG.fullmatch(facts.language) and facts.language != "und"
    tag = facts.language if known else language
    for element, values in (
        ("title", (facts.title,)),
        ("language", (tag,)),
        ("creator", facts.authors),
        ("contributor", (*facts.editors, *facts.translators)),
        ("publisher", (facts.publisher,)),
        ("date", (exact(facts.published) or exact(facts.date),)),
        ("rights", (facts.licence or facts.licence_address,)),
        ("source", (facts.source_address,)),
        ("subject", facts.keywords),
    ):
        for value in values:
            if value:
                etree.SubElement(metadata, f"{{{_DC}}}{element}").text = value
    meta = etree.SubElement(
        metadata, f"{{{_OPF}}}meta", {"property": "dcterms:modified"}
    )
    day = exact(facts.published)
    meta.text = f"{day}T00:00:00Z" if len(day) == 10 else _MODIFIED
    generator = {"name": "generator", "content": MARK}
    etree.SubElement(metadata, f"{{{_OPF}}}meta", generator)
    return metadata


def _say_how_accessible(
    metadata: etree._Element,
    chapters: list[Chapter],
    images: dict[str, tuple[str, bytes]],
    language: str,
) -> None:
    """Say by which senses the book can be read, in the words of schema.org.

    All that is to be seen is also said: images have words, pictures of ours a label or
    a table beside them.
    """
    shown = " ".join(chapter.properties for chapter in chapters)
    features = ["structuralNavigation", "tableOfContents", "displayTransformability"]
    if images or "svg" in shown:
        features.append("alternativeText")
    if "mathml" in shown:
        features.append("MathML")
    modes = ["textual", *(["visual"] if images or "svg" in shown else [])]
    for name, values in (
        ("accessMode", modes),
        ("accessModeSufficient", ["textual"]),
        ("accessibilityFeature", features),
        ("accessibilityHazard", ["none"]),
        ("accessibilitySummary", [interface_words(language)["accessible"]]),
    ):
        for value in values:
            meta = etree.SubElement(
                metadata, f"{{{_OPF}}}meta", {"property": f"schema:{name}"}
            )
            meta.text = value


def _item(manifest: etree._Element, name: str, href: str, properties: str) -> None:
    item = etree.SubElement(
        manifest,
        f"{{{_OPF}}}item",
        {"id": name, "href": href, "media-type": "application/xhtml+xml"},
    )
    if properties:
        item.set("properties", properties)


def _contents(chapters: list[Chapter], title: str, language: str) -> bytes:
    of_text = dict(chapters[0].root.attrib)
    html = etree.Element(f"{{{XHTML}}}html", of_text, nsmap={None: XHTML, "epub": _OPS})
    head = etree.SubElement(html, f"{{{XHTML}}}head")
    etree.SubElement(head, f"{{{XHTML}}}title").text = title
    etree.SubElement(head, f"{{{XHTML}}}link", STYLE)
    body = etree.SubElement(html, f"{{{XHTML}}}body")
    nav = etree.SubElement(body, f"{{{XHTML}}}nav", {f"{{{_OPS}}}type": "toc"})
    etree.SubElement(nav, f"{{{XHTML}}}h1", {"lang": language}).text = title
    listing = etree.SubElement(nav, f"{{{XHTML}}}ol")
    for chapter in chapters:
        item = etree.SubElement(listing, f"{{{XHTML}}}li")
        link = etree.SubElement(item, f"{{{XHTML}}}a", {"href": chapter.name})
        link.text = chapter.title
        heads = [h for h in chapter.heads if h[1] != chapter.title and h[1]]
        if heads:
            inner = etree.SubElement(item, f"{{{XHTML}}}ol")
            for name, words, _ in heads:
                entry = etree.SubElement(inner, f"{{{XHTML}}}li")
                etree.SubElement(
                    entry, f"{{{XHTML}}}a", {"href": f"{chapter.name}#{name}"}
                ).text = words
    return _document(html)


def _parameters() -> tuple[Parameter, ...]:
    return our_parameters("epub")


FORMAT = Format(
    "epub",
    "EPUB 3, for reading systems.",
    ".epub",
    _make,
    _parameters,
    shows_images=True,
    dress=frozenset({"css"}),
)
