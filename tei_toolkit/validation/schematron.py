"""Schematron run on a tree: by libxslt, or by Saxon for XPath 2 and 3."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import NotRunError, SchemaError
from tei_toolkit.validation.bounds import listed, shortened
from tei_toolkit.validation.document import Document
from tei_toolkit.validation.findings import Asserted, Finding, Fired, Source
from tei_toolkit.validation.places import Places
from tei_toolkit.validation.process_kinds import SCHEMATRON_SKIPPED
from tei_toolkit.validation.schema_kinds import ASSERTION, NO_ANSWER, REPORT
from tei_toolkit.validation.schematron_contexts import may_apply, vocabulary_of
from tei_toolkit.validation.schematron_faults import (
    fault_of_libxslt,
    fault_of_reading,
    is_refused,
    wrong_expression,
)
from tei_toolkit.validation.schematron_files import place_of
from tei_toolkit.validation.schematron_saxon import has_saxon, run_saxon
from tei_toolkit.validation.schematron_source import (
    REFERENCES,
    Assertion,
    Pattern,
    SchematronSource,
    read_embedded,
    read_schematron,
)
from tei_toolkit.validation.schematron_xslt import Version, is_plain, to_xslt

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
        self._compiled: dict[tuple[bool, tuple[Pattern, ...]], _Compiled] = {}
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
        if self.embedded or has_saxon():
            return
        if self._sorted(self.source.patterns)[1]:
            raise SchemaError(
                f"{self.source.path}:{self.source.line}: was not run: its query "
                f'language "{self.source.binding}" needs Saxon; install it with: pip '
                "install 'tei-toolkit[saxon]'"
            )

    def findings(
        self, document: Document, fired: list[Fired] | None = None
    ) -> list[Finding]:
        """What the assertions say about a document.

        Args:
            document: the document.
            fired: takes up the rules that fire; None where nobody asks for them.

        Raises:
            SchemaError: the schema cannot be compiled, or reads another file.
            NotRunError: it cannot be run on this document.
        """
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
            result = self._run_libxslt(plain, tree, fired=fired is not None)
            found += self._read(result, plain, tree, places, fired)
        if rich:
            output = run_saxon(self.source, rich, tree, fired=fired is not None)
            if output is None:
                found.append(self._skipped(rich))
            else:
                found += self._read(output, rich, tree, places, fired)
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

    def _libxslt(
        self, patterns: tuple[Pattern, ...], *, fired: bool = False
    ) -> _Compiled:
        compiled = self._compiled.get((fired, patterns))
        if compiled is None:
            wrong = "" if self.embedded else wrong_expression(self.source, patterns)
            if wrong:
                raise SchemaError(f"{wrong}; correct the schema")
            sheet = to_xslt(self.source, patterns, Version.ONE, fired=fired)
            try:
                transform = etree.XSLT(
                    sheet.tree, access_control=etree.XSLTAccessControl.DENY_ALL
                )
            except etree.XSLTParseError as error:
                place = str(self.source.path)
                reason = fault_of_libxslt(error, sheet.origins, place)
                raise SchemaError(reason) from error
            compiled = _Compiled(transform, sheet.origins)
            self._compiled[fired, patterns] = compiled
        return compiled

    def _run_libxslt(
        self, patterns: tuple[Pattern, ...], tree: etree._ElementTree, *, fired: bool
    ) -> etree._Element:
        compiled = self._libxslt(patterns, fired=fired)
        try:
            root = compiled.transform(tree).getroot()
        except etree.XSLTApplyError as error:
            place = str(self.source.path)
            reason = fault_of_libxslt(error, compiled.origins, place)
            kind = SchemaError if is_refused(error) else NotRunError
            raise kind(reason) from error
        return root if root is not None else etree.Element("findings")

    def _read(
        self,
        output: etree._Element,
        patterns: Sequence[Pattern],
        tree: etree._ElementTree,
        places: Places,
        fired: list[Fired] | None,
    ) -> list[Finding]:
        known = fired or []
        rules: dict[str, Fired] = {}
        first = known[-1].number + 1 if known else 0
        met: list[_Met] = []
        children: dict[etree._Element, list[etree._Element]] = {}
        for entry in output.iter("f", "r"):
            numbers = entry.get("n", "0 0 0")
            pattern, rule, *ats = map(int, numbers.split())
            if entry.tag == "r" and fired is not None:
                if numbers not in rules:
                    rules[numbers] = Fired(
                        self.name,
                        first + pattern,
                        patterns[pattern].identifier,
                        patterns[pattern].rules[rule].context,
                    )
                fired.append(rules[numbers])
                continue
            (at,) = ats
            element = tree.getroot()
            for step in [int(s.text or 0) for s in entry.iter("s")][1:]:
                if element not in children:
                    children[element] = list(element.iterchildren(etree.Element))
                element = children[element][step]
            of_rule = patterns[pattern].rules[rule]
            self._refuse_reading(of_rule.assertions[at], _text_in(entry, "c"))
            met.append(
                _Met(
                    element=element,
                    attribute=_text_in(entry, "a"),
                    message=_text_in(entry, "m"),
                    error=_text_in(entry, "e"),
                    diagnostics=tuple(_words(d.text) for d in entry.iter("d")),
                    pattern=patterns[pattern].identifier,
                    context=of_rule.context,
                    assertion=of_rule.assertions[at],
                    firing=len(fired or ()) - 1,
                )
            )
        places.learn(one.element for one in met)
        return listed([self._finding(one, places) for one in met])

    def _refuse_reading(self, assertion: Assertion, code: str) -> None:
        """Stop at a test that failed with a code as it reads another file.

        Raises:
            SchemaError: it did.
        """
        test = " ".join(assertion.test.split())
        refused = fault_of_reading(code, place_of(assertion.element), test)
        if refused:
            raise SchemaError(refused)

    def _finding(self, met: "_Met", places: Places) -> Finding:
        element, attribute, assertion = met.element, met.attribute, met.assertion
        place = (
            places.attribute(element, attribute)
            if attribute
            else places.element(element)
        )
        test = " ".join(assertion.test.split())
        kind = REPORT if assertion.is_report else ASSERTION
        message = " ".join(filter(None, (met.message, *met.diagnostics)))
        message = message or f"does not hold: {test}"
        if met.error:
            kind = NO_ANSWER
            where = place_of(assertion.element)
            message = kind.template.format(where=where, test=test, reason=met.error)
        path = places.paths.path(element)
        return Finding(
            code=kind.code,
            name=kind.name,
            severity=_SEVERITIES.get(assertion.role, Severity.ERROR),
            source=Source.SCHEMATRON,
            line=place.line,
            column=place.column,
            xpath=f"{path}/@{attribute}" if attribute else path,
            message=message,
            found=test if assertion.is_report else "",
            expected=() if assertion.is_report else (test,),
            schema=self.name,
            asserted=_asserted(met, places),
        )


def _asserted(met: "_Met", places: Places) -> Asserted:
    names = (d.get("id", "") for d in met.assertion.diagnostics)
    return Asserted(
        met.pattern,
        met.context,
        met.assertion.identifier,
        places.paths.location(met.element, met.attribute),
        tuple(zip(names, met.diagnostics, strict=False)),
        "" if met.error else met.message,
        met.firing,
    )


def _text_in(entry: etree._Element, name: str) -> str:
    return _words(entry.findtext(name))


def _words(text: str | None) -> str:
    return shortened(" ".join((text or "").split()))


class _Met(NamedTuple):
    """What a stylesheet wrote about one node.

    Attributes:
        element: the node, or the element of an attribute.
        attribute: the printed name of the attribute, if it is one.
        message: the words of the assertion.
        error: why the test gave no answer; empty if it did.
        diagnostics: the words of its diagnostics.
        pattern: the id of its pattern.
        context: the context of its rule.
        assertion: the assertion itself.
        firing: which of the rules that fired in the file it belongs to.
    """

    element: etree._Element
    attribute: str
    message: str
    error: str
    diagnostics: tuple[str, ...]
    pattern: str
    context: str
    assertion: Assertion
    firing: int


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
