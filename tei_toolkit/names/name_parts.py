"""The parts of a person's name as slugs: given name, patronymic, family name."""

import re
from collections.abc import Iterable
from functools import lru_cache

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.slugs import slug
from tei_toolkit.names.title_words import LINKS, SUFFIXES

PATRONYMIC = re.compile(
    r"(?:[oe]vi?ch|[oey]vna|(?:ов|ев|ь)ич(?:а|у|ем|е|еві)?"
    r"|(?:[оеії]в|ич)н(?:а|ы|и|е|і|у|ой|ою))\Z"
)
_HIS_CASE = re.compile(r"(?<=ич)(?:а|у|ем|е|еві)\Z")
_HER_CASE = re.compile(r"(?<=[вч]н)(?:ы|и|е|і|у|ой|ою)\Z")
_INITIALS_LAST = re.compile(
    r"(?P<family>[^\W\d_]{2}[\w’'-]*)[ \u00a0]"
    r"(?P<initials>(?:[^\W\d_]\.[ \u00a0]?){2}|[А-ЯЁІЇЄҐ]\.)"
)
"""A family name before initials: "Шевченко О. В."."""
_FAR = 24
_KIN = lazy_pattern(
    r"(?i)\b(?:(?:my|our|your|his|her|their) (?:\w+ )?(?:brother|sister|son|daughter"
    r"|wife|husband|cousin|niece|nephew|mom|mum|dad|friend|dog|cat)|little|baby"
    r"|(?:mein|dein|unser|sein|ihr)e?[rmn]? (?:Bruder|Schwester|Sohn|Tochter|Frau|Mann"
    r"|Cousine?|Freund(?:in)?)"
    r"|(?:mon|ma|ton|ta|son|sa|notre) (?:frère|sœur|fils|fille|femme|mari|cousine?"
    r"|amie?)"
    r"|(?:mi|tu|su|minha|meu|sua|seu|mia|mio|sua|suo) (?:herman[oa]|hij[oa]|mujer"
    r"|marido|espos[oa]|prim[oa]|amig[oa]|irmã|irmão|filh[oa]|fratello|sorella|figli[oa]"
    r"|moglie|marito|cugin[oa]|amic[oa])"
    r"|(?:мо|тво|сво|наш|ваш|его|её|ее|їх)[а-яёії]* (?:брат|сестр|сын|син|доч|жен"
    r"|дружин|муж|чолов|друг|подруг)[а-яёії]*"
    r"|(?:mó|moj|twó|twoj|swoj|nasz)\w* (?:brat|siostr|syn|córk|żon|mąż|męż|kuzyn"
    r"|przyjaci)\w*"
    r"|(?:abim|ablam|kardeşim|kızım|oğlum|eşim|karım|kocam|arkadaşım))[ ,]{1,2}\Z"
)
"""How those are spoken of who need no family name."""
_ROMAN = re.compile(r"[IVX]+")
"""The number of a ruler: Alexander I."""


def called(name: str) -> str:
    """A name without the title that Chinese writes after it."""
    if not "\u3400" <= name[0] <= "\u9fff":
        return name
    # Only where names are in Chinese is this module read.
    from tei_toolkit.names.tongue_chinese import without_title  # noqa: PLC0415

    return without_title(name)


# With which a family name begins, and no given name is.
_LEADING = frozenset("de du di da del della le la von dos das".split())
Parts = tuple[str | None, str | None, str | None]


@lru_cache(maxsize=4096)
def name_parts(text: str) -> Parts:
    """Given name, patronymic, family name, each as a slug."""
    text = called(text)
    family, comma, given = text.partition(", ")
    if comma and slug(given) not in SUFFIXES:
        text = f"{given} {family}"  # "Abrahams, Debbie"
    after = _INITIALS_LAST.fullmatch(text)
    if after:
        text = f"{after['initials'].replace('.', '. ')} {after['family']}"
    words = [w for w in re.split(r"[\s\u00a0]+", text) if w.strip(".,")]
    while len(words) > 1 and words[-1].lower().strip(".,") in SUFFIXES:
        words.pop()
    parts = [
        slug(word) for word in words if slug(word) not in LINKS or word[0].isupper()
    ]
    if len(parts) > 1 and parts[0] in _LEADING:
        parts = parts[1:]  # "De Gasperi" is "Alcide De Gasperi"
    patronymic = next((part for part in parts[1:] if PATRONYMIC.search(part)), None)
    rest = [part for part in parts if part != patronymic]
    if patronymic is not None:
        patronymic = nominative(patronymic)
    if len(rest) == 2 and _ROMAN.fullmatch(words[-1]):
        return rest[0], patronymic, "-".join(rest)
    if not rest:
        return None, patronymic, None
    if len(rest) == 1:
        return (rest[0], patronymic, None) if patronymic else (None, None, rest[0])
    return rest[0], patronymic, rest[-1]


def nominative(patronymic: str) -> str:
    """A patronymic in the case in which dictionaries have it; both are slugs."""
    return _HER_CASE.sub("а", _HIS_CASE.sub("", patronymic))


def families_like_patronymics(names: Iterable[str]) -> set[str]:
    """Family names that look like patronymics: "Абрамович", who is also called so."""
    parts = [name_parts(name) for name in names]
    bare = {
        nominative(family)
        for given, _, family in parts
        if family and not given and PATRONYMIC.search(family)
    }
    return bare - {patronymic for _, patronymic, family in parts if family}


def fullness(name: str) -> int:
    """How many words of a name are more than initials."""
    return sum(len(word.strip(".")) > 1 for word in name.replace(".", ". ").split())


def is_same_given(one: str, other: str) -> bool:
    """Whether two given names, or an initial and one, can be of one person."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def is_kin(text: str, start: int) -> bool:
    """Whether who is named at a place is called so by family and friends."""
    return _KIN.search(text, max(0, start - _FAR), start) is not None
