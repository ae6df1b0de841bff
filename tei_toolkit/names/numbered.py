"""Figures that are the number of a paper or of a verse, and no year or time of day."""

from tei_toolkit.lazy_pattern import lazy_pattern

_REACH = 64  # characters before a figure in which the word that counts papers stands
_PAPERS = (
    # Abbreviations of "number".
    r"n[ro]s?\.?|n\.?[°º]s?|n\.|№№?|núms?\.|num\.|numéros?|números?|numeri|nummern?|numer[uy]?"
    # Resolutions, bills, printed papers. A law has its year beside it as often.
    r"|resolu(?:tion(?:s|en)?|ção|ções|ción|ciones|tiones)|résolutions?|risoluzion[ei]"
    r"|resoluti(?:e|es)|entschlie(?:ß|ss)ung(?:en)?|rezolucj\w{1,4}|резолюц\w{1,4}"
    r"|drucksachen?|kamerstuk(?:ken)?|druk(?:u|i|ów)?|законопро[еє]кт\w{0,4}"
    r"|house bills?|senate bills?|bills?|projet de loi|proyecto de ley|projeto de lei"
    r"|boletín|decretos?|decreti|ley|dossiers?|documents?|dokument"
    # Papers of the British houses, and what is numbered within a paper.
    r"|H[CL]|Cmn?d?|C[Pp]|Cols?|columns?|paragraphs?|paras?|clauses?|exhibits?"
)
_NUMBERED_BEFORE = lazy_pattern(
    rf"(?i)(?<![^\W\d_])(?:{_PAPERS})[ \u00a0]?"
    r"(?:\d{1,6}(?: ?\(\d{4}\))?(?:, ?(?:and |et |und )?"
    r"| (?:and|et|und|y|e|и|і|й|та|i|en|ve|or|ou|oder|o|или) ))*\Z"
)
# `2070 (2012)`: what a paper's number has behind it is its year.
_NUMBERED_AFTER = lazy_pattern(
    r"(?i) ?\((?:19|20)\d\d\)| (?:of|de|del|vom|von|от|від|z) (?:1[89]|20)\d\d\b"
    r"| (?:sayılı|numaralı)\b"
)
_VERSE_BEFORE = lazy_pattern(
    r"\b(?:Gen(?:esis)?|Ex(?:odus?)?|Lev(?:iticus)?|Num(?:bers)?|Deut(?:eronomy)?"
    r"|Josh(?:ua)?|Judg(?:es)?|Ruth|Sam(?:uel)?|Kings|Chron(?:icles)?|Ezra|Neh(?:emiah)?"
    r"|Esth(?:er)?|Job|Ps(?:alms?)?|Prov(?:erbs)?|Eccl(?:esiastes)?|Isa(?:iah)?"
    r"|Jer(?:emiah)?|Lam(?:entations)?|Ezek(?:iel)?|Dan(?:iel)?|Hos(?:ea)?|Joel|Amos"
    r"|Obad(?:iah)?|Jon(?:ah)?|Mic(?:ah)?|Nah(?:um)?|Hab(?:akkuk)?|Zeph(?:aniah)?"
    r"|Hag(?:gai)?|Zech(?:ariah)?|Mal(?:achi)?|Matt(?:hew)?|Mk|Mark|Luke|Lk|John|Jn|Acts"
    r"|Rom(?:ans)?|Cor(?:inthians)?|Gal(?:atians)?|Eph(?:esians)?|Phil(?:ippians)?"
    r"|Col(?:ossians)?|Thess(?:alonians)?|Tim(?:othy)?|Titus|Heb(?:rews)?|James|Jas"
    r"|Pet(?:er)?|Jude|Rev(?:elations?)?|[Ss]urah?|[Vv]erses?|[Cc]hapter"
    r"|G[eé]n[eè]s[ei]s?|Éxodo|Matth?(?:ieu|äus|eo)|Mateo|Mateus|Mar[ck](?:os?|us)?"
    r"|Lu[ck](?:as?|cas)|João|Juan|Jean|Johannes|Giovanni|Sal(?:mos?|mi)|Psalm|Psaume"
    r"|Romanos?|Römer|Romains|Romani)\.? \Z"
)


def is_numbered(text: str, start: int, end: int) -> bool:
    """Whether the figure from `start` to `end` numbers a resolution, a bill, a paper.

    `resolution 2070 (2012)`, `resolutions 1483 and 1511`, `Drucksache 1982`.
    """
    if _NUMBERED_AFTER.match(text, end):
        return True
    return _NUMBERED_BEFORE.search(text[max(0, start - _REACH) : start]) is not None


def is_verse(text: str, start: int) -> bool:
    """Whether `5:15` at `start` follows the name of a book: chapter and verse."""
    return _VERSE_BEFORE.search(text[max(0, start - 16) : start]) is not None
