"""German."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

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
        year_shift -2: vorletzte[ns] Jahr(?:es)?
        year_shift 0: heuer|heurigen Jahr(?:es)?
        year_told 1: (?:im )?(?:darauf ?)?folgenden Jahr(?:es)?|Folgejahr(?:es)?|ein Jahr später|ein Jahr darauf|im Jahr darauf
        year_told -1: ein Jahr zuvor|ein Jahr davor|Vorjahr(?:es)?
        fixed 12-24: Heiligabend|Heilige[nr]? Abend
        fixed 12-31: Silvester
        fixed 01-01: Neujahr
        fixed 12-25: (?:(?-i:Weihnacht)(?:en|stag)|ersten Weihnachtstag)(?: @Y)?
        fixed 01-06: Dreikönigstag(?: @Y)?
        fixed 11-01: Allerheiligen(?: @Y)?
        feast e+0: (?-i:Oster)(?:n|sonntag)(?: @Y)?
        feast e+1: Ostermontag(?: @Y)?
        feast e-2: Karfreitag(?: @Y)?
        feast e-3: Gründonnerstag(?: @Y)?
        feast e-7: Palmsonntag(?: @Y)?
        feast e-46: Aschermittwoch(?: @Y)?
        feast e-48: Rosenmontag(?: @Y)?
        feast e+39: Christi Himmelfahrt(?: @Y)?
        feast e+49: (?-i:Pfingst)(?:en|sonntag)(?: @Y)?
        feast e+50: Pfingstmontag(?: @Y)?
        feast e+60: Fronleichnam(?: @Y)?
    """,
    clock=(
        r"@H Uhr (?P<m2>[0-5]?\d) Min(?:uten?|\.)",
        r"(?P<pm>(?:nachmittags|abends|am (?:Nachmittag|Abend)) (?:um|gegen)) (?P<keep>@H Uhr(?: (?P<m2>[0-5]\d))?)",
        r"@H Uhr(?: (?P<m2>[0-5]\d))?(?:(?P<pm> (?:nachmittags|abends|am (?:Nachmittag|Abend)))| (?:morgens|vormittags|früh|am (?:Morgen|Vormittag)))?",
        r"@HW Uhr(?: @MW)?(?:(?P<pm> (?:nachmittags|abends|am (?:Nachmittag|Abend)))|(?P<am> (?:morgens|vormittags|früh|am (?:Morgen|Vormittag))))?",
        r"(?:(?P<pm>nachmittags|abends)|(?P<am>morgens|vormittags|früh)) (?:um|gegen) (?P<keep>@HW)",
        r"(?:um|gegen|ab|seit) (?P<keep>@HW(?:(?P<pm> (?:nachmittags|abends))|(?P<am> (?:morgens|vormittags|früh|nachts))))",
        r"(?:um|gegen|ab|seit) (?P<keep>(?P<to>(?P<half>halb)|(?:ein )?Viertel vor) @HW(?:(?P<pm> (?:nachmittags|abends))|(?P<am> (?:morgens|vormittags|früh|nachts)))?)",
        r"(?:um|gegen|ab|seit) (?P<keep>(?P<quarter>Viertel nach) @HW(?:(?P<pm> (?:nachmittags|abends))|(?P<am> (?:morgens|vormittags|früh|nachts)))?)",
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
    before_era=r"v\. ?(?:Chr\.|u\. ?Z\.)|vor (?:Christus|Christi Geburt|unserer Zeitrechnung)",
    old_style=r",? ?\(?(?:alten Stils|a\. ?St\.|julianisch)",
    halved=("@N(?P<half>einhalb) @U",),
    halved_unit=("(?:eine[nrm]? )?halbe[nrs]? @U",),
    and_a_half=("(?:anderthalb|eineinhalb) @U",),
    halves=("@O (?:Halbjahrs?|Halbjahres|Jahreshälfte|Hälfte(?= des Jahres| \\d))",),
    quarters=("@O (?:Quartals?|Vierteljahrs?)",),
    first_months=("ersten @N Monaten?",),
    of_that_year=" (?:des Jahres |von |in )?",
    future=r"\b(?:wird|werden|werde|will|wollen|soll|sollen|bald|künftig|demnächst)\b",
    told=r"\b(?:hat|habe|haben|hatte|hatten|war|waren|wurde|wurden|(?:ist|sind)(?=[^.!?\n]{1,90}\b(?:\w{2,6})?ge\w{2,}(?:t|en)\b)|kam|kamen|fand|sagte|\w{3,}te|\w{3,}ten)\b",
)

NAMES = NameWords(
    idioms=r"(?:[Ii]m|[Aa]llen|[Ii]n allem|[Mm]it (?:allem |vollem )?|[Vv]oller|[Aa]ller|[Bb]itterer|[Tt]ierischem|[Kk]ein|[Dd]ein|[Ii]hr|[Mm]ein|[Bb]lutiger|[Ww]ird|[Mm]acht|[Mm]achen) Ernst(?:es|e)?|Ernst (?:der (?:Lage|Situation|Stunde)|des Lebens|genommen|nehmen|gemeint|machen)",
    streets="kloster schloss burg bahnhof stift flughafen kirche kathedrale basilika kapelle palais straße",
    where="in nach aus",
    place_endings=r"(?:stett|haus|hof|kirch|ing|büttel)en\Z|(?:heim|dorf|berg|burg|bronn|brück|münde|furt|itz|[^bhln]ow|rode|(?<!pi)tal|bach|feld|hagen|walde|-See)\Z",
    place_ends=r"(?:Forst|Wald|Revier|Becken|Alb|Moor|Heide|Bucht|Brücke|Platz|Straße|Allee|Tor|Schweiz|Alpen|Hafen|See|Dom|Münster|Bahnhof|Hauptbahnhof|Schloss|Mauer|Flughafen|Turm|Garten)(?:s|es)?",
    home="DE AT CH LI LU",
    titles="herr herrn herren frau kollege kollegen kollegin dr. dr prof. prof professor professorin fürst graf gräfin baron freiherr könig königin kaiser papst bischof kardinal general oberst sankt st. bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident bundespräsidentin bundesminister bundesministerin staatsminister staatsministerin staatssekretär staatssekretärin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister premierminister premierministerin ministerpräsident ministerpräsidentin kommissar kommissarin kommissars generalsekretär abgeordnete abgeordneter abgeordneten berichterstatter berichterstatterin senator genosse genossin bürgermeister oberbürgermeister amtskollege amtskollegen ratspräsident kommissionspräsident parlamentspräsident bundestagspräsident pfarrer ritter mag. dipl.-ing. landeshauptmann landeshauptfrau nationalrätin ständerätin stadträtin landrat landrätin",
    offices="Vorredner Vorrednerin Vorredners präsident präsidenten präsidentin vizepräsident vizepräsidentin minister ministerin ministers vorsitzender vorsitzende vorsitzenden direktor botschafter sprecher sprecherin könig chef chefin hohe hoher vertreterin vertreter h. c. landeshauptmann landeshauptfrau landesrat landesrätin nationalrat nationalrätin ständerat ständerätin bundesrat bundesrätin regierungsrat stadtrat stadträtin landrat landrätin intendant rektor rektorin dekan",
    links="von zu vom zum zur van der den de la di da del dos bin al ten ter",
    seated="universität hochschule fachhochschule klinikum uniklinik universitätsklinikum amtsgericht landgericht oberlandesgericht verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht kammergericht verfassungsgericht verfassungsgerichtshof staatsanwaltschaft sparkasse volksbank handelskammer polizeipräsidium stadtwerke landtag senat stadtrat staatsoper philharmoniker sternwarte",
    before_place="in nach aus bei von um nördlich südlich östlich westlich über durch richtung bis gegen",
    articles="der die das dem den des ein eine einem einen einer",
    stop="der die das dem den des ein eine einem einen einer und oder aber ich du er sie es wir ihr sein ihre unser mein dies diese dieser dieses jener wer was wo wann warum wie welche in nach aus bei von um zu an auf mit für gegen ohne über unter vor seit bis durch wenn als ob dass weil da so nun nur auch noch schon nicht kein keine ja nein doch denn also hier dort heute gestern morgen alle alles jeder einige manche viele herr frau man im am zum zur vom beim ins ans es gibt hat ist sind war waren wird werden kann muss soll will darf bitte danke meine damen herren liebe kolleginnen kollegen beifall zuruf heiterkeit zwischenruf teil punkt frage antwort gut guten tag dank vielen herzlichen besten beratung drucksache artikel absatz",
    ambiguous="essen halle hagen hof singen ulm? wesel regen gera? suhl? plauen bergen weiden moers? hamm fulda? kassel? worms? speyer? trier? bremen? nord süd ost west mark rat kosten damit ende mitte alt neu haar lage haan gotha? zeit enger wegen grund stein bad brand ahlen aalen rees baden rede union mauer reinheim langen verl werne wiehl wald horn berg ried lohne düren? leer münster? lauf selm siegen norden emden? buchen mosbach? pirna? sehnde waren burg thal hessen? recht europa? man gold main? oder? ruhr? saar? werder linden eschen buchs steg gänse lehre hemer bünde velen hille kehl weil lahr? achern? ettlingen? rain vechta? varel? uelzen? rinteln? springe melle kamen unna? kerpen? erkelenz? wegberg? geldern? vier sieben sand laufen calw? nagold? grenzach? hüfingen? furth freising? erding? regenstauf? bund elend anklam? torgau? welt tor natur aller sorge kirchen herne? markt amt zug most lot",
    heads="bundesministerium ministerium ministeriums bundesministeriums bundesamt auswärtige auswärtiges auswärtigen amt bundesverband verband vereinigung internationale internationaler internationalen europäische europäischer europäischen europäisches deutsche deutscher deutschen deutsches institut universität hochschule gewerkschaft bund gesellschaft stiftung fraktion partei ausschuss rat allgemeine allgemeiner allgemeinen vereinigte evangelische evangelischen katholische katholischen nationale nationaler nationalen freie freien zentrale zentraler",
    ends=r"(?:.+(?:bahnen|reichsbahn|staatsbahn|gemeinschaft|organisation|kommission|hilfe|verein|liga|kammer|werke?|werk|dienst|kasse|anstalt|versammlung|zentrum|hochschule|akademie|konzern|orden|kirche|partei|fraktion|ministerium|ministeriums|bank|gericht|gerichtshof|verband|union|rat|tag|amt|agentur|behörde|stiftung|institut|universität|gewerkschaft|gesellschaft)|Partei|Fraktion|Union|Bank|Gericht|Gerichtshof|Verband|Rat|Amt|Agentur|Kommission|Parlament|Stiftung|Institut|Universität|Bund|Gesellschaft|Liga|Bahn|Post|Telekom|Bundesbank|Bundesbahn|Gewerkschaftsbund|Bundeswehr|Rundfunk)(?:s|es|en)?",
    adjectives=r"[\w-]+(?:isch|lich|al|är|iv|ell)e[nrsm]?",
    joins="für der des und von zur",
    bare="kommission rat parlament",
    kin="tante onkel oma opa omi opi bruder schwester sohn tochter vetter cousin cousine neffe nichte enkel enkelin schwager schwägerin schwiegersohn ehefrau ehemann freund freundin lord lady baronin lehrer lehrerin wirt wirtin bäcker bäckerin bauer bäuerin schriftsteller schriftstellerin dichter dichterin maler malerin sänger sängerin schauspieler schauspielerin regisseur regisseurin komponist komponistin journalist journalistin ingenieur ingenieurin anwalt anwältin arzt ärztin trainer trainerin stürmer torwart autor autorin philosoph philosophin historiker historikerin unternehmer unternehmerin mechaniker schreiner schreinerin nachbar nachbarin hebamme krankenschwester",
    firms="firma firmen konzern zeitschrift zeitung verlag fahrgastverband unternehmen hersteller",
    quarters="stadtteil ortsteil dorf gemeinde stadt ort ortschaft kreis landkreis bezirk stadtbezirk",
    organisations="""
        Bundestag | Bundestag | Deutscher Bundestag | Deutschen Bundestages | Deutsche Bundestag | Bundestages
        Bundesrat | Bundesrat | Bundesrates
        Bundesregierung | Bundesregierung
        BundesverfassungsgerichtDE | Bundesverfassungsgericht | Bundesverfassungsgerichts
        AA | Auswärtiges Amt | Auswärtige Amt | Auswärtigen Amt | Auswärtigen Amtes
        BMI | Bundesinnenministerium | Bundesministerium des Innern | Bundesministeriums des Innern
        BMF | Bundesfinanzministerium | Bundesministerium der Finanzen
        BMVg | Bundesverteidigungsministerium | Bundesministerium der Verteidigung
        Bundeswehr | Bundeswehr
        Bundesbank | Bundesbank | Deutsche Bundesbank
        SPD | SPD | Sozialdemokratische Partei Deutschlands | Sozialdemokratische Partei | SPD-Fraktion | SPD-Bundestagsfraktion
        CDU | CDU | Christlich Demokratische Union
        CSU | CSU | Christlich-Soziale Union
        CDU-CSU | CDU/CSU | CDU/CSU-Fraktion | CDU/CSU-Bundestagsfraktion
        FDP | FDP | F.D.P. | Freie Demokratische Partei | FDP-Fraktion
        Gruene | Bündnis 90/Die Grünen | Bündnis 90 | BÜNDNIS 90/DIE GRÜNEN | Die Grünen | Grünen | Grüne
        Linke | Die Linke | DIE LINKE | Linkspartei | PDS | Linksfraktion
        AfD | AfD | Alternative für Deutschland
        OeVP | ÖVP | Österreichische Volkspartei
        SPOe | SPÖ
        FPOe | FPÖ
        Nationalrat | Nationalrat | Nationalrats | Nationalrates
        UNSC | Sicherheitsrat | Sicherheitsrats | Sicherheitsrates | UN-Sicherheitsrat | Weltsicherheitsrat
        IGMetall | IG Metall
        Verdi | ver.di | Verdi?
        PPE | PPE-Fraktion | PPE-DE-Fraktion | EVP-Fraktion | EVP | Fraktion der Europäischen Volkspartei | Europäische Volkspartei
        PSE | PSE-Fraktion | S&D-Fraktion | S&D | Sozialdemokratische Fraktion | Sozialdemokratischen Fraktion | SPE-Fraktion | Fraktion der Sozialdemokratischen Partei Europas
        ALDE | ALDE-Fraktion | ELDR-Fraktion
        VertsALE | Verts/ALE-Fraktion | Fraktion der Grünen
        GUE | GUE/NGL-Fraktion | Fraktion der Vereinigten Europäischen Linken
        DGB | DGB | Deutscher Gewerkschaftsbund
        DeutscheBahn | Deutsche Bahn | Deutschen Bahn
        Stasi | Stasi | Staatssicherheit | SED | Sozialistische Einheitspartei
        NSDAP | NSDAP | Gestapo | SS
        Gruene | Bündnis Die Grünen | Bündnis/Die Grünen | Bündnis 90 | Bündnisgrüne?
        DUH | Deutsche Umwelthilfe
        Vattenfall | Vattenfall
        RSK | Reaktor-Sicherheitskommission
        Staenderat | Ständerat | Ständerats | Ständerates
        Bundesversammlung | Bundesversammlung
        WKOe | Wirtschaftskammer | Wirtschaftskammer Österreich
        AK | Arbeiterkammer
        Asfinag | Asfinag | ASFINAG
        OeBB | ÖBB
        SBB | SBB
        NEOS | NEOS | Neos
        SVP | SVP | Schweizerische Volkspartei
        MSF | Ärzte ohne Grenzen
        UNHCR | Hochkommissariat der Vereinten Nationen für Flüchtlinge
        SwissLife | Swiss Life
        Nationalbank | Nationalbank?
        Rechnungshof | Bundesrechnungshof
        VfGH | Verfassungsgerichtshof
        VwGH | Verwaltungsgerichtshof
        OeGB | ÖGB
        KPOe | KPÖ
        BZOe | BZÖ
    """,
    endings="s=- es=-",
    nouns=True,
)

ROLES = RoleWords(
    heads="premierminister(?:s|in)?|(?:[a-zäöüß-]+)?(?:minister(?:s|in)?|präsident(?:en|in)?|kanzler(?:s|in)?|bürgermeister(?:s|in)?|generalsekretär(?:s|in)?)",
    ends=r"(?<=er)s|(?<=är)s|(?<=nt)en",
    articles="der|die|dem|den|des",
    links="der|des|von|für|aus|im|vom|und",
)

EVENTS = EventWords(
    sign=r"[Kk]rieg|[Rr]evolution|Schlacht|Belagerung|Kongress|Konferenz|Aufstand|Frühling|Olympische|Vertrag|Verträge|Abkommen|Protokoll|Friede|Mauerfall",
    events=(
        r"(?:Erste|Zweite|Dreißigjährige|Siebenjährige|Achtzigjährige|Hundertjährige|Kalte|Deutsch-Französische|Nordische|Punische|Peloponnesische)[rnms]? (?:Welt)?[Kk]rieg(?:s|es|e)?\b",
        r"(?:Amerikanische|Spanische|Russische|Syrische|Englische|Griechische)[rnms]? Bürgerkrieg(?:s|es)?\b",
        r"(?:Bauern|Opium|Erbfolge|Hussiten)krieg(?:s|es|e)?\b",
        r"(?P<land>[A-ZÄÖÜ]\w+?)-?[Kk]rieg(?:s|es)?\b",
        r"(?:Französische|Russische|Amerikanische|Industrielle|Glorreiche|Friedliche|Iranische|Kubanische|Samtene|Orangene)[rn]? Revolution\b",
        r"(?:Oktober|November|März|Februar|Juli|Kultur)revolution\b",
        r"(?:Schlacht|Belagerung) (?:bei|von|um|vor) @BATTLE",
        r"Wiener Kongress(?:es)?\b",
        r"Prager Frühling(?:s)?\b",
        r"Mauerfall(?:s|es)?\b",
        r"(?P<er>[A-ZÄÖÜ][\w-]+)er (?:Aufstand(?:s|es)?|Kongress(?:es)?|Konferenz)\b",
        r"Olympische[rn]? (?:Sommer|Winter)?[Ss]pielen?\b",
    ),
    treaties=(
        r"(?:Vertrag|Vertrags|Vertrages|Verträge|Frieden|Abkommen) (?:von|zu) @LAND",
        r"(?P<er>[A-ZÄÖÜ][\w-]+?)e?r (?:Vertrag(?:s|es)?|Verträgen?|Abkommens?|Protokolls?|Friedens?|Friede)\b",
        r"Westfälische[rn]? Frieden?s?\b",
        r"(?P<land>[A-ZÄÖÜ]\w+)-(?:Protokoll|Abkommen)s?\b",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
