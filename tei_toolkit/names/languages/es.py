"""Spanish."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

DATES = DateWords(
    months="enero|ene\\. febrero|feb\\. marzo abril mayo junio julio agosto septiembre|setiembre|sept\\. octubre|oct\\. noviembre|nov\\. diciembre|dic\\.",
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    seasons="primavera verano otoño invierno",
    numbers="un|una|uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún|veintiuno|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 unos_pocos|unos|unas|varios|varias|algunos|algunas|pocos|pocas=0",
    tens="@T y @E",
    ordinals="primer|primero|primera|primeros|uno=1 segundo|segunda|dos=2 tercer|tercero|tercera|tres=3 cuarto|cuarta|cuatro=4 quinto|cinco=5 seis|sexto=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 treinta_y_uno=31",
    units="year=años? month=mes(?:es)? week=semanas? day=días? hour=horas? minute=minutos? second=segundos? decade=décadas?|decenios? century=siglos? weekend=fin(?:es)?_de_semana",
    day="[º°]?",
    of_month=" de(?:l mes de)? ",
    of_year=" (?:de|del|del año) ",
    in_year="en|desde|hasta|año|años|antes de|después de|hacia|durante|de|del|verano|invierno|otoño|primavera",
    in_month="en|desde|hasta|mes de|de|pasado|próximo|a finales de|a principios de|durante",
    in_season="en|en el|en la|este|esta|durante el|durante la",
    dash=" ?[-–—] ?| al | a | y ",
    between=(
        ("entre(?: el)?", "y(?: el)?"),
        ("de(?:l)?", "al?"),
        ("desde(?: el)?", "hasta(?: el)?"),
    ),
    this="este|esta|presente",
    this_after="en curso|actual|corriente",
    last="(?:pasad[oa]|último|última)",
    last_after="pasad[oa]|anterior",
    next="(?:próxim[oa])",
    next_after="que viene|próxim[oa]|entrante|venider[oa]",
    relative=r"""
        day -2: anteayer|antes de ayer|antier
        day 2: pasado mañana
        day 0: hoy(?: mismo)?|hoy en día|esta mañana|esta tarde|esta noche|el día de hoy
        day -1: ayer(?: por la mañana| por la tarde| por la noche)?|anoche|el día de ayer
        day 1: mañana (?:por la (?:mañana|tarde|noche))|(?<!la )(?<!una )(?<!cada )(?<!esta )(?<!de )(?<!toda )mañana(?! siguiente)
        year_told 1: (?:el |del |al )?año (?:siguiente|después)|un año (?:más tarde|después)
        year_told -1: (?:el |del |al )?año anterior(?= a)|un año (?:antes)
        fixed 12-25: Navidad(?: de @Y)?
        fixed 12-24: Nochebuena
        fixed 12-31: Nochevieja
        fixed 01-01: Año Nuevo
    """,
    clock=(
        r"(?:a|hacia|sobre) las? (?P<keep>@H(?: horas)?(?P<pm> de la (?:tarde|noche))?(?: de la mañana| horas)?)",
    ),
    following="(?:el |del )?año siguiente",
    ago=(
        "hace (?:más de |casi |unos |apenas |cerca de |ya )?@N @U(?! que)",
        "@N @U atrás",
    ),
    ahead=("dentro de @N @U", "en @N @U más"),
    later=("@N @U (?:después|más tarde)",),
    earlier=("@N @U antes",),
    since=(
        "desde hace (?:más de |casi |unos )?(?P<keep>@N @U)",
        "hace (?:más de |casi |ya )?(?P<keep>@N @U) que",
    ),
    past=("(?:últimos|últimas|pasados|pasadas) @N @U", "@N (?:últimos|últimas) @U"),
    coming=("(?:próximos|próximas) @N @U", "@N (?:próximos|próximas) @U"),
    part="early=(?:(?:a_)?(?:principios|comienzos|inicios))(?:_de_los|_de_la|_del|_de)? mid=(?:(?:a_)?mediados)(?:_de_los|_de_la|_del|_de)? late=(?:(?:a_)?(?:finales|fines))(?:_de_los|_de_la|_del|_de)?",
    decades=(
        "años @DEC",
        "década de(?: los| los años)? @DEC",
        "(?<=principios de )los @DEC",
        "(?<=mediados de )los @DEC",
        "(?<=finales de )los @DEC",
    ),
    decade_words="veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90",
    centuries=("siglo @C",),
    halves=("@O semestre", "@O mitad"),
    quarters=("@O trimestre",),
    first_months=("@N primeros meses", "primeros @N meses"),
    of_that_year=" (?:del año |de |del )?",
    future=r"\b(?:va a|van a|vamos a|voy a|próxim[oa]|\w+(?:ará|erá|irá|arán|erán|irán|aré|eré|iré|aremos|eremos|iremos|drá|drán))\b",
    told=r"\b(?:ha|han|hemos|he|había|habían|era|eran|fue|fueron|estaba|\w{2,}(?:ó|aron|ieron|amos|imos|aba|aban|ía|ían)|dijo|hizo|tuvo|estuvo|vino|dije|estuve)\b",
)

WORDS = LanguageWords(DATES)
