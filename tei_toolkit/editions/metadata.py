"""What a TEI header says of its text, as a plain value."""

from collections.abc import Iterable, Mapping
from dataclasses import field

from lxml import etree

from tei_toolkit.editions.bibliographic_names import Name, read_name
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.correspondence import date_sent, place_sent, read_steps
from tei_toolkit.editions.namespaces import (
    XML_ID,
    XML_LANG,
    select_all,
    select_first,
    tei,
)
from tei_toolkit.editions.words import words_of
from tei_toolkit.values import immutable

_U, _HEADS = tei("u"), (tei("head"), tei("title"))


@immutable
class Metadata:
    """Bibliographic facts; what the header does not say is empty.

    Attributes:
        stem: name for files, from the root's `xml:id` or what the caller gave.
        title: main title.
        subtitle: what the header adds to it.
        authors: by their names in the order of speech.
        editors: people (not programs) responsible for the encoding.
        names: the parts of their names, as far as the header tells them apart.
        date: ISO 8601 day of the event or work; may be partial.
        date_text: the same as the header words it.
        place: where it happened.
        activity: what it was (interview, debate).
        language: BCP 47 tag of the text.
        publisher: of this edition.
        published: ISO 8601 date of this edition.
        licence: words, and the address.
        licence_address: where the licence stands.
        identifier: URL of this edition.
        doi: its DOI, without a resolver.
        edition: of the TEI file.
        source_title: the source of the transcription.
        source_publisher: who issued it.
        source_address: where it stands.
        checksum: SHA-256 of the source.
        keywords: subjects.
        is_speech: whether the text has utterances.
        languages: the BCP 47 tags of the words of `title` and others, by their names.
        correspondence: of a letter: `sent`, `received` and others, with their words.
    """

    stem: str
    title: str
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    date: str = ""
    date_text: str = ""
    place: str = ""
    activity: str = ""
    language: str = ""
    publisher: str = ""
    published: str = ""
    licence: str = ""
    licence_address: str = ""
    identifier: str = ""
    doi: str = ""
    edition: str = ""
    source_title: str = ""
    source_publisher: str = ""
    source_address: str = ""
    checksum: str = ""
    keywords: tuple[str, ...] = ()
    is_speech: bool = False
    languages: Mapping[str, str] = field(default_factory=dict)
    correspondence: tuple[tuple[str, str], ...] = ()


def _find(root: etree._Element | None, *paths: str) -> etree._Element | None:
    for path in paths:
        found = select_first(root, path)
        if found is not None and (words_of(found) or found.attrib):
            return found
    return None


def _all(root: etree._Element | None, path: str) -> Iterable[str]:
    for element in select_all(root, path):
        if words := words_of(element):
            yield words


def _people(statement: etree._Element | None, *paths: str) -> list[Name]:
    names = (read_name(e) for path in paths for e in select_all(statement, path))
    return [name for name in names if name.words]


def _date_of(element: etree._Element | None) -> str:
    if element is None:
        return ""
    for name in ("when", "when-iso", "from", "notBefore", "to", "notAfter"):
        if value := element.get(name):
            return value[:10]
    return ""


def _titles(
    statement: etree._Element | None,
) -> tuple[etree._Element | None, etree._Element | None]:
    if statement is None:
        return None, None
    titles = list(select_all(statement, "t:title"))
    main = next((t for t in titles if t.get("type") == "main"), None)
    if main is None and titles:
        main = titles[0]
    language = main.get(XML_LANG) if main is not None else None
    sub = next(
        (
            t
            for t in titles
            if t.get("type") in ("sub", "alt", "desc") and t.get(XML_LANG) == language
        ),
        None,
    )
    return main, sub


def _address(words: str) -> str:
    return words if words.startswith(("https://", "http://")) else ""


def read_metadata(whole: Branch, stem: str) -> Metadata:
    """What the header of a document says; `stem` is used where its root has no id."""
    root = whole.top
    header = select_first(root, "t:teiHeader")
    speech = bool(whole.named(_U))
    language = root.get(XML_LANG, "")
    if header is None:
        heads = whole.named(*_HEADS)
        title = words_of(heads[0] if heads else None)[:200] or stem
        return Metadata(stem, title, language=language, is_speech=speech)
    file_desc = select_first(header, "t:fileDesc")
    statement = select_first(file_desc, "t:titleStmt")
    main, sub = _titles(statement)
    title, subtitle = words_of(main), words_of(sub)
    publication = select_first(file_desc, "t:publicationStmt")
    source = _find(file_desc, "t:sourceDesc/t:bibl", "t:sourceDesc//t:biblStruct")
    setting = select_first(header, "t:profileDesc/t:settingDesc/t:setting")
    happened = _find(
        header,  # that may have more than one profileDesc
        "t:profileDesc/t:settingDesc/t:setting/t:date",
        "t:profileDesc/t:creation/t:date",
    )
    if happened is None:
        happened = date_sent(header)
    if happened is None:
        happened = _find(
            file_desc,
            "t:sourceDesc//t:origDate",
            "t:sourceDesc//t:recording/t:date",
            "t:sourceDesc//t:bibl/t:date",
        )
    licence = _find(publication, "t:availability/t:licence")
    published = _find(publication, "t:date")
    if published is None:
        published = _find(file_desc, "t:editionStmt//t:date")
    identifiers = {
        (e.get("type") or "").lower(): words_of(e)
        for e in select_all(publication, "t:idno")
    }
    place = _find(
        header,
        "t:profileDesc/t:settingDesc/t:setting/t:placeName",
        "t:profileDesc/t:settingDesc/t:setting/t:name",
    )
    if place is None:
        place = place_sent(header)
    activity = None if setting is None else select_first(setting, "t:activity")
    text = select_first(root, "t:text")
    if text is not None:
        language = text.get(XML_LANG) or language
    authors = _people(statement, "t:author")
    editors = _people(statement, "t:editor", "t:respStmt/t:persName")
    address = identifiers.get("uri") or identifiers.get("url") or ""
    return Metadata(
        stem=root.get(XML_ID) or stem,
        title=title or stem,
        subtitle="" if subtitle == title else subtitle,
        authors=tuple(name.words for name in authors),
        editors=tuple(dict.fromkeys(name.words for name in editors)),
        names=tuple(name for name in (*authors, *editors) if name.family),
        date=_date_of(happened),
        date_text=words_of(happened),
        place=words_of(place),
        activity=words_of(activity),
        language=language,
        publisher=words_of(_find(publication, "t:publisher", "t:authority")),
        published=_date_of(published),
        licence=words_of(licence),
        licence_address=_address(
            licence.get("target", "") if licence is not None else ""
        ),
        identifier=_address(address),
        doi=identifiers.get("doi", "").removeprefix("https://doi.org/"),
        edition=words_of(_find(file_desc, "t:editionStmt/t:edition")),
        source_title=words_of(select_first(source, ".//t:title")),
        source_publisher=words_of(select_first(source, ".//t:publisher")),
        source_address=_source_address(source),
        checksum=words_of(select_first(source, "t:idno[@type='sha256']")),
        keywords=tuple(_all(header, "t:profileDesc/t:textClass/t:keywords//t:term")),
        is_speech=speech,
        correspondence=read_steps(header),
        languages={
            name: tag
            for name, element in (
                ("title", main),
                ("subtitle", sub),
                ("date_text", happened),
                ("place", place),
                ("activity", activity),
            )
            if (tag := language_of(element))
        },
    )


def language_of(element: etree._Element | None) -> str:
    """The tag of the language that an element says it is in, or what encloses it."""
    above = element
    while above is not None:
        if tag := above.get(XML_LANG):
            return tag
        above = above.getparent()
    return ""


def _source_address(source: etree._Element | None) -> str:
    for path in (".//t:idno", ".//t:ref", ".//t:ptr"):
        for element in select_all(source, path):
            found = _address(element.get("target", "")) or _address(words_of(element))
            if found:
                return found
    return ""
