"""Pages in a real Chromium: they fit the screen, and their keys work."""

import json
from pathlib import Path

import pytest

from tei_toolkit.editions.rendering import render
from tests.chromium import CHROMIUM, said_in_title

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
INPUTS = sorted((Path(__file__).parents[1] / "formats/html").glob("*.input.xml"))
PROBE = """<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script>
const pages = PAGES;
addEventListener("load", async () => {
  const wide = [];
  for (const page of pages) for (const width of [320, 390, 1280]) {
    const frame = document.createElement("iframe");
    frame.style.cssText = `width:${width}px;height:800px;border:0`;
    frame.srcdoc = page;
    const loaded = new Promise((done) => frame.addEventListener("load", done));
    document.body.append(frame);
    await loaded;
    const root = frame.contentDocument.documentElement;
    const script = frame.contentDocument.querySelectorAll(".toast").length;
    const down = { key: "ArrowDown", altKey: true, bubbles: true };
    const Press = frame.contentWindow.KeyboardEvent;
    for (const _ of "12") root.dispatchEvent(new Press("keydown", down));
    const turns = frame.contentDocument.querySelectorAll(".u[id], .sp[id]").length;
    const at = turns < 2 ? 2 : frame.contentDocument.activeElement.textContent;
    wide.push(`${width}:${root.scrollWidth}:${script}:${at}`);
    frame.remove();
  }
  document.title = "done " + wide.join(" ");
});
</script>"""


def test_pages_fit_narrow_screens_and_run_their_script(tmp_path: Path) -> None:
    pages = [render(path.read_bytes(), "html").data.decode() for path in INPUTS]
    probe = tmp_path / "probe.html"
    held = json.dumps(pages).replace("<", "\\u003c")
    probe.write_text(PROBE.replace("PAGES", held, 1), "utf-8")
    said = said_in_title(probe)
    for measure in said.split():
        width, scroll, script, turn = (int(part) for part in measure.split(":"))
        assert scroll <= width
        assert script == 1, "the policy must admit the page's own script"
        assert turn == 2, "two presses of a key must lead to the second turn"
