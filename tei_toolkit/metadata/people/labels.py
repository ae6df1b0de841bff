"""What one printed label says: a name, a function, a code, or several people."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.labels.delivery import HANGUL, is_delivery
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.office_words import WRITTEN
from tei_toolkit.labels.passes.reported import is_ranked
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.brackets import (
    facts_in,
    is_directed,
    names_office,
    says_manner,
)
from tei_toolkit.metadata.people.eastern import (
    EAST_ASIAN,
    STANDING_IN,
    read_east_asian,
    read_office_within,
)
from tei_toolkit.metadata.people.inverted import read_inverted
from tei_toolkit.metadata.people.names import (
    is_initial,
    is_link,
    key_of,
    read_name,
    readable_title,
    split_words,
)
from tei_toolkit.metadata.people.nicknames import with_nickname
from tei_toolkit.metadata.people.occupations import with_party
from tei_toolkit.metadata.people.offices import (
    divide,
    divide_capitals,
    is_held_by,
    is_named_small,
)
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.peers import sex_of, territorial_label, without_place
from tei_toolkit.metadata.people.placed import without_place_on_stage
from tei_toolkit.metadata.people.printed import readable_label
from tei_toolkit.metadata.people.whole import whole_function
from tei_toolkit.metadata.people.words import (
    CIVIL_TITLES,
    GENERATIONS,
    GROUPS,
    MANNERS,
    PEERS,
    SUFFIXES,
    is_office,
)

_BRACKETS = re.compile(r"[(\[（【〔]([^()\[\]（）【】〔〕]*)(?:[)\]）】〕]|$)")

_APPOSITION = re.compile(
    r"\s*(?:,|;|，|、(?=.{4})|\s-{1,2}\s|\s?[–—]{1,2}\s|\s\|\s|--"
    r"|(?<=[\u0590-\u06ff])-\s)\s*"
)
"""What parts a name from an office; Hebrew and Arabic print `اسم- رئيس`, too."""

_DASH = re.compile(r"\s+[-–—]{1,2}\s+")
_DASHES = frozenset("-–—")

_AND = re.compile(
    r"\s*(?:/|&|\+|、|和)\s*|\s+(?:and|und|et|y|e|и|та|i|en|och|og|ja|és|și|ve|και|و|a)\s+",
    re.IGNORECASE,
)

_EACH_BRACKETED = lazy_pattern(
    r"([^()\[\]]{3,60}[(\[][^()\[\]]{1,30}[)\]])"
    r"(?:\s*[,&+/、]\s*(?:and\s+)?|\s+(?:and|und|et|y|e|и|та|i|en|och|og|ja|és|și|ve|και|و|a)\s+|$)"
)
"""One of several people of whom each has something in brackets."""

_OFFICE_AND_PARTY = lazy_pattern(r"(.+), ([A-ZÀ-Þ]{2,5}|[A-ZÀ-Þ][^\W\d_]{1,4}\.)")
"""What a member of government is, and of which party: (Minister of Fisheries, CPC)."""
_CONSTITUENCY_AND_PARTY = lazy_pattern(
    r"([^,;]{3,60}), ([A-ZÀ-Þ]{2,5}|[A-ZÀ-Þ][^\W\d_]{1,4}\.)"
)
"""Whom a member represents, and of which party: (Gaspésie, BQ)."""
_LEAST_OF_SEVERAL = 3
_FOR = frozenset("zum zur beim bei im am für für des der".split())
_ANDS = frozenset("and und et y e och og en en's i ja és și &".split())
_BODIES = [["commission"], ["kommission"], ["commissie"], ["commissione"]]

_INITIAL_BETWEEN = re.compile(r"\s[AEIY]\s")

# Two family names of one person: "Rosique i Saltor".
_FAMILIES = lazy_pattern(r"[^\W\d_][\w'’-]+ (?:i|y|e) [^\W\d_][\w'’-]+")

_CODE = re.compile(
    r"[^\W\d_]{1,4}\d{0,2}|[^\W\d_]{1,3}['’][^\W\d_]{1,2}|(?:[^\W\d_]\.\s?){2,4}"
)

_CASED = re.compile(r"[^\W\d_]")
_EMPTY = re.compile(r"\s*(?:\[\]|\(\))")
_SHORTEST_ROLE = 4


@lru_cache(maxsize=65536)
def parse_label(label: str, language: str | None = None) -> ParsedLabel:
    """What `label` (without its separator) says."""
    if "[]" in label or "()" in label:
        label = _EMPTY.sub("", label) or label
    text = readable_label(label)
    if (whole := _at_once(label, text, language)) is not None:
        return whole
    brackets = tuple(
        found.strip() for found in _BRACKETS.findall(text) if found.strip()
    )
    head = " ".join(_BRACKETS.sub(" ", text).split()).strip(" ,;:") or text
    if brackets:
        several = _several_bracketed(label, text, language)
    else:
        several = _several(label, head, language)
    if several is not None:
        return several
    whole = whole_function(label, head)
    if (
        whole is None
        and brackets
        and (is_held_by(head, brackets[0]) or is_named_small(head, brackets[0]))
    ):
        whole = ParsedLabel(label, LabelKind.FUNCTION, function=plain(head))
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
    if brackets and (nicknamed := with_nickname(parsed, brackets[0], text)):
        parsed, brackets = nicknamed, brackets[1:]
    return _with_brackets(with_party(parsed, language), brackets, language)


def _at_once(label: str, text: str, language: str | None) -> ParsedLabel | None:
    """What a label says whose words, `text`, need not be divided further, or None."""
    if not text:
        # a rule, or marks of a question, stand for a name that is not known
        is_unknown = "__" in label or not label.strip("?？ ")
        function = label.strip() or "?"
        return ParsedLabel(
            label, LabelKind.FUNCTION, function=function, is_anonymous=is_unknown
        )
    if ": " in text and (holder := _holder_behind_colon(label, text, language)):
        return holder
    if is_ranked(text):
        return ParsedLabel(label, LabelKind.FUNCTION, function=text, is_anonymous=True)
    return None


def _is_suffix(tail: str) -> bool:
    words = folded(tail).replace(",", " ").split()
    return bool(words) and all(w.strip(".") in GENERATIONS | SUFFIXES for w in words)


def _several(label: str, head: str, language: str | None) -> ParsedLabel | None:
    """The people of "AWB/LH" or "Gordon and Sheila", or None if it means one."""
    if not _AND.search(head) or len(head) > 100:
        return None
    if _INITIAL_BETWEEN.search(head) and not head.isupper():
        return None  # "Dr A LOTTER"
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


def _several_bracketed(
    label: str, text: str, language: str | None
) -> ParsedLabel | None:
    """The people of "Ada Lovell (P1) and Ben Okri (P2)", or None if it means one."""
    pieces: list[str] = []
    at = 0
    while at < len(text) and (found := _EACH_BRACKETED.match(text, at)) is not None:
        pieces.append(found[1])
        at = found.end()
    if at < len(text) or len(pieces) < 2:
        return None
    parts = [parse_label(piece, language) for piece in pieces]
    if not all(
        part.kind is LabelKind.NAME
        and part.name
        and (len(part.name.words) > 1 or len(parts) > 2)
        for part in parts
    ):
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
    if slashed and words and words[0][:1] >= HANGUL:
        return len(words[0]) > 1  # 张和平 is one
    return bool(words) and words[0][:1].isupper() and (slashed or len(words) <= 3)


def _head(label: str, first: str, tail: str, language: str | None) -> ParsedLabel:
    """A label without brackets: `first` before the comma, `tail` after it."""
    if max(first, default="") >= "\u3040" and EAST_ASIAN.search(first):
        return read_office_within(label, first) or read_east_asian(label, first, tail)
    if tail and (holder := _holder_of_several(label, first, tail, language)):
        return holder
    words = split_words(without_place_on_stage(first)) or [first]
    if territorial := territorial_label(label, words, tail):
        return territorial
    printed, (words, place) = words, without_place(words)
    office, titles, rest, party = divide_capitals(words) or divide(words, language)
    rest = [word for word in rest if key_of(word)]
    if office and rest and (folded(rest[0]) in _ANDS or _are_numbered(rest)):
        office, titles, rest = [], [], []  # "SECRETARY FOR TRANSPORT AND HOUSING"
    is_manner = folded(tail) in MANNERS or fold(tail) in WRITTEN
    role = None if is_manner else tail or None
    behind, _, role_behind = map(str.strip, tail.partition(","))
    if (
        rest
        and tail
        and not titles
        and label.partition(first)[2].lstrip()[:1] not in _DASHES
        and (not role_behind or role_behind[0].islower() or names_office(role_behind))
        and (inverted := read_inverted(rest, behind, language))
    ):
        return ParsedLabel(
            label,
            LabelKind.NAME,
            name=inverted,
            office=role_behind or None,
            affiliation=party,
            sex=sex_of(inverted.titles),
            place=place,
        )
    if (
        not rest
        and len(words) == 1
        and (is_code(words[0]) or not is_office(folded(words[0]).strip(".")))
        and key_of(words[0])
    ):
        rest, titles, office = words, [], []
    if not rest and titles and (holder := _holder_after_dash(label, first, language)):
        return holder
    if not rest and tail and (holder := _holder_behind(label, first, tail, language)):
        return holder
    if not rest:
        everything = " ".join(words)
        whole = whole_function(label, everything)
        return whole or ParsedLabel(
            label, LabelKind.FUNCTION, function=plain(f"{everything} {tail}".strip())
        )
    name = read_name(rest, titles or office[:1], language)
    name = replace(name, titles=tuple(readable_title(title) for title in titles))
    if place and any(folded(title).strip(".") in PEERS for title in titles):
        name = replace(name, territory=" ".join(printed[len(words) :]))
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


def _are_numbered(words: Sequence[str]) -> bool:
    """Whether words behind an office only count those who have it: `Svedok č. 1`."""
    return words[-1].isdecimal() and all(len(key_of(word)) < 3 for word in words)


def _holder_of_several(
    label: str, first: str, tail: str, language: str | None
) -> ParsedLabel | None:
    """Who holds two offices: "Bevollmächtigter zum Bundesrath, Minister von Alten".

    The first says in small letters what it is for, so that no name is in it.
    """
    words = first.split()
    if len(words) < _LEAST_OF_SEVERAL or not is_office(folded(words[0]).strip(".,")):
        return None
    if words[1] not in _FOR or "," in tail:
        return None
    holder = parse_label(tail, language)
    if holder.kind is not LabelKind.NAME or not holder.office or holder.name is None:
        return None
    return replace(holder, printed=label, office=f"{first}, {holder.office}")


def _holder_after_dash(
    label: str, first: str, language: str | None
) -> ParsedLabel | None:
    """An office with holder and party: "O SR. PRESIDENTE - CONTE LOPES - PTB"."""
    found = _DASH.split(label.strip(" :：.-–—"))
    if len(found) < 2 or found[0].strip(" ,") != first.strip(" ,"):
        return None
    holder = _holder(found[1], language)
    if holder is None:
        return None
    return replace(
        holder,
        printed=label,
        kind=LabelKind.FUNCTION,
        function=plain(first),
        affiliation=" - ".join(found[2:]) or None,
    )


def _holder_behind(
    label: str, first: str, tail: str, language: str | None
) -> ParsedLabel | None:
    """An office with its holder: "The Secretary of Agriculture, Anne L. Hollis".

    A title or an initial tells a name from a place or a body: "The Chairman, New York".
    """
    holder = _holder(tail, language)
    if holder is None or holder.name is None or holder.office or "," in tail:
        return None
    name = holder.name
    is_told = bool(name.titles) or any(map(is_initial, name.words[:-1]))
    is_whole = all(word[:1].isupper() or is_link(word) for word in name.words)
    if not is_told or not is_whole or not name.surname:
        return None
    return replace(
        holder, printed=label, kind=LabelKind.FUNCTION, function=plain(first)
    )


def _holder_behind_colon(
    label: str, text: str, language: str | None
) -> ParsedLabel | None:
    """Who has an office or a code before a colon: `KETUA: SURYADI WANGKAR`."""
    role, _, rest = text.partition(": ")
    holder = _holder(rest, language)
    if holder is None or holder.name is None or len(holder.name.words) < 2:
        return None
    if is_code(role):
        return replace(holder, printed=label, affiliation=role)
    return replace(holder, printed=label, office=role)


def _with_brackets(
    parsed: ParsedLabel, brackets: Sequence[str], language: str | None
) -> ParsedLabel:
    """`parsed` with what its brackets say: holder, office, party, manner."""
    affiliation = [parsed.affiliation] if parsed.affiliation else []
    office = parsed.office
    for printed in facts_in(brackets):
        if says_manner(printed):
            continue
        if parsed.kind is LabelKind.FUNCTION and parsed.name is None:
            holder = _holder(STANDING_IN.sub("", printed), language)
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
            and not words[1].islower()
        ):
            given = read_name([*words[1:], *parsed.name.words], parsed.name.titles)
            surname = tuple(range(len(words) - 1, len(given.words)))
            parsed = replace(parsed, name=replace(given, surname=surname))
            continue
        office_and_party = _OFFICE_AND_PARTY.fullmatch(printed)
        if office_and_party and any(is_office(key) for key in keys[:-1]):
            office = office or office_and_party[1]
            affiliation.append(office_and_party[2])
        elif any(is_office(key) for key in keys) and keys not in _BODIES:
            place, dash, role = re.split(r"(\s*[—–]\s*|$)", printed, maxsplit=1)
            if dash and role:
                affiliation.append(place)
                office = office or role
            else:
                office = office or printed
        elif printed[:1].islower():
            is_role = len(printed) >= _SHORTEST_ROLE and not is_delivery(printed)
            if is_role and not is_directed(parsed.printed, printed):
                office = office or printed  # no manner: "(in German)", "(on radio)"
        else:
            constituency = _CONSTITUENCY_AND_PARTY.fullmatch(printed)
            affiliation += constituency.groups() if constituency else (printed,)
    return replace(parsed, office=office, affiliation="; ".join(affiliation) or None)


def _holder(printed: str, language: str | None) -> ParsedLabel | None:
    """The person named in the brackets after an office, or None."""
    first, dot, rest = printed.partition(". ")
    if dot and (len(first) <= 4 or is_initial(first.split()[-1])):
        first, rest = printed, ""
    parsed = parse_label(first, language)
    if parsed.kind is LabelKind.SEVERAL and _FAMILIES.fullmatch(first):
        name = read_name(split_words(first), ["señor"], language)
        parsed = ParsedLabel(first, LabelKind.NAME, name=replace(name, titles=()))
    if parsed.name is None or parsed.kind in (LabelKind.FUNCTION, LabelKind.SEVERAL):
        return None
    if parsed.kind is LabelKind.CODE and len(first) < 4:
        return None
    if len(first.split()) > 8 or any(char.isdigit() for char in first):
        return None
    if _CASED.match(first) and first[0].islower() and not parsed.name.titles:
        return None
    return replace(parsed, affiliation=parsed.affiliation or rest or None)
