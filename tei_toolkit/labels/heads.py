"""The beginning of a line, where a label could stand, and the times in it."""

import re

from tei_toolkit.labels.candidates import (
    Candidate,
    Separator,
    printed_label,
    setting_of,
)
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.speech import SENTENCE_MARKS
from tei_toolkit.sources.clock import HASHED_TIME, TIME
from tei_toolkit.values import immutable

LONGEST = 160
"""Characters within which a label must end."""

WINDOW = 400
"""Characters of a line in which a label is looked for."""

BLANK = " \t\u2003\u3000"

SENTENCE_ENDS = SENTENCE_MARKS + ':;："”»’)]）】」』>|*_'
"""What ends a line after which a label may begin."""

CLOCK = (
    r"(?:(?:\d{1,4}[/.\-]\d{1,2}[/.\-]\d{2,4}|\d{1,2}[- ][^\W\d_]{3,9}\.?[- ]\d{2,4}"
    r"|[^\W\d_]{3,9}\.?[ ]\d{1,2},[ ]\d{4}|[Tt]oday[ ]at|[Yy]esterday[ ]at),?"
    r"(?:\s+(?:at\s)?|T))?" + TIME + r"(?:\s?[AaPp]\.?[Mm]\b\.?)?"
)
_AGO = re.compile(
    r"(?:• ?)?(?:about |over |vor |il y a |hace |há |fa )?\d{1,3} ?"
    r"(?:[smhdwy]|mo|min|hr|wk|yr|sec|second|minute|hour|day|week|month|year|Minute|Stunde"
    r"|Tag|Woche|Monat|Jahr|jour|mois|an|semaine|heure|día|mes|año|hora|semana|giorn[oi]"
    r"|mes[ei]|ann[oi]|or[ae])(?:e?[ns])?\.?(?: ago| fa| atrás)?(?: \(edited\))?"
)
"""How long ago something was written: `6 yr. ago`, `vor 3 Tagen`."""
ONLY_TIME = re.compile(rf"[\[(]?\s*{CLOCK}\s*[\])]?|{HASHED_TIME}")


@immutable
class Head:
    """The beginning of a line after what stands before a label.

    Attributes:
        index: index of the line.
        line: the line.
        base: where the label would begin in the line's text.
        prefix: what stands before it, as in `Setting.prefix`.
        seconds: a time that stands before it.
    """

    index: int
    line: Line
    base: int = 0
    prefix: str = ""
    seconds: float | None = None

    def candidate(
        self,
        separator: Separator,
        end: int,
        words: int,
        wrapper: str = "",
        seconds: float | None = None,
        *,
        alone: bool = False,
    ) -> Candidate:
        """The candidate whose label ends at `end` and whose words begin at `words`."""
        label, key = printed_label(self.line.text[self.base : end])
        prefix = self.prefix
        if seconds is None:
            seconds = self.seconds
        elif not prefix:
            prefix = "time"
        return Candidate(
            self.index,
            setting_of(separator, wrapper, prefix, alone=alone),
            self.base,
            end,
            words,
            label,
            key,
            seconds,
            self.index,
        )


def is_time(text: str) -> bool:
    """Whether a line is only a time of day, of a recording, or since a message."""
    if len(text) > 30:
        return False
    if ":" not in text:
        if not any(map(str.isdigit, text)):
            return False
        if _AGO.fullmatch(text):
            return True
    return (text[:1].isdigit() or text[:1] in "[(#") and ONLY_TIME.fullmatch(
        text
    ) is not None
