"""The recognisers there are, and their vote."""

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.metadata import entry_points

import tei_toolkit.names.recognisers as folder
from tei_toolkit.errors import UsageError
from tei_toolkit.names.mention import Mention

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
    others = [point.name for point in entry_points(group=_GROUP)]
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
    for point in entry_points(group=_GROUP):
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
    kept: list[Mention] = []
    for index, mentions in enumerate(results):
        for mention in mentions:
            voices = sum(_agrees(mention, other) for other in results)
            is_sure = index == 0 and mention.score >= 0.9
            if voices >= 2 or is_sure:
                if all(mention.end <= k.start or mention.start >= k.end for k in kept):
                    kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)


def _agrees(mention: Mention, others: Sequence[Mention]) -> bool:
    return any(
        m.start == mention.start and m.end == mention.end and m.type is mention.type
        for m in others
    )
