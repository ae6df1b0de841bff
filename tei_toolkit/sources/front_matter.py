"""Front matter: the YAML or TOML block that static site generators put on top."""

import re
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_OPENING = re.compile(r"\A(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_YAML_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_TOML_END = re.compile(r"^\+\+\+[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"^[\w\"'][^\n]{0,100}?[:=](?:\s|$)", re.MULTILINE)
_TIMESTAMP = lazy_pattern(r"(\d{4}-\d\d-\d\d)[ \t]+(\d\d:\d\d(?::\d\d)?)[ \t]*(.*)")
_LIMIT = 1 << 16
_MAX_VALUES = 1000
_MAX_BRACKETS = 300


@immutable
class FrontMatter:
    """A block of front matter, from the file's start up to `end`.

    `fault` says why it could not be read; then there are no values.
    """

    end: int
    values: tuple[tuple[str, str], ...] = ()
    fault: str = ""


def find_front_matter(text: str) -> FrontMatter | None:
    """The front matter on top of `text`, or None."""
    opening = _OPENING.match(text)
    if opening is None:
        return None
    # `\0` keeps the places the same where a line ends in two characters.
    head = text[:_LIMIT].replace("\r\n", "\0\n").replace("\r", "\n")
    is_toml = opening[1] == "+++"
    start = opening.end()
    closing = (_TOML_END if is_toml else _YAML_END).search(
        head.replace("\0", " "), start
    )
    if closing is None or not _KEY.search(head.replace("\0", ""), 0, closing.start()):
        return None
    body = head[start : closing.start()].replace("\0", "")
    if is_toml:
        return _read_toml(body, closing.end())
    return _read_yaml(body, closing.end())


def _read_toml(body: str, end: int) -> FrontMatter:
    import tomllib  # noqa: PLC0415 - few need it

    try:
        values = tomllib.loads(body)
    except (ValueError, RecursionError) as error:
        return FrontMatter(end, fault=_one_line(error))
    return FrontMatter(end, tuple(_flatten(values)))


def _read_yaml(body: str, end: int) -> FrontMatter:
    # PyYAML takes quadratic time over brackets in brackets.
    if body.count("[") + body.count("{") > _MAX_BRACKETS:
        return FrontMatter(end, fault=f"it has more than {_MAX_BRACKETS} brackets")
    import yaml  # noqa: PLC0415 (loaded when needed)

    try:
        # Aliases could make a small block unfold into a huge one.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(body)):
            return FrontMatter(end, fault="it has aliases (*name)")
        # The base loader leaves every value as it is printed: no 16:17 becomes 977.
        values = yaml.load(body, Loader=yaml.BaseLoader)  # noqa: S506 (only strings)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return FrontMatter(end, fault=_one_line(error))
    if not isinstance(values, dict):
        return FrontMatter(end, fault="it is no list of keys and values")
    return FrontMatter(end, tuple(_flatten(values)))


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200].replace("{", "(").replace("}", ")")


def _flatten(values: object) -> Iterator[tuple[str, str]]:
    """(key, value) of every leaf; nested keys joined by dots, lists repeat theirs."""
    pending: list[tuple[str, object]] = [("", values)]
    count = 0
    while pending and count < _MAX_VALUES:
        key, value = pending.pop()
        if isinstance(value, dict):
            pairs = [(_join(key, str(k)), v) for k, v in value.items()]
            pending.extend(reversed(pairs))
        elif isinstance(value, list):
            pending.extend((key, item) for item in reversed(value))
        else:
            printed = _print(value)
            if printed:
                count += 1
                yield key, printed


def _join(key: str, name: str) -> str:
    return f"{key}.{name.lower()}" if key else name.lower()


def _print(value: object) -> str:
    isoformat = getattr(value, "isoformat", None)
    printed = str(isoformat()) if isoformat else str(value).strip()
    match = _TIMESTAMP.fullmatch(printed)
    return f"{match[1]}T{match[2]}{match[3]}" if match else printed
