"""Readings of the beginning of a line, one for each way to set a label apart.

Each function looks for one separator and gives the candidate that it finds there. It
answers at once where nothing can be found: most lines of a text begin no turn.
"""

import re

from tei_toolkit.labels.candidates import Candidate, Separator
from tei_toolkit.labels.function_words import SIDES, VOICES
from tei_toolkit.labels.heads import (
    BLANK,
    CLOCK,
    LONGEST,
    ONLY_TIME,
    WINDOW,
    Head,
    is_time,
)
from tei_toolkit.labels.likeness_uncased import NUMERAL, is_uncased
from tei_toolkit.labels.lines import past
from tei_toolkit.labels.office_words import (
    ARTICLES,
    HONORIFICS,
    NAME_ENDINGS,
    SMALL_IN_NAMES,
    TITLED,
)
from tei_toolkit.labels.stopped import ENDING_INITIAL
from tei_toolkit.labels.vocabulary import is_small, word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import HASHED_TIME, seconds_of
from tei_toolkit.sources.text import BlockKind

COLONS = ":：﹕︰፦៖፡"
COLON = re.compile(
    r"((?:[^:：﹕︰፦៖(\[（【]|[(\[（【][^)\]）】]{0,140}[)\]）】]){1,150}?)"
    r"\s*(?:::?(?=\s)|[:：﹕︰፦៖]|፡(?=[-–—]))"
    r"([ \t\u2003\u3000]*(?:(?<=፡)-|[—–]*)[ \t\u2003\u3000]*)"
)
_DASH = re.compile(
    r"((?:[^–—―−ـ\-(\[]|\([^)]{0,120}\)|\[[^\]]{0,80}\]|(?<=\w)-(?=\w)|(?<=\.)-(?=\w)"
    r"|(?<=\w)ـ(?=\w)){2,130}?)"
    r"\s*(?:[.:]\s*[–—―−-]+\s*|[–—―−]+\s*|\s-{1,2}\s+|--\s*|(?<=[^\W\d_a-zß-ÿа-яё])-\s+|\s*(?<!\w)ـ+\s+|\sـ+\s*)(?=\S|$)"
)
_OFFICED = lazy_pattern(
    r"(?P<first>[\u3400-\u9fff\uac00-\ud7af々ケヶ]{2,15}) "
    r"(?:(?P<second>[\u3400-\u9fff\uac00-\ud7af]{2,4}) )?(?=\S)"
)
_OFFICE_AND_NAME = lazy_pattern(
    r"(?P<label>[\u3400-\u9fff々ケヶ\d]{1,20}[(（][^()（）]{2,24}"
    r"(?:君|氏|議員|委員|さん|议员|同志|先生|女士)[)）])[ \u3000](?=[^ \u3000])"
)
"""An office with its holder's name in brackets: `議長(川端 実君) これより`."""
_SURNAME = lazy_pattern(r"[\u3400-\u9fff々]{2,4} (?=[^ ]{0,20}[\u3041-\u309f])")
"""A Japanese surname before one space and words that have hiragana."""
_CAPITALS_AND_DASH = lazy_pattern(
    r"([^\W\d_a-zà-ÿ][^a-zß-ÿ–—―:.?!\-\n]{1,50}?)\s[-–—―]\s(?=\S)"
)
"""What goes on a label in capitals: `O SR. PRESIDENTE - ADA LIMA - PPS - Declaro`."""
WIDE_WITHIN = 74
"""Characters within which the wide space stands that ends a label."""
_WIDE = re.compile(
    r"((?:[（(][^）)]{0,40}[）)]|[^\s（(])(?:[（(][^）)]{0,40}[）)]|[^（(]){0,70}?)"
    r"(?:\t+\s*|[ \u2003]{2,}|\u3000+)(?=\S)"
)
_APART = lazy_pattern(
    r"([\u3040-\u9fff]\u3000[\u3040-\u9fff])"
    r"(?:\u3000+(?=[^\u3000])|(?=\s*[：:—─(（])|\Z)"
)
"""A name of two signs that is printed to the width of three: `老　何　今天`."""
_DOUBTED = lazy_pattern(r"[^\W_a-zß-ÿ]{1,5}-?\?")
_INITIALS = lazy_pattern(r"(?:[^\W\d_a-zß-ÿ]\.[ -]?){2,3}\.?")
"""A code of somebody who could not be told: `HOT-?`."""
_HEBREW_LABEL = re.compile(r"[\u05d0-\u05ea)];$")
"""A semicolon for the colon of a label, as old print is read: `היו"ר א' לוי;`."""
_FEW_WORDS = 4
"""Spaces of the longest label that such a semicolon ends, and one more."""
_BARRED = lazy_pattern(
    r"([^|\s][^|]{0,40}?)(?:\s+\|\s+|\t+\s*|[ \u2003]{2,}|\u3000+)(?=\S)"
)
"""The same after a time, where a bar may end the label, too: `20:01 lena | evening`."""
_LETTERS = word_set("Q A D R V K F S C T В О П З 問 答 问 문 답 ש ת س ج Ε Α P I")
_PREPOSITIONS = "ВО"
"""Letters that ask and answer, and are words at the beginning of many sentences."""
_TRAILING_TIME = lazy_pattern(
    rf"\s*[-–—|,]?\s*[\[(]?\s*(?:at\s+)?{CLOCK}(?:\s*[-–]\s*{CLOCK})?\s*[\])]?\s*$"
)
_TRAILING_SECONDS = lazy_pattern(
    r"\s*[\[(](\d{1,5}(?:\.\d{1,3})?) ?s?\s*[-–>]+\s*\d{1,5}(?:\.\d{1,3})? ?s?[\])]$"
)
_CLOCK_SIGN = re.compile(r"\d:\d\d")
_ASKING = re.compile(
    r"([^()]{3,60} \([^()]{2,80}\)) (?:to|asked) the [A-Z]"
    r"|((?:The )?(?:Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke"
    r"|Archbishop|Bishop)\b[^:.()]{2,60}?) asked H(?:er|is) Majesty['’]s Government"
    r"|((?:Sen|Sir|Mr|Mrs|Ms|Miss|Dr|Hon|Shri|Smt|Dato|Datuk|Tuan|Puan|Deputy|Senator)\b"
    r"\.?[^:()]{2,60}?) asked the (?:[Hh]on\.? )?[A-Z]"
    r"|([^()]{3,60} \([^()]{2,80}\)) (?:moved|seconded|presented|said|asked)\s*\Z"
)
"""A question's label and whom it asks: `1. ADA HILL (Otago) to the Minister:`.

Or who moves what, as in `Mr. Hale (Otago, Lib.) moved:`.
"""
_DIRECTED = lazy_pattern(r"[^\W\d_a-zß-ÿ][^,a-zß-ÿ]+, ?[a-zß-ÿ]")
"""A name in capitals and how it speaks: `LISETTE, bas.`"""
_BRACKETED = lazy_pattern(r"[(\[（][^)\]）]{0,140}[)\]）]")


_ARTICLES = ("A ", "I ", "E ", "O ")
"""Words of one letter with which sentences begin."""


def is_plausible(label: str, most: int = 1) -> bool:
    """Whether a label could have so many words in small letters; `most` without title.

    A quick test for the beginnings of sentences. Brackets and what follows a comma are
    not looked at.
    """
    if "(" in label or "[" in label:
        label = _BRACKETED.sub("", label)
    small = 0
    words = label.split(None, 24)
    if len(words) > 22:
        return False
    if words and words[0].casefold() in TITLED:
        most += 2
    elif words and (words[0].casefold() in VOICES or words[0].casefold() in SIDES):
        most += 3
    for word in words:
        if is_small(word[0]) and word not in SMALL_IN_NAMES:
            small += 1
            if small > most:
                return False
        if word[-1] == "," or word == "-":
            return True
    return True


def read_colon(head: Head) -> Candidate | None:
    """A label that a colon ends: `Mr. Blair: I am grateful`."""
    text, base = head.line.text, head.base
    match = COLON.match(text, base, base + WINDOW)
    if match is None:
        return None
    end, (after, words) = match.end(1), match.span(2)
    if text[after : after + 2] == "//":
        return None
    if (
        after < len(text)
        and text[after].isdigit()
        and text[end - 1].isdigit()
        and not (text[after - 1] == "：" and text[base].isalpha())
    ):
        return None  # an hour; `Ｃ１：２４個` is none
    if end - base > 30 and not is_plausible(text[base:end], 3):
        return None
    if head.prefix == "time" and text.find("\t", base, end) >= 0:
        return None  # the tab ends the label, and the colon is in the words
    alone = words >= len(text)
    italic = base < head.line.italic <= end + 2 and not alone
    seconds = None
    if text[end - 1].isdigit() or text[end - 1] in ")]mM.":
        seconds = _trailing_seconds(text[base:end])
    if not alone and text[words] in "[(" and is_time(text[words:]):
        seconds, words, alone = seconds_of(text[words:]), len(text), True
    if end - base > 16 and (asked := _ASKING.match(text, base, end)):
        end = asked.end(asked.lastindex or 1)
        if asked.lastindex != 1:
            words, alone = end + 1, False
    return head.candidate(
        Separator.COLON, end, words, "italic" if italic else "", seconds, alone=alone
    )


_TIMED = lazy_pattern(
    rf"([^\[\](){{}}<>.,;:?!]{{1,60}}?)\s*(?:[\[(]{CLOCK}[\])]|{HASHED_TIME})"
    r"\s+(?![-–—]\s)(?=\S)"
)


def read_timed(head: Head) -> Candidate | None:
    """A label that a time in brackets ends: `Speaker 1 [00:00:07] Because of`."""
    text, base = head.line.text, head.base
    match = _TIMED.match(text, base, base + WINDOW)
    if match is None or not is_plausible(match[1]):
        return None
    seconds = seconds_of(match[0])
    return head.candidate(Separator.SPACE, match.end(1), match.end(), seconds=seconds)


def _trailing_seconds(label: str) -> float | None:
    if ":" not in label:
        return None
    found = _TRAILING_TIME.search(label)
    return seconds_of(found[0]) if found else None


def read_dash(head: Head) -> Candidate | None:
    """A label that a dash ends: `Le comte de Mun — Messieurs`."""
    text, base = head.line.text, head.base
    match = _DASH.match(text, base, base + WINDOW)
    if match is None or match.end(1) - base > 130:
        return None
    if _in_capitals(text[base : match.end(1)]):
        while (part := _CAPITALS_AND_DASH.match(text, match.end())) is not None:
            match = part
    label = text[base : match.end(1)].rstrip(" .:")
    if ENDING_INITIAL.search(label) and text.startswith(".", base + len(label)):
        label += "."
    if not label or ": " in label or " :" in label or not is_plausible(label):
        return None
    return head.candidate(
        Separator.DASH, base + len(label), match.end(), alone=match.end() >= len(text)
    )


_KOREAN_MEMBER = lazy_pattern(
    "[강고곽구권김나남노류문민박배백서성손송신심안양엄오원유윤이임장전정조주지진차채최하한허홍황]"
    "[가-힣]{2}(?:의원|위원)"
)
"""A name of three syllables and `member` in one word: `이정숙의원`."""


def _in_capitals(text: str) -> bool:
    """Whether all letters are capitals; those of `2º` are none."""
    return text.replace("º", "").replace("ª", "").isupper()


def read_officed(head: Head) -> Candidate | None:
    """A name and an office before one space, where no script has capitals.

    `石田委員長 それでは`, `의장 우원식 의석을 정돈해`: print puts a wider space there.
    """
    text, base = head.line.text, head.base
    match = _OFFICED.match(text, base, base + 60)
    if match is None and (named := _OFFICE_AND_NAME.match(text, base, base + 60)):
        return head.candidate(Separator.SPACE, named.end("label"), named.end())
    if match is None:
        return None
    if _SURNAME.match(text, base) and not NUMERAL.fullmatch(match["first"]):
        end = match.end("first")
        return head.candidate(Separator.SPACE, end, end + 1)
    first, second = match["first"], match["second"]
    is_hangul = first[-1] >= "\uac00"
    if first.endswith(NAME_ENDINGS) and (
        not is_hangul or _KOREAN_MEMBER.fullmatch(first)
    ):
        end = match.end("first")
    elif (
        is_hangul
        and second
        and head.prefix == "bullet"
        and (second in NAME_ENDINGS or first.endswith(NAME_ENDINGS))
    ):
        end = match.end("second")
    else:
        return None
    words = end + 1
    if words >= len(text) or text[words] in ",，、;；":  # a rank: `王 明議員 , J.P.`
        return None
    return head.candidate(Separator.SPACE, end, words)


def read_wide(head: Head) -> Candidate | None:
    """A label that a tab or a wide space ends."""
    pattern = _BARRED if head.prefix == "time" else _WIDE
    match = pattern.match(head.line.text, head.base, head.base + WINDOW)
    if match is None or match.end() - head.base > LONGEST:
        return None
    if len(match[1]) == 1 and match[1] > "\u3040":
        apart = _APART.match(head.line.text, head.base)
        if apart is not None:
            end = apart.end(1)
            is_label = apart.end() > end
            return (
                head.candidate(Separator.SPACE, end, apart.end()) if is_label else None
            )
    if ONLY_TIME.fullmatch(head.line.text, match.end()):
        return None
    if not is_plausible(match[1]) or (
        match[1][-1] in ".,;:?!"
        and not _DOUBTED.fullmatch(match[1])
        and not _INITIALS.fullmatch(match[1])
    ):
        return None
    if (
        head.line.text[match.end()] in ">›»|:："
    ):  # the path to a page, or a colon after the gap
        return None
    if head.line.block is BlockKind.CELL and "\t" in match[0]:
        return head.candidate(Separator.MARK, match.end(1), match.end(), "cell")
    return head.candidate(Separator.SPACE, match.end(1), match.end())


_ADDRESSED = lazy_pattern(
    r"((?:[A-Z][\w.'’\-]*|of|for|and|the|to|de|[a-z]{1,3})(?: +"
    r"(?:[A-Z][\w.'’\-]*|of|for|and|the|to|de|Hon\.?|hon\.?)){0,11} \([^()]{3,60}\)) "
    r"(?=[A-Z\"“‘'])"
)


def read_addressed(head: Head) -> Candidate | None:
    """A title, a name and a bracket before a sentence, and nothing between them."""
    text = head.line.text
    first = text[head.base : head.base + 12].split(" ", 1)[0].casefold()
    if first not in HONORIFICS and first not in ARTICLES:
        return None
    match = _ADDRESSED.match(text, head.base, head.base + WINDOW)
    if match is None:
        return None
    return head.candidate(Separator.SPACE, match.end(1), match.end())


_DASHES_APART = ("- ", "– ", "— ", "− ")


def read_letter(head: Head) -> Candidate | None:
    """One letter and a space: `Q Can you tell us`."""
    text, base = head.line.text, head.base
    after = base + 1
    if text[after : after + 1] not in (" ", "\t"):
        return None
    words = past(text, after, BLANK)
    is_letter = text[base] in _LETTERS and text[base] not in _PREPOSITIONS
    if (
        (is_letter or text[base].isupper())
        and text[words : words + 2] in _DASHES_APART
        and words + 2 < len(text)
    ):
        return head.candidate(Separator.DASH, after, words + 2)
    if not is_letter:
        return None
    if words >= len(text) or (
        is_small(text[words])
        and (text[words + 2 : words + 3] == " " or text[base:words] in _ARTICLES)
    ):
        return None
    if words - after > 1 or (
        len(text) > words + 2
        and text[words + 1] == " "
        and text[words + 3 : words + 4] == " "
    ):
        return None
    return head.candidate(Separator.SPACE, after, words)


_TOLD = lazy_pattern(
    r"[^\W\d_a-zà-ÿа-я][^()a-zà-ÿа-я]{2,30}\(\s?[a-zà-ÿа-я][^()]{20,600}\)"
)
"""A name in capitals and, however long, what is seen as it speaks."""
_LONGEST_NAME = 40
"""Characters of a name, before the comma of an office that may be long."""


def read_own_line(head: Head, wrapper: str = "") -> Candidate | None:
    """A label on a line of its own, without a colon."""
    text, base = head.line.text, head.base
    end = len(text)
    is_told = text[-1:] == ")" and _TOLD.fullmatch(text, base) is not None
    if end - base > LONGEST and not is_told:
        return None
    seconds = None
    if (
        ":" in text
        and (text[-1:].isdigit() or text[-1:] in ")]mM.")
        and _CLOCK_SIGN.search(text, base)
    ):
        time = _TRAILING_TIME.search(text, base)
        if time and time.start() > base and not text[time.start()].isdigit():
            end = time.start()
            seconds = seconds_of(time[0])
    elif (
        text[-1:] in ")]"
        and (span := _TRAILING_SECONDS.search(text, base))
        and span.start() > base
    ):
        end, seconds = span.start(), float(span[1])
    core = text[base:end].rstrip(" .:：-–—")
    is_set_off = head.line.gap > 0 and 0 < core.count(" ") < _FEW_WORDS
    if is_set_off and _HEBREW_LABEL.search(core):
        return head.candidate(
            Separator.COLON, base + len(core) - 1, len(text), wrapper, alone=True
        )
    if not core or core[-1] in "?!;,…؟؛،？！，፧":
        return None
    if head.prefix == "dash" and text[-1:] in ".۔।" and is_uncased(core):
        return None  # one who answers says a sentence
    is_office = core.split(" ", 1)[0].casefold() in HONORIFICS
    is_office = is_office and (core[-1] == ")" or "," in core[:_LONGEST_NAME])
    if core.count(" ") > (20 if is_office else 11) and not is_told:
        return None
    if text[end - 1] == "." and (
        ("," in core and not _DIRECTED.match(core)) or core.count(" ") > 4
    ):
        return None
    name = core.partition("(")[0] if is_told else core
    if seconds is None and head.prefix != "time" and not is_plausible(name):
        return None
    return head.candidate(
        Separator.OWN_LINE, base + len(core), len(text), wrapper, seconds, alone=True
    )
