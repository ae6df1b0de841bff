"""Numbers at the margin that say the page and the line: `0006:01`, `12:04`."""

import pytest

from tei_toolkit.convert import convert

LINES = """\
0001:01               IN THE HARBOUR COURT
0001:02
0001:03          DEPOSITION OF MARA LIND
0002:01   APPEARANCES:
0002:02   Also present: Videographer
0005:01        THE VIDEOGRAPHER:  We are on the record.
0005:02   This is the deposition of Mara Lind.
0005:04   EXAMINATION
0005:05   BY MS. HALE:
0005:06   Q.   Who kept the lamp?
0005:07   A.   My father.  He had it
0005:08   from his.
0005:11   Q.   Until when?
0005:12   A.   Until the flood.
0007:03        MR. OAK:  Objection.
0007:04   Q.   Go on.
0007:05   A.   Then the board took it.
"""
LABELS = ["THE VIDEOGRAPHER", *("Q", "A") * 2, "MR. OAK", "Q", "A"]


SHORT = LINES.replace("\n000", "\n").removeprefix("000")


@pytest.mark.parametrize("page", [LINES, SHORT])
def test_pages_and_lines_are_no_times_where_an_excerpt_leaves_some(page: str) -> None:
    done = convert(page.encode(), "lind.txt")
    assert [t.label.text for t in done.transcript.turns() if t.label] == LABELS
    assert b"<timeline" not in done.to_bytes()


def test_times_that_go_on_by_the_minute_are_no_pages() -> None:
    text = "".join(
        f"9:{minute:02}   {who}: The gate is shut for the night, I think.\n"
        for minute, who in zip(range(40, 56), ["Ada", "Ben"] * 8, strict=True)
    )
    turns = convert(text.encode(), "chat.txt").transcript.turns()
    assert [t.label.text for t in turns if t.label] == ["Ada", "Ben"] * 8
