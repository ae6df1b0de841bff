"""Labels that name a function instead of a person, by language."""

import re
from collections.abc import Sequence

from tei_toolkit.labels.vocabulary import phrase_set, word_set

# Labels that name a function instead of a person, whole.
FUNCTIONS = phrase_set("""
multiple speakers|several speakers|multiple voices|mehrere sprecher|mehrere stimmen
plusieurs intervenants|plusieurs locuteurs|varios hablantes|varias voces|vários falantes
várias vozes|più voci|voci sovrapposte|несколько голосов|несколько человек|хор голосов
кілька голосів|kilka głosów|více hlasů|több hang|mai multe voci|birkaç ses
pelbagai penutur|beberapa penutur|semua penutur|beberapa suara|banyak suara
多人|多位发言人|多名发言人|多位與會者|複数の声|複数話者|여러 사람|여러 목소리|nhiều người|nhiều giọng
عدة أصوات|أصوات متعددة|چند نفر|چند صدا|कई लोग|कई वक्ता|หลายคน|หลายเสียง
℣|℟
q|a|question|answer|questioner|reporter|reporters|press|journalist|moderator|moderators
operador|operadora|opérateur|opératrice
interviewer|interviewee|host|co-host|cohost|guest|guests|operator|speaker|chair|the chair
chairman|the chairman|chairwoman|chairperson|the chairwoman|the chairperson|mr chairman
mr. chairman|madam chair|madam chairman|the vice chairman|vice chairman|vice chair
the court|court|the witness|witness|the clerk|clerk|the president|president
the vice president|vice president|the vice-president|the prime minister|prime minister
the presiding officer|presiding officer|the speaker pro tempore|the speaker|mr. speaker
mr speaker|madam speaker|madame speaker|the deputy speaker|deputy speaker
mr. deputy speaker|mr deputy speaker|madam deputy speaker|the acting speaker
the assistant speaker|the temporary speaker|the temporary deputy speaker
the deputy president|the acting president|the president pro tempore|the acting chair
the acting president pro tempore|the bailiff|bailiff|the court reporter|the reporter
court reporter|court officer|the videographer|videographer|the interpreter|interpreter
translator|the translator|the foreperson|foreperson|the foreman|the juror|a juror
reader|officiant|congregation|cantor|celebrant|lector|children|ensemble
juror|prospective juror|prisoner|the prisoner|solicitor|counsel|the defendant|defendant|the prosecutor|prosecutor|the marshal
audience|audience member|the audience|participant|participants|voice|voices|a voice
an hon. member|hon. members|hon members|some hon. members|an hon member|some hon members
several hon. members|a noble lord|noble lords|honourable members|opposition members
government members|an honourable member|several honourable members|unidentified
unidentified speaker|unidentified male|unidentified female|unidentified man
unidentified woman|unknown|unknown speaker|unidentified participant|male voice
female voice|man|woman|male|female|boy|girl|all|both|everyone|everybody|chorus|narrator|proposition|opposition|affirmative|negative
first proposition|second proposition|third proposition|first opposition|second opposition
third opposition|first affirmative|second affirmative|first negative|second negative|first speaker
second speaker|third speaker
announcer|caller|dispatcher|911|dispatch|remark|remarks from the floor|from the floor|aide|staff
producer|newsreader|continuity announcer|senior administration official|senior state department official|background speaker
senior official|the governor|the mayor|mayor|the senator|the first lady|first lady
the secretary|the secretary-general|the secretary general|secretary|the registrar
the usher|the coroner|the arbitrator|the inquiry|the commissioner|the lord chancellor
the lord chancellor (on the woolsack)|lord chancellor|lord privy seal|the lord privy seal
lord president of the council|the lord president of the council|lord president|the lord president
lord advocate|the lord advocate|lord chief justice|the lord chief justice|lord speaker|lord mayor
the lord mayor|lord provost|the lord provost|lord lieutenant|the lord lieutenant|lord chamberlain
the lord chamberlain|lord steward|lord justice clerk|the lord justice clerk|master of the rolls
the master of the rolls|black rod|paymaster general|the paymaster general|the minister|the director|the attorney general
the solicitor general|the chancellor|the lord speaker|the taoiseach|an ceann comhairle
the cathaoirleach|an cathaoirleach|an leas-cheann comhairle|the tánaiste|taoiseach
the convener|the deputy convener|the presiding officer|the deputy presiding officer
the deputy president|ms. speaker|student|teacher|pupil|mother|father|child|nurse|patient
doctor|therapist|client|pilot|captain|co-pilot|tower|controller|houston|capcom
the administrator|the clerk of the committee|the law clerk|city clerk|the city clerk|city attorney|city manager|town clerk
public speaker|member of the public|unison|together|crowd|others|another voice
several members|some members|a member|members|a delegate|the delegate|recording
voice-over|voiceover|v.o|vo|automated voice|computer|computer voice|radio|television|tv
svedok|svedkyňa|svědkyně|svjedok|svjedokinja|сведок|сведокиња|tunnistaja|todistaja|martor|martorul
martora|liudytojas|liecinieks|lieciniece|dëshmitar|dëshmitari|მოწმე|վկա|şahit|шахид|куәгер|saksi
testemunha|getuige|vitne|vidne|vittne|свідок|свидетельница|עד|עדה|شاهد|شاهدة|گواه|साक्षी|गवाह|সাক্ষী
சாட்சி|సాక్షి|ಸಾಕ್ಷಿ|സാക്ഷി|พยาน|證人|shahidi|vitni|lekukoa|testimoni|testemuña|predseda|predsedajúci
предсједник|председник|председавајући|predsedník|kryetari|chủ toạ|судија|sudija|sudac|sudkyňa|sudca
rechter|dommer|domare|tuomari|kohtunik|judecător|judecătorul|judecătoarea|teisėjas|tiesnesis|gjyqtari
მოსამართლე|դատավոր|hakim|juiz|juíza|giudice|juge|la juge|le juge|суддя|съдия|δικαστής|шүүгч|שופט|재판장|审判长
審判長|ผู้พิพากษา|ศาล|ทนายโจทก์|ทนายจำเลย|อัยการ|โจทก์|จำเลย|న్యాయమూర్తి|நீதிபதி|न्यायाधीश|বিচারক|قاضي|قاضی|prokurátor|prokurátorka|тужилац
tužilac|tužitelj|procuror|procurorul|syyttäjä|ügyész|prokuror|savcı|procurador|pubblico ministero
procureur|le procureur|staatsanwältin|officier van justitie|anklager|åklagare|εισαγγελέας|دادستان|النيابة
검사|检察员|公诉人|penasihat hukum|jpu|terdakwa|hakim ketua|hakim anggota|žalobca|žalobce|obžalovaný
obžalovaná|okrivljeni|окривљени|optuženi|оптужени|inculpat|inculpatul|inculpata|syytetty|vádlott
kaltinamasis|apsūdzētais|ბრალდებული|ամբաստանյալ|sanık|acusado|acusada|arguido|arguida|réu|imputato|imputata
accusé|l'accusé|verdachte|tiltalte|oskarżony|oskarżona|підсудний|підсудна|подсъдим|κατηγορούμενος|נאשם|הנאשם
المتهم|متهم|피고인
from the balcony|from the gallery|from the public gallery|from the back|from the audience
from the hall|from the house|from the crowd|from the benches|from the pit|from the stalls
aus dem saal|aus dem publikum|von der galerie|von der tribüne|vom balkon|von hinten|aus der menge
de la salle|du balcon|de la tribune|du fond de la salle|du public|depuis la salle
desde el público|del público|desde la tribuna|desde el fondo|desde las gradas
dalla sala|dal pubblico|dal fondo|dalla tribuna|dal loggione|dai banchi|da plateia|da galeria|do público
uit de zaal|vanaf de tribune|van de publieke tribune|från salen|från läktaren|från publiken|fra salen
fra galleriet|fra tilhørerne|yleisöstä|salista|z sali|z galerii|z balkonu|ze sálu|z galerie
a teremből|a közönségből|с балкона|с галёрки|с галерки|з балкона|з місць|από την αίθουσα|από το ακροατήριο
salondan|dinleyicilerden|מהקהל|מהאולם|من القاعة|من الجمهور
dolmetscher|dolmetscherin|vorsitz|traducteur|traductrice|interprète|traductor|traductora|intérprete
interprete|tradutor|tradutora|tolk|tłumacz|tłumaczka|tlumočník|tlumočnice|tumač|перекладач|преводач
tolmács|tulkki|tercüman|διερμηνέας|מתורגמן|מתרגם|المترجمة|مترجم|दुभाषिया|ล่าม|người phiên dịch
phiên dịch|penerjemah|juru bahasa|mkalimani|通訳|通訳人|通譯|通译|통역|통역인
सब|सभी|সবাই|সকলে|সমবেত|எல்லோரும்|அனைவரும்|అందరూ
frage|zusatzfrage|nachfrage|zwischenfrage|zusatz|antwort|vorhalt|zitator|zitatorin|ansage|absage|zuruf|zurufe|vorsitzender|vorsitzende|der vorsitzende|die vorsitzende
der präsident|die präsidentin|präsident|präsidentin|vizepräsident|vizepräsidentin
moderation|moderatorin|interviewerin|befragter|befragte|zeuge|zeugin|richter|richterin
journalist|journalistin|reporter|sprecher|sprecherin|alle|einer|stimme|stimmen|publikum
der alterspräsident|alterspräsident|erzähler|bericht erstatter|redaktion|gast
der kanzler|bundeskanzler|bundeskanzlerin|staatsanwalt|verteidiger|angeklagter
question|réponse|le président|la présidente|m. le président|mme la présidente
monsieur le président|m. le premier ministre|plusieurs voix|une voix|voix diverses
voix nombreuses|plusieurs députés|plusieurs membres|un membre|un député|tous
m. le rapporteur|le journaliste|journaliste|le rapporteur|le greffier|l'interprète
le témoin|témoin|l'accusé|le procureur|la greffière|animateur|animatrice|intervieweur|invité|le secrétaire
le greffier du comité|la greffière du comité|le légiste
m. le ministre|mme la ministre|m. le garde des sceaux|de toutes parts|le modérateur
au centre|à gauche|a gauche|à droite|a droite|à l'extrême gauche|à l'extrême droite
sur divers bancs|a sinistra|a destra|al centro|links|rechts|im zentrum|слева|справа|в центре
le public|public|des voix|une voix à droite|une voix à gauche|voix à gauche|voix à droite|le président de séance
pregunta|respuesta|p|r|el presidente|la presidenta|el señor presidente|la señora presidenta
presidente|presidenta|periodista|entrevistador|entrevistadora|entrevistado|entrevistada
moderador|moderadora|mediador|mediadora|voces|varios señores diputados|varios diputados|un señor diputado
secretario|secretaria|el señor secretario|la señora secretaria|testigo|juez|jueza|fiscal|defensa
varios senadores|varios señores senadores|el señor vicepresidente|la señora vicepresidenta
sr. presidente|sra. presidenta|sr. secretario|sra. secretaria|público|todos|narrador
pergunta|resposta|o sr. presidente|a sr.ª presidente|a sra. presidente|o sr. secretário
vozes|uma voz|vozes do ps|o orador|a oradora|o sr. primeiro-ministro|jornalista|repórter
entrevistador|entrevistadora|entrevistado|entrevistada|plenário|o presidente
domanda|risposta|d|presidente|giornalista|intervistatore|una voce|voci|voce|il presidente
intervistatrice|intervistato|segretario|il segretario|pubblico|tutti|moderatore
vraag|antwoord|de voorzitter|voorzitter|interviewer|geïnterviewde|v|de griffier
вопрос|ответ|в|о|реплика|председательствующий|председательствующая|председатель
председательствующий судья|судья|прокурор|адвокат|защитник|свидетель|подсудимый|истец
журналист|корреспондент|ведущий|ведущая|модератор|интервьюер|респондент|секретарь
из зала|голос из зала|голоса из зала|с места|шум в зале|президент|переводчик|все|голос|голоса
министр|премьер-министр|слушатель|гость|диктор|эксперт|участник|участница|интервью
реплика из зала|(из зала)
питання|запитання|відповідь|головуючий|головуюча|голова|журналіст|кореспондент|ведучий
ведуча|із залу|з залу|голос із залу|голоси із залу|спікер|секретар
pytanie|odpowiedź|marszałek|wicemarszałek|przewodniczący|przewodnicząca|dziennikarz
głos z sali|głosy z sali|głos z ław|sekretarz|prowadzący|prowadząca|wszyscy|sędzia|świadek
otázka|odpověď|předsedající|předseda|moderátor|novinář|hlas z pléna|redaktor|svědek|soudce
vprašanje|odgovor|predsednik|predsednica|predsedujoči|predsedujoča|iz dvorane|novinar
predsjednik|predsjednica|predsedavajući|pitanje|iz sale|upadica|novinarka
въпрос|отговор|председател|председателстващ|реплика|реплики|водещ|журналист|глас от залата
kérdés|válasz|elnök|az elnök|riporter|k|v|műsorvezető|közbeszólás|jegyző|bíró|tanú
întrebare|răspuns|președinte|reporter|din sală|moderatorul|domnul președinte|voci din sală
doamna președinte|președintele
soru|cevap|başkan|muhabir|gazeteci|sunucu|hâkim|tanık|s|c|katip üye|katip|moderatör|bir ses
sıralardan bir ses|kâtip üye
ερώτηση|απάντηση|πρόεδρος|προεδρεύων|προεδρεύουσα|ο προεδρεύων|η προεδρεύουσα|δημοσιογράφος
ερ|απ|βουλευτές|ένας βουλευτής|πολλοί βουλευτές|ο πρόεδρος|όλοι οι βουλευτές|μάρτυρας|συντονιστής
fråga|svar|talmannen|herr talmannen|fru talmannen|ålderspresidenten|andre vice talmannen
förste vice talmannen|tredje vice talmannen|intervjuare|programledare|domaren|vittnet
presidenten|ordføreren|spørsmål|spørgsmål|formanden|journalist|intervjuer|programleder|dommeren
første vicepresident|spørger|interviewer
sēdes vadītājs|sēdes vadītāja|priekšsēdētājs|priekšsēdētāja|jautājums|atbilde
no zāles|balss no zāles|pirmininkas|pirmininkė|posėdžio pirmininkas|posėdžio pirmininkė
klausimas|atsakymas|esimees|aseesimees|juhataja|istungi juhataja|küsimus|vastus
kysymys|vastaus|puhemies|ensimmäinen varapuhemies|toinen varapuhemies|toimittaja|haastattelija
haastateltava|puheenjohtaja|puhuja
שאלה|תשובה|ש|ת|היו"ר|היושב-ראש|יושב ראש|יו"ר|קריאה|קריאות|קריאה מהקהל|מראיין|מראיינת
מנחה|העד|השופט|כולם|עיתונאי|עיתונאית|מרואיין|מרואיינת|קולות
سؤال|جواب|السؤال|الجواب|س|ج|السيد الرئيس|الرئيس|رئيس المجلس|السيد رئيس المجلس|رئيس الجلسة|المذيع|المذيعة
الصحفي|صحفي|صحفية|المحاور|المحاورة|الضيف|أصوات|المتحدث|المتصل|الجمهور|القاضي|الشاهد|المقدم
السيد المقرر|المقرر|الأمين العام|السيد الأمين العام|مداخلة|المترجم
پرسش|پاسخ|رئیس|رئیس جلسه|خبرنگار|مجری|نایب رئیس|نائب رئیس|منشی|مصاحبه‌کننده|نمایندگان|همه
अध्यक्ष|अध्यक्ष महोदय|माननीय अध्यक्ष|उपाध्यक्ष|उपाध्यक्ष महोदय|सभापति|सभापति महोदय|प्रश्न|उत्तर
सवाल|जवाब|पत्रकार|माननीय सभापति|माननीय उपाध्यक्ष|कई माननीय सदस्य|अनेक माननीय सदस्य|संवाददाता
கே|ப|அவைத்தலைவர்|பேரவைத் தலைவர்|மாண்புமிகு பேரவைத் தலைவர்|கேள்வி|பதில்|நிருபர்|தலைவர்
ประธาน|ประธานสภา|ท่านประธาน|ผู้สื่อข่าว|ถาม|ตอบ|พิธีกร|ผู้ดำเนินรายการ|ประธานในที่ประชุม|ประธานการประชุม
bị cáo|bị hại|kiểm sát viên|luật sư|thẩm phán|hội thẩm|nhân chứng|bị đơn|nguyên đơn|khán giả
hỏi|đáp|phóng viên|chủ tọa|mc|người dẫn chương trình|chủ tịch|pv|chủ tọa điều hành
tuan yang di-pertua|puan yang di-pertua|tuan yang dipertua|timbalan yang di-pertua|tuan pengerusi
forseti|hæstv. forseti|sədrlik edən|sədr|cənab sədr|jurnalist|төраға|төрағалық етуші|тілші|raislik qiluvchi
თავმჯდომარე|ჟურნალისტი|კითხვა|პასუხი|նախագահող|նախագահ|հարց|պատասխան|լրագրող
el president|la presidenta del parlament|lehendakariak|lehendakaria|galdera|erantzuna|y llywydd
प्रश्न|उत्तर|प्र|उ|साक्षात्कारकर्ता|प्रश्‍न|सभामुख|अन्तर्वार्ताकार|প্রশ্ন|উত্তর|স্পিকার|سوال|جواب|ጥያቄ|መልስ|คำถาม|คำตอบ
tanya|jawab|wartawan|ketua rapat|pewawancara|narasumber|moderator|pimpinan sidang|ketua
ketua sidang|wakil ketua|peserta|hadirin
spika|naibu spika|mheshimiwa spika|swali|jibu|mwandishi|mwenyekiti|mtangazaji|bw. spika|wabunge
naibu wa spika|mwandishi wa habari|msikilizaji
議長|副議長|委員長|司会|司会者|質問|回答|記者|問|答|質問者|聞き手|インタビュアー|一同|全員|会場|会場から
編集部|議事進行係|事務局長|仮議長|理事|主査|証人|裁判長|弁護人|検察官|被告人
主席|代理主席|全委會主席|問|答|追问|追問|记者问|記者問|记者|記者|主持人|提问|回答|问|答|采访者|受访者|众人|观众|翻译|法官|全体
代主席|秘書|秘书|议长|律师|证人|被告|旁白|嘉宾|听众|网友|女记者|男记者|发言人|外国记者
의장|위원장|부의장|질문|답변|대변인|부대변인|차관|장관|기자|사회자|문|답|진행자|사회|판사|증인|앵커|청취자|일동|소위원장|의장대리
""")

# A label that holds one of these among its first words is a voice from the house or a
# person known by a part played, whatever the other words are.
VOICES = word_set("""
voice voices member members witness witnesses deputies senators delegates peers lords panel
plateia asistencia zuschauer zuschauerin
audience officer reporter reporters speaker speakers participant caller guest student teacher
crowd dispatcher journalist editor narrator interviewer interviewee
presenter newsreader attendee observer
voix député députés députées députée sénateurs sénatrices sénateur sénatrice membres membre témoins orateurs intervenant
intervenante auditeur spectateur journaliste
stimme stimmen zuruf zurufe zwischenruf abgeordneten zeugen publikum teilnehmer teilnehmerin
zuhörer zuhörerin bürger bürgerin gegenruf
voz voces vozes vários varios várias varias diputados diputadas senadores deputados deputadas
diputado diputada deputado deputada
asistente asistentes participante ponente periodista
voce voci deputati pubblico senatori
stem stemmen leden zaal
голос голоса голоси депутаты депутати реплика репліка выкрики вигуки шум
głos głosy głosów sala posłowie
hlas hlasy poslanci poslanců poslankyně
glas glasovi glasovi zastupnici
гласове глас реплики
hang hangok képviselők közbeszólás közbeszólások
vocea voci deputați
ses sesler sıralarından milletvekilleri
φωνή φωνές βουλευτές βουλευτής
röst röster ledamot åhörare stemme stemmer røst salen
ääni ääniä edustajat yleisö välihuuto
קול קולות קריאה קריאות חברי
صوت أصوات عضو نائب نواب أعضاء
نمایندگان جمعی نماینده صدای
सदस्य सदस्यों आवाज
உறுப்பினர் உறுப்பினர்கள் குரல்
""")

# What tells those apart who play a part: `First Citizen`, `Zweiter Bürger`.
ORDINALS = word_set("""
first second third fourth fifth sixth 1st 2nd 3rd 4th another other
erster erste erstes zweiter zweite zweites dritter dritte drittes vierter vierte viertes
premier première premiere deuxième deuxieme second seconde troisième troisieme quatrième
quatrieme primer primero primera segundo segunda tercer tercero tercera cuarto cuarta
primeiro primeira terceiro terceira primo prima secondo seconda terzo terza quarto quarta
первый первая второй вторая третий третья четвёртый четвёртая четвертый четвертая
перший перша другий друга третій третя първи първа втори втора трети трета
पहला पहली दूसरा दूसरी तीसरा तीसरी pierwszy pierwsza drugi druga trzeci trzecia první
druhý druhá třetí prvi prva eerste tweede derde vierde
""")

# Pronouns by which a dialogue of a few names its voices: `Io. Sei tornato.`, `ER:`, `SIE:`.
PRONOUNS = word_set("""
i he she me him her you we they
ich du er sie wir ihr je moi toi lui il elle nous eux elles yo tú él ella nosotros ellos ellas
io tu lei noi loro egli eu ele ela nós eles elas você ik hij zij jij wij ego ille illa
я ты он она мы они ти він вона ми вони ja ty on ona my oni oba já jag jeg hon hun han de
minä sinä hän én te ő el ea ei εγώ εσύ αυτός αυτή εκείνος εκείνη ben sen
אני אתה הוא היא أنا أنت هو هي 我 你 他 她 私 僕 彼 彼女 나 너 그 그녀
""")

# Labels of all who are present.
TOGETHER = phrase_set("""
all|both|everyone|everybody|group|audience|chorus|ensemble|unison|together|crowd|several|many|others
alle|beide|mehrere|chor|tous|toutes|chœur|choeur|todos|todas|ambos|tutti|coro|a due|los dos|las dos|los tres|las tres|os dois|as duas|i due|le due|les deux|die beiden|die zwei|both together|a 2|à deux|iedereen|allen|все|оба|всі|wszyscy|všichni
vsi|всички|mindenki|toți|hepsi|όλοι|alla|kaikki|כולם|الجميع|همه|全員|一同|全体|众人|모두|일동
सब|सभी|সবাই|সকলে|সমবেত|எல்லோரும்|அனைவரும்|అందరూ
""")

# Voices out of a house, which records in capitals may set in small letters all the same.
CRIES = phrase_set("""
une voix|plusieurs voix|voix nombreuses|voix diverses|plusieurs députés|plusieurs membres
a voice|voices|many voices|several voices|some hon. members|several hon. members
eine stimme|stimmen|mehrere stimmen|zahlreiche stimmen|voces|varias voces|vozes|várias vozes
voci|molte voci|голос из зала|голоса из зала|из зала|с места|із залу|голоси із залу
""")

# The words for a side of the house, all of whose words these are: `Sur divers bancs à
# gauche`, `Rechts und im Zentrum`, `Dai banchi della sinistra`.
BENCHES = word_set("""
gauche droite centre bancs côtés parts extrémités montagne tribunes
links rechts mitte zentrum linken rechten bänken
sinistra destra centro banchi izquierda derecha bancos escaños esquerda direita
слева справа центре ліворуч праворуч
""")
SIDES = BENCHES | word_set("""
sur à a au aux du de des la le l les et divers diverses plusieurs nombreux quelques autres
tous toutes un une banc extrême même côté partis membres députés députées exclamations
von der den dem im auf bei und allen verschiedenen beiden seiten seite äußersten hause
dai da dei della dello del di e al alla estrema vari diversi tutti parte
desde los las en el y o varios todos extremo da das do os as bancadas bancada
в с и из левых правых
""")

# Letters that ask and letters that answer, by pairs: `Q` speaks where `A` or `R` does.
PARTNERS: dict[str, Sequence[str]] = {
    "q": "arv", "a": "qvfsp", "r": "qpdfai", "p": "roi", "d": "rv", "f": "a", "v": "qakfd",
    "k": "v", "s": "cae", "c": "s", "в": "о", "о": "вз", "з": "в", "п": "в", "ε": "α",
    "α": "ε", "ש": "ת", "ת": "ש", "س": "ج", "ج": "س", "問": "答", "答": "問问", "问": "答",
    "문": "답", "답": "문", "i": "re", "t": "h", "h": "đ", "đ": "h", "o": "p",
    "ப": ("கே",),
}  # fmt: skip

ANSWERING = {
    question: answer
    for pair in """
question answer|frage antwort|pregunta respuesta|pergunta resposta
domanda risposta|вопрос ответ|питання відповідь|запитання відповідь|pytanie odpowiedź
otázka odpověď|kérdés válasz|soru cevap|vraag antwoord|fråga svar|spørsmål svar|spørgsmål svar
kysymys vastaus|ερώτηση απάντηση|întrebare răspuns|pitanje odgovor|vprašanje odgovor
въпрос отговор|سؤال جواب|שאלה תשובה|प्रश्न उत्तर|প্রশ্ন উত্তর|hỏi đáp|tanya jawab|swali jibu
質問 回答|問 答|问 答|문 답|질문 답변|དྲི་བ ལན|မေး ဖြေ|សំណួរ ចម្លើយ|ถาม ตอบ
ຖາມ ຕອບ|კითხვა პასუხი|հարց պատասխան|ጥያቄ መልስ|கேள்வி பதில்|ചോദ്യം ഉത്തരം|ప్రశ్న సమాధానం
ಪ್ರಶ್ನೆ ಉತ್ತರ|પ્રશ્ન જવાબ|ਸਵਾਲ ਜਵਾਬ|سوال جواب|پرسش پاسخ|асуулт хариулт|сұрақ жауап
jautājums atbilde|klausimas atsakymas|küsimus vastus|spurning svar|cwestiwn ateb
ceist freagra|galdera erantzuna|interrogatio responsio|quaestio responsio
""".replace("|", "\n").split("\n")
    if pair
    for question, answer in (pair.split(),)
}
"""Words that ask, and the words that answer them."""

NUMBERED_SPEAKER = re.compile(
    r"(?:unidentified |unknown |male |female |audience |zoom )?"
    r"(?:speaker|user|caller|participant|person|interviewer|interviewee|voice|member|respondent|student"
    r"|reporter|question|man|woman|male|female|guest|juror|sprecher|sprecherin|teilnehmer|objection|reply|obiectio|einwand"
    r"|intervenant|locuteur|participante?|hablante|entrevistad[oa]|periodista|спикер|участник"
    r"|респондент|голос|mówca|hlas|puhuja|spreker|talare|話者|发言人|發言人|说话人|기자|화자"
    r"|참석자|ผู้พูด)[ _#-]?(?:no\.? ?)?(?:\d{1,3}|[a-h])"
    r"|(?:[prsmfibt]|sp|spk|fg|int)[ _#/-]?\d{1,3}|e/\d|su-[mf]"
)
"""A speaker known by a number only: `Speaker 1`, `P3`, `Unidentified Male 2`."""
