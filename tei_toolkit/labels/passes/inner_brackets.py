"""Labels in square brackets that stand inside a line, where others begin lines."""

from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.lazy_pattern import lazy_pattern

_LABEL = lazy_pattern(r"\[(?P<label>[^\W\d_a-z][^\[\]]{0,59})\]\s*(?=[^\s\[])")
_ENDED = tuple('.?!…:"”»’)]。？！')
_LEAST = 3
"""Labels in brackets that begin lines where more are looked for inside the lines."""
_LIKELY = 0.8


def with_inner_brackets(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and turns inside a line that begin with a label in square brackets.

    So monitors of broadcasts print who speaks: `[Ames] And did you? [Bell] I did.`.
    """
    framed = [
        start
        for start in document.judged
        if start.setting.separator is Separator.BRACKET
        and start.setting.wrapper == "square"
        and not start.setting.alone
    ]
    if len(framed) < _LEAST or 2 * len(framed) < len(document.judged):
        return starts
    known = {start.label for start in framed}
    words_at = {start.line: start.words for start in document.judged}
    found: list[TurnStart] = []
    for index, line in enumerate(document.lines):
        text = line.text
        if index in document.no_turns or "[" not in text:
            continue
        floor = words_at.get(index, 0)
        for match in _LABEL.finditer(text):
            label = match["label"]
            if (
                not match.start()
                or line.place(match.start()) < floor
                or not text[: match.start()].rstrip().endswith(_ENDED)
                or not (label in known or _is_likely(document, label))
            ):
                continue
            places = (*match.span("label"), match.end())
            reason = "a label in brackets inside a line"
            inner = start_at(index, line, places, Separator.BRACKET, reason)
            begin, setting = line.place(match.start()), framed[0].setting
            found.append(replace(inner, start=begin, setting=setting))
    return [*starts, *found]


def _is_likely(document: Document, label: str) -> bool:
    return likeness(label, document.openers).weight >= _LIKELY
