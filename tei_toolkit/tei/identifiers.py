"""The `xml:id`s of a document: functions of order, of names, of an older encoding."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.transcript import Person

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


# Letters of XML 1.0, fourth edition, beyond ASCII: what every schema processor takes in
# an NCName. Between the letters of a range may stand other characters.
_LETTERS = (
    "c0-131 134-13e 141-148 14a-17e 180-1c3 1cd-1f0 1f4-1f5 1fa-217 250-2a8 "
    "386-3ce 3d0-3d6 3da-3da 3dc-3dc 3de-3de 3e0-3e0 3e2-3f3 401-40c 40e-44f "
    "451-45c 45e-481 490-4c4 4c7-4c8 4cb-4cc 4d0-4eb 4ee-4f5 4f8-4f9 531-556 "
    "561-586 5d0-5ea 5f0-5f2 621-63a 641-64a 671-6b7 6ba-6be 6c0-6ce 6d0-6d5 "
    "905-93d 958-961 985-9b9 9dc-9f1 a05-a8b a8d-abd ae0-ae0 b05-b33 b36-b61 "
    "b85-bb5 bb7-bb9 c05-c33 c35-c39 c60-c61 c85-cb9 cde-ce1 d05-d28 d2a-d39 "
    "d60-d61 e01-e2e e30-e84 e87-e88 e8a-e8a e8d-e8d e94-e97 e99-e9f ea1-ea7 "
    "eaa-eab ead-eae eb0-ec4 f40-f69 10a0-10c5 10d0-10f6 1100-1100 1102-1103 "
    "1105-1107 1109-1109 110b-110c 110e-1112 113c-113c 113e-113e 1140-1140 "
    "114c-114c 114e-114e 1150-1150 1154-1155 1159-1159 115f-1161 1163-1163 "
    "1165-1165 1167-1167 1169-1169 116d-116e 1172-1173 1175-1175 119e-119e "
    "11a8-11a8 11ab-11ab 11ae-11af 11b7-11b8 11ba-11ba 11bc-11c2 11eb-11eb "
    "11f0-11f0 11f9-11f9 1e00-1e9b 1ea0-1ef9 1f00-1ffb 2126-2126 212a-212b "
    "3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3 "
)


@cache
def _letters() -> tuple[list[int], list[int]]:
    """The first and the last code points of the ranges of `_LETTERS`."""
    ranges = [part.split("-") for part in _LETTERS.split()]
    return [int(low, 16) for low, _ in ranges], [int(high, 16) for _, high in ranges]


def _is_name_start(character: str) -> bool:
    """Whether every processor lets a name begin with `character` (colon apart)."""
    if character.isascii():
        return character.isalpha() or character == "_"
    starts, ends = _letters()
    code = ord(character)
    index = bisect_right(starts, code) - 1
    return index >= 0 and code <= ends[index] and character.isalpha()


def _is_name_character(character: str) -> bool:
    """Whether every processor lets a name hold `character`."""
    return (
        character in "-."
        or _is_name_start(character)
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
    taken = {stem, *reserved}
    ids: dict[str, str] = {}
    for person in people:
        if person.key in ids:
            continue
        wanted = make_ncname(person.key, fallback="person")
        if wanted.startswith(f"{stem}."):
            wanted = f"_{wanted}"
        name, number = wanted, 1
        while name in taken or _is_part_of(name, taken):
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name)
        ids[person.key] = name
    return ids


_PART = re.compile(r"(.+)\.s[0-9]+\Z", re.DOTALL)


def _is_part_of(xml_id: str, taken: Collection[str]) -> bool:
    """Whether `xml_id` is one that a segment of a turn among `taken` may have."""
    match = _PART.match(xml_id)
    return match is not None and match[1] in taken


@dataclass(frozen=True, slots=True)
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
