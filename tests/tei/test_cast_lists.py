"""The characters of a play with their names and what is told of them."""

from tei_toolkit.convert import convert
from tei_toolkit.tei.vocabulary import tei

_PLAY = (
    "THE PIER\n\nDramatis Personae\n\nGUILDFORD, son to Northumberland.\n"
    "MRS. HALE (a diver)\nA MESSENGER.\nLords and Guards\n\nACT I.\n\n"
    "Enter GUILDFORD.\n\nGUILDFORD.\nWho calls?\n\nMESSENGER.\nIt is I.\n\n"
    "GUILDFORD.\nCome in.\n"
)


def test_a_character_has_a_role_and_what_is_told_of_it() -> None:
    root = convert(_PLAY.encode(), "pier.txt").tree.getroot()
    items = [
        (
            item.findtext(tei("role")),
            item.findtext(tei("roleDesc")),
            "".join(item.itertext()),
        )
        for item in root.iter(tei("castItem"))
    ]
    assert items == [
        ("GUILDFORD", "son to Northumberland.", "GUILDFORD, son to Northumberland."),
        ("MRS. HALE", "(a diver)", "MRS. HALE (a diver)"),
        ("A MESSENGER", None, "A MESSENGER."),
        ("Lords and Guards", None, "Lords and Guards"),
    ]


def test_dots_lead_to_the_player_or_to_what_is_told() -> None:
    play = _PLAY.replace(
        "GUILDFORD, son to Northumberland.",
        "GUILDFORD, a pilot . . . . . . . Mr. Hart.\nOLD TOM ............ a sailor",
    )
    root = convert(play.encode(), "pier.txt").tree.getroot()
    items = [[(c.tag, c.text) for c in i] for i in root.iter(tei("castItem"))]
    assert items[:2] == [
        [
            (tei("role"), "GUILDFORD"),
            (tei("roleDesc"), "a pilot"),
            (tei("actor"), "Mr. Hart."),
        ],
        [(tei("role"), "OLD TOM"), (tei("roleDesc"), "a sailor")],
    ]


def test_the_front_of_a_play_in_verse_is_no_verse() -> None:
    play = (
        _PLAY.replace("Dramatis", "by Ada Roe\n\nDramatis")
        .replace(
            "Come in.",
            "Come in, and let us sit beside the fire,\nAnd speak no more of it.",
        )
        .replace("It is I.", "It is no more than I,\nWho have been long upon the road.")
    )
    root = convert(play.encode(), "pier.txt").tree.getroot()
    front, body = root.find(f".//{tei('front')}"), root.find(f".//{tei('body')}")
    assert front is not None
    assert body is not None
    assert not list(front.iter(tei("l")))
    assert len(list(body.iter(tei("l")))) == 5


def test_verse_has_lines_without_being_told() -> None:
    speech = (
        "ANN:\nThere was a time when all the members of\nThe body answered, and at "
        "noon it rose\nAgainst the belly that had fed it long,\nAnd left the table.\n\n"
        "BEN:\nSo I heard it told\nBy one who lay beside the western road\nAnd "
        "counted carts, and had no mind to sleep\nBefore the bells.\n\n"
    )
    root = convert((speech * 3).encode(), "verse.txt").tree.getroot()
    assert len(list(root.iter(tei("l")))) == 24
    assert not list(root.iter(tei("u")))
