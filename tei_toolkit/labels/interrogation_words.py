"""Words with which clerks began what was asked and what was answered, by language.

They are of the third person: `Interrogé s'il…`, `Preguntado si…`, `Asked whether…`.
"""

from tei_toolkit.labels.vocabulary import phrase_set

ASKED = phrase_set("""
interrogé|interrogée|interrogés|enquis|enquise|remontré|à lui remontré|à elle remontré|a lui remontré
a elle remontré|lui avons remontré|lui avons demandé|demandé|interpellé|interpellée|représenté|à lui représenté
interrogatus|interrogata|interrogati|interrogatus est|interrogata est|int.|monitus|monita|ei dictum|fuit ei dictum
ad interrogationem|ad interrogationes|quaesitus|requisitus|requisita|inquisitus
befragt|befraget|gefragt|gefraget|auf befragen|auf die frage|ist befragt worden|wird befragt|vorgehalten
preguntado|preguntada|preguntados|fuele preguntado|fue preguntado|fue preguntada|repreguntado|repreguntada
interrogato|interrogata|domandato|domandata|addimandato|dimandato|dimandata|dettogli|dettole
perguntado|perguntada|foi perguntado|foi perguntada|foi-lhe perguntado|instado|instada
asked|being asked|interrogated|being interrogated|questioned|being questioned|examined|demanded|being demanded
interrogat|interrogada|demanat|gevraagd|gevraagt|gevraecht|ondervraagd|ondervraegd
спрошен|спрошена|спрашиван|на вопрос|вопрошен|вопрошена|запитаний|запитана|питаний
pytany|pytana|zapytany|zapytana|spytany|tázán|tázána|otázán|otázána|kérdeztetvén|kérdeztetett
tillfrågad|tillsport|adspurgt|tilspurgt|spurgt|întrebat|întrebată|fiind întrebat
""")

ANSWERED = phrase_set("""
répond|respond|a répondu|a respondu|dit|a dit|dict|a dict|dénie|a dénié|confesse|a confessé|déclare|a déclaré
respondit|respondet|r.|rt.|resp.|dixit|dicit|negavit|affirmavit|fatetur|ait
antwortet|antwortete|er antwortet|sie antwortet|sagt|sagte|er sagt|sie sagt|affirmat|negat|gibt an|erklärt
respondió|respondio|responde|dijo|dixo|dice|contestó|contesto|declaró|confesó|negó
rispose|risponde|respose|disse|ha risposto|ha detto|nega|confessa
respondeu|disse|declarou|confessou|negou
answers|answered|answereth|answers that|saith|says|said|declares|declared|depones|deposes|deponeth|confesses|denies|admits
respòs|respos|dix|e dix|antwoordt|antwoordde|antwoort|zegt|zeyt|seyt|verklaart|segt
ответил|ответила|отвечал|отвечала|показал|показала|сказал|сказала|в ответ|відповів|відповіла|сказав
odpowiedział|odpowiedziała|odpowiada|zeznał|zeznała|zeznaje|odpověděl|odpověděla|odpovídá|pravil
felelte|feleli|felel|vallja|vallotta|svarade|svarar|svarede|svarer|răspuns|răspunde|a răspuns|zice
""")
