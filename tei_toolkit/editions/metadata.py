"""What a TEI header says of its text, as a plain value."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from lxml import etree

from tei_toolkit.editions.bibliographic_names import Name, read_name
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.correspondence import date_sent, place_sent, read_steps
from tei_toolkit.editions.dates import day_of
from tei_toolkit.editions.namespaces import XML_ID, XML_LANG, tei
from tei_toolkit.editions.outlines import Found, Outline
from tei_toolkit.editions.words import LOCATION, name_in, words_of
from tei_toolkit.values import immutable

_TRANSLATES = re.compile(r"trans(?:l|$)|trad|trl\b|übers|перев", re.IGNORECASE)
_ENDS = frozenset(".:?!…")
_U, _HEADER, _TEXT = tei("u"), tei("teiHeader"), tei("text")
_HEADS = (tei("head"), tei("title"))
_SETTLEMENT = tei("settlement")
_Facts = dict[str, Any]
"""Fields of `Metadata`, by their names."""
_UNKNOWN = frozenset(
    {
        "unknown",
        "unbekannt",
        "inconnu",
        "desconocido",
        "неизвестно",
        "s. l",
        "s.l",
        "n/a",
    }
)
"""What stands for the name of a place that is not known."""


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


def _people(elements: Iterable[etree._Element]) -> list[Name]:
    return [name for name in map(read_name, elements) if name.words]


def _responsible(
    outline: Outline, statement: Found
) -> tuple[list[etree._Element], list[etree._Element]]:
    """Editors and others who are responsible, and apart from them the translators."""
    editors: list[etree._Element] = []
    translators: list[etree._Element] = []
    for element in outline.all(statement, "t:editor"):
        is_translator = _TRANSLATES.match(element.get("role", ""))
        (translators if is_translator else editors).append(element)
    for said in outline.all(statement, "t:respStmt"):
        resp = outline.first(said, "t:resp")
        role = words_of(resp) or (resp.get("key", "") if resp is not None else "")
        is_translator = _TRANSLATES.match(role)
        people = translators if is_translator else editors
        people += outline.all(said, "t:persName")
        if is_translator:  # a name of editors may be that of a program
            people += outline.all(said, "t:name")
    return editors, translators


def _series(outline: Outline, file_desc: Found) -> tuple[str, ...]:
    """The title of the series, and the volume if the header has one."""
    statement = outline.first(file_desc, "t:seriesStmt")
    title = outline.words(statement, "t:title")
    volume = outline.words(statement, "t:biblScope")
    return tuple(filter(None, (title, volume))) if title else ()


def _titles(outline: Outline, statement: Found) -> tuple[Found, Found]:
    titles = [
        part for title in outline.all(statement, "t:title") for part in _parts_of(title)
    ]
    main = next((t for t in titles if t.get("type") == "main"), None)
    if main is None and titles:
        main = titles[0]
    language = main.get(XML_LANG) if main is not None else None
    kinds = {t.get("type"): t for t in reversed(titles) if t.get(XML_LANG) == language}
    sub = next((kinds[kind] for kind in ("sub", "alt", "desc") if kind in kinds), None)
    return main, sub


def _parts_of(title: etree._Element) -> list[etree._Element]:
    """The titles that a title consists of, if it is nothing else; or itself."""
    parts = list(title.iterchildren(tei("title")))
    texts = (title.text, *(child.tail for child in title))
    is_whole = len(parts) < len(title) or any(text and text.strip() for text in texts)
    return [title] if is_whole or not parts else parts


def _cite(title: str, subtitle: str) -> str:
    """A title with its subtitle, as citations have them."""
    if not subtitle or subtitle == title:
        return title
    return f"{title}{' ' if title[-1:] in _ENDS else ': '}{subtitle}"


def _number_of(element: Found) -> str:
    return "" if element is None else element.get("n", "")


def _address(words: str) -> str:
    return words if words.startswith(("https://", "http://")) else ""


def _date_of_event(outline: Outline, header: Found) -> Found:
    """When what the text records happened, was sent or was written."""
    happened = outline.telling(
        header,  # that may have more than one profileDesc
        "t:profileDesc/t:settingDesc/t:setting/t:date",
        "t:profileDesc/t:creation/t:date",
    )
    if happened is None:
        happened = date_sent(outline, header)
    if happened is not None:
        return happened
    return outline.telling(
        header,
        "t:fileDesc/t:sourceDesc//t:origDate",
        "t:fileDesc/t:sourceDesc//t:recording/t:date",
        "t:fileDesc/t:sourceDesc//t:bibl/t:date",
    )


def _place_of_event(outline: Outline, header: Found) -> Found:
    """Where it happened, or was sent from."""
    place = outline.telling(
        header,
        "t:profileDesc/t:settingDesc/t:setting/t:placeName",
        "t:profileDesc/t:settingDesc/t:setting/t:name",
    )
    return place if place is not None else place_sent(outline, header)


def read_metadata(whole: Branch, stem: str) -> Metadata:
    """What the header of a document says; `stem` is used where its root has no id."""
    root = whole.top
    header = next(root.iterchildren(_HEADER), None)
    language, is_speech = root.get(XML_LANG, ""), bool(whole.named(_U))
    if header is None:
        heads = whole.named(*_HEADS)
        title = words_of(heads[0] if heads else None)[:200]
        return Metadata(stem, title or stem, language=language, is_speech=is_speech)
    text, outline = next(root.iterchildren(_TEXT), None), Outline(whole)
    file_desc = outline.first(header, "t:fileDesc")
    keywords = outline.all(header, "t:profileDesc/t:textClass/t:keywords//t:term")
    titles = _read_titles(outline, outline.first(file_desc, "t:titleStmt"))
    event = _read_event(outline, header)
    return Metadata(
        root.get(XML_ID) or stem,
        titles.pop("title") or stem,
        language=(text is not None and text.get(XML_LANG)) or language,
        is_speech=is_speech,
        keywords=tuple(filter(None, map(words_of, keywords))),
        correspondence=read_steps(outline, header),
        languages=titles.pop("languages") | event.pop("languages"),
        **titles,
        **_read_publication(outline, file_desc),
        **_read_source(outline, file_desc),
        **event,
    )


def _read_titles(outline: Outline, statement: Found) -> _Facts:
    """What it is called, and who is responsible."""
    main, sub = _titles(outline, statement)
    title, subtitle = words_of(main), words_of(sub)
    is_subtitle = sub is not None and sub.get("type") == "sub"
    authors = _people(outline.all(statement, "t:author"))
    editors, translators = map(_people, _responsible(outline, statement))
    return {
        "title": title,
        "subtitle": "" if subtitle == title else subtitle,
        "cited_title": _cite(title, subtitle if is_subtitle else ""),
        "authors": tuple(name.words for name in authors),
        "editors": tuple(dict.fromkeys(name.words for name in editors)),
        "translators": tuple(dict.fromkeys(name.words for name in translators)),
        "names": tuple(
            name
            for name in (*authors, *editors, *translators)
            if name.family or not name.is_person
        ),
        "languages": _languages(title=main, subtitle=sub),
    }


def _read_publication(outline: Outline, file_desc: Found) -> _Facts:
    """Where and when this edition was published, and on what terms."""
    publication = outline.first(file_desc, "t:publicationStmt")
    edition = outline.telling(file_desc, "t:editionStmt/t:edition")
    licence = outline.telling(publication, "t:availability/t:licence")
    published = outline.telling(
        file_desc, "t:publicationStmt/t:date", "t:editionStmt//t:date"
    )
    identifiers = {
        (e.get("type") or "").lower(): words_of(e)
        for e in outline.all(publication, "t:idno")
    }
    address = "" if licence is None else licence.get("target", "")
    return {
        "publisher": name_in(
            outline.telling(publication, "t:publisher", "t:authority")
        ),
        "publication_place": _town(outline.first(publication, "t:pubPlace")),
        "series": _series(outline, file_desc),
        "isbn": identifiers.get("isbn", ""),
        "published": day_of(published, words_of(published)),
        "licence": words_of(licence),
        "licence_address": _address(address),
        "identifier": _address(identifiers.get("uri") or identifiers.get("url") or ""),
        "doi": identifiers.get("doi", "").removeprefix("https://doi.org/"),
        "edition": words_of(edition) or _number_of(edition),
    }


def _town(place: Found) -> str:
    """Where something was published, of which a whole address may be given."""
    if place is None:
        return ""
    towns = (words_of(town) for town in place.iter(_SETTLEMENT))
    return name_in(place) or next(filter(None, towns), "")


def _read_source(outline: Outline, file_desc: Found) -> _Facts:
    """What the text was taken from."""
    source = outline.telling(
        file_desc, "t:sourceDesc/t:bibl", "t:sourceDesc//t:biblStruct"
    )
    sums = (e for e in outline.all(source, "t:idno") if e.get("type") == "sha256")
    return {
        "source_title": outline.words(source, ".//t:title"),
        "source_publisher": outline.words(source, ".//t:publisher"),
        "source_address": _source_address(outline, source),
        "checksum": words_of(next(sums, None)),
    }


def _read_event(outline: Outline, header: Found) -> _Facts:
    """When and where what the text records happened."""
    happened = _date_of_event(outline, header)
    place = _place_of_event(outline, header)
    activity = outline.first(
        outline.first(header, "t:profileDesc/t:settingDesc/t:setting"), "t:activity"
    )
    date_text = words_of(happened)
    return {
        "date": day_of(happened, date_text),
        "date_text": date_text,
        "place": _known(words_of(place, LOCATION)),
        "activity": words_of(activity),
        "languages": _languages(date_text=happened, place=place, activity=activity),
    }


def _known(words: str) -> str:
    """The name of a place, unless it says that none is known."""
    return "" if words.casefold().strip("[]().? ") in _UNKNOWN else words


def _languages(**said: Found) -> dict[str, str]:
    """The tag of the language of each fact, by its name, where it has one."""
    return {
        name: tag for name, element in said.items() if (tag := language_of(element))
    }


def language_of(element: Found) -> str:
    """The tag of the language that an element says it is in, or what encloses it."""
    above = element
    while above is not None:
        if tag := above.get(XML_LANG):
            return tag
        above = above.getparent()
    return ""


def _source_address(outline: Outline, source: Found) -> str:
    for path in (".//t:idno", ".//t:ref", ".//t:ptr"):
        for element in outline.all(source, path):
            found = _address(element.get("target", "")) or _address(words_of(element))
            if found:
                return found
    return ""
