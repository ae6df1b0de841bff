"""Where a label could stand: every way in which a line can begin with one.

Nothing is decided here. A candidate says "if this is a label, it is set like this"; the
evidence over the whole document decides (`tei_toolkit.labels.evidence`).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.vocabulary import ARTICLES, FUNCTIONS, HONORIFICS, fold
from tei_toolkit.sources.text import BlockKind


class Separator(StrEnum):
    """What stands between a label and the words."""

    COLON = "colon"
    DOT = "dot"
    DASH = "dash"
    SPACE = "space"
    OWN_LINE = "own line"
    BRACKET = "bracket"
    MARK = "mark"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Setting:
    """How a label is set; a document has few settings, used from end to end.

    Attributes:
        separator: what ends the label.
        wrapper: `bold`, `italic`, `heading`, `square`, `round`, `angle` or empty.
        prefix: what stands before it: `time`, `bullet`, `number`, `chevron`, `dash` or
            empty.
        alone: whether the label stands on a line of its own.
    """

    separator: Separator
    wrapper: str = ""
    prefix: str = ""
    alone: bool = False

    def __str__(self) -> str:
        parts = [self.prefix, self.wrapper, str(self.separator)]
        if self.alone and self.separator is not Separator.OWN_LINE:
            parts.append("alone")
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to read the beginning of a line as a label.

    Attributes:
        line: index of the line.
        setting: how the label is set.
        start: the label's beginning in the line's text.
        end: its end, in the text of line `last`.
        words: where the words after it begin in the text of line `last`.
        label: the label as printed, spaces collapsed.
        key: the label as it is compared: folded, without brackets and times.
        seconds: a time printed with the label, in seconds.
        last: index of the line on which the label ends; it may be broken over lines.
    """

    line: int
    setting: Setting
    start: int
    end: int
    words: int
    label: str
    key: str
    seconds: float | None = None
    last: int = -1


LONGEST = 160
"""Characters within which a label must end."""

_TIME = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
_CLOCK = _TIME + r"(?:\s?[AaPp]\.?[Mm]\.?)?"
_PREFIX = re.compile(
    rf"""(?:
      (?P<stamp>\[?(?:\d{{1,4}}[/.\-]\d{{1,2}}[/.\-]\d{{2,4}},?\s+)?{_CLOCK}\]?\s*(?:[-–|]\s+)?
        (?=\S)(?![-–])
      )
    | (?P<time>[\[(<{{]\s*{_CLOCK}(?:\s*(?:-->|-|–|to)\s*{_CLOCK})?\s*[\])>}}]\s*[-–:]?\s*)
    | (?P<chevron>>{{2,3}}\s*|&gt;&gt;\s*)
    | (?P<bullet>[§○◯◎●■□▲△◆◇☆★►▶•·▪◦]\s*|[*+]\s+)
    | (?P<dash>[-–—]{{1,2}}\s*(?=\S))
    | (?P<number>(?:Q|Anf\.?\s|Nr\.?\s|No\.?\s|\#|\()?\d{{1,4}}[.)]?\s+(?=\D))
    )""",
    re.VERBOSE,
)
_COLON = re.compile(
    r"((?:[^:：﹕︰(\[（【]|[(\[（【][^)\]）】]{0,140}[)\]）】]){1,150}?)\s*[:：﹕︰]"
)
_AFTER_COLON = re.compile(r"\s*(?:[—–]+\s*|--?\s+)?")
_BRACKETS = re.compile(
    r"""\[(?P<square>[^\]\[]{1,60})\]|<(?P<angle>[^<>\s][^<>]{0,50})>|\((?P<round>[^()]{1,50})\)
       |【(?P<lens>[^】]{1,40})】""",
    re.VERBOSE,
)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_SPEAKER_TAG = re.compile(
    r"<(?:SPEAKER|speaker|Speaker|TURN|turn)\b[^>]*?\b(?:NAME|name|WHO|who)=\"([^\">]{1,200})\"[^>]*>"
)
_DASH = re.compile(
    r"((?:[^–—\-(\[]|\([^)]{0,120}\)|\[[^\]]{0,80}\]|(?<=\w)-(?=\w)|(?<=\.)-(?=\w)){2,130}?)"
    r"\s*(?:[.:]\s*[–—-]+\s*|[–—―]+\s*|\s-{1,2}\s+|--\s*)(?=\S|$)"
)
_WIDE = re.compile(r"(\S.{0,70}?)(?:\t+\s*|[ \u00a0\u2003]{2,}|\u3000+)(?=\S)")
_LETTER = re.compile(
    r"(Q|A|D|R|V|K|F|S|C|T|В|О|П|З|問|答|问|문|답|ש|ת|س|ج|Ε|Α)(\.?)\s+(?=\S)(?!\S\s\S\s)"
)
_ANSWERS = frozenset("Q A D R V K F S C T P В О П З Ε Α".split())
_TRAILING_TIME = re.compile(
    rf"\s*(?:[\[(]?\s*(?:at\s+)?{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?\s*[\])]?)\s*$"
)
_INNER_TIME = re.compile(rf"[\[(]?\b{_CLOCK}[\])]?")
_BRACKETED = re.compile(r"[(\[（【][^)\]）】]*[)\]）】]")
_SPACES = re.compile(r"\s+")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_](?:-[^\W\d_])?")
_SAID = re.compile(
    r"((?:The\s+)?(?:[A-Z]{2,}[.A-Z'’\-]*\.?|of|and|the|Mr\.?|Mrs\.?|Dr\.?|Sir|Lord|[A-Z]\.)"
    r"(?:\s+(?:[A-Z][A-Z'’.\-]+|of|and|the|[A-Z]\.))*)"
    r"(?:\s*\([^)]*\))?\s+(?=(?:said|asked|replied|rose|begged|wished|inquired|presented"
    r"|observed|thought|moved|expressed|hoped|would|was|in\s+rising)\b)"
)
_SECONDS = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,3}))?")


def seconds_of(text: str) -> float | None:
    """The first time printed in `text` as seconds, minutes first, or None."""
    match = _SECONDS.search(text)
    if match is None:
        return None
    first, second, third, fraction = match.groups()
    if third is None:
        value = float(int(first) * 60 + int(second))
    else:
        value = float(int(first) * 3600 + int(second) * 60 + int(third))
    return value + (float("0." + fraction) if fraction else 0.0)


def find_candidates(
    lines: list[Line], off_page: frozenset[int] = frozenset()
) -> Iterator[Candidate]:
    """Every candidate of every line that is not in `off_page`, in order."""
    before = -1
    for index, line in enumerate(lines):
        if index in off_page:
            continue
        if before >= 0 and line.gap == 0:
            yield from _broken(before, lines[before], index, line)
        yield from _line_candidates(index, line)
        before = index


def _broken(index: int, line: Line, last: int, following: Line) -> Iterator[Candidate]:
    """A label that is broken over two lines: `The SPEAKER pro tempore (Mr. X of` …"""
    text = line.text
    if len(text) > 100 or not text or text[-1] in ".?!:;—–":
        return
    opened = text.rfind("(")
    if opened > text.rfind(")"):
        close = following.text.find(")", 0, 100)
        if close < 0:
            return
    else:
        first = text.split(" ", 2)[0].casefold()
        if first not in HONORIFICS and first not in ARTICLES and not text.isupper():
            return
        if len(text) > 75 or not ("." in following.text[:60] or ":" in following.text[:60]):
            return
    joined = replace(
        line,
        text=f"{text} {following.text[:LONGEST]}",
        ranges=line.ranges,
    )
    size = len(text) + 1
    for candidate in (*_colon(index, joined, 0, "", None), *_dot(index, joined, 0, "", None)):
        if candidate.end > size:
            yield replace(
                candidate,
                end=candidate.end - size,
                words=candidate.words - size,
                last=last,
            )


def _line_candidates(index: int, line: Line) -> Iterator[Candidate]:
    text = line.text
    if line.block is BlockKind.HEADING:
        yield from _alone(index, line, 0, "", "heading", None)
        if ":" not in text[:LONGEST]:
            return
    base = 0
    prefix = ""
    seconds: float | None = None
    first = text[0] if text else " "
    if not first.isalpha():
        if first == "<" and (voice := _VOICE.match(text) or _SPEAKER_TAG.match(text)):
            yield _make(
                index,
                Setting(Separator.MARK, "angle"),
                text,
                (voice.start(1), voice.end(1), voice.end()),
            )
            return
        while (match := _PREFIX.match(text, base)) and match.end() > base:
            if base and match.lastgroup not in ("chevron", "dash"):
                break
            prefix = match.lastgroup or ""
            if prefix in ("stamp", "time"):
                prefix = "time"
                seconds = seconds_of(match[0])
            base = match.end()
            if prefix not in ("time", "chevron"):
                break
        if base >= len(text):
            if prefix == "chevron":
                return
            base = 0
    elif (match := _PREFIX.match(text)) and match["number"] and not text[0].isdigit():
        prefix, base = "number", match.end()
    if prefix in ("chevron", "dash") or (prefix == "time" and seconds is not None):
        yield Candidate(
            index,
            Setting(Separator.MARK, "", prefix),
            0,
            0,
            base,
            "",
            "",
            seconds,
            index,
        )
    yield from _core(index, line, base, prefix, seconds)
    if prefix in ("dash", "number", "bullet") and base:
        return


def _core(
    index: int, line: Line, base: int, prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    """The candidates of a line from `base` on, after its prefix."""
    text = line.text
    if base >= len(text):
        return
    head = text[base]
    bold = line.bold > base + 1
    if bold:
        yield from _bold(index, line, base, prefix, seconds)
    if head in "[<(【" and (match := _BRACKETS.match(text, base)):
        yield from _bracketed(index, line, match, prefix, seconds)
        return
    if not head.isalnum() and head not in "\"'«“„‘*@_#":
        return
    window = text[base : base + LONGEST + 40]
    has_colon = ":" in window or "：" in window or "﹕" in window or "︰" in window
    if has_colon:
        yield from _colon(index, line, base, prefix, seconds)
    if "." in window:
        yield from _dot(index, line, base, prefix, seconds)
    if "–" in window or "—" in window or "-" in window or "―" in window:
        yield from _dash(index, line, base, prefix, seconds)
    if "  " in window or "\t" in window or "\u3000" in window or "\u00a0" in window:
        if (match := _WIDE.match(text, base)) and match.end() - base <= LONGEST:
            yield _make(
                index,
                Setting(Separator.SPACE, "", prefix),
                text,
                (base, match.end(1), match.end()),
                seconds,
            )
    if (match := _LETTER.match(text, base)) and len(match[0]) == len(match[1]) + 1:
        yield _make(
            index,
            Setting(Separator.SPACE, "", prefix),
            text,
            (base, match.end(1), match.end()),
            seconds,
        )
    if len(text) - base <= 90 and not (has_colon and text.endswith((":", "："))):
        yield from _alone(index, line, base, prefix, "", seconds)
    if head.isupper() and text[base + 1 : base + 2].isalpha():
        if match := _SAID.match(text, base):
            yield _make(
                index,
                Setting(Separator.SAID, "", prefix),
                text,
                (base, match.end(1), match.end()),
                seconds,
            )


def _bold(
    index: int, line: Line, base: int, prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    """A label in bold: the bold run up to its separator."""
    text = line.text
    run = text[base : line.bold]
    if len(run) > LONGEST:
        return
    core = run.rstrip(" \u00a0:：.–—-|")
    if not core or core.endswith(("?", "!", "…")):
        return
    end = base + len(core)
    rest = text[end:]
    mark = rest.lstrip(" \u00a0*_")[:1]
    alone = not rest.strip(" \u00a0:：.–—-*_")
    separator = {
        ":": Separator.COLON,
        "：": Separator.COLON,
        ".": Separator.DOT,
        "–": Separator.DASH,
        "—": Separator.DASH,
        "-": Separator.DASH,
    }.get(mark, Separator.OWN_LINE if alone else Separator.SPACE)
    if ":" in core and _COLON.match(core):
        return
    words = end
    while words < len(text) and text[words] in " \u00a0:：.–—-*_|":
        if text[words] == "." and text[words : words + 2] == "..":
            break
        words += 1
    yield _make(
        index,
        Setting(separator, "bold", prefix, alone),
        text,
        (base, end, words),
        seconds,
    )


def _bracketed(
    index: int, line: Line, match: re.Match[str], prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    """A label in brackets, `[Name] words` or `<name> words`."""
    group = match.lastgroup or ""
    words = match.end()
    text = line.text
    while words < len(text) and text[words] in " \u00a0:：\t":
        words += 1
    alone = words >= len(text)
    if alone and group != "square":
        return
    yield _make(
        index,
        Setting(Separator.BRACKET, group, prefix, alone),
        text,
        (match.start(group), match.end(group), words),
        seconds,
    )


def _colon(
    index: int, line: Line, base: int, prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    text = line.text
    match = _COLON.match(text, base)
    if match is None:
        return
    end, after = match.end(1), match.end()
    if text[after : after + 2] == "//":
        return
    if after < len(text) and text[after].isdigit() and text[end - 1].isdigit():
        return
    words = after
    wrapper = ""
    if (gap := _AFTER_COLON.match(text, after)) is not None:
        words = gap.end()
    alone = words >= len(text)
    label = text[base:end]
    if line.italic > base and line.italic <= end + 2 and not alone:
        wrapper = "italic"
    time = _TRAILING_TIME.search(label)
    if time and seconds is None:
        seconds = seconds_of(time[0])
        if seconds is not None:
            prefix = prefix or "time"
    yield _make(
        index,
        Setting(Separator.COLON, wrapper, prefix, alone),
        text,
        (base, end, words),
        seconds,
    )


def _dot(
    index: int, line: Line, base: int, prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    """A label that ends in a full stop: `Mr. GORTON. Mr. President, …`."""
    text = line.text
    head = text[base]
    if not (head.isupper() or (head.isalpha() and not head.islower())):
        return
    at = base
    surname = False
    depth = 0
    word_start = base
    limit = min(len(text), base + 130)
    while at < limit:
        char = text[at]
        if char in "([（":
            depth += 1
        elif char in ")]）":
            depth = max(0, depth - 1)
            word_start = at + 1
        elif depth:
            pass
        elif char in "?!;:":
            return
        elif char == " " or char == "\u00a0":
            word = text[word_start:at]
            if word and not _INITIAL.fullmatch(word.strip(".")) and len(word) > 1:
                surname = surname or (
                    word[0].isupper() and word.casefold() not in HONORIFICS
                )
            word_start = at + 1
        elif char == ".":
            word = text[word_start:at]
            following = text[at + 1 : at + 2]
            if following in (" ", "\u00a0", "\t", "", "-", "—", "–"):
                kind = _dot_kind(text, base, word, at, surname=surname)
                if kind:
                    words = at + 1
                    separator = Separator.DOT
                    while words < len(text) and text[words] in " \u00a0\t":
                        words += 1
                    if text[words : words + 1] in ("—", "–", "-"):
                        separator = Separator.DASH
                        while words < len(text) and text[words] in " \u00a0—–-":
                            words += 1
                    italic = line.italic > base and line.italic <= at + 2
                    yield _make(
                        index,
                        Setting(
                            separator,
                            "italic" if italic else "",
                            prefix,
                            words >= len(text),
                        ),
                        text,
                        (base, at, words),
                        seconds,
                    )
                    return
        at += 1


def _dot_kind(text: str, base: int, word: str, at: int, *, surname: bool) -> bool:
    """Whether the full stop at `at` can end a label and is no abbreviation's."""
    if at == base + len(word) and word in _ANSWERS:
        return True  # "Q." and "A." at the very beginning
    folded = word.casefold()
    if folded in HONORIFICS and (folded + "." in HONORIFICS or folded in ("m", "mm")):
        label = fold(text[base:at])
        return label in FUNCTIONS and len(label) > 3
    if _INITIAL.fullmatch(word) and len(word.replace(".", "")) <= 2:
        following = text[at + 1 :].lstrip(" \u00a0")[:4]
        return surname and not (
            len(following) > 1
            and following[0].isupper()
            and (following[1] == "." or (len(following) > 2 and following.isupper()))
        )
    return True


def _dash(
    index: int, line: Line, base: int, prefix: str, seconds: float | None
) -> Iterator[Candidate]:
    text = line.text
    match = _DASH.match(text, base)
    if match is None or match.end(1) - base > 130:
        return
    end = match.end(1)
    label = text[base:end].rstrip(" \u00a0.:")
    if not label:
        return
    yield _make(
        index,
        Setting(Separator.DASH, "", prefix, match.end() >= len(text)),
        text,
        (base, base + len(label), match.end()),
        seconds,
    )


def _alone(  # noqa: PLR0913, PLR0917 - the parts of a setting
    index: int,
    line: Line,
    base: int,
    prefix: str,
    wrapper: str,
    seconds: float | None,
) -> Iterator[Candidate]:
    """A label on a line of its own, without a colon."""
    text = line.text
    end = len(text)
    time = _TRAILING_TIME.search(text, base)
    if time and time.start() > base:
        end = time.start()
        seconds = seconds_of(time[0])
        prefix = prefix or "time"
    core = text[base:end].rstrip(" \u00a0.:：-–—")
    if not core or core[-1] in "?!;,…":
        return
    if core.count(" ") > 11:
        return
    yield _make(
        index,
        Setting(Separator.OWN_LINE, wrapper, prefix, alone=True),
        text,
        (base, base + len(core), len(text)),
        seconds,
    )


def _make(
    index: int,
    setting: Setting,
    text: str,
    places: tuple[int, int, int],
    seconds: float | None = None,
) -> Candidate:
    """A candidate for the label at `places`: its start, its end, the words' start."""
    start, end, words = places
    label = _SPACES.sub(" ", text[start:end]).strip(" *_")
    return Candidate(
        index, setting, start, end, words, label, label_key(label), seconds, index
    )


def label_key(label: str) -> str:
    """`label` as labels are compared: folded, without brackets, times and markup."""
    if not label.isascii():
        label = unicodedata.normalize("NFKC", label)
    key = fold(_INNER_TIME.sub(" ", _BRACKETED.sub(" ", label)))
    return key or fold(label)
