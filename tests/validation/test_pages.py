"""The pages in docs/rules are those of the rules."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_pages_are_up_to_date() -> None:
    path = ROOT / "tools" / "build_rule_pages.py"
    spec = importlib.util.spec_from_file_location("build_rule_pages", path)
    assert spec is not None
    assert spec.loader is not None
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    wanted: dict[str, str] = builder.pages()
    folder = ROOT / "docs" / "rules"
    there = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.md")}
    assert there == wanted, "run: python tools/build_rule_pages.py"
