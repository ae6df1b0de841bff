"""What a mention is in TEI: its element and its attributes (chapter ND)."""

import re
from collections.abc import Container
from datetime import date

from tei_toolkit.names.mention import Mention, MentionType

_TAGS = {
    MentionType.PERSON: "persName",
    MentionType.PLACE: "placeName",
    MentionType.ORGANISATION: "orgName",
    MentionType.EVENT: "name",
    MentionType.WORK: "name",
    MentionType.ROLE: "rs",
    MentionType.DATE: "date",
    MentionType.TIME: "time",
    MentionType.MEASURE: "measure",
}


def tag_of(mention: Mention) -> str:
    """The TEI element for a mention."""
    if mention.type is MentionType.MEASURE and mention.value("unit") == "percent":
        return "num"
    if mention.type is MentionType.TIME and mention.value("dur"):
        dur = mention.value("dur") or ""
        return "time" if dur.startswith("PT") else "date"
    return _TAGS[mention.type]


def types_of(tag: str, kind: str | None = None) -> frozenset[MentionType]:
    """What a mark may be, by its element and its `type`."""
    if tag == "name" and kind in _OF_PLAIN:
        return types_of(_OF_PLAIN[kind])
    if tag == "name" and kind is None:
        return _NAMES
    if tag == "name" and kind in {"event", "work"}:
        return frozenset({MentionType(kind)})
    return _TYPES.get(tag, frozenset())


_PLAINER = {"persName": "person", "placeName": "place", "orgName": "org"}

_OF_PLAIN = {kind: tag for tag, kind in _PLAINER.items()}
_TYPES = {
    **{tag: frozenset(t for t in _TAGS if _TAGS[t] == tag) for tag in _TAGS.values()},
    "roleName": frozenset({MentionType.PERSON}),
    "num": frozenset({MentionType.MEASURE}),
}
_NAMES = frozenset(t for t, tag in _TAGS.items() if tag == "name" or tag in _PLAINER)


def allowed_tag(
    mention: Mention, parent: str, refused: Container[tuple[str, str]]
) -> str | None:
    """The TEI element for a mention that may stand in `parent`, or None.

    Where a schema knows no `persName`, a `name type="person"` says the same.
    """
    tag = tag_of(mention)
    if (parent, tag) not in refused:
        return tag
    return "name" if tag in _PLAINER and (parent, "name") not in refused else None


def attributes_of(
    mention: Mention,
    tag: str,
    ref: str | None,
    resp: str,
    refused: Container[tuple[str, str]] = (),
) -> list[tuple[str, str]]:
    """The attributes of its element `tag`, in order; `ref` is what it points to.

    `refused` are pairs of `name@type` and a value that its schema does not let in.
    """
    found: dict[str, str] = {}
    if tag == "num":
        found["type"] = "percentage"
        found["value"] = mention.value("quantity") or ""
    else:
        found.update(mention.values)
    if tag == "name" and tag_of(mention) in _PLAINER:
        found["type"] = _PLAINER[tag_of(mention)]
    elif mention.subtype:
        found["type"] = mention.subtype
    elif mention.type in {MentionType.EVENT, MentionType.WORK}:
        found["type"] = mention.type.value
    if (f"{tag}@type", found.get("type", "")) in refused:
        del found["type"]
    if ref:
        found["ref"] = ref
    found["resp"] = resp
    found["cert"] = mention.cert.value
    return [(name, value) for name, value in found.items() if is_sound(name, value)]


_DAY = re.compile(r"-?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?|24:00:00", re.ASCII)
_MONTH_ALONE = re.compile(r"--(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?", re.ASCII)
_DURATION = re.compile(
    r"P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?",
    re.ASCII,
)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:/-?\d+)?", re.ASCII)
_WORD = re.compile(r"[^\W_][^\s]*")
_DATES = frozenset({"when", "from", "to", "notBefore", "notAfter"})


def is_sound(name: str, value: str) -> bool:
    """Whether TEI's datatype of an attribute lets in a value."""
    if name in _DATES:
        return is_w3c_date(value)
    if name == "dur":
        return _DURATION.fullmatch(value) is not None
    if name in {"quantity", "value"}:
        return _NUMBER.fullmatch(value) is not None
    if name in {"unit", "type"}:
        return _WORD.fullmatch(value) is not None
    return bool(value)


def is_w3c_date(value: str) -> bool:
    """Whether `value` is a date or time of XML Schema, of a day that exists."""
    day, _, clock = value.partition("T")
    if _CLOCK.fullmatch(value) or _MONTH_ALONE.fullmatch(value):
        return True
    match = _DAY.fullmatch(day)
    if match is None or (clock and (not match[3] or not _CLOCK.fullmatch(clock))):
        return False
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return True
