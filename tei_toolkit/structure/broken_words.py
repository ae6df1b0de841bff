"""Words that the end of a line divides: what the hyphen there means.

A divided word is joined on evidence: it stands whole elsewhere, it is in the dictionary,
or one of its parts is a beginning or an ending that is no word by itself. Else the
hyphen stays, as that of a compound would, and no space is put into a word. A hyphen that
cuts speech off (`the mon- the money`), or stands for what two words share (`pre- and
post-war`), keeps its space.
"""

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from tei_toolkit.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from tei_toolkit.common_words import CommonWords

_WORD = lazy_pattern(r"[^\W\d_]{4,}")
_COMPOUND = lazy_pattern(r"[^\W\d_]+[-\u2010][^\W\d_]+")
_HEAD = re.compile(r"[^\W\d_]+$")
_TAIL = re.compile(r"[^\W\d_]+")
_SHARED = frozenset(
    "and or to und oder bis sowie bzw et ou y e o u en of och eller og i a nebo или и або"
    " та й vagy és ve veya και ή".split()
)
"""Words after a hyphen that stands for a word said later."""
_CUT_OFF = lazy_pattern(
    rf"[^\W\d_]- (?!(?:{'|'.join(sorted(_SHARED))})\b)[^\W\d_]", re.IGNORECASE
)
_ENDINGS = frozenset(
    # English, French, German and what they share
    "tion tions sion sions tional tionally tionary tioned tioning cion ciones sione sioni"
    " zione zioni ção ções cção tción ción dades tad tade ment ments mente mentos mento"
    " menti ting ding ning ling ming ning bing ping ged ted ded ness nesses"
    " tive tives sive sively tively ture tures ence ences ance ances ency ancy ity ities"
    " ously iously fully ical ically ary aries ery eries tor tors rian rians cial cially"
    " tial tially cious tious gious ible ibly ably ize ized izing ise ised ising ism"
    " isms ist ists lich liche lichen licher liches keit keiten heit heiten schaft schaften"
    " ung ungen isch ische ischen ischer isches tionen tät täten rung rungen lung lungen"
    " nung nungen tung tungen dung dungen gung gungen igkeit igkeiten lichkeit nisse nissen"
    " aient ait eront erait eraient issement issements euse euses eur eurs ique iques isme"
    " ismes iste istes ables ible ibles"
    # Spanish, Portuguese, Italian, Dutch, Scandinavian
    " ando iendo endo ados idas idos adas amos imos emos aron ieron aban ían ería erías"
    " idad idades ismo ismos ista istas mente ável áveis ível íveis ório ória eiro eira"
    " zione abile abili evole evoli ità lijk lijke lijkheid heid heden ingen iteit ties"
    " ningen ningar ingar elser heter skap isk iska iske"
    # Slavic
    " ского ской ских ские ская ское ство ства ству ством ение ения ению ением ений ание"
    " ания ание анию тель теля тели телей ность ности ностью ции ция цию цией ость ости"
    " ться тся лись ного ному ными ення ання ського ської ських ність ності ством wać"
    " nia nie niem ania enie ości ością stwa stwo owie owych owego skiego skiej skich ství"
    " ného ných ování".split()
)
"""Endings that are no words by themselves, in the languages that divide words so."""
_APART = re.compile(r"[^\W\d_][ \u00a0]-[ \u00a0]*\n[ \u00a0]*[^\W\d_]")
"""A hyphen at the end of a line, after a space: pages that were read lose its place."""
_INSIDE = re.compile(r"[^\W\d_][ \u00a0]-[ \u00a0][^\W\d_]")
_FEWEST_APART = 6
_BEGINNINGS = frozenset("ver zer ent emp".split())
"""Beginnings that are no words by themselves and that no hyphen sets off."""


class BrokenWords:
    """What the hyphens at line ends mean in one document."""

    def __init__(self, text: str) -> None:
        """Nothing is read yet of the document's `text`."""
        self._text = text
        self._known: frozenset[str] | None = None
        self._compounds: frozenset[str] = frozenset()
        self._cuts = False

    @cached_property
    def are_apart(self) -> bool:
        """Whether a space stands before the hyphens that divide words."""
        if " -" not in self._text:
            return False
        apart = [m for m in _APART.finditer(self._text) if m[0][-1].islower()]
        if len(apart) < _FEWEST_APART:
            return False
        return len(apart) > 3 * sum(1 for _ in _INSIDE.finditer(self._text))

    def is_divided(self, before: int, after: int) -> bool:
        """Whether one word stands around a line end.

        Args:
            before: where in the text the hyphen stands, or the space before it.
            after: where the next line begins.
        """
        head, tail = self._parts(before, after)
        if not head or not tail:
            return False
        if self._text[before] in " \u00a0":
            return True
        if self._known is None:
            self._learn()
        word = (head + tail).casefold()
        if word in (self._known or ()):
            return True
        if f"{head}-{tail}".casefold() in self._compounds:
            return False
        is_bound = tail in _ENDINGS or head.casefold() in _BEGINNINGS
        return is_bound or _is_common(word)

    def is_one(self, before: int, after: int) -> bool:
        """Whether no space is meant after a hyphen that stays; the same arguments."""
        head, tail = self._parts(before, after)
        if self._known is None:
            self._learn()
        is_word = bool(head) and bool(tail) and tail not in _SHARED
        is_begun_anew = tail.startswith(head)  # `in the lon- long years`
        return is_word and not is_begun_anew and not self._cuts

    def _parts(self, before: int, after: int) -> tuple[str, str]:
        head = _HEAD.search(self._text[max(0, before - 60) : before])
        tail = _TAIL.match(self._text[after : after + 60])
        return head[0] if head else "", tail[0] if tail else ""

    def _learn(self) -> None:
        """Which words and compounds stand in the document, and whether speech is cut."""
        text = self._text
        self._known = frozenset(word.casefold() for word in _WORD.findall(text))
        self._compounds = frozenset(
            word.casefold().replace("\u2010", "-") for word in _COMPOUND.findall(text)
        )
        self._cuts = _CUT_OFF.search(text) is not None


def _is_common(word: str) -> bool:
    """Whether a word is in the dictionary, which is of English."""
    return word.isascii() and len(word) > 3 and word in _dictionary()


@lru_cache(maxsize=1)
def _dictionary() -> "CommonWords":
    from tei_toolkit.common_words import (  # noqa: PLC0415 - few documents need it
        CommonWords,
    )

    return CommonWords()
