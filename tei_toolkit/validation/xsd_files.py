"""The files of an XSD, read with nothing fetched."""

from io import BytesIO
from pathlib import Path
from typing import Final

from lxml import etree

from tei_toolkit.errors import SchemaError
from tei_toolkit.inert import Nothing
from tei_toolkit.validation.local_files import is_file, local_name
from tei_toolkit.validation.xsd_size import ModelSizes

_XSD: Final = "http://www.w3.org/2001/XMLSchema"
_VERSIONING: Final = "http://www.w3.org/2007/XMLSchema-versioning"
_NOT_FETCHED: Final = "; nothing is fetched, name a file"


class Parts:
    """The files of a schema, and what libxml2 would not see in them.

    Attributes:
        files: the files, itself first.
        asks_version: whether one has the attributes of the namespace of versioning
            (XML Schema 1.1, section 4.2.2).
        has_references: whether one has the type IDREF.
    """

    def __init__(self, path: Path) -> None:
        """Follow what the schema includes and imports.

        Raises:
            SchemaError: an included file is not there, or a content model is too large;
                the message says where.
        """
        self.files: list[Path] = []
        self.asks_version = False
        self.has_references = False
        self._sizes = ModelSizes()
        self._follow(path)
        self._sizes.check()

    def _follow(self, path: Path) -> None:
        self.files.append(path.resolve())
        try:
            tree = parsed(path)
        except (etree.XMLSyntaxError, OSError):
            return
        self._sizes.learn(path, tree)
        asking = tree.xpath("boolean(//@v:*)", namespaces={"v": _VERSIONING})
        referring = tree.xpath("boolean(//@*[contains(., 'IDREF')])")
        self.asks_version = self.asks_version or bool(asking)
        self.has_references = self.has_references or bool(referring)
        names = (f"{{{_XSD}}}{name}" for name in ("include", "redefine", "override"))
        required = frozenset(names)
        for element in tree.iter(*required, f"{{{_XSD}}}import"):
            reference = element.get("schemaLocation", "")
            name = local_name(reference)
            place = f"{path}:{element.sourceline}"
            there = name is not None and is_file(path.parent / name)
            if not there and element.tag in required:
                reason = ", which is no file" if name is not None else _NOT_FETCHED
                raise SchemaError(f"{place}: includes {reference}{reason}")
            if name is not None and there:
                other = path.parent / name
                if other.resolve() not in self.files:
                    self._follow(other)


def parsed(path: Path) -> etree._ElementTree:
    """The tree of a schema; a DTD that it names is not opened.

    The bytes are read here, as the parser would ask its resolver for the file itself;
    and what the schema includes is asked of the same parser later.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    nothing = Nothing()
    parser.resolvers.add(nothing)
    tree = etree.parse(BytesIO(path.read_bytes()), parser, base_url=str(path))
    parser.resolvers.remove(nothing)
    return tree
