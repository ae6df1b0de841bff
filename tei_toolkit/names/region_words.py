"""Seas, rivers, mountains and regions in ten languages; ours, from general knowledge.

A line for each: the id (as in `place_words`, or a code of ISO 3166), then its names in
the languages of `ORDER`, several of them parted by a stroke. An id with `+` stands for
several places of which each has its own name for an id; a name with `?` is a word, too.
"""

# fmt: off
ORDER = ("de", "fr", "es", "it", "pt", "ru", "pl", "tr", "uk", "zh")
REGIONS = """
europe | Europa | Europe | Europa | Europa | Europa | Европа | Europa | Avrupa | Європа | 欧洲/歐洲
asia | Asien | Asie | Asia | Asia | Ásia | Азия | Azja | Asya | Азія | 亚洲/亞洲
africa | Afrika | Afrique | África | Africa | África | Африка | Afryka | Afrika | Африка | 非洲
america | Amerika | Amérique/Amériques | América/Américas | America/Americhe | América/Américas | Америка | Ameryka | Amerika | Америка | 美洲
north-america | Nordamerika | Amérique du Nord | América del Norte/Norteamérica | America del Nord/Nord America/Nordamerica | América do Norte | Северная Америка | Ameryka Północna | Kuzey Amerika | Північна Америка | 北美/北美洲
south-america | Südamerika | Amérique du Sud | América del Sur/Sudamérica/Suramérica | America del Sud/Sud America/Sudamerica | América do Sul | Южная Америка | Ameryka Południowa | Güney Amerika | Південна Америка | 南美/南美洲
latin-america | Lateinamerika | Amérique latine | América Latina/Latinoamérica/Iberoamérica | America latina/America Latina | América Latina | Латинская Америка | Ameryka Łacińska | Latin Amerika | Латинська Америка | 拉丁美洲/拉美
central-america | Mittelamerika/Zentralamerika | Amérique centrale | América Central/Centroamérica | America centrale/Centroamerica | América Central | Центральная Америка | Ameryka Środkowa | Orta Amerika | Центральна Америка | 中美洲
antarctica | Antarktis | Antarctique | Antártida | Antartide | Antártida | Антарктида/Антарктика | Antarktyda/Antarktyka | Antarktika | Антарктида/Антарктика | 南极洲/南极
arctic | Arktis | Arctique | Ártico | Artico | Ártico | Арктика | Arktyka | Arktik | Арктика | 北极
oceania | Ozeanien | Océanie | Oceanía | Oceania | Oceânia | Океания | Oceania | Okyanusya | Океанія | 大洋洲
eastern-europe | Osteuropa | Europe de l'Est/Europe orientale | Europa Oriental/Europa del Este | Europa orientale/Europa dell'Est | Europa Oriental/Europa de Leste | Восточная Европа | Europa Wschodnia | Doğu Avrupa | Східна Європа | 东欧/東歐
western-europe | Westeuropa | Europe occidentale/Europe de l'Ouest | Europa Occidental | Europa occidentale | Europa Ocidental | Западная Европа | Europa Zachodnia | Batı Avrupa | Західна Європа | 西欧/西歐
central-europe | Mitteleuropa/Zentraleuropa | Europe centrale | Europa Central | Europa centrale | Europa Central | Центральная Европа | Europa Środkowa | Orta Avrupa | Центральна Європа | 中欧
southern-europe | Südeuropa | Europe du Sud/Europe méridionale | Europa del Sur/Europa meridional | Europa meridionale | Europa do Sul | Южная Европа | Europa Południowa | Güney Avrupa | Південна Європа | 南欧
southeast-europe | Südosteuropa | Europe du Sud-Est | Europa Sudoriental | Europa sudorientale/Europa sud-orientale | Europa do Sudeste | Юго-Восточная Европа | Europa Południowo-Wschodnia | Güneydoğu Avrupa | Південно-Східна Європа | 东南欧
northern-europe | Nordeuropa | Europe du Nord | Europa del Norte | Europa settentrionale | Europa do Norte | Северная Европа | Europa Północna | Kuzey Avrupa | Північна Європа | 北欧
scandinavia | Skandinavien | Scandinavie | Escandinavia | Scandinavia | Escandinávia | Скандинавия | Skandynawia | İskandinavya | Скандинавія | 斯堪的纳维亚
baltic | Baltikum | pays baltes/Pays baltes/États baltes | países bálticos/Países Bálticos | Paesi baltici/paesi baltici/Baltico | países bálticos/Países Bálticos | Прибалтика/Балтия | kraje bałtyckie/państwa bałtyckie | Baltık | Прибалтика/Балтія | 波罗的海国家
balkans | Balkan/Westbalkan/Balkanländer | Balkans/Balkans occidentaux | Balcanes/Balcanes Occidentales | Balcani/Balcani occidentali | Balcãs/Balcãs Ocidentais/Bálcãs | Балканы | Bałkany/Bałkany Zachodnie | Balkanlar | Балкани | 巴尔干
caucasus | Kaukasus | Caucase | Cáucaso | Caucaso | Cáucaso | Кавказ | Kaukaz | Kafkasya/Kafkaslar | Кавказ | 高加索
south-caucasus | Südkaukasus | Caucase du Sud | Cáucaso meridional/Cáucaso del Sur/Cáucaso Sur | Caucaso meridionale | Cáucaso do Sul | Южный Кавказ/Закавказье | Kaukaz Południowy | Güney Kafkasya | Південний Кавказ | 南高加索
north-caucasus | Nordkaukasus | Caucase du Nord | Cáucaso Norte | Caucaso settentrionale | Cáucaso do Norte | Северный Кавказ | Kaukaz Północny | Kuzey Kafkasya | Північний Кавказ | 北高加索
central-asia | Zentralasien/Mittelasien | Asie centrale | Asia Central | Asia centrale | Ásia Central | Центральная Азия/Средняя Азия | Azja Środkowa/Azja Centralna | Orta Asya | Центральна Азія/Середня Азія | 中亚/中亞
southeast-asia | Südostasien | Asie du Sud-Est | Sudeste Asiático/Asia Sudoriental | Sud-est asiatico | Sudeste Asiático | Юго-Восточная Азия | Azja Południowo-Wschodnia | Güneydoğu Asya | Південно-Східна Азія | 东南亚/東南亞
east-asia | Ostasien | Asie de l'Est/Asie orientale | Asia Oriental | Asia orientale | Ásia Oriental | Восточная Азия | Azja Wschodnia | Doğu Asya | Східна Азія | 东亚/東亞
middle-east | Naher Osten/Nahen Osten/Nahe Osten/Mittlerer Osten/Mittleren Osten/Nahost | Moyen-Orient/Proche-Orient | Oriente Medio/Oriente Próximo/Cercano Oriente/Próximo Oriente/Medio Oriente | Medio Oriente/Vicino Oriente | Médio Oriente/Oriente Médio/Próximo Oriente | Ближний Восток | Bliski Wschód | Orta Doğu/Ortadoğu/Yakın Doğu | Близький Схід | 中东/中東
far-east | Ferner Osten/Fernen Osten/Ferne Osten | Extrême-Orient | Extremo Oriente/Lejano Oriente | Estremo Oriente | Extremo Oriente | Дальний Восток | Daleki Wschód | Uzak Doğu | Далекий Схід | 远东/遠東
maghreb | Maghreb | Maghreb | Magreb/Maghreb | Maghreb | Magrebe | Магриб | Maghreb | Mağrip | Магриб | 马格里布
sahel | Sahel/Sahelzone | Sahel | Sahel | Sahel | Sahel | Сахель | Sahel | Sahel | Сахель | 萨赫勒
horn-of-africa | Horn von Afrika | Corne de l'Afrique | Cuerno de África | Corno d'Africa | Corno de África | Африканский Рог | Róg Afryki | Afrika Boynuzu | Африканський Ріг | 非洲之角
sub-saharan | Subsahara-Afrika | Afrique subsaharienne | África subsahariana/África Subsahariana | Africa subsahariana | África Subsaariana | Африка южнее Сахары | Afryka Subsaharyjska | Sahra Altı Afrika | Африка на південь від Сахари | 撒哈拉以南非洲
caribbean | Karibik | Caraïbes/Antilles | Caribe/Antillas | Caraibi/Antille | Caraíbas/Caribe/Antilhas | Карибы | Karaiby | Karayipler | Кариби | 加勒比
benelux | Benelux/Beneluxstaaten | Benelux | Benelux | Benelux | Benelux | Бенилюкс | Beneluks | Benelüks | Бенілюкс | 比荷卢
soviet-union | Sowjetunion/UdSSR | Union soviétique/URSS | Unión Soviética/URSS | Unione Sovietica/Unione sovietica/URSS | União Soviética/URSS | Советский Союз/СССР | Związek Radziecki/Związek Sowiecki/ZSRR | Sovyetler Birliği/SSCB | Радянський Союз/СРСР | 苏联/蘇聯
yugoslavia | Jugoslawien | Yougoslavie/ex-Yougoslavie | Yugoslavia/ex Yugoslavia | Iugoslavia/ex Iugoslavia/Jugoslavia | Jugoslávia/Iugoslávia | Югославия | Jugosławia | Yugoslavya | Югославія | 南斯拉夫
czechoslovakia | Tschechoslowakei | Tchécoslovaquie | Checoslovaquia | Cecoslovacchia | Checoslováquia/Tchecoslováquia | Чехословакия | Czechosłowacja | Çekoslovakya | Чехословаччина | 捷克斯洛伐克
gdr | DDR/Ostdeutschland/Deutsche Demokratische Republik | RDA/Allemagne de l'Est | RDA/Alemania Oriental/Alemania del Este | RDT/DDR/Germania Est/Germania orientale | RDA/Alemanha Oriental/Alemanha de Leste | ГДР/Восточная Германия | NRD | Doğu Almanya | НДР | 东德/民主德国
west-germany | Westdeutschland | Allemagne de l'Ouest/RFA | Alemania Occidental/RFA | Germania Ovest/RFT | Alemanha Ocidental/RFA | ФРГ/Западная Германия | RFN | Batı Almanya | ФРН/Західна Німеччина | 西德/联邦德国
country:GB | Großbritannien/Grossbritannien/Vereinigte Königreich/Vereinigten Königreich/Vereinigten Königreichs/Vereinigtes Königreich | Grande-Bretagne/Royaume-Uni | Gran Bretaña/Reino Unido | Gran Bretagna/Regno Unito | Grã-Bretanha/Reino Unido | Великобритания/Соединённое Королевство/Соединенное Королевство | Wielka Brytania/Zjednoczone Królestwo | Büyük Britanya/Birleşik Krallık/İngiltere | Велика Британія/Великобританія/Сполучене Королівство | 英国/英國
country:US | Vereinigte Staaten/Vereinigten Staaten/Vereinigte Staaten von Amerika/Vereinigten Staaten von Amerika/USA/US | États-Unis/Etats-Unis/États-Unis d'Amérique/USA | Estados Unidos/Estados Unidos de América/EE UU/EE.UU./EEUU/EE. UU. | Stati Uniti/Stati Uniti d'America/USA | Estados Unidos/Estados Unidos da América/EUA | Соединённые Штаты/Соединенные Штаты/Соединённые Штаты Америки/Соединенные Штаты Америки/США/Штаты | Stany Zjednoczone/Stany Zjednoczone Ameryki/USA/Stany | Amerika Birleşik Devletleri/ABD/Birleşik Devletler | Сполучені Штати/Сполучені Штати Америки/США | 美国/美國/美利坚合众国
country:RU | Russland/Rußland/Russische Föderation/Russischen Föderation | Russie/Fédération de Russie | Rusia/Federación de Rusia/Federación Rusa | Russia/Federazione russa | Rússia/Federação Russa/Federação da Rússia | Россия/Российская Федерация/РФ | Rosja/Federacja Rosyjska | Rusya/Rusya Federasyonu | Росія/Російська Федерація/РФ | 俄罗斯/俄羅斯/俄国/俄国/俄联邦
country:DE | Deutschland/Bundesrepublik/Bundesrepublik Deutschland/BRD | Allemagne/République fédérale d'Allemagne | Alemania/República Federal de Alemania | Germania/Repubblica federale di Germania | Alemanha/República Federal da Alemanha | Германия | Niemcy/Republika Federalna Niemiec | Almanya | Німеччина | 德国/德國
country:CN | China/Volksrepublik China | Chine/République populaire de Chine | China/República Popular China | Cina/Repubblica popolare cinese | China/República Popular da China | Китай/КНР/Китайская Народная Республика | Chiny/ChRL/Chińska Republika Ludowa | Çin/Çin Halk Cumhuriyeti | Китай/КНР | 中国/中國/中华人民共和国/中華人民共和國
country:CZ | Tschechien/Tschechische Republik/Tschechischen Republik/Tschechei | République tchèque/Tchéquie | República Checa/Chequia | Repubblica ceca/Cechia | República Checa/Chéquia/Tchéquia | Чехия/Чешская Республика | Czechy/Republika Czeska | Çekya/Çek Cumhuriyeti | Чехія/Чеська Республіка | 捷克
country:NL | Niederlande/Niederlanden/Holland | Pays-Bas/Hollande | Países Bajos/Holanda | Paesi Bassi/Olanda | Países Baixos/Holanda | Нидерланды/Голландия | Holandia/Niderlandy | Hollanda | Нідерланди/Голландія | 荷兰/荷蘭
country:KP | Nordkorea | Corée du Nord | Corea del Norte | Corea del Nord | Coreia do Norte | Северная Корея/КНДР | Korea Północna | Kuzey Kore | Північна Корея/КНДР | 朝鲜/朝鮮/北韩/北韓
country:KR | Südkorea | Corée du Sud | Corea del Sur | Corea del Sud | Coreia do Sul | Южная Корея | Korea Południowa | Güney Kore | Південна Корея | 韩国/韓國/南韩
korea | Korea | Corée | Corea | Corea | Coreia | Корея | Korea | Kore | Корея | 朝鲜半岛
country:BY | Belarus/Weißrussland/Weissrussland | Biélorussie/Bélarus | Bielorrusia/Belarús | Bielorussia | Bielorrússia | Беларусь/Белоруссия | Białoruś | Beyaz Rusya/Belarus | Білорусь | 白俄罗斯
country:MD | Moldau/Moldawien/Republik Moldau | Moldavie/République de Moldavie | Moldavia/Moldova | Moldova/Moldavia | Moldávia/Moldova | Молдавия/Молдова | Mołdawia | Moldova | Молдова/Молдавія | 摩尔多瓦
country:KG | Kirgisistan/Kirgistan | Kirghizistan/Kirghizie | Kirguistán | Kirghizistan | Quirguistão/Quirguizistão | Киргизия/Кыргызстан/Киргизстан | Kirgistan | Kırgızistan | Киргизстан/Киргизія | 吉尔吉斯斯坦
country:MM | Birma/Burma/Myanmar | Birmanie/Myanmar | Birmania/Myanmar | Birmania/Myanmar | Birmânia/Mianmar | Мьянма/Бирма | Birma/Mjanma | Myanmar/Burma | М'янма/Бірма | 缅甸
country:MK | Mazedonien/Nordmazedonien | Macédoine/Macédoine du Nord/ARYM | Macedonia/Macedonia del Norte | Macedonia/Macedonia del Nord | Macedónia/Macedônia/Macedónia do Norte | Македония/Северная Македония | Macedonia/Macedonia Północna | Makedonya/Kuzey Makedonya | Македонія/Північна Македонія | 马其顿/北马其顿
country:VA | Vatikan | Vatican/Saint-Siège | Vaticano/Santa Sede | Vaticano/Santa Sede | Vaticano/Santa Sé | Ватикан | Watykan/Stolica Apostolska | Vatikan | Ватикан | 梵蒂冈
country:CI | Elfenbeinküste/Côte d'Ivoire | Côte d'Ivoire/Côte-d'Ivoire | Costa de Marfil | Costa d'Avorio | Costa do Marfim | Кот-д'Ивуар/Кот-д’Ивуар | Wybrzeże Kości Słoniowej | Fildişi Sahili | Кот-д'Івуар | 科特迪瓦
country:CD | | | | | | | | | | 刚果民主共和国
country:BA | Bosnien/Bosnien und Herzegowina/Bosnien-Herzegowina | Bosnie/Bosnie-Herzégovine | Bosnia/Bosnia y Herzegovina/Bosnia-Herzegovina | Bosnia/Bosnia-Erzegovina/Bosnia ed Erzegovina | Bósnia/Bósnia e Herzegovina/Bósnia-Herzegovina | Босния/Босния и Герцеговина | Bośnia/Bośnia i Hercegowina | Bosna/Bosna-Hersek/Bosna Hersek | Боснія/Боснія і Герцеговина | 波黑/波斯尼亚
country:AE | Vereinigte Arabische Emirate/Vereinigten Arabischen Emirate | Émirats arabes unis | Emiratos Árabes Unidos | Emirati Arabi Uniti/Emirati arabi uniti | Emirados Árabes Unidos | Объединённые Арабские Эмираты/ОАЭ | Zjednoczone Emiraty Arabskie | Birleşik Arap Emirlikleri/BAE | Об'єднані Арабські Емірати/ОАЕ | 阿联酋
country:IR | Iran | Iran | Irán | Iran | Irão/Irã | Иран | Iran | İran | Іран | 伊朗
country:IQ | Irak | Irak/Iraq | Irak/Iraq | Iraq | Iraque | Ирак | Irak | Irak | Ірак | 伊拉克
country:TW | Taiwan | Taïwan/Taiwan | Taiwán | Taiwan | Taiwan | Тайвань | Tajwan | Tayvan | Тайвань | 台湾/台灣/臺灣
country:HK | Hongkong | Hong Kong/Hong-Kong | Hong Kong | Hong Kong | Hong Kong | Гонконг | Hongkong | Hong Kong | Гонконг | 香港
country:MO | Macau | Macao | Macao | Macao | Macau | Макао | Makau | Makao | Макао | 澳门/澳門
country:NZ | Neuseeland | Nouvelle-Zélande | Nueva Zelanda/Nueva Zelandia | Nuova Zelanda | Nova Zelândia | Новая Зеландия | Nowa Zelandia | Yeni Zelanda | Нова Зеландія | 新西兰
country:ZA | Südafrika | Afrique du Sud | Sudáfrica | Sudafrica/Sud Africa | África do Sul | Южная Африка/ЮАР | Republika Południowej Afryki/RPA | Güney Afrika | Південна Африка/ПАР | 南非
country:SA | Saudi-Arabien | Arabie saoudite | Arabia Saudí/Arabia Saudita | Arabia Saudita/Arabia saudita | Arábia Saudita | Саудовская Аравия | Arabia Saudyjska | Suudi Arabistan | Саудівська Аравія | 沙特阿拉伯/沙特
country:LK | Sri Lanka | Sri Lanka | Sri Lanka | Sri Lanka | Sri Lanka | Шри-Ланка | Sri Lanka | Sri Lanka | Шрі-Ланка | 斯里兰卡
country:TL | Osttimor/Timor-Leste | Timor oriental/Timor-Oriental | Timor Oriental | Timor orientale/Timor Est | Timor-Leste/Timor Leste | Восточный Тимор | Timor Wschodni | Doğu Timor | Східний Тимор | 东帝汶
+new-york | | | | | | | | | | 纽约/纽约市
+washington-dc | | | | | | | | | | 华盛顿/华府
country:CZ | | | | | | | Czech/Czechach/Czechom | | |
country:IT | | | | | | | Włoch/Włoszech | | |
country:CN | | | | | | | Chin/Chinach | | |
country:PH | | | | | | | Filipin/Filipinach | | |
country:NL | | | | | | | Niderlandów/Niderlandach | | |
country:CD | | | | | | | | | | 刚果民主共和国
country:CG | | | | | | | | | | 刚果共和国
crimea | Krim/Halbinsel Krim | Crimée | Crimea | Crimea | Crimeia | Крым | Krym | Kırım | Крим | 克里米亚
donbas | Donbass/Donbas | Donbass | Donbás/Donbass | Donbass | Donbass/Donbas | Донбасс | Donbas | Donbas/Donbass | Донбас | 顿巴斯
chechnya | Tschetschenien | Tchétchénie | Chechenia | Cecenia | Chechénia/Tchetchénia | Чечня/Чеченская Республика | Czeczenia | Çeçenistan | Чечня | 车臣
south-ossetia | Südossetien | Ossétie du Sud | Osetia del Sur | Ossezia del Sud/Ossezia meridionale | Ossétia do Sul | Южная Осетия | Osetia Południowa | Güney Osetya | Південна Осетія | 南奥塞梯
abkhazia | Abchasien | Abkhazie | Abjasia/Abjazia | Abkhazia/Abcasia | Abcásia | Абхазия | Abchazja | Abhazya | Абхазія | 阿布哈兹
nagorno-karabakh | Bergkarabach/Berg-Karabach | Haut-Karabakh/Nagorny-Karabakh | Nagorno Karabaj/Alto Karabaj/Nagorno-Karabaj | Nagorno-Karabakh/Nagorno Karabakh | Nagorno-Karabakh/Alto Carabaque | Нагорный Карабах/Карабах | Górski Karabach | Dağlık Karabağ/Karabağ | Нагірний Карабах | 纳卡
transnistria | Transnistrien | Transnistrie | Transnistria | Transnistria | Transnístria | Приднестровье | Naddniestrze | Transdinyester | Придністров'я/Придністров’я | 德涅斯特河沿岸
kosovo | Kosovo | Kosovo | Kosovo | Kosovo/Kossovo | Kosovo | Косово | Kosowo | Kosova | Косово | 科索沃
siberia | Sibirien | Sibérie | Siberia | Siberia | Sibéria | Сибирь | Syberia | Sibirya | Сибір | 西伯利亚
palestine | Palästina | Palestine | Palestina | Palestina | Palestina | Палестина | Palestyna | Filistin | Палестина | 巴勒斯坦
gaza | Gaza/Gazastreifen/Gaza-Streifen | Gaza/bande de Gaza | Gaza/Franja de Gaza/franja de Gaza | Gaza/Striscia di Gaza/striscia di Gaza | Gaza/Faixa de Gaza | Газа/сектор Газа/сектор Газы | Gaza/Strefa Gazy | Gazze/Gazze Şeridi | Газа/сектор Газа/сектор Гази | 加沙
west-bank | Westjordanland | Cisjordanie | Cisjordania | Cisgiordania | Cisjordânia | Западный берег | Zachodni Brzeg | Batı Şeria | Західний берег | 约旦河西岸
kurdistan | Kurdistan | Kurdistan | Kurdistán | Kurdistan | Curdistão | Курдистан | Kurdystan | Kürdistan | Курдистан | 库尔德斯坦
kashmir | Kaschmir | Cachemire | Cachemira | Kashmir | Caxemira | Кашмир | Kaszmir | Keşmir | Кашмір | 克什米尔
tibet | Tibet | Tibet | Tíbet/Tibet | Tibet | Tibete | Тибет | Tybet | Tibet | Тибет | 西藏
xinjiang | Xinjiang | Xinjiang | Xinjiang | Xinjiang | Xinjiang | Синьцзян | Sinciang | Sincan/Doğu Türkistan | Сіньцзян | 新疆
darfur | Darfur | Darfour | Darfur | Darfur | Darfur | Дарфур | Darfur | Darfur | Дарфур | 达尔富尔
western-sahara | Westsahara | Sahara occidental | Sáhara Occidental/Sahara Occidental | Sahara occidentale | Sara Ocidental/Saara Ocidental | Западная Сахара | Sahara Zachodnia | Batı Sahra | Західна Сахара | 西撒哈拉
scotland | Schottland | Écosse | Escocia | Scozia | Escócia | Шотландия | Szkocja | İskoçya | Шотландія | 苏格兰
england | England | Angleterre | Inglaterra | Inghilterra | Inglaterra | Англия | Anglia | İngiltere | Англія | 英格兰
wales | Wales | pays de Galles/Pays de Galles | Gales/País de Gales | Galles | País de Gales/Gales | Уэльс | Walia | Galler | Уельс | 威尔士
northern-ireland | Nordirland | Irlande du Nord | Irlanda del Norte | Irlanda del Nord | Irlanda do Norte | Северная Ирландия | Irlandia Północna | Kuzey İrlanda | Північна Ірландія | 北爱尔兰
bavaria | Bayern | Bavière | Baviera | Baviera | Baviera | Бавария | Bawaria | Bavyera | Баварія | 巴伐利亚
saxony | Sachsen | Saxe | Sajonia | Sassonia | Saxónia/Saxônia | Саксония | Saksonia | Saksonya | Саксонія | 萨克森
prussia | Preußen/Preussen | Prusse | Prusia | Prussia | Prússia | Пруссия | Prusy | Prusya | Пруссія | 普鲁士
silesia | Schlesien | Silésie | Silesia | Slesia | Silésia | Силезия | Śląsk | Silezya | Сілезія | 西里西亚
catalonia | Katalonien | Catalogne | Cataluña/Catalunya | Catalogna | Catalunha | Каталония | Katalonia | Katalonya | Каталонія | 加泰罗尼亚
basque-country | Baskenland | Pays basque | País Vasco/Euskadi | Paesi baschi/Paesi Baschi | País Basco | Страна Басков/Страна басков | Kraj Basków | Bask Ülkesi | Країна Басків | 巴斯克
andalusia | Andalusien | Andalousie | Andalucía | Andalusia | Andaluzia | Андалусия | Andaluzja | Endülüs | Андалусія | 安达卢西亚
galicia | Galicien/Galizien | Galice/Galicie | Galicia | Galizia | Galiza | Галисия/Галиция | Galicja | Galiçya | Галичина/Галісія | 加利西亚
sicily | Sizilien | Sicile | Sicilia | Sicilia | Sicília | Сицилия | Sycylia | Sicilya | Сицилія | 西西里
sardinia | Sardinien | Sardaigne | Cerdeña | Sardegna | Sardenha | Сардиния | Sardynia | Sardinya | Сардинія | 撒丁岛
lombardy | Lombardei | Lombardie | Lombardía | Lombardia | Lombardia | Ломбардия | Lombardia | Lombardiya | Ломбардія | 伦巴第
tuscany | Toskana | Toscane | Toscana | Toscana | Toscana | Тоскана | Toskania | Toskana | Тоскана | 托斯卡纳
south-tyrol | Südtirol/Tirol | Tyrol/Tyrol du Sud | Tirol/Tirol del Sur | Alto Adige/Sudtirolo/Tirolo | Tirol | Тироль/Южный Тироль | Tyrol/Południowy Tyrol | Tirol | Тіроль | 蒂罗尔
corsica | Korsika | Corse | Córcega | Corsica | Córsega | Корсика | Korsyka | Korsika | Корсика | 科西嘉
brittany | Bretagne | Bretagne | Bretaña | Bretagna | Bretanha | Бретань | Bretania | Bretanya | Бретань | 布列塔尼
normandy | Normandie | Normandie | Normandía | Normandia | Normandia | Нормандия | Normandia | Normandiya | Нормандія | 诺曼底
provence | Provence | Provence | Provenza | Provenza | Provença | Прованс | Prowansja | Provence | Прованс | 普罗旺斯
alsace | Elsass/Elsaß/Elsass-Lothringen | Alsace/Alsace-Lorraine/Lorraine | Alsacia | Alsazia | Alsácia | Эльзас | Alzacja | Alsas | Ельзас | 阿尔萨斯
flanders | Flandern | Flandre/Flandres | Flandes | Fiandre | Flandres | Фландрия | Flandria | Flandre | Фландрія | 佛兰德
wallonia | Wallonien | Wallonie | Valonia | Vallonia | Valónia | Валлония | Walonia | Valonya | Валлонія | 瓦隆
lapland | Lappland | Laponie | Laponia | Lapponia | Lapónia | Лапландия | Laponia | Laponya | Лапландія | 拉普兰
transylvania | Siebenbürgen/Transsilvanien | Transylvanie | Transilvania | Transilvania | Transilvânia | Трансильвания | Siedmiogród/Transylwania | Transilvanya | Трансільванія | 特兰西瓦尼亚
anatolia | Anatolien | Anatolie | Anatolia | Anatolia | Anatólia | Анатолия | Anatolia | Anadolu | Анатолія | 安纳托利亚
thrace | Thrakien | Thrace | Tracia | Tracia | Trácia | Фракия | Tracja | Trakya | Фракія | 色雷斯
canary-islands | Kanarische Inseln/Kanarischen Inseln/Kanaren | îles Canaries/Îles Canaries/Canaries | Islas Canarias/islas Canarias/Canarias | isole Canarie/Isole Canarie/Canarie | Ilhas Canárias/Canárias | Канарские острова | Wyspy Kanaryjskie | Kanarya Adaları | Канарські острови | 加那利群岛
azores | Azoren | Açores | Azores | Azzorre | Açores | Азорские острова | Azory | Azorlar | Азорські острови | 亚速尔
madeira | Madeira | Madère | Madeira | Madera | Madeira | Мадейра | Madera | Madeira | Мадейра | 马德拉
balearic | Balearen/Mallorca | Baléares/Majorque | Baleares/Islas Baleares/Mallorca | Baleari/Maiorca | Baleares/Maiorca | Балеарские острова/Майорка | Baleary/Majorka | Balear Adaları/Mayorka | Балеарські острови | 巴利阿里
crete | Kreta | Crète | Creta | Creta | Creta | Крит | Kreta | Girit | Крит | 克里特
black-sea | Schwarzes Meer/Schwarzen Meer/Schwarze Meer/Schwarzen Meeres/Schwarzmeerregion | mer Noire | mar Negro/Mar Negro | Mar Nero/mar Nero | mar Negro/Mar Negro | Чёрное море/Черное море/Черноморье | Morze Czarne | Karadeniz | Чорне море | 黑海
baltic-sea | Ostsee/Ostseeraum | mer Baltique/Baltique | mar Báltico/Mar Báltico/Báltico | Mar Baltico/mar Baltico | mar Báltico/Mar Báltico/Báltico | Балтийское море/Балтика | Morze Bałtyckie/Bałtyk | Baltık Denizi | Балтійське море/Балтика | 波罗的海
north-sea | Nordsee | mer du Nord | mar del Norte/Mar del Norte | Mare del Nord/mare del Nord | mar do Norte/Mar do Norte | Северное море | Morze Północne | Kuzey Denizi | Північне море | 北海
mediterranean | Mittelmeer/Mittelmeers/Mittelmeerraum | Méditerranée/mer Méditerranée | Mediterráneo/mar Mediterráneo/Mar Mediterráneo | Mediterraneo/Mar Mediterraneo/mar Mediterraneo | Mediterrâneo/mar Mediterrâneo/Mar Mediterrâneo | Средиземное море/Средиземноморье | Morze Śródziemne | Akdeniz | Середземне море/Середземномор'я | 地中海
caspian-sea | Kaspisches Meer/Kaspischen Meer/Kaspische Meer | mer Caspienne/Caspienne | mar Caspio/Mar Caspio | Mar Caspio/mar Caspio | mar Cáspio/Mar Cáspio | Каспийское море/Каспий | Morze Kaspijskie | Hazar Denizi/Hazar | Каспійське море/Каспій | 里海
red-sea | Rotes Meer/Roten Meer/Rote Meer | mer Rouge | mar Rojo/Mar Rojo | Mar Rosso/mar Rosso | mar Vermelho/Mar Vermelho | Красное море | Morze Czerwone | Kızıldeniz | Червоне море | 红海
adriatic | Adria | Adriatique/mer Adriatique | Adriático/mar Adriático | Adriatico/Mar Adriatico/mare Adriatico | Adriático/mar Adriático | Адриатическое море/Адриатика | Adriatyk/Morze Adriatyckie | Adriyatik | Адріатика | 亚得里亚海
aegean | Ägäis | Égée/mer Égée | Egeo/mar Egeo | Egeo/Mar Egeo | Egeu/mar Egeu | Эгейское море | Morze Egejskie | Ege/Ege Denizi | Егейське море | 爱琴海
azov | Asowsches Meer/Asowschen Meer | mer d'Azov | mar de Azov | Mar d'Azov/mare d'Azov | mar de Azov | Азовское море | Morze Azowskie | Azak Denizi | Азовське море | 亚速海
marmara | Marmarameer | mer de Marmara | mar de Mármara | Mar di Marmara | mar de Mármara | Мраморное море | Morze Marmara | Marmara/Marmara Denizi | Мармурове море | 马尔马拉海
persian-gulf | Persischer Golf/Persischen Golf/Persische Golf | golfe Persique/Golfe persique/golfe persique/Golfe | Golfo Pérsico/golfo Pérsico/Golfo | Golfo Persico/Golfo | Golfo Pérsico/Golfo | Персидский залив | Zatoka Perska | Basra Körfezi | Перська затока | 波斯湾/海湾地区
atlantic | Atlantik/Nordatlantik | Atlantique/océan Atlantique | Atlántico/océano Atlántico | Atlantico/oceano Atlantico/Oceano Atlantico | Atlântico/oceano Atlântico | Атлантика/Атлантический океан | Atlantyk/Ocean Atlantycki | Atlantik/Atlas Okyanusu/Atlantik Okyanusu | Атлантика/Атлантичний океан | 大西洋
pacific | Pazifik/Pazifischer Ozean/Pazifischen Ozean | Pacifique/océan Pacifique | Pacífico/océano Pacífico | Pacifico/oceano Pacifico | Pacífico/oceano Pacífico | Тихий океан | Pacyfik/Ocean Spokojny | Pasifik/Büyük Okyanus | Тихий океан | 太平洋
indian-ocean | Indischer Ozean/Indischen Ozean/Indische Ozean | océan Indien | océano Índico/Índico | oceano Indiano/Oceano Indiano | oceano Índico/Índico | Индийский океан | Ocean Indyjski | Hint Okyanusu | Індійський океан | 印度洋
south-china-sea | Südchinesisches Meer/Südchinesischen Meer | mer de Chine méridionale | mar de China Meridional | Mar Cinese Meridionale | mar do Sul da China | Южно-Китайское море | Morze Południowochińskie | Güney Çin Denizi | Південно-Китайське море | 南海/南中国海
bosporus | Bosporus | Bosphore | Bósforo | Bosforo | Bósforo | Босфор | Bosfor | İstanbul Boğazı/Boğaziçi/Boğaz | Босфор | 博斯普鲁斯海峡
suez | Suezkanal/Suez | canal de Suez/Suez | canal de Suez/Suez | canale di Suez/Suez | canal de Suez/Suez | Суэцкий канал/Суэц | Kanał Sueski | Süveyş Kanalı/Süveyş | Суецький канал | 苏伊士运河
rhine | Rhein/Rheins | Rhin | Rin | Reno | Reno | Рейн | Ren | Ren | Рейн | 莱茵河
danube | Donau | Danube | Danubio | Danubio | Danúbio | Дунай | Dunaj | Tuna | Дунай | 多瑙河
elbe | Elbe | Elbe | Elba | Elba | Elba | Эльба | Łaba | Elbe | Ельба | 易北河
oder | Oder/Neiße/Oder-Neiße | Oder/Oder-Neisse | Óder/Oder | Oder | Oder | Одер | Odra | Oder | Одер | 奥得河
vistula | Weichsel | Vistule | Vístula | Vistola | Vístula | Висла | Wisła | Vistül | Вісла | 维斯瓦河
seine | Seine | Seine | Sena | Senna | Sena | Сена | Sekwana | Sen | Сена | 塞纳河
rhone | Rhône/Rhone | Rhône | Ródano | Rodano | Ródano | Рона | Rodan | Rhône | Рона | 罗讷河
loire | Loire | Loire | Loira | Loira | Loire | Луара | Loara | Loire | Луара | 卢瓦尔河
ebro | Ebro | Èbre | Ebro | Ebro | Ebro | Эбро | Ebro | Ebro | Ебро | 埃布罗河
tagus | Tajo/Tejo | Tage | Tajo | Tago | Tejo | Тежу/Тахо | Tag | Tejo | Тежу | 塔霍河
douro | Douro/Duero | Douro | Duero | Duero/Douro | Douro | Дору/Дуэро | Duero | Duero | Дору | 杜罗河
guadalquivir | Guadalquivir | Guadalquivir | Guadalquivir | Guadalquivir | Guadalquivir | Гвадалквивир | Gwadalkiwir | Guadalquivir | Гвадалквівір | 瓜达尔基维尔河
po | | Pô | Po | Po | Pó | По? | Pad | Po | По? | 波河
thames | Themse | Tamise | Támesis | Tamigi | Tamisa | Темза | Tamiza | Thames | Темза | 泰晤士河
volga | Wolga | Volga | Volga | Volga | Volga | Волга | Wołga | Volga/İdil | Волга | 伏尔加河
don | | | | | | Дон | Don | Don? | Дон | 顿河
dnieper | Dnepr/Dnjepr | Dniepr | Dniéper/Dniepr | Dnepr/Nipro | Dnieper | Днепр | Dniepr | Dinyeper | Дніпро | 第聂伯河
dniester | Dnjestr/Dnister | Dniestr | Dniéster | Dnestr/Nistro | Dniester | Днестр | Dniestr | Dinyester | Дністер | 德涅斯特河
neva | Newa | Neva | Neva | Neva | Neva | Нева | Newa | Neva | Нева | 涅瓦河
amur | Amur | Amour? | Amur | Amur | Amur | Амур | Amur | Amur | Амур | 黑龙江
nile | Nil | Nil | Nilo | Nilo | Nilo | Нил | Nil | Nil | Ніл | 尼罗河
amazon | Amazonas/Amazonien | Amazone/Amazonie | Amazonas/Amazonía/Amazonia | Amazzonia/Rio delle Amazzoni | Amazonas/Amazónia/Amazônia | Амазонка/Амазония | Amazonka/Amazonia | Amazon/Amazonlar | Амазонка/Амазонія | 亚马孙/亚马逊河
euphrates | Euphrat | Euphrate | Éufrates | Eufrate | Eufrates | Евфрат | Eufrat | Fırat | Євфрат | 幼发拉底河
tigris | Tigris | Tigre? | Tigris | Tigri | Tigre? | Тигр? | Tygrys? | Dicle | Тигр? | 底格里斯河
yangtze | Jangtse/Yangtse | Yangtsé/Yang-tsé | Yangtsé | Yangtze/Fiume Azzurro | Yangtzé | Янцзы | Jangcy | Yangtze | Янцзи | 长江/長江
yellow-river | Gelber Fluss/Gelben Fluss | fleuve Jaune | río Amarillo | Fiume Giallo | rio Amarelo | Хуанхэ | Huang He/Żółta Rzeka | Sarı Irmak | Хуанхе | 黄河/黃河
alps | Alpen/Alpenraum | Alpes | Alpes | Alpi | Alpes | Альпы | Alpy | Alpler | Альпи | 阿尔卑斯山
pyrenees | Pyrenäen | Pyrénées | Pirineos | Pirenei | Pirenéus/Pireneus | Пиренеи | Pireneje | Pireneler | Піренеї | 比利牛斯山
carpathians | Karpaten | Carpates | Cárpatos | Carpazi | Cárpatos | Карпаты | Karpaty | Karpatlar | Карпати/Карпат | 喀尔巴阡山
urals | Ural | Oural | Urales/Ural | Urali | Urais/Urales | Урал | Ural | Ural/Urallar | Урал | 乌拉尔
himalaya | Himalaja/Himalaya | Himalaya | Himalaya | Himalaya | Himalaias/Himalaia | Гималаи | Himalaje | Himalayalar | Гімалаї | 喜马拉雅
sahara | Sahara | Sahara | Sáhara/Sahara | Sahara | Saara/Sara | Сахара? | Sahara | Sahra | Сахара? | 撒哈拉
+harz | Harz/Bodensee/Bodenseeregion/Schwarzwald/Eifel/Ruhrgebiet/Ruhr/Rheinland/Rheinlands/Allgäu/Lausitz/Erzgebirge/Ostfriesland/Vogtland/Spreewald/Westfalen/Franken?/Schwaben/Pfalz/Emsland | Forêt-Noire/Ruhr/Rhénanie | Selva Negra | Foresta Nera | Floresta Negra | Рур | Ruhra/Nadrenia | | Рур | 鲁尔
kremlin | Kreml | Kremlin? | Kremlin? | Cremlino? | Kremlin? | Кремль? | Kreml? | Kremlin? | Кремль? | 克里姆林宫?
red-square | Roter Platz/Roten Platz | place Rouge | Plaza Roja | Piazza Rossa | Praça Vermelha | Красная площадь | Plac Czerwony | Kızıl Meydan | Червона площа | 红场
+spanish-regions | Kastilien/Aragonien/Navarra/Murcia/Estremadura | Castille/Aragon/Navarre/Asturies | Asturias/Cantabria/Aragón/Navarra/Castilla-La Mancha/Castilla y León/Castilla-León/Extremadura/La Rioja/Comunidad Valenciana/Castilla/Melilla/Ceuta | Castiglia/Aragona/Navarra/Asturie | Castela/Aragão/Astúrias | Кастилия/Арагон/Астурия | Kastylia/Aragonia/Asturia | | Кастилія/Арагон |
+french-regions | Aquitanien/Burgund/Picardie | Aquitaine/Bourgogne/Champagne-Ardenne/Franche-Comté/Île-de-France/Ile-de-France/Languedoc-Roussillon/Limousin/Midi-Pyrénées/Nord-Pas-de-Calais/Pays de la Loire/Picardie/Poitou-Charentes/Provence-Alpes-Côte d'Azur/Rhône-Alpes/Auvergne/Occitanie/Savoie/Vendée/Côte d'Azur/Guadeloupe/Martinique/Guyane/Réunion/Mayotte/Nouvelle-Calédonie | Aquitania/Borgoña | Aquitania/Borgogna/Savoia | Aquitânia/Borgonha | Бургундия/Аквитания | Burgundia/Akwitania | | Бургундія |
+italian-regions | Latium/Piemont/Ligurien/Venetien/Umbrien/Apulien/Kalabrien/Kampanien/Abruzzen/Friaul/Emilia-Romagna | Latium/Piémont/Ligurie/Vénétie/Ombrie/Pouilles/Calabre/Campanie/Abruzzes/Frioul/Émilie-Romagne | Lacio/Piamonte/Liguria/Véneto/Umbría/Apulia/Calabria/Campania/Abruzos | Lazio/Piemonte/Liguria/Veneto/Umbria/Puglia/Calabria/Campania/Abruzzo/Abruzzi/Basilicata/Molise/Marche/Friuli-Venezia Giulia/Friuli/Emilia-Romagna/Valle d'Aosta/Trentino/Trentino-Alto Adige/Mezzogiorno/Padania/Romagna/Maremma/Salento | Lácio/Piemonte/Ligúria/Véneto/Úmbria/Apúlia/Calábria/Campânia | Лацио/Пьемонт/Калабрия/Апулия | Lacjum/Piemont/Kalabria/Apulia | | Лаціо/П'ємонт |
+portuguese-regions | Algarve/Alentejo | Algarve/Alentejo | Algarve/Alentejo | Algarve/Alentejo | Algarve/Alentejo/Minho/Trás-os-Montes/Ribatejo/Beira Interior/Beira Alta/Beira Baixa/Estremadura/Nordeste/Sertão/Pantanal | | Algarve | | |
+polish-regions | Masuren/Pommern/Ostpreußen/Masowien | Mazurie/Poméranie/Mazovie | Pomerania/Mazovia | Pomerania/Masovia | Pomerânia | Поморье/Мазовия/Галиция/Волынь | Pomorze/Mazowsze/Wielkopolska/Małopolska/Podlasie/Kujawy/Mazury/Warmia/Podkarpacie/Podhale/Dolny Śląsk/Górny Śląsk/Kresy/Wołyń/Żuławy/Kaszuby/Lubelszczyzna/Tatry/Bieszczady/Beskidy/Sudety/Karkonosze/Bug/Warta/San?/Narew/Noteć/Nysa | Pomeranya | Волинь/Помор'я/Мазовія |
+ukrainian-regions | Galizien/Wolhynien/Bukowina/Transkarpatien | Volhynie/Bucovine/Transcarpatie | Volinia/Bucovina | Volinia/Bucovina | Volínia | Галичина/Волынь/Буковина/Закарпатье/Подолье/Новороссия/Слобожанщина/Полесье | Bukowina/Zakarpacie/Podole/Zaporoże/Polesie | | Волинь/Буковина/Закарпаття/Поділля/Полісся/Слобожанщина/Донеччина/Луганщина/Львівщина/Київщина/Харківщина/Одещина/Полтавщина/Черкащина/Сумщина/Рівненщина/Тернопільщина/Прикарпаття/Чернігівщина/Миколаївщина/Херсонщина/Запорізька область/Наддніпрянщина/Сян/Буг/Десна |
+russian-regions | Tatarstan/Dagestan/Inguschetien/Nordossetien/Karelien/Jakutien/Kamtschatka/Sachalin/Baschkortostan/Ostpreußen/Kurilen | Tatarstan/Daghestan/Ingouchie/Carélie/Kamtchatka/Sakhaline/Kouriles | Tartaristán/Daguestán/Ingushetia/Carelia/Kamchatka/Kuriles | Tatarstan/Daghestan/Inguscezia/Carelia/Kamčatka/Sachalin/Curili | Tartaristão/Daguestão/Ingúchia/Carélia | Татарстан/Дагестан/Ингушетия/Северная Осетия/Карелия/Якутия/Камчатка/Сахалин/Башкортостан/Башкирия/Чувашия/Мордовия/Удмуртия/Калмыкия/Бурятия/Тува/Хакасия/Алтай/Адыгея/Коми/Подмосковье/Поволжье/Приморье/Забайкалье/Кузбасс/Кубань/Ставрополье/Урал/Приуралье/Кабардино-Балкария/Карачаево-Черкесия/Ямал/Таймыр/Чукотка/Курилы/Курильские острова/Байкал/Обь/Енисей/Лена?/Ангара/Ока?/Кама/Иртыш/Терек | Tatarstan/Dagestan/Inguszetia/Karelia/Jakucja/Kamczatka/Sachalin/Obwód Kaliningradzki | Tataristan/Dağıstan/İnguşetya/Karelya/Yakutistan/Kamçatka/Sahalin/Başkurdistan | Татарстан/Дагестан/Інгушетія/Карелія/Якутія/Камчатка/Сахалін/Кубань | 鞑靼斯坦/库页岛/堪察加/西伯利亚
+turkish-regions | Ostanatolien/Südostanatolien | Anatolie orientale | | | | | | Güneydoğu/Güneydoğu Anadolu/Doğu Anadolu/İç Anadolu/Çukurova/Ege/Marmara/Trakya/Çanakkale Boğazı/Gelibolu/Kızılırmak/Sakarya/Toroslar/Ağrı Dağı/Gökova/Kapadokya/Van Gölü/Tuz Gölü/Kandil/Kerkük/KKTC/Kuzey Kıbrıs Türk Cumhuriyeti/Kuzey Kıbrıs/Güney Kıbrıs/Batı Trakya | |
+german-states | Baden-Württemberg/Baden-Württembergs/Niedersachsen/Schleswig-Holstein/Mecklenburg-Vorpommern/Rheinland-Pfalz/Nordrhein-Westfalen/Sachsen-Anhalt/Brandenburg/Thüringen/Saarland/Hessen/Vorarlberg/Kärnten/Steiermark/Tirol/Burgenland/Oberösterreich/Niederösterreich/Graubünden/Tessin/Wallis/Aargau/Thurgau/Ost-Berlin/West-Berlin/Westberlin/Ostberlin/Holstein/Vorpommern/Mecklenburg | Bade-Wurtemberg/Basse-Saxe/Rhénanie-du-Nord-Westphalie/Hesse/Brandebourg/Thuringe/Sarre/Carinthie/Styrie | Baja Sajonia/Renania/Turingia/Hesse/Brandeburgo/Carintia | Bassa Sassonia/Renania/Turingia/Assia/Carinzia/Stiria | Baixa Saxónia/Renânia/Turíngia | Нижняя Саксония/Тюрингия/Гессен/Бранденбург | Dolna Saksonia/Turyngia/Hesja/Brandenburgia/Karyntia | | Тюрингія/Гессен/Бранденбург |
+chinese-regions | Guangdong/Sichuan/Yunnan | Guangdong/Sichuan/Yunnan | Guangdong/Sichuan | Guangdong/Sichuan | Guangdong/Sichuan | Гуандун/Сычуань | | | | 河北/山西/辽宁/吉林/黑龙江/江苏/浙江/安徽/福建/江西/山东/河南/湖北/湖南/广东/广西/海南/四川/贵州/云南/陕西/甘肃/青海/内蒙古/宁夏/遼寧/江蘇/山東/廣東/廣西/貴州/雲南/陝西/甘肅/寧夏/九龙/九龍/新界/浦东/浦東/港澳/长三角/珠三角/东北/华北/西北/西南/钓鱼岛/釣魚台/台海/台湾海峡/香江/中环/中環/港岛/港島/大屿山/天安门/天安門/中南海/人民大会堂/青藏高原/黄土高原/延安/井冈山/三峡/大湾区/粤港澳大湾区
"""
