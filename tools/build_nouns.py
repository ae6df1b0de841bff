"""Write `tei_toolkit/names/data/nouns.txt.xz` (run by hand).

    PYTHONPATH=. python tools/build_nouns.py SPACY_LOOKUPS_DATA

Needs the folder of the package spacy-lookups-data. Holds the words of languages that
write every noun with a capital, as far as English texts would have them for names
("Jahr", "Menschen"): in English a word with a capital rarely is a noun.
"""

import argparse
import gzip
import json
from pathlib import Path

from build_names import write

from tei_toolkit.names.tongue_lexicon import TongueLexicon
from tei_toolkit.names.tongue_sources import tongue_lexicon

LANGUAGES = ("de",)
# How surely a word names somebody or a place in English texts, to be among them.
LEAST, MOST_OTHER = 0.5, 0.3
# A town of a name this sure is rather meant by it.
LARGE = 1.0


def is_taken_for_name(word: str, lexicon: TongueLexicon) -> bool:
    """Whether a word of the language looks like a name, and is none that is known."""
    person, place, other = lexicon.kind_of(word)
    is_name = max(person, place) >= LEAST and other <= MOST_OTHER
    if not is_name or lexicon.is_guess(word) or lexicon.is_given(word):
        return False
    entry = lexicon.find(word.capitalize())
    return entry is None or entry.weight < LARGE


def nouns(folder: Path, language: str) -> set[str]:
    """The words of a language that look like names, in small letters."""
    lexicon = tongue_lexicon(language)
    words: set[str] = set()
    for path in (folder / "data").glob(f"{language}_lemma_lookup*.json.gz"):
        for form, lemma in json.loads(gzip.decompress(path.read_bytes())).items():
            words.update((form.lower(), lemma.lower()))
    return {w for w in words if len(w) > 2 and is_taken_for_name(w, lexicon)}


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser()
    parser.add_argument("lookups", type=Path)
    lookups = parser.parse_args().lookups
    lines = (f"{tag}\t{'|'.join(sorted(nouns(lookups, tag)))}" for tag in LANGUAGES)
    write("nouns", lines)


if __name__ == "__main__":
    main()
