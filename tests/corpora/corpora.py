"""Batches that become corpora, for the tests of them."""

import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from tei_toolkit.batch import Job, Result, run_convert
from tei_toolkit.convert import ConvertOptions
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.tei.options import Project, Responsibility
from tei_toolkit.tei.pointers import POINTERS
from tei_toolkit.tei.vocabulary import XML_ID

FIRST = """\
Minutes of the Harbour Committee
Hull, 4 May 1994

John Smith: Good morning. We begin with London.
Anna Crane: Thank you, Mr. Smith. (Applause.)
THE CHAIR: Next item.
John Smith: The budget is 3 million dollars.
"""
SECOND = """\
Minutes of the Harbour Committee
Hull, 11 May 1994

JOHN SMITH: Good morning again.
TOM VALE: Thank you, Mr. Smith.
THE CHAIR: Next item.
TOM VALE: London is far.
"""
THIRD = """\
Minutes of the Harbour Committee
Hull, 18 May 1994

SMITH: Good morning again. London is far.
VALE: Thank you.
SMITH: Next item.
VALE: The budget is 5 million dollars.
"""
GERMAN = """\
Hans Meyer: Meine Damen und Herren, ich eröffne die Sitzung und begrüße Sie herzlich.

Eva Kurz: Vielen Dank, Herr Vorsitzender, für diese freundlichen Worte am Morgen.

Hans Meyer: Wir kommen nun zum ersten Punkt der Tagesordnung von heute.
"""
FILES = {"first.txt": FIRST, "second.txt": SECOND, "third.txt": THIRD}
PROJECT = Project(
    publisher="Hull Press",
    date="2024-05-01",
    idno="https://example.org/minutes",
    licence="CC BY 4.0",
    licence_target="https://creativecommons.org/licenses/by/4.0/",
    funder="The Harbour Fund",
    corpus="Minutes of the Harbour",
    parliament="Hull Town Council",
    source_url="https://example.org/sources",
    responsibilities=(Responsibility("Ada Vale", "proofreading"),),
)
NAMES = AnnotateOptions()
ROOT = "out/minutes.xml"


def run(
    folder: Path,
    files: Mapping[str, str | bytes],
    options: ConvertOptions | None = None,
    *,
    root: str = ROOT,
    force: bool = False,
    jobs: int = 1,
) -> list[Result]:
    """What became of each file of a batch that is written to `out/texts`."""
    for name, text in files.items():
        data = text if isinstance(text, bytes) else text.encode()
        (folder / name).write_bytes(data)
    stem = Path(root).stem
    options = replace(options or ConvertOptions(project=PROJECT), corpus=stem)
    paths = tuple(str(folder / name) for name in files)
    job = Job(
        *(paths, "out/texts", False, None, force, False, jobs, options), corpus=root
    )
    return list(run_convert(job, stdin=io.BytesIO(), cwd=folder))


def said(results: list[Result]) -> str:
    return "\n".join(line for result in results for line in result.messages)


def texts_of(folder: Path, root: str = ROOT) -> list[Path]:
    """The files that the root file includes."""
    path = folder / root
    tree = etree.parse(path)
    return [
        path.parent / unquote(str(include.get("href")))
        for include in tree.iter("{http://www.w3.org/2001/XInclude}include")
    ]


def ids_of(path: Path) -> list[str]:
    return [str(e.get(XML_ID)) for e in etree.parse(path).iter("*") if e.get(XML_ID)]


def pointers_of(path: Path) -> set[str]:
    """What the file points to, without the `#`."""
    return {
        word[1:]
        for element in etree.parse(path).iter("*")
        for name, value in element.attrib.items()
        if name in POINTERS
        for word in str(value).split()
        if word.startswith("#")
    }
