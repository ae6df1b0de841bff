"""Whether what was found makes a transcript, or is part of some other kind of text."""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.dialogue import find_dialogue
from tei_toolkit.labels.evidence import KNOWN, Judgement
from tei_toolkit.labels.form_words import ENACTING, FIELD_KEYS
from tei_toolkit.labels.function_words import FUNCTIONS
from tei_toolkit.labels.likeness import Likeness, likeness
from tei_toolkit.labels.lines import Line, words_or_below
from tei_toolkit.labels.office_words import HONORIFICS, POSTS
from tei_toolkit.labels.orders import are_listed, are_records
from tei_toolkit.labels.programmes import is_programme
from tei_toolkit.labels.speech import SENTENCE_MARKS, Value, what_it_is
from tei_toolkit.labels.surroundings import CALLED
from tei_toolkit.labels.vocabulary import close_letters, fold, is_small, phrase_set
from tei_toolkit.lazy_pattern import lazy_pattern

_MACHINE = lazy_pattern(
    r"(?:\b(?:WARN|WARNING|INFO|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRIT|pid|stderr|stdout)\b"
    r"|(?<!\w)/(?:[\w.\-]+/)+[\w.\-]*|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\w+=[\w\"'/]"
    r"|\b0x[0-9a-f]+\b|\bexit(?:ed)? (?:code|status)\b|\bport \d+)"
)
_STAMP = re.compile(r"\W*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ T]\d{1,2}:\d\d")
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


_OF_SOFTWARE = phrase_set("""
install|installation|installing|usage|license|licence|changelog|contributing
getting started|requirements|quick start|quickstart|configuration|build|building
""")
"""Headings of the page that describes a program."""

_LONG_SPEECH = 80
"""Characters of a line of speech that by itself carries a transcript."""
_MOST_FIELDS, _FIELDS = 400, 12
"""Labels, and different ones, among which the fields of records are looked for."""
_FEW = 4
"""Labels that may be words of a decree."""
_WITHOUT_MARK = frozenset({Separator.OWN_LINE, Separator.SPACE})
_DOUBT = 1.5
"""What a line weighs less than that was nearly taken for a label."""
_NAMED = 1.0
"""What a title or an office and a name weigh at least."""
_PLAIN = frozenset({"word", "function", "handle", "initials"})


def settle(
    lines: Sequence[Line],
    accepted: list[Judgement],
    judged: Sequence[Judgement],
    off_page: frozenset[int],
    openers: frozenset[str],
) -> list[Judgement]:
    """The labels that stand: none where the text is no transcript.

    `judged` are all the lines that were thought of.
    """
    named = [j for j in accepted if j.candidate.label]
    marks = [j for j in accepted if not j.candidate.label]
    named = _without_quoted(lines, _without_headings(named), off_page)
    if named and _is_of_another_kind(lines, named, judged, openers):
        return []
    if named and not _is_transcript(lines, named, openers):
        named = _strong(lines, named, openers)
    if named and _is_list_of_terms(named, judged, openers):
        named = []
    kept = named + find_dialogue(lines, named, marks, off_page)
    kept.sort(key=lambda judgement: judgement.candidate.line)
    return kept


def _without_headings(named: list[Judgement]) -> list[Judgement]:
    """The labels without those of headings, if most labels are set in another way.

    A heading that has the name of a speaker is a label all the same.
    """
    headed = [j for j in named if j.candidate.setting.wrapper.startswith("heading")]
    if not headed or 2 * len(headed) > max(len(named), 2):
        return named
    taken = set(map(id, headed))
    speakers = {j.candidate.key for j in named if id(j) not in taken}
    return [j for j in named if id(j) not in taken or j.candidate.key in speakers]


def _strong(
    lines: Sequence[Line], named: list[Judgement], openers: frozenset[str]
) -> list[Judgement]:
    """The strong labels among others that are none: a speech and lists of votes."""
    strong = [
        j
        for j in named
        if j.weight >= 2.0 and likeness(j.candidate.label, openers).weight >= 2.4
    ]
    is_part = 0 < len(strong) < len(named) and all(
        _is_followed_by_speech(lines, j, openers) and _says_much(lines, j)
        for j in strong
    )
    return strong if is_part and _is_transcript(lines, strong, openers) else []


def _says_much(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a long line of speech follows a label, and no quotation."""
    words = judgement.candidate.words_in(lines)
    return len(words) > _LONG_SPEECH and words[0] not in "\"“'‘«„"


def _is_transcript(
    lines: Sequence[Line], named: list[Judgement], openers: frozenset[str]
) -> bool:
    """Whether labels carry a text, instead of standing in one of another kind."""
    if _is_quoted_in_passing(lines, named, openers):
        return False
    keys = Counter(j.candidate.key for j in named)
    recurring = [key for key, count in keys.items() if count > 1]
    recurring = recurring or _by_surname(named, openers)
    if len(keys) == 1 and (
        _is_running_head(lines, named, openers) or _are_calls(lines, named)
    ):
        return False
    if len(recurring) == 1 and len(named) <= 6:
        again = [j for j in named if j.candidate.key == recurring[0]]
        shape = likeness(again[0].candidate.label, openers).shape
        if shape == "word" and not any(
            _is_followed_by_speech(lines, j, openers) for j in again
        ):
            recurring = []
    return bool(recurring) or _are_speakers(lines, named, openers)


def _by_surname(named: list[Judgement], openers: frozenset[str]) -> list[str]:
    """The keys that are the surname in another label: `reimann`, `Dr Thea Reimann`."""
    surnames = {
        j.candidate.key.rpartition(" ")[2]
        for j in named
        if " " in j.candidate.key
        and likeness(j.candidate.label, openers).weight >= _NAMED
    }
    return [key for j in named if (key := j.candidate.key) in surnames]


def _is_running_head(
    lines: Sequence[Line], named: list[Judgement], openers: frozenset[str]
) -> bool:
    """Whether the one label of a text is a line of its own that is nobody's name."""
    if any(j.candidate.setting.separator is not Separator.OWN_LINE for j in named):
        return False
    facts = likeness(named[0].candidate.label, openers)
    if facts.shape == "function" and all(
        _is_followed_by_speech(lines, j, openers) for j in named
    ):
        return False
    return facts.weight < 2.0 and named[0].candidate.seconds is None


def _are_calls(lines: Sequence[Line], named: list[Judgement]) -> bool:
    """Whether one who speaks calls the chair: `Voorzitter. Wij hebben een vraag.`.

    The speech has begun before the first call, and nobody else has a label.
    """
    if any(
        j.candidate.setting.separator is not Separator.DOT
        or j.candidate.label.isupper()
        or j.candidate.key not in FUNCTIONS
        for j in named
    ):
        return False
    before = lines[: named[0].candidate.line]
    return any(
        len(line.text) > 60 and line.last_char in SENTENCE_MARKS for line in before
    )


def _is_list_of_terms(
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


def _is_quoted_in_passing(
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


def _is_of_another_kind(
    lines: Sequence[Line],
    named: list[Judgement],
    judged: Sequence[Judgement],
    openers: frozenset[str],
) -> bool:
    """Whether the text is the log of a machine, or a page of questions answered."""
    if _is_data(lines) or is_programme(lines, named) or _is_decree(lines, named):
        return True
    if _are_among_fields(lines, named, judged):
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
    return len(titles & _OF_SOFTWARE) >= 2


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
        and len(line.text) < _LONG_SPEECH
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


def _are_speakers(
    lines: Sequence[Line], named: list[Judgement], openers: frozenset[str]
) -> bool:
    """Whether labels of which none recurs are speakers all the same.

    Glossaries, recipes, forms and single speeches have such labels, too: there most are
    one word, no sentence follows them, or they stand late in the text.
    """
    facts = [likeness(j.candidate.label, openers) for j in named]
    if all(any(why == KNOWN for why, _ in j.reasons) for j in named):
        return True
    if len(named) > 1 and all(_is_dated(lines, j) for j in named):
        return True
    opening = named[0].candidate.line <= 2 and facts[0].shape in ("function", "title")
    if opening and len(named) == 1:
        return not _is_headline(lines, named[0])
    if all(_goes_on(lines, j) for j in named):
        return False
    speaking = sum(
        1
        for j, found in zip(named, facts, strict=True)
        if j.weight > _least_weight(found)
        and (
            found.weight >= 1.0
            or found.shape == "initials"
            or any(why == CALLED for why, _ in j.reasons)
        )
    )
    if speaking < 0.6 * len(named):
        return False
    said = sum(1 for j in named if _is_followed_by_speech(lines, j, openers))
    if said < 0.5 * len(named):
        return False
    before = lines[: named[0].candidate.line]
    spoken = sum(
        1
        for line in before
        if len(line.text) > 60 and line.text.rstrip('"”»’)')[-1:] in SENTENCE_MARKS
    )
    calls = facts[0].shape == "function" and named[0].candidate.label.isupper()
    if _is_announced(lines, named):
        spoken = 0
    strong = sum(1 for found in facts if found.weight >= 2.4)
    return spoken < len(named) + 2 * strong + calls and (
        len(named) > 1 or facts[0].weight >= 2.0 or not before
    )


def _is_dated(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a day and a time stand before a label, as in what a messenger exports."""
    candidate = judgement.candidate
    return _STAMP.match(lines[candidate.line].text, 0, candidate.start) is not None


def _is_headline(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a quotation alone follows a label: `Mayor: “It is not for sale”`."""
    candidate = judgement.candidate
    words = candidate.words_in(lines)
    after = candidate.last + 1
    return (
        bool(words)
        and words[0] in "\"“'‘«„"
        and words[-1] in "\"”'’»“"
        and (after >= len(lines) or lines[after].gap > 0)
    )


def _goes_on(lines: Sequence[Line], judgement: Judgement) -> bool:
    """Whether a small letter follows a label in small letters."""
    candidate = judgement.candidate
    words = lines[candidate.last].text[candidate.words : candidate.words + 1]
    is_told = candidate.setting.separator is Separator.SAID
    return words.islower() and not is_told and not candidate.label.isupper()


def _is_announced(lines: Sequence[Line], named: list[Judgement]) -> bool:
    """Whether a line before the labels says that what follows is the talk."""
    first = named[0].candidate.line
    return (
        len(named) > 1
        and 0 < first <= 0.6 * len(lines)
        and lines[first - 1].text.endswith((":", "："))
    )


def _least_weight(found: Likeness) -> float:
    """What a label that does not recur must weigh to be a speaker's."""
    if found.weight >= 2.5:
        return 0.5
    return 1.0 if found.shape == "caseless" else 1.5


def _is_followed_by_speech(
    lines: Sequence[Line], judgement: Judgement, openers: frozenset[str]
) -> bool:
    candidate = judgement.candidate
    if candidate.setting.separator is Separator.SAID:
        return True
    words = candidate.words_in(lines)
    below = candidate.last + 1
    goes_on = (
        bool(words)
        and below < len(lines)
        and not lines[below].gap
        and is_small(lines[below].text)
    )
    is_parted = not words and _is_office_alone(lines, below)
    words = words_or_below(words, lines, candidate.last + is_parted)
    return bool(words) and (
        what_it_is(words[:200], openers, runs_on=goes_on or len(words) > 50)
        is Value.SPEECH
    )


def _is_office_alone(lines: Sequence[Line], index: int) -> bool:
    """Whether a line between a name and a blank line is the office of who has it."""
    return (
        index + 1 < len(lines)
        and not lines[index].gap
        and lines[index + 1].gap > 0
        and lines[index].text.split(" ", 1)[0].casefold() in HONORIFICS | POSTS
    )


def _parts(text: str) -> list[str]:
    return [fold(part.strip(" ()[]#*.")) for part in re.split(r"\s[-–—|]\s|[(:]", text)]


def _without_quoted(
    lines: Sequence[Line], named: list[Judgement], off_page: frozenset[int]
) -> list[Judgement]:
    """The labels without those in a block that a longer text quotes."""
    deepest = max((lines[j.candidate.line].indent for j in named), default=0)
    if deepest <= 2:
        return named
    body = [
        line.indent
        for index, line in enumerate(lines)
        if index not in off_page and len(line.text) > 50
    ]
    if len(body) < 6:
        return named
    counts = Counter(body)
    usual = max(indent for indent, n in counts.items() if n >= 0.1 * len(body))
    inside = [j for j in named if lines[j.candidate.line].indent > usual + 2]
    if not 2 <= len(inside) <= 0.25 * len(body) or len(inside) < 0.7 * len(named):
        return named
    span = inside[-1].candidate.line - inside[0].candidate.line + 1
    if span >= 0.5 * len(lines):
        return named
    return [j for j in named if lines[j.candidate.line].indent <= usual + 2]
