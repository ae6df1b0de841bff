"""Roles that stand for the one person of the document who holds them.

`rs` in TEI: "the Minister", where one person listed is a minister (chapter ND of the
TEI Guidelines, referring strings).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from tei_toolkit.lazy_pattern import lazy_pattern
from tei_toolkit.names.linking import Known
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.taken import Taken

_HEAD = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*?(?= (?:of|for|to|at|in)\b|,|\Z)")
_NAME_FOLLOWS = lazy_pattern(
    r"(?:,? (?:of|for|to|at|in)\b)?[ \u00a0]+[^\W\d_a-zß-ÿа-яё]"
)
_SCORES = {Cert.HIGH: 0.95, Cert.MEDIUM: 0.8}
_WHOLE = "the role of one who takes part or is in an authority file"
_SHORT = "the role that one person of the document holds"


def with_roles(
    mentions: Sequence[Mention], text: str, known: Iterable[Known]
) -> list[Mention]:
    """`mentions` of English `text`, with the roles that mean one person, in order.

    A role is marked after "the", with the words as they are listed or its first word
    alone; one that two people hold, and one before a name, mean nobody.
    """
    holders = _holders(known)
    if not holders:
        return list(mentions)
    taken = Taken((m.start, m.end) for m in mentions)
    found = [m for m in _roles(text, holders) if not taken.meet(m.start, m.end)]
    return sorted([*mentions, *found], key=lambda m: (m.start, -m.end))


def _holders(known: Iterable[Known]) -> dict[str, tuple[Known, Cert]]:
    """The one who holds each role, by its words and by its head where one has it."""
    by_words: dict[str, dict[str, Known]] = defaultdict(dict)
    by_head: dict[str, dict[str, Known]] = defaultdict(dict)
    for person in known:
        role = " ".join((person.role or "").split())
        head = _HEAD.match(role)
        if person.type is not MentionType.PERSON or head is None:
            continue
        by_words[role.casefold()][person.ref] = person
        by_head[head[0].casefold()][person.ref] = person
    found: dict[str, tuple[Known, Cert]] = {}
    for table, cert in ((by_head, Cert.MEDIUM), (by_words, Cert.HIGH)):
        for words, people in table.items():
            if len(people) == 1:
                found[words] = next(iter(people.values())), cert
            else:
                found.pop(words, None)
    return found


def _roles(text: str, holders: dict[str, tuple[Known, Cert]]) -> Iterator[Mention]:
    longest = sorted(holders, key=lambda words: (-len(words), words))
    names = "|".join(map(re.escape, longest)).replace(r"\ ", r"\s+")
    for match in re.finditer(rf"\b[Tt]he\s+(?P<role>(?i:{names}))\b", text):
        printed = match["role"]
        if not printed[0].isupper() or _NAME_FOLLOWS.match(text, match.end()):
            continue
        person, cert = holders[" ".join(printed.split()).casefold()]
        yield Mention(
            match.start("role"),
            match.end("role"),
            printed,
            MentionType.ROLE,
            cert,
            _SCORES[cert],
            ref=person.ref,
            uri=person.uri,
            evidence=(_WHOLE if cert is Cert.HIGH else _SHORT,),
        )
