"""What holds for any text, read by any convention."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import detect
from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.errors import InputError
from tei_toolkit.sources.reading import read_source
from tests.conventions.outline import check_whole

_READERS = [c for c in find_conventions() if c.read is not None]
LINES = st.sampled_from(
    [
        "ANNA: Where were you?",
        "Ben: On the pier.",
        "Mr. COLE. I yield.",
        "ANNA",
        "(She sits.)",
        "[laughter]",
        "Enter BEN.",
        "ACT I. SCENE II.",
        "Dramatis Personae",
        "BEN, a diver.",
        "*CHI:\tmoon (.) &=laughs xxx . 12_340",
        "%mor:\tn|moon .",
        "@Participants:\tCHI Ross Target_Child",
        "\tgoes on",
        "00:00:01.000 --> 00:00:02.500",
        "<v Anna>Hello</v>",
        ">> BEN: YES. >> NO.",
        "- Yes. - No.",
        "1",
        "WEBVTT",
        "INT. PIER - NIGHT",
        "CUT TO:",
        "> THE END <",
        "[[a note]] /* cut */",
        "*one* _two_ **three**",
        "~ a song",
        "  ",
        "",
        "",
        "Q.  Why?",
        "A.  Because.",
        "BY MR. HALE:",
        "12  THE COURT: Sit.",
        "Ladies and gentlemen,",
        "Thank you.",
        "[12:01:03] <anna> hi",
        "**Anna:** Where?",
        "- 3 -",
        "♪ la la ♪",
        "\x15100_200\x15",
        "naïve\u0301 \u00ad\u00a0x",
    ]
)
_TEXTS = st.one_of(
    st.lists(LINES, max_size=24).map("\n".join),
    st.lists(LINES, max_size=12).map("\r\n".join),
    st.text(max_size=200),
)
_SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.parametrize("convention", _READERS, ids=lambda c: c.name)
@given(text=_TEXTS)
@_SETTINGS
def test_any_text_is_read_whole_and_the_same_twice(
    convention: Convention, text: str
) -> None:
    try:
        source = read_source(text.encode("utf-8", "replace"), "any.txt")
    except InputError:
        return
    first = detect(source, convention=convention)
    check_whole(source, first.result)
    assert detect(source, convention=convention) == first


@given(text=_TEXTS, suffix=st.sampled_from([".txt", ".vtt", ".srt", ".cha", ".md"]))
@settings(_SETTINGS, max_examples=150)
def test_any_text_is_detected(text: str, suffix: str) -> None:
    try:
        source = read_source(text.encode("utf-8", "replace"), f"any{suffix}")
    except InputError:
        return
    detection = detect(source, language="en")
    check_whole(source, detection.result)
    weights = [considered.weight for considered in detection.considered]
    assert weights == sorted(weights, reverse=True)
