"""One unlabelled speech in languages that say so in other words, and other prose."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.structure.speech_givers import find_giver

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


CAPTIONS = """llegué tarde a este puente
con mi madre y mis tres hermanos
que me esperaban desde el alba junto
al molino Hoy quiero pedirles
a todos ustedes que lo cuiden
porque nuestro pueblo lo levantó
con sus manos y su paciencia
durante los inviernos de lluvia
y porque nosotros lo cruzamos
cada mañana camino de la escuela
sin pensar en quien lo hizo
Aquí están los albañiles y las
lavanderas que barrían la orilla
y los niños que traían el agua
quiero que sepan que no olvido
lo que me dieron ni lo que
perdieron por nosotros
en aquellos años tan largos
de barro y de poca harina
el puente es de quien lo cruza
y de quien lo espera al otro lado
con una lámpara encendida
por eso les digo a ustedes
que hoy empieza otro camino
para mi pueblo y para el río
"""


def test_captions_without_stops_are_one_speech_and_no_heads() -> None:
    converted = convert(CAPTIONS.encode(), "discurso.txt")
    assert len(list(converted.transcript.turns())) == 1
    tei = converted.to_bytes().decode()
    assert "<head" not in tei
    assert "llegué tarde a este puente con mi madre" in tei


def test_captions_that_address_nobody_are_prose_without_heads() -> None:
    told = CAPTIONS.replace("ustedes", "ellos").replace("pedirles", "pedir")
    converted = convert(told.encode(), "relato.txt")
    assert converted.detection.convention.name == "prose"
    assert "<head" not in converted.to_bytes().decode()


DECREES = {
    "ru": """                  ПРЕЗИДЕНТА ЛУГОВОЙ ФЕДЕРАЦИИ
         о выдаче ключей сторожам Верхнего Моста
Федерации    "О    страже     мостов   в   Луговой    Федерации"
п о с т а н о в л я ю:
утвержденное Указом Президента Луговой Федерации от  9  мая
включить слова "подписанное Президентом Луговой Федерации,";
     г) пункт 5 признать утратившим силу.
     2. Настоящий Указ вступает в силу со дня его подписания.
     Президент Луговой Федерации                         И.Лужин
     N 12
""",
    "pt": """DECRETO Nº 14

O PREFEITO DE VALDERROSA, no uso de suas atribuições,

D E C R E T A :

Art. 1º As chaves da ponte velha serão entregues aos guardas.
""",
    "de": """Verordnung über die Schlüssel der alten Brücke

Der Rat der Stadt Wiesental

v e r o r d n e t :

§ 1 Die Schlüssel der Brücke werden den Wächtern ausgehändigt.
""",
}


@pytest.mark.parametrize("language", DECREES)
def test_a_decree_is_prose(language: str) -> None:
    converted = convert(DECREES[language].encode(), "act.txt")
    assert converted.detection.convention.name == "prose"


TALK = """\
so today we're going to talk about
mills and rivers and I want to start
with a story about my brother. We came
to the valley in the spring and we had
one suitcase between us and you know
we did not know anybody there at all
the looms ran day and night. You could
hear them from the bridge and nobody
needed a clock so when people ask me
what did you hear I say I heard
the river under the mill
"""
SONG = """\
oh I came down to the river
with my brother by the hand
and I saw you on the bridge there
where the water meets the land
and you told me you were leaving
and I told you I would stay
oh the river keeps on running
and it takes the years away
I was younger than the morning
you were older than the day
"""
STORY = """\
We came to the valley in the spring with one
suitcase between us. You would not know the
place now. The looms ran day and night, and I
could hear them from the bridge; nobody needed
a clock. My brother found work on the second
day, and I on the third. We slept in one room
above the baker, who woke us at four. I think
of it when I smell bread. It was a hard winter
and we had no coal. My brother knew a man
who knew a man. And so we had some.
"""


@pytest.mark.parametrize(("text", "count"), [(TALK, 1), (SONG, 0), (STORY, 0)])
def test_few_captions_are_a_speech_where_others_are_hailed(
    text: str, count: int
) -> None:
    assert len(list(convert(text.encode(), "talk.txt").transcript.turns())) == count


def test_where_a_sermon_was_given_is_no_part_of_who_gave_it() -> None:
    head = ["The Lamp", "A sermon preached by the Reverend Amos Tull at Slade Chapel"]
    assert find_giver(head, ()) == "Reverend Amos Tull"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Address by Her Excellency Maria Santos, President of Ocea", "Maria Santos"),
        ("Statement by H.E. Mr. Tom Vale, Minister of Ports", "Tom Vale"),
        ("Discours de Son Excellence M. Luc Hale", "Luc Hale"),
        ("Address by his friend", None),
    ],
)
def test_who_is_honoured_gives_the_speech(line: str, name: str | None) -> None:
    assert find_giver([line], ()) == name
