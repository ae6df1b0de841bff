"""The places that news agencies print before their reports: `PARIS (AFP) —`."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import islice

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.places.places import is_known_place, place_likelihood

_NAMES = (
    "ap|afp|reuters|upi|dpa|dapd|ddp|epd|kna|sid|apa|sda|ats|ansa|agi|"
    "adnkronos|askanews|lapresse|efe|europa press|lusa|pap|čtk|tasr|sita|mti|"
    "agerpres|mediafax|bta|бта|tanjug|танјуг|hina|sta|fena|srna|срна|beta|"
    "бета|mia|миа|ata|απε|απε-μπε|ana|ana-mpa|amna|cna|κυπε|aa|dha|iha|anka|"
    "cihan|tass|тасс|итар-тасс|itar-tass|риа новости|ria novosti|sputnik|"
    "интерфакс|interfax|регнум|росбалт|укринформ|укрінформ|ukrinform|унн|"
    "уніан|униан|unian|лігабізнесінформ|белта|belta|казинформ|kazinform|кабар|"
    "trend|azertac|azərtac|арменпресс|armenpress|արմենպրես|xinhua|cns|kyodo|"
    "jiji|yonhap|kcna|antara|bernama|pti|ani|uni|ians|vna|ttxvn|tna|app|bss|"
    "unb|irna|isna|mna|mehr|fars|tasnim|wafa|وفا|سانا|sana|بترا|petra|واس|spa|"
    "كونا|kuna|وام|wam|قنا|qna|بنا|bna|أ ف ب|ا ف ب|أ.ف.ب|رويترز|د ب أ|أ ش أ|"
    "mena|map|و م ع|aps|واج|وأج|وات|tap|وكالات|भाषा|एजेंसी|वार्ता|cp|"
    "the canadian press|aap|nzpa|sapa|pana|nan|gna|ena|ritzau|ntb|tt|stt|bns|"
    "elta|leta|anp|belga|notimex|prensa latina|télam|telam|agência brasil|"
    "agencia brasil|estadão conteúdo|cnn indonesia|cnbc indonesia|detikcom"
)
BY_AGENCY = "dateline of an agency"
"""Why a line gives the place of the event."""
_HEAD = 60
"""So many lines may stand above the report of an agency."""
_IN_SMALL_LETTERS = frozenset("dpa dapd ddp epd kna sid apa sda ats".split())
_LONGEST, _GLANCE = 140, 60
_LIKELY, _SURE, _SIGN, _SHORT = 0.4, 2, 6, 4
"""Of a place beside an agency; letters of a sign; signs of a town of dense script."""
_CLOSED_BY = {"(": ")", "/": "/", "\uff08": "\uff09"}
_DASHES = ("-", "–", "—", "―", "−")
_AFTER = (*_DASHES, "=", ".", ":")
_EDGES = " .,:=/()" + "".join(_DASHES)
_TIED = ("电", "電", "讯", "訊", "=", "\uff1d", "【")
_PLACE_AND_DAY = lazy_pattern(
    r"\W{0,3}(?P<place>[^\W\d_][^\n()\[\]/=:;,.\d—–]{1,30}?"
    r"(?:, [^\W\d_][^\n()\[\]/=:;,.\d—–]{1,20}?(?! ?\d))?)"
    r"(?:(?:[.,] *[^()\[\]/=\n\d]{0,24}| )\d[^()\[\]/=\n]{0,24}?)?[ .,–—-]*"
)
"""What stands before an agency: `DES MOINES, Iowa`, `МОСКВА, 23 апр 2013 —`."""
_SITE_NAME = r"(?:(?:[\w-]+\.)+[\w-]{2,12}|\w{4,}com)(?: [A-Z]\w+)?"
_SITE = lazy_pattern(
    rf"\W*(?:(?P<place>[^\W\d_][^\W\d_ ]*(?: [^\W\d_]+)?), ?{_SITE_NAME}"
    rf"|{_SITE_NAME}, ?(?P<behind>[^\W\d_]+(?: [^\W\d_]+)?))\s*[-–—]",
    re.IGNORECASE,
)
"""`JAKARTA, kabar.com –`, `KABAR.COM, JAKARTA -`."""
_CHINESE = lazy_pattern(
    r"\W{0,3}(?P<run>[\u3400-\u9fff]{2,16})(?:（[^（）]{2,12}）)?(?:\d{1,2}月)?\d{1,2}日"
    r"(?:[上下]午|晚间?|凌晨|专|急)?[电電讯訊]"
    r"|\W{0,3}(?P<own>本[报報刊台](?!讯|訊)[\u3400-\u9fff]{2,4})[讯訊](?![\u3400-\u9fff])"
)
"""`新华社北京5月14日电`, `中央社記者王小明台北3日電`, `本报上海讯`."""
_HOUSE = lazy_pattern(r".*(?:社|网|網|报|報|台(?!北|中|南|湾|灣|州)|讯|訊|客户端)")
_EASTERN = lazy_pattern(
    r"[(\[【（](?P<place>[^\W\d_]{2,12}?)(?:[·ㆍ・][^\W\d_]{2,8})*"
    r"(?:[=＝](?P<agency>[^)\]】）=＝]{2,16})|共同|時事|ロイター|AFP ?時事)[)\]】）]"
)
"""`(서울=연합뉴스)`, `【東京共同】`."""


@cache
def _agencies() -> frozenset[str]:
    return frozenset(folded(name) for name in _NAMES.split("|"))


def agency_datelines(lines: Iterable[str]) -> dict[int, tuple[int, int]]:
    """Which of the first lines begin with an agency's dateline, and its place there."""
    found = enumerate(map(place_of_agency, islice(lines, _HEAD)))
    return {index: span for index, span in found if span is not None}


@lru_cache(maxsize=256)
def place_of_agency(text: str) -> tuple[int, int] | None:
    """Start and end of the place in the dateline of a news agency that begins `text`.

    The name of the agency makes it certain; one in capitals that is not known does
    where the place is.
    """
    head = text[:_LONGEST]
    if any(sign in head for sign in _TIED) and (found := _eastern(head)) is not None:
        return found
    beginning = head[:_GLANCE]
    for opening, closing in _CLOSED_BY.items():
        at = beginning.find(opening)
        end = head.find(closing, at + 1)
        if at >= 0 and end >= 0 and (found := _beside(head, at, end)) is not None:
            return found
    if not any(sign in beginning for sign in _DASHES):
        return None
    return _beside_words(head, beginning) or _beside_site(head)


def _beside(head: str, at: int, end: int) -> tuple[int, int] | None:
    """The place before or behind the agency whose brackets stand at `at` and `end`."""
    agency, behind = head[at + 1 : end].strip(), head[end + 1 :].lstrip(" ")
    parts = {agency, agency.partition("/")[0].strip(), agency.rpartition(". ")[2]}
    is_named = any(_is_named(part, is_set_apart=True) for part in parts)
    is_sign = agency.isupper() and agency.isalpha() and len(agency) <= _SIGN
    if not is_named and not (is_sign and behind.startswith(_DASHES)):
        return None
    if at == 0:
        return _behind(head, end + 1) if is_named else None
    span = _place_before(head[:at])
    if span is None:
        return None
    is_known = is_known_place(head[slice(*span)])
    is_set_off = not behind or behind.startswith(_AFTER) or head[at] == "/"
    return span if is_named + is_known + is_set_off >= _SURE else None


def _beside_words(head: str, beginning: str) -> tuple[int, int] | None:
    """The place before an agency without brackets: `МОСКВА, 23 апр — РИА Новости.`."""
    words = list(re.finditer(r"[^\s–—]+", beginning))
    for index, word in enumerate(words):
        for last in words[index : index + 2]:
            agency = head[word.start() : last.end()]
            behind = head[word.start() + len(agency.rstrip(_EDGES)) :].lstrip(" ")
            name = agency.strip(_EDGES)
            is_named = behind.startswith(_AFTER) and _is_named(name, is_set_apart=False)
            if not is_named:
                continue
            if index == 0:
                return _behind(head, head.find(agency) + len(agency))
            return _place_before(head[: word.start()])
    return None


def _beside_site(head: str) -> tuple[int, int] | None:
    """The known place beside the site of a paper: `JAKARTA, sita.com - The mayor`."""
    found = _SITE.match(head)
    if found is None:
        return None
    span = found.span("place" if found["place"] else "behind")
    return span if is_known_place(head[slice(*span)]) else None


def _place_before(head: str) -> tuple[int, int] | None:
    """The place with which words begin that have nothing beside it but a day."""
    match = _PLACE_AND_DAY.fullmatch(head)
    is_place = match is not None and place_likelihood(match["place"]) >= _LIKELY
    return match.span("place") if match is not None and is_place else None


def _behind(head: str, at: int) -> tuple[int, int] | None:
    """The place behind an agency and a dash: `(ANSA) - ROMA, 3 GIU -`."""
    rest = head[at:]
    start = len(rest) - len(rest.lstrip(_EDGES))
    if not any(sign in rest[:start] for sign in _DASHES):
        return None
    place = re.split(r"[,.\d–—]|\s-", rest[start:], maxsplit=1)[0].rstrip()
    first = at + start
    return (first, first + len(place)) if is_known_place(place) else None


def _is_named(agency: str, *, is_set_apart: bool) -> bool:
    """Whether words are an agency's name; a short one is in capitals or in brackets."""
    if len(agency) <= _SIGN and agency.islower() and agency.isascii():
        return agency in _IN_SMALL_LETTERS
    is_said = agency == agency.upper() or is_set_apart or len(agency) > _SIGN - 1
    return is_said and folded(agency) in _agencies()


def _eastern(head: str) -> tuple[int, int] | None:
    """The place in a dateline of Chinese, Japanese or Korean agencies."""
    match = _CHINESE.match(head)
    if match is not None:
        name = match.lastgroup or "run"
        return _behind_the_house(match[name], match.start(name))
    match = _EASTERN.match(head)
    if match is None:
        return None
    place, agency = match["place"], match["agency"]
    is_place = is_known_place(place) or agency is None or len(place) <= _SHORT
    return match.span("place") if is_place else None


def _behind_the_house(run: str, start: int) -> tuple[int, int] | None:
    """The place at the end of a run of signs: `中央社記者王小明台北`."""
    house = _HOUSE.match(run)
    first = house.end() if house and house.end() < len(run) else 0
    for at in (first, *range(first + 1, len(run) - 1)):
        if is_known_place(run[at:]):
            return start + at, start + len(run)
    is_short = first and len(run) - first <= _SHORT
    return (start + first, start + len(run)) if is_short else None
