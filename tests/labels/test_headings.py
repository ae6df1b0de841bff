"""What a source sets as its title is no label, unless its labels are set so."""

import pytest

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns

TALK = """\
Moderator: Welcome to all of you. Who wants to begin?

Anna Bell: I do. My father kept the light for thirty years.

Tom Reed: And mine before him.

Moderator: Thank you both.
"""


@pytest.mark.parametrize(
    "title", ["Panel: Who keeps the light?", "Voices: The keepers", "Welcome: Part One"]
)
def test_a_title_with_a_colon_is_no_turn(title: str) -> None:
    found = turns(f"# {title}\n\n{TALK}", "a.md")
    assert [label for label, _ in found] == [
        "Moderator",
        "Anna Bell",
        "Tom Reed",
        "Moderator",
    ]


def test_a_title_that_names_a_genre_is_the_title() -> None:
    done = convert(f"# Panel: Who keeps the light?\n\n{TALK}".encode(), "a.md")
    assert done.description.title == "Panel: Who keeps the light?"


def test_a_heading_between_turns_is_no_turn() -> None:
    text = f"{TALK}\n## Voices: The storm\n\n{TALK}"
    assert len(turns(text, "a.md")) == 8


def test_headings_are_labels_where_all_labels_are() -> None:
    text = "\n\n".join(
        f"## {name}\n\nIt was number {n}, as I have said before."
        for n, name in enumerate(["Anna Bell", "Tom Reed"] * 3)
    )
    assert len(turns(text, "a.md")) == 6


def test_a_heading_that_names_a_speaker_is_a_label() -> None:
    assert len(turns(TALK.replace("Tom Reed: ", "## Moderator: "), "a.md")) == 4


def test_a_heading_right_above_a_label_is_no_part_of_it() -> None:
    text = """\
JUSTICE VALE: Does it float?
MR. HALE: Not that we know of.
ORAL ARGUMENT OF ADA COLE
ON BEHALF OF THE RESPONDENT
MS. COLE: Justice Vale, and may
it please the Court: It moved.
JUSTICE VALE: By whom?
MS. COLE: By a Mr. Hollis.
JUSTICE VALE: I see.
MR. HALE: So do we.
"""
    assert labels_of(text)[2] == "MS. COLE"


def test_a_bracket_within_a_bracket_belongs_to_the_label() -> None:
    said = "Is it the mood of the House that I put the question?"
    text = f"""\
The Deputy Speaker (Hon. Ada Hill): {said}

Hon. Members: Yes!

The Deputy Speaker (Hon. (Ms.) Ada Hill): {said}

Hon. Members: Put it!
"""
    assert [label.partition(" (")[0] for label in labels_of(text)] == [
        "The Deputy Speaker",
        "Hon. Members",
    ] * 2


def test_a_voice_from_the_house_needs_no_capitals() -> None:
    said = "".join(
        f"LE CITOYEN {name}. Je demande ce que l'on a fait des cent mille francs.\n\n"
        for name in ("HUARD", "PETIT", "HUARD", "PETIT", "HUARD", "PETIT", "HUARD")
    )
    assert "Plusieurs voix" in labels_of(
        f"{said}Plusieurs voix. — Aux voix ! aux voix !"
    )


def test_a_member_of_a_group_calls() -> None:
    text = (
        "M. le président. La parole est à Mme Roy.\n\n"
        "Mme Roy. Le chat est sur le toit, et il y reste depuis hier.\n\n"
        "Un député du groupe LR. Oh !\n\n"
        "Mme Roy. Il y reste, et nous aussi.\n"
    )
    assert labels_of(text)[2] == "Un député du groupe LR"


def test_a_name_alone_begins_a_turn_below_a_heading() -> None:
    talk = (
        "Ἀντιγόνη\nὦ κοινὸν αὐτάδελφον κάρα,\nτί δὴ φῄς;\nἸσμήνη\nἐμοὶ μὲν οὐδεὶς.\n"
        "Ἀντιγόνη\nᾔδη καλῶς.\nἸσμήνη\nτί δʼ ἔστι;\nἈντιγόνη\nοὐ γὰρ τάφου.\n"
        "Ἰσμήνη\nοἴμοι τάλαινα.\n\nEPISODE\nἸσμήνη\nτί χρὴ ποιεῖν;\n"
    )
    names = ["Ἀντιγόνη", "Ἰσμήνη"] * 3
    assert labels_of(talk) == [*names, "Ἰσμήνη"]
    assert labels_of(f"EPISODE\n{talk}") == [*names, "Ἰσμήνη"]


TALKERS = ["Marta Ruiz", "Iván Soto", "Clara Peña"] * 2
SAID = "Esto ya lo dije ayer en la plaza."


@pytest.mark.parametrize(
    "form",
    [
        "### 🌟 {n:03d} - {name}:",
        "### {n:03d} – {name}:",
        "### {n}. {name}",
        "### {n}) {name}:",
        "### #{n} {name}",
        "### [{n}] {name}",
        "### Turno {n}: {name}",
        "### 🎤 {name}:",
        "### [0:{n:02d}] {name}",
        "### 00:{n:02d}:10 {name}",
        "🌟 {n:03d} - {name}:",
        "**🌟 {n:03d} - {name}:**",
        "👩 {name}",
    ],
)
def test_a_sign_and_a_number_before_a_name_are_no_part_of_it(form: str) -> None:
    parts = [
        f"{form.format(n=n, name=name)}\n{SAID}\n" for n, name in enumerate(TALKERS, 1)
    ]
    found = turns("# El faro\n\n" + "\n".join(parts), "a.md")
    assert [label for label, _ in found] == TALKERS
    assert all(words.endswith(SAID) for _, words in found)


def test_numbered_headings_of_a_guide_do_not_speak() -> None:
    heads = ["Install", "Configure", "Run the tests", "Deploy", "Clean up"]
    parts = [
        f"### {n}. {head}\n\nIt takes a minute, as you have seen before.\n"
        for n, head in enumerate(heads, 1)
    ]
    assert not turns("# Guide\n\n" + "\n".join(parts), "a.md")
