"""Phrases for days and spans relative to the day of speech, in ten languages; ours."""

from enum import StrEnum

from tei_toolkit.metadata.folding import LazyPattern


class Phrase(StrEnum):
    """What a phrase means: a unit and how many of it from the day of speech."""

    TODAY = "day 0"
    YESTERDAY = "day -1"
    TOMORROW = "day 1"
    BEFORE_YESTERDAY = "day -2"
    AFTER_TOMORROW = "day 2"
    THIS_WEEK = "week 0"
    LAST_WEEK = "week -1"
    NEXT_WEEK = "week 1"
    THIS_MONTH = "month 0"
    LAST_MONTH = "month -1"
    NEXT_MONTH = "month 1"
    THIS_YEAR = "year 0"
    LAST_YEAR = "year -1"
    NEXT_YEAR = "year 1"
    AGO = "ago"
    DECADE = "decade"
    CENTURY = "century"


# fmt: off
# For each language a regular expression for each phrase.
_WORDS: dict[str, dict[str, str]] = {
    "de": {
        "TODAY": "heute(?: (?:Morgen|Nachmittag|Abend|Nacht))?|am heutigen Tag", "YESTERDAY": "gestern", "TOMORROW": "(?<!guten )(?<!Guten )(?<!am )(?<!jeden )morgen",
        "BEFORE_YESTERDAY": "vorgestern", "AFTER_TOMORROW": "übermorgen",
        "THIS_WEEK": "diese[rn]? Woche", "LAST_WEEK": "(?:letzte|vergangene|vorige)[rn]? Woche", "NEXT_WEEK": "(?:nächste|kommende)[rn]? Woche",
        "THIS_MONTH": "diese[nm]s? Monats?", "LAST_MONTH": "(?:letzten|vergangenen|vorigen) Monats?", "NEXT_MONTH": "(?:nächsten|kommenden) Monats?",
        "THIS_YEAR": "(?:dieses|diesem|dieses laufende|in diesem) Jahr(?:es)?|heuer", "LAST_YEAR": "(?:letzten|letztes|letztem|vergangenen|vergangenes|vorigen|voriges) Jahr(?:es)?", "NEXT_YEAR": "(?:nächsten|nächstes|kommenden|kommendes) Jahr(?:es)?",
        "AGO": "vor (?P<n>\\d+) Jahren", "DECADE": "(?:den )?(?P<n>1\\d\\d0|[2-9]0)er[- ]Jahren?", "CENTURY": "(?P<n>\\d{1,2})\\. Jahrhunderts?"},
    "fr": {
        "TODAY": "aujourd['’]hui|ce matin|ce soir|cet après-midi", "YESTERDAY": "hier(?: soir| matin)?", "TOMORROW": "demain", "BEFORE_YESTERDAY": "avant-hier", "AFTER_TOMORROW": "après-demain",
        "THIS_WEEK": "cette semaine", "LAST_WEEK": "la semaine (?:dernière|passée)", "NEXT_WEEK": "la semaine prochaine", "THIS_MONTH": "ce mois-ci|ce mois", "LAST_MONTH": "le mois (?:dernier|passé)", "NEXT_MONTH": "le mois prochain",
        "THIS_YEAR": "cette année", "LAST_YEAR": "l['’](?:an|année) (?:dernier|dernière|passé|passée)", "NEXT_YEAR": "l['’](?:an|année) prochaine?",
        "AGO": "il y a (?P<n>\\d+) ans", "DECADE": "(?:les )?années (?P<n>1\\d\\d0|[2-9]0)", "CENTURY": "(?P<n>[XVI]+)[eè](?:me)? siècle"},
    "es": {
        "TODAY": "hoy|esta mañana|esta tarde|esta noche", "YESTERDAY": "ayer|anoche", "TOMORROW": "(?<!la )(?<!de la )(?<!por la )(?<!esta )mañana", "BEFORE_YESTERDAY": "anteayer|antes de ayer", "AFTER_TOMORROW": "pasado mañana",
        "THIS_WEEK": "esta semana", "LAST_WEEK": "la semana pasada", "NEXT_WEEK": "la (?:próxima semana|semana que viene|semana próxima)", "THIS_MONTH": "este mes", "LAST_MONTH": "el mes pasado", "NEXT_MONTH": "el (?:próximo mes|mes que viene)",
        "THIS_YEAR": "este año", "LAST_YEAR": "el año pasado|el pasado año", "NEXT_YEAR": "el (?:próximo año|año que viene|año próximo)",
        "AGO": "hace (?P<n>\\d+) años", "DECADE": "(?:los )?años (?P<n>1\\d\\d0|[2-9]0)", "CENTURY": "siglo (?P<n>[XVI]+)"},
    "it": {
        "TODAY": "oggi|stamattina|stamani|stasera|questa mattina", "YESTERDAY": "ieri(?: sera)?", "TOMORROW": "domani", "BEFORE_YESTERDAY": "l['’]altro ieri|ieri l['’]altro", "AFTER_TOMORROW": "dopodomani",
        "THIS_WEEK": "questa settimana", "LAST_WEEK": "la (?:scorsa settimana|settimana scorsa)|(?:scorsa settimana|settimana scorsa)", "NEXT_WEEK": "(?:prossima settimana|settimana prossima)", "THIS_MONTH": "questo mese", "LAST_MONTH": "(?:scorso mese|mese scorso)", "NEXT_MONTH": "(?:prossimo mese|mese prossimo)",
        "THIS_YEAR": "quest['’]anno", "LAST_YEAR": "(?:l['’]anno scorso|lo scorso anno|l['’]anno passato)", "NEXT_YEAR": "(?:l['’]anno prossimo|il prossimo anno|l['’]anno venturo)",
        "AGO": "(?P<n>\\d+) anni fa", "DECADE": "(?:gli )?anni ['’]?(?P<n>1\\d\\d0|[2-9]0)", "CENTURY": "(?P<n>[XVI]+) secolo"},
    "pt": {
        "TODAY": "hoje|esta manhã|esta tarde|esta noite", "YESTERDAY": "ontem", "TOMORROW": "amanhã", "BEFORE_YESTERDAY": "anteontem", "AFTER_TOMORROW": "depois de amanhã",
        "THIS_WEEK": "esta semana", "LAST_WEEK": "(?:a )?semana passada", "NEXT_WEEK": "(?:a )?(?:próxima semana|semana que vem)", "THIS_MONTH": "este mês", "LAST_MONTH": "(?:o )?mês passado", "NEXT_MONTH": "(?:o )?próximo mês",
        "THIS_YEAR": "(?:neste|deste|este) ano", "LAST_YEAR": "(?:o |no )?ano passado", "NEXT_YEAR": "(?:o |no )?(?:próximo ano|ano que vem)",
        "AGO": "há (?P<n>\\d+) anos", "DECADE": "(?:os )?anos (?P<n>1\\d\\d0|[2-9]0)", "CENTURY": "século (?P<n>[XVI]+)"},
    "ru": {
        "TODAY": "[Сс]егодня|сегодняшн(?:ий|его|ем) д(?:ень|ня|не)", "YESTERDAY": "[Вв]чера", "TOMORROW": "[Зз]автра", "BEFORE_YESTERDAY": "[Пп]озавчера", "AFTER_TOMORROW": "[Пп]ослезавтра",
        "THIS_WEEK": "эт(?:ой|у) недел(?:е|ю|и)", "LAST_WEEK": "прошл(?:ой|ую|ая) недел(?:е|ю|и|я)", "NEXT_WEEK": "следующ(?:ей|ую) недел(?:е|ю|и)", "THIS_MONTH": "эт(?:ом|ого) месяц(?:е|а)", "LAST_MONTH": "прошл(?:ом|ого) месяц(?:е|а)", "NEXT_MONTH": "следующ(?:ем|его) месяц(?:е|а)",
        "THIS_YEAR": "(?:эт|текущ|нынешн)(?:ом|ого|ем|его) год(?:у|а)", "LAST_YEAR": "прошл(?:ом|ого|ый) год(?:у|а)?", "NEXT_YEAR": "(?:следующ|будущ)(?:ем|его|ий) год(?:у|а)?",
        "AGO": "(?P<n>\\d+) лет назад", "DECADE": "(?P<n>1\\d\\d0|[2-9]0)-?(?:х|е|ые|ых) год(?:ов|ах|ы)", "CENTURY": "(?P<n>[XVIХ]+|\\d{1,2})(?:-го|-м)? век(?:а|е|у|ом)?"},
    "uk": {
        "TODAY": "[Сс]ьогодні", "YESTERDAY": "[Вв]чора|[Уу]чора", "TOMORROW": "[Зз]автра", "BEFORE_YESTERDAY": "[Пп]озавчора", "AFTER_TOMORROW": "[Пп]іслязавтра",
        "THIS_WEEK": "цього тижня|цьому тижні", "LAST_WEEK": "минулого тижня|минулому тижні", "NEXT_WEEK": "наступного тижня|наступному тижні", "THIS_MONTH": "цього місяця|цьому місяці", "LAST_MONTH": "минулого місяця|минулому місяці", "NEXT_MONTH": "наступного місяця|наступному місяці",
        "THIS_YEAR": "цього року|цьому році", "LAST_YEAR": "минулого року|минулому році|торік", "NEXT_YEAR": "наступного року|наступному році",
        "AGO": "(?P<n>\\d+) років тому", "DECADE": "(?P<n>1\\d\\d0|[2-9]0)-?(?:х|і|их) рок(?:ів|ах|и)", "CENTURY": "(?P<n>[XVIХІ]+|\\d{1,2}) століття"},
    "pl": {
        "TODAY": "dzisiaj|dziś|dzisiejszy(?:m)? dzień|dzisiejszego dnia", "YESTERDAY": "wczoraj", "TOMORROW": "jutro", "BEFORE_YESTERDAY": "przedwczoraj", "AFTER_TOMORROW": "pojutrze",
        "THIS_WEEK": "(?:w )?tym tygodniu|tego tygodnia", "LAST_WEEK": "(?:w )?(?:zeszłym|ubiegłym) tygodniu", "NEXT_WEEK": "(?:w )?przyszłym tygodniu", "THIS_MONTH": "tym miesiącu|tego miesiąca", "LAST_MONTH": "(?:zeszłym|ubiegłym) miesiącu", "NEXT_MONTH": "przyszłym miesiącu",
        "THIS_YEAR": "(?:w )?tym roku|tego roku|bieżącego roku|bieżącym roku", "LAST_YEAR": "(?:zeszłym|ubiegłym|zeszłego|ubiegłego) rok(?:u)", "NEXT_YEAR": "(?:przyszłym|przyszłego) roku",
        "AGO": "(?P<n>\\d+) lat(?:a)? temu", "DECADE": "lat(?:a|ach)? (?P<n>1\\d\\d0|[2-9]0)\\.?", "CENTURY": "(?P<n>[XVI]+) wiek(?:u)?"},
    "tr": {
        "TODAY": "[Bb]ugün", "YESTERDAY": "[Dd]ün", "TOMORROW": "[Yy]arın",
        "THIS_WEEK": "[Bb]u hafta", "LAST_WEEK": "[Gg]eçen hafta", "NEXT_WEEK": "[Gg]elecek hafta|[Öö]nümüzdeki hafta", "THIS_MONTH": "[Bb]u ay(?!r)", "LAST_MONTH": "[Gg]eçen ay", "NEXT_MONTH": "[Gg]elecek ay|[Öö]nümüzdeki ay",
        "THIS_YEAR": "[Bb]u (?:yıl|sene)", "LAST_YEAR": "[Gg]eçen (?:yıl|sene)", "NEXT_YEAR": "(?:[Gg]elecek|[Öö]nümüzdeki) (?:yıl|sene)",
        "AGO": "(?P<n>\\d+) (?:yıl|sene) önce", "DECADE": "(?P<n>1\\d\\d0|20[012]0)['’]?l[aı]r(?:da|ın|dan)?", "CENTURY": "(?P<n>\\d{1,2})['’.]?(?:inci|ıncı|nci|uncu|üncü)? yüzyıl(?:da|ın)?"},
    "zh": {
        "TODAY": "今天|今日|今晚|今早", "YESTERDAY": "昨天|昨日|昨晚", "TOMORROW": "明天|明日|明晚", "BEFORE_YESTERDAY": "前天", "AFTER_TOMORROW": "后天",
        "THIS_WEEK": "本周|这周", "LAST_WEEK": "上周", "NEXT_WEEK": "下周", "THIS_MONTH": "本月|这个月", "LAST_MONTH": "上个?月", "NEXT_MONTH": "下个月",
        "THIS_YEAR": "今年", "LAST_YEAR": "去年", "NEXT_YEAR": "明年", "AGO": "(?P<n>\\d+)年前", "DECADE": "(?:二十|20)世纪(?P<n>[1-9]0)年代", "CENTURY": "(?P<n>\\d{1,2})世纪"},
}
# fmt: on

RELATIVE: dict[str, list[tuple[Phrase, LazyPattern]]] = {
    language: [
        (
            Phrase[name],
            LazyPattern(
                pattern
                if language == "zh"
                else rf"(?<![^\W_])(?i:{pattern})(?![^\W\d_])"
            ),
        )
        for name, pattern in phrases.items()
    ]
    for language, phrases in _WORDS.items()
}
