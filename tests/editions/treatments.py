"""How each element is treated, read from the stylesheets themselves.

A template whose elements tell too little says in `tk:says` what it does.
"""

import re

from lxml import etree

from tei_toolkit.editions.namespaces import NAMESPACES, XSLT, tk
from tei_toolkit.editions.policy import LEFT_OUT, WORDLESS, View
from tei_toolkit.resources import stylesheet_path
from tei_toolkit.values import immutable

_NAME = re.compile(r"tei:([A-Za-z0-9]+)(?:\[|$)")
_CALLS = {
    "box": "block or part of a line, with a class of its name",
    "paragraph": "paragraph",
    "link": "link, if its address is allowed",
    "texts": "frame of a text",
}


@immutable
class Treatment:
    """How an element is treated.

    Attributes:
        element: its name.
        module: the stylesheet in `xslt/base/` that says so.
        words: how, in a few words.
    """

    element: str
    module: str
    words: str


def list_treatments() -> dict[str, Treatment]:
    """The treatment of every TEI element that the base stylesheets know, by name."""
    order = etree.parse(stylesheet_path("base/all.xsl")).getroot()
    found: dict[str, Treatment] = {}
    for included in order.iterfind("xsl:include", NAMESPACES):
        module = included.get("href", "")
        root = etree.parse(stylesheet_path(f"base/{module}")).getroot()
        for template in root.iterfind("xsl:template[@match]", NAMESPACES):
            if template.get("mode") is None:
                _read_template(template, module, found)
    return dict(sorted(found.items(), key=lambda item: item[0].casefold()))


def _read_template(
    template: etree._Element, module: str, found: dict[str, Treatment]
) -> None:
    words = _describe(template)
    for pattern in template.get("match", "").split("|"):
        last = pattern.strip().rpartition("/")[2] if "[" not in pattern else pattern
        match = _NAME.search(last.strip().split("/")[-1] if "[" not in last else last)
        if match is None:
            continue
        name = match[1]
        if ("[" in pattern or "/" in pattern.split("[")[0]) and name in found:
            continue
        said = words + _policy(name)
        found[name] = Treatment(name, module, said)


def _describe(template: etree._Element) -> str:
    """What a template says of itself, or what can be seen of it."""
    if said := template.get(tk("says")):
        return said
    called = template.findall(".//xsl:call-template", NAMESPACES)
    names = [call.get("name", "") for call in called]
    if not len(template) and not (template.text or "").strip():
        return "holds no words of the text; not shown there"
    if "phrase" in names:
        call = called[names.index("phrase")]
        inner = call.find("xsl:with-param[@name='name']", NAMESPACES)
        said = "" if inner is None else inner.get("select", "".join(inner.itertext()))
        tags = re.findall(r"\b[a-z]+\d?\b", said)
        return f"part of a line as {' or '.join(f'`{tag}`' for tag in tags)}"
    literal = [
        str(e.tag)
        for e in template.iter("*")
        if isinstance(e.tag, str) and not e.tag.startswith(f"{{{XSLT}}}")
    ]
    for name, words in _CALLS.items():
        if name in names and not literal:
            return words
    if literal:
        tags = list(dict.fromkeys(tag.rpartition("}")[2] for tag in literal))
        return "as " + ", ".join(f"`{tag}`" for tag in tags[:4])
    return "a template of its own"


def _policy(name: str) -> str:
    if name == "am":
        return "; left out of the reading view, where an `ex` stands for it"
    for view in View:
        if any(tag.endswith(f"}}{name}") for tag in LEFT_OUT[view]):
            return f"; left out of the {view.value} view"
    if any(tag.endswith(f"}}{name}") for tag in WORDLESS):
        return "; its content is no part of the text"
    return ""


def write_table() -> str:
    """The treatments as a Markdown table."""
    lines = ["| element | treatment | module |", "|---|---|---|"]
    lines += [
        f"| `{t.element}` | {t.words} | `{t.module}` |"
        for t in list_treatments().values()
    ]
    return "\n".join(lines) + "\n"
