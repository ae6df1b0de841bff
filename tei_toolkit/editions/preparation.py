"""A TEI tree made ready for the stylesheets.

XSLT 1.0 is quick at turning elements into elements, and slow at counting, grouping and
sorting. So what must be counted is counted here, once for all formats, and written
into the tree: an `xml:id` on all that has an address, attributes `tk:n`, `tk:box` and
others, and one
element `tk:digest` at the end of the root that holds the speakers, the citations and
the place of the indexes.
"""

from collections.abc import Iterable

from lxml import etree

from tei_toolkit.editions.apparatus import mark_readings, name_witnesses
from tei_toolkit.editions.asides import part_asides
from tei_toolkit.editions.boxes import mark_boxes
from tei_toolkit.editions.branches import Branch
from tei_toolkit.editions.casts import part_roles
from tei_toolkit.editions.cells import mark_cells
from tei_toolkit.editions.digest import make_digest
from tei_toolkit.editions.doers import name_doers
from tei_toolkit.editions.examples import move_examples_left
from tei_toolkit.editions.headings import mark_headings, read_contents
from tei_toolkit.editions.index_section import hold_place
from tei_toolkit.editions.indexes import Entry, make_indexes
from tei_toolkit.editions.interventions import mark_interventions
from tei_toolkit.editions.joining import settle_breaks
from tei_toolkit.editions.language_tags import settle_languages
from tei_toolkit.editions.lists import number_items
from tei_toolkit.editions.located_variants import set_variants_apart
from tei_toolkit.editions.metadata import Metadata
from tei_toolkit.editions.namespaces import SHOWN, XML_ID, select_all, tei, tk
from tei_toolkit.editions.nested_turns import link_resumed, part_nested_turns
from tei_toolkit.editions.numbering import (
    REGION,
    is_read,
    number_notes,
    number_passages,
    settle_ids,
)
from tei_toolkit.editions.policy import View
from tei_toolkit.editions.quotations import mark_quotations
from tei_toolkit.editions.references import punctuate
from tei_toolkit.editions.scopes import part_ids
from tei_toolkit.editions.scripts import mark_scripts
from tei_toolkit.editions.spacing import part_words
from tei_toolkit.editions.speakers import Speakers, count_speakers
from tei_toolkit.editions.standoff import bring_in_notes, notes_apart
from tei_toolkit.editions.strays import release_strays
from tei_toolkit.editions.stylesheets import choose_language, interface_words
from tei_toolkit.editions.texts import Texts
from tei_toolkit.editions.times import mark_times
from tei_toolkit.editions.tokens import space_tokens
from tei_toolkit.editions.utterances import prepare_utterances
from tei_toolkit.editions.verse import mark_parts
from tei_toolkit.editions.wide_letters import close_line_ends
from tei_toolkit.editions.wordless import say_wordless
from tei_toolkit.ids import Ids
from tei_toolkit.values import immutable

_ROOTS = frozenset({tei("TEI"), tei("teiCorpus")})
_TEXT, _STANDOFF, _MS = (tei(name) for name in ("text", "standOff", "msDesc"))
_SOURCE, _FACSIMILE, _STANDOFF = (
    tei(name) for name in ("sourceDoc", "facsimile", "standOff")
)
_EDITION = tk("")
_CONTENTS = ("text", "sourceDoc", "facsimile", "standOff")
_ENTITIES = tuple(
    tei(n)
    for n in ("person", "personGrp", "place", "org", "event", "object", "nym", "bibl")
)
_BYLINES = (tei("byline"), tei("docAuthor"))
_ROLES = (tei("castItem"), tei("role"))
_RESERVED = frozenset(
    "main text cast notes indexes about cite top contents downloads places dates "
    "course search bibtex ris csl cast-title notes-title indexes-title cite-title "
    "cite-plain about-title".split()
)
"""What parts of the page are called by."""


@immutable
class Prepared:
    """A tree ready for a stylesheet, and what was found in it.

    Attributes:
        tree: the prepared tree; a private copy or a tree that the caller gave away.
        facts: what the header says.
        speakers: who speaks.
        entries: the indexes.
        turns: the elements `u` or `sp`, in order.
        regions: the elements with what is read: `text`, or what stands for it.
        notes: how many notes are numbered.
        texts: what is said of each text of a corpus.
        view: the reading policy it was prepared for.
        language: of the interface.
        authors: who stands below the title, unless the text says that itself.
    """

    tree: etree._ElementTree
    facts: Metadata
    speakers: Speakers
    entries: tuple[Entry, ...]
    turns: tuple[etree._Element, ...]
    regions: tuple[etree._Element, ...]
    notes: int
    texts: Texts
    view: View
    language: str
    authors: tuple[str, ...] = ()


def prepare(
    whole: Branch, stem: str, view: View, language: str | None = None
) -> Prepared:
    """Write into a tree, which the caller gives away, what the stylesheets need.

    Args:
        whole: a document.
        stem: what it is called.
        view: how editorial marks are read.
        language: of the interface; None for that of the text, where we have it.
    """
    root = whole.top
    part_ids(whole)
    _declare(whole, view)
    release_strays(whole)
    settle_languages(whole)
    tops = find_regions(whole)
    bring_in_notes(whole, tops)
    ids = Ids(set(_RESERVED))
    settle_ids(whole, tops, ids)
    _decide(whole, view)
    resumed = part_nested_turns(whole)
    regions = [whole.part(top) for top in tops]
    prepare_utterances(regions)
    notes = number_notes(regions, ids)
    _space(whole, regions)
    turns = number_passages(regions, ids)
    link_resumed(resumed)
    mark_times(whole, regions)
    texts = Texts(whole, stem)
    facts = texts.facts
    entities = _by_id(whole.named(*_ENTITIES))
    characters = _by_id(whole.named(*_ROLES))
    persons = characters | entities
    speakers = count_speakers(turns, persons, texts.date_of)
    name_doers(regions, persons, texts.date_of)
    language = choose_language(language, facts.language)
    texts.mark(language)
    words = interface_words(language)
    mark_headings(root, regions, facts, words, ids)
    in_text = [region for region in regions if region.top.tag != _STANDOFF]
    say_wordless(whole, words)
    entries = make_indexes(in_text, entities, ids, words, texts.date_of)
    mark_cells(regions)
    mark_parts(regions)
    punctuate(regions, words.get("page-short", ""))
    contents = read_contents(regions, words)
    place = hold_place(entries)
    digest = make_digest(facts, speakers, place, notes, contents, language)
    authors = () if whole.named(*_BYLINES) else facts.authors
    if authors:
        digest.set("authors", "; ".join(authors))
    root.append(digest)
    _show_among_speakers(speakers)
    return Prepared(
        root.getroottree(),
        facts,
        speakers,
        tuple(entries),
        tuple(turns),
        tuple(tops),
        notes,
        texts,
        view,
        language,
        authors,
    )


def _space(whole: Branch, regions: list[Branch]) -> None:
    """Decide where words, lines, blocks and quotations begin and end."""
    space_tokens(whole)
    part_asides(whole)
    part_words(whole)
    settle_breaks(whole)
    for region in regions:
        region.top.set(REGION, "yes")
        mark_boxes(region)
    close_line_ends([region.top for region in regions])
    mark_quotations(whole, regions)


def _show_among_speakers(speakers: Speakers) -> None:
    """Say of each person that stands nowhere else where the list of speakers has it."""
    for speaker in speakers.all:
        person = speaker.person
        if person is None or person.get(SHOWN) or is_read(person):
            continue
        person.set(SHOWN, f"speaker-{speaker.key}")


def _by_id(elements: Iterable[etree._Element]) -> dict[str, etree._Element]:
    """The elements that have an id, by that."""
    return {name: element for element in elements if (name := element.get(XML_ID))}


def _decide(whole: Branch, view: View) -> None:
    """Decide what is read, and how what is read is written."""
    mark_interventions(whole, view)
    set_variants_apart(whole)
    mark_readings(whole)
    number_items(whole)
    part_roles(whole)
    mark_scripts(whole)
    move_examples_left(whole)
    name_witnesses(whole)


def _declare(whole: Branch, view: View) -> None:
    """Declare our namespace once, at the root; drop what a document brings of it.

    Without that, each attribute of ours would bring a declaration of its own.
    """
    for name in _of_ours(whole.holders):
        for element in whole.holders[name]:
            element.attrib.pop(name, None)
    if brought := whole.named(*_of_ours(whole.names)):
        for element in brought:
            element.tag = "not-ours"
        whole.look_again()
    whole.top.set(tk("view"), view.value)


def _of_ours(names: Iterable[str]) -> list[str]:
    """Those of some names that are of our namespace; most documents have none."""
    return [name for name in names if name.startswith(_EDITION)]


def find_regions(whole: Branch) -> list[etree._Element]:
    """The elements that hold what is read, in order.

    Of each TEI the `text`; where there is none the `sourceDoc`, the `facsimile`, and
    then the `standOff`. Of a fragment, the whole.
    """
    root = whole.top
    if root.tag not in _ROOTS:
        return [root]
    if described := _descriptions(whole):
        return described
    roots, texts = whole.named(*_ROOTS), list(root.iterchildren(_TEXT))
    if texts and len(roots) == 1:
        return texts
    regions: list[etree._Element] = []
    for name in _CONTENTS:
        for part in (root, *roots):
            if part is root and regions and name == "text":
                continue
            found = part.findall(tei(name))
            if name == "text" or not any(
                part.find(tei(other)) is not None
                for other in _CONTENTS[: _CONTENTS.index(name)]
            ):
                regions += [region for region in found if region not in regions]
    order = {element: place for place, element in enumerate(whole.elements)}
    return sorted(regions, key=lambda region: order[region])


def _descriptions(whole: Branch) -> list[etree._Element]:
    """The manuscript descriptions of a file that has them in place of a text.

    After them come its images, if they have labels or notes, and the text that holds no
    word, if there are notes on it in a `standOff`.
    """
    root = whole.top
    if not whole.named(_MS):
        return []
    found = select_all(root, "t:teiHeader/t:fileDesc/t:sourceDesc//t:msDesc")
    if not found or any(map(_has_words, root.iter(_TEXT, _SOURCE))):
        return []
    root.set(tk("described"), "yes")
    inner = {e for outer in found for e in outer.iterdescendants(_MS)}
    images = filter(_has_words, root.iterchildren(_FACSIMILE))
    has_notes = any(map(notes_apart, root.iterchildren(_STANDOFF)))
    texts = root.iterchildren(_TEXT) if has_notes else ()
    return [*(element for element in found if element not in inner), *images, *texts]


def _has_words(element: etree._Element) -> bool:
    return any(words.strip() for words in element.itertext())
