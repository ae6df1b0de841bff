"""The words that bracketed remarks are made of, by type of event.

A remark that holds one of them is no event yet: *printed during training* tells of no
train. Stems are for languages whose words have many endings, and for words that are used
of nothing else. English words are whole, with their endings. What is said of much besides
(a door, a motion, a tape) must make up the whole remark as its phrase.
"""

EVENT_STEMS: dict[str, str] = {
    "crosstalk": "разговор одновременно|говорят одновременно"
    "|durcheinander|parlent en même temps|hablan a la vez",
    "interruption": "zwischenruf|zuruf|zurufe|gegenruf|heiterkeit und zuruf|widerspruch"
    "|interromp|interrup|interruz|prekin|przeryw|poruszenie|gwar|шум"
    "|выкрик|вигук|реплика из зала|שאגות|קריאות|קריאה|مقاطعة|व्यवधान|குறுக்கீடு|การขัดจังหวะ"
    "|ضجة|ضوضاء|همهمة|と呼ぶ者|発言する者|発言する者あり|野次|소란|會議廳|鼓噪|喧哗|喧嘩|插话|gürültü|sesler|laf atma"
    "|θόρυβος|διαμαρτυρί|közbeszól|közbekiált|zaj|rumoare|rumores|rumori|protestation"
    "|protesta|proteste|protesty|protesto|murmures"
    "|exclamations|mouvement|brouhaha|vives|voci|commenti|gálagós"
    "|hluk|ropot|оживлени|пожвавленн|menyampuk|mencelah|dewan riuh|გამოძახილ|ხმაურ|medklic|negodov|неспокойств|реплики|апарте",
    "applause": "beifall|applaudi|aplau|applaus|oklask|brawa|potlesk|ploskan|pljesak|aplauz|ръкопляск"
    "|аплодис|оплеск|оплески|alkış|χειροκροτ|tepsz|tapsol|suosionosoit|applåd|bifall"
    "|applåder|klappen|klatsch|(?<!\\w )taps(?:\\W*$| az? )"
    "|תשואות|מחיאות|تصفيق|कف|तालियां|तालियाँ|ताली|கைதட்டல்|ปรบมือ|vỗ tay|tepuk|ტაში|აპლოდისმენტ|ጭብጨባ|மேசையைத் தட்டு|ծափահար|makofi|拍手|鼓掌|有?議員(?:鼓掌|拍掌)|有?议员鼓掌|掌声|掌聲|박수",
    "standing": "erheb|se lèvent|se levant(?!an? la sesi)|en pie|se pone|si leva|вста"
    "|stehend|wstają|povstáva|feláll|起立|기립",
    "laughter": "heiterkeit|lach|gelächter|rires?\\b|rient\\b|rit\\W*$|sourire|risas|risa\\b"
    "|ríe|risos|(?<!\\w )ri\\W*$|ilarit|risate|(?:(?<!\\w )|(?<=si ))ride(?:\\W*$| a lungo)|ridono|смех|смеёт|смеет|сміх|śmiech|wesołość|smích"
    "|smeh|smijeh|râsete|gülme"
    "|gülüşme|kahkaha|γέλια|γελά|derültség|nevet|nauru|naur|skratt|(?<!\\w )latter(?:\\W*$|,)|gelach|צחוק|צוחק|眾笑|众笑|哄堂|[يتن]?ضحك|خنده|हंसी|हँसी"
    "|சிரிப்பு|หัวเราะ|cười|tertawa|ketawa|kicheko|სიცილ|ሳቅ|ծիծաղ|笑|웃음"
    "|naer\\b|naera|naerd|γέλω|смеје|смију|smeje\\b|smejas|smejú|smije se|smiju se|směje|smějí|śmieje|śmieją|смее се"
    "|smieklī|juok|râd(?:e|ea)?\\b|می‌خند|میخند|خنده|हँस|हंसत|ठहाक|হাস(?:ি|ে|ছ)|ہنس|قہقہ|ที่ประชุมหัวเราะ|እየሳቀ|እየሳቁ"
    "|იცინ|ეცინება|ծիծաղում",
    "cheering": "hurra|jubel|acclam|viv[ao]s\\b|ура\\b|pfiff|sifflet|silbid|歓声|欢呼|歡呼|환호|さわぐ",
    "crying": "weint|pleur|llora|piang|плач|плаче|泣|哭|울음",
    "coughing": "hust|räusp|toux|tousse|tose\\b|tosse\\b|кашл|咳",
    "sighing": "seufz|soupir|suspir|sospir|вздых|вздох|ため息|叹|嘆|한숨",
    "singing": "singt\\b|chante\\b|chantent|canta\\b|cantan|поёт|поет|пение|歌う|唱",
    "exclamation": "rufe\\b|ausruf|esclam|возглас|крик|叫",
    "silence": "stille|schweigen|silencio|silêncio"
    "|silenzio|молчание|тиша|milczen|cisza|沈黙|沉默|침묵|minutes de silence",
    "recess": "se levanta la sesi|unterbrechung|unterbrochen|schluss\\b|beginn\\b|suspension de la séance"
    "|suspendue?\\b|suspendida|suspensa\\b|reprise\\b|interrompue|receso"
    "|reanuda|sospesa|riprende|перерыв|перерва|przerwa|přestávka|přeruš|odmor|pauză"
    "|sej\\w+ (?:je )?(?:bila )?prekin|ara verildi|休憩|休息|정회",
    "music": "musik\\b|musique|música|musicale?\\b|музыка|музика|음악|音楽|音乐|音樂|♪",
    "sound": "mikrofon|микрофон|мікрофон|звонок|звъни|стук|dzwon|glocke|klingelt|telefon"
    "|دق الجرس|رنين|צלצול|घंटी|鈴聲|铃声|鐘聲|钟声",
    "movement": "overnimmt|verlässt|betritt|(?<!\\w )(?:(?:il|elle|ils|elles) )?sort(?:ent)?\\W*$|sort (?:à|par|de)\\b|(?<!\\w )entre\\W*$"
    "|entre (?:par|avec|à)\\b|(?<!\\w )sale\\W*$|sale (?:por|con)\\b|esce\\b|entra\\b|entrando|saliendo|uscendo|muestra\\b|brandit\\b|montre\\b|входит|выходит"
    "|upuszcza|overreicht|gratul",
    "vote": "abstimmung|scrutin\\b|votación|votação|votazione|votes sont recueillis|głosow|hlasov|glasov|votering"
    "|ид[её]т голосован|йде голосуван|відбувається голосуван",
    "recording": "einspieler|vidéo|запись|видео|(?:inicia|finaliza) v[ií]deo",
}
"""Stems, case-folded; they begin a word anywhere in a remark."""

EVENT_WORDS: dict[str, str] = {
    "crosstalk": r"cross[- ]?talk(?:ing)?|talk(?:s|ing)? over|talk(?:s|ing)? at once"
    r"|simultaneous(?:ly)? (?:talk|speech|speak|conversation|discussion|voices)\w*"
    r"|(?:talk|speak)(?:s|ing)? simultaneously"
    r"|overlapping (?:talk|speech|speakers|conversations?|voices|dialogue)",
    "interruption": r"interrupt(?:s|ed|ing|ions?)?|interject(?:s|ed|ing|ions?)?"
    r"|hear,? hear|order,? order|uproar|disorder|breaks in|heckl(?:es|ed|ing|er|ers)",
    "applause": r"applau(?:se|ds?|ded|ding)|clap(?:s|ped|ping)?|bravo",
    "laughter": r"laugh(?:s|ed|ing|ter)?|chuckl(?:e|es|ed|ing)|giggl(?:e|es|ed|ing)"
    r"|smil(?:es|ed|ing)|grin(?:s|ning)|snicker(?:s|ing)?|guffaws?",
    "cheering": r"cheer(?:s|ed|ing)?|boo(?:s|ed|ing)|jeer(?:s|ed|ing)?|hiss(?:es|ing)"
    r"|whistl(?:e|es|ed|ing)|hooray",
    "crying": r"cr(?:y|ies|ying)|voice (?:breaks|breaking|cracks|cracking|trembl(?:es|ing)|falters)"
    r"|(?:chokes|choking|tears|tearing) up|sob(?:s|bed|bing)?|weep(?:s|ing)?|tears|whimper(?:s|ing)?",
    "coughing": r"cough(?:s|ed|ing)?|clear(?:s|ed|ing)? (?:\w+ )?throat"
    r"|sneez(?:e|es|ed|ing)|hiccups?",
    "sighing": r"sigh(?:s|ed|ing)?|gasp(?:s|ed|ing)?|groan(?:s|ed|ing)?|moan(?:s|ing)?"
    r"|exhal(?:e|es|ed|ing)|inhal(?:e|es|ed|ing)|breath(?:s|es|ing)?|sniff(?:s|les|ing)?"
    r"|yawn(?:s|ing)?",
    "singing": r"sing(?:s|ing)|chant(?:s|ed|ing)?|hum(?:s|ming)",
    "exclamation": r"yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|scream(?:s|ed|ing)?"
    r"|whisper(?:s|ed|ing)?|mumbl(?:e|es|ed|ing)|murmur(?:s|ed|ing)?|grunt(?:s|ed|ing)?"
    r"|mutter(?:s|ed|ing)|exclamation|snort(?:s|ed|ing)?|shriek(?:s|ed|ing)?",
    "silence": r"silence",
    "standing": r"standing ovation|ovation",
    "sound": r"gunshots?|footsteps|thunder|thud|siren|beep(?:s|ing)?|soundbite"
    r"|knock(?:s|ing)?|bells?|clatter(?:s|ing)?|splash",
    "recess": r"recess(?:ed)?|adjourn(?:s|ed|ment)?|off the record|luncheon",
}
"""English words that are used of events, whole; anywhere in a remark."""

_DET = r"(?:(?:a|an|the|another|short|brief|loud|distant|soft|more|his|her|their) )*"
_WHO = (
    r"(?:(?:he|she|they|it|we|i|someone|somebody|everyone|all|both|several|the|a|an"
    r"|no|some|another|two|three) ?(?:[\w'’.-]+ ){0,3}?|(?-i:(?:[A-Z][\w'’.-]* ){1,4})"
    r"|(?:(?!(?:not|without|while|by|for|after)\b)[\w'’-]+ )?)"
)
"""Who does something: a pronoun, an article with its noun, a name, one word."""
_ACTS = (
    r"enter|exit|leave|walk|arrive|withdraw|approach|sit|step|nod|point|gesture|hold"
    r"|raise|show|look|turn|drink|take|open|close|wave|bow|embrace|kiss|hug|hand|pick"
    r"|pull|push|throw|run|kneel|pour|put|cross|return|wink|shrug|shake|stir|retire|drop"
)
_RINGS = (
    r"(?:ring|slam|bark|blow|tick|whistle|chime|toll|creak|squeak|boil|rumble|roar|honk"
    r"|buzz|howl|rustle|clatter|hiss|patter|open|close|start|stop|pass|rush|drip|strike"
    r"|click|bang|crash|screech|rattle|sound|play|beep|fall|drone|flush|tapp?)"
)
_TAPES = (
    r"(?:videos?|films?|clips?|audio ?files?|audio|recordings?|tapes?|slides?|footage"
    r"|trailer)"
)
_DECISION = (
    r"(?:agreed to|adopted|approved|carried|passed|negatived|rejected|defeated"
    r"|voted down|withdrawn by leave|put|adopts?|read (?:the|a) \w+ time|divided"
    r"|proceeded to a division)"
)

EVENT_FORMS: dict[str, str] = {
    "crosstalk": r"(?:[\w-]+ ){0,2}(?:(?:off[- ]topic|off[- ]mic|side|background"
    r"|crew|private|indistinct|inaudible|general) "
    r"(?:talk|talking|conversations?|discussions?|chatter))(?: .{0,40})?"
    r"|(?:overlapping|simultaneous|simultaneously)",
    "interruption": r"order(?: in .{1,20})?"
    r"|(?:(?:several|some|opposition|government|hon|honou?rable) ){1,3}"
    r"(?:members?|senators?|voices)\W*"
    r"(?:$|rose\b|rise\b|shout|interject|cry|call|oh\b).{0,60}"
    r"|protests?(?: (?:from|on|in) the .{1,40})?",
    "standing": rf"{_WHO}(?:all )?(?:stands?|rises?|standing|rose)(?: up)?",
    "silence": r"no (?:audible |verbal )?(?:response|answer|reply)"
    r"(?: from .{1,30})?",
    "recess": r"(?:(?:a|an|the|short|brief|noon|midday|morning|afternoon|evening|lunch|tea"
    r"|coffee|commercial|sponsor|ad|comfort|[\w-]+[- ]minute) )*"
    r"(?:break|lunch|resumed|resuming)"
    r"(?: (?:taken|was|had|for|from|until|till|at|in (?:the )?(?:proceedings|tape|recording)"
    r"|\d).{0,60})?"
    r"|.{0,60}\b(?:sitting|session|meeting|hearing|proceedings|house|committee|court"
    r"|council|case|interview|deposition|trial|matter)\b.{0,40}\b(?:was|were|is|are|stands?"
    r"|then)? ?(?:suspended|resumed?|closed|opened|began|rose|reconvened|concluded|submitted"
    r"|ended)(?:,? (?:at|until|till|from|by|for|on|and|sine|with|\d).{0,100})?"
    r"|(?:open|closed|private) session"
    r"|whereupon\b.*\b(?:concluded|submitted|suspended|resumed|recess|adjourned)\b.{0,60}",
    "music": r"(?:[\w’'-]+ ){0,3}music(?: (?:plays?|playing|starts?|stops?|ends?"
    r"|begins?|fades?|fading|continues|swells?|in|out|up|under|over|from|by|cue|cues?|break"
    r"|bed|interlude|sting|–|—|-) ?.{0,40})?|music ?[-–—:] ?.{1,60}"
    r"|(?:[\w’'-]+ )?(?:theme|theme (?:song|tune|music)|jingle|ad break"
    r"|(?:opening|closing|national|intro|outro) (?:song|tune|anthem|theme))"
    r"(?: (?:up|out|sting|in|under|plays?|playing|fades?))?"
    r"|(?:the |a )?(?:band|orchestra|choir|organ|piano) "
    r"(?:plays?|playing|strikes up|sings?|singing)\b.{0,40}",
    "sound": rf"{_DET}(?:[\w'’-]+ ){{0,2}}(?:(?:trains?|steam|kettle|traffic|birds?|waves"
    r"|clocks?|phones?|telephones?|cell ?phones?|doors?|sirens?|static|dogs?|horns?|engines?"
    r"|rain|wind|water|paper|papers|chairs?|locks?|microphones?|buzzers?|alarms?|trams?"
    rf"|whistle|floor)) (?:[\w'’-]+ )?{_RINGS}(?:s|es|ed|ing|ping|ming)?\b.{{0,40}}"
    rf"|{_DET}(?:(?!and\b)[\w'’-]+ ){{0,2}}(?:sounds?|noises?|static|feedback|bang"
    r"|crash|click|buzz|ringing|explosions?|beeping|buzzer|ring|tone)"
    r"(?: (?:of|in|on|from|similar|like|outside|off) .{1,40}|s? off)?"
    r"|sounds? of .{1,60}|(?:rain|wind|traffic|waves) (?:on|outside|in) .{1,20}"
    r"|(?:tapping|clicks|rain|wind|traffic|birds|waves)(?: .{1,20})?"
    r"|(?:shuffl|rustl|flipp?|turn|leaf|crumpl|rattl)(?:e?s|ing) (?:(?:through|some|more|the"
    r"|his|her|their|over) )*(?:papers?|pages?)(?: [\d:. –-]+)?"
    r"|(?:shuffl|rustl)(?:es|ing)(?: more)?"
    r"|(?:papers?|pages?) (?:shuffl|rustl|turn|flipp)ing",
    "gesture": rf"{_WHO}(?:nod(?:s|ded|ding)?|shrug(?:s|ged|ging)?|wink(?:s|ed|ing)?"
    r"|(?:shak(?:es?|ing)|shook|nods?|nodding) (?:(?:his|her|their|the|its) )?heads?"
    r"|gestur(?:es?|ed|ing)|(?:point|wav)(?:s|es|ed|ing)|bow(?:s|ed|ing))(?!\w)"
    r"(?! (?:like|that|how|why|what|if|out|place|\d)\b).{0,60}",
    "movement": rf"{_WHO}(?:then |slowly )?(?:(?:{_ACTS}|go|goe)(?:s|es)"
    r"|(?:enter|exit|re-enter|exeunt)(?!\w)"
    r"|(?:nod|point|gestur|hold|rais|show|look|turn|drink|tak|enter|leav|walk|wav|shak"
    r"|sit|point|withdraw|exit|arriv|approach|shrugg|nodd)ing"
    r"|(?<=they )(?:shake|embrace|kiss|sit|leave|exit|enter|rise)|entered|withdrew|left"
    r"|withdraws?|arrived)(?!\w)(?! (?:like|that|how|why|what|if|place|\d)\b).{0,80}"
    r"|(?:no |members |all )?(?:hands raised|lights (?:up|down|out|dim))"
    r"|(?:members|delegates) raised .{1,30}",
    "vote": r"(?:[\w’'-]+ ){0,2}(?:vot(?:es?|ing))(?: (?:taken|called|by|on|no|recorded"
    r"|begins|ends|in progress)\b.{0,60})?"
    r"|.{0,40}\b(?:motions?|questions?|amendments?|bills?|resolutions?|minutes|clauses?"
    rf"|schedules?|orders?|reports?|parliament|house|article|item)\b.{{0,80}}\b{_DECISION}"
    rf"\b.{{0,120}}|(?:{_DECISION.replace('put|', '')})",
    "recording": r"end of (?:the )?(?:interview|excerpt|conversation|call|side [ab])\b.{0,30}"
    rf"|(?:(?:begins?|starts?|ends?|end of|start of|playing|plays?|shows?|showing|video|film"
    rf"|audio|a|an|the|short) )+{_TAPES}(?:(?! (?:of|that|in|which)\b).{{0,60}})"
    rf"|(?:the )?{_TAPES}"
    r"(?: (?:clips?|tapes?|recording|file|plays?|played|playing|begins?|starts?|ends?|ended"
    r"|shown|stops?|stopped|interrupted|paused?|break|change|noise|resumes?|is|was|side|\d"
    r"|[ab]\b)[\w .,;:/-]{0,50}| ?[\d,:;].{0,50})",
    "action": r"(?:.{0,30}\b)?(?:exhibits?)\b.{0,40}\bmarked\b.{0,60}"
    r"|(?:.{0,40}\b)?sworn(?: in)?(?:,? states)?(?: (?:by .{1,30}|to tell .{1,40}))?"
    r"|(?:.{1,30} )?(?:off[- ](?:camera|screen))"
    r"|[\w' -]{2,40} (?:is |was |were )?(?:handed|shown|tendered) (?:up )?to .{1,30}"
    r"|whereupon\b.{1,200}",
}
"""English phrases that make up a whole remark."""

_ACTING = tuple(_ACTS.split("|"))
FORM_SIGNS: dict[str, tuple[str, ...]] = {
    "crosstalk": tuple(
        "talk conversation discussion chatter overlapping simultaneous".split()
    ),
    "interruption": ("order", "member", "senator", "voices", "protest"),
    "standing": ("stand", "rise", "rose"),
    "silence": ("response", "answer", "reply"),
    "recess": tuple(
        "break lunch resum suspended closed opened began rose reconvened concluded "
        "submitted ended session whereupon".split()
    ),
    "music": (
        *"music theme jingle song tune anthem band orchestra choir organ piano".split(),
        "ad break",
    ),
    "sound": tuple(
        "ring slam bark blow tick whistle chime toll creak squeak boil rumble roar honk "
        "buzz howl rustle clatter hiss patter open close start stop pass rush drip "
        "strike click bang crash screech rattle sound play beep fall drone flush tap "
        "noise static feedback explosion tone rain wind traffic birds waves "
        "shuffl rustl page paper".split()
    ),
    "gesture": tuple("nod shrug wink shak shook gestur point wav bow".split()),
    "movement": (
        *_ACTING,
        *"gos goe exeunt entered leav rais tak wav shak arriv gestur withdrew".split(),
        *"left hands lights they".split(),
    ),
    "vote": (
        *"vot agreed adopt approved carried passed negatived rejected defeated".split(),
        *"withdrawn put read divided proceeded".split(),
    ),
    "recording": tuple(
        "end video film clip audio recording tape slide footage trailer".split()
    ),
    "action": tuple(
        "exhibit sworn camera screen handed shown tendered whereupon".split()
    ),
}
"""For each type strings of which one stands, in small letters, in whatever is a phrase
of it."""

GAP_STEMS = (
    "inaudible|unintelligible|indiscernible|illegible|indistinct|inaud|undeutlich"
    "|unverständlich|inaudible|inintelligible|inaudível|ininteligível|ininteligible"
    "|incomprensibile|inaudibile|неразборчив|нерозбірлив|не слышно|не чути|не чутно|niesłyszaln|niewyraźn|nesrozumit"
    "|anlaşılm|άκουστ|ohörbar|uhørlig|לא ברור|לא נשמע|غير مسموع|غير واضح|聴取不能|聞き取れ|听不清|聽不清"
    "|청취 불능|안 들림|kuulu|geschwärzt|nerazumlj|неразумљ|nečujn|нечујн|nerazloč|neslišn|tidak jelas"
    "|tak jelas|không rõ|không nghe|nesadzirdam|nedzird|negirdim|ebaselge|arusaamatu|kuuldamatu"
    "|érthetetlen|nem érthető|nem hallható|neinteligibil|inaudibil|نامفهوم|ناواضح|अस्पष्ट|অস্পষ্ট"
    "|ไม่ชัดเจน|ไม่ได้ยิน|გაუგებარ|անհասկանալի|անլսելի|የማይሰማ|ناقابل فہم|ناقابل سماعت"
)
"""Stems of what says by itself that speech is lacking."""
_LACKING = (
    r"(?:(?:a|an|the|one|two|three|several|few|some|\d+|proper|person|place|last|first) )*"
    r"(?:words?|names?|texts?|passages?|portions?|parts?|sections?|sentences?|lines?|pages?"
    r"|audio|recordings?|sound|media|testimony|answers?|questions?|speech|speaker|material"
    r"|phone numbers?|numbers?|address(?:es)?|tapes?) "
)
GAP_FORMS = (
    rf"(?:{_LACKING})?(?:is |was |were |are )?(?:unclear|missing|omitted|deleted|redacted"
    r"|expunged|lost|cut out|not recorded|not audible)(?: (?:here|from .{1,30}))?(?: ?: .{1,80})?"
    r"|(?:unclear|missing|redacted|omitted|expunged) (?:words?|names?|text|speech|passages?|audio)"
    r"|unclear,? (?:\w+ ){1,2}words?"
    r"|no audio|audio gap|gap in .{1,30}|phonetic gap|audio malfunction"
    r"|(?:speaks|speaking) (?:in )?(?:a )?(?:foreign language|[a-z]{4,12})"
    r"|unv\.|unverst\.?|inint\.|unint\.|foreign language(?: spoken)?|mic(?:rophone)? (?:off|not on)"
    r"|(?:speaks |speaking |question |response )?off[- ](?:mi[ck]e?|microphone)"
)
"""What says so as the whole of a remark."""
GAP_SIGNS = tuple(
    "unclear missing omitted deleted redacted expunged lost cut recorded audible audio "
    "gap language speak unv inint unint mic off".split()
)
"""Strings of which one stands, in small letters, in whatever is such a whole."""
DOUBT_WORDS = (
    r"unclear|uncertain|inaudible|inaud\.?|indistinct|unintelligible|unintell?\.?"
    r"|indiscernible|illegible|incomprehensible|possibly|phonetic"
    r"|unverständlich|unv\.?|unverst\.?|undeutlich|unklar|unsicher|vermutlich"
    r"|incompréhensible|inintelligible|peu clair|incertain|inint\.?"
    r"|inaudibile|incomprensibile|inintelligibile|incerto|poco chiaro"
    r"|ininteligible|incomprensible|dudoso|poco claro|no se entiende"
    r"|inaudível|ininteligível|incompreensível|duvidoso"
    r"|неразборчиво|нрзб\.?|неясно|нерозбірливо|niewyraźnie|niezrozumiałe|nieczytelne"
    r"|onduidelijk|onverstaanbaar|otydligt|ohörbart|uhørlig|utydelig|uklart|epäselvä\w*"
    r"|nesrozumitelné|nezřetelné|anlaşılm\w+|ασαφές|δυσνόητο|听不清|聽不清|聞き取れ\w*|聴取不能"
)
"""What says that words could not be heard well, before the reading of them."""
