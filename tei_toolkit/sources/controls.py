"""Characters that no document can hold: found, hidden, reported."""

import re
from bisect import bisect_right
from dataclasses import replace

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.errors import InputError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.occurrence import has_any
from tei_toolkit.sources.text import Hidden, SourceText, split_lines

CONTROL_CHARACTER = DiagnosticKind(
    code="TEI-S005",
    name="control-character",
    severity=Severity.WARNING,
    template="{count} × U+{code} ({title}), first here, left out of the text",
    explanation="""\
*What it reports*: a control character (or U+FEFF, U+FFFE, U+FFFF inside the text) that
means nothing in a transcript and that XML cannot hold.

*Why it matters*: it is left out. If it stood for something (a page, a column), put that
into the source by other means.

### Wrong

```talk.txt python
"Chair: Good\\x07 morning.\\nMr. Doyle: Good morning."
```

### Right

```talk.txt
Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
_TITLES = {
    0x07: "bell",
    0x08: "backspace",
    0x0B: "line tabulation",
    0x1A: "substitute, the old end-of-file mark",
    0x1B: "escape",
    0x7F: "delete",
    0xFEFF: "byte order mark inside the text",
}
# XML 1.0, production 2 (Char), less what is white space; DEL and a stray byte order
# mark go too, since they are never words.
_CONTROLS = "".join(map(chr, (*range(9), 11, *range(14, 32), 127)))
_BEYOND_ASCII = "\ufeff\ufffe\uffff"
_CONTROL = lazy_pattern(f"[{_CONTROLS}{_BEYOND_ASCII}]+")
_DEFINITE = re.compile(r"[\x00-\x07\x0e-\x1a\x1c-\x1f]")


def refuse_control_heavy(text: str, name: str) -> None:
    """Nothing, if `text` reads like text.

    Raises:
        InputError: more than one character in ten of its beginning is a control.
    """
    head = text[:4096]
    count = len(_DEFINITE.findall(head))
    if count > 8 and count * 10 > len(head):
        raise InputError(
            f"{name}: {count} of the first {len(head)} characters are control "
            "characters, so this is binary data, not text; give a text"
        )


def refuse_surrogates(text: str, name: str) -> None:
    """Nothing, if `text` can be encoded.

    Raises:
        InputError: a lone surrogate stands in it.
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            f"{name}: character {error.start} is the lone surrogate "
            f"U+{ord(text[error.start]):04X}, which no text can hold; decode the bytes "
            "without `surrogateescape`, or give the bytes"
        ) from None


_CHAT = ("@UTF8", "@Begin", "@Font:", "@PID:")
_BULLET = "\x15"
"""What CHAT writes around the times of a turn: it is no stray character."""


def hide_controls(source: SourceText, name: str) -> SourceText:
    """The same source with its control characters hidden and reported.

    Form feed counts as white space and stays.
    """
    if not has_any(source.text, _CONTROLS) and not any(
        sign in source.text for sign in _BEYOND_ASCII
    ):
        return source
    matches = list(_CONTROL.finditer(source.text))
    first: dict[str, int] = {}
    count: dict[str, int] = {}
    for match in matches:
        for place, char in enumerate(match.group(), match.start()):
            first.setdefault(char, place)
            count[char] = count.get(char, 0) + 1
    starts = [start for start, _ in split_lines(source.text)]
    found = []
    is_chat = source.text.lstrip("\ufeff").startswith(_CHAT)
    for char, place in first.items():
        if is_chat and char == _BULLET:
            continue
        line = bisect_right(starts, place)
        code = ord(char)
        values = (
            ("count", str(count[char])),
            ("code", f"{code:04X}"),
            ("title", _TITLES.get(code, "a control character")),
        )
        column = place - starts[line - 1] + 1
        found.append(Diagnostic(CONTROL_CHARACTER, name, line, column, values))
    controls = [
        Hidden(m.start(), m.end(), LeftOutKind.CONTROL, breaks="\x0b" in m.group())
        for m in matches
    ]
    hidden = merge_hidden(source.hidden, controls)
    diagnostics = (*source.diagnostics, *found)
    return replace(source, hidden=hidden, diagnostics=diagnostics)


def merge_hidden(kept: tuple[Hidden, ...], added: list[Hidden]) -> tuple[Hidden, ...]:
    """Both, sorted and disjoint; where they overlap, `kept` stays."""
    if not kept:
        return tuple(added)
    merged: list[Hidden] = []
    index = 0
    for new in added:
        at = new.start
        while index < len(kept) and kept[index].end <= at:
            merged.append(kept[index])
            index += 1
        look = index
        while look < len(kept) and kept[look].start < new.end:
            if kept[look].start > at:
                merged.append(replace(new, start=at, end=kept[look].start))
            at = max(at, kept[look].end)
            if kept[look].end <= new.end:
                merged.append(kept[look])
                index = look + 1
            look += 1
        if at < new.end:
            merged.append(replace(new, start=at))
    merged.extend(kept[index:])
    return tuple(merged)
