"""Who is heard from behind the scene is who is called so."""

import pytest

from tei_toolkit.metadata.people.people import LabelUse, resolve_people


@pytest.mark.parametrize(
    ("voice", "name", "is_hers"),
    [
        ("Голос Софии", "София", True),
        ("ГОЛОС ФАМИНА", "ФАМИН", True),
        ("Sofia's voice", "Sofia", True),
        ("Voice of Sofia", "Sofia", True),
        ("La voix de Marie", "Marie", True),
        ("Голос за сценой", "София", False),
        ("Voice of Sofia", "Sofia Hale", False),
    ],
)
def test_a_voice_is_of_who_is_called_so(
    voice: str, name: str, *, is_hers: bool
) -> None:
    labels = (voice, "Hale", name, "Hale", name)
    uses = [LabelUse(label, turn) for turn, label in enumerate(labels)]
    done = resolve_people(uses)
    assert (done.by_label[voice] == done.by_label[name]) is is_hers
    person = next(p for p in done.people if p.key in done.by_label[name])
    assert person.role is None
    assert person.name
    assert person.name.full == name.title()
