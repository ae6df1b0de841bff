"""What a printed play tells of its first night, and where its scenes are."""

import pytest

from tests.structure.test_plays import all_of, encoded

HEAD = """\
The Lighthouse: A Comedy for Two Boats
by Ada Hollis

THE PERSONS IN THE PLAY

Tobias, a keeper
Mrs. Reed, his wife
Peel, a boatman

"""
SCENES = """\
THE SCENES OF THE PLAY

ACT I.  The lamp room.

ACT II.  The pier at low water.

TIME: Last summer.

"""
NIGHT = """\
LONDON: THE CROWN THEATRE

Lessee and Manager: Mr. Hugh Bell

* * * * *

Tobias: Mr. Hugh Bell.
Mrs. Reed: Miss Lena Marsh.
Peel: Mr. J. K. Lowe.

"""
ACTS = """\
FIRST ACT

SCENE

Lamp room in Reed's lighthouse on the Skerry.  The lamp is out and
the door stands open.

[Peel enters.]

Tobias.  Is that you, Peel?

Peel.  It is the wind, sir.

Tobias.  Then let the wind sit down.

Peel.  There is a letter, sir.

Tobias.  From the board, I suppose.

Peel.  From Mrs. Reed.  It is wet.

SECOND ACT

Tobias.  The tide is late, Peel.

Peel.  It often is, sir.
"""
SPEAKERS = ["Tobias.", "Peel."] * 4


@pytest.mark.parametrize("bill", ["", SCENES, NIGHT, SCENES + NIGHT])
def test_what_a_playbill_tells_is_nobody_s_speech(bill: str) -> None:
    root = encoded(HEAD + bill + ACTS)
    assert all_of(root, "speaker") == SPEAKERS
    assert all_of(root, "head")[-3:] == ["FIRST ACT", "SCENE", "SECOND ACT"]


def test_a_scene_without_a_number_has_its_setting() -> None:
    root = encoded(HEAD + ACTS)
    setting = all_of(root, "stage")[0]
    assert setting.startswith("Lamp room")
    assert setting.endswith("stands open.")


def test_the_title_of_a_play_stands_above_its_persons() -> None:
    assert all_of(encoded(HEAD + SCENES + NIGHT + ACTS), "title")[0].startswith(
        "The Lighthouse"
    )


def test_one_who_speaks_of_another_by_name_is_no_playbill() -> None:
    said = "Mrs. Reed: Mr. Hugh Bell.\n\nPeel: Mr. Hugh Bell?\n\n" * 2
    root = encoded(HEAD + "ACT I\n\n" + said)
    assert len(all_of(root, "speaker")) == 4
