"""What there is to say about the date of an event."""

from typing import Final

from tei_toolkit.diagnostics import DiagnosticKind, Severity

AMBIGUOUS_DATE: Final = DiagnosticKind(
    "TEI-M001",
    "ambiguous-date",
    Severity.WARNING,
    "“{date}” {why}: the event has no date; give it with --date",
    """\
*What it reports*: the only date of the event is in digits whose order is not certain,
or has a year of two digits.

*Why it matters*: a guessed date is wrong in half of the cases and looks as good as a
right one. Give the day with `--date`, or the language with its region
(`--language en-GB`).

### Wrong

```talk.txt
Interview with Mary Doyle, 03/04/2008

Q: Good morning.
A: Good morning.
Q: Where were you born?
A: In Riga.
```

### Right

```talk.txt
Interview with Mary Doyle, 3 April 2008

Q: Good morning.
A: Good morning.
Q: Where were you born?
A: In Riga.
```
""",
)
PUBLICATION_DATE: Final = DiagnosticKind(
    "TEI-M002",
    "date-of-publication",
    Severity.NOTE,
    "the text says no date; {date} is taken from the file's metadata, "
    "where it may be the day of publication",
    """\
*What it reports*: no line of the transcript says when the event was, and the date comes
from the metadata before it (`date:` in YAML).

*Why it matters*: blogs and archives write there when a page was published, which may be
years after the event. Check it, and give the right day with `--date`.

### Wrong

```talk.md
---
date: 2011-05-12
---
**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```

### Right

```talk.md
---
date: 2011-05-12
---
Wednesday 10 May 2006

**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```
""",
)
DATES_DISAGREE: Final = DiagnosticKind(
    "TEI-M003",
    "dates-disagree",
    Severity.WARNING,
    "{chosen} ({chosen_from}) is taken for the day of the event, but {other} "
    "({other_from}) is printed as well",
    """\
*What it reports*: two lines of the transcript's head, each of which would be taken for
the day of the event, say different days.

*Why it matters*: one of them is the day of something else. Say which with `--date`.

### Wrong

```talk.txt
DATE: January 22, 2015
Press conference, 23 January 2015

Chair: Good morning.
Mr. Doyle: Good morning.
```

### Right

```talk.txt
DATE: January 22, 2015
Press conference

Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
FILE_NAME_DISAGREES: Final = DiagnosticKind(
    "TEI-M004",
    "file-name-date-disagrees",
    Severity.NOTE,
    "the file's name says {other}, the text says {chosen}",
    """\
*What it reports*: the date in the file's name is not the day of the event as the text
says it. The text is believed.

*Why it matters*: the file may hold another text than its name says.

### Wrong

```2011-05-12-questions.txt
Wednesday 10 May 2006

Chair: Good morning.
Mr. Doyle: Good morning.
```

### Right

```2006-05-10-questions.txt
Wednesday 10 May 2006

Chair: Good morning.
Mr. Doyle: Good morning.
```
""",
)
METADATA_DISAGREES: Final = DiagnosticKind(
    "TEI-M005",
    "metadata-date-disagrees",
    Severity.NOTE,
    "the file's metadata say {other}, the text says {chosen}",
    """\
*What it reports*: the date in the file's metadata (`date:` in YAML) is not the day of
the event as the text says it. The text is believed.

*Why it matters*: mostly the metadata say when the page was published; if they say when
the event was, the text is wrong.

### Wrong

```talk.md
---
date: 2011-05-12
---
Wednesday 10 May 2006

**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```

### Right

```talk.md
---
date: 2006-05-10
---
Wednesday 10 May 2006

**Chair:** Good morning.

**Mr. Doyle:** Good morning.
```
""",
)
