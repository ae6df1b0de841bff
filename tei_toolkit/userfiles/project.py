"""The project file `tei.toml`: what every header of a project says."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from tei_toolkit.errors import UsageError
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.tei.options import Project, Responsibility
from tei_toolkit.tei.printed import clean, is_text
from tei_toolkit.tei.temporal import is_temporal

_TEXT_KEYS = tuple(
    field.name.replace("_", "-")
    for field in fields(Project)
    if field.name != "responsibilities"
)
_RESPONSIBILITY_KEYS = ("name", "resp", "ref")
_ADDRESS = lazy_pattern(r"[A-Za-z][A-Za-z0-9+.\-]*:\S+")
_NO_ADDRESSES = frozenset({"javascript", "vbscript", "data", "file"})
_AVAILABILITY = ("free", "restricted", "unknown")


def read_project(data: bytes, name: str) -> Project:
    """The matter for headers in the table `[project]` of a `tei.toml`.

    Its keys are those of `Project` with hyphens for underscores; `responsibility` is an
    array of tables with `name`, `resp` and, if there is one, `ref`. Other tables are
    for other commands.

    Raises:
        UsageError: it is no TOML; it has no `[project]`; or a key is unknown, or its
            value has the wrong type, is empty, or is no date or address where it
            must be one.
    """
    import tomllib  # noqa: PLC0415 - few need it

    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{name}: is no TOML file: {error}") from error
    except RecursionError as error:
        raise UsageError(f"{name}: is no project file: nested too deep") from error
    outside = [key for key in tables if key in {*_TEXT_KEYS, "responsibility"}]
    if outside:
        raise UsageError(
            f"{name}: '{outside[0]}' stands outside [project]; write the line "
            "[project] before it"
        )
    table = tables.get("project")
    if not isinstance(table, dict):
        raise UsageError(f"{name}: has no table [project], which --metadata reads")
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
        text = value.isoformat() if hasattr(value, "isoformat") else value
        values[key.replace("-", "_")] = _words(text, key, f"{name}: [project] {key}")
    if "availability" in values and not values.keys() & {"licence", "licence_target"}:
        raise UsageError(
            f"{name}: [project] availability needs a licence beside it; say in licence "
            "what others may do"
        )
    return Project(**values)


def _words(value: object, key: str, place: str) -> str:
    """The value of a key, which must be text that XML can hold, in single spaces.

    Raises:
        UsageError: it is none, or not what the key wants.
    """
    if not isinstance(value, str):
        raise UsageError(f"{place} must be text in quotation marks")
    unfit = next((c for c in value if c not in "\t\n" and not is_text(c)), None)
    if unfit is not None:
        raise UsageError(
            f"{place} has the character U+{ord(unfit):04X}, which is no text; take it "
            "out"
        )
    text = clean(value)
    if not text:
        raise UsageError(f"{place} is empty; say something, or leave the line out")
    check, remedy = _CHECKS.get(key, (bool, ""))
    if not check(text):
        raise UsageError(f'{place} = "{text}" {remedy}')
    return text


def _is_address(text: str) -> bool:
    scheme = text.partition(":")[0].casefold()
    return _ADDRESS.fullmatch(text) is not None and scheme not in _NO_ADDRESSES


_WEB = "is no address; write it in full, with https:// or doi: at its beginning"
_CHECKS: dict[str, tuple[Callable[[str], bool], str]] = {
    "date": (is_temporal, "is no ISO 8601 date; write 2024-05-01, 2024-05 or 2024"),
    "idno": (_is_address, _WEB),
    "licence-target": (_is_address, _WEB),
    "source-url": (_is_address, _WEB),
    "ref": (_is_address, "is no address; write https://orcid.org/… in full"),
    "availability": (
        _AVAILABILITY.__contains__,
        f"is not known; write one of {', '.join(_AVAILABILITY)}",
    ),
}


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
        place = f"{name}: [[project.responsibility]] "
        words = {key: _words(item[key], key, place + key) for key in item}
        result.append(Responsibility(words["name"], words["resp"], words.get("ref")))
    return tuple(result)
