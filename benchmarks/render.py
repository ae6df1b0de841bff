"""How long HTML and plain text take, against reading and writing the same XML.

    python benchmarks/render.py [FILE...]

The floor is lxml's parse and serialise. All is CPU time of one process, the best of
several runs, in each of which everything is measured once, so that a machine with other
work slows all alike; stylesheets are compiled. The last line is a whole `tei render` on
the clock. Without files, debates are made up. If SaxonC and the TEI Stylesheets are at
hand (`TEI_STYLESHEETS` names their folder), they are measured too.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

from tei_toolkit.editions.reading import read_tei
from tei_toolkit.editions.rendering import render

RUNS = 5
ROW = "{:<42}{:>7}{:>10}{:>8}{:>9}{:>6}{:>9}{:>6}"
WORDS = [
    "the",
    "house",
    "will",
    "now",
    "vote",
    "on",
    "the",
    "motion",
    "that",
    "stands",
    "in",
    "my",
    "name",
    "and",
    "others",
]
FRAME = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>'
    "<titleStmt><title>{title}</title></titleStmt><publicationStmt><p>None.</p>"
    "</publicationStmt><sourceDesc><p>Made up.</p></sourceDesc></fileDesc></teiHeader>"
    "<text><body><div><head>{title}</head>{body}</div></body></text></TEI>"
)


def made_up(turns: int) -> bytes:
    """A debate of so many turns."""
    text = " ".join(WORDS * 6)
    body = "".join(
        f'<note type="speaker">Speaker {n % 40}:</note>'
        f'<u xml:id="u{n}" who="#p{n % 40}">'
        f'<seg xml:id="u{n}.1">{text}</seg><seg xml:id="u{n}.2">{text}</seg></u>'
        for n in range(1, turns + 1)
    )
    return FRAME.format(title=f"A debate of {turns} turns", body=body).encode()


def best(*works: Callable[[], object], runs: int = RUNS) -> list[float]:
    """Seconds of CPU of the quickest run of each work; they take turns."""
    times = [float("inf")] * len(works)
    for _ in range(runs):
        for number, work in enumerate(works):
            start = time.process_time()
            work()
            times[number] = min(times[number], time.process_time() - start)
    return times


def floor(data: bytes) -> bytes:
    """Parse and serialise with lxml, nothing between."""
    return etree.tostring(etree.fromstring(data, etree.XMLParser(huge_tree=True)))


def main(names: list[str]) -> None:
    """Print a table of times and of multiples of the floor."""
    texts = {name: Path(name).read_bytes() for name in names} or {
        f"made up, {turns} turns": made_up(turns) for turns in (10, 1000, 2000, 4000)
    }
    heads = ("text", "KB", "floor ms", "parse", "html", "x", "text", "x")
    print(ROW.format(*heads))
    for name, data in texts.items():
        runs = 100 if len(data) < 100_000 else RUNS
        base, parse, page, plain = best(
            lambda data=data: floor(data),
            lambda data=data: read_tei(data)[0],
            lambda data=data: render(data, "html"),
            lambda data=data: render(data, "text"),
            runs=runs,
        )
        size = str(len(data) // 1000)
        times = (f"{1000 * seconds:.1f}" for seconds in (base, parse, page, plain))
        first, second, third, fourth = times
        ratios = f"{page / base:.1f}", f"{plain / base:.1f}"
        print(
            ROW.format(
                name[-41:], size, first, second, third, ratios[0], fourth, ratios[1]
            )
        )
    cold(next(iter(texts.values())))
    stylesheets = Path(os.environ.get("TEI_STYLESHEETS", ""))
    if not (stylesheets / "html5/html5.xsl").is_file():
        print("TEI Stylesheets: not measured; TEI_STYLESHEETS names no folder of them")
    elif find_spec("saxonche") is None:
        print("TEI Stylesheets: not measured; saxonche is not installed")
    else:
        saxon(stylesheets, texts)


def cold(data: bytes) -> None:
    """A whole command, from start to end."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "text.xml"
        source.write_bytes(data)
        times = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "tei_toolkit",
                    "render",
                    str(source),
                    "-o",
                    folder,
                    "-q",
                ],
                check=True,
            )
            times.append(time.perf_counter() - start)
    print(f"cold `tei render` of the first text: {min(times):.3f} s")


def saxon(folder: Path, texts: dict[str, bytes]) -> None:
    """The TEI Stylesheets under SaxonC, compiled before the clock starts."""
    from saxonche import PySaxonProcessor  # noqa: PLC0415 - an extra

    with PySaxonProcessor(license=False) as processor:
        xslt = processor.new_xslt30_processor()
        sheet = xslt.compile_stylesheet(stylesheet_file=str(folder / "html5/html5.xsl"))
        for name, data in texts.items():
            text = data.decode()
            (seconds,) = best(
                lambda text=text: sheet.transform_to_string(
                    xdm_node=processor.parse_xml(xml_text=text)
                ),
                runs=3,
            )
            print(f"{name[-41:]:<42} TEI Stylesheets: {seconds * 1e3:.1f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
