"""Captions without speakers, as plain text."""

import pytest

from tei_toolkit.conventions.detection import detect
from tei_toolkit.convert import convert
from tei_toolkit.sources.reading import read_source
from tei_toolkit.transcript import Turn

WORDS = (
    "so the gate was shut",
    "and nobody had the key.",
    "We waited until noon, all of us,",
    "and then it rained.",
    "That was a long day for the warden,",
    "who had lost it in the well.",
)


def _turns(text: str) -> list[Turn]:
    source = read_source(text.encode(), "x.txt")
    return list(detect(source).result.transcript.turns())


@pytest.mark.parametrize(
    "line",
    ["0:{:02}\n{}\n", "00:00:{:02}.480 | {}\n", "[00:00:{:02}] {}\n", "0:{:02}\t{}\n"],
)
def test_a_time_before_each_line_is_no_word(line: str) -> None:
    text = "The gate\n\n" + "".join(
        line.format(4 * n, words) for n, words in enumerate(WORDS)
    )
    turns = _turns(text)
    assert [turn.label for turn in turns] == [None] * 3
    assert [int(turn.onset or 0) for turn in turns] == [0, 8, 16]


def test_a_capital_may_follow_a_time_without_a_space() -> None:
    text = "".join(
        f"00:{4 * n:02}{said.capitalize()}\n" for n, said in enumerate(WORDS)
    )
    assert [int(turn.onset or 0) for turn in _turns(text)] == [0, 8, 16]


@pytest.mark.parametrize("between", ["\n", " "])
def test_a_chevron_begins_a_turn(between: str) -> None:
    text = "The gate\n\n" + "".join(
        f"0:{4 * n:02}{between}{'' if n % 2 else '>> '}{said.rstrip('.,').lower()}\n"
        for n, said in enumerate(WORDS)
    )
    turns = _turns(text)
    assert [turn.onset for turn in turns] == [0, 8, 16]
    assert [turn.label for turn in turns] == [None] * 3


def test_times_in_the_midst_of_paragraphs_divide_them() -> None:
    words = " ".join(f"[00:00:{4 * n:02}] {said}" for n, said in enumerate(WORDS))
    assert len(_turns(f"The gate\n\n{words}\n")) == 3


def test_speakers_beside_times_are_named() -> None:
    text = "".join(
        f"0:{4 * n:02} {who}: {said}\n"
        for n, (who, said) in enumerate(zip(("Ann", "Ben") * 3, WORDS, strict=True))
    )
    labels = [turn.label.text for turn in _turns(text) if turn.label]
    assert labels == ["Ann", "Ben"] * 3


@pytest.mark.parametrize(
    "text",
    [
        (
            "Programme\n\n09:00 Coffee\n09:30 Opening by the mayor\n10:00 The bridge\n"
            "11:15 Break\n11:30 Talk in three groups\n12:45 Lunch\n"
        ),
        (
            "Episode 5\n\n0:00 Introduction\n1:12 Who was the cook\n4:40 The cellar\n"
            "12:05 The barrel\n33:00 Questions\n"
        ),
        (
            "Log\n\n00:10 Wind from the north, force 4.\n00:40 Passed the light.\n"
            "01:15 Changed course to 210 degrees.\n02:00 Rain, sight is poor.\n"
            "02:30 The mate took the watch.\n03:05 Engine stopped.\n"
        ),
    ],
)
def test_schedules_chapters_and_logs_are_no_captions(text: str) -> None:
    assert _turns(text) == []


ROWS = [
    ("so good morning and welcome to the harbour", 0),
    ("the lamp was never out for a whole night", 4),
    ("and nobody knows how that was done", 8),
    ("but there was a ladder and some oil", 13),
    ("and a boat that brought both of them", 17),
]


@pytest.mark.parametrize("form", ["0h00m{:02}s", "0m{:02}s", "0'{:02}\"", "0:{:02}"])
@pytest.mark.parametrize(
    ("name", "head", "row"),
    [
        (
            "a.html",
            "<table><thead><th>Time</th><th>Transcript</th></thead>",
            "<tr><td>{}</td><td>{}</td></tr>\n",
        ),
        ("a.md", "| Time | Transcript |\n| --- | --- |\n", "| {} | {} |\n"),
        ("a.tsv", "Time\tTranscript\n", "{}\t{}\n"),
        ("a.txt", "", "{} {}\n"),
    ],
)
def test_a_table_of_times_and_words_has_nobody_s_words(
    form: str, name: str, head: str, row: str
) -> None:
    text = head + "".join(row.format(form.format(at), said) for said, at in ROWS)
    done = convert(text.encode(), name)
    (turn,) = done.transcript.turns()
    assert turn.label is None
    assert turn.onset == 0
    assert done.to_bytes().count(b"<when ") == len(ROWS)


def test_a_long_row_is_a_turn_of_its_own() -> None:
    said = "and then we went on along the pier to see what the tide had left " * 4
    rows = "".join(f"<tr><td>0h0{at}m30s</td><td>{said}</td></tr>" for at in (0, 1, 2))
    page = f"<table><tr><th>Time</th><th>Text</th></tr>{rows}</table>"
    turns = list(convert(page.encode(), "a.html").transcript.turns())
    assert [turn.onset for turn in turns] == [30, 90, 150]


@pytest.mark.parametrize("form", ["0h00m{:02}s", "0m{:02}s", "0'{:02}\""])
def test_a_time_by_its_units_stands_before_a_label(form: str) -> None:
    who = ("Ada", "Ben", "Ada", "Ben", "Ada")
    text = "".join(
        f"{form.format(at)} {name}: {said}\n"
        for (said, at), name in zip(ROWS, who, strict=True)
    )
    turns = list(convert(text.encode(), "a.txt").transcript.turns())
    assert [turn.onset for turn in turns] == [at for _, at in ROWS]


def test_a_table_of_hours_and_what_is_planned_is_no_speech() -> None:
    rows = "".join(f"<tr><td>{h}:00</td><td>Item {h}</td></tr>" for h in range(9, 15))
    page = f"<table><tr><th>Time</th><th>Event</th></tr>{rows}</table>"
    assert not list(convert(page.encode(), "a.html").transcript.turns())
