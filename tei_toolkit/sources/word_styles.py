"""The named styles of a Word document: what they say of paragraphs and of runs."""

from dataclasses import field
from typing import TYPE_CHECKING

from tei_toolkit.sources.building import BlockContext, Setting
from tei_toolkit.sources.text import BlockKind
from tei_toolkit.sources.word_package import W
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from lxml import etree

_OFF = frozenset({"0", "false", "off", "none"})
_RENDITIONS = {
    f"{W}b": Rendition.BOLD,
    f"{W}i": Rendition.ITALIC,
    f"{W}u": Rendition.UNDERLINE,
    f"{W}strike": Rendition.STRIKE,
    f"{W}dstrike": Rendition.STRIKE,
}
# Arabic, Hebrew and other complex scripts have switches of their own.
_COMPLEX = {f"{W}bCs": Rendition.BOLD, f"{W}iCs": Rendition.ITALIC}
_HEADINGS = {"title": 1, "subtitle": 2, "heading": 1}


@immutable
class WordStyle:
    """What a style says of its paragraphs or runs.

    Attributes:
        context: what its paragraphs are.
        on: the renditions that it switches on.
        off: those that it switches off.
        is_hidden: whether its words are not printed.
    """

    context: BlockContext = field(default_factory=BlockContext)
    on: Setting = frozenset()
    off: Setting = frozenset()
    is_hidden: bool = False

    def and_run(self, properties: "etree._Element") -> "WordStyle":
        """This style with what the `rPr` of a run or style changes in it."""
        on, off = _read_settings(properties)
        return WordStyle(
            self.context,
            (self.on - off) | on,
            (self.off - on) | off,
            _is_on(properties.find(f"{W}vanish"), default=self.is_hidden),
        )

    def and_style(self, other: "WordStyle") -> "WordStyle":
        """This style with what the run style `other` changes in it."""
        return WordStyle(
            self.context,
            (self.on - other.off) | other.on,
            (self.off - other.on) | other.off,
            self.is_hidden or other.is_hidden,
        )

    def and_paragraph(self, properties: "etree._Element") -> "WordStyle":
        """This style with what the `pPr` of a paragraph or style changes in it."""
        number = properties.find(f"{W}numPr")
        if number is not None and self.context.kind is not BlockKind.HEADING:
            identifier = number.find(f"{W}numId")
            if identifier is not None and identifier.get(f"{W}val") == "0":
                is_item = self.context.kind is BlockKind.ITEM
                return self.as_block(BlockContext()) if is_item else self
            level = number.find(f"{W}ilvl")
            depth = "0" if level is None else level.get(f"{W}val", "0")
            return self.as_block(
                BlockContext(BlockKind.ITEM, int(depth) + 1 if depth.isdecimal() else 1)
            )
        outline = properties.find(f"{W}outlineLvl")
        value = "9" if outline is None else outline.get(f"{W}val", "9")
        if value.isdecimal() and int(value) < 9:
            return self.as_block(BlockContext(BlockKind.HEADING, int(value) + 1))
        return self

    def as_block(self, context: BlockContext) -> "WordStyle":
        """This style for blocks of another kind."""
        return WordStyle(context, self.on, self.off, self.is_hidden)


PLAIN = WordStyle()


def read_styles(root: "etree._Element") -> dict[str, WordStyle]:
    """Every named style by its id, with what it takes from those it is based on.

    The style of paragraphs that name none is the one with the id "".
    """
    elements = {e.get(f"{W}styleId", ""): e for e in root.iter(f"{W}style")}
    styles: dict[str, WordStyle] = {}
    for identifier in elements:
        chain: list[str] = []
        at = identifier
        while at in elements and at not in chain and at not in styles:
            chain.append(at)
            based = elements[at].find(f"{W}basedOn")
            at = "" if based is None else based.get(f"{W}val", "")
        style = styles.get(at, PLAIN)
        for name in reversed(chain):
            style = _derive(style, elements[name])
            styles[name] = style
    for identifier, element in elements.items():
        if element.get(f"{W}type") == "paragraph" and _is_default(element):
            styles[""] = styles[identifier]
    return styles


def _is_default(style: "etree._Element") -> bool:
    return style.get(f"{W}default", "0") not in _OFF


def _derive(base: WordStyle, element: "etree._Element") -> WordStyle:
    style = base
    properties = element.find(f"{W}rPr")
    if properties is not None:
        style = style.and_run(properties)
    named = element.find(f"{W}name")
    name = "" if named is None else named.get(f"{W}val", "").lower()
    context = context_of(name)
    if context is not None:
        style = style.as_block(context)
    paragraph = element.find(f"{W}pPr")
    return style if paragraph is None else style.and_paragraph(paragraph)


def context_of(name: str) -> BlockContext | None:
    """What the paragraphs are whose style has this name, in lower case."""
    if name.startswith("heading ") and name[8:].isdecimal():
        return BlockContext(BlockKind.HEADING, int(name[8:]))
    if name in _HEADINGS:
        return BlockContext(BlockKind.HEADING, _HEADINGS[name])
    if name in {"quote", "intense quote", "block text"}:
        return BlockContext(BlockKind.QUOTE)
    if name.startswith(("list bullet", "list number")):
        return BlockContext(BlockKind.ITEM)
    if name == "caption":
        return BlockContext(BlockKind.ASIDE)
    if name in {"html preformatted", "plain text"}:
        return BlockContext(BlockKind.PREFORMATTED)
    return None


def _is_on(switch: "etree._Element | None", *, default: bool = False) -> bool:
    return default if switch is None else switch.get(f"{W}val") not in _OFF


def _read_settings(properties: "etree._Element") -> tuple[Setting, Setting]:
    """The renditions that an `rPr` switches on, and those that it switches off."""
    on: set[Rendition | str] = set()
    off: set[Rendition | str] = set()
    switches = dict(_RENDITIONS)
    if any(_is_on(properties.find(f"{W}{name}")) for name in ("rtl", "cs")):
        switches |= _COMPLEX
        del switches[f"{W}b"], switches[f"{W}i"]
    for tag, rendition in switches.items():
        element = properties.find(tag)
        if element is not None:
            (on if _is_on(element) else off).add(rendition)
    place = properties.find(f"{W}vertAlign")
    value = None if place is None else place.get(f"{W}val")
    if value in {"superscript", "subscript"}:
        on.add(Rendition(value))
    return frozenset(on), frozenset(off)
