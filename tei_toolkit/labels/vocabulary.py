"""Words that labels are made of, and words that they are not made of, by language.

All words are case-folded and in NFKC. The lists name offices, forms of address and the
standing phrases of speech and of documents; they hold no names of people.
"""

import re
import unicodedata


def fold(text: str) -> str:
    """`text` as labels are compared: NFKC, case-folded, single spaces, no edge marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).replace("\u00ad", "")
        text = text.replace("’", "'").replace("‑", "-")
    return " ".join(text.casefold().split()).strip(" :.–—-*_")


def _words(text: str) -> frozenset[str]:
    return frozenset(word for line in text.split("\n") for word in line.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(
        fold(phrase) for line in text.split("\n") for phrase in line.split("|") if phrase
    )


# Forms of address and offices that stand before a name.
HONORIFICS = _words("""
mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir lord lady baroness
viscount earl countess dame hon hon. honourable honorable rev rev. reverend fr fr. father
sister brother rabbi imam sen sen. senator rep rep. representative congressman
congresswoman delegate judge justice chief general gen gen. colonel col col. major maj
captain capt capt. lieutenant lt lt. sergeant sgt admiral commander commodore president
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

# Words that stand before an office or a form of address.
ARTICLES = _words("the el la los las o a os as de der die il lo le l' ο η het an")

# Endings that mark a name in scripts without capitals.
NAME_ENDINGS = (
    "君", "さん", "氏", "議員", "委員", "議長", "委員長", "大臣", "参考人", "証人", "先生",
    "教授", "女士", "主席", "议员", "委员", "部长", "局长", "司长", "部長", "局長", "司長",
    "處長", "總理", "总理", "总统", "總統", "市长", "市長", "主任", "记者", "記者", "同志",
    "主持人", "书记", "院长", "会长", "會長", "의원", "위원", "위원장", "의장", "장관", "총리",
    "대통령", "국장", "차관", "씨", "기자", "교수", "부의장", "後補", "政府参考人", "副議長",
)  # fmt: skip

# Labels that name a function instead of a person, whole.
FUNCTIONS = _phrases("""
q|a|question|answer|questioner|reporter|reporters|press|journalist|moderator|moderators
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
juror|prospective juror|the defendant|defendant|the prosecutor|prosecutor|the marshal
audience|audience member|the audience|participant|participants|voice|voices|a voice
an hon. member|hon. members|hon members|some hon. members|an hon member|some hon members
several hon. members|a noble lord|noble lords|honourable members|opposition members
government members|an honourable member|several honourable members|unidentified
unidentified speaker|unidentified male|unidentified female|unidentified man
unidentified woman|unknown|unknown speaker|unidentified participant|male voice
female voice|man|woman|male|female|boy|girl|all|both|everyone|everybody|chorus|narrator
announcer|caller|dispatcher|911|dispatch|remark|remarks from the floor|from the floor|aide|staff
senior administration official|senior state department official|background speaker
senior official|the governor|the mayor|mayor|the senator|the first lady|first lady
the secretary|the secretary-general|the secretary general|secretary|the registrar
the usher|the coroner|the arbitrator|the inquiry|the commissioner|the lord chancellor
the lord chancellor (on the woolsack)|the minister|the director|the attorney general
the solicitor general|the chancellor|the lord speaker|the taoiseach|an ceann comhairle
the cathaoirleach|an cathaoirleach|an leas-cheann comhairle|the tánaiste|taoiseach
the convener|the deputy convener|the presiding officer|the deputy presiding officer
the deputy president|ms. speaker|student|teacher|pupil|mother|father|child|nurse|patient
doctor|therapist|client|pilot|captain|co-pilot|tower|controller|houston|capcom
the administrator|city clerk|the city clerk|city attorney|city manager|town clerk
public speaker|member of the public|unison|together|crowd|others|another voice
several members|some members|a member|members|a delegate|the delegate|recording
voice-over|voiceover|v.o|vo|automated voice|computer|computer voice|radio|television|tv
frage|antwort|zuruf|zurufe|vorsitzender|vorsitzende|der vorsitzende|die vorsitzende
der präsident|die präsidentin|präsident|präsidentin|vizepräsident|vizepräsidentin
moderation|moderatorin|interviewerin|befragter|befragte|zeuge|zeugin|richter|richterin
journalist|journalistin|reporter|sprecher|sprecherin|alle|einer|stimme|stimmen|publikum
der alterspräsident|alterspräsident|erzähler|bericht erstatter|redaktion|gast
der kanzler|bundeskanzler|bundeskanzlerin|staatsanwalt|verteidiger|angeklagter
question|réponse|le président|la présidente|m. le président|mme la présidente
monsieur le président|m. le premier ministre|plusieurs voix|une voix|voix diverses
voix nombreuses|plusieurs députés|plusieurs membres|un membre|un député|tous
m. le rapporteur|le journaliste|journaliste|le rapporteur|le greffier|l'interprète
le témoin|témoin|l'accusé|le procureur|animateur|animatrice|intervieweur|invité|le secrétaire
m. le ministre|mme la ministre|m. le garde des sceaux|de toutes parts|le modérateur
des voix|une voix à droite|une voix à gauche|voix à gauche|voix à droite|le président de séance
pregunta|respuesta|p|r|el presidente|la presidenta|el señor presidente|la señora presidenta
presidente|presidenta|periodista|entrevistador|entrevistadora|entrevistado|entrevistada
moderador|moderadora|voces|varios señores diputados|varios diputados|un señor diputado
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
kysymys|vastaus|puhemies|ensimmäinen varapuhemies|toinen varapuhemies|toimittaja|haastattelija
haastateltava|puheenjohtaja
שאלה|תשובה|ש|ת|היו"ר|היושב-ראש|יושב ראש|יו"ר|קריאה|קריאות|קריאה מהקהל|מראיין|מראיינת
מנחה|העד|השופט|כולם|עיתונאי|עיתונאית|מרואיין|מרואיינת|קולות
سؤال|جواب|س|ج|السيد الرئيس|الرئيس|رئيس المجلس|السيد رئيس المجلس|رئيس الجلسة|المذيع|المذيعة
الصحفي|صحفي|صحفية|المحاور|المحاورة|الضيف|أصوات|المتحدث|المتصل|الجمهور|القاضي|الشاهد|المقدم
السيد المقرر|المقرر|الأمين العام|السيد الأمين العام|مداخلة|المترجم
پرسش|پاسخ|رئیس|رئیس جلسه|خبرنگار|مجری|نایب رئیس|نائب رئیس|منشی|مصاحبه‌کننده|نمایندگان|همه
अध्यक्ष|अध्यक्ष महोदय|माननीय अध्यक्ष|उपाध्यक्ष|उपाध्यक्ष महोदय|सभापति|सभापति महोदय|प्रश्न|उत्तर
सवाल|जवाब|पत्रकार|माननीय सभापति|माननीय उपाध्यक्ष|कई माननीय सदस्य|अनेक माननीय सदस्य|संवाददाता
அவைத்தலைவர்|பேரவைத் தலைவர்|மாண்புமிகு பேரவைத் தலைவர்|கேள்வி|பதில்|நிருபர்|தலைவர்
ประธาน|ประธานสภา|ท่านประธาน|ผู้สื่อข่าว|ถาม|ตอบ|พิธีกร|ผู้ดำเนินรายการ|ประธานในที่ประชุม|ประธานการประชุม
hỏi|đáp|phóng viên|chủ tọa|mc|người dẫn chương trình|chủ tịch|pv|chủ tọa điều hành
tanya|jawab|wartawan|ketua rapat|pewawancara|narasumber|moderator|pimpinan sidang|ketua
ketua sidang|wakil ketua|peserta|hadirin
spika|naibu spika|mheshimiwa spika|swali|jibu|mwandishi|mwenyekiti|mtangazaji|bw. spika|wabunge
naibu wa spika|mwandishi wa habari|msikilizaji
議長|副議長|委員長|司会|司会者|質問|回答|記者|問|答|質問者|聞き手|インタビュアー|一同|全員|会場|会場から
編集部|議事進行係|事務局長|仮議長|理事|主査|証人|裁判長|弁護人|検察官|被告人
主席|代理主席|全委會主席|問|答|记者|記者|主持人|提问|回答|问|答|采访者|受访者|众人|观众|翻译|法官|全体
代主席|秘書|秘书|议长|律师|证人|被告|旁白|嘉宾|听众|网友|女记者|男记者|发言人|外国记者
의장|위원장|부의장|질문|답변|기자|사회자|문|답|진행자|사회|판사|증인|앵커|청취자|일동|소위원장|의장대리
""")

# Keys of forms, mail, mastheads and tables: set like labels, never speakers.
FIELD_KEYS = _phrases("""
date|place|time|from|to|subject|cc|bcc|sent|re|note|notes|nb|n.b|ps|p.s|tel|phone|telephone
fax|email|e-mail|url|source|title|author|authors|tags|tag|keywords|location|venue
participants|attendees|attendance|moderator(s)|present|absent|apologies|in attendance
regrets|agenda|contents|page|pages|see also|related|published|published in sections|updated
publication date|direct link|last updated|copyright|ayes|noes|nays|yeas|abstain|abstentions
abstentions|total|result|warning|tip|tips|example|examples|figure|fig|table|step|ingredients
method|serves|prep time|cook time|preparation|directions|instructions|info|error|debug|warn
fatal|trace|chapter|part|section|act|scene|appearances|exhibit|file|version|duration|runtime
recorded|length|transcript|link|links|http|https|ftp|address|website|web|contact|contacts
credit|draft date|job no|case no|docket|citation|cite as|issue|volume|number|no|nos|sections
topics|geography|publication status|font size|site colours|colours|colors|share|filed under
category|categories|posted|posted by|posted on|written by|edited by|produced by|photo|photos
image|images|caption|video|audio|listen|watch|download|summary|abstract|background|conclusion
introduction|overview|resolution|resolved|action|actions|action item|action items|decision
decisions|motion|motions|vote|votes|roll call|members present|also present|staff present
observers|absent with apologies|quorum|next meeting|adjourned|called to order|minutes
bcc|attachment|attachments|importance|mime-version|content-type|reply-to|in-reply-to
message-id|x-mailer|received|return-path|begin|end|start|finish|break|intermission|music
cut to|smash cut to|fade in|fade out|dissolve to|fade to black|match cut to|the end|cast
characters|dramatis personae|persons|setting|synopsis|requirements|usage|license|licence
install|installation|todo|fixme|options|features|output|input|returns|raises|parameters
args|arguments|default|type|name|names|description|status|priority|assignee|reporter email
interview date|interview with|interview by|interviewed by|interviewee name|transcribed by
transcriber|recording|recording date|place of interview|date of interview|language|languages
editor|publisher|isbn|doi|price|rating|genre|year|country|city|state|zip|room|building|floor
witnesses|statement of|index|errata|correction|corrections|editor's note|disclaimer|key
legend|abbreviations|question no|answered|written answers|division no|tellers for the ayes
tellers for the noes|members voting|for the ayes|for the noes|yes votes|no votes|for|against
in favour|in favor|opposed|not voting|speakers|hosts|panelists|panellists|podcast|episode
season|sponsor|sponsors|show notes|subscribe|follow us|host(s)|guest(s)|theme|chat|poll
datum|ort|zeit|beginn|ende|beginn der sitzung|ende der sitzung|thema|betreff|von|an|quelle
titel|autor|teilnehmer|anwesend|abwesend|entschuldigt|tagesordnung|inhalt|seite|anmerkung
hinweis|anlage|anlagen|foto|bild|telefon|zutaten|zubereitung|stand|herausgeber|redaktion
lieu|heure|durée|sujet|objet|présents|absents|excusés|ordre du jour|sommaire|auteur
titre|annexe|annexes|nota|remarque|photo|ingrédients|préparation|source|séance du|personnages
fecha|lugar|hora|asunto|asistentes|presentes|ausentes|orden del día|sumario|autor|título|fuente
anexo|nota|ingredientes|preparación|duración|personajes|a favor|en contra|abstenciones
data|local|horário|assunto|presentes|ausentes|ordem do dia|sumário|autor|título|fonte|anexo
luogo|ora|oggetto|assenti|ordine del giorno|sommario|autore|titolo|fonte|allegato|personaggi
datum|plaats|tijd|onderwerp|aanwezig|afwezig|agenda|bron
дата|место|время|тема|источник|автор|присутствовали|отсутствовали|повестка дня|содержание
приложение|примечание|телефон|адрес|опубликовано в разделах|дата публикации|ссылка на материал
за|против|воздержались|воздержалось|не голосовали|результаты голосования|голосовало|кем
проголосовало за|проголосовало против|действующие лица|фото|видео|теги|начало|окончание
дата|місце|час|тема|джерело|присутні|порядок денний|утрималися|проти|усього|рішення прийнято
data|miejsce|czas|temat|źródło|autor|obecni|porządek dzienny|porządek obrad|uwaga|załącznik
tarih|yer|saat|konu|kaynak|dönem|cilt|yasama yılı|birleşim|oturum|açılma saati|kapanma saati
kâtip üyeler|katip üyeler|gündem|içindekiler|kabul|ret|çekimser
ημερομηνία|τόπος|ώρα|θέμα|πηγή|παρόντες|απόντες
תאריך|מקום|שעה|נושא|נכחו|סדר היום|חברי הכנסת|מוזמנים|ייעוץ משפטי|מנהל/ת הוועדה|רישום פרלמנטרי
חברי הוועדה|מנהל הוועדה|מנהלת הוועדה|רשם פרלמנטרי|רשמת פרלמנטרית|בעד|נגד|נמנעים
التاريخ|المكان|الوقت|الموضوع|المصدر|الحضور|جدول الأعمال|ملاحظة
تاریخ|مکان|زمان|موضوع|منبع|حاضران
दिनांक|स्थान|समय|विषय
日期|时间|時間|地点|地點|时段|時段|事件|来源|來源|作者|标题|標題|出席|缺席|列席|列席者|出席者|主题|主題|备注|附件|编辑|责任编辑
日時|場所|会場名|議題|出席者|欠席者|出典|著者|目次|付記|日付|本日の会議に付した案件|出席委員|材料|作り方|备料|做法|注
出席議員|缺席議員|列席秘書|出席政府官員|議程|附录|注释|关键词|链接|图|表
일시|장소|주제|출처|참석자|제목|의사일정|날짜|시간|재료|부록
""")

# Lower-case words that may stand inside a name or an office.
PARTICLES = _words("""
de la le du des van von der den zu zur zum af av bin ibn al el ben da do dos das di del della
dalla delle degli dei e y i und et and of the for to in on at ter ten te vom am im an een
o os as à aux en 't d' l' os las los und für of och og ja och en & und at-large pro tempore
tem tempore-elect ad interim mac st ste y von-der la-la upon under or au per sul sulla nel
ві та и по при от за на a an bint abu umm
""")

# Words that begin sentences and list items; no label begins with them.
OPENERS = _words("""
i i'm i'll i've i'd you you're we we're we've he he's she she's it it's its they they're this
that these those here there what which who whom whose how why when where if but because so
as also again then thus therefore hence moreover furthermore however nevertheless finally
lastly first firstly second secondly third thirdly fourth fourthly fifth one two three four
five six seven eight nine ten once now well yes no not never always sometimes ok okay oh ah
please remember listen look see consider imagine suppose let let's in on at by with without
from to for of is are was were be been have has had do does did can could will would shall
should may might must my your our their his her some any many most all each every another
other others next last more less very just only even still yet perhaps maybe indeed frankly
briefly specifically simply basically literally obviously clearly importantly meanwhile
remember example namely i.e e.g viz such like unlike after before since until while during
under over between among against about above below across along point item fact problem
issue reason answer's thing result conclusion quote unquote translation meaning and or nor
ich du er sie es wir ihr das dies dieser diese dieses der die was wer wie warum wo wenn aber
weil also auch dann daher deshalb erstens zweitens drittens viertens einmal noch nochmals
nun ja nein nicht nie immer bitte hier da im in am an auf bei mit ohne aus von zu für ist
sind war waren hat haben wird werden kann können muss müssen soll mein unser ihre seine alle
einige jeder eine ein einen einem zum zur und oder denn doch nur sehr damit dazu darum so
dafür beispiel kurz zunächst schließlich vor nach wir's
je tu il elle on nous vous ils elles ce cela ça cet cette ces qui que quoi où comment
pourquoi quand si mais parce donc ainsi aussi encore alors enfin ensuite puis premièrement
deuxièmement troisièmement d'abord oui non pas jamais toujours voici voilà ici là dans sur
avec sans pour par est sont était ont a sera peut doit mon ma mes notre votre leur son sa
tout tous chaque un une des et ou ni car c'est j'ai qu'on autrement bref surtout exemple
yo tú él ella nosotros ustedes ellos esto eso este esta estos estas qué quién cómo por
cuándo dónde si pero porque entonces también además finalmente primero segundo tercero en
con sin para es son era han ha será puede debe mi nuestro su sus todo cada un una y ni no sí
ahora aquí ejemplo otra muy más menos nunca siempre así
eu ele ela nós vós eles isto isso este esta quem como onde quando se mas porque então também
além finalmente primeiro segundo terceiro em com sem para é são foi tem será pode deve meu
nosso seu tudo cada um uma sim não agora aqui exemplo
io lui lei noi voi loro questo questa quello chi che cosa come perché dove quando se ma
quindi allora anche inoltre infine primo secondo terzo con senza per è sono era ha hanno sarà
può deve mio nostro suo tutto ogni uno una sì non ora qui esempio
ik jij hij zij wij jullie dit dat deze die wie wat hoe waarom waar wanneer als maar omdat dus
ook dan ten eerste tweede derde met zonder voor is zijn was heeft zal kan moet mijn ons hun
alle elke een ja nee nu hier
я ты он она оно мы вы они это этот эта эти кто что как почему зачем где когда если но потому
поэтому также затем потом наконец во-первых во-вторых в-третьих первое второе третье ещё еще
раз да нет не никогда всегда пожалуйста здесь там с без для из к от до у на по о об есть был
была были будет может должен мой наш ваш их его её все каждый один одна и или а вот так итак
например то ну повторяю главное скажу
я ти він вона ми ви вони це цей ця ці хто що як чому де коли якщо але тому також потім
нарешті по-перше по-друге по-третє ще раз так ні не для з без на у в про є був була були
буде може наш ваш усі кожен один одна і або а ось наприклад
ja ty on ona my wy oni to ten ta te kto co jak dlaczego gdzie kiedy jeśli ale bo więc także
potem wreszcie po pierwsze drugie trzecie jeszcze raz tak nie nigdy zawsze proszę tu tam z
bez dla jest są był była były będzie może musi mój nasz wasz ich wszystkie każdy jeden jedna
i albo oraz otóż np
já on ona my vy oni to ten ta co kdo jak proč kde když ale protože proto také pak nakonec za
první druhé ještě jednou ano ne prosím zde tam s bez pro je jsou byl byla bude může musí můj
náš váš každý jeden jedna a nebo tedy
jaz mi vi oni to ta kaj kdo kako zakaj kje ko če ampak ker zato tudi potem končno prvič drugič
še enkrat da ne tukaj z brez za je so bil bila bo mora moj naš vaš vsak eden ena in ali torej
аз ти той тя ние вие те това този тази кой какво как защо къде когато ако но защото затова
също после накрая първо второ трето още веднъж не тук там с без за е са беше ще може трябва
мой наш ваш всеки един една и или ето така
én te ő mi ti ők ez az ki hogyan miért hol mikor ha de mert ezért is aztán végül először
másodszor igen nem itt ott van volt lesz kell minden egy és vagy tehát
eu tu el ea noi voi ei acesta aceasta cine ce cum de unde când dacă dar pentru așa în cu fără
este sunt era va poate trebuie nostru fiecare un o și sau deci
ben sen o biz siz onlar bu şu kim ne nasıl neden nerede eğer ama çünkü bu yüzden ayrıca sonra
nihayet birinci birincisi ikincisi üçüncü evet hayır burada ile için bir ve veya yani örneğin
εγώ εσύ αυτός αυτή εμείς εσείς αυτοί αυτό ποιος τι πώς γιατί πού πότε αν αλλά επειδή άρα
επίσης μετά τέλος πρώτον δεύτερον τρίτον ναι όχι εδώ εκεί με χωρίς για είναι ήταν θα πρέπει
μας σας κάθε ένας μια και ή δηλαδή ξανά
jag du han hon vi ni de detta den det vem vad hur varför var när om men därför också sedan
slutligen första andra tredje ja nej inte här där med utan för är har ska kan måste min vår
varje en ett och eller alltså
jeg du han hun vi dere de dette den det hvem hva hvordan hvorfor hvor når hvis men derfor også
deretter til slutt første andre tredje ja nei nej ikke her der med uten for er var har skal kan
må min vår hver en et og eller altså
minä sinä hän me te he tämä se kuka mikä miten miksi missä kun jos mutta koska siksi myös
sitten lopuksi ensiksi toiseksi kolmanneksi kyllä ei tässä on oli ovat pitää joka yksi ja tai
אני אתה את הוא היא אנחנו אתם הם זה זאת אלה מי מה איך למה איפה מתי אם אבל כי לכן גם אחר כך
לבסוף ראשית שנית שלישית כן לא כאן שם עם בלי על יש היה צריך כל אחד או שוב
dear ladies gentlemen colleagues thank thanks good hello hi welcome sorry sure right yeah yep
liebe lieber geehrte geehrter verehrte sehr meine guten danke vielen herzlichen besten
mesdames messieurs chers chères cher chère merci bonjour bravo mes señoras señores señorías
gracias buenos buenas muchas senhoras senhores obrigado obrigada bom boa muito muita caros
signore signori colleghi grazie buongiorno cari care dank goedemorgen dames heren geachte
уважаемые уважаемый дорогие дорогой коллеги товарищи спасибо благодарю здравствуйте добрый
шановні шановний дякую колеги szanowni szanowny szanowna dziękuję panie państwo wysoka vážené
vážení děkuji dámy hvala spoštovane spoštovani poštovani poštovane уважаеми уважаема благодаря
tisztelt köszönöm stimați stimate mulțumesc doamnelor domnilor değerli saygıdeğer teşekkür
κυρίες αγαπητοί ευχαριστώ ärade tack mine damer takk tak hyvät arvoisa kiitos kiitän
أنا أنت هو هي نحن أنتم هم هذا هذه من ما ماذا كيف لماذا أين متى إذا لكن لأن لذلك أيضا ثم أخيرا
أولا أولاً ثانيا ثانياً ثالثا ثالثاً نعم لا هنا هناك مع بدون في على إلى عن كان يجب كل أو مرة
""")

# Words that open a sentence or an enumeration where no space divides words.
OPENERS_UNSPACED = (
    "我", "你", "他", "她", "它", "我们", "你们", "他们", "我們", "這", "这", "那", "第一", "第二", "第三",
    "首先", "其次", "最后", "最後", "再次", "例如", "比如", "但是", "所以", "因为", "因為", "如果", "另外", "此外",
    "一是", "二是", "三是", "注意", "问题是", "問題是", "有人说", "有人問", "有人说过", "就是", "他说", "她说", "他說",
    "私", "僕", "俺", "それ", "これ", "あれ", "まず", "次に", "最後に", "例えば", "たとえば", "しかし", "つまり",
    "だから", "もう一度", "一つ", "二つ", "要するに", "一方", "結論", "우리", "저는", "나는", "그것", "이것",
    "첫째", "둘째", "셋째", "그리고", "그러나", "하지만", "다시", "예를", "즉", "따라서", "ประการ", "ข้อ",
    "ผม", "ดิฉัน", "เรา", "ครั้ง", "อีกครั้ง", "मैं", "हम", "यह", "वह", "पहला", "पहली", "दूसरा", "दूसरी",
    "एक बार", "फिर", "लेकिन", "நான்", "நாம்", "இது", "அது", "முதலாவது", "இரண்டாவது", "மீண்டும்",
)  # fmt: skip

# Verbs that introduce quoted speech: "Then he said: …" is no label.
_SAYING = _words("""
said says say asked asks ask replied answered wrote writes told tells added adds stated states
reads read declared announced shouted cried is are was were means follows go goes know
sagte sagt fragte schrieb lautet heißt auf mitgeteilt folgendes erklärt steht zitiere
dit disait demanda répondit écrit suit dijo dice preguntó escribió disse disto diz scrive
сказал говорит спросил ответил пишет гласит заявил следующее powiedział mówi napisał brzmi
dedi diyor sordu είπε λέει ρώτησε sade säger sa sier sagde siger sanoi sanoo אמר אמרה قال قالت
""")


def is_saying(word: str) -> bool:
    """Whether `word`, case-folded, is a verb that introduces words in quotation."""
    return word in _SAYING


NUMBERED_SPEAKER = re.compile(
    r"(?:unidentified |unknown |male |female |audience )?"
    r"(?:speaker|participant|person|interviewer|interviewee|voice|member|respondent|student"
    r"|reporter|question|man|woman|male|female|guest|juror|sprecher|sprecherin|teilnehmer"
    r"|intervenant|locuteur|participante?|hablante|entrevistad[oa]|periodista|спикер|участник"
    r"|респондент|голос|mówca|hlas|puhuja|spreker|talare|話者|发言人|發言人|说话人|기자|화자"
    r"|참석자|ผู้พูด|p|r|s|m|f|i|b|t|sp|spk|fg|int)"
    r"[ _#-]?(?:no\.? ?)?(?:\d{1,3}|[a-h])"
)
"""A speaker known by a number only: `Speaker 1`, `P3`, `Unidentified Male 2`."""
