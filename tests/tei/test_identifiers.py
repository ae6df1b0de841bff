"""Ids: valid names, unique, and kept when an encoding is made again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.conventions.registry import find_convention
from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.description import Person
from tei_toolkit.tei.identifiers import (
    TurnIds,
    keep_turn_ids,
    keepable_ids,
    make_person_ids,
    make_stem,
    report_unkept,
)
from tei_toolkit.tei.reading import read_turn_ids
from tei_toolkit.tei.vocabulary import XML_ID

from .phenomena import PHENOMENA

_ID_SCHEMA = etree.RelaxNG(
    etree.fromstring(
        '<element name="a" xmlns="http://relaxng.org/ns/structure/1.0" '
        'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">'
        '<attribute name="id"><data type="NCName"/></attribute></element>'
    )
)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("seed.txt", "seed"),
        ("001-press (draft).tar.txt", "_001-press-draft-.tar"),
        ("-", "transcript"),
        ("протокол 1.md", "протокол-1"),
        (".txt", "txt"),
    ],
)
def test_stem(name: str, stem: str) -> None:
    assert make_stem(name) == stem


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_any_name_makes_a_valid_stem(name: str) -> None:
    element = etree.Element("a", {"id": make_stem(name.replace("/", "_"))})
    assert _ID_SCHEMA.validate(element)


@given(st.lists(st.text(max_size=5), max_size=6, unique=True))
def test_person_ids_are_unique_and_free(keys: list[str]) -> None:
    people = [Person(key, None) for key in keys]
    ids = make_person_ids(people, "talk", ("tei-toolkit", "chair"))
    assert set(ids) == set(keys)
    assert len(set(ids.values())) == len(keys)
    assert not set(ids.values()) & {"talk", "tei-toolkit", "chair"}


def kept(old: TurnIds, words: list[str]) -> list[str]:
    keepable = keepable_ids(old, "t.u", "t", ("tei-toolkit", "chair"))
    return keep_turn_ids(old, words, "t.u", keepable)


def test_unchanged_turns_keep_their_ids() -> None:
    old = TurnIds((("t.u1", "a"), ("t.u2", "b"), ("t.u3", "c"), ("t.u4", "d")))
    assert kept(old, ["a", "b", "c", "d"]) == [
        "t.u1",
        "t.u2",
        "t.u3",
        "t.u4",
    ]
    assert kept(old, ["a", "new", "b", "c", "d"]) == [
        "t.u1",
        "t.u5",
        "t.u2",
        "t.u3",
        "t.u4",
    ]
    assert kept(old, ["a", "c", "d"]) == ["t.u1", "t.u3", "t.u4"]


def test_a_corrected_turn_between_unchanged_ones_keeps_its_id() -> None:
    old = TurnIds((("t.u1", "a"), ("t.u2", "b"), ("t.u3", "c")))
    assert kept(old, ["a", "B", "c"]) == ["t.u1", "t.u2", "t.u3"]


@given(
    st.lists(st.sampled_from("abcde"), max_size=12),
    st.lists(st.sampled_from("abcde"), max_size=12),
)
def test_kept_ids_are_unique(before: list[str], after: list[str]) -> None:
    old = TurnIds(tuple((f"t.u{i}", w) for i, w in enumerate(before, 1)))
    ids = kept(old, after)
    assert len(set(ids)) == len(after)
    if before == after:
        assert ids == [xml_id for xml_id, _ in old.turns]


@pytest.mark.parametrize(
    "xml_id", ["t", "tei-toolkit", "chair", "t.t3", "t.u1.s1", "first.s2", "1x", "a b"]
)
def test_an_id_that_is_needed_or_malformed_is_not_kept(xml_id: str) -> None:
    old = TurnIds((("first", "a"), (xml_id, "b")))
    assert kept(old, ["a", "b"]) == ["first", "t.u3"]


def test_a_repeated_id_is_kept_once_and_reported() -> None:
    old = TurnIds((("x", "a"), ("x", "b"), ("x", "c")))
    assert kept(old, ["a", "b", "c"]) == ["x", "t.u4", "t.u5"]
    keepable = keepable_ids(old, "t.u", "t", ())
    (found,) = report_unkept(old, keepable, "t.txt")
    assert "2 of the older encoding's ids" in found.message
    assert "'x'" in found.message


@given(
    st.lists(st.sampled_from(["a", "a.s1", "a.s1.s1", "f", "f.u1", "f.t0", "chair"]))
)
def test_ids_of_any_older_encoding_are_unique_in_the_new(ids: list[str]) -> None:
    words = ["Yes.", "No.", "Yes.", "Well."]
    old = TurnIds(tuple((xml_id, words[i % 4]) for i, xml_id in enumerate(ids)))
    text = "\n".join(f"{'ab'[i % 2]}: {word}" for i, word in enumerate(words * 2))
    options = ConvertOptions(ids_from=old, convention=find_convention("labelled"))
    root = etree.fromstring(convert(text.encode(), "f.txt", options).to_bytes())
    found = [xml_id for e in root.iter() if (xml_id := e.get(XML_ID))]
    assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize("name", PHENOMENA)
def test_the_words_of_an_encoding_are_those_of_its_transcript(name: str) -> None:
    case = PHENOMENA[name]
    tree = case.tree()
    old = read_turn_ids(tree)
    renamed = TurnIds(
        tuple((f"old{i}", words) for i, (_, words) in enumerate(old.turns))
    )
    options = type(case.options)("talk", case.options.profile, ids_from=renamed)
    again = case.tree(options)
    assert read_turn_ids(again) == renamed


def test_signs_of_a_script_stay_in_names() -> None:
    talk = "रघुवंश त्रिवेदी: नमस्ते।\nहरिशंकर दुबे: नमस्ते।\nरघुवंश त्रिवेदी: जी हाँ।\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    people = [person.get(XML_ID) for person in root.iter("{*}person")]
    assert people == ["त्रिवेदी", "दुबे"]
