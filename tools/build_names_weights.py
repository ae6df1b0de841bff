"""Fit `tei_toolkit/names/data/weights.txt.gz` on annotated text (run by hand).

    PYTHONPATH=. python tools/build_names_weights.py ../shared/ner

Needs numpy. Reads GUM, only the documents whose licence lets a derived work be shipped
(news, interview, bio, voyage, academic, speech, textbook, vlog, court: CC BY, CC BY-SA or
public domain), every second of them; and every second document of WikiGold (CC BY). The
others are never read here: `tests/names` measures on them. No word of the texts is kept,
only what each kind of evidence is worth.
"""

import argparse
import gzip
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from tei_toolkit.names.candidates import Candidate, Cutter
from tei_toolkit.names.evidence import Witness
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.tokens import tokenise
from tei_toolkit.names.weighing import Table, document_features, probabilities

OUT = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data" / "weights.txt.gz"
FREE = frozenset(
    "news interview bio voyage academic speech textbook vlog court".split()
)
NAMES = {"person": 1, "place": 2, "organization": 3}


def is_training(document: dict[str, Any], index: int) -> bool:
    """Whether a document may be learnt from; the others are kept aside."""
    if document["genre"] == "wikigold":
        return index % 2 == 0
    return document["genre"] in FREE and index % 2 == 0


def load(folder: Path) -> list[dict[str, Any]]:
    """The documents to learn from."""
    found = []
    for name in ("gum", "wikigold"):
        lines = (folder / f"{name}.jsonl").read_text("utf-8").splitlines()
        for index, line in enumerate(lines):
            document = json.loads(line)
            if is_training(document, index):
                found.append(document)
    return found


def label(
    document: dict[str, Any], candidate: Candidate, spans: Any, norm: Any
) -> int | None:
    """The class of a candidate in the gold; None where it is not decided."""
    text = document["text"]
    for name, number in NAMES.items():
        start, end = norm(text, candidate.start, candidate.end, name)
        if (start, end, name) in spans:
            return number
    for start, end, _ in spans:
        if candidate.start < end and start < candidate.end:
            return None
    for start, end in document["ignore"]:
        if candidate.start < end and start < candidate.end:
            return None
    return 0


def fit(
    rows: list[list[str]], labels: list[int], weights: list[float], *, least: int
) -> Table:
    """Multinomial logistic regression with a quadratic penalty."""
    counts = Counter(f for row in rows for f in set(row))
    names = sorted(f for f, n in counts.items() if n >= least)
    index = {f: i for i, f in enumerate(names)}
    matrix = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for f in row:
            if f in index:
                matrix[i, index[f]] = 1.0
    target = np.zeros((len(rows), 4))
    target[np.arange(len(rows)), labels] = 1.0
    share = np.array(weights)[:, None]
    theta = np.zeros((len(names), 4))
    moment, second = np.zeros_like(theta), np.zeros_like(theta)
    penalty = 2.0
    for step in range(1, 501):
        scores = matrix @ theta
        scores -= scores.max(axis=1, keepdims=True)
        parts = np.exp(scores)
        parts /= parts.sum(axis=1, keepdims=True)
        slope = matrix.T @ (share * (parts - target)) + penalty * theta
        moment = 0.9 * moment + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        rate = 0.05 if step < 350 else 0.01
        theta -= (
            rate
            * (moment / (1 - 0.9**step))
            / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        )
    theta -= theta[:, :1]
    return {
        f: (float(theta[i, 1]), float(theta[i, 2]), float(theta[i, 3]))
        for f, i in index.items()
    }


def main() -> None:
    """Fit both stages and write the weights."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.folder))
    from score_names import norm  # type: ignore[import-not-found]

    lexicon = load_lexicon()
    data = []
    for document in load(options.folder):
        tokens = tokenise(document["text"])
        candidates = Cutter(tokens, lexicon, foreign=False).cut()
        witness = Witness(tokens, lexicon, foreign=False)
        for candidate in candidates:
            candidate.features = witness.features(candidate)
        spans = {
            (*norm(document["text"], e["start"], e["end"], e["type"]), e["type"])
            for e in document["ents"]
        }
        labels = [label(document, c, spans, norm) for c in candidates]
        share = 0.5 if document["genre"] == "wikigold" else 1.0
        data.append((tokens, candidates, labels, share))
    first = _fit_all(data, [c for c in range(len(data))], None)
    halves = [_fit_all(data, range(k, len(data), 2), None) for k in (1, 0)]
    extra = []
    for number, (tokens, candidates, _, _) in enumerate(data):
        scores = [probabilities(c.features, halves[number % 2]) for c in candidates]
        extra.append(document_features(candidates, scores, tokens))
    second = _fit_all(data, range(len(data)), extra)
    lines = [
        f"{stage} {f} " + " ".join(str(round(100 * w)) for w in ws)
        for stage, table in ((1, first), (2, second))
        for f, ws in sorted(table.items())
    ]
    OUT.write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))
    print(f"{len(data)} documents, {len(lines)} weights, {OUT.stat().st_size} bytes")


def _fit_all(data: Any, numbers: Any, extra: Any) -> Table:
    rows, labels, shares = [], [], []
    for number in numbers:
        _, candidates, gold, share = data[number]
        for i, (candidate, kind) in enumerate(zip(candidates, gold, strict=True)):
            if kind is None:
                continue
            more = extra[number][i] if extra else []
            rows.append([*candidate.features, *more])
            labels.append(kind)
            shares.append(share)
    return fit(rows, labels, shares, least=5)


if __name__ == "__main__":
    main()
