"""Texts with labels that are no transcripts: logs, data, forms, decrees, glossaries."""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.form_words import ENACTING, FIELD_KEYS
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line, words_or_below
from tei_toolkit.labels.orders import are_listed, are_records
from tei_toolkit.labels.programmes import is_programme
from tei_toolkit.labels.vocabulary import close_letters, fold, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern

_MACHINE = lazy_pattern(
    r"(?:\b(?:WARN|WARNING|INFO|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRIT|pid|stderr|stdout)\b"
    r"|(?<!\w)/(?:[\w.\-]+/)+[\w.\-]*|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\w+=[\w\"'/]"
    r"|\b0x[0-9a-f]+\b|\bexit(?:ed)? (?:code|status)\b|\bport \d+)"
)
_LEVELS = frozenset("WARN WARNING INFO ERROR DEBUG TRACE FATAL NOTICE CRITICAL".split())
_KEY = re.compile(r"(?:- )?([A-Za-z_][\w.-]*):(?: |$)|#|- ")
"""A key of a configuration, a comment, or an item."""
_OF_MACHINES = tuple(
    "WARN INFO ERROR DEBUG TRACE FATAL NOTICE CRIT pid std / = 0x exit port".split()
)
"""One of these stands in whatever `_MACHINE` matches, or three full stops."""
_ANSWERED = phrase_set("""
faq|faqs|f.a.q|frequently asked questions|häufig gestellte fragen|häufige fragen
foire aux questions|questions fréquentes|preguntas frecuentes|perguntas frequentes
domande frequenti|veelgestelde vragen|частые вопросы|часто задаваемые вопросы
часті питання|często zadawane pytania|časté dotazy|często zadawane|gyakori kérdések
întrebări frecvente|sık sorulan sorular|sıkça sorulan sorular|sss|συχνές ερωτήσεις
vanliga frågor|ofte stillede spørgsmål|ofte stilte spørsmål|usein kysyttyä|שאלות נפוצות
الأسئلة الشائعة|پرسش‌های متداول|よくある質問
常见问题|常見問題|자주 묻는 질문|câu hỏi thường gặp
""")
OF_SOFTWARE = phrase_set("""
install|installation|installing|usage|license|licence|changelog|contributing
getting started|requirements|quick start|quickstart|configuration|build|building
""")
"""Headings of the page that describes a program."""
LONG_SPEECH = 80
"""Characters of a line of speech that by itself carries a transcript."""
_MOST_FIELDS, _FIELDS = 400, 12
"""Labels, and different ones, among which the fields of records are looked for."""
_FEW = 4
"""Labels that may be words of a decree."""
_WITHOUT_MARK = frozenset({Separator.OWN_LINE, Separator.SPACE})
_DOUBT = 1.5
"""What a line weighs less than that was nearly taken for a label."""
_PLAIN = frozenset({"word", "function", "handle", "initials"})


def is_list_of_terms(
    named: list[Judgement], judged: Sequence[Judgement], openers: frozenset[str]
) -> bool:
    """Whether a few labels stand among many single words set in the same way."""
    if len(named) > 6:
        return False
    separators = {j.candidate.setting.separator for j in named}
    terms = {
        j.candidate.key
        for j in judged
        if -_DOUBT < j.weight <= 0
        and j.candidate.label
        and j.candidate.setting.separator in separators
        and likeness(j.candidate.label, openers).shape == "word"
    }
    return len(terms) >= max(6, 2 * len(named))


def is_quoted_in_passing(
    lines: Sequence[Line], named: list[Judgement], openers: frozenset[str]
) -> bool:
    """Whether a few labels of one word stand together in the middle of a long text."""
    if len(named) > 8:
        return False
    shapes = {likeness(j.candidate.label, openers).shape for j in named}
    speakers = {j.candidate.key for j in named}
    if not 2 <= len(speakers) <= len(named) or not shapes <= _PLAIN:
        return False
    if shapes == {"function"} and all(j.candidate.setting.alone for j in named):
        return False  # each has lines of its own, as no quotation does
    first, last = named[0].candidate.line, named[-1].candidate.last + 1
    if any(line.gap for line in lines[first:]):  # else each line is a paragraph
        while last < len(lines) and not lines[last].gap:
            last += 1
    sizes = [len(line.text) for line in lines]
    whole, before = sum(sizes), sum(sizes[:first])
    inside = sum(sizes[first:last])
    running = sum(1 for size in sizes[:first] if size > 50)
    return running >= 4 and before >= 0.3 * whole and inside <= 0.2 * whole


def _are_levels(named: list[Judgement]) -> bool:
    """Whether most labels begin with how grave the entry of a log is: `WARN server`."""
    graded = sum(j.candidate.label.split(None, 1)[0] in _LEVELS for j in named)
    return len(named) > 1 and 3 * graded >= 2 * len(named)


def is_of_another_kind(
    lines: Sequence[Line],
    named: list[Judgement],
    judged: Sequence[Judgement],
    openers: frozenset[str],
) -> bool:
    """Whether the text is the log of a machine, or a page of questions answered."""
    if _is_data(lines) or is_programme(lines, named) or _is_decree(lines, named):
        return True
    if _are_among_fields(lines, named, judged) or _are_levels(named):
        return True
    words = [
        words_or_below(j.candidate.words_in(lines), lines, j.candidate.last)[:300]
        for j in named[:400]
    ]
    keys = [j.candidate.key for j in named[:400]]
    if are_listed(keys, words):
        return True
    machine = sum(map(_is_of_machine, words))
    if len(named) >= 2 and machine >= 0.3 * len(words):
        handles = sum(
            1
            for j in named
            if likeness(j.candidate.label, openers).shape in ("handle", "word", "other")
        )
        if handles >= 0.6 * len(named):
            return True
    main = Counter(j.candidate.key for j in named).most_common(2)
    asked = sum(count for key, count in main if len(key) <= 9)
    return asked >= 0.8 * len(named) and is_page_of_answers(lines)


def is_page_of_answers(lines: Sequence[Line]) -> bool:
    """Whether a page says that it answers what is often asked, or is of a program."""
    heads = [part for line in lines[:12] for part in _parts(line.text[:80])]
    if any(head in _ANSWERED for head in heads):
        return True
    titles = {fold(line.text.strip("#*_ :")) for line in lines if len(line.text) < 40}
    return len(titles & OF_SOFTWARE) >= 2


def _are_among_fields(
    lines: Sequence[Line], named: list[Judgement], judged: Sequence[Judgement]
) -> bool:
    """Whether labels stand among the keys of forms, all in one order."""
    if len(named) > _MOST_FIELDS or len({j.candidate.key for j in named}) > _FIELDS:
        return False
    taken = {j.candidate.line for j in named}
    separators = {j.candidate.setting.separator for j in named}
    fields = [
        j
        for j in judged
        if j.candidate.key in FIELD_KEYS
        and j.candidate.line not in taken
        and j.candidate.setting.separator in separators
    ]
    if not fields:
        return False
    found = sorted([*named, *fields], key=lambda j: j.candidate.line)
    words = [j.candidate.words_in(lines) for j in found]
    return are_records([j.candidate.key for j in found], words)


def _is_decree(lines: Sequence[Line], named: list[Judgement]) -> bool:
    """Whether a verb on its own line lays down what follows, and no label has a mark.

    What stands there like a label are words of the heading, or of a line filled up.
    """
    if len(named) > _FEW or not all(
        j.candidate.setting.separator in _WITHOUT_MARK for j in named
    ):
        return False
    return any(
        line.last_char == ":"
        and len(line.text) < LONG_SPEECH
        and close_letters(fold(line.text.rstrip(" :"))) in ENACTING
        for line in lines[named[0].candidate.line :]
    )


def _is_data(lines: Sequence[Line]) -> bool:
    """Whether nearly all lines are keys and values, some set in below a bare key."""
    found = [_KEY.match(line.text) for line in lines[:400]]
    keys = {match[1] for match in found if match and match[1]}
    nested = sum(
        1
        for match, line, below in zip(found, lines, lines[1:], strict=False)
        if match and match.end() == len(line.text) and below.indent > line.indent
    )
    size = len(found)
    return (
        size >= 6
        and nested > 0
        and sum(1 for match in found if match) >= 0.9 * size
        and len(keys) >= 0.4 * size
    )


def _is_of_machine(text: str) -> bool:
    """Whether `text` has the level, the path or the address of a line of a log."""
    if text.count(".") < 3:
        for sign in _OF_MACHINES:
            if sign in text:
                break
        else:
            return False
    return _MACHINE.search(text) is not None


def _parts(text: str) -> list[str]:
    return [fold(part.strip(" ()[]#*.")) for part in re.split(r"\s[-–—|]\s|[(:]", text)]
