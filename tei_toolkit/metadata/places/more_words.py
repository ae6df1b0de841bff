"""Cities and regions that CLDR's time zones do not name, and words of venues; ours."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern, words

# Cities that CLDR's time zones do not name: capitals, seats of institutions, others that
# often stand in datelines; ours.
MORE_CITIES: dict[str, str] = {
    "US": "washington|washington d.c|washington, d.c|washington dc|philadelphia|boston|"
    "atlanta|seattle|san francisco|houston|dallas|austin|miami|minneapolis|st. louis|"
    "baltimore|cleveland|pittsburgh|las vegas|portland|san diego|new orleans|nashville|"
    "kansas city|sacramento|camp david|west point|cape canaveral|capitol hill|palo alto|"
    "cambridge, massachusetts|new haven|ann arbor|newport news|вашингтон|华盛顿|華盛頓|"
    "ワシントン|워싱턴|واشنطن|ουασινγκτον|nueva york|new york city",
    "GB": "westminster|edinburgh|cardiff|belfast|manchester|birmingham|glasgow|liverpool|"
    "leeds|oxford|bristol|chequers|holyrood|stormont",
    "CA": "ottawa|montreal|quebec|quebec city|calgary|оттава",
    "AU": "canberra",
    "NZ": "wellington",
    "IE": "cork|galway",
    "DE": "mainz|wiesbaden|saarbrucken|kiel|schwerin|bonn|munchen|munich|hamburg|koln|cologne|frankfurt|frankfurt am main|leipzig|"
    "dresden|stuttgart|dusseldorf|hannover|nurnberg|bremen|karlsruhe|weimar|potsdam|"
    "hannover|magdeburg|erfurt|heidelberg|freiburg|passau|munster",
    "AT": "graz|linz|salzburg|innsbruck",
    "CH": "bern|berne|berna|genf|geneve|geneva|ginevra|ginebra|женева|日内瓦|日內瓦|"
    "ジュネーブ|basel|bale|lausanne|luzern|lugano|davos|montreux",
    "FR": "strasbourg|straßburg|strassburg|estrasburgo|strasburgo|страсбург|lyon|"
    "marseille|toulouse|bordeaux|lille|nantes|nice|rennes|grenoble|versailles|besancon|"
    "dijon|cannes|vichy",
    "BE": "antwerpen|gent|liege|bruges|namur|leuven",
    "NL": "den haag|'s-gravenhage|the hague|la haye|la haya|l'aia|haia|гаага|rotterdam|"
    "utrecht|maastricht|groningen|eindhoven|leiden",
    "ES": "barcelona|sevilla|valencia|bilbao|zaragoza|malaga|granada|santiago de compostela",
    "PT": "porto|coimbra|braga",
    "IT": "milano|milan|torino|turin|napoli|naples|firenze|florence|venezia|venice|bologna|"
    "genova|palermo|trieste|bari|verona|padova",
    "RU": "saint petersburg|st petersburg|st. petersburg|санкт-петербург|петроград|"
    "ленинград|сочи|sochi|казань|kazan|vologda|вологда|nizhny novgorod|gorki|"
    "novo-ogaryovo|novo-ogarevo|ново-огарево|горки|kremlin, moscow|moscow region|"
    "московская область|bocharov ruchei|the kremlin|кремль|ростов-на-дону|valdai",
    "KZ": "aktyubinsk|актюбинск|астана|astana|alma-ata",
    "UA": "киев|львов|львів|lviv|харків|харьков|kharkiv|одеса|odesa|odessa|дніпро",
    "PL": "krakow|cracow|gdansk|wroclaw|poznan|lodz|lublin|katowice|szczecin",
    "CZ": "brno|ostrava|olomouc|plzen",
    "SK": "kosice|zilina",
    "TR": "ankara|анкара|izmir|antalya|bursa|adana",
    "IL": "tel aviv|תל אביב|תל-אביב|חיפה|haifa|ירושלים|jerusalem|القدس",
    "EG": "alexandria|الإسكندرية|sharm el-sheikh",
    "SA": "jeddah|mecca|جدة|مكة",
    "MA": "rabat|الرباط|casablanca|marrakech",
    "AE": "abu dhabi|أبوظبي",
    "IR": "isfahan|shiraz|mashhad|اصفهان|شیراز|مشهد|قم|تبریز",
    "PK": "islamabad|lahore|اسلام آباد|لاہور|راولپنڈی|پشاور|ملتان|فیصل آباد|کوئٹہ",
    "IN": "new delhi|delhi|mumbai|bombay|chennai|madras|bangalore|bengaluru|hyderabad|"
    "नई दिल्ली|दिल्ली|मुंबई|சென்னை|மதுரை|கோயம்புத்தூர்|pune|ahmedabad|lucknow|varanasi|"
    "কলকাতা|चेन्नई|कोलकाता|जयपुर|लखनऊ|भोपाल|पटना|पुणे|नागपुर|वाराणसी|ಬೆಂಗಳೂರು|ಮೈಸೂರು|"
    "തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|హైదరాబాద్|విజయవాడ|అమరావతి|અમદાવાદ|સુરત|વડોદરા|ਅੰਮ੍ਰਿਤਸਰ|ਲੁਧਿਆਣਾ|"
    "ଭୁବନେଶ୍ୱର|গুৱাহাটী|திருச்சி|சேலம்|திருநெல்வேலி",
    "TH": "กรุงเทพมหานคร|กรุงเทพ|กรุงเทพฯ|chiang mai|เชียงใหม่|นนทบุรี",
    "VN": "hanoi|ha noi|hà nội|da nang|hue|saigon|thanh pho ho chi minh",
    "ID": "bandung|surabaya|yogyakarta|bogor|denpasar|medan",
    "JP": "kyoto|osaka|hiroshima|nagasaki|sapporo|京都|大阪|広島|長崎|札幌|名古屋|横浜|福岡|神戸|仙台|"
    "那覇|東京都|大阪市",
    "KR": "busan|incheon|daegu|부산|인천|대구|대전|광주|세종|울산|제주",
    "CN": "beijing|peking|北京|nanjing|guangzhou|shenzhen|上海|南京|广州|廣州|深圳|武汉|成都|重庆|"
    "西安|杭州|天津|пекин|베이징|北京市",
    "TW": "台北|臺北|taipei|高雄|台中|臺中",
    "HK": "hong kong|香港",
    "BR": "brasilia|brazilia|rio de janeiro|belo horizonte|porto alegre|curitiba",
    "AR": "buenos aires|cordoba|rosario",
    "MX": "ciudad de mexico|mexico city|guadalajara|puebla|mexico, d. f|mexico d.f",
    "PE": "lima|cusco",
    "CL": "valparaiso|santiago de chile",
    "CO": "bogota|medellin|cali",
    "KE": "mombasa|kisumu|nakuru",
    "TZ": "dodoma|zanzibar|arusha",
    "ZA": "pretoria|cape town|durban",
    "NG": "abuja",
    "GH": "accra",
    "ET": "addis ababa|አዲስ አበባ|ባሕር ዳር|ባህር ዳር|ጎንደር|መቀሌ|ሐዋሳ|ድሬዳዋ|አዳማ",
    "GE": "tbilisi|თბილისი|ბათუმი|ქუთაისი",
    "AM": "yerevan|երևան|երեւան|գյումրի|վանաձոր",
    "KH": "phnom penh|ភ្នំពេញ|សៀមរាប|បាត់ដំបង|កំពត",
    "LA": "vientiane|ວຽງຈັນ|ຫຼວງພະບາງ",
    "MM": "yangon|ရန်ကုန်|မန္တလေး|နေပြည်တော်",
    "BD": "ঢাকা|চট্টগ্রাম|সিলেট|রাজশাহী|খুলনা",
    "NP": "kathmandu|काठमाडौं|काठमाण्डौ|पोखरा",
    "LK": "colombo|කොළඹ|මහනුවර|கொழும்பு|யாழ்ப்பாணம்",
    "MN": "улаанбаатар",
    "UZ": "tashkent|toshkent|тошкент|самарқанд",
    "SE": "goteborg|malmo|uppsala",
    "NO": "bergen|trondheim|stavanger",
    "DK": "arhus|aarhus|odense",
    "FI": "tampere|turku|oulu|espoo",
    "GR": "θεσσαλονικη|thessaloniki|πατρα|ηρακλειο|αθηνα",
    "HU": "szeged|debrecen|pecs",
    "RO": "cluj|cluj-napoca|iasi|timisoara|brasov",
    "BG": "пловдив|варна|plovdiv",
    "RS": "нови сад|novi sad|nis|ниш",
    "HR": "split|rijeka|osijek",
    "SI": "maribor",
}
STATES = words(
    "alabama alaska arizona arkansas california colorado connecticut delaware florida "
    "georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
    "massachusetts michigan minnesota mississippi missouri montana nebraska nevada "
    "new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio "
    "oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee "
    "texas utah vermont virginia washington west_virginia wisconsin wyoming d.c dc "
    "district_of_columbia puerto_rico u.s.a usa u.s"
)
STATE_SIGNS = words(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV "
    "NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC"
)
OTHER_REGIONS: dict[str, str] = {
    "CA": "ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|"
    "new brunswick|newfoundland|yukon|nunavut",
    "GB": "england|scotland|wales|northern ireland|uk|u.k",
    "AU": "new south wales|queensland|tasmania|south australia|western australia",
    "DE": "bayern|sachsen|thuringen|hessen|brandenburg",
}

VENUE = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:room|hall|center|centre|(?<!\bthe )house(?! of\b)|palace|prison|jail|facility|"
        r"penitentiary|hospital|court house|barracks|cemetery|townhouse|bungalow|cottage|"
        r"gard|garden|palace|street|avenue|road|square|"
        r"university|college|school|library|hotel|theatre|theater|museum|church|cathedral|"
        r"airport|air force one|air force two|base|chambers?|courthouse|courtroom|exchange|"
        r"garden|office(?! of\b)|studio|building|auditorium|embassy|residence|institute|kremlin|buildings|guildhall|"
        r"station|studios|resort|ranch|fairgrounds|hangar|shipyard|ballroom|"
        r"white house|capitol|headquarters|park|field|stadium|club|pavilion|arena|club house|"
        r"clubhouse|courts of justice|pub|cafe|castle|lodge|terrace|drive|lane|farm|village|county|city|"
        r"[^\W\d_]{4,}(?:haus|halle|saal)|saal|halle|haus|platz|strasse|straße|universitat|schloss|rathaus|kirche|schule|"
        r"bibliothek|gemeindehaus|zentrum|kanzleramt|reichstag\w*|plenarsaal|"
        r"salle|palais|hotel de ville|mairie|universite|rue|place|theatre|musee|eglise|centre|"
        r"elysee|maison|chateau|sala|palacio|palacio de|universidad|teatro|calle|plaza|casa|"
        r"ayuntamiento|palazzo|universita|aula|via|piazza|salao|palacio do|rua|praca|auditorio|"
        r"зал|дворец|университет|улица|дом|площадь|театр|музей|резиденция|палац|університет|"
        r"вулиця|будинок|sala|palac|uniwersytet|ulica|dom|siedziba|gmach|budynek|sal|palac|"
        r"univerzita|ulice|zaal|gebouw|universiteit|straat|plein|huis|salen|huset|torget|gatan|"
        r"slottet|talo|sali|yliopisto|linna|αιθουσα|μεγαρο|πανεπιστημιο|salonu|sarayi|"
        r"estadio|stadion|stadio|stadyum\w*|σταδιο|stade (?:de|municipal|du)|biblioteca|biblioteka|"
        r"kniznica|knihovna|knjiznica|konyvtar|kirjasto|raamatukogu|bibliotek|библиотека|бібліотека|"
        r"kulturny dom|kulturni dum|muvelodesi haz|kulturhuset|folkets hus|kulturas nams|"
        r"kulturos namai|rahvamaja|читалище|iskola|skola|koulu|skole|школа|kosciol|kostel|"
        r"kostol|crkva|црква|iglesia|igreja|chiesa|templom|kirkko|kirke|kyrka|mestsky urad|"
        r"obecni urad|obecny urad|radnice|radnica|ratusz|radhuset|vijecnica|primaria|balai|"
        r"salon de actos|centro (?:civico|cultural)|escuela|escola|scuola|ecole|museo|museu|muzeum|"
        r"universitesi|merkezi|binasi|konagi|אולם|בניין|חדר|בית|اوניברסיטת|האוניברסיטה|هال|"
        r"قاعة|قصر|جامعة|مبنى|فندق|تالار|سالن|کاخ|دانشگاه|भवन|विश्वविद्यालय|हॉल|மண்டபம்|"
        r"பல்கலைக்கழகம்|gedung|istana|aula|universitas|hotel|ukumbi|chuo kikuu|ikulu|hoi truong|"
        r"phu chu tich|dai hoc|tru so)(?![^\W\d_])"
        r"|(?:室|館|馆|ホール|会館|大学|庁舎|官邸|議事堂|会議室|會議廳|大厅|大会堂|宾馆|학교|대학교|회관|청사|"
        r"회의실|강당|ห้อง|อาคาร|มหาวิทยาลัย|ศาลา|ทำเนียบ|โรงแรม|รัฐสภา)"
    )
)
MOVING = lazy_pattern(
    fold_pattern(
        r"(?:aboard|on board|en route(?: to)?|in flight|an bord|a bord|a bordo|на борту)\s+\S"
    )
)
# Words with which names of towns begin: "Port Ellery", "Nowy Targ".
TOWN_LEAD = lazy_pattern(
    r"(?:port|saint|st\.?|ste|mount|lake|fort|san|santa|santo|sao|bad|los|las|el|puerto|"
    r"great|little|upper|lower|cape|villa|villanueva|sankt|nova|novo|nowy|nowa|stara|"
    r"stary|stare|novi|nove|vela|veli|velika|veliki|velike|mala|mali|male|malo|gornja|donja|gornji|donji|"
    r"velka|velky|horni|dolni|male|ovre|nedre|ytre|indre|nordre|sondre|norra|sodra|vastra|ostra|"
    r"wielka|wielki|gorna|dolna|valea|satul|nagy|kis|felso|also|suur|vana|"
    r"велик\w+|нов\w+|нижн\w+|верхн\w+|стар\w+|ზემო|ქვემო|დიდი|ახალი|ძველი"
    r"|վերին|ներքին|նոր) [^\W\d_]{3,}"
    r"|[^\W\d_]{4,} (?:gorn|doln|wielk|mal|now|star|slask)[aey]|[^\W\d_]{4,} zdroj"
    r"|[^\W\d_]{4,} (?:верхн|нижн|больш|мал)\w{2}"
)
# What a part of a land is called before its name, or after it.
PART_OF_LAND = lazy_pattern(
    r"(?:estado|provincia|province|departamento|departement|state|county|region|"
    r"distrito|district|comarca|canton|kanton|voivodeship|wojewodztwo|prefecture) "
    r"(?:de |d[ei] |d['’]|of |do |da |del )?(?:la |las |los )?[^\W\d_][\w '’-]{2,30}"
    r"|[^\W\d_][\w '’-]{2,30} (?:county|province|prefecture|oblast|region|republic|"
    r"territory|governorate|область|край|район|district)"
)
NO_PLACE = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:session|sessions|sitting|sittings|meeting|sitzung|tagung|wahlperiode|volume|vol|issue|"
        r"number|no|nr|page|edition|part|teil|tome|debate|debates|hearing|interview|transcript|"
        r"transcription|minutes|notes|report|record|official|hansard|prayers|present|draft|"
        r"redazione|redaktion|redaction|redaccion|redacao|redactie|redaksjonen|redakcja|"
        r"redakce|редакция|редакція|newsroom|editorial|appellate|circuit|"
        r"taquigrafia|taquigrafos|stenografi\w*|stenographique|"
        r"final|release|immediate|department|spokesperson|spokesman|spokeswoman|secretary|"
        r"minister|ministers|president|chairman|chair|speaker|committee|commission|"
        r"council|press|briefing|morning|afternoon|evening|"
        r"night|noon|vormittag|nachmittag|abend|matin|apres-midi|soir|manana|tarde|noche|mattina|"
        r"manha|noite|utro|день|утро|вечер|namiddag|voormiddag|ochtend|middag|avond|formiddag|"
        r"eftermiddag|\w*verhandlungstag\w*|sitzungstag\w*|seance|sesion|sessao|seduta|legislature|legislatura|legislatur\w*|"
        r"protokoll|bericht|compte|rendu|diario|entretien|entrevista|intervista|contents|"
        r"inhalt|sommaire|sumario|indice|agenda|index|introduction|welcome|summary|episode|"
        r"recorded|recording|transcribed|toimetatud|muokattu|redigeret|redigert|redigerad|broadcast|published|updated|issued|attendees|"
        r"attendance|participants|participant|witness|witnesses|moderator|interviewer|"
        r"host|guest|edited|edt|est|gmt|utc|cet|duration|started|begin|beginn|beginning|opening|"
        r"заседание|сессия|стенограмма|стенограма|стенаграма|засідання|сесія|протокол|posiedzenie|kadencja|schuze|schodza|"
        r"sjednica|седница|ules|zasedanje|birlesim|oturum|donem|yasama|cilt|mote|mode|istunto|"
        r"συνεδριαση|περιοδοσ|συνοδοσ|מושב|ישיבה|הישיבה|פרוטוקול|جلسة|الجلسة|دورة|محضر|جلسه|"
        r"दिन|बैठक|vergadering|zitting|ulesszak|sedinta|sesiunea|заседания|года|"
        r"corrections?|corrigend(?:um|a)|errat(?:um|a)|berichtigung(?:en)?|rectificati\w*|rattelser|rettelser|"
        r"correcciones|correzioni|proof|uncorrected|unrevised|confidential|embargoed|verbatim|"
        r"journal|gazette|tribune|reuters|newspapers?|"
        r"continued|adjourned|motion|statement|statements|question|questions|remarks|"
        r"transcripts|interviews|speeches|discussioni|discussione|new year|"
        r"bill|act|order|article|section|item|tape|file|side|version|pdf|chapter|scene|"
        r"january|uhr|heures|horas|hours|uur|klokken|kell|this|that|these|was|were|is|are|"
        r"decided|filed|argued|released|received|originating|calendar|objections|business|"
        r"previous|next|continuing|volunteers?|yesterday|today|tomorrow|nota bene|num|pag|"
        r"house of (?:representatives|commons|lords|keys|assembly|delegates)|houses of|"
        r"inlamnad|overlamnad|anmald|besvarad|svarsdatum|fordrojd|okay|ok|yeah|yes|thanks|"
        r"julkaistu|tarkistettu|opublikowano|publicado|publie|veroffentlicht|שעה|בשעה|الساعة|ساعت|час|годин|година|часов|klo|kl|kello|heure|ora|ore|pukul|jam|saa|gio|fase|orador|turno|"
        r"antimeridian[ao]|pomeridian[ao]|matutin[ao]|vespertin[ao]|noturna|nocturna|"
        r"heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|idag|i dag|dnes|danas|dzisiaj|днес|сегодня|"
        r"сьогодні|данас|σημερα|bugun|contact|contacts|kontakt|kontakte|contacto|contato|contatti|"
        r"contactez|контакты|контакти|"
        r"not|mr|mrs|ms|miss|dr|hon|rt|m|mme|herr|frau|don|dona|sr|sra|"
        r"sig|sen|rep|gen|gov|prof)(?![^\W\d_])"
    )
)
NEVER_PLACE = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:haber merkezi|haber servisi|affaire|proces|prozess|as i|died|we|you|he|she|they|it|was|were|is|are|met|meets|sat|rose at|began|"
        r"opened|resumed|adjourned|called|took|has|have|will|wird|wurde|ist|eroffnet|est|"
        r"الموافق|المصادف|هجري\w*|ميلادي\w*|ميلاد[ىي]|هجرى|شمس[يى]|قمر[يى]|م[یي]لادی|هجری|شمسی|قمری|برابر با|مطابق با|"
        r"sont|etait|se abre|abre|fue|e aperta|начал\w*|открыл\w*)(?![^\W\d_])"
    )
)

CAPITALS = (
    r"(?:[A-ZÀ-ÞŁŚŻŹČŠŽА-ЯІЇЄΑ-Ω][\w'’.\-]*)"
    r"(?:\s+(?:(?:of|the|de|del|da|do|di|la|and|am|an|der)(?!\w)|(?<=Room\s)\d{1,5}[A-Z]?|"
    r"[A-ZÀ-ÞА-Я][\w'’\-]*\.?))*"
)

PLACE = rf"(?P<place>{CAPITALS}(?:,\s+{CAPITALS}){{0,3}})"

# What may stand between a verb and its place: a clock's "2.30 p.m." ends no sentence.
_BETWEEN = r"(?:[^.\n]|(?<=\d)\.(?=\d)|(?<=\b[ap])\.|(?<=\b[ap]\.m)\.){0,70}?"

PHRASES = lazy_pattern(
    r"\b(?:(?i:held|recorded|conducted|taken|done|convened|met|delivered|preached|given|"
    r"assembled|interviewed|filmed|taped|place|sitting|gathered|signed|tried)\b"
    + _BETWEEN
    + r"\s(?:at|in)\s"
    r"(?:the\s)?|(?:Propos recueillis|recueillis?|tenue?|enregistrée?|réunie?|Fait)\s(?:à|au|"
    r"en)\s|(?:[Rr]éalisée?|[Rr]ecueillie?s?|[Ee]nregistrée?|[Mm]enée?)\b[^.\n]{0,40}?\d{4},?"
    r"\s(?:à|au)\s|(?:[Aa]ufgenommen|[Gg]eführt|[Aa]ufgezeichnet|[Aa]bgehalten|stattgefunden|tagte"
    r"|Geschehen|trafen)\b(?:[^.\n]|(?<=\d)\.){0,50}?\s(?:in|zu)\s|(?:celebrada|celebrado|realizada|realizado|grabada|hecho|"
    r"reunida|reunido|gravada|feito)\b[^.\n]{0,40}?\s(?:en|em|no|na)\s(?:la\sciudad\sde\s|"
    r"a\scidade\sde\s)?|(?:tenutasi|svoltasi|registrata|fatto)\b[^.\n]{0,30}?\s(?:a|in)\s|"
    r"(?:состоя(?:лось|лась|лся|вше\w+)|записан\w*|прош[её]?л[аои]?|прошедш\w+|провед[её]н\w*)"
    r"\b[^.\n]{0,40}?\s(?:в|во)\s(?:городе\s|г\.\s?)?"
    r"|(?:відбул(?:ося|ася|ося)|відбувся|проведен\w*|провед[ео]\w*|проведе|състоял\w*)"
    r"\b[^\n]{0,40}?\s(?:у|в|във)\s(?:місті\s|град\s|м\.\s?|гр\.\s?)?"
    r"|(?:održan\w*|одржан\w*)\b[^\n]{0,40}?\s(?:u|у)\s"
    r"|(?:konan\w*|potekal[aoi]?)\b[^\n]{0,40}?\s(?:v|ve|vo)\s"
    r"|(?:odby[łt]\w*(?: się)?)\b[^\n]{0,40}?\s(?:w|we)\s"
    r"|(?:desfășurat\w*|ținut\w*)\b[^\n]{0,40}?\s(?:la|în)\s"
    r"|(?:avholdt|afholdt|hållen|hållet)\b[^\n]{0,30}?\s(?:i|på)\s)" + PLACE
)

# A note below a speech: `The President spoke at 1:17 p.m. in the Cabinet Room`.
SPOKE_AT_A_TIME = lazy_pattern(
    r"\b(?:spoke|began|opened|started|commenced|concluded|ended)\s(?:at|shortly after)\s"
    r"\d[^\n]{1,24}?\s(?:in|at|on)\s(?:the\s)?" + PLACE
)

SURE_PHRASES = lazy_pattern(
    r"\b(?:[Rr]ecorded (?:at|in)|[Cc]onducted (?:at|in)|[Ff]ilmed (?:at|in)|"
    r"[Tt]ook place (?:at|in)|recueillis? à|[Ee]nregistrée? à|[Aa]ufgenommen in|[Rr]accolt[ao] a|"
    r"[Rr]egistrata a|[Gg]rabada en|[Rr]ealizada en|[Gg]ravada em|[Ii]nspela[dt]e?s? i|[Ii]ndspillet i|[Oo]ptaget i|[Tt]att opp i|"
    r"[Nn]ahráno v|[Nn]ahrané v|[Ss]nimljeno u|[Сс]нимљено у|[Pp]osneto v|[Îî]nregistrat la|"
    r"[Зз]аписано у|[Oo]pgenomen in|"
    r"(?:gặp|phỏng vấn|trò chuyện|tổ chức|diễn ra)\b[^.\n]{0,40}?\s(?:tại|ở)|"
    r"[Nn]agrano w|[Зз]аписано в|"
    r"(?:in het|in de) [a-z]{2,12}(?:huis|zaal|centrum) (?:te|in|van)|"
    r"im (?:Rat|Gemeinde|Bürger|Vereins)haus (?:in|zu|von)|"
    r"à la (?:mairie|salle des fêtes) de|en el (?:ayuntamiento|salón de plenos) de)"
    r"\s(?:the\s)?" + PLACE
)

# Phrases of scripts that have no capitals: a room or a building by its first word in
# Arabic and Persian, a town before its particle in Hindi.
UNCASED_PHRASES = lazy_pattern(
    r"\b(?:عقد|عُقد|انعقد|تعقد|اجتمع|برگزار|تشکیل)\w*\b[^.\n]{0,60}?\s(?:في|بـ?|در|محل)\s"
    r"(?P<hall>(?:قاعة|القاعة|مبنى|مقر|قصر|فندق|تالار|سالن|محل|ساختمان)(?:\s\w+){1,2}?)"
    r"(?=\s(?:في|بـ|يوم|تمام|برئاسة|الساعة|صباح|مساء|در|به|روز|ساعت)\b|[،,.:؛\n]|$)"
    r"|(?<!\S)(?:को|में)\s(?P<town>[\u0900-\u097f]+(?:\s(?:नगर|शहर|पुर))?)\sमें(?!\S)"
    r"[^।\n]{0,60}?(?:हुई|हुआ|हुए|आयोजित|ली\sगई|रिकॉर्ड)"
    r"|(?<=[、はに])(?P<site>[\u4e00-\u9fff々ヶケ]{2,12})で(?:開催|行われ|開か|挙行|収録)"
)

MEETS_IN_TURKISH = lazy_pattern(
    r"\b(?P<place>[A-ZÇĞİÖŞÜ][\wçğıöşü]+)['’][dt][ea]\s"
    r"(?:düzenle|gerçekleş|yapılan|yaptığı|toplanan)"
)
"""Where a conference is held: `Çanakkale'de düzenlediği basın toplantısında`."""

MEETS_IN_CHINESE = lazy_pattern(
    r"(?:在|於|于)(?P<place>[\u4e00-\u9fff]{2,12}?)(?:举行|舉行|召开|召開|主持)"
)
"""Where a conference is held: `在北京举行新闻发布会`."""

INNER_PLACE = lazy_pattern(
    r"\s(?:at|in|en|in der|zu|в|во|w|we|v|u)\s(?:the\s)?" + PLACE
)

MEETS = lazy_pattern(
    r"\b(?:ouverte|tenue|réunie)\b[^.\n]{0,40}?\s(?:au|à|à la)\s" + PLACE
)

# Signs of no place in scripts that part no words.
NO_PLACE_DENSE = lazy_pattern(
    fold_pattern(
        r"[举舉召開开會会議议録录記记者席長长委員员回号號届屆次年月日頁页第午正時时始終终散開开追問问答件"
        r"題题]|등록|수정|저장|입력|게시|작성|승인|[掲揭][載载]|更新|公開|配信|投稿|[編编][輯辑]|[發発发][布表行]|[受提][領领出]|"
        r"개의|개회|폐회|산회|회의|오전|오후|정각|질문|안건|일정|วัน|เวลา|ครั้ง|ประชุม|สมัย|ปีที่"
    )
)

# What a place is, before its name: `Мыс Терпеливый`, `Isle of Skye`, `wieś Dąbrowa`.
_CAPITAL = r"[^\W\d_a-zß-ÿа-яёѐ-џ]"
KIND_AND_NAME = lazy_pattern(
    r"(?i:(?:мыс|о-?в|остров|полуостров|пос[её]лок|пос\.|пгт|село|деревня|дер\.|станица|хутор|аул|"
    r"селище|смт|острів|wieś|osada|wyspa|gmina|obec|ostrov|otok|selo|insel|halbinsel|hallig|kap|"
    r"isle of|island of|cape|[iî]le de|ilha d[aeo]|isla de|isola di|aldeia d[aeo]|pueblo de|borgo|"
    r"village de|desa|kampung|kijiji cha) |[iî]le d['’]|isola d['’])"
    rf"{_CAPITAL}[\w'’-]+(?:[ -]{_CAPITAL}[\w'’-]+){{0,2}}"
)
