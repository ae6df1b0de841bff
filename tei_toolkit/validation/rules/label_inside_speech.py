"""A speaker's label inside the words of a turn."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View, is_inside, local_name, words_of

_LONGEST = 80
_COLON = r"\s*[:：]\s*$"


def check(view: View) -> Iterator[Hit]:
    """Every paragraph of a turn that begins with a known label and a colon."""
    labels = {_plain(words_of(e)) for e in view.named("speaker")}
    labels |= {
        _plain(words_of(e)) for e in view.named("note") if e.get("type") == "speaker"
    }
    labels |= {
        _plain(words_of(e)) for e in view.named("persName") if is_inside(e, "person")
    }
    labels -= {""}
    if not labels:
        return
    for element in view.named("seg", "p", "l", "u"):
        text = element.text or ""
        before, colon, after = text[:_LONGEST].replace("：", ":").partition(":")
        if not colon or not (
            local_name(element) == "u" or is_inside(element, "u", "sp")
        ):
            continue
        label = _plain(before)
        if label in labels and (after.strip() or len(element)):
            shown = before.strip()
            yield Hit(element, {"label": shown}, near=shown, found=shown)


def _plain(label: str) -> str:
    words = " ".join(re.sub(_COLON, "", label).split())
    return words.rstrip(".").casefold()


RULE = Rule(
    code="TEI-R031",
    name="label-inside-speech",
    severity=Severity.WARNING,
    template='the speech begins with the label "{label}", which is no part of what '
    "was said",
    explanation="""\
### What it reports

A `seg`, `p` or `l` in a `u` or `sp` whose text begins with a label that the file itself
gives as one (a `speaker`, a `note type="speaker"`, a person's name), and a colon.

### Why it matters

The label is counted, searched and cited as if it had been spoken; often it begins a
turn
of its own.

### Wrong

```xml
<sp><speaker>ANNA</speaker><p>ANNA: Good morning.</p></sp>
```

### Right

```xml
<sp><speaker>ANNA</speaker><p>Good morning.</p></sp>
```
""",
    check=check,
)
