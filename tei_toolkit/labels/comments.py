"""What stands under a page: comments and links, where nobody of the talk speaks."""

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
_RELATED = re.compile(
    r"[\W\d_]*(?:related(?: (?:links|articles|content|topics|stories|posts))?"
    r"|related transcripts"
    r"|more on this(?: story| topic)?|more stories|read more|mehr zum thema"
    r"|lesen sie auch|verwandte (?:artikel|themen)|sur le même sujet|à lire aussi"
    r"|lire aussi|noticias relacionadas|le puede interesar|artículos relacionados"
    r"|leggi anche|articoli correlati|leia (?:também|mais)|notícias relacionadas"
    r"|lees ook|läs (?:också|mer)|læs også|les også|lue myös|czytaj (?:także|też)"
    r"|zobacz (?:także|też)|čtěte také|související(?: články)?"
    r"|kapcsolódó(?: cikkek)?|citește și|ilgili haberler|διαβάστε επίσης"
    r"|читайте также|по теме|читайте також|прочетете още|קראו (?:גם|עוד)"
    r"|כתבות נוספות|اقرأ أيض[اً]+|مواضيع ذات صلة|أخبار ذات صلة|اخبار مرتبط"
    r"|مطالب مرتبط|यह भी पढ़ें|संबंधित खबरें|関連記事|関連リンク|관련 ?기사"
    r"|相关(?:新闻|文章|链接|报道|阅读)|相關(?:新聞|文章|連結|報導)|延伸阅读"
    r"|延伸閱讀|tin liên quan|baca juga)[\W\d_]*",
    re.IGNORECASE,
)
_LONGEST = 40


def related_line(lines: Sequence[str]) -> int:
    """The index of the heading above links to other pages, in the second half.

    The number of lines where there is none.
    """
    for index in range(len(lines) // 2, len(lines)):
        text = lines[index]
        if len(text) <= _LONGEST and _RELATED.fullmatch(text):
            return index
    return len(lines)


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
