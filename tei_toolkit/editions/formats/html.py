"""HTML: one self-contained page."""

from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.frames import fill_template
from tei_toolkit.editions.page import make_page, read_style
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter, our_parameters


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    style = read_style() + (f"\n{request.css}" if request.css else "")
    page, messages = make_page(prepared, request.language, style, request.parameters)
    if request.template:
        page, said = fill_template(request.template, page)
        messages = (*messages, *said)
    return page, messages


def _parameters() -> tuple[Parameter, ...]:
    return our_parameters("html")


FORMAT = Format(
    "html",
    "One page that needs nothing else: no server, no script, no request.",
    ".html",
    _make,
    _parameters,
    shows_images=True,
    dress=frozenset({"css", "template"}),
)
