"""What an office is of: the words that it takes behind it, as `of Finance`."""

from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import is_initial, is_link, is_patronymic
from tei_toolkit.metadata.people.words import CIVIL_TITLES, NAME_TITLES, PLACES

OF = frozenset(
    folded(word)
    for word in (
        "of for the and de für des der du del do da dos das di dela dello della dei "
        "degli delle et und "
        "pour la le e y ja och og om för af av i та и по при при beim za a voor van "
        "en &"
    ).split()
)
OF_OFFICES = frozenset("of for and the für pour i și та".split())
"""Small words that stand in offices and not in names."""
SMALL = OF | ARTICLES | {"in", "on", "at", "to", "with", "ve"}
HEBREW_OFFICES = frozenset("שר שרת השר השרה".split())


def after_of(office: list[str], rest: list[str], language: str | None) -> list[str]:
    """The name in `rest`, which follows "President of"; the place goes to `office`."""
    for size in range(min(5, len(rest)), 0, -1):
        if " ".join(folded(word) for word in rest[:size]) in PLACES:
            office += rest[:size]
            return rest[size:]
    has_article = folded(rest[0]) in ARTICLES if rest else False
    titled = next(
        (
            i
            for i, word in enumerate(rest)
            if folded(word).strip(".") in CIVIL_TITLES | NAME_TITLES
            and not (i == 0 and has_article)
        ),
        None,
    )
    if titled is not None:
        office += rest[:titled]
        return rest[titled:]
    if has_article:  # what it is of has one: `de la République`
        office += rest[:2]
        rest = rest[2:]
    if len(rest) < (2 if has_article else 3):
        office += rest
        return []
    size = 3 if len(rest) >= 4 and is_patronymic(rest[-2], language) else 2
    if len(rest) >= 4 and (is_initial(rest[-2]) or is_link(rest[-2])):
        size = 3
    office += rest[:-size]
    return rest[-size:]


def after_genitive(office: list[str], rest: list[str]) -> list[str]:
    """The name in `rest`, where words of the office stand before its initials.

    "Голова" | "Верховної Ради України В. М. Литвин": what stands before the initials,
    or before the family name that they follow, goes to `office`.
    """
    initials = [index for index, word in enumerate(rest) if is_initial(word)]
    if not initials:
        return rest
    at = initials[0] - (initials[-1] == len(rest) - 1)
    if at < 1:
        return rest
    office += rest[:at]
    return rest[at:]


def after_construct(office: list[str], rest: list[str]) -> list[str]:
    """The name in `rest`, where what a Hebrew office is of stands before it.

    `שר` | `התעשייה והמסחר עמיקם שלו`: the article begins it, or the preposition of `ל`.
    """
    least = 1 if not office[-1].startswith("ה") else 2
    while len(rest) > least and rest[0].startswith(("ה", "וה", "ל", "ול")):
        office.append(rest.pop(0))
        least = 2
    return rest
