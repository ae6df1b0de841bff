"""Fit `tei_toolkit/names/data/weights.txt.gz` on annotated text (run by hand).

    PYTHONPATH=. OMP_NUM_THREADS=1 python tools/build_names_weights.py ../shared/ner

Needs numpy, scipy and scikit-learn. Reads the documents of GUM whose licence lets a
derived work be shipped (news, interview, bio, voyage, academic, speech, textbook, vlog,
court: CC BY, CC BY-SA or public domain), WikiGold (CC BY) and EWT (CC BY-SA). No list is
made of them: what is kept is what each kind of evidence is worth.

Before the weights are written it prints what they are worth on text that they have not
seen: the documents are dealt into parts, and each part is judged by weights that were
fitted on the others. The bounds of `cert` come from there too. GUM's other genres are
never learnt from.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.recognisers.lexical import Read, read, weigh
from tei_toolkit.names.weighing import (
    CLASSES,
    Table,
    Weights,
    choose,
    document_evidence,
    log_odds,
)

OUT = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data" / "weights.txt.gz"
FREE = frozenset(
    "news interview bio voyage academic speech textbook vlog court".split()
)
NAMES = {"person": 1, "place": 2, "organization": 3}
KINDS = tuple(NAMES)
LANGUAGES = {"english": "en", "any": "und"}
PENALTY = 0.1
LEAST = 4
PARTS = 3
_USUAL = 0.9


@dataclass(slots=True)
class Document:
    """A document of the gold, with its candidates and their true classes."""

    corpus: str
    gold: dict[str, Any]
    read: Read
    labels: list[int | None]

    @property
    def is_free(self) -> bool:
        """Whether it may be learnt from."""
        return self.corpus != "gum" or self.gold["genre"] in FREE

    @property
    def share(self) -> float:
        """How much each of its candidates counts."""
        return 0.5 if self.corpus == "wikigold" else 1.0


# Start, end, class in the gold, probability, class of ours.
Mark = tuple[int, int, str, float, str]


def load(folder: Path, language: str, norm: Any) -> list[Document]:
    """All documents of the gold, read."""
    found = []
    for corpus in ("gum", "wikigold", "ewt_dev"):
        for line in (folder / f"{corpus}.jsonl").read_text("utf-8").splitlines():
            gold = json.loads(line)
            known = read(gold["text"], language)
            spans = {
                (*norm(gold["text"], e["start"], e["end"], e["type"]), e["type"])
                for e in gold["ents"]
            }
            labels = [label(gold, c, spans, norm) for c in known.candidates]
            found.append(Document(corpus, gold, known, labels))
    return found


def label(
    gold: Mapping[str, Any], candidate: Candidate, spans: Any, norm: Any
) -> int | None:
    """The class of a candidate in the gold, 0 for none; None if it is not decided."""
    for name, number in NAMES.items():
        start, end = norm(gold["text"], candidate.start, candidate.end, name)
        if (start, end, name) in spans:
            return number
    for start, end in gold["ignore"]:
        if candidate.start < end and start < candidate.end:
            return None
    return 0


def fit(
    documents: Sequence[Document], extra: Sequence[Sequence[Mapping[str, float]]] | None
) -> Table:
    """Multinomial logistic regression with a quadratic penalty."""
    rows: list[dict[str, float]] = []
    labels: list[int] = []
    weights: list[float] = []
    for number, document in enumerate(documents):
        pairs = zip(document.read.candidates, document.labels, strict=True)
        for index, (candidate, kind) in enumerate(pairs):
            if kind is not None:
                row = dict.fromkeys(candidate.features, 1.0)
                row.update(extra[number][index] if extra else {})
                rows.append(row)
                labels.append(kind)
                weights.append(document.share)
    counts = Counter(feature for row in rows for feature in row)
    index = {
        f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST))
    }
    pointers, columns, values = [0], [], []
    for row in rows:
        for feature, value in row.items():
            if feature in index:
                columns.append(index[feature])
                values.append(value)
        pointers.append(len(columns))
    matrix = csr_matrix((values, columns, pointers), shape=(len(rows), len(index)))
    model = LogisticRegression(C=PENALTY, max_iter=200, fit_intercept=False)
    model.fit(matrix, labels, sample_weight=weights)
    theta = model.coef_ - model.coef_[:1]
    return {
        f: (float(theta[1, i]), float(theta[2, i]), float(theta[3, i]))
        for f, i in index.items()
    }


def fit_both(documents: Sequence[Document]) -> Weights:
    """The weights of both stages, the second over first scores of unseen documents."""
    extra: list[Any] = [None] * len(documents)
    for part in range(PARTS):
        others = [d for n, d in enumerate(documents) if n % PARTS != part]
        table = fit(others, None)
        for number in range(part, len(documents), PARTS):
            known = documents[number].read
            odds = [log_odds(c.features, table) for c in known.candidates]
            chosen = choose(known.candidates, odds)
            extra[number] = list(
                document_evidence(known.candidates, odds, chosen, known.tokens)
            )
    return Weights(fit(documents, None), fit(documents, extra), {})


def cross_validate(documents: Sequence[Document], folds: int) -> list[list[Mark]]:
    """For each document its names, found with weights that have not seen it."""
    found: list[list[Mark]] = [[] for _ in documents]
    for fold in range(folds):
        free = [d for n, d in enumerate(documents) if n % folds != fold and d.is_free]
        weights = fit_both(free)
        for number in range(fold, len(documents), folds):
            known = documents[number].read
            found[number] = [
                (
                    known.candidates[choice.number].start,
                    known.candidates[choice.number].end,
                    KINDS[choice.kind],
                    choice.share,
                    CLASSES[choice.kind],
                )
                for choice in weigh(known, weights).chosen
            ]
    return found


def report(
    documents: Sequence[Document],
    found: Sequence[Sequence[Mark]],
    scorer: Any,
) -> None:
    """Print the scores for each corpus."""
    for corpus in ("gum", "wikigold", "ewt_dev"):
        for wanted in ("all", "learnt from", "never learnt from"):
            numbers = [
                n
                for n, d in enumerate(documents)
                if d.corpus == corpus
                and (wanted == "all" or d.is_free == (wanted == "learnt from"))
            ]
            if not numbers or (wanted != "all" and corpus != "gum"):
                continue
            golds = [documents[n].gold for n in numbers]
            spans = [[mark[:3] for mark in found[n]] for n in numbers]
            result, _ = scorer.score(golds, spans)
            print(f"{corpus:9}{wanted:18}{scorer.fmt(result['ALL']['ALL'])}")
            if corpus == "gum":
                spoken = scorer.macro(result, scorer.SPOKEN)
                print(f"{'':9}{'  spoken':18}{scorer.fmt(spoken)}")
            for kind in KINDS if wanted == "all" else ():
                print(f"{'':9}  {kind:16}{scorer.fmt(result['ALL'][kind])}")


def bounds(
    documents: Sequence[Document],
    found: Sequence[Sequence[Mark]],
    norm: Any,
) -> dict[str, float]:
    """From which probabilities on names are right 95 times in 100, by class."""
    pairs: dict[str, list[tuple[float, bool]]] = {}
    for document, marks in zip(documents, found, strict=True):
        gold = document.gold
        spans = {
            (*norm(gold["text"], e["start"], e["end"], e["type"]), e["type"])
            for e in gold["ents"]
        }
        for start, end, kind, share, group in marks:
            span = (*norm(gold["text"], start, end, kind), kind)
            ignored = any(start < b and a < end for a, b in gold["ignore"])
            if span in spans or not ignored:
                pairs.setdefault(group, []).append((share, span in spans))
    result = {}
    for kind, values in sorted(pairs.items()):
        bound, count, right = _bound(sorted(values, reverse=True))
        print(f"cert high for {kind:14}from {bound:.3f}: {right:.1%} of {count}")
        result[kind] = bound
    return result


def _bound(pairs: Sequence[tuple[float, bool]]) -> tuple[float, int, float]:
    """The lowest probability from which on 95 names in 100 are right, or else 90.

    Where there is none, the usual one.
    Returned with how many names there are from it on, and their share that is right.
    """
    best: dict[float, tuple[float, int, float]] = {}
    right = 0
    for count, (share, is_right) in enumerate(pairs, start=1):
        right += is_right
        for wanted in (0.95, 0.9):
            if count >= 60 and right / count >= wanted:
                best[wanted] = (share, count, right / count)
    above = [is_right for share, is_right in pairs if share >= _USUAL]
    usual = (_USUAL, len(above), sum(above) / max(1, len(above)))
    return best.get(0.95) or best.get(0.9) or usual


def lines(kind: str, weights: Weights, certain: Mapping[str, float]) -> Iterable[str]:
    """The lines of the file for one kind of language."""
    for group, bound in certain.items():
        yield f"{kind} high {group} {round(1000 * bound)}"
    for stage, table in ((1, weights.first), (2, weights.second)):
        for feature, odds in sorted(table.items()):
            values = [round(100 * value) for value in odds]
            if any(values):
                yield f"{kind} {stage} {feature} " + " ".join(map(str, values))


def main() -> None:
    """Cross-validate, fit and write the weights."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--folds", type=int, default=4)
    parser.add_argument("--only", choices=sorted(LANGUAGES), help="and write nothing")
    options = parser.parse_args()
    sys.path.insert(0, str(options.folder))
    import score_names as scorer  # type: ignore[import-not-found]

    result: list[str] = []
    for kind, language in LANGUAGES.items():
        if options.only not in {None, kind}:
            continue
        documents = load(options.folder, language, scorer.norm)
        found = cross_validate(documents, options.folds)
        print(f"== {kind}, {options.folds} parts")
        report(documents, found, scorer)
        certain = bounds(documents, found, scorer.norm)
        weights = fit_both([d for d in documents if d.is_free])
        result.extend(lines(kind, weights, certain))
    if options.only is None:
        OUT.write_bytes(gzip.compress("\n".join(result).encode(), 9, mtime=0))
        print(f"{len(result)} weights, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
