"""What a conversion has to say about a transcript as a whole."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

NO_TURNS: Final = DiagnosticKind(
    code="TEI-C001",
    name="no-turns",
    severity=Severity.WARNING,
    template="no speaker turns were found; the text was encoded as plain prose. If it "
    "is a transcript, name its convention with --convention",
    explanation="""### What it reports
A file in which no speaker labels were found.

### Why it matters
A file that is no transcript is encoded as `div` and `p` and holds no `u`; searches for
speakers will not find it. Nothing of it is lost.

### What to do
If the file is a transcript, look at `tei convert --explain FILE`, and teach its
convention: `tei conventions infer FILE`.

### Wrong

```talk.txt
The river rose in the night. Nobody had expected it,
and the bridge was gone by the morning.
```

### Right

```talk.txt
Chair: The river rose in the night.
Mr. Doyle: Nobody had expected it.
Chair: The bridge was gone by the morning.
```
""",
)
NOT_PARLAMINT: Final = DiagnosticKind(
    code="TEI-C002",
    name="incomplete-for-parlamint",
    severity=Severity.WARNING,
    template="ParlaMint's schema will refuse the file until these are known: "
    "{missing}; say them in tei.toml (--metadata) or with --date and --place",
    explanation="""### What it reports
A file encoded with `--profile parlamint` for which ParlaMint's schema wants
something that neither the source nor the project file says.

### Why it matters
The file is true and valid TEI, but ParlaMint's own validation will refuse it.

### What to do
Add the missing facts to the project file, for instance a `publisher`, a
`licence-target` and an `idno`.

### Wrong

```talk.txt --profile parlamint
Chair: Good morning.
Mr. Doyle: Good morning.
```

### Right

```tei.toml
[project]
publisher = "City Archive"
date = "2024-05-01"
idno = "https://example.org/talk"
source-url = "https://example.org/talk.txt"
licence = "CC BY 4.0"
licence-target = "https://creativecommons.org/licenses/by/4.0/"
```

```talk.txt --profile parlamint --metadata tei.toml --date 2009-05-06 --place Riga
Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
NO_NAMES_IN_PARLAMINT: Final = DiagnosticKind(
    code="TEI-C003",
    name="no-names-in-parlamint",
    severity=Severity.NOTE,
    template="names were not marked: ParlaMint's schema for transcripts has no place "
    "for them, only its schema for linguistically annotated files",
    explanation="""### What it reports
A file encoded with `--profile parlamint`, in which no name is marked.

### Why it matters
In ParlaMint a `seg` of a transcript holds words and notes, nothing else. Names stand in
the `.ana` files, among words and sentences that a tagger made.

### What to do
Nothing, or convert with `--profile spoken` to have the names.

### Wrong

```talk.txt --profile parlamint
Chair: Mary Doyle is in Paris.
Mr. Doyle: She is in London.
```

### Right

```talk.txt --profile spoken
Chair: Mary Doyle is in Paris.
Mr. Doyle: She is in London.
```
""",
)
OPEN_NAME: Final = DiagnosticKind(
    code="TEI-C005",
    name="open-name",
    severity=Severity.NOTE,
    template="{question}",
    explanation="""### What it reports
A name that could mean several people or places, or a text whose capitals say nothing.

### Why it matters
The name is marked, but points to nothing: a wrong pointer is worse than none.

### What to do
Give an authority file in which the name means one thing (`--authority`), or decide for
each mention with `tei review`.

### Wrong

```talk.txt
John Smith: Good morning.
Mary Smith: Good morning.
John Smith: I thank Ms. Brown and Smith for coming.
Mary Smith: Thank you.
```

### Right

```talk.txt
John Smith: Good morning.
Mary Brown: Good morning.
John Smith: I thank Brown for coming.
Mary Brown: Thank you.
```
""",
)
LINK_WITHIN: Final = DiagnosticKind(
    code="TEI-C006",
    name="link-within",
    severity=Severity.NOTE,
    template="links to places in the source itself are words without a pointer: "
    "{addresses}",
    explanation="""### What it reports
Links of a page or document whose address is a place in the same file (`#notes`), with
these addresses.

### Why it matters
The TEI has no element of that name, so a pointer would lead nowhere. The words of the
link are all there. The mark of a footnote is not meant: its note stands in its place.

### What to do
Nothing, or give the place an `xml:id` and the words a `ref` with an editor.

### Wrong

```talk.html
<p><b>Chair:</b> Good morning.</p>
<p><b>Mr. Doyle:</b> It is in the <a href="#table">table</a>.</p>
```

### Right

```talk.html
<p><b>Chair:</b> Good morning.</p>
<p><b>Mr. Doyle:</b> It is in the <a href="https://example.org/table">table</a>.</p>
```
""",
)
PART_WITHOUT_ROOT: Final = DiagnosticKind(
    code="TEI-C007",
    name="part-without-root",
    severity=Severity.WARNING,
    template="ParlaMint keeps the speakers and the terms that the file points to in "
    "the root file of its corpus; write that, too, with --corpus ROOT.xml",
    explanation="""### What it reports
A file encoded with `--profile parlamint` without the root file of a corpus.

### Why it matters
ParlaMint's files are parts of a corpus. Who speaks (`who`) and what the terms are
(`ana="#parla.meeting"`) is in lists of the root file alone. Without it these pointers
lead nowhere, and `tei validate` says so.

### What to do
Convert with `--corpus ROOT.xml`, which writes the root file with its lists.

### Wrong

```talk.txt --profile parlamint
Chair: Good morning.
Mr. Doyle: Good morning.
```

### Right

```talk.txt --profile parlamint --corpus corpus.xml -o texts/
Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
DECISIONS_LOST: Final = DiagnosticKind(
    code="TEI-C008",
    name="decisions-lost",
    severity=Severity.WARNING,
    template="{count} decisions about names in the older encoding have no place in "
    "this one: {words}; they are in the older file only",
    explanation="""### What it reports
`--ids-from` names an encoding in which a person accepted, corrected or rejected names,
and some of these do not stand in the new text, or not among the same words.

### Why it matters
What was decided is not known of these names: they are marked as the program sees them.

### What to do
Look for them in the older encoding, and decide again with `tei review`.

### Wrong

```older.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<u xml:id="a1">We met <persName resp="#ada">Mary Doyle</persName> there.</u>
</body></text></TEI>
```

```talk.txt --ids-from older.xml
Chair: We met nobody there.
Mr. Doyle: Good evening.
```

### Right

```older.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>
<u xml:id="a1">We met <persName resp="#ada">Mary Doyle</persName> there.</u>
</body></text></TEI>
```

```talk.txt --ids-from older.xml
Chair: Yesterday we met Mary Doyle there.
Mr. Doyle: Good evening.
```
""",
)
