"""How a text is published: its edition, by whom, when, under which licence."""

import re

from lxml import etree

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.header_elements import add
from tei_toolkit.tei.inline import uri
from tei_toolkit.tei.options import Project
from tei_toolkit.tei.temporal import human_date, is_temporal

_OPEN = lazy_pattern(
    r"creativecommons\.org|\bCC[ -](?:BY|0)|public domain|opendatacommons|"
    r"open government licence",
    re.IGNORECASE,
)


def add_edition(file: etree._Element, project: Project) -> None:
    """Add the `editionStmt`."""
    edition = add(file, "editionStmt")
    stated = project.edition or "First encoding"
    add(edition, "edition", stated, None if project.edition else {"n": "1"})


def add_publication(file: etree._Element, project: Project) -> None:
    """Add the `publicationStmt`: what the project file says, or that there is none."""
    statement = add(file, "publicationStmt")
    if not project.publisher:
        add_publication_in_words(statement, project)
        return
    add(statement, "publisher", project.publisher)
    if project.pub_place:
        add(statement, "pubPlace", project.pub_place)
    if project.date:
        when = {"when": project.date} if is_temporal(project.date) else None
        add(statement, "date", human_date(project.date), when)
    if project.idno:
        add(statement, "idno", project.idno, {"type": "URI"})
    if project.licence or project.licence_target:
        status = {"status": availability_status(project)}
        availability = add(statement, "availability", None, status)
        licence = add(availability, "licence", licence_words(project))
        target = project.licence_target or project.licence or ""
        if project.licence_target or target.startswith(("http://", "https://")):
            licence.set("target", uri(target))


def add_publication_in_words(statement: etree._Element, project: Project) -> None:
    """Say of a publication without publisher what is known of it, in paragraphs.

    TEI wants a publisher before anything else in its elements for a publication.
    """
    licence = " ".join(
        part for part in (project.licence, project.licence_target) if part
    )
    known = [
        (name, text)
        for name, text in (
            ("Place of publication", project.pub_place),
            ("Date of publication", human_date(project.date or "")),
            ("Address", project.idno),
        )
        if text
    ]
    if not known:
        add(statement, "p", "Unpublished transcription.")
    if licence:
        known.append((f"Licence ({availability_status(project)})", licence))
    for name, text in known:
        add(statement, "p", f"{name}: {text}")


def availability_status(project: Project) -> str:
    """The TEI `status` of a licensed text: what the user says, or what the licence is.

    Only a licence that is known to be open makes a text `free`.
    """
    if project.availability:
        return project.availability
    said = f"{project.licence or ''} {project.licence_target or ''}"
    return "free" if _OPEN.search(said) else "unknown"


def licence_words(project: Project) -> str:
    """The licence as the project file says it, in words or by its address."""
    return project.licence or project.licence_target or ""
