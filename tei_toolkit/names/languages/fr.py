"""French."""

from tei_toolkit.names.language_words import DateWords, LanguageWords

DATES = DateWords(
    months="janvier|janv\\. février|févr\\. mars avril mai juin juillet|juil\\. août septembre|sept\\. octobre|oct\\. novembre|nov\\. décembre|déc\\.",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    seasons="printemps été automne hiver",
    numbers="un|une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingt|quatre-vingts=80 quatre-vingt-dix=90 cent=100 une_dizaine_d['’]|une_dizaine_de=10 une_vingtaine_d['’]|une_vingtaine_de=20 quelques|plusieurs=0",
    tens="@T-@E",
    ordinals="premier|première|premiers|premières|1er|1re=1 deuxième|second|seconde|2e|2ème=2 troisième|3e|3ème=3 quatrième|4e|4ème=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 dix-septième=17 dix-huitième=18 dix-neuvième=19 vingtième=20 vingt_et_unième|vingt-et-unième=21",
    units="year=ans?|années? month=mois week=semaines? day=jours?|journées? hour=heures? minute=minutes? second=secondes? decade=décennies? century=siècles? weekend=week-ends?|fin_de_semaine",
    day="(?:er)?",
    of_year=" (?:de l['’]année )?",
    in_year="en|depuis|année|an|avant|après|dès|fin|début|vers|jusqu['’]en|été|hiver|printemps|automne",
    in_month="en|depuis|dès|mois de|au mois de|fin|début|mi|courant|jusqu['’]en|de|d['’]ici",
    in_season="au|à l['’]|en|dès le|depuis l['’]|cet|durant l['’]",
    dash=" ?[-–—] ?| au | à | et ",
    between=(
        ("entre(?: le| les)?", "et(?: le)?"),
        ("du|de", "au|à|à la fin de"),
        ("de", "à"),
    ),
    this="cet|cette|ce|en cette|courant",
    this_after="en cours|-ci",
    last="(?:derni(?:er|ère)s?|passée?s?)",
    last_after="derni(?:er|ère)s?|passée?|écoulée?|précédente?",
    next="(?:prochaine?)",
    next_after="prochaine?|qui vient|à venir",
    relative=r"""
        day -2: avant-hier
        day 2: après-demain
        day 0: aujourd['’]hui(?: même)?|ce matin|ce soir|cet après-midi|cette nuit|ce jour
        day -1: hier(?: soir| matin| après-midi)?
        day 1: demain(?: soir| matin| après-midi)?
        year_shift 0: cette année
        year_shift -1: l['’](?:an|année) (?:derni(?:er|ère)s?|passée?)
        year_shift 1: l['’](?:an|année) prochaine?
        year_told 1: l['’]année (?:suivante|d['’]après)|un an (?:plus tard|après)
        year_told -1: l['’]année (?:précédente|d['’]avant)|un an (?:plus tôt|avant|auparavant)
        fixed 12-25: Noël
        fixed 12-31: (?:la )?Saint-Sylvestre
        fixed P15D: une quinzaine de jours|quinze jours
    """,
    clock=(
        r"(?:à|vers|dès) (?P<keep>@H ?(?:heures?|h) ?(?P<m2>[0-5]?\d)?(?P<pm> (?:de l['’]après-midi|du soir))?(?: du matin)?)",
    ),
    ago=(
        "il y a (?:plus de |près de |environ |quelque |moins de |presque )?@N @U",
        "voilà @N @U",
        "voici @N @U",
    ),
    ahead=("dans @N @U", "d['’]ici (?:à )?@N @U"),
    later=("@N @U (?:plus tard|après)",),
    earlier=("@N @U (?:plus tôt|auparavant|avant)",),
    since=(
        "depuis (?:plus de |près de |environ |maintenant |bientôt )?(?P<keep>@N @U)",
    ),
    past=("@N derni(?:ers|ères) @U", "@N @U (?:passées|passés|écoulées|écoulés)"),
    coming=("@N prochaine?s @U", "@N @U (?:à venir|qui viennent)"),
    part="early=(?:début|au_début|dès_le_début)(?:_du|_des|_de_la|_de|_d['’])? mid=(?:milieu|au_milieu)(?:_du|_des|_de_la|_de)? late=(?:fin|à_la_fin|vers_la_fin)(?:_du|_des|_de_la|_de|_d['’])?",
    decades=("années @DEC", "décennie @DEC"),
    decade_words="vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-dix=70 quatre-vingt|quatre-vingts=80 quatre-vingt-dix=90",
    centuries=("@C ?(?:e|è|ème|ième)? siècle",),
    halves=("@O semestre",),
    quarters=("@O trimestre",),
    first_months=("@N premiers mois",),
    of_that_year=" (?:de l['’]année |de l['’]|de |d['’]|en )?",
    future=r"\b(?:va|vont|allons|prochain|prochaine|bientôt|\w+(?:era|eront|ira|iront|rons|rez|rai)\b|doit|devra)\b",
    told=r"\b(?:a|ont|avons|ai|avait|avaient|était|étaient|est|sont|fut|eut|furent) (?:\w+ )?\w+(?:é|és|ée|ées|i|u|us|is|it|ert)\b|\b(?:avait|était|étaient|fut|disait|\w+èrent|\w+aient)\b",
)

WORDS = LanguageWords(DATES)
