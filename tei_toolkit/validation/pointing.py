"""Pointers followed: to ids that are near, and into other files."""

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from lxml import etree

from tei_toolkit.relaxng.wording import joined, runs
from tei_toolkit.validation.prefix_patterns import sure_pattern
from tei_toolkit.validation.view import XML_ID, View

SPEAKER_POINTERS: Final = frozenset(("who", "toWhom", "withWhom"))
"""The attributes that point to people who take part in what is said."""
_SCHEME: Final = r"[A-Za-z][A-Za-z0-9+.-]*:"
_FILE_SIGNS: Final = frozenset("./\\:?%&={}")
_MOST_IDS: Final = 20_000
_MOST_ALIKE: Final = 300
_SHORTEST: Final = 3
_MOST_LINES: Final = 8


class Astray(NamedTuple):
    """A pointer that leads nowhere, where it stands first.

    Attributes:
        element: the element that has it.
        attribute: the attribute, by its Clark name.
        address: the address as printed.
        near: what was probably meant, as it is to be written; empty if nothing is near.
        advice: what more there is to say: what was meant, and where else it stands.
    """

    element: etree._Element
    attribute: str
    address: str
    near: str
    advice: str


def nearest_id(wanted: str, view: View, besides: str | None = None) -> str:
    """The id of the file that was probably meant; empty if none is near.

    Args:
        wanted: what is written.
        view: the file that the id is in.
        besides: an id that cannot be meant.
    """
    meant = view.folded_ids.get(wanted.casefold())
    if meant is not None:
        return "" if meant == besides else meant
    if len(wanted) < _SHORTEST or len(view.ids) > _MOST_IDS:
        return ""
    alike = [
        identifier
        for length in range(len(wanted) - 2, len(wanted) + 3)
        for identifier in view.ids_by_start.get((wanted[:2], length), ())
        if " " not in identifier and identifier != besides
    ]
    from difflib import get_close_matches  # noqa: PLC0415  slow to import

    close = get_close_matches(wanted, alike[:_MOST_ALIKE], n=1, cutoff=0.8)
    return close[0] if close else ""


def is_there(identifier: str, view: View) -> bool:
    """Whether an id is in the file, in what it includes, or in its corpus.

    Also True when what the file includes cannot be read: then nobody can say.
    """
    return identifier in view.ids or identifier in view.around


def dangling(view: View, attributes: Callable[[str], bool]) -> Iterator[Astray]:
    """Every `#id` that leads nowhere, where it stands first; also one with a prefix.

    Args:
        view: the file.
        attributes: which attributes are looked at.
    """
    places: dict[tuple[str, str], list[etree._Element]] = {}
    for element, attribute, address in view.pointers:
        meant = address if address[:1] == "#" else resolved_prefix(view, address)
        wanted = meant[1:]
        if not meant.startswith("#") or not wanted or "(" in wanted:
            continue
        if attributes(attribute) and not is_there(wanted, view):
            places.setdefault((attribute, address), []).append(element)
    for (attribute, address), (first, *others) in places.items():
        if not view.is_code(address):
            yield _astray(view, attribute, address, first, others)


def bare_words(
    view: View, wanted: Callable[[etree._Element, str], bool]
) -> Iterator[Astray]:
    """Every pointer that is a mere word, but neither an id nor a file that is there.

    Args:
        view: the file.
        wanted: which elements' attributes are looked at.
    """
    places: dict[tuple[str, str], list[etree._Element]] = {}
    for element, attribute, address, file, fragment in into_files(view):
        if fragment or not wanted(element, attribute) or _FILE_SIGNS & set(file):
            continue
        if file == address and address not in view.ids:
            places.setdefault((attribute, address), []).append(element)
    for (attribute, address), (first, *others) in places.items():
        if view.lacks_file(address) and not view.is_code(address):
            yield _astray(view, attribute, address, first, others)


def _astray(
    view: View,
    attribute: str,
    address: str,
    first: etree._Element,
    others: list[etree._Element],
) -> Astray:
    near = _several(address, view)
    meant = resolved_prefix(view, address)
    wanted = meant.removeprefix("#")
    if not near:
        identifier = nearest_id(wanted, view, first.get(XML_ID))
        near = f"#{identifier}" if identifier else ""
    if near and meant != address and address.endswith(wanted):
        near = address.removesuffix(wanted) + near[1:]
    advice = f" ({meant})" if meant != address else ""
    advice += f"; did you mean {near}?" if near else ""
    return Astray(first, attribute, address, near, advice + _also(others))


def _several(address: str, view: View) -> str:
    """The pointers to ids that are there, where a comma or the like joins them."""
    parts = [part for part in re.split(r"[#,;|]+", address) if part]
    return " ".join(f"#{p}" for p in parts) if view.ids.keys() >= set(parts) else ""


def _also(elements: list[etree._Element]) -> str:
    """Where else something stands, in a few words."""
    lines = sorted({element.sourceline or 0 for element in elements})
    if not lines:
        return ""
    shown = runs(lines)[:_MOST_LINES]
    last = int(shown[-1].rpartition("–")[2])
    more = sum(line > last for line in lines)
    said = joined([*shown, f"{more} more"] if more else shown, "and")
    return f" (also at line{'s' if len(lines) > 1 else ''} {said})"


def into_files(
    view: View,
) -> Iterator[tuple[etree._Element, str, str, str, str]]:
    """Every pointer into another local file.

    Yields:
        element, attribute, address as printed, relative file, fragment (or empty).
    """
    if view.document.path is None:
        return
    for element, attribute, address in view.pointers:
        if address.startswith("#"):
            continue
        meant = resolved_prefix(view, address)
        if re.match(_SCHEME, meant) or meant.startswith(("/", "?", "$", "{")):
            continue
        file, _, fragment = meant.partition("#")
        if file and "?" not in file and not file.endswith("/"):
            yield element, attribute, address, file, fragment


def resolved_prefix(view: View, address: str) -> str:
    """The address that a declared prefix stands for; the address itself without one."""
    prefix, colon, rest = address.partition(":")
    for pattern, replacement in view.prefixes.get(prefix, ()) if colon else ():
        sure = sure_pattern(pattern, rest)
        match = sure.fullmatch(rest) if sure is not None else None
        if match is not None:
            meant = replacement
            for number, group in enumerate(match.groups(), 1):
                meant = meant.replace(f"${number}", group or "")
            return meant
    return address
