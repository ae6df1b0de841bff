"""Which texts are pages of wikis."""

import pytest

from tei_toolkit.sources.reading import read_source

_WIKI = "text/x-wiki"


@pytest.mark.parametrize(
    "text",
    [
        "'''Fern''': Where?\n\n'''Cole''': In the [[Glasshouse]].\n",
        "== Interview ==\n;Ann\n: Yes.\n\n;Ben\n: No.\n",
        ";Ann\n:Where?\n\n;Ben\n:Here.\n\n" * 2,
    ],
)
def test_a_wiki_page_is_known_by_its_signs(text: str) -> None:
    assert read_source(text.encode(), "a.txt").media_type == _WIKI


@pytest.mark.parametrize(
    "text",
    [
        "ANN: So ''what''? ==\nBEN: == Yes. [[laughs]]\nANN: [[laughs]] No.\n",
        "Ann: See [[1]] and [[2]] and [[3]].\n",
        "{{Applause}}\n\nAnn: Yes.\n\n{{Applause}}\n\nBen: No.\n\n{{Applause}}\n",
    ],
)
def test_signs_of_one_sort_are_no_wiki_page(text: str) -> None:
    assert read_source(text.encode(), "a.txt").media_type == "text/plain"


def test_fields_of_the_opening_template_are_metadata() -> None:
    text = "{{Talk|title=A ''talk''|place=[[Leith, Fife|Leith]]}}\n;Ann\n: [[Yes]].\n"
    metadata = read_source(text.encode(), "a.wiki").metadata
    assert metadata == (("title", "A talk"), ("place", "Leith"))


def test_a_template_around_paragraphs_keeps_them() -> None:
    text = "{{Frame|\n;Ann\n: Yes.\n\n;Ben\n: No.\n}}\n"
    source = read_source(text.encode(), "a.wiki")
    assert "Yes." in source.visible(0, len(source.text))


def test_comments_and_references_are_not_shown() -> None:
    text = ";Ann\n: Yes<ref name='x' /> and<ref>no [[x]]</ref> so.<!-- a\n\nb -->\n"
    source = read_source(text.encode(), "a.wiki")
    assert source.visible(0, len(source.text)).split() == "Ann Yes and so.".split()


def test_a_comment_that_does_not_end_is_text() -> None:
    source = read_source(b";Ann\n: Yes<!-- and <ref>so.\n", "a.wiki")
    assert source.visible(0, len(source.text)).endswith("Yes<!-- and <ref>so.\n")
