"""What programs that record talks print, and minutes that are made from such talks."""

import re

import pytest

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of
from tests.labels.test_rare_forms import turns


def _talk(form: str, names: tuple[str, str] = ("Ada Hill", "Bo Lund")) -> str:
    """A talk of two by turns; `form` says where name, time and words stand."""
    said = (
        "Good morning, and welcome to all of you.",
        "Thank you. The lamp was lit at six.",
        "Who has the key to the tower now?",
        "The warden had it on Monday, I think.",
        "Then let us go up there together.",
        "We shall, at noon.",
    )
    return "".join(
        form.format(
            name=names[n % 2], at=f"0{n}:1{n}", end=f"0{n + 1}:1{n + 1}", words=words
        )
        for n, words in enumerate(said)
    )


def _first_words(text: str, name: str = "a.txt") -> list[str]:
    """The first word of each turn, behind a time that is printed with the label."""
    return [
        next(word for word in words.split() if not re.match(r"\W?\d+:\d", word))
        for _, words in turns(text, name)
    ]


_FIRST = ["Good", "Thank", "Who", "The", "Then", "We"]


@pytest.mark.parametrize(
    "form",
    [
        "**{name}** [{at}](https://a.example/v?t={at}): {words}\n\n",
        "**{name}** ({at}) -  {words}\n\n",
        "**{name}** `{at}`: {words}\n\n",
    ],
)
def test_a_time_and_a_mark_behind_a_name_in_bold_are_no_words(form: str) -> None:
    assert _first_words(_talk(form), "a.md") == _FIRST


def test_the_time_at_which_a_turn_ends_is_no_part_of_its_label() -> None:
    done = convert(_talk("SPEAKER_00 [{at} - {end}]: {words}\n").encode(), "a.txt")
    text = done.to_bytes().decode()
    assert text.count('<note type="speaker">SPEAKER_00</note>') == 6
    assert '<note type="time">[00:10 - 01:11]:</note>' in text
    assert 'start="#a.t1" end="#a.t2"' in text


def test_how_long_a_turn_is_may_stand_behind_its_times() -> None:
    text = "== Talk ==\n" + _talk("[{at} - {end} | 00:07] SPEAKER_00\n{words}\n\n")
    done = convert(text.encode(), "a.txt").to_bytes().decode()
    assert done.count('<note type="speaker">SPEAKER_00</note>') == 6
    assert '<note type="time">[00:10 - 01:11 | 00:07]</note>' in done


def test_seconds_in_brackets_stand_before_names_in_brackets() -> None:
    text = _talk("[7] [{name}] {words}\n[9] It is said\nto all.\n", ("ADA", "BO"))
    assert [label for label, _ in turns(text)] == ["ADA", "BO"] * 3


@pytest.mark.parametrize("form", ["{name}:: {words}\n", "*{name}*:: {words}\n\n"])
def test_two_colons_end_a_label(form: str) -> None:
    assert _first_words(_talk(form)) == _FIRST


def test_a_time_stands_between_a_nickname_and_the_words() -> None:
    text = _talk("{name}\n{at}\n\n{words}\n", ("ada_o", "bolund")) * 2
    found = turns(text)
    assert [label for label, _ in found] == ["ada_o", "bolund"] * 6
    assert _first_words(text) == _FIRST * 2


@pytest.mark.parametrize("form", ["{name}: {words}\n", "### {name}\n\n{words}\n\n"])
def test_who_made_the_record_is_you(form: str) -> None:
    found = turns(_talk(form, ("You", "Bo Lund")), "a.md")
    assert [label for label, _ in found] == ["You", "Bo Lund"] * 3


def test_you_begins_no_turn_in_a_letter() -> None:
    text = "You: that is all I think of.\n\nNothing else matters.\n\nYou: again.\n"
    assert turns(text) == []


def test_names_in_bold_that_are_told_of_do_not_speak() -> None:
    told = (
        "* **Ada** asks about the funds for this. **Bo** says that there are none.\n"
        "* **Ada** concludes that the tower stays dark.\n"
        "* **Ada** requests a list of lamps, and **Cy** will write it.\n"
    )
    assert turns(f"# Tower call\n\n## Notes\n\n{told}", "a.md") == []


def test_names_in_bold_speak_in_small_letters() -> None:
    text = _talk("**{name}** {words}\n\n").replace("** ", "** well, ")
    assert len(turns(text, "a.md")) == 6


def test_the_author_who_is_told_of_below_does_not_speak() -> None:
    text = _talk("{name}: {words}\n\n")
    below = (
        "## About the author\n\n**Bo Lund** is the warden of a tower in the north.\n"
    )
    assert len(turns(text + below, "a.md")) == 6


def test_a_list_of_names_in_bold_does_not_speak() -> None:
    present = (
        "## Present\n\n**Ada Hill**  \n**Cy Moss**  \n**Bo Lund**  \n**Di Reed**\n"
    )
    text = _talk("**{name}**\n* {words}\n\n") + present
    assert len(turns(text, "a.md")) == 6


def test_numbers_of_exchanges_do_not_speak() -> None:
    text = "".join(
        f"**T{n}**\nAda: Is lamp {n} lit tonight?\n\nBo: It is lit, as always.\n\n"
        for n in (1, 2, 3, 4)
    )
    assert [label for label, _ in turns(text, "a.md")] == ["Ada", "Bo"] * 4


def test_fields_of_a_head_in_any_script_do_not_speak() -> None:
    head = "# 會議\n\n**檔案名稱:** a.m4a\n**偵測語言:** zh\n\n---\n\n"
    text = "**[SPEAKER_0]:**\n我們今天要談燈塔。\n\n**[SPEAKER_1]:**\n好的。\n\n"
    found = turns(head + text * 2, "a.md")
    assert [label for label, _ in found] == ["SPEAKER_0", "SPEAKER_1"] * 2


def test_sentences_in_fields_of_a_head_that_are_set_otherwise_do_not_speak() -> None:
    head = (
        "**Role:** B\n**Context:** You are late again, and say why.\n"
        "**Kuvaus:** Sinä olet taas myöhässä, ja kerrot miksi.\n\n"
    )
    text = "- **A**: Where have you been all day?\n- **B**: At sea, as always.\n\n"
    found = turns(head + text * 3, "a.md")
    assert [label for label, _ in found] == ["A", "B"] * 3


def test_what_is_told_of_the_speakers_above_is_no_talk() -> None:
    head = "".join(
        f"### {name}\nage: {n} - calm\ngoal: wants a lamp\nfirst choice: A\n\n"
        for n, name in enumerate(("Ada Hill", "Bo Lund"), 40)
    )
    text = _talk("**{name}:** {words}\n\n")
    assert len(turns(f"# Group\n\n{head}## Transcript\n\n{text}", "a.md")) == 6


def test_an_item_of_a_list_does_not_speak() -> None:
    text = (
        "**Ada:** We have to choose.\nOptions:\nA) Brass Lamp - cost: 40 euros\n\n"
        "**Bo:** The lamp, then.\n\n**Ada:** So be it.\n\n**Bo:** Good.\n"
    )
    assert [label for label, _ in turns(text, "a.md")] == ["Ada", "Bo"] * 2


def test_the_last_turn_keeps_its_only_line() -> None:
    text = (
        _talk("{name} ({at}):\n{words}\n\n") + "Ada Hill (06:20):\nSubscribe to us.\n"
    )
    assert _first_words(text)[-1] == "Subscribe"


def test_minutes_have_what_was_said_and_what_was_written() -> None:
    text = (
        "<h1>Lamp group</h1><dl><dt>Present</dt><dd>Oda, wim, Tobias_Falk</dd></dl>"
        "<p><cite>Oda:</cite> we had three comments<br>... two on the wick</p>"
        "<p><cite>wim:</cite> I would keep it</p>"
        "<p>&lt;<cite>Tobias_Falk</cite>&gt; +1 to wim</p>"
        "<p><cite>Oda:</cite> is there anyone against it?</p>"
        "<p><cite>Tobias:</cite> not against, but the old lamps are short</p>"
        "<p>&lt;<cite>wim</cite>&gt; who still has those?</p>"
        "<p><cite>Tobias:</cite> the harbour does</p>"
        "<p>&lt;<cite>Oda</cite>&gt; then we note both</p>"
    )
    found = turns(text, "a.html")
    assert [label for label, _ in found] == [
        *("Oda", "wim", "Tobias_Falk", "Oda", "Tobias", "wim", "Tobias", "Oda")
    ]
    persons = convert(text.encode(), "a.html").to_bytes().decode()
    assert "Present</forename>" not in persons


def test_credits_in_fields_are_said_by_nobody() -> None:
    text = _talk("**{name}:** {words}\n\n") + (
        "CREDITS\n\nHost: Ada Hill\nGuest: Bo Lund\nProducer: Cy Moss\n"
    )
    assert len(turns(text, "a.md")) == 6
    root = convert(text.encode(), "a.md").to_bytes().decode()
    assert root.index("CREDITS</head>") > root.index("<back>")
    assert ">Guest</" not in root


def test_short_farewells_are_no_fields() -> None:
    text = _talk("{name}: {words}\n") + "Ada Hill: Bye\nBo Lund: Good night\n"
    assert len(turns(text)) == 8


@pytest.mark.parametrize(
    ("below", "is_said"),
    [
        ("*Small Lamps is made by Cy Moss and edited by Di Reed. Write to us!*", False),
        ("*When the lamp is low and the sea is long,*\n*sing it home.*", True),
        ("*(They go up the tower, one behind the other, with the lamp.)*", True),
    ],
)
def test_a_sentence_in_italics_below_a_talk_is_said_by_nobody(
    below: str, is_said: bool
) -> None:
    text = _talk("**{name}:** {words}\n\n") + below + "\n"
    root = convert(text.encode(), "a.md").to_bytes().decode()
    assert ("<back>" not in root) is is_said


def test_a_field_above_a_lecture_says_who_gives_it() -> None:
    text = "Lecture 3: Lamps\nSpeaker: Ada Hill\n\n" + "".join(
        f"I want to tell you {what}. We think that a lamp is for seeing.\n\n"
        for what in ("of light", "of the sea", "what I learned")
    )
    done = convert(f"{text}Thank you.\n".encode(), "a.txt").to_bytes().decode()
    assert done.count("<u ") == 1
    assert '<seg xml:id="a.u1.s1">I want' in done


def test_a_count_below_a_time_before_the_start_is_said() -> None:
    said = [
        *("LCC: 10, 9, 8, 7, 6, --", "LCC: IGNITION --", "LCC: LIFT-OFF."),
        *(
            "CDR: The clock is running.",
            "CMP: Okay. The lamp is on.",
            "CDR: Yaw program.",
        ),
        *("LCC: Clear the tower.", "CMP: Clear the tower.", "CDR: Yaw complete. Roll."),
    ]
    times = ["-00:00:10", "-00:00:05", *(f"00:00:{n:02}" for n in range(1, 8))]
    text = "\n\n".join(f"[{t}]\n{s}" for t, s in zip(times, said, strict=True))
    assert labels_of(text) == [line.partition(":")[0] for line in said]
