"""Links of a page that are a sign and no words, as ▶ that plays a recording."""

from typing import TYPE_CHECKING

from tei_toolkit.sources.html_notes import PageNotes

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SIGNS = frozenset("▶ ► ▷ ▸ ⏵ ▶️ ▶\ufe0e ⏯ 🔗 ⚓ 🔊 🔈 🎧 ⏱".split())
"""Signs that lead to a place in a recording, or to a place of the page."""


def is_sign_alone(element: "HtmlElement | None", notes: PageNotes) -> bool:
    """Whether an element is a link of one sign; the signs of `notes` are words."""
    return (
        element is not None
        and element.tag == "a"
        and (element.text or "").strip() in _SIGNS
        and not len(element)
        and element not in notes.marks
        and element not in notes.backs
    )
