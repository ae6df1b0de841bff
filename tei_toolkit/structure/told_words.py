"""Forms of words by which reports tell what happened, wherever in a turn; ours.

Each is a whole paragraph that no one says: they have no article where speech has one,
or name what only the record sees. So they count in the midst of a speech, too.
"""

from tei_toolkit.labels.passes.tongues import TONGUES
from tei_toolkit.lazy_pattern import lazy_pattern

FIRST_WORDS = frozenset(
    "The A So Several Mr Mrs Ms Messrs Dr Sir There And It On Question Questions Motion "
    "Motions Amendment Amendments Bill Bills Clause Clauses Schedule Schedules "
    "Lords Commons Government New Main Resolved Ordered Resolution Report Moved "
    "Their Witness Witnesses Sitting Meeting Proceedings Session Committee House "
    "Debate Whereupon Thereupon WHEREUPON THEREUPON Examination At That Draft draft "
    "Asked Tabled To Eram Captain M MM Mme Mmes Efectuada Realizada Verificada Practicada Kammaren "
    "Överläggningen Eduskunta РЕЗУЛЬТАТЫ За הצבעה ההצעה הצעת הצעה הסעיף סעיף סעיפים "
    "ההסתייגות החוק --- -- agenda Agenda O Division Leave Agreed Результаты Результати "
    "CALL ROLL OPENING CLOSING NEW OLD UNFINISHED OTHER MINUTES APPROVAL PUBLIC CONSENT "
    "INVOCATION PLEDGE ANNOUNCEMENTS ADJOURNMENT ADJOURN MOTION MOTIONS".split()
).union(TONGUES)
"""What the first word is of a paragraph that may be told."""

_CLERK = (
    r"The (?:(?:Acting|Assistant|Deputy|Chief|senior|assistant|legislative|bill|journal"
    r"|reading|Reading|Legislative|executive|Bill|enrolling|General) )*(?:Clerk|clerk)"
)
_CHAMBER = (
    r"(?:The (?:House|Committee|Senate|Council|Assembly|Lok Sabha|Rajya Sabha|Dáil"
    r"|Seanad|Chamber|Parliament|National Assembly|Legislative Council|Grand Committee"
    r"|sitting|meeting|session|hearing|court|Court)"
    r"|Their Lordships)"
)
_SOME = (
    r"(?:(?:Several|Some|Many|Other|Opposition|Government|Hon\.?|hon\.?|Honourable"
    r"|honourable|noble|Noble|other) )*(?:Members|Lords|members|senators|Senators)"
)
_PARTS = (
    r"(?:(?:New |Lords |Commons |Government |Main )?(?:[Cc]lauses?|[Ss]chedules?"
    r"|[Aa]mendments?|[Qq]uestion|[Mm]otion|[Bb]ill|Bills?|Resolution|Report)"
    r"(?: \(?[A-Z]{0,2}\d{1,3}[A-Z]?\)?(?:(?:,| to| and| or) [A-Z]{0,2}\d{1,3}[A-Z]?)*"
    r"| No(?:s)?\. [^.]{1,40}?)?)"
)
TOLD = lazy_pattern(
    r"(?s:"
    # Members who rise, and what they shout
    rf"(?:[A-ZÀ-Þ][^?!:]{{2,140}}|{_SOME}) (?:rose|rising|interjecting|interrupting"
    r"|intervening|having risen)(?: (?:to|on) a point of order| together)?"
    r"\s?[—–-]{1,2}\.?"
    rf"|{_SOME} rose(?: in their places)?\."
    r"|The (?:[A-Z]|right hon)[^?!:]{2,140} (?:was|were) asked\s?[—–-]{1,2}"
    # Votes of the Congress
    r"|The yeas and nays (?:were|are) (?:ordered|refused)\.?"
    r"|A (?:recorded|roll[- ]?call|personal|party|card|named|teller|division) vote was "
    r"(?:ordered|refused|demanded|called for|requested|taken|held)\b.{0,200}"
    r"|The (?:vote|question) was taken(?: by electronic device)?[,;] and .{5,200}"
    r"|The result(?: of the (?:vote|ballot|division))? (?:was|is) (?:then )?announced"
    r"\b.{0,120}"
    r"|So (?:\([^()]{4,80}\) )?the [^.?!]{3,160}(?:was|were) (?:not )?(?:agreed to"
    r"|rejected|passed|adopted|carried|tabled|concurred in|confirmed|withdrawn|ordered"
    r"|suspended|laid)\b.{0,120}"
    r"|(?:Mr|Mrs|Ms|Messrs|Dr)\.? .{3,300}? changed (?:his|her|their) votes? from .{5,60}"
    rf"|{_CLERK} (?:will )?(?:read|reported|designated|redesignated|called|proceeded to"
    r" (?:call|read)) (?:as follows|the (?:roll|title|text|bill|resolution|amendment"
    r"|motion|names?|nomination)\b).{0,160}"
    r"|There being no (?:further )?objection,? (?!it is |I |we ).{5,200}"
    r"|There was no objection\."
    r"|And more than (?:five|one[- ]third of the|the required number of) [Mm]embers "
    r"having risen:?"
    # Motions, as they are put
    r"|(?:Motion made,?(?: and)? ?)?Questions? (?:again |accordingly |then |now )*(?:put"
    r"|proposed|agreed to|negatived|resolved|declared (?:carried|lost))\b.{0,300}"
    rf"|{_PARTS},? (?:\([^()]{{2,40}}\),? )?(?:as amended,? )?(?:by leave,? |accordingly"
    r" |again |not |then |severally )*(?:agreed to|moved|made|withdrawn|negatived|"
    r"proposed|disagreed to|put and (?:agreed|negatived)|read (?:a|the) (?:first|second"
    r"|third|First|Second|Third)|read 1|read 2|read 3|ordered (?:to|that)|added to"
    r"|stood part|received\b|lapsed|deferred|reported (?:without|with))\b.{0,200}"
    r"|Ordered to (?:lie|be|report)\b.{3,200}"
    r"|(?:Resolved|Ordered)[,.](?: |\s?[—–-]{1,2}\s?)That .{5,600}"
    r"|Resolved in the (?:affirmative|negative)\b.{0,120}"
    r"|(?:Moved accordingly, and, )?[Oo]n Question, .{3,200}"
    r"|(?:That |Motion made|Amendment proposed|Motion|Resolved|Ordered).{5,1500}?[.?!”\"]"
    r"\s?[—–-]{1,2}\s?[(\[](?!i+\)|\w\)|\d)[^()\[\]]{3,60}[)\]]\.?"
    # Houses that meet and part, and what is seen in them
    rf"|{_CHAMBER} (?:then |thereupon |having |accordingly |was |were |again |also )*"
    r"(?:adjourned|re-?assembled|suspended|divided|met|rose|resumed|reconvened)"
    r"(?:\.|[:,]? (?:at|till|until|for|from|on|sine die|after|during|again|Ayes|Contents"
    r"|Tá|under)\b.{0,160}|\s?[\[(:].{0,80})"
    r"|At this stage,? [^?!]{5,160}\b(?:came|stood|left|went|rose|walked|tore|sat|took"
    r"|returned|entered|withdrew|displayed)\b[^?!]{0,160}"
    r"|(?:Sitting|Meeting|Session|Proceedings|Debate|Committee|House) (?:suspended"
    r"|adjourned|resumed|continued|interrupted)(?: accordingly)?"
    r"(?:\.|,? (?:at|for|until|till|from|on|pursuant|sine)\b.{0,120})"
    r"|A message (?:in writing )?from the (?:Senate|House|President|Lords|Commons|Governor"
    r"|Legislative Council)\b.{3,300}\b(?:announced|received|communicated|delivered"
    r"|transmitting|requesting)\b.{0,600}"
    r"|(?:Moved|Asked|Tabled) by (?:the |The )?(?:Lord|Baroness|Viscount|Earl|Countess"
    r"|Marquess|Lady|Duke)\b.{2,80}"
    r"|To ask (?:Her|His) Majesty['’]s Government\b.{5,600}"
    r"|[OA] (?:SR|Sr|SRA|Sra)\.ª? [^?!:]{3,80}, servindo como \d[ºª°]? ?[Ss]ecretári[oa],?"
    r" procede\b[^?!]{5,200}\."
    r"|[OA] (?:SR|Sr|SRA|Sra)\.ª? [^?!:]{3,140}\bdeixa a (?:cadeira da )?[Pp]residência\b"
    r"[^?!]{0,240}\."
    r"|It was so (?:decided|ordered|agreed)\."
    r"|(?:The )?(?:[Dd]raft |amended |oral )*(?:[Rr]esolution|[Dd]ecision|amendment"
    r"|agenda|programme of work) ?(?:[A-Z]{1,4}/[\w./-]+)?,?(?: as (?:a whole|orally "
    r"revised|amended),?)? (?:was|were) (?:adopted|rejected)(?:\.| (?:by|without"
    r"|unanimously)\b.{0,120})"
    # Items of an agenda, and what minutes tell below them
    r"|(?:CALL(?:ED)? TO ORDER|ROLL CALL|OPENING|CLOSING|(?:NEW|OLD|UNFINISHED|OTHER) BUSINESS"
    r"|MINUTES|APPROVAL OF (?:THE )?(?:MINUTES|AGENDA)|PUBLIC COMMENTS?|INVOCATION"
    r"|CONSENT (?:AGENDA|CALENDAR)|PLEDGE OF ALLEGIANCE|ANNOUNCEMENTS|ADJOURN(?:MENT|ED)?"
    r"|MOTIONS?): .{3,400}"
    r"|The (?:honourable |hon\. )?[Mm]ember for [A-Z][^?!:.,]{2,50}? (?:then |thereupon )?"
    r"(?:left|withdrew from|was removed from|returned to|re-entered) the (?:[Cc]hamber|House)\."
    r"|Результат[ыи] голос(?:ования|ування)(?: [^:?!]{1,60})?: .{3,200}"
    # Witnesses
    r"|(?:Witness(?:es)?|The witness(?:es)?|Examination of [Ww]itness(?:es)?)\s?[:—–-]"
    r" ?.{5,400}(?:gave|giving|give) (?:oral )?evidence\.?"
    r"|(?:The )?[Ww]itness(?:es)? (?:was |were |then )*(?:withdrew|sworn|stood down"
    r"|left the stand)\.?"
    r"|(?:Mr|Mrs|Ms|Dr|Sir|Captain|The Rev)\.? (?:[A-Z][\w.'’-]* ?){1,4},? (?:was |were )?"
    r"(?:cross-|re-|further |called and |again )*(?:examined|called|sworn|recalled)"
    r"(?: again)?(?: by (?:the )?[A-Z][^?!]{2,60})?\."
    r"|-{2,3} ?(?:Recess|On resuming|Luncheon|Whereupon|Upon|Break|Pause|Lunch)\b.{0,200}"
    r"|(?:Whereupon|Thereupon|WHEREUPON|THEREUPON),? .{5,400}"
    # Others
    r"|(?:M|MM|Mme|Mmes)\.? [A-ZÀ-Þ][^?!.:]{2,60} (?:se lèvent?|montent? à la tribune"
    r"|quittent? (?:l['’]hémicycle|la salle|la tribune)|descend(?:ent)? de la tribune"
    r"|remplacent? .{2,60} au fauteuil)\b[^?!]{0,80}\."
    r"|Eram \d{1,2} horas(?: e \d{1,2} minutos?)?\."
    r"|(?:Efectuada|Realizada|Verificada|Practicada) la votación,? .{5,200}"
    r"|Kammaren (?:biföll|avslog|beslutade|beslöt|antog|bordlade|hänvisade|medgav|godkände"
    r"|åtskildes)\b[^?!]{0,200}"
    r"|Överläggningen var (?:härmed|därmed) avslutad\."
    r"|Eduskunta (?:hyväksyi|hylkäsi|yhtyi)\b[^?!]{0,160}"
    r"|РЕЗУЛЬТАТЫ (?:ГОЛОСОВАНИЯ|РЕГИСТРАЦИИ)(?: \(.{3,60}\))?"
    r"|За ?[-–—] ?\d{1,3}\.?(?:\s+Рішення (?:не )?прийнято\.)?"
    r"|הצבעה(?: מס['׳’]? ?\d{0,3})?"
    rf"|(?:{'|'.join(TONGUES)}):"
    r"|[*∗†]{1,3} ?(?:Not (?:recorded|reported)|Expunged|(?:English )?[Tt]ranslation of the speech"
    r"|Original in|(?:Speech|Spoke) (?:was )?(?:originally )?(?:delivered )?in)\b[^?!]{0,160}"
    r"|Division (?:demanded|required|challenged|called for)\."
    r"|Leave (?:not )?(?:is )?(?:granted|refused|given)\."
    r"|(?:ההצעה|הצעת|הצעה|הסעיף|סעיף|סעיפים|ההסתייגות|החוק) ?[^?!:.]{0,80}נתקבל[הו]?\."
    r")"
)
"""A paragraph that is told."""

READ_OUT = lazy_pattern(
    rf"(?:{_CLERK} (?:will )?(?:read|reported|designated|read the .{{3,60}},?) as follows"
    r"|The text of the (?:[A-Za-z]+ )*(?:bill|amendment|resolution|motion|measure|report"
    r"|order|nomination)s?(?: .{2,80})? (?:is|are) as follows"
    r"|There being no objection,? the .{3,160}was ordered to be printed in the (?:Record|RECORD),?"
    r" as follows"
    r"|The (?:Senate |House )?amendments?(?: in the nature of a substitute)?"
    r" (?:is|are) as follows)\s?[:—–-]{1,2}"
)
"""What stands above a paper that is printed and that no one reads out."""

VOTE_TABLE = lazy_pattern(
    r"(?:Проголосовал[оаи]|Воздержал\w+|Голосовало|Не голосовал[оаи]|Присутству[ею]т"
    r"|Отсутству[ею]т|Всего депутатов|Проти|Утрим\w+|Не голосувал[иао]|Всього|За)\b"
    r"[^\d?!]{0,40}\d.{0,20}|Результат: .{3,40}|Рішення (?:не )?прийнято\.?"
)
"""A line of the table of a vote, below its heading."""
