"""The small words that tell languages of one script apart, and characters of Chinese.

Ours. Words that several neighbours share stand in each; what counts is the sum.
"""

FUNCTION_WORDS: dict[str, str] = {
    "en": "the and of to in that is it you for we was with this have are not be they what"
    " but there your would about from i do he she so my their will been were i'm don't"
    " it's who which our me no yes well how his her has had if all can as at on or an a",
    "de": "der die das und ist nicht ich sie wir ein eine zu den dem des mit auf für von"
    " dass haben hat es im auch werden sich wie aber oder noch so nur bei aus war sind"
    " wird einen einer kein keine man mir uns hier doch dann wenn was ja nein",
    "fr": "le la les des et est une un que qui dans pour pas nous vous ce il je du en sur"
    " avec plus au aux sont ont mais c'est elle ils cette par été son sa ses leur ou où"
    " ne se à de y a on bien oui non tout même fait être avoir",
    "es": "el la los las de que y en un una es no por para con del se lo su al como más pero"
    " este esta son hay muy ha sus ya o también todo eso está yo usted nos le me si sí"
    " fue ser hemos han desde cuando señor qué a",
    "pt": "o a os as de que e em um uma não é por para com do da dos das se no na ao mais mas"
    " este esta são muito está foi como eu já também isso ou ser tem seu sua nós você nos"
    " pelo pela quando à às até sr há",
    "gl": "o a os as de que e en un unha non é por para con do da dos das se no na ao máis pero"
    " este esta son moi está foi como eu xa tamén iso ou ser ten seu súa nós galicia polo",
    "it": "il lo la i gli le di che e è un una non per con del della dei delle si da in al"
    " alla ma come anche più sono questo questa ha ho nel nella mi ci io se era perché"
    " cosa molto abbiamo hanno o ed essere stato sì no a",
    "nl": "de het een en van is niet dat ik in op te zijn die voor met aan er ook maar om wij"
    " we u heeft hebben bij naar wordt worden dit als nog dan wel door over uit was daar"
    " geen deze mijn kan hij ze zou wat ja nee",
    "af": "die en van is nie dat ek in op te vir met aan het ook maar om ons hy sy word hierdie"
    " as nog dan deur oor uit was daar geen kan wat ja nee jy",
    "sv": "och att det är som en på i av för med till den har inte jag vi de om ett men var"
    " så kan ska från eller när man detta också där vad han hon här vara nu ja nej sig mycket",
    "da": "og at det er som en på i af for med til den har ikke jeg vi de om et men var så kan"
    " skal fra eller når man dette også der hvad han hun her være nu ja nej sig meget hr",
    "nb": "og at det er som en på i av for med til den har ikke jeg vi de om et men var så kan"
    " skal fra eller når man dette også der hva han hun her være nå ja nei seg mye",
    "nn": "og at det er som ein på i av for med til den har ikkje eg vi dei om eit men var så"
    " kan skal frå eller når ein dette også der kva han ho her vere no ja nei seg mykje",
    "is": "og að er sem í á við það ekki ég um hann af til fyrir með en var því þetta þá hefur"
    " eru þeir hún ef",
    "fi": "ja on ei että se en mutta niin kuin ovat hän oli myös tämä joka me minä sitä nyt"
    " kun mitä tai olen siitä sen vielä jos te ne tässä siis hyvä mikä kyllä ole",
    "et": "ja on ei et see ma mis kui ka oli seda ta aga siis nii meie mida või veel selle"
    " ning oma kes kas",
    "hu": "a az és hogy nem is egy ez meg van azt de ha mert már csak volt én mi ki vagy úgy"
    " még el kell ezt amely igen itt lesz pedig olyan mint akkor",
    "ro": "și de în la nu că a cu este pe o un să din pentru care am mai ce ca au sunt fost dar"
    " se al ale acest această noi vă dumneavoastră domnul iar sau",
    "pl": "i w nie na się z że do to jest jak o ale po tak co za od by był już tylko czy ja dla"
    " pan pani są przez może jeszcze przy tego ma bardzo panie",
    "cs": "a je se v na to že s z do o i ale jako za by pro tak si jsem co jsme by jsou podle"
    " který které bude nebo už také aby není k jen když od byl ano ne",
    "sk": "a je sa v na to že s z do o i ale ako za by pre tak si som čo sme sú podľa ktorý"
    " ktoré bude alebo už tiež aby nie k len keď od bol áno",
    "sl": "in je v na se da za so ki z ne tudi s po pa bi kot ali ni to do še o smo iz bo sem"
    " kar pri lahko zelo gospod hvala",
    "hr": "i je u na se da za su koji s ne od to što bi kao ali ili nije do još o smo iz biti"
    " sam kako pri vrlo hvala gospodin što će ovo samo mi",
    "sq": "dhe të e në që me një për nuk është se nga do i si ka u kjo ne por janë",
    "tr": "ve bir bu da de için ile çok ne var ama o olarak daha gibi sayın değil olan ben biz"
    " mi mı sonra kadar her şey yok ki en diye ya evet hayır",
    "az": "və bir bu da də üçün ilə çox nə var amma o olaraq daha kimi deyil olan mən biz"
    " sonra qədər hər",
    "ca": "el la els les de que i en un una és no per amb del es al com més però aquest aquesta"
    " són hi molt ha seva ja o també tot això està jo vostè ens què dels pel",
    "la": "et non est in ut sed cum quod qui quae ad si enim aut etiam nunc quid autem quam"
    " nec me te se ex ab atque iam hoc haec tamen esse sunt sic nihil tibi mihi ego tu"
    " ne per de quo ac ipse quoque nos vos erat salvete salve",
    "id": "yang dan di itu ini dengan untuk tidak dari pada ada saya akan kita bisa sudah karena"
    " kami juga atau oleh ke adalah bapak ibu tersebut kalau telah jadi bahwa mereka anda"
    " apa seperti kepada belum harus saudara silakan rapat",
    "ms": "yang dan di itu ini dengan untuk tidak dari pada ada saya akan kita boleh sudah kerana"
    " kami juga atau oleh ke ialah tuan puan tersebut kalau telah jadi bahawa mereka anda"
    " apa seperti kepada belum perlu yang berhormat",
    "tl": "ang ng sa na at mga ay hindi ko ito po siya para kung ako ka mo niya natin tayo",
    "vi": "và là của có không được cho các một những trong với tôi này người đã để thì ông khi"
    " ở đó bà rất như cũng phải chúng",
    "sw": "na ya wa kwa ni za la katika hii kuwa si yake hiyo kama lakini sana ambayo huo hilo"
    " mimi sisi wewe yeye wao hili hapa naomba mheshimiwa bunge nini pia tu au",
    "eu": "eta da ez bat du dira hau zen ere baina egin izan dute dugu gure",
    "cy": "y yr yn a i o ar mae ac bod wedi am ei hyn nid gan fod sydd chi ni oes",
    "ga": "an na agus is ar go a i ag do le tá sé ní bhí atá den ach",
    "lt": "ir yra kad ne į tai su iš kaip ar buvo bet mes tik jau čia už labai",
    "lv": "un ir ka ne tas ar no kā uz bet par mēs es jau arī tikai ļoti bija",
    "mt": "u ta li fil tal il ma din dan hija huwa biex minn għal",
    "eo": "la kaj de en ne estas mi vi ni li ke al por kun sed tio ĉi",
    "ru": "и в не на что я с это как мы он но по к у из за вы так же все от для бы то есть уже"
    " о если только или нет да вот ещё когда мне очень был была были его их она меня нас"
    " которые можно этого вас а",
    "uk": "і в не на що я з це як ми він але по до у із за ви так же все від для би то є вже"
    " про якщо тільки або ні та ще коли мені дуже був була були його їх вона мене нас"
    " які можна цього вас а й",
    "be": "і ў не на што я з гэта як мы ён але па да у за вы так усё ад для ёсць ужо пра калі"
    " толькі або ды яшчэ вельмі быў была яго іх а",
    "bg": "и в не на че аз с това как ние той но по да у от за вие така се е са си ще го ли"
    " като или има няма още много бил беше към който които една един тук а",
    "mk": "и во не на дека јас со ова како ние тој но по да од за вие така се е се си ќе го ли"
    " или има нема уште многу беше кон кој кои една еден тука а",
    "sr": "и у не на да је се за су који с од то што би као али или није до још о смо из сам"
    " како при врло хвала господине ће ово само ми а",
    "kk": "және бұл бір де мен үшін ол бар деп емес болып осы біз",
    "mn": "байна энэ нь бол юм гэж та бид биш ба",
    "ar": "في من على أن إلى هذا ما لا التي عن مع هذه كان الذي هو ذلك قد هي لم كل بعد أو نحن"
    " كانت لقد ثم بين يا إن و أنا",
    "fa": "و در به از که این را با است برای آن ما یک هم می شما من تا آقای بر بود شد باید خود"
    " های یا اگر چه هر نیست کرد",
    "ur": "کے کی ہے میں اور کا کو سے نے کہ یہ پر ہیں اس نہیں ہم بھی جو تھا ہو تو آپ ایک",
    "ps": "د په او چې دا له ته نه هم سره يې دي",
    "hi": "के है में की और का को से यह ने कि पर नहीं हैं भी जो हम तो एक इस था हो मैं आप कर क्या",
    "mr": "आहे आणि या की हे मी आम्ही नाही तर ते होते आहेत च हा ही",
    "ne": "छ र को मा हो यो लाई पनि छन् गर्ने भएको हामी म",
}

# Characters of Chinese that were simplified, with the form before: the commonest.
SIMPLIFIED = (
    "们个这来时说国会学对发经过还后为开关问题长东车马语电话体进点当与从将应该实于让议员证据业产农"
    "权见认记许请谢谁调论设计划动务员华书写买卖远运选边达迟适两严丽举乐习乡书争亏云亚亲仅仪价众优"
    "传伤伦伪侧侦债倾储儿党兰兴养兽内冈册军农冲决况冻净凉减凤几凭凯击刘则刚创删别剂剑剧劝办励劳势"
)
TRADITIONAL = (
    "們個這來時說國會學對發經過還後為開關問題長東車馬語電話體進點當與從將應該實於讓議員證據業產農"
    "權見認記許請謝誰調論設計劃動務員華書寫買賣遠運選邊達遲適兩嚴麗舉樂習鄉書爭虧雲亞親僅儀價眾優"
    "傳傷倫偽側偵債傾儲兒黨蘭興養獸內岡冊軍農衝決況凍淨涼減鳳幾憑凱擊劉則剛創刪別劑劍劇勸辦勵勞勢"
)
# Characters and words that only written Cantonese has.
CANTONESE = "嘅咗喺唔佢哋啲嘢冇乜嗰咁俾嚟"

SPEECH_WORDS: dict[str, str] = {
    "en": (
        "good morning afternoon evening hello welcome thank thanks please mister sir"
        " madam chairman everybody everyone ladies gentlemen yes since question answer"
    ),
    "de": (
        "guten tag morgen abend hallo willkommen danke vielen dank bitte herr frau"
        " damen herren präsident präsidentin ja frage antwort"
    ),
    "fr": (
        "bonjour bonsoir bienvenue merci monsieur madame messieurs mesdames beaucoup"
        " président présidente oui question réponse tous"
    ),
    "es": (
        "buenos buenas días tardes noches hola bienvenidos gracias señor señora"
        " señorías señores presidente presidenta sí pregunta respuesta"
    ),
    "it": (
        "buongiorno buonasera ciao benvenuti grazie signor signora signori presidente"
        " onorevole sì domanda risposta tutti"
    ),
    "pt": (
        "bom boa dia tarde noite olá obrigado obrigada senhor senhora senhores"
        " presidente sim pergunta resposta todos"
    ),
    "nl": (
        "goedemorgen goedemiddag goedenavond hallo welkom dank bedankt mijnheer mevrouw"
        " voorzitter ja vraag antwoord dames heren"
    ),
    "sv": "god morgon dag kväll hej välkomna tack herr fru talman ja fråga svar",
    "da": "god morgen dag aften hej velkommen tak hr fru formand ja spørgsmål svar",
    "nb": "god morgen dag kveld hei velkommen takk president ja spørsmål svar",
    "fi": "hyvää huomenta päivää iltaa hei tervetuloa kiitos herra rouva puhemies",
    "pl": (
        "dzień dobry wieczór cześć witam dziękuję proszę pan pani panie panowie"
        " marszałku prezydencie tak pytanie odpowiedź"
    ),
    "cs": "dobrý den ráno večer ahoj vítejte děkuji prosím pan paní pane předsedo ano",
    "hu": "jó reggelt napot estét szia köszönöm kérem tisztelt úr elnök igen",
    "ro": "bună ziua dimineața seara salut mulțumesc domnule doamnă președinte da",
    "tr": (
        "günaydın merhaba iyi günler akşamlar teşekkür ederim teşekkürler sayın başkan"
        " evet soru cevap"
    ),
    "ru": (
        "доброе утро добрый день вечер здравствуйте спасибо пожалуйста уважаемый"
        " уважаемые господин госпожа председатель коллеги да вопрос ответ"
    ),
    "uk": (
        "доброго ранку дня вечора добрий день дякую будь ласка шановний шановні пане"
        " пані голово колеги так питання відповідь"
    ),
    "bg": "добро утро добър ден вечер здравейте благодаря господин госпожо колеги",
    "sr": "добро јутро добар дан вече хвала господине госпођо председниче",
    "id": "selamat pagi siang malam halo terima kasih bapak ibu saudara ya",
    "vi": "xin chào cảm ơn kính thưa ông bà vâng",
}
"""What speakers of a language begin and end with: with a few words, it is all there is."""
