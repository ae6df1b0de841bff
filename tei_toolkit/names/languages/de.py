"""German."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

DATES = DateWords(
    months="Januars?|Jänner|Jan\\. Februars?|Feber|Feb\\. März|Mär\\. Aprils?|Apr\\. Mai Junis?|Juno Julis?|Julei Augusts?|Aug\\. Septembers?|Sept?\\. Oktobers?|Okt\\. Novembers?|Nov\\. Dezembers?|Dez\\.",
    weekdays="Montags? Dienstags? Mittwochs? Donnerstags? Freitags? Samstags?|Sonnabends? Sonntags?",
    seasons="Frühjahrs?|Frühlings? Sommers? Herbst(?:es)? Winters?",
    numbers="ein|eine|einem|einen|einer|eines=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 wenigen|einigen|mehreren|paar|ein_paar=0",
    tens="@Eund@T",
    ordinals="ersten?=1 ".replace("ersten?", "erste|ersten|erster|erstes")
    + " ".join(
        f"{stem}e|{stem}en|{stem}er|{stem}es={value}"
        for value, stem in enumerate(
            "zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst".split(),
            2,
        )
    ),
    units="year=Jahr(?:e|en|s|es)? month=Monat(?:e|en|s)? week=Wochen? day=Tag(?:e|en|s|es)? hour=Stunden? minute=Minuten? second=Sekunden? decade=Jahrzehnt(?:e|en|s)? century=Jahrhundert(?:e|en|s)? weekend=Wochenende[ns]?",
    day=r"\.?",
    of_year=",? (?:des Jahres )?",
    in_year="Jahr|Jahre|Jahres|seit|bis|ab|von|vor|nach|in|um|Anno|Sommer|Winter|Herbst|Frühjahr",
    in_month="im|seit|bis|ab|Anfang|Mitte|Ende|vom|zum|Monat|seit dem|diesen|jeden",
    in_season="im|seit dem|diesen|bis zum",
    dash=" ?[-–—] ?| bis(?: zum)? (?:den )?| und ",
    between=(
        ("zwischen(?: dem)?", "und(?: dem)?"),
        ("(?:von|vom|in den Jahren|den Jahren)", "bis(?: zum)?"),
    ),
    this="diese[nmrs]?|in diesem|laufenden",
    last="(?:letzte|vergangene|vorige|verflossene|abgelaufene)[nmrs]?",
    next="(?:nächste|kommende)[nmrs]?",
    relative=r"""
        day 0: heute (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|früh)|heute|am heutigen Tage?|heutigen Tag
        day -2: vorgestern
        day 2: übermorgen
        day -1: gestern (?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|früh)|gestern|gestrigen Tag
        day 1: morgen (?:Vormittag|Mittag|Nachmittag|Abend|früh)|(?<!guten )(?<!Guten )(?<!heute )(?<!gestern )(?<!am )(?<!jeden )(?-i:morgen)|(?-i:(?<=[.!?:] )Morgen)(?= [a-zäöü]+(?:e|en|t|st)(?: |$))
        year_shift 0: heuer|heurigen Jahr(?:es)?
        year_told 1: (?:im )?(?:darauf ?)?folgenden Jahr(?:es)?|Folgejahr(?:es)?|ein Jahr später|ein Jahr darauf|im Jahr darauf
        year_told -1: ein Jahr zuvor|ein Jahr davor|Vorjahr(?:es)?
        fixed 12-24: Heiligabend|Heilige[nr]? Abend
        fixed 12-31: Silvester
        fixed 01-01: Neujahr
    """,
    clock=(
        r"(?:um|gegen|ab|bis) (?P<keep>@H Uhr(?: (?P<m2>[0-5]\d))?)",
        r"@H Uhr(?: (?P<m2>[0-5]\d))?",
    ),
    ago=("vor (?:mehr als |über |fast |etwa |rund |knapp |gut )?@N @U",),
    ahead=("in @N @U(?! lang)", "heute in @N @U"),
    later=("@N @U (?:später|danach|darauf)",),
    earlier=("@N @U (?:zuvor|davor|früher|vorher)",),
    since=(
        "seit (?:mehr als |über |fast |etwa |rund |knapp |nunmehr )?(?P<keep>@N @U)",
    ),
    past=("(?:letzten|vergangenen|zurückliegenden|verflossenen) @N @U",),
    coming=("(?:nächsten|kommenden|folgenden) @N @U",),
    part="early=(?:Anfang|zu_Beginn|Beginn)(?:_de[rs])? mid=Mitte(?:_de[rs])? late=(?:Ende|gegen_Ende|zum_Ende)(?:_de[rs])?",
    decades=(
        "@DECer(?:[- ]?Jahren?)",
        r"(?:@DEC)(?:er)?(?:n|r)? ?Jahren?".replace("@DEC", "@DEC"),
    ),
    decade_words="zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90 zweitausender=2000",
    centuries=(r"@C\.? Jahrhunderts?",),
    halves=("@O (?:Halbjahrs?|Halbjahres|Jahreshälfte|Hälfte(?= des Jahres| \\d))",),
    quarters=("@O (?:Quartals?|Vierteljahrs?)",),
    first_months=("ersten @N Monaten?",),
    of_that_year=" (?:des Jahres |von |in )?",
    future=r"\b(?:wird|werden|werde|will|wollen|soll|sollen|bald|künftig|demnächst)\b",
    told=r"\b(?:hat|habe|haben|hatte|hatten|war|waren|wurde|wurden|ist|sind|kam|kamen|fand|sagte|\w{3,}te|\w{3,}ten)\b",
)

WORDS = LanguageWords(DATES)
