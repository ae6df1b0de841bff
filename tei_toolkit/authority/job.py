"""`tei authority` as jobs: files read, brought together, and written whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tei_toolkit.authority.entries import Entry, read_entries, tei_files
from tei_toolkit.authority.linking import (
    link_file,
    relinked,
    wanted_ids,
    with_moved_pointers,
)
from tei_toolkit.authority.merging import Merged, Question, merge_entries
from tei_toolkit.authority.renaming import name_groups
from tei_toolkit.authority.uniting import unite
from tei_toolkit.authority.writing import (
    Table,
    authority_file,
    decided,
    questions_table,
    read_table,
)
from tei_toolkit.errors import InputError, ToolkitError, UsageError, one_file
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.serialisation import Replacement, write_whole

_TITLE = "People, places and organisations"


def questions_path(target: Path) -> Path:
    """Where the table of questions of an authority file stands."""
    return target.with_name(f"{target.stem}.questions.csv")


def build_authority(
    paths: Sequence[str], target: Path, title: str | None, *, force: bool
) -> Iterator[str]:
    """Write an authority file of all that `paths` list; yield what is to say.

    Raises:
        InputError: there is nothing to read.
        OutputError: the file cannot be written, or was edited.
        UsageError: the table of questions holds decisions that would be lost.
    """
    entries: list[Entry] = []
    files = [file for file in tei_files(paths) if file.resolve() != target.resolve()]
    for file in files:
        try:
            with one_file(str(file), "read"):
                entries.extend(read_entries(file))
        except ToolkitError as error:
            yield f"tei: {error}"
    merged = merge_entries(entries, target)
    _write(merged, target, title or _TITLE, force=force)
    yield (
        f"{target}: {len(merged.entries)} entries made from {len(entries)} in "
        f"{len(files)} files"
    )
    if merged.questions:
        yield (
            f"{questions_path(target)}: {len(merged.questions)} questions; fill the "
            f"column 'decision' and run: tei authority link {target}"
        )


def _write(merged: Merged, target: Path, title: str, *, force: bool) -> None:
    replacement = Replacement.ALWAYS if force else Replacement.UNEDITED
    table = questions_path(target)
    if table.exists() and not force and _table_at(table).decisions:
        raise UsageError(
            f"{table}: holds decisions; apply them with 'tei authority link {target}', "
            "or use --force to begin anew"
        )
    write_whole(target, authority_file(merged, target, title), replacement)
    _write_table(merged, target)


def _write_table(
    merged: Merged, target: Path, decisions: Mapping[str, str] | None = None
) -> None:
    table = questions_path(target)
    if merged.questions or table.exists():
        text = questions_table(merged, target.parent, decisions)
        write_whole(table, text.encode(), Replacement.ALWAYS)


def _table_at(path: Path) -> Table:
    try:
        return read_table(read_bytes(path).decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not in UTF-8; save it as CSV UTF-8") from error


def open_questions(authority: Path) -> tuple[Question, ...]:
    """The questions of an authority file that nobody decided.

    Raises:
        UsageError: their table cannot be read.
    """
    path = questions_path(authority)
    return _table_at(path).open if path.exists() else ()


def link_authority(
    authority: Path, decisions: Path | None, *, dry_run: bool
) -> Iterator[str]:
    """Apply what was decided to the authority file, and its ids to all its files.

    All files are read and changed before the first is written.

    Raises:
        InputError: a file cannot be read.
        UsageError: a decision cannot be applied.
        OutputError: a file cannot be written.
    """
    entries = read_entries(authority)
    path = decisions or questions_path(authority)
    table = Table((), {})
    if path.exists():
        table = _table_at(path)
        groups = decided(entries, table.decisions, str(path))
        entries = _united(groups, authority)
        yield f"{path}: {len(table.decisions)} decisions, {len(table.open)} still open"
    elif decisions is not None:
        raise InputError(f"{decisions}: does not exist; check the path")
    results: dict[Path, bytes] = {}
    ids: dict[Path, dict[str, str]] = {}
    for file, wanted in wanted_ids(entries).items():
        if file == authority.resolve():
            continue
        data = read_bytes(file)
        linked = link_file(data, file, wanted, authority)
        ids[file] = dict(linked.ids)
        for xml_id in linked.missing:
            yield f"{file}: has no entry {xml_id} any more"
        if linked.data != data:
            results[file] = linked.data
    pointing = {*_files_near(ids)} - {authority.resolve()}
    yield from _move_pointers(pointing, ids, results)
    merged = _still_open(Merged(tuple(relinked(entries, ids)), table.questions))
    done = "would change" if dry_run else "changed"
    yield f"{len(results)} of {len({*ids, *results})} files {done}"
    if dry_run:
        return
    for file, data in results.items():
        write_whole(file, data, Replacement.ALWAYS)
    title = _title_of(authority)
    new = authority_file(merged, authority, title)
    write_whole(authority, new, Replacement.ALWAYS)
    _write_table(merged, authority, table.decisions)


def _files_near(files: Iterable[Path]) -> Iterator[Path]:
    """The XML files in the folders of `files`, which may point into these."""
    for folder in {file.parent for file in files}:
        yield from (path for path in sorted(folder.rglob("*.xml")) if path.is_file())


def _move_pointers(
    files: Iterable[Path],
    ids: Mapping[Path, Mapping[str, str]],
    results: dict[Path, bytes],
) -> Iterator[str]:
    """Let the pointers of `files` to ids of others lead to the new ids."""
    moved = {
        (path, old): new
        for path, own in ids.items()
        for old, new in own.items()
        if old != new
    }
    for file in sorted(files) if moved else ():
        try:
            data = results[file] if file in results else read_bytes(file)
            new = with_moved_pointers(data, file, moved)
        except InputError as error:
            yield f"{error}; its pointers into other files were not brought up to date"
        else:
            if new != data:
                results[file] = new


def _united(groups: Sequence[Sequence[Entry]], authority: Path) -> list[Entry]:
    renaming = name_groups(groups, [group[0].xml_id for group in groups], authority)
    return [unite(group, renaming, renaming.name_of(group[0])) for group in groups]


def _still_open(merged: Merged) -> Merged:
    """The same with the questions whose entries are still there."""
    ids = {entry.xml_id for entry in merged.entries}
    left: list[Question] = []
    for question in merged.questions:
        candidates = tuple(c for c in question.candidates if c in ids)
        if question.xml_id in ids and candidates:
            left.append(Question(question.xml_id, candidates, question.reason))
    return Merged(merged.entries, tuple(left))


def _title_of(authority: Path) -> str:
    from tei_toolkit.tei.reading import parse_tei  # noqa: PLC0415 - needs lxml
    from tei_toolkit.tei.vocabulary import tei  # noqa: PLC0415

    root = parse_tei(read_bytes(authority), str(authority)).getroot()
    title = root.find(f".//{tei('title')}")
    return "".join(title.itertext()).strip() if title is not None else _TITLE
