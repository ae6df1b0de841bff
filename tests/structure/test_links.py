"""Links of the source become pointers where what they point to is there."""

import pytest

from tei_toolkit.conversion_kinds import LINK_WITHIN
from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei
from tests.sources.documents import open_document

TURNS = "<p><b>Tom:</b> Yes indeed.</p><p><b>Anna:</b> Good bye.</p>"
WITHIN = {
    "l.html": f'<p><b>Anna:</b> See <a href=" #gone">this</a>.</p>{TURNS}'.encode(),
    "m.html": (
        f'<p><b>Anna:</b> See <a href="#n">this</a>.</p>{TURNS}<h2 id="n">Notes</h2>'
    ).encode(),
    "l.md": (
        b"**Anna:** See [this](#notes).\n\n**Tom:** Yes indeed.\n\n"
        b"**Anna:** Good bye.\n\n## Notes\n"
    ),
    "l.odt": open_document(
        '<text:p>Anna: See <text:a xlink:href="#n">this</text:a>.</text:p>'
        "<text:p>Tom: Yes indeed.</text:p><text:p>Anna: Good bye.</text:p>"
    ),
}


@pytest.mark.parametrize("name", WITHIN)
def test_a_link_within_the_source_is_words_and_is_told(name: str) -> None:
    made = convert(WITHIN[name], name)
    root = made.tree.getroot()
    assert "".join(next(root.iter(tei("u"))).itertext()).strip() == "See this."
    assert not list(root.iter(tei("ref")))
    told = [d for d in made.diagnostics if d.kind is LINK_WITHIN]
    assert len(told) == 1
    assert "#" in str(told[0])


def test_a_link_to_elsewhere_is_a_pointer() -> None:
    page = f'<p><b>Anna:</b> See <a href="https://x.org/#a">this</a>.</p>{TURNS}'
    made = convert(page.encode(), "l.html")
    refs = [ref.get("target") for ref in made.tree.iter(tei("ref"))]
    assert refs == ["https://x.org/#a"]
    assert not made.diagnostics


def test_a_raised_link_to_what_is_called_a_note_is_its_mark() -> None:
    page = (
        '<p><b>Anna:</b> See this<sup><a href="#fn1">1</a></sup>.</p>'
        f'{TURNS}<div id="fn1">A note.</div>'
    )
    made = convert(page.encode(), "l.html")
    notes = ["".join(n.itertext()) for n in made.tree.iter(tei("note")) if n.get("n")]
    assert notes == ["A note."]
    assert not made.diagnostics
