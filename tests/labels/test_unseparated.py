"""Labels that nothing separates from the words, and runs of questions and answers."""

from tei_toolkit.labels.engine import find_turn_starts
from tei_toolkit.sources.text import SourceText


def _labels(text: str) -> list[str]:
    source = SourceText("any", "text/plain", "utf-8", "0", text)
    return [start.label for start in find_turn_starts(source)]


def test_names_that_begin_paragraphs_again_and_again_are_labels() -> None:
    text = (
        "П. Зорин Добрый вечер.\n\nА. Веткина Добрый. Начнём?\n\n"
        "П. Зорин Да, уже пора.\n\nА. Веткина Тогда первый вопрос.\n\n"
        "П. Зорин Слушаю.\n"
    )
    assert _labels(text) == ["П. Зорин", "А. Веткина"] * 2 + ["П. Зорин"]


def test_prose_about_people_has_no_labels() -> None:
    text = (
        "Mr. Rudge said that he was content.\n\nMr. Voss had another view of it.\n\n"
        "Mr. Rudge rose again and left.\n\nMr. Voss stayed where he was.\n"
    )
    assert _labels(text) == []


def test_a_known_surname_with_its_title_needs_no_mark() -> None:
    text = (
        "Mr. Albert Rudge (Colne): I have a question about the water of the town.\n\n"
        "Mr. Peregrine Voss (Hebden): It is clean.\n\n"
        "Mr. Rudge The water is not clean at all.\n\n"
        "Mr. Peregrine Voss (Hebden): It is.\n"
    )
    assert _labels(text)[2] == "Mr. Rudge"


def test_votes_in_columns_are_no_turns() -> None:
    text = (
        "MR. HOLLIS.  I move it.\n\nMR. TELLER.  I second it, with pleasure.\n\n"
        "MR. HOLLIS.  Call the roll.\n\n"
        "Mr. Hollis          Yes\nMr. Teller          Yes\n"
    )
    assert len(_labels(text)) == 3


def test_questions_and_answers_run_on_over_lines() -> None:
    text = (
        "JOHN MOULE sworn.\n\n"
        "Q. You keep geese?—A. I kept a goose.—Q. Describe it.—A. It\n"
        "was white.—Q. Did you see him?—A. I saw him by Mr. A. Coe's gate at five.\n"
    )
    assert _labels(text) == ["Q", "A", "Q", "A", "Q", "A"]


def test_a_telephone_number_is_a_speaker_among_speakers() -> None:
    text = (
        "Ada Hill: Who is there?\n+1 415***0199: Me.\n"
        "Ada Hill: You?\n+1 415***0199: Yes.\n"
    )
    assert _labels(text) == ["Ada Hill", "+1 415***0199"] * 2
