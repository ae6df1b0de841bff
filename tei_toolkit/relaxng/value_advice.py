"""What a value may look like, and what is wrong with one that does not.

Descriptions of the patterns of attribute values and of the text of elements,
for people: "a date (YYYY-MM-DD)", not "xs:date".
"""

from __future__ import annotations

from tei_toolkit.relaxng.patterns import (
    CHOICE,
    DATA,
    GROUP,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    VALUE,
)
from tei_toolkit.relaxng.spelling import nearest
from tei_toolkit.relaxng.wording import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from tei_toolkit.relaxng.values import Values

TYPES: Final = {
    "date": "a date (YYYY-MM-DD)",
    "dateTime": "a date and time (YYYY-MM-DDThh:mm:ss)",
    "time": "a time (hh:mm:ss)",
    "gYear": "a year (YYYY)",
    "gYearMonth": "a year and month (YYYY-MM)",
    "gMonth": "a month (--MM)",
    "gMonthDay": "a month and day (--MM-DD)",
    "gDay": "a day of the month (---DD)",
    "duration": "a duration such as P1Y2M or PT30M",
    "language": "a language tag such as en or pt-BR",
    "anyURI": "a pointer (URI)",
    "boolean": "true or false",
    "integer": "a whole number",
    "decimal": "a number",
    "double": "a number",
    "float": "a number",
    "nonNegativeInteger": "a whole number, 0 or more",
    "positiveInteger": "a whole number, 1 or more",
    "ID": "an identifier (a letter or _, then letters, digits, -, _ or .)",
    "IDREF": "the identifier of an element in this file",
    "IDREFS": "identifiers of elements in this file",
    "NCName": "a name without colons or spaces",
    "Name": "an XML name without spaces",
    "NMTOKEN": "a word of letters, digits, -, _, . or :",
    "QName": "a name, perhaps with a prefix",
    "hexBinary": "hexadecimal digits",
    "base64Binary": "base64",
    "string": "any text",
    "token": "any text",
    "normalizedString": "any text",
}
"""What the types of XML Schema allow, for a sentence."""
_CALENDAR: Final = frozenset(
    ["date", "dateTime", "time", "gYear", "gYearMonth", "gMonth", "gMonthDay", "gDay"]
)
_PATTERNS: Final = {
    r"[^\p{C}\p{Z}]+": "a word without spaces",
    r"\S+": "without spaces",
    r"[0-9.,DHMPRSTWYZ/:+\-]+": "an ISO 8601 form",
    r".+": "text, not empty",
    r"(\-?[\d]+/\-?[\d]+)": "a ratio such as 1/2",
}
MOST_LITERALS: Final = 12
"""Values that are listed; of a longer list the first are."""
_NO_NAME_START: Final = tuple("0123456789-.")
_LIMITS: Final = {
    "minInclusive": "not below",
    "minExclusive": "above",
    "maxInclusive": "not above",
    "maxExclusive": "below",
}
_LONGEST_LANGUAGE: Final = 3
"""Letters of the first part of a language tag, as they are given (BCP 47)."""
_LONGEST_NUMBER: Final = 18
_BOOLEANS: Final = {"yes": "true", "y": "true", "no": "false", "n": "false"}
_LEAST: Final = {"positiveInteger": "1", "nonNegativeInteger": "0"}
_MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


class ValueAdvice:
    """Descriptions of one schema's values."""

    def __init__(self, values: Values) -> None:
        """Prepare nothing."""
        self.values = values
        self.patterns = values.patterns

    def literals(self, pattern: int) -> list[str]:
        """The values that the pattern lists, in the schema's order."""
        return [
            self.values.literals[self.patterns.left[p]][1]
            for p in self._leaves(pattern)
            if self.patterns.kind[p] == VALUE
        ]

    def _leaves(self, pattern: int) -> list[int]:
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == GROUP:
            inner: list[int] | tuple[int, ...] = patterns.parts(pattern)
        elif kind in (CHOICE, INTERLEAVE):
            inner = patterns.members[pattern]
        elif kind in (ONE_OR_MORE, LIST):
            inner = (patterns.left[pattern],)
        else:
            return [pattern]
        return [leaf for part in inner for leaf in self._leaves(part)]

    def described(self, patterns: list[int]) -> tuple[str, list[str]]:
        """What any of the patterns allows: for a sentence, and one by one."""
        literals: list[str] = []
        others: list[str] = []
        for pattern in patterns:
            if self._is_enumeration(pattern):
                own, known = self.literals(pattern), literals
            else:
                own, known = [self.describe(pattern)], others
            known += [words for words in own if words not in known]
        said = joined([*_quoted(literals), *others])
        listed = [x for p in patterns for x in self.literals(p) or [self.describe(p)]]
        return said, list(dict.fromkeys(listed))

    def _is_enumeration(self, pattern: int) -> bool:
        """Whether the pattern is a value or a choice of values."""
        kind = self.patterns.kind[pattern]
        if kind == CHOICE:
            return all(map(self._is_enumeration, self.patterns.members[pattern]))
        return kind == VALUE

    def describe(self, pattern: int) -> str:
        """What the pattern allows, as a part of a sentence."""
        patterns = self.patterns
        kind = patterns.kind[pattern]
        if kind == LIST:
            return self._describe_list(patterns.left[pattern])
        if kind == DATA:
            return self._describe_data(pattern)
        if kind == VALUE:
            return f'"{self.literals(pattern)[0]}"'
        if kind == ONE_OR_MORE:
            return self.describe(patterns.left[pattern])
        if kind == CHOICE:
            return self._describe_choice(pattern)
        if kind in (GROUP, INTERLEAVE):
            parts = [self.describe(part) for part in self._leaves(pattern)]
            return joined(parts, "then")
        return "text" if pattern == TEXT else "nothing"

    def _describe_list(self, inner: int) -> str:
        patterns = self.patterns
        repeated = inner
        if patterns.kind[inner] == CHOICE and patterns.members[inner][0] == 0:
            repeated = patterns.members[inner][-1]
        if patterns.kind[repeated] == ONE_OR_MORE:
            item = self.describe(patterns.left[repeated]).replace(" without spaces", "")
            return f"{item}, or several separated by spaces"
        return f"these, separated by spaces: {self.describe(inner)}"

    def _describe_data(self, pattern: int) -> str:
        number = self.patterns.left[pattern]
        _, name, parameters = self.values.specifications[number]
        said = TYPES.get(name, f"a value of type {name}")
        for parameter, text in parameters:
            if parameter == "pattern":
                known = _PATTERNS.get(text, f'matching the pattern "{text}"')
                if name in ("string", "token") and not known.startswith("matching"):
                    said = known
                elif name in ("string", "token"):
                    said = f"text {known}"
                else:
                    said = f"{said} {known}"
            elif parameter not in _LIMITS:
                said = f"{said} ({parameter} {text})"
        said = _within(said, name, dict(parameters))
        if self.patterns.right[pattern] != NOT_ALLOWED:
            said += f", but not {self.describe(self.patterns.right[pattern])}"
        return said

    def _describe_choice(self, pattern: int) -> str:
        patterns = self.patterns
        said: list[str] = []
        calendar = []
        literals = _quoted(self.literals(pattern))
        for member in patterns.members[pattern]:
            kind = patterns.kind[member]
            if kind == VALUE or member == 0:
                continue
            if kind == DATA:
                name = self.values.specifications[patterns.left[member]][1]
                if name in _CALENDAR:
                    calendar.append(TYPES[name])
                    continue
            words = self.describe(member)
            if words not in said:
                said.append(words)
        if len(calendar) > 3:
            said = [
                "a date or time in ISO form (YYYY, YYYY-MM, YYYY-MM-DD, hh:mm:ss, …)",
                *(words for words in said if "ISO" not in words and ":" not in words),
            ]
        else:
            said = calendar + said
        if patterns.kind[pattern] == CHOICE and patterns.members[pattern][0] == 0:
            said.append("nothing")
        return joined(literals + said)

    def expects_date(self, pattern: int) -> bool:
        """Whether dates are among what the pattern allows."""
        return any(
            self.patterns.kind[leaf] == DATA
            and self.values.specifications[self.patterns.left[leaf]][1] in _CALENDAR
            for leaf in self._leaves(pattern)
        )

    def suggestion(self, pattern: int, text: str) -> str:
        """A value near the one given that the pattern allows; or empty."""
        trials = [nearest(text.strip(), self.literals(pattern))]
        if self.expects_date(pattern):
            trials += (iso_date(text), dated_in_words(text), full_year(text))
        trials += (
            text.strip(),
            *self._of_words(pattern, text),
            text.strip().replace(",", "."),
            f"_{text.strip()}" if text.strip().startswith(_NO_NAME_START) else "",
        )
        trials += (_BOOLEANS.get(text.strip().lower(), ""),)
        if "_" in text:
            trials.append(text.strip().replace("_", "-"))
        for trial in trials:
            if trial and trial != text and self.values.matches(pattern, trial):
                return trial
        return ""

    def _of_words(self, pattern: int, text: str) -> tuple[str, ...]:
        """The value with other signs between its words, as its type may have them.

        Words have hyphens, but not where they name a language in full.
        """
        types = self._types(pattern)
        if "anyURI" in types:
            return separate_pointers(text), escaped_address(text)
        words = text.split()
        is_tag = not words or len(words[0]) <= _LONGEST_LANGUAGE
        hyphenated = "-".join(words) if is_tag or "language" not in types else ""
        return hyphenated, text.strip().lstrip("#")

    def _types(self, pattern: int) -> set[str]:
        """The names of the types of a value, and of its parts."""
        return {
            self.values.specifications[self.patterns.left[leaf]][1]
            for leaf in self._leaves(pattern)
            if self.patterns.kind[leaf] == DATA
        }

    def reason(self, pattern: int, text: str) -> str:
        """Why the value is wrong where that can be said; or empty."""
        if not text.strip():
            return "it is empty"
        if self.expects_date(pattern):
            numbers = _numbers(text)
            if (
                len(numbers) == 3
                and len(numbers[2]) == 4
                and "".join(numbers).isdigit()
            ):
                return "the year must come first, then month and day"
            if _is_range(text):
                return (
                    "it is a range; use from and to for a duration, notBefore and "
                    "notAfter for a date that is not certain"
                )
            if full_year(text):
                return "a year has four digits"
            return impossible_date(text)
        leaves = self._types(pattern)
        if leaves & {"ID", "NCName", "Name", "IDREF"}:
            if len(text.split()) > 1:
                return "it contains a space"
            if text.strip().startswith(_NO_NAME_START):
                first = (
                    "a digit" if text.strip()[0].isdigit() else f'"{text.strip()[0]}"'
                )
                return f"it begins with {first}"
            if ":" in text and "Name" not in leaves:
                return "it contains a colon"
            odd = next((c for c in text if not (c.isalnum() or c in "-_.")), "")
            if odd:
                return f'it contains "{odd}"'
        if len(text.split()) > 1 and self.patterns.kind[pattern] != LIST:
            return "it contains a space" if _wordlike(leaves) else ""
        return ""


def separate_pointers(text: str) -> str:
    """Pointers that commas and the like hold together, as they are written in TEI.

    Empty where something else than signs would be left out.
    """
    import re

    if "#" not in text:
        return ""
    pointers = re.findall(r"[^\s,;|#]*#[^\s,;|#]+", text)
    signs = r"[\s,;|#]+"
    same = re.sub(signs, "", "".join(pointers)) == re.sub(signs, "", text)
    return " ".join(pointers) if same else ""


def escaped_address(text: str) -> str:
    """The address of a file with spaces in its name; empty for what is none."""
    words = text.split()
    is_address = "#" not in text and any(sign in text for sign in "./")
    return "%20".join(words) if len(words) > 1 and is_address else ""


def _quoted(literals: list[str]) -> list[str]:
    """The values in quotes; of many the first, and how many more there are."""
    shown = [f'"{text}"' for text in literals[:MOST_LITERALS]]
    more = len(literals) - len(shown)
    return [*shown, f"{more} more"] if more > 0 else shown


def _within(said: str, name: str, parameters: dict[str, str]) -> str:
    """What a value is, with its bounds."""
    low, high = parameters.get("minInclusive"), parameters.get("maxInclusive")
    if high is not None and (low is not None or name in _LEAST):
        kind = "a whole number" if name in _LEAST else said
        return f"{kind} from {_LEAST.get(name) if low is None else low} to {high}"
    bounds = [
        f"{words} {parameters[p]}" for p, words in _LIMITS.items() if p in parameters
    ]
    return f"{said} {joined(bounds, 'and')}" if bounds else said


def _wordlike(names: set[str]) -> bool:
    return bool(names) and names <= {"token", "string", "language", "anyURI"}


def _numbers(text: str) -> list[str]:
    for separator in "./ ":
        text = text.replace(separator, "-")
    return [part for part in text.split("-") if part]


def iso_date(text: str) -> str:
    """The text as an ISO date where only order or zeros are wrong; or empty."""
    numbers = _numbers(text)
    if not 2 <= len(numbers) <= 3 or not all(
        n.isascii() and n.isdigit() and len(n) <= 4 for n in numbers
    ):
        return ""
    if len(numbers[0]) == 4:
        rest = numbers[1:]
        year = numbers[0]
    elif len(numbers[-1]) == 4:
        rest = numbers[-2::-1]
        year = numbers[-1]
        if "/" in text and len(rest) == 2 and int(rest[1]) <= 12:
            return ""
    else:
        return ""
    return "-".join([year, *(n.zfill(2) for n in rest)])


def _is_range(text: str) -> bool:
    """Whether two years stand in the text, with a dash or a slash between them."""
    for sign in "\u2013\u2014/":
        text = text.replace(sign, "-")
    years = [part.strip() for part in text.split("-")]
    return len(years) == 2 and all(len(y) == 4 and y.isdigit() for y in years)


def full_year(text: str) -> str:
    """A year of fewer than four digits with all of them; or empty."""
    sign, digits = (
        ("-", text.strip()[1:]) if text.strip()[:1] == "-" else ("", text.strip())
    )
    if not (digits.isascii() and digits.isdigit() and len(digits) < 4):
        return ""
    return f"{sign}{digits.zfill(4)}"


def dated_in_words(text: str) -> str:
    """A date in English words, or a year in doubt, in ISO form; or empty."""
    words = "".join(c if c.isalnum() else " " for c in text).split()
    years = [w for w in words if len(w) == 4 and w.isascii() and w.isdigit()]
    if len(years) != 1:
        return ""
    rest = [w for w in words if w != years[0]]
    month = day = ""
    for word in rest:
        number = word.lower().rstrip("stndrh") if word[0].isdigit() else ""
        if len(word) >= 3 and not month and not number:
            starts = [i for i, m in enumerate(_MONTHS, 1) if m.startswith(word.title())]
            if starts:
                month = f"{starts[0]:02}"
                continue
        if number.isdecimal() and len(number) <= 2 and not day:
            day = f"{int(number):02}"
    if not month:
        return years[0] if not day else ""
    return "-".join(part for part in (years[0], month, day) if part)


def impossible_date(text: str) -> str:
    """What is impossible in a text that is written like a date; or empty."""
    numbers = text.strip().removeprefix("-").partition("T")[0].split("-")
    if not (1 < len(numbers) < 4 and all(map(_is_short_number, numbers))):
        return ""
    if len(numbers[0]) != 4:
        return ""
    year, month = int(numbers[0]), int(numbers[1])
    said = []
    if not 1 <= month <= 12:
        said.append(f"there is no month {numbers[1]}")
    if len(numbers) == 3:
        day = int(numbers[2])
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
        if not 1 <= day <= 31:
            said.append(f"there is no day {numbers[2]}")
        elif 1 <= month <= 12 and day > lengths[month - 1]:
            said.append(
                f"{_MONTHS[month - 1]} {year} has only {lengths[month - 1]} days"
            )
    said += impossible_time(text)
    return " and ".join(said)


def _is_short_number(text: str) -> bool:
    """Whether Python can read a part of a date as a number."""
    return text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER


def impossible_time(text: str) -> list[str]:
    """What is impossible in the time of day of a date with a time."""
    time = text.strip().partition("T")[2]
    parts = time.replace("Z", "").partition("+")[0].partition("-")[0].split(":")
    if not (time and all(map(_is_short_number, parts))):
        return []
    said = [f"there is no hour {parts[0]}"] if int(parts[0]) > 24 else []
    if len(parts) == 1:
        said.append("minutes are missing (hh:mm:ss)")
    if len(parts) > 1 and int(parts[1]) > 59:
        said.append(f"there is no minute {parts[1]}")
    if len(parts) == 2:
        said.append("seconds are missing (hh:mm:ss)")
    return said
