"""Who is heard and not seen: `Голос Софии`, `Sofia's voice` are Sofia's."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.linking import Cluster, merge
from tei_toolkit.metadata.people.names import Name, key_of
from tei_toolkit.metadata.people.patronymics import is_same_given

_GLANCE = ("voice", "голос", "voix", "voz", "voce", "stimme", "głos", "hlas")
_VOICE = lazy_pattern(
    r"(?:the )?(?:voice of|голос|(?:la )?voix (?:de |d['’])|(?:la |a )?voz d[eao]"
    r"|(?:la )?voce di|(?:die )?stimme (?:von|der|des)|głos|hlas)\s*(?P<of>\S.+)"
    r"|(?P<whose>\S.+?)['’]s? voice",
    re.IGNORECASE,
)


def unite_voices(clusters: Sequence[Cluster]) -> None:
    """Unite each label that is somebody's voice with the one who is called so."""
    for cluster in clusters:
        printed = cluster.parses[0].printed
        low = printed.casefold()
        if not any(word in low for word in _GLANCE) or cluster.into is not None:
            continue
        found = _VOICE.fullmatch(printed.strip(" *_.:"))
        if found is None:
            continue
        whose = (found["of"] or found["whose"]).split()
        named = [
            (other, other.name)
            for other in clusters
            if other is not cluster and other.into is None and other.name is not None
        ]
        meant = [(other, name) for other, name in named if _is_called(name, whose)]
        if len(meant) == 1:
            (other, name) = meant[0]
            cluster.name = cluster.role = None
            cluster.parses = [
                replace(parsed, name=name, office=None) for parsed in cluster.parses
            ]
            merge(other, cluster)


def _is_called(name: Name, words: Sequence[str]) -> bool:
    """Whether `words`, in any case, are a name."""
    if len(words) != len(name.words):
        return False
    return all(
        key_of(word) == key or is_same_given(word, own)
        for word, key, own in zip(words, name.keys, name.words, strict=True)
    )
