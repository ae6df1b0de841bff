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
    "US": r"Americans?|Republicans|Democrats|GOP|Congress(?:man|woman)?|US|U\.S\.",
    "GB": (
        r"British|Britons?|Scottish|Welsh|Tor(?:y|ies)|Westminster|Whitehall|UK|U\.K\."
        r"|House of Lords|Downing Street"
    ),
    "AU": r"Australians?|Labor|Aussies?",
    "CA": r"Canadians?|Québécois|NDP",
    "NZ": r"New Zealanders?|M[aā]ori|Kiwis?",
    "IE": r"Irish|Dáil|Taoiseach",
    "FR": r"French|Français(?:es?)?",
    "DE": r"Germans?|Bundestag",
    "IT": r"Italians?",
    "ES": r"Spanish|Spaniards?",
    "PT": r"Portuguese",
    "NO": r"Norwegians?|Storting",
    "NL": r"Dutch",
    "BE": r"Belgians?",
    "DK": r"Danish|Danes?",
    "SE": r"Swedish|Swedes?",
    "FI": r"Finnish|Finns?",
    "AT": r"Austrians?",
    "JP": r"Japanese|Diet",
    "KR": r"Koreans?",
    "CN": r"Chinese",
    "RU": r"Russians?|Duma",
    "SU": r"Soviets?|USSR",
    "ZA": r"South Africans?|ANC|apartheid",
    "IL": r"Israelis?|Knesset|Likud",
    "EE": r"Estonians?",
    "HU": r"Hungarians?",
    "CL": r"Chileans?",
    "CU": r"Cubans?",
    "VN": r"Vietnamese",
    "CZ": r"Czechs?",
    "RO": r"Romanians?",
    "RS": r"Serbs?|Serbian",
    "PH": r"Filipinos?|Philippine",
    "MT": r"Maltese",
    "HK": r"Hong Kongers?",
    "AM": r"Armenians?",
}
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
        for country, own in bodies.items():
            if re.search(rf"\b(?:{_SIGNS[country]})['’]?s? \Z", before):
                return (own,)
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
        for country, words in _SIGNS.items():
            spoken[country] += len(re.findall(rf"\b(?:{words})(?!\w)", self._text))
        return spoken
