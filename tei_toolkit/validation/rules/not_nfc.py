"""Letters that are not in Unicode's usual form."""

import re
from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from tei_toolkit.diagnostics import Severity
from tei_toolkit.validation.numbers import whole_number
from tei_toolkit.validation.passages import passages
from tei_toolkit.validation.rule import Edit, Hit, Rule
from tei_toolkit.validation.view import View

_WORD = re.compile(r"\S+")
_RUN = re.compile(r"[^\s<>&]?(?:[^\x00-\x7f]|&#[xX]?[0-9A-Fa-f]+;)+")
_REFERENCE = r"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));"


def check(view: View) -> Iterator[Hit]:
    """The first word of each element that is not in Form C, with the number in all."""
    found: list[Hit] = []
    count = 0
    for element, text in view.texts:
        if text.isascii() or is_normalized("NFC", text):
            continue
        words = [w for w in _WORD.findall(text) if not is_normalized("NFC", w)]
        count += len(words)
        if words and not found:
            word = words[0][:60]
            meant = normalize("NFC", word)
            found.append(Hit(element, {"word": word}, "", word, word, (), meant))
    for hit in found:
        more = f" ({count} such words in the file)" if count > 1 else ""
        values = {**hit.values, "more": more}
        yield Hit(hit.element, values, None, hit.near, hit.found, (), hit.suggestion)


def fix(view: View) -> Iterator[Edit]:
    """Form C for every run of characters outside ASCII, with the letter before it."""
    for passage in passages(view):
        if passage.is_verbatim:  # what the encoding lacks could not be written there
            continue
        text = view.document.utf8[passage.start : passage.end].decode()
        for match in () if text.isascii() and "&#" not in text else _RUN.finditer(text):
            old = match.group()
            plain = re.sub(_REFERENCE, _combining, old)
            new = normalize("NFC", plain)
            if new == plain or len(new) > len(plain):
                continue
            start = passage.start + len(text[: match.start()].encode())
            yield Edit(start, start + len(old.encode()), new.encode())


def _combining(match: re.Match[str]) -> str:
    """The character of a reference, if it is one that joins the letter before it."""
    code = int(match[1], 16) if match[1] else whole_number(match[2])
    if code is None or code > 0x10FFFF:
        return match.group()
    character = chr(code)
    return character if not is_normalized("NFC", "a" + character) else match.group()


RULE = Rule(
    code="TEI-R039",
    name="not-nfc",
    severity=Severity.WARNING,
    template='"{word}" is not in Unicode Normalization Form C{more}',
    explanation="""\
### What it reports

Text that changes when it is brought into Normalization Form C: usually a letter and its
accent written as two characters.

### Why it matters

The same word in two forms is not found by search, and sorted twice.

### Wrong

```xml
<p>Cafe&#x301; and café.</p>
```

### Right

```xml
<p>Café and café.</p>
```
""",
    check=check,
    fix=fix,
)
