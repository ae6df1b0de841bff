"""Offices before names, and the small words of names, by language."""

from tei_toolkit.labels.title_words import MEN, POLITE, RANKS, WOMEN
from tei_toolkit.labels.vocabulary import phrase_set, word_set

_OFFICES = word_set("""
enga enga. seu dona usta استاد pán hæstv. sen sen. senator rep rep. representative congressman
congresswoman delegate judge justice chief general gen gen. colonel col col. major maj captain
capt capt. lieutenant lt lt. sergeant sgt serjeant serj serj. serjt serjt. admiral commander
commodore president vice chair chairman chairwoman chairperson vice-chair vice-chairman
vice-president secretary undersecretary minister ambassador governor mayor councillor councilor
councilman councilwoman councilmember alderman commissioner director attorney counsel solicitor
speaker dean officer detective inspector agent premier chancellor marquess convener deputy
acting principal master presiding moderator nurse coach sheriff superintendent staatssekretär
staatssekretärin staatsminister abg. abg abgeordneter abgeordnete bundesminister
bundesministerin bundesrat bundesrätin nationalrat nationalrätin ständerat präsident präsidentin
vizepräsident vizepräsidentin alterspräsident bundeskanzler bundeskanzlerin ministerin kanzler
dipl.-ing. bundespräsident landeshauptmann berichterstatter berichterstatterin schriftführer
schriftführerin député députée sénateur sénatrice ministre señorías diputado diputada secretario
secretaria conseller consellera conseller/a portavoz coordinador coordinadora senador senadora
licenciado ministro ministra presidente presidenta vicepresidente vicepresidenta deputado
deputada relator relatora senatore senatrice presidenza staatssecretaris minister-president
voorzitter депутат председатель президент министр премьер-министр губернатор судья прокурор
адвокат свидетель головуючий головуюча міністр народний poseł posłanka marszałek wicemarszałek
marszałkini wicemarszałkini sekretarz przewodniczący przewodnicząca předseda předsedkyně
místopředseda místopředsedkyně poslanec poslankyně ministr ministryně senátor senátorka predseda
podpredseda poslankyňa predsednik predsednica podpredsednik podpredsednica poslanka
potpredsjednik predsjednik predsjednica potpredsjednica predsedavajući predsedavajuća
председателстващ докладчик свидетел адв. сведок сведокиња вештак оптужени оптужена окривљени
окривљена тужилац судија адвокат svjedok svjedokinja svedok optuženi optuženik tužitelj tužiteljica
odvjetnik odvjetnica odv. świadek sędzia prokurator oskarżony oskarżona mecenas svědek svědkyně
soudce soudkyně obžalovaný obžalovaná esimees aseesimees priekšsēdētājs priekšsēdētāja
primar primarul viceprimar viceprimarul consilier consilierul consilieră preşedinte președinte
preşedintele vicepreşedinte vicepreședinte secretar secretarul avocat avocatul judecătorul
procuror procurorul martor martorul elnök alelnök jegyző senatorul deputatul ministrul președintele başkan υπουργός
πρόεδρος προεδρεύων προεδρεύουσα βουλευτής υφυπουργός statsrådet talman talmannen statsminister
statsråd statsministern ministern presidenten ordfører ordføreren formand formanden puhemies
pääministeri ministeri ed. edustaja היו"ר יו"ר השרה ח"כ עו"ד الأستاذة الوزير وزير النائب اللواء
معالي سعادة سردار حجت‌الاسلام آیت‌الله प्रो प्रो. พล.อ. พลเอก ศ. รศ. anh chị đồng chí đại biểu
saudara pak bu tuan puan yang parl. parlamentarischer parlamentarische staatsrat staatsrätin
ministerpräsident ministerpräsidentin secrétaire sottosegretario sottosegretaria subsecretario
subsecretaria náměstek náměstkyně podsekretarz wiceminister viceministro
""")

# Titles, forms of address and offices that stand before a name.
HONORIFICS = MEN | WOMEN | POLITE | RANKS | _OFFICES

# Offices of two words, where a word by itself is none.
OFFICES_OF_TWO = phrase_set("""
đại sứ|tổng thống|thủ tướng|chủ tịch|bộ trưởng|thứ trưởng|giáo sư|tiến sĩ|bác sĩ|luật sư
nhà báo|phóng viên|đạo diễn|nghệ sĩ|linh mục|đại tá|thiếu tướng|tổng bí|đại biểu|nhà văn
prime minister|premier ministre|primer ministro|primeiro ministro|primo ministro
""")

# Words that stand before an office or a form of address.
ARTICLES = word_set("the el la los las o a os as de der die il lo le l' ο η het an")

# Posts in a company or an institute, printed after a name and a comma.
POSTS = word_set("""
ceo cfo coo cto cio vp svp evp chief analyst director directeur directrice direktor
head professor partner founder counsel geschäftsführer geschäftsführerin vorstand
""")

# Titles and offices at the end of a name in scripts without capitals.
NAME_ENDINGS = tuple(
    "君 さん 氏 議員 委員 議長 委員長 委員長代理 大臣 参考人 証人 先生 教授 女士 主席 "
    "议员 委员 部长 局长 司长 部長 局長 司長 處長 總理 总理 总统 總統 市长 市長 主任 "
    "记者 記者 同志 主持人 书记 院长 会长 會長 의원 위원 위원장 의장 장관 총리 대통령 "
    "국장 차관 씨 기자 교수 부의장 後補 政府参考人 副議長 실장 처장 청장 원장 총장 "
    "전문위원 사무총장 총재 사장 증인 참고인 진술인 事務総長 説明員 公述人 事務局長 "
    "長官 次官 知事 理事 院長 副院長 秘書長 召集委員 署長 次長 政府特別補佐人 "
    "特命担当大臣 国務大臣 副大臣 大臣政務官 内閣総理大臣 議長代理 会長 総理 님 선생".split()
)

# Endings of what is printed like a label in scripts without capitals, and is none.
STATEMENTS = (
    "意見", "意见", "說明", "说明", "説明", "決議", "决议", "主旨", "案由", "提案", "理由", "結論", "结论", "辦法", "结果",
    "結果", "의견", "이유", "내용", "결과", "주문",
)  # fmt: skip

# Turkish offices, in capitals, as they stand before a name.
LOUD_OFFICES = frozenset(
    "BAKANI BAKAN BAŞKANI YARDIMCISI VEKİLİ BAŞKANVEKİLİ SÖZCÜSÜ ÜYE ÜYESİ".split()
)

# What is printed with a name where a statement was not spoken.
WRITTEN = phrase_set("""
in writing|par écrit|schriftlich|por escrito|per iscritto|na piśmie|schriftelijk|skriftligt
skriftlig|kirjallinen|písemně|písomne|írásban|γραπτώς|în scris|pisno|pisano|kirjalikult
rakstiski|raštu|bil-miktub|i scríbhinn|в писмена форма
""")

# Words that say from where or how something is said, after a name and a comma.
DIRECTIONS = word_set("""
de du à au en avec sans d'un d'une d'une from aus von vom mit in desde con da dal без с из від
at aside bas ironiquement vivement ironically à-part
""")

# Lower-case words that may stand inside a name or an office.
PARTICLES = word_set("""
de la le du des van von der den zu zur zum af av bin binti bte ibn al el ben da do dos das di del della
dalla delle degli dei e y i und et and of the for to in on at ter ten te vom am im an een
o os as à aux en 't d' l' os las los und für of och og ja och en & und at-large pro tempore
tem tempore-elect ad interim mac st ste y von-der la-la upon under or au per sul sulla nel
ві та и по при от за на a an bint abu umm bei beim bij auprès presso
""")

# Endings of words for an office, which are written in one word with what it is for.
OFFICE_ENDINGS = (
    "minister", "ministern", "ministerin", "ministeren", "ministeri", "sekretär",
    "sekretärin", "sekreterare", "präsident", "präsidentin", "presidenten", "kanzler",
    "kanzlerin", "miniszter", "titkár", "kommissar", "kommissarin", "direktör", "talmannen", "puhemies",
    "direktor", "vorsitzender", "vorsitzende", "abgeordneter", "abgeordnete",
)  # fmt: skip

SMALL_IN_NAMES = PARTICLES | HONORIFICS
"""Words that names have in small letters, too."""

TITLED = HONORIFICS | ARTICLES
"""What stands before a name and an office."""
