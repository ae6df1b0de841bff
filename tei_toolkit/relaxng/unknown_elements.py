"""Elements that the schema does not have.

A namespace or a name that is nearly right is read as the right one; markup of a
foreign vocabulary is passed over whole.
"""

from __future__ import annotations

from tei_toolkit.relaxng.findings import Fault, Finding
from tei_toolkit.relaxng.name_classes import expanded, local_of, namespace_of
from tei_toolkit.relaxng.often_meant import EARLIER_ROOTS, NO_SLIPS, often_meant
from tei_toolkit.relaxng.reporter import Reporter
from tei_toolkit.spelling import distance, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Final

    from tei_toolkit.relaxng.frames import Frame
    from tei_toolkit.relaxng.hints import Hints
    from tei_toolkit.relaxng.left_out import LeftOut
    from tei_toolkit.relaxng.report import Report
    from tei_toolkit.relaxng.strays import Strays

MOST_NAMES: Final = 1000
"""Unknown names for which a known one is looked for; more are no slips."""
_NOT_BY_CHANCE: Final = 5
"""Letters of a name that is not like another by chance."""
_BREAKS: Final = frozenset(("lb", "pb"))
"""The empty elements that most documents have."""
XINCLUDE: Final = "http://www.w3.org/2001/XInclude"


class UnknownElements(Reporter):
    """Places for elements whose names the schema does not have."""

    def __init__(
        self,
        hints: Hints,
        report: Report,
        left_out: LeftOut,
        strays: Strays,
        has_content: Callable[[], bool],
    ) -> None:
        """Report to the report given; `has_content` speaks of the current tag."""
        super().__init__(hints, report)
        self.left_out = left_out
        self.strays = strays
        self.has_content = has_content
        self._renamed: dict[str, str] = {}
        """Namespaces to be read as another, once that was reported."""
        self._meant: dict[tuple[str, int, bool, frozenset[str]], str] = {}

    def understood(self, name: str) -> str:
        """The name with a wrong namespace set right that was reported before."""
        if self._renamed:
            uri = self._renamed.get(namespace_of(name))
            if uri is not None:
                return expanded(uri, local_of(name))
        return name

    def place(self, parent: Frame, child: Frame) -> bool:
        """Decide what the child is; whether its content is to be looked at."""
        uri = namespace_of(child.name)
        expected: dict[str, int] = {}
        if parent.certain:
            expected = self.expectations.expected(parent.state)
        if self._other_namespace(parent, child, expected):
            return True
        if not self.expectations.knows_namespace(uri):
            self._foreign(parent, child, expected)
            parent.strays += 1
            return False
        meant, placed = self._meant_here(parent, child, expected)
        meant = meant or self._meant_elsewhere(parent, child)
        child.unknown = not meant
        child.guessed = not _is_misspelt(local_of(child.name), meant)
        if child.unknown and parent.unknown:
            child.blind = True  # it came with its parent, from another vocabulary
            return True
        own = self.expectations.declared(expanded(uri, meant)) if meant else []
        shown = self.labels.label(expanded(uri, meant)) if meant else ""
        message = f"<{child.label}> is not an element of this schema"
        if meant:
            message += f"; did you mean <{shown}>?"
            if not placed and parent.certain:
                message += f" (which is not allowed here in <{parent.label}>)"
        elif expected:
            message += f"; expected here: {self.hints.here(parent)}"
        number = self._report(parent, child, message, shown, own)
        parent.cause = number
        if not placed:
            child.after = parent.state
            if parent.certain:
                self.strays.make(parent, child, own, expected, number)
            elif own:
                child.declarations = tuple(own)
            else:
                child.blind = True
        return True

    def _meant_here(
        self, parent: Frame, child: Frame, expected: dict[str, int]
    ) -> tuple[str, bool]:
        """The local name that was probably meant of those expected, and if it fits."""
        by_habit = often_meant(child.name, expected)
        meant = by_habit
        if not meant and local_of(child.name) not in NO_SLIPS:
            meant = self._nearest(child, parent.state, expected)
        if not meant:
            return "", False
        name = expanded(namespace_of(child.name), meant)
        placed = self.left_out.take(parent, child, name)
        if placed and by_habit:
            self.strays.doubt(parent, child)
        return meant, placed

    def _meant_elsewhere(self, parent: Frame, child: Frame) -> str:
        """The local name that was probably meant of all that the schema has."""
        names = self.expectations.element_names()
        meant = often_meant(child.name, names)
        if meant:
            return meant
        local = local_of(child.name)
        if local in NO_SLIPS:
            return ""
        meant = self._nearest(child, -1, names)
        if distance(local, meant, 1) > 1:
            return ""
        by_chance = parent.unknown and len(local) < _NOT_BY_CHANCE
        return "" if by_chance else meant

    def _report(
        self,
        parent: Frame,
        child: Frame,
        message: str,
        suggestion: str = "",
        own: Sequence[int] = (),
    ) -> int:
        """Report that nobody knows the child; the number of the finding."""
        return self.report.add(
            Finding(
                fault=Fault.UNKNOWN_ELEMENT,
                line=child.line,
                column=child.column,
                xpath=child.xpath,
                message=message,
                found=child.label,
                expected=self.hints.expected_labels(parent.state),
                suggestion=suggestion,
                documentation=self.hints.note(own),
                related_line=parent.line,
            )
        )

    def _nearest(self, child: Frame, state: int, candidates: Iterable[str]) -> str:
        """The local name in the same namespace that was probably meant.

        It is not that of an element that must be empty where this one is not; of
        several that are as near, it is one that may have the attributes.
        """
        name = child.name
        is_filled = self.has_content()
        attributes = frozenset(attribute for attribute, _, _ in child.attributes)
        key = name, state, is_filled, attributes
        found = self._meant.get(key)
        if found is not None:
            return found
        uri = namespace_of(name)
        if len(self._meant) > MOST_NAMES:
            return ""
        known = [
            n
            for n in candidates
            if namespace_of(n) == uri
            and not (is_filled and self.expectations.is_empty(n))
        ]
        likely = {local_of(n) for n in known if self._may_have(n, attributes)}
        kin = self._kin(known, is_filled=is_filled) if state >= 0 else ()
        found = self._meant[key] = nearest(
            local_of(name), map(local_of, known), likely, kin
        )
        return found

    def _kin(self, names: list[str], *, is_filled: bool) -> set[str]:
        """The local names that a name of two letters may be a slip for at its place.

        They have a letter more, or are those of usual elements as empty as this one.
        """
        kin = {local_of(name) for name in names if len(local_of(name)) == 3}
        if not is_filled:
            empty = {local_of(n) for n in names if self.expectations.is_empty(n)}
            seen = empty & self.hints.seen
            kin |= seen & _BREAKS or seen or empty & _BREAKS
        return kin

    def _may_have(self, name: str, attributes: frozenset[str]) -> bool:
        """Whether elements of a name may have all of some attributes."""
        return any(
            attributes <= self.hints.needs.allowed((declaration,)).keys()
            for declaration in self.expectations.declared(name)
        )

    def _other_namespace(
        self, parent: Frame, child: Frame, expected: dict[str, int]
    ) -> bool:
        """Whether only the namespace of the name is wrong."""
        uri, local = namespace_of(child.name), local_of(child.name)
        if self.expectations.knows_namespace(uri):
            return False
        right = [name for name in expected if local_of(name) == local]
        if not right and not uri and not parent.label:
            meant = often_meant(local, [local_of(name) for name in expected])
            meant = meant or nearest(local, map(local_of, expected))
            right = [name for name in expected if local_of(name) == meant]
        if not right:
            return False
        name = right[0]
        wanted = namespace_of(name)
        self._renamed[uri] = wanted
        self.report.add(
            Finding(
                fault=Fault.WRONG_NAMESPACE,
                line=child.line,
                column=child.column,
                xpath=child.xpath,
                message=_of_other_namespace(parent, child, name),
                found=child.label,
                expected=(wanted,),
                suggestion=wanted,
                documentation=self.hints.note([expected[name]]),
            )
        )
        child.name = name
        return self.left_out.take(parent, child, name)

    def _foreign(self, parent: Frame, child: Frame, expected: dict[str, int]) -> None:
        uri = namespace_of(child.name)
        where = f'in the namespace "{uri}"' if uri else "without a namespace"
        if uri == XINCLUDE:
            message = (
                f"<{child.label}> is not allowed in <{parent.label}>: inclusions must "
                "be expanded before the file is validated (xmllint --xinclude)"
            )
            expected = {}
        elif parent.label:
            message = (
                f"<{child.label}> {where} is not allowed in <{parent.label}>; the "
                "schema has no such elements"
            )
        else:
            message = f"<{child.label}> {where} cannot be the root element"
        if expected:
            here = self.hints.here(parent)
            message += f" (expected {here})"
            spaces = sorted({namespace_of(n) for n in expected} - {""})
            if not parent.label and spaces:
                message += f' in xmlns="{spaces[0]}"'
        self._report(parent, child, message)


def _is_misspelt(local: str, meant: str) -> bool:
    """Whether a name is another with a slip or two, not one from another habit."""
    limit = 1 if len(local) < _NOT_BY_CHANCE else 2
    return bool(meant) and distance(local.lower(), meant.lower(), limit) <= limit


def _of_other_namespace(parent: Frame, child: Frame, name: str) -> str:
    """What is said of an element that would be `name` in another namespace."""
    uri, local = namespace_of(child.name), local_of(child.name)
    wanted = namespace_of(name)
    if local_of(name) != local:
        kind = "not the root of such a document"
        if local in EARLIER_ROOTS:
            kind = "the root of a document of TEI P4"
        return f'<{child.label}> is {kind}; write <{local_of(name)} xmlns="{wanted}">'
    if not uri:
        add = f'add xmlns="{wanted}" to it'
        prefix, colon, _ = parent.label.rpartition(":")
        if colon and namespace_of(parent.name) == wanted:
            add = (
                f"write <{prefix}:{child.label}>, and likewise for all in "
                f'<{parent.label}>, or add xmlns="{wanted}" to <{parent.label}>'
            )
        return f"<{child.label}> has no namespace; {add}"
    if wanted:
        return (
            f'<{child.label}> is in the namespace "{uri}"; it must be in '
            f'xmlns="{wanted}"'
        )
    return f'<{child.label}> must not be in a namespace (it is in "{uri}")'
