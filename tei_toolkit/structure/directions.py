"""What in a play is a stage direction, and of which kind.

The kinds are those that the TEI Guidelines suggest for `stage` (chapter DR).
"""

import re

from tei_toolkit.lazy_pattern import lazy_pattern

_ENTERS = lazy_pattern(
    r"(?i)(?:.{0,60}\b)?(?:(?:re-?)?enters?|entering|entrent?|entrando|entran?"
    r"|tritt\b.*\b(?:auf|ein)|treten\b.*\b(?:auf|ein)|betritt|вход(?:и|я)т)\b"
)
_LEAVES = lazy_pattern(
    r"(?i)(?:.{0,60}\b)?(?:(?:exit|exits|exeunt|goes out|go out|withdraws?|retires?"
    r"|vanse|vase|escono?|geht ab|gehen ab|уход(?:и|я)т)\b"
    r"|(?:.{0,60}\b)?(?:sort(?:ent)?|salen?|ab)\W*$)"
)
_SAID = lazy_pattern(
    r"(?:(?i:aside|apart|within|without|off|solus|(?:speaking )?to (?:her|him|them|the"
    r"|his|my)\w*|to the [a-z]+|[àa] part|bas|haut|beiseite|leise|laut|в сторону"
    r"|aparte|a parte|whisper\w*|quiet\w*|loud\w*|soft\w*|(?:still|very|more) \w+ly)\b"
    r"|[Tt]o [A-Z]|[\w-]+ly\b)"
)
_PLACED = lazy_pattern(
    r"(?i)(?:the )?(?:scene|setting|place|curtain (?:rises|up)|la sc[eè]ne|ort)\b"
)
_SHORT = 40
_CLAUSE = lazy_pattern(
    r"(?:he|she|they|with|without|off|pause|beat|[\w-]+ing)\b", re.IGNORECASE
)


def direction_kind(words: str) -> str:
    """`entrance`, `exit`, `delivery`, `setting`, or `business` for any other."""
    if _SAID.match(words):
        return "delivery"
    if _ENTERS.match(words):
        return "entrance"
    if _LEAVES.match(words):
        return "exit"
    return "setting" if _PLACED.match(words) else "business"


def is_direction(words: str, opening: str, *, opens_speech: bool) -> bool:
    """Whether what stands in brackets within a speech of a play is a direction.

    What stands in square ones always is. Round ones are a speaker's own, too: their
    words are a direction if they open the speech, are a sentence, or tell how a thing
    is said.

    Args:
        words: what stands in the brackets.
        opening: the bracket that opens them.
        opens_speech: no word of the speech stands before.
    """
    if opening != "(" or opens_speech:
        return any(map(str.isalpha, words))
    if words[-1] == "." and words[0].isupper():
        return True
    is_short = len(words) < _SHORT and not words[0].isupper()
    return bool(_SAID.match(words)) or (is_short and bool(_CLAUSE.match(words)))


MORE_BRACKETS = lazy_pattern(
    r"\[[^\[\]]{300,4000}\]"
    r"|(?:(?<=\s)|(?<![^\n]))\[[^\W\d_][^\[\]\n]{1,100}$",
    re.MULTILINE,
)
"""Long directions, and those at the end of a line that old editions do not close."""
