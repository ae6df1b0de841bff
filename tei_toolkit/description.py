"""What is known of a transcript's event: who spoke, when, where, in which language.

It is the matter of the TEI header (chapters HD and ND of the TEI Guidelines), as a
value that knows no XML.
"""

from enum import StrEnum

from tei_toolkit.values import immutable


@immutable
class PersonName:
    """A name in its parts (TEI chapter ND); `full` is the name as printed."""

    full: str
    forename: str | None = None
    surname: str | None = None
    patronymic: str | None = None
    name_link: str | None = None
    gen_name: str | None = None
    role_name: str | None = None
    nickname: str | None = None


class SpeakerType(StrEnum):
    """The role of a speaker in the event, as ParlaMint tells them apart."""

    CHAIR = "chair"
    REGULAR = "regular"
    GUEST = "guest"


@immutable
class Person:
    """One speaker, or a group that speaks as one.

    Attributes:
        key: the `xml:id`, unique in the document.
        name: the fullest name that the document gives, or None for a person known only
            by a function ("Question", "The Chair").
        variants: every other form met, labels included, as printed.
        role: function at the event ("President of Kazakhstan"), if printed.
        affiliation: party, group or constituency, if printed; between semicolons where
            several are.
        labels: the labels (`Label.text`) that mean this person.
        is_group: an audience, reporters, a chorus: TEI `personGrp`.
        is_identified: False for one of many unnamed persons ("Q", "Audience member"):
            its turns have no `who`.
        speaker_type: the speaker's role in the event, or None where it is not known.
        chair_labels: the labels under which the person presides, where others mean the
            same person as a member; empty where all labels say the same.
        sex: as a list of speakers states it, never guessed from a name.
        age: at the event, as a list of speakers prints it.
        role_code: `role` as the source's format codes it, in one word.
        identifiers: (kind or None, identifier in an authority), as a list gives them.
    """

    key: str
    name: PersonName | None
    variants: tuple[str, ...] = ()
    role: str | None = None
    affiliation: str | None = None
    labels: tuple[str, ...] = ()
    is_group: bool = False
    is_identified: bool = True
    speaker_type: SpeakerType | None = None
    chair_labels: frozenset[str] = frozenset()
    sex: str | None = None
    age: str | None = None
    role_code: str | None = None
    identifiers: tuple[tuple[str | None, str], ...] = ()


@immutable
class Description:
    """What is known of the event: the matter of the TEI header.

    Attributes:
        title: main title as printed, or given by the user.
        date: day of the event, ISO 8601, possibly partial (`2008-09`), or the first and
            the last of its days (`2008-04-03/2008-04-05`), or None.
        date_text: the date as printed, or None.
        time: time of day of the beginning as printed, or None.
        place: place of the event as printed, or None.
        country: ISO 3166-1 alpha-2 code of `place` where it is certain, or None.
        activity: kind of event (`press statement`, `interview`, `debate` …), or None.
        terms: what else the source says that it is of (`toyplay`).
        recording: what the source calls its recording, and `audio`, `video` or nothing.
        publisher: issuing body where the source names it, or None.
        source_url: address of the source where it gives it, or None.
        authors: who wrote the work, as printed: of a play, of a screenplay.
        source_authors: who wrote the page that the source is, as it says of itself.
        responsibilities: what the source says was done for it, and by whom.
        language: BCP 47 tag of the document.
        languages: (BCP 47 tag, whole percentage) of every language used; sums to 100.
        turn_languages: (index of turn from 0, BCP 47 tag) where a turn's language is
            not `language`.
        paragraph_languages: (index of turn, index of paragraph in it, BCP 47 tag) of
            each paragraph of a turn that is in another language than the turn.
        people: every speaker, in order of first speech.
    """

    title: str | None = None
    date: str | None = None
    date_text: str | None = None
    time: str | None = None
    place: str | None = None
    country: str | None = None
    activity: str | None = None
    terms: tuple[str, ...] = ()
    recording: tuple[str, str] | None = None
    publisher: str | None = None
    source_url: str | None = None
    authors: tuple[str, ...] = ()
    source_authors: tuple[str, ...] = ()
    responsibilities: tuple[tuple[str, str], ...] = ()
    language: str = "und"
    languages: tuple[tuple[str, int], ...] = ()
    turn_languages: tuple[tuple[int, str], ...] = ()
    paragraph_languages: tuple[tuple[int, int, str], ...] = ()
    people: tuple[Person, ...] = ()
