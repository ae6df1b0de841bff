"""One unlabelled speech in languages that say so in other words, and other prose."""

import pytest

from tei_toolkit.convert import convert

SPEECHES = {
    "id": """# Sambutan Kepala Desa

**Drs. Harun Wijaya**

Assalamu'alaikum warahmatullahi wabarakatuh.

Jembatan ini kita bangun bersama selama dua tahun, dan hari ini kita
melewatinya untuk pertama kali.

*(tepuk tangan)*

Terima kasih.
""",
    "sw": """Hotuba ya Mkuu wa Shule

Ndugu wazazi na wageni waalikwa,

Mwaka huu shule yetu imepanda miti mia mbili kando ya mto, na sisi wote
tumeimwagilia maji.

(Makofi)

Asanteni sana.
""",
    "hy": """Տնօրենի ելույթը դպրոցի հոբելյանին

Հարգելի ծնողներ,

Այսօր մեր դպրոցը հարյուր տարեկան է, և մենք բոլորս հիշում ենք առաջին
ուսուցիչներին։

(ծափահարություններ)

Շնորհակալություն։
""",
    "ur": """صدرِ انجمن کی تقریر

معزز مہمانانِ گرامی،

آج ہم اس کتب خانے کا افتتاح کر رہے ہیں جس کے لیے ہمارے بزرگوں نے تیس برس انتظار کیا۔

(تالیاں)

شکریہ۔
""",
}
TALES = {
    "id": """Rumah di Tepi Laut

Ayah saya seorang nelayan. Setiap pagi kami menunggu perahunya di pantai, dan
ibu memasak nasi.

Suatu hari perahu itu tidak kembali. Saya masih ingat suara ombak malam itu.
""",
    "ur": """سمندر کنارے کا گھر

میرے والد مچھیرے تھے۔ ہم ہر صبح ساحل پر ان کی کشتی کا انتظار کرتے تھے۔

ایک دن کشتی واپس نہ آئی۔ مجھے اس رات کی لہروں کی آواز یاد ہے۔
""",
}


@pytest.mark.parametrize("language", SPEECHES)
def test_a_speech_is_one_turn(language: str) -> None:
    converted = convert(SPEECHES[language].encode(), "speech.md")
    assert converted.detection.convention.name == "speech"
    assert len(list(converted.transcript.turns())) == 1


@pytest.mark.parametrize("language", TALES)
def test_a_tale_in_the_first_person_is_prose(language: str) -> None:
    converted = convert(TALES[language].encode(), "tale.txt")
    assert converted.detection.convention.name == "prose"
