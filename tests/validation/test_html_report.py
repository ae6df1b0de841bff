"""The HTML report: safe, whole without a script, and in a real Chromium."""

import json
import re
from pathlib import Path

import pytest

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import (
    Finding,
    SchemaUse,
    Source,
    ValidationResult,
)
from tei_toolkit.validation.report import ReportOptions, find_format
from tests.chromium import CHROMIUM, said_in_title

PROBE = """<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script>
const page = PAGE;
addEventListener("load", async () => {
  const said = [];
  for (const width of [320, 390, 1280]) {
    const frame = document.createElement("iframe");
    frame.style.cssText = `width:${width}px;height:800px;border:0`;
    frame.srcdoc = page;
    const loaded = new Promise((done) => frame.addEventListener("load", done));
    document.body.append(frame);
    await loaded;
    const inner = frame.contentDocument;
    inner.querySelectorAll("details").forEach((d) => { d.open = true; });
    inner.querySelector("button[data-kind]").click();
    const kind = inner.querySelectorAll("#list > li").length;
    inner.querySelector("a[data-file='a&b/x2.xml']").click();
    const file = inner.querySelectorAll("#list > li").length;
    const mark = inner.querySelector("#list mark").textContent;
    const over = inner.documentElement.scrollWidth - width;
    said.push(`${over <= 0}:${kind}:${file}:${mark}`);
    frame.remove();
  }
  document.title = "done " + said.join(" ");
});
</script>"""


COUNTS = """<!DOCTYPE html><meta charset="utf-8"><title>wait</title><body><script>
const page = PAGE;
addEventListener("load", async () => {
  const frame = document.createElement("iframe");
  frame.srcdoc = page;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument, said = [];
  const count = () => inner.querySelector("#count").textContent;
  for (const number of ["0", "1", "2"]) {
    inner.querySelector(`button[data-kind='${number}']`).click();
    said.push(count());
  }
  inner.querySelector("a[data-file='a.xml']").click();
  said.push(count());
  inner.querySelector("#clear").click();
  const level = inner.querySelector("#level");
  level.value = "1";
  level.dispatchEvent(new Event("input"));
  said.push(count());
  document.title = "done " + said.join(" | ");
});
</script>"""


def finding(code: str, name: str, line: int) -> Finding:
    message = f'<hii> is not an element; "{"x" * 80}"'
    place = (line, 4, "/TEI[1]/p[1]", message, "hii")
    return Finding(code, name, Severity.ERROR, Source.RELAXNG, *place)


def page(tmp_path: Path) -> str:
    lines = ["<p><hii>a</hii></p>", "<p><hii>b</hii></p>"]
    faults = tuple(finding("RNG003", "unknown-element", line) for line in (1, 2))
    other = finding("TEI-R035", "empty-element", 1)
    results = [
        ValidationResult("a&b/x1.xml", False, (), faults, source=lines),
        ValidationResult("a&b/x2.xml", False, (), (other,), source=lines),
        ValidationResult("a&b/ok.xml", True),
    ]
    options = ReportOptions(cwd=tmp_path, folder=tmp_path / "reports")
    return "".join(find_format("html").write(iter(results), options))


def test_counts_and_explanations_need_no_script(tmp_path: Path) -> None:
    told = page(tmp_path).partition("<script")[0]
    assert "2 findings in 1 file" in told
    assert "1 finding in 1 file" in told
    assert "Why it matters" in told
    assert "<b>× 2</b>" in told


def test_each_verdict_is_counted_by_itself(tmp_path: Path) -> None:
    asked = (SchemaUse("tei_all", Source.RELAXNG, "/x.rng", "option", valid=False),)
    results = [
        ValidationResult("valid.xml", True),
        ValidationResult("wrong.xml", False, asked),
        ValidationResult("open.xml", False),
        ValidationResult("alone.xml", None),
        ValidationResult("gone.xml", None, unreadable="no such file"),
        ValidationResult("far.xml", None, unreadable="no such file"),
    ]
    options = ReportOptions(cwd=tmp_path, folder=tmp_path)
    told = "".join(find_format("html").write(iter(results), options))
    sums = re.findall(r"<li class=\"\w+\"><b>(\d+)</b> ([^<]*)</li>", told)
    assert sums[:5] == [
        ("1", "valid"),
        ("1", "not valid"),
        ("1", "not well-formed"),
        ("1", "without a verdict"),
        ("2", "not read"),
    ]
    assert '<td class="unread">not read: no such file</td>' in told


def test_links_lead_from_the_page_to_the_files(tmp_path: Path) -> None:
    found = re.search(r'<script id="data"[^>]*>(.*?)</script>', page(tmp_path))
    assert found is not None
    addresses = [file["h"] for file in json.loads(found[1])["files"]]
    assert addresses[0] == "../a%26b/x1.xml"


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
def test_it_fits_the_screen_and_finds(tmp_path: Path) -> None:
    probe = tmp_path / "probe.html"
    held = json.dumps(page(tmp_path)).replace("<", "\\u003c")
    probe.write_text(PROBE.replace("PAGE", held, 1), "utf-8")
    said = said_in_title(probe)
    assert said == " ".join(["true:2:1:&lt;hii"] * 3)


def kinds_page(tmp_path: Path) -> str:
    """A page on a file with more findings than it lists, and one by a longer name."""
    many = [finding("RNG003", "unknown-element", 1)] * 230
    many += [finding("TEI-R035", "empty-element", 1)] * 10
    warning = finding("TEI-R036", "placeholder", 1)._replace(severity=Severity.WARNING)
    results = [
        ValidationResult("a.xml", False, (), (*many, warning)),
        ValidationResult("data.xml", True, (), (warning,)),
    ]
    options = ReportOptions(cwd=tmp_path, folder=tmp_path)
    return "".join(find_format("html").write(iter(results), options))


@pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")
def test_what_is_only_counted_is_counted_as_what_it_is(tmp_path: Path) -> None:
    probe = tmp_path / "probe.html"
    held = json.dumps(kinds_page(tmp_path)).replace("<", "\\u003c")
    probe.write_text(COUNTS.replace("PAGE", held, 1), "utf-8")
    only = "only counted, since of a file 200 are listed"
    assert said_in_title(probe).split(" | ") == [
        f"200 findings; 30 more are {only}",
        f"0 findings; 10 more are {only}",
        f"1 finding; 1 more is {only}",
        f"200 findings; 41 more are {only}",
        f"1 finding; 1 more is {only}",
    ]


def test_what_differs_in_lines_alone_is_one_message(tmp_path: Path) -> None:
    messages = [
        "the <p> opened at line 21 is never closed",
        "the <p> opened at line 7 is never closed",
        'ref="#x" points to no xml:id in this file',
        'ref="#x" points to no xml:id in this file (also at line 3)',
        'ref="#x" points to no xml:id in this file (also at lines 3, 5\u20137 and 9)',
        'ref="#x" points to no xml:id in this file (also at lines 3, 5 and 9 more)',
    ]
    found = [
        finding("RNG001", "not-well-formed", 1)._replace(message=message)
        for message in messages
    ]
    options = ReportOptions(cwd=tmp_path, folder=tmp_path)
    result = ValidationResult("a.xml", False, (), tuple(found))
    told = "".join(find_format("html").write(iter([result]), options))
    told = told.partition("<script")[0]
    assert "the &lt;p&gt; opened at line … is never closed <b>× 2</b>" in told
    assert "points to no xml:id in this file <b>× 4</b>" in told
