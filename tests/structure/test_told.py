"""What a report tells in the midst of a turn, and at its end, is no one's speech."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

{}

{}

Ms. Cole: May I ask a question?

Mr. Hale: You may, and you will.

Ms. Cole: I have none.
"""
MORE = "I was saying that the quay is old."
FORMS = [
    "Dr Lisa Cameron (East Merrow) (SNP) rose—",
    "Mr Tuck interjecting—",
    "Several hon. Members rose—",
    "The Secretary of State was asked—",
    "The right hon. Member for Skerry, representing the Commission, was asked—",
    "Honourable members interjecting—",
    (
        "That the draft Food (Amendment) Regulations 2019, which were laid before this "
        "House on 13 February, be approved.—(Nora Quill.)"
    ),
    "* Not recorded.",
    "The yeas and nays were ordered.",
    "A recorded vote was ordered.",
    "Division demanded.",
    "Leave not granted.",
    "IsiXhosa:",
    "The question was taken; and the Speaker announced that the ayes had it.",
    "So the motion was agreed to.",
    "Mr. BELL changed his vote from “yea” to “nay.”",
    "Question put and agreed to.",
    "Question put forthwith, That the Bill be now read a Second time.",
    "Amendment, by leave, withdrawn.",
    "Clause 4 ordered to stand part of the Bill.",
    "The House then adjourned till Eleven of the Clock.",
    "At this stage, Shri Rao and some other hon. Members came and stood on the floor.",
    "Witness: Andrew Bell, Chief Executive, gave evidence.",
    "It was so decided.",
    "Efectuada la votación, dio el siguiente resultado: a favor, 47; en contra, 2.",
    "Kammaren biföll utskottets förslag.",
    "10:04:31",
    "11.35 hrs",
    "Whereupon, the jury were excused for the day.",
    "Mr. Antonov-Belsky (Russian Federation) left the Council Chamber.",
    "At the invitation of the President, Mr. Vale (Chad) took a place at the table.",
    "M. Antonov (Fédération de Russie) quitte la salle du Conseil.",
    "El Sr. Antonov (Federación de Rusia) abandona el Salón del Consejo.",
    "Г-н Антонов (Российская Федерация) покидает зал Совета.",
]
SAID = [
    "The House adjourned at nine last night, and I went home.",
    "The question was a hard one.",
    "So the motion was agreed to, and we all regret it.",
    "Many members rose to the occasion.",
    "Question time is over, I take it.",
    "Mr. Antonov left the army in May.",
    "M. Antonov quitte son pays.",
    "Mr. Hale took the rostrum, and what did we hear?",
    "A vote was taken seriously in those days.",
    "The clerk read my letter to them.",
    "The result was a mess — a real mess.",
    "The witness was excused because we had no more to ask her.",
    "That the quay is old, I grant (and I grant more).",
    "At this stage, I left the room.",
    "The bill was passed on to the tenants.",
]


def _read(first: str, second: str) -> tuple[list[str], list[str], list[str]]:
    """The paragraphs of the third turn, the headings and the notes but labels."""
    root = convert(TALK.format(first, second).encode(), "talk.txt").tree.getroot()
    turn = list(root.iter(tei("u")))[2]
    said = [_words(child) for child in turn.iter(tei("seg"))]
    heads = [_words(head) for head in root.iter(tei("head"))]
    notes = [n for n in root.iter(tei("note")) if n.get("type") != "speaker"]
    return said, heads, [_words(note) for note in notes]


def _words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("line", FORMS)
def test_a_form_of_reports_is_told_in_the_midst_of_a_turn(line: str) -> None:
    said, heads, notes = _read(line, MORE)
    assert said == ["I thank the committee.", MORE]
    assert (heads, notes) == ([], [line])


@pytest.mark.parametrize("line", FORMS)
def test_a_form_of_reports_is_told_above_another(line: str) -> None:
    said, heads, notes = _read(line, "Question agreed to.")
    assert said == ["I thank the committee."]
    assert (heads, notes) == ([], [line, "Question agreed to."])


@pytest.mark.parametrize("line", SAID)
def test_words_that_only_resemble_such_forms_are_said(line: str) -> None:
    assert _read(line, MORE) == (["I thank the committee.", line, MORE], [], [])


def test_what_stands_below_a_heading_and_its_motion_is_not_said() -> None:
    head = "Business without Debate\n\nDELEGATED LEGISLATION"
    said, heads, notes = _read(
        f"{head}\n\nMotion made, and Question put forthwith,", "That the quay be shut."
    )
    assert said == ["I thank the committee."]
    assert heads == ["Business without Debate", "DELEGATED LEGISLATION"]
    assert notes == ["Motion made, and Question put forthwith,"]


def test_headings_stand_above_each_other_below_a_number() -> None:
    head = "2\n\nOuverture de la halle aux marchands de toutes les communes"
    said, heads, _ = _read(head, "Vote solennel")
    assert said == ["I thank the committee."]
    assert heads == [*head.split("\n\n"), "Vote solennel"]


def test_the_table_of_a_vote_is_told_and_then_speech_goes_on() -> None:
    table = (
        "РЕЗУЛЬТАТЫ ГОЛОСОВАНИЯ (10 час. 15 мин. 12 сек.)\nПроголосовало за   120 чел."
        "\nВоздержалось   0 чел.\nРезультат: не принято"
    )
    said, _, notes = _read(table, MORE)
    assert said == ["I thank the committee.", MORE]
    assert len(notes) == 4


def test_a_paper_that_the_clerk_read_is_not_said() -> None:
    said, _, notes = _read("The Clerk read as follows:", "Strike the word quay.")
    assert said == ["I thank the committee."]
    assert notes == ["The Clerk read as follows:"]


def test_the_number_of_a_document_is_not_said() -> None:
    assert _read("99-85877 (E)", "3")[0] == ["I thank the committee."]


def test_voters_below_their_side_are_not_said() -> None:
    said, heads, notes = _read(
        "For\n\nBrown, Gavin (Merrow) (Con)\nDoyle, Ann (Skerry) (LD)",
        "Against\n\nMoss, Brian (Ness) (SNP)",
    )
    assert said == ["I thank the committee."]
    assert (heads, notes) == ([], ["For", "Against"])


def test_a_heading_in_capitals_goes_on_below_its_comma() -> None:
    head = "STATEMENT OF ANN BELL, CHIEF EXECUTIVE OFFICER,\nMERROW QUAYS & CO."
    assert _read(head, "")[1] == [head.replace("\n", " ")]


def test_a_report_that_goes_on_in_the_next_line_is_one_note() -> None:
    record = (
        "[Congressional Record Volume 159, Number 140]\n[House]\n\n"
        "  Mr. HALE. Mr. Speaker, I yield myself two\nminutes.\n"
        "  The SPEAKER pro tempore. The question is on the motion.\n"
        "  The question was taken; and the Speaker pro tempore announced that\n"
        "the ayes appeared to have it.\n"
        "  Mr. HALE. Mr. Speaker, I thank the\nHouse.\n"
    )
    root = convert(record.encode(), "record.txt").tree.getroot()
    notes = [n for n in root.iter(tei("note")) if n.get("type") != "speaker"]
    told = "the Speaker pro tempore announced that the ayes appeared to have it."
    assert _words(notes[-1]) == f"The question was taken; and {told}"


def test_the_rows_of_a_table_are_no_heading() -> None:
    talk = (
        "# Town Council\n\n**Jane Doyle:** It will cost us.\n\n"
        "**Mayor Brown:** Here is the vote.\n\n| Member | Vote |\n|---|---|\n"
        "| Brown | Aye |\n| Contino | Nay |\n\n**Jane Doyle:** I thank you.\n\n"
        "**Mayor Brown:** Thanks.\n"
    )
    root = convert(talk.encode(), "talk.md").tree.getroot()
    assert [_words(head) for head in root.iter(tei("head"))] == ["Town Council"]
    cells = [_words(cell) for cell in root.iter(tei("cell"))]
    assert cells == ["Member", "Vote", "Brown", "Aye", "Contino", "Nay"]


def test_a_time_in_the_midst_of_a_turn_ends_nothing() -> None:
    said, heads, _ = _read("[THEME MUSIC]\n\nWeirs", f"00:00:41\n\n{MORE}")
    assert heads == []
    assert said[-1] == MORE


def test_an_event_above_a_heading_is_none() -> None:
    said, heads, _ = _read("[THEME MUSIC]", "Weirs")
    assert heads == ["Weirs"]
    assert said == ["I thank the committee."]


def test_headings_below_what_is_told_need_no_blank_line() -> None:
    text = (
        "Mr HALE: They mended nothing. I commend the bill to the House.\n"
        "Debate adjourned.\nQUESTIONS WITHOUT NOTICE\nFences\n"
        "Ms TRAN: Has the minister bought a rabbit?\nMr HALE: My daughter has.\n"
        "Ms TRAN: A rabbit or a fence?\nMr HALE: Both, as it happens.\n"
    )
    root = convert(text.encode(), "fences.txt").tree.getroot()
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert heads == ["QUESTIONS WITHOUT NOTICE", "Fences"]


def test_times_below_labels_make_no_verse() -> None:
    said = ["各位记者朋友，上午好", "一是红灯笼多了", "二是会亮的多了", "谢谢大家"]
    turns = [
        f"{name}：\n2021-01-26 10:0{n}:21\n"
        + "。\n".join(said)
        + "。\n2021-01-26 10:0{n}:59\n"
        for n, name in enumerate(["邬国梁", "司马红"] * 4)
    ]
    text = "国新办举行新闻发布会\n\n" + "\n".join(turns)
    root = convert(text.encode(), "lanterns.txt").tree.getroot()
    assert not list(root.iter(tei("sp")))
    assert len(list(root.iter(tei("u")))) == 8


def test_a_sentence_of_the_last_turn_may_end_in_a_day() -> None:
    text = (
        "The Chair: Do you want us to extend the time?\n\nMr Hale: No, I do not.\n\n"
        "The Chair: Order.\n\nMr Hale: I was in order.\n\n"
        "The Chair: The Senate, therefore, stands adjourned until\n"
        "tomorrow, Thursday, 15th November, 2018, at 2.30 p.m.\n"
    )
    root = convert(text.encode(), "senate.txt").tree.getroot()
    last = list(root.iter(tei("u")))[-1]
    assert "".join(last.itertext()).strip().endswith("at 2.30 p.m.")


def test_who_was_asked_is_no_heading_above_questions() -> None:
    talk = "Tuesday 5 March 2013\n\nThe House met at noon.\n\n"
    talk += "Oral Answers to Questions\n\nHEALTH\n\n"
    talk += "The Secretary of State was asked—\n\nHospital Ferries\n\n"
    root = convert((talk + TALK).encode(), "talk.txt").tree.getroot()
    assert "The Secretary of State was asked—" in [
        n.text for n in root.iter(tei("note"))
    ]
    heads = [head.text for head in root.iter(tei("head"))]
    assert heads == ["Oral Answers to Questions", "HEALTH", "Hospital Ferries"]
    depths = [len(list(div.iterancestors(tei("div")))) for div in root.iter(tei("div"))]
    assert depths[-3:] == [1, 2, 3]
