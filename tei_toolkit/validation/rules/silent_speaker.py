"""A person in the list of participants whom nothing points to."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.inclusions import XINCLUDE
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import (
    TEI,
    XML_ID,
    View,
    is_inside,
    local_name,
    words_of,
)


def check(view: View) -> Iterator[Hit]:
    """Every participant whom nothing points to."""
    if view.tagged(XINCLUDE) or local_name(view.root) == "teiCorpus":
        return
    used = {address[1:] for _, _, address in view.pointers if address.startswith("#")}
    speakers = {value for name in ("u", "sp") for value in _who(view, name)}
    if not speakers:
        return
    for person in view.named("person", "personGrp"):
        identifier = person.get(XML_ID)
        if identifier and identifier not in used and is_inside(person, "particDesc"):
            first = person.find(f"{{{TEI}}}persName")
            words = words_of(first) if first is not None else ""
            name = words or f"#{identifier}"
            yield Hit(person, {"name": name}, attribute=XML_ID, found=identifier)


def _who(view: View, name: str) -> set[str]:
    return {e.get("who", "") for e in view.named(name)} - {""}


RULE = Rule(
    code="TEI-R032",
    name="silent-speaker",
    severity=Severity.NOTE,
    template="{name} is listed as a participant, but never speaks and is never "
    "mentioned",
    explanation="""\
### What it reports

A `person` or `personGrp` in `particDesc` to whose `xml:id` nothing in the file points,
in a
file where other speakers are pointed to.

### Why it matters

Either their turns are ascribed to someone else, or they do not belong in the list.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><particDesc><listPerson><person xml:id="a">
<persName>Anna</persName>
</person><person xml:id="b"><persName>Ben</persName></person></listPerson></particDesc>
</profileDesc></teiHeader><text><body><u who="#a">Good morning.</u></body></text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><particDesc><listPerson><person xml:id="a">
<persName>Anna</persName>
</person></listPerson></particDesc>
</profileDesc></teiHeader><text><body><u who="#a">Good morning.</u></body></text></TEI>
```
""",
    check=check,
)
