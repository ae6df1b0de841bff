"""Mentions as JSON, CSV, CoNLL or lines for people."""

import csv
import io
import json
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from tei_toolkit.names.analysis import Analysis
from tei_toolkit.names.files import FileAnalysis
from tei_toolkit.names.mention import Mention

_COLUMNS = (
    *("file", "start", "end", "text", "type", "subtype", "value", "ref", "uri"),
    *("cert", "candidates", "evidence"),
)
_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]|_")


class NamesFormat(StrEnum):
    """The forms in which mentions are shown."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    CONLL = "conll"


def mention_data(mention: Mention) -> dict[str, Any]:
    """A mention as JSON has it; what is not known is absent."""
    data: dict[str, Any] = {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "type": mention.type.value,
    }
    if mention.subtype:
        data["subtype"] = mention.subtype
    if mention.title_start >= 0:
        data["title_start"] = mention.title_start
    data.update((name, value) for name, value in mention.values if name != "type")
    kind = mention.value("type")
    if kind:
        data["subtype"] = kind
    data["ref"] = mention.ref
    if mention.uri:
        data["uri"] = mention.uri
    if mention.candidates:
        data["candidates"] = list(mention.candidates)
    data["cert"] = mention.cert.value
    data["score"] = mention.score
    if mention.evidence:
        data["evidence"] = list(mention.evidence)
    return data


def as_json(name: str, analysis: Analysis, text: str | None = None) -> str:
    """One object for a file, on a line of its own; with its `text`, if one is given."""
    data: dict[str, Any] = {"file": name, "language": analysis.language}
    if analysis.day is not None:
        data["document_date"] = str(analysis.day)
    data["mentions"] = [mention_data(mention) for mention in analysis.mentions]
    if analysis.told:
        data["notes"] = list(analysis.told)
    if text is not None:
        data["text"] = text
    return json.dumps(data, ensure_ascii=False) + "\n"


def value_of(mention: Mention) -> str:
    """The normal value of a date or measure in one string: `2008-01/2008-07`."""
    values = dict(mention.values)
    if "when" in values:
        return values["when"]
    if "from" in values or "to" in values:
        return f"{values.get('from', '..')}/{values.get('to', '..')}"
    if "notBefore" in values or "notAfter" in values:
        return f"{values.get('notBefore', '..')}/{values.get('notAfter', '..')}"
    if "quantity" in values:
        return f"{values['quantity']} {values.get('unit', '')}".strip()
    return values.get("dur", "")


def as_csv(name: str, analysis: Analysis, *, header: bool) -> str:
    """A line for each mention; `header` puts the names of the columns first."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    if header:
        writer.writerow(_COLUMNS)
    for m in analysis.mentions:
        writer.writerow(
            (
                *(name, m.start, m.end, m.text, m.type.value, m.subtype or ""),
                *(value_of(m), m.ref or "", m.uri or "", m.cert.value),
                *(" ".join(m.candidates), "; ".join(m.evidence)),
            )
        )
    return stream.getvalue()


def as_conll(name: str, analysis: Analysis, text: str) -> str:
    """A word a line with its start and an IOB2 tag; an empty line after a sentence."""
    lines = [f"# file = {name}"]
    mentions = list(analysis.mentions)
    index = 0
    previous_end = 0
    for token in _TOKEN.finditer(text):
        while index < len(mentions) and mentions[index].end <= token.start():
            index += 1
        is_line_end = "\n" in text[previous_end : token.start()] and len(lines) > 1
        if is_line_end and lines[-1] and not _goes_on(mentions, index, previous_end):
            lines.append("")
        tag = "O"
        if index < len(mentions) and mentions[index].start <= token.start():
            first = mentions[index].start >= previous_end
            tag = f"{'B' if first else 'I'}-{mentions[index].type.value.upper()}"
        lines.append(f"{token[0]}\t{token.start()}\t{tag}")
        previous_end = token.end()
        is_end = token[0] in ".!?" and tag == "O"
        if is_end and not _goes_on(mentions, index, previous_end):
            lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n\n"


def _goes_on(mentions: Sequence[Mention], index: int, place: int) -> bool:
    """Whether a name that the text has not left behind, or its title, began before."""
    if index >= len(mentions):
        return False
    start, title = mentions[index].start, mentions[index].title_start
    return (title if title >= 0 else start) < place


def as_text(name: str, analysis: Analysis, text: str) -> str:
    """A line for each mention: place, type, words, what they mean."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    lines: list[str] = []
    row = 0
    for m in analysis.mentions:
        while row + 1 < len(starts) and starts[row + 1] <= m.start:
            row += 1
        place = f"{name}:{row + 1}:{m.start - starts[row] + 1}"
        meaning = m.ref or value_of(m) or " or ".join(m.candidates) or m.uri or "?"
        words = " ".join(m.text.split())
        lines.append(f"{place}: {m.type.value} '{words}' = {meaning} ({m.cert.value})")
    lines.append(summary(name, analysis.mentions))
    return "\n".join(lines) + "\n"


def summary(name: str, mentions: Sequence[Mention]) -> str:
    """How many mentions of each type there are."""
    counts: dict[str, int] = {}
    for mention in mentions:
        counts[mention.type.value] = counts.get(mention.type.value, 0) + 1
    parts = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    return f"{name}: {parts or 'no names'}"


def shown(found: FileAnalysis, form: NamesFormat, *, is_first: bool) -> str:
    """What to print for a file; `is_first` puts a header before a table."""
    name, text, analysis = found.name, found.text, found.analysis
    if analysis is None:
        return ""
    match form:
        case NamesFormat.JSON:
            return as_json(name, analysis, None if found.is_its_own else text)
        case NamesFormat.CSV:
            return as_csv(name, analysis, header=is_first)
        case NamesFormat.CONLL:
            return as_conll(name, analysis, text)
        case NamesFormat.TEXT:
            return as_text(name, analysis, text)
