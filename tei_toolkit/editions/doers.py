"""Whose a gesture, a laugh or a noise is, where it is not the speaker's."""

from collections.abc import Callable, Mapping

from lxml import etree

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.entity_names import read_person
from tei_toolkit.editions.namespaces import tei
from tei_toolkit.editions.speakers import pointers, who_speaks
from tei_toolkit.editions.utterances import BY, EVENTS
from tei_toolkit.editions.words import words_of

_U = tei("u")


def name_doers(
    regions: list[Branch],
    persons: Mapping[str, etree._Element],
    date_of: Callable[[etree._Element], str],
) -> None:
    """Write `tk:by` on what others do than the one in whose turn it stands.

    Args:
        regions: what is read.
        persons: who may do something, by their ids: people and groups.
        date_of: when something is done, as far as that is known.
    """
    for region in regions:
        for event in region.named(*EVENTS):
            if who := event.get("who"):
                others = [p for p in pointers(who) if p not in _speaking(event)]
                known = [persons[pointer] for pointer in others if pointer in persons]
                names = [read_person(person, date_of(event)).name for person in known]
                said = words_of(event).casefold()
                unsaid = [
                    n for n in names if n and n.split()[-1].casefold() not in said
                ]
                if unsaid:
                    event.set(BY, ", ".join(unsaid))


def _speaking(event: etree._Element) -> list[str]:
    """The ids of those in whose turn an event stands."""
    turn = next(event.iterancestors(_U), None)
    return [] if turn is None else pointers(who_speaks(turn))
