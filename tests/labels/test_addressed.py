"""Words that open a speech in a house are no labels, and do not hide the label."""

from tei_toolkit.convert import convert
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text
from tei_toolkit.tei.vocabulary import tei

DUTCH = """\
Tweede Kamer, 12e vergadering

De voorzitter:
Ik open de vergadering.

De heer Wilders (PVV):
Voorzitter. Dit kabinet is failliet.

De heer Pechtold (D66):
Doe eens normaal, man!

Minister Dijsselbloem:
Voorzitter. Het tekort is groot.

De voorzitter:
Dank u wel.
"""
ENGLISH = """\
MORNING SESSION:
CHAIRMAN. We begin with the roads.

MR. DOE. They are long.

CHAIRMAN. Thank you.

MR. DOE. They are narrow.

AFTERNOON SESSION:
CHAIRMAN. We go on with the bridges.

MR. DOE. They are old.
"""
HEBREW = """\
היו"ר יולי אדלשטיין:

אני מתכבד לפתוח את הישיבה.

קריאות:

- - -

ראש הממשלה בנימין נתניהו:

ישראל רוצה שלום.

איציק שמולי (המחנה הציוני):

- - - מה עם הדיור?

היו"ר יולי אדלשטיין:

תם סדר-היום.
"""
HINDI = """\
Tuesday, August 27, 2013

MADAM SPEAKER: Shri Prahlad Joshi.

SHRI PRAHLAD JOSHI (DHARWAD): Thank you very much for the opportunity.

MADAM SPEAKER: The House stands adjourned.
"""
KENYAN = """\
STATUS OF ROADS

Hon. Ekomwa: Hon. Speaker, I beg to ask the Cabinet Secretary this Question:-

(a) whether the road is impassable; and,
(b) what he is doing about it.

Hon. Speaker: Hon. Katoo?

Hon. Katoo: I undertake to bring the answer.

Hon. Speaker: Order, Members!
"""

BRIEFING = """\
     MR. GIBBS:  Good afternoon.  Any questions?

     Q    Robert, will the President sign the bill?

     MR. GIBBS:  He will.

     Q    When?

     MR. GIBBS:  Soon.
"""
TRIAL = """\
THE PRESIDENT: Dr. Stahmer, you may proceed.

DR. STAHMER: Do you recall it?

GÖRING: Yes.

[Turning to the President.] May I answer?

THE PRESIDENT: You may.

DR. STAHMER: Go on.
"""
QUESTIONS = """\
Wednesday 15 July 2020

Prime Minister

The Prime Minister was asked—

Tommy Sheppard
(Edinburgh East) (SNP)

If he will list his official engagements.

The Prime Minister
(Boris Johnson)

This morning I had meetings.

Mr Speaker

I call Keir Starmer.

Keir Starmer
(Holborn and St Pancras) (Lab)

May I start by welcoming the decision?

Mr Speaker

Order.
"""
MOTION = """\
Deputy Martin: I ask the Taoiseach about the laundries.

The Taoiseach: We will bring forward a scheme.

An Ceann Comhairle: Order, please.

Question put: "That the motion be agreed to."

Deputy Martin: I object.
"""
ITEM = """\
Se abre la sesión a las cuatro de la tarde.

TOMA EN CONSIDERACIÓN DE PROPOSICIONES DE LEY:

— DEL PARLAMENTO DE CATALUÑA, PARA CONVOCAR UN REFERÉNDUM.

El señor PRESIDENTE: Se abre la sesión.

El señor TURULL: Gracias a todos.

El señor PRESIDENTE: Silencio.
"""


def _labels(text: str) -> list[str]:
    source = source_from_text(text, "sitting.txt")
    return [start.label for start in read_labels(source).starts if start.label]


def test_whom_a_speech_is_to_is_no_label() -> None:
    assert _labels(DUTCH) == [
        "De voorzitter",
        "De heer Wilders (PVV)",
        "De heer Pechtold (D66)",
        "Minister Dijsselbloem",
        "De voorzitter",
    ]


def test_a_label_below_a_heading_is_one() -> None:
    assert _labels(ENGLISH) == ["CHAIRMAN", "MR. DOE"] * 3


def test_words_that_were_not_heard_are_words() -> None:
    assert _labels(HEBREW) == [
        'היו"ר יולי אדלשטיין',
        "קריאות",
        "ראש הממשלה בנימין נתניהו",
        "איציק שמולי (המחנה הציוני)",
        'היו"ר יולי אדלשטיין',
    ]


def test_the_first_turn_may_call_who_speaks_next() -> None:
    assert _labels(HINDI)[0] == "MADAM SPEAKER"


def test_the_first_turn_may_end_in_a_list() -> None:
    assert _labels(KENYAN)[0] == "Hon. Ekomwa"


def test_a_letter_and_a_gap_ask() -> None:
    assert _labels(BRIEFING) == ["MR. GIBBS", "Q", "MR. GIBBS", "Q", "MR. GIBBS"]


def test_a_direction_is_no_label() -> None:
    assert "Turning to the President." not in _labels(TRIAL)


def test_a_heading_above_what_is_asked_is_no_label() -> None:
    assert _labels(QUESTIONS)[0].startswith("Tommy Sheppard")


def test_a_question_that_is_put_does_not_speak() -> None:
    assert "Question put" not in _labels(MOTION)


def test_an_item_in_capitals_is_no_label() -> None:
    assert _labels(ITEM) == [
        "El señor PRESIDENTE",
        "El señor TURULL",
        "El señor PRESIDENTE",
    ]


def test_a_circle_stands_before_every_label() -> None:
    text = (
        "○山本委員長 これより会議を開きます。\n\n○石破委員 おはようございます。\n\n"
        "○石破委員長代理 次に、前原誠司君。\n\n○前原委員 民主党の前原でございます。\n\n"
        "○石破委員長代理 散会いたします。\n"
    )
    root = convert(text.encode(), "kokkai.txt").tree.getroot()
    labels = [n.text for n in root.iter(tei("note")) if n.get("type") == "speaker"]
    assert labels[2] == labels[4] == "○石破委員長代理"
    assert [u.get("who") for u in root.iter(tei("u"))] == [
        "#山本",
        "#石破",
        "#石破",
        "#前原",
        "#石破",
    ]


def test_a_time_beside_all_labels_makes_any_name_one() -> None:
    text = "".join(
        f"{name}, [05.03.2023 18:{minute}]\nНемає гарячої води, сусіди.\n\n"
        for minute, name in enumerate(
            ("Оксана Дячук", "Вітя 4 поверх", "Пан Роман", "Оксана Дячук", "Пан Роман")
            * 2,
            start=10,
        )
    )
    assert _labels(text)[:3] == ["Оксана Дячук", "Вітя 4 поверх", "Пан Роман"]
