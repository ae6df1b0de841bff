"""Words by which the items of agendas are known, and headings that end in a stop; ours.

Folded: small letters without accents.
"""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

LAST_ITEMS = lazy_pattern(
    fold_pattern(
        r"(?:any )?other (?:business|matters)|aob|a\.o\.b\.?|matters arising|"
        r"(?:(?:date|time|date and time|dates?,? time and place) of )?(?:the )?"
        r"next meetings?|adjournment|correspondence|close of meeting|"
        r"verschiedenes|sonstiges|anfragen(?: und mitteilungen)?|nachste sitzung|"
        r"termin der nachsten sitzung|questions? diverses?|divers|affaires diverses|"
        r"(?:date de la )?prochaine (?:reunion|seance)|ruegos y preguntas|"
        r"asuntos varios|varios|proxima (?:reunion|sesion)|varie ed eventuali|"
        r"prossima riunione|outros assuntos|assuntos gerais|proxima reuniao|"
        r"rondvraag|w\.?v\.?t\.?t\.?k\.?|volgende vergadering|ovriga fragor|"
        r"nasta mote|eventuelt|naeste mode|neste mote|muut asiat|seuraava kokous|"
        r"sprawy rozne|sprawy różne|wolne wnioski|ruzne|raznoe|разное|різне|разно|razno|egyebek|"
        r"diverse|diger konular|διαφορα|שונות|ما يستجد من أعمال|その他|其他|기타"
    )
)
"""Headings that stand at the end of an agenda, whoever meets."""

FIRST_ITEMS = lazy_pattern(
    fold_pattern(
        r"(?:(?:call(?:ed)? to order|roll ?call|pledge of allegiance|invocation|welcome"
        r"|(?:apologies|apologies for absence)|opening|attendance|quorum|minutes"
        r"|(?:approval|adoption|confirmation|reading|review|acceptance) of (?:the )?(?:previous "
        r"|last |draft )?(?:minutes|agenda)|minutes of (?:the )?(?:last|previous) meeting"
        r"|declarations? of (?:members.? )?interests?|disclosures? of interests?"
        r"|public (?:comments?|participation|forum|question time|session)|matters arising"
        r"|(?:chair|mayor|president|treasurer|secretary|clerk|director)\w*['’]?s? report"
        r"|old business|new business|unfinished business|consent (?:agenda|calendar)|reports"
        r"|announcements|closed session|executive session|closing|closure|close)"
        r"|begrussung|eroffnung|genehmigung d(?:es|er) (?:\w+ )?(?:protokolls?|niederschrift"
        r"|tagesordnung)|protokoll|feststellung der .{4,60}|einwohnerfragestunde|burgerfragestunde"
        r"|mitteilungen|berichte?|schliessung|schluss"
        r"|ouverture|appel nominal|approbation d(?:u|es) (?:\w+ )?(?:procesverba(?:l|ux)|"
        r"proces-verba(?:l|ux)|compte.rendu)|adoption d(?:e l.ordre du jour|u proces-verbal)"
        r"|informations|communications|cloture|levee"
        r"|(?:lectura y )?aprobacion d(?:el acta|e las actas|el orden del dia)|apertura"
        r"|lectura .{0,12}del acta|informe de .{3,40}|comunicaciones|cierre|clausura"
        r"|approvazione d(?:el verbale|ei verbali)|comunicazioni|chiusura|saluti"
        r"|(?:leitura e )?aprovacao da (?:ata|acta|ordem do dia)|abertura|leitura da ata|expediente"
        r"|informes|informacoes|encerramento"
        r"|opening|vaststell(?:ing|en) (?:van )?(?:de )?(?:agenda|notulen|verslag)|notulen"
        r"|mededelingen|ingekomen stukken|sluiting"
        r"|(?:motets )?oppnande|val av .{4,50}|foregaende (?:motes)? ?protokoll|(?:motets )?"
        r"avslutande|godkannande av dagordning(?:en)?|godkjenning av .{4,40}|valg af .{4,40}"
        r"|godkendelse af .{4,40}|valg av .{4,40}"
        r"|kokouksen (?:avaus|paattaminen|avaaminen|jarjestaytyminen)|(?:esityslistan|edellisen) .{4,40}"
        r"|otwarcie|przyjecie .{4,40}|przyjęcie .{4,40}|zamkniecie|zamknięcie"
        r"|zahajeni|schvaleni .{4,40}|zaver|ukonceni|zahajenie|schvalenie .{4,40}"
        r"|otvaranje|usvajanje .{4,40}|zakljucak|отварање|усвајање .{4,40}"
        r"|открытие|утверждение (?:повестки|протокола).{0,20}|закрытие|відкриття"
        r"|затвердження .{4,40}|закриття|откриване|приемане на .{4,40}"
        r"|megnyitas|a? ?napirend elfogadasa|bezaras|deschiderea?|aprobarea .{4,40}"
        r"|acilis|yoklama|kapanis)"
        r"(?: (?:der |des |de |del |della |dell.|de la |da |van |of |the |die |zasedani|schuze"
        r"|posiedzenia|zebrania|obrad|заседания|собрания|сход.|meeting|and |und |et |y |e |i "
        r"|и |en |och )?.{0,40})?"
    )
)
"""What other items of agendas are called, whoever meets."""

STOPPED_FIRST = frozenset(
    "Seguito Discussione Svolgimento Esame Missioni Sull Sui Sulla Sulle Preavviso Annunzio "
    "Annuncio Comunicazioni Comunicazione Ordine Votazione Votazioni Dichiarazioni Interventi Per "
    "Inversione Informativa Commemorazione Congedi Verifica Ripresa Si Stralcio "
    "Suite Discussion Explications Rappel Rappels Vote Continuación".split()
)
"""What the first word is of a heading that ends in a stop."""

STOPPED_HEADING = lazy_pattern(
    fold_pattern(
        # Italian
        r"(?:(?:seguito d(?:ella|ell.|elle|el|i)|si riprende la|ripresa (?:della )?) ?(?:discussione"
        r"|esame|svolgimento|dibattito|interpellanze|interrogazioni)\b.{0,400}"
        r"|(?:rinvio (?:del seguito )?della |conclusione della )?discussione (?:congiunta |generale "
        r"|unica |sulle linee generali )*(?:del|dei|della|delle|dell.|di)\b.{5,400}"
        r"|svolgimento (?:di |delle |dell.|di una )?(?:interrogazion|interpellanz|question)\w+\b.{0,200}"
        r"|esame (?:dell.articolo|degli articoli|di un|del)\b.{3,200}"
        r"|missioni|congedi|votazioni|verifica del numero legale"
        r"|su(?:ll.ordine dei lavori|i lavori (?:dell.assemblea|del senato|della camera)"
        r"|l processo verbale)(?: .{3,80})?"
        r"|preavviso di votazion\w+.{0,80}|annun[zc]io d\w+ .{3,200}"
        r"|comunicazion\w+ (?:del|della|dei) (?:president|govern|ministr)\w+.{0,120}"
        r"|ordine del giorno (?:della|per la)(?: \w+)? (?:seduta|sedute)\b.{0,80}"
        r"|votazion\w+ (?:finale|nominale|per|degli?|del)\b.{3,200}"
        r"|dichiarazioni di voto(?: .{3,120})?|interventi di fine seduta"
        r"|per (?:un richiamo al regolamento|fatto personale|la risposta a .{5,80}|lo svolgimento di"
        r" .{5,80}|un.inversione .{5,60})"
        r"|inversione dell.ordine del giorno|informativa (?:urgente )?del\b.{3,300}"
        r"|commemorazione d\w+ .{3,120}|stralcio d\w+ .{3,120}"
        # French
        r"|(?:suite de la |reprise de la )?discussion (?:d.une? |du |de la |des |de )(?:projets?"
        r"|propositions?|articles?|texte|motion|conclusions|interpellation)\b.{0,400}"
        r"|explications de vote(?: .{3,60})?|rappels? au reglement"
        r"|vote sur (?:l.ensemble|l.article|les credits)(?: .{3,80})?"
        # Spanish
        r"|continuacion d(?:el|e la) (?:debate|discusion|votacion|interpelacion)\b.{0,300}"
        r")\.?"
    )
)
"""The heading of an item that is no sentence and yet ends in a full stop."""
