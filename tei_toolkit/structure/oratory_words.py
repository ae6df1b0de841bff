"""The words of speeches: who is addressed, what titles name, thanks, the first person.

Of many languages, in small letters; ours.
"""

# lists of words

import re

from tei_toolkit.lazy_pattern import lazy_pattern

ADDRESS = lazy_pattern(
    r"\W*(?:"
    r"(?:good (?:morning|afternoon|evening|day)[,.! ]+(?:everyone|everybody|all|ladies"
    r"|friends|and)|ladies and gentlemen|gentlemen and ladies"
    r"|(?:my |dear )?brethren\b|my (?:lords|fellow|dear|friends|children)"
    r"|fellow[- ](?:citizens|americans|members"
    r"|students"
    r"|countrymen|delegates)|(?:dearly )?beloved\b|brothers and sisters|sisters and"
    r" brothers|comrades|(?:dear|distinguished|honou?red|esteemed) (?:friends"
    r"|colleagues"
    r"|guests|delegates|members|brothers|sisters|fellow|brethren|ladies|ministers"
    r"|participants|excellenc|graduates|students|parents)"
    r"|(?:your )?(?:excellenc(?:y|ies)|majest|royal highness|holiness|honou?r\b|grace)"
    r"|(?:mr\.?|mister|madam|madame|mrs\.?|ms\.?) (?:president|speaker|chairman"
    r"|chairwoman"
    r"|chair|mayor|prime minister|secretary|vice|chancellor|rector|dean|deputy)"
    r"|president [^\W\d_]+,|members of (?:the|congress|parliament)|citizens of"
    r"|men and women of|friends[,!:]|class of \d{4})"
    r"|(?:sehr (?:ge|ver)ehrte|verehrte|liebe (?:freund|kolleg|mitbürger|genoss|brüder"
    r"|schwestern|gemeinde|gäste|anwesende|landsleute)|meine (?:sehr )?(?:verehrten "
    r"|lieben )?"
    r"(?:damen und herren|herren|freunde)|meine damen|hohes haus|herr (?:präsident"
    r"|vorsitzender|bundespräsident|bundeskanzler)|frau (?:präsidentin|vorsitzende))"
    r"|(?:mesdames|messieurs|mes (?:cher[es]*|frères|enfants)\b"
    r"|chers? (?:amis|collègues|compatriotes"
    r"|frères)"
    r"|françaises?,? français|monsieur le (?:président|ministre|maire|premier)"
    r"|madame la (?:présidente|ministre|maire)|citoyens)"
    r"|(?:señoras y señores|señor(?:a|es|as)? (?:president|diputad|senador|ministr)"
    r"|queridos |estimad[oa]s |compatriotas|compañer[oa]s|amig[oa]s|hermanos)"
    r"|(?:senhoras e senhores|senhora?s? (?:president|deputad|ministr)|meus amigos"
    r"|caros |car[ií]ssim|prezad[oa]s|companheir)"
    r"|(?:signore e signori|signori|onorevoli|car[ie] (?:amic|collegh|fratelli)|signor"
    r" presidente|cittadin)"
    r"|(?:dames en heren|geachte |beste (?:vrienden|collega)|mijnheer de voorzitter"
    r"|meneer de voorzitter|mevrouw de voorzitter|voorzitter[.,!] )"
    r"|(?:mina damer|ärade |kära |herr talman|fru talman|mine damer|kære |kjære |hyvät"
    r" |arvoisa|rakkaat )"
    r"|(?:уважаем|дорогие |товарищи|дамы и господа|граждане|соотечественники|господа"
    r"|друзья|братья и сестры|брати[яе]|возлюбленные"
    r"|шановн|дорогі |пані та панове|громадяни|драги |почитаеми"
    r"|поштован|dragi |poštovan|spoštovan|dame i gospodo|vážen|dámy a pán|milí "
    r"|szanown|panie i panowie|wysok[ai] izb|drodzy |rodacy)"
    r"|(?:tisztelt |kedves |stimat|stimaț|doamnelor și domnilor|dragi prieteni|onorat"
    r"|değerli |sayın |sevgili |aziz |efendi(?:m|ler)\b|arkadaşlar\b|κυρίες και κύριοι|αγαπητ|φίλες και φίλοι|κύριε "
    r"πρόεδρε)"
    r"|(?:גבירותי|אדוני |מכובדי|חברי הכנסת|أيها|ايها|السيدات والسادة|أيتها|سيداتي"
    r"|بسم الله"
    r"|خانم‌ها|هموطنان|بنام خدا|به نام خدا|देवियो|मेरे प्यारे|भाइयो|माननीय|மாண்புமிகு"
    r"|அன்பார்ந்த|เรียน|พี่น้อง|kính thưa|thưa |các bạn|saudara|hadirin|yang terhormat"
    r"|ndugu |waheshimiwa|mheshimiwa)"
    r"|(?:as?salaa?mu?\b|selamat (?:pagi|siang|sore|malam|petang)\b|salam sejahtera|para hadirin"
    r"|yang (?:saya|kami) (?:hormati|muliakan)|bapak[- ](?:bapak|ibu)|mga (?:kababayan|kaibigan|ginoo)"
    r"|magandang (?:umaga|hapon|gabi) po|mabibi at mabwana|austatud |lugupeetud |kallid |cienījam"
    r"|godātie |gerbiam|brangūs |virðule?gu |ágæt|kæru |a chairde|a dhaoine uaisle|foneddigion"
    r"|annwyl gyfeillion|jaun-andreok|agur t'erdi|benvolgu|senyores i senyors|zonja dhe zotërinj"
    r"|të nderuar|hörmətli |qadrli |aziz |құрметті |урматтуу |эрхэм |паважан|gwerthfawr)"
    r"|(?:მეგობრებო|ბატონებო|ქალბატონებო|პატივცემულო|սիրելի |հարգելի |տիկնայք|صدرِ? محترم|جناب صدر"
    r"|معزز |خواتین و حضرات|میرے عزیز|السلام عليكم|السلام علیکم|সুধী|প্রিয় |সভাপতি মহোদয়|ভাই ও বোনেরা|ప్రియమైన|గౌరవనీయ"
    r"|പ്രിയപ്പെട്ട|ബഹുമാനപ്പെട്ട|ಪ್ರಿಯ |ಮಾನ್ಯ|આદરણીય|પ્રિય |ਸਤਿਕਾਰਯੋਗ|ගරු |හිතවත්|आदरणीय|सम्मानित|प्यारे |बहनों|नमस्कार|"
    r"ክቡራን|ክቡራት|የተከበራችሁ|ውድ |ສະບາຍດີ|ບັນດາທ່ານ|សូមគោរព|ជម្រាបសួរ|လေးစားအပ်|မိတ်ဆွေ)"
    r"|(?:本日ここに|ただ今ご紹介|只今ご紹介|各位|女士们|女士們|同志们|同志們|同胞|尊敬的|亲爱的|親愛的|主席|諸君|皆さん|皆様"
    r"|みなさん|ご列席|존경하는|여러분|사랑하는|국민)"
    r")",
    re.IGNORECASE,
)
PEOPLE = lazy_pattern(
    r"\W*(?:(?:queridos |caros |car[ie] |chers |kære |kjære |drodzy |дорогие |dragi )?"
    r"(?:español(?:es|as)|mexican[oa]s|argentin[oa]s|colombian[oa]s|chilen[oa]s|peruan[oa]s"
    r"|venezolan[oa]s|cuban[oa]s|ecuatorian[oa]s|bolivian[oa]s|uruguay[oa]s|paraguay[oa]s"
    r"|catalan(?:es|s)|portugues(?:es|as)|brasileir[oa]s|français(?:es)?|italian[ie]"
    r"|deutsche|österreicher(?:innen)?|россияне|украинцы|українці|белорусы|polacy|polki"
    r"|hrvatice|român[ii]|magyarok|έλληνες|ελληνίδες|belges|suisses|nederlanders)"
    r"|people of (?:\w+ ){1,3}\w+|pueblo de \w+|peuple de \w+)"
    r"(?: (?:y|e|et|und|og|och|a|i|en|και|и|і) [^\W\d_]+)?"
    r"[,:!](?! [^\s,]+(?:,| (?:y|e|et|und|o|en|i|и) ))",
    re.IGNORECASE,
)
"""A people that is addressed, and no list of peoples: `Españoles, al concluir el año`."""
SECOND_PERSON = lazy_pattern(
    r"\b(?:vosotr[oa]s|vuestr[oa]s?|ustedes|permit(?:id|an)me"
    r"|(?:enviar|saludar|desear|agradecer|hablar|pedir|decir|dar|invitar)(?:os|les)|os [^\W\d_]+(?:o|é|amos)"
    r"|vous|votre|vos|vi|vostr[oaie]|voi|vós|vossos?|vossas?|vocês|euch|eu(?:er|re|rem|ren)|ihnen|you|your"
    r"|jullie|uw|вас|вам|ваш\w*|wam|wasz\w*|państwu|vam|vas|vama|vă|voi|nektek|titeket|σας)\b",
    re.IGNORECASE,
)
"""Words to those who listen."""
TITLE_OPENS = lazy_pattern(
    r"\W*(?:(?:the |his |her )?(?:majesty’s |king’s |queen’s )?(?:inaugural |farewell |christmas )?"
    r"(?:speech|remarks|address|message|broadcast) (?:by|of|to|from|on the occasion)\b"
    r"|(?:discurso|mensaje|alocución|mensagem|pronunciamento|messaggio|discorso|discours|allocution) (?:d|p|a|n|en\b)"
    r"|(?:rede|ansprache|neujahrsansprache|weihnachtsansprache|grußwort) (?:von|des|der|zu|zum|zur|an|bei)\b"
    r"|(?:речь|обращение|выступление|промова|звернення|виступ) |(?:przemówienie|orędzie|wystąpienie) "
    r"|(?:toespraak|kersttoespraak|troonrede) (?:van|door)\b|(?:tal|tale|nyttårstale|nyårstal) (?:av|af|ved|vid|til)\b)",
    re.IGNORECASE,
)
"""A title that begins with what it is: `Mensaje de Navidad`, `Rede des Präsidenten`."""
TITLE = lazy_pattern(
    r"(?<![^\W\d_])(?:speech|(?:inaugural |keynote |opening |closing |farewell "
    r"|presidential "
    r"|commencement |radio |welcome |graduation )?address\b(?! book| line|:)|remarks"
    r"|sermon|homily|lecture|oration|eulogy|keynote|toast\b|testimony of"
    r"|statement (?:by|of)"
    r"|commencement|acceptance|rede\b|reden\b|festrede|ansprache|predigt|vortrag"
    r"|vorlesung"
    r"|regierungserklärung|neujahrsansprache|grußwort|discours|allocution|sermon"
    r"|homélie"
    r"|oraison|leçon inaugurale|discurso|alocución|pregón|homil[ií]a|sermón|sermão"
    r"|palestra"
    r"|pronunciamento|discorso|orazione|omelia|predica|toespraak|rede van|lezing|preek"
    r"|troonrede|tal\b|tale\b|anförande|föredrag|foredrag|prædiken|puhe\b|saarna|luento"
    r"|речь|обращение|выступление|проповедь|послание|лекция|вступительное слово"
    r"|слово на"
    r"|промова|звернення|виступ|проповідь|przemówienie|orędzie|wystąpienie|kazanie"
    r"|homilia"
    r"|wykład|projev|kázání|přednáška|prejav|govor\b|pridiga|beseda\b|говор|реч\b|слово"
    r"|beszéd|beszéde|prédikáció|előadás|discursul|cuvântare|predică|konuşma|konuşması"
    r"|nutuk"
    r"|amanat|orasi|khutbah|khotbah|ucapan|talumpati|mahubiri|risala|jawabi|kõne|jutlus|uzruna"
    r"|sprediķis|pamokslas|ræða|ávarp|hátíðarræða|óráid|araith|anerchiad|pregeth|hitzaldia?|discurs"
    r"|al·locució|fjalim\w*|прамова|приветственное слово|çıxışı?|nitqi?|nutqi?|oratio"
    r"|parolado|diskors|toespraak|баяндама|илтгэл"
    r"|vaaz|ομιλία|λόγος|κήρυγμα|διάλεξη|χαιρετισμός)(?![^\W\d_])"
    r"|נאום|דרשה|הרצאה|خطاب|خطبة|كلمة|محاضرة|سخنرانی|خطابه|भाषण|संबोधन|உரை|สุนทรพจน์"
    r"|ปาฐกถา"
    r"|وعظ|تقریر|خطبہ|وتار|ভাষণ|বক্তৃতা|ప్రసంగం|ഭാഷണം|പ്രസംഗം|ಭಾಷಣ|ભાષણ|ਭਾਸ਼ਣ|කතාව|කථාව"
    r"|प्रवचन|व्याख्यान|ສຸນທອນພົດ|សុន្ទរកថា|မိန့်ခွန်း|სიტყვით გამოსვლა|მიმართვა|ქადაგება|ելույթ|ճառ|քարոզ"
    r"|ንግግር|ስብከት|โอวาท|คำปราศรัย|พระธรรมเทศนา"
    r"|diễn văn|bài phát biểu|pidato|ceramah|sambutan|hotuba|演说|演說|演講|演讲"
    r"|讲话|講話|致辞|致辭|講演|挨拶|演説|式辞|祝辞|説教|연설|강연|축사|기념사|설교",
    re.IGNORECASE,
)
ANNOUNCED = lazy_pattern(
    r"(?:said the following"
    r"|verbatim transcript of [^.!?]{3,60} by [^.!?]{3,60}"
    r"|(?:delivered|made|gave) the following (?:speech|address|remarks|statement)"
    r"|spoke as follows|folgende(?:s|n)? (?:rede|ansprache|grußwort|worte)"
    r"|(?:le discours|l['’]allocution) suivante?|les paroles suivantes"
    r"|(?:el|las|la) siguientes? (?:discurso|palabras|alocución)|o seguinte discurso"
    r"|il seguente discorso|le seguenti parole|следующ\w+ (?:речь\w*|слов\w*)"
    r"|(?:со|з) (?:следующ|таким)\w* (?:речью|словом|промовою))[^.!?]{0,60}[.:]\W*\Z"
    r"|(?:次|以下)の(?:よう|とおり|通り)[にな].{0,12}"
    r"(?:述べ|挨拶|あいさつ|式辞|祝辞)[^。]{0,8}[。：]\Z"
    r"|(?:讲话|講話|致辞|致辭|演讲|演講)(?:全文|内容|內容)?如下[。：:]\Z"
    r"|다음과 같이 (?:말|연설|밝)[^.]{0,8}[.:]\Z",
    re.IGNORECASE,
)
"""The end of a lead that says that a speech follows."""
DELIVERY = lazy_pattern(
    r"check against delivery|as (?:delivered|prepared)|prepared for delivery"
    r"|delivered (?:at|on"
    r"|in|to|by)\b|\bpreached (?:at|on|in|to|by|before)\b"
    r"|es gilt das gesprochene wort|seul le prononcé|sólo? es válido"
    r"|проверять по|transcript of (?:the )?(?:speech|address|remarks)",
    re.IGNORECASE,
)
GIVEN = lazy_pattern(
    r"\W*(?:an? |the |this )?(?:[^\W\d_]+ )?(?:sermon|homily|discourse|address|speech"
    r"|lecture|oration|eulogy)(?:,| was)? (?:preached|delivered|given|pronounced)\b"
    r"[^.!?]*(?:\b[^\W\d_]{1,3}\.[^.!?]*){0,4}\Z",
    re.IGNORECASE,
)
"""A line of the head that says where a speech was given: `A Sermon preached in …`."""
REACTION = lazy_pattern(
    r"[(\[（【]\s*(?:[^()\[\]]{0,40}\b)?(?:applau|laugh|cheer|beifall|heiterkeit|rires"
    r"|aplauso|risa|риса|аплодис|смех|оплески|сміх|oklaski|śmiech|potlesk|smích|alkış"
    r"|χειροκρ|γέλια|skratt|applåd|latter|bifall|taps|naur|gelach|applaus|risate|תשואות"
    r"|tepuk tangan|tawa\b|hadirin|makofi|vicheko|vigelegele|palakpak|alqış|qarsak|plojë|duartrok"
    r"|aploz|naeru?\b|aplaus|smiekli|juok|plojim|lófatak|hlát|bualadh|gáire|cymeradwy|chwerthin"
    r"|txalo|barreak|rialles|күлкі|қол шапалақ|ташу|ծափ|ծիծաղ|ტაში|სიცილი|ሳቅ|ጭብጨባ|تالیاں|قہقہہ"
    r"|کف زدن|خنده|तालिया|हँसी|হাততালি|হাসি|கைதட்ட|சிரிப்|చప్పట్లు|నవ్వు|കൈയടി|ചിരി|ಚಪ್ಪಾಳೆ|તાળીઓ|"
    r"ปรบมือ|หัวเราะ|ຕົບມື|ទះដៃ|လက်ခုပ်|vỗ tay|tiếng cười"
    r"|צחוק|تصفيق|ضحك|拍手|笑|掌声|掌聲|박수|웃음)",
    re.IGNORECASE,
)
THANKS = lazy_pattern(
    r"\b(?:thank you|thanks|god bless|amen\b|(?:vielen |herzlichen )?dank\b|danke|merci"
    r"|vive |gracias|obrigad|grazie|dank u|tack\b|tak\b|takk\b|kiitos|спасибо"
    r"|благодарю|аминь"
    r"|дякую|dzięku|děkuj|ďakuj|hvala|благодаря|köszön|mulțum|teşekkür|ευχαριστ|saygı"
    r"|wassalam\w*|maraming salamat|mabuhay|aitäh|tänan|paldies|ačiū|dėkoj|takk fyrir|go raibh maith"
    r"|diolch|eskerrik asko|gràcies|faleminderit|təşəkkür|rahmat|рахмет|рахмат|баярлалаа|дзякуй"
    r"|terima kasih|cảm ơn|xin cám|asanteni|asante)|תודה|شكرا|والسلام|متشکر|धन्यवाद"
    r"|شکریہ|السلام|ধন্যবাদ|ధన్యవాదాలు|നന്ദി|ಧನ್ಯವಾದ|આભાર|ਧੰਨਵਾਦ|ස්තුති|გმადლობთ|მადლობა|շնորհակալ|አመሰግናለሁ"
    r"|ຂອບໃຈ|អរគុណ|ကျေးဇူးတင်|जय हिन्द|जय हिंद"
    r"|நன்றி"
    r"|ขอบคุณ|谢谢|謝謝|ありがとう|感謝|お礼を申し上げ|감사",
    re.IGNORECASE,
)
FIRST_PERSON = lazy_pattern(
    r"\b(?:i|i'm|i’m|i've|we|we're|our|my|us|you|your|ich|wir|uns|unser\w*|mein\w*"
    r"|ihnen|sie|euch|eur\w{1,2}"
    r"|je|j’|j'|nous|notre|nos|mon|vous|votre|vos|mí|vosotr[oa]s|vuestr[oa]s?|permitidme|quisiera"
    r"|(?:enviar|saludar|desear|agradecer|hablar|pedir|decir|dar|invitar)os|wasz\w*|wam|ваш\w*|vostr[oaie]|yo|nosotros|nuestr[oa]s?|ustedes|mi|eu|nós"
    r"|noss[oa]s?"
    r"|vocês|io|noi|nostr[oaie]|voi|ik|wij|we|ons|onze|u|я|мы|мне|нам|нас|мой|наш\w*"
    r"|вас|вам"
    r"|ми|мені|нашого|ja|my|nas|nasz\w*|já|nás|náš|jag|vi|vår\w*|jeg|vår|minä|me"
    r"|meidän|biz"
    r"|saya|kita|kami|aku|kalian|anda|saudara|tayo|atin|namin|mimi|sisi|yangu|wetu|ninyi"
    r"|meie|teie|minu|mēs|mūsu|jūs|aš|mūsų|jūsų|ég|við|okkar|gure|mən|мен|біз|біздің|unë"
    r"|ben|bizim|sizin|εγώ|εμείς|μας|σας)\b",
    re.IGNORECASE,
)
FIRST_UNSPACED = lazy_pattern(
    r"私(?:ども|たち)?[はがのもを]|わたくし|أنا\b|إننا|نحن\b|मैं\b|हम\b|हमारे|میں نے|ہم\b|আমি|আমরা|আমাদের"
    r"|நான்|நாம்|நமது|నేను|మనం|మన\b|ഞാൻ|നമ്മ|ನಾನು|ನಾವು|હું\b|આપણ|ਮੈਂ|ਅਸੀਂ|මම\b|අපි|אני\b|אנחנו|שלנו"
    r"|ผม|เรา|ดิฉัน|ข้าพเจ้า|ข้าพเจา|ພວກເຮົາ|ខ្ញុំ|យើង|ကျွန်တော်|ကျွန်မ|მე\b|ჩვენ|ես\b|մենք|մեր\b|እኔ|እኛ"
    r"|chúng ta|chúng tôi|我々|われわれ|我们|我們|我国|우리|저는|제가|申し上げ|存じます"
)
