"""The signs by which one person's speech can be told from other prose.

A weight is in log-odds; the words are of many languages, in small letters.
"""

import re
from collections.abc import Iterable, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.values import immutable

_ADDRESS = lazy_pattern(
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
    r"|meneer de voorzitter|mevrouw de voorzitter)"
    r"|(?:mina damer|ärade |kära |herr talman|fru talman|mine damer|kære |kjære |hyvät"
    r" |arvoisa|rakkaat )"
    r"|(?:уважаем|дорогие |товарищи|дамы и господа|граждане|соотечественники|господа"
    r"|друзья|братья и сестры|брати[яе]|возлюбленные"
    r"|шановн|дорогі |пані та панове|громадяни|драги |почитаеми"
    r"|поштован|dragi |poštovan|spoštovan|dame i gospodo|vážen|dámy a pán|milí "
    r"|szanown|panie i panowie|wysok[ai] izb|drodzy |rodacy)"
    r"|(?:tisztelt |kedves |stimat|stimaț|doamnelor și domnilor|dragi prieteni|onorat"
    r"|değerli |sayın |sevgili |aziz |κυρίες και κύριοι|αγαπητ|φίλες και φίλοι|κύριε "
    r"πρόεδρε)"
    r"|(?:גבירותי|אדוני |מכובדי|חברי הכנסת|أيها|ايها|السيدات والسادة|أيتها|سيداتي"
    r"|بسم الله"
    r"|خانم‌ها|هموطنان|بنام خدا|به نام خدا|देवियो|मेरे प्यारे|भाइयो|माननीय|மாண்புமிகு"
    r"|அன்பார்ந்த|เรียน|พี่น้อง|kính thưa|thưa |các bạn|saudara|hadirin|yang terhormat"
    r"|ndugu |waheshimiwa|mheshimiwa)"
    r"|(?:本日ここに|ただ今ご紹介|只今ご紹介|各位|女士们|女士們|同志们|同志們|同胞|尊敬的|亲爱的|親愛的|主席|諸君|皆さん|皆様"
    r"|みなさん|ご列席|존경하는|여러분|사랑하는|국민)"
    r")",
    re.IGNORECASE,
)
_TITLE = lazy_pattern(
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
    r"|vaaz|ομιλία|λόγος|κήρυγμα|διάλεξη|χαιρετισμός)(?![^\W\d_])"
    r"|נאום|דרשה|הרצאה|خطاب|خطبة|كلمة|محاضرة|سخنرانی|خطابه|भाषण|संबोधन|உரை|สุนทรพจน์"
    r"|ปาฐกถา"
    r"|diễn văn|bài phát biểu|pidato|ceramah|sambutan|hotuba|演说|演說|演講|演讲"
    r"|讲话|講話|致辞|致辭|講演|挨拶|演説|式辞|祝辞|説教|연설|강연|축사|기념사|설교",
    re.IGNORECASE,
)
_ANNOUNCED = lazy_pattern(
    r"(?:said the following"
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
_DELIVERY = lazy_pattern(
    r"check against delivery|as (?:delivered|prepared)|prepared for delivery"
    r"|delivered (?:at|on"
    r"|in|to|by)\b|\bpreached (?:at|on|in|to|by|before)\b"
    r"|es gilt das gesprochene wort|seul le prononcé|sólo? es válido"
    r"|проверять по|transcript of (?:the )?(?:speech|address|remarks)",
    re.IGNORECASE,
)
_GIVEN = lazy_pattern(
    r"\W*(?:an? |the |this )?(?:[^\W\d_]+ )?(?:sermon|homily|discourse|address|speech"
    r"|lecture|oration|eulogy)(?:,| was)? (?:preached|delivered|given|pronounced)\b"
    r"[^.!?]*(?:\b[^\W\d_]{1,3}\.[^.!?]*){0,4}\Z",
    re.IGNORECASE,
)
"""A line of the head that says where a speech was given: `A Sermon preached in …`."""
_REACTION = lazy_pattern(
    r"[(\[（【]\s*(?:[^()\[\]]{0,40}\b)?(?:applau|laugh|cheer|beifall|heiterkeit|rires"
    r"|aplauso|risa|риса|аплодис|смех|оплески|сміх|oklaski|śmiech|potlesk|smích|alkış"
    r"|χειροκρ|γέλια|skratt|applåd|latter|bifall|taps|naur|gelach|applaus|risate|תשואות"
    r"|צחוק|تصفيق|ضحك|拍手|笑|掌声|掌聲|박수|웃음)",
    re.IGNORECASE,
)
_THANKS = lazy_pattern(
    r"\b(?:thank you|thanks|god bless|amen\b|(?:vielen |herzlichen )?dank\b|danke|merci"
    r"|vive |gracias|obrigad|grazie|dank u|tack\b|tak\b|takk\b|kiitos|спасибо"
    r"|благодарю|аминь"
    r"|дякую|dzięku|děkuj|ďakuj|hvala|благодаря|köszön|mulțum|teşekkür|ευχαριστ|saygı"
    r"|terima kasih|cảm ơn|xin cám|asanteni|asante)|תודה|شكرا|والسلام|متشکر|धन्यवाद"
    r"|நன்றி"
    r"|ขอบคุณ|谢谢|謝謝|ありがとう|感謝|お礼を申し上げ|감사",
    re.IGNORECASE,
)
_FIRST_PERSON = lazy_pattern(
    r"\b(?:i|i'm|i’m|i've|we|we're|our|my|us|you|your|ich|wir|uns|unser\w*|mein\w*"
    r"|ihnen|sie"
    r"|je|j’|j'|nous|notre|nos|mon|vous|yo|nosotros|nuestr[oa]s?|ustedes|mi|eu|nós"
    r"|noss[oa]s?"
    r"|vocês|io|noi|nostr[oaie]|voi|ik|wij|we|ons|onze|u|я|мы|мне|нам|нас|мой|наш\w*"
    r"|вас|вам"
    r"|ми|мені|нашого|ja|my|nas|nasz\w*|já|nás|náš|jag|vi|vår\w*|jeg|vår|minä|me"
    r"|meidän|biz"
    r"|ben|bizim|sizin|εγώ|εμείς|μας|σας)\b",
    re.IGNORECASE,
)
_FIRST_UNSPACED = lazy_pattern(
    r"私(?:ども|たち)?[はがのもを]|わたくし|我々|われわれ|我们|我們|我国|우리|저는|제가|申し上げ|存じます"
)
_LETTER = lazy_pattern(
    r"^\W*(?:(?:yours|sincerely|kind|best|warm) (?:sincerely|faithfully|truly|regards"
    r"|wishes)"
    r"|sincerely|regards|cheers|mit freundlichen|hochachtungsvoll|liebe grüße"
    r"|viele grüße"
    r"|cordialement|bien à vous|atentamente|saludos|atenciosamente|cordiali saluti|met"
    r" vriendelijke|med vänlig|с уважением|з повагою|z poważaniem)\b",
    re.IGNORECASE | re.MULTILINE,
)
_REPORT = lazy_pattern(
    r"\b(?:he|she|they|[A-Z][a-z]+) (?:said|asked|replied|answered|told|wrote"
    r"|announced)\b"
    r"|\b(?:sagte|fragte|dit-il|demanda|dijo|preguntó|disse|сказал|спросил"
    r"|powiedział)\w{0,2}\b"
)
_OPINION = lazy_pattern(
    r"\bper curiam\b|\bv\. [A-Z]|\b(?:plaintiff|defendant|petitioner|respondent"
    r"|appellant)s?\b"
    r"|\bU\. ?S\.C\.|§ ?\d|\bibid\b|\bet al\b|\bfor immediate release\b"
    r"|^[^\w\n]*abstract[^\w\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = lazy_pattern(r"\s*(?:[-*•+]|\d{1,2}[.)])\s")
_QUOTED = lazy_pattern(r"\s*[\"“«„‘—–]\s?\S")
_EAST_ASIAN = lazy_pattern(r"[\u3040-\u9fff\uac00-\ud7af]")
_OFTEN = 3
_WORD = lazy_pattern(r"[^\W\d_]+")


@immutable
class Oratory:
    """How much a text is one person's speech.

    Attributes:
        weight: log-odds.
        reasons: (what was found, its weight), the strongest first.
    """

    weight: float
    reasons: tuple[tuple[str, float], ...]


def is_address(text: str) -> bool:
    """Whether a paragraph begins by addressing those who listen."""
    return _ADDRESS.match(text) is not None


def hails(text: str) -> bool:
    """Whether a short line is nothing but an address: `Provost, ladies and gentlemen:`.

    An address in the first person's words alone is none: `I thank you, my friends.`
    """
    return (
        len(text) <= 160
        and text[-1:] in ",:!"
        and not is_first_person(text)
        and any(is_address(part) for part in re.split(r",\s+", text)[1:])
    )


def announces_speech(text: str) -> bool:
    """Whether a lead ends by saying that a speech follows."""
    return (
        len(text) <= 400 and _ANNOUNCED.search(text, max(0, len(text) - 90)) is not None
    )


def says_where_given(text: str) -> bool:
    """Whether a line of the head says where or by whom a speech was given."""
    return len(text) <= 220 and _GIVEN.match(text) is not None


def is_first_person(text: str) -> bool:
    """Whether a paragraph of some length is told by one who speaks."""
    words = len(_WORD.findall(text))
    first = len(_FIRST_PERSON.findall(text))
    return words >= 8 and first >= 2 and first >= 0.04 * words


def says_speech(text: str) -> bool:
    """Whether a title or heading names a kind of speech."""
    return len(text) <= 220 and _TITLE.search(text) is not None


def weigh_oratory(head: Sequence[str], paragraphs: Sequence[str]) -> Oratory:
    """How much `paragraphs` below the lines of a `head` are one person's speech."""
    reasons: list[tuple[str, float]] = []
    body = "\n".join(paragraphs)
    words = len(_WORD.findall(body))
    if any(says_speech(line) for line in head):
        reasons.append(("the head names a speech", 2.5))
    if any(
        _DELIVERY.search(line) for line in [*head, *paragraphs[:3], *paragraphs[-2:]]
    ):
        reasons.append(("a note on its delivery", 2.5))
    if any(announces_speech(line) for line in head[-2:]):
        reasons.append(("a lead that says that a speech follows", 2.5))
    if any(is_address(line) for line in [*paragraphs[:5]]):
        reasons.append(("those who listen are addressed", 2.8))
    if _REACTION.search(body):
        reasons.append(("applause or laughter", 3.0))
    if _THANKS.search(body[-260:]):
        reasons.append(("thanks at the end", 1.2))
    first = len(_FIRST_PERSON.findall(body))
    share = first / max(words, 1)
    if not body.isascii() and (unspaced := len(_FIRST_UNSPACED.findall(body))):
        share = max(share, 0.02 if unspaced < _OFTEN else 0.045)
    if share >= 0.02:
        reasons.append(("the first person", 0.6 if share < 0.045 else 1.2))
    elif words > 120 and body.isascii():
        reasons.append(("no first person", -2.0))
    reasons += _objections(head, paragraphs, body, words)
    reasons.sort(key=lambda reason: -abs(reason[1]))
    return Oratory(sum(weight for _, weight in reasons), tuple(reasons))


def _length(text: str) -> int:
    """Characters of a paragraph; one of an East Asian script says as much as two."""
    return len(text) if text.isascii() else len(text) + len(_EAST_ASIAN.findall(text))


def _objections(
    head: Sequence[str], paragraphs: Sequence[str], body: str, words: int
) -> Iterable[tuple[str, float]]:
    """What speaks against a speech."""
    count = max(len(paragraphs), 1)
    if words < 40 and sum(map(len, paragraphs)) < 160:
        yield "very short", -3.0
    if _LETTER.search("\n".join(paragraphs[-4:])):
        yield "the close of a letter", -4.0
    listed = sum(bool(_BULLET.match(line)) for line in paragraphs)
    if listed >= 0.3 * count and listed >= 3:
        yield "lists", -3.0
    quoted = sum(bool(_QUOTED.match(line)) for line in paragraphs)
    if quoted >= 0.25 * count and quoted >= 3:
        yield "dialogue in quotation", -3.0
    reported = len(_REPORT.findall(body))
    if reported >= 3 and reported > words / 150:
        yield "reported speech", -2.0
    legal = len(_OPINION.findall("\n".join([*head, body])))
    if legal >= 2:
        yield "the language of judgments or papers", -2.5
    code = body.count("http") + body.count("```") + body.count("$ ")
    if code >= 3:
        yield "addresses or code", -2.5
    if count >= 8 and sum(map(_length, paragraphs)) / count < 45:
        yield "short lines", -2.5
