"""Names of which the class needs no weighing, and what is called but not named."""

import re
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names import institution_words
from tei_toolkit.names.acronyms import Expansion
from tei_toolkit.names.candidates import OWNER, Candidate
from tei_toolkit.names.landmarks import Landmarks
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.participants import labelled_names
from tei_toolkit.names.place_words import STATE_SIGNS, STATES
from tei_toolkit.names.title_words import (
    BEFORE_NAMES,
    OFFICE_WORDS,
    SAID_BY_ME,
    STOP,
    STRONG,
    TITLES,
)
from tei_toolkit.names.tokens import Tokens

PERSON, PLACE, ORGANISATION = 0, 1, 2
_CIVIL = frozenset("mr mrs ms miss dr messrs".split())
_ADDRESSING = _CIVIL | frozenset("madam sir my your the".split())
# Those who are addressed by their office: "Mr President", "Madam Speaker".
_OFFICES = frozenset(
    "president vice-president speaker chairman chairwoman chairperson chair minister "
    "secretary secretary-general commissioner rapporteur ambassador governor senator "
    "prime-minister chancellor mayor president-in-office clerk foreman justice judge "
    "moderator".split()
)
_USUAL, _RARE = 5000, 100_000
_PLURAL_OFFICES = frozenset(
    "ministers presidents chancellors premiers senators governors secretaries "
    "commissioners ambassadors mayors".split()
)
# What is called so has no name.
_CALLED = frozenset("dad mom mum mommy mummy daddy grandma grandpa granny oh".split())
_CALLED |= {"member state", "member states"}
# Titles of other languages that are names or words in English.
_WORDS_TOO = frozenset("don bay pan saint dom".split())
# Bodies that a text of the European Union names by one word.
_BODIES = frozenset("commission council parliament union community presidency".split())
_UNION = re.compile(
    r"\((?:PSE|PPE|PPE-DE|ELDR|ALDE|S&D|ECR|Verts/ALE|GUE/NGL|UEN|EDD|IND/DEM)\)"
    r"|Treat(?:y|ies) of (?:Rome|Maastricht|Amsterdam|Nice|Lisbon)\b"
    r"|European (?:Parliament|Commission|Union|Community|Communities|Council)\b"
    r"|\bMEPs?\b|"
    r"\bMember States?\b|\b[Hh]onourable Members?\b|\bMr President, (?:Commissioner"
    r"|ladies)"
)

# What has a name of its own after one of these is no person: "Hurricane Maria".
_STORMS = re.compile(
    r"\b(?:[Cc]yclone|[Hh]urricane|[Tt]yphoon|[Tt]ropical [Ss]torm|Operation|Project"
    r"|HMS|RMS|USS) (?P<name>[A-Z]\w+)"
)
_CRAFT = re.compile(r"\b(?P<name>[A-Z]\w+) (?:spacecraft|space (?:probe|capsule))\b")
_GOES_ON = re.compile(r"_\w")
# Who takes part in a chat, with a code each: "CHI Ross Target_Child, MOT Helen Mother".
_PARTICIPANTS = re.compile(r"@?Participants:.*")
_CODE = re.compile(r"[A-Z]{2}[A-Z0-9]")
_MOST_LOUD = 6
# What ends a name and is none: "Bell Canada, Inc."
_ENDS_OF_NAMES = frozenset("inc ltd llc plc corp gmbh jr sr bros".split())
_STORM_WORDS = frozenset(
    "cyclone hurricane typhoon storm operation project hms rms uss".split()
)
_GREETING = lazy_pattern(
    r"\b(?:[Hh]ey|[Hh]i|[Hh]ello|[Tt]hanks|[Tt]hank you|[Gg]ood (?:morning|afternoon"
    r"|evening)|[Mm]y name(?: is|['’]s)|[Cc]all me),? \Z"
)
# A name with "The" within a sentence; courts of appeals.
_TITLE = re.compile(r"(?<=[a-z,] )The (?P<name>[A-Z]\w+)(?! [A-Z])")
_CIRCUIT = lazy_pattern(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|d\.?c\.?|federal) circuit"
)
_LONGEST_GREETING = 20
_CALENDARS = frozenset({"julian", "gregorian", "hebrew", "coptic"})
_WORLDS = frozenset({"universe", "world", "earth", "america", "international"})
_ENDS_OF_GREETINGS = frozenset(("", *",.!?;:\n"))
_SCORE = re.compile(r"(?P<team>[A-Z]\w+) \d{1,3} ?[–-] ?\d{1,3}(?!\d)")
_BEATEN = re.compile(
    r"\b(?:defeated|beat|faced|lost to|drew with|against|versus|vs) (?P<team>[A-Z]\w+)"
)
_MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"
_DATE_ALONE = re.compile(
    rf"[\s,.;()–—-]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},?|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?"
    rf"|{_MONTH})"
    rf" \d{{4}}[\s,.;()–—-]*"
)
_LONGEST_DATELINE = 80
_WHERE = frozenset("in at from to near through across of into the".split())


class Certainties:
    """Knows which candidates of one text are sure, and which are no names."""

    def __init__(
        self, tokens: Tokens, explained: dict[str, Expansion], *, english: bool
    ) -> None:
        """Nothing is looked at yet; `explained` are the acronyms of the text."""
        self.tokens = tokens
        self.explained = explained
        self.english = english
        self._low = [word.lower() for word in tokens.words]
        self._speakers = _speakers(tokens.text)
        self._storms: frozenset[str] = frozenset()
        if english:
            self._storms = _keys(_STORMS, tokens.text, "name")
            crafts = _keys(_CRAFT, tokens.text, "name")
            self._storms |= crafts.difference(load_lexicon().institutions)
        self._landmarks = Landmarks(tokens)
        self._plays_teams = english and _plays_teams(tokens.text)
        self._titles: frozenset[str] = frozenset()
        if english:
            companies = load_lexicon().companies
            self._titles = _keys(_TITLE, tokens.text, "name").intersection(companies)
        self._is_of_union = english and _UNION.search(tokens.text) is not None

    def is_no_name(self, candidate: Candidate) -> bool:
        """Whether somebody is addressed so ("Mr President"), or "Member States"."""
        words = self._low[candidate.first : candidate.last + 1]
        if candidate.key in _CALLED or self._is_in_address(candidate):
            return True
        if len(words) > _MOST_LOUD and self._is_loud(candidate):
            return True
        if self._is_storm(words) or words[0] in _ENDS_OF_NAMES:
            return True
        if len(words) > 1 and self._begins_another(candidate, words):
            return True
        if self._begins_with_code(candidate) or self._is_of_calendar(candidate):
            return True
        if self._is_queen_of_beauty(candidate):
            return True
        if words[-1] == "i" and len(words) > 1 and self._is_speaker(candidate, words):
            return True
        if words == ["us"] and self.tokens.text.startswith(("$", " $"), candidate.end):
            return True
        if words[-1] not in _OFFICES or not all(map(_is_title, words)):
            return False
        if words[0] in _ADDRESSING:
            return True
        before = self._low[candidate.first - 1] if candidate.first else ""
        return before in _ADDRESSING - {"the", "your"}

    def _is_speaker(self, candidate: Candidate, words: list[str]) -> bool:
        """Whether "I" after a name is who speaks: "Ruby I think", "Ann and I"."""
        if words[-2] in {"and", "or"}:
            return True
        after = self.tokens.words[candidate.last + 1 : candidate.last + 2]
        is_joined = self.tokens.text.startswith((" ", "'", "’"), candidate.end)
        return is_joined and after != [] and after[0] in SAID_BY_ME

    def _begins_another(self, candidate: Candidate, words: list[str]) -> bool:
        """Whether its first word is of several people: "Ministers Rudd and Gillard"."""
        is_plural = len(words) == 2 and words[0] in _PLURAL_OFFICES
        return is_plural and self.tokens.text.startswith(" and ", candidate.end)

    def _is_of_calendar(self, candidate: Candidate) -> bool:
        """Whether a calendar is called so: "the Julian calendar"."""
        after = self._low[candidate.last + 1 : candidate.last + 2]
        return candidate.key in _CALENDARS and after in (
            ["calendar"],
            ["year"],
            ["date"],
        )

    def _is_queen_of_beauty(self, candidate: Candidate) -> bool:
        """Whether "Miss" stands before a land or the world: "Miss Universe"."""
        title = self._low[candidate.title] if candidate.title >= 0 else ""
        land = load_lexicon().lands.get(candidate.key, "")
        is_land = land.startswith("country") or candidate.key in _WORLDS
        return title == "miss" and is_land

    def _is_in_address(self, candidate: Candidate) -> bool:
        """Whether it is part of an address or a tag: "vale@example", "#Brexit"."""
        text = self.tokens.text
        is_tag = text.endswith(("@", "#"), 0, candidate.start)
        # Half of what a program calls something: "Target_Child".
        is_half = _GOES_ON.match(text, candidate.end) is not None
        return is_tag or is_half or text.startswith("@", candidate.end)

    def _begins_with_code(self, candidate: Candidate) -> bool:
        """Whether its first word is a code in a list of who takes part."""
        text = self.tokens.text
        line = text.rfind("\n", 0, candidate.start) + 1
        return (
            _CODE.fullmatch(self.tokens.words[candidate.first]) is not None
            and _PARTICIPANTS.match(text, line) is not None
        )

    def _is_loud(self, candidate: Candidate) -> bool:
        """Whether it is a heading in capitals: none of them shows where names end."""
        words = self.tokens.words[candidate.first : candidate.last + 1]
        return all(map(str.isupper, words))

    def _is_storm(self, words: list[str]) -> bool:
        """Whether it names a storm, an operation or a ship."""
        if not self._storms:
            return False
        if len(words) > 1:
            return words[-1] in self._storms and words[-2] in _STORM_WORDS
        return words[0] in self._storms

    def note(self, candidate: Candidate, features: list[str]) -> int | None:
        """The class of a candidate that is sure; what says so goes into `features`."""
        kind: int | None = None
        expansion = self.explained.get(
            self.tokens.text[candidate.start : candidate.end]
        )
        if expansion is not None and expansion.is_institution:
            kind = ORGANISATION
        if self._is_institution(candidate) or self._is_body(candidate):
            features.append("institution")
            kind = ORGANISATION if self._is_whole(candidate) else kind
            features.extend(self._as_owner(candidate))
        elif self._is_company(candidate) or _is_circuit(candidate):
            features.append("listed")
            kind = ORGANISATION if self._is_whole(candidate) else kind
        elif self.english and self._landmarks.is_one(candidate):
            kind = ORGANISATION if self._landmarks.is_company(candidate) else PLACE
        elif self._is_team(candidate):
            features.append("team")
            kind = ORGANISATION
        elif self._is_in_dateline(candidate):
            features.append("dateline")
            kind = PLACE
        elif self._is_in_state(candidate):
            features.append("before-state")
            kind = PLACE
        elif OWNER in features and (own := _kind_of_owner(candidate)) is not None:
            kind = own
        elif _is_land(candidate):
            features.append("land")
            kind = PLACE if self._is_whole(candidate) else kind
        elif (
            candidate.how == "held"
            or (candidate.how == "titled" and self._is_called(candidate))
            or self._is_greeted(candidate)
        ):
            kind = PERSON
        return PERSON if self._is_who_speaks(candidate, features) else kind

    def _is_who_speaks(self, candidate: Candidate, features: list[str]) -> bool:
        """Whether it is the name of one who speaks; `features` says if it labels."""
        if candidate.key.replace(".", "") not in self._speakers:
            return False
        features.append("speaker")
        line = self.tokens.text.rfind("\n", 0, candidate.start) + 1
        if not self.tokens.text[line : candidate.start].strip():
            features.append("label")
        return True

    def _is_institution(self, candidate: Candidate) -> bool:
        """Whether it is the name or the abbreviation of a known institution."""
        lexicon = load_lexicon()
        if candidate.key not in lexicon.institutions:
            return False
        if candidate.first < candidate.last:
            return True
        word = self.tokens.words[candidate.first]
        is_short = len(word) < 3 and word not in {"UN", "EU"}
        if is_short or candidate.key in lexicon.common or candidate.key in STOP:
            return False
        if candidate.first and self._low[candidate.first - 1].isdigit():
            return False  # "400 BCE"
        return sum(map(str.isupper, word)) > 1 or word in _written_small()

    def _as_owner(self, candidate: Candidate) -> tuple[str, ...]:
        """That an office of it with a capital follows: "UN Secretary-General"."""
        words, after = self.tokens.words, candidate.last + 1
        is_owner = (
            after < len(words)
            and self.tokens.gap(candidate.last) == " "
            and words[after].istitle()
            and _is_title(self._low[after])
        )
        return (OWNER,) if is_owner else ()

    def _is_company(self, candidate: Candidate) -> bool:
        """Whether it is a known company, of several words or as "The Onion"."""
        if candidate.first < candidate.last:
            return self.english and candidate.key in load_lexicon().companies
        if candidate.key not in self._titles:
            return False
        return candidate.first > 0 and self._low[candidate.first - 1] == "the"

    def _is_whole(self, candidate: Candidate) -> bool:
        """Whether no other name goes on with it: not "Western United States"."""
        words, tokens = self.tokens.words, self.tokens
        before, after = candidate.first - 1, candidate.last + 1
        if before >= 0 and tokens.gap(before) == " " and words[before][0].isupper():
            low = self._low[before]
            if low not in STOP and not _is_title(low) and not tokens.is_initial(before):
                return False
        if after < len(words) and tokens.gap(candidate.last) == " ":
            low = self._low[after]
            return not words[after][0].isupper() or low in STOP or _is_title(low)
        return True

    def _is_team(self, candidate: Candidate) -> bool:
        """Whether a country stands for its team, in a report of matches."""
        if not self._plays_teams or not load_lexicon().lands.get(
            candidate.key, ""
        ).startswith("country"):
            return False
        before = self._low[candidate.first - 1] if candidate.first else ""
        is_place = before in _WHERE and not _beaten_before(self._low, candidate.first)
        return not is_place

    def _is_in_dateline(self, candidate: Candidate) -> bool:
        """Whether it is a known place that has a line with a date alone."""
        text = self.tokens.text
        start = text.rfind("\n", 0, candidate.start) + 1
        end = text.find("\n", candidate.end)
        end = len(text) if end < 0 else end
        if end - start > _LONGEST_DATELINE:
            return False
        rest = f"{text[start : candidate.start]} {text[candidate.end : end]}"
        lexicon = load_lexicon()
        return _DATE_ALONE.fullmatch(rest) is not None and (
            candidate.key in lexicon.lands
            or candidate.key in lexicon.cities
            or candidate.key in lexicon.other_cities
        )

    def _is_in_state(self, candidate: Candidate) -> bool:
        """Whether a state in which a city of this name lies comes after a comma."""
        last = candidate.last
        if not self.tokens.text.startswith(", ", candidate.end) or not self.english:
            return False
        lexicon = load_lexicon()
        cities = lexicon.gazetteer
        if candidate.key not in cities.main:
            return False
        code = self._state_at(last + 1)
        rows = cities.shared.get(candidate.key, (cities.main[candidate.key],))
        return code != "" and any(cities.states.get(row) == code for row in rows)

    def _state_at(self, index: int) -> str:
        """The code of the state or province that is named from a word on, or empty."""
        words = self.tokens.words[index : index + 3]
        if words and words[0] in STATE_SIGNS:
            return STATE_SIGNS[words[0]]
        lands = load_lexicon().lands
        for number in range(len(words), 0, -1):
            name = " ".join(words[:number]).lower()
            kind, _, code = lands.get(name, "").partition(":")
            code = STATES.get(name) or (code if kind == "subdivision" else "")
            if code and words[0][0].isupper():
                return code
        return ""

    def _is_body(self, candidate: Candidate) -> bool:
        """Whether it is "the Commission" and the like, in a text of the Union."""
        if candidate.key == "parliament" and not self.tokens.is_initial(
            candidate.first
        ):
            return True
        if not self._is_of_union or candidate.first < candidate.last:
            return False
        if candidate.key not in _BODIES - {"presidency"}:
            return False
        before = self._low[candidate.first - 1] if candidate.first else ""
        return before in {"the", "this"}

    def _is_greeted(self, candidate: Candidate) -> bool:
        """Whether somebody is greeted or presented by a name: "Hey Frank,"."""
        if candidate.first < candidate.last or not self.english:
            return False
        text, lexicon = self.tokens.text, load_lexicon()
        if text[candidate.end : candidate.end + 1] not in _ENDS_OF_GREETINGS:
            return False
        before = text[max(0, candidate.start - _LONGEST_GREETING) : candidate.start]
        return (
            candidate.key in lexicon.given
            and candidate.key not in lexicon.lands
            and self.tokens.words[candidate.first].istitle()
            and not self.tokens.lower[candidate.key]
            and _GREETING.search(before) is not None
        )

    def _is_called(self, candidate: Candidate) -> bool:
        """Whether a title stands before it that makes a name of what follows."""
        before = self._low[candidate.first - 1]
        if self.tokens.words[candidate.first - 1] in {"MS", "DR"}:
            return self.tokens.words[candidate.first].isupper()
        if before in _CIVIL:
            return True
        lexicon = load_lexicon()
        words = self._low[candidate.first : candidate.last + 1]
        land = lexicon.lands.get(candidate.key, "")
        is_family = candidate.key in lexicon.family and before in _OFFICES
        is_other = candidate.key in lexicon.institutions or (
            land != "" and (land.startswith("country") or not is_family)
        )
        is_word = words[-1] in lexicon.common or words[0] in lexicon.common
        return (
            self.english
            and before in STRONG - _WORDS_TOO
            and len(words) < 4
            and not is_other
            and not any(map(_is_title, words))
            and not is_word
        ) or (is_word and before in BEFORE_NAMES and self._is_family(candidate))

    def _is_family(self, candidate: Candidate) -> bool:
        """Whether a word alone is a usual family name: "Prime Minister May"."""
        rank = load_lexicon().family.get(candidate.key, _RARE)
        is_alone = candidate.first == candidate.last and rank < _USUAL
        after = self.tokens.words[candidate.last + 1 : candidate.last + 2]
        goes_on = self.tokens.text.startswith((" ", "\u00a0", "-"), candidate.end)
        is_more = goes_on and bool(after) and not after[0][0].islower()
        return self.english and is_alone and not is_more


def _keys(pattern: re.Pattern[str], text: str, group: str) -> frozenset[str]:
    return frozenset(match[group].lower() for match in pattern.finditer(text))


def _plays_teams(text: str) -> bool:
    """Whether a text reports matches between the teams of countries."""
    lands = load_lexicon().lands
    scored, beaten = _keys(_SCORE, text, "team"), _keys(_BEATEN, text, "team")
    teams = [t for t in scored | beaten if lands.get(t, "").startswith("country")]
    return len(teams) > 1 and bool(scored.intersection(teams))


def _beaten_before(low: list[str], first: int) -> bool:
    return first > 1 and low[first - 2] in {"lost", "draw", "drew"}


def _is_title(word: str) -> bool:
    return any(word in words for words in (TITLES, OFFICE_WORDS, _ADDRESSING, _OFFICES))


def _is_circuit(candidate: Candidate) -> bool:
    """Whether it is a court of appeals."""
    key = candidate.key
    return key.endswith("circuit") and _CIRCUIT.fullmatch(key) is not None


def _kind_of_owner(candidate: Candidate) -> int | None:
    """What has an office that somebody holds: "Texas (Senator Ted Cruz)"."""
    lexicon = load_lexicon()
    if lexicon.lands.get(candidate.key, "").startswith(("country", "subdivision")):
        return PLACE
    return ORGANISATION if candidate.key in lexicon.companies else None


def _is_land(candidate: Candidate) -> bool:
    """Whether a candidate is the name of a country in several words."""
    kind = load_lexicon().lands.get(candidate.key, "")
    return candidate.first < candidate.last and kind.startswith("country")


@lru_cache(maxsize=1)
def _written_small() -> frozenset[str]:
    """Institutions by one word that is no abbreviation: "Europol"."""
    names = re.findall(r"[^\t|\n]+", institution_words.INSTITUTIONS)
    return frozenset(n for n in names if n.isalpha() and n.istitle() and len(n) > 4)


def _speakers(text: str) -> frozenset[str]:
    """The names of those who speak, and their family names."""
    names = labelled_names(text)
    common = load_lexicon().common
    found = {n for n in names if " " in n or n not in common}
    found |= {
        n.split(" ")[-1] for n in names if " " in n and n.split(" ")[-1] not in common
    }
    return frozenset(found)
