"""Writes docs/rules/: a page for each kind of finding, and a list of them.

python tools/build_rule_pages.py
"""

from pathlib import Path

from tei_toolkit.explanations import all_kinds
from tei_toolkit.validation.pages import page_of

TARGET = Path(__file__).parents[1] / "docs" / "rules"
_GROUPS = (
    ("TEI-R", "Rules beyond any schema"),
    ("RNG", "Faults that the grammar (RELAX NG) and the XML parser meet"),
    ("XSD", "XSD"),
    ("SCH", "Schematron"),
    ("TEI-V", "The file and its schemas"),
    ("TEI-S", "Reading transcripts"),
    ("TEI-M", "Dates, places and people of a transcript"),
    ("TEI-C", "Converting"),
)


def pages() -> dict[str, str]:
    """Every page by the name of its file."""
    found = {f"{kind.code}.md": page_of(kind) for kind in all_kinds()}
    found["README.md"] = _list()
    return found


_INTRODUCTION = (
    "Made from the code itself by `tools/build_rule_pages.py`; "
    "`tei explain CODE` prints the same pages."
)


def _list() -> str:
    lines = [
        "# What `tei validate` and `tei convert` report",
        "",
        _INTRODUCTION,
    ]
    for prefix, title in _GROUPS:
        lines += ["", f"## {title}", "", "| code | name | severity |", "|---|---|---|"]
        lines += [
            f"| [{kind.code}]({kind.code}.md) | {kind.name} | {kind.severity.value} |"
            for kind in sorted(all_kinds(), key=lambda kind: kind.code)
            if kind.code.startswith(prefix)
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.md"):
        old.unlink()
    for name, text in pages().items():
        (TARGET / name).write_text(text, encoding="utf-8")
