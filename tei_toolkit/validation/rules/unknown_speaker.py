"""A speaker that `who` points to, whom nobody lists."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.paths import printed_name
from tei_toolkit.validation.pointing import (
    SPEAKER_POINTERS,
    Astray,
    bare_words,
    dangling,
)
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, local_name

_NO_FILE = ", and is no file; a pointer to an id begins with #"


def _is_speaker(element: etree._Element, attribute: str) -> bool:
    """Whether an attribute names a speaker, and not who made a change in the file."""
    return attribute in SPEAKER_POINTERS and local_name(element) != "change"


def check(view: View) -> Iterator[Hit]:
    """Every speaker whose id no element of the file has."""
    wanted = SPEAKER_POINTERS.__contains__
    for astray in dangling(view, wanted):
        yield _hit(astray, "")
    for astray in bare_words(view, _is_speaker):
        yield _hit(astray, _NO_FILE)


def _hit(astray: Astray, more: str) -> Hit:
    element, attribute, address, near, advice = astray
    values = {
        "attribute": printed_name(element, attribute),
        "element": local_name(element),
        "address": address,
        "advice": more + advice,
    }
    return Hit(element, values, attribute, "", address, (), near)


RULE = Rule(
    code="TEI-R002",
    name="unknown-speaker",
    severity=Severity.ERROR,
    template='{attribute}="{address}" on <{element}> points to no xml:id in this '
    "file{advice}",
    explanation="""\
### What it reports

A `who`, `toWhom` or `withWhom` whose `#id` is the `xml:id` of no element of the file;
or which is a mere word without `#`, and no file has that name.

### Why it matters

The words of this turn belong to nobody: an index of speakers will not have them.

### Wrong

```xml
<sp who="#nobody"><speaker>Anna</speaker><p>Good morning.</p></sp>
```

### Right

```xml
<castList><castItem><role xml:id="anna">Anna</role></castItem></castList>
<sp who="#anna"><speaker>Anna</speaker><p>Good morning.</p></sp>
```
""",
    check=check,
    covered_by=("dangling-idref",),
)
