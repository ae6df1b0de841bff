"""Days of laws and decrees, which are not those on which people met."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import DateMention
from tei_toolkit.metadata.event.words import EVENT_DAY
from tei_toolkit.metadata.folding import fold_pattern, folded

_SEEN, _CONNECTORS_SEEN = 110, 12
"""Characters before a day among which the name of an act can stand, and its "of"."""
_CONNECTED = (
    *("of ", "dated ", "du ", "de ", "del ", "do ", "da ", "vom ", "van ", "av den "),
    *(
        "af ",
        "av ",
        "din ",
        "от ",
        "від ",
        "од ",
        "od ",
        "dnia ",
        "dne ",
        "dňa ",
        "της ",
    ),
)
_BEFORE_ITALIAN = ("legge ", "decreto ", "regio decreto ", "ordinanza ")
_LOOSE = ("от ", "від ", "од ", "od ", "dnia ", "dne ", "dňa ", "vom ")
"""What ties a day to an act behind the name of who made it."""
_NUMBER = lazy_pattern(
    r"\s*(?:г\.?|года|р\.?|року|r\.?|roku)?,?\s*(?:№|(?:n|no|nr|c|br|бр)\b\.?)\s*\d"
)
_ACT = lazy_pattern(
    fold_pattern(
        r"(?s:.*)(?<![^\W\d_])(?:\w*закон(?!од)\w{0,3}|указ\w{0,3}|постановлени\w*|постанов\w{0,2}"
        r"|приказ\w{0,3}|наказ\w{0,3}|распоряжени\w*|розпоряджен\w*|уредб\w*|наредб\w*"
        r"|ustaw\w{1,3}|rozporządzeni\w*|zarządzeni\w*|uchwał\w{1,3}|zákon\w{0,4}"
        r"|vyhlášk\w*|nařízen\w*|zakon\w{0,3}|uredb\w{1,2}|odluk\w{1,2}"
        r"|\w*gesetz(?:es|e)?|verordnung|erlass(?:es)?|richtlinie|beschluss(?:es)?"
        r"|act|law|decree|order|regulation|directive|ordinance|statute|resolution"
        r"|loi|(?:décret|arrêté)(?:-loi)?|ordonnance|règlement"
        r"|ley|(?:real )?decreto(?:[- ](?:ley|legge|lei|legislativo))?|orden|reglamento"
        r"|directiva|resoluci[oó]n|lei(?: complementar)?|portaria|resolução"
        r"|medida provisória|legge|regolamento|direttiva|ordinanza"
        r"|wet|besluit|verordening|lov|lag|förordning|bekendtgørelse"
        r"|leg(?:e|ii|ea)|ordonanț\w*|hotărâr\w*|νόμο\w*|διατάγματο?σ?)"
        r"(?P<gap>[^;:!?\n]{0,70})\Z"
    )
)
"""The name of an act, and what stands between it and its day."""
_ONLY_NUMBERS = lazy_pattern(
    r"(?:[\s,./()№°º–-]|\d+(?:[a-zа-я]{1,3}\b)?|(?:n|no|nr|núm|num|eu|ec|ue|eg|ce|z|ze|zo)\b"
    r"|[ivxlc]+\b|of|dated|du|del?|d[oa]|vom|van|a[fv]|den|din|от|від|од|od|dnia|dne|dna)*"
)
_TURKISH = lazy_pattern(r"\s*tarih(?:li)?(?: ve)? [\d/]+ sayili")


def is_of_act(text: str, mention: DateMention, above: str = "") -> bool:
    """Whether a day is that of a law or a decree: `Указ от 9 июня 2000 г. N 1624`.

    `above` is the line above, where what the text names may begin.
    """
    behind = text[mention.end : mention.end + 30]
    before = text[max(0, mention.start - _SEEN) : mention.start]
    close = before[-_CONNECTORS_SEEN:].casefold()
    has_number = "\n" not in behind[:12] and _NUMBER.match(folded(behind)) is not None
    is_named = close.endswith((*_CONNECTED, *_BEFORE_ITALIAN))
    if not is_named and not has_number:
        return " sayılı" in behind and _TURKISH.match(folded(behind)) is not None
    act = _ACT.match(folded(f"{above} {before}"[-_SEEN:]))
    if act is None or EVENT_DAY.search(act["gap"]):
        return False
    is_loose = has_number or close.endswith(_LOOSE)
    return is_loose or _ONLY_NUMBERS.fullmatch(act["gap"]) is not None
