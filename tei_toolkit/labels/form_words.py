"""Keys of forms, mail, mastheads and tables, by language."""

from tei_toolkit.labels.vocabulary import phrase_set, word_set

# Keys of forms, mail, mastheads and tables: set like labels, never speakers.
FIELD_KEYS = phrase_set("""
question put|question proposed|question again proposed|motion made|motion put|amendment proposed
amendment put|original question|main question|question declared carried
vendo|compro|alquilo|busco|cambio|ofrezco|regalo|vende-se|compra-se|aluga-se|procuro|ofereço|affitto|cerco|offro
vends|achète|loue|échange|donne|verkaufe|kaufe|tausche|biete|vermiete|te koop|te huur|gezocht|säljes|köpes|sælges
for sale|for rent|to let|wanted|lost|found|situations vacant|продам|куплю|сдам|сниму|обменяю|sprzedam|kupię|wynajmę
コント|ショートコント|漫才|落語|titulo|subtitulo|duracion|duree|rotulo|preparacion|transcripcion|profesion|publicacion|mots cles|mots-cles
name|born|died|occupation|née|geboren|gestorben|beruf|né|décédé|profession|nacido|nombre|profesión|directores|nome|nato|morto
search|search this site|search this website|search the site|suche|suchen|volltextsuche|rechercher|buscar
buscar en el sitio|pesquisar|zoeken|поиск|поиск по сайту|пошук|пошук по сайту|szukaj|hledat|vyhledávání|keresés
αναζήτηση|חיפוש|搜索|搜尋|検索|검색
agenda item|agenda items|item|items|napirendi pont|punkt porządku dziennego|bod programu
kl|clock|uhr|kello|ore|godz|hod|alle ore|heure|hora|klo|saat|ώρα
مقدم الحلقة|ضيف الحلقة|ضيوف الحلقة|ضيفا الحلقة|تاريخ الحلقة|تاريخ البث|عنوان الحلقة|اسم البرنامج
محاور الحلقة|محاور اللقاء|موضوع الحلقة|إعداد|إخراج|تقديم
ფოტო|ఫోటో|ఫోటోలు|ፎቶ|լուսանկար|լուսանկարը|छायाचित्र|फोटो|ছবি|புகைப்படம்|ภาพ|រូបភាព|写真|사진|صورة|صور|عکس|תמונה|צילום
faktencheck|fact check|fact-check|factcheck|infobox|faktenbox|zur person|bio box|encadré|recuadro
back to top|top of page|return to top|nach oben|zum seitenanfang|haut de page|retour en haut|volver arriba
torna su|voltar ao topo|наверх|вверх|do góry|naar boven|till toppen|til toppen|takaisin ylös|başa dön
monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|понедельник|вторник|среда
четверг|пятница|суббота|воскресенье|图为|图说|版权所有|发布人|图片说明|出席委员|cartel|letrero|rótulo|panneau|carton|schild|cartello|letreiro
вывеска|надпись|табличка|字幕|テロップ|看板|考察|所見|備考|კენჭისყრის შედეგი
azimio|maazimio|uamuzi|hoja|comments|text|full text|excerpt|excerpts|passage omitted|fx|sfx|efx|sound|sounds|cue|grams|sound effect|bgm|geräusch|geräusche|geluid|geluiden|muziek
music in|music out|music up|music under|music bed|atmos|atmo|musik|aston|astons|title card|super|lower third|strap
gfx|graphic|graphics|vt|archive|opening titles|end credits|montage|establishing shot|aerial|aerial shot|gv|gvs
wide shot|close up|close-up|mid shot|long shot|pan|zoom|tracking shot
bruit|bruits|bruitage|musique|efeito|efeitos|efecto|efectos|sonido|sonidos|música|rumore|rumori
musica|effetto|atmosphäre|dźwięk|muzyka|zvuk|hudba|звук|звуки|музыка|музика|шум|ljud|lyd|ääni|hang|zene
音效|音乐|音樂|効果音|音楽|효과음|음악|âm thanh|nhạc|tiếng động|efekt|efekti|ήχος|μουσική|موسيقى|مؤثر صوتي
מוזיקה|מוסיקה|موسیقی|ध्वनि|संगीत|მუსიკა|երաժշտություն|müzik|efekt sesi|자막|公司出席|免责声明|免責聲明
ระเบียบวาระ|ระเบียบวาระที่|มติที่ประชุม|มติ|ที่ประชุมมีมติ|te wāhi|te rā|te wā|feladó|címzett|tárgy|dátum
icon|profile picture|avatar|previous debate|next debate|previous|next|reference number|reference|guilty|not guilty|for more information|for further information|date|place|time|from|to|subject|cc|bcc|sent|re|note|notes|nb|n.b|ps|p.s|tel|phone|telephone
restriction|restrictions|access|access restrictions|rights and access|permission|permissions|preferred citation|provenance
call number|accession number|shelfmark|biographical note|scope and content
fax|email|e-mail|url|source|title|author|authors|tags|tag|keywords|location|venue
participants|attendees|attendance|moderator(s)|present|absent|apologies|in attendance|topic|topics|scribe|scribes|released|beschluss|beschlüsse
regrets|agenda|contents|page|pages|see also|related|published|published in sections|updated
related news|siehe auch|lesen sie auch|weitere meldungen|weitere nachrichten|lire aussi|voir aussi|читайте также|смотрите также
publication date|direct link|last updated|copyright|ayes|noes|prayers|petitions|announcements|adjournment|nays|yeas|abstain|abstentions
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
call to order|opening|opening of the meeting|new business|old business|unfinished business|other business
any other business|public comment|public comments|public participation|consent agenda|consent calendar
pledge of allegiance|invocation|approval of minutes|approval of the minutes|approval of agenda|approval of the agenda
matters arising|closed session|executive session|closing|close of meeting|closure of the meeting
eröffnung|begrüßung|eröffnung und begrüßung|genehmigung des protokolls|verschiedenes|sonstiges|schließung
ouverture|ouverture de la séance|approbation du procès-verbal|questions diverses|clôture|levée de la séance
apertura|apertura de la sesión|aprobación del acta|ruegos y preguntas|asuntos varios|cierre|clausura|varie ed eventuali
chiusura|abertura|aprovação da ata|assuntos gerais|encerramento|rondvraag|mededelingen|ingekomen stukken
öppnande|avslutande|övriga frågor|åbning|åpning|avslutning|eventuelt|otwarcie|zamknięcie|sprawy różne|wolne wnioski
zahájení|zahájenie|různé|rôzne|otvaranje|razno|открытие|закрытие|разное|відкриття|закриття|різне|откриване
bcc|attachment|attachments|importance|mime-version|content-type|reply-to|in-reply-to
message-id|x-mailer|received|return-path|begin|end|start|finish|break|intermission|music
summary keywords|top|tops|table of contents|transcription rules|original airdate|airdate|stardate|prn|agreed|noted|decided|clause|new clause|amendment|schedule|article|notes and links|ref|show links|timestamps
cut to|smash cut to|fade in|fade out|dissolve to|fade to black|match cut to|the end|cast
characters|dramatis personae|persons|setting|synopsis|requirements|usage|license|licence
install|installation|todo|fixme|options|features|output|input|returns|raises|parameters
args|arguments|default|type|name|names|description|status|priority|assignee|reporter email
escenario|escenografía|ambientación|utilería|cenário|cenografia|ambientação|décors|scénographie|scenografia
ambientazione|bühnenbild|ort der handlung|scenery|stage set|costumes|props|декорации|обстановка|реквизит|декорації
author topic|author subject|autor thema|autor tema|auteur sujet|auteur onderwerp|autore topic|autor temat|автор тема|المحرر موضوع
haastattelu|intervju|wywiad|entretien|interjú|rozhovor|haastattelun aihe|nauha|nauhoitus
interview date|interview with|interview by|interviewed by|interviewee name|transcribed by
transcriber|recording|recording date|place of interview|date of interview|language|languages
editor|publisher|isbn|doi|price|rating|genre|year|country|city|state|zip|room|building|floor
witnesses|statement of|index|errata|correction|corrections|editor's note|disclaimer|key
legend|abbreviations|question no|answered|written answers|division no|tellers for the ayes
tellers for the noes|teller for the ayes|teller for the noes|tellers|votes cast|abgegebene stimmen|gültige stimmen
nombre de votants|nombre de suffrages exprimés|suffrages exprimés|majorité absolue|votos emitidos|votanti|votes exprimés
uitgebrachte stemmen|avgivna röster|avgitte stemmer|afgivne stemmer|głosowało|oddano głosów|members voting|for the ayes|for the noes|yes votes|no votes|for|against
in favour|in favor|opposed|not voting|speakers|hosts|panelists|panellists|podcast|episode
season|sponsor|sponsors|show notes|subscribe|follow us|host(s)|guest(s)|theme|chat|poll
schlagwörter|schlagworte|datum|ort|zeit|beginn|ende|beginn der sitzung|ende der sitzung|thema|themen|weitere themen|betreff|von|an|quelle
titel|autor|teilnehmer|anwesend|abwesend|entschuldigt|tagesordnung|inhalt|seite|anmerkung
inhaltsverzeichnis|transkript|transkription|transkriptionsregeln|transkribiert von|hinweis|anlage|anlagen|foto|bild|telefon|zutaten|zubereitung|stand|herausgeber|redaktion
lieu|heure|durée|sujet|objet|présents|absents|excusés|ordre du jour|sommaire|auteur
table des matières|mots-clés|mots clés|intervenant(s)|titre|annexe|annexes|nota|remarque|photo|ingrédients|préparation|source|séance du|personnages
fecha|lugar|hora|asunto|asistentes|presentes|ausentes|orden del día|sumario|autor|título|fuente
índice|palabras clave|transcripción|anexo|nota|ingredientes|preparación|duración|personajes|a favor|en contra|abstenciones
palavras-chave|data|local|horário|assunto|presentes|ausentes|ordem do dia|sumário|autor|título|fonte|anexo
preguntas|interpelaciones|interpelaciones urgentes|mociones|proposiciones no de ley|orden del día|comparecencias
interrogazioni|interpellanze|perguntas|requerimentos
indice|trascrizione|parole chiave|luogo|ora|oggetto|assenti|ordine del giorno|sommario|autore|titolo|fonte|allegato|personaggi
trefwoorden|nyckelord|inhoudsopgave|datum|plaats|tijd|onderwerp|aanwezig|afwezig|agenda|bron
оглавление|расшифровка|документы по теме|материалы по теме|по теме|читайте также|смотрите также|дата|место|время|тема|источник|автор|присутствовали|отсутствовали|повестка дня|содержание
приложение|примечание|телефон|адрес|опубликовано в разделах|дата публикации|ссылка на материал
ключевые слова|ключові слова|результат|кворум|за|против|воздержались|воздержалось|не голосовали|результаты голосования|голосовало|кем
проголосовало за|проголосовало против|действующие лица|фото|видео|теги|начало|окончание
дата|місце|час|тема|джерело|присутні|порядок денний|утрималися|проти|усього|рішення прийнято
słowa kluczowe|klíčová slova|spis treści|transkrypcja|zobacz także|zobacz też|data|miejsce|czas|temat|źródło|autor|obecni|porządek dzienny|porządek obrad|uwaga|załącznik
anahtar kelimeler|tarih|yer|saat|konu|kaynak|dönem|cilt|yasama yılı|birleşim|oturum|açılma saati|kapanma saati
kâtip üyeler|katip üyeler|gündem|içindekiler|kabul|ret|çekimser
τελευταία αποθήκευση|ημερομηνία|τόπος|ώρα|θέμα|πηγή|παρόντες|απόντες
מילות מפתח|תגיות|לפרטים נוספים|לפרטים|תאריך|מקום|שעה|נושא|נכחו|סדר היום|חברי הכנסת|מוזמנים|ייעוץ משפטי|מנהל/ת הוועדה|רישום פרלמנטרי
רשמה|רשם|רשמו|נרשם על ידי|קצרנית|קצרן|חברי הוועדה|מנהל הוועדה|מנהלת הוועדה|רשם פרלמנטרי|רשמת פרלמנטרית|בעד|נגד|נמנעים
كلمات مفتاحية|الكلمات المفتاحية|الوسوم|التاريخ|المكان|الوقت|الموضوع|المصدر|الحضور|جدول الأعمال|ملاحظة
تاریخ|مکان|زمان|موضوع|منبع|حاضران|جلسه|فهرست مطالب|گفت‌وگو|گفتگو|گفت و گو|الفهرس|المحتويات|نص المقابلة|نص الحوار|نص اللقاء
lts|lời tòa soạn|lời toà soạn|lời dẫn|ghi chú|nguồn|chủ đề|thời gian|địa điểm|ảnh
페이지|쪽|ページ|页|頁
மேலும் படிக்க|தேதி|இடம்|दिनांक|स्थान|समय|विषय|निर्णय|प्रस्ताव|प्रस्ताव क्रमांक|संकल्प|संकल्प क्रमांक|मतदान
उपस्थिति|उपस्थित|अनुपस्थित|ठराव|ठराव क्रमांक|সিদ্ধান্ত|প্রস্তাব|উপস্থিতি|তারিখ|স্থান|தீர்மானம்|முடிவு|తీర్మానం|ഫലം
相关新闻|相关链接|相关报道|相关阅读|相关文章|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|目录|目錄|字号|编者按|編者按|分享到|网友|日期|时间|時間|地点|地點|时段|時段|事件|来源|來源|作者|标题|標題|出席|缺席|列席|列席者|出席者|主题|主題|备注|附件|编辑|责任编辑
キーワード|日時|場所|会場名|議題|出席者|欠席者|出典|著者|目次|付記|日付|本日の会議に付した案件|出席委員|材料|作り方|备料|做法|注
決定|决定|決議|决议|連署人|提案人|列席人員|列席委員|出席委員|資料來源|资料来源|編按|编按|編輯按|編者註|编者注|出席議員|缺席議員|列席秘書|出席政府官員|議程|附录|注释|关键词|链接|图|表
出演|出演者|収録日|調查|조회수|작성일|등록일|
ቦታ|ቀን|ሰዓት|አጀንዳ|ርዕስ|ውሳኔ|ተሳታፊዎች|የተገኙ|തീയതി|സ്ഥലം|സമയം|വിഷയം|പുസ്തകം|തീരുമാനം|പ്രമേയം|അജണ്ട|പങ്കെടുത്തവർ|ഹാജർ|വന്നവർ
తేదీ|స్థలం|సమయం|విషయం|నిర్ణయం|ಹಾಜರಿದ್ದವರು|ದಿನಾಂಕ|ಸ್ಥಳ|ಸಮಯ|ವಿಷಯ|ನಿರ್ಣಯ|તારીખ|સ્થળ|સમય|વિષય|ઠરાવ|ਤਾਰੀਖ|ਸਥਾਨ|ਸਮਾਂ|ਵਿਸ਼ਾ
දිනය|ස්ථානය|වේලාව|මාතෘකාව|সময়|বিষয়|நாள்|நேரம்|பொருள்|தலைப்பு|വേദി|ठिकाण|वेळ|मिति|ठाउँ|مقام|وقت|بمقام|قرارداد|حاضرین
თარიღი|ადგილი|დრო|თემა|დღის წესრიგი|დადგენილება|გადაწყვეტილება|კენჭისყრა|ესწრებოდნენ|ամսաթիվ|վայր|ժամ|թեմա|եթեր|օրակարգ|որոշում
ներկա էին|հեռախոս|սղագրությունը|កាលបរិច្ឆេទ|ទីកន្លែង|ម៉ោង|ប្រធានបទ|របៀបវារៈ|សេចក្តីសម្រេច|ວັນທີ|ສະຖານທີ່|ເວລາ|ຫົວຂໍ້|ມະຕິ
ရက်စွဲ|နေရာ|အချိန်|အကြောင်းအရာ|ဆုံးဖြတ်ချက်|ཚེས་གྲངས|ཟླ་ཚེས|ས་གནས|དུས་ཚོད|བརྗོད་གཞི|วันที่|สถานที่|เวลา|เรื่อง|หัวข้อ|ระเบียบวาระ|มติ
огноо|газар|сэдэв|шийдвэр|күні|орны|тақырып|қаулы|забележка|решение|гласуване|дневен ред|присъстват|отсъстват
الاعتذارات|اعتذارات|المعتذرون|الغائبون|الغياب|المتغيبون|الأعضاء الغائبون|الأعضاء الحاضرون|غایبان|غائبین|נעדרו|נעדרים|נוכחים
excusas|excusados|disculpas|ausencias|ausências|faltas justificadas|giustificati|assenti giustificati|presenti
nieobecni|usprawiedliwieni|nieobecni usprawiedliwieni|přítomni|nepřítomni|omluveni|omluveno|prítomní|neprítomní|ospravedlnení
närvarande|frånvarande|fraværende|til stede|tilstede|forfall|afbud|läsnä|poissa|jelen vannak|jelenlévők|távol|hiányzók
verhinderd|afmeldingen|berichten van verhindering|es fehlen|es fehlten|anwesend sind|anwesend waren|відсутні|присутствуют|отсутствуют
katılanlar|katılmayanlar|mazeretliler|欠席議員|欠席委員|遅参議員|请假|請假|請假委員|请假委员|缺席委員|缺席委员
elnököl|az ülésen elnököl|presiding|chaired by|meeting chaired by|presided by|presided over by|in the chair|chairing
засідання веде|головує|головує на засіданні|веде засідання|ведёт заседание|заседание ведёт|заседание ведет|ведет заседание
председательствует|председательствовал|председательствовала|председательствует на заседании|председателства|води заседанието
przewodniczy|obradom przewodniczy|posiedzeniu przewodniczy|posiedzenie prowadzi|obrady prowadzi|obrady prowadził
řídí|schůzi řídí|schůzi řídil|schůzi řídila|předsedá|předsednictví|jednání řídí|jednání řídil|predsedá|schôdzu vedie
predsjeda|sjednici predsjedava|predsedava|sednicom predsedava|predseduje|sejo vodi|sejo je vodil|puhetta johti|puhetta johtaa
presiede|presieduto da|preside|presidida por|presidido por|preside la sesión|présidé par|présidée par|prezidează|lucrările sunt conduse de
conduce ședința|ședința este condusă de|vada|sēdi vada|pirmininkauja|juhatab|istungit juhatab|vorsitz führt|den vorsitz führt|den vorsitz hat
voorgezeten door|προεδρεύει|başkanlık eden|toplantıya başkanlık eden|puheenjohtajana
출석|출석의원|결석|결석의원|결석 의원|결석위원|결석 위원|불출석|청가|출석 위원|출석 의원|출석 국무위원|관련기사|관련 기사|목차|일시|장소|주제|출처|참석자|제목|의사일정|날짜|시간|재료|부록
""")

# Verbs with which a decree, an order or a resolution goes over to what it lays down.
ENACTING = phrase_set("""
постановляю|постановляет|постановил|постановила|приказываю|приказывает|приказал|решил|решила
решает|распоряжаюсь|обязываю|объявляю|постановляє|наказую|наказує|вирішив|вирішила|вирішує
ухвалив|ухвалила|ухвалює|зобов'язую|пастанаўляю|загадваю|реших|нареждам|заповядвам|постановява|одлучи
decreta|decreto|resuelve|resuelvo|resolvió|acuerda|acordó|ordena|dispone|dispongo|determina|resolve
delibera|ordina|determino|promulga|sanciona|sanciono|faço saber|vengo en decretar
decrète|décrète|arrête|ordonne|décide|a décrété|a arrêté|a adopté
verordnet|verfügt|beschließt|beschliesst|erlässt|verordne|verordnen|hat beschlossen
decrees|orders|resolves|ordains|hereby orders|hereby decrees|hereby resolves|do ordain|be it enacted
be it resolved|now, therefore, be it resolved|now therefore be it resolved|be it ordained
uchwala|postanawia|zarządza|zarządzam|rozporządza|postanawiam|uchwala, co następuje
zarządza się, co następuje|nařizuje|usnáší se|usnesla se|rozhodl|rozhodla|nariaďuje|uzniesla sa
odluku|odlučuje|odlučio|besluit|hebben besloten|heeft besloten|decide|hotărăște|hotărește|hotărâște
decretează|dispune|elrendeli|rendeli el|határoz|päättää|förordnar|beslutar|bestemmer|αποφασίζουμε
αποφασίζει|διατάσσουμε|qaulı etemin|қаулы етемін|бұйырамын|karar vermiştir|vendos|nutaria|nusprendžia
""")

# Keys of what is weighed or set against each other, in twos.
OPPOSED = word_set("""
pro pros con cons contra contras vorteil vorteile nachteil nachteile stärken schwächen plus minus
pluspunkt minuspunkt pluspunkte minuspunkte avantage avantages inconvénient inconvénients points-forts
points-faibles atouts ventaja ventajas desventaja desventajas inconveniente inconvenientes
vantagem vantagens desvantagem desvantagens vantaggio vantaggi svantaggio svantaggi pregi difetti
voordeel voordelen nadeel nadelen fördel fördelar nackdel nackdelar fordel fordele fordeler
ulempe ulemper edut haitat plusy minusy zalety wady výhody nevýhody prednosti nedostaci slabosti
плюс минус плюсы минусы преимущества недостатки переваги недоліки előnyök hátrányok avantaje
dezavantaje artılar eksiler avantajlar dezavantajlar
advantage advantages disadvantage disadvantages drawback drawbacks strength strengths weakness
weaknesses upside downside problem solution cause effect before after vorher nachher
""")

# What ends the key of a form of two words: `Hearing date`, `Speaker names`.
FIELD_ENDINGS = word_set("""
date dates time times place names name title titles number numbers location id url link links
no nr status version type source length duration list key keys code format file files address email
phone keywords summary note notes
""")

# Words of headings: a line that holds one is no label.
HEADINGS = word_set("""
act scene scen actus akt auftritt aufzug szene acte scène atto scena acto escena jornada ato cena
artículo artigo articolo стаття статья член ява дія prizor výstup dějství
felvonás jelenet perde sahne πράξη σκηνή kohtaus näytös
chapter kapitel chapitre capítulo capitolo глава действие явление картина
punctul séance sitzung sessão sesión sessione sitting zitting posiedzenie заседание засідання
présidence présidents sommaire tagesordnung tagesordnungspunkt drucksache wahlperiode legislaturperiode
législature legislatura kadencja hansard debates proceedings transcript interview
beratung здание questions appendix exercice exercise übung aufgabe ejercicio exercício
esercizio упражнение oefening ćwiczenie vergadering sittingday exhibit website
""")

# Headings of a list of what is to be done, or was said in short, and by whom.
TASKS = phrase_set("""
next steps|action items|actions|to do|to-do|todo|todos|follow-ups|follow ups|tasks|takeaways
key takeaways|follow-up tasks|action points|assigned tasks|aufgaben|nächste schritte|prochaines étapes|actions à mener|próximos pasos
próximos passos|azioni|acties|actiepunten|задачи|поручения|następne kroki
""")

# Headings of a list of those who speak.
CASTS = phrase_set("""
cast|cast of characters|characters|dramatis personae|dramatis personæ|persons|the persons
persons represented|the persons in the play|persons in the play|the persons of the play
characters in the play|the characters in the play|characters of the play|the cast|personae dramatis|personæ dramatis|drammatis personae|dramatis persona|actors names|persons names|the persons names
the names of the persons|names of the persons|names of the characters|the actors|the names of the actors|names of the actors|the actors names|the names of all the actors|persons of the play|persons of the dialogue|the persons of the dialogue
executives|analysts|company executives|company representatives|conference participants
speakers|speaker information|speaker key|participants|call participants|corporate participants|conference call participants
attendees|present|přítomni|přítomní|přítomen|prítomní|appearances|comparutions|les comparutions|comparecientes|verschijnende partijen|panelists|panellists|speakers and panelists|people|voices
hablan en ella las personas siguientes|personas que hablan en ella|hablan en ella|figuras|figuras de la comedia
personatges|personaxes|pertsonaiak|likovi|lica|osebe|nastopajo|nastopajoče osebe|postavy|personerna|tegelased|darbības personas|veikėjai|persónur|cymeriadau
pearsana|na pearsana|foireann|wahusika|para pelaku|pelaku|mga tauhan|personat|personazhet|nhân vật
các nhân vật|ตัวละคร|მოქმედი პირნი|მოქმედი პირები|գործող անձինք|գործող անձեր|մասնակիցներ|қатысушылар
кейіпкерлер|parolantoj|roluloj|personoj|אישים|המשתתפות|شخصیت‌ها|登场人物|剧中人物|ಪಾತ್ರಗಳು|കഥാപാത്രങ്ങൾ
পাত্র-পাত্রী|पात्रहरू|चरित्रहरू
personen|handelnde personen|die personen|teilnehmer|teilnehmerinnen und teilnehmer|anwesend
personnages|les personnages|participants à la réunion|présents|intervenants|personajes
participantes|asistentes|personagens|pessoas|presentes|personaggi|persone|partecipanti
presenti|personages|deelnemers|aanwezig|действующие лица|лица|участники|дійові особи
учасники|osoby|uczestnicy|obecni|osoby dramatu|osobe|sudionici|лица на пиесата|személyek
szereplők|persoanele|personajele|participanți|kişiler|katılımcılar|τα πρόσωπα|πρόσωπα|τα του δραματος προσωπα|τὰ τοῦ δράματος πρόσωπα
συμμετέχοντες|personer|medverkande|deltagare|deltagere|personerne|henkilöt|osallistujat
המשתתפים|נכחו|מוזמנים|חברי הוועדה|חברי הכנסת|ייעוץ משפטי|הנפשות הפועלות|الحضور|المشاركون|الشخصيات|حاضران|登場人物|出席者|出演|参加者
पात्र|पात्र परिचय|पात्र-परिचय|चरित्र|চরিত্র|চরিত্রলিপি|পাত্রপাত্রী|কুশীলব|பாத்திரங்கள்|పాత్రలు|పాత్రధారులు
出席人员|与会人员|人物|出席議員|出席委員|등장인물|나오는 사람|나오는 사람들|나오는 이들|참석자|출연
sprecher|sprecherinnen|sprecherinnen und sprecher|sprecher und sprecherinnen|sprecher:innen|sprechersiglen
gesprächsteilnehmer|gesprächspartner|beteiligte|sprekers|gesprekspartners|locuteurs|locuteurs et locutrices
interlocuteurs|hablantes|interlocutores|falantes|locutores|parlanti|locutori|interlocutori|vorbitori
говорящие|собеседники|мовці|співрозмовники|rozmówcy|mówcy|hovoriaci|govornici|konuşmacılar|konuşanlar
samtalsdeltagare|talere|samtaledeltakere|puhujat|beszélők|ομιλητές|συνομιλητές|דוברים|משתתפי השיחה
المتحدثون|المتكلمون|حضر|وحضر|حضر الجلسة|وحضر الجلسة|حضر الاجتماع|وحضر الاجتماع|حضرها|وحضرها
وحضر عن الحكومة|حضر عن الحكومة|الحاضرون|الأعضاء الحاضرون|الحضور من الأعضاء|گویندگان|대화 참여자|interlocutors|speaker codes|speaker initials
""")

# What stands after a name in a list of votes.
VOTES = word_set("""
yes no aye nay yea noe abstain abstained abstention present absent for against excused recused
ja nein enthaltung enthalten oui non abstention contre pour sí si no abstención sim não abstenção
sì astenuto favorevole contrario nee tegen voor за против воздержался воздержалась воздержусь так ні
утримався tak nie proti zdržel igen nem tartózkodott kabul ret çekimser nej avstår avstod nei
kyllä ei tyhjä υπέρ κατά παρών בעד נגד נמנע נמנעת نعم لا ممتنع 賛成 反対 棄権 赞成 反对 弃权 贊成 反對 棄權 찬성 반대 기권
""")

# The sides of a vote, as its count names them.
SIDES = phrase_set("""
for|against|in favour|in favor|in favour of the motion|for the motion|against the motion|ayes|aye|noes
nays|nay|yes|no|yeas|abstention|abstentions|abstained|abstain|abstaining|absent|not voting|opposed
recused|paired|members paired|enthalten|enthalten haben sich|frånvarande|avstod|fraværende|ausentes|absents
dafür|dagegen|ja|nein|für|gegen|enthaltung|enthaltungen|stimmenthaltung|stimmenthaltungen
ja-stimmen|nein-stimmen|ja-stimme|nein-stimme|gegenstimme|gegenstimmen|fürstimmen|zustimmung|ablehnung|pour|contre|oui|non
abstentions|blancs|nuls|a favor|en contra|sí|si|abstención|abstenciones|a favore|contro|contrari
favorevoli|favorevole|contrario|astenuti|astenuto|in favore|sì|contra|contras|sim|não|abstenção
abstenções|favoráveis|contrários|voor|tegen|onthouding|onthoudingen|ja-röster|nej-röster|nej|nei|for
imot|emot|mot|avstår|avstått|blanke|hverken for eller imod|imod|kyllä|jaa|ei|tyhjiä|poissa|poolt|vastu
erapooletuid|par|pret|atturas|už|prieš|susilaikė|za|przeciw|przeciwko|wstrzymało się|wstrzymał się
wstrzymujących się|proti|zdržel se|zdrželi se|zdržalo se|zdržal sa|zdržali sa|protiv|suzdržan
suzdržani|suzdržanih|uzdržan|uzdržani|uzdržanih|vzdržan|vzdržani|за|против|воздержались|воздержался
воздержалось|не голосовали|не голосовало|проти|утримались|утрималися|утримався|уздржан|уздржани
уздржаних|въздържали се|въздържал се|igen|nem|tartózkodás|tartózkodott|mellette|ellene|pentru
împotrivă|abțineri|abțineri de la vot|kabul|ret|çekimser|υπέρ|κατά|παρών|παρόντες|λευκά|בעד|נגד|נמנע
נמנעים|נמנעו|لصالح|مع|ضد|موافق|موافقون|معارض|معارضون|امتناع|ممتنع|ممتنعون|مخالف|賛成|反対|棄権|赞成|反对
弃权|贊成|反對|棄權|찬성|반대|기권
""")

# What stands before the sides of a vote.
BALLOTS = phrase_set("""
vote|votes|voting|the vote|recorded vote|roll-call vote|roll call vote|result|result of the vote
result of vote|the vote was|ballot|abstimmung|abstimmungsergebnis|ergebnis|ergebnis der abstimmung
scrutin|résultat du vote|résultat|votants|votación|resultado|resultado de la votación|votação|votazione
esito della votazione|stemming|uitslag|votering|avstemning|afstemning|äänestys|głosowanie|wynik głosowania
hlasování|hlasovanie|glasovanje|glasanje|гласање|голосование|результаты голосования|голосовали
голосування|szavazás|vot|rezultatul votului|oylama|ψηφοφορία|הצבעה|التصويت|採決|表决|表決|표결
""")

# Who signs a record, or what its last lines tell: `Il segretario: A. Bruni`.
SIGNERS = phrase_set("""
clerk|secretary|the secretary|chair|chairman|chairwoman|chairperson|the chairman|president|minute taker
minutes secretary|recording secretary|scribe|witness|approved by|certified by|schriftführer|schriftführerin
protokollführer|protokollführerin|protokollant|protokollantin|der vorsitzende|die vorsitzende|schluss
le président|la présidente|le secrétaire|la secrétaire|le greffier|la greffière|secrétaire de séance|le secrétaire de séance|la secrétaire de séance
el secretario|la secretaria|el presidente|la presidenta|secretario de actas|il segretario
la segretaria|il presidente|la presidente|il verbalizzante|o secretário|a secretária|o presidente
de voorzitter|de secretaris|notulist|sluiting|vid protokollet|ordförande|sekreterare|justeras|referent
dirigent|protokolant|protokolantka|przewodniczący|zapsal|zapsala|zapisovatel|předsedající|zapisničar
zapisničarka|predsjedavajući|записничар|секретарь|секретарь заседания|секретарь собрания|протокол вёл
протокол вела|протокол вел|protokołował|protokołowała|председатель собрания|председатель заседания|голова зборів|секретар зборів|секретар|протоколіст|jegyzőkönyvvezető|elnök|secretar|kâtip|γραμματέας
רשם|רשמה|כתב|أمين السر|المقرر|كاتب الجلسة|書記|记录人|記錄|記録
протоколчик|протоколист|водещ протокола|снел протокола|записала|записал|записник|ጸሐፊ|ቃለ ጉባኤ ያዥ|სხდომის მდივანი|ოქმის მწარმოებელი
քարտուղար|արձանագրող|ผู้จดรายงานการประชุม|ผู้บันทึก|ผู้ตรวจรายงานการประชุม|ਸਕੱਤਰ|செயலாளர்|தலைமைச் செயலாளர்|notulis|katibu|thư ký|منشی جلسه
""")
