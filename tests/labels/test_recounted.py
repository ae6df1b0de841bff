"""Quoted speech that a speaker tells is of the speaker's turn."""

import pytest

from tests.labels.reading import labels_of

TOLD = """\
Memories of the mill

Interviewer: When did you begin?

Mrs Garth: I was twelve.

Interviewer: What did they say at the gate?

Mrs Garth: I hear them still.

Foreman: "What can you do?"

Father: "She can count, sir."

So I stayed for thirty years.

Interviewer: Thirty?

Mrs Garth: And a month.
"""
SPEAKERS = ["Interviewer", "Mrs Garth"]
ALL = [*SPEAKERS * 2, "Foreman", "Father", *SPEAKERS]


def test_what_a_speaker_tells_in_quotation_marks_is_no_turn() -> None:
    assert labels_of(TOLD) == SPEAKERS * 3


MARKS = ("“”", "„“", "„”", "«»", "»«", "””", "「」")


@pytest.mark.parametrize("marks", MARKS)
def test_all_quotation_marks_count(marks: str) -> None:
    text = TOLD
    for words in ("What can you do?", "She can count, sir."):
        text = text.replace(f'"{words}"', f"{marks[0]}{words}{marks[1]}")
    assert labels_of(text) == SPEAKERS * 3


def test_quoted_words_over_two_lines_are_told() -> None:
    assert labels_of(TOLD.replace("can you do", "can\nyou do")) == SPEAKERS * 3


RUSSIAN = """\
Вопрос: Когда вы пришли на фабрику?

Зоя Рогова: В сорок шестом.

Вопрос: И что вам сказали?

Зоя Рогова: Помню как сейчас.

Мастер: «Что умеешь?»

Отец: «Считать умеет».

Так я и осталась.

Вопрос: Надолго?

Зоя Рогова: На тридцать лет.
"""
FRENCH = """\
Question : Quand êtes-vous arrivée ?

Mme Garde : En quarante-six.

Question : Que vous a-t-on dit ?

Mme Garde : Je les entends encore.

Contremaître : « Que sais-tu faire ? »

Père : « Elle sait compter. »

Et je suis restée.

Question : Longtemps ?

Mme Garde : Trente ans.
"""
JAPANESE = """\
記者：いつ入りましたか。

田村：十二歳のときです。

記者：何と言われましたか。

田村：今でも覚えています。

工場長：「何ができる。」

父：「数えられます。」

それで残ったのです。

記者：長くですか。

田村：三十年です。
"""


@pytest.mark.parametrize("text", [RUSSIAN, FRENCH, JAPANESE])
def test_told_speech_in_other_languages(text: str) -> None:
    labels = labels_of(text)
    assert len(labels) == 6
    assert len(set(labels)) == 2


LED = TOLD.replace("still.", "still:").replace("\nSo I stayed for thirty years.\n", "")


def test_quoted_words_that_a_colon_leads_to_are_told() -> None:
    assert labels_of(LED) == SPEAKERS * 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LED.replace("still:", "still."), id="nothing-goes-on"),
        pytest.param(
            TOLD.replace('"She can count, sir."', "She can count, sir."), id="unquoted"
        ),
        pytest.param(
            TOLD.replace('sir."', 'sir." He said so twice.'), id="partly-quoted"
        ),
        pytest.param(
            TOLD.replace("So I stayed for thirty years.", "(She stands up.)"),
            id="brackets",
        ),
    ],
)
def test_quoted_words_that_may_be_spoken_are_turns(text: str) -> None:
    assert labels_of(text) == ALL


def test_one_who_is_listed_in_front_has_turns() -> None:
    listed = "mill\n\nPresent: Interviewer, Mrs Garth, Foreman, Father\n"
    assert labels_of(TOLD.replace("mill\n", listed))[-8:] == ALL


def test_one_who_also_speaks_unquoted_has_turns() -> None:
    labels = labels_of(TOLD + "\nFather: I am still here.\n")
    assert labels == [*ALL, "Father"]


def test_where_most_words_are_quoted_all_have_turns() -> None:
    lines = [
        line
        if not line or ": " not in line or '"' in line
        else f'{line.replace(": ", ": " + chr(34))}"'
        for line in TOLD.split("\n")
    ]
    assert labels_of("\n".join(lines)) == ALL


AGAIN = """
Mrs Garth: He came to us, too.

Foreman: "Come in."

Father: "We come."

That was in May.

Interviewer: In May?

Mrs Garth: In May.

Interviewer: Fine.
"""


def test_the_same_teller_may_tell_again() -> None:
    told = ["Mrs Garth", *SPEAKERS, "Interviewer"]
    assert labels_of(TOLD + AGAIN) == SPEAKERS * 3 + told


def test_parts_of_a_story_that_two_narrators_read_have_turns() -> None:
    again = AGAIN.replace("Mrs Garth: He", "Interviewer: He")
    labels = labels_of(TOLD + again)
    assert labels[:8] == ALL
    assert labels.count("Foreman") == 2


IN_CAPITALS = """\
INTERVIEWER: How did you cross?

LINDT: We came to the barrier in the morning.

Sentry: Papers.

Uncle: Here they are.

Sentry: And the boy?

Uncle: My sister's.

That was all. I know each word of it.

INTERVIEWER: They let you pass?

LINDT: They did.

INTERVIEWER: And then?

LINDT: Then we walked.

INTERVIEWER: For long?

LINDT: A day.
"""


def test_those_told_of_need_no_quotation_marks_where_speakers_are_in_capitals() -> None:
    assert labels_of(IN_CAPITALS) == ["INTERVIEWER", "LINDT"] * 4


def test_voices_of_a_house_have_turns_among_speakers_in_capitals() -> None:
    text = IN_CAPITALS.replace("Sentry: And the boy?\n\nUncle: My sister's.\n\n", "")
    assert "Sentry" in labels_of(text)


ON_LINES = """\
Interviewer: How did it begin?

Ida Holm: The overseer came down, and it went like this.
Overseer: "Back to the looms."
Me: "No."
Overseer: "Then go."
And we went.

Interviewer: All of you?

Ida Holm: All.

Interviewer: And later?

Ida Holm: Later we came back.
"""


def test_lines_that_are_quoted_in_a_paragraph_are_told() -> None:
    assert labels_of(ON_LINES) == ["Interviewer", "Ida Holm"] * 3


def test_quoted_lines_have_turns_where_paragraphs_are_not_parted() -> None:
    labels = labels_of(ON_LINES.replace("\n\n", "\n"))
    assert "Overseer" in labels


@pytest.mark.parametrize(
    "told",
    [
        'The Secretary said: "We will not wait."',
        "Der Minister sagte: „Wir warten nicht.“",
        "La ministre a dit : « Nous n'attendrons pas. »",
    ],
)
def test_who_tells_who_said_what_is_quoted_has_no_label(told: str) -> None:
    text = (
        f"MR. DORN: Good morning to all.\n\nQUESTION: Any news?\n\nMR. DORN: One thing."
        f"\n\n{told}\n\nQUESTION: When?\n\nMR. DORN: Today.\n"
    )
    assert labels_of(text) == ["MR. DORN", "QUESTION"] * 2 + ["MR. DORN"]
