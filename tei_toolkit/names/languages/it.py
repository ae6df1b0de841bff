"""Italian."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

DATES = DateWords(
    months="gennaio|genn?\\. febbraio|febbr?\\. marzo aprile maggio giugno luglio agosto settembre|sett\\. ottobre|ott\\. novembre|nov\\. dicembre|dic\\.",
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    seasons="primavera estate autunno inverno",
    numbers="un|una|uno|un['’]=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti|vent'|vent’=20 trenta|trent'|trent’=30 quaranta|quarant'|quarant’=40 cinquanta|cinquant'|cinquant’=50 sessanta|sessant'|sessant’=60 settanta|settant'|settant’=70 ottanta|ottant'|ottant’=80 novanta|novant'|novant’=90 cento|cent'|cent’=100 alcuni|alcune|pochi|poche|parecchi|qualche=0",
    tens="@T@E",
    ordinals="primo|prima|primi|1º=1 secondo|seconda=2 terzo|terza=3 quarto|quarta=4 quinto=5 sesto=6 settimo=7 ottavo=8 nono=9 decimo=10 undicesimo=11 dodicesimo=12 tredicesimo=13 quattordicesimo=14 quindicesimo=15 sedicesimo=16 diciassettesimo=17 diciottesimo=18 diciannovesimo=19 ventesimo=20 ventunesimo=21",
    units="year=ann[oi] month=mes[ei] week=settiman[ae] day=giorn[oi]|giornat[ae] hour=or[ae] minute=minut[oi] second=second[oi] decade=decennio|decenni century=secol[oi] weekend=fine_settimana|week-end",
    day="[º°]?",
    of_year=" (?:del |dell['’]anno )?",
    in_year="nel|dal|del|al|anno|fino al|entro il|dopo il|prima del|verso il|estate|autunno|inverno|primavera|in|tra il|il",
    in_month="in|a|nel|da|dal|di|del mese di|dello scorso|entro|fino a|mese di|nel mese di",
    in_season="in|nell['’]|nella|la|quest['’]|in questa|d['’]",
    dash=" ?[-–—] ?| al | all['’]| a | e ",
    between=(
        ("(?:tra|fra)(?: il| l['’])?", "e(?: il| l['’])?"),
        ("(?:dal|dall['’]|da)", "al|all['’]|a"),
        ("(?:da)", "a"),
    ),
    this="quest[oa]|quest['’]|in questo|corrente",
    this_after="in corso|corrente",
    last="(?:scors[oa]|passat[oa])",
    last_after="scors[oa]|passat[oa]",
    next="(?:prossim[oa])",
    next_after="prossim[oa]|ventur[oa]|che viene|entrante",
    relative=r"""
        day -2: l['’]altro ieri|ieri l['’]altro|altro ieri|avantieri
        day 2: dopodomani
        day 0: oggi(?: stesso)?|stamattina|stamani|stamane|stasera|stanotte|questa mattina|questa sera|questo pomeriggio
        day -1: ieri(?: mattina| sera| pomeriggio)?
        day 1: domani(?: mattina| sera| pomeriggio)?
        year_shift 0: quest['’]anno
        year_shift -1: l['’]anno (?:scorso|passato)|lo scorso anno|(?:all|dell|nell)['’]anno scorso
        year_shift 1: l['’]anno (?:prossimo|venturo)|il prossimo anno
        year_told 1: l['’]anno (?:dopo|seguente|successivo)|un anno (?:dopo|più tardi)
        year_told -1: l['’]anno (?:prima|precedente)|un anno prima
        fixed 12-25: Natale
        fixed 12-31: San Silvestro
        fixed 08-15: Ferragosto
    """,
    clock=(
        r"(?:alle|dalle|ore|alle ore|per le) (?P<keep>@H(?P<pm> (?:del pomeriggio|di sera))?(?: del mattino)?)",
    ),
    ago=("@N ?@U (?:or sono|fa)(?! ad? oggi)",),
    ahead=("(?:tra|fra) @N ?@U",),
    later=("@N ?@U (?:dopo|più tardi)",),
    earlier=("@N ?@U prima",),
    since=("da (?:più di |quasi |oltre |circa |ormai )?(?P<keep>@N ?@U)(?! a\\b)",),
    past=(
        "(?:ultimi|ultime|scorsi|scorse) @N ?@U",
        "(?:questi|queste) (?:ultimi |ultime )@N ?@U",
    ),
    coming=("(?:prossimi|prossime) @N ?@U",),
    part="early=(?:(?:all['’])?inizio?(?:_degli|_del|_dell['’]|_della|_dei)?|(?:ai|agli)_inizi(?:_degli|_del|_dell['’]|_della|_dei)?) mid=(?:(?:a_|alla_|verso_la_)?metà)(?:_degli|_del|_dell['’]|_della|_dei)? late=(?:(?:alla_|verso_la_|sul_finire)?(?:_)?fine?)(?:_degli|_del|_dell['’]|_della|_dei)?",
    decades=("anni @DEC",),
    decade_words="venti=20 trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 duemila=2000",
    centuries=("@C secolo", "secolo @C"),
    halves=("@O semestre", "@O metà"),
    quarters=("@O trimestre",),
    first_months=("primi @N mesi",),
    of_that_year=" (?:dell['’]anno |dell['’]|del |di |d['’]|nel )?",
    rules=(
        ("century 13", "(?-i:Duecento)"),
        ("century 14", "(?-i:Trecento)"),
        ("century 15", "(?-i:Quattrocento)"),
        ("century 16", "(?-i:Cinquecento)"),
        ("century 17", "(?-i:Seicento)"),
        ("century 18", "(?-i:Settecento)"),
        ("century 19", "(?-i:Ottocento)"),
        ("century 20", "(?-i:Novecento)"),
    ),
    future=r"\b(?:prossim[oa]|\w+(?:erà|irà|eranno|iranno|erò|irò|eremo|iremo|arà|aranno|ranno|rremo))\b",
    told=r"\b(?:ha|hanno|abbiamo|ho|è|sono|era|erano|aveva|avevano|siamo) (?:\w+ )?\w+(?:t[oaie]|s[oaie])\b|\b(?:era|erano|fu|furono|\w{3,}(?:ò|arono|irono|erono|ava|avano|eva|evano))\b",
)

WORDS = LanguageWords(DATES)
