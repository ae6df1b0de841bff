"""Offices, forms of address and the small words of names, by language."""

from tei_toolkit.labels.vocabulary import phrase_set, word_set

# Forms of address and offices that stand before a name.
HONORIFICS = word_set("""
profa profa. profª dra dra. enga enga. sr.a sr.as sr.ª sr.ªs sra.ª
seu dona encik datuk khun cənab xanım usta ustad استاد ბატონი ქალბატონი ndugu bwana shri smt.
kumari pán paní frú hæstv. mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir lord lady baroness
viscount earl countess dame hon hon. honourable honorable rev rev. reverend fr fr. father
sister brother rabbi imam sen sen. senator rep rep. representative congressman
congresswoman delegate judge justice chief general gen gen. colonel col col. major maj
captain capt capt. lieutenant lt lt. sergeant sgt serjeant serj serj. serjt serjt. admiral commander commodore president
vice chair chairman chairwoman chairperson vice-chair vice-chairman vice-president
secretary undersecretary minister ambassador governor mayor councillor councilor
councilman councilwoman councilmember alderman commissioner director attorney counsel
solicitor speaker king queen prince princess duke duchess pope cardinal bishop archbishop
dean officer detective inspector agent messrs messrs. mm. premier chancellor marquess
convener deputy acting principal madam madame master rt. right presiding moderator nurse
coach sheriff superintendent staatssekretär staatssekretärin staatsminister
herr frau abg. abg abgeordneter abgeordnete bundesminister bundesministerin
bundesrat bundesrätin nationalrat nationalrätin ständerat
präsident präsidentin vizepräsident vizepräsidentin alterspräsident bundeskanzler
bundeskanzlerin ministerin kanzler mag. ing. dipl.-ing. staatssekretärin bundespräsident
landeshauptmann berichterstatter berichterstatterin schriftführer schriftführerin
m. m mm. mme mme. mmes mlle mlle. monsieur madame mademoiselle député députée sénateur
sénatrice ministre maître docteur
sr sr. sra sra. srta. don doña señor señora señorías diputado diputada
secretario secretaria conseller consellera conseller/a portavoz coordinador coordinadora
senador senadora licenciado ministro ministra presidente presidenta vicepresidente
vicepresidenta
senhor senhora deputado deputada srs. v.exa. presidenta relator relatora
on. onorevole dott. dottor dottoressa senatore senatrice avv. presidenza
heer mevrouw mevr. dhr. mw. staatssecretaris minister-president voorzitter
господин госпожа г-н г-жа гр. депутат председатель президент министр премьер-министр
губернатор академик профессор судья прокурор адвокат свидетель
пан пані головуючий головуюча міністр народний
pan pani poseł posłanka marszałek wicemarszałek marszałkini wicemarszałkini senator
sekretarz przewodniczący przewodnicząca minister
předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně ministr ministryně
senátor senátorka predseda podpredseda poslankyňa
predsednik predsednica podpredsednik podpredsednica poslanec poslanka gospod gospa
potpredsjednik predsjednik predsjednica potpredsjednica predsedavajući predsedavajuća
председателстващ
elnök alelnök dr jegyző
domnul doamna domnule senatorul deputatul ministrul președintele
sayın bay bayan başkan
κ. κ κύριος κυρία κα υπουργός πρόεδρος προεδρεύων προεδρεύουσα βουλευτής υφυπουργός
statsrådet talman talmannen statsminister statsråd statsministern ministern hr. fru fr
president presidenten ordfører ordføreren formand formanden
puhemies pääministeri ministeri ed. edustaja herra rouva
היו"ר יו"ר מר גב' גברת השר השרה ח"כ פרופ' פרופ׳ ד"ר עו"ד
السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الوزير وزير النائب المهندس الشيخ اللواء
معالي سعادة
آقای خانم دکتر سردار حجت‌الاسلام آیت‌الله مهندس
श्री श्रीमती डॉ डॉ. कुमारी सुश्री प्रो प्रो.
திரு திரு. திருமதி திருமதி. டாக்டர் மாண்புமிகு
นาย นาง นางสาว พล.อ. พลเอก ดร. ศ. รศ. คุณ
ông bà anh chị đồng chí đại biểu
bapak ibu saudara pak bu tuan puan yang mhe. mheshimiwa bw. bi.
""")

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

# Endings that mark a name in scripts without capitals.
NAME_ENDINGS = (
    "君", "さん", "氏", "議員", "委員", "議長", "委員長", "委員長代理", "大臣", "参考人", "証人", "先生",
    "教授", "女士", "主席", "议员", "委员", "部长", "局长", "司长", "部長", "局長", "司長",
    "處長", "總理", "总理", "总统", "總統", "市长", "市長", "主任", "记者", "記者", "同志",
    "主持人", "书记", "院长", "会长", "會長", "의원", "위원", "위원장", "의장", "장관", "총리",
    "대통령", "국장", "차관", "씨", "기자", "교수", "부의장", "後補", "政府参考人", "副議長",
    "실장", "처장", "청장", "원장", "총장", "전문위원", "사무총장", "총재", "사장", "증인", "참고인", "진술인",
    "事務総長", "説明員", "公述人", "事務局長", "長官", "次官", "局長", "知事", "市長", "君", "理事",
    "院長", "副院長", "秘書長", "召集委員", "署長", "次長", "處長",
)  # fmt: skip

# Endings of what is printed like a label in scripts without capitals, and is none.
STATEMENTS = (
    "意見", "意见", "說明", "说明", "説明", "決議", "决议", "主旨", "案由", "提案", "理由", "結論", "结论", "辦法", "结果",
    "結果", "의견", "이유", "내용", "결과", "주문",
)  # fmt: skip

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
