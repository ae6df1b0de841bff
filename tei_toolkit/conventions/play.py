"""Plays as plain text: speech headings, stage directions, acts and scenes."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from tei_toolkit.conventions.convention import Convention, ConventionReading, Signature
from tei_toolkit.conventions.turns import read_turns
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.people.known import KnownSpeaker
from tei_toolkit.sources.text import SourceText
from tei_toolkit.structure.layout import ACTS, COUNT, LINKS_BEFORE, ORDINAL, SCENES
from tei_toolkit.structure.speech_starts import bare_label
from tei_toolkit.structure.stage import Play, read_speeches
from tei_toolkit.structure.unnamed_parts import unnamed_parts

_ACT = (
    rf"(?:{LINKS_BEFORE})?(?:ACT|Act|ACT[UV]S|Act[uv]s|ACTE|Acte|ATTO|Atto|ACTO|Acto|ATO|AKT|JORNADA|Jornada|ДЕЙСТВИЕ|Действие"
    r"|АКТ|Акт|ДІЯ|Дія)"
)
_SCENE = (
    r"(?:SCENE|Scene|SC[ÈE]NE|Sc[èe]ne|SCENA|S[cC][aAoO]?ena|SC[AOÆŒ]?E?NA|ESCENA|Escena|CENA|SZENE|Szene|ЯВЛЕНИЕ"
    r"|Явление|СЦЕНА|Сцена|ЯВА|Ява)"
)


def read_play(
    source: SourceText, convention: Convention, language: str | None
) -> ConventionReading:
    """The speeches of a play, in its acts and scenes, after its list of characters."""
    play = read_speeches(source, convention.hints)
    found = read_turns(source, play.reading, convention, language, play.layout)
    labels: dict[str, list[str]] = {}
    for label, role in play.roles.items():
        labels.setdefault(role.name, []).append(label)
    unlisted = {bare_label(start.label) for start in play.reading.starts}
    for label in unnamed_parts(unlisted - play.roles.keys() - {""}, language):
        labels.setdefault(label, [label])
    for same in _shortened(unlisted - labels.keys() - play.roles.keys(), play):
        labels.setdefault(same[-1], []).extend(same)
    parts = [KnownSpeaker(name, tuple(of), is_part=True) for name, of in labels.items()]
    return replace(found, participants=tuple(parts))


_CAPITALISED = lazy_pattern(r"[^\W\d_a-z][^\W\d_]{3,}")
_SHORTEST = 3
"""Letters of a label that is short for a name."""


def _shortened(labels: AbstractSet[str], play: Play) -> Iterator[list[str]]:
    """Yield the labels that shorten one name, the longest last: *Wil.*, *Wilf.*.

    The name stands in the stage directions: `Enter Sir Wilfrid.`
    """
    short = {label: fold(label) for label in labels if label.isalpha()}
    named = {
        folded
        for line in play.reading.lines
        if play.layout.is_direction(line)
        for word in _CAPITALISED.findall(line.text)
        if (folded := fold(word)) not in short.values()
    }
    by_name: dict[str, list[str]] = {}
    for label in sorted(labels & short.keys(), key=len):
        found = [name for name in named if name.startswith(short[label])]
        if len(found) == 1 and len(label) >= _SHORTEST:
            by_name.setdefault(found[0], []).append(label)
    yield from (same for same in by_name.values() if len(same) > 1)


CONVENTION = Convention(
    name="play",
    title="Play",
    description="Names before or above their lines, acts, scenes, stage directions.",
    signatures=(
        Signature(
            r"(?i)^\W*(?:dramatis person(?:ae|æ)|persons represented"
            r"|(?:the )?(?:persons|characters) (?:in|of) the play|personen"
            r"|personnages|personaggi|personajes|действующие лица|дійові особи"
            r"|登場人物|(?:剧中|出场|登场|主要)?人物(?:表|介绍)?"
            r"|पात्र|पात्र[ -]परिचय|चरित्र|চরিত্র|চরিত্রলিপি|পাত্রপাত্রী"
            r"|কুশীলব|பாத்திரங்கள்|పాత్రలు)\W*$",
            3.0,
            "a list of characters",
        ),
        Signature(
            r"(?i)^\W*(?:személyek|szereplők|osebe|osoby|osoby dramatu|postavy|likovi"
            r"|lica|roller|rollene|rollelist[ae]|rollista|medvirkende|лица|персонажи|persoanele|personajele|personerna|henkilöt|tegelased"
            r"|darbības personas|veikėjai|τα πρόσωπα|kişiler|nhân vật|ตัวละคร"
            r"|მოქმედი პირნი|գործող անձինք)\W*$",
            3.0,
            "a list of characters",
        ),
        Signature(
            r"(?i)^\W*(?:szereplők|személyek|personaggi|personnages|personajes"
            r"|personagens|personatges|dramatis person(?:ae|æ)|действующие лица"
            r"|дійові особи) ?: +[^\W\d_]",
            3.0,
            "a list of characters in a line",
        ),
        Signature(rf"(?i)^\W*{COUNT}\s(?:{ACTS}|{SCENES})\W*$", 2.5, "acts and scenes"),
        Signature(
            r"(?i)^\W*(?:játék|vígjáték|komédia|dráma|tragédia|színmű|komedija|tragedija"
            r"|burka|veseloigra|hra|činohra|veselohra|komedie|sztuka|komedia|comedie"
            r"|piesă|näytelmä|huvinäytelmä|skådespel|skuespil|lystspil|oyun|komedya|κωμωδία"
            r"|комедия|драма) [^\n]{0,24}(?:felvon|dejan|čin|jednán|dějstv|dejstv|akt"
            r"|act|näytö|perde|πράξ|verz|verš|дейст)\w*\W*$",
            3.0,
            "a play in so many acts",
        ),
        Signature(r"^\W*(?:CHARACTERS|CAST|Characters)\b\W*$", 2.0, "CHARACTERS"),
        Signature(
            r"(?i)^\W*(?:an? |the )?(?:play|comedy|tragedy|farce|drama|masque)"
            r" (?:in|for) (?:one|two|three|four|five|\d|verse|radio|the radio)\b",
            3.5,
            "a play in so many acts",
        ),
        Signature(
            r"^\W*[Aa]n? (?:[\w-]+ ){0,2}(?:play|comedy|tragedy|farce|melodrama)"
            r"(?: by [A-Z][^\n.!?]{2,40})?\W*$",
            2.5,
            "a play",
        ),
        Signature(
            r"(?i)^\W*(?:com[eé]die|trag[eé]die|drame|farce|pi[eè]ce|lustspiel"
            r"|trauerspiel|schauspiel|schwank|komödie|tragödie|posse|commedia|tragedia"
            r"|comedia|drama|комедия|трагедия|драма|пьеса)"
            r" (?:en|in|in einem|em|в) [^\n]{0,30}"
            r"(?:actes?|aufzug|aufzügen|akten?|att[oi]|actos?|jornadas|действи\w+)",
            3.5,
            "a play in so many acts",
        ),
        Signature(
            r"^\W*(?:CURTAIN|Curtain|RIDEAU|Rideau|VORHANG|Vorhang|TELÓN|Telón|SIPARIO"
            r"|Sipario|FÜGGÖNY|Függöny|ZASTOR|Zastor|ZAVJESA|Zavjesa|OPONA|Opona|RIDÅ|TÆPPE"
            r"|TEPPE|ESIRIPPU|ZAVESA|ЗАВЕСА|Завеса|ΑΥΛΑΙΑ|PERDE|ЗАНАВЕС|Занавес|ЗАВІСА|Завіса)\W*$",
            2.0,
            "a curtain",
        ),
        Signature(
            r"^\W*(?:Oscuro|OSCURO|Apagón|APAGÓN|Buio|BUIO|Black-?out|BLACK-?OUT)"
            r"(?: (?:total|lento|final|totale|finale))?\W*$",
            3.0,
            "the lights go out",
        ),
        Signature(
            r"^\W*[(\[][^()\[\]\n]{0,90}\b(?:escenario|en escena|en scène|in scena"
            r"|em cena|auf der Bühne|de? scène|színpad\w*|na jevišt[iě]|на сцен[еу])\b",
            2.0,
            "brackets that tell of the stage",
        ),
        Signature(rf"^\W*{_ACT} {ORDINAL}\b", 2.5, "numbered acts"),
        Signature(rf"^\W*{_SCENE} {ORDINAL}\b", 2.0, "numbered scenes"),
        Signature(rf"^\W*(?:{_ACT}|{_SCENE}) {ORDINAL}\W*$", 1.0, "and in a line each"),
        Signature(
            rf"^\W*{_ACT} {ORDINAL}\W{{1,3}}{_SCENE} {ORDINAL}\W*$",
            2.0,
            "an act and its scene in a line",
        ),
        Signature(
            r"^\W*(?:[A-ZÄÖÜ]+(?:ER|TER|STER) (?:AUFTRITT|AUFZUG|AKT)"
            r"|(?:Erst|Zweit|Dritt|Viert|Fünft|Letzt)e[rs]? (?:Auftritt|Aufzug|Akt"
            r"|Szene)"
            r"|(?:ПЕРВОЕ|ВТОРОЕ|ТРЕТЬЕ|ЧЕТВЁРТОЕ|Первое|Второе|Третье)"
            r" (?:ДЕЙСТВИЕ|ЯВЛЕНИЕ|действие|явление))\b",
            2.5,
            "Auftritt",
        ),
        Signature(
            r"(?i)^\W*(?:erst|zweit|dritt|viert|fünft)er (?:akt|aufzug)\W*\n\s*"
            r"(?:erste szene|erster auftritt)\W*$"
            rf"|^\W*(?:{_ACT}) {ORDINAL}\W*\n\s*(?:{_SCENE}) {ORDINAL}\W*$",
            1.5,
            "an act and the line of its first scene below",
        ),
        Signature(
            r"^[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,30},"
            r" (?:à part|bas|haut|seule?|(?:en )?(?:riant|entrant|sortant)"
            r"|à (?:lui|elle)|a parte|aparte|da s[eé]|beiseite|für sich|leise|aside)\b",
            2.0,
            "asides after names",
        ),
        Signature(
            r"^\W*\d{1,3}[.、．]\s*[^\s，。]{2,16}[\s，、·]+(?:[内外內]景?\s+)?[日夜晨昏]景?\W*$",
            2.5,
            "scenes of a Chinese screenplay",
        ),
        Signature(
            r"^\s*[\[(]?(?:Enter|Re-enter|Exit|Exeunt)\b", 2.0, "entrances and exits"
        ),
        Signature(
            r"^[ \t]{4,}(?:Enter|Re-enter|Exit|Exeunt|Manet)\b[^\n?!]{0,60}$",
            1.5,
            "and they are set in",
        ),
        Signature(
            r"(?i)^\W*as it (?:was|is|hath been?e?|has been|had been?e?)"
            r" (?:\w+ ){0,4}(?:acted|acte?d|pla[iy]e?d|playde|presented|performed)\b",
            3.0,
            "who acted it",
        ),
        Signature(
            r"^\s*\((?:El|Mind el|Mindnyájan el|Ab|Alle ab|Odejde|Odchází|Odejdou"
            r"|Wychodzi|Exit|Uscita|Vase|Vanse|Sort|Sortent|Via)\.?\)$",
            2.0,
            "exits in brackets",
        ),
        Signature(
            r"[\[(]_?(?:Enter|Re-enter|Exit|Exeunt|Manet) (?:[A-Z][a-z]|[A-Z]{2})",
            2.0,
            "entrances and exits in brackets",
        ),
        Signature(
            r"[\[(]_?(?:[Aa]side|[ÀàAa] parte?|[Bb]eiseite)\b[^\])\n]{0,40}[\])]",
            2.0,
            "asides",
        ),
        Signature(
            r"^\s*\d+\.\s+(?:SOUND|MUSIC|F/X|FX|GRAMS):", 2.5, "numbered sound cues"
        ),
    ),
    activity="play",
    profile="drama",
    example=(
        "THE PIER\n"
        "\n"
        "Dramatis Personae\n"
        "\n"
        "ANNA, a diver.\n"
        "BEN, her brother.\n"
        "\n"
        "ACT I. SCENE I.\n"
        "\n"
        "Enter ANNA and BEN.\n"
        "\n"
        "ANNA.\n"
        "Where were you when the tide went out?\n"
        "\n"
        "BEN.\n"
        "I slept, and dreamt of ships.\n"
        "\n"
        "ANNA.\n"
        "And I of tides.\n"
        "\n"
        "Exeunt.\n"
    ),
    read=read_play,
)
