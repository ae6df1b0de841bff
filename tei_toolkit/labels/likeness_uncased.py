"""How much a string of a script without capitals looks like a speaker label."""

import re
from functools import cache

from tei_toolkit.labels.office_words import HONORIFICS, NAME_ENDINGS, STATEMENTS
from tei_toolkit.labels.opener_words import OPENERS_UNSPACED, is_saying
from tei_toolkit.labels.vocabulary import word_set
from tei_toolkit.lazy_pattern import lazy_pattern

_CASELESS = (
    r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u10a0-\u10ff\u1200-\u137f"
    r"\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_EAST_ASIAN = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
NUMERAL = lazy_pattern(
    "[一二三四五六七八九十百甲乙丙丁子丑寅]{1,3}|第[一二三四五六七八九十百]+"
)
_OFFICE_AND_NAME = lazy_pattern(
    r"(?:\S{1,14} )?\S{2,14} [\uac00-\ud7af\u3400-\u9fff]{2,4}"
)
_LATIN_NAME = lazy_pattern(r"[A-Z][A-Za-z.'’-]{1,30}\Z")
"""A name in Latin letters at the end of a label: `港信国际－HelenTso`."""
_SAYING = tuple(
    "说 說 写道 寫道 问道 問道 答道 表示 指出 认为 認為 强调 強調 提到".split()
)

_OF_SOME = lazy_pattern(r"他?[\u3400-\u9fff]{1,6}の(?:議員|委員|方|参加者|出席者)")
"""Japanese for one of a group, which begins as Chinese sentences do: `他会派の議員`."""
_DATED = lazy_pattern(r"年 ?\d{1,2} ?月|\d ?月 ?\d{1,2} ?日|년 ?\d{1,2} ?월")
_TOLD = lazy_pattern(r".*(?:[그이저]렇|[^\W\d_]아니|니|[했됐었았겠있없같한된])다")
"""A Korean sentence that ends: `그렇다. 작년에 왔다.`."""
_IS_SAYING = ("کہتے ہیں", "کہتا ہے", "کہتی ہے", "कहते हैं", "कहता है", "कहती है")
"""The same of two words, in the present of what one always says."""

_COPULAS = frozenset("הוא היא הם הן זה זו זאת هو هي هم هذا هذه است है हैं ہے ہیں".split())
"""Words that no name has, in sentences of four words: `הבעיה היא פשוטה`."""


@cache
def _pattern(expression: str) -> re.Pattern[str]:
    """A set of many characters; compiling it takes long, and few texts need it."""
    return re.compile(expression)


def is_uncased(text: str) -> bool:
    """Whether `text` holds letters of a script without capitals."""
    return not text.isascii() and _pattern(_CASELESS).search(text) is not None


def _east_asian(head: str) -> tuple[float, str, tuple[str, ...]]:
    compact = head.replace(" ", "")
    if NUMERAL.fullmatch(compact) or _DATED.search(head):
        return -4.0, "other", ("a numeral or a date",)
    if "，" in compact:
        return -3.0, "other", ("a comma inside it",)
    if any(mark in compact for mark in "。？！；"):
        return -4.0, "other", ("a sentence ends inside it",)
    begins = head.startswith(OPENERS_UNSPACED) and not _OF_SOME.fullmatch(compact)
    if begins or _TOLD.fullmatch(compact):
        return -3.0, "other", ("begins or ends like a sentence",)
    if len(compact) > 3 and compact.endswith(_SAYING):
        return -3.0, "other", ("ends in a verb of speaking",)
    if compact.endswith(NAME_ENDINGS) and len(compact) <= 30:
        return 2.5, "caseless", ("a name with its form of address",)
    if _OFFICE_AND_NAME.fullmatch(head) and head.split()[-2].endswith(NAME_ENDINGS):
        return 2.5, "caseless", ("an office before a name",)
    if compact.endswith(STATEMENTS):
        return -3.0, "other", ("the heading of a statement",)
    if compact[-1:].isascii():
        compact = _LATIN_NAME.sub("名名", compact)
    if len(compact) <= 5:
        return 0.6, "caseless", ("as short as a name",)
    if len(compact) <= 12:
        return 0.0, "caseless", ("short",)
    return -2.5, "other", ("too long for a name",)


_COUNTS = word_set("""
पहला पहली दूसरा दूसरी तीसरा तीसरी चौथा चौथी पांचवा पाँचवाँ प्रथम द्वितीय तृतीय
প্রথমত দ্বিতীয়ত তৃতীয়ত প্রথম দ্বিতীয় তৃতীয় চতুর্থ এক দুই তিন
முதலில் இரண்டாவது மூன்றாவது நான்காவது ஒன்று இரண்டு மூன்று
پہلا پہلی دوسرا دوسری تیسرا تیسری چوتھا اول دوم سوم چهارم نخست
اولا ثانيا ثالثا رابعا أولا أولاً ثانياً ثالثاً رابعاً
ראשית שנית שלישית רביעית პირველი მეორე მესამე მეოთხე አንደኛ ሁለተኛ ሦስተኛ ሶስተኛ አራተኛ
""")
"""What counts the points of a speech, a word alone: `तीसरा: बत्ती`."""


def weigh_uncased(
    head: str, words: list[str], folded: list[str], openers: frozenset[str]
) -> tuple[float, str, tuple[str, ...]]:
    """The weight, shape and reasons for one name or office."""
    if _pattern(_EAST_ASIAN).search(head):
        return _east_asian(head)
    if folded[0].strip(".") in HONORIFICS or folded[0] in HONORIFICS:
        if len(words) <= 10:
            return 2.5, "title", ("a title before a name",)
        return -1.0, "title", ("a title and many words",)
    if folded[0] in openers or head.startswith(OPENERS_UNSPACED):
        return -2.5, "other", ("begins like a sentence",)
    if len(words) == 1 and folded[0].strip(".,") in _COUNTS:
        return -2.5, "other", ("counts what is said",)
    if len(words) > 1 and (is_saying(folded[-1]) or head.endswith(_IS_SAYING)):
        return -3.0, "other", ("ends in a verb of speaking",)
    if not _COPULAS.isdisjoint(words[1:]):
        return -3.0, "other", ("a verb of a sentence",)
    if 2 <= len(words) <= 4 and len(head) <= 32:
        return 1.0, "caseless", ("as long as a name",)
    if len(words) == 1 and head.startswith(("وال", "فال")):
        return -1.5, "caseless", ("begins with `and the`",)
    if len(words) == 1 and len(head) <= 20:
        return 0.7, "caseless", ("as short as a name",)
    if len(words) <= 6:
        return -0.8, "caseless", ("rather long",)
    return -3.0, "other", ("too long for a name",)
