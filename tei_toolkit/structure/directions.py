"""What in a play is a stage direction, and of which kind.

The kinds are those that the TEI Guidelines suggest for `stage` (chapter DR).
"""

# ruff: noqa: E501  # lists of words
import re
from collections.abc import Set as AbstractSet

from tei_toolkit.labels.vocabulary import fold, word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_ENTERS = lazy_pattern(
    r"(?i)(?:.{0,60}\b)?(?:(?:re-?)?enters?|entering|comes? (?:in|on|back)|entre(?:nt)?"
    r"|entrando|entran?|entrano|paraît|paraissent|rentre(?:nt)?|revien(?:t|nent)"
    r"|(?:tritt|treten|kommt|kommen|eilt|eilen|stürzt|stürzen|läuft)\b.*\b(?:auf|ein|herein|hinzu)"
    r"|tritt\b.*\b(?:auf|ein)|treten\b.*\b(?:auf|ein)|betritt|betreten|auftretend|erschein(?:t|en)"
    r"|вход(?:и|я)т|вбега(?:ет|ют)|появля(?:ет|ют)ся|входить|входять|вбігає|з.являється)\b"
)
_LEAVES = lazy_pattern(
    r"(?i)(?:.{0,60}\b)?(?:(?:exit|exits|exeunt|goes (?:out|off)|go (?:out|off)|leaves?|withdraws?|retires?"
    r"|runs? (?:out|off)|s['’]en (?:va|vont)|vanse|vase|se van?|hace[n]? mutis|escono?|va(?:nno)? via|part(?:e|ono)"
    r"|geht ab|gehen ab|уход(?:и|я)т|убега(?:ет|ют)|выход(?:и|я)т|виход(?:ить|ять)|іде|ідуть)\b"
    r"|(?:geht|gehen|eilt|eilen|läuft|stürzt)\b.*\b(?:ab|hinaus|fort)\b"
    r"|(?:.{0,60}\b)?(?:sort(?:ent)?|salen?|abe?|exit)\W*$|(?:il|elle|ils|elles)\s+sort)"
)
_SAID = lazy_pattern(
    r"(?:(?i:aside|apart|within|without|off|solus|(?:speaking )?to (?:her|him|them|the"
    r"|his|my)\w*|to the [a-z]+|[àa] part|bas|haut|beiseite|leise|laut|für sich|в сторону"
    r"|aparte|a parte|da s[eé]|whisper\w*|quiet\w*|loud\w*|soft\w*|(?:still|very|more) \w+ly)\b"
    r"|[Tt]o [A-Z]|(?:[ÀàAa]|[Aa]l|[Aa]lla|[Zz]u|[Aa]n|[Кк]) [A-ZÀ-ÞА-ЯЁ][\w'’ -]*$"
    r"|(?:All['’]|[Aa]u |[Aa]ux |[Zz]u[mr] |[Àà] l['’])[^\W\d_]+$|[\w-]+ly\b)"
)
_PLACED = lazy_pattern(
    r"(?i)(?:the )?(?:scene|setting|place|curtain (?:rises|up)|la sc[eè]ne|ort)\b"
)
_SHORT = 40
_FEW_WORDS = 60
"""Characters of a direction that names nobody: `Il sort par la porte du fond.`"""
_CLAUSE = lazy_pattern(
    r"(?:he|she|they|with|without|off|pause|beat|[\w-]+ing)\b", re.IGNORECASE
)

# Directions without brackets

_LONGEST = 300
_OPENING = lazy_pattern(
    r"(?:enter|re-?enter|exit|exeunt|manet|manent|flourish|alarums?|sennet"
    r"|entrent\b|rentrent\b|entrano\b|vanse\b|escono\b|(?:ils|elles)\s+(?:sortent|entrent)"
    r"|tritt\s+(?:auf|ein)|treten\s+(?:auf|ein)|geht\s+ab\b|gehen\s+ab\b|ab\.$"
    r"|вход(?:и|я)т\b|уход(?:и|я)т\b)",
    re.IGNORECASE,
)
"""Words that begin a direction and seldom a sentence that is spoken."""
_CURTAIN = lazy_pattern(
    r"\W*(?:(?:the\s+)?(?:(?:slow|quick|act)\s+)?curtain(?:\s+(?:falls|drops|rises|descends|slowly|quickly|down|up|call)\b.{0,30})?"
    r"|black-?out|lights\s+(?:fade|up|down|out|dim|go)\b.{0,30}|tableau"
    r"|(?:le\s+)?rideau(?:\s+(?:tombe|baisse|se\s+lève)\b.{0,20})?|la toile (?:tombe|se lève)"
    r"|(?:der\s+)?vorhang(?:\s+(?:fällt|hebt\s+sich|geht\s+auf)\b.{0,20})?"
    r"|(?:cae\s+(?:el\s+)?|se\s+levanta\s+el\s+|baja\s+el\s+)?tel[oó]n(?:\s+(?:lento|rápido))?"
    r"|(?:cala\s+(?:il\s+|la\s+)?)?(?:sipario|tela)|(?:cai\s+o\s+)?pano"
    r"|(?:медленный\s+)?занавес(?:\s+(?:опускается|падает|поднимается|медленно)\b.{0,20})?|завіса(?:\s+пада\w+)?"
    r"|kurtyna(?:\s+opada)?|zasłona(?:\s+spada)?|opona(?:\s+padá)?|tæppet?(?:\s+falder)?|teppe(?:t)?(?:\s+(?:faller|går))?|rid[åa]n?(?:\s+(?:faller|går))?|(?:het\s+)?doek(?:\s+valt)?|függöny)\W*",
    re.IGNORECASE,
)
"""A line that tells of the curtain or the light and of nothing else."""
_HEARD = lazy_pattern(
    r"(?:(?:a|another|long|short|slight|kurze|lange|eine|un|une|una|долгая|короткая)\s+)?(?:pause|beat|pausa|silence|stille|schweigen|silencio|silenzio|пауза|молчание|тишина|мовчання"
    r"|paus|tauko|szünet|csend|cisza|pauza|ticho|tišina|stilte|(?<=un\s)(?:long\s+)?temps"
    r"|song|lied|gesang|chanson|canci[oó]n|canzone|песня|пісня)\W*"
    r"|[^?!,;:]{3,60}\b(?:is|are)\s+heard\b[^?!]{0,30}"
    r"|(?:es\s+(?:klopft|klingelt|läutet|donnert|blitzt|schlägt|wird\s+(?:dunkel|hell))|it\s+thunders|on\s+(?:frappe|sonne)|слыш(?:ен|на|но|ны|ится)|раздаётся|за\s+сценой|se\s+oyen?|si\s+(?:ode|odono)|llaman|bussano|a\s+(?:knock|bell|shot))\b[^?!]{0,80}"
    r"\W*",
    re.IGNORECASE,
)
"""A line that tells what is heard, or that nothing is."""
_NAME = r"(?:[^\W\d_a-zß-ÿа-яёіїє][\w'’.-]*)"
_ARTICLE = r"(?:(?:the|an?|der|die|das|eine?|le|la|les|une?|des|l['’]|el|los|las|una|il|lo|i|gli|two|three|four|zwei|drei|deux|trois|dos|tres|due|tre|два|две|двое|трое|три)\s*)"
_SOME = (
    r"(?:all|both|they|he|she|others|everybody|everyone|alle|beide|er|sie|die (?:anderen|andern|übrigen)|tous|toutes|ils?|elles?|les autres|todos|ambos|él|ella|ellos|"
    r"tutti|entrambi|egli|ella|essi|все|оба|обе|он|она|они|остальные|усі|всі|вона|він|вони)"
)
_SUBJECT = (
    rf"(?:(?i:{_ARTICLE})?{_NAME}(?:\s+(?:{_NAME}|von|de|di|du|of))*|(?i:{_SOME}))"
)
_AND = r"(?:\s*,\s+(?:(?:and|und|et|y|e|и|та|і|og|och|en|és|a)\s+)?|\s+(?:and|und|et|y|e|и|та|і|og|och|en|és|a|with|mit|avec|con|с)\s+)"
_VERB = (
    r"(?:(?:re-?)?enters?|exits?|exeunt|comes?|embrace|kiss|go(?:es)?|runs?|rush(?:es)?|leaves?|retires?|withdraws?|returns?|sits?|rises?|dies|appears?|disappears?|crosses|kneels?|bows?|drops?|puts?|opens?|closes?|draws?|discovered|alone|faints?|weeps?|laughs?|lachen|lacht|rient|rit|ríen|ríe|ridono|ride|смею?тся|falls?|turns?|stands?|looks?|takes?|gives?"
    r"|eats|drinks|remains|smiles|nods|walks|moves|pauses|shrugs|stares|waits|reaches|picks|pulls|pushes|grabs|throws|hands|hesitates|sighs|screams|points|waves|climbs|jumps|lies|wakes|dances|sings|lights|holds|wipes|pours|begins|starts|stops"
    r"|tritt|treten|kommt|kommen|geht|gehen|eilt|eilen|erscheint|erscheinen|ab|stürzt|stürzen|läuft|setzt|setzen|steht|stehen|allein|stirbt|nimmt|gibt|sieht"
    r"|entre(?:nt)?|sort(?:ent)?|paraît|paraissent|arrive(?:nt)?|s['’]en\s+v(?:a|ont)|se\s+(?:lève(?:nt)?|retire(?:nt)?|tourne(?:nt)?)|s['’]assied|s['’]assoient|revien(?:t|nent)|rentre(?:nt)?|tombe(?:nt)?|meurt|salue|seule?s?"
    r"|entran?|sale[n]?|se\s+va[n]?|vase|vanse|aparece[n]?|desaparece[n]?|vuelve[n]?|se\s+sienta[n]?|hace[n]?\s+mutis|sol[oa]s?"
    r"|entrano|esce|escono|parte|partono|va\s+via|vanno\s+via|torna(?:no)?|si\s+siede|viene|arriva(?:no)?"
    r"|вход(?:и|я)т|вбега(?:е|ю)т|выход(?:и|я)т|уход(?:и|я)т|убега(?:е|ю)т|появля(?:е|ю)тся|возвраща(?:е|ю)тся|роня(?:е|ю)т|молч(?:и|а)т|пла(?:чет|чут)|смотр(?:и|я)т|открыва(?:е|ю)т|закрыва(?:е|ю)т|сад(?:и|я)тся|вста[ёею]т|одна?|одни|уезжа(?:е|ю)т|подход(?:и|я)т|уводит|выбега(?:е|ю)т|умирает|целует|берёт|заход(?:ить|ять)|вход(?:ить|ять)|виход(?:ить|ять)|іде|сам|сама"
    r"|kommer|går|legger|lägger|setter|sätter|reiser|reser|løper|springer|åpner|öppnar|lukker|stänger|ler|skrattar|gråter|nikker|nickar|snur|vänder|henter|dør|dör|forsvinner|försvinner"
    r"|komt|komen|gaat|gaan|loopt|lopen|zitten|huilt|valt|opent|sluit|kijkt|neemt|verschijnt"
    r"|wchodz(?:i|ą)|wychodz(?:i|ą)|siada(?:ją)?|wstaj(?:e|ą)|śmieje się|śmieją się|płacz(?:e|ą)|patrz(?:y|ą)|bierze|otwiera|zamyka|podchodz(?:i|ą)"
    r"|vchází|vcházejí|vejd(?:e|ou)|přichází|přicházejí|odchází|odcházejí|odejd(?:e|ou)|sedne si|vstane|směje se|pláče|vezme|otevře|zavře"
    r"|entra[m]?|sa(?:i|em)|senta-se|levanta-se|chora|olha|pega|abre|fecha|cai"
    r"|bejön(?:nek)?|jön(?:nek)?|kimegy|kimennek|elmegy|leül|feláll|nevet|sír)"
)
_MOVES = lazy_pattern(
    rf"(?P<subject>{_SUBJECT}(?:{_AND}{_SUBJECT}){{0,5}})(?:,[^,.?!]{{1,40}},)?\s+(?:{_VERB})\b"
    r"[^?!]*[^?!,;:—–-]$"
)
"""`Stauffacher und Melchthal treten auf.`, `Иванов входит.`, `Il sort.`"""
_GENERAL = lazy_pattern(rf"(?i:{_SOME})\b")
_VERB_FIRST = lazy_pattern(
    r"(?i:entre|rentre|paraît|sort|entra|sale|esce|parte|aparece|entran|salen|partono|появляется|выходит|вбегает)\s+"
    rf"(?P<subject>(?i:{_ARTICLE})?(?:[^\W\d_]{{2,4}}['’]?\s+)?{_NAME}(?:\s+{_NAME})*)\b"
    r"|(?i:sale|vase|sort|entra|entre|esce|parte|exit|ab|dies|stirbt|meurt|muere|muore|kneels|weeps)\W*$"
)
"""Verbs that begin a direction only before a name: `Sale el SERENO.`, or alone."""
_SPOKEN = word_set(
    "i me my you your we us our not ich mir mich mein meine du dich dir dein ihr euch"
    " wir uns nicht je moi mon ma mes tu toi ton ta vous votre nous notre pas yo mi tú te"
    " tu usted no io mio mia ti tuo voi noi non я мне меня мой моя моё мое ты тебя тебе"
    " твой вы вас вам мы нас нам не мені ви"
)
"""Words of those who speak, and of what does not happen."""
AMONG = lazy_pattern(r"\s*[,;&]\s*|\s+(?:and|und|et|y|ed?|i|и|та|en|og|och|és)\s+")
_LITTLE = word_set(
    "the a an der die das ein eine le la les un une el los las una il lo i gli und and"
    " et y e и mr mrs miss m mme herr frau don doña von de di du of lord lady sir"
)


def direction_kind(words: str) -> str:
    """`entrance`, `exit`, `delivery`, `setting`, or `business` for any other."""
    if _SAID.match(words):
        return "delivery"
    if _ENTERS.match(words):
        return "entrance"
    if _LEAVES.match(words):
        return "exit"
    return "setting" if _PLACED.match(words) else "business"


def opens_direction(text: str) -> bool:
    """Whether a line without brackets is a direction by its first words alone."""
    if text.isupper():
        return tells_of_curtain(text)
    return _OPENING.match(text) is not None or tells_of_curtain(text)


def tells_of_curtain(text: str) -> bool:
    """Whether a line is no more than what the curtain or the light does."""
    return len(text) <= _SHORT * 2 and _CURTAIN.fullmatch(text) is not None


def tells_of_sound(text: str) -> bool:
    """Whether a line tells what is heard: `Es klopft.`, `Пауза.`."""
    return len(text) <= _SHORT * 2 and _HEARD.fullmatch(text) is not None


def tells_of_move(text: str, known: AbstractSet[str]) -> bool:
    """Whether a line without brackets tells what people on the stage do.

    Args:
        text: the line.
        known: the words of the names of those who play, folded: someone among them
            must be the one who does it, unless it is `all` or `he`.
    """
    if len(text) > _LONGEST:
        return False
    match = _MOVES.match(text)
    if match is not None:
        if is_spoken_of(text):
            return False
        subject = match["subject"]
        if _GENERAL.match(subject):
            is_told = direction_kind(text) in ("entrance", "exit")
            return is_told and len(text) <= _FEW_WORDS
        return names_known(subject, known)
    match = _VERB_FIRST.match(text)
    if match is None or text[-1:] in "?!,;:":
        return False
    return match["subject"] is None or names_known(match["subject"], known)


def is_spoken_of(text: str) -> bool:
    """Whether a line has words of one who speaks, or says what does not happen."""
    return not _SPOKEN.isdisjoint(fold(text).replace(",", "").split())


def names_known(subject: str, known: AbstractSet[str]) -> bool:
    """Whether one of the words of `subject` is of the name of a part."""
    words = (fold(word.strip(",;()")) for word in subject.split())
    return any(word in known for word in words if word not in _LITTLE)


def lists_names(text: str, known: AbstractSet[str]) -> bool:
    """Whether all that a text has is the names of parts: `GÉRONTE, LISETTE.`."""
    pieces = [piece for piece in AMONG.split(text) if piece.strip()]
    is_named = bool(pieces) and all(names_known(piece, known) for piece in pieces)
    return is_named and not any(
        word[0].islower() and fold(word) not in _LITTLE for word in text.split()
    )


def name_words(names: AbstractSet[str]) -> frozenset[str]:
    """The words of folded names that tell who is meant."""
    words = {word.strip(".,") for name in names for word in name.split()}
    return frozenset(w for w in words if len(w) > 1 and w not in _LITTLE)


def is_direction(words: str, opening: str, *, opens_speech: bool) -> bool:
    """Whether what stands in brackets within a speech of a play is a direction.

    What stands in square ones always is. Round ones are a speaker's own, too: their
    words are a direction if they open the speech, are a sentence, or tell how a thing
    is said.

    Args:
        words: what stands in the brackets.
        opening: the bracket that opens them.
        opens_speech: no word of the speech stands before.
    """
    if opening != "(" or opens_speech:
        return any(map(str.isalpha, words))
    if words[-1:] == "." and words[:1].isupper():
        return True
    is_short = len(words) < _SHORT and not words[:1].isupper()
    return bool(_SAID.match(words)) or (is_short and bool(_CLAUSE.match(words)))


MORE_BRACKETS = lazy_pattern(
    r"\[[^\[\]]{300,4000}\]"
    r"|(?:(?<=\s)|(?<![^\n]))\[[^\W\d_][^\[\]\n]{1,100}$",
    re.MULTILINE,
)
"""Long directions, and those at the end of a line that old editions do not close."""
