"""PDF: pages set by WeasyPrint."""

from lxml import etree

from tei_toolkit.editions.book import XHTML, make_book
from tei_toolkit.editions.directions import END_ISOLATE, ISOLATE
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.mathematics import flatten, say_flattened
from tei_toolkit.editions.ownership import MARK
from tei_toolkit.editions.page import read_style
from tei_toolkit.editions.pdf_tags import describe_pictures, say_languages, say_scopes
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter, our_parameters
from tei_toolkit.errors import UsageError


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    try:
        import weasyprint  # noqa: PLC0415 - an extra
        from weasyprint.urls import URLFetcher  # noqa: PLC0415
    except (ImportError, OSError) as error:
        message = (
            "pdf: needs WeasyPrint and the libraries it names in its manual: "
            "pip install -U 'tei-toolkit[pdf]'."
        )
        raise UsageError(message) from error
    chapters, messages = make_book(prepared, request.language, request.parameters)
    whole = chapters[0].root
    body = whole.find(f"{{{XHTML}}}body")
    for chapter in chapters[1:]:
        part = chapter.root.find(f"{{{XHTML}}}body")
        if body is not None and part is not None:
            body.extend(list(part))
    for link in whole.iter(f"{{{XHTML}}}a"):
        href = link.get("href", "")
        if href.startswith("part-"):
            link.set("href", "#" + href.partition("#")[2])
    messages = (*messages, *say_flattened(flatten(whole)))
    for element in whole.iter("*"):  # HTML has no prefixes, not even for SVG
        element.tag = str(element.tag).rpartition("}")[2]
        if _is_isolated(element):  # which WeasyPrint does not know
            element.text = f"{ISOLATE}{element.text or ''}"
            element.tail = f"{END_ISOLATE}{element.tail or ''}"
    describe_pictures(whole)
    etree.cleanup_namespaces(whole)
    head = whole.find("head")
    if head is not None:
        etree.SubElement(head, "meta", {"name": "generator", "content": MARK})
    style = read_style("formats/epub.css") + read_style("formats/pdf.css") + request.css
    # A PDF is made of what is in the document; data addresses hold what they name.
    fetcher = URLFetcher(allowed_protocols={"data"})
    page = weasyprint.HTML(
        string=etree.tostring(whole, encoding="unicode", method="html"),
        url_fetcher=fetcher,
    )
    sheet = weasyprint.CSS(string=style, url_fetcher=fetcher)
    say_languages()
    data: bytes = page.write_pdf(
        stylesheets=[sheet],
        pdf_identifier=f"{MARK} {prepared.facts.stem}".encode(),
        pdf_tags=True,  # so that it can be read aloud
        finisher=say_scopes,
    )
    return data, messages


def _is_isolated(element: etree._Element) -> bool:
    """Whether the words of an element run their own way, whatever stands beside it."""
    if element.tag == "bdi":
        return True
    parent = element.getparent()
    return (
        element.tag == "a" and parent is not None and parent.get("class") == "passages"
    )


def _parameters() -> tuple[Parameter, ...]:
    return our_parameters("epub")


FORMAT = Format(
    "pdf",
    "Pages for print.",
    ".pdf",
    _make,
    _parameters,
    extra="pdf",
    shows_images=True,
    dress=frozenset({"css"}),
)
