"""Characters looked for in the text of a file."""

from collections.abc import Callable, Iterator

from lxml import etree

from tei_toolkit.validation.view import View


def first_of_each(
    view: View, wanted: Callable[[str], bool]
) -> Iterator[tuple[etree._Element, str, int]]:
    """Each character that is wanted: where it first stands, and how often it stands."""
    first: dict[str, etree._Element] = {}
    counts: dict[str, int] = {}
    for element, text in view.texts:
        if text.isascii():
            continue
        for character in set(text):
            if character > "\x7e" and wanted(character):
                first.setdefault(character, element)
                counts[character] = counts.get(character, 0) + text.count(character)
    for character, element in first.items():
        yield element, character, counts[character]


def is_private_use(character: str) -> bool:
    """Whether a character is in one of Unicode's private-use areas."""
    code = ord(character)
    return 0xE000 <= code <= 0xF8FF or code >= 0xF0000
