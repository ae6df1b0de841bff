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


_DEBATE = """Mr HALE: I thank the minister for that, and I ask when it will be ready.

Ms MOSS (Harwick): It will be ready when it is built.

Mr HALE: That is what my grandmother used to say.
"""


def _opening(text: str) -> tuple[int, str | None]:
    """How many turns a text has, and the label of the first."""
    turns = list(convert(text.encode(), "excerpt.txt").transcript.turns())
    first = turns[0].label if turns else None
    return len(turns), first.text if first else None


def test_an_excerpt_that_begins_in_a_sentence_begins_in_a_turn() -> None:
    rest = (
        "and so the lock was shut for a year.\n\nWho paid for that? Nobody knows.\n\n"
    )
    assert _opening(rest + _DEBATE) == (4, None)


def test_an_excerpt_that_begins_with_an_address_begins_in_a_turn() -> None:
    rest = (
        "Mr President, the lock was shut for a year, and nobody has told this House "
        "why.\n\n"
    )
    assert _opening(rest + _DEBATE) == (4, None)


def test_a_note_above_a_record_is_no_turn() -> None:
    for note in (
        "This is what was said about the lock in the council of Harwick.\n\n",
        "the lock: a debate\n\n",
        "The lock\n\nrecorded by the clerk, in the hall, and read out by him.\n\n",
    ):
        assert _opening(note + _DEBATE) == (3, "Mr HALE")


def test_who_writes_all_in_small_letters_begins_no_excerpt() -> None:
    note = "this is the talk that i had with my neighbour for the class.\n\n"
    talk = (
        "me: so when did you come here, and why?\n\nnora: in the year of the flood.\n\n"
        "me: was it hard in the beginning?\n\nnora: no, everybody was kind.\n"
    )
    assert _opening(note + talk) == (4, "me")
