"""Labels inside the lines of a paragraph, and codes beside them."""

import pytest

from tests.labels.reading import labels_of

REPORT = (
    "The CHAIRMAN—Gentlemen, there are two tenders before us. Mr. Hill—And who is the"
    " other? (Hear, hear.) CHAIRMAN—It is signed with a mark.\n\n"
    "Mr. Hill—I will not sit here, sir. My neighbour Mr. Hill—who is my brother—knows"
    " it.\n\n"
    "A Voice—Shame!\n\n"
    "The CHAIRMAN—This is not becoming of the Board.\n"
)


def test_known_labels_before_a_dash_run_on() -> None:
    assert labels_of(REPORT) == [
        *("The CHAIRMAN", "Mr. Hill", "CHAIRMAN"),
        *("Mr. Hill", "A Voice", "The CHAIRMAN"),
    ]


def test_who_is_asked_by_the_court_answers_in_its_paragraph() -> None:
    trial = (
        "JONATHAN PELL sworn. I keep the Bell. I lost a kettle off my own hob.\n\n"
        "Court. What time was it? A. Betwixt seven and eight. Q. Was it light? A. There"
        " was a candle. Q. Did you see it? A. I did not.\n\n"
        "Prisoner. Ask her if she had been drinking?\n\n"
        "Court. Is this the kettle? A. It is, my Lord.\n"
    )
    assert labels_of(trial)[1:] == [
        *("Court", "A", "Q", "A", "Q", "A", "Prisoner", "Court", "A")
    ]


def test_short_labels_that_never_lack_their_stop_run_on() -> None:
    talk = (
        "Sostr. Where are you going with one sandal?\n\n"
        "Men. To the man who has the other.\n\n"
        "Sostr. Then we go together. It is this: is it the same thing?\n\n"
        "Men. Surely it is. Sostr. And if it be mended twice? Men. Still the same.\n\n"
        "Sostr. By the dog, here is the man himself.\n\n"
        "Men. I think that you are answered.\n"
    )
    assert labels_of(talk) == [*("Sostr", "Men") * 4]


def test_a_code_in_a_key_speaks_beside_a_time() -> None:
    log = (
        "CDR   Commander\nCC    Capsule communicator\n\n"
        "04 11 02 17   CC      Argonaut, Houston. You're looking good.\n"
        "04 11 02 24   CDR     Roger. We have a light on the panel.\n"
        "04 11 02 31   CC      We copy: a light.\n"
        "04 11 02 33   CDR     It is the cabin lamp.\n"
        "04 11 02 40   CC (2)  A lot of people are breathing again.\n"
    )
    assert labels_of(log) == ["CC", "CDR", "CC", "CDR", "CC (2)"]


def test_a_code_of_nobody_who_could_be_told() -> None:
    log = (
        "1621:04  HOT-1   flaps five.\n1621:05  HOT-2   did he say four or five?\n"
        "1621:31  HOT-1   four.\n1621:50  HOT-?   what's that?\n"
        "1621:53  HOT-1   birds. we hit birds.\n"
    )
    assert labels_of(log) == ["HOT-1", "HOT-2", "HOT-1", "HOT-?", "HOT-1"]


def test_georgian_letters_are_no_small_letters() -> None:
    talk = (
        "თამაზ ჯიბლაძე – დავიწყოთ, ხალხო. ჩამოსხედით.\n\n"
        "მზია ბერიძე – სად ჩამოვსხდეთ, სკამი არ არის.\n\n"
        "ნინო ხუციშვილი – სკამები მოაქვთ უკვე.\n\n"
        "თამაზ ჯიბლაძე – ვინ არის მომხრე?\n"
    )
    assert len(labels_of(talk)) == 4


def test_wide_letters_with_wide_figures() -> None:
    talk = "Ｔ：何人いますか。\nＣ１：２４人です。\nＣ２：えっと、五人です。\n"
    assert labels_of(talk * 2) == [*("Ｔ", "Ｃ１", "Ｃ２") * 2]


KEY = "JO = Jussi Oravala, interviewer\nHK = Helvi Karppinen\nX = a neighbour\n\n"


def test_a_code_that_a_key_explains_may_speak_once() -> None:
    talk = "JO: the tape is running now\nHK: is it then so\n" * 3
    labels = labels_of(
        f"{KEY}{talk}X: i come again later\nHK: that was the neighbour\n"
    )
    assert labels == [*("JO", "HK") * 3, "X", "HK"]


def test_words_that_begin_like_a_code_of_the_key_say_nothing() -> None:
    talk = "JO: the tape is running now.\n\nHK: is it then so?\n\n" * 3
    tail = "HK would have been, this is the bank I mean, in Lochinver.\n"
    assert labels_of(KEY + talk + tail) == [*("JO", "HK") * 3]


def test_a_numbered_speaker_may_be_doubted() -> None:
    talk = "P1: It comes, but late.\n\nP2: When does it come?\n\n" * 3
    assert labels_of(f"{talk}P4? (m): Never at all.\n\nP1: It does.\n")[-2:] == [
        "P4? (m)",
        "P1",
    ]


def test_codes_of_one_form_speak_though_many_stand_once() -> None:
    said = [
        *(("id_01", "Who has the key to the hall?"), ("id_02", "I do not have it.")),
        *(("id_03", "It hung here yesterday."), ("id_01", "And who took it down?")),
        *(("id_04", "Not I, I was in the yard."), ("id_05", "The dog was there.")),
        *(("id_02", "The dog took no key."), ("id_01", "Then ask the dog.")),
    ]
    text = "".join(f"{label} - {words}\n" for label, words in said)
    assert labels_of(text) == [label for label, _ in said]


def test_a_long_text_has_one_convention_from_end_to_end() -> None:
    said = ("where was it then, over there?", "i do not know, ask the dog")
    lines = [f"{'ka' if n % 2 else 'zo'}/ {said[n % 2]} {n}\n" for n in range(2400)]
    assert len(labels_of("".join(lines))) == len(lines)


CAPTIONS = (
    "Harbour In Depth  May 27, 2013 5:00pm-6:00pm\n\n5:00 pm\nwhy do you write about "
    "the old pier? >> well, because nobody else does. there was a reason for it. "
    ">> host: and what do you call that book? >> guest: it is the quiet water.\n"
    "5:01 pm\nand they were all waiting for us. i went back and asked them. "
    ">> host: did they answer? >> guest: they did not, and that was the end.\n"
)


def test_chevrons_and_names_inside_the_lines_of_a_minute() -> None:
    assert labels_of(CAPTIONS) == ["", "host", "guest", "host", "guest"]


def test_mail_that_is_cited_twice_is_no_talk() -> None:
    text = (
        "Dear Ada,\n\n> Thank you for the plan.\n>> we could meet at noon, I think.\n"
        ">> and bring the key.\n> Noon is fine with me.\n>> shall I bring Ben?\n\n"
        "Yes, please do. He knows the way better than I do.\n"
    )
    assert labels_of(text) == []


def test_a_bracket_that_is_closed_nowhere_holds_no_label() -> None:
    talk = (
        "MR. SPEAKER: What has Mrs. Tollan to say? MRS. TOLLAN: I lay the minutes on"
        " the Table. (Mrs. Tollan laid the minutes on the Table. MR. SPEAKER: Order,"
        " Members. HON. MEMBERS (shouting): One hour! MR. SPEAKER: Two hours.\n"
    )
    assert labels_of(talk) == [
        *("MR. SPEAKER", "MRS. TOLLAN", "MR. SPEAKER"),
        *("HON. MEMBERS (shouting)", "MR. SPEAKER"),
    ]


def test_an_address_with_a_verb_is_no_label() -> None:
    talk = (
        "MR. SPEAKER: Will a Minister move? THE MINISTER FOR ROADS (Mr. Odera): Mr."
        " Speaker, Sir, I beg to move:-THAT this House do adjourn. MR. SPEAKER: So"
        " moved. (Question proposed)\tTHE MINISTER FOR MECHANICAL TRAINING AND RURAL"
        " TECHNOLOGY (Prof. Ongala): Mr. Speaker, Sir, I stand to support.\n"
    )
    assert labels_of(talk) == [
        *("MR. SPEAKER", "THE MINISTER FOR ROADS (Mr. Odera)", "MR. SPEAKER"),
        "THE MINISTER FOR MECHANICAL TRAINING AND RURAL TECHNOLOGY (Prof. Ongala)",
    ]


def test_a_surname_alone_and_the_whole_name_are_labels_of_one() -> None:
    hearing = (
        "Transcript of the hearing at the Court of Harwick, Monday, Dec. 11, 2006:"
        " Chief Justice Anna Teller: We hear the case of the boat. Mr. Marsh? Harbour"
        " lawyer Jon Marsh: Thank you. May it please the court. Justice Roy P. Quint:"
        " Can you tell us whose boat it was? Marsh: It was my client's. Quint: On the"
        " first of May it was not.\n"
    )
    assert labels_of(hearing) == [
        *("Chief Justice Anna Teller", "Harbour lawyer Jon Marsh"),
        *("Justice Roy P. Quint", "Marsh", "Quint"),
    ]


def test_a_heading_in_capitals_before_a_label_is_no_part_of_it() -> None:
    text = (
        "The Senate met at 1.30 p.m. [MADAM PRESIDENT in the Chair] LEAVE OF ABSENCE "
        "Madam President: Senators, I have granted leave to Sen. Hale, who is ill. "
        "OATH OF ALLEGIANCE Madam President: We shall now have the oath of Sen. Cole. "
        "Sen. Ada Cole: I swear that I shall keep the piers of the islands in repair. "
        "PAPERS LAID Madam President: There are no papers to lay today, I am told.\n"
    )
    assert labels_of(text) == [
        "Madam President",
        "Madam President",
        "Sen. Ada Cole",
        "Madam President",
    ]


DEBATE = (
    "BAKER: Good evening. First the harbour.\n\nHOLT: It needs a wall.\n\n"
    "BAKER: Ms. Lind, do you agree?\n\nLIND: I do not.\n\n"
    "BAKER: Mr. Holt, the sea has taken two sheds and the road behind them.\n"
    "Why should voters trust that a wall will stand? {}: Because I built one.\n"
)


def test_a_label_in_capitals_that_stands_once_elsewhere_begins_inside_a_line() -> None:
    labels = ["BAKER", "HOLT", "BAKER", "LIND", "BAKER"]
    assert labels_of(DEBATE.format("HOLT")) == [*labels, "HOLT"]
    assert labels_of(DEBATE.format("NOTE")) == labels


SITTING = (
    "MR. CHAIRMAN: Ten more members wish to speak. How are we to finish tonight?\n\n"
    "MR. HALE: It all depends upon {}. MR. CHAIRMAN: Let me hear the Minister also.\n\n"
    "MR. LOWE: There is no time left for that, so let us rise.\n\n"
    "MR. CHAIRMAN: If the House agrees, then I shall ask the Minister to reply.\n\n"
    "MR. HALE: We have no objection at all.\n"
)


@pytest.mark.parametrize("whom", ["you, Sir", "our President"])
def test_a_label_stands_behind_the_office_that_ends_a_sentence(whom: str) -> None:
    chair = "MR. CHAIRMAN"
    assert labels_of(SITTING.format(whom)) == [
        *(chair, "MR. HALE", chair, "MR. LOWE", chair, "MR. HALE"),
    ]


def test_a_short_answer_is_no_part_of_the_letter_behind_it() -> None:
    said = (
        *("B: Do come in! S: Sorry that I am late.", "B: So the play goes well."),
        *("S: It will be fine, I think.", "B: The third scene is a little long."),
        *("S: Ó. B: Five hours, on wooden benches.", "S: Být. B: Go on, Will."),
    )
    assert labels_of(f"{' '.join(said)}\n") == [*["B", "S"] * 4, "B"]
