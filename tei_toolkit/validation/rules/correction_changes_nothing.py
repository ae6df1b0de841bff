"""A correction that is the same as the error."""

from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View

_PAIRS = (("sic", "corr"), ("orig", "reg"), ("abbr", "expan"))


def check(view: View) -> Iterator[Hit]:
    """Every choice between two equal readings."""
    for choice in view.named("choice"):
        for one, other in _PAIRS:
            first = choice.findall(f"{{{TEI}}}{one}")
            second = choice.findall(f"{{{TEI}}}{other}")
            if len(first) != 1 or len(second) != 1 or len(first[0]) or len(second[0]):
                continue
            text = first[0].text or ""
            if text.strip() and text == second[0].text and not first[0].items():
                values = {"one": one, "other": other, "text": text}
                yield Hit(choice, values, found=text)


RULE = Rule(
    code="TEI-R057",
    name="correction-changes-nothing",
    severity=Severity.WARNING,
    template='<{one}> and <{other}> both say "{text}"',
    explanation="""\
### What it reports

A `choice` whose two readings (`sic` and `corr`, `orig` and `reg`, `abbr` and `expan`)
are the
same text.

### Why it matters

One of the two was never changed.

### Wrong

```xml
<p>the <choice><sic>teh</sic><corr>teh</corr></choice> house</p>
```

### Right

```xml
<p>the <choice><sic>teh</sic><corr>the</corr></choice> house</p>
```
""",
    check=check,
)
