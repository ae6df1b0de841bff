"""Where paragraphs end in a record whose lines are broken."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.structure.paragraph_ends import ends_entry
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


def test_a_ruled_line_a_quotation_and_the_line_of_a_label_endsegs_of() -> None:
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


def segs_of(text: str) -> list[list[str]]:
    """The words of the paragraphs of each turn."""
    root = convert(text.encode(), "talk.txt").tree.getroot()
    return [
        [" ".join("".join(seg.itertext()).split()) for seg in u.iter(tei("seg"))]
        for u in root.iter(tei("u"))
    ]


HUNG = """\
 1   MR KELSO:  Good morning, sir.  The first witness today is
 2       Mrs Doreen Hale, who was the night porter there, and
 3       who wrote to us in May.
 4           May she be sworn?
 5   SIR MARTIN ASHDOWN:  Do sit down, Mrs Hale.  Tell me if
 6       you need to stop.
 7   MR KELSO:  Mrs Hale, you gave us a statement that is dated
 8       4 March 2018.  Is it yours, and is it true, and is
 9       that your signature?
10   SIR MARTIN ASHDOWN:  It had four lines on it, and these
11       are what they said.  Police: it is 999.  Gas:
12       see board.
13   MR KELSO:  Thank you.
"""


def test_lines_that_hang_below_a_label_go_on_with_a_name_or_a_number() -> None:
    turns = segs_of(HUNG)
    assert turns[0][0].endswith(
        "Mrs Doreen Hale, who was the night porter there, and who wrote to us in May."
    )
    assert turns[0][1:] == ["May she be sworn?"]
    assert [len(turn) for turn in turns[1:]] == [1, 1, 1, 1]


TABBED = """\
Narrator:\tDelphine Boggs
Interviewer:\tHarriet Nkemelu
Also present:\tOrrin Boggs
Date:\tJuly 19, 1994
Place:\tGrand Marais, Michigan
Transcriber:\tT. Wells
Restrictions:\tNone

KEY:\tDB = Delphine Boggs
\tHN = Harriet Nkemelu
\tOB = Orrin Boggs

DB:\tAt the light, in the month of May. My mother said it was the fog. That's
Au Sable light, and no other.

HN:\tWhat is the first thing that you remember of it all?

DB:\tThere was no school. My mother had a slate. One winter she got as
far as Q.

OB:\tShe did.

DB:\tNobody ever finished the alphabet there, and I still look up words under
R and am surprised.

HN:\tThis is a long line of talk that goes on until the column has an end
and some more.
"""


def test_a_full_line_with_a_tab_after_its_label_goes_on_with_a_name() -> None:
    assert all(len(turn) == 1 for turn in segs_of(TABBED))


def test_what_a_clerk_reads_goes_on_further_out_with_a_name() -> None:
    head = "[Congressional Record Volume 159, Number 104 (Thursday, July 18, 2013)]\n"
    text = (
        head
        + "[Senate]\n\n"
        + RECORD.replace(
            "  On that I ask",
            "  The bill clerk read the nomination of Ada R. Fenwick, of Oregon, to be\n"
            "Commissioner of Lighthouses.\n  On that I ask",
        )
    )
    root = convert(text.encode(), "record.txt").tree.getroot()
    notes = ["".join(note.itertext()) for note in root.iter(tei("note"))]
    assert any(
        " ".join(n.split()).endswith("to be Commissioner of Lighthouses.")
        for n in notes
    )


def test_short_paragraphs_of_a_line_each_stay_apart_where_lines_are_broken() -> None:
    text = RECORD.replace(
        "  On that I ask",
        "  The question is on agreeing to the motion of the gentlewoman.\n"
        "  The clerk will call the roll.\n  On that I ask",
    )
    assert "The clerk will call the roll." in segs_of(text)[0]


def test_words_broken_at_line_ends_tell_that_lines_are_broken_at_a_width() -> None:
    said = "Herr Kollege, gestatten Sie eine Frage der Kol-\nlegin Poe zum Turm?"
    asked = "Danke schön, Herr Kollege. Wissen Sie, was ein Liter\nFarbe heute kostet?"
    text = f"Dr. Hale (SPD):\n{said}\n\nAda Poe (FDP):\n{asked}\n\n"
    assert [len(turn) for turn in segs_of(text * 3)] == [1, 1] * 3


def test_blank_lines_part_paragraphs_where_lines_are_broken_as_well() -> None:
    text = """\
LE PRÉSIDENT. La parole est au citoyen Huard,
qui la demande.

LE CITOYEN HUARD. Je demande ce que l'on a fait
des cent mille francs.

LE PRÉSIDENT. Je mets aux voix l'article
premier.

La séance est levée à cinq heures.
"""
    assert [len(turn) for turn in segs_of(text)] == [1, 1, 1]


def test_a_line_set_in_below_a_short_one_is_a_paragraph() -> None:
    opening = "        Adoption of the agenda\n            The agenda was adopted.\n\n"
    speech = (
        "            {}: In accordance with the rules of\n        the Council I invite "
        "Mr. Hale to take part in\n        this meeting, which he asked for.\n\n"
    )
    text = opening + "".join(
        speech.format(label) for label in ("The President", "Mr. Hale") * 3
    )
    root = convert(text.encode(), "record.txt").tree.getroot()
    found = [
        "".join(e.itertext()) for e in root.iter(tei("head"), tei("p"), tei("note"))
    ]
    assert "Adoption of the agenda" in found
    assert "The agenda was adopted." in found


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("On behalf of the Petitioner                       2", True),
        ("We paid for the ferry in 1998", False),
        ("      12", False),
    ],
)
def test_an_entry_of_a_table_of_contents_ends_with_its_page(
    line: str,
    ends: bool,
) -> None:
    assert ends_entry(line) is ends
