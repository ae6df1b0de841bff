"""Patterns of words that tell the event's day and issuing body; ours."""

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern

OTHER_DAY = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:published|posted|updated|modified|printed|copyright|retrieved|"
        r"accessed|revised(?! edition)|corrected|issued|uploaded|expires?|born|died|draft|archived|"
        r"birth|geburtsdatum|geboren|geb|naissance|nacimiento|nascimento|nascita|nat[oa]|"
        r"nee? (?:a|au|aux|en)|nacid[oa]|nascid[oa]|narozen[aay]?|rojen[ao]?|rođen[ao]?|"
        r"рожд[её]н\w*|родил\w*|народи(?:вся|лася|лись)|роден[ао]?|γεννηθ\w+|"
        r"рождения|народження|urodzon[aey]|urodzeni[ae]|narozeni|fodd|fodt|syntynyt|syntyma|dogum|"
        r"transcribed|since|until|before|after|(?:next|previous|last) (?:meeting|"
        r"sitting|call|session|hearing|event|show)|nachste (?:sitzung|tagung)|approved|"
        r"prochaine (?:seance|reunion)|proxima (?:sesion|reunion|sessao|reuniao)|"
        r"prossima (?:seduta|riunione)|следующее (?:заседание|совещание)|ending|ended|"
        r"taken from|as of|read more|added|saved|exported|downloaded|"
        r"veroffentlicht|aktualisiert|stand|geandert|gedruckt|publie|publiee|mis a jour|"
        r"mise a jour|ne le|nee le|publicado|publicada|actualizado|actualizada|pubblicato|"
        r"aggiornato|atualizado|atualizada|опубликован\w*|обновлен\w*|опубліковано|оновлено|"
        r"opublikowano|zaktualizowano|publikovano|aktualizovano|kozzeteve|gepubliceerd|"
        r"publicatiedatum|wiederholung|herhaling|rediffusion|repeat|depositat[oa]|rinvi[oa]t?[oa]?|"
        r"bijgewerkt|publicerad|uppdaterad|opdateret|offentliggjort|oppdatert|paivitetty|"
        r"julkaistu|δημοσιευθηκε|ενημερωση|yayinlanma|guncelleme|עודכן|פורסם|نشر|تحديث|انتشار|"
        r"valabil\w*|gultig|valable|valid (?:from|until)|effective (?:from|date)|valid[oa] (?:dal?|desde|ate|fino)|"
        r"vigentes?|действител\w*|чинн\w+|wazn[aey]|platn[yáé]|ervenyes|gecerli\w*|geldig|gyldig|voimassa|"
        r"dipublikasikan|diperbarui|cap nhat|ngay dang)(?![^\W\d_])|©|次回|下次|다음 회의|生年月日|出生|更新|追記|発行|掲載|发布|發布|등록|수정|저장|儲存|保存|储存"
    )
)

# Of these, the ones that may stand after the day of an event.
BESIDE = lazy_pattern(
    r"since|until|before|after|as of|ended|ending|read more|taken from|"
    r"(?:next|previous|last) .*|born|died|draft|stand|©"
)

EVENT_DAY = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:held|recorded|conducted|interviewed|interview|took place|taken|met|"
        r"meeting|delivered|given|convened|assembled|sat|hearing|sitting|session|decided|argued|argument|heard|"
        r"recibe|recibio|nos recoit|empfangt|spoke|talked|sat down|preached|"
        r"raccolt[ao]|aufgezeichnet|"
        r"aufgenommen|gefuhrt|stattgefunden|sitzung|recueillis|enregistre|seance|tenue|"
        r"celebrada|realizada|sesion|grabada|reuniao|reunion|reunione|tenutasi|seduta|realizado|sessao|состоял\w*|"
        r"заседание|записан\w*|відбулося|засідання|posiedzeni\w*|odbyl\w*|konan\w*|sjednica|"
        r"बातचीत|साक्षात्कार|बैठक|birlesim|oturum|ישיב\w*|جلسة|zitting|vergadering|mode|mote|sammantrade|istunto)"
        r"(?![^\W\d_])"
    )
)

# How a record begins that says on what day it was made: `Ce jourd'hui 8 mars 1794`.
THIS_DAY = lazy_pattern(
    fold_pattern(
        r"\W*(?:ce ?jourd['’ ]?hui|aujourd['’]hui|l['’]an|on this day|this day|(?:am )?heute|"
        r"am heutigen|oggi|l['’]anno|hoy|en el dia de hoy|aos|op heden|hodie|сего|dnia|"
        r"en (?:la |el )?(?:\w+ )?(?:ciudad|villa|municipio|localidad|pueblo|puerto) de|siendo las|na cidade de)(?![^\W\d_])"
    )
)

# What says that an event was held, where the verb follows its day.
HELD_AFTER = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:हुई|हुआ|आयोजित|yapilan|yapildi|yapilmistir|gerceklestiril\w*|"
        r"duzenlenen|நடைபெற்றது|நடைபெற்ற|நடந்தது)(?![^\W\d_])"
        r"|収録|開催|行われ|行った|取材|録音|열린|열렸|진행|녹음|녹취"
    )
)

TODAY = lazy_pattern(
    fold_pattern(
        r"(?:today(?:['’]s date)? is|today,|this is|this begins|it is|it['’]s|the date is|the date today is|"
        r"the time is|heute ist(?: der)?|heute,|wir haben(?: heute)?|nous sommes(?: le)?|"
        r"aujourd['’]hui,?|hoy es|hoy,|estamos a|oggi e|oggi,|hoje e|hoje,|сегодня|сьогодні|"
        r"dzisiaj jest|dzis jest|dnes je|danas je|днес е|astazi|bugun|היום|اليوم|今天是|今日は|"
        r"오늘은)\W{0,3}(?:[^\n.!?]|(?<=\bmr)\.|(?<=\bmrs)\.|(?<=\bdr)\.){0,70}\Z"
    )
)

OPENS = lazy_pattern(
    fold_pattern(
        r"(?<![^\W\d_])(?:met|meets|meeting|opened|opens|open|began|begins|beginn|begin|called|"
        r"convened|sat|commenced|came on|eroffnet|ouverte|commence|abre|abierta|abre-se|aberta|"
        r"aperta|inizia|начал\w*|открыва\w*|відкрив\w*|розпоч\w*|otwiera|poczatek|zahajen\w*|"
        r"zacatek|kezd\w*|geopend|aanvang|oppnades|borjade|abnet|apnet|satt|alkoi|αρχιζει|"
        r"acilma|acildi|נפתחה|שעה|الساعة|ساعت|開議|開会|개의|开始|開始|deschisa|започна|отворено|"
        r"(?:mulai|dibuka)|saa|bat dau)(?![^\W\d_])"
    )
)

OFFICIAL = lazy_pattern(
    fold_pattern(
        r"(?:official (?:web ?site|site|portal|internet)|offizielle (?:website|seite)|site officiel|"
        r"sitio oficial|sito ufficiale|официальный сайт|официальный интернет|офіційний сайт|"
        r"офіційний веб|oficjalna strona|oficialni stranky|resmi internet|האתר הרשמי|الموقع الرسمي|"
        r"公式(?:サイト|ウェブサイト|ホームページ)|官方网站|官方網站|공식 ?(?:홈페이지|웹사이트))"
    )
)
