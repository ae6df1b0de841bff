"""Plays: whose speeches they are, what is a direction, and what ends a part."""

import pytest
from lxml import etree

from tei_toolkit.convert import convert
from tei_toolkit.labels.lines import read_lines
from tei_toolkit.sources.reading import read_source
from tei_toolkit.structure.cast import Role, assign_roles, roles_in
from tei_toolkit.structure.directions import (
    opens_direction,
    tells_of_move,
    tells_of_sound,
)
from tei_toolkit.structure.layout import find_part, setting_in
from tei_toolkit.tei.vocabulary import XML_ID, tei


def encoded(play: str, name: str = "play.txt") -> etree._Element:
    return convert(play.encode(), name).tree.getroot()


def words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def all_of(root: etree._Element, name: str) -> list[str]:
    return [words(element) for element in root.iter(tei(name))]


def speeches(root: etree._Element) -> list[tuple[str, str]]:
    """The printed prefix of each speech, and the name of who speaks."""
    people = {
        person.get(XML_ID): words(person.findall(tei("persName"))[0])
        for person in root.iter(tei("person"))
    }
    return [
        (
            words(speech.findall(tei("speaker"))[0]),
            people[(speech.get("who") or "")[1:]],
        )
        for speech in root.iter(tei("sp"))
    ]


ENGLISH = """THE BORROWED UMBRELLA

A FARCE IN ONE ACT

CHARACTERS

MR. PUMBLE, a retired hosier
CAPTAIN FAIRWEATHER, his tenant
MRS. PUMBLE, wife to Pumble
SUSAN, a maid

ACT I

SUSAN discovered dusting.

SUSAN. Rain again, and the master out without his umbrella.

Enter MR. PUMBLE, wet through.

PUM. I say, Susan, who has taken my umbrella?

SUSAN. I never touched it, sir.

CAPT. F. Me, sir. I took it. I own it.

PUM. You, sir! A soldier!

CAPT. F. (bowing). Half-pay, sir, half-pay.

Re-enter SUSAN with MRS. PUMBLE.

MRS. P. Mr. Pumble! What is this noise?

PUM. (looking). My dear, the umbrella.

MRS. P. Is it not under your arm?

Exeunt all but SUSAN.

SUSAN. And still it rains.

CURTAIN

THE END
"""


def test_the_list_of_characters_names_who_speaks() -> None:
    root = encoded(ENGLISH)
    assert speeches(root) == [
        ("SUSAN.", "Susan"),
        ("PUM.", "Mr. Pumble"),
        ("SUSAN.", "Susan"),
        ("CAPT. F.", "Captain Fairweather"),
        ("PUM.", "Mr. Pumble"),
        ("CAPT. F.", "Captain Fairweather"),
        ("MRS. P.", "Mrs. Pumble"),
        ("PUM.", "Mr. Pumble"),
        ("MRS. P.", "Mrs. Pumble"),
        ("SUSAN.", "Susan"),
    ]
    assert len(list(root.iter(tei("person")))) == 4


def test_a_prefix_does_not_run_into_the_speech() -> None:
    said = all_of(encoded(ENGLISH), "p")
    assert "Me, sir. I took it. I own it." in said
    assert "Mr. Pumble! What is this noise?" in said


def test_who_enters_is_no_speaker() -> None:
    assert all_of(encoded(ENGLISH), "stage") == [
        "SUSAN discovered dusting.",
        "Enter MR. PUMBLE, wet through.",
        "bowing",
        "Re-enter SUSAN with MRS. PUMBLE.",
        "looking",
        "Exeunt all but SUSAN.",
        "CURTAIN",
    ]


def test_the_end_is_a_trailer_of_the_whole() -> None:
    root = encoded(ENGLISH)
    body = next(root.iter(tei("body")))
    assert words(body[-1]) == "THE END"
    assert body[-1].tag == tei("trailer")


GERMAN = """Der Pfarrer

Schauspiel in drei Aufzügen

Personen

Walther Fürst
Arnold Melchthal
Stauffacher, Landmann aus Schwyz
Ein Bote

Erster Aufzug

Erste Szene

Hohes Felsenufer. Der See macht eine Bucht ins Land.

Stauffacher und Melchthal treten auf.

Stauff. Was bringt Ihr mir, Melchthal? Ihr seid so bleich.

Mel. Ich bringe nichts als Zorn und leere Hände.

Stauff. So setzt Euch her.

Walther Fürst tritt auf.

Fürst. Wer ist bei dir, Gevatter?

Mel. Ich bin's, Herr. Man sucht mich in allen Tälern.

Ein Bote tritt ein.

Bote. Der Vogt ist auf dem See.

Bote geht ab.

Fürst. Nun gilt's.

Alle ab.

Der Vorhang fällt.

Ende des ersten Aufzugs

Zweiter Aufzug

Mel. Es wird Nacht.

Stauff. So kommt.

Ende
"""


def test_german_directions_and_names() -> None:
    root = encoded(GERMAN)
    assert [name for _, name in speeches(root)] == [
        "Stauffacher",
        "Arnold Melchthal",
        "Stauffacher",
        "Walther Fürst",
        "Arnold Melchthal",
        "Ein Bote",
        "Walther Fürst",
        "Arnold Melchthal",
        "Stauffacher",
    ]
    kinds = [(s.get("type"), words(s)) for s in root.iter(tei("stage"))]
    assert kinds == [
        (None, "Hohes Felsenufer. Der See macht eine Bucht ins Land."),
        ("entrance", "Stauffacher und Melchthal treten auf."),
        ("entrance", "Walther Fürst tritt auf."),
        ("entrance", "Ein Bote tritt ein."),
        ("exit", "Bote geht ab."),
        ("exit", "Alle ab."),
        (None, "Der Vorhang fällt."),
    ]


def test_what_ends_an_act_is_the_last_in_it() -> None:
    root = encoded(GERMAN)
    first, last = root.iter(tei("trailer"))
    assert words(first) == "Ende des ersten Aufzugs"
    act = first.getparent()
    assert act is not None
    assert (act.get("type"), words(act[0])) == ("act", "Erster Aufzug")
    assert act[-1] is first
    assert words(last) == "Ende"


RUSSIAN = """МЕДВЕДЬ ИЗ РЯЗАНИ

Шутка в одном действии

Действующие лица:

Елена Ивановна Попова, вдовушка.
Григорий Степанович Смирнов, помещик.
Лука, лакей Поповой.

I

Попова (в глубоком трауре) и Лука.

Лука. Нехорошо, барыня... Губите вы себя только...

Попова. И не выйду никогда...

Лука. Эх!..

Слышен звонок.

Поп. Кто это? Скажи, что я никого не принимаю.

Лука уходит.

II

Попова одна.

Поп. Ты увидишь, как я умею любить.

Попова. Вот так.

III

Попова и Смирнов.

Смирнов (входя, Луке). Болван, любишь много разговаривать...

Поп. Что вам угодно?

Смирнов. Честь имею представиться.

Все уходят.

Занавес
"""


def test_numbers_alone_head_the_scenes_of_a_russian_play() -> None:
    root = encoded(RUSSIAN)
    scenes = [d for d in root.iter(tei("div")) if d.get("type") == "scene"]
    assert [words(scene[0]) for scene in scenes] == ["I", "II", "III"]
    assert all_of(root, "stage") == [
        "Попова (в глубоком трауре) и Лука.",
        "Слышен звонок.",
        "Лука уходит.",
        "Попова одна.",
        "Попова и Смирнов.",
        "входя, Луке",
        "Все уходят.",
        "Занавес",
    ]
    assert [name for _, name in speeches(root)] == [
        *("Лука", "Елена Ивановна Попова") * 2,
        *("Елена Ивановна Попова",) * 2,
        *("Григорий Степанович Смирнов", "Елена Ивановна Попова"),
        "Григорий Степанович Смирнов",
    ]


FRENCH = """SCÈNE PREMIÈRE

ORGON, LISETTE

LISETTE, à part.
Le voilà qui vient.

ORGON.
Que fais-tu là ?

LISETTE.
Rien, Monsieur.

Il sort.

SCÈNE DEUXIÈME

LISETTE, VALÈRE

VALÈRE, entrant.
Lisette !

LISETTE.
Il sort.

VALÈRE.
Est-il parti ?

LISETTE, riant.
Non.

FIN DU PREMIER ACTE.
"""


def test_a_french_play_without_its_front_is_a_play() -> None:
    root = encoded(FRENCH)
    assert [name for _, name in speeches(root)] == [
        *("Lisette", "Orgon", "Lisette", "Valère", "Lisette", "Valère", "Lisette")
    ]
    assert all_of(root, "stage") == [
        "ORGON, LISETTE",
        "à part.",
        "Il sort.",
        "LISETTE, VALÈRE",
        "entrant.",
        "riant.",
    ]
    assert all_of(root, "trailer") == ["FIN DU PREMIER ACTE."]
    assert "Il sort." in all_of(root, "p"), "all that she says below her name"


def test_a_title_line_of_a_record_makes_no_play() -> None:
    record = """HOUSE OF COMMONS

Scene at Drury Lane

MR. PUMBLE: I ask about the third act.

MR. BRUCE: Exit the Minister. The curtain must be of iron.

MR. PUMBLE: I am obliged.

MR. BRUCE: That is the end of the act.
"""
    root = encoded(record)
    assert len(list(root.iter(tei("u")))) == 4
    assert not list(root.iter(tei("sp")))


def test_numbers_tell_people_of_one_name_apart() -> None:
    play = """THE NETS

ACT I

1 FISH. Good morrow, masters. Have you seen the king?

2 FISH. He walks upon the water, so they say.

1 FISH. Then who shall bless the boats?

2 FISH. The sea.

3 FISH. Amen.

1 FISH. Let us go.
"""
    root = encoded(play)
    assert all_of(root, "speaker") == [f"{n} FISH." for n in (1, 2, 1, 2, 3, 1)]
    assert len({speech.get("who") for speech in root.iter(tei("sp"))}) == 3


ROLES = [
    Role("MR. PUMBLE", ("mr", "pumble")),
    Role("MRS. PUMBLE", ("mrs", "pumble")),
    Role("CLAUDIUS", ("claudius",), "king"),
    Role("FIRST FISHERMAN", ("1", "fisherman")),
    Role("Антон Антонович Городничий", ("антон", "антонович", "городничий")),
    Role("ROSAURA", ("rosaura",)),
    Role("ROSINA", ("rosina",)),
    Role("DON JUAN", ("don", "juan")),
    Role("DOÑA JUANA", ("doña", "juana")),
]


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (("PUM", "MRS. P"), ("MR. PUMBLE", "MRS. PUMBLE")),
        (("PUM",), (None,)),
        (("KING",), ("CLAUDIUS",)),
        (("1 FISH",), ("FIRST FISHERMAN",)),
        (("2 FISH",), (None,)),
        (("Гор",), ("Антон Антонович Городничий",)),
        (("ROS",), (None,)),
        (("ROS", "ROSI"), ("ROSAURA", "ROSINA")),
        (("R",), (None,)),
        (("SAU",), (None,)),
        (("MR",), (None,)),
        (("D. JUAN", "DA. JUANA"), ("DON JUAN", "DOÑA JUANA")),
        (("D",), (None,)),
    ],
)
def test_a_label_means_a_part_where_it_can_mean_but_one(
    labels: tuple[str, ...], names: tuple[str | None, ...]
) -> None:
    found = assign_roles(labels, ROLES)
    assert tuple(r.name if (r := found.get(x)) else None for x in labels) == names


def test_two_in_one_line_of_the_list_are_two() -> None:
    cast = b"Cast\nLA TANA e TRISUZZA, sorelle\nLords of the court\n"
    lines = read_lines(read_source(cast, "play.txt"))
    assert [role.name for role in roles_in(lines, range(3))] == [
        *("LA TANA", "TRISUZZA", "Lords of the court")
    ]


_GROUPS = """THE FERRY TOLL

Dramatis Personae

SIR OTTO, a miller.
HODGE, his man.

Daughters to Sir Otto
LUCINDA
MOLL, the younger

WIDOW

Boatmen, Millers and many other Servants attending on Lucinda and
Sir Otto.

{end}ACT I

SIR OTTO.
Who comes?

HODGE.
The widow, sir.

WIDOW.
Good morrow.

LUCINDA.
Good morrow, all.
"""


@pytest.mark.parametrize(
    "end", ["", "SCENE: a mill.\n\n", "_The action passes by a river in spring._\n\n"]
)
def test_a_list_of_characters_goes_on_in_groups(end: str) -> None:
    root = encoded(_GROUPS.format(end=end))
    assert len(list(root.iter(tei("castItem")))) == 7
    said = [prefix for prefix, _ in speeches(root)]
    assert said == ["SIR OTTO.", "HODGE.", "WIDOW.", "LUCINDA."]


def test_speeches_right_below_a_list_of_characters_are_none_of_it() -> None:
    text = _GROUPS.format(end="").replace("ACT I\n\n", "")
    text = text.replace("Daughters", "HODGE.\nI am early.\n\nDaughters")
    root = encoded(text + "\nSCENE 2\n\nHODGE.\nI am late.\n")
    assert len(list(root.iter(tei("castItem")))) == 2


_LATIN = """Actus Primus. Scoena Prima.

Enter Moll and Hodge.

  Moll. Who keepes the Ferry heere?
  Hodge. I keepe it Madam

   Moll. Then row me ouer

Exeunt.

Scaena Secunda.

Enter Sir Otto.

  Otto. Ho Ferryman
  Hodge. He is gone my Lord

   Otto. And whither?
  Hodge. I know not
"""


def test_parts_are_counted_in_latin() -> None:
    root = encoded(_LATIN)
    kinds = [div.get("type") for div in root.iter(tei("div"))]
    assert [kind for kind in kinds if kind in ("act", "scene")] == ["act", "scene"]
    assert all_of(root, "stage")[1:] == ["Exeunt.", "Enter Sir Otto."]


_NAMELESS = """ACT I

SCENE I

OLD MAN.
Who are you there?

MAN.
I am the keeper.

GUARD.
You fell.

SECOND GUARD.
He slipped.

MAN.
So I said.

A VOICE.
Enough.
"""


def test_parts_without_names_are_persons_of_their_own() -> None:
    found = speeches(encoded(_NAMELESS))
    assert [name for _, name in found] == [
        *("Old Man", "Man", "Guard", "Second Guard", "Man", "A Voice")
    ]


_UNCLOSED = """ACT I

ANNA.
The tide is out, my friends.       [_Exit Ben._

CLARA.
Is it so late?

      [_Enter Ben again._

BEN.
It is.    [_Aside._
And I am late.

ANNA.
Then we are two.

CLARA.
I see it.
"""


def test_links_copied_before_the_heading_of_an_act() -> None:
    root = encoded(_UNCLOSED.replace("ACT I", "ArribaAbajoActo I\n\nEscena I"))
    assert all_of(root, "head") == ["ArribaAbajoActo I", "Escena I"]
    assert len(speeches(root)) == 5


def test_a_play_is_spoken_on_no_day() -> None:
    preface = "THE FERRY TOLL\n\nLeith, 3 May 1911.\n\n"
    setting = next(iter(encoded(preface + _UNCLOSED).iter(tei("settingDesc"))))
    assert setting.find(f".//{tei('date')}") is None


def test_a_bracket_behind_words_that_nothing_closes_opens_a_direction() -> None:
    told = all_of(encoded(_UNCLOSED), "stage")
    assert told == ["Exit Ben.", "Enter Ben again.", "Aside."]


KNOWN = frozenset("pluche sereno susan ben hamlet попова иванов rosaura".split())


@pytest.mark.parametrize(
    "line",
    [
        "Entre DAME PLUCHE, à cheval.",
        "Sale el SERENO.",
        "Entra ROSAURA.",
        "Entra zi' Rosaura con gli attrezzi.",
        "Tutti ridono. Rosaura entra nella giara.",
        "Vase.",
        "Ben and Susan go out, laughing.",
        "Hamlet dies.",
        "Иванов входит с чемоданом.",
        "Попова одна.",
        "Elle sort.",
        "Todos salen.",
        "Cala la tela.",
        "RIDEAU",
        "Es klopft.",
        "Пауза.",
    ],
)
def test_what_tells_of_the_stage(line: str) -> None:
    assert opens_direction(line) or tells_of_move(line, KNOWN) or tells_of_sound(line)


@pytest.mark.parametrize(
    "line",
    [
        "Entre nous, madame, il vous aime.",
        "Entre Paris et Rome il y a loin.",
        "Sort of a thing like that.",
        "Sale el sol.",
        "Parte de mi vida fue así.",
        "Ben is a liar.",
        "Hamlet, my lord, comes he?",
        "Susan goes with me.",
        "Il sort de chez lui tous les matins, et ne revient jamais qu'à minuit.",
        "Sie kommt nicht.",
        "Er geht.",
        "Он один знает правду.",
        "Все входят в моё положение.",
        "Alle kommen morgen wieder.",
        "The curtain of night has fallen on us all.",
        "Silence, I say!",
    ],
)
def test_what_is_spoken_of_moves(line: str) -> None:
    assert not opens_direction(line)
    assert not tells_of_move(line, KNOWN)
    assert not tells_of_sound(line)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("ДЕЙСТВИЕ ПЕРВОЕ", ("act", 1)),
        ("Действие происходит в имении.", None),
        ("ACTO ÚNICO", ("act", 1)),
        ("SCENA ULTIMA", ("scene", 2)),
        ("Act now, my lord", None),
        ("Scene One", ("scene", 2)),
        ("Сцена была пуста.", None),
    ],
)
def test_headings_of_parts_have_numbers(line: str, part: tuple[str, int]) -> None:
    assert find_part(line) == part


SETTING = """THE BARNACLE GEESE

ACT I

SCENE I.--The breakfast-room at Wrack Hall. A table laid. Through the window the
sea. SIR AUGUSTUS is discovered with a telescope, and looks through it at the door.

NELL. Not a sail. Not a blessed sail.

FENN. You said that yesterday, my dear.

Enter NELL'S AUNT.

ACT II. SCENE I. The same. Night.

NELL. Is it you?

FENN. It is.

SCENE II

NELL. Then give me the candle.

FENN. There is no candle.
"""


def test_what_a_scene_shows_is_a_direction_below_its_heading() -> None:
    body = next(encoded(SETTING).iter(tei("body")))
    assert all_of(body, "head") == [
        *("ACT I", "SCENE I.--", "ACT II. SCENE I.", "SCENE II")
    ]
    settings = [e for e in body.iter(tei("stage")) if e.get("type") == "setting"]
    first, second = map(words, settings)
    assert first.startswith("The breakfast-room at Wrack Hall. A table laid.")
    assert first.endswith("looks through it at the door.")
    assert second == "The same. Night."


@pytest.mark.parametrize(
    "heading",
    [
        "SCENE I. A STREET",
        "Scene 3: Inside",
        "ACT I. SCENE II.",
        "ACT I, SCENE 2",
        "ACT I.",
    ],
)
def test_a_heading_without_a_sentence_is_whole(heading: str) -> None:
    assert setting_in(heading) == 0


def test_a_long_line_that_begins_like_a_part_is_none() -> None:
    line = f"Scene one was what we saw, and {'it was long, ' * 12}I tell you."
    assert find_part(line) is None


@pytest.mark.parametrize(
    "heading",
    [
        "The Actors Names.",
        "The Persons' Names",
        "PERSONÆ DRAMATIS.",
        "Names of the Actors",
    ],
)
def test_the_list_of_characters_has_many_headings(heading: str) -> None:
    root = encoded(CAST.format(heading))
    assert all_of(root, "role") == ["Lucian", "Lovewit", "Betty"]
    assert [label for label, _ in speeches(root)] == [
        *("Luc.", "Lov.", "Luc.", "Bet.", "Luc.", "Bet.")
    ]


CAST = """THE HONEST LAWYER

A Comedy

{}

Lucian, a young Gentleman.
Lovewit, Friend to Lucian.
Betty, a Woman.

ACT I. SCENE I.

Enter Lucian and Lovewit.

Luc. What news, Lovewit? I am weary of this Town already.

Lov. None, Sir, but what you brought with you out of the Country.

Luc. A scurvy Jest.

Enter Betty.

Bet. Sir, my Lady desires you would attend her.

Luc. I come. What says Sir Harry?

Bet. He snores, Sir.
"""


LEFT_OVER = """САМОВАР

Действующие лица:

Кукин, помещик.
Лёля, его дочь.
Тучков, землемер.

I

Кукин. Седьмой час. Где же Тучков?

Лёля. {}

Кукин. Он обещал в пять.

Пауза.

Лёля. Вот он.

Тучков входит.

Тучков. Простите, ради бога.

Все садятся. Самовар шумит.

Кукин. Ну-с: чаю?

Тучков. Я прошу руки вашей дочери.

Лёля роняет книгу.

Кукин. Что?
"""


def test_what_no_speech_can_go_on_in_is_a_direction() -> None:
    root = encoded(LEFT_OVER.format("Папа, я читала."))
    assert all_of(root, "stage")[-2:] == [
        *("Все садятся. Самовар шумит.", "Лёля роняет книгу.")
    ]
    assert "Самовар" not in " ".join(all_of(root, "p"))


def test_a_second_paragraph_of_a_speech_is_said() -> None:
    root = encoded(LEFT_OVER.format("Папа, я читала.\n\nА ты меня не слышишь."))
    assert "Все садятся. Самовар шумит." in all_of(root, "p")


def test_persons_below_a_heading_do_not_speak() -> None:
    text = CAST.format("Personen").replace(
        "Enter Lucian and Lovewit.", "Lovewit. Betty."
    )
    assert all_of(encoded(text), "stage")[0] == "Lovewit. Betty."


def test_characters_in_two_columns_are_entries_each() -> None:
    columns = "LUCIAN.            LOVEWIT, his friend.\n          BETTY, a maid."
    names = CAST[CAST.index("Lucian, a") : CAST.index("\n\nACT I")]
    root = encoded(CAST.replace(names, columns).format("Persons"))
    assert all_of(root, "role") == ["LUCIAN", "LOVEWIT", "BETTY"]


def test_who_is_in_a_scene_is_no_setting() -> None:
    text = SETTING.replace("SCENE I. The same. Night.", "SCENE I. NELL, FENN.")
    stages = {words(e): e.get("type") for e in encoded(text).iter(tei("stage"))}
    assert stages["NELL, FENN."] is None


def test_a_direction_in_italics_with_upright_names_is_one() -> None:
    play = """\
# The Wager

## Persons of the Play

- **Tobias**, a keeper
- **Margery**, his wife

## ACT I

*Enter* Tobias *with a can of oil.*

*Tob.* The oil is low tonight, and so am I.

*Marg.* Put down the can.

*Enter* Margery *again.*

*Tob.* Who is there?

*Marg.* Thy wife.
"""
    directions = list(encoded(play, "play.md").iter(tei("stage")))
    assert [words(stage) for stage in directions] == [
        "Enter Tobias with a can of oil.",
        "Enter Margery again.",
    ]


QUARTO = """\
          The merrie Ferryman of Pell.

   As it was plaid by the Children of the Fletewell, 1607.

      Enter the Ferryman, and the Hostesse.

   Fer. HO, house! is there no bodie in this inne,
That loues a boate?
   Host. None that loues thee, knaue:
Thou mendedst mine, and it leakes in three places.
   Ferr. Marrie, good places all:
One for the ale, and one to see by.
Ale. I named it first, as being eldest.
   Host. And where is my siluer spoone?

      Enter Sir Wilfrid in a cloake.

   Wil. Peace. I am secret: call me not Sir Wilfrid.
   Host. Good morrow, Sir Wilfrid.
   Wilf. Hush! it is a cloake.
   Fer. It is my cloake. I know it by the patch.

                              A 3              vncloakt

   Wil. I am vndone.

                                   Exeunt.
"""


def test_a_quarto_without_acts_is_a_play() -> None:
    root = encoded(QUARTO)
    names = [name for name, _ in speeches(root)]
    assert names[:4] == ["Fer.", "Host.", "Ferr.", "Host."]
    assert "Ale. I named it first, as being eldest." in all_of(root, "l")
    assert all_of(root, "stage") == [
        "Enter the Ferryman, and the Hostesse.",
        "Enter Sir Wilfrid in a cloake.",
        "Exeunt.",
    ]


def test_short_forms_of_a_name_in_the_directions_are_one_part() -> None:
    who = dict(speeches(encoded(QUARTO)))
    assert who["Wil."] == who["Wilf."] == "Wilf"


SCRIPT = """\
                              THE QUIET BOAT


    FADE IN:

1   INT. BOAT HOUSE - DAY                                        1

    A boat, stuck. RUTH and a BOY of nine.

                               RUTH
                    It will be a minute.

                               BOY
                    It has been eleven.

                               A VOICE (V.O.)
                    High tide.

                               RUTH
                    It is not.

                               BOY (CONT'D)
                    It is, though.
"""


def test_parts_without_a_name_are_people_in_a_screenplay() -> None:
    root = encoded(SCRIPT)
    who = dict(speeches(root))
    assert who["BOY"] == who["BOY (CONT'D)"] == "Boy"
    assert who["A VOICE (V.O.)"] == "A Voice"
    assert all_of(root, "head") == ["THE QUIET BOAT", "1 INT. BOAT HOUSE - DAY 1"]
    assert all_of(root, "stage")[0] == "FADE IN:"


def test_a_name_below_those_who_are_in_a_scene_begins_a_speech() -> None:
    text = (
        "ACT I\n\nScene 1\n\nLiza\nWhat is the hour?\n\nPavel\nThe seventh, or so.\n\n"
        "Liza\nIt is not true.\n\nPavel\nThen let them hear the clock.\n\n"
        "Scene 2\nLiza and Pavel\nLiza\nAh! It is you.\n\nPavel\nIt is I, indeed.\n\n"
        "Liza\nYou came by the wall.\n"
    )
    found = convert(text.encode(), "play.txt").to_bytes().decode()
    assert found.count("<speaker>Liza") == 4
    assert "<stage>Liza and Pavel</stage>" in found


NAMES_ALONE = """\
the lantern

a play

by Ada Vale

Contact:
Ada Vale
12 Pier Street
SCENE ONE "OIL"

KEEPER
Do you see it?

BOY
No.

The KEEPER eats. The BOY remains


quiet, looking down at his hands.
He never eats in the scene.

KEEPER
Look again.

Beat.

BOY
I see it now.

KEEPER
Good.
"""


def test_a_play_whose_names_stand_alone_has_directions() -> None:
    root = encoded(NAMES_ALONE)
    assert all_of(root, "stage") == [
        "The KEEPER eats. The BOY remains",
        "quiet, looking down at his hands. He never eats in the scene.",
        "Beat.",
    ]
    assert len(speeches(root)) == 5


def test_a_field_for_an_address_is_no_button() -> None:
    assert "Contact:" in all_of(encoded(NAMES_ALONE), "p")
