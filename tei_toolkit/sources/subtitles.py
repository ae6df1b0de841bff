"""Subtitles, WebVTT and SubRip (SRT): the file verbatim, with its cues and times.

Only character references (`&gt;`) in the words are decoded.

Sources: W3C, *WebVTT: The Web Video Text Tracks Format*; SubRip has no standard.
"""

import re
from bisect import bisect_right
from dataclasses import field

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.clock import clock_seconds
from tei_toolkit.sources.controls import merge_hidden
from tei_toolkit.sources.escapes import Escapes
from tei_toolkit.sources.kind import Certainty, RawSource, Sample, SourceKind
from tei_toolkit.sources.rolling_captions import Rolled, unroll
from tei_toolkit.sources.text import Cue, Hidden, SourceText, Style, split_lines
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import record

VTT_TYPE = "text/vtt"
SRT_TYPE = "application/x-subrip"

MALFORMED_TIMING = DiagnosticKind(
    code="TEI-S020",
    name="malformed-cue-timing",
    severity=Severity.WARNING,
    template="this cue's times cannot be read ({timing}); its words are kept",
    explanation="""\
*What it reports*: a line that should hold a cue's times (`00:01:02.000 -->
00:01:04.000`) and does not, or whose end comes before its start.

*Why it matters*: the words are kept, but have no place in time.

### Wrong

```talk.vtt
WEBVTT

00:00:05.000 --> 00:00:02.000
Chair: Good morning.
```

### Right

```talk.vtt
WEBVTT

00:00:02.000 --> 00:00:05.000
Chair: Good morning.
```
""",
)
OUTSIDE_CUE = DiagnosticKind(
    code="TEI-S021",
    name="text-outside-cue",
    severity=Severity.NOTE,
    template="these words belong to no cue; they are kept as text",
    explanation="""\
*What it reports*: words between two cues, where a player shows nothing.

*Why it matters*: an empty line inside a cue ends it. The words are kept, without times.

### Wrong

```talk.vtt
WEBVTT

00:00:02.000 --> 00:00:05.000
Chair: Good morning,

and welcome.
```

### Right

```talk.vtt
WEBVTT

00:00:02.000 --> 00:00:05.000
Chair: Good morning,
and welcome.
```
""",
)
NO_HEADER = DiagnosticKind(
    code="TEI-S022",
    name="vtt-without-header",
    severity=Severity.NOTE,
    template="does not begin with WEBVTT; it was read as SubRip",
    explanation="""\
*What it reports*: a file named `.vtt` that lacks WebVTT's first line.

*Why it matters*: players refuse it. Its cues were read all the same.

### Wrong

```talk.vtt
00:00:02.000 --> 00:00:05.000
Chair: Good morning.
```

### Right

```talk.vtt
WEBVTT

00:00:02.000 --> 00:00:05.000
Chair: Good morning.
```
""",
)

_CLOCK = r"(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,6}))?"
_TIMING = lazy_pattern(rf"[ \t]*{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}(?=[ \t]|$)[^\r\n]*")
_SRT_HEAD = re.compile(
    rf"\A\s*(?:\d{{1,9}}[ \t]*(?:\r\n|\r|\n)\s*)?{_CLOCK}[ \t]*-->[ \t]*{_CLOCK}"
)
_VTT_HEAD = re.compile(r"\A\s*WEBVTT(?=[ \t\r\n]|\Z)")
_DASHED_VOICE = re.compile(r"^[ \t]*[-–—][ \t]+(?=<v[ .])", re.MULTILINE)
"""A dash before the tag of a voice, where two speak in one cue."""
_TAG = lazy_pattern(
    r"</?(?:c|i|b|u|s|ruby|rt|lang|font|em|strong)"
    r"(?:[.][^<>\s]*)?(?:[ \t][^<>]*)?/?>"
    r"|</v>"
    rf"|<{_CLOCK}>"
    r"|\{\\[^{}\r\n]{1,200}\}"
    r"|\{/?[ibus]\}",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"[ \t]*\d[\d:.,]{0,20}[ \t]*")
_RENDITIONS = {
    "b": Rendition.BOLD,
    "strong": Rendition.BOLD,
    "i": Rendition.ITALIC,
    "em": Rendition.ITALIC,
    "u": Rendition.UNDERLINE,
    "s": Rendition.STRIKE,
}
_TAG_NAME = lazy_pattern(r"[<{](/?)([a-z]+)", re.IGNORECASE)


@record
class _Found:
    """What the walk over the lines gathers."""

    hidden: list[Hidden] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)
    metadata: list[tuple[str, str]] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    escapes: Escapes = field(default_factory=Escapes)

    def hide(self, start: int, end: int, kind: LeftOutKind) -> None:
        if end > start:
            self.hidden.append(Hidden(start, end, kind))

    def leave_out(self, rolled: Rolled) -> None:
        """Hide what captions that roll show again, and all that is known of it."""
        kind = LeftOutKind.REPEATED_CAPTION
        again = tuple(Hidden(*place, kind) for place in rolled.repeated)
        kept = set(again)
        whole = merge_hidden(again, self.hidden)
        starts = [item.start for item in again]

        def is_again(start: int) -> bool:
            at = bisect_right(starts, start) - 1
            return at >= 0 and start < again[at].end

        self.hidden = [h for h in whole if h in kept or not is_again(h.start)]
        self.styles = [style for style in self.styles if not is_again(style.start)]
        self.cues = list(rolled.cues)


def read_vtt(raw: RawSource) -> SourceText:
    """The text of a WebVTT file."""
    return _read(raw, VTT_TYPE)


def read_srt(raw: RawSource) -> SourceText:
    """The text of a SubRip file."""
    return _read(raw, SRT_TYPE)


def _read(raw: RawSource, media_type: str) -> SourceText:
    text = raw.text
    lines = split_lines(text)
    found = _Found(diagnostics=list(raw.diagnostics))
    index = 0
    if _VTT_HEAD.match(text):
        index = _read_header(text, lines, found)
    elif raw.name.lower().endswith(".vtt"):
        found.diagnostics.append(Diagnostic(NO_HEADER, raw.name, 1, 0))
    while index < len(lines):
        start, end = lines[index]
        if not text[start:end].strip():
            index += 1
            continue
        if media_type == VTT_TYPE:
            after = _skip_comment(text, lines, index, found)
            if after > index:
                index = after
                continue
        index = _read_cue(raw.name, text, lines, index, found)
    if rolled := unroll(text, found.cues):
        found.leave_out(rolled)
    if escapes := found.escapes:
        text = escapes.decode(text)
        found.hidden = escapes.move_hidden(found.hidden)
        found.styles = escapes.move_styles(found.styles)
        found.cues = escapes.move_cues(found.cues)
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset=raw.charset,
        sha256=raw.sha256,
        text=text,
        hidden=tuple(found.hidden),
        styles=tuple(sorted(found.styles, key=lambda s: (s.start, -s.end))),
        cues=tuple(found.cues),
        metadata=tuple(found.metadata),
        diagnostics=tuple(found.diagnostics),
    )


def _read_header(text: str, lines: list[tuple[int, int]], found: _Found) -> int:
    """Index of the first line after the header block."""
    index = next(i for i, line in enumerate(lines) if text[slice(*line)].strip())
    start, end = lines[index]
    found.hide(start, end, LeftOutKind.METADATA)
    title = text[start:end].strip().removeprefix("WEBVTT").strip(" \t-")
    if title:
        found.metadata.append(("title", title))
    index += 1
    while index < len(lines):
        start, end = lines[index]
        line = text[start:end]
        if not line.strip() or "-->" in line:
            break
        following = text[slice(*lines[index + 1])] if index + 1 < len(lines) else ""
        if "-->" in following:
            break
        key, colon, value = line.partition(":")
        if colon:
            found.metadata.append((key.strip().lower(), value.strip()))
        found.hide(start, end, LeftOutKind.METADATA)
        index += 1
    return index


def _skip_comment(
    text: str, lines: list[tuple[int, int]], index: int, found: _Found
) -> int:
    """Index after a NOTE, STYLE or REGION block, or `index` if none stands here."""
    start, end = lines[index]
    first = text[start:end]
    word = first.split(maxsplit=1)[0]
    is_note = word == "NOTE" and first.startswith("NOTE")
    if not is_note and first.rstrip() not in {"STYLE", "REGION"}:
        return index
    if index and text[slice(*lines[index - 1])].strip():
        return index
    after = index
    while after < len(lines):
        line_start, line_end = lines[after]
        line = text[line_start:line_end]
        if not line.strip() or "-->" in line:
            break
        kind = LeftOutKind.METADATA if is_note else LeftOutKind.MARKUP
        found.hide(line_start, line_end, kind)
        after += 1
    if is_note:
        body = text[start : lines[after - 1][1]][len("NOTE") :]
        told = [" ".join(line.split()) for line in body.splitlines() if line.strip()]
        if told:
            found.metadata.append(("note", "\n".join(told)))
    return after


def _read_cue(
    name: str, text: str, lines: list[tuple[int, int]], index: int, found: _Found
) -> int:
    """Index after the cue, or the stray line, that begins at line `index`."""
    size = len(lines)
    timing_at = index
    if "-->" not in text[slice(*lines[index])]:
        timing_at = index + 1
        if timing_at >= size or not _is_timing(text[slice(*lines[timing_at])]):
            return _read_stray(name, text, lines, index, found)
        found.hide(*lines[index], LeftOutKind.CUE_TIME)
    elif not _is_timing(text[slice(*lines[index])]):
        return _read_stray(name, text, lines, index, found)
    found.hide(*lines[timing_at], LeftOutKind.CUE_TIME)
    times = _read_times(text[slice(*lines[timing_at])])
    if times is None:
        values = (("timing", text[slice(*lines[timing_at])].strip()[:80]),)
        found.diagnostics.append(
            Diagnostic(MALFORMED_TIMING, name, timing_at + 1, 0, values)
        )
    after = timing_at + 1
    while after < size and not _ends_cue(text, lines, after):
        if _is_timing(text[slice(*lines[after])]):
            break
        if (
            after + 1 < size
            and text[slice(*lines[after])].strip().isdecimal()
            and _is_timing(text[slice(*lines[after + 1])])
        ):
            break
        after += 1
    if after > timing_at + 1:
        start, end = lines[timing_at + 1][0], lines[after - 1][1]
        _hide_tags(text, start, end, found)
        if times is not None:
            found.cues.append(Cue(start, end, *times))
    return after


def _ends_cue(text: str, lines: list[tuple[int, int]], index: int) -> bool:
    """Whether a line ends a cue: it is empty, or has spaces and no words follow it."""
    start, end = lines[index]
    if text[start:end].strip():
        return False
    following = [text[slice(*line)] for line in lines[index + 1 : index + 3]]
    if start == end or not following or not following[0].strip():
        return True
    return any("-->" in line for line in following)


def _read_stray(
    name: str, text: str, lines: list[tuple[int, int]], index: int, found: _Found
) -> int:
    """Index after one line that is in no cue."""
    start, end = lines[index]
    _hide_tags(text, start, end, found)
    line = text[start:end]
    if _DIGITS.fullmatch(line.partition("-->")[0]) and "-->" in line:
        values = (("timing", line.strip()[:80]),)
        found.diagnostics.append(
            Diagnostic(MALFORMED_TIMING, name, index + 1, 0, values)
        )
    else:
        found.diagnostics.append(Diagnostic(OUTSIDE_CUE, name, index + 1, 0))
    return index + 1


def _is_timing(line: str) -> bool:
    """Whether a line is meant to hold times: digits on both sides of the arrow."""
    before, arrow, after = line.partition("-->")
    return (
        bool(arrow) and bool(_DIGITS.fullmatch(before)) and after.strip()[:1].isdigit()
    )


def _read_times(line: str) -> tuple[float, float] | None:
    match = _TIMING.fullmatch(line)
    if match is None:
        return None
    onset = clock_seconds(*match.group(1, 2, 3, 4))
    offset = clock_seconds(*match.group(5, 6, 7, 8))
    return (onset, offset) if offset >= onset else None


def _hide_tags(text: str, start: int, end: int, found: _Found) -> None:
    """Hide the markup of a payload, and keep what it says about how words are set."""
    found.escapes.find(text, start, end)
    if not any(mark in text[start:end] for mark in "<{"):
        return
    if "- <v" in text[start:end]:
        for match in _DASHED_VOICE.finditer(text, start, end):
            found.hide(match.start(), match.end(), LeftOutKind.MARKUP)
    open_tags: list[tuple[Rendition, int]] = []
    ruby = _RubyTags(found)
    for match in _TAG.finditer(text, start, end):
        tag = _TAG_NAME.match(match.group())
        if tag is not None:
            ruby.meet(tag[1] + tag[2].lower(), match.start(), match.end())
        found.hide(match.start(), match.end(), LeftOutKind.MARKUP)
        rendition = _RENDITIONS.get(tag[2].lower()) if tag else None
        if tag is None or rendition is None:
            continue
        if not tag[1]:
            open_tags.append((rendition, match.end()))
        elif open_tags and open_tags[-1][0] is rendition:
            _close(open_tags, match.start(), found)
    while open_tags:
        _close(open_tags, end, found)


@record
class _RubyTags:
    """Words between tags that say how the words before them are read."""

    found: _Found
    _words: int = -1
    _reading: int = -1

    def meet(self, tag: str, start: int, end: int) -> None:
        """Take note of a tag; a reading ends with its own end or the next tag."""
        if 0 <= self._words < self._reading < start:
            self.found.hide(self._reading, start, LeftOutKind.CONCEALED)
            reading = self._reading, start
            self.found.styles.append(Style(self._words, start, reading=reading))
            self._words = end
        self._reading = -1
        if tag == "ruby":
            self._words = end
        elif tag == "/ruby":
            self._words = -1
        elif tag == "rt" and self._words >= 0:
            self._reading = end


def _close(open_tags: list[tuple[Rendition, int]], at: int, found: _Found) -> None:
    rendition, start = open_tags.pop()
    if at > start:
        found.styles.append(Style(start, at, rendition))


def recognise_srt(sample: Sample) -> Certainty:
    """A SubRip file begins with a number and a line of times."""
    if _SRT_HEAD.match(sample.head):
        return Certainty.CERTAIN
    if sample.suffix in {".srt", ".vtt"} and "-->" in sample.head:
        return Certainty.NAMED
    return Certainty.NONE


def recognise_vtt(sample: Sample) -> Certainty:
    """A WebVTT file begins with the word WEBVTT."""
    return Certainty.CERTAIN if _VTT_HEAD.match(sample.head) else Certainty.NONE


KINDS = (
    SourceKind(
        media_type=VTT_TYPE,
        title="a WebVTT subtitle file",
        suffixes=frozenset({".vtt"}),
        recognise=recognise_vtt,
        read=read_vtt,
    ),
    SourceKind(
        media_type=SRT_TYPE,
        title="a SubRip subtitle file",
        suffixes=frozenset({".srt"}),
        recognise=recognise_srt,
        read=read_srt,
    ),
)
