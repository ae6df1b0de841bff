"""Days beside that of the event: of posting, of an issue, of a letter, of a copy."""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import DateMention
from tei_toolkit.metadata.event.lines import MarkedLine

_POSTED = re.compile(
    r"\s*\d{1,2}[:：]\d\d(?:[:：]\d\d)?\s*(?:来源|來源|입력|송고|配信|公開|投稿)"
)
"""What follows the day on which a news site of East Asia posted a text."""
_POSTED_ON = re.compile(r"(?:입력|송고|配信|公開|投稿)(?:日|일시?)?\s*[:：]?\s*\Z")
_MADE = "Készült:"
_SECONDS = re.compile(r"\W?\d\d:\d\d:\d\d")
"""What follows the day on which a site made a page of its data."""
_ISSUE = re.compile(r"(?i)\s?(?:号|號|호(?!\w)|issue\b|edition\b|number\b)")
"""What follows the month of a magazine: `2012年1月号`, `May 2012 issue`."""
_NUMBER_OF_ISSUE = re.compile(r"(?i)(?<!\w)(?:nr|n[o°º]|№|č|br|núm|num|heft)\.? \Z")
"""What stands before the number of an issue: `nr 7, lipiec 2018`."""
_SENT = lazy_pattern(
    r"[\W_]*(?:sent|gesendet|envoyé|enviad[oa](?: el| em)?|inviato|verzonden|skickat"
    r"|sendt|lähetetty|wysłano|odesláno|elküldve|отправлено|надіслано|gönderilme)\s*[:：]",
    re.IGNORECASE,
)
"""The key before the day on which a letter was sent."""
_MAIL_DAY = lazy_pattern(r"\d{1,2}:\d\d(?::\d\d)?\s+(?:[+-]\d{4}|[A-Z]{3,4})\b")
_COPIED = lazy_pattern(
    r"\W*(?:OCR|spell ?check|proofread|scan(?:ned)?|сканирование|вычитка|корректор)\b",
    re.IGNORECASE,
)
"""Keys beside the day on which an electronic text was made."""
_LEADS_AWAY = ("<<", "«", "‹", "←", "◄", "⟨", "&lt;")
_LEADS_ON = (">>", "»", "›", "→", "►", "⟩")


def is_numbered_issue(text: str, mention: DateMention) -> bool:
    """Whether what looks like a date begins with the number of an issue."""
    before = max(0, mention.start - 12)
    return _NUMBER_OF_ISSUE.search(text, before, mention.start) is not None


def is_posted(text: str, mention: DateMention) -> bool:
    """Whether a date is that on which a news site posted a text."""
    before = text[max(0, mention.start - 12) : mention.start]
    is_after = _POSTED.match(text, mention.end) is not None
    is_made = before.rstrip() == _MADE and _SECONDS.match(text, mention.end) is not None
    return is_after or is_made or _POSTED_ON.search(before) is not None


def is_issue(text: str, mention: DateMention) -> bool:
    """Whether a date is that of a magazine's issue."""
    return _ISSUE.match(text, mention.end) is not None


def is_of_letter(text: str) -> bool:
    """Whether a line says when a letter was sent: `Sent: Thursday, …`."""
    return _SENT.match(text) is not None


def has_mail_time(value: str) -> bool:
    """Whether an hour with its zone stands in a value, as mail writes it."""
    return _MAIL_DAY.search(value) is not None


def is_beside_copying(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether lines near one say who scanned or checked an electronic text."""
    near = lines[max(0, index - 2) : index + 3]
    return any(_COPIED.match(other.text) for other in near)


def is_of_draft(lines: Sequence[MarkedLine], index: int) -> bool:
    """Whether the line above says that a date is that of a draft: `Third Draft`."""
    above = next((p.text for p in reversed(lines[:index]) if p.text.strip()), "")
    return above.casefold().rstrip(" .:").endswith(" draft")


def leads_away(text: str) -> bool:
    """Whether arrows say that a line leads to another page: `<< 31-10-2002`."""
    plain = text.strip()
    return plain.startswith(_LEADS_AWAY) or (
        plain.endswith(_LEADS_ON) and not plain.startswith(_LEADS_ON)
    )
