"""Places in the lines that say them: datelines and phrases such as "held in Paris"."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.dates.date_names import WORD, is_day_name
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.matter.fields import meaning_of
from tei_toolkit.metadata.places.more_words import (
    INNER_PLACE,
    MEETS,
    MEETS_IN_CHINESE,
    MEETS_IN_TURKISH,
    PHRASES,
    SPOKE_AT_A_TIME,
    STATE_SIGNS,
    SURE_PHRASES,
    UNCASED_PHRASES,
    VENUE,
)
from tei_toolkit.metadata.places.places import (
    LEAD,
    SPLIT,
    ends_with_a_venue,
    is_known_place,
    is_uncased,
    place_likelihood,
    unspaced,
)

_YEAR_SIGN = re.compile(
    r"[ \u00a0]?-?(?:[rгрж]\.|roku|год[аъу]?|року|рік|godine?|година|године|жыл\w*"
    r"|წელი|წელს|წლის|թ\.|թվական\w*|(?:c[iıuü] )?ild?ə?|yili?|gada?|metų|ዓ\.ም\.?"
    r"|ዓ/ም|సంవత్సరం|ஆம் ஆண்டு|년도?|年度?)(?![^\W\d_])"
)
"""What many write after a year: `2017 წელი`, `3 мая 1990 года`."""
_ZONE = re.compile(r"\s*\(?(?:[A-Z]{1,4}T|UTC|GMT|WI[BT]A?)(?:\s?[+-]\s?\d{1,2})?\b\)?")
"""The zone of a time of day: `7:00 P.M. ICT`."""
_DAY_OR_WORD = re.compile(rf"[Tt]hứ \w+|{WORD}")
"""A word, or the two of which days of the week are made in Vietnamese."""
_TOWN_SIGN = re.compile(r"(?:^|[\s,(])(?:г|гр|гор|пос|смт|с|м)\.\s?\Z")
"""What stands before a town: `г. Архангельск`."""
_TOWN = re.compile(
    r"(?:ქალაქი|სოფელი|დაბა|քաղաք|գյուղ|مدينة|قرية|شهر|روستای|город|село|посёлок|місто"
    r"|селище|град|העיר|शहर|ग्राम)\s\S+(?:\s\S+){0,2}"
)
"""A kind of settlement and its name: `ქალაქი ხონი`."""
_BY = re.compile(r"\s*(?:di|by|von|par|por|da|av|af|door|od)\s[^\W\d_]", re.IGNORECASE)
"""Who wrote an article, before a bar: `di Redazione | 3 maggio 2019`."""

_WORD_AFTER = re.compile(r" [^\W\d_]")
_AFTER_THE_DAY = lazy_pattern(r"\n\s*(?:te|zu|à|en|em|w|v|we|ve|в|у)\s+\Z")
"""What stands between a date and a place: `28 april 2022 te Amersloot`."""


def _without_dates(text: str, language: str | None) -> str:
    """`text` with line ends in place of dates, times and names of days."""
    kept = list(text)
    dates = [
        (m.start, year.end() if (year := _YEAR_SIGN.match(text, m.end)) else m.end)
        for m in find_dates(text, language)
    ]
    times = [
        (m.start, zone.end() if (zone := _ZONE.match(text, m.end)) else m.end)
        for m in find_times(text)
    ]
    for start, end in dates + times:
        kept[start:end] = ["\n"] * (end - start)
    rest = "".join(kept)
    return re.sub(
        _DAY_OR_WORD,
        lambda m: "\n" * len(m[0]) if _is_day(m) else m[0],
        rest,
    )


def _is_day(word: re.Match[str]) -> bool:
    """Whether a word names a day; a word goes on after `do` in `Paço do Rio`."""
    if not is_day_name(word[0]):
        return False
    return len(word[0]) > 2 or not _WORD_AFTER.match(word.string, word.end())


def place_in_dateline(
    line: str, language: str | None = None, persons: Collection[str] = ()
) -> tuple[int, int] | None:
    """Start and end of the place in a line that also says a date, or None."""
    rest = _without_dates(line, language)
    spans: list[tuple[int, int, float]] = []
    at = 0
    for match in SPLIT.finditer(rest):
        _add_span(rest, at, match.start(), spans, persons)
        at = match.end()
    _add_span(rest, at, len(rest), spans, persons)
    good = [
        s for s in spans if s[2] >= 0.8 or (s[2] >= 0.5 and _is_beside_date(rest, s))
    ]
    if not good:
        return _two_words(line, spans)
    best = max(good, key=lambda s: (s[2], -s[0]))
    return _widened(line, spans, best)


def _is_beside_date(rest: str, span: tuple[int, int, float]) -> bool:
    """Whether a comma or dash alone parts a span from a date (line ends in `rest`)."""
    if re.match(r"[ \t]*[:：]", rest[span[1] :]):
        return False
    after = re.match(r"\.?[ ]*[,،、，–—|-]\s*", rest[span[1] :])
    if after and re.match(r"[^\n]{0,12}\n", rest[span[1] + after.end() - 1 :]):
        return True
    before = rest[: span[0]]
    if _AFTER_THE_DAY.search(before):
        return True
    if re.search(r"\n[\s.)]*(?:[,،、，–—|-]|\n)\s*\Z", before):
        return True
    # scripts without capitals have a dateline of a word and a date, and no comma
    is_rest = not re.sub(r"[\W\d]+", "", before + rest[span[1] :])
    return is_rest and is_uncased(rest[span[0] : span[1]])


def _two_words(
    line: str, spans: Sequence[tuple[int, int, float]]
) -> tuple[int, int] | None:
    """A place of two or three unknown words, if it is all that the line has beside."""
    if len(spans) == 1 and spans[0][2] >= 0.3 and len(line) <= 60:
        start, end, _ = spans[0]
        # "22 September 2008, Nizhny Novgorod": after the date; before it stands a name
        if start > 6:
            return start, end
    return None


def _add_span(
    text: str,
    start: int,
    end: int,
    spans: list[tuple[int, int, float]],
    persons: Collection[str],
) -> None:
    if re.search(r"[^\W\d_][:：]\s*\Z", text[:start]):
        # the value of a field inside the line: "来源：江南晚报"
        key = re.search(r"([^\W\d_][\w ]*)[:：]\s*\Z", text[:start])
        if key is None or meaning_of(key[1]) not in {"place", "date", None}:
            return
    piece = text[start:end]
    if not text[:start].strip() and _BY.match(piece) and text[end : end + 1] == "|":
        return
    lead = len(piece) - len(piece.lstrip(" \t*_#."))
    start += lead
    piece = text[start:end].rstrip(" \t*_")
    match = LEAD.match(piece)
    if match:
        start += match.end()
        piece = piece[match.end() :]
    particle = _AT_AND_DONE.search(piece)
    if particle:
        piece = piece[: particle.start()]
    is_signed = _TOWN_SIGN.search(text, 0, start) is not None
    if is_signed and (named := _NAME.match(piece)):
        piece = named[0]
    tail = re.search(r"[\s,]+(?:den|the|le|el|il|am|on|op|o|a|dia|d\.)$", piece)
    if tail:
        piece = piece[: tail.start()]
    if piece.strip():
        likelihood = place_likelihood(piece, persons)
        if _INITIAL.search(text[:start]) and not ends_with_a_venue(piece):
            likelihood = 0.0
        if (likelihood and is_signed) or _TOWN.fullmatch(piece):
            likelihood = max(likelihood, 0.9)
        spans.append((start, start + len(piece), likelihood))


_INITIAL = re.compile(r"(?<![\w.])[A-Z]\. ?\Z")
"""What stands before the surname of a person: `G. Marlow - 3/14/2013`."""
_NAME = re.compile(r"[^\W\d_a-zа-я][\w’'-]*(?: [^\W\d_a-zа-я][\w’'-]*){0,2}")
"""A name of up to three words: `гр. София се проведе заседание`."""
_AT_AND_DONE = re.compile(
    r"(?<=\w)(?:にて|において|で|에서)\s?"
    r"(?:収録|録音|取材|開催|撮影|対談|(?:行われ|行っ)\w*|수록|녹음|열린|열렸다|진행)?$"
)
"""What Japanese and Korean write after a place, and what was done there."""


def _widened(
    line: str,
    spans: Sequence[tuple[int, int, float]],
    best: tuple[int, int, float],
) -> tuple[int, int]:
    """`best` with the parts beside it that belong to the same place: "Boise, Idaho"."""
    index = spans.index(best)
    first = last = index
    while first > 0 and _is_joined(line, spans[first - 1], spans[first]):
        first -= 1
    while last + 1 < len(spans) and _is_joined(line, spans[last], spans[last + 1]):
        last += 1
    end = spans[last][1]
    if line[end : end + 1] == "." and re.search(r"\b(?:[A-Z]\.)*[A-Z]$", line[:end]):
        end += 1
    start = spans[first][0]
    city = _CITY_BEFORE.search(line, 0, start)
    if city and is_known_place(line[start:end]):
        for word in re.finditer(r"\S+", city[1]):
            if is_known_place(city[1][word.start() :]):
                return city.start(1) + word.start(), end
    return start, end


_CITY_BEFORE = re.compile(r"((?:[A-Z][\w.'’-]+ ){0,2}[A-Z][\w.'’-]+),\s*\Z")


def _is_joined(
    line: str, one: tuple[int, int, float], other: tuple[int, int, float]
) -> bool:
    between = line[one[1] : other[0]].strip()
    if between not in {",", "，", "、", "،"}:
        return False
    is_state = line[other[0] : other[1]].strip(" .") in STATE_SIGNS
    is_first = is_state or not line[: one[0]].strip()
    is_town = is_first and one[2] >= 0.3 and other[2] >= 0.9
    return other[2] >= 0.6 and (one[2] >= 0.6 or is_town)


_BEHIND_A_YEAR = lazy_pattern(
    r"\b\d{4}[.,]?(?: (?:godine|године|година|года|году|року|roku|[rгр]\.))?"
    r" \w{1,2} \Z"
)
"""A year and a small word, behind which the place of an event stands."""
_BEFORE_A_DAY = lazy_pattern(r",?(?: (?:the|on|am|den|le|el|il|op|dnia|o|yn))? \Z")
"""What stands between a place and a day: `held in Ballina on 4 May`."""
_HOUSE = re.compile(r"\[(Senate|House|House of Representatives)\]")


def place_in_phrase(
    text: str, language: str | None = None, persons: Collection[str] = ()
) -> tuple[int, int] | None:
    """Start and end of a place that a phrase such as "held in Paris" names."""
    found = [(m, 0.3) for m in SURE_PHRASES.finditer(text)]
    found += [
        (m, 0.3 if _is_beside_a_day(text, m, language) else 0.8)
        for m in PHRASES.finditer(text)
    ]
    found += [(m, 0.8) for m in MEETS.finditer(text)]
    if any(map(str.isdigit, text)):
        found += [(m, 0.6) for m in SPOKE_AT_A_TIME.finditer(text)]
    for match, least in found:
        start, end = _trimmed(text, *match.span("place"), language)
        if end > start and place_likelihood(text[start:end], persons) >= least:
            return start, _with_the_building(text, start, end, language)
        # "tried at the Assizes at Thetford"
        inner = INNER_PLACE.match(text, end) if end > start else None
        if inner:
            start, end = _trimmed(text, *inner.span("place"), language)
            if place_likelihood(text[start:end], persons) >= 0.6:
                return start, end
    if "’" in text or "'" in text:
        met = MEETS_IN_TURKISH.search(text)
        if met is not None and place_likelihood(met["place"], persons) >= 0.5:
            return met.span("place")
    if max(text, default="") < "\u0600":
        return None
    if (met := MEETS_IN_CHINESE.search(text)) is not None:
        place = met["place"]
        if is_known_place(place) or VENUE.search(place):
            return met.span("place")
    uncased = UNCASED_PHRASES.search(text)
    return uncased.span(uncased.lastgroup or 0) if uncased else None


def _is_beside_a_day(text: str, match: re.Match[str], language: str | None) -> bool:
    """Whether a day stands right before or behind the place of a phrase."""
    start, end = match.span("place")
    if _BEHIND_A_YEAR.search(text, match.start(), start):
        return True
    return any(
        _BEFORE_A_DAY.fullmatch(text, end, day.start)
        for day in find_dates(text[: end + 60], language)
        if end < day.start
    )


_OFFICES = lazy_pattern(r"\bat the (?:law )?offices? of ", re.IGNORECASE)
_PART_OF_ADDRESS = lazy_pattern(
    r"\s*(?P<name>[^,;]*?)\.?(?: \d{5}(?:-\d{4})?)?\s*(?:[,;]|$)"
)
_MOST_PARTS, _SURELY = 8, 0.9


def town_of_offices(text: str, persons: Collection[str] = ()) -> tuple[int, int] | None:
    """Start and end of the town and the state in the address of an office.

    `at the offices of Hall & Co., 1 Oak St, Kershaw, Texas`: its last two places.
    """
    found = _OFFICES.search(text)
    at = found.end() if found else len(text)
    parts: list[tuple[int, int]] = []
    while at < len(text) and len(parts) < _MOST_PARTS:
        part = _PART_OF_ADDRESS.match(text, at)
        if part is None or part.end() == at:
            break
        parts.append(part.span("name"))
        at = part.end()
    town: tuple[int, int] | None = None
    for (start, _), (low, high) in pairwise(parts[1:]):
        is_state = place_likelihood(text[low:high], persons) >= _SURELY
        if is_state and place_likelihood(text[start:high], persons) >= _SURELY:
            town = start, high
        elif town is not None:
            break
    return town


def _with_the_building(text: str, start: int, end: int, language: str | None) -> int:
    """The end of a room's name with its house: `Oak Room at the Cole Hotel`."""
    is_room = ends_with_a_venue(text[start:end])
    house = INNER_PLACE.match(text, end) if is_room else None
    if house is None:
        return end
    first, last = _trimmed(text, *house.span("place"), language)
    is_sure = place_likelihood(text[first:last]) >= 0.9 if last > first else False
    return last if is_sure else end


def _trimmed(text: str, start: int, end: int, language: str | None) -> tuple[int, int]:
    """A place without the date and the marks after it, and without who sat there."""
    if person := _WHO_SAT.search(text, start, end):
        end = person.start()
    for mention in find_dates(text, language):
        if start < mention.start < end:
            end = mention.start
    while end > start and text[end - 1] in " ,.":
        end -= 1
    while small := _SMALL_END.search(text, start, end):
        end = small.start()
    if text[end : end + 2] == "." and re.search(r"\b[A-Z]\.[A-Z]$", text[:end]):
        end += 1
    return start, end


_WHO_SAT = lazy_pattern(
    r",\s+(?:(?:Hon|Mr|Mrs|Ms|Dr|Sen|Rep|Prof)\b|Senator|Representative|Chairman)"
)
"""Who begins behind a place: `in Room 2154, Oak Building, Hon. Ada Hale presiding`."""
_SMALL_END = re.compile(r"\s+(?:of|the|de|del|da|do|di|la|and|am|an|der)\Z")
"""Small words of names, with which a name does not end: `in Boston and is`."""
_TAIL = re.compile(
    r"[\s,]+(?:den|the|le|el|il|am|on|op|of|o|a|dia|d\.|im|den|di|du|de|del|w dniu|w|"
    r"يوم|روز)\Z",
    re.IGNORECASE,
)
_CAPITAL_LEAD = lazy_pattern(
    r"(?:ORIGINATING|(?:HELD |TAKEN )?(?:IN|AT)|(?:BERTEMPAT )?DI)\s+(?=\S)"
)

_DAY = frozenset({"يوم", "روز", "วัน"})
"""What Arabic, Persian and Thai write before the name of a day."""

_ARABIC_LEAD = re.compile(
    r".*\s(?:في|در)\s(?=(?:قاعة|مبنى|مقر|قصر|فندق|تالار|سالن|ساختمان)\s)"
)
"""What stands before a room in a sentence that says when and where one met."""


def tidied_place(text: str) -> str:
    """A place as printed, without prepositions around it and days of the week."""
    parts = [
        unspaced(part)
        for part in re.split(r"[,،、，]\s*", text)
        if not is_day_name(part) and part not in _DAY
    ]
    is_whole = len(parts) == len(re.split(r"[,،、，]", text))
    kept = unspaced(text) if is_whole else ", ".join(parts)
    kept = _ARABIC_LEAD.sub("", _TAIL.sub("", kept.strip(" ,")))
    lead = (_CAPITAL_LEAD if kept.isupper() else LEAD).match(kept)
    return kept[lead.end() :] if lead else kept


def house_in(text: str) -> str | None:
    """The house that a line of the Congressional Record's head names, or None."""
    match = _HOUSE.fullmatch(text.strip())
    return match[1] if match else None
