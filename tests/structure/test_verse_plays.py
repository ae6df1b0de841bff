"""Verse in plays: shared lines, names without space, directions over several lines."""

from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei


def encoded(play: str, name: str = "play.txt") -> etree._Element:
    return convert(play.encode(), name).tree.getroot()


def words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def parts(root: etree._Element) -> list[tuple[str, str]]:
    found = [(line.get("part"), words(line)) for line in root.iter(tei("l"))]
    return [(part, line) for part, line in found if part is not None]


def stages(root: etree._Element) -> list[tuple[str | None, str]]:
    return [(stage.get("type"), words(stage)) for stage in root.iter(tei("stage"))]


BELOW = """DER TURM

Trauerspiel in zwei Aufzügen

PERSONEN

MARTHA
KONRAD
EIN WÄCHTER

ERSTER AUFZUG

MARTHA.
Die Nacht ist lang, und auf den Türmen schweigt
Der Wächter, der uns sonst die Stunden ruft.

KONRAD.
Er schweigt.

MARTHA.
             Warum?

KONRAD.
                     Weil er die Stadt verließ.
Und wer verlässt, der ruft nicht mehr zurück.

WÄCHTER (singt).
     Schlaf, Kindlein, schlaf,
     Dein Vater hüt die Schaf,
     Die Mutter schüttelt Träume ab.

MARTHA.
Da ist er ja, und ruft uns doch zur Ruh.

KONRAD.
So komm.
"""
BESIDE = """THE KING OF SALT

Dramatis Personae

HAMOND, a prince of the coast
ORSINA, his sister

ACT I

HAM. To leave or not to leave this shore of salt,
Where every gull repeats my father's name
And every tide returns a little less,
I cannot say.
ORS.          Then do not say it, brother.
The night is long enough without our words.
HAM. And shorter than our grief.
ORS. The tide is out.
HAM. And when the tide is out the wind comes in,
And all the lamps are lit along the quay.
"""


def test_what_is_set_in_goes_on_with_another_speakers_line() -> None:
    assert parts(encoded(BELOW)) == [
        ("I", "Er schweigt."),
        ("M", "Warum?"),
        ("F", "Weil er die Stadt verließ."),
    ]


def test_a_song_is_set_in_from_its_first_line_to_its_last() -> None:
    root = encoded(BELOW)
    assert "Schlaf, Kindlein, schlaf," in [words(v) for v in root.iter(tei("l"))]
    assert all("Schlaf" not in line for _, line in parts(root))


def test_beside_names_only_more_space_than_usual_goes_on() -> None:
    assert parts(encoded(BESIDE)) == [
        ("I", "I cannot say."),
        ("F", "Then do not say it, brother."),
    ]


def test_names_in_a_libretto_need_no_blank_line() -> None:
    root = encoded("""LA FIGLIA DEL DOGE

MELODRAMMA IN TRE ATTI

PERSONAGGI

IL DOGE, basso
ELVIRA, sua figlia, soprano
RODRIGO, tenore

ATTO PRIMO

SCENA I

Piazza San Marco. Alba.

ELVIRA (affacciandosi)
Qual concento! Il cor mi balza,
S'ei tornasse!
                RODRIGO (di dentro)
                Elvira!
ELVIRA
                        Oh cielo!
È la voce che m'innalza.

RODRIGO (entrando)
Son tornato, e nel mio velo
Porto il sole.
ELVIRA e RODRIGO
Ah, non più, mai più lontani!

DOGE
Chi favella? O figlia ingrata!

Cala il sipario.
""")
    assert [words(s) for s in root.iter(tei("speaker"))] == [
        *("ELVIRA", "RODRIGO", "ELVIRA", "RODRIGO", "ELVIRA e RODRIGO", "DOGE")
    ]
    assert [speech.get("who") for speech in root.iter(tei("sp"))][4] == (
        "#elvira #rodrigo"
    )
    assert parts(root) == [
        ("I", "S'ei tornasse!"),
        ("M", "Elvira!"),
        ("F", "Oh cielo!"),
    ]


BRACKETS = """THE TOWER

Dramatis Personae

MARTHA
CONRAD

ACT I

MARTHA.
The night is long, and on the towers sleeps
The watch that used to call us all by name. [She goes to the window,
    opens it, and looks
    down.] And no one calls.
But still the night is long.

CONRAD.
He sleeps, and he who sleeps will never call
The hours that he has left behind him here.

[Enter a WATCHMAN, with a lantern
and two dogs

MARTHA.
Who left us (if I may be asked
Who left) the gate undone,
And all the hours unsung?

(Exit WATCHMAN.

CONRAD.
The wind, I think, the wind [aside
And I have left it so.
"""


def test_directions_reach_over_lines_and_may_lack_their_end() -> None:
    root = encoded(BRACKETS)
    assert stages(root) == [
        ("business", "She goes to the window, opens it, and looks down."),
        ("entrance", "Enter a WATCHMAN, with a lantern and two dogs"),
        ("exit", "Exit WATCHMAN."),
        ("delivery", "aside"),
    ]
    said = [words(line) for line in root.iter(tei("l"))]
    assert "Who left us (if I may be asked" in said
    assert "Who left) the gate undone," in said
    assert said[-1] == "And I have left it so."


def test_directions_in_italics_stand_between_sentences() -> None:
    root = encoded(
        "<html><head><title>La lampe</title></head><body><h1>La lampe</h1>"
        "<p>Comédie en un acte</p><h2>ACTE PREMIER</h2>"
        "<p><b>ANNA.</b> La barque est en retard. <i>Elle lève la lampe.</i> Et bas."
        "</p><p><b>BEN</b>, <i>entrant</i>. C'est moi, <i>moi</i>. <i>Il sort.</i></p>"
        "<p><b>ANNA.</b> Et le <i>Marguerite</i> ? <i>À part.</i> Il ment. <i>Je ne le"
        " crois pas.</i></p><p><b>BEN.</b> Oui.</p><p><b>ANNA.</b> Non.</p>"
        "<p><b>BEN.</b> Perdu. <i>Ben s'assied.</i> Tout. <i>Tout.</i></p>"
        "<p><b>ANNA.</b> Dors, <i>dors bien.</i></p></body></html>",
        "play.html",
    )
    assert stages(root) == [
        ("business", "Elle lève la lampe."),
        ("delivery", "entrant."),
        ("exit", "Il sort."),
        ("delivery", "À part."),
        ("business", "Ben s'assied."),
    ]
    assert [words(hi) for hi in root.iter(tei("hi")) if hi.get("rend") == "italic"] == [
        *("moi", "Marguerite", "Je ne le crois pas.", "Tout.", "dors bien.")
    ]


def test_bold_names_of_a_list_are_roles() -> None:
    root = encoded(
        "# The Lamp\n\n## Characters\n\n- **ANNA**, a keeper\n- **BEN**\n\n"
        "## Act 1\n\n**ANNA.** The boat is late.\n\n**BEN.** It is.\n\n"
        "**ANNA.** *Who* is it?\n\n**BEN.** Only me.\n",
        "play.md",
    )
    assert [words(role) for role in root.iter(tei("role"))] == ["ANNA", "BEN"]
    assert [words(told) for told in root.iter(tei("roleDesc"))] == ["a keeper"]
