"""What is wrong in an authority file, and in the files that point to it."""

from collections import ChainMap, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.entries import NAMES, Entry, read_listed, tei_names, words_of
from tei_toolkit.authority.job import open_questions, questions_of
from tei_toolkit.authority.merging import is_full
from tei_toolkit.authority.renaming import target_of
from tei_toolkit.errors import InputError
from tei_toolkit.names.slugs import slug
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.pointers import is_pointer
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_ID, tei
from tei_toolkit.values import immutable

_Ids = dict[Path, dict[str, str] | None]
_OF_NAMES = frozenset(NAMES.values())
# So many entries of a file that is gone are named.
_SHOWN = 3


@immutable
class Fault:
    """One thing that is wrong, or that someone should look at.

    Attributes:
        message: what and where.
        is_error: whether it is certainly wrong.
    """

    message: str
    is_error: bool


def check_authority(path: Path, files: Iterable[Path]) -> Iterator[Fault]:
    """Yield what is to say of an authority file and of the files that use it.

    Raises:
        InputError: the authority file cannot be read.
    """
    listed = read_listed(path)
    entries, name = listed.entries, str(path)
    if not entries:
        said = f"{name}: no entry with a name and an xml:id is in it, so nothing can "
        yield Fault(f"{said}point to it", is_error=True)
    for words in listed.without_id:
        said = f"{name}: '{words}' has no xml:id, so nothing can point to it"
        yield Fault(said, is_error=True)
    yield from _nameless(path)
    yield from _same_ids(name, entries)
    yield from _same_names(path, entries)
    yield from _lost_origins(name, entries)
    for question in open_questions(path):
        others = ", ".join(question.candidates)
        said = f"{name}: {question.xml_id} may be {others}: {question.reason}"
        yield Fault(said, is_error=False)
    texts = [file for file in files if file.resolve() != path.resolve()]
    known: _Ids = {file.resolve(): _ids_of(file) for file in (path, *texts)}
    # The texts of a corpus point into its root file as into themselves.
    common = dict(chain.from_iterable(i.items() for i in known.values() if i))
    for file in (path, *texts):
        yield from _lost_pointers(file, path, known, common)


def _nameless(path: Path) -> Iterator[Fault]:
    """Entries that name nobody."""
    root = parse_tei(read_bytes(path), str(path)).getroot()
    for element in root.iter(*(tei(kind) for kind in NAMES)):
        if not any(words_of(name) for name in element.iter(tei_names(element))):
            said = f"{path}:{element.sourceline}: {_called(element)} has no name"
            yield Fault(said, is_error=True)


def _called(element: etree._Element) -> str:
    return element.get(XML_ID) or f"a {etree.QName(element).localname} without xml:id"


def _same_names(path: Path, entries: Sequence[Entry]) -> Iterator[Fault]:
    """Entries of one full name of which nobody asked or decided that they are two."""
    asked = {question.xml_id for question, _ in questions_of(path).rows}
    by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in entries:
        if entry.xml_id not in asked and is_full(entry.kind, slug(entry.name)):
            by_name[entry.kind, slug(entry.name)].append(entry.xml_id)
    for (kind, _), ids in by_name.items():
        if len(set(ids)) > 1:
            shown = " and ".join(dict.fromkeys(ids))
            said = f"{path}: {shown} have one name; they may be one {kind}"
            yield Fault(said, is_error=False)


def _same_ids(name: str, entries: Sequence[Entry]) -> Iterator[Fault]:
    by_id: dict[str, int] = defaultdict(int)
    by_number: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in entries:
        by_id[entry.xml_id] += 1
        for kind, values in entry.ids.items():
            for value in values:
                by_number[kind, value].append(entry.xml_id)
    for xml_id, count in by_id.items():
        if count > 1:
            yield Fault(f"{name}: {count} entries have the id {xml_id}", is_error=True)
    for (kind, value), ids in by_number.items():
        if len(set(ids)) > 1:
            shown = " and ".join(dict.fromkeys(ids))
            yield Fault(f"{name}: {shown} have one {kind}, {value}", is_error=True)


def _lost_origins(name: str, entries: Sequence[Entry]) -> Iterator[Fault]:
    """Entries that say they were made from an entry that is not there."""
    known: _Ids = {}
    lost: dict[Path, list[str]] = defaultdict(list)
    for entry in entries:
        for path, xml_id in entry.origins:
            if path not in known:
                known[path] = _ids_of(path)
            ids = known[path]
            if ids is None:
                lost[path].append(entry.xml_id)
            elif xml_id not in ids:
                said = f"{name}: {entry.xml_id} comes from {path}#{xml_id}, which has "
                yield Fault(f"{said}no such id", is_error=True)
    for path, made in lost.items():
        shown = ", ".join(made[:_SHOWN]) + (", …" if len(made) > _SHOWN else "")
        come = "comes" if len(made) == 1 else f"({len(made)} entries) come"
        said = f"{name}: {shown} {come} from {path}, which is not there"
        yield Fault(said, is_error=True)


def _ids_of(path: Path) -> dict[str, str] | None:
    """The ids of a file, and what element has each; None if it cannot be read."""
    try:
        root = parse_tei(read_bytes(path), str(path)).getroot()
    except InputError:
        return None
    return {e.get(XML_ID) or "": etree.QName(e).localname for e in root.iter("*")}


def _lost_pointers(
    file: Path, authority: Path, known: _Ids, common: dict[str, str]
) -> Iterator[Fault]:
    """Pointers of a file that lead nowhere, or to a thing of another kind."""
    try:
        root = parse_tei(read_bytes(file), str(file)).getroot()
    except InputError as error:
        yield Fault(str(error), is_error=True)
        return
    is_authority = file.resolve() == authority.resolve()
    own = ChainMap(known[file.resolve()] or {}, common)
    for element in root.iter("*"):
        name = etree.QName(element).localname
        for attribute, value in element.attrib.items():
            if "#" not in value or not is_pointer(str(attribute), name):
                continue
            for part in str(value).split():
                found = target_of(part, file)
                # From where an authority file has its entries is looked at apart.
                if found is None or (is_authority and found[0]):
                    continue
                _, there, xml_id = found
                there = there.resolve()
                if there not in known:
                    known[there] = _ids_of(there) if there.is_file() else None
                ids = known[there] if found[0] else own
                wrong = _wrong(name, xml_id, ids)
                if wrong:
                    kind = "entry" if there == authority.resolve() else "element"
                    said = f"{file}:{element.sourceline}: {part} points to "
                    yield Fault(said + wrong.format(kind), is_error=True)


def _wrong(name: str, xml_id: str, ids: Mapping[str, str] | None) -> str:
    """What an element points to and should not, or nothing."""
    if ids is None:
        return ""
    if xml_id not in ids:
        return "no {}"
    kind = ids[xml_id]
    is_other = name in _OF_NAMES and kind in NAMES and NAMES[kind] != name
    return f"a {kind}, and is a {name}" if is_other else ""
