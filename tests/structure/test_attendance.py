"""Who was there is a list before the text."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """Minutes of the Works Committee

4 May 2011

{}

Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

Ms. Cole: May I ask a question?

Mr. Hale: You may, and you will.
"""


def _front(head: str) -> list[list[str]]:
    """The words of each list, and after them each paragraph by itself."""
    root = convert(TALK.format(head).encode(), "talk.txt").tree.getroot()
    front = next(root.iter(tei("text")))
    lists = [["".join(e.itertext()) for e in each] for each in front.iter(tei("list"))]
    return lists + [["".join(p.itertext())] for p in front.iter(tei("p"))]


@pytest.mark.parametrize(
    ("head", "lists"),
    [
        (
            "Present: A. Hale (Chair), B. Cole, C. Dunn and D. Fox\nApologies: E. Moss",
            [
                ["Present:", "A. Hale (Chair),", "B. Cole,", "C. Dunn", "and D. Fox"],
                ["Apologies:", "E. Moss"],
            ],
        ),
        (
            "Anwesend:\nHerr Hale\nFrau Cole\n\nEntschuldigt: Herr Kahl",
            [["Anwesend:", "Herr Hale", "Frau Cole"], ["Entschuldigt:", "Herr Kahl"]],
        ),
        (
            "Members Present: Ann Hale, Chair; Ben Cole\nStaff: Kate Dorn, Planner",
            [
                ["Members Present:", "Ann Hale, Chair;", "Ben Cole"],
                ["Staff:", "Kate Dorn, Planner"],
            ],
        ),
        (
            "APPEARANCES:\nFor the State: Ann Hale\nFor the Defendant: Ben Cole",
            [
                [
                    "APPEARANCES:",
                    "For the State: Ann Hale",
                    "For the Defendant: Ben Cole",
                ]
            ],
        ),
        (
            "Присутствовали:\nИванова А. П.\nПетров С. С.",
            [["Присутствовали:", "Иванова А. П.", "Петров С. С."]],
        ),
    ],
)
def test_those_present_are_a_list(head: str, lists: list[list[str]]) -> None:
    assert _front(head) == lists


def test_a_title_below_a_list_is_no_item() -> None:
    head = "Present:\nMr. Hale\nMs. Cole\n\nThe quay, a second look"
    assert _front(head)[0] == ["Present:", "Mr. Hale", "Ms. Cole"]


def test_one_alone_is_a_paragraph() -> None:
    assert _front("Also present: Clarence Maddox (husband)") == [
        ["Also present: Clarence Maddox (husband)"]
    ]


def test_the_rest_of_an_item_is_set_in_below_it() -> None:
    head = (
        "APPEARANCES:\n\nDONALD B. VANE, JR., ESQ., Solicitor General,\n"
        "   Department of Justice; on behalf of\n   Petitioners.\n"
        "PAUL D. CREST, ESQ., Milton; on behalf of\n   Respondents Iowa, et al.\n"
    )
    (listed, *_) = _front(head)
    assert [item.rpartition(" ")[2] for item in listed] == [
        "APPEARANCES:",
        "Petitioners.",
        "al.",
    ]


def test_a_heading_may_stand_above_the_lists_and_another_below() -> None:
    head = (
        "APPEARANCES:\nFor the Plaintiff:\n     ADA PELL, Esq.\nFor the Defendant:\n"
        "     TOM VALE, Esq.\nAlso Present:  Curtis Fenn, clerk\n\n"
        "              I N D E X\nExamination by Ms. Pell ..................... 2\n"
        "Examination by Mr. Vale ..................... 8\n"
    )
    root = convert(TALK.format(head).encode(), "talk.txt").tree.getroot()
    heads = ["".join(e.itertext()) for e in root.iter(tei("head"))]
    assert heads[1:] == [
        "APPEARANCES:",
        "For the Plaintiff:",
        "For the Defendant:",
        "Also Present:",
        "I N D E X",
    ]
