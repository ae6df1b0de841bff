"""The default recogniser: lexicon and rules, with evidence over the whole document."""

import re
from dataclasses import dataclass

from tei_toolkit.names.candidates import Candidate, Cutter
from tei_toolkit.names.evidence import Witness
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.organisation_words import HEADS as ORG_HEADS
from tei_toolkit.names.participants import labelled_names
from tei_toolkit.names.title_words import STOP
from tei_toolkit.names.tokens import Tokens, tokenise
from tei_toolkit.names.tongue_chinese import recognise_chinese
from tei_toolkit.names.tongues import recognise_in, writes_capitals
from tei_toolkit.names.weighing import (
    Scores,
    document_features,
    load_weights,
    probabilities,
)

NAME = "lexical"
_TYPES = (MentionType.PERSON, MentionType.PLACE, MentionType.ORGANISATION)
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates of a text with their probabilities."""

    tokens: Tokens
    candidates: list[Candidate]
    scores: list[Scores]


def weigh(text: str, language: str = "en") -> Weighed:
    """Every candidate in `text`, weighed with all the evidence of the document."""
    lexicon = load_lexicon()
    tokens = tokenise(text)
    foreign = not language.startswith("en")
    candidates = Cutter(tokens, lexicon, foreign=foreign).cut()
    witness = Witness(tokens, lexicon, foreign=foreign)
    first, second = load_weights()
    scores = []
    for candidate in candidates:
        candidate.features = witness.features(candidate)
        scores.append(probabilities(candidate.features, first))
    extra = document_features(candidates, scores, tokens)
    final = []
    for candidate, more in zip(candidates, extra, strict=True):
        candidate.features.extend(more)
        final.append(probabilities(candidate.features, second))
    return Weighed(tokens, candidates, final)


def recognise(text: str, language: str = "en") -> list[Mention]:
    """The names in `text`, in order, none overlapping."""
    primary = language.split("-", maxsplit=1)[0].lower()
    if primary == "zh":
        return recognise_chinese(text)
    if primary != "en" and (words_of(primary) or writes_capitals(text)):
        return recognise_in(text, primary)
    weighed = weigh(text, language)
    bound = bind_acronyms(weighed.tokens)
    speakers = _speakers(text)
    mentions = []
    for candidate, score in zip(weighed.candidates, weighed.scores, strict=True):
        best = max(range(3), key=lambda i: score[i + 1])
        word = weighed.tokens.words[candidate.first]
        if candidate.first == candidate.last and word in bound:
            best, score = 2, (0.0, 0.0, 0.0, 0.97)
        if _is_institution(weighed.tokens, candidate) and score[3] < 0.93:
            best, score = 2, (0.0, 0.0, 0.0, 0.93)
        if candidate.key.replace(".", "") in speakers and score[2] < 0.9:
            best, score = 0, (0.0, max(0.95, score[1]), 0.0, 0.0)
        if score[best + 1] < _LEAST:
            continue
        mentions.append(_mention(weighed.tokens, candidate, best, score))
    return with_spans(mentions, [span for _, span in bound.items()], text)


def _is_institution(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a candidate is the name or the abbreviation of a known institution."""
    lexicon = load_lexicon()
    if candidate.key not in lexicon.institutions:
        return False
    if candidate.first < candidate.last:
        return True
    word = tokens.words[candidate.first]
    is_short = len(word) < 3 and word not in {"UN", "EU"}
    if is_short or candidate.key in lexicon.common or candidate.key in STOP:
        return False
    return sum(map(str.isupper, word)) > 1


def _speakers(text: str) -> frozenset[str]:
    """The names of those who speak, and their family names."""
    names = labelled_names(text)
    common = load_lexicon().common
    found = {n for n in names if " " in n or n not in common}
    found |= {
        n.split(" ")[-1] for n in names if " " in n and n.split(" ")[-1] not in common
    }
    return frozenset(found)


def _mention(tokens: Tokens, candidate: Candidate, best: int, score: Scores) -> Mention:
    value = max(score[1:])
    kind = _TYPES[best]
    title = -1
    if kind is MentionType.PERSON and candidate.title >= 0:
        title = tokens.starts[candidate.title]
    return Mention(
        candidate.start,
        candidate.end,
        tokens.text[candidate.start : candidate.end],
        kind,
        cert_of(value),
        round(value, 3),
        title,
        evidence=_evidence(candidate.features, best),
    )


def _evidence(features: list[str], best: int) -> tuple[str, ...]:
    """The three kinds of evidence that weigh most for the type chosen."""
    table = load_weights()[1]
    none = (0.0, 0.0, 0.0)
    ranked = sorted(features, key=lambda f: -table.get(f, none)[best])
    return tuple(f for f in ranked[:3] if table.get(f, none)[best] > 0.2)


_SHORT_LAST = re.compile(r"\((?:the )?[\"“]?(?P<short>[A-Z][A-Za-z&]{1,9})[\"”]?\)")
_SHORT_FIRST = re.compile(
    r"(?P<short>[A-Z][A-Za-z&]{1,9}) \((?P<long>[A-Z][^()\n;:!?]{4,90})\)"
)
_STOPS = re.compile(r"[()\n;:!?]")
_REACH = 100
_SMALL = frozenset("of the and for on in to de la des du y e und für der".split())


def bind_acronyms(tokens: Tokens) -> dict[str, tuple[int, int]]:
    """Each acronym that is explained in brackets, to where its expansion stands."""
    found: dict[str, tuple[int, int]] = {}
    text = tokens.text
    at = text.find("(")
    while at >= 0:
        last = _SHORT_LAST.match(text, at)
        line = max(text.rfind(" ", 0, max(at - 1, 0)), text.rfind("\n", 0, at)) + 1
        first = _SHORT_FIRST.match(text, line)
        if last:
            low = max(0, at - _REACH)
            stops = [m.end() for m in _STOPS.finditer(text, low, at)]
            _bind(text, last["short"], (stops[-1] if stops else low, at), found)
        elif first and first.start("long") == at + 1:
            _bind(text, first["short"], first.span("long"), found)
        at = text.find("(", at + 1)
    return found


def _bind(
    text: str, short: str, place: tuple[int, int], found: dict[str, tuple[int, int]]
) -> None:
    """Bind an acronym to its expansion, if that stands in `place`."""
    if sum(c.isupper() for c in short) > 1:
        span = _expansion(text, *place, short)
        if span is not None:
            found.setdefault(short, span)


def _expansion(text: str, start: int, end: int, short: str) -> tuple[int, int] | None:
    """The words from which the acronym is made, at the end of a stretch of text."""
    words = [
        (m.start() + start, m.end() + start, m[0])
        for m in re.finditer(r"[^\W_]+(?:['’][^\W_]+)*", text[start:end])
    ]
    letters = [c.lower() for c in short if c.isupper()]
    for first in range(len(words) - 1, -1, -1):
        part = [w for _, _, w in words[first:]]
        if not part[0][0].isupper():
            continue
        main = [w[0].lower() for w in part if w.lower() not in _SMALL]
        every = [w[0].lower() for w in part]
        if letters in (main, every) and len(part) > 1:
            is_institution = any(w.lower() in ORG_HEADS for w in part)
            if sum(w[0].isupper() for w in part) * 2 > len(main) and is_institution:
                return words[first][0], words[-1][1]
    return None


def with_spans(
    mentions: list[Mention], spans: list[tuple[int, int]], text: str
) -> list[Mention]:
    """`mentions` with an organisation at each of `spans`, instead of what was there."""
    if not spans:
        return mentions
    kept = [m for m in mentions if all(m.end <= a or m.start >= b for a, b in spans)]
    for start, end in spans:
        kept.append(
            Mention(
                start,
                end,
                text[start:end],
                MentionType.ORGANISATION,
                Cert.HIGH,
                0.95,
                evidence=("acronym",),
            )
        )
    return sorted(kept, key=lambda m: m.start)


def cert_of(score: float) -> Cert:
    """The certainty that a probability stands for."""
    return Cert.HIGH if score >= 0.9 else Cert.MEDIUM if score >= 0.7 else Cert.LOW
