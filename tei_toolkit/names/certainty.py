"""How certain a name is: what kind of evidence speaks for it, and how much.

A name is as certain as the names with evidence of its kind were, that had not been
learnt from; see `tools/certainty_bounds.py`. Its places in a document are equally
certain, because what a reader doubts is the name, not the place.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from tei_toolkit.names.candidates import Candidate
from tei_toolkit.names.larger_names import is_in_larger
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert
from tei_toolkit.names.tokens import Tokens
from tei_toolkit.names.weighing import CLASSES, Choice

_MEDIUM = 0.6
_HALF = 0.5
_REGIONS = frozenset({"lex=subdivision", "lex=region"})
_CITIES = tuple(f"lex=city-{size}" for size in ("mega", "large", "small", "other"))
_INSTITUTIONS = frozenset("institution lex=institution lex=institution-short".split())
_COMPANIES = frozenset(
    "lex=company lex=company-common lex=brand-many lex=brand-rare".split()
)
# What shows that a name goes on: "Florida Keys", "Gaza strip".
_AFTER = "after-place-head"
_GOES_ON = frozenset({"right-capital", _AFTER})
_WORDS = frozenset({"last=common-hi", "last=common-mid"})
# Ranks of given and family names; from how many words on a row of names is likely.
_USUAL, _RARE, _UNUSUAL, _LONG = 400, 1500, 99_999, 3
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
            "country" if "lex=country" in features and _AFTER not in features
            else "doubtful" if not _GOES_ON.isdisjoint(features)
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

    It ends with a given name or a word, is long, or has a people's name in it.
    """
    features = candidate.features
    words = candidate.key.split(" ")
    given, family = load_lexicon().given, load_lexicon().family
    is_given = (
        given.get(words[-1], _UNUSUAL) < _USUAL
        and family.get(words[-1], _UNUSUAL) > _RARE
    )
    is_body = not _HEADED.isdisjoint(features)
    is_word = not _WORDS.isdisjoint(features) and words[-1] not in family
    is_row = len(words) > _LONG and all(
        given.get(w, _UNUSUAL) < _USUAL for w in words[:2]
    )
    is_long = candidate.last - candidate.first > 2
    is_several = "last-given" in features or (is_long and "has-initial" not in features)
    return (
        is_several
        or is_given
        or is_word
        or is_row
        or is_body
        or "has-demonym" in features
    )


def certainties(
    candidates: Sequence[Candidate], chosen: Sequence[Choice], tokens: Tokens
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
        if is_in_larger(tokens, candidate, choice.kind):
            group = f"{CLASSES[choice.kind]}-doubtful"
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
