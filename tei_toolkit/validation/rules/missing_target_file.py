"""A pointer into a file that is not there."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.pointing import SPEAKER_POINTERS, bare_words, into_files
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_NEVER_WORDS = frozenset(
    (
        *("copyOf", "corresp", "edRef", "exclude", "hand", "next", "prev", "resp"),
        *("sameAs", "scribeRef", "select", "spanTo", "synch", "target", "targetEnd"),
        "wit",
    )
)
"""Links, and who or what is answerable; others hold private words in many files."""


def _is_no_speaker(_element: etree._Element, attribute: str) -> bool:
    return attribute not in SPEAKER_POINTERS


def check(view: View) -> Iterator[Hit]:
    """Every file that is pointed into and not there, at its first mention."""
    told: set[str] = set()
    for element, attribute, address, file, fragment in into_files(view):
        if file in told or not (fragment or file.endswith(".xml")):
            continue
        if view.lacks_file(file):
            told.add(file)
            values = {"address": address, "file": file, "advice": ""}
            yield Hit(element, values, attribute=attribute, found=address)
    words = bare_words(view, _is_no_speaker)
    for element, attribute, address, near, more in words:
        if attribute in _NEVER_WORDS or address.casefold() in view.folded_ids:
            advice = f"; a pointer to an xml:id begins with #{more}"
            values = {"address": address, "file": address, "advice": advice}
            yield Hit(element, values, attribute, "", address, (), near)


RULE = Rule(
    code="TEI-R009",
    name="missing-target-file",
    severity=Severity.WARNING,
    template='"{address}" points into {file}, which is not there{advice}',
    explanation="""\
### What it reports

A pointer with a relative address and a `#`, or to an `.xml` file, where no such file
is;
or a link, a person or thing answerable, or a witness that is a mere word
(`target="nix"`, `resp="JS"`), where neither such a file nor such an id is; or any mere
word that is an id but for its case.
Addresses that a `prefixDef` stands for are followed, too.

### Why it matters

The authority file or the other text has moved, or was never delivered.

### Wrong

```xml
<p><persName ref="absent.xml#anna">Anna</persName></p>
```

### Right

```xml
<p><persName ref="authority.xml#anna">Anna</persName></p>
```
""",
    check=check,
    covered_by=("dangling-idref",),
)
