"""How fast `tei names` is, how soon it starts, and how much memory it takes.

    python benchmarks/names.py [TEXT] [--spacy en_core_web_sm]

Without a text it reads English that it makes itself. The times are processor time, so
that they mean something on a busy machine: the best of several runs. With `--spacy` the
pipeline reads the same text in the same run.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tei_toolkit.cycles import without_collection
from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.recognisers.lexical import recognise

WORDS = 20_000
RUNS = 3
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


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path, nargs="?")
    parser.add_argument("--spacy", metavar="PIPELINE")
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

    text = options.text.read_text("utf-8") if options.text else made_text(WORDS)
    count = len(text.split())
    names = AnalysisOptions(layers=("names",))
    recognise(text)
    for label, run in (
        ("recognised", lambda: recognise(text)),
        ("recognised and linked", lambda: analyse(text, names)),
        ("names, dates, measures", lambda: analyse(text)),
    ):
        spent = best(run)
        print(f"{label:24}{count / spent:10,.0f} words a second")
    half = text[: text.rfind("\n", 0, len(text) // 2)]
    ratio = best(lambda: analyse(text)) / best(lambda: analyse(half))
    print(f"twice the text takes {ratio:.2f} times as long")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"at most {peak:.0f} MB")
    measure_annotation(options.megabytes)
    if options.spacy:
        import spacy  # noqa: PLC0415 - an extra

        pipeline = spacy.load(options.spacy)
        spent = best(lambda: pipeline(text))
        print(f"{options.spacy:24}{count / spent:10,.0f} words a second")


if __name__ == "__main__":
    main()
