"""A turn that ends before it begins, by the file's own timeline."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, XML_ID, View


def check(view: View) -> Iterator[Hit]:
    """Every passage whose end is before its start."""
    order: dict[str, tuple[int, int]] = {}
    for number, timeline in enumerate(view.named("timeline")):
        for at, when in enumerate(timeline.findall(f"{{{TEI}}}when")):
            order[f"#{when.get(XML_ID, '')}"] = number, at
    if not order:
        return
    for element, start in view.with_attribute("start"):
        end = element.get("end", "")
        first, last = order.get(start), order.get(end)
        if first and last and first[0] == last[0] and last[1] < first[1]:
            yield Hit(element, {"start": start, "end": end}, attribute="end", found=end)


RULE = Rule(
    code="TEI-R034",
    name="reversed-time",
    severity=Severity.WARNING,
    template='end="{end}" comes before start="{start}" in the timeline',
    explanation="""\
### What it reports

An element with `start` and `end` that point to two `when` elements of one `timeline`,
the
end to an earlier one.

### Why it matters

Players and aligners skip such a passage.

### Wrong

```xml
<timeline><when xml:id="t0"/><when xml:id="t1"/></timeline>
<u start="#t1" end="#t0">Good morning.</u>
```

### Right

```xml
<timeline><when xml:id="t0"/><when xml:id="t1"/></timeline>
<u start="#t0" end="#t1">Good morning.</u>
```
""",
    check=check,
)
