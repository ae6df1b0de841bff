"""What a convention knows of the lines that begin no turn."""

import re
from collections.abc import Callable

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.scenes import is_screenplay_scene
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import TIME
from tei_toolkit.values import immutable

_LONGEST = 120
"""Characters of the heading of a part that does not tell of the stage."""
LINKS_BEFORE = "ArribaAbajo"
"""Two links of an edition on the web that stay before headings when they are copied."""
Part = tuple[str, int]
"""A kind of division and its level: `("act", 1)`."""
SECTION: Part = ("section", 7)
"""What a heading begins whose depth the source does not say."""

ORDINAL = (
    r"(?:[IVXLC]{1,7}|\d{1,3}(?:st|nd|rd|th|[eaº°ª]|-[еяй])?|(?i:one|two|three|four|five|six"
    r"|seven|eight|nine|ten|first|second|third|fourth|fifth|sixth|seventh|last"
    r"|premi[eè]re?|seconde?|deuxi[eè]me|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me"
    r"|septi[eè]me|huiti[eè]me|neuvi[eè]me|dixi[eè]me|derni[eè]re?|prim[aoe]|second[ao]"
    r"|terz[ao]|quart[ao]|quint[ao]|sest[ao]|settim[ao]|ottav[ao]|non[ao]|decim[ao]|ultim[ao]"
    r"|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|sext[ao]|séptim[ao]|octav[ao]|noven[ao]"
    r"|últim[ao]|[uú]nic[ao]|unique|primeir[ao]|terceir[ao]|eins|zwei|drei|vier|fünf|sechs"
    r"|(?:prim|sec[uv]nd|terti|q[uv]art|q[uv]int|sext|septim|octav|nov?n)(?:[uv]s|a)"
    r"|pierwsz[aey]|drug[aiy]|trzeci[ae]?|czwart[aey]|prvn[ií]|druh[áéý]|třetí|čtvrt[áéý]"
    r"|(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|последн|перш|друг|п.ят)"
    r"[а-яіїє]{1,3}))"
)
"""A number that tells which act or scene it is, in figures or words."""
_FIRST_TO_LAST = r"(?:THE\s+)?(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH|LAST)"
COUNT = (
    r"(?:\d{1,2}\.(?:/\d{1,2}\.)?|[IVX]{1,4}\.|ELSŐ|MÁSODIK|HARMADIK|NEGYEDIK|ÖTÖDIK|PRV[OI]|PRVÉ|PRVNÍ"
    r"|DRUG[OI]|DRUHÉ|DRUHÁ|TRETJ[EI]|TREĆE|TŘETÍ|TRETIE|FØRSTE|ANDEN|ANDET|TREDJE|FÖRSTA"
    r"|ANDRA|ENSIMMÄINEN|TOINEN|KOLMAS|ESIMENE|TEINE|PIRMAIS|OTRAIS|BIRINCI|BİRİNCİ|IKINCI"
    r"|İKİNCİ|ÜÇÜNCÜ|ПЪРВО|ВТОРО|ТРЕТО|ПРВИ|ДРУГИ|ТРЕЋИ)"
)
"""Which part it is in tongues that say it before: `1. JELENET`, `Prvo dejanje`."""
ACTS = (
    r"(?:AUFZUG|FELVONÁS|DEJANJE|DĚJSTVÍ|JEDNÁNÍ|DEJSTVO|ČIN|AKT|AKTEN|NÄYTÖS|VAATUS|CĒLIENS"
    r"|PERDE|ЧИН|ДЕЙСТВИЕ)"
)
SCENES = (
    r"(?:SZENE|AUFTRITT|BILD|JELENET|SZÍN|PRIZOR|VÝSTUP|SCENE|SCENEN|KOHTAUS|SAHNE|ПРИЗОР"
    r"|СЛИКА|ЯВЛЕНИЕ)"
)
_ACT = lazy_pattern(
    rf"(?:ACT|ACTE|ACTO|ACT[UV]S|ATTO|AKT|AUFZUG|ДЕЙСТВИЕ|ДІЯ|АКТ|PARTE|JORNADA)"
    rf"\s+{ORDINAL}\b"
    rf"|(?-i:{_FIRST_TO_LAST}\s+ACT\W*$)|ACT\s+THE\s+[a-z]+\b"
    r"|[^\W\d_]{3,14}(?:ER|ES|ТОЕ|ОЕ)\s+(?:AKT|AUFZUG|ДЕЙСТВИЕ)\b|PRIMER ACTO\b"
    rf"|第.{{1,3}}幕|{COUNT}\s{ACTS}\W*$",
    re.IGNORECASE,
)
_SCENE = lazy_pattern(
    rf"(?:SCENE|SC[EÈ]NE|SC[AO]?ENA|SC[ÆŒ]NA|ESCENA|CENA|SZENE|AUFTRITT|ЯВЛЕНИЕ|СЦЕНА"
    r"|ЯВА|КАРТИНА)"
    rf"\s+{ORDINAL}\b"
    rf"|(?-i:{_FIRST_TO_LAST}\s+SCENE\W*$)"
    r"|[^\W\d_]{3,14}(?:ER|E)\s+(?:AUFTRITT|SZENE)\b|第.{1,3}[場场景]"
    r"|(?:THE\s+)?(?:PROLOGUE|EPILOGUE|PROLOG|EPILOG|PROLOGO|EPILOGO|ПРОЛОГ|ЭПИЛОГ"
    rf"|INDUCTION)\W*$|{COUNT}\s{SCENES}\W*$"
    r"|(?:\d{1,3}[A-Z]?\.?\s+)?(?:INT|EXT|INT\.?/EXT)\.\s+\S",
    re.IGNORECASE,
)
_PART_HEAD = (
    r"(?i:(?:ACT|ACTE|ACTO|ATTO|AKT|AUFZUG|ДЕЙСТВИЕ|ДІЯ|PARTE|JORNADA|SCENE|SC[EÈ]NE|SCENA"
    rf"|ESCENA|CENA|SZENE|AUFTRITT|ЯВЛЕНИЕ|СЦЕНА|ЯВА|КАРТИНА)\s+{ORDINAL})"
)
_BEFORE_SETTING = lazy_pattern(
    rf"(?:{_PART_HEAD}(?:\s*[.:]?\s*(?:--|[—–])\s*|[.:]\s+|,\s+(?={_PART_HEAD})))+"
    rf"(?!{_PART_HEAD}|(?:INT|EXT|I/E)[. /])(?=[\"“„«‘(\[]?[^\W\d_a-zß-ÿа-яё])"
)
_ENDS_SETTING = tuple('.)]”»"')
_CUE = lazy_pattern(
    rf"(?:\d+\.?\s*|{TIME}\s+)?(?:"
    r"(?:SOUND|F/X|SFX|FX|GRAMS|ATMOS?|ASTON|TITLE CARD|CAPTION|SUPER|LOWER THIRD|GFX"
    r"|ARCHIVE|MUSIKK|LYD|LJUD|MUSIIKKI|ÄÄNI|GELUID|MUZIEK|GERÄUSCHE?|TON|DŹWIĘK|ZVUK"
    r"|HUDBA|GLAZBA|GLASBA|МУЗЫКА|ШУМ)\b\s*[:.]"
    r"|MUSIC\b(?: (?:IN|OUT|UP|UNDER|BED)\b)?\s*(?:[:.]|(?<=IN)$|(?<=OUT)$)"
    r"|(?:S\.?E|M\.?E|BGM?|[EM])\.?(?:\t|\s{2,}|\u3000|\s?[:：]\s?)\s*(?=[\u3040-\ud7af]))"
)
"""What a script says of sounds and pictures: `FX: a door`, `10:00:31:00 MUSIC OUT`."""


def is_cue(text: str, *, alone: bool = False) -> bool:
    """Whether a line of a script calls for a sound or a picture; `alone`: no more.

    `SOUND:` has what is to be heard in the line below it.
    """
    if not (text[:2].isupper() or text[:1].isdigit()):
        return False
    return (_CUE.fullmatch(text) if alone else _CUE.match(text)) is not None


@immutable
class Layout:
    """What a convention knows of the lines that begin no turn.

    Attributes:
        part_of: the division that a line begins as its heading, or None.
        is_direction: whether a line without brackets is a stage direction.
        keeps_lines: whether a line of speech is a line of verse and stays one.
        directs_in_labels: whether a comma after a name begins a direction.
        cast: indices of the lines that list those who speak.
        names: the words of the names of those who play, folded.
    """

    part_of: Callable[[str], Part | None]
    is_direction: Callable[[Line], bool] = lambda _: False
    keeps_lines: bool = False
    directs_in_labels: bool = False
    cast: range = range(0)
    names: frozenset[str] = frozenset()


def find_no_part(text: str) -> Part | None:
    """None: the headings of speech name no kind of division."""
    del text
    return None


def find_part(text: str) -> Part | None:
    """The part of a play that a heading begins: an act or a scene."""
    text = text.removeprefix(LINKS_BEFORE)
    if len(text) > _LONGEST and not setting_in(text):
        return None
    if _ACT.match(text):
        return "act", 1
    if _SCENE.match(text) or is_screenplay_scene(text):
        return "scene", 2
    return None


def setting_in(text: str) -> int:
    """Where what tells of the stage begins in the heading of a part; 0 if nowhere.

    `SCENE I.--A room in the castle. Night.`, or the beginning of such a line.
    """
    match = _BEFORE_SETTING.match(text)
    if match is None:
        return 0
    is_told = text.endswith(_ENDS_SETTING) or ". " in text[match.end() :]
    return match.end() if is_told else 0


SPEECH = Layout(find_no_part)
"""Speech and debate: a heading is whatever looks like one."""
