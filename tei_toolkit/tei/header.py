"""The TEI header: what is known of event, source and encoding (chapter HD)."""

from collections import Counter
from collections.abc import Iterable

from lxml import etree

from tei_toolkit.codes import country_name, language_name
from tei_toolkit.description import Description
from tei_toolkit.sources.text import SourceText
from tei_toolkit.tei.corpus_ids import SPEAKER_TYPES_ID, software_id
from tei_toolkit.tei.draft import Draft
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.inline import uri
from tei_toolkit.tei.options import EncodingOptions, Profile, Project
from tei_toolkit.tei.persons import person_element
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.publication import add_edition, add_publication
from tei_toolkit.tei.statements import (
    counted,
    hyphenation_statement,
    interpretation_statement,
    listed,
    normalisation_statement,
    origin_statement,
    segmentation_statement,
)
from tei_toolkit.tei.temporal import clock_time, dating_attributes, human_date
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_ID, XML_LANG, tei
from tei_toolkit.transcript import Transcript
from tei_toolkit.values import immutable
from tei_toolkit.version import version_number

HEADER_LANGUAGE = "en"
SPEAKER_TYPES = {
    "chair": "presides over the event",
    "regular": "a principal speaker or a member of the body that meets",
    "guest": "speaks without being a member",
}
_NAMELESS = frozenset({"-", "stdin"})
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my", "bo", "yue", "wuu"})


@immutable
class Matter:
    """All that a header is made from."""

    source: SourceText
    transcript: Transcript
    description: Description
    draft: Draft
    counts: Counter[str]

    @property
    def project(self) -> Project:
        """What the user's project file says."""
        return self.draft.options.project


def header_element(matter: Matter) -> etree._Element:
    """The `teiHeader`, without layout."""
    header = etree.Element(tei("teiHeader"), nsmap={None: TEI_NAMESPACE})
    if matter.description.language != HEADER_LANGUAGE:
        header.set(XML_LANG, HEADER_LANGUAGE)
    _add_file_description(header, matter)
    _add_encoding_description(header, matter)
    _add_profile_description(header, matter)
    processed = matter.draft.options.processed
    if processed:
        revision = add(header, "revisionDesc")
        change = f"Converted to TEI by tei-toolkit {matter.draft.options.version}."
        who = {"when": processed, "who": f"#{software_id(matter.draft.options)}"}
        add(revision, "change", change, who)
    return header


def subtitle(description: Description, convention: str, name: str = "") -> str:
    """What the document is: "TEI transcript of a press statement, Aktyubinsk, 2008".

    Where nothing is known of the event, `name`, the name of its file, says which it is.
    """
    activity = description.activity
    title = "TEI transcript" if convention != "prose" else "TEI edition of a text"
    if activity and convention != "prose":
        is_many = activity.endswith("s") and not activity.endswith("ss")
        article = "an " if activity[:1].lower() in "aeiou" else "a "
        title += f" of {'' if is_many else article}{activity}"
    when = human_date(description.date) if description.date else None
    is_known = activity or description.place or when
    if name and not is_known:
        title += (
            f" of the file {name}" if convention != "prose" else f", the file {name}"
        )
    return ", ".join(part for part in (title, description.place, when) if part)


def foreign(matter: Matter) -> dict[str, str]:
    """`xml:lang` for words of the source inside the English header."""
    language = matter.description.language
    return {} if language == HEADER_LANGUAGE else {XML_LANG: language}


def _add_title_statement(parent: etree._Element, matter: Matter) -> None:
    statement = add(parent, "titleStmt")
    description, project = matter.description, matter.project
    title = clean(description.title or "")
    name = "" if title or matter.source.name in _NAMELESS else matter.source.name
    sub = clean(subtitle(description, matter.transcript.convention, name))
    if title:
        main = {"type": "main", **foreign(matter)}
        add(statement, "title", title, main)
        add(statement, "title", sub, {"type": "sub"})
    else:
        add(statement, "title", sub, {"type": "main"})
    for author in description.authors:
        add(statement, "author", clean(author), foreign(matter))
    marked = ["date", "place", "language"]
    if matter.draft.turns:
        marked = ["turns", "speakers", *marked]
    if matter.draft.options.names_follow:
        marked += ["names", "dates", "measures"]
    done = f"automatic conversion to TEI: {listed(marked)}"
    add_responsibilities(statement, matter.draft.options, done, project.meeting)
    for done_for_it, person in description.responsibilities:
        stated = add(statement, "respStmt")
        add(stated, "resp", clean(done_for_it), foreign(matter))
        add(stated, "persName", clean(person), foreign(matter))
    for person, xml_id in matter.draft.commenters.items():
        commenter = add(statement, "respStmt", None, {XML_ID: xml_id})
        add(commenter, "resp", "comments in the source")
        add(commenter, "persName", person)


def add_responsibilities(
    statement: etree._Element, options: EncodingOptions, done: str, meeting: str | None
) -> None:
    """Add to a `titleStmt` who made the encoding, and that the software did `done`."""
    project = options.project
    if project.editor:
        add(statement, "editor", project.editor)
    if project.funder:
        add(statement, "funder", project.funder)
    if meeting:
        add(statement, "meeting", meeting)
    for responsibility in project.responsibilities:
        stated = add(statement, "respStmt")
        add(stated, "resp", responsibility.resp)
        person = add(stated, "persName", responsibility.name)
        if responsibility.ref:
            person.set("ref", uri(responsibility.ref))
    software = add(statement, "respStmt", None, {XML_ID: software_id(options)})
    add(software, "resp", done)
    name = f"tei-toolkit {options.version}"
    add(software, "name", name, {"type": "software"})


def measures(matter: Matter) -> list[tuple[str, int, str]]:
    """The extent of the text: unit, quantity, and the same in words."""
    draft = matter.draft
    units = []
    if draft.turns:
        number = matter.counts["u"] + matter.counts["sp"]
        if draft.options.profile is Profile.DRAMA:
            units.append(("speeches", number, counted(number, "speech", "speeches")))
        else:
            said = counted(number, "utterance", "utterances")
            units.append(("utterances", number, said))
    number = draft.paragraphs
    units.append(("paragraphs", number, counted(number, "paragraph", "paragraphs")))
    primary = matter.description.language.split("-")[0]
    if primary not in _UNSPACED:
        words = counted(draft.words, "word", "words")
        if draft.counts["stage"] or (draft.counts["head"] and draft.counts["sp"]):
            words += ", without stage directions and headings"
        units.append(("words", draft.words, words))
    return units


def _add_file_description(header: etree._Element, matter: Matter) -> None:
    file = add(header, "fileDesc")
    _add_title_statement(file, matter)
    add_edition(file, matter.project)
    extent = add(file, "extent")
    for unit, quantity, words in measures(matter):
        add(extent, "measure", words, {"unit": unit, "quantity": str(quantity)})
    add_publication(file, matter.project)
    if matter.project.corpus:
        add(add(file, "seriesStmt"), "title", matter.project.corpus)
    _add_source_description(file, matter)


def add_day(
    parent: etree._Element, description: Description, *, as_printed: bool
) -> etree._Element | None:
    """Add the day of the event, if it is known, in the source's words or in English."""
    value, text = description.date, clean(description.date_text or "")
    as_printed = as_printed and bool(text)
    if not value and not as_printed:
        return None
    words = text if as_printed else human_date(value or "")
    return add(parent, "date", words, dating_attributes(value or ""))


def source_address(matter: Matter) -> str:
    """The address of the source: its own, or what the project file says, or ""."""
    return (matter.description.source_url or "").strip() or (
        matter.project.source_url or ""
    )


def _add_source_description(file: etree._Element, matter: Matter) -> None:
    description = matter.description
    source = add(file, "sourceDesc")
    bibl = add(source, "bibl", None, {"type": "transcript"})
    printed_in = foreign(matter)
    if description.title and clean(description.title):
        add(bibl, "title", clean(description.title), printed_in)
    for author in dict.fromkeys((*description.authors, *description.source_authors)):
        add(bibl, "author", clean(author), printed_in)
    if description.publisher and clean(description.publisher):
        add(bibl, "publisher", clean(description.publisher), printed_in)
    date = add_day(bibl, description, as_printed=True)
    if date is not None and description.date_text and printed_in:
        date.set(XML_LANG, description.language)
    address = source_address(matter)
    if address:
        add(bibl, "idno", uri(address), {"type": "URI"})
    add(bibl, "idno", matter.source.sha256, {"type": "sha256"})
    if description.recording is not None:
        name, kind = description.recording
        recording = add(add(source, "recordingStmt"), "recording")
        if kind:
            recording.set("type", kind)
        add(recording, "p", clean(name))


def _paragraph(
    parent: etree._Element,
    name: str,
    text: str,
    attributes: dict[str, str] | None = None,
) -> None:
    add(add(parent, name, None, attributes), "p", text)


def _add_encoding_description(header: etree._Element, matter: Matter) -> None:
    draft = matter.draft
    version = draft.options.version
    encoding = add(header, "encodingDesc")
    project = add(encoding, "projectDesc")
    if matter.project.description:
        add(project, "p", matter.project.description)
    origin = origin_statement(matter.source, version, is_transcript=bool(draft.turns))
    add(project, "p", clean(origin))
    _add_editorial_declaration(encoding, matter)
    add_tags_declaration(encoding, matter.counts)
    _add_classification(encoding, matter)
    application = add_application(encoding, version)
    convention = matter.transcript.convention
    if convention and convention != "prose":
        said = f"The transcript was read by the convention “{convention}”."
    else:
        said = "No convention of typing a transcript was recognised; read as prose."
    add(application, "desc", said)


def add_application(encoding: etree._Element, version: str) -> etree._Element:
    """Add the `appInfo`, and return what it says of this package."""
    software = {"ident": "tei-toolkit", "version": version_number(version)}
    application = add(add(encoding, "appInfo"), "application", None, software)
    add(application, "label", "tei-toolkit")
    return application


def _add_editorial_declaration(encoding: etree._Element, matter: Matter) -> None:
    draft, transcript = matter.draft, matter.transcript
    normalisation = draft.printed.normalisation()
    eol, hyphens = hyphenation_statement(normalisation, transcript)
    declaration = add(encoding, "editorialDecl")
    _paragraph(
        declaration, "correction", "No correction was made to the words of the source."
    )
    _paragraph(
        declaration,
        "normalization",
        normalisation_statement(normalisation, matter.transcript),
    )
    _paragraph(declaration, "hyphenation", hyphens, {"eol": eol})
    quotes, marks = "Quotation marks stand as in the source.", "all"
    if matter.counts["q"]:
        quotes += " What its markup says to be quoted is a q; it may print no marks."
        marks = "some"
    _paragraph(declaration, "quotation", quotes, {"marks": marks})
    segmentation = segmentation_statement(matter, draft)
    _paragraph(declaration, "segmentation", segmentation)
    interpretation = interpretation_statement(matter, draft)
    _paragraph(declaration, "interpretation", interpretation)
    values = (
        "Dates: ISO 8601. Countries: ISO 3166-1. Currencies: ISO 4217. "
        "Languages: BCP 47."
    )
    _paragraph(declaration, "stdVals", values)


def add_tags_declaration(encoding: etree._Element, counts: Counter[str]) -> None:
    """Add the `tagsDecl` that says how often each element occurs in the text."""
    namespace = add(
        add(encoding, "tagsDecl"), "namespace", None, {"name": TEI_NAMESPACE}
    )
    for name in sorted(counts):
        if counts[name]:
            add(namespace, "tagUsage", None, {"gi": name, "occurs": str(counts[name])})


def _add_classification(encoding: etree._Element, matter: Matter) -> None:
    used = sorted(set(matter.draft.person_types.values()))
    if used and matter.draft.turns and matter.draft.options.corpus is None:
        add_speaker_types(encoding, used, "")


def add_speaker_types(
    encoding: etree._Element, kinds: Iterable[str], prefix: str
) -> None:
    """Add the `classDecl` with those of `SPEAKER_TYPES` that are used.

    What their ids begin with is `prefix`.
    """
    taxonomy = add(add(encoding, "classDecl"), "taxonomy")
    taxonomy.set(XML_ID, f"{prefix}{SPEAKER_TYPES_ID}")
    add(taxonomy, "desc", "Roles of speakers in the event")
    for kind in kinds:
        category = add(taxonomy, "category", None, {XML_ID: f"{prefix}{kind}"})
        description = add(category, "catDesc")
        add(description, "term", kind).tail = f": {SPEAKER_TYPES[kind]}"


def _add_profile_description(header: etree._Element, matter: Matter) -> None:
    description = matter.description
    profile = add(header, "profileDesc")
    if description.date:
        add_day(add(profile, "creation"), description, as_printed=False)
    languages = add(profile, "langUsage")
    for tag, usage in languages_used(description):
        attributes = {"ident": tag}
        if usage is not None:
            attributes["usage"] = str(usage)
        name = language_name(tag)
        add(
            languages,
            "language",
            name if usage is not None else f"{name} (this header)",
            attributes,
        )
    terms = [description.activity or "", *map(clean, description.terms)]
    if any(terms):
        keywords = add(add(profile, "textClass"), "keywords")
        for term in dict.fromkeys(filter(None, terms)):
            add(keywords, "term", term)
    _add_participants(profile, matter)
    _add_setting(profile, matter)


def languages_used(description: Description) -> list[tuple[str, int | None]]:
    """Every language tag in the document, with its whole percentage of the text.

    The header's own language has no percentage unless the text uses it, too.
    """
    usage: dict[str, int | None] = dict(description.languages)
    if not usage:
        usage[description.language] = 100
    in_turns = (tag for _, tag in description.turn_languages)
    in_paragraphs = (tag for *_, tag in description.paragraph_languages)
    for tag in (description.language, *in_turns, *in_paragraphs):
        usage.setdefault(tag, 0)
    usage.setdefault(HEADER_LANGUAGE, None)
    return list(usage.items())


def _add_participants(profile: etree._Element, matter: Matter) -> None:
    draft = matter.draft
    people = [p for p in matter.description.people if p.key in draft.person_ids]
    if not people or draft.options.corpus is not None:
        return
    persons = add(add(profile, "particDesc"), "listPerson", None, foreign(matter))
    for person in people:
        persons.append(person_element(person, draft.person_ids[person.key]))


def _add_setting(profile: etree._Element, matter: Matter) -> None:
    description = matter.description
    place = clean(description.place or "")
    known = (place, description.country, description.date, description.time)
    if not any(known) and not description.activity:
        return
    setting = add(add(profile, "settingDesc"), "setting")
    if place:
        add(setting, "placeName", place, foreign(matter))
    if description.country:
        key = {"type": "country", "key": description.country}
        add(setting, "name", country_name(description.country), key)
    add_day(setting, description, as_printed=False)
    time = clean(description.time or "")
    if time:
        clock = clock_time(time)
        add(setting, "time", time, {"when": clock} if clock else None)
    if description.activity:
        add(setting, "activity", description.activity)
