"""How much a string looks like a speaker label, by itself."""

import re
from functools import cache, lru_cache

from tei_toolkit.labels.form_words import (
    CASTS,
    ENACTING,
    FIELD_ENDINGS,
    FIELD_KEYS,
    HEADINGS,
)
from tei_toolkit.labels.function_words import (
    FUNCTIONS,
    NUMBERED_SPEAKER,
)
from tei_toolkit.labels.likeness_names import (
    IN_OFFICES,
    SURNAME_AND_INITIALS,
    weigh_name,
)
from tei_toolkit.labels.likeness_offices import LONG, is_loud_office, weigh_held_office
from tei_toolkit.labels.likeness_uncased import is_uncased
from tei_toolkit.labels.office_words import (
    ARTICLES,
    DIRECTIONS,
    HONORIFICS,
    PARTICLES,
    POSTS,
    WRITTEN,
)
from tei_toolkit.labels.opener_words import (
    OPENERS,
    is_saying,
)
from tei_toolkit.labels.vocabulary import close_letters, fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_BRACKETED = re.compile(
    r"\([^()]{0,60}\([^()]{1,40}\)[^()]{0,60}\)|[(\[（【][^)\]）】]*(?:[)\]）】]|$)"
)
_HEAD = re.compile(r"\s*(?:,|;|\s[-–—]{1,2}\s|\s@|\|).*", re.DOTALL)
_JOINED = re.compile(
    r"\s*(?:/|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\bта\b|、|和)\s*"
)
_NICKNAME = re.compile(r"(?<=\s)[\"“'‘][^\W\d_]{2,14}[\"”'’](?=\s)")
_HEBREW_MARK = re.compile(r"(?<=[\u0590-\u05ff])[\"״”']+(?=[\u0590-\u05ff])")
_BAD = re.compile(r"[?!;؛؟=<>{}“”\"«»„\\…¿¡%$€£]|\.\.\.|://|@\w+\.")
_STOP = re.compile(r"([^\W\d_]{2,40})\.\s+(?:[–—-]\s+)?(?=\w)")
_BAD_AFTER_NAME = re.compile(r"[?!;؛؟=<>{}\\…¿¡%$€£]|\.\.\.|://|@\w+\.")
_PLACED = lazy_pattern(r"^[^\W\d_]{4,} \([^\W\d_a-zа-яß-ÿ][^\W\d_]{3,}[^()]*\)$")
_SHORT_SURNAME = lazy_pattern(
    "[BCDFGHJ-NP-TV-Z]?[AEIOU]{1,2}[BCDFGHJ-NP-TV-Z]{1,2}[AEIOU]"
)
_OLD_LETTERS = str.maketrans("ѣіѳѵ", "еифи")
_HARD_SIGN = re.compile(r"ъ\b")
_NUMBERED_FIELD = re.compile(r"\s+[\d#№.]{1,5}$")
_NUMBERED = lazy_pattern(
    r"(?P<function>[^\W\d_].{2,29}?) ?"
    r"(?:\b(?:no|nr|nro|num|núm|br|бр|č|čís|αρ|n[°º])\.? ?|№ ?|# ?)\d{1,3}"
)
"""A function and its number with a sign: `Svedok č. 1`, `Свидетель № 2`."""
_HEAD_OF = lazy_pattern(
    r"глава (?!\d|[ivxlc]+\b|\w+[аья]я\b|один|дв|три|четыр|пят|шест|сем|вос|дев|дес)"
    r"[а-яё-]+ \S"
)
"""The head of a body with his name, not a chapter: `глава республики сафин`."""
_VALUED = lazy_pattern(r", £?\d.*")
"""A field and a sum: `Guilty, 10d.`."""
_GIVEN_NAME = lazy_pattern(
    r", [^\W\d_a-zß-ÿ][\w'’-]+\.?(?: [^\W\d_a-zß-ÿ][\w'’-]*\.?)?"
)
_ITEM = lazy_pattern(r"\d{1,3}(?:\s?[-–—)]\s|(?:ኛ|st|nd|rd|th|[ºª]|er|e|ème)\Z)")
_POINT = lazy_pattern(
    r"(?:пункт|питання|вопрос|punkt|point|punto|ponto|bod|pkt|agenda item|item|top)\.?"
    r" \d{1,3}\.? \S"
    r"|(?:panel|page|frame|shot|slide|vi[ñn]eta|vignette|vignetta|planche)"
    r" (?:\d{1,3}|one|two|three|four|five|six)\Z"
)
"""A point of an agenda, `Пункт 1. Расписание`, or a picture: `Panel 2`."""
_SITTING = lazy_pattern(
    r"\d{1,3}\s?(?:[.ºª°]|st|nd|rd|th|e|er|re|ère|ème|a|o)?\s"
    r"(?:reuni[óoã]n?o?|sesi[óo]n|sess[ãa]o|sitting|meeting|session|séance|riunione"
    r"|seduta|sitzung|tagung|posiedzenie|schůze|schôdza|заседание|засідання|birleşim"
    r"|ülésnap|möte|møde|vergadering)\b"
)
"""What sitting it is, in a head: `17ª reunión`."""
_ADDRESSED = frozenset(("sir", "madam", "ma'am", "madame", "monsieur"))
_DATED = -7.0
"""What it says that a year follows a name: the place and date of a report."""
_MAYBE = 0.2
"""What words after a name add that could be an office."""
_HELD = 0.6
"""What a Hungarian office adds that an article begins: `, a bizottság elnöke`."""
_HELD_OFFICES = frozenset(
    "elnöke alelnöke előadója részéről képviselője államtitkára jegyzője".split()
)
_LONGEST_AFTER_INITIALS = 150
"""Characters of the offices of a member of a government, after name and initials."""
_LONGEST_OFFICE = 6
"""Words of an office after a name, where no script has capitals."""
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_ADDRESS = re.compile(
    r"\band (?:\w+ )?members\b|\bmembers of the (?:sub)?committee\b|, presiding$"
    r"|^(?:سيدي|سيدتي|سادتي|أيها|أيتها) "
    r"|^(?:presidenza|presid[eê]ncia|présidence) d"
    r"|^(?:dear|geagte|geachte|beste|lieve|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?s?"
    r"|monsieur|madame|estimad[oa]s?|querid[oa]s?|señor|prezad[oa]s?|senhor|car[oai]"
    r"|gentil[ei]|egregi[oa]|kære|kära|bästa|ærede|hyvä|arvoisa|szanown\w+|drogi"
    r"|vážen\w+|poštovan\w+|spoštovan\w+|cijenjen\w+|уважаем\w+|шановн\w+|поштован\w+"
    r"|уважаеми|tisztelt|kedves|stimat\w+|dragă|sayın|αγαπητ\w+|κύριε)"
    r" (?:\w+ ){0,2}(?:editors?|sirs?|madam|reader|redakteure?|redaktion|redactie"
    r"|redacteur|rédact\w+|director|direttore|redattore|redação|editor[ae]?|redaktør"
    r"|redaktör|redaktorze|redakcj\w+|redakce|redakci\w*|uredni\w+|uredništvo"
    r"|редакци\w+|редакторе?|уредни\w+|szerkesztő\w*|redacți\w+|editör|päätoimittaja"
    r"|συντάκτη|διευθυντά)$"
)
"""Those who listen, and the editor to whom a letter goes."""
_OF_ONE = lazy_pattern(
    r"(?:del|de las?|de los|d[oa]s?) (?:grupo|gp\b|diputad|senador|deputad|señor|senhor"
    r"|srt?a?s?\b|don\b|doña\b|parlament|gobierno|governo|comisi|comiss|ponencia|ministr"
    r"|president|proposi|proyecto)"
    r"|de (?:don|doña|d\.ª?|mm?\.|mme) "
)
"""Whose question or motion it is: `DE LA DIPUTADA DOÑA ANA RÍO, QUE FORMULA: …`."""
_FLOOR = re.compile(
    r"(?:mr|madam|mrs|ms)\.? (?:[a-z]+ )?(?:speaker|president|chair(?:man|woman)?), "
    r"(?:(?:sir|madam|ma'am), )?"
    r"(?:i|we|you|it|my|our|this|that|there|the|as|if|let|may|on|in|with)\b"
    r"|(?:слово (?:ма[єю]|нада[єнв]|для|предостав|име|даје|дава)|думата има|реч има"
    r"|rije[čc] ima|re[čc] ima|besedo ima|głos ma\b|głos zabierze|slovo má\b"
    r"|tiene la palabra|tem a palavra|megadom a szót|söz (?:sırası|hakkı))"
    r"(?!\w*(?::|$))"
)
"""Words to the chair, and those with which the chair gives the floor."""
_OF_SOFTWARE = re.compile(r"(?<=\w)\s+(?:APP|BOT)\Z")
"""How a chat says that no person writes."""
_TITLE_IN_NAME = re.compile("《[^》]{1,16}》|“[^”]{1,10}”")
"""A paper's title or a nickname in a Chinese label."""


@immutable
class Likeness:
    """How label-like a string is.

    Attributes:
        weight: log-odds, from about -6 to +5.
        shape: `function`, `title`, `caps`, `initials`, `name`, `word`, `handle`,
            `caseless` or `other`: labels of one document share few shapes.
        reasons: what spoke for and against, for people.
    """

    weight: float
    shape: str
    reasons: tuple[str, ...]


@lru_cache(maxsize=1 << 18)  # with less, a long text in which all differ asks in vain
def likeness(label: str, openers: frozenset[str] = OPENERS) -> Likeness:
    """How much `label` (as printed, without separator) looks like a speaker label."""
    label = _OF_SOFTWARE.sub("", label)
    plain = " ".join(_NICKNAME.sub(" ", _BRACKETED.sub(" ", label)).split())
    bracketed = len(plain) < len(label.strip())
    key = fold(plain) or fold(label)
    if (known := _known(key, fold(label))) is not None:
        return known
    if plain.endswith(_GOES):
        return Likeness(-5.0, "other", ("a direction of a play",))
    if bracketed and _SPEAKS.search(label):
        return Likeness(-5.0, "other", ("the words begin inside it",))
    if _is_two_sentences(plain, openers):
        return Likeness(-5.0, "other", ("a sentence ends inside it",))
    if not plain.isascii() and plain.isupper() and is_loud_office(plain):
        return Likeness(3.0, "caps", ("an office before a name, in capitals",))
    head = _HEAD.sub("", plain).strip() or plain
    weight, shape, reasons = _head_likeness(head, openers)
    if head != plain:
        tail = plain[len(head) :]
        certain = SURNAME_AND_INITIALS in reasons
        weight, shape = _with_tail(
            (weight, shape),
            fold(head),
            tail,
            openers,
            certain=certain,
            bracketed=bracketed,
        )
    if bracketed and (inner := _name_in_brackets(label, openers)):
        weight, shape = max(weight, 0.0) + inner, "title"
        reasons = ("a name in brackets after it",)
    elif bracketed and weight > -2:
        weight += 0.7
        if shape == "word" and _PLACED.search(label):
            shape = "name"  # a seat or a party: `Лодыженскій (Тверская губ.)`
        elif shape == "initials" and _SHORT_SURNAME.fullmatch(plain):
            weight, shape = weight + 0.2, "caps"  # `BOCO (Verdi)` is read as it stands
        reasons = (*reasons, "something in brackets after it")
    if len(plain) >= LONG and (held := weigh_held_office(plain, openers)) > max(
        weight, 0.0
    ):
        return Likeness(held, "title", ("an office and a name",))
    return Likeness(weight, shape, reasons)


def _with_tail(
    found: tuple[float, str],
    head: str,
    tail: str,
    openers: frozenset[str],
    *,
    certain: bool,
    bracketed: bool,
) -> tuple[float, str]:
    """The weight and shape of a name with what follows it: an office, or a sentence.

    Args:
        found: the weight and shape of the name.
        head: the name, folded.
        tail: what follows it, with its comma or dash.
        openers: words that begin sentences.
        certain: whether a surname and its initials are the name.
        bracketed: whether something in brackets stands after all.
    """
    weight, shape = found
    change = _apposition(tail.strip(" ,;-–—|").split(), openers)
    is_held = change == _HELD
    if len(tail) > (_LONGEST_AFTER_INITIALS if certain or is_held else 110):
        weight -= 4.0
    elif shape in ("name", "title", "caps") and (
        is_held or not _BAD_AFTER_NAME.search(tail)
    ):
        added = change
        words = tail.strip(" ,;-–—|").split(None, 1)
        is_post = words and words[0].islower() and words[0] not in openers
        if certain and change < 0 and change != _DATED and (change > -4.0 or is_post):
            added = 0.2
        elif change > -4.0 and shape == "title" and len(tail) < 40:
            added = max(change, -1.0)
        counts = tail.count(",") > 1 and change == _MAYBE and not bracketed
        if shape == "name" and counts and "." not in head:
            added = -3.0  # things that are counted: `An hour, two chairs, one lamp`
        weight += added
    elif shape == "word" and change >= 0.7:
        weight, shape = weight + 1.2, "title"
    elif shape == "word" and _GIVEN_NAME.fullmatch(tail) and bracketed:
        weight, shape = weight + 1.2, "name"  # `Vlahović, Ana (SDP)`
    else:
        goes_on = shape == "caseless" and tail.count(" ") > _LONGEST_OFFICE
        weight -= 5.0 if change == _DATED else 3.5 if goes_on else 1.5
    if head in FUNCTIONS:
        return max(weight, 2.5) if change > -4.0 else 2.5 + change, "function"
    return weight, shape


_EXAMINED = lazy_pattern(
    r"(?:(?:contre|ré|cross|re|further)-? ?)*(?:interrogée?s?|examinée?s?|examined) "
    r"(?:par|by) "
)
"""How the heading above the questions of a party begins: `INTERROGÉ PAR Me ROY :`."""


def is_of_one(key: str) -> bool:
    """Whether folded words say whose question or motion follows."""
    return key[:2] in ("de", "do", "da") and _OF_ONE.match(key) is not None


def _known(key: str, whole: str) -> Likeness | None:
    """What the lists of words say of a label, or None if they do not hold it."""
    if " " in key[1:3] and (closed := close_letters(key)) != key:
        apart = Likeness(2.2, "caps", ("its letters stand apart",))
        return _known(closed, closed) or apart
    if not key or key in _MOVES or key.startswith(_MOVING):
        reason = "a direction of a play" if key else "empty"
        return Likeness(-5.0, "other", (reason,))
    if _ADDRESS.search(key) or _FLOOR.match(key) or is_of_one(key):
        reason = "an address to those who listen, or whose question it is"
        return Likeness(-5.0, "other", (reason,))
    if _is_field(key):
        return Likeness(-4.5, "other", ("the key of a form",))
    if _is_item(key):
        return Likeness(-4.0, "other", ("an item of a list",))
    if not key.strip("?"):
        return Likeness(1.0, "initials", ("a speaker who could not be told",))
    if whole in FUNCTIONS or key in FUNCTIONS or _modern(key) in FUNCTIONS:
        return Likeness(3.0, "function", ("a function that speaks",))
    if key in CASTS or key in ENACTING or _EXAMINED.match(key):
        reason = "a heading of those who speak, or a verb that lays down what follows"
        return Likeness(-4.5, "other", (reason,))
    if NUMBERED_SPEAKER.fullmatch(key) or (
        key[-1].isdigit()
        and (numbered := _NUMBERED.fullmatch(key))
        and numbered["function"] in FUNCTIONS
    ):
        return Likeness(3.5, "function", ("a numbered speaker",))
    if (
        key in FIELD_KEYS
        or key.rstrip("s") in FIELD_KEYS
        or _NUMBERED_FIELD.sub("", key) in FIELD_KEYS
        or _VALUED.sub("", key) in FIELD_KEYS
        or (": " in key and key.partition(": ")[0] in FIELD_KEYS)
        or (":" in key and not key.isascii() and key.partition(":")[0] in FIELD_KEYS)
        or (" | " in key and key.rpartition(" | ")[2] in FIELD_KEYS)
    ):
        return Likeness(-4.5, "other", ("the key of a form",))
    if key.startswith(("int.", "ext.", "int/", "ext/")) or (
        any(word.strip(".,:") in HEADINGS for word in key.split())
        and not (key.startswith("глава ") and _HEAD_OF.match(key))
    ):
        return Likeness(-2.5, "other", ("a word of headings",))
    return None


def _is_item(key: str) -> bool:
    """Whether a label is an item of a list, a point of an agenda or a sitting."""
    if key[0].isdigit():
        return bool(_ITEM.match(key) or _SITTING.match(key))
    return _POINT.match(key) is not None


def _modern(key: str) -> str:
    """A Russian label of before 1918 as it is spelt today: `предсѣдатель`."""
    if not key or not "а" <= key[0] <= "ѵ":
        return key
    return _HARD_SIGN.sub("", key.translate(_OLD_LETTERS))


def _is_field(key: str) -> bool:
    """Whether two words are the key of a form: `hearing date`, `speaker names`."""
    first, _, last = key.rpartition(" ")
    if last == "note" and first.endswith("'s"):
        return True
    return bool(first) and " " not in first and last in FIELD_ENDINGS


@cache
def _abbreviations() -> frozenset[str]:
    """The beginnings of offices that stand for the whole word: `Angekl.`, `Präs.`."""
    offices = {w for f in FUNCTIONS if " " not in (w := f.strip(".")) and w.isalpha()}
    return (
        frozenset(w[:size] for w in offices for size in range(3, len(w) - 2))
        - OPENERS
        - offices
    )


_SPEAKS = lazy_pattern(r"[)\]]\s?[—–]\s?(?:I|We|It|This|That|There|The)\b")
"""Words behind a dash that parts the label from them: `(9.00 am)—I move:`."""


def _is_two_sentences(plain: str, openers: frozenset[str]) -> bool:
    """Whether a full stop inside `plain` ends a sentence and not an abbreviation."""
    for found in _STOP.finditer(plain):
        word = found[1].casefold()
        if word in HONORIFICS or word + "." in HONORIFICS:
            continue
        if word in _abbreviations():
            continue
        if len(word) >= 5 or (len(word) == 4 and found[1].islower()):
            return True
        following = plain[found.end() :].split(None, 1)[0].casefold().strip(",")
        if following in openers and following not in PARTICLES:
            return True
    return False


def _name_in_brackets(label: str, openers: frozenset[str]) -> float:
    """What it adds that the brackets hold a name: `The Minister (Helen Marsden)`."""
    found = _BRACKETED.search(label)
    if found is None or found.start() < 3 or not label[0].isupper():
        return 0.0
    words = found[0].strip("()[]（）【】 ").split()
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() for word in words):
        return 0.0
    outside = label[: found.start()].split()
    if any(w.casefold() in openers and w.casefold() not in PARTICLES for w in outside):
        return 0.0
    return 2.0 if words[0].casefold() in HONORIFICS else 1.2


def _is_direction(words: list[str], folded: list[str]) -> bool:
    """Whether words after a name say from where or how: `de sa place`, `se levant`."""
    if not 0 < len(words) <= 6 or not words[0][0].islower() or is_saying(folded[-1]):
        return False
    gerund = folded[0].removeprefix("s'").removeprefix("s’").endswith(("ant", "ando"))
    return folded[0] in DIRECTIONS or gerund or (folded[0] == "se" and len(words) > 1)


_GOES = (" ab", " ab.", " уходит", " уходят", " входит", " входят", " sort", " exit")
_MOVES = frozenset("enter exit exeunt re-enter reenter manet manent".split())
_MOVING = ("enter ", "exit ", "exeunt ", "re-enter ", "reenter ")
_COPULAS = frozenset(
    "is are was were ist sind war est sont était es son era é è são sono jest".split()
)
"""Verbs of a sentence that an article begins: `Señora ministra, la pregunta es:`"""


def _apposition(words: list[str], openers: frozenset[str]) -> float:
    """What the words after a name say: an office, or the rest of a sentence."""
    folded = [word.casefold().strip(".,") for word in words]
    if len(folded) <= 2 and " ".join(folded) in WRITTEN:
        return 0.7
    if any(_YEAR.fullmatch(word) for word in folded):
        return _DATED
    if len(folded) == 1 and folded[0] in _ADDRESSED:
        return -2.0
    if any(w[-1] in ".!?" and len(w) > 3 and w[:-1].islower() for w in words[:-1]):
        return -6.0
    if folded and folded[0] in ("a", "az") and folded[-1] in _HELD_OFFICES:
        return _HELD
    if _is_direction(words, folded):
        return 0.0
    if folded and folded[0] in ARTICLES and not _COPULAS.isdisjoint(folded[2:]):
        return -6.0
    if any(word in openers and word not in IN_OFFICES for word in folded):
        return 0.0 if folded[:2] == ["on", "behalf"] else -6.0
    if any(word in POSTS for word in folded):
        return 1.2
    if words and (words[0][0].isupper() or len(words) <= 6):
        is_office = folded[0] in HONORIFICS or f"{folded[0]}." in HONORIFICS
        return 0.7 if is_office else _MAYBE
    return -1.5


def _head_likeness(
    head: str, openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]]:
    """The weight, shape and reasons for a label without its brackets and apposition."""
    if head.endswith((" ?", "(?", "-?")):
        weight, shape, reasons = _head_likeness(head.rstrip(" (?-"), openers)
        return weight - 0.5, shape, (*reasons, "a speaker who is not certain")
    if is_uncased(head) and (plain := _TITLE_IN_NAME.sub("", head)) not in ("", head):
        return _head_likeness(plain, openers)
    if _BAD.search(_HEBREW_MARK.sub("", head)):
        return -4.0, "other", ("punctuation that no name has",)
    words = head.split()
    size = len(head)
    parts = [part for part in _JOINED.split(head) if part]
    if len(parts) > 1 and len(parts) <= 5 and size < 80:
        inner = [weigh_name(part, openers) for part in parts]
        if fold(parts[0]) in FIELD_KEYS and fold(parts[-1]) in FIELD_KEYS:
            return -4.5, "other", ("keys of a form",)
        if all(weight > 0.3 for weight, _, _ in inner):
            return inner[0][0], inner[0][1], ("several speakers at once",)
    weight, shape, reasons = weigh_name(head, openers)
    if size > 70:
        weight -= 1.5 if shape != "title" else 0.5
        reasons = (*reasons, "very long")
    if len(words) > 8:
        weight -= 1.5
    return weight, shape, reasons
