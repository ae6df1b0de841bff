"""What is said to the press before the first question, without a label."""

from tei_toolkit.convert import convert

_HEAD = "TRANSCRIPT OF THE PRIME MINISTER\n\nDOORSTOP, HOBART\n\n14 February 2001\n\n"
_QUESTIONS = """JOURNALIST: How important was it that it was done before the vote?

PRIME MINISTER: It was important to me that we began as soon as the money was there.

JOURNALIST: Is it just a sweetener?

PRIME MINISTER: No, it is something that we have promised to do for a long time.
"""


def _labels(opening: str) -> list[str | None]:
    text = f"{_HEAD}{opening}\n\n{_QUESTIONS}"
    turns = convert(text.encode(), "doorstop.txt").transcript.turns()
    return [turn.label.text if turn.label else None for turn in turns]


def test_speech_before_the_first_question_is_a_turn() -> None:
    opening = (
        "Can I say before you ask me anything that I am pleased that we built this "
        "road.\n\nWe think it is a good road."
    )
    assert _labels(opening)[0] is None
    assert len(_labels(opening)) == 5


def test_a_report_before_the_first_question_is_none() -> None:
    opening = (
        "The Prime Minister opened the road on Wednesday and spoke to the press at the "
        "gate. She was asked why it was built."
    )
    assert len(_labels(opening)) == 4
