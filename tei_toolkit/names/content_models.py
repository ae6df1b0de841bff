"""Where names may stand among words, and what may stand inside them.

Made from TEI All 4.12 and from the profile of this project by
`tools/build_content_models.py`; not to be edited.
"""

TEXT_HOLDERS = frozenset(
    (
        "ab abbr accMat acquisition activity actor add addName additions addrLine "
        "affiliation age author authority bibl biblScope birth bloc byline camera "
        "caption case castItem catDesc catchwords cell change channel citedRange cl "
        "classCode closer collation collection colloc colophon condition constitution "
        "corr country creation custEvent damage date dateline death decoNote def del "
        "derivation desc dictScrap distinct distributor district docAuthor docDate "
        "docEdition docImprint domain edition editor education eg email emph "
        "entryFree etym eventName expan explicit extent fDescr factuality faith "
        "figDesc filiation finalRubric floruit foliation foreign forename form "
        "fsDescr funder fw gen genName gender geoDecl geogFeat geogName gloss gram "
        "gramGrp handNote head headItem headLabel heraldry hi hyph iType imprimatur "
        "incipit institution interaction item l label lang langKnown language layout "
        "lbl lem licence locale material measure meeting mentioned metSym metamark "
        "mod mood musicNotation name nameLink nationality note num number objectName "
        "objectType occupation offset opener orgName orig origDate origPlace origin "
        "orth p per persName persPronouns phr placeName pos post preparedness "
        "principal pron provenance pubPlace publisher purpose q quote rb rdg ref reg "
        "region rendition repository residence resp restore retrace rhyme role "
        "roleDesc roleName rs rt rubric s said salute scriptNote secFol secl seg "
        "sense settlement sex sic signatures signed soCalled socecStatus sound source "
        "span speaker sponsor stage stamp street stress subc summary supplied support "
        "surname surplus surrogates syll tagUsage tech term textLang time title "
        "titlePart tns trailer typeNote u unclear unit usg valDesc view watermark wit "
        "witDetail witness writing xr "
    ).split()
)
"""TEI elements in which a name or a date may stand between any two words."""

IN_NAMES = frozenset(
    (
        "abbr add addName addSpan address affiliation alt altGrp am anchor app att "
        "binaryObject bloc c caesura catchwords cb certainty choice cl climate code "
        "corr country damage damageSpan date del delSpan depth dim dimensions "
        "distinct district ellipsis email emph eventName ex expan fLib figure foreign "
        "forename formula fs fvLib fw g gap gb genName geo geogFeat geogName gi gloss "
        "graphic handShift height heraldry hi ident idno incident index interp "
        "interpGrp join joinGrp kinesic lang lb link linkGrp listRef listTranspose "
        "location locus locusGrp m material measure measureGrp media mentioned "
        "metamark milestone mod name nameLink notatedMusic note noteGrp num oRef "
        "objectName objectType offset orgName orig origDate origPlace pRef pause pb "
        "pc persName persPronouns phr placeName population precision ptr q redo ref "
        "reg region respons restore retrace rhyme roleName rs ruby s secFol secl seg "
        "settlement shift sic signatures soCalled space span spanGrp specDesc "
        "specList stamp state subst substJoin supplied surname surplus tag term "
        "terrain time timeline title trait unclear undo unit val vocal w watermark "
        "width witDetail writing "
    ).split()
)
"""TEI elements that may stand inside a name, a date or a measure."""

PROFILE_IN_NAMES = frozenset(("anchor hi lb orgName pb placeName roleName ").split())
"""The same in `tei-transcript.rng`."""
