"""Names of people that are common words, too, by language; ours, of general knowledge.

At the beginning of a sentence, where any word has a capital, such a word is a name only
if what follows it says so: "Petit dit non", and not "Petit rappel".
"""

from functools import lru_cache

from tei_toolkit.names.tongue_lexicon import folded

# fmt: off
_WORDS = {
    "de": (
        "wolf stein bach berg vogel koch bauer schneider fischer müller weber schmidt "
        "jäger krieger kaiser könig fuchs hahn lang klein groß gross kurz jung alt schwarz "
        "weiß braun roth neu stark reich frank busch baum strauß winter sommer herbst "
        "sonntag freitag mai engel geiger becker richter hirsch bär horn krone kern kraft "
        "frei freund gut ernst wagner schreiber meister zimmermann gabriel haas hase rose "
        "holz sand keller brand blum blume stern morgenstern heil wahl hoffnung pfeiffer"
    ),
    "fr": (
        "petit grand legrand leblanc blanc noir brun roux rose rouge lebrun moreau roy roi "
        "leroy marchand boucher boulanger berger ben marin martin mercier meunier charpentier "
        "fontaine fleur vert bon bonnet gros jeune vieux long court juste clair claire aimé "
        "désiré constant prudence florence france olive marguerite angle mai avril noël "
        "dimanche rivière dupont dubois bois forêt maire curé chevalier comte page garde"
    ),
    "es": (
        "paz soledad dolores rosa flor luz mar pilar consuelo esperanza gloria caridad mercedes "
        "remedios milagros ángeles reyes rey león toro cordero lobo prado río ríos blanco rubio "
        "moreno delgado bravo alegre calvo crespo rojo pardo flores iglesias iglesia torres casas "
        "castillo campo campos vega vera santos santo franco leal bueno rico cano herrero "
        "guerrero caballero cruz mesa montes montero cuesta sierra valle clemente inocencio"
    ),
    "it": (
        "bianco bianchi rossi rosso neri nero bruno verde verdi russo greco romano serena chiara "
        "bella bello felice gentile leone gallo ferrari ferro conti conte costa riva rosa fiore "
        "fiori viola vittoria speranza gioia grazia pace luce stella stelle mare marino monti "
        "monte valle villa fontana basso grasso longo lungo grande santo santi forte guerra gatto "
        "piccolo caruso massimo fortuna letizia allegra celeste aurora alba domenica primo sesto"
    ),
    "pt": (
        "leitão amado chaves coelho carneiro cordeiro pinto pombo raposo lobo leão rocha pedra "
        "pereira oliveira silveira figueira nogueira ribeiro ribeira rios lago lagos monte montes "
        "campos prado vale costa branco preto moreno ruivo franco leal bom bravo guerra paz luz "
        "flor rosa rosas glória esperança conceição aparecida dores neves reis rei santos santo "
        "cruz machado ferreira barros porto ponte torres castelo feliz clemente prudente salgado"
    ),
    "pl": (
        "kot wilk lis zając sikora wróbel kruk orzeł sokół gołąb baran kozioł koza mucha żaba ryba "
        "szczupak karp dąb buk sosna wiśnia grzyb kapusta groch mak kowal krawiec szewc młynarz "
        "piekarz kucharz król pan marszałek maj tata mama nowak wójcik gwiazda słowik czapla bocian "
        "dudek pawlak zima wiosna jasny mały duży stary głowa noga róża jagoda malina kalina"
    ),
    "ru": (
        "любовь вера надежда роза лилия слава мир свет волк заяц лис медведь ворон орел сокол "
        "воробей соловей жук муха мороз кузнец мельник король князь голова бык баран кот рак "
        "гора луна звезда заря весна зима победа воля правда майя новый старый белый черный чёрный"
    ),
    "uk": (
        "любов віра надія слава роза лілія калина мороз вовк заєць лис ведмідь ворона орел сокіл "
        "соловей горобець жук муха коваль мельник король гетьман голова бик баран кіт рак зоря "
        "зірка весна зима перемога воля правда білий чорний новий старий мельниця швець бондар "
        "кравець гончар ткач козак коза мир світ"
    ),
    "tr": (
        "şimşek deniz umut barış temel türk kaya yıldız yıldırım demir çelik taş toprak güneş ay "
        "bulut rüzgar yağmur kar çiçek gül lale menekşe yaprak dal orman dağ tepe çay ırmak aslan "
        "kartal şahin doğan kurt koç özgür savaş zafer ümit sevgi sevda hayat can öz güven güler "
        "yaşar tan şafak ateş alev ışık aydın kara ak sarı mavi uzun kısa genç yaşlı akın yavuz "
        "cesur mutlu coşkun turan erdem onur gurur murat dilek arzu duygu pınar derya engin ufuk"
    ),
}
# What somebody does, or is, right after the name.
_VERBS = {
    "de": (
        "sagt sagte meint meinte fragt fragte antwortet antwortete erklärt erklärte ist war hat "
        "hatte wird wurde kommt kam geht ging spricht sprach will wollte kann konnte muss musste "
        "lacht lachte ruft rief schreibt schrieb fordert forderte warnt warnte selbst"
    ),
    "fr": (
        "dit a est était avait répond répondit demande demanda pense pensait va vient veut voulait "
        "peut doit sera fut parle parla explique déclare affirme écrit sourit rit cria arrive "
        "arriva s'est n'a n'est ne se"
    ),
    "es": (
        "dijo dice es era fue ha había está estaba respondió preguntó pregunta piensa quiere quiso "
        "puede debe tiene tenía vino viene va habló habla explicó afirmó escribió llegó nació murió "
        "se no también me nos le"
    ),
    "it": (
        "disse dice ha è era aveva fu rispose risponde chiese chiede pensa vuole può deve viene "
        "venne va andò parla parlò spiega spiegò afferma scrisse arrivò nacque morì si non"
    ),
    "pt": (
        "disse diz é era foi tem tinha está estava respondeu perguntou pensa quer pode deve vem veio "
        "vai fala falou explicou afirmou escreveu chegou nasceu morreu não se também"
    ),
    "pl": (
        "powiedział powiedziała mówi mówił mówiła jest był była ma miał miała będzie odpowiedział "
        "zapytał pyta chce chciał może musi przyszedł przyszła poszedł wie wiedział napisał dodał "
        "stwierdził uważa nie się umarł urodził"
    ),
    "ru": (
        "сказал сказала говорит говорил говорила ответил ответила спросил спросила был была есть "
        "будет имеет хочет хотел может должен пришел пришёл пришла ушел ушла знает написал написала "
        "заявил заявила считает не умер умерла родился родилась думал думала"
    ),
    "uk": (
        "сказав сказала каже говорить говорив говорила відповів відповіла спитав спитала був була є "
        "буде має хоче хотів може прийшов прийшла пішов пішла знає написав написала заявив заявила "
        "вважає не помер померла народився народилась думав думала"
    ),
    "tr": (
        "dedi diyor söyledi konuştu geldi gitti sordu cevap yanıt bana bize ona bugün dün de da ise "
        "bey hanım"
    ),
}
# fmt: on


@lru_cache(maxsize=16)
def words_that_name(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """The names that are words in a language, and the verbs that follow names; folded.

    Args:
        tag: the first part of its BCP 47 tag.
    """
    names, verbs = _WORDS.get(tag, ""), _VERBS.get(tag, "")
    return frozenset(folded(names).split()), frozenset(folded(verbs).split())
