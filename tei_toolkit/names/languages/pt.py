"""Portuguese."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

DATES = DateWords(
    months="janeiro|jan\\. fevereiro|fev\\. março abril maio junho julho agosto setembro|set\\. outubro|out\\. novembro|nov\\. dezembro|dez\\.",
    weekdays="segunda-feira|segunda terça-feira|terça quarta-feira quinta-feira sexta-feira sábado domingo",
    seasons="primavera verão outono inverno",
    numbers="um|uma=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13 catorze|quatorze=14 quinze=15 dezasseis|dezesseis=16 dezassete|dezessete=17 dezoito=18 dezanove|dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 alguns|algumas|vários|várias|poucos|poucas=0",
    tens="@T e @E",
    ordinals="primeiro|primeira|primeiros|um=1 segundo|segunda=2 terceiro|terceira=3 quarto|quarta=4 quinto=5 sexto=6 sétimo=7 oitavo=8 nono=9 dez|décimo=10 onze=11 doze=12 treze=13 catorze|quatorze=14 quinze=15 dezasseis|dezesseis=16 dezassete|dezessete=17 dezoito=18 dezanove|dezenove=19 vinte=20 vinte_e_um=21 vinte_e_dois=22 vinte_e_três=23 vinte_e_quatro=24 vinte_e_cinco=25 vinte_e_seis=26 vinte_e_sete=27 vinte_e_oito=28 vinte_e_nove=29 trinta=30 trinta_e_um=31",
    units="year=anos? month=mês|meses week=semanas? day=dias? hour=horas? minute=minutos? second=segundos? decade=décadas? century=séculos? weekend=fi(?:m|ns)[_-]de[_-]semana",
    day="[º°.]?",
    of_month=" de ",
    of_year=" (?:de|do ano de) ",
    in_year="em|desde|até|ano de|anos de|ano|antes de|depois de|por volta de|de|verão|inverno|a partir de",
    in_month="em|desde|até|mês de|de|no passado|durante|no próximo|a partir de",
    in_season="no|na|neste|nesta|este|esta|durante o",
    dash=" ?[-–—] ?| ao? | até | e ",
    between=(("entre(?: o dia)?", "e(?: o dia)?"), ("de", "a"), ("desde", "até")),
    this="este|esta|neste|nesta|deste|desta|no presente|corrente",
    this_after="em curso|corrente",
    last="(?:passad[oa]|últim[oa])",
    last_after="passad[oa]|últim[oa]",
    next="(?:próxim[oa])",
    next_after="que vem|próxim[oa]|vindour[oa]",
    relative=r"""
        day -2: anteontem
        day 2: depois de amanhã
        day 0: hoje(?: de manhã| à tarde| à noite| mesmo)?|esta manhã|esta tarde|esta noite|nesta data
        day -1: ontem(?: à noite| à tarde| de manhã)?
        day 1: amanhã(?: de manhã| à tarde| à noite)?
        year_told 1: (?:o |no |do |ao )?ano (?:seguinte|depois)|um ano (?:depois|mais tarde)
        year_told -1: um ano antes|(?:o |no |do )?ano anterior
        fixed 12-25: (?-i:Natal)(?:(?: d[eo])? @Y|(?= de|[,.]))
        feast e+0: (?:domingo de )?(?-i:Páscoa)(?:(?: d[eo])? @Y)?
        feast e-2: sexta-feira santa(?:(?: d[eo])? @Y)?
        feast e-46: quarta-feira de cinzas(?:(?: d[eo])? @Y)?
        feast e+49: (?-i:Pentecostes)(?:(?: d[eo])? @Y)?
        feast e+60: (?:Corpo de Deus|Corpus Christi)(?:(?: d[eo])? @Y)?
    """,
    clock=(
        r"(?:às|pelas) (?P<keep>@H(?: horas?(?: e (?P<m2>[0-5]?\d)(?: minutos?)?)?)?(?P<pm> da (?:tarde|noite))?(?: da manhã)?)",
        r"(?:às|pelas) (?P<keep>@HW horas?(?: e (?:@MW(?: minutos)?|(?P<half>meia)))?(?P<pm> da (?:tarde|noite))?(?P<am> da manhã)?)",
        r"(?:às|pelas) (?P<keep>@HW(?: e (?:@MW|(?P<half>meia)))?(?:(?P<pm> da (?:tarde|noite))|(?P<am> da (?:manhã|madrugada))))",
    ),
    ago=("há (?:mais de |cerca de |quase |já )?@N @U(?! que)", "@N @U atrás"),
    ahead=("dentro de @N @U", "daqui a @N @U"),
    later=("@N @U (?:depois|mais tarde)",),
    earlier=("@N @U antes",),
    since=(
        "desde há (?:mais de )?(?P<keep>@N @U)",
        "há (?:mais de |já )?(?P<keep>@N @U) que",
    ),
    past=("(?:últimos|últimas) @N @U", "@N (?:últimos|últimas) @U"),
    coming=("(?:próximos|próximas) @N @U",),
    part="early=(?:(?:n?o_)?(?:início|princípio|começo)|inícios|princípios)(?:_dos|_do|_da|_de)? mid=(?:(?:em_)?meados)(?:_dos|_do|_da|_de)? late=(?:(?:n?o_)?(?:final|fim)|finais)(?:_dos|_do|_da|_de)?",
    decades=("anos @DEC", "década de @DEC"),
    decade_words="vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90",
    centuries=("século @C",),
    before_era=r"a\. ?C\.|antes de Cristo",
    halved=("@N @U(?P<half> e mei[oa])",),
    halved_unit=("mei[ao] @U",),
    halves=(
        "@O semestre",
        "@O metade(?= d(?:o|e|este) (?:ano|\\d|este|próximo|corrente))",
    ),
    quarters=("@O trimestre",),
    first_months=("@N primeiros meses", "primeiros @N meses"),
    of_that_year=" (?:do ano de |de |do |deste )?",
    rules=(
        ("full", "dia @D de @M de @Y"),
        ("short_year", r"em (?P<keep>['’]?(?P<yy>[3-9]\d))(?=[.,;!?)]|\Z)"),
    ),
    future=r"\b(?:vai|vão|vamos|vou|próxim[oa]|\w+(?:ará|erá|irá|arão|erão|irão|aremos|eremos|iremos|arei|erei|irei))\b",
    told=r"\b(?:foi|foram|era|eram|estava|estive|disse|teve|fez|tinha|esteve|veio|\w{2,}(?:ou|eu|iu|aram|eram|iram|ámos|ava|avam|ia|iam)|\w{2,}ei)\b",
)

NAMES = NameWords(
    where="em",
    no_company=r"\w+(?:[çs]ão|dade|ismo|ncia|ura|mento|agem|ria)|plenário|plenária|conselho|governo|estado|congresso|senado|câmara|natal|páscoa|internet|twitter|facebook|lei|código|decreto|regimento|direito|europeias|finanças|justiça|deus",
    directions="central oriental ocidental meridional setentrional austral subsariana subsaariana",
    home="PT BR AO MZ CV GW ST TL",
    titles="senhor senhora senhores senhoras senhorita sr. sra. srs. sras. dom dona d. dr. dra. doutor doutora professor professora eng. general coronel capitão almirante rei rainha príncipe princesa papa cardeal padre são santo santa camarada companheiro companheira lord sir excelência exmo. exma.",
    offices="presidente presidenta vice-presidente ministro ministra secretário secretária estado comissário comissária deputado deputada senador senadora relator relatora embaixador embaixadora chanceler governador governadora prefeito prefeita diretor diretora director primeiro-ministro primeira-ministra primeiro porta-voz juiz colega colegas alto alta representante vereador reitor reitora procurador procuradora bispo arcebispo",
    links="de da do das dos e del la van von der den di bin al",
    place_heads="bar café hotel casa restaurante palácio teatro museu estádio parque jardim castelo pastelaria vale pinhal mar ilha ilhas serra golfo baía cabo rio lago lagoa vale monte praia costa estreito praça rua avenida ponte igreja basílica catedral capela convento mosteiro ermida largo estação aeroporto torre",
    before_place="em no na nos nas a ao à de do da dos das para por desde até entre sobre contra pelo pela",
    articles="o a os as um uma uns umas",
    stop="o a os as um uma uns umas de da do das dos em no na nos nas ao à aos às por pelo pela para com sem sobre entre até desde e ou mas nem se não sim que quem qual quais quando como onde porque pois embora também ainda já agora hoje ontem amanhã aqui ali assim então depois antes eu tu ele ela você vocês nós vós eles elas me te lhe nos meu minha meus seu sua seus nosso nossa este esta estes estas esse essa isto isso aquele tudo todo toda todos todas outro outra muito muitos muita mais menos é são era foram foi há está estão será tem têm temos senhor senhora presidente senhores deputados obrigado obrigada aplausos além enfim contudo porém portanto pergunta resposta caros queria gostaria agradeço neste nesta deste desta exa exas ex vossa excelência fase sessão data hora sou srs sras sr sra",
    ambiguous="porto? santos? natal? vitória salvador? fortaleza? belém? graça luz campos lagos? faro? braga? guarda? torres viseu? moura? barcelos? fafe? lima? bahia? goiás? paz rosa feira caldas tomar? beja? sines? mafra? loures? amadora? seixal? olhão? tavira? silves? horta praia ribeira cruz serra lages toledo colombo palmas cascavel união paulista franca limeira? americana barra? pombal? ovar? espinho maia gaia? leiria? gondomar? santa são rio vila nova conde sul norte mata sapé? patos sousa cabo bonito esperança independência crato? sobral? icó? central mar costa real cantanhede? terra madeira centro leão",
    heads="ministério partido comissão conselho tribunal banco congresso senado grupo universidade instituto federação confederação união organização fundo agência sindicato assembleia câmara comité comitê frente associação liga junta parlamento cruz supremo bloco governo polícia procuradoria fundação secretaria companhia academia movimento autoridade estaleiros serviço entidade inspeção provedoria exército marinha força rádio centro hospital",
    contracted="no na nos nas ao aos do da dos das pelo pela pelos pelas num numa",
    joins="de do da dos das e para em a ao",
    tails="europeu europeia europeus constitucional supremo federal central nacional internacional mundial monetário geral popular socialista comunista democrático unidas portuguesa português portugueses brasileira brasileiro navais vermelha pública públicas social trabalhadores contas finanças justiça saúde segurança alimentar ambiente liberdades cívicas assuntos jurídicos orçamentos orçamental controlo indústria investigação energia transportes turismo regional pescas agricultura petições direitos mulher igualdade género emprego sociais económicos monetários comércio externos interno interna defesa educação cultura desenvolvimento",
    small_heads=r"(?P<any>ministério)(?= d[aeo])|universidade(?= d[aeo])|câmara municipal(?= d[aeo])|grupo(?= [A-Z])",
    goes_on=r"\w{2,}(?:al|ais|ar|ares|ico|ica|icos|icas|ivo|iva|ivos|ivas|ário|ária|ários|ano|ana|anos|anas|ense|enses|dor|dora|dores|ista|istas|público|pública)",
    strong="banco universidade tribunal estaleiros hospital ministério agência instituto federação confederação associação fundação organização sindicato fundo união comité secretaria autoridade entidade centro câmara",
    bare="união comissão conselho parlamento congresso senado câmara assembleia",
    streets="rua avenida av praça travessa alameda rodovia monte ria cabo palácio teatro museu igreja basílica catedral capela convento mosteiro ermida ponte estação torre",
    quarters="bairro bairros aldeia aldeias vila freguesia cidade município concelho distrito localidade povoação favela prisão cadeia aeroporto mercado cemitério restaurante bar livraria pastelaria cinema hotel supermercado serra rio ilha ilhas praia lago lagoa estádio hospital castelo",
    firms="empresa empresas multinacional firma companhia revista semanário jornal diário editora emissora banda cooperativa associação sindicato ong fundação construtora petrolífera startup consultora operadora",
    kin="avô avó avozinha tio tia primo prima filho filha irmão irmã marido mulher esposa esposo sobrinho sobrinha neto neta cunhado cunhada sogro sogra namorado namorada amigo amiga viúva baronesa barão condessa conde marquês freira frei menino menina professor professora mestre mestra padeiro padeira escritor escritora poeta poetisa pintor pintora cantor cantora ator atriz actor actriz jornalista engenheiro engenheira advogado advogada médico médica enfermeiro enfermeira treinador treinadora avançado ciclista autor autora filósofo filósofa historiador historiadora empresário empresária mecânico vizinho vizinha camponês camponesa ativista investigador investigadora arquiteto arquiteta comandante promotor promotora pastor operário operária",
    organisations="""
        AssembleiaRepublica | Assembleia da República | Assembleia
        CamaraDeputados | Câmara dos Deputados | Câmara
        SenadoFederal | Senado Federal | Senado
        STF | Supremo Tribunal Federal | STF
        PSpt | Partido Socialista | PS
        PSD | PSD | Partido Social Democrata
        CDS | CDS-PP | CDS
        PCP | PCP | Partido Comunista Português
        BE | BE | Bloco de Esquerda
        PT | PT | Partido dos Trabalhadores
        PMDB | PMDB | MDB
        PSDB | PSDB
        PSOL | PSOL
        DEM | DEM | Democratas
        Petrobras | Petrobras
        PPE | Grupo PPE-DE | Grupo PPE | PPE-DE | PPE
        PSE | Grupo PSE | Grupo S&D | S&D | PSE
        ALDE | Grupo ALDE
        GUE | Grupo GUE/NGL
        TribunalConstitucional | Tribunal Constitucional
        CPLP | CPLP
        CGTP | CGTP
        TAP | TAP
        CruzVermelha | Cruz Vermelha Portuguesa | Cruz Vermelha
        CTT | CTT
        RTP | RTP
        Ibama | Ibama | IBAMA
        MPF | Ministério Público Federal | MPF
        STF | Supremo Tribunal Federal | STF
        EDP | EDP
        Galp | Galp
        Rede | Rede?
        MSF | Médicos Sem Fronteiras
        BHP | BHP Billiton | BHP
        Samarco | Samarco
        Anvisa | Anvisa
        Embraer | Embraer
        UnB | UnB
        CGTP | CGTP
    """,
)

ROLES = RoleWords(
    heads="primeiro-ministro|primeira-ministra|ministr[oa]|president[ea]|chanceler|secretári[oa]-geral|prefeit[oa]|governador[a]?",
    articles="o|a|do|da|ao|à|pelo|pela",
    links="de|do|da|dos|das|e|para",
)

EVENTS = EventWords(
    sign=r"[Gg]uerra|[Rr]evolução|[Bb]atalha|[Cc]erco|Olímpicos|[Tt]ratado|[Aa]cordos?",
    of=r"de |do |da |dos |das ",
    events=(
        r"(?:[Pp]rimeira|[Ss]egunda) [Gg]uerra [Mm]undial\b",
        r"Grande Guerra\b",
        r"Guerra Fria\b",
        r"Guerra Colonial\b",
        r"Guerra Civil(?: [EA]\w+a)?\b",
        r"[Gg]uerra (?:dos (?:Cem|Trinta|Sete) Anos|do Golfo|das Malvinas|dos Farrapos|de Canudos)\b",
        r"[Gg]uerra @OF@LAND",
        r"[Rr]evolução (?:dos Cravos|[Ff]rancesa|[Rr]ussa|[Ii]ndustrial|[Cc]ubana|Liberal|de (?:Abril|Outubro|Maio|1930))\b",
        r"[Bb]atalha @OF@BATTLE",
        r"[Cc]erco (?:de|do) @LAND",
        r"Jogos Olímpicos(?: de (?:Inverno|Verão))?\b",
    ),
    treaties=(
        r"Tratados? de @LAND",
        r"Acordos? de @LAND",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
