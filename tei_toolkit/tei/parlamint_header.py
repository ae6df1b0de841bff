"""The header of a ParlaMint component file.

It holds less than a TEI header: speakers, languages and taxonomies stand in the root
file of a ParlaMint corpus, to which `who` and `ana` point.
"""

from lxml import etree

from tei_toolkit.codes import country_name
from tei_toolkit.description import Description
from tei_toolkit.tei.header import (
    HEADER_LANGUAGE,
    Matter,
    add_day,
    add_tags_declaration,
    foreign,
    source_address,
    subtitle,
)
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.inline import uri
from tei_toolkit.tei.options import Project, Responsibility
from tei_toolkit.tei.printed import clean
from tei_toolkit.tei.publication import (
    add_publication_in_words,
    availability_status,
    licence_words,
)
from tei_toolkit.tei.statements import (
    counted,
    hyphenation_statement,
    normalisation_statement,
    origin_statement,
    segmentation_statement,
)
from tei_toolkit.tei.temporal import human_date, is_temporal
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_LANG, tei

DEFAULT_ROLE = (
    "An utterance whose speaker's role is not known has the role “regular”, since "
    "ParlaMint wants one."
)
LICENCE = "http://creativecommons.org/licenses/by/4.0/"


def missing_for_parlamint(description: Description, project: Project) -> list[str]:
    """What ParlaMint's schema wants and nobody has said, each in a few words.

    Without it the document is true, and ParlaMint's schema refuses it.
    """
    wanted = [
        (
            _is_web_address(description.source_url or project.source_url),
            "the address of the source (source-url)",
        ),
        (description.place or description.country, "the place of the event"),
        (description.date, "the date of the event"),
    ]
    missing = [name for value, name in wanted if not value]
    return [*missing_of_project(project), *missing]


def missing_of_project(project: Project) -> list[str]:
    """What ParlaMint wants of every header, and the project file does not say."""
    wanted = [
        (project.publisher, "the publisher"),
        (_is_web_address(project.idno), "the URI of the encoding (idno)"),
        (_is_open(project), f"the licence {LICENCE}"),
        (is_temporal(project.date or ""), "the date of publication"),
    ]
    return [name for value, name in wanted if not value]


def _is_web_address(address: str | None) -> bool:
    return (address or "").strip().startswith(("http://", "https://"))


def _is_open(project: Project) -> bool:
    target = (
        (project.licence_target or project.licence or "")
        .replace("https:", "http:")
        .rstrip("/")
    )
    return target == LICENCE.rstrip("/")


def parlamint_header_element(matter: Matter) -> etree._Element:
    """The `teiHeader` of a ParlaMint component file, without layout."""
    header = etree.Element(tei("teiHeader"), nsmap={None: TEI_NAMESPACE})
    if matter.description.language != HEADER_LANGUAGE:
        header.set(XML_LANG, HEADER_LANGUAGE)
    file = add(header, "fileDesc")
    _add_title_statement(file, matter)
    add(add(file, "editionStmt"), "edition", matter.project.edition or "First encoding")
    extent = add(file, "extent")
    draft = matter.draft
    for unit, quantity, words in (
        ("speeches", matter.counts["u"], ("speech", "speeches")),
        ("words", draft.words, ("word", "words")),
    ):
        measure = {"unit": unit, "quantity": str(quantity)}
        add(extent, "measure", counted(quantity, *words), measure)
    add_publication(file, matter.project)
    _add_source(file, matter)
    encoding = add(header, "encodingDesc")
    _add_project(encoding, matter)
    add_tags_declaration(encoding, matter.counts)
    _add_setting(header, matter)
    processed = draft.options.processed
    if processed and len(processed) == len("2008-09-22"):
        change = f"Converted to TEI by tei-toolkit {draft.options.version}."
        add(add(header, "revisionDesc"), "change", change, {"when": processed})
    return header


def _add_title_statement(file: etree._Element, matter: Matter) -> None:
    statement = add(file, "titleStmt")
    description, project = matter.description, matter.project
    sub = clean(subtitle(description, matter.transcript.convention))
    title = clean(description.title or "")
    if title:
        add(statement, "title", title, {"type": "main", **foreign(matter)})
    add(statement, "title", sub, {"type": "sub" if title else "main"})
    when = human_date(description.date) if description.date else None
    known = (description.activity or title, description.place, when)
    meeting = clean(project.meeting or ", ".join(part for part in known if part))
    add(statement, "meeting", meeting or sub, {"ana": "#parla.meeting"})
    add_people_responsible(statement, project)


def add_people_responsible(statement: etree._Element, project: Project) -> None:
    """Add to a `titleStmt` who made the encoding, and who paid for it."""
    editor = (Responsibility(project.editor, "editor"),) if project.editor else ()
    for responsibility in (*editor, *project.responsibilities):
        stated = add(statement, "respStmt")
        ref = {"ref": uri(responsibility.ref)} if responsibility.ref else None
        add(stated, "persName", clean(responsibility.name), ref)
        add(stated, "resp", clean(responsibility.resp))
    if project.funder:
        add(add(statement, "funder"), "orgName", clean(project.funder))


def add_publication(file: etree._Element, project: Project) -> None:
    """Add the `publicationStmt`: what the project file says, or that there is none."""
    statement = add(file, "publicationStmt")
    if not project.publisher:
        add_publication_in_words(statement, project)
        return
    add(add(statement, "publisher"), "orgName", clean(project.publisher))
    if project.idno:
        add(statement, "idno", uri(project.idno), {"type": "URI"})
    if project.licence or project.licence_target:
        is_open = _is_open(project)
        status = "free" if is_open else availability_status(project)
        available = add(statement, "availability", None, {"status": status})
        add(available, "licence", LICENCE if is_open else licence_words(project))
        words = clean(project.licence or "")
        if not project.licence_target or not words:
            words = "Creative Commons Attribution 4.0" if is_open else words
        add(available, "p", words if is_open else project.licence_target or words)
    if project.date and is_temporal(project.date):
        add(statement, "date", human_date(project.date), {"when": project.date})


def _add_source(file: etree._Element, matter: Matter) -> None:
    description = matter.description
    bibl = add(add(file, "sourceDesc"), "bibl")
    title = clean(description.title or "") or matter.source.name
    add(bibl, "title", title, foreign(matter) if description.title else None)
    publisher = clean(description.publisher or "")
    if publisher:
        add(bibl, "publisher", publisher, foreign(matter))
    address = source_address(matter)
    if address:
        add(bibl, "idno", uri(address), {"type": "URI"})
    if description.date:
        add_day(bibl, description, as_printed=True)


def _add_project(encoding: etree._Element, matter: Matter) -> None:
    draft = matter.draft
    project = add(encoding, "projectDesc")
    normalisation = draft.printed.normalisation()
    said = [
        matter.project.description,
        f"Part of the corpus {corpus}." if (corpus := matter.project.corpus) else None,
        f"Published in {place}." if (place := matter.project.pub_place) else None,
        clean(origin_statement(matter.source, draft.options.version)),
        f"SHA-256 of the source: {matter.source.sha256}.",
        normalisation_statement(normalisation, matter.transcript),
        hyphenation_statement(normalisation, matter.transcript)[1],
        segmentation_statement(matter, draft),
        DEFAULT_ROLE,
    ]
    for words in said:
        if words:
            add(project, "p", words)


def _add_setting(header: etree._Element, matter: Matter) -> None:
    description = matter.description
    if not any((clean(description.place or ""), description.country, description.date)):
        return
    setting = add(add(add(header, "profileDesc"), "settingDesc"), "setting")
    place = clean(description.place or "")
    if place:
        add(setting, "name", place, {"type": "place", **foreign(matter)})
    if description.country:
        key = {"type": "country", "key": description.country}
        add(setting, "name", country_name(description.country), key)
    if description.date:
        add_day(setting, description, as_printed=False)
