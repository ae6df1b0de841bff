"""Words across the ends of lines and pages."""

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    "markup",
    [
        'com<lb break="no"/>pared',
        'com\n<lb n="2" break="no"/>pared',
        'com<lb break="no"/>\n  pared',
        'com <pb n="2" break="no"/> pared',
        'com\n<pb n="2" break="no"/>\n<cb n="1"/><lb break="no"/>\npared',
        'com <note>n</note> <lb break="no"/> pared',
        '<w>com\n <lb break="no"/>pared</w>',
        '<hi>com </hi>\n<lb break="no"/><hi> <hi> pared</hi></hi>',
        '<w part="I">com</w> <lb break="no"/> <w part="F">pared</w>',
        '<app><lem>com </lem><rdg>x</rdg></app> <lb break="no"/>pared',
        'com<space unit="character"/>\n<lb break="no"/>pared',
        'com <fw>running head</fw> <pb break="no"/> pared',
    ],
)
def test_a_break_in_a_word_parts_nothing(markup: str) -> None:
    for words in (markup, f"<seg>{markup}</seg>"):
        text = text_of(f'<u who="#a">they {words} it</u>')
        said = "".join(text.partition("\n\nNotes")[0].split("[1]"))
        assert said == "[Ann]:  they compared it"
        row = render(document(f'<u who="#a">they {words} it</u>'), "jsonl")
        assert '"said": "they compared it"' in row.data.decode()
        assert '"words": 3' in row.data.decode()


@pytest.mark.parametrize("words", ["a <lb/>b", "a<lb/> b", 'a <lb break="maybe"/> b'])
def test_other_breaks_part_words(words: str) -> None:
    assert text_of(f"<p>{words}</p>") == "a b"


def test_a_break_in_a_word_does_not_reach_into_other_blocks() -> None:
    body = '<ab>com </ab><ab> <lb break="no"/>pared</ab>'
    assert text_of(body) == "com\n\npared"


def test_the_diplomatic_view_has_the_line_ends() -> None:
    body = '<p>com\n<lb n="2" break="no"/>pared</p>'
    assert text_of(body, view=View.DIPLOMATIC) == "com\npared"


def test_every_format_has_the_whole_word() -> None:
    data = document('<p>they com\n<lb break="no"/>\npared it</p>')
    for name in ("html", "text", "markdown"):
        page = render(data, name, RenderOptions()).data.decode()
        assert "they compared it" in page, name
