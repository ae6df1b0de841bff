"""`tei authority` as jobs: files read, brought together, and written whole."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from tei_toolkit.authority.applied import (
    Applied,
    applied_table,
    newly_applied,
    read_applied,
    take_back,
)
from tei_toolkit.authority.decisions import (
    Carrying,
    Row,
    Table,
    decided,
    read_table,
    still_there,
)
from tei_toolkit.authority.entries import (
    Entry,
    kind_of_file,
    read_entries,
    read_listed,
    tei_files,
)
from tei_toolkit.authority.linking import (
    link_file,
    relinked,
    wanted_ids,
    with_moved_pointers,
)
from tei_toolkit.authority.merging import Merged, Question, merge_entries
from tei_toolkit.authority.renaming import name_groups
from tei_toolkit.authority.uniting import unite
from tei_toolkit.authority.writing import authority_file, questions_table
from tei_toolkit.errors import (
    InputError,
    OutputError,
    ToolkitError,
    UsageError,
    one_file,
)
from tei_toolkit.sources.reading import read_bytes
from tei_toolkit.tei.serialisation import Replacement, write_whole

_TITLE = "People, places and organisations"


def questions_path(target: Path) -> Path:
    """Where the table of questions of an authority file stands."""
    return target.with_name(f"{target.stem}.questions.csv")


def applied_path(target: Path) -> Path:
    """Where the table of decisions stands that were applied to an authority file."""
    return target.with_name(f"{target.stem}.applied.csv")


def build_authority(
    paths: Sequence[str], target: Path, title: str | None, *, force: bool
) -> Iterator[str]:
    """Write an authority file of all that `paths` list; yield what is to say.

    What stands at `target` is read like the others if `paths` name it; found in a
    folder, it is what was made of the others.

    Raises:
        InputError: there is nothing to read, or nothing is listed there.
        OutputError: the file cannot be written, was edited, or is something else.
        UsageError: the table of questions holds decisions that would be lost.
    """
    _check_target(target, force=force)
    own = target.resolve()
    is_named = own in {Path(path).resolve() for path in paths}
    found = tei_files(paths)
    entries: list[Entry] = []
    files: list[Path] = []
    unread = 0
    for file in [f for f in found if is_named or f.resolve() != own]:
        try:
            with one_file(str(file), "read"):
                listed = read_listed(file)
            files.append(file)
            entries.extend(listed.entries)
            if listed.without_id:
                yield _left_out(file, listed.without_id)
        except ToolkitError as error:
            unread += 1
            yield f"tei: {error}"
    _check_read(entries, unread, target, force=force)
    merged = merge_entries(entries, target)
    carrying = Carrying(merged.entries)
    if not force:
        _carry(carrying, target, [file for file in files if file.resolve() != own])
    carrying.ask(merged.questions)
    replacement = Replacement.ALWAYS if force else Replacement.UNEDITED
    data = authority_file(merged, target, title or _TITLE)
    write_whole(target, data, replacement)
    _write_table(carrying.rows, merged.entries, target)
    yield (
        f"{target}: {len(merged.entries)} entries made from {len(entries)} in "
        f"{len(files)} files"
    )
    for xml_id in carrying.lost:
        table = questions_path(target)
        yield f"{table}: '{xml_id}', which was decided, is no entry any longer"
    count = len(Table(tuple(carrying.rows)).open)
    if count:
        yield (
            f"{questions_path(target)}: {count} questions; fill the "
            f"column 'decision' and run: tei authority link {target}"
        )


def _check_target(target: Path, *, force: bool) -> None:
    """Nothing, if an authority file may be put where `target` is.

    Raises:
        OutputError: what stands there is a text, or no authority file at all.
    """
    if not target.is_file():
        return
    kind = kind_of_file(target)
    if kind == "text" or (kind != "authority" and not force):
        what = "is a text" if kind == "text" else "is no authority file"
        raise OutputError(
            f"{target}: {what}, and would be lost; nothing was written. Name another "
            "file with -o"
        )


def _check_read(
    entries: Sequence[Entry], unread: int, target: Path, *, force: bool
) -> None:
    """Nothing, if an authority file can be made of what was read.

    Raises:
        InputError: it would have no entries.
        OutputError: it would lose those of files that could not be read.
    """
    if not entries:
        raise InputError(
            f"{target}: nothing was written: no person, place or organisation with an "
            "xml:id and a name is listed in what was read"
        )
    if unread and not force and target.exists():
        raise OutputError(
            f"{target}: stays as it is, as not all files could be read; put them "
            "right, leave them out, or use --force"
        )


def _left_out(file: Path, names: Sequence[str]) -> str:
    shown = ", ".join(f"'{name}'" for name in names[:3])
    more = ", \u2026" if len(names) > 3 else ""
    return f"{file}: {len(names)} without xml:id left out: {shown}{more}"


def _carry(carrying: Carrying, target: Path, files: Iterable[Path]) -> None:
    """Take what was decided for the older file, and all of the tables of others.

    Raises:
        UsageError: a table cannot be read, or there is no file that it belongs to.
    """
    own = questions_path(target)
    if own.exists():
        decided_rows = [row for row in _table_at(own).rows if row[1]]
        if decided_rows and not target.exists():
            raise UsageError(
                f"{own}: holds decisions about {target}, which does not exist; use "
                "--force to begin anew"
            )
        if decided_rows:
            carrying.carry(read_entries(target), decided_rows)
    tables = [(file, questions_path(file)) for file in files]
    found = [(file, _table_at(table)) for file, table in tables if table.exists()]
    for file, read in found:
        carrying.carry(read_entries(file), [row for row in read.rows if row[1]])
    for file, read in found:
        carrying.carry(read_entries(file), [row for row in read.rows if not row[1]])


def _write_table(rows: Sequence[Row], entries: Sequence[Entry], target: Path) -> None:
    table = questions_path(target)
    if rows or table.exists():
        text = questions_table(rows, entries, target.parent)
        write_whole(table, text.encode(), Replacement.ALWAYS)


def _table_at(path: Path) -> Table:
    try:
        return read_table(read_bytes(path).decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not in UTF-8; save it as CSV UTF-8") from error


def _applied_at(authority: Path) -> list[Applied]:
    path = applied_path(authority)
    if not path.exists():
        return []
    try:
        return read_applied(read_bytes(path).decode("utf-8-sig"), path)
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: is not in UTF-8; save it as CSV UTF-8") from error


def _write_applied(rows: Sequence[Applied], authority: Path) -> None:
    path = applied_path(authority)
    if rows or path.exists():
        text = applied_table(rows, authority.parent)
        write_whole(path, text.encode(), Replacement.ALWAYS)


def open_questions(authority: Path) -> tuple[Question, ...]:
    """The questions of an authority file that nobody decided.

    Raises:
        UsageError: their table cannot be read.
    """
    return questions_of(authority).open


def questions_of(authority: Path) -> Table:
    """The table of questions of an authority file, decided and open.

    Raises:
        UsageError: it cannot be read.
    """
    path = questions_path(authority)
    return _table_at(path) if path.exists() else Table()


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
    changed = take_back(read_entries(authority), _applied_at(authority))
    path = decisions or questions_path(authority)
    table = Table()
    if path.exists():
        table = _table_at(path)
    elif decisions is not None:
        raise InputError(f"{decisions}: does not exist; check the path")
    table = Table((*table.rows, *changed.rows))
    groups = decided(changed.entries, table.decisions, str(path))
    entries = _united(groups, authority)
    if path.exists() or changed.rows:
        yield f"{path}: {len(table.decisions)} decisions, {len(table.open)} still open"
    results: dict[Path, bytes] = {}
    ids: dict[Path, dict[str, str]] = {}
    for file, wanted in wanted_ids(entries).items():
        if file == authority.resolve():
            continue
        data = read_bytes(file)
        linked = link_file(data, file, wanted, authority)
        ids[file] = dict(linked.ids)
        for xml_id in linked.missing:
            yield (
                f"{file}: has no entry {xml_id}, from which {authority} was made; "
                "build it again"
            )
        if linked.data != data:
            results[file] = linked.data
    pointing = {*_files_near(ids)} - {authority.resolve()}
    yield from _move_pointers(pointing, ids, results)
    merged = Merged(tuple(relinked(entries, ids)), ())
    done = "would change" if dry_run else "changed"
    yield f"{len(results)} of {len({*ids, *results})} files {done}"
    if dry_run:
        return
    for file, data in results.items():
        write_whole(file, data, Replacement.ALWAYS)
    title = _title_of(authority)
    new = authority_file(merged, authority, title)
    write_whole(authority, new, Replacement.ALWAYS)
    rows = tuple(still_there(table.rows, merged.entries))
    _write_table(rows, merged.entries, authority)
    made = newly_applied(table.rows, changed.entries, merged.entries, ids)
    _write_applied([*changed.standing, *made], authority)


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


def _title_of(authority: Path) -> str:
    from tei_toolkit.tei.reading import parse_tei  # noqa: PLC0415 - needs lxml
    from tei_toolkit.tei.vocabulary import tei  # noqa: PLC0415

    root = parse_tei(read_bytes(authority), str(authority)).getroot()
    title = root.find(f".//{tei('title')}")
    return "".join(title.itertext()).strip() if title is not None else _TITLE
