"""Markdown inside a paragraph: emphasis, links, code, tags, escapes, templates."""

import re
from dataclasses import field

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.elements import LINES, NAMES, PARAGRAPHS, RENDITIONS
from tei_toolkit.sources.emphasis import Run, classify_run, pair_runs
from tei_toolkit.sources.markdown_notes import NoteFinder
from tei_toolkit.sources.templates import TEMPLATE
from tei_toolkit.sources.text import Hidden, Style
from tei_toolkit.sources.unshown import describes, unshown_kind
from tei_toolkit.transcript import Rendition
from tei_toolkit.values import immutable, record

# One of these begins each token; looking for them alone is ten times faster.
_MARK = re.compile(r"[\\`<{!\[\]*_~&]")
_TOKEN = lazy_pattern(
    r"(?P<escape>\\(?:[!-/:-@\[-`{-~]|(?=\r?\n|\r)))"
    r"|(?P<ticks>`+)"
    r"|(?P<comment><!--)"
    r"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9]{0,15})(?:[\s/][^<>]{0,2000})?>)"
    r"|<(?P<auto>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]{1,2000}"
    r"|[\w.+-]{1,64}@[\w.-]{1,255})>"
    rf"|(?P<template>{TEMPLATE})"
    r"|\[\^(?P<note>[^\[\]\s^]{1,100})\]"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<run>\*+|_+|~+)"
    r"|(?P<amp>&amp;)"
    r"|(?P<nbsp>&nbsp;)"
)
_DESTINATION = lazy_pattern(
    r"\([ \t]{0,9}(?:<(?P<angle>[^<>\r\n]{0,2000})>"
    r"|(?P<bare>[^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500}){0,4}))"
    r"(?:\s{1,9}(?P<title>\"[^\"]{0,500}\"|'[^']{0,500}'))?\s{0,9}\)"
)
# What an address has and a word in brackets has not.
_ADDRESS = re.compile(r"[/#]|:.|\.\w|\A\Z")
_REFERENCE = re.compile(r"\[([^\[\]\r\n]{0,200})\]")
_LABEL = lazy_pattern(
    r"[ \t]{0,8}(?P<open>\*\*)(?![\s*])"
    r"(?P<inner>(?:[^*\r\n\\]|\\.){1,160}?)(?P<close>\*\*)(?!\*)"
)
_COLON = lazy_pattern(r"[:：.][ \t]+\Z")


@immutable
class _Opener:
    """A bracket or tag that waits for its end; `runs` counts the marks before it."""

    name: str
    start: int
    end: int
    runs: int


@record
class InlineReader:
    """What the paragraphs of one file hold.

    Attributes:
        text: the whole file.
        targets: addresses by the name of their reference, in lower case.
        used: the names of those that something refers to.
        hidden: what was found to be no words, in no order.
        styles: how words are set, in no order.
        notes: the footnotes that they refer to.
    """

    text: str
    targets: dict[str, str]
    hidden: list[Hidden] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    notes: NoteFinder = field(default_factory=NoteFinder)
    used: set[str] = field(default_factory=set)
    _runs: list[Run] = field(default_factory=list)
    _openers: list[_Opener] = field(default_factory=list)
    _has_comments: bool = True

    def read(self, start: int, end: int, lines: list[int]) -> None:
        """Read the paragraph from `start` to `end`; its `lines` start there."""
        self._runs.clear()
        self._openers.clear()
        self._has_comments = True
        labels = self._find_labels(lines, end)
        ticks: dict[int, list[int]] | None = None
        at = start
        while mark := _MARK.search(self.text, at, end):
            at = mark.start()
            match = _TOKEN.match(self.text, at, end)
            if match is None:
                at += 1
                continue
            kind = match.lastgroup if match.lastgroup != "name" else "tag"
            at = match.end()
            if kind == "ticks":
                if ticks is None:
                    ticks = self._find_ticks(match.start(), end)
                at = self._read_code(match, ticks)
            elif kind == "comment":
                at = self._read_comment(match, end)
            elif kind == "run":
                at = self._read_run(match, labels)
            elif kind == "close":
                at = self._read_link(match, end)
            elif kind == "note":
                if not self.notes.refer(match["note"], *match.span()):
                    at = match.start() + 1  # words in brackets
            else:
                self._read_simple(match, kind or "")
        self._pair(0)

    def _find_labels(self, lines: list[int], end: int) -> dict[int, int]:
        """The place of each `**` that opens a line, and that of its partner; both."""
        places: dict[int, int] = {}
        for line in lines:
            match = _LABEL.match(self.text, line, end)
            if match is None:
                continue
            inner = match["inner"]
            if not inner[-1].isspace() or _COLON.search(inner):
                places[match.start("open")] = match.start("close")
                places[match.start("close")] = -1
        return places

    def _hide(
        self,
        start: int,
        end: int,
        kind: LeftOutKind = LeftOutKind.MARKUP,
        *,
        breaks: bool = False,
    ) -> None:
        if end > start:
            self.hidden.append(Hidden(start, end, kind, breaks=breaks))

    def _hide_unshown(self, start: int, end: int) -> None:
        """Hide what may hold words that no reader sees."""
        self._hide(start, end, unshown_kind(self.text[start:end]))

    def _pair(self, first: int) -> None:
        """Pair the marks from the run `first` on, and forget them."""
        hidden, styles = pair_runs(self._runs[first:])
        del self._runs[first:]
        self.hidden += hidden
        self.styles += styles

    def _read_simple(self, match: re.Match[str], kind: str) -> None:
        start, end = match.span()
        match kind:
            case "escape":
                self._hide(start, start + 1)
            case "tag":
                self._read_tag(match)
            case "auto":
                self._hide(start, start + 1)
                self._hide(end - 1, end)
                target = match["auto"]
                if "@" in target and ":" not in target:
                    target = f"mailto:{target}"
                self.styles.append(Style(start + 1, end - 1, target=target))
            case "template":
                self._hide(start, end, LeftOutKind.TEMPLATE)
            case "amp":
                self._hide(start + 1, end)
            case "nbsp":
                self._hide(start, end, breaks=True)
            case _:
                self._openers.append(
                    _Opener(match.group(), start, end, len(self._runs))
                )

    def _find_ticks(self, start: int, end: int) -> dict[int, list[int]]:
        """The places of the runs of backticks by their length, the last one first."""
        places: dict[int, list[int]] = {}
        for match in re.finditer("`+", self.text[start:end]):
            size = match.end() - match.start()
            places.setdefault(size, []).append(start + match.start())
        for found in places.values():
            found.reverse()
        return places

    def _read_code(self, match: re.Match[str], ticks: dict[int, list[int]]) -> int:
        start, end = match.span()
        size = end - start
        places = ticks.get(size, [])
        while places and places[-1] <= start:
            places.pop()
        if not places:
            return end
        closing = places.pop()
        self._hide(start, end)
        self._hide(closing, closing + size)
        self.styles.append(Style(end, closing, Rendition.CODE))
        return closing + size

    def _read_comment(self, match: re.Match[str], end: int) -> int:
        closing = -1
        if self._has_comments:
            closing = self.text.find("-->", match.end(), end)
        if closing < 0:
            self._has_comments = False
            return match.end()
        self._hide_unshown(match.start(), closing + 3)
        return closing + 3

    def _read_run(self, match: re.Match[str], labels: dict[int, int]) -> int:
        start, end = match.span()
        if start not in labels:
            self._runs.append(classify_run(self.text, start, end))
            return end
        closing = labels[start]
        if closing >= 0:
            self._openers.append(_Opener("**", start, start + 2, len(self._runs)))
        elif self._close_opener("**", start):
            self._hide(start, start + 2)
        return start + 2

    def _close_opener(self, name: str, at: int) -> bool:
        """Whether the last opener of this name was found; sets what lies between."""
        for index in range(
            len(self._openers) - 1, max(-1, len(self._openers) - 20), -1
        ):
            opener = self._openers[index]
            if opener.name != name:
                continue
            del self._openers[index:]
            self._pair(opener.runs)
            rendition = Rendition.BOLD if name == "**" else RENDITIONS[name]
            if name == "**":
                self._hide(opener.start, opener.end)
            if at > opener.end:
                self.styles.append(Style(opener.end, at, rendition))
            return True
        return False

    def _read_tag(self, match: re.Match[str]) -> None:
        name = match["name"].lower()
        if name not in NAMES:
            return
        start, end = match.span()
        breaks = name == "br" or name in PARAGRAPHS or name in LINES
        is_said = describes(name, match[0])
        kind = LeftOutKind.CONCEALED if is_said else LeftOutKind.MARKUP
        self._hide(start, end, kind, breaks=breaks)
        if name not in RENDITIONS:
            return
        if self.text[start + 1] == "/":
            self._close_opener(name, start)
        else:
            self._openers.append(_Opener(name, start, end, len(self._runs)))

    def _read_link(self, match: re.Match[str], end: int) -> int:
        """Where to go on after a closing bracket."""
        while self._openers and self._openers[-1].name not in {"[", "!["}:
            if self._openers[-1].name == "**":
                return match.end()
            self._openers.pop()
        if not self._openers:
            return match.end()
        opener = self._openers.pop()
        target, title, after = self._find_target(opener, match.start(), end)
        if target is None:
            return match.end()
        if opener.name == "![":
            del self._runs[opener.runs :]
            self._hide_unshown(opener.start, after)
            return after
        self._pair(opener.runs)
        self._hide(opener.start, opener.end)
        self._hide(match.start(), after, unshown_kind(title))
        if target and match.start() > opener.end:
            self.styles.append(Style(opener.end, match.start(), target=target))
        return after

    def _find_target(
        self, opener: _Opener, closing: int, end: int
    ) -> tuple[str | None, str, int]:
        """The address that a bracket is followed by, its title, and its end."""
        match = _DESTINATION.match(self.text, closing + 1, end)
        if match:
            target = match["angle"] or match["bare"] or ""
            if match["angle"] is not None or _ADDRESS.search(target):
                return target, match["title"] or "", match.end()
            return None, "", closing
        words = self.text[opener.end : closing].lower()
        reference = _REFERENCE.match(self.text, closing + 1, end)
        if reference:
            name = (reference[1] or words).lower()
            if target := self.targets.get(name, ""):
                self.used.add(name)
                return target, "", reference.end()
        if words in self.targets and len(words) <= 200:
            self.used.add(words)
            return self.targets[words], "", closing + 1
        return None, "", closing
