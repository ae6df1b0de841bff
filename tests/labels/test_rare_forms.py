"""Forms of labels that few documents have, each in its smallest form."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.leaves import leaves
from tests.labels.reading import labels_of


def turns(text: str, name: str = "a.txt") -> list[tuple[str, str]]:
    """The label and the first word or two of each turn."""
    done = convert(text.encode(), name)
    found = []
    for turn in done.transcript.turns():
        words = " ".join(
            done.source.visible(leaf.start, leaf.end) for leaf in leaves(turn.content)
        )
        label = "" if turn.label is None else str(turn.label.text)
        found.append((label, " ".join(words.split())))
    return found


@pytest.mark.parametrize("mark", [".", ":", ""])
def test_the_questions_alone_may_have_numbers(mark: str) -> None:
    text = "".join(
        f"Q{n}{mark} Did you see the {what}?\n\nA{mark or '.'} The {what} was shut.\n\n"
        for n, what in enumerate(("gate", "mill", "old barn", "inn"), 1)
    )
    assert [label for label, _ in turns(text)] == ["Q", "A"] * 4


def test_numbers_of_quarters_are_no_questions() -> None:
    text = "".join(
        f"A. We sold more in this year.\n\nQ{n}. sales rose by {n} per cent.\n\n"
        for n in (1, 3, 2, 4)
    )
    assert "Q" not in {label for label, _ in turns(text)}


def firsts(text: str, name: str = "a.txt") -> list[str]:
    return [words.split()[0] for _, words in turns(text, name)]


TRIAL = """Then the prisoner was brought to the bar.

Cl. of Cr. Hold up thy hand. How sayest thou?

Vane. Not Guilty.

L. C. J. Let it be read again.

Vane. I am thick of hearing.

Cl. of Cr. How wilt thou be tried?

Vane. By my country.

Att. Gen. Mr. Dugdale shall be called now.

L. C. J. Call him, then.
"""


def test_offices_in_short_are_labels() -> None:
    assert firsts(TRIAL) == ["Hold", "Not", "Let", "I", "How", "By", "Mr.", "Call"]


def test_answers_to_dashed_questions() -> None:
    text = (
        "灯台守に聞く\n\n――いつ来られたのですか。\n\n昭和三十四年です。\n\n"
        "――怖かったことは何ですか。\n\n台風です。\n\n――寂しくありませんでしたか。\n\n"
        "最初の冬は寂しかったです。\n\n今は違います。\n"
    )
    assert firsts(text) == [
        "いつ来られたのですか。",
        "昭和三十四年です。",
        "怖かったことは何ですか。",
        "台風です。",
        "寂しくありませんでしたか。",
        "最初の冬は寂しかったです。",
    ]


def test_a_tale_with_dashes_is_no_interview() -> None:
    text = (
        "Le soir tomba.\n\n— Où vas-tu ?\n\n— Au port.\n\nIl prit son manteau.\n\n"
        "La rue était noire.\n\n— Et la lampe ?\n\n— Laisse-la.\n\nElle la laissa.\n\n"
        "Il ne revint pas.\n\n— Tu reviens ?\n\nIl ne répondit pas.\n\nLa mer monta.\n"
    )
    assert turns(text) == []


def test_a_statement_in_bold_asks_among_questions() -> None:
    text = (
        "**How did it come?**\n\nBy luck.\n\n**And what do they mean?**\n\n"
        "Stay.\n\n**You were wrong once.**\n\nTwice.\n\n**Does it hurt?**\n\nNo.\n"
    )
    assert len(turns(text, "a.md")) == 8


@pytest.mark.parametrize("verb", ["said,", "believed", "doubted whether"])
def test_a_known_speaker_is_told_of(verb: str) -> None:
    text = (
        "MR. HARE said, he had seen the lamps.\n\nMR. PELL said, they smoked.\n\n"
        f"MR. HARE {verb} they were the Admiralty's.\n\nMR. PELL said, it was so.\n"
    )
    assert len(turns(text)) == 4


def test_an_office_stands_below_a_name() -> None:
    text = (
        "Remarks to the Press\n\nPrime Minister Jon Dahl\nHead of the Government\n\n"
        "Good afternoon. We have signed an agreement today.\n\n"
        "Minister Ada Dam\nMinister of Fisheries\n\n"
        "Thank you. I have only two points to make here.\n"
    )
    assert [label for label, _ in turns(text)] == [
        "Prime Minister Jon Dahl",
        "Minister Ada Dam",
    ]


def test_a_speech_begins_with_its_own_address() -> None:
    text = (
        "Address at the Opening of the New Light\n\nProvost, ladies and gentlemen:\n\n"
        "I am asked to be brief, and I intend to be so.\n\n"
        "My friends, I have pulled many switches in my life. Thank you.\n"
    )
    assert firsts(text) == ["Provost,"]


def test_a_session_under_somebody_is_no_label() -> None:
    text = (
        "PRESIDENZA DEL VICE-PRESIDENTE TAJA.\n\nLa seduta comincia alle 2.\n\n"
        "Presidente. Ha facoltà di parlare l’onorevole Di Sarno.\n\n"
        "Di Sarno. Il faro è spento da due anni.\n\n"
        "Presidente. Viene ora l’onorevole Odescà.\n\n"
        "Odescà. Sarò molto breve, onorevoli colleghi.\n"
    )
    assert firsts(text) == ["Ha", "Il", "Viene", "Sarò"]


def test_half_verses_go_on_beside_names_alone() -> None:
    text = (
        "PERSONEN\n\nJENS, Knecht\nWIEBKE, Magd\n\nERSTER AKT\n\nJENS.\n"
        "Es steht die See schon hoch.\n\nWIEBKE.\nDer Vater schläft.\n\n"
        "JENS.             So weck ihn.\n\nWIEBKE.             Weck ihn selber!\n\n"
        "JENS.\nDann schlägt er mich.\n\nWIEBKE.\nStill!\n\nJENS.\nIch gehe.\n\n"
        "WIEBKE.\nGeh nur.\n"
    )
    assert len(turns(text)) == 8


def test_an_office_cut_short_is_no_sentence() -> None:
    text = (
        "Vorsitzender: Wo waren Sie in der Nacht?\n\nAngeklagter Petersen: Im Haus.\n\n"
        "Vorsitzender: Allein?\n\nAngekl. Petersen: Ich war mit der Lampe allein.\n\n"
        "Vorsitzender: Danke.\n"
    )
    assert turns(text)[3][0] == "Angekl. Petersen"


def test_a_label_before_a_dash_runs_over_a_line() -> None:
    text = (
        "Mme LE GALL, Maire – Nous passons à la suite.\n\n"
        "M. PRIGENT (Cap Ouest), adjoint\n"
        "aux travaux – Il s'agit de repeindre le phare.\n\n"
        "Mme CORRE – De quelle couleur ?\n\n"
        "M. PRIGENT – Blanc.\n\nMme LE GALL – Qui est contre ?\n"
    )
    assert firsts(text) == ["Nous", "Il", "De", "Blanc.", "Qui"]


def test_names_after_dashes_are_no_speech() -> None:
    text = (
        "غائبین با اجازه- آقایان: تهرانی- شیرازی- دکتر کرمانی- صفوی.\n"
        "غائبین دیگر- آقایان: رفیع- بهبهانی- معینی.\n\n"
        "رئیس - آقایان نسبت به صورت مجلس نظری ندارند؟\nصفوی - بنده عرضی دارم.\n"
        "رئیس - بفرمایید آقای صفوی.\nصفوی - نام بنده را از قلم انداخته‌اند.\n"
    )
    assert [label for label, _ in turns(text)] == ["رئیس", "صفوی"] * 2


def test_a_direction_in_brackets_marks_a_speaker() -> None:
    text = (
        "Сцена из второго действия\n\nНочь. Берег.\n\n"
        "Пахом (вглядываясь). Горит... Кто же его зажёг?\n\n"
        "Пахом (крестится). Свят, свят, свят!\n"
    )
    assert [label for label, _ in turns(text)] == ["Пахом"] * 2


def test_who_is_called_answers() -> None:
    text = (
        "صورت مشروح مجلس\nمجلس یک ساعت پیش از ظهر تشکیل گردید.\n"
        "نائب رئیس - آقای فرخ در صورت مجلس نظری دارید؟\n"
        "فرخ - بلی. در جلسه گذشته بنده عرضی داشتم.\n"
    )
    assert [label for label, _ in turns(text)] == ["نائب رئیس", "فرخ"]


def test_one_of_a_spaced_cast_speaks_once() -> None:
    text = (
        "ДЕЙСТВУЮЩИЕ ЛИЦА\n\nГордей Карпыч Торцов, богатый купец.\n\n"
        "Пелагея Егоровна, его жена.\n\nМитя, приказчик.\n\nЕгорушка, мальчик.\n\n"
        "ДЕЙСТВИЕ ПЕРВОЕ\n\nНебольшая комната.\n\nЯВЛЕНИЕ ПЕРВОЕ\n\n"
        "Егорушка (читает). «Государь мой батюшка, храбрый король», — и дальше так.\n"
    )
    assert firsts(text) == ["(читает)"]


def test_surnames_that_the_head_introduces_speak_once() -> None:
    text = (
        "水野恵子（海洋写真家）\n堀　達也（漁師）\n\n"
        "水野　港で写真を撮っていたら、怒鳴られたんです。\n\n"
        "堀　怒鳴ってはいませんよ。危ないと言っただけです。\n"
    )
    assert [label for label, _ in turns(text)] == ["水野", "堀"]


def test_nicknames_between_tabs_are_labels() -> None:
    text = (
        "2019-10-03 21:14:02\t-->\tada (~ada@host) has joined #press\n"
        "2019-10-03 21:14:09\tada\tevening. anyone used damp paper?\n"
        "2019-10-03 21:15:40\t@tolk\tonce. never again\n"
        "2019-10-03 21:16:30\tada\tada: what paper?\n"
        "2019-10-03 21:17:03\t *\ttolk bows his head\n"
        "2019-10-03 21:17:20\t@tolk\toil based, then\n"
    )
    assert firsts(text) == ["evening.", "once.", "ada:", "oil"]


def test_surname_before_the_name_with_a_party() -> None:
    text = (
        "10. sjednica, 14.06.2017.\n\nBrkić, Milan (HDZ)\n\nPrelazimo na točku 5.\n\n"
        "Vlahović, Ana (SDP)\n\nHvala lijepo. Jedan brod vozi na otok.\n\n"
        "Brkić, Milan (HDZ)\n\nHvala. Replika? Nema je.\n"
    )
    assert turns(text) == [
        ("Brkić, Milan (HDZ)", "Prelazimo na točku 5."),
        ("Vlahović, Ana (SDP)", "Hvala lijepo. Jedan brod vozi na otok."),
        ("Brkić, Milan (HDZ)", "Hvala. Replika? Nema je."),
    ]


def test_a_paper_asks() -> None:
    text = (
        "Il Fornaio: Quante ore dorme?\n\nMarta Sclavi: Cinque.\n\n"
        "Il Fornaio: E il lievito?\n\nMarta Sclavi: Dorme più di me.\n"
    )
    assert firsts(text) == ["Quante", "Cinque.", "E", "Dorme"]


def test_a_telephone_number_is_no_speech() -> None:
    text = (
        "MINISTER: Thank you all for coming.\n\nJOURNALIST: Who pays for the boats?\n\n"
        "MINISTER: We do. Thank you.\n\nMedia enquiries\n"
        "DFAT Media Liaison: (02) 6261 1555\n"
    )
    assert len(turns(text)) == 3


def test_the_point_of_an_ordinal_ends_no_label() -> None:
    text = (
        "Latvijas Republikas 11. Saeimas\n\nSēdes vadītājs. Labrīt, godātie kolēģi!\n\n"
        "J.Bērzkalns (ZZS). Kolēģi! Es runāšu īsi.\n\nSēdes vadītājs. Paldies.\n\n"
        "J.Bērzkalns. Paldies, kolēģi.\n"
    )
    assert len(turns(text)) == 4


def test_an_initial_is_no_answer() -> None:
    text = (
        "PIRMININKAS. Prašom.\n\nA. SYSIENĖ (LSDPF). Gerbiamas Pirmininke, prašau.\n\n"
        "M. DAGYS (TS-LKDF). Dėl vedimo tvarkos.\n\nPIRMININKAS. Galime. Balsuojame.\n"
    )
    assert [label for label, _ in turns(text)][1] == "A. SYSIENĖ (LSDPF)"


def test_a_cast_names_those_who_speak_in_a_line() -> None:
    cast = "Ревизор. Действующие лица: Городничий – Земляника – Осип – Жандарм. "
    text = cast + (
        "Сцена 1. Комната. Городничий. Я пригласил вас, господа, с тем, чтобы "
        "сообщить вам известие: к нам едет ревизор. Земляника. Как ревизор? Гор. "
        "Ревизор из Петербурга, инкогнито! И ещё с секретным предписанием. Зем. Вот "
        "не было заботы, так подай! Осип. Барин спит и никого не велел пускать, а "
        "щей нет уже второй день. Жандарм. Приехавший по именному повелению из "
        "Петербурга чиновник требует вас к себе сей же час, потому что дело важное "
        "и он остановился в гостинице у моста, а ждать он не станет. Городничий. Как "
        "в гостинице? Батюшки, недели две уже!\n"
    )
    expected = ["Я", "Как", "Ревизор", "Вот", "Барин", "Приехавший", "Как"]
    assert firsts(text) == expected


def test_a_circle_begins_a_turn_inside_a_line() -> None:
    text = (
        "潮見市議会 発言者一覧 1 : ◯議長（川端実君） 選択 2 : ◯市長（森智広君） "
        "選択 1: 午前10時開議 2: ◯議長（川端実君） ただいまから定例会を開きます。"
        "3: ◯市長（森智広君） 提案の理由を御説明申し上げます。\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == ["議長（川端実君）", "市長（森智広君）"]


def test_voices_from_the_house_in_a_paragraph() -> None:
    text = (
        "M. le président. La séance est ouverte. Aux termes de l'article premier... "
        "Plusieurs membres à gauche. Quel règlement?\n\nM. le président. J'invite les "
        "membres à venir.\n"
    )
    assert [label for label, _ in turns(text)] == [
        "M. le président",
        "Plusieurs membres à gauche",
        "M. le président",
    ]


def test_a_label_alone_after_the_head_of_an_excerpt() -> None:
    words = "Уважаемые коллеги, я предлагаю вопрос 2 повестки дня снять. Речь идёт о\n"
    text = (
        "Фрагмент стенограммы:\nСтроки с 477 по 488 из 5826\n"
        "ХАРИТОНОВ Н. М., фракция аграриев.\n\n"
        + words
        + "создании комиссии по вопросам, о которых мы сейчас говорим, и о многом\n" * 5
        + "\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ. Обсудим ваше предложение.\n"
    )
    assert firsts(text) == ["Уважаемые", "Обсудим"]


def test_names_in_capitals_begin_lines() -> None:
    text = (
        "IL FARO\n\nATTO PRIMO\n\nTONIA E anca stanote gnente.\n"
        "BEPO Gnente de gnente. El lume xe stuà.\nTONIA E mio pare che xe in mar!\n"
        "BEPO No pianzè, siora Tonia. Anderò mi.\nTONIA Vu? Co quela barca?\n"
    )
    assert firsts(text) == ["E", "Gnente", "E", "No", "Vu?"]


def test_answers_in_quotation_marks() -> None:
    text = (
        "השעון תמיד צודק\n\nכמה שעונים תיקנת?\n\n"
        '"הפסקתי לספור בארבעים אלף".\n\nכמה כאלה היו?\n\n'
        '"שניים. אחד נפל לים".\n\nומי ימשיך אחריך?\n\n"הזמן".\n'
    )
    assert len(turns(text)) == 6


def test_quotations_in_a_tale_answer_nothing() -> None:
    text = (
        "Who would climb the stairs in such a wind?\n\n"
        '"I will," said Lene, and took the lamp from the hook.\n\n'
        "She went up slowly, counting, as her father had done before her.\n\n"
        '"Forty-one," she said.\n\nWas it forty-one? Nobody had ever counted twice.\n\n'
        '"Forty-two," said the miller.\n'
    )
    assert turns(text) == []


def test_a_headline_in_quotation_marks_is_no_turn() -> None:
    text = (
        "Başkan: “Fener satılık değil”\n\n11 Şubat 2019\n\nBelediye Başkanı iddialara "
        "yanıt verdi. Meclis üyesi bütçenin yetersiz olduğunu belirtti.\n"
    )
    assert turns(text) == []


def test_a_time_stands_above_a_name() -> None:
    text = (
        "14:00 Istungi rakendamine\n\nAseesimees Hanno Vaher\nTere päevast! Alustame "
        "istungit. Liina Kask, palun!\n\n14:02\nLiina Kask\nAitäh, härra juhataja! "
        "Esitan eelnõu.\n\n14:03\nAseesimees Hanno Vaher\nAitäh! Olen selle vastu "
        "võtnud.\n"
    )
    assert firsts(text) == ["Tere", "Aitäh,", "Aitäh!"]


def test_an_office_after_a_dash_above_the_words() -> None:
    text = (
        "Phạm Thị Hạnh - Chủ tọa phiên họp\nXin mời đại biểu Nguyễn Văn Lâm.\n\n"
        "Nguyễn Văn Lâm - Khánh Hòa\nKính thưa Chủ tọa,\nTôi xin góp ý một điểm: đèn "
        "phải sáng suốt đêm.\n\nPhạm Thị Hạnh - Chủ tọa phiên họp\nXin cảm ơn đại "
        "biểu.\n"
    )
    assert firsts(text) == ["Xin", "Kính", "Xin"]


def test_a_surname_in_capitals_is_its_speaker() -> None:
    text = (
        "MELISSA BRANDT, HOST: In Galva the clock has been stuck since 1986.\n\n"
        "TOM OKAFOR, BYLINE: It's a cold morning, and people are looking up.\n\n"
        "OKAFOR: That is the sound of a quarter past.\n\nLUCILLE PRATT: I cried.\n\n"
        "PRATT: Every Sunday, a hundred and twelve turns.\n\n"
        "BRANDT: Tom Okafor, in Galva.\n"
    )
    assert [label for label, _ in turns(text)][-1] == "BRANDT"


def test_titles_stay_with_names_in_a_line() -> None:
    text = (
        "Chairman HOBBS. Good morning, everyone. We are here to look at the "
        "ladders. Mr. "
        "DELGADO. Thank you, Mr. Chairman. I have one question. Do the ladders "
        "work? Dr. "
        "IMHOFF. They work for the fish that find them. About sixty percent find them. "
        "Mr. DELGADO. And what would it take to bring that to eighty? Dr. IMHOFF. "
        "Light, "
        "mostly. And a second entrance on the north bank. We asked for it in 1998, and "
        "again in 2004, and the answer was that the question had been received. "
        "Chairman "
        "HOBBS. What happened to the request? Dr. IMHOFF. It is circling below the "
        "dam.\n"
    )
    text = "[House Hearing, 111 Congress] The committee will come to order. " + text
    assert [label for label, _ in turns(text)][1:3] == ["Mr. DELGADO", "Dr. IMHOFF"]


def test_a_sound_is_no_speaker() -> None:
    text = (
        "1. GELUID: water, een ketting, wind.\n2. ANNA: Bent u nog open?\n3. "
        "VEERMAN: Een "
        "veer is hier of daar.\n4. ANNA: En nu?\n5. VEERMAN: Nu is het hier.\n"
    )
    assert firsts(text) == ["Bent", "Een", "En", "Nu"]


def test_a_time_stands_below_a_name() -> None:
    text = (
        "Jule\n10:32\nMoin. Hat jemand den Schlüssel?\nbernd_k\n10:33\nLiegt bei mir.\n"
        "Jule\n10:33\nSuper\nbernd_k\n10:41\nKurze Frage: Haupttür oder Tor?\n"
    )
    found = [(label, words.split()[:2]) for label, words in turns(text)]
    assert found == [
        ("Jule", ["10:32", "Moin."]),
        ("bernd_k", ["10:33", "Liegt"]),
        ("Jule", ["10:33", "Super"]),
        ("bernd_k", ["10:41", "Kurze"]),
    ]


def test_posts_with_their_age() -> None:
    text = "\n\n".join(
        f"{name}\n6 yr. ago\n{words}\n\nReply\nShare"
        for name, words in (
            ("mossyrock", "What do you do all day?"),
            ("keeper_of_lamps", "Sleep. It's a night job."),
            ("throwaway_8812", "Is it true about the foghorn?"),
            ("keeper_of_lamps", "You never stop hearing it."),
            ("mossyrock", "Thanks for doing this"),
        )
    )
    assert firsts(text) == ["What", "Sleep.", "Is", "You", "Thanks"]


def test_a_configuration_is_no_talk() -> None:
    text = (
        "# deployment\nservice: tidewatch\nreplicas: 3\nenv:\n  LOG_LEVEL: info\n"
        '  FALLBACK: "none"\nalerts:\n  - name: HighWater\n    message: "Call the '
        'harbour."\n    severity: page\n  - name: NoData\n    message: "Check the '
        'float."\n    severity: ticket\n'
    )
    assert turns(text) == []


def test_questions_alone_are_labelled() -> None:
    text = (
        "예지동에서 시계를 고치는 김만수 씨를 만났다.\n\nQ. 언제부터 하셨습니까?\n\n"
        "열여섯 살 때부터요.\n\nQ. 기억에 남는 손님은요?\n\n"
        "20년 만에 온 분이 있었어요.\n\nQ. 은퇴 계획은요?\n\n그때 생각해 보겠습니다.\n"
    )
    assert [label for label, _ in turns(text)] == ["Q", ""] * 3


def test_a_wide_space_in_brackets_ends_no_label() -> None:
    text = (
        "会議録\n\n◯議長（岡田　徹君）　おはようございます。これより開会いたします。\n"
        "　直ちに本日の会議を開きます。\n"
    )
    assert [label for label, _ in turns(text)] == ["議長（岡田 徹君）"]


def test_initials_in_double_brackets() -> None:
    text = (
        "Interview with Harriet Moxon\n\n((WN)) How did you become interested?\n\n"
        "((HM)) I grew up beside one.\n\n((WN)) What will be lost?\n\n"
        "((HM)) A sound that meant: not here.\n\n((WN)) Will anybody miss it?\n\n"
        "((HM)) The gulls. They used to answer.\n"
    )
    assert [label for label, _ in turns(text)] == ["WN", "HM"] * 3


def test_questions_cited_as_in_mail() -> None:
    text = (
        "Ten questions for a bell ringer\n\n> When did you first ring?\n\nAt nine.\n\n"
        "> What is the hardest thing about it?\n\nStopping.\n\n> Do you count?\n\n"
        "Everybody counts.\n"
    )
    assert firsts(text) == ["When", "At", "What", "Stopping.", "Do", "Everybody"]


def test_the_last_square_keeps_its_turn() -> None:
    text = (
        "آخرین فانوس‌بان\n\n■ از چه سالی اینجا هستید؟\n□ از سال چهل و دو.\n"
        "■ سخت‌ترین شب کدام بود؟\n□ شبی که نفت تمام شد.\n"
        "■ کشتی‌ها فهمیدند؟\n□ یکی فهمید. بوق زد.\n"
    )
    assert len(turns(text)) == 6


def test_a_step_of_a_list_is_no_label() -> None:
    text = (
        "User: How do I sharpen a plane iron?\n\nAssistant: Here is a method:\n\n"
        "1. Flatten the back: only the last centimetre matters.\n"
        "2. Hold the bevel at about 25 degrees.\n3. Pull, don't push.\n\n"
        "User: And when is it done?\n\nAssistant: When it shaves.\n\nUser: ok thanks\n"
    )
    assert [label for label, _ in turns(text)] == [
        "User",
        "Assistant",
        "User",
        "Assistant",
        "User",
    ]


def test_round_brackets_without_a_space() -> None:
    text = (
        "大臣会見概要\n\n（記者）廃止するという報道がありますが、事実でしょうか。\n\n"
        "（大臣）検討している段階でございます。\n\n（記者）地元には説明したのですか。\n\n"
        "（大臣）これから説明してまいります。\n"
    )
    assert [label for label, _ in turns(text)] == ["記者", "大臣"] * 2


def test_old_russian_spelling() -> None:
    text = (
        "ЗАСѢДАНІЕ ДЕСЯТОЕ\n\nПредсѣдатель. Объявляю засѣданіе открытымъ.\n\n"
        "Лодыженскій (Тверская губ.). Господа, я буду кратокъ. Мостъ сгнилъ.\n\n"
        "Голоса. Вѣрно!\n\nПредсѣдатель. Прошу не прерывать оратора.\n\n"
        "Лодыженскій (Тверская губ.). Я кончилъ.\n"
    )
    assert firsts(text) == ["Объявляю", "Господа,", "Вѣрно!", "Прошу", "Я"]


def test_a_list_of_guests_ends_before_the_talk() -> None:
    text = (
        'נכחו:\nחברי הוועדה: משה גבאי – היו"ר\nמוזמנים: אילנה פרץ – רשות הנמלים\n\n'
        'היו"ר משה גבאי:\n\nבוקר טוב, אני פותח את הישיבה. גברת פרץ, בבקשה.\n\n'
        "אילנה פרץ:\n\nתודה, אדוני. יש בארץ שישה מגדלורים.\n\n"
        'היו"ר משה גבאי:\n\nאיזה?\n'
    )
    assert len(turns(text)) == 3


def test_a_heading_before_the_first_question_is_no_speaker() -> None:
    text = (
        "Oral evidence: Coastal lights\n\nWitness\nI: Dr Astrid Holm, Lights Trust.\n\n"
        "Q1   Chair: Good morning, Dr Holm. May I start: are the lights on?\n\n"
        "Dr Holm: Most of them. Three are off.\n\nQ2   Gareth Pugh: Why is that?\n\n"
        "Dr Holm: Nobody has found the switch.\n\n"
        "Q3   Chair: When you say nobody, do you mean the Department?\n\n"
        "Dr Holm: I mean nobody I have asked.\n"
    )
    assert turns(text)[0][0] == "Chair"


def told(*paragraphs: str) -> str:
    """A hearing with `paragraphs` in the middle of a turn."""
    middle = "".join(f"{paragraph}\n\n" for paragraph in paragraphs)
    return (
        "The Chair: Good morning. Did the ferry sail?\n\n"
        "Mr Coe: It did not.\n\nThe Chair: Who told the passengers?\n\n"
        f"Mr Coe: Nobody did. I can tell you more:\n\n{middle}"
        "The Chair: Thank you. That is all.\n\nMr Coe: Thank you.\n"
    )


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("January: 214 passengers came.", "February: 190 passengers came."),
        ("Question 12: When will it sail?", "Answer: It will sail in May."),
        ("I read: “To the harbour.", "Harbour: nobody is there.", "We wait.”"),
        ("They came (from the east –\nClerk Lund: office) and sat down.",),
    ],
)
def test_what_is_listed_or_quoted_is_no_turn(paragraphs: tuple[str, ...]) -> None:
    assert len(turns(told(*paragraphs))) == 6


def test_an_office_before_a_known_name_is_a_label() -> None:
    text = (
        "Boris Velsky: How many patients do you see?\n\n"
        "Head of the Verkhnyaya Lipovka District Hospital Tamara Hill: Thirty.\n\n"
        "Boris Velsky: And how many doctors are there?\n\n"
        "Tamara Hill: There is one.\n\nBoris Velsky: One?\n\nTamara Hill: Myself.\n"
    )
    assert firsts(text) == ["How", "Thirty.", "And", "There", "One?", "Myself."]


def test_labels_in_italics_need_no_mark() -> None:
    text = (
        "*Amos* Pour slow. It is old.\n\n*Hest.* I pour, sir.\n\n*Amos* Slower.\n\n"
        "*1 Wreck.* As a bag.\n\n*2 Wreck.* As the inside of a bag.\n\n"
        "*Hest.* *(aside)* He is handsome.\n\n*Amos* You see it, sir.\n\n"
        "*1 Wreck.* I see it.\n\n*2 Wreck.* So do I.\n"
    )
    labels = [label for label, _ in turns(text, "a.md")]
    assert [label.strip() for label in labels] == [
        *("Amos", "Hest", "Amos", "1 Wreck", "2 Wreck"),
        *("Hest", "Amos", "1 Wreck", "2 Wreck"),
    ]


def test_questions_and_answers_in_a_quotation_are_no_turns() -> None:
    text = (
        "Q    Will it sail?\n\nMR COE:  It will.\n\n"
        "Q    He said, quote, “Q: What is the plan?  A: There is none.”\n\n"
        "MR COE:  A few things.\n\nA few things at the top. He said no.\n\n"
        "Q    And now?\n\nMR COE:  Now we wait.\n"
    )
    assert len(turns(text)) == 6


def test_what_happens_is_said_instead_of_words() -> None:
    text = (
        "CHAIR: Order, please.\n\nMR COE: I am in order.\n\nAUDIENCE: (Murmuring)\n\n"
        "CHAIR: I ask for order.\n\nMR COE: It is a terrible thing.\n"
    )
    assert [label for label, _ in turns(text)] == [
        *("CHAIR", "MR COE", "AUDIENCE", "CHAIR", "MR COE")
    ]


def test_lines_of_contents_are_no_turns() -> None:
    text = (
        "Contents\n\nMotion of Ada Hill and others: More paths\n"
        "(paper 17/99) . . . . . . . . . . 31211 A\n\n"
        "Ada Hill (North) . . . . . . . . . 31211 B\n\n"
        "Ada Hill (North):\n\nWe need more paths. We need them now.\n\n"
        "Ben Coe (South):\n\nWe have some already.\n\n"
        "Ada Hill (North):\n\nNot enough of them.\n\n"
        "Ben Coe (South):\n\nEnough for us.\n"
    )
    assert len(turns(text)) == 4


def test_a_dash_after_a_question_begins_the_answer() -> None:
    text = (
        "JOB WELLINGS sworn. I keep the Hand and Flower.\n\n"
        "Court. How long were you below? - Not above four minutes, my Lord.\n\n"
        "Q. Was any other person in the room? - A blind man, my Lord.\n\n"
        "Q. Did you ask the blind man? - I did; he said he had heard it go.\n\n"
        "Prisoner. Ask him if he did not owe me four shillings.\n\n"
        "Wellings. I owed him three and six-pence.\n"
    )
    assert firsts(text) == [
        *("I", "How", "Not", "Was", "A", "Did", "I", "Ask", "I"),
    ]


def test_a_colon_below_a_label_is_no_part_of_it() -> None:
    text = "Mr Hale\n:\nI was there.\n\nMs Lund\n:\nSo was I.\n\nMr Hale\n:\nIndeed.\n"
    assert [label for label, _ in turns(text)] == ["Mr Hale", "Ms Lund", "Mr Hale"]


def test_the_page_repeats_who_speaks() -> None:
    text = (
        "Speaker:\n\nThe floor is given to Kacper Hill.\n\n"
        "Secretary of State of the Ministry of Farms Kacper Hill:\n\nIt is so.\n\n"
        "Speaker:\n\nThank you. Teodor Coe has the floor.\n\n"
        "Teodor Coe:\n\nI thank you for it.\n\nSpeaker:\n\nHalina Lund now.\n\n"
        "Halina Lund:\n\nThe work of the committee is this and that\n\n"
        "4                    Bill on Pickles\n\nHalina Lund\n\n"
        "and it has lasted for eight months. It is done.\n\nSpeaker:\n\nThank you.\n\n"
        "Teodor Coe:\n\nI thank you, too.\n\nSpeaker:\n\nThat is all for today.\n"
    )
    assert len(turns(text)) == 9


def test_a_name_that_opens_sentences_in_another_language_is_a_label() -> None:
    text = "Ada: Coffee?\nBen: Tea?\nAda: Milk?\nBen: Lemon?\n"
    assert [label for label, _ in turns(text)] == ["Ada", "Ben", "Ada", "Ben"]


STAMPED = {
    "as software links it": "#00:00:0{n}-0# {label}: {words}\n\n",
    "in brackets after the name": "{label} [00:00:0{n}] {words}\n\n",
    "in a chat's export": "[11-May-21 07:4{n} PM] {label}#120{n}\n{words}\n\n",
    "with the day after a comma": "{label}, [12.05.2021 14:3{n}]\n{words}\n\n",
}


@pytest.mark.parametrize("line", STAMPED.values(), ids=STAMPED)
def test_a_time_beside_a_name(line: str) -> None:
    said = ["We bought the field.", "Because of it.", "They do grow.", "It is frost."]
    text = "".join(
        line.format(n=n, label=("anna", "berta")[n % 2].capitalize(), words=words)
        for n, words in enumerate(said)
    )
    found = turns(text)
    assert len(found) == 4
    assert all(
        words.endswith(spoken) for (_, words), spoken in zip(found, said, strict=True)
    )
    assert [label[:4] for label, _ in found] == ["Anna", "Bert"] * 2


def test_a_linked_time_is_no_word() -> None:
    text = "I: So, it runs. #00:00:06-5#\n\nB: In the wind. #00:00:09-2#\n\n" * 2
    done = convert(text.encode(), "a.txt")
    assert b"#00:00" not in done.to_bytes()
    assert b'interval="6.5"' in done.to_bytes()


BURMESE = """မေး - ဒီရွာကို ဘယ်တုန်းက ရောက်တာလဲ။
ဖြေ - ၁၉၇၅ ခုနှစ်က ရောက်တာပါ။
မေး - အဲဒီတုန်းက ဘာလုပ်သလဲ။
ဖြေ - လှေလှော်တယ်။ ငါးဖမ်းတယ်။
"""


def test_every_script_ends_its_sentences() -> None:
    assert len(turns(BURMESE)) == 4


CAPTIONS = """1
00:00:01,000 --> 00:00:02,000
（汽笛）

2
00:00:02,000 --> 00:00:03,000
（田所）どこまで？

3
00:00:03,000 --> 00:00:04,000
（ミツ）終点
（田所）私もです

4
00:00:04,000 --> 00:00:05,000
（ミツ）終点の先に

5
00:00:05,000 --> 00:00:06,000
お忘れ物：傘
"""


def test_names_in_wide_brackets_open_captions() -> None:
    found = turns(CAPTIONS, "a.srt")
    assert [label for label, _ in found] == ["田所", "ミツ", "田所", "ミツ"]


def test_names_in_square_brackets_open_captions() -> None:
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n[{name}] It is so.\n\n"
        for n, name in enumerate(["ADA", "BEN", "ADA", "BEN"], 1)
    )
    assert [label for label, _ in turns(text, "a.srt")] == ["ADA", "BEN"] * 2


PROGRAMME = """10:00:00:00   MUSIC IN: 'Hard Shoulder', 0'24"

10:00:09:00   NARRATOR: In 1996 the bridge was sold.

10:00:17:20   ADA HILL: I thought it was a fridge.

10:00:19:02   ASTON: ADA HILL, Owner

10:00:27:01   NARRATOR: It was a bridge.

10:00:31:00   MUSIC OUT

10:00:52:18   ADA HILL: It would not have gone in the kitchen.
"""


def test_times_may_count_frames_and_cues_are_nobody() -> None:
    found = turns(PROGRAMME)
    assert [label for label, _ in found] == ["NARRATOR", "ADA HILL"] * 2
    assert all("ASTON" not in words and "MUSIC" not in words for _, words in found)


def test_a_corpus_has_codes_for_its_speakers() -> None:
    said = (
        "depuis combien de temps habitez-vous ici ?|oh ben depuis toujours enfin euh"
        "|depuis la guerre|oui enfin celle-ci pas l'autre|et vous vous plaisez ?"
        "|ah oui oui non c'est une ville qui euh on dit que|la grille ça|hein oui"
    ).split("|")
    text = "".join(
        f"{n}\t{code}\t{words}\n"
        for n, (code, words) in enumerate(
            zip(["CH_MB1", "KL07LOC"] * 4, said, strict=True)
        )
    )
    assert [label for label, _ in turns(text)] == ["CH_MB1", "KL07LOC"] * 4


def test_armenian_asks_on_the_word() -> None:
    text = (
        "– Քանի՞ տարի եք պատրաստում։\n\n– Հիսունմեկ։ Բայց ոչ հիմա։\n\n"
        "– Ինչո՞ւ չհաշված։\n\n– Փայտ է։\n\n– Ո՞ր ծառն է լավը։\n\n– Ծիրանենին, իհարկե։\n"
    )
    assert len(turns(text)) == 6


MONITORED = """[Text] [Announcer] The harvest has begun in all districts.

[Coe] Comrade Minister, how is it today? [begin recording]

[Hill] As of this morning the rain is ahead of us [figures as heard]. We follow.

[Coe] You are in shirtsleeves. [Hill] I came to help. [laughter; end recording]

[Coe] The field was finished by hand.
"""


def test_labels_in_brackets_inside_a_line() -> None:
    assert [label for label, _ in turns(MONITORED)] == [
        *("Announcer", "Coe", "Hill", "Coe", "Hill", "Coe")
    ]


def test_a_label_in_three_languages() -> None:
    speaker = "ගරු කථානායකතුමා\n(மாண்புமிகு சபாநாயகர்)\n(The Hon. Speaker)\n"
    member = "ගරු විමලසූරිය මහතා\n(மாண்புமிகு விமலசூரிய)\n(The Hon. Wimalasuriya)\n"
    text = (
        f"{speaker}Order, please. We begin with the canals.\n\n"
        f"{member}Mr. Speaker, I ask that question.\n\n"
        f"{speaker}The Minister will answer it now.\n\n"
        f"{member}I thank the Minister.\n(Interruptions)\n"
    )
    found = turns(text)
    assert [label[-9:] for label, _ in found] == [" Speaker)", "lasuriya)"] * 2
    assert found[0][1].startswith("Order")


def test_how_a_name_on_its_own_line_says_it_is_no_part_of_the_name() -> None:
    text = "".join(
        f"**{name}**\n（{how}）\n{words}\n\n"
        for name, how, words in (
            ("陈晨", "温和地", "你还没走？"),
            ("李明", "小声地", "老师，我就走。"),
            ("陈晨", "笑着", "那我们一起走。"),
            ("李明", "点头", "好的，谢谢老师。"),
        )
    )
    assert [label for label, _ in turns(text)] == ["陈晨", "李明"] * 2


SCREENPLAY = """**人物：**
李明：高三学生，内向细腻。
张晨：李明同桌，开朗热心。

**1. 教室 内 日**

*教室空旷，夕阳斜照。*

**李明**
你好，张晨，你怎么还没走？

**2. 走廊 内 夜**

**张晨**
我在等你，李明！

**李明**
好，我们走。

**张晨**
走吧！
"""


def test_a_chinese_screenplay_is_a_play_whose_cast_tells_who_its_parts_are() -> None:
    done = convert(SCREENPLAY.encode(), "a.md").to_bytes().decode()
    assert done.count("<sp ") == 4
    assert done.count('<div type="scene">') == 2
    assert "<persName>李明同桌" not in done
    assert "<persName>高三学生" not in done
    assert '<stage><hi rend="italic">教室空旷，夕阳斜照。</hi></stage>' in done


def test_a_key_says_who_the_numbered_askers_are() -> None:
    text = "Entrevistada por Célia Diniz (P/1) e Otávio Rolim (P/2)\n\n" + "".join(
        f"{asker} – Como era o rio {n}?\n\nR – O rio era a rua. Passava o vapor.\n\n"
        for n, asker in enumerate(["P/1", "P/2", "P/1"])
    )
    done = convert(text.encode(), "a.txt").to_bytes().decode()
    assert "<surname>Diniz</surname>" in done
    assert "<surname>Rolim</surname>" in done
    assert "<affiliation>" not in done


def test_a_page_number_is_no_part_of_a_broken_label() -> None:
    text = "Mr. Hale\n0\nMr. Hale\n1\nMr. Hale:I will be brief: no. Thank you.\n"
    done = convert(text.encode(), "a.txt")
    for turn in done.transcript.turns():
        if turn.label is not None:
            printed = [done.source.text[p.start : p.end] for p in turn.label.pieces]
            assert " ".join(" ".join(printed).split()) == turn.label.text


ASKED = "Q: What did you do?\n\nA: I sang.\n\n" * 4


def test_who_asked_stands_once_and_is_no_field() -> None:
    """Signatures, photographs and page numbers after the talk speak to nobody."""
    tail = "Plaintiff:          Defendant:\n\nOF HUSBANDRY.          5\n"
    assert len(turns(ASKED + tail)) == 8


def test_a_key_of_speakers_says_nothing() -> None:
    key = (
        "SPEAKER INFORMATION\nS1: Native speaker, female, 24-30, Graduate Student\n"
        "S2: Native speaker, male, 17-23, Undergraduate\n"
        "SS: two or more speakers, in unison, used mostly for laughter\n\n"
    )
    talk = "S1: okay so before you go putting your hands in it\n\nS2: i don't\n\n"
    assert len(turns(key + talk * 4)) == 8


def test_a_known_label_alone_may_lack_its_colon() -> None:
    said = "Α. ΗΛΙΑΣ:\nΖητώ τον λόγο.\n\nΣ. ΚΟΥΜΗ:\nΟρίστε, κύριε.\n\n"
    assert len(turns(said * 3 + "Α. ΗΛΙΑΣ\nΣας ευχαριστώ.\n")) == 7


def test_two_signs_apart_are_one_name() -> None:
    play = "老　何　今天打了多少下？\n\n小　满　四百零七。\n\n"
    assert [label for label, _ in turns(play * 3)] == ["老 何", "小 满"] * 3


def test_the_ethiopic_colon_and_hyphen() -> None:
    talk = "አዲስ ጎህ፡- ቡና መቅመስ እንዴት ጀመሩ?\n\nወይዘሮ አልማዝ፡- እናቴ ቡና ትሸጥ ነበር።\n\n"
    found = turns(talk * 3 + "1ኛ፡- ንጹህ ምላስ፤\n")
    assert [words.split()[0] for _, words in found] == ["ቡና", "እናቴ"] * 3


def test_a_cue_that_a_program_could_not_tell_is_nobodys() -> None:
    cues = ["[SPEAKER_00]: So it goes.", "Yeah.", "[SPEAKER_00]: It goes on.", "Yes."]
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{cue}\n\n"
        for n, cue in enumerate(cues, 1)
    )
    assert [label for label, _ in turns(text, "a.srt")] == [
        "SPEAKER_00",
        "",
        "SPEAKER_00",
        "",
    ]


def test_bare_questions_and_answers_are_an_interview() -> None:
    text = (
        "Keeper of the Last Foghorn\n\nHow did you come to the horn?\n\nBy boat. I was "
        "young.\n\nI liked noise.\n\nDoes it ever get lonely?\n\nNot with the horn.\n\n"
        "A sound like a cow\n\nWhat do your neighbours think?\n\nThey set their clocks "
        "by it.\n\nAnd when you retire?\n\nThen it will be an app. I have heard it.\n"
    )
    assert firsts(text) == ["How", "By", "Does", "Not", "What", "They", "And", "Then"]


def test_a_page_of_frequent_questions_is_none() -> None:
    text = (
        "Travelling by boat\n\nHow do I book?\n\nYou can book online.\n\nCan I "
        "bring my dog?\n\nYes. Keep your dog on a lead.\n\nWhat if I miss the boat?\n\n"
        "You can use your ticket again.\n\nWhere can I park?\n\nBehind the kiosk.\n"
    )
    assert turns(text) == []


def test_an_essay_that_asks_is_none() -> None:
    text = (
        "What is a hive?\n\nIt is a city without streets. Every wall is a larder.\n\n"
        "Consider the drone. He does nothing all summer.\n\nBut who throws him out?\n\n"
        "His sisters do. It is done without anger.\n\nThere is a story of a monk.\n\n"
        "What did he learn?\n\nNothing is recorded. The box is in a museum.\n\n"
        "Who made it?\n\nNobody can tell. It is of oak.\n"
    )
    assert turns(text) == []


def test_an_answer_in_the_line_of_its_question() -> None:
    text = "Fråga: Om han sett henne? Svar: Ja, två gånger.\n\n" * 2 + (
        "Fråga: Om hon bar något? Svar: En tupp.\n\n"
    )
    assert [label for label, _ in turns(text)] == ["Fråga", "Svar"] * 3


def test_names_in_capitals_before_a_direction() -> None:
    text = (
        "ILKA (suttog) Itt vagy?\n\nBÁLINT Itt. A gerenda mögött.\n\nILKA Miért?\n\n"
        "BÁLINT Mert lent a sógorod van.\n\nSÓGOR (kintről) Van ott valaki?\n\n"
    )
    assert len(turns(text)) == 5


def test_thai_has_no_full_stop() -> None:
    text = "ยาย\tใครมาเคาะประตู\nหลาน\tไม่มีใครจ้ะยาย\nยาย\tได้ยินอีกแล้ว\nหลาน\tลมพัดจ้ะยาย\n"
    assert [label for label, _ in turns(text)] == ["ยาย", "หลาน"] * 2


@pytest.mark.parametrize(
    "line",
    [
        "20:02  * bosun waves\n",
        "20:05 -!- piet [~piet@host] has quit [Quit: tide]\n",
        "20:05 *** piet is now known as tide\n",
    ],
)
def test_what_happens_in_a_chat_is_no_ones_words(line: str) -> None:
    said = "20:01 <lena> evening all\n20:01 <bosun> hi lena\n"
    found = turns(said + line + said)
    assert len(found) == 4
    assert found[1][1] == "hi lena"


def test_a_messenger_says_who_came() -> None:
    text = (
        "12/05/2021, 14:33 - Anna: who has the key\n12/05/2021, 14:34 - Ben: it hangs\n"
        "12/05/2021, 14:37 - Ben added Carl\n12/05/2021, 14:38 - Carl: Which boat?\n"
    )
    assert [words for _, words in turns(text)] == [
        *("who has the key", "it hangs", "Which boat?")
    ]


def test_speech_at_once_in_numbered_lines_is_speech() -> None:
    text = "".join(
        f"{n:02}   {line}\n"
        for n, line in enumerate(
            ["A:   where were [you]", "B:   [mhm      ]", "A:   on the pier"] * 3
        )
    )
    assert ("B", "[mhm ]") in turns(text)


def test_a_bracket_that_is_not_closed_is_a_slip() -> None:
    text = (
        "Ada Hill (FDP):\nIt is so, and it was so in March.\n\n"
        "President Coe:\nYour time is over now.\n\n"
        "Ada Hill (FDP:\nI will be brief, as I always am.\n\n"
        "President Coe:\nI thank you for it.\n\n"
    )
    assert [label for label, _ in turns(text)] == [
        *("Ada Hill (FDP)", "President Coe", "Ada Hill (FDP", "President Coe")
    ]


def test_a_slip_before_a_full_stop() -> None:
    text = "".join(
        f"Председательствующий. Слово имеет депутат.\n\nКоваль А. Б. Спасибо {n}.\n\n"
        for n in range(4)
    )
    text += "Председательстующий. Добавьте время. Добавили.\n"
    assert turns(text)[-1][0] == "Председательстующий"


def test_a_label_broken_before_its_full_stop() -> None:
    text = (
        "Mme Ada Hill, rapporteure. Même avis : sagesse.\n\n"
        "M. Ben Coe, ministre. Défavorable.\n\n"
        "Mme Ada Hill, rapporteure de la commission du développement\n"
        "durable. La commission a repoussé cet amendement.\n\n"
        "M. Ben Coe, ministre. C’est le même avis.\n"
    )
    assert len(turns(text)) == 4


def test_a_broken_label_leaves_few_words_to_its_last_line() -> None:
    text = (
        "Hedgehogs\nQuestion\n\n"
        "  The Parliamentary Under-Secretary of State, Department for\n"
        "Environment, Food and Rural Affairs (Lord Coe) (Con): My\n"
        "Lords, the Government recognise that the hedgehog is in decline.\n\n"
        "  Baroness Hill: My Lords, I thank the Minister for that reply.\n\n"
        "  Lord Coe: My Lords, I should be delighted to write.\n\n"
        "  Baroness Hill: My Lords, may I ask once more?\n"
    )
    assert len(turns(text)) == 4


def test_buttons_stand_below_labels_and_not_below_headings() -> None:
    text = "Canal Towpaths (Lighting)\n\nVolume 612\n\n" + "".join(
        f"{name}\n\nShare this contribution\n\nI beg to move that it be so, {n}.\n\n"
        for n, name in enumerate(
            ["Ada Hill (Marlow) (Lab)", "Ben Coe (Hythe) (Con)"] * 3
        )
    )
    text += "Back to top\n\nRelated debates\n\nBus Bill [Lords]: Second Reading, 2017\n"
    assert [label[:3] for label, _ in turns(text)] == ["Ada", "Ben"] * 3


def test_labels_inside_a_quotation_of_another_speaker() -> None:
    text = (
        "QUESTION: There is a note going around; I have a copy of\n"
        'it: "Question: Are there boats? Answer: There are no boats."\n'
        "Is the note authentic?\n\n"
        "MR. COE: I have not seen it. QUESTION: Have you asked?\n\n"
        "MR. COE: I have not.\n\nQUESTION: Will you?\n"
    )
    assert "Answer" not in [label for label, _ in turns(text)]


def test_days_of_the_week_are_nobody() -> None:
    text = (
        "MR. COE: The schedule.\n\nMonday: The President will travel to Ohio.\n\n"
        "Wednesday and Thursday: The President will travel to Maine.\n\n"
        "Q: Where will he stay?\n\nMR. COE: In a hotel.\n\n"
        "Q: Which one?\n\nMR. COE: A good one.\n"
    )
    assert {label for label, _ in turns(text)} == {"MR. COE", "Q"}


def test_an_office_before_a_known_name_where_there_are_no_capitals() -> None:
    text = (
        "发布人：省文物局局长 汪渡生\n\n图为：新闻发布会现场\n\n"
        "省政府新闻办副主任、新闻发言人 陶静：\n\n各位记者朋友，大家上午好！\n\n"
        "汪渡生：\n\n谢谢主持人。大家好。\n\n陶静：\n\n谢谢汪局长。请提问。\n\n"
        "汪渡生：\n\n我来回答。\n\n陶静：\n\n发布会到此结束。\n"
    )
    assert [label[-2:] for label, _ in turns(text)] == [
        "陶静",
        "渡生",
        "陶静",
        "渡生",
        "陶静",
    ]


def test_labels_in_brackets_above_their_words() -> None:
    text = "".join(
        f"[{who}]\nTake a seat, please, number {n}.\n\n"
        for n, who in enumerate(["Adviser", "Client"] * 3)
    )
    assert [label for label, _ in turns(text)] == ["Adviser", "Client"] * 3


def test_answers_that_a_dash_parts_again_and_again() -> None:
    text = (
        "Vorsitzender: Sie heißen Groth? — Angeklagte: So steht's im Pass.\n\n"
        "Vorsitzender: Wem gehört es? — Angeklagte: Am Abend ihm.\n\n"
        "Vorsitzender: Und wann? — Angeklagte: Am Morgen mir.\n\n"
    )
    assert [label for label, _ in turns(text)] == ["Vorsitzender", "Angeklagte"] * 3


def test_a_tilde_stands_before_a_stranger_in_a_messenger() -> None:
    text = (
        "[12/05/2021 14:33:10] Lurdes: quem leva o bolo?\n[12/05/2021 14:35:10] Dito: "
        "eu levo\n[12/05/2021 14:37:20] ~ Tia Cida: Faca não.\n"
    )
    assert [label for label, _ in turns(text)] == ["Lurdes", "Dito", "Tia Cida"]


def test_versicles_and_responses() -> None:
    text = (
        "℣. Ostende nobis viam tuam.\n℟. Et semitas tuas doce nos.\n"
        "℣. A rota fracta.\n℟. Libera nos.\n"
    )
    assert [label for label, _ in turns(text)] == ["℣", "℟"] * 2


def test_turns_numbered_for_each_speaker() -> None:
    text = (
        "C = client, T = therapist.\n\nC1. I don't know where to begin.\n\n"
        "T1. The garden.\n\nC2. He says, you dig.\n\nT2. There was truth in it.\n\n"
        "C3. Not truth.\n\nT3. You have made something.\n"
    )
    assert [label for label, _ in turns(text)] == ["C", "T"] * 3


def test_cells_of_a_table_are_no_numbered_turns() -> None:
    text = "C1. Coal.\n\nC2. Iron.\n\nD1. Salt.\n\nD3. Tin.\n\nC3. Lead.\n\nD2. Zinc.\n"
    assert turns(text) == []


RECORDER = """1924:07  HOT-2   flaps fifteen.

1924:09  HOT-1   fifteen. and the lights, where are the lights.

1924:13  HOT-2   I have the barn. I don't have lights.

1924:16  HOT-1   ask him.
"""


def test_times_of_a_cockpit_voice_recorder() -> None:
    assert [label for label, _ in turns(RECORDER)] == ["HOT-2", "HOT-1"] * 2


GAT = """Ereignis: Beratung
Sprecher:
HB  Händlerin, geb. 1969
KU  Kunde, geb. 1988

0001  HB    so jetz sin sie dran
0002  KU    ja also ich hab so e geräusch
0003  HB    nur nach links
0004  KU    nur nach links
0005  HB    des macht zwei euro
0006  KU    danke
"""


def test_codes_of_those_who_speak_are_no_turns() -> None:
    assert len(turns(GAT)) == 6


def test_a_label_that_recurs_heads_no_list_of_those_who_speak() -> None:
    text = (
        "Sprecher:\nDer Hafen schläft noch.\nAutorin:\nIch warte seit fünf Uhr hier.\n"
        "Sprecher:\nDann kommt das Boot.\nAutorin:\nEs hat keinen Namen mehr.\n"
    )
    assert [label for label, _ in turns(text)] == ["Sprecher", "Autorin"] * 2


def test_a_sentence_goes_on_with_an_article_and_a_colon() -> None:
    text = (
        "JUSTICE HILL: We will hear Mr. Moss first.\n\nMR. MOSS: May it please\n"
        "the Court:\nThe harbour is a harbour, as the statute says.\n\n"
        "JUSTICE HILL: What does it say? Where\ndoes it say so?\n\nMR. MOSS: In section"
        " two,\nand once more in section four.\n\nMS. LANE: May it please\nthe Court:\n"
        "It says more than that, and it says it\ntwice.\n\nJUSTICE HILL: Does it?\n\n"
        "MS. LANE: It does.\n"
    )
    labels = [label for label, _ in turns(text)]
    speakers = ["JUSTICE HILL", "MR. MOSS", "JUSTICE HILL", "MR. MOSS"]
    assert labels == [*speakers, "MS. LANE", "JUSTICE HILL", "MS. LANE"]


ARABIC = """محضر اجتماع مجلس الإدارة

وحضر:
أحمد الحسن: نائب الرئيس
ليلى كريم: أمينة السر

الرئيس: أهلا بكم جميعا. نبدأ الجلسة اليوم.

أحمد الحسن: شكرا لكم. عندي ثلاث نقاط.

سيدي الرئيس: النقطة الأولى هي الميزانية.

الرئيس: تفضل يا أستاذ أحمد.

ليلى كريم: شكرا. أود أن أضيف شيئا.
"""


def test_who_attended_and_who_is_addressed_in_arabic_is_no_label() -> None:
    labels = [label for label, _ in turns(ARABIC)]
    assert labels == ["الرئيس", "أحمد الحسن", "الرئيس", "ليلى كريم"]


def test_an_arabic_comma_is_no_sign_after_a_label() -> None:
    said = "سعادة الرئيس، أود أن أضيف كلمة عن الأفلاج والمياه."
    text = "".join(
        f"السيد رئيس المجلس:\nتفضلوا، الكلمة لكم في هذا البند.\n\n{who}:\n{said}\n\n"
        for who in ("السيد أحمد الحسن", "السيدة ليلى كريم", "السيد سامر نوري")
    )
    assert len(turns(text)) == 6


RELATED = """Interview

Reporter: When did you come to the harbour?

Moss: I came in the spring of 1961.

Reporter: What was it like?

Moss: It was cold.

Related
Minister: harbour will stay open
Storm: forty boats lost in the bay
"""


def test_headlines_under_a_talk_are_no_labels() -> None:
    assert [label for label, _ in turns(RELATED)] == ["Reporter", "Moss"] * 2


def test_headlines_inside_a_talk_end_nothing() -> None:
    text = RELATED + "\nReporter: Who taught you?\n\nKerr: I did. I was there.\n"
    assert [label for label, _ in turns(text)][-2:] == ["Reporter", "Kerr"]


def test_votes_in_a_list_are_no_turns() -> None:
    text = (
        "The Chair: We now vote on the harbour.\n\nHill: I vote in favour.\n\n"
        "The Chair: The vote is as follows.\n\nHill: Yes\nMoss: No\nKerr: Yes\n"
        "Lane: Abstain\n\nThe Chair: The motion is carried.\n\n"
        "Moss: Thank you. I regret it.\n\nThe Chair: We rise at noon.\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == [
        "The Chair",
        "Hill",
        "The Chair",
        "The Chair",
        "Moss",
        "The Chair",
    ]


def test_votes_that_are_called_for_are_turns() -> None:
    text = "".join(
        f"Clerk: What does {who} say to the motion?\n{who}: {vote}\n"
        for who, vote in (
            ("Hill", "Yes"),
            ("Moss", "No"),
            ("Kerr", "Yes"),
            ("Hill", "No"),
        )
    )
    assert len(turns(text)) == 8


QUESTIONS = ("When did you come?", "Was it cold?", "Who taught you the work?")
ANSWERS = ("I came in spring, with my father.", "It was.", "My uncle did, by day.")


def test_questions_with_numbers_and_answers_without_colons() -> None:
    text = "".join(
        f"Question {n} {asked}\nAnswer {said}\n"
        for n, (asked, said) in enumerate(zip(QUESTIONS, ANSWERS, strict=True), 1)
    )
    assert [label for label, _ in turns(text)] == [
        *("Question 1", "Answer", "Question 2", "Answer", "Question 3", "Answer")
    ]


def test_numbered_questions_need_no_question_mark() -> None:
    asked = (
        "When did you come here",
        "Was it cold for you",
        "Who taught you",
        "And you",
    )
    text = "".join(
        f"{n}. {question}\n\nI would say that I know it, and my uncle too.\n\n"
        for n, question in enumerate(asked, 1)
    )
    assert len(turns(text)) == 8


def test_numbered_headings_of_an_essay_are_no_questions() -> None:
    heads = ("The harbour", "The crane", "The bar", "The boats")
    text = "".join(
        f"{n}. {head}\n\nIt was built in 1901 and was never finished.\n\n"
        for n, head in enumerate(heads, 1)
    )
    assert turns(text) == []


def test_the_first_label_of_a_text_with_double_spacing() -> None:
    text = (
        "DEPOSITION OF ADA HILL\nTaken on March 3, 1958\nTHE COURT\nGood morning. We"
        " begin with the harbour and with\nthe crane that fell last week.\nMR. MOSS\n"
        "Thank you. I have three points, and the first of\nthem is the crane.\n"
        "THE COURT\nGo on.\nMR. MOSS\nThe second is the bar, which is too shallow for\n"
        "the boats that we have.\n"
    )
    labels = [label for label, _ in turns(text.replace("\n", "\n\n"))]
    assert labels == ["THE COURT", "MR. MOSS"] * 2


DEPOSITION = """DEPOSITION OF ADA HILL
May 17, 2018

09:31:02   1            THE REPORTER:  Would you raise your right hand?
09:31:22   2                   ADA HILL,
09:31:22   3   having been first duly sworn, testified as follows:
09:31:31   4       Q.   Good morning.  How many docks did you sell in
09:31:35   5   2015?
09:31:37   6       A.   Eleven.  Twelve, if you count the one that left.
09:31:41   7       Q.   Page two.  "Q.  Was it anchored?  A.
09:31:44   8   It was resting."  Did I read that correctly?
09:31:46   9            MR. VANCE:  Form.
09:31:47   1       A.   You did.
"""


def test_a_time_beside_the_line_number() -> None:
    labels = [label for label, _ in turns(DEPOSITION)]
    assert labels == ["THE REPORTER", "Q", "A", "Q", "MR. VANCE", "A"]


BRIEFING = """MR. BARLOWE: Good afternoon. I have no statements today.

QUESTION: Can you say anything about the arrest in Zimbala?

MR. BARLOWE: We condemn it. We have said so there, and here. "Q: When will
you vote?  A: Tuesday." That is the whole of it.

QUESTION Richard, have you been in touch with the South Africans?

MR. BARLOWE: The Secretary talked to them yesterday. I expect more.

QUESTION: What flag does she have?

MR. BARLOWE: I would have to check on that for you. It was painted.

QUESTION: Thank you.

TAKEN QUESTION: Flag of the vessel Ilse (June 9, 2003)
"""


def test_a_label_in_capitals_that_lost_its_colon() -> None:
    assert [label for label, _ in turns(BRIEFING)] == ["MR. BARLOWE", "QUESTION"] * 4


def test_a_label_in_capitals_that_stands_above_its_words() -> None:
    text = BRIEFING.replace("QUESTION Richard,", "QUESTION\n\nRichard,")
    assert [label for label, _ in turns(text)] == ["MR. BARLOWE", "QUESTION"] * 4


def test_a_page_that_repeats_who_speaks() -> None:
    text = BRIEFING.replace("We have said", "\n\nMR. BARLOWE\n\nWe have said")
    assert [label for label, _ in turns(text)] == ["MR. BARLOWE", "QUESTION"] * 4


TRIAL_DAY = """THE COURT: GOOD MORNING. CALL YOUR NEXT WITNESS.

Q   WHERE WERE YOU ON THE NIGHT OF THE 12TH?

A   AT THE CAR WASH. I WAS CLOSING AND THERE WAS
A MAN IN BAY THREE.

Q   WITH A CAR?

A   NO. THAT IS WHY I LOOKED.

Q   DO YOU SEE THAT MAN IN THE COURTROOM?

A   YES. HE IS DRY NOW.
"""


def test_an_article_is_no_answer_where_answers_stand_apart() -> None:
    labels = [label for label, _ in turns(TRIAL_DAY)]
    assert labels == ["THE COURT", *["Q", "A"] * 3]


DUEL = """Neunzig Minuten, vier Moderatoren, zwei Pulte: Am Sonntag trafen sich beide.

""" + "".join(
    f"**{who}:** Das ist der Satz Nummer {n}, und er ist wahr.\n\n"
    for n, who in enumerate(["Kloppert", "Reimann", "Stanhoff", "Reimann"] * 2)
)


def test_a_teaser_that_is_not_bold_is_no_label() -> None:
    assert len(turns(DUEL, "a.md")) == 8


def test_a_box_with_facts_is_no_speaker() -> None:
    box = "**Faktencheck:** Das Bruttoinlandsprodukt ging um sechs Prozent zurück.\n"
    assert len(turns(DUEL + box, "a.md")) == 8


def test_a_list_of_one_who_is_present() -> None:
    text = (
        'נכחו:\nאילה ברזון – היו"ר\n\nמוזמנים:\nסוהא חורי – מנהלת אגף בינוי\n\n'
        "ייעוץ משפטי:\nנעם גלר\n\n"
        + "".join(
            f"<< דובר >> {who}: << דובר >>\n\nעליתי ברגל שש קומות, גברתי, פעם {n}.\n\n"
            for n, who in enumerate(["אילה ברזון", "סוהא חורי", "דרור מנשה"] * 3)
        )
        + "נעם גלר:\n\nחוק להגנת חיית הבר, סעיף שמונה.\n\n"
        "<< סיום >> הישיבה ננעלה בשעה 09:48. << סיום >>\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == [*["אילה ברזון", "סוהא חורי", "דרור מנשה"] * 3, "נעם גלר"]


FRENCH = "".join(
    f"{who}. {said}\n\n"
    for who, said in (
        ("M. le président", "La séance est ouverte."),
        ("M. Gaston Prieur", "Lequel des trois amendements ?"),
        ("M . le président", "La parole est à Mme Ferrand."),
        ("Plusieurs députés sur les bancs de l'opposition", "Comme le budget !"),
        ("M. Gaston Prieur", "Madame, ma mère vendait des oeufs."),
        ("M. le président", "Personne ne demande plus la parole ?"),
    )
)


def test_a_space_before_the_stop_of_a_title_and_voices_from_many_benches() -> None:
    assert len(turns(FRENCH)) == 6


def test_a_point_of_the_agenda_is_no_label() -> None:
    text = "".join(
        f"{who}. {said}\n\n"
        for who, said in (
            ("Председательствующий", "Доброе утро, уважаемые коллеги."),
            ("Гусев В. К.", "Предлагаю включить вопрос о поездах."),
            ("Председательствующий", "Кто за? Прошу голосовать."),
            ("Гусев В. К.", "Вот, и у них."),
            ("Пункт 1. Расписание", "Пункт 2. Кто его составил."),
            ("Председательствующий", "Здесь у нас заместитель министра."),
        )
    )
    assert len(turns(text)) == 5


def test_a_prefix_that_lost_its_italics() -> None:
    text = "".join(
        f"<p><i>{who}.</i> {said}</p>"
        for who, said in (
            ("Odr", "How stands the night?"),
            ("Lord", "It stands, my Lord, as doth a beggar stand."),
            ("Bel", "Then let it in."),
            ("Odr", "I saw a thing."),
            ("Lord", "It rain'd."),
            ("Odr", "And on his heele a spurre."),
        )
    )
    text = f"<html><body>{text}<p>Bel. What said you, Sir?</p></body></html>"
    assert [label for label, _ in turns(text, "a.html")][-1] == "Bel"


PLAY = """ДЕЙСТВУЮЩИЕ ЛИЦА

Лиза, её племянница.
Кукушкин, землемер.

Терраса. На столе самовар.

Кукушкин. Никого. А самовар горячий.

Лиза. Вы опять с цепью?

Кукушкин. Это мерная цепь, Елизавета Павловна.

Пауза. Слышно, как уходит поезд.

Лиза. Тётя, а ведь правда. Река идёт.
"""


def test_who_is_not_in_the_list_of_the_players_does_not_play() -> None:
    assert [label for label, _ in turns(PLAY)] == ["Кукушкин", "Лиза"] * 2


def test_a_tab_parts_initials_from_the_words() -> None:
    text = (
        "HB:\tTell me where you were.\n\nEW:\tIn the loft. I was eleven.\n\n"
        "HB:\tDid you take it up there?\n\nEW\tNot in that order.\n\n"
        "HB:\tWhat was his name?\n\nEW:\tHe never said it to us.\n"
    )
    assert [label for label, _ in turns(text)] == ["HB", "EW"] * 3


def test_a_debate_and_its_day_are_no_speaker() -> None:
    text = (
        "Rural Bus Services\nVolume 729: debated on Wednesday 15 March 2023\n\n"
        + "".join(
            f"{who}\nI know that the Lady has waited {n} days for the bus.\n\n"
            for n, who in enumerate(["Ellen Trewin", "Marcus Fell", "Mr Speaker"] * 2)
        )
        + "Back to top\nAll rights reserved by nobody in particular.\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == ["Ellen Trewin", "Marcus Fell", "Mr Speaker"] * 2


def test_a_speech_in_japanese_that_its_lead_announces() -> None:
    text = (
        "灯台百五十年記念式典における内閣総理大臣式辞\n\n令和元年11月1日、北沢洋介総理は、"
        "観音崎で開催された式典に出席し、次のように述べました。\n\n"
        "本日ここに、式典が挙行されるに当たり、一言お祝いを申し上げます。\n\n"
        "第一に、灯は人を選びません。私どもの政治もかくありたいと思う次第です。\n\n"
        "結びに、灯台を守ってこられた全ての方々に感謝を申し上げ、式辞といたします。\n"
    )
    assert firsts(text) == [
        "本日ここに、式典が挙行されるに当たり、一言お祝いを申し上げます。"
    ]


def test_fields_among_known_keys_begin_no_turns() -> None:
    days = (("3 May", "low", "soup"), ("4 May", "better", "fish"), ("5 May", "", "eel"))
    text = "Diary of a patient\n\n" + "\n".join(
        f"Date: {day}\nMood: {mood}, slept badly\nFood: porridge, {food}\n"
        for day, mood, food in days
    )
    assert turns(text) == []


def test_a_button_above_a_label_is_no_word_of_the_page() -> None:
    text = (
        "Ada Hill (Marlow) (Con)\nWhat steps has he taken to keep the path dry?\n\n"
        "Share this contribution\nThe Minister for Water (Ben Coe)\n"
        "We have spent three million on it.\n\n"
        "Share this contribution\nAda Hill\nI am glad that he walked there himself.\n\n"
        "Ben Coe\nSo am I, and I shall do so again.\n\n"
        "Ada Hill\nWill he meet me there on Friday?\n"
    )
    assert [label for label, _ in turns(text)] == [
        "Ada Hill (Marlow) (Con)",
        "The Minister for Water (Ben Coe)",
        "Ada Hill",
        "Ben Coe",
        "Ada Hill",
    ]


def test_dashes_after_interruptions_ask_nothing() -> None:
    text = (
        "Präsident Dr. Kolk:\nDas Wort hat der Kollege Hale.\n\n"
        "Jan Hale (CDU):\nDer Hering schweigt.\n   (Heiterkeit)\n"
        "- Lieber Kollege, er schweigt wirklich.\n   (Beifall)\n- Ja, gewiss.\n\n"
        "Präsident Dr. Kolk:\nHerr Kollege, Ihre Zeit ist um.\n   (Zuruf)\n"
        "- Nein, sie ist um.\n\nJan Hale (CDU):\nDann danke ich Ihnen.\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == ["Präsident Dr. Kolk", "Jan Hale (CDU)"] * 2


def test_a_secretary_of_state_stands_beside_a_minister() -> None:
    label = "Rena Moos, Parl. Staatssekretärin bei der Bundesministerin für Fischerei"
    text = (
        f"Präsident Dr. Kolk:\nDas Wort hat Frau Moos.\n\n{label}:\n"
        "Herr Präsident! Die Quote setzt nicht Berlin.\n\n"
        "Präsident Dr. Kolk:\nIch danke Ihnen.\n\nJan Hale (CDU):\nIch auch.\n"
    )
    assert [found for found, _ in turns(text)][1] == label


def labels(text: str, name: str = "a.txt") -> list[str]:
    return [label for label, _ in turns(text, name)]


def test_the_minute_of_a_match_stands_before_the_label() -> None:
    text = (
        "1' RELATOR. Se mueve la pelota, toca Pereyra.\n\n"
        "2' COMENTARISTA. Hay mucho viento, Julio.\n\n"
        "45'+2' RELATOR. Tiró Olivera y salió afuera.\n\n"
        "46' COMENTARISTA. Así no se gana.\n\n90' RELATOR. Terminó el partido.\n"
    )
    assert labels(text) == ["RELATOR", "COMENTARISTA"] * 2 + ["RELATOR"]


def test_minutes_of_a_report_are_no_turns() -> None:
    text = (
        "1' The ball is moving and the wind is strong.\n\n"
        "12' Hill shoots from far away, and Vale holds it.\n\n"
        "45' Half time. Nobody has scored.\n\n90' It is over.\n"
    )
    assert labels(text) == []


def test_two_clocks_stand_before_the_label() -> None:
    text = "Od\tDo\tKto\tTreść\n" + "".join(
        f"08:12:{n:02},1\t08:12:{n + 1:02},0\t{who}\tTo jest już {n} słowo.\n"
        for n, who in enumerate(["D", "2P", "KTL"] * 3, 10)
    )
    assert labels(text) == ["D", "2P", "KTL"] * 3


def test_a_witness_has_a_number_after_its_sign() -> None:
    text = (
        "Predseda – Čo ste videli?\n\nSvedok č. 1 – Vodu a veľa blata.\n\n"
        "Predseda – Odkiaľ prišla?\n\nSvedok č. 1 – Zhora, od lesa.\n\n"
        "Predseda – A vy?\n\nSvedok č. 2 – Ja som ten druhý.\n\n"
        "Predseda – Kto mal kľúč?\n\nSvedok č. 2 – Hájnik ho mal.\n"
    )
    witnesses = ["Svedok č. 1", "Svedok č. 1", "Svedok č. 2", "Svedok č. 2"]
    assert labels(text)[1::2] == witnesses


def test_questions_in_bold_stand_before_labelled_answers() -> None:
    text = (
        "# The bridge\n\n**What does a keeper do?**\n\nG.P.: He waits all day.\n\n"
        "**Does one get used to it?**\n\nG.P.: To the water, yes.\n\n"
        "**Which night was the worst?**\n\nG.P.: The one when it froze.\n\n"
        "**And what do you say?**\n\nMrs Pole: I say nothing at all.\n"
    )
    found = turns(text, "bridge.md")
    assert [label for label, _ in found] == ["", "G.P."] * 3 + ["", "Mrs Pole"]


def test_questions_in_bold_above_labelled_questions_are_headings() -> None:
    pairs = (("Waiting", "long"), ("Water", "used to it"), ("Night", "afraid"))
    text = "# The bridge\n\n" + "".join(
        f"**{topic}?**\n\nA.K.: Were you {how}?\n\nG.P.: I was, at times.\n\n"
        for topic, how in pairs
    )
    assert labels(text, "bridge.md") == ["A.K.", "G.P."] * 3


def test_two_marks_by_turns_have_no_names_after_them() -> None:
    text = (
        "■ When did you go down?\n□ Nine. My father held the rope.\n\n"
        "■ Were you afraid?\n□ Yes, but nobody was there to see.\n\n"
        "■ What did you take along?\n□ Three things: a lamp, bread, tea.\n\n"
        "■ Is there water?\n□ There is.\n"
    )
    assert firsts(text)[1::2] == ["Nine.", "Yes,", "Three", "There"]
    assert labels(text) == [""] * 8


def test_two_marks_by_turns_are_read_where_nothing_else_begins_a_turn() -> None:
    text = (
        "■ استاد، چند ساله بودید؟\n○ نُه ساله. پدرم طناب را بست.\n\n"
        "■ ترسیدید؟\n○ بله، ولی کسی نبود که ببیند.\n\n"
        "■ ابزار کارتان چه بود؟\n○ سه چیز: کلنگ، چراغ، نان.\n\n"
        "■ کدام بهتر است؟\n○ دستگاه باتری می‌خواهد. (می‌خندد)\nمن چای.\n"
    )
    assert labels(text) == [""] * 8
    listed = "■ Bread is baked.\n○ Tea is made.\n" * 4
    assert labels(listed) == []


def test_a_program_beside_people_may_have_a_small_letter() -> None:
    people = ("Marisol Reyes", "Tunde O.", "Ada Hill") * 3
    text = "#launch-day\nTuesday, June 4th\n" + "".join(
        f"{who}  10:{40 + n} AM\nit is up, number {n} is here\n"
        for n, who in enumerate(people)
    )
    text += "deploybot APP  10:52 AM\nBuild 4410 passed\nAda Hill  10:53 AM\nit's up\n"
    assert labels(text)[9] == "deploybot APP"


def test_offices_below_names_are_no_labels() -> None:
    text = (
        "Ms Hill\tI come to the second of all the points on my paper,\n"
        "Mayor\twhich is the bridge that nobody has seen so far.\n\n"
        "Mr Vale\tIt was never built.\nCouncillor\n\n"
        "Ms Hill\tIt was paid for.\nMayor\n\n"
        "Mr Vale\tThat is another question, and I have put it here\n"
        "Councillor\tmore than once.\n\nMs Hill\tSo you have.\nMayor\n"
    )
    assert labels(text) == ["Ms Hill", "Mr Vale"] * 2 + ["Ms Hill"]


def test_a_part_in_brackets_explains_a_letter() -> None:
    text = (
        "Moderator (M): Ada Hill\nNote taker (N): Tom Vale\n\n"
        "M: Good morning to all of you. Shall we begin with the fares?\n"
        "R1: I have driven for thirty years.\nR2: Five.\nM: And is it enough?\n"
        "R1: When it rains, it is.\nR2: I count lizards.\n"
        "N: Sorry, could you say that again? I missed it.\nR2: Lizards.\n"
        "M: Thank you all.\n"
    )
    assert labels(text)[6] == "N"


def test_arrows_stand_beside_line_numbers() -> None:
    text = "".join(
        f"{n:02}{'-> ' if n % 4 == 0 else '   '}{'AB'[n % 2]}: mis `kana see {n} on.\n"
        for n in range(1, 13)
    )
    assert labels(text) == ["B", "A"] * 6


def test_a_dash_stands_before_a_name_in_brackets() -> None:
    said = ["(Ann) Who is there?", "(Ben) It is me.", "(Ann) Come in, then."]
    said += ["- (Ben) I will.\n- (Ann) Sit down.", "(Ben) Thank you."]
    text = "".join(
        f"{n}\n00:00:{n:02},000 --> 00:00:{n:02},900\n{words}\n\n"
        for n, words in enumerate(["Subtitles by the Hill Co.", *said], 1)
    )
    assert labels(text, "a.srt") == ["Ann", "Ben", "Ann", "Ben", "Ann", "Ben"]


def test_words_that_are_no_part_call_for_sounds() -> None:
    text = (
        "THE LAST TRAM\n\nԳործող անձինք\nԱՆՈՒՇ\tվարորդ\nՎԱՐԴԱՆ\tուղևոր\n\n"
        "1.\tՁԱՅՆ\tքայլեր, գավազանի թակոց\n2.\tԱՆՈՒՇ\tՎերջին կանգառն է։\n"
        "3.\tՎԱՐԴԱՆ\tԵս միայնակ եմ։\n4.\tՁԱՅՆ\tզանգ, հետո լռություն\n"
        "5.\tԱՆՈՒՇ\tՈւրեմն իջեք։\n6.\tՎԱՐԴԱՆ\tԳնանք միասին։\n"
    )
    assert labels(text) == ["ԱՆՈՒՇ", "ՎԱՐԴԱՆ"] * 2


def test_letters_are_explained_where_first_spoken() -> None:
    text = (
        "Leo Brandt (LB): Grandma, what was it?\n\n"
        "Marta Quist (MQ): Canning. I put the lids on.\n\nLB: Did you like it?\n\n"
        "MQ: I liked the whistle.\n\nLB: And then you met him.\n\nMQ: I did.\n"
    )
    assert len(labels(text)) == 6


def test_what_happened_before_an_examiner_is_no_label() -> None:
    text = """                  EXAMINATION
BY MR. COMBS:
    Q.  State your name.
    A.  Harold Pike.
    Q.  Where do you work?
    A.  At the mill, mostly.
        MR. COMBS:  Let's mark this.
 {}        (Whereupon, Exhibit No. 1 was marked for
{}identification.)
{}BY MR. COMBS:
    Q    Do you recognise it?
    A    I do.  (Witness nods.)
    Q.  Who kept it?
    A.  (Witness nods.)
"""
    plain = ["Q", "A", "Q", "A", "MR. COMBS", "Q", "A", "Q", "A"]
    for number in ("", " 2   "):
        labels = [label for label, _ in turns(text.format(number, number, number))]
        assert [label for label in labels if label != "BY MR. COMBS"] == plain


def test_a_field_to_search_a_page_in_speaks_not() -> None:
    talk = (
        "Президент России\n\nСобытия\n\nПоиск по сайту: введите запрос\n\n"
        "Заседание Совета по языку\n\nА.Вельский: Добрый день, коллеги!\n\n"
        "Н.Осокина: Спасибо, я доложу коротко.\n\nА.Вельский: Прошу Вас.\n"
    )
    assert [label for label, _ in turns(talk)] == [
        "А.Вельский",
        "Н.Осокина",
        "А.Вельский",
    ]


def test_quick_answers_after_dashes_are_a_talk_and_long_items_are_none() -> None:
    quick = [
        "Ну хорошо, хоть сезон позади…",
        "Так его и не было…",
        "Как так?",
        "Пристань третий год на ремонте. Все пошло прахом, и юбилей мой тоже.",
        "Но вы не унываете…",
        "Нет, конечно. У меня и других занятий полно.",
        "Опять шутите…",
        "Ничуть не бывало.",
        "Так он уж сколько лет идет!",
    ]
    lead = "Смотритель маяка даром времени не теряет и с утра до ночи на ногах.\n\n"
    assert len(turns(lead + "\n\n".join(f"- {words}" for words in quick))) == len(quick)
    items = [
        f"Номер {n} должен быть готов к открытию сезона, а краска заказана заранее."
        for n in range(8)
    ]
    items[3] = "Кто отвечает за покраску перил на всей длине старой пристани города?"
    assert turns(lead + "\n\n".join(f"- {words}" for words in items)) == []


def test_wide_marks_of_a_question_speak_for_nobody_known() -> None:
    text = (
        "小明：谁在那里？\n？？？：是我。\n小明：你是谁？\n？？？：看门的人。\n"
        "小红：那么进来吧。\n小明：很好。\n"
    )
    assert labels_of(text) == ["小明", "？？？", "小明", "？？？", "小红", "小明"]


def test_the_title_of_a_page_without_its_accent_does_not_speak() -> None:
    text = (
        "Titulo: La llave del puerto\nAutor: Elena Ruiz\n\n"
        "Titulo: La llave del puerto\n\n"
        "NARRADOR.- La barca ya se fue.\nMARTA.- ¿Quién tiene la llave?\n"
        "JUEZ.- Nadie, como siempre.\nMARTA.- Pues esperamos hasta la noche.\n"
        "JUEZ.- Usted dice bien.\n"
    )
    assert labels_of(text) == ["NARRADOR", "MARTA", "JUEZ", "MARTA", "JUEZ"]


def test_dots_for_what_was_left_out_stand_before_a_label() -> None:
    text = (
        "Q: Was the gate shut that morning?\nA: It was, as on any Monday.\n\n"
        "THE COURT: You may go on, counsel.\n\n"
        ". . . Q: How sure are you that it was the warden?\n"
        "A: Quite sure, I saw the key.\n\n"
        ". . . and that was all he said of it.\n\n"
        "Q: Nothing further of this witness.\n"
    )
    assert labels_of(text) == ["Q", "A", "THE COURT", "Q", "A", "Q"]


def test_the_kind_of_a_sketch_above_it_does_not_speak() -> None:
    text = (
        "コント『港の鍵』\n(夕方の港で男が二人、門の前に立っている)\n"
        "ボケ「なあなあ」\nツッコミ「なんや」\nボケ「鍵、どこやったん?」\n"
        "ツッコミ「知らんがな」\nボケ「ほな帰ろか」\nツッコミ「どこへ帰るねん」\n"
    )
    assert labels_of(text) == ["ボケ", "ツッコミ"] * 3
