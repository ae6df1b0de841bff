"""Words for a page before its number, by language."""

import re

SURE = (
    "page seite página pagina страница сторінка пагина strona strana stránka sayfa σελίδα"
    " oldal עמוד صفحة صفحه გვერდი ገጽ էջ หน้า trang halaman ukurasa पृष्ठ পৃষ্ঠা பக்கம்"
    " ページ 페이지"
).split()
"""Those that mean nothing else."""
PAGES = (
    *SURE,
    *"sida side sivu pg pg. p. s. pág pág. pag pag. hal. с. стр стр. str. σελ.".split(),
    *"עמ' עמ׳".split(),
)
ANY_PAGE = "(?:" + "|".join(map(re.escape, PAGES)) + ")"
"""An expression for all of them."""
