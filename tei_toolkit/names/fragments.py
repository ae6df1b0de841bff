"""Small pieces of XML on their way into a file, laid out as the file is."""

from collections.abc import Sequence

from tei_toolkit.names.markup import Element, Markup
from tei_toolkit.values import immutable
from tei_toolkit.xml_text import escaped, quoted


@immutable
class Fragment:
    """An element to be written.

    Attributes:
        name: its local name.
        attributes: names and values, in order.
        content: elements and words inside it.
    """

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    content: "tuple[Fragment | str, ...]" = ()


def start_tag(prefix: str, name: str, attributes: Sequence[tuple[str, str]]) -> str:
    """A start tag with its `>`."""
    pairs = "".join(
        f" {key}={quoted(' '.join(value.split()))}" for key, value in attributes
    )
    return f"<{prefix}{name}{pairs}>"


def written(fragment: Fragment, prefix: str, indent: str) -> str:
    """The element as text; `indent` is the line end and space before it, or nothing.

    What holds words is not laid out.
    """
    tag = start_tag(prefix, fragment.name, fragment.attributes)
    if not fragment.content:
        return f"{tag[:-1]}/>"
    has_words = any(isinstance(part, str) for part in fragment.content)
    inner = f"{indent}  " if indent and not has_words else ""
    body = "".join(
        escaped(part) if isinstance(part, str) else inner + written(part, prefix, inner)
        for part in fragment.content
    )
    return f"{tag}{body}{indent if inner else ''}</{prefix}{fragment.name}>"


def space_before(markup: Markup, element: Element) -> str:
    """The white space between an element and the tag before it; nothing after words."""
    at = element.start
    while at and markup.source[at - 1] in " \t\r\n":
        at -= 1
    is_layout = at > 0 and markup.source[at - 1] == ">"
    return markup.source[at : element.start] if is_layout else ""
