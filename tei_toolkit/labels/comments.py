"""What readers wrote under a page: nobody of the transcript speaks there."""

import re
from collections.abc import Sequence

_HEADING = re.compile(
    r"[\W\d_]*(?:readers?['’]?s?\s|all\s)?"
    r"(?:comments?|kommentare?|leserkommentare|commentaires?"
    r"|comentarios|comentários|commenti|reacties|комментарии|коментарі|komentarze|komentáře"
    r"|komentari|kommentarer|kommentit|hozzászólások|comentarii|yorumlar|σχόλια|תגובות"
    r"|التعليقات|تعليقات|نظرات|टिप्पणियाँ|टिप्पणियां"
    r"|प्रतिक्रियाएं"
    r"|கருத்துகள்|கருத்துக்கள்"
    r"|ความคิดเห็น|コメント"
    r"|网友评论|網友評論|评论|評論|读者留言|留言|댓글|bình luận|komentar)"
    r"[\W\d_]*",
    re.IGNORECASE,
)
_LONGEST = 40


def comments_line(lines: Sequence[str], start: int = 0) -> int:
    """The index of the heading above the comments of a page, from `start` on.

    The number of lines where there is none: a heading in the first third of a text is
    an item of a menu.
    """
    for index in range(max(start, len(lines) // 3), len(lines)):
        text = lines[index]
        if len(text) <= _LONGEST and _HEADING.fullmatch(text):
            return index
    return len(lines)
