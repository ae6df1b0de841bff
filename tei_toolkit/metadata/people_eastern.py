"""Labels in Chinese, Japanese and Korean: a name, then the office."""

import re

from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people_names import read_name
from tei_toolkit.metadata.people_parsed import LabelKind, ParsedLabel, plain

EAST_ASIAN = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")

_POLITE_TAIL = frozenset(
    ["君", "氏", "さん", "先生", "女士", "씨", "님", "同志", "선생"]
)

_OFFICE_BEFORE = lazy_pattern(
    r"(.{0,8}?(?:主席|議長|议长|委員長|委员长|秘書長|秘书长|總理|总理|大臣|長官|长官|主任"
    r"|[司局部處处署院校會会]長|[司局部处署院校会]长))([\u4e00-\u9fff]{2,4})"
)
"""An office that stands before a name, with what is polite behind it."""


def read_east_asian(label: str, first: str, tail: str) -> ParsedLabel:
    """A Chinese, Japanese or Korean label: "高瀬文彦君", "의장 한도윤"."""
    office, words = [], first.split()
    if first in NAME_ENDINGS:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    if len(words) > 1:
        for word in list(words):
            if len(words) > 1 and (
                word.endswith(NAME_ENDINGS) and not _is_short_name(word)
            ):
                office.append(word)
                words.remove(word)
        if len(words) > 1 and all(len(word) <= 2 for word in words):
            words = ["".join(words)]  # 竹下　澄江
    compact, tail_found = " ".join(words), False
    for ending in sorted(NAME_ENDINGS, key=len, reverse=True):
        if compact.endswith(ending) and len(compact) > len(ending):
            if ending not in _POLITE_TAIL:
                office.append(ending)
            compact, tail_found = compact[: -len(ending)].strip(), True
            break
    if tail_found and (before := _OFFICE_BEFORE.match(compact)):
        office, compact = [before[1]], before[2]
    if compact in NAME_ENDINGS or not compact:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    if len(compact) > 5 and " " not in compact and office:
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    return ParsedLabel(
        label,
        LabelKind.NAME,
        name=read_name(compact.split(), language=_east_asian_language(compact)),
        office=" ".join([*office, *([tail] if tail else [])]) or None,
    )


def _is_short_name(word: str) -> bool:
    return 2 <= len(word) <= 3 and not (
        word in NAME_ENDINGS
        or word.endswith(
            ("議長", "委員", "議員", "의장", "의원", "위원", "장관", "차관", "大臣")
        )
    )


def _east_asian_language(text: str) -> str:
    return "ko" if re.search(r"[\uac00-\ud7af]", text) else "ja"
