"""A fault of the package in one file of many: told, and no end of the others."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tei_toolkit import annotation, batch
from tei_toolkit.cli.main import cli
from tei_toolkit.editions import jobs
from tei_toolkit.names import files
from tests.names.documents import plain


class OddError(Exception):
    """What nobody thought of."""


def failing_first(function: Callable[..., Any]) -> Callable[..., Any]:
    calls = iter([True])

    def wrapped(*given: Any, **named: Any) -> Any:
        if next(calls, False):
            raise OddError("a surprise")
        return function(*given, **named)

    return wrapped


@pytest.mark.parametrize(
    ("command", "module", "name"),
    [
        (("convert", "-o", "out"), batch, "convert"),
        (("render", "--to", "text", "-o", "out"), jobs, "_render_one"),
        (("annotate", "-o", "out"), annotation, "_annotate_one"),
        (("names",), files, "analyse_data"),
    ],
)
def test_the_others_are_done(
    command: tuple[str, ...],
    module: Any,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    words = "Mr John Smith went to Germany."
    suffix = "txt" if command[0] == "convert" else "xml"
    data = words.encode() if suffix == "txt" else plain(f"<p>{words}</p>")
    sources = [f"a.{suffix}", f"b.{suffix}"]
    for source in sources:
        Path(source).write_bytes(data)
    monkeypatch.setattr(module, name, failing_first(getattr(module, name)))
    result = CliRunner().invoke(cli, [command[0], *sources, *command[1:]])
    assert result.exit_code == 70
    assert f"{sources[0]}: was not" in result.stderr
    assert "OddError" in result.stderr
    assert "a surprise" in result.stderr
    made = [path.stem for path in Path("out").glob("*")]
    assert "b" in made or "Germany" in result.stdout
    assert "a" not in made
