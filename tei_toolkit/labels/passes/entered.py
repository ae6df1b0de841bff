"""Labels that stand once, of those whom a play lets enter or lists above its turns.

They are set as all others of the play: `Oph. Madam, I wish it may.` after `Enter King,
Polonius, Ophelia`, or `ORSINO` alone below `Enter ORSINO`.
"""

from collections.abc import Iterator, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.casts import is_in_cast, names_above, names_within
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.starts import SENTENCE_END, Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST, _USUAL = 6, 0.8
"""Turns whose labels are set alike, and their part of all."""
_ENTER = word_set(
    "enter re-enter reenter entra entran entrano entre entrent входит входят"
)
"""Words that begin a direction by which somebody enters."""
_OPENINGS = "[(*_ "
_STOPPED = lazy_pattern(r"([^\W\d_]{3,14})\. +(?=[^\W\d_a-zß-ÿа-яё]|[\"“'‘«¿¡(\[])")
_LONGEST = 40
_REASON = "one who enters or is listed, set as the others"


def with_entered(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and labels set as nearly all, of those who enter or are listed."""
    if len(starts) < _LEAST:
        return starts
    least = _USUAL * len(starts)
    stopped, alone = 0, 0
    for start in starts:
        separator = start.setting.separator
        stopped += separator is Separator.DOT and not start.setting.alone
        alone += separator is Separator.OWN_LINE
    if max(stopped, alone) < least:
        return starts
    lines = document.lines
    entering = [i for i, line in enumerate(lines) if _enters(line)]
    if not entering:
        return starts
    if alone >= least:
        return [*starts, *_below_entrances(document, starts, entering)]
    return [*starts, *_shortened(document, starts, entering)]


def _enters(line: Line) -> bool:
    first, _, rest = line.text.lstrip(_OPENINGS).partition(" ")
    return bool(rest) and first[:1].isupper() and first.casefold() in _ENTER


def _below_entrances(
    document: Document, starts: Sequence[TurnStart], entering: Sequence[int]
) -> Iterator[TurnStart]:
    """Names alone right below the direction by which they enter."""
    lines = document.lines
    taken = document.no_turns.union(start.line for start in starts)
    for above in entering:
        index = above + 1
        if index + 1 >= len(lines) or not taken.isdisjoint((index, index + 1)):
            continue
        line, below = lines[index], lines[index + 1]
        name = line.text
        is_name = len(name) <= _LONGEST and name.replace(" ", "").isalpha()
        if not is_name or not name[0].isupper() or below.gap or above < document.first:
            continue
        words = f" {' '.join(lines[above].text.strip('[]()*_. ').split())} "
        if f" {name} " in words.replace(",", " "):
            places = (0, len(name), len(name))
            yield start_at(index, line, places, Separator.OWN_LINE, _REASON)


def _shortened(
    document: Document, starts: Sequence[TurnStart], entering: Sequence[int]
) -> Iterator[TurnStart]:
    """Names before a stop that begin a line as the others do; in full, set apart."""
    lines = document.lines
    listed = names_above(line.text for line in lines[: document.first])
    names = frozenset(map(str.casefold, listed)).union(
        *(names_within(lines[index].text) for index in entering)
    )
    indents = {lines[start.line].indent for start in starts}
    taken = document.no_turns.union(start.line for start in starts)
    for index in range(document.first + 1, len(lines)):
        line, above = lines[index], lines[index - 1]
        if index in taken or line.indent not in indents:
            continue
        if not line.gap and above.last_char not in SENTENCE_END:
            continue
        match = _STOPPED.match(line.text)
        key = match[1].casefold() if match else ""
        if not match or key in document.openers or not line.first_char.isupper():
            continue
        if key in HONORIFICS:
            continue  # the name comes: `MRS. P. Where is it?`
        is_apart = line.gap > 0 or line.indent < above.indent
        if is_in_cast(key, names) and (is_apart or key not in names):
            places = (0, match.end(1), match.end())
            yield start_at(index, line, places, Separator.DOT, _REASON)
