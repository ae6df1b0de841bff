"""Tables and JSON that hold records, and such as do not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.records import meaning_of

_TABLE = "text/csv"
_JSON = "application/json"


def _kind(data: str, name: str) -> str:
    return read_source(data.encode(), name).media_type


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("name,age\nAnna,7\n", "a.csv"),
        ("speaker,text\n", "a.csv"),
        ("text,speaker\none,two,three,Anna\n", "a.csv"),
        ("Text, who and when: a talk.\n\nAnna: Yes.\n", "a.txt"),
        ('{"title": "A talk", "pages": 7}', "a.json"),
        ('{"segments": [{"text": "cut off', "a.json"),
        ('{"segments": [{"text": ""}, {"text": " "}]}', "a.json"),
        ("[" * 100_000, "a.json"),
        ("{Applause}\nANNA: Yes.\nBEN: No.\n", "a.txt"),
    ],
)
def test_what_holds_no_records_is_plain_text(data: str, name: str) -> None:
    source = read_source(data.encode(), name)
    assert source.media_type == "text/plain"
    assert source.text == data


@pytest.mark.parametrize(
    "name", ["Speaker", "speaker_name", "speakerLabel", "SPEAKER ID", "話者", "Redner"]
)
def test_names_of_columns_are_read_by_their_letters(name: str) -> None:
    assert meaning_of(name) == "speaker"


def test_a_table_is_known_without_its_suffix() -> None:
    assert _kind("speaker\ttext\nAnna\tYes.\n", "notes") == _TABLE
    assert _kind('[{"speaker": "Anna", "text": "Yes."}]', "-") == _JSON


def test_each_line_may_be_a_record() -> None:
    data = '{"speaker": "Ada", "text": "One."}\n\n{"speaker": "Bo", "text": "Two."}\n'
    source = read_source(data.encode(), "a.jsonl")
    assert (source.media_type, source.text) == (_JSON, "<v Ada>One.\n\n<v Bo>Two.")
    assert _kind(data + "and so on\n", "a.jsonl") == "text/plain"
    assert _kind(data + '{"speaker": "Ada", "te\n', "a.jsonl") == "text/plain"


def test_what_is_not_read_is_told() -> None:
    data = [{"speaker": "A", "text": "Yes.", "mood": "glad"}, {"speaker": "B"}]
    data.append({"speaker": "B", "text": "No."})
    told = read_source(json.dumps(data).encode(), "a.json").diagnostics
    assert [(d.kind.code, d.values[0][1]) for d in told] == [
        ("TEI-S061", "1"),
        ("TEI-S060", "mood"),
    ]


_WORD = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=9)


@given(st.lists(st.tuples(_WORD, _WORD), min_size=1, max_size=9))
def test_all_words_of_all_records_are_in_the_text(rows: list[tuple[str, str]]) -> None:
    data = json.dumps([{"speaker": who, "text": words} for who, words in rows])
    text = read_source(data.encode(), "a.json").text
    at = 0
    for who, words in rows:
        at = text.index(who, at) + len(who)
        at = text.index(words, at) + len(words)


def test_comments_stand_above_a_table() -> None:
    table = "# Town council\r\n#\r\n# Leith, 3 May 2016\r\nSpreker;Tekst\r\n"
    source = read_source(f"{table}Bos;Goedenavond.\r\n".encode(), "a.txt")
    assert source.media_type == _TABLE
    assert source.text.startswith("Town council\nLeith, 3 May 2016\n\n<v Bos>")
    assert [source.text[cue.start : cue.end] for cue in source.cues] == [
        "<v Bos>Goedenavond."
    ]


def test_empty_lines_stand_above_a_table() -> None:
    table = "\ufeff \r\n\r\nSpreker;Tekst\r\nBos;Goedenavond.\r\n"
    source = read_source(table.encode(), "a.csv")
    assert source.media_type == _TABLE
    assert source.text == "<v Bos>Goedenavond."


def test_names_of_columns_in_scripts_with_vowel_signs() -> None:
    assert meaning_of("कथन") == "words"


_ELAN = (
    'Ana\t\t00:00:01.10\t00:00:02.12\t00:00:01.02\t"The boat" is old.\n'
    "Ben\t\t00:00:02.30\t00:00:04.98\t00:00:02.68\tIs it?\n"
    "comment\t\t00:00:05.00\t00:00:06.00\t00:00:01.00\tthey laugh\n"
    "Ana\t\t00:00:06.10\t00:00:07.00\t00:00:00.90\tIt is.\n"
    "Ben\t\t00:00:07.20\t00:00:08.00\t00:00:00.80\tNot very.\n"
    "Ana\t\t00:00:08.10\t00:00:09.00\t00:00:00.90\tAs you say.\n"
)


def test_a_table_without_names_of_columns() -> None:
    source = read_source(_ELAN.encode(), "a.txt")
    assert source.media_type == _TABLE
    said = [source.text[cue.start : cue.end] for cue in source.cues]
    assert said[:2] == ['<v Ana>"The boat" is old.', "<v Ben>Is it?"]
    assert (source.cues[1].onset, source.cues[1].offset) == (2.3, 4.98)
    assert len(said) == 5
    assert "comment: they laugh" in source.text


@pytest.mark.parametrize(
    "row",
    [
        "{n}\tAna\tIt is so, number {n}.",  # a number is no time
        "0{n}:00\t0{n}:30\tRoom {even}\tA talk on boats",  # a timetable
        "Ana\t{n}.5\tIt is so, number {n}.",  # one time may be a measure
    ],
)
def test_other_columns_make_no_table_of_turns(row: str) -> None:
    rows = [row.format(n=n, even=n % 2) for n in range(1, 9)]
    data = "\n".join(rows).encode()
    assert read_source(data, "a.txt").media_type == "text/plain"


_UNKNOWN = (
    "nr,quando,nom,çò dich\n"
    '1,0:00:01,Joana,"Bonjorn, totes."\n2,0:00:04,Pèire,"""E ieu?"""\n'
    '3,0:00:09,Joana,"Aquí\n\nsiás."\n4,0:00:12,,[riure]\n5,0:00:15,Pèire,Plan.\n'
    + "".join(f"{n},0:00:{n + 20},Joana,Encara {n}.\n" for n in range(6, 12))
)


def test_columns_with_unknown_names_are_known_by_their_cells() -> None:
    source = read_source(_UNKNOWN.encode(), "a.csv")
    assert source.media_type == _TABLE
    said = [source.text[cue.start : cue.end] for cue in source.cues]
    assert said[:2] == ["<v Joana>Bonjorn, totes.", '<v Pèire>"E ieu?"']
    assert [cue.onset for cue in source.cues][:5] == [1, 4, 9, 12, 15]
    assert _kind(_UNKNOWN, "a.txt") == "text/plain"


def test_a_table_of_no_speech_is_plain_text() -> None:
    rows = "".join(f"{n},Joana,{n * 3} pomas\n" for n in range(9))
    assert _kind(f"nr,nom,fruch\n{rows}", "a.csv") == "text/plain"


@pytest.mark.parametrize("keys", [("role", "content"), ("from", "message")])
def test_a_role_or_a_sender_speaks_where_nobody_else_does(
    keys: tuple[str, str],
) -> None:
    rows = [("Ada", "Is it late?"), ("Bo", "It is"), ("Ada", "Then go.")]
    table = "\n".join(map(",".join, [keys, *rows]))
    listed = json.dumps([dict(zip(keys, row, strict=True)) for row in rows])
    expected = "<v Ada>Is it late?\n\n<v Bo>It is\n\n<v Ada>Then go."
    assert read_source(table.encode(), "a.csv").text == expected
    assert read_source(listed.encode(), "a.json").text == expected
    timed = "\n".join(map(",".join, [("start", *keys), *(("0.5", *r) for r in rows)]))
    assert read_source(timed.encode(), "a.csv").text == expected


def test_a_role_stands_beside_a_speaker() -> None:
    table = "role,speaker,from,to,text\nhost,Ada,0.5,1.5,Yes.\n"
    source = read_source(table.encode(), "a.csv")
    assert source.text == "<v Ada>Yes."
    assert (source.cues[0].onset, source.cues[0].offset) == (0.5, 1.5)
    listed = [{"from": "0:01", "role": "host", "name": "Ada", "text": "Yes."}]
    source = read_source(json.dumps(listed).encode(), "a.json")
    assert (source.text, source.cues[0].onset) == ("<v Ada>Yes.", 1.0)
