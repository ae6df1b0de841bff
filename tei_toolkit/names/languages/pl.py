"""Polish."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

_ORDINAL_STEMS = (
    "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast "
    "czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest dwudziest_pierwsz "
    "dwudziest_drug dwudziest_trzec dwudziest_czwart dwudziest_piąt dwudziest_szóst dwudziest_siódm "
    "dwudziest_ósm dwudziest_dziewiąt trzydziest trzydziest_pierwsz"
).split()


def _declined(stem: str) -> str:
    """The forms of an ordinal of which the stem is given."""
    tens, _, last = stem.rpartition("_")
    soft = last.endswith(("trzec", "drug"))
    if last == "trzec":
        ends = "i iego iemu im ia iej ią ie ich"
    elif soft:
        ends = "i iego iemu im a iej ą ie ich"
    else:
        ends = "y ego emu ym a ej ą e ych"
    found = []
    for end in ends.split():
        base = {
            "i": "y",
            "iego": "ego",
            "iemu": "emu",
            "im": "ym",
            "ia": "a",
            "iej": "ej",
            "ie": "e",
            "ich": "ych",
        }
        lead = f"{tens}{base.get(end, end)}_" if tens else ""
        found.append(f"{lead}{last}{end}")
    return "|".join(found)


DATES = DateWords(
    months="stycz(?:eń|nia|niu|niem) lut(?:y|ego|ym|emu) mar(?:zec|ca|cu|cem) kwie(?:cień|tnia|tniu|tniem) maj(?:a|u|em)? czerw(?:iec|ca|cu|cem) lip(?:iec|ca|cu|cem) sierp(?:ień|nia|niu|niem) wrze(?:sień|śnia|śniu|śniem) październik(?:a|u|iem)? listopad(?:a|zie|em|owi)? grud(?:zień|nia|niu|niem)",
    weekdays="poniedział(?:ek|ku|kiem|kowi) wtor(?:ek|ku|kiem|kowi) środ(?:a|y|ę|ą|zie) czwart(?:ek|ku|kiem|kowi) piąt(?:ek|ku|kiem|kowi) sobot(?:a|y|ę|ą|cie) niedziel(?:a|i|ę|ą)",
    seasons="wios(?:na|ny|nę|ną|nie)|wiosenn\\w+ lat(?:o|a|em|u)|lecie jesie(?:ń|ni|nią) zim(?:a|y|ę|ą|ie)",
    numbers="jeden|jedna|jedną|jednego|jednej=1 dwa|dwie|dwóch|dwu|dwoma=2 trzy|trzech|trzema=3 cztery|czterech=4 pięć|pięciu=5 sześć|sześciu=6 siedem|siedmiu=7 osiem|ośmiu=8 dziewięć|dziewięciu=9 dziesięć|dziesięciu=10 jedenaście|jedenastu=11 dwanaście|dwunastu=12 trzynaście|trzynastu=13 czternaście|czternastu=14 piętnaście|piętnastu=15 szesnaście|szesnastu=16 siedemnaście|siedemnastu=17 osiemnaście|osiemnastu=18 dziewiętnaście|dziewiętnastu=19 dwadzieścia|dwudziestu=20 trzydzieści|trzydziestu=30 czterdzieści|czterdziestu=40 pięćdziesiąt|pięćdziesięciu=50 sześćdziesiąt|sześćdziesięciu=60 siedemdziesiąt|siedemdziesięciu=70 osiemdziesiąt|osiemdziesięciu=80 dziewięćdziesiąt|dziewięćdziesięciu=90 sto|stu=100 kilka|kilku|parę|paru|kilkanaście=0",
    tens="@T @E",
    ordinals=" ".join(
        f"{_declined(stem)}={n}" for n, stem in enumerate(_ORDINAL_STEMS, 1)
    ),
    units="year=rok(?:u|iem|owi)?|lat(?:a|ach|om|ami)? month=miesi(?:ąc|ąca|ącu|ące|ęcy|ącem|ącom|ącach) week=ty(?:dzień|godnia|godniu|godnie|godni|godniem|godniom|godniach) day=d(?:zień|nia|niu|ni|niem|niom|niach)|dob(?:a|y|ę|ie) hour=godzin(?:a|y|ę|ie|ą|ach)? minute=minut(?:a|y|ę)? second=sekund(?:a|y|ę)? decade=dekad(?:a|y|ę|zie)?|dziesięcioleci(?:e|a|u|ach) century=wiek(?:u|i|ów|iem|ach)?|stuleci(?:e|a|u) weekend=weekend(?:u|em|y|ów)?",
    day=r"(?:\.|-?(?:go|ego))?",
    of_year=" ",
    year_mark=" (?:roku|rok|r\\.|rokiem)",
    in_year="w|od|do|rok|roku|po|przed|latach|lat|lata|około|z|na|za|wiosną|latem|zimą|jesienią",
    in_month="w|we|od|do|na|z|po|przed|miesiącu|miesiąca|połowie|końcu|początku",
    in_season="tej|tego|zeszłej|od|do",
    dash=" ?[-–—] ?| do | i ",
    between=(
        ("między", "a|i"),
        ("pomiędzy", "a|i"),
        ("od", "do"),
        ("w latach", "do|i"),
        ("latach", "do|i"),
    ),
    this="t(?:ym|ego|ej|ę|en|ą)|bieżąc(?:ym|ego|ej|y)|obecn(?:ym|ego)|najbliższ(?:y|ą|ym|ej)(?= (?:poniedz|wtor|śro|czwar|pią|sob|nie))",
    last="(?:zeszł|ubiegł|minion|ostatni)(?:ym|ego|ej|ą|y|a|m|emu)?",
    next="(?:przyszł|następn|nadchodząc)(?:ym|ego|ej|ą|y|a|emu)",
    following="następnego roku",
    relative=r"""
        day -2: przedwczoraj
        day 2: pojutrze
        day 0: (?:dzisiaj|dziś)(?: rano| wieczorem| w nocy| po południu)?|dzisiejsz(?:ym|ego|y) d(?:niu|nia|zień)
        day -1: wczoraj(?: rano| wieczorem| w nocy| po południu)?|wczorajsz(?:ym|ego|y) d(?:niu|nia|zień)
        day 1: jutro(?: rano| wieczorem| po południu)?
        ago1 year: rok temu
        ago1 month: miesiąc temu
        ago1 week: tydzień temu
        later1 year: rok później|po roku
        ahead1 year: za rok
        ahead1 month: za miesiąc
        ahead1 week: za tydzień
        fixed 12-24: Wigili(?:a|i|ę)
        fixed 12-31: [Ss]ylwest(?:er|ra)
        feast e+0: (?-i:Wielkanoc)(?:y|ą)?(?: @Y(?: r(?:oku|\.))?)?
        feast e-2: (?:Wielki|Wielkiego) (?:Piątek|Piątku)(?: @Y(?: r(?:oku|\.))?)?
        feast e+60: (?-i:Boż)(?:e|ego) (?-i:Ciał)[oa](?: @Y(?: r(?:oku|\.))?)?
        feast e+49: Zielon(?:e|ych) Świąt(?:ki|ek)?(?: @Y(?: r(?:oku|\.))?)?
        fixed 12-25: (?-i:Boż)(?:e|ego) (?-i:Narodzeni)[ea](?: @Y(?: r(?:oku|\.))?)?
        fixed 11-01: Wszystkich Świętych(?: @Y(?: r(?:oku|\.))?)?
        fixed 01-06: Trzech Króli(?: @Y(?: r(?:oku|\.))?)?
    """,
    rules=(
        (
            "short_year",
            r"w (?P<keep>(?P<yy>(?:trzydziesty|czterdziesty|pięćdziesiąty|sześćdziesiąty|siedemdziesiąty|osiemdziesiąty|dziewięćdziesiąty)m(?: [^\W\d_]+[iy]m)?))(?! [^\W\d_]+[euiy]\b| r\b)",
        ),
    ),
    clock=(
        r"(?:o|od|do|po|około|przed)(?: godz(?:inie|iny|\.))? (?P<keep>(?P<h>[01]?\d|2[0-4])[:.](?P<mi>[0-5]\d))(?!\d)",
        r"godz(?:inie|iny|ina|iną|\.) (?P<keep>@H)",
        r"(?:o|od|do|po|około|przed)(?: godzin(?:ie|y))? (?P<keep>@HO(?:(?P<am> (?:rano|w nocy|nad ranem))|(?P<pm> (?:wieczorem|po południu))))",
        r"o (?:godzinie )?(?P<keep>@HO)(?=[.,;!?]|\Z)",
    ),
    ago=("(?:ponad |prawie |około |niemal )?@N @U temu",),
    ahead=("za @N @U",),
    later=("@N @U (?:później|potem)",),
    earlier=("@N @U wcześniej",),
    since=("od (?:ponad |prawie |niemal )?(?P<keep>@N @U)(?! do)",),
    past=("(?:ostatni(?:e|ch|mi)|minion(?:e|ych)) @N @U",),
    coming=(
        "(?:najbliższ(?:e|ych)|następn(?:e|ych)|kolejn(?:e|ych)) @N @U",
        "przyszłych @N @U",
    ),
    part="early=(?:na_początku|początek|początku|z_początkiem) mid=(?:w_połowie|połow(?:a|y|ie|ę)) late=(?:w_końcu|końca|pod_koniec|koniec|końcem|końcu|schyłku|u_schyłku)",
    decades=(r"lat(?:a|ach|om)? @DEC(?:(?<=\d)\.)?",),
    decade_words=" ".join(
        f"{stem}e|{stem}ych|{stem}ym|{stem}ymi={n}"
        for stem, n in (
            ("dwudziest", 20),
            ("trzydziest", 30),
            ("czterdziest", 40),
            ("pięćdziesiąt", 50),
            ("sześćdziesiąt", 60),
            ("siedemdziesiąt", 70),
            ("osiemdziesiąt", 80),
            ("dziewięćdziesiąt", 90),
            ("dwutysięczn", 2000),
        )
    ),
    centuries=(r"@C\.? (?:wiek(?:u|i|iem)?|w\.|stuleci[eau])",),
    before_era=r"p\. ?n\. ?e\.|przed (?:naszą erą|Chrystusem)",
    old_style=r",? ?\(?(?:starego stylu|st\. ?st\.)",
    halved=("@N(?P<half> i pół) @U",),
    halved_unit=("pół @U",),
    and_a_half=("półtor(?:a|ej) @U",),
    halves=(r"@O\.? (?:półrocz(?:u|a|e|em)|połow(?:ie|a|y|ę))",),
    quarters=(r"@O\.? kwarta(?:le|łu|ł|łem)",),
    first_months=(r"pierwsz(?:e|ych) @N miesi(?:ęcy|ące|ącach)",),
    of_that_year=" ",
    future=r"\b(?:będ(?:zie|ą|ziemy|ę)|zosta(?:nie|ną)|pojedziemy|pojedzie|odbędzie|zbiera|spotkamy|zdecyduje|ogłosi|da|wyda|wzrośnie|ma(?:my|ją)? \w+ć|głosuje)\b",
    told=r"\b(?:był[aoy]?|byli|byłem|byłam|\w{2,}(?:ił|ał|ął|ył|iła|ała|ęła|yła|ili|ali|ęli|yli|iły|ały|ęły|iło|ało|ęło|yło|edział|szedł|szła|szli|łem|łam|liśmy|łyśmy)|powiedział|mówił)\b",
)

NAMES = NameWords(
    no_company=r"ustaw\w{1,3}|kodeks\w*|konstytucj\w*|regulamin\w*|traktat\w*|statut\w*|internet\w*|budżet\w*|ojczyzn\w*|wielkan\w*|bog\w{1,2}|pola[ck]\w{0,4}|pol[ek]\w?|\w{2,}(?:anie|acy|czycy|janin\w*|ianin\w*)",
    where="w we",
    place_endings=r"(?:owie|ewie|icach|ycach|sku|cku|grodzie|burgu|polu)\Z",
    home="PL",
    titles="pan pana panu panem panie pani panią panowie państwo poseł posła posłowi posłem posłanka posłanki posłankę posłance senator senatora senatorowi minister ministra ministrowi ministrem premier premiera premierowi premierem prezydent prezydenta prezydentowi prezydentem prezydencie kanclerz kanclerza marszałek marszałka marszałkowi marszałku przewodniczący przewodniczącego przewodniczącemu komisarz komisarza król króla królowa cesarz car cara książę księcia papież papieża kardynał kardynała biskup biskupa ksiądz księdza profesor profesora prof. dr dr. doktor generał generała gen. pułkownik marszałkiem sekretarz sekretarza sekretarzem kolega kolegi koledze koleżanka towarzysz święty św. ambasador ambasadora burmistrz wojewoda ministrze premierze kanclerzu pośle posłanko senatorze profesorze ambasadorze komisarzu generale doktorze wojewodo burmistrzu",
    offices="radny radna radnego radnej sołtys sołtysa starosta starosty dyrektor dyrektora inżynier inżyniera trener trenera redaktor redaktora vice wicepremier wicepremiera wicemarszałek wiceminister wiceprzewodniczący rzecznik stanu generalny generalnego spraw zagranicznych wewnętrznych finansów obrony prezes prezesa sprawozdawca sprawozdawcy poseł-sprawozdawca szef szefa pierwszy",
    links="de von van der la di da del al",
    before_place="w we z ze do od na nad pod przez przy koło między za ku po obok",
    stop="może biedny biedna nagle w we z ze do od na nad pod przez przy za po i a ale lub albo czy nie tak to ten ta te ja ty on ona ono my wy oni mój moja moje nasz nasza nasze wasz jego jej ich kto gdzie kiedy dokąd skąd dlaczego jeśli jeżeli choć bo ponieważ żeby aby już jeszcze też także tylko nawet oto no tu tam teraz dziś dzisiaj jutro wczoraj potem wtedy zawsze bardzo więcej mniej wszystko wszyscy każdy inny wiele niektóre jaki jaka który która które dziękuję proszę szanowni koledzy panie panowie państwo wysoka izbo pytanie odpowiedź oklaski jest był była było byli będzie trzeba można mi nam wam o bez dla przed kraje przeciw oraz więc jednak również wszystkich się co jak kraj droga podróż ojciec matka syn głos rok wieś góra chleb baryłka",
    ambiguous="góra piła? mława? koło wisła? brzeg nowy sól? żary? konin? oława? hel puck łomża? śrem turek ełk? łapy police zgorzelec? reda rumia? bytów? bochnia? wieliczka? żywiec? jasło? krosno? jarosław stanisławów augustów? zamość? płock? plock skała szczytno? środa trzcianka? tuchola? biała polska? opole? ropa żory tarnów? dąbrowa ruda tychy? jelenia kielce? lubań? nysa? głogów? las izba lipsk? kłodzko? kobylanka rypin? sierpc? mosina swarzędz? oborniki? radom? most",
    heads="ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie komisja komisji komisję partia partii partię rada rady radzie radę sąd sądu sądowi sądem trybunał trybunału bank banku bankiem akademia akademii uniwersytet uniwersytetu instytut instytutu fundusz funduszu związek związku zjednoczona federacja federacji organizacja organizacji agencja agencji konfederacja najwyższa najwyższej sejm senat klub klubu narodowy narodowego międzynarodowy międzynarodowego europejski europejska europejskiego światowa prawo platforma platformy sojusz sojuszu polskie polski polskiego grupa grupy grupie fundacja stowarzyszenie krajowa główny urząd urzędu izba ruch ruchu zakład zakładu rzecznik porozumienie prokuratura prokuratury prokuraturę agencję rafineria spółka spółki spółkę politechnika politechniki filharmonia telewizja telewizji radio kancelaria kancelarii straż straży wojsko wojska sztab sztabu linie konferencja konferencji episkopat stolica liga ligi centrum biuro inspekcja inspekcji huta kopalnia koleje kolej poczta gazeta policja policji kościół koło obrona forum unia unii zgromadzenie komitet komitetu trybunałem radą komisją agencją stocznia stoczni stocznię huty hutę szkoła szkoły szkołę fabryka fabryki telekomunikacja telekomunikację telekomunikacji elektrownia elektrowni towarzystwo towarzystwa filharmonii galeria spółką szpital",
    tails="zagranicznych wewnętrznych finansów obrony narodowej sprawiedliwości gospodarki zdrowia edukacji kultury rolnictwa infrastruktury środowiska pracy spraw i ludowej pożarna",
    joins="i na rzecz do spraw",
    adjectives=r"\w{3,}(?:[nwt][yae]|s?k[ia]|skie|cka|ckie|ego|ej|emu|ym|im|ą)",
    bare="komisja komisji komisję rada rady radzie parlament parlamentu parlamencie sejm sejmu sejmie senat senatu senacie",
    place_heads="pub pubie pubu kino kinie teatr teatrze teatru muzeum hotel hotelu bar barze kawiarnia kawiarni zamek zamku pałac pałacu pole polu most moście park parku rynek rynku plac placu jezioro jeziora wyspa wyspy półwysep zatoka zatoki dolina doliny góry przedmieście przedmieściu puszcza puszczy kościół kościoła kościele kościołowi kościołem katedra katedry katedrze katedrę katedrą bazylika bazyliki bazylikę bazyliką bazylice kaplica kaplicy kaplicę kaplicą klasztor klasztoru klasztorze cerkiew cerkwi dworzec dworca dworcu dworcem wieża wieży wieżę",
    streets="ulica ulicy ulicę ulicą ul al aleja alei aleję plac placu placem rondo ronda rondzie mostu moście osiedle osiedlu osiedla pałac pałacu pałacem zamek zamku skwer skweru skwerze kościół kościoła kościele kościołowi kościołem katedra katedry katedrze katedrę katedrą bazylika bazyliki bazylikę bazyliką bazylice kaplica kaplicy kaplicę kaplicą klasztor klasztoru klasztorze cerkiew cerkwi dworzec dworca dworcu dworcem most wieża wieży wieżę",
    quarters="wieś wsi wioska wioski wiosce miasto mieście miasta miasteczko miasteczku miasteczka gmina gminy gminie powiat powiatu powiecie dzielnica dzielnicy dzielnicę stan stanie stanu osada osady osadzie przysiółek rzeka rzeki rzece rzeką lotnisko lotnisku kawiarnia kawiarni restauracja restauracji pub pubie hotel hotelu kino kinie bar barze klub więzienie więzieniu stacja stacji jezioro jeziora jeziorze jeziorem wyspa wyspy wyspie",
    firms="firma firmy firmie firmę firmą przedsiębiorstwo koncern koncernu koncernowi koncernem zespół zespołu zespołem spółka spółki spółce spółkę wydawnictwo wydawnictwa wydawnictwie dziennik dziennika tygodnik tygodnika tygodniku miesięcznik gazeta gazety gazecie gazetę stowarzyszenie stowarzyszenia portal portalu fundacja fundacji fundację czasopismo czasopisma",
    kin="babcia babci babcię babcią dziadek dziadka dziadkiem dziadkowi ciocia ciocię ciocią cioci ciotka ciotki ciotce ciotkę wujek wujka wujkiem wujkowi brat brata bratem bratu siostra siostry siostrze siostrę siostrą syna synem synowi córka córki córce córkę córką mąż męża mężem mężowi żona żony żonie żonę żoną kuzyn kuzyna kuzynka kuzynki wnuk wnuka wnuczka wnuczki zięć zięcia zięciem teść teściowa szwagier szwagra przyjaciel przyjaciela przyjaciółka koleżanka koleżanką koleżanki kolegą sąsiad sąsiadka lord lorda baronessa baronessy baronowa nauczyciel nauczyciela nauczycielka nauczycielki nauczycielkę pisarz pisarza pisarka pisarki poeta poety poetka poetki malarz malarza aktor aktora aktorka aktorki piosenkarz piosenkarka dziennikarz dziennikarza dziennikarka dziennikarki inżynier inżyniera adwokat adwokata lekarz lekarza lekarka lekarki pielęgniarka pielęgniarki trener trenera napastnik napastnika bramkarz bramkarza autor autora autorka autorki filozof filozofa historyk historyka reżyser reżysera rolnik rolnika sąsiada sąsiadki działacz działacza działaczka kompozytor kompozytora listonosz listonosza krytyk krytyka tłumacz tłumacza tłumaczka tłumaczki",
    organisations="""
        Sejm | Sejm | Sejm Rzeczypospolitej Polskiej
        SenatPL | Senat
        TK | Trybunał Konstytucyjny
        SN | Sąd Najwyższy
        RadaMinistrow | Rada Ministrów | Rady Ministrów | Radzie Ministrów | Radę Ministrów
        NBP | Narodowy Bank Polski | NBP
        PiS | Prawo i Sprawiedliwość | PiS
        PO | Platforma Obywatelska | PO
        PSL | PSL | Polskie Stronnictwo Ludowe
        SLD | SLD | Sojusz Lewicy Demokratycznej
        LPR | LPR | Liga Polskich Rodzin
        Samoobrona | Samoobrona
        UW | Unia Wolności | UW
        AWS | AWS
        Solidarnosc | Solidarność | NSZZ Solidarność
        PZPR | PZPR
        NIK | Najwyższa Izba Kontroli | NIK
        MinFinPL | Ministerstwo Finansów
        MSZ | Ministerstwo Spraw Zagranicznych | MSZ
        MSWiA | MSWiA
        MON | MON | Ministerstwo Obrony Narodowej
        UN | ONZ | Organizacja Narodów Zjednoczonych
        EU | Unia Europejska | UE | Unia
        EuropeanCommission | Komisja Europejska
        EuropeanParliament | Parlament Europejski
        EuropeanCouncil | Rada Europejska
        CouncilOfEurope | Rada Europy
        UNSC | Rada Bezpieczeństwa | Rada Bezpieczeństwa ONZ
        IMF | Międzynarodowy Fundusz Walutowy | MFW
        WorldBank | Bank Światowy
        ECB | Europejski Bank Centralny | EBC
        OSCE | OBWE
        PPE | grupa PPE-DE | grupa PPE | PPE-DE | PPE
        PCK | Polski Czerwony Krzyż | PCK | Czerwony Krzyż
        ZUS | ZUS
        PKP | PKP
        IPN | IPN | Instytut Pamięci Narodowej
        RPO | Rzecznik Praw Obywatelskich
        Orlen | Orlen | PKN Orlen
        Nowoczesna | Nowoczesna
        BialyDom | Biały Dom
        Caritas | Caritas
        LOT | Polskie Linie Lotnicze LOT | PLL LOT
        GazetaWyborcza | Gazeta Wyborcza
        Rzeczpospolita | Rzeczpospolita?
        OPZZ | OPZZ
        KRRiT | Krajowa Rada Radiofonii i Telewizji | KRRiT
        KRS | Krajowa Rada Sądownictwa | KRS
        MSF | Lekarze bez Granic
        NIK | NIK | Najwyższa Izba Kontroli
        NBP | NBP
        NFZ | NFZ
        PKP | PKP
        Caritas | Caritas
        PSL | PSL
        KO | Koalicja Obywatelska
        Konfederacja | Konfederacja?
    """,
    endings="a=-,o u=-,o owi=-,ów em=-,o ie=-,a,o e=a,- y=a,y i=a,ja,y,i,ia ę=a ą=a ii=ia ię=ia ią=ia ji=ja ję=ja ją=ja owie=ów owa=ów owem=ów owu=ów wie=wa,w,wo sce=ska,sko dze=ga,da ce=ka,ta,cja cie=t,ta dzie=d,da rze=r,ra szcie=szt ście=st,sto śle=sło niu=ń nia=ń niem=ń dzi=dź dzią=dź ciu=ć cia=ć iu=-,ie ia=-,ie iem=-,ie ach=y,e,i ech=y czech=cy ami=y,e om=y iec=cy och=chy szech=chy grzech=gry gier=gry mczech=mcy miec=mcy zech=chy cz=cy dnia=deń dniu=deń ego=e,y emu=e,y ym=e,y im=ie,i ej=a iego=ie,i iemu=ie,i li=la lu=l le=l,ło lii=lia nie=n,na,no mie=m,ma pie=p,pa bie=b,ba fie=f zie=z,za sie=s,sa śla=śl yni=ynia",
    patronymic="",
    surnames="ski ska skiego skiemu skim ską skiej cki cka ckiego ckiemu ckim cką ckiej dzki wicz wicza wiczem wiczowi czyk czyka czykiem czuk czuka czukowi czukiem",
)

ROLES = RoleWords(
    heads="(?:premier|minister|prezydent|kanclerz|burmistrz)(?:a|owi|em|ze)?|ministr(?:a|owi|em|ze)|marszałk(?:a|owi|iem)|marszałek|prezes(?:a|owi|em)?|sekretarz(?:a|owi|em)? generaln(?:y|ego|emu|ym)",
    ends=r"(?<=minist)e?r(?:owi|em|ze|a)?|(?<=\w\w\w)(?:owi|i?em|ze|a)",
    noun=0,
    past=r"[aieoąę](?:ł|ła|li|ły)|(?:an|on)o|uje",
)

EVENTS = EventWords(
    sign=r"[Ww]ojn|[Rr]ewolucj|[Bb]itw|[Pp]owstani|[Ii]grzysk|[Tt]raktat|[Oo]krągł",
    events=(
        r"(?:\bI|\bII|[Pp]ierwsz\w{1,3}|[Dd]rug\w{1,3}) [Ww]ojn\w{1,2} [Śś]wiatow\w{1,2}\b",
        r"[Zz]imn\w{1,2} [Ww]ojn\w{1,2}\b",
        r"[Ww]ojn\w{1,2} (?:polsko-bolszewick|krymsk|domow)\w{1,2} w (?P<land>[A-ZŁŚŻ]\w+)",
        r"[Pp]owstani\w{1,3} (?:[Ww]arszawski|[Ss]tyczniow|[Ll]istopadow|[Śś]ląski|[Ww]ielkopolski|[Kk]ościuszkowski|[Ww]ęgierski)\w{1,3}\b",
        r"powstani\w{1,3} w getcie\b",
        r"[Rr]ewolucj\w{1,2} (?:[Pp]aździernikow|[Ff]rancusk|[Rr]osyjsk|[Ll]utow|[Pp]rzemysłow|[Kk]ulturaln|[Pp]omarańczow)\w{1,3}\b",
        r"[Bb]itw\w{1,2} (?:pod|o|nad|na) @BATTLE",
        r"[Ii]grzysk\w{1,3} [Oo]limpijski\w{1,2}\b",
        r"Okrągł\w{1,4} St[óo]ł\w{0,3}\b",
        r"[Oo]krągł\w{1,4} [Ss]t(?:ół|ołu|ole|ołem)\b",
    ),
    treaties=(
        r"[Tt]raktat\w{0,3} (?:lizboński|wersalski|ryski|rzymski|brzeski)\w{0,3}\b",
        r"[Tt]raktat\w{0,3} (?:z|w) @LAND",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
