"""Pages in a real Chromium: they fit the screen, and their keys work."""

import json
from pathlib import Path

import pytest

from tei_toolkit.editions.rendering import RenderOptions, render
from tests.chromium import CHROMIUM, said_in_title
from tests.editions.small_texts import document

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


def _nests(depth: int) -> str:
    """Lists, quotations and senses that stand deep in each other."""
    words = "considerable " * 3
    pairs = [
        ("<list><item>{}", "</item></list>"),
        ('<list rend="numbered"><item>{}', "</item></list>"),
        ("<quote><p>{}</p>", "</quote>"),
        ('<sense n="1">{}', "</sense>"),
    ]
    nests = [opening.format(words) * depth + end * depth for opening, end in pairs]
    return f"{''.join(nests[:3])}<entry>{nests[3]}</entry>"


def test_pages_fit_narrow_screens_and_run_their_script(tmp_path: Path) -> None:
    odd = document(_nests(16) + f'<list><item n="{"9" * 60}">a</item></list>')
    sources = [*(path.read_bytes() for path in INPUTS), odd]
    pages = [render(source, "html").data.decode() for source in sources]
    probe = tmp_path / "probe.html"
    held = json.dumps(pages).replace("<", "\\u003c")
    probe.write_text(PROBE.replace("PAGES", held, 1), "utf-8")
    measures = said_in_title(probe).split()
    assert len(measures) == 3 * len(pages) > 0
    for measure in measures:
        width, scroll, script, turn = (int(part) for part in measure.split(":"))
        assert scroll <= width
        assert script == 1, "the policy must admit the page's own script"
        assert turn == 2, "two presses of a key must lead to the second turn"


TURNS = b"""<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
<titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body><div>
<head xml:id="h">A &amp; B</head><u who="#a"><seg>One.</seg><seg xml:id="s">In
<placeName>Omsk</placeName>.</seg></u><u who="#b"><seg>Two.</seg></u><u who="#a">
<seg>Three.</seg></u></div></body></text></TEI>"""
FRAME = """<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script>
addEventListener("load", async () => {
  const frame = document.createElement("iframe");
  frame.srcdoc = PAGE;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument, view = frame.contentWindow;
  const said = await (async () => { PROBE })();
  document.title = `done ${said.join(" | ")}`;
});
</script>"""


def probe_page(tmp_path: Path, page: bytes, probe: str) -> list[str]:
    """What a probe, the body of an asynchronous function, returns of a page."""
    held = json.dumps(page.decode()).replace("<", "\\u003c")
    path = tmp_path / "probe.html"
    path.write_text(FRAME.replace("PROBE", probe).replace("PAGE", held, 1), "utf-8")
    return said_in_title(path).split(" | ")


CITED = """
  const read = async (id) => {
    const changed = new Promise((done) => view.addEventListener("hashchange", done));
    view.location.hash = id;
    await changed;
    return ["plain", "bibtex", "ris", "csl"].map((kind) =>
      page.querySelector(`[data-record=${kind}]`).textContent.replace(/\\n/g, "~"));
  };
  return [...await read("s"), ...await read("h")];"""


def test_each_citation_names_the_chosen_passage(tmp_path: Path) -> None:
    plain, bibtex, ris, csl, *heading = probe_page(
        tmp_path, render(TURNS, "html").data, CITED
    )
    assert plain.endswith("passage 1.2.")
    assert "~  pages = {1.2},~}" in bibtex
    assert "~SP  - 1.2~ER  - " in ris
    assert json.loads(csl.replace("~", ""))[0]["locator"] == "1.2"
    assert heading[0].endswith("passage “A &amp; B”.")
    assert "pages" not in heading[1]


KEYS = """
  const press = (target, key, given) => target.dispatchEvent(new view.KeyboardEvent(
    "keydown", { key, bubbles: true, cancelable: true, ...given }));
  const mark = page.querySelector("a.mark"), pop = page.querySelector(".pop");
  const here = () => page.activeElement.className || page.activeElement.localName;
  mark.click();
  const said = [pop.textContent.replace(/\\s+/g, " ")];
  const close = pop.querySelector("button");
  close.focus();
  press(close, "Tab");
  said.push(pop.matches(":popover-open"), here());
  page.querySelector(".contents details").open = true;
  const select = page.querySelector(".tools select");
  select.focus();
  press(select, "ArrowDown", { altKey: true });
  return [...said, here()];"""


@pytest.mark.parametrize("framed", [False, True])
def test_keys_lead_back_and_leave_fields_alone(tmp_path: Path, *, framed: bool) -> None:
    template = (
        "<!DOCTYPE html><html lang='en'><head><!-- tei-toolkit: head --></head>"
        "<body><!-- tei-toolkit: body --></body></html>"
    )
    options = RenderOptions(template=template if framed else "")
    page = render(TURNS, "html", options).data
    words, is_open, back, kept = probe_page(tmp_path, page, KEYS)
    assert "undefined" not in words
    assert words.startswith("Place")
    assert (is_open, back, kept) == ("false", "mark placeName", "select")


HIDDEN = """
  const select = page.querySelector(".tools select");
  const second = page.querySelectorAll(".u")[1];
  const shown = () => Boolean(second.offsetParent);
  const choose = () => {
    select.value = select.options[1].value;
    select.dispatchEvent(new view.Event("change"));
  };
  const said = [shown()];
  choose();
  said.push(shown());
  const changed = new Promise((done) => view.addEventListener("hashchange", done));
  view.location.hash = second.id;
  await changed;
  said.push(shown(), select.value || "all", page.querySelector(".toast").textContent);
  choose();
  second.querySelector("a.at").click();
  return [...said, shown()];"""


def test_a_link_into_a_hidden_turn_shows_it(tmp_path: Path) -> None:
    said = probe_page(tmp_path, render(TURNS, "html").data, HIDDEN)
    assert said == ["true", "false", "true", "all", "All speakers", "true"]


def test_an_address_that_names_nothing_stops_no_script(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(render(TURNS, "html").data)
    probe = tmp_path / "probe.html"
    probe.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script>'
        'const frame = document.createElement("iframe"); frame.src = "page.html#100%";'
        'frame.onload = () => { document.title = "done " + '
        'frame.contentDocument.querySelectorAll(".toast, .tools, .pop").length; };'
        "document.body.append(frame);</script>",
        "utf-8",
    )
    assert said_in_title(probe, "--allow-file-access-from-files") == "3"


LONG = "<mi>abcdefg</mi><mo>+</mo>" * 30
FORMULA = f"""<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>See <formula><math
xmlns="http://www.w3.org/1998/Math/MathML">{LONG}</math></formula>.</p></body></text>
</TEI>"""


def test_a_long_formula_moves_within_its_place(tmp_path: Path) -> None:
    probe = """
      const formula = page.querySelector(".long-math");
      const root = page.documentElement;
      frame.style.width = "320px";
      return [root.scrollWidth <= 320, formula.scrollWidth > formula.clientWidth];"""
    said = probe_page(tmp_path, render(FORMULA.encode(), "html").data, probe)
    assert said == ["true", "true"]
