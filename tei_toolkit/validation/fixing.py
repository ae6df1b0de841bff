"""Safe remedies: edits of the file's own text, shown as a diff before they are made."""

import difflib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tei_toolkit.errors import InputError, ToolkitError, describe_fault
from tei_toolkit.printable import printable
from tei_toolkit.relaxng.declaration import codec_name
from tei_toolkit.sources.decoding import BYTE_ORDER_MARKS
from tei_toolkit.tei.serialisation import Replacement, write_whole
from tei_toolkit.validation.batch import Request, choices_for
from tei_toolkit.validation.document import Document, read_document
from tei_toolkit.validation.document_check import Choices
from tei_toolkit.validation.local_files import resolved
from tei_toolkit.validation.rule import Edit, Rule
from tei_toolkit.validation.rulebook import find_rules
from tei_toolkit.validation.schema_types import SchemaTypes
from tei_toolkit.validation.settings import SettingsFinder
from tei_toolkit.validation.validator import Validator
from tei_toolkit.validation.view import View
from tei_toolkit.values import immutable


@immutable
class Remedy:
    """What would be changed in a file.

    Attributes:
        path: the file.
        data: its new bytes.
        diff: the change as a unified diff.
        rules: codes of the rules whose hits are remedied.
    """

    path: Path
    data: bytes
    diff: str
    rules: tuple[str, ...]


class Outcome(NamedTuple):
    """What came of the remedies.

    Attributes:
        remedied: how many files there are remedies for.
        changed: how many files were changed.
    """

    remedied: int
    changed: int


def remedy(
    name: str,
    path: Path,
    choices: Choices,
    validator: Validator,
) -> Remedy | None:
    """The safe changes to a file, or None if there are none.

    Only rules that are selected are remedied. The file keeps its encoding, its line
    ends and every character that no rule is about.

    Raises:
        InputError: the file cannot be read, or not be changed safely.
    """
    document = read_document(name, path)
    reason = _reason_to_leave(document)
    if reason:
        raise InputError(f"{name}: left as it is: {reason}")
    # What the schema says of a value, such as that it is no pointer, must be known.
    plain = choices._replace(rules=False)
    uses = validator.validate_document(document, plain).schemas
    types = validator.schemas.types(uses)
    text = document.utf8
    used: list[str] = []
    for rule in find_rules():
        if rule.fix is None or not choices.selection.wants(rule.code, rule.name):
            continue
        changed = _remedied(text, rule, document, types)
        if changed != text:
            text = changed
            used.append(rule.code)
    if not used:
        return None
    diff = _diff(document.utf8, text, name)
    return Remedy(path, _encoded(text, document), diff, tuple(used))


def _reason_to_leave(document: Document) -> str:
    """Why a file cannot be changed safely; empty if it can."""
    declared = document.declared_encoding
    if document.data is None:
        return "it is too large to be changed"
    if document.lies:
        return f"it declares the encoding {declared}, but is in UTF-8"
    if document.encoding == "" and declared and not codec_name(declared):
        return f"it declares the encoding {declared}, which is not known"
    if document.tree is None:
        return "it is not well-formed, or nested too deeply"
    if _encoded(document.utf8, document) != document.data:
        return f"it has bytes that are not in its encoding {document.encoding}"
    return ""


def _remedied(text: bytes, rule: Rule, document: Document, types: SchemaTypes) -> bytes:
    """The text after one rule's edits, or as it was if they would damage it."""
    name, path = document.name, document.path
    plain = Document(name, path, text, "utf-8")
    tree = plain.tree
    if tree is None or rule.fix is None:
        return text
    view = View(plain, tree.getroot(), types)
    changed = apply_edits(text, list(rule.fix(view)))
    return changed if Document(name, path, changed, "utf-8").tree is not None else text


def apply_edits(text: bytes, edits: Sequence[Edit]) -> bytes:
    """The text with all edits made; of two that overlap, the first."""
    pieces: list[bytes] = []
    at = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start < at:
            continue
        pieces += [text[at : edit.start], edit.new]
        at = edit.end
    return b"".join([*pieces, text[at:]])


def _encoded(text: bytes, document: Document) -> bytes:
    """A text in the encoding of a file, with its byte order mark if it has one.

    What the encoding lacks becomes a reference: edits are made only where one may
    stand.
    """
    data = document.data or b""
    for mark, codec in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return mark + text.decode().encode(codec)
    if document.encoding in ("", "utf-8"):
        return text
    return text.decode().encode(document.encoding, "xmlcharrefreplace")


def _diff(before: bytes, after: bytes, name: str) -> str:
    old = before.decode("utf-8", "replace").split("\n")
    new = after.decode("utf-8", "replace").split("\n")
    lines = difflib.unified_diff(old, new, name, name, n=1, lineterm="")
    return "\n".join(_shown(line.rstrip("\r")) for line in lines) + "\n"


def _shown(line: str) -> str:
    """A line as a terminal may have it, with its tabs."""
    return "\t".join(map(printable, line.split("\t")))


def write_remedies(
    names: Sequence[str],
    request: Request,
    show: Callable[[str], None],
    agree: Callable[[int], bool],
) -> Outcome:
    """Show what would be changed in files, then change them if `agree` says so.

    Args:
        names: the files.
        request: what is asked for; its selection says which rules are remedied.
        show: shows a diff, or the reason why a file is left as it is.
        agree: is asked once, with the number of files.

    Raises:
        OutputError: a file cannot be written.
        SchemaError: a schema that the user named cannot be used.
    """
    remedies: list[Remedy] = []
    settings = SettingsFinder()
    validator = Validator()
    seen: set[Path] = set()
    for name in names:
        path = request.cwd / name
        found = settings.settings_for(path.parent)
        try:
            real = resolved(path) or path
            if real in seen:
                continue
            seen.add(real)
            changed = remedy(name, path, choices_for(request, found), validator)
        except InputError as error:
            show(f"{error}\n")
            continue
        except ToolkitError:
            raise
        except Exception as error:  # noqa: BLE001  it must not stop the other files
            show(f"{name!r}: left as it is: {describe_fault(error)}\n")
            continue
        if changed is not None:
            show(changed.diff)
            remedies.append(changed)
    if not remedies or not agree(len(remedies)):
        return Outcome(len(remedies), 0)
    for changed in remedies:
        write_whole(changed.path, changed.data, Replacement.ALWAYS)
    return Outcome(len(remedies), len(remedies))
