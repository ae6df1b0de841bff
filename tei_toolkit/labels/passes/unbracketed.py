"""Labels that lost the brackets in which all the others of their document stand.

`<Ada Hill:>`, `<Bo Kern:>`, and once `Cy Moss:`, each alone on its line. Such a line
says nothing else where the name has a label in brackets, too, or is a line of the head:
of those who are present.
"""

from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold

_FEWEST = 6
"""Labels in brackets that make a rule."""
_USUAL = 0.9
_LONGEST = 60
"""Characters of the line of a name."""
_HEAD = 400
"""Lines of the head that are looked at."""
_WORDS = range(2, 6)
_REASON = "a label alone on its line, without the brackets of the others"
_IN_BRACKETS = frozenset({"angle", "square"})


def with_unbracketed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and names with a colon alone on a line that lack others' brackets."""
    bracketed = [s for s in starts if s.label and _is_in_brackets(s)]
    if len(bracketed) < max(_FEWEST, _USUAL * len(starts)):
        return starts
    lines = document.lines
    first = min(start.line for start in bracketed)
    taken = {start.line for start in starts} | document.no_turns
    known = {fold(start.label) for start in bracketed}
    head = lines[max(0, first - _HEAD) : first]
    texts = (line.text for line in head if len(line.text) <= _LONGEST)
    known |= {fold(text) for text in texts if not text.endswith((":", ">", "]"))}
    found: list[TurnStart] = []
    for index in range(first, len(lines) - 1):
        text = lines[index].text
        if not text.endswith(":") or len(text) > _LONGEST or index in taken:
            continue
        name = text[:-1].rstrip()
        is_name = len(name.split()) in _WORDS and fold(name) in known
        if is_name and index + 1 not in taken:
            places = (0, len(name), len(text))
            found.append(
                start_at(index, lines[index], places, Separator.COLON, _REASON)
            )
    return [*starts, *found]


def _is_in_brackets(start: TurnStart) -> bool:
    """Whether a label stands in brackets, alone on its line."""
    return start.setting.alone and start.setting.wrapper in _IN_BRACKETS
