"""Footnotes, endnotes and comments stand in the TEI where the text refers to them."""

# ruff: noqa: E501  # pages

import re
from itertools import pairwise

import pytest

from tei_toolkit.convert import Conversion, ConvertOptions, convert
from tei_toolkit.editions.rendering import render
from tei_toolkit.errors import ConservationError
from tei_toolkit.report import as_data
from tei_toolkit.tei.conservation import check_conservation
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.reading import parse_tei
from tests.sources.documents import word_document

_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(words: str, properties: str = "") -> str:
    return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


def reference(kind: str, key: int, own: str = "") -> str:
    follows = f' w:customMarkFollows="1"/><w:t>{own}</w:t' if own else "/"
    return f'<w:r><w:{kind}Reference w:id="{key}"{follows}></w:r>'


def part(kind: str, **notes: str) -> str:
    inside = "".join(
        f'<w:{kind} w:id="{key[1:]}">{words}</w:{kind}>' for key, words in notes.items()
    )
    return f"<w:{kind}s {_NAMES}>{inside}</w:{kind}s>"


def turns(*words: str) -> str:
    labels = ("ANN:", "BEN:")
    return "".join(
        paragraph(run(f"{labels[number % 2]} "), said)
        for number, said in enumerate((*words, *map(run, ["And so?", "So it is."] * 2)))
    )


def body_of(conversion: Conversion) -> str:
    text = conversion.to_bytes().decode().partition("<body>")[2]
    return re.sub(r">\n\s*<", "><", re.sub(r' xml:id="[^"]*"', "", text))


def test_a_footnote_stands_after_its_word() -> None:
    data = word_document(
        turns(run("In Leeds") + reference("footnote", 2) + run(", then.")),
        parts={"footnotes": part("footnote", n2=paragraph(run(" A city.")))},
    )
    made = convert(data, "a.docx")
    assert (
        '<seg>In Leeds<note n="1" type="footnote" place="foot">A city.</note>, then.'
        in body_of(made)
    )
    assert not made.diagnostics


def test_what_a_note_says_is_neither_label_nor_speech() -> None:
    notes = part(
        "footnote", n2=paragraph(run("BEN: No!")) + paragraph(run("ANN: Yes."))
    )
    data = word_document(
        turns(run("In Leeds.") + reference("footnote", 2)), parts={"footnotes": notes}
    )
    made = convert(data, "a.docx")
    assert "<p>BEN: No!</p><p>ANN: Yes.</p></note></seg>" in body_of(made)
    assert len(list(made.transcript.turns())) == 5
    assert '<measure unit="words" quantity="12">' in made.to_bytes().decode()


def test_signs_of_notes_are_as_printed() -> None:
    style = '<w:numFmt w:val="upperRoman"/>'
    sect = f"<w:sectPr><w:footnotePr>{style}</w:footnotePr></w:sectPr>"
    said = (
        reference("footnote", 1)
        + run("one")
        + reference("footnote", 2, "**")
        + run("two")
        + reference("footnote", 3)
        + reference("endnote", 1)
    )
    foot = {f"n{n}": paragraph(run(w)) for n, w in enumerate(("a", "** b", "c"), 1)}
    data = word_document(
        turns(said) + sect,
        parts={
            "footnotes": part("footnote", **foot),
            "endnotes": part("endnote", n1=paragraph(run("e"))),
        },
    )
    made = body_of(convert(data, "a.docx"))
    found = re.findall(r'<note n="([^"]*)" type="(\w+)"[^>]*>([^<]*)</note>', made)
    assert found == [
        ("I", "footnote", "a"),
        ("**", "footnote", "b"),
        ("II", "footnote", "c"),
        ("i", "endnote", "e"),
    ]


def test_a_comment_says_who_wrote_it_and_when() -> None:
    comments = (
        f'<w:comments {_NAMES}><w:comment w:id="0" w:author="Rosa Bell" '
        f'w:initials="RB" w:date="2019-03-02T10:11:00Z">{paragraph(run("Sure?"))}'
        "</w:comment></w:comments>"
    )
    data = word_document(
        turns(run("In Leeds.") + reference("comment", 0)), parts={"comments": comments}
    )
    made = convert(data, "a.docx")
    assert (
        '<note n="RB1" type="comment" place="margin" resp="#a.commenter1">Sure?'
        '<date when="2019-03-02T10:11:00Z"/></note>' in body_of(made)
    )
    assert re.search(
        r'<respStmt xml:id="a.commenter1">\s*<resp>comments in the source</resp>'
        r"\s*<persName>Rosa Bell</persName>",
        made.to_bytes().decode(),
    )


def test_a_note_that_was_deleted_is_left_out_with_its_words() -> None:
    deleted = f'<w:del w:id="9">{reference("footnote", 2)}</w:del>'
    data = word_document(
        turns(run("In Leeds.") + deleted + reference("footnote", 3)),
        parts={
            "footnotes": part(
                "footnote", n2=paragraph(run("Gone.")), n3=paragraph(run("Here."))
            )
        },
    )
    made = convert(data, "a.docx")
    assert 'n="1" type="footnote" place="foot">Here.' in body_of(made)
    left = [(item["kind"], item["text"]) for item in as_data(made)["left_out"]]
    assert ("tracked deletion", "Gone.") in left


def test_a_note_that_nothing_refers_to_is_told() -> None:
    data = word_document(
        turns(), parts={"footnotes": part("footnote", n2=paragraph(run("Lost.")))}
    )
    made = convert(data, "a.docx")
    assert [d.message for d in made.diagnostics] == [
        "1 note was left out: nothing in the text refers to it"
    ]
    left = [(item["kind"], item["text"]) for item in as_data(made)["left_out"]]
    assert ("note", "Lost.") in left


def test_a_note_on_a_label_stands_before_the_first_word() -> None:
    said = run("ANN:") + reference("footnote", 1) + run(" Yes.")
    data = word_document(
        paragraph(said) + turns(run("Yes.")),
        parts={"footnotes": part("footnote", n1=paragraph(run("A miner.")))},
    )
    assert ">A miner.</note> Yes.</seg>" in body_of(convert(data, "a.docx"))


MARKDOWN = """\
# On light[^t]

**ANN:** One[^a] *two*[^b] three.

[^a]: A **strong** &lt;note&gt;[^c]
that goes on.

    And on.

**BEN:** Four[^a] and [^z].

[^b]: Second.

**ANN:** Five.

**BEN:** Six.

[^c]: Third.
[^t]: Of the title.
[^u]: Nothing refers here.
"""
FIRST = (
    '<note n="a" type="footnote" place="foot"><p>A <hi rend="bold">strong</hi> '
    '&lt;note&gt;<note n="c" type="footnote" place="foot">Third.</note> that goes '
    "on.</p><p>And on.</p></note>"
)


def test_footnotes_of_markdown() -> None:
    made = body_of(convert(MARKDOWN.encode(), "a.md"))
    assert f"<seg>One{FIRST} <hi" in made
    assert '<hi rend="italic">two<note n="b"' in made
    assert "<seg>Four[^a] and [^z].</seg>" in made
    assert 'On light<note n="t"' in made
    assert "[^u]: Nothing refers here." in made


@pytest.mark.parametrize("profile", Profile)
def test_every_profile_has_the_words_of_every_note(profile: Profile) -> None:
    options = ConvertOptions(profile=profile)
    made = re.sub("<[^>]+>", "", body_of(convert(MARKDOWN.encode(), "a.md", options)))
    for words in ("Third.", "And on.", "Second.", "Of the title."):
        assert made.count(words) == 1


@pytest.mark.parametrize("profile", Profile)
def test_the_proof_covers_notes(profile: Profile) -> None:
    made = convert(MARKDOWN.encode(), "a.md", ConvertOptions(profile=profile))
    data = made.to_bytes()
    notes = [*re.finditer(rb"<note n=[^>]*>[^<]*</note>", data)]
    assert len(notes) >= 3
    for note, after in pairwise(notes):
        between = data[note.end() : after.start()]
        if not re.sub(rb"<[^>]+>", b"", between).strip():
            continue  # they refer to the same word
        swapped = after[0] + between + note[0]
        for changed in (
            data.replace(note[0], b""),
            data.replace(note[0], note[0] * 2),
            data.replace(note[0], note[0].replace(b".<", b"!<")),
            data.replace(note[0], note[0].replace(b'n="', b'n="x')),
            data[: note.start()] + swapped + data[after.end() :],
            data[: note.start()] + between + note[0] + data[after.start() :],
        ):
            assert changed != data
            with pytest.raises(ConservationError):
                check_conservation(
                    made.source, made.transcript, [changed], made.options
                )


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize(
    "text",
    [
        "[^c]0:01 Ola: Yes.\n\n0:02 Ben: No.\n\n0:03 Ola: Yes.",
        "1 ann\n\n2 said\n\n3 so\n\n4[^c] as\n\n5 ben\n\n6 says\n\n7 now",
    ],
)
def test_a_note_may_stand_beside_what_is_left_out(text: str, profile: Profile) -> None:
    data = f"{text}\n\n[^c]: Third.\n".encode()
    made = body_of(convert(data, "a.md", ConvertOptions(profile=profile)))
    assert re.sub("<[^>]+>", " ", made).split().count("Third.") == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "a.docx",
            word_document(
                turns(run("In Leeds.") + reference("comment", 0)),
                parts={
                    "comments": part(
                        "comment",
                        n0=paragraph(run("Sure?", "<w:rPr><w:vanish/></w:rPr>")),
                    )
                },
            ),
        ),
        (
            "a.md",
            b"**ANN:** In Leeds.[^c]\n\n**BEN:** So?\n\n[^c]: <!-- x -->\n",
        ),
        (
            "a.html",
            (
                b'<p><b>ANN:</b> In Leeds.<a href="#f" id="r">1</a></p><p><b>BEN:</b> So?'
                b'</p><p id="f"><a href="#r">1</a></p>'
            ),
        ),
    ],
)
def test_a_note_without_words_that_are_shown_is_none(name: str, data: bytes) -> None:
    made = convert(data, name)
    assert "In Leeds.<" in body_of(made)
    assert not made.source.notes


PAGES = {
    "Pandoc": (
        (
            '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup>'
            "</a>"
        ),
        (
            '<section class="footnotes"><hr/><ol><li id="fn1"><p>A <em>city</em>.</p><p>More.'
            '<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>'
        ),
        "1",
        '<p>A <hi rend="italic">city</hi>.</p><p>More.</p>',
    ),
    "Word": (
        '<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>',
        (
            '<div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">'
            "<span>[1]</span></a> A city.</p><p>More.</p></div>"
        ),
        "1",
        "<p>A city.</p><p>More.</p>",
    ),
    "LibreOffice": (
        '<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>',
        (
            '<div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>'
            "A city.</p></div>"
        ),
        "1",
        "A city.",
    ),
    "MediaWiki": (
        '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>',
        (
            '<ol><li id="cite_note-1"><b><a href="#cite_ref-1">^</a></b> <span>A city.</span>'
            '</li><li id="cite_note-2">Another.</li></ol>'
        ),
        "1",
        "A city.",
    ),
    "EPUB": (
        '<a epub:type="noteref" href="#n1">*</a>',
        '<aside epub:type="footnote" id="n1"><p>A city.</p></aside>',
        "*",
        "A city.",
    ),
    "old pages": (
        '<a name="r1"></a><a href="#f1"><sup>(1)</sup></a>',
        '<p><a name="f1"></a><a href="#r1">(1)</a> A city.</p><p>Another.</p>',
        "1",
        "A city.",
    ),
}


def page(mark: str, notes: str) -> bytes:
    turns = "<p><b>ANN:</b> Good morning.</p><p><b>BEN:</b> And you.</p>" * 3
    return (
        f"<html><body><p><b>ANN:</b> In Leeds{mark}, then.</p>{turns}{notes}</body></html>"
    ).encode()


@pytest.mark.parametrize("name", PAGES)
def test_notes_of_pages(name: str) -> None:
    mark, notes, sign, words = PAGES[name]
    made = body_of(convert(page(mark, notes), "a.html"))
    note = f'<note n="{sign}" type="footnote" place="foot">{words}</note>'
    assert f"<seg>In Leeds{note}, then.</seg>" in made
    if "Another" in notes:
        assert "Another." in made


@pytest.mark.parametrize(
    ("mark", "notes"),
    [
        ('<a href="#x">2</a>', '<p id="x">Something else.</p>'),
        (
            '<a href="#x" id="t">2</a>',
            '<h2 id="x"><a href="#t">2</a> Part two</h2><p>Words.</p>',
        ),
        (
            '<a href="#x" id="t">the second</a>',
            '<p id="x"><a href="#t">up</a> Two.</p>',
        ),
        ('<a href="other.html#x" id="t">2</a>', "<p>Words.</p>"),
    ],
)
def test_other_links_are_no_marks_of_notes(mark: str, notes: str) -> None:
    made = body_of(convert(page(mark, notes), "a.html"))
    assert "<note n=" not in made
    assert re.search(r"In Leeds(<ref[^<>]*>)?(2|the second)\b", made)


TURNS = "ANN: Good morning.\n\nBEN: And you.\n\n" * 3


@pytest.mark.parametrize(
    "text",
    [
        f"ANN: In Leeds[1], then.[2]\n\n{TURNS}Notes\n\n[1] A city.\n\n[2] Later.\n",
        f"ANN: In Leeds¹, then.²\n\n{TURNS}¹ A\ncity.\n² Later.\n",
        f"ANN: In Leeds¹, then.²\n\n{TURNS}1. A city.\n2. Later.\n",
    ],
)
def test_notes_of_plain_text(text: str) -> None:
    made = body_of(convert(text.encode(), "a.txt"))
    first, second = (
        f'<note n="{n}" type="endnote" place="end">{words}</note>'
        for n, words in ((1, "A city."), (2, "Later."))
    )
    assert f"<seg>In Leeds{first}, then.{second}</seg>" in made


@pytest.mark.parametrize(
    "text",
    [
        f"ANN: In Leeds[1], then.\n\n{TURNS}[1] A city.\n\nEnd of the tape.\n",
        f"ANN: In Leeds[1], then[1].\n\n{TURNS}[1] A city.\n",
        f"ANN: In Leeds[2], then[1].\n\n{TURNS}[1] A city.\n\n[2] Later.\n",
        f"ANN: In Leeds[1], then[3].\n\n{TURNS}[1] A city.\n",
        f"ANN: In Leeds, then.\n\n{TURNS}[1] A city.\n",
        f"ANN: 5 m² of it.\n\n{TURNS}1. A city.\n2. Later.\n",
    ],
)
def test_numbers_that_do_not_agree_are_no_notes(text: str) -> None:
    assert "<note n=" not in body_of(convert(text.encode(), "a.txt"))


def test_notes_come_back_from_a_text_edition() -> None:
    made = convert(MARKDOWN.encode(), "a.md").to_bytes()
    edition = render(parse_tei(made, "a.xml"), "text").data
    whole = convert(edition, "a.txt").to_bytes().decode()
    again = re.sub(r' xml:id="[^"]*"', "", whole)
    found = re.findall(r'In \w+<note|One<note n="(\d+)"|two<note n="(\d+)"', again)
    assert found == [("2", ""), ("", "4")]
    assert "On light<note n=" in again
    assert 'strong &lt;note&gt;<note n="3"' in again


_RUBY = "<ruby>漢<rt>か</rt></ruby>"


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize(
    "printed",
    [
        f"{_RUBY}¶",
        f"¶{_RUBY}",
        "<ruby>¶漢<rt>か</rt></ruby>",
        "<ruby>漢¶<rt>か</rt></ruby>",
        "<ruby>漢<rt>か</rt>¶</ruby>",
        f"{_RUBY}<ruby>字¶<rt>じ</rt></ruby>",
        "<i>¶x</i>",
        "<i> ¶x</i>",
        "<i>x</i>¶",
    ],
)
def test_a_note_may_stand_beside_words_that_are_set_apart(
    printed: str, profile: Profile
) -> None:
    mark = '<sup><a href="#f" id="r">1</a></sup>'
    turns = "<p><b>ANN:</b> Good morning.</p><p><b>BEN:</b> And you.</p>" * 3
    words = f"<p><b>ANN:</b> So {printed.replace('¶', mark)} it.</p>{turns}"
    data = f'{words}<p id="f"><a href="#r">1</a> Noted.</p>'.encode()
    made = body_of(convert(data, "a.html", ConvertOptions(profile=profile)))
    assert made.count("Noted.</note>") == 1
