"""Names in lines of their own that begin cues, in captions and in documents."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.reading import read_source
from tei_toolkit.transcript import Turn

from .documents import word_document

_SAID = (
    ("Ann Crane", "Good morning. Let's begin."),
    ("Vale, Tom", "Two things: parking and keys."),
    ("Ann Crane", "Keys first."),
    ("Vale, Tom", "I have one."),
    ("Guest User", "I have three."),
)
_TIMES = [f"0:0:{2 * n}.120 --> 0:0:{2 * n + 2}.30" for n in range(len(_SAID))]


_CUES = [(time, *said) for time, said in zip(_TIMES, _SAID, strict=True)]


def lines(between: str) -> str:
    return between.join("\n".join((*cue, "")) for cue in _CUES)


def labels(turns: list[Turn]) -> list[str]:
    return [turn.label.text for turn in turns if turn.label]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (lines(""), "a.txt"),
        (lines("\n"), "a.txt"),
        ("WEBVTT\n\n" + lines("\n"), "a.vtt"),
        (f"Parking\n\n{lines('')}", "a.txt"),
    ],
)
def test_names_above_the_words_of_cues_speak(text: str, name: str) -> None:
    turns = list(convert(text.encode(), name).transcript.turns())
    assert labels(turns) == [who for who, _ in _SAID]
    assert (turns[0].onset, turns[0].offset) == (0.12, 2.3)


@pytest.mark.parametrize("line_end", ["<w:br/>", "</w:r></w:p><w:p><w:r>"])
def test_so_they_do_in_documents_whose_times_are_no_words(line_end: str) -> None:
    runs = [line_end.join(f"<w:t>{line}</w:t>" for line in cue) for cue in _CUES]
    body = "".join(f"<w:p><w:r>{run}</w:r></w:p>" for run in runs)
    found = convert(word_document(body), "a.docx")
    assert labels(list(found.transcript.turns())) == [who for who, _ in _SAID]
    hidden = read_source(word_document(body), "a.docx").hidden
    assert [item.kind for item in hidden] == [LeftOutKind.CUE_TIME] * len(_TIMES)


@pytest.mark.parametrize(
    "first",
    ["I know.", "I know the way", "Well: no", "And so on and on and on we", "12"],
)
def test_lines_that_are_said_are_no_names(first: str) -> None:
    parts = [f"{time}\n{first} {n}\nand more.\n" for n, time in enumerate(_TIMES)]
    assert not read_source("\n".join(parts).encode(), "a.srt").names


def cued(*cues: str) -> bytes:
    timed = (f"{time}\n{cue}" for time, cue in zip(_TIMES, cues, strict=False))
    return ("WEBVTT\n\n" + "\n\n".join(timed) + "\n").encode()


_SECOND = (
    "-\n \n(olga brandt)\n",
    "-\n\n(olga brandt)\n",
    "- (olga brandt)\n",
    "- (olga brandt) ",
    "(olga brandt)\n",
)


@pytest.mark.parametrize("second", _SECOND)
@pytest.mark.parametrize("marks", ["()", "[]"])
def test_names_in_brackets_speak_wherever_their_line_stands(
    second: str, marks: str
) -> None:
    text = cued(
        "(olga brandt)\nso we take the boat as I",
        f"(Ivo Lenz)\nAh.\n{second}said and row",
        "(olga brandt)\nto the island",
        f"(Ivo Lenz)\nto which\nof the two\n{second}the near one.",
    )
    changed = text.translate(bytes.maketrans(b"()", marks.encode()))
    found = convert(changed, "a.vtt").transcript
    turns = list(found.turns())
    assert labels(turns) == ["olga brandt", "Ivo Lenz"] * 2 + ["olga brandt"]
    body = " ".join(str(turn.content) for turn in turns)
    assert "Event(" not in body


def test_a_dash_above_brackets_says_that_they_name_another() -> None:
    text = cued(
        "(olga brandt)\nso we take\n(sighs)\nthe boat",
        "(Ivo Lenz)\nAh.\n-\n \n(Mia Roth)\nBoat?",
        "(olga brandt)\nYes.",
        "(Ivo Lenz)\nSo.",
    )
    turns = list(convert(text, "a.vtt").transcript.turns())
    olga, ivo = "olga brandt", "Ivo Lenz"
    assert labels(turns) == [olga, ivo, "Mia Roth", olga, ivo]


@pytest.mark.parametrize(
    "heads",
    [
        ("(inaudible)",) * 5,
        ("(music)", "(applause)", "(laughter)", "(thunder)", "(rain)"),
        ("(music)", "We go", "(music)", "He said", "(applause)"),
    ],
)
def test_sounds_in_brackets_are_no_names(heads: tuple[str, ...]) -> None:
    text = cued(*(f"{head}\nand we went on {n}." for n, head in enumerate(heads)))
    assert not read_source(text, "a.vtt").names


def test_times_without_words_are_no_cues() -> None:
    text = "Ann spoke.\n" + "\n".join(_TIMES[:3])
    assert not read_source(text.encode(), "a.md").cues
