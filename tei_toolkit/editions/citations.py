"""How to cite a text: plain, BibTeX, RIS, CSL-JSON, and machine-readable metadata."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from tei_toolkit.editions.bibliographic_names import Name, name_of_words
from tei_toolkit.editions.directions import isolate
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.speakers import Speaker

_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_SPECIAL = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "%": r"\%", "&": r"\&",
    "#": r"\#", "_": r"\_", "$": r"\$", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
})  # fmt: skip
_JSON = json.JSONEncoder(ensure_ascii=False).encode
_NO_KEY = re.compile(r"[^A-Za-z0-9_.:-]")
_PARTS = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def cite_plainly(facts: Metadata, words: Mapping[str, str]) -> str:
    """One line: who, what, where and when, publisher, identifier.

    Args:
        facts: what is known of the text.
        words: of the interface.
    """
    title = isolate(facts.title)
    authors = "; ".join(isolate(author) for author in facts.authors)
    parts = [f"{authors}: {title}" if authors else title]
    happened = ", ".join(
        isolate(part)
        for part in dict.fromkeys((facts.place, facts.date_text or facts.date))
        if part and part not in facts.title
    )
    if happened:
        parts.append(happened)
    if facts.editors:
        names = ", ".join(isolate(editor) for editor in facts.editors)
        parts.append(words["cite-editors"].format(names=names))
    named = "edition" in facts.edition.casefold()
    parts.append(facts.edition if named else words["cite-edition"])
    if facts.publisher:
        parts.append(", ".join(p for p in (facts.publisher, facts.published[:4]) if p))
    if address := _address(facts):
        parts.append(address)
    return " ".join(map(_end, parts))


def _end(part: str) -> str:
    """A part with the full stop, the omission or the question that ends it."""
    return part if part.endswith(("...", "…", "?", "!")) else f"{part.rstrip('.')}."


def _address(facts: Metadata) -> str:
    return f"https://doi.org/{facts.doi}" if facts.doi else facts.identifier


def _date_parts(date: str) -> list[int]:
    match = _PARTS.match(date)
    return [int(part) for part in match.groups() if part] if match else []


def cite_bibtex(facts: Metadata) -> str:
    """A BibTeX entry `@misc`."""
    date = _date_parts(facts.date or facts.published)
    fields = [
        ("title", _tex(facts.title)),
        ("author", " and ".join(_tex_name(a) for a in _names(facts, facts.authors))),
        ("editor", " and ".join(_tex_name(e) for e in _names(facts, facts.editors))),
        ("year", str(date[0]) if date else ""),
        ("publisher", _tex(facts.publisher)),
        ("note", _tex(", ".join(p for p in (facts.activity, facts.place) if p))),
        ("doi", _tex_address(facts.doi)),
        ("url", _tex_address(facts.identifier)),
        ("langid", facts.language),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    if len(date) > 1 and 1 <= date[1] <= 12:
        lines.append(f"  month = {_MONTHS[date[1] - 1]},")
    plain = unicodedata.normalize("NFKD", facts.stem)
    key = _NO_KEY.sub("", plain) or "text"
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def _names(facts: Metadata, people: tuple[str, ...]) -> list[Name]:
    known = {name.words: name for name in facts.names}
    return [known.get(person) or name_of_words(person) for person in people]


def _tex_name(name: Name) -> str:
    """A name that BibTeX takes apart as it is meant to; in braces if it is a whole."""
    words = _tex(name.words)
    if name.family:
        last = " ".join(part for part in (name.particle, name.family) if part)
        # Without a particle in small letters, BibTeX would see the end of a long
        # family name alone as that name; after a comma it does not look.
        parts = (last, name.suffix, name.given) if name.suffix else (last, name.given)
        return ", ".join(f"{{{_tex(p)}}}" if " and " in p else _tex(p) for p in parts)
    if not name.is_person or " and " in f" {words} " or "," in words:
        return f"{{{words}}}"
    return words


def _tex_address(address: str) -> str:
    """An address, in which braces can stand only as their codes."""
    return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _tex(words: str) -> str:
    return words.translate(_SPECIAL)


def cite_ris(facts: Metadata) -> str:
    """A RIS record of the type GEN."""
    date = _date_parts(facts.date or facts.published)
    fields = [("TY", "GEN"), ("TI", facts.title)]
    fields += [("AU", name.inverted) for name in _names(facts, facts.authors)]
    fields += [("A2", name.inverted) for name in _names(facts, facts.editors)]
    if date:
        fields.append(("PY", str(date[0])))
        parts = [f"{part:02}" for part in date] + ["", ""]
        fields.append(("DA", f"{'/'.join(parts[:3])}/"))
    fields += [
        ("CY", facts.place),
        ("PB", facts.publisher),
        ("LA", facts.language),
        ("DO", facts.doi),
        ("UR", facts.identifier),
    ]
    fields += [("KW", keyword) for keyword in facts.keywords]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def csl_item(facts: Metadata) -> dict[str, Any]:
    """The text as a CSL-JSON item."""
    date = _date_parts(facts.date or facts.published)
    item: dict[str, Any] = {
        "id": facts.stem,
        "type": "speech" if facts.is_speech else "document",
        "title": facts.title,
    }
    for name, people in (("author", facts.authors), ("editor", facts.editors)):
        if people:
            item[name] = [_csl_name(person) for person in _names(facts, people)]
    if date:
        item["issued"] = {"date-parts": [date]}
    known = (
        ("genre", facts.activity),
        ("event-place", facts.place),
        ("publisher", facts.publisher),
        ("language", facts.language),
        ("DOI", facts.doi),
        ("URL", facts.identifier),
    )
    item |= {name: value for name, value in known if value}
    return item


def _csl_name(name: Name) -> dict[str, str]:
    if not name.family:
        return {"literal": name.words}
    parts = (
        ("family", name.family),
        ("given", name.given),
        ("non-dropping-particle", name.particle),
        ("suffix", name.suffix),
    )
    return {key: words for key, words in parts if words}


def cite_csl(facts: Metadata) -> str:
    """CSL-JSON as text, a line a field."""
    fields = ",\n".join(
        f'    "{name}": {_JSON(value)}' for name, value in csl_item(facts).items()
    )
    return f"[\n  {{\n{fields}\n  }}\n]"


def linked_data(facts: Metadata, speakers: Sequence[Speaker]) -> str:
    """schema.org JSON-LD, safe to stand in a `script` element.

    Args:
        facts: what is known of the text.
        speakers: who speaks; the characters of a play are not its contributors.
    """
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": facts.title,
        "encodingFormat": "text/html",
    }
    known = (
        ("alternativeHeadline", facts.subtitle),
        ("inLanguage", facts.language),
        ("dateCreated", facts.date),
        ("datePublished", facts.published),
        ("url", facts.identifier),
        ("license", facts.licence_address),
        ("genre", facts.activity),
        ("version", facts.edition),
        ("isBasedOn", facts.source_address or facts.source_title),
    )
    data |= {name: value for name, value in known if value}
    if facts.doi:
        data["identifier"] = f"https://doi.org/{facts.doi}"
    if facts.authors:
        data["author"] = [{"@type": "Person", "name": a} for a in facts.authors]
    if facts.editors:
        data["editor"] = [{"@type": "Person", "name": e} for e in facts.editors]
    if facts.publisher:
        data["publisher"] = {"@type": "Organization", "name": facts.publisher}
    if facts.place:
        data["locationCreated"] = {"@type": "Place", "name": facts.place}
    if facts.keywords:
        data["keywords"] = list(facts.keywords)
    people = [
        {"@type": "Person", "name": s.name} | ({"jobTitle": s.role} if s.role else {})
        for s in speakers
        if s.pointer and s.is_named
    ]
    if people:
        data["contributor" if facts.is_speech else "character"] = people[:60]
    words = _JSON(data)
    return words.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def meta_tags(facts: Metadata) -> list[tuple[str, str, str]]:
    """Highwire (`citation_…`), Dublin Core and Open Graph: attribute, name, content."""
    people = facts.authors or facts.editors
    tags = [("name", "citation_title", facts.title)]
    tags += [("name", "citation_author", person) for person in people]
    tags += [
        (
            "name",
            "citation_publication_date",
            (facts.published or facts.date).replace("-", "/"),
        ),
        ("name", "citation_language", facts.language),
        ("name", "citation_publisher", facts.publisher),
        ("name", "citation_doi", facts.doi),
        ("name", "citation_public_url", facts.identifier),
        ("name", "DC.title", facts.title),
    ]
    tags += [("name", "DC.creator", person) for person in facts.authors]
    tags += [("name", "DC.contributor", person) for person in facts.editors]
    tags += [
        ("name", "DC.date", facts.date or facts.published),
        ("name", "DC.language", facts.language),
        ("name", "DC.publisher", facts.publisher),
        ("name", "DC.rights", facts.licence_address or facts.licence),
        ("name", "DC.identifier", facts.doi or facts.identifier),
        ("name", "DC.source", facts.source_address or facts.source_title),
        ("name", "DC.coverage", facts.place),
        ("name", "DC.type", "Text"),
        ("property", "og:type", "article"),
        ("property", "og:title", facts.title),
        ("property", "og:description", facts.subtitle),
        ("property", "og:url", facts.identifier),
        ("property", "og:locale", facts.language.replace("-", "_")),
    ]
    return [(kind, name, value) for kind, name, value in tags if value]
