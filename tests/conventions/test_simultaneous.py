"""What screenplays and CHAT files say of time, language and those who take part."""

from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei


def encoded(text: str, name: str) -> etree._Element:
    return convert(text.encode(), name).tree.getroot()


SCRIPT = """Title: The Long Pier

# Act One

INT. PIER HOUSE - NIGHT

Anna sits with a lamp.

ANNA
(whispering)
Come in.

BEN ^
I am in.

ANNA
Then sit.

> THE END <
"""


def test_dual_dialogue_is_spoken_at_the_same_time() -> None:
    root = encoded(SCRIPT, "pier.fountain")
    first, second, third = root.iter(tei("sp"))
    assert second.get("synch") == f"#{first.get(XML_ID)}"
    assert first.get("synch") is third.get("synch") is None
    assert [s.text for s in root.iter(tei("speaker"))] == ["ANNA", "BEN", "ANNA"]


def test_a_section_may_be_an_act_and_the_last_line_ends_all() -> None:
    root = encoded(SCRIPT, "pier.fountain")
    assert [div.get("type") for div in root.iter(tei("div"))][1:] == ["act", "scene"]
    body = next(root.iter(tei("body")))
    assert (body[-1].tag, body[-1].text) == (tei("trailer"), "THE END")
    whispered = next(root.iter(tei("sp")))[1]
    assert (whispered.get("type"), whispered.text) == ("delivery", "whispering")


CHAT = """@UTF8
@Begin
@Languages:	eng, spa
@Participants:	CHI Rosa Target_Child, MOT Elena Mother
@ID:	eng, spa|miami|CHI|3;02.10|female|||Target_Child|||
@ID:	eng, spa|miami|MOT||female|||Mother|||
*MOT:	what's that, Rosa ?
*CHI:	es un perro@s:spa <no leche@s:spa> [/] .
*MOT:	[- spa] qué quieres now@s ?
*CHI:	mine pan@s and x@s:eng+spa and mail@sea .
@End
"""


def test_words_in_another_language_are_foreign() -> None:
    root = encoded(CHAT, "talk.cha")
    found = [(word.get(XML_LANG), word.text) for word in root.iter(tei("foreign"))]
    assert found == [("es", "perro"), ("es", "leche"), ("en", "now"), ("es", "pan")]
    assert "x@s:eng+spa and mail@sea" in "".join(root.itertext())
    used = {lang.get("ident"): lang.get("usage") for lang in root.iter(tei("language"))}
    assert set(used) == {"en", "es"}
    assert sum(int(usage or 0) for usage in used.values()) == 100


def test_roles_of_participants_are_no_occupations() -> None:
    root = encoded(CHAT, "talk.cha")
    people = [
        (person.get("role"), person.get("sex")) for person in root.iter(tei("person"))
    ]
    assert people == [("Mother", "F"), ("Target_Child", "F")]
    assert not list(root.iter(tei("occupation")))
