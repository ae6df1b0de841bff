"""Datelines of news agencies."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.metadata.places.agency import place_of_agency


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PARIS (AFP) — The owner of the mill spoke.", "PARIS"),
        ("LONDON, March 3 (Reuters) - The owner spoke.", "LONDON"),
        ("DES MOINES, Iowa (AP) -- Text of an interview.", "DES MOINES, Iowa"),
        ("OSLO (NTBX) - An agency that is not known.", "OSLO"),
        ("BERLIN, 3. Mai (dpa). Die Spinnerin sprach.", "BERLIN"),
        ("Hamburg (dpa/lno) - Die Spinnerin im Gespräch.", "Hamburg"),
        ("МОСКВА, 5 мая. /ТАСС/. Директор ответила.", "МОСКВА"),
        ("МОСКВА, 23 апр 2013 — РИА Новости. Интервью.", "МОСКВА"),
        ("Казань. 12 февраля. ИНТЕРФАКС - Директор.", "Казань"),
        ("ПЕКИН, 12 октября /Корр. ИТАР-ТАСС/. Интервью.", "ПЕКИН"),
        ("КИЇВ, 7 листопада /Укрінформ/. Директорка.", "КИЇВ"),
        ("Lisboa, 10 fev (Lusa) – A fiandeira.", "Lisboa"),
        ("(ANSA) - ROMA, 3 GIU - La filandaia.", "ROMA"),
        ("ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - Η εργάτρια.", "ΑΘΗΝΑ"),
        ("नई दिल्ली, 5 मई (भाषा) कर्मचारी ने कहा", "नई दिल्ली"),
        ("رام الله 3-5-2017 وفا- أجابت العاملة", "رام الله"),
        ("新华社北京5月14日电（记者 王立）", "北京"),
        ("（中央社記者王小明台北3日電）", "台北"),
        ("本报上海讯 守塔人今年六十一岁", "上海"),
        ("(서울=연합뉴스) 박민수 기자 = 위원장은", "서울"),
        ("【東京共同】工場長が質問に答えた。", "東京"),
        ("JAKARTA, kabarkota.com – Wali kota menjawab.", "JAKARTA"),
        ("KABARKOTA.COM, JAKARTA - Wali kota menjawab.", "JAKARTA"),
        ("SURABAYA, beritakotacom – Wali kota menjawab.", "SURABAYA"),
        ("Jakarta, CNN Indonesia -- Wali kota menjawab.", "Jakarta"),
        ("JAKARTA, tertawa – Siapa di sana?", None),
        ("Prof. Verrier (AP) - member of the board", None),
        ("The mill (MAP) is closed.", None),
        ("Paris was cold (AFP) - she said", None),
        ("(Applause) - Thank you.", None),
        ("John Map - 1933", None),
        ("【速報】雨が降る", None),
        ("北京的春天很短，5月14日下雨", None),
    ],
)
def test_place_of_an_agency(text: str, place: str | None) -> None:
    span = place_of_agency(text)
    assert (text[slice(*span)] if span else None) == place


def test_dateline_of_an_agency_is_no_title() -> None:
    report = (
        "MOSCOW, May 5, 2015 /TASS/. The owner of the mill took questions.\n\n"
        "Question: When did you come?\n\nVerrier: In the spring.\n\n"
        "Question: And the work?\n\nVerrier: Hard.\n"
    )
    event = convert(report.encode(), "talk.txt").description
    assert (event.place, event.date) == ("MOSCOW", "2015-05-05")
    assert event.title is None
