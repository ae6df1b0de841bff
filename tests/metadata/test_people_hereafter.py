"""What one who speaks is called from the first label on."""

import pytest

from tei_toolkit.metadata.people.people import LabelUse, resolve_people
from tests.labels.reading import labels_of


@pytest.mark.parametrize(
    ("labels", "office"),
    [
        (["Anna Berg (Lotsin, im Folgenden Anna B)", "Anna B"], "Lotsin"),
        (["Anna Berg (head pilot, hereinafter “Berg”)", "Berg"], "head pilot"),
        (["Léa Caron (pilote, ci-après La Pilote)", "La Pilote"], "pilote"),
        (["Анна Берг (лоцман, далее — АБ)", "АБ"], "лоцман"),
        (["한소라(등대지기, 이하 한)", "한"], "등대지기"),
        (["林海（领航员，以下简称林）", "林"], "领航员"),
    ],
)
def test_the_alias_in_the_brackets_of_a_label(labels: list[str], office: str) -> None:
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    found = resolve_people(uses, front=[], body=[], language=None)
    (person,) = found.people
    assert office in (person.role, person.affiliation)


def test_an_alias_that_two_have_is_nobodys() -> None:
    labels = ["Anna Berg (later, im Folgenden X)", "Timo Holm (im Folgenden X)", "X"]
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    assert len(resolve_people(uses, front=[], body=[], language="de").people) == 3


def test_latin_capitals_in_words_without_case_are_not_loud() -> None:
    text = (
        "오나루(기자, 이하 오): 언제부터 등대에서 일하셨어요?\n\n오: 어디서요?\n\n"
        "한소라(등대 PD, 이하 한): 등대 FM PD 한소라입니다. 반갑습니다.\n\n"
        "오: 왜요?\n\n한: 바다가 좋아서요.\n\n오: 정말요?\n\n한: 네.\n"
    )
    assert len(labels_of(text)) == 7
