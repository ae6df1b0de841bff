"""Who asks and who answers in depositions and trials."""

from tei_toolkit.convert import convert
from tei_toolkit.metadata.people.people import LabelUse, Resolution, resolve_people
from tei_toolkit.tei.vocabulary import tei


def _resolve(*turns: tuple[str, str], front: str = "") -> Resolution:
    return resolve_people(
        [LabelUse(label, turn) for turn, (label, _) in enumerate(turns)],
        front=front.split("\n"),
        body=[words for _, words in turns],
        language="en",
    )


def _keys(resolution: Resolution, *turns: tuple[str, str]) -> list[str]:
    uses = (LabelUse(label, turn) for turn, (label, _) in enumerate(turns))
    return [" ".join(resolution.keys_of(use)) for use in uses]


def _names(resolution: Resolution) -> list[str | None]:
    return [person.name.full if person.name else None for person in resolution.people]


OATH = "GORDON ALAN STUBBS,\nhaving been first duly sworn, testified as follows:\n"


def test_the_only_witness_has_the_name_of_the_oath() -> None:
    turns = (("Q", "Your name?"), ("A", "Gordon."), ("THE WITNESS", "May I go?"))
    resolution = _resolve(*turns, front=f"{OATH}BY MS. HALE:")
    assert _keys(resolution, *turns) == ["hale", "stubbs", "stubbs"]
    assert _names(resolution) == ["Ms. Hale", "Gordon Alan Stubbs"]
    assert set(resolution.people[1].labels) == {"A", "THE WITNESS"}
    assert resolution.people[1].role is None


def test_questions_are_to_the_witness_and_answers_to_the_examiner() -> None:
    turns = (("Q", "Why?"), ("MR. COLE", "Objection."), ("A", "It rained."))
    resolution = _resolve(*turns, front=f"{OATH}BY MS. HALE:")
    assert resolution.addressees == {0: ("stubbs",), 2: ("hale",)}


def test_each_witness_is_a_person() -> None:
    turns = (
        (
            "THE CLERK",
            "Swear him.\nJOHN REED, a witness, being duly sworn:\nBY MR. COLE:",
        ),
        ("Q", "Yes?"),
        ("A", "No."),
        ("THE COURT", "Next.\nANN WELLS, PLAINTIFF'S WITNESS, SWORN\nBY MR. COLE:"),
        ("Q", "Yes?"),
        ("A", "Perhaps."),
    )
    resolution = _resolve(*turns)
    assert _keys(resolution, *turns) == [
        "clerk",
        "cole",
        "reed",
        "court",
        "cole",
        "wells",
    ]


def test_a_witness_is_the_speaker_who_was_called() -> None:
    turns = (
        ("MR. COLE", "The People call Officer Dennis Kowal."),
        ("OFFICER KOWAL", "Kowal, shield 1180.\nBY MR. COLE:"),
        ("Q", "Where were you?"),
        ("A", "On the pier."),
    )
    resolution = _resolve(*turns)
    assert _keys(resolution, *turns) == ["cole", "kowal", "cole", "kowal"]
    assert "Dennis Kowal" in _names(resolution)


def test_each_witness_who_is_called_answers_for_himself() -> None:
    turns = (
        ("MS. GAINES", "The State calls Detective Frank Rodriguez.\nBY MS. GAINES:"),
        ("Q", "Your name?"),
        ("A", "Frank Rodriguez."),
        ("MR. BOWES", "Defense calls Marcus Johnson.\nEXAMINATION BY MR. BOWES:"),
        ("Q", "Where were you?"),
        ("A", "At home."),
    )
    resolution = _resolve(*turns)
    keys = ["gaines", "gaines", "rodriguez", "bowes", "bowes", "johnson"]
    assert _keys(resolution, *turns) == keys


def test_who_is_called_a_name_is_no_witness() -> None:
    turns = (
        ("MR. COLE", "The State calls Marcus Johnson a liar."),
        ("Q", "And you?"),
        ("A", "No."),
    )
    assert _keys(_resolve(*turns), *turns)[2] == "a"


def test_who_is_called_and_never_speaks_is_no_witness() -> None:
    turns = (("Q", "Did you call Leroy Pettibone?"), ("A", "I did."), ("Q", "And?"))
    assert _keys(_resolve(*turns), *turns)[1] == "a"


def test_who_was_sworn_in_as_an_officer_is_no_witness() -> None:
    turns = (
        ("Q", "When?"),
        ("A", "In May.\nJohn Reed, who was sworn in as mayor, knew it."),
        ("A", "Yes."),
    )
    assert "reed" not in _keys(_resolve(*turns), *turns)


def test_a_question_may_say_itself_who_asks() -> None:
    turns = (
        ("MR. ODELL", "Thank you."),
        ("MS. TRAN", "One more."),
        ("Q", "(By Mr. Odell) How far is it?"),
        ("A", "Four miles."),
    )
    assert _keys(_resolve(*turns), *turns)[2] == "odell"


def test_an_inquiry_names_who_asks_and_who_affirmed() -> None:
    turns = (
        ("SIR ALAN", "Yes.\nMR TREVOR HIGGS (affirmed)\nQuestions from MS FARROW"),
        ("Q", "Your name?"),
        ("A", "Higgs."),
        ("Q", "And?\nCross-examined by MR DODD"),
        ("Q", "Why?"),
    )
    expected = ["alan", "farrow", "higgs", "farrow", "dodd"]
    assert _keys(_resolve(*turns), *turns) == expected


def test_who_asks_under_an_own_name_asks_on() -> None:
    turns = (
        ("DR. VOSS", "What was your position?\n[2871]\n"),
        ("A", "I was a clerk."),
        ("Q", "Where?"),
        ("MAJOR LELAND", "I object."),
        ("A", "At Linz."),
        ("Q", "When?"),
    )
    expected = ["voss", "a", "voss", "leland", "a", "voss"]
    assert _keys(_resolve(*turns), *turns) == expected


def test_the_court_may_ask() -> None:
    turns = (("THE COURT", "Wait.\nBY THE COURT:"), ("Q", "Why?"), ("A", "So."))
    assert _keys(_resolve(*turns), *turns)[1] == "court"


def test_speakers_together_beside_questions_and_answers() -> None:
    turns = (("Q", "Why?"), ("A", "So."), ("A/B", "Yes."))
    assert _resolve(*turns).keys_of(LabelUse("A/B", 2))


def test_an_initial_of_another_is_not_who_answers() -> None:
    turns = (("Q", "?"), ("A", "Yes."), ("IP", "Aye."), ("Mrs P", "He wakes."))
    resolution = _resolve(*turns, front="Interview with Idwal Prosser")
    assert _keys(resolution, *turns)[1:] == ["prosser", "prosser", "p"]


def test_a_capital_forename_and_an_initial_are_one_name() -> None:
    turns = (("MR. STONE", "Good morning."),)
    front = "THOMAS R. STONE, Esq.\nExamination by Mr. Stone ............ 2"
    assert _names(_resolve(*turns, front=front)) == ["Thomas R. Stone"]


def test_a_name_at_the_end_of_a_sentence_has_no_full_stop() -> None:
    turns = (("MS. TRAN", "With me is Agency Counsel Bob Lusk."), ("MR. LUSK", "Yes."))
    assert "Bob Lusk" in _names(_resolve(*turns))


DEPOSITION = """\
 1             DEPOSITION OF ANN WELLS
 2                 April 18, 2006
 3   Examination by Mr. Stone ............. 9/30/04 ..... 2
 4             MR. STONE:  Good morning.
 5             MS. HALE:  Good morning.
 6             ANN WELLS, having been first duly
 7   sworn, was examined and testified as follows:
 8                   E X A M I N A T I O N
 9   BY MR. STONE:
10        Q.   Your name?
11        A.   Ann Wells.
12        Q.   Were you there?
13        A.   I was.
"""


def test_an_oath_of_two_lines_is_no_speech() -> None:
    root = convert(DEPOSITION.encode(), "deposition.txt").tree.getroot()
    said = ["".join(u.itertext()).strip() for u in root.iter(tei("u"))]
    assert said[:2] == ["Good morning.", "Good morning."]
    notes = [" ".join("".join(n.itertext()).split()) for n in root.iter(tei("note"))]
    oath = "having been first duly sworn, was examined and testified as follows:"
    assert f"ANN WELLS, {oath}" in notes
    heads = ["".join(head.itertext()) for head in root.iter(tei("head"))]
    assert "E X A M I N A T I O N" in " ".join(heads[-1].split())
    asked = [u.get("who") for u in root.iter(tei("u"))][2:]
    assert asked == ["#stone", "#wells", "#stone", "#wells"]
    assert next(root.iter(tei("dateline"))).findtext(tei("date")) == "April 18, 2006"


def test_a_word_without_end_is_read_in_proportion() -> None:
    turns = (("MR. HALE", "A" * 200_000), ("MS. COLE", "Yes, Mr. Hale."))
    assert _keys(_resolve(*turns), *turns) == ["hale", "cole"]
