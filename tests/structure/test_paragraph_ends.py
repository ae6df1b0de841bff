"""Where paragraphs end in a record whose lines are broken."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

RECORD = """\
  Mr. HALE. Mr. Speaker, I rise today to honor the library, which on Saturday
will mark its hundredth year, and which serves more readers than it ever did.
  On that I ask for the yeas and nays.
  Ms. COLE of Iowa. Mr. Speaker, I was detained and would have voted ``yea.''

                          ____________________

                     EXTENSIONS OF REMARKS

  Mr. HALE. Mr. Speaker, on that I demand the yeas and nays, as we all do now.
  The yeas and nays were called for by the members who stood in the back rows
and by those who had been waiting at the door since the early morning hours.
  Ms. COLE of Iowa. Mr. Speaker, I thank the gentleman for what he said to us,
and I yield back the time that I have not used.
"""


def test_a_ruled_line_a_quotation_and_the_line_of_a_label_end_paragraphs() -> None:
    root = convert(RECORD.encode(), "record.txt").tree.getroot()
    turns = [
        [" ".join("".join(seg.itertext()).split()) for seg in u.iter(tei("seg"))]
        for u in root.iter(tei("u"))
    ]
    assert [len(turn) for turn in turns] == [2, 1, 2, 1]
    assert turns[1][0].endswith("``yea.''")
    assert [head.text for head in root.iter(tei("head"))] == ["EXTENSIONS OF REMARKS"]


@pytest.mark.parametrize(
    ("first", "second", "are_one"),
    [
        ("I was hired by them on June 14th of", "2010 or so.", True),
        ("Er kam zu uns am", "3. Mai.", True),
        ("He was tall and loud, and he said,", '"Write it down."', True),
        ("These are what I saw there", "2 boats.", False),
        ("He was tall and loud", '"Write it down."', False),
    ],
)
def test_a_line_that_must_go_on(first: str, second: str, *, are_one: bool) -> None:
    talk = f"Q: When?\n\nA: Then.\n\nQ: And?\n\nA: {first}\n{second}\n\nQ: So.\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    answer = list(root.iter(tei("u")))[3]
    assert len(list(answer.iter(tei("seg")))) == (1 if are_one else 2)


COLUMN = """\
Vizepräsidentin Dr. Ulrike Hartmann:
  Guten Morgen, liebe Kolleginnen und liebe
Kollegen! Die Sitzung ist eröffnet.
  Ich rufe den Punkt 7 auf:

  Drucksache 19/14378
  Das Wort hat der Kollege.
    (Heiterkeit bei der CDU/CSU und bei der
    SPD)
Enno Petersen (CDU/CSU):
  Frau Präsidentin! Meine Damen und meine
Herren! Ein Binnenschiff ersetzt wohl 150
Lastwagen. Das wissen hier alle, doch wie
es scheint, handelt fast keiner so davon.
Wir haben Platz auf dieser Hälfte, und auf
der anderen auch.
    (Beifall bei der SPD
    – Oliver Krause [FDP]: Wann?)
  – Herr Kollege Krause, seit gestern.
Vizepräsidentin Dr. Ulrike Hartmann:
  Kommen Sie bitte zum Schluss.
  Oder zum Anfang.
Enno Petersen (CDU/CSU):
  Ich komme gern zum Schluss, und ich danke
allen im Haus.
Vizepräsidentin Dr. Ulrike Hartmann:
  Danke.
"""


def test_a_line_that_fills_a_column_goes_on_though_most_paragraphs_are_short() -> None:
    root = convert(COLUMN.encode(), "column.txt").tree.getroot()
    turns = [
        [" ".join("".join(seg.itertext()).split()) for seg in u.iter(tei("seg"))]
        for u in root.iter(tei("u"))
    ]
    assert turns[0][0].startswith("Guten Morgen, liebe Kolleginnen und liebe Kollegen")
    assert turns[0][-1] == "Das Wort hat der Kollege."
    assert turns[1][0].endswith(
        "so davon. Wir haben Platz auf dieser Hälfte, und auf der anderen auch."
    )
    assert turns[1][1] == "– Herr Kollege Krause, seit gestern."
    assert turns[2] == ["Kommen Sie bitte zum Schluss.", "Oder zum Anfang."]
    assert [e.findtext(tei("desc")) for e in root.iter(tei("vocal"))] == [
        "Heiterkeit bei der CDU/CSU und bei der SPD"
    ]
    assert len(list(root.iter(tei("incident")))) == 1
