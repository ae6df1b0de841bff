"""Who goes on speaking: `O Orador:`, by whom a Portuguese record has the one meant.

So a speaker is called who goes on after others have called out, and each of them is.
"""

from collections.abc import Callable, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.examiners import Examination
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel

_ORATORS = frozenset(("orador", "oradora"))
_GIVES = ("palavra", "Palavra")
"""The chair gives someone the floor: `Tem a palavra o Sr. Deputado`."""
_GOES_ON = lazy_pattern(
    r"\bcontinuar,? (?:a sua [^\W\d_]+, )?Sr\.?[ªa]?\.? "
    r"(?:Deputad[oa]|Ministr[oa]|Secretári[oa] de Estado) "
    r"((?:[^\W\d_a-zß-ÿ][\w'’-]+ (?:d[aeo]s? |e )?){1,5}[^\W\d_a-zß-ÿ][\w'’-]+)"
)
"""The chair asks a member to go on: `Faça favor de continuar, Sr. Deputado Rui Sá`."""
_SHORT = 80
"""Characters of what is called out, and of its signs."""


def read_floor(
    labels: Sequence[tuple[str, int]],
    following: Callable[[int], str],
    language: str | None,
    found: Examination,
) -> None:
    """Note in `found` who speaks under labels that say who has the floor.

    It is the last who spoke when the chair had given it, or the first at all, or whom
    the chair asked to go on. Where that is not certain there is no entry.

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
    unknown: list[int] = []
    for label, turn in labels:
        own = parsed[label]
        if label in orators:
            if holder and not is_given:
                found.speakers[turn] = (holder,)
            elif not holder:
                unknown.append(turn)
        elif own.is_chair:
            said = following(turn)
            is_given = is_given or any(word in said for word in _GIVES)
            if name := _asked_to_go_on(said):
                holder, is_given = name, False
                found.speakers.update(dict.fromkeys(unknown, (name,)))
                unknown.clear()
        elif is_given and _is_one(own) and (holder or not _calls_out(following(turn))):
            holder, is_given = label, False


def _asked_to_go_on(said: str) -> str:
    """Whom the chair asks by name to go on speaking, or an empty text."""
    match = _GOES_ON.search(said) if "continuar" in said else None
    return match[1] if match else ""


def _calls_out(said: str) -> bool:
    """Whether who speaks first of all calls out, as where a speech began before."""
    return len(said) < _SHORT and said.rstrip().endswith("!")


def _is_one(label: ParsedLabel) -> bool:
    """Whether a label means one person."""
    return label.kind is not LabelKind.SEVERAL and not (
        label.is_group or label.is_anonymous
    )
