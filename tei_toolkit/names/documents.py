"""TEI documents, analysed: their words, their people, their language."""

from dataclasses import replace

from tei_toolkit.metadata.language import detect_language
from tei_toolkit.names.analysis import Analysis, AnalysisOptions, analyse
from tei_toolkit.names.authority import known_in
from tei_toolkit.names.markup import Markup, read_markup
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_LANG, tei

_SAMPLE = 20_000


def analyse_tei(
    data: bytes, name: str, options: AnalysisOptions, language: str | None
) -> tuple[str, Analysis]:
    """The words of a TEI document and what they mention.

    Raises:
        InputError: it is no well-formed XML.
    """
    markup = read_markup(data, name)
    return markup.view, analyse_markup(markup, data, name, options, language)


def analyse_markup(
    markup: Markup,
    data: bytes,
    name: str,
    options: AnalysisOptions,
    language: str | None = None,
) -> Analysis:
    """What the view of a document mentions, its own people and places first."""
    root = parse_tei(data, name).getroot()
    tag = language or root.get(XML_LANG) or ""
    if not tag:
        text = root.find(tei("text"))
        tag = (text.get(XML_LANG) if text is not None else None) or ""
    if not tag:
        middle = max(0, len(markup.view) // 2 - _SAMPLE // 2)
        tag = detect_language(markup.view[middle : middle + _SAMPLE]).tag
    if tag == "und":
        tag = "en"
    options = replace(
        options,
        language=tag,
        day=options.day or _day(markup),
        known=(*known_in(root), *options.known),
    )
    return analyse(markup.view, options)


def _day(markup: Markup) -> Day | None:
    """The day of the event, where the header says it."""
    for wanted in ("setting", "creation", "bibl", "recording", "sourceDesc"):
        for index, element in enumerate(markup.elements):
            if element.name != "date" or "when" not in element.attributes:
                continue
            names = {markup.elements[i].name for i in markup.ancestors(index)}
            if "text" not in names and wanted in names:
                return Day.read(element.attributes["when"])
    return None
