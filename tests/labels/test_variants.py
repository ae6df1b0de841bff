"""Labels that are pronouns, that run on inside lines, or are set a little otherwise."""

from tests.labels.reading import labels_of


def test_pronouns_name_the_voices_of_a_dialogue() -> None:
    text = (
        "**Io.** Sei tornato.\n\n**Lui.** Non ero partito.\n\n**Io.** Che mangi?\n\n"
        "**Lui.** Briciole.\n\nIo lo guardai.\n\n**Io.** Canta.\n"
    )
    assert labels_of(text) == ["Io", "Lui", "Io", "Lui", "Io"]


def test_one_pronoun_that_recurs_is_no_dialogue() -> None:
    text = "Er. So begann der Brief an ihn.\n\nEr. Und so endete er auch.\n\nAus."
    assert labels_of(text) == []


def test_a_programme_has_no_turns() -> None:
    text = (
        "Tagung\n\n9:00 Empfang\n9:30 Begrüßung: Dr. Anselm Zeh\n\n"
        "9:45–11:00 Erste Sitzung\nModeration: Lucia Perd\nMaria Ibor: Die Glocken\n"
        "Tom Linz: Wer schreibt am Rand?\nJulian Roth: Taufen in roter Tinte\n\n"
        "11:00 Pause: Kaffee\n\n11:30 Zweite Sitzung\nModeration: Julian Roth\n"
        "Aurora Vidal: Stimmen aus einem Buch\n13:00 Ende\n"
    )
    assert labels_of(text) == []


def test_hours_before_what_is_said_are_no_programme() -> None:
    text = (
        "9:00 Ada Hill: We begin with the roof.\n9:30 Tom Reed: It leaks.\n"
        "10:15 Ada Hill: Since when?\n11:00 Tom Reed: Since you sold the slates.\n"
    )
    assert labels_of(text) == ["Ada Hill", "Tom Reed"] * 2


def test_letters_that_answer_inside_their_lines() -> None:
    text = (
        "D. Son nom ? R. Étienne Landry, sonneur.\n\nD. Pourquoi ? R. Parce que M. D. "
        "Morel le veut.\n\nD. Où est-elle ? R. Au puits.\n"
    )
    assert labels_of(text) == ["D", "R"] * 3


def test_abbreviations_in_capitals_run_on_in_a_paragraph() -> None:
    text = (
        "PE. Salve, coque. Quid est? CO. Aqua. PE. Quid in aqua? CO. Ignis. "
        "AN. Olfacio.\n\n"
        "PE. Licetne tollere? CO. Non licet. AN. Cur?\n\n"
        "AN Esurio, esuris. PE. Esurimus! CO. Satis est.\n"
    )
    assert labels_of(text) == [
        *("PE", "CO", "PE", "CO", "AN"),
        *("PE", "CO", "AN"),
        *("AN", "PE", "CO"),
    ]


def test_a_speaker_who_is_not_certain() -> None:
    text = (
        "MF1: Viwili.\nMW: Tena?\nMF2: Vinne.\nMW: Kwa nini?\nMF?: Ni ya nani?\n"
        "MW: Sawa.\n"
    )
    assert labels_of(text) == ["MF1", "MW", "MF2", "MW", "MF?", "MW"]


def test_a_label_that_an_editor_supplied_in_brackets() -> None:
    text = (
        "Jenkin\tWho keeps the mill by night?\nWat\tThe miller’s dead.\n"
        "Jenkin\tI asked thee who doth keep it.\nWat\tSo I said.\n"
        "[Jenkin]\tNow could I laugh, but that the steps are wet.\nWat\tDo.\n"
    )
    assert labels_of(text) == ["Jenkin", "Wat"] * 3


def test_somebody_is_named_after_one_who_speaks() -> None:
    text = (
        "I:\tDid you know him?\nP3:\tI knew his beans.\nI:\tAnd then?\nP3:\tHe died.\n"
        "P3’s sister:\tShe burns things.\nI:\tWe can leave it.\nP3:\tNo.\n"
    )
    assert labels_of(text)[4] == "P3’s sister"


def test_letters_without_their_mark_stand_between_turns_of_others() -> None:
    text = (
        "FL: Av vem?\nML: Av bryggan.\nFL: Låg den löst?\nML Nästan.\nFL: Var?\n"
        "ML: I sjön.\nFL: Och båten?\nML: Ovanpå.\n"
    )
    assert labels_of(text) == ["FL", "ML"] * 4


def test_call_signs_in_quotation_marks_after_a_clock() -> None:
    text = (
        "09.14.20  «Заря»: Как слышите?\n09.14.31  «Кедр-1»: Слышу отлично.\n"
        "09.15.02  «20-й»: Доложите давление.\n09.15.10  «Кедр-1» — Давление: норма.\n"
        "09.15.30  (помехи)\n09.16.05  «Заря»: Не понял.\n09.16.12  Кедр-1: Норма.\n"
        "09.16.20  «20-й»: А первое?\n09.16.25  «Кедр-1»: Чай.\n"
    )
    assert labels_of(text) == [
        *("Заря", "Кедр-1", "20-й", "Кедр-1", "Заря", "Кедр-1", "20-й", "Кедр-1"),
    ]


def test_dots_say_that_something_is_left_out_above_a_label() -> None:
    text = (
        "Q: Was it broken when you woke?\n\nTHE COURT: Sustained.\n\n"
        ". . . Q: How sure are you that you saw him?\n\n"
        "THE COURT: Overruled.\n\n… Q: You may answer.\n\nA: I am sure of it.\n\n"
        "THE COURT: Go on, please.\n\nA: That is all.\n"
    )
    assert labels_of(text) == [
        *("Q", "THE COURT", "Q", "THE COURT", "Q", "A", "THE COURT", "A")
    ]


def test_a_count_is_no_leader_of_a_table() -> None:
    text = "".join(
        f"[00:0{n}:10]\n{who}: {words}\n\n"
        for n, (who, words) in enumerate(
            [
                ("P", "Yes sir, I read you loud and clear."),
                ("Moss", "retro 5 4 3 2 ... 1"),
                ("P", "Start of the sequence, I see the coast."),
                ("Moss", "Roger, we see you."),
                ("P", "All is green here."),
            ]
        )
    )
    assert labels_of(text) == ["P", "Moss", "P", "Moss", "P"]


def test_names_in_a_column_before_corner_brackets() -> None:
    text = (
        "千代子\u3000「おはようございます」\n修造\u3000\u3000「うちには来ん」\n"
        "千代子\u3000「来てます」\n修造\u3000\u3000「間違いだ」\nＳＥ\u3000\u3000蓋の音\n"
    )
    assert labels_of(text) == ["千代子", "修造"] * 2


def test_abbreviations_in_small_letters_run_on_by_turns() -> None:
    text = (
        "Mar. Quo is, Livia? Liv. In hortum. Mar. Quid ibi facies? Liv. Ludam.\n\n"
        "Mar. Felis non ludit. Liv. Mea ludit. Mar. Quo ludo? Liv. Ego fugio.\n\n"
        "Mar. Veniam tecum. Liv. Veni, sed tace.\n"
    )
    assert labels_of(text) == ["Mar", "Liv"] * 5


def test_letters_by_turns_where_no_line_has_but_one() -> None:
    text = (
        "F. Wie sie heiße? A. Anna Groth. F. Wie alt? A. Vierundzwanzig Jahre.\n"
        "F. Ob sie den Topf zerbrochen? A. Der Topf sei von selbst gefallen.\n"
        "F. Wohin? A. Auf den Fuß des Herrn.\n"
    )
    assert labels_of(text) == ["F", "A"] * 4


def test_initials_of_authors_are_no_turns() -> None:
    text = (
        "D. H. Lawrence wrote of it. R. L. Stevenson did not. D. Defoe might have.\n\n"
        "The judge, M. Leroy, was tired. He asked. R. Smith brought water. D. Roe left."
    )
    assert labels_of(text) == []


def test_a_danda_ends_labels_in_plays_and_sentences_in_prose() -> None:
    play = (
        "মাঝি। ওপারে কে যাবে?\n\nকরিম। আমি যাব।\n\nমাঝি (হেসে)। ভুল করে।\n\n"
        "করিম। কী করে?\n\nমাঝি। আস্তে। নদী ঘুমোচ্ছে।\n\nসকলে। নৌকা! নৌকা!\n\n"
        "করিম। আমি সাঁতরে যাব।\n"
    )
    assert len(labels_of(play)) == 7
    prose = (
        "সকাল। নদীর ধারে কেউ নেই।\n\nবিকেল। নৌকা এল না।\n\nরাত। চাঁদ উঠল।\n\n"
        "সকাল। আবার সেই বক।\n\nচুপ। কেউ কথা বলে না।\n\nরাত। সব শেষ হয়ে গেল।\n"
    )
    assert labels_of(prose) == []


def test_a_key_with_equals_signs_begins_no_turn() -> None:
    text = (
        "ΠΛΟΙ. = πλοίαρχος\nΥΠΛ. = υποπλοίαρχος\n\n"
        "03:12:08\tΥΠΛ.\tΟ φάρος δεν είναι εκεί.\n"
        "03:12:14\tΠΛΟΙ.\tΟι φάροι δεν περπατάνε.\n"
        "03:12:17\tΥΠΛ.\tΤότε περπατάμε εμείς.\n"
        "03:12:36\tΠΛΟΙ.\tΠοιος το πάτησε αυτό;\n"
        "03:13:03\tΥΠΛ\tΛιμεναρχείο, Αγία Ρόδη: δύο τέσσερα μηδέν.\n"
        "03:13:20\tΠΛΟΙ.\tΤριάντα αριστερά.\n"
    )
    assert [label.rstrip(".") for label in labels_of(text)] == ["ΥΠΛ", "ΠΛΟΙ"] * 3


def test_names_are_written_out_before_they_are_shortened() -> None:
    text = (
        "SOCRATE. De unde vii, Kallias?\n\nKALLIAS. Din piaţă, Socrate.\n\n"
        "SOC.: Măgarul l-ai cumpărat?\n\nKALL.: Nu, doar umbra.\n\n"
        "SOC.: Şi unde este acum?\n\nKALL.: Cu măgarul.\n\nSOC.: Dar prietenia?\n\n"
        "KALL.: Mă încurci.\n"
    )
    assert labels_of(text)[:3] == ["SOCRATE", "KALLIAS", "SOC."]


def test_voices_of_a_house_and_an_office_above_its_words() -> None:
    text = (
        "Moderator: The meeting will come to order.\n\nFrom the balcony: Louder!\n\n"
        "Moderator: That is because it is closed.\n\nHal Dusek: I move to amend.\n\n"
        "Moderator\n\nIs there a second to it?\n\nHal Dusek: I second it.\n\n"
        "Moderator: All in favor?\n"
    )
    assert labels_of(text) == [
        *("Moderator", "From the balcony", "Moderator", "Hal Dusek"),
        *("Moderator", "Hal Dusek", "Moderator"),
    ]


def test_fields_and_signatures_around_a_talk_are_no_turns() -> None:
    text = (
        "Delgivning: Öbrink delges misstanke om stöld.\n\nFL: Vad säger du?\n"
        "ML: Jag har lånat den.\nFL: Av vem?\nML: Av bryggan.\nFL: Hur så?\n"
        "ML: Nästan.\nFL: Före?\nML: Det minns jag inte.\n\nFL - Sd/-\n"
    )
    assert labels_of(text) == ["FL", "ML"] * 4


def test_dots_alone_in_a_line_begin_no_turn() -> None:
    text = "THE COURT:  We'll wait.\n          ..\nTHE COURT:  No.  You may go.\n"
    assert labels_of(text) == ["THE COURT"] * 2
