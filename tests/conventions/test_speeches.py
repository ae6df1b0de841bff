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


SPOKEN = [
    """Españoles, al terminar este año, quiero enviaros desde el faro un saludo.

Permitidme que entre en vuestras casas unos minutos, como cada invierno.

Creo que nunca hemos tenido tantos motivos para seguir juntos, y así lo he visto en el
puerto cada noche.
""",
    """Italiani, stasera vi parlo dal faro del porto dove sono nato.

Quest'anno è stato difficile per noi tutti. Ho visto le nostre barche tornare vuote, e
vi ringrazio per la pazienza con cui avete aspettato.
""",
    """Mensaje de Año Nuevo del presidente de la isla

Este año ha sido duro para nosotros en el puerto. He visto cómo nuestras barcas volvían
vacías y cómo nuestros vecinos esperaban en el muelle.

Creo que debemos reparar juntos el faro, porque sin él nuestra costa no tiene noche.
""",
]
TOLD = [
    """Españoles, franceses e italianos pescaban aquí, y nuestros abuelos contaban
que las barcas se saludaban al pasar.

En nuestra costa quedan tres astilleros. Hemos visitado los tres, y en cada uno nos
recibieron con vino. Nuestro viaje terminó en el faro.
""",
    """Mensaje en una botella

Los pescadores de la isla recogieron una botella con un mensaje. El papel decía la
fecha y el nombre del barco, y el museo del puerto lo guarda en una vitrina.
""",
]


@pytest.mark.parametrize("text", SPOKEN)
def test_a_speech_is_known_by_whom_it_calls_or_by_its_title(text: str) -> None:
    turns = list(convert(text.encode(), "speech.txt").transcript.turns())
    assert [turn.label for turn in turns] == [None]


@pytest.mark.parametrize("text", TOLD)
def test_what_names_a_people_or_a_message_is_prose(text: str) -> None:
    assert list(convert(text.encode(), "prose.txt").transcript.turns()) == []
