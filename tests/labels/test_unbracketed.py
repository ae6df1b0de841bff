"""Labels that lost the brackets of all others, or most of their letters."""

import pytest

from tests.labels.reading import labels_of

HEAD = "חברי הוועדה:\nאדה גיל\nבני קרן\n\nמנהל הוועדה:\nצבי מוס\n\n"
TALK = "<אדה גיל:>\nנפתח בעניין הסכר.\n\n<בני קרן:>\nהוא דולף משני הצדדים.\n\n" * 4


@pytest.mark.parametrize("name", ["צבי מוס", "בני קרן"])
def test_one_label_lost_its_brackets(name: str) -> None:
    text = f"{HEAD}{TALK}<אדה גיל:>\nתודה.\n\n{name}:\n\nתעדכנו אותנו בכל מקרה.\n"
    assert labels_of(text)[-1] == name


@pytest.mark.parametrize("words", ["בעד הסכר", "חברי הוועדה"])
def test_what_nobody_is_called_lost_no_brackets(words: str) -> None:
    text = f"{HEAD}{TALK}<אדה גיל:>\nנצביע.\n\n{words}:\n\nכולם בעד הסכר הזה.\n"
    assert labels_of(text)[-1] == "אדה גיל"


BRIEF = (
    "Fennick:  We came when the mill was built.\n\n"
    "MSV:  And who paid for the wheel?\n\n"
) * 4


def test_one_label_is_shortened_to_capitals() -> None:
    text = f"{BRIEF}FEN.  Well, the town paid for it.\n\nMSV:  I see.\n"
    assert labels_of(text)[-2:] == ["FEN.", "MSV"]


@pytest.mark.parametrize("words", ["BBC. That was who came.", "NEVER. Not a penny."])
def test_a_loud_word_is_no_shortened_label(words: str) -> None:
    assert labels_of(f"{BRIEF}{words}\n\nFennick:  So it was.\n") == [
        *["Fennick", "MSV"] * 4,
        "Fennick",
    ]


def test_who_speaks_is_not_called_by_a_short_name() -> None:
    text = f"{BRIEF}Fennick:  They called me so.\n\nFEN. That was my name there.\n"
    assert labels_of(text)[-1] == "Fennick"
