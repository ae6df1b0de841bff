"""HTML: one page that opens from disk, for thousands of files.

The page holds the findings as JSON and shows them with a small script; without scripts
the counts by kind and by file, and what each kind means, are still there.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from html import escape
from importlib.resources import files as resource_files
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.bounds import tells_of_more
from tei_toolkit.validation.catalogue import kind_of
from tei_toolkit.validation.excerpt import excerpt_of, source_lines
from tei_toolkit.validation.findings import Finding, ValidationResult, Verdict
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_MOST_IN_FILE: Final = 200
_MOST_MESSAGES: Final = 8
_MOST_COUNTED: Final = 5_000
_STYLES: Final = {
    Verdict.VALID: "valid",
    Verdict.INVALID: "invalid",
    Verdict.NOT_WELL_FORMED: "invalid",
    Verdict.NONE: "without",
    Verdict.UNREAD: "unread",
    Verdict.UNCHECKED: "unread",
}
_ALWAYS: Final = (Verdict.VALID, Verdict.INVALID)
"""Verdicts that are counted even where no file has them."""
_LEVELS: Final = [severity.value for severity in Severity]
_FOLDER: Final = "tei_toolkit.validation.reports"
_HEADING: Final = re.compile(r"^### *(.+)$", re.MULTILINE)
_CODE: Final = re.compile(r"`([^`]+)`")
_ALSO: Final = re.compile(r" \(also at lines? [^()]*\)")
_LINE: Final = re.compile(r"\b(lines?) [0-9][0-9,–]*(?:(?:, | and )[0-9][0-9,–]*)*")
_FENCE: Final = re.compile(r"```[^\n]*\n(.*?)\n```", re.DOTALL)


class _Kind:
    """One kind of finding as the page counts it."""

    def __init__(self, number: int, finding: Finding) -> None:
        self.number = number
        self.code = finding.code
        self.name = finding.name
        self.level = finding.severity.value
        self.findings = 0
        self.files = 0
        self.messages: Counter[str] = Counter()


class _Sums(NamedTuple):
    """What the page counts over all files."""

    kinds: dict[str, _Kind]
    verdicts: Counter[Verdict]
    levels: Counter[str]


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """The page."""
    sums = _Sums({}, Counter(), Counter())
    entries: list[dict[str, Any]] = []
    rows: list[str] = []
    for result in results:
        entries.append(_entry(result, options, sums))
        rows.append(_file_row(result))
    kinds = sorted(
        sums.kinds.values(),
        key=lambda k: (_LEVELS.index(k.level), -k.findings, k.code),
    )
    yield from _head(sums, len(entries))
    yield from _kind_list(kinds)
    yield from _finding_tools(kinds)
    yield from _file_table(rows)
    numbered = sorted(kinds, key=lambda kind: kind.number)
    data = {
        "levels": _LEVELS,
        "most": _MOST_IN_FILE,
        "kinds": [[kind.code, kind.name] for kind in numbered],
        "files": entries,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    yield f'<script id="data" type="application/json">{_inert(text)}</script>\n'
    yield f"<script>{_resource('html.js')}</script>\n</body></html>\n"


def _resource(name: str) -> str:
    return resource_files(_FOLDER).joinpath(name).read_text(encoding="utf-8")


def _entry(
    result: ValidationResult, options: ReportOptions, sums: _Sums
) -> dict[str, Any]:
    """What the script is given of one file; its findings are counted."""
    sums.verdicts[result.verdict] += 1
    lines = source_lines(result, options.cwd) if result.findings else []
    shown: list[list[Any]] = []
    more: Counter[tuple[int, int]] = Counter()
    for finding in result.findings:
        kind = sums.kinds.setdefault(finding.code, _Kind(len(sums.kinds), finding))
        kind.findings += 1
        message = _without_lines(finding.message)
        if len(kind.messages) < _MOST_COUNTED or message in kind.messages:
            kind.messages[message] += 1
        sums.levels[finding.severity.value] += 1
        if len(shown) < _MOST_IN_FILE or tells_of_more(finding):
            shown.append(_finding_data(finding, kind, lines))
        else:
            more[kind.number, _LEVELS.index(finding.severity.value)] += 1
    for code in {finding.code for finding in result.findings}:
        sums.kinds[code].files += 1
    address = _address(result.file, options)
    counted = [[*key, number] for key, number in more.items()]
    return {"f": result.file, "h": address, "x": shown, "m": counted}


def _without_lines(message: str) -> str:
    """A message as it is the same in every file: without the numbers of lines."""
    return _LINE.sub(r"\1 …", _ALSO.sub("", message))


def _finding_data(finding: Finding, kind: _Kind, lines: list[str]) -> list[Any]:
    level = _LEVELS.index(finding.severity.value)
    place = (finding.line, finding.column, finding.message, finding.xpath)
    if 0 < finding.line <= len(lines):
        excerpt = excerpt_of(lines[finding.line - 1], finding)
        return [kind.number, level, *place, *excerpt]
    return [kind.number, level, *place]


def _address(file: str, options: ReportOptions) -> str:
    """A link to the file from where the page will lie; empty for standard input."""
    if file == "-":
        return ""
    try:
        path = os.path.relpath(options.cwd / file, options.folder)
    except ValueError:  # another drive
        path = str(options.cwd / file)
    return quote(os.fsencode(path.replace("\\", "/")), safe="/:~")


def _inert(text: str) -> str:
    """JSON that cannot end the script element it stands in."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028")


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"


def _head(sums: _Sums, number: int) -> Iterator[str]:
    title = f"Validation of {_counted(number, 'file')}"
    yield '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width,initial-scale=1">'
    yield f"<title>{title}</title><style>{_resource('html.css')}</style></head>\n<body>"
    yield f"<header><h1>{title}</h1>\n"
    parts = [
        (_STYLES[verdict], sums.verdicts[verdict], verdict.value)
        for verdict in Verdict
        if sums.verdicts[verdict] or verdict in _ALWAYS
    ]
    if number:
        yield '<div class="bar" aria-hidden="true">'
        for style, count, _ in parts:
            if count:
                yield f'<span class="{style}" style="flex-grow:{count}"></span>'
        yield "</div>\n"
    yield '<ul class="sums">'
    for style, count, words in parts:
        yield f'<li class="{style}"><b>{count:,}</b> {words}</li>'
    for level in _LEVELS:
        yield f'<li class="{level}"><b>{sums.levels[level]:,}</b> {level}s</li>'
    yield "</ul>\n"
    yield '<nav aria-label="Parts of this page"><a href="#kinds">What is wrong</a>'
    yield '<a href="#findings">Every finding</a><a href="#files">Files</a></nav>'
    yield "</header>\n<main>\n"


def _kind_list(kinds: list[_Kind]) -> Iterator[str]:
    yield '<section aria-labelledby="kinds"><h2 id="kinds">What is wrong</h2>\n'
    if not kinds:
        yield "<p>Nothing was found.</p></section>\n"
        return
    yield "<p>The most frequent first. Open one to read what it means, and which "
    yield "messages come up again and again: what one program did to many files can "
    yield "often be mended in all of them at once.</p>\n"
    most = max(kind.findings for kind in kinds)
    for kind in kinds:
        width = max(round(100 * kind.findings / most), 1)
        yield f'<details><summary><span class="what"><span class="chip {kind.level}">'
        yield f"{kind.level}</span> <b>{escape(kind.name)}</b> "
        yield f"<code>{escape(kind.code)}</code></span>"
        yield f'<span class="many">{_counted(kind.findings, "finding")} in '
        yield f'{_counted(kind.files, "file")}</span><span class="share {kind.level}" '
        yield f'style="width:{width}%"></span></summary>\n<div class="inside">'
        yield from _explained(kind.code)
        yield from _messages(kind)
        yield f'<p><button type="button" data-kind="{kind.number}" hidden>'
        yield f"Show the {_counted(kind.findings, 'finding')}</button></p>"
        yield "</div></details>\n"
    yield "</section>\n"


def _messages(kind: _Kind) -> Iterator[str]:
    """The messages of a kind that come most often."""
    yield "<h3>Messages</h3><ul>"
    for message, count in kind.messages.most_common(_MOST_MESSAGES):
        yield f"<li>{escape(message)} <b>× {count:,}</b></li>"
    more = len(kind.messages) - _MOST_MESSAGES
    if more > 0:
        yield f"<li>and {more:,} other messages</li>"
    yield "</ul>"


def _explained(code: str) -> Iterator[str]:
    """What the page of a kind says, in HTML."""
    kind = kind_of(code)
    if kind is None:
        return
    headed = re.sub(
        r"^\*([A-Z][a-z ]+)\*: *", r"### \1\n", kind.explanation, flags=re.MULTILINE
    )
    _, *parts = _HEADING.split(headed)
    for heading, text in zip(parts[::2], parts[1::2], strict=True):
        yield f"<h3>{escape(heading)}</h3>{_prose(text.strip())}"


def _prose(text: str) -> str:
    """Markdown of our own pages in HTML: paragraphs, code, and fenced examples."""
    pieces = _FENCE.split(text)
    said = ""
    for number, piece in enumerate(pieces):
        if number % 2:
            said += f'<pre tabindex="0">{escape(piece)}</pre>'
            continue
        for paragraph in filter(None, map(str.strip, piece.split("\n\n"))):
            coded = _CODE.sub(r"<code>\1</code>", escape(paragraph))
            said += f"<p>{coded}</p>"
    return said


def _finding_tools(kinds: list[_Kind]) -> Iterator[str]:
    yield '<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">'
    yield "Every finding</h2><noscript><p>The single findings need a script; the "
    yield "counts above and below do not.</p></noscript>\n"
    yield '<form id="tools" hidden><label>Words or file <input id="words" '
    yield 'type="search" autocomplete="off"></label>'
    yield '<label>Kind <select id="kind"><option value="">all</option>'
    for kind in sorted(kinds, key=lambda k: k.code):
        yield f'<option value="{kind.number}">{escape(kind.code)} {escape(kind.name)}'
        yield "</option>"
    yield '</select></label><label>Severity <select id="level">'
    yield '<option value="">all</option>'
    for number, level in enumerate(_LEVELS):
        yield f'<option value="{number}">{level}</option>'
    yield '</select></label><button type="button" id="clear">Clear</button>'
    yield '<button type="button" id="save">Save this list (CSV)</button></form>\n'
    yield '<p id="count" role="status"></p><ol id="list"></ol>'
    yield '<button type="button" id="more" hidden>Show more</button></section>\n'


def _file_table(rows: list[str]) -> Iterator[str]:
    yield '<section aria-labelledby="files"><h2 id="files">Files</h2>\n'
    yield '<p><label id="only" hidden><input type="checkbox" id="faulty"> only files '
    yield "with findings</label></p>"
    yield '<table id="table"><thead><tr><th scope="col">File</th>'
    yield '<th scope="col">Verdict</th>'
    for level in _LEVELS:
        yield f'<th scope="col" class="n">{level.title()}s</th>'
    yield "</tr></thead><tbody>\n"
    yield from rows
    yield "</tbody></table></section>\n</main>\n"


def _file_row(result: ValidationResult) -> str:
    name = escape(result.file, quote=True)
    said = result.verdict.value
    if result.unreadable:
        said += f": {escape(result.unreadable)}"
    style = _STYLES[result.verdict]
    counts = "".join(
        _count_cell(result.count(severity), severity.value) for severity in Severity
    )
    some = "" if result.findings or result.unreadable else ' class="clean"'
    shown = name.replace("/", "/<wbr>")
    link = f'<a href="#findings" data-file="{name}">{shown}</a>'
    return (
        f'<tr{some}><th scope="row">{link}</th><td class="{style}">{said}</td>'
        f"{counts}</tr>\n"
    )


def _count_cell(count: int, word: str) -> str:
    if not count:
        return '<td class="n"></td>'
    unit = word if count == 1 else f"{word}s"
    return f'<td class="n" data-of="{unit}">{count:,}</td>'


FORMAT = ReportFormat(
    "html",
    "one page for people, for thousands of files",
    write,
    "<!DOCTYPE html>[^\0]*<title>Validation of ",
)
