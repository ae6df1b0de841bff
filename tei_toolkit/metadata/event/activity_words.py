"""Words that name kinds of events, in many languages; ours."""

# The kind of event and the words that name it, folded stems parted by `|`, the more
# telling kinds first. A stem matches from the beginning of a word.
ACTIVITIES: dict[str, str] = {
    "press gaggle": "press gaggle|gaggle",
    "press conference": "press conference|news conference|joint press conference|"
    "press availability|media conference|pressekonferenz|regierungspressekonferenz|"
    "bundespressekonferenz|conference de presse|point de presse|rueda de prensa|"
    "conferencia de prensa|conferenza stampa|coletiva de imprensa|entrevista coletiva|"
    "conferencia de imprensa|пресс-конференц|пресконференц|прес-конференц|"
    "konferencja prasowa|konferencji prasowej|tiskova konference|tlacova konferencia|"
    "novinarska konferenc|tiskovna konferenc|konferencija za medije|конференција за|"
    "конференциja|conferinta de presa|sajtotajekoztato|persconferentie|presskonferens|"
    "pressemode|pressekonferanse|pressitilaisuus|lehdistotilaisuus|συνεντευξη τυπου|"
    "basin toplantisi|מסיבת עיתונאים|مؤتمر صحفي|مؤتمر صحافي|كنفرانس خبری|نشست خبری|"
    "کنفرانس خبری|प्रेस कॉन्फ्रेंस|பத்திரிகையாளர் சந்திப்பு|แถลงข่าว|hop bao|konferensi pers|"
    "mkutano na waandishi|記者会見|会見|기자회견|记者会|記者會|新闻发布会|新聞發布會",
    "press briefing": "press briefing|daily briefing|press-briefing|briefing|брифинг|"
    "брифінг|ブリーフィング|브리핑|吹风会",
    "press statement": "declarații de presă|declaración a la prensa|declaraciones a la prensa|"
    "press statement|statement to the press|statements to the press|"
    "press statements|statement for the press|media statement|joint statement|"
    "pressestatement|presseerklarung|declaration a la presse|declaracion a la prensa|"
    "dichiarazioni alla stampa|declaracao a imprensa|заявление для|"
    "заявления для|заява для|заяви для|oswiadczenie dla prasy|basin aciklamasi|"
    "הצהרה לתקשורת|بيان صحفي|تصريح صحفي",
    "interview": "interview|oral history|entretien|propos recueillis|entrevista|intervista|"
    "интервью|інтерв'ю|wywiad|rozhovor|intervju|интервју|интервю|interviu|interju|"
    "haastattelu|συνεντευξη|roportaj|mulakat|soylesi|ריאיון|ראיון|مقابلة|حوار مع|مصاحبه|"
    "گفتگو|intervjuu|intervija|ინტერვიუ|հարցազրույց|ቃለ ምልልስ|ቃለ መጠይቅ|انٹرویو|"
    "साक्षात्कार|நேர்காணல்|สัมภาษณ์|phong van|wawancara|mahojiano|インタビュー|対談|"
    "聞き取り|인터뷰|대담|구술|采访|採訪|访谈|訪談|专访|專訪|conversation with|gesprach mit|"
    "im gesprach|zeitzeug|q&a|q & a|answers to journalists|questions and answers",
    "oral argument": "oral argument|argument before the supreme court|oral arguments|"
    "came on for oral",
    "deposition": "deposition|videotaped deposition|examination under oath",
    "trial": "trial transcript|jury trial|court trial|plea hearing|sentencing|"
    "hauptverhandlung|glavni pretres|glavnog pretresa|главни претрес|главног претреса|"
    "glavna rasprava|glavna obravnava|hlavni liceni|rozprawa glowna|proces verbal d'audience|cross-examination",
    "hearing": "hearing|oral evidence|evidence session|select committee|public inquiry|"
    "inquiry|anhorung|audition|audiencia publica|audizione|audiencia|слушани|слухання|"
    "przesluchanie|wysluchanie|slyseni|saslusanje|hoorzitting|horing|kuuleminen|sidang|persidangan|公聴会|"
    "청문회|听证|聽證|committee of inquiry|commission d'enquete|untersuchungsausschuss|"
    "комітет|kommisjon|ועדת|הוועדה",
    "debate": "debate|debates|question time|questions to the|prime minister's questions|"
    "prime minister’s questions|fernsehduell|tv-duell|debatte|debat |debato|debata|"
    "дебаты|дебати|munazara|مناظره|مناظرة|討論|토론|辩论|辯論",
    "plenary sitting": "plenarprotokoll|stenografischer bericht|stenographischer bericht|"
    "stenographisches protokoll|stenographische berichte|amtliches bulletin|sitzung|"
    "plenary|plenum|verbatim record|provisional verbatim|official report|hansard|"
    "congressional record|order paper|sitting of|compte rendu integral|seance|"
    "chambre des deputes|assemblee nationale|journal officiel|diario de sesiones|"
    "sesion plenaria|sesion|pleno|seduta|resoconto stenografico|sessao|diario da|"
    "стенограмма|стенографичн|пленарн|заседание|засідання|posiedzeni|"
    "sprawozdanie stenograficzne|schuze|stenoprotokol|schodza|schodze|seja|"
    "dobesedni zapis|sjednica|седница|заседание|sedinta|sedintei|stenograma|"
    "stenogramm|istungjark|sedes stenogramma|plenarsede|"
    "orszaggyules|ulesnap|ules|plenaire vergadering|handelingen|integraal verslag|"
    "plenumprotokoll|riksdagens protokoll|protokoll|mode i salen|folketing|stortinget|"
    "taysistun|πρακτικα|συνεδριαση|tutanak|birlesim|genel kurul|ישיבת הכנסת|"
    "דברי הכנסת|הישיבה|جلسة|محضر|جلسه|लोक सभा|राज्य सभा|சட்டமன்ற|ประชุมสภา|rapat paripurna|sidang paripurna|"
    "bunge|majadiliano|kikao|会議録|本会議|衆議院|参議院|국회|본회의|회의록|全体会议|立法會|"
    "会议记录|會議紀錄|會議過程正式紀錄|house of commons|house of lords|parliament",
    "meeting": "meeting|committee meeting|minutes|teleconference|council|forum|summit|town hall|roundtable|"
    "round table|conference call|conference|earnings call|board|assembly|workshop|"
    "standup|stand-up|catch-up|sync|burgerrat|burgerversammlung|besprechung|tagung|"
    "protokoll der|reunion|assemblee generale|conseil|reunion|asamblea|consejo|"
    "riunione|assemblea|consiglio|reuniao|assembleia|conselho|совещание|встреча|собрание|"
    "совет|нарада|зустріч|збори|рада|spotkanie|zebranie|narada|porada|schuzka|stretnutie|"
    "sestanek|sastanak|састанак|среща|събрание|intalnire|adunare|ertekezlet|megbeszeles|"
    "vergadering|bijeenkomst|mote|sammantrade|mode|kokous|συσκεψη|συνελευση|toplanti|"
    "ישיבה|פגישה|اجتماع|لقاء|نشست|بैठक|बैठक|கூட்டம்|ประชุม|cuoc hop|hoi nghi|rapat|"
    "pertemuan|mkutano|会議|会合|懇談会|審議会|회의|간담회|会议|會議|座谈会|座談會",
    "podcast": "podcast|episode|ポッドキャスト|팟캐스트|播客",
    "broadcast": "radio|programme|broadcast|sendung|emission|radiosendung|телепрограм|"
    "reportaza|raidijums|audycja|εκπομπη|show|in our time",
    "panel": "panel|podium|podiumsdiskussion|table ronde|mesa redonda|tavola rotonda|"
    "круглый стол|круглий стіл|okragly stol|シンポジウム|좌담회",
    "lecture": "lecture|vorlesung|vortrag|conference de|cours|conferencia magistral|"
    "lezione|aula|лекция|лекція|wyklad|prednaska|predavanje|предавање|prelegere|eloadas|"
    "lezing|forelasning|forelesning|forelæsning|luento|διαλεξη|ders|הרצאה|محاضرة|سخنرانی|"
    "व्याख्यान|விரிவுரை|การบรรยาย|bai giang|kuliah|mhadhara|講演|講義|강연|강의|讲座|講座|演讲",
    "sermon": "sermon|homily|predigt|homelie|omelia|homilia|проповедь|проповідь|kazanie|"
    "kazani|propoved|predica|preek|predikan|prædiken|saarna|κηρυγμα|vaaz|hutbe|דרשה|خطبة|"
    "خطبه|説教|설교|讲道|講道",
    "remarks": "remarks|opening remarks|remarks by|ansprache|allocution|"
    "вступительное слово|выступление|виступ|przemowienie|projev|govor|говор|реч|"
    "speech|address|rede|discours|discurso|discorso|обращение|звернення|konusma|נאום|"
    "خطاب|كلمة|भाषण|संबोधन|உரை|สุนทรพจน์|phat bieu|pidato|hotuba|演説|挨拶|式辞|祝辞|연설|讲话|講話|演說|statement|"
    "inaugural|state of the union",
    "play": "a play|screenplay|a comedy|a tragedy|comedy in|tragedy in|dramatis personae|"
    "lustspiel|trauerspiel|schauspiel|komodie|tragodie|comedie en|tragedie en|"
    "piece en|commedia|tragedia|пьеса|комедия|трагедия|драма|п'єса|sztuka|hra o|戯曲|희곡|话剧|戲劇|"
    "int\\. |ext\\. ",
    "conversation": "conversation|chat log|irc|slack|discord|dialogue|dialog|gesprach|"
    "conversacion|conversazione|conversa|разговор|беседа|розмова|rozmowa|samtal|samtale|"
    "keskustelu|συζητηση|sohbet|שיחה|محادثة|गفتگو|बातचीत|対話|대화|对话|對話",
}
