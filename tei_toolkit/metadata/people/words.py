"""Words of speakers' labels and of lists of speakers, by what they say of a person."""

from tei_toolkit.labels.title_words import MEN, POLITE, RANKS, WOMEN
from tei_toolkit.metadata.folding import folded


def _set(*texts: str) -> frozenset[str]:
    return frozenset(folded(w).strip(".") for text in texts for w in text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(
        " ".join(folded(phrase).replace(".", " ").split())
        for line in text.split("\n")
        for phrase in line.split("|")
        if phrase.strip()
    )


# Forms of address that say nothing but politeness (and, in some tongues, the sex).
MALE_TITLES = _set(*MEN, "citoyen ciudadano cittadino baron adon hra sri κος")
FEMALE_TITLES = _set(*WOMEN, "citoyenne ciudadana cittadina mother செல்வி")
_OF_NAMES = _set(
    "sir lord lady baroness viscount earl baron king queen prince princess dame countess"
    " father mother brother sister"
)
CIVIL_TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | _set(
        *POLITE,
        "excmos exmo exma ex.mo ex.ma ex.mos ex.mas exmos sras messers kolega kolege o a el la os as",
    )
) - _OF_NAMES

# Titles that stay part of the name (a degree, a rank of nobility, a clerical rank).
NAME_TITLES = _OF_NAMES | _set(
    *RANKS,
    "clr count mgr phdr ddr dipl doc comte comtesse marquis vicomte duc arch hab inż mba"
    " msc phd ph.d md lic engr sheikh",
)

# Titles that may have the name of a place as a part: Baroness Ashton of Upholland.
PEERS = _set("lord lady baron baroness viscount viscountess earl countess marquess")

# Titles whose holder is called by the place alone: The Countess of Merrow.
TERRITORIAL = _set("""
viscount viscountess earl countess marquess marchioness duke duchess
bishop archbishop
""")

# Offices: what a person does, never a part of the name.
OFFICES = _set("""
atty president vice-president chair chairman chairwoman chairperson vice-chair vice-chairman speaker
secretary undersecretary under-secretary minister ambassador governor mayor councillor councilor
councilman councilwoman councilmember alderman alderwoman selectman trustee trustees commissioner director attorney counsel solicitor
premier pm pres gov amb sec chancellor senator sen representative rep congressman congresswoman delegate deputy
acting justice chief general gen colonel col major maj captain capt lieutenant lt sergeant sgt serjeant serj serjt
frage zusatzfrage nachfrage zusatz
admiral commander commodore judge officer detective inspector agent principal moderator coach
sheriff superintendent presiding member council leader spokesman spokesperson spokeswoman
manager clerk inmate witness juror prosecutor reporter correspondent analyst host presenter
interviewer commentator anchor producer editor chief-of-staff treasurer convener registrar
usher marshal bailiff magistrate coroner examiner counsellor counselor advisor adviser
teste testimone imputato imputata difensore testigo acusado acusada testemunha réu
priča svedok svjedok zagovornik zagovornica obdolženec obtoženec okrivljeni optuženi
świadek oskarżony obrońca svědek obžalovaný obhájce tanú vádlott vittne getuige
administrator executive parliamentary assistant associate deputy-speaker rapporteur taoiseach
tánaiste leas-cheann comhairle cathaoirleach dispatch dispatcher operator nurse teacher student
head hon-speaker archivist engineer pilot presidenten ceo cfo coo cto cio vp svp evp
staatssekretär staatssekretärin staatsminister staatsministerin abg abgeordneter abgeordnete
abgeordneten bundesminister bundesministerin bundesrat bundesrätin nationalrat nationalrätin
ständerat ständerätin präsident präsidentin vizepräsident vizepräsidentin alterspräsident
bundeskanzler bundeskanzlerin ministerin kanzler kanzlerin bundespräsident landeshauptmann
berichterstatter berichterstatterin schriftführer schriftführerin bürgermeister
oberbürgermeister vorsitzender vorsitzende richter richterin zeuge zeugin kollege kollegin
freiherr sprecher sprecherin direktor reichskanzler kommissar bevollmächtigter kommissarius
député députée sénateur sénatrice ministre président présidente rapporteur rapporteure
secrétaire vice-président premier vice-présidente préfet maire garde
diputado diputada senador senadora licenciado ministro ministra presidente presidenta
vicepresidente vicepresidenta secretario secretaria conseller consellera president
deputado deputada relator relatora secretário secretária vereador vereadora primeiro-ministro
onorevole senatore senatrice presidenza relatore sindaco sottosegretario segretario
staatssecretaris minister-president voorzitter griffier
депутат председатель председательствующий президент министр премьер-министр губернатор судья
прокурор адвокат свидетель заместитель спикер сенатор глава директор начальник
голова заступник заступниця міністр народний головуючий головуюча секретар
poseł posłanka sprawozdawca marszałek wicemarszałek marszałkini wicemarszałkini sekretarz przewodniczący
przewodnicząca zastępca premier prezes podsekretarz
zástupce zástupkyně předseda předsedkyně místopředseda místopředsedkyně poslanec poslankyně ministr ministryně
senátor senátorka predseda podpredseda poslankyňa
predsednik predsednica podpredsednik podpredsednica poslanka potpredsjednik predsjednik
predsjednica potpredsjednica predsedavajući predsedavajuća ministar ministrica
председател предс предс. зам.-предс зам.-предс. председателстващ министър
заместник-председател подпредседател
שר שרת השרה
докладчик свидетел сведок сведокиња вештак оптужени оптужена окривљени окривљена тужилац судија
адв odv svjedok svjedokinja svedok optuženi optuženik tužitelj tužiteljica odvjetnik odvjetnica
świadek sędzia prokurator oskarżony oskarżona mecenas svědek svědkyně soudce soudkyně
obžalovaný obžalovaná esimees aseesimees priekšsēdētājs priekšsēdētāja treneris fyrmester
primar primarul viceprimar viceprimarul consilier consilierul consilieră preşedinte preşedintele
vicepreşedinte secretar secretarul avocat avocatul judecătorul procuror procurorul martor
martorul elnök alelnök jegyző miniszter képviselő államtitkár
senatorul deputatul ministrul președintele doamna domnul
başkan başkanı vekili bakan bakanı milletvekili başkanvekili
υπουργός πρόεδρος προεδρεύων προεδρεύουσα βουλευτής υφυπουργός εισηγητής
statsrådet talman talmannen statsminister statsråd statsministern ministern statsministeren
ministeren ordfører ordføreren formand formanden kulturministeren
puhemies varapuhemies pääministeri ministeri edustaja
השר השרה יו"ר היו"ר ח"כ
وزیر رئیس منشی نماینده الوزير وزير النائب رئيس العضو المقرر
அமைச்சர் उपाध्यक्ष अध्यक्ष मंत्री ประธาน รัฐมนตรี
naibu spika waziri mbunge ketua anggota menteri
议长 議長 委員長 大臣
""")
_OFFICE_STEMS = (
    "minist", "president", "prasident", "secretar", "sekretar", "kanzler", "chancell",
    "commission", "kommissar", "ministr", "predsed", "председ", "министр", "міністр",
    "голова", "секретар", "υπουργ", "bakan", "chairm", "officer", "director", "direktor",
)  # fmt: skip

# Family names that are also offices.
OFFICE_SURNAMES = _set("""
king bishop pope dean prince major marshall marshal sergeant chancellor page abbot duke earl
father brother mayor constable deacon cardinal sheriff judge coach baron knight justice general
castle head bailiff clerk usher cook priest chambers parson speaker moderator maier richter
kanzler vogt meier graf prior pastor le-roy roi leroy premier baker
""")

# Words that link to a family name, and names of generations.
NAME_LINKS = _set("""
von van der den de del della dalla di da das dos do du des la le les el al bin binti bte ibn ben bint abu
af av zu zum zur ten ter te 't van't vander vom st st. saint san santa mac mc ap ab nic ní uí
e y i und d l lo degli dei
""")
GENERATIONS = _set(
    "jr sr-gen ii iii iv 2nd 3rd junior fils père filho neto júnior ml st-gen mladší"
)
SUFFIXES = _set(
    "esq esquire kc qc k.c q.c sc mp mep md phd ph.d llb mbe obe cbe kbe dds jd j.d cpa rn"
    " m.d usn usaf usmc msp ms-msp am td tds mla mna mpp ma ba"
)

# Country names and bodies of more than one word, after "of" in an office.
PLACES = _phrases("""
the united states of america|united states of america|the united states|united states
the united kingdom|united kingdom|the united arab emirates|united arab emirates|saudi arabia
south africa|south korea|north korea|south sudan|north macedonia|new zealand|new york|new jersey
new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia
rhode island|sri lanka|costa rica|el salvador|burkina faso|sierra leone|puerto rico|hong kong
the european union|european union|the european council|european council|the european commission
european commission|the european parliament|european parliament|european central bank
the russian federation|russian federation|the czech republic|czech republic|san marino
dominican republic|the dominican republic|equatorial guinea|papua new guinea|trinidad and tobago
antigua and barbuda|bosnia and herzegovina|cape verde|côte d'ivoire|ivory coast|guinea bissau
the supreme court|supreme court|the national assembly|national assembly|the state duma
state duma|the federation council|federation council|foreign affairs|the interior|home affairs
""")

# Whole labels (or their first words) that mean several persons at once.
GROUPS = _phrases("""
all|both|everyone|everybody|chorus|press|the press|audience|the audience|voices|crowd|the crowd|others|people
some hon members|several hon members|hon members|opposition members|government members|members
honourable members|hon senators|honourable senators|senators|several members|some members|noble lords|several honourable members|deputies
several noble lords|reporters|participants|panelists|speakers|hosts|guests|unison|together|lords
witnesses|both witnesses|citizens|soldiers|students|children|the children|jurors|the jury|ladies
gentlemen|men|women|boys|girls|servants|attendants|villagers|neighbors|neighbours|clowns|guards
moderators|commissioners|both commissioners|kids|musicians|messengers|sailors|friends|lads
zurufe|alle|stimmen|chor|beide|publikum|zuschauer|bürger|soldaten|gesellen|rufe
plusieurs voix|voix diverses|voix nombreuses|plusieurs députés|plusieurs membres|tous|ensemble
toutes|des voix|le chœur|choeur|de toutes parts|voix à droite|voix à gauche|voix au centre
à droite|à gauche|a droite|a gauche|au centre|à l'extrême gauche|à l'extrême droite|les autres
tous deux|tous les deux|les deux|plusieurs sénateurs|plusieurs députés du groupe
voces|varios señores diputados|varios diputados|todos|todas|varios señores senadores|coro|ambos
los dos|vecinos|público|varias voces|un grupo de diputados|muchos señores diputados
vozes|vários|várias|os dois|plenário|plateia|vozes do
voci|tutti|una voce dal centro|pubblico|entrambi|voci dai banchi|voci dal centro
allen|beiden|meerdere leden|stemmen
все|хор|голоса|голоса из зала|шум в зале|возгласы|реплики|оба|депутаты|голоси|голоси із залу|усі
wszyscy|głosy z sali|głosy|chór|głosy z ław|poruszenie na sali|oba|všichni|hlasy|hlasy z pléna
vsi|glasovi|svi|glasovi iz sale|реплики от|реплики|гласове|всички
mindenki|közbeszólások|közbeszólás|kórus|toți|voci din sală|din sală|voci|rumoare|toate
sıralardan|akp sıralarından|chp sıralarından|alkışlar|milletvekilleri|hepsi|koro|hep birlikte
βουλευτές|πολλοί βουλευτές|χορός|όλοι|πολλοί|όλοι οι βουλευτές
alla|kör|flera|röster|båda|de två|flere|alle sammen|begge|korus|kuoro|kaikki|välihuutoja|molemmat
קריאות|כולם|קולות|أصوات|الجمهور|الجميع|أصوات متفرقة|جمعی از نمایندگان|نمایندگان|همه|عده ای
कई माननीय सदस्य|अनेक माननीय सदस्य|कुछ माननीय सदस्य|सब|सभी
tất cả|cả hai|mọi người|hadirin|peserta|semua|wabunge|waheshimiwa wabunge|wabunge fulani|wote
一同|全員|二人|みんな|会場|全体|众人|观众|大家|全體|眾人|听众|観客|両者|일동|청중|모두|함께
""")
GROUP_STARTS = tuple(
    sorted(
        _phrases("""
several|some hon|some members|some noble|both|plusieurs|voix|varios|varias|vozes|voci|voces
голоса|голоси|hlasy|głosy|реплики от|πολλοί|जनता|chor der|chor|chorus of|chœur|coro de|two|three
جمعی از|عده‌ای از|أصوات من|zurufe von|zurufe|stimmen|rufe|les deux|des voix|voces de|citizens of
""")
    )
)

# Functions of persons who are not told apart.
UNIDENTIFIED = _phrases("""
q|question|questions|questioner|reporter|reporters|press|journalist|the reporter from|participant
audience member|audience|a voice|voice|voices|voice from the audience|unidentified|unknown
unidentified speaker|unidentified male|unidentified female|unidentified man|unidentified woman
unknown speaker|unidentified participant|male voice|female voice|unknown male|unknown female
remark|remarks from the floor|from the floor|response|member of the public|public speaker
hon member|an hon member|an honourable member|a noble lord|a member|another voice|speaker unidentified
unidentified justice|unidentified juror|a juror|prospective juror|a delegate|unidentified member
a journalist|a reporter|another reporter|another journalist|student questioner|a student|aide
senior administration official|senior official|unidentified voice|caller unidentified|male|female
correspondent|press question|unidentified senator|unidentified representative|inaudible speaker
frage|zusatzfrage|nachfrage|zusatz|zuruf|stimme|einer|fragesteller|fragestellerin|zwischenruf|zwischenfrage|anonym|unbekannt
journalist|journalistin|zuhörer|zuhörerin|zuschauer|eine stimme|frage aus dem publikum
question|une voix|un membre|un député|journaliste|le journaliste|la journaliste|intervenant
un journaliste|une journaliste|une voix à gauche|une voix à droite|inconnu|voix
pregunta|periodista|una voz|un señor diputado|un diputado|asistente|desconocido|voz|interpelación
o orador|a oradora|orador|oradora|pergunta|jornalista|repórter|uma voz|desconhecido|voz não identificada|não identificado
domanda|giornalista|una voce|voce|sconosciuto|voce maschile|voce femminile
vraag|journalist|een stem|stem uit de zaal|onbekend
вопрос|реплика|журналист|корреспондент|из зала|голос из зала|с места|голос|неизвестный
реплика из зала|слушатель|вопрос из зала|без микрофона|не представился|неустановленное лицо
питання|запитання|журналіст|кореспондент|із залу|з залу|голос із залу|голос|невідомий|репліка
pytanie|dziennikarz|głos z sali|głos|głos z ław|otázka|novinář|hlas z pléna|hlas
vprašanje|novinar|iz dvorane|glas iz dvorane|pitanje|iz sale|upadica|novinarka|glas
въпрос|реплика|журналист|глас от залата|реплика от залата|глас
kérdés|riporter kérdése|hang|egy hang|întrebare|din sală|o voce|voce din sală|soru|muhabir
gazeteci|bir ses|sıralardan bir ses|bir milletvekili|ερώτηση|δημοσιογράφος|ένας βουλευτής
μια φωνή|fråga|en röst|röst|spørsmål|spørgsmål|spørger|en stemme|kysymys|toimittajan kysymys|ääni
שאלה|ש|קריאה|קריאה מהקהל|עיתונאי|עיתונאית|سؤال|السؤال|س|صحفي|الصحفي|صحفية|صوت|پرسش|خبرنگار|صدا|प्रश्न|सवाल|प्र|पत्रकार
संवाददाता|கேள்வி|நிருபர்|ผู้สื่อข่าว|ถาม|hỏi|tanya|wartawan|swali|mwandishi|mwandishi wa habari|msikilizaji
記者|质疑|提问|問|问|追问|追問|记者问|記者問|质问|記者提問|外国记者|女记者|男记者|网友|听众|質問|質問者|会場から|発言する者|記者質問|질문|기자|청취자|질문자|문
man|woman|boy|girl|child|men at back|woman in background|man in background|recorded voice
""")

# Labels of a judge that are no occupation.
COURTS = frozenset(("court", "the court", "tribunal", "the bench"))

# Functions that put questions and that answer them, in interviews.
QUESTIONERS = _phrases("""
küsitleja|tazatel|tazatelka|ispitivač|ispitivačica|intervētājs|intervētāja|ερευνητής|ερευνήτρια|kérdező
q|question|interviewer|int|i|interviewerin|frage|intervieweur|intervieweuse|pregunta|p|entrevistador
entrevistadora|pergunta|intervistatore|intervistatrice|domanda|d|vraag|v|вопрос|в|интервьюер|корреспондент
корр|питання|запитання|інтерв'юер|кореспондент|pytanie|otázka|vprašanje|въпрос|kérdés|riporter|întrebare
soru|s|ερώτηση|ερ|fråga|intervjuare|spørsmål|spørgsmål|intervjuer|kysymys|k|haastattelija|שאלה|ש|מראיין|מראיינת
سؤال|السؤال|س|المحاور|المحاورة|پرسش|مصاحبه‌کننده|مصاحبه‌گر|پرسشگر|प्रश्न|सवाल|प्र|साक्षात्कारकर्ता|கேள்வி|ถาม|hỏi|phóng viên|pv|tanya|pewawancara|swali
問|问|采访者|采访人|記者|记者|聞き手|インタビュアー|質問|訪問者|访问者|질문|문|면담자|기자|question
""")
ANSWERERS = _phrases("""
vastaja|jutustaja|kazivač|kazivačica|teicējs|teicēja|pateikėjas|pateikėja|αφηγητής|αφηγήτρια|anlatıcı|adatközlő
a|answer|interviewee|respondent|narrator|the witness|witness|antwort|befragter|befragte|réponse|r|intervieweé
interviewé|interviewée|respuesta|entrevistado|entrevistada|resposta|intervistato|intervistata|risposta|antwoord
geïnterviewde|ответ|о|респондент|відповідь|odpowiedź|odpověď|odgovor|отговор|válasz|răspuns|cevap|απάντηση|απ
svar|vastaus|haastateltava|תשובה|ת|מרואיין|מרואיינת|جواب|الجواب|ج|الضيف|پاسخ|مصاحبه‌شونده|उत्तर|जवाब|उ|साक्षात्कारदाता|பதில்|ตอบ|đáp|jawab|narasumber
jibu|答|受访者|受訪者|回答|語り手|話し手|답변|답|구술자
""")
HOSTS = _phrases("""
host|the host|presenter|moderator|the moderator|ведущий|ведущая|ведучий|ведуча|moderatorin|moderation|animateur
animatrice|moderador|moderadora|conduttore|conduttrice|sunucu|主持人|主持|司会|司会者|진행자|사회자|prowadzący|prowadząca
programledare|programleder|moderátor|المقدم|مجری|mc|người dẫn chương trình|mtangazaji|gastgeber
""")
GUESTS = _phrases(
    "guest|the guest|gast|invité|invitée|invitado|ospite|гость|gość|嘉宾|ゲスト|게스트|narasumber|konuk"
)

# Functions of the person who presides.
CHAIRS = _phrases("""
president|chair|chairman|chairwoman|chairperson|speaker|presiding officer|vice president
predsednik senata|predsednica senata|predsjednik vijeća|predsjednica vijeća|predsednik veća
předseda senátu|předsedkyně senátu|predseda senátu|predsedníčka senátu
deputy speaker|deputy presiding officer|acting president|acting speaker|president pro tempore
speaker pro tempore|acting president pro tempore|temporary speaker|temporary deputy speaker
deputy president|acting chair|deputy chairman|vice chairman|convener|deputy convener|lord speaker
ceann comhairle|leas cheann comhairle|cathaoirleach|deputy chairman of committees|mr speaker
madam speaker|assistant deputy speaker|assistant speaker|madam chair|vice chair|hon speaker
präsident|präsidentin|vizepräsident|vizepräsidentin|vorsitzender|vorsitzende|alterspräsident
président|présidente|vice président|vice présidente|president de séance|président de séance
presidente|presidenta|vicepresidente|vicepresidenta|voorzitter|председатель|председательствующий
председательствующая|председательствующий судья|головуючий|головуюча|голова|marszałek
vizepräsident|vizepräsidentin|alterspräsident|alterspräsidentin|ondervoorzitter|podpredseda
wicemarszałek|przewodniczący|przewodnicząca|wiceprzewodniczący|wiceprzewodnicząca|předsedající|předseda|místopředseda|predsednik
predsednica|predsjednik|predsedavajući|predsedujoči|podpredsednik|председател|председателстващ
elnök|alelnök|președinte|vicepreședinte|președintele|başkan|başkan vekili|başkanvekili|πρόεδρος
προεδρεύων|προεδρεύουσα|talmannen|andre vice talmannen|förste vice talmannen|tredje vice talmannen
ålderspresidenten|presidenten|formanden|puhemies|varapuhemies|puheenjohtaja|היו"ר|יו"ר|יושב ראש
היושב ראש|رئيس المجلس|الرئيس|رئيس الجلسة|رئیس|رئیس جلسه|نایب رئیس|अध्यक्ष|उपाध्यक्ष|सभापति|उपसभापति
अध्यक्ष महोदय|अध्यक्ष महोदया|उपाध्यक्ष महोदय|उपाध्यक्ष महोदया|सभापति महोदय|सभापति महोदया|उपसभापति महोदय
माननीय अध्यक्ष|माननीय सभापति|माननीय उपाध्यक्ष|माननीय उपसभापति|பேரவைத் தலைவர்
அவைத்தலைவர்|ประธาน|ประธานสภา|ประธานในที่ประชุม|chủ tọa|chủ tịch|ketua rapat|pimpinan sidang|ketua|spika
naibu spika|mwenyekiti|議長|副議長|委員長|主席|代理主席|全委會主席|代主席|议长|의장|부의장|위원장|소위원장|仮議長
court|the court|judge|судья|hâkim|裁判長|판사|法官|presiding judge|tribunal|presiding commissioner
""")

TITLES_OF_RANK = NAME_TITLES | frozenset(
    "don donna madonna messer ser lady lord sir".split()
)
"""Before names, and no name behind a small word: `Camera di Donna Lucia`."""

# Manner of speaking in brackets: no party and no place.
MANNERS = _phrases("""
cont|cont'd|contd|continued|continuing|v o|o s|o c|v/o|o/s|o/c|o/v|oov|ov|vo|os|off|on radio|on phone|on the phone|filtered|over radio|over the radio|over phone|over the phone|over speaker|over intercom
whispering|interposing|interpreting|off screen|voice over|he/him|she/her|they/them|external|guest
inaudible|replay|jabber|on jabber|via jabber|remote|remotely|online|on zoom|via zoom|chat|in chat|laughing|unidentified|host|m|f|male|female|fortsetzung|suite|sigue|weiter|продолжает|продолжение
unverified|you|presenter|me|blue card question|blue-card question|blue-card answer|in writing
desde su escaño|desde el escaño|desde los escaños|desde la tribuna|desde el hemiciclo|fuera de micrófono|sin micrófono
de sa place|de son banc|depuis son banc|à son banc|depuis la tribune|à la tribune|hors micro|hors-micro|du banc du gouvernement
from his seat|from her seat|from their seat|from his place|from her place|from the gallery|from the floor|off mic|off mike|off-mic|off-mike|off microphone
vom platz|vom platz aus|von der regierungsbank|von der tribüne|ohne mikrofon|vanuit de zaal|buiten de microfoon|från sin plats|fra salen|paikaltaan
dal banco|dal suo posto|fuori microfono|da bancada|do seu lugar|sem microfone|fora do microfone|din sală|din bancă|din loc
z místa|z lavice|z miesta|mimo mikrofon|mimo mikrofónu|z miejsca|z sali|z ławy|poza mikrofonem|bez mikrofonu|a helyéről|z mjesta|iz klupe
с места|из зала|не в микрофон|без микрофона|з місця|із залу|без мікрофона|без мікрофону|от място|од место|из клупе
sworn|affirmed|re-sworn|continuant|poursuivant|reprenant|interrompant|lisant|répondant|fortfahrend
""")

# Beside the offices that labels are divided by.
OCCUPATIONS = frozenset(
    """
actor actress analyst archivist artist author bailiff biologist chemist composer curator
dean economist editor engineer farmer filmmaker founder geologist historian interpreter
journalist lawyer librarian linguist musician novelist nurse photographer physician
physicist playwright poet producer programmer psychologist publisher reporter researcher
scientist sociologist activist businessman businesswoman broadcaster columnist comedian
entrepreneur singer stenographer teacher translator videographer writer
historiker historikerin ingenieur lehrer lehrerin autor autorin historien historienne
écrivain écrivaine économiste historiador historiadora escritor escritora economista
storico storica scrittore scrittrice историк писатель экономист учёный історик
""".split()
)


_THAI_OFFICES = (
    *("ประธาน", "รองประธาน", "รัฐมนตรี", "รองนายก", "นายกรัฐมนตรี", "นายกเทศมนตรี"),
    *("เลขาธิการ", "อธิบดี", "ผู้ว่าราชการ", "โฆษก", "ผู้อำนวยการ", "ปลัด"),
)
"""How offices begin in Thai, which parts no words."""
_THAI_FIRST = frozenset(office[0] for office in _THAI_OFFICES)


def is_office(word: str) -> bool:
    """Whether `word`, folded and without dots, is (part of) an office."""
    if word in OFFICES or (word[:1] in _THAI_FIRST and word.startswith(_THAI_OFFICES)):
        return True
    return len(word) >= 7 and any(stem in word for stem in _OFFICE_STEMS)


NOBLE_RANKS = frozenset(
    "freiherr freifrau graf gräfin fürst prinz ritter edler".split()
)
"""German ranks before a name, or between its parts: `Vizepräsident Freiherr von Hayden`."""
