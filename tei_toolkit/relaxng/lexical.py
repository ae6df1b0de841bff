"""The primitive datatypes of XML Schema: what their texts may look like.

XML Schema Part 2, section 3. Values are kept in forms that compare without
arithmetic on numbers of unbounded size.
"""

from __future__ import annotations

from math import isnan

from tei_toolkit.relaxng.calendars import (
    compare_durations,
    compare_moments,
    duration,
    moment,
)
from tei_toolkit.relaxng.uris import uri
from tei_toolkit.relaxng.xml_names import is_name, is_ncname, is_nmtoken, is_qname

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Final, TypeAlias

    Reader: TypeAlias = Callable[[str], Any]
    Order: TypeAlias = Callable[[Any, Any], "int | None"]

_BASE64: Final = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
)
_HEXADECIMAL: Final = frozenset("0123456789abcdefABCDEF")
_ALPHANUMERIC: Final = _BASE64 - frozenset("+/")
_LETTERS: Final = _ALPHANUMERIC - frozenset("0123456789")
_MOMENTS: Final = "dateTime date time gYear gYearMonth gMonth gMonthDay gDay".split()


def always(text: str) -> str:
    """The text itself: every text is of the datatype."""
    return text


def _if(predicate: Callable[[str], bool]) -> Reader:
    return lambda text: text if predicate(text) else None


def language(text: str) -> str | None:
    """The tag in lower case (RFC 3066), or `None`."""
    subtags = text.split("-")
    if _LETTERS.issuperset(subtags[0]) and all(
        1 <= len(subtag) <= 8 and _ALPHANUMERIC.issuperset(subtag) for subtag in subtags
    ):
        return text.lower()
    return None


def _all_tokens(predicate: Callable[[str], bool]) -> Reader:
    def read(text: str) -> tuple[str, ...] | None:
        tokens = tuple(text.split(" ")) if text else ()
        return tokens if tokens and all(map(predicate, tokens)) else None

    return read


def boolean(text: str) -> bool | None:
    """The truth value, or `None`."""
    if text in ("true", "1"):
        return True
    return False if text in ("false", "0") else None


def decimal(text: str) -> tuple[int, int, str, str] | None:
    """Sign, number of whole digits, whole digits and fraction; or `None`."""
    unsigned = text[1:] if text[:1] in ("+", "-") else text
    whole, point, fraction = unsigned.partition(".")
    digits = whole + fraction
    if not (digits.isascii() and digits.isdigit()):
        return None
    if point and not digits:
        return None
    whole = whole.lstrip("0")
    fraction = fraction.rstrip("0")
    sign = 0 if not (whole or fraction) else -1 if text[0] == "-" else 1
    return sign, len(whole), whole, fraction


def integer(text: str) -> tuple[int, int, str, str] | None:
    """A decimal without a point, or `None`."""
    return None if "." in text else decimal(text)


def compare_decimals(
    one: tuple[int, int, str, str], other: tuple[int, int, str, str]
) -> int:
    """-1, 0 or 1."""
    if one[0] != other[0]:
        return 1 if one[0] > other[0] else -1
    return one[0] * ((one[1:] > other[1:]) - (one[1:] < other[1:]))


def _floating(text: str) -> float | None:
    if text in ("INF", "-INF", "NaN"):
        return float(text.replace("INF", "inf"))
    mantissa, mark, exponent = text.replace("e", "E", 1).partition("E")
    if decimal(mantissa) is None or (mark and integer(exponent) is None):
        return None
    return float(text)


def double(text: str) -> float | str | None:
    """The 64-bit number, `"NaN"`, or `None`; zeros keep no sign."""
    number = _floating(text)
    if number is None:
        return None
    return "NaN" if isnan(number) else number


def single(text: str) -> float | str | None:
    """The nearest 32-bit number, `"NaN"`, or `None`."""
    number = double(text)
    if not isinstance(number, float):
        return number
    from struct import pack, unpack

    try:
        rounded: float = unpack("<f", pack("<f", number))[0]
    except OverflowError:
        return float("inf") if number > 0 else float("-inf")
    return rounded


def compare_floats(one: float | str, other: float | str) -> int | None:
    """-1, 0 or 1; `None` when exactly one of them is not a number."""
    if isinstance(one, str) or isinstance(other, str):
        return 0 if one == other else None
    return (one > other) - (one < other)


def hexadecimal(text: str) -> bytes | None:
    """The octets, or `None`."""
    if len(text) % 2 or not _HEXADECIMAL.issuperset(text):
        return None
    return bytes.fromhex(text)


def base64(text: str) -> bytes | None:
    """The octets, or `None`."""
    from binascii import Error, a2b_base64

    packed = text.replace(" ", "")
    body = packed.rstrip("=")
    padding = len(packed) - len(body)
    if len(packed) % 4 or padding > 2 or not _BASE64.issuperset(body):
        return None
    if (padding == 1 and body[-1:] not in "AEIMQUYcgkosw048") or (
        padding == 2 and body[-1:] not in "AQgw"
    ):
        return None
    try:
        return a2b_base64(packed)
    except Error:
        return None


def _moment(kind: str) -> Reader:
    return lambda text: moment(kind, text)


READERS: Final[Mapping[str, Reader]] = {
    "string": always,
    "normalizedString": always,
    "token": always,
    "untypedAtomic": always,
    "anyAtomicType": always,
    "language": language,
    "Name": _if(is_name),
    "NCName": _if(is_ncname),
    "NMTOKEN": _if(is_nmtoken),
    "NMTOKENS": _all_tokens(is_nmtoken),
    "ID": _if(is_ncname),
    "IDREF": _if(is_ncname),
    "IDREFS": _all_tokens(is_ncname),
    "ENTITY": _if(is_ncname),
    "ENTITIES": _all_tokens(is_ncname),
    "QName": _if(is_qname),
    "NOTATION": _if(is_qname),
    "anyURI": uri,
    "boolean": boolean,
    "decimal": decimal,
    "float": single,
    "double": double,
    "hexBinary": hexadecimal,
    "base64Binary": base64,
    "duration": duration,
    **{kind: _moment(kind) for kind in _MOMENTS},
}
"""The value of a text, `None` when it is not of the datatype."""

_LONG: Final = 2**63
INTEGER_RANGES: Final[Mapping[str, tuple[int | None, int | None]]] = {
    "integer": (None, None),
    "nonPositiveInteger": (None, 0),
    "negativeInteger": (None, -1),
    "nonNegativeInteger": (0, None),
    "positiveInteger": (1, None),
    "long": (-_LONG, _LONG - 1),
    "int": (-(2**31), 2**31 - 1),
    "short": (-(2**15), 2**15 - 1),
    "byte": (-128, 127),
    "unsignedLong": (0, 2**64 - 1),
    "unsignedInt": (0, 2**32 - 1),
    "unsignedShort": (0, 2**16 - 1),
    "unsignedByte": (0, 255),
}
"""The least and the greatest value of each datatype derived from integer."""

ORDERS: Final[Mapping[str, Order]] = {
    "decimal": compare_decimals,
    **dict.fromkeys(INTEGER_RANGES, compare_decimals),
    "float": compare_floats,
    "double": compare_floats,
    "duration": compare_durations,
    **dict.fromkeys(_MOMENTS, compare_moments),
}
"""How values are ordered, for the datatypes that have an order."""

LENGTHLESS: Final = frozenset(ORDERS) | {"boolean"}
"""The datatypes that have no length."""
