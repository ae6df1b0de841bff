"""What an XSD or a Schematron schema finds wrong."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

XSD_INVALID: Final = DiagnosticKind(
    code="XSD001",
    name="xsd-violation",
    severity=Severity.ERROR,
    template="{message}",
    explanation="""\
### What it reports

A fault that an XML Schema (XSD) met.

### Why it matters

The file is not valid against that schema.

### What to do

The message says what was expected; `--schema` with the RELAX NG form of the schema
often
says more.

### Wrong

```letter.xml
<?xml-model href="house.xsd"
  schematypens="http://www.w3.org/2001/XMLSchema"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><para>Good morning.</para></text>
</TEI>
```

### Right

```letter.xml
<?xml-model href="house.xsd"
  schematypens="http://www.w3.org/2001/XMLSchema"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <text><p>Good morning.</p></text>
</TEI>
```
""",
)
ASSERTION: Final = DiagnosticKind(
    code="SCH001",
    name="schematron-assert",
    severity=Severity.ERROR,
    template="{message}",
    explanation="""\
### What it reports

An `assert` of a Schematron schema does not hold.

### Why it matters

The schema's author wrote the message; it says what the file must keep.

### What to do

Change the file as the message says. A `role` of `warning` or `info` in the schema makes
the finding a warning or a note.

### Wrong

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
 <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
 <pattern><rule context="/*">
  <assert test="t:text/t:p">Say more.</assert>
 </rule></pattern>
</schema>
```

### Right

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
 <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
 <pattern><rule context="/*">
  <assert test="t:text">Say more.</assert>
 </rule></pattern>
</schema>
```
""",
)
REPORT: Final = DiagnosticKind(
    code="SCH002",
    name="schematron-report",
    severity=Severity.ERROR,
    template="{message}",
    explanation="""\
### What it reports

A `report` of a Schematron schema holds.

### Why it matters

The schema's author wrote the message; it says what was met.

### What to do

Change the file as the message says.

### Wrong

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron">
 <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
 <pattern><rule context="t:text">
  <report test="not(*)">It is empty.</report>
 </rule></pattern>
</schema>
```

### Right

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron">
 <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
 <pattern><rule context="t:TEI">
  <report test="not(*)">It is empty.</report>
 </rule></pattern>
</schema>
```
""",
)
NO_ANSWER: Final = DiagnosticKind(
    code="SCH003",
    name="schematron-no-answer",
    severity=Severity.ERROR,
    template="the test {test} ({where}) has no answer here: {reason}",
    explanation="""\
### What it reports

A test of a Schematron schema that fails on what stands in the file, such as a
comparison of dates on a value that is no date. Only schemas in the query language
`xslt2` or `xslt3` have such tests.

### Why it matters

It is not known whether the file keeps the rule.

### What to do

Correct the value; or write the test so that it asks first, as in
`@when castable as xs:date`.

### Wrong

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
 <ns prefix="xs" uri="http://www.w3.org/2001/XMLSchema"/>
 <pattern><rule context="/*">
  <assert test="xs:date(.) lt current-date()">It lies in the future.</assert>
 </rule></pattern>
</schema>
```

### Right

```rules.sch
<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt">
 <ns prefix="t" uri="http://www.tei-c.org/ns/1.0"/>
 <pattern><rule context="/*">
  <assert test="*">It is empty.</assert>
 </rule></pattern>
</schema>
```
""",
)
SCHEMA_KINDS: Final = (
    XSD_INVALID,
    ASSERTION,
    REPORT,
    NO_ANSWER,
)
