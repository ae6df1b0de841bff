"""Signs between label and words that no list holds, learnt from the lines themselves.

A typist may set names off by anything: `Ada > Good morning`, `Ada // Good morning`,
`{Ada} Good morning`, `=== Ada ===` above the words. What makes a sign of it is that a
few names stand before it again and again, by turns, and speech after it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from tei_toolkit.labels.candidates import Candidate, Separator, label_key
from tei_toolkit.labels.heads import Head
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.likeness_names import IN_DIGITS
from tei_toolkit.labels.lines import Line, past
from tei_toolkit.labels.prefixes import read_prefix
from tei_toolkit.labels.speech import Value, what_it_is
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.values import immutable

_LOOKED_AT = 2000
"""Lines in which signs are looked for; a document has its manner from the start."""
_WITHIN = 120
"""Characters of a line within which the sign stands."""
_LEAST = 3
_CERTAIN = 1.0
"""What a label weighs that may stand once."""
_ROUND = ("(", "（")
_OFFICE = 2.0
"""What an office or a function weighs; no event does."""
_IMPLAUSIBLE = -2.4
_BLANK = " \t\u3000"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0e7f\u1000-\u109f\u200c\u200d"
"""Marks above and below letters, and vowels that are no letters to Python."""
_SIGNED = lazy_pattern(
    rf"(?P<opening>\((?=[\u3040-\u9fff\uac00-\ud7af])|[^\w\s.,'’()&{_MARKS}]{{0,6}})"
    r" ?"
    rf"(?P<label>[^\W_](?:[\w .'’&\u3000{_MARKS}-]|(?<=[א-ת])[\"״](?=[א-ת])"
    r"|, |\([^()]{1,40}\)){0,60}?) *"
    r"(?!(?<=[א-ת])[\"״][א-ת])(?P<closing>(?:-{1,3}>|={1,3}>|-{3,6}|\)|\t+"
    rf"|(?P<sign>[^\w\s.,،，؛'’()&?!:：…–—{_MARKS}-])(?P=sign){{0,5}}):?|:)"
    r"(?=\s|$|(?<=[\t>|»}”\"\]=~#*])[^\W_])"
)
_SOME_SIGN = re.compile(r"[^\w .,'’&]")
"""One of what a sign between label and words holds; most lines have none."""
_LETTERED = lazy_pattern(r"(?P<label>[^\W\d_a-zß-ÿа-яё])\.[ \t]+(?=[^\W\d_]|[\"“«¿¡(])")
"""The letter that a name begins with, as `K. Except right now.` says who speaks."""
_STOP = ("", ".")
_MOST_INITIALS = 8
"""Speakers of a document whose letters can be told apart."""
_QUOTES = ("'", '"', "“", "”", "„", "«", "»", "‘", "’", "‚")
_PREFIXES = ("time", "number", "bullet", "chevron")
_NO_LABELS = (BlockKind.PREFORMATTED, BlockKind.HEADING, BlockKind.CELL)


@immutable
class _Signed:
    """The beginning of a line as label and sign.

    Attributes:
        frame: what stands before the label and what after it.
        start: where the label begins.
        end: where it ends.
        words: where the words begin.
        prefix: what stands before all that, as in `Setting.prefix`.
        seconds: a time printed before it.
    """

    frame: tuple[str, str]
    start: int
    end: int
    words: int
    prefix: str = ""
    seconds: float | None = None


def find_signs(
    lines: Sequence[Line], off_page: frozenset[int], openers: frozenset[str]
) -> frozenset[tuple[str, str]]:
    """What the document sets around its labels, where no other reading knows it."""
    found: defaultdict[tuple[str, str], list[tuple[int, _Signed]]] = defaultdict(list)
    for index, line in enumerate(islice(lines, _LOOKED_AT)):
        if index in off_page or line.block in _NO_LABELS:
            continue
        for signed in _read(line.text):
            found[signed.frame].append((index, signed))
    return frozenset(
        frame
        for frame, places in found.items()
        if len(places) >= _LEAST and _are_labels(lines, places, openers)
    )


def read_signed(
    index: int, line: Line, signs: frozenset[tuple[str, str]]
) -> Iterator[Candidate]:
    """The labels of a line that are set as one of `signs` says."""
    for signed in _read(line.text):
        if signed.frame in signs:
            head = Head(index, line, signed.start, signed.prefix, signed.seconds)
            yield head.candidate(
                Separator.SIGN,
                signed.end,
                signed.words,
                " ".join(filter(None, signed.frame)),
                alone=signed.words >= len(line.text),
            )


def _read(text: str) -> Iterator[_Signed]:
    """The beginning of `text` as a label and its sign, with and without a prefix."""
    bases: list[tuple[int, str, float | None]] = [(0, "", None)]
    if not text[:1].isalpha():
        base, prefix, seconds = read_prefix(text)
        if 0 < base < len(text) and prefix in _PREFIXES:
            bases.append((base, prefix, seconds))
    for base, prefix, seconds in bases:
        if lettered := _LETTERED.match(text, base, base + 8):
            start = lettered.start("label")
            yield _Signed(_STOP, start, start + 1, lettered.end(), prefix, seconds)
            continue
        if not _SOME_SIGN.search(text, base, base + _WITHIN):
            continue
        match = _SIGNED.match(text, base, base + _WITHIN)
        if match is None:
            continue
        opening, closing = match["opening"], match["closing"]
        if _is_known(match, opening, closing):
            continue
        words = past(text, match.end(), _BLANK)
        frame = (opening, closing.replace("\t", "") or "\t")
        yield _Signed(
            frame, match.start("label"), match.end("label"), words, prefix, seconds
        )


def _is_known(match: re.Match[str], opening: str, closing: str) -> bool:
    """Whether other readings know how a label is set, or nothing sets it off."""
    label = match["label"]
    if not closing or (closing == ":" and not opening):
        return True
    if opening == "<<" and match.string.endswith(">>"):
        return True  # what tags stand around: `<< end >> It is closed. << end >>`
    if not opening:
        if closing == ")":  # but where blanks are before it a court's caption ends
            is_apart = match.start("closing") > match.end("label")
            return is_apart or "(" in label or len(label) < 2
        return closing.startswith(("\t", "*", "_")) and not label.islower()
    if closing.startswith("\t") or (
        opening[0] in _QUOTES and closing.rstrip(":") not in _QUOTES
    ):
        return True  # a quotation: `"Question: Did you go?`
    if opening == "(" and match.end() >= len(match.string):
        return False  # on a line of its own: `(記者)`
    return opening[0] in "*_[(<" and closing.rstrip(":") in (
        *("*", "**", "***", "_", "__", "]", ")", ">"),
    )


def _are_labels(
    lines: Sequence[Line],
    places: Sequence[tuple[int, _Signed]],
    openers: frozenset[str],
) -> bool:
    """Whether a few names stand in the same frame again and again, by turns."""
    labels = [lines[i].text[signed.start : signed.end] for i, signed in places]
    keys = [label_key(label) for label in labels]
    counts = Counter(keys)
    size = len(places)
    if len(counts) < 2 or (
        places[0][1].frame == _STOP
        and not _are_initials(lines, places, counts, openers)
    ):
        return False
    weights = [_weight(label, openers) for label in labels]
    if places[0][1].frame[0] in _ROUND and max(weights) < _OFFICE:
        return False  # what is heard: `（拍手）`, `（笑い）`
    if sum(1 for weight in weights if weight > _IMPLAUSIBLE) < 0.7 * size:
        return False
    again = sum(count for count in counts.values() if count > 1)
    changes = sum(1 for a, b in pairwise(keys) if a != b)
    if (again < 0.5 * size or changes < 0.4 * (size - 1)) and not (
        size > _LEAST and all(weight >= _CERTAIN for weight in weights)
    ):
        return False
    values = [
        what_it_is(words[:200], openers, runs_on=len(words) > 50)
        for i, signed in places
        if (words := _words(lines, i, signed))
    ]
    fields = values.count(Value.NAMES) + values.count(Value.NOTHING)
    return fields <= 0.4 * len(values) and (
        values.count(Value.SPEECH) >= 0.4 * len(values)
    )


def _weight(label: str, openers: frozenset[str]) -> float:
    """How much `label` looks like one; a number and letters may be a call sign."""
    facts = likeness(label, openers)
    is_call_sign = facts.reasons == (IN_DIGITS,) and any(map(str.isalpha, label))
    return 0.0 if is_call_sign else facts.weight


def _words(lines: Sequence[Line], index: int, signed: _Signed) -> str:
    """What stands after a label in its line, or in the line below it."""
    words = lines[index].text[signed.words :]
    if not words and index + 1 < len(lines):
        words = lines[index + 1].text
    return words


def _are_initials(
    lines: Sequence[Line],
    places: Sequence[tuple[int, _Signed]],
    counts: Counter[str],
    openers: frozenset[str],
) -> bool:
    """Whether letters stand for those who speak, and number no items and no authors.

    Items follow each other by the alphabet; after an author's initial stands the name.
    """
    letters = sorted(letter for letter, count in counts.items() if count > 1)
    if len(letters) < 2 or len(letters) > _MOST_INITIALS:
        return False
    if len(letters) > 2 and ord(letters[-1]) - ord(letters[0]) == len(letters) - 1:
        return False
    firsts = [
        lines[i].text[signed.words :].split(None, 1)[0].strip('"“«(¿¡.,;:?!')
        for i, signed in places
    ]
    after: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for (i, signed), word in zip(places, firsts, strict=True):
        after[lines[i].text[signed.start]][word] += 1
    if sum(words.most_common(1)[0][1] for words in after.values()) > 0.6 * len(firsts):
        return False  # a surname after its initial
    opening = sum(1 for word in firsts if word.casefold() in openers)
    asking = sum(1 for i, _ in places if lines[i].text.endswith("?"))
    return opening >= 0.25 * len(firsts) or asking >= 0.2 * len(firsts)
