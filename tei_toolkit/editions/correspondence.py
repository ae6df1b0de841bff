"""A letter's way: who sent it, who received it, when and where."""

from collections.abc import Mapping

from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.dates import value_of
from tei_toolkit.editions.namespaces import tei, tk
from tei_toolkit.editions.outlines import Found, Outline
from tei_toolkit.editions.words import LOCATION, words_of

CALLED, _ACTION = tk("called"), tei("correspAction")
_ACTIONS = "t:profileDesc/t:correspDesc/t:correspAction"
_KINDS = ("sent", "received", "transmitted", "redirected", "forwarded")


def name_steps(whole: Branch, words: Mapping[str, str]) -> None:
    """Write what the steps of letters are called, in `words` of the interface."""
    for action in whole.named(_ACTION):
        kind = (action.get("type") or "").casefold()
        said = words.get(f"corresp-{kind}") or kind or words["header-correspAction"]
        subtype = action.get("subtype")
        action.set(CALLED, f"{said} ({subtype})" if subtype else said)


def read_steps(outline: Outline, header: Found) -> tuple[tuple[str, str], ...]:
    """The steps of a letter that a header tells: `sent` or another type, and words."""
    steps: dict[str, str] = {}
    for action in outline.all(header, _ACTIONS):
        children = action.iterchildren("*")
        parts = (words_of(part, LOCATION) or value_of(part) for part in children)
        said = ", ".join(part for part in parts if part)
        kind = (action.get("type") or "").casefold()
        if said and kind in _KINDS:
            steps[kind] = f"{steps[kind]}; {said}" if kind in steps else said
    return tuple(steps.items())


def date_sent(outline: Outline, header: Found) -> Found:
    """The date on which a letter was sent; None where the header does not tell it."""
    return _of_sending(outline, header, "t:date")


def place_sent(outline: Outline, header: Found) -> Found:
    """The place from which a letter was sent; None where the header has none."""
    return _of_sending(outline, header, "t:placeName")


def _of_sending(outline: Outline, header: Found, path: str) -> Found:
    actions = outline.all(header, _ACTIONS)
    sent = [action for action in actions if action.get("type") == "sent"]
    found = (outline.first(action, path) for action in (*sent, *actions))
    return next((element for element in found if element is not None), None)
