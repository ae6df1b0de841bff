"""Plain text: turns with hanging labels, or lines for a corpus."""

from tei_toolkit.editions.block_reader import make_blocks
from tei_toolkit.editions.formats import Format, Request
from tei_toolkit.editions.plain import (
    Layout,
    Numbers,
    PlainOptions,
    set_plain,
    set_turns,
)
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages
from tei_toolkit.editions.stylesheets import Parameter, interface_words
from tei_toolkit.editions.turns import list_turns
from tei_toolkit.errors import UsageError

_DEFAULTS = PlainOptions()
PARAMETERS = (
    Parameter(
        "width",
        str(_DEFAULTS.width),
        "Columns of a line; 0 for no wrapping.",
        is_supplied=False,
    ),
    Parameter(
        "layout",
        _DEFAULTS.layout.value,
        'What is set: "edition"; "body", without metadata and notes; "paragraphs", '
        'one a line, without labels; "turns", one a line: speaker, tab, words.',
        is_supplied=False,
    ),
    Parameter(
        "numbers",
        _DEFAULTS.numbers.value,
        'Numbers for citation: "none", "turns" or "lines".',
        is_supplied=False,
    ),
)


def read_options(parameters: dict[str, str]) -> PlainOptions:
    """The options that the parameters ask for.

    Raises:
        UsageError: a value is none of its parameter.
    """
    try:
        return PlainOptions(
            width=max(0, int(parameters.get("width", _DEFAULTS.width))),
            layout=Layout(parameters.get("layout", _DEFAULTS.layout)),
            numbers=Numbers(parameters.get("numbers", _DEFAULTS.numbers)),
        )
    except ValueError as error:
        raise UsageError(f"a parameter of text: {error}.") from error


def _make(prepared: Prepared, request: Request) -> tuple[bytes, Messages]:
    options = read_options(request.parameters)
    if options.layout is Layout.TURNS:
        unnamed = interface_words(request.language).get("unnamed", "")
        return set_turns(list_turns(prepared), unnamed, options).encode(), ()
    blocks, messages = make_blocks(prepared, request.language)
    return set_plain(blocks, prepared.facts, options).encode(), messages


def _parameters() -> tuple[Parameter, ...]:
    return PARAMETERS


FORMAT = Format(
    "text",
    "Plain text in lines, to read or to count.",
    ".txt",
    _make,
    _parameters,
    joins=True,
)
