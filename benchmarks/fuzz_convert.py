"""Convert mangled transcripts: `python benchmarks/fuzz_convert.py FIRST LAST [FOLDER]`.

Case N is always the same: real transcripts (those marked for the tests, and the files
of FOLDER), cut, mixed and broken, or nonsense, as text, page, subtitles or document,
with options taken at random. Each must be refused with a reason, or give a document
that has every character of its source or lists it as left out, and that is valid by its
profile and by the other schemas named with `--schema`. What fails is written to the
folder `fuzz-failures` and told; the exit code is the number of failures, 100 at most.
"""

from __future__ import annotations

import argparse
import random
import re
import traceback
import zipfile
from collections import Counter
from dataclasses import replace
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path

from lxml import etree

from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.errors import InputError
from tei_toolkit.metadata.event.description import Overrides
from tei_toolkit.names.analysis import AnalysisOptions
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.report import as_data, explanation, parts_of
from tei_toolkit.resources import schema_path
from tei_toolkit.sources.kind import Keep
from tei_toolkit.tei.options import Profile, Project
from tei_toolkit.validation.grammar import Grammar

MARKED = Path(__file__).parents[1] / "tests" / "transcripts" / "marked"
FAILURES = Path("fuzz-failures")
SUFFIXES = "txt txt txt md html srt vtt cha fountain docx odt htm text".split()
SCHEMAS = {
    Profile.SPOKEN: "tei-transcript.rng",
    Profile.DRAMA: "tei-transcript.rng",
    Profile.PARLAMINT: "tei-transcript-parlamint.rng",
}
PROJECT = Project(
    publisher="The Publisher",
    date="2024-05-01",
    idno="https://example.org/tei",
    licence="An Open Licence",
    licence_target="https://creativecommons.org/licenses/by/4.0/",
    source_url="https://example.org/source",
    edition="The Edition",
    description="The Purpose.",
)
RARE = [
    *("\u200b", "\u200f", "\ufeff", "\x1c", "\x1f", "\x7f", "\x85", "\u2028", "\x0b"),
    *("\x0c", "\xa0", "\xad", "\u0301", "\u3000", "\ufffe", "\x01", "：", "«", "„"),
    *("\u0f73", "\u1100\u1161", "\u11a8", "\U0001f600", "(", ")", "[", "]", "<", ">"),
    *("&amp;", "&nbsp;", "**", "_", "`", "|", "\\", "[[", "]]", "/*", "*/", "<b>"),
    *("</b>", "<br>", "<td>", "<!--", "-->", "(.)", "(0.5)", "[inaudible]", "Page 2"),
    *("Print", "Share", "Subscribe to", "www.", "12 ", "0:21", "A:", "\n", "\n\n", " "),
    *("\r", "\t", "-\n", "\xad\n", "- 3 -\n", "Q. ", "A. ", ">> ", "♪", "—", "…", '"'),
    *("(Applause.)", "[laughter]", "THE PRESIDENT: ", "Mr. ", "00:00:01 ", "ﬁ", "Å"),
    *("{", "}", "# ", "- ", "1. ", "> ", "| a | b |\n", "[x](http://a.b)", "*", "~~"),
    *("<v Ann>", "00:01.000 --> 00:02.000\n", "\x15", "%mor:\t", "*CHI:\t", "@End\n"),
    *(
        "INT. PIER - NIGHT\n",
        "CUT TO:\n",
        "^",
        "ACT I\n",
        "Enter BEN.\n",
        "עברית",
        "(«",
    ),
    *(
        "２００８年",
        "3 May 2008",
        "03/04/2008",
        "$5 million",
        "12%",
        "yester",
        "\u0378",
    ),
]


NO_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def sources(folder: str | None) -> tuple[str, ...]:
    """The transcripts that cases are made of."""
    texts = []
    for path in sorted(MARKED.iterdir()):
        body = path.read_text("utf-8").partition("\n=====\n")[2]
        texts.append(re.sub("[⟦⟧¦◼]", "", body))
    if folder is not None:
        paths = sorted(path for path in Path(folder).iterdir() if path.is_file())
        texts += [path.read_bytes().decode("utf-8", "replace") for path in paths]
    return tuple(texts)


def some_text(rng: random.Random, folder: str | None) -> str:
    """A piece of a transcript, or of several, or nonsense."""
    kind = rng.random()
    if kind < 0.1:
        return "".join(rng.choices(RARE, k=rng.randrange(1, 60)))
    if kind < 0.15:
        codes = [rng.choice((128, 0x3000, 0x11000)) for _ in range(rng.randrange(200))]
        text = "".join(chr(rng.randrange(1, code)) for code in codes)
        return re.sub("[\ud800-\udfff]", "?", text)
    texts = sources(folder)
    pieces = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        text = rng.choice(texts)
        size = int(rng.choice((60, 300, 1000, 3000)) * (0.5 + rng.random()))
        start = rng.choice((0, rng.randrange(max(1, len(text) - size))))
        pieces.append(text[start : start + size])
    return rng.choice(("", "\n", "\n\n")).join(pieces)


def mangled(rng: random.Random, text: str) -> str:
    """`text` with some changes at random places."""
    for _ in range(rng.choice((0, 0, 1, 2, 5, 20))):
        at = rng.randrange(len(text) + 1)
        end = min(len(text), at + rng.choice((1, 3, 12, 80)))
        match rng.randrange(9):
            case 0:
                text = text[:at] + text[end:]
            case 1:
                text = text[:at] + text[at:end] * 2 + text[end:]
            case 2 | 3 | 4:
                text = text[:at] + rng.choice(RARE) + text[at:]
            case 5:
                text = text[:at] + text[at:end].upper() + text[end:]
            case 6:
                lines = text.split("\n")
                rng.shuffle(lines)
                text = "\n".join(lines)
            case 7:
                new = rng.choice((" ", "\n", "\n\n", "\r\n", "", "-\n"))
                text = text[:at] + text[at:].replace(
                    rng.choice(("\n", "\n\n", " ")), new, rng.choice((1, 3, -1))
                )
            case _:
                text = text[:at] + text[at:].replace(
                    ":", rng.choice(("：", ".", "")), 9
                )
    return text


def as_page(rng: random.Random, text: str) -> str:
    """A web page with `text` in one of the ways that pages have."""
    before, after = rng.choice(
        [("<p>", "</p>"), ("<div>", "</div>"), ("<tr><td>", "</td></tr>"), ("", "<br>")]
    )
    lines = []
    for line in re.split(rng.choice(("\n+", "\n\n")), text):
        words = line if rng.random() < 0.1 else escape(line)
        if rng.random() < 0.5:
            tag = rng.choice("b i strong em span a td dt li h2 blockquote sup".split())
            size = rng.randrange(len(words) + 1)
            words = f"<{tag}>{words[:size]}</{tag}>{words[size:]}"
        lines.append(f"{before}{words}{after}")
    frame = rng.choice(("{}", "<html><title>T</title><body>{}", "<table>{}</table>"))
    return frame.replace("{}", "\n".join(lines))


def _xml_words(text: str) -> str:
    return escape(NO_XML.sub("?", text))


def as_docx(rng: random.Random, text: str) -> bytes:
    """A Word document with `text` in runs, with much of what Word puts around them."""
    paragraphs = []
    for line in text.split("\n"):
        words, runs = line, []
        while words:
            size = rng.choice((1, 5, 20, 400))
            run = f'<w:t xml:space="preserve">{_xml_words(words[:size])}</w:t>'
            setting = rng.choice(("", "", "<w:b/>", "<w:i/>", "<w:vanish/>"))
            run = f"<w:r><w:rPr>{setting}</w:rPr>{run}</w:r>"
            wrap = rng.choice(["{}"] * 12 + ["<w:ins>{}</w:ins>", "<w:sdt>{}</w:sdt>"])
            runs.append(wrap.replace("{}", run))
            if rng.random() < 0.05:
                runs.append(rng.choice(("<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>")))
            words = words[size:]
        style = rng.choice(["", "", "", '<w:pStyle w:val="H"/>', "<w:numPr/>"])
        paragraphs.append(f"<w:p><w:pPr>{style}</w:pPr>{''.join(runs)}</w:p>")
    if rng.random() < 0.2:
        row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
        pairs = zip(paragraphs[::2], paragraphs[1::2], strict=False)
        paragraphs = [f"<w:tbl>{''.join(row.format(*pair) for pair in pairs)}</w:tbl>"]
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    return _zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-'
            'package.relationships+xml"/><Override PartName="/word/document.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r" Type="{office}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{w}"><w:body>'
            f"{''.join(paragraphs)}</w:body></w:document>",
        }
    )


def as_odt(rng: random.Random, text: str) -> bytes:
    """An ODT document with `text`."""
    ns = "urn:oasis:names:tc:opendocument:xmlns:"
    tag = rng.choice(("p", "p", "h"))
    lines = []
    for line in text.split("\n"):
        size = rng.randrange(len(line) + 1)
        middle = rng.choice(("", "<text:tab/>", '<text:s text:c="3"/>', "<text:span/>"))
        words = _xml_words(line[:size]) + middle + _xml_words(line[size:])
        lines.append(f"<text:{tag}>{words}</text:{tag}>")
    kind = "application/vnd.oasis.opendocument.text"
    return _zipped(
        {
            "mimetype": kind,
            "content.xml": f'<office:document-content xmlns:office="{ns}office:1.0" '
            f'xmlns:text="{ns}text:1.0"><office:body><office:text>{"".join(lines)}'
            "</office:text></office:body></office:document-content>",
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{ns}manifest:1.0">'
            f'<m:file-entry m:full-path="/" m:media-type="{kind}"/></m:manifest>',
        }
    )


def _zipped(members: dict[str, str]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return buffer.getvalue()


def make_case(number: int, folder: str | None) -> tuple[bytes, str, ConvertOptions]:
    """The bytes, the name and the options of a case."""
    rng = random.Random(number)
    text = mangled(rng, some_text(rng, folder))
    name = f"case{number}.{rng.choice(SUFFIXES)}"
    if name.endswith("docx"):
        data = as_docx(rng, text)
    elif name.endswith("odt"):
        data = as_odt(rng, text)
    else:
        if name.endswith(("html", "htm")):
            text = as_page(rng, text)
        charset = rng.choice(("utf-8", "utf-8", "utf-8", "utf-16", "cp1252", "cp1251"))
        data = text.encode(charset, "replace")
    options = ConvertOptions(
        convention=rng.choice((None, None, None, *find_conventions())),
        profile=rng.choice((None, None, *Profile)),
        keep=rng.choice(tuple(Keep)),
        keep_furniture=rng.random() < 0.4,
        line_breaks=rng.random() < 0.3,
        page_breaks=rng.random() < 0.3,
        language=rng.choice((None, None, None, "en", "de", "zh")),
    )
    if rng.random() < 0.6:
        options = replace(options, names=AnnotateOptions(AnalysisOptions()))
    if options.profile is Profile.PARLAMINT:
        event = Overrides(date="1998-05-04", place="Hull")
        options = replace(options, project=PROJECT, overrides=event)
    return data, name, options


def faults(conversion: Conversion, schemas: list[Grammar]) -> list[str]:
    """What is wrong with a conversion."""
    data = conversion.to_bytes()
    found = []
    own = _grammar(SCHEMAS[conversion.options.profile])
    for grammar in (own, *schemas):
        if not grammar.is_valid(data):
            said = grammar.findings(data)[0]
            found.append(f"invalid by {grammar.name}: {said.message}")
    tree = etree.fromstring(data, etree.XMLParser(collect_ids=False))
    ids = Counter(tree.xpath("//@xml:id"))
    found += [f"id twice: {name}" for name, times in ids.items() if times > 1]
    pointers = " ".join(tree.xpath("//@who|//@ref|//@next|//@prev|//@synch|//@resp"))
    if conversion.options.profile is Profile.PARLAMINT:
        pointers = ""  # its people are in the root of the corpus
    found += [
        f"points nowhere: {pointer}"
        for pointer in pointers.split()
        if pointer.startswith("#") and pointer[1:] not in ids
    ]
    source = conversion.source
    seen = bytearray(len(source.text))
    for part in parts_of(source, conversion.transcript):
        seen[part.start : part.end] = b"\1" * (part.end - part.start)
    for hidden in source.hidden:
        seen[hidden.start : hidden.end] = b"\1" * (hidden.end - hidden.start)
    lost = "".join(
        c for c, is_seen in zip(source.text, seen, strict=True) if not is_seen
    )
    if lost.strip():
        found.append(f"not accounted for: {lost.strip()[:60]!r}")
    "\n".join(explanation(conversion))
    as_data(conversion)
    return found


@cache
def _grammar(name: str) -> Grammar:
    return Grammar(schema_path(name), name)


def main() -> int:
    """Run the cases; the number that failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=int)
    parser.add_argument("last", type=int)
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--schema", action="append", default=[], type=Path)
    arguments = parser.parse_args()
    schemas = [Grammar(path, path.name) for path in arguments.schema]
    outcomes: Counter[str] = Counter()
    for number in range(arguments.first, arguments.last):
        data, name, options = make_case(number, arguments.folder)
        try:
            wrong = faults(convert(data, name, options), schemas)
        except InputError as error:
            outcomes["refused"] += 1
            wrong = [] if str(error).startswith(name) else [f"nameless: {error}"]
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the result
            place = traceback.extract_tb(error.__traceback__)[-1]
            wrong = [
                f"{type(error).__name__} at {place.filename}:{place.lineno}: {error}"
            ]
        if wrong:
            outcomes["failed"] += 1
            FAILURES.mkdir(exist_ok=True)
            (FAILURES / name).write_bytes(data)
            print(number, name, *wrong, sep="\n  ", flush=True)
        if (number - arguments.first) % 500 == 499:
            print("after", number, dict(outcomes), flush=True)
    count = arguments.last - arguments.first
    print(f"{count} cases, {outcomes['failed']} failed, {outcomes['refused']} refused")
    return min(outcomes["failed"], 100)


if __name__ == "__main__":
    raise SystemExit(main())
