"""What is wrong in an authority file, and in the files that point to it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from lxml import etree

from tei_toolkit.authority.entries import Entry, read_entries
from tei_toolkit.authority.job import open_questions
from tei_toolkit.authority.renaming import target_of
from tei_toolkit.errors import InputError
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.pointers import is_pointer
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.vocabulary import XML_ID
from tei_toolkit.values import immutable

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
    entries = read_entries(path)
    name = str(path)
    yield from _same_ids(name, entries)
    yield from _lost_origins(name, entries)
    for question in open_questions(path):
        others = ", ".join(question.candidates)
        said = f"{name}: {question.xml_id} may be {others}: {question.reason}"
        yield Fault(said, is_error=False)
    ids = {entry.xml_id for entry in entries}
    known: dict[Path, set[str] | None] = {}
    for file in files:
        if file.resolve() != path.resolve():
            yield from _lost_pointers(file, path, ids, known)


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
    known: dict[Path, set[str] | None] = {}
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


def _ids_of(path: Path) -> set[str] | None:
    try:
        root = parse_tei(read_bytes(path), str(path)).getroot()
    except InputError:
        return None
    return {e.get(XML_ID) or "" for e in root.iter() if isinstance(e.tag, str)}


def _lost_pointers(
    file: Path, authority: Path, ids: set[str], known: dict[Path, set[str] | None]
) -> Iterator[Fault]:
    """Pointers of a file into the authority file or another file that lead nowhere."""
    try:
        root = parse_tei(read_bytes(file), str(file)).getroot()
    except InputError as error:
        yield Fault(str(error), is_error=True)
        return
    known[authority.resolve()] = ids
    for element in root.iter("*"):
        name = etree.QName(element).localname
        for attribute, value in element.attrib.items():
            if "#" not in value or not is_pointer(str(attribute), name):
                continue
            for part in str(value).split():
                found = target_of(part, file)
                if found is None or not found[0]:
                    continue
                _, there, xml_id = found
                if there not in known:
                    known[there] = _ids_of(there) if there.is_file() else None
                there_ids = known[there]
                if there_ids is not None and xml_id not in there_ids:
                    line = element.sourceline
                    kind = "entry" if there == authority.resolve() else "element"
                    said = f"{file}:{line}: {part} points to no {kind}"
                    yield Fault(said, is_error=True)
