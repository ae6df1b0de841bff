"""What may stand as a person's occupation or affiliation.

A line of names has much beside the names: places, verbs, titles of the event. What is
no office, and no party, body or constituency, is left out: a wrong statement about a
person is worse than none.
"""

import re
from dataclasses import replace

from tei_toolkit.labels.function_words import NUMBERED_SPEAKER
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import is_link
from tei_toolkit.metadata.people.parsed import ParsedLabel, plain
from tei_toolkit.metadata.people.words import (
    ANSWERERS,
    CHAIRS,
    OCCUPATIONS,
    QUESTIONERS,
    is_office,
)

_MOST_WORDS = 16
_LETTERS = 4
_MOST_WORDS_OF_A_BODY = 8
_MOST_SIGNS = 14
"""Characters of an office in a script without spaces between words."""
_CASED = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff]")
_BY = re.compile(r"^.*\s(?:by|par|por|door|von|da)\s+", re.IGNORECASE)
_OPEN_END = re.compile(
    r"(?:^|\s)(?:with|by|to|of|for|from|and|vs|mit|von|und|avec|par|et|con|por|y|da|e|met"
    r"|en|со?|и|z|ze|i)\W*\Z"
)
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{5})|(?<=[\s/-][A-ZÀ-Þ]{2}))[.!?](?=\s+[^\W\d_])"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_JOINED = frozenset("and und et y e i и та en och og".split())
_LINKS = frozenset("of for the and to in on at a an or with".split())
_FACTIONS = tuple("frak frac фракц груп group grup bloc bancada klub parti".split())
_WITHOUT_HONOURS = frozenset("bg bs cn hr me mk sh sl sr".split())
_CAPITALS = "[A-ZČĆĐŠŽА-ЯЂЈЉЊЋЏ]{2,6}"
_ACRONYM = lazy_pattern(
    rf"{_CAPITALS}(?:[ –/-]{_CAPITALS}){{0,2}}(?: (?:BiH|БиХ|1990))?"
)
_PARTY = re.compile(
    r"\b(?:stranka|stranke|partija|pokret|koalicija|странка|партија|партия|покрет|"
    r"коалиција|коалиция)(?: .{2,40})?$"
)
_ANOTHER = re.compile(
    r",? and (?=(?:Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Rev)\b"
    r"\.? [A-Z])"
)
"""Where another person is named: `Chair of the Board, and Professor David Hale`."""
_SMALL_PARTIES = frozenset("kesk kok vihr vas kd liik ps sd".split())
"""Parties of Finland, which its records print in small letters."""
_LEAST_OF_A_CLAUSE = 3
_TOLD_IN_TURKISH = lazy_pattern(
    r"(?=.*[ığş])\s[a-zçğıöşü]{2,}(?:[dt][ıiuü]|yor|m[ıiuü]ş)(?:lar|ler)?\Z"
)
"""The verb that ends what somebody did: `sorularını yanıtladı`."""
_NO_BODIES = frozenset("敬称略 続 続き cont contd continued".split())


def occupation_of(printed: str | None) -> str | None:
    """The office that `printed` states, as printed; None if it states none."""
    text = " ".join((printed or "").split()).strip(" ,;:-–—·")
    text = _ANOTHER.split(text)[0]
    if not _is_balanced(text) or re.search(r"\d{3}", text):
        return None
    if not _CASED.search(text):
        return text if 0 < len(text) <= _MOST_SIGNS or has_office(text) else None
    before = _BY.match(text)
    if before is not None and not has_office(before[0]):
        text = text[before.end() :]
    if plain(text) in CHAIRS:
        return text
    pieces = text.split(", ")
    while pieces and not has_office(pieces[0]):
        del pieces[0]
    text = ", ".join(pieces)
    if not text or len(text.split()) > _MOST_WORDS or _OPEN_END.search(text):
        return None
    if _SENTENCE_END.search(text) or _is_clause(text):
        return None
    return text


def stated(office: str | None, affiliation: str | None) -> tuple[str, str]:
    """The office and the affiliation, where a faction is printed as an office."""
    office, affiliation = office or "", affiliation or ""
    if folded(office).startswith(_FACTIONS) and not has_office(office):
        closed = office + '"' * (office.count('"') % 2)
        return "", f"{closed}, {affiliation}".strip(" ,")
    return office, affiliation


def with_party(label: ParsedLabel, language: str | None) -> ParsedLabel:
    """`label` with what is printed as an office and is a party as an affiliation.

    `Marija Marić, DS`: in languages in which no honours stand after a comma (`MP`).
    """
    office = label.office or ""
    is_short = (language or "")[:2] in _WITHOUT_HONOURS and _ACRONYM.fullmatch(office)
    if not (is_short or _PARTY.search(folded(office))) or has_office(office):
        return label
    body = ", ".join(filter(None, (office, label.affiliation)))
    return replace(label, office=None, affiliation=body)


def occupation_in_label(printed: str | None) -> str | None:
    """The office that a label states, or a few words that could be one."""
    found = occupation_of(printed)
    text = " ".join((printed or "").split()).strip(" ,;:-–—·")
    if found is not None or not re.fullmatch(r"[^\W\d_][^\d()\[\]{}]*", text):
        return found
    words = text.split()
    most = 4 if text[0].isupper() else 2
    if len(words) > most or len(words[0]) < 4 or _OPEN_END.search(text):
        return None
    return None if _SENTENCE_END.search(text) else text


def affiliation_of(printed: str | None) -> str | None:
    """The parties, bodies and places that `printed` states; None if it states none.

    Those of which each is a fact of its own stand between semicolons.
    """
    if _YEAR.search(printed or ""):
        return None  # where and when: "San Antonio, Texas, 8 June 1999"
    facts = [_body_of(fact) for fact in (printed or "").split("; ")]
    return "; ".join(fact for fact in facts if fact) or None


def _body_of(fact: str) -> str:
    text = _SENTENCE_END.split(" ".join(fact.split()))[0]
    if not _is_balanced(text):
        return ""
    pieces = [piece.strip(" ,;:") for piece in text.split(", ")]
    if len(pieces) > 2 and all(len(p) == 2 and p.isupper() for p in pieces):
        return ""  # a key of initials
    return ", ".join(piece for piece in pieces if _is_body(piece))


def _is_body(piece: str) -> bool:
    words = piece.split()
    if len(words) > _LEAST_OF_A_CLAUSE and _TOLD_IN_TURKISH.search(piece):
        return False
    if not 0 < len(words) <= _MOST_WORDS_OF_A_BODY or not re.search(r"[^\W\d_]", piece):
        return False
    key = folded(piece).strip(".")
    if NUMBERED_SPEAKER.fullmatch(key):
        return False  # a key of codes: `Ada Lovell (P1)`
    if key in _NO_BODIES or _is_part_of_talk(key) or _OPEN_END.search(piece):
        return False
    if is_office(folded(words[0])) and _JOINED.intersection(words):
        return False  # others who were there: `Trustees Kevin Hale and Vicky Roe`
    return not piece[0].islower() or key.startswith(_FACTIONS) or key in _SMALL_PARTIES


def _is_part_of_talk(key: str) -> bool:
    """Whether a word says who asks and who answers; a letter may be a party."""
    return len(key) > _LETTERS and (key in QUESTIONERS or key in ANSWERERS)


def has_office(text: str) -> bool:
    """Whether a word of `text` is an office or an occupation."""
    words = [folded(word).strip('.,:()"“”«»') for word in text.split()]
    return any(is_office(word) or word in OCCUPATIONS for word in words)


def tells_of(before: str) -> bool:
    """Whether what stands before a title begins a clause, and is no office.

    `Heidi plays Miss Rose`: its last word is small, and no small word of names.
    """
    last = before.rsplit(maxsplit=1)[-1]
    return last.islower() and not (has_office(before) or is_link(last))


def _is_clause(text: str) -> bool:
    """Whether it tells what somebody did: "the President took questions"."""
    if not _ARTICLE.match(text) or text.islower():
        return False
    return sum(w.islower() and w not in _LINKS for w in text.split()) > 1


def _is_balanced(text: str) -> bool:
    return all(
        text.count(a) == text.count(b) for a, b in ("()", "[]", "（）", "“”", "«»")
    )
