"""Elements that are copies of others (`copyOf`), with what their originals hold."""

from copy import deepcopy

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.namespaces import XML_ID

_EXAMPLES = "{http://www.tei-c.org/ns/Examples}"
"""The namespace of examples, which show what is written."""
_MOST = 20_000
"""Elements that are copied for one document."""


def fill_copies(whole: Branch) -> tuple[str, ...]:
    """Put into each empty copy what its original holds; what to tell of the others."""
    copies = [
        copy
        for copy in whole.holders.get("copyOf", ())
        if _is_empty(copy) and not str(copy.tag).startswith(_EXAMPLES)
    ]
    if not copies:
        return ()
    said: list[str] = []
    made = 0
    for copy in copies:
        pointer = copy.get("copyOf", "")
        original = whole.by_id.get(pointer[1:]) if pointer.startswith("#") else None
        if original is None or original in copy.iterancestors() or original is copy:
            said.append(f"copyOf={pointer}: nothing to copy; the element stays empty")
            continue
        made += sum(1 for _ in original.iter())
        if made > _MOST:
            said.append("copyOf: copies more than it may; the rest stay empty")
            break
        _fill(copy, original)
    whole.look_again()
    return tuple(dict.fromkeys(said))


def _is_empty(element: etree._Element) -> bool:
    return not len(element) and not (element.text or "").strip()


def _fill(copy: etree._Element, original: etree._Element) -> None:
    """Give a copy the text and the elements of its original, without their ids."""
    inner = deepcopy(original)
    for element in inner.iter("*"):
        element.attrib.pop(XML_ID, None)
    copy.text = inner.text
    copy.extend(list(inner))
