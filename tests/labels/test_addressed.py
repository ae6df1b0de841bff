"""Words that open a speech in a house are no labels, and do not hide the label."""

from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import source_from_text

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
