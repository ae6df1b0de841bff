"""Where the office of a label ends and the name begins."""

from collections.abc import Sequence
from functools import partial

from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import (
    has_vowel,
    is_initial,
    is_link,
    is_roman,
    key_of,
    readable,
    readable_title,
)
from tei_toolkit.metadata.people.office_complements import (
    HEBREW_OFFICES,
    OF,
    OF_OFFICES,
    SMALL,
    after_construct,
    after_genitive,
    after_of,
)
from tei_toolkit.metadata.people.words import (
    CIVIL_TITLES,
    NAME_TITLES,
    NOBLE_RANKS,
    OCCUPATIONS,
    OFFICE_SURNAMES,
    PLACES,
    SUFFIXES,
    is_office,
)

_MEMBERS = frozenset("abgeordneter abgeordnete abgeordneten abg".split())
"""Offices that every speaker has: behind them a judge is a Mr Judge."""
_AND_MORE = frozenset("i oraz и і та".split())
_IN = frozenset("w we v ve в у во".split())
_IN_BODIES = frozenset(
    folded(word)
    for word in "ministerstwie urzędzie kancelarii komisji ministerstve ministerstvu"
    " министерстве міністерстві министерству ministarstvu".split()
)
"""Of which body an office is, in languages without articles: the next word says it."""
_OF_ALL = frozenset(
    "deputado deputada vereador vereadora senador senadora diputado diputada concejal"
    " concejala".split()
)
"""Offices that are of nothing: a small word behind them begins a name."""
# Which of several holders of one office: part of the office.
_ORDINALS = frozenset(
    """primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta
    primeiro primeira terceiro terceira quarto quarta primo prima secondo seconda terzo
    terza premier premiere deuxieme second seconde troisieme""".split()
)
_DON = frozenset(("d", "d.a", "dna"))
"""Don and Doña behind another title: `Sr. D. Juan Ruiz`."""
_AND = frozenset(("e", "y", "et", "und", "and"))
_STATE = frozenset(
    folded(word)
    for word in (
        "delegué estado stato état stanu zdrowia finansów sprawiedliwości rolnictwa "
        "edukacji obrony infrastruktury kultury nauki rozwoju rodziny sportu klimatu"
    ).split()
)
"""What an office is of, before what it is for: `Secretaria de Estado de Turismo`."""
_NOBLE_LINKS = frozenset(("von", "v", "vom", "zu"))
_TITLES_WITHIN = frozenset("dr prof mr mrs ms mme sir dame".split())
"""Forms of address that part the end of an office from the name."""
_MOST_OF_A_NAME = 4
_BEFORE_NAMES = CIVIL_TITLES | NAME_TITLES
_CYRILLIC = lazy_pattern(r"[\u0400-\u052f]")

# Languages in which a letter and a dot is a form of address: "M. Dupont", "κ. …".
_ONE_LETTER = frozenset(("fr", "el", "ca", "br", "oc", "nl", "und"))


def divide(
    words: Sequence[str], language: str | None = None
) -> tuple[list[str], list[str], list[str], str | None]:
    """`words` as (office, titles, name, party): any of them may be empty."""
    keys = [_key(word) for word in words]
    is_caps = all(word.isupper() for word in words if len(key_of(word)) > 1)
    start, titles = _titles_before(words, keys, language)
    last = _last_of_office(words, keys, start, is_caps=is_caps)
    office, name = list(words[start : last + 1]), list(words[max(start, last + 1) :])
    if not office and not titles and len(name) > 3 and name[0] in _AND_MORE:
        office, name = name[:-2], name[-2:]  # the end of an office above: `i Mostów`
    elif office:
        name = _after_office(office, name, language)
        ranks = _take_ranks(office, name)
        _take_rest(office, name)
        while len(name) > 1 and folded(name[0]).strip(".") in _BEFORE_NAMES:
            ranks.append(name.pop(0))
        titles += ranks
    name, party = _party(name, is_caps=is_caps)
    return office, titles, name, party


def _titles_before(
    words: Sequence[str], keys: Sequence[str], language: str | None
) -> tuple[int, list[str]]:
    """Where office and name begin, and the titles before them; articles are none."""
    start = 0
    titles: list[str] = []
    while start < len(words):
        key = keys[start]
        following = keys[start + 1] if start + 1 < len(words) else ""
        title = key in _BEFORE_NAMES
        if len(key) == 1 and language and language.partition("-")[0] not in _ONE_LETTER:
            title = False
        if key == "השר" and following.startswith("ל"):
            break  # the minister for something, and no `Minister Hill`
        if titles and key in _DON and folded(titles[-1]).startswith("sr"):
            title = True
        if title and not (start + 1 == len(words) and start):
            if key not in ARTICLES and key not in _DON:
                titles.append(words[start])
        elif not (
            key in ARTICLES
            and following
            and (start == 0 or following in NAME_TITLES or is_office(following))
            and not (
                (titles or words[start].endswith("."))
                and len(key) == 1
                and words[start].isupper()
            )  # "Dr A LOTTER", "A. G. Hill"
        ):
            break
        start += 1
    return start, titles


def _after_office(
    office: list[str], name: list[str], language: str | None
) -> list[str]:
    """The name in what stands behind an `office`, to which its own words go."""
    if _key(office[-1]) in ("وزير", "وزیر"):
        office += name
        return []
    if _needs_more(office[-1], name):
        return after_of(office, name, language)
    if folded(office[-1]) in HEBREW_OFFICES:
        return after_construct(office, name)
    if len(name) > 2 and _CYRILLIC.match(name[0]):
        return after_genitive(office, name)
    return name


def _needs_more(last: str, rest: Sequence[str]) -> bool:
    """Whether the `last` word of an office needs more words, of those in `rest`."""
    key = folded(last)
    if key in OF or last in _IN or (len(rest) > 2 and rest[0] in _AND_MORE):
        return True
    return key in _IN_BODIES and len(rest) > 2


def _key(word: str) -> str:
    return folded(word).strip(".,")


def _take_ranks(office: list[str], name: list[str]) -> list[str]:
    """The ranks of a noble at the end of an `office`, from which they are taken.

    A forename before them goes to the `name`, and they with it: `Karl Graf von Moy`.
    """
    ranks: list[str] = []
    while len(office) > 1 and office[-1].lower() in NOBLE_RANKS:
        ranks.insert(0, office.pop())
    given = office[-1] if ranks else ""
    is_before = len(office) == 1 or (len(office) > 1 and is_office(_key(office[-2])))
    if given[:1].isupper() and is_before and not is_office(_key(given)):
        name[:0] = [office.pop(), *ranks]
        return []
    return ranks


def _take_rest(office: list[str], name: list[str]) -> None:
    """Give to `office` what of it stands before the title in a `name`.

    `Chief` | `Hydrographer Dr. Lena Hill`: the title begins the name.
    """
    for at in range(1, len(name) - 1):
        if folded(name[at]).strip(".") in _TITLES_WITHIN:
            office += name[:at]
            del name[:at]
            return


def divide_capitals(
    words: Sequence[str],
) -> tuple[list[str], list[str], list[str], None] | None:
    """`words` as `divide` has them where a name in capitals stands before its office.

    `GULYÁS PÁL jegyző`: nothing parts them. None if they are no such words.
    """
    if not words or words[-1].isupper() or not words[0].isupper():
        return None
    keys = [folded(word).strip(".,") for word in words]
    first = int(keys[0] in NAME_TITLES or keys[0] in CIVIL_TITLES)
    size = _capitals_before_office(words[first:], keys[first:])
    if not size:
        return None
    end = first + size
    return list(words[end:]), list(words[:first]), list(words[first:end]), None


def is_held_by(head: str, bracket: str) -> bool:
    """Whether `head` is an office with its article, and `bracket` a titled holder.

    `THE MINISTER OF STATE IN THE MINISTRY OF WELLS AND TANKS (DR. P.S. ADIGA)`.
    """
    article, _, office = folded(head).partition(" ")
    title, _, name = folded(bracket).partition(" ")
    return (
        bool(name)
        and article in ARTICLES
        and title.strip(".") in CIVIL_TITLES | NAME_TITLES
        and is_office(office.split(" ", 1)[0])
    )


def is_named_small(head: str, bracket: str) -> bool:
    """Whether `head` is an office in small letters, and `bracket` its holder's name.

    `umhverfisráðherra (Anna Jónsdóttir)`.
    """
    words = bracket.split()
    return (
        head.islower()
        and 2 <= len(words) <= _MOST_OF_A_NAME
        and all(word.isalpha() and word.istitle() for word in words)
    )


def _is_name_in_capitals(words: Sequence[str]) -> bool:
    """Whether words are a name in capitals, and no acronym before one."""
    return (
        len(words) > 1
        and all(map(str.isupper, words))
        and has_vowel(words[0])
        and folded(words[0]) not in SMALL
    )


def _capitals_before_office(words: Sequence[str], keys: Sequence[str]) -> int:
    """How many words in capitals are a name before an office in small letters, or 0."""
    size = next((i for i, word in enumerate(words) if not word.isupper()), 0)
    if not 2 <= size <= _MOST_OF_A_NAME or not all(
        w[0].islower() for w in words[size:]
    ):
        return 0
    is_said = any(map(is_office, keys[size:])) and not any(map(is_office, keys[:size]))
    return size if is_said and not is_link(words[size]) else 0


def _last_of_office(
    words: Sequence[str], keys: Sequence[str], start: int, *, is_caps: bool
) -> int:
    """Index of the last word of the office that stands before the name, or -1."""
    last = -1
    count = len(words)
    for index in range(start, count):
        key, word = keys[index], words[index]
        small = not is_caps and word[0].islower() and not is_initial(word)
        if small and not _is_link_here(words, keys, index, start):
            is_new = last < 0 and index > start
            if (
                is_new
                and not any(map(is_office, keys[:index]))
                and _is_trailing(words, index)
            ):
                break
            last = index
        elif is_office(key):
            alone = key in OFFICE_SURNAMES and index == count - 1 and index > start
            before_name = alone and (last != index - 1 or keys[index - 1] in _MEMBERS)
            if not before_name or (
                index and is_office(keys[index - 1]) and keys[index - 1] not in _MEMBERS
            ):
                last = index
        elif start <= last == index - 1 and (
            (is_caps and key in OF and not _links_in_capitals(keys, index))
            or key in _ORDINALS
            or key in _STATE
        ):
            last = index
    if last < 0 and count - start > 2 and keys[start] in OCCUPATIONS - {"dean"}:
        return start  # "Businessman Donald Trump"
    if last < 0 and _is_office_in_letters(words[start:]):
        return start
    if last == count - 1 and not is_caps and _is_trailing(words, count - 1):
        return last if any(map(is_office, keys)) else -1
    # Acronyms between an office and a name belong to the office: "Předseda PSP Ryzka".
    while (
        0 <= last < count - 1
        and not is_caps
        and not _is_name_in_capitals(words[last + 1 :])
        and _is_acronym(words[last + 1])
        and (last + 2 < count)
    ):
        last += 1
    return last


def _is_link_here(
    words: Sequence[str], keys: Sequence[str], index: int, start: int
) -> bool:
    """Whether a small word links parts of a name, not of an office."""
    if keys[index] in _NOBLE_LINKS and index == len(words) - 2:
        return keys[-1] not in PLACES  # "Abgeordneter von Zietenhoff"
    if keys[index] in OF_OFFICES:
        return keys[index] == "i" and index > start and not is_office(keys[index - 1])
    if index > start and keys[index - 1] in _OF_ALL and is_link(words[index]):
        return True  # "Deputado dos Santos"
    if index > start and any(is_office(key) for key in keys[start:index]):
        # "ministre de la culture": followed by a small word, or by the end.
        follows = next(
            (w for w in words[index + 1 :] if folded(w) not in OF | ARTICLES), ""
        )
        return (
            is_link(words[index])
            and follows[:1].isupper()
            and not is_office(keys[index - 1])
            and keys[index - 1] not in _STATE | _AND
        )
    return is_link(words[index]) or words[index][:2] in ("d'", "d’", "l'", "l’")


def _links_in_capitals(keys: Sequence[str], index: int) -> bool:
    """Whether two words begin a name of capitals: `JUSTICE VAN DER MERWE`."""
    following = keys[index + 1] if index + 2 < len(keys) else ""
    return keys[index] in ("van", "von") and following in ("der", "den", "de")


def _is_trailing(words: Sequence[str], index: int) -> bool:
    """Whether small words from `index` to the end stand after a name: "X. Y kesk"."""
    return (
        index == len(words) - 1
        and index >= 2
        and len(words[index]) <= 5
        and all(word[:1].isupper() or is_link(word) for word in words[:index])
    )


def _is_office_in_letters(words: Sequence[str]) -> bool:
    """Whether the first word is an office in letters: "CM Carmen De La Rosa"."""
    return (
        len(words) > 2
        and _is_acronym(words[0])
        and not any(word.isupper() for word in words[1:])
        and (words[0].casefold() in SUFFIXES or not has_vowel(words[0]))
    )


def _is_acronym(word: str) -> bool:
    letters = word.strip(".,")
    return (
        2 <= len(letters) <= 6
        and letters.isupper()
        and letters.isalpha()
        and not is_roman(letters)
    )


def _party(name: list[str], *, is_caps: bool) -> tuple[list[str], str | None]:
    """The name without the party printed after it: "Ott CDU", "Rautalampi kesk"."""
    if is_caps or len(name) < 2:
        return name, None
    tail: list[str] = []
    while len(name) > 1:
        word = name[-1]
        small = (
            word.islower()
            and len(word) <= 5
            and len(name) > 2
            and not is_initial(word + ".")
        )
        letter = len(word) == 1 and word.islower() and len(name) > 2
        caps = "/" in word or (
            _is_acronym(word)
            and not any(w.isupper() and len(w) > 1 for w in name[:-1])
            and (len(name) > 2 or len(word) <= 3)
        )
        if word == "GRÜNE" or small or letter or caps:
            tail.insert(0, name.pop())
        else:
            break
    # "Petrov IVAN" is not a party; a name in capitals of several letters is a surname.
    # So it is after initials: "S V KALYAN".
    is_alone = len(name) == 1 or all(map(is_initial, name))
    if len(tail) == 1 and is_alone and len(tail[0]) > 3 and "/" not in tail[0]:
        return [*name, *tail], None
    return name, " ".join(tail) or None


_LETTERS = lazy_pattern(r"(?:[A-Z]\.){2,}")
_LANDS = frozenset("US USA UK UAE EU".split())


def readable_office(text: str, language: str | None = None) -> str:
    """An office in capitals in ordinary case, as `language` (BCP 47) has it."""
    if text.isupper() and len(text) > 4:
        is_turkic = (language or "").partition("-")[0] in ("tr", "az")
        shown = partial(readable, language=language) if is_turkic else readable_title
        return " ".join(
            word.lower()
            if folded(word) in SMALL
            else word
            if _is_said_in_letters(word)
            else shown(word)
            for word in text.split()
        )
    return text


def _is_said_in_letters(word: str) -> bool:
    """Whether a word in capitals is no word: `U.S.`, the body in `CNN ANCHOR`."""
    return (_LETTERS.fullmatch(word) is not None or word in _LANDS) or (
        _is_acronym(word)
        and word[-1] != "."
        and not has_vowel(word)
        and folded(word).strip(".") not in CIVIL_TITLES | NAME_TITLES
        and not is_office(folded(word).strip("."))
    )
