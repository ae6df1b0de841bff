"""Kinds of findings about checks not made, or not to their end, and marks not known."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

RULES_SKIPPED: Final = DiagnosticKind(
    code="TEI-V004",
    name="rules-not-run",
    severity=Severity.WARNING,
    template="only RELAX NG was asked, and this file was not checked by {what}: "
    "{reason}",
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

These rules were not checked, so the file must not pass as if they had been.

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
    severity=Severity.ERROR,
    template="{schema} was not checked to its end on this file: {reason}",
    explanation="""\
### What it reports

The schema is right, but its rules could not be run to their end on this file: one of
them stops all the work, calls itself without end, computes for longer than half a
minute and half a minute more for each megabyte of the file, or takes more than 2 GiB of
memory; or the file is nested more deeply than the processor can follow. Such a rule is
a test of Schematron, or an assertion of XSD 1.1; or a RELAX NG schema can be read in
too many ways at some place of the file. A schema that broke off on two files for want
of time or memory is not tried on the others.

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

PROCESS_KINDS: Final = (
    RULES_SKIPPED,
    SCHEMATRON_SKIPPED,
    NO_VERDICT,
    BROKE_OFF,
    UNSOUND_IDS,
    UNKNOWN_MARK,
)
