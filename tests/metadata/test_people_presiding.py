"""Presidents who preside over a sitting, and those of countries, who do not."""

import pytest

from tei_toolkit.description import SpeakerType
from tei_toolkit.metadata.people.people import LabelUse, resolve_people


def _chairs(labels: str, said: str = "We had a good talk.") -> list[str]:
    """The first labels of those who preside, of speakers parted by `|`."""
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels.split("|"))]
    people = resolve_people(uses, body=[said] * len(uses), language="en").people
    return [p.labels[0] for p in people if p.speaker_type is SpeakerType.CHAIR]


@pytest.mark.parametrize(
    "labels",
    [
        "PRESIDENT FENN|PRIME MINISTER MORI|Q|THE PRESIDENT|Q|PRESIDENT FENN",
        "PRESIDENT FENN|PRIME MINISTER MORI|THE PRESIDENT|PRIME MINISTER MORI",
        "THE PRESIDENT|PRIME MINISTER MORI|THE PRESIDENT|PRIME MINISTER MORI",
        "Chris Hale|Vice President Joe Fenn|President Tom Vale|Chris Hale",
        "THE PRESIDENT|Q|THE PRESIDENT|Q",
    ],
)
def test_a_head_of_state_presides_over_nothing(labels: str) -> None:
    assert not _chairs(labels)


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ("THE PRESIDENT|Mr. Hale|THE PRESIDENT|Mr. Fenn", "We had a good talk."),
        ("PRESIDENT FENN|Ms. Hale|PRESIDENT FENN|Mr. Vale", "I move to adjourn."),
        ("The President|Prime Minister Mori|The President", "You have the floor."),
        ("Chairman Fenn|Ms. Hale|Chairman Fenn|Mr. Vale", "We had a good talk."),
    ],
)
def test_who_presides_over_a_sitting_is_its_chair(labels: str, said: str) -> None:
    assert _chairs(labels, said) == labels.split("|", maxsplit=1)[:1]
