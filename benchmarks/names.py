"""How fast `tei names` is, how soon it starts, and how much memory it takes.

    python benchmarks/names.py [TEXT] [--spacy en_core_web_sm | --spacy untrained]

Without a text it reads the English transcripts of `corpus/`. The times are processor
time, so that they mean something on a busy machine: the best of several runs. With
`--spacy` the pipeline reads the same text in the same run, whole and on one thread;
`untrained` is a pipeline of the size and the components of `en_core_web_sm` whose
weights were never learnt, for machines that have no model: what it finds is nonsense,
but its sums are as many.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tei_toolkit.cycles import without_collection
from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.recognisers.lexical import recognise

if TYPE_CHECKING:
    from spacy.language import Language

CORPUS = Path(__file__).parents[1] / "corpus" / "transcripts"
ENGLISH = (
    "press-statement|commons-debate|deposition|oral-history|security-council|"
    "senate-record|supreme-court-argument|white-house-briefing"
).split("|")
RUNS = 3
# The kinds of names and the relations of syntax that en_core_web_sm tells apart, and
# about as many word classes.
SPACY_NAMES = 18
SPACY_RELATIONS = 45
SPACY_CLASSES = 50
START = """
import json, resource, time
began = time.process_time()
from tei_toolkit.names.recognisers.lexical import recognise
recognise("Mr Smith went to Paris.")
spent = time.process_time() - began
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([spent, memory]))
"""
_SUBJECTS = (
    "the President|Mr Brown|Anna Keller|the Ministry of Finance|our company|she|they|"
    "the European Commission|a spokesman|Dmitry Orlov|the committee|most people"
).split("|")
_VERBS = "met|thanked|visited|questioned|wrote to|asked about|spoke for".split("|")
_OBJECTS = (
    "the workers|Maria Lopez|the United Nations|Berlin|a new programme|the small town|"
    "Judge Parker|the budget|Kazakhstan|the University of Leeds|two farmers"
).split("|")
_ENDS = "in 2007|last week|in London|on 3 May 1999|again|for 20 million dollars".split(
    "|"
)


def made_text(words: int) -> str:
    """English sentences with names, about `words` words; the same at each call."""
    chance = random.Random(1)
    parts: list[str] = []
    count = 0
    while count < words:
        lists = (_SUBJECTS, _VERBS, _OBJECTS, _ENDS)
        sentence = " ".join(chance.choice(choices) for choices in lists)
        parts.append(sentence[0].upper() + sentence[1:] + ".")
        count += len(sentence.split())
    return "\n".join(" ".join(parts[i : i + 5]) for i in range(0, len(parts), 5))


def best(run: Callable[[], object]) -> float:
    """Seconds of processor time of the fastest of several runs."""
    times = []
    for _ in range(RUNS):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times)


def made_file(words: int) -> bytes:
    """The same sentences as a TEI file."""
    paragraphs = "".join(f"<p>{line}</p>\n" for line in made_text(words).split("\n"))
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        "<title>Made</title></titleStmt><publicationStmt><p/></publicationStmt>"
        "<sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
        f'<text xml:lang="en"><body><div>{paragraphs}</div></body></text></TEI>'
    ).encode()


def measure_annotation(megabytes: float) -> None:
    """Print how long annotation takes, of a file and of one a fifth as long."""
    words = int(megabytes * 1e6 / 6)
    times = []
    for count in (words // 5, words):
        data = made_file(count)
        began = time.process_time()
        with without_collection():
            annotate(data, "made.xml")
        times.append(time.process_time() - began)
        print(f"annotated {len(data) / 1e6:.1f} MB of TEI: {times[-1]:.2f} s")
    print(f"five times the file takes {times[1] / times[0]:.2f} times as long")


def untrained() -> "Language":
    """A spaCy pipeline as large as en_core_web_sm, without its knowledge."""
    import spacy  # noqa: PLC0415 - an extra

    pipeline = spacy.blank("en")
    pipeline.add_pipe("tok2vec")
    shared = {
        "@architectures": "spacy.Tok2VecListener.v1",
        "width": 96,
        "upstream": "*",
    }
    components = (
        ("tagger", {"@architectures": "spacy.Tagger.v2"}, SPACY_CLASSES),
        (
            "parser",
            {
                "@architectures": "spacy.TransitionBasedParser.v2",
                "state_type": "parser",
                "extra_state_tokens": False,
                "hidden_width": 64,
                "maxout_pieces": 2,
                "use_upper": True,
            },
            SPACY_RELATIONS,
        ),
        ("ner", None, SPACY_NAMES),
    )
    for name, model, labels in components:
        config = {"model": {**model, "tok2vec": shared}} if model else {}
        component = pipeline.add_pipe(name, config=config)
        for number in range(labels):
            component.add_label(f"L{number}")
    pipeline.initialize()
    return pipeline


def measure_spacy(name: str, text: str, ours: float) -> None:
    """Print how many words a second the pipeline reads, and our speed beside it."""
    import spacy  # noqa: PLC0415 - an extra

    pipeline = untrained() if name == "untrained" else spacy.load(name)
    count = len(text.split())
    speed = count / best(lambda: pipeline(text))
    print(f"{'spaCy, ' + name:24}{speed:10,.0f} words a second")
    print(f"we recognise names {ours / speed:.1f} times as fast")


def main() -> None:
    """Print the figures."""
    # Before the libraries of spaCy are read: as many threads as we have.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path, nargs="?")
    parser.add_argument("--spacy", metavar="PIPELINE|untrained")
    parser.add_argument("--megabytes", type=float, default=5, help="of TEI to annotate")
    options = parser.parse_args()
    starts = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", START], capture_output=True, check=True, text=True
        )
        starts.append(json.loads(done.stdout))
    print(
        f"start {min(s for s, _ in starts):.2f} s, {min(m for _, m in starts):.0f} MB"
    )

    files = [options.text] if options.text else [CORPUS / f"{n}.txt" for n in ENGLISH]
    text = "\n".join(file.read_text("utf-8") for file in files)
    count = len(text.split())
    names = AnalysisOptions(layers=("names",))
    recognise(text)
    speeds = []
    for label, run in (
        ("recognised", lambda: recognise(text)),
        ("recognised and linked", lambda: analyse(text, names)),
        ("names, dates, measures", lambda: analyse(text)),
    ):
        speeds.append(count / best(run))
        print(f"{label:24}{speeds[-1]:10,.0f} words a second")
    half = text[: text.rfind("\n", 0, len(text) // 2)]
    ratio = best(lambda: analyse(text)) / best(lambda: analyse(half))
    print(f"twice the text takes {ratio:.2f} times as long")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"at most {peak:.0f} MB")
    measure_annotation(options.megabytes)
    if options.spacy:
        measure_spacy(options.spacy, text, speeds[0])


if __name__ == "__main__":
    main()
