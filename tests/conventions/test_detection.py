"""Which convention is found, and what is never made of a text."""

import pytest

from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import detect, fit, forms_of
from tei_toolkit.conventions.registry import find_convention, find_conventions
from tei_toolkit.labels.engine import read_labels
from tei_toolkit.sources.reading import read_source
from tests.conventions.outline import check_whole

_PROSE = {
    "opinion": """\
SUPREME COURT OF ELLERY

HALE v. COLE

No. 12-34. Decided October 11, 2016

PER CURIAM.

The petitioner, Ann Hale, kept a light. The respondent took it. We hold that the
respondent must give it back. See Bell v. Bell, 12 U. S. 34 (1871). The judgment of the
court below is reversed, and the case is remanded for proceedings that accord with it.
""",
    "readme": """\
# tidewatch

Reads the tide tables of a harbour and warns you.

## Install

    pip install tidewatch

## Usage

- `tidewatch now`: the tide now
- `tidewatch next`: the next tide

Note: times are local. Warning: the sea is not.
""",
    "recipe": """\
Onion Tart

Serves: 6
Prep time: 20 minutes

Ingredients:

- 6 onions
- 3 eggs
- butter

Method: slice the onions. Fry them slowly. Beat the eggs. Bake for forty minutes.
""",
    "essay": """\
On Piers

I have always been fond of piers, and I do not think that I am alone in it. A pier goes
nowhere, and says so. My grandfather, who built one, used to tell me that it was the
only honest road in the county, since it made no promise of another end.

We ask too much of roads. I should like to live for a time as one lives upon a pier,
with my back to the land, and the tide for a clock.
""",
    "novel": """\
Chapter Three

"Where were you?" said Anna.

"On the pier," he answered. He did not look at her.

"Since when?"

"Since noon," he said, and took off his hat. The rain had got into it.

She thought: now he will tell me. But he did not.
""",
    "letter": """\
Dear friends,

I write to tell you that the pier is closed. We shall meet in the hall. Thank you for
your help with the lights, and for the tea.

Yours sincerely,

Ann Hale
""",
    "news": """\
Pier closed after storm

ELLERY, 3 March - The pier at Ellery was closed on Monday after a storm tore forty
feet from its end, the harbourmaster said. No one was hurt. "We shall build it again,"
Ann Hale, the mayor, told reporters. The council meets on Thursday. It was built in
1871 and has been closed four times, most lately in 1953.
""",
}


@pytest.mark.parametrize("kind", sorted(_PROSE))
def test_prose_is_no_speech(kind: str) -> None:
    source = read_source(_PROSE[kind].encode(), f"{kind}.txt")
    detection = detect(source, language="en")
    assert detection.convention.name == "prose"
    assert not list(detection.result.transcript.turns())
    check_whole(source, detection.result)


_SPEECHES = {
    "english": """\
Sermon by the Rev. Ann Hale on the Feast of Lights

Dear brothers and sisters,

we meet again in the rain, and I am glad of it. We have kept our lamps, and you have
kept yours, and so the night has been a short one for us all.

Amen.
""",
    "german": """\
Ansprache zur Eröffnung der Brücke

Sehr geehrte Damen und Herren,

wir stehen heute auf einer Brücke, die es gestern nicht gab. Ich danke allen, die sie
gebaut haben, und ich danke Ihnen, dass Sie gekommen sind. (Beifall)

Vielen Dank.
""",
    "russian": """\
Выступление на открытии моста

Уважаемые друзья!

Мы стоим сегодня на мосту, которого вчера не было. Я благодарю всех, кто его строил.
(Аплодисменты.)

Спасибо.
""",
    "chinese": """\
在新桥通车仪式上的讲话

各位来宾，女士们，先生们：

今天我们站在昨天还不存在的桥上。我感谢每一位建设者，也感谢大家的到来。（掌声）

谢谢大家。
""",
}


@pytest.mark.parametrize("language", sorted(_SPEECHES))
def test_speech_is_one_turn(language: str) -> None:
    source = read_source(_SPEECHES[language].encode(), "speech.txt")
    detection = detect(source)
    assert detection.convention.name == "speech"
    assert len(list(detection.result.transcript.turns())) == 1
    expected = "Rev. Ann Hale" if language == "english" else None
    assert detection.result.speaker == expected
    check_whole(source, detection.result)


def test_users_speakers_are_labels() -> None:
    text = "Notes\n\nwind: it blows from the west\n\nIt blew all day long.\n"
    source = read_source(text.encode(), "notes.txt")
    assert not list(detect(source).result.transcript.turns())
    known = detect(source, speakers=frozenset({"Wind"}))
    assert [t.label and t.label.text for t in known.result.transcript.turns()] == [
        "wind"
    ]


@pytest.mark.parametrize(
    "convention",
    [c for c in find_conventions() if c.read is None],
    ids=lambda c: c.name,
)
def test_no_convention_is_worse_than_labels_alone(convention: Convention) -> None:
    source = read_source(convention.example.encode(), "example.txt")
    plain = find_convention("labelled")
    with_name = detect(source).result.transcript.turns()
    without = detect(source, convention=plain).result.transcript.turns()
    assert len(list(with_name)) >= len(list(without))


def test_explains_what_it_considered() -> None:
    text = "Q: Where were you?\n\nA: On the pier.\n\nQ: Since when?\n\nA: Since noon.\n"
    detection = detect(read_source(text.encode(), "q.txt"), language="en")
    assert detection.convention.name == "q-and-a"
    best = detection.considered[0]
    assert best.convention.name == "q-and-a"
    assert best.reasons[0][0] == "100% of the labels are set so"


def test_conventions_of_other_languages_are_not_weighed() -> None:
    text = (
        "TÜRKİYE BÜYÜK MİLLET MECLİSİ\n\nBAŞKAN – Evet.\n\nALİ KAYA (Ankara) – Hayır.\n"
    )
    source = read_source(text.encode(), "x.txt")
    names = {c.convention.name for c in detect(source, language="en").considered}
    assert "tbmm" not in names
    names = {c.convention.name for c in detect(source, language="tr").considered}
    assert "tbmm" in names


def test_fit_of_a_shape_is_a_share() -> None:
    text = "Q: Why?\n\nA: So.\n\nQ: Why?\n\nA: So.\n\nThe Court: Enough.\n"
    reading = read_labels(read_source(text.encode(), "q.txt"))
    shape = find_convention("q-and-a")
    assert shape is not None
    assert shape.shape is not None
    assert 0.7 < fit(shape.shape, forms_of(reading.starts)) < 1.0


def test_a_doctor_in_capitals_is_no_member_of_the_indian_parliament() -> None:
    minutes = (
        "TOWN OF EASTHOLM PLANNING BOARD\n\nCHAIR OUELLETTE: I'll open the hearing.\n\n"
        "MS. BRAGDON: Thank you, Mr. Chairman.\n\nDR. NASON: There will be nine.\n\n"
        "MS. BRAGDON: Yes.\n\nDR. NASON: Second.\n"
    )
    detection = detect(read_source(minutes.encode(), "minutes.txt"))
    assert detection.convention.name != "india"


def test_only_the_convention_that_loses_turns_goes() -> None:
    text = (
        "FADE IN: that is how it begins.\n\n"
        "Nora: The lamp is out?\n\nTom: It should be, when the boat comes.\n\n"
        "Nora: Then who sees it?\n\nTom: Nobody does, that is the point.\n\n"
        "Persons represented\nMira Lund\nTove Lund\n"
    )
    detection = detect(read_source(text.encode(), "reading.txt"), language="en")
    names = {considered.convention.name for considered in detection.considered}
    assert detection.convention.name == "labelled"
    assert "play" not in names
    assert "screenplay" in names
