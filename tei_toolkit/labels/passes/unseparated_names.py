"""The names with which a line could begin that nothing separates from the words."""

import re
from collections.abc import Iterator

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.office_words import HONORIFICS, PARTICLES
from tei_toolkit.values import immutable

_WORD = re.compile(r"\S+")
_BRACKET = re.compile(r"\([^()]{1,80}\)")
_INITIAL = re.compile(r"(?:[^\W\d_]\.-?){1,3}")
REACH = 140
_MOST_WORDS = 9
_NO_WORDS = "-–—(:=,.;/|&%+*•"
_GOING_ON = PARTICLES - {"tempore", "tem", "interim", "st", "ste", "large"}
"""Words in small letters after which a name goes on."""


@immutable
class Beginning:
    """A name at the beginning of a paragraph, with a capital after it.

    Attributes:
        line: index of the line.
        end: where the name ends in the line's text, bracket included.
        words: where the words after it begin.
        key: the name as labels are compared.
        bracketed: whether a bracket stands between the name and the words.
    """

    line: int
    end: int
    words: int
    key: str
    bracketed: bool


def beginnings_in(index: int, line: Line) -> Iterator[Beginning]:
    """The names that `line` could begin with, the shortest first."""
    text = line.text[:REACH]
    if not text[:1].isupper() or " " not in text:
        return
    # an office and its holder: `The Secretary of State, Board of Trade (Ada Hill)`
    lists = text.startswith("The ") and " (" in text
    most = 2 * _MOST_WORDS if lists else _MOST_WORDS
    end = 0
    goes_on = False  # `The Secretary and I have known each other`
    for count, match in enumerate(_WORD.finditer(text)):
        if count and (after := match.start()) and text[after] == "(":
            bracket = _BRACKET.match(text, after)
            if bracket and (words := _words_at(text, bracket.end())):
                yield _beginning(index, text, bracket.end(), words, bracketed=True)
            return
        if count and not goes_on and (words := _words_at(text, end)):
            yield _beginning(index, text, end, words, bracketed=False)
        if count >= most or not (
            _is_of_name(match[0], first=not count) or (lists and match[0][-1] == ",")
        ):
            return
        goes_on = match[0] in _GOING_ON
        end = match.end()


def _beginning(
    index: int, text: str, end: int, words: int, *, bracketed: bool
) -> Beginning:
    return Beginning(index, end, words, label_key(text[:end]), bracketed)


def _words_at(text: str, end: int) -> int:
    """Where the words begin after a name that ends at `end`, or 0 if none can."""
    words = past(text, end, " ")
    if not 0 < words - end <= 2 or words >= len(text):
        return 0
    if text[words] in "–—" and text[:end].isupper():
        # a dash that the others lack: `ДЕНИС  — Мне хотелось бы`
        after = past(text, words + 1, " ")
        is_sentence = after < len(text) and text[after].isupper()
        return after if is_sentence and after > words + 1 else 0
    first = text[words]
    goes_on = first.islower() and not text[:end].isupper()
    return 0 if goes_on or first in _NO_WORDS else words


def _is_of_name(word: str, *, first: bool) -> bool:
    """Whether `word` can stand in a name with a title."""
    folded = word.casefold()
    if folded in HONORIFICS or (folded in PARTICLES and not first):
        return True
    if word.isdigit():
        return not first and len(word) <= 2
    if _INITIAL.fullmatch(word):
        return word[0].isupper()
    return word[0].isupper() and word[-1].isalpha()
