"""What codes mean, and whose they are, as the matter before the first turn says it."""

import re
from collections.abc import Collection

from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import key_of
from tei_toolkit.metadata.people.noted import FrontEvidence, add_to
from tei_toolkit.metadata.people.occupations import has_office

LINE = 600
"""Characters of a line that are looked at."""
CHAT = re.compile(r"@Participants:\s*(.*)", re.IGNORECASE)
_NAME_CODE = re.compile(
    r"(?<![\w.'’\-\u200c])((?:[^\W\d_][\w'’.\-\u200c]{0,30}\s{1,3}){1,4}"
    r"[^\W\d_][\w'’.\-\u200c]{0,30})\s?[(\[]"
    r"((?:[^\W\d_]\.\s?){2,4}|(?:[^\W_]\u200c?){1,8}(?:/\d{1,2})?)[)\]]"
)
_CODE_NAME = re.compile(
    r"(?:^|[\s,;(*|/])\**([^\W_][\w.\-]{0,11})\**\s*(?:=|:|：|–|—|-(?=\s)|\t)\s*\**"
    r"([^,;:=()|/\n\t]{2,60})"
)
_CODE_FACTS = re.compile(
    r"(?<![\w-])([^\W_][\w.'-]{0,11})\s?[(\[]([^()\[\]]{1,60})[)\]]"
)
"""A code with what is said of its holder: `P1 (female, 34)`."""
_SEXES = {
    word: sex
    for sex, words in (
        (
            "F",
            "f female woman w weiblich frau femme féminin mujer femenino donna mulher",
        ),
        ("M", "m male man männlich mann homme masculin hombre masculino uomo homem"),
    )
    for word in words.split()
}
_AGE = lazy_pattern(
    r"(?:aged?\s)?(\d{1,3}s?)(?:\s?(?:years?|yrs?|y/?o|jahre|ans|años|anni|anos)(?:\sold)?)?"
)
_SHORTEST_WORD = 4
_DASHES = ("-", "–", "—")
_SENTENCES = re.compile(r"[^\W\d_]{4}[.!?] +[^\W\d_]|[。！？].")
"""Two sentences, which no name is: what is said, behind a colon."""
_QUOTED_CODE = re.compile(
    r"[\"“«‘']([^\W_]{1,5})[\"”»’']\s+(?:is|are|=|means|stands for|est|ist|es|è|é)\s+"
    r"([^,;.\n]{2,50})"
)


def lists_codes(text: str, codes: Collection[str]) -> bool:
    """Whether a line lists labels, as of those in a scene: `Zosia, Szymon.`."""
    pieces = text.strip(" .").split(", ")
    return len(pieces) > 1 and all(fold(piece) in codes for piece in pieces)


def read_codes(evidence: FrontEvidence, line: str, codes: Collection[str]) -> None:
    """A key of initials: "JD: Jesper Dahl", "John Neumann (JN)"."""
    for code, said in _CODE_FACTS.findall(line):
        if folded(code) in codes and (facts := _sex_and_age(said)) is not None:
            evidence.facts.setdefault(folded(code), facts)
    for name, code in _NAME_CODE.findall(line):
        for code_key in {folded(code), folded(code.rstrip(". "))}:
            if code_key in codes and folded(name.split()[-1]) != code_key:
                add_to(evidence.codes, code_key, _capitalised_end(name))
    for code, name in _QUOTED_CODE.findall(line):
        if folded(code) in codes:
            add_to(evidence.codes, folded(code), name)
    for found in _CODE_NAME.finditer(line):
        code, name = found.groups()
        if folded(code) not in codes or not key_of((name.split() or [""])[0]):
            continue
        is_behind = found[0][:1].isspace() and line[: found.start()].strip()
        is_word = len(code) >= _SHORTEST_WORD and not code.isupper()
        is_dashed = found[0][: -len(name)].rstrip(" *")[-1:] in _DASHES
        if is_word and is_dashed and _is_other_word(code, name.strip(" *")):
            continue
        if not (is_behind and is_word) and not _SENTENCES.search(name):
            add_to(evidence.codes, folded(code), name.strip(" *"))


def _is_other_word(code: str, name: str) -> bool:
    """Whether a name is no code of the one word beside it: `Macbeth - Shakespeare`."""
    return (
        len(name.split()) == 1
        and name[:1].isupper()
        and not has_office(name)
        and fold(name) not in FUNCTIONS
        and fold(name)[:2] != fold(code)[:2]
    )


def _sex_and_age(said: str) -> tuple[str | None, str | None] | None:
    """The sex and the age in "female, 34"; None if it says neither, or more."""
    sex: str | None = None
    age: str | None = None
    for part in re.split(r"\s*[,;/]\s*", said.strip().lower()):
        number = _AGE.fullmatch(part)
        if part in _SEXES and sex is None:
            sex = _SEXES[part]
        elif number is not None and age is None:
            age = number[1]
        else:
            return None
    return sex, age


def read_participants(evidence: FrontEvidence, listed: str) -> None:
    """The participants of a CHAT file: "MOT Helen Mother, CHI Target_Child"."""
    for item in listed[:LINE].split(","):
        code, *said = [word.replace("_", " ") for word in item.split()] or [""]
        if said:
            *name, role = said
            add_to(evidence.codes, folded(code), " ".join(name) or role)
            evidence.roles[folded(code)] = role


def _capitalised_end(name: str) -> str:
    """The capitalised words at the end of `name`."""
    words = name.split()
    at = len(words)
    while at > 0 and (
        words[at - 1][:1].isupper()
        or (words[at - 1][:1].isalpha() and (not words[at - 1][:1].islower()))
    ):
        at -= 1
    return " ".join(words[at:]) or name
