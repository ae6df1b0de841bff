"""What the manner of a document says of lines that could be labels."""

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import read_source
from tests.labels.reading import labels_of


def test_double_spacing_is_no_paragraph() -> None:
    lines = (
        "MR. HALE:  Not on that day, and not in|the afternoon either, as I told you,|"
        "Justice Crane. It had worked in the month of|June and it works today.|"
        "JUSTICE CRANE:  And does it matter whether it|could be made to work?|"
        "MR. HALE:  It does not, for the reasons that|we gave in the brief."
    ).split("|")
    text = "\n\n".join(f"{n:2}    {line}" for n, line in enumerate(lines, 1))
    assert labels_of(text) == ["MR. HALE", "JUSTICE CRANE", "MR. HALE"]


def test_a_label_over_three_lines_begins_with_the_name() -> None:
    text = (
        "Anna Kern (SPD):\n  Herr Staatssekretär, gestatten Sie eine Frage?\n"
        "Enno Petersen, Parl. Staatssekretär beim\nBundesminister für Verkehr und\n"
        "Infrastruktur:\n  Aber gern, das tue ich.\n"
        "Anna Kern (SPD):\n  Wann wird der Kanal gebaut?\n"
    )
    assert labels_of(text)[1].startswith("Enno Petersen, Parl. Staatssekretär beim")


def test_a_name_and_its_constituency_below_it_are_one_label() -> None:
    text = (
        "Helen Marsden\n(Calder) (Lab)\n\nWhat has he done?\n\n"
        "Mr Aldous\n\nA great deal.\n\n"
        "Angus MacRae\n(Ross) (SNP)\n\nThe sleeper was late.\n\n"
        "Mr Aldous\n\nI know.\n"
    )
    assert "Angus MacRae (Ross) (SNP)" in labels_of(text)


def test_an_office_printed_after_a_surname_belongs_to_the_label() -> None:
    text = (
        "Председательствующий. Прошу вас.\n"
        "Мельников И. С., фракция аграриев Российской Федерации.\nСпасибо, коллеги!\n"
        "Председательствующий. Пожалуйста.\n"
        "Орлов А. М., официальный представитель Правительства Российской\n"
        "Федерации. Уважаемые депутаты, прошу поддержать.\n"
    )
    labels = labels_of(text)
    assert "Мельников И. С., фракция аграриев Российской Федерации" in labels
    assert any(label.startswith("Орлов А. М., официальный") for label in labels)


def test_whom_a_question_asks_is_not_in_its_label() -> None:
    text = (
        "1. ANN HALE (National—Ellery) to the Minister of Transport: Does it sail?\n\n"
        "Hon BEN COLE: It does.\n\nANN HALE: When?\n\nHon BEN COLE: At noon.\n"
    )
    assert labels_of(text)[0] == "ANN HALE (National—Ellery)"


def test_items_in_brackets_are_nolabels_of() -> None:
    text = (
        "MRS LAU: Will the Government say:\n\n(a) how many there were;\n\n"
        "(b) where they were; and\n\n(c) when?\n\nSECRETARY: President,\n\n"
        "(a) there were many;\n\n(c) and often.\n\nMRS LAU: Thank you.\n"
    )
    assert labels_of(text) == ["MRS LAU", "SECRETARY", "MRS LAU"]


def test_the_first_turn_may_be_broken_after_a_few_words() -> None:
    text = (
        "          P R O C E E D I N G S\n"
        "          CHIEF JUSTICE HALE:  We'll hear\nargument next in Case 8.\n"
        "          MR. CRANE:  Mr. Chief Justice, and may it\nplease the Court:\n"
        "          CHIEF JUSTICE HALE:  Thank you, and now\ngo on.\n"
        "          MR. CRANE:  The court of appeals held that a\nfence is a search.\n"
    )
    assert labels_of(text)[0] == "CHIEF JUSTICE HALE"


def test_a_heading_in_capitals_over_several_lines_is_no_label() -> None:
    text = (
        "- DE DON EUSEBIO CARRASCAL, DEL GRUPO\nPOPULAR EN EL CONGRESO, AL SEÑOR\n"
        "MINISTRO DE FOMENTO: ¿CUÁNDO SE ABRIRÁ LA LÍNEA?\n\n"
        "El señor CARRASCAL NIETO: Señor ministro, ¿cuándo se abrirá?\n\n"
        "El señor MINISTRO DE FOMENTO: Muy pronto, señoría.\n\n"
        "El señor CARRASCAL NIETO: Gracias, señor ministro.\n"
    )
    assert [label[:8] for label in labels_of(text)] == ["El señor"] * 3


def test_a_blank_line_after_a_label_and_none_before_it() -> None:
    text = (
        "Before:\nMR JUSTICE ALDERTON\n\nBetween:\nMARGARET HARBOTTLE\nClaimant\n\n"
        "Mr Justice Alderton:\n\n1. On 3 January she bought a shop.\n\n"
        "2. The shop had a clause against the sale of fish.\n\n"
        "Approved by the court.\nHarbottle v Sandgate\n\n3. She gave evidence.\n\n"
        "Approved by the court.\nHarbottle v Sandgate\n\n4. The law is short.\n"
    )
    assert "Harbottle v Sandgate" not in labels_of(text)


def test_names_in_brackets_with_a_time_after_them() -> None:
    text = (
        "[Amina Yusuf] 10:01:22\nGood evening, everyone.\n\n"
        "[Zoom user 7] 10:01:29\nIt's a cat.\n\n[Amina Yusuf] 10:02:30\nOkay.\n\n"
        "[Raj Malhotra] 10:03:15\nIt has 11,300 vehicles.\n"
    )
    assert labels_of(text) == [
        "Amina Yusuf",
        "Zoom user 7",
        "Amina Yusuf",
        "Raj Malhotra",
    ]


def test_the_path_to_a_page_is_no_label() -> None:
    text = (
        "ホーム\u3000>\u3000連載\u3000>\u3000対談\n\n玉造\u3000話を忘れる人でした。\n\n"
        "飯塚\u3000鳴ります。冬は「キン」といいます。\n\n玉造\u3000いいですね。\n\n"
        "飯塚\u3000五秒で終わりますよ。\n\nホーム\u3000>\u3000連載\u3000>\u3000対談\n"
    )
    assert labels_of(text) == ["玉造", "飯塚"] * 2


def test_a_greeting_without_a_full_stop_is_no_field() -> None:
    text = (
        "Anna Crane: Good morning and welcome\n\n"
        "Tom Bell: Thank you very much for the invitation.\n\n"
        "Lena Fry: Three people: Mary, John and Paul.\n\n"
        "Carl Fox: Fine, then let us begin.\n"
    )
    assert labels_of(text) == ["Anna Crane", "Tom Bell", "Lena Fry", "Carl Fox"]


def test_a_field_before_the_turns_is_none_of_them() -> None:
    text = (
        "Moderator: Anna Crane\nGuest: Tom Bell, Oxford University\n\n"
        "Anna Crane: Good morning to you all.\n\n"
        "Tom Bell: Thank you very much for the invitation.\n\n"
        "Anna Crane: Then let us begin.\n\nTom Bell: With pleasure, yes.\n"
    )
    assert labels_of(text) == ["Anna Crane", "Tom Bell", "Anna Crane", "Tom Bell"]


def test_members_in_a_table_with_leading_dots_do_not_speak() -> None:
    text = (
        "主席：      佩雷斯女士 . . . . . . . . . . (阿根廷)\n\n"
        "主席：我请罗斯先生发言。\n\n罗斯先生：我要谈三点，第一是船只。\n\n"
        "主席：谢谢罗斯先生的通报。\n"
    )
    assert labels_of(text) == ["主席", "罗斯先生", "主席"]


def test_a_statement_in_writing_has_its_label() -> None:
    text = (
        "Le Président. – Le débat est ouvert, chers collègues.\n\n"
        "Ada Hill (PPE). – Je vous remercie de votre accueil.\n\n"
        "Karel Dub (GUE/NGL), par écrit. – Je soutiens ce rapport.\n\n"
        "Le Président. – Le débat est clos.\n"
    )
    assert labels_of(text)[2] == "Karel Dub (GUE/NGL), par écrit"


def test_words_that_nobody_took_down_are_spoken() -> None:
    text = (
        "Le Président (M. Hill) : À l'ordre, s'il vous plaît!\n\n"
        "Mme Crane : Je vous remercie, M. le Président.\n\n"
        "Des voix : ...\n\nLe Président (M. Hill) : Un à la fois!\n"
    )
    assert "Des voix" in labels_of(text)


def test_a_direction_after_a_comma_ends_with_a_full_stop() -> None:
    text = (
        "DORIMON\nQuel est ce bruit que j'entends ?\n\n"
        "LISETTE, à part.\nIl est sourd.\n\n"
        "DORIMON\nParlez plus haut, je vous prie.\n\nLISETTE\nC'est le vent.\n"
        "\nDORIMON\nLe couvent ? Quelle idée !\n"
    )
    assert labels_of(text)[1] == "LISETTE, à part"


def test_who_is_on_stage_does_not_speak() -> None:
    text = (
        "Erster Auftritt.\n\nMühlbauer. Kathrein.\n\n"
        "Mühlbauer. Kathrein, wo bleibt denn nur das Brot?\n\n"
        "Kathrein. Es kommt noch.\n\n"
        "Mühlbauer. Es ist schon spät, und keiner kommt.\n\n"
        "Kathrein. Nun habt Geduld.\n"
    )
    assert labels_of(text) == ["Mühlbauer", "Kathrein", "Mühlbauer", "Kathrein"]


def test_two_columns_of_times_belong_to_no_label() -> None:
    text = (
        "0.00 2.31\tLENA: \tSo you don't need to go,\n2.31 3.12\t     \tto --\n"
        "3.12 5.40\tDORIS: \tWell, no.\n5.40 6.10\tLENA: \tTo do the feet?\n"
    )
    assert labels_of(text) == ["LENA", "DORIS", "LENA"]


def test_a_question_to_the_government_is_put_by_the_peer() -> None:
    text = (
        "Lord Hill asked Her Majesty's Government:\n    What plans they have.\n"
        "    The Under-Secretary of State, Board of Trade (Baroness Crane) My Lords, "
        "none.\n    Lord Hill My Lords, I thank the Minister for that reply.\n"
        "    Baroness Crane My Lords, I am glad to hear it from him.\n"
    )
    assert labels_of(text) == [
        "Lord Hill",
        "The Under-Secretary of State, Board of Trade (Baroness Crane)",
        "Lord Hill",
        "Baroness Crane",
    ]


def test_letters_that_stand_apart_are_a_name() -> None:
    text = (
        "Н и н а (у окна). Опять туман, третий день.\n\n"
        "А с т а ф ь е в. Что же, зажжём и в туман.\n\n"
        "Н и н а. Вы их всегда теряете, папа.\n\nА с т а ф ь е в. Это бакен.\n"
    )
    assert labels_of(text) == [
        "Н и н а (у окна)",
        "А с т а ф ь е в",
        "Н и н а",
        "А с т а ф ь е в",
    ]


def test_a_scan_joins_the_first_two_letters_that_stand_apart() -> None:
    text = (
        "Н и н а. Опять туман, третий день.\n\nА с т а ф ь е в. Что же, зажжём.\n\n"
        "Ни к о л а й. Давно пора.\n\nН и н а. Вы их всегда теряете, папа.\n"
    )
    assert [label.replace(" ", "") for label in labels_of(text)] == [
        *("Нина", "Астафьев", "Николай", "Нина")
    ]


def test_who_reserves_all_rights_says_nothing() -> None:
    text = (
        "Все права защищены. Ни одна из частей не может быть использована.\n\n"
        "Нина. Опять туман, третий день.\n\nОлег. Что же, зажжём и в туман.\n\n"
        "Нина. Вы их всегда теряете.\n\nОлег. Это бакен, а не спичка.\n"
    )
    assert labels_of(text) == ["Нина", "Олег"] * 2


def test_initials_of_somebody_listed_may_speak_once() -> None:
    listed = ("Ada Hale", "Bo Kern", "Cy Moss", "Luke Irons")
    talk = (
        "AH: We begin with the agenda.\n\nBK: I have added one point to it.\n\n"
        "AH: Which one is it?\n\nBK: The lock, as you know.\n\n"
        "CM: I do not think that we need it.\n\nBK: We do, and soon.\n\n"
        "{who}: are most people using the lock at all, or do they go round\n\n"
        "AH: They do use it.\n\nCM: Not in winter.\n\nBK: Then we vote.\n\n"
        "SF: 4\nF: 17\nN: 6\nA: 0\nSA: 0\n\nAH: Thank you all.\n\nCM: Thanks.\n"
    )
    head = "Minutes\n\n" + "".join(f"* {name}\n" for name in listed) + "\n"
    found = labels_of(head + talk.format(who="LI"))
    assert found.count("LI") == 1
    assert not {"SF", "F", "N", "A", "SA"}.intersection(found)


def test_a_letter_in_brackets_says_whose_it_is_and_is_one_speaker() -> None:
    text = (
        "**Interviewer (I):** How did you come here?\n\n"
        "**Respondent (R):** I came by sea.\n\n"
        + "**I:** And then?\n\n**R:** I stayed, of course.\n\n"
        * 4
    )
    turns = list(convert(text.encode(), "a.md").transcript.turns())
    assert len(turns) == 10
    assert len({turn.speakers for turn in turns}) == 2


def test_a_hyphen_closes_a_label_in_capitals() -> None:
    text = (
        "SORU- Bu işe ne zaman başladınız?\n\nCEVAP- Babamın yanında başladım.\n\n"
        "SORU- Yalnızlık çektiniz mi?\n\nCEVAP- Çektim, ama deniz vardı.\n"
    )
    assert labels_of(text) == ["SORU", "CEVAP", "SORU", "CEVAP"]


def test_one_letter_and_a_dash() -> None:
    text = (
        "P - E o senhor?\n\nR - Eu também tive medo.\n\n"
        "P - O que aconteceu?\n\nR - Partiu-se um vidro.\n"
    )
    assert labels_of(text) == ["P", "R", "P", "R"]


def test_the_place_and_date_of_a_report_do_not_speak() -> None:
    text = (
        "Lisboa, 08 jan 2014 (Lusa) - O faroleiro afirmou que tem medo do mar.\n\n"
        "P - E o senhor?\n\nR - Eu também tive medo.\n\n"
        "P - O que aconteceu?\n\nR - Partiu-se um vidro.\n"
    )
    assert labels_of(text) == ["P", "R", "P", "R"]


def test_labels_in_heavy_brackets_on_lines_of_their_own() -> None:
    text = (
        "【事務局】\n　定刻になりましたので、始めさせていただきます。\n"
        "【座長】\n　それでは議題に入ります。説明をお願いします。\n"
        "【事務局】\n　資料1をご覧ください。案は次の三つです。\n"
        "【座長】\n　本日はここまでとします。\n"
    )
    assert labels_of(text) == ["事務局", "座長", "事務局", "座長"]


def test_a_field_that_names_a_speaker_is_no_turn() -> None:
    text = (
        "嘉宾：许岚（作家）\n主持人：窦明\n\n窦明：今天我们聊灯塔。您去过吗？\n\n"
        "许岚：去过，我外公就是守灯塔的。\n\n窦明：他寂寞吗？\n\n许岚：他有海。\n"
    )
    assert labels_of(text) == ["窦明", "许岚", "窦明", "许岚"]


def test_a_field_with_the_initials_of_a_speaker_is_no_turn() -> None:
    text = (
        "Informant: Elsa Norrby (EN), född 1914\n\nKÅ: När kom du till fyren?\n"
        "EN: Det var 1936, i mars.\nKÅ: Var det ensamt?\nEN: Nej, vi var elva.\n"
        "KÅ: Elva?\nEN: Elva, och så en ko.\n"
    )
    assert labels_of(text) == ["KÅ", "EN"] * 3


def test_a_title_in_two_parts_is_no_label() -> None:
    text = (
        "Смотритель Лодыгин: «Море не спит»\n\n"
        "О. ЖУРБИНА ― Добрый вечер, у нас в гостях смотритель.\n\n"
        "П. ЛОДЫГИН ― Добрый вечер.\n\nО. ЖУРБИНА ― Почему же маяк?\n\n"
        "П. ЛОДЫГИН ― Отец был смотрителем, и дед.\n"
    )
    assert labels_of(text) == ["О. ЖУРБИНА", "П. ЛОДЫГИН", "О. ЖУРБИНА", "П. ЛОДЫГИН"]


def test_a_key_above_lines_with_times_does_not_speak() -> None:
    text = (
        "CAM     Cockpit area microphone voice or sound source\n"
        "TWR     Radio transmission from the tower\n\n"
        "15:27:36 CAM-1  flaps five.\n15:27:38 CAM-2  flaps five set.\n"
        "15:27:44 TWR    wind three one zero, cleared for takeoff.\n"
        "15:27:55 CAM-1  eighty knots.\n15:27:58 CAM-2  checks.\n"
    )
    assert labels_of(text) == ["CAM-1", "CAM-2", "TWR", "CAM-1", "CAM-2"]


def test_seconds_after_a_label_are_its_time() -> None:
    text = (
        "Speaker A (0.5s - 3.4s)\nIs it recording? Good.\n\n"
        "Speaker B (3.9s - 7.1s)\nI think so, there is a light.\n\n"
        "Speaker A (7.4s - 15.0s)\nThen let us begin with the boat.\n"
    )
    assert labels_of(text) == ["Speaker A", "Speaker B", "Speaker A"]


def test_a_name_in_bold_that_begins_a_sentence() -> None:
    text = "**Tom Vale** (born 1934) was my oldest friend.\n\n" + "".join(
        f"**{name}**\n\nIt was like this, number {n}.\n\n"
        for n, name in enumerate(["Ann Hill", "Tom Vale"] * 4)
    )
    source = read_source(text.encode(), "a.md")
    assert len(read_labels(source).starts) == 8


def test_who_speaks_once_in_the_column_of_the_labels() -> None:
    labels = ["DORA:", "LYLE:", "DORA:", "LYLE:", "X:", "DORA:", "LYLE:", "DORA:"]
    text = "".join(
        f"{n}.00 {n}.90\t{label:8}\t... It goes to {n},\n"
        f"{n}.90 {n + 1}.00\t        \tand on to {n}.\n"
        for n, label in enumerate(labels)
    )
    assert labels_of(text) == [label.rstrip(":") for label in labels]


def test_a_caption_in_the_voice_of_a_known_speaker() -> None:
    text = (
        "1. CAPTION (MARGO): Nobody takes the ferry.\n\n2. MARGO: That's not tea.\n\n"
        "3. PELL: It was in the tea tin.\n\n4. SFX: KRRZZ\n\n5. MARGO: Say again?\n\n"
        "6. PELL: That's us, Margo.\n\n7. MARGO: They have the heating on.\n\n"
        "8. CAPTION: In 1911 the ferry sank.\n"
    )
    assert labels_of(text) == ["CAPTION (MARGO)", *["MARGO", "PELL"] * 2, "MARGO"]


def test_a_time_stands_beside_the_first_turn_and_no_sentence_after_it() -> None:
    text = "".join(
        f"10:00:{n}1:04  {who}      {words}\n"
        for n, (who, words) in enumerate(
            [
                ("BADGER", "(off) Long ago / the wood was still. //"),
                ("OWL", "They were all asleep."),
                ("BADGER", "Don't interrupt me."),
                ("OWL", "And where was I?"),
                ("BADGER", "You were up in a tree."),
            ]
        )
    )
    assert labels_of(text) == ["BADGER", "OWL", "BADGER", "OWL", "BADGER"]


def test_letters_to_an_editor_are_no_turns() -> None:
    for opening in ("Geagte Redakteur", "Dear Sir", "Sehr geehrte Redaktion"):
        text = (
            f"{opening}: The church clock has struck late for months. I asked the "
            "sexton why.\n\n– Hester Malan\n\nEd.: The sexton was asked to reply.\n"
        )
        assert labels_of(text) == []


def test_an_article_and_a_noun_that_come_again_and_again() -> None:
    text = "".join(
        f"{who}. Da habt ihr recht, und zwar zum {n}. Mal.\n\n"
        for n, who in enumerate(["Der Amptman", "Winter", "Kessler"] * 3)
    )
    assert labels_of(text) == ["Der Amptman", "Winter", "Kessler"] * 3


def test_sentences_of_an_article_and_a_noun_are_none() -> None:
    text = "".join(
        f"{who}. Da habt ihr recht, und zwar zum {n}. Mal.\n\n"
        for n, who in enumerate(["Winter", "Kessler"] * 4)
    )
    text += "Das Ende. Alle gingen still nach Hause, und es schneite.\n"
    assert labels_of(text) == ["Winter", "Kessler"] * 4


def test_two_blanks_after_every_colon_are_no_column() -> None:
    text = (
        "MR. HALE:  I see, and I thank the Court.\n\n"
        "ORAL ARGUMENT OF ANN BELL\nON BEHALF OF THE PETITIONERS\n"
        "MS. BELL:  It is not so, Justice Crane,\nas I said before.\n"
    ) + "".join(
        f"{who}:  And what of case {n}?\nSee Volume 4, page {n}:  the scolds.\n"
        for n, who in enumerate(["JUSTICE CRANE", "MS. BELL"] * 4)
    )
    assert labels_of(text) == [
        "MR. HALE",
        "MS. BELL",
        *["JUSTICE CRANE", "MS. BELL"] * 4,
    ]


def test_who_is_reported_once_in_words_that_go_on_in_small_letters() -> None:
    text = "".join(
        f"{who} – jautā, vai {n} deputāti par to ir informēti.\n\n"
        for n, who in enumerate(["A. Kalns", "M. Puķe"] * 4 + ["Z. Ozola-Krūze"])
    )
    assert labels_of(text) == ["A. Kalns", "M. Puķe"] * 4 + ["Z. Ozola-Krūze"]


def test_a_list_of_names_at_the_end_has_no_turn() -> None:
    people = ["Ana Prates -- Presidente", "Bruno Saad -- Banco Horizonte -- Analista"]
    text = "".join(
        f"{who}\n\nO trigo está no navio {n}.\n\n" for n in (1, 2) for who in people
    )
    text += "Participantes:\n\n" + "\n\n".join(people) + "\n"
    assert labels_of(text) == people * 2


def test_chevrons_inside_lines() -> None:
    text = (
        "0:07\n>> bueno estamos acá en la plaza\n0:14\n>> acá andamos\n0:16\n"
        ">> cuántos años hace que toca\n0:18\n>> yo no toco\n0:24\nel que toca es el\n"
        "0:25\norganillo >> claro y el loro\n0:28\n>> el loro se jubiló\n0:30\n"
        ">> se jubiló\n0:31\n>> sí señor\n"
    )
    assert labels_of(text) == [""] * 8


def test_a_chevron_in_the_path_to_a_page_is_no_turn() -> None:
    text = "Home >> News >> Talks\n" + "".join(
        f"ANN: It is so, number {n}.\nBEN: See Home >> News >> Talks.\n"
        for n in range(4)
    )
    assert labels_of(text) == ["ANN", "BEN"] * 4


def test_a_speaker_by_the_first_name_speaks_once_before_no_sentence() -> None:
    lines = (
        "**Ada Quint** [00:00]: Welcome back. I'm Ada Quint.",
        "**Ben Ross** [00:05]: And I'm Ben Ross. Who wrote the first table?",
        "**Cy Lind** [00:12]: Nobody knows. But there are three who may have.",
        "**Ada** [01:02]: And the pilot?",
        "**Cy** [01:10]: He wrote this one.",
        "**Ben:** `high = low + 6`, is that right?",
        "**Cy:** Roughly.",
    )
    source = read_source("\n\n".join(lines).encode(), "tides.md")
    assert [start.label for start in read_labels(source).starts][5] == "Ben"


def test_a_short_answer_with_an_address_follows_a_bold_label() -> None:
    lines = (
        "**Cllr Moss:** Good evening. Is there any interest to declare?",
        "**Cllr Reed:** My brother keeps bees. I keep none of them.",
        "**Cllr Hale:** None, Chair. *(Laughter)*",
        "**Mr Ross:** The application is for a bridge. There were objections:",
        "to the light of it, which is strong, as all who live there say;",
        "to the noise of it, which is less;",
        "and to the cost of it, of which nobody had told them.",
        "Officers recommend approval all the same, with a handrail,",
        "with a notice about dogs, and with a lamp.",
        "**Cllr Reed:** What does it cost?",
        "**Mr Ross:** The figures are these.",
        "Steel is dear this year.",
        "Timber is not.",
        "**Cllr Moss:** Thank you.",
    )
    source = read_source("\n\n".join(lines).encode(), "council.md")
    labels = [start.label for start in read_labels(source).starts]
    assert "Cllr Hale" in labels


def test_a_direction_below_a_part_is_no_other_label() -> None:
    speeches = (
        ("Ada.", "Where is the lantern you promised me?"),
        ("Bor.", "In the cellar, behind the third barrel."),
        ("Ada.", "Then fetch it, before the tide comes in!"),
        ("Bor.", "I am afraid of the cellar, my dear."),
        ("Ada.", "({}).\n\nAfraid of your own cellar!"),
        ("Cor.", "I will go, if I may have the barrel."),
    )
    text = "The Lantern\n\nACT I.\n\nScene.—A beach.\n\n" + "".join(
        f"{name}\n\n{said.format(how)}\n\n\n"
        for how in ("angrily", "with a laugh", "aside to the cook")
        for name, said in speeches
    )
    assert labels_of(text) == ["Ada", "Bor", "Ada", "Bor", "Ada", "Cor"] * 3


def test_what_an_announcement_is_of_is_no_label_among_capitals() -> None:
    lines = (
        "ADA QUINT, HOST: Ships on alert: a letter threatens the harbour.",
        "Challenging the enemy: Mayor Hill claims support. Now he says, back it up.",
        "QUINT: And welcome. Up first, anxious sailors.",
        "BEN ROSS, HARBOUR CORRESPONDENT: Well, Ada, the fog is thick today.",
        "QUINT: Is there any lamp in it?",
        "ROSS: None that I have seen so far.",
    )
    labels = ["ADA QUINT, HOST", "QUINT", "BEN ROSS, HARBOUR CORRESPONDENT"]
    assert labels_of("\n".join(lines)) == [*labels, "QUINT", "ROSS"]


def test_initials_that_have_half_of_all_turns_are_no_fields() -> None:
    verses = (
        "Our mother keeps the lamp:|Our mother keeps the door:|Today we sing of both|"
        "And nothing more.|We come with little flowers|That grew by the sea|And one "
        "that did not,|Which was me.|Who says so?|I said so, and I stay."
    ).split("|")
    names = ("M. T.", "R. L.")
    text = "A Song for Two\n\n" + "".join(
        f"{names[at % 2]}\n{verse}\n" for at, verse in enumerate(verses)
    )
    assert labels_of(text) == [name.rstrip(".") for name in names] * 5


def test_a_name_and_all_that_is_seen_as_it_speaks() -> None:
    told = (
        "(crossing the deck from the bow to the stern with many bows, her hands behind "
        "her back and a rope in them that nobody holds, and by and by arriving there)"
    )
    text = "".join(
        f"{label}\n{words}\n\n"
        for label, words in (
            ("MOIRA", "Good morning."),
            ("HOLM(bowing)", "And to you."),
            (f"MOIRA{told}", "There."),
            ("HOLM", "Where?"),
            (f"HOLM {told}", "Here I am."),
            ("MOIRA", "Not there."),
        )
    )
    names = [label.partition("(")[0].strip() for label in labels_of(text)]
    assert names == ["MOIRA", "HOLM"] * 2 + ["HOLM", "MOIRA"]


_SAID = (
    "Who keepes the Ferry heere?",
    "I keepe it Sir,\nand kept it all these yeares",
    "Then row me ouer",
    "So would I, but the tide\nIs not my seruant",
    "What then?",
    "A Boate",
)


def _folio(names: str) -> str:
    """Speeches whose labels alone are set in, some right below another's words."""
    return "".join(
        ("  " if at % 3 else "\n   ") + f"{name}. {_SAID[at % len(_SAID)]}\n"
        for at, name in enumerate(names.split())
    )


def test_labels_that_are_words_where_only_labels_are_set_in() -> None:
    names = "Otto Moll Otto Her Moll Otto Moll Her " * 4
    assert labels_of(_folio(names)) == names.split()


def test_a_word_that_begins_a_sentence_where_other_lines_are_set_in() -> None:
    names = "Otto Moll Otto Her Moll Otto Moll Her " * 4
    verse = "And all the boats were gone,\n   And all the water too"
    text = _folio(names).replace("A Boate", f"A Boate\n   {verse}")
    assert "Her" not in labels_of(text)


def test_a_sentence_that_ends_in_a_pronoun_is_no_label() -> None:
    text = "".join(
        f"{name}.\nThe {thing} is out.\n\n"
        for name in ("MOLL", "OTTO", "LUCINDA")
        for thing in ("tide", "boat", "lamp")
    )
    told = "Speak to me:\nI am alone with it.\n"
    assert "Speak to me" not in labels_of(f"{text}MOLL.\nStay.\n{told}{told}\n{text}")


def test_an_office_behind_a_dash_is_of_the_label_that_a_colon_ends() -> None:
    talk = (
        "سامي الحداد: أهلاً بكم إلى هذا اللقاء مع السيد باولو فيرتي.\n\n"
        "باولو فيرتي- رئيس بلدية المدينة: شكراً وأهلاً بك.\n\n"
        "سامي الحداد: متى يُفتح الجسر؟\n\nباولو فيرتي: غداً صباحاً، إن شاء الله.\n\n"
        "سامي الحداد: شكراً لك.\n"
    )
    assert labels_of(talk) == [
        *("سامي الحداد", "باولو فيرتي- رئيس بلدية المدينة", "سامي الحداد"),
        *("باولو فيرتي", "سامي الحداد"),
    ]


MINUTES = "".join(
    f"**Ada Hill:** the lamp of house {n} is mended.\n\n> *{who}:* {said}\n\n"
    for n, (who, said) in enumerate(
        [
            ("Ben Moss", "hello from the train!"),
            ("Ben Moss", "[https://lamp.example/list](https://lamp.example/list)."),
            ("recorder", "[https://lamp.example/in](https://lamp.example/in) -> @in."),
            ("Cora Lund", "I have it."),
            ("Ben Moss", "not all of it."),
            ("Cora Lund", "then we go through it."),
        ]
    )
)


def _labels_in(text: str) -> list[str]:
    source = read_source(text.encode(), "minutes.md")
    return [start.label for start in read_labels(source).starts]


def test_a_nickname_writes_in_a_quotation_as_names_do() -> None:
    assert _labels_in(MINUTES).count("recorder") == 1


def test_a_word_in_small_letters_is_no_label_in_the_text() -> None:
    text = MINUTES.replace("> *recorder:*", "*recorder:*")
    assert "recorder" not in _labels_in(text)
