"""Edits of a file's own text at the places of its tree."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from tei_toolkit import xml_text
from tei_toolkit.validation.passages import is_sample
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.rule import Edit
from tei_toolkit.validation.view import View


def attribute_edit(
    view: View, element: etree._Element, attribute: str, old: str, new: str
) -> Edit | None:
    """The edit that gives an attribute another value.

    None if the attribute is not written in the file just as `old`, for instance with
    references to characters, or stands in a sample of code or of markup.
    """
    if is_sample(element):
        return None
    name = printed_name(element, attribute)
    place = view.places.attribute(element, name)
    data = view.document.utf8
    if place.offset < 0 or not data.startswith(name.encode(), place.offset):
        return None
    at = place.offset + len(name.encode())
    while at < len(data) and data[at : at + 1] in (b" ", b"\t", b"\r", b"\n", b"="):
        at += 1
    quote = data[at : at + 1]
    end = data.find(quote, at + 1)
    if quote not in (b'"', b"'") or end < 0:
        return None
    if data[at + 1 : end].decode("utf-8", "replace") != old:
        return None
    return Edit(at + 1, end, escaped(new, quote.decode()).encode())


def pointer_edits(view: View, mend: Callable[[str], str]) -> Iterator[Edit]:
    """The edits that give pointers other addresses.

    Args:
        view: the file.
        mend: gives the address that was meant; the same where it is right, and an empty
            one where nothing is known of it, so that its whole attribute stays.
    """
    seen: set[tuple[etree._Element, str]] = set()
    for element, attribute, _ in view.pointers:
        if (element, attribute) in seen:
            continue
        seen.add((element, attribute))
        old = element.get(attribute, "")
        meant = {address: mend(address) for address in old.split()}
        if not all(meant.values()) or all(a == b for a, b in meant.items()):
            continue
        new = "".join(meant.get(part, part) for part in re.split(r"(\s+)", old))
        edit = attribute_edit(view, element, attribute, old, new)
        if edit is not None:
            yield edit


def escaped(text: str, quote: str = "") -> str:
    """The text as XML writes it, inside these quotation marks if there are some."""
    text = xml_text.escaped(text)
    return text.replace(quote, f"&#{ord(quote)};") if quote else text
