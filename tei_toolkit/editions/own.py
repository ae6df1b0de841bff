"""A user's own stylesheet: run in a process that can do nothing and can be killed."""

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from lxml import etree

from tei_toolkit.editions.block_reader import read_blocks
from tei_toolkit.editions.formats.text import PARAMETERS, read_options
from tei_toolkit.editions.index_section import put_indexes
from tei_toolkit.editions.namespaces import XSLT
from tei_toolkit.editions.packing import name_modules
from tei_toolkit.editions.page import read_style, supplied_parameters
from tei_toolkit.editions.plain import Layout, PlainOptions, set_plain
from tei_toolkit.editions.reading import make_parser
from tei_toolkit.editions.rendering import (
    Edition,
    RenderOptions,
    read_and_prepare,
    settled,
)
from tei_toolkit.editions.runner import check_values
from tei_toolkit.editions.stylesheets import SCHEME
from tei_toolkit.errors import SchemaError, ToolkitError, UsageError
from tei_toolkit.values import immutable


@immutable
class Bounds:
    """How much an untrusted stylesheet may use.

    Attributes:
        seconds: of CPU, and twice as many on the clock.
        memory: in bytes, beside what the XSLT processor itself needs.
        output: in bytes.
    """

    seconds: int = 20
    memory: int = 1 << 30
    output: int = 1 << 28


_BOUNDS = Bounds()
_LIFTED = "--trust lifts these bounds, if you know what it does."
_DEFAULT_LINES = PlainOptions()
_CHARSET = b'<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
_EXIT_KINDS: dict[int, type[ToolkitError]] = {2: UsageError, 4: SchemaError}

_METHOD, _IMPORT = f"{{{XSLT}}}output", f"{{{XSLT}}}import"
_SUFFIXES = {"text": ".txt", "xml": ".xml", "json": ".json"}
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_TRACE = re.compile("in template|invoked by", re.IGNORECASE)
_DECLARATION = re.compile(rb"^<\?xml[^>]*\?>")
_BLOCKS = f"{SCHEME}/formats/text.xsl"
_PAGE = f"{SCHEME}/formats/html.xsl"


@immutable
class Product:
    """What a stylesheet makes.

    Attributes:
        suffix: what the names of its files end in; `.html` if in doubt.
        is_set: whether it makes the blocks that plain text is set from: it imports
            `formats/text.xsl`, and has no output of its own.
        takes_css: whether it imports our page, in which a house style stands.
    """

    suffix: str
    is_set: bool
    takes_css: bool


def product_of(stylesheet: Path) -> Product:
    """What a stylesheet says that it makes."""
    try:
        root = etree.parse(stylesheet, _PARSER).getroot()
    except (OSError, etree.XMLSyntaxError):  # which is told when it is run
        return Product(".html", is_set=False, takes_css=True)
    methods = [output.get("method", "") for output in root.iterchildren(_METHOD)]
    method = next(filter(None, methods), "")
    imported = [child.get("href") for child in root.iterchildren(_IMPORT)]
    if not method and _BLOCKS in imported:
        return Product(".txt", is_set=True, takes_css=False)
    return Product(
        _SUFFIXES.get(method, ".html"), is_set=False, takes_css=_PAGE in imported
    )


def render_with(
    stylesheet: Path,
    source: bytes | etree._ElementTree,
    options: RenderOptions,
    name: str,
    *,
    trusted: bool,
    bounds: Bounds = _BOUNDS,
) -> Edition:
    """What the user's stylesheet makes of a prepared document.

    Args:
        stylesheet: XSLT 1.0, or 2.0 and 3.0 where `saxonche` is installed. It may
            import our stylesheets as `tei-toolkit:/formats/html.xsl`. What one that
            imports `tei-toolkit:/formats/text.xsl` makes is set as plain text.
        source: the bytes of a TEI file, or its tree, which is not changed.
        options: how it is rendered; the parameters are the stylesheet's. One that
            imports ours is given our style sheet, with `options.css` after it, and
            script.
        name: what the document is called.
        trusted: whether the stylesheet may read and write files and use the network. An
            untrusted one can do neither, and is stopped at `bounds`.
        bounds: how much it may use.

    Raises:
        SchemaError: it does not compile, it stopped, or it was stopped.
        UsageError: it declares no such parameter.
    """
    options = settled(options)
    product = product_of(stylesheet)
    parameters, lines = options.parameters, _DEFAULT_LINES
    if product.is_set:
        parameters, lines = _read_lines(parameters)
    prepared, refused, is_whole = read_and_prepare(
        source, options, name, with_images=True
    )
    try:
        sheet = stylesheet.read_bytes()
    except OSError as error:
        raise SchemaError(f"{stylesheet}: cannot be read: {error.strerror}.") from error
    language = prepared.language
    order = {
        "address": str(stylesheet),
        "place": str(stylesheet.absolute() if trusted else stylesheet),
        "language": language,
        "parameters": parameters,
        "supplied": {
            "view": options.view.value,
            **supplied_parameters(f"{read_style()}\n{options.css}".strip()),
        },
        "trusted": trusted,
        "bounds": asdict(bounds),
        "sizes": [len(sheet)],
    }
    root = put_indexes(prepared.tree.getroot(), prepared.entries, language)
    document = etree.tostring(root, encoding="UTF-8")
    head = json.dumps(order).encode()
    data, messages = _run_apart(
        head + b"\n" + sheet + document, bounds, str(stylesheet), trusted=trusted
    )
    if product.is_set:
        blocks, said = read_blocks(_read_result(data, stylesheet))
        data = set_plain(blocks, prepared.facts, lines).encode()
        messages = (*messages, *said)
    elif b"<meta charset=" in data:  # libxslt says the charset once more
        data = data.replace(_CHARSET, b"", 1)
    return Edition(data, name + product.suffix, (*refused, *messages), is_whole)


def _read_result(data: bytes, stylesheet: Path) -> etree._Element:
    """What a stylesheet made, in one element however many it made."""
    try:
        return etree.fromstring(
            b"<body>%s</body>" % _DECLARATION.sub(b"", data, 1), make_parser()
        )
    except etree.XMLSyntaxError as error:
        message = (
            f"{stylesheet}: plain text cannot be set from what it makes ({error}); an "
            'xsl:output with method="text" or "html" says that it is none.'
        )
        raise SchemaError(message) from error


def _read_lines(given: dict[str, str]) -> tuple[dict[str, str], PlainOptions]:
    """The parameters of the stylesheet, and those of the lines that are set from it.

    Raises:
        UsageError: a value is none of its parameter, or is one that has no use for a
            stylesheet.
    """
    names = {parameter.name for parameter in PARAMETERS}
    ours = {name: value for name, value in given.items() if name in names}
    check_values(ours, PARAMETERS, "text")
    lines = read_options(ours)
    if lines.layout is Layout.TURNS:
        raise UsageError("layout=turns: is made without a stylesheet; leave that out.")
    return {name: value for name, value in given.items() if name not in names}, lines


def _run_apart(
    order: bytes, bounds: Bounds, address: str, *, trusted: bool
) -> tuple[bytes, tuple[str, ...]]:
    """Run `sandbox` in a process of its own; its result and its messages."""
    clock = 2 * bounds.seconds + 5
    environment = {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONHASHSEED": "0"}
    with tempfile.TemporaryDirectory(prefix="tei-toolkit-") as empty:
        try:
            done = subprocess.run(
                [sys.executable, "-P", "-m", "tei_toolkit.editions.sandbox"],
                input=order,
                capture_output=True,
                timeout=None if trusted else clock,
                cwd=empty,
                env=environment,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            message = f"{address}: took more than {clock} seconds; stopped. {_LIFTED}"
            raise SchemaError(message) from error
    said = name_modules(done.stderr.decode(errors="replace").strip())
    if done.returncode == 0:
        return done.stdout, tuple(line for line in said.splitlines() if line)
    if done.returncode in _EXIT_KINDS and said:
        raise _EXIT_KINDS[done.returncode](_fault_in(said, address))
    message = (
        f"{address}: was stopped: it used more than {bounds.seconds} seconds of CPU or "
        f"{bounds.memory >> 20} MiB of memory, or the XSLT processor failed. {_LIFTED}"
    )
    raise SchemaError(message)


def _fault_in(said: str, address: str) -> str:
    """The fault that ended a run: of SaxonC its place, too, and what was said last.

    SaxonC writes that, and through which templates it came there, before our own line.
    """
    *before, fault = (
        " ".join(line.split())
        for line in said.splitlines()
        if not _TRACE.match(line.strip())
    )
    errors = [at for at, line in enumerate(before) if line.startswith("Error ")]
    if not errors:
        return fault
    return f"{address}: {' '.join(before[max(0, errors[0] - 1) :])}"
