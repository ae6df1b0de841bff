"""The `xml:id`s of the texts of a corpus: no two of its files have one in common.

What a text's own file has begins with the id of the text, what the root file has with
the id of the corpus. So the id of a person does not depend on which texts there are.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tei_toolkit.description import Person, PersonName, SpeakerType
from tei_toolkit.ids import Ids
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.identifiers import SOFTWARE_ID, make_ncname
from tei_toolkit.tei.options import EncodingOptions, Membership, Profile

SPEAKER_TYPES_ID = "speaker-types"
PARLIAMENT_ID = "parliament"
TAXONOMY = "ParlaMint-taxonomy-"
PARLAMINT_IDS = frozenset(
    (
        *("reference", "parla.meeting", PARLIAMENT_ID, f"{TAXONOMY}subcorpus"),
        *(f"{TAXONOMY}parla.legislature", f"{TAXONOMY}speaker_types"),
    )
)
"""The ids that the root file of every ParlaMint corpus has."""
_SHORTEST = 2
_OF_THE_TEXT = lazy_pattern(r"(?:u|sp|t)[0-9]+(?:\..*)?", re.DOTALL)


def software_id(options: EncodingOptions) -> str:
    """The id of the statement that this package made a file."""
    return f"{SOFTWARE_ID}.{options.stem}" if options.corpus else SOFTWARE_ID


def category_prefix(options: EncodingOptions) -> str:
    """What the id of a class of speakers begins with; ParlaMint's are fixed."""
    if options.corpus is None or options.profile is Profile.PARLAMINT:
        return ""
    return f"{options.corpus.xml_id}."


def root_ids(options: EncodingOptions) -> frozenset[str]:
    """The ids that the root file has whoever speaks; `options.stem` is the corpus's."""
    prefix = category_prefix(options)
    kinds = (SPEAKER_TYPES_ID, *SpeakerType)
    fixed = {options.stem, software_id(options), *(f"{prefix}{kind}" for kind in kinds)}
    is_parlamint = options.profile is Profile.PARLAMINT
    return frozenset(fixed | (PARLAMINT_IDS if is_parlamint else set()))


def full_name_id(name: PersonName | None) -> str:
    """The id of whoever has this full name, or nothing if it is not a full name.

    A full name has a family name and a given name that is more than an initial.
    """
    if name is None or not name.surname or not name.forename:
        return ""
    if len(name.forename.strip(" .")) < _SHORTEST:
        return ""
    parts = (
        *(name.name_link, name.surname, name.forename),
        *(name.patronymic, name.gen_name),
    )
    return make_ncname(" ".join(part for part in parts if part).casefold(), "")


def corpus_person_ids(
    people: Iterable[Person], stem: str, corpus: Membership
) -> dict[str, str]:
    """For each `Person.key` the id that the person has in the whole corpus.

    Whoever the user lists, or is named in full and differently from all others of the
    text, has one id in all texts; anyone else ("Smith", "The Chair") is this text's.

    Args:
        people: the speakers of one text, each key once.
        stem: the id of the text.
        corpus: the corpus that the text is a part of.
    """
    people = list(people)
    names = {person.key: full_name_id(person.name) for person in people}
    counts = Counter(names.values())
    ids: dict[str, str] = {}
    given = Ids()
    for person in people:
        name = names[person.key]
        if person.key in corpus.listed:
            wanted = corpus.listed[person.key]
        elif name and counts[name] == 1:
            wanted = f"{corpus.xml_id}.{name}"
        else:
            own = make_ncname(person.key, fallback="person")
            wanted = f"{stem}.{'person-' if _OF_THE_TEXT.fullmatch(own) else ''}{own}"
        ids[person.key] = given.make(wanted)
    return ids


def beginnings(name: str) -> Iterator[str]:
    """What stands before each dot of an id, the longest first."""
    pieces = name.split(".")
    return (".".join(pieces[:number]) for number in range(len(pieces) - 1, 0, -1))
