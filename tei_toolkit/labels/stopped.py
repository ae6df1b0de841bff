"""Readings of the beginning of a line as a label that a full stop ends."""

import re
from functools import lru_cache

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.function_words import FUNCTIONS, NUMBERED_SPEAKER
from tei_toolkit.labels.heads import BLANK, WINDOW, Head
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.office_words import (
    HONORIFICS,
    SMALL_IN_NAMES,
    TITLED,
)
from tei_toolkit.labels.opener_words import QUANTIFIERS
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_DASHES = ("—", "–", "-", "\N{MINUS SIGN}", "\N{FIGURE DASH}")
_SPACED_DASHES = " " + "".join(_DASHES)
_CLOSING = {"(": ")", "[": "]", "（": "）"}
_SIGN = re.compile(r"[ .(\[（?!;:—–]")
"""What ends a word of a label, the label, or the hope of one."""
_OPENING = re.compile(r"[(\[（]")
_NOTE_MARK = re.compile(r"(?:[1-9]\d?|[¹²³⁴-⁹][⁰¹²³⁴-⁹]?) (?=[^\W\d_a-zß-ÿ])")
"""The mark of a note right behind a label: `MS. LOGAN.1 Thank you`."""
_LONGEST = 130
"""Characters within which the full stop stands."""
_BEYOND = 3
"""Characters from a colon on that tell what a full stop before it ends."""
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_](?:-[^\W\d_])?")
_VERSICLE = lazy_pattern(r"([℣℟])[.:]?[ \t]*(?=\S)")
_SPACED = lazy_pattern(
    r"([^\W\d_]?(?:[^\W\d_] {1,3}){2,24}[^\W\d_](?:\s?\([^()]{1,80}\))?)\.\s+(?=\S)"
)
_INITIALED = lazy_pattern(
    r"((?:[^\W\d_]\. ?){1,3}[^\W\d_][\w'’-]{1,24}(?:\s\([^()]{1,60}\))?)"
    r"\.\s(?!\s*[^\W\d_]\.)"
)
_SHORTENED = lazy_pattern(
    r"((?:[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{0,5}\. )"
    r"(?:(?:of|de|du|der|des|von) )?"
    r"(?:(?!(?:Mr|Mrs|Ms|Dr|St|Mme)\.)"
    r"[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{0,3}\. ?){1,3})(?=[^\W\d_a-zß-ÿ\"“«])"
)
"""An office in short: `L. C. J. Let it be read`, `Att. Gen. My lord`, `Cl. of Cr.`."""
_DANDA = lazy_pattern(
    r"([^\W\d_][^।?!,.;:()\n]{0,30}?(?:\s?\([^()।]{1,40}\))?)\s?। +(?=\S)"
)
_SURNAMED = lazy_pattern(
    r"([^\W\d_]{3,25}(?:-[^\W\d_]{2,20})?,? (?:[^\W\d_]\. ?){1,2}, [^.:;?!]{3,170})"
    r"\.(?=\s|$)"
)
_ANSWERS = word_set("Q A D R V K F S C T P I В О П З Ε Α")
_AFTER_INITIALS = lazy_pattern(r" \([^()]{2,100}\)\.")
"""A constituency or what is done: `ЛЯШКО О.В. (Виборчий округ №208). Ганьба!`."""
_NUMBER_SHORT = word_set(
    "no nr nro n° n num núm nº č čís br бр št tel ст αρ αριθ sz k.č п"
)
"""What a number follows: `Svedok č. 1`."""
_LISTED = lazy_pattern(r" [^\W\d_a-zß-ÿ][\w'’-]+, [^\W\d_]")
"""A surname in a list, after its initial: `Místopředseda J. Vlach, poslanec`."""
ENDING_INITIAL = re.compile(r"[\s.][^\W\d_]$")


class _WordsBefore:
    """The words of what could be a label, as they are met."""

    def __init__(self) -> None:
        self.has_surname = False
        self._small = 0
        self._most = 0

    def can_go_on(self, word: str) -> bool:
        """Whether a label can have `word` after those before."""
        folded = word.casefold()
        if not self._most:
            self._most = 3 if folded in TITLED else 5 if folded in QUANTIFIERS else 1
        if word[0].islower() and folded not in SMALL_IN_NAMES:
            self._small += 1
            if self._small > self._most:
                return False
        if word[-1] == "," and self.has_surname:
            self._most += 6  # an office may follow in small letters
        if not self.has_surname and len(word) > 1 and word[0].isupper():
            self.has_surname = folded not in HONORIFICS and not (
                _INITIAL.fullmatch(word.strip("."))
            )
        return True


def read_dot(head: Head) -> Candidate | None:
    """A label that a full stop ends: `Mr. GORTON. Mr. President, …`."""
    text, base = head.line.text, head.base
    if text[base].islower() or not text[base].isalpha():
        return None
    colon = text.find(":", base, base + _LONGEST)
    if colon < 0 or _OPENING.search(text, base, colon):
        stop = _stop_in(text[base:])
    else:
        stop = _stop_before_colon(text[base : colon + _BEYOND])
    return None if stop is None else _dotted(head, base + stop)


@lru_cache(maxsize=4096)
def _stop_before_colon(text: str) -> int | None:
    """The same as `_stop_in` for a label that recurs with its colon."""
    return _stop_in(text)


def _stop_in(text: str) -> int | None:
    """Where the full stop stands that ends a label at the beginning of `text`."""
    before = _WordsBefore()
    at = word_start = 0
    limit = min(len(text), _LONGEST)
    while sign := _SIGN.search(text, at, limit):
        at = sign.start()
        char = text[at]
        if char == " ":
            word = text[word_start:at]
            if word and not before.can_go_on(word):
                return None
            if word in _DASHES and text[word_start - 2 : word_start - 1] in (")", "]"):
                return None  # a dash behind a bracket ends a label itself
            if text[at + 1 : at + 2] == "." and f"{word.casefold()}." in HONORIFICS:
                at += 1  # `M . le président`
            word_start = at + 1
        elif char == ".":
            if text[max(0, at - 2) : at] == "..":
                return None  # the last of three dots
            if (
                at + 1 >= len(text)
                or text[at + 1] in " \t-—–_*("
                or (text[at - 1].isalpha() and _NOTE_MARK.match(text, at + 1))
            ):
                word = text[word_start:at]
                if _ends_label(text, word, at, surname=before.has_surname):
                    return at
        elif char in _CLOSING:
            at = text.find(_CLOSING[char], at, limit)
            if at < 0:
                return None
            word_start = at + 1
        else:
            return None
        at += 1
    return None


def read_danda(head: Head) -> Candidate | None:
    """A label that a danda ends, as in Bengali plays: `মাঝি (হেসে)। ভুল করে।`."""
    match = _DANDA.match(head.line.text, head.base, head.base + WINDOW)
    if match is None:
        return None
    return head.candidate(Separator.DOT, match.end(1), match.end())


def read_versicle(head: Head) -> Candidate | None:
    """The sign of a versicle or of its response: `℣. Ostende nobis`, `℟ Amen`."""
    match = _VERSICLE.match(head.line.text, head.base)
    if match is None:
        return None
    return head.candidate(Separator.DOT, match.end(1), match.end())


def read_spaced(head: Head) -> Candidate | None:
    """A name with its letters apart before a full stop: `Н и н а (у окна). Опять`."""
    match = _SPACED.match(head.line.text, head.base, head.base + WINDOW)
    if match is None:
        return None
    return head.candidate(Separator.DOT, match.end(1), match.end())


def read_initialed(head: Head) -> Candidate | None:
    """Initials and a surname before a full stop, where `A.` could be an answer."""
    match = _INITIALED.match(head.line.text, head.base, head.base + WINDOW)
    return _dotted(head, match.end(1)) if match else None


def read_shortened(head: Head) -> Candidate | None:
    """An office in short, each of its words with a full stop: `Att. Gen. My lord`."""
    match = _SHORTENED.match(head.line.text, head.base, head.base + 40)
    if match is None:
        return None
    label = match[1].rstrip()
    first, *others = label.casefold().split()
    if first in HONORIFICS and (len(others) == 1 or others[-1] in HONORIFICS):
        return None
    words = match.end(1)
    return head.candidate(Separator.DOT, head.base + len(label), words)


def read_surnamed(head: Head) -> Candidate | None:
    """A surname, initials and an office before a full stop, as in Russian protocols.

    `Мельников И. С., фракция аграриев. Спасибо`: the office is printed with the label.
    """
    match = _SURNAMED.match(head.line.text, head.base, head.base + WINDOW)
    return _dotted(head, match.end(1)) if match else None


def _dotted(head: Head, at: int) -> Candidate:
    """The candidate whose label the full stop at `at` ends."""
    line, text = head.line, head.line.text
    words = end = at + 1
    if not ENDING_INITIAL.search(text[max(head.base, at - 4) : at]):
        end = at
    elif bracket := _AFTER_INITIALS.match(text, words):
        end = bracket.end() - 1
        words = bracket.end()
    separator = Separator.DOT
    words = past(text, words, BLANK)
    if text[words : words + 1] in _DASHES:
        separator = Separator.DASH
        words = past(text, words, _SPACED_DASHES)
    italic = head.base < line.italic <= at + 2
    return head.candidate(
        separator, end, words, "italic" if italic else "", alone=words >= len(text)
    )


def _is_numbered(label: str) -> bool:
    """Whether a label can end in a number: of a part, and no ordinal's with its point.

    `Latvijas Republikas 11. Saeima` is the eleventh.
    """
    key = fold(label)
    return (
        label.isupper()
        or NUMBERED_SPEAKER.fullmatch(key) is not None
        or key.split(" ", 1)[0] in FUNCTIONS
    )


def _ends_label(text: str, word: str, at: int, *, surname: bool) -> bool:
    """Whether the full stop at `at` can end a label and is no abbreviation's."""
    if at == len(word) and word in _ANSWERS:
        return True  # "Q." and "A." at the very beginning
    if word.isdigit():
        return _is_numbered(text[:at])
    folded = word.casefold()
    if folded in _NUMBER_SHORT and text[at + 1 : at + 3].strip()[:1].isdigit():
        return False
    is_short = f"{folded}." in HONORIFICS
    if folded in HONORIFICS:
        is_short = is_short or folded in ("m", "mm")
    elif is_short:  # an office follows, as in `Dl. primar`
        office = text[at + 1 :].lstrip().partition(" ")[0]
        is_short = at == len(word) and office.islower() and office not in SMALL_IN_NAMES
    if is_short:
        label = fold(text[:at]) if at > 3 else ""
        return label in FUNCTIONS and len(label) > 3
    if _INITIAL.fullmatch(word) and len(word.replace(".", "")) <= 2:
        if text.split(" ", 1)[0].casefold() in HONORIFICS and _LISTED.match(
            text, at + 1
        ):
            return False
        following = text[at + 1 :].lstrip(" ")[:4]
        return surname and not (
            len(following) > 1
            and following[0].isupper()
            and (following[1] == "." or (len(following) > 2 and following.isupper()))
        )
    return True
