"""Every edition of a folder of TEI, looked at by the tools that judge pages and books.

    python benchmarks/pages.py FOLDER... [--npm FOLDER] [--epubcheck JAR]

Each TEI file becomes a page; a real Chromium opens it at 320, 390 and 1280 pixels, in
light and in dark, and axe-core, the Nu checker and html-validate judge it. `--npm`
names a folder in which `npm install axe-core html-validate vnu-jar` was run;
`--epubcheck` names the `epubcheck.jar` by which a JDK is to judge the books of the same
texts. A tool that is not there is left out, with a word. The exit status is 1 if
anything was found.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.errors import ToolkitError

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
WIDTHS = (320, 390, 1280)
LOOKS = tuple(product(("light", "dark"), WIDTHS[1:]))
OF_LOOKS = (
    "color-contrast",
    "link-in-text-block",
    "scrollable-region-focusable",
    "target-size",
)
"""The rules of axe-core that ask how a page looks; the others are asked once."""
AT_ONCE = 20
"""So many texts are looked at before what was found is printed."""
IDS = re.compile(r'<[a-z][^<>]*?\sid="([^"]*)"')
TARGETS = re.compile(r'<a [^<>]*?href="#([^"]*)"')
NAMELESS = re.compile(r'<p class="who">(?:\s|<a class="ours at"[^>]*>[^<]*</a>)*</p>')


def main() -> int:
    """Render, look, and print what was found; the exit status."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("paths", nargs="+", type=Path)
    reader.add_argument("--npm", type=Path, default=Path())
    reader.add_argument("--epubcheck", type=Path)
    reader.add_argument("--view", type=View, choices=list(View), default=View.READING)
    given = reader.parse_args()
    sources = [
        source
        for path in given.paths
        for source in (sorted(path.glob("*.xml")) if path.is_dir() else [path])
    ]
    seen = count = 0
    for start in range(0, len(sources), AT_ONCE):
        with tempfile.TemporaryDirectory() as folder:
            some = sources[start : start + AT_ONCE]
            pages = render_all(some, Path(folder), "html", given.view)
            seen += len(pages)
            for line in look_at(pages, some, given):
                print(line, flush=True)
                count += 1
        print(f"{seen} pages, {count} findings", file=sys.stderr, flush=True)
    print(f"{seen} pages, {count} findings")
    return 1 if count else 0


def look_at(
    pages: list[Path], sources: list[Path], given: argparse.Namespace
) -> Iterator[str]:
    """All findings, as they come."""
    if not pages:
        return
    yield from look_at_links(pages)
    yield from check_with_vnu(pages, given.npm)
    yield from check_with_html_validate(pages, given.npm)
    if given.epubcheck is not None:
        books = render_all(sources, pages[0].parent, "epub", given.view)
        yield from check_books(books, given.epubcheck)
    yield from look_in_browser(pages, given.npm)


def render_all(sources: list[Path], folder: Path, to: str, view: View) -> list[Path]:
    """The editions of the sources; a file that is no XML is left out."""
    made = []
    for source in sources:
        options = RenderOptions(view=view, folder=source.parent)
        try:
            edition = render(source.read_bytes(), to, options, name=source.stem)
        except ToolkitError as error:
            print(f"left out: {error}", file=sys.stderr)
            continue
        path = folder / edition.name
        path.write_bytes(edition.data)
        made.append(path)
    return made


def look_at_links(pages: list[Path]) -> Iterator[str]:
    """Ids that stand twice, links that arrive nowhere, speakers without a name."""
    for page in pages:
        text = page.read_text("utf-8")
        body = text[text.index("<body") :]
        ids = IDS.findall(body)
        if len(ids) != len(set(ids)):
            yield f"{page.name}: an id stands twice"
        if lost := set(TARGETS.findall(body)) - set(ids):
            yield f"{page.name}: links to nothing: {sorted(lost)[:5]}"
        if NAMELESS.search(body):
            yield f"{page.name}: a turn has no name"


def look_in_browser(pages: list[Path], npm: Path) -> Iterator[str]:
    """What does not fit, what is asked of the network, what axe-core objects to."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415 - may be missing
    except ImportError:
        print("no browser: playwright is not installed", file=sys.stderr)
        return
    browser_path = next((p for n in CHROMIUM if (p := shutil.which(n))), None)
    axe = npm / "node_modules/axe-core/axe.min.js"
    if not axe.is_file():
        print(f"no axe-core: {axe} is not there", file=sys.stderr)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox"]
        )
        context = browser.new_context(bypass_csp=True)
        for page in pages:
            tab = context.new_page()
            tab.set_default_timeout(300_000)
            asked: list[str] = []
            tab.on("request", lambda request, asked=asked: asked.append(request.url))
            said: list[str] = []
            tab.on("pageerror", lambda error, said=said: said.append(str(error)))
            tab.goto(page.as_uri())
            yield from (f"{page.name}: script: {words}" for words in said)
            for width in WIDTHS:
                tab.set_viewport_size({"width": width, "height": 800})
                wide = tab.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    yield f"{page.name}: {wide} pixels wide on {width}"
            if axe.is_file():
                tab.add_script_tag(path=str(axe))
                for at, (scheme, width) in enumerate(LOOKS):
                    tab.set_viewport_size({"width": width, "height": 800})
                    tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]  # one of its literals
                    rules = OF_LOOKS if at else ()
                    yield from judge_with_axe(
                        tab, f"{page.name} ({scheme}, {width})", rules
                    )
            outside = [url for url in asked if url.startswith(("http", "ws"))]
            yield from (f"{page.name}: asks for {url}" for url in outside)
            tab.close()
        browser.close()


def judge_with_axe(tab: Any, name: str, rules: tuple[str, ...]) -> Iterator[str]:
    """The violations of some rules, or of all, that axe-core finds on the open page."""
    which = (
        {"runOnly": rules} if rules else {"rules": {"target-size": {"enabled": True}}}
    )
    options = {"resultTypes": ["violations"], **which}
    report = tab.evaluate("options => axe.run(document, options)", options)
    for violation in report["violations"]:
        node = violation["nodes"][0]
        yield (
            f"{name}: axe {violation['id']} ({len(violation['nodes'])}): "
            f"{node['html'][:160]}"
        )


def check_with_vnu(pages: list[Path], npm: Path) -> Iterator[str]:
    """The errors of the Nu checker."""
    jar = npm / "node_modules/vnu-jar/build/dist/vnu.jar"
    if jar.is_file() and shutil.which("java"):
        told = subprocess.run(
            ["java", "-Xss8m", "-jar", str(jar), "--errors-only", "--format", "json"]
            + [str(page) for page in pages],
            capture_output=True,
            check=False,
        ).stderr
        for message in json.loads(told or b"{}").get("messages", ()):
            name = message.get("url", "").rpartition("/")[2]
            extract = message.get("extract", "")[:120]
            yield f"{name}: vnu: {message['message']} {extract!r}"
    else:
        print(f"no Nu checker: it wants java and {jar}", file=sys.stderr)


def check_with_html_validate(pages: list[Path], npm: Path) -> Iterator[str]:
    """The errors of html-validate."""
    command = npm / "node_modules/.bin/html-validate"
    if not command.exists():
        print(f"no html-validate: {command} is not there", file=sys.stderr)
        return
    config = pages[0].parent / ".htmlvalidate.json"
    config.write_text(json.dumps(HTML_VALIDATE), "utf-8")
    told = pages[0].parent / "told.json"
    with told.open("wb") as stream:  # it ends before a pipe has taken all
        subprocess.run(
            [
                *(str(command.resolve()), "--config", str(config)),
                *("--formatter", "json", *map(str, pages)),
            ],
            stdout=stream,
            check=False,
            cwd=npm,
        )
    for result in json.loads(told.read_bytes() or b"[]"):
        name = Path(result["filePath"]).name
        for message in result["messages"][:5]:
            rule, words = message["ruleId"], message["message"]
            yield f"{name}: html-validate {rule}: {words}"


HTML_VALIDATE = {
    "extends": ["html-validate:standard", "html-validate:a11y"],
    "rules": {
        # Style of source text, which no reader of a page sees.
        "void-style": "off",
        "no-trailing-whitespace": "off",
        "doctype-style": "off",
        "attribute-boolean-style": "off",
        "long-title": "off",
    },
}


def check_books(books: list[Path], jar: Path) -> Iterator[str]:
    """The errors that epubcheck finds.

    All books are judged in one run of a JDK: to start one for each, and to warm it,
    would take ten times as long.
    """
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "Books.java"
        program.write_text(EPUBCHECK, "utf-8")
        command = ["java", "-Xss8m", "-cp", str(jar), str(program), *map(str, books)]
        done = subprocess.run(command, capture_output=True, check=False, text=True)
    name = ""
    for line in done.stderr.splitlines():
        if line.startswith(BOOK):
            name = Path(line.removeprefix(BOOK)).name
        elif line:
            yield f"{name}: epubcheck: {line[:300]}"


BOOK = "book: "
EPUBCHECK = """
class Books {
    public static void main(String[] books) {
        for (String book : books) {
            System.err.println("book: " + book);
            String[] given = {book, "--quiet", "--error"};
            new com.adobe.epubcheck.tool.EpubChecker().run(given);
        }
    }
}
"""


if __name__ == "__main__":
    sys.exit(main())
