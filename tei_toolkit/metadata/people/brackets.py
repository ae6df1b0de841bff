"""What the brackets of a printed label say: an office, a party, a manner, nothing."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.delivery import HANGUL, is_delivery
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.hereafter import without_alias
from tei_toolkit.metadata.people.occupations import has_office
from tei_toolkit.metadata.people.whole import DOTTED
from tei_toolkit.metadata.people.words import MANNERS, is_office

_SAYS_NOTHING = re.compile(
    rf"{DOTTED.pattern}|\d{{1,3}} ?(?:min(?:ute|uto)?[ns]?\.?|secs?|seconds?|минут\w?)"
    r"|(?:part|teil|partie|parte|bagian|część|část|часть|частина|del|deel|rész|bölüm"
    r"|osa|episode|folge|episodio)\.? ?(?:\d{1,3}|[ivx]{1,5})"
    r"|(?:(?:b|born|geb)\.? )?1[5-9]\d\d(?:\s?[-–]\s?\d{0,4})?"
    rf"|\d{{1,2}}[.:h]\d\d(?:\s?[ap]\.?\s?m\.?|\s?(?:uhr|hrs?|h))?",
    re.IGNORECASE,
)
"""In brackets, no role: initials, the years of a life, the hour: `NELSON (9.33 am)`."""
_ACTS = re.compile(
    r"(?!.*[党黨会會院局部省市县縣区區校学學社司团團派组組族]\Z)(?:"
    r".*(?<!未)[去来來了着著住]\Z|.+[了着著过過起到]|四下|不(?!丹)"
    r"|[对對向把被从從又再忽突急忙并並凑湊看听聽指拉推拿抱跪站坐走跑转轉])"
)
"""What a part of a Chinese play does, and no body or people: `夺回手去`, `对王利发`."""


def facts_in(brackets: Sequence[str]) -> list[str]:
    """What brackets say, the office of one apart: (Prime Minister; Witney, Con)."""
    found: list[str] = []
    for printed in filter(None, map(without_alias, brackets)):
        first, _, rest = printed.partition("; ")
        found += [first, rest] if rest and names_office(first) else [printed]
    return found


def says_manner(printed: str) -> bool:
    """Whether brackets say how somebody speaks, and nothing of who it is."""
    if printed[:1] >= HANGUL and (is_delivery(printed) or _ACTS.match(printed)):
        return True
    inside = " ".join(folded(printed).replace(".", " ").replace("’", "'").split())
    return (
        inside in MANNERS
        or "'s" in inside[:3]
        or _SAYS_NOTHING.fullmatch(printed) is not None
    )


def names_office(text: str) -> bool:
    """Whether a word of `text` is one for an office."""
    return any(is_office(folded(word).strip(".,")) for word in text.split())


def is_directed(label: str, printed: str) -> bool:
    """Whether small letters behind a name in capitals say how it is said or done.

    `MOLNÁR (kintről)`: a part of a play, where no word is known for an office.
    """
    return label.partition("(")[0].isupper() and not has_office(printed)
