"""Schematron in XPath 2 and 3: run by Saxon, which may read and fetch nothing."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from typing import IO, Any, Final

from lxml import etree

from tei_toolkit.errors import NotRunError, SchemaError
from tei_toolkit.validation.schematron_faults import fault_of_saxon
from tei_toolkit.validation.schematron_source import Pattern, SchematronSource
from tei_toolkit.validation.schematron_xslt import Version, to_xslt

_ENTITY: Final = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([^\s#;&<][^\s;&<]*);")
_FEATURE: Final = "http://saxon.sf.net/feature"
_LIMITS: Final = ("maxElementDepth", "elementAttributeLimit", "maxXMLNameLimit")
"""What Java bounds in a document; the tree that it is given has its own bounds."""


def has_saxon() -> bool:
    """Whether Saxon is installed; it is not begun, as no process could fork then."""
    return find_spec("saxonche") is not None


@cache
def saxon() -> Any:
    """A Saxon processor that may read and fetch nothing; None if not installed."""
    try:
        import saxonche  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415
    except ImportError:
        return None
    processor = saxonche.PySaxonProcessor(license=False)
    features = {"allowedProtocols": "", "allow-external-functions": "false"}
    for limit in _LIMITS:
        features[f"parserProperty?uri=jdk.xml.{limit}"] = "0"
    for feature, value in features.items():
        processor.set_configuration_property(f"{_FEATURE}/{feature}", value)
    return processor


@cache
def _compiled(sheet: str) -> Any:
    return saxon().new_xslt30_processor().compile_stylesheet(stylesheet_text=sheet)


def run_saxon(
    source: SchematronSource,
    patterns: Sequence[Pattern],
    tree: etree._ElementTree,
    *,
    fired: bool = False,
) -> etree._Element | None:
    """What the assertions met, as the stylesheet writes it; None without Saxon.

    Args:
        source: the schema.
        patterns: those to run.
        tree: the document.
        fired: whether the rules that fire are told too.

    Raises:
        SchemaError: the schema cannot be compiled.
        NotRunError: it cannot be run on this document.
    """
    processor = saxon()
    if processor is None:
        return None
    from tempfile import TemporaryFile  # noqa: PLC0415  slow to import

    import saxonche  # noqa: PLC0415

    sheet, origins = to_xslt(source, patterns, Version.THREE, fired=fired).printed()
    text = _without_entities(tree)
    kind: type[SchemaError] = SchemaError
    with TemporaryFile() as said, _errors_to(said):
        try:
            executable = _compiled(sheet)
            kind = NotRunError
            node = processor.parse_xml(xml_text=text)
            output = executable.transform_to_string(xdm_node=node)
        except saxonche.PySaxonApiError as error:
            said.seek(0)
            words = said.read().decode("utf-8", "replace")
            reason = fault_of_saxon(f"{error}\n{words}", origins, str(source.path))
            raise kind(reason) from error
    return etree.fromstring(output.encode(), etree.XMLParser(huge_tree=True))


def _without_entities(tree: etree._ElementTree) -> str:
    """A tree as a text without a DTD; an entity that nobody knows is one character."""
    text = etree.tostring(tree.getroot(), encoding="unicode", with_tail=False)
    dtd = tree.docinfo.internalDTD
    known = {e.name: e.content for e in dtd.iterentities()} if dtd is not None else {}

    def character(reference: re.Match[str]) -> str:
        content = known.get(reference[1]) or ""
        return "\ufffd" if not content or "<" in content or "&" in content else content

    return _ENTITY.sub(character, text)


@contextmanager
def _errors_to(file: IO[bytes]) -> Iterator[None]:
    """Write to a file what Saxon writes to standard error past Python."""
    kept = os.dup(2)
    try:
        os.dup2(file.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
