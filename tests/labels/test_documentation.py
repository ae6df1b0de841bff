"""Pages about programs and collections, and talks that look like them."""

import pytest

from tei_toolkit.convert import convert
from tests.labels.reading import labels_of

FILES = """\
# Harbour tapes, word by word

Transcripts of the harbour board, with a time for each word.

## Checks

- PASS: every word has a time. 12 words share the time of the word before them.
- PASS: no speaker is missing. Two speakers are called "unknown".
- FAIL: five turns are longer than ten minutes. They were left as they are.

## Files

- `words.tsv`: every word with its time, tab separated.
- `tapes/*.json`: one file for each tape, with its turns in order.
- `raw/`: what the recogniser wrote, kept so that the work can be done again.
"""
CARD = """\
# Model card of the harbour recogniser

## Model Details

- **Developed by:** Harbour Speech Lab
- **Languages:** English

## Uses

### Direct Use

The model turns recordings into text. It was not trained on songs.

**Accents:** The model does worse on accents that it has not heard.

**Names:** Names of people are often wrong. Please check them by hand.
"""
CHANGES = """\
# Changelog

## [1.2.0] - 2021-03-04

### Added
- Interview 14: Two women who worked at the cannery talk about the strike.
- Search: Find a word in all interviews.

### Fixed
- Export: Empty turns no longer break the table.
- Search: Accents are ignored.

## [1.1.0] - 2020-11-20

### Added
- Export: Transcripts can be saved as text.
"""
TEMPLATE = """\
---
name: Wrong transcript
about: Tell us of a mistake
---

**Episode:** Which episode is it?

**Speaker:** Who is speaking there?

**What is said:** Write what you hear.

- [ ] I listened to the recording.
- [ ] I looked for an issue about this.
"""
FRENCH = """\
# Transcriptions des débats municipaux

## Utilisation

Prérequis : Python 3.9 ou plus récent. Il faut aussi ffmpeg.
Lancement : Donnez le nom du fichier. Le texte est écrit à côté.

## Structure

* **donnees/** : les enregistrements, un dossier par séance.
* **textes/** : les transcriptions relues par des bénévoles.

## État

- OK : toutes les séances de 2018 sont relues.
- À FAIRE : les séances de 2019 ne le sont pas encore.
"""
SERVER = """\
# The server of transcripts

- `speaker`: Only turns of this speaker.
- `from`: Only what was said after this day.

Response:

    200: A list of transcripts.

### POST /transcripts

Request: A JSON object with `title` and `turns`.
Response: The transcript with its id.
"""
SAMPLE = """\
# whoscribe

## Installation

```bash
pip install whoscribe
```

## Usage

Give it a recording; what you get looks like this:

Chair: Good evening, everyone. Let us begin.
Ms Okafor: Thank you, Chair. I have one question.
Chair: Please go ahead.

The first column can be left out. Times are in seconds, and you may ask for frames.

Long recordings are cut in two. The words at the cut are compared and joined again.

Where two people speak at once, both are kept, one below the other.

It was tried on the meetings of two parishes and one harbour board.
"""


@pytest.mark.parametrize(
    "page", [FILES, CARD, CHANGES, TEMPLATE, FRENCH, SERVER, SAMPLE]
)
def test_on_a_page_about_a_program_nobody_speaks(page: str) -> None:
    turns = convert(page.encode(), "page.md").transcript.turns()
    assert not [turn for turn in turns if turn.label]


def test_a_metadata_file_of_a_package_has_no_turns() -> None:
    names = "".join(f"Classifier: Topic {n}\n" for n in (1, 2, 3))
    assert not labels_of(f"Metadata-Version: 2.1\nName: whoscribe\n{names}")


def test_what_is_typed_at_a_prompt_is_no_speech() -> None:
    page = (
        "Usage\n-----\n\nFirst import it:\n\n"
        ">>> from whoscribe import Tape\n>>> tape = Tape('a.wav')\n\n"
        "Then look at it:\n\n>>> tape.turns()\n[1, 2]\n"
    )
    assert not labels_of(page)


TALK = """\
# Meeting of the parser group

- **Ada Hill:** I looked at `parse()`. It drops the last turn.
- **Ben Moss:** Does `read()` do so, too?
- **Ada Hill:** No, only `parse()`. I wrote a test with `pytest`.
- **Ben Moss:** Then we should mend it before the release.

## License

- **Ada Hill:** One more thing: the license. Shall we keep it?
- **Ben Moss:** Yes.

## Options

- **Ada Hill:** Somebody asked how to use it. I will write a page.
"""


def test_those_who_talk_about_code_in_a_list_have_labels() -> None:
    turns = list(convert(TALK.encode(), "talk.md").transcript.turns())
    assert [turn.label for turn in turns if turn.label]
    assert len(turns) == TALK.count(":**")


def test_one_who_comes_back_by_name_speaks_on_a_page_of_code() -> None:
    page = (
        "```python\nimport tape\n```\n\n"
        "Dr. Ada Hill: I wrote this line first.\n\nWhy: To begin with.\n\n"
        "Dr. Ada Hill: Then I threw it away again.\n"
    )
    assert labels_of(page).count("Dr. Ada Hill") == 2


def test_two_who_come_back_by_name_speak_at_length_on_a_page_of_code() -> None:
    more = "".join(f"Then `step({n})` was slow, as in May.\n\n" for n in range(6))
    page = "## Usage\n\n## Testing\n\n" + "".join(
        f"**{name}:** {said}\n\n{more}"
        for name, said in zip(
            ("Ada Hill", "Cora Moss") * 2,
            ("I looked at it.", "Did it stop?", "It did.", "Then it works."),
            strict=True,
        )
    )
    turns = convert(page.encode(), "call.md").transcript.turns()
    assert len([turn for turn in turns if turn.label]) == 4


def test_those_whose_initials_stand_in_the_head_talk_about_code() -> None:
    text = (
        "# Meeting Notes\n\n| Name | Abbreviation |\n| --- | --- |\n"
        "| Edda Tarr | ETR |\n| Bo Marle | BMR |\n\n## Optional knots\n\n"
        "ETR: A pattern must name each knot today. We would like `knot?` as in:\n\n"
        "```js\nweave({ knot: null });\n```\n\n"
        "BMR: I have a question. Is `null` a knot, or is there none then?\n\n"
        "ETR: There is none.\n"
    )
    assert labels_of(text) == ["ETR", "BMR", "ETR"]


MEETING = """\
# Harbour meeting

## To do

- [ ] Ada: paint the mast (by Friday)
- [ ] Bert: ask for the price of rope

## Transcript

**Ada Holm** (00:00:04)
Good morning. We have two things today: the mast and the rope.

**Bert Lund** (00:00:19)
The rope is gone.

**Speaker 3** (00:00:31)
I have seen it on the roof of the school. [laughs]
"""


def test_times_beside_names_show_who_speaks_below_things_to_do() -> None:
    turns = convert(MEETING.encode(), "a.md").transcript.turns()
    found = [turn.label.text for turn in turns if turn.label]
    assert found == ["Ada Holm", "Bert Lund", "Speaker 3"]
