"""Patterns of words that tell what a line outside the turns is; ours."""

import re

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

NO_TITLE = lazy_pattern(
    fold_pattern(
        r"[(\[{<]|in the chair\b|(?:by|von|par|por|di|da|von:|text|foto|photo|edited by|interview von)\s|"
        r"(?:www\.|https?:)|(?:tel|phone|telephone|fax|e-?mail)\.?: ?\S|(?:page|seite|pagina|страница|페이지|頁面|页面|ページ|頁) ?: ?\S.*\.(?:pdf|djvu)\b|(?:委員長|理事|議長|副議長|事務総長)[ \u3000].*君$|new episode\W*$|\W*\d+\W*$|prayers?\W"
        r"|(?:s\.?e|m\.?e|bgm?|[em])\.?\s+(?=[\u1100-\u11ff\u3040-\ud7af])"
        r"|sem (?:revis|supervis)|sin revis|non rel[ue]|unkorrigiert|uncorrected\b|unrevised\b"
        r"|(?:com|sem) redacao final\b|redacao final\b|edicion (?:provisional|definitiva)\b"
        r"|(?:vorlaufige|stenographische) fassung\b|version (?:provisoire|definitive)\b"
        r"|(?:final|corrected|provisional|daily|weekly|preliminary) (?:edition|version|text)\b"
    )
)

# Who printed or published what is printed below.
PUBLISHER = lazy_pattern(
    fold_pattern(
        r"\W*(?:imprimerie|imprenta|tipografia|stamperia|druckerei|drukkerij|drukarnia|"
        r"tiskarna|tlaciaren|boktryckeri|bogtrykkeri|типография|друкарня|издательство|"
        r"(?:gedruckt|druck|verlegt) (?:bei|von)|(?:im )?verlag(?: (?:von|der|des))? \w+|"
        r"(?:printed|published)(?: and (?:printed|published|sold))? (?:by|for|in)|"
        r"imprime (?:par|chez|a)|publie (?:par|chez)|edite par|impreso (?:en|por)|"
        r"departamento de taquigrafia|nucleo de redacao|texto com redacao|"
        r"publicado por|pubblicato da|stampato (?:a|da|presso)|"
        r"(?:baski|basim|basimevi|dizgi|yayina hazirlayan|typesetting|satz|impression)(?= ?:)|"
        r"(?:[\w.']+ ){0,4}(?:printing|publishing|stationery) office)\b"
    )
)

RUN_ON = lazy_pattern(
    r"(?:\b(?:and|or|of|the|for|to|in|on|with|by|at|from|und|der|die|des|zum|zur|im|in|"
    r"et|de|des|du|la|le|les|sur|y|del|el|los|las|en|e|do|da|di|della|и|о|об|по|с|в|на|"
    r"i|w|z|o|a|v|van|het|och|og|ve|ile)|[,&–—-])$",
    re.IGNORECASE,
)

NEXT_MEETING = lazy_pattern(
    fold_pattern(
        r"\W*(?:date|time|day|date and time|dates?, time and (?:place|venue))? ?(?:of )?"
        r"(?:the )?next (?:regular |committee |ordinary )?meeting\W? .{3,80}"
        r"|\W*(?:(?:die )?nachste sitzung|(?:la )?prochaine (?:reunion|seance)|(?:la )?proxima "
        r"(?:reunion|sesion|reuniao|sessao)|(?:la )?prossima (?:riunione|seduta)|(?:de )?"
        r"volgende vergadering|nasta (?:mote|sammantrade)|neste mote|naeste mode|seuraava "
        r"kokous|(?:следующее|наступне) засідання|следующее заседание|nastepne posiedzenie|"
        r"pristi (?:schuze|zasedani)|sljedeca sjednica|sledeca sednica)\b.{3,80}"
    )
)
"""When those who met are to meet again."""

ANNEX = lazy_pattern(
    fold_pattern(
        r"\W*(?:anlagen?|anhang|beilagen?|annex(?:es|e)?|appendi(?:x|ces|ce)|anexos?|anejo|"
        r"allegat[oi]|bijlagen?|bilag(?:or|a|er)?|vedlegg|liite(?:et)?|zalaczniki?|prilohy?|"
        r"prilo[gz]i?|mellekletek?|anexe|ekler|приложени[ея]|додат(?:ок|ки)|παραρτημα|"
        r"credits|show notes|附录|附錄|附件|別紙|別添|부록|별첨|נספח(?:ים)?|ملحق|ملاحق|a p p e n d i (?:x|c e s))"
        r"(?:\W{0,3}(?:\d{1,3}|[ivx]{1,5}|[a-z]))?"
        r"(?: (?:zum|zur|to|au|a la|al|alla|till|til|bij|к|до) .{3,60})?\W*"
        r"|(?:joint |additional )?(?:prepared|written|submitted) (?:statement|testimony)s? "
        r"(?:of|by|from|submitted by) [^,;?!]{3,80}(?<!\.)"
    )
)
"""The heading of what is printed after a record and belongs to it."""

_SIGNER = (
    r"(?:signed|signature|chair(?:man|woman|person)?|clerk|secretary|president|date|dated|"
    r"name|approved|witness|unterschrift|datum|ort(?:, datum)?|vorsitz(?:ender?)?|"
    r"protokollfuhrer(?:in)?|schriftfuhrer(?:in)?|le president|la presidente|signe|"
    r"signature|fait a|le secretaire|firma(?:do|to)?|fecha|fdo|el presidente|"
    r"el secretario|la secretaria|il presidente|il segretario|assinatura|data|o presidente|"
    r"handtekening|voorzitter|secretaris|ordforande|underskrift|sekreterare|dirigent|"
    r"podpis|przewodniczacy|protokolant|predsedajici|zapisovatel|predsjednik|zapisnicar|"
    r"председатель|секретарь|подпись|дата|голова|підпис|председник|alairas|elnok|imza|"
    r"υπογραφη|חתימה|תאריך|التوقيع|التاريخ|署名|签名|日期)"
)

SIGNED = lazy_pattern(
    fold_pattern(
        rf"[^\w.]*(?:{_SIGNER}[ :.,/()]{{0,4}}){{0,3}}(?:_{{4,}}+|\.{{6,}}+)"
        rf"(?:[^\w.]*(?:{_SIGNER}[ :.,()]{{0,4}}|_{{4,}}+|\.{{6,}}+)){{0,4}}\W*$"
        r"|\W*(?:fur die richtigkeit(?: der niederschrift)?|(?:fur das )?protokoll|"
        r"protokollfuhrung|schriftfuhrung|niederschrift|"
        r"(?:proces.verbal|compte.rendu) (?:etabli|redige) par|"
        r"transcri(?:ption|t|pcion|zione|cao|to|ta|ere)"
        r"(?: de| par| por| di| da| realizada por)?|transkri(?:ption|biert)(?: von)?|"
        r"prijepis|prepis(?:ala?)?|transkrip(?:cija|cia|cja|si)|utskrift|udskrift|renskrift|"
        r"avskrift|litter(?:ointi|aatio)|puhtaaksikirjoitus|ceviriyazi|cozumleme|lejegyezte|"
        r"spisala?|przepisala?|transkribe(?:ja|eris)|transkribavo|препис|транскрипци[јя]а?|"
        r"розшифровка|απομαγνητοφωνηση|μεταγραφη|تفريغ|پیاده ?سازی|תמלול|लिप्यंतरण|অনুলিখন|"
        r"operator transcriere|(?:acta )?redactad[ao] por|levanto acta|verbalizzante|"
        r"verbale (?:redatto|a cura) d.|ata (?:lavrada|redigida) por|notulen|verslag|"
        r"protokolowala?|zapisnik (?:vodio|vodila)|расшифровка|записник водио)"
        r"\s?[:–-]\s?\w.{2,60}$"
        r"|\W*a divisao de redacc?ao.{0,40}$|\W*vid protokollet\W*$|\W*sammantradet leddes\W*$|\W*a naplo hitelesitoje\W*$|\W*ο προεδροσ\s+οι γραμματεισ\W*$"
        r"|\W*signed(?: by)?: ?\w.{2,60}$|\W*(?:протокол (?:вел|вела|вив)|стенограф) .{3,40}$"
        r"|\W*(?:certified|transcribed|reported|recorded|typed|proofread|minuted|minutes "
        r"taken) by\b.{2,80}$"
        r"|\W*transcript(?:ion)? by\b.{2,80}$"
        r"|\W*i,? .{0,60}\b(?:hereby )?certify that (?:the|this)\b"
        r"|\W*(?:(?:court )?reporter.?s? |transcriber.?s? )?certific(?:ate|ation)"
        r"(?: of .{3,40})?\W*$|\W*c e r t i f i c a t (?:e|i o n)\W*$"
        r"|\W*this (?:interview|conversation|transcript) (?:has been|was) (?:lightly )?"
        r"(?:edited|condensed|conducted|recorded|transcribed)\b"
        r"|\W*i,? .{0,40}\bdeclare under (?:the )?penalt(?:y|ies) of perjury\b"
        r"|[-–— ]+o0o[-–— ]+$"
        r"|\*{2,} ?end of (?:the |this )?project gutenberg\b"
        r"|\W*citation: .{12,}$"
        r"|(?:app|editor.?s?|editorial|archivist.?s?|transcriber.?s?) note: .{12,}$"
        r"|\W*copyright ?(?:©|\(c\))?,? ?(?:19|20)\d\d\b|© ?(?:\w+ ){0,3}(?:19|20)\d\d\b"
        r"|\W*(?:subtitles|captions|subtitling|captioning|subtitled|captioned|untertitel|"
        r"sous-titres|subtitulos|legendas|sottotitoli|ondertiteling|napisy|undertexter|"
        r"субтитры|sync(?:ed)?(?:,| and| &) correct(?:ed|ions)) "
        r"(?:by|von|par|por|di|door|av):? [^,;:?!]{3,80}"
        r"(?:(?<!\.)|(?<=\bco\.)|(?<=\binc\.)|(?<=\bltd\.))$"
        r"|\W*(?:subtitles|captions|translation|untertitel|sous-titr(?:es|age)|subtitulos|"
        r"legendas|sottotitoli|ondertiteling|undertexter|undertekster|tekstitys|suomennos|"
        r"napisy|tlumaczenie|titulky|titlovi|prijevod|felirat(?:ok)?|forditas|subtitrarea?|"
        r"altyazi|ceviri|субтитры|субтитри|титри|переклад|превод|υποτιτλοι|μεταφραση|"
        r"כתוביות|תרגום|ترجمة|زيرنويس|phu de|คำบรรยาย|terjemahan|자막|번역|字幕|翻译|翻譯|翻訳)"
        r"\s?[:：] ?[^,;:?!]{2,80}(?<!\.)$"
        r"|\W*duration: \d{1,3} min(?:ute)?s\W*$|\W*call participants:\W*$"
    )
)
"""How those who wrote a record down sign it."""

OF_A_LIFE = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:date of |place of )?(?:born|birth|died|death)|dob|geboren|geb\.|"
        r"geburtsdatum|gestorben|nee? le|naissance|nacid[oa]|nacimiento|nascid[oa]|"
        r"nascimento|nat[oa] (?:il|a)|nascita|fodd|fodt|geboortedatum|narozen\w?|"
        r"(?:period|term|years) of (?:service|office)|in office|urodzon[ya]|szuletett|родил(?:ся|ась)|дата рождения|народи(?:вся|лася))\b"
    )
)
"""A day on which someone was born or died: `Born: 14 August 1921`."""

SEE_ALSO = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:next|previous) (?:post|article|story)(?: ?: ?.{1,200})?|see also|related(?: (?:news|links|articles|content|topics|stories|posts|transcripts|episodes))?|"
        r"lesen sie auch|siehe auch|weitere (?:meldungen|nachrichten)|mehr zum thema|auch interessant|a lire aussi|lire aussi|voir aussi|"
        r"sur le meme sujet|lea tambien|lee tambien|ver tambien|noticias relacionadas|"
        r"leggi anche|vedi anche|articoli correlati|leia tambem|veja tambem|"
        r"(?:читайте|смотрите|см\.?) также|читаите также|по теме|"
        r"читаите також|дивіться також|czytaj takze|zobacz takze|zobacz tez|viz take|"
        r"lees ook|zie ook|las ocksa|se aven|læs ogsa|se ogsa|les ogsa|lue myos|katso myos|"
        r"διαβαστε επισησ|δειτε επισησ|ilgili haberler|ayrica bakiniz|קראו גם|ראו גם|"
        r"اقرا ايضا|関連記事|関連リンク|관련 ?기사|相关(?:新闻|文章|链接|报道|阅读)|相關(?:新聞|文章|連結)|"
        r"延伸[閱阅][讀读]|baca juga|lihat juga|xem them|tin lien quan|"
        r"verwandte (?:artikel|themen|beitrage)|ahnliche (?:artikel|beitrage)|articles lies|"
        r"a lire egalement|articulos relacionados|episodios relacionados|te puede interesar|"
        r"episodi correlati|ti potrebbe interessare|artigos relacionados|materias relacionadas|"
        r"conteudos? relacionados?|veja mais|gerelateerde? (?:artikelen|berichten)|"
        r"relaterade? (?:artiklar|artikler|saker)|benzer haberler|diger haberler|ilgili icerikler|"
        r"loe ka|loe lisaks|seotud (?:lood|artiklid|uudised)|lasi(?:et)? ari|saistitie raksti|"
        r"skaitykite taip pat|susij[ei] straipsniai|souvisejici clanky|ctete take|mohlo by vas zajimat|"
        r"suvisiace clanky|precitajte si aj|kapcsolodo (?:cikkek|anyagok|hirek)|olvassa el ezt is|"
        r"citeste si|cititi si|articole similare|stiri similare|вижте още|прочетете още|свързани новини|"
        r"още по темата|procitajte (?:jos|i)|povezan[ei] (?:vesti|vijesti|clanci)|прочитајте (?:још|и)|"
        r"повезане вести|preberite tudi|sorodne (?:novice|vsebine)|схожі (?:новини|матеріали)|"
        r"матеріали по темі|σχετικα (?:αρθρα|νεα)|διαβαστε ακομη|მსგავსი (?:სტატიები|სიახლეები)|"
        r"ასევე (?:იხილეთ|წაიკითხეთ)|նմանատիպ նյութեր|կարդացեք նաև|առնչվող նյութեր|"
        r"(?:مواد|موضوعات|مقالات|اخبار) ذات صلة|(?:مطالب|اخبار) مرتبط|مزید خبریں|متعلقہ خبریں|"
        r"یہ بھی پڑھیں|כתבות נוספות|עוד בנושא|(?:ये|यह) भी पढ़ें|संबंधित खबरें|আরও পড়ুন|আরো পড়ুন|"
        r"(?:সম্পর্কিত|সংশ্লিষ্ট) খবর|ข่าวที่เกี่ยวข้อง|bai (?:viet )?lien quan|(?:artikel|berita) terkait)\W*"
    )
)

BYLINE = lazy_pattern(
    fold_pattern(
        r"\W*(?:by|(?:asked|tabled|moved) by|von|par|por|di|da|door|av|af|nga|oleh|scris de|irta:?|pise:?|pisze:?|од|от|автор:?|text:?|interview:|"
        r"ein (?:gesprach|interview) von|das (?:gesprach|interview) fuhrte|propos recueillis|"
        r"entretien (?:realise )?par|entrevista de|intervista di|(?:an )?interview(?:ed)? by|"
        r"(?:interview |interviews )?conducted by|interviewt von|entrevistad[oa] por|"
        r"intervistat[oa] da|interviewe+ par|geinterviewd door|беседовала?|интервьюер:|"
        r"حاورتها:?|حاورته:?|حاورها:?|حاوره:?|حوار:|أجرى الحوار:?|أجرت الحوار:?|تأليف:?|بقلم:?|تقديم:?|إعداد:?|מאת:?|לקט:?)\s+[^\W\d_]"
        r"|\W*(?:극본|각본|작|연출|원작) ?[:：]"
    )
)

INSTITUTION = lazy_pattern(
    fold_pattern(
        r"\W*(?:the )?(?:house of [\w ]+|houses of [\w ]+|(?:[\w ]+ )?senate|general assembly"
        r".*|security council|[\w ]*parliament(?: of [\w ]+)?|[\w ]*national assembly(?: chamber)?|"
        r"(?:in the )?(?:[\w.]+ ){0,3}(?:supreme|superior|district|circuit|high|crown|county)"
        r" court.*|(?:northern|southern|eastern|western|middle|central) district of .*|"
        r"parlement europeen|europaisches parlament|parlamento europeo|parlamento europeu|"
        r"europees parlement|parlament europejski|nations unies|naciones unidas|"
        r"vereinte nationen|nazioni unite|nacoes unidas|организация объединенных наций|"
        r"联合国|聯合國|الأمم المتحدة.*|assemblee generale|conseil de securite|asamblea general|"
        r"consejo de seguridad|совет безопасности|генеральная ассамблея|安全理事会|大会|"
        r"مجلس الأمن|الجمعية العامة|belgische kamer.*|chambre des representants.*|"
        r"hrvatski sabor|senado federal|senado|assembleia da republica|"
        r"(?:законодательное|областное|краевое|городское|народное|окружное) собрание.*|"
        r"(?:областная|городская|краевая|окружная|районная|московская) дума.*|"
        r"parlament|landtag .*|staten-generaal|assembly of .*|national council|"
        r"(?:landgericht|amtsgericht|oberlandesgericht|tribunal) .*|"
        r"in the .*court.*|deutscher bundestag|nationalrat.*|bundesrat|"
        r"(?:osterreichischer|schweizerischer) .*|assemblee nationale|senat|"
        r"republique francaise|republica .*|white house|(?:(?:the )?u\.? ?s\.? |united states )?department of .*|"
        r"office of .*|united nations|verkhovna rada.*|верховна рада.*|"
        r"государственная дума.*|knesset|הכנסת|tbmm|국\s*회(?: 사 무 처)?|국회사무처|"
        r"(?:tweede|eerste) kamer.*|camara dos deputados.*|congreso de los diputados|"
        r"cortes generales|camera dei deputati|senato della repubblica|chambre des (?:deputes|communes)|"
        r"houses? of .*|dail eireann|seanad eireann|folketinget|stortinget|riksdagen|"
        r"eduskunta|riigikogu|saeima|turkiye buyuk millet meclisi|"
        r"(?:विधान|लोक|राज्य) सभा|poslanecka snemovna.*|parlament ceske republiky|"
        r"narodna skupstina.*|commission on .*|committee on .*|state of \w+(?: \w+)?|"
        r"(?:comune|citta|provincia|regione) di .*|(?:city|town|county|borough) of .*|"
        r"(?:the )?(?:[\w'’-]+ ){1,3}(?:courier|gazette|herald|tribune|chronicle|observer|"
        r"telegraph|examiner|dispatch|inquirer|sentinel|advertiser)|"
        r"(?:municipal|metropolitan|regional|provincial|district) (?:trial )?court(?: .*)?|"
        r"(?:(?:einwohner|orts|burger|markt|samt|verbands|kirch)?gemeinde|stadt|landkreis|kanton)"
        r" \w+|(?:ville|commune|canton) d.*|"
        r"(?:ayuntamiento|municipio|prefeitura|camara municipal|gobierno) d.*|"
        r"commonwealth of \w+|republic of \w+|uk parliament|[\w ]*legislative (?:assembly|council)|"
        r"new zealand parliament.*|parliament of .*|"
        r"(?:[\w'’.-]+ ){1,6}(?:society|association|archives?|project|forum|"
        r"institute|foundation|library|museum|(?:parish|city|town|borough|district) council)"
        r"(?: (?:&|and) [\w ]+)?|"
        r"(?:honorable )?camara de (?:diputad|senador|representant).*|congreso de la .*|"
        r"senado de .*|sejm(?: .*)?|rzeczypospolitej polskiej|rzeczpospolita polska|"
        r"mahkamah .*|republik \w+|(?:constitutional|federal|national) court(?: of .*)?|"
        r"(?:cour|corte|tribunal|trybunal) (?:constit|supr|costit|konst).*|"
        r"(?:конституционный|верховный|конституційний|верховний) суд.*|"
        r"(?:مجلس|برلمان) \w+(?: \w+)?|"
        r"(?:[\w'’.]+ ){0,5}\w*(?:arhivs|arhiiv|archyvas|arkivet|arkisto|arhiv|archiwum|archiv"
        r"|архив|архів|архива|arsivi|αρχειο)(?: (?:i|u|v|w|в|у) [\w]+)?|"
        r"(?:بنیاد|موسسه|آرشیو|کتابخانه|ارشيف|مؤسسة) (?:[\w\u200c]+ ?){1,5}|ארכיון (?:[\w\"]+ ?){1,5}|"
        r"(?:archivo|arquivo|archivio|archives?|archiv) (?:[\w'’]+ ?){1,5})\W*"
    )
)

# A term of a house, a volume or a tape: what stands above titles.
PERIOD = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:(?:[a-z]+(?:ieth|ty|teen|teenth)[- ])?(?:first|second|third|[a-z]+th)|"
        r"[ivxl\d]+\.?(?:st|nd|rd|th|e|a|ª|º)?) (?:parliament|"
        r"congress|legislature|legislatura|session|sessao legislativa)(?:\W.{0,40})?|[ivxl]+ ?(?:e|eme|a|ª)? ?(?:legislature|"
        r"legislatura|legislacao)|[ivxl\d]+\.? (?:wahlperiode|volebni obdobi|legislatura)|"
        r"(?:wahlperiode|legislatura|legislature) \w+|第\d+回国会|제\d+회국회(?:\W.{0,12})?|"
        r"[\w]+ series,? vol(?:ume|\.)? ?\d.{0,30}|(?:volume|vol\.?|tape|tome|band|cinta|cassette|kaseta|kazeta|kazetta|kasett?e?n?|kassette|tasma|"
        r"кассета|касета|пленка|ταινια|نوار|شريط|קלטת|टेप) \w+(?:\W.{0,20})?|"
        r"(?:دور الانعقاد|الفصل التشريعي|السنة التشريعية) .*|"
        r".{0,30}(?:माला|खंड|अंक|खण्ड)\W{0,3}\d+.*|.{2,20} (?:सत्र|माला)|"
        r"sessions? (?:[\w'’]+ ){0,4}\d{4}(?:\W{1,3}\d{2,4})?|\w+ oturum|presidence de .*|presiden(?:cia|za) d.*|praesidium.*|sessao: .*|document [a-z]+/.*)\W*"
    )
)

# What a page offers to do, on a line of its own.
MENU = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:previous|next|zuruck|weiter|precedent|suivant|anterior|siguiente)"
        r"(?: \w+)? ?[|<>«»].*|print(?:able version)?|drucken|imprimer|imprimir|stampa|"
        r"на печать|версия для печати|версія для друку|назад|til [\w-]+\.\w{2,3}|"
        r"(?:skip|jump) to .*|jata navigatsioon vahele|vai al .*|aller au .*|"
        r"zum inhalt.*|ir al contenido|pular para .*|hopp til .*|siirry .*|media for .*|"
        r"aucun resultat .*|no results? .*|[【\[] ?(?:打印|印刷|print|字号[^】]{0,12}|关闭窗口) ?[】\]].*|"
        r".*(?:log ?in|sign in|anmelden|connexion)|start of (?:the |this )?project .*|"
        r"the project gutenberg ebook.*|(?:ver|see|view) (?:todo|all|more).*)\W*"
    )
)

CAST = lazy_pattern(
    fold_pattern(
        r"\W*(?:the )?(?:dramatis person(?:ae|æ)|(?:cast of )?characters|the cast|"
        r"persons (?:of|in) the (?:play|drama|comedy|tragedy)|"
        r"(?:登場|登场|剧中|劇中)?人物表?|등장 ?인물|나오는 ?(?:사람들?|이들)|"
        r"personnages|personen|"
        r"personaggi|personajes|personagens|personer|osoby|действующие лица|"
        r"дійові особи)\W*"
    )
)

# An act or a scene of a play.
ACT = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:first|second|third|fourth|fifth|last|erster|zweiter|dritter|vierter|"
        r"funfter|letzter|primer|segundo|tercer|primo|secondo|terzo) (?:act|scene|akt|aufzug|"
        r"auftritt|acto|ato|atto)|(?:act|scene|acte|akt|aufzug|auftritt|szene|atto|acto|ato|"
        r"jornada|escena|cena|scena|действие|явление|картина|akt|odslona|dejstvi) "
        r"(?:[ivxl\d]+|one|two|three|four|five|premier|premiere|primero|primera|uno|una"
        r"|первое|второе|третье|pierwszy)\b"
        r"|(?:\d{1,2}|[ivx]{1,5})(?:[.)]|-?(?:st|nd|rd|th|я|е|й))? ?(?:act|scene|akt|aufzug"
        r"|auftritt|szene|bild|scen|kohtaus|felvonas|jelenet|jednani|dejstvi|vystup|obraz"
        r"|odslona|atto|scena|действие|явление|картина|дія|ява)\W*\Z)"
    )
)

# A speech and who gave it, printed below its title.
GIVEN_BY = lazy_pattern(
    fold_pattern(
        r"\W*(?:an? )?(?:sermon|homily|(?:commencement |opening |keynote )?(?:address|lecture|"
        r"talk)|predigt|predication|sermone|sermon|discurso|rede)\b.{0,60}?"
        r"\b(?:by|von|par|por|di)\b"
    )
)

# The first words of a site's path or menu.
HOME = lazy_pattern(
    fold_pattern(
        r"\W*(?:home(?: ?page)?|startseite|accueil|inicio|portada|главная|головна|"
        r"strona glowna|hjem|hem|forside|anasayfa|ana sayfa|αρχικη|ホーム|トップ|首页|首頁|"
        r"หน้าแรก|முகப்பு|होम|الرئيسية|דף הבית)\s*(?:[./>|»·:›＞]|\s{2,}).*"
    )
)

# Headings that parts of a page or a record have, whatever the event.
SECTION = lazy_pattern(
    fold_pattern(
        r"(?:about (?:the|this) (?:interview|speaker|event|episode|recording)|"
        r"show ?notes|(?:(?:news|rush|full|complete|official|edited|verbatim|raw) )?transcript(?:ion)?|"
        r"(?:transcript of )?proceedings|official report|"
        r"(?:table of )?contents|c o n t e n t s|p r o c e e d i n g s|search form|"
        r"sommaire|sumario|indice|inhalt(?:sverzeichnis)?|spis tresci|содержание|зміст|"
        r"entrevista|intervista|entretien|interview|interviu|wywiad|интервью|interviste|"
        r"(?:local|latest|more|breaking) news|news|speeches and (?:transcripts|remarks)|"
        r"cookies? .*|an official website of .*|here[’']s how you know|skip to .*|"
        r"copyright(?: statement| notice)?|visitors? .*|search .*|about .{2,40}|this page|alert me .*|see also|appearances|attendance|summary|"
        r"edited hansard.*|verbatim report of proceedings|the above-entitled matter.*|"
        r"(?:i|ii|iii|iv|v)? ?[-–]? ?abertura da sessao|otwarcie posiedzenia|"
        r"speeches|remarks|debates|publications (?:&|and) records|press releases?|op-?ed|opinion|culture|cultura|"
        r"transcript,? e ?& ?oe|(?:un)?revised hansard|official report \(hansard\)|"
        r"dagsorden|dagordning|tagesordnung|ordre du jour|orden del dia|ordem do dia|"
        r"ordine del giorno|порядок денний|повестка дня|porzadek (?:dzienny|obrad)|"
        r"napirend|gundem|議事日程|कार्यवाही|ημερησια διαταξη|θεματα|ομιλητες|n/a|protected|copied!|scene|"
        r"questions?|department|plen|hearings?|prayers?|quorum|"
        r"(?:appendix|annexe?|anexo?a?|anhang|anlage|allegato|appendice|apendice|bijlage|bilag|"
        r"bilaga|vedlegg|liite|zalacznik|aneks|priloha|prilog|priloga|приложение|додаток|"
        r"прилог|melleklet|fuggelek|παραρτημα|נספח|ملحق|پیوست|परिशिष्ट|পরিশিষ্ট|ภาคผนวก|"
        r"phu luc|lampiran|kiambatisho|lisa|pielikums|priedas)\W{0,3}\w{0,4}|"
        r"(?:付録|附录|附錄|附件|부록|별첨) ?\w{0,3})"
    )
)

# What kind of work it is, printed below its title.
GENRE = lazy_pattern(
    fold_pattern(
        r"\W*(?:an? |une? |eine? |un |una )?(?:(?:entirely|new|and|original) ){0,4}"
        r"(?:[\w-]+ ){0,2}(?:play|comedy|tragedy|"
        r"farce|drama|comedie|tragedie|piece|komodie|tragodie|schauspiel|lustspiel|"
        r"schwank|trauerspiel|posse|singspiel|drame|opera|operetta|burlesque|melodrama|sainete|zarzuela|entremes|sztuka|"
        r"komedia|dramat|komedie|"
        r"comedia|tragedia|commedia|комедия|трагедия|драма)\b,? (?:in|for|en|fur|in|per|"
        r"para|em|w|o|i|в)\b"
        r"|\W*(?:an? |eine? |une? |una )(?:(?:entirely|new|and|original) ){0,4}"
        r"(?:[\w-]+ ){0,2}(?:play|comedy|tragedy|farce|masque|opera|operetta|burlesque"
        r"|comedie|tragedie|komodie|tragodie|lustspiel|schauspiel|trauerspiel|schwank"
        r"|commedia|tragedia|comedia)\W*$"
        r"|\W*(?:[\w-]+ ){0,2}(?:пьеса|п.єса|пиеса|комеди[яјj]а?|комедія|трагедія|трагедија|драма|водевиль|водевіль"
        r"|шутка|фарс|сцены|представление|dramat?|hra|igra|komedija|komedie|gra)"
        r"(?: [\w-]+){0,4} (?:в|на|у|у?в|o|ve?|w|u) [\w-]+ (?:действи|акт|картин|ді[йїя]|дея|чин|jednan|dejstv|akt|cin)\w*\W*$"
        r"|\W*(?:[\w-]+ ){0,2}(?:δραμα|κωμωδια|τραγωδια|εργο) σε [\w-]+ (?:πραξ|σκην|μερ)\w*\W*$"
        r"|\W*(?:מחזה|קומדיה|דרמה|טרגדיה) ב(?:שתי|שלוש|ארבע|חמש|מערכה) ?\w*\W*$"
        r"|\W*(?!第).{0,4}[一二三四五六七八九十\d]\s?[幕場场].{0,2}[劇剧戯戏曲物]\W*$|\W*(?:戯曲|喜劇|喜剧|悲劇|悲剧).{0,4}[一二三四五六七八九十\d]\s?[幕場场]\W*$"
        r"|\W*(?:희곡|희극|비극) ?(?:전 ?)?\d{1,2} ?막\W*$|\W*(?:[\w-]+ ){0,2}(?:नाटक|प्रहसन) \w+ अंक\w* में\W*$"
        r"|\W*(?:in|en) (?:one|two|three|four|five|un|deux|trois|quatre|cinq|\d) (?:acts?|actes?"
        r"|scenes?|parts?|tableaux)\W*$"
        r"|\W*(?:라디오|방송|텔레비전|tv)? ?(?:단막극|드라마|연속극|방송극|희곡)(?: 대본)?\W*$"
        r"|\W*(?:a )?(?:radio ?play|\w*horspiel|piece radiophonique|radioteatro|radiodrama|"
        r"radiodramma|radionovela|sluchowisko|rozhlasova hra|radioteatteri|kuunnelma|horspel|"
        r"radio tiyatrosu|радиоспектакль|радиопьеса|радіоп.єса|tiyatro|piyes|"
        r"(?:تمثيلية|مسرحية|دراما|مسلسل)(?: (?:إذاعية|إذاعي|شعرية|من .{3,20}|في .{3,20}))?|"
        r"תסכית|מחזה|نمایشنامه(?: رادیویی)?|रेडियो नाटक|नाटक|एकांकी|नाटिका|নাটক|শ্রুতিনাটক|நாடகம்|నాటకం|"
        r"നാടകം|雜劇|杂剧|傳奇|传奇|戏曲|戲曲|話劇|话剧|广播剧|廣播劇|ラジオドラマ|戯曲)\W*$"
    )
)
