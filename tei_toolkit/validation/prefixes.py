"""Prefixes of names, and whether they are declared."""

import re
from collections.abc import Callable
from typing import Final

from tei_toolkit.validation.form_faults import Lines
from tei_toolkit.validation.markup import Tag

_RESERVED: Final = {"xml": "http://www.w3.org/XML/1998/namespace", "xmlns": ""}


class Prefixes:
    """Checks the prefixes of one text.

    Args:
        text: the text.
        lines: its lines.
        say: takes up a fault: its place, message, what was found, what is suggested,
            and the line of its tag.
    """

    def __init__(
        self, text: str, lines: Lines, say: Callable[[int, str, str, str, int], object]
    ) -> None:
        self.text = text
        self.lines = lines
        self._tell = say
        self._unbound: set[str] = set()

    def _say(
        self, offset: int, message: str, found: str, suggestion: str = "", line: int = 0
    ) -> None:
        self._tell(offset, message, found, suggestion, line)

    def check(self, tag: Tag, known: frozenset[str]) -> None:
        """Report the prefixes in a tag that are not among those known."""
        for name, value in tag.attributes.items():
            self._check_declaration(tag, name, value)
        for name in (tag.name, *tag.attributes):
            prefix, colon, local = name.partition(":")
            if colon and (not prefix or not local or ":" in local):
                message = f'the name "{name}" may have one colon, between two names'
                self._say(tag.start, message, name)
                continue
            if not colon or not prefix or prefix in known or prefix in self._unbound:
                continue
            self._unbound.add(prefix)
            message = f'the prefix "{prefix}" is used but no xmlns:{prefix} declares it'
            self._say(
                self._name_in(tag, name),
                message,
                prefix,
                f'xmlns:{prefix}="…"',
                self.lines.place(tag.start)[0],
            )

    def _name_in(self, tag: Tag, name: str) -> int:
        """Where a tag has the name of an attribute; its start for the tag's own."""
        if name == tag.name:
            return tag.start
        written = re.compile(rf"[\s\"'/]({re.escape(name)})\s*=")
        found = written.search(self.text, tag.start, tag.end)
        return tag.start if found is None else found.start(1)

    def _check_declaration(self, tag: Tag, name: str, value: str) -> None:
        """Report a declaration of a prefix that no document may make."""
        prefix = name.removeprefix("xmlns:")
        if prefix == name:
            return
        if prefix in _RESERVED and value != _RESERVED[prefix]:
            message = f'the prefix "{prefix}" is XML\'s own; leave {name} out'
            self._say(tag.start, message, name)
        elif not value:
            message = f'{name} is empty: give the prefix "{prefix}" an address'
            self._say(tag.start, message, name)
