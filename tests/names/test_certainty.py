"""How certain names are said to be: by their evidence, alike in a whole document."""

import pytest

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.certainty import cert_of, certainties, evidence_class
from tei_toolkit.names.larger_names import is_in_larger
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.tokens import tokenise
from tei_toolkit.names.weighing import CLASSES, Choice, load_weights


def certs(text: str, *known: Known) -> list[tuple[str, Cert]]:
    """Each name with its certainty."""
    options = AnalysisOptions(layers=("names",), known=known)
    return [(m.text, m.cert) for m in analyse(text, options).mentions]


def candidate(key: str, *features: str, words: int = 1) -> Candidate:
    return Candidate(0, words - 1, 0, len(key), key, features=list(features))


@pytest.mark.parametrize(
    ("features", "words", "kind", "group"),
    [
        ((), 1, 0, "person-single"),
        ((), 2, 0, "person-full"),
        (("last-given",), 2, 0, "person-doubtful"),
        ((), 4, 0, "person-doubtful"),
        (("org-head",), 2, 0, "person-doubtful"),
        (("last=common-hi",), 2, 0, "person-doubtful"),
        (("lex=city-mega", "right-capital"), 1, 1, "place-doubtful"),
        (("lex=country", "after-place-head"), 1, 1, "place-doubtful"),
        (("has-initial",), 4, 0, "person-full"),
        (("lex=brand-many",), 2, 2, "organisation-company"),
        (("lex=country", "lex=city-small"), 1, 1, "place-country"),
        (("lex=region",), 1, 1, "place-region"),
        (("lex=city-mega-common",), 1, 1, "place-city"),
        (("rare-mid",), 1, 1, "place-other"),
        (("lex=institution-short",), 1, 2, "organisation-institution"),
        (("lex=company", "org-head"), 2, 2, "organisation-company"),
        (("org-head",), 3, 2, "organisation-headed"),
        (("acronym",), 1, 2, "organisation-other"),
    ],
)
def test_classes_of_evidence(
    features: tuple[str, ...], words: int, kind: int, group: str
) -> None:
    assert evidence_class(candidate("x", *features, words=words), kind) == group


@pytest.mark.parametrize("kind", ["english", "any"])
def test_bounds_are_known_for_every_class(kind: str) -> None:
    high = load_weights(kind).high
    assert {group.partition("-")[0] for group in high} == set(CLASSES)
    assert all(0.5 <= bound <= 1 for bound in high.values())


def test_a_name_is_equally_certain_at_all_its_places() -> None:
    pair = [candidate("zed"), candidate("zed"), candidate("other")]
    chosen = [Choice(0, 0, 0.9), Choice(1, 0, 0.7), Choice(2, 0, 0.6)]
    found = certainties(pair, chosen, tokenise("Zed, zed and the other"))
    assert [round(share, 6) for _, share in found] == [0.8, 0.8, 0.6]
    assert {group for group, _ in found} == {"person-single"}


def test_what_has_no_bound_is_never_certain() -> None:
    assert cert_of("place-other", 0.99, {}) is Cert.MEDIUM
    assert cert_of("place-other", 0.55, {}) is Cert.LOW
    assert cert_of("place-other", 0.9, {"place-other": 0.9}) is Cert.HIGH


@pytest.mark.parametrize("land", ["Russia", "Kazakhstan", "Portugal", "Kyrgyzstan"])
def test_a_country_by_its_name_is_certain(land: str) -> None:
    text = (
        f"We thank {land} for its help. Trade with {land} grows. In {land} and abroad, "
        f"people ask. {land} will answer."
    )
    assert certs(text) == [(land, Cert.HIGH)] * 4


def test_who_is_known_by_a_full_name_is_certain() -> None:
    known = Known("person:q", ("Carlo Zimmet",))
    assert ("Carlo Zimmet", Cert.HIGH) in certs("I saw Carlo Zimmet there.", known)


def test_a_row_of_given_names_is_not_certain() -> None:
    certain = dict(certs("Keep in touch, Phillip Jim and all the others."))
    assert certain.get("Phillip Jim") is not Cert.HIGH


@pytest.mark.parametrize(
    ("text", "name", "kind", "is_part"),
    [
        ("She met Friedrich von Schlegel there.", "Friedrich", 0, True),
        ("She met Friedrich von Schlegel there.", "Schlegel", 0, True),
        ("She met Friedrich in Berlin.", "Friedrich", 0, False),
        ('William Mailes "Cowboy" Cowley rode on.', "William Mailes", 0, True),
        ('William Mailes said "Cowboy" twice.', "William Mailes", 0, False),
        ("See Campbell, A.A. and others.", "Campbell", 0, True),
        ("See Campbell, and others.", "Campbell", 0, False),
        ('They sang "Anarchy in Tokyo", a song.', "Tokyo", 1, True),
        ('He said "we flew to Tokyo", and left.', "Tokyo", 1, False),
        ("They took US 75 to town.", "US", 1, True),
        ("They met in the National Party of Australia.", "Australia", 1, True),
        ("They met the President of Australia.", "Australia", 1, False),
        ("The London and South Western Railway ran.", "London", 1, True),
        ("From London and South Wales they came.", "London", 1, False),
    ],
)
def test_signs_of_a_larger_name(text: str, name: str, kind: int, is_part: bool) -> None:
    start, tokens = text.index(name), tokenise(text)
    first = list(tokens.starts).index(start)
    last = first + name.count(" ")
    found = Candidate(first, last, start, start + len(name), name.lower())
    assert is_in_larger(tokens, found, kind) is is_part


def test_part_of_a_title_is_not_certain() -> None:
    text = "They moved to Memphis. The album is called “Live In Memphis”."
    assert [cert for name, cert in certs(text) if name == "Memphis"][1:] != [Cert.HIGH]
