"""Each format against expected files; `--force-regen` writes them anew."""

import re
from pathlib import Path

import pytest

from tei_toolkit.editions.formats import find_format
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render

FOLDER = Path(__file__).parent
INPUTS = sorted(FOLDER.glob("*/*.input.xml"))


@pytest.mark.parametrize("path", INPUTS, ids=lambda p: f"{p.parent.name}/{p.stem[:-6]}")
def test_golden(path: Path, request: pytest.FixtureRequest) -> None:
    to = path.parent.name
    name = path.name.removesuffix(".input.xml")
    view = View.DIPLOMATIC if name.endswith(".diplomatic") else View.READING
    parameters = {"width": "60"} if to == "text" else {}
    options = RenderOptions(view=view, parameters=parameters)
    edition = render(path.read_bytes(), to, options, name=name)
    found = edition.data.decode()
    if to == "html":  # the text, its notes and its indexes; the rest has its own tests
        found = found[
            found.index('<article id="text"') : found.index('<section id="cite"')
        ]
        found = re.sub(
            r"(</(?:div|p|li|h\d|section|tr|table|article)>)", r"\1\n", found
        )
    found += "".join(f"message: {m}\n" for m in edition.messages)
    expected = path.with_name(f"{name}.expected{find_format(to).suffix}")
    if request.config.getoption("force_regen"):
        expected.write_text(found, "utf-8", newline="")
    assert found == expected.read_bytes().decode()
