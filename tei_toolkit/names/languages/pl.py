"""Polish."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

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
    """,
    clock=(
        r"(?:o|od|do|po|około|przed)(?: godz(?:inie|iny|\.))? (?P<keep>(?P<h>[01]?\d|2[0-4])[:.](?P<mi>[0-5]\d))(?!\d)",
        r"godz(?:inie|iny|ina|iną|\.) (?P<keep>@H)",
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
    decades=(r"lat(?:a|ach|om)? @DEC\.?", "lat(?:a|ach|om)? @DEC"),
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
    halves=(r"@O\.? (?:półrocz(?:u|a|e|em)|połow(?:ie|a|y|ę))",),
    quarters=(r"@O\.? kwarta(?:le|łu|ł|łem)",),
    first_months=(r"pierwsz(?:e|ych) @N miesi(?:ęcy|ące|ącach)",),
    of_that_year=" ",
    future=r"\b(?:będ(?:zie|ą|ziemy|ę)|zosta(?:nie|ną)|pojedziemy|pojedzie|odbędzie|zbiera|spotkamy|zdecyduje|ogłosi|da|wyda|wzrośnie|ma(?:my|ją)? \w+ć|głosuje)\b",
    told=r"\b(?:był[aoy]?|byli|byłem|byłam|\w{2,}(?:ił|ał|ął|ył|iła|ała|ęła|yła|ili|ali|ęli|yli|iły|ały|ęły|iło|ało|ęło|yło|edział|szedł|szła|szli|łem|łam|liśmy|łyśmy)|powiedział|mówił)\b",
)

WORDS = LanguageWords(DATES)
