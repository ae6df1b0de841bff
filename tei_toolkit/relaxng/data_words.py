"""What values the datatypes of XML Schema allow, and what is wrong with others.

Descriptions for people: "a date (YYYY-MM-DD)", not "xs:date".
"""

from __future__ import annotations

from tei_toolkit.relaxng.wording import joined
from tei_toolkit.spelling import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Final

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
_MOST_LITERALS: Final = 12
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


def described_data(name: str, parameters: Iterable[tuple[str, str]]) -> str:
    """What a datatype of XML Schema with parameters allows.

    Args:
        name: its name.
        parameters: names of facets and their values.
    """
    parameters = tuple(parameters)
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
    return _within(said, name, dict(parameters))


def described_choice(literals: list[str], others: Iterable[tuple[str, str]]) -> str:
    """What a choice allows: values, and others, each by its datatype and in words."""
    said: list[str] = []
    calendar: list[str] = []
    for name, words in others:
        known = calendar if name in _CALENDAR else said
        if words not in known:
            known.append(words)
    if len(calendar) > 3:
        said = [
            "a date or time in ISO form (YYYY, YYYY-MM, YYYY-MM-DD, hh:mm:ss, …)",
            *(words for words in said if "ISO" not in words and ":" not in words),
        ]
    else:
        said = calendar + said
    return joined(quoted(literals) + said)


def trials(names: set[str], literals: list[str], text: str) -> Iterator[str]:
    """Values that may have been meant by a wrong one, the likeliest first.

    Args:
        names: the names of the datatypes that are allowed.
        literals: the values that are allowed.
        text: the wrong value.
    """
    bare = text.strip()
    found = [nearest(bare, literals)]
    if names & _CALENDAR:
        found += (iso_date(text), dated_in_words(text), full_year(text))
    found += (
        bare,
        *_of_words(names, text),
        bare.replace(",", "."),
        f"_{bare}" if bare.startswith(_NO_NAME_START) else "",
        _BOOLEANS.get(bare.lower(), ""),
        bare.replace("_", "-"),
    )
    return (trial for trial in found if trial and trial != text)


def _of_words(names: set[str], text: str) -> tuple[str, ...]:
    """The value with other signs between its words, as its type may have them.

    Words have hyphens, but not where they name a language in full.
    """
    if "anyURI" in names:
        return separate_pointers(text), escaped_address(text)
    words = text.split()
    is_tag = not words or len(words[0]) <= _LONGEST_LANGUAGE
    hyphenated = "-".join(words) if is_tag or "language" not in names else ""
    return hyphenated, text.strip().lstrip("#")


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


def reason(names: set[str], text: str, *, is_list: bool) -> str:
    """Why a value is wrong where that can be said; or empty.

    Args:
        names: the names of the datatypes that are allowed.
        text: the value.
        is_list: whether several values may stand in it, with spaces between them.
    """
    if not text.strip():
        return "it is empty"
    if names & _CALENDAR:
        return _no_date(text)
    if names & {"ID", "NCName", "Name", "IDREF"}:
        if len(text.split()) > 1:
            return "it contains a space"
        if text.strip().startswith(_NO_NAME_START):
            first = "a digit" if text.strip()[0].isdigit() else f'"{text.strip()[0]}"'
            return f"it begins with {first}"
        if ":" in text and "Name" not in names:
            return "it contains a colon"
        odd = next((c for c in text if not (c.isalnum() or c in "-_.")), "")
        if odd:
            return f'it contains "{odd}"'
    if len(text.split()) > 1 and not is_list:
        return "it contains a space" if _wordlike(names) else ""
    return ""


def _no_date(text: str) -> str:
    numbers = _numbers(text)
    if len(numbers) == 3 and len(numbers[2]) == 4 and "".join(numbers).isdigit():
        return "the year must come first, then month and day"
    if _is_range(text):
        return (
            "it is a range; use from and to for a duration, notBefore and "
            "notAfter for a date that is not certain"
        )
    if full_year(text):
        return "a year has four digits"
    return impossible_date(text)


def quoted(literals: list[str]) -> list[str]:
    """The values in quotes; of many the first, and how many more there are."""
    shown = [f'"{text}"' for text in literals[:_MOST_LITERALS]]
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
    """A year of fewer than four digits with all of them; or empty.

    Month and day may follow, where the number before them can be no day.
    """
    bare = text.strip()
    sign = "-" if bare[:1] == "-" else ""
    digits, *rest = bare.removeprefix("-").split("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 4):
        return ""
    if rest and not (sign or len(digits) == 3):
        return ""
    if len(rest) > 2 or not all(n.isascii() and n.isdigit() for n in rest):
        return ""
    return "-".join((f"{sign}{digits.zfill(4)}", *(n.zfill(2) for n in rest)))


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
