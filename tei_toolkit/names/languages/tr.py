"""Turkish."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

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
    clock=(r"(?:saat|Saat) (?P<keep>(?P<h>[01]?\d|2[0-4])[.:](?P<mi>[0-5]\d))(?!\d)",),
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
    centuries=(
        r"@C(?:['’.]?(?:[ıiuü]?nc[ıiuü]))?\.? (?:yüzyıl|asır)(?:d[ae]|ın|[ıi]n|dan)?",
    ),
    rules=(
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

WORDS = LanguageWords(DATES)
