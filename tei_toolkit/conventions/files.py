"""A convention in a few lines of TOML, read and written.

The keys are those of `KEYS`; every one may be left out.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from tei_toolkit.bcp47 import checked_tag
from tei_toolkit.conventions.convention import Convention
from tei_toolkit.conventions.detection import Detection, detect
from tei_toolkit.conventions.patterns import (
    PatternError,
    compile_expression,
    compile_template,
)
from tei_toolkit.conventions.registry import find_convention, find_conventions
from tei_toolkit.conventions.taught import Taught
from tei_toolkit.errors import InputError, UsageError
from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.evidence import Hints
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.sources.text import SourceText
from tei_toolkit.transcript import Turn
from tei_toolkit.values import immutable


@immutable
class Key:
    """A key of a convention file: its table, its type in words, what it says."""

    table: str
    name: str
    type: str
    what: str


KEYS = (
    Key("", "name", "text", "what the convention is called"),
    Key("", "title", "text", "its title, for people"),
    Key("", "description", "text", "how turns are set, in a sentence"),
    Key("", "like", "text", "the built-in convention that it is like"),
    Key("", "language", "text", "BCP 47 tag of the language"),
    Key("", "activity", "text", "the kind of event: debate, interview, meeting …"),
    Key("", "profile", "text", "spoken or drama"),
    Key("labels", "separators", "texts", "colon, dot, dash, space, own line, bracket"),
    Key("labels", "bold", "yes or no", "labels are in bold, or never are"),
    Key("labels", "own_line", "yes or no", "labels stand alone, or never do"),
    Key("labels", "patterns", "texts", 'templates such as "{name} ({party}):"'),
    Key("labels", "expressions", "texts", "regular expressions with a group `name`"),
    Key("labels", "speak", "texts", "labels that certainly are labels"),
    Key("labels", "silent", "texts", "what looks like a label and is none"),
    Key("labels", "only_listed", "yes or no", "no label but those of `speak`"),
    Key("lines", "furniture", "texts", "expressions for whole lines that are no text"),
    Key("lines", "notes", "texts", "expressions for whole lines that no one says"),
    Key("lines", "headings", "texts", "expressions for whole lines that are headings"),
    Key("lines", "numbered", "yes or no", "every line begins with a number"),
    Key("events", "brackets", "texts", 'signs around events: ["{{", "}}"]'),
)
"""All keys, in the order in which a file has them."""


def read_convention(path: Path | str) -> Convention:
    """The convention that a TOML file describes.

    Raises:
        InputError: the file cannot be read.
        UsageError: it says something that has no meaning; the message names file, line
            and key.
    """
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise InputError(f"{path}: {reason}; give a convention file") from None
    except UnicodeDecodeError:
        raise InputError(f"{path}: it is not UTF-8 text; save it as UTF-8") from None
    return parse_convention(text, str(path))


def parse_convention(text: str, name: str) -> Convention:
    """The convention that TOML describes; `name` is the file's, for messages.

    Raises:
        UsageError: it says something that has no meaning.
    """
    import tomllib  # noqa: PLC0415 - few need it

    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{name}: it is not TOML: {error}") from None
    return _File(name, text, table).convention()


class _File:
    def __init__(self, name: str, text: str, table: Mapping[str, object]) -> None:
        self._name = name
        self._text = text
        self._values: dict[tuple[str, str], object] = {}
        self._take(table)

    def _take(self, table: Mapping[str, object]) -> None:
        """Take the values of known keys, and refuse others."""
        tables = {key.table for key in KEYS if key.table}
        known = {(key.table, key.name): key for key in KEYS}
        for outer, value in table.items():
            if isinstance(value, dict) and outer in tables:
                for inner, deeper in value.items():
                    self._hold(known, outer, inner, deeper)
            else:
                self._hold(known, "", outer, value)

    def _hold(
        self,
        known: Mapping[tuple[str, str], Key],
        table: str,
        name: str,
        value: object,
    ) -> None:
        key = known.get((table, name))
        if key is None:
            names = ", ".join(k.name for k in KEYS if k.table == table)
            where = f"in [{table}] are" if table else "outside tables are"
            self._refuse(table, name, f"is no key; the keys {where} {names}")
        elif not _has_type(value, key.type):
            self._refuse(table, name, f"must be {_TYPES[key.type]}; {key.what}")
        elif key.type == "texts" and not all(map(str.strip, _as_texts(value))):
            self._refuse(table, name, "has an empty text; write it, or leave it out")
        self._values[table, name] = value

    def _refuse(self, table: str, name: str, why: str) -> NoReturn:
        line = self._line_of(table, name)
        place = f"{self._name}:{line}" if line else self._name
        full = f"{table}.{name}" if table else name
        raise UsageError(f"{place}: {full} {why}")

    def _line_of(self, table: str, name: str) -> int:
        """The line on which a key stands, from 1; 0 if it is not found."""
        current = ""
        for number, line in enumerate(self._text.split("\n"), 1):
            if header := re.match(r"\s*\[\s*([\w.-]+)\s*\]", line):
                current = header[1]
                if table == "" and current == name:
                    return number
            elif current == table and re.match(
                rf"\s*[\"']?{re.escape(name)}[\"']?\s*[=.]", line
            ):
                return number
        return 0

    def _text_of(self, name: str) -> str | None:
        value = self._values.get(("", name))
        return value if isinstance(value, str) else None

    def _texts(self, table: str, name: str) -> tuple[str, ...]:
        return _as_texts(self._values.get((table, name), ()))

    def _choice(self, table: str, name: str) -> bool | None:
        value = self._values.get((table, name))
        return value if isinstance(value, bool) else None

    def convention(self) -> Convention:
        """The convention that the values describe."""
        base = self._base()
        speak = frozenset(map(fold, self._texts("labels", "speak")))
        hints = Hints(
            labels=speak,
            listed=speak,
            not_labels=frozenset(map(fold, self._texts("labels", "silent"))),
            separators=self._separators(),
        )
        taught = Taught(
            patterns=(
                *self._compiled("patterns", compile_template),
                *self._compiled("expressions", compile_expression),
            ),
            separators=self._separators(),
            is_bold=self._choice("labels", "bold"),
            is_alone=self._choice("labels", "own_line"),
            only_listed=self._choice("labels", "only_listed") or False,
            has_line_numbers=self._choice("lines", "numbered") or False,
            brackets=self._brackets(),
            base=base,
        )
        given = base or Convention("", "", "")
        name = self._text_of("name") or Path(self._name).stem
        language = self._language()
        return replace(
            given,
            name=name,
            title=self._text_of("title") or given.title or name,
            description=self._text_of("description") or given.description or name,
            languages=(language,) if language else given.languages,
            media_types=frozenset(),
            signatures=(),
            hints=_joined(given.hints, hints),
            furniture=(*given.furniture, *self._expressions("furniture")),
            notes=(*given.notes, *self._expressions("notes")),
            headings=(*given.headings, *self._expressions("headings")),
            activity=self._text_of("activity") or given.activity,
            profile=self._profile() or given.profile,
            read=taught.read,
        )

    def _base(self) -> Convention | None:
        like = self._text_of("like")
        if like is None:
            return None
        base = find_convention(like)
        if base is None:
            names = ", ".join(c.name for c in find_conventions())
            self._refuse("", "like", f'"{like}" is no convention; there are {names}')
        return base

    def _profile(self) -> str | None:
        profile = self._text_of("profile")
        if profile not in {None, "spoken", "drama"}:
            self._refuse("", "profile", "must be spoken or drama")
        return profile

    def _language(self) -> str | None:
        tag = self._text_of("language")
        if tag is None:
            return None
        try:
            return checked_tag(tag)
        except ValueError as error:
            self._refuse("", "language", f'"{tag}": {error}')

    def _separators(self) -> frozenset[Separator]:
        names = {str(s).replace(" ", "-"): s for s in Separator}
        found = set()
        for text in self._texts("labels", "separators"):
            separator = names.get(text.strip().replace(" ", "-").replace("_", "-"))
            if separator is None:
                known = ", ".join(names)
                why = f'"{text}" is no separator; there are {known}'
                self._refuse("labels", "separators", why)
            else:
                found.add(separator)
        return frozenset(found)

    def _compiled(
        self, name: str, compiler: Callable[[str], re.Pattern[str]]
    ) -> list[re.Pattern[str]]:
        found = []
        for pattern in self._texts("labels", name):
            try:
                found.append(compiler(pattern))
            except PatternError as error:
                self._refuse("labels", name, f'"{pattern}": {error}')
        return found

    def _expressions(self, name: str) -> tuple[str, ...]:
        patterns = self._texts("lines", name)
        for pattern in patterns:
            try:
                compile_expression(pattern, is_label=False)
            except PatternError as error:
                self._refuse("lines", name, f'"{pattern}": {error}')
        return patterns

    def _brackets(self) -> tuple[tuple[str, str], ...]:
        signs = self._texts("events", "brackets")
        if len(signs) % 2 or not all(sign.strip() for sign in signs):
            self._refuse("events", "brackets", "must be pairs of opening and closing")
        if any(c.isalnum() for sign in signs for c in sign):
            self._refuse("events", "brackets", "must be signs, not letters or digits")
        return tuple(zip(signs[::2], signs[1::2], strict=False))


_TYPES = {
    "text": "text in quotation marks",
    "texts": "a list of texts",
    "yes or no": "true or false",
}


def _as_texts(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)  # type: ignore[arg-type]  # its type was checked


def _has_type(value: object, kind: str) -> bool:
    match kind:
        case "text":
            return isinstance(value, str)
        case "yes or no":
            return isinstance(value, bool)
        case _:
            return isinstance(value, str) or (
                isinstance(value, list) and all(isinstance(v, str) for v in value)
            )


def _joined(base: Hints, more: Hints) -> Hints:
    return Hints(
        labels=base.labels | more.labels,
        listed=base.listed | more.listed,
        not_labels=base.not_labels | more.not_labels,
        separators=more.separators or base.separators,
    )


def infer_convention(source: SourceText) -> str:
    """TOML of the convention found in `source`, with comments; a beginning to edit.

    Read back, it gives the same turns.
    """
    detection = detect(source)
    wanted = _places(detection)
    drafts = [_draft(source, detection, taught=True)]
    drafts.append(_draft(source, detection, taught=False))
    for draft in drafts:
        convention = parse_convention(draft, source.name)
        again = detect(source, convention=convention)
        if _places(again) == wanted:
            return draft
    return drafts[-1]


def _places(detection: Detection) -> list[tuple[int, str]]:
    """Where each turn's words begin, and its label."""
    return [
        (_first(turn), turn.label.text if turn.label else "")
        for turn in detection.result.transcript.turns()
    ]


def _first(turn: Turn) -> int:
    return turn.label.start if turn.label else -1


def _draft(source: SourceText, detection: Detection, *, taught: bool) -> str:
    """The text of a convention file; `taught` says whether it lists labels."""
    found = detection.convention
    lines = [
        f"# The convention of {_commented(source.name)}, as it was found.",
        "# Change what is wrong, and use it with: tei convert --convention THIS-FILE",
        "",
        f"name = {_quoted(_stem(source.name))}",
        f"like = {_quoted(found.name)}  # {_commented(found.title)}",
    ]
    if found.activity:
        lines.append(f"activity = {_quoted(found.activity)}")
    lines.append(f"profile = {_quoted(found.profile)}  # or drama, spoken")
    lines += ["", "[labels]", *_label_lines(detection, taught=taught)]
    lines += [
        "",
        "[lines]",
        '# furniture = ["Page [0-9]{1,4}"]  # whole lines that are no text',
        '# notes = ["BY MR[.] [A-Z ]+:"]    # whole lines that no one says',
        '# headings = ["PART [IVX]+"]       # whole lines that are headings',
        "# numbered = true                  # every line begins with a number",
        "",
        "[events]",
        '# brackets = ["{{", "}}"]          # besides (…) and […]',
        "",
    ]
    return "\n".join(lines)


def _label_lines(detection: Detection, *, taught: bool) -> list[str]:
    """The table of labels: their settings, and which were taken and which not."""
    reading = detection.result.reading
    starts = [s for s in reading.starts if s.label] if reading else []
    counts = Counter(start.label for start in starts)
    settings = Counter(str(start.setting) for start in starts)
    lines = [f"# {count} × {setting}" for setting, count in settings.most_common(6)]
    lines.append('# patterns = ["{name} ({party}):"]  # instead of what is found')
    mark = "" if taught and counts else "# "
    separators = sorted({str(s.setting.separator).replace(" ", "-") for s in starts})
    if separators:
        lines.append(f"{mark}separators = {_listed(separators)}")
    taken = {fold(label) for label in counts}
    if counts:
        speak = _listed([label for label, _ in counts.most_common(400)])
        lines += ["# Labels that were found:", f"{mark}speak = {speak}"]
    refused = Counter(
        judgement.candidate.label
        for judgement in (reading.judgements if reading else ())
        if judgement.candidate.label
        and judgement.weight > -4
        and judgement.candidate.key not in taken
        and fold(judgement.candidate.label) not in taken
    )
    if refused:
        silent = _listed([label for label, _ in refused.most_common(60)])
        lines += ["# What looks like a label and is none:", f"{mark}silent = {silent}"]
    return lines


def _listed(texts: Sequence[str]) -> str:
    if len(texts) <= 3:
        return "[" + ", ".join(map(_quoted, texts)) + "]"
    return "[" + " ".join(f"{_quoted(text)}," for text in texts) + "]"


def _quoted(text: str) -> str:
    """A TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    escaped = re.sub(r"[\x00-\x1f\x7f]", lambda m: f"\\u{ord(m[0]):04x}", escaped)
    return f'"{escaped}"'


def _commented(text: str) -> str:
    """`text` on one line of a comment."""
    return re.sub(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+", " ", text)


def _stem(name: str) -> str:
    return re.sub(r"[^\w-]+", "-", Path(name).stem).strip("-") or "mine"
