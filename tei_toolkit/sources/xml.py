"""XML that is no TEI: the words of its elements, one element a line.

Archives wrap transcripts in elements of their own (`<DOKUMENT>`, `<TEXT>`, `<speech>`).
What an element holds is read as it stands; the short ones before the text say what it
is (`<DATUM>23.05.1951</DATUM>`) and become metadata.
"""

import re
from typing import TYPE_CHECKING

from tei_toolkit.errors import InputError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.building import TextBuilder, sort_styles, state_blocks
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.records import fields_not_read
from tei_toolkit.sources.text import Cue, SourceText
from tei_toolkit.sources.xml_speakers import (
    Speakers,
    Times,
    find_speakers,
    local_name,
    root_facts,
)

if TYPE_CHECKING:
    from lxml import etree

MEDIA_TYPE = "application/xml"
MAX_SIZE = 50 << 20
_DECLARED = re.compile(r"\A\s*<\?xml\b[^>]*>")
_ROOT = lazy_pattern(r"<([A-Za-z_][\w:.-]*)[\s/>]")
_NO_TRANSCRIPTS = frozenset({"tei", "teicorpus", "html", "svg", "rss", "feed"})
# Elements whose names say that words on their two sides are apart, even among words.
_APART = frozenset(
    "p div table tr row td th cell list item li head heading title".split()
)
_BREAKS = frozenset({"br", "lb"})
_CUT_OFF = frozenset({"ERR_TAG_NOT_FINISHED", "ERR_DOCUMENT_END"})
_DOCTYPE = lazy_pattern(r"<!DOCTYPE[^<>\[]*(?:\[[^\]]*\])?\s*>")
_GOES_ON = "Extra content at the end of the document"
"""What libxml2 says of a second root, or of words behind the first."""
_AROUND = "text"
_LONGEST_FACT = 200
"""Characters of the longest value that is taken for metadata."""


def read_xml(raw: RawSource) -> SourceText:
    """The text of an XML document.

    Raises:
        InputError: it is larger than 50 MiB, or is not well-formed.
    """
    if len(raw.text) > MAX_SIZE:
        raise InputError(
            f"{raw.name}: is an XML document of {len(raw.text)} characters, more than "
            f"{MAX_SIZE}; split it, or give its text"
        )
    root = _parse(raw)
    builder = TextBuilder()
    metadata = root_facts(root)
    speakers = find_speakers(root)
    cues = _walk(root, builder, metadata, speakers)
    return SourceText(
        name=raw.short_name,
        media_type=MEDIA_TYPE,
        charset=raw.charset,
        sha256=raw.sha256,
        text=builder.finish(),
        styles=sort_styles(builder.styles),
        blocks=state_blocks(builder.blocks),
        cues=tuple(cues),
        metadata=tuple(metadata),
        diagnostics=(*raw.diagnostics, *fields_not_read(raw.name, speakers.others)),
    )


def _parse(raw: RawSource) -> "etree._Element":
    """The root element; a document that was cut off ends where it ends.

    Of several elements without one around them it is one that holds them all.

    Raises:
        InputError: it is not well-formed, or refers to entities.
    """
    from lxml import etree  # noqa: PLC0415 (loaded when needed)

    from tei_toolkit.inert import Nothing  # noqa: PLC0415

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_pis=True,
        recover=True,
    )
    parser.resolvers.add(Nothing())
    plain = _DECLARED.sub("", raw.text).lstrip()
    try:
        root = etree.fromstring(plain.encode("utf-8"), parser)
        if any(_GOES_ON in entry.message for entry in parser.error_log):
            around = f"<{_AROUND}>{_DOCTYPE.sub('', plain)}</{_AROUND}>"
            root = etree.fromstring(around.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        raise InputError(
            f"{raw.name}: is XML without elements: {error.msg}; give a transcript"
        ) from error
    for entry in parser.error_log:
        if entry.type_name not in _CUT_OFF or root is None:
            raise InputError(
                f"{raw.name}:{entry.line}:{entry.column}: is XML that is not "
                f"well-formed: {entry.message}; mend it, or give its text"
            )
    if next(root.iter(etree.Entity), None) is not None:
        raise InputError(
            f"{raw.name}: is XML that refers to entities of its own; give it with "
            "their text in their place"
        )
    return root


class _Clock:
    """Where the elements stand whose times are known."""

    def __init__(self, times: "dict[etree._Element, Times]") -> None:
        """None has begun."""
        self.cues: list[Cue] = []
        self._times = times
        self._begun: dict[etree._Element, int] = {}

    def begin(self, element: "etree._Element", place: int) -> None:
        """The words of an element begin."""
        if element in self._times:
            self._begun[element] = place

    def end(self, element: "etree._Element", place: int) -> None:
        """The words of an element end."""
        if element in self._begun:
            begun = self._begun.pop(element)
            self.cues.append(Cue(begun, place, *self._times[element]))


def _walk(
    root: "etree._Element",
    builder: TextBuilder,
    metadata: list[tuple[str, str]],
    speakers: Speakers,
) -> list[Cue]:
    """Add the words of all elements; an element among words does not part them.

    Returns:
        The elements whose times are known.
    """
    from lxml import etree  # noqa: PLC0415 (loaded when needed)

    mixed = 0
    clock = _Clock(speakers.times)
    known: set[str] | None = set()
    for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
        is_mixed = _is_mixed(element)
        name = "" if event == "comment" else local_name(element)
        if mixed and (name in _APART or (name in _BREAKS and event == "start")):
            builder.break_line()
        if event == "start":
            if not mixed:
                builder.end_block(1)
            mixed += is_mixed
            words = element.text
            key = local_name(element)
            clock.begin(element, builder.size)
            if _is_introduced(element, builder, speakers):
                known = None
                words = None if element in speakers.printed else words
            if known is not None and words and words.strip():
                if mixed or key in known or len(words) > _LONGEST_FACT:
                    known = None  # here the text begins
                elif not len(element):
                    known.add(key)
                    metadata.append((key, " ".join(words.split())))
            _add(builder, words)
            continue
        if event == "end":
            mixed -= is_mixed
            if not mixed or element in speakers.names:
                builder.end_block(1)
            clock.end(element, builder.size)
        if element is not root:
            _add(builder, element.tail)
    return clock.cues


def _is_introduced(
    element: "etree._Element", builder: TextBuilder, speakers: Speakers
) -> bool:
    """Whether the name of who speaks was added, as WebVTT marks it."""
    speaker = speakers.names.get(element)
    if speaker is None and element in speakers.printed:
        speaker = " ".join((element.text or "").split())
    if speaker is None:
        return False
    builder.end_block(1)
    builder.add_verbatim(f"<v {speaker}>")
    return True


def _is_mixed(element: "etree._Element") -> bool:
    """Whether an element holds words between its children."""
    return len(element) > 0 and any(
        words and words.strip()
        for words in (element.text, *(child.tail for child in element))
    )


def _add(builder: TextBuilder, words: str | None) -> None:
    """Add words with their line ends; white space alone is that of the markup."""
    if words and words.strip():
        if "\n" in words.strip():
            builder.add_verbatim(words.strip("\n"))
        else:
            builder.add(words)


def recognise_xml(sample: Sample) -> Certainty:
    """A document with an XML declaration, and a root that is no page's and no TEI's.

    The declaration may be absent from a file that is named so and begins with a tag.
    """
    is_named = sample.suffix in KIND.suffixes and sample.head.lstrip()[:1] == "<"
    if not _DECLARED.match(sample.head) and not is_named:
        return Certainty.NONE
    root = _ROOT.search(sample.head)
    if root is None or root[1].rpartition(":")[2].casefold() in _NO_TRANSCRIPTS:
        return Certainty.NONE
    return Certainty.LIKELY


KIND = SourceKind(
    media_type=MEDIA_TYPE,
    title="an XML document",
    suffixes=frozenset({".xml"}),
    recognise=recognise_xml,
    read=read_xml,
)
