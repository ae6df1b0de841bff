"""The root file of a corpus (TEI chapter CC): what its texts share, and where they are.

Its header adds up what the headers of the texts say; it lists who speaks.
"""

from collections import Counter
from collections.abc import Sequence

from lxml import etree

from tei_toolkit.codes import language_name
from tei_toolkit.metadata.language.languages_used import percentages
from tei_toolkit.tei.corpus_ids import category_prefix
from tei_toolkit.tei.corpus_parts import CorpusPart
from tei_toolkit.tei.corpus_persons import united, with_common_language
from tei_toolkit.tei.corpus_sums import (
    Corpus,
    add_days,
    add_extent,
    add_tag_counts,
    span_of_days,
    used_types,
)
from tei_toolkit.tei.encoding import point_to_schemas
from tei_toolkit.tei.header import (
    HEADER_LANGUAGE,
    add_application,
    add_responsibilities,
    add_speaker_types,
)
from tei_toolkit.tei.header_elements import add, lay_out
from tei_toolkit.tei.options import EncodingOptions, Profile
from tei_toolkit.tei.parlamint_root import parlamint_root_header
from tei_toolkit.tei.publication import add_edition, add_publication
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.serialisation import serialise
from tei_toolkit.tei.vocabulary import TEI_NAMESPACE, XML_ID, XML_LANG, tei

XINCLUDE = "http://www.w3.org/2001/XInclude"


def corpus_file(
    parts: Sequence[CorpusPart], addresses: Sequence[str], options: EncodingOptions
) -> bytes:
    """The root file of a corpus.

    Args:
        parts: its texts, at least one, in their order.
        addresses: the address of each from the root file.
        options: how the texts were encoded; `stem` is the id of the corpus.
    """
    said = (parse_tei(data, "person").getroot() for p in parts for data in p.people)
    corpus = Corpus(parts, united(said), options)
    root = etree.Element(
        tei("teiCorpus"),
        {XML_ID: options.stem, XML_LANG: corpus.language},
        nsmap={None: TEI_NAMESPACE, "xi": XINCLUDE},
    )
    is_parlamint = options.profile is Profile.PARLAMINT
    header = parlamint_root_header(corpus) if is_parlamint else _root_header(corpus)
    if corpus.language != HEADER_LANGUAGE:
        header.set(XML_LANG, HEADER_LANGUAGE)
    lay_out(header, 1)
    root.text = header.tail = "\n  "
    root.append(header)
    for address in addresses:
        include = etree.SubElement(root, f"{{{XINCLUDE}}}include", {"href": address})
        include.tail = "\n  "
    root[-1].tail = "\n"
    point_to_schemas(root, options.schemas or ())
    return serialise(root.getroottree())


def _root_header(corpus: Corpus) -> etree._Element:
    options = corpus.options
    header = etree.Element(tei("teiHeader"), nsmap={None: TEI_NAMESPACE})
    file = add(header, "fileDesc")
    statement = add(file, "titleStmt")
    add(statement, "title", corpus.title, {"type": "main"})
    add(statement, "title", corpus.subtitle, {"type": "sub"})
    done = "automatic conversion to TEI: the texts of the corpus, and this list of them"
    add_responsibilities(statement, options, done, None)
    add_edition(file, options.project)
    add_extent(file, corpus.parts, with_texts=True)
    add_publication(file, options.project)
    stated = "What each text was made from stands in its own header."
    add(add(file, "sourceDesc"), "p", stated)
    encoding = add(header, "encodingDesc")
    project = add(encoding, "projectDesc")
    if options.project.description:
        add(project, "p", options.project.description)
    add(
        project,
        "p",
        f"The texts were converted to TEI by tei-toolkit {options.version}.",
    )
    add(project, "p", "How each was encoded stands in its own header.")
    add_tag_counts(encoding, corpus.parts)
    used = used_types(corpus)
    if used:
        add_speaker_types(encoding, used, category_prefix(options))
    add_application(encoding, options.version)
    profile = add(header, "profileDesc")
    span = span_of_days(corpus.parts)
    if span:
        add_days(add(profile, "creation"), span)
    _add_languages(profile, corpus.parts)
    if corpus.people:
        listed = add(add(profile, "particDesc"), "listPerson")
        language = with_common_language(corpus.people, HEADER_LANGUAGE)
        if language is not None:
            listed.set(XML_LANG, language)
        listed.extend(corpus.people)
    if options.processed:
        change = f"Put together by tei-toolkit {options.version}."
        when = {"when": options.processed}
        add(add(header, "revisionDesc"), "change", change, when)
    return header


def _add_languages(profile: etree._Element, parts: Sequence[CorpusPart]) -> None:
    """Add the `langUsage`: each language with its share of the words of all texts."""
    is_worded = all("words" in dict(part.measures) for part in parts)
    weights: Counter[str] = Counter()
    for part in parts:
        size = dict(part.measures)["words"] if is_worded else 1
        for tag, usage in part.languages:
            if usage is not None:
                weights[tag] += max(size, 1) * usage
    main = min(weights, key=lambda tag: (-weights[tag], tag), default=HEADER_LANGUAGE)
    shares = dict(percentages(weights, main))
    languages = add(profile, "langUsage")
    for tag in sorted({*weights, HEADER_LANGUAGE}, key=lambda t: (-weights[t], t)):
        name = language_name(tag)
        if tag in weights:
            share = {"ident": tag, "usage": str(shares.get(tag, 0))}
            add(languages, "language", name, share)
        else:
            add(languages, "language", f"{name} (this header)", {"ident": tag})
