"""What a recogniser's features mean, in words for the person who checks a name.

A feature is named for the program (`lex=country`, `doc-family`). Listings and the page
of `tei review` show people why a name was suggested, so they show these words. A
feature that only a program can use (a cluster of words, a count, the word beside it)
has none and is not shown.
"""

from collections.abc import Iterable

_LEXICON = {
    "country": "a country in the lexicon",
    "subdivision": "a part of a country in the lexicon",
    "region": "a region in the lexicon",
    "city-mega": "a city of over a million people in the lexicon",
    "city-large": "a large city in the lexicon",
    "city-small": "a town in the lexicon",
    "city-other": "a town in the lexicon",
    "company": "a company in the lexicon",
    "brand-many": "a brand in the lexicon",
    "brand-rare": "a brand in the lexicon",
    "brand": "a brand in the lexicon",
    "brand-name": "a brand in the lexicon",
    "institution": "an institution in the lexicon",
    "institution-short": "an institution's abbreviation in the lexicon",
    "famous": "a famous person's name",
    "noted-place": "a place in a dictionary",
    "noted-org": "an organisation in a dictionary",
}
_KINDS = {
    "person": "a person's name",
    "given": "a given name",
    "family": "a family name",
    "place": "a place",
    "org": "an organisation",
    "organisation": "an organisation",
}
_HOW_OFTEN = {"hi": "nearly always", "mid": "mostly", "low": "often"}
_DOCUMENT = {
    "acronym": "the text explains the abbreviation",
    "family": "the text names a person of this family name in full",
    "family-last": "the text has this family name in another name",
    "given": "the text names a person of this given name in full",
    "given-first": "the text has this given name in another name",
    "org-part": "part of an organisation's name in the text",
    "place-part": "part of a place's name in the text",
}
_WORDS = {
    "title": "a title or office before it",
    "title-strong": "a title or office before it",
    "title-last": "a title or office at its end",
    "title after": "a title after it",
    "patronymic": "a patronymic",
    "has-initial": "an initial",
    "initial": "an initial",
    "name": "a given or a family name",
    "given name": "a given name before a family name",
    "given+rare": "a given name before a word that is no common word",
    "last-family": "ends with a family name",
    "last-famous": "ends with a famous person's name",
    "last-given": "ends with a given name",
    "person-suffix": "has the ending of a family name",
    "place-suffix": "has the ending of a place's name",
    "head": "a word for a kind of place or organisation",
    "org-head": "a word for a kind of organisation",
    "org-head-sure": "a word for a kind of organisation",
    "bare-institution": "the word for an institution",
    "bare-org-head": "a word for a kind of organisation",
    "bare-place-head": "a word for a kind of place",
    "place-head": "a word for a kind of place",
    "place-head-sure": "a word for a kind of place",
    "of-place-head": "a word for a kind of place",
    "place-first": "begins as places' names do",
    "direction-first": "begins with a point of the compass or New",
    "state-sign": "a state's abbreviation after a town",
    "before-state": "the state in which a city of this name lies after it",
    "has-place": "a place's name in it",
    "has-demonym": "a people's name in it",
    "lexicon": "in the lexicon",
    "institution": "an institution in the lexicon",
    "acronym": "written as an abbreviation",
    "before-place": "after a word that stands before places",
    "list": "beside places in a list",
    "before-of-place": "after a word that stands before places",
    "before-person": "after a word that stands before people",
    "before-org": "after a word that stands before organisations",
    "before-title": "after a title",
    "after-person": "before a word that stands after people",
    "after-org-head": "before a word for a kind of organisation",
    "after-place-head": "before a word for a kind of place",
    "after-pronoun": "before he or she",
    "after-place-comma": "after another place and a comma",
    "before-place-comma": "before a comma and a larger place",
    "inner-once": "has a capital inside a sentence",
    "inner-often": "has a capital inside sentences again and again",
    "repeated": "a name elsewhere in the text",
    "called": "a word that says what it names before it",
    "in-quotes": "in quotation marks, after a word that says what it names",
    "cited": "a year after it, as in a citation",
}


def reasons(features: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """The words for the first features that have some, each once; `most` at most."""
    found: list[str] = []
    for feature in features:
        words = reason(feature)
        if words and words not in found:
            found.append(words)
            if len(found) == most:
                break
    return tuple(found)


def reason(feature: str) -> str:
    """The words for one feature; nothing if it means nothing to a person."""
    family, _, value = feature.partition("=")
    if family == "lex":
        return _LEXICON.get(value.removesuffix("-common"), "")
    if family in {"kind", "first", "last"}:
        kind, _, level = value.partition("/")[0].partition("-")
        if kind not in _KINDS or level not in _HOW_OFTEN:
            return ""
        word = {"kind": "the word", "first": "its first word", "last": "its last word"}
        return f"{word[family]} is {_HOW_OFTEN[level]} {_KINDS[kind]}"
    if family == "ends":
        first, _, last = value.partition("+")
        if first.startswith("given-") and last.startswith("family-"):
            return "a given name before a family name"
        return ""
    if family in {"given", "first-given"}:
        return "" if value == "no" else "a given name in the lexicon"
    if family == "family":
        return "a family name in the lexicon"
    if feature.startswith("doc-"):
        return _of_document(feature.removeprefix("doc-"))
    if feature.startswith("acronym"):
        return _WORDS["acronym"]
    return _WORDS.get(feature.removesuffix("-common"), "")


def _of_document(feature: str) -> str:
    name, _, kind = feature.partition("-")
    if name in {"chosen", "best", "for", "mean"} and kind in _KINDS:
        return f"{_KINDS[kind]} elsewhere in the text"
    return _DOCUMENT.get(feature, "")
