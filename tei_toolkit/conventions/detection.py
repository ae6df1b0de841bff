"""Which convention a source is in, and why."""

from dataclasses import dataclass

from tei_toolkit.conventions import labelled
from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.sources.text import SourceText


@dataclass(frozen=True, slots=True)
class Considered:
    """A convention that was weighed.

    Attributes:
        convention: the convention.
        weight: log-odds; the greatest wins.
        reasons: (what was found, its weight), the strongest first.
    """

    convention: Convention
    weight: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Detection:
    """The convention that was found and the source read by it.

    Attributes:
        convention: the one that won.
        considered: every convention with any evidence, the likeliest first.
        result: the source as read.
    """

    convention: Convention
    considered: tuple[Considered, ...]
    result: ConventionReading


def detect(
    source: SourceText,
    *,
    convention: Convention | None = None,
    language: str | None = None,
    speakers: frozenset[str] = frozenset(),
) -> Detection:
    """Read `source` by the convention that it is in, or by the given one.

    Args:
        source: the source.
        convention: read it by this one and consider no other.
        language: BCP 47 tag, where known.
        speakers: labels or names of people who speak, as the user lists them.
    """
    del speakers
    found = convention or _by_media_type(source) or labelled.CONVENTION
    reader = found.read or labelled.read_labelled
    return Detection(found, (), reader(source, found, language))


def _by_media_type(source: SourceText) -> Convention | None:
    """The convention that is a media type by itself."""
    for found in find_conventions():
        if source.media_type in found.media_types:
            return found
    return None
