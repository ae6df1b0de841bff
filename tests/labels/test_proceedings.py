"""Labels in records of assemblies, and what is none there."""

import pytest

from tests.labels.reading import labels_of


def test_who_is_in_the_chair_is_printed_otherwise_than_who_speaks() -> None:
    text = (
        "Közgyűlés\n\nElnök: dr. Vas Béla\nJegyző: Kis Éva\n\n"
        "ELNÖK: Jó napot kívánok.\n\nKIS ÉVA: Köszönöm a szót.\n\n"
        "ELNÖK: Tessék.\n\nKIS ÉVA: Kész.\n\nELNÖK: Köszönöm.\n"
    )
    assert labels_of(text) == ["ELNÖK", "KIS ÉVA", "ELNÖK", "KIS ÉVA", "ELNÖK"]


def test_a_name_in_capitals_and_a_long_office() -> None:
    text = (
        "ELNÖK: Jó napot kívánok.\n\n"
        "DR. VAS BÉLA agrár- és vidékfejlesztési miniszter: Köszönöm a szót.\n\n"
        "ELNÖK: Tessék.\n\n"
        "DR. VAS BÉLA agrár- és vidékfejlesztési miniszter: Kész a híd.\n\n"
        "ELNÖK: Köszönöm.\n"
    )
    assert len(labels_of(text)) == 5


def test_the_items_of_an_agenda_are_no_labels() -> None:
    text = (
        "AGENDA ITEM 12: LAW OF THE TIDES (continued)\n\n"
        "1.   The CHAIRMAN said that he would call on the observers.\n\n"
        "2.   Mr. VOSS (Zembla) suggested that they should wait.\n\n"
        "3.   Mrs. HILL (Arcadia), speaking on a point of order, asked how long.\n\n"
        "AGENDA ITEM 13: OTHER MATTERS\n\n"
        "4.   Mr. VOSS (Zembla) noted that the tide would tell.\n\n"
        "5.   Mrs. HILL (Arcadia) moved the adjournment.\n"
    )
    assert labels_of(text) == [
        "The CHAIRMAN",
        "Mr. VOSS",
        "Mrs. HILL",
        "Mr. VOSS",
        "Mrs. HILL",
    ]


def test_what_is_said_in_reply_is_reported() -> None:
    text = (
        "§ MR. RUDGE asked, whether the bell was rung?\n\n"
        "§ THE SECRETARY OF STATE (SIR A. COLE) in reply, said, that it was.\n\n"
        "§ * MR. O'HARA VOSS said, he had not heard it.\n\n"
        "§ LORD ALBERT HILL seconded the Motion.\n\n"
        "§ MR. RUDGE said, he would withdraw it.\n"
    )
    assert len(labels_of(text)) == 5


def test_what_happens_is_told_after_a_dash() -> None:
    text = (
        "17ª REUNIÓN – 11ª SESIÓN – OCTUBRE 8 DE 2008\n\n"
        "– En Rosario, a los ocho días de octubre:\n\n"
        "Sr. Presidente (Vera).- Queda abierta la sesión.\n\n"
        "– Varios señores diputados levantan la mano.\n\n"
        "Sra. Lagos.- Pido la palabra para una aclaración.\n\n"
        "Sr. Presidente (Vera).- La tiene.\n\n"
        "Sra. Lagos.- Gracias, señor presidente.\n\n"
        "Sr. Rivas.- Yo también la pido.\n\n"
        "Sr. Molina.- Y yo, señor presidente.\n\n"
        "– Resulta afirmativa.\n\n"
        "Sr. Presidente (Vera).- Queda sancionado.\n"
    )
    found = labels_of(text)
    assert len(found) == 7
    assert "" not in found


def test_the_mark_of_the_fields_begins_no_turn() -> None:
    text = (
        "■ 방송 : 바다FM 98.1\n■ 진행 : 한소라 앵커\n■ 대담 : 민경훈 박사\n\n"
        "◇ 한소라> 안녕하세요?\n\n◆ 민경훈> 네, 안녕하십니까.\n\n"
        "◇ 한소라> 몇 마리나 됩니까?\n\n◆ 민경훈> 마흔한 마리입니다.\n\n"
        "한소라> 많네요. 왜 돌아온 겁니까?\n\n◆ 민경훈> 모릅니다.\n\n"
        "◇ 한소라> 고맙습니다.\n\n◆ 민경훈> 고맙습니다.\n"
    )
    assert labels_of(text) == ["한소라", "민경훈"] * 4


def test_a_space_after_initials_makes_no_other_speaker() -> None:
    text = "".join(
        f"{who} Да, это так, и уже {n} лет.\n\n"
        for n, who in enumerate(["К.В.ЛАРИН:", "О.БРЕДИНА:"] * 3)
    ) + (
        "К. В. ЛАРИН — То есть вы против?\n\nО. БРЕДИНА — Я за то, чтобы ждать.\n\n"
        "К. В. Ларин приехал в город утром.\n"
    )
    assert len(labels_of(text)) == 8


def test_a_sentence_that_goes_on_with_the_court_is_no_label() -> None:
    text = "".join(
        f"{n} {line}\n"
        for n, line in enumerate(
            """APPEARANCES BEFORE THE COURT:
HARBOR TRUST, :
Petitioner :
UNITED STATES. :
- - - - - - - - - - - x
CHIEF JUSTICE ROBERTS: We'll hear argument next
in Case 11-1052.
MS. DURAND: Mr. Chief Justice, and may it please
the Court:
A lighthouse is not a vessel. The Third Circuit
JUSTICE SCALZI: Does it float?
MS. DURAND: No.
JUSTICE SCALZI: Well, then.
MS. DURAND: Exactly.
JUSTICE SCALZI: So.
MS. DURAND: I would like to reserve all the
time that remains to me, and I will speak after
the others.
CHIEF JUSTICE ROBERTS: Thank you.
MS. DURAND: Yes.
JUSTICE SCALZI: Yes.""".splitlines(),
            1,
        )
    )
    assert "the Court" not in labels_of(text)
    assert "UNITED STATES." not in labels_of(text)


def test_words_to_the_chair_and_words_that_give_the_floor_are_no_labels() -> None:
    house = (
        "The SPEAKER pro tempore. The gentleman is recognized.\n\n"
        "Mr. HALE. I thank the gentleman.\n\nMrs. COLE. So do I.\n\n"
        "Mr. Speaker, I knew Cora Belle. (Laughter.)\n\nMr. HALE. I yield back.\n"
    )
    assert labels_of(house) == [
        "The SPEAKER pro tempore",
        "Mr. HALE",
        "Mrs. COLE",
        "Mr. HALE",
    ]
    rada = (
        "ГОЛОВА. Доброго ранку, шановні колеги.\n\n"
        'Слово має Юрій Костюченко, фракція "Наша Україна". Будь ласка.\n\n'
        "КОСТЮЧЕНКО Ю.І. Шановні колеги! Я скажу коротко.\n\nГОЛОВА. Дякую.\n\n"
        "ЛЯШКО О.В. (Виборчий округ №208, Радикальна партія...). Ганьба!\n\n"
        "ГОЛОВА. Продовжуємо.\n"
    )
    assert labels_of(rada) == [
        "ГОЛОВА",
        "КОСТЮЧЕНКО Ю.І.",
        "ГОЛОВА",
        "ЛЯШКО О.В. (Виборчий округ №208, Радикальна партія...)",
        "ГОЛОВА",
    ]


def test_a_member_of_a_government_has_long_offices() -> None:
    office = (
        "АРИСТАРХОВ С.Ю., официальный представитель Правительства Российской"
        " Федерации, статс-секретарь - заместитель министра транспорта Российской"
        " Федерации"
    )
    text = (
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Доброе утро!\n\nРЕШУЛЬСКИЙ С.Н. Спасибо.\n\n"
        f"ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Доклад.\n\n{office}. Уважаемые депутаты!\n\n"
        "ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Спасибо.\n"
    )
    assert office in labels_of(text)


def test_two_words_whose_letters_stand_apart_are_one_label() -> None:
    text = (
        "К у к и н. Седьмой час.\n\nА н ф и с а  П е т р о в н а. Придёт.\n\n"
        "К у к и н. Он обещал.\n\nА н ф и с а  П е т р о в н а. Лёля-то, Лёля!\n"
    )
    assert len(labels_of(text)) == 4


def test_who_attends_stands_above_the_first_circle() -> None:
    text = (
        "出席委員\n委員長 田原 正一君\n理事 森野 花子君 理事 小島太一郎君\n"
        "理事 大沢ひろみ君 理事 石橋 健君\n議長 白井三千雄君\n"
        "本日の会議に付した案件\n議員石橋健君の表彰の件\n――――◇―――――\n"
        "○田原委員長 これより会議を開きます。\nまず、表彰の件をお諮りします。\n"
        "○田原委員長 御異議なしと認めます。よって、そのように決しました。\n"
    )
    assert labels_of(text) == ["田原委員長", "田原委員長"]


def test_offices_and_names_are_labels_where_no_circle_begins_a_turn() -> None:
    text = (
        "議長 ただいまから会議を開きます。\n○ 議席の指定は次のとおりです。\n"
        "田原君 異議があります。\n議長 御意見を伺います。\n田原君 時間が足りません。\n"
    )
    assert labels_of(text) == ["議長", "田原君", "議長", "田原君"]


def test_items_of_an_agenda_after_a_dash_are_no_questions_of_the_press() -> None:
    item = (
        "— DE LA DIPUTADA DOÑA ANA RÍO, DEL GRUPO RURAL: ¿LLUEVE EN EL PUERTO? (Núm. 4)"
    )
    other = item.replace("ANA RÍO", "EVA SOTO")
    small = "— Del diputado don Luis Vega, que formula al señor ministro: ¿Llueve?"
    chair = "La señora PRESIDENTA: Pregunta siguiente."
    text = "\n\n".join(
        [
            *(item, chair, "La señora RÍO: ¿Llueve?"),
            *(other, chair, "La señora SOTO: ¿Llueve hoy?"),
            *(small, chair, "El señor VEGA: ¿Llueve mañana?"),
        ]
    )
    assert labels_of(text) == [
        *("La señora PRESIDENTA", "La señora RÍO"),
        *("La señora PRESIDENTA", "La señora SOTO"),
        *("La señora PRESIDENTA", "El señor VEGA"),
    ]


def test_an_office_and_a_name_whose_few_words_end_in_the_next_line() -> None:
    text = (
        "BAŞKAN – Komisyon katılıyor mu?\n"
        "ORMAN KOMİSYONU BAŞKANI ALİ KOÇ (Rize) – Katılmıyoruz Sayın\nBaşkan.\n"
        "BAŞKAN – Hükûmet?\nORMAN BAKANI EDA SU (Artvin) – Katılmıyoruz.\n"
        "BAŞKAN – Oylarınıza sunuyorum.\nCAN ER (Sinop) – Karar yeter sayısı.\n"
        "BAŞKAN – Arayacağım.\n"
    )
    assert labels_of(text)[1] == "ORMAN KOMİSYONU BAŞKANI ALİ KOÇ (Rize)"


def test_a_seat_and_offices_behind_the_party_in_brackets() -> None:
    text = (
        "Le président. La parole est à M. Schär.\n\n"
        "Urs Schär, Ulmiz (SVP), 1. Vizepräsident, Sprecher. Das Büro ist dafür.\n\n"
        "Le président. La parole est à Mme Zaugg.\n\n"
        "Eva Zaugg, Port (SP), Sprecherin der Kommission. Die Kommission ist dafür.\n\n"
        "Le président. Merci.\n\nIda Rohr, Murten (FDP). Wir sind dagegen.\n"
    )
    assert labels_of(text)[1::2] == [
        "Urs Schär, Ulmiz (SVP), 1. Vizepräsident, Sprecher",
        "Eva Zaugg, Port (SP), Sprecherin der Kommission",
        "Ida Rohr, Murten (FDP)",
    ]


def test_a_surname_of_four_letters_before_its_party() -> None:
    text = (
        "PRESIDENTE. Apre la seduta.\n\nTORRIANI (Misto). Chiede il rinvio.\n\n"
        "PRESIDENTE. Respinge la richiesta.\n\nRIPA (Misto). Dichiara il voto"
        " contrario.\n\nBELLINI, relatrice. Esprime parere favorevole.\n"
    )
    assert "RIPA (Misto)" in labels_of(text)


def test_hungarian_offices_behind_a_name_may_be_long() -> None:
    office = (
        "KIS PÁL, az ifjúsági és sportbizottság elnöke, a napirendi pont előadója;"
        " valamint a Vidék Pártja képviselőcsoportja részéről"
    )
    text = f"{office}: Köszönöm a szót.\n\nELNÖK: Kérem.\n\n{office}: Tisztelt Ház!\n"
    assert labels_of(text) == [office, "ELNÖK", office]


@pytest.mark.parametrize("voice", ["Uma voz do PSD", "Um Sr. Deputado", "Uma Deputada"])
def test_one_voice_from_a_portuguese_house(voice: str) -> None:
    text = (
        "O Sr. Presidente: - Está aberta a sessão.\n\nO Sr. Lima (PS): - Peço a"
        f" palavra.\n\n{voice}: - Muito bem!\n\nO Sr. Presidente: - Faça favor.\n"
    )
    assert labels_of(text)[2] == voice


def test_names_of_those_present_below_their_party_are_no_speech() -> None:
    text = (
        "O Sr. Presidente: - Srs. Deputados, está aberta a sessão.\n\nEstavam presentes"
        " os seguintes Srs. Deputados:\n\nPartido da Ponte (PP):\n\nAna Maria Lima.\n\n"
        "Rui Prado Dias.\n\nPartido do Rio (PR):\n\nEva Costa Melo.\n\n"
        "José Vaz Reis.\n\n"
        "O Sr. Rui Dias (PP): - Peço a palavra.\n\nO Sr. Presidente: - Faça favor.\n"
    )
    assert labels_of(text) == [
        "O Sr. Presidente",
        "O Sr. Rui Dias (PP)",
        "O Sr. Presidente",
    ]


def test_what_a_minister_has_tabled_is_told_by_the_chair() -> None:
    text = (
        "Formanden (Ida Holm):\nMødet er åbnet. I dag er der anmeldelser:\n"
        "Transportministeren (Bo Lund):\nLovforslag nr. L 200 (Forslag til broer).\n\n"
        "Formanden (Ida Holm):\nOrdet er frit for alle.\n\n"
        "Transportministeren (Bo Lund):\nTak for ordet, det er rart.\n\n"
        "Formanden (Ida Holm):\nTak skal De have.\n"
    )
    assert labels_of(text) == [
        *("Formanden (Ida Holm)", "Formanden (Ida Holm)"),
        *("Transportministeren (Bo Lund)", "Formanden (Ida Holm)"),
    ]


def test_titles_in_small_letters_between_an_office_and_a_name() -> None:
    text = (
        "DIRECTORES:\nANA RÍO PRADO\n\n"
        "Presidente honorable Senador Luis Vega Mora:\n\n"
        "Muy buenos días a todos. Llame a lista.\n\nSecretaria doctora Eva Soto:\n\n"
        "Sí, señor Presidente, contestaron diez.\n\nPresidente:\n\nLea el Orden del"
        " Día.\n\nSecretaria:\n\nCon mucho gusto, señor Presidente.\n\nPresidente:\n\n"
        "¿Hay otra propuesta? Se cierra.\n"
    )
    assert labels_of(text) == [
        "Presidente honorable Senador Luis Vega Mora",
        "Secretaria doctora Eva Soto",
        *("Presidente", "Secretaria", "Presidente"),
    ]
