"""Courtesy titles: "Mr Gray" and "Mrs Gray" are two people.

What is told from a title parts people of one family name; it is written nowhere. Given
names are from general knowledge: those that are almost only men's or women's.
"""

import re
from functools import lru_cache

from tei_toolkit.names.mention import Mention
from tei_toolkit.names.slugs import slug

# fmt: off
_MEN = frozenset((
    "mr mister sir lord king prince duke baron emperor pope father brother monsieur m "
    "herr señor don signor senhor dom pan pana panu pán господин господину господина "
    "г-н пан пана bay bey uncle messrs abbé padre fray"
).split())
_MARRIED = frozenset((
    "mrs mme madame frau señora signora senhora pani paní г-жа"
).split())
_UNMARRIED = frozenset((
    "miss mlle mademoiselle fräulein señorita signorina senhorita slečna panna"
).split())
_WOMEN = frozenset((
    "ms lady dame madam queen princess duchess baroness empress sister mother aunt "
    "auntie госпожа госпоже госпожу пані hanım bayan doña dona donna"
).split())
_MASCULINE = frozenset(map(slug, (
    "john james robert michael william david richard joseph thomas charles "
    "christopher daniel matthew anthony mark donald steven stephen paul andrew joshua "
    "kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary "
    "nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank "
    "alexander raymond patrick jack dennis jerry tyler aaron henry nathan peter adam "
    "zachary walter kyle harold carl jeremy keith roger gerald ethan arthur terence "
    "christian sean lawrence austin joe noah albert bruce willie dylan bryan ralph "
    "roy eugene wayne louis philip bobby johnny tony alan alistair geoffrey nigel "
    "graham ian simon neil hugh malcolm colin stuart duncan angus oliver harry boris "
    "rishi liam winston clement neville stanley ramsay hans karl heinrich wolfgang "
    "helmut gerhard jens toomas juan carlos josé luis miguel antonio francisco manuel "
    "pedro jorge fernando pierre jacques françois michel philippe laurent giovanni "
    "giuseppe mario luigi paolo marco ivan vladimir dmitry sergei alexei nikolai "
    "mikhail igor oleg andrei pavel владимир дмитрий сергей алексей николай михаил "
    "борис игорь олег андрей иван пётр mehmet mustafa ahmet ali hasan recep kemal "
    "piotr andrzej krzysztof lech jarosław tomasz paweł marek mohammed muhammad ahmed "
    "omar"
).split()))
_FEMININE = frozenset(map(slug, (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa "
    "nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda "
    "dorothy melissa deborah stephanie rebecca laura helen sharon cynthia kathleen "
    "amy angela shirley anna brenda pamela emma nicole samantha katherine christine "
    "catherine virginia debra rachel janet carolyn maria heather diane ruth julie "
    "joyce victoria christina evelyn judith olivia hannah martha cheryl "
    "megan frances ann anne jane alice jacqueline julia marie madison teresa "
    "sophia gloria sara janice theresa rose beverly denise marilyn amber danielle "
    "abigail brittany diana natalie kayla lori charlotte fiona sally harriet "
    "priti yvette caroline gillian hillary ursula christa claudia sabine "
    "ingrid carmen ana isabel rosa lucía elena françoise brigitte sylvie ségolène "
    "martine chiara giulia francesca paola olga tatiana natalia irina svetlana "
    "ekaterina ольга татьяна наталья ирина светлана екатерина елена анна мария олена "
    "юлія ayşe fatma emine zeynep ewa agnieszka katarzyna małgorzata hanna beata "
    "fatima aisha"
).split()))
# fmt: on
_DEAR = re.compile(r"\b[Mm]y dear \Z")
_SPLIT = re.compile(r"[\s.]+")
_OPPOSED = {
    "man": frozenset({"wife", "miss", "woman"}),
    "wife": frozenset({"man", "miss"}),
    "miss": frozenset({"man", "wife"}),
    "woman": frozenset({"man"}),
    "": frozenset[str](),
}


@lru_cache(maxsize=1024)
def _kind_of(title: str) -> str:
    for word in _SPLIT.split(title.casefold()):
        for kind, words in (
            ("man", _MEN),
            ("wife", _MARRIED),
            ("miss", _UNMARRIED),
            ("woman", _WOMEN),
        ):
            if word in words:
                return kind
    return ""


def courtesy_of(mention: Mention, text: str) -> str:
    """What the words before a name say: `man`, `wife`, `miss`, `woman`, or nothing.

    "My dear Gray" is said of men alone.
    """
    if mention.title_start >= 0:
        return _kind_of(text[mention.title_start : mention.start])
    start = mention.start
    if " " not in mention.text and text[max(0, start - 5) : start] == "dear ":
        is_dear = _DEAR.search(text, max(0, start - 8), start) is not None
        given = mention.text.casefold()
        is_given = given in _FEMININE | _MASCULINE
        return "man" if is_dear and not is_given else ""
    return ""


def kind_of_given(given: str | None) -> str:
    """What a given name or a title in its place says: as `courtesy_of`."""
    if not given:
        return ""
    if given in _MASCULINE:
        return "man"
    return "woman" if given in _FEMININE else _kind_of(given)


def are_opposed(one: str, other: str) -> bool:
    """Whether two courtesies are never those of one person at one time."""
    return other in _OPPOSED[one]
