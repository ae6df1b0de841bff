"""Who speaks: labels linked to people."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_toolkit.description import Person
from tei_toolkit.metadata.people.people import (
    KnownSpeaker,
    LabelUse,
    Resolution,
    resolve_people,
)


def _resolve(labels: list[str], **evidence: object) -> Resolution:
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    return resolve_people(uses, **evidence)  # type: ignore[arg-type]  # a test's shorthand


def _shown(resolution: Resolution) -> dict[str, str]:
    """Label -> the names (or first labels) of the people it means."""
    people = {person.key: person for person in resolution.people}

    def show(person: Person) -> str:
        return person.name.full if person.name else f"<{person.labels[0]}>"

    return {
        label: " + ".join(show(people[key]) for key in keys)
        for label, keys in resolution.by_label.items()
    }


CASES: dict[str, tuple[list[str], dict[str, object], dict[str, str]]] = {
    "full-name-then-surname": (
        ["Mr. David Cameron (Witney) (Con)", "Mr. Cameron"],
        {},
        {
            "Mr. David Cameron (Witney) (Con)": "David Cameron",
            "Mr. Cameron": "David Cameron",
        },
    ),
    "office-before-name": (
        ["President of Russia Vladimir Putin", "Vladimir Putin"],
        {},
        {
            "President of Russia Vladimir Putin": "Vladimir Putin",
            "Vladimir Putin": "Vladimir Putin",
        },
    ),
    "dots-with-spaces-after-a-country": (
        ["Mr. Ibarra (Guatemala)"],
        {"front": ["Members:", " Guatemala . . . . . . . . . . . . Mr. Ibarra"]},
        {"Mr. Ibarra (Guatemala)": "Mr. Ibarra"},
    ),
    "a-count-is-not-the-president-whom-the-head-names": (
        ["M. le président", "M. le comte de Mun"],
        {"front": ["PRÉSIDENCE DE M. CHARLES FLOQUET"], "language": "fr"},
        {
            "M. le président": "Charles Floquet",
            "M. le comte de Mun": "M. comte de Mun",
        },
    ),
    "a-peer-is-called-by-the-place-of-the-title": (
        ["The Countess of Merrow", "The Earl of Astley", "Lady Merrow", "Mrs Astley"],
        {},
        {
            "The Countess of Merrow": "Countess of Merrow",
            "The Earl of Astley": "Earl of Astley",
            "Lady Merrow": "Countess of Merrow",
            "Mrs Astley": "Mrs Astley",
        },
    ),
    "a-man-of-a-peers-name": (
        ["The Duke of Wellington", "Mr. Wellington"],
        {},
        {
            "The Duke of Wellington": "Duke of Wellington",
            "Mr. Wellington": "Mr. Wellington",
        },
    ),
    "letters-of-question-and-answer": (
        ["P", "R"],
        {"language": "es"},
        {"P": "<P>", "R": "<R>"},
    ),
    "letters-that-a-key-explains": (
        ["P", "R"],
        {"front": ["P: Pilar Nogal", "R: Ramón Vidal"], "language": "es"},
        {"P": "Pilar Nogal", "R": "Ramón Vidal"},
    ),
    "a-word-of-a-menu-is-no-name": (
        ["PRESIDENTE"],
        {"front": ["Inicio | Presidente | Prensa | Contacto"], "language": "es"},
        {"PRESIDENTE": "<PRESIDENTE>"},
    ),
    "a-row-of-names-and-offices": (
        ["PRESIDENT"],
        {"front": ["Ada Hill | President | Ben Okri | Clerk"]},
        {"PRESIDENT": "Ada Hill"},
    ),
    "a-nickname-before-the-surname": (
        ["HOLLOWAY"],
        {"front": ["Interview with JAMES (JIM) HOLLOWAY"]},
        {"HOLLOWAY": "James (Jim) Holloway"},
    ),
    "two-of-one-surname-stay-apart": (
        ["Mr. Smith", "Ms. Smith"],
        {},
        {"Mr. Smith": "Mr. Smith", "Ms. Smith": "Ms. Smith"},
    ),
    "two-holders-leave-the-office-open": (
        [
            "The PRESIDING OFFICER (Mr. Kyl)",
            "The PRESIDING OFFICER",
            "The PRESIDING OFFICER (Mr. Ashcroft)",
        ],
        {},
        {
            "The PRESIDING OFFICER (Mr. Kyl)": "Mr. Kyl",
            "The PRESIDING OFFICER": "<The PRESIDING OFFICER>",
            "The PRESIDING OFFICER (Mr. Ashcroft)": "Mr. Ashcroft",
        },
    ),
    "one-holder-explains-the-office": (
        ["The Presiding Officer (Alasdair Rennie)", "The Presiding Officer"],
        {},
        {
            "The Presiding Officer (Alasdair Rennie)": "Alasdair Rennie",
            "The Presiding Officer": "Alasdair Rennie",
        },
    ),
    "key-of-initials": (
        ["AWB", "JN/AWB"],
        {"front": ["Allen Wirfs-Brock (AWB), John Neumann (JN)"]},
        {"AWB": "Allen Wirfs-Brock", "JN/AWB": "John Neumann + Allen Wirfs-Brock"},
    ),
    "initials-of-one-present": (
        ["JD", "KS"],
        {"front": ["Present: Jesper Dahl, Kitty Shaw, Amos Renner"]},
        {"JD": "Jesper Dahl", "KS": "Kitty Shaw"},
    ),
    "chat-participants": (
        ["CHI"],
        {"front": ["@Participants:\tCHI Ross Target_Child, MOT Helen Mother"]},
        {"CHI": "Ross"},
    ),
    "chat-participants-of-whom-one-has-a-longer-role": (
        ["CHI", "MOT"],
        {"front": ["@Participants:\tMOT Helen Mother, CHI Ross Target_Child"]},
        {"CHI": "Ross", "MOT": "Helen"},
    ),
    "capitals-and-list-of-counsel": (
        ["GENERAL VERRILLI"],
        {"front": ["DONALD B. VERRILLI, JR., ESQ., Solicitor General"]},
        {"GENERAL VERRILLI": "Donald B. Verrilli Jr."},
    ),
    "name-in-title": (
        ["MS. JEAN-PIERRE", "Q"],
        {"front": ["Press Gaggle by Press Secretary Karine Jean-Pierre"]},
        {"MS. JEAN-PIERRE": "Karine Jean-Pierre", "Q": "<Q>"},
    ),
    "chair-named-in-front": (
        ["M. le président"],
        {"front": ["Présidence de M. Étienne Roubaud"], "language": "fr"},
        {"M. le président": "Étienne Roubaud"},
    ),
    "interviewer-named-in-front": (
        ["Interviewer", "Jing Xiao"],
        {"front": ["Jing Xiao: an interview conducted by Selma Šabanović"]},
        {"Interviewer": "Selma Šabanović", "Jing Xiao": "Jing Xiao"},
    ),
    "typing-error-in-rare-label": (
        ["Ms. Calloway", "Ms. Calloway", "Ms. Calloway", "Ms. Callaway"],
        {},
        {"Ms. Calloway": "Ms. Calloway", "Ms. Callaway": "Ms. Calloway"},
    ),
    "missing-space": (
        ["Vladimir Putin", "VladimirPutin"],
        {},
        {"Vladimir Putin": "Vladimir Putin", "VladimirPutin": "Vladimir Putin"},
    ),
    "surname-first-with-initials": (
        ["ЗАГНІЙКО О.В., народний депутат", "ЗАГНІЙКО О.В."],
        {"language": "uk"},
        {
            "ЗАГНІЙКО О.В., народний депутат": "Загнійко О. В.",
            "ЗАГНІЙКО О.В.": "Загнійко О. В.",
        },
    ),
    "name-in-running-text": (
        ["President of Russia Dmitry Anatolyevich"],
        {"body": ["Today Dmitry Anatolyevich Medvedev and I held a meeting."]},
        {"President of Russia Dmitry Anatolyevich": "Dmitry Anatolyevich Medvedev"},
    ),
    "initials-with-full-stops-and-their-key": (
        ["M.P.", "D.Q."],
        {
            "front": ["Entrevistadora: María Pazos (M.P.)", "Dolores Quiroga (D.Q.)"],
            "language": "es",
        },
        {"M.P.": "María Pazos", "D.Q.": "Dolores Quiroga"},
    ),
    "a-president-who-does-not-preside": (
        ["Presidente", "P"],
        {"front": ["Conferencia del Presidente del Gobierno"], "language": "es"},
        {"Presidente": "<Presidente>", "P": "<P>"},
    ),
    "who-asks-again": (
        ["FRAGE JUNGHANS", "ZUSATZFRAGE JUNGHANS"],
        {"language": "de"},
        {"FRAGE JUNGHANS": "Junghans", "ZUSATZFRAGE JUNGHANS": "Junghans"},
    ),
    "words-for-parts-that-differ-by-a-letter": (
        ["Interviewee", "Interviewee", "Interviewer"],
        {},
        {"Interviewee": "<Interviewee>", "Interviewer": "<Interviewer>"},
    ),
    "an-initial-that-joins-nobody": (
        ["Dr A LOTTER", "The SPEAKER"],
        {"language": "en"},
        {"Dr A LOTTER": "Dr A Lotter", "The SPEAKER": "<The SPEAKER>"},
    ),
    "user-knows-best": (
        ["MC", "Guest 1"],
        {"given": [KnownSpeaker("Marie Curie", ("MC", "Guest 1"), role="physicist")]},
        {"MC": "Marie Curie", "Guest 1": "Marie Curie"},
    ),
    "japanese-list-of-speakers": (
        ["三島", "大場さん", "ゆかり"],
        {"front": ["出演：三島ゆかり、大場健"], "language": "ja"},
        {"三島": "三島ゆかり", "大場さん": "大場健", "ゆかり": "三島ゆかり"},
    ),
}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_labels_mean_people(case: str) -> None:
    labels, evidence, expected = CASES[case]
    assert _shown(_resolve(labels, **evidence)) == expected


def test_seed_speakers_have_structured_names() -> None:
    resolution = _resolve(
        [
            "President of Kazakhstan Nursultan Nazarbayev",
            "President of Russia Dmitry Anatolyevich",
        ],
        body=[
            "Today Dmitry Anatolyevich Medvedev and I held a meeting.",
            "Thank you, dear Nursultan Abishevich, for the welcome.",
        ],
        language="en",
    )
    host, guest = resolution.people
    assert (host.key, guest.key) == ("nazarbayev", "medvedev")
    assert guest.name is not None
    assert guest.name.forename == "Dmitry"
    assert guest.name.patronymic == "Anatolyevich"
    assert guest.name.surname == "Medvedev"
    assert guest.role == "President of Russia"
    assert "Nursultan Abishevich" in host.variants


def test_questions_are_the_examiners_of_the_moment() -> None:
    labels = ["MR. HALE", "Q", "A", "MS. GILDAY", "Q"]
    resolution = _resolve(
        labels,
        body=[
            "Call her.\nBY MR. HALE:\n",
            "Yes?",
            "Yes.",
            "Thanks.\nBY MS. GILDAY:",
            "?",
        ],
    )
    keys = [resolution.keys_of(LabelUse(x, turn)) for turn, x in enumerate(labels)]
    assert keys[1] == keys[0] == ("hale",)
    assert keys[4] == keys[3] == ("gilday",)


def test_reporters_are_not_identified_and_crowds_are_groups() -> None:
    people = {
        p.labels[0]: p for p in _resolve(["Q", "Plusieurs voix", "Operator"]).people
    }
    assert not people["Q"].is_identified
    assert people["Plusieurs voix"].is_group
    assert people["Operator"].is_identified


def test_ambiguous_short_name_is_reported() -> None:
    resolution = _resolve(["Anna Smith", "John Smith", "Smith"])
    assert len(set(resolution.by_label.values())) == 3
    assert [d.kind.name for d in resolution.diagnostics] == ["ambiguous-speaker"]


def test_many_labels_are_bounded() -> None:
    resolution = _resolve([f"Name{i} Foo{i}" for i in range(12_000)])
    assert len(resolution.by_label) == 12_000
    assert resolution.diagnostics[-1].kind.name == "too-many-labels"


NCNAME = re.compile(r"[^\W\d][\w.\-\u0300-\u036f]*")
LABELS = st.lists(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from([label for case in CASES.values() for label in case[0]]),
    ),
    max_size=12,
)


@settings(max_examples=120, deadline=None)
@given(LABELS, st.lists(st.text(max_size=60), max_size=4), st.text(max_size=200))
def test_every_label_means_somebody(
    labels: list[str], front: list[str], body: str
) -> None:
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    resolution = resolve_people(uses, front=front, body=body)
    keys = [person.key for person in resolution.people]
    assert len(keys) == len(set(keys))
    for use in uses:
        assert resolution.keys_of(use)
        assert set(resolution.keys_of(use)) <= set(keys)
    for key in keys:
        element = etree.fromstring(f"<p xml:id='{key}'/>".encode())
        assert element.get("{http://www.w3.org/XML/1998/namespace}id") == key
    assert resolve_people(uses, front=front, body=body) == resolution


def test_a_remark_in_brackets_is_no_name() -> None:
    front = ["लोक सभा", "(अध्यक्ष महोदय पीठासीन हुए)"]
    resolution = _resolve(["अध्यक्ष महोदय"], front=front, language="hi")
    assert resolution.people[0].name is None


def test_an_office_is_listed_without_article_and_courtesy() -> None:
    front = ["President: Ms. Roux (Benin)"]
    resolution = _resolve(["The President"], front=front, language="en")
    assert resolution.people[0].role == "President"


def test_an_office_with_commas_stands_as_printed() -> None:
    resolution = _resolve(
        [
            (
                "Minister of State at the Department of Culture, Heritage and the "
                "Gaeltacht (Deputy Sinéad Lohan)"
            ),
            "Deputy Máirtín Ó Cuirc",
        ],
        language="en",
    )
    minister, member = resolution.people
    assert minister.role == (
        "Minister of State at the Department of Culture, Heritage and the Gaeltacht"
    )
    assert member.name is not None
    assert (member.name.name_link, member.name.surname) == ("Ó", "Cuirc")


def test_an_office_that_several_hold_by_name_is_nobody_more() -> None:
    labels = ["The CHAIR", "The CHAIR (Mr. Kyl)", "The CHAIR (Ms. Bo)", "Mr. Helms"]
    found = {p.labels[0]: p for p in _resolve(labels, language="en").people}
    assert not found["The CHAIR"].is_identified
    assert found["The CHAIR (Ms. Bo)"].is_identified


def test_a_code_means_the_name_whose_initials_it_is() -> None:
    front = ["John Neumann (JN), Norbert Lindenberg (NL)", "JN: Previous Minutes"]
    found = _shown(_resolve(["JN", "NL"], front=front))
    assert found == {"JN": "John Neumann", "NL": "Norbert Lindenberg"}


@pytest.mark.parametrize(
    ("label", "front", "name"),
    [
        ("MO'B", "Narrator: Margaret O'Brien", "Margaret O'Brien"),
        ("RM", "Entrevista con Rosa Martínez López", "Rosa Martínez López"),
        ("M", "Moderator: Dr. Helen Carr", "Dr. Helen Carr"),
        ("主席", "主席曾鈺成議員, G.B.S., J.P.", "曾鈺成"),
    ],
)
def test_a_short_label_means_whom_the_front_names(
    label: str, front: str, name: str
) -> None:
    found = _shown(_resolve([label, "TW"], front=["Interviewer: Tom Walsh", front]))
    assert found == {label: name, "TW": "Tom Walsh"}


def test_metadata_give_the_full_name() -> None:
    title = "Press Gaggle by Press Secretary Karine Jean-Pierre Aboard Air Force One"
    found = _shown(_resolve(["MS. JEAN-PIERRE"], metadata=[("title", title)]))
    assert found == {"MS. JEAN-PIERRE": "Karine Jean-Pierre"}


@pytest.mark.parametrize(
    ("label", "role", "affiliation"),
    [
        ("Mr. David Cameron (Witney) (Con)", None, "Witney; Con"),
        ("Ms. Josée Thibodeau (Gaspésie, BQ)", None, "Gaspésie; BQ"),
        ("Mr. Scott Penhale (Burin—Hermitage, Lib.)", None, "Burin—Hermitage; Lib."),
        ("Hon. Ann Roe (Minister of Fisheries, CPC)", "Minister of Fisheries", "CPC"),
        ("TIMMERMANS (Commission)", None, "Commission"),
        ("Dr Norman Bell (Hull, Park and East)", None, "Hull, Park and East"),
    ],
)
def test_whom_and_which_party_a_member_represents_are_two_facts(
    label: str, role: str | None, affiliation: str
) -> None:
    (person,) = _resolve([label], language="en").people
    assert (person.role, person.affiliation) == (role, affiliation)


def test_a_fuller_office_counts() -> None:
    front = ["DONALD B. VERRILLI, JR., ESQ., Solicitor General,"]
    found = _resolve(["GENERAL VERRILLI", "JUSTICE ALITO"], front=front, language="en")
    assert [p.role for p in found.people] == ["Solicitor General", "Justice"]


def test_who_speaks_alone_chairs_nothing() -> None:
    (alone,) = _resolve(["President Mary Robinson"], language="en").people
    assert alone.speaker_type is None
    two = _resolve(["The President", "Mr. Roe"], language="en").people
    assert two[0].speaker_type == "chair"


def test_where_and_when_somebody_asked_is_no_body() -> None:
    front = ["Realizada por Juan Pérez, San Antonio, Texas, el 8 de junio de 1999"]
    (person,) = _resolve(["JP"], front=front, language="es").people
    assert person.affiliation is None


def test_a_code_in_a_label_is_no_party_but_the_person() -> None:
    (person,) = _resolve(["Eric Rescorla (EKR)", "EKR"]).people
    assert person.affiliation is None


def test_a_judge_is_no_court() -> None:
    front = ["Honorable Patricia K. Whitmore, Presiding"]
    (judge,) = _resolve(["THE COURT"], front=front, language="en").people
    assert judge.role is None


def test_sex_and_age_are_as_the_front_states_them() -> None:
    front = ["Participants: P1 (female, 34), P2 (M, aged 51), P3 (a teacher, 27)"]
    found = _resolve(["P1", "P2", "P3"], front=front).people
    assert [(p.sex, p.age) for p in found] == [("F", "34"), ("M", "51"), (None, None)]


def test_a_listed_name_is_not_made_longer() -> None:
    found = resolve_people(
        [LabelUse("MOT", 0)],
        front=["Participants: CHI Tom Target_Child, MOT Mary Mother"],
        body=["Mary Mother came, said Mary Mother."],
        given=[KnownSpeaker("Mary", ("MOT",), "Mother", sex="F", age="31")],
    )
    (person,) = found.people
    assert person.name is not None
    assert (person.name.full, person.role) == ("Mary", "Mother")
    assert (person.sex, person.age) == ("F", "31")


def test_who_asks_in_a_press_conference_is_many() -> None:
    resolution = _resolve(["PRESIDENTE", "P", "R"], language="es")
    known = {person.labels[0]: person.is_identified for person in resolution.people}
    assert not known["P"]
    assert known["R"]
    alone = _resolve(["Rosa Nogal", "P"], language="es")
    assert all(person.is_identified for person in alone.people)


def test_initials_may_be_those_of_a_nickname() -> None:
    resolution = _resolve(
        ["CM", "BT", "CM", "BT"],
        front=[
            'Interview with: Elizabeth ("Bessie") Thornborrow, née Airey',
            "Interviewer: Dr Colin Maddox",
        ],
        language="en",
    )
    assert _shown(resolution)["BT"] == "Elizabeth (Bessie) Thornborrow"


def test_a_member_presides_only_under_the_labels_that_say_so() -> None:
    labels = ["A SRA. LUCIANA REIS", "A SRA. PRESIDENTA (Luciana Reis)", "O SR. LIMA"]
    resolution = _resolve(labels, language="pt")
    (reis,) = (p for p in resolution.people if p.name and "Reis" in p.name.full)
    assert reis.chair_labels == {"A SRA. PRESIDENTA (Luciana Reis)"}


def test_an_office_in_capitals_has_the_small_letters_of_its_language() -> None:
    labels = ["KÖYİŞLERİ BAKANI MEHMET EKER", "BAŞKAN"]
    people = _resolve(labels, language="tr").people
    assert "Köyişleri Bakanı" in {person.role for person in people}
