"""What tables and speech recognisers' JSON have in common: records of who said what.

A record has words, and as far as the file knows a speaker and times. The source text is
written as WebVTT writes cues, `<v Speaker>words` (W3C, *WebVTT*, 3.4), one record after
the other: consecutive records of one speaker are one turn, as they are in subtitles.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from tei_toolkit.diagnostics import Diagnostic, DiagnosticKind, Severity
from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.sources.clock import LETTERED_TIME, clock_seconds, seconds_of
from tei_toolkit.sources.kind import RawSource
from tei_toolkit.sources.text import Cue, SourceText, with_line_feeds
from tei_toolkit.values import immutable

FIELDS_NOT_READ = DiagnosticKind(
    code="TEI-S060",
    name="fields-not-read",
    severity=Severity.NOTE,
    template="these fields of its records are not in the text: {fields}",
    explanation="""\
*What it reports*: columns of a table, or keys of a JSON file, that hold neither the
words nor who says them nor when.

*Why it matters*: numbers, confidences, the times of single words and all else that the
file says of a record stay in the source only. If one of them is speech, name its column
`text`; if it says who speaks, `speaker`.

### Wrong

```talk.csv
speaker,text,confidence
Chair,Good morning.,0.91
Mr. Doyle,Good morning.,0.88
```

### Right

```talk.csv
speaker,text
Chair,Good morning.
Mr. Doyle,Good morning.
```
""",
)
RECORDS_WITHOUT_WORDS = DiagnosticKind(
    code="TEI-S061",
    name="records-without-words",
    severity=Severity.NOTE,
    template="{count} of its records have no words and are not in the text",
    explanation="""\
*What it reports*: rows of a table, or records of a JSON file, whose words are empty.

*Why it matters*: what else such a record says, its speaker or its time, stays in the
source only.

### Wrong

```talk.csv
speaker,text
Chair,Good morning.
Mr. Doyle,
```

### Right

```talk.csv
speaker,text
Chair,Good morning.
Mr. Doyle,Good morning.
```
""",
)
TABLE, JSON = "text/csv", "application/json"
RECORDS = frozenset({TABLE, JSON})
"""The media types of files that are lists of records."""
WORDS, SPEAKER, START, END = "words", "speaker", "start", "end"


def _letters(name: str) -> str:
    """The letters and digits of a name."""
    return "".join(char for char in name if char.isalnum())


_NAMES = {
    WORDS: """
        text transcript transcription utterance utterancetext content body speech said
        words message msg caption captions spokentext sentence line dialogue dialog
        texte transcripción transcripcion texto testo trascrizione wortlaut transkript
        äußerung redetext tekst wypowiedź текст реплика высказывание metin konuşma
        szöveg elhangzott znění promluva výrok přepis prepis prejav replika tekstovi
        govor besedilo izjava replică spusă tal yttrande anförande tale ytring
        puheenvuoro teksti puhe lausuma uitspraak wypowiedz εκφώνηση κείμενο λόγια
        teks ucapan lời nộidung
        内容 文本 文字 发言内容 發言內容 発言内容 発言 発話 本文 テキスト 내용 발언
        النص نص טקסט דברים पाठ कथन वक्तव्य বক্তব্য কথা ข้อความ
        متن گفتار խոսք ტექსტი ንግግር உரை
    """,
    SPEAKER: """
        speaker speakername speakerlabel speakerid who name author person participant
        interlocutor voice tier actor character sender sendername username nick
        nickname sprecher sprecherin redner rednerin
        orateur locuteur intervenant hablante orador oradora interviniente parlante
        oratore beszélő felszólaló mluvčí řečník hovoriaci rečník govornik
        vorbitor talare taler puhuja kõneleja runātājs kalbėtojas spreker ομιλητής
        pembicara ngườinói govorec govorac
        mówca говорящий спикер оратор выступающий мовець konuşmacı 发言人 發言人
        说话人 說話人 話者 発言者 화자 발언자 المتحدث דובר वक्ता বক্তা ผู้พูด
        گوینده სპიკერი მოსაუბრე խոսող ելույթունեցող ተናጋሪ பேச்சாளர்
    """,
    START: """
        start starts starttime startsec startseconds starttimesec startms begin
        begintime time from onset timestamp timecode in inpoint offset beginn anfang
        tmin xmin début debut inicio inizio początek начало idő időpont kezdet kezdés
        čas začátek začiatok početak vrijeme început tid tijd aika alku czas время час
        начален zeit heure hora ora zaman süre waktu ώρα 时间 時間 시간
        সময় समय זמן الوقت زمان ժամ დრო เวลา 开始 開始 开始时间 開始時間 시작
    """,
    END: """
        end ends endtime endsec endseconds endtimesec endms stop stoptime to until
        tmax xmax outpoint ende fin fine vége konec kraj sfârșit slut loppu einde τέλος
        koniec конец 结束 終了 结束时间 終了時間 끝
    """,
}
_MEANINGS = {
    _letters(name): meaning
    for meaning, names in _NAMES.items()
    for name in names.split()
}
CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,:;](\d{1,6}))?")
"""A time in hours, minutes, seconds and their fraction."""
_BY_UNITS = lazy_pattern(LETTERED_TIME + r"|\d{1,3}h\d{2}")
_TIERS_OF_NOTES = frozenset(
    """
    noise noises sound sounds comment comments note notes event events gesture gestures
    nonverbal nonspeech non-speech background silence pause bruit bruits commentaire
    commentaires remarque remarques geräusch geräusche kommentar kommentare anmerkung
    ereignis ruido ruidos comentario comentarios sonido ruído ruídos comentário
    comentários rumore rumori commento commenti geluid opmerking ljud kommentarer lyd
    støj støy bemærkning viðmerking hljóð athugasemd ääni kommentti szum komentarz uwagi
    hluk komentář poznámka zvuk opomba бука шум шумы комментарий
    примечание коментар примітка komentar zaj megjegyzés zgomot comentariu gürültü yorum
    not notlar
    θόρυβος σχόλιο רעש הערה ضجيج تعليق ملاحظة 雑音 コメント 備考 备注 噪音 備註
    소음 메모
    """.split()
)
"""What the tiers of an annotation are called that are no speaker's."""
NUMBER = lazy_pattern(r"\d{1,12}(?:[.,]\d{1,12})?(?=s?\Z)")
"""A time in one unit."""
_ROLE = "role"
FROM = "from"
"""The name of what may be a time or a sender."""
_MILLISECONDS = 2.0
"""Units of time a character of speech from which the unit cannot be the second."""
_MOST_NAMED = 12


@immutable
class Record:
    """What one person says in one piece.

    Attributes:
        words: as printed.
        speaker: as printed; empty if the file does not say.
        start: the time at which it begins, as printed; empty if unknown.
        end: the time at which it ends.
    """

    words: str
    speaker: str = ""
    start: str = ""
    end: str = ""

    @property
    def is_note(self) -> bool:
        """Whether its tier is of noises or of comments, and no speaker's."""
        name = unicodedata.normalize("NFKC", self.speaker).casefold()
        return name.strip("#_ ").partition("@")[0] in _TIERS_OF_NOTES


def meaning_of(name: str) -> str | None:
    """`words`, `speaker`, `start`, `end`, or None for another column or key."""
    return _MEANINGS.get(_letters(unicodedata.normalize("NFKC", name).casefold()))


def meanings_of(names: Sequence[str]) -> list[str | None]:
    """What each of some columns or keys holds that stand together, as `meaning_of`.

    Where no other names who speaks, one named `role` does.
    """
    meanings = [meaning_of(name) for name in names]
    if WORDS in meanings and SPEAKER not in meanings:
        plain = [name.strip().casefold() for name in names]
        if _ROLE in plain:
            meanings[plain.index(_ROLE)] = SPEAKER
    return meanings


def are_names(cells: Iterable[str]) -> bool:
    """Whether a column or key that is named as times are, `from`, says who speaks."""
    return not any(cell.strip()[:1].isdigit() for cell in cells)


def record_of(fields: Mapping[str, str]) -> Record:
    """The record with these fields, by their meaning."""
    return Record(
        fields.get(WORDS, "").strip(),
        fields.get(SPEAKER, "").strip(),
        fields.get(START, ""),
        fields.get(END, ""),
    )


def make_source(
    raw: RawSource,
    media_type: str,
    records: Sequence[Record],
    *,
    others: Iterable[str] = (),
    metadata: Mapping[str, str] = MappingProxyType({}),
    comments: str = "",
) -> SourceText | None:
    """The source text of some records; None if none of them has words.

    Args:
        raw: the file.
        media_type: of the file.
        records: in the order of the file.
        others: names of what its records have beside.
        metadata: what the file says of itself.
        comments: lines above the records, which are no one's words.
    """
    said = [record for record in records if record.words]
    if not said:
        return None
    text, cues = _timed_text(said, f"{comments}\n\n" if comments else "")
    return SourceText(
        name=raw.short_name,
        media_type=media_type,
        charset=raw.charset,
        sha256=raw.sha256,
        text=text,
        cues=cues,
        metadata=tuple((key.casefold(), value) for key, value in metadata.items()),
        diagnostics=(
            *raw.diagnostics,
            *_not_read(raw.name, len(records) - len(said), sorted(set(others))),
        ),
    )


def times_of(
    records: Sequence[Record],
) -> list[tuple[float | None, float | None]]:
    """When each record begins and ends, in seconds, as far as it says so."""
    unit = _unit(records)
    times: list[tuple[float | None, float | None]] = []
    for record in records:
        onset, offset = _seconds(record.start, unit), _seconds(record.end, unit)
        if onset is not None and offset is not None and offset < onset:
            offset = None
        times.append((onset, offset))
    return times


def _timed_text(records: Sequence[Record], before: str) -> tuple[str, tuple[Cue, ...]]:
    """The text of `before` and of the records after it, and the places of these."""
    unit = _unit(records)
    # Where most records name nobody, who is named goes on speaking in those after.
    goes_on = 2 * sum(bool(r.speaker) for r in records) <= len(records)
    pieces: list[str] = []
    cues: list[Cue] = []
    size = len(before)
    for record in records:
        voice = " ".join(record.speaker.split())
        if record.is_note:  # beside the cues
            pieces.append(_without_empty_lines(f"{voice}: {record.words}"))
            size += len(pieces[-1]) + 2
            continue
        if any(char in voice for char in "<>"):
            payload = f"{voice}: {record.words}"
        else:
            tag = f"<v {voice}>" if voice else "" if goes_on else "<v>"
            payload = f"{tag}{record.words}"
        payload = _without_empty_lines(payload)
        start, end = _seconds(record.start, unit), _seconds(record.end, unit)
        if start is None or (end is not None and end < start):
            end = None
        cues.append(Cue(size, size + len(payload), start, end))
        pieces.append(payload)
        size += len(payload) + 2
    return before + "\n\n".join(pieces), tuple(cues)


def _not_read(name: str, silent: int, others: Sequence[str]) -> Iterator[Diagnostic]:
    """What is in the file and not in its text."""
    if silent:
        yield Diagnostic(RECORDS_WITHOUT_WORDS, name, 0, 0, (("count", str(silent)),))
    yield from fields_not_read(name, others)


def fields_not_read(name: str, others: Sequence[str]) -> Iterator[Diagnostic]:
    """That these fields of a file's records are not in its text, if there are any."""
    if others:
        shown = ", ".join(others[:_MOST_NAMED])
        more = len(others) - _MOST_NAMED
        shown += f" and {more} more" if more > 0 else ""
        yield Diagnostic(FIELDS_NOT_READ, name, 0, 0, (("fields", shown),))


def _without_empty_lines(words: str) -> str:
    return re.sub(r"\s*\n\s*", "\n", with_line_feeds(words))


def _unit(records: Sequence[Record]) -> float:
    """The seconds in one unit of the times that are plain numbers."""
    spans = []
    for record in records:
        start, end = _seconds(record.start, 1.0), _seconds(record.end, 1.0)
        if start is not None and end is not None and end > start:
            spans.append((end - start) / max(len(record.words), 1))
    if not spans:
        return 1.0
    middle = sorted(spans)[len(spans) // 2]
    return 0.001 if middle > _MILLISECONDS else 1.0


def _seconds(printed: str, unit: float) -> float | None:
    """A printed time in seconds, or None if it is none."""
    printed = printed.strip()
    if _BY_UNITS.fullmatch(printed):
        return seconds_of(printed)
    printed = printed.removesuffix("s")
    clock = CLOCK.fullmatch(printed)
    if clock is not None:
        return clock_seconds(*clock.group(1, 2, 3, 4))
    if NUMBER.fullmatch(printed):
        return round(float(printed.replace(",", ".")) * unit, 6)
    return None
