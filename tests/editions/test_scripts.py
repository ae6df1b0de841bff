"""Signs above and below the line, in each format."""

import io
import json
import zipfile

import pytest

from tei_toolkit.editions.rendering import render
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('10<hi rend="sup">6</hi> people', "10⁶ people"),
        ('10<hi rend="superscript">-3</hi>', "10⁻³"),
        ('3<hi rend="sup">1</hi>/<hi rend="sub">2</hi>', "3¹/₂"),
        ('H<hi rendition="#sub">2</hi>O', "H₂O"),
        ('x<hi style="vertical-align: super">1.5</hi>', "x^(1.5)"),
        ('x<hi rend="sup">2Ω</hi> y', "x^2Ω y"),
        ('k<hi rend="sub">B</hi>', "k_B"),
        ('1<num rend="sup">8</num>', "1⁸"),
        ('a <hi rend="sup"> 2 </hi>b', "a ² b"),
        # Raised letters are letters.
        ('5<hi rend="sup">th</hi>, M<hi rend="sup">r</hi>', "5th, Mr"),
        # These only begin as the words do.
        ('<add rend="supralinear">6</add>', "6"),
        ('<hi rend="supplied">6</hi><hi rend="subst">7</hi>', "67"),
    ],
)
def test_numbers_above_and_below_are_no_plain_numbers(markup: str, words: str) -> None:
    assert text_of(f"<p>{markup}</p>") == words
    row = json.loads(render(document(f'<u who="#a">{markup}</u>'), "jsonl").data)
    assert row["said"] == words
    row = json.loads(
        render(document(f'<u who="#a"><seg>{markup}</seg></u>'), "jsonl").data
    )
    assert row["said"] == words


def test_markdown_has_elements() -> None:
    raised = '10<hi rend="sup">6</hi>, M<hi rend="sup">r</hi>'
    body = f'<p>{raised}, H<hi rend="sub">2</hi>O</p>'
    text = render(document(body), "markdown").data.decode()
    assert "10<sup>6</sup>, M<sup>r</sup>, H<sub>2</sub>O" in text


def test_a_word_processor_sets_both() -> None:
    body = '<p>10<hi rend="sup">6</hi> H<hi rend="sub">2</hi>O</p>'
    with zipfile.ZipFile(io.BytesIO(render(document(body), "docx").data)) as parts:
        inner = parts.read("word/document.xml").decode()
    assert inner.count('w:vertAlign w:val="superscript"') == 1
    assert inner.count('w:vertAlign w:val="subscript"') == 1


def test_the_header_on_a_page_has_them() -> None:
    data = document("<p>a</p>").replace(
        b"<profileDesc>",
        b"<fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/>"
        b'</publicationStmt><sourceDesc><p>1<hi rend="sup">8</hi>, '
        b'2<hi rend="sub">6</hi></p></sourceDesc></fileDesc><profileDesc>',
    )
    assert "1<sup>8</sup>, 2<sub>6</sub>" in render(data, "html").data.decode()
