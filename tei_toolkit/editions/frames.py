"""The page in a house's own frame, `--template`: what of it our policy admits.

Its style sheets are admitted by their hashes, as ours are; what would run or be fetched
is not, and that is said.
"""

from html.parser import HTMLParser

from tei_toolkit.editions.page import hash_of
from tei_toolkit.editions.runner import Messages
from tei_toolkit.errors import UsageError

_SLOTS = ("head", "body")
_STYLES = "style-src "
_FETCHING = {
    **dict.fromkeys(("img", "script", "iframe", "embed", "source", "video"), "src"),
    "audio": "src",
    "object": "data",
}
_TITLE = ("<title>", "</title>")


def fill_template(template: str, page: bytes) -> tuple[bytes, Messages]:
    """The page in a house's own frame, and what of the frame a browser will not show.

    A frame with a title of its own keeps it.

    Args:
        template: HTML with the comments `<!-- tei-toolkit: head -->` and
            `<!-- tei-toolkit: body -->`.
        page: as `make_page` made it.

    Raises:
        UsageError: the template lacks a slot.
    """
    frame = _Frame()
    frame.feed(template)
    frame.close()
    text = page.decode()
    hashes = "".join(f"{hash_of(style)} " for style in dict.fromkeys(frame.styles))
    text = text.replace(_STYLES, f"{_STYLES}{hashes}", 1)
    if frame.has_title:
        start = text.index(_TITLE[0])
        end = text.index(_TITLE[1], start) + len(_TITLE[1])
        text = text[:start] + text[end:]
    for slot in _SLOTS:
        mark = f"<!-- tei-toolkit: {slot} -->"
        if mark not in template:
            raise UsageError(
                f"the template has no {mark}, where its {slot} would stand."
            )
        start = text.index(">", text.index(f"<{slot}")) + 1
        template = template.replace(mark, text[start : text.index(f"</{slot}>")], 1)
    said = tuple(
        f"template: {what}: is shut out by the policy of the page, which admits no "
        "request and no script but ours"
        for what in dict.fromkeys(frame.refused)
    )
    return template.encode(), said


class _Frame(HTMLParser):
    """Reads of a frame what our policy bears on.

    Attributes:
        styles: its style sheets.
        refused: what is shut out, as it is written.
        has_title: whether it has a title of its own.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.styles: list[str] = []
        self.refused: list[str] = []
        self.has_title = self.is_style = self.is_drawing = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read a tag and its attributes."""
        given = {name: value or "" for name, value in attrs}
        self.is_drawing |= tag == "svg"
        self.has_title |= tag == "title" and not self.is_drawing
        self.is_style = tag == "style"
        if self.is_style:
            self.styles.append("")
        if self._is_shut_out(tag, given):
            self.refused.append((self.get_starttag_text() or "").strip())

    def _is_shut_out(self, tag: str, given: dict[str, str]) -> bool:
        if tag in _FETCHING:
            address = given.get(_FETCHING[tag], "").strip().casefold()
            return tag == "script" or not address.startswith("data:")
        is_sheet = tag == "link" and "stylesheet" in given.get("rel", "").casefold()
        is_run = any(name.startswith("on") for name in given)
        return is_sheet or is_run or "style" in given

    def handle_endtag(self, tag: str) -> None:
        """Read the end of an element."""
        self.is_style = False
        if tag == "svg":
            self.is_drawing = False

    def handle_data(self, data: str) -> None:
        """Read words, among them those of a style sheet."""
        if self.is_style:
            self.styles[-1] += data
