"""Names in Chinese: the longest that is known, and people by title or family name."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tei_toolkit.names.chinese_forms import NO_GIVEN, bodies, body_of_place, people
from tei_toolkit.names.chinese_forms import places as places_by_form
from tei_toolkit.names.gazetteer import read_lines
from tei_toolkit.names.mention import Cert, Mention, MentionType
from tei_toolkit.names.tongue_lexicon import Entry, reference
from tei_toolkit.names.tongue_sources import tongue_lexicon

# The signs with which names of other languages are written.
_FOREIGN = (
    "阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼毕波伯博勃布策查达大戴丹当道德邓狄迪蒂杜顿多厄恩尔法凡菲费芬佛弗夫"
    "福富盖冈高戈哥歌格根古哈海汉豪赫黑亨胡华怀惠霍基吉季加贾简杰金卡凯坎康考科柯克肯库夸昆拉莱兰朗劳勒雷"
    "里理丽利莉连列林隆卢鲁路伦罗洛吕马玛迈麦曼梅门蒙孟米密明莫默姆木穆娜纳奈南内尼妮涅宁纽努诺帕潘佩彭皮"
    "珀普奇恰乔切琼丘萨塞赛桑瑟森沙尚舍申什圣施史士舒斯松苏索塔泰坦唐特滕提廷图托瓦万旺威韦维魏温沃乌武西"
    "希夏肖谢辛休雪雅亚延扬耶叶伊易因英尤于约扎泽詹兹佐鲍艾爾達薩爾盧羅蘭維斯賓萊歐茨娅诗琳蕾妲莎萝婭彬宾滨甘岗迦葛茜蓉荷艺姬珍娇甫菱雯津采芙蒙奇什兹基夏诺鲍曼"
)
# Family names that are commoner as words.
_NO_SURNAMES = dict.fromkeys(
    map(ord, "和时成明从计席慕于但段印国國位名省州市县縣府院党黨")
)
_COMPOUND = "欧阳|司马|上官|诸葛|东方|司徒|區|歐|歐陽|司馬|諸葛|皇甫|慕容"
_BEFORE = '[，,。、；：:“”"（(《\n \u3000和与跟对向由给让请及同被是在了]'
# Offices before a name, and what may stand after it.
_OFFICE = (
    "(?:(?<=总统|总理|首相|主席|部长|外长|大臣|大使|司长|书记|议长|省长|市长|校长|教授|外相|院长|局长"
    "|秘书|特使|代表|委员|行长|会长|院士|博士|主任|总裁|司令|署长|处长|大使|议员)"
    "|(?<=国务卿|发言人|秘书长|董事长|检察长|总干事|理事长|研究员|总经理|总书记))"
)
_AFTER = (
    r"(?:[\d：:，,。、；）)《“在的说表同与和于将已今昨对访致讲任会介认宣率]"
    r"|指出|强调|请|先生)"
)
# What is said before an office, and begins as a family name does: "谢谢主席".
_NOT_SAID = (
    "(?!谢谢|謝謝|感謝|多謝|支持|安排|任命|解决|通知|应该|時任|时任"
    "|连任|常任|方便|于是|感谢)"
)
# Family names that are commoner as words before an office: "任总理", "常委员".
_WORDS_TOO = "任常高原全曾连单应项方万老管大小本该前新现安金白左向温候史文武水平"
_CALLED = "(?<=名叫|字叫|亲叫|人叫|子叫|夫叫|儿叫|哥叫|弟叫|姐叫|妹叫|友叫|名是)"
# Kin and others who are named next, and signs that no name has there: "父亲高兴地说".
_KIN = (
    "(?<=父亲|母亲|丈夫|妻子|儿子|女儿|哥哥|弟弟|姐姐|妹妹|爷爷|奶奶|孙子|孙女|同学|朋友|邻居"
    "|父親|母親|兒子|女兒|同學|鄰居)"
)
_NO_KIN = "地得着著过過很被把给給因向去来來时時后後前上下中里裡"
# Names of people that are words before "的".
_NO_PEOPLE = frozenset(
    "高明 高兴 高尚 高峰 高洁 高远 安宁 安静 安康 温和 白云 方圆".split()
)
# Signs before "国" in given names: 建国, 卫国.
_OF_LAND = "建卫衛爱愛保振兴興治定安立报報为為"


@lru_cache(maxsize=1)
def _surnames() -> str:
    for line in read_lines("people_of_tongues"):
        tag, _, family = line.split("\t")
        if tag == "zh":
            signs = "".join(n for n in family.split("|") if len(n) == 1)
            return f"(?:{_COMPOUND}|[习谭何{signs.translate(_NO_SURNAMES)}])"
    return "(?!)"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """People: in other languages' signs, by a title after them, by a label."""
    titles = "|".join(_titles())
    surname = _surnames()
    sign = f"[^\\W\\d_{NO_GIVEN}]"
    given = f"(?:{sign}{{1,2}}|[国國]{sign}|[{_OF_LAND}][国國])"
    foreign = f"[{_FOREIGN}]"
    return (
        re.compile(
            rf"{foreign}{{2,6}}(?:[·・•]{foreign}{{1,6}}){{1,3}}(?P<title>{titles})?"
        ),
        re.compile(
            rf"(?<![主多感时時])(?P<name>{_NOT_SAID}{surname}{given})(?P<title>{titles})"
        ),
        re.compile(rf"(?<!感)(?P<name>{_NOT_SAID}{foreign}{{2,6}})(?P<title>{titles})"),
        re.compile(
            rf"(?<![主多谢謝])(?P<name>(?![{_WORDS_TOO}]){surname})"
            rf"(?P<title>先生|女士|小姐|议员|議員|老师|总理|主席)"
        ),
        re.compile(
            rf"(?:(?<={_BEFORE})|(?<=支持|感谢|谢谢|欢迎|邀请|祝贺))"
            rf"(?P<name>(?![{_WORDS_TOO}]){surname})(?P<title>{titles})"
        ),
        re.compile(rf"{_OFFICE}(?P<name>{surname}{given})(?={_AFTER})"),
        re.compile(rf"{_CALLED}(?P<name>{surname}{given})(?=[，,。；！？])"),
        re.compile(
            rf"{_KIN}(?P<name>(?![{_WORDS_TOO}]){surname}(?:(?![{_NO_KIN}]){sign}){{2}})"
            r"(?=[，,。；！？、是说說也在])"
        ),
        re.compile(rf"{_OFFICE}(?P<name>{foreign}{{2,6}})(?={_AFTER})"),
        re.compile(rf"(?<=首相|外相|防相|天皇)(?P<name>{sign}{{3,4}})(?={_AFTER})"),
        re.compile(
            rf"^[ \t\u3000]*(?P<name>{surname}[^\W\d_]{{1,3}})(?P<title>{titles})?"
            rf"(?=[:：])",
            re.MULTILINE,
        ),
        *people(rf"(?![{_WORDS_TOO}]){surname}"),
    )


_BUILT = re.compile(
    "广场|(?:长江|黄河)?大桥|(?:[\u3400-\u9fff]{2})?(?:国际)?机场|火车站|[东南西北]站"
    "|大教堂|清真寺|体育[场馆]|公路|高速公路|大道"
)

Found = tuple[int, int, MentionType, float, Entry | None]


def recognise_chinese(text: str) -> list[Mention]:
    """The names in a Chinese text, in order, none overlapping."""
    person = MentionType.PERSON
    persons = _people(text)
    names = {text[s:e] for s, e, *_ in persons if 2 <= e - s <= 4}
    places = _places(text)
    candidates: list[Found] = [*_organisations(text), *_institutions(text, places)]
    candidates += list(_built(text, places))
    lands: list[Found] = []
    others: list[Found] = []
    for first, last, place in places:
        kept = lands if place.kind == "country" else others
        kept.append((first, last, MentionType.PLACE, 0.93, place))
    candidates += [*lands, *persons, *others]
    for name in _again(names, text):
        spans = (m.span() for m in re.finditer(re.escape(name), text))
        candidates += [(start, end, person, 0.85, None) for start, end in spans]
    candidates += [(s, e, person, 0.72, None) for s, e in _full_names(text)]
    candidates += [
        (s, e, MentionType.PLACE, 0.72, None) for s, e in places_by_form(text)
    ]
    found: list[Mention] = []
    taken = [False] * (len(text) + 1)
    for candidate in candidates:
        start, end = candidate[:2]
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            found.append(_mention(candidate, text))
    return sorted(found, key=lambda mention: mention.start)


def _mention(found: Found, text: str) -> Mention:
    start, end, kind, score, entry = found
    ref = uri = subtype = None
    if entry is not None:
        ref, uri, subtype = reference(entry)
    cert = Cert.HIGH if score >= 0.9 else Cert.MEDIUM if score >= 0.7 else Cert.LOW
    return Mention(
        start, end, text[start:end], kind, cert, score, -1, subtype, ref, uri
    )


def _institutions(text: str, places: Iterable[tuple[int, int, Entry]]) -> list[Found]:
    """Such as "北京师范大学" and "江苏省人民医院", of a place, and "复旦大学"."""
    kind = MentionType.ORGANISATION
    found: list[Found] = []
    for start, end, _ in places:
        last = body_of_place(text, start, end)
        if last >= 0:
            found.append((start, last, kind, 0.85, None))
    found.extend((start, end, kind, 0.75, None) for start, end in bodies(text))
    return found


def _organisations(text: str) -> list[Found]:
    """Organisations that are known, the longest first at each place."""
    found: list[Found] = []
    for start, end, entry in _longest(text, "organisation"):
        found.append((start, end, MentionType.ORGANISATION, 0.94, entry))
    return found


def _places(text: str) -> list[tuple[int, int, Entry]]:
    return _longest(text, "")


def _longest(text: str, kind: str) -> list[tuple[int, int, Entry]]:
    """At each place the longest known name of a kind; "" means places."""
    lexicon = tongue_lexicon("zh")
    found = []
    at = 0
    while at < len(text):
        if text[at] < "\u3400":
            at += 1
            continue
        for size in range(min(12, len(text) - at), 1, -1):
            entry = lexicon.find(text[at : at + size])
            if entry is None:
                continue
            is_organisation = entry.kind == "organisation"
            if is_organisation != (kind == "organisation") or entry.weight < 0.5:
                continue
            if not is_organisation and not _stands(text, at, at + size, entry):
                continue
            found.append((at, at + size, entry))
            at += size - 1
            break
        at += 1
    return found


def _stands(text: str, start: int, end: int, entry: Entry) -> bool:
    """Whether the name of a place is one here, and no part of another word."""
    if entry.kind != "settlement":
        return True
    if text[start:end] in tongue_lexicon("zh").ambiguous:
        return text[start - 1 : start] in _WHERE
    if entry.weight < 1.2 and text[start - 1 : start] not in _WHERE:
        return False
    return text[end : end + 1] not in {"路", "街"}


def _built(text: str, places: Iterable[tuple[int, int, Entry]]) -> Iterator[Found]:
    """Squares, bridges, stations and airports of a place: "天安门广场"."""
    for start, end, place in places:
        built = _BUILT.match(text, end)
        if built is not None and place.kind != "country":
            yield start, built.end(), MentionType.PLACE, 0.88, None


def _people(text: str) -> list[Found]:
    found: list[Found] = []
    lexicon = tongue_lexicon("zh")
    for pattern in _patterns():
        for match in pattern.finditer(text):
            start, end = match.span()
            while text[start] in " \t\u3000":
                start += 1
            name = match.groupdict().get("name") or text[start:end]
            entry = lexicon.find(name)
            if entry is not None and entry.kind != "organisation":
                continue
            if any(name.startswith(place) for place in _STARTS):
                continue
            found.append((start, end, MentionType.PERSON, 0.92, None))
    return sorted(found, key=lambda person: person[0] - person[1])


_WHERE = frozenset("在到从往去赴于、")
_STARTS = tuple("中国 美国 英国 法国 德国 国务 全国 本届 各位 尊敬".split())


@lru_cache(maxsize=1)
def _titles() -> tuple[str, ...]:
    """The titles that stand after a name, the longest first."""
    titles = tongue_lexicon("zh").words.after.split()
    return tuple(sorted(titles, key=len, reverse=True))


def without_title(name: str) -> str:
    """A Chinese name in full without the title after it, or `name` as it is."""
    for title in _titles():
        if name.endswith(title) and len(name) - len(title) >= 2:
            return name[: -len(title)]
    return name


def _again(names: set[str], text: str) -> list[str]:
    """Names without their titles that stand in the text again."""
    bare = names | set(map(without_title, names))
    return sorted(
        (n for n in bare if len(n) >= 2 and text.count(n) > 1), key=len, reverse=True
    )


@lru_cache(maxsize=1)
def _whole() -> re.Pattern[str]:
    given = "|".join(
        sorted(
            (
                name
                for line in read_lines("people_of_tongues")
                if line.startswith("zh\t")
                for name in line.split("\t")[1].split("|")
            ),
            key=len,
            reverse=True,
        )
    )
    return re.compile(rf"(?<={_BEFORE})(?P<name>{_surnames()}(?:{given}))")


def _full_names(text: str) -> list[tuple[int, int]]:
    """A family name and a common given name after a sign or a small word."""
    matches = _whole().finditer("\n" + text)
    return [
        (m.start("name") - 1, m.end("name") - 1)
        for m in matches
        if m["name"] not in _NO_PEOPLE
    ]
