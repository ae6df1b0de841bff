"""Writes docs/conventions.md from the code that knows the conventions.

python tools/build_convention_page.py
"""

from pathlib import Path

from tei_toolkit.conventions.files import KEYS
from tei_toolkit.conventions.registry import find_conventions

TARGET = Path(__file__).parents[1] / "docs" / "conventions.md"
_HEAD = """\
# Conventions

A convention is a way of typing a transcript: how speaker labels are set, what stands in
brackets, what belongs to the page and not to the text. There is nothing to choose: every
file is read by evidence, and a named convention only adds what its sources print. `tei
convert --explain FILE` shows which were considered, what spoke for and against each label,
and what every line was taken for.

## Teaching one

When a file is not read as you would read it:

1. `tei conventions infer FILE > mine.toml` writes what was found, with comments.
2. Correct it. Often it is enough to move a label from `silent` to `speak`.
3. `tei convert --convention mine.toml FILE -o tei/`

A list of people also helps: `--speakers people.csv` with the columns `name`, `labels`
(several divided by `|`), `role`, `affiliation`, `id`; or a TEI `listPerson`.

All keys of a convention file; every one may be left out:

"""


def page() -> str:
    """The page as Markdown."""
    lines = [_HEAD + "| table | key | value | what it says |", "|---|---|---|---|"]
    for key in KEYS:
        table = f"`[{key.table}]`" if key.table else ""
        what = key.what.replace("|", "\\|")
        lines.append(f"| {table} | `{key.name}` | {key.type} | {what} |")
    lines += [
        "",
        "## Built in",
        "",
        "| name | title | how turns are set |",
        "|---|---|---|",
    ]
    for convention in find_conventions():
        text = convention.description.replace("|", "\\|")
        lines.append(f"| `{convention.name}` | {convention.title} | {text} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
