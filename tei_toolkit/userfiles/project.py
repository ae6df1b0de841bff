"""The project file `tei.toml`: what every header of a project says."""

import tomllib
from dataclasses import fields
from typing import Any

from tei_toolkit.errors import UsageError
from tei_toolkit.tei.options import Project, Responsibility

_TEXT_KEYS = tuple(
    field.name.replace("_", "-")
    for field in fields(Project)
    if field.name != "responsibilities"
)
_RESPONSIBILITY_KEYS = ("name", "resp", "ref")


def read_project(data: bytes, name: str) -> Project:
    """The matter for headers in the table `[project]` of a `tei.toml`.

    Its keys are those of `Project` with hyphens for underscores; `responsibility` is an
    array of tables with `name`, `resp` and, if there is one, `ref`. Other tables are
    for other commands.

    Raises:
        UsageError: it is no TOML, or a key is unknown or has the wrong type.
    """
    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{name}: is no TOML file: {error}") from error
    table = tables.get("project", {})
    if not isinstance(table, dict):
        raise UsageError(f"{name}: 'project' must be a table: [project]")
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key == "responsibility":
            values["responsibilities"] = _responsibilities(value, name)
            continue
        if key not in _TEXT_KEYS:
            raise UsageError(
                f"{name}: [project] has no key '{key}'; it knows "
                f"{', '.join((*_TEXT_KEYS, 'responsibility'))}"
            )
        if not isinstance(value, str) and not hasattr(value, "isoformat"):
            raise UsageError(f"{name}: [project] {key} must be text in quotation marks")
        text = value if isinstance(value, str) else value.isoformat()
        if any(ord(character) < 32 for character in text):
            raise UsageError(
                f"{name}: [project] {key} holds a control character; take it out"
            )
        values[key.replace("-", "_")] = text
    return Project(**values)


def _responsibilities(value: object, name: str) -> tuple[Responsibility, ...]:
    if not isinstance(value, list):
        raise UsageError(
            f"{name}: write each responsibility as [[project.responsibility]]"
        )
    result: list[Responsibility] = []
    for item in value:
        if not isinstance(item, dict) or not {"name", "resp"} <= item.keys():
            raise UsageError(
                f"{name}: each [[project.responsibility]] needs 'name' and 'resp'"
            )
        unknown = set(item) - set(_RESPONSIBILITY_KEYS)
        if unknown:
            raise UsageError(
                f"{name}: [[project.responsibility]] has no key '{min(unknown)}'; it "
                f"knows {', '.join(_RESPONSIBILITY_KEYS)}"
            )
        ref = item.get("ref")
        result.append(
            Responsibility(
                str(item["name"]), str(item["resp"]), None if ref is None else str(ref)
            )
        )
    return tuple(result)
