"""The people who speak, from the labels that a plain transcript prints."""

import re
from collections import Counter

from tei_toolkit.names.organisation_words import HEADS
from tei_toolkit.names.title_words import OFFICE_WORDS, STOP, TITLES

_LABEL = re.compile(
    r"^[ \t>*_]*([^\W\d_][^\n:.!?\"“]{1,60}?)[*_]*:(?=[ \t*_]|$)", re.MULTILINE
)
_OFFICE = frozenset(
    "question answer speaker interviewer interviewee host moderator narrator operator q a "
    "chair all audience voice reporter note date time place subject from to re source "
    "court clerk witness".split()
)


def labelled_names(text: str) -> dict[str, str]:
    """Names in small letters that recur as labels, to one of the labels printed."""
    counts = Counter(match[1].strip() for match in _LABEL.finditer(text))
    names: dict[str, str] = {}
    for label, count in counts.items():
        words = label.replace("\u00a0", " ").split()
        while words and words[0].lower() in TITLES | OFFICE_WORDS:
            words.pop(0)
        if not words or len(words) > 4 or count < 2:
            continue
        low = [word.lower().strip(".,") for word in words]
        if any(w in STOP or w in _OFFICE or w in HEADS for w in low):
            continue
        if all(word[0].isupper() for word in words):
            names[" ".join(low)] = label
    return names
