"""PDF: pages set by WeasyPrint."""

from typing import Any

from lxml import etree

from tei_toolkit.editions.book import XHTML, make_book
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.page import read_style
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter, our_parameters
from tei_toolkit.errors import UsageError


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    try:
        import weasyprint  # noqa: PLC0415 - an extra
    except (ImportError, OSError) as error:
        message = (
            "pdf: needs WeasyPrint and the libraries it names in its manual: "
            "pip install 'tei-toolkit[pdf]'."
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
    for element in whole.iter("*"):  # HTML has no prefixes, not even for SVG
        element.tag = str(element.tag).rpartition("}")[2]
    etree.cleanup_namespaces(whole)
    style = read_style("formats/epub.css") + read_style("formats/pdf.css") + request.css
    page = weasyprint.HTML(
        string=etree.tostring(whole, encoding="unicode", method="html"),
        url_fetcher=_fetch_nothing,
    )
    sheet = weasyprint.CSS(string=style, url_fetcher=_fetch_nothing)
    data: bytes = page.write_pdf(
        stylesheets=[sheet], pdf_identifier=prepared.facts.stem.encode()
    )
    return data, messages


def _fetch_nothing(url: str, *arguments: Any, **options: Any) -> Any:
    """Refuse every request: a PDF is made of what is in the document.

    Data addresses hold what they name and ask nobody.
    """
    if url.startswith("data:"):
        import weasyprint  # noqa: PLC0415 - an extra

        return weasyprint.default_url_fetcher(url, *arguments, **options)
    raise ValueError(f"{url}: nothing is fetched for a PDF")


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
)
