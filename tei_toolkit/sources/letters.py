"""Which letters languages use, most frequent first: the evidence for a code page.

The orders are rough and may be: they only have to tell one code page's reading of a
byte from another's. Latin alphabets list their letters beyond a-z, and a few of the
short words that give a language away even where few such letters occur.
"""

from tei_toolkit.values import immutable


@immutable
class Alphabet:
    """The letters of one language.

    Attributes:
        language: BCP 47 tag.
        letters: in lower case, most frequent first (Latin: beyond a-z only).
        words: frequent short words, in lower case.
        charsets: the code pages it was commonly written in, likeliest first.
    """

    language: str
    letters: str
    words: frozenset[str]
    charsets: tuple[str, ...]


_WEST = ("cp1252", "iso8859-15", "cp850", "mac-roman")
_EAST = ("cp1250", "iso8859-2", "cp852", "mac-latin2")
_CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic")


def _alphabet(
    language: str, letters: str, words: str, charsets: tuple[str, ...]
) -> Alphabet:
    return Alphabet(language, letters, frozenset(words.split()), charsets)


ALPHABETS: tuple[Alphabet, ...] = (
    _alphabet(
        "en",
        "’éïçöè",
        "the and of to in that is it you we for was i a are have be this on with not "
        "but they what my your like mr so do thank all",
        _WEST,
    ),
    _alphabet(
        "de",
        "üäößé",
        "der die und das ist nicht wir ich zu den mit ein von auf es sie herr",
        _WEST,
    ),
    _alphabet(
        "fr",
        "éè’àêçùôîâûœëïæÿ",
        "de la le les et des est que une pour dans nous vous qui ce pas monsieur",
        _WEST,
    ),
    _alphabet(
        "es",
        "óíáéñúü¿¡",
        "de la que el en los del las por una con se para es no al lo",
        _WEST,
    ),
    _alphabet(
        "pt",
        "ãçáéíõóêúâàôü",
        "de que o do da em um para com os uma no se na por mais ao dos das sr",
        _WEST,
    ),
    _alphabet(
        "it",
        "èà’ùòéìî",
        "di che il la non per un una del sono della si con alla",
        _WEST,
    ),
    _alphabet(
        "ca", "àéèóòçíúïü·", "de la que el i en els les per una amb del no", _WEST
    ),
    _alphabet(
        "nl", "ëéïöüèáóê", "de het een van en dat is niet wij ik op voor te", _WEST
    ),
    _alphabet(
        "sv", "äåöéü", "och att det som en av är för vi den har med jag inte", _WEST
    ),
    _alphabet("fi", "äöå", "ja on ei se että hän oli ovat tämä niin kuin mutta", _WEST),
    _alphabet(
        "da", "åøæéöäü", "og det at er en til som den ikke vi har for jeg af på", _WEST
    ),
    _alphabet(
        "is",
        "áðíþóöéúæý",
        "og að það er ekki sem við hann til um",
        ("cp1252", "mac-iceland"),
    ),
    _alphabet(
        "tr",
        "ıişğüçöâîû",
        "ve bir bu için da de olarak sayın ile çok var ne efendim",
        ("cp1254", "cp857"),
    ),
    _alphabet(
        "pl",
        "ęąłóśżćńź",
        "i w nie na to się z do jest że o panie jak co tym",
        _EAST,
    ),
    _alphabet(
        "cs", "íáéěýžřščůúňťóď", "a je se na to že v ne jsem pan jak by o pro", _EAST
    ),
    _alphabet(
        "sk", "áíéýžčšúľťňôóďäŕĺ", "a je sa na to že v nie som pán ako by o pre", _EAST
    ),
    _alphabet(
        "hu", "áéöóőüíúű", "a az és hogy nem is egy ez van azt ha csak meg de", _EAST
    ),
    _alphabet(
        "ro", "ăţşâî", "de şi în la a nu un este o care pe cu din să domnul", _EAST
    ),
    _alphabet(
        "ro",
        "ășțâî",
        "de și în la a nu un este o care pe cu din să domnul",
        ("iso8859-16",),
    ),
    _alphabet("hr", "čšžćđ", "je i u na se da za su što ne od to nije gospodin", _EAST),
    _alphabet("sl", "čšžć", "je in v na se da za so ne ki to gospod", _EAST),
    _alphabet(
        "lt",
        "ėšųžįčąūę",
        "ir kad į yra iš tai ne su o per ar",
        ("cp1257", "iso8859-13"),
    ),
    _alphabet(
        "lv",
        "āīēšūņžļčķģ",
        "un ir ar no uz par ka tas to kas",
        ("cp1257", "iso8859-13"),
    ),
    _alphabet(
        "et", "äõüöšž", "ja on et ei see ma ka kui oli mis", ("cp1257", "cp1252")
    ),
    _alphabet(
        "ru",
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
        "",
        _CYRILLIC,
    ),
    _alphabet(
        "uk",
        "оаниіетврслкдмупязьбгчхцйжїєшющфґ",
        "",
        ("cp1251", "koi8-u", "iso8859-5", "mac-cyrillic"),
    ),
    _alphabet(
        "bg",
        "аоеитнрсвлпдкмзъубчягщжцхшйфюь",
        "",
        ("cp1251", "iso8859-5", "cp866"),
    ),
    _alphabet(
        "be",
        "аінеоркстяуылмвздпцчбьшгйюэхжёўф",
        "",
        ("cp1251", "iso8859-5"),
    ),
    _alphabet(
        "sr",
        "аиоенрсутјвклдмпзбгчшжхљцћњђфџ",
        "",
        ("cp1251", "iso8859-5"),
    ),
    _alphabet(
        "el",
        "αοιετνσηρκπςυμλίόάγήέδύθχωώβφξζψϊΐϋΰ",
        "",
        ("cp1253", "iso8859-7", "cp737"),
    ),
    _alphabet(
        "he",
        "יוהלאמרבתשנםדכעחקפטגסצןזךףץ",
        "",
        ("cp1255", "iso8859-8", "cp862"),
    ),
    _alphabet(
        "ar",
        "املينرتوبهةعدسفكحقأشصجىطخإءضذئغزثؤآظ،؟",
        "",
        ("cp1256", "iso8859-6"),
    ),
    _alphabet(
        "fa",
        "ایرندهومتبسکشلزفگعقخجحپآصطچضغذظثئژء،؟يك",
        "",
        ("cp1256",),
    ),
    _alphabet(
        "th",
        "านรอกเงมยล่วดท้สตะปบคหแจพชขใไโีิัืุู็ำ์ผึซธณษศญภถฐฟฝฉฎฏฤๆฯ",
        "",
        ("cp874",),
    ),
)

# The commonest characters, most of a running text.
HAN_SIMPLIFIED = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下"
    "自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部"
    "其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又"
    "关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯"
    "月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入"
    "几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管"
    "期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像"
    "难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今"
    "切院让识候带导争运谢记者希望议请委员主持总统总理先生问题发展国家社会经济"
)
HAN_TRADITIONAL = frozenset(
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下"
    "自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部"
    "其些主樣理心她本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又"
    "關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西"
    "月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入"
    "幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管"
    "期市直資命山金指許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像"
    "難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取格望覺術領共確傳師觀清今"
    "切院讓識候帶導爭運謝議員主席先生甚多請政府局長服務"
)
HAN_JAPANESE = frozenset(
    "日一国会人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小"
    "七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨議員委"
    "的方法者部問題政府対応関係場合必要思言実施予算案答質説明総理大臣報告皆同内開始参考"
    "全体度制民等平成度令和第号事務定員君田中村井藤佐木"
)
HANGUL_COMMON = frozenset(
    "이다는의가에을고하지로한은를사그도대자아기서어리정나시인해만일부원제있수라습니장그주상"
    "조요었여경국전우보소구위게면들것과와안성신공문실유년적더말동중선생민방관회거세오비결"
    "당미무계발진심내합까때법명입개각산재행물모않없지영화학러분식같으시님저연할될된네야"
)
