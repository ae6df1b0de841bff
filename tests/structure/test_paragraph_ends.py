"""Where paragraphs end in a record whose lines are broken."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

RECORD = """\
  Mr. HALE. Mr. Speaker, I rise today to honor the library, which on Saturday
will mark its hundredth year, and which serves more readers than it ever did.
  On that I ask for the yeas and nays.
  Ms. COLE of Iowa. Mr. Speaker, I was detained and would have voted ``yea.''

                          ____________________

                     EXTENSIONS OF REMARKS

  Mr. HALE. Mr. Speaker, on that I demand the yeas and nays, as we all do now.
  The yeas and nays were called for by the members who stood in the back rows
and by those who had been waiting at the door since the early morning hours.
  Ms. COLE of Iowa. Mr. Speaker, I thank the gentleman for what he said to us,
and I yield back the time that I have not used.
"""


def test_a_ruled_line_a_quotation_and_the_line_of_a_label_end_paragraphs() -> None:
    root = convert(RECORD.encode(), "record.txt").tree.getroot()
    turns = [
        [" ".join("".join(seg.itertext()).split()) for seg in u.iter(tei("seg"))]
        for u in root.iter(tei("u"))
    ]
    assert [len(turn) for turn in turns] == [2, 1, 2, 1]
    assert turns[1][0].endswith("``yea.''")
    assert [head.text for head in root.iter(tei("head"))] == ["EXTENSIONS OF REMARKS"]


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("I was hired by them on June 14th of", "2010 or so.", True),
        ("Er kam zu uns am", "3. Mai.", True),
        ("He was tall and loud, and he said,", '"Write it down."', True),
        ("These are what I saw there", "2 boats.", False),
        ("He was tall and loud", '"Write it down."', False),
    ],
)
def test_a_line_that_must_go_on(first: str, second: str, *, are_one: bool) -> None:
    talk = f"Q: When?\n\nA: Then.\n\nQ: And?\n\nA: {first}\n{second}\n\nQ: So.\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    answer = list(root.iter(tei("u")))[3]
    assert len(list(answer.iter(tei("seg")))) == (1 if are_one else 2)
