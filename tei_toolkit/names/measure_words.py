"""Words for large numbers, currencies, units and percentages in ten languages; ours.

The currency `*` is that of the country, which the word does not say.
Items `value=forms`, forms parted by `|` and regular expressions; `_` stands for a space.
"""

# fmt: off
SCALES = {
    "de": "1000=tausend|Tausend 1000000=Million(?:en)?|Mio\\.? 1000000000=Milliarden?|Mrd\\.? 1000000000000=Billion(?:en)?",
    "fr": "1000=mille 1000000=millions? 1000000000=milliards? 1000000000000=billions?",
    "es": "1000000000=mil_millones 1000=mil 1000000=mill(?:ón|ones) 1000000000000=bill(?:ón|ones)",
    "it": "1000=mila|mille 1000000=milion[ei] 1000000000=miliard[oi]",
    "pt": "1000000000=mil_milhões|bilhão|bilhões 1000=mil 1000000=milhão|milhões 1000000000000=bilião|biliões|trilhão|trilhões",
    "ru": "1000=тысяч(?:а|и|у|ам|ами|ах)?|тыс\\.? 1000000=миллион(?:а|ов|ам|у|ами|ах)?|млн\\.? 1000000000=миллиард(?:а|ов|ам|у|ами|ах)?|млрд\\.? 1000000000000=триллион(?:а|ов|ам)?|трлн\\.?",
    "uk": "1000=тисяч(?:а|і|у|ам)?|тис\\.? 1000000=мільйон(?:а|ів|и|ам|у)?|млн\\.? 1000000000=мільярд(?:а|ів|и|ам|у)?|млрд\\.? 1000000000000=трильйон(?:а|ів|и)?|трлн\\.?",
    "pl": "1000=tysi(?:ąc|ące|ęcy|ąca|ącami)|tys\\.? 1000000=milion(?:a|ów|y|ami)?|mln 1000000000=miliard(?:a|ów|y|ami)?|mld 1000000000000=bilion(?:a|ów|y)?",
    "tr": "1000=bin 1000000=milyon 1000000000=milyar 1000000000000=trilyon",
    "zh": "1000000000000=万亿|萬億|兆 100000000=亿|億 10000=万|萬 1000=千 10000000=千万 1000000=百万|百萬",
}
CURRENCIES = {
    "de": "EUR=Euro USD=(?:US-)?Dollar GBP=(?:britische_)?Pfund DEM=(?:Deutsche_|D-)?Mark|DM CHF=(?:Schweizer_)?Franken|CHF RUB=Rubel ATS=Schilling JPY=Yen PLN=Zloty|Złoty",
    "fr": "EUR=euros? USD=dollars? GBP=livres_sterling CHF=francs_suisses BEF=francs_belges FRF=francs? RUB=roubles? DEM=marks? JPY=yens?",
    "es": "EUR=euros? USD=dólar(?:es)? GBP=libras_esterlinas|libras ESP=pesetas? DEM=marcos? CHF=francos_suizos FRF=francos? PEN=(?:nuevos_)?soles MXN=pesos_mexicanos COP=pesos_colombianos CLP=pesos_chilenos ARS=pesos_argentinos UYU=pesos_uruguayos CUP=pesos_cubanos DOP=pesos_dominicanos *=pesos?|coronas? RUB=rublos? JPY=yenes SEK=coronas_suecas",
    "it": "EUR=euro USD=dollar[oi] GBP=sterlin[ae] ITL=lir[ae] DEM=march[io]|marco CHF=franchi_svizzeri|franchi RUB=rubli JPY=yen",
    "pt": "EUR=euros? USD=dólar(?:es)? GBP=libras? PTE=escudos?|contos? BRL=rea(?:l|is) DEM=marcos? CHF=francos_suíços|francos? RUB=rublos? JPY=ienes",
    "ru": "RUB=рубл(?:ь|я|ю|ей|ём|ем|ям|ями|ях|и)|руб\\.? USD=доллар(?:а|у|ов|ом|ы|ам|ах)? EUR=евро UAH=грив(?:ен|ень|на|ны|ну) GBP=фунт(?:а|ов)?(?:_стерлингов)? JPY=(?:иен|йен)[аы]? CNY=юан(?:ь|я|ей|и) KZT=тенге BYN=белорусских_рублей",
    "uk": "UAH=грив(?:ень|ні|ня|ню|нею|нях|ням)|грн\\.? USD=долар(?:а|ів|и|у|ом|ам|ах)? EUR=євро RUB=рубл(?:ь|я|ів|і|ям) GBP=фунт(?:а|ів|и)? SUR=карбован(?:ець|ця|ців|ці) PLN=злотих",
    "pl": "PLN=złot(?:y|e|ych|ego|ym|ymi)|zł EUR=euro USD=dolar(?:a|ów|y|ami|em)? GBP=funt(?:a|ów|y)? RUB=rubl(?:a|i|e|ami) CHF=frank(?:a|ów|i)? DEM=mar(?:ek|ki|kami) UAH=hrywien",
    "tr": "TRY=(?:Türk_)?[Ll]ira(?:s[ıi])?|TL|YTL EUR=[Aa]vro|[Ee]uro USD=(?:ABD_)?dolar(?:[ıia]|ın)? GBP=[Ss]terlin DEM=mark RUB=ruble",
    "zh": "EUR=欧元|歐元 USD=美元|美金 GBP=英镑|英鎊 JPY=日元|日圓 HKD=港元|港币|港幣 TWD=新台币|新臺幣 RUB=卢布|盧布 CNY=人民币|人民幣|元",
}
UNITS = {
    "de": "m2=Quadratmetern? km2=Quadratkilometern? km=Kilometern?|km m=Metern? t=Tonnen? ha=Hektar kg=Kilo(?:gramm)? l=Litern? g=Gramm mm=Millimetern? cm=Zentimetern? °=Grad",
    "fr": "m2=mètres_carrés km2=kilomètres_carrés km=kilomètres?|km m=mètres? t=tonnes? ha=hectares? kg=kilo(?:gramme)?s? l=litres? g=grammes? mm=millimètres? cm=centimètres? °=degrés?",
    "es": "m2=metros_cuadrados km2=kilómetros_cuadrados km=kilómetros?|km m=metros? t=toneladas? ha=hectáreas? kg=kilo(?:gramo)?s? l=litros? g=gramos? mm=milímetros? cm=centímetros? °=grados?",
    "it": "m2=metri_quadr(?:at)?i km2=chilometri_quadrati km=chilometr[oi]|km m=metr[oi] t=tonnellat[ae] ha=ettar[oi] kg=chil[oi] l=litr[oi] g=gramm[oi] mm=millimetr[oi] cm=centimetr[oi] °=grad[oi]",
    "pt": "m2=metros_quadrados km2=quil[óô]metros_quadrados km=quil[óô]metros?|km m=metros? t=toneladas? ha=hectares? kg=quilos? l=litros? g=gramas? mm=milímetros? cm=cent[íi]metros? °=graus?",
    "ru": "m2=квадратн(?:ых|ого|ый)_метр(?:а|ов)? km2=квадратн(?:ых|ого|ый)_километр(?:а|ов)? km=километр(?:а|ов|ах|ам)?|км m=метр(?:а|ов|ах)? t=тонн(?:а|ы|у)? ha=гектар(?:а|ов)?|га kg=килограмм(?:а|ов)?|кг l=литр(?:а|ов)? g=грамм(?:а|ов)? mm=миллиметр(?:а|ов)? cm=сантиметр(?:а|ов)? °=градус(?:а|ов)?",
    "uk": "m2=квадратн(?:их|ого)_метр(?:а|ів)? km2=квадратн(?:их|ого)_кілометр(?:а|ів)? km=кілометр(?:а|ів|и|ах)?|км m=метр(?:а|ів|и)? t=тонн?(?:а|и|у)? ha=гектар(?:а|ів|и)?|га kg=кілограм(?:а|ів|и)?|кг l=літр(?:а|ів)? g=грам(?:а|ів|и)? mm=міліметр(?:а|ів|и)? cm=сантиметр(?:а|ів|и)? °=градус(?:а|ів|и)?",
    "pl": "m2=metr(?:ów|y|a)_kwadratow(?:ych|e) km2=kilometr(?:ów|y|a)_kwadratowych? km=kilometr(?:a|y|ów|ach)?|km m=metr(?:a|y|ów)? t=ton(?:a|y|ę)? ha=hektar(?:a|y|ów)? kg=kilo(?:gram(?:a|ów|y)?)? l=litr(?:a|y|ów)? g=gram(?:a|y|ów)? mm=milimetr(?:a|y|ów)? cm=centymetr(?:a|y|ów)? °=stop(?:ień|nie|ni)",
    "tr": "m2=metrekare km2=kilometrekare km=kilometre|km m=metre t=ton ha=hektar kg=kilo(?:gram)? l=litre g=gram mm=milimetre cm=santimetre °=derece",
    "zh": "km2=平方公里 km=公里|千米 m=米 t=吨|噸 ha=公顷|公頃 kg=公斤|千克 mm=毫米 cm=厘米|公分 g=克 °=度 斤=斤",
}
PERCENT = {
    "de": "Prozent|v\\._H\\.|vom_Hundert", "fr": "pour_cent|p\\._100", "es": "por_ciento|por_100", "it": "per_cento", "pt": "por_cento",
    "ru": "процент(?:а|ов|у|ам|ами|ах)?", "uk": "відсотк(?:ів|и|а|ам|ами)|відсоток|процент(?:а|ів|и)?",
    "pl": "procent", "tr": "", "zh": "个百分点|個百分點",
}
HALVES = {
    "de": "0.5=(?:eine_|einer_)?halbe[nr]? 1.5=anderthalb|eineinhalb 2.5=zweieinhalb 3.5=dreieinhalb 4.5=viereinhalb",
    "fr": "0.5=(?:un_)?demi-", "es": "0.5=medio", "it": "0.5=mezzo", "pt": "0.5=meio",
    "ru": "0.5=пол 1.5=полтор[аы]|полутора", "uk": "0.5=пів 1.5=півтор[аи]",
    "pl": "0.5=pół 1.5=półtora", "tr": "0.5=yarım 1.5=bir_buçuk 2.5=iki_buçuk",
}
# From one hundred to nine hundred, the forms of each parted by `|`.
HUNDREDS = {
    "de": "hundert|einhundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert",
    "fr": "cent deux_cents|deux_cent trois_cents|trois_cent quatre_cents|quatre_cent cinq_cents|cinq_cent six_cents|six_cent sept_cents|sept_cent huit_cents|huit_cent neuf_cents|neuf_cent",
    "es": "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas",
    "it": "cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
    "pt": "cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas",
    "ru": "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    "uk": "сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот",
    "pl": "sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset",
    "tr": "yüz iki_yüz üç_yüz dört_yüz beş_yüz altı_yüz yedi_yüz sekiz_yüz dokuz_yüz",
}
THOUSANDS = {
    "de": "tausend eintausend", "fr": "mille", "es": "mil", "it": "mille mila", "pt": "mil", "tr": "bin",
    "ru": "тысяча тысячи тысячу тысяч", "uk": "тисяча тисячі тисячу тисяч", "pl": "tysiąc tysiące tysięcy",
}
# A million and the like, of which there is one.
ONE = {
    "ru": "миллион|миллиард|триллион", "uk": "мільйон|мільярд|трильйон", "pl": "milion|miliard|bilion",
    "de": "(?-i:Million|Milliarde)",
}
BEFORE = {"tr": "[Yy]üzde ", "zh": "百分之"}
