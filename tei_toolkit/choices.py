"""What the user chose for a conversion: options as given, checked before any work."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tei_toolkit.bcp47 import checked_tag
from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.files import read_convention
from tei_toolkit.conventions.registry import find_convention, find_conventions
from tei_toolkit.convert import ConvertOptions
from tei_toolkit.errors import UsageError
from tei_toolkit.metadata.event.description import Overrides
from tei_toolkit.sources.decoding import check_charset
from tei_toolkit.sources.kind import Keep
from tei_toolkit.sources.reading import check_media_type, read_bytes
from tei_toolkit.tei.identifiers import TurnIds, make_stem
from tei_toolkit.tei.options import Profile, Project
from tei_toolkit.tei.printed import is_text
from tei_toolkit.tei.reading import parse_tei, read_turn_ids
from tei_toolkit.tei.temporal import is_temporal
from tei_toolkit.userfiles.project import read_project
from tei_toolkit.userfiles.speakers import read_speakers

if TYPE_CHECKING:
    from tei_toolkit.names.annotating import AnnotateOptions


def convert_options(
    choices: Mapping[str, Any], folder: Path | None = None
) -> ConvertOptions:
    """The options of a conversion, with the files that they name read.

    Args:
        choices: the options of `tei convert` by their names with underscores.
        folder: where the TEI will stand; pointers to authority files start there.

    Raises:
        UsageError: an option or a file that it names cannot be used.
        InputError: a file named in an option cannot be read.
    """
    options = ConvertOptions(
        overrides=Overrides(
            title=_checked_words(choices["title"], "--title"),
            date=_checked_date(choices["date"], "--date"),
            place=_checked_words(choices["place"], "--place"),
        ),
        language=_checked_language(choices["language"]),
        profile=Profile(choices["profile"]) if choices["profile"] else None,
        keep=Keep(choices["keep"]),
        keep_furniture=choices["keep_furniture"],
        line_breaks=choices["line_breaks"],
        page_breaks=choices["page_breaks"],
        media_type=choices["media_type"],
        charset=choices["charset"],
        require_turns=choices["require_turns"],
        processed=_processed(choices["processed"]),
        project=_project(choices["metadata"]),
    )
    if choices["corpus"]:
        options = replace(options, corpus=make_stem(Path(choices["corpus"]).name))
    if choices["names"]:
        options = replace(options, names=_names(choices, folder))
    if options.charset is not None:
        check_charset(options.charset)
    if options.media_type is not None:
        check_media_type(options.media_type)
    if choices["convention"]:
        found = find_named_convention(choices["convention"])
        options = replace(options, convention=found)
    if choices["speakers"]:
        path = choices["speakers"]
        options = replace(options, speakers=read_speakers(read_bytes(Path(path)), path))
    if choices["ids_from"]:
        path = choices["ids_from"]
        options = replace(
            options, ids_from=_ids_from(path), reviewed=read_bytes(Path(path))
        )
    return options


def _names(choices: Mapping[str, Any], folder: Path | None) -> "AnnotateOptions":
    """How names are to be marked."""
    from tei_toolkit.names.analysis import (  # noqa: PLC0415 - only with names
        AnalysisOptions,
        split_layers,
    )
    from tei_toolkit.names.annotating import AnnotateOptions  # noqa: PLC0415
    from tei_toolkit.names.files import read_known  # noqa: PLC0415

    analysis = AnalysisOptions(
        layers=split_layers(choices["layers"]),
        known=read_known(choices["authorities"], folder),
        recognisers=tuple(choices["recognisers"]) or ("lexical",),
    )
    return AnnotateOptions(analysis)


def find_named_convention(name: str) -> Convention:
    """The convention called `name`, or the one in the TOML file `name`.

    Raises:
        InputError: the file cannot be read.
        UsageError: there is none, or the file is faulty.
    """
    if name.lower().endswith(".toml"):
        return read_convention(Path(name))
    found = find_convention(name)
    if found is None:
        near = get_close_matches(name, [c.name for c in find_conventions()], 1)
        hint = f"; did you mean '{near[0]}'?" if near else ""
        raise UsageError(
            f"{name}: no convention is called so{hint}; 'tei conventions' "
            "lists them, and a file must end in .toml"
        )
    return found


def _project(path: str | None) -> Project:
    if path is None:
        return Project()
    return read_project(read_bytes(Path(path)), path)


def _ids_from(path: str) -> TurnIds:
    ids = read_turn_ids(parse_tei(read_bytes(Path(path)), path))
    if not ids.turns:
        raise UsageError(
            f"--ids-from {path}: no u or sp in it has an xml:id, so there is nothing "
            "to keep; name an earlier TEI file of the same transcript"
        )
    return ids


def _checked_words(text: str | None, option: str) -> str | None:
    """Words for the header.

    Raises:
        UsageError: they are none, or XML cannot hold them.
    """
    if text is None:
        return None
    if not text.strip():
        raise UsageError(f"{option} is empty; say something, or leave the option out")
    unfit = next((c for c in text if c != "\t" and not is_text(c)), None)
    if unfit is not None:
        raise UsageError(
            f"{option}: has the character U+{ord(unfit):04X}, which is no text; write "
            "it without"
        )
    return text


def _checked_language(tag: str | None) -> str | None:
    """A BCP 47 tag, its parts in the usual case.

    Raises:
        UsageError: it is none, or begins with no code of ISO 639-1.
    """
    if tag is None:
        return None
    try:
        return checked_tag(tag)
    except ValueError as error:
        raise UsageError(f"--language {tag}: {error}") from None


def _checked_date(text: str | None, option: str) -> str | None:
    """An ISO 8601 date, perhaps without day or month.

    Raises:
        UsageError: it is none.
    """
    if text is not None and not is_temporal(text):
        raise UsageError(
            f"{option} {text}: is no ISO 8601 date; write 2008-09-22, 2008-09 or 2008"
        )
    return text


def _processed(text: str | None) -> str | None:
    """The day of processing: what the user says, or `SOURCE_DATE_EPOCH`, or none."""
    if text is not None:
        return _checked_date(text, "--processed")
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is '{epoch}'; it must be seconds since 1970"
        ) from error
