"""All that is known of the names, dates and measures of one text."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tei_toolkit.errors import UsageError
from tei_toolkit.names.amounts import Measure
from tei_toolkit.names.casing import Casing, recased
from tei_toolkit.names.clock_times import settle_halves
from tei_toolkit.names.correspondence import with_correspondents
from tei_toolkit.names.dates import SPACES, document_day, find_dates
from tei_toolkit.names.dates_context import Dated
from tei_toolkit.names.events import find_events, parts_of
from tei_toolkit.names.given_names import with_given_names
from tei_toolkit.names.inverted import with_inverted
from tei_toolkit.names.languages import words_of
from tei_toolkit.names.letters import Letters, as_read, read_letters
from tei_toolkit.names.lines import read_lines
from tei_toolkit.names.linking import Known, link
from tei_toolkit.names.linking_places import with_rivers
from tei_toolkit.names.measures import find_measures
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.namesakes import with_namesakes
from tei_toolkit.names.nicknames import with_nicknames
from tei_toolkit.names.offices import (
    with_offices_of,
    with_whole_offices,
    within_title,
)
from tei_toolkit.names.recognisers.registry import recognise_by_vote
from tei_toolkit.names.roles import joined, with_roles, without_bare_roles
from tei_toolkit.names.spans_of_time import Day
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.word_names import with_word_names
from tei_toolkit.names.works import find_works, without_names_in
from tei_toolkit.values import immutable

_FEW_WORDS = (
    "for the language {} there are no tables of words: only countries, large cities, "
    "institutions, given names and whole dates are known"
)
_NO_CAPITALS = (
    "for the language {} there are no tables of words, and its script has no capital "
    "letters: only {}whole dates are known, besides names in Latin letters"
)


def too_short_to_tell(tag: str) -> str:
    """What a user should know of a text that does not tell its language."""
    return (
        f"too short to tell its language; read as '{tag}'; if it is another, give it "
        "with --language"
    )


LAYERS = ("names", "dates", "measures")
# From this probability on names in a text in capitals are marked: of those less likely
# half are wrong.
_LEAST_IN_CAPITALS = 0.7


@immutable
class Analysis:
    """The mentions of a text.

    Attributes:
        language: BCP 47 tag of the text.
        day: the day of the document, or None.
        mentions: in the order of the text, none overlapping.
        notes: what a user should know of how it was done.
    """

    language: str
    day: Day | None
    mentions: tuple[Mention, ...]
    notes: tuple[str, ...] = ()

    @property
    def told(self) -> tuple[str, ...]:
        """The notes, and a question for each name that could mean several things."""
        return (*self.notes, *open_questions(self.mentions))


@immutable
class AnalysisOptions:
    """What a user decides about an analysis.

    Attributes:
        language: BCP 47 tag of the text.
        day: the day of the document; None to look for it in the text's head.
        layers: which of `LAYERS` to look for.
        known: people, places and organisations with ids, the nearest first.
        recognisers: names of recognisers that vote.
        is_dated: whether the text may be said on some day; a play is not.
    """

    language: str = "en"
    day: Day | None = None
    layers: Sequence[str] = LAYERS
    known: Sequence[Known] = ()
    recognisers: Sequence[str] = ("lexical",)
    is_dated: bool = True


def analyse(text: str, options: AnalysisOptions | None = None) -> Analysis:
    """The names, dates and measures of `text`, linked.

    Args:
        text: any characters; lines of running text may end within a name.
        options: what the user decides.
    """
    return analyse_read(text, read_lines(text), options)


def analyse_read(
    whole: str, lines: Letters, options: AnalysisOptions | None = None
) -> Analysis:
    """The names, dates and measures of a text each line of which stands apart.

    Args:
        whole: the text as it is written.
        lines: the same as its lines are read.
        options: what the user decides.
    """
    options = options or AnalysisOptions()
    text = lines.text
    letters = read_letters(text)
    known = tuple(map(_with_read_names, options.known))
    found = _analyse(letters.text, replace(options, known=known))
    mentions = tuple(
        lines.written(letters.written(mention, text), whole)
        for mention in found.mentions
    )
    return replace(found, mentions=mentions)


def _with_read_names(known: Known) -> Known:
    """What is known, its names as texts are read."""
    if all(map(str.isascii, known.names)):
        return known
    return replace(known, names=tuple(map(as_read, known.names)))


def _analyse(text: str, options: AnalysisOptions) -> Analysis:
    """The same for a text whose letters are one character each."""
    language = options.language
    casing, shown = recased(
        text, language, (name for known in options.known for name in known.names)
    )
    notes: list[str] = []
    day = options.day
    if day is None and options.is_dated:
        day = document_day(text, language)
    others: list[Mention] = []
    if "dates" in options.layers:
        others.extend(_dates(shown, text, language, day))
    if "measures" in options.layers:
        others.extend(_apart_from(others, _measures(shown, text, language)))
        others = settle_halves(others, text, language)
    if not language.startswith("en") and words_of(language) is None:
        notes.append(_few_words(language, text))
    names: list[Mention] = []
    inner: list[Mention] = []
    if "names" in options.layers:
        found = recognise_by_vote(shown, language, options.recognisers)
        if casing is not Casing.MIXED:
            notes.append(casing.note)
            least = _LEAST_IN_CAPITALS if casing is Casing.UPPER else 0.0
            found = [_doubted(mention) for mention in found if mention.score >= least]
        if shown is not text:
            found = [replace(m, text=text[m.start : m.end]) for m in found]
        names, inner = _linked(found, shown, text, options)
    mentions = joined(inner, merged(names, others))
    if "names" in options.layers:
        mentions = _with_roles(mentions, text, options)
    return Analysis(language, day, tuple(mentions), tuple(notes))


def _linked(
    found: Sequence[Mention], shown: str, text: str, options: AnalysisOptions
) -> tuple[list[Mention], list[Mention]]:
    """The names that were found, and those that follow from them, linked.

    With them, those that stand within another: the place of a festival.
    """
    inner: list[Mention] = []
    language = options.language
    is_english = language.startswith("en")
    if is_english:
        found = list(without_bare_roles(found, text))
    found = with_given_names(found, text, options.known)
    found = with_inverted(list(with_rivers(found, text)), text)
    found = with_nicknames(found, text)
    if is_english:
        found = with_correspondents(found, text)
        found = with_word_names(found, text, options.known)
        found = with_namesakes(found, text, options.known)
    names = link(found, text, options.known, language=language)
    if is_english:
        events = find_events(shown)
        inner = parts_of(events, names)
        names = merged(names, events)
        names = list(with_whole_offices(names, text))
    elif (words := words_of(language)) is not None:
        offices = words.names.offices.split()
        names = list(with_offices_of(names, text, offices))
        names = merged(names, find_events(text, _primary(language)))
    works = find_works(text)
    return [*works, *without_names_in(works, names)], inner


def _with_roles(
    mentions: list[Mention], text: str, options: AnalysisOptions
) -> list[Mention]:
    """`mentions`, with the roles that stand for one person of the document."""
    tag = _primary(options.language)
    if tag == "en":
        return with_roles(mentions, text, options.known)
    # What English never needs is imported here.
    from tei_toolkit.names.tongue_roles import with_roles_in  # noqa: PLC0415

    return with_roles_in(mentions, text, options.known, tag)


def _few_words(language: str, text: str) -> str:
    """What is known in a language that has no module of its own."""
    from tei_toolkit.names.tongue_caseless import is_caseless  # noqa: PLC0415
    from tei_toolkit.names.tongues import writes_capitals  # noqa: PLC0415

    if is_caseless(_primary(language)):
        return _NO_CAPITALS.format(language, "countries, continents and ")
    if not writes_capitals(text):
        return _NO_CAPITALS.format(language, "")
    return _FEW_WORDS.format(language)


def _primary(language: str) -> str:
    """The first part of a BCP 47 tag."""
    return language.partition("-")[0].lower()


def _dates(shown: str, text: str, language: str, day: Day | None) -> Iterable[Mention]:
    for date in find_dates(shown, language, day):
        cert = Cert.HIGH if date.sure and len(date.values) == 1 else Cert.MEDIUM
        yield Mention(
            date.start,
            date.end,
            text[date.start : date.end],
            MentionType.TIME if _is_time(date) else MentionType.DATE,
            cert if date.values else Cert.LOW,
            0.95 if cert is Cert.HIGH else 0.8,
            values=date.values,
        )


def _is_time(date: Dated) -> bool:
    """Whether what is found is a duration or a time of day, not a day."""
    name, value = date.values[0] if date.values else ("", "")
    return date.is_clock or name == "dur" or (name == "when" and value[2:3] == ":")


def _measures(shown: str, text: str, language: str) -> Iterable[Mention]:
    primary = _primary(language)
    ours: list[Measure] = []
    if primary != "en":
        from tei_toolkit.names.measures_of_tongues import (  # noqa: PLC0415
            find_measures_in,
        )

        ours = find_measures_in(shown.translate(SPACES), primary)
    taken = Taken((own.start, own.end) for own in ours)
    others = (m for m in find_measures(shown) if not taken.meet(m.start, m.end))
    for measure in (*ours, *others):
        yield Mention(
            measure.start,
            measure.end,
            text[measure.start : measure.end],
            measure.type,
            Cert.HIGH,
            0.95,
            values=measure.values,
        )


def _apart_from(known: Sequence[Mention], times: Iterable[Mention]) -> list[Mention]:
    """Measures, without the times that a grammar of dates knows better."""
    taken = Taken((m.start, m.end) for m in known if m.type is MentionType.TIME)
    return [
        m
        for m in times
        if m.type is not MentionType.TIME or not taken.meet(m.start, m.end)
    ]


def _doubted(mention: Mention) -> Mention:
    """A mention found without the help of capitals: one degree less sure."""
    cert = Cert.MEDIUM if mention.cert is Cert.HIGH else Cert.LOW
    return replace(mention, cert=cert)


def open_questions(names: Iterable[Mention]) -> list[str]:
    """A sentence for each name that could mean several things."""
    seen: dict[str, str] = {}
    for mention in names:
        if mention.candidates:
            choices = ", ".join(mention.candidates)
            seen.setdefault(mention.text, f"'{mention.text}' could be {choices}")
    return list(seen.values())


def merged(names: Sequence[Mention], others: Iterable[Mention]) -> list[Mention]:
    """Names, dates and measures in order; where two overlap, the likelier stays."""
    ranked = sorted(
        [*names, *others],
        key=lambda m: (m.type is MentionType.TIME, -(m.end - m.start), -m.score),
    )
    ranked.sort(key=lambda m: m.type == MentionType.TIME)
    kept: list[Mention] = []
    taken: list[tuple[int, int]] = []
    for mention in sorted(ranked, key=lambda m: m.start):
        if taken and mention.start < taken[-1][1]:
            last = kept[-1]
            if _wins(mention, last):
                kept[-1] = mention
                taken[-1] = (mention.start, mention.end)
            continue
        kept.append(mention)
        taken.append((mention.start, mention.end))
    return _with_own_titles(kept)


_IN_TITLES = frozenset({MentionType.PLACE, MentionType.ORGANISATION})


def _with_own_titles(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in order, each without a title that another mention crosses.

    A body that is all of a title is none: "Bundesrat Längle" is a member of it.
    """
    found: list[Mention] = []
    for mention in mentions:
        inside = list(within_title(mention, found))
        is_cut = any(
            other.start < mention.title_start or other.type not in _IN_TITLES
            for other in inside
        )
        if is_cut:
            found.append(replace(mention, title_start=-1))
            continue
        if (
            inside
            and inside[0].start == mention.title_start
            and inside[0].end == mention.start - 1
        ):
            found.pop()
        found.append(mention)
    return found


def _wins(one: Mention, other: Mention) -> bool:
    """Whether `one` stays rather than `other`, which begins before it or with it."""
    if (one.type is MentionType.TIME) != (other.type is MentionType.TIME):
        return other.type is MentionType.TIME
    is_date = one.type is MentionType.DATE
    crosses = one.start > other.start and one.end > other.end
    if crosses and is_date != (other.type is MentionType.DATE):
        return is_date  # "Corps of Engineers on May" and "May 2, 1783"
    return one.end - one.start > other.end - other.start


def layer_of(kind: MentionType) -> str:
    """The layer in which mentions of a type are looked for."""
    match kind:
        case MentionType.DATE | MentionType.TIME:
            return "dates"
        case MentionType.MEASURE:
            return "measures"
        case _:
            return "names"


def split_layers(text: str) -> tuple[str, ...]:
    """The layers in a list such as `names,dates`.

    Raises:
        UsageError: one of them is not known.
    """
    return _listed("--layer", text, "layer", LAYERS)


def split_types(text: str | None) -> tuple[str, ...]:
    """The types in a list such as `person,place`.

    Raises:
        UsageError: one of them is not known.
    """
    if text is None:
        return ()
    return _listed("--types", text, "type", [kind.value for kind in MentionType])


def _listed(option: str, text: str, noun: str, known: Sequence[str]) -> tuple[str, ...]:
    """The parts of the list with commas that an option has; each must be known."""
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    wrong = [part for part in parts if part not in known]
    if wrong or not parts:
        raise UsageError(
            f"{option} {text}: there is no {noun} '{', '.join(wrong)}'; there are: "
            f"{', '.join(known)}"
        )
    return parts
