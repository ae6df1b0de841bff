"""What Chinese calls by a form: bodies, places, people beside a word that says so.

Chinese writes no spaces: a name is taken to begin after a sign, or after a small word
that stands before names, and to end at a sign or with what only such names end with.
"""

import re
from collections.abc import Iterator

from tei_toolkit.lazy_pattern import lazy_pattern

_WORDS = "在到从從去往赴和与與跟同对對向由被是给給请請及了于於为為让讓把将將如当當"
"""Words of one sign after which a name may begin."""
_LONGER_WORDS = (
    "昨天|今天|明天|目前|后来|後來|时任|時任|其中|以及|包括|来自|來自|位于|位於|加入"
)
_BEGINS = rf"(?:(?<![\w·])|(?<=[{_WORDS}])|(?<={_LONGER_WORDS}))"
_NO_INNER = (
    "的了在是和与與说說将將对對从從到为為有及等各位名这這那我你他她它们們把被让"
    "讓向由并並也都就还還要会想能可不没沒很太更最又再只因所以但如果后後前时時着"
    "著过過给給请請谁誰啊吗嗎呢吧同跟由赴"
)
_INNER = rf"[^\W\d_{_NO_INNER}]"
_BODY_ENDS = (
    "委员会|委員會|事务所|事務所|管理局|总局|總局|集团|集團|协会|協會|学会|學會|"
    "商会|商會|工会|工會|联盟|聯盟|联合会|聯合會|基金会|基金會|医院|醫院|大学|"
    "大學|学院|學院|中学|中學|小学|小學|研究所|研究院|科学院|科學院|银行|銀行|"
    "出版社|电视台|電視台|法院|检察院|檢察院|救援队|救援隊|制片厂|製片廠|大使馆|"
    "大使館|领事馆|領事館|议会|議會|立法会|立法會|公司"
)
_BODY_END = (
    rf"(?P<end>(?:{_BODY_ENDS})(?![面见見谈談晤]|[员員](?!工)|(?<=学)生|(?<=學)生)"
    # what begins other words, too: "局势", "党员"
    r"|[局署厅廳党黨](?![长長员員部势勢面见見谈談晤内內章派风風史校组組纪紀刊道告名间間主里裡]))"
)
_BODY = lazy_pattern(
    rf"{_BEGINS}(?:{_LONGER_WORDS}){{0,2}}(?P<stem>{_INNER}{{1,10}}?(?:[及与與和](?={_INNER}{{2,6}}(?:局|署|部|厅|廳"
    rf"|委员会|委員會|司)){_INNER}{{2,6}}?)?){_BODY_END}"
)
_OF_PLACE = lazy_pattern(rf"{_INNER}{{0,8}}?{_BODY_END}")
_WATER_AND_LAND = "河|江|湖|山|镇|鎮|村|乡|鄉|县|縣|岛|島|寺|庙|廟|水库|水庫|车站|車站"
_PLACE = lazy_pattern(
    rf"(?:(?<![\w·])|(?<=[在到从從去往赴于於和与與]))(?P<stem>{_INNER}{{2,3}}?)"
    rf"(?P<end>{_WATER_AND_LAND})"
    r"(?=[^\w]|[的一和与與在是也水上边邊里裡人有、]|$)"
)
_PLAIN = frozenset(
    # what a body or a place is, and not how it is called
    "各地 两所 兩所 几所 幾所 该所 一所 多所 三甲 一家 几家 幾家 本家 该家 传染 "
    "傳染 野战 野戰 方舱 方艙 妇幼 婦幼 "
    "有关 有關 相关 相關 各级 各級 政府 中央 地方 当地 當地 本地 全国 全國 "
    "国家 國家 国际 國際 外国 外國 国外 國外 国内 國內 海外 世界 主管 上级 "
    "上級 下级 某 该 該 本 此 一 两 兩 三 几 幾 每 全 新 小 大 老 同 各 另 多 "
    "分 子 母 总 總 政 执政 執政 反对 反對 在野 入 建 整 乱 亂 死 余 餘 叛 私 "
    "保险 保險 上市 跨国 跨國 国有 國有 有限 股份 外资 外資 民营 民營 私营 "
    "私營 房地产 房地產 物流 快递 航空 电力 電力 软件 軟件 科技 广告 廣告 建筑 "
    "建築 运输 運輸 投资 投資 贸易 貿易 石油 旅游 旅遊 著名 重点 重點 一流 "
    "所有 许多 許多 综合 綜合 普通 高等 名牌 部分 公立 私立 职业 職業 专业 "
    "專業 社会 社會 慈善 定点 定點 中心 基层 基層 乡镇 社区 社區 附近 大型 "
    "专科 專科 公益 商业 商業 中资 当 當 结 結 布 佈 格 大家 时 時 骗 騙 僵 定 "
    "残 殘 终 終 开 開 出 赌 賭 邮 郵 牌 平 变 變 破 客 餐 舞 歌 音乐 音樂 "
    "会客 會客 宴会 宴會 展览 展覽 大人民 人民 最高 高级 中级 初级 基础 联合 "
    "自己 其他 其它 任何 某些 部门 社团 社團 第一 第二 一般 传统 傳統 现代 "
    "現代 现在 現在 目前 农 農 山 渔 漁 古 旧 舊 沿 下 上 火 江 名 深 高 雪 荒 "
    "假 冰 青 登 爬 进 進 回 城 外 附属 附屬 下属 下屬 直属 直屬 优秀 優秀 "
    "示范 示範 实验 實驗 贫困 貧困 偏远 偏遠 一个 一個 汽 客运 客運 长途 長途 "
    "整个 整個 自然 太平 大好 自治 美丽 美麗".split()
)
_HALLS = tuple(
    "发布 發布 会议 會議 宴会 宴會 展览 展覽 音乐 音樂 歌剧 歌劇 大 餐 客".split()
)
"""What a hall is for, which is no office."""
NO_GIVEN = (
    "先女主总總副部外国國秘议議委代同教博大局司署特行省市校老将將王皇发發院记"
    "記的了在是有和不我们們这這那个個也就都说說到要会會对對为為与與及之其以于於人性化度"
)
"""Signs that no given name has."""
_GIVEN = rf"[^\W\d_些次天年月日{NO_GIVEN}]"
_SAID = (
    "说|說|表示|认为|認為|指出|强调|強調|介绍|介紹|回忆|回憶|告诉|告訴|透露|"
    "坦言|回应|回應|没有回|沒有回|写道|寫道|率领|率領|出席|会见|會見|致辞|致辭|"
    "发言|發言|发布|教我|教他|教她|在会上|在會上|同志|曾经|曾經|补充|則|则说|"
    "则认|当选|當選|接受采访|接受訪|率团|率團|主持|宣布|宣佈"
)
_CUES = (
    "我是|我叫|他叫|她叫|他是|她是|主持人|爱人|愛人|老伴|旁边是|旁邊是|校长是|"
    "校長是|作者|嘉宾|嘉賓|组长|組長|队长|隊長|教练|教練|演员|演員|导演|導演|"
    "作家|诗人|詩人|学者|學者|律师|律師|医生|醫生|记者|記者|同学|同學|烈士|"
    "冠军|冠軍"
)
_AFTER_NAME = r"(?=[^\w]|[在是和与與跟的就成也又从從去来來于於及、]|说|說|老师|老師|$)"


def bodies(text: str) -> Iterator[tuple[int, int]]:
    """Where bodies stand that are told by their last signs."""
    for match in _BODY.finditer(text):
        if _is_called(match["stem"], match["end"]):
            yield match.start("stem"), match.end("end")


def body_of_place(text: str, start: int, end: int) -> int:
    """Where a body ends that a place from `start` up to `end` begins, or -1."""
    match = _OF_PLACE.match(text, end)
    if match is None or not _is_called(text[start : match.start("end")], match["end"]):
        return -1
    return match.end("end")


def places(text: str) -> Iterator[tuple[int, int]]:
    """Where rivers, hills, islands, villages stand that are told by their last sign."""
    for match in _PLACE.finditer(text):
        if _is_called(match["stem"], ""):
            yield match.start("stem"), match.end("end")


def _is_called(stem: str, end: str) -> bool:
    """Whether what stands before the last signs is a name's, and no plain word."""
    if stem in _PLAIN or (stem[:2] in _PLAIN and len(stem) < 4):
        return False
    is_party = end in {"党", "黨"}
    if stem[:1] in _PLAIN and len(stem) < 3 and not is_party:
        return False
    if end in {"厅", "廳"} and stem.endswith(_HALLS):
        return False
    return len(stem) > (2 if end == "公司" else 1) or is_party


def people(surname: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for people in full: before what they do, and after who they are.

    Args:
        surname: an expression for a family name.
    """
    name = rf"(?P<name>{surname}{_GIVEN}{{2}})"
    cues = "|".join(f"(?<={cue})" for cue in _CUES.split("|"))
    return (
        re.compile(rf"(?:(?<![\w·])|(?<=[昨今]天|[上下]午|晚上)){name}(?={_SAID})"),
        re.compile(rf"(?:{cues}){name}{_AFTER_NAME}"),
    )
