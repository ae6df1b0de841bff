"""What a person put into a tool's mark or entry stays, and is told."""

import pytest

from tei_toolkit.names.annotating import annotate
from tei_toolkit.names.signing import signed
from tei_toolkit.names.stripping import strip
from tei_toolkit.names.touched import kept_by_hand
from tests.names.documents import plain

BODY = "<p>Mrs Angela Merkel came to Germany on 1 May 2008.</p>"
_SURNAME = "Angela <surname>Merkel</surname></persName>"
EDITS = {
    "id-of-a-mark": ("<placeName type", '<placeName xml:id="mypl" type', "mypl"),
    "attribute-of-an-entry": ("<place xml:id=", '<place n="mine" xml:id=', "mine"),
    "note-in-an-entry": ("</place>", "<note>Big.</note></place>", "Big."),
    "attribute-in-an-entry": ("<idno ", '<idno n="mine" ', "mine"),
    "part-of-a-name": ("Angela Merkel</persName> came", f"{_SURNAME} came", _SURNAME),
    "comment-in-a-list": ("</listPlace>", "<!-- mine --></listPlace>", "mine"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_what_a_person_put_in_stays(edit: tuple[str, str, str]) -> None:
    before, after, added = edit
    once = signed(annotate(plain(BODY), "x.xml").data).decode()
    assert before in once
    assert added not in once
    touched = once.replace(before, after, 1).encode()
    again = annotate(touched, "x.xml").data
    assert added in again.decode()
    assert added in annotate(again, "x.xml").data.decode()
    assert added in strip(touched, "x.xml").decode()


def test_what_stays_is_told() -> None:
    once = annotate(plain(BODY), "x.xml").data
    touched = once.replace(
        b'<placeName type="country"', b'<placeName n="1" type="country"'
    )
    (note,) = [n for n in annotate(touched, "x.xml").notes if "by hand" in n]
    assert "'Germany'" in note
    assert list(kept_by_hand(strip(touched, "x.xml"), "x.xml"))
    assert not list(kept_by_hand(strip(once, "x.xml"), "x.xml"))


def test_a_value_that_is_made_anew_is_told() -> None:
    once = signed(annotate(plain(BODY), "x.xml").data)
    edited = once.replace(b'when="2008-05-01"', b'when="2009-05-01"')
    (note,) = [n for n in annotate(edited, "x.xml").notes if "made anew" in n]
    assert "'1 May 2008' (when '2009-05-01')" in note
    assert not any("made anew" in n for n in annotate(once, "x.xml").notes)
