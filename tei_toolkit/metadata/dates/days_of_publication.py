"""The day on which a page appeared, where nothing tells the day of the event."""

from collections.abc import Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.dates.dates import find_dates
from tei_toolkit.metadata.event.evidence import Evidence
from tei_toolkit.metadata.event.lines import MarkedLine
from tei_toolkit.metadata.folding import fold_pattern, folded

_WEIGHT = 40
"""What the metadata of a page count, which say the same."""
_LONGEST = 120
_APPEARED = lazy_pattern(
    fold_pattern(
        r"\W*(?:published|date published|publication date|veröffentlicht|erschienen"
        r"|publiée?|date de publication|publicado|publicada|fecha de publicación"
        r"|pubblicato|data di pubblicazione|data de publicação"
        r"|опубликовано|дата публикации|опубліковано|opublikowano|data publikacji"
        r"|publikováno|zveřejněno|zverejnené|megjelent|közzétéve|gepubliceerd"
        r"|publicatiedatum|publicera[dt]|publiceret|publisert|julkaistu|avaldatud|publicēts|paskelbta|objavljeno"
        r"|објављено|публикувано|publicat|δημοσιεύθηκε|δημοσιεύτηκε|yayın tarihi"
        r"|yayınlanma tarihi|giriş tarihi|פורסם|تاريخ النشر|نشر في"
        r"|تاریخ انتشار|प्रकाशित|ngày đăng"
        r"|dipublikasikan|diterbitkan|发布时间|發布時間|发布日期|發佈日期|公開日|掲載日|등록일)"
        r"(?: (?:on|am|le|il|em|el|a|la|dne|den|op|dnia|בתאריך))?\s?[:：]?\s*"
    )
)


def days_of_publication(
    lines: Sequence[MarkedLine], language: str | None
) -> Iterator[Evidence]:
    """What lines of a head say of the day on which they were published.

    A podcast or an article has no other day: `Publicado a 30 de junho de 2022`.
    """
    for line in lines:
        if len(line.text) > _LONGEST:
            continue
        for mention in find_dates(line.text, language)[:1]:
            is_day = len(mention.value or "") == len("2022-06-30")
            if is_day and _APPEARED.fullmatch(folded(line.text[: mention.start])):
                start = line.start + mention.start
                yield Evidence(mention.value, mention.text, start, _WEIGHT, "published")
