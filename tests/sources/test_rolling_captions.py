"""Captions that show lines again are read once; those that do not roll stay."""

from tei_toolkit.convert import Conversion, convert
from tei_toolkit.leaves import leaves
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.tei.vocabulary import tei

from .checks import check_model

LINES = ("i was born in kiruna", "in the north of it", "my father was a miner", "there")


def stamp(ms: int) -> str:
    return f"00:00:{ms // 1000:02}.{ms % 1000:03}"


def rolling() -> str:
    """Captions as a platform for films writes them: word by word, then the line."""
    cues = ["WEBVTT\nKind: captions\n"]
    for n, line in enumerate(LINES):
        first, *others = line.split()
        at = n * 2000
        timed = "".join(f"<{stamp(at + 100)}><c> {word}</c>" for word in others)
        above = LINES[n - 1] if n else " "
        cues.append(
            f"{stamp(at)} --> {stamp(at + 1990)}\n{above}\n{first}{timed}\n\n"
            f"{stamp(at + 1990)} --> {stamp(at + 2000)}\n{line}\n \n"
        )
    return "\n".join(cues)


def said(found: Conversion) -> str:
    source = found.source
    words = (source.visible(x.start, x.end) for x in leaves(found.transcript.body))
    return " ".join(" ".join(words).split())


def test_each_line_of_captions_that_roll_is_read_once() -> None:
    found = convert(rolling().encode(), "talk.vtt")
    check_model(found.source)
    assert said(found) == " ".join(LINES)
    kinds = [item.kind for item in found.source.hidden]
    assert kinds.count(LeftOutKind.REPEATED_CAPTION) == 2 * len(LINES) - 1
    (turn,) = found.transcript.turns()
    assert (turn.onset, turn.offset) == (0, 7.99)
    assert not found.source.diagnostics
    assert b"7 repeated captions were left out" in found.to_bytes()


def test_who_says_the_same_again_says_it() -> None:
    lines = (
        "Yes, Sir.",
        "Yes, Sir.",
        "Who was it?",
        "He.",
        "He.",
        "Was it he?",
        "Yes.",
    )
    text = "".join(
        f"{n + 1}\n{stamp(n * 2000)} --> {stamp(n * 2000 + 1900)}\n{line}\n\n"
        for n, line in enumerate(lines)
    )
    assert said(convert(text.encode(), "talk.srt")) == " ".join(lines)


def test_cues_that_show_the_same_and_nothing_new_do_not_roll() -> None:
    text = "WEBVTT\n\n" + "".join(
        f"{stamp(n * 2000)} --> {stamp(n * 2000 + 1900)}\nGo on.\n\n" for n in range(6)
    )
    assert said(convert(text.encode(), "talk.vtt")) == " ".join(["Go on."] * 6)


def test_the_same_sound_after_a_pause_is_a_sound_again() -> None:
    text = "".join(
        f"{n + 1}\n{stamp(n * 5000)} --> {stamp(n * 5000 + 1900)}\n(knocking)\n\n"
        for n in range(6)
    )
    found = convert(text.encode(), "talk.srt")
    assert LeftOutKind.REPEATED_CAPTION not in {h.kind for h in found.source.hidden}


def test_a_line_of_spaces_ends_no_cue_before_words() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n \nGood morning.\n"
    source = convert(text.encode(), "talk.vtt").source
    assert [source.visible(cue.start, cue.end).strip() for cue in source.cues] == [
        "Good morning."
    ]


def test_a_dash_before_the_tag_of_a_voice_is_no_word() -> None:
    cue = "- <v Ada Hill>Does she know?</v>\n- <v Ben Poe>She does now.</v>"
    found = convert(f"WEBVTT\n\n00:26.500 --> 00:31.000\n{cue}\n".encode(), "two.vtt")
    segs = [" ".join(seg.itertext()) for seg in found.tree.getroot().iter(tei("seg"))]
    assert segs == ["Does she know?", "She does now."]
