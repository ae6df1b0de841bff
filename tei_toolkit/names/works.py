"""Titles in quotation marks that a word beside them says to be those of works.

`name type="work"` in TEI. "His novel “Bleak House”", «роман «Белая гвардия»»,
"“Kar” romanı"; in Chinese the marks themselves say it: 《红楼梦》.
"""

import re
from collections.abc import Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.taken import Taken

_MARKS = '“„«《"'
_QUOTED = lazy_pattern(
    r"《(?P<han>[^《》\n]{1,40})》"
    r"|[“„](?P<curly>[^“”„\n]{2,70})[”“]|«\s?(?P<angled>[^«»\n]{2,70}?)\s?»"
    r'|"(?P<plain>[^"\n]{2,70})"'
)
_WORKS = (
    # English
    r"novels?|books?|plays?|films?|movies?|poems?|operas?|albums?|songs?|essays?"
    r"|stor(?:y|ies)|paintings?|symphon(?:y|ies)|documentar(?:y|ies)|musicals?|memoirs?"
    r"|pamphlets?|treatises?|hymns?|ballads?|sonnets?|comed(?:y|ies)|traged(?:y|ies)"
    r"|trilogy|entitled|author of|wrote"
    # German, Dutch, the Nordic languages, Czech
    r"|romane?n?s?|buch(?:es)?|bücher|theaterstücks?|gedichte?s?|opern?|lied(?:es)?"
    r"|erzählung(?:en)?|gemäldes?|novellen?|boek(?:en)?|toneelstuk|boken|filmen"
    r"|romanen|dikten|román\w?|knih\w|básn\w"
    # French
    r"|livres?|pièces?|poèmes?|opéras?|chansons?|nouvelles?|tableaux?|recueils?|contes?"
    r"|intitulée?s?|auteure? de"
    # Spanish, Portuguese, Italian
    r"|novelas?|libros?|películas?|poemas?|óperas?|canción|canciones|cuentos?|cuadros?"
    r"|titulad[oa]|romances?|livros?|peças?|filmes?|canção|canções|contos?|intitulad[oa]"
    r"|romanz[oi]|libr[oi]|poesi[ae]|canzon[ei]|saggio?|racconti?|intitolat[oa]"
    r"|commedi[ae]|autor de"
    # Russian, Ukrainian, Polish, Turkish
    r"|роман\w{0,2}|книг\w{0,2}|пьес\w{0,2}|фильм\w{0,2}|поэм\w{0,2}|опер\w{0,2}"
    r"|песн\w{0,2}|рассказ\w{0,2}|картин\w{0,2}|балет\w{0,2}|повест\w{0,2}"
    r"|комеди\w{0,2}|сборник\w{0,2}|п['’]єс\w{0,2}|фільм\w{0,2}|пісн\w{0,2}"
    r"|оповіданн\w|збірк\w{0,2}|powieś\w{1,3}|książ\w{1,3}|sztuk\w|filmu?"
    r"|wiersz\w{0,2}|poemat\w{0,2}|oper\w|pieś\w{1,2}|romanı?|kitabı?|filmi?|şiiri?"
    r"|oyunu?"
)
_TOLD_BEFORE = lazy_pattern(
    rf"(?i)(?<![^\W_])(?:{_WORKS})(?:[ ,:]+[^\W\d_]+){{0,3}}[ ,:]*\Z"
)
_WORK = lazy_pattern(rf"(?i){_WORKS}")
_TOLD_AFTER = lazy_pattern(
    r" (?:adlı |isimli |başlıklı )?(?:roman|kita[bp]|film|şiir|oyun|öykü)[^\W\d_]{0,6}"
)
_SPEECH_ENDS = (".", "!", "?", ",", ";", "…")
_MOST_WORDS = 9


def find_works(text: str) -> list[Mention]:
    """The works in `text`, in any language and in order: titles without their marks."""
    if not any(mark in text for mark in _MARKS):
        return []
    return list(_works(text))


def _works(text: str) -> Iterator[Mention]:
    for match in _QUOTED.finditer(text):
        kind = match.lastgroup or ""
        title = match[kind]
        if kind != "han" and not (_is_title(title) and _is_told(text, match)):
            continue
        yield Mention(
            match.start(kind),
            match.end(kind),
            title,
            MentionType.WORK,
            Cert.HIGH if kind == "han" else Cert.MEDIUM,
            0.9,
            evidence=("a title in quotation marks",),
        )


def _is_title(title: str) -> bool:
    """Whether what is quoted is written as a title and not as speech."""
    is_begun = title[0].isupper() or title[0].isdigit()
    is_short = len(title.split()) <= _MOST_WORDS
    return is_begun and is_short and not title.endswith(_SPEECH_ENDS)


def _is_told(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    if _TOLD_BEFORE.search(before) is not None:
        return True
    return _TOLD_AFTER.match(text, match.end()) is not None


def without_names_in(
    works: Sequence[Mention], names: Sequence[Mention]
) -> list[Mention]:
    """`names` without those in the titles of works, and without the word before one.

    "Роман" is a forename, but not before «Анна Каренина».
    """
    starts = {work.start - 2 for work in works}
    titles = Taken((work.start, work.end) for work in works)
    return [
        name
        for name in names
        if not titles.meet(name.start, name.end)
        and not (name.end in starts and _WORK.fullmatch(name.text))
    ]
