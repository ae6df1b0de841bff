"""What holds for the starts of turns of any text whatever."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import Reading, read_labels
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.labels.likeness import likeness
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.sources.text import SourceText

_NAMES = (
    "Mr. Hale",
    "ANNA",
    "Q",
    "Präsident",
    "О. Зорина",
    "議長",
    'היו"ר',
    "x_y",
    "[A]",
)
_MARKS = (":", ".", " — ", "\t", "　", "\n", "：", " (12:03)\n", " - ", ";", "*", "")
_LINE = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(("", "", "  ", "12 ", "- ", "[00:01] ", ">> ", "○", "**", "<")),
        st.sampled_from(_NAMES),
        st.sampled_from(_MARKS),
        st.one_of(st.text(max_size=40), st.just("I will be brief: no. Thank you.")),
        st.sampled_from(("\n", "\n\n", "\r\n", " ")),
    ),
)


def _read(text: str, hints: Hints | None = None) -> Reading:
    return read_labels(SourceText("any", "text/plain", "utf-8", "0", text), hints)


@given(st.lists(_LINE, max_size=8), st.sampled_from("\u00a0\u202f"))
def test_lines_have_plain_spaces(pieces: list[str], space: str) -> None:
    text = "".join(pieces)
    wide = _read(text.replace(" ", space))
    assert not any(space in line.text for line in wide.lines)
    labels = [start.label for start in wide.starts]
    assert labels == [start.label for start in _read(text).starts]


def _check(text: str) -> None:
    reading = _read(text)
    assert all(line.text for line in reading.lines)
    starts = reading.starts
    assert [s.start for s in starts] == sorted(s.start for s in starts)
    for start in starts:
        assert 0 <= start.start <= start.words <= len(text)
        pieces = [text[piece.start : piece.end] for piece in start.pieces]
        spelt = " ".join(" ".join(pieces).split())
        assert spelt.strip("*_~ ") == start.label
        assert start.reasons


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    _check(text)


@settings(deadline=None, max_examples=250)
@given(st.lists(_LINE, max_size=24).map("".join))
@example("Mr. Hale:\r\x1f\n")
def test_lines_like_labels_are_read(text: str) -> None:
    _check(text)


def test_hints_decide_what_is_a_speaker() -> None:
    text = "Bollard: A short post.\nBollard: A post again.\nMr. Hale: I see.\n"
    starts = _read(text, Hints(not_labels=frozenset({"mr. hale"}))).starts
    assert [start.label for start in starts] == ["Bollard", "Bollard"]


@pytest.mark.parametrize(
    "unit",
    ["A: ", "(", "A. ", " ", "12:34 ", "名：", "a-", "**a", "| a ", "<v ", ". Al - "],
)
def test_time_is_linear_in_the_length_of_a_line(unit: str) -> None:
    text = "x" + unit * (100_000 // len(unit)) + "y"
    began = time.process_time()
    _read(text)
    assert time.process_time() - began < 6


def test_the_first_label_is_no_field_where_its_sentences_call_an_item() -> None:
    text = """\
Town Council of Ulverness

Chairman Oduya:

Good evening. The meeting will come to order. The first item is as follows:

Repair of the Fish Quay

Mr. Marsh will speak to it.

Councillor Marsh:

Thank you, Chairman. The quay is falling into the water.

Chairman Oduya:

Any questions?

Councillor Marsh:

I have one myself.
"""
    reading = read_labels(source_from_text(text, "quay.txt"))
    labels = [reading.lines[start.line].text for start in reading.starts]
    assert labels == ["Chairman Oduya:", "Councillor Marsh:"] * 2


def test_the_end_of_a_sentence_before_a_quotation_is_no_label() -> None:
    text = (
        "Madam President: Hon. Senators, I have received the following\n"
        "correspondence from His Excellency the President, Paul Anthony\n"
        "Thomas Carmel, S.C.:\n“WHEREAS Senator Hale is ill, I do appoint him\n"
        "to be a member.”\n"
        "Sen. Cole: Madam President, I rise on a point of order.\n"
        "Madam President: Sen. Cole, you may.\nSen. Cole: I thank you.\n"
    )
    assert "Thomas Carmel, S.C." not in {start.label for start in _read(text).starts}


@pytest.mark.parametrize("who", ["Operator", "Operador", "Opératrice"])
def test_who_connects_a_call_speaks(who: str) -> None:
    assert likeness(who).shape == "function"


def test_questions_of_a_readme_are_no_dialogue_of_those_without_labels() -> None:
    asked = "".join(
        f"**Q: {question}**\n\nA: {answer}\n\n"
        for question, answer in (
            ("Does it close my editor?", "Only if you ask it to."),
            ("Does it close *your* editor?", "It did, once."),
            ("Is it safe?", "Safer than rm."),
        )
    )
    head = "# wipe\n\n## Install\n\nRun it.\n\n## Usage\n\nIt wipes.\n\n## FAQ\n\n"
    text = head + asked
    assert not list(convert(text.encode(), "a.md").transcript.turns())
