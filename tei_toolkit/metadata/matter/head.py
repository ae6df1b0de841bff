"""Datelines, fields and lists of those present among the lines before the turns."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.vocabulary import is_small
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.dates.date_names import is_day_name
from tei_toolkit.metadata.event.activity import has_activity_word
from tei_toolkit.metadata.matter.fields import key_alone, meaning_of
from tei_toolkit.metadata.matter.line_words import PUBLISHER, SECTION, SEE_ALSO
from tei_toolkit.metadata.matter.lines import (
    Line,
    LineMark,
    LineRole,
    is_full,
    is_spaced_out,
    is_time_line,
    says_when,
)
from tei_toolkit.metadata.matter.title_words import CONTENTS
from tei_toolkit.metadata.places.places import is_uncased, place_likelihood
from tei_toolkit.metadata.places.printed import place_in_dateline

_CHAT_HEADER = re.compile(r"@[A-Z][\w ]{1,30}(?::\s|$)")
_WORDS_OF_KEY = 4
"""Spaces in a line before a colon that is no key: `The Slow Train Episode 4: Bells`."""
_OF_MAIL = lazy_pattern(
    r"[\W_]*(?P<key>from|to|cc|bcc|reply-to|(?P<subject>subject|betreff|objet|asunto"
    r"|assunto|oggetto|onderwerp|тема|temat|předmět|ämne|emne)|von|an|de|à|para|da|van"
    r"|aan|från|till|fra|til|от|кому|od|do)\s*[:：]\s*(?P<value>\S.{0,300})",
    re.IGNORECASE,
)
_MAIL_LINES = 10
_MAIL_KEYS = 3
_FEW_WORDS = 5
_LONGEST_BOX = 12
"""Lines of a box that names other pages."""
_READ_MORE = frozenset({"read more", "read next", "more news", "mehr lesen"})
_TITLE_ROWS = 2
OPENS_LIST = "list of those present"
"""Why a line is one that says by its first word that it lists people."""
_NUMBERED_TALK = lazy_pattern(
    r"(?i)(?:interview|episode|folge|gespräch|podcast|entretien|épisode|entrevista|episodio"
    r"|intervista|puntata|episódio|интервью|выпуск|беседа|wywiad|odcinek|rozhovor|haastattelu"
    r"|intervju|avsnitt|aflevering|lecture|lektion|vorlesung|panel)\s*(?:nr\.?|no\.?|n[o°º]|№|#)?"
    r"\s*\d{1,4}"
)
"""What a number and a colon stand after in a title: `Interview 7: The last bakery`."""
_BARE_CLOCK = lazy_pattern(r"[\[(]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?[\])]?")
_NAMED = re.compile(r"[^\W\d_]{3}")
_LIST_ITEM = lazy_pattern(r"\s*(?:[-–•*·◦▪]|\d{1,2}[.)])\s")


def _known_field(line: Line) -> bool:
    field = line.field
    return bool(field and field.meaning and (field.value or field.meaning == "present"))


def _is_title(line: Line) -> bool:
    """Whether a line that is set like a field is a title: `Panel: Who? 2 May 2014`.

    It asks a question and says a day; or the source has it as its heading, and it names
    a genre and no people.
    """
    field = line.field
    if line.level == 1 and field is not None and field.meaning == "present":
        return bool(field.value) and not any(mark in field.value for mark in ",;")
    return "? " in line.text and any(is_full(d) for d in line.dates)


def _is_dated_field(line: Line) -> bool:
    """Whether a line is a field that says a full date: `Recorded: May 2, 2007`."""
    field = line.field
    is_date = field is not None and field.meaning == "date"
    return is_date and any(is_full(d) for d in line.dates)


def find_datelines(lines: Sequence[Line]) -> set[int]:
    """Indices of datelines, and of lines of time or place that go with one."""
    rows = [i for i, line in enumerate(lines) if line.text]
    found = {i for i in rows if says_when(lines[i]) and not _known_field(lines[i])}
    found -= {
        i
        for a, i in pairwise(rows)
        if i in found
        and (_goes_on(lines[a], lines[i]) or PUBLISHER.match(lines[a].plain))
    }
    found -= _days_of_others(lines, rows, found)
    boxed = _days_of_other_pages(lines, found)
    found -= boxed
    for place, i in enumerate(rows):
        if i not in found and is_time_line(lines[i]):
            near = rows[max(0, place - 2) : place + 3]
            is_sure = not _BARE_CLOCK.fullmatch(lines[i].text)
            goes_on = place > 0 and _goes_on(lines[rows[place - 1]], lines[i])
            if not goes_on and (is_sure or any(j in found for j in near)):
                found.add(i)
    anchors = set(found)
    dated = {i for i in rows if _is_dated_field(lines[i])}
    for place, i in enumerate(rows):
        line = lines[i]
        follows = place > 0 and rows[place - 1] in dated and not line.field
        if follows and place_likelihood(line.text) >= 0.8:
            found.add(i)
        if i in found or line.level or len(line.text) > 80 or _known_field(line):
            continue
        for j in rows[max(0, place - 4) : place] + rows[place + 1 : place + 3]:
            if j in anchors and _is_place_beside(lines, i, j):
                found.add(i)
                break
    return found - boxed


def _days_of_others(
    lines: Sequence[Line], rows: Sequence[int], found: set[int]
) -> set[int]:
    """Days one below the other, below a line that says of what, as sites list them.

    None where no other line says what happened and when.
    """
    bare = {i for i in found if lines[i].dates and not _NAMED.search(lines[i].residue)}
    runs: list[list[int]] = []
    for above, i in pairwise(rows):
        if i not in bare:
            continue
        if above in bare and runs:
            runs[-1].append(i)
        elif lines[above].text.endswith(":"):
            runs.append([i])
    listed = {i for run in runs if len(run) > 1 for i in run}
    is_told = listed and any(
        has_activity_word(lines[i].residue) and any(map(is_full, lines[i].dates))
        for i in found - bare
    )
    return listed if is_told else set()


def _days_of_other_pages(lines: Sequence[Line], found: set[int]) -> set[int]:
    """The days in a box of other pages, below "See also" and above a blank line.

    None where no other line says what happened and when.
    """
    if len(found) < 2:
        return set()
    boxed: set[int] = set()
    for i in found:
        for above in range(i - 1, max(-1, i - 1 - _LONGEST_BOX), -1):
            if not lines[above].text:
                break
            plain = lines[above].plain
            if plain in _READ_MORE or SEE_ALSO.fullmatch(plain):
                boxed.add(i)
                break
    return boxed if boxed != found else set()


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line is the middle of a sentence: `argument before the Court`, `at 10`.

    A date or a day's name may begin a line with a small letter: `lundi 3 mai 2021`.
    """
    if not is_small(line.text[:1]) or before.word_count < _FEW_WORDS:
        return False
    first = line.text.split(None, 1)[0].strip(".,")
    begins = bool(line.dates) and line.text.find(line.dates[0].text) == 0
    return not (
        begins
        or is_day_name(first)
        or before.text.endswith((*SENTENCE_MARKS, ":", ","))
    )


def _is_place_beside(lines: Sequence[Line], i: int, anchor: int) -> bool:
    """Whether line `i` names the place of the dateline at `anchor`."""
    if i > anchor and _is_salutation(lines[i].text):
        return False
    if lines[i].text.isupper() and SECTION.fullmatch(lines[i].plain):
        return False
    if CONTENTS.fullmatch(lines[i].plain):
        return False
    likelihood = place_likelihood(lines[i].text)
    between = [j for j in range(min(i, anchor) + 1, max(i, anchor)) if lines[j].text]
    is_first = i < anchor and not any(r.text for r in lines[:i])
    has_address = between and all(
        place_likelihood(lines[j].text) == 1.0 for j in between
    )
    if likelihood < 1.0 and is_first and not has_address:
        # the first line of all is a title sooner than a venue, but for one in a town
        return False
    if likelihood >= 0.8:
        return all(
            is_time_line(lines[j])
            or place_likelihood(lines[j].text) >= 0.8
            or (likelihood >= 1.0 and i > anchor and lines[j].text.endswith(","))
            for j in between
        )
    if len(between) == 0 and (span := place_in_dateline("\n" + lines[i].text)):
        found = lines[i].text[span[0] - 1 : span[1] - 1]
        # a word of a script without capitals may be anything
        return not is_uncased(found) or place_likelihood(found) >= 0.8
    is_bare = not lines[anchor].residue.strip(" .,;:()\n-–")
    is_next = i == anchor + 1 or (i > anchor and _is_below_a_time(lines, anchor, i))
    return is_next and is_bare and likelihood >= 0.6


def _is_salutation(text: str) -> bool:
    """Whether a line hails those who listen: `Chancellor, dear families,`."""
    parts = text[:-1].split(", ")
    return text.endswith((",", "!")) and any(part[:1].islower() for part in parts[1:])


def _is_below_a_time(lines: Sequence[Line], anchor: int, i: int) -> bool:
    """Whether a day and an hour stand above line `i`, which names no event.

    A page of news: `September 22, 2011`, `16:40`, `Arkhangelsk`.
    """
    between = [lines[j] for j in range(anchor + 1, i) if lines[j].text]
    has_time = bool(find_times(lines[anchor].text)) or bool(between)
    return (
        has_time
        and all(is_time_line(line) for line in between)
        and not has_activity_word(lines[i].text)
        and not SECTION.fullmatch(lines[i].plain.strip(" .:*_#"))
        and lines[i].text[-1:].isalnum()
    )


def find_fields(lines: Sequence[Line], taken: set[int]) -> dict[int, LineMark]:
    """The lines that are fields: known keys, and unknown ones among known."""
    marks = _mail_fields(lines, taken)
    filled = [i for i, line in enumerate(lines) if line.text]
    following_row = dict(pairwise(filled))
    rows = [i for i in filled if i not in taken]
    for i in rows:
        line = lines[i]
        if i in marks:
            continue
        field = line.field
        if _CHAT_HEADER.match(line.text):
            key, _, value = line.text.partition(":")
            known = meaning_of(key.strip("@"))
            marks[i] = _field_mark(key, value.strip(), known, "header of a CHAT file")
            continue
        is_known = field is not None and bool(field.meaning and field.value)
        if field and is_known and len(field.value) <= 300 and not _is_title(line):
            marks[i] = _field_mark(field.key, field.value, field.meaning, "known key")
            continue
        meaning = key_alone(line.text)
        if meaning in {"date", "place"} and i in following_row:
            following = lines[following_row[i]]
            is_marked = line.text.rstrip(" *_")[-1] in ":："
            if _is_value(following, meaning, is_marked=is_marked):
                key = line.text.rstrip(" :：*")
                marks[i] = _field_mark(key, following.text, meaning, "key alone")
                marks[following_row[i]] = LineMark(
                    LineRole.FIELD, "value of the key before", "", following.text
                )
    if not marks:
        return marks
    for place, i in enumerate(rows):
        field = lines[i].field
        near = rows[max(0, place - 1) : place + 2]
        is_told = i in marks or lines[i].level > 0
        if is_told or not field or not field.value or _is_first(field.key, place):
            continue
        is_long = field.key.count(" ") >= _WORDS_OF_KEY
        if lines[i].word_count > 14 or (is_long and field.meaning is None):
            continue
        if any(j in marks for j in near):
            marks[i] = _field_mark(field.key, field.value, None, "among fields")
    return marks


def _is_first(key: str, place: int) -> bool:
    """Whether what looks like a key stands where a title does, or in one."""
    numbered = place <= _TITLE_ROWS and _NUMBERED_TALK.fullmatch(key) is not None
    return numbered or (place == 0 and not key.startswith("@"))


def _mail_fields(lines: Sequence[Line], taken: set[int]) -> dict[int, LineMark]:
    """The head of a letter: `From:`, `To:` and `Subject:` among the first lines."""
    found = {
        i: match
        for i, line in enumerate(lines[:_MAIL_LINES])
        if (match := _OF_MAIL.fullmatch(line.text))
    }
    keys = {match["key"].casefold() for match in found.values()}
    if len(keys) < _MAIL_KEYS:
        return {}
    return {
        i: _field_mark(
            match["key"],
            match["value"],
            "subject" if match["subject"] else None,
            "mail",
        )
        for i, match in found.items()
        if i not in taken
    }


def _is_value(line: Line, meaning: str, *, is_marked: bool) -> bool:
    """Whether a line is the value of the key above it, which a colon may mark."""
    if len(line.text) > 120 or line.level:
        return False
    if meaning == "date":
        return any(is_full(d) for d in line.dates)
    least = 0.4 if is_marked or is_uncased(line.text) else 0.8
    return not line.dates and place_likelihood(line.text) >= least


def _field_mark(key: str, value: str, meaning: str | None, why: str) -> LineMark:
    return LineMark(LineRole.FIELD, why, key, value, meaning)


def _is_name_list(line: Line) -> bool:
    """Whether a line is a list of names: "A. Smith (AS), B. Jones (BJ), …"."""
    text = line.text
    separators = text.count(",") + text.count(";") + text.count("、")
    if separators < 3 or text.count(". ") > max(3, separators):
        return False
    names = re.findall(r"[^\W\d_]+", text)
    capital = sum(1 for word in names if not word[0].islower())
    return bool(names) and capital >= 0.8 * len(names) and not line.dates


def find_attendance(lines: Sequence[Line], taken: set[int]) -> dict[int, str]:
    """Lines that list who took part, with the reason."""
    reasons: dict[int, str] = {}
    is_open = False
    for i, line in enumerate(lines):
        if not line.text:
            continue
        meaning = line.field.meaning if line.field else None
        opens = (meaning == "present" and not _is_title(line)) or (
            line.word_count <= 4 and key_alone(line.text) == "present"
        )
        if i not in taken and opens:
            reasons[i] = OPENS_LIST
            is_open = True
            continue
        is_heading = line.level or is_spaced_out(line.text)
        if is_open and i not in taken and not is_heading and _is_attendee(line):
            reasons[i] = "among those present"
            continue
        is_open = False
        if i not in taken and _is_name_list(line):
            reasons[i] = "list of names"
    return reasons


def _is_attendee(line: Line) -> bool:
    text = line.text
    if _LIST_ITEM.match(text) or _is_name_list(line):
        return True
    if line.word_count > 30 or line.dates:
        return False
    first = text[:1]
    if line.word_count > 6 and not re.search(r"[,;(:]", text):
        return False
    return not first.islower() or text.endswith((".", ")", ";", ","))
