"""The items of a table of contents, printed before what they list."""

from collections.abc import Sequence

from tei_toolkit.metadata.matter.lines import Line, is_spaced_out
from tei_toolkit.metadata.matter.title_words import CONTENTS, LISTED

ITEM = "item of the contents"


def listed_contents(lines: Sequence[Line]) -> dict[int, str]:
    """Why the lines below the heading of the contents are no headings, by index.

    They end where an item is printed again, or a heading stands that has no number.
    Lines right below an item go on with it.
    """
    start = next((i for i in range(len(lines)) if _is_head(lines, i)), None)
    if start is None:
        return {}
    found: dict[int, str] = {}
    said: set[str] = set()
    is_below_blank = True
    for i in range(start + 1, len(lines)):
        line = lines[i]
        words = "".join(c for c in line.plain if c.isalnum())
        if line.level or words in said:
            break
        if LISTED.match(line.plain):
            said.add(words)
            found[i] = ITEM
        elif line.text and (is_below_blank or not found):
            if line.text.isupper() and not is_spaced_out(line.text):
                break
        elif line.text:
            found[i] = "goes on with an item"
        is_below_blank = not line.text
    return found


def _is_head(lines: Sequence[Line], i: int) -> bool:
    """Whether line `i` says that contents follow; `C O N T E N` and `T S` too."""
    if CONTENTS.fullmatch(lines[i].plain):
        return True
    both = f"{lines[i - 1].plain} {lines[i].plain}" if i else ""
    return is_spaced_out(lines[i].text) and bool(CONTENTS.fullmatch(both))
