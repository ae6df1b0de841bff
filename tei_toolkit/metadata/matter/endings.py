"""The words with which a text, or an act of a play, says that it ends."""

# ruff: noqa: E501  # lists of words
import re

from tei_toolkit.lazy_pattern import lazy_pattern

THE_END = (
    r"the end|finis|fin|fine|fim|ende|einde|slut|loppu|koniec|konec|kraj|v[ée]ge|son"
    r"|sf[aâ]r[sș]it|τέλο[ςσ]|τελο[ςσ]|конец|кінець|край|крај|סוף|終わり|終|完|끝|结束"
)
"""What stands below the last words of a text; for patterns."""

_END = lazy_pattern(rf"\W*(?:{THE_END})\W*", re.IGNORECASE)
_ACTS = (
    r"acts?|acte|akte?s?|aufzuge?s|atto|acto|ato|jornada|действия|акта|дії|дiї|bedrijf"
    r"|aktu|jednání|dějství|akten"
)
_SCENES = (
    r"scene|scène|tableau|szene|auftritts?|bilde?s|scena|quadro|escena|cuadro|cena"
    r"|явления|картины|сцены|яви|картини|sceny|výstupu"
)
_WHOLES = (
    r"play|comedy|tragedy|farce|drama|opera|masque|prologue|epilogue|interlude|first part"
    r"|second part|pièce|comédie|drame|tragédie|opéra|proverbe|partie|stücke?s|spiele?s"
    r"|lustspiele?s|schauspiele?s|trauerspiele?s|vorspiele?s|oper|posse|komödie|tragödie"
    r"|dramas|commedia|dramma|tragedia|melodramma|prologo|epilogo|parte|comedia|juguete"
    r"|sainete|zarzuela|obra|entremés|peça|comédia|комедии|пьесы|драмы|трагедии|пролога"
    r"|части|оперы|комедії|п.єси|драми|трагедії|komedii|sztuki|dramatu|hry|skuespillet"
)
_OF_PART = lazy_pattern(
    r"\W*(?:the\s+)?(?:end\s+of(?:\s+the)?|fin\s+d(?:e(?:\s+l[ae])?|u|el)|fin\s+de\s+l['’]"
    r"|ende\s+(?:de[sr]|von)|fine\s+del(?:l[ao]|l['’])?|fim\s+d[oae]|конец|кінець|koniec"
    r"|konec|slut\s+på|einde\s+van\s+het)\s*"
    rf"(?:\w+\s+){{0,2}}?(?:(?:(?P<act>{_ACTS})|(?P<scene>{_SCENES}))\b(?:\s+\w+)?"
    rf"(?:\W+(?:{_SCENES})\s+\w+)?|(?P<whole>{_WHOLES})\b)\W*",
    re.IGNORECASE,
)
_LONGEST = 60


def ended_part(text: str) -> int | None:
    """How deep what a line says to end lies: `Ende des ersten Aufzugs`.

    Returns 0 for the whole text, 1 for an act, 2 for a scene; None for another line.
    """
    if len(text) > _LONGEST:
        return None
    if _END.fullmatch(text):
        return 0
    match = _OF_PART.fullmatch(text)
    if match is None:
        return None
    return 1 if match["act"] else 2 if match["scene"] else 0
