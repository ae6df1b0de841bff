"""Lines that say that a sitting begins or ends: the record tells it, nobody says it."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern, folded
from tei_toolkit.metadata.matter.closing_words import CLOSING
from tei_toolkit.metadata.matter.tail import AMONG_US
from tei_toolkit.structure.procedure_words import PROCEDURE

_LONGEST = 300
_HOUR = (
    r"(?=.*(?:\d|o.clock|noon|midnight|uhr|heures?\b|midi|horas?\b|ore\b|mezzogiorno|час"
    r"|годин|godzin|hodin|sati\b|saat|ora\b|timmen|klokka|klokken|kello|uur\b|ωρα|שעה|ساع"
    r"|pursuant|called to order|prayers))"
)
_HOUSE = (
    r"(?:house|committees?|subcommittees?|senate|council|assembly|court|board|commission"
    r"|parliament|congress|meeting|session|sitting|hearing|conference|deposition|chamber"
    r"|proceedings?|panel|task force|cabinet|synod|convention|interview)"
)
OPENING = lazy_pattern(
    fold_pattern(
        rf"\W*{_HOUR}(?:the |a |this )?(?:[\w'’-]+ ){{0,5}}?{_HOUSE}(?: (?:of|on|for) "
        r"[\w ,]{2,60}?)?,? (?:(?:was|were|having|then|duly|formally) )*(?:met|meets"
        r"|opened|opens|began|begins|commenced|commences|convened|assembled|sat|started|resumed"
        r"|reconvened|called to order|came to order)\b.{0,240}"
        r"|\W*(?:la |cette )?(?:seance|reunion|audience)(?:, .{1,60},)? (?:est|a ete)"
        r"(?: \w+){0,2} (?:ouverte|reprise)\b.{0,120}"
        r"|\W*(?:die )?(?:sitzung|versammlung|verhandlung|tagung|beratung|besprechung)"
        r"(?: .{1,40})? (?:wird|wurde|ist|beginnt|begann)\b.{0,60}\b(?:eroffnet|uhr"
        r"|wieder ?aufgenommen)\b.{0,100}"
        r"|\W*(?:der|die|herr|frau) .{0,60}\beroffnete? (?:um .{1,40} )?die "
        r"(?:sitzung|versammlung|verhandlung|tagung)\b.{0,60}"
        r"|\W*(?:\w+ ){0,3}se (?:abre|abrio|inicia|inicio|reanuda|declara abierta) la "
        r"(?:sesion|reunion|audiencia)\b.{0,120}"
        r"|\W*(?:abre-se|abriu-se|inicia-se|reabre-se) a (?:sessao|reuniao)\b.{0,120}"
        r"|\W*la (?:seduta|riunione|assemblea)(?: .{1,40})? (?:comincia|inizia"
        r"|ha inizio|e aperta|si apre|riprende)\b.{0,120}"
        r"|\W*de (?:\w+ )?(?:vergadering|zitting|bijeenkomst) (?:wordt|werd|is)\b"
        r".{0,80}geopend\b.{0,80}"
        r"|\W*(?:motet|mødet|møtet|sammantradet|sessionen|sitzungen)\b.{0,40}(?:apnet|åpnet"
        r"|abnet|åbnet|oppnades|öppnades|satt|begyndte|startade|ble satt)\b.{0,80}"
        r"|\W*(?:taysistunto|istunto|kokous)\b.{0,40}(?:avattiin|alkoi)\b.{0,60}"
        r"|\W*(?:poczatek|otwarcie|wznowienie) posiedzenia\b(?=.*\d).{0,60}"
        r"|\W*(?:posiedzenie|zebranie) (?:otwarto|rozpocz\w+)\b.{0,60}"
        r"|\W*(?:schuze|jednani|zasedani|schodza|rokovanie)\b.{0,40}(?:zahaj\w+|zacal\w*)"
        r"\b.{0,60}"
        r"|\W*(?:seja|sjednica|sednica|sesija)\b.{0,40}(?:pocela|zacela|otvorena|pricela)"
        r"\b.{0,60}"
        r"|\W*(?:\w+ )?(?:заседание|собрание|совещание|слушание|сход|засідання|збори)\b"
        r".{0,40}(?:открыва\w+|открыто|открылось|нача\w+|відкри\w+|розпоч\w+|возобнов\w+)\b"
        r".{0,80}"
        r"|\W*(?:az )?ules\b.{0,40}(?:kezd\w+|megny\w+)\b.{0,60}"
        r"|\W*sedinta (?:a inceput|incepe|s-a deschis|este deschisa)\b.{0,80}"
        r"|\W*η συνεδριαση (?:αρχισε|αρχιζει|αρχεται)\b.{0,60}|\W*αρχεται η .{5,60}"
        r"|\W*(?:הישיבה|הדיון) (?:נפתחה|נפתח)\b.{0,60}"
        r"|\W*(?:افتتحت|بدات) الجلسة\b.{0,80}"
        r"|\W*(?:اجتمع|انعقد) المجلس\b.{0,80}"
        r"|\W*(?:लोक|राज्य|विधान) सभा .{0,40}समवेत (?:हुई|हुआ)\W*"
        r"|\W*(?:会议|會議)(?:于|於|在)?.{0,30}(?:开始|開始|开幕|開幕|举行|舉行)\W{0,3}"
        r"|\W*(?:午前|午後).{0,14}(?:開議|開会|再開).{0,10}"
        r"|\W*rapat dibuka\b.{0,60}"
        r"|\W*(?:prayers?|priere|gebet|gebed|oracion|oracao|preghiera|bønn)\W*"
    )
)
"""How a record says that those who met begin."""

_BREAK = lazy_pattern(
    r"suspend|unterbr|interromp|interrup|recess|luncheon|resum|repris|прерв|перер|przerw"
    r"|prerus|prekin|geschorst|schors|break|休憩|再開|정회|속개|הפסק|avbr|keskey"
)
"""What is said of a break, folded."""
_LAST_WORD = lazy_pattern(
    fold_pattern(
        r"\W*(?:end|ends|the end|end of|fin|fine|fim|ende|slutt?|einde|loppu|koniec"
        r"|konec|kraj|vege|sfarsit|finis|конец|кінець|край|крај|סוף|終わり|終|完|끝)\b.{0,80}"
    )
)


def closes_sitting(text: str) -> bool:
    """Whether a paragraph of a record says that those who met are done.

    A break that is printed in brackets is an event.
    """
    if not 2 < len(text) <= _LONGEST or AMONG_US.search(text):
        return False
    plain = folded(text)
    if text[:1] in "([（" and _BREAK.search(plain):
        return False
    return CLOSING.fullmatch(plain) is not None or (
        PROCEDURE.fullmatch(plain) is not None
    )


def is_last_word(text: str) -> bool:
    """Whether a line that closes a text only says that it ends: `END OF TAPE`."""
    return _LAST_WORD.fullmatch(folded(text)) is not None


def opens_sitting(text: str) -> bool:
    """Whether a paragraph of a record says that those who met begin."""
    if not 3 < len(text) <= _LONGEST or AMONG_US.search(text):
        return False
    plain = folded(text)
    return OPENING.fullmatch(plain) is not None or (
        PROCEDURE.fullmatch(plain) is not None
    )
