"""Readings beside words stand in the TEI as `ruby`, whatever the source is."""

import re

import pytest

from tei_toolkit.convert import ConvertOptions, convert
from tei_toolkit.report import as_data
from tei_toolkit.tei.options import Profile
from tests.sources.documents import open_document, word_document

LABELS = ("田中", "山田") * 3
WORD = (
    "<w:r><w:ruby><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t>"
    "</w:r></w:rubyBase></w:ruby></w:r>"
)
ODF = (
    "<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text>"
    "</text:ruby>"
)
HTML = "<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>"
VTT = "WEBVTT\n\n" + "\n".join(
    f"00:0{n}.000 --> 00:0{n}.900\n<v {label}><ruby>漢<rt>かん</rt></ruby>です。\n"
    for n, label in enumerate(LABELS)
)
SOURCES = {
    "a.docx": word_document(
        "".join(
            f"<w:p><w:r><w:t>{label}：</w:t></w:r>{WORD}<w:r><w:t>です。</w:t></w:r></w:p>"
            for label in LABELS
        )
    ),
    "a.odt": open_document(
        "".join(f"<text:p>{label}：{ODF}です。</text:p>" for label in LABELS)
    ),
    "a.html": "".join(
        ["<html><body>", *(f"<p>{label}：{HTML}です。</p>" for label in LABELS)]
    ).encode(),
    "a.vtt": VTT.encode(),
}


@pytest.mark.parametrize("name", SOURCES)
def test_readings_stand_beside_their_words(name: str) -> None:
    made = convert(SOURCES[name], name)
    text = made.to_bytes().decode()
    said = re.findall(r"<seg[^>]*>(.*?)</seg>", text)
    assert said == ["<ruby><rb>漢</rb><rt>かん</rt></ruby>です。"] * 6
    assert not [item for item in as_data(made)["left_out"] if "かん" in item["text"]]


@pytest.mark.parametrize("name", SOURCES)
def test_parlamint_has_the_words_and_the_report_the_readings(name: str) -> None:
    made = convert(SOURCES[name], name, ConvertOptions(profile=Profile.PARLAMINT))
    text = made.to_bytes().decode()
    assert re.findall(r"<seg[^>]*>(.*?)</seg>", text) == ["漢です。"] * 6
    left = [item["text"] for item in as_data(made)["left_out"]]
    assert left.count("かん") == 6


def test_each_part_of_a_word_has_its_reading() -> None:
    ruby = "<ruby>漢<rt>かん</rt>字 <rt>じ</rt></ruby>"
    page = f"<html><p>田中：<b>この{ruby}は</b>よい。</p><p>山田：はい。</p></html>"
    text = convert(page.encode(), "a.html").to_bytes().decode()
    assert (
        '<hi rend="bold">この<ruby><rb>漢</rb><rt>かん</rt></ruby><ruby><rb>字</rb>'
        "<rt>じ</rt></ruby>は</hi>よい。" in text
    )


def test_a_reading_in_a_label_is_left_out() -> None:
    page = "".join(
        f"<p><ruby>{label}<rt>なまえ</rt></ruby>：はい、そうです。</p>"
        for label in LABELS
    )
    made = convert(f"<html><body>{page}</body></html>".encode(), "a.html")
    labels = [turn.label for turn in made.transcript.turns()]
    assert [label and label.text for label in labels] == list(LABELS)
    left = [item["text"] for item in as_data(made)["left_out"]]
    assert left.count("なまえ") == 6
