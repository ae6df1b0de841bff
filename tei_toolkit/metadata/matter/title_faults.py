"""What speaks against a line's being the title of a document."""

import re

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.clock import find_times
from tei_toolkit.metadata.event.activity import find_activity, has_activity_word
from tei_toolkit.metadata.event.words import OPENS
from tei_toolkit.metadata.folding import fold_pattern
from tei_toolkit.metadata.matter.line_words import (
    ACT,
    BYLINE,
    GENRE,
    GIVEN_BY,
    HOME,
    INSTITUTION,
    MENU,
    NO_TITLE,
    OF_A_LIFE,
    PERIOD,
    PUBLISHER,
    SECTION,
)
from tei_toolkit.metadata.matter.lines import FIRST_UNCASED, SENTENCE_END, Line
from tei_toolkit.metadata.matter.title_words import BODY, NUMBER, PARTY, RECORD, STEP

VERSUS = re.compile(
    r"(?:\w|\w\w[.,]|[.,]{2})\s(?:versus|vs?\.?|VS?\.)\s[A-Z]|\wV\.\s[A-Z]"
)
"""A case: `State v. Pell`."""
QUOTED = re.compile(r"[„“«»”\"「『‘'][^„“«”\"»「『」』]+[“”»«\"」』’']")
"""A line all in quotation marks."""
_PARTY = lazy_pattern(
    r"\b(?:plaintiff|petitioner|appell|respondent|defendant|claimant|applicant)"
)
_SPOKEN = re.compile(r"[„“«»”\"「『][^„“«”\"»「『」』]+[“”»«\"」』]")
_COLUMNS = re.compile(r"\s{3,}|\s[–—·-]\s|,\s")
_ITEM = re.compile(r"[-–—•*·]\s")
_KICKER = re.compile(r"\s[|·•/–—]\s")
"""What parts the sections of a paper above a title: `Cultura · Entrevista`."""
_GLUED = re.compile(r"[^\W\d_]{2}[a-zß-ÿ](?=[A-ZÀ-Þ][a-zß-ÿ])")
"""Where two items of a menu are printed without a space between them."""
_ITEMS, _MOST_OF_ITEM, _MOST_OF_BAR = 5, 3, 4
"""Items of a menu, and their words: an item between bars may have one more."""
_NAMED = 4
"""Words of an office and a name."""
_OF_A_COURT = frozenset(
    "judge justice commissioner magistrate coroner registrar deputy referee".split()
)
MEETS = lazy_pattern(r"\b(?:meeting|sitting|debates?|hansard|proceedings|journal)\b")
"""What a body does, beside its name."""
_BRIEFS = re.compile(r" (?:briefing|gaggle|(?:press|news|tele)\W?conference)\b")
"""What an office of state gives: `Department of Harbors Press Briefing`."""
_MEMBER = re.compile(r"(?:[^\W\d_][\w'’.-]+\s){1,3}\([^\W\d_]{1,6}\)")
"""A member and the party: `Mogens Toftlund (SF)`."""
_PAGE_HEAD = re.compile(
    r"^\d{2,4}\s+[A-ZÀ-Þ]{3}|\s[/—–]\s\d{1,4}$|\s[—–]\s\d{1,4}\s[—–]\s"
    r"|\d{4}\b.*[A-ZÀ-Þ]{4}\s\d{1,4}$|\S\s{4,}\d{1,5}$|^\d{1,5}\s{4,}\S"
)
"""The head of a page: its number stands in it."""
_RUNNING = re.compile(r"^\d{1,5}\s{4,}\S|\S\s{4,}\d{1,5}$")
"""A head with its number at the margin: `606          ASSEMBLÉE NATIONALE.`"""
_NO_SENTENCE = lazy_pattern(r"\d\s?(?:гг?|рр?|p|r|m|d|b|č|sz)\.$|[\u0f00-\u0fff]།$")
"""What ends a date, and what ends every phrase of Tibetan."""
_CLOSERS = "”“»«\"'’」』"
_KEY = lazy_pattern(r"[^\s=]\s?=\s?[^\s=].*[;,]\s.{1,40}\s?=\s?[^\s=]")
"""What a key of signs looks like: `M = moderator; P = participants`."""
_SENT = re.compile(r"\s{2,}(?:\w{2,5}\s+)?\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?$")
"""The time behind who sent a message: `Ada Hill  8:01 AM`."""
_CHANNEL = re.compile(r"#[^\W\d_][\w-]{1,78}")
_NAMED_CHAT = re.compile(r"\[(?:LINE|Telegram|WhatsApp|Viber|WeChat|KakaoTalk)\]\s\S")
"""The name of a chat after that of its messenger."""
_SPACED = lazy_pattern(r"[^\W\d_](?: [^\W\d_]){3,}(?= |$) ?")
_BUTTON = lazy_pattern(
    r"\((?:go )?back\)|\((?:download|print|listen|view|click|home\b)[^()]{0,30}\)"
)
"""What a page offers beside the name of a site: `Script Library (GO BACK)`."""
_STAMP = re.compile(r"[\[(]?(?:\d{1,2}[:.]\d\d\b|\d{1,2}/\d{1,2}/\d{2,4},)")
_CONTENTS = re.compile(r"[.·…]{4,}|(?:\. ){3,}|\bPAGE$|\bPage$")


_PROGRAMME = re.compile(
    r"(?:\[[^\]]{2,16}\]|【(?!PR】|AD】|広告|廣告|广告)[^】]{2,16}】)\s?(?=[\u3040-\ud7af])[^\n]{12}"
)
"""The name of a programme before the title of a talk in it: `[뉴스레터K] 신동욱 …`."""
_INITIALS = re.compile(r"(?:[IVXLC]{1,5}\.\s*){2,}|(?:[A-Z]\.\s?){2,4}")
"""Who signs a preface, or numbers of chapters in one line."""
_NO_NAME = lazy_pattern(
    fold_pattern(
        r"-{3,}(?! ?log )"
        r"|(?:warning|notice|fatal error|deprecated): .*(?:\(\)|on line \d)"
        r"|.*(?:저작권|무단|著作権|無断|版权所有|版權所有|all rights reserved)"
        r"|(?:コーディネーター|パネリスト|モデレーター|司会|聞き手|出演|ゲスト)"
        r"[ \u3000]|(?:(?:interview|recording|session) )?"
        r"(?:conducted|recorded|held|taken) (?:live )?(?:at|in|on|by|via)\b"
        r"|(?:realizad[ao]|grabad[ao]|celebrad[ao]) (?:en|el|por)\b"
        r"|(?:realise|enregistre)e? (?:le|a|par)\b"
        r"|本日の.{0,24}件$|(?:本日の)?議事日程|付議(?:案件|事件)"
        r"|(?:\w+ )?seance de \d{1,2} ?h(?:eures?)?\b"
        r"|(?:(?:audio ?)?tape|side|reel|cassette|seite|band|face|bande|cinta|cara|lado"
        r"|nastro|lato|kaseta|strona|kazeta|strana|кассета|сторона)"
        r" (?:[ivx]{1,4}|[ab]|\d{1,3}|one|two|three)(?:,? (?:side|seite|face|lado|lato)"
        r" \w{1,3})?\W*$"
        r"|(?:la scene (?:est|se passe)|l.action se passe|the (?:scene is|action takes)"
        r"|la (?:escena|accion) (?:es|pasa|se desarrolla|transcurre)|la scena (?:e|si)"
        r"|die (?:scene|handlung) (?:ist|spielt)|der schauplatz ist"
        r"|действие происходит)\b"
    )
)
"""What programs and owners say, who took part, where one met, a sitting's hour.

And which side of a tape it is, and where a play goes on.
"""
_WHO_SPOKE = lazy_pattern(
    r"transcript of (?:the |an? )?(?:(?:acting |deputy |prime |federal )*"
    r"(?:minister|premier|treasurer|president|chancellor|governor|senator)|hon\b|mr|ms|dr).{0,40}"
)
"""Who spoke, above what was said: `TRANSCRIPT OF THE PRIME MINISTER`."""


def is_body(*lines: Line) -> bool:
    """Whether lines together name a body: `SUPREME COURT`, `OF THE UNITED STATES`."""
    plain = " ".join([line.plain for line in lines])
    return bool(INSTITUTION.fullmatch(plain) or BODY.fullmatch(plain))


def is_channel(text: str) -> bool:
    """Whether a line is the name of a channel of a chat: `#harbour-works`."""
    return text[:1] == "#" and _CHANNEL.fullmatch(text) is not None


def title_faults(line: Line) -> float:
    """How much the shape of a line speaks against its being a title."""
    text = line.text
    faults = ending_faults(line)
    if text[:1] in "♪♫♬♩":
        faults += 4.0
    elif text[:1] in "([{<【":
        faults += 0.0 if _is_kicked(line) else 4.0
    elif NO_TITLE.match(line.plain):
        faults += 2.5
    elif line.dates and OF_A_LIFE.match(line.plain):
        faults += 9.0
    if _CONTENTS.search(text):
        faults += 3.0
    faults += _named_faults(line)
    if text[:1].islower() and text[:1] != text[:1].title() and not line.level:
        faults += 1.5
    is_numbered = sum(map(str.isdigit, text)) * 3 > sum(map(str.isalpha, text))
    if is_numbered and not has_activity_word(text):
        faults += 1.5
    if BYLINE.match(line.plain):
        faults += 2.5
    is_spoken = len(_SPOKEN.findall(text)) > 1 and not text.isupper()
    if _says_beginning(line) or is_spoken or _ITEM.match(text):
        faults += 3.0
    if _STAMP.match(text) or _SENT.search(text) or ("=" in text and _KEY.search(text)):
        faults += 3.0
    if text.isupper() and _is_presiding(text):
        faults += 1.5
    return faults + _kind_faults(line) + _faults_of_others(line)


def _faults_of_others(line: Line) -> float:
    """How much a line looks like one of a program, an owner, a list or a signer."""
    if _NO_NAME.match(line.plain) or _INITIALS.fullmatch(line.text):
        return 4.0
    if "(" in line.plain and _BUTTON.search(line.plain):
        return 4.0
    is_list = line.text.count(" / ") > 1 or line.text.endswith("|")
    return 2.5 if is_list or _WHO_SPOKE.fullmatch(line.plain) else 0.0


def _is_kicked(line: Line) -> bool:
    """Whether brackets of a first word, or of a record's name, leave a line a title."""
    if _NAMED_CHAT.match(line.text) or _PROGRAMME.match(line.text):
        return True
    return (
        line.text[0] == "<" and line.text[-1] == ">" and bool(RECORD.match(line.plain))
    )


def _named_faults(line: Line) -> float:
    """How much it speaks against a line that it names a body, a number or a step."""
    plain = line.plain
    if BODY.fullmatch(plain) or _names_two_houses(plain):
        return 2.5
    if INSTITUTION.fullmatch(plain) and not _BRIEFS.search(plain):
        return 1.5 if MEETS.search(plain) else 2.5
    if STEP.match(plain) or NUMBER.fullmatch(plain):
        return 3.5
    if PARTY.fullmatch(plain) or fold(line.text) in CASTS:
        return 5.0
    return 3.0 if is_period(plain) or _MEMBER.fullmatch(line.text) else 0.0


def _names_two_houses(plain: str) -> bool:
    """Whether words name two houses that sit together: `CAMERA … - SENATO …`."""
    first, dash, second = plain.partition(" - ")
    return bool(dash) and all(map(INSTITUTION.fullmatch, (first, second)))


def _is_presiding(text: str) -> bool:
    """Whether a line names one of a court and nothing else: `JUDGE HARROWELL`."""
    words = text.casefold().split()
    return 1 < len(words) <= _NAMED and any(word in _OF_A_COURT for word in words[:-1])


def is_period(plain: str) -> bool:
    """Whether a line says the term of a house or the volume, and nothing else."""
    parts = _COLUMNS.split(plain)
    return bool(PERIOD.fullmatch(plain)) or all(map(PERIOD.fullmatch, parts))


def ending_faults(line: Line) -> float:
    """How much the end of a line speaks against its being a title."""
    text = line.text.rstrip(_CLOSERS)
    if QUOTED.fullmatch(line.text) and text.endswith("?"):
        return 0.0
    if names_parties(line):
        return 0.0
    if text.endswith((":", "：")):
        return 2.0
    is_loud = text.isupper() and max(text) < FIRST_UNCASED
    if not text.endswith(SENTENCE_END) or is_loud or _NO_SENTENCE.search(text):
        return 0.0
    if tells_event(line):
        return 0.6
    if text.count("。") > 1:
        return 4.5  # two sentences
    faults = 0.6 if text.endswith(".") and line.word_count <= 7 else 1.5
    return faults + (1.5 if line.level == 0 and _tells(text) else 0.0)


def tells_event(line: Line) -> bool:
    """Whether a line says at once what happened, and then when.

    French collections of speeches do, with who spoke, and of what: `Interview de M.
    Louis Ker, ministre des ports, à Radio Cap le 8 mai 1998, sur la pêche.`
    """
    return bool(line.dates) and find_activity(line.text.split(None, 1)[0]) is not None


def names_parties(line: Line) -> bool:
    """Whether a line is the caption of a case, in capitals or with what parties are."""
    match = VERSUS.search(line.text)
    if match is None:
        return False
    is_set = (line.text[: match.start() + 1] + line.text[match.end() - 1 :]).isupper()
    return is_set or _PARTY.search(line.plain) is not None


def _says_beginning(line: Line) -> bool:
    """Whether a line says when something began: `Parliament met at 2.45 p.m.`."""
    verb = OPENS.search(line.plain)
    return verb is not None and verb[0] != "meeting" and bool(find_times(line.text))


def _tells(text: str) -> bool:
    """Whether most words of a line that ends like a sentence are in small letters."""
    words = text.split()
    small = sum(1 for word in words if word[0].islower() and len(word) > 2)
    return len(words) > 5 and small >= 0.5 * len(words)


def _kind_faults(line: Line) -> float:
    """How much a line looks like one that is printed beside titles."""
    faults = 0.0
    if (
        _is_menu(line)
        or len(_GLUED.findall(line.text)) >= 3
        or MENU.fullmatch(line.plain)
        or PUBLISHER.match(line.plain)
        or _is_section(line.plain.strip(" .:*_#"))
    ):
        faults += 5.0
    elif GENRE.match(line.plain) or GIVEN_BY.match(line.plain):
        faults += 2.5
    elif ACT.match(_unspaced(line.plain)):
        faults += 4.0
    if line.text.isupper() and _RUNNING.search(line.text):
        faults += 4.0
    elif _PAGE_HEAD.search(line.text) or len(re.findall(r"\s[—–]\s", line.text)) > 1:
        faults += 2.0
    elif "  " in line.text.strip() and line.level == 0 and not names_parties(line):
        faults += 1.0 if "   " in line.text.strip() else 0.6
    elif "@" in line.text:
        faults += 3.0
    return faults


def _unspaced(plain: str) -> str:
    """A line with the letters of its first word joined: `Я В Л Е Н И Е 6`."""
    letters = _SPACED.match(plain)
    if letters is None:
        return plain
    return f"{letters[0].replace(' ', '')} {plain[letters.end() :]}"


def _is_section(plain: str) -> bool:
    """Whether words are the heading of a part of any page, or two of a paper's."""
    if SECTION.fullmatch(plain):
        return True
    parts = _KICKER.split(plain)
    return len(parts) > 1 and all(map(SECTION.fullmatch, parts))


def _is_menu(line: Line) -> bool:
    """Whether a line is a path or a menu of a site: "Home / Debates / 2016"."""
    if HOME.match(line.plain):
        return True
    parts = re.split(r"\s{2,}|\s[|·•»›/>→]\s", line.text)
    is_barred = line.text.count("|") == len(parts) - 1
    most = _MOST_OF_BAR if is_barred and len(parts) > _ITEMS else _MOST_OF_ITEM
    least = _ITEMS - is_barred
    return len(parts) >= least and all(len(part.split()) <= most for part in parts)


def is_bar(line: Line) -> bool:
    """Whether a line is a site's menu, and no path that leads to the page."""
    is_parted = re.search(r"\s[|·•]\s", line.text) is not None
    return is_parted and _is_menu(line) and not HOME.match(line.plain)
