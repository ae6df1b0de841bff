"""Rows of an annotation that say again what a speaker said: translations, glosses."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tei_toolkit.labels.candidates import label_key
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import phrase_set

_TIER = re.compile(r"\S.*?\s?\[(?P<tier>\w{1,12})\]")
_ROWS = phrase_set("""
tr|trans|transl|translation|free translation|literal translation|lit|gloss|gls|glosses
ft|trad|traduction|traducción|tradução|traduzione|traducció|tradución|glosa|glosas
glose|glossa|glosse|übersetzung|übers|vertaling|översättning|oversettelse|oversættelse
käännös|þýðing|tõlge|překlad|preklad|tłumaczenie|tłum|prijevod|prevod|превод|перевод
пер|переклад|fordítás|ford|traducere|çeviri|μετάφραση|תרגום|ترجمة|ترجمه|अनुवाद|অনুবাদ
மொழிபெயர்ப்பு|คำแปล|terjemahan|tafsiri|bản dịch|dịch|翻译|翻譯|译文|譯文|訳|和訳|번역
թարգմանություն|თარგმანი|exp|expr|expression|nms|non-manual
""")
"""What begins a row that says again, or how, what the line above it says."""
_LEAST = 3
"""Rows of a tier."""
_USUAL = 0.8


def without_tiers(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without those of a tier whose rows follow the speaker's own.

    Where tiers are named in brackets, `AYS [v]` and below it `AYS [en]`, the second is
    no turn if it nearly always stands right after the first, of the same speaker. Where
    rows begin with a word for what they are, `Trad.: Chovia`, they stand below what two
    or more say.
    """
    if below := _rows_below(document.lines, starts):
        starts = [start for start in starts if label_key(start.label) not in below]
    tiers = {label: _tier_of(label) for label in {start.label for start in starts}}
    if not any(tiers.values()):
        return starts
    counts = Counter(tier for s in starts if (tier := tiers[s.label]))
    if len(counts) < 2 or counts.total() < _USUAL * len(starts):
        return starts
    after: defaultdict[str, list[str]] = defaultdict(list)
    for first, second in pairwise(starts):
        same = label_key(first.label) == label_key(second.label)
        if same and tiers[first.label] != tiers[second.label]:
            after[tiers[second.label]].append(tiers[first.label])
    dependent: set[str] = set()
    for tier, count in counts.most_common():
        main = [other for other in after[tier] if other and other not in dependent]
        if count >= _LEAST and len(main) >= _USUAL * count and set(main) != {tier}:
            dependent.add(tier)
    if counts.keys() == dependent:
        return starts
    return [start for start in starts if tiers[start.label] not in dependent]


def _tier_of(label: str) -> str:
    match = _TIER.fullmatch(label)
    return match["tier"] if match else ""


def _rows_below(lines: Sequence[Line], starts: Sequence[TurnStart]) -> set[str]:
    """The words that begin rows of tiers, each time right below what somebody says.

    The rows are set in, or a blank line, a time or a number stands before all others.
    """
    key_of = {label: label_key(label) for label in {start.label for start in starts}}
    keys = [key_of[start.label] for start in starts]
    counts = Counter(keys)
    rows = {k for k, n in counts.items() if n >= _LEAST and k.strip(".") in _ROWS}
    if not rows:
        return rows
    above: set[str] = set()
    follows: Counter[str] = Counter()
    main, end = "", 0
    for key, start in zip(keys, starts, strict=True):
        if key not in rows:
            main = key
        elif main and not any(line.gap for line in lines[end + 1 : start.line + 1]):
            follows[key] += 1
            above.add(main)
        end = start.line
    rows = {key for key in rows if follows[key] >= _USUAL * counts[key]}
    mains = [s for key, s in zip(keys, starts, strict=True) if key not in rows]
    below = [s for key, s in zip(keys, starts, strict=True) if key in rows]
    if len(above) < 2 or not (
        min((lines[s.line].indent for s in below), default=0)
        > max(lines[s.line].indent for s in mains)
        or all(lines[s.line].gap for s in mains[1:])
        or (all(s.setting.prefix for s in mains) and not below[0].setting.prefix)
    ):
        return set()
    return rows
