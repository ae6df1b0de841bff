"""The formats of editions: one module a format, found by listing this folder."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING

from tei_toolkit.errors import UsageError
from tei_toolkit.plugins import find_entry_points
from tei_toolkit.values import immutable

if TYPE_CHECKING:
    from tei_toolkit.editions.preparation import Prepared
    from tei_toolkit.editions.runner import Messages
    from tei_toolkit.editions.stylesheets import Parameter


@immutable
class Request:
    """What a format is asked for, beside the text.

    Attributes:
        language: of the interface: a key of `xslt/i18n/`.
        parameters: by name, as the user gave them; known ones only.
        css: a style sheet that comes after ours, or in place of the format's.
        template: a page with slots for the parts of ours.
    """

    language: str = "en"
    parameters: dict[str, str] = field(default_factory=dict)
    css: str = ""
    template: str = ""


@immutable
class Format:
    """One format of editions.

    Attributes:
        name: as in `--to`.
        description: one sentence.
        suffix: of its files, with the dot.
        make: the edition's bytes and what was noticed on the way.
        parameters: what can be asked of it.
        extra: the extra of this package that it needs, or nothing.
        shows_images: whether images that stand beside the document are put into it.
        joins: whether editions one after another are one more of the format.
        dress: what of a house look it takes: `css`, `template`.
    """

    name: str
    description: str
    suffix: str
    make: "Callable[[Prepared, Request], tuple[bytes, Messages]]"
    parameters: "Callable[[], tuple[Parameter, ...]]" = tuple
    extra: str = ""
    shows_images: bool = False
    joins: bool = False
    dress: frozenset[str] = frozenset()


@cache
def find_formats() -> dict[str, Format]:
    """All formats by name: those of this folder, then those of other distributions."""
    found: dict[str, Format] = {}
    for module in pkgutil.iter_modules(__path__):
        declared = importlib.import_module(f"{__name__}.{module.name}").FORMAT
        found[declared.name] = declared
    for point in find_entry_points("tei_toolkit.formats"):
        declared = point.load()
        found.setdefault(declared.name, declared)
    return found


@cache
def format_names() -> tuple[str, ...]:
    """The names of our formats, without importing them."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


@cache
def find_format(name: str) -> Format:
    """The format called `name`.

    Raises:
        UsageError: there is none; the message names them.
    """
    if name in format_names():
        found: Format = importlib.import_module(f"{__name__}.{name}").FORMAT
        return found
    formats = find_formats()
    if name not in formats:
        raise UsageError(
            f"{name}: no such format; there are {', '.join(sorted(formats))}."
        )
    return formats[name]
