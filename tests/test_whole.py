"""Any text is converted whole, to a valid document, or refused with a reason."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.conventions.registry import find_conventions
from tei_toolkit.convert import ConvertOptions, convert, convert_source
from tei_toolkit.errors import InputError
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.metadata.event.description import Overrides
from tei_toolkit.report import parts_of
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.sources.text import Hidden
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.vocabulary import XML_ID
from tests.conventions.test_properties import LINES
from tests.schemas.test_agreement import OURS, relax_ng, shared_schema
from tests.schemas.test_project_file import FULL


@pytest.mark.parametrize("keep_furniture", [False, True])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("f.txt", "\u200b"),
        ("f.txt", "\u200f"),
        ("f.txt", "A: hi\n\u200f\nB: \u200fyes\u200e\nA: ok"),
        ("f.txt", "M i\n[ >\n>"),
        ("f.txt", "n\nPrevious\nNext\nu"),
        ("f.txt", "o\nText\nPhoto\n7\ng"),
        ("f.txt", "Q(nau0:12)\ne"),
        ("f.txt", "Page2\x1c："),
        ("f.txt", "CITE AS\ufeff0"),
        ("f.txt", "<\u2060.\na\x1d\U0001f411\n،؟}"),
        ("f.txt", "r\nwww(.)\n\u11a8"),
        ("f.vtt", "/\x7f=="),
        ("f.md", "**?**\n**?**\n**?**Subscribe to"),
        ("f.md", "x >[x]()"),
        ("f.html", "* »\ufeffs"),
        ("f.fountain", "N\ne[[]]"),
        ("f.fountain", "N\n[[\n]]e /* o\n\n*/"),
        ("f.fountain", "Ms E\nN:Sep2012"),
        ("f.md", "A: a \\[inaudible 07:15\\] b\n\nB: yes\n\nA: no\n\nB: so"),
        ("f.cha", "@Begin\n@Participants:\tCHI\n*CHI:\thi .\n@End\n"),
        ("f.html", "<svg><title>x</title><p>A: hi</p></svg><p>B: yes</p>"),
        ("f.html", "<head><tit <head><title>X</title></head><body><pre>A: hi</pre>"),
        ("f.txt", "HOST [0\t:00:05]: A?\n\nBEN [0:00:09]: B.\n\nHOST [0:00:12]: C?\n"),
    ],
)
def test_is_converted(name: str, text: str, *, keep_furniture: bool) -> None:
    options = ConvertOptions(keep=Keep.EVERYTHING, keep_furniture=keep_furniture)
    assert convert(text.encode(), name, options).to_bytes()


@pytest.mark.parametrize(
    "printed", ["⟦(Muestra unos ⟧\ndocumentos)", "(⟦Muestra⟧ unos\ndocumentos)"]
)
def test_a_bracketed_remark_may_be_hidden_in_part(printed: str) -> None:
    words = f"ANA: Uno{printed}. Tres.\n\nBEN: No.\n\nANA: Ya.\n"
    start, end = words.index("⟦"), words.index("⟧") - 1
    text = words.replace("⟦", "").replace("⟧", "")
    source = source_from_text(text, "f.txt")
    hidden = Hidden(start, end, LeftOutKind.METADATA)
    conversion = convert_source(replace(source, hidden=(hidden,)), ConvertOptions())
    assert "Muestra" not in conversion.to_bytes().decode()


def test_a_hidden_break_at_the_edge_of_a_remark_is_no_space() -> None:
    source = source_from_text("ANA: Do ♪la\x0b♪re.\n\nBEN: No.\n\nANA: Ya.\n", "f.txt")
    hidden = Hidden(
        source.text.index("\x0b"),
        source.text.index("\x0b") + 1,
        LeftOutKind.CONTROL,
        breaks=True,
    )
    conversion = convert_source(replace(source, hidden=(hidden,)), ConvertOptions())
    assert "</incident>re." in conversion.to_bytes().decode()


@pytest.mark.parametrize(
    "text",
    [
        "3 May 2008 (Applause.)\n\nANNA: Where?\n\nBEN: Here.\n\nANNA: Oh.",
        (
            "DRAMATIS PERSONAE\n\nANNA (Applause.) Smith\nBEN\n\nACT I\n\n"
            "ANNA. Oh.\n\nBEN. Ah.\n\nANNA. Yes.\n"
        ),
    ],
)
def test_an_event_in_what_holds_no_stage_is_valid(text: str) -> None:
    data = convert(text.encode(), "f.txt", ConvertOptions(profile=Profile.DRAMA))
    tree = etree.fromstring(data.to_bytes())
    for name in ("dateline", "castItem"):
        assert not tree.findall(f".//{{*}}{name}/{{*}}stage")
    assert tree.findall(".//{*}kinesic")
    schema = shared_schema("tei_all.rng")
    assert schema.validate(tree), schema.error_log


@pytest.mark.parametrize("text", ["", " ", "\n \r\n\t", "\u00a0\u3000"])
@pytest.mark.parametrize("name", ["f.txt", "f.md", "f.html", "f.srt", "f.fountain"])
def test_what_holds_no_words_is_refused(name: str, text: str) -> None:
    with pytest.raises(InputError, match=r"is empty|holds no words"):
        convert(text.encode(), name)


_RARE = st.sampled_from(
    [
        *("\u200b", "\u200f", "\ufeff", "\x1c", "\x1f", "\x7f", "\x85", "\u2028"),
        *("\x0b", "\x0c", "\xa0", "\xad", "\u0301", "\u3000", "\ufffe", "\x01"),
        *("：", "«", "„", "\u0f73", "\u1100\u1161", "\u11a8", "\U0001f600"),
        *("(", ")", "[", "]", "<", ">", "&amp;", "**", "_", "`", "|", "\\", "[[", "]]"),
        *("/*", "<b>", "<br>", "<td>", "<!--", "(.)", "(0.5)", "[inaudible]"),
        *("Page 2", "Print", "Share", "Subscribe to", "www", "12 ", "0:21", "A:", "\n"),
    ]
)
_TEXTS = st.one_of(
    st.lists(_RARE, min_size=1, max_size=20).map("".join),
    st.lists(st.one_of(LINES, _RARE), max_size=12).map("\n".join),
    st.lists(st.tuples(LINES, _RARE).map("".join), max_size=8).map("\r\n".join),
    st.text(max_size=80),
)
_OPTIONS = st.builds(
    ConvertOptions,
    convention=st.one_of(st.none(), st.sampled_from(find_conventions())),
    profile=st.one_of(st.none(), st.sampled_from(Profile)),
    keep=st.sampled_from(Keep),
    keep_furniture=st.booleans(),
    line_breaks=st.booleans(),
    page_breaks=st.booleans(),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=_TEXTS,
    name=st.sampled_from(["f.txt", "f.md", "f.html", "f.srt", "f.vtt", "f.cha", "f"]),
    options=_OPTIONS,
)
def test_any_text_is_whole_valid_and_accounted_for(
    text: str, name: str, options: ConvertOptions
) -> None:
    if options.profile is Profile.PARLAMINT:
        event = Overrides(date="1998-05-04", place="Hull")
        options = replace(options, project=FULL, overrides=event)
    try:
        conversion = convert(text.encode("utf-8", "surrogatepass"), name, options)
    except InputError as error:
        assert str(error).startswith(f"{name}:")  # noqa: PT017 - or nothing is raised
        return
    root = etree.fromstring(conversion.to_bytes())
    schema = relax_ng(OURS[conversion.options.profile])
    assert schema.validate(root), schema.error_log
    ids = [element.get(XML_ID) for element in root.iter() if element.get(XML_ID)]
    assert len(ids) == len(set(ids))
    source = conversion.source
    accounted = set[int]()
    for part in parts_of(source, conversion.transcript):
        accounted.update(range(part.start, part.end))
    for hidden in source.hidden:
        accounted.update(range(hidden.start, hidden.end))
    missing = set(range(len(source.text))) - accounted
    assert not "".join(source.text[place] for place in sorted(missing)).strip()


_PRINTED = (
    *("ANN HALE:", "", "(aside)", "12", "Kent\t1\t2", "AYES", "Q. Was it?", "\x85"),
    *("MR. DORN: It was.", "Is it so? It is", "so far", "[Laughter]", "-----", "I"),
)


@settings(max_examples=120)
@given(st.lists(st.sampled_from(_PRINTED), min_size=12, max_size=60))
def test_numbered_lines_of_any_kind_are_converted(lines: list[str]) -> None:
    text = "\n".join(f"{n % 25 + 1:>2}  {line}" for n, line in enumerate(lines))
    root = etree.fromstring(convert(text.encode(), "f.txt").to_bytes())
    schema = relax_ng("tei-transcript")
    assert schema.validate(root), schema.error_log
