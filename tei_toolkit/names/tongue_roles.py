"""Roles in languages other than English that stand for who holds them: `rs` in TEI.

"Der Finanzminister ging", where the text names one who is "Finanzminister Schäuble": a
title before a name, an apposition and the list of those who take part say who holds an
office. Of what it is the office is said the same way each time (in the genitive, or
after "de"), so only the word for the office is looked for in all its forms.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from tei_toolkit.names.linking import Known, each_once
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.roles import OPEN, SHORT, apart, joined
from tei_toolkit.names.taken import Taken
from tei_toolkit.names.words_that_name import words_that_name
from tei_toolkit.values import immutable

_SLAVIC = "а|у|ом|е|ы"
# Words for offices that one person holds at a time, the longer before their parts.
_HEADS = {
    "de": (
        r"premierminister(?:s|in)?|(?:[a-zäöüß-]+)?(?:minister(?:s|in)?"
        r"|präsident(?:en|in)?|kanzler(?:s|in)?|bürgermeister(?:s|in)?"
        r"|generalsekretär(?:s|in)?)"
    ),
    "fr": (
        "premier ministre|première ministre|ministre|présidente?|chanceli(?:er|ère)"
        "|secrétaire générale?|maire|gouverneure?"
    ),
    "es": (
        "primer ministro|primera ministra|ministr[oa]|president[ea]|canciller"
        "|secretari[oa] general|alcalde(?:sa)?|gobernador[a]?"
    ),
    "it": (
        "ministr[oa]|presidente|premier|cancelliere|cancelliera|segretari[oa] generale"
        "|sindac[oa]|governatore"
    ),
    "pt": (
        "primeiro-ministro|primeira-ministra|ministr[oa]|president[ea]|chanceler"
        "|secretári[oa]-geral|prefeit[oa]|governador[a]?"
    ),
    "ru": (
        rf"(?:премьер-министр|министр|президент|канцлер|губернатор|мэр|премьер)"
        rf"(?:{_SLAVIC})?|генеральн(?:ый|ого|ому|ым|ом) секретар(?:ь|я|ю|ем|е)"
        r"|председател(?:ь|я|ю|ем|е)"
    ),
    "uk": (
        r"(?:прем['’ʼ]єр-міністр|міністр|президент|канцлер|губернатор|мер|прем['’ʼ]єр)"
        r"(?:а|у|ом|ові|і)?|голов(?:а|и|і|у|ою)"
        r"|генеральн(?:ий|ого|ому|им) секретар(?:я|ю|ем|еві|і)?"
    ),
    "pl": (
        "(?:premier|minister|prezydent|kanclerz|burmistrz)(?:a|owi|em|ze)?|ministr"
        "(?:a|owi|em|ze)|marszałk(?:a|owi|iem)|marszałek|prezes(?:a|owi|em)?"
        "|sekretarz(?:a|owi|em)? generaln(?:y|ego|emu|ym)"
    ),
    "tr": "başbakan|cumhurbaşkanı",
}
_ARTICLES = {
    "de": "der|die|dem|den|des",
    "fr": "le|la|du|au|par le|par la",
    "es": "el|la|del|al",
    "it": "il|la|del|della|al|alla|dal|dalla",
    "pt": "o|a|do|da|ao|à|pelo|pela",
}
"""Without one of these a role stands for nobody in its language."""
_OF = {
    "de": "der|des|von|für|aus|im|vom|und",
    "fr": "de|du|des|d|aux|à|et",
    "es": "de|del|y|en|para",
    "it": "di|del|della|dell|dei|degli|delle|per|e",
    "pt": "de|do|da|dos|das|e|para",
}
"""After these it is said of what the role is."""
_FORMER = re.compile(
    r"(?:\bex|\bvice|\bвице|\bwice|\bвіце|vize|"
    r"\b(?:ehemalig|früher|damalig|einstig|künftig|ancien|futur|antigu|entonces|anterior"
    r"|futur|antig|бывш|тогдашн|будущ|колишн|тодішн|był|ówczesn|przyszł|eski|dönemin"
    r"|stellvertretend|заместител|заступник|помощник|помічник|zastępc|zástupc)"
    r"[^\W\d_]*)[ \u00a0-]\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"(?:\b(?P<word>[^\W\d_]+)[ \u00a0]|\bl['’])\Z")
_SLAVIC_END = re.compile(r"(?<=\w\w\w)(?:[ео]м|[ое]ві|[аеиоуыьюяії])\Z")
_POLISH_END = re.compile(r"(?<=\w\w\w)(?:owi|i?em|ze|a)\Z")
_GERMAN_END = re.compile(r"(?<=er)s\Z|(?<=är)s\Z|(?<=nt)en\Z")
_BESIDE = re.compile(r",[ \u00a0]")
_CAPITAL_BESIDE = re.compile(
    r"(?<![\w’'-])(?!\d)(?=[^\W_])[^\Wa-zß-öø-ÿа-яёіїєґ][\w’'-]*,[ \u00a0]"
    r"(?:[^\W\d_]+[ \u00a0]|l['’])?\Z"
)
_STOP = re.compile(r"[,;.:!?)\n]|\Z")
_NEXT = re.compile(r"['’]?[ \u00a0](?P<word>[^\W\d_][\w’'-]*)")
# What happened ends so, and what an office is of does not.
_PAST = {
    "ru": re.compile(r"[аеиуы]л(?:ся|а|и|ась|ись)?\Z|[аяеи]ют\Z"),
    "uk": re.compile(r"[аиу]в(?:ся)?\Z|[аиуі]л(?:а|и|ася|ися)\Z"),
    "pl": re.compile(r"[aieoąę](?:ł|ła|li|ły)\Z|(?:an|on)o\Z|uje\Z"),
}
_SMALL = frozenset(
    "и не в на что также уже а но же о с по за и й у та що й також вже а але з про і "
    "nie się i w na że też już a ale z o po za ve de da ile bugün dün bu".split()
)
_FAR, _LONGEST = 30, 48
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.8}


@immutable
class _Held:
    """An office: its word without endings, of what it is, who holds it, since where."""

    head: str
    of: str
    ref: str
    start: int


@lru_cache(maxsize=16)
def _head(tag: str) -> re.Pattern[str] | None:
    heads = _HEADS.get(tag)
    return re.compile(rf"(?<![\w-])(?i:{heads})(?![\w-])") if heads else None


def _stem(head: str, tag: str) -> str:
    """An office in one form for all of its cases, but for each sex."""
    low = head.casefold()
    if tag in {"ru", "uk"}:
        return _SLAVIC_END.sub("", low.split()[-1].replace("’", "'"))
    if tag == "pl":
        return _POLISH_END.sub("", low.split()[0]).replace("ministr", "minister")
    return _GERMAN_END.sub("", low) if tag == "de" else low


def with_roles_in(
    mentions: Sequence[Mention], text: str, known: Iterable[Known], tag: str
) -> list[Mention]:
    """`mentions` of a text, with the roles that mean one person of it, in order.

    Args:
        mentions: the names of one document, in order.
        text: its characters.
        known: those who take part, with their offices.
        tag: the first part of the BCP 47 tag of its language.
    """
    pattern = _head(tag)
    if pattern is None:
        return list(mentions)
    places = list(pattern.finditer(text))
    if not places:
        return list(mentions)
    mentions = list(_with_titles(mentions, places, text, tag))
    people = [m for m in mentions if m.type is MentionType.PERSON and m.ref]
    beside = dict(_appositions(places, people, text, tag))
    held = [
        *_listed(known, pattern, tag),
        *_titles(people, text, pattern, tag),
        *beside.values(),
    ]
    if not held:
        return mentions
    called = dict(_called_upon(places, people, text))
    taken = Taken(
        (m.start if m.title_start < 0 else m.title_start, m.end) for m in people
    )
    roles = [
        role
        for place in places
        if not taken.meet(*place.span())
        and (
            role := _role(
                place,
                text,
                [beside[at]] if (at := place.start()) in beside else held,
                tag,
            )
        )
        is not None
        and (place.start() in beside or called.get(place.start(), role.ref) == role.ref)
        and not taken.meet(role.end, role.end + 2)
    ]
    return joined(mentions, apart(roles, mentions))


def _listed(
    known: Iterable[Known], pattern: re.Pattern[str], tag: str
) -> Iterator[_Held]:
    for person in each_once(known):
        if person.type is MentionType.PERSON and person.is_own and person.role:
            role = " ".join(person.role.split())
            found = pattern.search(role)
            if found is not None:
                of = role[found.end() :]
                yield _Held(_stem(found[0], tag), of.casefold(), person.ref, -1)


def _titles(
    people: Iterable[Mention], text: str, pattern: re.Pattern[str], tag: str
) -> Iterator[_Held]:
    """The offices before the names of those who hold them."""
    for person in people:
        if person.title_start < 0 or person.ref is None:
            continue
        title = text[person.title_start : person.start].rstrip(" \u00a0")
        found = pattern.search(title)
        if found is None or _is_former(text, person.title_start):
            continue
        of = title[found.end() :].casefold()
        yield _Held(_stem(found[0], tag), of, person.ref, person.title_start)


def _appositions(
    places: Iterable[re.Match[str]], people: Sequence[Mention], text: str, tag: str
) -> Iterator[tuple[int, _Held]]:
    """The offices beside a name: "der Minister, Karl Berg, …", and after it.

    Each with where it stands. One word after an office may be called upon, and holds
    it not for sure.
    """
    starts = {person.start: person for person in people if " " in person.text}
    ends = {person.end: person for person in people}
    for place in places:
        stop = _STOP.search(text, place.end(), place.end() + _LONGEST)
        if stop is None or _is_former(text, place.start()):
            continue
        of, head = text[place.end() : stop.start()].casefold(), _stem(place[0], tag)
        comma = _BESIDE.match(text, stop.start())
        holder = starts.get(comma.end()) if comma else None
        if holder is None:
            before = text[max(0, place.start() - _FAR) : place.start()]
            article = _ARTICLE_BEFORE.search(before)
            at = place.start() - (len(article[0]) if article else 0)
            is_beside = at >= 2 and _BESIDE.match(text, at - 2) is not None
            holder = ends.get(at - 2) if is_beside else None
        if holder is None or holder.ref is None:
            continue
        if of.count(" ") <= 4 if " " in holder.text else not of:
            yield place.start(), _Held(head, of, holder.ref, place.start())


def _called_upon(
    places: Iterable[re.Match[str]], people: Iterable[Mention], text: str
) -> Iterator[tuple[int, str | None]]:
    """Where an office stands beside one word that names somebody, and whom.

    None is one whose name is not known to be a name.
    """
    bare = {person.start: person for person in people if " " not in person.text}
    for place in places:
        comma = _BESIDE.match(text, place.end())
        other = bare.get(comma.end()) if comma else None
        if other is not None and _STOP.match(text, other.end):
            yield place.start(), other.ref
        elif _STOP.match(text, place.end()) and _CAPITAL_BESIDE.search(
            text, max(0, place.start() - _FAR), place.start()
        ):
            yield place.start(), None


def _with_titles(
    mentions: Iterable[Mention], places: Iterable[re.Match[str]], text: str, tag: str
) -> Iterator[Mention]:
    """`mentions`, with an office of something right before a name as its title.

    "la ministra de Hacienda María Jesús Montero".
    """
    links = _OF.get(tag, "").split("|")
    before = {
        end: place.start()
        for place in places
        if (first := _NEXT.match(text, place.end())) and first["word"] in links
        for end in _ends_of_words(text, first.end())
    }
    for mention in mentions:
        start = before.get(mention.start, -1)
        is_bare = mention.type is MentionType.PERSON and mention.title_start < 0
        yield replace(mention, title_start=start) if is_bare and start >= 0 else mention


def _ends_of_words(text: str, end: int) -> Iterator[int]:
    """Where a name may start after the next words of what an office is of."""
    for _ in range(5):
        following = _NEXT.match(text, end)
        if following is None:
            return
        yield following.start("word")
        end = following.end()


def _is_former(text: str, start: int) -> bool:
    return _FORMER.search(text[max(0, start - _FAR) : start]) is not None


def _role(
    place: re.Match[str], text: str, held: Sequence[_Held], tag: str
) -> Mention | None:
    """The mention of a role at its place, if it means those of the document."""
    start, end = place.span()
    if _is_former(text, start) or not _has_article(text, start, tag):
        return None
    head = _stem(place[0], tag)
    same = [one for one in held if one.head == head]
    after = text[end : end + _LONGEST].casefold()
    whole = [one for one in same if one.of and _begins(after, one.of)]
    if whole:
        longest = max(len(one.of) for one in whole)
        same = [one for one in whole if len(one.of) == longest]
        end += longest
    elif not _stands_alone(text, end, tag):
        return None
    refs = tuple(sorted({one.ref for one in same}))
    if start < min((one.start for one in same), default=sys.maxsize):
        return None
    cert = Cert.HIGH if whole and len(refs) == 1 else Cert.MEDIUM
    return Mention(
        start,
        end,
        text[start:end],
        MentionType.ROLE,
        cert,
        _SCORES[cert],
        ref=refs[0] if len(refs) == 1 else None,
        candidates=refs if len(refs) > 1 else (),
        evidence=(SHORT if len(refs) == 1 else OPEN,),
    )


def _begins(after: str, of: str) -> bool:
    """Whether a text goes on with just these words."""
    return after.startswith(of) and not after[len(of) : len(of) + 1].isalpha()


def _has_article(text: str, start: int, tag: str) -> bool:
    articles = _ARTICLES.get(tag)
    before = text[max(0, start - _FAR) : start]
    found = _ARTICLE_BEFORE.search(before)
    if articles is None:
        word = (found["word"] or "") if found else ""
        return not (tag == "tr" and word[:1].isupper())
    if found is None:
        return False
    return found["word"] is None or found["word"].casefold() in articles.split("|")


def _stands_alone(text: str, end: int, tag: str) -> bool:
    """Whether nothing after a role says of what, or names who holds it."""
    following = _NEXT.match(text, end)
    if following is None:
        return not text.startswith(("-", "–"), end)
    word = following["word"]
    if word[0].isupper():
        return tag == "tr" and text[end : end + 1] in {"'", "’"}
    links = _OF.get(tag)
    if links is not None:
        return re.split("['’]", word)[0].casefold() not in links.split("|")
    if tag == "tr":
        return True
    low = word.casefold()
    is_verb = _PAST[tag].search(low) is not None
    return is_verb or low in words_that_name(tag)[1] | _SMALL
