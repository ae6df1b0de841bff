"""Letters in several characters, and signs that nobody sees: names stay whole."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.letters import read_letters
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.stripping import strip
from tests.names.documents import plain

GERMAN = (
    "Am 3. M\u00e4rz 2008 kam Herr Hans M\u00fcller aus K\u00f6ln nach M\u00fcnchen."
)


def texts(text: str, language: str) -> list[str]:
    return [m.text for m in analyse(text, AnalysisOptions(language)).mentions]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (
            "They met Jos\u00e9 Garc\u00eda and Andr\u00e9 Smith in Bogot\u00e1.",
            "en",
        ),
        (
            "В Киеве говорил Сергей Лавров.",
            "ru",
        ),
    ],
)
def test_letters_and_their_marks_are_one(text: str, language: str) -> None:
    composed = texts(text, language)
    assert composed
    apart = unicodedata.normalize("NFD", text)
    assert texts(apart, language) == [unicodedata.normalize("NFD", t) for t in composed]


def test_a_mark_is_never_divided_from_its_letter() -> None:
    text = "They met Mr Smith\u0302 of Q\u0303ork in Paris\u0323."
    for mention in analyse(text, AnalysisOptions()).mentions:
        assert not text[mention.end : mention.end + 1].startswith(("\u0302", "\u0323"))


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060", "\ufeff"])
def test_signs_that_nobody_sees(sign: str) -> None:
    text = f"They met Angela{sign} Mer{sign}kel{sign} in Ger{sign}many."
    expected = [f"Angela{sign} Mer{sign}kel", f"Ger{sign}many"]
    assert texts(text, "en") == expected
    data = plain(f"<p>{text}</p>")
    marked = annotate(data, "x.xml").data
    assert f">{expected[0]}</persName>{sign}".encode() in marked
    assert b"<surname>Merkel</surname>" in marked  # as it is listed
    assert strip(marked, "x.xml") == data


@given(
    st.text(
        alphabet="ae\u0301\u0323\u00ad\u200b\u00e9 \u1112\u1161\u11ab\u0928\u093e.",
        max_size=30,
    )
)
def test_every_letter_has_its_place(text: str) -> None:
    letters = read_letters(text)
    starts = letters.starts
    if starts is None:
        assert letters.text == text
        return
    assert len(starts) == len(letters.text) + 1
    assert list(starts) == sorted(starts)
    assert starts[-1] == len(text)
    for end in range(1, len(letters.text) + 1):
        mention = Mention(0, end, letters.text[:end], MentionType.PERSON)
        written = letters.written(mention, text)
        assert read_letters(written.text).text.startswith(
            letters.text[:end].rstrip("\u00ad\u200b")
        )
        assert not unicodedata.combining(text[written.end : written.end + 1] or " ")
