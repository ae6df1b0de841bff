r"""Fit `tei_toolkit/names/data/weights.txt.gz` on annotated text (run by hand).

    PYTHONPATH=. OMP_NUM_THREADS=1 python tools/build_names_weights.py \
        ../shared/ner SOURCES

Needs numpy and scipy (and scikit-learn for `build_word_kinds.py`), and in `SOURCES` the vectors that
`build_word_kinds.py` reads. Learns from the documents of GUM whose licence lets a derived
work be shipped (news, interview, bio, voyage, academic, speech, textbook, vlog, court:
CC BY, CC BY-SA or public domain) and from WikiGold. No list is made of them: what is kept
is what each kind of evidence is worth.

Beside the weights it writes `worths.txt.gz`: what a word speaks for at each place in or
beside a candidate. It is learnt on the vectors of words, so that the words of the gold
are only some of those that it holds.

The documents are dealt into parts, twice, and for each part a model is fitted on all the
others. What is written is the mean of these models. Before that it prints what they are
worth on text that was not learnt from: each document is judged by the mean of the two
models that did not see it (so the whole is a little better). The bounds of `cert` come
from there too. GUM's other genres and EWT, whose texts
have no free licence, are never learnt from.
"""

import argparse
import gzip
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from certainty_bounds import Judged, bounds, is_right, judged
from lattices import Lattices, Span, slopes
from scipy.sparse import csr_matrix
from word_vectors import WordVectors, nearby_of

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.certainty import certainties
from tei_toolkit.names.document_evidence import document_evidence
from tei_toolkit.names.recognisers.lexical import Read, read, weigh
from tei_toolkit.names.weighing import (
    CLASSES,
    UNIT,
    Choice,
    Lattice,
    Table,
    Weights,
    choose,
    log_odds,
)
from tei_toolkit.number_columns import packed_columns
from tei_toolkit.sorted_lines import packed

DATA = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data"
FREE = frozenset(
    "news interview bio voyage academic speech textbook vlog court".split()
)
SPOKEN = frozenset("interview speech vlog court".split())
NAMES = {"person": 1, "place": 2, "organization": 3}
KINDS = tuple(NAMES)
LANGUAGES = {"english": "en", "any": "und"}
PENALTY = 5.0
LEAST = 4
PARTS = 3
# How the documents are dealt: as they stand, and shuffled.
DEALINGS = (0, 7)


@dataclass(slots=True)
class Document:
    """A document of the gold, with its candidates and their true classes.

    Attributes:
        rows: the rows in the table of vectors of the words of each candidate.
    """

    corpus: str
    gold: dict[str, Any]
    read: Read
    labels: list[int | None]
    rows: Any

    @property
    def is_free(self) -> bool:
        """Whether it may be learnt from."""
        if self.corpus == "gum":
            return self.gold["genre"] in FREE
        return self.corpus == "wikigold"

    @property
    def share(self) -> float:
        """How much each of its candidates counts: more where somebody speaks."""
        if self.corpus == "wikigold":
            return 0.5
        return 2.0 if self.gold["genre"] in SPOKEN else 1.0

    def spans(self, row: int) -> list[Span]:
        """The decided candidates with their rows, which begin at `row`.

        Of names of the gold that overlap, the longest stay.
        """
        pairs = [
            *zip(
                self.read.candidates,
                self.labels,
                range(row, row + len(self.labels)),
                strict=True,
            )
        ]
        taken: list[tuple[int, int]] = []
        left: set[int] = set()
        for candidate, kind, at in sorted(pairs, key=lambda p: p[0].start - p[0].end):
            if not kind:
                continue
            if any(
                candidate.start < end and start < candidate.end for start, end in taken
            ):
                left.add(at)
            taken.append((candidate.start, candidate.end))
        return [
            (c.start, c.end, at)
            for c, kind, at in pairs
            if kind is not None and at not in left
        ]


# Start, end, class in the gold, probability.
Mark = tuple[int, int, str, float]


def load(
    folder: Path, language: str, norm: Any, vectors: WordVectors
) -> list[Document]:
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
            rows = vectors.rows(known)
            found.append(Document(corpus, gold, known, labels, rows))
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


Extra = Sequence[Sequence[Mapping[str, float]]]


def _rows(
    documents: Sequence[Document], extra: Extra | None, least: int = LEAST
) -> tuple[dict[str, int], Any]:
    """The features that are frequent enough, and what each candidate has of them."""
    rows: list[dict[str, float]] = []
    for number, document in enumerate(documents):
        for index, candidate in enumerate(document.read.candidates):
            row = dict.fromkeys(candidate.features, 1.0)
            row.update(extra[number][index] if extra else {})
            rows.append(row)
    known = [kind is not None for d in documents for kind in d.labels]
    counts = Counter(
        f for row, is_known in zip(rows, known, strict=True) for f in row if is_known
    )
    index = {
        f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))
    }
    pointers, columns, values = [0], [], []
    for row in rows:
        for feature, value in row.items():
            if feature in index:
                columns.append(index[feature])
                values.append(value)
        pointers.append(len(columns))
    return index, csr_matrix((values, columns, pointers), shape=(len(rows), len(index)))


def _slopes(documents: Sequence[Document], *blocks: Any) -> Any:
    """What each feature is worth for each class; overlapping candidates compete."""
    kinds = [kind or 0 for d in documents for kind in d.labels]
    gold = np.eye(len(NAMES) + 1)[kinds][:, 1:]
    weights = np.array([d.share for d in documents for _ in d.labels])
    spans, row = [], 0
    for document in documents:
        spans.append(document.spans(row))
        row += len(document.labels)
    return slopes(blocks, gold, weights, Lattices(spans), PENALTY)


def fit(documents: Sequence[Document], extra: Extra) -> Table:
    """What each feature is worth."""
    index, matrix = _rows(documents, extra)
    worths = _slopes(documents, matrix)
    return {f: (*map(float, worths[i]),) for f, i in index.items()}  # type: ignore[misc]


def fit_worths(documents: Sequence[Document], vectors: WordVectors) -> Any:
    """What words speak for beside a candidate, over all its other features."""
    index, matrix = _rows(documents, None)
    dense = np.vstack([vectors.dense(d.rows) for d in documents])
    worths = _slopes(documents, matrix, dense)
    return vectors.worths(worths[len(index) :].T)


def fit_all(
    documents: Sequence[Document], vectors: WordVectors | None
) -> tuple[Weights, Any]:
    """The weights of both stages, and the worths of words where there are vectors.

    Each stage learns from what the one before says of documents that it has not seen.
    """
    count = len(documents)
    near: list[Any] = [[{}] * len(d.labels) for d in documents]
    extra: list[Any] = [None] * count
    parts = [range(part, count, PARTS) for part in range(PARTS)]
    others = [[d for n, d in enumerate(documents) if n not in part] for part in parts]
    for part, rest in zip(parts, others, strict=True):
        if vectors is not None:
            worths = fit_worths(rest, vectors)
            for number in part:
                near[number] = nearby_of(worths, documents[number].rows)
    for part in parts:
        rest_numbers = [n for n in range(count) if n not in part]
        table = fit(
            [documents[n] for n in rest_numbers], [near[n] for n in rest_numbers]
        )
        weights = Weights.joined(table, {}, {})
        for number in part:
            known = documents[number].read
            odds = [
                log_odds(c.features, n, weights)[0]
                for c, n in zip(known.candidates, near[number], strict=True)
            ]
            shares = Lattice(known.candidates).likelihoods(odds)
            chosen = choose(known.candidates, shares)
            said = document_evidence(known.candidates, shares, chosen, known.tokens)
            extra[number] = [
                {**evidence, **n}
                for evidence, n in zip(said, near[number], strict=True)
            ]
    worths = None if vectors is None else fit_worths(documents, vectors)
    tables = fit(documents, near), fit(documents, extra)
    return Weights.joined(*tables, {}), worths


@dataclass(frozen=True, slots=True)
class Fit:
    """What was fitted on some of the documents.

    Attributes:
        weights: the weights of both stages.
        worths: the worths of words, or None where there are no vectors.
        unseen: the numbers of the documents that it has not learnt from.
    """

    weights: Weights
    worths: Any
    unseen: frozenset[int]


def fits(
    documents: Sequence[Document], folds: int, vectors: WordVectors | None
) -> list[Fit]:
    """Fits on all documents but one part of them, for each part of each dealing."""
    found = []
    for dealing in DEALINGS:
        order = list(range(len(documents)))
        if dealing:
            random.Random(dealing).shuffle(order)  # noqa: S311 - nothing secret
        for fold in range(folds):
            unseen = frozenset(order[fold::folds])
            rest = [documents[n] for n in order if n not in unseen]
            weights, worths = fit_all([d for d in rest if d.is_free], vectors)
            found.append(Fit(weights, worths, unseen))
    return found


def mean(models: Sequence[Fit]) -> tuple[Weights, Any]:
    """The mean of several fits, which is steadier than each of them."""
    sums: dict[str, Any] = defaultdict(lambda: np.zeros(2 * len(CLASSES)))
    for model in models:
        for feature, worth in model.weights.worths.items():
            sums[feature] += worth
    count = len(models)
    weights = Weights({f: (*map(float, v / count),) for f, v in sums.items()}, {})
    if any(model.worths is None for model in models):
        return weights, None
    return weights, sum(model.worths for model in models) / count


def judge(documents: Sequence[Document], models: Sequence[Fit]) -> list[list[Mark]]:
    """For each document its names, found by the fits that have not seen it."""
    known: dict[tuple[int, ...], tuple[Weights, Any]] = {}
    found = []
    for number, document in enumerate(documents):
        own = tuple(n for n, model in enumerate(models) if number in model.unseen)
        if own not in known:
            known[own] = mean([models[n] for n in own])
        weights, worths = known[own]
        candidates = document.read.candidates
        near: Any = [{}] * len(candidates)
        if worths is not None:
            near = nearby_of(worths, document.rows)
        found.append(
            [
                (
                    candidates[choice.number].start,
                    candidates[choice.number].end,
                    KINDS[choice.kind],
                    choice.share,
                )
                for choice in weigh(document.read, weights, near)
            ]
        )
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


def judged_names(
    documents: Sequence[Document], found: Sequence[Sequence[Mark]], norm: Any
) -> list[Judged]:
    """The names that were found, and whether they are right."""
    result = []
    for document, marks in zip(documents, found, strict=True):
        known, starts = document.read, document.read.tokens.starts
        places = {(c.start, c.end): n for n, c in enumerate(known.candidates)}
        numbers = [places[mark[:2]] for mark in marks]
        chosen = [
            Choice(number, KINDS.index(kind), share)
            for number, (_, _, kind, share) in zip(numbers, marks, strict=True)
        ]
        certain = certainties(known.candidates, chosen, known.tokens)
        rows = []
        for mark, number, (group, share) in zip(marks, numbers, certain, strict=True):
            candidate = known.candidates[number]
            title = range(candidate.title, candidate.first)
            others = [starts[i] for i in title] if candidate.title >= 0 else []
            right = is_right(document.gold, mark[:3], others, norm)
            rows.append((candidate.key, group, share, right))
        result.extend(judged(rows))
    return result


def files(weights: Mapping[str, Weights]) -> tuple[bytes, bytes]:
    """The two files of weights by kind of language, as `load_weights` reads them."""
    lines: list[str] = []
    rows: list[list[int]] = []
    for kind, own in weights.items():
        worths = {
            feature: [round(UNIT * value) for value in worth]
            for feature, worth in sorted(own.worths.items())
        }
        worths = {feature: row for feature, row in worths.items() if any(row)}
        bounds = (f"{group}:{round(1000 * bound)}" for group, bound in own.high.items())
        lines += [kind, " ".join(bounds), " ".join(worths)]
        rows += worths.values()
    text = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    return text, packed_columns(list(zip(*rows, strict=True)))


def written(name: str, content: bytes) -> None:
    """Write a file of the data."""
    (DATA / f"{name}.gz").write_bytes(content)
    print(f"{name}: {len(content)} bytes")


def main() -> None:
    """Cross-validate, fit and write the weights and the worths."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("sources", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--only", choices=sorted(LANGUAGES), help="and write nothing")
    options = parser.parse_args()
    sys.path.insert(0, str(options.folder))
    import score_names as scorer  # type: ignore[import-not-found]

    result: dict[str, Weights] = {}
    vectors = WordVectors(options.sources)
    table: list[str] = []
    for kind, language in LANGUAGES.items():
        if options.only not in {None, kind}:
            continue
        documents = load(options.folder, language, scorer.norm, vectors)
        own = vectors if kind == "english" else None
        models = fits(documents, options.folds, own)
        found = judge(documents, models)
        print(f"== {kind}, {options.folds} parts")
        report(documents, found, scorer)
        certain = bounds(judged_names(documents, found, scorer.norm))
        weights, worths = mean(models)
        result[kind] = Weights(weights.worths, certain)
        if worths is not None:
            table = vectors.lines(worths)
    if options.only is None:
        text, numbers = files(result)
        written("weights.txt", text)
        written("weights.numbers", numbers)
        written("worths.txt", packed(table))


if __name__ == "__main__":
    main()
