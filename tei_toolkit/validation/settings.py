"""Settings for validation in `tei.toml`, by folder."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.selection import check_selectors, parse_severities

FILE_NAME: Final = "tei.toml"
_LISTS: Final = ("schema", "select", "ignore")
_KEYS: Final = (*_LISTS, "severity", "rules", "baseline")


class Settings(NamedTuple):
    """What `tei.toml` says about validating the files of one folder.

    Attributes:
        schemas: as `--schema`.
        select: as `--select`; None where nothing is said.
        ignore: as `--ignore`.
        severities: other severities, by code or name.
        rules: whether the rules are run; None where nothing is said.
        baseline: the baseline file; None if there is none.
        folder: the folder of the `tei.toml`.
    """

    schemas: tuple[str, ...] = ()
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = MappingProxyType({})
    rules: bool | None = None
    baseline: Path | None = None
    folder: Path = Path()


class _File(NamedTuple):
    """A `tei.toml` that was read."""

    path: Path
    text: str
    table: dict[str, Any]

    def where(self, word: str) -> str:
        """The file, with the line in which its table `[validate]` has a word."""
        pattern = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
        inside = False
        for number, line in enumerate(self.text.split("\n"), 1):
            inside = inside or "validat" in line
            if inside and pattern.search(line.partition("#")[0]):
                return f"{self.path}:{number}"
        return str(self.path)


class SettingsFinder:
    """Finds the settings of files; each `tei.toml` is read once."""

    def __init__(self) -> None:
        self._read: dict[Path, _File | None] = {}
        self._known: dict[Path, Settings] = {}

    def settings_for(self, folder: Path) -> Settings:
        """The settings of the nearest `tei.toml` at or above `folder`.

        Its table `[validate]` holds for all files below it; each
        `[validate.folders."letters/drafts"]` adds to it or replaces it for a folder.

        Raises:
            UsageError: a `tei.toml` cannot be understood.
        """
        folder = folder.resolve()
        if folder not in self._known:
            self._known[folder] = self._find(folder)
        return self._known[folder]

    def _find(self, folder: Path) -> Settings:
        for parent in (folder, *folder.parents):
            file = self._file(parent / FILE_NAME)
            if file is None:
                continue
            table = dict(file.table)
            folders = table.pop("folders", {})
            settings = _settings(table, file)
            if not isinstance(folders, dict):
                where = file.where("folders")
                raise UsageError(f"{where}: [validate.folders] must hold tables")
            for part in sorted(folders, key=len):
                inner = _settings(folders[part], file)
                if folder.is_relative_to((parent / part).resolve()):
                    settings = _joined(settings, inner)
            return settings
        return Settings()

    def _file(self, path: Path) -> _File | None:
        if path not in self._read:
            self._read[path] = _read_file(path)
        return self._read[path]


def _read_file(path: Path) -> _File | None:
    if not path.is_file():
        return None
    try:
        data = path.read_bytes()
    except OSError:
        return None
    import tomllib  # noqa: PLC0415  slow to import, and most files have no tei.toml

    try:
        text = data.decode("utf-8-sig")
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: is no TOML file: {error}") from error
    table = tables.get("validate")
    if table is None:
        _refuse_misspelt(_File(path, text, tables))
        return None
    file = _File(path, text, table)
    if not isinstance(table, dict):
        where = file.where("validate")
        raise UsageError(f"{where}: 'validate' must be a table: [validate]")
    return file


def _refuse_misspelt(file: _File) -> None:
    from difflib import get_close_matches  # noqa: PLC0415  slow to import

    for name in get_close_matches("validate", file.table, n=1, cutoff=0.7):
        raise UsageError(
            f"{file.where(name)}: there is no table [{name}]; did you mean [validate]?"
        )


def _settings(table: Any, file: _File) -> Settings:
    if not isinstance(table, dict):
        where = file.where("folders")
        raise UsageError(f"{where}: settings of a folder must be a table")
    unknown = set(table) - set(_KEYS)
    if unknown:
        key = min(unknown)
        raise UsageError(
            f"{file.where(key)}: [validate] has no key '{key}'; it knows "
            f"{', '.join(_KEYS)}"
        )
    folder = file.path.parent
    lists = {key: _list(table[key], key, file) for key in _LISTS if key in table}
    for key in ("select", "ignore"):
        for selector in lists.get(key, ()):
            check_selectors([selector], f"{file.where(selector)}: {key}")
    severity = table.get("severity", {})
    if not isinstance(severity, dict):
        where = file.where("severity")
        raise UsageError(f'{where}: write severity = {{ TEI-R001 = "warning" }}')
    severities: dict[str, Severity] = {}
    for code, level in severity.items():
        origin = f"{file.where(code)}: severity"
        severities |= parse_severities([f"{code}={level}"], origin)[1]
    rules = table.get("rules")
    if rules not in (None, "all", "none", True, False):
        raise UsageError(f'{file.where("rules")}: rules must be "all" or "none"')
    baseline = table.get("baseline")
    return Settings(
        schemas=tuple(_schema(s, folder) for s in lists.get("schema", ())),
        select=lists.get("select"),
        ignore=lists.get("ignore", ()),
        severities=severities,
        rules=None if rules is None else rules in ("all", True),
        baseline=None if baseline is None else folder / str(baseline),
        folder=folder,
    )


def _schema(reference: str, folder: Path) -> str:
    """A schema's file is meant from the folder of the `tei.toml`."""
    path = folder / reference
    return str(path) if path.is_file() else reference


def _list(value: Any, key: str, file: _File) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        where = file.where(key)
        raise UsageError(f"{where}: [validate] {key} must be text or a list of texts")
    return tuple(values)


def _joined(outer: Settings, inner: Settings) -> Settings:
    return Settings(
        schemas=inner.schemas or outer.schemas,
        select=outer.select if inner.select is None else inner.select,
        ignore=(*outer.ignore, *inner.ignore),
        severities={**outer.severities, **inner.severities},
        rules=outer.rules if inner.rules is None else inner.rules,
        baseline=inner.baseline or outer.baseline,
        folder=outer.folder,
    )
