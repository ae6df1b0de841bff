"""Conventions in TOML: what they teach, how mistakes are told, and what is inferred."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_toolkit.conventions.detection import Detection, detect
from tei_toolkit.conventions.files import (
    KEYS,
    infer_convention,
    parse_convention,
    read_convention,
)
from tei_toolkit.conventions.patterns import (
    PatternError,
    compile_expression,
    compile_template,
)
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import SourceText
from tests.conventions.outline import check_whole


def _source(text: str) -> SourceText:
    return read_source(text.encode(), "council.txt")


def _taught(text: str, toml: str) -> list[tuple[str | None, str]]:
    """Label and first words of each turn that a convention file finds."""
    source = _source(text)
    convention = parse_convention(toml, "mine.toml")
    result = detect(source, convention=convention).result
    check_whole(source, result)
    turns = []
    for turn in result.transcript.turns():
        label = turn.label.text if turn.label else None
        end = turn.label.end if turn.label else 0
        turns.append((label, " ".join(text[end : end + 30].split()[:2])))
    return turns


def test_template_finds_labels_that_no_evidence_would() -> None:
    text = "#hale# it rains\nit pours\n#cole# it does\n"
    turns = _taught(text, '[labels]\npatterns = ["#{name}#"]\n')
    assert turns == [("hale", "it rains"), ("cole", "it does")]


def test_template_with_party() -> None:
    text = "Hale (A): it rains\nCole (B) :it does\nNote: none\n"
    turns = _taught(text, '[labels]\npatterns = ["{name} ({party}):"]\n')
    assert [label for label, _ in turns] == ["Hale"]


def test_expression_finds_labels() -> None:
    toml = "[labels]\nexpressions = ['(?P<name>[A-Z]{2,9})/ ']\n"
    assert _taught("HALE/ it rains\nCOLE/ yes\n", toml) == [
        ("HALE", "it rains"),
        ("COLE", "yes"),
    ]


def test_lists_of_labels_decide() -> None:
    text = (
        "Ann: rain\n\nBen: sun\n\nAnn: wind\n\nWind: three\n\nBen: no\n\nWind: four\n"
    )
    turns = _taught(text, '[labels]\nsilent = ["Wind"]\n')
    assert {label for label, _ in turns} == {"Ann", "Ben"}
    turns = _taught(text, '[labels]\nspeak = ["Ann"]\nonly_listed = true\n')
    assert {label for label, _ in turns} == {"Ann"}


def test_lines_that_are_no_text() -> None:
    text = "Ann: rain\nELLERY / 3\ngoes on\nBen: sun\nBY HER LEAVE\nAnn: wind\n"
    toml = """\
[lines]
furniture = ["ELLERY / [0-9]{1,3}"]
notes = ["BY [A-Z ]{1,20}"]
[labels]
patterns = ["{name}:"]
"""
    source = _source(text)
    convention = parse_convention(toml, "mine.toml")
    transcript = detect(source, convention=convention).result.transcript
    left = [text[item.start : item.end] for item in transcript.left_out]
    assert left == ["ELLERY / 3"]
    assert len(transcript.body) == 4


def test_brackets_of_its_own_hold_events() -> None:
    text = "Ann: rain {{thunder}} and wind\n\nBen: sun\n\nAnn: no\n\nBen: yes\n"
    source = _source(text)
    toml = '[events]\nbrackets = ["{{", "}}"]\n'
    result = detect(source, convention=parse_convention(toml, "mine.toml")).result
    check_whole(source, result)
    first = next(result.transcript.turns())
    assert "Event" in str(first.content)


def test_numbered_lines() -> None:
    text = "7 Ann: rain\n9 and wind\n12 Ben: sun\n14 Ann: no\n15 Ben: yes\n"
    turns = _taught(
        text, '[lines]\nnumbered = true\n[labels]\npatterns = ["{name}:"]\n'
    )
    assert [label for label, _ in turns] == ["Ann", "Ben", "Ann", "Ben"]


def test_like_a_built_in_convention() -> None:
    convention = parse_convention('like = "play"\n', "mine.toml")
    assert convention.profile == "drama"
    assert convention.name == "mine"


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ('name = "x"\ncolour = "red"\n', "mine.toml:2: colour is no key"),
        ("\n[labels]\nbold = 3\n", "mine.toml:3: labels.bold must be true or false"),
        (
            '[labels]\nseparators = ["comma"]\n',
            'mine.toml:2: labels.separators "comma"',
        ),
        ('[labels]\npatterns = ["{nme}:"]\n', "{nme} is not known"),
        ('[labels]\npatterns = ["Name:"]\n', "it has no {name}"),
        ("[labels]\nexpressions = ['(a+)+:']\n", "a repetition stands inside another"),
        ("[labels]\nexpressions = ['(a|b)*(c)']\n", "needs one group"),
        ('[lines]\nnotes = ["("]\n', "mine.toml:2: lines.notes"),
        ('like = "nothing"\n', "mine.toml:1: like"),
        ('profile = "film"\n', "must be spoken or drama"),
        ('[events]\nbrackets = ["{{"]\n', "must be pairs"),
        ("name = \n", "it is not TOML"),
        ('language="english"\n', 'mine.toml:1: language "english": is no language tag'),
        ('language="english"\n', "did you mean en?"),
        ('language="jp"\n', 'mine.toml:1: language "jp": no language has the code'),
        ('[labels]\nspeak=""\n', "mine.toml:2: labels.speak has an empty text"),
        ('language="e"\n', 'mine.toml:1: language "e": is no language tag (BCP 47)'),
        ('[labels]\nspeak=[""]\n', "mine.toml:2: labels.speak has an empty text"),
        ('[lines]\nnotes=["x", " "]\n', "mine.toml:2: lines.notes has an empty text"),
    ],
)
def test_mistakes_name_file_line_and_key(toml: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_convention(toml, "mine.toml")
    assert message in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"missing\.toml: No such file"):
        read_convention(tmp_path / "missing.toml")
    (tmp_path / "latin.toml").write_bytes(b'name = "\xe9"\n')
    with pytest.raises(InputError, match="not UTF-8"):
        read_convention(tmp_path / "latin.toml")
    path = tmp_path / "good.toml"
    path.write_text('title = "Good"\n', encoding="utf-8")
    assert read_convention(path).title == "Good"


def _places(detection: Detection) -> list[tuple[int, str] | None]:
    return [
        (turn.label.start, turn.label.text) if turn.label else None
        for turn in detection.result.transcript.turns()
    ]


@pytest.mark.parametrize("convention", find_conventions(), ids=lambda c: c.name)
def test_what_is_inferred_gives_the_same_turns(convention: object) -> None:
    example = getattr(convention, "example", "")
    source = read_source(example.encode(), "example.txt")
    toml = infer_convention(source)
    again = detect(source, convention=parse_convention(toml, "inferred.toml"))
    assert _places(again) == _places(detect(source))
    assert toml.startswith("# The convention of example.txt")


def test_every_key_is_told_of() -> None:
    assert len({(key.table, key.name) for key in KEYS}) == len(KEYS)
    assert all(key.what for key in KEYS)


@given(st.text(alphabet="ab{}name():*+?[]|\\. ", max_size=30))
@settings(max_examples=200, deadline=None)
def test_any_pattern_compiles_or_is_refused(text: str) -> None:
    for compiler in (compile_template, compile_expression):
        try:
            compiled = compiler(text)
        except PatternError:
            continue
        compiled.match("a" * 200 + "b")
