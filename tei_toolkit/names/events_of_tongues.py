"""Events and treaties by fixed forms in languages other than English.

"Zweiter Weltkrieg", "Revolución de Mayo", "guerre de Corée", "powstanie warszawskie":
`name type="event"`; treaties are `name type="work"`, as in English. Only forms that
leave no doubt are here: a war and a battle are told by a place, or by a word that wars
alone are called by. From general knowledge.
"""

import re
from functools import lru_cache

from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.tongue_lexicon import TongueLexicon
from tei_toolkit.names.tongue_sources import tongue_lexicon
from tei_toolkit.values import immutable

_NAME = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ][\w’'-]+"
_OF_ROMANCE = (
    r"(?:de la |de los |de las |dell['’]|dello |della |dei |delle |del |de l['’]"
)
_OF_ROMANCE += r"|du |des |d['’]|de |do |da |dos |das |di )"


@immutable
class _Forms:
    """The forms of a language, as expressions.

    Attributes:
        sign: what stands in each of them.
        events: those of events; what must be a place is in a group `land`, and what
            may be anything but a given name in a group `battle`.
        treaties: those of treaties.
    """

    sign: str
    events: str
    treaties: str


_FORMS = {
    "de": _Forms(
        r"[Kk]rieg|[Rr]evolution|Schlacht|Belagerung|Kongress|Konferenz"
        r"|Aufstand|Frühling"
        r"|Olympische|Vertrag|Verträge|Abkommen|Protokoll|Friede|Mauerfall",
        r"(?:Erste|Zweite|Dreißigjährige|Siebenjährige|Achtzigjährige"
        r"|Hundertjährige|Kalte"
        r"|Deutsch-Französische|Nordische|Punische"
        r"|Peloponnesische)[rnms]?"
        r" (?:Welt)?[Kk]rieg(?:s|es|e)?\b"
        r"|(?:Amerikanische|Spanische|Russische|Syrische|Englische|Griechische)[rnms]?"
        r" Bürgerkrieg(?:s|es)?\b|(?:Bauern|Opium|Erbfolge|Hussiten)krieg(?:s|es|e)?\b"
        r"|(?P<land>[A-ZÄÖÜ]\w+?)-?[Kk]rieg(?:s|es)?\b"
        r"|(?:Französische|Russische|Amerikanische|Industrielle|Glorreiche|Friedliche"
        r"|Iranische|Kubanische|Samtene|Orangene)[rn]? Revolution\b"
        r"|(?:Oktober|November|März|Februar|Juli|Kultur)revolution\b"
        rf"|(?:Schlacht|Belagerung) (?:bei|von|um|vor) (?P<battle>{_NAME})"
        r"|Wiener Kongress(?:es)?\b|Prager Frühling(?:s)?\b"
        r"|(?P<er>[A-ZÄÖÜ][\w-]+)er (?:Aufstand(?:s|es)?|Kongress(?:es)?|Konferenz)\b"
        r"|Olympische[rn]? (?:Sommer|Winter)?[Ss]pielen?\b",
        rf"(?:Vertrag|Vertrags|Vertrages|Verträge|Frieden|Abkommen) (?:von"
        rf"|zu) (?P<land>{_NAME})"
        r"|(?P<er>[A-ZÄÖÜ][\w-]+?)e?r (?:Vertrag(?:s|es)?|Verträgen?|Abkommens?"
        r"|Protokolls?|Friedens?|Friede)\b|Westfälische[rn]? Frieden?s?\b"
        r"|(?P<land2>[A-ZÄÖÜ]\w+)-(?:Protokoll|Abkommen)s?\b",
    ),
    "fr": _Forms(
        r"[Gg]uerre|[Rr]évolution|[Bb]ataille|[Ss]iège|olympiques|[Tt]raité|[Aa]ccord"
        r"|Commune",
        r"(?:[Pp]remière|[Ss]econde|[Dd]euxième) [Gg]uerre mondiale\b|Grande Guerre\b"
        r"|[Gg]uerre froide\b|[Gg]uerre civile espagnole\b|[Gg]uerres? (?:puniques?"
        r"|napoléoniennes)\b|[Gg]uerres? (?:de Cent Ans|de Trente Ans|de Sept Ans"
        r"|de Sécession|des Gaules|de Religion|du Golfe|des Boers|des Malouines)"
        rf"|[Gg]uerre {_OF_ROMANCE}(?P<land>{_NAME})"
        r"|[Rr]évolution (?:française|russe|tranquille|industrielle|culturelle"
        r"|d['’]Octobre"
        r"|de Juillet|des Œillets)\b"
        rf"|[Bb]ataille {_OF_ROMANCE}(?P<battle>{_NAME})|[Ss]iège (?:de "
        rf"|d['’])(?P<land3>{_NAME})"
        r"|Jeux olympiques(?: d['’](?:hiver|été))?\b|Commune de Paris\b",
        rf"[Tt]raités? (?:de |d['’])(?P<land>{_NAME})|[Aa]ccords? (?:de "
        rf"|d['’])(?P<land2>{_NAME})",
    ),
    "es": _Forms(
        r"[Gg]uerra|[Rr]evolución|[Bb]atalla|[Ss]itio|Olímpicos|[Tt]ratado"
        r"|[Aa]cuerdos?",
        r"(?:[Pp]rimera|[Ss]egunda) [Gg]uerra [Mm]undial\b|Gran Guerra\b|Guerra Civil"
        r"(?: Española)?\b|[Gg]uerra civil española\b|[Gg]uerra [Ff]ría\b"
        r"|[Gg]uerra de (?:(?:los )?(?:Cien|Treinta|Siete) Años|(?:la )?Independencia"
        r"|Sucesión|Secesión|la Triple Alianza)\b"
        r"|[Gg]uerra (?:del Golfo|del Pacífico|del Chaco|de las Malvinas"
        r"|de los Balcanes)\b"
        rf"|[Gg]uerra {_OF_ROMANCE}(?P<land>{_NAME})"
        r"|[Rr]evolución (?:[Ff]rancesa|[Rr]usa|[Mm]exicana|[Cc]ubana|[Ii]ndustrial"
        r"|[Bb]olivariana|[Ss]andinista|[Ii]slámica)\b"
        r"|[Rr]evolución de (?:los Claveles|(?:Enero|Febrero|Marzo|Abril|Mayo"
        r"|Junio|Julio"
        r"|Agosto|Septiembre|Octubre|Noviembre|Diciembre|octubre|mayo|julio))\b"
        rf"|[Bb]atalla {_OF_ROMANCE}(?P<battle>{_NAME})|[Ss]itio de (?P<land3>{_NAME})"
        r"|Juegos Olímpicos(?: de (?:Invierno|Verano))?\b",
        rf"Tratados? de (?P<land>{_NAME})|Acuerdos? de (?P<land2>{_NAME})",
    ),
    "it": _Forms(
        r"[Gg]uerr[ae]|[Rr]ivoluzione|[Bb]attaglia|[Aa]ssedio|[Oo]limpi"
        r"|[Tt]rattat|[Aa]ccord"
        r"|Marcia",
        r"(?:[Pp]rima|[Ss]econda) [Gg]uerra [Mm]ondiale\b|Grande Guerra\b"
        r"|[Gg]uerra [Ff]redda\b"
        r"|[Gg]uerr[ae] (?:di [Ss]ecessione|d['’][Ii]ndipendenza|puniche"
        r"|dei [Cc]ent['’]anni"
        r"|dei [Tt]rent['’]anni|del Golfo|di Troia|delle Falkland)\b"
        rf"|[Gg]uerra {_OF_ROMANCE}(?P<land>{_NAME})"
        r"|[Rr]ivoluzione (?:[Ff]rancese|[Rr]ussa|[Ii]ndustriale|[Aa]mericana"
        r"|[Cc]ulturale"
        r"|d['’][Oo]ttobre|dei garofani)\b|Marcia su Roma\b"
        rf"|[Bb]attaglia {_OF_ROMANCE}(?P<battle>{_NAME})"
        rf"|[Aa]ssedio di (?P<land3>{_NAME})"
        r"|[Gg]iochi [Oo]limpici(?: invernali)?\b|Olimpiadi\b",
        rf"[Tt]rattat[oi] di (?P<land>{_NAME})|[Aa]ccord[oi] di (?P<land2>{_NAME})",
    ),
    "pt": _Forms(
        r"[Gg]uerra|[Rr]evolução|[Bb]atalha|[Cc]erco|Olímpicos|[Tt]ratado|[Aa]cordos?",
        r"(?:[Pp]rimeira|[Ss]egunda) [Gg]uerra [Mm]undial\b|Grande Guerra\b"
        r"|Guerra Fria\b"
        r"|Guerra Colonial\b|Guerra Civil(?: [EA]\w+a)?\b"
        r"|[Gg]uerra (?:dos (?:Cem|Trinta|Sete) Anos"
        r"|do Golfo|das Malvinas|dos Farrapos|de Canudos)\b"
        rf"|[Gg]uerra {_OF_ROMANCE}(?P<land>{_NAME})"
        r"|[Rr]evolução (?:dos Cravos|[Ff]rancesa|[Rr]ussa|[Ii]ndustrial"
        r"|[Cc]ubana|Liberal"
        r"|de (?:Abril|Outubro|Maio|1930))\b"
        rf"|[Bb]atalha {_OF_ROMANCE}(?P<battle>{_NAME})|[Cc]erco (?:de"
        rf"|do) (?P<land3>{_NAME})"
        r"|Jogos Olímpicos(?: de (?:Inverno|Verão))?\b",
        rf"Tratados? de (?P<land>{_NAME})|Acordos? de (?P<land2>{_NAME})",
    ),
    "ru": _Forms(
        r"войн|революци|[Бб]итв|сражени|блокад|Олимпи|договор|соглашени|пакт",
        r"(?:Перв|Втор)\w{2,3} миров\w{2,3} войн\w{0,3}\b"
        r"|(?:Велик\w{2,3} )?Отечественн\w{2,3} войн\w{0,3}\b"
        r"|(?:Гражданск|Холодн|Крымск|Чеченск|Афганск|Русско-японск|Кавказск|Столетн"
        r"|Тридцатилетн|Семилетн|Северн|Вьетнамск|Корейск|Финск|Балканск|Смутн)\w{2,3}"
        r" войн\w{0,3}\b"
        r"|(?:Велик\w{2,3} )?(?:Октябрьск|Февральск|Французск|французск|Оранжев)\w{2,3}"
        r" (?:социалистическ\w{2,3} )?революци\w{1,3}\b"
        r"|(?:Сталинградск|Курск|Куликовск|Полтавск|Бородинск|Московск|Невск)\w{2,3}"
        r" (?:битв\w{0,3}|сражени\w{1,2})\b|Ледов\w{2,3} побоищ\w{1,2}\b"
        rf"|[Бб]итв\w{{0,2}} (?:за|под|при|на) (?P<battle>{_NAME})"
        rf"|[Бб]локад\w{{0,2}} Ленинграда\b"
        r"|(?:Зимн\w{2,3} |Летн\w{2,3} )?Олимпийск\w{2,3} игр\w{0,3}\b"
        r"|Олимпиад[аеуы]\b",
        r"(?:Версальск|Минск|Тильзитск|Брестск|Беловежск|Хельсинкск|Мюнхенск|Варшавск"
        r"|Лиссабонск|Маастрихтск|Дейтонск|Парижск|Женевск)\w{2,3} (?:мирн\w{2,3} )?"
        r"(?:договор\w{0,3}|соглашени\w{1,3}|пакт\w{0,2}|мир\w{0,2})\b",
    ),
    "uk": _Forms(
        r"війн|воєн|[Рр]еволюці|[Бб]итв|Олімпі|договор|договір|угод|Голодомор",
        r"(?:Перш|Друг)\w{1,3} світов\w{1,3} (?:війн\w{0,2}|воєн)\b"
        r"|(?:Громадянськ|Холодн|Кримськ|Афганськ)\w{1,3} війн\w{0,2}\b"
        r"|(?:Жовтнев|Лютнев|Помаранчев|Французьк)\w{1,3} революці\w{1,2}\b"
        r"|Революці\w{1,2} [Гг]ідності\b|[Рр]еволюці\w{1,2} на граніті\b"
        r"|Голодомор\w{0,2}\b"
        rf"|[Бб]итв\w{{0,2}} (?:за|під|при|на) (?P<battle>{_NAME})"
        r"|Олімпійськ\w{1,3} іг\w{1,4}\b|Олімпіад[аиіу]\b",
        r"(?:Мінськ|Версальськ|Будапештськ|Брестськ|Лісабонськ|Паризьк)\w{1,3}"
        r" (?:мирн\w{1,3} )?(?:договор\w{0,3}|договір|угод\w{0,2}|меморандум\w{0,2})\b",
    ),
    "pl": _Forms(
        r"[Ww]ojn|[Rr]ewolucj|[Bb]itw|[Pp]owstani|[Ii]grzysk|[Tt]raktat|[Oo]krągł",
        r"(?:\bI|\bII|[Pp]ierwsz\w{1,3}"
        r"|[Dd]rug\w{1,3}) [Ww]ojn\w{1,2} [Śś]wiatow\w{1,2}\b"
        r"|[Zz]imn\w{1,2} [Ww]ojn\w{1,2}\b|[Ww]ojn\w{1,2} (?:polsko-bolszewick"
        r"|krymsk|domow)\w{1,2}"
        r" w (?P<land3>[A-ZŁŚŻ]\w+)"
        r"|[Pp]owstani\w{1,3} (?:[Ww]arszawski|[Ss]tyczniow|[Ll]istopadow|[Śś]ląski"
        r"|[Ww]ielkopolski|[Kk]ościuszkowski|[Ww]ęgierski)\w{1,3}\b"
        r"|powstani\w{1,3} w getcie\b"
        r"|[Rr]ewolucj\w{1,2} (?:[Pp]aździernikow|[Ff]rancusk|[Rr]osyjsk|[Ll]utow"
        r"|[Pp]rzemysłow|[Kk]ulturaln|[Pp]omarańczow)\w{1,3}\b"
        rf"|[Bb]itw\w{{1,2}} (?:pod|o|nad|na) (?P<battle>{_NAME})"
        r"|[Ii]grzysk\w{1,3} [Oo]limpijski\w{1,2}\b|Okrągł\w{1,4} St[óo]ł\w{0,3}\b"
        r"|[Oo]krągł\w{1,4} [Ss]t(?:ół|ołu|ole|ołem)\b",
        r"[Tt]raktat\w{0,3} (?:lizboński|wersalski|ryski|rzymski|brzeski)\w{0,3}\b"
        rf"|[Tt]raktat\w{{0,3}} (?:z|w) (?P<land>{_NAME})",
    ),
    "tr": _Forms(
        r"Savaş|Muharebe|Antlaşma|Anlaşma|Kongre|Devrim|İhtilal|İsyan"
        r"|Ayaklanma|Olimpiyat",
        r"(?:Birinci|İkinci|I\.|II\.|1\.|2\.) Dünya Savaşı\b"
        r"|(?:Kurtuluş|Soğuk|Çanakkale|Körfez|Kırım|Balkan|Vietnam|Kore"
        r"|Malazgirt|İstiklal)"
        r" (?:Savaş(?:ı|ları)?|Harbi|Muharebesi)\b"
        r"|(?:Fransız|Rus|Ekim|Sanayi|Harf|İran|Küba) (?:Devrimi|İhtilali|İnkılabı)\b"
        rf"|(?P<land>{_NAME}) (?:Savaşı|Muharebesi|Kongresi|İsyanı|Ayaklanması"
        rf"|Katliamı)\b"
        r"|(?:Yaz |Kış )?Olimpiyat(?:ları| Oyunları)\b",
        rf"(?P<battle>{_NAME}) Antlaşması\b"
        rf"|(?P<land>{_NAME}) (?:Anlaşması|Sözleşmesi|Protokolü)\b",
    ),
}
_STEMS = ("", "e", "en", "a", "es")
"""What "er" may stand for at the end of a town: "Warschauer", "Versailler"."""
_LANDS = ("land", "land2", "land3")
_BEFORE, _AFTER = 48, 64
_WHY = ("called in a form that only such a thing has",)
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.85}


@lru_cache(maxsize=16)
def _patterns(tag: str) -> tuple[re.Pattern[str], ...] | None:
    forms = _FORMS.get(tag)
    if forms is None:
        return None
    return (
        re.compile(forms.sign),
        re.compile(rf"(?<![\w-])(?:{forms.events})(?![\w-])"),
        re.compile(rf"(?<![\w-])(?:{forms.treaties})(?![\w-])"),
    )


def find_events_in(text: str, tag: str) -> list[Mention]:
    """Events and treaties in `text`, in order, none overlapping.

    Args:
        text: any characters.
        tag: the first part of its BCP 47 tag.
    """
    patterns = _patterns(tag)
    if patterns is None:
        return []
    sign, events, treaties = patterns
    lexicon = tongue_lexicon(tag)
    found: list[Mention] = []
    end = 0
    for match in sign.finditer(text):
        if match.start() < end:
            continue
        around = (max(end, match.start() - _BEFORE), match.end() + _AFTER)
        for pattern, kind in (
            (events, MentionType.EVENT),
            (treaties, MentionType.WORK),
        ):
            form = _around(pattern, text, around, match.span(), lexicon)
            if form is not None:
                found.append(_mention(form, kind))
                end = form.end()
                break
    return found


def _around(
    pattern: re.Pattern[str],
    text: str,
    around: tuple[int, int],
    sign: tuple[int, int],
    lexicon: TongueLexicon,
) -> re.Match[str] | None:
    """The form that has a sign in it, and that a place tells if it must."""
    for match in pattern.finditer(text, *around):
        if (
            match.start() <= sign[0]
            and match.end() >= sign[1]
            and _is_told(match, lexicon)
        ):
            return match
    return None


def _is_told(match: re.Match[str], lexicon: TongueLexicon) -> bool:
    """Whether what tells a war or a treaty is what it must be."""
    groups = match.groupdict()
    battle, stem = groups.get("battle"), groups.get("er")
    if battle and lexicon.is_given(battle):
        return False
    if stem:
        return any(_is_place(f"{stem}{ending}", lexicon) for ending in _STEMS)
    lands = (groups.get(name) for name in _LANDS)
    return all(_is_place(land, lexicon) for land in lands if land)


def _is_place(word: str, lexicon: TongueLexicon) -> bool:
    entry = lexicon.find(word)
    return entry is not None and entry.kind != "organisation"


def _mention(form: re.Match[str], kind: MentionType) -> Mention:
    is_fixed = not any(form.groupdict().values())
    cert = Cert.HIGH if is_fixed else Cert.MEDIUM
    return Mention(*form.span(), form[0], kind, cert, _SCORES[cert], evidence=_WHY)
