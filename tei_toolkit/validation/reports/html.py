"""HTML: one page that opens from disk, for thousands of files.

The page holds the findings as JSON and shows them with a small script; without scripts
the counts by kind and by file are still there.
"""

import json
from collections import Counter
from collections.abc import Iterator
from html import escape
from typing import Any, Final

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.findings import Source, ValidationResult
from tei_toolkit.validation.report import ReportFormat, ReportOptions

_MOST_IN_FILE: Final = 200
_STYLE: Final = """
:root{color-scheme:light dark;--e:#b3261e;--w:#8a5a00;--n:#0b5a8a;--line:#8884}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid var(--line);
vertical-align:top;overflow-wrap:anywhere}
th,td.error,td.warning,td.note{white-space:nowrap;overflow-wrap:normal}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.error{color:var(--e)}.warning{color:var(--w)}.note{color:var(--n)}
code{font-family:ui-monospace,monospace;font-size:.9em}
input,select{font:inherit;padding:.3rem;margin:0 .5rem .5rem 0}
summary{cursor:pointer}dl.sum{display:flex;flex-wrap:wrap;gap:1.5rem}
dl.sum dt{font-size:.85rem}dl.sum dd{margin:0;font-size:1.6rem}
@media (prefers-color-scheme:dark){:root{--e:#ff8a80;--w:#ffcc66;--n:#80c8ff}}
"""
_SCRIPT: Final = """
const data=JSON.parse(document.getElementById('data').textContent);
const $=id=>document.getElementById(id),list=$('list'),q=$('q'),k=$('k'),s=$('s');
const el=(n,c,t)=>{const e=document.createElement(n);if(c)e.className=c;
if(t!==undefined)e.textContent=t;return e};
let shown=0,hits=[];
function more(){const end=Math.min(shown+200,hits.length);
for(;shown<end;shown++){const[f,x]=hits[shown],[c,v,l,col,m,p]=x,r=el('tr');
const a=el('td');a.append(el('code','',data.files[f].f+(l?':'+l+(col?':'+col:''):'')));
const b=el('td',data.levels[v],data.levels[v]);const d=el('td');
d.append(el('code','',data.kinds[c][0]+' '));d.append(m);if(p)d.title=p;
r.append(a,b,d);list.append(r)}
$('more').hidden=shown>=hits.length;
$('count').textContent=hits.length+' findings'}
function find(){const t=q.value.toLowerCase();hits=[];shown=0;list.textContent='';
data.files.forEach((f,i)=>{const inFile=f.f.toLowerCase().includes(t);
for(const x of
f.x){if(k.value&&x[0]!=k.value)continue;if(s.value&&x[1]!=s.value)continue;
if(t&&!inFile&&!x[4].toLowerCase().includes(t))continue;hits.push([i,x])}});more()}
for(const e of[q,k,s])e.addEventListener('input',find);
$('more').addEventListener('click',more);
document.querySelectorAll('[data-file]').forEach(a=>a.addEventListener('click',()=>{
q.value=a.dataset.file;find();$('findings').scrollIntoView()}));
document.querySelectorAll('[data-kind]').forEach(a=>a.addEventListener('click',()=>{
k.value=a.dataset.kind;find();$('findings').scrollIntoView()}));
$('tools').hidden=false;find();
"""
_LEVELS: Final = [severity.value for severity in Severity]


def write(results: Iterator[ValidationResult], options: ReportOptions) -> Iterator[str]:
    """The page."""
    del options
    files: list[dict[str, Any]] = []
    rows: list[str] = []
    kinds: dict[tuple[str, str], int] = {}
    by_kind: Counter[tuple[str, str]] = Counter()
    in_files: Counter[tuple[str, str]] = Counter()
    levels: dict[tuple[str, str], str] = {}
    sums: Counter[str] = Counter()
    for result in results:
        sums[f"valid {result.valid}"] += 1
        entries: list[list[Any]] = []
        seen: set[tuple[str, str]] = set()
        for finding in result.findings:
            kind = finding.code, finding.name
            number = kinds.setdefault(kind, len(kinds))
            by_kind[kind] += 1
            seen.add(kind)
            levels.setdefault(kind, finding.severity.value)
            sums[finding.severity.value] += 1
            if len(entries) < _MOST_IN_FILE or finding.source is Source.XML:
                level = _LEVELS.index(finding.severity.value)
                entries.append(
                    [
                        *(number, level, finding.line, finding.column),
                        *(finding.message, finding.xpath),
                    ]
                )
        in_files.update(seen)
        files.append({"f": result.file, "x": entries})
        rows.append(_file_row(result))
    yield from _head(sums, len(files))
    yield from _kind_table(by_kind, in_files, levels, kinds)
    yield from _finding_tools(kinds)
    yield "<h2>Files</h2><table><thead><tr><th>File<th>Valid<th class=n>Errors"
    yield "<th class=n>Warnings<th class=n>Notes</thead><tbody>\n"
    yield from rows
    yield "</tbody></table>\n"
    data = {
        "levels": _LEVELS,
        "kinds": [list(kind) for kind in kinds],
        "files": files,
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    yield f'<script id="data" type="application/json">{_inert(text)}</script>\n'
    yield f"<script>{_SCRIPT}</script>\n"


def _inert(text: str) -> str:
    """JSON that cannot end the script element it stands in."""
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028")


def _head(sums: Counter[str], number: int) -> Iterator[str]:
    yield "<!DOCTYPE html>\n<html lang=en><meta charset=utf-8>"
    yield '<meta name=viewport content="width=device-width,initial-scale=1">'
    yield f"<title>Validation of {number} files</title><style>{_STYLE}</style>\n"
    yield f"<h1>Validation of {number} files</h1><dl class=sum>"
    shown = [
        ("valid", sums["valid True"], ""),
        ("not valid", sums["valid False"], ""),
        ("without schema", sums["valid None"], ""),
        *((level, sums[level], level) for level in _LEVELS),
    ]
    for name, count, style in shown:
        plural = f"{name}s" if style else name
        yield f"<div><dt>{plural}</dt><dd class='{style}'>{count}</dd></div>"
    yield "</dl>\n"


def _kind_table(
    by_kind: Counter[tuple[str, str]],
    in_files: Counter[tuple[str, str]],
    levels: dict[tuple[str, str], str],
    kinds: dict[tuple[str, str], int],
) -> Iterator[str]:
    yield "<h2>Kinds of findings</h2><table><thead><tr><th>Kind<th>Severity"
    yield "<th class=n>Findings<th class=n>Files</thead><tbody>\n"
    order = {level: at for at, level in enumerate(_LEVELS)}
    for kind, count in sorted(
        by_kind.items(), key=lambda item: (order[levels[item[0]]], -item[1], item[0])
    ):
        code, name = map(escape, kind)
        yield (
            f"<tr><td><a href='#findings' data-kind={kinds[kind]}><code>{code}</code> "
            f"{name}</a><td class={levels[kind]}>{levels[kind]}<td class=n>{count}"
            f"<td class=n>{in_files[kind]}\n"
        )
    yield "</tbody></table>\n"


def _finding_tools(kinds: dict[tuple[str, str], int]) -> Iterator[str]:
    yield "<h2 id=findings>Findings</h2><noscript><p>The single findings need a script;"
    yield " the counts above and below do not.</noscript><div id=tools hidden>"
    yield "<label>Search <input id=q type=search></label>"
    yield "<label>Kind <select id=k><option value=''>all"
    for (code, name), number in sorted(kinds.items()):
        yield f"<option value={number}>{escape(code)} {escape(name)}"
    yield "</select></label><label>Severity <select id=s><option value=''>all"
    for number, level in enumerate(_LEVELS):
        yield f"<option value={number}>{level}"
    yield "</select></label><p id=count></p><table><thead><tr><th>Place<th>Severity"
    yield "<th>Message</thead><tbody id=list></tbody></table>"
    yield "<button id=more>Show more</button></div>\n"


def _file_row(result: ValidationResult) -> str:
    name = escape(result.file, quote=True)
    valid = {True: "yes", False: "no", None: "?"}[result.valid]
    if result.unreadable:
        valid = f"not read: {escape(result.unreadable)}"
    counts = "".join(
        f"<td class=n>{result.count(severity) or ''}" for severity in Severity
    )
    link = f"<a href='#findings' data-file=\"{name}\">{name}</a>"
    return f"<tr><td>{link}<td>{valid}{counts}\n"


FORMAT = ReportFormat("html", "one page for people, for thousands of files", write)
