"""CHAT, the transcription format of CHILDES and TalkBank.

Source: MacWhinney, *Tools for Analyzing Talk. Part 1: The CHAT Transcription Format*.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from tei_toolkit.codes import is_known_language
from tei_toolkit.conventions.convention import Convention, ConventionReading
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.sources.text import SourceText, split_lines
from tei_toolkit.structure.events import TYPES, classify
from tei_toolkit.transcript import (
    Anchor,
    Block,
    Event,
    Foreign,
    Gap,
    Inline,
    Label,
    Note,
    NoteKind,
    Paragraph,
    Pause,
    Text,
    Transcript,
    Turn,
)
from tei_toolkit.values import immutable, record

_TIER = lazy_pattern(
    r"(?P<mark>[*@%])(?P<name>[^\s:*@%][^:\r\n]{0,60}?)"
    r"(?:(?P<colon>:)[ \t\u00a0]*|[ \t]*$)"
)
_BULLET = lazy_pattern(r"[\x15•]?(?<![\w:])(\d{1,9})_(\d{1,9})(?!\w)[\x15•]?")
_INLINE = lazy_pattern(
    r"(?P<pause>\((?:\.{1,3}|\d{0,3}:?\d{1,3}(?:\.\d{0,3})?)\))"
    r"|(?P<event>&=(?P<did>[^\s\[\]<>]+))"
    r"|(?P<manner>\[=!\s*(?P<how>[^\[\]]{1,80}?)\s*\])"
    r"|(?<![\w&@:])(?P<gap>xxx|yyy|www)(?![\w@:])"
    r"|(?P<bullet>[\x15•]?(?<![\w:])(?P<onset>\d{1,9})_(?P<offset>\d{1,9})(?!\w)[\x15•]?)"
)
_FOREIGN = lazy_pattern(
    r"(?<![^\s<\[“\"])(?P<word>[^\W\d_][^\s<>\[\]()@&]*)"
    r"(?P<code>@s(?::(?P<lang>[a-z]{2,3}))?)(?![\w:+&])"
)
"""A word in another language than its line: `leche@s:spa`, `leche@s` if it has two."""
_LANGUAGE = lazy_pattern(r"\[-\s*([a-z]{2,3})\]\s*")
"""The language of one utterance, where it is not the usual one: `[- fra]`."""
_GAPS = {"xxx": "unintelligible", "yyy": "unintelligible", "www": "untranscribed"}
# Headers that say how the file is made, and nothing of what happened.
_TECHNICAL = word_set("""
utf8 begin end pid font colorwords window id types options media languages number
exceptions
""")
_SEXES = {"male": "M", "female": "F"}
_MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
_DATE = lazy_pattern(r"(\d{1,2})-([A-Za-z]{3})-(\d{4})")


@immutable
class _Tier:
    """A header, a main tier or a dependent tier with its lines of continuation.

    Attributes:
        mark: `*`, `@` or `%`; empty for words that belong to none.
        name: the speaker's code, or the header's or tier's name.
        start: where its first line starts.
        name_start: where the name starts.
        words: where its words start.
        end: its end.
    """

    mark: str
    name: str
    start: int
    name_start: int
    words: int
    end: int


@record
class _Parts:
    """The transcript that is being put together."""

    front: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    languages: list[tuple[int, str]] = field(default_factory=list)
    declared: tuple[str, ...] = ()
    turns: int = 0
    has_foreign: bool = False

    def language_of(self, code: str | None) -> str | None:
        """The language of a word with the `code`: without one the other of two."""
        if code is not None:
            return code if is_known_language(code) else None
        if len(self.declared) != 2:
            return None
        first, second = self.declared
        said = dict(self.languages).get(self.turns - 1, first)
        return second if said == first else first


def read_chat(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The turns of a CHAT file: one for each main tier, its dependent tiers inside."""
    del convention, language
    parts = _Parts()
    tiers = list(_tiers(source))
    stated = [v for key, v in _headers(source, tiers) if key == "languages"]
    declared = " ".join(stated).replace(",", " ").split()
    parts.declared = tuple(dict.fromkeys(declared))
    index = 0
    while index < len(tiers):
        tier = tiers[index]
        index += 1
        if tier.mark == "*":
            dependent = index
            while dependent < len(tiers) and tiers[dependent].mark == "%":
                dependent += 1
            parts.body.append(_turn(source, tier, tiers[index:dependent], parts))
            index = dependent
        else:
            _read_other(source, tier, parts)
    parts.left_out.sort(key=lambda item: (item.start, item.end))
    has_turns = any(isinstance(block, Turn) for block in parts.body)
    transcript = Transcript(
        "chat" if has_turns else "prose",
        None,
        tuple(parts.front),
        tuple(parts.body),
        (),
        tuple(parts.left_out),
    )
    return ConventionReading(
        transcript,
        participants=tuple(_participants(source, tiers)),
        facts=tuple(_facts(source, tiers)),
        languages=tuple(parts.languages),
        has_foreign=parts.has_foreign,
    )


def _tiers(source: SourceText) -> Iterator[_Tier]:
    """The tiers in order; a line without a mark goes on with the tier before it."""
    text = source.text
    held: _Tier | None = None
    for start, end in split_lines(text):
        at = start
        while at < end and (text[at].isspace() or text[at] == "\ufeff"):
            at += 1
        if at >= end:
            continue
        match = None
        if at == start or held is None or text[start] == "\ufeff":
            match = _TIER.match(text, at, end)
        if match is None and held is not None:
            held = _Tier(
                held.mark, held.name, held.start, held.name_start, held.words, end
            )
            continue
        if held is not None:
            yield held
        if match is None:
            held = _Tier("", "", at, at, at, end)
        else:
            name = " ".join(match["name"].split())
            held = _Tier(match["mark"], name, at, match.start("name"), match.end(), end)
    if held is not None:
        yield held


def _read_other(source: SourceText, tier: _Tier, parts: _Parts) -> None:
    """A header, or a tier that belongs to no main tier."""
    into = parts.body if any(isinstance(b, Turn) for b in parts.body) else parts.front
    if tier.mark == "":
        into.append(Paragraph((Text(tier.start, tier.end),)))
        return
    if tier.mark == "%":
        parts.left_out.append(LeftOut(tier.start, tier.words, LeftOutKind.MARKUP))
        if source.visible(tier.words, tier.end).strip():
            into.append(_note(tier))
        return
    if tier.name.casefold() in _TECHNICAL:
        parts.left_out.append(LeftOut(tier.start, tier.end, LeftOutKind.METADATA))
        return
    parts.left_out.append(LeftOut(tier.start, tier.name_start, LeftOutKind.MARKUP))
    children = (Text(tier.name_start, tier.end),)
    if into is parts.front:
        into.append(Paragraph(children))
    else:
        kind = NoteKind.NARRATIVE
        if tier.name.casefold() == "new language":
            kind = NoteKind.LANGUAGE
        into.append(Note(children, kind))


def _turn(
    source: SourceText, tier: _Tier, dependent: Sequence[_Tier], parts: _Parts
) -> Turn:
    end = tier.words
    while end > tier.start and source.text[end - 1].isspace():
        end -= 1
    piece = Text(tier.name_start, tier.name_start + len(tier.name))
    label = Label(tier.start, end, tier.name, (piece,))
    bullets = [
        match
        for match in _BULLET.finditer(source.text, tier.words, tier.end)
        if _is_bullet(source.text, match, tier.end)
    ]
    onset = int(bullets[0][1]) / 1000 if bullets else None
    offset = int(bullets[-1][2]) / 1000 if bullets else None
    content: list[Paragraph | Event | Pause | Gap | Note | Anchor] = []
    start = _after_language(source, tier, parts)
    parts.turns += 1
    children = _inline(source, start, tier.end, parts)
    if any(isinstance(child, Text | Foreign) for child in children):
        content.append(Paragraph(tuple(children)))
    else:
        content += [
            child
            for child in children
            if isinstance(child, Event | Pause | Gap | Anchor)
        ]
    for other in dependent:
        parts.left_out.append(LeftOut(other.start, other.words, LeftOutKind.MARKUP))
        if source.visible(other.words, other.end).strip():
            content.append(_note(other))
    return Turn(label, tuple(content), (), onset, offset)


def _after_language(source: SourceText, tier: _Tier, parts: _Parts) -> int:
    """Where the words begin after the code of the language that they are in."""
    match = _LANGUAGE.match(source.text, tier.words, tier.end)
    if match is None or match[1] not in parts.declared:
        return tier.words
    parts.languages.append((parts.turns, match[1]))
    parts.left_out.append(LeftOut(tier.words, match.end(1) + 1, LeftOutKind.MARKUP))
    return match.end()


def _note(tier: _Tier) -> Note:
    name = re.sub(r"[^\w.-]+", "-", tier.name).strip("-") or None
    return Note((Text(tier.words, tier.end),), NoteKind.ANNOTATION, name)


def _is_bullet(text: str, match: re.Match[str], end: int) -> bool:
    """Whether two numbers are times: between bullets, or at the end of the tier."""
    return text[match.start()] in "\x15•" or not text[match.end() : end].strip()


def _inline(source: SourceText, start: int, end: int, parts: _Parts) -> list[Inline]:
    """The words of a main tier with pauses, events and gaps; the codes stay words."""
    text = source.text
    children: list[Inline] = []
    at = start
    seen = False

    def add_words(stop: int) -> None:
        if source.visible(at, stop).strip():
            children.extend(_words(source, at, stop, parts))

    for match in _INLINE.finditer(text, start, end):
        low, high = match.span()
        if match["bullet"]:
            if not _is_bullet(text, match, end):
                continue
            add_words(low)
            at = high
            if seen and text[high:end].strip():
                children.append(Anchor(low, high, int(match["onset"]) / 1000))
            else:
                parts.left_out.append(LeftOut(low, high, LeftOutKind.CUE_TIME))
            seen = True
            continue
        add_words(low)
        at = high
        if match["pause"]:
            children.append(Pause(low, high, _seconds(match["pause"][1:-1])))
        elif match["gap"]:
            children.append(Gap(low, high, _GAPS[match["gap"]]))
        else:
            group = "did" if match["event"] else "how"
            children.append(_event(match, group))
    add_words(end)
    return children


def _words(source: SourceText, start: int, end: int, parts: _Parts) -> list[Inline]:
    """Words, those of them apart that are in another language."""
    text = source.text
    if text.find("@s", start, end) < 0:
        return [Text(start, end)]
    found: list[Inline] = []
    at = start
    for match in _FOREIGN.finditer(text, start, end):
        language = parts.language_of(match["lang"])
        if language is None:
            continue
        low, high = match.span("word")
        if source.visible(at, low).strip():
            found.append(Text(at, low))
        found.append(Foreign(language, (Text(low, high),)))
        parts.has_foreign = True
        parts.left_out.append(LeftOut(*match.span("code"), LeftOutKind.MARKUP))
        at = match.end()
    if source.visible(at, end).strip():
        found.append(Text(at, end, glued=at > start and not text[at].isspace()))
    return found


def _event(match: re.Match[str], group: str) -> Event:
    """`&=laughs` or `[=! laughs]`: of the voice, where nothing else is known."""
    words = match[group].replace(":", " ").replace("_", " ")
    kind = classify(words, alone=True)
    name = kind.type if kind is not None and kind.type in TYPES else "noise"
    return Event(*match.span(), *match.span(group), TYPES[name], name)


def _seconds(printed: str) -> float | None:
    """The length of a pause; None for `(.)`, which has none."""
    if not printed.strip("."):
        return None
    minutes, _, seconds = printed.rpartition(":")
    return int(minutes or 0) * 60 + float(seconds)


def _headers(source: SourceText, tiers: Sequence[_Tier]) -> Iterator[tuple[str, str]]:
    for tier in tiers:
        if tier.mark == "@":
            value = " ".join(source.visible(tier.words, tier.end).split())
            yield tier.name.casefold(), value


def _participants(source: SourceText, tiers: Sequence[_Tier]) -> Iterator[KnownSpeaker]:
    """Those whom `@Participants` lists; one without a name is called by the role.

    `@ID` says their sex and age: language, corpus, code, age, sex, group, … in this
    order between bars.
    """
    headers = list(_headers(source, tiers))
    rows = [[f.strip() for f in value.split("|")] for k, value in headers if k == "id"]
    stated = {row[2]: (row[3], row[4]) for row in rows if len(row) > 4}
    for key, value in headers:
        if key != "participants":
            continue
        for entry in value.split(","):
            words = entry.split()
            if len(words) < 2:
                continue
            role = words[-1].replace("_", " ")
            name = " ".join(words[1:-1]).replace("_", " ") or role
            age, sex = stated.get(words[0], ("", ""))
            yield KnownSpeaker(
                name,
                labels=(words[0],),
                role=role,
                role_code=words[-1],
                sex=_SEXES.get(sex.casefold()),
                age=age or None,
            )


def _facts(source: SourceText, tiers: Sequence[_Tier]) -> Iterator[tuple[str, str]]:
    """What the headers say of the event: date, place, languages, situation."""
    for key, value in _headers(source, tiers):
        if not value:
            continue
        if key == "date" and (match := _DATE.search(value)):
            month = match[2].casefold()
            if month in _MONTHS:
                number = _MONTHS.index(month) + 1
                yield "date", f"{match[3]}-{number:02}-{int(match[1]):02}"
        elif key in {"location", "situation", "languages", "media", "types"}:
            yield {"location": "place"}.get(key, key), value


CONVENTION = Convention(
    name="chat",
    title="CHAT (CHILDES, TalkBank)",
    description="Main tiers (`*CHI:`), dependent tiers (`%mor:`) and @ headers.",
    media_types=frozenset({"text/x-chat"}),
    activity="conversation",
    example=(
        "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tCHI Ross Target_Child, MOT "
        "Mother\n*MOT:\twhat is that ?\n*CHI:\tmoon (.) &=laughs .\n%mor:\tn|moon .\n"
        "@End\n"
    ),
    read=read_chat,
)
