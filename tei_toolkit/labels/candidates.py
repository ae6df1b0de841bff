"""What a label would be: where it stands, how it is set, what it says."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import close_letters, fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import TIME
from tei_toolkit.values import immutable

_INITIALS_APART = lazy_pattern(r"(?<=\b[^\W\d_]\.) (?=[^\W\d_](?:\.|$))")
"""The space between initials: `КОВАЛИШИН Т. О.` is `КОВАЛИШИН Т.О.`"""
_INITIALS_ALONE = 6
"""Characters of a label that may have no name beside its initials."""
_INNER_TIME = lazy_pattern(
    rf"[\[(]?\b{TIME}(?:\s?[AaPp]\.?[Mm]\.?)?[\])]?"
    r"|[\[(]?\b(?:\d{1,2}h)?\d{1,2}m\d{1,2}s[\])]?"
)
_BRACKETED = lazy_pattern(r"[(\[（【][^)\]）】]*[)\]）】]")


class Separator(StrEnum):
    """What stands between a label and the words."""

    COLON = "colon"
    DOT = "dot"
    DASH = "dash"
    SPACE = "space"
    OWN_LINE = "own line"
    BRACKET = "bracket"
    MARK = "mark"
    SAID = "said"
    QUOTE = "quotation mark"
    SIGN = "sign"


COLONS = frozenset((Separator.COLON, Separator.OWN_LINE))
"""A colon, whether words stand behind it in the line or below."""

Reasons = list[tuple[str, float]]
"""What speaks for a label and against it, in words and as a change of log-odds."""
Family = tuple[Separator, str, str]
"""Separator, wrapper and prefix: the settings that one typist would not tell apart."""


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """How a label is set; a document has few settings, used from end to end.

    `setting_of` makes them, so the same parts are the same object.

    Attributes:
        separator: what ends the label.
        wrapper: `bold`, `italic`, `name`, `heading`, `square`, `round`, `angle`, signs
            themselves where only this document has them, or empty.
        prefix: what stands before it: `time`, `bullet`, `number`, `chevron`, `dash`,
            `arrow`, `tag`, `event`, `quote`, `sender` (`From … to everyone`) or empty.
        alone: whether the label stands on a line of its own.
        family: settings that one typist would not tell apart; a time makes no
            difference.
    """

    separator: Separator
    wrapper: str
    prefix: str
    alone: bool
    family: Family = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Find the family."""
        prefix = "" if self.prefix in ("time", "event") else self.prefix
        separator = self.separator
        if self.wrapper in ("bold", "italic", "name") and separator is Separator.SPACE:
            separator = Separator.DOT  # what is abbreviated has one, too
        object.__setattr__(self, "family", (separator, self.wrapper, prefix))

    def __str__(self) -> str:
        return _described(self)


@cache
def _described(setting: "Setting") -> str:
    """The parts of a setting in words."""
    parts = [setting.prefix, setting.wrapper, str(setting.separator)]
    if setting.alone and setting.separator is not Separator.OWN_LINE:
        parts.append("alone")
    return " ".join(part for part in parts if part)


@immutable
class Candidate:
    """One way to read the beginning of a line as a label.

    Attributes:
        line: index of the line.
        setting: how the label is set.
        start: the label's beginning in the line's text.
        end: its end, in the text of line `last`.
        words: where the words after it begin in the text of line `last`.
        label: the label as printed, spaces collapsed.
        key: the label as it is compared: folded, without brackets and times.
        seconds: a time printed with the label, in seconds.
        last: index of the line on which the label ends; it may be broken over lines.
    """

    line: int
    setting: Setting
    start: int
    end: int
    words: int
    label: str
    key: str
    seconds: float | None
    last: int

    def words_in(self, lines: Sequence[Line]) -> str:
        """The words behind the label on the line where it ends."""
        return lines[self.last].text[self.words :]

    def on(self, line: int) -> "Candidate":
        """The same reading of another line that begins alike."""
        return Candidate(
            line,
            self.setting,
            self.start,
            self.end,
            self.words,
            self.label,
            self.key,
            self.seconds,
            line,
        )


def label_key(label: str) -> str:
    """`label` as labels are compared: folded, without brackets, times and markup."""
    if not label.isascii():
        label = unicodedata.normalize("NFKC", label)
    key = label
    if "(" in label or "[" in label or "【" in label:
        key = _BRACKETED.sub(" ", key)
    if " ." in label:
        key = key.replace(" .", ".")
    if ":" in label:
        key = _INNER_TIME.sub(" ", key)
    if ". " in label and len(label) > _INITIALS_ALONE:
        key = _INITIALS_APART.sub("", key)
    return close_letters(fold(key)) or fold(label)


_DRESS = "*_~ \u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
"""Marks of emphasis and of direction around a label."""


@lru_cache(maxsize=65536)
def printed_label(text: str) -> tuple[str, str]:
    """The label as printed with single spaces and no markup, and its key."""
    label = " ".join(text.split()).strip(_DRESS)
    return label, label_key(label)


def setting_of(
    separator: Separator, wrapper: str = "", prefix: str = "", *, alone: bool = False
) -> Setting:
    """The setting with these parts; the same object every time."""
    return _settings(separator, wrapper, prefix, alone)


_settings = cache(Setting)
