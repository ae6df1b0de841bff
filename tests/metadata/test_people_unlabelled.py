"""Who asks and who answers where no turn has a label."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

ASKED = """# The last ferry

{head}

**When did you first cross?**

In 1951, with my father.

**And you never left?**

No. Where would I go?

**Did you regret it?**

Once.

**Thank you, Owen.**

Thank you. I held the rope.

{end}
"""


def who(head: str, end: str = "") -> list[str | None]:
    """The speakers of the first question, its answer, and the last two turns."""
    text = ASKED.format(head=head, end=end)
    root = etree.fromstring(convert(text.encode(), "a.md").to_bytes())
    found = [u.get("who") for u in root.iter(tei("u"))]
    return [*found[:2], *found[6:8]]


@pytest.mark.parametrize(
    ("head", "end"),
    [
        ("Interviewer: Paula Hart\n\nInterviewee: Owen Prys (b. 1945)", ""),
        ("Interview with Owen Prys, ferryman\n\nInterview by Paula Hart", ""),
        ("Interview with Owen Prys\n\nPaula Hart spoke to Owen Prys in May.", ""),
        ("Gespräch mit Owen Prys", "Interview: Paula Hart"),
        ("Entretien avec Owen Prys", "Propos recueillis par Paula Hart"),
    ],
)
def test_the_head_or_the_end_names_both(head: str, end: str) -> None:
    assert who(head, end) == ["#hart", "#prys", "#hart", "#prys"]


def test_who_is_not_named_is_nobody() -> None:
    assert who("Interview with Owen Prys") == [None, "#prys", None, "#prys"]
    assert who("It was raining, and Owen Prys spoke to Paula Hart.") == [None] * 4


def test_several_who_ask_are_not_told_apart() -> None:
    head = "Interview with Owen Prys\n\nInterview by Paula Hart and Jane Moss"
    assert who(head) == [None, "#prys", None, "#prys"]


def test_the_author_asks() -> None:
    text = ASKED.format(head="*Owen Prys left a bank. He talks to Paula Hart.*", end="")
    front = "---\nauthor: Paula Hart\n---\n\n"
    root = etree.fromstring(convert(f"{front}{text}".encode(), "a.md").to_bytes())
    assert [u.get("who") for u in root.iter(tei("u"))][:2] == ["#hart", "#prys"]
