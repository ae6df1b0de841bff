"""Parties and houses that are called alike in several countries: "Liberal Party".

What the document speaks of says which is meant: the places in it, its peoples, what
only one of the countries has. Where nothing does, that is left open.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping

# The name, then what it is in each country; ours, from general knowledge.
_BODIES = {
    "liberal party": (
        "AU:LiberalPartyAU CA:LiberalPartyCA GB:LiberalPartyGB JP:LiberalPartyJP "
        "DK:Venstre PH:LiberalPartyPH"
    ),
    "national party": "AU:NationalPartyAU NZ:NationalPartyNZ ZA:NationalPartyZA",
    "labour party": (
        "GB:Labour NZ:LabourNZ IE:LabourIE NO:Arbeiderpartiet NL:PvdA MT:LabourMT "
        "IL:LabourIL"
    ),
    "labour": "GB:Labour NZ:LabourNZ IE:LabourIE NO:Arbeiderpartiet",
    "conservative party": "GB:Conservatives CA:ConservativePartyCA NO:Høyre",
    "democratic party": (
        "US:DemocraticParty IT:PDIT JP:DemocraticPartyJP KR:DemocraticPartyKR "
        "RS:DemocraticPartyRS HK:DemocraticPartyHK"
    ),
    "republican party": "US:GOP FR:LesRépublicains AM:RepublicanPartyAM",
    "socialist party": (
        "FR:PS ES:PSOE PT:PSPT IT:PSI BE:PSBE CL:PSCL HU:MSZP US:SocialistPartyUS "
        "NL:SPNL"
    ),
    "communist party": (
        "CN:CPC RU:KPRF SU:CPSU FR:PCF IT:PCI CZ:KSČM CU:PCC VN:CPV PT:PCP GB:CPGB "
        "US:CPUSA"
    ),
    "social democratic party": "DE:SPD GB:SDPGB PT:PSD FI:SDPFI AT:SPÖ SE:SAP RO:PSDRO",
    "green party": (
        "US:GreenParty DE:Gruene GB:GreenPartyGB CA:GreenPartyCA NZ:GreenPartyNZ "
        "IE:GreenPartyIE"
    ),
    "reform party": "US:ReformParty CA:ReformPartyCA EE:ReformPartyEE",
    "national front": "FR:FN GB:NationalFrontGB",
    "house of commons": "GB:Commons CA:CommonsCA IE:CommonsIE",
    "house of representatives": (
        "US:USHouse AU:HouseAU NZ:HouseNZ JP:HouseJP PH:HousePH NL:TweedeKamer"
    ),
}
# What is meant where nothing else is said.
_USUAL = {
    "house of commons": "GB",
    "house of representatives": "US",
    "republican party": "US",
}
_SIGNS = {
    "US": "American Americans Republicans Democrats GOP Congress Congressman US U.S",
    "GB": "British Scottish Welsh Tory Tories Westminster Whitehall UK U.K Lords",
    "AU": "Australian Australians Labor Aussie Aussies",
    "CA": "Canadian Canadians Québécois NDP",
    "NZ": "Zealander Zealanders Maori Māori Kiwi Kiwis",
    "IE": "Irish Dáil Taoiseach",
    "FR": "French Français",
    "DE": "German Germans Bundestag",
    "IT": "Italian Italians",
    "ES": "Spanish Spaniards",
    "PT": "Portuguese",
    "NO": "Norwegian Norwegians Storting",
    "NL": "Dutch",
    "BE": "Belgian Belgians",
    "DK": "Danish Danes",
    "SE": "Swedish Swedes",
    "FI": "Finnish Finns",
    "AT": "Austrian Austrians",
    "JP": "Japanese Diet",
    "KR": "Korean Koreans",
    "CN": "Chinese",
    "RU": "Russian Russians Duma",
    "SU": "Soviet Soviets USSR",
    "ZA": "ANC",
    "IL": "Israeli Israelis Knesset Likud",
    "EE": "Estonian Estonians",
    "HU": "Hungarian Hungarians",
    "CL": "Chilean Chileans",
    "CU": "Cuban Cubans",
    "VN": "Vietnamese",
    "CZ": "Czech Czechs",
    "RO": "Romanian Romanians",
    "RS": "Serbian Serbs",
    "PH": "Filipino Filipinos Philippine",
    "MT": "Maltese",
    "HK": "Kongers",
    "AM": "Armenian Armenians",
}
_COUNTRIES = {
    word: country for country, told in _SIGNS.items() for word in told.split()
}
_CAPITALS = re.compile(r"\b[^\W\d_a-z][\w.]*")
_BEFORE = 24
_CLEARLY = 2
"""How many times as often as another a country must be spoken of to be meant."""


class NationalBodies:
    """Whose parties and houses one document means."""

    def __init__(self, text: str, countries: Callable[[], Mapping[str, int]]) -> None:
        """Nothing is read yet.

        Args:
            text: the characters of the document, in English.
            countries: tells how often it has places in each country, by ISO 3166-1.
        """
        self._text = text
        self._countries = countries
        self._spoken: Counter[str] = Counter()

    def of(self, key: str, start: int) -> tuple[str, ...] | None:
        """What a name can be at its place: one, several, or None if it is no such name.

        Args:
            key: the name in small letters.
            start: where it stands.
        """
        people, _, name = key.partition(" ")
        told = _BODIES.get(key) or _BODIES.get(name)
        if told is None:
            return None
        bodies = dict(part.split(":") for part in told.split(" "))
        before = self._text[max(0, start - _BEFORE) : start]
        if key not in _BODIES:
            before = f"{self._text[start : start + len(people)]} "
        nearest = before.rpartition(" ")[0].rpartition(" ")[2].rstrip("'’s.")
        country = next(
            (_COUNTRIES[w] for w in (nearest, f"{nearest}s") if w in _COUNTRIES), ""
        )
        if country in bodies:
            return (bodies[country],)
        if key not in _BODIES:
            return None
        if not self._spoken:
            self._spoken = self._count()
        first, *rest = sorted(bodies, key=lambda c: -self._spoken[c])
        second = self._spoken[rest[0]] if rest else 0
        if self._spoken[first] > _CLEARLY * second:
            return (bodies[first],)
        if not self._spoken[first] and key in _USUAL:
            return (bodies[_USUAL[key]],)
        return tuple(sorted(bodies.values()))

    def _count(self) -> Counter[str]:
        """How often the document speaks of each country: its places, its people."""
        spoken = Counter(self._countries())
        for word in _CAPITALS.findall(self._text):
            country = _COUNTRIES.get(word.rstrip("."))
            if country is not None:
                spoken[country] += 1
        return spoken
