"""Short records, in which hardly anyone speaks twice under one label."""

import pytest

from tei_toolkit.convert import convert

DEPOSITION = """            IN THE DISTRICT COURT OF MARSH COUNTY

             VIDEOTAPED DEPOSITION OF HENRY P. LIND
                         May 17, 2018

09:31:02   1            THE VIDEOGRAPHER:  We are on the record.  The
09:31:05   2   time is 9:31 a.m.  Counsel, please state your
09:31:07   3   appearances.
09:31:09   4            MS. ADAMS:  Faye Adams for the plaintiff.
09:31:12   5            MR. VOSS:  Bob Voss for the company and the
09:31:14   6   witness.
09:31:15   7            THE REPORTER:  Would you raise your right hand?
09:31:22   8                   HENRY P. LIND,
09:31:22   9   having been first duly sworn, testified as follows:
09:31:22  10                        EXAMINATION
09:31:30  11   BY MS. ADAMS:
09:31:31  12       Q.   Good morning.  How many docks did you sell in
09:31:35  13   2015?
09:31:37  14       A.   Eleven.  Twelve, if you count the one that left.
09:31:41  15       Q.   What do you mean, "left"?
09:31:44  16            MR. VOSS:  Form.
09:31:46  17            THE WITNESS:  It went over the spillway.
"""
SUMMARY_RECORD = """SUMMARY RECORD OF THE 19th MEETING

1.   The CHAIRMAN said that he would first give the floor to those
delegations which had not been reached at the previous meeting.

2.   Mr. ACHTER (Niederau) said that his delegation welcomed the
draft articles. His country had only one river.

3.   The first difficulty was the definition. A river was not a line.

4.   Mrs. TOKA (Islands of Manu) said that her country had no rivers.

5.   Mr. ROWE (Avonia) asked what was meant by "appreciable harm".
"""
PRESS_CONFERENCE = """渡口保护新闻发布会

时间：2014年5月21日上午10:00

地点：省政府新闻发布厅

主持人：省政府新闻办副主任 陶静

图为：新闻发布会现场（摄影：于帆）

省政府新闻办副主任 陶静：　[2014-05-21 10:01:07]

各位记者朋友，大家上午好！欢迎出席今天的新闻发布会。首先请汪局长作介绍。

省文物局局长 汪渡：　[2014-05-21 10:03:22]

谢谢主持人。各位记者朋友，大家好。我省运河全长687公里，渡口有211处。

《运河晚报》记者：　[2014-05-21 10:16:02]

我想问一下汪局长，211处渡口都到哪儿去了？谢谢。

汪渡：　[2014-05-21 10:16:48]

这位记者朋友问到了要害。我们列了一张表。
"""
TRIAL = """THE MARSHAL: May it please the Tribunal, the defendant is absent.

THE PRESIDENT: The Tribunal will hear Dr. Vossberg.

DR. EMIL VOSSBERG (Counsel for Rautner): I ask leave to call the witness Brunner.

THE PRESIDENT: Yes.

THE PRESIDENT: Will you state your full name?

THE WITNESS BRUNNER: Alois Brunner.

THE PRESIDENT: Will you repeat this oath after me.

DR. VOSSBERG: Witness, what was your position in the year 1942?

A. I was a filing clerk in the Transport Office.

Q. How many waggons were entered on the 14th?

A. Entered: thirty. There were forty.

MAJOR LELAND: If the Tribunal please, I object.
"""
DEBATE = """# Das Duell im Wortlaut

**Kloppert:** Guten Abend. Duzen Sie Herrn Stanhoff?

**Kanzlerin Thea Reimann:** Nein. Wir haben vier Jahre zusammen regiert.

**Außenminister Volker Stanhoff:** Das ist eine Stelle, an der wir uns einig sind.

### „Wer zahlt das?“

**Illgen:** Sie versprechen beide Entlastungen. Wer zahlt das?

**Reimann:** Das Wachstum. Erstens: Es kommt.

**Stanhoff**: Auf dem Weg war es schon 2005.
"""
CITIZENS = """            SÉANCE DU JEUDI 24 AOUT 1848.

   La séance est ouverte à une heure et demie.

   LE CITOYEN PRÉSIDENT. L'ordre du jour appelle la discussion du projet
de décret sur la taxe des lettres. La parole est au citoyen Grandjean.

   LE CITOYEN GRANDJEAN. Citoyens représentants, une lettre de Paris à
Marseille coûte un franc.

   Voix à gauche. Très-bien! très-bien!

   LE CITOYEN DELACOUR, ministre des finances. Je ne viens pas combattre
le sentiment du préopinant.

   LE CITOYEN TOUSSAINT BRUNEL. Il y a les chemins de fer!
"""
STATISTICS = """Б.Одонтуяа: - Дахин тоолох хэрэгтэй.

Г.Мөнхбат: - Санал хураалт явуулъя. Дэмжье гэдгээр санал хураая.

Зөвшөөрсөн: 9
Татгалзсан: 3
Бүгд: 12

Г.Мөнхбат: - Саналаар дэмжигдлээ.

Б.Одонтуяа: - Ойлголоо. Хавар эхэлнэ.
"""
OPTIONS = """Q. stands for question in this guide, and A. for answer. What is it for?

ANNA: Which of these is right?

BEN: I should say the first.

ANNA: Read them out.

A. The lamp is lit at dusk.
B. The lamp is lit at noon.
"""


def turns_in(text: str, name: str = "a.txt") -> int:
    return sum(1 for _ in convert(text.encode(), name).transcript.turns())


def test_appearances_within_a_sentence_head_no_list() -> None:
    assert turns_in(DEPOSITION) == 9


def test_those_who_said_that_speak() -> None:
    assert turns_in(SUMMARY_RECORD) == 4


def test_a_day_and_a_time_behind_the_colon_are_no_words() -> None:
    assert turns_in(PRESS_CONFERENCE) == 4


def test_questions_and_answers_by_letters_in_a_hearing() -> None:
    assert turns_in(TRIAL) == 12


def test_letters_of_a_list_ask_nothing() -> None:
    assert turns_in(OPTIONS) == 3


def test_a_surname_is_the_one_with_the_office() -> None:
    assert turns_in(DEBATE, "a.md") == 6


def test_citizens_speak() -> None:
    assert turns_in(CITIZENS) == 5


def test_numbers_line_by_line_are_no_turns() -> None:
    assert turns_in(STATISTICS) == 4


KREMLIN_TAIL = """Т.Байкова: Триста сорок миллионов на два года.

О.Зимин: Вадим Игоревич, мы эту заявку видели, она обоснованна.

В.Лаптев: Тогда в чём дело? Давайте так: до первого сентября – решение.

Т.Байкова: Договорились. Спасибо большое.

В.Лаптев: Прошу, кто ещё хотел бы выступить?

Темы
Транспорт

Лица
Зимин Олег Степанович
Байкова Тамара Юрьевна
"""
PLENARY = """Puhemies Aino Lehtimaja: Lähetekeskustelua varten esitellään 3. asia.

1   14.03 Ministeri Oiva Tuomala: Arvoisa puhemies! Esitys koskee majakkaa.

2   14.06 Hilla Kotiranta vihr: Arvoisa puhemies! Ministeri laski väärin.

3   14.08 Veikko Suosalo kesk: Arvoisa puhemies! Loisto ei ole majakka.

4   14.09 Hilla Kotiranta vihr: Se näkyy kauas. Mikä se silloin on?

Puhemies Aino Lehtimaja: Myönnän vielä yhden vastauspuheenvuoron.
"""
PRESS = """GOBERNADOR EVARISTO CANDIL: Muy buenos días. ¿Ya desayunaron?

Hoy toca informar sobre el agua. Va a hablar Rosalba y luego abrimos.

ROSALBA ICAZA, SECRETARIA DE AGUA: Con su permiso, señor gobernador.

Primera lámina, por favor. Aquí se ve lo siguiente:

Presa de El Tule: 14 por ciento.

Presa Doña Eulalia: 9 por ciento.

Es cuanto.

GOBERNADOR EVARISTO CANDIL: A ver, preguntas. Tú, la de atrás.

PREGUNTA: Gracias, gobernador. ¿Quién es el ingeniero?

GOBERNADOR EVARISTO CANDIL: Mi primo no es, si eso quieres saber.

INTERLOCUTORA: No, no dije eso.
"""


def test_persons_named_below_a_page_are_no_cast() -> None:
    assert turns_in(KREMLIN_TAIL) == 5


def test_a_number_and_an_hour_stand_before_a_name() -> None:
    assert turns_in(PLENARY) == 6


def test_a_line_in_small_letters_is_said_where_labels_are_in_capitals() -> None:
    assert turns_in(PRESS) == 6


NUMBERED = """{0}1{1}[00:06] Bartek: Hi there, all of you in the tower.
{0}2{1}[00:10] Ola: How many steps are there?
{0}3{1}[00:12] Bartek: Two hundred and three.
{0}4{1}[00:19] Ola: And why that one?
{0}5{1}[00:23] Bartek: There is always one that was not there.
"""


@pytest.mark.parametrize(
    ("before", "behind"),
    [("", " "), ("[", "] "), ("", ". "), (" ", " - "), ("* ", " "), ("a", ": ")],
)
def test_a_number_and_a_time_before_a_name(before: str, behind: str) -> None:
    found = convert(NUMBERED.format(before, behind).encode(), "a.txt")
    assert b"How many steps" in found.to_bytes()
    if behind in (" ", "] ", ". ") and before in ("", "["):
        assert sum(1 for _ in found.transcript.turns()) == 5


HEARING = """HEARING ON THE HARBOR BILL

SPEAKERS: SEN. ADA HALE, CHAIRMAN
SEN. BEN COLE, RANKING MEMBER
WITNESSES: CLARA DUNN, WITNESS
DAVID ERNST, ATTORNEY FOR MS. DUNN
[*] HALE: This morning we continue our hearing on the harbor bill of this committee.
HALE: We will hear from one witness today, and I thank her.
COLE: Thank you, Mr. Chairman.
HALE: Ms. Dunn, you may begin.
DUNN: Good morning to all of you.
COLE: Good morning.
"""


def test_a_star_in_brackets_begins_no_second_line_of_a_label() -> None:
    people = convert(HEARING.encode(), "a.txt").description.people
    labels = [label for person in people for label in person.labels]
    assert turns_in(HEARING) == 6
    assert not [label for label in labels if "ATTORNEY" in label]
