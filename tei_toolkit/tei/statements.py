"""What the header says of the encoding, in plain sentences with true counts."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from tei_toolkit.left_out import LeftOut, LeftOutKind
from tei_toolkit.sources.text import Hidden, SourceText
from tei_toolkit.tei.draft import Draft
from tei_toolkit.tei.options import Profile
from tei_toolkit.tei.printed import Normalisation
from tei_toolkit.transcript import Transcript

_LINE_END = re.compile(r"\r\n|\r|\n")
_KINDS = {
    LeftOutKind.FURNITURE: ("line of site navigation", "lines of site navigation"),
    LeftOutKind.PAGE_HEADER: ("page header or footer", "page headers and footers"),
    LeftOutKind.PAGE_NUMBER: ("page number", "page numbers"),
    LeftOutKind.LINE_NUMBER: ("line number", "line numbers"),
    LeftOutKind.CUE_TIME: ("cue number or time", "cue numbers and times"),
    LeftOutKind.TIME: ("clock time", "clock times"),
    LeftOutKind.MARKUP: ("sign of markup", "signs of markup"),
    LeftOutKind.METADATA: ("line of metadata", "lines of metadata"),
    LeftOutKind.NOTE: ("footnote or comment", "footnotes and comments"),
    LeftOutKind.DELETION: ("tracked deletion", "tracked deletions"),
    LeftOutKind.CONCEALED: (
        "comment, picture or piece of hidden text",
        "comments, pictures and pieces of hidden text",
    ),
    LeftOutKind.TEMPLATE: (
        "piece of template or script",
        "pieces of template or script",
    ),
    LeftOutKind.REPEATED_LABEL: ("repeated speaker label", "repeated speaker labels"),
    LeftOutKind.REPEATED_CAPTION: ("repeated caption", "repeated captions"),
    LeftOutKind.RULE: ("ruled line", "ruled lines"),
    LeftOutKind.CONTROL: ("control character", "control characters"),
}


def counted(number: int, one: str, many: str) -> str:
    """`number` with the word for it."""
    return f"{number} {one if number == 1 else many}"


def listed(parts: list[str]) -> str:
    """`parts` as an English list: "a, b and c"."""
    return (
        " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
    )


def _be(number: int) -> str:
    return "was" if number == 1 else "were"


def normalisation_statement(
    normalisation: Normalisation, transcript: Transcript
) -> str:
    """What was done to the characters."""
    broken = sum(item.kind is LeftOutKind.LINE_END for item in transcript.left_out)
    changes = [
        (
            normalisation.no_break_spaces,
            "no-break space became a space",
            "no-break spaces became spaces",
        ),
        (
            normalisation.typographic_spaces,
            "typographic space became a space",
            "typographic spaces became spaces",
        ),
        (
            normalisation.soft_hyphens,
            "soft hyphen was dropped",
            "soft hyphens were dropped",
        ),
        (
            normalisation.controls,
            "character that XML cannot hold was dropped",
            "characters that XML cannot hold were dropped",
        ),
        (
            normalisation.composed_words,
            "word was brought into this form",
            "words were brought into this form",
        ),
    ]
    said = [counted(number, one, many) for number, one, many in changes if number]
    said.append("white space was reduced to single spaces")
    if broken:
        ends = "line end between characters of", "line ends between characters of"
        said.append(f"{counted(broken, *ends)} a script without spaces left none")
    return f"Characters are in Unicode Normalization Form C; {listed(said)}."


def hyphenation_statement(
    normalisation: Normalisation, transcript: Transcript
) -> tuple[str, str]:
    """The value of `hyphenation eol`, and what was done to hyphens at line ends."""
    joined = sum(item.kind is LeftOutKind.HYPHEN for item in transcript.left_out)
    kept = normalisation.line_end_hyphens
    if not joined and not kept:
        return "none", "The source has no words divided by a hyphen at a line end."
    said = []
    if joined:
        said.append(
            f"{counted(joined, 'word', 'words')} divided by a hyphen at a line end "
            f"{_be(joined)} joined"
        )
    if kept:
        stands = "hyphen at a line end stands", "hyphens at line ends stand"
        said.append(f"{counted(kept, *stands)} as in the source")
    sentence = "; ".join(said)
    eol = "some" if joined and kept else "none" if joined else "all"
    return eol, f"{sentence[0].upper()}{sentence[1:]}."


_UNITS = {
    Profile.SPOKEN: "One u for each turn, one seg for each paragraph of the source.",
    Profile.DRAMA: (
        "One sp for each speech, one p for each paragraph, one l for each verse line."
    ),
    Profile.PARLAMINT: "One u for each turn, one seg for each paragraph of the source.",
}

_UNITS_OF_CUES = (
    "One u for each turn, one seg for each cue or run of cues "
    "that ends with a sentence."
)
_IN_LINES = frozenset({LeftOutKind.FURNITURE, LeftOutKind.METADATA})
"""What is counted by the line."""


class Removal(Protocol):
    """Where the hidden and the left-out matter of an encoding is found."""

    @property
    def source(self) -> SourceText:
        """The source, with what is hidden in it."""

    @property
    def transcript(self) -> Transcript:
        """The transcript, with what it leaves out."""


def count_left_out(removal: Removal) -> Counter[LeftOutKind]:
    """How much of the source is not in the text, by kind: lines, or pieces."""
    items: list[Hidden | LeftOut] = [*removal.source.hidden]
    items += removal.transcript.left_out
    return _count(removal.source.text, items)


def _count(text: str, items: Sequence[Hidden | LeftOut]) -> Counter[LeftOutKind]:
    counts: Counter[LeftOutKind] = Counter()
    ends: dict[LeftOutKind, int] = {}
    for item in sorted(items, key=lambda item: item.start):
        words = text[item.start : item.end]
        if words.isspace():
            continue
        if item.kind not in _IN_LINES:
            counts[item.kind] += 1
            continue
        counts[item.kind] += _count_lines(words)
        before = ends.get(item.kind)
        if before is not None and not _LINE_END.search(text, before, item.start):
            counts[item.kind] -= 1  # it goes on in the line that is counted already
        ends[item.kind] = item.end
    return counts


def _count_lines(text: str) -> int:
    """How many lines of `text` are not blank; one at least."""
    return max(1, sum(not line.isspace() for line in _LINE_END.split(text) if line))


def segmentation_statement(removal: Removal, draft: Draft) -> str:
    """What the units of the text are, and what of the source is not in it."""
    if draft.turns:
        has_cues = removal.source.cues and draft.options.profile is not Profile.DRAMA
        said = [_UNITS_OF_CUES if has_cues else _UNITS[draft.options.profile]]
    else:
        said = ["The source has no speaker turns; one p for each paragraph of it."]
    kept = _count(removal.source.text, draft.kept)
    left_out = count_left_out(removal) - kept
    for counts, verb in ((left_out, "left out"), (kept, "kept")):
        parts = [
            counted(counts[kind], *names)
            for kind, names in _KINDS.items()
            if counts[kind] > 0
        ]
        if parts:
            be = _be(sum(counts[kind] for kind in _KINDS))
            said.append(f"{listed(parts)} {be} {verb}.")
    if draft.counts["pause"]:
        number = draft.counts["pause"]
        became = "sign or word for a pause became a pause element"
        became_many = "signs or words for pauses became pause elements"
        said.append(f"{counted(number, became, became_many)}.")
    if draft.counts["anchor"]:
        number = draft.counts["anchor"]
        point = "printed time became a point of the timeline"
        points = "printed times became points of the timeline"
        said.append(f"{counted(number, point, points)}.")
    return " ".join(said)


def interpretation_statement(removal: Removal, draft: Draft) -> str:
    """How it is known who speaks."""
    if not draft.turns:
        return "Nothing in the source says who speaks."
    if not any(turn.label is not None for turn in removal.transcript.turns()):
        if not draft.person_ids:
            return "The source has no speaker labels; no speaker was identified."
        return (
            "The source has no speaker labels; who speaks was taken from its title or "
            "headings."
        )
    if not draft.person_ids:
        return "The printed labels say of nobody who it is."
    return "Speakers were identified automatically from the printed labels."


_FORMS = {
    "text/plain": "a plain-text transcript",
    "text/markdown": "a Markdown transcript",
    "text/html": "an HTML page",
    "text/x-wiki": "a page of a wiki",
    "text/vtt": "a WebVTT subtitle file",
    "application/x-subrip": "a SubRip subtitle file",
    "text/csv": "a table",
    "application/json": "the JSON of a speech recogniser",
    "text/x-chat": "a CHAT transcript",
    "text/x-fountain": "a Fountain screenplay",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "a Word document (DOCX)"
    ),
    "application/msword": "a Word 97-2003 document (DOC)",
    "application/vnd.oasis.opendocument.text": "an OpenDocument text (ODT)",
    "application/rtf": "a Rich Text document (RTF)",
}


def origin_statement(
    source: SourceText, version: str, *, is_transcript: bool = True
) -> str:
    """From what the document was made, and by what."""
    form = _FORMS.get(source.media_type, f"a file of type {source.media_type}")
    if not is_transcript:
        form = form.replace("-text transcript", " text").replace("transcript", "text")
    name = "standard input" if source.name == "-" else f"the file {source.name}"
    charset = f", character encoding {source.charset}" if source.charset else ""
    return f"Converted from {form}, {name}{charset}, by tei-toolkit {version}."
