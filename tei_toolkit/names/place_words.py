"""Places that are no countries or cities, and words that make a place's name; ours."""

# fmt: off
# The word that makes a place's name, last ("Hyde Park") or before "of" ("Bay of Biscay").
HEADS = frozenset((
    "river rivers lake lakes mountain mountains mount mt mt. hill hills peak ridge valley "
    "canyon desert forest jungle island islands isle isles peninsula cape bay gulf sea "
    "ocean strait straits channel canal harbour harbor port beach coast shore cove creek "
    "falls waterfall spring springs glacier volcano plain plains plateau basin delta "
    "archipelago reef swamp marsh wetlands park gardens garden zoo square street avenue "
    "road boulevard lane drive highway freeway route bridge tunnel airport station "
    "terminal county province state territory region district borough parish town city "
    "village township prefecture oblast canton republic kingdom empire emirate sultanate "
    "states building tower towers castle palace fort fortress cathedral abbey monastery "
    "temple mosque synagogue basilica chapel priory convent minster railway railways railroad railroads shrine tomb monument memorial stadium arena "
    "hotel inn resort mall plaza cemetery prison ranch farm estate manor villa cottage "
    "heights grove woods wood crossing junction gate wall hall house manor pier dock "
    "wharf quay crescent court terrace place trail pass gap point rock rocks cliffs cave "
    "caves dam reservoir quarter suburb suburbs downtown metro valley midlands highlands "
    "lowlands steppe sierra cordillera atoll lagoon fjord oasis bank strip zone border"
).split())
RAILWAYS = frozenset(("railway", "railways", "railroad", "railroads"))
SURE_HEADS = frozenset((
    "river lake mountain mountains mount mt mt. valley canyon desert forest island "
    "islands isle peninsula bay gulf sea ocean strait beach falls springs park square "
    "street avenue boulevard highway bridge airport county province district borough "
    "prefecture oblast castle palace stadium hotel cathedral canal creek harbour harbor "
    "hill hills coast heights station road plaza"
).split())
# Before "of" and a name these begin the name of a place.
OF_HEADS = frozenset((
    "republic kingdom state states commonwealth city town county gulf bay cape isle strait "
    "straits port island islands lake mount horn sea tower house province district "
    "principality duchy empire union emirate sultanate garden village cathedral abbey "
    "monastery priory convent basilica palace temple tomb"
).split())

# id, kind, names. The ids are ours.
PLACES = """
world-europe	region	Europe|Europa|Европа|Европы|Европе|Европу|Europie|Europę|Europy|Avrupa|Avrupa'da|Європа|Європи|Європі|欧洲
africa	region	Africa|Afrika|Afrique|África|Африка|Африки|Африке|Afryka|Afryki|Afryce|非洲
asia	region	Asia|Asien|Asie|Азия|Азии|Азію|Azja|Azji|Asya|Азія|亚洲
north-america	region	North America|Nordamerika|Amérique du Nord|América del Norte|Nordamerica|América do Norte|Северная Америка|北美
south-america	region	South America|Südamerika|Amérique du Sud|América del Sur|Sudamerica|América do Sul|Южная Америка|南美
latin-america	region	Latin America|Lateinamerika|Amérique latine|América Latina|America Latina|Латинская Америка|Латинской Америки|拉丁美洲
central-america	region	Central America|Mittelamerika|Zentralamerika|América Central
antarctica	region	Antarctica|Antarktis
arctic	region	Arctic|Arktis|Арктика|Арктики|Арктике
middle-east	region	Middle East|Near East|Naher Osten|Nahen Osten|Nahost|Moyen-Orient|Proche-Orient|Oriente Medio|Oriente Próximo|Medio Oriente|Médio Oriente|Ближний Восток|Ближнего Востока|Ближнем Востоке|Bliski Wschód|Bliskim Wschodzie|Orta Doğu|Ortadoğu|Близький Схід|中东
far-east	region	Far East|Ferner Osten|Fernen Osten|Extrême-Orient|Дальний Восток|Дальнего Востока|Дальнем Востоке
eastern-europe	region	Eastern Europe|East Europe|Osteuropa|Восточная Европа|Восточной Европы|Восточной Европе
western-europe	region	Western Europe|Westeuropa
central-europe	region	Central Europe|Mitteleuropa
central-asia	region	Central Asia|Zentralasien|Asie centrale|Asia Central|Центральная Азия|Центральной Азии|中亚
southeast-asia	region	Southeast Asia|South-East Asia|South East Asia
east-asia	region	East Asia
south-asia	region	South Asia
north-africa	region	North Africa|Nordafrika
west-africa	region	West Africa|Westafrika
east-africa	region	East Africa|Ostafrika
southern-africa	region	Southern Africa
sub-saharan	region	Sub-Saharan Africa|sub-Saharan Africa
horn-of-africa	region	Horn of Africa
sahel	region	Sahel
maghreb	region	Maghreb
balkans	region	Balkans|Western Balkans|Balkan|Balkanländer|Балканы|Балканах
baltic	region	Baltic|Baltics|Baltic States|Baltikum
caucasus	region	Caucasus|South Caucasus|North Caucasus|Kaukasus|Caucase|Cáucaso|Caucaso|Кавказ|Кавказа|Кавказе|Закавказье|Kaukaz|Kaukazu|Kafkasya|Кавказі|高加索
caribbean	region	Caribbean|West Indies|Antilles|Karibik|Caraïbes|Caribe
scandinavia	region	Scandinavia|Skandinavien
british-isles	region	British Isles
benelux	region	Benelux
iberia	region	Iberia|Iberian Peninsula
anatolia	region	Anatolia|Asia Minor|Anadolu
balochistan	region	Balochistan|Baluchistan
kashmir	region	Kashmir|Jammu and Kashmir
punjab	region	Punjab
bengal	region	Bengal|West Bengal
tibet	region	Tibet|西藏
xinjiang	region	Xinjiang|新疆
manchuria	region	Manchuria
siberia	region	Siberia|Sibirien|Сибирь|Сибири|Syberia
crimea	region	Crimea|Krim|Crimée|Крым|Крыма|Крыму|Krym|Kırım|Крим|Криму
donbas	region	Donbas|Donbass|Донбасс|Донбасса|Донбассе|Донбас|Донбасу
chechnya	region	Chechnya|Tschetschenien|Чечня|Чечни|Чечне
abkhazia	region	Abkhazia|Абхазия|Абхазии
south-ossetia	region	South Ossetia|Южная Осетия|Южной Осетии
nagorno-karabakh	region	Nagorno-Karabakh|Karabakh|Нагорный Карабах|Нагорного Карабаха
transnistria	region	Transnistria
kosovo	region	Kosovo|Косово
kurdistan	region	Kurdistan
palestine	region	Palestine|Palestinian Territories|Occupied Territories
gaza	region	Gaza|Gaza Strip
west-bank	region	West Bank
golan	region	Golan Heights|Golan
sinai	region	Sinai
darfur	region	Darfur
scotland	region	Scotland|Schottland|Écosse|Escocia|Scozia|Шотландия|Szkocja
england	region	England|Angleterre|Inglaterra|Inghilterra|Англия|Англии|Anglia|Anglii|İngiltere|Англія|英格兰
wales	region	Wales|Pays de Galles|Gales|Galles
northern-ireland	region	Northern Ireland|Nordirland|Ulster
britain	country:GB	Britain|Great Britain|UK|U.K.|United Kingdom|Großbritannien|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Grã-Bretanha|Великобритания|Великобритании|Wielka Brytania|Wielkiej Brytanii
us	country:US	US|U.S.|USA|U.S.A.|United States|United States of America|America|the States|Vereinigte Staaten|Vereinigten Staaten|Vereinigten Staaten von Amerika|Amerika|États-Unis|Etats-Unis|Estados Unidos|EE. UU.|EE.UU.|EEUU|Stati Uniti|EUA|США|Соединённые Штаты|Соединенные Штаты|Соединённых Штатов|Соединенных Штатов|Америка|Америки|Америке|Stany Zjednoczone|Stanów Zjednoczonych|Stanach Zjednoczonych|ABD|Amerika Birleşik Devletleri|Сполучені Штати|Сполучених Штатів|美国
russia	country:RU	Russia|Russian Federation|Russland|Rußland|Russische Föderation|Russischen Föderation|Fédération de Russie|Federación de Rusia|Федерация|Российская Федерация|Российской Федерации|Российскую Федерацию|РФ|Rosji|Rosją|Rosję|Federacja Rosyjska|Federacji Rosyjskiej|Rusya Federasyonu|Російська Федерація|Російської Федерації
china	country:CN	China|PRC|P.R.C.|People's Republic of China|Volksrepublik China|КНР|ChRL|中华人民共和国|中国
taiwan	country:TW	Taiwan|Republic of China|Formosa
germany	country:DE	Germany|Federal Republic|Federal Republic of Germany|Bundesrepublik|Bundesrepublik Deutschland|FRG|BRD|République fédérale|ФРГ|RFN|Deutschlands
gdr	region	GDR|DDR|East Germany|German Democratic Republic|Deutsche Demokratische Republik|Deutschen Demokratischen Republik|ГДР|NRD
west-germany	region	West Germany|Westdeutschland|Ostdeutschland
ussr	region	USSR|U.S.S.R.|Soviet Union|Sowjetunion|Union soviétique|URSS|Unión Soviética|Unione Sovietica|União Soviética|СССР|Советский Союз|Советского Союза|Советском Союзе|Związek Radziecki|Związku Radzieckiego|ZSRR|Sovyetler Birliği|SSCB|СРСР|Радянський Союз|苏联
yugoslavia	region	Yugoslavia|Jugoslawien|Yougoslavie|Jugoslavia|Former Yugoslavia|Югославия|Югославии|FYROM
czechoslovakia	region	Czechoslovakia|Tschechoslowakei
burma	country:MM	Burma|Birmanie
persia	country:IR	Persia|Perse
siam	country:TH	Siam
ceylon	country:LK	Ceylon
rhodesia	country:ZW	Rhodesia
zaire	country:CD	Zaire|Congo|DRC
holland	country:NL	Holland|The Netherlands|Netherlands
turkey	country:TR	Turkey|Türkei|Turquie|Turquía|Turchia|Turquia|Турция|Турции|Turcja|Turcji|土耳其
coast	country:CI	Ivory Coast|Elfenbeinküste
verde	country:CV	Cape Verde
timor	country:TL	East Timor|Timor
swazi	country:SZ	Swaziland
czech	country:CZ	Czech Republic|Tschechische Republik|Tschechei
macedonia	country:MK	Macedonia|Former Yugoslav Republic of Macedonia
north-korea	country:KP	North Korea|DPRK|Nordkorea|Corée du Nord|Corea del Norte|КНДР|朝鲜
south-korea	country:KR	South Korea|Republic of Korea|Südkorea|韩国
korea	region	Korea
ireland	country:IE	Ireland|Republic of Ireland|Eire|Éire
uae	country:AE	UAE|U.A.E.|Emirates|United Arab Emirates
vatican	country:VA	Vatican City
ottoman-empire	region	Ottoman Empire|Osmanisches Reich|Osmanischen Reich
roman-empire	region	Roman Empire|Römisches Reich
british-empire	region	British Empire
byzantine	region	Byzantine Empire
austria-hungary	region	Austria-Hungary|Austro-Hungarian Empire
holy-roman	region	Holy Roman Empire
prussia	region	Prussia|Preußen
bohemia	region	Bohemia|Moravia|Silesia|Galicia|Pomerania|Saxony|Swabia|Thuringia
babylon	region	Babylon|Mesopotamia|Assyria|Sumer|Carthage|Sparta|Troy|Judea|Judaea|Gaul|Britannia|Phoenicia|Byzantium|Constantinople
indochina	region	Indochina
south-seas	region	Polynesia|Melanesia|Micronesia|Oceania|Australasia|Patagonia|Amazonia|Andes
new-england	region	New England|Midwest|Deep South|West Coast|East Coast|Southwest|Pacific Northwest|Great Plains|Rust Belt|Bible Belt|Gulf Coast|Bay Area|Silicon Valley|Wall Street|Main Street|Hollywood|Broadway|Harlem|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Long Island|Coney Island|Times Square|Central Park|Ground Zero|Capitol Hill|Ellis Island|Long Beach|Beverly Hills|Pearl Harbor|Guantanamo|Guantánamo|Guantanamo Bay|Gettysburg|Alamo|Alcatraz|Niagara Falls|Grand Canyon|Yellowstone|Yosemite|Everglades|Death Valley|Mount Rushmore|Las Vegas Strip|Cape Canaveral|Camp David|Fort Knox|West Point|Los Alamos|Roswell|Woodstock|Martha's Vineyard|Nantucket|Cape Cod|Appalachia|Appalachians|Rocky Mountains|Rockies|Sierra Nevada|Cascades|Ozarks|Mississippi River|Mississippi Delta|Great Lakes|Lake Michigan|Lake Superior|Lake Erie|Lake Ontario|Puget Sound|Chesapeake Bay|Hudson Bay|Hudson River|Rio Grande|National Mall|Lincoln Memorial|Washington Monument|White House|Oval Office|Trump Tower|Empire State Building|World Trade Center|Twin Towers|Statue of Liberty|Golden Gate Bridge|Brooklyn Bridge|Madison Square Garden|Carnegie Hall|Disneyland|Disney World|Walt Disney World|Epcot|Rockefeller Center|Penn Station|Grand Central
washington	region	D.C.|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC|District of Columbia
us-short	region	NYC|L.A.|LA|N.Y.|N.J.|SoCal|NorCal
oceans	region	Atlantic|Atlantic Ocean|North Atlantic|South Atlantic|Pacific|Pacific Ocean|South Pacific|Indian Ocean|Arctic Ocean|Southern Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|Caspian Sea|Caspian|Baltic Sea|North Sea|Irish Sea|Adriatic|Adriatic Sea|Aegean|Aegean Sea|Ionian Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Arabian Sea|Caribbean Sea|Bering Sea|Bering Strait|Persian Gulf|Gulf|Gulf of Mexico|Gulf of Aden|Bay of Bengal|Bay of Biscay|English Channel|Strait of Gibraltar|Strait of Hormuz|Bosphorus|Bosporus|Dardanelles|Suez|Suez Canal|Panama Canal|Cape Horn|Cape of Good Hope|Mittelmeer|Ostsee|Nordsee|Schwarzes Meer|Méditerranée|Mediterráneo|Mediterraneo|Mar Mediterráneo|Atlantique|Atlantik|Atlántico|Pazifik|Pacifique|Pacífico|Чёрное море|Балтийское море|Каспийское море
rivers	region	Nile|Amazon River|Congo River|Niger River|Zambezi|Ganges|Indus|Brahmaputra|Mekong|Yangtze|Yellow River|Amur|Volga|Don River|Dnieper|Danube|Rhine|Rhône|Seine|Loire|Thames|Elbe|Oder|Vistula|Po River|Tigris|Euphrates|Jordan River|Missouri River|Ohio River|Colorado River|Columbia River|Potomac|Hudson|Murray River|Donau|Rhein|Elba|Wolga|Волга|Волги|Дунай|Амур|Днепр|Дніпро|Wisła|Odra
mountains	region	Alps|Himalayas|Himalaya|Pyrenees|Carpathians|Urals|Ural|Ural Mountains|Apennines|Mount Everest|Everest|Kilimanjaro|Mont Blanc|Matterhorn|Mount Fuji|Vesuvius|Etna|Sinai Peninsula|Sahara|Sahara Desert|Gobi|Gobi Desert|Kalahari|Namib|Atacama|Alpen|Alpes|Alpi|Pyrénées|Pirineos|Урал|Урала|Урале|Альпы
islands	region	Sicily|Sardinia|Corsica|Crete|Cyprus|Rhodes|Majorca|Mallorca|Ibiza|Canary Islands|Azores|Balearic Islands|Madeira|Hawaii|Honolulu|Tahiti|Bali|Java|Sumatra|Borneo|New Guinea|Okinawa|Hokkaido|Honshu|Kyushu|Sakhalin|Kuril Islands|Falkland Islands|Falklands|Galapagos|Galápagos|Galápagos Islands|Easter Island|Isle of Man|Isle of Wight|Orkney|Shetland|Hebrides|Jersey|Guernsey|Zanzibar|Tasmania|South Island|North Island|Vancouver Island|Newfoundland|Newfoundland and Labrador|Nova Scotia|Prince Edward Island|Cape Breton|Baffin Island|Greenland|Lampedusa|Lesbos|Sizilien|Sardinien|Korsika|Kreta|Sicile|Corse|Sicilia|Sardegna
uk-places	region	Westminster|Downing Street|10 Downing Street|Number 10|Whitehall|Buckingham Palace|Trafalgar Square|Hyde Park|Heathrow|Gatwick|Stonehenge|Loch Ness|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Norfolk|Suffolk|Yorkshire|Lancashire|Cumbria|Lake District|Midlands|West Midlands|East Anglia|Home Counties|Merseyside|Tyneside|Northumberland|Dorset|Somerset|Wiltshire|Hampshire|Cheshire|Derbyshire|Lincolnshire|Gloucestershire|Oxfordshire|Cambridgeshire|Warwickshire|Staffordshire|Shropshire|Herefordshire|Worcestershire|Bedfordshire|Buckinghamshire|Berkshire|Hertfordshire|Northamptonshire|Leicestershire|Nottinghamshire|Rutland|Highlands|Wembley|Wimbledon|Old Trafford|Stormont|Holyrood|Camden|Soho|Brixton|Covent Garden|West End|East End|Canary Wharf|Notting Hill
europe-places	region	Bavaria|Catalonia|Basque Country|Andalusia|Galicia|Castile|Aragon|Navarre|Brittany|Normandy|Burgundy|Provence|Alsace|Alsace-Lorraine|Lorraine|Champagne|Aquitaine|Riviera|French Riviera|Côte d'Azur|Flanders|Wallonia|Tuscany|Lombardy|Piedmont|Umbria|Calabria|Apulia|Campania|Lazio|Veneto|Tyrol|South Tyrol|Carinthia|Styria|Transylvania|Wallachia|Moldavia|Dalmatia|Istria|Vojvodina|Republika Srpska|Peloponnese|Thrace|Lapland|Jutland|Zealand|Rhineland|Ruhr|Black Forest|Eiffel Tower|Louvre|Champs-Élysées|Versailles|Notre Dame|Brandenburg Gate|Berlin Wall|Checkpoint Charlie|Auschwitz|Buchenwald|Dachau|Treblinka|Kremlin|Red Square|Colosseum|Acropolis|Chernobyl|Srebrenica|Maastricht|Schengen|Bayern|Sachsen|Thüringen|Hessen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Schleswig-Holstein|Mecklenburg-Vorpommern|Sachsen-Anhalt|Baden-Württemberg|Ruhrgebiet|Elsass|Südtirol|Cataluña|Catalunya|País Vasco|Andalucía|Castilla|Galicia|Aragón|Navarra|Toscana|Lombardia|Piemonte|Mezzogiorno|Bretagne|Normandie|Île-de-France|Outre-mer|Corsica
asia-places	region	Tiananmen|Tiananmen Square|Forbidden City|Great Wall|Great Wall of China|Taj Mahal|Angkor Wat|Pearl River Delta|Mount Sinai|Holy Land|Jerusalem|Old City|Wailing Wall|Western Wall|Bethlehem|Nazareth|Galilee|Mecca|Medina|Fallujah|Mosul|Kandahar|Helmand|Waziristan|Hiroshima|Nagasaki|Fukushima|Bhopal|Gujarat|Kerala|Tamil Nadu|Maharashtra|Rajasthan|Uttar Pradesh|Bihar|Assam|Goa|Karnataka|Andhra Pradesh|Orissa|Odisha|Sindh|Aceh|Mindanao|Luzon|Guangdong|Sichuan|Yunnan|Hunan|Hubei|Fujian|Zhejiang|Jiangsu|Shandong|Inner Mongolia
anglo-places	region	New South Wales|Queensland|Western Australia|South Australia|Northern Territory|Outback|Great Barrier Reef|Sydney Opera House|Uluru|British Columbia|Alberta|Saskatchewan|Manitoba|Ontario|Quebec|Québec|New Brunswick|Yukon|Nunavut|Labrador|Parliament Hill|Robben Island|Soweto|Western Cape|Eastern Cape|Natal|KwaZulu-Natal|Transvaal
sky	region	Mars|Jupiter|Saturn|Neptune|Uranus|Pluto|Milky Way|Moon|Sun|Earth|International Space Station|ISS
fancy	region	Hogwarts|Narnia|Atlantis|El Dorado|Eden|Garden of Eden|Heaven|Hell|Middle-earth|Mordor|Gotham|Gotham City|Neverland|Wonderland|Oz|Olympus|Mount Olympus|Valhalla
"""

# The fifty states as they are abbreviated; after a city's name and a comma.
STATES = {
    "georgia": "US-GA", "maryland": "US-MD", "montana": "US-MT",
    "alberta": "CA-AB", "british columbia": "CA-BC", "manitoba": "CA-MB",
    "new brunswick": "CA-NB", "newfoundland and labrador": "CA-NL",
    "nova scotia": "CA-NS", "ontario": "CA-ON", "prince edward island": "CA-PE",
    "quebec": "CA-QC", "saskatchewan": "CA-SK", "yukon": "CA-YT",
    "northwest territories": "CA-NT", "nunavut": "CA-NU",
    "new south wales": "AU-NSW", "queensland": "AU-QLD", "south australia": "AU-SA",
    "tasmania": "AU-TAS", "victoria": "AU-VIC", "western australia": "AU-WA",
}  # fmt: skip
"""States and provinces whose name a country or a region of the lexicon has, too."""
STATE_SIGNS = {
    "AL": "US-AL", "AK": "US-AK", "AZ": "US-AZ", "AR": "US-AR", "CA": "US-CA",
    "CO": "US-CO", "CT": "US-CT", "DE": "US-DE", "FL": "US-FL", "GA": "US-GA",
    "HI": "US-HI", "ID": "US-ID", "IL": "US-IL", "IN": "US-IN", "IA": "US-IA",
    "KS": "US-KS", "KY": "US-KY", "LA": "US-LA", "ME": "US-ME", "MD": "US-MD",
    "MA": "US-MA", "MI": "US-MI", "MN": "US-MN", "MS": "US-MS", "MO": "US-MO",
    "MT": "US-MT", "NE": "US-NE", "NV": "US-NV", "NH": "US-NH", "NJ": "US-NJ",
    "NM": "US-NM", "NY": "US-NY", "NC": "US-NC", "ND": "US-ND", "OH": "US-OH",
    "OK": "US-OK", "OR": "US-OR", "PA": "US-PA", "RI": "US-RI", "SC": "US-SC",
    "SD": "US-SD", "TN": "US-TN", "TX": "US-TX", "UT": "US-UT", "VT": "US-VT",
    "VA": "US-VA", "WA": "US-WA", "WV": "US-WV", "WI": "US-WI", "WY": "US-WY",
    "DC": "US-DC", "Calif.": "US-CA", "Mass.": "US-MA", "Conn.": "US-CT",
    "Pa.": "US-PA", "Fla.": "US-FL", "Ill.": "US-IL", "Mich.": "US-MI",
    "Minn.": "US-MN", "Tex.": "US-TX", "Va.": "US-VA", "Wash.": "US-WA",
    "Ga.": "US-GA", "Tenn.": "US-TN", "Wis.": "US-WI", "Ore.": "US-OR",
}

# Adjectives and peoples: no names of places, and a sign that none stands here.
DEMONYMS = frozenset((
    "american americans british briton britons english englishman scottish scot scots "
    "welsh irish irishman french frenchman german germans italian italians spanish "
    "spaniard spaniards portuguese dutch belgian belgians swiss austrian austrians "
    "swedish swede swedes norwegian norwegians danish dane danes finnish finn finns "
    "icelandic polish pole poles czech czechs slovak slovaks slovenian slovene slovenes "
    "hungarian hungarians romanian romanians bulgarian bulgarians greek greeks turkish "
    "turk turks cypriot cypriots croatian croat croats serbian serb serbs bosnian bosnians "
    "albanian albanians macedonian macedonians montenegrin kosovar russian russians "
    "ukrainian ukrainians belarusian belarusians moldovan moldovans lithuanian "
    "lithuanians latvian latvians estonian estonians georgian georgians armenian "
    "armenians azerbaijani azeri kazakh kazakhs kazakhstani uzbek uzbeks kyrgyz tajik "
    "tajiks turkmen chechen chechens tatar tatars soviet soviets yugoslav chinese "
    "japanese korean koreans vietnamese thai cambodian lao laotian burmese malaysian "
    "malay indonesian indonesians filipino filipinos philippine singaporean taiwanese "
    "mongolian mongol mongols tibetan tibetans indian indians pakistani pakistanis "
    "bangladeshi afghan afghans iranian iranians persian persians iraqi iraqis syrian "
    "syrians lebanese jordanian israeli israelis palestinian palestinians saudi saudis "
    "kuwaiti yemeni omani qatari emirati egyptian egyptians libyan libyans tunisian "
    "tunisians algerian algerians moroccan moroccans sudanese ethiopian ethiopians "
    "eritrean somali somalis kenyan kenyans ugandan tanzanian rwandan congolese nigerian "
    "nigerians ghanaian senegalese malian angolan zimbabwean zambian mozambican namibian "
    "african africans european europeans asian asians arab arabs arabic arabian latin "
    "latino latinos latina hispanic hispanics mexican mexicans cuban cubans jamaican "
    "haitian haitians dominican guatemalan honduran salvadoran nicaraguan costarican "
    "panamanian colombian colombians venezuelan venezuelans ecuadorian peruvian peruvians "
    "bolivian bolivians brazilian brazilians argentine argentinian argentines chilean "
    "chileans uruguayan paraguayan canadian canadians quebecois australian australians "
    "aussie zealander maori aboriginal hawaiian californian texan texans yorker yorkers "
    "londoner londoners parisian berliner roman romans athenian spartan trojan "
    "byzantine ottoman ottomans viking vikings celtic slavic slav slavs jewish jew jews "
    "muslim muslims islamic christian christians catholic catholics protestant "
    "protestants orthodox hindu hindus buddhist buddhists sikh sikhs mormon mormons "
    "kurdish kurd kurds basque catalan catalans flemish walloon bavarian prussian saxon "
    "anglo-saxon norman normans scandinavian nordic baltic balkan mediterranean atlantic "
    "caribbean siberian alpine republican democrat democratic libertarian conservative "
    "liberal marxist communist socialist nazi nazis fascist black white native "
    "afro-american african-american anglo-american euro euros western eastern northern "
    "southern transatlantic hebrew latin sanskrit gaelic swahili urdu hindi tamil bengali "
    "punjabi mandarin cantonese yiddish esperanto victorian georgian elizabethan "
    "medieval gothic renaissance baroque"
).split())

# Parts of names of places after an unknown word.
SUFFIXES = (
    "ville", "burg", "burgh", "shire", "stan", "land", "grad", "abad", "polis", "pur",
    "pore", "istan", "field", "ford", "bury", "mouth", "chester", "borough", "wick",
    "haven", "dorf", "heim", "hagen", "stadt",
)
PERSON_SUFFIXES = (
    "son", "sen", "berg", "stein", "mann", "man", "ov", "ova", "ev", "eva", "sky", "ski",
    "ska", "vich", "vic", "escu", "oglu", "ez", "ini", "elli", "otto", "ssen", "wicz",
    "enko", "yan", "adze", "shvili", "opoulos", "idis", "akis", "quist", "gren", "ström",
    "ović", "ić",
)

# "Republic of Kazakhstan" marks Kazakhstan; "Republic of Korea" is another name.
STATES_OF_THEIR_NAME = frozenset(
    f"republic of {name}"
    for name in (
        "kazakhstan|austria|poland|turkey|belarus|uzbekistan|tajikistan|armenia|"
        "azerbaijan|moldova|lithuania|latvia|estonia|finland|cyprus|malta|slovenia|"
        "croatia|bulgaria|hungary|iceland|italy|france|india|indonesia|iraq|kenya|ghana|"
        "zambia|zimbabwe|uganda|tunisia|turkmenistan|kyrgyzstan|serbia|albania|cuba|"
        "peru|chile|colombia|argentina|singapore|vietnam|philippines|tatarstan|"
        "bashkortostan|ukraine|georgia|abkhazia|crimea"
    ).split("|")
)
