"""What brackets behind a name say of the person, and what of the moment only."""

import pytest

from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.metadata.people.people import LabelUse, resolve_people


@pytest.mark.parametrize(
    ("label", "affiliation"),
    [
        ("Ann Hale (5 minutes)", None),
        ("Ann Hale (replay)", None),
        ("Ann Hale (on jabber)", None),
        ("Ann Hale (Hull)", "Hull"),
        ("La señora Ríos Vega (Desde su escaño)", None),
        ("M. Roy (de sa place)", None),
        ("Jan Vlk (z místa)", None),
        ("张三（夺回手去）", None),
        ("张三（对李四）", None),
        ("张三（打量了李四一番）", None),
        ("张三（不肯示弱）", None),
        ("张三（未来）", "未来"),
        ("张三（自民党）", "自民党"),
        ("张三（北京大学）", "北京大学"),
        ("张三（不丹）", "不丹"),
    ],
)
def test_what_one_does_is_no_body(label: str, affiliation: str | None) -> None:
    parsed = parse_label(label)
    assert (parsed.affiliation, parsed.office) == (affiliation, None)


def test_a_person_who_acts_is_one() -> None:
    labels = ("张三（对李四）", "李四", "张三（夺回手去）", "李四", "张三")
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    assert len(resolve_people(uses, language="zh").people) == len(("张三", "李四"))


@pytest.mark.parametrize(
    ("label", "count"), [("松二爷/常四爷", 2), ("松二爷、常四爷", 2), ("张和平", 1)]
)
def test_names_that_a_stroke_parts_are_of_several(label: str, count: int) -> None:
    parsed = parse_label(label, "zh")
    assert (parsed.kind is LabelKind.SEVERAL) is (count > 1)
    assert len(parsed.parts) == (count if count > 1 else 0)


def test_a_letter_in_brackets_is_the_label_from_there_on() -> None:
    labels = ("Interviewer (I)", "Respondent (R)", "I", "R", "I", "R")
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    done = resolve_people(uses, language="en")
    assert done.by_label["I"] == done.by_label["Interviewer (I)"]
    assert done.by_label["R"] == done.by_label["Respondent (R)"]
    assert [(p.name, p.affiliation) for p in done.people] == [(None, None)] * 2


def test_a_listed_forename_that_begins_sentences_is_one() -> None:
    front = ["Minutes", "Attendees", "", "* Dan Goman", "* Ben Smith", "* Ann Hale"]
    uses = [LabelUse(label, turn) for turn, label in enumerate(("DG", "BS", "DG"))]
    people = resolve_people(uses, front=front, language="en").people
    shown = [(p.name.full, p.name.name_link) for p in people if p.name]
    assert shown == [("Dan Goman", None), ("Ben Smith", None)]


def test_what_a_cast_says_of_a_part_is_no_name() -> None:
    uses = [LabelUse(label, turn) for turn, label in enumerate(("王利", "李四"))]
    front = ["人物", "王利—男。掌柜，心眼不坏。", "李四—男。茶客。"]
    names = [p.name.full for p in resolve_people(uses, front=front).people if p.name]
    assert names == ["王利", "李四"]
