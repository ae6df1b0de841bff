"""Schematron run on a tree: by libxslt, or by Saxon for XPath 2 and 3."""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final, NamedTuple

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import SchemaError
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Finding, Source
from tei_toolkit.validation.places import Places
from tei_toolkit.validation.process_kinds import SCHEMATRON_SKIPPED
from tei_toolkit.validation.schema_kinds import ASSERTION, REPORT
from tei_toolkit.validation.schematron_faults import (
    fault_of_libxslt,
    fault_of_saxon,
    wrong_expression,
)
from tei_toolkit.validation.schematron_source import (
    REFERENCES,
    Pattern,
    SchematronSource,
    read_embedded,
    read_schematron,
)
from tei_toolkit.validation.schematron_xslt import (
    Version,
    is_plain,
    may_apply,
    to_xslt,
    vocabulary_of,
)

_ENTITY: Final = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([^\s#;&<][^\s;&<]*);")
_PLAIN_BINDINGS: Final = frozenset({"", "xslt", "xslt1", "xpath", "exslt"})
_RICH_BINDINGS: Final = frozenset({"xslt2", "xpath2", "xslt3", "xpath3", "xpath31"})
_SEVERITIES: Final = {
    **dict.fromkeys(("warning", "warn", "nonfatal", "caution"), Severity.WARNING),
    **dict.fromkeys(("info", "information", "note", "notice", "hint"), Severity.NOTE),
}


class _Compiled(NamedTuple):
    """A stylesheet that is ready, and what stands at its lines."""

    transform: etree.XSLT
    origins: list[str]


class SchematronSchema:
    """A Schematron schema, or the rules embedded in a RELAX NG schema."""

    def __init__(self, source: SchematronSource, name: str, *, embedded: bool) -> None:
        """Take the schema; one that is not embedded is compiled at once.

        Raises:
            SchemaError: it is wrong.
        """
        self.name = name
        self.source = source
        self.embedded = embedded
        self._compiled: dict[tuple[Pattern, ...], _Compiled] = {}
        self._plain: dict[int, bool] = {}
        if not embedded:
            if source.binding not in _PLAIN_BINDINGS | _RICH_BINDINGS:
                raise SchemaError(
                    f"{source.path}:{source.line}: the query language "
                    f'"{source.binding}" is not known; queryBinding may be xslt, '
                    "xslt2 or xslt3"
                )
            plain, _ = self._sorted(source.patterns)
            if plain:
                self._libxslt(plain)

    def _sorted(
        self, patterns: tuple[Pattern, ...]
    ) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
        """The patterns that libxslt can run, and those that need Saxon."""
        if not self.embedded and self.source.binding in _PLAIN_BINDINGS:
            return patterns, ()
        if not self.embedded:
            return (), patterns
        spaces = {p: u for p, u in self.source.namespaces if p and p != "xml"}
        for pattern in patterns:
            if id(pattern) not in self._plain:
                self._plain[id(pattern)] = is_plain(pattern, spaces)
        return (
            tuple(p for p in patterns if self._plain[id(p)]),
            tuple(p for p in patterns if not self._plain[id(p)]),
        )

    def require_processor(self) -> None:
        """Make sure that rules for Saxon can be run.

        Raises:
            SchemaError: they cannot, as it is not installed.
        """
        if self.embedded or _saxon() is not None:
            return
        if self._sorted(self.source.patterns)[1]:
            raise SchemaError(
                f"{self.source.path}:{self.source.line}: was not run: its query "
                f'language "{self.source.binding}" needs Saxon; install it with: pip '
                "install 'tei-toolkit[saxon]'"
            )

    def findings(self, document: Document) -> list[Finding]:
        """What the assertions say about a document."""
        tree = document.tree
        if tree is None:
            return []
        patterns = self.source.patterns
        if self.embedded:
            used = vocabulary_of(tree)
            patterns = tuple(p for p in patterns if may_apply(p, used))
        plain, rich = self._sorted(patterns)
        found: list[Finding] = []
        places = Places(document.utf8, tree.getroot())
        if plain:
            result = self._run_libxslt(plain, tree)
            found += self._read(result, plain, tree, places)
        if rich:
            output = _run_saxon(self.source, rich, tree)
            if output is None:
                found.append(self._skipped(rich))
            else:
                found += self._read(output, rich, tree, places)
        return found

    def _skipped(self, patterns: Sequence[Pattern]) -> Finding:
        kind = SCHEMATRON_SKIPPED
        count = sum(len(rule.assertions) for p in patterns for rule in p.rules)
        message = kind.template.format(count=count, schema=self.name)
        return Finding(
            kind.code,
            kind.name,
            kind.severity if self.embedded else Severity.WARNING,
            Source.SCHEMATRON,
            *(0, 0, "", message),
            schema=self.name,
        )

    def _libxslt(self, patterns: tuple[Pattern, ...]) -> _Compiled:
        compiled = self._compiled.get(patterns)
        if compiled is None:
            wrong = "" if self.embedded else wrong_expression(self.source, patterns)
            if wrong:
                raise SchemaError(f"{wrong}; correct the schema")
            sheet = to_xslt(self.source, patterns, Version.ONE)
            try:
                transform = etree.XSLT(
                    sheet.tree, access_control=etree.XSLTAccessControl.DENY_ALL
                )
            except etree.XSLTParseError as error:
                place = str(self.source.path)
                reason = fault_of_libxslt(error, sheet.origins, place)
                raise SchemaError(reason) from error
            compiled = _Compiled(transform, sheet.origins)
            self._compiled[patterns] = compiled
        return compiled

    def _run_libxslt(
        self, patterns: tuple[Pattern, ...], tree: etree._ElementTree
    ) -> etree._Element:
        compiled = self._libxslt(patterns)
        try:
            root = compiled.transform(tree).getroot()
        except etree.XSLTApplyError as error:
            place = str(self.source.path)
            reason = fault_of_libxslt(error, compiled.origins, place)
            raise SchemaError(reason) from error
        return root if root is not None else etree.Element("findings")

    def _read(
        self,
        output: etree._Element,
        patterns: Sequence[Pattern],
        tree: etree._ElementTree,
        places: Places,
    ) -> list[Finding]:
        read: list[tuple[etree._Element, str, str, Any]] = []
        children: dict[etree._Element, list[etree._Element]] = {}
        for entry in output.iter("f"):
            pattern, rule, at = map(int, entry.get("n", "0 0 0").split())
            element = tree.getroot()
            for step in [int(s.text or 0) for s in entry.iter("s")][1:]:
                if element not in children:
                    children[element] = list(element.iterchildren(etree.Element))
                element = children[element][step]
            message = " ".join((entry.findtext("m") or "").split())
            attribute = entry.findtext("a") or ""
            assertion = patterns[pattern].rules[rule].assertions[at]
            read.append((element, attribute, message, assertion))
        places.learn(element for element, *_ in read)
        found = []
        for element, attribute, message, assertion in read:
            place = (
                places.attribute(element, attribute)
                if attribute
                else places.element(element)
            )
            kind = REPORT if assertion.is_report else ASSERTION
            test = " ".join(assertion.test.split())
            path = places.paths.path(element)
            found.append(
                Finding(
                    code=kind.code,
                    name=kind.name,
                    severity=_SEVERITIES.get(assertion.role, Severity.ERROR),
                    source=Source.SCHEMATRON,
                    line=place.line,
                    column=place.column,
                    xpath=f"{path}/@{attribute}" if attribute else path,
                    message=message or f"does not hold: {test}",
                    found=test if assertion.is_report else "",
                    expected=() if assertion.is_report else (test,),
                    schema=self.name,
                )
            )
        return found


def schematron_file(path: Path, name: str) -> SchematronSchema:
    """The Schematron schema in a file.

    Raises:
        SchemaError: it is wrong; the message says where.
    """
    return SchematronSchema(read_schematron(path), name, embedded=False)


def embedded_schematron(path: Path, name: str) -> SchematronSchema | None:
    """The rules embedded in a RELAX NG file, or None if it has none.

    Raises:
        SchemaError: the file cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SchemaError(f"{path}: cannot be read: {error.strerror}") from error
    if not any(sign in data for sign in (b"schematron", *REFERENCES)):
        return None
    source = read_embedded(path, data)
    return None if source is None else SchematronSchema(source, name, embedded=True)


@cache
def _saxon() -> Any:
    """A Saxon processor that may read and fetch nothing; None if not installed."""
    try:
        import saxonche  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415
    except ImportError:
        return None
    processor = saxonche.PySaxonProcessor(license=False)
    for feature, value in (
        ("allowedProtocols", ""),
        ("allow-external-functions", "false"),
    ):
        address = f"http://saxon.sf.net/feature/{feature}"
        processor.set_configuration_property(address, value)
    return processor


@cache
def _saxon_sheet(sheet: str) -> Any:
    return _saxon().new_xslt30_processor().compile_stylesheet(stylesheet_text=sheet)


def _without_entities(tree: etree._ElementTree) -> str:
    """A tree as a text without a DTD; an entity that nobody knows is one character."""
    text = etree.tostring(tree.getroot(), encoding="unicode", with_tail=False)
    dtd = tree.docinfo.internalDTD
    known = {e.name: e.content for e in dtd.iterentities()} if dtd is not None else {}

    def character(reference: re.Match[str]) -> str:
        content = known.get(reference[1]) or ""
        return "\ufffd" if not content or "<" in content or "&" in content else content

    return _ENTITY.sub(character, text)


def _run_saxon(
    source: SchematronSource,
    patterns: tuple[Pattern, ...],
    tree: etree._ElementTree,
) -> etree._Element | None:
    """The findings as Saxon gives them; None if Saxon is not installed."""
    processor = _saxon()
    if processor is None:
        return None
    import saxonche  # noqa: PLC0415

    sheet, origins = to_xslt(source, patterns, Version.THREE).printed()
    text = _without_entities(tree)
    with TemporaryFile() as said, _errors_to(said):
        try:
            executable = _saxon_sheet(sheet)
            node = processor.parse_xml(xml_text=text)
            output = executable.transform_to_string(xdm_node=node)
        except saxonche.PySaxonApiError as error:
            said.seek(0)
            words = said.read().decode("utf-8", "replace")
            reason = fault_of_saxon(f"{error}\n{words}", origins, str(source.path))
            raise SchemaError(reason) from error
    return etree.fromstring(output.encode())


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
