"""Stems of the words that bracketed remarks are made of, by type of event."""

# Stems, case-folded; a bracketed remark has the type of the first stem that it begins a
# word with. Order matters: "interruption and applause" is an interruption.
EVENT_STEMS: dict[str, str] = {
    "crosstalk": "crosstalk|cross-talk|cross talk|overlapping|talking over|inaudible crosstalk"
    "|simultaneous|speaking simultaneously|разговор одновременно|говорят одновременно"
    "|durcheinander|parlent en même temps|hablan a la vez",
    "interruption": "interrupt|zwischenruf|zuruf|zurufe|gegenruf|heiterkeit und zuruf|widerspruch"
    "|interromp|interrup|interruz|prekin|přeruš|przeryw|poruszenie|wesołość|dzwonek|gwar|шум"
    "|выкрик|вигук|реплика из зала|שאגות|קריאות|קריאה|מקاطعة|مقاطعة|व्यवधान|குறுக்கீடு|การขัดจังหวะ"
    "|発言する者|発言する者あり|野次|소란|장내|會議廳|鼓噪|喧哗|喧嘩|插话|gürültü|sesler|laf atma"
    "|θόρυβος|διαμαρτυρί|közbeszól|közbekiált|zaj|rumoare|rumores|rumori|protesta|protest|murmures"
    "|exclamations|mouvement|brouhaha|vives|voci|proteste|commenti|proteste|gálagós|gelach"
    "|hluk|ropot|medklic|negodov|неспокойств|реплики|апартe|hear, hear|hear hear|interjecting"
    "|order|uproar|disorder|several members|members rose|hon. members rose|breaks in",
    "applause": "applau|clap|beifall|aplau|oklask|brawa|potlesk|ploskan|pljesak|aplauz|ръкопляск"
    "|аплодис|оплеск|оплески|bravo|alkış|χειροκροτ|taps|tepsz|tapsol|suosionosoit|applåd|bifall"
    "|תשואות|מחיאות|تصفيق|कف|तालियां|तालियाँ|ताली|கைதட்டல்|ปรบมือ|vỗ tay|tepuk tangan|makofi|拍手|鼓掌|掌声|掌聲|박수",
    "standing": "standing|stands|rise|rises|erheb|se lèvent|se levant|en pie|se pone|si leva|вста"
    "|stehend|wstają|povstáva|起立|기립|ovation",
    "laughter": "laugh|chuckl|giggl|smil|heiterkeit|lach|gelächter|rire|rires|sourire|risas|risa"
    "|ríe|risos|ri\\b|ilarit|risate|ride\\b|смех|смеёт|смеет|сміх|śmiech|smích|smeh|smijeh|râsete|gülme"
    "|gülüşme|kahkaha|γέλια|γελά|derültség|nevet|nauru|naur|skratt|latter|gelach|צחוק|ضحك|خنده|हंसी|हँसी"
    "|சிரிப்பு|หัวเราะ|cười|tertawa|kicheko|笑|웃음",
    "cheering": "cheer|hurra|jubel|acclam|viv[ao]s|ура\\b|booing|boos|jeer|hisses|whistl|pfiff"
    "|sifflet|silbid|歓声|欢呼|歡呼|환호|さわぐ",
    "crying": "cry|cries|crying|sob|weep|tears|weint|pleur|llora|chora|piang|плач|плаче|泣|哭|울음",
    "coughing": "cough|clears throat|clears his throat|clears her throat|hust|räusp|toux|tousse"
    "|tose|tosse|кашл|咳|sneez",
    "sighing": "sigh|seufz|soupir|suspir|sospir|вздых|вздох|gasps|gasp|groan|exhales|inhales|breath"
    "|ため息|叹|嘆|한숨",
    "singing": "sing|singt|singing|chant|canta|поёт|поет|пение|歌う|唱",
    "exclamation": "yell|shout|scream|rufe|ausruf|exclam|esclam|возглас|крик|叫|whispers|whispering"
    "|mumbl|murmur|grunt",
    "silence": "silence|moment of silence|minute of silence|stille|schweigen|silencio|silêncio"
    "|silenzio|молчание|тиша|milczen|cisza|沈黙|沉默|침묵|minutes de silence",
    "recess": "recess|break|pause in|adjourn|suspend|off the record|off record|luncheon|lunch|resum"
    "|whereupon|unterbrechung|unterbrochen|schluss|beginn|suspens|reprise|interrompue|receso"
    "|reanuda|sospesa|riprende|перерыв|перерва|przerwa|přestávka|odmor|pauză|ara verildi|休憩|休息|정회"
    "|a short break|brief pause|sitting suspended|sitting resumed|session",
    "music": "music|musik|musique|música|musica|музыка|музика|음악|音楽|音乐|音樂|♪|theme|song|jingle"
    "|ad break|band plays|orchestra",
    "sound": "sound|train|steam|kettle|traffic|birds?\\b|waves|clock|noise|phone\\b|rings?\\b|bell|knock|door|siren|static|beep|dial|thunder|gunshot|bang"
    "|crash|explosion|microphone|mikrofon|feedback|cell phone|звонок|стук|dzwon|glocke|klingelt"
    "|telefon|dog bark|horn|buzz|click|thud|engine|rain|wind|footsteps|music stops|tone",
    "movement": "enter|exit|leave|leaves|walk|arrive|withdr|approach|sits|steps|crew|off topic"
    "|off-topic|overnimmt|verlässt|betritt|sort|entre\\b|sale\\b|esce|entra|входит|выходит|upuszcza"
    "|overreicht|gratul|shakes|shake|nod|points|pointing|gestur|hold|holds|hands|raises|show"
    "|shows|looks|turns|drinks|takes|opens|closes|off camera|off-camera|off mic|off-mic|lights",
    "vote": "vote|abstimmung|scrutin|votación|votação|votazione|głosow|hlasov|glasov|the minutes"
    "|motion|agreed|bill|division|approved|adopted|resolution|parliament adopt|the house|carried",
    "recording": "video|film clip|clip|audio|recording|tape|playing|plays|begin|end of|einspieler"
    "|vidéo|запись|видео|exhibit|document|photograph|slide|image|witness sworn|sworn|marked",
}
GAP_STEMS = (
    "inaudible|unintelligible|indiscernible|unclear|illegible|indistinct|inaud|undeutlich"
    "|unverständlich|inaudible|inintelligible|inaudível|ininteligível|ininteligible"
    "|incomprensibile|inaudibile|неразборчив|нерозбірлив|не слышно|niesłyszaln|niewyraźn|nesrozumit"
    "|anlaşılm|άκουστ|ohörbar|uhørlig|לא ברור|לא נשמע|غير مسموع|غير واضح|聴取不能|聞き取れ|听不清|聽不清"
    "|청취 불능|안 들림|kuulu|redacted|omitted|deleted|geschwärzt|expunged|not recorded|no audio"
    "|audio gap|gap in|missing|microphone not on|audio malfunction|mic off|off-mike|no response"
    "|speaks in|speaking in|foreign language|speaking foreign|phonetic gap"
)
