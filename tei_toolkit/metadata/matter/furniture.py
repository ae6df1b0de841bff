"""Signs that lines are furniture of a page and no text of the event.

Furniture is what a copied web page or a printed page carries beside the text: menus,
buttons, breadcrumbs, copyright lines, page numbers. No single word decides: a known
word counts little alone, more in company, and a line between known ones counts with
them.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.metadata.folding import fold_pattern, folded
from tei_toolkit.metadata.matter.furniture_words import (
    LANGUAGES,
    OPENINGS,
    SOCIAL,
    STRONG,
    WEAK,
)
from tei_toolkit.values import immutable

# From here a line is furniture whatever stands beside it; from WEAK_SCORE in company.
STRONG_SCORE = 0.8
WEAK_SCORE = 0.5
_SHAPE_SCORE = 0.25
# So many lines that are printed again together are a menu.
_MENU_LINES = 4

_URL = re.compile(
    r"\W*(?:https?://|www\.)\S+\W*|\W*[\w.+-]+@[\w-]+\.[\w.]+\W*|"
    r"\W*(?:[a-z0-9-]+\.)+(?:com|org|net|gov|edu|ru|de|fr|eu|int|uk|info)(?:/\S*)?\W*"
)
_RULE = re.compile(r"[\s\W_]{3,}")
_PAGE = re.compile(
    fold_pattern(
        rf"\W*{ANY_PAGE}\s*[-–]?\s*(?:\d{{1,5}}|[ivxlc]{{1,7}})"
        r"(?:\s*(?:of|/|von|de|di|sur|из|з|z|van|av|af|מתוך|من|จาก|/|dari)\s*\d{1,5})?\W*"
        r"|\W*\d{1,5}\s*(?:/|of|von|sur|из)\s*\d{1,5}\W*|第?\s*\d{1,5}\s*(?:页|頁)\W*"
        rf"|(?:\d{{1,5}}\s*)?{folded('ページ')}(?:\s*\d{{1,5}})?"
        r"|[-–—\[(]*\s*\d{1,5}\s*[-–—\])]*|\(\s*[a-d]\s*\)"
    )
)
_NOTICE = re.compile(
    fold_pattern(
        r"©|\(c\)\s*(?:19|20)\d\d|copyright\s|all rights reserved|creative commons|"
        r"cookies?\s+(?:policy|settings|notice)|\bicp备|javascript is|"
        r"enable javascript|your browser|print this page"
    )
)
_COUNTER = re.compile(
    fold_pattern(
        r"(?:\d+\s*)?(?:comments?|kommentare?|commentaires?|comentarios|views?|replies|reply|"
        r"shares?|likes?|photos?|videos?|фото|видео|аудио|"
        r"min(?:ute)?s?\s+(?:read|lesezeit|de lecture)|min\.?\s+read)"
        r"\s*(?:\(?\d+\)?)?"
    )
)
_COUNTED = re.compile(r"\s*\(\d{1,6}$")
"""How many there are, after the words of a button: `Yorumlar (12)`."""
_WHERE_TO_WRITE = frozenset(
    "contact contacts kontakt contacto contato contatti contactez контакт контакти"
    " yhteystiedot kapcsolat".split()
)
"""What a button is with no colon, and a field with one: whose address is below."""
_LINK = re.compile(r"!?\[[^\]\n]*\]\([^)\n]*\)")
_BREADCRUMB = re.compile(r"[^>»›\n]{1,60}(?:\s[>»›]+\s?[^>»›\n]{1,120})+")
_TRAIL = re.compile(
    fold_pattern(
        r"[^\n/]{1,40}\s/(?:\s*[^\n/]{1,40}\s/)*\s*"
        r"|(?:home|startseite|accueil|inicio|portada|главная|головна|strona glowna|"
        r"etusivu|hjem|hem|forside|anasayfa|αρχικη|الرئيسية|דף הבית|ホーム|首页|首頁"
        r"|หน้าแรก)"
        r"(?:\s/\s[^\n/]{1,60}){2,}"
    )
)
_SPLIT = re.compile(r"\s{2,}|\t|\s*[|•·¦]\s*|\s+/\s+|\u3000")
_CALENDAR = re.compile(
    fold_pattern(
        r"\s*(?:mon?|so?n?|mo|пн|lun|lu|lunes|dom|do)(?:\s+[^\W\d_]{1,3}\.?){6}\s*"
        r"|\s*\d{1,2}(?:\s+\d{1,2}){4,6}\s*"
    )
)
_DRESS = " .:…!?*#_>«»\"'()[]→←↑↓▲▼►◄▶◀›‹|•·-–—/✕×☰"
_SENTENCE_END = (*SENTENCE_MARKS, ":", ";", ",", "：", "”")


@immutable
class Sign:
    """How much one line looks like furniture (0 to 1), and why."""

    score: float
    why: str


_NONE = Sign(0.0, "")


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[float, str]]:
    """Every known phrase, folded, with its score."""
    table: dict[str, tuple[float, str]] = {}
    for line in WEAK.values():
        for phrase in folded(line).split("|"):
            table[phrase] = (WEAK_SCORE, "word of a menu")
    for phrase in LANGUAGES.split("|"):
        table[folded(phrase)] = (WEAK_SCORE, "choice of language")
    for phrase in SOCIAL.split("|"):
        table[folded(phrase)] = (WEAK_SCORE, "social network")
    for line in STRONG.values():
        printed = line.split("|")
        for phrase, plain in zip(printed, folded(line).split("|"), strict=True):
            # one short word may be a line of anything
            score = STRONG_SCORE if len(phrase) > 4 or " " in phrase else WEAK_SCORE
            if not phrase.isascii() and len(phrase) > 1 and ord(phrase[0]) > 0x2000:
                score = STRONG_SCORE
            table[plain.strip(_DRESS)] = (score, "button or notice")
    return table


@lru_cache(maxsize=1)
def _openings() -> dict[str, list[str]]:
    """For each two characters the folded openings of notices that begin so."""
    table: dict[str, list[str]] = {}
    for line in OPENINGS.values():
        for part in folded(line).split("|"):
            table.setdefault(part.strip()[:2], []).append(part.strip())
    return table


def _opens_notice(plain: str) -> bool:
    """Whether a line begins with the words of a notice, whole words or nearly."""
    text = plain.lstrip(_DRESS)
    for part in _openings().get(text[:2], ()):
        if text.startswith(part) and not re.match(r"[^\W\d_]{4}", text[len(part) :]):
            return True
    return plain.strip().startswith("©")


def _goes_on(text: str) -> bool:
    """Whether a line begins in a small letter, as the rest of a sentence does."""
    return text[:1].islower() and not text.startswith(("http", "www"))


def _word_count(text: str) -> int:
    """Words, where a script without spaces counts two characters as one."""
    if text.isascii():
        return len(text.split())
    dense = sum(1 for c in text if c >= "\u0e00" and c.isalpha())
    return max(len(text.split()), dense // 3)


def furniture_sign(line: str) -> Sign:
    """How much `line` alone looks like furniture of a page."""
    text = line.strip()
    if not text or len(text) > 400:
        return _NONE
    return _sign(text)


@lru_cache(maxsize=1024)
def _sign(text: str) -> Sign:
    plain = folded(text)
    if _RULE.fullmatch(plain):
        is_end = "#" in plain
        return Sign(0.9 if is_end else STRONG_SCORE, "end mark" if is_end else "rule")
    if _PAGE.fullmatch(plain):
        is_bare = plain.strip("-–—[]() ").isdecimal()
        return Sign(0.75 if is_bare else 0.95, "page number")
    if _URL.fullmatch(plain) and not (text[:1] == "(" and text[-1:] == "."):
        return Sign(0.95, "address")
    if _CALENDAR.fullmatch(plain):
        return Sign(0.9, "calendar")
    bare = plain.strip(_DRESS)
    known = _phrases().get(bare) or _phrases().get(_COUNTED.sub("", bare))
    if known and not (text[-1] == ":" and bare in _WHERE_TO_WRITE):
        return Sign(*known)
    if _LINK.search(text) and not _LINK.sub("", text).strip(_DRESS + "\\"):
        return Sign(0.85, "link alone")
    if _word_count(text) <= 30:
        if _NOTICE.search(plain):
            return Sign(0.95, "notice of the site")
        if not _goes_on(text) and _opens_notice(plain):
            return Sign(0.9, "notice of the site")
    if _COUNTER.fullmatch(bare):
        return Sign(0.85, "counter")
    return _sign_of_parts(text, plain, bare)


def _sign_of_parts(text: str, plain: str, bare: str) -> Sign:
    """The sign of a line that may hold several items of a menu."""
    is_quoting = "«" in text and "»" in text
    if not is_quoting and _word_count(text) <= 25 and not text.endswith(_SENTENCE_END):
        if _BREADCRUMB.fullmatch(plain) and not plain.startswith(">"):
            return Sign(0.85, "breadcrumb")
        if _TRAIL.fullmatch(plain):
            return Sign(0.85, "breadcrumb")
    items = [item.strip(_DRESS) for item in _SPLIT.split(plain)]
    items = [item for item in items if item]
    phrases = _phrases()
    if len(items) >= 2:
        hits = sum(item in phrases for item in items)
        if hits >= 2 and hits * 2 >= len(items):
            return Sign(0.9, "menu on one line")
    undated = re.sub(r"\s*\d{4}$", "", bare)
    if undated != bare and undated in phrases:
        return Sign(WEAK_SCORE, "word of a menu")
    if is_menu_like(text):
        return Sign(_SHAPE_SCORE, "short and unpunctuated")
    return _NONE


def is_menu_like(text: str) -> bool:
    """Whether a line has the shape of an item of a menu."""
    return (
        len(text) <= 44
        and _word_count(text) <= 5
        and not text.endswith(_SENTENCE_END)
        and sum(c.isdigit() for c in text) <= 2
        and ":" not in text[:-1]
        and "：" not in text
    )


def furniture_reasons(
    lines: Sequence[str], kept: Sequence[bool] | None = None
) -> list[str]:
    """For each line why it is furniture, or an empty string.

    Args:
        lines: consecutive lines outside the turns.
        kept: lines that other evidence says are text (a title, a dateline, a field):
            they are never furniture, and no run goes across them.
    """
    signs = [furniture_sign(line) for line in lines]
    reasons = [""] * len(lines)
    rows = [i for i, line in enumerate(lines) if line.strip()]
    bonuses = _repetition([lines[row].strip() for row in rows])
    scores = []
    for row, bonus in zip(rows, bonuses, strict=True):
        score = signs[row].score
        if score:
            score = min(1.0, score + bonus[score >= WEAK_SCORE])
        if kept is not None and kept[row]:
            score = 0.0
        scores.append(score)
    for row, score in zip(rows, scores, strict=True):
        if score >= STRONG_SCORE:
            reasons[row] = signs[row].why or "repeated"
    _mark_runs(rows, scores, [sign.why for sign in signs], reasons)
    for row, bonus in zip(rows, bonuses, strict=True):
        if signs[row].score == _SHAPE_SCORE and not bonus[0]:
            reasons[row] = "" if _is_in_capitals(lines[row]) else reasons[row]
    return reasons


def _is_in_capitals(text: str) -> bool:
    """Whether a line of several words is set in capitals, as headings are."""
    return (
        text.isupper()
        and text.strip()[0].isalpha()
        and len(re.findall(r"[^\W\d_]{2,}", text)) >= 2
    )


def _repetition(texts: Sequence[str]) -> list[tuple[float, float]]:
    """What it adds to a line that it is printed again: without known words, and with.

    A title and an item of an agenda are printed again as well, so
    without known words only a list counts that is.
    """
    counts = Counter(texts)
    bonuses = [{1: 0.0, 2: 0.3}.get(counts[text], 0.55) for text in texts]
    result = []
    for i, bonus in enumerate(bonuses):
        start = end = i
        while bonus and start > i - _MENU_LINES and start and bonuses[start - 1]:
            start -= 1
        while bonus and end < i + _MENU_LINES and bonuses[end + 1 : end + 2] > [0.0]:
            end += 1
        result.append((bonus if end - start + 1 >= _MENU_LINES else 0.0, bonus))
    return result


def _mark_runs(
    rows: list[int], scores: list[float], whys: list[str], reasons: list[str]
) -> None:
    """Mark the lines of runs in which enough is known to be furniture."""
    at = 0
    while at < len(rows):
        if scores[at] < _SHAPE_SCORE:
            at += 1
            continue
        end = at
        while end < len(rows) and scores[end] >= _SHAPE_SCORE:
            end += 1
        _mark_run(range(at, end), (rows, scores, whys), reasons)
        at = end


def _mark_run(
    run: range, table: tuple[list[int], list[float], list[str]], reasons: list[str]
) -> None:
    """Mark in one run of short lines what lies between its known lines."""
    rows, scores, whys = table
    # a rule parts what stands above it from what stands below it: it is no menu
    hits = [i for i in run if scores[i] >= WEAK_SCORE and whys[rows[i]] != "rule"]
    strong = sum(scores[i] >= STRONG_SCORE for i in hits)
    if len(hits) < 2 or not (strong or len(hits) >= 3):
        return
    groups: list[list[int]] = [[hits[0]]]
    for i in hits[1:]:
        gap = i - groups[-1][-1] - 1
        if gap <= max(2, len(groups[-1]) // 2):
            groups[-1].append(i)
        else:
            groups.append([i])
    for group in groups:
        has_strong = any(scores[i] >= STRONG_SCORE for i in group)
        if len(group) < 2 or not (has_strong or len(group) >= 3):
            continue
        for i in range(group[0], group[-1] + 1):
            row = rows[i]
            if not reasons[row]:
                reasons[row] = whys[row] + ", among others"
