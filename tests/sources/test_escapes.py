"""Character references in subtitles are the characters that they stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.leaves import leaves
from tei_toolkit.transcript import Text

HEAD = "WEBVTT\n\n00:01.000 --> 00:02.000\n"


def words(payload: str, name: str = "talk.vtt") -> str:
    conversion = convert((HEAD + payload + "\n").encode(), name)
    return "|".join(
        "".join(
            conversion.source.visible(leaf.start, leaf.end)
            for leaf in leaves(turn.content)
            if isinstance(leaf, Text)
        ).strip()
        for turn in conversion.transcript.turns()
    )


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ("<v Ada>A &lt; B &amp; B &gt; A.", "A < B & B > A."),
        ("<v Ada>Ready&nbsp;? <i>Yes&#33;</i>", "Ready\xa0? Yes!"),
        ("<v Ada>&amp;lt; is a sign.", "&lt; is a sign."),
        ("<v Ada>AT&T, R&D; &nosuch; &#10;", "AT&T, R&D; &nosuch; &#10;"),
        ("&gt;&gt; Who is there?\n&gt;&gt; Nobody.", "Who is there?|Nobody."),
        ("<v Ada>&lt;v Ben&gt; is a tag.", "&lt;v Ben> is a tag."),
    ],
)
def test_references_are_decoded(payload: str, expected: str) -> None:
    assert words(payload) == expected


@given(
    st.lists(
        st.sampled_from(
            ["&lt;", "&gt;", "&amp;", "&nbsp;", "&", ";", "<i>", "</i>", "x", " ", "\n"]
        ),
        max_size=20,
    )
)
def test_nothing_is_lost_around_references(pieces: list[str]) -> None:
    payload = "".join(pieces) + "<b>end &gt; of</b> it"
    conversion = convert((HEAD + payload + "\n").encode(), "talk.vtt")
    assert conversion.to_bytes()
    bold = [s for s in conversion.source.styles if s.rendition == "bold"]
    assert [conversion.source.text[s.start : s.end] for s in bold] == ["end > of"]
