"""Which elements of a page may be furniture: menus, banners, what is not shown."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.elements import LINES, PARAGRAPHS

# Why a part of the page may be furniture: it says so itself, or it is not shown.
USUALLY = "usually"
ALWAYS = "always"

_FURNITURE = frozenset("nav aside form dialog menu select button textarea".split())
_NOT_SHOWN = frozenset("noscript noframes noembed iframe audio video canvas".split())
"""What is shown only where something else is not."""
_ROLES = frozenset(
    """navigation banner contentinfo complementary search menu menubar toolbar dialog
    alertdialog""".split()
)
_CLASSES = lazy_pattern(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip-?(?:link|nav|to)\S*"
    r"|share|sharing|sharedaddy|social|sidebar|navbar|site-?(?:nav|header|footer|menu)"
    r"|newsletter|subscribe|read-?(?:more|also|next)|pagination|pager|toolbar|ad|ads|advert\S*|related|reply_to"
    r"|see-?also|tags|copyright)(?=$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN = lazy_pattern(
    r"(?:^|\s)(?:tooltip(?:-?text)?|sr-only|visually-?hidden|screen-?reader(?:-text)?)"
    r"(?=$|\s)",
    re.IGNORECASE,
)
_NO_DISPLAY = lazy_pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def judge(tag: str, attributes: dict[str, str], *, in_article: bool) -> str:
    """Why an element may be furniture, or an empty string.

    In an article its header and footer are none.
    """
    if tag in {"html", "body", "main", "article"}:
        return ""
    if tag in _NOT_SHOWN or "hidden" in attributes:
        return ALWAYS
    if _NO_DISPLAY.search(attributes.get("style", "")):
        return ALWAYS
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    if _UNSEEN.search(names):
        return ALWAYS
    if tag in _FURNITURE or attributes.get("role", "").lower() in _ROLES:
        return USUALLY
    if tag in {"header", "footer"} and not in_article:
        return USUALLY
    is_block = tag in PARAGRAPHS or tag in LINES
    return USUALLY if is_block and _CLASSES.search(names) else ""
