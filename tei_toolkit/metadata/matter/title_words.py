"""Patterns for the lines of a head that name a body, a volume or a step; ours.

All are for folded text. What they match stands above or below a title, and is one only
where nothing else is.
"""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

BODY = lazy_pattern(
    fold_pattern(
        r"\W*(?:the )?(?:"
        # who took it down
        r"(?:[\w'’&.,-]+ ){0,5}(?:reporting|transcription|stenograph\w*|captioning)"
        r"(?: (?:company|services?|corporation|group|associates|agency)(?:,? (?:inc|llc|ltd|corp|co)\.?)?"
        r"|,? (?:inc|llc|ltd|corp|co)\.?)"
        r"|(?:[\w'’&-]+ ){1,5}(?:company|corporation),? (?:inc|llc|ltd|corp)\.?"
        # courts and those who examine
        r"|(?:in the )?supreme court(?: of .*)?"
        r"|(?:sad|sąd|prokuratura|komenda) (?:rejonow|okregow|apelacyjn|najwyzsz|powiatow|wojewodzk)\w*.*"
        r"|tribunale? .*|procura .*|questura .*|(?:fiscalia|juzgado|audiencia (?:provincial|nacional|territorial)) .*"
        r"|[\w-]*(?:gericht|staatsanwaltschaft|inspektion|prasidium)(?: \w+){0,2}"
        r"|\w*untersuchungsabteilung|(?:amt|referat) fur \w+|landeshauptstadt \w+"
        r"|\w+ (?:tingsratt|hovratt|karajaoikeus|byrett|tingrett|kommun|kommune)"
        r"|(?:следственн\w+ |главн\w+ )?(?:управление|прокуратура|отдел)\b.*|\w+ (?:районный|областной|городской) суд.*"
        r"|בית[ -]ה?משפט .*|.{2,16}(?:人民法院|地方法院|人民检察院|公安局|地方裁判所|高等裁判所|지방법원)"
        # councils and parishes
        # libraries
        r"|(?:university|college) of (?:[\w'’-]+ ){1,4}librar(?:y|ies)|(?:[\w'’-]+ ){1,4}university librar(?:y|ies)"
        r"|(?:[\w'’-]+ ){1,3}(?:dome|saeima|taryba)|gemeente \w+|griffie"
        r"|(?:grand|petit) conseil|commune de .*|(?:[\w'’-]+ ){0,3}(?:parish|church)"
        r"|senate of .*|parliament of .*|президент росси\w+|правительство росси\w+|uk parliament hansard"
        # programmes that collect, and stations that send
        r"|(?:[\w'’.-]+ ){0,5}(?:oral|history|research|folklore|folklife|heritage|cultural|documentation)"
        r" (?:[\w'’.-]+ ){0,2}(?:program|programme|project|archives?|series|center|centre|collection"
        r"|initiative|(?:research )?(?:office|department))(?:(?:,| of| for| on| at) .{3,60})?"
        # boards that hear a case, and committees of the Knesset
        r"|before (?:the |an )?(?:[\w'’-]+ ){0,4}(?:tribunal|commission|board|arbitrators?)(?: of .*)?"
        r"|ועדת \S+(?: \S+){0,3}"
        r"|(?:(?:[\w'’-]+ ){0,2}(?:archives?|staatsarchiv|landesarchiv|stadtarchiv|bibliotheque|archivio|archivo"
        r"|arquivo|archiwum|record office|arxiv|архив|госархив|архів)(?: [\w'’-]+){0,4}),? (?=.*\d)[\w .:/,()-]{1,40}"
        r"|pleno(?: y diputacion permanente)?|plenum|plenario"
        r"|commission on .*|committee on .*"
        # schools
        r"|.{3,30} (?:اسکول|مدرسه|विद्यालय|বিদ্যালয়)(?:[,،] \w+)?"
        r"|(?:radio|radioe?mission) [\w'’-]+(?: [\w'’-]+){0,2}(?: (?:fm|am))?(?: ?\d{2,3}[.,]\d{1,2}(?: ?(?:fm|mhz))?)?"
        r"|(?:[\w'’-]+ ){1,3}(?:fm|am|mhz) ?\d{2,3}(?:[.,]\d{1,2})?|\w+ (?:radio|kultur|televi\w+|tv)"
        r")\W*"
    )
)
"""A body, an office, a firm, a station: who heard it, took it down or sent it."""

STEP = lazy_pattern(
    fold_pattern(
        r"\W*(?:motion made\b|order for (?:second|third|the) |question (?:again )?(?:put|proposed)"
        r"|ordered,|resolved,|(?:the )?(?:house|senate|council|assembly|meeting|committee) (?:met|sat"
        r"|was called|resumed)\b|(?:m[rs]s?\.?|the) [\w ]{2,40} (?:in|took) the chair\b"
        r"|please do not\b|会議は.*開|(?:令和|平成|昭和|大正|明治).{0,30}(?:開議|開会|開會)$|會議於.*開始|会议于.*开始"
        r"|se abre la sesion|abre-se a sessao|la seance est ouverte|die sitzung wird .*eroffnet"
        r"|la seduta (?:comincia|inizia)|(?:заседание|засідання) (?:начинается|открыва\w+|починається)"
        r"|(?:posiedzenie|obrady) (?:otwiera|rozpoczyna)|entrevistad[oa] por\b|各位$"
        r"|(?:opening|reading) of the (?:session|sitting|minutes)\W*$|(?:call to order|roll call)\W*$"
        r"|(?:apertura|inicio|cierre|clausura) de (?:la )?(?:sesion|reunion)\W*$|(?:ouverture|cloture|levee) de la seance\W*$"
        r"|(?:abertura|encerramento) da (?:sessao|reuniao)\W*$|(?:apertura|chiusura) della seduta\W*$"
        r"|(?:eroffnung|schluss) der sitzung\W*$|otwarcie (?:posiedzenia|obrad)\W*$|открытие заседания\W*$|відкриття засідання\W*$"
        r"|(?:direct |cross[- ]|redirect |recross[- ]|further )*examination\W*$"
        r"|official (?:\w+ )?page\W*$|(?:hide|show) (?:video|audio|all)\b|izamiento de la bandera|(?:video|audio) of the speech|add search criteria"
        r"|(?:home ?page|home) (?:about|\w+ \w+ and )|.{2,30} - (?:direct|cross|redirect|recross)\b"
        r"|before:? (?:h\.? ?m\.|the hon|mr|justice|judge)|(?:לפני|בפני) כבוד\b|(?:motion|petition|bill)s?\W*$|download (?:audio|video|the)\b"
        r"|\((?:resumed|continued)\)\W*$"
        r"|(?:(?:mr|mrs|ms|madam|the)\.? )?(?:(?:hon|rt|first|second|third|acting|deputy)\.? )*"
        r"(?:speaker|chair(?:man|woman|person)?)(?: in the chair)?\W*$"
        r"|az ulest .{2,40} (?:meg)?nyitja|.{0,30}megnyitja az ulest"
        # what a chat says of itself, and the number of its members
        r"|\d+ (?:members?|participants|replies|mitglieder|teilnehmer|membres|miembros|membri"
        r"|membros|clenu|czlonkow|участник\w*|leden|medlemmar|medlemmer|jasenta|uye)\W*$"
        r"|(?:return|back) to (?:the )?(?:[\w'’-]+ ){0,3}(?:page|index|list|top|menu|results)\W*$"
        # what a site says of its copy, while it loads, or of a part of a record
        r"|(?:this is (?:an? )?)?rush transcript\b|this (?:copy|transcript) (?:may|has|was|is)\b"
        r"|.{1,20} 불러오는 중입니다|(?:loading|please wait)\W*$|(?:tips?(?=:)|highlight text to|see also)\b"
        r"|(?:abstract|summary|full[ -]text) of the (?:sittings?|debates?|proceedings)\W*$"
        r"|\W*\d{0,2}\W*会議の(?:経過|概要)\W*$|\w$"
        # the scene of a script by its number
        r"|s ?# ?\d{1,3}\b)"
    )
)
"""How a sitting begins, a step of procedure, what a site says: no title."""

NUMBER = lazy_pattern(
    fold_pattern(
        r"\W*(?:volume \d+: debated on.*|бюллетень (?:n|no|№)? ?\d+.*|\w+ serie\W{1,3}num\w*\W+\d+.*"
        r"|(?:le )?hansard\W{1,3}n[o°º]?\.?\W{0,2}\d+.*|[ivxlc]+\. legealdia\b.*|\d+ වන කාණ්ඩය.*"
        r"|(?:[\w'’.-]+ ){1,5}(?:dizisi|serisi|series|reihe|collection|coleccion|colecao|collana|biblioteka|серия|библиотека|reeks)\W{0,3}(?:n[o°ºr]?\W{0,2}|№ ?)?\d{1,4}"
        r"|(?:n[o°º]|nr|num|no)\.? ?\d+(?:/\d+)?|accession (?:no|number)\W.*|(?:case|docket|file) (?:no|number)\W.*"
        r"|az\.?: .*|\d{4}\W\d{4}\W{1,3}orszaggyulesi ciklus.*|[■◆▶●◇]\s?(?:방송|진행|출연|일시|대담)\b.*)\W*"
    )
)
"""The number of a bulletin, a volume, a case."""

RECORD = lazy_pattern(
    fold_pattern(
        r"\W*(?:[\w'’-]+ ){0,2}?(?:\w*protokol\w*|verbale|niederschrift|notulen|proces[ -]verbal|minutes"
        r"|стенограмма|declaracion|deposizione|interrogatoire|interrogatorio|verhor|examination of|confession of|interview|entrevista|intervista|entretien|interviu|wywiad"
        r"|befragung|vernehmung\w*|hearing|briefing|press briefing|testimony|audition|transcript)\b"
        r"|.{0,12}(?:笔录|筆錄|調書|議事録|会議録|회의록)|פרוטוקול\b"
        r"|(?:مشروح مذاکرات|صورت ?جلسه|محضر (?:جلسة|اجتماع))\b"
        r"|.{0,30}(?:کارروائی|कार्यवाही|কার্যবিবরণী)\W*$"
    )
)
"""What names a record by its kind."""

SERIES = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:[\w'’.&-]+ ){0,4}(?:briefings|(?:presidential|candidates|election|leaders|televised) (?:\w+ )?debates|interviews|speeches|transcripts|hearings|statements"
        r"|sermons|lectures|gaggles|press conferences|oral histories|reden|ansprachen|discours|entretiens"
        r"|discursos|entrevistas|interviste|discorsi|выступления|стенограммы|интервью|виступи)"
        r"|journal officiel(?: d\w+(?: .{2,60})?)?|стенограмм[аы] заседании|стенограмм[аи] засідань"
        r"|plenarprotokolle?|handelingen|atti parlamentari|حوارات(?: عامة)?|مقابلات|لقاءات)\W*"
    )
)
"""What names a series of records, and no one of them."""

CONTENTS = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:table of )?contents|topics|inhalt(?:sverzeichnis)?|sommaire|sumario|indice|spis tresci"
        r"|содержание|зміст|icindekiler|i c i n d e k i l e r|c o n t e n t s|विषय-?सूची|目次|目录|目錄|목차)\W*"
    )
)
"""The heading of a list of what is printed below."""

LISTED = lazy_pattern(r"\W*(?:(?:[ivxlc]+|\d{1,3})(?:[.)]| ?[-–])|[a-z]\)) ?[-–]?\s?\S")
"""An item of such a list."""

PARTY = lazy_pattern(
    fold_pattern(
        r"\W*(?:ה?תובע(?:ת|ים|ות)?|ה?נתבע(?:ת|ים|ות)?|ה?מבקש(?:ת|ים)?|ה?משיב(?:ה|ים)?|ה?מערער(?:ת|ים)?"
        r"|plaintiffs?|defendants?|petitioners?|respondents?|klager(?:in)?|beklagter?|demandeur|defendeur"
        r"|demandante|demandado|attore|convenuto|powod|pozwany|истец|ответчик|позивач|відповідач|原告|被告)"
        r"\s?[:：].*|\W*(?:נגד|נ['׳’])\W*"
    )
)
"""A party of a case, on its own line of a caption."""
