"""What a printed label says: names, offices, parties, functions."""

from dataclasses import field
from enum import StrEnum

from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import (
    Name,
)
from tei_toolkit.metadata.people.words import (
    CHAIRS,
)
from tei_toolkit.values import immutable


class LabelKind(StrEnum):
    """What a label is made of."""

    NAME = "name"
    FUNCTION = "function"
    CODE = "code"
    SEVERAL = "several"


class Sex(StrEnum):
    """What a form of address says; never guessed from a name."""

    MALE = "m"
    FEMALE = "f"


@immutable
class ParsedLabel:
    """A label in its parts.

    Attributes:
        printed: the label.
        kind: what it is made of.
        name: of a NAME or CODE, the name; of a FUNCTION, that of its holder.
        function: of a FUNCTION, its words folded, without article and courtesy.
        office: function printed with the name ("President of Russia"), as printed.
        affiliation: party, constituency, country, as printed.
        sex: what the form of address says.
        place: what tells people of one surname apart ("of Ohio"), folded.
        is_group: several people who speak as one.
        is_anonymous: one of many who are not told apart.
        parts: of SEVERAL, the labels of each.
    """

    printed: str
    kind: LabelKind
    name: Name | None = None
    function: str = ""
    office: str | None = None
    affiliation: str | None = None
    sex: Sex | None = None
    place: str = ""
    is_group: bool = False
    is_anonymous: bool = False
    parts: "tuple[ParsedLabel, ...]" = field(default=())

    @property
    def is_chair(self) -> bool:
        """Whether the function or office is that of the person who presides."""
        words = self.function or plain(self.office or "")
        return words in CHAIRS


_COURTESY = frozenset(
    "mr madam madame hon m mme sr sra senor senora sr.a herr frau domnul doamna dl dna "
    "an the citoyen citoyenne ciudadano السيد माननीय மாண்புமிகு".split()
)


def plain(text: str) -> str:
    """`text` folded, without dots, articles and courtesy before it."""
    words = folded(text).replace(".", " ").replace("-", " ").split()
    while len(words) > 1 and (words[0] in ARTICLES or words[0] in _COURTESY):
        words = words[1:]
    return " ".join(words)
