"""How to cite a text: plain, BibTeX, RIS, CSL-JSON, and machine-readable metadata."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from tei_toolkit.editions.bibliographic_names import Name, name_of_words
from tei_toolkit.editions.dates import ends_of, exact, year_of
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
_AFTER_YEAR = re.compile(r"(?<=\d)\.$")
_NUMBERS = re.compile(r"\d+")
_PARTS = re.compile(r"^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def cite_plainly(facts: Metadata, words: Mapping[str, str]) -> str:
    """One line: who, what, where and when, publisher, identifier.

    Args:
        facts: what is known of the text.
        words: of the interface.
    """
    title = isolate(_title(facts))
    authors = "; ".join(isolate(_AFTER_YEAR.sub("", name)) for name in facts.authors)
    parts = [f"{authors}: {title}" if authors else title]
    date = "" if _says_day(title, facts.date) else facts.date_text or facts.date
    happened = ", ".join(
        isolate(part)
        for part in dict.fromkeys((facts.place, date))
        if part and part not in title
    )
    if happened:
        parts.append(_capital(happened))
    for key, people in (
        ("cite-translators", facts.translators),
        ("cite-editors", facts.editors),
    ):
        if people:
            names = ", ".join(isolate(person) for person in people)
            parts.append(_capital(words[key].format(names=names)))
    parts += [_edition(facts, words), ", ".join(map(isolate, facts.series))]
    places = [isolate(facts.publication_place), isolate(facts.publisher)]
    published = [": ".join(filter(None, places)), _years(facts.published)]
    if facts.publisher or facts.publication_place:
        parts.append(", ".join(filter(None, published)))
    parts.append(_address(facts))
    return " ".join(map(_end, filter(None, parts)))


def _says_day(title: str, date: str) -> bool:
    """Whether a title has the year and the day of a date, in whatever language."""
    found = _PARTS.match(date)
    if found is None or not found[3]:
        return False
    numbers = set(map(int, _NUMBERS.findall(title)))
    return {abs(int(found[1])), int(found[3])} <= numbers


def _end(part: str) -> str:
    """A part with the full stop, the omission or the question that ends it."""
    return part if part.endswith(("...", "…", "?", "!")) else f"{part.rstrip('.')}."


def _capital(part: str) -> str:
    """A part that begins as a sentence does: after a full stop."""
    return part[:1].upper() + part[1:]


def _title(facts: Metadata) -> str:
    return facts.cited_title or facts.title


def _edition(facts: Metadata, words: Mapping[str, str]) -> str:
    """Which edition it is: its own words if they say what it is."""
    ours = words["cite-edition"]
    if not facts.edition:
        return ours
    is_said = "edition" in facts.edition.casefold()
    return facts.edition if is_said else f"{ours}, {isolate(facts.edition)}"


def _years(date: str) -> str:
    """The year of a date in EDTF, or the first and the last; as far as it has them."""
    found = [m[1] for m in map(_PARTS.match, ends_of(date)) if m]
    return "–".join(dict.fromkeys(found))


def _address(facts: Metadata) -> str:
    return f"https://doi.org/{facts.doi}" if facts.doi else facts.identifier


def _date_parts(date: str) -> list[int]:
    match = _PARTS.match(date)
    return [int(part) for part in match.groups() if part] if match else []


def cite_bibtex(facts: Metadata) -> str:
    """A BibTeX entry `@misc`; a date that is not exact is also one of BibLaTeX."""
    date = facts.date or facts.published
    year = year_of(date)
    series, volume = (*facts.series, "", "")[:2]
    fields = [
        ("title", _tex(_title(facts))),
        ("author", " and ".join(_tex_name(a) for a in _names(facts, facts.authors))),
        ("editor", " and ".join(_tex_name(e) for e in _names(facts, facts.editors))),
        (
            "translator",
            " and ".join(_tex_name(t) for t in _names(facts, facts.translators)),
        ),
        ("year", year.lstrip("0") if year else _tex(_say_years(date))),
        ("date", "" if year else _tex_date(date)),
        ("edition", _tex(facts.edition)),
        ("series", _tex(series)),
        ("volume", _tex(volume)),
        ("publisher", _tex(facts.publisher)),
        ("address", _tex(facts.publication_place)),
        ("isbn", _tex(facts.isbn)),
        ("note", _tex(", ".join(p for p in (facts.activity, facts.place) if p))),
        ("doi", _tex_address(facts.doi)),
        ("url", _tex_address(facts.identifier)),
        ("langid", facts.language),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    parts = _date_parts(exact(date))
    if len(parts) > 1 and 1 <= parts[1] <= 12:
        lines.append(f"  month = {_MONTHS[parts[1] - 1]},")
    plain = unicodedata.normalize("NFKD", facts.stem)
    key = _NO_KEY.sub("", plain) or "text"
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def _say_years(date: str) -> str:
    """The years of a date that is not exact, in a field that is words."""
    years = _years(date).replace("–", "--")
    if not years or not all(ends_of(date)):
        return ""
    return f"c. {years}" if date.endswith("~") else years + "?" * date.endswith("?")


def _tex_date(date: str) -> str:
    """A date as BibLaTeX has it, which knows no sets."""
    start, end = ends_of(date)
    if not date.startswith("["):
        return date
    return f"{start or '..'}/{end or '..'}"


def _names(facts: Metadata, people: tuple[str, ...]) -> list[Name]:
    if not people:  # most
        return []
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
    date = facts.date or facts.published
    series, volume = (*facts.series, "", "")[:2]
    fields = [("TY", "GEN"), ("TI", _title(facts))]
    fields += [("AU", name.inverted) for name in _names(facts, facts.authors)]
    fields += [("A2", name.inverted) for name in _names(facts, facts.editors)]
    fields += [("A4", name.inverted) for name in _names(facts, facts.translators)]
    fields += [("PY", year_of(date).lstrip("0")), ("DA", _ris_date(facts, date))]
    fields += [
        ("ET", facts.edition),
        ("T3", series),
        ("VL", volume),
        ("CY", facts.publication_place or facts.place),
        ("PB", facts.publisher),
        ("SN", facts.isbn),
        ("LA", facts.language),
        ("DO", facts.doi),
        ("UR", facts.identifier),
    ]
    fields += [("KW", keyword) for keyword in facts.keywords]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def _ris_date(facts: Metadata, date: str) -> str:
    """Year, month and day; after three slashes what is no exact date."""
    if parts := _date_parts(exact(date)):
        return "/".join([*(f"{part:02}" for part in parts), "", ""][:3]) + "/"
    said = facts.date_text if facts.date else ""
    return f"{year_of(date)}///{said or _years(date)}" if date else ""


def csl_item(facts: Metadata) -> dict[str, Any]:
    """The text as a CSL-JSON item."""
    item: dict[str, Any] = {
        "id": facts.stem,
        "type": "speech" if facts.is_speech else "document",
        "title": _title(facts),
    }
    for name, people in (
        ("author", facts.authors),
        ("editor", facts.editors),
        ("translator", facts.translators),
    ):
        if people:
            item[name] = [_csl_name(person) for person in _names(facts, people)]
    if issued := _csl_date(facts):
        item["issued"] = issued
    series, volume = (*facts.series, "", "")[:2]
    known = (
        ("genre", facts.activity),
        ("edition", facts.edition),
        ("collection-title", series),
        ("collection-number", volume),
        ("event-place", facts.place),
        ("publisher", facts.publisher),
        ("publisher-place", facts.publication_place),
        ("ISBN", facts.isbn),
        ("language", facts.language),
        ("DOI", facts.doi),
        ("URL", facts.identifier),
    )
    item |= {name: value for name, value in known if value}
    return item


def _csl_date(facts: Metadata) -> dict[str, Any]:
    """A date, or two of a range; words where one end is open."""
    date = facts.date or facts.published
    ends = [
        parts for end in dict.fromkeys(ends_of(date)) if (parts := _date_parts(end))
    ]
    if not ends:
        return {}
    if not all(ends_of(date)):
        said = facts.date_text if facts.date else ""
        return {"literal": said or date}
    is_doubtful = date.endswith(("~", "?"))
    return {"date-parts": ends} | ({"circa": True} if is_doubtful else {})


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
        ("dateCreated", exact(facts.date)),
        ("datePublished", exact(facts.published)),
        ("url", facts.identifier),
        ("license", facts.licence_address),
        ("genre", facts.activity),
        ("version", facts.edition),
        ("isBasedOn", facts.source_address or facts.source_title),
    )
    data |= {name: value for name, value in known if value}
    if facts.doi:
        data["identifier"] = f"https://doi.org/{facts.doi}"
    for part, names in (
        ("author", facts.authors),
        ("editor", facts.editors),
        ("translator", facts.translators),
    ):
        if names:
            data[part] = [_agent(name) for name in _names(facts, names)]
    if facts.publisher:
        data["publisher"] = {"@type": "Organization", "name": facts.publisher}
    if facts.series:
        data["isPartOf"] = {"@type": "CreativeWorkSeries", "name": facts.series[0]}
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


def _agent(name: Name) -> dict[str, str]:
    """A person or an organisation, as far as one can tell."""
    kind = "Person" if name.is_person else "Organization"
    return {"@type": kind, "name": name.words}


def meta_tags(facts: Metadata) -> list[tuple[str, str, str]]:
    """Highwire (`citation_…`), Dublin Core and Open Graph: attribute, name, content."""
    people = facts.authors or facts.editors
    tags = [("name", "citation_title", _title(facts))]
    tags += [("name", "citation_author", person) for person in people]
    tags += [
        (
            "name",
            "citation_publication_date",
            exact(facts.published or facts.date).replace("-", "/"),
        ),
        ("name", "citation_language", facts.language),
        ("name", "citation_publisher", facts.publisher),
        ("name", "citation_isbn", facts.isbn),
        ("name", "citation_doi", facts.doi),
        ("name", "citation_public_url", facts.identifier),
        ("name", "DC.title", facts.title),
    ]
    tags += [("name", "DC.creator", person) for person in facts.authors]
    others = (*facts.editors, *facts.translators)
    tags += [("name", "DC.contributor", person) for person in others]
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
