"""The recognisers there are, and their vote."""

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache

import tei_toolkit.names.recognisers as folder
from tei_toolkit.errors import UsageError
from tei_toolkit.names.mention import Mention, MentionType
from tei_toolkit.names.taken import Taken
from tei_toolkit.plugins import find_entry_points

Recognise = Callable[[str, str], list[Mention]]
"""A recogniser: the text and its BCP 47 tag to the names, in order, none overlapping.

A module of this folder with a function `recognise` is one; other distributions add
theirs by entry points of the group `tei_toolkit.recognisers`.
"""
_GROUP = "tei_toolkit.recognisers"


@lru_cache(maxsize=1)
def recogniser_names() -> tuple[str, ...]:
    """The names of all recognisers, ours first."""
    ours = [
        module.name
        for module in pkgutil.iter_modules(folder.__path__)
        if module.name != "registry"
    ]
    others = [point.name for point in find_entry_points(_GROUP)]
    return (*sorted(ours), *sorted(others))


def get_recogniser(name: str) -> Recognise:
    """The recogniser called `name`; `spacy:en_core_web_sm` names a pipeline as well.

    Raises:
        UsageError: there is none, or a package that it needs is not installed.
    """
    base, _, model = name.partition(":")
    if base in {m.name for m in pkgutil.iter_modules(folder.__path__)}:
        module = importlib.import_module(f"{folder.__name__}.{base}")
        found: Recognise = module.with_model(model) if model else module.recognise
        return found
    for point in find_entry_points(_GROUP):
        if point.name == base:
            other: Recognise = point.load()
            return other
    known = ", ".join(recogniser_names())
    raise UsageError(f"there is no recogniser '{name}'; there are: {known}")


def recognise_by_vote(text: str, language: str, names: Sequence[str]) -> list[Mention]:
    """The names on which the recognisers agree; of one alone, what it finds.

    A mention stays if at least two recognisers mark the same words as the same type,
    or if the first one is sure of it. The vote is by agreement, never a union.
    """
    results = [get_recogniser(name)(text, language) for name in names]
    if len(results) == 1:
        return results[0]
    voices = Counter(
        place for mentions in results for place in {_place(m) for m in mentions}
    )
    kept: list[Mention] = []
    for index, mentions in enumerate(results):
        taken = Taken((m.start, m.end) for m in kept)
        last = -1
        for mention in mentions:
            is_sure = index == 0 and mention.score >= 0.9
            if voices[_place(mention)] < 2 and not is_sure:
                continue
            if mention.start >= last and not taken.meet(mention.start, mention.end):
                kept.append(mention)
                last = mention.end
    return sorted(kept, key=lambda mention: mention.start)


def _place(mention: Mention) -> tuple[int, int, MentionType]:
    return mention.start, mention.end, mention.type
