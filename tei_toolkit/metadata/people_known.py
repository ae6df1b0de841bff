"""Speakers whom the user lists."""

from tei_toolkit.values import immutable


@immutable
class KnownSpeaker:
    """A speaker whom the user names; what they say beats every other evidence.

    Attributes:
        name: the full name.
        labels: labels that mean this speaker, as printed; besides these, every label
            that fits the name does.
        role: function at the event.
        affiliation: party, group, constituency.
        key: the `xml:id` wanted.
    """

    name: str
    labels: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    key: str | None = None
