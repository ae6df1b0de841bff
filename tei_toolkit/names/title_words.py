"""Titles, offices and words beside names of people; ours."""

# fmt: off
# Before a name, and no part of it as a name: "Mr Smith", "Prime Minister Blair".
TITLES = frozenset((
    "mr mr. mrs mrs. ms ms. miss mister dr dr. doctor prof prof. professor sir dame lord "
    "lady madam madame monsieur mme mlle m. hon hon. honourable honorable rev rev. "
    "reverend fr fr. father sister brother bishop archbishop cardinal pope rabbi imam "
    "sheikh ayatollah mullah pastor saint st st. president vice-president premier "
    "chancellor minister secretary senator sen sen. representative rep rep. congressman "
    "congresswoman governor gov gov. mayor judge justice general gen gen. colonel col "
    "col. captain capt capt. major maj lieutenant lt lt. sergeant sgt sgt. corporal "
    "private officer commander admiral marshal king queen prince princess duke duchess "
    "earl count countess baron baroness emperor empress tsar czar sultan shah emir khan "
    "ambassador director chairman chairwoman chairperson commissioner attorney speaker "
    "excellency highness majesty holiness eminence "
        "detective inspector constable sheriff deputy agent nurse uncle aunt auntie cousin "
    "grandma grandpa grandfather grandmother mom dad coach dean provost comrade "
    "citizen delegate councillor councilman councilwoman alderman msgr monsignor friar "
    "abbot mother caliph maharaja raja chief superintendent master counsel "
    "correspondent reporter author actor actress singer director producer poet writer "
    "journalist analyst editor commentator presenter host rapper comedian artist painter "
    "composer pianist guitarist drummer bassist vocalist novelist playwright historian "
    "philosopher scientist physicist chemist biologist mathematician economist engineer "
    "inventor explorer astronaut cosmonaut pilot lawyer activist businessman "
    "businesswoman entrepreneur founder ceo spokesman spokeswoman spokesperson "
    "secretary-general director-general rapporteur vice prime foreign interior defence defense finance archdeacon "
    "herr frau señor señora señorita don doña signor signora signore signorina senhor "
    "senhora dom dona monseigneur maître onorevole onorevoli bundeskanzler "
    "bundeskanzlerin bundesminister bundesministerin staatssekretär kollege kollegin "
    "kanzler kanzlerin präsident präsidentin abgeordnete abgeordneter pan pani panie pana "
    "panu poseł posłanka marszałek minister premier prezydent profesor господин госпожа "
    "господина президент президента министр министра депутат пан пані президент bay "
    "bayan sayın milletvekili başkan bakan cumhurbaşkanı başbakan presidente ministro "
    "ministra diputado diputada deputado deputada deputato deputata senador senadora "
    "senatore senatrice sénateur sénatrice député députée ministre président présidente"
).split())
# Titles that make a name of whatever capitalised word follows.
STRONG = frozenset((
    "mr mr. mrs mrs. ms ms. miss mister dr dr. doctor prof prof. professor sir dame lord "
    "lady mme mlle rev rev. reverend senator sen. rep. congressman congresswoman gov. "
    "governor sgt. lt. col. gen. capt. sergeant lieutenant colonel captain president "
    "representative justice judge detective uncle aunt auntie king queen prince princess "
    "pope rabbi bishop archbishop cardinal ambassador commissioner chancellor monsieur "
    "madame herr frau señor señora don doña signor signora senhor senhora pan pani "
    "господин госпожа пан пані bay bayan kollege kollegin saint "
    "bundeskanzler bundeskanzlerin bundesminister bundesministerin"
).split())
# Before which a word that is a family name is one: "Colonel Strange".
BEFORE_NAMES = frozenset((
    "president minister senator congressman congresswoman governor secretary chancellor "
    "colonel captain lieutenant sergeant detective inspector professor commissioner "
    "ambassador"
).split())
# After a title these are still the title: "Prime Minister", "Attorney General".
OFFICE_WORDS = frozenset((
    "envoy advisor adviser coordinator negotiator prime vice deputy assistant acting former interior foreign finance defence defense "
    "attorney general chief executive first second lord high senior junior under state "
    "secretary minister president chancellor commissioner justice affairs speaker officer "
    "chairman director ambassador health education justice trade transport agriculture "
    "energy environment culture economy labour interior security national majority "
    "minority leader whip associate adjunct emeritus distinguished honorary managing "
    "editor-in-chief producer judge counsel commander lieutenant staff sergeant major "
    "rear brigadier co-founder co-chair press right honourable honorable"
).split())
# What follows a family name.
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv esq esq. phd md mp mep qc kc".split())
# Little words inside a family name.
LINKS = frozenset((
    "de da do dos das del della delle dello di du des la le el al van von der den zu zur "
    "ter ten bin ibn ben abu y e st st. af av mc mac o' d' l' dal dalla degli"
).split())
# What a person does, after the name.
PERSON_AFTER = frozenset((
    "said says say told tells asked asks replied replies answered explained explains "
    "added noted argued argues thinks thought believes believed knew knows wrote writes "
    "published spoke speaks laughed smiled looked walked ran sat stood turned nodded "
    "shook went came took gave got wanted wants felt feels loved loves married died born "
    "whispered shouted cried grinned sighed who himself herself jr sr whose played plays "
    "sang sings joined moved studied graduated resigned announced stated claimed claims "
    "suggested suggests described describes recalled attended received served "
    "testified dissented declined refused admitted confirmed insisted"
).split())
# What stands before a person's name.
PERSON_BEFORE = frozenset((
    "by with told asked named called hi hey hello dear thanks thank married met "
    "mr mrs ms dr says said wife husband son daughter mother father brother sister friend "
    "colleague colleagues partner author actor singer director"
).split())
PLACE_BEFORE = frozenset((
    "in at from near to into across around through throughout outside inside toward "
    "towards via within between visit visited visiting leave left leaving reach reached "
    "northern southern eastern western central north south east west downtown "
    "northeast northwest southeast southwest upper lower"
).split())
ORG_BEFORE = frozenset((
    "the by join joined founded works worked working chair member members chairman "
    "president director ceo head spokesman spokeswoman spokesperson professor"
).split())
MALE_FEMALE = frozenset("he she his her him hers".split())
# What follows "I" where that is who speaks, and no number of a king's.
SAID_BY_ME = frozenset((
    "think believe know guess mean suppose am m ve ll d re have don't didn't do would "
    "will can can't could should might must say hope love want wish wonder feel like "
    "need see remember understand thought guess'd never"
).split())
# Common words that open sentences with a capital and are never names alone.
STOP = frozenset((
    "the a an and or but if so as at by for from in into of off on onto out over to up "
    "with without i you he she it we they me him her us them my your his its our their "
    "mine this that these those there here what which who whom whose when where why how "
    "is are was were be been being am do does did have has had will would shall should "
    "can could may might must not no yes yeah yep nope okay ok oh ah uh um er hmm mm hm "
    "well now then also just even only still yet once again however therefore thus hence "
    "because although though while since until unless before after during about above "
    "below between among against under within throughout despite let's let thanks thank "
    "please hello hi hey dear sorry welcome good great right sure all any some each every "
    "both either neither one two three four five six seven eight nine ten first second "
    "third last next another other others many much more most few less several such same "
    "own very too quite rather really actually maybe perhaps indeed instead besides "
    "moreover furthermore meanwhile finally firstly secondly today tomorrow yesterday "
    "tonight it's that's there's what's i'm i've i'll i'd you're we're they're he's she's "
    "don't didn't doesn't isn't wasn't can't won't never always often sometimes usually "
    "ladies gentlemen mom dad mommy daddy everybody everyone somebody someone nobody "
    "something anything nothing everything like going go come get got make see look say "
    "know think want take give tell ask use find work call try need feel become leave put "
    "mean keep begin start show hear play run move live believe bring happen write sit "
    "stand lose pay meet include continue set learn change lead understand watch follow "
    "stop create speak read allow add spend grow open walk win offer remember love "
    "consider appear buy wait serve die send expect build stay fall cut reach remain "
    "according whether per via plus upon except toward towards around along across behind "
    "beyond near like unlike chapter section figure table page part volume vol no. "
    "appendix article paragraph question answer image photo file source sources note "
    "references introduction conclusion abstract discussion results method methods "
    "january february march april may june july august september october november "
    "december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr "
    "jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
).split())
