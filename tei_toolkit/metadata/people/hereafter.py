"""What one who speaks is called from there on, as the first label says.

`Anna Bergmann (Moderatorin, im Folgenden AB)` speaks as `AB` after that.
"""

import re
from collections.abc import Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.linking import Cluster, compatible, merge

_FROM_HERE = (
    r"(?:here(?:in)?after(?: (?:called|known as|referred to as))?|henceforth"
    r"|im (?:weiteren|folgenden)|nachfolgend|fortan|ci-après|dorénavant|en adelante"
    r"|en lo sucesivo|di seguito|d['’]ora in poi|in appresso|doravante|daqui em diante"
    r"|hierna|nedan|i det følgende|heretter|herefter|jäljempänä|(?:zwan[ya] )?dalej"
    r"|dále(?: jen)?|ďalej(?: len)?|nadalje|u daljem tekstu|в дальнейшем|далее|надалі"
    r"|далі|по-нататък|a továbbiakban|în continuare|bundan sonra|στο εξής|εφεξής|להלן"
    r"|فيما بعد|이하|以下简称|以下簡稱|以下|下称|下稱)"
)
_ALIAS = lazy_pattern(
    rf"(?:^|[,;、，(（–—-])\s*{_FROM_HERE}[:\s–—-]*"
    r"[\"“„«「'’‘]?(?P<alias>[^\s\"“”„«»「」,;()（）][^\"“”„«»「」,;()（）]{0,30}?)"
    r"[\"”“»」'’‘]?\s*(?=[)）\]]|\Z)",
    re.IGNORECASE,
)
_GLANCE = tuple(
    "here hence folg fort après dorén adel suces segui poi appres dorav diante hiern"
    " nedan følg heret jälj dalej dále ďalej nadal daljem дал надал нататък tovább"
    " continu sonra εξής להלן بعد 이하 以下 下称 下稱".split()
)
"""One of these stands in whatever `_ALIAS` matches."""


def _alias_in(text: str) -> re.Match[str] | None:
    """What somebody is called from there on, if a label says it."""
    low = text.casefold()
    for part in _GLANCE:
        if part in low:
            return _ALIAS.search(text)
    return None


def without_alias(inside: str) -> str:
    """What stands in the brackets of a label, without what is said for the rest."""
    match = _alias_in(inside)
    return inside if match is None else inside[: match.start()].strip()


def unite_called(clusters: Sequence[Cluster]) -> None:
    """Unite each person with the label that the first one says is theirs from there."""
    holders: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        for parsed in cluster.parses:
            printed = parsed.printed
            if ("(" in printed or "（" in printed) and (m := _alias_in(printed)):
                holders.setdefault(folded(m["alias"]), []).append(cluster)
    for cluster in clusters if holders else ():
        called = folded(cluster.parses[0].printed.strip(" *@<>:"))
        found = [c for c in holders.get(called, ()) if c is not cluster]
        if (
            len(found) == 1
            and cluster.into is None
            and compatible(found[0].root(), cluster)
        ):
            merge(found[0], cluster)
