"""How a page sets some of its words apart: in bold, as a link, in another language."""

import re
from collections.abc import Sequence

from tei_toolkit.codes import is_known_language
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import InLanguage, Setting
from tei_toolkit.sources.elements import RENDITIONS
from tei_toolkit.transcript import Rendition

_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC = lazy_pattern(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_BOLD_CLASS = lazy_pattern(r"(?:^|\s)(?:from_name|chatlog__author(?:-name)?)(?=$|\s)")
"""What exports of chats call the element with a name, which they set in bold."""
_NAMING = frozenset({"div", "span", "p", "a"})
_WORDS = frozenset({"span", "i", "em", "b", "strong", "q", "cite", "dfn", "bdi"})
"""What stands around some words of a paragraph."""
_LANG = "language"
_TAG = lazy_pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def add_setting(
    around: Setting,
    tag: str,
    attributes: dict[str, str],
    metadata: Sequence[tuple[str, str]],
) -> Setting:
    """What is set about the words in an element, and what it adds to that.

    Args:
        around: what is set about the element.
        tag: its name.
        attributes: its attributes.
        metadata: what the page says of itself, its language among it.
    """
    added: set[Rendition | str] = set()
    lang = attributes.get("lang", "") if tag in _WORDS else ""
    if lang and _TAG.fullmatch(lang) and is_known_language(lang):
        primary = lang.partition("-")[0].lower()
        own = (
            value.partition("-")[0].lower() for key, value in metadata if key == _LANG
        )
        around = frozenset(key for key in around if not isinstance(key, InLanguage))
        if primary not in own:
            added.add(InLanguage(lang))
    if tag in RENDITIONS:
        added.add(RENDITIONS[tag])
    elif tag == "a":
        target = attributes.get("href", "").strip()
        if target and target != "#" and not target.lower().startswith("javascript:"):
            kept = (Rendition, InLanguage)
            around = frozenset(key for key in around if isinstance(key, kept))
            added.add(target)
    style = attributes.get("style")
    if style:
        if _BOLD.search(style):
            added.add(Rendition.BOLD)
        if _ITALIC.search(style):
            added.add(Rendition.ITALIC)
    if tag in _NAMING and _BOLD_CLASS.search(attributes.get("class", "")):
        added.add(Rendition.BOLD)
    return around | added if added else around
