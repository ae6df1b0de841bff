"""Words by which reports tell what was done and not said, in many languages; ours.

Folded: small letters without accents.
"""

import re

from tei_toolkit.labels.page_words import ANY_PAGE
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

PROCEDURE = lazy_pattern(
    fold_pattern(
        # English
        r"\W*(?:(?:the |a )?(?:meeting|session|sitting|hearing|deposition|conference|"
        r"proceedings?|house|committee|council|senate|court|debate|trial|recording)"
        r"(?: of [\w ]{1,40})? (?:was |were |then |stood |is )*(?:adjourned|suspended|"
        r"resumed|rose|concluded|closed|reconvened|recessed|ended|divided|called to order)"
        r"\b.{0,120}"
        r"|there (?:was|being) no objection\.?"
        r"|(?:a |the )?motions? to reconsider (?:was|were) laid (?:up)?on the table\.?"
        r"|the (?:clerk|secretary|bill clerk|assistant [\w ]{1,30}) (?:read|called|"
        r"reported|proceeded)\b.{0,120}"
        r"|the (?:question|motion|bill|resolution|amendment|previous question)"
        r"(?: [\w. ]{1,40})? (?:was|were) (?:taken|agreed to|ordered|put|passed|adopted|"
        r"rejected|read|carried|withdrawn|engrossed)\b.{0,120}"
        r"|(?:new )?(?:question|motion|bill|amendment|resolution|clause|schedule)s?"
        r"(?: \d{1,4})?,? (?:accordingly|put|proposed|negatived|agreed to|withdrawn|read a|"
        r"ordered to|again proposed|added to)\b.{0,120}"
        r"|(?:the )?witness(?:es)? (?:was |were |then )?(?:withdrew|sworn|excused|"
        r"stood down|left the stand|took the stand|complies|nods)\b.{0,60}"
        r"|(?:a )?(?:brief |short |lunch(?:eon)? )?(?:recess|break|adjournment)(?: "
        r"(?:was )?taken)?\b.{0,60}"
        r"|(?:on|after) resuming\b.{0,40}"
        r"|(?:leave granted|leave (?:is )?not granted|debate (?:resumed|interrupted|"
        r"adjourned)|time expired)\W*"
        # French
        r"|(?:la |cette )?(?:seance|reunion|audience)(?:, .{1,40},)? (?:est|a ete)"
        r"(?: \w+){0,3} (?:levee|suspendue|reprise|close|ouverte) (?:a|pour|sous)\b.{0,120}"
        r"|l.(?:amendement|article|ensemble)[\w ,°]{1,60} (?:est|sont|n.est pas|ne sont "
        r"pas)(?: \w+)? (?:adopte|rejete|retire|tombe)e?s?\b.{0,60}"
        r"|les? (?:amendements?|articles?|sous-amendements?)[\w ,°]{1,60} (?:est|sont|"
        r"n.est pas|ne sont pas)(?: \w+)? (?:adopte|rejete|retire|tombe)e?s?\b.{0,60}"
        r"|(?:la |cette )?(?:motion|proposition|deliberation|resolution)(?: .{1,40})? "
        r"est (?:adoptee|rejetee|approuvee)\b.{0,60}"
        r"|(?:adopte|approuve|rejete)e?s? a l.(?:unanimite|la majorite)\b.{0,40}"
        # Italian
        r"|[\w'’.-]{2,20}(?: [\w'’.-]{2,20}){1,4}, (?:(?:deputat|senat)\w+ )?segretari[oa],?"
        r" (?:legge|da lettura|procede)\b.{0,120}"
        # German
        r"|die sitzung (?:wird|wurde|ist)\b.{0,60}(?:unterbrochen|geschlossen|eroffnet|"
        r"wiederaufgenommen|wieder aufgenommen|beendet)\b.{0,40}"
        r"|(?:schluss|beginn|ende|unterbrechung|fortsetzung)(?: der sitzung)?:? .{0,60}"
        r"\buhr\W*"
        r"|(?:der|die|das) (?:antrag|vorschlag|beschluss|vorlage|tagesordnung|protokoll|"
        r"gemeinderat|stadtrat|ausschuss|bauausschuss|vorstand|kreistag)(?: .{1,40})? (?:wird|"
        r"wurde|ist|stimmt|beschliesst|genehmigt) .{0,60}(?:angenommen|abgelehnt|beschlossen|"
        r"genehmigt|zu)\W*"
        r"|(?:der antrag ist )?(?:einstimmig|mehrheitlich)(?: so)? (?:angenommen|"
        r"beschlossen|abgelehnt|genehmigt)\W*"
        # Spanish
        r"|se (?:levanta|suspende|reanuda|abre) la sesion\b.{0,80}"
        r"|(?:era|eran|es|son) las? (?:hora )?.{0,60}(?:horas?|minutos|\d)\W*"
        r"|(?:—|-)?\s*se (?:vota|votan|lee|leen|practica)\b.{0,100}"
        r"|asentimiento\W*|queda (?:aprobad|rechazad)[oa]\b.{0,60}"
        r"|(?:se aprueba|se rechaza|aprobad[oa]|rechazad[oa]) por (?:unanimidad|mayoria|"
        r"asentimiento)\b.{0,60}"
        # Italian
        r"|la seduta(?:, .{1,60},)? (?:e |termina|comincia|riprende).{0,80}"
        r"|\(?(?:la )?(?:camera|senato|assemblea) (?:approva|respinge)\b.{0,80}"
        r"|(?:approvat|respint)[oaie] (?:all.unanimita|a maggioranza)\b.{0,40}"
        r"|(?:la mozione|la proposta|il consiglio)(?: .{1,40})? (?:e approvat|e respint|approva)"
        r"\w*\b.{0,60}"
        # Portuguese
        r"|(?:levanta-se|encerra-se|suspende-se|abre-se|reabre-se) a (?:sessao|reuniao)"
        r"\b.{0,80}"
        r"|era(?:m)? \d.{0,60}(?:horas?|minutos)\W*"
        r"|submetid[oa]s? a votacao\b.{0,120}"
        r"|(?:aprovad|rejeitad)[oa] por (?:unanimidade|maioria)\b.{0,40}"
        # Dutch
        r"|de (?:\w+ )?(?:vergadering|beraadslaging|bijeenkomst|zitting)"
        r"(?: \w+)? (?:wordt|werd|is)\b.{0,80}(?:geschorst|gesloten|geopend|hervat)\b.{0,40}"
        r"|(?:het voorstel|de motie|het amendement)(?: .{1,30})? (?:wordt|is|werd)\b.{0,40}"
        r"(?:aangenomen|verworpen)\W*"
        # Scandinavian
        r"|(?:motet|mødet|møtet|sammantradet|sammanträdet)\b.{0,30}(?:hevet|hævet|slut|"
        r"avslutades|suspenderet|ajournerades|udsat|satt)\b.{0,60}"
        r"|(?:overlaggningen|forhandlingen|debatten) var (?:harmed )?(?:avslutad|slut)\b"
        r".{0,60}"
        # Finnish
        r"|(?:taysistunto|istunto|keskustelu|kokous)\b.{0,40}(?:lopetettiin|keskeytettiin|"
        r"paattyi|avattiin|julistettiin|jatkui)\b.{0,60}|asia lahetettiin\b.{0,80}"
        # Polish, Czech, Slovak
        r"|(?:przerwa w posiedzeniu|koniec posiedzenia|wznowienie posiedzenia|"
        r"początek posiedzenia)\b.{0,80}"
        r"|(?:jednani|schuze|rokovanie|schodza)\b.{0,40}(?:prerusen|skonci|ukoncen|"
        r"zahajen|prerusen|pokracova)\w*\b.{0,60}"
        r"|(?:przyjeto|uchwalono|odrzucono) jednoglosnie\W*"
        r"|(?:uchwala|wniosek)(?: \w+)? zosta(?:la|l) .{0,10}(?:przyjet|odrzucon)[ay]\W*"
        # South Slavic
        r"|(?:seja|sjednica|sednica|sesija)\b.{0,30}(?:koncala|prekinjena|zavrsena|"
        r"prekinuta|nastavljena|zakljucena)\b.{0,60}"
        r"|(?:закрито|открито|прекинато|звани)\b.{0,40}"
        r"|(?:след|после|після) (?:почивката|перерыва|перерви)\W*"
        r"|(?:usvojeno|prihvaceno|jednoglasno usvojeno|усвојено|једногласно усвојено)"
        r"(?: jednoglasno| једногласно)?\W*"
        # Russian, Ukrainian
        r"|(?:заседание|засідання)\b.{0,30}(?:закрыто|прервано|продолжено|возобновлено|"
        r"закінчено|закрито|перервано)\b.{0,60}"
        r"|(?:перерыв|перерва)\b.{0,40}"
        r"|(?:решение |постановление |предложение |ришення |рішення )?(?:принято|принимается|"
        r"прийнято)(?: единогласно| большинством голосов| одноголосно)\W*"
        # Hungarian, Romanian, Turkish, Greek
        r"|(?:az )?(?:ules|szunet|hatarozathozatal)\b.{0,60}(?:perckor|orakor|perc)\W*"
        r"|sedinta (?:s-a|a fost|se)\b.{0,80}"
        r"|(?:kapanma|acilma) saati\b.{0,30}"
        r"|(?:λυεται|διακοπτεται) η συνεδριαση\b.{0,80}"
        # Hebrew, Arabic, Persian
        r"|(?:הישיבה|הדיון) (?:ננעלה|ננעל|הופסקה|נפתחה|התחדשה)\b.{0,60}"
        r"|(?:رفعت|انتهت|استونفت|بدات) الجلسة\b.{0,80}"
        # Chinese, Japanese, Korean
        r"|(?:午前|午後).{0,14}(?:散会|閉会|休憩|開議|再開).{0,10}"
        r"|.{0,4}(?:立法會|議會|委員會)(?:遂|隨即)?於.{2,20}(?:休會|散會|續會|復會).{0,10}"
        r"|(?:会议|會議)(?:于|於)?.{0,30}(?:休会|結束|结束|散会|散會|暫停|恢復|恢复).{0,10}"
        r"|\(?\d{1,2}시 ?\d{1,2}분 ?(?:개의|산회|정회|속개|계속개의)\)?\W*"
        # Swahili, Indonesian
        r"|(?:hapa )?bunge (?:lilirudia|liliahirishwa|lilisitishwa)\b.{0,80}"
        r"|rapat (?:ditutup|dibuka|diskors)\b.{0,60})"
    )
)

OUTCOME = lazy_pattern(
    fold_pattern(
        r"\W*(?:the )?(?:motion|amendment|proposal|recommendation|resolution|vote|item)s?(?: was"
        r"| were| is| having been)? (?:then |duly |put (?:to the vote )?and )*(?:carried|lost|"
        r"defeated|passed|adopted|approved|withdrawn|failed|fell|passes|carries|fails)"
        r"(?: \w+){0,3}(?:\W+\d{1,3}.{0,40})?\W*"
        r"|\W*(?:carried|agreed|approved|adopted|resolved) (?:unanimously|nem\.? ?con\.?|"
        r"by (?:\w+ ){1,4}\w+|\(?\d{1,3} ?[-–—] ?\d{1,3}\)?)\W*|\W*carried\W*"
        r"|\W*(?:proposed|moved|motion)(?: by)?:? .{2,60}\b(?:and |then )?seconded(?: by)?:? "
        r".{2,80}"
    )
)
"""What became of a motion."""

MOTION = lazy_pattern(
    fold_pattern(
        r"\W*(?:proposed|moved|seconded|tabled)(?: by|:).{2,80}|\W*(?:motion|antrag(?:steller)?|"
        r"proposition|propuesta|mocion|proposta|mozione|moção|forslag|yrkande|voorstel|motie|"
        r"wniosek|navrh|prijedlog|предложение|пропозиція) ?[:：] ?.{2,}|that (?:the|this|a|an) .{3,}"
    )
)
"""What is moved, or by whom, where its outcome is printed below."""

RESOLVED = re.compile(
    r"(?:It was (?:unanimously )?|Resolution: )?(?:RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED)"
    r"\b[:,]?(?: unanimously)?(?: [Tt]hat| to|:) ?\S.*"
    r"|(?:Es wurde )?BESCHLOSSEN\b.*|(?:Beschlu(?:ss|ß)|BESCHLU(?:SS|ß)|Décision|DÉCISION|"
    r"Acuerdo|ACUERDO|Beslut|BESLUT|Besluit|BESLUIT|Uchwała|UCHWAŁA|Zaključak|ZAKLJUČAK|"
    r"Решили|РЕШИЛИ|Постановили|ПОСТАНОВИЛИ|Вирішили|ВИРІШИЛИ|Закључак|ЗАКЉУЧАК) ?: ?\S.*",
    re.DOTALL,
)
"""What those who met resolved, as minutes print it, by the capitals or the colon."""

IN_THE_PRESENT = lazy_pattern(
    r"(?:the|die|la|de|cette|this) (?:\w+ )?(?:meeting|session|sitting|hearing|debate|"
    r"court|house|committee|conference|sitzung|seance|reunion|audience|seduta|"
    r"vergadering|sesion) (?:now )?(?:is|stands|ist|est|e|es|esta)\b"
    r"(?!.*(?:\d|\b(?:uhr|heures?|horas?|ore|o.clock|noon|midi|mittag)\b)).*"
)
"""What a chair says that does it, without the hour: `The sitting is suspended.`"""

VOTE = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:the )?(?:house|committee|assembly|council|senate|parliament|chamber|dail|"
        r"seanad)|their lordships)(?: having)? divided(?:\W*|\W+(?:\[.{3,30}\]|(?:ayes|yeas|"
        r"contents?|ta|for)\W{1,3}\d{1,4}\W.{0,60}))"
        r"|\W*(?:ayes|yeas|noes|nays|contents?|not[- ]contents?)\W{1,3}\d{1,4}"
        r"(?:\W{1,3}(?:noes|nays|not[- ]contents?)\W{1,3}\d{1,4})?\W*"
        r"|\W*(?:ayes|noes|yeas|nays|not voting)\W{1,30}\d{1,4}\W*"
        r"|\W*division (?:no|number|list)\b\W*\d*\W*"
        r"|\W*roll[- ]?call(?: vote)?\W*:\W*|\W*\[?roll ?call vote no\.? .{1,20}|\W*\[roll no\. \d+\]\W*"
        r"|\W*abgegebene stimmen:? \d.{0,60}"
        r"|\W*a (?:recorded |roll[- ]?call )?vote was taken(?: by .{1,30})?\W*"
        r"|\W*il est procede (?:a un|au) vote(?: .{1,30})?\W*"
        r"|\W*se procede a (?:la )?votacion(?: .{1,30})?\W*"
        r"|\W*проводится (?:заносимое .{1,30} )?голосование(?: .{1,30})?\W*"
        r"|\W*(?:举手|舉手)表决\W*"
    )
)
"""How a report begins to list who voted how."""

SIGNED_OFF = lazy_pattern(
    fold_pattern(
        r"\W*(?:respectfully submitted|submitted by|minutes (?:taken|prepared|recorded) by"
        r"|recorded by|transcribed by)\b.{0,80}"
        r"|\W*further (?:deponent|affiant) (?:saith|sayeth) (?:not|naught)\W*"
        r"|\W*state of [a-z ]{3,30} ?\).{0,12}"
        r"|\W*reporter.?s certificate\W*|\W*certificate of (?:the )?(?:court )?reporter\W*"
    )
)
"""How those begin to sign who wrote the minutes."""

PLACE_IN_RECORD = lazy_pattern(
    fold_pattern(
        rf"\W*{ANY_PAGE} ?\d{{1,4}}\W{{1,3}}(?:line|zeile|l\.|ligne|linea|строка)s? ?"
        r"\d{1,3}(?:\W{1,3}\d{1,3})?\W*|\d{2}-\d{4,6} \([a-z]\)"
    )
)
"""Where in the printed record what follows stands: `Page 26, Line 9`.

So does the number of a document: `99-85877 (E)`.
"""

EXAMINATION = lazy_pattern(
    r"\W*(?:(?:further|continued|resumed|voir dire) )*(?:re-?)?(?:direct|cross)?[ -]?"
    r"examination\b.{0,80}"
)
"""The heading above the questions of a party: `CROSS-EXAMINATION BY MR. BOWES:`."""

REMARK = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:the )?(?:court )?(?:reporter|transcriber|editor|clerk|translator|"
        r"interpreter)s?['’]?s? notes?|note (?:by|from|of) the (?:court )?(?:reporter|"
        r"transcriber|editor|clerk|translator)|anm(?:erkung|\.) (?:der|des|d\.) (?:red"
        r"(?:aktion|\.)|ubersetzers|stenografen|protokoll\w*)|note d(?:e la |u |e l.)"
        r"(?:redaction|traducteur|transcripteur|greffier)|n\.?d\.?l\.?r\.?|nota d(?:el |e la |"
        r"o |a )(?:editor|redaccion|traductor|redacao|tradutor|redattore|redazione)"
        r"|(?:прим(?:ечание|\.)|примітка) (?:ред|перев|стеногр|автора)\w*)\W"
    )
)
"""How a note of those who wrote the record down begins."""
