"""Fields in the head of a file or at its end that are set like its labels.

`**檔案名稱:** meeting.m4a`, `**偵測語言:** zh`: recorders print what they know of the
file, in any language, and then the talk; below it `Producer: Cy Moss`, `Editor: Di
Reed`. Each of these stands once, and no sentence follows it.
"""

from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator, label_key
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import word_set

_LEAST = 2
_SPEAKERS = word_set("""
speaker presenter lecturer instructor preacher sprecher referent dozent intervenant
orateur conférencier ponente orador conferencista relatore oratore palestrante spreker
докладчик лектор спикер доповідач prelegent přednášející konuşmacı talare taler
""")
"""Who gives a talk, in the fields above it."""
_LONGEST = 60
"""Characters of what stands in a field."""


def without_front_fields(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the fields of the head, above those who speak again."""
    ordered = sorted(starts, key=lambda start: start.start)
    fields = _fields(document, ordered)
    if len(starts) == 1 == len(fields) and _names_the_speaker(document, fields[0]):
        return ()
    if len(fields) < _LEAST:
        return starts
    keys = Counter(label_key(start.label) for start in ordered)
    again = any(keys[label_key(start.label)] > 1 for start in ordered[len(fields) :])
    if not again or any(keys[label_key(field.label)] > 1 for field in fields):
        return starts
    taken = set(map(id, fields))
    return [start for start in starts if id(start) not in taken]


def _names_the_speaker(document: Document, start: TurnStart) -> bool:
    """Whether the one label of a text says who gives the talk: `Speaker: Ada Hill`."""
    key = label_key(start.label).rstrip(":：. ")
    below = start.line + 1
    is_apart = below < len(document.lines) and document.lines[below].gap > 0
    return key in _SPEAKERS and is_apart and _is_titled(document, start)


def _fields(document: Document, ordered: Sequence[TurnStart]) -> list[TurnStart]:
    """The first labels, each right below the other, that could be fields."""
    fields: list[TurnStart] = []
    is_among = _is_among_fields(document, ordered)
    for start in ordered:
        line = document.lines[start.line]
        if fields and (line.gap or start.line != fields[-1].line + 1):
            break
        is_alike = is_among and start.setting.family == ordered[0].setting.family
        if not is_alike and not _is_field(document, start):
            break
        fields.append(start)
    return fields


def _is_among_fields(document: Document, ordered: Sequence[TurnStart]) -> bool:
    """Whether the first label stands below a field in bold as it is, and others do not.

    What such a field says may be a sentence: `**Context:** You are late again.`
    """
    if not ordered or ordered[0].setting.wrapper != "bold":
        return False
    first, lines = ordered[0], document.lines
    above = lines[first.line - 1] if first.line and not lines[first.line].gap else None
    if above is None or not above.bold or ":" not in above.text[: above.bold + 1]:
        return False
    counts = Counter(label_key(start.label) for start in ordered)
    return all(
        start.setting.family != first.setting.family
        for start in ordered
        if counts[label_key(start.label)] > 1
    )


def without_back_fields(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the credits of a programme, below those who speak again."""
    ordered = sorted(starts, key=lambda start: start.start, reverse=True)
    fields: list[TurnStart] = []
    for start in ordered:
        if fields and not _is_right_above(document, start, fields[-1]):
            break
        if not _is_field(document, start) or not _is_titled(document, start):
            break
        fields.append(start)
    if len(fields) < _LEAST:
        return starts
    keys = Counter(label_key(start.label) for start in ordered)
    others = ordered[len(fields) :]
    again = any(keys[label_key(start.label)] > 1 for start in others)
    if not again or any(keys[label_key(field.label)] > 1 for field in fields):
        return starts
    taken = set(map(id, fields))
    return [start for start in starts if id(start) not in taken]


def _is_right_above(document: Document, start: TurnStart, below: TurnStart) -> bool:
    """Whether a label stands right above another, without space between them."""
    return start.line == below.line - 1 and not document.lines[below.line].gap


def _is_titled(document: Document, start: TurnStart) -> bool:
    """Whether what follows a label is names or a title: words with capitals."""
    line = document.lines[start.line]
    words = document.text[start.words : line.end].replace("*", " ").split()
    large = sum(1 for word in words if word[0].isupper() or not word[0].isalpha())
    return bool(words) and words[0][0].isupper() and 2 * large > len(words)


def _is_field(document: Document, start: TurnStart) -> bool:
    """Whether a few words follow a label with a colon in its line, and no sentence."""
    if not start.label or start.setting.separator is not Separator.COLON:
        return False
    words = document.text[start.words : document.lines[start.line].end].strip()
    return 0 < len(words) <= _LONGEST and words[-1] not in SENTENCE_MARKS
