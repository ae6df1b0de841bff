"""Turkish."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

_ORDINALS = (
    "birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu on_birinci "
    "on_ikinci on_üçüncü on_dördüncü on_beşinci on_altıncı on_yedinci on_sekizinci on_dokuzuncu "
    "yirminci yirmi_birinci"
).split()

DATES = DateWords(
    months="Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    weekdays="Pazartesi(?:_günü)? Salı(?:_günü)? Çarşamba(?:_günü)? Perşembe(?:_günü)? Cuma(?!rtesi)(?:_günü)? Cumartesi(?:_günü)? Pazar(?!tesi)(?:_günü)?",
    seasons="(?:ilk)?bahar(?:[ıi]nda|da)? yaz(?:[ıi]nda|[ıi]n|a)? sonbahar(?:[ıi]nda|da)?|güz(?:ünde)? kış(?:[ıi]nda|[ıi]n|a)?",
    numbers="bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 on_bir=11 on_iki=12 on_üç=13 on_dört=14 on_beş=15 on_altı=16 on_yedi=17 on_sekiz=18 on_dokuz=19 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 birkaç|bir_kaç=0",
    tens="@T @E",
    ordinals=" ".join(f"{word}={n}" for n, word in enumerate(_ORDINALS, 1)),
    units="year=yıl|sene month=ay week=hafta day=gün hour=saat minute=dakika second=saniye decade=on_yıl century=yüzyıl|asır weekend=hafta_sonu".replace(
        "on_yıl", "onyıl"
    ),
    of_year=" ",
    year_mark=r"(?:yılı|senesi)(?:n[ıi]n|nd[ae]n?|n[ae])?",
    in_year="ve|ile|bu|o|tarih",
    in_month="geçen|bu|gelecek|önümüzdeki|geçtiğimiz",
    in_season="bu|geçen|gelecek",
    dash=" ?[-–—] ?| ile | ve ",
    between=(),
    this="bu|içinde bulunduğumuz",
    last="geçen|geçtiğimiz|önceki",
    next="gelecek|önümüzdeki",
    following="ertesi yıl",
    relative=r"""
        day -2: evvelsi gün|önceki gün
        day 2: öbür gün
        day 0: bugün(?:kü|e|den)?|bu (?:sabah|akşam|gece|öğleden sonra)
        day -1: dün(?:kü|den)?(?: akşam| gece| sabah)?
        day 1: yarın(?:ki|a|dan)?(?: akşam| sabah)?
        year_told 1: ertesi (?:yıl|sene)|bir yıl sonra(?= o)
        year_shift -1: geçen(?:lerde)? (?:yıl|sene)(?:ki|den)?
        fixed 12-31: yılbaşı gecesi
    """,
    clock=(
        r"(?:saat|Saat) (?P<keep>(?P<h>[01]?\d|2[0-4])[.:](?P<mi>[0-5]\d))(?!\d)",
        r"(?<![\d.,])(?P<h>[01]\d|2[0-4])[.:](?P<mi>[0-5]\d)(?=['’][dt][ae]n?\b)",
    ),
    ago=("(?:yaklaşık |neredeyse )?@N @U önce(?:ki|sin\\w*)?(?! bir)",),
    ahead=("@N @U (?:sonra|içinde)",),
    past=("son @N @U(?:d[ae]n?|ın|in|n[ıi]n|l[ıi]k)?",),
    coming=("(?:önümüzdeki|gelecek) @N @U(?:d[ae]n?|ın|in|n[ıi]n|l[ıi]k)?",),
    part_after=r"early=baş(?:ında|larında|ı|ından) mid=orta(?:sında|larında) late=son(?:unda|larında|u)",
    decades=(
        r"@DEC['’]?l[ıi] yıllar(?:d[ae]|ın|dan)?",
        r"@DEC['’]?l[ae]r(?:d[ae]|ın|in|d[ae]n)?",
        r"@DEC yıllar(?:da|ın|dan)?",
    ),
    decade_words="yirmili=20 otuzlu=30 kırklı=40 ellili=50 altmışlı=60 yetmişli=70 seksenli=80 doksanlı=90 iki_binli=2000",
    before_era_ahead=r"M\.?[ÖO]\.?|milattan önce",
    halved=("@N(?P<half> buçuk) @U",),
    halved_unit=("yarım @U",),
    centuries=(
        r"@C(?:['’.]?(?:[ıiuü]?nc[ıiuü]))?\.? (?:yüzyıl|asır)(?:d[ae]|ın|[ıi]n|dan)?",
    ),
    rules=(
        (
            "short_year",
            r"(?P<yy>(?:otuz|kırk|elli|altmış|yetmiş|seksen|doksan)(?: (?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz))?)[dt][ae]",
        ),
        ("month", r"@M[dt][ae]"),
        (
            "first_months",
            r"@Y (?:yılının |['’]?(?:nin|nın|nun|nün|in|ın|un|ün) )ilk @N ay(?:ında|ı|ının)?",
        ),
        (
            "first_months",
            r"@Y['’](?:nin|nın|nun|nün|in|ın|un|ün) ilk @N ay(?:ında|ı|ının)?",
        ),
        (
            "first_months",
            r"(?:(?P<zthis>bu yılın)|(?P<zlast>geçen yılın)) ilk @N ay(?:ında|ı|ının)?",
        ),
        (
            "quarter",
            r"@Y(?: yılının|['’](?:nin|nın|nun|nün|in|ın|un|ün)) @O çeyreği?(?:nde|n)?",
        ),
        (
            "quarter",
            r"(?:(?P<zthis>bu yılın)|(?P<zlast>geçen yılın)) @O çeyreği?(?:nde|n)?",
        ),
        (
            "half",
            r"@Y(?: yılının|['’](?:nin|nın|nun|nün|in|ın|un|ün)) @O yarısı(?:nda|n)?",
        ),
        ("half", r"(?:(?P<zthis>bu yılın)|(?P<zlast>geçen yılın)) @O yarısı(?:nda|n)?"),
        (
            "years",
            r"(?P<keep>@Y(?: yılı)? ?(?:ile|-|–|ve) ?@Z)(?:['’]?\w+)? (?:yılları )?ara\w*",
        ),
        (
            "years",
            r"@Y(?: yılından|['’](?:dan|den|tan|ten)) @Z(?=(?: yılına|['’](?:ya|ye|a|e))(?: kadar)?)",
        ),
        ("days", r"@D(?: @M)? (?:ile|ve) @E @L(?: @Y)?(?=['’]?\w* (?:tarihleri )?ara)"),
        ("full", r"@D @M @Y @W"),
        ("season_year", r"@Y (?:yılının )?@S"),
        ("day_month", r"@D @M @W"),
        ("month", r"(?<!\d )@M ay(?:ında|ı|ının|ından)"),
    ),
    verb_last=True,
    future=r"\b(?:\w+(?:acak|ecek|acağ\w+|eceğ\w+|acağız|eceğiz)|gid(?:iyor\w*)|toplanacak|var)\b",
    told=r"\b(?:\w{2,}(?:d[ıiuü](?:k|m|n[ıi]z|l[ae]r)?|t[ıiuü](?:k|m|l[ae]r)?|m[ıiuü]şt[ıiuü]\w*))\b",
)

NAMES = NameWords(
    no_company=r"meclis|komisyon|anayasa|kurul|tüzük|parlamento|bakanlık|hükümet|hükûmet|devlet|cumhuriyet|ramazan|kurban|kanun|yasa|tasarı|twitter|facebook|internet|kuran|islam|allah|\w+(?:l[ıiuü]k)",
    where_ends=r"['’][dt][ae](?!\w)",
    place_ends=r"(?:(?:[Ss]aray|[Bb]oğaz|[Dd]ağ|[Nn]ehr|[Dd]eniz|[Aa]da|[Kk]öprü|[Mm]eydan|[Cc]adde|[Mm]ahalle|[İi]lçe|[Kk]öy|[Hh]avaliman|[Hh]avaalan|[Bb]araj|[Oo]va|[Vv]adi|[Kk]örfez|[Hh]astane|[Mm]üze|[Oo]tel|[Ss]okağ|[Gg]öl|[Cc]ami|[Tt]iyatro|[Ss]tad|[Ss]tadyum|[Pp]ark|[Çç]arşı|[Kk]ale|[Mm]anastır|[Hh]amam|[Ii]skele|[Ii]stasyon|[Gg]ar|[Tt]epe|[Kk]ilise|[Kk]atedral|[Ss]inagog|[Tt]ürbe|[Kk]ule|[Bb]ulvar|[Hh]isar|[Ss]ur|[Dd]emiryol|[Mm]ezarlığ|[Çç]eşme|[Yy]ayla)(?:s|y)?[ıiuü](?:n[ıiuüadeln]*)?)",
    suffix=r"['’](?:[dtynl]?[aeıiuü])",
    home="TR CY",
    titles="sayın bay bayan başbakan bakan bakanı cumhurbaşkanı cumhurbaşkanımız başkan başkanı milletvekili genel sekreter sekreteri profesör prof. doç. doçent dr. doktor general orgeneral kral kraliçe padişah sultan şeyh papa vali belediye büyükelçi komiser üye elçi avukat aziz hacı hoca şehit dışişleri içişleri maliye adalet savunma millî milli eğitim sağlık valisi başkanvekili kaymakam kaymakamı rektör rektörü komutanı elçisi büyükelçisi müdürü bakanlığı",
    offices="başbakanı bakanımız başbakanımız yardımcısı meclis vekili kâtip üyeler üyesi sözcüsü",
    after="bey hanım beyefendi hanımefendi paşa efendi hoca ağa reis usta bey’in",
    links="el al bin ibn van von de da",
    before_place="",
    stop="bayramı bayramında bayramı'nda açılma kapanma saati ve veya ama fakat ancak çünkü ki de da bu şu o ben sen biz siz onlar bir her hiç çok az daha en ne kim nerede ne nasıl niçin neden hangi evet hayır değil var yok gibi için ile kadar göre sonra önce bugün yarın dün şimdi burada orada böyle şöyle işte hem ya eğer artık yine hâlâ sadece yalnız bütün tüm bazı birçok diğer başka sayın değerli arkadaşlar arkadaşlarım milletvekilleri teşekkür ederim buyurun soru cevap alkışlar evet efendim muhterem aziz saygıdeğer başkanım ayrıca üstelik yani belki elbette tabii lütfen babam annem ekmek köprü yol hanım bey gelecek geçen iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli barış söz",
    ambiguous="kabul adalet kültür enerji sağlık çevre tarım orman ticaret gençlik of ordu? van? ağrı? bolu? düzce? kars? muş? rize? batman? iğdır? siirt? sinop? tokat? uşak? yalova? kilis? artvin? bartın? çorum? niğde? deniz kırkağaç? bor çay? ünye? fatsa? erdek? gemlik? genç göle? kemer sivas? kale? serik? silifke? ılgın? şile? tire bayındır? aydın edirne? hatay? barış ova yeni eski merkez? doğu batı kuzey güney dağ göl? ada hazar? ege? boğaz don gürcistan? ren? tuna? sen yozgat? gazi cizre? lice? hani of? dicle? güneydoğu",
    ends=r"(?:partisi|bakanlığı|bankası|üniversitesi|mahkemesi|meclisi|birliği|konseyi|komisyonu|kurumu|kurulu|örgütü|derneği|vakfı|federasyonu|konfederasyonu|sendikası|fonu|ajansı|başkanlığı|müdürlüğü|müsteşarlığı|belediyesi|ordusu|kuvvetleri|hareketi|cephesi|yolları|parlamentosu|topluluğu|şirketi|odası|akademisi|enstitüsü|teşkilatı|milletler|grubu)",
    joins="ve",
    kin="dedem deden dedesi ninem anneannem babaannem teyzem halam amcam dayım abim ablam kardeşim kardeşi ağabeyim ağabeyi kızım kızı oğlum oğlu eşim eşi kocam kocası karım karısı yeğenim yeğeni kuzenim kuzeni arkadaşım arkadaşı lord öğretmen mühendis gazeteci yazar şair ressam şarkıcı oyuncu doktor hemşire muhtar işçi madenci çoban komşum komşusu imam yönetmen besteci tarihçi ustası",
    organisations="""
        TBMM | Türkiye Büyük Millet Meclisi | TBMM | Meclis
        CHP | Cumhuriyet Halk Partisi | CHP
        MHP | Milliyetçi Hareket Partisi | MHP
        AKP | Adalet ve Kalkınma Partisi | AK PARTİ | AK Parti | AKP
        BDP | Barış ve Demokrasi Partisi | BDP
        DTP | DTP | HDP | DSP | ANAP | DYP
        IYI | İYİ Parti
        AYM | Anayasa Mahkemesi
        MFA-TR | Dışişleri Bakanlığı
        MaliyeTR | Maliye Bakanlığı
        IcisleriTR | İçişleri Bakanlığı
        TSK | Türk Silahlı Kuvvetleri | TSK | Genelkurmay
        PKK | PKK
        TRT | TRT
        TUIK | TÜİK
        TOKI | TOKİ
        YOK | YÖK
        Kizilay | Kızılay
        THY | Türk Hava Yolları | THY
        EU | Avrupa Birliği | AB
        EuropeanCommission | Avrupa Birliği Komisyonu | Avrupa Komisyonu
        CouncilOfEurope | Avrupa Konseyi
        UN | Birleşmiş Milletler | BM
        UNSC | Birleşmiş Milletler Güvenlik Konseyi | Güvenlik Konseyi
        ArabLeague | Arap Birliği
        IMF | Uluslararası Para Fonu | IMF
        WorldBank | Dünya Bankası
        OSCE | AGİT
        OIC | İslam Konferansı Örgütü | İslam İşbirliği Teşkilatı
        Yargitay | Yargıtay
        Danistay | Danıştay
        Sayistay | Sayıştay
        HSYK | HSYK | Hâkimler ve Savcılar Yüksek Kurulu
        TurkIs | Türk-İş | Hak-İş
        DISK | DİSK
        Kizilay | Kızılay | Türk Kızılay | Türk Kızılayı
        TKI | Türkiye Kömür İşletmeleri
        AFAD | AFAD
        TUSIAD | TÜSİAD
        TOBB | TOBB
        HDP | HDP
        IYI | İYİ Parti
        MSF | Sınır Tanımayan Doktorlar
    """,
    surnames="oğlu",
)

ROLES = RoleWords(heads="başbakan|cumhurbaşkanı")

EVENTS = EventWords(
    sign=r"Savaş|Muharebe|Antlaşma|Anlaşma|Kongre|Devrim|İhtilal|İsyan|Ayaklanma|Olimpiyat|Harbi|İnkılabı|Katliamı|Sözleşmesi|Protokolü",
    events=(
        r"(?:Birinci|İkinci|I\.|II\.|1\.|2\.) Dünya Savaşı\b",
        r"(?:Kurtuluş|Soğuk|Çanakkale|Körfez|Kırım|Balkan|Vietnam|Kore|Malazgirt|İstiklal) (?:Savaş(?:ı|ları)?|Harbi|Muharebesi)\b",
        r"(?:Fransız|Rus|Ekim|Sanayi|Harf|İran|Küba) (?:Devrimi|İhtilali|İnkılabı)\b",
        r"@LAND (?:Savaşı|Muharebesi|Kongresi|İsyanı|Ayaklanması|Katliamı)\b",
        r"(?:Yaz |Kış )?Olimpiyat(?:ları| Oyunları)\b",
    ),
    treaties=(
        r"@BATTLE Antlaşması\b",
        r"@LAND (?:Anlaşması|Sözleşmesi|Protokolü)\b",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
