"""Words that the transcriber was not sure of: `[unclear: forty million]`, `(?forty?)`.

What says so is no part of the words. Brackets with a mark of interrogation at their end
are also how an editor puts a question in, so they say a doubt only within a sentence,
and round ones only in a document that says elsewhere what could not be heard.
"""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.structure.event_words import DOUBT_WORDS
from tei_toolkit.structure.events import classify
from tei_toolkit.structure.pauses import PauseCustom
from tei_toolkit.transcript import Inline, Text, Unclear
from tei_toolkit.values import immutable

_OPEN, _CLOSE = r"\\?[\[(<（［]{1,2}\s*", r"\s*\\?[\])>）］]{1,2}"
_READING = r"(?P<reading>[^\s\[\]()<>（）［］?？:][^\[\]()<>（）［］]{0,80}?)"
_MAYBE = "(?:possibly|perhaps|maybe|probably|sounds like)"
_WORDED = lazy_pattern(
    rf"{_OPEN}(?:{DOUBT_WORDS})(?:\s*[:：–—-]|,(?= {_MAYBE}))\s*(?:{_MAYBE}[:,]?\s+)?"
    rf"{_READING}\s*[?？]?{_CLOSE}",
    re.IGNORECASE,
)
_FRAMED = lazy_pattern(
    rf"\\?[\[({{（［]\s?[?？]\s?{_READING}\s?[?？]?\s*\\?[\])}}）］]"
)
_ASKED = lazy_pattern(
    r"\\?(?P<open>[\[(（［])(?P<reading>[^\W\d_][^\[\]()（）［］:：.!?？\n]{0,50}?) ?"
    r"[?？]\\?[\])）］]"
)
_SAID = tuple(
    lazy_pattern(rf"{opening}\s*(?:{DOUBT_WORDS}|[?？])(?!\w)", re.IGNORECASE)
    for opening in (r"\[", r"\(\(?")
)
"""Brackets that say what could not be heard, each with a first sign to look for."""
_CAUSES = lazy_pattern(
    r"(?:\d|(?:one|two|three|four|five|six|a few|few|several) )|.*\b(?:words?|names?"
    r"|nois(?:es?|y)|recordings?|voices?|talk(?:s|ing)?|speak(?:s|ing|ers?)?|sound|audio|mic"
    r"|microphones?|background|distortion|overlap(?:s|ping)?|wind|traffic|tape|minutes?"
    r"|seconds?|sec|phrases?|sentences?|passages?|Wort|Wörter|Wörtern|Name|Stelle|mots?|noms?"
    r"|palabras?|nombres?|слов[оа]?|фраза|имя)\b",
    re.IGNORECASE,
)
"""What is told of what was not heard: how much, when, or why."""
_HEARD = frozenset(
    "applause cheering coughing crosstalk exclamation gap interruption laughter music"
    " noise pause singing sound".split()
)
"""Types of events for which words are not heard."""
_ASKS = frozenset(
    "who whom whose what when where why how which really yes no ok okay right is are"
    " was were am do does did have has had can could will would shall should may might"
    " not isn't wasn't didn't don't i you he she it we they your his her my our their"
    " this that these those there here so and or but if eh huh sic"
    " wer wen wem was wann wo warum wie welche welcher wirklich ja nein ist sind war"
    " waren hat haben du sie er es wir ihr oder nicht und aber das dies"
    " qui que quoi quand où pourquoi comment quel quelle vraiment oui non est-ce il"
    " elle vous quién qué cuándo dónde cómo cuál sí es era usted él ella"
    " quem quando onde como qual sim não você chi che cosa dove come perché sì"
    " кто что когда где почему как какой да нет это он она вы вас не".split()
)
"""First words of what an editor asks or says aside."""
_MOST_WORDS = 4


@immutable
class DoubtCustom:
    """How a document marks words that its transcriber was not sure of.

    Attributes:
        is_careful: it says in words what could not be heard.
        frames: a bracket opens with a mark of interrogation somewhere.
        asks: a bracket closes with one somewhere, and brackets are no voices.
    """

    is_careful: bool = False
    frames: bool = False
    asks: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return self.is_careful or self.frames or self.asks


NO_DOUBTS = DoubtCustom()
"""Of a document without any, or one that was not looked at as a whole."""


def doubt_custom(text: str, pauses: PauseCustom) -> DoubtCustom:
    """How the document `text` marks doubts, given how it marks `pauses`.

    Where talk is transcribed closely, brackets are of voices that speak at once.
    """
    is_wide = not text.isascii()
    frames = _FRAME_SIGN.search(text) or (
        is_wide and ("（？" in text or "［？" in text)
    )
    asks = not pauses.is_close and (
        _ASK_SIGN.search(text) or (is_wide and ("？）" in text or "？］" in text))
    )
    return DoubtCustom(
        any(said.search(text) for said in _SAID), bool(frames), bool(asks)
    )


_FRAME_SIGN = lazy_pattern(r"\?(?:(?<=[\[({]\?)|(?<=[\[({] \?))")
_ASK_SIGN = lazy_pattern(r"\?(?:[)\]]|\\\])")
"""What begins with a sign that is soon found."""


def find_doubts(text: str, start: int, end: int, custom: DoubtCustom) -> list[Unclear]:
    """The words of doubtful reading in `text` from `start` to `end`, in order."""
    found = list(_told(text, start, end, custom))
    found.sort(key=lambda doubt: doubt.start)
    return found


def _told(text: str, start: int, end: int, custom: DoubtCustom) -> Iterator[Unclear]:
    taken: list[tuple[int, int]] = []
    for is_used, pattern, is_doubt in (
        (custom.is_careful, _WORDED, _is_reading),
        (custom.frames, _FRAMED, _is_reading),
        (custom.asks, _ASKED, partial(_is_asked, span=(start, end), custom=custom)),
    ):
        if not is_used:
            continue
        for match in pattern.finditer(text, start, end):
            low, high = match.span()
            if any(a < high and low < b for a, b in taken):
                continue
            if is_doubt(match):
                taken.append((low, high))
                yield Unclear(low, high, (Text(*match.span("reading")),))


def _is_reading(match: re.Match[str]) -> bool:
    """Whether words are what may have been said, and not why it was not heard."""
    reading = " ".join(match["reading"].split())
    if _CAUSES.match(reading) or not any(c.isalnum() for c in reading):
        return False
    heard = classify(reading, alone=True)
    return heard is None or heard.type not in _HEARD


def _is_asked(
    match: re.Match[str], *, span: tuple[int, int], custom: DoubtCustom
) -> bool:
    """Whether brackets with a mark of interrogation stand within a sentence.

    They do not begin it, nor are they a question of their own.
    """
    words = match["reading"].split()
    if match["open"] in "(（" and (
        not custom.is_careful or len(words) > _MOST_WORDS - 1
    ):
        return False
    if len(words) > _MOST_WORDS or words[0].strip(",'’\"").casefold() in _ASKS:
        return False
    before = _sign_before(match.string, span[0], match.start())
    if not (before.isalnum() or before in ",;–—-'’\"”"):
        return False
    after = match.string[match.end() : span[1]].lstrip()[:1]
    return (not after or not after.isupper()) and _is_reading(match)


def _sign_before(text: str, start: int, at: int) -> str:
    """The last sign before `at` that is no space, or none from `start` on."""
    while at > start and text[at - 1].isspace():
        at -= 1
    return text[at - 1] if at > start else "."


def doubt_marks(children: Iterable[Inline]) -> Iterator[LeftOut]:
    """What around doubtful words only says that they are: it is left out."""
    for child in children:
        if type(child) is Unclear:
            inside = list(leaves(child.children))
            yield LeftOut(child.start, inside[0].start, LeftOutKind.MARKUP)
            yield LeftOut(inside[-1].end, child.end, LeftOutKind.MARKUP)
