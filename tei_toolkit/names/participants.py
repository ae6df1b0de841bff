"""The people who speak, from the labels that a plain transcript prints."""

import re
from collections import Counter

from tei_toolkit.names.organisation_words import HEADS
from tei_toolkit.names.title_words import LINKS, OFFICE_WORDS, STOP, TITLES

_LABEL = re.compile(
    r"^[ \t>*_]*([^\W\d_][^\n:.!?\"“]{1,60}?)[*_]*:(?=[ \t*_]|$)", re.MULTILINE
)
# "Watson (ALDE). – (EN) Mr President", "Harms, on behalf of the Greens. – Thank you".
_TURN = re.compile(
    r"^[ \t]*(?P<name>[^\W\d_][^\n:;!?\"“(),\d]{1,50}?)"
    r"(?:, [^\n.]{3,90}| \([^()\n]{2,20}\)){1,2}\.(?: [–—-] | \([A-Z]{2}\) "
    r"| (?=[A-Z]))",
    re.MULTILINE,
)
_GROUP = re.compile(
    r", (?:Member of|Vice-President of|President-in-Office|rapporteur|on behalf"
    r"|author)\b|"
    r"\((?:[A-Z][\w&-]*/)*[A-Z][A-Z&-]+[\w/&-]*\)"
)
_OFFICE = frozenset(
    "question answer speaker interviewer interviewee host moderator narrator "
    "operator q a "
    "chair all audience voice reporter note date time place subject from to re source "
    "court clerk witness".split()
)


def labelled_names(text: str) -> dict[str, str]:
    """Names in small letters that stand as labels, to one of the labels printed.

    A label before a colon must recur. One with a group, as in the proceedings of
    parliaments ("Watson (ALDE). – "), need not.
    """
    counts = Counter(match[1].strip() for match in _LABEL.finditer(text))
    labels = [label for label, count in counts.items() if count > 1]
    labels.extend(
        match["name"].strip() for match in _TURN.finditer(text) if _is_turn(match)
    )
    names: dict[str, str] = {}
    for label in labels:
        words = label.replace("\u00a0", " ").split()
        while words and words[0].lower() in TITLES | OFFICE_WORDS:
            words.pop(0)
        if not words or len(words) > 4:
            continue
        low = [word.lower().strip(".,") for word in words]
        if any(w in STOP or w in _OFFICE or w in HEADS for w in low):
            continue
        if all(word[0].isupper() or word in LINKS for word in words):
            names[" ".join(low)] = label
    return names


def _is_turn(match: re.Match[str]) -> bool:
    """Whether a line begins with who speaks, as in the proceedings of parliaments."""
    label = match[0]
    return bool(_GROUP.search(label)) or label.endswith(("– ", "— ", ") "))
