"""Signs that set labels off in one document only, and what only looks like them."""

import pytest

from tests.labels.reading import labels_of

SAID = [
    ("Ada Hill", "Good morning. Did the ferry sail?"),
    ("Ben Coe", "It did not. The wind was from the east."),
    ("Ada Hill", "And who told the passengers?"),
    ("Ben Coe", "Nobody. They could see the wind for themselves."),
    ("Ada Hill", "I see. Thank you for coming."),
]
FORMS = [
    "{} > {}",
    "{}> {}",
    "{} | {}",
    "{} // {}",
    "{} / {}",
    "{} = {}",
    "{} -> {}",
    "{} => {}",
    "{} » {}",
    "{}; {}",
    "{}) {}",
    "{{{}}} {}",
    "«{}» {}",
    "“{}” {}",
    "~ {} ~ {}",
    "#{}# {}",
    "*{}: {}",
    "@{}: {}",
    "=== {} ===\n{}",
    "00:01:02 | {} | {}",
    "[12] {}: {}",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_any_sign_sets_labels_off(form: str, between: str) -> None:
    text = between.join(form.format(*turn) for turn in SAID)
    assert labels_of(text) == [label for label, _ in SAID]


def test_nicknames_before_a_tab() -> None:
    text = "".join(f"{label.split()[0].lower()}\t{words}\n" for label, words in SAID)
    assert labels_of(text) == ["ada", "ben", "ada", "ben", "ada"]


def test_marks_of_tamil_are_parts_of_names() -> None:
    text = (
        "வேலு > இன்று கடல் எப்படி இருக்கிறது?\nமீனா > மிகவும் அமைதியாக இருக்கிறது.\n"
        "வேலு > படகு எப்போது புறப்படும்?\nமீனா > மாலை நான்கு மணிக்குப் புறப்படும்.\n"
    )
    assert labels_of(text) == ["வேலு", "மீனா", "வேலு", "மீனா"]


CAST = """PERSONS

  LILY PARRADELL     }
  JIMMIE BIRCH       }  of the Pandora
  DAPHNE DURE        }
  NITA TREVENNA      }
  LILY PARRADELL     }
"""
SETTINGS = "".join(
    f"[{part}]\nhost = {part}.example\nport = 80\nname = The {part}\n"
    for part in ("north", "south", "east")
)
PATHS = "".join(
    f"Home > Debates > 20{year} is the page that you are on.\n" for year in range(6)
)


def test_a_quoted_transcript_has_no_turns() -> None:
    quoted = '"Question: Did you ever change a ticket?\n"Answer: No, I never did.\n'
    text = f"Q. I read from it.\n\n{quoted * 3}\nIs that right?\n\nA. You did.\n\n"
    assert labels_of(f"{text}Q. And now?\n\nA. Now we wait.\n") == [*"QAQA"]


@pytest.mark.parametrize("text", [CAST, SETTINGS, PATHS])
def test_signs_of_other_texts_are_none(text: str) -> None:
    assert labels_of(text) == []


def test_initials_before_a_full_stop() -> None:
    text = "\n\n".join(f"{label[0]}. {words}" for label, words in SAID)
    assert labels_of(text) == ["A", "B", "A", "B", "A"]


AUTHORS = "\n".join(
    f"{name}, The history of the sea and of the harbour. London {1990 + number}."
    for number, name in enumerate(
        ["J. Smith", "K. Brown", "J. Doe", "K. Lee", "J. Black", "K. Stone"]
    )
)
ITEMS = "\n".join(
    f"{number}. How many ferries are there?\nA. There are two.\nB. There are three.\n"
    "C. There are four of them.\n"
    for number in range(1, 5)
)


@pytest.mark.parametrize("text", [AUTHORS, ITEMS])
def test_initials_of_authors_and_letters_of_items_are_none(text: str) -> None:
    assert labels_of(text) == []


def test_what_closes_the_lines_of_a_caption_is_no_sign() -> None:
    caption = (
        "HALE PIER COMPANY,      )\n        Plaintiff,      )\n    v.      ) No. 9\n"
    )
    said = "".join(
        f"MR. {n}: It stood there in {y}.\n" for n, y in (("COE", 1), ("POE", 2))
    )
    assert (
        labels_of(caption + "\n" + caption + "\n" + said * 2)
        == [
            "MR. COE",
            "MR. POE",
        ]
        * 2
    )
