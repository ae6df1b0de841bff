"""Places that give the event different days."""

import re
from collections.abc import Iterator

from lxml import etree

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.dates import disagree
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_inside, local_name

_IN_NAME = r"(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)"


def check(view: View) -> Iterator[Hit]:
    """Every date of the event that disagrees with the setting's."""
    settings = [d for d in view.named("date") if _is_setting(d) and d.get("when")]
    if len({d.get("when") for d in settings}) != 1:
        return
    main = settings[0].get("when", "")
    for element in view.named("date"):
        when = element.get("when", "")
        if element.get("calendar") or not _is_dated_event(element):
            continue
        if disagree(when, main):
            values = {"value": when, "other": main, "where": "setting"}
            yield Hit(element, values, attribute="when", found=when, expected=(main,))
    in_name = re.search(_IN_NAME, view.document.path.name if view.document.path else "")
    if in_name and disagree(in_name.group(1), main):
        where = "the name of the file"
        values = {"value": main, "other": in_name.group(1), "where": where}
        yield Hit(settings[0], values, attribute="when", found=main)


def _is_setting(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent) == "setting"


def _is_dated_event(element: etree._Element) -> bool:
    """Whether the date is that of a dateline before the text, or of a spoken text."""
    parent = element.getparent()
    if parent is None or is_inside(element, "floatingText", "quote", "q"):
        return False
    return local_name(parent) == "dateline" and is_inside(element, "opener")


RULE = Rule(
    code="TEI-R019",
    name="event-dates-disagree",
    severity=Severity.WARNING,
    template="the event is on {value} here, but on {other} in {where}",
    explanation="""\
### What it reports

The day of the event in `settingDesc/setting/date`, in `opener/dateline/date`, in
`creation/date` and in the name of the file, where two of them cannot be the same day.

### Why it matters

Readers cite by date. One of the two is wrong, or the difference wants a note.

### Wrong

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><settingDesc><setting><date when="2008-09-22">22
September</date>
</setting></settingDesc></profileDesc></teiHeader><text><body><div><opener><dateline>
<date when="2008-09-23">23 September</date></dateline></opener><p>x</p></div></body>
</text></TEI>
```

### Right

```xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title>
</titleStmt><publicationStmt><p>x</p></publicationStmt><sourceDesc><p>x</p></sourceDesc>
</fileDesc><profileDesc><settingDesc><setting><date when="2008-09-22">22
September</date>
</setting></settingDesc></profileDesc></teiHeader><text><body><div><opener><dateline>
<date when="2008-09-22">22 September</date></dateline></opener><p>x</p></div></body>
</text></TEI>
```
""",
    check=check,
)
