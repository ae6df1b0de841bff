"""A person who died before being born."""

from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import interval
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import TEI, View


def check(view: View) -> Iterator[Hit]:
    """Every person whose death comes before the birth."""
    for person in view.named("person"):
        birth, death = _day(person, "birth"), _day(person, "death")
        if birth is None or death is None:
            continue
        one, other = interval(birth[1]), interval(death[1])
        if one and other and other.last < one.first:
            values = {"birth": birth[1], "death": death[1]}
            yield Hit(death[0], values, found=death[1])


def _day(person: etree._Element, name: str) -> tuple[etree._Element, str] | None:
    found = person.findall(f"{{{TEI}}}{name}")
    if len(found) != 1:
        return None
    element = found[0]
    value = element.get("when")
    if value is None:
        dates = element.findall(f"{{{TEI}}}date")
        value = dates[0].get("when") if len(dates) == 1 else None
    return (element, value) if value else None


RULE = Rule(
    code="TEI-R021",
    name="death-before-birth",
    severity=Severity.ERROR,
    template="death {death} is before birth {birth}",
    explanation="""\
### What it reports

A `person` whose `death` is dated before the `birth`.

### Why it matters

Two persons were mixed up, or a number was mistyped.

### Wrong

```xml
<listPerson><person><birth when="1867-11-07"/><death when="1834-07-04"/></person>
</listPerson>
```

### Right

```xml
<listPerson><person><birth when="1867-11-07"/><death when="1934-07-04"/></person>
</listPerson>
```
""",
    check=check,
)
