"""Pages that are made from the code are as the code is."""

import contextlib
import io
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import unquote

import click
import pytest

from tei_toolkit.cli.main import cli

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("tool", "page"),
    [
        ("build_cli_reference.py", "cli.md"),
        ("build_convention_page.py", "conventions.md"),
    ],
)
def test_page_is_as_its_tool_makes_it(tool: str, page: str) -> None:
    path = ROOT / "docs" / page
    before = path.read_text(encoding="utf-8")
    try:
        subprocess.run([sys.executable, str(ROOT / "tools" / tool)], check=True)
        assert before == path.read_text(encoding="utf-8")
    finally:
        path.write_text(before, encoding="utf-8")


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for page in (ROOT / "docs").glob("*.md"):
        assert page.name == "README.md" or f"({page.name})" in index


PAGES = sorted(
    {
        path
        for pattern in ("*.md", "docs/**/*.md", "*/*.md", "tei_toolkit/**/*.md")
        for path in ROOT.glob(pattern)
        if not path.parent.name.startswith(".")
    }
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_link_is_dead(page: Path) -> None:
    """Links to files of this project, and to headings in them."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^()\s]+)\)", text):
        file, _, heading = target.partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        found = (page.parent / unquote(file)) if file else page
        assert found.exists(), target
        if heading:
            headings = re.findall(r"^#+ (.*)$", found.read_text("utf-8"), re.MULTILINE)
            assert heading in {_anchor(words) for words in headings}, target


def _anchor(heading: str) -> str:
    """The address of a heading, as pages of Markdown have it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


COMMAND = re.compile(r"^\s*(?:\$ )?(?:\.venv/bin/)?tei ([a-z].*)$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_options_that_pages_show_are_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    for block in re.findall(r"```\w*\n(.*?)```", text, re.DOTALL):
        for line in re.findall(
            r"^\s*(?:\$ )?(?:\.venv/bin/)?tei ([a-z].*)$", block, re.MULTILINE
        ):
            command: click.Command = cli
            words = shlex.split(re.split(r" [|>&]", line)[0], comments=True)
            while isinstance(command, click.Group) and words and words[0][0] != "-":
                found = command.get_command(click.Context(command), words.pop(0))
                assert found is not None, line
                command = found
            known = {"--help", *(name for p in command.params for name in p.opts)}
            known |= {name for p in command.params for name in p.secondary_opts}
            shown = {word.split("=")[0] for word in words if re.match(r"--?\w", word)}
            assert shown <= known, line


def test_examples_in_python_say_what_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of python.md, one after the other."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs/python.md").read_text(encoding="utf-8")
    pattern = r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?"
    names: dict[str, object] = {}
    examples = re.findall(pattern, page, re.DOTALL)
    assert examples
    for code, shown in examples:
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(code, names)  # noqa: S102 - it is ours
        assert said.getvalue() == shown


def test_every_dependency_is_listed_with_its_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [("", line) for line in project["dependencies"]]
    wanted += [(e, line) for e in extras if e != "dev" for line in extras[e]]
    page = (ROOT / "docs/installing.md").read_text(encoding="utf-8")
    of_extras, _, of_dependencies = page.partition("## Dependencies")
    row = re.compile(r"^\| `([\w-]+)`(?: \(`(\w+)`\))? \| .+ \| .* ?\|$", re.MULTILINE)
    assert {(extra, name) for name, extra in row.findall(of_dependencies)} == {
        (extra, re.split(r"[<>=]", line)[0]) for extra, line in wanted
    }
    assert {name for name, _ in row.findall(of_extras)} == set(extras)


def _blocks(language: str) -> list[str]:
    """The blocks of code in a language that README.md has."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def test_readme_shows_what_its_commands_say(tmp_path: Path) -> None:
    """Each command of README.md that ends by itself, in its order."""
    (tmp_path / "corpus").symlink_to(ROOT / "corpus")
    tei = f"{sys.executable} -m tei_toolkit"

    def said_by(command: str) -> str:
        command = re.sub(r"^\.venv/bin/tei\b", tei, command)
        result = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        return result.stdout + result.stderr

    (convert,) = re.findall(r"\.venv/bin/tei convert .*", _blocks("sh")[0])
    (shown,) = _blocks("text")
    assert set(shown.splitlines()) <= set(said_by(convert).splitlines())
    for console in _blocks("console"):
        for part in console.split("$ ")[1:]:
            command, _, shown = part.partition("\n")
            if "tei review" not in command:  # it ends when the browser does
                assert said_by(command) == shown, command
