"""Interviews whose questions lost what set them apart, and have no label.

Pages print the questions bold; in a copy they are paragraphs like others. Essays ask
too, and pages of frequent questions. An interview asks `you`, and `I` answers; short
questions stand alone, again and again, and one paragraph or a few follow each.
"""

import re
from collections.abc import Sequence

from tei_toolkit.labels.address_words import ME, ME_UNSPACED, YOU, YOU_UNSPACED
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.wrapping import is_wrapped
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.values import immutable

_ASKING = ("?", "？", "؟", "፧", "か。", "吗。", "呢。")
_CLOSING = "*_»”\"' )"
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_UNSPACED = lazy_pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]"
)
_NUMBER = re.compile(r"(\d{1,3})[.)] +\S")
_LONGEST = 320
"""Characters of a question."""
_LEAST = 4
"""Questions that make an interview; where all say `you`, one less."""
_SOME = 0.3
"""The share of answers in which `I` speak, where each is of another person."""
_NO_TEXT = (BlockKind.ITEM, BlockKind.CELL, BlockKind.PREFORMATTED, BlockKind.QUOTE)


@immutable
class _Paragraph:
    """A paragraph: the index of its first line, and its words."""

    line: int
    text: str
    is_heading: bool

    @property
    def asks(self) -> bool:
        """Whether it is a question, and no more than that."""
        text = self.text.rstrip(_CLOSING)
        is_greek = any("\u0370" <= char <= "\u03ff" for char in text[:20])
        return (
            1 < len(text) <= _LONGEST
            and (text.endswith(_ASKING) or (is_greek and text.endswith(";")))
            and text[:1] not in '"“„«—–-('
        )


def find_bare_questions(
    lines: Sequence[Line], first: int, off_page: frozenset[int]
) -> list[int]:
    """The lines on which a question or an answer begins, from `first` on; or none."""
    paragraphs = _paragraphs(lines, off_page)
    after = [p for p in paragraphs if p.line >= first]
    if numbered := _numbered_questions(after):
        return numbered
    turns: list[_Paragraph] = []
    questions: list[_Paragraph] = []
    answers: list[_Paragraph] = []
    between: list[int] = []
    for paragraph in after:
        if paragraph.asks:
            if not turns or turns[-1] not in questions:
                turns.append(paragraph)
                questions.append(paragraph)
                between.append(0)
        elif turns and not paragraph.is_heading:
            if turns[-1] is questions[-1]:
                turns.append(paragraph)
                answers.append(paragraph)
            between[-1] += 1
    if not _is_interview(questions, answers, between[:-1]):
        return []
    return [turn.line for turn in turns]


def _numbered_questions(paragraphs: list[_Paragraph]) -> list[int]:
    """The lines of questions with numbers that go up, and of their answers; or none.

    They need no question mark: `you` is asked and `I` answers in most of them.
    """
    numbers = [_NUMBER.match(p.text) for p in paragraphs]
    asked = [i for i, number in enumerate(numbers) if number]
    counted = [int(number[1]) for number in numbers if number]
    if len(asked) < _LEAST or not follow_in_order(counted):
        return []
    answered = [i + 1 for i in asked if i + 1 < len(paragraphs) and not numbers[i + 1]]
    if len(answered) < len(asked) or len(paragraphs) > 3.5 * len(asked):
        return []
    questions = [paragraphs[i] for i in asked]
    answers = [paragraphs[i] for i in answered]
    if any(len(p.text) > _LONGEST for p in questions) or (
        _share(questions, YOU, YOU_UNSPACED) < 0.5
        or _share(answers, ME, ME_UNSPACED) < 0.5
    ):
        return []
    return sorted(p.line for p in (*questions, *answers))


def follow_in_order(numbers: Sequence[int]) -> bool:
    """Whether numbers go up by one, from whichever a text begins with."""
    return list(numbers) == [*range(numbers[0], numbers[0] + len(numbers))]


def speaks_of_me(said: Sequence[str]) -> bool:
    """Whether `I` speak in some of what is said by several."""
    paragraphs = [_Paragraph(0, text, is_heading=False) for text in said]
    return _share(paragraphs, ME, ME_UNSPACED) >= _SOME


def is_asked_and_told(questions: Sequence[str], answers: Sequence[str]) -> bool:
    """Whether `you` is asked in questions, and `I` answer, as in an interview."""
    return _is_interview(
        [_Paragraph(0, text, is_heading=False) for text in questions],
        [_Paragraph(0, text, is_heading=False) for text in answers],
        [],
    )


def _is_interview(
    questions: list[_Paragraph], answers: list[_Paragraph], between: list[int]
) -> bool:
    """Whether `you` is asked and `I` answers, with few paragraphs to an answer."""
    if len(questions) < _LEAST - 1 or len(answers) < len(questions) - 1:
        return False
    if sum(between) > 2.5 * len(between):
        return False
    asks_you = _share(questions, YOU, YOU_UNSPACED)
    asks_me = _share(questions, ME, ME_UNSPACED)
    tells_me = _share(answers, ME, ME_UNSPACED)
    tells_you = _share(answers, YOU, YOU_UNSPACED)
    if len(questions) < _LEAST and asks_you < 1.0 and asks_you + tells_me < 1.2:
        return False
    if asks_me > asks_you or tells_you > tells_me + 0.2:
        return False
    return asks_you >= 0.4 or (asks_you >= 0.2 and tells_me >= 0.4) or tells_me >= 0.6


def _share(
    paragraphs: list[_Paragraph], words: frozenset[str], parts: tuple[str, ...]
) -> float:
    """The share of paragraphs that have one of `words`, or of `parts` of a word."""
    found = 0
    for paragraph in paragraphs:
        text = paragraph.text[:400].casefold()
        if _UNSPACED.search(text):
            found += any(part in text for part in parts)
            continue
        tokens = _WORD.findall(text)
        heads = [re.split("['’]", token)[0] for token in tokens]
        found += any(word in words for word in (*tokens, *heads))
    return found / len(paragraphs) if paragraphs else 0.0


def _paragraphs(lines: Sequence[Line], off_page: frozenset[int]) -> list[_Paragraph]:
    """The paragraphs of a document, as its blank lines or its lines part them."""
    kept = [i for i, line in enumerate(lines) if i not in off_page]
    gaps = sum(1 for index in kept if lines[index].gap)
    by_gap = gaps >= 0.25 * len(kept)
    if not by_gap and is_wrapped(lines):
        return []
    groups: list[list[int]] = []
    for index in kept:
        if groups and by_gap and not lines[index].gap:
            groups[-1].append(index)
        else:
            groups.append([index])
    found: list[_Paragraph] = []
    for group in groups:
        block = lines[group[0]].block
        if block in _NO_TEXT:
            continue
        text = " ".join(lines[index].text for index in group)
        is_heading = block is BlockKind.HEADING or _is_subhead(text)
        found.append(_Paragraph(group[0], text, is_heading))
    return found


def _is_subhead(text: str) -> bool:
    """Whether a short paragraph without a stop is a heading between others."""
    return len(text) <= 60 and text[-1:].isalnum()
