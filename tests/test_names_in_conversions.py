"""Names in what `tei convert` writes: every word kept, every file valid, all linked."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.names.annotating import AnnotateOptions
from tei_toolkit.names.mention import Cert
from tei_toolkit.relaxng.schema import compile_schema
from tei_toolkit.resources import schema_path
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.serialisation import is_unedited

CORPUS = Path(__file__).parents[1] / "corpus/transcripts"
TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
NAMES = AnnotateOptions(min_cert=Cert.LOW)
SCHEMAS = {
    Profile.SPOKEN: "tei-transcript.rng",
    Profile.DRAMA: "tei-transcript.rng",
    Profile.PARLAMINT: "tei-transcript-parlamint.rng",
}
TEXTS = ("press-statement.txt", "the-tinker.txt", "webinar.vtt", "onion-tart.md")


@pytest.mark.parametrize("profile", list(Profile))
@pytest.mark.parametrize("name", TEXTS)
def test_valid_in_every_profile(name: str, profile: Profile) -> None:
    schema = compile_schema(schema_path(SCHEMAS[profile]))
    data = (CORPUS / name).read_bytes()
    plain = convert(data, name, ConvertOptions(profile=profile)).to_bytes()
    named = convert(data, name, ConvertOptions(profile=profile, names=NAMES)).to_bytes()
    assert is_unedited(named)
    if schema.is_valid(plain):
        assert schema.validate(named) == []
    if profile is Profile.PARLAMINT:
        assert b"<persName resp" not in named


def test_a_title_with_its_first_letter_in_bold_is_valid() -> None:
    text = (
        b"<p>Mr. NESBIT: Where?<p>Ms. COLE: <b>M</b>r. Nesbit, here.<p>Mr. NESBIT: O."
    )
    options = ConvertOptions(names=NAMES, language="en")
    data = convert(text, "f.html", options).to_bytes()
    assert b'<hi rend="bold">M</hi>r.</roleName>' in data
    assert compile_schema(schema_path("tei-transcript.rng")).validate(data) == []


@st.composite
def transcripts(draw: st.DrawFn) -> str:
    """Turns that mention people, places and days."""
    words = (
        "Mr Smith",
        "Germany",
        "the United Nations (UN)",
        "on 22 September 2008",
        "(Applause.)",
        "[sic]",
        "$10 million",
        "Prime Minister John Smith",
        "R&D <b>",
        "went to",
        "\u00a0said\n",
    )
    turns = draw(st.lists(st.lists(st.sampled_from(words), min_size=1), min_size=1))
    labels = draw(st.sampled_from((("ANNA CRANE", "TOM VALE"), ("Mr Smith", "UN"))))
    return "\n\n".join(
        f"{labels[i % 2]}: {' '.join(said)}." for i, said in enumerate(turns)
    )


@settings(max_examples=40)
@given(transcripts())
def test_every_word_is_kept_and_every_pointer_leads_somewhere(text: str) -> None:
    options = ConvertOptions(names=NAMES, language="en")
    root = etree.fromstring(convert(text.encode(), "a.txt", options).to_bytes())
    bare = ConvertOptions(language="en")
    plain = etree.fromstring(convert(text.encode(), "a.txt", bare).to_bytes())
    words = [
        "".join(next(tree.iter(f"{TEI}text")).itertext()) for tree in (root, plain)
    ]
    assert words[0] == words[1]
    ids = [element.get(XML_ID) for element in root.iter() if element.get(XML_ID)]
    assert len(ids) == len(set(ids))
    for element in root.iter():
        for pointer in (element.get("ref") or "").split():
            assert pointer.removeprefix("#") in ids
    assert (
        compile_schema(schema_path("tei-transcript.rng")).validate(etree.tostring(root))
        == []
    )


def test_the_seed(shared: Path) -> None:
    """What is known of the seed is marked in its encoding, with the right pointers."""
    path = shared / "transcripts/seed.txt"
    options = ConvertOptions(names=AnnotateOptions())
    root = etree.fromstring(convert(path.read_bytes(), path.name, options).to_bytes())
    text = next(root.iter(f"{TEI}text"))
    marked = {
        (" ".join("".join(e.itertext()).split()), (e.get("ref") or "").lstrip("#"))
        for e in text.iter()
        if e.get("ref")
    }
    gold = json.loads((shared / "ner/seed.entities.json").read_text("utf-8"))
    labels = {"Nursultan Nazarbayev"}  # stands in a printed label only
    wanted = {
        (entity["text"].replace("\u00a0", " "), entity["ref"].partition(":")[2])
        for entity in gold["entities"]
        if entity.get("ref") and entity["text"] not in labels
    }
    assert wanted <= marked


def test_a_bill_with_its_number_in_brackets_is_nobody() -> None:
    text = (
        "Präsidentin Karin Auer:\nGuten Morgen, meine Damen.\n\nAlfons Kettler "
        "(CDU/CSU):\nWir haben noch Fähren.\n\nPräsidentin Karin Auer:\nGesetzes zur "
        "Förderung der Binnenfähren (Drucksache 20/3417)\n"
    )
    options = ConvertOptions(names=AnnotateOptions())
    root = convert(text.encode(), "a.txt", options).tree.getroot()
    names = ["".join(name.itertext()) for name in root.iter(f"{TEI}persName")]
    assert not any("Gesetzes" in name for name in names)
