"""Kinds of findings about the file itself and the schemas it names."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity
from tei_toolkit.validation.schema_kinds import (
    ASSERTION,
    NO_ANSWER,
    REPORT,
    XSD_INVALID,
)

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
    template="the file names no schema that is at hand; checked against {name}, which "
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
    template="no schema was used, so elements and attributes were not checked: none "
    "at hand suits this file; the nearest, {name}, finds {count} faults in it{names}. "
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
RULES_SKIPPED: Final = DiagnosticKind(
    code="TEI-V004",
    name="rules-not-run",
    severity=Severity.WARNING,
    template="only the grammar was checked, not the rules: {reason}",
    explanation="""\
### What it reports

The file was checked against its RELAX NG schema in a stream, but the rules, XSD and
Schematron need the whole tree in memory, and the file is too large or too deep for
that.

### Why it matters

Pointers, dates and counts were not checked.

### What to do

Divide the file, for instance by `xi:include`.

### Wrong

```letter.xml python
'<TEI xmlns="http://www.tei-c.org/ns/1.0">' + "<hi>" * 5000 + "</hi>" * 5000 + "</TEI>"
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
SCHEMATRON_SKIPPED: Final = DiagnosticKind(
    code="TEI-V005",
    name="schematron-not-run",
    severity=Severity.NOTE,
    template="Schematron rules of {schema} that need XPath 2 or later were not run "
    "({count}); to run them: pip install 'tei-toolkit[saxon]'",
    explanation="""\
### What it reports

The schema has Schematron rules in the query language `xslt2` or `xslt3`, for which the
package `saxonche` is needed.

### Why it matters

These rules were not checked.

### What to do

`pip install 'tei-toolkit[saxon]'`. Until then such a schema gives no verdict, and
`--schema` refuses it.

### Wrong

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
 <pattern><rule context="/*">
  <assert test="matches(., 'x')">Say more.</assert>
 </rule></pattern>
</schema>
```

```letter.xml
<?xml-model href="rules.sch"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>
```

### Right

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
 <pattern><rule context="/*">
  <assert test="contains(., 'x')">Say more.</assert>
 </rule></pattern>
</schema>
```

```letter.xml
<?xml-model href="rules.sch"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><text/></TEI>
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
NO_VERDICT: Final = DiagnosticKind(
    code="TEI-V007",
    name="no-schema-applies",
    severity=Severity.ERROR,
    template="{schema} cannot be used: {reason}",
    explanation="""\
### What it reports

A schema that the file names is damaged or in a language that is not supported.

### Why it matters

The file was not checked against it.

### What to do

Correct the schema at the place that the message names.

### Wrong

```letter.xml
<?xml-model href="damaged.rng"?>
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
BROKE_OFF: Final = DiagnosticKind(
    code="TEI-V010",
    name="schema-broke-off",
    severity=Severity.WARNING,
    template="the rules of {schema} were not checked here: {reason}",
    explanation="""\
### What it reports

The schema is right, but its rules could not be run to their end on this file: one of
them stops all the work, calls itself without end, takes longer than half a minute and
half a minute more for each megabyte of the file, or takes more than 2 GiB of memory; or
the file is nested more deeply than the processor can follow. Such a rule is a test of
Schematron, or an assertion of XSD 1.1. A schema that broke off on two files for want of
time or memory is not tried on the others.

### Why it matters

These rules were not checked.

### What to do

If the message names a place in the schema, look there: a pattern such as `(a+)+`, a
comparison of all elements with all others, or a variable that doubles a text may need
rewriting. Otherwise divide the file.

### Wrong

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt"
 xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
 <pattern><rule context="/*">
  <assert test="not(*)">No <xsl:message terminate="yes">further</xsl:message></assert>
 </rule></pattern>
</schema>
```

### Right

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
 <pattern><rule context="/*">
  <assert test="*">It is empty.</assert>
 </rule></pattern>
</schema>
```
""",
)
UNSOUND_IDS: Final = DiagnosticKind(
    code="TEI-V011",
    name="unsound-id-types",
    severity=Severity.ERROR,
    template="{reason}; so identifiers and references to them were not checked by it, "
    "and a file is not called valid: correct the schema",
    explanation="""\
### What it reports

A RELAX NG schema in which an attribute is an ID, or a reference to one, in one place
and something else in another place, on elements of the same name (RELAX NG DTD
Compatibility, section 5).

### Why it matters

It would depend on the branch of the schema that was taken whether an attribute
identifies its element. Other validators refuse such a schema.

### What to do

Give the attribute the same type everywhere. All else in the file was checked.

### Wrong

```rules.rng
<element name="TEI" ns="http://www.tei-c.org/ns/1.0"
 xmlns="http://relaxng.org/ns/structure/1.0"
 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
 <element name="text"><choice>
  <attribute name="n"><data type="ID"/></attribute>
  <attribute name="n"><text/></attribute><empty/>
 </choice></element>
</element>
```

### Right

```rules.rng
<element name="TEI" ns="http://www.tei-c.org/ns/1.0"
 xmlns="http://relaxng.org/ns/structure/1.0"
 datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
 <element name="text"><optional>
  <attribute name="n"><data type="ID"/></attribute>
 </optional></element>
</element>
```
""",
)
UNKNOWN_MARK: Final = DiagnosticKind(
    code="TEI-V009",
    name="unknown-mark",
    severity=Severity.WARNING,
    template="{problem}; write <?tei ignore CODE?>",
    explanation="""\
### What it reports

An instruction for this program inside the file that it does not understand: another
word than `ignore`, or a code or name that no kind of finding has.

### Why it matters

It hides nothing, though somebody meant it to.

### What to do

Write `<?tei ignore CODE?>` with codes or names as the report shows them. A reason may
follow after a colon: `<?tei ignore TEI-R001: the register is in another file?>`.

### Wrong

```letter.xml
<?xml-model href="house.rng"?>
<?tei ignore TEI-R0011?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.rng"?>
<?tei ignore TEI-R001?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)

KINDS: Final = (
    SCHEMA_NOT_FOUND,
    NO_SCHEMA_NAMED,
    POOR_FIT,
    RULES_SKIPPED,
    SCHEMATRON_SKIPPED,
    EXTERNAL_DTD,
    NO_VERDICT,
    NO_ADDRESS,
    BROKE_OFF,
    UNSOUND_IDS,
    UNKNOWN_MARK,
    XSD_INVALID,
    ASSERTION,
    REPORT,
    NO_ANSWER,
)
