"""Stylesheets run on trees: ours in this process, others in one that can be killed."""

from collections.abc import Iterable

from lxml import etree

from tei_toolkit.editions.apparatus import APPARATUS
from tei_toolkit.editions.closing_up import close_up
from tei_toolkit.editions.stylesheets import Parameter, our_parameters, our_transform
from tei_toolkit.errors import SchemaError, UsageError

Messages = tuple[str, ...]
"""What `xsl:message` said, each once."""


def run_ours(
    name: str, language: str, tree: etree._ElementTree, parameters: dict[str, str]
) -> tuple[etree._XSLTResultTree, Messages]:
    """The result of our stylesheet `formats/<name>.xsl`.

    Args:
        name: of the format.
        language: of the interface.
        tree: a prepared tree.
        parameters: strings, by name; one that the stylesheet does not declare is an
            error.

    Raises:
        UsageError: a parameter is unknown.
        SchemaError: the stylesheet stopped.
    """
    transform = our_transform(name, language)
    check_parameters(parameters, {p.name for p in our_parameters(name)}, name)
    result, messages = run(transform, tree, parameters)
    if tree.getroot().get(APPARATUS):
        close_up(result)
    return result, messages


def check_parameters(given: dict[str, str], known: set[str], name: str) -> None:
    """Refuse parameters that a stylesheet does not declare: libxslt would ignore them.

    Raises:
        UsageError: one is unknown; the message names the known ones.
    """
    unknown = sorted(set(given) - known)
    if unknown:
        message = (
            f"{', '.join(unknown)}: no parameter of {name}; "
            f"it has {', '.join(sorted(known)) or 'none'}."
        )
        raise UsageError(message)


def check_values(given: dict[str, str], known: Iterable[Parameter], name: str) -> None:
    """Refuse a value that a parameter does not have.

    Raises:
        UsageError: the message names the values.
    """
    for parameter in known:
        value = given.get(parameter.name)
        if value is None:
            continue
        if parameter.values and value not in parameter.values:
            have = ", ".join(parameter.values)
            raise UsageError(
                f"{parameter.name}={value}: no value of {name}; choose of {have}."
            )
        if parameter.name.endswith("-address") and not _is_address(value):
            raise UsageError(
                f"{parameter.name}={value}: write a path seen from the page, or an "
                "address that begins with https:// or http://."
            )
        is_number = value.isascii() and value.isdigit() and len(value) < 7
        if parameter.default.isdigit() and not is_number:
            raise UsageError(
                f"{parameter.name}={value}: write a number from 0 to 999999."
            )


def _is_address(value: str) -> bool:
    """Whether a page may link to an address: a path of its own site, or the web.

    Browsers leave out control characters and white space before they read a scheme.
    """
    bare = "".join(sign for sign in value if sign > " ").casefold()
    if bare.startswith(("https://", "http://")):
        return True
    scheme, mark, _ = bare.partition(":")
    has_scheme = bool(mark) and not set("/?#") & set(scheme)
    return not has_scheme and not bare.startswith("//") and "\\" not in bare


def run(
    transform: etree.XSLT, tree: etree._ElementTree, parameters: dict[str, str]
) -> tuple[etree._XSLTResultTree, Messages]:
    """The result of a compiled stylesheet, and its messages.

    Raises:
        SchemaError: it stopped, or it made nothing.
    """
    strings = {name: etree.XSLT.strparam(value) for name, value in parameters.items()}
    try:
        result = transform(tree, **strings)  # type: ignore[arg-type]  # strings by name
    except (etree.XSLTApplyError, etree.XSLTError) as error:
        raise SchemaError(
            f"the stylesheet stopped: {_reason(transform, error)}"
        ) from error
    messages = dict.fromkeys(
        entry.message.strip() for entry in transform.error_log if entry.message.strip()
    )
    return result, tuple(messages)


_NO_RESULT = "XPath evaluation returned no result."
"""All that libxslt says of an expression that it could not read."""


def _reason(transform: etree.XSLT, error: Exception) -> str:
    """Why a transform stopped; libxslt tells its log more than its exception."""
    said = [entry.message.strip() for entry in transform.error_log]
    if any("recursion" in message or "maxTemplateDepth" in message for message in said):
        return "its templates call each other without end"
    known = str(error).strip()
    if known == _NO_RESULT and said:  # an expression with a fault in it
        lines = [entry.line for entry in transform.error_log if entry.line]
        place = f"on line {lines[0]}" if lines else "in an expression"
        return f'{said[0]} {place}; what is of XPath 2 or 3 needs version="3.0"'
    return known if known and known != "unknown error" else " ".join(said[-1:]) or known
