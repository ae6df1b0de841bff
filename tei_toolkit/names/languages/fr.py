"""French."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

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
        fixed 12-31: (?:la )?Saint-Sylvestre
        fixed P15D: une quinzaine de jours|quinze jours
        fixed 12-25: Noël(?: @Y)?
        fixed 11-01: (?-i:Toussaint)(?: @Y)?
        fixed 08-15: (?-i:Assomption)(?: @Y)?
        fixed 01-06: (?-i:Épiphanie)(?: @Y)?
        feast e+0: (?:dimanche de )?(?-i:Pâques)(?: @Y)?
        feast e+1: lundi de Pâques(?: @Y)?
        feast e-2: vendredi saint(?: @Y)?
        feast e-3: jeudi saint(?: @Y)?
        feast e-46: mercredi des Cendres(?: @Y)?
        feast e-47: mardi gras(?: @Y)?
        feast e+39: jeudi de l['’]Ascension(?: @Y)?
        feast e+49: (?-i:Pentecôte)(?: @Y)?
        feast e+50: lundi de Pentecôte(?: @Y)?
    """,
    rules=(("short_year", r"en (?P<keep>['’]?(?P<yy>[3-9]\d))(?=[.,;!?)]|\Z)"),),
    clock=(
        r"(?:à|vers|dès) (?P<keep>@H ?(?:heures?|h) ?(?P<m2>[0-5]?\d)?(?P<pm> (?:de l['’]après-midi|du soir))?(?: du matin)?)",
        r"(?:à|vers|dès) (?P<keep>@HW heures?(?: (?:@MW(?: minutes?)?|et (?P<half>demie)|et (?P<quarter>quart)))?(?P<pm> (?:de l['’]après-midi|du soir))?(?P<am> du matin)?)(?! (?:et|de|par|d['’])\b)",
        r"@HW heures? @MW(?! minutes?\b)",
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
    before_era=r"av(?:ant|\.) (?:J\.?[- ]?C\.|Jésus[- ]Christ|notre ère)",
    halved=("@N @U(?P<half> et demie?)",),
    halved_unit=("(?:une )?demi-@U",),
    halves=("@O semestre",),
    quarters=("@O trimestre",),
    first_months=("@N premiers mois",),
    of_that_year=" (?:de l['’]année |de l['’]|de |d['’]|en )?",
    future=r"\b(?:va|vont|allons|prochain|prochaine|bientôt|\w+(?:era|eront|ira|iront|rons|rez|rai)\b|doit|devra)\b",
    told=r"\b(?:a|ont|avons|ai|avait|avaient|était|étaient|est|sont|fut|eut|furent) (?:\w+ )?\w+(?:é|és|ée|ées|i|u|us|is|it|ert)\b|\b(?:avait|était|étaient|fut|disait|\w+èrent|\w+aient)\b",
)

NAMES = NameWords(
    where="en à",
    no_company=r"\w+(?:tion|sion|té|isme|nce|ure|ment|age|rie)|assemblée|conseil|état|sénat|chambre|pâques|noël|internet|twitter|facebook|code|loi|parlement|matignon|nation|dieu|ministère",
    directions="centrale orientale occidentale méridionale septentrionale australe subsaharienne",
    home="FR BE CH LU MC",
    titles="m. m mm. mme mmes mlle monsieur madame mademoiselle messieurs mesdames docteur dr pr professeur maître général colonel capitaine maréchal amiral roi reine prince princesse duc pape cardinal monseigneur mgr père abbé saint sainte camarade collègue lord sir",
    offices="président présidente vice-président vice-présidente premier ministre ministres secrétaire d'état d’état commissaire député députée sénateur sénatrice rapporteur rapporteure ambassadeur chancelier chancelière maire directeur collègue collègues chef garde sceaux haut haute représentante délégué déléguée préfet préfète sous-préfet bourgmestre échevin échevine procureur procureure juge adjoint adjointe conseiller conseillère porte-parole recteur rectrice syndic gouverneur gouverneure",
    links="de du des la le d d' d’ von van der den el al ben bin da di del dos",
    place_heads="café bar hôtel restaurant brasserie théâtre musée palais château tombeau jardin stade parc tour pont rue avenue boulevard mer île îles golfe baie cap lac mont monts col vallée massif presqu'île plateau détroit forêt église basilique cathédrale chapelle abbaye couvent monastère prieuré collégiale gare aéroport cimetière place",
    before_place="à en au aux de d' depuis vers dans sur pour chez entre hors",
    articles="le la les l' l’ un une des du",
    stop="hou oh ah euh eh ben bah bof hein soudain pauvre peut-être le la les l un une des du de d et ou mais donc or ni car je tu il elle on nous vous ils elles ce cet cette ces mon ma mes ton ta son sa ses notre nos votre vos leur leurs qui que quoi dont où quand comment pourquoi quel quelle à au aux en dans par pour sur sous avec sans entre vers chez depuis si non oui alors ainsi aussi puis enfin certes bien très plus moins tout tous toute toutes aucun chaque plusieurs voici voilà merci monsieur madame messieurs mesdames mes chers applaudissements aujourd hier demain c n s j m t qu est sont a ont il y avait était sera fait faut lorsque puisque quoique comme parce cela ceci rien personne lui même moi rappelons question réponse article vous nous dans cependant toutefois néanmoins pourtant ensuite",
    ambiguous="tours nice? lens vienne? orange angers? bourges? sens vendôme? mans? puy brest? rue paix cher eure orne aube creuse lot gard var manche nord loire? don grâce grande marseille? lisieux? vichy? sète? dax? condom livre marche tulle foix? sarre? chine? grasse ville port centre autun? mende? garde union celle gaillac? cours bron riom issoire? mer salon vitré lure gap? ath mons? spa huy wavre? bienne? nyon? sion? vevey? martigny? aisne? landes?",
    heads="ministère ministères parti commission conseil cour banque assemblée groupe tribunal université institut fédération confédération union organisation fonds agence syndicat sénat mouvement comité front rassemblement association ligue office haut-commissariat académie fondation caisse direction société compagnie autorité observatoire agences offices centre conférence réseau ligues haute haut secours chambre cours parquet préfecture institution fédérations bureau service inspection délégation comités école groupement collectif mutuelle coordination amis armée gendarmerie police garde coopérative laboratoire radio télévision ordre mutualité crédit cercle forum hôpital",
    contracted="au aux du des",
    joins="de du des d' d’ la l' l’ pour à aux et en les le",
    tails="syndicats consommateurs sûreté nucléaire protection alimentaire statistique travailleurs agriculteurs patronat solidarité développement coopération pêche mer air terre européen européenne européens européennes constitutionnel constitutionnelle central centrale national nationale international internationale mondial mondiale monétaire général générale populaire socialiste communiste démocrate démocratique républicain républicaine radical libéral écologiste suprême intérieur extérieur finances défense justice santé agriculture affaires étrangères économie éducation culture travail transports environnement budget sécurité investissement française français cassation état comptes région régions droits l'homme unies nations presse commerce logement culture ville recherche industrie énergie familles associations prévention chômage vieillesse maladie familiales rénovation urbaine transition écologique avocats barreaux juges magistrats élus maires collectivités communes locales territoriale territoriales publics publiques privée consignations dépôts prêts épargne retraite retraites sociale sociales solidarités lois délation fraude concurrence consommation répression marchés valeurs télécommunications télévision audiovisuel cinéma sport sports jeunesse femmes enfants réfugiés apatrides migrants étrangers asile intégration immigration armées anciens combattants victimes guerre paix climat eau forêts forêt biodiversité mines pétrole gaz électricité ferroviaire ferroviaires routière maritime fluvial ports aviation chemins fer postes poste médecins pharmaciens infirmiers hôpitaux hospitalier hospitalière hospitaliers médicament alimentation vétérinaire sanitaire sanitaires scientifique scientifiques spatiale spatiales études normalisation industrielle industriel artisanat métiers tourisme écrite écrivains ouvrière ouvrier paysanne étudiants lycéens parents élèves appel assises mixte paritaire permanente spéciale enquête contrôle surveillance police gendarmerie secours incendie tour homme femme citoyen régulation habitat gauche droite centre exploitants salariés françaises libertés",
    small_heads=(
        r"(?P<any>ministère|secrétariat d['’]État)(?= d(?:es?|u|['’]))|préfecture|université|région(?= [A-ZÀ-Ý])"
        r"|hôpital(?= (?:de )?[A-ZÀ-Ý])|tribunal|cour (?:d['’]appel|d['’]assises|administrative)"
        r"|conseil (?:départemental|général|régional|municipal|territorial|constitutionnel)"
        r"|centre hospitalier|commission|groupe|mairie|rectorat|lycée(?= [A-ZÀ-Ý])"
        r"|parti(?= (?:socialiste|communiste|radical|républicain|démocrat|chrétien|de gauche|pirate|écologiste))"
    ),
    goes_on=r"[\w-]{2,}(?:[aeo]l|els|elles?|ale|ales|aux|ique|iques|if|ive|ifs|ives|aire|aires|ien|ienne|iens|iennes|ier|ière|iers|ières|oise|oises|aise|aises|eux|euse|coles?|publiques?|publics?|civiles?|civils?|crates?|chrétiens?|unies?|pauvres|verts?|libres?|vieillesse|maladie|entre|nouvelles?)",
    strong="banque université tribunal cour hôpital ministère ministères agence office institut fédération confédération association ligue caisse haut-commissariat observatoire conférence centre syndicat fonds direction inspection délégation autorité union réseau chambre académie société comité collectif mouvement organisation",
    bare="union commission conseil parlement assemblée sénat",
    streets="rue place avenue boulevard bd quai impasse ruelle faubourg allée square esplanade mont théâtre musée église basilique chapelle cathédrale abbaye couvent monastère prieuré collégiale pont gare tour château palais",
    quarters="quartier quartiers village villages commune communes bourg hameau ville localité vallée département canton prison aéroport cimetière restaurant bar hôtel librairie cinéma brasserie supermarché port banlieue stade plage île îles stade",
    firms="entreprise entreprises société filiale firme revue magazine hebdomadaire quotidien journal éditeur éditions chaîne association coopérative syndicat ong fondation compagnie start-up multinationale constructeur opérateur équipementier enseigne collectif",
    kin="grand-père grand-mère papi mamie papy mémé pépé tonton tata oncle tante cousin cousine fils fille frère sœur mari femme épouse époux neveu nièce beau-frère belle-sœur copain copine ami amie veuve baronne baron comtesse comte marquis marquise maître maîtresse instituteur institutrice professeur professeure boulanger boulangère écrivain écrivaine poète poétesse peintre chanteur chanteuse acteur actrice journaliste ingénieur ingénieure avocat avocate médecin infirmier infirmière entraîneur attaquant gardien cycliste auteur auteure philosophe historien historienne entrepreneur mécanicien voisin voisine paysan paysanne militant militante chercheur chercheuse architecte cinéaste ouvrier ouvrière berger bergère citoyen citoyenne",
    organisations="""
        AssembleeNationale | Assemblée nationale | Assemblée
        Senat | Sénat
        ConseilConstitutionnel | Conseil constitutionnel
        ConseilEtat | Conseil d'État | Conseil d'Etat
        PS | Parti socialiste | PS
        PCF | Parti communiste | PCF
        UMP | UMP | Union pour un mouvement populaire
        RPR | RPR
        UDF | UDF
        FN | Front national | FN | Rassemblement national
        PPE | groupe PPE-DE | groupe PPE | PPE-DE | PPE | groupe du Parti populaire européen
        PSE | groupe PSE | groupe S&D | S&D | groupe socialiste | groupe du Parti des socialistes européens
        ALDE | groupe ALDE | groupe ELDR
        VertsALE | groupe Verts/ALE | groupe des Verts
        GUE | groupe GUE/NGL
        BEI | Banque européenne d'investissement | BEI
        BanqueDeFrance | Banque de France
        SNCF | SNCF
        EDF | EDF
        CGT | CGT
        CFDT | CFDT
        MEDEF | MEDEF | Medef
        CourDesComptes | Cour des comptes
        QuaiDOrsay | Quai d'Orsay
        Elysee | Élysée | Elysée
        FO | Force ouvrière | FO
        DemocratieLiberale | Démocratie libérale
        SantePubliqueFrance | Santé publique France
        SecoursPopulaire | Secours populaire | Secours populaire français
        SecoursCatholique | Secours catholique
        CroixRouge | Croix-Rouge française | Croix-Rouge
        Inserm | Inserm
        Unedic | Unédic | Unedic
        DroitAuLogement | Droit au logement
        Emmaus | Emmaüs
        FranceTravail | Pôle emploi | France Travail
        LFI | La France insoumise | France insoumise
        LR | Les Républicains
        RenaissanceFR | La République en marche
        EELV | Europe Écologie-Les Verts | Europe Écologie
        FSU | FSU
        UNSA | Unsa
        LutteOuvriere | Lutte ouvrière
        LeMonde | Le Monde?
        CreditAgricole | Crédit agricole | Crédit Agricole
        FNSEA | FNSEA
        MSF | Médecins sans frontières | Médecins Sans Frontières
        DGAC | Direction générale de l'aviation civile | DGAC
        NPA | Nouveau Parti anticapitaliste
        MoDem | MoDem
        FGTB | FGTB | CSC?
        MR | Mouvement réformateur
        NVA | N-VA
        CDH | cdH
        SolidariteUDC | UDC
    """,
)

ROLES = RoleWords(
    heads="premier ministre|première ministre|ministre|présidente?|chanceli(?:er|ère)|secrétaire générale?|maire|gouverneure?",
    articles="le|la|du|au|par le|par la",
    links="de|du|des|d|aux|à|et",
)

EVENTS = EventWords(
    sign=r"[Gg]uerre|[Rr]évolution|[Bb]ataille|[Ss]iège|olympiques|[Tt]raité|[Aa]ccord|Commune",
    of=r"de la |du |des |de l['’]|de |d['’]",
    events=(
        r"(?:[Pp]remière|[Ss]econde|[Dd]euxième) [Gg]uerre mondiale\b",
        r"Grande Guerre\b",
        r"[Gg]uerre froide\b",
        r"[Gg]uerre civile espagnole\b",
        r"[Gg]uerres? (?:puniques?|napoléoniennes)\b",
        r"[Gg]uerres? (?:de Cent Ans|de Trente Ans|de Sept Ans|de Sécession|des Gaules|de Religion|du Golfe|des Boers|des Malouines)",
        r"[Gg]uerre @OF@LAND",
        r"[Rr]évolution (?:française|russe|tranquille|industrielle|culturelle|d['’]Octobre|de Juillet|des Œillets)\b",
        r"[Bb]ataille @OF@BATTLE",
        r"[Ss]iège (?:de |d['’])@LAND",
        r"Jeux olympiques(?: d['’](?:hiver|été))?\b",
        r"Commune de Paris\b",
    ),
    treaties=(
        r"[Tt]raités? (?:de |d['’])@LAND",
        r"[Aa]ccords? (?:de |d['’])@LAND",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
