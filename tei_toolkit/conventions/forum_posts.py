"""Posts of a forum, as a page of them is copied."""

from tei_toolkit.conventions.convention import Convention, Signature

_BUTTON = (
    r"(?:permalink|embed|save|unsave|report|reply|share|hide|parent|context|quote|like"
    r"|flag|edit|link|award|give award|full comments?(?: ?\(\d+\))?|crosspost"
    r"|\d+ likes?|Antworten|Teilen|Melden|Zitieren|Gefällt mir|répondre|partager"
    r"|signaler|responder|compartir|denunciar|rispondi|condividi|segnala|ответить"
    r"|поделиться|пожаловаться|svara|svar|del|beantwoorden|delen|odpowiedz|udostępnij"
    r"|返信|回复|回覆|답글)"
)

CONVENTION = Convention(
    name="forum-posts",
    title="Posts of a forum",
    description=(
        "The author's name and how long ago, on the line above the post; buttons below."
    ),
    signatures=(
        Signature(
            r"^(?:\[[–+−-]\])?\S.{1,40}? \d+ points? .{4,20} ago\*?$",
            4.0,
            "points and age of posts",
        ),
        Signature(
            r"^.{2,40}? \d{1,3} \w{3,7} ago \|", 3.0, "age of posts before a bar"
        ),
        Signature(
            rf"(?i)^{_BUTTON}(?:\s{{2,}}{_BUTTON})+$", 1.5, "buttons under posts"
        ),
    ),
    furniture=(rf"(?i:{_BUTTON}(?:[\s|•·]+{_BUTTON})+)",),
    activity="conversation",
    example=(
        "[–]ada_b 12 points 2 years ago\n\nHow long did it take?\n\npermalink  save\n\n"
        "[–]tomv 30 points 2 years ago\n\nFour years.\n\npermalink  save  parent\n\n"
        "[–]ada_b 3 points 2 years ago\n\nLonger than I hoped.\n\npermalink  save\n"
    ),
)
