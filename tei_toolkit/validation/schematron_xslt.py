"""Schematron as XSLT: one compiler for libxslt (version 1.0) and Saxon (3.0).

Each pattern becomes a mode, each rule a template, the earlier the higher its priority.
What fails is written as `f` elements with the numbers of pattern, rule and assertion
and the place of the node, so that the caller finds the node in its own tree. If that is
asked for, a rule that fires is written as an `r` element before them.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.validation.schematron_contexts import (
    ANY,
    LITERAL,
    STEP,
    alternatives,
    without_predicates,
)
from tei_toolkit.validation.schematron_files import place_of
from tei_toolkit.validation.schematron_source import (
    XSLT,
    Assertion,
    Let,
    Pattern,
    SchematronRule,
    SchematronSource,
)

CORE_FUNCTIONS: Final = frozenset(
    (
        *("last", "position", "count", "id", "local-name", "namespace-uri", "name"),
        *("string", "concat", "starts-with", "contains", "substring-before", "not"),
        *("substring-after", "substring", "string-length", "normalize-space", "true"),
        *("translate", "boolean", "false", "lang", "number", "sum", "floor", "ceiling"),
        *("round", "key", "current", "generate-id", "document", "format-number"),
        *(
            "text",
            "node",
            "comment",
            "processing-instruction",
            "and",
            "or",
            "div",
            "mod",
        ),
    )
)
CALL: Final = re.compile(r"([\w:.-]+)\s*\(")


class Version(StrEnum):
    """Version of XSLT to write."""

    ONE = "1.0"
    THREE = "3.0"


def is_plain(pattern: Pattern, namespaces: dict[str, str]) -> bool:
    """Whether a pattern means the same in XPath 1.0, so that libxslt can run it."""
    for rule in pattern.rules:
        bare, predicates = without_predicates(rule.context)
        if "(" in bare.replace("text()", "").replace("node()", ""):
            return False
        if any("current(" in test for test in predicates):
            return False
    return all(_is_plain_expression(e, namespaces) for e in _expressions(pattern))


def _expressions(pattern: Pattern) -> Iterable[str]:
    for let in pattern.lets:
        yield let.value
    for rule in pattern.rules:
        yield rule.context
        for let in rule.lets:
            yield let.value
        for assertion in rule.assertions:
            yield assertion.test
            for element in (e for text in assertion.texts for e in text.iter("*")):
                for key in ("select", "path"):
                    value = element.get(key)
                    if value:
                        yield value
                if str(element.tag).startswith(f"{{{XSLT}}}"):
                    yield "unknown()"


def _is_plain_expression(expression: str, namespaces: dict[str, str]) -> bool:
    bare = LITERAL.sub("''", expression)
    if any(call not in CORE_FUNCTIONS for call in CALL.findall(bare)):
        return False
    try:
        etree.XPath(expression, namespaces=namespaces)
    except (etree.XPathSyntaxError, ValueError):
        return False
    return True


class Stylesheet(NamedTuple):
    """What runs a schema.

    Attributes:
        tree: the stylesheet; the lines of its elements count in `origins`, from 1.
        origins: file, line and text of expressions of the schema.
    """

    tree: etree._ElementTree
    origins: list[str]

    def printed(self) -> tuple[str, dict[int, str]]:
        """The stylesheet as text, and what stands at its lines."""
        etree.indent(self.tree)
        text = etree.tostring(self.tree, encoding="unicode")
        elements = zip(
            etree.fromstring(text).iter(etree.Element),
            self.tree.iter(etree.Element),
            strict=True,
        )
        return text, {
            printed.sourceline or 0: self.origins[made.sourceline - 1]
            for printed, made in elements
            if made.sourceline
        }

    def note(self, element: etree._Element, place: str, expression: str) -> None:
        """Remember from where an element of the stylesheet comes."""
        shown = " ".join(expression.split())
        self.origins.append(f'{place}: "{shown}"' if shown else place)
        element.sourceline = len(self.origins)  # type: ignore[misc]  # lxml can


def to_xslt(
    source: SchematronSource,
    patterns: Sequence[Pattern],
    version: Version,
    *,
    fired: bool = False,
) -> Stylesheet:
    """The stylesheet that runs `patterns`; `fired`: it tells which rules fired."""
    spaces = {prefix: uri for prefix, uri in source.namespaces if prefix and uri}
    spaces = {p: u for p, u in spaces.items() if p not in ("xml", "xsl")}
    for foreign in source.foreign:
        for prefix, uri in foreign.nsmap.items():
            if prefix and prefix != "xml":
                spaces.setdefault(prefix, uri)
    root = etree.Element(
        f"{{{XSLT}}}stylesheet",
        {"version": version.value},
        nsmap={**spaces, _ERROR_PREFIX: _ERRORS, "xsl": XSLT},
    )
    sheet = Stylesheet(etree.ElementTree(root), [])
    _add(root, "output", method="xml", encoding="UTF-8")
    for foreign in source.foreign:
        root.append(_copied(foreign, sheet))
    for let in source.lets:
        _add_variable(root, let, sheet)
    start = _add(root, "template", match="/")
    top = etree.SubElement(start, "findings")
    for number, pattern in enumerate(patterns):
        mode = f"m{number}"
        selection = _selection(pattern, version)
        _add(top, "apply-templates", select=selection, mode=mode)
        mode_of = _Mode(sheet, number, version, walks=selection == _WALK, fired=fired)
        mode_of.add(pattern)
    return sheet


def _copied(element: etree._Element, sheet: Stylesheet) -> etree._Element:
    copied = etree.fromstring(etree.tostring(element, with_tail=False))
    pairs = zip(element.iter(etree.Element), copied.iter(etree.Element), strict=True)
    for old, new in pairs:
        texts = (old.get(key) for key in ("select", "test", "match", "use"))
        sheet.note(new, place_of(old), next(filter(None, texts), ""))
    return copied


def _add_variable(parent: etree._Element, let: Let, sheet: Stylesheet) -> None:
    variable = _add(parent, "variable", name=let.name, select=let.value)
    sheet.note(variable, let.place, let.value)


def _add(parent: etree._Element, name: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{XSLT}}}{name}", attributes)


_WALK: Final = "/"
_ERRORS: Final = "http://www.w3.org/2005/xqt-errors"
_ERROR_PREFIX: Final = "tei-toolkit-error"


def _selection(pattern: Pattern, version: Version) -> str:
    """An expression that selects every node that a rule of the pattern can match.

    `/` if there is no simple one: then the whole document is walked. From XPath 2 on a
    predicate may fail on a value, which would end all; in a `match` it only fails to
    match.
    """
    tests: list[str] = []
    for rule in pattern.rules:
        for alternative in alternatives(rule.context):
            bare, predicates = without_predicates(alternative)
            last = bare.strip().rpartition("/")[2].strip()
            if STEP.match(last):
                tests.append(f"self::{last}")
            elif ANY.match(last) and "/" not in bare:
                inside = "".join(f"[{predicate}]" for predicate in predicates)
                positional = "position(" in inside or "last(" in inside
                if positional or version is Version.THREE:
                    inside = ""
                tests.append(f"self::{last}{inside}")
            else:
                return _WALK
    return f"/descendant::*[{' or '.join(dict.fromkeys(tests))}]"


class _Mode:
    """The templates of one pattern.

    In XSLT 3.0 a test that fails on a value of the document, such as a cast to a date,
    writes a finding with an `e`, and the others are answered.
    """

    def __init__(
        self,
        sheet: Stylesheet,
        number: int,
        version: Version,
        *,
        walks: bool,
        fired: bool,
    ) -> None:
        self.sheet = sheet
        self.number = number
        self.catches = version is Version.THREE
        self.walks = walks
        self.fired = fired
        self.name = f"m{number}"

    def add(self, pattern: Pattern) -> None:
        """Add a template for each rule, and one for all other nodes."""
        root = self.sheet.tree.getroot()
        bare = [without_predicates(rule.context)[0] for rule in pattern.rules]
        onward = "@*|node()" if any("@" in context for context in bare) else "node()"
        other = _add(
            root, "template", match="node()|@*|/", mode=self.name, priority="-10"
        )
        if self.walks:
            _add(other, "apply-templates", select=onward, mode=self.name)
        for index, rule in enumerate(pattern.rules):
            template = _add(
                root,
                "template",
                match=rule.context,
                mode=self.name,
                priority=str(len(pattern.rules) - index),
            )
            self.sheet.note(template, rule.place, rule.context)
            if self.fired:
                etree.SubElement(template, "r", {"n": f"{self.number} {index}"})
            self._add_rule(template, pattern, rule, f"{self.number} {index}")
            if self.walks:
                _add(template, "apply-templates", select=onward, mode=self.name)

    def _add_rule(
        self,
        template: etree._Element,
        pattern: Pattern,
        rule: SchematronRule,
        number: str,
    ) -> None:
        lets = _last_of_each((*pattern.lets, *rule.lets))
        if not rule.assertions:
            return
        with self._caught(template, f"{number} 0", needed=bool(lets)) as body:
            for let in lets:
                _add_variable(body, let, self.sheet)
            for at, assertion in enumerate(rule.assertions):
                with self._caught(body, f"{number} {at}") as inner:
                    self._add_condition(inner, assertion, f"{number} {at}")

    @contextmanager
    def _caught(
        self, parent: etree._Element, number: str, *, needed: bool = True
    ) -> Iterator[etree._Element]:
        """An element to put instructions into whose failure writes a finding."""
        if not (self.catches and needed):
            yield parent
            return
        attempt = _add(parent, "try")
        yield attempt
        finding = _add_finding(_add(attempt, "catch"), number)
        error = etree.SubElement(finding, "e")
        _add(error, "value-of", select=f"${_ERROR_PREFIX}:description")
        code = etree.SubElement(finding, "c")
        _add(code, "value-of", select=f"local-name-from-QName(${_ERROR_PREFIX}:code)")

    def _add_condition(
        self, parent: etree._Element, assertion: Assertion, number: str
    ) -> None:
        """Add the `xsl:if` that writes a finding."""
        test = assertion.test if assertion.is_report else f"not({assertion.test})"
        condition = _add(parent, "if", test=test)
        self.sheet.note(condition, place_of(assertion.element), assertion.test)
        finding = _add_finding(condition, number)
        for text in assertion.texts:
            name = "m" if text is assertion.element else "d"
            _add_message(etree.SubElement(finding, name), text, self.sheet)


def _add_finding(parent: etree._Element, number: str) -> etree._Element:
    """The element that tells which assertion met which node."""
    finding = etree.SubElement(parent, "f", {"n": number})
    attribute = _add(finding, "if", test="count(.|../@*)=count(../@*)")
    _add(etree.SubElement(attribute, "a"), "value-of", select="name()")
    steps = _add(finding, "for-each", select="ancestor-or-self::*")
    _add(etree.SubElement(steps, "s"), "value-of", select="count(preceding-sibling::*)")
    return finding


def _last_of_each(lets: Sequence[Let]) -> list[Let]:
    """The lets, without those that a later one of the same name hides."""
    last = {let.name: at for at, let in enumerate(lets)}
    return [let for at, let in enumerate(lets) if last[let.name] == at]


def _add_message(
    target: etree._Element, source: etree._Element, sheet: Stylesheet
) -> None:
    _add_text(target, source.text)
    for child in source:
        if not isinstance(child.tag, str):
            _add_text(target, child.tail)
            continue
        name = child.tag.rpartition("}")[2]
        if child.tag.startswith(f"{{{XSLT}}}"):
            copied = _copied(child, sheet)
            copied.tail = None
            target.append(copied)
        elif name == "value-of":
            select = child.get("select", ".")
            made = _add(target, "value-of", select=select)
            sheet.note(made, place_of(child), select)
        elif name == "name":
            path = child.get("path")
            made = _add(
                target, "value-of", select=f"name({path})" if path else "name()"
            )
            sheet.note(made, place_of(child), path or "name()")
        else:
            _add_message(target, child, sheet)
        _add_text(target, child.tail)


def _add_text(target: etree._Element, text: str | None) -> None:
    if text:
        _add(target, "text").text = text
