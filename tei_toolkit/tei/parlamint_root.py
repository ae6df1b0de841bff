"""The header of the root file of a ParlaMint corpus (schema ParlaMint-teiCorpus).

In ParlaMint the texts have no speakers, languages and taxonomies of their own: these
stand here, and `who` and `ana` of the texts point to them.
"""

from collections.abc import Sequence

from lxml import etree

from tei_toolkit.codes import country_name, language_name
from tei_toolkit.tei.corpus_ids import PARLIAMENT_ID, TAXONOMY
from tei_toolkit.tei.corpus_persons import with_common_language
from tei_toolkit.tei.corpus_sums import (
    Corpus,
    add_days,
    add_extent,
    add_tag_counts,
    span_of_days,
    used_types,
)
from tei_toolkit.tei.header import HEADER_LANGUAGE, SPEAKER_TYPES
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.inline import uri
from tei_toolkit.tei.options import Project
from tei_toolkit.tei.parlamint_header import (
    DEFAULT_ROLE,
    add_people_responsible,
    add_publication,
    missing_of_project,
)
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_ID, XML_LANG, tei

_TAXONOMIES = (
    (
        "parla.legislature",
        "Legislature",
        "divisions of parliamentary proceedings",
        {"parla.meeting": ("Meeting", "a meeting of the body or of a part of it")},
    ),
    (
        "subcorpus",
        "Subcorpora",
        "parts of the corpus by time",
        {"reference": ("Reference", "the texts of the corpus as a whole")},
    ),
)
_PRACTICE = {
    "correction": "No correction was made to the words of the sources.",
    "normalization": "White space and characters were normalised; how, stands in the "
    "header of each text.",
    "hyphenation": "Words divided at line ends were joined where that is certain; how "
    "many, stands in the header of each text.",
    "quotation": "Quotation marks stand as in the sources.",
    "segmentation": "One u for each turn, one seg for each paragraph of the source.",
}


def missing_for_root(
    project: Project, *, has_people: bool, has_place: bool
) -> list[str]:
    """What ParlaMint's schema wants of a corpus and nobody has said, in a few words."""
    wanted = [
        (project.editor or project.responsibilities, "who made it (editor)"),
        (project.funder, "the funder"),
        (project.parliament, "the parliament"),
        (project.source_url, "the address of the sources (source-url)"),
        (has_people, "a speaker who is known"),
        (has_place, "the place and the date of an event"),
    ]
    missing = [name for value, name in wanted if not value]
    return [*missing_of_project(project), *missing]


def parlamint_root_header(corpus: Corpus) -> etree._Element:
    """The `teiHeader` of the root file, without layout."""
    project = corpus.options.project
    header = etree.Element(tei("teiHeader"), nsmap={None: TEI_NAMESPACE})
    file = add(header, "fileDesc")
    statement = add(file, "titleStmt")
    add(statement, "title", corpus.title, {"type": "main"})
    add(statement, "title", corpus.subtitle, {"type": "sub"})
    add_people_responsible(statement, project)
    add(add(file, "editionStmt"), "edition", project.edition or "First encoding")
    add_extent(file, corpus.parts, with_texts=False)
    add_publication(file, project)
    bibl = add(add(file, "sourceDesc"), "bibl")
    add(bibl, "title", f"The sources of {corpus.title}")
    if project.source_url:
        add(bibl, "idno", uri(project.source_url), {"type": "URI"})
    span = span_of_days(corpus.parts)
    if span:
        add_days(bibl, span)
    encoding = add(header, "encodingDesc")
    _add_project(encoding, corpus)
    practice = add(encoding, "editorialDecl")
    for name, words in _PRACTICE.items():
        add(add(practice, name), "p", words)
    add_tag_counts(encoding, corpus.parts)
    _add_taxonomies(encoding, used_types(corpus))
    _add_profile(header, corpus, span)
    processed = corpus.options.processed
    if processed and len(processed) == len("2008-09-22"):
        change = add(add(header, "revisionDesc"), "change", None, {"when": processed})
        software = add(change, "name", f"tei-toolkit {corpus.options.version}")
        software.tail = ": put together."
    return header


def _add_project(encoding: etree._Element, corpus: Corpus) -> None:
    project = add(encoding, "projectDesc")
    given = corpus.options.project
    version = corpus.options.version
    said = (
        given.description,
        f"Published in {given.pub_place}." if given.pub_place else None,
        f"The texts were converted to TEI by tei-toolkit {version}.",
        DEFAULT_ROLE,
    )
    for words in said:
        if words:
            add(project, "p", words)


def _add_taxonomies(encoding: etree._Element, types: Sequence[str]) -> None:
    classes = add(encoding, "classDecl")
    speakers = {kind: (kind.capitalize(), SPEAKER_TYPES[kind]) for kind in types}
    groups = [*_TAXONOMIES]
    if speakers:
        said = ("speaker_types", "Types of speakers", "roles of speakers in a meeting")
        groups.append((*said, speakers))
    for xml_id, term, words, categories in groups:
        identifier = {XML_ID: f"{TAXONOMY}{xml_id}"}
        taxonomy = add(classes, "taxonomy", None, identifier)
        add(add(taxonomy, "desc"), "term", term).tail = f": {words}"
        for kind, (name, meaning) in categories.items():
            category = add(taxonomy, "category", None, {XML_ID: kind})
            add(add(category, "catDesc"), "term", name).tail = f": {meaning}"


def _add_profile(
    header: etree._Element, corpus: Corpus, span: tuple[str, str] | None
) -> None:
    profile = add(header, "profileDesc")
    setting = add(add(profile, "settingDesc"), "setting")
    places = sorted({place for part in corpus.parts for place in part.places})
    for kind, key, words in sorted(places, key=lambda place: place[0] == "country"):
        if kind != "country":
            add(setting, "name", words, {"type": "place"})
        elif key:
            country = {"type": "country", "key": key}
            add(setting, "name", country_name(key), country)
    if span:
        add_days(setting, span)
    participants = add(profile, "particDesc")
    if corpus.options.project.parliament:
        role = {XML_ID: PARLIAMENT_ID, "role": "parliament"}
        org = add(add(participants, "listOrg"), "org", None, role)
        name = clean(corpus.options.project.parliament)
        add(org, "orgName", name, {"full": "yes"})
    if corpus.people:
        people = [_person(person) for person in corpus.people]
        listed = add(participants, "listPerson")
        language = with_common_language(people, HEADER_LANGUAGE)
        if language is not None:
            listed.set(XML_LANG, language)
        for person in people:
            _say_language_of_name(person, language or HEADER_LANGUAGE)
        listed.extend(people)
    languages = add(profile, "langUsage")
    for tag in sorted({HEADER_LANGUAGE, *(part.language for part in corpus.parts)}):
        add(languages, "language", language_name(tag), {"ident": tag})


def _say_language_of_name(person: etree._Element, around: str) -> None:
    """Have a person say the language of the name: ParlaMint's `persName` cannot.

    What else is said of them then says its own, which is that `around` by default.
    """
    name = person.find("{*}persName")
    language = None if name is None else name.attrib.pop(XML_LANG, None)
    if language is not None:
        person.set(XML_LANG, language)
        for office in person.iterchildren("{*}occupation"):
            office.set(XML_LANG, office.get(XML_LANG) or around)


def _person(person: etree._Element) -> etree._Element:
    """A person as ParlaMint has it: surname and forename, or a `term` for a name."""
    result = etree.Element(tei("person"), {XML_ID: str(person.get(XML_ID))})
    first = person.find(tei("persName"))
    if first is not None:
        name = add(result, "persName")
        if language := first.get(XML_LANG):
            name.set(XML_LANG, language)
        parts = {
            kind: [p for p in first.iterchildren(tei(kind)) if p.text]
            for kind in ("surname", "forename", "addName", "roleName", "nameLink")
        }
        if parts["surname"] and parts["forename"]:
            for kind, found in parts.items():
                for part in found:
                    add(name, kind, clean(part.text or ""))
        else:
            words = " ".join("".join(map(str, first.itertext())).split())
            add(name, "term", words)
    for office in person.iterchildren(tei("occupation")):
        added = add(result, "occupation", clean(office.text or ""))
        if language := office.get(XML_LANG):
            added.set(XML_LANG, language)
    return result
