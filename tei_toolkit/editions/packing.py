"""A stylesheet with all of ours that it imports inside it, for SaxonC.

SaxonC asks nobody for a module but the protocols that it may read. Of those `data:` is
the one that reaches nothing: the module is its own address. So each module of ours
stands in the `href` that asks for it, and no file is opened.
"""

import re
from pathlib import Path
from urllib.parse import quote, unquote

from lxml import etree

from tei_toolkit.editions.namespaces import XML, XSLT
from tei_toolkit.editions.stylesheets import SCHEME, join_addresses, read_module

PROTOCOL = "data"
"""What SaxonC may read: modules that are their own addresses."""
_START = "application/xslt+xml;charset=utf-8;name="
_ADDRESS = re.compile(
    r"(?:data:)?(?:application/)?xslt\+xml;charset=utf-8;name=([^,\s]*),\S*"
)
_OUTPUT, _TEMPLATE = f"{{{XSLT}}}output", f"{{{XSLT}}}template"
_MODULES = (f"{{{XSLT}}}import", f"{{{XSLT}}}include")
_AS_HTML = {
    "html-version": "5.0",
    "include-content-type": "no",
    "escape-uri-attributes": "no",
}
"""What SaxonC must be told for the page that libxslt makes unasked."""


def pack_stylesheet(
    root: etree._Element, place: str, language: str, *, trusted: bool
) -> bool:
    """Put modules in place of their addresses; whether there was one to put.

    Args:
        root: of the stylesheet, which is changed.
        place: where it stands.
        language: of the interface.
        trusted: whether it may import files, which may import ours in turn.

    Raises:
        SchemaError: it imports one of ours that there is not.
    """
    return _Packer(language, trusted=trusted).pack(root, place)


def name_modules(message: str) -> str:
    """A message of SaxonC with the names of modules in place of what they hold."""
    return _ADDRESS.sub(lambda found: unquote(found[1]), message)


class _Packer:
    """Packs a stylesheet and what it imports; `open` are the modules on the way."""

    def __init__(self, language: str, *, trusted: bool) -> None:
        self.language = language
        self.trusted = trusted
        self.open: list[str] = []

    def pack(self, root: etree._Element, place: str) -> bool:
        """Put modules in place of the addresses in one stylesheet."""
        is_packed = False
        for child in root.iterchildren(*_MODULES):
            target = join_addresses(place, child.get("href", ""))
            if target in self.open:
                continue
            self.open.append(target)
            if address := self.write_out(target):
                child.set("href", address)
                is_packed = True
            self.open.pop()
        return is_packed

    def write_out(self, target: str) -> str:
        """The module as its own address; empty for one that can stay where it is."""
        root = read_module(target, self.language, trusted=self.trusted)
        if root is None:
            return ""
        is_packed = self.pack(root, target)
        if target.startswith(SCHEME):
            _adapt(root)
        elif is_packed:
            root.set(f"{{{XML}}}base", Path(target).as_uri())
        else:
            return ""
        name = target if target.startswith(SCHEME) else Path(target).name
        data = quote(etree.tostring(root, encoding="UTF-8"), safe="")
        return f"{PROTOCOL}:{_START}{quote(name, safe='')},{data}"


def _adapt(root: etree._Element) -> None:
    """Say in a module of ours what XSLT 1.0 takes for granted."""
    for output in root.iterchildren(_OUTPUT):
        output.attrib.pop("doctype-system", None)
        for name, value in _AS_HTML.items():
            output.set(name, value)
    # Of several templates for one element the last is taken, which SaxonC would tell.
    for mode in {template.get("mode") for template in root.iterchildren(_TEMPLATE)}:
        said = {"warning-on-multiple-match": "no"} | ({"name": mode} if mode else {})
        etree.SubElement(root, f"{{{XSLT}}}mode", said)
