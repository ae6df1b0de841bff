"""The name of an author that stands above the title of a play."""

from collections.abc import Sequence
from itertools import islice

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern
from tei_toolkit.metadata.matter.line_words import BYLINE, GENRE, NO_TITLE
from tei_toolkit.metadata.matter.lines import Line

_BIG = r"[^\W\d_a-zß-ÿа-яёіїєґ]"
_NAME = lazy_pattern(
    rf"(?:(?P<initials>(?:{_BIG}\.[ -]?){{1,3}})|(?:{_BIG}[\w'’-]+ ){{1,2}})"
    rf"(?:(?:de|von|van|di|du|der|zu|da|del|la|le|af|av|of) ){{0,2}}{_BIG}[\w'’-]+"
    rf"(?:[ -]{_BIG}[\w'’-]+)?"
)
_LONGEST, _ROWS = 40, 40
_NO_NAME = word_set(
    "the a an der die das ein eine le la les un une el los las il lo gli o os as uma um"
    " mr mrs miss frau herr madame monsieur king queen prince princess don doña donna"
    " sir lady saint könig reine roi rey re святой король госпожа господин pan pani"
    " och and und et y e i и act acte akt scene play"
)
"""Words that no name of an author begins with, or has."""
_ARTICLES = word_set(
    "the a an der die das ein eine le la les l un une el los las il lo gli i o os as"
    " uma um de het een en ett den det et az egy"
)
_KIND = lazy_pattern(
    fold_pattern(
        r"\b(?:play|piece|comed\w+|traged\w+|tragi\w+|farce|drama\w*|masque|opera|vaudeville"
        r"|komodie|tragodie|\w*schauspiel|\w*lustspiel|\w*trauerspiel|stuck|szenen?|posse|schwank"
        r"|drame|proverbe|monologue|acts?|actes?|akte?n?|aufzuge?n?|att[oi]|actos?|atos?|jornadas?"
        r"|bilder|tableaux|cuadros?|scenes?|skuespil\w*|skadespel|lystspil|naytelma|jatek\w*"
        r"|пьес\w|комеди\w|драм\w|трагеди\w|водевил\w|шутка|сцен\w|действи\w+|акт\w*|дi\w+|komedia"
        r"|dramat|sztuka|hra|krotochwila)\b"
    )
)
"""Words that say what kind of work it is, and no title but that."""


def author_above_title(lines: Sequence[Line]) -> int:
    """Index of the first line where it names who wrote the play below; -1 elsewhere.

    Below it stand the title and then what kind of play it is, or who is in it: `Н. А.
    Ветлугин`, `САМОВАР`, `Шутка в одном действии`. The name has initials, or the title
    shows by its article or its capitals that it is no name.

    Args:
        lines: those before the first turn.
    """
    rows = [*islice((i for i, line in enumerate(lines) if line.text), _ROWS)]
    if len(rows) <= 2:
        return -1
    first, title, below = (lines[index] for index in rows[:3])
    match = _NAME.fullmatch(first.text) if len(first.text) <= _LONGEST else None
    if match is None or first.level != title.level:
        return -1
    words = _words(first.text)
    if not _NO_NAME.isdisjoint(words) or not _may_be_title(title):
        return -1
    if not (_KIND.search(below.plain) or fold(below.text.rstrip(" :.")) in CASTS):
        return -1
    is_louder = title.text.isupper() and not first.text.isupper()
    is_sure = match["initials"] is not None or is_louder
    if not is_sure:
        opening = fold(title.text).replace("'", " ").replace("’", " ").split()[0]
        is_sure = opening in _ARTICLES and not _is_name(title.text)
    name = words[-1]
    is_part = any(name in _words(lines[i].text) for i in rows[1:])
    return rows[0] if is_sure and not is_part else -1


def _words(text: str) -> list[str]:
    return [word.strip(".,:;()") for word in fold(text).split()]


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and _NO_NAME.isdisjoint(_words(text))


def _may_be_title(line: Line) -> bool:
    """Whether the line below a name may be a title: neither a byline nor a kind."""
    return not (
        _KIND.search(line.plain)
        or GENRE.match(line.plain)
        or BYLINE.match(line.plain)
        or NO_TITLE.match(line.plain)
        or fold(line.text) in CASTS
    )
