"""What there is to say about the encoding of a file."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

NOT_UTF8: Final = DiagnosticKind(
    code="TEI-S001",
    name="not-utf-8",
    severity=Severity.NOTE,
    template="read as {charset} ({reason})",
    explanation="""\
*What it reports*: the file is in another character encoding than UTF-8, and which one
was used.

*Why it matters*: most legacy code pages do not say what they are. If letters look wrong
in the result, state the right one with `--charset`.

### Wrong

```talk.txt windows-1252
Chair: The café opens at four.
Mr. Doyle: The fiancé is naïve.
```

### Right

```talk.txt
Chair: The café opens at four.
Mr. Doyle: The fiancé is naïve.
```
""",
)
CHARSET_UNCERTAIN: Final = DiagnosticKind(
    code="TEI-S002",
    name="charset-uncertain",
    severity=Severity.WARNING,
    template="read as {charset}, but the text does not bear it out; look at it, and "
    "state the encoding with --charset if letters are wrong",
    explanation="""\
*What it reports*: the file is not UTF-8, and no code page makes of it a text that is
well written in a language this program knows.

*Why it matters*: accented letters, or all letters, may be wrong.

### Wrong

```talk.txt python
bytes(range(128, 256)) * 4
```

### Right

```talk.txt
Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
BYTE_REPLACED: Final = DiagnosticKind(
    code="TEI-S003",
    name="byte-replaced",
    severity=Severity.WARNING,
    template="byte {offset} (0x{byte}) is no {charset}; it was read as {character}",
    explanation="""\
*What it reports*: one byte that its file's encoding does not allow, and that makes no
letter in another either; or one of the last character, in which the file ends. Where it
means the same in every Windows code page (curly quotation marks, dashes, the ellipsis),
that character was put in its place; otherwise U+FFFD, the replacement character.

*Why it matters*: a letter may be missing there. Compare with the original.

### Wrong

```talk.txt python
("Chair: The café, the rôle, the fiancé.\\n" * 9).encode() + b"It is \\x81 late."
```

### Right

```talk.txt
Chair: The café.
Mr. Doyle: It’s late.
```
""",
)
LINE_NOT_UTF8: Final = DiagnosticKind(
    code="TEI-S008",
    name="line-not-utf-8",
    severity=Severity.WARNING,
    template="at byte {offset} begins what is no UTF-8, as the rest of the file is; it "
    "was read as {charset}: {shown}",
    explanation="""\
*What it reports*: a line, or some bytes of one, in another character encoding than the
rest of the file, which is UTF-8. Most likely it was pasted from an older file. It was
read as the code page that makes most of all such lines.

*Why it matters*: few bytes do not say surely what they are. Compare with the original.

### Wrong

```talk.txt python
("Chair: The café, the rôle, the fiancé.\\n" * 9).encode() + b"Hill: It\\x92s so."
```

### Right

```talk.txt
Chair: The café.
Hill: It’s so.
```
""",
)
NUL_BYTES: Final = DiagnosticKind(
    code="TEI-S007",
    name="nul-bytes",
    severity=Severity.WARNING,
    template="{count} × NUL, first at byte {offset}, read as U+001A (substitute)",
    explanation="""\
*What it reports*: a few NUL bytes in a file that is text otherwise. Old programs of
printers left them in what became web pages. No document can hold them; each was read as
the control character for what cannot be read, and is left out of the text.

*Why it matters*: a space or a mark of the page may have stood there.

### Wrong

```talk.txt python
b"Chair: Good morning to all who came to the harbour on this day.\\n\\x00" * 3
```

### Right

```talk.txt
Chair: Good morning to all who came to the harbour on this day.
```
""",
)
CHARSET_CONTRADICTED: Final = DiagnosticKind(
    code="TEI-S004",
    name="charset-contradicted",
    severity=Severity.WARNING,
    template="the page declares {declared}, but its bytes are {charset}",
    explanation="""\
*What it reports*: an HTML page names an encoding in which its bytes make no sense.

*Why it matters*: a reader that believes the page shows wrong letters.

### Wrong

```talk.html windows-1252
<html><head><meta charset="utf-8"></head><body>
<p>Chair: The café opens at four.</p>
<p>Mr. Doyle: The fiancé is naïve.</p></body></html>
```

### Right

```talk.html windows-1252
<html><head><meta charset="windows-1252"></head><body>
<p>Chair: The café opens at four.</p>
<p>Mr. Doyle: The fiancé is naïve.</p></body></html>
```
""",
)
