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


ASKED = """– Wann haben Sie das Boot gebaut?

Im Winter. Es lag Schnee im Schuppen.

– Allein?

Mein Bruder hielt die Lampe.

– Und schwimmt es?

Bis zur Boje.
"""
QUOTED = """The ferryman still rows, at eighty.

How many have you taken across?

"I stopped counting at nine thousand. After that I counted the dogs."

How many dogs were there?

"Two. One of them rowed."

Who will row after you?

"The river. It knows the way."
"""
COMMITTEE = """Minutes of the harbour committee
Present:
Chair: Ada Holm
Guests: Ole Brandt, pilot

Chair Ada Holm:
Good morning, I open the meeting. There is one point on the list: the lamp.

Ole Brandt:
Thank you. We have three lamps, and two of them are out. We ask for one more.

Chair Ada Holm:
Which one?
"""
RECORDING = """Standup 11-03

SPEAKERS
Ines Falk, Tom, Unknown Speaker

Unknown Speaker  0:02
Is it on?

Ines Falk  0:04
It is on. The pump came back from the shop, and the shop says: not the pump.

Tom  0:15
Of course it is not the pump.

Ines Falk  0:17
Then who pays for it?
"""
CHAT = """[11-May-21 07:42 PM] lena#1201
who has the keys

[11-May-21 07:43 PM] bosun#0007
not me
i had them yesterday

[11-May-21 07:45 PM] piet#4410
they are in the door

[11-May-21 07:46 PM] lena#1201
which door
"""
HOUSE = """9.47 pm

Dr Asha Kerr (Eastdale) (Lab)
It is a pleasure to open this debate. The fares are too high, and I shall say why—

Sir Giles Thorne (North Wold) (Con)
Will the hon. Lady give way?

Dr Kerr
I will give way to the right hon. Gentleman. [Laughter.]

Sir Giles Thorne (North Wold) (Con)
I am obliged. The problem is not only the fares, it is the buses, of which there—

Dr Kerr
Are none.
"""


@pytest.mark.parametrize("text", [ASKED, QUOTED, COMMITTEE, RECORDING, CHAT, HOUSE])
def test_lost_blank_lines_change_no_turns(text: str) -> None:
    assert turns_in(text.replace("\n\n", "\n")) == turns_in(text) > 1


POLL = """Poll of the week: do we need the new bridge?

The town has planned it for years. We asked people at the harbour.

No. The old one will stand for a hundred years if somebody paints it.
(Otto Reim, 52, fisherman)

I live over there and work here. Every morning I wait in the same queue.
(Mia Lund, 34, nurse)

I do not mind, I swim.
(Jonas Thal, 17, pupil)

My husband says: first the roof, then the bridge. For once he is right.
(Hanne Voss, 71, retired)
"""


def test_ends_of_lines_that_stand_twice_change_no_turns() -> None:
    assert turns_in(POLL.replace("\n", "\n\n")) == turns_in(POLL) == 4


GROUP = """M: What bothers you most? #00:01:18-3#

P1: I do. #00:01:34-9#

P3: Bees. #00:01:46-2#

M: Good. Please. #00:01:48-0#

P5: It smells. #00:01:50-3#

P2: So it does, I think. #00:01:54-8#
"""


def test_times_behind_short_turns_are_no_amounts() -> None:
    assert turns_in(GROUP) == 6


PLAY = """<p><i>Odr.</i> How stands the night? The candle hath burnt blew.</p>
<p><i>Lord.</i> It stands, as doth a beggar stand, without the doore.</p>
<p><i>Bel.</i> Then let it in. Come from the window.</p>
<p><i>Odri.</i> I saw a thing, and on his heele a spurre.</p>
<p><i>Bell.</i> Thy brother is in Church, and quiet.</p>
<p><i>Duke.</i> He that was quiet. Hold the light.</p>
"""


def test_names_shortened_in_two_ways_are_of_those_who_speak_again() -> None:
    page = f"<html><body>{PLAY}</body></html>"
    found = convert(page.encode(), "a.html").transcript.turns()
    assert [turn.label.text for turn in found if turn.label][:3] == [
        "Odr",
        "Lord",
        "Bel",
    ]


RAYA = """—En su última novela no hay barco.

—Hay un gato. Tenía razón mi editora: vamos por la novena edición.

—¿Le preocupa el éxito?

—Me preocupa la humedad. Esta casa tiene dos siglos.

—Se ha dicho que su narrador es su padre.

—Mi padre era cartero, pero no contaba nada.

—Parece que lo tenía preparado.

—En los pueblos todo está preparado.
"""
BRIEFING = """ADMINISTRATOR CALDER: Let me just finish. Twelve at the outside.

Q Is there any thought of calling on the neighbours?

ADMINISTRATOR CALDER: We called. They are coming.

MS. REED: All right. We will let the Administrator go. Mary.

Q Dinah, the Senator said that the house is asleep. Your response?

MS. REED: I would say that the wheel is fine. (Laughter.)
"""
NUMBERED = """7) संचालक – फिर क्या हुआ?
8) प्रतिभागी 3 – उन्होंने कहा: कल आएँगे। कल कभी नहीं आया।
9) विमला – हम अपना दीया लाते हैं अब।
10) संचालक – दीये का तेल कौन देता है?
11) विमला – दुकान वाले देते हैं थोड़ा।
12) संचालक – बहुत धन्यवाद। यहीं समाप्त करते हैं।
"""


@pytest.mark.parametrize(("text", "turns"), [(RAYA, 8), (BRIEFING, 6), (NUMBERED, 6)])
def test_a_stretch_of_a_talk_has_its_turns(text: str, turns: int) -> None:
    assert turns_in(text) == turns


ARGUMENT = """MR. CALLOW:  Mr. Chief Justice, and may it please the Court, there are
three questions in this case about the ferry, and on a fair reading
the first answers the other two: was the Marigold a vessel on that
day, or was she a house that had been moored? She had an engine.

JUSTICE WREN:  Mr. Callow, did the engine work on that day, or on any
of the days that the witnesses for the harbour have told us about?

MR. CALLOW:  Not on that day, Justice Wren, and as to the others I can
only say what the record says on page nine: it had worked in June.

JUSTICE WREN:  And does it matter whether it works, when nobody means
to go anywhere with her? That is the question which troubles me here.

MR. CALLOW:  It does, and it could be made to work within two hours.
"""


def test_capitals_change_no_turns() -> None:
    assert turns_in(ARGUMENT) == turns_in(ARGUMENT.upper()) == 5


def test_a_blank_line_below_each_line_in_capitals_changes_no_turns() -> None:
    lines = ARGUMENT.upper().replace("\n\n", "\n")
    assert turns_in(lines.replace("\n", "\n\n")) == 5


@pytest.mark.parametrize("text", [MEETING, CHAT, BRIEFING, NUMBERED])
@pytest.mark.parametrize(
    "around", ["\u202a{}\u202c", "\u2068{}\u2069", "\u200f{}", "\u200b{}", "\u2060{}"]
)
def test_signs_without_width_around_lines_change_no_turns(
    text: str, around: str
) -> None:
    lines = (around.format(line) for line in text.splitlines())
    assert turns_in("\n".join(lines)) == turns_in(text) > 1


@pytest.mark.parametrize(
    "name", ["Lud\u200bwig", "Ludwig\u200e", "Lud\u00adwig", "\u2060Ludwig"]
)
def test_a_sign_without_width_inside_a_label_changes_no_turns(name: str) -> None:
    text = f"Anna: Ist das Boot fertig?\n{name}: Fast.\nAnna: Wann?\n"
    found = list(convert(text.encode(), "a.txt").transcript.turns())
    assert [turn.label.text for turn in found if turn.label] == [
        "Anna",
        "Ludwig",
        "Anna",
    ]


@pytest.mark.parametrize("text", [ASKED, COMMITTEE, CHAT, HOUSE, ARGUMENT])
@pytest.mark.parametrize("above", ["", "Am 3. Mai schrieb Ada Holm:\n\n"])
def test_marks_of_quotation_before_all_lines_change_no_turns(
    text: str, above: str
) -> None:
    lines = (f"> {line}" for line in text.splitlines())
    assert turns_in(above + "\n".join(lines)) == turns_in(text)


def test_marks_of_quotation_before_some_lines_say_who_speaks() -> None:
    letters = "> Wer malt das Boot?\n\nMein Bruder.\n\n> Und wann?\n\nIm Mai.\n"
    said = convert(letters.encode(), "a.txt").to_bytes()
    assert b"&gt; Wer malt" in said
