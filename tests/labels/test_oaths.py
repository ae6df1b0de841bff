"""Lines that say who is sworn."""

from tests.labels.reading import labels_of

TRIAL = """\
Thomas Quick sworn.

Q. What did you see?

A. I saw the boatswain come up with a handspike in his hand. He cried, "I have thee."

Q. Are you sure 'twas the prisoner?

A. As sure as I stand here.

Mr. Davy. Was it dark?

Court. How far was you from him?

Prisoner. My Lord, he is drunk now.

Court. You shall be heard in your turn. Call the surgeon.

Mr. George Aldous sworn.

Aldous. I view'd the body the 5th. There was a fracture on the left temple.

Clerk. Gentlemen, are you all agreed in your verdict?

Clerk. Who shall say for you?
"""
LABELS = [*("Q", "A", "Q", "A"), "Mr. Davy", "Court", "Prisoner", "Court"]


def test_a_line_that_says_who_is_sworn_is_no_label() -> None:
    assert labels_of(TRIAL) == [*LABELS, "Aldous", "Clerk", "Clerk"]


def test_who_is_sworn_and_speaks_below_has_a_label() -> None:
    spoken = TRIAL.replace("\nAldous. I", "\nI")
    assert labels_of(spoken)[len(LABELS)] == "Mr. George Aldous sworn"
