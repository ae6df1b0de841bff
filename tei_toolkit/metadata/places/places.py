"""Where an event took place, from datelines, fields and a few phrases.

Structure leads: the words beside a date on its own line are a place unless something
says that they are not. A list of well-known cities and countries makes it more certain
and gives the country; venues are known by their last words.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import meaning_of
from tei_toolkit.metadata.matter.furniture import STRONG_SCORE, furniture_sign
from tei_toolkit.metadata.places.more_words import (
    KIND_AND_NAME,
    MORE_CITIES,
    MOVING,
    NEVER_PLACE,
    NO_PLACE,
    NO_PLACE_DENSE,
    OTHER_REGIONS,
    PART_OF_LAND,
    STATE_SIGNS,
    STATES,
    TOWN_LEAD,
    VENUE,
)
from tei_toolkit.metadata.places.words import CITIES, COUNTRIES

LEAD = re.compile(
    r"(?i:(?:held|sitting|recorded|conducted|convened|delivered|given|taken|made|done)"
    r"(?: live)? (?:at|in)(?: the)?|"
    r"(?:tenue?|réunie?|fait|celebrad[ao]|realizad[ao]|grabad[ao]|gravad[ao]|feito) "
    r"(?:à|au|en|em|no|na)(?: el| la| los| las| les?)?|"
    r"(?:aufgenommen|aufgezeichnet|gehalten|geführt|abgehalten) (?:in|im|am|zu)|"
    r"at (?:his|her|their|the) "
    r"(?:home|house|residence|office|studio) in|"
    r"en la ciudad de|na cidade de|in|at|from|near|zu|auf|im|in der|à|au|aux|en|"
    r"a la|em|no|na|nella|a|в г\.|в|во|у м\.|у|м\.|г\.|гор\.|w|we|v|ve|i|på|place|ort|"
    r"lieu|lugar|luogo|(?-i:te|ter)|ณ|tại|στην|στο|στη|στον|στις|στα|"
    r"(?:gehouden|opgenomen) (?:te|in)|"
    r"(?:[Bb]ertempat )?[Dd]i(?= (?:Istana|Gedung|Kantor|Balai|Ruang|Aula|Hotel)\b)|"
    r"[Oo]riginating(?: (?:in|at|from))?)\s+(?=[^\W\d_a-zа-я])"
)
SPLIT = re.compile(
    r"[,;\n\t|·•()\[\]（）、，،。]|\s[-–—]+\s|[–—]"
    r"|(?<!\b[SMF]t)(?<!\bSt[aeo])\.\s|\.$|\s{3,}|[:：]"
)
"""What parts the pieces of a line; `St. Ives` and `Mt. Vernon` are one."""

_ROOM = lazy_pattern(
    r"(?<![^\W\d_])(?:(?:briefing|conference|committee|press|court|ball|east|oval|"
    r"state dining) ?(?:room|office)|hall|auditorium|theat(?:er|re)|chamber|library|"
    r"hotel|museum|arena|stadium|palace|pavilion|university|college|church|cathedral|"
    r"center|centre|building|(?<!\bthe )house|embassy|rose garden|courthouse|town hall|"
    r"saal|halle|rathaus|schloss|universitat|palais|hotel de ville|dome|gymnasium|"
    r"clubhouse)$"
    r"|^(?:universit|college|hall|palace|museum|palais|salle|palacio|palazzo|teatro|"
    r"auditorio|aula|sala)\w* (?:of|de|del|di|do|des|du)\b"
)
_EDGES = " .,;:*_\"'()[]—–-"


@lru_cache(maxsize=1)
def _gazetteer() -> dict[str, str | None]:
    """Folded name to country; None for a name of cities in several countries."""
    table: dict[str, str | None] = {}
    for source in (CITIES, MORE_CITIES, COUNTRIES, OTHER_REGIONS):
        is_folded = source is CITIES or source is COUNTRIES
        for code, line in source.items():
            for name in (line if is_folded else folded(line)).split("|"):
                plain = name.strip(_EDGES)
                if table.get(plain, code) != code:
                    table[plain] = None
                else:
                    table[plain] = code
    for state in STATES:
        table.setdefault(state.replace("_", " "), "US")
    for wrong in (
        "us",
        "may",
        "march",
        "mars",
        "general",
        "center",
        "troll",
        "gap",
        "isle",
    ):
        table.pop(wrong, None)
    return table


@lru_cache(maxsize=1)
def _lands() -> dict[str, str]:
    """Folded name of a country or region to its code."""
    table: dict[str, str] = {}
    for source in (COUNTRIES, OTHER_REGIONS):
        for code, line in source.items():
            for name in (line if source is COUNTRIES else folded(line)).split("|"):
                table.setdefault(name.strip(" ."), code)
    return table


def _plain(text: str) -> str:
    return " ".join(folded(text).split()).strip(_EDGES)


_SPACED_LETTERS = re.compile(r"(?:[^\W\d_] ){3,}[^\W\d_]")


def unspaced(text: str) -> str:
    """`text`, with the letters of words that are spaced out joined: `O S L O`."""
    words = re.split(r"\s{2,}", text)
    if not text.isupper() or not all(map(_SPACED_LETTERS.fullmatch, words)):
        return text
    return " ".join(word.replace(" ", "") for word in words)


def is_known_place(text: str) -> bool:
    """Whether `text` as a whole names a well-known city, region or country."""
    plain = _plain(text)
    if plain in _gazetteer():
        return True
    return text.strip(" .") in STATE_SIGNS


def is_city(text: str) -> bool:
    """Whether `text` as a whole names a well-known city, and no region or country."""
    plain = _plain(text)
    return plain in _gazetteer() and not is_land_or_state(text) and _is_titled(text)


def is_land(text: str) -> bool:
    """Whether `text` as a whole names a country, or a large region."""
    return _plain(text) in _lands()


def is_land_or_state(text: str) -> bool:
    """Whether `text` names a country, a large region, or one of the United States."""
    plain = _plain(text)
    return plain in _lands() or plain.replace(" ", "_") in STATES


_LEADING = lazy_pattern(
    r"[\s—–-]*(?:(?:en la ciudad de|na cidade de|en|em|a|in|at|à|в|у)\s)?",
    re.IGNORECASE,
)


def without_lead(text: str) -> str:
    """`text` without a dash and a preposition before a place."""
    match = _LEADING.match(text)
    return text[match.end() :].strip() if match else text.strip()


def _components(text: str) -> list[str]:
    return [part.strip() for part in SPLIT.split(text) if part.strip(" .*_-–—")]


_HOUSES = frozenset(
    "senado senato senat senate camara camera chambre kamer congreso congresso cortes"
    " parlamento parlament parlement assembleia asamblea bundestag bundesrat landtag"
    " reichstag riksdagen folketinget stortinget sejm 中華 中华".split()
)
_KINDS = frozenset(
    "discurso discursos discurs discours discorso discorsi rede reden ansprache"
    " vortrag speech speeches address lecture sermon talk talks interviews"
    " interviste entrevistas entretiens declaracion declaraciones declaration"
    " declarations dichiarazioni palabras mensaje message messages toespraak tal"
    " puhe przemowienie wystapienie wywiad rozmowa rozhovor projev govor intervju"
    " выступление выступления интервью речь беседа встреча совещание news noticias"
    " nachrichten nouvelles notizie actualites aktuelles events новости события"
    " video audio podcast podcasts".split()
)
"""Kinds of texts and sections of sites, which stand beside days as places do."""
_DAY_ENDS = ("nstag", "rstag", "mstag", "ontag", "onntag", "reitag")


def _is_house_or_day(plain: str) -> bool:
    """Whether a word beside a day is a house, a kind of text, or a misspelt day."""
    return plain in _HOUSES or plain in _KINDS or plain.endswith(_DAY_ENDS)


def place_likelihood(text: str, persons: Collection[str] = ()) -> float:
    """How likely `text`, standing beside a date, is a place: 0 to 1.

    `persons` are folded words of the names of people in the document.
    """
    text = text.strip(" \t*_#\u00ad.").replace("\u00ad", "")
    if is_known_place(unspaced(text)):
        return 1.0
    if not text or len(text) > 90 or not any(map(str.isalpha, text)):
        return 0.0
    if text[0] in "[<{“”»" or text[-1] in ":：" or any(c in "!?<>=" for c in text):
        return 0.0
    plain = _plain(text)
    if MOVING.match(plain) or plain in _gazetteer():
        return 1.0
    if KIND_AND_NAME.fullmatch(text):
        return 0.8
    parts = _components(text)
    if not parts or len(parts) > 5 or len(plain.split()) > 12:
        return 0.0
    if NEVER_PLACE.search(plain) or plain in CASTS or _is_house_or_day(plain):
        return 0.0
    known = [is_known_place(LEAD.sub("", part)) for part in parts]
    is_no_place = bool(NO_PLACE.search(plain))
    if known[-1] and not is_no_place:
        return 1.0
    if any(c >= "\u0e00" for c in plain) and not _GEORGIAN.search(plain):
        if plain in persons:
            return 0.0
        return _dense_likelihood(plain, is_no_place=is_no_place)
    likelihood = _spaced_likelihood(text, plain, known=known, persons=persons)
    # a button beside the date of a page: `25.11.2013 Download`
    return 0.0 if furniture_sign(text).score >= STRONG_SCORE else likelihood


def _dense_likelihood(plain: str, *, is_no_place: bool) -> float:
    """The likelihood of unknown words in a script without capitals or spaces."""
    if VENUE.search(plain) and len(plain) <= 24:
        return 0.8
    if is_no_place or meaning_of(plain) or NO_PLACE_DENSE.search(plain):
        return 0.0
    count = sum(map(str.isalpha, plain))
    if any(map(str.isdigit, plain)) or count < 2:
        # one sign is a word such as `至`, "until"
        return 0.0
    return 0.5 if count <= 8 else 0.2


_VENUE_ENDS = lazy_pattern(
    r"\s*(?:\Z|[,.(/&–—-]|(?:\d{1,4}|[a-z]|[ivx]+)\b|(?:of|at|in|de|du|des|der|di|do)\s)"
)
"""What stands after a word such as "room" that names a venue."""
_EVENT_WITH = lazy_pattern(r"\s+(?:with|on|about|by|mit|zu|uber|avec|sur|con|sobre)\s")


def _tells(plain: str) -> bool:
    """Whether words that speak of an event use a venue's word for another thing.

    "Answers on Farm Policy" is of no farm, "Interview with the Dome's Keeper" no dome.
    """
    is_named = any(
        not match.start() or _VENUE_ENDS.match(plain, match.end())
        for match in VENUE.finditer(plain)
    )
    return not is_named or any(
        _EVENT_WITH.match(plain, match.end()) for match in NO_PLACE.finditer(plain)
    )


_CAPTION = lazy_pattern(
    r"(?:in|before) the (?:[\w’'-]+ ){0,5}courts?\b(?! ?(?:house|room))"
)
"""How the caption of a case begins, which names a court and its land."""
_ROOM_ALONE = lazy_pattern(
    r"room|hall|house|center|centre|base|exchange|office|studio|station|building|park|field"
    r"|club|arena|pub|cafe|drive|lane|farm|village|county|city|street|square|garden|place"
    r"|church|school|library|hotel|theatre|theater|museum|chamber|sala|casa|via|maison|rue"
)
"""A word for a venue that says by itself of none which it is."""
_OPEN_ENDS = frozenset({"of", "de", "des", "du", "von", "for", "and", "und", "et"})


def _spaced_likelihood(
    text: str, plain: str, *, known: Sequence[bool], persons: Collection[str]
) -> float:
    """The likelihood of words that are not known as a whole."""
    is_no_place = bool(NO_PLACE.search(plain))
    is_venue = bool(VENUE.search(plain)) and not (is_no_place and _tells(plain))
    last = plain.rsplit(maxsplit=1)[-1]
    if is_no_place and (not is_venue or NO_PLACE.fullmatch(last)):
        return 0.0
    if last in _OPEN_ENDS:
        return 0.0
    if text.endswith(("'s", "’s")) or _CAPTION.match(plain):
        return 0.0
    if is_venue and " " not in plain and _ROOM_ALONE.fullmatch(plain):
        return 0.4
    if VENUE.match(plain) and len(plain.split()) <= 7 and not is_no_place:
        return 0.9
    if not _is_titled(text):
        return 0.0
    if _is_person(plain, persons):
        return 0.0
    if is_venue:
        return 0.9
    is_part = " " not in plain and is_known_place(plain.partition("-")[0])
    return 0.8 if any(known) or is_part else _unknown_likelihood(plain)


_OFFICES = frozenset(
    "justice judge president minister chairman committee council member speaker"
    " city county state".split()
)
"""Words of labels that places have as well, and people rarely as a name."""


def _is_person(plain: str, persons: Collection[str]) -> bool:
    """Whether folded words name a person of the document.

    A hall is no Mr Hall where a city or two other words stand beside it.
    """
    named = re.findall(r"[^\W\d_]{3,}", plain)
    found = [word for word in named if word in persons and word not in _OFFICES]
    if not found:
        return False
    is_venue_word = all(VENUE.fullmatch(word) for word in found)
    return not (is_venue_word and ("," in plain or len(plain.split()) >= 3))


def is_venue(text: str) -> bool:
    """Whether the last words of `text` name a room or a building."""
    plain = _plain(text)
    return bool(_ROOM.search(plain)) and _is_titled(text) and len(plain.split()) >= 2


def ends_with_a_venue(text: str) -> bool:
    """Whether the last word of `text` is one for a room or a building."""
    return VENUE.fullmatch(_plain(text).rpartition(" ")[2]) is not None


def is_venue_line(text: str, persons: Collection[str] = ()) -> bool:
    """Whether a line names a venue, or a venue and its city, and nothing else."""
    text = text.strip(" \t*_#.")
    if not 6 <= len(text) <= 80 or not _is_titled(text) or text.endswith(":"):
        return False
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 4 or _is_person(_plain(text), persons):
        return False
    if len(parts) == 1:
        return is_venue(text) and not text.isupper()
    if place_likelihood(text, persons) < 0.8:
        return False
    is_building = bool(VENUE.search(_plain(parts[0])))
    return is_venue(parts[0]) or (is_known_place(parts[-1]) and is_building)


def is_town_line(text: str, persons: Collection[str] = ()) -> bool:
    """Whether a line names a town and the known land or state that it is in."""
    town, comma, land = text.strip(" \t*_#.").partition(", ")
    return (
        bool(comma)
        and len(town.split()) <= 4
        and _is_titled(town)
        and not any(map(str.isdigit, text))
        and is_land_or_state(land)
        and not _is_person(_plain(town), persons)
    )


def _unknown_likelihood(plain: str) -> float:
    """The likelihood of capitalised words that are in no list."""
    if len(plain) <= 2 or any(c.isdigit() for c in plain):
        return 0.0
    if TOWN_LEAD.fullmatch(plain):
        return 0.8
    if PART_OF_LAND.fullmatch(plain.rpartition(", ")[2]):
        return 0.85
    if re.fullmatch(
        r"[^\W\d_]+ (?:i|in|w|v|в|у|a|en|at|im|am|te|na|nad|sur) \S+", plain
    ):
        return 0.6
    return {1: 0.6, 2: 0.4, 3: 0.3}.get(len(plain.split()), 0.1)


_GEORGIAN = re.compile(r"[\u10d0-\u10fa]")
"""Letters whose capitals only headlines have."""


def _is_titled(text: str) -> bool:
    """Whether the words that matter begin with a capital, or the script has none."""
    found = re.findall(r"[^\W\d_][^\W_]*", text)
    if not found:
        return False
    if is_uncased(text):
        return True
    small = [w for w in found if w[0].islower()]
    return not found[0][0].islower() and all(len(w) <= 4 for w in small)


def is_uncased(text: str) -> bool:
    """Whether words are of a script that has no capitals, as print has it."""
    if not text.strip():
        return False
    return text.upper() == text.lower() or _GEORGIAN.search(text) is not None


def country_of(place: str) -> str | None:
    """ISO 3166-1 alpha-2 code of `place` where it is certain, or None."""
    parts = [LEAD.sub("", part) for part in _components(place)]
    if not parts:
        return None
    lands = _lands()
    last = _plain(parts[-1])
    if len(parts) >= 2:
        if parts[-1].strip(" .") in STATE_SIGNS or last.replace(" ", "_") in STATES:
            return "US"
        if last in lands:
            return lands[last]
    whole = _gazetteer().get(_plain(place))
    if whole:
        return whole
    found = {_gazetteer().get(_plain(part)) for part in parts} - {None}
    return found.pop() if len(found) == 1 else None
