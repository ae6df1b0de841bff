"""What a remark in brackets is."""

import pytest

from tei_toolkit.convert import convert
from tei_toolkit.structure.events import TYPES, classify, find_marks, is_bracketed
from tei_toolkit.structure.pauses import pause_custom
from tei_toolkit.tei.vocabulary import tei
from tei_toolkit.transcript import Event, Gap, Pause


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Applause.", "applause"),
        ("Laughter", "laughter"),
        ("Beifall bei der SPD", "applause"),
        ("Rires.", "laughter"),
        ("аплодисменты", "applause"),
        ("train whistle blows", "sound"),
        ("shuffles paper", "sound"),
        ("flipping pages 19:44-19:52", "sound"),
        ("paper shuffling", "sound"),
        ("page 12", None),
        ("crosstalk", "crosstalk"),
        ("笑い", "laughter"),
        ("眾笑", "laughter"),
        ("צוחקים", "laughter"),
        ("Оживление в зале.", "interruption"),
        ("Микрофон отключён.", "sound"),
        ("inaudible 00:12", "gap"),
        ("pause", "pause"),
        ("Très bien ! très bien ! au centre.", "exclamation"),
        ("Sehr richtig! links. Unruhe rechts.", "exclamation"),
        ("Kai Whittaker [CDU/CSU]: Hört! Hört!", "interruption"),
        ("Oh!", None),
        ("تضحك", "laughter"),
        ("Naer saalis", "laughter"),
        ("Γέλωτες στην Αίθουσα", "laughter"),
        ("می‌خندد", "laughter"),
        ("सब हँसती हैं", "laughter"),
        ("smeje se", "laughter"),
        ("ที่ประชุมหัวเราะ", "laughter"),
        ("tidak jelas", "gap"),
        ("nerazumljivo", "gap"),
        ("Witness nods.", "gesture"),
        ("shakes head", "gesture"),
        ("nods like a horse", None),
        ("Se levanta la sesión a las 14:20 horas", "recess"),
        ("Se levanta el señor ministro", "standing"),
        ("unv.", "gap"),
        ("sic", None),
        ("Eurasian Economic Community", None),
    ],
)
def test_type_of_a_remark(words: str, kind: str | None) -> None:
    found = classify(words, alone=False)
    assert (found.type if found else None) == kind


@pytest.mark.parametrize(
    "words",
    [
        "moved to resolution",
        "missing and not",
        "whistleblower panel",
        "stated prior to beginning of meeting",
        "get slides from NL",
        "printed during training",
        "side discussion, but valid to document",
        "see issue 1: yellow oilskin",
        "resolution 66/299",
        "Standing Order No. 23",
        "the latter",
        "sort of",
        "citation omitted",
        "phone numbers in the appendix",
        "video below",
        "in the vote-counting house",
        "crystal palace",
        "Singapore office",
    ],
)
def test_words_of_a_sentence_are_no_event(words: str) -> None:
    assert classify(words, alone=False) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The remarks of Mr. Bond on Joint Resolutions are in today's Record.", None),
        ("Relevant documents: The Fifth Report from the Select Committee", None),
        ("The House adjourned at 6:30 p.m.", "recess"),
        ("The sitting was suspended at 12:30 and resumed at 14:30", "recess"),
        ("Exhibit 6 was marked for identification.", "action"),
        ("crew talk", "crosstalk"),
        ("Motion agreed to", "vote"),
        ("Parliament adopted the resolution by 356 votes to 275", "vote"),
        ("End of Tape 1, Side A", "recording"),
        ("No response.", "silence"),
        ("door slams", "sound"),
        ("He takes out a letter.", "movement"),
        ("word missing", "gap"),
        ("speaking in Russian", "gap"),
    ],
)
def test_a_remark_by_itself_is_an_event_by_its_form(
    words: str, kind: str | None
) -> None:
    found = classify(words, alone=True)
    assert (found.type if found else None) == kind


def test_a_remark_that_begins_with_what_is_heard_may_be_long() -> None:
    words = "Applaudissements sur les bancs du groupe socialiste et à droite."
    found = classify(words, alone=False)
    assert found is not None
    assert found.type == "applause"


def test_brackets_set_twice_are_no_words() -> None:
    text = "so ((coughs)) we went"
    (mark,) = find_marks(text, 0, len(text))
    assert isinstance(mark, Event)
    assert text[mark.start : mark.end] == "((coughs))"
    assert text[mark.desc_start : mark.desc_end] == "coughs"


def pauses_of(text: str) -> list[float | None]:
    marks = find_marks(text, 0, len(text), custom=pause_custom(text))
    return [mark.dur for mark in marks if isinstance(mark, Pause)]


@pytest.mark.parametrize(
    "text",
    [
        "根據《議事規則》第21(2)條的規定提交：",
        "See rule 21(2) and section 4(1) of the Act, and s. 3(10).",
        "Article 5(3) (2) applies.\n(3) Yes. In this Act: (1) Buggy.",
        "The sitting rose. (15.30)",
        "Comments (14)",
        "telephone: (02) 6277 7500",
        "See rule 2(1) and paragraph (1.5) of the schedule.",
    ],
)
def test_numbers_in_brackets_are_no_pauses_by_themselves(text: str) -> None:
    assert pauses_of(text) == []


def test_numbers_in_brackets_are_pauses_in_a_close_transcript() -> None:
    assert pauses_of("A: hi (.) it's me:. (0.8) we went (2) home(1.2)no") == [
        *(None, 0.8, 2.0, 1.2)
    ]
    assert pauses_of("I think (1.5) so") == [1.5]
    assert pauses_of("I think (3 sec) so") == [3.0]
    assert pauses_of("AYS [v] Buyurun, ((1,2s)) hoş geldin.") == [1.2]


def test_dashes_in_brackets_are_pauses_in_a_close_transcript() -> None:
    assert pauses_of("so ((klopft)) (0.8) °ja° (--) das (.) gut") == [
        *(0.8, None, None)
    ]
    assert pauses_of("Noes: 11 (-), ayes: 12 (-)") == []


def test_how_words_are_said_and_the_words_are_no_remark() -> None:
    assert not is_bracketed("<<lachend> das STIMMT->")
    assert is_bracketed("<laughs>")


def test_every_type_has_an_element() -> None:
    for words in ("applause", "laughs", "music", "he sits", "vote taken"):
        found = classify(words, alone=True)
        assert found is not None
        assert found.type in TYPES


def test_marks_stand_where_they_are_printed() -> None:
    text = "I say (Laughter.) so [inaudible] and (1.5) and ♪ la ♪"
    marks = find_marks(text, 0, len(text))
    assert [type(mark) for mark in marks] == [Event, Gap, Pause, Event]
    first, last = marks[0], marks[-1]
    assert isinstance(first, Event)
    assert text[first.desc_start : first.desc_end] == "Laughter."
    assert isinstance(last, Event)
    assert text[last.desc_start : last.desc_end] == "la"


def test_a_time_alone_in_brackets_is_a_point_in_time() -> None:
    talk = "ANN: Good morning.\n\n[00:14:00]\n\nBOB: Good morning.\n\nANN: Shall we?\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert [note.get("type") for note in root.iter(tei("note"))] == ["speaker"] * 3
    assert len(list(root.iter(tei("anchor")))) == 1


def test_the_word_for_a_pause_is_a_pause() -> None:
    talk = (
        "ANN: Well [pause] I went (Pausa.) home [long pause] so.\n\nBOB: (pause) Yes.\n"
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert len(list(root.iter(tei("pause")))) == 3
    assert [e.findtext(tei("desc")) for e in root.iter(tei("incident"))] == [
        "long pause"
    ]


def test_a_comment_of_a_close_transcript_is_no_words() -> None:
    talk = "1 A: hi (.) oh (0.8) so\n2 B: ((drums on the table)) oh\n3 A: no (1.2)\n"
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    assert [e.findtext(tei("desc")) for e in root.iter(tei("incident"))] == [
        "drums on the table"
    ]


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("5 Sek. Pause", 5.0), ("Pause, 3 Sekunden", 3.0), ("2.5 second pause", 2.5)],
)
def test_a_pause_says_how_long_it_is(words: str, seconds: float) -> None:
    (mark,) = find_marks(f"[{words}]", 0, len(words) + 2)
    assert isinstance(mark, Pause)
    assert mark.dur == seconds


def test_a_remark_that_tells_of_several_events_is_several() -> None:
    text = "(Beifall bei der SPD – Dr. Ada Hill [CDU]: Nein! – Zuruf von der AfD)"
    found = find_marks(text, 0, len(text), alone=True)
    marks = [mark for mark in found if isinstance(mark, Event)]
    assert [(m.type, text[m.desc_start : m.desc_end]) for m in marks] == [
        ("applause", "Beifall bei der SPD"),
        ("interruption", "Dr. Ada Hill [CDU]: Nein!"),
        ("interruption", "Zuruf von der AfD"),
    ]
    assert [(m.start, m.end) for m in marks][1:] == [(23, 51), (51, len(text))]


def test_a_remark_with_words_of_another_kind_is_one_event() -> None:
    text = "(Beifall – und dann ging er fort)"
    assert len(find_marks(text, 0, len(text), alone=True)) == 1


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("We debated the Food (EU Exit) Regulations.", []),
        ("the Food (Amendment) (EU Exit) Regulations 2019", []),
        ("the Sunday Trading (Shop Opening) Bill", []),
        ("Mr. Smith (laughs) Yes, I do.", ["laughter"]),
        ("I finish. (The members opposite applaud.) So.", ["applause"]),
        (
            "Je finis. (Mmes les députées se lèvent et applaudissent.) Oui.",
            ["standing"],
        ),
        ("So it was. (Our father left the village in his cart.) Yes.", []),
        ("So (he applauds every play that he sees in town) it was.", []),
    ],
)
def test_brackets_among_words_and_between_sentences(
    text: str, events: list[str]
) -> None:
    marks = find_marks(text, 0, len(text))
    assert [mark.type for mark in marks if isinstance(mark, Event)] == events


def test_hours_in_brackets_are_no_points_of_a_recording() -> None:
    said = "It is said at length, and so that nobody could say it all in a second. " * 3
    talk = "".join(
        f"[15:3{n}]\n\n{who}: {said}\n\n"
        for n, who in enumerate(("Ada", "Ben", "Ada", "Ben"))
    )
    root = convert(talk.encode(), "talk.txt").tree.getroot()
    notes = [note.text for note in root.iter(tei("note")) if note.get("type") == "time"]
    assert notes == ["[15:30]", "[15:31]", "[15:32]", "[15:33]"]
    assert not list(root.iter(tei("timeline")))
