"""Questions that type, a citation, or `Q.` alone sets apart, and their answers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.asking import asks, bare_words
from tei_toolkit.labels.candidates import Candidate, Separator, setting_of
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.vocabulary import phrase_set
from tei_toolkit.sources.text import BlockKind

_CITED = re.compile(r">\s+(?=[^\s>])")
QUESTIONS = phrase_set("""
q|question|frage|pregunta|pergunta|domanda|вопрос|питання|pytanie|otázka|kérdés|soru|vraag
fråga|spørsmål|spørgsmål|kysymys|ερώτηση|שאלה|سؤال|پرسش|प्रश्न|प्र|प्र०|질문|문|問|问|质问|質問
""")
_MOSTLY = 0.7
"""The share of questions that end in a mark, where nothing marks the answers."""
_QUOTES = frozenset("\"'“”„«»‘’״")
_FEWEST_STYLED = 3
"""Questions in a type of their own that make an interview."""
_SHORT = 80
"""Characters of the longest heading between paragraphs."""
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)")


def styled_questions(
    lines: Sequence[Line], held: set[int], off_page: frozenset[int]
) -> list[Judgement]:
    """Questions set in bold or italics, and the answers between them."""
    styled = {
        index: _type_of(line)
        for index, line in enumerate(lines)
        if index not in off_page
        and line.block is not BlockKind.HEADING
        and is_styled(line)
    }
    asking = {index for index in styled if asks(lines[index].text)}
    stating = {
        index
        for index in styled.keys() - asking
        if bare_words(lines[index].text)[-1:] in SENTENCE_MARKS
    }
    if not (kind := _type_of_questions(styled, asking, stating)):
        return []
    stating = {index for index in stating if styled[index] == kind}
    found: list[Judgement] = []
    answering = False
    for index, line in enumerate(lines):
        if index in off_page or index in held:
            continue
        if index in asking or (found and index in stating):
            if not answering:
                found.append(bare_turn(index, line, "a question set apart by its type"))
            answering = True
        elif line.block is BlockKind.HEADING:
            answering = False  # what it stands above is asked anew
        elif answering and index not in styled:
            found.append(bare_turn(index, line, "it answers a question set apart"))
            answering = False
    return found


def _type_of_questions(
    styled: dict[int, str], asking: set[int], stating: set[int]
) -> str:
    """The type that sets questions apart, or nothing if what is set apart is no such.

    Most of what is in it from the first question on asks, or is a sentence at least;
    what stands above that one introduces it, in this type or another.
    """
    if len(asking) < _FEWEST_STYLED:
        return ""
    first = min(asking)
    (kind, count), *_ = Counter(styled[index] for index in asking).most_common(1)
    alike = [i for i, other in styled.items() if i >= first and other == kind]
    headed = sum(i not in stating for i in alike)
    is_theirs = (
        count >= _FEWEST_STYLED
        and len(asking) >= 0.6 * headed
        and len(asking) >= 0.5 * len(alike)
        and len(asking) >= 0.4 * len(styled)
    )
    return kind if is_theirs else ""


def answers_to_questions(
    lines: Sequence[Line], named: Sequence[Judgement], off_page: frozenset[int]
) -> list[Judgement]:
    """The answers that nothing marks, where `Q.` alone begins every question."""
    keys = {j.candidate.key for j in named}
    if len(named) < 2 or len(keys) != 1 or not keys <= QUESTIONS:
        return []
    at = {j.candidate.line for j in named}
    asking = {index for index in at if asks(last_line_of(lines, index, set()))}
    if len(asking) < _MOSTLY * len(at):
        return []
    found: list[Judgement] = []
    asked = is_over = False
    for index, line in enumerate(lines):
        if index in at:
            asked, is_over = True, index in asking
        elif asked and line.gap and index not in off_page:
            if not is_over and asks(last_line_of(lines, index, set())):
                is_over = True  # the question goes on
                continue
            if line.block is not BlockKind.HEADING:
                found.append(bare_turn(index, line, "it answers a question"))
            asked = False
    return found if len(found) == len(at) else []


def cited_questions(lines: Sequence[Line], off_page: frozenset[int]) -> list[Judgement]:
    """Questions cited as mail cites, `> When?`, and the paragraphs that answer them."""
    found: list[Judgement] = []
    cited = asking = answers = 0
    asked = False
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        match = _CITED.match(line.text)
        is_cited = match is not None or line.block is BlockKind.QUOTE
        if is_cited and not asked and line.gap:
            turn = bare_turn(index, line, "a question that is cited")
            words = match.end() if match else 0
            candidate = replace(turn.candidate, words=words)
            found.append(replace(turn, candidate=candidate))
            cited += 1
            asking += asks(last_line_of(lines, index, set()))
            asked = True
        elif asked and not is_cited and line.gap:
            found.append(bare_turn(index, line, "it answers a question that is cited"))
            answers += 1
            asked = False
    enough = cited >= 3 and asking >= 0.8 * cited and answers >= cited - 1
    return found if enough else []


def quoted_answers(lines: Sequence[Line], off_page: frozenset[int]) -> list[Judgement]:
    """Questions that nothing marks, by turns with answers in quotation marks.

    Newspapers print interviews so. In a tale the questions are in quotation marks, too.
    """
    rows = [i for i, line in enumerate(lines) if i not in off_page]
    paragraphs = [i for i in rows if lines[i].gap or i == rows[0]]
    found: list[Judgement] = []
    asked = -1
    between = pairs = 0
    for index in paragraphs:
        text = lines[index].text
        quoted = _is_quoted(lines, index)
        if not quoted and asks(last_line_of(lines, index, set())):
            asked = index
        elif quoted and asked >= 0:
            found.append(
                bare_turn(asked, lines[asked], "a question answered in quotes")
            )
            found.append(
                bare_turn(index, lines[index], "it answers a question, in quotes")
            )
            pairs += 1
            asked = -1
        elif found and not quoted and len(text) > _SHORT:
            between += 1
    return found if pairs >= 3 and between <= 0.2 * pairs else []


def _is_quoted(lines: Sequence[Line], index: int) -> bool:
    """Whether quotation marks stand around a whole paragraph."""
    last = last_line_of(lines, index, set()).rstrip(" .,;")
    return lines[index].first_char in _QUOTES and last[-1:] in _QUOTES


def last_line_of(lines: Sequence[Line], index: int, others: set[int]) -> str:
    """The last line of the paragraph that begins at `index`."""
    after = index + 1
    while after < len(lines) and not lines[after].gap and after not in others:
        after += 1
    return lines[after - 1].text


def is_styled(line: Line) -> bool:
    """Whether a whole line is bold or italic, by its source or by its own marks."""
    size = len(line.text)
    if max(line.bold, line.italic) >= 0.9 * size:
        return True
    match = _EMPHASIS.match(line.text)
    return match is not None and size > 4 and line.text.endswith(match[1])


def _type_of(line: Line) -> str:
    """Whether a styled line is bold or in italics."""
    if line.bold or line.italic:
        return "bold" if line.bold >= line.italic else "italic"
    return "bold" if line.text[:2] in ("**", "__") else "italic"


def bare_turn(index: int, line: Line, reason: str) -> Judgement:
    """A turn with no label that begins on a line, behind the marks of its type."""
    match = _EMPHASIS.match(line.text)
    words = match.end() if match else 0
    setting = setting_of(Separator.MARK, "", "")
    candidate = Candidate(index, setting, 0, 0, words, "", "", None, index)
    return Judgement(candidate, 1.0, ((reason, 1.0),))
