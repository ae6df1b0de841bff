"""What other distributions add to this package: the entry points of a group."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def find_entry_points(group: str) -> "list[EntryPoint]":
    """The entry points of `group` in all distributions, sorted by name.

    importlib.metadata takes longer to import than a small file to read, so it is asked
    only if some distribution names the group at all.
    """
    if not any(_names_group(folder, group) for folder in sys.path):
        return []
    from importlib.metadata import entry_points  # noqa: PLC0415 - see above

    return sorted(entry_points(group=group), key=lambda point: point.name)


def _names_group(folder: str, group: str) -> bool:
    """Whether a distribution in a folder of `sys.path` has entry points of `group`."""
    folder = folder or "."
    try:
        entries = os.listdir(folder)  # noqa: PTH208 - pathlib is slower
    except OSError:
        return False
    header = f"[{group}]".encode()
    for entry in entries:
        if not entry.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open(f"{folder}/{entry}/entry_points.txt", "rb") as file:  # noqa: PTH123
                if header in file.read():
                    return True
        except OSError:
            continue
    return False
