"""A play is spoken in no place that its first night or its preface names."""

from tei_toolkit.convert import convert

PLAY = """\
THE ORCHARD WALL
A Play in Two Acts

First performed at the Lyric Theatre, Dublin, on 4 March 1912

PERSONS
MARTIN, a farmer
NORA, his wife

SCENE: A kitchen in Galway. June 1880.

MARTIN
Is the kettle on?

NORA
It is not.

MARTIN
Then put it on.
"""


def test_the_first_night_is_no_place_of_the_play() -> None:
    event = convert(PLAY.encode(), "play.txt").description
    assert (event.date, event.place) == (None, None)
