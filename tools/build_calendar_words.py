"""Write `tei_toolkit/metadata/dates/calendar_words.py` from CLDR (run by hand, needs Babel).

    PYTHONPATH=. python tools/build_calendar_words.py

Babel resolves an alias of one locale against another that was loaded before it, so each
locale is read in a process of its own.
"""

import json
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tei_toolkit.metadata.folding import fold, words

LANGUAGES = words(
    "en de fr es it pt ca gl eu ru uk be pl cs sk sl hr sr sr_Latn bs mk bg ro hu nl "
    "af sv da nb nn is fi et lv lt el tr az sq he ar ar_LB ar_DZ fa ps ur hi mr ne bn "
    "gu pa ta te kn ml si th lo km my vi id ms fil sw am ka hy kk uz ky ga cy mt zu xh "
    "so"
)

HEAD = '''"""Names of months and days in many languages, without case and accents.

Written by `tools/build_calendar_words.py`; do not edit. From CLDR by Babel {version},
© Unicode, Inc., Unicode-3.0 licence; inflected and older forms are ours. One string a
language: a cell for each month (from January) or day (from Monday), cells parted by
`|`, forms by `,`.
"""
'''

READER = """
import json, sys
from babel import Locale
locale = Locale.parse(sys.argv[1])
months = [[] for _ in range(12)]
days = [[] for _ in range(7)]
for context in ("format", "stand-alone"):
    for width in ("wide", "abbreviated"):
        for number, word in locale.months[context][width].items():
            months[number - 1].append(word)
        for number, word in locale.days[context][width].items():
            days[number].append(word)
print(json.dumps([months, days]))
"""

# What CLDR has not: other cases, older spellings, abbreviations in use. The number of
# words is twelve times a whole number, month by month.
OTHER_MONTHS = {
    "en": "- - - - - - - - sept - - -",
    "de": "jänner feber maerz - - juno julei - - - - - "
    "jenner hornung merz - - - - - - - - - "
    "- - mrz - - - - - sept - - -",
    "fr": "- fevrier - - - - - aoust 7bre 8bre 9bre xbre "
    "janv févr mars avr mai juin juill - sept oct nov déc",
    "es": "- - - - - - - - setiembre - - -",
    "it": "gennajo febbrajo - - - - - - - - - -",
    "pt": "janeiro fevereiro - - maio junho julho - - - - -",
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре "
    "декабре генваря - - - - - - - сентебря - - -",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні "
    "листопаді грудні",
    "be": "студзені лютым сакавіку красавіку маі чэрвені ліпені жніўні верасні "
    "кастрычніку лістападзе снежні",
    "pl": "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu "
    "październiku listopadzie grudniu",
    "cs": "lednu únoru březnu dubnu květnu červnu červenci srpnu - říjnu - prosinci",
    "sk": "januári februári marci apríli máji júni júli auguste septembri októbri "
    "novembri decembri",
    "sl": "januarju februarju marcu aprilu maju juniju juliju avgustu septembru "
    "oktobru novembru decembru",
    "hr": "siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu "
    "listopadu studenom prosincu - - - - - - - - - - studenog -",
    "sr": "јануара фебруара марта априла маја јуна јула августа септембра октобра "
    "новембра децембра јануару фебруару марту априлу мају јуну јулу августу "
    "септембру октобру новембру децембру - - - - - јуни јули - - - - -",
    "sr_Latn": "januara februara marta aprila maja juna jula avgusta septembra "
    "oktobra novembra decembra januaru februaru martu aprilu maju junu julu avgustu "
    "septembru oktobru novembru decembru - - - - - juni juli - - - - -",
    "bs": "januara februara marta aprila maja juna jula augusta septembra oktobra "
    "novembra decembra",
    "bg": "- - - - - - - - септемврий октомврий ноемврий декемврий",
    "ro": "ianuariu februariu martie aprile maiu juniu iuliu - septemvrie octomvrie "
    "noemvrie decemvrie",
    "hu": "januárban februárban márciusban áprilisban májusban júniusban júliusban "
    "augusztusban szeptemberben októberben novemberben decemberben "
    "januári februári márciusi áprilisi májusi júniusi júliusi augusztusi "
    "szeptemberi októberi novemberi decemberi",
    "nl": "januarij februarij maert - - junij julij - - - - -",
    "sv": "januarii februarii - - - - - - - - - -",
    "da": "- - - - mai juni - - - - - -",
    "nb": "- - - - maj - - - - - - -",
    "fi": "tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa "
    "heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa "
    "tammikuun helmikuun maaliskuun huhtikuun toukokuun kesäkuun heinäkuun elokuun "
    "syyskuun lokakuun marraskuun joulukuun",
    "et": "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil "
    "septembril oktoobril novembril detsembril",
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī "
    "oktobrī novembrī decembrī",
    "el": "γενάρη φλεβάρη μάρτη απρίλη μάη ιούνη ιούλη αύγουστο σεπτέμβρη οκτώβρη "
    "νοέμβρη δεκέμβρη ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο - "
    "σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο",
    "tr": "kânunusani - - - - - - - - teşrinievvel teşrinisani kânunuevvel",
    "ar": "- - - - أيار حزيران تموز آب أيلول - - - "
    "- شباط آذار نيسان - - - اغسطس - - - - "
    "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -",
    "fa": "- - - - می - - - - - - - - - - - - - جولای آگوست - - - -",
    "hi": "- फरवरी - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर",
    "sw": "januari februari - - - - - - - - - -",
    "id": "djanuari pebruari - - - djuni djuli - - - nopember -",
}
OTHER_DAYS = {
    "de": "- - - - - - sonnabend",
    "pt": "- segunda terça quarta quinta sexta -",
    "ru": "- - - среду - пятницу субботу",
    "uk": "неділю - - середу - п'ятницю суботу",
    "pl": "niedzielę - - środę - - sobotę",
    "cs": "neděli - - středu - - sobotu",
    "sv": "söndagen måndagen tisdagen onsdagen torsdagen fredagen lördagen",
    "fi": "sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina "
    "lauantaina",
}


def trimmed(word: str) -> str:
    """`word` as it is looked up: folded, without article and final signs."""
    folded = fold(word)[0].strip(" .׳॰'’")
    return re.sub(r"^(?:de |d['’])", "", folded)


def read_words(language: str) -> list[list[list[str]]]:
    """CLDR's month and day names of one language."""
    result = subprocess.run(  # noqa: S603 - our own interpreter and text
        [sys.executable, "-c", READER, language],
        check=True,
        capture_output=True,
        text=True,
    )
    words: list[list[list[str]]] = json.loads(result.stdout)
    return words


def merged(words: list[list[str]], other: str) -> str:
    """The folded words of each number, `|` between numbers."""
    rows = other.split()
    size = len(words)
    if len(rows) % size:
        sys.exit(f"not a multiple of {size}: {other}")
    cells = []
    for number, forms in enumerate(words):
        extra = [row for row in rows[number::size] if row != "-"]
        folded = {trimmed(form) for form in [*forms, *extra]}
        kept = sorted(w for w in folded if not any(c.isdigit() for c in w) and w)
        cells.append(",".join(kept))
    return "|".join(cells)


def main() -> None:
    """Write the module."""
    months: dict[str, str] = {}
    days: dict[str, str] = {}
    for language in LANGUAGES:
        month_words, day_words = read_words(language)
        # Babel counts days from Monday, 0
        key = language.replace("_", "-")
        months[key] = merged(month_words, OTHER_MONTHS.get(language, ""))
        sunday_first = OTHER_DAYS.get(language, "").split()
        monday_first = sunday_first[1:] + sunday_first[:1]
        days[key] = merged(day_words, " ".join(monday_first))
    lines = [
        HEAD.format(version=version("babel")),
        "# fmt: off",
        "MONTHS: dict[str, str] = {",
        *(f'    "{k}": "{v}",' for k, v in months.items()),
        "}",
        "",
        "DAYS: dict[str, str] = {",
        *(f'    "{k}": "{v}",' for k, v in days.items()),
        "}",
        "",
    ]
    root = Path(__file__).resolve().parent.parent
    target = root / "tei_toolkit" / "metadata" / "calendar_words.py"
    target.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
