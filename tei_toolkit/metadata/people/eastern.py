"""Labels in Chinese, Japanese and Korean: a name, then the office."""

import re
from dataclasses import replace

from tei_toolkit.labels.office_words import NAME_ENDINGS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.names import read_name
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain

EAST_ASIAN = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")

STANDING_IN = lazy_pattern(r"(?<=[\u4e00-\u9fff]{3})代(?:理)?\Z")
"""What is said behind the name of one who presides for another: `（賴委員秋芬代）`."""

_POLITE_TAIL = frozenset(
    ["君", "氏", "さん", "先生", "女士", "씨", "님", "同志", "선생"]
)

_OFFICE_BEFORE = lazy_pattern(
    r"(.{0,8}?(?:主席|議長|议长|委員長|委员长|秘書長|秘书长|總理|总理|大臣|長官|长官|主任"
    r"|[司局部處处署院校會会]長|[司局部处署院校会]长))([\u4e00-\u9fff]{2,4})"
)
"""An office that stands before a name, with what is polite behind it."""


_COMPOUND = "歐陽|欧阳|司馬|司马|上官|諸葛|诸葛|司徒|皇甫|張簡|范姜|[\u4e00-\u9fff]"
_OFFICE_WITHIN = lazy_pattern(
    rf"(?P<family>{_COMPOUND})(?P<office>(?:主任|召集)?委員|[部院署局司處处次市縣县校會会][長长]|政務次長"
    r"|主任秘書|主任|秘書長|主計長|審計長|總經理|董事長|理事長|代理[部署局]長)"
    r"(?P<given>[\u4e00-\u9fff]{1,2})"
)
"""An office within a name, as records of Taiwan have it: `黃委員國昌`."""
_REPORTERS = ("记者", "記者")
_MEDIA = (
    "报",
    "報",
    "台",
    "臺",
    "社",
    "网",
    "網",
    "电视",
    "電視",
    "周刊",
    "频道",
    "新聞",
    "新闻",
    "通信",
)


def _words_of(first: str) -> list[str]:
    """The words of a label; a family name of one sign may stand apart: `関　三郎`."""
    words = first.split()
    if len(words) == 2 and len(words[0]) == 1 and words[1].endswith(NAME_ENDINGS):
        return ["".join(words)]
    return words


def read_east_asian(label: str, first: str, tail: str) -> ParsedLabel:
    """A Chinese, Japanese or Korean label: "高瀬文彦君", "의장 한도윤"."""
    office, words = [], _words_of(first)
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
    is_of_media = compact.endswith(_MEDIA) and bool(office) and office[0] in _REPORTERS
    if is_of_media or (len(compact) > 5 and " " not in compact and office):
        return ParsedLabel(label, LabelKind.FUNCTION, function=plain(first))
    return ParsedLabel(
        label,
        LabelKind.NAME,
        name=read_name(compact.split(), language=_east_asian_language(compact)),
        office=" ".join([*office, *([tail] if tail else [])]) or None,
    )


def read_office_within(label: str, first: str) -> ParsedLabel | None:
    """A label of Taiwan with the office within the name, `黃委員國昌`, or None."""
    found = _OFFICE_WITHIN.fullmatch(first)
    if found is None:
        return None
    name = read_name([found["family"], found["given"]], language="zh")
    name = replace(name, surname=(0,))
    return ParsedLabel(label, LabelKind.NAME, name=name, office=found["office"])


def _is_short_name(word: str) -> bool:
    return 2 <= len(word) <= 3 and not (
        word in NAME_ENDINGS
        or word.endswith(
            ("議長", "委員", "議員", "의장", "의원", "위원", "장관", "차관", "大臣")
        )
    )


def _east_asian_language(text: str) -> str:
    return "ko" if re.search(r"[\uac00-\ud7af]", text) else "ja"
