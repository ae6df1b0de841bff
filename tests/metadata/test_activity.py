"""The kind of event: of a text without turns only where its head tells of one."""

import pytest

from tei_toolkit.convert import convert


def _activity(text: str) -> str | None:
    return convert(text.encode(), "text.txt").description.activity


PROSE = [
    """\
Public Libraries Act 1964

An Act to place the library service under the superintendence of the Secretary.

1. Duty of authorities.

(1) Every council shall hold a meeting once a year at which the report is laid, and a
hearing shall be held if a trial of the scheme fails.
""",
    """\
Council meeting ends in uproar over bins

By Our Correspondent

Harrow, 12 May 2021

A meeting of the council ended in uproar on Tuesday. The trial of a new bin was debated.

The council will hold a press conference on Friday.
""",
    """\
SUPREME COURT OF THE STATE

STATE v. HARRIS

No. 94-1123. Argued March 3, 1995. Decided June 5, 1995.

OPINION OF THE COURT

The defendant was convicted after a jury trial of burglary. We affirm.

The hearing on the motion to suppress was held on March 2.
""",
    """\
Gesetz über öffentliche Versammlungen

§ 1 Jedermann hat das Recht, öffentliche Versammlungen zu veranstalten.

§ 2 Die Sitzung des Rates bleibt unberührt.
""",
    """\
Decreto 12/2005 sobre las sesiones de los ayuntamientos

Artículo 1. El pleno celebrará sesión ordinaria cada mes.

Artículo 2. La sesión se convocará con dos días de antelación.
""",
    """\
Why every meeting should be shorter

I have sat in meetings for thirty years, and we all know that they are too long.

Let every meeting end after twenty minutes.
""",
    """\
Die Rede, die nichts änderte

Am Dienstag debattierte der Landtag. Wir haben es alle gesehen.

Das Interview danach war kurz.
""",
    """\
Onion tart

Bake for 2 hours. Serve at a meeting or a conference.

It keeps for a week.
""",
]
EVENTS = {
    """\
Minutes of the meeting of the Harbour Trust

Held on 4 May 1911

The chairman opened the meeting. The accounts were read and passed.
""": "meeting",
    """\
ATA NÚMERO QUATRO

Reuniu a Assembleia de Freguesia.

Presentes: António Lobo, presidente; Rita Salvado, secretária.

O senhor presidente deu início aos trabalhos e leu a ata anterior.
""": "meeting",
    """\
Protokoll der Hauptverhandlung

Kassel, 4. Mai 1911

Der Angeklagte wurde vernommen. Er bestritt alles.
""": "trial",
    """\
Opening remarks at the new wing

It is a pleasure for all of us to be here. We have waited for ten years.

Let us go in.
""": "remarks",
    """\
Interview mit einer Glockengießerin

Sie gießt Glocken seit vierzig Jahren.

Angefangen hat sie zufällig, wie sie erzählt.
""": "interview",
}


@pytest.mark.parametrize("text", PROSE, ids=[t.split("\n", 1)[0] for t in PROSE])
def test_prose_is_no_event(text: str) -> None:
    conversion = convert(text.encode(), "text.txt")
    assert conversion.description.activity is None
    assert conversion.description.time is None


@pytest.mark.parametrize(("text", "activity"), EVENTS.items())
def test_prose_that_tells_of_its_event(text: str, activity: str) -> None:
    assert _activity(text) == activity


def test_a_committee_meets() -> None:
    text = (
        "Committee meeting, 6 June 2019\n\nAnn: Welcome.\n\nBob: Thank you.\n\n"
        "Ann: Shall we begin?\n\nBob: Let us.\n"
    )
    assert _activity(text) == "meeting"
