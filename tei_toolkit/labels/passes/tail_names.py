"""Names at the end of the paragraph before the one that they speak.

Where the words of one turn are a paragraph, and the next name stands right below them,
blank lines part a name from its words and not from what another said. An office may
stand below the name, of those who have one:

COOPER
MODERATOR

Good evening. Who begins?
BIRCH

I do, if I may.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, label_key, setting_of
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.speech import Value, what_it_is
from tei_toolkit.labels.starts import Document, TurnStart, pieces_of, start_at

_LEAST = 5
"""Names that make the manner of a text."""
_USUAL = 0.8
"""The share of paragraphs that end in a name."""
_LONGEST = 40
_ENDS = tuple('.?!…;,:"”»)')
_REASON = "a name right below the words before, parted from its own"


def with_tail_names(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, or the names at the end of nearly all paragraphs, if those are more."""
    lines = document.lines
    begins = [i for i, line in enumerate(lines) if i and line.gap]
    headed = sum(1 for start in starts if lines[start.line].gap)
    if len(begins) < max(_LEAST, len(starts) + 1) or 2 * headed > len(begins):
        return starts
    tails = [tail for index in begins if (tail := _tail(lines, index))]
    if len(tails) < max(_LEAST, _USUAL * len(begins)):
        return starts
    offices = _offices(lines, tails)
    found = list(_turns(document, tails, offices))
    keys = Counter(label_key(lines[start.line].text) for start in found)
    at = {start.line for start in found}
    others = sum(1 for start in starts if start.line not in at)
    if len(found) < max(_LEAST, _USUAL * len(begins), 2 * others):
        return starts
    again = sum(count for count in keys.values() if count > 1)
    below = sum(1 for start in found if not lines[start.line].gap)
    if len(keys) < 2 or 2 * again < len(found) or below < _USUAL * (len(found) - 1):
        return starts
    return found


def _tail(lines: Sequence[Line], index: int) -> tuple[int, int] | None:
    """The first and last of the one or two short lines before a paragraph."""
    if not _may_be_name(lines[index - 1]):
        return None
    first = index - 2
    if first >= 0 and not lines[index - 1].gap and _may_be_name(lines[first]):
        return first, index - 1
    return index - 1, index - 1


def _may_be_name(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= _LONGEST
        and line.block is None
        and text[:1].isalpha()
        and not text[:1].islower()
        and not text.endswith(_ENDS)
    )


def _offices(lines: Sequence[Line], tails: Sequence[tuple[int, int]]) -> set[str]:
    """What stands below more than one name, or below one that stands alone, too.

    A word of offices may stand below one name, again and again.
    """
    alone = {label_key(lines[first].text) for first, last in tails if first == last}
    above: dict[str, set[str]] = {}
    for first, last in tails:
        if first < last:
            name = label_key(lines[first].text)
            above.setdefault(label_key(lines[last].text), set()).add(name)
    return {
        office
        for office, names in above.items()
        if len(names) > 1 or names & alone or office in HONORIFICS
    }


def _turns(
    document: Document, tails: Sequence[tuple[int, int]], offices: set[str]
) -> Iterator[TurnStart]:
    lines = document.lines
    for first, last in tails:
        above, line, words = lines[first], lines[last], lines[last + 1]
        has_office = first < last and label_key(line.text) in offices
        index = first if has_office else last
        if index in document.no_turns or last + 1 in document.no_turns:
            continue
        if likeness(lines[index].text, document.openers).weight < 0.0:
            continue
        if what_it_is(words.text, document.openers, runs_on=True) is not Value.SPEECH:
            continue
        size = len(line.text)
        places = (0, size, size)
        found = start_at(last, line, places, Separator.OWN_LINE, _REASON)
        if has_office:
            found = replace(
                found,
                line=first,
                start=above.place(0),
                label=f"{above.text}, {found.label}",
                pieces=(*pieces_of(above, 0, len(above.text)), *found.pieces),
            )
        setting = setting_of(Separator.OWN_LINE, alone=True)
        yield replace(found, setting=setting)
