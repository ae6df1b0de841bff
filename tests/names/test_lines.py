"""What a name is does not change with where its line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.names.analysis import AnalysisOptions, analyse
from tei_toolkit.names.documents import analyse_tei
from tei_toolkit.names.lines import read_lines

PROSE = (
    "the Prime\n Minister and Mr John\n Smith of the World\n Bank went to New\n York "
    "with Angela\n Merkel on the 5th of\n May 1994 and paid 5 million\n dollars."
)
FOUND = [
    ("John Smith", None),
    ("World Bank", None),
    ("New York", None),
    ("Angela Merkel", None),
    ("the 5th of May 1994", "1994-05-05"),
    ("5 million dollars", None),
]


def in_tei(body: str) -> list[tuple[str, str | None]]:
    """The mentions of the paragraphs of a TEI file, in one line each."""
    data = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><text><body><p>'
        f"{body}</p></body></text></TEI>"
    )
    found = analyse_tei(data.encode(), "x", AnalysisOptions(), None)[1]
    return [(" ".join(m.text.split()), m.value("when")) for m in found.mentions]


def in_text(text: str) -> list[tuple[str, str | None]]:
    """The mentions of a plain text, in one line each."""
    found = analyse(text).mentions
    assert all(text[m.start : m.end] == m.text for m in found)
    return [(" ".join(m.text.split()), m.value("when")) for m in found]


@pytest.mark.parametrize("end", ["\n ", "\n", "\n\t\t", "  \n    "])
def test_a_line_end_in_running_text_is_a_space(end: str) -> None:
    text = PROSE.replace("\n ", end)
    assert in_text(text) == FOUND
    assert in_tei(text) == FOUND


@pytest.mark.parametrize(
    "body",
    [
        "I met <hi>Angela</hi>\n<hi>Merkel</hi> there.",
        "<w>I</w>\n<w>met</w>\n<w>Angela</w>\n<w>Merkel</w>\n<pc>.</pc>",
        "<w>I</w><w>met</w><w>Angela</w><w>Merkel</w><pc>.</pc>",
        "I met <hi>\n  Angela</hi>\n  <lb/>Merkel.",
    ],
)
def test_white_space_between_elements_is_a_space(body: str) -> None:
    (only,) = in_tei(body)
    assert only[0] in {"Angela Merkel", "AngelaMerkel"}


def test_words_joined_by_their_encoder_stay_together() -> None:
    words = '<w>In</w><w join="right">Ber</w><w>lin</w><w>he</w><w>slept</w>'
    assert in_tei(words) == [("Berlin", None)]


def test_blocks_and_empty_lines_part_names() -> None:
    assert [n for n, _ in in_tei("I met John</p>\n<p>Smith came.")] == ["John", "Smith"]
    assert "John Smith" not in [n for n, _ in in_text("I met John\n\nSmith came.")]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel\nJohn Smith\nNicolas Sarkozy",
        "The Speech Of John\nSmith came to the house late that evening,\nas usual.",
        "the chair then called upon John\nSMITH: I thank the chair, and I say this.",
        "the house has heard from John\n- Smith who spoke, and sat down.",
        "we went to New\t12\nYork was ours to\t13\nhave and to hold.\t14",
    ],
)
def test_lists_headings_labels_items_and_rows_keep_their_lines(text: str) -> None:
    assert "\n" in read_lines(text).text


def test_chinese_lines_have_no_space_between_them() -> None:
    text = "昨天在北京的会议上,德国总理安格拉·默\n克尔发表了讲话。"
    assert "默克尔" in read_lines(text).text


@given(st.text(alphabet="Aa. \n\t-北", max_size=60))
def test_each_place_leads_back(text: str) -> None:
    read = read_lines(text)
    starts = range(len(text) + 1) if read.starts is None else read.starts
    assert len(starts) == len(read.text) + 1
    assert list(starts) == sorted(starts)
    for letter, start in zip(read.text, starts, strict=False):
        assert letter == text[start] or text[start].isspace()
