"""Captions in which nearly all cues say who speaks, and some do not."""

import pytest

from tei_toolkit.convert import convert

SAID = [
    ("Ada", "We are recording now."),
    ("Ada", "The boat comes in at nine."),
    ("Ada", "I will tell you when"),
    ("Ada", "it is in sight."),
    ("Ben", "Thank you. I see the lamp."),
    ("Ben", "And the pier."),
    ("", "That one."),
    ("Ben", "Too far to the left."),
    ("Ada", "I can move it"),
    ("Ada", "a little."),
]


def _turns(said: list[tuple[str, str]], form: str) -> list[tuple[str, str]]:
    cues = "".join(
        f"00:{n // 20:02}:{3 * (n % 20):02}.000 -->"
        f" 00:{n // 20:02}:{3 * (n % 20) + 2:02}.000\n"
        f"{form.format(who) if who else ''}{words}\n\n"
        for n, (who, words) in enumerate(said)
    )
    done = convert(f"WEBVTT\n\n{cues}".encode(), "boat.vtt")
    return [
        (turn.label.text if turn.label else "", str(turn.onset))
        for turn in done.transcript.turns()
    ]


@pytest.mark.parametrize("form", ["{}: ", "<v {}>"])
def test_a_cue_without_a_label_is_nobody_s_where_all_others_have_one(form: str) -> None:
    assert _turns(SAID, form) == [
        ("Ada", "0.0"),
        ("Ben", "12.0"),
        ("", "18.0"),
        ("Ben", "21.0"),
        ("Ada", "24.0"),
    ]


@pytest.mark.parametrize("form", ["{}: ", "<v {}>"])
def test_it_goes_on_where_labels_stand_where_the_speaker_changes(form: str) -> None:
    last = ""
    changes = []
    for who, words in SAID * 3:
        changes.append((who if who != last else "", words))
        last = who or last
    assert [who for who, _ in _turns(changes, form)] == [
        "Ada",
        *("Ben", "Ada") * 3,
    ]


def test_a_cue_without_a_label_in_the_midst_of_a_sentence_goes_on() -> None:
    said = [*SAID[:5], ("Ben", "And I can see"), ("", "the pier."), *SAID[7:]]
    assert [who for who, _ in _turns(said, "{}: ")] == ["Ada", "Ben", "Ada"]
