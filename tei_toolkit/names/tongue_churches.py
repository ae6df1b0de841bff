"""Churches that are bodies, not buildings, in languages other than English.

"Iglesia Católica", "Église de France", "Русская церковь": of a confession or a land.
"""

import re

CHURCHES = frozenset(
    "iglesia iglesias église églises chiesa chiese igreja igrejas kościół kościoła "
    "kościele kościołowi kościołem cerkiew cerkwi церковь церкви церковью церква "
    "церкві церкву церквою kirche kilisesi".split()
)
"""Words for a church that stand for a confession, too."""
CHURCHES_OF = re.compile(
    r"(?:Ägidi|Ann|Maria|Mari|Magdalen|Katharin|Kathrin|Barbar|Gertrud|Elisabeth|Agnes"
    r"|Nikola|Jakob|Johann|Michael|Martin|Mart|Petr?|Peter|Paul|Pauli|Georg|Andrea"
    r"|Matthäu|Luka|Marku|Thoma|Stephan|Stefan|Lorenz|Laurenti|Lambert|Bartholomäu"
    r"|Bonifatiu|Sebald|Severin|Gereon|Clemen|Kilian|Christoph|Kreuz|Erlöser"
    r"|Dreifaltigkeit|Dreieinigkeit|Trinitati|Heiliggeist|Frauen|Christu|Herz-Jesu"
    r"|Liebfrauen|Auferstehung|Gedächtni)(?:e?n|s|i|is|es)?"
)
"""For whom German churches are named, in one word: "Thomaskirche"."""
_CONFESSION = re.compile(
    r"(?:[ck]at[oóh]+li|orto?do[xks]|правосл|катол|католиц|evang|эванг|еванг|luter|люте"
    r"|angli[ck]|англик|protest|протест|reform|реформ|баптист|babtist|bautista|batista"
    r"|метод|m[eé]todist|copt|копт|ruman|romana|rzymsk|gre[ckg]|греч|грец|rus[ak]|русск"
    r"|росси|россій|росій|украин|україн|bulgar|болгар|serb|серб|грузин|армян|вірмен|поль"
    r"|polsk|румын|румун|эстон|естон|латыш|латис|финск|фінськ|ermeni|süryani|rum\Z|fener"
    r"|apost|апост|pentec|пятидес|univers)"
)


def is_of_confession(low: str) -> bool:
    """Whether a word in small letters says of which faith or people a church is."""
    return _CONFESSION.match(low) is not None
