"""Records in narrow columns, whose lines end right behind the label."""

import pytest

from tests.labels.reading import labels_of

COLUMN = """\
{first}
Mr Joel K. Abbey: Madam
{second}

But if you look at item seven on the
seventh page, you will find that the
Clerk has counted one ship twice, and
that should be mended before we go on
to the next paper of the day.

Madam Speaker: So it should be
captured as one ship and no more?

Dr A. B. Otoo: Madam Speaker, I crave
your indulgence for a slight correction
to the report of last Thursday.

Madam Speaker: What paragraph?
Dr. A.B- Otoo: Madam Speaker,column
forty, my second intervention, it reads
as if I had asked for a bridge, and all
I asked for was a ladder.

Madam Speaker: All right. Then I shall
say that the report as corrected is the
true record of what was said here.

Alhaji Musa Abdul-Karim: Madam
Speaker, the Deputy Minister for Harbours
and the Coast is on his way to us, and I
request that we defer item four.

Madam Speaker: Very well. We shall do
as the Hon Member has asked of us.
"""
LABELS = [
    *("Madam Speaker", "Mr Joel K. Abbey", "Madam Speaker", "Dr A. B. Otoo"),
    *("Madam Speaker", "Dr. A.B- Otoo", "Madam Speaker", "Alhaji Musa Abdul-Karim"),
    "Madam Speaker",
]
OPENING = "Madam Speaker: Hon Members,\nCorrection of the Minutes of\nThe Ports.\n"


def test_who_is_called_over_the_end_of_a_line_is_spoken_to() -> None:
    text = COLUMN.format(first=OPENING, second="Speaker, I am sorry to turn you back.")
    assert labels_of(text) == LABELS


@pytest.mark.parametrize(
    "below",
    ["Clerk: Mr Karl Ebo", "Mr Hill, Mr Amo, Mrs Quaye, Mr Tetteh"],
    ids=["the next field", "more names"],
)
def test_a_field_above_the_talk_is_not_cut_by_its_column(below: str) -> None:
    head = f"Deputy of the Whole Committee: Mrs Ebo\n{below}\n\n{OPENING}"
    text = COLUMN.format(first=head, second="Speaker, I am sorry to turn you back.")
    assert labels_of(text) == LABELS
