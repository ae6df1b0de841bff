"""What stands after a turn and is no one's speech."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """\
Mr. Hale: Good morning. I shall be brief, as I was the last time.

Ms. Cole: We are all grateful for that.

Mr. Hale: I thank the committee.

{}

Ms. Cole: May I ask a question?

Mr. Hale: You may, and you will.

Ms. Cole: I have none.
"""


def _read(line: str, talk: str = TALK) -> tuple[str, list[str], list[str]]:
    """The third turn, the headings and the notes that are no labels."""
    root = convert(talk.format(line).encode(), "talk.txt").tree.getroot()
    turns = [" ".join("".join(u.itertext()).split()) for u in root.iter(tei("u"))]
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    notes = ["".join(note.itertext()) for note in root.iter(tei("note"))]
    return turns[2], heads, [note for note in notes if not note.endswith(":")]


@pytest.mark.parametrize(
    "line", ["Night trains", "Rappel au règlement", "Pensions", "2. Bonfires"]
)
def test_a_few_words_without_a_full_stop_are_a_heading(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [line], [])


@pytest.mark.parametrize("line", ["(Mr. Dorn [Lab]: Shame!)", "[Kai Voss: Bravo!]"])
def test_what_members_call_out_in_brackets_is_no_heading(line: str) -> None:
    assert _read(line)[1] == []


@pytest.mark.parametrize(
    "line",
    [
        "The meeting was suspended for ten minutes.",
        "CALL TO ORDER: The Chair called the meeting to order at 7 p.m.",
        "NEW BUSINESS: Purchase of lamps",
        "The member for Ulverness then left the chamber.",
        "Результаты голосования: за — 12, против — 1.",
        "There being no objection, it was so ordered.",
        "GUIDO D'AMBROSI, Segretario, legge il processo verbale del 4 maggio 2012.",
        "La séance est suspendue à quinze heures dix.",
        "Die Sitzung wird um 11.57 Uhr unterbrochen.",
        "–Se vota y resulta afirmativa.",
        "La seduta, sospesa alle 10.50, è ripresa alle 11.",
        "De vergadering wordt van 10.34 uur tot 10.40 uur geschorst.",
        "Møtet hevet kl. 11.02.",
        "Заседание закрыто в 14 часов.",
    ],
)
def test_procedure_is_a_note(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [], [line])


@pytest.mark.parametrize("line", ["14:01", "10.02 pm", "- 2 -", "Page 3"])
def test_numbers_and_times_alone_are_notes(line: str) -> None:
    said, heads, _ = _read(line)
    assert said == "I thank the committee."
    assert heads == []


@pytest.mark.parametrize(
    "line",
    [
        "And I thank the chair.",
        "The member for Ulverness left the chamber, and I regret it, as he knows.",
        "There being no objection, it is so decided.",
        "Do I have to?",
        "for the second time",
        "He said: leave it",
        "I know the meeting was adjourned, and I regret it more than I can say.",
    ],
)
def test_other_paragraphs_are_speech(line: str) -> None:
    said, heads, notes = _read(line)
    assert said == f"I thank the committee. {line}"
    assert (heads, notes) == ([], [])


@pytest.mark.parametrize(
    "line",
    [
        "The meeting is suspended.",
        "Die Sitzung ist unterbrochen.",
        "La séance est levée.",
    ],
)
def test_what_a_chair_says_is_said(line: str) -> None:
    assert _read(line + "\n(Recess from 9 to 10.)")[0].startswith(
        f"I thank the committee. {line}"
    )


@pytest.mark.parametrize("line", ["Page 26, Line 9", "12.00 hrs"])
def test_places_and_hours_are_notes_without_a_blank_line(line: str) -> None:
    talk = TALK.replace("committee.\n\n{}", "committee.\n{}")
    assert _read(line, talk) == ("I thank the committee.", [], [line])


def test_a_heading_in_capitals_stands_below_the_hour() -> None:
    talk = TALK.replace("committee.\n\n{}", "committee.\n12.00 hrs\n{}")
    said, heads, notes = _read("PAPERS LAID ON THE TABLE", talk)
    assert said == "I thank the committee."
    assert (heads, notes) == (["PAPERS LAID ON THE TABLE"], ["12.00 hrs"])


def test_a_heading_in_capitals_is_no_end_of_the_paragraph_above() -> None:
    talk = (
        "MR. HALE: We are on the record, and the time\nis nine. We are at the\n"
        "offices of Hale.\nEXAMINATION BY MS. COLE:\n\n"
        "Q.  Please state your name for the\n    record.\nA.  Marcus Thompson, and\n"
        "    I am well.\n\nQ.  And what is it that\n    you do?\n"
        "A.  I keep the\n    books.\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert heads == ["EXAMINATION BY MS. COLE:"]


def test_a_note_of_the_reporter_is_no_testimony() -> None:
    line = "COURT REPORTER'S NOTE: Exhibit 4 was not admitted."
    assert _read(line) == ("I thank the committee.", [], [line])


def test_a_list_of_votes_is_no_speech() -> None:
    votes = "The House divided:\n\nAyes 2, Noes 1.\n\nAYES\n\nAbbott, Ms Diane\n\nNOES"
    votes += "\n\nAdams, Nigel\n\nQuestion accordingly agreed to."
    said, _, notes = _read(votes)
    assert said == "I thank the committee."
    assert notes == ["AYES", "NOES", "Question accordingly agreed to."]


@pytest.mark.parametrize(
    "line",
    [
        "Motion carried unanimously.",
        "The motion was carried 5-2.",
        "CARRIED UNANIMOUSLY",
        "RESOLVED that the quote from Mill Lane Joinery be accepted.",
        "It was RESOLVED: to write to the county.",
        "Beschluss: Der Kredit von 48000 Franken wird bewilligt.",
        "Der Antrag wird einstimmig angenommen.",
        "Adopté à l'unanimité.",
        "Se aprueba por unanimidad.",
        "Approvato all'unanimità.",
        "Принято единогласно.",
        "For: 7 Against: 2 Abstentions: 1",
        "Votación: 12 votos a favor, 3 en contra y 1 abstención.",
        "Голосовали: «за» — 5, «против» — нет, «воздержались» — нет.",
        "Wniosek został przyjęty jednogłośnie.",
        "Vote: 4-0 in favor.",
        "Roll call vote: Tate, aye; Beck, aye; Kinney, abstain. Motion carried 2-0-1.",
        "Pour : 4. Contre : 1 (M. Le Goff). Abstention : 0.",
        "Abstimmung: 40 Ja-Stimmen, 1 Nein-Stimme, 1 Enthaltung",
        "A vote was taken by show of hands.",
        "Le vote a lieu à main levée.",
        "Es wird durch Handzeichen abgestimmt.",
        "Si procede alla votazione per alzata di mano.",
        "举行了举手表决。",
    ],
)
def test_what_a_vote_came_to_is_a_note(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [], [line])


@pytest.mark.parametrize(
    "line",
    [
        "Councillor Baker left the room.",
        "Ms. Sprague arrived at 7:15 p.m.",
        "Cllr Baker declared an interest and left the meeting at 7.40 pm.",
        "A minute's silence was observed.",
        "Mme Joly quitte la séance à 20 heures.",
        "La concejala Sra. Pérez abandona la sala.",
        "Frau Müller verlässt um 20.15 Uhr die Sitzung.",
        "De heer Vos verlaat de vergadering.",
        "Pan Kowalski opuszcza salę obrad.",
        "Il consigliere Bianchi esce dall'aula.",
        "Esce il Consigliere Bianchi (presenti n. 14).",
        "O Sr. Deputado Antunes retira-se da sala.",
        "安东诺夫先生（俄罗斯联邦）离开安理会会议厅。",
    ],
)
def test_who_comes_and_goes_is_a_note(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [], [line])


@pytest.mark.parametrize(
    "line",
    [
        "Commissioner Brown left the police after two years.",
        "Le vote a lieu demain.",
        "Councillor Baker left us no choice.",
        "Il sindaco lascia al Consiglio la decisione.",
        "Frau Müller verlässt sich auf den Rat.",
    ],
)
def test_talk_of_who_comes_and_goes_is_speech(line: str) -> None:
    assert _read(line) == (f"I thank the committee. {line}", [], [])


@pytest.mark.parametrize(
    "line",
    [
        "Seguito della discussione del disegno di legge: Fari (A.C. 2555).",
        "Svolgimento di interrogazioni a risposta immediata.",
        "Missioni.",
        "Suite de la discussion d'un projet de loi adopté par le Sénat.",
        "Continuación del debate de totalidad sobre el proyecto de ley de faros.",
    ],
)
def test_the_subject_of_an_agenda_is_a_heading_with_its_stop(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [line], [])


def test_a_motion_and_who_moved_it_are_notes() -> None:
    motion = "Moved by: Ms. Trask\n\nTHAT the agenda be adopted.\n\nCARRIED 3-1"
    assert _read(motion)[2] == motion.split("\n\n")


def test_the_count_of_a_vote_within_a_turn_is_a_note() -> None:
    said, _, notes = _read("For: 7 Against: 2\n\nWe come to the next item.")
    assert said.endswith("We come to the next item.")
    assert notes == ["For: 7 Against: 2"]


@pytest.mark.parametrize(
    "line",
    [
        "The motion was carried last year, and what good did it do?",
        "We are resolved that it shall be done.",
        "Agreed.",
        "The result is: For 7, Against 2, and we go on.",
        "The meeting was adjourned at nine, and we all went home.",
    ],
)
def test_talk_of_votes_is_speech(line: str) -> None:
    assert _read(line) == (f"I thank the committee. {line}", [], [])


def test_an_acronym_in_brackets_at_the_start_of_a_line_is_said() -> None:
    talk = (
        "  Mr. HALE. Madam Chairman, we spend it on research under section 11\n"
        "of the Earthquake Hazards Reduction Program\n[NEHRP].\n"
        "  Madam Chairman, this program is very important to our\nunderstanding.\n"
        "  Mr. COLE. I thank the gentleman for what he\nsaid.\n"
        "  Mr. HALE. It is very\nkind.\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert "Program [NEHRP]." in "".join(next(root.iter(tei("seg"))).itertext())


def test_laughter_stays_in_the_turn() -> None:
    said, heads, _ = _read("(Laughter.)")
    assert said.startswith("I thank the committee.")
    assert "Laughter." in said
    assert heads == []


def test_talk_without_full_stops_has_no_such_headings() -> None:
    talk = TALK.replace(".", "").replace("?", "")
    assert _read("Night trains", talk)[0].endswith("Night trains")


def test_an_ornament_is_left_out_and_listed() -> None:
    conversion = convert(TALK.format("――――◇――――").encode(), "talk.txt")
    assert _read("――――◇――――") == ("I thank the committee.", [], [])
    kinds = [item.kind.value for item in conversion.transcript.left_out]
    assert "rule" in kinds


ARGUMENT = """\
 1                 P R O C E E D I N G S
 2             CHIEF JUSTICE HALE:  We will hear argument
 3    first in Case 08-1177.  Mr. Cole.
 4             ORAL ARGUMENT OF MARTIN P. COLE
 5                ON BEHALF OF THE PETITIONER
 6             MR. COLE:  May it please the Court:  a fence
 7    is a fence.  Whether it stands

                  1
          Harbour Reporting Company

 1    is another question:
 2             JUSTICE TRAN:  Is it?
 3             MR. COLE:  It is.
 4             JUSTICE TRAN:  Why?
 5             MR. COLE:  The fence leans.
 6             JUSTICE TRAN:  On whom?
 7             MR. COLE:  On the neighbour.

                  2
          Harbour Reporting Company

 1             JUSTICE TRAN:  Thank you.
 2             MR. COLE:  Thank you.
 3             CHIEF JUSTICE HALE:  The case is submitted.

                  3
          Harbour Reporting Company
"""


def test_pages_turn_where_line_numbers_begin_anew() -> None:
    root = convert(ARGUMENT.encode(), "argument.txt").tree.getroot()
    text = " ".join("".join(root.find(tei("text")).itertext()).split())  # type: ignore[union-attr]
    assert "Harbour" not in text
    heads = [" ".join("".join(h.itertext()).split()) for h in root.iter(tei("head"))]
    assert "ORAL ARGUMENT OF MARTIN P. COLE ON BEHALF OF THE PETITIONER" in heads


@pytest.mark.parametrize("break_", ["<br>", "</p><p>"])
def test_a_line_of_a_paragraph_of_the_last_turn_is_speech(break_: str) -> None:
    page = (
        "<p>Anna: Are you there? I asked before.</p><p>Tom: Yes, I am here indeed.</p>"
        f"<p>Anna: Here are my words{break_}and more words 26 November 2026</p>"
    )
    root = convert(page.encode(), "talk.html").tree.getroot()
    last = " ".join("".join(list(root.iter(tei("u")))[-1].itertext()).split())
    is_one = break_ == "<br>"
    more = " and more words 26 November 2026" if is_one else ""
    assert last == f"Here are my words{more}"
    assert (next(root.iter(tei("closer")), None) is None) is is_one


def test_lines_between_turns_of_one_paragraph_are_lines() -> None:
    page = "<p>Anna: Are you there?<br>Tom: Yes, indeed.<br>Anna: Good.<br>{}</p>"
    made = convert(page.format("Leeds, 26 November 2026").encode(), "talk.html")
    assert next(made.tree.iter(tei("closer")), None) is not None


def test_a_time_after_a_bullet_is_a_time_mark_wherever_it_stands() -> None:
    """The Canadian record marks the time so; it is no number and no year."""
    talk = (
        "HOUSE OF COMMONS\n\n● (1410)\n\n"
        + TALK.replace("I have none.", "I have none.\n\n• (1420)\n\nNot one.")
        + "\nMr. Hale: So it is.\n"
    )
    root = convert(talk.format("● (1415)").encode(), "talk.txt").tree.getroot()
    marks = [note.text for note in root.iter(tei("note")) if note.get("type") == "time"]
    assert marks == ["● (1410)", "● (1415)", "• (1420)"]


def test_a_line_before_a_heading_that_the_source_marks_is_none() -> None:
    talk = TALK.format("# Pensions\n\nMissing items re-added.\n\n{}\n\n# Trains")
    root = convert(talk.format("Begin as item four").encode(), "talk.md").tree.getroot()
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert heads == ["Pensions", "Trains"]


@pytest.mark.parametrize(
    ("heading", "below"),
    [
        ("THE PRICE OF TAR", "(Ms. Cole asked for leave.)"),
        ("Pensions", "(The Clerk read the title of the bill a second time to all.)"),
    ],
)
def test_a_heading_above_what_brackets_tell(heading: str, below: str) -> None:
    said, heads, notes = _read(f"{heading}\n\n{below}")
    assert (said, heads, notes) == ("I thank the committee.", [heading], [below])


@pytest.mark.parametrize("last", ["Thank you", "Thank You All"])
def test_words_before_applause_are_no_heading(last: str) -> None:
    said, heads, _ = _read(f"{last}\n\n(Applause.)")
    assert (said, heads) == (f"I thank the committee. {last} Applause.", [])


@pytest.mark.parametrize("line", ["(LAUGHTER)", "          (A Member stood up)"])
def test_a_line_in_brackets_is_no_heading(line: str) -> None:
    said, heads, _ = _read(line)
    assert said.startswith("I thank the committee.")
    assert line.strip(" ()") in said
    assert heads == []


def test_a_line_in_brackets_among_headings_is_one() -> None:
    _, heads, _ = _read("HERRING BILL\n\n          (Second Reading)")
    assert heads == ["HERRING BILL", "(Second Reading)"]


def test_a_sentence_before_an_event_is_no_heading() -> None:
    said, heads, _ = _read("Please Go On Mr. Hale. (Applause)")
    assert (said, heads) == (
        "I thank the committee. Please Go On Mr. Hale. Applause",
        [],
    )


@pytest.mark.parametrize("line", ["Mr. George Aldous sworn.", "Ann Bell was sworn."])
def test_who_is_sworn_is_told(line: str) -> None:
    assert _read(line) == ("I thank the committee.", [], [line])


@pytest.mark.parametrize(
    "line", ["I was sworn.", "They were all sworn.", "He is a friend, sworn."]
)
def test_who_speaks_of_an_oath_is_heard(line: str) -> None:
    assert line in _read(line)[0]


@pytest.mark.parametrize(
    "line",
    [
        "A vote was taken by show of hands.\n\nIn favour:\n\nTogo\n\nAgainst:\n\nNone",
        "A recorded vote was taken.\n\nThe draft was adopted by 9 votes to 2.",
        "Il est procédé au vote à main levée.\n\nVotent pour :\n\nFrance, Togo",
        "Se procede a votación ordinaria.\n\nVotos a favor:\n\nFrancia, Togo",
    ],
)
def test_what_the_record_of_a_vote_lists_is_no_speech(line: str) -> None:
    assert _read(line)[0] == "I thank the committee."


def test_what_is_signed_below_the_last_turn_is_no_speech() -> None:
    signed = (
        "The meeting adjourned at 8:43 p.m.\n\nRespectfully submitted,\n\n"
        "Nancy L. Fournier\n\nRecording Secretary\n"
    )
    talk = TALK.format("I do.") + "\n" + signed
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    last = list(root.iter(tei("u")))[-1]
    assert " ".join("".join(last.itertext()).split()) == "I have none."


def test_who_says_what_was_submitted_speaks() -> None:
    talk = TALK.format("Submitted by me was a paper, and I stand by it.")
    assert "stand by it" in _read("", talk)[0]


@pytest.mark.parametrize("apart", ["\n\n", "\n"])
def test_times_between_all_turns_are_said_by_nobody(apart: str) -> None:
    turns = (
        "14.40",
        "Präsidentin Ida Moll: Als Nächste gelangt Frau Kern zu Wort. – Bitte.",
        "14.42",
        "Abgeordnete Rita Kern (Grüne): Hohes Haus! Die Brücke hält. (Beifall.)",
        "14.47",
        "Präsidentin Ida Moll: Nächster Redner ist Herr Stein. – Bitte.",
        "14.48",
        "Abgeordneter Uwe Stein (ÖVP): Die Brücke hält nicht. Ich war dort.",
        "14.52",
        "Präsidentin Ida Moll: Danke. Zu Wort gelangt nun Frau Kern.",
    )
    root = convert(apart.join(turns).encode(), "house.txt").tree.getroot()
    notes = (n for n in root.iter(tei("note")) if n.get("type") == "time")
    assert ["".join(note.itertext()) for note in notes] == list(turns[::2])


def test_one_time_to_a_second_between_speeches_is_said_by_nobody() -> None:
    talk = (
        "Präsidentin Ida Moll: Zu Wort gelangt Herr Stein. – Bitte.\n\n18.58.11\n\n"
        "Abgeordneter Uwe Stein (ÖVP): Die Brücke hält nicht. Ich war dort.\n\n"
        "Präsidentin Ida Moll: Danke.\n"
    )
    root = convert(talk.encode(), "house.txt").tree.getroot()
    [note] = (n for n in root.iter(tei("note")) if n.get("type") == "time")
    assert "".join(note.itertext()) == "18.58.11"


def test_items_set_apart_in_a_speech_are_no_headings() -> None:
    talk = (
        "**Cllr Brand:** Good evening all. We begin.\n\n**Ms Hale:** I have a list.\n\n"
        "- Lamps\n\n- Ropes\n\n**Cllr Brand:** Noted. We thank you.\n\n"
        "**Ms Hale:** You are welcome.\n\n**Cllr Brand:** We end. Good night.\n"
    )
    root = convert(talk.encode(), "talk.md").tree.getroot()
    assert not list(root.iter(tei("head")))
    items = [seg.text for seg in root.iter(tei("seg")) if seg.get("type") == "item"]
    assert items == ["Lamps", "Ropes"]


def _heads(text: str) -> list[str]:
    root = convert(text.encode(), "house.txt").tree.getroot()
    return ["".join(head.itertext()) for head in root.iter(tei("head"))]


def test_headings_before_every_speech_leave_speech_its_sentences() -> None:
    turns = (
        "M. le président. – L'ordre du jour appelle les questions orales.",
        "Entretien des digues et des ponts",
        "M. Pierre Collange. – La digue est basse. Le pont l'est aussi.",
        "Éclairage des ports",
        "Mme Anne Joly, ministre. – La lampe est commandée.",
    )
    assert _heads("\n\n".join(turns)) == [turns[1], turns[3]]


def test_capitals_over_two_lines_below_a_sentence_are_headings() -> None:
    turns = (
        "El Presidente: Se abre la sesión. Proceda la Secretaría.",
        "ORDEN DEL DIA",
        "El secretario Adrián Ribera: Se ruega ponerse de pie.",
        "DECLARATORIA",
        "DE APERTURA",
        "El Presidente: Queda abierto el periodo de sesiones.",
        "El secretario Adrián Ribera: No hay oradores. OK",
        "El Presidente: Gracias.",
    )
    assert _heads("\n".join(turns)) == ["ORDEN DEL DIA", "DECLARATORIA", "DE APERTURA"]


def test_short_answers_without_stops_are_no_headings() -> None:
    said = ("Did you see the lamp", "Yes I did", "And the ship", "Not Until Noon") * 2
    names = ("ADA", "BEN") * 4
    assert not _heads(
        "\n\n".join(f"{n}\n\n{w}" for n, w in zip(names, said, strict=True))
    )


def test_what_is_heard_below_a_call_for_sound_is_no_heading() -> None:
    turns = (
        *("ANNOUNCER:", "It's time for the lamp.", "SOUND:", "A DOOR. APPLAUSE IN IT"),
        *("ADA:", "Is that toast?", "MUSIC:", "THEME. THEN OUT", "BEN:", "Oh, fine."),
        *("ADA:", "Then close the door.", "BEN:", "I have closed it already."),
    )
    assert not _heads("\n\n".join(turns))


@pytest.mark.parametrize(
    "key", ["OPENING", "CLOSING", "CALL TO ORDER", "OLD BUSINESS", "APERTURA", "CIERRE"]
)
def test_an_item_of_an_agenda_does_not_speak(key: str) -> None:
    talk = TALK.replace("Mr. Hale", "MR. HALE").replace("Ms. Cole", "MS. COLE")
    told = f"{key}: Mr. Hale read the paper at 6.20 p.m."
    root = convert(talk.format(told).encode(), "talk.txt").tree.getroot()
    assert len(list(root.iter(tei("u")))) == 6
