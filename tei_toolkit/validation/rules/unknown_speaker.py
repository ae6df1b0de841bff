"""A speaker that `who` points to, whom nobody lists."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.places import printed_name
from tei_toolkit.validation.pointing import dangling, nearest_id
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, local_name

_SPEAKER = frozenset(("who", "toWhom", "withWhom"))


def check(view: View) -> Iterator[Hit]:
    """Every speaker whose id no element of the file has."""
    for element, attribute, address, advice in dangling(view, _SPEAKER.__contains__):
        near = nearest_id(address[1:], view)
        yield Hit(
            element,
            {
                "attribute": printed_name(element, attribute),
                "element": local_name(element),
                "address": address,
                "advice": advice,
            },
            attribute=attribute,
            found=address,
            suggestion=f"#{near}" if near else "",
        )


RULE = Rule(
    code="TEI-R002",
    name="unknown-speaker",
    severity=Severity.ERROR,
    template='{attribute}="{address}" on <{element}> points to no xml:id in this '
    "file{advice}",
    explanation="""\
### What it reports

A `who`, `toWhom` or `withWhom` whose `#id` is the `xml:id` of no element of the file.

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
