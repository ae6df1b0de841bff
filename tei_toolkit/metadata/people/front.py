"""What the matter before the first turn says of the speakers.

Lists of those present, keys of initials, CHAT headers, titles, "chaired by".
"""

# ruff: noqa: E501  # long patterns read better unbroken
import re
from collections.abc import Collection, Iterable, Sequence

from tei_toolkit.labels.form_words import CASTS
from tei_toolkit.labels.function_words import NUMBERED_SPEAKER
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import folded
from tei_toolkit.metadata.matter.fields import parse_field
from tei_toolkit.metadata.people.below import read_below
from tei_toolkit.metadata.people.chairs import (
    ENDED,
    PRESIDED_BY,
    PRESIDING,
    without_stop,
)
from tei_toolkit.metadata.people.code_keys import read_key
from tei_toolkit.metadata.people.front_codes import (
    CHAT,
    LINE,
    lists_codes,
    read_codes,
    read_participants,
)
from tei_toolkit.metadata.people.labels import parse_label
from tei_toolkit.metadata.people.names import Name, read_name
from tei_toolkit.metadata.people.no_names import EASTERN
from tei_toolkit.metadata.people.noted import (
    FrontEvidence,
    KnownPerson,
    Part,
    add_to,
    is_role,
    know,
    note_key,
)
from tei_toolkit.metadata.people.occupations import has_office
from tei_toolkit.metadata.people.parsed import LabelKind, ParsedLabel, plain
from tei_toolkit.metadata.people.words import CHAIRS, UNIDENTIFIED, is_office

_LINES = 800
_CHARACTERS = 80_000  # of the front, in all
_SENTENCE = re.compile(rf"(?:{ENDED}|(?<=[)\]\d]))[.;]\s+")
_VALUE_END = lazy_pattern(
    ENDED
    + r"\.\s|[;:\n،。]|\((?![^\W\d_]{3,20}\)\s+[^\W\d_][\w'’-]+\s*(?:$|[,.;]))|\s(?:on|in|at|am|il|el|em|vs|w dniu)\s"
)
_KEY = re.compile(r"[:：]")
_ARTICLE = lazy_pattern(
    r"\s*(?:an?|eine?|une?|una|uno|ein|en|ett|et|een)\s", re.IGNORECASE
)
_OPEN_END = re.compile(r",?\s(?:and|und|et|y|e|и|&)$")
"""With which a line of a list goes on in the next."""
_ITEM = re.compile(r"\t+|\s{3,}|\.{4,}|(?:\s?\.\s?){3,}|;|•|\||·|：\s*$|；|、")
_PLURAL = lazy_pattern(r"(?:MM|Mmes|Messrs|Messieurs|Mesdames|Herren|Sres)\.? (?=\S)")
"""What stands before the names of several: `MM. Kerouel, le ministre de la marine`."""
_TITLE_WITHIN = lazy_pattern(
    r"(?:[^\W\d_]{3}|\))\s+((?:Mr|Mrs|Ms|Miss|Dr|Sr|Sra|Srta|Mme|Mlle|M|г-н|г-жа)\.? "
    r"[^\W\d_a-zß-ÿ][^,]*)$"
)
"""A form of address behind a country: `Uruguay  Sr. Bermúdez`."""
_GIVEN_BY = lazy_pattern(
    r".{0,40}\b(?i:briefing|gaggle|remarks|statements?|conference|availability|address"
    r"|call|interview)s? (?:by|of|with) (?=[A-Z])"
)
"""What a title says before who speaks: `Press Briefing by Press Secretary Ada Hill`."""
_DAY_BEHIND = re.compile(r"\s*[,–—-]\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$")
_LEAD = re.compile(r"^[\s*_#>•\-–—○◯●\d.)\]]+(?=\D)")
_PRESIDING = re.compile(rf"^\W*(.{{3,60}}?),?\s+{PRESIDING}", re.IGNORECASE)
_WHO_PRESIDES = lazy_pattern(
    r"(?:^|,\s)((?:the\s)?(?:Hon|Honorable|Senator|Representative|Mrs?|Ms|Dr)\b[^,\[(]{3,50}?)"
    r",?\s+(?:[\[(][^\])]{3,60}[\])]|(?i:(?:vice |sub|co-)?chair)[^,]{0,40}),?\s+presiding\b"
)
"""With an office behind the name: `Hon. Ada Hill [Chairman of the Committee] presiding`."""
_KANJI_NAME = lazy_pattern(
    r"(?<!\S)([^\s()]{0,12}?)[\s\u3000]{0,3}([\u4e00-\u9fff]{1,3})[\s\u3000]+"
    r"([\u3040-\u30ff\u4e00-\u9fff]{1,4})(?:君|さん|氏)"
)
_CHAIR_LINE = lazy_pattern(
    r"(?:主\s{0,4}席|召\s?集\s?委\s?員|主\s?持\s?人)\s{1,8}([\u4e00-\u9fff]{3,8})"
)
"""The one who presides, in the head of a record of Taiwan: `主　席　歐陽委員震`."""
_BY = {
    Part.CHAIR: re.compile(
        rf"(?:{PRESIDED_BY}|the (?:chair|speaker|president),? (?=mr|ms|mrs|hon)"
        r"|before:?|b e f o r e:?)\s*[:,]?\s*(.{3,160})",
        re.IGNORECASE,
    ),
    Part.QUESTIONER: re.compile(
        r"(?:interview(?:ed)?(?: conducted)? by|conducted by|interviewer:?"
        r"|propos recueillis par|raccolta .{0,60}?\bda(?= [A-ZÀ-Þ])|entretien (?:mené|réalisé|conduit) par"
        r"|das (?:gespräch|interview) führten?|interview(?:t von| von|:)"
        r"|entrevista(?:do|da)? (?:de|por)|realizad[ao] por|intervista di|беседовала?|беседу (?:вела?|провела?)"
        r"|interjú(?:t készítette)?:|rozmawiał[ao]?|wywiad przeprowadził[ao]?"
        r"|röportaj:|اجرى الحوار|أجرى الحوار|أجرت الحوار|حاورها|حاوره|حاورتها|حاورته|حوار:|采访者[:：]?|本报记者|记者(?!会|招待|协会|问)[:：]?\s*"
        r"|聞き手[:：]?|thực hiện:|phóng viên|intervju:|propos recueillis à \S+ par)"
        r"\s*[:：]?\s*(.{2,120})",
        re.IGNORECASE,
    ),
    Part.ANSWERER: re.compile(
        r"(?:interview (?:with|of)|testimonianza di|témoignage de|depoimento d[eoa]|testemunho d[eoa]|récit de|relato d[eoa]|racconto di|testimonio de|testimony of|oral history (?:interview )?(?:with|of)|entretien avec"
        r"|gespräch mit|interview mit|entrevista (?:a|con|com)|intervista (?:a|con)"
        r"|интервью с|wywiad z|rozhovor s|interjú|συνέντευξη με|conversation with"
        r"|发言人(?=[\u4e00-\u9fff]{2,4}(?:主持|答记者问|举行))"
        r"|(?:مقابلة|حوار|لقاء) مع (?:ال\S+ ){1,2}(?!ال|لشؤون|في |من |عن |على |حول )(?=\S+ \S))"
        r"\s*[:]?\s*(.{3,120})",
        re.IGNORECASE,
    ),
}
_MEANINGS = {
    "interviewer": Part.QUESTIONER,
    "interviewee": Part.ANSWERER,
    "host": Part.HOST,
}
_CHAIR_KEYS = lazy_pattern(
    r"(?:chair|présid|presid|vorsitz|председ|голов|przewod|předsed|başkan|πρόεδρ|puheenj|議長|委員長)",
    re.IGNORECASE,
)


def read_front(
    lines: Sequence[str],
    metadata: Iterable[tuple[str, str]],
    codes: Collection[str],
    language: str | None,
) -> FrontEvidence:
    """The evidence in `lines` and `metadata`.

    Args:
        lines: the lines before the first turn.
        metadata: (key, value) pairs that the source's format carries.
        codes: labels of one short word, folded: what a key can explain.
        language: BCP 47 tag of the document.
    """
    evidence = FrontEvidence()
    for key, value in metadata:
        _read_field(evidence, key, value[:LINE], language)
        _read_phrases(evidence, value[:LINE], language)
    previous = above = ""
    left = _CHARACTERS
    in_play = False
    for line in lines[:_LINES]:
        left -= min(len(line), LINE)
        if left < 0:
            break
        text = " ".join(_LEAD.sub("", line[:LINE]).replace("**", "").split(" "))
        if not text.strip():
            above = ""
            continue
        above = read_below(evidence, above, text.strip(), language)
        if participants := CHAT.match(line):
            read_participants(evidence, participants[1])
            continue
        if (in_play and _is_told_of_a_play(text, codes)) or lists_codes(text, codes):
            continue
        in_play = in_play or fold(text.rstrip(" :：")) in CASTS
        if entries := read_key(line[:LINE], codes, language):
            note_key(evidence, entries, language)
            previous = text
            continue
        read_codes(evidence, line[:LINE], codes)
        if "presiding" in text and (
            found := _WHO_PRESIDES.search(f"{previous} {text}")
        ):
            add_to(evidence.parts, Part.CHAIR, found[1])
            know(evidence, parse_label(found[1], language), None)
        for sentence in _SENTENCE.split(text)[:12]:
            if _read_kanji(evidence, sentence, language):
                continue
            field = parse_field(sentence)
            if field is not None and field.value:
                _read_field(evidence, field.key, field.value, language)
            _read_phrases(evidence, sentence, language)
            _read_items(evidence, sentence, previous, language)
        previous = text
    return evidence


def _is_told_of_a_play(text: str, codes: Collection[str]) -> bool:
    """Whether a line below the head of a cast describes a part or is a direction.

    `Max: A young man`, `[Max waits before the house of Mrs Hale.]`: it names nobody,
    nor does what stands behind the name of a part and a wide colon.
    """
    part = text.partition("：")[0]
    if len(part) > 1 and part in codes:
        return parse_label(part).kind is LabelKind.NAME
    if text[:1] in "[(" and text.rstrip()[-2:] in (".]", ".)"):
        return True
    part, colon, said = text.partition(":")
    if not colon or has_office(part) or plain(part) in CHAIRS:
        return False
    return _ARTICLE.match(said) is not None


def _read_field(
    evidence: FrontEvidence, key: str, value: str, language: str | None
) -> None:
    found = parse_field(f"{key}: {value}")
    meaning = found.meaning if found else None
    function = plain(key)
    names = [
        item.strip()
        for item in re.split(
            r"\s*[;；]\s*|\s+and\s+|\s+und\s+|\s+et\s+|,\s+(?=[^,]*$)", value
        )
        if item.strip()
    ]
    whole = parse_label(value, language)
    if whole.kind is LabelKind.NAME and whole.name and len(value) < 120:
        names = [value] if "," in value and whole.office else names
    if _PLURAL.match(value):
        names = _list_of_names(value)
    names = _players_in(f"{key}: {value}") or names
    persons = [
        name
        for name in names
        if (parsed := parse_label(name, language)).name is not None
        and parsed.kind is not LabelKind.SEVERAL
    ]
    if not persons:
        return
    for person in persons:
        add_to(evidence.holders, function, person)
        know(
            evidence,
            parse_label(person, language),
            key if is_office(function) else None,
        )
    part = _MEANINGS.get(meaning or "")
    if part is Part.HOST and _CHAIR_KEYS.search(key):
        part = Part.CHAIR
    if part is not None:
        for person in persons:
            add_to(evidence.parts, part, person)
    if function in CHAIRS:
        for person in persons:
            add_to(evidence.parts, Part.CHAIR, person)


def _read_phrases(evidence: FrontEvidence, text: str, language: str | None) -> None:
    chair = _PRESIDING.match(text)
    if chair and (parsed := parse_label(chair[1], language)).name is not None:
        add_to(evidence.parts, Part.CHAIR, chair[1])
        know(evidence, parsed, None)
    for part, pattern in _BY.items():
        found = pattern.search(text)
        if found is None:
            continue
        value = _VALUE_END.split(found[1])[0]
        if part is Part.CHAIR:
            value = re.sub(r"\s(?:تشکیل|geopend|открывает|ouverte).*", "", value)
        value = re.sub(r"^(?:آقای|خانم)\s+", "", without_stop(value))
        value = value.rstrip(")") if "(" not in value else value
        parsed = parse_label(value, language)
        if parsed.kind is LabelKind.SEVERAL and part is not Part.CHAIR:
            for one in parsed.parts:
                if one.name is not None and len(one.name.words) > 1:
                    add_to(evidence.parts, part, " ".join(one.name.words))
                    know(evidence, one, None)
        elif parsed.name is not None and parsed.kind is not LabelKind.SEVERAL:
            add_to(evidence.parts, part, value)
            know(evidence, parsed, None)


def _read_kanji(evidence: FrontEvidence, text: str, language: str | None) -> bool:
    """The names of a Japanese list, and who presides in a record of Taiwan.

    Whether there are such names is returned.
    """
    if max(text, default="") < "\u4e00":
        return False
    found = _KANJI_NAME.findall(text)
    for office, family, given in found:
        kanji = Name((family, given), (family, given), surname=(0,))
        evidence.people.append(KnownPerson(kanji, office.strip() or None, rank=3))
        if office.strip():
            add_to(evidence.holders, plain(office), f"{family}{given}")
    if chair := _CHAIR_LINE.fullmatch(text.strip()):
        add_to(evidence.parts, Part.CHAIR, chair[1])
        know(evidence, parse_label(chair[1], language), None)
    return bool(found)


def _read_items(
    evidence: FrontEvidence, text: str, previous: str, language: str | None
) -> None:
    """The names in one line, each with the function beside it."""
    items = _players_in(text)
    items = items or [item.strip() for item in _ITEM.split(text) if item.strip()]
    for index, item in enumerate(items[:20]):
        value = (_KEY.split(item, maxsplit=1)[-1].strip() or item).strip(" .")
        value = _OPEN_END.sub("", value)
        if given := _GIVEN_BY.match(value):
            value = _DAY_BEHIND.sub("", value[given.end() :])
        elif "." in value and (titled := _TITLE_WITHIN.search(value)):
            value = titled[1]
        listed = _list_of_names(value)
        if listed:
            for name in listed:
                know(evidence, parse_label(name, language), None)
            continue
        if len(item) > 160:
            continue
        is_eastern = value[:1] >= "\u3040" and EASTERN.fullmatch(value)
        if is_eastern and (len(items) > 1 or value != item):
            eastern = read_name([value], language=language)
            evidence.people.append(KnownPerson(eastern, rank=1))
            continue
        parsed = parse_label(value, language)
        if parsed.kind is LabelKind.SEVERAL:
            for part in parsed.parts:
                know(evidence, part, None)
            continue
        role = _role_behind(items, index, parsed, is_menu="|" in text)
        if role is None and index == 0 and len(items) == 1 and previous.endswith(":"):
            role = previous.rstrip(": ") if is_role(previous) else None
        know(evidence, parsed, role)
        if parsed.office and ":" in item:
            add_to(evidence.holders, plain(item.partition(":")[0]), value)


def _role_behind(
    items: Sequence[str], index: int, parsed: ParsedLabel, *, is_menu: bool
) -> str | None:
    """The office in the item behind that of a name, `parsed`; None if there is none.

    Between the strokes of a menu a word is no name: `Home | President | News`.
    """
    name = parsed.name
    if (
        is_menu
        and len(items) > 2
        and (name is None or (len(name.words) < 2 and not name.titles))
    ):
        return None
    following = items[index + 1] if index + 1 < len(items) else ""
    return following if is_role(following) else None


def _players_in(text: str) -> list[str]:
    """Those whom a line lists as who speak: `Persons: Socrates, Pheidon, a Cook`."""
    key, colon, listed = text.partition(":")
    pieces = [piece.strip() for piece in listed.split(",") if piece.strip()]
    if not colon or len(pieces) < 2 or fold(key) not in CASTS:
        return []
    is_inverted = len(pieces) == 2 and any(" " in piece for piece in pieces)
    return [] if is_inverted else pieces


def _list_of_names(value: str) -> list[str]:
    """The names of "Ilse Brandvold, Kenji Marsh, wren"; empty if it is no such list.

    Speakers without a name may stand among them: `Ilse Brandvold, Speaker 2`.
    """
    if plural := _PLURAL.match(value):
        names = [piece.strip() for piece in value[plural.end() :].split(",")]
        return [name for name in names if name[:1].isupper()]
    pieces = [piece.strip().replace("_", " ") for piece in value.split(",")]
    pieces = [piece for piece in pieces if folded(piece) not in UNIDENTIFIED]
    if not 2 <= len(pieces) <= 200:
        return []
    pieces = [piece for piece in pieces if not _is_nameless(piece)]
    full = [piece for piece in pieces if 2 <= len(piece.split()) <= 4]
    if len(full) * 3 < len(pieces) * 2 or not all(
        piece.split()
        and len(piece) < 50
        and (
            len(piece.split()) == 1
            or all(w.lstrip("(")[:1].isupper() for w in piece.split())
        )
        and not any(is_office(folded(word).strip(".")) for word in piece.split())
        for piece in pieces
    ):
        return []
    return full


def _is_nameless(piece: str) -> bool:
    """Whether an item of a list is a speaker without a name: `Unknown Speaker`."""
    key = folded(piece)
    return key in UNIDENTIFIED or NUMBERED_SPEAKER.fullmatch(key) is not None
