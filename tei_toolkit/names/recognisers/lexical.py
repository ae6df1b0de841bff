"""The default recogniser: lexicon and rules, with evidence over the whole document."""

import re
from dataclasses import dataclass

from tei_toolkit.names.candidates import Candidate, Cutter
from tei_toolkit.names.evidence import Witness
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.tokens import Tokens, tokenise
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
    weighed = weigh(text, language)
    bound = bind_acronyms(weighed.tokens)
    mentions = []
    for candidate, score in zip(weighed.candidates, weighed.scores, strict=True):
        best = max(range(3), key=lambda i: score[i + 1])
        word = weighed.tokens.words[candidate.first]
        if candidate.first == candidate.last and word in bound:
            best, score = 2, (0.0, 0.0, 0.0, 0.97)
        if score[best + 1] < _LEAST:
            continue
        mentions.append(_mention(weighed.tokens, candidate, best, score))
    return with_spans(mentions, [span for _, span in bound.items()], text)


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


_BRACKETED = re.compile(
    r"(?P<long>[^\W\d_][^()\n;:!?]{4,90}) \((?:the )?[\"“]?(?P<short>[A-Z][A-Za-z&]{1,9})[\"”]?\)"
    r"|\b(?P<short2>[A-Z][A-Za-z&]{1,9}) \((?P<long2>[A-Z][^()\n;:!?]{4,90})\)"
)
_SMALL = frozenset("of the and for on in to de la des du y e und für der".split())


def bind_acronyms(tokens: Tokens) -> dict[str, tuple[int, int]]:
    """Each acronym that is explained in brackets, to where its expansion stands."""
    found: dict[str, tuple[int, int]] = {}
    for match in _BRACKETED.finditer(tokens.text):
        short = match["short"] or match["short2"]
        if sum(c.isupper() for c in short) < 2:
            continue
        name = "long" if match["short"] else "long2"
        span = _expansion(tokens.text, *match.span(name), short)
        if span is not None:
            found.setdefault(short, span)
    return found


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
            if sum(w[0].isupper() for w in part) * 2 > len(main):
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
