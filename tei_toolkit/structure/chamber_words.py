"""Words by which reports tell who comes and goes, and how those who meet vote; ours.

Folded: small letters without accents.
"""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

_CAME = (
    r"(?:left|arrived|joined|returned|re-?joined|entered|re-?entered|withdrew|departed)"
)
_ROOM = r"(?:(?:to |at |from )?the (?:\w+ )?(?:meeting|room|chambers?|hall|session|dais|table|call))"
SEEN = lazy_pattern(
    fold_pattern(
        # English
        r"\W*(?:(?:(?:a|the) (?:recorded |roll[- ]?call |voice )?vote was (?:then )?"
        r"(?:taken|called|held)(?: by .{1,40})?|(?:a )?roll[- ]?call(?: vote)?(?: was "
        r"(?:taken|called))?)\W*"
        r"|(?:roll[- ]?call )?vote: (?=.*\b(?:ayes?|yes|yea|no|nay|abstain\w*)\b).{5,140}"
        r"|(?:vote|roll[- ]?call(?: vote)?|in favou?r)\W{1,3}\d{1,3} ?[-–—/] ?\d{1,3}"
        r"(?: ?[-–—/] ?\d{1,3})?(?:,? .{1,40})?\W*"
        r"|(?:cllr|councill?or|alder(?:man|woman)|commissioner|trustee|supervisor"
        r"|selectman|board member|council ?member)\.? [\w.'’ -]{2,40}?,? (?:having .{5,80} )?"
        rf"(?:{_CAME}(?: {_ROOM}.{{0,60}}|.{{0,40}}\d{{1,2}}[.:]\d\d.{{0,14}})|(?:declared an? "
        r".{0,40}interest|recused (?:himself|herself|themsel\w+))\b.{0,100})"
        r"|(?:mr|mrs|ms|dr)\.? [\w.'’ -]{2,40}? "
        rf"{_CAME}\b[^?!:;]{{0,60}}\d{{1,2}}[.:]\d\d.{{0,14}}"
        r"|(?:the )?(?:members of the )?(?:council|committee|board|assembly|house|members"
        r"|those present|meeting) (?:then )?(?:observed|stood for|stood in|held) (?:a |one )?"
        r"(?:minute|moment)?(?:.s)?(?: of)? ?silence\b.{0,80}"
        r"|a (?:minute|moment)(?:.s)?(?: of)? silence was (?:observed|held|kept)\b.{0,80}"
        # French
        r"|il est procede (?:a un|a l.appel|au) (?:vote|scrutin|appel)\b.{0,60}"
        r"|le (?:vote|scrutin) (?:a lieu|se fait|se deroule) (?:a main levee|par appel nominal|a "
        r"bulletins? secrets?|au scrutin \w+)\W*"
        r"|(?:m|mm|mme|mlle|mmes)\.? [^?!:;]{2,60} (?:quitte(?:nt)?|rejoi(?:nt|gnent)"
        r"|entre(?:nt)? (?:en|dans)|arrive(?:nt)? en|sort(?:ent)? de) (?:la |en |l.)?(?:salle"
        r"|seance|reunion|hemicycle|conseil)\b.{0,60}"
        r"|(?:l.assemblee|le conseil|les membres|les deputes|le senat)(?: .{1,40})? "
        r"(?:observe(?:nt)?|se leve(?:nt)?)\b.{0,60}minute de silence\b.{0,40}"
        r"|une minute de silence est observee\b.{0,60}"
        # Spanish
        r"|se procede a (?:la )?votacion\b.{0,60}"
        r"|la votacion (?:se realiza|se efectua) (?:a mano alzada|por .{5,30})\W*"
        r"|(?:el|la) (?:sr|sra|senor|senora|concejala?|diputad[oa]|regidora?|consejer[oa])"
        r"\b[^?!:;]{2,80} (?:abandona|sale|se retira|se incorpora|entra|se ausenta) (?:del?|al?"
        r"|en)? ?(?:el |la )?(?:sala|salon|sesion|pleno|hemiciclo|reunion|camara)\b.{0,60}"
        r"|(?:se guarda|el pleno|la (?:camara|asamblea)|los (?:presentes|miembros))\b"
        r".{0,40}\bminuto de silencio\b.{0,60}"
        # German
        r"|(?:die )?abstimmung (?:erfolgt|erfolgte|geschieht) (?:offen|geheim|namentlich|durch|per)"
        r"\b.{0,40}"
        r"|es (?:wird|wurde) (?:durch|per|mit) (?:handzeichen|handaufheben|akklamation"
        r"|zuruf|stimmzetteln?) (?:abgestimmt|gewahlt)\W*"
        r"|(?:abstimmung(?:sergebnis)?|beschlussergebnis)\W{1,3}(?:einstimmig|mehrheitlich"
        r"|angenommen|abgelehnt)\b.{0,60}"
        r"|(?:herr|frau|stadt\w+|gemeinde\w+|kreis\w+|abg\.|abgeordnete[rn]?) [^?!:;]{2,60}? "
        r"(?:verlasst|verliess|betritt|betrat|erscheint|erschien|verlassen)\b(?=.*\b(?:\w*saal"
        r"|sitzung|\w*raum|versammlung)\b)[^?!:;]{0,90}"
        r"|(?:die anwesenden|die mitglieder|der (?:stadt|gemeinde)rat) erheb(?:en|t) sich\b"
        r".{3,140}"
        # Dutch
        r"|(?:de heer|mevrouw|raadslid|wethouder) [^?!:;]{2,60} (?:verlaat|betreedt"
        r"|verliet) de (?:vergadering|zaal|raadzaal)\b.{0,40}"
        # Russian
        r"|(?:проводится|проведено|проходит) (?:\w+ ){0,3}голосование\b.{0,60}"
        r"|голосование (?:проводится|проводилось|проведено|проходит)\b.{0,60}"
        r"|(?:г-н|г-жа|господин|госпожа|депутат)\b[^?!:;]{2,80} (?:покидает|покинула?"
        r"|входит в|занимает место за|занимает место в) (?:зал|стол)\w*\b.{0,60}"
        r"|память .{3,80} почтили .{3,60}"
        # Polish
        r"|(?:pani?|radn[ya]|posel|poseł|poslanka|posłanka) [^?!:;]{2,60} (?:opuszcza"
        r"|opuscila?|opuściła?|opuścił) (?:sale|salę|obrady|posiedzenie)\b.{0,40}"
        r"|(?:uchwala|uchwała|wniosek)(?: \w+)? zosta(?:la|ła|l|ł) .{0,10}(?:przyjet|"
        r"odrzucon)[aye] (?:jednoglosnie|jednogłośnie|wiekszoscia glosow|większością głosów)\W*"
        # Italian
        r"|(?:si (?:procede|vota|passa)|la votazione (?:avviene|si svolge))\b.{0,60}\b(?:per "
        r"alzata di mano|per appello nominale|a scrutinio segreto|in forma palese)\W*"
        r"|(?:esc(?:e|ono)|entra(?:no)?|rientra(?:no)?|si allontana(?:no)?)(?: in aula| "
        r"dall.aula)? (?:il |la |i |le |l.)?(?:consiglier[eai]|assessor[eai]|sindac[oa]"
        r"|president[ei]|cons\.|ass\.) .{2,80}"
        r"|(?:il|la|i|le|l.) ?(?:consiglier[eai]|assessor[eai]|sindac[oa]|sig\.(?:ra)?|cons\.) "
        r"[^?!:;]{2,60} (?:esc(?:e|ono)|entra(?:no)?|rientra(?:no)?|abbandona(?:no)?"
        r"|lascia(?:no)?|si allontana(?:no)?)\b.{0,12}\b(?:aula|sala|seduta)\b.{0,40}"
        r"|(?:l.(?:intera )?(?:assemblea|aula)|il consiglio(?: \w+)?|i presenti) "
        r"(?:si leva .{0,40})?osserva(?:no)? .{0,40}minuto di (?:silenzio|raccoglimento)\b.{0,60}"
        # Portuguese
        r"|procede-se (?:a|ao) (?:\w+ )?(?:votacao|sorteio|chamada|escrutinio)\b.{0,60}"
        r"|[oa]s? (?:sr|sra|srs|senhora?|deputad[oa]|vereadora?)\b[^?!:;]{2,80} (?:retira-se"
        r"|retirou-se|ausenta-se|ausentou-se|abandonou|abandona|entra|entrou|sai|saiu) (?:d[ao]|n[ao]|[ao])"
        r" (?:sala|plenario|sessao|reuniao|recinto)\b.{0,60}"
        r"|a (?:camara|assembleia|junta)(?: \w+)? deliberou,? por (?:unanimidade|maioria)\b.{0,160}"
        # Chinese
        r"|(?:会议|會議)?(?:举行了?|舉行了?|进行了?|進行了?|以|采取|採取)(?:举手|舉手)(?:方式)?"
        r"(?:进行|進行)?了?(?:表决|表決).{0,4}"
        r")|[^，。：？！]{2,24}(?:先生|女士)(?:[（(][^（()）]{1,16}[)）])?(?:离开|離開|退出|进入|進入|"
        r"步入).{0,8}(?:会议厅|會議廳|会场|會場|会议室|會議室|大厅|大廳)。?"
        r"|[应應](?:主席|議長|议长).{0,3}[邀][请請]，?.{2,80}就座。?"
    )
)
"""What is seen where people meet: who leaves, and how it is voted."""

ESCORTED_FIRST = (
    *("At the invitation of the ", "Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Sir "),
    *("Sur l’invitation ", "Sur l'invitation ", "À l’invitation ", "À l'invitation "),
    *("M. ", "Mme ", "El Sr. ", "La Sra. ", "Por invitación ", "A invitación "),
    *("Г-н ", "Г-жа ", "Г-на ", "Г-жу ", "По приглашению "),
)
"""How paragraphs begin that tell who moves in the rooms of the United Nations."""

_STATE = r"[^?!:;()]{2,60}(?: ?\([^()]{3,60}\))?,?(?: [^?!:;()]{3,80},)?"
ESCORTED = lazy_pattern(
    r"(?s:At the invitation of the (?:Acting )?(?:President|Chair\w*|Council|Committee)\b"
    r"[^?!]{5,300}\b(?:took|was escorted|were escorted|occupied|joined)\b[^?!]{3,160}\."
    rf"|(?:Mr|Mrs|Ms|Dr|Sir)\.? ?{_STATE} (?:left|returned to|entered|withdrew from"
    r"|took|resumed|was escorted (?:from|to|into)|were escorted (?:from|to|into))"
    r" (?:an? |the |his |her |their )?(?:places? (?:at|reserved)|seats? (?:at|reserved)"
    r"|Council Chamber|Council table|rostrum|General Assembly Hall)\b[^?!]{0,120}\."
    r"|(?:Sur|À) l['’]invitation d(?:u|e la) Président\w*,? [^?!]{5,200}\b(?:pren(?:d|nent) place"
    r"|est accompagnée?|sont accompagnée?s|est escortée?)\b[^?!]{3,120}\."
    rf"|(?:M\.|Mme) {_STATE} (?:quitte|rejoint|prend place (?:à|dans)|est accompagnée? (?:de|à|hors)"
    r"|est escortée? (?:de|à|hors))(?: la| l['’])? ?(?:salle d[ue]|table d[ue]|tribune|siège)"
    r"[^?!]{0,100}\."
    r"|(?:Por|A) invitación (?:del|de la) President[ea],? [^?!]{5,200}\b(?:toman? asiento|ocupan? un"
    r"|es acompañad[oa])\b[^?!]{3,120}\."
    rf"|(?:El Sr\.|La Sra\.) {_STATE} (?:(?:abandona|se retira de) ?l?a? (?:el )?(?:Salón|Sala)"
    r"|toma asiento|es acompañad[oa] (?:a|de|desde|fuera))\b[^?!]{3,100}\."
    r"|По приглашению Председател[яь][^?!]{5,200}\bзанима[ею]т мест[оа]\b[^?!]{3,120}\."
    rf"|Г-(?:на|жу|н|жа) {_STATE} (?:покидает зал|занимает место|сопровождают (?:к|с|в|из))[^?!]{{3,100}}\.)"
)
"""`Mr. Adeoye (Nigeria) left the Council Chamber.`, wherever in a turn."""
