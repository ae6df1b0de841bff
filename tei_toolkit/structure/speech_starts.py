"""Where the speeches of a play begin, among what the label engine found."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.engine import Reading
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import TurnStart, start_at, start_of
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.cast import Role, assign_roles, cast_labels
from tei_toolkit.structure.directions import AMONG
from tei_toolkit.structure.layout import find_part
from tei_toolkit.transcript import Text

_MARKED = (Separator.DOT, Separator.COLON, Separator.DASH)
_ALONE = 0.7
"""The share of names on lines of their own in a play that sets them so."""
_HIGHEST = 9
"""The last who is told from others of the same name by a number: `2 FISH.`"""
_AGAIN = 2
_MOSTLY = 0.8
"""The part of the labels in capitals where names in small letters are no labels."""
_FEWEST = 3
"""Letters of a label that stands for a longer one."""
_MARK = lazy_pattern(r"\s{0,2}[.:：;]?\s?[-–—]{0,2}(?<=\S)(?=[\s(\[]|$)")
"""What stands between a name and what is said."""
_BESIDE = lazy_pattern(
    r"\s*(?:[(\[][^()\[\]]{2,80}[)\]]|,\s+[^\W\d_A-Z][^,.]{2,60})[.:]?$"
)
"""A direction beside a name that stands alone."""
_STOPPED = lazy_pattern(r"[(\[][^()\[\]\n]{2,100}[)\]][.:][ \t]+(?=\S)")


def are_alone(starts: Sequence[TurnStart]) -> bool:
    """Whether a play sets the names of who speaks on lines of their own."""
    alone = sum(start.setting.alone for start in starts)
    return bool(starts) and alone >= _ALONE * len(starts)


def refined(
    source: SourceText,
    reading: Reading,
    starts: Sequence[TurnStart],
    cast: range,
    roles: Sequence[Role],
) -> list[TurnStart]:
    """The starts as the manner of the play has them, with those that it adds.

    Args:
        source: the source.
        reading: what the label engine found.
        starts: those of its starts that are no part, direction or list of persons.
        cast: indices of the lines that list the characters.
        roles: whom they name.
    """
    lines = reading.lines
    found = with_ordinals(source, starts)
    if not are_alone(found):
        found = _with_known(source, reading, found, roles)
        return [_with_direction(source, start) for start in found]
    alone = [start for start in found if start.setting.alone]
    names = {fold(start.label) for start in alone}
    has_colons = any(s.setting.separator is Separator.COLON for s in alone)
    found = [
        start
        for start in found
        if start.setting.alone
        or start.setting.prefix
        or (
            start.setting.separator in _MARKED
            and (
                start.label.isupper()
                or start.label.islower()
                or (has_colons and start.setting.separator is Separator.COLON)
            )
            and not source.text[start.words : start.words + 1].islower()
            and fold(start.label) in names
        )
    ]
    return _with_bare_names(lines, found, cast, reading)


def bare_label(label: str) -> str:
    """A label without the direction beside the name: `Hale` of `Hale (sits).`."""
    return _BESIDE.sub("", label).rstrip(" .,:")


def _with_direction(source: SourceText, start: TurnStart) -> TurnStart:
    """The start with the direction that stands between a name and a second stop."""
    match = _STOPPED.match(source.text, start.words)
    if match is None or start.setting.alone or not start.label:
        return start
    return replace(start, words=match.end())


def with_ordinals(source: SourceText, starts: Sequence[TurnStart]) -> list[TurnStart]:
    """The starts with the numbers in their labels that tell people of one name apart.

    They come again and again, as those of cues do not: `1 FISH.`, `2 FISH.`
    """
    numbers: list[int] = []
    for start in starts:
        if start.setting.prefix == "number" and start.pieces:
            digits = re.match(r"\d+", source.text[start.start : start.pieces[0].start])
            numbers.append(int(digits[0]) if digits else 0)
    if len(numbers) <= len(set(numbers)) or not 0 < min(numbers) <= max(numbers):
        return list(starts)
    if max(numbers) > _HIGHEST:
        return list(starts)
    return [
        _numbered(source, start) if start.setting.prefix == "number" else start
        for start in starts
    ]


def _numbered(source: SourceText, start: TurnStart) -> TurnStart:
    """The start with the number before its label as a part of the label."""
    first, *others = start.pieces
    setting = start.setting
    number = source.text[start.start : first.start]
    return replace(
        start,
        label=" ".join(f"{number}{start.label}".split()),
        pieces=(Text(start.start, first.end), *others),
        setting=setting_of(setting.separator, setting.wrapper, alone=setting.alone),
    )


def _with_known(
    source: SourceText,
    reading: Reading,
    starts: Sequence[TurnStart],
    roles: Sequence[Role],
) -> list[TurnStart]:
    """The starts with each known label by itself, in every line that begins with one.

    `CAPT. F. Me, sir. I took it.`: where `CAPT. F.` speaks again, `Me, sir` is said.
    """
    counts = Counter(bare_label(start.label) for start in starts)
    certain = {label for label, count in counts.items() if count >= _AGAIN}
    certain |= set(assign_roles(counts, roles))
    known = _known_labels(source, starts, certain)
    if known is None:
        return list(starts)
    by_line = {start.line: start for start in starts}
    lines = reading.lines
    indents = Counter(lines[start.line].indent for start in starts)
    found: list[TurnStart] = []
    for index in range(min(by_line), len(lines)):
        start, line = by_line.get(index), lines[index]
        match = None
        if index not in reading.page and indents[line.indent] > 0.3 * len(starts):
            match = known.match(line.text)
        if match is None or (start and not _is_overlong(start, match[1], counts)):
            if start is not None:
                found.append(start)
            continue
        is_apart = line.gap or line.block is not None
        if start is None and not is_apart and not match[1].isupper():
            continue
        if start is None and _names_persons(lines, index):
            continue
        end = match.end("beside") if match["beside"] else match.end(1)
        places = (match.start(1), end, match.end())
        separator = (start or starts[0]).setting.separator
        reason = "a name that speaks elsewhere"
        found.append(start_at(index, line, places, separator, reason))
    return found


def _is_overlong(start: TurnStart, known: str, counts: Counter[str]) -> bool:
    """Whether a label is a known one, and words that are said."""
    rest = start.label[len(known) :]
    return (
        counts[bare_label(start.label)] == 1
        and start.label.startswith(known)
        and len(rest) > 1
        and not rest[0].isalnum()
        and not rest.isupper()
        and "(" not in rest
        and "[" not in rest
    )


def _known_labels(
    source: SourceText, starts: Sequence[TurnStart], certain: set[str]
) -> re.Pattern[str] | None:
    """What matches a `certain` label, and what stands after it, at a line's start."""
    marks: set[str] = set()
    labels: set[str] = set()
    for start in starts:
        bare = bare_label(start.label)
        if bare not in certain or start.setting.alone or start.setting.prefix:
            continue
        if len(start.pieces) != 1:
            continue
        printed = source.text[start.pieces[0].start : start.words]
        mark = _MARK.match(printed, len(bare))
        if printed.startswith(bare) and mark is not None:
            marks.add(mark[0].strip())
            labels.add(bare)
    if not labels:
        return None
    names = "|".join(re.escape(x) for x in sorted(labels, key=len, reverse=True))
    ends = "|".join(re.escape(x) for x in sorted(marks, key=len, reverse=True))
    beside = r",\s[^\W\d_A-ZÀ-ÞА-Я][^.:,?!]{2,60}?|\s[(\[][^()\[\]]{2,80}[)\]]"
    return re.compile(rf"({names})(?P<beside>{beside})?(?:{ends})\s+(?=\S)")


def with_variants(reading: Reading, roles: Sequence[Role]) -> list[TurnStart]:
    """The starts, and labels that others abbreviate or spell out (*Tin.*, *Tink.*).

    So is a label above which a blank line stands and that one of the `roles` has.
    """
    lines, starts = reading.lines, list(reading.starts)
    if len(starts) < 4:
        return starts
    settings = Counter(start.setting.family for start in starts)
    family, count = settings.most_common(1)[0]
    if count < 0.6 * len(starts):
        return starts
    indents = Counter(lines[start.line].indent for start in starts)
    spelt = {fold(start.label) for start in starts}
    known = {key for key in spelt if len(key) >= _FEWEST}
    in_order = sorted(known)
    taken = {start.line for start in starts}
    loud = sum(start.label.isupper() for start in starts)
    are_loud = loud >= _MOSTLY * len(starts)
    found = list(starts)
    for judgement in reading.judgements:
        candidate = judgement.candidate
        line = candidate.line
        if line in taken or candidate.setting.family != family:
            continue
        if not candidate.label or indents[lines[line].indent] < 0.3 * len(starts):
            continue
        key = candidate.key
        last = candidate.label.rpartition(" ")[2]
        if last[:1].islower() and not candidate.label[0].islower():
            continue  # `Boje ab.`: a direction
        if (are_loud and _lists_persons(candidate.label)) or _names_persons(
            lines, line
        ):
            continue  # who is on stage
        if len(key) < _FEWEST:
            continue
        if _is_variant(key, known, in_order) or _is_role_apart(
            lines, line, candidate.label, roles
        ):
            found.append(start_of(lines, judgement))
    return sorted(found, key=lambda start: start.start)


def _names_persons(lines: Sequence[Line], index: int) -> bool:
    """Whether a line in capitals, `HALE. DIE VORIGEN.`, is below a part's heading."""
    return lines[index].text.isupper() and (
        index > 0 and find_part(lines[index - 1].text) is not None
    )


def _lists_persons(label: str) -> bool:
    """Whether names that are not in capitals stand behind commas: `Lorenz, Barthel`."""
    _, comma, rest = label.partition(", ")
    return bool(comma) and rest[:1].isupper() and not label.isupper()


def _is_variant(key: str, known: AbstractSet[str], in_order: Sequence[str]) -> bool:
    """Whether `key` begins one of the labels `known`, or one of them begins it.

    `in_order` are the same, sorted: what begins with a string stands behind it.
    """
    at = bisect_left(in_order, key)
    return (at < len(in_order) and in_order[at].startswith(key)) or any(
        key[:end] in known for end in range(_FEWEST, len(key) + 1)
    )


def _is_role_apart(
    lines: Sequence[Line], index: int, label: str, roles: Sequence[Role]
) -> bool:
    """Whether a blank line stands above a label that one of the roles has.

    Right below the heading of a part stands who is in it.
    """
    line = lines[index]
    if not line.gap or (index and find_part(lines[index - 1].text)):
        return False
    return bool(assign_roles([label], roles))


def _is_below_persons(
    lines: Sequence[Line], index: int, known: AbstractSet[str]
) -> bool:
    """Whether a line stands below who is in a scene, and that below its heading."""
    return (
        index > 1
        and find_part(lines[index - 2].text) is not None
        and all(
            fold(name) in known
            for name in AMONG.split(lines[index - 1].text.rstrip(". "))
        )
    )


def _with_bare_names(
    lines: Sequence[Line], starts: Sequence[TurnStart], cast: range, reading: Reading
) -> list[TurnStart]:
    """The starts, and the lines that hold no more than a known character's name."""
    known = {fold(bare_label(start.label)) for start in starts}
    known |= cast_labels(lines, cast)
    taken = {start.line for start in starts}
    found = list(starts)
    model = starts[0]
    for index in range(cast.stop, len(lines) - 1):
        line = lines[index]
        name = _BESIDE.sub("", line.text).rstrip(" .:—–-")
        if index in taken or index in reading.page or lines[index + 1].gap:
            continue
        if fold(name) not in known:
            continue
        if not (line.gap or name.isupper() or _is_below_persons(lines, index, known)):
            continue
        if line.ranges and len(line.ranges) == 1:
            low = line.ranges[0][0]
            piece = Text(low, low + len(name))
            reasons = (("a character's name alone", 1.0),)
            found.append(
                TurnStart(
                    index,
                    low,
                    line.end,
                    name,
                    (piece,),
                    None,
                    1.0,
                    reasons,
                    model.setting,
                )
            )
    return sorted(found, key=lambda start: start.start)
