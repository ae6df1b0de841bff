"""Known labels right behind the words of another, with no space between them.

Pages that were read lose line ends: `to jest wszystko…Anna Kowal:` ends one turn and
begins another. Where names are all in capitals, one that recurs so is known, too:
`Anchor up.MOIRA: So soon?SULE [on the radio]: What is it?`
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial

from tei_toolkit.labels.candidates import COLONS, Separator, label_key
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.starts import Document, TurnStart, starts_within
from tei_toolkit.lazy_pattern import lazy_pattern

_GLUED = lazy_pattern(
    r"(?<=[.?!…)\]»”])(?P<label>[^\W\d_][^.:?!…()\[\]»”\n]{1,80}?)"
    r"(?:\s?[(\[][^.:?!…()\[\]\n]{1,24}[)\]])?: *(?=\S|$)"
)
_INITIAL = lazy_pattern(r"(?<!\w)[^\W\d_]\.$")
"""What stands before a surname: `N.ZORINA`."""
_LEAST = 4
"""Turns whose labels a colon ends."""
_FEWEST, _MOST_WORDS = 3, 3
"""Letters and words of a name that its capitals alone make known."""
_TITLED = 2.4
"""What a name weighs that a title makes certain."""
_REASON = "a known label right behind the words of another"


def with_glued(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """`starts`, and the known labels that no space parts from the sentence before."""
    known = Counter(
        label_key(start.label)
        for start in starts
        if start.label and start.setting.separator in COLONS
    )
    if known.total() < _LEAST:
        return starts
    if all(start.label.isupper() for start in starts if start.label):
        known += _in_capitals(document)
    places = partial(_places, document, known)
    first = document.first
    found = starts_within(document, places, Separator.COLON, _REASON, first)
    if not found:
        return starts
    ends = {start.words for start in found}
    return [*(start for start in starts if start.words not in ends), *found]


def _in_capitals(document: Document) -> Counter[str]:
    """The names in capitals that recur right behind words, of few letters or words."""
    found = Counter(
        label_key(label)
        for line in document.lines[document.first :]
        if line.text.find(":", 2) >= 0
        for match in _GLUED.finditer(line.text)
        if (label := match["label"]).isupper()
        and _is_short(label)
        and not _INITIAL.search(line.text, max(0, match.start() - 3), match.start())
    )
    return Counter({key: count for key, count in found.items() if count > 1})


def _is_short(label: str) -> bool:
    return len(label) >= _FEWEST and label.count(" ") < _MOST_WORDS


def _places(
    document: Document, known: Counter[str], _index: int, text: str
) -> Iterator[tuple[int, int, int]]:
    """Where such labels begin and end in a line, and where their words begin."""
    if text.find(":", 2) < 0:
        return
    for match in _GLUED.finditer(text):
        label = match["label"]
        is_alone = match.end() == len(text)
        facts = likeness(label, document.openers)
        is_titled = is_alone and facts.shape == "title" and facts.weight >= _TITLED
        if label_key(label) in known or is_titled:
            yield match.start("label"), match.end("label"), match.end()
