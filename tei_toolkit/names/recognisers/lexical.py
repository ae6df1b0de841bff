"""The default recogniser: lexicon and rules, with evidence over the whole document."""

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
    mentions = []
    for candidate, score in zip(weighed.candidates, weighed.scores, strict=True):
        best = max(range(3), key=lambda i: score[i + 1])
        if score[best + 1] < _LEAST:
            continue
        mentions.append(_mention(weighed.tokens, candidate, _TYPES[best], score))
    return mentions


def _mention(
    tokens: Tokens, candidate: Candidate, kind: MentionType, score: Scores
) -> Mention:
    value = max(score[1:])
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
    )


def cert_of(score: float) -> Cert:
    """The certainty that a probability stands for."""
    return Cert.HIGH if score >= 0.93 else Cert.MEDIUM if score >= 0.7 else Cert.LOW
