"""Who goes on speaking: `O Orador:`, by whom a Portuguese record has the one meant.

So a speaker is called who goes on after others have called out, and each of them is.
"""

from collections.abc import Callable, Sequence

from tei_toolkit.metadata.people_examiners import Examination
from tei_toolkit.metadata.people_labels import parse_label
from tei_toolkit.metadata.people_parsed import LabelKind, ParsedLabel

_ORATORS = frozenset(("orador", "oradora"))
_GIVES = ("palavra", "Palavra")
"""The chair gives someone the floor: `Tem a palavra o Sr. Deputado`."""


def read_floor(
    labels: Sequence[tuple[str, int]],
    following: Callable[[int], str],
    language: str | None,
    found: Examination,
) -> None:
    """Note in `found` who speaks under labels that say who has the floor.

    It is the last who spoke when the chair had given it, or the first at all. Where
    that is not certain there is no entry.

    Args:
        labels: (label, index of turn), in order.
        following: what stands from the end of the label of a turn to the next label.
        language: BCP 47 tag of the document.
        found: takes the labels of who speaks, by index of turn.
    """
    parsed = {label: parse_label(label, language) for label, _ in labels}
    orators = {label for label, own in parsed.items() if own.function in _ORATORS}
    if not orators:
        return
    holder = ""
    is_given = True
    for label, turn in labels:
        own = parsed[label]
        if label in orators:
            if holder and not is_given:
                found.speakers[turn] = (holder,)
        elif own.is_chair:
            is_given = is_given or any(said in following(turn) for said in _GIVES)
        elif is_given and _is_one(own):
            holder, is_given = label, False


def _is_one(label: ParsedLabel) -> bool:
    """Whether a label means one person."""
    return label.kind is not LabelKind.SEVERAL and not (
        label.is_group or label.is_anonymous
    )
