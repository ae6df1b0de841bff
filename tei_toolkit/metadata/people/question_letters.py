"""Labels that are questions and answers: `P.-`, `R.-`, or `Interrogé`, `Répond`."""

from collections.abc import Iterable, Mapping, Sequence

from tei_toolkit.labels.interrogation_words import ANSWERED, ASKED
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.metadata.people.names import key_of
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel

_LETTERS = {
    "es": ("p", "r"),
    "ca": ("p", "r"),
    "gl": ("p", "r"),
    "pt": ("p", "r"),
    "it": ("d", "r"),
    "fr": ("q", "r"),
}
"""Those of question and answer, in languages in which both begin a label so."""
_LONGEST = 4


def question_letters(
    labels: Iterable[str], language: str | None
) -> Mapping[str, ParsedLabel]:
    """The labels that stand for a question or an answer, as functions.

    Who asks may be many; one of the two letters alone is somebody's initial.

    Args:
        labels: all labels of the document.
        language: BCP 47 tag of the document.
    """
    labels = list(labels)
    if labels and fold(labels[0]) in ASKED:
        return _interrogation(labels)
    pair = _LETTERS.get((language or "").partition("-")[0])
    if pair is None:
        return {}
    found = {
        label: key
        for label in labels
        if len(label) <= _LONGEST and (key := key_of(label)) in pair
    }
    if set(found.values()) != set(pair):
        return {}
    return {
        label: ParsedLabel(
            label, LabelKind.FUNCTION, function=key, is_anonymous=key == pair[0]
        )
        for label, key in found.items()
    }


def _interrogation(labels: Sequence[str]) -> Mapping[str, ParsedLabel]:
    """Words of asking and of answering as functions, where they are all the labels."""
    words = {label: fold(label) for label in labels}
    told = {label for label, word in words.items() if word in ANSWERED}
    if not told or any(words[label] not in ASKED for label in words.keys() - told):
        return {}
    return {
        label: ParsedLabel(
            label,
            LabelKind.FUNCTION,
            function="answer" if label in told else "question",
            is_anonymous=label not in told,
        )
        for label in labels
    }
