"""How a page sets some of its words apart: in bold, as a link, in another language."""

import re
from collections import Counter
from collections.abc import Sequence

from tei_toolkit.codes import is_known_language
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import InLanguage, Setting
from tei_toolkit.sources.elements import RENDITIONS
from tei_toolkit.sources.text import Style
from tei_toolkit.transcript import Rendition

_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC = lazy_pattern(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_BOLD_CLASS = lazy_pattern(r"(?:^|\s)(?:from_name|chatlog__author(?:-name)?)(?=$|\s)")
"""What exports of chats call the element with a name, which they set in bold."""
_NAMING = frozenset({"div", "span", "p", "a"})
_WORDS = frozenset({"span", "i", "em", "b", "strong", "q", "cite", "dfn", "bdi"})
"""What stands around some words of a paragraph."""
_LANG = "language"
_MOST = 0.5
"""The share of a page's words from which on a language is its own."""
_TAG = lazy_pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def language_of(attributes: dict[str, str]) -> str:
    """The language that an element says its words are in, or an empty string."""
    return attributes.get("lang") or attributes.get("xml:lang", "")


def in_other_languages(styles: Sequence[Style], size: int) -> list[Style]:
    """The `styles` of a page without those that say its own language once more.

    A word processor says it of every word. `size` is the length of the page's text.
    """
    said: Counter[str] = Counter()
    for style in styles:
        if style.lang is not None:
            said[_primary(style.lang)] += style.end - style.start
    own = {tag for tag, length in said.items() if length > size * _MOST}
    return [s for s in styles if s.lang is None or _primary(s.lang) not in own]


def _primary(tag: str) -> str:
    """The language of a tag, without its region and script."""
    return tag.partition("-")[0].lower()


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
    lang = language_of(attributes) if tag in _WORDS else ""
    if lang and _TAG.fullmatch(lang) and is_known_language(lang):
        own = (_primary(value) for key, value in metadata if key == _LANG)
        around = frozenset(key for key in around if not isinstance(key, InLanguage))
        if _primary(lang) not in own:
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
