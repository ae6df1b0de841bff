"""A hostile document renders inert."""

import contextlib
import os
import re
from pathlib import Path

import pytest

from tei_toolkit.editions.policy import View
from tei_toolkit.editions.reading import read_tei
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.errors import InputError, SchemaError
from tests.editions.test_conservation import check_links

FRAME = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:x="http://www.w3.org/1999/xhtml" '
    'xmlns:s="http://www.w3.org/2000/svg" xmlns:tk="urn:tei-toolkit:edition" '
    'xmlns:m="http://www.w3.org/1998/Math/MathML"><teiHeader><fileDesc><titleStmt>'
    "<title>{title}</title></titleStmt></fileDesc></teiHeader>"
    "<text><body>{body}</body></text></TEI>"
)
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java&#9;script:alert(1)",
    "java&#10;script:alert(1)",
    "&#1;javascript:alert(1)".replace("&#1;", ""),
    "vbscript:x",
    "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;",
    "file:///etc/passwd",
    "//evil.example/x",
    "\\\\evil.example\\x",
    "blob:x",
    "https://user@evil.example/",
    "ftp://x/y",
)


STYLESHEETS = Path(__file__).parents[2] / "xslt"


def page_of(body: str, title: str = "T") -> str:
    data = FRAME.format(title=title, body=body).encode()
    return render(data, "html").data.decode()


@pytest.mark.parametrize("address", ADDRESSES)
def test_addresses_outside_the_list_are_no_links(address: str) -> None:
    page = page_of(
        f'<p><ref target="{address}">a</ref><ptr target="{address}"/>'
        f'<graphic url="{address}"/><persName ref="{address}">N</persName></p>'
    )
    links = re.findall(r'<a[^>]*\shref="([^"]*)"', page)
    assert all(link.startswith("#") or link == "java" for link in links), links
    assert not re.findall(r"<(?:img|iframe|object|embed|link rel=.style)", page)


def test_foreign_elements_and_attributes_are_not_copied() -> None:
    page = page_of(
        "<p><x:script>alert(1)</x:script><s:svg onload='alert(2)'>"
        "<s:script>x</s:script>"
        "</s:svg><x:img src='x' onerror='alert(3)'/><x:iframe src='https://e.example'/>"
        "<m:math><m:mi onclick='x' href='javascript:x'>y</m:mi><m:annotation-xml>"
        "<x:script>z</x:script></m:annotation-xml></m:math></p>"
    )
    body = page[page.index("<article") : page.index("</article>")]
    assert not re.search(r"<(script|svg|img|iframe|x:|s:)", body)
    assert not re.search(r"\son\w+=", body)


def test_a_formula_holds_nothing_but_mathml() -> None:
    page = page_of(
        "<p><m:math><m:maction>a<m:mi>x<m:mglyph>g</m:mglyph></m:mi></m:maction>"
        "<m:annotation-xml><x:script>z</x:script></m:annotation-xml></m:math></p>"
    )
    math = page[page.index("<math") : page.index("</math>")]
    assert set(re.findall(r"<(\w+)", math)) == {"math", "mrow", "mtext", "mi"}
    assert "<mi>xg</mi>" in math


def test_words_cannot_end_the_script_or_the_style() -> None:
    words = "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/style&gt;&lt;!--"
    page = page_of(f"<p>{words}</p>", title=words)
    assert len(re.findall(r"<script", page)) == 2
    assert page.count("<style") == 1
    assert "<script>alert(1)" not in page


def test_attributes_cannot_break_out() -> None:
    page = page_of(
        '<div xml:id="a&quot;onclick=&quot;x"><head n="&quot;>">H</head>'
        '<p xml:lang="&quot;>&lt;script>" rend="&quot;>&lt;b">w</p>'
        '<pb n="&quot;>&lt;script>"/><note n="&lt;b>">n</note></div>'
    )
    body = page[page.index("<body") :]
    assert not re.search(r"<script>|<b>|\sonclick=", body[: body.rindex("<script>")])
    check_links(page)


def test_a_document_cannot_speak_for_the_toolkit() -> None:
    page = page_of(
        '<p tk:id="main" tk:note="x" tk:entry="y" tk:n="1">w</p>'
        '<graphic tk:data="data:image/svg+xml,x" url="x"/>'
        "<tk:digest title='evil'><tk:linked>&lt;/script></tk:linked></tk:digest>"
    )
    assert page.count('id="main"') == 1
    assert "<img" not in page
    check_links(page)


def test_ids_of_the_page_are_not_taken() -> None:
    page = page_of('<div xml:id="text"><p xml:id="main">a</p><p xml:id="p">b</p></div>')
    check_links(page)


def test_no_id_of_our_stylesheets_is_that_of_a_passage() -> None:
    ours = {
        name
        for path in STYLESHEETS.glob("*/*.xsl")
        for name in re.findall(r' id="([^"{]+)"', path.read_text("utf-8"))
    }
    assert ours > {"main", "cite-title"}
    body = "".join(f'<p xml:id="{name}">w</p>' for name in sorted(ours))
    page = page_of(f'<p xml:id="speaker-s1">w</p>{body}<u who="#a">w</u><u>w</u>')
    check_links(page)
    for name in {*ours, "speaker-s1"}:
        assert f'<p id="{name}"' not in page


def test_no_script_of_ours_gives_an_id() -> None:
    assert " id: " not in (STYLESHEETS / "formats/html.js").read_text("utf-8")


def test_the_policy_admits_one_script() -> None:
    page = page_of("<p>w</p>")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]


def test_entities_read_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "s"
    secret.write_text("hidden-words", "utf-8")
    data = (
        f'<!DOCTYPE TEI [<!ENTITY f SYSTEM "{secret.as_uri()}"><!ENTITY i "inside">]>'
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>a &f; &i; b</p></body>'
        "</text></TEI>"
    ).encode()
    edition = render(data, "text")
    assert edition.data.decode().endswith("\na &f; inside b\n")
    assert edition.messages == ("entities whose words are not at hand: &f;",)


@pytest.mark.parametrize(
    ("subset", "words", "said"),
    [
        ('<!ENTITY % p "<!ENTITY q &#39;quux&#39;>"> %p;', "quux &e; é", "&e;"),
        ('<!ENTITY % I SYSTEM "iso.ent"> %I;<!ENTITY q "z">', "z &e; é", "iso.ent"),
        ('<!ENTITY % p ""> %p;<!ENTITY e SYSTEM "SECRET">', "&q; &e; é", "&e;"),
        ('<!ENTITY % p "<!ENTITY e SYSTEM &#39;SECRET&#39;>"> %p;', "&q; é", "SECRET"),
    ],
)
def test_parameter_entities_are_read_and_open_nothing(
    tmp_path: Path, subset: str, words: str, said: str
) -> None:
    secret = tmp_path / "s"
    secret.write_text("hidden-words", "utf-8")
    subset = subset.replace("SECRET", secret.as_uri())
    data = (
        f'<!DOCTYPE TEI SYSTEM "tei.dtd" [{subset}]><TEI xmlns="http://www.tei-c.org/'
        'ns/1.0"><text><body><p>&q; &e; &eacute;</p></body></text></TEI>'
    ).encode()
    tree, messages = read_tei(data)
    assert " ".join("".join(tree.getroot().itertext()).split()) == words
    assert said.replace("SECRET", secret.as_uri()) in " ".join(messages)


def test_elements_out_of_entities_are_those_of_the_document() -> None:
    data = (
        b'<!DOCTYPE TEI [<!ENTITY x "a <hi>m</hi>">]><TEI xmlns="http://www.tei-c.org/'
        b'ns/1.0"><text><body><p>&x;</p></body></text></TEI>'
    )
    assert 'class="hi">m<' in render(data, "html").data.decode()


def test_entity_bombs_are_refused() -> None:
    bomb = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 12))
    data = (
        f'<!DOCTYPE TEI [<!ENTITY e0 "boom">{bomb}]>'
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>&e11;</p></body></text></TEI>'
    ).encode()
    with pytest.raises(InputError):
        render(data, "html")


def test_inclusions_stay_in_the_folder(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "secret.txt"
    inside.mkdir()
    outside.write_text("hidden-words", "utf-8")
    (inside / "part.xml").write_text(
        '<p xmlns="http://www.tei-c.org/ns/1.0">part</p>', "utf-8"
    )
    include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" {}/>'
    wanted = (
        'href="part.xml"',
        'href="../secret.txt" parse="text"',
        f'href="{outside.as_uri()}" parse="text"',
        f'href="{outside}" parse="text"',
        'href="http://127.0.0.1:9/x"',
        'href="main.xml"',
    )
    body = "".join(include.format(w) for w in wanted)
    data = FRAME.format(title="T", body=body).encode()
    (inside / "main.xml").write_bytes(data)
    edition = render(data, "text", RenderOptions(folder=inside))
    text = edition.data.decode()
    assert "part" in text
    assert "hidden-words" not in text
    assert len(edition.messages) >= 4


INCLUDE = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{}"/>'


def test_a_document_does_not_include_itself(tmp_path: Path) -> None:
    """Not even once: its words would be read twice."""
    path = tmp_path / "main.xml"
    body = "<p>once</p>" + INCLUDE.format("main.xml")
    path.write_text(FRAME.format(title="T", body=body), "utf-8")
    options = RenderOptions(folder=tmp_path, file=path)
    edition = render(path.read_bytes(), "text", options)
    assert edition.data.decode().count("once") == 1
    assert "main.xml: includes itself." in edition.messages


@pytest.mark.parametrize("href", ["a%00b.xml", "pipe", "loop", "http://[x", "."])
def test_what_is_no_file_is_not_included(tmp_path: Path, href: str) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    data = FRAME.format(title="T", body="<p>a</p>" + INCLUDE.format(href)).encode()
    edition = render(data, "text", RenderOptions(folder=tmp_path))
    assert not edition.is_whole
    assert any(message.startswith(f"{href}: ") for message in edition.messages)


def test_deep_documents_are_refused_or_rendered() -> None:
    for depth in (200, 5000):
        data = FRAME.format(
            title="T", body="<p>" + "<hi>" * depth + "x" + "</hi>" * depth + "</p>"
        ).encode()
        with contextlib.suppress(InputError, SchemaError):
            render(data, "html")


@pytest.mark.parametrize("to", ["text", "markdown", "json", "csv", "epub"])
def test_other_formats_hold_no_markup_of_the_document(to: str) -> None:
    data = FRAME.format(
        title="T",
        body="<u><seg>&lt;script&gt;<ref target='javascript:x'>a</ref></seg></u>",
    ).encode()
    made = render(data, to, RenderOptions(view=View.READING)).data
    assert b"javascript:" not in made


def test_facts_before_markdown_are_no_markup() -> None:
    title = "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;"
    data = FRAME.format(title=title, body="<p/>").encode()
    made = render(data, "markdown").data.decode()
    assert not re.search(r"(?<!\\)<", made)
    assert not re.search(r"(?<!\\)&lt;", made)
