"""What stands in brackets: events, pauses and gaps among the words.

The types are a closed list. Chapter TS of the TEI Guidelines tells the elements apart:
`vocal` for sounds of the voice that are no words, `kinesic` for what is done with the
body, `incident` for anything else that happens.
"""

import re
from dataclasses import dataclass

from tei_toolkit.transcript import Event, EventElement, Gap, Pause

TYPES: dict[str, EventElement] = {
    "applause": EventElement.KINESIC,
    "gesture": EventElement.KINESIC,
    "standing": EventElement.KINESIC,
    "silence": EventElement.KINESIC,
    "laughter": EventElement.VOCAL,
    "cheering": EventElement.VOCAL,
    "exclamation": EventElement.VOCAL,
    "crying": EventElement.VOCAL,
    "coughing": EventElement.VOCAL,
    "sighing": EventElement.VOCAL,
    "singing": EventElement.VOCAL,
    "noise": EventElement.VOCAL,
    "crosstalk": EventElement.INCIDENT,
    "interruption": EventElement.INCIDENT,
    "recess": EventElement.INCIDENT,
    "music": EventElement.INCIDENT,
    "sound": EventElement.INCIDENT,
    "movement": EventElement.INCIDENT,
    "vote": EventElement.INCIDENT,
    "recording": EventElement.INCIDENT,
    "action": EventElement.INCIDENT,
}
"""Every type of event and the element that it is encoded with."""

# Stems, case-folded; a bracketed remark has the type of the first stem that it begins a
# word with. Order matters: "interruption and applause" is an interruption.
_STEMS: dict[str, str] = {
    "crosstalk": "crosstalk|cross-talk|cross talk|overlapping|talking over|inaudible crosstalk"
    "|simultaneous|speaking simultaneously|разговор одновременно|говорят одновременно"
    "|durcheinander|parlent en même temps|hablan a la vez",
    "interruption": "interrupt|zwischenruf|zuruf|zurufe|gegenruf|heiterkeit und zuruf|widerspruch"
    "|interromp|interrup|interruz|prekin|přeruš|przeryw|poruszenie|wesołość|dzwonek|gwar|шум"
    "|выкрик|вигук|реплика из зала|שאגות|קריאות|קריאה|מקاطعة|مقاطعة|व्यवधान|குறுக்கீடு|การขัดจังหวะ"
    "|発言する者|発言する者あり|野次|소란|장내|會議廳|鼓噪|喧哗|喧嘩|插话|gürültü|sesler|laf atma"
    "|θόρυβος|διαμαρτυρί|közbeszól|közbekiált|zaj|rumoare|rumores|rumori|protesta|protest|murmures"
    "|exclamations|mouvement|brouhaha|vives|voci|proteste|commenti|proteste|gálagós|gelach"
    "|hluk|ropot|medklic|negodov|неспокойств|реплики|апартe|hear, hear|hear hear|interjecting"
    "|order|uproar|disorder|several members|members rose|hon. members rose|breaks in",
    "applause": "applau|clap|beifall|aplau|oklask|brawa|potlesk|ploskan|pljesak|aplauz|ръкопляск"
    "|аплодис|оплеск|оплески|bravo|alkış|χειροκροτ|taps|tepsz|tapsol|suosionosoit|applåd|bifall"
    "|תשואות|מחיאות|تصفيق|कف|तालियां|तालियाँ|ताली|கைதட்டல்|ปรบมือ|vỗ tay|tepuk tangan|makofi|拍手|鼓掌|掌声|掌聲|박수",
    "standing": "standing|stands|rise|rises|erheb|se lèvent|se levant|en pie|se pone|si leva|вста"
    "|stehend|wstają|povstáva|起立|기립|ovation",
    "laughter": "laugh|chuckl|giggl|smil|heiterkeit|lach|gelächter|rire|rires|sourire|risas|risa"
    "|ríe|risos|ri\\b|ilarit|risate|ride\\b|смех|смеёт|смеет|сміх|śmiech|smích|smeh|smijeh|râsete|gülme"
    "|gülüşme|kahkaha|γέλια|γελά|derültség|nevet|nauru|naur|skratt|latter|gelach|צחוק|ضحك|خنده|हंसी|हँसी"
    "|சிரிப்பு|หัวเราะ|cười|tertawa|kicheko|笑|웃음",
    "cheering": "cheer|hurra|jubel|acclam|viv[ao]s|ура\\b|booing|boos|jeer|hisses|whistl|pfiff"
    "|sifflet|silbid|歓声|欢呼|歡呼|환호|さわぐ",
    "crying": "cry|cries|crying|sob|weep|tears|weint|pleur|llora|chora|piang|плач|плаче|泣|哭|울음",
    "coughing": "cough|clears throat|clears his throat|clears her throat|hust|räusp|toux|tousse"
    "|tose|tosse|кашл|咳|sneez",
    "sighing": "sigh|seufz|soupir|suspir|sospir|вздых|вздох|gasps|gasp|groan|exhales|inhales|breath"
    "|ため息|叹|嘆|한숨",
    "singing": "sing|singt|singing|chant|canta|поёт|поет|пение|歌う|唱",
    "exclamation": "yell|shout|scream|rufe|ausruf|exclam|esclam|возглас|крик|叫|whispers|whispering"
    "|mumbl|murmur|grunt",
    "silence": "silence|moment of silence|minute of silence|stille|schweigen|silencio|silêncio"
    "|silenzio|молчание|тиша|milczen|cisza|沈黙|沉默|침묵|minutes de silence",
    "recess": "recess|break|pause in|adjourn|suspend|off the record|off record|luncheon|lunch|resum"
    "|whereupon|unterbrechung|unterbrochen|schluss|beginn|suspens|reprise|interrompue|receso"
    "|reanuda|sospesa|riprende|перерыв|перерва|przerwa|přestávka|odmor|pauză|ara verildi|休憩|休息|정회"
    "|a short break|brief pause|sitting suspended|sitting resumed|session",
    "music": "music|musik|musique|música|musica|музыка|музика|음악|音楽|音乐|音樂|♪|theme|song|jingle"
    "|ad break|band plays|orchestra",
    "sound": "sound|noise|phone\\b|rings?\\b|bell|knock|door|siren|static|beep|dial|thunder|gunshot|bang"
    "|crash|explosion|microphone|mikrofon|feedback|cell phone|звонок|стук|dzwon|glocke|klingelt"
    "|telefon|dog bark|horn|buzz|click|thud|engine|rain|wind|footsteps|music stops|tone",
    "movement": "enter|exit|leave|leaves|walk|arrive|withdr|approach|sits|steps|crew|off topic"
    "|off-topic|overnimmt|verlässt|betritt|sort|entre\\b|sale\\b|esce|entra|входит|выходит|upuszcza"
    "|overreicht|gratul|shakes|shake|nod|points|pointing|gestur|hold|holds|hands|raises|show"
    "|shows|looks|turns|drinks|takes|opens|closes|off camera|off-camera|off mic|off-mic|lights",
    "vote": "vote|abstimmung|scrutin|votación|votação|votazione|głosow|hlasov|glasov|the minutes"
    "|motion|agreed|bill|division|approved|adopted|resolution|parliament adopt|the house|carried",
    "recording": "video|film clip|clip|audio|recording|tape|playing|plays|begin|end of|einspieler"
    "|vidéo|запись|видео|exhibit|document|photograph|slide|image|witness sworn|sworn|marked",
}
_GAP = (
    "inaudible|unintelligible|indiscernible|unclear|illegible|indistinct|inaud|undeutlich"
    "|unverständlich|inaudible|inintelligible|inaudível|ininteligível|ininteligible"
    "|incomprensibile|inaudibile|неразборчив|нерозбірлив|не слышно|niesłyszaln|niewyraźn|nesrozumit"
    "|anlaşılm|άκουστ|ohörbar|uhørlig|לא ברור|לא נשמע|غير مسموع|غير واضح|聴取不能|聞き取れ|听不清|聽不清"
    "|청취 불능|안 들림|kuulu|redacted|omitted|deleted|geschwärzt|expunged|not recorded|no audio"
    "|audio gap|gap in|missing|microphone not on|audio malfunction|mic off|off-mike|no response"
    "|speaks in|speaking in|foreign language|speaking foreign|phonetic gap"
)
_PAUSE = re.compile(
    r"(?:(?:long|short|brief|a|slight|lange|kurze|longue|larga)\s+)?"
    r"(?:pause|pausa|pauze|пауза|pauza|beat|停顿|停頓|間|포즈|휴지|παύση|הפסקה)"
    r"(?:\s+(?:in|of)\b.*)?\.?",
    re.IGNORECASE,
)
_TIMED_PAUSE = re.compile(
    r"\(\s*(\d{1,2}(?:[.,]\d{1,2})?|\.)\s*(?:s|sec|seconds?)?\s*\)"
)
_REASONS = (
    ("redacted", ("redact", "geschwärzt", "expunged", "deleted", "omitted")),
    ("inaudible", ("",)),
)

_ALL_STEMS: list[tuple[re.Pattern[str], str]] = [
    (re.compile(rf"(?:^|\b|(?<=[\s(—–-]))(?:{stems})", re.IGNORECASE), name)
    for name, stems in _STEMS.items()
]
_GAP_STEMS = re.compile(rf"(?:^|\b)(?:{_GAP})", re.IGNORECASE)
_STRICT = re.compile(
    r"^(?:\W*(?:[^\W\d_]+[\s,.'’-]*){1,7}\W*)$",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a bracketed remark is: an event's `type`, `pause`, or `gap` with a reason."""

    type: str
    reason: str = ""


def classify(words: str, *, alone: bool) -> Kind | None:
    """What the bracketed `words` (without brackets) say, or None for words of the text.

    `alone` says that the brackets fill a line or follow a sentence by themselves; then
    longer remarks are taken for events too.
    """
    words = words.replace("\\", "").strip()
    if not words or len(words) > (400 if alone else 90):
        return None
    if _PAUSE.fullmatch(words):
        return Kind("pause")
    count = words.count(" ") + 1
    if (found := _GAP_STEMS.search(words)) and (found.start() < 20 or alone):
        if count <= 8:
            folded = words.casefold()
            for reason, stems in _REASONS:
                if any(stem in folded for stem in stems):
                    return Kind("gap", reason)
    first: tuple[int, str] | None = None
    for pattern, name in _ALL_STEMS:
        match = pattern.search(words)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), name)
    if first is None:
        return None
    if not alone and (count > 6 or first[0] > 18):
        return None
    return Kind(first[1])


_BRACKETS = re.compile(
    r"\\?\[[^\[\]]{1,300}\]|\([^()]{1,400}\)|（[^（）]{1,200}）|［[^［］]{1,200}］"
    r"|【[^【】]{1,200}】|<[^\W\d_][^<>\n]{1,60}>|〔[^〔〕]{1,200}〕|\*[^\W\d_][^*\n]{2,40}\*"
    r"|♪[^♪\n]{0,200}♪?"
)
_EDGES = "()[]（）［］【】〔〕<>*\\ \t\r\n\u00a0"


def find_marks(
    text: str, start: int, end: int, *, alone: bool = False
) -> list[Event | Pause | Gap]:
    """The events, pauses and gaps in `text` from `start` to `end`, in order.

    `alone` says that the range is a line of its own, all in brackets.
    """
    found: list[Event | Pause | Gap] = []
    for match in _BRACKETS.finditer(text, start, end):
        low, high = match.start(), match.end()
        first, last = low, high
        while first < last and text[first] in _EDGES:
            first += 1
        while last > first and text[last - 1] in _EDGES:
            last -= 1
        if first >= last:
            continue
        if timed := _TIMED_PAUSE.fullmatch(match[0]):
            dur = None if timed[1] == "." else float(timed[1].replace(",", "."))
            found.append(Pause(low, high, dur))
            continue
        words = text[first:last]
        kind = classify(
            " ".join(words.split()),
            alone=alone or (low == start and high == end) or text[low] == "♪",
        )
        if text[low] == "♪":
            kind = kind or Kind("music")
        if kind is None:
            continue
        if kind.type == "pause":
            found.append(Pause(low, high))
        elif kind.type == "gap":
            found.append(Gap(low, high, kind.reason))
        else:
            found.append(Event(low, high, first, last, TYPES[kind.type], kind.type))
    return found


def is_bracketed(words: str) -> bool:
    """Whether `words` are all in one pair of brackets."""
    if len(words) < 3:
        return False
    pair = {
        "(": ")",
        "[": "]",
        "（": "）",
        "［": "］",
        "<": ">",
        "【": "】",
        "〔": "〕",
    }
    close = pair.get(words[0])
    if close is None:
        return False
    words = words.rstrip(".。")
    return words.endswith(close) and words.find(close) == len(words) - 1
