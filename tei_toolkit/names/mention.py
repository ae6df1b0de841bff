"""A mention: a name, date or measure at its place in a text."""

from enum import StrEnum

from tei_toolkit.values import immutable


class MentionType(StrEnum):
    """What a mention is about."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    EVENT = "event"
    WORK = "work"
    DATE = "date"
    TIME = "time"
    MEASURE = "measure"
    ROLE = "role"


class Cert(StrEnum):
    """How sure a mark is (TEI `cert`); high is right 95 times in 100."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@immutable
class Mention:
    """One mention in a text.

    Attributes:
        start: where it starts, in code points.
        end: where it ends.
        text: the characters between.
        type: what it is.
        cert: how sure its type and extent are.
        score: the probability behind `cert`, from 0 to 1.
        title_start: where a title printed before the name starts; -1 if there is none.
        subtype: TEI `type` of the name, such as `country`, or None.
        ref: what it is linked to: `person:medvedev`, `place:KZ`, `org:CIS`, or None.
        uri: an address of the same thing in an authority, or None.
        candidates: what it could be linked to where that is left open.
        values: TEI attributes of a date or measure, as (name, value).
        evidence: what speaks for it, in a few words each.
    """

    start: int
    end: int
    text: str
    type: MentionType
    cert: Cert = Cert.MEDIUM
    score: float = 0.5
    title_start: int = -1
    subtype: str | None = None
    ref: str | None = None
    uri: str | None = None
    candidates: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    evidence: tuple[str, ...] = ()

    def value(self, name: str) -> str | None:
        """The value of the attribute `name`, or None."""
        return next((value for key, value in self.values if key == name), None)
