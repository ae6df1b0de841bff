"""The `xml:id`s of a document: functions of order, of names, of an older encoding."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import PurePath

from tei_toolkit.description import Person
from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.ids import Ids
from tei_toolkit.values import immutable
from tei_toolkit.xml_letters import is_letter, is_sign

IDS_NOT_KEPT = DiagnosticKind(
    code="TEI-C004",
    name="ids-not-kept",
    severity=Severity.WARNING,
    template="{count} of the older encoding's ids of turns cannot be kept, the first "
    "of them '{first}': two turns have it, it is no XML name, or this encoding needs "
    "it for something else; those turns get new ids",
    explanation="""### What it reports
`--ids-from` names an older encoding in which an id stands twice, is no XML name, or is
what the new encoding calls its header, a point in time or a segment.

### Why it matters
An id may stand once in a document, so references to these turns have to be changed.

### What to do
Correct the ids in the older encoding, or change the references.

### Wrong

```older.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<u xml:id="a1">Good morning.</u>
<u xml:id="a1">Good evening.</u>
</body></text></TEI>
```

```talk.txt --ids-from older.xml
Chair: Good morning.
Mr. Doyle: Good evening.
```

### Right

```older.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<u xml:id="a1">Good morning.</u>
<u xml:id="a2">Good evening.</u>
</body></text></TEI>
```

```talk.txt --ids-from older.xml
Chair: Good morning.
Mr. Doyle: Good evening.
```
""",
)
SOFTWARE_ID = "tei-toolkit"
_HYPHENS = re.compile("-+")


def make_stem(name: str) -> str:
    """The root `xml:id` for a source file of this name: a valid NCName.

    Letters, digits, `-`, `_` and `.` stay, anything else becomes a hyphen. A name that
    begins with no letter gets an underscore before it, as XML wants.
    """
    path = PurePath(name)
    stem = path.stem if path.stem not in {"", "-"} else "transcript"
    return make_ncname(stem, fallback="transcript")


def make_ncname(text: str, fallback: str) -> str:
    """`text` as an NCName; `fallback` where nothing of it can stay."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(c if _is_name_character(c) else "-" for c in composed)
    name = _HYPHENS.sub("-", kept).strip("-.")
    if not name:
        return fallback
    return name if _is_name_start(name[0]) else f"_{name}"


def is_ncname(text: str) -> bool:
    """Whether `text` is an XML name without a colon."""
    return bool(text) and make_ncname(text, fallback="") == text


def _is_name_start(character: str) -> bool:
    """Whether every processor lets a name begin with `character` (colon apart)."""
    return character == "_" or is_letter(character)


def _is_name_character(character: str) -> bool:
    """Whether every processor lets a name hold `character`."""
    return (
        character in "-."
        or _is_name_start(character)
        or is_sign(character)
        or (character.isascii() and character.isdigit())
    )


def make_person_ids(
    people: Iterable[Person], stem: str, reserved: Iterable[str]
) -> dict[str, str]:
    """For each `Person.key` the `xml:id` that it gets: the key, if nothing else has it.

    Args:
        people: the speakers, each key once.
        stem: the root's id; ids that begin with it and a dot belong to the text.
        reserved: the other ids of the header, and those of the turns.
    """
    given = Ids({stem, *reserved})
    ids: dict[str, str] = {}
    for person in people:
        if person.key in ids:
            continue
        wanted = make_ncname(person.key, fallback="person")
        if wanted.startswith(f"{stem}."):
            wanted = f"_{wanted}"
        if _is_part_of(wanted, given.used):
            given.used.add(wanted)
        ids[person.key] = given.make(wanted)
    return ids


_PART = re.compile(r"(.+)\.s[0-9]+\Z", re.DOTALL)


def _is_part_of(xml_id: str, taken: Collection[str]) -> bool:
    """Whether `xml_id` is one that a segment of a turn among `taken` may have."""
    match = _PART.match(xml_id)
    return match is not None and match[1] in taken


@immutable
class TurnIds:
    """The ids of the turns of an older encoding.

    Attributes:
        turns: (`xml:id`, words of the turn without spaces), in the file's order.
    """

    turns: tuple[tuple[str, str], ...]


def keep_turn_ids(
    old: TurnIds, words: Sequence[str], prefix: str, keepable: Collection[int]
) -> list[str]:
    """The id of each turn whose words are `words`, unchanged turns keeping theirs.

    A turn between unchanged neighbours keeps its id, too, where as many turns stand
    there as stood before (it was corrected). Any other turn gets the next free number.

    Args:
        old: the older encoding's ids.
        words: the words of each turn, without spaces, in the order of the source.
        prefix: what a new id begins with, before its number.
        keepable: indexes of the older turns whose ids may be kept: `keepable_ids`.
    """
    ids: list[str | None] = [None] * len(words)
    for new_index, old_index in _pairs([turn[1] for turn in old.turns], words):
        if old_index in keepable:
            ids[new_index] = old.turns[old_index][0]
    taken = {turn[0] for turn in old.turns}
    number = len(old.turns)
    result: list[str] = []
    for kept in ids:
        if kept is None:
            number += 1
            while f"{prefix}{number}" in taken:
                number += 1
            kept = f"{prefix}{number}"  # noqa: PLW2901
            taken.add(kept)
        result.append(kept)
    return result


def keepable_ids(
    old: TurnIds, prefix: str, stem: str, reserved: Iterable[str]
) -> frozenset[int]:
    """The indexes in `old.turns` of the turns whose ids a new encoding may have.

    An id cannot be kept if it is no NCName, if an earlier turn has it, or if the new
    encoding needs it for something else: the root, the header, a point in time, a
    segment of a turn.
    """
    first: dict[str, int] = {}
    for index, (xml_id, _) in enumerate(old.turns):
        first.setdefault(xml_id, index)
    others = {stem, *reserved}
    made = re.compile(rf"{re.escape(stem)}\.t[0-9]+|{re.escape(prefix)}[0-9]+\.s[0-9]+")
    return frozenset(
        index
        for xml_id, index in first.items()
        if is_ncname(xml_id)
        and xml_id not in others
        and not made.fullmatch(xml_id)
        and not _is_part_of(xml_id, first)
    )


def report_unkept(
    old: TurnIds, keepable: Collection[int], file: str
) -> Iterator[Diagnostic]:
    """Yield a finding about `file` if some ids of `old` are not `keepable`."""
    unkept = [i for i in range(len(old.turns)) if i not in keepable]
    if unkept:
        first = old.turns[unkept[0]][0]
        values = (("count", str(len(unkept))), ("first", first))
        yield Diagnostic(IDS_NOT_KEPT, file, 0, 0, values)


def _pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs (index in `new`, index in `old`) of the turns that are the same."""
    pairs: list[tuple[int, int]] = []
    pending = [(0, len(new), 0, len(old))]
    while pending:
        low, high, old_low, old_high = pending.pop()
        while low < high and old_low < old_high and new[low] == old[old_low]:
            pairs.append((low, old_low))
            low, old_low = low + 1, old_low + 1
        while low < high and old_low < old_high and new[high - 1] == old[old_high - 1]:
            high, old_high = high - 1, old_high - 1
            pairs.append((high, old_high))
        if low == high or old_low == old_high:
            continue
        anchors = _unique_matches(new, old, (low, high, old_low, old_high))
        if not anchors:
            if high - low == old_high - old_low:
                pairs.extend(
                    zip(range(low, high), range(old_low, old_high), strict=True)
                )
            continue
        for at, old_at in [*anchors, (high, old_high)]:
            pending.append((low, at, old_low, old_at))
            if at < high:
                pairs.append((at, old_at))
            low, old_low = at + 1, old_at + 1
    return pairs


def _unique_matches(
    new: Sequence[str], old: Sequence[str], window: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    """Turns that occur once on each side of `window`, the longest rising series."""
    low, high, old_low, old_high = window
    new_places = _places_of_unique(new, low, high)
    old_places = _places_of_unique(old, old_low, old_high)
    matches = [
        (place, old_places[words])
        for words, place in new_places.items()
        if words in old_places
    ]
    return _longest_rising(sorted(matches))


def _places_of_unique(turns: Sequence[str], low: int, high: int) -> dict[str, int]:
    places: dict[str, int] = {}
    repeated: set[str] = set()
    for index in range(low, high):
        if turns[index] in places:
            repeated.add(turns[index])
        places[turns[index]] = index
    return {words: at for words, at in places.items() if words not in repeated}


def _longest_rising(matches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence in which the second members rise (patience sorting)."""
    tops: list[int] = []
    top_indexes: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(matches):
        low, high = 0, len(tops)
        while low < high:
            middle = (low + high) // 2
            if tops[middle] < value:
                low = middle + 1
            else:
                high = middle
        before.append(top_indexes[low - 1] if low else -1)
        if low == len(tops):
            tops.append(value)
            top_indexes.append(index)
        else:
            tops[low] = value
            top_indexes[low] = index
    series: list[tuple[int, int]] = []
    at = top_indexes[-1] if top_indexes else -1
    while at >= 0:
        series.append(matches[at])
        at = before[at]
    return series[::-1]
