"""Words of a head that look like names of people and are none."""

# long patterns read better unbroken

from functools import lru_cache

from tei_toolkit.labels.opener_words import OPENERS
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.people.names import is_link

_FORENAMES = frozenset(
    "will may mark art bill rob sue pat an see so yo ali na ana dan ben kim sara mika"
    " eden ty andre elke hanno".split()
)

_NO_NAMES = frozenset(
    "meet present absent regrets scribe enter exit exeunt re-enter "
    "committee select subcommittee session meeting "
    "sitting hearing court commission council parliament senate house assembly "
    "transcript interview minutes record department university institute january "
    "february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday page volume number "
    "street road hall room avenue office bureau agency united states kingdom "
    "republic national international general annual association society protokoll "
    "sitzung bundestag landtag berlin séance assemblée compte rendu sesión diario "
    "ausschuss заседание протокол стенограмма собрание announced announcement vacancy "
    "resumed adjourned vragen vragenuur debat mondelinge domande interrogazioni "
    "wawancara transkrip transkripsi pidato sambutan entrevista intervista entretien "
    "wywiad rozhovor interjú gesprek haastattelu röportaj gespräch discours discurso "
    "discorso rede przemówienie projev intervju intervjuu "
    "preguntas perguntas spørsmål frågor fragen".split()
)

_GREETINGS = (
    "goodbye bye farewell congratulations bonsoir adieu adiós buonasera arrivederci"
    " tschüss hejsan farvel näkemiin cześć ahoj nazdar zbogom здравствуйте здравствуй"
    " прощайте прощай пока γεια".split()
)
"""What is said before a name by those who meet or part."""
EASTERN = lazy_pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,6}")


@lru_cache(maxsize=1)
def openers() -> frozenset[str]:
    """The words that begin sentences, in the letters in which names are compared."""
    return frozenset(map(folded, (*OPENERS, *_GREETINGS)))


def is_no_name(word: str, index: int) -> bool:
    """Whether no name has `word` at place `index`."""
    low = folded(word).strip(".,")
    if word[:1] >= "\u3040" and EASTERN.match(word):
        return len(word) > 6
    if len(low) < 2:
        return False
    if low in ("the", "der", "die", "das", "les", "los", "las"):
        return index == 0 and low != "las"
    if low in _NO_NAMES or (
        low in openers() and not is_link(word) and low not in _FORENAMES
    ):
        return True
    return (word[:1].islower() and not is_link(word)) or (
        is_link(word)
        and (index == 0 and word.islower() and low not in ("de", "von", "van", "al"))
    )
