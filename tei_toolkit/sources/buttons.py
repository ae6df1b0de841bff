"""Buttons that a copied page of the web has beside each contribution or heading."""

# ruff: noqa: E501  # lists of words

import re
from collections import Counter
from dataclasses import replace

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.left_out import LeftOutKind
from tei_toolkit.sources.ranges import disjoint
from tei_toolkit.sources.text import Hidden, SourceText, split_lines

_DRESS = "•·▪‣●○◦*–—→»+- \t\u00a0"
_LONGEST = 50
"""Characters of the longest button, with what stands before it."""
_HEAD = 40_000
"""Characters of a source in which a button comes again, if any does."""
_OFTEN = 3
_BUTTON = lazy_pattern(
    r"share(?: (?:this|on|via|link|by|with)\b[\w ]{0,30})?|permalink|link to (?:this|that|speech|contribution)\b[\w ]{0,30}"
    r"|copy (?:this |the )?(?:link|url|address|text|permalink|contribution)\b[\w ]{0,30}|report (?:this|abuse|post)\b[\w ]{0,30}"
    r"|embed(?: (?:this|code|link|video)\b[\w ]{0,30})?|print(?: this(?: page| debate)?| page)?|direct link"
    r"|(?:partager|imprimer|envoyer par|copier le lien|lien permanent)(?: (?:sur|cette|la|le|ce|cet|par|l[’'])[\w ’'-]{0,30})?"
    r"|teilen|drucken|(?:link|seite|beitrag|rede) (?:kopieren|teilen|drucken)"
    r"|(?:compartir|imprimir|compartilhar|partilhar)(?: (?:en|por|esta?|em)\b[\w -]{0,30})?|copiar (?:el |o )?(?:enlace|link)|enlace permanente"
    r"|condividi(?: (?:su|questa)\b[\w -]{0,30})?|stampa (?:la |questa )?pagina|copia (?:il )?link|link permanente"
    r"|udostępnij|drukuj|kopiuj link|sdílet|vytisknout|zdieľať|vytlačiť|kopírovat odkaz"
    r"|afdrukken|link kopi[eë]ren|dela länk|skriv ut|kopiera länk|udskriv|kopi[eé]r l(?:ink|enke)"
    r"|tulosta|kopioi linkki|distribuie|tipărește|megosztás|nyomtatás|link másolása|paylaş|yazdır|bağlantıyı kopyala"
    r"|поделиться|распечатать|скопировать ссылку|прямая ссылка|поділитися|роздрукувати|копіювати посилання|сподели|отпечатай|подели"
    r"|κοινοποίηση|εκτύπωση|αντιγραφή συνδέσμου|שיתוף|הדפסה|העתקת קישור|مشاركة|طباعة|نسخ الرابط|اشتراک‌گذاری|چاپ"
    r"|共有(?:する)?|シェア(?:する)?|印刷(?:する)?|リンクをコピー|공유(?:하기)?|인쇄(?:하기)?|링크 복사|分享|打印|列印|复制链接|複製連結"
    r"|bagikan|cetak|salin tautan|chia sẻ|sao chép liên kết",
    re.IGNORECASE,
)
"""Words of buttons; each is one only where it comes again."""


def hide_buttons(source: SourceText) -> SourceText:
    """`source` with the lines hidden that are nothing but a button and come again.

    One stands between a label and the words, or below each heading; with a bullet or
    words for what is shared it is sure when it comes twice.
    """
    if source.cues:
        return source
    text = source.text
    counts = Counter(line.strip(_DRESS + "\r") for line in text[:_HEAD].split("\n"))
    buttons = {
        words
        for words, count in counts.items()
        if count > 1 and 0 < len(words) <= _LONGEST
        if (count >= _OFTEN or " " in words) and _BUTTON.fullmatch(words)
    }
    if not buttons:
        return source
    found = [
        Hidden(start, end, LeftOutKind.FURNITURE)
        for start, end in split_lines(text)
        if end - start <= _LONGEST + 40 and text[start:end].strip(_DRESS) in buttons
    ]
    return replace(source, hidden=disjoint([*source.hidden, *found]))
