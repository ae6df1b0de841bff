"""Posts of a forum: who wrote each, and how long ago, on the line above the words."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tei_toolkit.labels.candidates import Separator
from tei_toolkit.labels.heads import LONGEST
from tei_toolkit.labels.lines import Line
from tei_toolkit.labels.starts import Document, TurnStart, start_at
from tei_toolkit.labels.vocabulary import fold
from tei_toolkit.lazy_pattern import lazy_pattern

_AGO = (
    r"(?:(?:about |over )?(?:\d{1,3} ?|an? )(?:[smhdwy]|mo|min|hr|wk|yr|sec|second"
    r"|minute|hour|day|week|month|year)s?\.? ago"
    r"|vor (?:\d{1,3}|eine[mr]) (?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)e?n?"
    r"|il y a (?:\d{1,3}|une?) (?:seconde|minute|heure|jour|semaine|mois|an)s?"
    r"|(?:hace|há) (?:\d{1,3}|una?|uma?) (?:segundo|minuto|hora|d[íi]a|semana|m[eê]s"
    r"|a[ñn]o)(?:e?s)?"
    r"|\d{1,3} (?:second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])"
    r" fa"
    r"|\d{1,3} [^\W\d_]{1,10}\.? (?:назад|тому|temu|sitten|önce|geleden|sedan|siden)"
    r"|(?:för|for) \d{1,3} [^\W\d_]{1,10} (?:sedan|siden)"
    r"|(?:pred|před|prije|пре|преди) \d{1,3} [^\W\d_]{1,10}"
    r"|\d{1,3} ?(?:秒|分[钟鐘]?|時間|小[時时]|日|天|週間|周|週|[かヶ个個]月|年)前"
    r"|\d{1,3} ?(?:초|분|시간|일|주|개월|년) 전)"
)
_POST = lazy_pattern(
    r"(?P<fold>\[[–+−-]\]\s?)?(?:[Pp]osted by )?"
    r"(?:(?P<gone>\[[^\W\d_]{4,20}\])|(?P<label>[^\s\[].{0,60}?))"
    r"(?P<dot> +[|•·,–—-]|[|•·])? +"
    r"(?P<points>-?\d[\d.,]*[kK]?[ ]?(?:points?|pts) +(?:[|•·] *)?)?"
    rf"{_AGO}\*?(?: \(edited\))?(?P<bar> *\|.{{0,60}})?\Z"
)
"""`ada_b 3 points 2 years ago`, `Nadia • vor 3 Tagen`, `[–]ada_b[S] 1 day ago`."""
_OPENING = lazy_pattern(
    rf"(?:submitted|posted) {_AGO}\*? by (?P<label>\S{{2,60}}).{{0,40}}"
)
_DIGIT = re.compile(r"[\d¹²³]")
_NEAR_END = 80
_LEAST = 3
"""Posts that make a page of them."""


def with_posts(document: Document, starts: Sequence[TurnStart]) -> Sequence[TurnStart]:
    """The posts of a page, where most of its text stands under their authors.

    They are known by an author who comes again, or by what forums put around a name:
    its points, a dot or a bar. Who wrote a deleted post nobody knows.
    """
    posts = {
        index: post
        for index, line in enumerate(document.lines)
        if len(line.text) <= LONGEST
        and index not in document.no_turns
        and (post := _read_post(line.text))
    }
    if len(posts) < _LEAST or any(index + 1 in posts for index in posts):
        return starts
    authors = [fold(post["label"]) for post in posts.values() if post["label"]]
    parts = ("fold", "points", "dot", "bar")
    dressed = sum(any(post[part] for part in parts) for post in posts.values())
    if len(set(authors)) in (0, 1, len(authors)) and dressed < len(posts):
        return starts
    opening = next(iter(posts)) if posts else 0
    for index in range(opening):
        if post := _OPENING.fullmatch(document.lines[index].text[:LONGEST]):
            posts[index] = post
            break
    return [
        _start_of(index, document.lines[index], posts[index]) for index in sorted(posts)
    ]


def _read_post(text: str) -> re.Match[str] | None:
    if text[-1:] in (".", "?", "!") and "|" not in text:
        return None  # most lines: an age ends in no mark, but for what a bar parts
    if _DIGIT.search(text, max(0, len(text) - _NEAR_END)) is None:
        return None
    return _POST.match(text)


def _start_of(index: int, line: Line, post: re.Match[str]) -> TurnStart:
    start, end = post.span("label")
    places = (start, end, len(line.text)) if end > 0 else (0, 0, len(line.text))
    reason = "the author of a post and its age"
    found = start_at(index, line, places, Separator.OWN_LINE, reason, "time")
    return replace(found, start=line.place(0))
