"""What a house does at what is said, as a report prints it: a noun, and of whom.

`Aplausos do PS e do PSD.` or `Nouvelles exclamations bruyantes à gauche.`: a noun of a
sound or a gesture comes first, with no more around it than what it is like, whose it is
and where it is heard. No verb stands in it, so that no sentence of a speech is taken.
"""

from functools import lru_cache

from tei_toolkit.lazy_pattern import in_one_case, lazy_pattern

_NOUNS: dict[str, str] = {
    "applause": "aplausos|palmas|ovaciones|ovación|ovações|applausi|aplauze"
    "|applaudissements|bravo|bravos|beifall|applause|аплодисменты|ръкопляскания|oklaski"
    "|potlesk|χειροκροτήματα|alkışlar|taps",
    "laughter": "risos|gargalhadas|risas|ilarità|risate|râsete|rires|hilarité"
    "|heiterkeit|gelächter|laughter|смех|сміх|γέλια|gülüşmeler",
    "cheering": "aclamações|aclamaciones|acclamazioni|ovații|acclamations|vaias|apupos"
    "|assobios|abucheos|silbidos|fischi|sifflets|cheers",
    "interruption": "protestos|protestas|proteste|protestations|apartes|vociferări"
    "|interruption|interruptions|interrupções|interrupciones|interruzioni|réclamations|reclamations"
    "|dénégations|denegations|rumeurs|murmures|exclamations|mormorii|murmúrios|murmullos"
    "|rumores|rumoare|rumori|commenti|zwischenruf|zwischenrufe|widerspruch|unruhe"
    "|burburinho|tumulto|tumulte|agitation"
    "|közbeszólás|közbeszólások|zaj|felzúdulás|moraj",
    "exclamation": "approbation|assentiment|adhésion|adhesion|dénégation"
    "|marques d’approbation|marques d'approbation|marques d’assentiment",
    "noise": "bruit|brouhaha|zgomot|ruido",
    "pause": "pausa|pauză",
}
"""Nouns of what is heard and seen, by type of event."""
_LIKE = (
    r"nouve(?:aux?|lles?|l)|vi(?:fs?|ves?|vi|vos)|violente?s?|longue?s?|bruyante?s?"
    r"|confuse?s?|l[ée]g[eè]re?s?|g[ée]n[ée]rale?s?|g[ée]n[ée]raux|nombreu(?:x|ses)"
    r"|prolong[ée]e?s?|ironiques?|unanimes?|redoubl[ée]e?s?|quelques|tr[eè]s|grande?s?"
    r"|prolongad[oa]s|fuertes|grandes|gerais|generales|generali|prolungat[ie]|vivissimi"
    r"|novos|novas|nuevos|nuevas|nuovi|nuove|insistentes|puternice|prelungite|de pé"
    r"|en pie|lebhafter?|anhaltender?|langanhaltender|stürmischer|allgemeine|große"
    r"|starker|nagy|hosszan tartó|élénk|szórványos"
    r"|loud|prolonged|renewed|бурные|продолжительные"
)
"""Of what kind a sound is."""
_OF_WHOM = (
    r"d[oae]s?|de|del|dell[ao]|dei|degli|delle|dai|dal|dalla|di|des|du|et|e|y|și|din|la"
    r"|le|les|los|las|l|d|i|o|os|as|em|en|na|no|nas|nos|sur|à|a|au|aux|au|von|bei|der|den"
    r"|dem|und|im|in|from|of|the|and|on|at|por|parte|alguns|algunos|algumas|várias|varios"
    r"|diversos|plusieurs|m[êe]mes|ainda|в|на|зале|из|зала|auf|links|rechts|hemiciclo"
    r"|gauche|droite|centre|esquerda|direita|centro|izquierda|derecha|sinistra|destra"
    r"|stânga|dreapta|extr[êe]me|bancs?|bancadas?|bancos?|bancas?|banchi|escaños|benches"
    r"|deputad[oa]s|diputad[oa]s|deputati|deputații|députés|membres|membros|miembros"
    r"|members|senadores|senatori|sénateurs|grupos?|gruppo|groupe|parlamentar|vozes"
    r"|parlamentario|parlamentare|partido|partito|gobierno|governo|oposição|oposición"
    r"|opposizione|opposition|maioria|mayoría|maggioranza|majorité|galerias?|galería"
    r"|tribunas?|tribunes|tribune|público|público|pubblico|publicului|public|sala|sală"
    r"|salle|aula|plenário|assembleia|saal|galerie|audience|gallery|floor|house"
    r"|generalizad[oa]s|contra|também|a|az|és|soraiban|soraiból|padsoraiban|padsoraiból"
    r"|kormánypártok|kormánypárti|ellenzék|ellenzéki|jobbról|balról|középről"
)
"""Whose a sound is and where it is heard."""
_TYPES = tuple(_NOUNS)
_EACH = "|".join(f"({nouns})" for nouns in _NOUNS.values())
_CAPITAL = "[A-ZÀ-ÖØ-ÞĂĆČĐĘŁŚŞŠŹŻŽȘȚΑ-ΩΆΈΉΊΌΎΏА-ЯЁЄІЇҐ]"
_WORD = rf"(?:(?i:{_LIKE}|{_OF_WHOM}|{'|'.join(_NOUNS.values())})(?!\w)|{_CAPITAL})"
_REACTION = lazy_pattern(
    rf"(?i:(?:(?:{_LIKE})\s+){{0,2}}(?:{_EACH}))(?![\w'’])"
    rf"(?:(?:,?\s+|['’/-]){_WORD}(?:[\w/-]|\.(?=\w)|(?<=Srs)\.|(?<=Sr)\.)*){{0,16}}?\s*[.!]?"
)
_CALLS = (
    r"tr[èe]s bien|parfaitement|c['’]est (?:vrai|cela|ça)|allons donc|aux voix"
    r"|à l['’]ordre"
    r"|sehr (?:richtig|wahr|gut)|richtig|hört|bravo|oho|oh|ah|pfui|muy bien|muito bem"
    r"|apoiado|bene|benissimo|bravissimo|hear|order|shame|правильно|верно|браво"
)
"""What a house calls, again and again: `Très bien ! très bien ! au centre.`"""
_CALLED = lazy_pattern(
    rf"(?i:(?:(?:{_CALLS})(?:,? (?:{_CALLS}))?\s?[!.,]\s*(?:[—–-]\s*)?){{1,4}})"
    rf"(?:{_WORD}[\w/-]*(?:,?\s+{_WORD}[\w/-]*){{0,8}}\.?)?"
)
_QUOTED = lazy_pattern(
    r"[«„“\"][\s\u00a0]?(?P<call>[^«»„“”\"]{1,80})[»“”\"]"
    rf"(?P<where>(?:,?\s+{_WORD}[\w/-]*){{0,12}})\.?"
)
"""What is called and from where: `« Très bien ! » sur les bancs du groupe UMP.`"""
_TURKISH = lazy_pattern(r"[^.?!:]{2,90}? sıralarından (?P<what>[^.?!:]{3,60})")
"""What comes from the rows of parties: `CHP ve MHP sıralarından alkışlar`."""
_QUOTES = ("«", "„", "“", '"')
_SHORTEST = 3
"""Letters of a call that says too little by itself: `(Oh!)`."""
_HEAD = 4
_HEADS = frozenset(
    noun[:_HEAD] for nouns in _NOUNS.values() for noun in nouns.split("|")
)
_HEADS_IN_ONE_CASE = frozenset(map(in_one_case, _HEADS))
_LONGEST = 160
LONGEST_BARE = 110
"""Letters of the longest line without brackets that can be an event."""


@lru_cache(maxsize=4096)
def reaction(words: str) -> str | None:
    """The type of event that `words` are, where they are a reaction and no more."""
    if len(words) > _LONGEST:
        return None
    if rows := _TURKISH.fullmatch(words):
        return "applause" if "alkış" in rows["what"] else "interruption"
    if words[:1] in _QUOTES and (quoted := _QUOTED.fullmatch(words)):
        is_call = quoted["where"] or "!" in quoted["call"]
        return "exclamation" if is_call else None
    if not words[:1].isupper():
        return None
    if "!" in words[_SHORTEST:] and (called := _CALLED.match(words)):
        rest = words[called.end() :].strip()
        return "exclamation" if not rest or reaction(rest) else None
    heads = (word[:_HEAD] for word in in_one_case(words).split())
    if _HEADS_IN_ONE_CASE.isdisjoint(heads):
        return None
    match = _REACTION.fullmatch(words)
    return _TYPES[match.lastindex - 1] if match and match.lastindex else None


def bare_reaction(text: str) -> str | None:
    """The type of event that a line without brackets is: a sentence, its noun first."""
    if text[-1:] != "." or len(text) > LONGEST_BARE:
        return None
    if text[:_HEAD].casefold() not in _HEADS:
        return None
    return reaction(text)


_MEMBER = lazy_pattern(
    r"(?:(?:Abg\.|Abgeordnete[rn]?|Zurufe?|Zwischenrufe?|Gegenrufe?|Rufe?|Poseł|Posłanka"
    r"|Posłowie|Posłanki|Senatorowie|Депутаты|Депутати"
    r"|Głosy? z sali|Głosy?|Голоса? из зала|Голоса?|Депутат|Deputat[oa]|Deputad[oa]"
    r"|Diputad[oa]|El señor|La señora|Un señor diputado"
    r"|(?:(?:Several|Some|An|A|Many|Other|Another) )?"
    r"(?i:(?:hon(?:ourable|orable)?\.?|opposition|government) members?)"
    r"|(?:A|Another) voice|Voices|Voix|Une voix|Voci?|Una voce|Uma voz|Una voz|Vozes"
    r"|Voces)"
    r"(?![^\W_])[^:()]{0,90}?"
    rf"|(?:(?:Dr|Prof)\. ){{0,2}}{_CAPITAL}[\w’'-]+(?: [\w’'-]+){{0,3}} "
    r"[\[(][^\])\n]{2,40}[\])]"
    r"|(?:M\.|Mme|MM\.) [A-ZÀ-Ý][^:()]{0,60}?)\s?:\s+(?!\d+(?!\d| [^\W\d_]))\S"
)
_JOINT = lazy_pattern(r"(?<=\S)(?:\s+[–—-]\s+|(?<=[.!?])[–—]\s*)")


def interjection(words: str) -> bool:
    """Whether `words` are what a member calls, after a name: `Abg. Gahr: Nein!`."""
    return ":" in words and _MEMBER.match(words) is not None


def parts_of(words: str) -> list[tuple[int, int]]:
    """Where each thing stands that a remark tells: `Beifall. – Abg. Gahr: Nein!`."""
    joints = [match.span() for match in _JOINT.finditer(words)]
    starts = [0, *(end for _, end in joints)]
    ends = [*(start for start, _ in joints), len(words)]
    return list(zip(starts, ends, strict=True))
