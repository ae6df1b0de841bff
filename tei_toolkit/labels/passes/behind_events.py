"""Labels with a full stop behind what happened, in lines that lost their ends.

`(Rires à gauche.) M. Amiot. Il suffit de voter. (Très bien!) Un membre. Non!`: in
papers that were scanned, and whose labels a full stop ends, the turns of a short
exchange are run on.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.office_words import HONORIFICS
from tei_toolkit.labels.opener_words import QUANTIFIERS
from tei_toolkit.labels.passes.inner_search import is_in_quotation
from tei_toolkit.labels.starts import Document, TurnStart, starts_within
from tei_toolkit.lazy_pattern import lazy_pattern

_BEHIND = lazy_pattern(
    r"(?<=[)\]]) +"
    r"(?P<label>[^\W\d_a-zß-ÿ](?:[^.:;!?()«»\"]|(?<=\bM)\.|(?<=\bMM)\."
    r"|(?<=\bM[rs])\.|(?<=\bMrs)\.|(?<=\b[A-Z])\.){1,70})\."
    r" +(?=[^\W\d_a-zß-ÿ]|[\"«“'’])"
)
_KNOWN = lazy_pattern(
    r"(?:(?<=[.?!…»])|(?<= 1)) *"  # 1 is what was read of !
    r"(?P<label>(?:(?:M\.|MM\.|Mme|Mlle) |(?P<voice>Sur|[AÀ]|Au) )"
    r"[^.:;!?()«»\"]{2,60})\."
    r" +(?=[^\W\d_a-zß-ÿ]|[\"«“'’])"
)
_LEAST = 3
_WHOLE = 2
"""Spaces of a label that has a forename, and is one whom it stands for once."""
_CERTAIN = 1.5
"""What a name after a title weighs, or a voice from the house."""
_REASON = "a label behind what happened"


def with_behind_events(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and the labels behind events in lines, where full stops end labels.

    One that recurs may stand behind any sentence, if its title shows that nobody is
    addressed: `Non! M. le président. Il est procédé au vote.`
    """
    dotted = [s for s in document.judged if s.setting.separator is Separator.DOT]
    if len(dotted) < _LEAST or 2 * len(dotted) < len(document.judged):
        return starts
    counts = Counter(start.label.rstrip(".") for start in dotted)
    known = frozenset(
        label
        for label, count in counts.items()
        if count > 1 or label.count(" ") >= _WHOLE
    )
    taken = {(start.line, start.start) for start in starts}
    places = partial(_places, document, known)
    first = document.first
    found = starts_within(document, places, Separator.DOT, _REASON, first)
    return [*starts, *(s for s in found if (s.line, s.start) not in taken)]


def _places(
    document: Document, known: frozenset[str], index: int, text: str
) -> Iterator[tuple[int, int, int]]:
    """Where such labels begin and end in a line, and where their words begin."""
    if ") " not in text and "M" not in text[1:]:
        return
    met: set[int] = set()
    for match in _BEHIND.finditer(text):
        label = match["label"]
        if _is_label(label, known, document.openers):
            met.add(match.start("label"))
            yield match.start("label"), match.end("label"), match.end()
    if not known:
        return
    for match in _KNOWN.finditer(text):
        begin = match.start("label")
        is_label = match["label"] in known
        if match["voice"]:
            facts = likeness(match["label"], document.openers)
            is_label = met != set() and facts.shape == "function"
        if (
            begin not in met
            and is_label
            and not is_in_quotation(document.lines, index, begin)
        ):
            yield begin, match.end("label"), match.end()


def _is_label(label: str, known: frozenset[str], openers: frozenset[str]) -> bool:
    """Whether a title and a name, a voice of the house, or a known label."""
    if label in known:
        return True
    facts = likeness(label, openers)
    if facts.shape == "function" and label.startswith("Sur "):
        return True  # however many benches are named
    if facts.weight < _CERTAIN:
        return False
    first = label.split(" ", 1)[0].casefold()
    is_voice = facts.shape == "function" and (
        first in QUANTIFIERS or facts.weight > _CERTAIN
    )
    return first in HONORIFICS or is_voice
