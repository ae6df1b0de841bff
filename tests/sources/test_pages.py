"""Pages from the web: what they show, what they do not, and in which language."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.leaves import leaves
from tei_toolkit.sources.reading import read_source
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import Note, NoteKind

from .checks import check_model, describe

TURNS = "".join(
    f"<p><b>{who}:</b> {words}</p>"
    for who, words in (
        ("Ada", "Good morning to all of you here."),
        ("Ben", "Good morning, and thank you for having me."),
        ("Ada", "Where were you born, and when?"),
        ("Ben", "In Leeds, a long time ago."),
    )
)


def shown(page: str) -> str:
    source = read_source(page.encode(), "talk.html")
    check_model(source)
    return "|".join(line for line in describe(source)["text"] if line)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>Ada: Hi.</p><iframe>No frames.</iframe>", "Ada: Hi.|⟦No frames.⟧"),
        ("<p>Ada: Hi.</p><audio>Not here.</audio>", "Ada: Hi.|⟦Not here.⟧"),
        ("<p>Ada: Hi.</p><textarea>Say it</textarea>", "Ada: Hi.|⟦Say it⟧"),
        (
            "<p>Ada: Hi to you.</p><p class='readmore'><a href='/b'>More</a></p>",
            "Ada: Hi to you.|⟦More⟧",
        ),
        ("<p>Ada<![if !supportLists]>: Hi.<![endif]></p>", "Ada: Hi."),
    ],
)
def test_what_only_surrounds_the_text_is_left_out(page: str, expected: str) -> None:
    assert shown(f"<html><body>{page}</body></html>") == expected


def test_a_menu_is_left_out_though_the_text_has_words_of_it() -> None:
    names = ("Radio", "News", "Sport", "Harbour", "Ferries", "Weather", "Arts")
    items = "".join(
        f"<li><a href='/{n}'>{n}</a><div><ul><li><a href='/{n}/2'>More of {n}</a></li>"
        "</ul></div></li>"
        for n in names
    )
    lead = "The News of the ferry has drawn comment from those in the Harbour."
    page = (
        f"<html><body><div id='a'><ul>{items}</ul></div><div class='text'>"
        f"<h1>The ferry is late</h1><p>{lead}</p>{TURNS}</div></body></html>"
    )
    left = "".join(part.partition("⟧")[2] or part for part in shown(page).split("⟦"))
    assert "More of" not in left
    assert "The ferry is late" in left


@pytest.mark.parametrize(
    "page",
    [
        f"<body lang=EN-GB><p><span lang=EN-US>Ada:</span> {'Yes. ' * 9}</p>",
        f'<html xml:lang="en"><p><span lang="en">Ada:</span> {"Yes. " * 9}</p>',
        f"<body lang=DE><p><span lang=SV>Ada: {'Ja. ' * 9}</span> Jo.</p>",
    ],
)
def test_the_language_of_a_page_is_no_foreign_one(page: str) -> None:
    source = read_source(page.encode(), "talk.html")
    assert [style for style in source.styles if style.lang] == []


def test_a_centred_title_above_the_first_label_is_a_title() -> None:
    page = f"<html><body><center>A talk with Ben</center>{TURNS}</body></html>"
    found = convert(page.encode(), "talk.html")
    assert found.description.title == "A talk with Ben"


def test_the_caption_of_a_picture_is_a_note_and_no_heading() -> None:
    page = TURNS.replace(
        "me.</p>", "me.</p><figure><figcaption>Ben Hale in Leeds</figcaption></figure>"
    )
    found = convert(f"<body>{page}</body>".encode(), "talk.html")
    kinds = [block.kind for block in found.source.blocks]
    assert kinds.count(BlockKind.ASIDE) == 1
    (note,) = (b for b in found.transcript.body if isinstance(b, Note))
    assert note.kind is NoteKind.ANNOTATION
    words = "".join(found.source.text[x.start : x.end] for x in leaves([note]))
    assert words == "Ben Hale in Leeds"
    assert len(list(found.transcript.turns())) == 4
    assert found.to_bytes()


def test_a_label_in_a_caption_begins_no_turn() -> None:
    page = TURNS.replace(
        "me.</p>", "me.</p><figure><figcaption>Ada: in 1957</figcaption></figure>"
    )
    found = convert(f"<body>{page}</body>".encode(), "talk.html")
    assert len(list(found.transcript.turns())) == 4


def test_who_signs_a_letter_that_is_quoted_is_no_heading() -> None:
    page = TURNS.replace(
        "me.</p>",
        "me.</p><blockquote><p>Dear Ben, come here soon.</p><p>Your Aunt Ida</p>"
        "</blockquote>",
    )
    found = convert(f"<body>{page}</body>".encode(), "talk.html")
    assert len(found.transcript.body) == 4


def test_turns_in_the_items_of_a_list_are_no_items() -> None:
    page = TURNS.replace("<p>", "<li>").replace("</p>", "</li>")
    found = convert(f"<body><ol>{page}</ol></body>".encode(), "talk.html")
    assert b'type="item"' not in found.to_bytes()
    assert len(list(found.transcript.turns())) == 4


def test_a_name_a_time_and_words_may_be_paragraphs() -> None:
    said = (("Ada", "Where were you born?"), ("Ben", "In Leeds, long ago."))
    page = "".join(
        f"<div>{who}</div><div>0{n}:10</div><div>{words}</div>"
        for n, (who, words) in enumerate(said * 3)
    )
    found = convert(f"<body>{page}</body>".encode(), "talk.html")
    turns = list(found.transcript.turns())
    assert [turn.onset for turn in turns] == [10, 70, 130, 190, 250, 310]


def test_items_before_the_first_turn_are_no_headings() -> None:
    index = "<ul><li>FERRIES<ul><li>Strike</li></ul></li><li>LIGHTHOUSES</li></ul>"
    page = f"<h1>Daily Briefing</h1><h3>Index</h3>{index}<hr>{TURNS}"
    root = convert(f"<body>{page}</body>".encode(), "talk.html").tree.getroot()
    items = ["".join(item.itertext()) for item in root.iter(tei("item"))]
    assert items == ["FERRIES", "Strike", "LIGHTHOUSES"]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("CC\tGo ahead, <i>Juno</i>.", "CC\tGo ahead, Juno."),
        ("<b>CC</b>\tGo ahead.", "CC   Go ahead."),
        ("<b>CC    </b>Go ahead.", "CC    Go ahead."),
        ("The Chair  We begin.", "The Chair  We begin."),
        ("We begin.  We end.", "We begin. We end."),
        ("We\n          begin,\t\n and end.", "We begin, and end."),
    ],
)
def test_wide_space_within_a_line_sets_columns_apart(words: str, text: str) -> None:
    page = f"<html><body><p>\n      {words}   \n</p>\t<p>Well.</p></body></html>"
    assert read_source(page.encode(), "a.html").text.partition("\n")[0] == text


def test_signs_that_lead_to_the_sound_are_no_words_and_short_words_no_headings() -> (
    None
):
    talk = (
        ("Anna Berg", "Hallo"),
        ("Timo Holm", "Hallo"),
        ("Anna Berg", "Genau</p><p>Hallo Timo"),
        ("Timo Holm", "Ja"),
    )
    turns = "".join(
        f'<div class="turn"><p class="speaker">{who}</p><p><a href="#t=1">▶</a> {words}'
        f"</p></div>"
        for who, words in talk
    )
    page = f"<html><body><h2>Intro</h2>{turns}</body></html>"
    root = convert(page.encode(), "talk.html").tree.getroot()
    said = ["".join(seg.itertext()) for seg in root.iter(tei("seg"))]
    assert said == ["Hallo", "Hallo", "Genau", "Hallo Timo", "Ja"]
    labels = [note.text for note in root.iter(tei("note")) if note.get("type")]
    assert labels == [who for who, _ in talk]
