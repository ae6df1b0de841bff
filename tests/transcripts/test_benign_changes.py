"""What says nothing of the turns changes nothing: spaces, lost blank lines, a cut."""

from pathlib import Path

import pytest

from tei_toolkit.convert import convert
from tests.transcripts.marked import FOLDER, read_marked

PATHS = sorted(FOLDER.glob("*.marked"))

COMEDY = """STURM BEI NACHT
Ein Stück in zwei Bildern
Personen:
BRITTA, zwölf
OPA, achtzig
1. Bild
Küche. Ein Radio rauscht.
BRITTA: (lacht) Opa, dein Radio kocht.
OPA: Das ist der Bericht für Schiffe. Hör zu.
BRITTA: Ist Fischer auch dabei?
OPA: Fischer ist immer dabei.
Es blitzt.
BRITTA: (leise) War das nah?
"""
ASSEMBLY = """○의장{space}박상원 의석을 정돈해 주시기 바랍니다.

○이정숙{space}의원 존경하는 의장님, 등대에 대해 묻겠습니다.

○해양부장관{space}최동혁 해양부장관입니다.

○이정숙{space}의원 등대지기가 몇 명입니까?

○해양부장관{space}최동혁 열두 명입니다.

○의장{space}박상원 이정숙 의원 수고하셨습니다.
"""
MEETING = """Kern, Anja   0:05
Guten Morgen zusammen. Sieht man meinen Bildschirm?

Peters, Ole (extern)   0:09
Ja, alles da.

Kern, Anja   0:12
Gut. Thema heute: Das Lager an der Nordseite.
Und zwar geht es um zwei Dinge: Zeit und Geld.
"""


def turns_in(text: str) -> int:
    return sum(1 for _ in convert(text.encode(), "a.txt").transcript.turns())


def test_a_cast_ends_where_one_of_it_speaks() -> None:
    assert turns_in(COMEDY) == 5


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_a_space_that_allows_no_break_is_a_space(space: str) -> None:
    assert turns_in(ASSEMBLY.format(space=space)) == 6


def test_a_colon_right_below_a_name_and_time_is_said() -> None:
    assert turns_in(MEETING) == 3


def test_colours_of_captions_in_plain_text_are_marks() -> None:
    colours = ("00ff00", "ffffff", "ffff00", "00ff00", "ffffff", "ffff00")
    text = "".join(
        f"00:00:{20 + 3 * at},400 --> 00:00:{22 + 3 * at},000\n"
        f'<font color="#{colour}">The gate was shut at noon.</font>\n'
        for at, colour in enumerate(colours)
    )
    found = convert(f"The talk\n{text}".encode(), "a.txt")
    assert found.to_bytes().count(b"The gate was shut") == len(colours)


ADDRESS = """Oberbrook College
Commencement address by Professor Imogen Sallow
President Whitlow, trustees, parents, and all of you who are about to be graduated:
I have been asked to be brief. When I sat where you sit, the speaker spoke for an hour.
My subject is the wrong answer. I have collected them for thirty years, and like them.
The first is mine. I was examined by an old man, and what passed between us was this:
Examiner: What is the evidence for your view?
Candidate: There is none, sir.
Examiner: Then why do you hold it?
Candidate: It is holding me.
He put down the trumpet, and passed me. And he was right, as you will see tomorrow.
What do these have in common? Each is the answer to a better question than was put.
So go out and be wrong. And when they ask you what you learned here, tell them that.
Thank you.
"""


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_what_one_who_speaks_quotes_makes_no_dialogue(between: str) -> None:
    assert turns_in(ADDRESS.replace("\n", between)) == 1


@pytest.mark.parametrize("path", PATHS[::20], ids=lambda path: path.stem)
def test_numbers_before_all_lines_end_in_no_fault(path: Path) -> None:
    """Lines that are blank but for their numbers have no first and no last letter."""
    marked = read_marked(path)
    lines = marked.data.decode(marked.head["encoding"]).splitlines()
    text = "\n".join(f"{at % 25 + 1:>4}  {line}" for at, line in enumerate(lines))
    assert convert(text.encode(), "a.txt").to_bytes()


def numbered(text: str) -> str:
    """`text` with the number of each line before it, and 25 lines a page."""
    lines = text.splitlines()
    return "".join(f"{at % 25 + 1:>4}  {line}\n" for at, line in enumerate(lines))


DASHES = """– როდის დაიწყეთ ბადის ქსოვა?

– ათი წლის ვიყავი. ბაბუამ მასწავლა.

– ბაბუამ?

– მეთევზე იყო. სულ ზღვაზე იდგა.

– და ახლა ვინ ქსოვს?

– ქალიშვილი. სანამ არ მობეზრდება.
"""


@pytest.mark.parametrize("text", [DASHES, ADDRESS.replace("\n", "\n\n"), MEETING])
def test_numbers_before_lines_change_no_turns(text: str) -> None:
    assert turns_in(numbered(text)) == turns_in(text) > 0


def test_the_letter_of_a_column_stands_in_a_numbered_line() -> None:
    said = (
        "Vizepräsident Uwe Brandt:\nDas Wort hat jetzt der Kollege             ({})\n"
        "aus Kiel.\nMarie Stolz (SPD):\nIch danke Ihnen sehr.\n"
    )
    text = "".join(said.format(letter) for letter in "ABCDABCD")
    assert turns_in(numbered(text)) == turns_in(text) == 16
