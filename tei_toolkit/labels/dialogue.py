"""Turns without labels: what a dash, `>>` or bold type alone sets apart."""

import re
from collections import Counter, defaultdict
from collections.abc import Container, Sequence
from dataclasses import replace

from tei_toolkit.labels.asking import ASKING, POLITE, asks, bare_words
from tei_toolkit.labels.bare_questions import find_bare_questions
from tei_toolkit.labels.candidates import Separator, setting_of
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.questions_apart import (
    QUESTIONS,
    answers_to_questions,
    bare_turn,
    cited_questions,
    last_line_of,
    quoted_answers,
    styled_questions,
)
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.labels.surroundings import LIKE_HEADING
from tei_toolkit.labels.wrapping import as_paragraphs
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.text import BlockKind

# A dash of two begins no item of a list.
_DOUBLED = ("ーー", "――", "──", "——")
_HEADED = lazy_pattern(r"(?:#{1,6} +)?(?:[―─]{1,3}|[—–]{1,2}|ー{2}) ?(?=[^\s\d―─—–-])")
_DASH = re.compile(r"[-–—]\s+(?=\S)")
_MOSTLY = 0.7
"""The share of questions that end in a mark, where nothing marks the answers."""
_FEWEST_HEADED, _HEADED_ASK = 4, 0.3
"""Questions that are headings, each above a dash, and how many end in a mark."""
_ANSWERING = 3
"""Speakers who answer one who asks and is not named."""
_TALKED = 0.3
"""The share of questions in polite words that by itself makes an interview."""
_FEW = 2
"""Labels after which a talk may go on without any."""
_GLUED = 0.7
"""The share of paragraphs that begin with a long dash at the word."""
_MANY, _BRIEF = 8, 5
"""Turns of a talk that is told by its pace, and the spaces of a quick one."""


def find_dialogue(
    lines: Sequence[Line],
    named: Sequence[Judgement],
    marks: Sequence[Judgement],
    off_page: frozenset[int],
) -> list[Judgement]:
    """The turns that begin without a label."""
    printed = lines
    if len(named) <= _FEW or all(j.candidate.key in QUESTIONS for j in named):
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
    if answers := answers_to_questions(lines, named, off_page):
        return kept + answers
    if len(named) > 2 or (named and len(doubled) > 1):
        few = len({j.candidate.key for j in named}) <= _ANSWERING
        both = _in_order(dashes + headed + _items(lines, held | off_page))
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
        kept = styled_questions(lines, held, off_page)
    if not kept and not named:
        kept = cited_questions(lines, off_page) or quoted_answers(lines, off_page)
    if not kept and len(named) <= _FEW:
        first = max((j.candidate.last + 1 for j in named), default=0)
        kept = [
            bare_turn(index, lines[index], "a question or its answer, by turns")
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


def _items(lines: Sequence[Line], held: Container[int]) -> list[Judgement]:
    """The items of lists that a program took the dashes from, as of Markdown."""
    return [
        bare_turn(index, line, "an item of a list, as what a dash begins")
        for index, line in enumerate(lines)
        if line.block is BlockKind.ITEM and line.gap and index not in held
    ]


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
            item = lines[index].block is BlockKind.ITEM
            sign = "-" if item else lines[index].text.lstrip("# ")[0]
            groups[sign].append(index)
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
        if asks(last_line_of(lines, j.candidate.line, at))
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
    last_lines = [last_line_of(lines, line, at) for line in sorted(at)]
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
    ends = [bare_words(last_line_of(lines, index, others)) for index in at]
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
            found.append(bare_turn(index, line, "it answers a question set apart"))
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
        found.append(bare_turn(index - 1, above, "a question that is set as a heading"))
        found.append(_dashed(index, line, dash.end()))
    pairs = len(found) // 2
    is_talk = asking >= _HEADED_ASK * pairs and told >= _MOSTLY * pairs
    return found if pairs >= _FEWEST_HEADED and is_talk else []


def _dashed(index: int, line: Line, words: int) -> Judgement:
    """A turn that a dash begins at the line's beginning, up to its `words`."""
    turn = bare_turn(index, line, "a dash before what is asked or answered")
    setting = setting_of(Separator.MARK, "", "dash")
    candidate = replace(turn.candidate, setting=setting, words=words)
    return replace(turn, candidate=candidate)
