"""Family names in another case: the endings that can only come from one base form."""

import re
from functools import lru_cache

_Rules = tuple[tuple[str, str], ...]
_SURE: dict[str, _Rules] = {
    "ru": (
        ("(ов|ев|ин|ын)(?:ым|е)", r"\1"),
        ("(ов|ев|ин|ын)(?:ой|ою)", r"\1а"),
        ("(ск|цк)(?:ого|ому|им|ом)", r"\1ий"),
        ("(ск|цк)ую", r"\1ая"),
    ),
    "uk": (
        ("(ов|ев|єв|ін|їн)им", r"\1"),
        ("(ов|ев|єв|ін|їн)(?:ої|ою|ій)", r"\1а"),
        ("(ськ|цьк|зьк)(?:ого|ому|им)", r"\1ий"),
        ("(енк)(?:а|у|ом|ові)", r"\1о"),
        ("([юу]к)(?:а|у|ом|ові)", r"\1"),
    ),
    "cs": (
        ("(ov|čk|sk)(?:é|ou)", r"\1á"),
        ("([aáeéií]k|[ng]r|[aáeéiíoóuú]l)(?:em|ovi)", r"\1"),
        ("([^aáeéěiíoóuúůyý])l(?:em|ovi)", r"\1el"),
        ("(š|č|ř)(?:em|ovi|e)", r"\1"),
    ),
    "sk": (
        ("(ov|čk|sk)(?:ej|ou)", r"\1á"),
        ("([aáeéií]k|[ng]r|l|š|č)(?:om|ovi)", r"\1"),
    ),
    "hr": (("(i[ćč])(?:a|u|em|ev|e)", r"\1"),),
    "bs": (("(i[ćč])(?:a|u|em|ev|e)", r"\1"),),
    "sr": (("(и[ћч])(?:а|у|ем|ев|е)", r"\1"),),
    "sl": (("(i[čc])(?:a|u|em|ev)", r"\1"),),
    "pl": (
        ("(sk|ck|dzk)(?:iego|iemu|im)", r"\1i"),
        ("(sk|ck|dzk)(?:iej)", r"\1a"),
        ("(wicz|czyk|czuk)(?:a|owi|i?em|u)", r"\1"),
        ("([^aeiouyk])owi", r"\1"),
    ),
}
"""Endings of family names that can only come from one base."""
_HIS: dict[str, _Rules] = {
    "ru": (
        ("(ов|ев|ин|ын)[ау]", r"\1"),
        ("([^аеиоуыэюяьй])(?:ом|ем|а)", r"\1"),
    ),
    "uk": (
        ("(ов|ев|єв|ін|їн)[ау]", r"\1"),
        ("([^аеиоуюяьйк])(?:ом|ем|ові|еві|а)", r"\1"),
    ),
    "cs": (
        ("([^aeiouyáéíóúůýěo])(?:ou|y|u)", r"\1a"),
        ("([^aeiouyáéíóúůýěo])(?:em|a|e)", r"\1"),
    ),
    "sk": (
        ("([^aeiouyáéíóúýo])(?:ou|y)", r"\1a"),
        ("([^aeiouyáéíóúýo])a", r"\1"),
    ),
    "hr": (("([^aeiou])(?:a|om|em)", r"\1"),),
    "pl": (
        ("([aiuos]k)(?:iem|a)", r"\1"),
        ("([^aeiouyk])(?:em|a)", r"\1"),
        ("([^aeiou])[yę]", r"\1a"),
    ),
}
"""The same after a man's given name in another form than the base."""
_HERS: dict[str, _Rules] = {
    "ru": (("(ов|ев|ин|ын)у", r"\1а"), ("(ск|цк)(?:ой|ою)", r"\1ая")),
    "uk": (
        ("(ов|ев|єв|ін|їн)у", r"\1а"),
        ("(ськ|цьк|зьк)(?:ої|у|ою|ій)", r"\1а"),
    ),
    "pl": (("(sk|ck|dzk)(?:iej|ę)", r"\1a"),),
}
"""The same after a woman's."""


@lru_cache(maxsize=16)
def _compiled(tag: str, kind: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rules = {"sure": _SURE, "his": _HIS, "hers": _HERS}[kind].get(tag, ())
    return tuple((re.compile(rf"(?<=\w)(?<=\w\w){p}\Z"), to) for p, to in rules)


def by_rule(word: str, tag: str, kind: str) -> str | None:
    """The base of a family name in small letters; None where its ending is not sure.

    Args:
        word: the name in some case.
        tag: the language, without region.
        kind: `sure` of any name, `his` and `hers` behind a given name in another case.
    """
    for pattern, base in _compiled(tag, kind):
        if pattern.search(word):
            return pattern.sub(base, word)
    return None
