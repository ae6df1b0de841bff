"""Titles among the lines of a head that name a body, a number or a step."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

TALK = """

MS. VALE:  I have three things to say, and I shall be brief.

MR. HALE:  So shall I. It was a cold morning.

MS. VALE:  It was colder here than in the town.

MR. HALE:  Thank you.
"""


def title_of(head: str) -> str:
    root = convert((head + TALK).encode(), "talk.txt").tree.getroot()
    title = next(root.iter(tei("title")))
    return " ".join("".join(title.itertext()).split())


HEADS = """
CAPITOL REPORTING SERVICES, LLC
1200 K Street, N.W.
* PUBLIC HEARING ON THE PIER

1. Akt
hafenverlag.example.at
1. Akt
* Die Möwe gibt sich die Ehre 7
1. Auftritt

Я В Л Е Н И Е 6
* Гавань и маяк

FOURTH SERIES VOL. 76 NO. 13
* PARLIAMENTARY DEBATES

IN THE DISTRICT COURT OF DOUGLAS COUNTY
STATE OF KANSAS
* STATE OF KANSAS, Plaintiff, v. LEROY TUBBS, Defendant.
Case No. 04-CR-117

SUPREME COURT
OF THE UNITED STATES
* HARBORMASTER OF QUILL POINT, ET AL., v. ESTATE OF ROSE TALLIS

IN THE SUPREME COURT OF THE UNITED STATES
* PETER DUNLAVY, Petitioner v. ORCHARD COUNTY
No. 95-1776

PRAIRIE VOICES ORAL HISTORY PROGRAM
Accession No. PV-88-12
* Interview with Hilda Sorensen

COMMISSION ON PRESIDENTIAL DEBATES
October 9, 2004
* The Second Brandt-Whitcomb Presidential Debate

The House met at half-past Two o'clock
[MR. SPEAKER in the Chair]
* Harbour Dues Bill

Motion made, and Question proposed, That this House do now adjourn.
* Lighthouse Funding

Amt für Protokolle
* Niederschrift über die 12. Sitzung der Ratsversammlung

NORDWELLE KULTUR
* Der Mann, der die Möwen zählt
Sendung vom 3. März 2012

TRIBUNALE DI PORTOVENTO
* VERBALE DI UDIENZA REDATTO IN FORMA STENOTIPICA
Udienza del 7 novembre 2002

FISCALÍA PROVINCIAL DE HUELVA
* DECLARACIÓN DE LA TESTIGO ROSA MARTÍN PUENTE

Se abre la sesión a las diez de la mañana.
* DEBATE SOBRE LOS FAROS DEL NORTE

Rádio Maré 98,5 FM
* Entrevista com o pescador Tomé Seabra

Бюллетень N 12 (310) часть II
* Стенограмма заседания Комитета по водным путям

LIELCIEMA NOVADA DOME
* SĒDES PROTOKOLS Nr. 9

LERVIKS TINGSRÄTT
* Protokoll fört vid huvudförhandling i mål B 77-10

青河县人民法院
* 法庭审理笔录（第二次）
2009年4月3日

בית משפט השלום בחיפה
* פרוטוקול דיון בתיק 117/08

Gemeente Zoutkamp
* Notulen van de raadsvergadering over de vuurtoren

* AUDIENCIA DE JUICIO ORAL
CAUSA DE JUICIO 118/2018

* Focus group 3: the garden
M = moderator; P1 to P5 = participants; (unv.) = not understood

12 members
* Committee for the lift of our house

* A zsinat második ülésének jegyzőkönyve
1928. május 22.
AZ ÜLÉST A PÜSPÖK IMÁVAL MEGNYITJA

라디오 단막극
* 막차를 놓치고
극본 : 한서윤

* [LINE] 福德宮修繕小組的聊天紀錄
儲存日期： 2022/03/09 21:14

گورنمنٹ ہائی اسکول، ملتان
* طلبہ پارلیمان کی کارروائی
دوسرا اجلاس

* HARBOR DREDGING AND THE SMALL PORTS PROGRAM
SUBCOMMITTEE ON SMALL PORTS

Press Briefings
* Press Gaggle by Press Secretary Ada Vale and Water Adviser Ben Hale
Aboard the Ferry Mary Ann

Radio Interviews
* Radio Interview with the Keeper of the Light

СТЕНОГРАММА ЗАСЕДАНИЙ
* Стенограмма заседания 15 октября 2003 г.

CÂMARA DOS DEPUTADOS
COM REDAÇÃO FINAL
* ATA DA 87ª SESSÃO DA CÂMARA

Home / House of Commons / 23 November 2021 / Commons Chamber
* Island Ferries: Winter Timetables
Volume 704: debated on Tuesday 23 November 2021

606              ASSEMBLÉE NATIONALE.
* SÉANCE DU JEUDI 12 OCTOBRE 1848.

ЗАКОНОДАТЕЛЬНОЕ СОБРАНИЕ ПРИБРЕЖНОГО КРАЯ
* ПРОТОКОЛ N 14

مجلس شورا
* مشروح مذاکرات مجلس شورا

CÂMARA DOS DEPUTADOS - DETAQ
SEM SUPERVISÃO
* Sessão solene dos faroleiros

الرئيسية / حوارات / حارسة المنارة: لا أطفئ الضوء لأحد
* حارسة المنارة: لا أطفئ الضوء لأحد
حاورتها: سلمى البحري
طرطوس - 9 أيار/مايو 2017

Valley Cannery Oral History Project
* Interview with Lucinda Orozco
Interviewed by Harold Teague

Archives départementales, B 2217
* Interrogatoire de Mathurin Quesnel, cabaretier

Staatsarchiv Nordwelle, Best. 12 Nr. 40
* Verhör des Müllers Hans Kolk

תובע: מרדכי שטרן
נגד
נתבעת: מאפיית הכרם
* פרוטוקול

تمثيلية إذاعية
* بيت على البحر

Radiohörspiel
* Der letzte Leuchtturm

* ΤΕΤΤΙΓΕΣ
ΤΑ ΤΟΥ ΔΡΑΜΑΤΟΣ ΠΡΟΣΩΠΑ

* སྨན་པ་རྒན་པ་ཞིག་དང་གླེང་མོལ།

पंद्रहवीं माला, खंड 30, अंक 9
* लोक सभा वाद-विवाद

* 61'inci Birleşim
İ Ç İ N D E K İ L E R
I. - GEÇEN TUTANAK ÖZETİ

Return to Transcripts main page
* Harbour Nightly with Ada Quint
THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

회의록을 불러오는 중입니다.
* 의회운영위원회회의록

University of Merrow Library
* The Lamplighters
An Entirely Original Comic Opera, in Two Acts

Projekt "Dorf ohne Brot"
* Interview 07: Die letzte Bäckerei
Datum: 3. November 2009

XVIe législature
Session ordinaire de 2021-2022
* Séance du mardi 8 mars 2022
Présidence de Mme Aube Renard

Cámara de Diputadas de la Isla, III Legislatura
* Versión estenográfica de la sesión del martes 2 de marzo de 2010
Apertura de la sesión
Orden del día

* 第7号 令和4年3月8日(火曜日)
令和四年三月八日(火曜日)午後一時開議
出席委員
委員長 山辺 実君

본문으로 이동
페이지:제9대시의회 회의록.pdf/3
* 시의회본회의회의록
2022년3월8일(화)

Скачайте приложение, чтобы слушать «Маяк»
* Анна Рогова - Вечер у причала - 2012-03-05
05.03.2012

HARBOUR CLASSICS SERIES: 12
* THE LANTERN
Layout: Ada Quint
THE LANTERN
"""


@pytest.mark.parametrize("head", HEADS.strip().split("\n\n"))
def test_the_title_of_a_record_stands_beside_who_made_it(head: str) -> None:
    lines = head.split("\n")
    title = next(line[2:] for line in lines if line.startswith("* "))
    printed = "\n\n".join(line.removeprefix("* ") for line in lines)
    assert title_of(printed) == " ".join(title.split())


def test_the_name_of_a_body_is_the_title_where_nothing_else_is() -> None:
    assert title_of("LIELCIEMA NOVADA DOME\n\n2013. gada 5. martā") == (
        "LIELCIEMA NOVADA DOME"
    )


def test_a_note_before_the_cues_begins_with_the_title() -> None:
    cues = "".join(
        f"\n{who}\n00:0{n}.000 --> 00:0{n + 1}.000\nA word.\n"
        for n, who in enumerate(("A", "B", "A", "B"))
    )
    note = "NOTE\nInterview with the keeper\nRecorded on the pier\n"
    said = "NOTE\nThis file was made by hand.\nKeep it safe.\n"
    titles = [
        convert(f"WEBVTT\n\n{head}{cues}".encode(), "talk.vtt").description.title
        for head in (note, said)
    ]
    assert titles == ["Interview with the keeper", None]


def test_a_channel_names_its_chat() -> None:
    chat = "#harbour-works\n\nAnna Lind  9:14 AM\nHi.\n\nBo Ek  9:15 AM\nHello.\n"
    done = convert(f"{chat}\nAnna Lind  9:16 AM\nWho is it?\n".encode(), "chat.txt")
    assert done.description.title == "harbour-works"


PLAY = """{}

{}

{}

Nora, a wife
Torvald, a lawyer

ACT I

NORA. Hide the tree.

TORVALD. Is it you?

NORA. It is I.

TORVALD. And the tree?
"""


@pytest.mark.parametrize(
    ("author", "title", "below"),
    [
        ("Н. А. Ветлугин", "САМОВАР", "Шутка в одном действии\n\nЛица"),
        ("Henrik Ibsen", "A Doll’s House", "Persons of the play"),
        ("Anna Müller-Kahl", "Der Zaun", "Lustspiel in einem Akt\n\nPersonen"),
        ("G. B. Shaw", "Pygmalion", "CHARACTERS"),
        ("А. П. Рощин", "ЧУЖОЙ ЗОНТИК", "Комедия в двух действиях\n\nЛица"),
    ],
)
def test_an_author_stands_above_the_title(author: str, title: str, below: str) -> None:
    root = convert(PLAY.format(author, title, below).encode(), "p.txt").tree.getroot()
    front = next(root.iter(tei("front")))
    heads = ["".join(head.itertext()) for head in front.iter(tei("head"))]
    assert heads[:2] == [author, title]
    assert [element.text for element in root.iter(tei("author"))] == [author] * 2
    assert next(root.iter(tei("title"))).text == title


@pytest.mark.parametrize(
    ("title", "second", "below"),
    [
        ("Nora Helmer", "The Doll of the House", "CHARACTERS"),
        ("Robin Hood", "A Play in Five Acts", "CHARACTERS"),
        ("William Tell", "Friedrich Schiller", "CHARACTERS"),
        ("Frau Holle", "Das Spiel vom Brunnen", "Personen"),
        ("Anna Kahl", "Die Fischerin", "Jakob"),
    ],
)
def test_a_name_that_is_a_title_is_no_author(
    title: str, second: str, below: str
) -> None:
    text = PLAY.format(title, second, below).replace("Nora, a", "Nora Helmer, a")
    root = convert(text.encode(), "p.txt").tree.getroot()
    assert next(root.iter(tei("title"))).text == title


def test_who_presides_is_no_title_and_the_day_of_a_record_is_one() -> None:
    assert (
        title_of("Debates of 16 May 2011\n\nMR SPEAKER\n") == "Debates of 16 May 2011"
    )


def test_a_title_in_capitals_runs_on_over_blank_lines() -> None:
    head = "ROYAL COMMISSION INTO THE KEEPING\n\nOF HARBOUR LIGHTS\n\nHeld in Hobart\n"
    assert title_of(head) == "ROYAL COMMISSION INTO THE KEEPING OF HARBOUR LIGHTS"


def place_of(title: str) -> str | None:
    head = f"---\ntitle: {title!r}\n---\n\nTRANSCRIPT\n"
    root = convert((head + TALK).encode(), "talk.md").tree.getroot()
    return next((place.text for place in root.iter(tei("placeName"))), None)


def test_a_title_tells_the_place_between_what_happened_and_when() -> None:
    title = "Transcript of interview: Pier Gallery site, Ryde: 3 May 2016: ferries"
    assert place_of(title) == "Pier Gallery site, Ryde"
    assert place_of("Canberra: press conference: ferries; piers") == "Canberra"
    assert place_of("Transcript of interview: Ada Hale: 3 May 2016: ferries") is None
    assert place_of("Interviews: ferries: 3 May 2016: piers") is None


def test_a_witness_who_was_sworn_and_an_examination_are_no_title() -> None:
    head = (
        "   ADA M. QUINT,\nhaving been first duly sworn, was examined and testified\n"
        "as follows:\n\n          EXAMINATION\n"
    )
    found = convert((head + TALK).encode(), "talk.txt")
    assert found.description.title is None


@pytest.mark.parametrize(
    "prose",
    [
        """\
Pada tahun 2021 warga desa membuka Lomba Perahu Ketiga di muara 2021. Lomba itu
menjadi salah satu acara yang paling banyak menarik perhatian warga sekitar
muara dan kampung nelayan pada Minggu, 7 Februari 2021. Dalam lomba itu Budi dan
Sari saling berhadapan dan menunjukkan perahu terbaik yang mereka buat sendiri.
""",
        """\
發生意外，包括在碼頭工作的臨時工人以及受僱於漁船的
所有海員，均須由船東向海事處作出申報，
從而完善申報制度。 ”
""",
    ],
)
def test_the_first_lines_of_a_paragraph_are_no_title(prose: str) -> None:
    found = convert(prose.encode(), "prose.txt")
    assert (found.description.title, found.description.date) == (None, None)
    assert b"<head" not in found.to_bytes()


@pytest.mark.parametrize(
    "head", ["title: {} \n", "Credit: by\nAuthor: Ida\nTITLE: {}\n"]
)
def test_the_title_page_of_a_screenplay_has_its_keys_in_any_case(head: str) -> None:
    text = (
        head.format("The Pier at Noon")
        + "\nINT. HALL - DAY\n\nIt is blue.\n\nANNA\nHi.\n"
    )
    conversion = convert(text.encode(), "a.fountain")
    assert conversion.description.title == "The Pier at Noon"


PRINTED = """
* STENOGRAMA ședinței Comisiei pentru poduri
STENOGRAMA
ședinței Comisiei pentru poduri
București, 22 iunie 2015

* СТЕНОГРАМА засідання Комітету з питань мостів
СТЕНОГРАМА
~
засідання Комітету з питань мостів
~
30 жовтня 2019 року

* Interview with Harriet Dunn
ORAL HISTORY PROJECT OF THE LAMP MAKERS
Interview with Harriet Dunn
Interview conducted at her home in Toledo, Ohio, on October 2, 1998

* DOORSTOP INTERVIEW - THE PIER, SYDNEY
TRANSCRIPT OF THE PRIME MINISTER
THE HON ALAN QUILL MP
DOORSTOP INTERVIEW - THE PIER, SYDNEY
14 February 2001

* VIDEOTAPED DEPOSITION OF MIRA LALL
BEFORE THE ARBITRAL TRIBUNAL
VIDEOTAPED DEPOSITION OF MIRA LALL
September 17, 2016

* Daily Press Briefing
Home Issues Travel Careers About Video
Daily Press Briefing
Ada Vale, Spokeswoman
January 9, 2009
~
Ferry Mediation / Ongoing Efforts in the Harbor Council / Fog
Efforts of the Secretary

* פרוטוקול מס' 189 מישיבת ועדת הגשרים
הכנסת
ועדת הגשרים
<פרוטוקול מס' 189>
מישיבת ועדת הגשרים

* PARLIAMENTARY DEBATES
No. 04 of 2015
~
PARLIAMENTARY
~
DEBATES

* [등대토크] 박등대 지기가 말하는 밤의 바다
[등대토크] 박등대 지기가 말하는 밤의 바다
■ 인터뷰 자료의 저작권은 등대라디오에 있습니다

* Resoconto stenografico
CAMERA DEI DEPUTATI - SENATO DELLA REPUBBLICA
Resoconto stenografico
29 maggio 1997

* حوار مع الشاعر سامي الراشد
حوارات عامة
حوار مع الشاعر سامي الراشد

* 第3号 令和6年12月2日(月曜日)
第3号 令和6年12月2日(月曜日)
令和六年十二月二日(月曜日)正午開議
本日の会議に付した案件

* THE LIGHT
THE LIGHT
~
IV.
V.
VI.
~
A. Q. L.
"""


@pytest.mark.parametrize("page", PRINTED.strip().split("\n\n"))
def test_the_title_on_a_page_is_not_what_stands_beside_it(page: str) -> None:
    title, _, head = page.partition("\n")
    assert title_of(head.replace("~", "")) == title.removeprefix("* ")


def test_a_long_line_that_says_what_happened_and_when_is_the_title() -> None:
    head = (
        "Interview de M. Louis Ker, ministre délégué chargé des ports et de la pêche, "
        "à Radio Cap le 8 décembre 2021, sur l'évolution des prix de la criée et les "
        "restrictions qui sont liées à la tempête de la semaine."
    )
    text = f"{head}\n\nTexte intégral{TALK}"
    root = convert(text.encode(), "talk.txt").tree.getroot()
    title = next(root.iter(tei("title")))
    assert "".join(title.itertext()) == head
    assert "2021-12-08" in {date.get("when") for date in root.iter(tei("date"))}


@pytest.mark.parametrize("line", ["SIDE A:", "Tape 2, side B", "Cassette 1"])
def test_the_side_of_a_tape_is_no_title(line: str) -> None:
    assert line.strip(":") not in title_of(f"{line}\n")


def test_what_happened_is_the_title_below_the_menu_of_a_site() -> None:
    menu = "\n".join(
        f"Topic {name}" for name in "Ash Bay Cod Dee Elm Fen Gate Hill".split()
    )
    head = (
        f"Quay Online\n\n{menu}\n\nDebate Between the Candidates:\n"
        "Ada Hill and Ivo Marsh\n\nLeeds, May 3, 2001"
    )
    assert title_of(head) == "Debate Between the Candidates: Ada Hill and Ivo Marsh"


def test_what_stands_below_the_fields_of_a_series_is_the_title() -> None:
    fields = "Release Date:\n3/5/2016\nRelease Type:\nTranscript\nLocation:\nLeeds"
    assert title_of(f"PM Transcripts\n\n{fields}\nThe Harbour") == "The Harbour"


def test_the_fields_of_a_broadcast_name_it() -> None:
    head = "Radio Scripts (GO BACK) (Download)\n\nSeries: Our House\nShow: The Key"
    assert title_of(head) == "Our House: The Key"


def test_marks_around_a_title_are_none_of_it() -> None:
    assert (
        title_of(":: The Harbour Office ::\n\nLeeds, May 3, 2001")
        == "The Harbour Office"
    )
