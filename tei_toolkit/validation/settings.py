"""Settings for validation in `tei.toml`, by folder."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from tei_toolkit.diagnostics import Severity
from tei_toolkit.errors import UsageError
from tei_toolkit.validation.selection import parse_severities

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


class SettingsFinder:
    """Finds the settings of files; each `tei.toml` is read once."""

    def __init__(self) -> None:
        self._read: dict[Path, dict[str, Any] | None] = {}
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
            table = self._table(parent / FILE_NAME)
            if table is None:
                continue
            name = str(parent / FILE_NAME)
            folders = table.pop("folders", {})
            settings = _settings(table, parent, name)
            if not isinstance(folders, dict):
                raise UsageError(f"{name}: [validate.folders] must hold tables")
            for part in sorted(folders, key=len):
                if folder.is_relative_to((parent / part).resolve()):
                    settings = _joined(settings, _settings(folders[part], parent, name))
            return settings
        return Settings()

    def _table(self, path: Path) -> dict[str, Any] | None:
        if path not in self._read:
            self._read[path] = _read_table(path)
        found = self._read[path]
        return None if found is None else dict(found)


def _read_table(path: Path) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    try:
        data = path.read_bytes()
    except OSError:
        return None
    import tomllib  # noqa: PLC0415  slow to import, and most files have no tei.toml

    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: is no TOML file: {error}") from error
    table = tables.get("validate")
    if table is None:
        return None
    if not isinstance(table, dict):
        raise UsageError(f"{path}: 'validate' must be a table: [validate]")
    return table


def _settings(table: Any, folder: Path, name: str) -> Settings:
    if not isinstance(table, dict):
        raise UsageError(f"{name}: settings of a folder must be a table")
    unknown = set(table) - set(_KEYS)
    if unknown:
        raise UsageError(
            f"{name}: [validate] has no key '{min(unknown)}'; it knows "
            f"{', '.join(_KEYS)}"
        )
    lists = {key: _list(table[key], key, name) for key in _LISTS if key in table}
    severity = table.get("severity", {})
    if not isinstance(severity, dict):
        raise UsageError(f'{name}: write severity = {{ TEI-R001 = "warning" }}')
    _, severities = parse_severities([f"{k}={v}" for k, v in severity.items()])
    rules = table.get("rules")
    if rules not in (None, "all", "none", True, False):
        raise UsageError(f'{name}: rules must be "all" or "none"')
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


def _list(value: Any, key: str, name: str) -> tuple[str, ...]:
    values = [value] if isinstance(value, str) else value
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        raise UsageError(f"{name}: [validate] {key} must be text or a list of texts")
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
