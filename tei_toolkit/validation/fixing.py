"""Safe remedies: edits of the file's own text, shown as a diff before they are made."""

import difflib
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tei_toolkit.errors import InputError
from tei_toolkit.tei.serialisation import Replacement, write_whole
from tei_toolkit.validation.batch import Request, selection_for
from tei_toolkit.validation.document import Document, read_document
from tei_toolkit.validation.rule import Edit, Rule
from tei_toolkit.validation.rulebook import find_rules
from tei_toolkit.validation.selection import Selection
from tei_toolkit.validation.settings import SettingsFinder
from tei_toolkit.validation.view import View


@dataclass(frozen=True, slots=True)
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


def remedy(name: str, path: Path, selection: Selection) -> Remedy | None:
    """The safe changes to a file, or None if there are none.

    Only rules that are selected are remedied. The file keeps its encoding, its line
    ends
    and every character that no rule is about.

    Raises:
        InputError: the file cannot be read.
    """
    document = read_document(name, path)
    text = document.utf8
    used: list[str] = []
    for rule in find_rules():
        if rule.fix is None or not selection.wants(rule.code, rule.name):
            continue
        changed = _remedied(text, rule, name, path)
        if changed != text:
            text = changed
            used.append(rule.code)
    if not used:
        return None
    try:
        data = _encoded(text, document)
    except UnicodeEncodeError as error:
        raise InputError(
            f"{name}: its encoding {document.encoding} cannot hold what would come in; "
            "convert the file to UTF-8 first"
        ) from error
    return Remedy(path, data, _diff(document.utf8, text, name), tuple(used))


def _remedied(text: bytes, rule: Rule, name: str, path: Path) -> bytes:
    """The text after one rule's edits, or as it was if they would damage it."""
    plain = Document(name, path, text)
    tree = plain.tree
    if tree is None or rule.fix is None:
        return text
    view = View(plain, tree.getroot())
    changed = apply_edits(text, list(rule.fix(view)))
    return changed if Document(name, path, changed).tree is not None else text


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
    encoding = document.encoding
    if encoding in ("", "utf-8", "utf8", "us-ascii", "ascii"):
        return text
    if encoding == "utf-8-sig":
        return b"\xef\xbb\xbf" + text
    original = document.data or b""
    if encoding == "utf-16" and original.startswith(b"\xfe\xff"):
        return b"\xfe\xff" + text.decode().encode("utf-16-be")
    return text.decode().encode(encoding)


def _diff(before: bytes, after: bytes, name: str) -> str:
    old = before.decode("utf-8", "replace").split("\n")
    new = after.decode("utf-8", "replace").split("\n")
    lines = difflib.unified_diff(old, new, name, name, n=1, lineterm="")
    return "\n".join(line.rstrip("\r") for line in lines) + "\n"


def write_remedies(
    names: Sequence[str],
    request: Request,
    show: Callable[[str], None],
    agree: Callable[[int], bool],
) -> int:
    """Show what would be changed in files, then change them if `agree` says so.

    Args:
        names: the files.
        request: what is asked for; its selection says which rules are remedied.
        show: shows a diff.
        agree: is asked once, with the number of files.

    Returns:
        How many files were changed. Files that cannot be read are passed over.

    Raises:
        OutputError: a file cannot be written.
    """
    remedies: list[Remedy] = []
    settings = SettingsFinder()
    for name in names:
        path = request.cwd / name
        found = settings.settings_for(path.parent)
        with suppress(InputError):
            changed = remedy(name, path, selection_for(request.selection, found))
            if changed is not None:
                show(changed.diff)
                remedies.append(changed)
    if not remedies or not agree(len(remedies)):
        return 0
    for changed in remedies:
        write_whole(changed.path, changed.data, Replacement.ALWAYS)
    return len(remedies)
