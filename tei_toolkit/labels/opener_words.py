"""Words that begin sentences and so begin no label, by language."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from tei_toolkit.labels.vocabulary import word_set

# Words that begin sentences and list items; no label begins with them.
_BY_LANGUAGE = {
    "en": word_set("""
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
"""),
    "de": word_set("""
ich du er sie es wir ihr das dies dieser diese dieses der die was wer wie warum wo wenn aber
weil also auch dann daher deshalb erstens zweitens drittens viertens einmal noch nochmals
nun ja nein nicht nie immer bitte hier da im in am an auf bei mit ohne aus von zu für ist
sind war waren hat haben wird werden kann können muss müssen soll mein unser ihre seine alle
einige jeder eine ein einen einem zum zur und oder denn doch nur sehr damit dazu darum so
dafür beispiel kurz zunächst schließlich vor nach wir's achtung vorsicht
"""),
    "fr": word_set("""
je tu il elle on nous vous ils elles ce cela ça cet cette ces qui que quoi où comment
pourquoi quand si mais parce donc ainsi aussi encore alors enfin ensuite puis premièrement
deuxièmement troisièmement d'abord oui non pas jamais toujours voici voilà ici là dans sur
avec sans pour par est sont était ont a sera peut doit mon ma mes notre votre leur son sa
tout tous chaque un une des et ou ni car c'est j'ai qu'on autrement bref surtout exemple allo allô attention pardon adieu
"""),
    "es": word_set("""
yo tú él ella nosotros ustedes ellos esto eso este esta estos estas qué quién cómo por
cuándo dónde si pero porque entonces también además finalmente primero segundo tercero en
con sin para es son era han ha será puede debe mi nuestro su sus todo cada un una y ni no sí
ahora aquí ejemplo otra muy más menos nunca siempre así
"""),
    "pt": word_set("""
eu ele ela nós vós eles isto isso este esta quem como onde quando se mas porque então também
além finalmente primeiro segundo terceiro em com sem para é são foi tem será pode deve meu
nosso seu tudo cada um uma sim não agora aqui exemplo
"""),
    "it": word_set("""
io lui lei noi voi loro questo questa quello chi che cosa come perché dove quando se ma
quindi allora anche inoltre infine primo secondo terzo con senza per è sono era ha hanno sarà
può deve mio nostro suo tutto ogni uno una sì non ora qui esempio
"""),
    "nl": word_set("""
ik jij hij zij wij jullie dit dat deze die wie wat hoe waarom waar wanneer als maar omdat dus
ook dan ten eerste tweede derde met zonder voor is zijn was heeft zal kan moet mijn ons hun
alle elke een ja nee nu hier
"""),
    "ru": word_set("""
я ты он она оно мы вы они это этот эта эти кто что как почему зачем где когда если но потому
поэтому также затем потом наконец во-первых во-вторых в-третьих первое второе третье ещё еще
раз да нет не никогда всегда пожалуйста здесь там с без для из к от до у на по о об есть был
была были будет может должен мой наш ваш их его её все каждый один одна и или а вот так итак
например то ну повторяю главное скажу
"""),
    "uk": word_set("""
я ти він вона ми ви вони це цей ця ці хто що як чому де коли якщо але тому також потім
нарешті по-перше по-друге по-третє ще раз так ні не для з без на у в про є був була були
буде може наш ваш усі кожен один одна і або а ось наприклад
"""),
    "pl": word_set("""
ja ty on ona my wy oni to ten ta te kto co jak dlaczego gdzie kiedy jeśli ale bo więc także
potem wreszcie po pierwsze drugie trzecie jeszcze raz tak nie nigdy zawsze proszę tu tam z
bez dla jest są był była były będzie może musi mój nasz wasz ich wszystkie każdy jeden jedna
i albo oraz otóż np
"""),
    "cs": word_set("""
já on ona my vy oni to ten ta co kdo jak proč kde když ale protože proto také pak nakonec za
první druhé ještě jednou ano ne prosím zde tam s bez pro je jsou byl byla bude může musí můj
náš váš každý jeden jedna a nebo tedy
"""),
    "sl": word_set("""
jaz mi vi oni to ta kaj kdo kako zakaj kje ko če ampak ker zato tudi potem končno prvič drugič
še enkrat da ne tukaj z brez za je so bil bila bo mora moj naš vaš vsak eden ena in ali torej
"""),
    "bg": word_set("""
аз ти той тя ние вие те това този тази кой какво как защо къде когато ако но защото затова
също после накрая първо второ трето още веднъж не тук там с без за е са беше ще може трябва
мой наш ваш всеки един една и или ето така
"""),
    "hu": word_set("""
én te ő mi ti ők ez az ki hogyan miért hol mikor ha de mert ezért is aztán végül először
másodszor igen nem itt ott van volt lesz kell minden egy és vagy tehát
"""),
    "ro": word_set("""
eu tu el ea noi voi ei acesta aceasta cine ce cum de unde când dacă dar pentru așa în cu fără
este sunt era va poate trebuie nostru fiecare un o și sau deci
"""),
    "tr": word_set("""
ben sen o biz siz onlar bu şu kim ne nasıl neden nerede eğer ama çünkü bu yüzden ayrıca sonra
nihayet birinci birincisi ikincisi üçüncü evet hayır burada ile için bir ve veya yani örneğin
"""),
    "el": word_set("""
εγώ εσύ αυτός αυτή εμείς εσείς αυτοί αυτό ποιος τι πώς γιατί πού πότε αν αλλά επειδή άρα
επίσης μετά τέλος πρώτον δεύτερον τρίτον ναι όχι εδώ εκεί με χωρίς για είναι ήταν θα πρέπει
κύριε κυρία κύριοι μας σας κάθε ένας μια και ή δηλαδή ξανά
"""),
    "sv": word_set("""
jag du han hon vi ni de detta den det vem vad hur varför var när om men därför också sedan
slutligen första andra tredje ja nej inte här där med utan för är har ska kan måste min vår
varje en ett och eller alltså
"""),
    "da": word_set("""
jeg du han hun vi dere de dette den det hvem hva hvordan hvorfor hvor når hvis men derfor også
deretter til slutt første andre tredje ja nei nej ikke her der med uten for er var har skal kan
må min vår hver en et og eller altså
"""),
    "fi": word_set("""
minä sinä hän me te he tämä se kuka mikä miten miksi missä kun jos mutta koska siksi myös
sitten lopuksi ensiksi toiseksi kolmanneksi kyllä ei tässä on oli ovat pitää joka yksi ja tai
"""),
    "he": word_set("""
אני אתה את הוא היא אנחנו אתם הם זה זאת אלה מי מה איך למה איפה מתי אם אבל כי לכן גם אחר כך
לבסוף ראשית שנית שלישית כן לא כאן שם עם בלי על יש היה צריך כל אחד או שוב
"""),
    "any": word_set("""
dear ladies gentlemen colleagues thank thanks good hello hi hey welcome sorry sure right yeah yep
hallo moin servus salut coucou hola olá ciao hei hej hejsan tjena goddag terve tere labas sveiki ahoj čau cześć
szia sziasztok merhaba selam salutare bună zdravo γεια привет привіт вітаю здравей здраво салам
liebe lieber geehrte geehrter verehrte sehr meine guten danke vielen herzlichen besten
mesdames messieurs chers chères cher chère merci bonjour bravo mes señoras señores señorías
gracias buenos buenas muchas senhoras senhores obrigado obrigada bom boa muito muita caros
signore signori colleghi grazie buongiorno cari care dank goedemorgen dames heren geachte
уважаемые уважаемый дорогие дорогой коллеги товарищи спасибо благодарю здравствуйте добрый
шановні шановний дякую колеги szanowni szanowny szanowna dziękuję panie państwo wysoka vážené
vážení děkuji dámy hvala spoštovane spoštovani poštovani poštovane уважаеми уважаема благодаря
tisztelt köszönöm stimați stimate mulțumesc doamnelor domnilor değerli saygıdeğer teşekkür
κυρίες αγαπητοί ευχαριστώ ärade tack mine damer takk tak hyvät arvoisa kiitos kiitän
"""),
    "ar": word_set("""
أنا أنت هو هي نحن أنتم هم هذا هذه من ما ماذا كيف لماذا أين متى إذا لكن لأن لذلك أيضا ثم أخيرا
وفيما فيما وفي وهذا وإليكم إليكم وهنا وقد وكان أولا أولاً ثانيا ثانياً ثالثا ثالثاً نعم لا هنا هناك مع بدون في على إلى عن كان يجب كل أو مرة
"""),
}

OPENERS = frozenset().union(*_BY_LANGUAGE.values())
"""The words of all languages."""

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = bytes(
    place if chr(place).isalpha() else ord(" ") for place in range(128)
).ljust(256)
"""The letters of ASCII, and a space for every other character."""


_ALSO_NAMES = word_set("ali andra andre ben bo dan eden elke ella ena kim sera")
_OPENERS_BUT_NAMES = OPENERS - _ALSO_NAMES


def openers_of(lines: Sequence[str]) -> frozenset[str]:
    """The words that begin sentences in the languages of `lines`.

    What opens a sentence in one language is a name in another: Ben, Bo, Dan, Kim, Will.
    Only words in small letters are counted; where they do not tell the language, what is
    a name in another one is no opener.
    """
    text = "\n".join(lines)
    if text.isascii():
        words = text.encode().translate(_LETTERS).decode().split()
    else:
        words = _WORD.findall(text)
    scores: Counter[str] = Counter()
    for word, count in Counter(filter(OPENERS.__contains__, words)).items():
        if not word[0].isupper():
            for language in _languages_of(word):
                scores[language] += count
    best = max(scores.values(), default=0)
    if best < 2:
        return _OPENERS_BUT_NAMES
    return _openers_in(
        tuple(name for name, score in sorted(scores.items()) if score >= 0.6 * best)
    )


@lru_cache(maxsize=4096)
def _languages_of(word: str) -> tuple[str, ...]:
    return tuple(
        name for name, words in _BY_LANGUAGE.items() if word in words and name != "any"
    )


@lru_cache(maxsize=64)
def _openers_in(languages: tuple[str, ...]) -> frozenset[str]:
    """The words of some languages; one set for all documents, told apart at once."""
    return frozenset().union(*(_BY_LANGUAGE[name] for name in (*languages, "any")))


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
_SAYING = word_set("""
said says say asked asks ask replied answered wrote writes told tells added adds stated states
reads read declared announced shouted cried is are was were means follows go goes know
sagte sagt fragte schrieb lautet heißt auf mitgeteilt folgendes erklärt steht zitiere
dit disait demanda répondit écrit suit dijo dice preguntó escribió disse disto diz scrive
сказал сказала говорит говорила спросила ответила говорил спросил ответил пишет гласит заявил следующее powiedział mówi napisał brzmi
dedi diyor sordu είπε λέει ρώτησε sade säger sa sier sagde siger sanoi sanoo אמר אמרה אומר אומרת قال قالت
يقول تقول وقال فقال
कहा बोला बोली बोले पूछा बताया लिखा কহিলেন বললেন বলেন বলতেন বলল বলেছেন சொன்னார் சொன்னாள் சொன்னான் சொல்வார் சொல்வாள் சொல்வான் கூறினார் கேட்டார்
کہا بولا بولی بولے پوچھا بتایا لکھا گفت می‌گفت می‌گوید گفتند پرسید نوشت თქვა ამბობდა ამბობს მითხრა უთხრა მკითხა አለ አለች አሉ ብሎ
""")


def is_saying(word: str) -> bool:
    """Whether `word`, case-folded, is a verb that introduces words in quotation."""
    return word in _SAYING


# Words that may stand before a voice from the house: `Some hon. members`.
QUANTIFIERS = word_set("""
some several both all other another many one two three an a the un une plusieurs divers
en et ett egy un' tous autres varios varias vários várias um uma muitos muitas otros mehrere
viele alle einige weitere ein eine alcuni altri una uno kilka inni vele enkele flera många flere noen nogle
useita bir bazı несколько другие декілька několik több mai mulți πολλοί μερικοί ένας μια
""")
