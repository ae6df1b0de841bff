"""Times of day in running text, in many languages."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold, fold_pattern, folded
from tei_toolkit.metadata.matter.words import KEYS
from tei_toolkit.values import immutable

_ZONE = (
    r"(?:\s*\(?\b(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet|eest|eet|msk|ist|hkt|jst|"
    r"a[ek]st|nzs?t|local time|ora locala|horas?|heure locale|ortszeit)\b\)?)?"
)
_TIMES = re.compile(
    fold_pattern(
        rf"(?<![\d:.,/\-])(?:(?P<h1>\d{{1,2}})(?:[:.](?P<m1>\d{{2}}))?(?::\d{{2}})?\s?"
        rf"(?P<half>[ap])\.?\s?m\b\.?{_ZONE}"
        r"|(?P<h2>\d{1,2})(?:[:.](?P<m2>\d{2}))?\s?(?:uhr|uur|u\.|hrs|hours|heures?|horas|"
        r"часов|часа|годин[аи]?|ч\.|год\.|น\.|o['’]clock)(?![^\W\d_])(?:\s?(?P<m3>\d{1,2})(?!\d)"
        r"|\s(?:e|y|et|i|и|і|und)\s(?P<m9>\d{1,2})\s(?:minut|минут|хвилин|λεπτ)\w{0,3})?"
        r"|(?P<h3>\d{1,2})\s?h\s?(?P<m4>\d{2})?(?![^\W_])"
        rf"|(?P<h4>[01]?\d|2[0-3]):(?P<m5>[0-5]\d)(?![\d:.]\d|\d|-[a-z]{{2}}-){_ZONE}"
        r"|(?:kl|klo|kello|godz|(?P<at>at|ore|alle ore))\.?\s"
        r"(?P<h5>\d{1,2})[.:,](?P<m6>\d{2})"
        r"(?!\d|\s?[ap]\.?\s?m\b)"
        r"|(?P<east>午前|午後|上午|下午|晚上|早上)?\s?(?P<h6>\d{1,2})\s?[時时點点]"
        r"(?:\s?(?P<m7>\d{1,2})\s?分)?"
        rf"|(?P<korea>{folded('오전')}|{folded('오후')})?\s?(?P<h7>\d{{1,2}})\s?{folded('시')}"
        rf"(?:\s?(?P<m8>\d{{1,2}})\s?{folded('분')})?"
        r"|(?P<noon>(?<![^\W\d_])(?:12 noon|noon|midday))(?![^\W\d_]))"
    )
)
CLOCK_BULLETS = frozenset("●•⚫∙·")
"""How a `CLOCK_MARK` begins."""
CLOCK_MARK = lazy_pattern(
    rf"[{''.join(sorted(CLOCK_BULLETS))}][ \u00a0]?\((?:[01]\d|2[0-3])[0-5]\d\)"
)
"""The time of day in the Canadian record: `● (1415)`."""
_LASTS = lazy_pattern(
    rf"(?<!\w)(?:{'|'.join(map(folded, KEYS['duration'].split('|')))})\W{{1,3}}\Z"
)
"""What says that a time is how long something lasts: `Dauer: 00:41`."""
_HOURS = ("h1", "h2", "h3", "h4", "h5", "h6", "h7")
_MINUTES = ("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9")


@immutable
class TimeMention:
    """A time of day as printed; `value` is `HH:MM`."""

    start: int
    end: int
    text: str
    value: str


def find_times(text: str) -> list[TimeMention]:
    """The times of day in `text`, in order, none overlapping."""
    plain, places = fold(text)
    mentions = []
    for match in _TIMES.finditer(plain):
        hour = next((int(match[n]) for n in _HOURS if match[n]), 12)
        minute = next((int(match[n]) for n in _MINUTES if match[n]), 0)
        is_afternoon = (
            match["half"] == "p"
            or match["east"] in {"午後", "下午", "晚上"}
            or match["korea"] == folded("오후")
        )
        if is_afternoon and hour < 12:
            hour += 12
        if match["half"] == "a" and hour == 12:
            hour = 0
        before = plain[max(0, match.start() - 24) : match.start()]
        if hour > 24 or minute > 59 or _LASTS.search(before):
            continue
        first = match.start("h5" if match["at"] else 0)
        start = places[first] if places else first
        end = places[match.end() - 1] + 1 if places else match.end()
        value = f"{hour:02}:{minute:02}"
        mentions.append(TimeMention(start, end, text[start:end], value))
    return mentions
