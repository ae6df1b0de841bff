"""What a TEI header says of its text, as a plain value."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from lxml import etree

from tei_toolkit.editions.bibliographic_names import Name, read_name
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.correspondence import date_sent, place_sent, read_steps
from tei_toolkit.editions.dates import day_of
from tei_toolkit.editions.namespaces import (
    XML_ID,
    XML_LANG,
    select_all,
    select_first,
    tei,
)
from tei_toolkit.editions.words import words_of
from tei_toolkit.values import immutable

_TRANSLATES = re.compile(r"trans(?:l|$)|trad|trl\b|übers|перев", re.IGNORECASE)
_ENDS = frozenset(".:?!…")
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
        translators: of the text.
        names: the parts of their names, as far as the header tells them apart, and
            which of them are organisations.
        date: of the event or work in EDTF: partial, in doubt or a range, as known.
        date_text: the same as the header words it.
        place: where it happened.
        activity: what it was (interview, debate).
        language: BCP 47 tag of the text.
        publisher: of this edition.
        publication_place: where that is.
        series: that this edition is part of, and its volume.
        isbn: of this edition.
        published: date of this edition, likewise.
        licence: words, and the address.
        licence_address: where the licence stands.
        identifier: URL of this edition.
        doi: its DOI, without a resolver.
        edition: of the TEI file.
        cited_title: `title` with what the header calls its subtitle.
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
    translators: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    date: str = ""
    date_text: str = ""
    place: str = ""
    activity: str = ""
    language: str = ""
    publisher: str = ""
    publication_place: str = ""
    series: tuple[str, ...] = ()
    isbn: str = ""
    published: str = ""
    licence: str = ""
    licence_address: str = ""
    identifier: str = ""
    doi: str = ""
    edition: str = ""
    cited_title: str = ""
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
        if found is not None and (found.attrib or words_of(found)):
            return found
    return None


def _all(root: etree._Element | None, path: str) -> Iterable[str]:
    for element in select_all(root, path):
        if words := words_of(element):
            yield words


def _people(elements: Iterable[etree._Element]) -> list[Name]:
    return [name for name in map(read_name, elements) if name.words]


def _responsible(
    statement: etree._Element | None,
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Editors and others who are responsible, and apart from them the translators."""
    editors: list[etree._Element] = []
    translators: list[etree._Element] = []
    for element in select_all(statement, "t:editor"):
        is_translator = _TRANSLATES.match(element.get("role", ""))
        (translators if is_translator else editors).append(element)
    for said in select_all(statement, "t:respStmt"):
        resp = select_first(said, "t:resp")
        role = words_of(resp) or (resp.get("key", "") if resp is not None else "")
        is_translator = _TRANSLATES.match(role)
        people = translators if is_translator else editors
        people += select_all(said, "t:persName")
        if is_translator:  # a name of editors may be that of a program
            people += select_all(said, "t:name")
    return editors, translators


def _series(file_desc: etree._Element | None) -> tuple[str, ...]:
    """The title of the series, and the volume if the header has one."""
    statement = select_first(file_desc, "t:seriesStmt")
    title = words_of(select_first(statement, "t:title"))
    volume = words_of(select_first(statement, "t:biblScope"))
    return tuple(filter(None, (title, volume))) if title else ()


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
    kinds = {t.get("type"): t for t in reversed(titles) if t.get(XML_LANG) == language}
    sub = next((kinds[kind] for kind in ("sub", "alt", "desc") if kind in kinds), None)
    return main, sub


def _cite(title: str, subtitle: str) -> str:
    """A title with its subtitle, as citations have them."""
    if not subtitle or subtitle == title:
        return title
    return f"{title}{' ' if title[-1:] in _ENDS else ': '}{subtitle}"


def _number_of(element: etree._Element | None) -> str:
    return "" if element is None else element.get("n", "")


def _address(words: str) -> str:
    return words if words.startswith(("https://", "http://")) else ""


def _date_of_event(header: etree._Element) -> etree._Element | None:
    """When what the text records happened, was sent or was written."""
    happened = _find(
        header,  # that may have more than one profileDesc
        "t:profileDesc/t:settingDesc/t:setting/t:date",
        "t:profileDesc/t:creation/t:date",
    )
    if happened is None:
        happened = date_sent(header)
    if happened is not None:
        return happened
    return _find(
        header,
        "t:fileDesc/t:sourceDesc//t:origDate",
        "t:fileDesc/t:sourceDesc//t:recording/t:date",
        "t:fileDesc/t:sourceDesc//t:bibl/t:date",
    )


def _place_of_event(header: etree._Element) -> etree._Element | None:
    """Where it happened, or was sent from."""
    place = _find(
        header,
        "t:profileDesc/t:settingDesc/t:setting/t:placeName",
        "t:profileDesc/t:settingDesc/t:setting/t:name",
    )
    return place if place is not None else place_sent(header)


def read_metadata(whole: Branch, stem: str) -> Metadata:
    """What the header of a document says; `stem` is used where its root has no id."""
    root = whole.top
    header = select_first(root, "t:teiHeader")
    facts = Metadata(
        stem, stem, language=root.get(XML_LANG, ""), is_speech=bool(whole.named(_U))
    )
    if header is None:
        heads = whole.named(*_HEADS)
        return replace(facts, title=words_of(heads[0] if heads else None)[:200] or stem)
    text = select_first(root, "t:text")
    file_desc = select_first(header, "t:fileDesc")
    facts = replace(
        facts,
        stem=root.get(XML_ID) or stem,
        language=(text is not None and text.get(XML_LANG)) or facts.language,
        keywords=tuple(_all(header, "t:profileDesc/t:textClass/t:keywords//t:term")),
        correspondence=read_steps(header),
    )
    facts = _with_titles(facts, select_first(file_desc, "t:titleStmt"))
    facts = _with_publication(facts, file_desc)
    return _with_event(_with_source(facts, file_desc), header)


def _with_titles(facts: Metadata, statement: etree._Element | None) -> Metadata:
    """What it is called, and who is responsible."""
    main, sub = _titles(statement)
    title, subtitle = words_of(main) or facts.title, words_of(sub)
    is_subtitle = sub is not None and sub.get("type") == "sub"
    authors = _people(select_all(statement, "t:author"))
    editors, translators = map(_people, _responsible(statement))
    return replace(
        facts,
        title=title,
        subtitle="" if subtitle == words_of(main) else subtitle,
        cited_title=_cite(title, subtitle if is_subtitle else ""),
        authors=tuple(name.words for name in authors),
        editors=tuple(dict.fromkeys(name.words for name in editors)),
        translators=tuple(dict.fromkeys(name.words for name in translators)),
        names=tuple(
            name
            for name in (*authors, *editors, *translators)
            if name.family or not name.is_person
        ),
        languages=_languages(title=main, subtitle=sub),
    )


def _with_publication(facts: Metadata, file_desc: etree._Element | None) -> Metadata:
    """Where and when this edition was published, and on what terms."""
    publication = select_first(file_desc, "t:publicationStmt")
    edition = _find(file_desc, "t:editionStmt/t:edition")
    licence = _find(publication, "t:availability/t:licence")
    published = _find(file_desc, "t:publicationStmt/t:date", "t:editionStmt//t:date")
    identifiers = {
        (e.get("type") or "").lower(): words_of(e)
        for e in select_all(publication, "t:idno")
    }
    return replace(
        facts,
        publisher=words_of(_find(publication, "t:publisher", "t:authority")),
        publication_place=words_of(_find(publication, "t:pubPlace")),
        series=_series(file_desc),
        isbn=identifiers.get("isbn", ""),
        published=day_of(published, words_of(published)),
        licence=words_of(licence),
        licence_address=_address(
            licence.get("target", "") if licence is not None else ""
        ),
        identifier=_address(identifiers.get("uri") or identifiers.get("url") or ""),
        doi=identifiers.get("doi", "").removeprefix("https://doi.org/"),
        edition=words_of(edition) or _number_of(edition),
    )


def _with_source(facts: Metadata, file_desc: etree._Element | None) -> Metadata:
    """What the text was taken from."""
    source = _find(file_desc, "t:sourceDesc/t:bibl", "t:sourceDesc//t:biblStruct")
    return replace(
        facts,
        source_title=words_of(select_first(source, ".//t:title")),
        source_publisher=words_of(select_first(source, ".//t:publisher")),
        source_address=_source_address(source),
        checksum=words_of(select_first(source, "t:idno[@type='sha256']")),
    )


def _with_event(facts: Metadata, header: etree._Element) -> Metadata:
    """When and where what the text records happened."""
    happened, place = _date_of_event(header), _place_of_event(header)
    setting = select_first(header, "t:profileDesc/t:settingDesc/t:setting")
    activity = select_first(setting, "t:activity")
    languages = _languages(date_text=happened, place=place, activity=activity)
    return replace(
        facts,
        date=day_of(happened, words_of(happened)),
        date_text=words_of(happened),
        place=words_of(place),
        activity=words_of(activity),
        languages={**facts.languages, **languages},
    )


def _languages(**said: etree._Element | None) -> dict[str, str]:
    """The tag of the language of each fact, by its name, where it has one."""
    return {
        name: tag for name, element in said.items() if (tag := language_of(element))
    }


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
