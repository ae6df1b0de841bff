"""What a corpus is made of is valid by every schema that says something of it."""

import csv
import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from tei_toolkit.convert import ConvertOptions
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import XML_LANG, tei
from tests.schemas.test_agreement import (
    OURS,
    relax_ng,
    schematron,
    shared_schema,
    verdicts,
)

from .corpora import FILES, FIRST, GERMAN, NAMES, PROJECT, ROOT, run, texts_of


def corpus(folder: Path, profile: Profile) -> Path:
    options = ConvertOptions(
        project=replace(PROJECT, editor="Anna Crane", description="Made for a test."),
        profile=profile,
        names=NAMES,
        processed="2024-05-02",
    )
    assert [result.exit_code for result in run(folder, FILES, options)] == [0] * 4
    return folder / ROOT


@pytest.mark.parametrize("profile", Profile)
def test_by_our_profile(tmp_path: Path, profile: Profile) -> None:
    name = OURS[profile]
    root = corpus(tmp_path, profile)
    for path in (root, *texts_of(tmp_path)):
        tree = etree.parse(path)
        assert verdicts(tree, name) == dict.fromkeys(verdicts(tree, name), True)
        assert relax_ng(name).validate(tree)
        assert schematron(name).validate(tree)


@pytest.mark.parametrize("profile", Profile)
def test_by_tei_all_with_what_it_includes(tmp_path: Path, profile: Profile) -> None:
    schema = shared_schema("tei_all.rng")
    tree = etree.parse(corpus(tmp_path, profile))
    tree.xinclude()
    assert len(list(tree.iter(tei("TEI")))) == 3
    assert schema.validate(tree), schema.error_log


def test_by_parlamint(tmp_path: Path) -> None:
    root = corpus(tmp_path, Profile.PARLAMINT)
    schema = shared_schema("parlamint/older/ParlaMint-teiCorpus.rng")
    assert schema.validate(etree.parse(root)), schema.error_log
    schema = shared_schema("parlamint/ParlaMint-TEI.rng")
    for path in texts_of(tmp_path):
        assert schema.validate(etree.parse(path)), schema.error_log


def test_in_parlamint_a_person_says_the_language_of_the_name(tmp_path: Path) -> None:
    files = {"first.txt": FIRST, "berlin.txt": GERMAN}
    project = replace(PROJECT, editor="Anna Crane", description="Made for a test.")
    options = ConvertOptions(project=project, profile=Profile.PARLAMINT)
    run(tmp_path, files, options)
    data = (tmp_path / ROOT).read_bytes()
    tree = etree.fromstring(data)
    schema = shared_schema("parlamint/older/ParlaMint-teiCorpus.rng")
    assert schema.validate(tree), schema.error_log
    people = {
        "".join(map(str, p[0].itertext())).strip(): p.get(XML_LANG)
        for p in tree.iter(tei("person"))
    }
    assert people["MeyerHans"] == "de"
    assert people["SmithJohn"] is None
    run(tmp_path, {"first.txt": FIRST}, options)
    assert (tmp_path / ROOT).read_bytes() == data


@pytest.mark.parametrize("profile", Profile)
def test_by_our_rules(tmp_path: Path, profile: Profile) -> None:
    corpus(tmp_path, profile)
    command = [sys.executable, "-m", "tei_toolkit", "validate", "out"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert b"4 files: 4 valid, 0 not valid; 0 errors, 0 warnings" in done.stdout
    assert done.returncode == 0


def test_its_edition_has_every_speaker_once(tmp_path: Path) -> None:
    corpus(tmp_path, Profile.SPOKEN)
    command = [sys.executable, "-m", "tei_toolkit", "render", ROOT, "-o", "-"]
    done = subprocess.run(
        [*command, "--to", "csv"], cwd=tmp_path, capture_output=True, check=True
    )
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode())))
    assert len(rows) == 12
    smith = [row for row in rows if row["who"] == "minutes.smith-john"]
    assert [row["id"] for row in smith] == ["first.u1", "first.u4", "second.u1"]
    assert {row["speaker"] for row in smith} == {"John Smith"}
    assert {row["speaker"] for row in rows if row["who"] == "third.smith"} == {"Smith"}
