"""Keys of initials: lines that say whose they are, "AC = Anna Crane; TV = Tom Vale"."""

import re
from collections.abc import Collection, Iterator

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.linking import fits_code
from tei_toolkit.metadata.people.names import Name, key_of, read_name
from tei_toolkit.metadata.people.no_names import is_no_name
from tei_toolkit.metadata.people.occupations import tells_of
from tei_toolkit.metadata.people.parsed import LabelKind
from tei_toolkit.values import immutable

_MARKS = re.compile(r"^[\s_#>•\-–—|(\[]+|[*\u200e\u200f]")
_CODE = r"(?P<code>[^\W_](?:[\w\-]|\.(?:\s(?=[^\W\d_]\.))?){0,11})[\"”’»']?"
_EQUALS = re.compile(
    rf"[\"“‘«']?{_CODE}(?P<mark>\s*(?:=|:|：|–|—|[-=]>|→|-(?=\s)|\t|\s{{2,}})\s*|\s)"
    r"(?=[^\W\d_])"
)
_NAME_FIRST = re.compile(
    rf"(?P<name>[^=:;\t]{{3,60}}?)\s*(?:=|\s[–—-]\s|\t)\s*{_CODE}\W*"
)
_NEXT = lazy_pattern(r"(?:\s*[;,|/·•]\s*|\s{2,}|\s+(?=[^\W_]))")
_HEADING = re.compile(r"[^\W\d_][^:：=;,]{0,40}[:：]\s*")
_NAME_END = lazy_pattern(r"\s*(?:[;,(|/\[]|\s[–—-]\s|\s{2,}|\t|\.?\s*$)\s*")
_CELLS = re.compile(r"\s*[|\t]\s*|\s{2,}")
_TAIL = 6_000
"""Characters after the last label in which a key can stand."""


@immutable
class KeyEntry:
    """What a key says of one code.

    Attributes:
        code: the label, folded.
        meaning: the name or the function that it stands for, as printed.
        said: what is printed behind it, "interviewer"; or empty.
        is_name: whether the meaning is a full name.
    """

    code: str
    meaning: str
    said: str
    is_name: bool


def read_key(
    line: str, codes: Collection[str], language: str | None
) -> tuple[KeyEntry, ...]:
    """The entries of a line that is a key and nothing else; none if it is no such line.

    Args:
        line: a line as printed.
        codes: labels of one short word, folded.
        language: BCP 47 tag of the document.
    """
    text = _MARKS.sub("", line).strip()
    if not text or len(text) > 600:
        return ()
    bare = {code.rstrip(".").replace(" ", ""): code for code in codes}
    found = _entries(text, bare, language)
    heading = _HEADING.match(text)
    if not found and heading:
        found = _entries(text[heading.end() :], bare, language)
    return found or _name_first(text, bare, language) or _row(line, bare, language)


def read_key_behind(
    text: str, codes: Collection[str], language: str | None
) -> tuple[KeyEntry, ...]:
    """The entries of a key of several codes with which a text ends.

    Args:
        text: what stands from the last label to the end of the document.
        codes: labels of one short word, folded.
        language: BCP 47 tag of the document.
    """
    found: list[KeyEntry] = []
    for line in reversed(text[-_TAIL:].split("\n")):
        if not line.strip():
            continue
        entries = read_key(line, codes, language)
        if not entries:
            break
        found[:0] = entries
    return tuple(found) if len({entry.code for entry in found}) > 1 else ()


def _starts(text: str, bare: dict[str, str]) -> Iterator[tuple[int, int, str, bool]]:
    """Each code that a meaning follows: start, end, code, whether it has a mark."""
    at = 0
    while match := _EQUALS.match(text, at) if at == 0 else _search(text, at):
        code = bare.get(_bare(match["code"]))
        is_marked = match["mark"] != " "
        if code is not None and (at == 0 or is_marked or _follows_comma(text, match)):
            yield match.start(), match.end(), code, is_marked
        elif at == 0:
            return
        at = match.end()


def _search(text: str, at: int) -> re.Match[str] | None:
    """The next code after a separator."""
    while step := _NEXT.search(text, at):
        if match := _EQUALS.match(text, step.end()):
            return match
        at = max(step.end(), at + 1)
    return None


def _follows_comma(text: str, match: re.Match[str]) -> bool:
    return text[: match.start()].rstrip()[-1:] in (";", ",", "|", "/")


def _entries(
    text: str, bare: dict[str, str], language: str | None
) -> tuple[KeyEntry, ...]:
    """An entry for each piece of `text`, if all of them are "code, mark, meaning"."""
    starts = list(_starts(text, bare))
    if not starts:
        return ()
    ends = [start for start, *_ in starts[1:]] + [len(text)]
    found = []
    for (_, start, code, is_marked), end in zip(starts, ends, strict=True):
        piece = text[start:end].strip().rstrip(";,|/·• ")
        stop = _NAME_END.search(piece)
        meaning = piece[: stop.start()] if stop else piece
        said = piece[stop.end() :].strip(" ()[].;,") if stop else ""
        is_name = _is_full_name(meaning, language, code)
        if not is_name and (not is_marked or len(piece.split()) > 4):
            return ()
        if not is_marked and not _is_sure(code, meaning):
            return ()
        if len(said.split()) > 8:
            return ()
        found.append(KeyEntry(code, meaning, said, is_name))
    return tuple(found) if any(entry.is_name for entry in found) else ()


def _name_first(
    text: str, bare: dict[str, str], language: str | None
) -> tuple[KeyEntry, ...]:
    """The entry of "Anna Crane = AC"."""
    match = _NAME_FIRST.fullmatch(text)
    code = bare.get(_bare(match["code"])) if match else None
    if (
        match is None
        or code is None
        or not _is_full_name(match["name"], language, code)
    ):
        return ()
    return (KeyEntry(code, match["name"], "", is_name=True),)


def _row(line: str, bare: dict[str, str], language: str | None) -> tuple[KeyEntry, ...]:
    """The entry of a row of a table: `| Anna Crane | AC | Dale |`."""
    cells = [cell.strip(" *_") for cell in _CELLS.split(line)]
    for at, cell in enumerate(cells):
        code = bare.get(_bare(cell)) if cell else None
        if code is None:
            continue
        for beside in (*cells[max(0, at - 1) : at], *cells[at + 1 : at + 2]):
            if _is_full_name(beside, language, code):
                return (KeyEntry(code, beside, "", is_name=True),)
    return ()


def _bare(code: str) -> str:
    return folded(code).rstrip(".").replace(" ", "")


def _is_sure(code: str, meaning: str) -> bool:
    """Whether a code is that of a name even where no mark stands between them."""
    return any(map(str.isdigit, code)) or _fits(code, meaning)


def _fits(code: str, meaning: str) -> bool:
    return fits_code(code, read_name(meaning.split()))


def _is_full_name(text: str, language: str | None, code: str) -> bool:
    """Whether `text` is one person's name in several words, or one with a title.

    Words that names rarely have are a name's where its first letters are the code.
    """
    words = text.split()
    if not 1 <= len(words) <= 7 or not words[0][:1].isalpha():
        return False
    parsed = parse_label(text, language)
    name: Name | None = parsed.name
    if name is None or parsed.kind is LabelKind.SEVERAL:
        return False
    if len(name.words) < 2 and not name.titles:
        return False
    if parsed.office and name.titles and tells_of(parsed.office):
        return False
    is_cased = all(w[:1].isupper() or w.islower() for w in name.words)
    return (
        is_cased
        and bool(key_of(name.words[-1]))
        and (
            fits_code(code, name)
            or not any(is_no_name(word, at) for at, word in enumerate(name.words))
        )
    )
