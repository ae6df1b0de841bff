"""Spanish."""

from tei_toolkit.names.language_words import (
    DateWords,
    EventWords,
    LanguageWords,
    NameWords,
    RoleWords,
)

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
        fixed 12-25: Navidad(?:(?: del?)? @Y)?
        fixed 12-24: Nochebuena
        fixed 12-31: Nochevieja
        fixed 01-01: Año Nuevo
        fixed 11-01: Todos los Santos(?:(?: del?)? @Y)?
        feast e+0: (?:Domingo de (?:Resurrección|Pascua)|(?-i:Pascua)(?: de Resurrección)?)(?:(?: del?)? @Y)?
        feast e-2: Viernes Santo(?:(?: del?)? @Y)?
        feast e-3: Jueves Santo(?:(?: del?)? @Y)?
        feast e-7: Domingo de Ramos(?:(?: del?)? @Y)?
        feast e-46: Miércoles de Ceniza(?:(?: del?)? @Y)?
        feast e+49: (?-i:Pentecostés)(?:(?: del?)? @Y)?
    """,
    rules=(
        (
            "short_year",
            r"en el (?P<keep>['’]?(?P<yy>[3-9]\d|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y \w+)?))(?=[.,;!?)]|\Z)",
        ),
    ),
    clock=(
        r"(?:a|hacia|sobre) las? (?P<keep>@H(?: horas)?(?P<pm> de la (?:tarde|noche))?(?: de la mañana| horas)?)",
        r"(?:a|hacia|sobre|desde|hasta) las? (?P<keep>@HW(?= horas| y )(?: horas)?(?: y (?:@MW|(?P<half>media)|(?P<quarter>cuarto))(?: minutos)?)?(?P<pm> de la (?:tarde|noche))?(?P<am> de la mañana)?)",
        r"(?:a|hacia|sobre|desde|hasta) las? (?P<keep>@HW(?: y (?:@MW|(?P<half>media)|(?P<quarter>cuarto)))?(?:(?P<pm> de la (?:tarde|noche))|(?P<am> de la (?:mañana|madrugada))))",
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
    before_era=r"a\. ?(?:de )?C\.|antes de (?:Cristo|nuestra era)",
    halved=("@N @U(?P<half> y media?)", "@N @U(?P<half> y medio)"),
    halved_unit=("medi[ao] @U",),
    halves=(
        "@O semestre",
        "@O mitad(?= de(?:l)? (?:año|\\d|este|pasado|próximo|presente))",
    ),
    quarters=("@O trimestre",),
    first_months=("@N primeros meses", "primeros @N meses"),
    of_that_year=" (?:del año |de |del )?",
    future=r"\b(?:va a|van a|vamos a|voy a|próxim[oa]|\w+(?:ará|erá|irá|arán|erán|irán|aré|eré|iré|aremos|eremos|iremos|drá|drán))\b",
    told=r"\b(?:ha|han|hemos|he|había|habían|era|eran|fue|fueron|estaba|\w{2,}(?:ó|aron|ieron|amos|imos|aba|aban|ía|ían)|dijo|hizo|tuvo|estuvo|vino|dije|estuve)\b",
)

NAMES = NameWords(
    where="en",
    no_company=r"\w+(?:[cs]ión|dad|ismo|ncia|ura|miento|aje|tría)|pleno|cortes|sala|derecho|consejo|gobierno|estado|congreso|senado|navidad|semana|internet|twitter|facebook|ley|código|decreto|reglamento|secretaría|fiscalía|tribunales|defensa|hacienda|interior|justicia|trabajo|europeas|podemos",
    directions="central oriental occidental meridional septentrional austral subsahariana",
    home="ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY GQ PR",
    titles="señor señora señorita señores señoras sr. sra. srta. sres. sras. don doña d. dª dr. dra. doctor doctora profesor profesora general coronel capitán almirante rey reina príncipe princesa duque papa cardenal monseñor padre san santa compañero compañera camarada lord sir juez jueza jueces magistrado magistrada fiscal ministro ministra teniente alcaldesa",
    offices="presidente presidenta vicepresidente vicepresidenta ministro ministra secretario secretaria estado comisario comisaria diputado diputada senador senadora ponente alcalde alcaldesa embajador embajadora canciller gobernador gobernadora director directora portavoz primer primera juez jueza alto representante lehendakari colega rector rectora consejero consejera concejal concejala diputados gobernadores subsecretario subsecretaria intendente procurador procuradora fiscal obispo arzobispo viceministro viceministra",
    links="de del la las los y e van von der den da do dos di bin al",
    place_heads="bar café cafetería hotel casa restaurante palacio teatro museo estadio parque jardín castillo vega mar isla islas sierra golfo bahía cabo río lago laguna valle monte montes cerro puerto playa costa estrecho canal península archipiélago plaza calle avenida paseo puente iglesia basílica catedral capilla ermita convento monasterio parroquia mezquita estación aeropuerto torre fuente ferrocarril",
    before_place="en a de desde hacia hasta por para entre sobre contra",
    articles="el la los las lo un una unos unas del al",
    stop="pobre quizá quizás el la los las lo un una unos unas de del a al en con por para sin sobre entre hacia hasta desde y o u e ni pero sino aunque porque pues que quien quienes cual cuales cuyo donde cuando como cuanto si no sí yo tú él ella usted ustedes nosotros vosotros ellos ellas me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro este esta estos estas ese esa esos esas aquel esto eso aquello todo toda todos todas otro otra mucho muchos muchas poco más menos muy también tampoco ya aún todavía ahora hoy ayer mañana aquí allí así entonces luego después antes además señor señora señores señorías gracias es son era fue ha han hay está están será hace algo alguien nada nadie cada algunos algunas cualquier durante mediante según pregunta respuesta aplausos muchas buenos buenas queremos creo quiero doy hemos permítame sin embargo",
    ambiguous="granada? león? la vera barbastro? cuenca? reinosa? mérida? lima? paz victoria córdoba? santiago santa cruz mar ronda coria nieva olvera? écija? utrera? toro haro? san rosa florida libertad independencia concepción esperanza colón unión trinidad salto dolores mercedes gracias esquipulas progreso rivas estelí? casas flores villa puerto palma? ponce constitución molina angol parral ovalle? arica? loja? nueva manta playas moa? mayo marcos benito lorca? baza alba toledo? vigo? elche? gandía? orense? soria? ávila? segovia? rubí reus? gran jaén? cádiz? ciudad real sur norte este oeste camas tres banco plata colonia? armenia? cartagena? valencia? valle guerra bello sucre? piedras madera tulúa? ocaña? soledad sabana baní moca bonao mao la plata san josé centro lugo? jura",
    heads="generalitat ayuntamiento diputación cabildo xunta ministerio partido comisión consejo tribunal banco congreso senado grupo universidad instituto federación confederación unión organización fondo agencia sindicato asamblea cámara comité frente asociación liga junta parlamento corte cruz academia fundación dirección compañía izquierda gobierno oficina autoridad consejería fiscalía cuerpo audiencia tribunales guardia servicio defensor policía red plataforma mesa coalición círculo real ejército armada conferencia delegación caja fútbol club ertzaintza secretaría procuraduría cancillería principado hospital ferrocarriles",
    joins="de del de la los las el la y e para por en",
    tails="cuentas exteriores interior fomento hacienda defensa justicia sanidad educación trabajo cultura agricultura valores mercado penal superior electoral monetaria cooperación desarrollo salud trabajadores consumidores europeo europea europeos constitucional supremo central nacional internacional mundial monetario general popular socialista comunista obrero español española unidas unida naciones policía estado agraria ganaderos pública públicas sociales social provincial militar financiera energética nuclear aérea ferroviaria depósitos datos estadística medicamentos productos sanitarios seguridad alimentaria medio ambiente libertades civiles asuntos jurídicos presupuestos presupuestario control industria investigación energía transportes transporte turismo regional pesca peticiones derechos mujer igualdad género empleo económicos monetarios comercio exterior",
    small_heads=r"(?P<any>ministerio)(?= de )|universidad(?= de )|ayuntamiento(?= de )|grupo(?= [A-Z])|consejería(?= de )|partido(?= (?:socialista|popular|comunista|nacionalista))",
    goes_on=r"\w{2,}(?:al|ales|ar|ares|ico|ica|icos|icas|ivo|iva|ivos|ivas|ario|aria|arios|arias|ano|ana|anos|anas|ense|enses|dor|dora|dores|ista|istas|público|pública|obreras?|obreros?)",
    strong="banco universidad tribunal hospital ministerio consejería agencia instituto federación confederación asociación fundación dirección oficina autoridad organización sindicato fondo centro unión comité junta gobierno xunta diputación ayuntamiento principado generalitat consejo cámara secretaría procuraduría",
    bare="unión comisión consejo parlamento congreso senado cámara",
    streets="calle avenida avda plaza plazuela paseo glorieta callejón ronda rambla barranco monte ría cerro sierra palacio teatro museo parque castillo iglesia basílica catedral capilla ermita convento monasterio parroquia mezquita estación puente torre",
    quarters="barrio barrios pueblo pueblos aldea aldeas localidad municipio villa provincia departamento comuna cárcel prisión penal aeropuerto mercado cementerio restaurante bar librería cafetería cine hotel supermercado pedanía urbanización río valle isla islas playa cabo puerto laguna lago volcán estadio hospital",
    firms="empresa empresas compañía multinacional filial firma revista semanario periódico diario editorial cadena emisora banda cooperativa asociación sindicato ong fundación petrolera minera constructora aerolínea naviera consultora aseguradora productora",
    kin="abuelo abuela tío tía tíos primo prima hijo hija hermano hermana padre madre papá mamá marido mujer esposa esposo sobrino sobrina nieto nieta cuñado cuñada suegro suegra novio novia amigo amiga viuda baronesa barón condesa conde marqués marquesa sor fray niño niña maestro maestra profesor profesora panadero panadera escritor escritora poeta pintor pintora cantante actor actriz periodista ingeniero ingeniera abogado abogada médico médica enfermero enfermera entrenador entrenadora delantero portero ciclista autor autora filósofo filósofa historiador historiadora empresario empresaria mecánico vecino vecina campesino campesina activista investigador investigadora comandante promotor promotora bombero",
    organisations="""
        CongresoDiputados | Congreso de los Diputados | Congreso
        SenadoES | Senado
        CortesGenerales | Cortes Generales | Cortes
        PP | Partido Popular | PP
        PSOE | PSOE | Partido Socialista Obrero Español | Partido Socialista
        IU | Izquierda Unida | IU
        Podemos | Podemos | Unidas Podemos
        CiU | CiU | Convergència i Unió
        PNV | PNV | Partido Nacionalista Vasco | EAJ-PNV
        ERC | ERC | Esquerra Republicana
        ETA | ETA
        TC | Tribunal Constitucional
        TS | Tribunal Supremo
        PPE | Grupo PPE-DE | Grupo PPE | PPE-DE | PPE | Grupo del Partido Popular Europeo
        PSE | Grupo S&D | Grupo PSE | PSE | S&D | Grupo del Partido Socialista Europeo
        ALDE | Grupo ALDE | Grupo ELDR
        VertsALE | Grupo Verts/ALE
        GUE | Grupo GUE/NGL
        MercosurES | Mercosur
        BancoDeEspana | Banco de España
        Generalitat | Generalitat de Cataluña | Generalitat de Catalunya | Generalitat
        CruzRoja | Cruz Roja | Cruz Roja Española
        Eurogrupo | Eurogrupo
        CCOO | CC OO | Comisiones Obreras
        UGT | UGT
        GuardiaCivil | Guardia Civil
        Ertzaintza | Ertzaintza
        MossosDEsquadra | Mossos d'Esquadra
        GuardiaCivil | Guardia Civil
        AudienciaNacional | Audiencia Nacional
        Policia | Cuerpo Nacional de Policía | Policía Nacional
        Vox | Vox
        Podemos | Podemos | Unidas Podemos
        Ciudadanos | Ciudadanos?
        PRI | PRI | Partido Revolucionario Institucional
        PAN | PAN?
        PRD | PRD
        OEA | OEA | Organización de los Estados Americanos
        MSF | Médicos Sin Fronteras | Médicos sin Fronteras
        UNHCR | Alto Comisionado de las Naciones Unidas para los Refugiados | ACNUR
        CasaRosada | Casa Rosada
        UCR | UCR | Unión Cívica Radical
        PJ | Partido Justicialista
        INE | INE
        CNDH | Comisión Nacional de los Derechos Humanos | CNDH
        Hunosa | Hunosa
        Adif | Adif
        Renfe | Renfe
        AENA | AENA | Aena
    """,
)

ROLES = RoleWords(
    heads="primer ministro|primera ministra|ministr[oa]|president[ea]|canciller|secretari[oa] general|alcalde(?:sa)?|gobernador[a]?",
    articles="el|la|del|al",
    links="de|del|y|en|para",
)

EVENTS = EventWords(
    sign=r"[Gg]uerra|[Rr]evolución|[Bb]atalla|[Ss]itio|Olímpicos|[Tt]ratado|[Aa]cuerdos?",
    of=r"de la |de los |de las |del |de ",
    events=(
        r"(?:[Pp]rimera|[Ss]egunda) [Gg]uerra [Mm]undial\b",
        r"Gran Guerra\b",
        r"Guerra Civil(?: Española)?\b",
        r"[Gg]uerra civil española\b",
        r"[Gg]uerra [Ff]ría\b",
        r"[Gg]uerra de (?:(?:los )?(?:Cien|Treinta|Siete) Años|(?:la )?Independencia|Sucesión|Secesión|la Triple Alianza)\b",
        r"[Gg]uerra (?:del Golfo|del Pacífico|del Chaco|de las Malvinas|de los Balcanes)\b",
        r"[Gg]uerra @OF@LAND",
        r"[Rr]evolución (?:[Ff]rancesa|[Rr]usa|[Mm]exicana|[Cc]ubana|[Ii]ndustrial|[Bb]olivariana|[Ss]andinista|[Ii]slámica)\b",
        r"[Rr]evolución de (?:los Claveles|(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|octubre|mayo|julio))\b",
        r"[Bb]atalla @OF@BATTLE",
        r"[Ss]itio de @LAND",
        r"Juegos Olímpicos(?: de (?:Invierno|Verano))?\b",
    ),
    treaties=(
        r"Tratados? de @LAND",
        r"Acuerdos? de @LAND",
    ),
)

WORDS = LanguageWords(DATES, NAMES, ROLES, EVENTS)
