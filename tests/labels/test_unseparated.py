"""Labels that nothing separates from the words, and runs of questions and answers."""

from tests.labels.reading import labels_of


def test_names_that_begin_paragraphs_again_and_again_are_found() -> None:
    text = (
        "П. Зорин Добрый вечер.\n\nА. Веткина Добрый. Начнём?\n\n"
        "П. Зорин Да, уже пора.\n\nА. Веткина Тогда первый вопрос.\n\n"
        "П. Зорин Слушаю.\n"
    )
    assert labels_of(text) == ["П. Зорин", "А. Веткина"] * 2 + ["П. Зорин"]


def test_prose_about_people_has_nolabels_of() -> None:
    text = (
        "Mr. Rudge said that he was content.\n\nMr. Voss had another view of it.\n\n"
        "Mr. Rudge rose again and left.\n\nMr. Voss stayed where he was.\n"
    )
    assert labels_of(text) == []


def test_a_known_surname_with_its_title_needs_no_mark() -> None:
    text = (
        "Mr. Albert Rudge (Colne): I have a question about the water of the town.\n\n"
        "Mr. Peregrine Voss (Hebden): It is clean.\n\n"
        "Mr. Rudge The water is not clean at all.\n\n"
        "Mr. Peregrine Voss (Hebden): It is.\n"
    )
    assert labels_of(text)[2] == "Mr. Rudge"


def test_a_name_that_goes_on_is_no_label() -> None:
    text = (
        "The Secretary: Good morning.\n\nMr. Rudge: Good morning.\n\n"
        "The Secretary: We talked.\n\n"
        "The Secretary and I have known each other since we were at school.\n\n"
        "Mr. Rudge and I agree on it.\n\nMr. Rudge: So we do.\n"
    )
    assert len(labels_of(text)) == 4


def test_votes_in_columns_are_no_turns() -> None:
    text = (
        "MR. HOLLIS.  I move it.\n\nMR. TELLER.  I second it, with pleasure.\n\n"
        "MR. HOLLIS.  Call the roll.\n\n"
        "Mr. Hollis          Yes\nMr. Teller          Yes\n"
    )
    assert len(labels_of(text)) == 3


def test_questions_and_answers_run_on_over_lines() -> None:
    text = (
        "JOHN MOULE sworn.\n\n"
        "Q. You keep geese?—A. I kept a goose.—Q. Describe it.—A. It\n"
        "was white.—Q. Did you see him?—A. I saw him by Mr. A. Coe's gate at five.\n"
    )
    assert labels_of(text) == ["Q", "A", "Q", "A", "Q", "A"]


def test_a_telephone_number_is_a_speaker_among_speakers() -> None:
    text = (
        "Ada Hill: Who is there?\n+1 415***0199: Me.\n"
        "Ada Hill: You?\n+1 415***0199: Yes.\n"
    )
    assert labels_of(text) == ["Ada Hill", "+1 415***0199"] * 2


def test_an_office_and_a_name_in_brackets_need_no_mark() -> None:
    text = (
        "Lord Rudge My Lords, I ask about the lamps of the harbour.\n"
        "The Parliamentary Under-Secretary of State, Department for Lamps "
        "(Baroness Voss of tpton) My Lords, they are lit.\n"
        "Lord Rudge My Lords, I thank the Minister for that.\n"
        "Lord Coe My Lords, is it dark?\n"
        "Baroness Voss of Upton My Lords, it is not.\n"
        "The Secretary of State (Mr. Coe) was not there, and all was dark.\n"
    )
    labels = labels_of(text)
    assert labels[1].startswith("The Parliamentary Under-Secretary of State")
    assert len(labels) == 5


def test_a_dash_after_one_name_in_capitals_is_no_word() -> None:
    text = (
        "12 марта 2004\n\nА.ЛОБАНОВ Добрый вечер, мы слушаем вас.\n"
        "ВЕРА  — Мне хотелось бы знать, когда откроют мост.\n"
        "А.ЛОБАНОВ Мост откроют весной, так обещали.\nВЕРА Спасибо, я поняла.\n"
        "А.ЛОБАНОВ Следующий звонок, говорите.\n"
    )
    assert labels_of(text) == ["А.ЛОБАНОВ", "ВЕРА"] * 2 + ["А.ЛОБАНОВ"]


def test_a_label_is_not_read_on_to_the_stop_of_its_first_sentence() -> None:
    text = (
        "BÜRGERMEISTER KOLB Guten Abend. Ich eröffne die Sitzung.\n\n"
        "FRAU VOGT Danke, Herr Bürgermeister. Die Pläne sind da.\n\n"
        "BÜRGERMEISTER KOLB Sind es die neuen oder die alten?\n\n"
        "FRAU VOGT Leider die alten. Die neuen sind in der Druckerei.\n"
    )
    assert labels_of(text) == ["BÜRGERMEISTER KOLB", "FRAU VOGT"] * 2
