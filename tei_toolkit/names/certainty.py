"""How certain a name is: what kind of evidence speaks for it, and how much.

A name is as certain as the names with evidence of its kind were, that had not been
learnt from; see `tools/certainty_bounds.py`. Its places in a document are equally
certain, because what a reader doubts is the name, not the place.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.weighing import CLASSES, Choice

_MEDIUM = 0.6
_HALF = 0.5
_REGIONS = frozenset({"lex=subdivision", "lex=region"})
_CITIES = tuple(f"lex=city-{size}" for size in ("mega", "large", "small", "other"))
_INSTITUTIONS = frozenset("institution lex=institution lex=institution-short".split())
_COMPANIES = frozenset(
    "lex=company lex=company-common lex=brand-many lex=brand-rare".split()
)
_HEADED = frozenset({"org-head", "org-head-sure"})


def evidence_class(candidate: Candidate, kind: int) -> str:
    """The class of a name with the kind of evidence for it: `place-country`.

    Args:
        candidate: the name.
        kind: the number of its class in `CLASSES`.
    """
    features = candidate.features
    if kind == 0:
        evidence = (
            "single" if candidate.first == candidate.last
            else "doubtful" if _is_doubtful(candidate)
            else "full"
        )  # fmt: skip
    elif kind == 1:
        evidence = (
            "country" if "lex=country" in features
            else "region" if not _REGIONS.isdisjoint(features)
            else "city" if any(f.startswith(_CITIES) for f in features)
            else "other"
        )  # fmt: skip
    else:
        evidence = (
            "institution" if not _INSTITUTIONS.isdisjoint(features)
            else "company" if not _COMPANIES.isdisjoint(features)
            else "headed" if not _HEADED.isdisjoint(features)
            else "other"
        )  # fmt: skip
    return f"{CLASSES[kind]}-{evidence}"


def _is_doubtful(candidate: Candidate) -> bool:
    """Whether it may be several people, or a people, however likely it seems.

    It ends with a given name, is long, or has a people's name in it.
    """
    features = candidate.features
    is_long = candidate.last - candidate.first > 2
    is_several = "last-given" in features or (is_long and "has-initial" not in features)
    return is_several or "has-demonym" in features


def certainties(
    candidates: Sequence[Candidate], chosen: Sequence[Choice]
) -> list[tuple[str, float]]:
    """For each choice the class of its evidence and how likely the name is right.

    That is the mean of what is likely at all places of the name in the document; at a
    place where another reading is as likely, it is no more than what is likely there.
    """
    shares: dict[tuple[str, int], list[float]] = defaultdict(list)
    for choice in chosen:
        shares[candidates[choice.number].key, choice.kind].append(choice.share)
    means = {name: sum(same) / len(same) for name, same in shares.items()}
    found = []
    for choice in chosen:
        candidate = candidates[choice.number]
        mean = means[candidate.key, choice.kind]
        group = evidence_class(candidate, choice.kind)
        found.append((group, min(mean, choice.share) if choice.share < _HALF else mean))
    return found


def cert_of(group: str, share: float, high: Mapping[str, float]) -> Cert:
    """The degree of certainty of a name.

    Args:
        group: the class of its evidence.
        share: how likely it is right.
        high: from which probability on names are certain, by class.
    """
    if share >= high.get(group, 1.0):
        return Cert.HIGH
    return Cert.MEDIUM if share >= _MEDIUM else Cert.LOW
