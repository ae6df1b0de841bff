"""The root file of a corpus, brought up to date after a batch was converted.

A corpus grows: what its root file includes already stays in it as long as it is there,
and each text keeps its ids whatever other texts come. So converting all files at once
or some today and some tomorrow ends with the same corpus.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from lxml import etree

from tei_toolkit.conversion_kinds import NOT_PARLAMINT
from tei_toolkit.convert import Conversion, ConvertOptions
from tei_toolkit.diagnostics import Diagnostic
from tei_toolkit.errors import InputError, OutputError, UsageError
from tei_toolkit.names.authority import pointer_to
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.targets import STANDARD, folder_of
from tei_toolkit.tei.corpus_ids import beginnings, root_ids
from tei_toolkit.tei.corpus_parts import CorpusPart, read_ids, read_part
from tei_toolkit.tei.corpus_persons import corpus_person_elements, with_own_language
from tei_toolkit.tei.corpus_root import XINCLUDE, corpus_file
from tei_toolkit.tei.header import HEADER_LANGUAGE
from tei_toolkit.tei.identifiers import SOFTWARE_ID, make_stem
from tei_toolkit.tei.options import SCHEMAS, EncodingOptions, Membership, Profile
from tei_toolkit.tei.parlamint_root import missing_for_root
from tei_toolkit.tei.reading import parse_tei
from tei_toolkit.tei.serialisation import (
    Replacement,
    check_writable,
    is_unedited,
    write_whole,
)
from tei_toolkit.tei.vocabulary import XML_ID, XML_LANG, tei
from tei_toolkit.values import immutable, record
from tei_toolkit.version import VERSION

_DEEPEST = 2
"""Folders between the root file and its texts, at most: so far validation looks."""
_NUMBER = re.compile(r"([0-9]+)")


@record
class RootFile:
    """The root file of a corpus while its texts are converted.

    Attributes:
        path: where it stands.
        name: the path as the user gave it.
        options: how the texts are converted.
        force: replace it though it was edited.
        earlier: the files that it included before.
        people: who it says speaks, by id.
        parts: the texts that were converted now.
    """

    path: Path
    name: str
    options: ConvertOptions
    force: bool
    earlier: tuple[Path, ...] = ()
    people: Mapping[str, etree._Element] = field(default_factory=dict)
    parts: list[CorpusPart] = field(default_factory=list)

    def finish(self) -> "Finished":
        """Write it, with all texts that are there; without any it is not written.

        Raises:
            OutputError: it cannot be written.
        """
        faults: list[str] = []
        parts = _in_order([*self.parts, *self._kept(faults)])
        options = EncodingOptions(
            make_stem(self.path.name),
            profile=self.options.profile or Profile.SPOKEN,
            version=VERSION,
            processed=self.options.processed,
            project=self.options.project,
            schemas=self.schemas,
            corpus=Membership(make_stem(self.path.name)),
        )
        parts = list(_without_clashes(parts, options, faults))
        if not parts:
            faults.append(f"{self.name}: was not written, since it has no texts")
            return Finished(0, 0, 0, 0, tuple(faults), ())
        addresses = [pointer_to(part.path, self.path.parent) for part in parts]
        data = corpus_file(parts, addresses, options)
        how = Replacement.ALWAYS if self.force else Replacement.UNEDITED
        write_whole(self.path, data, how)
        people = {str(p.get(XML_ID)) for p in parse_tei(data, self.name).iter(*_PEOPLE)}
        texts = {part.xml_id for part in parts}
        apart = sum(person.rpartition(".")[0] in texts for person in people)
        kept = len(parts) - sum(part in self.parts for part in parts)
        return Finished(
            *(len(parts), kept, len(people), apart),
            *(tuple(faults), tuple(self._warnings(parts))),
        )

    @property
    def schemas(self) -> tuple[str, ...]:
        """The schemas that it names."""
        if self.options.schemas is not None:
            return self.options.schemas
        return SCHEMAS[self.options.profile or Profile.SPOKEN]

    def _kept(self, faults: list[str]) -> Iterator[CorpusPart]:
        """The texts that it had and that were not converted anew."""
        done = {part.path.resolve() for part in self.parts}
        for path in self.earlier:
            if path.resolve() in done or not path.is_file():
                continue
            try:
                part = read_part(path)
            except InputError as error:
                faults.append(f"{error}; it was left out of {self.name}")
                continue
            people = [self.people[i] for i in sorted(part.pointers & set(self.people))]
            yield replace(part, people=tuple(etree.tostring(p) for p in people))

    def _warnings(self, parts: Sequence[CorpusPart]) -> Iterator[Diagnostic]:
        if self.options.profile is Profile.PARLAMINT:
            missing = missing_for_root(
                self.options.project,
                has_people=any(part.people for part in parts),
                has_place=any(p.places for p in parts) and any(p.dates for p in parts),
            )
            if missing:
                said = (("missing", ", ".join(missing)),)
                yield Diagnostic(NOT_PARLAMINT, self.name, 0, 0, said)


@immutable
class Finished:
    """What became of a root file.

    Attributes:
        texts: how many it includes.
        kept: how many of them it had before, and were not converted now.
        people: how many people it lists.
        apart: how many of them are one text's, since their full name is not known.
        faults: why texts were left out of it.
        warnings: what it lacks.
    """

    texts: int
    kept: int
    people: int
    apart: int
    faults: tuple[str, ...]
    warnings: tuple[Diagnostic, ...]


_PEOPLE = (tei("person"), tei("personGrp"))


def open_root_file(
    name: str, output: str | None, options: ConvertOptions, cwd: Path, *, force: bool
) -> RootFile:
    """The root file of a corpus, before any text is converted.

    Raises:
        UsageError: it is no file in `.xml`, or the texts would not stand beside or
            below it.
        OutputError: it cannot be written, or was edited.
        InputError: what stands there cannot be read.
    """
    path = cwd / name
    if not name.lower().endswith(".xml") or path.is_dir():
        raise UsageError(f"--corpus {name}: must be a file in .xml")
    if output is None or output == STANDARD:
        raise UsageError(
            "--corpus includes files, so the texts cannot go to standard output; add "
            "-o FOLDER"
        )
    _check_place(name, path, cwd / folder_of(output))
    root = RootFile(path, name, options, force)
    if path.parent.exists():
        check_writable(path)
    if not path.exists():
        return root
    data = read_bytes(path)
    if not force and not is_unedited(data):
        raise OutputError(
            f"{name}: stands there already and was not written by tei-toolkit, or was "
            "edited since; nothing was written. Use --force to replace it."
        )
    return _with_earlier(root, data)


def _check_place(name: str, path: Path, folder: Path) -> None:
    folder, parent = folder.resolve(), path.parent.resolve()
    if not folder.is_relative_to(parent):
        raise UsageError(
            f"--corpus {name}: must stand in the folder of the texts or above it; "
            f"{folder} is not below {parent}"
        )
    if len(folder.relative_to(parent).parts) > _DEEPEST:
        raise UsageError(
            f"--corpus {name}: stands more than {_DEEPEST} folders above the texts; "
            "put it nearer"
        )


def _with_earlier(root: RootFile, data: bytes) -> RootFile:
    """`root` with what it included and listed before."""
    try:
        tree = parse_tei(data, root.name).getroot()
    except InputError:
        return root
    if tree.tag != tei("teiCorpus"):
        if not root.force:
            raise OutputError(
                f"{root.name}: is a text, not the root of a corpus; name another file"
            )
        return root
    models = " ".join(
        node.text or ""
        for node in tree.itersiblings(preceding=True)
        if getattr(node, "target", None) == "xml-model"
    )
    if not all(f'"{schema}"' in models for schema in root.schemas):
        if not root.force:
            raise UsageError(
                f"--corpus {root.name}: its texts are in another profile; name another "
                "file, or begin it anew with --force"
            )
        return root
    people = list(tree.iter(*_PEOPLE))
    for person in people:
        above = (a.get(XML_LANG) for a in (person, *person.iterancestors()))
        inherited = next((str(tag) for tag in above if tag), HEADER_LANGUAGE)
        with_own_language([person], inherited)
        person.tail = None
    root.people = {str(person.get(XML_ID)): person for person in people}
    root.earlier = tuple(
        root.path.parent / href
        for include in tree.iter(f"{{{XINCLUDE}}}include")
        if (href := _file_of(include))
    )
    return root


def _file_of(include: etree._Element) -> str:
    from urllib.parse import unquote  # noqa: PLC0415 - only for a corpus

    href = str(include.get("href") or "")
    return "" if "://" in href else unquote(href)


def part_of(target: Path, conversion: Conversion) -> CorpusPart:
    """The text that was written to `target`, for the root file of its corpus.

    Raises:
        InputError: it is not there any more.
    """
    people = corpus_person_elements(conversion.description, conversion.options)
    return read_part(target, people)


def _in_order(parts: Iterable[CorpusPart]) -> list[CorpusPart]:
    """The texts by the names of their files, numbers in them by their size."""

    def key(part: CorpusPart) -> tuple[list[tuple[int, str]], str]:
        path = str(part.path)
        pieces = _NUMBER.split(path.casefold())
        return [(int(p), "") if p.isdigit() else (-1, p) for p in pieces], path

    return sorted(parts, key=key)


def _without_clashes(
    parts: Sequence[CorpusPart], options: EncodingOptions, faults: list[str]
) -> Iterator[CorpusPart]:
    """Yield the texts none of whose ids another file of the corpus has.

    A text has the ids that begin with its own and a dot for itself, unless another's
    begins so, too (`1990` and `1990.05`).
    """
    names = {SOFTWARE_ID, options.stem, *(part.xml_id for part in parts)}
    crowded = {name for name in names if not names.isdisjoint(beginnings(name))}
    crowded |= {
        SOFTWARE_ID,
        *(start for name in crowded for start in beginnings(name)),
    }
    own = {part.path: _own_people(part) for part in parts}
    owners = dict.fromkeys(root_ids(options), "the root file")
    for part in parts:
        for xml_id in own[part.path][0]:
            owners.setdefault(xml_id, "a person of the corpus")
    for part in parts:
        ids = {part.xml_id, *part.ids}
        if part.xml_id in crowded:
            ids |= read_ids(part.path) | own[part.path][1]
        clash = min(ids & owners.keys(), default=None)
        if clash is not None:
            faults.append(
                f"{part.path}: was left out of the corpus, since {owners[clash]} has "
                f"the xml:id {clash}, too; rename the source and convert it again"
            )
            continue
        owners.update(dict.fromkeys(ids, str(part.path)))
        yield part


def _own_people(part: CorpusPart) -> tuple[set[str], set[str]]:
    """The ids of those who speak in a text: those of the whole corpus, and its own."""
    ids = {str(etree.fromstring(person).get(XML_ID)) for person in part.people}
    own = {xml_id for xml_id in ids if xml_id.startswith(f"{part.xml_id}.")}
    return ids - own, own
