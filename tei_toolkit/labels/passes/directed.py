"""Known names with what is seen as they speak before the colon: `Olivia besorgt:`.

German plays for amateurs set in italics how something is said, and plain text loses
them: `Olivia (besorgt):` would say the same, and `Olivia, zu ihrem Bruder:`. Who never
speaks otherwise is known from the list above the first turn.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.casts import names_above
from tei_toolkit.labels.opener_words import is_saying
from tei_toolkit.labels.starts import Document, TurnStart, lines_to_begin, start_at
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_LEAST = 8
"""Turns whose labels a colon ends."""
_TWICE = 2
"""Such lines that show that it is the custom of a document."""
_DIRECTED = lazy_pattern(
    r"(?P<told>(?: [^\W\d_]+,?){1,6}|,(?: [^\W\d_]+(?:['’][^\W\d_]+)?,?){1,10}) ?:"
    r" +(?=[^\W\d_a-zß-ÿа-яё]|[\"“„»«¿¡(…])"
)
_TO_ONE = word_set(
    "i me my you your we us our ich mich mir mein du dich dir dein wir uns ihr euch je"
    " moi mon tu te toi vous nous io mi mio ti tuo voi noi yo me tú usted vos eu"
    " meu você vocês я мне ты тебя вы вас мы нас ja mnie ty ciebie wy my ik mij jij wij"
    " jag du ni vi jeg meg deg"
)
"""Words of one who speaks to whom a name calls: `Olivia, wie du weißt:`."""
TELLS = word_set(
    "is was has had does did will can ist war hat hatte wird kann est était a ont es"
    " era ha había è aveva é foi tem jest był to byl je był была и und and et y e or"
)
"""Words that begin a sentence about somebody after the name."""
_REASON = "a known name, and how it speaks"


def with_directed(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts`, and those whose colon small words part from a known name."""
    counts = Counter(
        start.label
        for start in starts
        if start.label
        and start.setting.separator is Separator.COLON
        and not start.setting.alone
    )
    if counts.total() < _LEAST:
        return starts
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name, count in counts.most_common():
        if count > 1 and name[0].isupper():
            names[name.partition(" ")[0]].append(name)
    found: list[TurnStart] = []
    for index, line in lines_to_begin(document, starts):
        if _first_word(line.text) not in names:
            continue
        if places := _places(line.text, names):
            found.append(start_at(index, line, places, Separator.COLON, _REASON))
    if len(found) < _TWICE:
        return starts
    return [*starts, *found, *_listed(document, [*starts, *found])]


def _listed(document: Document, starts: Sequence[TurnStart]) -> Iterator[TurnStart]:
    """Labels of those listed above the first turn who never speak without direction."""
    listed = names_above(line.text for line in document.lines[: document.first])
    names = {name: [name] for name in listed}
    for index, line in lines_to_begin(document, starts) if listed else ():
        name, comma, _ = line.text.partition(",")
        if comma and name in names and (places := _places(line.text, names)):
            yield start_at(index, line, places, Separator.COLON, _REASON)


def _first_word(text: str) -> str:
    return text.partition(" ")[0].removesuffix(",")


def _places(text: str, names: Mapping[str, list[str]]) -> tuple[int, int, int] | None:
    """Where the name of such a label ends and its words begin, if a line has one."""
    for name in names[_first_word(text)]:
        match = text.startswith(name) and _DIRECTED.match(text, len(name))
        if match and _is_told(match["told"], names):
            return 0, len(name), match.end()
    return None


def _is_told(told: str, names: Mapping[str, list[str]]) -> bool:
    """Whether words say how somebody speaks or to whom, and are no sentence."""
    words = told.replace(",", "").split()
    is_apart = told[0] == ","
    tells = words[0] in TELLS and not (is_apart and words[0] == "a")
    if tells or not words[0].islower():
        return False
    if is_apart and not _TO_ONE.isdisjoint(words):
        return False
    return all(
        word in names
        or ((is_apart or word.islower()) and not is_saying(word.casefold()))
        for word in words
    )
