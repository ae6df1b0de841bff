"""A letter of another script that looks the same."""

import re
from collections.abc import Iterator

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.rule import Hit, Rule
from tei_toolkit.validation.view import View

_WORD = re.compile(r"[^\W\d_]{3,}")
_CYRILLIC_LIKE = frozenset("аеорсухіјѕАВЕКМНОРСТХІЈЅ")
_LATIN_LIKE = frozenset("aeopcyxijsABEKMHOPCTXIJS")


def check(view: View) -> Iterator[Hit]:
    """Every mixed word, once."""
    told: set[str] = set()
    for element, text in view.texts:
        if text.isascii():
            continue
        for word in _WORD.findall(text):
            if word.isascii() or word in told:
                continue
            cyrillic = [c for c in word if "\u0400" <= c <= "\u04ff"]
            latin = [c for c in word if c < "\u0250"]
            if not cyrillic or not latin or len(cyrillic) + len(latin) != len(word):
                continue
            few, like = min(
                (cyrillic, _CYRILLIC_LIKE),
                (latin, _LATIN_LIKE),
                key=lambda p: len(p[0]),
            )
            if len(few) * 2 < len(word) and like.issuperset(few):
                told.add(word)
                letters = ", ".join(f"{c} U+{ord(c):04X}" for c in dict.fromkeys(few))
                values = {"word": word, "letters": letters}
                yield Hit(element, values, near=word, found=word)


RULE = Rule(
    code="TEI-R046",
    name="mixed-scripts",
    severity=Severity.WARNING,
    template='"{word}" mixes Latin and Cyrillic letters: {letters}',
    explanation="""\
### What it reports

A word of Latin letters with a Cyrillic one that looks like it inside, or the other way
round.

### Why it matters

The word looks right and is found by no search.

### Wrong

```xml
<p>Good m&#x43E;rning</p>
```

### Right

```xml
<p>Good morning</p>
```
""",
    check=check,
)
