"""A batch becomes a corpus: one root file, the texts, and no id twice."""

import io
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.batch import Job, run_convert
from tei_toolkit.convert import ConvertOptions
from tei_toolkit.errors import OutputError, UsageError
from tei_toolkit.metadata.people.people import KnownSpeaker
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.stripping import strip
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei

from .corpora import (
    FILES,
    FIRST,
    GERMAN,
    NAMES,
    PROJECT,
    ROOT,
    SECOND,
    THIRD,
    ids_of,
    pointers_of,
    run,
    said,
    texts_of,
)


def people(folder: Path, root: str = ROOT) -> dict[str, str]:
    """The people whom the root file lists: ids and first names."""
    tree = etree.parse(folder / root)
    return {
        str(p.get(XML_ID)): "".join(map(str, p[0].itertext()))
        for p in tree.iter(tei("person"), tei("personGrp"))
    }


@pytest.mark.parametrize("profile", Profile)
def test_no_id_is_in_two_files_and_every_pointer_leads_somewhere(
    tmp_path: Path, profile: Profile
) -> None:
    options = ConvertOptions(project=PROJECT, profile=profile, names=NAMES)
    results = run(tmp_path, FILES, options)
    assert [result.exit_code for result in results] == [0] * 4
    texts = texts_of(tmp_path)
    assert [path.name for path in texts] == ["first.xml", "second.xml", "third.xml"]
    counts = Counter(i for path in (tmp_path / ROOT, *texts) for i in ids_of(path))
    assert [i for i, count in counts.items() if count > 1] == []
    root = set(ids_of(tmp_path / ROOT))
    for path in texts:
        assert pointers_of(path) - set(ids_of(path)) <= root
    assert pointers_of(texts[0]) & root


def test_people_are_one_where_the_full_name_says_so(tmp_path: Path) -> None:
    results = run(tmp_path, FILES)
    assert people(tmp_path) == {
        "first.chair": "THE CHAIR",
        "minutes.crane-anna": "Anna Crane",
        "minutes.smith-john": "John Smith",
        "minutes.vale-tom": "Tom Vale",
        "second.chair": "THE CHAIR",
        "third.smith": "Smith",
        "third.vale": "Vale",
    }
    assert "3 texts; 7 speakers, 4 of them without a full name" in said(results)
    first = etree.parse(tmp_path / "out/texts/first.xml")
    assert [u.get("who") for u in first.iter(tei("u"))] == [
        *("#minutes.smith-john", "#minutes.crane-anna"),
        *("#first.chair", "#minutes.smith-john"),
    ]
    assert next(first.iter(tei("particDesc")), None) is None


def test_two_people_of_one_name_in_a_text_are_not_those_of_others(
    tmp_path: Path,
) -> None:
    labels = ("John Smith (Hull)", "John Smith (Leeds)")
    text = "".join(f"{label}: Good morning.\n\n" for label in labels * 3)
    run(tmp_path, {"first.txt": FIRST, "two.txt": text})
    smiths = [i for i, name in people(tmp_path).items() if name == "John Smith"]
    both = [i for i in smiths if i.startswith("two.")]
    assert smiths[0] == "minutes.smith-john"
    assert len(both) in {0, 2}  # one person with two towns, or two people
    assert len(smiths) == 1 + len(both)


def test_an_initial_is_no_given_name(tmp_path: Path) -> None:
    text = FIRST.replace("John Smith", "J. Smith")
    run(tmp_path, {"a.txt": text, "b.txt": text})
    assert {"a.smith", "b.smith"} <= people(tmp_path).keys()


def test_whom_the_user_lists_is_one_person_in_all_texts(tmp_path: Path) -> None:
    speakers = (
        KnownSpeaker("John Smith", ("SMITH",), key="js"),
        KnownSpeaker("Vale", ("VALE",)),
    )
    options = ConvertOptions(project=PROJECT, speakers=speakers)
    run(tmp_path, {"third.txt": THIRD, "fourth.txt": THIRD}, options)
    assert people(tmp_path) == {"js": "John Smith", "minutes.vale": "Vale"}


def test_what_texts_say_of_one_person_is_brought_together(tmp_path: Path) -> None:
    said_of = (
        "Anna Crane, chair of the board: Good morning.\nTom Vale: Thank you.\n" * 2
    )
    files = {
        "a.txt": FIRST.upper().replace("HULL, 4 MAY", "Hull, 4 May"),
        "b.txt": said_of,
    }
    run(tmp_path, files)
    tree = etree.parse(tmp_path / ROOT)
    ids = [p.get(XML_ID) for p in tree.iter(tei("person"))]
    assert ids.count("minutes.crane-anna") == 1
    (crane,) = (p for p in tree.iter(tei("person")) if "crane" in str(p.get(XML_ID)))
    assert "".join(map(str, crane[0].itertext())) == "Anna Crane"


def test_languages(tmp_path: Path) -> None:
    run(tmp_path, {"first.txt": FIRST, "second.txt": SECOND, "berlin.txt": GERMAN})
    root = etree.parse(tmp_path / ROOT).getroot()
    assert root.get(XML_LANG) == "en"
    shares = {
        e.get("ident"): int(e.get("usage") or 0) for e in root.iter(tei("language"))
    }
    assert shares.keys() == {"en", "de"}
    assert sum(shares.values()) == 100
    names = {
        "".join(map(str, n.itertext())): n.get(XML_LANG)
        for n in root.iter(tei("persName"))
    }
    assert names["Hans Meyer"] == "de"
    assert names["John Smith"] is None
    run(tmp_path, {"berlin.txt": GERMAN}, root="out/de.xml")
    tree = etree.parse(tmp_path / "out/de.xml").getroot()
    assert tree.get(XML_LANG) == "de"
    assert tree[0].get(XML_LANG) == "en"
    assert next(tree.iter(tei("listPerson"))).get(XML_LANG) == "de"


def test_files_of_today_and_tomorrow_make_the_corpus_of_all_at_once(
    tmp_path: Path,
) -> None:
    whole, grown = tmp_path / "whole", tmp_path / "grown"
    whole.mkdir()
    grown.mkdir()
    run(whole, FILES)
    run(grown, {"third.txt": THIRD, "first.txt": FIRST})
    results = run(grown, {"second.txt": SECOND})
    assert "3 texts (2 from before); 7 speakers" in said(results)
    assert (grown / ROOT).read_bytes() == (whole / ROOT).read_bytes()
    run(grown, FILES)
    assert (grown / ROOT).read_bytes() == (whole / ROOT).read_bytes()
    for path in texts_of(whole):
        assert (grown / "out/texts" / path.name).read_bytes() == path.read_bytes()


def test_side_by_side_it_is_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    run(one, FILES)
    run(two, FILES, jobs=2)
    assert (one / ROOT).read_bytes() == (two / ROOT).read_bytes()


def test_a_text_that_is_gone_leaves_the_corpus(tmp_path: Path) -> None:
    run(tmp_path, FILES)
    (tmp_path / "out/texts/second.xml").unlink()
    run(tmp_path, {"first.txt": FIRST})
    assert [path.name for path in texts_of(tmp_path)] == ["first.xml", "third.xml"]
    assert "minutes.vale-tom" not in people(tmp_path)


def test_a_file_that_fails_is_left_out_and_told(tmp_path: Path) -> None:
    results = run(tmp_path, {**FILES, "bad.txt": b"\x00\x01\x02" * 99, "empty.txt": ""})
    assert [path.name for path in texts_of(tmp_path)] == [
        *("first.xml", "second.xml", "third.xml")
    ]
    assert sorted(result.exit_code for result in results) == [0, 0, 0, 0, 3, 3]
    assert "bad.txt: " in said(results)
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    results = run(nothing, {"empty.txt": ""}, root="out/texts/minutes.xml")
    assert "minutes.xml: was not written, since it has no texts" in said(results)
    assert "tei-transcript.rng" not in said(results)
    assert not list(nothing.glob("out/texts/*"))


def test_a_text_that_someone_edited_stays_in_the_corpus(tmp_path: Path) -> None:
    run(tmp_path, FILES)
    edited = tmp_path / "out/texts/first.xml"
    edited.write_text(edited.read_text().replace("Good morning", "Good evening"))
    results = run(tmp_path, {**FILES, "fourth.txt": THIRD})
    assert "was edited since" in said(results)
    assert "4 texts (1 from before)" in said(results)
    assert edited in texts_of(tmp_path)
    assert "minutes.crane-anna" in people(tmp_path)


def test_a_root_file_that_someone_edited_is_not_replaced(tmp_path: Path) -> None:
    run(tmp_path, {"first.txt": FIRST})
    root = tmp_path / ROOT
    root.write_text(root.read_text().replace("Minutes", "Protocols"))
    before = root.read_bytes()
    with pytest.raises(OutputError, match="was edited since; nothing was written"):
        run(tmp_path, {"second.txt": SECOND})
    assert root.read_bytes() == before
    assert not (tmp_path / "out/texts/second.xml").exists()
    run(tmp_path, {"second.txt": SECOND}, force=True)
    assert len(texts_of(tmp_path)) == 2
    assert b"Protocols" not in root.read_bytes()


def test_what_is_no_root_file_is_not_replaced(tmp_path: Path) -> None:
    run(tmp_path, {"first.txt": FIRST})
    with pytest.raises(OutputError, match="is a text, not the root of a corpus"):
        run(tmp_path, {"second.txt": SECOND}, root="out/texts/first.xml")


def test_texts_of_another_profile_do_not_join(tmp_path: Path) -> None:
    run(tmp_path, {"first.txt": FIRST})
    options = ConvertOptions(project=PROJECT, profile=Profile.PARLAMINT)
    with pytest.raises(UsageError, match="are in another profile"):
        run(tmp_path, {"second.txt": SECOND}, options)
    run(tmp_path, {"second.txt": SECOND}, options, force=True)
    assert [path.name for path in texts_of(tmp_path)] == ["second.xml"]


def test_a_batch_that_is_broken_off_leaves_the_root_file_as_it_was(
    tmp_path: Path,
) -> None:
    run(tmp_path, {"first.txt": FIRST})
    before = (tmp_path / ROOT).read_bytes()
    (tmp_path / "second.txt").write_text(SECOND)
    options = ConvertOptions(project=PROJECT, corpus="minutes")
    files = (str(tmp_path / "second.txt"),)
    job = Job(files, "out/texts", False, None, False, False, 1, options, corpus=ROOT)
    results = run_convert(job, stdin=io.BytesIO(), cwd=tmp_path)
    next(results)
    results.close()
    assert (tmp_path / ROOT).read_bytes() == before
    assert not list(tmp_path.glob("**/*.tmp"))


@pytest.mark.parametrize(
    ("root", "message"),
    [
        ("elsewhere/minutes.xml", "must stand in the folder of the texts or above it"),
        ("out/texts/deeper/minutes.xml", "must stand in the folder of the texts"),
        ("out/minutes.txt", "must be a file in .xml"),
        ("out", "must be a file in .xml"),
    ],
)
def test_where_the_root_file_cannot_stand(
    tmp_path: Path, root: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        run(tmp_path, {"first.txt": FIRST}, root=root)
    assert not (tmp_path / "out").exists()


def test_it_is_not_standard_output(tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text(FIRST)
    files = (str(tmp_path / "first.txt"),)
    options = ConvertOptions(corpus="minutes")
    job = Job(files, "-", False, None, False, False, 1, options, corpus=ROOT)
    with pytest.raises(UsageError, match="cannot go to standard output"):
        next(run_convert(job, stdin=io.BytesIO(), cwd=tmp_path))


def test_a_source_cannot_take_the_place_of_the_root_file(tmp_path: Path) -> None:
    files = {"first.txt": FIRST, "Minutes.txt": SECOND}
    results = run(tmp_path, files, root="out/texts/minutes.xml")
    assert "its TEI would be the root file of the corpus" in said(results)
    texts = texts_of(tmp_path, "out/texts/minutes.xml")
    assert [path.name for path in texts] == ["first.xml"]


def test_a_file_may_be_called_like_a_person(tmp_path: Path) -> None:
    results = run(tmp_path, {"smith-john.txt": FIRST, "chair.txt": SECOND})
    assert [result.exit_code for result in results] == [0, 0, 0]
    ids = [i for path in (tmp_path / ROOT, *texts_of(tmp_path)) for i in ids_of(path)]
    assert len(ids) == len(set(ids))


def test_ids_that_meet_all_the_same_are_told(tmp_path: Path) -> None:
    results = run(tmp_path, {"a.txt": FIRST, "a.u1.txt": SECOND, "a.b.txt": THIRD})
    assert "a.xml: was left out of the corpus, since " in said(results)
    assert "a.u1.xml has the xml:id a.u1, too; rename the source" in said(results)
    assert results[-1].exit_code == 2
    assert [path.name for path in texts_of(tmp_path)] == ["a.b.xml", "a.u1.xml"]


def test_parlamint_has_ids_that_are_no_texts(tmp_path: Path) -> None:
    options = ConvertOptions(project=PROJECT, profile=Profile.PARLAMINT)
    results = run(tmp_path, {"first.txt": FIRST, "regular.txt": SECOND}, options)
    assert "the root file has the xml:id regular, too" in said(results)
    assert [path.name for path in texts_of(tmp_path)] == ["first.xml"]


def test_parlamint_says_what_it_lacks(tmp_path: Path) -> None:
    project = replace(PROJECT, funder=None, parliament=None)
    options = ConvertOptions(project=project, profile=Profile.PARLAMINT)
    results = run(tmp_path, {"first.txt": FIRST}, options)
    assert "minutes.xml: TEI-C002" in said(results)
    assert "until these are known: the funder, the parliament" in said(results)


def test_the_report_tells_of_the_corpus(tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text(FIRST)
    files = (str(tmp_path / "first.txt"),)
    options = ConvertOptions(project=PROJECT, corpus="minutes")
    job = Job(files, "out", False, "r.json", False, False, 1, options, corpus=ROOT)
    list(run_convert(job, stdin=io.BytesIO(), cwd=tmp_path))
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["corpus"] == {
        "path": "out/minutes.xml",
        "texts": 1,
        "texts_from_before": 0,
        "speakers": 3,
        "speakers_without_full_name": 1,
        "left_out": [],
        "warnings": [],
    }


def test_a_text_can_be_annotated_later(tmp_path: Path) -> None:
    options = ConvertOptions(project=PROJECT)
    run(tmp_path, {"first.txt": FIRST, "third.txt": THIRD}, options)
    text = tmp_path / "out/texts/first.xml"
    data = text.read_bytes()
    annotated = annotate(data, "first.xml", NAMES).data
    assert strip(annotated, "first.xml") == data
    text.write_bytes(annotated)
    other = tmp_path / "out/texts/third.xml"
    other.write_bytes(annotate(other.read_bytes(), "third.xml", NAMES).data)
    assert "first.london" in ids_of(text)
    assert set(ids_of(text)).isdisjoint(ids_of(other))


def test_what_a_conversion_marked_is_its_own(tmp_path: Path) -> None:
    run(tmp_path, {"first.txt": FIRST}, ConvertOptions(names=NAMES))
    data = (tmp_path / "out/texts/first.xml").read_bytes()
    assert b'resp="#tei-toolkit.first"' in data
    assert strip(data, "first.xml") == data
    assert strip(annotate(data, "first.xml", NAMES).data, "first.xml") == data


STEMS = st.sampled_from(
    [
        *("a", "b", "a.b", "a.u1", "a.u1.s1", "1990", "1990.05", "_1990", "minutes"),
        *("smith-john", "minutes.smith-john", "chair", "tei-toolkit", "tei-toolkit.a"),
        *("speaker-types", "regular", "parliament", "ä b", "reference", "A"),
    ]
)
LABELS = st.sampled_from(
    ["John Smith", "SMITH", "THE CHAIR", "U1", "T0", "Question", "Anna-Maria Crane"]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    files=st.dictionaries(STEMS, st.lists(LABELS, min_size=2, max_size=5), max_size=4),
    profile=st.sampled_from(Profile),
)
def test_whatever_files_and_people_are_called(
    tmp_path_factory: pytest.TempPathFactory,
    files: dict[str, list[str]],
    profile: Profile,
) -> None:
    folder = tmp_path_factory.mktemp("corpus")
    texts = {
        f"{stem}.txt": "".join(
            f"{label}: Good morning, London.\n\n" for label in labels
        )
        for stem, labels in files.items()
    }
    options = ConvertOptions(project=PROJECT, profile=profile, names=NAMES)
    results = run(folder, texts, options)
    if not (folder / ROOT).exists():
        assert results[-1].exit_code
        return
    included = texts_of(folder)
    left_out = len(texts) - len(included)
    assert said(results).count("tei: ") == left_out
    ids = Counter(i for path in (folder / ROOT, *included) for i in ids_of(path))
    assert [i for i, count in ids.items() if count > 1] == []
    root = set(ids_of(folder / ROOT))
    for path in included:
        assert pointers_of(path) - set(ids_of(path)) <= root
