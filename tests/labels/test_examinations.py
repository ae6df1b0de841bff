"""Question and answer in one paragraph: turns where that is the manner of the text."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei
from tests.labels.test_rare_forms import turns

MINUTES = """1234. You are a printer?—Yes.

1235. Mr. Pinder.] Do you employ boys?—I have four; and they said "Where?—Here."

1236. Are they at work in the night?—Never.—Not at any season?—Never.
"""
WITHOUT_NUMBERS = """Were you there?—I was; and he came in.

What did he say to you?—He said nothing.

Had you known him?—I had not.

Was it dark?--It was.
"""
ESSAY = """I went down. What for?—I could not have said.

The boats lay on the mud, and nobody was about at that hour of the morning.

Where do the gulls go?—One wonders.

I turned back along the quay, and the baker had lit his lamp.

Would he open?—He would not.

And so home, by the long way round, past the chapel and the school.

Was it late?—It was.
"""


def test_numbered_paragraphs_are_two_turns_each() -> None:
    assert turns(MINUTES) == [
        ("", "You are a printer?"),
        ("", "Yes."),
        ("Mr. Pinder", "Do you employ boys?"),
        ("", 'I have four; and they said "Where?—Here."'),
        ("", "Are they at work in the night?"),
        ("", "Never."),
        ("", "Not at any season?"),
        ("", "Never."),
    ]


def test_no_numbers_are_needed() -> None:
    assert [words for _, words in turns(WITHOUT_NUMBERS)] == [
        *("Were you there?", "I was; and he came in."),
        *("What did he say to you?", "He said nothing."),
        *("Had you known him?", "I had not."),
        *("Was it dark?", "It was."),
    ]


def test_a_paragraph_goes_on_over_broken_lines() -> None:
    text = """1. Do you use bag-nets or
stake-nets?—Bag-nets; there is no ground for the
others in our part of the firth.
2. Had you stake-nets before
that?—We had two in my father's time, but
the sea took them.
3. When was it?—In the year of
the great flood.
"""
    assert [words.split()[0] for _, words in turns(text)] == [
        *("Do", "Bag-nets;", "Had", "We", "When", "In"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        ESSAY,
        '"Who is there?—I," he said.\n\n"Who?—I," he said.\n\n"Who?—I."\n\n"Who?—I."\n',
        "—Who is there?—I.\n\n—Who?—I.\n\n—Who?—Nobody.\n\n—Who?—Nobody at all.\n",
        "Frequently asked questions\n\n" + WITHOUT_NUMBERS,
    ],
    ids=["essay", "quotation", "dialogue", "page-of-answers"],
)
def test_no_other_text_is_an_examination(text: str) -> None:
    assert turns(text) == []


def test_what_a_speaker_reads_out_is_theirs() -> None:
    debate = f"""MR. HALE: I move it.

MR. BRAND: I have read the evidence.

{MINUTES}
MR. HALE: He was not on oath.

MR. BRAND: He was not asked to be.

MR. PINDER: Order.
"""
    assert [label for label, _ in turns(debate)] == [
        *("MR. HALE", "MR. BRAND", "MR. HALE", "MR. BRAND", "MR. PINDER"),
    ]


def test_what_is_no_question_is_none_without_a_number() -> None:
    text = "You were there.—I was.\n\nIt was dark.—It was.\n\nHe came.—He did.\n" * 2
    assert turns(text) == []


@pytest.mark.parametrize("words", [("Question", "Answer"), ("Q", "A")])
@pytest.mark.parametrize("mark", [". ", ".—"])
def test_question_and_answer_stand_in_one_line(
    words: tuple[str, str], mark: str
) -> None:
    asked, answered = words
    text = f"""{asked}{mark}Did you see him? {answered}{mark}I did. \
{asked}{mark}And then? {answered}{mark}He ran.

{asked}{mark}Was he alone? {answered}{mark}He was not.
"""
    assert turns(text) == [
        (asked, "Did you see him?"),
        (answered, "I did."),
        (asked, "And then?"),
        (answered, "He ran."),
        (asked, "Was he alone?"),
        (answered, "He was not."),
    ]


def test_the_day_and_the_oath_before_the_first_question_begin_the_text() -> None:
    talk = (
        "DEPOSITION OF ALMA REYES\n\nMilton, Ohio\nWednesday, September 2, 2015\n\n"
        "Reported by: Paula Moy\n\nMilton, Ohio; September 2, 2015\n10:12 a.m.\n\n"
        "ALMA REYES,\nhaving been first duly sworn, testified as follows:\n\n"
        "EXAMINATION\nBY MR. STARK:\n\nQ.  Where did you work?\n\nA.  In the shed.\n\n"
        "Q.  What did you do?\n\nA.  I sorted.\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert not list(root.iter(tei("closer")))
    (body,) = root.iter(tei("body"))
    assert len(list(body.iter(tei("dateline")))) == 1
