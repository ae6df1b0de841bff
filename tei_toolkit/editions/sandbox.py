"""The process in which a user's stylesheet runs.

It reads an order, the stylesheet and the document from standard input, gives up every
right it does not need, runs the stylesheet, and writes the result to standard output.
Once the processor is loaded it can open no file and no connection: the bound on open
files is what is open already.
"""

import json
import sys
from typing import Any

from lxml import etree

from tei_toolkit.editions.namespaces import NAMESPACES
from tei_toolkit.editions.reading import make_parser
from tei_toolkit.editions.runner import check_parameters, run
from tei_toolkit.editions.stylesheets import (
    SCHEME,
    compile_stylesheet,
    messages_stylesheet,
    parse_stylesheet,
    read_parameters,
    version_of,
)
from tei_toolkit.errors import SchemaError, ToolkitError


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
    address, trusted = order["address"], order["trusted"]
    language, parameters = order["language"], dict(order["parameters"])
    messages_stylesheet(language)
    tree = parse_stylesheet(sheet, address, language, trusted=trusted)
    known = read_parameters(tree, address, trusted=trusted)
    declared = {parameter.name for parameter in known}
    check_parameters(parameters, declared, address)
    for name, value in order["supplied"].items():
        if name in declared:
            parameters.setdefault(name, value)
    if version_of(tree).startswith("1"):
        return _run_libxslt(order, tree, document, parameters)
    _refuse_ours(tree, address)
    return _run_saxon(order, sheet, document, parameters)


def _refuse_ours(tree: etree._ElementTree, address: str) -> None:
    """Refuse a stylesheet of a later version that imports ours.

    Raises:
        SchemaError: ours are for libxslt, and SaxonC would say that it finds nothing.
    """
    for child in tree.getroot().iterfind("xsl:import", NAMESPACES):
        if (href := child.get("href", "")).startswith(SCHEME):
            raise SchemaError(
                f"{address}: imports {href}, which only XSLT 1.0 can: write "
                f'version="1.0" in place of "{version_of(tree)}", or leave the import '
                "out."
            )


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
    data = bytes(result)  # type: ignore[call-overload]  # it is a buffer
    return data, messages


def _run_saxon(
    order: dict[str, Any], sheet: bytes, document: bytes, parameters: dict[str, str]
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
    with PySaxonProcessor(license=False) as processor:
        if not order["trusted"]:
            lock = "http://saxon.sf.net/feature/"
            processor.set_configuration_property(lock + "allowedProtocols", "")
            processor.set_configuration_property(
                lock + "allow-external-functions", "false"
            )
        xslt = processor.new_xslt30_processor()
        try:
            node = processor.parse_xml(xml_text=document.decode())
            if not order["trusted"]:
                _give_up_rights(order["bounds"])
            executable = xslt.compile_stylesheet(stylesheet_text=sheet.decode())
            for name, value in parameters.items():
                executable.set_parameter(name, processor.make_string_value(value))
            result = executable.transform_to_string(xdm_node=node)
        except PySaxonApiError as error:
            words = " ".join(str(error).split())
            raise SchemaError(f"{order['address']}: {words}") from error
    return (result or "").encode(), ()


if __name__ == "__main__":
    sys.exit(main())
