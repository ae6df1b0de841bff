"""What the user decides about an encoding."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from tei_toolkit.tei.identifiers import TurnIds
from tei_toolkit.values import immutable


class Profile(StrEnum):
    """The ways to encode a transcript."""

    SPOKEN = "spoken"
    DRAMA = "drama"
    PARLAMINT = "parlamint"


SCHEMAS = {
    Profile.SPOKEN: ("tei-transcript.rng",),
    Profile.DRAMA: ("tei-transcript.rng",),
    Profile.PARLAMINT: ("tei-transcript-parlamint.rng",),
}
"""The schemas that a file of each profile names, as they stand beside it."""


@immutable
class Responsibility:
    """Who did what; `ref` is the person's URI (an ORCID, for instance)."""

    name: str
    resp: str
    ref: str | None = None


@immutable
class Project:
    """What the user's project file says; what it does not say stays out of the header.

    Attributes:
        publisher: who publishes the encoding.
        pub_place: where.
        date: when, ISO 8601.
        idno: its URI.
        availability: TEI `availability status`: `free`, `restricted`, `unknown`; None
            for `free` with an open licence and `unknown` with any other.
        licence: the licence in words.
        licence_target: the licence's URI.
        funder: who paid for it.
        editor: who edited it.
        meeting: the meeting that the transcript is of, in words.
        corpus: title of the corpus that the encoding is a part of.
        parliament: the body that meets, for the root of a ParlaMint corpus.
        source_url: address of the source, for one that does not say its own.
        edition: the edition statement; "First encoding" if None.
        description: what the encoding is for, a sentence for `projectDesc`.
        responsibilities: who did what.
    """

    publisher: str | None = None
    pub_place: str | None = None
    date: str | None = None
    idno: str | None = None
    availability: str | None = None
    licence: str | None = None
    licence_target: str | None = None
    funder: str | None = None
    editor: str | None = None
    meeting: str | None = None
    corpus: str | None = None
    parliament: str | None = None
    source_url: str | None = None
    edition: str | None = None
    description: str | None = None
    responsibilities: tuple[Responsibility, ...] = ()


@immutable
class Membership:
    """The corpus that an encoding is a text of, in a file of its own.

    Who speaks stands in the root file of the corpus, and so do the classes of speakers;
    what the text's own file lists has ids that no other file has.

    Attributes:
        xml_id: the `xml:id` of the corpus.
        listed: ids of people whom the user lists for all texts, by `Person.key`.
    """

    xml_id: str
    listed: Mapping[str, str] = field(default_factory=dict)


@immutable
class EncodingOptions:
    """How to encode.

    Attributes:
        stem: the root's `xml:id`, an NCName: `identifiers.make_stem`.
        profile: the way to encode.
        version: of this package.
        processed: day of processing, ISO 8601, or None for no date in the file.
        keep_furniture: keep site furniture as `note type="furniture"`.
        line_breaks: keep the source's line numbers as `lb n`.
        page_breaks: keep left-out page numbers as `pb n`.
        project: matter for the header.
        ids_from: ids of an older encoding, for turns that did not change.
        names_follow: names are marked in the text after its encoding.
        schemas: addresses for `xml-model`, relative to the file, `.sch` for Schematron;
            None for the name of the profile's own schema.
        corpus: the corpus that the text is a part of, or None for a text of its own.
    """

    stem: str
    profile: Profile = Profile.SPOKEN
    version: str = "0.1.0"
    processed: str | None = None
    keep_furniture: bool = False
    line_breaks: bool = False
    page_breaks: bool = False
    project: Project = field(default_factory=Project)
    ids_from: TurnIds | None = None
    names_follow: bool = False
    schemas: tuple[str, ...] | None = None
    corpus: Membership | None = None
