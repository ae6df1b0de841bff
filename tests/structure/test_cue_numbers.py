"""Numbers that stand alone above the first cue."""

from tei_toolkit.convert import convert


def test_lines_of_numbers_above_the_first_cue_stand_once() -> None:
    numbers = "\n".join(["14", "1", *map(str, range(7, 13))])
    text = f"{numbers}\n\n00:00:42,000 --> 00:00:43,400\nHow so?\n"
    (turn,) = convert(text.encode(), "a.srt").transcript.turns()
    assert len(turn.content) == 1
