"""Labels and questions as East Asian records and interviews set them."""

import pytest

from tests.labels.test_rare_forms import turns

COUNCIL = """総務委員会

#1
○森田委員長 これより会議を開きます。
 この際、お諮りいたします。
#2
○小川(一)委員 橋の修理について伺います。
#3
○森田委員長 小川一夫君。
#4
○書記 ただいま資料を配ります。
"""


def test_circles_begin_turns_in_japanese_records() -> None:
    labels = [label for label, _ in turns(COUNCIL)]
    assert labels == ["森田委員長", "小川(一)委員", "森田委員長", "書記"]


def test_names_in_brackets_after_a_circle_stand_above_their_words() -> None:
    text = "\n".join(
        f"○{who}\n　　{said}"
        for who, said in [
            ("委員長（木村真）", "ただいまから開会します。"),
            ("推進課長（林二郎）", "資料に沿ってご説明します。"),
            ("（東たえこ委員）", "一点お聞きします。"),
            ("推進課長（林二郎）", "三百万円です。"),
        ]
    )
    assert "東たえこ委員" in [label for label, _ in turns(text)]


def test_two_spaces_end_korean_offices_after_a_circle() -> None:
    text = (
        "제2차 회의록\n\n1. 집회보고\n"
        "○의사계장 김하나  성원이 되었으므로 회의를 시작하겠습니다.\n"
        "○사무국장 이두리  안녕하십니까? 사무국장 이두리입니다.\n"
    )
    assert [label for label, _ in turns(text)] == ["의사계장 김하나", "사무국장 이두리"]


def test_circles_of_a_notice_begin_no_turns() -> None:
    text = (
        "お知らせ\n\n○日時　四月一日です。\n○場所　市役所の会議室です。\n"
        "○委員長　木村真\n○申込み　電話でお申し込みください。\n"
    )
    assert turns(text) == []


INTERVIEW = [
    ("――始めたきっかけを教えてください。", "祖父の手伝いからです。"),
    ("――いちばん難しい工程は。", "乾燥ですね。天気に左右されます。"),
    ("――これからの目標は何ですか。", "弟子を育てることです。"),
]


@pytest.mark.parametrize(
    ("between", "sign"), [("\n\n", ""), ("\n", ""), ("\n\n", "### ")]
)
def test_double_dashes_ask_in_japanese(between: str, sign: str) -> None:
    pairs = [f"{sign}{asked}{between}{told}" for asked, told in INTERVIEW]
    text = between.join(["# 工房を訪ねて", *pairs])
    said = [part.lstrip("―") for pair in INTERVIEW for part in pair]
    assert [words for _, words in turns(text, "a.md")] == said


def test_headings_with_a_dash_ask_one_who_has_a_label() -> None:
    text = "".join(
        f"<h6>―{asked[2:]}</h6><p><strong>林：</strong>{told}</p>"
        for asked, told in INTERVIEW
    )
    page = f"<html><body><article><h1>工房を訪ねて</h1>{text}</article></body></html>"
    assert [label for label, _ in turns(page, "a.html")] == ["", "林"] * 3


def test_double_dashes_of_a_tale_ask_nobody() -> None:
    text = (
        "改札を出ると、もう誰もいなかった。\n――遅かったのか。\n"
        "傘を閉じて、ベンチに座った。\n――なぜ黙っていたのだろう。\n"
        "答えはない。灯りが一つ見えた。\n――帰ろう。\n"
        "立ち上がると、靴の中で水が鳴った。\n――忘れていたのは、僕のほうか。\n"
    )
    assert turns(text) == []


def test_a_semicolon_stands_for_the_colon_of_hebrew_labels() -> None:
    said = [
        ("היו\"ר א' לוי", "אני פותח את הישיבה."),
        ("ב' כהן", "אני מבקש להסביר את ההצעה שלי."),
        ("היו\"ר א' לוי", "מי בעד ומי נגד?"),
        ("ב' כהן", "אני נמנע בהצבעה הזאת."),
    ]
    text = "פרוטוקול\n\n" + "".join(f"{who};\n\n{what}\n\n" for who, what in said)
    assert [label for label, _ in turns(text)] == [who for who, _ in said]


ROSTER = """第5次會議紀錄
主席：現在開會，進行報告事項。
第4次會議議事錄
時　　間：1月12日上午9時
地　　點：本院101會議室
出席委員：林一心　　王二明　　陳三平　　李四方
委員出席4人
列席委員：周五福　　吳六順　　鄭七星　　趙八方　　孫九如　　錢十全　　何百川
列席人員：主任委員　朱千里率同有關人員
主　　席：黃召集委員萬年
專門委員：劉其光
紀　　錄：簡任秘書　秦素心　　簡任編審　陳碧玉
決定：議事錄確定。
主席：現在繼續開會。請林委員一心質詢。
林委員一心：主席、各位委員。請問您上任到現在是第幾年？
朱主任委員千里：主席、各位委員。應該算第4年。
林委員一心：4年？
朱主任委員千里：是的。
"""


def test_the_roster_of_minutes_that_are_read_out_says_nothing() -> None:
    assert [label for label, _ in turns(ROSTER)] == [
        "主席",
        "主席",
        "林委員一心",
        "朱主任委員千里",
        "林委員一心",
        "朱主任委員千里",
    ]


def test_a_first_turn_may_end_in_a_colon_in_chinese() -> None:
    text = (
        "在海邊談造船\n\n林海：大家好，今天請來的是老船工：\n"
        "陳木：你好。我做了三十年的船。\n林海：第一條船是什麼時候做的？\n"
        "陳木：一九八一年。\n"
    )
    assert [label for label, _ in turns(text)] == ["林海", "陳木"] * 2


def test_a_note_of_the_editor_is_no_turn() -> None:
    text = (
        "LTS: Báo xin giới thiệu cuộc trò chuyện với ông Hà.\n\n"
        "PV: Ông bắt đầu từ khi nào?\n\nÔng Hà: Từ năm mười tuổi.\n\n"
        "PV: Vì sao vậy?\n\nÔng Hà: Vì nhà tôi ở gần sông.\n"
    )
    assert "LTS" not in {label for label, _ in turns(text)}


TALKS = {
    "ar": "متى بدأتِ الكتابة؟|منذ سنوات.|من يدعمك؟|أمي وأبي.|أين تسكنين؟|قرب البحر.",
    "fa": "از کی شروع کردید؟|از ده سالگی.|که؟|پدرم|کجا زندگی می‌کنید؟|نزدیک دریا.",
    "th": "เริ่มเมื่อไหร่?|ตอนอายุสิบขวบค่ะ|ใครสอน?|คุณพ่อค่ะ|อยู่ที่ไหน?|อยู่ใกล้ทะเลค่ะ",
}


@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS.keys())
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_dashes_begin_turns_in_scripts_without_capitals(
    talk: str, between: str
) -> None:
    said = talk.split("|")
    text = "\n\n".join(["2001", between.join(f"- {words}" for words in said)])
    assert turns(text) == [("", words) for words in said]


@pytest.mark.parametrize("marks", ["__", "=-"])
def test_arabic_pages_set_turns_apart_by_other_signs(marks: str) -> None:
    said = [*TALKS["ar"].split("|"), "ما خططك القادمة؟", "رواية جديدة."]
    lines = [marks[at % 2] + words for at, words in enumerate(said)]
    assert [words for _, words in turns("\n".join(["حوار", "", *lines]))] == said


def test_items_of_a_hebrew_list_are_no_labels() -> None:
    text = (
        "היו\"ר א' לוי:\nיש שלושה צדדים:\n\nגדר חדשה;\n\nשער חדש;\n\nמפתח.\n\n"
        "ב' כהן:\nתודה רבה לכולם.\n\nהיו\"ר א' לוי:\nתודה, נעבור לנושא הבא.\n"
    )
    assert "גדר חדשה" not in [label for label, _ in turns(text)]


def test_a_key_may_explain_several_letters_in_a_line() -> None:
    text = (
        "Wawancara\n\nKeterangan:\n\nP: Pewawancara N: Narasumber A: Anak sulung\n\n"
        "P : Siapa namanya, Bu?\n\nN : Sari.\n\nP : Sejak kapan jualan kue?\n\n"
        "N : Sejak tahun 1980.\n\nA : Dulu di pasar.\n"
    )
    assert [label for label, _ in turns(text)] == ["P", "N", "P", "N", "A"]


def test_a_key_may_have_a_dash_behind_the_colon() -> None:
    head = "Audycja\nWystępują:\nR: - redaktor\nF: - facet\nŻ: - żona faceta\n\n"
    talk = "R: Dzień dobry!\nF: Dzień dobry panu.\nR: Dzwonię z radia.\nF: Słucham.\n"
    found = [label for label, _ in turns(head + talk)]
    assert found == ["R", "F", "R", "F"]


def test_letters_that_speak_in_one_line_are_no_key() -> None:
    text = (
        "Talk\n\nP: Please sit. N: No, thanks.\n\nP: Who was it?\n\nN: Nobody.\n\n"
        "P: And then?\n\nN: It rained.\n"
    )
    assert [label for label, _ in turns(text)][:1] == ["P"]


def test_one_of_two_marks_may_be_lost() -> None:
    said = [*TALKS["ar"].split("|"), *TALKS["fa"].split("|"), "چرا؟", "نمی‌دانم."]
    lines = ["=-"[at % 2] + words for at, words in enumerate(said)]
    lines[6] = lines[6][1:]
    assert [words for _, words in turns("\n".join(["حوار", "", *lines]))] == said


def test_answers_follow_questions_that_alone_have_a_label() -> None:
    text = (
        "बातचीत\n\nप्र. अपने बारे में बताइये |\n\nमैं चित्रकार हूँ ।\n\n"
        "प्र. कब शुरू किया?\n\nदस साल की उम्र में ।\n\nप्र. किसने सिखाया?\n\nमेरे पिता ने ।\n\n"
        "प्र. अब कहाँ हैं?\n\nसमुद्र के पास ।\n"
    )
    assert [label for label, _ in turns(text)] == ["प्र", ""] * 4


def test_a_question_of_two_paragraphs_is_one_turn() -> None:
    text = (
        "Talk\n\nQ. You came here late.\n\nWhy was that?\n\nIt rained all day.\n\n"
        "Q. Who met you?\n\nMy aunt did.\n\nQ. And then?\n\nWe went home.\n\n"
        "Q. By which road?\n\nThe old one.\n"
    )
    assert [label for label, _ in turns(text)] == ["Q", ""] * 4


def test_a_year_is_said_in_lines_that_end_without_a_stop() -> None:
    lines = [
        "立法會",
        "主席：早晨，現在恢復會議。",
        "何百川議員：主席，我要求點算人數。",
        "主席：我現在請何百川議員、龍小溪議員、馬大橋議員發言。",
        "何百川議員：主席，我動議通過議案。",
        "主席：何百川議員、龍小溪議員及馬大橋議員會發言。",
        "龍小溪議員：主席，這座橋的問題自 2000年開始至今，其實已辯論過\n無數次。",
        "馬大橋議員：主席，橋樑維修計劃自 2000年 12月實施\n至今，沒有完成。",
    ]
    text = "\n\n".join(lines)
    assert [label for label, _ in turns(text)][-2:] == ["龍小溪議員", "馬大橋議員"]


def test_headings_ask_and_dashes_answer() -> None:
    asked = ["인기를 실감하나?", "첫인상이 궁금하다", "힘들지 않았나?", "다음은?"]
    told = [
        "그렇다. 길에서 알아본다.",
        "무서웠다.",
        "그렇다. 비가 왔다.",
        "(웃음) 쉬겠다.",
    ]
    text = "\n\n".join(f"## {q}\n\n- {a}" for q, a in zip(asked, told, strict=True))
    html = "".join(
        f"<h2>{q}</h2><p>- {a}</p>" for q, a in zip(asked, told, strict=True)
    )
    page = f"<html><body><h1>첫 손님</h1>{html}</body></html>"
    assert [words for _, words in turns(page, "talk.html")][::2] == asked
    assert [words for _, words in turns(page, "talk.html")][1::2] == told
    assert turns(text, "list.md") == []  # items of a list


def test_items_begin_with_months_and_no_labels() -> None:
    text = (
        "張> 你們做了什麼？\n\nau> 參與的活動如下。\n\n- 2014 年 6 月：分享會，有茶。\n"
        "- 2014 年 7 月：會議，有飯。\n- 2014 年 9 月：工作坊，有湯。\n\n"
        "張> 之後呢？\n\nau> 之後下雨了。\n"
    )
    assert [label for label, _ in turns(text, "talk.md")] == ["張", "au", "張", "au"]


@pytest.mark.parametrize("space", ["   ", ""])
def test_a_card_with_the_full_name_is_part_of_the_label(space: str) -> None:
    text = (
        "Совещание\n\nВ.Лужин: Начнём с дорог. Инна Петровна, пожалуйста.\n\n"
        f"И.Озерова{space}Озерова Инна Петровна Министр транспорта   : Спасибо.\n\n"
        "В.Лужин: А мосты?\n\n"
        f"С.Рябов{space}Рябов Семён Ильич Заместитель министра   : Их три.\n\n"
        "В.Лужин: Спасибо.\n"
    )
    labels = [label for label, _ in turns(text)]
    assert labels == ["В.Лужин", "И.Озерова", "В.Лужин", "С.Рябов", "В.Лужин"]


@pytest.mark.parametrize(
    "link",
    [
        "相关链接：大桥通车仪式举行",
        "延伸閱讀：大橋通車",
        "相关链接：大桥通车\n大雨致桥停工",
    ],
)
def test_links_below_the_last_words_are_said_by_nobody(link: str) -> None:
    text = (
        "采访实录\n\n记者：请问什么时候开始修桥？\n\n王小川：去年三月。\n\n"
        f"记者：下雨怎么办？\n\n王小川：下雨就停工，等天晴。\n\n{link}\n"
    )
    assert turns(text)[-1] == ("王小川", "下雨就停工，等天晴。")


@pytest.mark.parametrize("many", ["Pelbagai penutur", "Несколько голосов"])
def test_several_voices_call_a_name(many: str) -> None:
    said = [
        ("Haziq", "Bahasa apa ni? Aku tak tahu."),
        ("Rahim", "Oh, ya ke? Yang tu lah saya kena tanya."),
        (many, "Tesema Ketema."),
        ("Haziq", "Saya kena salin. Bahasa apakah ini?"),
        ("Rahim", "Itu saya tak pasti."),
    ]
    text = "# Temu bual\n\n" + "\n\n".join(f"**{who}:** {words}" for who, words in said)
    assert turns(text, "talk.md") == said
