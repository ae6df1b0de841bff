"""Turns in a convention that nobody listed, where one can be induced."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.other_kinds import is_page_of_answers
from tei_toolkit.labels.passes.induction import (
    LEAST,
    LONGEST_KEY,
    LOOKED_AT,
    NUMBERED,
    Induced,
    find_counted,
    induce,
    is_code,
    last_word,
    line_beginnings,
    presents,
    usual_space,
)
from tei_toolkit.labels.passes.shapes import ALONE, SPACE, STOPS, Beginning, key_of
from tei_toolkit.labels.speech import Value, what_it_is
from tei_toolkit.labels.starts import Document, TurnStart, start_at

_COVERED = 6
"""One line in so many that begins a turn shows that a convention was found."""
_MORE = 1.4
"""How many turns an induced convention must have for one that was found without it."""
_REASON = "begins as the others do, in a convention of this text"
_SEPARATORS = {
    ":": Separator.COLON,
    ".": Separator.DOT,
    "-": Separator.DASH,
    "": Separator.SPACE,
}


def with_induced(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the turns of the convention that can be induced, if it has more.

    It is looked for where less than half of the lines begin a turn. It must have nearly
    half as many again; then what was found before stays where both agree, and must be
    nearly all of it unless that was little.
    """
    lines = document.lines
    are_numbered = _are_numbered(starts)
    is_covered = 2 * len(starts) >= len(lines) and not are_numbered
    if is_covered or is_page_of_answers(lines):
        return starts
    found = induce(document)
    if found is None or (len(lines) > LOOKED_AT and not _has_more(found, starts)):
        return starts
    turns = {turn.line: turn for turn in _turns(document, found)}
    if len(turns) < (1.0 if are_numbered else _MORE) * len(starts):
        return starts
    agreed = [start for start in starts if start.line in turns]
    is_little = _COVERED * len(starts) < len(lines) and 2 * len(starts) <= len(turns)
    if not is_little and len(agreed) < 0.9 * len(starts):
        return starts
    if found.numbered:
        return list(turns.values())
    known = {start.line for start in agreed}
    new = turns.keys() - known
    if len(known) >= LEAST and max(new, default=-1) < min(known):
        return starts  # what is told of those who speak, above what they say
    return [*agreed, *(turns[n] for n in new)]


def _has_more(found: Induced, starts: Sequence[TurnStart]) -> bool:
    """Whether a convention could have more turns in the lines that were looked at.

    It saves a look at all the others of a long text.
    """
    known = sum(1 for start in starts if start.line < LOOKED_AT)
    return len(found.places) >= _MORE * known


def _are_numbered(starts: Sequence[TurnStart]) -> bool:
    """Whether turns were found whose numbers were taken for parts of the labels."""
    if len(starts) < LEAST or not starts[0].label.strip(".")[-1:].isdigit():
        return False
    return bool(find_counted([key_of(start.label) for start in starts[:LOOKED_AT]]))


def _turns(document: Document, found: Induced) -> Iterator[TurnStart]:
    """The turns of a document in the convention that was induced."""
    lines = document.lines
    at = [
        i
        for (i, _), key in zip(found.places, found.keys, strict=True)
        if key in found.speakers
    ]
    inside = range(at[0], at[-1] + 1)
    gap = usual_space(lines)
    for index, line in enumerate(lines):
        if index in document.no_turns or presents(line.text, found.speakers):
            continue
        for beginning in line_beginnings(lines, index, gap, counted=found.counted):
            key = key_of(line.text[beginning.start : beginning.end])
            bounds = (beginning.start, beginning.end)
            if found.numbered and (match := NUMBERED.fullmatch(key)):
                key = match["before"] or match["after"]
                bounds = _without_number(line.text, beginning)
            if key not in found.speakers:
                if beginning.shape != found.shape or index not in inside:
                    continue
                if not _is_another(document, index, beginning, key, found):
                    continue
            elif beginning.shape != found.shape and (
                beginning.shape in (SPACE, ALONE)
                or key.isdecimal()
                or index not in inside
            ):
                continue
            yield _turn(index, line, beginning, bounds, found)
            break


def _turn(
    index: int,
    line: Line,
    beginning: Beginning,
    bounds: tuple[int, int],
    convention: Induced,
) -> TurnStart:
    core = beginning.shape.strip()
    separator = _SEPARATORS.get(core, Separator.SIGN)
    alone = beginning.shape == ALONE
    if alone:
        separator = Separator.OWN_LINE
    places = (*bounds, beginning.words)
    found = start_at(index, line, places, separator, _REASON)
    return replace(
        found,
        start=line.place(0),
        weight=convention.weight,
        reasons=((_REASON, convention.weight), *convention.reasons),
        setting=setting_of(separator, alone=alone),
    )


def _without_number(text: str, beginning: Beginning) -> tuple[int, int]:
    """Where the letters stand of a label that a number counts."""
    start, end = beginning.start, beginning.end
    while start < end and not text[start].isalpha():
        start += 1
    while end > start and not text[end - 1].isalpha():
        end -= 1
    return start, end


def _is_another(
    document: Document,
    index: int,
    beginning: Beginning,
    key: str,
    found: Induced,
) -> bool:
    """Whether a label that does not recur is one more speaker, or a slip of one."""
    if not 0 < len(key) <= LONGEST_KEY:
        return False
    if any(_is_slip(key, known) for known in found.speakers):
        return True
    line = document.lines[index]
    words = line.text[beginning.words :]
    is_weak = beginning.shape in (SPACE, ALONE) or beginning.shape in STOPS
    if is_weak or not words or words[0].isdigit():
        return False
    if is_code(key, document.openers) and all(
        is_code(known, document.openers) for known in found.speakers
    ):
        return True
    facts = likeness(line.text[beginning.start : beginning.end], document.openers)
    value = what_it_is(words[:200], document.openers, runs_on=len(words) > 50)
    return facts.weight > -1.0 and value is Value.SPEECH


def _is_slip(key: str, known: str) -> bool:
    """Whether a key has all the words of another, or differs in one letter."""
    if len(key) == len(known) > 3:
        return sum(a != b for a, b in zip(key, known, strict=True)) == 1
    if key[-1].isdigit() and known[-1].isdigit():
        return key.rstrip("0123456789") == known.rstrip("0123456789")
    return len(known) > 2 and last_word(key) == last_word(known) != key
