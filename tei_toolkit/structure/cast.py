"""The printed list of a play's characters, and whom the names of its speeches mean."""

# ruff: noqa: E501  # lists of words
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import fold, is_small, word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.structure.directions import opens_direction
from tei_toolkit.structure.events import is_bracketed
from tei_toolkit.structure.layout import find_part
from tei_toolkit.values import immutable

_CAST = lazy_pattern(
    r"\W*(?:the\s+)?(?:dramatis\s+person(?:ae|æ)|characters?(?:\s+(?:in|of)\s+the\s+play)?"
    r"|persons?\s+(?:represented|of\s+the\s+play|in\s+the\s+play)|the\s+persons|cast"
    r"|personen|personnages|acteurs|personaggi|personajes|personas|personagens|interlocutori"
    r"|действующие\s+лица|дійові\s+особи|osoby|osoby\s+dramatu|登場人物|人物|등장인물|나오는\s사람들?"
    r"|पात्र|पात्र[ -]परिचय|चरित्र|চরিত্র|চরিত্রলিপি|পাত্রপাত্রী|কুশীলব|பாத்திரங்கள்|పాత్రలు)\W*$",
    re.IGNORECASE,
)
_SETTING = lazy_pattern(
    r"(?:the\s+)?(?:scene|setting|place|time|la\s+sc[eè]ne|die\s+handlung|ort|zeit"
    r"|la\s+escena|la\s+acci[oó]n|la\s+scena|действие)\b",
    re.IGNORECASE,
)
_ACTION = lazy_pattern(
    r"(?:the\s+action|l['’]action|la\s+acci[oó]n|l['’]azione|die\s+handlung|handlingen"
    r"|akcja|действие|дія)\s+\w",
    re.IGNORECASE,
)
"""What tells where and when all happens: `The action takes place in Iceland`."""
_NAME_END = lazy_pattern(r"[,:：;.(（\[]|\s[-–—]\s|\s{2,}|\t|\u3000")
_TOLD = lazy_pattern(
    r"(?:[^\W\d_a-zа-яё][^\W\d_]+ ){0,3}[^\W\d_a-zа-яё][^\W\d_]+, [^\W\d_A-ZА-Я]"
)
"""`Пелагея Егоровна, его жена.`"""
_ARTICLES = word_set("a an the der die das ein eine le la les un une l' el il lo")
_ROLE_END = lazy_pattern(
    r"[,;:：(（\[{]|\s[-–—=]+\s|(?<=\S)[-–—]{2,}|(?<=\w)—|\.{2,}|\s\.|\s{2,}|\t|\u3000|\.$"
)
"""What ends the name of a part in its line; a dot may stand within it: `MR. PUMBLE`."""
_COLUMN = lazy_pattern(r"(?<=\.)\s{3,}(?=[^\W\d_a-zß-ÿа-яё]{3})")
_LEAD = lazy_pattern(r"^[\s*_•·–—-]+|[\s*_]+$")
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        (
            "first 1st i 1er 1re premier première erster erste erstes primo prima primero primera primer primeiro primeira первый первая 1-й",
            "second 2nd ii 2e deuxième seconde zweiter zweite zweites secondo seconda segundo segunda второй вторая 2-й",
            "third 3rd iii 3e troisième dritter dritte drittes terzo terza tercero tercera tercer terceiro terceira третий третья 3-й",
            "fourth 4th iv 4e quatrième vierter vierte viertes quarto quarta cuarto cuarta четвёртый четвертый 4-й",
        ),
        start=1,
    )
    for word in words.split()
}
_TITLES = word_set(
    "mr mrs ms miss mister m mme mlle herr frau fräulein don doña dona donna señor señora"
    " signor signora sig monsieur madame mademoiselle sir lady lord dame г-н г-жа pan pani"
)
"""Words of a name that tell nobody by themselves, and are not each other's beginning."""
_TITLES_IN_SHORT = {
    short: frozenset(titles.split())
    for short, titles in (
        ("d", "don"),
        ("dn", "don"),
        ("da", "doña dona"),
        ("dª", "doña dona"),
        ("m", "monsieur mr mister"),
        ("mad", "madame"),
        ("sr", "señor"),
        ("sra", "señora"),
        ("sig", "signor"),
        ("hr", "herr"),
        ("fr", "frau"),
    )
}
_LONGEST_HEAD = 50
_LONGEST_LISTED = 110
_WRAPPED = 50
"""Characters of a line in which an entry of such a list may be broken."""
_MOST_IN_GROUPS = 60
"""Lines of the groups of a list of characters after its first."""
_WIDEST_IN_GROUPS = 2
_AFTER_SETTING = lazy_pattern(r"\s*[:.—–-]|\s+(?:is|lies|ist|spielt|est|passa|se)\b")
_MOST_JOINED = 5
_FEWEST = 2
_MOST_ABOVE, _LEAST_LISTED = 30, 3
"""Lines above a list of characters without a heading, and of it."""
_LONGEST_NAME = 30
"""Letters of the beginning of a name of one word that stands for it."""


@immutable
class Role:
    """A part in the list of a play's characters.

    Attributes:
        name: as printed.
        words: its words, folded, without articles.
        told: the first word that is told of it: `king` of *Claudius, King of Denmark*.
    """

    name: str
    words: tuple[str, ...]
    told: str = ""


def roles_in(lines: Sequence[Line], cast: range) -> list[Role]:
    """The parts that a list of characters names, in its order; those joined apart."""
    roles: list[Role] = []
    for text in _entries(lines, cast):
        if is_bracketed(text):
            continue
        match = _ROLE_END.search(text)
        printed = (text[: match.start()] if match else text).strip(" .}_*")
        rest = fold(text[match.end() :]).strip(" .)") if match else ""
        told = next((w for w in rest.split() if w not in _ARTICLES), "").strip(",.;")
        for name in _names_joined(printed):
            words = _words(fold(name))
            if words and len(words) <= 6 and any(map(str.isalpha, name)):
                roles.append(Role(_in_one_case(name), words, told))
    return roles


def columns_of(text: str) -> list[tuple[int, int]]:
    """Where each entry stands in a line of a list of characters; most have one.

    In two columns the first ends in a stop, and a name in capitals begins the second:
    `DON LOPE.     INÉS, criada.`
    """
    ends = [match.span() for match in _COLUMN.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return [*zip(starts, [*(start for start, _ in ends), len(text)], strict=True)]


def goes_on_in_cast(lines: Sequence[Line], index: int) -> bool:
    """Whether line `index` of a list of characters goes on with the entry above it.

    `Tailor, Haberdasher, and Servants attending on Baptista and` ends in the next line.
    """
    before, line = lines[index - 1].text, lines[index]
    if line.gap:
        return False
    if is_small(line.text) and before[:1].isupper():
        return True  # `Christian, ihr Kind,` is `etwa einjährig`
    if len(before) < _WRAPPED:
        return False
    return line.first_char.islower() or before.rpartition(" ")[2] in _JOINING


def _entries(lines: Sequence[Line], cast: range) -> Iterator[str]:
    members = members_of(lines, cast)
    for index in members:
        text = lines[index].text
        if index > members.start and goes_on_in_cast(lines, index):
            continue
        for start, end in columns_of(text):
            yield _LEAD.sub("", text[start:end])


def _names_joined(printed: str) -> list[str]:
    """The names of `OTTO and FRITZ`; one otherwise."""
    pieces = [piece.strip() for piece in _JOINED.split(printed)]
    words = [word for piece in pieces for word in piece.split()]
    is_named = len(words) <= _MOST_JOINED and all(word[:1].isupper() for word in words)
    return pieces if len(pieces) == 2 and all(pieces) and is_named else [printed]


_JOINING = frozenset("and und et y e и та i og och en".split())
_JOINED = lazy_pattern(r"\s+(?:and|und|et|y|e|и|та|i|&)\s+")


def _in_one_case(name: str) -> str:
    """A name without the capitals that only a part of it has: `Il CAVALIERE di Ripa`."""
    words = name.split()
    if not name.isupper() and len(words) > 1:
        is_loud = [len(word) > 2 and word.isupper() for word in words]
        words = [w.capitalize() if is_loud[i] else w for i, w in enumerate(words)]
    return " ".join(words)


def _words(folded: str) -> tuple[str, ...]:
    """The words of a folded name, numbers as digits, without dots and articles."""
    found = (word.strip(".,'’\"") for word in folded.replace(".", ". ").split())
    return tuple(_ORDINALS.get(w, w) for w in found if w and w not in _ARTICLES)


def assign_roles(labels: Iterable[str], roles: Sequence[Role]) -> Mapping[str, Role]:
    """The part that each of the `labels`, as printed, means where it can mean but one.

    A label may be the name, a word of it, or the beginnings of its words: `PUM.` and
    `MRS. P.` A part that one label names for certain is none that another, which could
    mean several, means too.
    """
    printed = list(dict.fromkeys(labels))
    fitting: dict[str, list[int]] = {}
    for label in printed:
        words = _words(fold(label))
        marks = [_fit(words, role) for role in roles]
        best = max(marks, default=0)
        fitting[label] = [i for i, mark in enumerate(marks) if mark == best > 0]
    found: dict[str, int] = {}
    while True:
        taken = set(found.values())
        more = {
            label: left[0]
            for label, could in fitting.items()
            if label not in found
            and len(
                left := could
                if len(could) == 1
                else [i for i in could if i not in taken]
            )
            == 1
        }
        if not more:
            return {label: roles[index] for label, index in found.items()}
        found |= more


def _fit(label: Sequence[str], role: Role) -> int:
    """How well the words of a label are those of a part: 0 for not at all.

    The most for the whole name, then for words of it, for beginnings of words, the
    first of them rather than others, and the least for what is told of the part.
    """
    if not label:
        return 0
    if tuple(label) == role.words:
        return 5
    at, whole, first = 0, True, -1
    for word in label:
        index = next(
            (i for i in range(at, len(role.words)) if _begins(word, role.words[i])),
            None,
        )
        if index is None:
            return 1 if (*label,) == (role.told,) else 0
        whole = whole and word == role.words[index]
        first = index if first < 0 else first
        at = index + 1
    tells = [word for word in label if word not in _TITLES]
    if not tells or (len(label) == 1 and len(label[0]) < _FEWEST):
        return 0
    if whole:
        return 4
    return 3 if first == 0 else 2


def _begins(word: str, name: str) -> bool:
    """Whether a word of a label is that word of a name, or its beginning."""
    if word == name:
        return True
    if name in _TITLES or word in _TITLES:
        return name in _TITLES_IN_SHORT.get(word, ())
    return name.startswith(word) and not word.isdigit()


def find_cast(lines: Sequence[Line]) -> range:
    """Indices of the lines that list the characters, with their heading; or none."""
    for index, line in enumerate(lines[:200]):
        if not heads_cast(line.text):
            continue
        after = index + 1
        while after < len(lines) and _is_member(lines, index, after):
            after += 1
        after = _first_speech(lines, range(index + 1, after))
        if after >= index + 3:
            return range(index, _last_group(lines, range(index, after)))
    return range(0)


def find_cast_of(lines: Sequence[Line], speaking: AbstractSet[str]) -> range:
    """Indices of the lines that list the characters without a heading; or none.

    `speaking` are the folded labels of those who speak. Each line has a name, a comma
    and who that is; most of the names speak.
    """
    index = 0
    while index < min(len(lines), _MOST_ABOVE):
        names = list(_names_from(lines, index))
        known = len(speaking & set(names))
        if known >= _LEAST_LISTED and 3 * known >= 2 * len(names):
            return range(index, index + len(names))
        index += len(names) + 1
    return range(0)


def _names_from(lines: Sequence[Line], first: int) -> Iterator[str]:
    """Yield the names before a comma, folded, of a line and those below, up to none."""
    listed: set[str] = set()
    for line in itertools.islice(lines, first, None):
        name, comma, _ = line.text.partition(", ")
        folded = fold(name)
        if not comma or len(name) > _LONGEST_NAME or folded in listed:
            return
        listed.add(folded)
        yield folded


def members_of(lines: Sequence[Line], cast: range) -> range:
    """The lines of a list of characters without its heading, which it may lack."""
    has_heading = bool(cast) and heads_cast(lines[cast.start].text)
    return cast[1:] if has_heading else cast


def _first_speech(lines: Sequence[Line], members: range) -> int:
    """Index of the line behind a list of characters, where nothing parts the speeches.

    A name that is listed already begins to speak; what stands right above it is told
    of the stage, if no mark is in it and one is behind the first name of the list.
    """
    marks = [_ROLE_END.search(lines[index].text) for index in members]
    listed: set[str] = set()
    for number, (index, mark) in enumerate(zip(members, marks, strict=True)):
        name = fold(lines[index].text[: mark.start() if mark else None])
        if name and name in listed:
            told = list(
                itertools.takewhile(lambda mark: not mark, reversed(marks[1:number]))
            )
            return index - (len(told) if marks[0] else 0)
        listed.add(name)
    return members.stop


def _last_group(lines: Sequence[Line], cast: range) -> int:
    """The line after the last group of a list of characters.

    After a blank line a list goes on as long as nothing looks like speech or a
    direction; the first part of the play or what tells where it is set ends it.
    """
    ends = range(cast.stop, min(len(lines), cast.stop + _MOST_IN_GROUPS))
    is_plain = not any(_is_italic(lines[index]) for index in cast[:3])
    stop = next(
        (
            i
            for i in ends
            if _ends_cast(lines[i].text) or (is_plain and _is_italic(lines[i]))
        ),
        cast.stop,
    )
    listed = cast_labels(lines, cast)
    if all(
        goes_on_in_cast(lines, i) or _may_be_listed(lines[i], listed)
        for i in range(cast.stop, stop)
    ):
        return stop
    return cast.stop


def _ends_cast(text: str) -> bool:
    if find_part(text) is not None:
        return True
    if _ACTION.match(text.lstrip("_*(")):
        return True
    match = _SETTING.match(text)
    return match is not None and _AFTER_SETTING.match(text, match.end()) is not None


def _is_italic(line: Line) -> bool:
    return line.italic >= len(line.text)


def _may_be_listed(line: Line, listed: frozenset[str]) -> bool:
    """Whether a line may be one of a further group: nobody speaks who is listed."""
    text = line.text
    if line.gap > _WIDEST_IN_GROUPS or len(text) > _LONGEST_LISTED:
        return False
    if text[-1:] in "?!" or is_bracketed(text) or opens_direction(text):
        return False
    if line.gap and not text[:1].isupper():
        return False
    return fold(_NAME_END.split(text, maxsplit=1)[0]) not in listed


def heads_cast(text: str) -> bool:
    """Whether a line is the heading of a list of characters: `The Actors Names.`."""
    if not text or len(text) > _LONGEST_HEAD:
        return False
    if _CAST.match(text):
        return True
    return fold(text.replace("'", "").replace("’", "").rstrip(" :.")) in CASTS


def _is_member(lines: Sequence[Line], heading: int, index: int) -> bool:
    """Whether line `index` goes on with the list of characters below `heading`."""
    line = lines[index]
    text = line.text
    if len(text) > _LONGEST_LISTED or find_part(text) or _SETTING.match(text):
        return False
    if is_bracketed(text):  # what goes on below a name
        return not line.gap and line.indent > lines[index - 1].indent
    if index > heading + 2 and line.gap == 1 and _opens_group(lines, heading, index):
        return True
    if index > heading + 1 and line.gap:
        spaced = lines[heading + 2].gap if index > heading + 2 else line.gap
        if line.gap > spaced or is_small(text) or opens_direction(text):
            return False
        return index > heading + 2 or _is_named(text)
    return True


def _opens_group(lines: Sequence[Line], heading: int, index: int) -> bool:
    """Whether a list of characters goes on after a blank line: the women after the men.

    A name that is listed already begins to speak there.
    """
    text = lines[index].text
    below = lines[index + 1].text if index + 1 < len(lines) else ""
    if not text.isupper() or lines[index - 1].text.endswith((".", "?", "!")):
        return False
    name = fold(_NAME_END.split(text, maxsplit=1)[0])
    listed = cast_labels(lines, range(heading, index))
    return name not in listed and (_is_named(below) or is_bracketed(below))


def _is_named(text: str) -> bool:
    """Whether a line of a list of characters begins with a name.

    It is in capitals, or
    somebody is told of after a comma.
    """
    return (
        text.split(maxsplit=1)[:1] != []
        and text.split(maxsplit=1)[0].strip(",.:;").isupper()
    ) or _TOLD.match(text) is not None


def cast_labels(lines: Sequence[Line], cast: range) -> frozenset[str]:
    """The names in a list of characters, folded as labels are."""
    roles = roles_in(lines, cast)
    labels = {" ".join(role.words) for role in roles}
    labels |= {fold(role.name) for role in roles}
    letters = {
        fold(lines[index].first_char)
        for index in members_of(lines, cast)
        if lines[index].text[1:2] in (":", "：")
    }  # `Ｎ：語り`: it stands for the narrator
    return frozenset(label for label in labels if len(label) > 1) | letters
