"""What one printed label says: a name, a function, a code, or several people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from tei_toolkit.labels.function_words import FUNCTIONS, NUMBERED_SPEAKER
from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people_names import (
    Name,
    is_initial,
    is_link,
    is_patronymic,
    is_roman,
    key_of,
    read_name,
    readable_title,
    split_words,
)
from tei_toolkit.metadata.people_words import (
    ANSWERERS,
    CHAIRS,
    CIVIL_TITLES,
    FEMALE_TITLES,
    GENERATIONS,
    GROUP_STARTS,
    GROUPS,
    GUESTS,
    HOSTS,
    MALE_TITLES,
    MANNERS,
    NAME_TITLES,
    OFFICE_SURNAMES,
    PLACES,
    QUESTIONERS,
    SUFFIXES,
    UNIDENTIFIED,
    is_office,
)

_LONGEST = 300
_BRACKETS = re.compile(r"[(\[（【〔]([^()\[\]（）【】〔〕]*)(?:[)\]）】〕]|$)")
_APPOSITION = re.compile(
    r"\s*(?:,|;|，|、(?=.{4})|\s-{1,2}\s|\s?[–—]{1,2}\s|\s\|\s|--)\s*"
)
_AND = re.compile(
    r"\s*(?:/|&|\+|、|和)\s*|\s+(?:and|und|et|y|e|и|та|i|en|och|og|ja|és|și|ve|και|و|a)\s+",
    re.IGNORECASE,
)
_CODE = re.compile(r"[^\W\d_]{1,4}\d{0,2}|(?:[^\W\d_]\.\s?){2,4}")
_OF = frozenset(
    folded(word)
    for word in [
        "of",
        "for",
        "the",
        "and",
        "de",
        "für",
        "des",
        "der",
        "du",
        "del",
        "do",
        "da",
        "di",
        "del",
        "dela",
        "dello",
        "della",
        "et",
        "und",
        "pour",
        "la",
        "le",
        "e",
        "y",
        "ja",
        "och",
        "og",
        "om",
        "för",
        "af",
        "av",
        "i",
        "та",
        "и",
        "по",
        "при",
        "при",
        "beim",
        "za",
        "a",
        "voor",
        "van",
        "en",
        "&",
    ]
)
_EAST_ASIAN_TAIL = [
    "政府特別補佐人",
    "政府参考人",
    "特命担当大臣",
    "国務大臣",
    "副大臣",
    "大臣政務官",
    "内閣総理大臣",
    "委員長",
    "副議長",
    "参考人",
    "議長",
    "大臣",
    "理事",
    "委員",
    "議員",
    "会長",
    "総理",
    "先生",
    "さん",
    "君",
    "氏",
    "女士",
    "先生",
    "主席",
    "议员",
    "委员",
    "部长",
    "局长",
    "司长",
    "議員",
    "部長",
    "局長",
    "司長",
    "處長",
    "總理",
    "总理",
    "总统",
    "總統",
    "市长",
    "市長",
    "主任",
    "记者",
    "記者",
    "同志",
    "书记",
    "院长",
    "会长",
    "會長",
    "教授",
    "의원",
    "위원",
    "위원장",
    "의장",
    "부의장",
    "장관",
    "차관",
    "국장",
    "총리",
    "대통령",
    "교수",
    "기자",
    "씨",
    "님",
    "선생",
]
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_POLITE_TAIL = frozenset(
    ["君", "氏", "さん", "先生", "女士", "씨", "님", "同志", "선생"]
)
_CASED = re.compile(r"[^\W\d_]")


class LabelKind(StrEnum):
    """What a label is made of."""

    NAME = "name"
    FUNCTION = "function"
    CODE = "code"
    SEVERAL = "several"


class Sex(StrEnum):
    """What a form of address says; never guessed from a name."""

    MALE = "m"
    FEMALE = "f"


@dataclass(frozen=True, slots=True)
class ParsedLabel:
    """A label in its parts.

    Attributes:
        printed: the label.
        kind: what it is made of.
        name: of a NAME or CODE, the name; of a FUNCTION, that of its holder.
        function: of a FUNCTION, its words folded, without article and courtesy.
        office: function printed with the name ("President of Russia"), as printed.
        affiliation: party, constituency, country, as printed.
        sex: what the form of address says.
        place: what tells people of one surname apart ("of Ohio"), folded.
        is_group: several people who speak as one.
        is_anonymous: one of many who are not told apart.
        parts: of SEVERAL, the labels of each.
    """

    printed: str
    kind: LabelKind
    name: Name | None = None
    function: str = ""
    office: str | None = None
    affiliation: str | None = None
    sex: Sex | None = None
    place: str = ""
    is_group: bool = False
    is_anonymous: bool = False
    parts: "tuple[ParsedLabel, ...]" = field(default=())

    @property
    def is_chair(self) -> bool:
        """Whether the function or office is that of the person who presides."""
        words = self.function or plain(self.office or "")
        return words in CHAIRS


def plain(text: str) -> str:
    """`text` folded, without dots, articles and courtesy before it."""
    words = folded(text).replace(".", " ").replace("-", " ").split()
    while len(words) > 1 and (words[0] in ARTICLES or words[0] in _COURTESY):
        words = words[1:]
    return " ".join(words)


# Languages in which a letter and a dot is a form of address: "M. Dupont", "κ. …".
_ONE_LETTER = frozenset(("fr", "el", "ca", "br", "oc", "nl", "und"))
_COURTESY = frozenset(
    [
        "mr",
        "madam",
        "madame",
        "hon",
        "m",
        "mme",
        "sr",
        "sra",
        "senor",
        "senora",
        "sr.a",
        "herr",
        "frau",
        "domnul",
        "doamna",
        "an",
        "the",
        "السيد",
        "माननीय",
        "மாண்புமிகு",
    ]
)


@lru_cache(maxsize=65536)
def parse_label(label: str, language: str | None = None) -> ParsedLabel:
    """What `label` (without its separator) says."""
    text = " ".join(label[:_LONGEST].split()).strip(' :：^*_#@"“”>-–—·•,;')
    text = re.sub(r"\((?=(?:dr|ms|mr|mrs|prof|eng|rev|amb|maj|gen|col)\.?\))([^)]*)\)",
                  r"\1", text, flags=re.IGNORECASE)  # fmt: skip
    if not text:
        return ParsedLabel(label, LabelKind.FUNCTION, function=label.strip() or "?")
    brackets = tuple(
        found.strip() for found in _BRACKETS.findall(text) if found.strip()
    )
    head = " ".join(_BRACKETS.sub(" ", text).split()).strip(" ,;:") or text
    several = _several(label, head, language) if not brackets else None
    if several is not None:
        return several
    whole = _whole_function(label, head)
    if whole is None:
        found = _APPOSITION.search(head)
        first = head[: found.start()] if found else head
        tail = head[found.end() :] if found else ""
        while tail and _is_suffix(tail.split(",")[0]):
            suffix, _, tail = tail.partition(",")
            first, tail = f"{first} {suffix.strip()}", tail.strip()
        parsed = _head(label, first, tail, language)
    else:
        parsed = whole
    return _with_brackets(parsed, brackets, language)


def _is_suffix(tail: str) -> bool:
    words = folded(tail).replace(",", " ").split()
    return bool(words) and all(w.strip(".") in GENERATIONS | SUFFIXES for w in words)


def _whole_function(label: str, head: str) -> ParsedLabel | None:
    """The function that the whole of `head` is, if it is in the vocabulary."""
    words = plain(head)
    whole = " ".join(folded(head).replace(".", " ").split())
    known = (
        whole in FUNCTIONS
        or folded(head) in FUNCTIONS
        or words in FUNCTIONS
        or words in CHAIRS
        or whole in UNIDENTIFIED
        or whole in GROUPS
        or words in GROUPS
    )
    numbered = bool(NUMBERED_SPEAKER.fullmatch(whole))
    is_group = (
        words in GROUPS
        or whole in GROUPS
        or whole.startswith(tuple(start + " " for start in GROUP_STARTS))
    )
    hidden = any(
        word in ("unidentified", "unknown", "unnamed", "inconnu", "unbekannt")
        for word in whole.split()
    )
    if not (known or numbered or is_group or hidden):
        return None
    if numbered and re.search(r"[a-z]{4}", whole):
        return ParsedLabel(label, LabelKind.FUNCTION, function=words)
    if numbered and len(whole) <= 3:
        return ParsedLabel(
            label, LabelKind.CODE, name=read_name([head]), function=whole
        )
    return ParsedLabel(
        label,
        LabelKind.FUNCTION,
        function=words,
        is_group=is_group,
        is_anonymous=not is_group
        and (hidden or words in UNIDENTIFIED or whole in UNIDENTIFIED),
    )


def _several(label: str, head: str, language: str | None) -> ParsedLabel | None:
    """The people of "AWB/LH" or "Gordon and Sheila", or None if it means one."""
    if not _AND.search(head) or len(head) > 100:
        return None
    if "," in head or " -" in head or "- " in head or "–" in head:
        return None
    if " ".join(folded(head).split()) in FUNCTIONS or plain(head) in GROUPS:
        return None
    pieces = [piece for piece in _AND.split(head) if piece.strip()]
    if not 2 <= len(pieces) <= 6:
        return None
    parts = [parse_label(piece, language) for piece in pieces]
    codes = all(is_code(piece) for piece in pieces)
    slashed = bool(re.search(r"[/&+、和]", head))
    if (
        re.search(r"\S/\S", head)
        and len({len(piece.split()) > 1 for piece in pieces}) > 1
    ):
        return None  # "Sabine Hirrlinger FDP/DVP"
    if re.search(r"\s(?:i|y|e|и|та|a)\s", head, re.IGNORECASE) and (
        len(pieces[-1].split()) < len(pieces[0].split())
    ):
        return None  # "Ferriol Montcada i Sala"
    if codes and slashed:
        parts = [
            ParsedLabel(piece, LabelKind.CODE, name=read_name([piece]))
            for piece in pieces
        ]
    elif not all(_can_be_one(part, slashed=slashed) for part in parts):
        return None
    return ParsedLabel(label, LabelKind.SEVERAL, parts=tuple(parts))


def is_code(word: str) -> bool:
    """Whether `word` can be somebody's initials."""
    return bool(_CODE.fullmatch(word)) and word.isupper()


def _can_be_one(part: ParsedLabel, *, slashed: bool) -> bool:
    if part.kind is LabelKind.CODE:
        return True
    if part.kind is LabelKind.FUNCTION:
        return part.function in FUNCTIONS and not part.is_group
    if part.kind is not LabelKind.NAME or part.name is None:
        return False
    words = part.name.words
    # "Barrera i Serra": a name of two family names is one person's.
    return bool(words) and words[0][:1].isupper() and (slashed or len(words) <= 3)


def _head(label: str, first: str, tail: str, language: str | None) -> ParsedLabel:
    """A label without brackets: `first` before the comma, `tail` after it."""
    if _EAST_ASIAN.search(first):
        return _east_asian(label, first, tail)
    words = split_words(first) or [first]
    words, place = _without_place(words)
    office, titles, rest, party = divide(words, language)
    rest = [word for word in rest if key_of(word)]
    role = tail or None
    if rest and tail and _is_given_name(rest, tail, titles):
        rest, role = [*split_words(tail), *rest], None
    if (
        not rest
        and len(words) == 1
        and (is_code(words[0]) or not is_office(folded(words[0]).strip(".")))
        and key_of(words[0])
    ):
        rest, titles, office = words, [], []
    if not rest:
        everything = " ".join(words)
        whole = _whole_function(label, everything)
        return whole or ParsedLabel(
            label, LabelKind.FUNCTION, function=plain(f"{everything} {tail}".strip())
        )
    name = read_name(rest, titles or office[:1], language)
    name = replace(name, titles=tuple(readable_title(title) for title in titles))
    kind = LabelKind.NAME
    if (len(rest) == 1 and not titles and not office and is_code(rest[0])) or (
        not titles and all(is_initial(word) for word in rest)
    ):
        kind = LabelKind.CODE
    return ParsedLabel(
        label,
        kind,
        name=name,
        office=" ".join(office) or role,
        affiliation=party or (role if office else None),
        sex=sex_of([*titles, *office]),
        place=place,
    )


def _without_place(words: list[str]) -> tuple[list[str], str]:
    """The words of "Mrs. QUINTERO of Ohio" before "of", and the place."""
    keys = [folded(word).strip(".") for word in words]
    at = keys.index("of") if "of" in keys else 0
    titles = sum(key in CIVIL_TITLES or key in NAME_TITLES for key in keys[:at])
    if not 0 < at - titles <= 3 or any(map(is_office, keys[:at])):
        return words, ""
    return words[:at], folded(" ".join(words[at + 1 :]))


def _is_given_name(rest: Sequence[str], tail: str, titles: Sequence[str]) -> bool:
    """Whether "Smith, John" is a name in reverse and `tail` no office."""
    words = split_words(tail)
    if titles or len(rest) != 1 or not 1 <= len(words) <= 2:
        return False
    if not all(word[:1].isupper() for word in words):
        return False
    return not any(
        is_office(folded(word).strip(".")) or word.isupper() for word in words
    )


def sex_of(titles: Sequence[str]) -> Sex | None:
    """What forms of address say of the sex; None if they say nothing or both."""
    keys = {folded(title).strip(".") for title in titles}
    female, male = bool(keys & FEMALE_TITLES), bool(keys & MALE_TITLES)
    if female == male:
        return None
    return Sex.FEMALE if female else Sex.MALE


def divide(
    words: Sequence[str], language: str | None = None
) -> tuple[list[str], list[str], list[str], str | None]:
    """`words` as (office, titles, name, party): any of them may be empty."""
    keys = [folded(word).strip(".,") for word in words]
    start, titles, office_words = 0, [], []
    is_caps = all(word.isupper() for word in words if len(key_of(word)) > 1)
    while start < len(words):
        key = keys[start]
        title = key in CIVIL_TITLES or key in NAME_TITLES
        if len(key) == 1 and language and language.partition("-")[0] not in _ONE_LETTER:
            title = False
        if title and not (start + 1 == len(words) and start):
            if key not in ARTICLES:
                titles.append(words[start])
            start += 1
            continue
        following = keys[start + 1] if start + 1 < len(words) else ""
        if (
            key in ARTICLES
            and following
            and (start == 0 or following in NAME_TITLES or is_office(following))
        ):
            start += 1
            continue
        break
    last = _last_of_office(words, keys, start, is_caps=is_caps)
    name = list(words[start:])
    if last >= start:
        office_words = list(words[start : last + 1])
        name = list(words[last + 1 :])
        if keys[last] in ("وزير", "وزیر"):
            office_words, name = [*office_words, *name], []
        elif office_words and folded(office_words[-1]) in _OF:
            name = _after_of(office_words, name, language)
        name_titles = []
        while (
            name
            and folded(name[0]).strip(".") in CIVIL_TITLES | NAME_TITLES
            and (len(name) > 1)
        ):
            name_titles.append(name.pop(0))
        titles = titles + name_titles
    name, party = _party(name, is_caps=is_caps)
    return office_words, titles, name, party


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
            before_name = alone and last != index - 1
            if not before_name or (index and is_office(keys[index - 1])):
                last = index
        elif is_caps and key in _OF and last == index - 1 and last >= 0:
            last = index
    if last == count - 1 and not is_caps and _is_trailing(words, count - 1):
        return last if any(map(is_office, keys)) else -1
    # Acronyms between an office and a name belong to the office: "Předseda PSP Ryzka".
    while (
        0 <= last < count - 1
        and not is_caps
        and _is_acronym(words[last + 1])
        and (last + 2 < count)
    ):
        last += 1
    return last


def _is_link_here(
    words: Sequence[str], keys: Sequence[str], index: int, start: int
) -> bool:
    """Whether a small word links parts of a name, not of an office."""
    if keys[index] in (
        "of",
        "for",
        "and",
        "the",
        "für",
        "pour",
        "for",
        "i",
        "și",
        "та",
    ):
        return keys[index] == "i" and index > start and not is_office(keys[index - 1])
    if index > start and any(is_office(key) for key in keys[start:index]):
        # "ministre de la culture": followed by a small word, or by the end.
        follows = next(
            (w for w in words[index + 1 :] if folded(w) not in _OF | ARTICLES), ""
        )
        return (
            is_link(words[index])
            and follows[:1].isupper()
            and (not is_office(keys[index - 1]) and keys[index - 1] != "delegue")
        )
    return is_link(words[index]) or words[index][:2] in ("d'", "d’", "l'", "l’")


def _is_trailing(words: Sequence[str], index: int) -> bool:
    """Whether small words from `index` to the end stand after a name: "X. Y kesk"."""
    return (
        index == len(words) - 1
        and index >= 2
        and len(words[index]) <= 5
        and all(word[:1].isupper() or is_link(word) for word in words[:index])
    )


def _is_acronym(word: str) -> bool:
    letters = word.strip(".,")
    return (
        2 <= len(letters) <= 6
        and letters.isupper()
        and letters.isalpha()
        and not is_roman(letters)
    )


def _after_of(office: list[str], rest: list[str], language: str | None) -> list[str]:
    """The name in `rest`, which follows "President of"; the place goes to `office`."""
    for size in range(min(5, len(rest)), 0, -1):
        if " ".join(folded(word) for word in rest[:size]) in PLACES:
            office += rest[:size]
            return rest[size:]
    titled = next(
        (
            i
            for i, word in enumerate(rest)
            if folded(word).strip(".") in CIVIL_TITLES | NAME_TITLES
        ),
        None,
    )
    if titled is not None:
        office += rest[:titled]
        return rest[titled:]
    if len(rest) < 3:
        office += rest
        return []
    size = 3 if len(rest) >= 4 and is_patronymic(rest[-2], language) else 2
    if len(rest) >= 4 and (is_initial(rest[-2]) or is_link(rest[-2])):
        size = 3
    office += rest[:-size]
    return rest[-size:]


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
    if len(tail) == 1 and len(name) == 1 and len(tail[0]) > 3 and "/" not in tail[0]:
        return [*name, *tail], None
    return name, " ".join(tail) or None


def _east_asian(label: str, first: str, tail: str) -> ParsedLabel:
    """A Chinese, Japanese or Korean label: "高瀬文彦君", "의장 한도윤"."""
    office, words = [], first.split()
    if first in _EAST_ASIAN_TAIL:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    if len(words) > 1:
        for word in list(words):
            if len(words) > 1 and (
                word.endswith(tuple(_EAST_ASIAN_TAIL)) and not _is_short_name(word)
            ):
                office.append(word)
                words.remove(word)
        if len(words) > 1 and all(len(word) <= 2 for word in words):
            words = ["".join(words)]  # 竹下　澄江
    compact = " ".join(words)
    for ending in sorted(_EAST_ASIAN_TAIL, key=len, reverse=True):
        if compact.endswith(ending) and len(compact) > len(ending):
            if ending not in _POLITE_TAIL:
                office.append(ending)
            compact = compact[: -len(ending)].strip()
            break
    if compact in _EAST_ASIAN_TAIL or not compact:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    if len(compact) > 5 and " " not in compact and office:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    return ParsedLabel(
        label,
        LabelKind.NAME,
        name=read_name(compact.split(), language=_east_asian_language(compact)),
        office=" ".join([*office, *([tail] if tail else [])]) or None,
    )


def _is_short_name(word: str) -> bool:
    return 2 <= len(word) <= 3 and not word.endswith(
        ("議長", "委員", "議員", "의장", "의원", "위원", "장관", "차관", "大臣")
    )


def _east_asian_language(text: str) -> str:
    return "ko" if re.search(r"[\uac00-\ud7af]", text) else "ja"


def _with_brackets(
    parsed: ParsedLabel, brackets: Sequence[str], language: str | None
) -> ParsedLabel:
    """`parsed` with what its brackets say: holder, office, party, manner."""
    affiliation = [parsed.affiliation] if parsed.affiliation else []
    office = parsed.office
    for printed in brackets:
        inside = " ".join(folded(printed).replace(".", " ").replace("’", "'").split())
        if inside in MANNERS or "'s" in inside[:3]:
            continue
        if parsed.kind is LabelKind.FUNCTION and parsed.name is None:
            holder = _holder(printed, language)
            if holder is not None:
                parsed = replace(
                    parsed, name=holder.name, sex=holder.sex, place=holder.place
                )
                affiliation += [holder.affiliation] if holder.affiliation else []
                continue
        words = split_words(re.sub(r"[—–]", " ", printed))
        keys = [folded(word).strip(".,") for word in words]
        if (
            parsed.name is not None
            and keys
            and keys[0] in CIVIL_TITLES
            and (2 <= len(keys) <= 4 and parsed.kind is LabelKind.NAME)
        ):
            given = read_name([*words[1:], *parsed.name.words], parsed.name.titles)
            surname = tuple(range(len(words) - 1, len(given.words)))
            parsed = replace(parsed, name=replace(given, surname=surname))
            continue
        if any(is_office(key) for key in keys):
            place, dash, role = re.split(r"(\s*[—–]\s*|$)", printed, maxsplit=1)
            if dash and role:
                affiliation.append(place)
                office = office or role
            else:
                office = office or printed
        elif printed[:1].islower() and printed.isascii():
            continue  # a manner of speaking: "(in German)", "(on radio)"
        else:
            affiliation.append(printed)
    return replace(parsed, office=office, affiliation=", ".join(affiliation) or None)


def _holder(printed: str, language: str | None) -> ParsedLabel | None:
    """The person named in the brackets after an office, or None."""
    first, dot, rest = printed.partition(". ")
    if dot and len(first) <= 4:
        first, rest = printed, ""
    parsed = parse_label(first, language)
    if parsed.name is None or parsed.kind in (LabelKind.FUNCTION, LabelKind.SEVERAL):
        return None
    if parsed.kind is LabelKind.CODE and len(first) < 4:
        return None
    if len(first.split()) > 8 or any(char.isdigit() for char in first):
        return None
    if _CASED.match(first) and first[0].islower() and not parsed.name.titles:
        return None
    return replace(parsed, affiliation=parsed.affiliation or rest or None)


def readable_office(text: str) -> str:
    """An office in capitals in ordinary case."""
    if text.isupper() and len(text) > 4:
        return " ".join(
            word.lower() if folded(word) in _OF | ARTICLES else readable_title(word)
            for word in text.split()
        )
    return text


def is_questioner(function: str) -> bool:
    """Whether `function` (as `ParsedLabel.function`) puts the questions."""
    return function in QUESTIONERS


def is_answerer(function: str) -> bool:
    """Whether `function` answers the questions."""
    return function in ANSWERERS


def is_host(function: str) -> bool:
    """Whether `function` leads a conversation."""
    return function in HOSTS


def is_guest(function: str) -> bool:
    """Whether `function` is invited to a conversation."""
    return function in GUESTS
