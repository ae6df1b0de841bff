"""Words for the one who is spoken to, and for the one who speaks, by language.

Some may be a third person's, too, as `su` and `ihr`: so a text is judged by many.
"""

from tei_toolkit.labels.vocabulary import word_set

YOU = word_set("""
you your yours yourself sie ihr ihre ihnen ihren ihrem ihrer du dein deine dich dir
vous votre vos tu te toi ton ta tes usted ustedes tú ti tus su sus vosotros vuestro
você vocês senhor senhora seu sua lei suo suoi voi vostro tuo tua u uw jij je jouw jullie
вы вас вам вами ваш ваша ваше ваши вашей вашего вашем ты тебя тебе ви вам вашого вашої
pan pani panu pana państwo pańska pański ty ci tobie vy vás vám vámi váš vaše vaši
vi vas vam vaš vaša vaše ви вие ваш вас ön önök önnek önt te siz sizi sizin size sen seni senin
dumneavoastră dvs voi vă εσείς σας εσύ σου εσένα ni er ert du din dig de dem deres i jer
sinä te teidän teitä teille jūs jums jūsų teie teil te אתה אתם את אתן לך לכם שלך שלכם
आप आपके आपको आपकी आपने তুমি আপনি আপনার আপনাকে anda kamu saudara bapak ibu ông bà anh chị bạn
wewe դուք ձեր ձեզ თქვენ თქვენი తమరు మీరు మీ നിങ്ങൾ நீங்கள் உங்கள்
""")
ME = word_set("""
i i'm i've i'd i'll my me mine myself we we're we've our us ich mir mich mein meine meinen
meiner wir uns unser unsere je j j'ai moi mon ma mes nous notre nos yo mi mis me nosotros
nuestro nuestra eu meu minha meus nós nosso nossa io mio mia miei noi nostro nostra ik mij
mijn wij we ons onze я мне меня мной мой моя моё мои мы нас нам наш наша мене мені мій моя ми
ja mnie mi mój moja my nas nam nasz já mě mně můj moje my nás nám náš jaz moj mi az аз мен
ми ние én nekem engem mi minket ben bana benim biz bizim eu mie mea meu noi nostru εγώ μου
με εμείς μας εμένα jag mig min mitt vi vår oss jeg mig meg mitt vores minä minun me meidän
aš man mes mano ma mina meie אני לי שלי אותי אנחנו לנו मैं मेरे मेरी मुझे हम हमारे हमने আমি আমার আমরা
saya aku kami kita tôi mình chúng mimi ես իմ մենք մեր მე ჩემი ჩვენ నేను నా మేము ഞാൻ எனக்கு நான் என்
""")
YOU_UNSPACED = ("您", "你", "あなた", "さんは", "당신", "님은", "님이", "คุณ", "ท่าน")
ME_UNSPACED = tuple("我 私 僕 俺 わたし 저는 제가 나는 내가 ผม ดิฉัน ฉัน".split())
