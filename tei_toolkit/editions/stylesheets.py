"""Stylesheets found, read and compiled; nothing but our own files can be imported."""

import json
import re
from functools import lru_cache
from pathlib import Path

from lxml import etree

from tei_toolkit.editions.namespaces import NAMESPACES, XSLT
from tei_toolkit.errors import SchemaError, UsageError
from tei_toolkit.resources import stylesheet_path, stylesheets_folder
from tei_toolkit.values import immutable

SCHEME = "tei-toolkit:"
"""`tei-toolkit:/formats/html.xsl` is our stylesheet, for `xsl:import` in another."""
_MESSAGES = SCHEME + "messages"
_SUPPLIED = "Supplied:"
_LITERAL = re.compile("'([^']*)'")
_DEFAULT_LANGUAGE = "en"
_SAID = tuple(
    "copied copy close in-index all-speakers filter keys passage link-to".split()
)
_KINDS = ("person", "place", "organisation", "work", "date", "measure")


@immutable
class Parameter:
    """A parameter of a stylesheet.

    Attributes:
        name: as it stands in the `xsl:param`.
        default: its default; empty where it depends on the document.
        description: the comment before it: what it is, and its values.
        is_supplied: whether the toolkit gives it, so that a user does not.
    """

    name: str
    default: str
    description: str
    is_supplied: bool

    @property
    def values(self) -> tuple[str, ...]:
        """The values that the description names in quotation marks; empty for any."""
        return tuple(_NAMED_VALUES.findall(self.description))


class _OnlyOurs(etree.Resolver):
    """Resolves our own addresses; refuses others unless the user trusts the file."""

    def __init__(self, language: str, *, trusted: bool) -> None:
        self.language = language
        self.trusted = trusted

    def resolve(  # type: ignore[override]  # the stub wants names with underscores
        self, system_url: str, public_id: str, context: object
    ) -> object:
        del public_id
        if system_url == _MESSAGES:
            return self.resolve_string(
                messages_stylesheet(self.language), context, base_url=_MESSAGES
            )
        if system_url.startswith(SCHEME):
            return self.resolve_string(
                read_ours(system_url), context, base_url=system_url
            )
        if self.trusted:
            return None
        message = (
            f"{system_url}: an untrusted stylesheet may import only {SCHEME}/… ; "
            "say --trust if you know what it does."
        )
        raise SchemaError(message)


def read_ours(address: str) -> bytes:
    """The bytes of our stylesheet at `tei-toolkit:/…`.

    Raises:
        SchemaError: there is none.
    """
    folder = stylesheets_folder().resolve()
    path = (folder / address.removeprefix(SCHEME).lstrip("/")).resolve()
    if not path.is_relative_to(folder) or path.suffix != ".xsl" or not path.is_file():
        raise SchemaError(f"{address}: no such stylesheet ships with tei-toolkit.")
    return path.read_bytes()


@lru_cache(maxsize=1)
def interface_languages() -> tuple[str, ...]:
    """The languages of the interface: one for each file in `xslt/i18n/`."""
    return tuple(sorted(p.stem for p in (stylesheets_folder() / "i18n").glob("*.xml")))


def check_language(tag: str) -> None:
    """Refuse a language that the interface does not speak.

    Raises:
        UsageError: the message names those that it speaks.
    """
    read_messages(tag.split("-", maxsplit=1)[0].lower())


def choose_language(*wanted: str | None) -> str:
    """The first of the wanted languages that the interface has; English otherwise."""
    have = interface_languages()
    for tag in wanted:
        primary = (tag or "").split("-")[0].lower()
        if primary in have:
            return primary
    return _DEFAULT_LANGUAGE


@lru_cache(maxsize=16)
def read_messages(language: str) -> dict[str, str]:
    """The words of the interface in one language, by key.

    Raises:
        UsageError: the interface does not speak it.
    """
    if language not in interface_languages():
        known = ", ".join(interface_languages())
        raise UsageError(
            f"{language}: no language of the interface; choose of {known}."
        )
    root = etree.parse(stylesheet_path(f"i18n/{language}.xml")).getroot()
    return {m.get("key", ""): m.text or "" for m in root.iterfind("m")}


@lru_cache(maxsize=16)
def interface_words(language: str) -> dict[str, str]:
    """The words of the interface by key; in English what a language lacks."""
    return read_messages(_DEFAULT_LANGUAGE) | read_messages(language)


_NAMED_VALUES = re.compile(r'"([\w-]+)"')
_NAMED = {"header-": ("header-name",), "ms-": ("header-name", "ms-name")}
_NOT_IN_STYLESHEETS = frozenset(
    "accessible activity all circa close coordinates copied copy corresp date div "
    "extent filter in index keys kind map months number passage place reason timeline "
    "unit".split()
)
"""How the keys of what only Python and the script of a page say begin: each variable of
a stylesheet is worked out for each page."""


@lru_cache(maxsize=16)
def messages_stylesheet(language: str) -> bytes:
    """A stylesheet with the messages: variables `t.<key>`, and names of elements.

    Keys `header-<element>` and `ms-<element>` become templates for that element in the
    modes `header-name`, as a paragraph, and `ms-name`, as words: libxslt finds a
    template at once and a string never. Names of events, whose keys are values of
    `type`, stand in `t.events`, a line each: key, tab, words; what the script of a page
    says, as JSON in `t.script`.
    """
    words = interface_words(language)
    sheet = etree.Element(
        f"{{{XSLT}}}stylesheet",
        {"version": "1.0"},
        nsmap={"xsl": XSLT, "tei": NAMESPACES["t"]},
    )
    sheet.set("exclude-result-prefixes", "tei")
    events, named = ["\n"], set()
    for key, text in words.items():
        start, _, name = key.partition("-")
        if start in _NOT_IN_STYLESHEETS:
            continue
        if start == "event":
            events.append(f"{name}\t{text}\n")
            continue
        for mode in _NAMED.get(f"{start}-", ()):
            if (mode, name) not in named:
                named.add((mode, name))
                given = {"match": f"tei:{name}", "mode": mode}
                made = etree.SubElement(sheet, f"{{{XSLT}}}template", given)
                if mode == "header-name":
                    made = etree.SubElement(made, "p", {"class": "fact-name"})
                made.text = text
        if f"{start}-" not in _NAMED:
            _declare_variable(sheet, f"t.{key}", text)
    _declare_variable(sheet, "t.events", "".join(events))
    _declare_variable(sheet, "t.script", _words_for_script(words))
    _declare_variable(sheet, "t.language", language)
    return etree.tostring(sheet, encoding="UTF-8")


def _words_for_script(words: dict[str, str]) -> str:
    """The messages that the script of a page says, as JSON."""
    said = {key: words[key] for key in _SAID}
    said |= {kind: words[f"kind-{kind}"] for kind in _KINDS}
    return json.dumps(said, ensure_ascii=False)


def _declare_variable(sheet: etree._Element, name: str, text: str) -> None:
    parts = ', "\'", '.join(f"'{part}'" for part in text.split("'"))
    literal = f"concat({parts})" if "'" in text else f"'{text}'"
    etree.SubElement(sheet, f"{{{XSLT}}}variable", {"name": name, "select": literal})


def _parser(language: str, *, trusted: bool) -> etree.XMLParser:
    parser = etree.XMLParser(no_network=True, resolve_entities="internal")
    parser.resolvers.add(_OnlyOurs(language, trusted=trusted))
    return parser


_ROOTS = frozenset({f"{{{XSLT}}}stylesheet", f"{{{XSLT}}}transform"})
_VERSION = f"{{{XSLT}}}version"
"""On the root of a simplified stylesheet, which is the one template of itself."""


def parse_stylesheet(
    data: bytes, address: str, language: str, *, trusted: bool, place: str = ""
) -> etree._ElementTree:
    """The stylesheet in `data` as a tree that can be compiled.

    Args:
        data: its bytes.
        address: what it is called in messages.
        language: of the interface.
        trusted: whether it may import what is not ours.
        place: where it stands, and what it imports is looked for; else `address`.

    Raises:
        SchemaError: it is not well-formed, or no stylesheet of version 1.0.
    """
    try:
        root = etree.fromstring(
            data, _parser(language, trusted=trusted), base_url=place or address
        )
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SchemaError(f"{address}: is not well-formed XML ({error}).") from error
    is_simplified = root.get(_VERSION) is not None
    if root.tag not in _ROOTS and not is_simplified:
        raise SchemaError(
            f"{address}: is no XSLT stylesheet; its root is {root.tag!s}."
        )
    return root.getroottree()


def version_of(tree: etree._ElementTree) -> str:
    """The version that a stylesheet says it is written in."""
    root = tree.getroot()
    return (root.get("version" if root.tag in _ROOTS else _VERSION) or "1.0").strip()


def compile_stylesheet(tree: etree._ElementTree, address: str) -> etree.XSLT:
    """The stylesheet, with access to files, network and writing shut.

    Raises:
        SchemaError: it does not compile.
    """
    try:
        return etree.XSLT(tree, access_control=etree.XSLTAccessControl.DENY_ALL)
    except (etree.XSLTParseError, etree.XMLSyntaxError) as error:
        raise SchemaError(f"{address}: does not compile: {error}") from error


@lru_cache(maxsize=16)
def our_transform(name: str, language: str) -> etree.XSLT:
    """Our stylesheet `formats/<name>.xsl`, compiled for one language and kept."""
    address = f"{SCHEME}/formats/{name}.xsl"
    tree = parse_stylesheet(read_ours(address), address, language, trusted=False)
    for output in tree.getroot().iterfind("xsl:output", NAMESPACES):
        # The result is a tree; of one for HTML, libxslt would keep a table of all ids.
        output.set("method", "xml")
        output.set("omit-xml-declaration", "yes")
        output.attrib.pop("doctype-system", None)
    return compile_stylesheet(tree, address)


@lru_cache(maxsize=16)
def our_parameters(name: str) -> tuple[Parameter, ...]:
    """The parameters of our stylesheet `formats/<name>.xsl` and of what it imports."""
    address = f"{SCHEME}/formats/{name}.xsl"
    tree = etree.fromstring(read_ours(address)).getroottree()
    return read_parameters(tree, address)


def read_parameters(
    tree: etree._ElementTree, address: str, *, trusted: bool = False
) -> tuple[Parameter, ...]:
    """The top-level parameters of a stylesheet, by name; the importing one wins.

    Args:
        tree: the stylesheet.
        address: where it stands.
        trusted: whether it may import what is not ours.

    Raises:
        SchemaError: it imports what it may not.
    """
    found: dict[str, Parameter] = {}
    _Parameters(found, trusted=trusted).collect(tree.getroot(), address)
    return tuple(found[name] for name in sorted(found))


class _Parameters:
    """Collects the parameters of a stylesheet and of what it imports."""

    def __init__(self, found: dict[str, Parameter], *, trusted: bool) -> None:
        self.found = found
        self.trusted = trusted
        self.seen: set[str] = set()

    def collect(self, root: etree._Element, address: str) -> None:
        """Add the parameters of a stylesheet that stands at an address."""
        for child in root.iterfind("xsl:param", NAMESPACES):
            name = child.get("name", "")
            before = child.getprevious()
            words = ""
            if isinstance(before, etree._Comment):  # noqa: SLF001 - its only name
                words = " ".join((before.text or "").split())
            supplied = words.startswith(_SUPPLIED)
            literal = _LITERAL.fullmatch(child.get("select", ""))
            default = (
                literal[1] if literal else " ".join("".join(child.itertext()).split())
            )
            says = words.removeprefix(_SUPPLIED).strip()
            self.found.setdefault(name, Parameter(name, default, says, supplied))
        for name in ("import", "include"):
            for child in root.iterfind(f"xsl:{name}", NAMESPACES):
                self.follow(child.get("href", ""), address)

    def follow(self, href: str, address: str) -> None:
        """Add the parameters of what a stylesheet imports."""
        target = join_addresses(address, href)
        if target in self.seen or target == _MESSAGES:
            return
        self.seen.add(target)
        if not (self.trusted or target.startswith(SCHEME)):
            raise SchemaError(
                f"{address}: imports {href}, and may import only {SCHEME}… unless "
                "you say --trust."
            )
        root = read_module(target, trusted=self.trusted)
        if root is not None:
            self.collect(root, target)


def read_module(
    target: str, language: str = _DEFAULT_LANGUAGE, *, trusted: bool
) -> etree._Element | None:
    """The root of a stylesheet that another imports; None where it is not ours to read.

    Args:
        target: its address.
        language: of the words of the interface.
        trusted: whether it may be a file.

    Raises:
        SchemaError: there is no such stylesheet of ours, or it is not well-formed.
    """
    if target == _MESSAGES:
        data = messages_stylesheet(language)
    elif target.startswith(SCHEME):
        data = read_ours(target)
    elif trusted and Path(target).is_file():
        data = Path(target).read_bytes()
    else:
        return None
    parser = etree.XMLParser(no_network=True, resolve_entities="internal")
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise SchemaError(f"{target}: is not well-formed XML ({error}).") from error


def join_addresses(address: str, href: str) -> str:
    """The address that `href` names in a stylesheet that stands at an address."""
    if ":" in href:
        return href
    if address.startswith(SCHEME):
        parts = [*address.split("/")[:-1]]
        for part in href.split("/"):
            if part == "..":
                parts.pop()
            else:
                parts.append(part)
        return "/".join(parts)
    return str(Path(address).parent / href)
