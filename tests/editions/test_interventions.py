"""What scribes and editors did to a text, and what of it each view reads."""

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.rendering import RenderOptions, render
from tests.editions.reading_policy import letters, read, shown
from tests.editions.small_texts import document, text_of

DELETED = '<delSpan spanTo="#e"/>'
MARKS = str.maketrans("", "", "⟦⟧\\/")
END = '<anchor xml:id="e"/>'


@pytest.mark.parametrize(
    ("body", "reading", "diplomatic"),
    [
        ("a <restore><del>stet</del></restore>", "a stet", "a stet"),
        ("<restore><del>a<del>b</del></del></restore>c", "ac", "abc"),
        ("<del>a <restore>b</restore> <hi>c</hi></del>d", "bd", "a b cd"),
        ("<del>a<hi>b<restore>c</restore>d</hi></del>e", "ce", "abcde"),
        ('<del xml:id="d">a</del><undo target="#d"/>b', "ab", "ab"),
        ('<del>a</del><undo target="#x"/>b', "b", "ab"),
        ("w<choice><am>ꝑ</am><ex>per</ex></choice>fect", "wperfect", "wꝑfect"),
        ("<abbr>D<am>om</am></abbr>", "Dom", "Dom"),
        ("<expan>c<am>ō</am><ex>on</ex>tra</expan>", "contra", "cōtra"),
        ("<expan><abbr>aug<am>g</am></abbr><ex>usti</ex></expan>", "augusti", "augg"),
        ("c<am>ō</am><ex>on</ex>tra", "contra", "cōtra"),
        (f"a {DELETED}b {END}c", "a c", "a b c"),
        (f"a <hi>b{DELETED}c</hi>d<hi>e{END}f</hi>", "a bf", "a bcdef"),
        ('a <delSpan spanTo="#h"/>b <hi xml:id="h">c</hi> d', "a d", "a b c d"),
        ('a <delSpan spanTo="#x"/>b', "a b", "a b"),
        (f"{END}a {DELETED}b", "a b", "a b"),
        (f"a{DELETED.replace('del', 'add')}b{END}c", "abc", "abc"),
        ('<seg xml:id="s">a <delSpan spanTo="#s"/>b</seg>c', "a c", "a bc"),
        (f"a {DELETED}b {DELETED}c {END}d", "a d", "a b c d"),
        (
            f'a {DELETED}b <delSpan spanTo="#f"/>c {END}d <anchor xml:id="f"/>e',
            "a e",
            "a b c d e",
        ),
        (
            f'a <delSpan spanTo="#f"/>b {DELETED}c {END}d <anchor xml:id="f"/>e',
            "a e",
            "a b c d e",
        ),
        (
            f'a {DELETED}b <hi xml:id="h"><delSpan spanTo="#h"/>c {END}d</hi>e',
            "a e",
            "a b c de",
        ),
    ],
)
def test_a_view_reads(body: str, reading: str, diplomatic: str) -> None:
    body = f"<p>{body}</p>"
    assert text_of(body) == reading
    assert text_of(body, view=View.DIPLOMATIC).translate(MARKS) == diplomatic
    for view in View:
        page = render(document(body), "html", RenderOptions(view=view)).data
        assert letters(shown(page)) == letters(read(document(body), view))


def test_a_deletion_over_several_paragraphs() -> None:
    body = f"<p>a {DELETED}b</p><p>c</p><list><item>d</item></list><p>e{END}f</p>"
    assert text_of(body) == "a\n\nf"
    page = render(document(body), "html", RenderOptions(view=View.DIPLOMATIC)).data
    for letter in "bcde":
        assert f'<del class="del">{letter}' in page.decode()


def test_an_addition_by_its_ends_is_marked_in_the_diplomatic_view() -> None:
    body = f"<p>a {DELETED.replace('del', 'add')}b{END} c</p>"
    page = render(document(body), "html", RenderOptions(view=View.DIPLOMATIC)).data
    assert '<ins class="add"><span class="ours">\\</span>b' in page.decode()


def test_plain_text_tells_deletions_and_additions_apart() -> None:
    body = "<p>He <del>saw <hi>one</hi></del><add>beheld</add>.</p>"
    assert text_of(body, view=View.DIPLOMATIC) == "He ⟦saw one⟧\\beheld/."


def test_no_link_leads_to_what_the_view_leaves_out() -> None:
    body = '<p><del xml:id="d">x</del> <ref target="#d">there</ref></p>'
    assert 'href="#d"' not in render(document(body), "html").data.decode()


def test_notes_side_by_side_keep_their_numbers() -> None:
    body = "<p>Word<note>first</note><note>second</note>.</p>"
    data = document(body)
    assert "Word[1][2]." in render(data, "text").data.decode()
    assert "Word[^1][^2]." in render(data, "markdown").data.decode()


def test_where_pages_end_is_said_in_every_format_of_the_diplomatic_view() -> None:
    body = (
        '<p>pa<pb n="2" break="no"/>ge <gb n="q"/>a<cb n="b"/></p><u who="#a">so <pb '
        'n="3"/>on</u>'
    )
    options = RenderOptions(View.DIPLOMATIC, "en")
    for to in ("text", "markdown", "html"):
        edition = render(document(body), to, options).data.decode()
        for words in ("[p. 2]", "[p. 3]", "[q]", "[b]"):
            assert words in edition.replace("\\", "")
    assert (
        "brackets: 10, printed: 1-6\n"
        in render(document(body), "text", options).data.decode()
    )
    assert text_of(body).startswith("page a")
    assert render(document(body), "csv", options).data.count(b"so on") == 1
