"""Who gives a speech, where its head says so."""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind

_KIND = (
    r"(?:speech|address|remarks|briefing|statement|lecture|sermon|homily|eulogy|keynote|oration"
    r"|toast|testimony|rede|ansprache|predigt|vortrag|vorlesung|grußwort|discours"
    r"|allocution|conférence|homélie|discurso|alocución|homilía|homilia|conferencia"
    r"|palestra|pronunciamento|discorso|intervento|omelia|toespraak|lezing|речь"
    r"|выступление|обращение|лекция|проповедь|промова|виступ|przemówienie|wystąpienie"
    r"|kazanie|projev|přednáška|tal|anförande|föredrag|tale|foredrag)"
)
_BY = (
    r"(?:by|of|from|given by|delivered by|preached by|von|des|der|par|de|du|de la"
    r"|del|di|da|do|van|av"
    r"|af|:|–|—)"
)
_HONOUR = (
    r"(?:(?:(?:his|her) (?:royal |imperial |serene |all |most )?(?:excellency|highness"
    r"|majesty|holiness|eminence|grace|honou?r|beatitude)|h\. ?e\.|h\. ?r\. ?h\."
    r"|s\. ?e\.(?: ?m\.)?|son excellence|sa (?:majesté|sainteté)|s[uo]a? excelencia"
    r"|su majestad|sua excelência|sua eccellenza|(?:seine[rs]?|ihrer?) exzellenz"
    r"|(?:его|её) превосходительств[оа])[, ]\s*(?:(?:the|mr|mrs|ms|m|mme)\b\.?\s*)?)"
)
"""What is said before the name of one who is honoured: `Her Excellency`."""
_NAME = (
    rf"{_HONOUR}?"
    r"(?:(?:the|der|die|dem|den|le|la|el|il|o|a)\s+)?(?P<name>(?:[^\W\d_][\w.'’-]*\s+){0,5}?"
    r"[A-ZÀ-ÞА-ЯЁЇІЄҐŁŚŻŠČŽ][\w.'’-]+)"
)
_END = (
    r"(?=\s*(?:$|[,;(\n]|\s(?:at|to|on|in|before|during|upon|for|zum|zur|bei|beim|am"
    r"|im|vor"
    r"|à|au|aux|lors|devant|en|ante|al|nel|alla|no|na|em|на|в|перед|при|w|ve|vid|ved"
    r"|til"
    r")\s))"
)
_IN_TITLE = lazy_pattern(rf"\b{_KIND}\s+{_BY}\s+{_NAME}?{_END}", re.IGNORECASE)
_HOLDER = lazy_pattern(
    r",\s+(?P<holder>(?:[^\W\d_a-z][\w.'’-]*\s+){1,4}[^\W\d_a-z][\w'’-]+)(?=\s*(?:[,;(]|$))"
)
"""The name behind an office: "by the Secretary of Agriculture, Anne L. Hollis,"."""
_BYLINE = lazy_pattern(
    r"\W*(?:(?:delivered|given|spoken|preached) )?(?:by|von|par|por|di"
    r"|door)\s+(?:the\s+(?=(?:very |right |most )?(?:rev|hon|ven|reverend|honou?rable"
    r"|venerable)\b))?(?P<name>\S.{2,60}?)"
    r"\W*$",
    re.IGNORECASE,
)
_FIRST_LINES = 4
_LONGEST_NAME = 60
_KEYS = ("speaker", "preacher", "lecturer", "redner", "orateur", "orador")
_SMALL = lazy_pattern(
    r"(?:the|a|an|his|her|dem|den|einem|la|le|el|il|o|um|un)\b", re.IGNORECASE
)


def find_giver(head: Sequence[str], metadata: Sequence[tuple[str, str]]) -> str | None:
    """The name, with its title, of the one who gives a speech; None if it is not said.

    Args:
        head: the lines before the speech.
        metadata: (key, value) that the source's format carries.
    """
    for key, value in metadata:
        if key in _KEYS and value.strip():
            return " ".join(value.split())
    for line in head:
        match = _IN_TITLE.search(line)
        if match and match["name"] and _is_name(match["name"]):
            return " ".join(_with_holder(line, match).split())
    for line in head:
        match = _BYLINE.match(line)
        if match and _is_name(match["name"]):
            return " ".join(match["name"].split())
    for line in head[1:_FIRST_LINES]:
        if len(line) <= _LONGEST_NAME and _is_titled(line):
            return " ".join(line.split())
    return None


def _with_holder(line: str, match: re.Match[str]) -> str:
    """The office that a title names, with the name of its holder if that follows."""
    given = match["name"]
    named = _HOLDER.match(line, match.end("name"))
    if named is None or parse_label(given).name is not None:
        return given
    both = f"{given}, {named['holder']}"
    return both if parse_label(both).name is not None else given


def _is_titled(line: str) -> bool:
    """Whether a line below the title is a name with its title, and no more."""
    parsed = parse_label(line)
    return (
        parsed.kind is LabelKind.NAME
        and parsed.name is not None
        and bool(parsed.name.titles)
        and _is_name(line)
    )


def _is_name(text: str) -> bool:
    """Whether `text` is a name or an office and a name, and no other words."""
    words = text.split()
    if not 2 <= len(words) <= 7 or _SMALL.match(text):
        return False
    small = sum(word[0].islower() for word in words)
    return small <= 2 and words[-1][0].isupper() and not any(c.isdigit() for c in text)
