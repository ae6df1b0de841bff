"""What is wrong with the expressions of a Schematron schema, and where they stand."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import etree

from tei_toolkit.validation.schematron_contexts import LITERAL
from tei_toolkit.validation.schematron_files import place_of
from tei_toolkit.validation.schematron_source import XSLT, Pattern, SchematronSource
from tei_toolkit.validation.schematron_xslt import CALL, CORE_FUNCTIONS

_VARIABLE: Final = re.compile(r"\$([\w.:-]+)")
_WORD: Final = re.compile(r"[^\W\d][\w.-]*")
_XSLT_FUNCTIONS: Final = frozenset(
    (
        *("unparsed-entity-uri", "system-property", "element-available"),
        "function-available",
    )
)
_LINE: Final = re.compile(r"on line (\d+)")
_CODE: Final = re.compile(r"\b[A-Z]{4}\d{4}\b\s*")
_SURE: Final = ("prefix", "nvalid expression", "nvalid number", "nvalid type")
"""Signs of faults that do not depend on the document."""
_CODES_OF_READING: Final = ("FODC0002", "FODC0004", "FODC0005", "FOUT")
"""How the codes of XPath begin for files that cannot be had (F&O, appendix C)."""
_REFUSED: Final = "reads another file, which a schema may not do here"
_NOISE: Final = ("error", "runtime error", "compilation error")
_NAMED: Final = re.compile(r"Error |In template|invoked by|at template", re.IGNORECASE)


def wrong_expression(source: SchematronSource, patterns: Sequence[Pattern]) -> str:
    """Place and text of the first expression that XPath 1.0 cannot run; or empty."""
    spaces = {p: uri for p, uri in source.namespaces if p and uri}
    spaces.setdefault("xml", "http://www.w3.org/XML/1998/namespace")
    for foreign in source.foreign:
        spaces |= {p: uri for p, uri in foreign.nsmap.items() if p}
    general = {let.name for let in source.lets}
    general |= _variables_in(source.foreign)
    for let in source.lets:
        said = _fault_in(let.value, spaces, general)
        if said:
            return _said(let.place, let.value, said)
    for place, expression, known in _expressions(patterns, general):
        said = _fault_in(expression, spaces, known)
        if said:
            return _said(place, expression, said)
    return ""


def _said(place: str, expression: str, reason: str) -> str:
    return f'{place}: "{" ".join(expression.split())}" {reason}'


def _expressions(
    patterns: Sequence[Pattern], general: set[str]
) -> Iterator[tuple[str, str, set[str]]]:
    """Place and text of each expression, and the variables that it may use."""
    for pattern in patterns:
        outer = general | {let.name for let in pattern.lets}
        for let in pattern.lets:
            yield let.place, let.value, outer
        for rule in pattern.rules:
            yield rule.place, rule.context, outer
            known = outer | {let.name for let in rule.lets}
            for let in rule.lets:
                yield let.place, let.value, known
            for assertion in rule.assertions:
                inner = known | _variables_in(assertion.texts)
                yield place_of(assertion.element), assertion.test, inner
                for element in (e for t in assertion.texts for e in t.iter("*")):
                    for key in ("select", "path"):
                        if element.get(key):
                            yield place_of(element), element.get(key, ""), inner


def _variables_in(elements: Sequence[etree._Element]) -> set[str]:
    return {
        variable.get("name", "")
        for element in elements
        for variable in element.iter(f"{{{XSLT}}}variable", f"{{{XSLT}}}param")
    }


def _fault_in(expression: str, spaces: dict[str, str], known: set[str]) -> str:
    """What is wrong with an expression, for a sentence; or empty."""
    if not expression.strip():
        return "is empty; write an XPath expression"
    try:
        etree.XPath(expression, namespaces=spaces)(etree.Element("none"))
    except etree.XPathSyntaxError as error:
        return f"is no XPath expression ({error})"
    except etree.XPathError as error:
        said = str(error)
        if any(sign in said for sign in _SURE):
            return f"is no XPath expression ({said})"
    bare = LITERAL.sub("''", expression)
    for name in _VARIABLE.findall(bare):
        if name not in known:
            return f"uses the variable ${name}, for which there is no let"
    for call in CALL.findall(bare):
        name = call.rpartition("::")[2]
        if _WORD.fullmatch(name) and name not in CORE_FUNCTIONS | _XSLT_FUNCTIONS:
            return (
                f"calls {name}(), which XPath 1.0 does not have; for XPath 2 or 3 give "
                'the schema queryBinding="xslt2" or "xslt3"'
            )
    return ""


def fault_of_libxslt(error: etree.XSLTError, origins: Sequence[str], place: str) -> str:
    """Place and reason of what libxslt could not compile or run.

    Args:
        error: what it raised.
        origins: what stands at each line of the stylesheet.
        place: the schema, where the line is not known.
    """
    lines = [entry.line for entry in error.error_log if 0 < entry.line <= len(origins)]
    words = [" ".join(entry.message.split()) for entry in error.error_log]
    said = [w for w in words if w and not w.startswith(_NOISE)]
    reason = said[0] if said else " ".join(str(error).split())
    if is_refused(error):
        reason = _REFUSED
    where = origins[lines[0] - 1] if lines else place
    return f"{where}: {reason[0].lower()}{reason[1:]}"


def is_refused(error: etree.XSLTError) -> bool:
    """Whether a stylesheet tried to read another file, which it may not do."""
    words = (entry.message for entry in error.error_log)
    return any("rights" in w or "refused" in w for w in words)


def fault_of_reading(code: str, place: str, test: str) -> str:
    """What to say of a test that failed as it reads another file; or empty.

    Args:
        code: the code of XPath with which it failed.
        place: where it stands.
        test: the test.
    """
    if not code.startswith(_CODES_OF_READING):
        return ""
    return f'{place}: "{test}": {_REFUSED}'


def fault_of_saxon(said: str, origins: dict[int, str], place: str) -> str:
    """Place and reason of what Saxon could not compile or run.

    Args:
        said: all that it said.
        origins: what stands at the lines of the stylesheet.
        place: the schema, where the line is not known.
    """
    lines = (int(number) for number in _LINE.findall(said))
    where = next((origins[line] for line in lines if line in origins), place)
    parts = [" ".join(line.split()) for line in said.splitlines()]
    reasons = [_CODE.sub("", part) for part in parts if part]
    plain: list[str] = []
    for reason in reasons:
        if _NAMED.match(reason) or reason in plain:
            if plain:
                break
        else:
            plain.append(reason)
    reason = " ".join(plain or reasons[:1] or ["cannot be run"]).rstrip()[:300]
    return f"{where}: {reason[:1].lower()}{reason[1:]}"
