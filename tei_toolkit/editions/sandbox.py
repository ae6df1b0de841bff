"""The process in which a user's stylesheet runs.

It reads an order, the stylesheet and the document from standard input, gives up every
right it does not need, runs the stylesheet, and writes the result to standard output.
Once the processor is loaded it can open no file and no connection: the bound on open
files is what is open already.
"""

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lxml import etree

from tei_toolkit.editions.apparatus import APPARATUS
from tei_toolkit.editions.closing_up import CLASS, close_up
from tei_toolkit.editions.packing import PROTOCOL, pack_stylesheet
from tei_toolkit.editions.reading import make_parser
from tei_toolkit.editions.runner import check_parameters, run
from tei_toolkit.editions.stylesheets import (
    compile_stylesheet,
    messages_stylesheet,
    parse_stylesheet,
    read_parameters,
    version_of,
)
from tei_toolkit.errors import SchemaError, ToolkitError

_WRITTEN = etree.XMLParser(no_network=True, resolve_entities=False)
_SAXON = "http://saxon.sf.net/feature/"


def main() -> int:
    """Carry out the order on standard input; the exit code of what went wrong."""
    order = json.loads(sys.stdin.buffer.readline())
    sheet = sys.stdin.buffer.read(order["sizes"][0])
    document = sys.stdin.buffer.read()
    try:
        result, messages = _transform(order, sheet, document)
    except ToolkitError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    except MemoryError:
        return 9
    if not order["trusted"] and len(result) > order["bounds"]["output"]:
        sys.stderr.write(f"{order['address']}: made more than it may.\n")
        return 4
    sys.stderr.write("".join(f"{m}\n" for m in messages))
    sys.stdout.buffer.write(result)
    return 0


def _transform(
    order: dict[str, Any], sheet: bytes, document: bytes
) -> tuple[bytes, tuple[str, ...]]:
    address, place, trusted = order["address"], order["place"], order["trusted"]
    language, parameters = order["language"], dict(order["parameters"])
    messages_stylesheet(language)
    tree = parse_stylesheet(sheet, address, language, trusted=trusted, place=place)
    known = read_parameters(tree, place, trusted=trusted)
    declared = {parameter.name for parameter in known}
    check_parameters(parameters, declared, address)
    for name, value in order["supplied"].items():
        if name in declared:
            parameters.setdefault(name, value)
    if version_of(tree).startswith("1"):
        return _run_libxslt(order, tree, document, parameters)
    return _run_saxon(order, tree, document, parameters)


def _give_up_rights(bounds: dict[str, int]) -> None:
    """Bound CPU and memory; let no file be written and none be opened."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:  # no such bounds on this system: the clock is what is left
        return
    used = _memory_in_use()
    for what, most in (
        (resource.RLIMIT_CPU, bounds["seconds"]),
        (resource.RLIMIT_AS, used + bounds["memory"]),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 3),
    ):
        resource.setrlimit(what, (most, most))


def _memory_in_use() -> int:
    try:
        with open("/proc/self/statm", "rb") as stream:  # noqa: PTH123 - no import here
            return int(stream.read().split()[0]) * 4096
    except OSError:
        return 1 << 30


def _run_libxslt(
    order: dict[str, Any],
    tree: etree._ElementTree,
    document: bytes,
    parameters: dict[str, str],
) -> tuple[bytes, tuple[str, ...]]:
    source = etree.fromstring(document, make_parser()).getroottree()
    if order["trusted"]:
        try:
            transform = etree.XSLT(tree)
        except etree.XSLTParseError as error:
            raise SchemaError(
                f"{order['address']}: does not compile: {error}"
            ) from error
    else:
        transform = compile_stylesheet(tree, order["address"])
        _give_up_rights(order["bounds"])
    result, messages = run(transform, source, parameters)
    if source.getroot().get(APPARATUS):
        close_up(result)
    data = bytes(result)  # type: ignore[call-overload]  # it is a buffer
    return data, messages


def _run_saxon(
    order: dict[str, Any],
    tree: etree._ElementTree,
    document: bytes,
    parameters: dict[str, str],
) -> tuple[bytes, tuple[str, ...]]:
    try:
        from saxonche import (  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415 - an extra
            PySaxonApiError,
            PySaxonProcessor,
        )
    except ImportError as error:
        message = (
            f"{order['address']}: is XSLT 2 or 3, which needs SaxonC: "
            "pip install 'tei-toolkit[saxon]'."
        )
        raise SchemaError(message) from error
    place, trusted = order["place"], order["trusted"]
    pack_stylesheet(tree.getroot(), place, order["language"], trusted=trusted)
    sheet = etree.tostring(tree, encoding="unicode")
    with PySaxonProcessor(license=False) as processor:
        if not trusted:
            processor.set_configuration_property(_SAXON + "allowedProtocols", PROTOCOL)
            processor.set_configuration_property(
                _SAXON + "allow-external-functions", "false"
            )
        compiler = processor.new_xslt30_processor()
        try:
            node = processor.parse_xml(xml_text=document.decode())
            builder = processor.new_document_builder()
            builder.set_line_numbering(True)
            builder.set_base_uri(_as_uri(place, trusted=trusted))
            source = builder.parse_xml(xml_text=sheet)
            if not trusted:
                _give_up_rights(order["bounds"])
            executable = compiler.compile_stylesheet(stylesheet_node=source)
            for name, value in parameters.items():
                # Without a type, so that it becomes of the one that is asked for.
                given = processor.make_atomic_value("untypedAtomic", value)
                executable.set_parameter(name, given)
            result = executable.transform_to_string(xdm_node=node) or ""
            if CLASS in result:
                result = _close_up(result, executable, node)
        except PySaxonApiError as error:
            words = " ".join(str(error).split())
            raise SchemaError(f"{order['address']}: {words}") from error
    return result.encode(), ()


def _close_up(page: str, executable: Any, node: Any) -> str:
    """A result of SaxonC closed up; where that is HTML, it is asked for XML."""
    is_html = not page.startswith("<?xml")
    written = page
    if is_html:
        executable.set_property("!method", "xml")
        written = executable.transform_to_string(xdm_node=node) or ""
    root = etree.fromstring(written.encode(), _WRITTEN)
    close_up(root.getroottree())
    start = page.partition("<html")[0] if is_html else ""
    if is_html:
        return start + etree.tostring(root, method="html", encoding="unicode")
    return etree.tostring(root, encoding="unicode")


def _as_uri(place: str, *, trusted: bool) -> str:
    """Where SaxonC is told that a stylesheet stands; nowhere if it is not trusted."""
    return Path(place).as_uri() if trusted else f"file:///{quote(Path(place).name)}"


if __name__ == "__main__":
    sys.exit(main())
