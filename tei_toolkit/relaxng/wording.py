"""How findings name things: tags, lists, and long lists folded to groups."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Final

SHOWN: Final = 8
"""Names listed one by one; a longer list is folded."""
FEW: Final = 4
"""Names shown of a longer list."""


class Labels:
    """Expanded names as the document would write them."""

    def __init__(self, prefixes: Mapping[str, Sequence[str]]) -> None:
        """Use the declarations in force, the innermost last."""
        self.prefixes = prefixes

    def label(self, name: str) -> str:
        """The name with the prefix that the document has for its namespace."""
        (label,) = self.labels((name,))
        return label

    def labels(self, names: Iterable[str]) -> list[str]:
        """The labels, sorted, each once."""
        written = {"": ""}
        for prefix, bound in self.prefixes.items():
            if prefix and bound:
                written.setdefault(bound[-1], f"{prefix}:")
        default = self.prefixes.get("")
        if default:
            written[default[-1]] = ""
        found = set()
        for name in names:
            uri, _, local = name.rpartition(" ")
            found.add(written.get(uri, "") + local)
        return sorted(found)


def tags(labels: Iterable[str]) -> list[str]:
    """The labels in angle brackets."""
    return [f"<{label}>" for label in labels]


def joined(items: Sequence[str], word: str = "or") -> str:
    """The items as an English list."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def fold(names: Iterable[str], groups: Mapping[str, frozenset[str]]) -> list[str]:
    """The names, as far as possible by the schema's names for groups of them.

    The largest group that lies wholly among the names is taken first, until
    few enough are left to be listed.

    Returns:
        Names of groups, then names of elements.
    """
    left = set(names)
    taken: list[str] = []
    if len(left) <= SHOWN:
        return sorted(left)
    whole = {group: members for group, members in groups.items() if members <= left}
    while len(left) > 3 and whole:
        group = max(whole, key=lambda g: (len(whole[g] & left), -len(g), g))
        gained = whole.pop(group) & left
        if len(gained) < 3:
            break
        taken.append(group)
        left -= gained
    return [*taken, *sorted(left)]


def listing(
    names: Sequence[str],
    groups: Mapping[str, frozenset[str]],
    labels: Labels,
    first: Callable[[str], int],
) -> str:
    """The names for a sentence: tags, how many more there are, and their groups.

    Args:
        names: Expanded names.
        groups: The schema's own names for sets of elements.
        labels: How the document writes names.
        first: The rank of a label; those of the lowest are shown.
    """
    shown = labels.labels(names)
    if len(shown) <= SHOWN:
        return joined(tags(shown))
    folded = [item for item in fold(names, groups) if item in groups][:FEW]
    of = f" of {joined(folded, 'and')}" if folded else ""
    few = tags(sorted(shown, key=first)[:FEW])
    return f"{joined([*few, f'{len(shown) - FEW} more'])}{of}"


def shortened(text: str, limit: int = 60) -> str:
    """The text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def runs(lines: Iterable[int]) -> list[str]:
    """The sorted numbers, three or more in succession as first–last."""
    found: list[list[int]] = []
    for line in lines:
        if found and found[-1][1] == line - 1:
            found[-1][1] = line
        else:
            found.append([line, line])
    said: list[str] = []
    for first, last in found:
        if last - first > 1:
            said.append(f"{first}–{last}")
        else:
            said += map(str, range(first, last + 1))
    return said
