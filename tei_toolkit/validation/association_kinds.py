"""Kinds of findings about the schemas that a file names."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

SCHEMA_NOT_FOUND: Final = DiagnosticKind(
    code="TEI-V001",
    name="schema-not-found",
    severity=Severity.WARNING,
    template="the schema {href} was not used: {remedy}",
    explanation="""\
### What it reports

An `xml-model` processing instruction names a schema that is neither a schema file
beside the document nor one of your schemas. Nothing is fetched during validation.

### Why it matters

The file was not checked against the schema that it says it follows.

### What to do

`tei schema add URL` fetches the schema once and keeps it; `tei schema list` shows what
you have.

### Wrong

```letter.xml
<?xml-model href="https://example.org/house2.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
NO_SCHEMA_NAMED: Final = DiagnosticKind(
    code="TEI-V002",
    name="schema-chosen-by-fit",
    severity=Severity.NOTE,
    template="the file names {what} that is at hand; checked against {name}, which "
    "it fits best",
    explanation="""\
### What it reports

Neither `--schema` nor a usable `xml-model` processing instruction named a schema, so
the
one that fits the file best was taken.

### Why it matters

Another schema may give another verdict.

### What to do

Name it with `--schema`, in `tei.toml`, or in the file.

### Wrong

```letter.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
POOR_FIT: Final = DiagnosticKind(
    code="TEI-V003",
    name="schema-fits-poorly",
    severity=Severity.WARNING,
    template="elements and attributes were not checked, as no schema at hand suits "
    "this file: the nearest, {name}, finds {count} faults in it{names}. "
    "Add the schema that it follows, such as tei_all (tei schema add tei_all), or see "
    "the faults with --schema {name}",
    explanation="""\
### What it reports

The file names no schema, and the best of those at hand lacks elements that it uses. So
there is no verdict, and the faults that this schema finds are not listed.

### Why it matters

The findings may say more about the choice of the schema than about the file.

### What to do

Add the schema that the file follows, such as `tei schema add tei_all`.

### Wrong

```letter.xml
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p><seg>Good</seg> <w>morning</w></p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
NO_ADDRESS: Final = DiagnosticKind(
    code="TEI-V008",
    name="model-without-address",
    severity=Severity.WARNING,
    template='this instruction names no schema; write <?xml-model href="…"?>',
    explanation="""\
### What it reports

An `xml-model` processing instruction without `href`, or with one that does not stand in
quotation marks.

### Why it matters

The file was not checked against the schema that is meant.

### What to do

Write its address as in `<?xml-model href="tei_all.rng"?>`.

### Wrong

```letter.xml
<?xml-model href=house.rng?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
EXTERNAL_DTD: Final = DiagnosticKind(
    code="TEI-V006",
    name="external-dtd",
    severity=Severity.NOTE,
    template="the file names {what}, which was not read: DTDs and external entities "
    "are never fetched",
    explanation="""\
### What it reports

The file begins with a `DOCTYPE` that points to another file, or that uses a parameter
entity (`%name;`) which does.

### Why it matters

Default values and entities of that DTD are unknown here. Reading them would let a file
read other files of your machine or of the network.

### What to do

Name a RELAX NG schema with an `xml-model` processing instruction instead, and replace
entities by their characters.

### Wrong

```letter.xml
<!DOCTYPE TEI SYSTEM "tei.dtd">
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
ASSOCIATION_KINDS: Final = (
    SCHEMA_NOT_FOUND,
    NO_SCHEMA_NAMED,
    POOR_FIT,
    NO_ADDRESS,
    EXTERNAL_DTD,
)
