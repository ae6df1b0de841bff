"""Lines of a record that say in which language the words below them are: `English:`."""

from collections.abc import Sequence

from tei_toolkit.labels.starts import Document, TurnStart
from tei_toolkit.labels.vocabulary import fold

TONGUES = (
    "English Afrikaans IsiXhosa isiXhosa IsiZulu isiZulu IsiNdebele isiNdebele SiSwati"
    " siSwati Siswati Sesotho Sepedi Setswana Tshivenda Tshivenḓa Xitsonga Xhosa Zulu"
    " French German Dutch Spanish Portuguese Hindi Urdu Tamil Kiswahili"
    " Swahili Somali Gaeilge Irish Cymraeg Welsh Māori Maori Samoan Tongan Chinese"
    " Mandarin Sinhala Sinhalese Bengali Punjabi Telugu Marathi Gujarati Malayalam"
    " Kannada Assamese Odia Sindhi Pashto"
).split()
"""Names of languages as records of assemblies print them."""
_KEYS = frozenset(map(fold, TONGUES))


def without_tongues(
    document: Document, starts: Sequence[TurnStart]
) -> Sequence[TurnStart]:
    """`starts` without the names of languages that stand alone, two at least."""
    found = {s.line for s in starts if s.setting.alone and fold(s.label) in _KEYS}
    if not found:
        return starts
    alone = {line.text[:-1] for line in document.lines if line.last_char == ":"}
    if len(alone.intersection(TONGUES)) < 2:
        return starts
    return [start for start in starts if start.line not in found]
