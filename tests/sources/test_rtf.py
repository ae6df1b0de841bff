r"""Rich Text Format: its text, and what its control words say of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.errors import InputError
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import BlockKind, SourceText
from tei_toolkit.transcript import NotePlace, Rendition

from .checks import check_model

_FONTS = (
    r"{\fonttbl{\f0\fcharset0 Serif;}{\f1\fcharset204 Serif{\*\falt Sans} Cyr;}"
    r"{\f2\fcharset128 Gothic;}{\f3\fcharset2 Symbol;}}"
)


def read(
    body: str, *, head: str = r"\ansi\ansicpg1252\deff0", **options: Keep
) -> SourceText:
    data = f"{{\\rtf1{head}{_FONTS}{body}}}".encode("latin-1")
    source = read_source(data, "a.rtf", **options)
    check_model(source)
    return source


def shown(source: SourceText) -> str:
    return source.visible(0, len(source.text)).strip()


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"caf\'e9 \'80", "café €"),
        (r"\f1 \'c4\'e0.", "Да."),
        (r"{\f1 \'c4\'e0} \'e9", "Да é"),
        (r"\f2 \'82\'a0\'83A.", "あア."),
        (r"\u1044?\u1072\'3f.", "Да."),
        (r"\uc2\u1044\'a8\'41\uc0\u1072.", "Да."),
        (r"\u-10179?\u-8704?!", "😀!"),
        (r"\u-10179? lone", "\ufffd lone"),
        (r"\emdash\endash\lquote a\rquote\~b\_c\{\}\\", "—–‘a’\u00a0b\u2011c{}\\"),
        (r"{\f3 a\'b7}", "α•"),
        (r"\'81 stays", "\x81 stays"),
        ("one\r\n two\\\nthree", "one two\n\nthree"),
        (r"{\pict\bin4 }}{{}x", "x"),
        (r"a{\*\unknown b}c{\unknown d}e", "acde"),
        (r"{\upr{A?}{\*\ud{A\u1072?}}}", "Aа"),
        (
            r"\intbl a\nestcell{\nonesttables x}b{\*\nesttableprops\nestrow}c\cell",
            "a\tb\n\nc",
        ),
        (r"{\object{\*\objdata 00}{\result seen}}", "seen"),
    ],
)
def test_characters(body: str, text: str) -> None:
    assert shown(read(body)).replace("\x81", "\x81") == text


def test_a_code_page_of_the_document_holds_where_the_font_has_none() -> None:
    source = read(r"\'c4\'e0", head=r"\ansi\ansicpg1251\deff0")
    assert (shown(source), source.charset) == ("Да", "cp1251")
    assert shown(read("\xc4\xe0", head=r"\ansi\ansicpg99999\deff0")) == "Äà"


def test_words_in_bold_links_and_headings() -> None:
    source = read(
        r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs2 heading 2 Char;}}"
        r"\pard\plain\s1\b A talk\par\pard\plain\s0{\b ADA:} Is it {\i here}?\par"
        r'\pard {\field{\*\fldinst{HYPERLINK "https://example.org/"}}'
        r"{\fldrslt{\ul one}}}"
        r"\b0  two\par\pard\outlinelevel1 Part\par"
    )
    assert shown(source).split("\n\n") == [
        "A talk",
        "ADA: Is it here?",
        "one two",
        "Part",
    ]
    kinds = [(block.kind, block.level) for block in source.blocks]
    assert kinds == [
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.HEADING, 2),
    ]
    styles = [
        (source.text[style.start : style.end], style.rendition or style.target)
        for style in source.styles
    ]
    assert styles == [
        ("ADA:", Rendition.BOLD),
        ("here", Rendition.ITALIC),
        ("one", Rendition.UNDERLINE),
        ("one", "https://example.org/"),
    ]


def test_notes_stand_where_the_text_refers_to_them() -> None:
    source = read(
        r"A{\super\chftn}{\footnote\pard{\super\chftn} Below.}, b{\super *}"
        r"{\footnote\ftnalt * At the end.} c{\*\atnauthor Ed}{\*\annotation Sure?}.\par"
    )
    text = source.text
    assert shown(source) == "A, b* c."
    found = [
        (note.place, note.n, text[note.start : note.end].strip(), text[: note.at])
        for note in source.notes
    ]
    assert found == [
        (NotePlace.FOOT, "1", "Below.", "A"),
        (NotePlace.END, "", "* At the end.", "A, b*"),
        (NotePlace.MARGIN, "1", "Sure?", "A, b* c"),
    ]
    assert [note.author for note in source.notes] == [None, None, "Ed"]


def test_what_is_not_printed_is_left_out_with_its_words() -> None:
    source = read(
        r"{\header Page {\field{\*\fldinst PAGE}{\fldrslt 7}}{\footnote  f}}"
        r"Seen{\v  hidden}{\deleted  gone}{\revised  new}.\par"
        r"{\listtext\'b7\tab}One\par\pard{\listtext Item A: \tab}Two\par"
    )
    assert shown(source) == "Seen new.\n\nOne\n\nItem A: Two"
    words = {
        hidden.kind: source.text[hidden.start : hidden.end] for hidden in source.hidden
    }
    assert words == {
        LeftOutKind.CONCEALED: " hidden",
        LeftOutKind.DELETION: " gone",
        LeftOutKind.MARKUP: "· ",
        LeftOutKind.FURNITURE: "Page 7 f",
    }
    assert source.blocks[1].kind is BlockKind.ITEM
    assert [str(diagnostic.kind.code) for diagnostic in source.diagnostics] == [
        "TEI-S051"
    ]
    everything = read(r"{\footer Foot}Text\par", keep=Keep.EVERYTHING)
    assert shown(everything) == "Text\n\nFoot"


def test_tables_and_boxes() -> None:
    form = r"\trowd\cellx1\cellx2\pard\intbl {0}\cell {1}\cell\row"
    source = read(
        form.format("Ada", "Where?")
        + form.format("Tom", r"Here,\par there.")
        + r"\pard After{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt Boxed.\par}}"
        r"{\shprslt Boxed.}} it.\par"
    )
    (table,) = source.tables
    cells = [[source.text[c.start : c.end] for c in row] for row in table.rows]
    assert cells == [["Ada", "Where?"], ["Tom", "Here,\n\nthere."]]
    assert shown(source).endswith("After it.\n\nBoxed.")


def test_what_the_document_says_of_itself() -> None:
    source = read(
        r"{\info{\title A {\b talk}}{\author J. Roe}{\creatim\yr2009\mo4\dy3\hr1}"
        r"{\revtim\yr0\mo0\dy0}}Text\par"
    )
    assert source.metadata == (
        ("title", "A talk"),
        ("creator", "J. Roe"),
        ("created", "2009-04-03"),
    )


def test_turns_of_an_rtf_whatever_its_name() -> None:
    body = r"{\b Ada} Where is it?\par{\b Tom} Here.\par{\b Ada} Good.\par"
    data = f"{{\\rtf1\\ansi {body}}}".encode()
    for name in ("a.rtf", "a.doc", "a.txt"):
        turns = list(convert(data, name).transcript.turns())
        assert [turn.label.text for turn in turns if turn.label] == [
            "Ada",
            "Tom",
            "Ada",
        ]


@pytest.mark.parametrize("body", [r"{\rtf1", r"{\rtf1}", r"{\rtf1{\pict 00}\par}"])
def test_a_document_without_words_is_refused(body: str) -> None:
    with pytest.raises(InputError, match="without words"):
        read_source(body.encode(), "a.rtf")


def test_a_document_that_ends_early_or_goes_on_keeps_its_words() -> None:
    assert shown(read_source(rb"{\rtf1 One {\b two", "a.rtf")) == "One two"
    source = read_source(b"{\\rtf1 One}\x00\r\n{two}", "a.rtf")
    assert shown(source) == "One"
    assert source.text.endswith("{two}")


def test_groups_may_be_nested_deep() -> None:
    deep = "{" * 100_000 + r"\b Deep" + "}" * 100_000
    assert shown(read(deep)) == "Deep"
    for word in ("header", "footnote", "shp{\\shptxt", "listtext", "info{\\title"):
        many = rf"{{\{word} q\par " * 20_000
        assert ("q" in read(f"Seen{many}").text) is (word != "info{\\title")


_PARTS = st.sampled_from(
    [
        *(
            "{",
            "}",
            "\\",
            "\\'e9",
            "\\'8",
            "\\u8212?",
            "\\u-10179",
            "\\uc0",
            "\\par ",
            "x ",
        ),
        *(
            "\\b ",
            "\\b0",
            "\\cell ",
            "\\row",
            "\\intbl ",
            "\\trowd",
            "\\pard",
            "\\v ",
            "ADA: ",
        ),
        *(
            "{\\footnote ",
            "{\\*\\annotation ",
            "{\\header ",
            "{\\info{\\title ",
            "\\bin3 ",
        ),
        *(
            "{\\listtext ",
            "{\\shptxt ",
            "{\\object ",
            "{\\result ",
            "{\\field{\\*\\fldinst ",
        ),
        *(
            "{\\stylesheet{\\s1 heading 1;}}",
            "\\s1 ",
            "{\\fonttbl{\\f1 ",
            "\\f1 ",
            "\\deleted ",
        ),
        *(
            "\\page ",
            "\\line ",
            "\\tab ",
            "\\chftn ",
            "\n",
            "{\\*\\x ",
            "\\upr",
            "\\ud ",
        ),
    ]
)


@given(st.lists(_PARTS, max_size=40))
def test_any_groups_and_words_make_a_source_or_are_refused(parts: list[str]) -> None:
    data = ("{\\rtf1 " + "".join(parts)).encode()
    try:
        source = read_source(data, "a.rtf")
    except InputError:
        return
    check_model(source)
