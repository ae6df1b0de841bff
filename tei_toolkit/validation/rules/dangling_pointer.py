"""A pointer into this file that leads nowhere."""

from collections.abc import Iterator
from difflib import get_close_matches

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.places import printed_name
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, local_name

_SPEAKER = frozenset(("who", "toWhom", "withWhom"))


def check(view: View) -> Iterator[Hit]:
    """Every `#id` that no element of the file has."""
    ids = view.ids
    for element, attribute, address in view.pointers:
        if attribute in _SPEAKER or not address.startswith("#"):
            continue
        wanted = address[1:]
        if not wanted or wanted in ids or "(" in wanted:
            continue
        near = nearest_id(wanted, view)
        advice = f"; did you mean #{near}?" if near else ""
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


def nearest_id(wanted: str, view: View) -> str:
    """The id of the file that was probably meant; empty if none is near."""
    folded = {identifier.casefold(): identifier for identifier in view.ids}
    if wanted.casefold() in folded:
        return folded[wanted.casefold()]
    if len(view.ids) > 20_000:
        return ""
    close = get_close_matches(wanted, list(view.ids), n=1, cutoff=0.8)
    return close[0] if close else ""


RULE = Rule(
    code="TEI-R001",
    name="dangling-pointer",
    severity=Severity.ERROR,
    template='{attribute}="{address}" on <{element}> points to no xml:id in this file'
    "{advice}",
    explanation="""\
### What it reports

A pointer such as `ref="#x"` or `target="#x"` whose `x` is the `xml:id` of no element in
the file. Speakers (`who`) have a rule of their own, TEI-R002.

### Why it matters

A schema does not check pointers. A reader who follows this one, or a program that builds
an index from it, finds nothing.

### Wrong

```xml
<p xml:id="first">See <ref target="#frist">above</ref>.</p>
```

### Right

```xml
<p xml:id="first">See <ref target="#first">above</ref>.</p>
```
""",
    check=check,
    covered_by=("dangling-idref",),
)
