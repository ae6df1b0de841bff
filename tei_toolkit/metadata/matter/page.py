"""Days of the page above the title of what stands on it, and no days of the event."""

from collections.abc import Collection, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.metadata.folding import fold_pattern
from tei_toolkit.metadata.matter.lines import Line

OF_THE_PAGE = "notice of the page's own days"
ABOVE = "above the title, among what is the page's"
_OWN = lazy_pattern(
    fold_pattern(
        r"\W*(?:(?:last |page )?(?:updated|modified|reviewed)|latest|news|breaking|"
        r"upcoming|next event|events?|calendar|opening (?:hours|times)|notice|"
        r"what.s on|announcements?|closed|(?:zuletzt )?(?:aktualisiert|geandert)|"
        r"stand|neues|"
        r"aktuelles|nachrichten|termine?|veranstaltungen|offnungszeiten|"
        r"(?:derniere )?mise? a jour|actualites?|a la une|evenements?|agenda|horaires|"
        r"(?:ultima )?actualizacion|actualizado|noticias?|eventos|horarios?|"
        r"(?:ultimo )?aggiornamento|aggiornato|notizie|eventi|orari|"
        r"atualizado|ultima atualizacao|laatst bijgewerkt|nieuws|openingstijden|"
        r"senast uppdaterad|nyheter|oppdatert|opdateret|paivitetty|uutiset|"
        r"обновлено|новости|события|афиша|оновлено|новини|події|"
        r"aktualizacja|aktualnosci|wydarzenia|aktualizovano|aktuality|azurirano|vijesti|"
        r"guncelleme|haberler|etkinlikler|اخر تحديث|اخبار|עודכן|חדשות|更新|最新消息|"
        r"新闻|お知らせ)\b"
    )
)
"""How lines begin that say what is new on a site, and when."""


def own_days(
    lines: Sequence[Line], titles: Sequence[int], furniture: Collection[int]
) -> set[int]:
    """The dated lines of the page itself: `News: Library reopens, 5 February 2024`.

    They stand above the title, and so does furniture.
    """
    if not titles or not any(i < titles[0] for i in furniture):
        return set()
    return {
        i for i in range(titles[0]) if lines[i].dates and _OWN.match(lines[i].plain)
    }


def days_above(
    titles: Sequence[int], furniture: Collection[int], datelines: Collection[int]
) -> set[int]:
    """The other datelines above a title that has one below it, beside furniture.

    They may say when the page was made.
    """
    if not titles or not any(i < titles[0] for i in furniture):
        return set()
    has_own = any(i > titles[-1] for i in datelines)
    return {i for i in datelines if has_own and i < titles[0]}
