"""What docstrings list is what there is."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def listed(docstring: str, section: str) -> list[str]:
    """The names that a section of a docstring has."""
    found = docstring.split(f"{section}:\n")[1].split("\n\n", maxsplit=1)[0]
    return re.findall(r"^    \*{0,2}(\w+):", found, re.MULTILINE)


def fields_of(cls: ast.ClassDef) -> set[str]:
    """The fields that a class declares."""
    return {
        part.target.id
        for part in cls.body
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
    }


def attributes_of(cls: ast.ClassDef) -> set[str]:
    """All that its instances have."""
    set_here = {
        node.attr
        for node in ast.walk(cls)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    methods = {part.name for part in cls.body if isinstance(part, ast.FunctionDef)}
    return fields_of(cls) | set_here | methods


def faults(node: ast.AST) -> list[str]:
    """What a docstring lists and is not there, and what it leaves out."""
    if isinstance(node, ast.ClassDef):
        section, there = "Attributes", attributes_of(node)
        wanted = {name for name in fields_of(node) if not name.startswith("_")}
    elif isinstance(node, ast.FunctionDef):
        named = node.args
        every = [*named.posonlyargs, *named.args, *named.kwonlyargs]
        every += [one for one in (named.vararg, named.kwarg) if one]
        section = "Args"
        there = wanted = {one.arg for one in every} - {"self", "cls"}
    else:
        return []
    docstring = ast.get_docstring(node) or ""
    if f"{section}:\n" not in docstring:
        return []
    said = set(listed(docstring, section))
    return [f"{node.name}: {name}" for name in (said - there) | (wanted - said)]


def test_attributes_and_arguments_are_those_there_are() -> None:
    found = [
        f"{path.name}: {fault}"
        for path in sorted((ROOT / "tei_toolkit").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for fault in faults(node)
    ]
    assert not found
