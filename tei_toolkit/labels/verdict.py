"""Whether what was found makes a transcript, or is part of some other kind of text."""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.evidence import Judgement
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.surroundings import SENTENCE_MARKS
from tei_toolkit.labels.vocabulary import phrase_set

_MACHINE = re.compile(
    r"(?:\b(?:WARN|WARNING|INFO|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRIT|pid|stderr|stdout)\b"
    r"|(?<!\w)/(?:[\w.\-]+/)+[\w.\-]*|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\w+=[\w\"'/]"
    r"|\b0x[0-9a-f]+\b|\bexit(?:ed)? (?:code|status)\b|\bport \d+|\btimed? ?out\b)"
)
_ANSWERED = phrase_set("""
faq|faqs|f.a.q|frequently asked questions|häufig gestellte fragen|häufige fragen
foire aux questions|questions fréquentes|preguntas frecuentes|perguntas frequentes
domande frequenti|veelgestelde vragen|частые вопросы|часто задаваемые вопросы
часті питання|często zadawane pytania|časté dotazy|często zadawane|gyakori kérdések
întrebări frecvente|sık sorulan sorular|sıkça sorulan sorular|sss|συχνές ερωτήσεις
vanliga frågor|ofte stillede spørgsmål|ofte stilte spørsmål|usein kysyttyä|שאלות נפוצות
الأسئلة الشائعة|پرسش‌های متداول|よくある質問|常见问题|常見問題|자주 묻는 질문|câu hỏi thường gặp
""")
_DIALOGUE = ("dash", "bullet", "chevron")


def settle(
    lines: Sequence[Line], accepted: list[Judgement], off_page: frozenset[int]
) -> list[Judgement]:
    """The labels that stand: none where the text is no transcript."""
    named = [j for j in accepted if j.candidate.label]
    marks = [j for j in accepted if not j.candidate.label]
    if named and not _is_transcript(lines, named, off_page):
        named = []
    kept = named + _dialogue(lines, named, marks, off_page)
    kept.sort(key=lambda judgement: judgement.candidate.line)
    return kept


def _is_transcript(
    lines: Sequence[Line], named: list[Judgement], off_page: frozenset[int]
) -> bool:
    """Whether labels carry a text, instead of standing in one of another kind."""
    strong = sum(1 for j in named if j.weight > 2)
    keys = Counter(j.candidate.key for j in named)
    if not strong and max(keys.values()) < 2:
        return False
    words = [lines[j.candidate.last].text[j.candidate.words :] for j in named[:400]]
    machine = sum(1 for text in words if _MACHINE.search(text[:300]))
    handles = sum(
        1 for j in named if likeness(j.candidate.label).shape in ("handle", "word", "other")
    )
    if len(named) >= 2 and machine >= 0.25 * len(words) and handles >= 0.6 * len(named):
        return False
    if all(len(key) <= 9 for key in keys) and len(keys) <= 2:
        head = [label_key(line.text[:60]) for line in lines[:12]]
        if any(word == start or word in _parts(start) for start in head for word in _ANSWERED):
            return False
    return not _is_embedded(lines, named, off_page)


def _parts(text: str) -> list[str]:
    return [part.strip(" ()[]#*.") for part in re.split(r"\s[-–—|]\s|[(:]", text)]


def _is_embedded(
    lines: Sequence[Line], named: list[Judgement], off_page: frozenset[int]
) -> bool:
    """Whether the labels stand only in a block that a longer text quotes."""
    body = [
        line.indent
        for index, line in enumerate(lines)
        if index not in off_page and len(line.text) > 50
    ]
    if len(body) < 6:
        return False
    usual = Counter(body).most_common(1)[0][0]
    first, last = named[0].candidate.line, named[-1].candidate.line
    inside = [j for j in named if lines[j.candidate.line].indent > usual + 2]
    outside = len(named) - len(inside)
    if len(inside) >= 2 and outside <= 0.2 * len(named):
        span = last - first + 1
        if outside:
            span = inside[-1].candidate.line - inside[0].candidate.line + 1
        return span < 0.5 * len(lines)
    return False


def _dialogue(
    lines: Sequence[Line],
    named: list[Judgement],
    marks: list[Judgement],
    off_page: frozenset[int],
) -> list[Judgement]:
    """Turns that only a dash, an asterisk or `>>` begins."""
    kept: list[Judgement] = []
    chevrons = [j for j in marks if j.candidate.setting.prefix == "chevron"]
    if len(chevrons) >= 2:
        kept += chevrons
    dashes = [j for j in marks if j.candidate.setting.prefix in ("dash", "bullet")]
    if len(named) > 2 or len(dashes) < 5:
        return kept
    held = {j.candidate.line for j in named}
    texts = [lines[j.candidate.line].text for j in dashes]
    asking = sum(1 for text in texts if text.rstrip("*_»” ").endswith(("?", "？", "؟", ";")))
    ended = sum(1 for text in texts if text.rstrip("*_»”\"') ")[-1:] in SENTENCE_MARKS)
    gaps = sum(1 for j in dashes if lines[j.candidate.line].gap)
    spaced = gaps >= 0.5 * len(dashes)
    paragraphs = sum(
        1
        for index, line in enumerate(lines)
        if index not in off_page and (line.gap or not spaced)
    )
    if (
        asking >= max(2, 0.12 * len(dashes))
        and ended >= 0.7 * len(dashes)
        and len(dashes) >= 0.5 * paragraphs
    ):
        kept += [j for j in dashes if j.candidate.line not in held]
    return kept
