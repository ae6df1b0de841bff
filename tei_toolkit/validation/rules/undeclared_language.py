"""An `xml:lang` that `langUsage` does not have."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.bcp47 import is_well_formed, meant_tag
from tei_toolkit.codes import language_name
from tei_toolkit.diagnostics import Severity
from tei_toolkit.tei.language_tags import meant_by
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import TEI, XML_LANG, View, is_tei


def check(view: View) -> Iterator[Hit]:
    """Every language that is not declared, at its first use."""
    for element, tag in _undeclared(view):
        yield Hit(element, {"tag": tag}, attribute=XML_LANG, found=tag)


def _undeclared(view: View) -> list[tuple[etree._Element, str]]:
    """The first use of each language that is not declared.

    None where each of them may be one whose declaration cannot be understood.
    """
    idents = {language.get("ident", "").lower() for language in view.named("language")}
    if not view.named("langUsage") or not idents - {""}:
        return []
    declared = {i if is_well_formed(i) else meant_tag(i) or i for i in idents}
    names = {language_name(tag) for tag in declared}
    unclear = sum(not is_well_formed(tag) for tag in declared - {""})
    told: dict[str, tuple[etree._Element, str]] = {}
    for element, tag in view.with_attribute(XML_LANG):
        folded = tag.lower()
        if folded in told or not is_tei(element) or not is_well_formed(tag):
            continue
        parts = folded.split("-")
        ways = ["-".join(parts[:length]) for length in range(1, len(parts) + 1)]
        if folded in ("und", "zxx", "mul", "mis") or not declared.isdisjoint(ways):
            continue
        if language_name(parts[0]) in names or meant_by(tag):
            continue  # what should be declared is another, which is told elsewhere
        told[folded] = element, tag
    return list(told.values()) if len(told) > unclear else []


def fix(view: View) -> Iterator[Edit]:
    """A `language` for each, after the last that the header has, laid out like it."""
    usages = view.named("langUsage")
    if len(usages) != 1:
        return
    languages = usages[0].findall(f"{{{TEI}}}language")
    missing = [tag for _, tag in _undeclared(view)]
    if not missing or not languages or languages[-1].prefix:
        return
    data = view.document.utf8
    start = view.places.element(languages[-1]).offset
    close = data.find(b"</language>", start)
    single = data.find(b"/>", start)
    inside = (languages[-1].text or "") != "" or len(languages[-1]) > 0
    end = close + len(b"</language>") if inside else single + 2
    if start < 0 or end < start or (close < 0 and single < 0):
        return
    line_start = data.rfind(b"\n", 0, start) + 1
    layout = data[line_start:start]
    before = b"\n" + layout if not layout.strip() else b""
    new = b"".join(
        before + f'<language ident="{tag}">{language_name(tag)}</language>'.encode()
        for tag in missing
    )
    yield Edit(end, end, new)


RULE = Rule(
    code="TEI-R028",
    name="undeclared-language",
    severity=Severity.WARNING,
    template='xml:lang="{tag}" is declared by no language in langUsage',
    explanation="""\
### What it reports

A language that the file uses and that its `langUsage` does not list. A declared `en` is
enough for `en-GB`, and `lat` for `la`. Files without `langUsage` are left alone.

### Why it matters

Fonts, hyphenation and search are chosen from the list in the header.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><langUsage>
<language ident="en">English</language>
</langUsage></profileDesc></teiHeader><text><body><p xml:lang="de">Guten Morgen.</p>
</body>
</text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><langUsage>
<language ident="en">English</language>
<language ident="de">German</language>
</langUsage></profileDesc></teiHeader><text><body><p xml:lang="de">Guten Morgen.</p>
</body>
</text></TEI>
```
""",
    check=check,
    fix=fix,
)
