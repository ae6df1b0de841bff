"""The HTML page: our stylesheet, its style sheet and script, and links that hold."""

import base64
import hashlib
import re
from functools import lru_cache
from urllib.parse import quote

from lxml import etree

from tei_toolkit.editions.index_section import PLACE, parse_section, write_indexes
from tei_toolkit.editions.preparation import Prepared
from tei_toolkit.editions.runner import Messages, run_ours
from tei_toolkit.resources import stylesheet_path

_ASIDE = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s*\n\s*")
_IDS = etree.XPath("/descendant::*/@id", smart_strings=False)
_ADDRESSES = etree.XPath(
    "/descendant::a/@href[starts-with(., '#')]", smart_strings=False
)
_INDEXES = etree.XPath("/html/body/main/section[@class = 'page-indexes']")
# Each begins with a sign that is rare among words: a search runs from one to the next.
_WRITTEN_ID = re.compile(rb'=(?<= id=)"([^"]*+)"[^<>]*+>')
_WRITTEN_ADDRESS = re.compile(rb'#(?<= href="#)([^"]*+)"[^<>]*+>')
# What is always the same is put in at the end, for its name; no words of a document can
# look like a tag, so these elements are ours.
_POLICY_MARK = b'http-equiv="Content-Security-Policy" content="page-policy"'
_STYLE_MARK, _SCRIPT_MARK = (
    b"<style>page-style</style>",
    b"<script>page-script</script>",
)
_INDEXES_MARK = PLACE.encode()
_DOCTYPE = b"<!DOCTYPE html>\n"


@lru_cache(maxsize=4)
def read_style(name: str = "formats/html.css") -> str:
    """Our style sheet, without its comments and line ends."""
    text = stylesheet_path(name).read_text("utf-8")
    return _SPACE.sub("\n", _ASIDE.sub("", text)).strip()


@lru_cache(maxsize=1)
def _script() -> str:
    return stylesheet_path("formats/html.js").read_text("utf-8").strip()


def hash_of(text: str) -> str:
    """What a policy calls a style sheet or a script by."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def make_policy(style: str, script: str) -> str:
    """The Content Security Policy of a page that runs this script and no other."""
    return (
        "default-src 'none'; "
        f"style-src {hash_of(style)}; script-src {hash_of(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def supplied_parameters(style: str) -> dict[str, str]:
    """What `formats/html.xsl` is given for a page that looks and works as ours do."""
    script = _script()
    return {
        "page-style": style,
        "page-script": script,
        "page-policy": make_policy(style, script),
    }


def make_page(
    prepared: Prepared, language: str, style: str, parameters: dict[str, str]
) -> tuple[bytes, Messages]:
    """The page as bytes, and what the stylesheet said.

    Args:
        prepared: the text.
        language: of the interface.
        style: the CSS of the page.
        parameters: of `formats/html.xsl`.
    """
    given = {
        name: quote(value, _IN_ADDRESSES) if name.endswith("-address") else value
        for name, value in parameters.items()
    }
    result, messages = run_ours("html", language, prepared.tree, given)
    indexes = write_indexes(prepared.entries, language)
    before, mark, after = write_html(result).rpartition(_INDEXES_MARK)
    page = b"".join((before, indexes.encode() if mark else mark, after))
    if not _links_hold(page):
        root = result.getroot()
        for place in _INDEXES(root):
            place.getparent().replace(place, parse_section(indexes))
        settle_links(root)
        page = write_html(result)
    return _complete(page, style), messages


_IN_ADDRESSES = "!#$%&'()*+,-./:;=?@[]_~"
"""What stands in an address as it is, beside letters and digits."""


class _Ends(dict[bytes, bytes]):
    """How the tags of empty elements end, by their names."""

    def __missing__(self, name: bytes) -> bytes:
        return self.setdefault(name, b"></%b>" % name)


_ENDS = _Ends.fromkeys(
    b"area base br col embed hr img input link meta source track wbr".split(), b">"
)
_END_OF_EMPTY = re.compile(b"/>")


def write_html(result: etree._XSLTResultTree) -> bytes:
    """The result of a stylesheet as HTML.

    It is written as XML, which takes half the time; then only what is empty has another
    form. In words and in attributes `<` and `>` are written as references.
    """
    written = bytes(result)  # type: ignore[call-overload]  # the stub has no buffer
    pieces = _END_OF_EMPTY.split(written)
    last = pieces.pop()
    closed = [
        piece + _ENDS[piece[piece.rindex(b"<") + 1 :].split(b" ", 1)[0]]
        for piece in pieces
    ]
    return b"".join((*closed, last))


def _complete(page: bytes, style: str) -> bytes:
    """The page with its doctype, and with what waits for its place."""
    policy_at, style_at = page.index(_POLICY_MARK), page.index(_STYLE_MARK)
    script_at = page.rindex(_SCRIPT_MARK)
    view = memoryview(page)  # a long page is copied once
    policy, written_style, written_script = _constant_parts(style)
    return b"".join(
        (
            _DOCTYPE,
            view[:policy_at],
            policy,
            view[policy_at + len(_POLICY_MARK) : style_at],
            written_style,
            view[style_at + len(_STYLE_MARK) : script_at],
            written_script,
            view[script_at + len(_SCRIPT_MARK) :],
            b"\n",
        )
    )


@lru_cache(maxsize=4)
def _constant_parts(style: str) -> tuple[bytes, bytes, bytes]:
    """The policy, the style sheet and the script, as they stand in a page."""
    policy = make_policy(style, _script())
    return (
        f'http-equiv="Content-Security-Policy" content="{policy}"'.encode(),
        f"<style>{style}</style>".encode(),
        f"<script>{_script()}</script>".encode(),
    )


def _links_hold(page: bytes) -> bool:
    """Whether each id of a written page stands once and each link within it arrives.

    A page of any size is searched in the time that a walk over its tree only begins in.
    """
    ids = _WRITTEN_ID.findall(page)
    seen = set(ids)
    return len(seen) == len(ids) and seen.issuperset(_WRITTEN_ADDRESS.findall(page))


def settle_links(root: etree._Element) -> None:
    """See to it that no id stands twice and no link goes nowhere.

    A second element with an id loses it; a link within the page to an id that is not
    there loses its address, and is then no link.
    """
    ids = _IDS(root)
    seen = set(ids)
    if len(seen) < len(ids):
        _drop_second_ids(root)
    if seen.issuperset(address[1:] for address in _ADDRESSES(root)):
        return
    for link in root.xpath("/descendant::a[starts-with(@href, '#')]"):
        if link.get("href")[1:] not in seen:
            for name in ("href", "rel", "role", "aria-label"):
                link.attrib.pop(name, None)


def _drop_second_ids(root: etree._Element) -> None:
    seen: set[str] = set()
    for element in root.xpath("/descendant::*[@id]"):
        name = element.get("id")
        if name in seen:
            del element.attrib["id"]
        seen.add(name)
