"""The default recogniser: lexicon and rules, with evidence over the whole document."""

import math
from collections.abc import Iterable, Mapping, Sequence
from sys import intern

from tei_toolkit.names.acronyms import Expansion, explained_acronyms
from tei_toolkit.names.alternatives import with_alternatives
from tei_toolkit.names.candidates import OWNER, Candidate, Cutter
from tei_toolkit.names.certain import ORGANISATION, PERSON, PLACE, Certainties
from tei_toolkit.names.certainty import cert_of, certainties
from tei_toolkit.names.document_evidence import document_evidence
from tei_toolkit.names.evidence import Witness
from tei_toolkit.names.kind_evidence import KindWitness
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.lexicon import load_lexicon
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.organisation_words import NEUTRAL
from tei_toolkit.names.people_words import NO_GIVEN
from tei_toolkit.names.place_words import STATE_SIGNS
from tei_toolkit.names.reasons import reasons
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.tokens import Tokens, tokenise
from tei_toolkit.names.trusted import trust
from tei_toolkit.names.weighing import (
    Choice,
    Lattice,
    Odds,
    Weights,
    choose,
    load_weights,
    log_odds,
    with_document,
    with_likeliest,
)
from tei_toolkit.names.word_worths import nearby
from tei_toolkit.values import immutable

_TYPES = (MentionType.PERSON, MentionType.PLACE, MentionType.ORGANISATION)
# What speaks for a name that a list has, at least; and what speaks against it too much.
_SURE = 2.0
_DOUBT = -2.0
_KNOWN = 1.5
_FIRM = frozenset({"team", "label", "dateline", "listed", OWNER})
_AFTER_TITLES = frozenset({"titled", "held"})
_ROLES = frozenset(
    "lex=neutral title-last bare-title lex=demonym lex=noted-other bare-event".split()
)
_FAR = 9.0
_TWO_FULL = 4
_RARE = 100_000
_LIKELY = 0.6
# Given names are ranked by how usual they are.
_USUAL_GIVEN = 1000


@immutable
class Read:
    """A text with everything in it that may be a name.

    Attributes:
        tokens: the words.
        candidates: which may overlap, with what is seen of each.
        sure: numbers of candidates whose class needs no weighing.
        explained: acronyms, with what they stand for.
        is_loud: whether many of its words are in capitals.
        is_english: whether it is in English.
    """

    tokens: Tokens
    candidates: list[Candidate]
    sure: dict[int, int]
    explained: dict[str, Expansion]
    is_loud: bool = False
    is_english: bool = True


def read(text: str, language: str = "en") -> Read:
    """Everything in `text` that may be a name, with its evidence."""
    lexicon = load_lexicon()
    tokens = tokenise(text)
    foreign = not language.startswith("en")
    cutter = Cutter(tokens, lexicon, foreign=foreign)
    candidates = cutter.cut()
    if not foreign:
        candidates = with_alternatives(cutter, candidates)
    witness, kinds = Witness(tokens, lexicon, foreign=foreign), KindWitness(cutter)
    explained = explained_acronyms(tokens)
    certain = Certainties(tokens, explained, english=not foreign)
    candidates = [c for c in candidates if not certain.is_no_name(c)]
    sure: dict[int, int] = {}
    for number, candidate in enumerate(candidates):
        features = witness.features(candidate)
        features += candidate.features
        if not foreign:
            features.extend(kinds.features(candidate))
        kind = certain.note(candidate, features)
        if kind is not None:
            sure[number] = kind
        # The same few features stand at very many places; each is kept once.
        candidate.features = list(map(intern, features))
    return Read(tokens, candidates, sure, explained, witness.is_loud, not foreign)


def weigh(
    found: Read, weights: Weights, near: Iterable[Mapping[str, float]]
) -> list[Choice]:
    """The names among the candidates, chosen with all the evidence of the document.

    Args:
        found: what was read.
        weights: what each kind of evidence is worth.
        near: for each candidate, what its words and those beside it speak for.
    """
    candidates = found.candidates
    odds, final = [], []
    for candidate, words in zip(candidates, near, strict=True):
        here, with_others = log_odds(candidate.features, words, weights)
        odds.append(here)
        final.append(with_others)
    lattice = Lattice(candidates)
    shares = lattice.likelihoods(odds)
    chosen = choose(candidates, shares)
    evidence = document_evidence(candidates, shares, chosen, found.tokens)
    for number, document in enumerate(evidence):
        final[number] = with_document(final[number], document, weights)
    _leave_roles(found, final)
    _part_people(found, final)
    _settle_acronyms(found, final)
    _know_given_names(found, final)
    _follow_expansions(found, final)
    _follow_families(found, final)
    if found.is_english:
        trust(found.tokens, candidates, final, is_loud=found.is_loud)
    for number, kind in found.sure.items():
        values = list(final[number])
        rival = max(value for other, value in enumerate(values) if other != kind)
        candidate = found.candidates[number]
        more = candidate.last - candidate.first
        is_firm = candidate.how in _AFTER_TITLES or not _FIRM.isdisjoint(
            candidate.features
        )
        if more or is_firm or (values[kind] > _DOUBT and rival < _SURE):
            values[kind] = max(_SURE + min(2.0 * more, 6.0), values[kind])
            if "team" in candidate.features:
                values = [
                    value if n == kind else -_SURE for n, value in enumerate(values)
                ]
            final[number] = (values[0], values[1], values[2])
    shares = lattice.likelihoods(final)
    return with_likeliest(candidates, shares, choose(candidates, shares))


def _follow_expansions(found: Read, odds: list[Odds]) -> None:
    """An acronym is what its expansion is, and no name where that has no capital."""
    others = {k: e for k, e in found.explained.items() if not e.is_institution}
    if not others:
        return
    text = found.tokens.text
    at = {(c.start, c.end): n for n, c in enumerate(found.candidates)}
    for number, candidate in enumerate(found.candidates):
        expansion = others.get(text[candidate.start : candidate.end])
        if expansion is None:
            continue
        long = at.get((expansion.start, expansion.end))
        if text[expansion.start : expansion.end].islower():
            odds[number] = (-_SURE, -_SURE, -_SURE)
        elif long is not None:
            odds[number] = odds[long]


def _leave_roles(found: Read, odds: list[Odds]) -> None:
    """What is called, but has no name of its own.

    A role ("Governor"), a people ("Americans"), an event alone ("Olympics"), a wine.
    """
    lexicon = load_lexicon()
    for number, candidate in enumerate(found.candidates):
        features = candidate.features
        if _ROLES.isdisjoint(features):
            continue
        person, place, organisation = odds[number]
        if "lex=neutral" in features:
            odds[number] = (-_FAR, -_FAR, -_FAR)
            continue
        first = found.tokens.low[candidate.first]
        is_role = "title-last" in features or "bare-title" in features
        is_people = "lex=demonym" in features and candidate.title < 0
        is_known = first in lexicon.given or candidate.key in lexicon.family
        is_other = "lex=noted-other" in features or "bare-event" in features
        if is_people or is_other or (is_role and not is_known):
            person = -_FAR
        if "bare-event" in features:
            place = -_FAR
        odds[number] = (person, place, organisation)


def _part_people(found: Read, odds: list[Odds]) -> None:
    """Two people in a row are not one, nor is an office's last word part of a name.

    "Lisa Hale Tom Quinn", "Vince Vince"; "(Minister of) Affairs Leonid Slutsky".
    """
    for number, candidate in enumerate(found.candidates):
        count = candidate.last - candidate.first + 1
        if count not in {2, 3, _TWO_FULL}:
            continue
        words = found.tokens.low[candidate.first : candidate.last + 1]
        is_pair = count == 2 and words[0] == words[1]
        is_row = count == _TWO_FULL and all(map(_is_full, words[::2], words[1::2]))
        is_led = count == 3 and _is_word(words[0]) and _is_full(words[1], words[2])
        if is_pair or is_row or is_led:
            odds[number] = (-_FAR, *odds[number][1:])


def _is_word(word: str) -> bool:
    lexicon = load_lexicon()
    return (
        word in lexicon.common
        and word not in lexicon.given
        and word not in lexicon.family
    )


def _is_full(first: str, last: str) -> bool:
    """Whether two words are a given name and what is rather a family name."""
    given, family = load_lexicon().given, load_lexicon().family
    return first in given and family.get(last, _RARE) < given.get(last, _RARE)


def _settle_acronyms(found: Read, odds: list[Odds]) -> None:
    """What is written in capitals and no place that is known is an organisation."""
    lexicon, words = load_lexicon(), found.tokens.words
    for number, candidate in enumerate(found.candidates):
        word = words[candidate.first]
        if (
            candidate.first == candidate.last
            and len(word) > 2
            and word.isupper()
            and word.isalpha()
            and word not in STATE_SIGNS
            and candidate.key not in lexicon.lands
            and candidate.key not in lexicon.cities
            and candidate.key not in lexicon.common
            and candidate.key not in NEUTRAL
            and not found.is_loud
        ):
            person, place, organisation = odds[number]
            either = math.log(math.exp(place) + math.exp(organisation))
            odds[number] = (person, -_FAR, either)


def _know_given_names(found: Read, odds: list[Odds]) -> None:
    """A usual given name alone, that is no word and no place, is somebody."""
    lexicon = load_lexicon()
    for number, candidate in enumerate(found.candidates):
        key, (person, *others) = candidate.key, odds[number]
        if (
            candidate.first == candidate.last
            and candidate.how in {"block", "lexicon"}
            and _DOUBT < person < _LIKELY
            and max(others) < _LIKELY / 2
            and lexicon.given.get(key, _USUAL_GIVEN) < _USUAL_GIVEN
            and key not in NO_GIVEN
            and key not in lexicon.common
            and key not in lexicon.lands
            and not lexicon.people_of(key)
            and not found.tokens.words[candidate.first].isupper()
        ):
            odds[number] = (_LIKELY, others[0], others[1])


def _follow_families(found: Read, odds: list[Odds]) -> None:
    """The bare family name of somebody who is named in full or with a title."""
    candidates, common = found.candidates, load_lexicon().common
    families = {
        candidate.key.replace(".", "").split(" ")[-1]
        for candidate, values in zip(candidates, odds, strict=True)
        if values[PERSON] > max(1.0, values[PLACE], values[ORGANISATION])
        and (candidate.first < candidate.last or candidate.title >= 0)
    }
    for number, candidate in enumerate(candidates):
        is_alone = candidate.first == candidate.last and candidate.how == "block"
        if is_alone and candidate.key in families and candidate.key not in common:
            values = odds[number]
            if max(values[1:]) < _KNOWN:
                odds[number] = (max(values[PERSON], _KNOWN), values[1], values[2])


def _in_tongue(text: str, primary: str) -> list[Mention] | None:
    """The names in a text of another language, or None where nobody knows it better.

    What English never needs is imported here.
    """
    if primary == "zh":
        from tei_toolkit.names.tongue_chinese import (  # noqa: PLC0415
            recognise_chinese,
        )

        return recognise_chinese(text)
    from tei_toolkit.names.tongue_caseless import (  # noqa: PLC0415
        is_caseless,
        with_countries,
    )
    from tei_toolkit.names.tongues import (  # noqa: PLC0415
        recognise_in,
        writes_capitals,
    )

    ours = None
    if words_of(primary) or writes_capitals(text):
        ours = recognise_in(text, primary)
    if not is_caseless(primary):
        return ours
    found = _with_capitals(text, primary) if ours is None else ours
    return with_countries(found, text, primary)


def recognise(text: str, language: str = "en") -> list[Mention]:
    """The names in `text`, in order, none overlapping."""
    primary = language.split("-", maxsplit=1)[0].lower()
    if primary != "en":
        ours = _in_tongue(text, primary)
        if ours is not None:
            return ours
    return _with_capitals(text, language)


def _with_capitals(text: str, language: str) -> list[Mention]:
    """The names that capitals tell, in a language that has no reader of its own."""
    primary = language.split("-", maxsplit=1)[0].lower()
    weights = load_weights("english" if primary == "en" else "any")
    found = read(text, language)
    near: Iterable[Mapping[str, float]] = (
        nearby(found.tokens, c) if primary == "en" else {} for c in found.candidates
    )
    chosen = weigh(found, weights, near)
    certain = certainties(found.candidates, chosen, found.tokens)
    mentions = [
        _mention(found, choice, cert_of(*sure, weights.high), weights)
        for choice, sure in zip(chosen, certain, strict=True)
    ]
    spans = [
        (expansion.start, expansion.end)
        for expansion in found.explained.values()
        if expansion.is_institution
    ]
    return with_spans(mentions, spans, text)


def _mention(found: Read, choice: Choice, cert: Cert, weights: Weights) -> Mention:
    tokens, candidate = found.tokens, found.candidates[choice.number]
    kind = _TYPES[choice.kind]
    title = -1
    if kind is MentionType.PERSON and candidate.title >= 0:
        title = tokens.starts[candidate.title]
    return Mention(
        candidate.start,
        candidate.end,
        tokens.text[candidate.start : candidate.end],
        kind,
        cert,
        round(choice.share, 3),
        title,
        evidence=_evidence(candidate.features, choice.kind, weights),
    )


def _evidence(features: list[str], kind: int, weights: Weights) -> tuple[str, ...]:
    """What weighs most for the type chosen, in words."""
    worths = {f: weights.worths[f][3 + kind] for f in features if f in weights.worths}
    ranked = sorted(worths, key=worths.__getitem__, reverse=True)
    return reasons(f for f in ranked if worths[f] > 0.2)


def with_spans(
    mentions: list[Mention], spans: Sequence[tuple[int, int]], text: str
) -> list[Mention]:
    """`mentions` with an organisation at each of `spans`, instead of what was there."""
    if not spans:
        return mentions
    taken = Taken(spans)
    kept = [m for m in mentions if not taken.meet(m.start, m.end)]
    for start, end in spans:
        kept.append(
            Mention(
                start,
                end,
                text[start:end],
                MentionType.ORGANISATION,
                Cert.HIGH,
                0.95,
                evidence=reasons(["doc-acronym"]),
            )
        )
    return sorted(kept, key=lambda m: m.start)
