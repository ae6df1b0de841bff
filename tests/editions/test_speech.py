"""Who speaks, how much, and what stands in the line of speech."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from lxml import html

from tei_toolkit.convert import convert
from tei_toolkit.editions.rendering import RenderOptions, render
from tei_toolkit.editions.speakers import Speaker, Speakers
from tests.editions.small_texts import document, text_of


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ('<u who="#a #b">yes</u>', "[Ann and Ben]:  yes"),
        ('<sp who="#a #b"><p>yes</p></sp>', "[Ann and Ben]:  yes"),
        ('<u who="#a #b #c">yes</u>', "[Ann, Ben and Cy]:  yes"),
        ("<u>yes</u>", "[Unnamed speaker]:  yes"),
        ("<sp><p>yes</p></sp>", "[Unnamed speaker]:  yes"),
        (
            '<annotationBlock who="#a"><u>yes</u></annotationBlock>',
            "[Ann]:  yes",
        ),
    ],
)
def test_who_speaks_is_said(body: str, label: str) -> None:
    assert text_of(body) == label
    spoken = html.fromstring(render(document(body), "html").data.decode())
    (who,) = spoken.xpath('//article//p[@class="who"]')
    assert f"[{who.xpath('string(*[last()])')}]:  yes" == label


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("so<kinesic/>", "so [kinesic]"),
        (
            "<vocal><desc>laughs</desc></vocal>so, <incident/>",
            "[laughs] so, [incident]",
        ),
        ("un<vocal/>even", "un[vocal]even"),
        ("so<vocal/>, so", "so [vocal], so"),
        ("はい<vocal/>", "はい[vocal]"),
        ("so,<vocal/>", "so, [vocal]"),
        ("so,<vocal/>so (<vocal/>) so", "so, [vocal] so ([vocal]) so"),
    ],
)
def test_an_event_is_no_part_of_a_word_unless_it_tears_one(
    said: str, line: str
) -> None:
    assert text_of(f'<u who="#a"><seg>{said}</seg></u>') == f"[Ann]:  {line}"


def test_several_speakers_in_the_language_of_the_page() -> None:
    assert text_of('<u who="#a #b">ja</u>', "de") == "[Ann und Ben]:  ja"


def test_a_speech_without_a_label_is_not_that_of_the_one_before() -> None:
    body = "<sp><speaker>HE</speaker><p>mine</p></sp><sp><p>nobody's</p></sp>"
    assert text_of(body) == "HE:  mine\n\n[Unnamed speaker]:  nobody's"


COUNTED = [
    ("<sp><speaker>X</speaker><p>xx</p></sp>", 1),
    ("<sp><speaker>X</speaker><l>my words</l><l>three more</l></sp>", 4),
    ("<sp><speaker>X</speaker><p>go <stage>he goes off</stage> now</p></sp>", 2),
    ('<u who="#a">well <vocal><desc>a cough</desc></vocal>now<note>n</note></u>', 2),
    ('<u who="#a"><seg>one<seg>two</seg></seg><seg>three</seg></u>', 2),
    ('<u who="#a"><seg>two<lb/>lines, bro<lb break="no"/>ken</seg></u>', 3),
    ('<u who="#a">a <app><lem>b c</lem><rdg>d</rdg></app> <del>e</del></u>', 3),
    ('<u who="#a">a <choice><sic>b c</sic><corr>d</corr></choice></u>', 2),
]


@pytest.mark.parametrize(("body", "count"), COUNTED)
def test_all_formats_count_the_words_that_are_said(body: str, count: int) -> None:
    data = document(body)
    (row,) = csv.DictReader(io.StringIO(render(data, "csv").data.decode()))
    assert int(row["words"]) == len(row["said"].split()) == count
    found = json.loads(render(data, "json").data)
    assert found["speakers"][0]["words"] == found["turns"][0]["words"] == count
    page = html.fromstring(render(data, "html").data.decode())
    assert page.xpath('string(//*[@id="cast"]//tbody/tr/td[2])') == str(count)


def test_shares_are_those_of_a_whole() -> None:
    body = '<u who="#a">one two</u><u who="#a #b #c">three</u><u>four five</u>'
    page = html.fromstring(render(document(body), "html").data.decode())
    rows = [
        [cell.text_content().strip() for cell in row]
        for row in page.xpath('//*[@id="cast"]//tbody/tr')
    ]
    assert [row[0] for row in rows] == ["Ann", "Ben", "Cy", "Unnamed speaker"]
    assert [row[2] for row in rows] == ["3", "1", "1", "2"]
    shares = [int(row[3].split()[0]) for row in rows]
    assert sum(shares) == 100
    assert shares[0] == 47
    assert len(page.xpath('//*[@id="cast"]//svg[@class="course"]/rect')) == 4


def test_a_little_is_not_nothing() -> None:
    found = Speakers(
        [Speaker("s1", "", "A", words=999, part=999), Speaker("s2", "", "B")], 1000
    )
    found.unnamed.words = found.unnamed.part = 1
    assert found.shares() == ["100", "0", "<1"]


def test_an_id_with_a_space_is_one_person() -> None:
    data = document('<sp who="#a b"><speaker>AB</speaker><p>x</p></sp>')
    data = data.replace(b'xml:id="a"', b'xml:id="a b"')
    (speaker,) = json.loads(render(data, "json").data)["speakers"]
    assert speaker["name"] == "Ann"


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (
            '<u who="#a">well <pause/> I <vocal><desc>coughs</desc></vocal> think</u>',
            "[Ann]:  well [pause] I [coughs] think",
        ),
        ('<u who="#a">a<note>n</note>, b</u>', "[Ann]:  a[1], b"),
        (
            '<u who="#a"><seg>Mr X</seg> <note>?</note> <seg>. And</seg></u>',
            "[Ann]:  Mr X[1]. And",
        ),
        (
            '<u who="#a"><seg>A</seg><vocal><desc>sighs</desc></vocal><seg>B</seg></u>',
            "[Ann]:  A\n\n    [sighs]\n\n    B",
        ),
        (
            "<sp><speaker>L</speaker><p>Up<stage> he rises </stage>, come.</p></sp>",
            "L:  Up [he rises], come.",
        ),
        (
            "<sp><speaker>L</speaker><stage>, aside</stage><p>No.</p></sp>",
            "L:  [, aside]\n\n    No.",
        ),
        (
            "<sp><speaker>L</speaker><l>No.<stage>[Exit]</stage></l></sp>",
            "L:\n    No. [Exit]",
        ),
        (
            '<u who="#a"><seg>Who?</seg><note>Nobody.</note><seg>I</seg></u>',
            "[Ann]:  Who?\n\n    [Nobody.]\n\n    I",
        ),
        (
            '<u who="#a">a <seg>b c</seg><anchor/> <seg xml:id="s">d</seg></u>',
            "[Ann]:  a b c d",
        ),
        (
            '<u who="#a"><shift feature="loud" new="f"/>A<shift feature="loud"/></u>',
            "[Ann]:  [loud f] A[loud normal]",
        ),
        (
            '<u who="#a">a <pause type="long" dur="PT3S"/> <gap extent="2 s"/></u>',
            "[Ann]:  a [pause long 3 s] [… 2 s]",
        ),
        (
            '<u who="#a">a<kinesic>\n <desc> Applause. </desc>\n</kinesic> b</u>',
            "[Ann]:  a [Applause.] b",
        ),
        (
            '<u who="#a"><gap reason="inaudible" quantity="2" unit="words"/></u>',
            "[Ann]:  [… inaudible, 2 words]",
        ),
        ('<media mimeType="audio/mp3" url="a.mp3"/>', "Audio: a.mp3"),
        (
            '<media mimeType="audio/mp3" url="a.mp3"><desc>audio</desc></media>',
            "Audio: a.mp3 audio",
        ),
    ],
)
def test_what_stands_in_a_sentence_of_speech(body: str, line: str) -> None:
    assert text_of(body).partition("\n\nNotes")[0] == line


def test_a_joined_sentence_keeps_both_ids() -> None:
    body = '<u><seg xml:id="x">Mr X</seg><note>?</note><seg xml:id="y">. A</seg></u>'
    page = render(document(body), "html").data.decode()
    assert re.search(r'<p id="x".*<span id="y"[^>]*>\. A</span></p>', page)


def test_an_id_that_nobody_describes_is_no_contributor() -> None:
    people = "<person xml:id='ann'><persName>Ann</persName></person>"
    page = render(
        (
            '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc>'
            f"<particDesc><listPerson>{people}</listPerson></particDesc></profileDesc>"
            '</teiHeader><text><body><u who="#ann">x</u><u who="#nosuch">y</u></body>'
            "</text></TEI>"
        ).encode(),
        "html",
    ).data.decode()
    linked = page[page.index("ld+json") : page.index("</head>")]
    assert '"Ann"' in linked
    assert "nosuch" not in linked


UNSAID = [
    '<u who="#a">a <shift feature="loud" new="loud"/>b<shift feature="loud"/> c</u>',
    '<u who="#a">a <incident><desc>door</desc></incident>b <unclear>c</unclear></u>',
    '<u who="#a"><seg>a b</seg><note>not I</note><seg>c</seg></u>',
    '<sp who="#a"><p>a <stage>(rises)</stage> b</p><stage>Exit.</stage><p>c</p></sp>',
    '<sp who="#a"><stage>, aside</stage><l>a</l><stage>pause</stage><l>b c</l></sp>',
    '<u who="#a"><seg>a [b] <vocal><desc>[ha] at [B]</desc></vocal></seg> c</u>',
    '<u who="#a">a] [x <vocal><desc>:-[ b]</desc></vocal> [y <note>n ]</note>z</u>',
    '<sp who="#a"><p>a <stage>[Exit]</stage> b <stage>[c] d]</stage></p></sp>',
    '<u who="#a">a<pause/> b<note>a note</note> [1] c</u>',
    '<u who="#a">a b c</u><u who="#b"/><quote>nobody says this</quote>',
    f'<sp who="#a"><l>a b c <stage>{"he and she go " * 60}</stage></l></sp>',
]


@pytest.mark.parametrize("body", UNSAID)
def test_what_is_said_is_the_same_in_lines_and_in_tables(body: str) -> None:
    data = document(body)
    rows = csv.DictReader(io.StringIO(render(data, "csv").data.decode()))
    said = [" ".join(row["said"].split()) for row in rows]
    turns = RenderOptions(parameters={"layout": "turns"})
    lines = render(data, "text", turns).data.decode().splitlines()
    assert [line.partition("\t")[2] for line in lines] == said
    again = convert(render(data, "text").data, "a.txt").to_bytes()
    rows = csv.DictReader(io.StringIO(render(again, "csv").data.decode()))
    assert [" ".join(row["said"].split()) for row in rows] == said


def test_a_turn_a_line_says_who_speaks() -> None:
    body = (
        '<note type="speaker">ANN:</note><u who="#a">x</u><u who="#b #c">y</u><u>z</u>'
    )
    options = RenderOptions(parameters={"layout": "turns"})
    lines = render(document(body), "text", options).data.decode().splitlines()
    assert lines == ["ANN\tx", "[Ben; Cy]\ty", "[Unnamed speaker]\tz"]


@pytest.mark.parametrize(
    ("tokens", "line"),
    [
        (
            '<w join="right">Hi</w>\n<pc>,</pc>\n<w>you</w>\n<pc join="left">!</pc>',
            "Hi, you!",
        ),
        (
            '<pc join="right">(</pc>\n<rs>\n<w join="right">A</w>\n</rs>\n<pc>)</pc>',
            "(A)",
        ),
        ('<w join="right">A</w>\n<note>n</note>\n<pc>,</pc>', "A[1],"),
        ('<w>A</w>\n<note>n</note>\n<pc join="left">,</pc>', "A[1],"),
        ('<name>\n<w>A</w>\n</name>\n<pc join="left">,</pc>\n<w>b</w>', "A, b"),
        ("<w>Hi</w>\n<pc>,</pc>\n<w>you</w>\n<pc>(</pc>\n<w>A</w>", "Hi, you (A"),
        ("<w>A</w><w>sentence</w><pc>.</pc>", "A sentence."),
        ("<w>mot</w> <pc>!</pc> <w>b</w><pc>,</pc>", "mot ! b,"),
        ("<w>\u4e00</w><w>\u4e8c</w>", "\u4e00\u4e8c"),
        # Without any white space `join` decides, if most signs have it.
        ('<w>We</w><w>are</w><w join="right">here</w><pc>.</pc>', "We are here."),
        (
            '<w>a</w><pc join="right">"</pc><w join="right">b</w><pc>"</pc><w>c</w>',
            'a "b" c',
        ),
        ('<w>a</w><pc>–</pc><w join="right">b</w><pc>.</pc>', "a – b."),
        # Else a single one changes nothing for the others.
        (
            (
                "<w>The</w><w>cat</w><pc>,</pc><w>sat</w><pc>(</pc><w>x</w><pc>)</pc>"
                '<pc>.</pc><w>No</w><pc join="left">.</pc>'
            ),
            "The cat, sat (x). No.",
        ),
        (
            '<w>a</w> <pc>,</pc> <w>b</w> <pc>,</pc> <w>c</w> <pc join="left">.</pc>',
            "a, b, c.",
        ),
        ("<w>a</w><name><w>B</w></name><w>c</w><pc>!</pc><w>D</w>", "a B c! D"),
        ("<w>don</w><pc>'</pc><w>t</w><w>x</w>", "don't x"),
        ("<w>a<w>b</w><w>c</w></w><w>d</w>", "abc d"),
        (
            '<w part="I">com</w><lb break="no"/><w part="F">pared</w><w>x</w>',
            "compared x",
        ),
    ],
)
def test_words_and_signs_stand_as_in_print(tokens: str, line: str) -> None:
    body = f'<u who="#a"><seg><s>{tokens}</s>\n<s><w>So</w></s></seg></u>'
    assert text_of(body).partition("\n\nNotes")[0] == f"[Ann]:  {line} So"


def test_sentences_without_white_space_are_parted() -> None:
    body = "<p><s><w>A</w><w>b</w><pc>.</pc></s><s><w>C</w></s></p>"
    assert text_of(body) == "A b. C"


def test_a_crowd_may_speak_together() -> None:
    who = " ".join(f"#p{number}" for number in range(4000))
    text = text_of(f'<u who="{who}">yes</u>')
    assert text.startswith("[p0, p1, p2, ")
    assert text.endswith("p3999]:  yes")


@pytest.mark.parametrize(("count", "are_links"), [(200, True), (201, False)])
def test_the_names_of_a_crowd_are_no_links(count: int, *, are_links: bool) -> None:
    """Each is a walk over all speakers, and there may be many crowds."""
    who = " ".join(f"#p{number}" for number in range(count))
    page = render(document(f'<u who="{who}">yes</u>'), "html").data.decode()
    assert (f'href="#speaker-s{count}"' in page) == are_links
    assert f"p{count - 1}<" in page


def test_a_note_on_a_label_is_no_part_of_the_name() -> None:
    note = "<note>who?</note>"
    body = f'<note type="speaker">MR X:{note}</note><u>a</u>'
    body += f"<sp><speaker>ANN{note}</speaker><p>b</p></sp>"
    found = json.loads(render(document(body), "json").data)
    assert [speaker["name"] for speaker in found["speakers"]] == ["MR X", "ANN"]
    assert [turn["label"] for turn in found["turns"]] == ["MR X:", "ANN"]


def test_a_note_on_a_title_is_no_part_of_it() -> None:
    title = "<fileDesc><titleStmt><title>Talk<note>n</note></title></titleStmt>"
    data = document("<u>a</u>").replace(
        b"<profileDesc>", f"{title}</fileDesc><profileDesc>".encode()
    )
    assert json.loads(render(data, "json").data)["facts"]["title"] == "Talk"


def test_how_a_turn_follows_is_said() -> None:
    body = "".join(
        f'<u trans="{how}">a</u>' for how in ("overlap", "latching", "smooth", "pause")
    )
    page = html.fromstring(render(document(body), "html").data.decode())
    said = page.xpath('//*[contains(@class, "trans")]/text()')
    assert said == ["overlaps", "follows at once", "pause"]


def test_sound_is_no_image(tmp_path: Path) -> None:
    data = document('<media mimeType="audio/mp3" url="a.mp3"/>')
    edition = render(data, "html", RenderOptions(folder=tmp_path))
    assert edition.messages == ()
    assert b'href="a.mp3"' in edition.data


def test_a_row_has_all_that_is_known_of_a_turn() -> None:
    times = (
        '<timeline unit="s"><when xml:id="t0"/><when xml:id="t1" interval="65"/>'
        '<when xml:id="t2" interval="70" since="#t0"/></timeline>'
    )
    body = (
        f'{times}<u xml:id="u" who="#a" start="#t1" end="#t2" trans="overlap" '
        'ana="#x" toWhom="#b #c" next="#v">a<note>n</note></u>'
        '<annotationBlock who="#a" start="#t1" end="#t2"><u xml:id="v" prev="#u">b</u>'
        "</annotationBlock>"
    )
    first, second = csv.DictReader(
        io.StringIO(render(document(body), "csv").data.decode())
    )
    assert [first[name] for name in ("start", "end", "trans", "ana")] == [
        "1:05",
        "1:10",
        "overlap",
        "x",
    ]
    assert [first[n] for n in ("to_whom", "next", "notes")] == ["b c", "v", "n"]
    assert [second[n] for n in ("start", "end", "prev")] == ["1:05", "1:10", "u"]


def test_a_row_has_what_the_header_says_of_its_source() -> None:
    described = (
        "<fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><availability>"
        '<licence target="https://e.org/by">By</licence></availability></publicationStmt>'
        '<sourceDesc><bibl><idno type="sha256">abc</idno><ref target="https://e.org/s"/>'
        "</bibl></sourceDesc></fileDesc><profileDesc>"
    )
    data = document("<u>a</u>").replace(b"<profileDesc>", described.encode())
    (row,) = csv.DictReader(io.StringIO(render(data, "csv").data.decode()))
    assert [row[name] for name in ("source", "licence", "sha256")] == [
        "https://e.org/s",
        "https://e.org/by",
        "abc",
    ]


def cast_of(body: str) -> list[tuple[str, str]]:
    """What each turn's speakers are called, and all names in the cast."""
    found = json.loads(render(document(body), "json").data)
    cast = ", ".join(speaker["name"] for speaker in found["speakers"])
    return [(turn["speaker"], cast) for turn in found["turns"]]


ROLES = (
    '<castList><castItem><role xml:id="v">Bob, a smith.</role></castItem>'
    '<castItem xml:id="w"><role>Carl</role></castItem></castList>'
)


@pytest.mark.parametrize(
    ("before", "names"), [("", "CARL|BOB"), (ROLES, "Carl|Bob, a smith")]
)
def test_a_label_of_several_names_none_of_them(before: str, names: str) -> None:
    carl, bob = names.split("|")
    body = (
        f'{before}<sp who="#w #v"><speaker>BOTH</speaker><p>x</p></sp><sp who="#w">'
        '<speaker>CARL.</speaker><p>x</p></sp><sp who="#v"><speaker>BOB</speaker><p>x'
        "</p></sp>"
    )
    cast = f"{carl}, {bob}"
    assert cast_of(body) == [(f"{carl}; {bob}", cast), (carl, cast), (bob, cast)]


def test_who_speaks_only_with_others_is_called_by_the_id() -> None:
    body = '<sp who="#w #v"><speaker>BOTH</speaker><p>x</p></sp>'
    assert cast_of(body) == [("w; v", "w, v")]


NAMES = (
    '<persName to="2000">Ann Old</persName><persName from="2000">Ann Lee</persName>'
    '<occupation to="2005">clerk</occupation><occupation notBefore="2006">mayor'
    "</occupation>"
)


@pytest.mark.parametrize(
    ("date", "name", "role"),
    [
        ("1999-05-05", "Ann Old", "clerk"),
        ("2010-05-05", "Ann Lee", "mayor"),
        ("2010", "Ann Lee", "mayor"),
        ("", "Ann Old", "clerk"),
    ],
)
def test_people_have_the_name_and_office_of_the_time(
    date: str, name: str, role: str
) -> None:
    when = f'<setting><date when="{date}"/></setting>' if date else ""
    data = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><particDesc>'
        f'<listPerson><person xml:id="x">{NAMES}</person></listPerson></particDesc>'
        f"<settingDesc>{when}</settingDesc></profileDesc></teiHeader><text><body>"
        '<u who="#x">I met <persName ref="#x">me</persName></u></body></text></TEI>'
    )
    found = json.loads(render(data.encode(), "json").data)
    assert [(s["name"], s["role"]) for s in found["speakers"]] == [(name, role)]
    assert found["entries"][0]["name"] == name


LABELLED = (
    '<u who="#a"><seg>one <note type="speaker">B.</note><u who="#b">in</u> two</seg>'
    "<seg>three</seg></u>"
)
NESTED = [
    (
        '<u who="#a"><seg>one</seg><u who="#b"><seg>in</seg></u><seg>two</seg></u>',
        "[Ann]:  one\n\n[Ben]:  in\n\n[Ann]:  two",
        [("Ann", "one"), ("Ben", "in"), ("Ann", "two")],
    ),
    (
        '<u who="#a">one <u who="#b">in <u who="#c">deep</u> out</u> two</u><p>x</p>',
        "[Ann]:  one\n\n[Ben]:  in\n\n[Cy]:  deep\n\n[Ben]:  out\n\n[Ann]:  two\n\nx",
        [("Ann", "one"), ("Ben", "in"), ("Cy", "deep"), ("Ben", "out"), ("Ann", "two")],
    ),
    (
        LABELLED,
        "[Ann]:  one\n\nB.  in\n\n[Ann]:  two\n\n    three",
        [("Ann", "one"), ("Ben", "in"), ("Ann", "two\nthree")],
    ),
    (
        '<u who="#a"><u who="#b">in</u></u>',
        "[Ann]:\n\n[Ben]:  in",
        [("Ann", ""), ("Ben", "in")],
    ),
    (
        '<u who="#a">he said <q><u who="#b">in</u></q> and so</u>',
        None,
        [("Ann", "he said\nand so"), ("Ben", "in")],
    ),
]


@pytest.mark.parametrize(("body", "text", "said"), NESTED)
def test_a_turn_in_a_turn_is_that_of_its_own_speaker(
    body: str, text: str | None, said: list[tuple[str, str]]
) -> None:
    if text is not None:
        assert text_of(body).replace(" (continued)", "") == text
    turns = json.loads(render(document(body), "json").data)["turns"]
    assert [(turn["speaker"], turn["said"]) for turn in turns] == said
    assert [turn["words"] for turn in turns] == [
        len(words.split()) for _, words in said
    ]


def test_a_turn_that_goes_on_points_to_where_it_began() -> None:
    body = '<u xml:id="x" who="#a" start="#t">a<u who="#b">b</u>c</u>'
    turns = json.loads(render(document(body), "json").data)["turns"]
    assert [turn["prev"] for turn in turns] == ["", "", "x"]


def test_events_without_words_are_called_by_their_kind() -> None:
    body = (
        '<u who="#a"><seg>a <vocal type="laughter"><desc/></vocal> b <incident><desc> '
        "</desc></incident></seg></u>"
    )
    assert text_of(body) == "[Ann]:  a [laughter] b [incident]"


def test_what_others_do_in_a_turn_is_not_the_speakers() -> None:
    gesture = '<kinesic who="#{}"><desc>{}</desc></kinesic>'
    events = [("b", "nods"), ("a", "sits"), ("c", "Cy rises"), ("x", "bows")]
    said = " ".join(gesture.format(*event) for event in events)
    body = f'<u who="#a"><seg>so {said}</seg></u>{gesture.format("c", "goes")}'
    text = "[Ann]:  so [Ben: nods] [sits] [Cy rises] [bows]\n\n[Cy: goes]"
    assert text_of(body) == text
    (turn,) = json.loads(render(document(body), "json").data)["turns"]
    assert turn["events"] == "Ben: nods; sits; Cy rises; bows"


def test_a_label_below_its_turn_begins_no_other() -> None:
    body = '<u who="#a"><seg>So.</seg><note type="speaker">— Ann</note></u>'
    assert text_of(body) == "[Ann]:  So.\n\n    [— Ann]"


def test_a_pause_stands_in_every_layout_that_has_events() -> None:
    body = (
        '<u who="#a">a</u><pause type="long"/><incident><desc>noise</desc></incident>'
        '<u who="#b">b</u>'
    )
    for layout in ("body", "paragraphs"):
        options = RenderOptions(language="en", parameters={"layout": layout})
        text = render(document(body), "text", options).data.decode()
        assert "[pause long]" in text
        assert "[noise]" in text


@pytest.mark.parametrize(
    ("verse", "line"),
    [
        ("beating one,<stage>Enter Ghost.</stage>", "beating one, [Enter Ghost.]"),
        ("<hi>one</hi>,<stage>Dies.</stage>O!", "one, [Dies.] O!"),
        ("<hi>one,</hi><stage>Dies.</stage>", "one, [Dies.]"),
        ("so (<stage>Dies.</stage>), so", "so ([Dies.]), so"),
    ],
)
def test_a_direction_does_not_stick_to_a_word(verse: str, line: str) -> None:
    assert text_of(f"<sp><p>{verse}</p></sp>") == f"[Unnamed speaker]:  {line}"


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Dr Imran Qureshi (Ashdale) (Lab)", ""),
        ("Imran Qureshi, Lab (Ashdale):", ""),
        ("Imran Qureshi:", "Ashdale, Lab"),
        ("Imran Qureshi (Ashdale, Labour):", "Ashdale, Lab"),
    ],
)
def test_a_role_is_said_where_the_label_does_not_say_its_words(
    label: str, role: str
) -> None:
    person = "<persName>Imran Qureshi</persName><occupation>Ashdale, Lab</occupation>"
    data = document(
        f'<note type="speaker">{label}</note><u who="#a"><seg>yes</seg></u>'
    ).replace(b"<persName>Ann</persName>", person.encode())
    page = html.fromstring(render(data, "html").data.decode())
    shown = page.xpath('//article//span[contains(@class, "role")]/text()')
    assert shown == ([role] if role else [])


def test_who_says_most_has_a_colour_however_late() -> None:
    turns = "".join(
        f'<note type="speaker">{name}:</note><u><seg>{name} {words}</seg></u>'
        for name, words in zip("ABCDEFGHIJ", [*["yes"] * 9, "yes " * 9], strict=True)
    )
    page = html.fromstring(render(document(turns), "html").data.decode())
    dots = page.xpath('//tbody//span[contains(@class, "dot")]/@class')
    assert dots == [*(f"dot c{n}" for n in (1, 2, 3, 4, 5, 6, 7, 0, 0, 8))]
    runs = page.xpath('//*[@class="course"]/*/@class')
    assert runs == [f"f{n}" for n in (1, 2, 3, 4, 5, 6, 7, 0, 8)]
