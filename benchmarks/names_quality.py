"""How right `tei names` is on English gold: names by type, dates, certainty.

    python benchmarks/names_quality.py ../shared/ner [--half 1] [--errors FN] [--genres]

The weights in the package are fitted by `tools/build_names_weights.py` on all documents
of GUM's genres with a free licence and on WikiGold: figures for these are of texts that
were learnt from. GUM's other genres (see `--genres`) and EWT are not; the tool that
fits them prints figures of cross-validation for the rest. The gold is split by
document in two halves; those with an even number (half 0) were looked at while rules
were written. Names are compared by the scorer that lies beside the gold.

A date is *found* if a mark covers part of it and no other date has that mark, *right*
if its values are those of the gold; a mark is wrong if it covers no date of the gold. A
*calendar date* is one whose text has a year and a month in words, or a year alone.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.spans_of_time import Day

TYPES = {
    MentionType.PERSON: "person",
    MentionType.PLACE: "place",
    MentionType.ORGANISATION: "organization",
}
CORPORA = ("gum", "ewt_dev", "wikigold")
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_CALENDAR = re.compile(rf"(?i)(?=.*\b(?:{_MONTH}))(?=.*\b\d{{4}}\b)|^\W*\d{{4}}\W*$")
_ATTRIBUTES = ("when", "from", "to", "notBefore", "notAfter", "dur")


@dataclass(frozen=True, slots=True)
class DateScore:
    """What became of the dates of some documents; all are counts.

    Attributes:
        gold: dates in the gold.
        found: of these, how many a mark covers in part.
        right: of these, how many have the values of the gold.
        marks: dates that were marked.
        wrong: of these, how many cover no date of the gold.
        calendar: calendar dates in the gold.
        calendar_right: of these, how many have the values of the gold.
        sure: dates that were marked with `cert="high"`.
        sure_right: of these, how many have the values of the gold.
    """

    gold: int = 0
    found: int = 0
    right: int = 0
    marks: int = 0
    wrong: int = 0
    calendar: int = 0
    calendar_right: int = 0
    sure: int = 0
    sure_right: int = 0

    def line(self) -> str:
        """The shares in one line, in per cent."""
        return (
            f"found {share(self.found, self.gold)} "
            f"when right {share(self.right, self.gold)} "
            f"precision {share(self.marks - self.wrong, self.marks)} "
            f"calendar dates {share(self.calendar_right, self.calendar)} "
            f"cert=high {share(self.sure_right, self.sure)} of {self.sure} "
            f"| gold {self.gold}, calendar {self.calendar}"
        )


def share(part: int, whole: int) -> str:
    """`part` of `whole` in per cent, one decimal."""
    return f"{100 * part / whole:5.1f}" if whole else "    -"


def load(path: Path) -> list[dict[str, Any]]:
    """The documents of a file of gold, one in a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def half_of(documents: Sequence[Any], half: int | None) -> list[Any]:
    """Every second document, beginning with the first (0) or the second (1); or all."""
    return list(documents if half is None else documents[half::2])


def mentions_of(document: Mapping[str, Any]) -> Sequence[Mention]:
    """What the toolkit finds in a document of the gold, its day known."""
    day = Day.read(document["date"]) if document.get("date") else None
    return analyse(document["text"], AnalysisOptions(day=day)).mentions


def spans_of(mentions: Iterable[Mention]) -> list[tuple[int, int, str]]:
    """The names among mentions, as the scorer wants them."""
    return [(m.start, m.end, TYPES[m.type]) for m in mentions if m.type in TYPES]


def score_dates(
    documents: Sequence[Mapping[str, Any]], found: Sequence[Sequence[Mention]]
) -> tuple[DateScore, list[str]]:
    """The score of the dates, and a line for each that is missed or wrong."""
    counts: Counter[str] = Counter()
    errors: list[str] = []
    for document, mentions in zip(documents, found, strict=True):
        if not document.get("date") and not document.get("dates"):
            continue
        marks = [m for m in mentions if m.type is MentionType.DATE]
        _score_document(document, marks, counts, errors)
    return DateScore(**counts), errors


def _score_document(
    document: Mapping[str, Any],
    marks: Sequence[Mention],
    counts: Counter[str],
    errors: list[str],
) -> None:
    text = document["text"]
    free = list(marks)
    for date in document["dates"]:
        counts["gold"] += 1
        is_calendar = bool(_CALENDAR.search(text[date["start"] : date["end"]]))
        counts["calendar"] += is_calendar
        here = [m for m in free if m.start < date["end"] and date["start"] < m.end]
        where = f"{document['id']}: {_shown(text, date['start'], date['end'])}"
        gold = {name: date[name] for name in _ATTRIBUTES if name in date}
        if not here:
            errors.append(f"date missed: {where} {gold}")
            continue
        counts["found"] += 1
        mark = max(here, key=lambda m: _common(m, date))
        free.remove(mark)
        ours = {name: value for name, value in mark.values if name in _ATTRIBUTES}
        if ours == gold:
            counts["right"] += 1
            counts["sure_right"] += mark.cert is Cert.HIGH
            counts["calendar_right"] += is_calendar
        else:
            errors.append(f"date value: {where} {gold}, not {ours}")
    counts["marks"] += len(marks)
    counts["sure"] += sum(mark.cert is Cert.HIGH for mark in marks)
    gold_spans = [
        *((date["start"], date["end"]) for date in document["dates"]),
        *((time[0], time[1]) for time in document.get("times", ())),
    ]
    for mark in free:
        if not any(mark.start < end and start < mark.end for start, end in gold_spans):
            counts["wrong"] += 1
            errors.append(
                f"date wrong: {document['id']}: {_shown(text, mark.start, mark.end)}"
                f" {dict(mark.values)}"
            )


def _common(mark: Mention, date: Mapping[str, Any]) -> int:
    """How many characters a mark and a date share."""
    return int(min(mark.end, date["end"]) - max(mark.start, date["start"]))


def _shown(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 40) : start], text[end : end + 30]
    return f"{before}[{text[start:end]}]{after}".replace("\n", " ")


def score_cert(
    documents: Sequence[Mapping[str, Any]],
    found: Sequence[Sequence[Mention]],
    scorer: Any,
) -> dict[str, tuple[int, int]]:
    """For each degree of `cert`, how many names have it and how many are right."""
    counts: dict[str, list[int]] = {}
    for document, mentions in zip(documents, found, strict=True):
        text = document["text"]
        gold = {
            (*scorer.norm(text, e["start"], e["end"], e["type"]), e["type"])
            for e in document["ents"]
        }
        for mention in mentions:
            if mention.type not in TYPES:
                continue
            kind = TYPES[mention.type]
            span = (*scorer.norm(text, mention.start, mention.end, kind), kind)
            if span not in gold and any(
                start < span[1] and span[0] < end
                for start, end in document.get("ignore", ())
            ):
                continue
            entry = counts.setdefault(mention.cert.value, [0, 0])
            entry[0] += 1
            entry[1] += span in gold
    return {cert: (pair[0], pair[1]) for cert, pair in sorted(counts.items())}


def main() -> None:
    """Print the figures for each corpus and half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--corpus", action="append", choices=CORPORA)
    parser.add_argument("--errors", metavar="KIND", help="FN, FP or date: list them")
    parser.add_argument("--genres", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(options.folder))
    import score_names  # type: ignore[import-not-found] # noqa: PLC0415 - beside the gold

    for corpus in options.corpus or CORPORA:
        everything = load(options.folder / f"{corpus}.jsonl")
        halves = (options.half,) if options.half is not None else (0, 1, None)
        found = {d["id"]: mentions_of(d) for d in everything}
        for half in halves:
            documents = half_of(everything, half)
            marks = [found[d["id"]] for d in documents]
            report(corpus, half, documents, marks, score_names, options)


def report(
    corpus: str,
    half: int | None,
    documents: Sequence[Mapping[str, Any]],
    marks: Sequence[Sequence[Mention]],
    scorer: Any,
    options: argparse.Namespace,
) -> None:
    """Print the figures for some documents of a corpus."""
    result, errors = scorer.score(documents, [spans_of(m) for m in marks])
    print(f"== {corpus}, {'all' if half is None else f'half {half}'}")
    print(f"{'ALL':14}{scorer.fmt(result['ALL']['ALL'])}")
    if corpus == "gum":
        print(f"{'SPOKEN':14}{scorer.fmt(scorer.macro(result, scorer.SPOKEN))}")
    for kind in TYPES.values():
        print(f"{kind:14}{scorer.fmt(result['ALL'][kind])}")
    if options.genres:
        for genre in sorted(result):
            print(f"    {genre:14}{scorer.fmt(result[genre]['ALL'])}")
    for cert, (count, right) in score_cert(documents, marks, scorer).items():
        print(f"cert={cert:8} right {share(right, count)} of {count}")
    dates, missed = score_dates(documents, marks)
    if dates.gold:
        print(f"{'dates':14}{dates.line()}")
    if options.errors and half is not None:
        for error in errors:
            if error[0].startswith(options.errors):
                print("  ", *error)
        for line in missed:
            if line.startswith(options.errors):
                print("  ", line)


if __name__ == "__main__":
    main()
