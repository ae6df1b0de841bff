"""Titles and endings of languages that have no module of their own.

Enough to find the places and people of the lists in the forms in which a text has
them ("v Praze", "Budapesten", "pan Novák"); ours, from general knowledge. The fields
are those of `language_words.NameWords`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from tei_toolkit.names.language_words import NameWords
from tei_toolkit.names.languages import words_of

_SERBIAN = "gospodin gospodina gospodinu gospodinom gospođa gospođe gospođi gospođu "
_SERBIAN += "predsjednik predsjednika predsjedniku predsednik predsednika predsedniku "
_SERBIAN += "premijer premijera premijeru ministar ministra ministru ministrica "
_SERBIAN += "zastupnik zastupnica poslanik poslanica profesor dr dr. prof. general"
_ITS_PLACES = "u iz do od na kod prema oko kroz iznad blizu za"
_ITS_ENDINGS = (
    "u=-,a,o a=-,o e=a,e,- i=a,- om=-,a,o em=- oj=a ci=ka zi=ga og=i,- im=i ome=i "
    "ovu=ovo ova=ovo ovom=ovo"
)
_NORDIC_PLACES = "i på från fra till til vid ved från över over nær"
_WORDS: Mapping[str, NameWords] = MappingProxyType(
    {
        "cs": NameWords(
            home="CZ",
            titles="pan pana panu panem pane paní pán poslanec poslance poslanci "
            "poslankyně ministr ministra ministru ministrem ministryně premiér "
            "premiéra premiérovi premiérem prezident prezidenta prezidentovi "
            "prezidentem "
            "předseda předsedy předsedkyně kancléř senátor senátora profesor prof. dr. "
            "doktor generál král",
            offices="vlády sněmovny senátu zahraničí financí vnitra obrany republiky",
            before_place="v ve do z ze na u od k ke nad pod přes mezi kolem za po",
            endings="y=a u=-,a,o a=-,o ě=a,o,- e=-,a,e ze=ha ce=ka,c ou=a,á em=-,o "
            "ovi=-,a i=-,e,ň ii=ie í=e,í é=á la=el lem=el lovi=el ně=eň,n ni=eň,ň",
        ),
        "sk": NameWords(
            home="SK",
            titles="pan pán pána pánovi pánom pani poslanec poslanca poslankyňa "
            "minister ministra ministrovi ministrom ministerka premiér premiéra "
            "premiérom prezident prezidenta prezidentovi prezidentom prezidentka "
            "predseda predsedu predsedníčka profesor prof. dr. doktor generál",
            offices="vlády parlamentu zahraničia financií vnútra obrany republiky",
            before_place="v vo do z zo na u od k ku nad pod cez medzi okolo za po",
            endings="y=a u=-,a,o a=-,o e=a,o,- ou=a,á om=-,o ovi=-,o,a i=-,a,ň ii=ia "
            "iou=ia ej=á iach=e,ie ne=eň ni=eň la=el lom=el lovi=el ým=ý ého=ý",
        ),
        "hr": NameWords(
            home="HR BA",
            titles=_SERBIAN,
            offices="vlade sabora vanjskih poslova financija obrane republike stranke "
            "odbora europske komisije unije",
            before_place=_ITS_PLACES,
            endings=_ITS_ENDINGS,
        ),
        "bs": NameWords(
            home="BA HR",
            titles=_SERBIAN,
            offices="vlade vanjskih poslova finansija odbrane republike stranke odbora "
            "evropske komisije unije",
            before_place=_ITS_PLACES,
            endings=_ITS_ENDINGS,
        ),
        "sr": NameWords(
            home="RS BA ME",
            titles="господин господина господину госпођа госпође председник "
            "председника председнику премијер премијера министар министра министру "
            "посланик посланица професор др др. генерал",
            offices="владе скупштине спољних послова републике странке одбора",
            before_place="у из до од на код према око кроз",
            endings="у=-,а,о а=-,о е=а,е и=а ом=-,а,о ем=- ој=а ци=ка зи=га ог=и им=и",
        ),
        "sl": NameWords(
            home="SI",
            titles="gospod gospoda gospodu gospa gospe poslanec poslanka minister "
            "ministra ministrica premier premierja predsednik predsednika predsednica "
            "profesor dr. general",
            offices="vlade zbora zunanje zadeve republike državnega sveta stranke "
            "odbora evropske komisije unije",
            before_place="v iz do od na pri proti okoli skozi za",
            endings="u=-,o a=-,o i=a,- e=a,- o=a om=-,o em=-,o,a",
        ),
        "ro": NameWords(
            home="RO MD",
            titles="domnul domnului doamna doamnei dl. dna. dl dna președintele "
            "președintelui președinta prim-ministrul premierul premierului "
            "ministrul ministrului ministra senatorul deputatul deputata "
            "profesorul dr. generalul "
            "regele",
            offices="de externe finanțelor justiției apărării",
            before_place="în din la spre către lângă prin peste",
            endings="iei=ia ei=a ului=-",
        ),
        "hu": NameWords(
            home="HU",
            after="úr asszony miniszterelnök miniszter elnök képviselő",
            endings="ban=- ben=- ba=- be=- ból=- ből=- on=- en=- ön=- ra=- re=- ról=- "
            "ről=- tól=- től=- hoz=- hez=- höz=- nál=- nél=- nak=- nek=- ában=a ába=a "
            "ából=a ára=a áról=a án=a át=a ának=a ával=a ében=e ébe=e ét=e ot=- et=- "
            "t=- n=- " + " ".join(f"{c}{v}l=-" for c in "bdfgklmnprstz" for v in "ae"),
        ),
        "fi": NameWords(
            home="FI",
            titles="pääministeri pääministerin ministeri ministerin presidentti "
            "presidentin puhemies edustaja kansanedustaja rouva herra tohtori kenraali "
            "ulkoministeri valtiovarainministeri",
            endings="ssa=- ssä=- sta=- stä=- lla=- llä=- lta=- ltä=- lle=- n=- in=- "
            "issa=- gissä=ki gistä=ki gin=ki giin=ki ussa=ku usta=ku essa=i esta=i "
            "en=i een=i passa=ppa pasta=ppa pan=ppa ella=- elta=- elle=- ille=- "
            "iin=i aan=a "
            "lla=- ään=ä",
        ),
        "sv": NameWords(
            home="SE FI",
            titles="herr fru fröken statsminister finansminister utrikesminister "
            "justitieminister minister talman talmannen ledamot riksdagsledamot "
            "president kung drottning professor dr doktor general biskop statsrådet",
            before_place=_NORDIC_PLACES,
            endings="s=-",
        ),
        "da": NameWords(
            home="DK",
            titles="hr. hr herr fru frøken statsminister finansminister "
            "udenrigsminister justitsminister minister ministeren formand "
            "formanden ordfører præsident "
            "kong dronning professor dr. general biskop",
            before_place=_NORDIC_PLACES,
            endings="s=-",
        ),
        "nb": NameWords(
            home="NO",
            titles="herr fru frøken statsminister finansminister utenriksminister "
            "justisminister minister statsråd president stortingspresident kong konge "
            "dronning professor dr. general biskop",
            before_place=_NORDIC_PLACES,
            endings="s=-",
        ),
        "nl": NameWords(
            home="NL BE",
            titles="heer mevrouw meneer minister-president premier minister ministers "
            "staatssecretaris president voorzitter commissaris koning koningin prins "
            "prinses professor prof. dr. generaal bisschop burgemeester",
            links="van de der den het ten ter te",
            before_place="in naar uit te bij",
            articles="de het een",
        ),
        "bg": NameWords(
            home="BG",
            titles="господин госпожа президент президентът премиер премиерът министър "
            "министърът депутат депутатът професор проф. д-р генерал",
            before_place="в във от до на към край през",
        ),
    }
)
_SAME = MappingProxyType({"no": "nb", "nn": "nb"})


def name_words_of(tag: str) -> NameWords | None:
    """The words around the names of a language, or None where nothing is known of it.

    Args:
        tag: the first part of its BCP 47 tag.
    """
    module = words_of(tag)
    if module is not None:
        return module.names
    return _WORDS.get(_SAME.get(tag, tag))
