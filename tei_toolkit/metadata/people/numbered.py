"""Parts that a number tells apart, however it is printed: First Sailor, 1. Sailor."""

from collections.abc import Sequence

from tei_toolkit.labels.office_words import ARTICLES
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.linking import Cluster, compatible, merge
from tei_toolkit.metadata.people.parsed import LabelKind

_SHORTEST = 3
"""Letters of a word that shortens another: `1 Cit.` of First Citizen."""
_WORD = r"(?P<word>[^\W\d_]{2,}(?:[ -][^\W\d_]{2,}){0,2}?)"
_BEFORE = lazy_pattern(
    r"(?P<number>[1-9]|1\d)(?:st|nd|rd|th|er|re|ere|eme|e|a|o|te[rs]?|-[а-я]{1,3})?"
    rf"[.)°]{{0,2}} ?{_WORD}\.?"
)
_BEHIND = lazy_pattern(
    rf"{_WORD}\.? ?(?:(?:no|nr|n°)\.? ?|# ?)?(?P<number>[1-9]|1\d)\.?"
)
_ORDINAL = lazy_pattern(rf"(?P<ordinal>[^\W\d_]+) {_WORD}\.?")
_NUMBERS = {
    folded(word): str(number)
    for number, words in enumerate(
        """
first erster erste premier première primer primero primera primeiro primeira primo
prima eerste första første первый первая перший перша पहला पहली pierwszy pierwsza
první
|second zweiter zweite deuxième seconde segundo segunda secondo seconda tweede andra
anden второй вторая другий друга दूसरा दूसरी drugi druga druhý druhá
|third dritter dritte troisième tercer tercero tercera terceiro terceira terzo terza
derde tredje третий третья третій третя तीसरा तीसरी trzeci trzecia třetí
|fourth vierter vierte quatrième cuarto cuarta quarto quarta fjärde fjerde четвёртый
четвёртая четвертий четверта czwarty czwarta čtvrtý čtvrtá
|fifth fünfter fünfte cinquième quinto quinta vijfde femte пятый пятая п'ятий п'ята
|sixth sechster sechste sixième sexto sexta sesto sesta zesde sjätte шестой шестая
""".split("|"),
        start=1,
    )
    for word in words.split()
}


def unite_numbered(clusters: Sequence[Cluster], front: Sequence[str]) -> None:
    """Unite labels of one part with one number: `First Sailor`, `1. Sailor`.

    A word may be shortened, if no other that has the number begins like it: `1 Cit.`
    Where the front lists two forms as two parts, they stay two.
    """
    by_number: dict[str, dict[str, list[Cluster]]] = {}
    for cluster in clusters:
        found = _numbered(cluster)
        if found is not None:
            number, word = found
            by_number.setdefault(number, {}).setdefault(word, []).append(cluster)
    listed = {folded(line).strip(" .,:") for line in front if len(line) < 80}
    for by_word in by_number.values():
        for word in sorted(by_word):
            longer = [
                w for w in by_word if w.startswith(word) and len(w) > len(word) + 1
            ]
            if len(word) >= _SHORTEST and len(longer) == 1:
                by_word[longer[0]] += by_word.pop(word)
        for same in by_word.values():
            _unite(same, listed)


def _unite(same: Sequence[Cluster], listed: set[str]) -> None:
    """Unite clusters, unless a list has two of them."""
    named = [
        cluster
        for cluster in same
        if any(folded(p.printed).strip(" .,:") in listed for p in cluster.parses)
    ]
    if len(same) < 2 or len(named) > 1:
        return
    first, *others = sorted(
        same, key=lambda c: (c not in named, _has_figure(c), c.first)
    )
    name = first.name
    for other in others:
        if compatible(first.root(), other.root()):
            merge(first, other).name = name


def _has_figure(cluster: Cluster) -> bool:
    """Whether the first label of a cluster has its number in figures."""
    return any(map(str.isdecimal, cluster.parses[0].printed))


def _numbered(cluster: Cluster) -> tuple[str, str] | None:
    """The number and the word of a part whose labels all have the same two."""
    found = {_read(parsed.printed) for parsed in cluster.parses[:6]}
    if len(found) != 1 or any(p.kind is LabelKind.SEVERAL for p in cluster.parses):
        return None
    return found.pop()


def _read(label: str) -> tuple[str, str] | None:
    """The number and the word of a label: `Der erste Bürger`, `1. Bürger`."""
    text = folded(label).strip(" .:,")
    first, _, rest = text.partition(" ")
    if rest and first in ARTICLES | {"the"}:
        text = rest
    if text[-1:].isdecimal():
        found = _BEHIND.fullmatch(text)
    elif text[:1].isdecimal():
        found = _BEFORE.fullmatch(text)
    elif text.partition(" ")[0] in _NUMBERS:
        found = _ORDINAL.fullmatch(text)
        if found is not None:
            return _NUMBERS[found["ordinal"]], found["word"]
    else:
        return None
    return (found["number"], found["word"]) if found is not None else None
