"""How to cite a text: plain, BibTeX, RIS, CSL-JSON, and machine-readable metadata."""

import json
import re
from typing import Any

from tei_toolkit.editions.directions import isolate
from tei_toolkit.editions.metadata import Metadata

_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_SPECIAL = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "%": r"\%", "&": r"\&",
    "#": r"\#", "_": r"\_", "$": r"\$", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
})  # fmt: skip
_JSON = json.JSONEncoder(ensure_ascii=False).encode
_NO_KEY = re.compile(r"[^A-Za-z0-9_.:-]")
_PARTS = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def cite_plainly(facts: Metadata) -> str:
    """One line: who, what, where and when, publisher, identifier."""
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
        parts.append("ed. " + ", ".join(isolate(editor) for editor in facts.editors))
    named = "edition" in facts.edition.casefold()
    parts.append(facts.edition if named else "TEI edition")
    if facts.publisher:
        parts.append(", ".join(p for p in (facts.publisher, facts.published[:4]) if p))
    if address := _address(facts):
        parts.append(address)
    return ". ".join(part.rstrip(".") for part in parts) + "."


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
        ("author", " and ".join(_tex(a) for a in facts.authors)),
        ("editor", " and ".join(_tex(e) for e in facts.editors)),
        ("year", str(date[0]) if date else ""),
        ("publisher", _tex(facts.publisher)),
        ("note", _tex(", ".join(p for p in (facts.activity, facts.place) if p))),
        ("doi", facts.doi),
        ("url", facts.identifier),
        ("langid", facts.language),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    if len(date) > 1 and 1 <= date[1] <= 12:
        lines.append(f"  month = {_MONTHS[date[1] - 1]},")
    key = _NO_KEY.sub("", facts.stem) or "text"
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def _tex(words: str) -> str:
    return words.translate(_SPECIAL)


def cite_ris(facts: Metadata) -> str:
    """A RIS record of the type GEN."""
    date = _date_parts(facts.date or facts.published)
    fields = [("TY", "GEN"), ("TI", facts.title)]
    fields += [("AU", author) for author in facts.authors]
    fields += [("ED", editor) for editor in facts.editors]
    if date:
        fields.append(("PY", str(date[0])))
        fields.append(("DA", "/".join(f"{part:02}" for part in date)))
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
            item[name] = [{"literal": person} for person in people]
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


def cite_csl(facts: Metadata) -> str:
    """CSL-JSON as text, a line a field."""
    fields = ",\n".join(
        f'    "{name}": {_JSON(value)}' for name, value in csl_item(facts).items()
    )
    return f"[\n  {{\n{fields}\n  }}\n]"


def linked_data(facts: Metadata, speakers: list[tuple[str, str]]) -> str:
    """schema.org JSON-LD, safe to stand in a `script` element.

    Args:
        facts: what is known of the text.
        speakers: names and roles.
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
    if speakers:
        data["contributor"] = [
            {"@type": "Person", "name": name} | ({"jobTitle": role} if role else {})
            for name, role in speakers[:60]
        ]
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
