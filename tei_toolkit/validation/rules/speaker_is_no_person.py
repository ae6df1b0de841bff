"""A speaker that `who` points to, who is no person."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, local_name

_SPEECH = frozenset(("u", "sp", "said", "q", "writing"))
_PERSONS = frozenset(
    (
        *("person", "personGrp", "persona", "org", "castItem", "castGroup", "role"),
        *("persName", "name", "orgName", "rs", "speaker", "respStmt", "listPerson"),
        *("author", "editor", "principal", "item", "note", "standOff", "roleDesc"),
    )
)


def check(view: View) -> Iterator[Hit]:
    """Every speech whose `who` points to something that cannot speak."""
    if not view.named("person", "personGrp", "castItem"):
        return
    for element, attribute, address in view.pointers:
        if attribute != "who" or local_name(element) not in _SPEECH:
            continue
        targets = view.ids.get(address.removeprefix("#"), [])
        if not address.startswith("#") or not targets:
            continue
        if local_name(targets[0]) not in _PERSONS:
            target = local_name(targets[0])
            values = {"attribute": attribute, "address": address, "target": target}
            yield Hit(element, values, attribute=attribute, found=address)


RULE = Rule(
    code="TEI-R003",
    name="speaker-is-no-person",
    severity=Severity.WARNING,
    template='{attribute}="{address}" points to a <{target}>, not to a person, a '
    "role or a group",
    explanation="""\
### What it reports

In a file that lists its speakers, a `who` that points to something other than a
`person`,
`personGrp`, `org`, `castItem`, `role` or `name`.

### Why it matters

The pointer leads somewhere, but not to who spoke.

### Wrong

```xml
<p xml:id="p1">Anna enters.</p>
<castList><castItem xml:id="anna"><role>Anna</role></castItem></castList>
<sp who="#p1"><speaker>Anna</speaker><p>Good morning.</p></sp>
```

### Right

```xml
<p xml:id="p1">Anna enters.</p>
<castList><castItem xml:id="anna"><role>Anna</role></castItem></castList>
<sp who="#anna"><speaker>Anna</speaker><p>Good morning.</p></sp>
```
""",
    check=check,
)
