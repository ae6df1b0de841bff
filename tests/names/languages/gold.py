"""Passages with marked names in ten languages, and how well they are found.

The passages were written for this purpose; the people in them say nothing that they
said. `[p Herr ^Schulz]` marks a person, of whom `Herr` may be left out; `l` is a
place, `o` an organisation, `d` a date, `t` a time, `m` a measure. After `=` stands the
value (both sides of " / " are right), after `|` words at the
beginning or the end that a mark may leave out. A line `# number | day | kind` begins a
passage. The last two passages of each file are kept aside: nothing was changed for
their sake.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.spans_of_time import Day

FOLDER = Path(__file__).parent
LANGUAGES = ("de", "fr", "es", "it", "pt", "ru", "pl", "tr", "uk", "zh")
ASIDE = 2
_TYPES = {"p": "person", "l": "place", "o": "organisation", "d": "date", "t": "date"}
_TYPES["m"] = "measure"
_SEASONS = {
    "21": ("03", "06"),
    "22": ("06", "09"),
    "23": ("09", "12"),
    "24": ("12", "03"),
}


@dataclass(frozen=True)
class Mark:
    """A mark of the gold: where it may start and end, its type and value."""

    starts: frozenset[int]
    ends: frozenset[int]
    type: str
    value: str
    text: str


@dataclass(frozen=True)
class Passage:
    """A passage without its brackets, and its marks."""

    language: str
    number: int
    day: Day
    text: str
    marks: tuple[Mark, ...]
    is_aside: bool


def passages(language: str, folder: Path = FOLDER) -> list[Passage]:
    """The passages of a language in a folder."""
    parts = re.split(
        r"^# (\d+) \| (\S+) \|.*\n",
        (folder / f"{language}.txt").read_text("utf-8"),
        flags=re.MULTILINE,
    )[1:]
    found = []
    count = len(parts) // 3
    for at in range(0, len(parts), 3):
        day = Day.read(parts[at + 1])
        assert day is not None
        text, marks = _unmarked(parts[at + 2])
        found.append(
            Passage(
                language,
                int(parts[at]),
                day,
                text,
                tuple(marks),
                at // 3 >= count - ASIDE,
            )
        )
    return found


def _unmarked(marked: str) -> tuple[str, list[Mark]]:
    text, marks, at = "", [], 0
    for match in re.finditer(r"\[([plodtm]) ([^\]]+)\]", marked):
        text += marked[at : match.start()]
        at = match.end()
        body, _, optional = match[2].partition("|")
        value = ""
        if match[1] in "dtm":
            body, _, value = body.partition("=")
        first = body.find("^")
        body = body.replace("^", "")
        start, end = len(text), len(text) + len(body)
        starts, ends = {start}, {end}
        if first > 0:
            starts.add(start + first)
        if optional and body.startswith(optional):
            for word in re.finditer(r"\S+\s*|['’]", optional + " "):
                starts.add(start + min(word.end(), len(optional.rstrip()) + 1))
            starts.add(end - len(body[len(optional) :].lstrip()))
        elif optional and body.endswith(optional):
            ends.add(start + len(body[: -len(optional)].rstrip()))
        marks.append(
            Mark(frozenset(starts), frozenset(ends), _TYPES[match[1]], value, body)
        )
        text += body
    return text + marked[at:], marks


_ARTICLE = re.compile(
    r"(?:der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|no|na|nos|nas) "
    r"|[lL]['’]"
)


def without_article(text: str, start: int) -> int:
    """Where a date begins that begins at `start`, its article left out."""
    article = _ARTICLE.match(text, start)
    return article.end() if article else start


def value_of(mention: Mention) -> str:
    """The values of a mention as the gold writes them."""
    get = mention.value
    if get("quantity"):
        unit = {"percent": "%"}.get(get("unit") or "", get("unit"))
        return f"{get('quantity')} {unit}"
    if get("dur"):
        return str(get("dur"))
    if get("when"):
        return re.sub(r"^(\d\d:\d\d):00$", r"\1", str(get("when")))
    first = get("from") or get("notBefore") or ""
    last = get("to") or get("notAfter") or ""
    return f"{first}..{last}" if first or last else ""


def same_value(wanted: str, found: str) -> bool:
    """Whether two values say the same: a week by number or by its days, and so on."""
    return any(found in _readings(one) for one in wanted.split(" / "))


def _readings(value: str) -> set[str]:
    readings = {value}
    week = re.fullmatch(r"(\d{4})-W(\d\d)", value)
    if week:
        days = [date.fromisocalendar(int(week[1]), int(week[2]), d) for d in (1, 7)]
        readings.add("..".join(map(str, days)))
    season = re.fullmatch(r"(\d{4})-(2[1-4])", value)
    if season:
        first, last = _SEASONS[season[2]]
        end = int(season[1]) + (season[2] == "24")
        readings.add(f"{season[1]}-{first}..{end}-{last}")
    century = re.fullmatch(r"(\d\d)01\.\.(\d\d)00", value)
    if century:
        readings.add(f"{century[1]}00..{century[1]}99")
    duration = re.fullmatch(r"P(\d+)W", value)
    if duration:
        readings.add(f"P{7 * int(duration[1])}D")
    return readings


def _bare(passage: Passage, starts: Iterable[int]) -> set[int]:
    return {without_article(passage.text, start) for start in starts}


def score(passage: Passage) -> tuple[Counter[str], list[str]]:
    """Counts for each type (`tp`, `fp`, `fn`, `value`), and what went wrong."""
    result = analyse(
        passage.text, AnalysisOptions(language=passage.language, day=passage.day)
    )
    counts: Counter[str] = Counter()
    wrong = []
    left = list(passage.marks)
    for mention in result.mentions:
        kind = "date" if mention.type is MentionType.TIME else mention.type.value
        if kind not in _TYPES.values():
            continue
        starts = {mention.start, max(mention.start, mention.title_start)}
        if mention.title_start >= 0:
            starts.add(mention.title_start)
        hit = next(
            (
                m
                for m in left
                if m.type == kind
                and (
                    m.starts & starts
                    or (
                        kind == "date"
                        and _bare(passage, m.starts) & _bare(passage, starts)
                    )
                )
                and mention.end in m.ends
            ),
            None,
        )
        if hit is None:
            counts[f"{kind} fp"] += 1
            wrong.append(f"+ {kind} {mention.text!r} {value_of(mention)}")
            continue
        left.remove(hit)
        counts[f"{kind} tp"] += 1
        if hit.value:
            right = same_value(hit.value, value_of(mention))
            counts[f"{kind} value"] += right
            counts[f"{kind} valued"] += 1
            if not right:
                wrong.append(f"= {hit.text!r} {hit.value} not {value_of(mention)}")
    for mark in left:
        counts[f"{mark.type} fn"] += 1
        wrong.append(f"- {mark.type} {mark.text!r} {mark.value}")
    return counts, wrong


def measures(counts: Counter[str], kind: str) -> tuple[float, float, float, float]:
    """Precision, recall, F and the share of right values, in percent."""
    tp, fp, fn = (counts[f"{kind} {part}"] for part in ("tp", "fp", "fn"))
    precision = 100 * tp / (tp + fp) if tp + fp else 0.0
    recall = 100 * tp / (tp + fn) if tp + fn else 0.0
    both = precision + recall
    values = counts[f"{kind} valued"]
    return (
        precision,
        recall,
        2 * precision * recall / both if both else 0.0,
        100 * counts[f"{kind} value"] / values if values else 0.0,
    )
