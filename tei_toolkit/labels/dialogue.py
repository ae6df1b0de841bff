"""Turns without labels: what a dash, `>>` or bold type alone sets apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from dataclasses import replace

from tei_toolkit.labels.asking import ASKING, POLITE, asks, bare_words
from tei_toolkit.labels.bare_questions import find_bare_questions
from tei_toolkit.labels.candidates import Candidate, Separator, setting_of
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.surroundings import LIKE_HEADING
from tei_toolkit.labels.vocabulary import phrase_set
from tei_toolkit.labels.wrapping import as_paragraphs
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind

# A dash of two begins no item of a list.
_DOUBLED = ("ーー", "――", "──", "——")
_HEADED = lazy_pattern(r"(?:#{1,6} +)?(?:[―─]{1,3}|[—–]{1,2}|ー{2}) ?(?=[^\s\d―─—–-])")
_DASH = re.compile(r"[-–—]\s+(?=\S)")
_CITED = re.compile(r">\s+(?=[^\s>])")
_QUESTIONS = phrase_set("""
q|question|frage|pregunta|pergunta|domanda|вопрос|питання|pytanie|otázka|kérdés|soru|vraag
fråga|spørsmål|spørgsmål|kysymys|ερώτηση|שאלה|سؤال|پرسش|प्रश्न|प्र|प्र०|질문|문|問|问|质问|質問
""")
_MOSTLY = 0.7
"""The share of questions that end in a mark, where nothing marks the answers."""
_FEWEST_HEADED, _HEADED_ASK = 4, 0.3
"""Questions that are headings, each above a dash, and how many end in a mark."""
_QUOTES = frozenset("\"'“”„«»‘’״")
_ANSWERING = 3
"""Speakers who answer one who asks and is not named."""
_TALKED = 0.3
"""The share of questions in polite words that by itself makes an interview."""
_FEWEST_STYLED = 3
"""Questions in a type of their own that make an interview."""
_FEW = 2
"""Labels after which a talk may go on without any."""
_GLUED = 0.7
"""The share of paragraphs that begin with a long dash at the word."""
_MANY, _BRIEF = 8, 5
"""Turns of a talk that is told by its pace, and the spaces of a quick one."""
_SHORT = 80
"""Characters of the longest heading between paragraphs."""
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)")


def find_dialogue(
    lines: Sequence[Line],
    named: Sequence[Judgement],
    marks: Sequence[Judgement],
    off_page: frozenset[int],
) -> list[Judgement]:
    """The turns that begin without a label."""
    printed = lines
    if len(named) <= _FEW or all(j.candidate.key in _QUESTIONS for j in named):
        lines = as_paragraphs(lines, off_page)
    chevrons = [j for j in marks if j.candidate.setting.prefix == "chevron"]
    kept = chevrons if len(chevrons) >= 2 and not _are_cited(lines) else []
    held = {j.candidate.line for j in named} | {j.candidate.line for j in kept}
    dashes = [
        j
        for j in marks
        if j.candidate.setting.prefix in ("dash", "bullet")
        and j.candidate.line not in held
        and not any(reason == LIKE_HEADING for reason, _ in j.reasons)
    ]
    headed = _headed_dashes(lines, held | off_page)
    doubled = [j for j in dashes if lines[j.candidate.line].text[:2] in _DOUBLED]
    doubled = _in_order(doubled + headed)
    if answers := _after_questions(lines, named, off_page):
        return kept + answers
    if len(named) > 2 or (named and len(doubled) > 1):
        few = len({j.candidate.key for j in named}) <= _ANSWERING
        both = _in_order(dashes + headed)
        asked = _asked_by_dash(lines, both, held, least=3, few=few)
        return kept + (asked or _asked_by_dash(lines, doubled, held, least=2, few=True))
    prefixes = {j.candidate.setting.prefix for j in named}
    if prefixes == {"bullet", "dash"} and _is_continued(lines, dashes):
        return kept + dashes
    if _is_dialogue(lines, dashes, off_page):
        return kept + dashes
    if not named and not kept and (turns := _under_headings(lines, off_page)):
        return turns
    if not named and not kept:
        spaced = printed if doubled else lines
        kept = _dashed_questions(spaced, dashes, doubled, off_page)
    if not kept:
        kept = _styled_questions(lines, held, off_page)
    if not kept and not named:
        kept = _cited_questions(lines, off_page) or _quoted_answers(lines, off_page)
    if not kept and len(named) <= _FEW:
        first = max((j.candidate.last + 1 for j in named), default=0)
        kept = [
            _turn(index, lines[index], "a question or its answer, by turns")
            for index in find_bare_questions(lines, first, off_page)
        ]
    return kept


def _headed_dashes(lines: Sequence[Line], held: Container[int]) -> list[Judgement]:
    """The headings that a dash begins, as pages set questions: `### ――Why?`."""
    found: list[Judgement] = []
    for index, line in enumerate(lines):
        if line.block is not BlockKind.HEADING or index in held:
            continue
        if match := _HEADED.match(line.text):
            found.append(_dashed(index, line, match.end()))
    return found


def _in_order(judgements: list[Judgement]) -> list[Judgement]:
    return sorted(judgements, key=lambda judgement: judgement.candidate.line)


def _are_cited(lines: Sequence[Line]) -> bool:
    """Whether mail cites mail: `> When?` below `>> At noon?`."""
    return any(line.first_char == ">" != line.text[1:2] for line in lines)


def _asked_by_dash(
    lines: Sequence[Line],
    dashes: list[Judgement],
    held: set[int],
    *,
    least: int,
    few: bool,
) -> list[Judgement]:
    """Questions that a dash begins, each before a labelled answer.

    Where more than a few answer, some of them end in questions: what happens in a house
    is told after a dash, too.
    """
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for judgement in dashes:
        index = judgement.candidate.line
        if lines[index].gap or index - 1 not in held:
            groups[lines[index].text.lstrip("# ")[0]].append(index)
    at = {index for group in groups.values() for index in group}
    asked: set[int] = set()
    for sign, group in groups.items():
        answered = asking = 0
        for index in group:
            following = index + 1
            while following < len(lines) and not (
                lines[following].gap or following in held or following in at
            ):
                following += 1
            answered += following in held
            asking += asks(lines[following - 1].text)
        is_few = few and (asking or sign not in "-–" or len(group) > _ANSWERING)
        if answered >= 0.6 * len(group) and (is_few or 4 * asking >= len(group)):
            asked.update(group)
    if len(asked) < least:
        return []
    return [j for j in dashes if j.candidate.line in asked]


def _is_continued(lines: Sequence[Line], dashes: list[Judgement]) -> bool:
    """Whether marks go on that stand before the labels of the first two speakers.

    `* Reporter: …?`, `- Mr Coe: …`, and then `* …?`, `- …` without names.
    """
    at = {j.candidate.line for j in dashes}
    asking = Counter(
        j.candidate.setting.prefix
        for j in dashes
        if asks(_last_line(lines, j.candidate.line, at))
    )
    most = max(asking.values(), default=0)
    return len(dashes) > 1 and most >= max(0.3 * len(dashes), 0.7 * asking.total())


def _is_dialogue(
    lines: Sequence[Line], dashes: list[Judgement], off_page: frozenset[int]
) -> bool:
    """Whether dashes begin the turns of a talk, and not the items of a list."""
    if len(dashes) < 4:
        return False
    at = {j.candidate.line for j in dashes}
    last_lines = [_last_line(lines, line, at) for line in sorted(at)]
    ends = [bare_words(text) for text in last_lines]
    asking = sum(map(asks, last_lines))
    ended = sum(
        text[-1:] in SENTENCE_MARKS or text.endswith(":") or _has_no_stop(text)
        for text in ends
    )
    gaps = sum(1 for line in at if lines[line].gap)
    spaced = gaps >= 0.5 * len(dashes)
    paragraphs = sum(
        1
        for index, line in enumerate(lines)
        if index not in off_page and (line.gap or not spaced or index in at)
    )
    enough = max(2, 0.12 * len(dashes))
    if asking == 1 and (
        _is_quick(lines, at, last_lines) or _are_glued(lines, at, paragraphs)
    ):
        enough = 1
    return (
        asking >= enough
        and ended >= 0.7 * len(dashes)
        and len(dashes) >= 0.5 * paragraphs
    )


def _has_no_stop(text: str) -> bool:
    """Whether `text` ends in Thai or Lao, where no stop ends a sentence."""
    return "\u0e00" <= text[-1:] <= "\u0eff"


def _is_quick(lines: Sequence[Line], at: set[int], last_lines: Sequence[str]) -> bool:
    """Whether short answers follow each other and nothing stands between them."""
    first, last = min(at), max(at)
    short = sum(text.count(" ") <= _BRIEF for text in last_lines)
    unbroken = all(i in at or not lines[i].gap for i in range(first, last))
    return len(at) >= _MANY and short >= 0.4 * len(at) and unbroken


def _are_glued(lines: Sequence[Line], at: set[int], paragraphs: int) -> bool:
    """Whether a long dash begins nearly all paragraphs, with no space: `—No.`.

    Spanish sets a talk so, and nobody the items of a list.
    """
    glued = sum(
        lines[index].text[0] == "—" and not lines[index].text[1:2].isspace()
        for index in at
    )
    return len(at) >= _MANY and glued >= _GLUED * max(paragraphs, len(at))


def _dashed_questions(
    lines: Sequence[Line],
    dashes: list[Judgement],
    doubled: list[Judgement],
    off_page: frozenset[int],
) -> list[Judgement]:
    """Questions that a dash begins, and the paragraphs without one that answer them.

    In a tale a dash answers a dash; here another paragraph does, each time.
    """
    questions = doubled or dashes
    at = {j.candidate.line: j for j in questions}
    if len(at) < 3:
        return []
    spaced = all(lines[index].gap for index in list(at)[1:])
    if not spaced and (not doubled or any(line.gap for line in lines[min(at) :])):
        return []
    others = set() if spaced else set(range(len(lines)))
    ends = [bare_words(_last_line(lines, index, others)) for index in at]
    signs = (*ASKING, "か。") if spaced else ASKING
    asking = sum(end.endswith(signs) for end in ends)
    polite = sum(end.endswith(POLITE) for end in ends)
    if asking < (0.5 if doubled else 0.8) * len(at) and polite < _TALKED * len(at):
        return []
    found: list[Judgement] = []
    answers = 0
    asked = False
    for index, line in enumerate(lines):
        if index in at:
            found.append(at[index])
            asked = True
        elif asked and (line.gap or not spaced) and index not in off_page:
            if line.block is BlockKind.HEADING:
                continue
            found.append(_turn(index, line, "it answers a question set apart"))
            answers += 1
            asked = False
    return found if answers >= 0.8 * (len(at) - 1) else []


def _under_headings(lines: Sequence[Line], off_page: frozenset[int]) -> list[Judgement]:
    """Questions that are set as headings, and the answer that a dash begins below each.

    Some of what is asked ends in a mark; what is answered are sentences, and no items.
    """
    found: list[Judgement] = []
    asking = told = 0
    for index, line in enumerate(lines[1:], 1):
        above = lines[index - 1]
        if (
            above.block is not BlockKind.HEADING
            or line.block is BlockKind.ITEM
            or index - 1 in off_page
            or not (dash := _DASH.match(line.text))
        ):
            continue
        asking += asks(above.text)
        told += bare_words(line.text)[-1:] in SENTENCE_MARKS
        found.append(_turn(index - 1, above, "a question that is set as a heading"))
        found.append(_dashed(index, line, dash.end()))
    pairs = len(found) // 2
    is_talk = asking >= _HEADED_ASK * pairs and told >= _MOSTLY * pairs
    return found if pairs >= _FEWEST_HEADED and is_talk else []


def _dashed(index: int, line: Line, words: int) -> Judgement:
    """A turn that a dash begins at the line's beginning, up to its `words`."""
    turn = _turn(index, line, "a dash before what is asked or answered")
    setting = setting_of(Separator.MARK, "", "dash")
    candidate = replace(turn.candidate, setting=setting, words=words)
    return replace(turn, candidate=candidate)


def _last_line(lines: Sequence[Line], index: int, others: set[int]) -> str:
    """The last line of the paragraph that begins at `index`."""
    after = index + 1
    while after < len(lines) and not lines[after].gap and after not in others:
        after += 1
    return lines[after - 1].text


def _styled_questions(
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
                found.append(_turn(index, line, "a question set apart by its type"))
            answering = True
        elif line.block is BlockKind.HEADING:
            answering = False  # what it stands above is asked anew
        elif answering and index not in styled:
            found.append(_turn(index, line, "it answers a question set apart"))
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


def _after_questions(
    lines: Sequence[Line], named: Sequence[Judgement], off_page: frozenset[int]
) -> list[Judgement]:
    """The answers that nothing marks, where `Q.` alone begins every question."""
    keys = {j.candidate.key for j in named}
    if len(named) < 2 or len(keys) != 1 or not keys <= _QUESTIONS:
        return []
    at = {j.candidate.line for j in named}
    asking = {index for index in at if asks(_last_line(lines, index, set()))}
    if len(asking) < _MOSTLY * len(at):
        return []
    found: list[Judgement] = []
    asked = is_over = False
    for index, line in enumerate(lines):
        if index in at:
            asked, is_over = True, index in asking
        elif asked and line.gap and index not in off_page:
            if not is_over and asks(_last_line(lines, index, set())):
                is_over = True  # the question goes on
                continue
            if line.block is not BlockKind.HEADING:
                found.append(_turn(index, line, "it answers a question"))
            asked = False
    return found if len(found) == len(at) else []


def _cited_questions(
    lines: Sequence[Line], off_page: frozenset[int]
) -> list[Judgement]:
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
            turn = _turn(index, line, "a question that is cited")
            words = match.end() if match else 0
            candidate = replace(turn.candidate, words=words)
            found.append(replace(turn, candidate=candidate))
            cited += 1
            asking += asks(_last_line(lines, index, set()))
            asked = True
        elif asked and not is_cited and line.gap:
            found.append(_turn(index, line, "it answers a question that is cited"))
            answers += 1
            asked = False
    enough = cited >= 3 and asking >= 0.8 * cited and answers >= cited - 1
    return found if enough else []


def _quoted_answers(lines: Sequence[Line], off_page: frozenset[int]) -> list[Judgement]:
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
        if not quoted and asks(_last_line(lines, index, set())):
            asked = index
        elif quoted and asked >= 0:
            found.append(_turn(asked, lines[asked], "a question answered in quotes"))
            found.append(_turn(index, lines[index], "it answers a question, in quotes"))
            pairs += 1
            asked = -1
        elif found and not quoted and len(text) > _SHORT:
            between += 1
    return found if pairs >= 3 and between <= 0.2 * pairs else []


def _is_quoted(lines: Sequence[Line], index: int) -> bool:
    """Whether quotation marks stand around a whole paragraph."""
    last = _last_line(lines, index, set()).rstrip(" .,;")
    return lines[index].first_char in _QUOTES and last[-1:] in _QUOTES


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


def _turn(index: int, line: Line, reason: str) -> Judgement:
    match = _EMPHASIS.match(line.text)
    words = match.end() if match else 0
    setting = setting_of(Separator.MARK, "", "")
    candidate = Candidate(index, setting, 0, 0, words, "", "", None, index)
    return Judgement(candidate, 1.0, ((reason, 1.0),))
