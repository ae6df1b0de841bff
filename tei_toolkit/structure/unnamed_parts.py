"""Parts of plays that have no name: a man, a voice, the second guard."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.function_words import ORDINALS
from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.structure.speech_starts import bare_label

_TOLD_APART = ORDINALS | word_set(
    "old young elder younger little alter alte junger junge vieux vieille jeune viejo"
    " vieja joven vecchio vecchia giovane autre ander andere anderer otro otra altro"
    " altra старый старая молодой молодая"
)
"""Words by which one part is told from another that is named without them."""
_DEFINITE = word_set("the der die das le la les el los las il lo gli o os as")
_INDEFINITE = word_set("a an ein eine un une una uno um uma un'")


def unnamed_parts(labels: AbstractSet[str], language: str | None) -> Iterator[str]:
    """Yield the labels that are parts in a play, though they name nobody elsewhere.

    `MAN` and `A VOICE` are, and `GUARD` beside `SECOND GUARD` is another.
    """
    known = {label: _without_article(fold(label)) for label in labels}
    folded = set(known.values())
    for label in sorted(labels):
        key = known[label]
        first, _, rest = key.partition(" ")
        is_told = first in _TOLD_APART and (not rest or rest in folded)
        is_counted = first in ORDINALS and label.isupper()
        has_other = any(f"{word} {key}" in folded for word in _TOLD_APART)
        is_any = fold(label).split(" ", 1)[0] in _INDEFINITE and label.isupper()
        is_apart = is_told or is_counted or has_other or is_any
        if is_apart or parse_label(label, language).is_anonymous:
            yield label


def unnamed_speakers(
    labels: Iterable[str | None], language: str | None
) -> tuple[KnownSpeaker, ...]:
    """The unnamed parts of a screenplay with all their `labels`: `BOY (CONT'D)`."""
    printed: defaultdict[str, list[str]] = defaultdict(list)
    for label in dict.fromkeys(labels):
        if label:
            printed[bare_label(label)].append(label)
    return tuple(
        KnownSpeaker(part, tuple(printed[part]), is_part=True)
        for part in unnamed_parts(printed.keys(), language)
        if part
    )


def _without_article(folded: str) -> str:
    """A folded label without an article that tells one who is known."""
    first, _, rest = folded.partition(" ")
    return rest if first in _DEFINITE and rest else folded
