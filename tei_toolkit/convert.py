"""A transcript file to TEI: the first river, from end to end.

`convert` is a pure function from bytes to a `Conversion`; it touches no file.
"""

from dataclasses import field, replace
from typing import TYPE_CHECKING

from tei_toolkit.attribution import (
    languages_of_paragraphs,
    read_spoken,
    resolve_speakers,
    with_foreign_words,
    with_speakers,
)
from tei_toolkit.codes import is_known_language, language_tag
from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import Detection, detect, without_lines
from tei_toolkit.conversion_kinds import (
    DECISIONS_LOST,
    NO_NAMES_IN_PARLAMINT,
    NO_TURNS,
    NOT_PARLAMINT,
    OPEN_NAME,
    PART_WITHOUT_ROOT,
)
from tei_toolkit.description import Description
from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.errors import InputError, RequirementError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.event.description import NO_OVERRIDES, Overrides, describe
from tei_toolkit.metadata.language.language import detect_language
from tei_toolkit.metadata.language.languages_used import describe_languages
from tei_toolkit.metadata.people.people import KnownSpeaker
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.plain import fact_of_edition
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.inline import with_readings
from tei_toolkit.structure.invisible import leave_out_invisible, show_furniture
from tei_toolkit.structure.links import report_links_within
from tei_toolkit.structure.notes import place_notes
from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.encoding import encode_file, keepable_turn_ids
from tei_toolkit.tei.identifiers import (
    TurnIds,
    make_ncname,
    make_stem,
    report_unkept,
)
from tei_toolkit.tei.language_tags import standard_tag
from tei_toolkit.tei.options import (
    SCHEMAS,
    EncodingOptions,
    Membership,
    Profile,
    Project,
)
from tei_toolkit.tei.parlamint_header import missing_for_parlamint
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable
from tei_toolkit.version import VERSION

if TYPE_CHECKING:
    from lxml import etree

    from tei_toolkit.names.annotating import AnnotateOptions

_SAMPLE = 20_000
_TAG = lazy_pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


@immutable
class ConvertOptions:
    """What the user decides about a conversion; all of it is optional.

    Attributes:
        convention: read every source by this one; None to find out.
        speakers: people who are known to speak.
        overrides: what the user says of the event.
        language: BCP 47 tag of the document; None to find out.
        profile: the way to encode; None for the one that suits the convention.
        project: matter for the header.
        keep: whether what surrounds a web page's main content is text.
        keep_furniture: keep site furniture as notes.
        line_breaks: keep printed line numbers as `lb`.
        page_breaks: keep printed page numbers as `pb`.
        ids_from: ids of an older encoding.
        processed: day of processing, ISO 8601.
        media_type: read the source as this.
        charset: character encoding of the source.
        require_turns: a source without turns is an error.
        schemas: addresses for `xml-model` processing instructions.
        names: how names, dates and measures are marked; None for not at all.
        reviewed: an older encoding whose decisions about names are kept.
        corpus: the `xml:id` of the corpus that the text is a part of, or None.
        stem: the name of the file that is written, of which the ids are made; None for
            that of the source.
    """

    convention: Convention | None = None
    speakers: tuple[KnownSpeaker, ...] = ()
    overrides: Overrides = NO_OVERRIDES
    language: str | None = None
    profile: Profile | None = None
    project: Project = field(default_factory=Project)
    keep: Keep = Keep.MAIN
    keep_furniture: bool = False
    line_breaks: bool = False
    page_breaks: bool = False
    ids_from: TurnIds | None = None
    processed: str | None = None
    media_type: str | None = None
    charset: str | None = None
    require_turns: bool = False
    schemas: tuple[str, ...] | None = None
    names: "AnnotateOptions | None" = None
    reviewed: bytes | None = None
    corpus: str | None = None
    stem: str | None = None


@immutable
class Conversion:
    """A converted source, proved to be complete.

    Attributes:
        source: the source as read.
        detection: the convention found, and what else was considered.
        transcript: the transcript, with speakers' keys.
        description: what is known of the event.
        options: how it was encoded.
        file: the bytes of the TEI file, in pieces that follow each other.
        diagnostics: all that was noticed, in the order of the source.
    """

    source: SourceText
    detection: Detection
    transcript: Transcript
    description: Description
    options: EncodingOptions
    file: tuple[bytes, ...]
    diagnostics: tuple[Diagnostic, ...]

    def to_bytes(self) -> bytes:
        """The TEI file."""
        return b"".join(self.file)

    @property
    def tree(self) -> "etree._ElementTree":
        """The TEI document, parsed from the file each time."""
        return parse_tei(self.to_bytes(), self.source.name)


def convert(
    data: bytes, name: str, options: ConvertOptions | None = None
) -> Conversion:
    """The TEI encoding of a transcript, proved to hold every word of it.

    Args:
        data: the source file's bytes.
        name: its name without directory, for messages and ids.
        options: what the user decides.

    Raises:
        InputError: the source cannot be read.
        RequirementError: `require_turns` is set and there are none.
        ConservationError: our own fault; nothing must be written.
    """
    options = options or ConvertOptions()
    source = read_source(
        data,
        name,
        media_type=options.media_type,
        charset=options.charset,
        keep=options.keep,
    )
    del data  # as large as the source; nothing below needs it
    return convert_source(source, options)


def convert_source(source: SourceText, options: ConvertOptions) -> Conversion:
    """The same for a source that is read already."""
    if not source.text or source.text.isspace():
        raise InputError(f"{source.name}: holds no words; give a transcript")
    told = options.language or _told_language(source)
    language = told or detect_language(_sample(source)).tag
    if not told and (told := _told_region(source, language)):
        language = told
    detection = detect(
        source,
        convention=options.convention,
        language=language,
        speakers=frozenset(
            label for speaker in options.speakers for label in speaker.labels
        ),
    )
    detection = without_lines(detection)
    transcript = leave_out_invisible(source, detection.result.transcript)
    if options.keep_furniture:
        source, transcript = show_furniture(source, transcript)
    diagnostics = [*source.diagnostics, *report_links_within(source)]
    if next(transcript.turns(), None) is None:
        if options.require_turns:
            raise RequirementError(
                f"{source.name}: no speaker turns were found; look at "
                f"'tei convert --explain {source.name}' and name the convention with "
                "--convention, or leave out --require-turns"
            )
        diagnostics.append(Diagnostic(NO_TURNS, source.name, 0, 0))
    transcript, description, found = _describe(
        source, transcript, detection, options, (language, told)
    )
    source, transcript, unplaced = place_notes(source, transcript)
    diagnostics += [*found, *unplaced]
    encoding = _encoding_options(source.name, detection.convention, options)
    if encoding.profile is not Profile.PARLAMINT:  # which has no place for them
        source = with_readings(source, transcript)
    if options.corpus is not None:
        membership = _membership(options.corpus, description, options)
        encoding = replace(encoding, corpus=membership)
    diagnostics += _unmet(source.name, description, encoding)
    file = encode_file(source, transcript, description, encoding)
    if options.names is not None:
        file, open_names = _named(file, source.name, description, encoding, options)
        diagnostics.extend(open_names)
    check_conservation(source, transcript, file, encoding)
    diagnostics.sort(key=lambda diagnostic: (diagnostic.line, diagnostic.column))
    return Conversion(
        source, detection, transcript, description, encoding, file, tuple(diagnostics)
    )


def _describe(
    source: SourceText,
    transcript: Transcript,
    detection: Detection,
    options: ConvertOptions,
    languages: tuple[str, str | None],
) -> tuple[Transcript, Description, list[Diagnostic]]:
    """The transcript with its speakers, what is known of the event, what is doubtful.

    `languages` are the one found at first sight, and the one told, if any.
    """
    language, told = languages
    overrides = _overrides(options.overrides, detection)
    description, diagnostics = describe(
        source,
        transcript,
        language=language,
        overrides=overrides,
        is_played=detection.convention.profile == Profile.DRAMA.value,
    )
    spoken = read_spoken(source, transcript, language)
    resolution = resolve_speakers(
        source, spoken, detection.result, options.speakers, language
    )
    said = spoken.words or [source.text]
    stated_turns = {
        index: standard_tag(code) for index, code in detection.result.languages
    }
    used = describe_languages(said, front=spoken.front, given=told, stated=stated_turns)
    if used.language == "und" and (stated := _stated_language(source)):
        used = describe_languages(said, given=stated)
    terms, recording = _told_of_recording(detection)
    in_parts, languages_used = languages_of_paragraphs(spoken, used)
    if detection.result.has_foreign or any(style.lang for style in source.styles):
        languages_used = with_foreign_words(
            languages_used, spoken, source, used.language
        )
    description = replace(
        description,
        language=used.language,
        languages=languages_used,
        turn_languages=used.turn_languages if spoken.turns else (),
        paragraph_languages=in_parts,
        people=resolution.people,
        terms=terms,
        recording=recording,
    )
    transcript = replace(
        transcript,
        convention=detection.convention.name if spoken.turns else "prose",
        body=with_speakers(
            transcript.body, resolution, detection.result.speaker, spoken.names
        ),
    )
    return transcript, description, [*diagnostics, *resolution.diagnostics]


def _unmet(
    name: str, description: Description, encoding: EncodingOptions
) -> list[Diagnostic]:
    """What the encoding was asked for and cannot have."""
    unmet: list[Diagnostic] = []
    if encoding.profile is Profile.PARLAMINT:
        missing = missing_for_parlamint(description, encoding.project)
        if missing:
            said = (("missing", ", ".join(missing)),)
            unmet.append(Diagnostic(NOT_PARLAMINT, name, 0, 0, said))
        if encoding.corpus is None:
            unmet.append(Diagnostic(PART_WITHOUT_ROOT, name, 0, 0))
    if encoding.ids_from is not None:
        keepable = keepable_turn_ids(encoding.ids_from, description, encoding)
        unmet += report_unkept(encoding.ids_from, keepable, name)
    return unmet


def _named(
    file: tuple[bytes, ...],
    name: str,
    description: Description,
    encoding: EncodingOptions,
    options: ConvertOptions,
) -> tuple[tuple[bytes, ...], list[Diagnostic]]:
    """The document with its names marked, and what is to say of them."""
    if options.names is None or encoding.profile is Profile.PARLAMINT:
        return file, [Diagnostic(NO_NAMES_IN_PARLAMINT, name, 0, 0)]
    from tei_toolkit.names.converted import with_names  # noqa: PLC0415 - a lexicon

    people: list[etree._Element] = []
    if encoding.corpus is not None:
        from tei_toolkit.tei.corpus_persons import (  # noqa: PLC0415 - for corpora
            corpus_person_elements,
        )

        people = corpus_person_elements(description, encoding)
    annotated, lost = with_names(
        b"".join(file), name, options.names, options.reviewed, people
    )
    told = [
        Diagnostic(OPEN_NAME, name, 0, 0, (("question", note),))
        for note in annotated.notes
    ]
    if lost:
        values = (("count", str(len(lost))), ("words", ", ".join(map(repr, lost[:3]))))
        told.append(Diagnostic(DECISIONS_LOST, name, 0, 0, values))
    return (annotated.data,), told


def _overrides(given: Overrides, detection: Detection) -> Overrides:
    """What the user says of the event, then what the source's own headers say."""
    facts = dict(detection.result.facts)
    return replace(
        given,
        usual_activity=detection.convention.activity,
        title=given.title or facts.get("title") or None,
        date=given.date or facts.get("date"),
        place=given.place or facts.get("place"),
    )


def _told_of_recording(
    detection: Detection,
) -> tuple[tuple[str, ...], tuple[str, str] | None]:
    """What the source's own headers say of what was recorded, and of the recording."""
    facts = dict(detection.result.facts)
    terms = tuple(term.strip() for term in facts.get("types", "").split(","))
    name, _, kind = (part.strip() for part in facts.get("media", "").partition(","))
    words = kind.split(",")[0].split()
    kinds = [word for word in words if word in {"audio", "video"}]
    recording = (name.strip('"'), kinds[0] if kinds else "") if name else None
    return tuple(filter(None, terms)), recording


def _told_language(source: SourceText) -> str | None:
    """The language that the head of a text edition of ours says it is in."""
    tag = fact_of_edition(source, "language")
    return tag if is_known_language(tag) and tag != "und" else None


def _told_region(source: SourceText, found: str) -> str | None:
    """The language `found` with the region that the head of Markdown gives it, if any.

    A page says the one of its template, and a document that of a keyboard.
    """
    if source.media_type != "text/markdown" or found == "und":
        return None
    for key, value in source.metadata:
        language, _, region = value.strip().partition("-")
        is_said = key.casefold() in {"language", "lang"} and bool(region)
        if is_said and language == found.partition("-")[0] and _is_tag(value.strip()):
            return standard_tag(value.strip())
    return None


def _is_tag(text: str) -> bool:
    return _TAG.fullmatch(text) is not None and is_known_language(text)


def _stated_language(source: SourceText) -> str | None:
    """The language that a page or a document says it is in."""
    for key, value in source.metadata:
        tag = language_tag(value) or value.strip()
        if key == "language" and _is_tag(tag):
            return None if tag == "und" else tag
    return None


def _sample(source: SourceText) -> str:
    """Enough of the visible text to tell its language: from the middle of the file."""
    whole = source.visible_ranges(0, len(source.text))
    size = max((b for a, b in whole if not source.text[a:b].isspace()), default=0)
    start = max(0, size // 2 - _SAMPLE // 2)
    return source.visible(start, min(size, start + _SAMPLE))


def _membership(
    corpus: str, description: Description, options: ConvertOptions
) -> Membership:
    """The corpus of a text, and who of its speakers is listed for all texts."""
    from tei_toolkit.metadata.people.known import (  # noqa: PLC0415 - for corpora
        listed_people,
    )

    listed = listed_people(description.people, options.speakers)
    return Membership(
        corpus,
        {
            key: speaker.key or f"{corpus}.{make_ncname(speaker.name.casefold(), 'x')}"
            for key, speaker in listed.items()
        },
    )


def _encoding_options(
    name: str, convention: Convention, options: ConvertOptions
) -> EncodingOptions:
    profile = options.profile or Profile(convention.profile)
    return EncodingOptions(
        stem=make_stem(options.stem or name),
        profile=profile,
        schemas=options.schemas if options.schemas is not None else SCHEMAS[profile],
        version=VERSION,
        processed=options.processed,
        keep_furniture=options.keep_furniture,
        line_breaks=options.line_breaks,
        page_breaks=options.page_breaks,
        project=options.project,
        ids_from=options.ids_from,
        names_follow=options.names is not None and profile is not Profile.PARLAMINT,
    )
