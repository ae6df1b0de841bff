"""Speed and memory of conversion, beside a floor measured in the same run.

The floor decodes the same bytes, builds the same tree with lxml from turns that are
known already, and serialises it: what no converter can do without. It is looked at that
the elements are the same. Figures are ratios, so that they mean something on another
machine, and times are processor time, so that they mean something on a busy one.

    python benchmarks/convert.py [--megabytes 10] [--files 2000]
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.cycles import without_collection

_TEI = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_NOTE, _U, _SEG = (_TEI + name for name in ("note", "u", "seg"))
_WORDS = """
the of and to in that is was for it with as be on by at which have from this not but are
had his they one you were all her she there would their we him been has when who will
more no if out so said what up its about into than them can only other new some could
time these two may then do first any my now such like our over me even most harbour
committee bridge evidence member statute clause order question reply paper
""".split()
_SPEAKERS = (
    "Mr. ASHBY",
    "Ms. CRANE",
    "The CHAIR",
    "Dr. OKORO",
    "Mr. VALE",
    "Mrs. TOLL",
)
_WAYS = {
    "full stops": "{}. ",
    "dashes": "{} – ",
    "own lines": "{}\n",
    "brackets": "[{}] ",
    "bold": "**{}:** ",
    "chevrons": ">> {}: ",
    "no labels": "",
}
"""Ways to set a label; the made transcripts have colons."""


def make_transcript(size: int, seed: int = 1) -> bytes:
    """A transcript of about `size` bytes, the same for the same arguments."""
    pick = random.Random(seed)
    turns: list[str] = ["Record of the Harbour Committee", "", "Hull, 4 May 1998", ""]
    length = 0
    while length < size:
        speaker = pick.choice(_SPEAKERS)
        paragraphs = []
        for _ in range(pick.randint(1, 3)):
            words = [pick.choice(_WORDS) for _ in range(pick.randint(12, 90))]
            paragraphs.append(" ".join(words).capitalize() + ".")
        turn = f"{speaker}: " + "\n\n".join(paragraphs) + "\n"
        turns.append(turn)
        length += len(turn) + 1
    return "\n".join(turns).encode()


@without_collection()
def convert_as_command(data: bytes) -> bytes:
    """The file that `tei convert` writes."""
    return convert(data, "made.txt").to_bytes()


class KnownTurn(NamedTuple):
    """A turn as `convert` writes it: the label, the attributes of `u`, the words."""

    label: str
    attributes: dict[str, str]
    paragraphs: list[str]


def turns_in(written: bytes) -> tuple[str, list[KnownTurn]]:
    """The `xml:id` of what `convert` wrote of a made transcript, and its turns."""
    root = etree.fromstring(written)
    turns: list[KnownTurn] = []
    for note, u in zip(root.iter(_NOTE), root.iter(_U), strict=True):
        attributes = {name: value for name, value in u.items() if name != _ID}
        turns.append(KnownTurn(note.text or "", attributes, [s.text or "" for s in u]))
    return root.get(_ID, ""), turns


@without_collection()
def floor(data: bytes, name: str, turns: Sequence[KnownTurn]) -> bytes:
    """Decode, build the tree of known turns, serialise.

    The header and what stands before the first turn are left out. `name` is the
    `xml:id` of the file.
    """
    data.decode()
    root = etree.Element(_TEI + "TEI", nsmap={None: _TEI[1:-1]})
    div = etree.SubElement(root, _TEI + "div")
    for number, (label, attributes, paragraphs) in enumerate(turns, 1):
        note = etree.SubElement(div, _NOTE, {"type": "speaker"})
        note.text = label
        note.tail = "\n        "
        u = etree.SubElement(div, _U, {_ID: f"{name}.u{number}", **attributes})
        u.text = "\n          "
        u.tail = "\n        "
        for place, words in enumerate(paragraphs, 1):
            seg = etree.SubElement(u, _SEG, {_ID: f"{name}.u{number}.s{place}"})
            seg.text = words
            seg.tail = "\n          "
        seg.tail = "\n        "
    return etree.tostring(root, encoding="UTF-8")


def known_turns(data: bytes) -> tuple[str, list[KnownTurn]]:
    """What `floor` is to know of a made transcript.

    Raises:
        ValueError: the floor would not build the elements that `convert` writes.
    """
    written = convert_as_command(data)
    name, turns = turns_in(written)
    least = floor(data, name, turns)
    if spoken_in(written) != spoken_in(least):
        message = "the floor builds another tree"
        raise ValueError(message)
    return name, turns


def spoken_in(written: bytes) -> list[bytes]:
    """The labels and the utterances of a file, canonical."""
    return [
        etree.tostring(element, method="c14n", with_tail=False)
        for element in etree.fromstring(written).iter(_NOTE, _U)
    ]


def spent() -> float:
    """Seconds of processor time so far, of this process and of those it waited for."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def best_of(times: int, action: Callable[[], object]) -> float:
    """The least processor time, in seconds, of several runs."""
    seconds = []
    for _ in range(times):
        start = spent()
        action()
        seconds.append(spent() - start)
    return min(seconds)


def measure_large(megabytes: float) -> float:
    """Print figures for one large file; return the seconds that conversion took."""
    data = make_transcript(int(megabytes * 1_000_000))
    name, turns = known_turns(data)
    least = best_of(5, lambda: floor(data, name, turns))
    took = best_of(3, lambda: convert_as_command(data))
    print(
        f"{megabytes:g} MB, {len(turns)} turns: floor {least:.2f} s, convert "
        f"{took:.2f} s, ratio {took / least:.1f}, "
        f"{len(data) / took / 1e6:.1f} million characters a second"
    )
    return took


def measure_ways(size: int = 150_000) -> None:
    """Print how much longer four times the input takes, for each way to set labels."""
    for way, form in _WAYS.items():
        took = []
        for length in (size, 4 * size):
            data = make_transcript(length).decode()
            for speaker in _SPEAKERS:
                data = data.replace(f"\n{speaker}: ", "\n" + form.format(speaker))
            source = data.encode()
            took.append(best_of(2, lambda s=source: convert_as_command(s)))  # type: ignore[misc]
        print(f"{way}: four times the input took {took[1] / took[0]:.1f} times as long")


def measure_small(files: int) -> None:
    """Print figures for many small files."""
    sources = [make_transcript(2500, seed) for seed in range(files)]
    known = [known_turns(data) for data in sources]
    start = spent()
    for data, (name, turns) in zip(sources, known, strict=True):
        floor(data, name, turns)
    least = spent() - start
    start = spent()
    for data in sources:
        convert_as_command(data)
    took = spent() - start
    print(
        f"{files} files of 2.5 KB: floor {least:.2f} s, convert {took:.2f} s, "
        f"ratio {took / least:.1f}, {files / took:.0f} files a second"
    )


def measure_memory(megabytes: float) -> None:
    """Print the most memory that the command holds while it converts one large file.

    `getrusage` would give what the process that started it has held, if that is more.
    """
    data = make_transcript(int(megabytes * 1_000_000))
    program = (
        "import sys; from pathlib import Path; from tei_toolkit.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as end: assert not end.code\n"
        "held = Path('/proc/self/status').read_text().partition('VmHWM:')[2]\n"
        "print(int(held.split()[0]) * 1024)"
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "made.txt"
        source.write_bytes(data)
        options = ["convert", "-q", "--no-names", str(source), "-o", folder]
        found = subprocess.run(
            [sys.executable, "-c", program, *options],
            capture_output=True,
            text=True,
            check=True,
        )
    peak = int(found.stdout)
    print(
        f"{megabytes:g} MB: peak memory of the command {peak / 1e6:.0f} MB, "
        f"{peak / len(data):.1f} times the input"
    )


def measure_start() -> None:
    """Print what cold commands take."""
    for arguments in (["--help"], ["--version"]):
        command = [sys.executable, "-m", "tei_toolkit", *arguments]
        took = best_of(
            5, lambda c=command: subprocess.run(c, capture_output=True, check=True)
        )  # type: ignore[misc]
        print(f"tei {' '.join(arguments)}: {took:.2f} s")
    command = [sys.executable, "-m", "tei_toolkit", "convert", "-q"]
    path = "corpus/transcripts/press-statement.txt"
    for names in ("--names", "--no-names"):
        arguments = [*command, names, path]
        took = best_of(
            5, lambda a=arguments: subprocess.run(a, capture_output=True, check=True)
        )  # type: ignore[misc]
        print(f"tei convert {names} {path}: {took:.2f} s")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=10)
    parser.add_argument("--files", type=int, default=2000)
    chosen = parser.parse_args()
    measure_start()
    tenth = measure_large(chosen.megabytes / 10)
    whole = measure_large(chosen.megabytes)
    print(f"ten times the input took {whole / tenth:.1f} times as long")
    measure_ways()
    measure_small(chosen.files)
    measure_memory(chosen.megabytes)


if __name__ == "__main__":
    main()
