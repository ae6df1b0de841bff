"""A label that says the chair alone means whoever has taken it."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.chairs import PRESIDED_BY, tells_who_presides
from tei_toolkit.tei.vocabulary import tei

# Who takes the chair in the middle, its label, the second person's family name.
CHANGES = {
    "italian": (
        "PRESIDENZA DELLA PRESIDENTE LAURA BOLDRINI",
        "PRESIDENZA DEL VICEPRESIDENTE ROBERTO GIACHETTI",
        "PRESIDENTE. ",
        "Giachetti",
    ),
    "italian-below": (
        "PRESIDENZA DELLA PRESIDENTE LAURA BOLDRINI",
        "PRESIDENZA DEL VICEPRESIDENTE\nROBERTO GIACHETTI",
        "PRESIDENTE. ",
        "Giachetti",
    ),
    "european": (
        "IN THE CHAIR: MARTIN SCHULZ",
        "PRESIDE: ALEJO VIDAL-QUADRAS\nVicepresidente",
        "El Presidente. – ",
        "Vidal-Quadras",
    ),
    "french": (
        "Présidence de M. Étienne Roubaud",
        "Présidence de Mme Claire Lanoux, vice-présidente",
        "La présidente. ",
        "Lanoux",
    ),
    "english": (
        "Dame Rosalind Pike in the Chair",
        "[Sir Roger Gale in the Chair]",
        "The Chair: ",
        "Gale",
    ),
    "german": (
        "Vorsitz: Renate Holm",
        "(Jens Albrecht übernimmt den Vorsitz.)",
        "Präsident: ",
        "Albrecht",
    ),
}


def _converted(first: str, second: str, label: str) -> tuple[list[str], list[str]]:
    """Family name of who speaks in each turn, and the words of each."""
    members = "\n\n".join(
        f"{label}Item {n}.\n\nMr. Doe{label[-2:]}We agree to item {n}."
        for n in ("one", "two")
    )
    text = f"Sitting of 2 May 2012\n\n{first}\n\n{members}\n\n{second}\n\n{members}\n"
    root = convert(text.encode(), "sitting.txt").tree.getroot()
    names = {
        f"#{person.get('{http://www.w3.org/XML/1998/namespace}id')}": person.findtext(
            f".//{tei('surname')}", ""
        )
        for person in root.iter(tei("person"))
    }
    turns = list(root.iter(tei("u")))
    said = [" ".join("".join(u.itertext()).split()) for u in turns]
    return [names[u.get("who", "")] for u in turns], said


@pytest.mark.parametrize("case", CHANGES.values(), ids=CHANGES)
def test_another_takes_the_chair(case: tuple[str, str, str, str]) -> None:
    first, second, label, name = case
    who, said = _converted(first, second, label)
    assert who[4::2] == [name, name]
    assert set(who[:4:2]).isdisjoint({name})
    assert who[1::2] == ["Doe"] * 4
    assert said[3] == "We agree to item two."


WHOLE = {
    "turkish": (
        (
            "BAŞKAN: Başkan Vekili Sadık YAKUT\n\nBAŞKAN – Birleşimi açıyorum.\n\n"
            "ALİ ÖZTÜRK (Mersin) – Sayın Başkan, adalet istiyoruz.\n\nİKİNCİ OTURUM\n"
            "BAŞKAN: Başkan Vekili Mehmet SAĞLAM\n\nBAŞKAN – İkinci Oturumu açıyorum.\n"
        ),
        ["#yakut", "#öztürk", "#sağlam"],
    ),
    "russian": (
        (
            "Председательствует Виктор Львович Ремизов\n\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ: Да.\n\n"
            "Чуев А. А.: Мы согласны.\n\nПРЕДСЕДАТЕЛЬСТВУЮЩИЙ: Голосуем.\n\n"
            "Чуев А. А.: Мы не согласны.\n\nПредседательствует Анна Петровна Гущина\n\n"
            "ПРЕДСЕДАТЕЛЬСТВУЮЩАЯ: Начнём работу.\n"
        ),
        ["#ремизов", "#чуев", "#ремизов", "#чуев", "#гущина"],
    ),
}


@pytest.mark.parametrize(("text", "who"), WHOLE.values(), ids=WHOLE)
def test_the_words_of_the_language_say_so(text: str, who: list[str]) -> None:
    root = convert(text.encode(), "sitting.txt").tree.getroot()
    assert [u.get("who") for u in root.iter(tei("u"))] == who


def test_a_speech_about_a_chair_changes_nothing() -> None:
    spoken = "President: Item one.\n\nMr. Doe: The Finance Chair: Ada Hill, was here."
    text = f"IN THE CHAIR: Rosa Pike\n\n{spoken}\n\nPresident: Thank you.\n"
    root = convert(text.encode(), "sitting.txt").tree.getroot()
    who = [u.get("who") for u in root.iter(tei("u"))]
    assert who == ["#pike", "#doe", "#pike"]


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(said=st.from_regex(re.compile(PRESIDED_BY, re.IGNORECASE), fullmatch=True))
def test_whoever_presides_is_told(said: str) -> None:
    assert tells_who_presides(f"{said} Ada Hillgarth")


def test_honours_do_not_end_what_is_said_of_who_presides() -> None:
    head = "DIARIO DE SESIONES\n\nPRESIDENCIA DEL EXCMO. SR. D. JULIÁN PRADO RUIZ\n\n"
    turns = "El señor PRESIDENTE: Gracias.\n\nLa señora GIL: Votamos que no.\n\n" * 2
    root = convert((head + turns).encode(), "pleno.txt").tree.getroot()
    assert [u.get("who") for u in root.iter(tei("u"))] == ["#prado-ruiz", "#gil"] * 2


@pytest.mark.parametrize(
    "line", ["took the Chair at 8 pm.", "presiding", "assume a presidência"]
)
def test_the_front_reads_who_presides_as_the_text_does(line: str) -> None:
    text = f"Sitting\n\nDr. Ada Hillgarth {line}\n\nThe Chair: One.\n\nMr Doe: Two.\n"
    text += "\nThe Chair: Three.\n\nMr Doe: Four.\n"
    root = convert(text.encode(), "sitting.txt").tree.getroot()
    assert [u.get("who") for u in root.iter(tei("u"))] == ["#hillgarth", "#doe"] * 2


@pytest.mark.parametrize(
    "line",
    [
        "was in the chair",
        "PRESIDING.",
        "au fauteuil",
        "hat den Vorsitz",
        "başkanlığa geçti",
        "занимает место председательствующего",
        "занимает председательское место",
        "presidiendo",
        "chairing",
    ],
)
def test_whoever_presides_is_told_behind_the_name(line: str) -> None:
    assert tells_who_presides(f"Dr. Ada Hillgarth {line}")


def test_the_hour_in_brackets_is_nobody_who_presides() -> None:
    text = (
        "PRESIDENZA DEL PRESIDENTE GIANFRANCO FININI\n\nPRESIDENTE. Ai voti.\n\n"
        "ANTONIO BOCCADORO. Di un altro fiume!\n\n"
        "PRESIDENZA DEL VICEPRESIDENTE ROSA BINDA (ore 15,20)\n\n"
        "PRESIDENTE. Ne ha facoltà.\n\nANTONIO BOCCADORO. Rinuncio.\n"
    )
    root = convert(text.encode(), "seduta.txt").tree.getroot()
    assert [u.get("who") for u in root.iter(tei("u"))] == [
        "#finini",
        "#boccadoro",
        "#binda",
        "#boccadoro",
    ]


def test_one_who_presides_for_another_is_not_the_one_in_the_head() -> None:
    text = (
        "風箏委員會第5次會議紀錄\n\n主　　席　歐陽委員震\n\n主席：現在開會。\n\n"
        "賴委員秋芬：請問部長，去年斷線的風箏有幾隻？\n\n費部長志遠：兩隻。\n\n"
        "主席：請賴委員秋芬暫代主席。\n\n主席（賴委員秋芬代）：請發言。\n\n"
        "歐陽委員震：部長，風從哪裡來？\n\n費部長志遠：北方。\n\n主席：現在散會。\n"
    )
    root = convert(text.encode(), "kites.txt").tree.getroot()
    who = [u.get("who") for u in root.iter(tei("u"))]
    assert who[0] == who[3] == who[5] == who[7]
    assert who[1] == who[4]
    assert who[0] != who[1]


def test_what_the_speaker_announced_is_no_name() -> None:
    text = (
        "The SPEAKER ANNOUNCED A VACANCY\n\nThe SPEAKER: I have to tell the House.\n\n"
        "Mr HALE: When?\n\nThe SPEAKER: Today.\n\nMr HALE: Thank you, Speaker.\n"
    )
    root = convert(text.encode(), "vacancy.txt").tree.getroot()
    assert not [e for e in root.iter(tei("surname")) if e.text == "Vacancy"]


def test_the_chair_is_one_in_a_record_of_two_scripts() -> None:
    record = (
        "PRESIDENT: Question time. First question, please.\n\n"
        "MR LO: Madam President, when was the lamp put out?\n\n"
        "主席：麥議員，請提出你的補充質詢。\n\n"
        "麥燕玲議員：主席，新燈會不會引來飛蛾？\n\n"
        "PRESIDENT: The question was put and answered.\n\n"
        "麥燕玲議員：多謝主席。\n"
    )
    root = convert(record.encode(), "record.txt").tree.getroot()
    chairs = {u.get("who") for u in root.iter(tei("u")) if u.get("ana") == "#chair"}
    assert len(chairs) == 1


HEARING = """COMMITTEE ON HARBORS

                  {roster}
TOM PIKE, Ohio, Vice                 LEA MARLE, Maine,
    Chairman                           Ranking Member
JOHN COLE, Utah                      ANN REED, Iowa

                          House of Representatives,
                                  Committee on Harbors,
                                            Washington, DC.
    The Committee met, pursuant to call, at 11:06 a.m., in Room
1310, Longworth House Office Building, {presides}
    The Chairman. I now call to order the Committee on Harbors.
    Mr. Cole. Thank you, Mr. Chairman. I support the harbor.
    The Chairman. The gentleman yields back his time.
{end}    [Whereupon, at 11:09 a.m., the Committee was adjourned.]
"""


@pytest.mark.parametrize(
    ("roster", "presides"),
    [
        ("ADA POE, Iowa, Chairman", "pursuant to notice."),
        ("COMMITTEE MEMBERS", "Hon. Ada Poe\n[Chairman of the Committee] presiding."),
        ("COMMITTEE MEMBERS", "Hon. Ada\nPoe, chairman of the committee, presiding."),
        ("COMMITTEE MEMBERS", "Hon. Ada Poe (chair)\npresiding."),
    ],
)
def test_who_presides_is_told_by_the_roster_or_by_how_they_met(
    roster: str, presides: str
) -> None:
    text = HEARING.format(roster=roster, presides=presides, end="")
    people = convert(text.encode(), "x.txt").description.people
    names = {label: p.name.full for p in people if p.name for label in p.labels}
    assert names == {"The Chairman": "Ada Poe", "Mr. Cole": "John Cole"}


@pytest.mark.parametrize(
    "said",
    [
        "    That concludes our hearing. The record\nis closed.\n",
        "    Without objection, the\nhearing is adjourned.\n",
    ],
)
def test_what_the_chair_says_at_the_end_is_said(said: str) -> None:
    text = HEARING.format(roster="MEMBERS", presides="Mr. Poe.", end=said)
    conversion = convert(text.encode(), "x.txt")
    last = list(conversion.tree.iter(tei("u")))[-1]
    assert " ".join(said.split()) in " ".join("".join(last.itertext()).split())


SENATE = """Senate
Tuesday, March 4, 2014

{first}
Mr. COLE. Mr. President, I rise to speak of the harbor bill today.

The PRESIDING OFFICER (Mr. Pike). The time of the Senator has expired.

Mr. COLE. I ask for one more minute, Mr. President.

The PRESIDING OFFICER. Without objection, it is so ordered.

Mr. COLE. I thank the Chair for this.

{last}"""
BARE = "The PRESIDING OFFICER. The Senator is recognized for five minutes.\n"
MARLE = (
    "The PRESIDING OFFICER (Mrs. Marle). The clerk will call the roll.\n\n"
    "The PRESIDING OFFICER. The bill is passed.\n"
)


def who_presides(text: str) -> list[str]:
    """The names of who speaks from the chair; `-` where nobody is named."""
    conversion = convert(text.encode(), "x.txt")
    names = {p.key: p.name.full for p in conversion.description.people if p.name}
    who = [(u.get("who") or "#")[1:] for u in conversion.tree.iter(tei("u"))]
    return [name for key in who if (name := names.get(key, "-")) != "Mr. Cole"]


def test_another_presides_before_the_first_who_is_named() -> None:
    text = SENATE.format(first=BARE, last="")
    first, *others = who_presides(text)
    assert "Pike" not in first
    assert others == ["Mr. Pike"] * 2


def test_who_presides_is_left_open_where_two_are_named() -> None:
    text = SENATE.format(first="", last=MARLE)
    assert who_presides(text) == ["Mr. Pike", "-", "Mrs. Marle", "-"]
    assert [d for d in convert(text.encode(), "x.txt").diagnostics if "M201" in str(d)]
