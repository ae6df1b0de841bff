"""Italian."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

DATES = DateWords(
    months="gennaio|genn?\\. febbraio|febbr?\\. marzo aprile maggio giugno luglio agosto settembre|sett\\. ottobre|ott\\. novembre|nov\\. dicembre|dic\\.",
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    seasons="primavera estate autunno inverno",
    numbers="un|una|uno|un['’]=1 due=2 tre|tré=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti|vent|vent'|vent’=20 trenta|trent|trent'|trent’=30 quaranta|quarant|quarant'|quarant’=40 cinquanta|cinquant|cinquant'|cinquant’=50 sessanta|sessant|sessant'|sessant’=60 settanta|settant|settant'|settant’=70 ottanta|ottant|ottant'|ottant’=80 novanta|novant|novant'|novant’=90 cento|cent'|cent’=100 alcuni|alcune|pochi|poche|parecchi|qualche=0",
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
        fixed 12-31: San Silvestro(?:(?: del)? @Y)?
        fixed 08-15: Ferragosto(?:(?: del)? @Y)?
        fixed 12-25: (?-i:Natale)(?:(?: del)? @Y)?
        fixed 01-01: (?-i:Capodanno)(?:(?: del)? @Y)?
        fixed 11-01: (?-i:Ognissanti)(?:(?: del)? @Y)?
        fixed 01-06: (?-i:Epifania)(?:(?: del)? @Y)?
        feast e+0: (?-i:Pasqua)(?:(?: del)? @Y)?
        feast e+1: (?:lunedì dell['’]Angelo|(?-i:Pasquetta))(?:(?: del)? @Y)?
        feast e-2: venerdì santo(?:(?: del)? @Y)?
        feast e-46: mercoledì delle ceneri(?:(?: del)? @Y)?
        feast e+49: (?-i:Pentecoste)(?:(?: del)? @Y)?
    """,
    clock=(
        r"(?:alle|dalle|ore|alle ore|per le) (?P<keep>@H(?: e (?P<m2>[0-5]?\d)\b)?(?P<pm> (?:del pomeriggio|di sera))?(?: del mattino)?)",
        r"(?:alle|dalle|ore|alle ore) (?P<keep>@HW e (?:@MW|(?P<half>mezz[ao])|un (?P<quarter>quarto))(?P<pm> (?:del pomeriggio|di sera))?(?P<am> del mattino)?)",
        r"(?:alle|dalle|ore|alle ore|verso le) (?P<keep>@HW(?:(?P<pm> (?:del pomeriggio|di sera|della sera))|(?P<am> (?:del mattino|di mattina|di notte))))",
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
    before_era=r"a\. ?C\.|avanti Cristo|prima di Cristo",
    halved=("@N @U(?P<half> e mezz[oa])",),
    halved_unit=("mezz(?:a |o |['’])@U",),
    halves=(
        "@O semestre",
        "@O metà(?= d(?:el|i|ell['’]) ?(?:anno|\\d|quest|scors|prossim|corrente))",
    ),
    quarters=("@O trimestre",),
    first_months=("primi @N mesi",),
    of_that_year=" (?:dell['’]anno |dell['’]|del |di |d['’]|nel )?",
    rules=(
        (
            "short_year",
            r"(?:nel|dal|del|fino al) (?P<keep>(?P<yy>(?:trent|quarant|cinquant|sessant|settant|ottant|novant)\w+))(?=[.,;!?)]|\Z)",
        ),
        ("century 13", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Duecento)"),
        ("century 14", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Trecento)"),
        ("century 15", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Quattrocento)"),
        ("century 16", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Cinquecento)"),
        ("century 17", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Seicento)"),
        ("century 18", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Settecento)"),
        ("century 19", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Ottocento)"),
        ("century 20", "(?:(?<=[lL] )|(?<=[lL]['’]))(?-i:Novecento)"),
    ),
    future=r"\b(?:prossim[oa]|\w+(?:erà|irà|eranno|iranno|erò|irò|eremo|iremo|arà|aranno|ranno|rremo))\b",
    told=r"\b(?:ha|hanno|abbiamo|ho|è|sono|era|erano|aveva|avevano|siamo) (?:\w+ )?\w+(?:t[oaie]|s[oaie])\b|\b(?:era|erano|fu|furono|\w{3,}(?:ò|arono|irono|erono|ava|avano|eva|evano))\b",
)

NAMES = NameWords(
    where="in",
    directions="centrale orientale occidentale meridionale settentrionale australe subsahariana centro-orientale sud-orientale nord-occidentale",
    home="IT CH SM VA",
    titles="dottor dottoressa avvocato giudice signor signora signori signorina onorevole onorevoli on. sig. sig.ra dott. dott.ssa dottor dottoressa prof. professore professor professoressa ing. avv. avvocato generale colonnello re regina principe principessa papa cardinale monsignor monsignore don padre san santo santa compagno collega lord sir consigliere consigliera assessore assessora capogruppo sindaco",
    offices="presidente presidenti vicepresidente ministro ministra ministri segretario stato commissario commissaria baronessa barone deputato deputata senatore senatrice relatore relatrice ambasciatore cancelliere cancelliera sindaco sindaca governatore direttore direttrice portavoce primo sottosegretario premier capo collega colleghi alto rappresentante prefetto questore procuratore procuratrice rettore rettrice generale vescovo arcivescovo",
    links="de del della dello dei degli di da dal dalla d' d’ la lo le van von der den el al bin e",
    place_heads="bar caffè hotel albergo ristorante trattoria osteria casa costa villa palazzo teatro museo castello parco foro mar mare isola isole golfo capo lago monte monti colle val valle stretto penisola laguna piazza ponte rio chiesa basilica cattedrale duomo cappella convento monastero fontana torre stazione santuario abbazia aeroporto via viale",
    before_place="in a ad da di verso per tra fra nel nella nell' nello nei negli nelle al alla all' dal dalla dall' del della dell' sul sulla sull'",
    articles="il lo la i gli le l' l’ un uno una un' del della dello dei degli delle al alla ai agli alle dal dalla nel nella sul sulla dell' nell' all' sull'",
    of_companies="la della dalla alla nella sulla",
    no_company=r"\w+(?:[zsg]ione|[ea]nza|t[àù]|ura|iva|ista|ica|[aoe]ria|essa|trice|ana|ese|ina|eria|ezza|logia|grafia|crazia)|carta|chiesa|corte|borsa|destra|sinistra|guerra|patria|madre|vergine|provincia|capitale|bibbia|dichiarazione|legge|messa|pasqua|storia|stampa|terra|luna|rete|scala|scuola|signora|squadra|stazione|strada|torre|valle|villa|via|piazza|costituente|finanziaria|agenda|aula|causa|sfida|riforma|missione|politica|piattaforma|strategia|tabella|troika|conferenza|onorevole|collega|relatrice|delegata",
    stop="tuttavia povero povera il lo la i gli le l un uno una di a da in con su per tra fra e o ma se non sì no che chi cui quale quali quando come dove perché poiché mentre anche ancora già ora oggi ieri domani qui lì così allora poi prima dopo io tu egli lui lei noi voi loro mi ti si ci vi mio mia miei tuo suo sua suoi nostro nostra nostri vostro questo questa questi queste quello quella quelli tutto tutti tutta tutte ogni alcuni alcune molti molte più meno molto troppo del della dei degli delle dello al alla ai agli alle dal dalla nel nella nei negli nelle sul sulla è sono era erano ha hanno ho abbiamo sia signor signora presidente onorevoli colleghi grazie applausi inoltre infine tuttavia però dunque quindi domanda risposta c dell nell all dall sull un quest siamo credo vorrei ringrazio",
    ambiguous="alba ravenna? bari? lecce? como como? prato asti? fermo pace torre rosa nola riva villa salerno? aversa? palma santa san porto terme fano? massa acqui? monza? lodi carpi? rho bra chieri? sora fondi marino velletri? pomezia? vasto campi nardò? martina mola bitonto? colle vico piombino? cecina? empoli? sesto arco rovereto? merano? adria schio thiene? lucca? pistoia? ora imola? faenza? cento vignola? castello costa comiso? noto modica? gela marsala? alcamo? olbia? alghero? sinnai? guerra cuneo? ivrea? luino? bollate? marche? colombo? pesaro? sale matera? potenza crema aprilia? formia? scandicci? comune nord sud jura",
    heads="ministero guardia croce ufficio ente azienda osservatorio cassa partito commissione consiglio corte tribunale banca camera senato gruppo università istituto federazione confederazione unione organizzazione fondo agenzia sindacato assemblea comitato fronte associazione lega giunta parlamento croce democrazia rifondazione marina alleanza forza accademia fondazione procura conferenza società autorità movimento guardia scuola carabinieri arma polizia direzione ispettorato registro opera ordine compagnia circolo comunità fiera regione politecnico prefettura tar questura protezione alto ospedale ferrovie",
    joins="di del della dello dei degli delle dell' dell’ d' per a e al alla gli le i il la",
    tails="europea europeo europei costituzionale suprema supremo centrale nazionale internazionale mondiale monetario generale popolare socialista comunista democratico democratica cristiana militare economia interno esteri affari difesa giustizia salute agricoltura finanze lavoro istruzione trasporti ambiente tesoro cassazione conti deputati stato intergovernativa unite italiana italiano penale civile giusto costiera finanza diritti uomo consumatori fiscale elettorale superiore sanità sviluppo economico investimenti infrastrutture cultura industria partecipazioni statali previdenza sociale magistrati comunicazioni mercato credito artigianato commercio lavoratori agricoltori autonomie locali regioni comuni province ricerche ricerca scientifica astronomica spaziale farmaco energia gas concorrenza garante primo grado repubblicano repubblicana liberale proletaria nuova sinistra destra magistratura rettori entrate pubblica sicurezza alimentare libertà civili giuridici bilanci bilancio controllo turismo regionale pesca petizioni donna uguaglianza genere occupazione sociali economici monetari interni protezione commissariato rifugiati",
    small_heads=r"(?P<any>ministero)(?= d[ei])|università(?= d[ei])|tribunale(?= di [A-Z])|gruppo(?= [A-Z])|partito(?= (?:socialista|popolare|comunista|repubblicano|radicale|democratico))",
    goes_on=r"\w{2,}(?:ale|ali|are|ari|ico|ica|ici|iche|ivo|iva|ivi|ive|ario|aria|ano|ana|ani|ane|ese|esi|tore|trice|ista|iste|magistrati)",
    strong="banca università tribunale ospedale ministero agenzia istituto federazione confederazione associazione fondazione ente ufficio autorità organizzazione sindacato fondo unione comitato cassa osservatorio procura politecnico prefettura tar questura regione comune corte",
    bare="unione commissione consiglio parlamento camera senato",
    streets="val via viale vicolo piazza piazzale piazzetta lungomare lungotevere contrada monte golfo castel palazzo villa teatro museo pinacoteca borgata cascina chiesa basilica cattedrale duomo cappella convento monastero ponte fontana torre stazione santuario abbazia corso",
    quarters="quartiere quartieri rione frazione frazioni paese paesino paesini villaggio villaggi borgo cittadina località provincia comune comuni carcere stadio aeroporto porto cimitero ospedale caserma ristorante trattoria pizzeria osteria libreria cinema hotel albergo bar caffè supermercato valle lago isola isole colle",
    firms="ditta azienda impresa società editrice editore giornale quotidiano rivista settimanale mensile emittente cooperativa associazione onlus multinazionale banda sindacato compagnia agenzia testata startup marchio clan",
    kin="nonno nonna zio zia zii cugino cugina figlio figlia fratello sorella mamma babbo papà marito moglie nipote suocera suocero cognato cognata fidanzato fidanzata amico amica compagno compagna signora vedova bambino bambina ragazzo ragazza suor fra frate fratel maestro maestra insegnante fornaio fornaia scrittore scrittrice poeta poetessa pittore pittrice cantante cantautore attore attrice giornalista ingegnere medico infermiere infermiera allenatore allenatrice attaccante portiere ciclista autore autrice filosofo filosofa storico storica imprenditore imprenditrice meccanico vicino vicina contadino contadina attivista ricercatore ricercatrice regista liutaio comandante pastore operaio operaia",
    organisations="""
        CameraDeputati | Camera dei deputati | Camera dei Deputati | Camera
        SenatoIT | Senato | Senato della Repubblica
        DC | Democrazia Cristiana | DC
        PCI | Partito Comunista | PCI | Partito Comunista Italiano
        PD | Partito Democratico | PD
        FI | Forza Italia
        Lega | Lega Nord | Lega
        AN | Alleanza Nazionale
        M5S | Movimento 5 Stelle | M5S
        CorteCostituzionale | Corte costituzionale | Corte Costituzionale
        Bankitalia | Banca d'Italia | Bankitalia
        PPE | gruppo PPE-DE | gruppo PPE | PPE-DE | PPE
        PSE | gruppo PSE | gruppo S&D | PSE | S&D
        ALDE | gruppo ALDE | gruppo ELDR
        VertsALE | gruppo Verts/ALE
        GUE | gruppo GUE/NGL
        CGIL | CGIL
        CISL | CISL
        UIL | UIL
        RAI | RAI | Rai
        WTO | Organizzazione mondiale del commercio | OMC
        UNSC | Consiglio di sicurezza | Consiglio di Sicurezza
        UN | Nazioni Unite
        Mafia | Cosa Nostra
        IRI | IRI
        ANM | Associazione nazionale magistrati | ANM
        DC | Democrazia cristiana
        LegaNord | Lega Nord
        PD | Partito democratico
        FratelliDItalia | Fratelli d'Italia
        M5S | Movimento 5 Stelle | Movimento Cinque Stelle
        CGIL | CGIL | Cgil
        CISL | CISL | Cisl
        UIL | UIL
        Fiat | Fiat
        MSF | Medici senza frontiere | Medici Senza Frontiere
        UNHCR | Alto commissariato delle Nazioni Unite per i rifugiati | Alto Commissariato delle Nazioni Unite per i rifugiati
        ProtezioneCivile | Protezione civile | Protezione Civile
        Ilva | Ilva | ILVA
        Anas | Anas | ANAS
        Inps | Inps | INPS
        Istat | Istat | ISTAT
        Sismi | Sismi | SISMI
        Sisde | Sisde
        Arpa | ARPA
        Confindustria | Confindustria
        Coldiretti | Coldiretti
        Trenitalia | Trenitalia
        Alitalia | Alitalia
    """,
)

ROLES = RoleWords(
    heads="ministr[oa]|presidente|premier|cancelliere|cancelliera|segretari[oa] generale|sindac[oa]|governatore",
    articles="il|la|del|della|al|alla|dal|dalla",
    links="di|del|della|dell|dei|degli|delle|per|e",
)

EVENTS = EventWords(
    sign=r"[Gg]uerr[ae]|[Rr]ivoluzione|[Bb]attaglia|[Aa]ssedio|[Oo]limpi|[Tt]rattat|[Aa]ccord|Marcia",
    of=r"dell['’]|dello |della |dei |delle |del |di |d['’]",
    events=(
        r"(?:[Pp]rima|[Ss]econda) [Gg]uerra [Mm]ondiale\b",
        r"Grande Guerra\b",
        r"[Gg]uerra [Ff]redda\b",
        r"[Gg]uerr[ae] (?:di [Ss]ecessione|d['’][Ii]ndipendenza|puniche|dei [Cc]ent['’]anni|dei [Tt]rent['’]anni|del Golfo|di Troia|delle Falkland)\b",
        r"[Gg]uerra @OF@LAND",
        r"[Rr]ivoluzione (?:[Ff]rancese|[Rr]ussa|[Ii]ndustriale|[Aa]mericana|[Cc]ulturale|d['’][Oo]ttobre|dei garofani)\b",
        r"Marcia su Roma\b",
        r"[Bb]attaglia @OF@BATTLE",
        r"[Aa]ssedio di @LAND",
        r"[Gg]iochi [Oo]limpici(?: invernali)?\b",
        r"Olimpiadi\b",
    ),
    treaties=(
        r"[Tt]rattat[oi] di @LAND",
        r"[Aa]ccord[oi] di @LAND",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
