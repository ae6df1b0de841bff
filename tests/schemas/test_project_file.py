"""Whatever a project file says, the header that it makes is valid, and says it."""

from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.metadata.event.description import Overrides
from tei_toolkit.tei.options import Profile, Project, Responsibility
from tests.schemas.test_agreement import OURS, relax_ng, shared_schema

OPEN = "https://creativecommons.org/licenses/by/4.0/"
FULL = Project(
    publisher="The Publisher",
    pub_place="Hull",
    date="2024-05-01",
    idno="https://example.org/tei",
    availability="free",
    licence="An Open Licence",
    licence_target=OPEN,
    funder="The Funder",
    editor="The Editor",
    meeting="The Meeting",
    corpus="The Corpus",
    source_url="https://example.org/source",
    edition="The Edition",
    description="The Purpose.",
    responsibilities=(
        Responsibility("The Reader", "proofreading", "https://orcid.org/1"),
        Responsibility("The Other", "checking"),
    ),
)
ROOT_ONLY = {"parliament"}
"""What only the root file of a corpus says."""
NAMES = [field.name for field in fields(Project) if field.name not in ROOT_ONLY]


def converted(project: Project, profile: Profile) -> Conversion:
    text = "ANN: Where is it?\n\nBEN: In Hull.\n\nANN: I see.\n"
    options = ConvertOptions(
        project=project,
        profile=profile,
        overrides=Overrides(date="1998-05-04", place="Hull"),
    )
    return convert(text.encode(), "talk.txt", options)


def header_words(conversion: Conversion) -> str:
    root = etree.fromstring(conversion.to_bytes())
    header = root[0]
    attributes = [str(v) for e in header.iter("*") for v in e.attrib.values()]
    return " ".join([*attributes, " ".join("".join(header.itertext()).split())])


@pytest.mark.parametrize("profile", Profile)
def test_all_of_it_is_valid_everywhere_and_in_the_header(profile: Profile) -> None:
    conversion = converted(FULL, profile)
    tree = etree.ElementTree(etree.fromstring(conversion.to_bytes()))
    names = [relax_ng(OURS[profile]), shared_schema("tei_all.rng")]
    if profile is Profile.PARLAMINT:
        names.append(shared_schema("parlamint/ParlaMint-TEI.rng"))
    for schema in names:
        assert schema.validate(tree), schema.error_log
    told = [diagnostic.kind.name for diagnostic in conversion.diagnostics]
    # The root of a ParlaMint corpus has the lists.
    assert told == ["part-without-root"] * (profile is Profile.PARLAMINT)
    said = header_words(conversion)
    for name in NAMES:
        value = getattr(FULL, name)
        if isinstance(value, str):
            expected = {"date": "1 May 2024", "licence_target": OPEN[5:]}
            assert expected.get(name, value) in said, name
    assert "https://orcid.org/1" in said
    assert "checking" in said


@settings(max_examples=60)
@given(
    without=st.sets(st.sampled_from(NAMES)),
    profile=st.sampled_from(Profile),
    licence=st.sampled_from([OPEN, "https://example.org/all-rights-reserved"]),
)
def test_any_part_of_it(without: set[str], profile: Profile, licence: str) -> None:
    empty = Project()
    project = replace(FULL, licence_target=licence)
    project = replace(project, **{name: getattr(empty, name) for name in without})
    conversion = converted(project, profile)
    codes = {finding.kind.code for finding in conversion.diagnostics}
    tree = etree.ElementTree(etree.fromstring(conversion.to_bytes()))
    is_valid = relax_ng(OURS[profile]).validate(tree)
    assert is_valid == ("TEI-C002" not in codes)
    assert is_valid or profile is Profile.PARLAMINT
    said = header_words(conversion)
    for name in NAMES:
        value = getattr(project, name)
        if isinstance(value, str) and name not in {"date", "availability"}:
            expected = OPEN[5:] if value == OPEN else value
            assert expected in said, name
