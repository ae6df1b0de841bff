"""Chinese, in simplified and traditional characters."""

from tei_toolkit.names.language_words import DateWords, LanguageWords, NameWords

_DIGITS = "一二三四五六七八九"


def _han(number: int) -> str:
    """A number under a hundred in Chinese characters."""
    tens, ones = divmod(number, 10)
    many = "十" if tens == 1 else f"{_DIGITS[tens - 1]}十" if tens else ""
    return many + (_DIGITS[ones - 1] if ones else "")


_NUMBERS = " ".join(f"{_han(n)}={n}" for n in range(1, 100))
_YEAR = (
    r"(?:1\d{3}|20\d\d|[一二][〇零○九一二三四五六七八0]{1}[〇零○一二三四五六七八九]{2})"
)

DATES = DateWords(
    months=" ".join(
        f"(?<!\\d)0?{n}_?月(?:份)?|(?<![十一二]){_han(n)}月(?:份)?"
        if n < 10
        else f"{n}_?月(?:份)?|{_han(n)}月(?:份)?"
        for n in range(1, 13)
    ),
    weekdays=" ".join(
        f"(?:星期|礼拜|禮拜|周|週){sign}"
        for sign in "一|二|三|四|五|六|日".split("|")[:6]
    )
    + " (?:星期|礼拜|禮拜|周|週)[日天]",
    seasons="春(?:天|季|节前)? 夏(?:天|季) 秋(?:天|季) 冬(?:天|季)",
    numbers=_NUMBERS + " 两|兩=2 几|数|數|幾=0 百|一百=100",
    ordinals=_NUMBERS,
    units="year=年 month=个月|個月 week=(?:个|個)?(?:星期|周|週|礼拜) day=天|日 hour=(?:个|個)?(?:小时|小時|钟头) minute=分钟|分鐘 second=秒钟?|秒鐘 decade=(?:个)?十年 century=(?:个|個)?世纪|世紀",
    day=" ?[日号號]",
    year=_YEAR,
    this="这个?|這個?|本|今",
    relative=r"""
        day -2: (?<!之)(?<!以)(?<!目)(?<!提)前天
        day 2: 后天(?!的努力)|後天
        day 0: 今天|今日|今晚|今早|今晨
        day -1: 昨天|昨日|昨晚
        day 1: (?<!说)明天|明日|明晚
        week 0: 本[周週]|这[周週]|這[周週]|这个?星期|這個?星期|本星期
        week -1: 上[周週](?![一二三四五六日天])|上个?星期(?![一二三四五六日天])|上個?星期(?![一二三四五六日天])
        week 1: 下[周週](?![一二三四五六日天])|下个?星期(?![一二三四五六日天])|下個?星期(?![一二三四五六日天])
        month_shift 0: 本月|这个月|這個月
        month_shift -1: 上个?月|上個月
        month_shift 1: 下个?月|下個月
        year_shift -2: (?<!之)(?<!以)(?<!目)前年
        year_told 1: 第二年|次年|翌年
    """,
    ago=("@N@U(?:以|之)?前",),
    ahead=("@N@U(?:以|之)?[后後]",),
    past=("(?:过去|過去|最近|近)@N@U",),
    coming=("(?:未来|未來|今后|今後)@N@U",),
    part_after="early=(?:年)?初(?:期)? mid=中期 late=末(?:期)?",
    before_era_ahead="(?:公元|西元)前",
    year_mark="年",
    halved=("@N(?:个|個)(?P<half>半)@U",),
    halved_unit=("(?<![上下大过過每第])半(?:个|個)?@U",),
    centuries=("(?:公元)?@C世[纪紀]",),
    rules=(
        ("days", "@Y ?年 ?@M ?@D(?:至|到|-|－|—|~)@M?@E".replace("@M?@E", "(?:@L)?@E")),
        ("full", "@Y ?年 ?@M ?@D"),
        ("day_of_month 0", "(?:本月|这个?月|這個月)@D"),
        ("day_of_month -1", "上个?個?月@D"),
        ("day_of_month 1", "下个?個?月@D"),
        ("full", "(?:(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))@M@D"),
        ("days", "@M ?@D(?:至|到|-|－|—|~)(?:@L)?@E"),
        ("months", "@Y ?年 ?@M(?:至|到|-|－|—|~)@L"),
        ("month_year", "@Y ?年 ?@M"),
        ("month_year", "(?:(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))@M"),
        ("season_year", "@Y ?年(?:的)?@S"),
        ("season -1", "去年@S"),
        ("season 0", "今年@S"),
        ("season 1", "明年@S"),
        (
            "half 1",
            "(?:@Y ?年|(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))?上半年",
        ),
        (
            "half 2",
            "(?:@Y ?年|(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))?下半年",
        ),
        (
            "quarter",
            "(?:@Y ?年|(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))?第?@O季度",
        ),
        (
            "first_months",
            "(?:@Y ?年|(?P<zlast>去年|上年)|(?P<znext>明年)|(?P<zthis>今年))前@N个月",
        ),
        ("years", "@Y ?年?(?:至|到|-|－|—|~)@Z年"),
        ("day_month", "@M ?@D"),
        ("day_told", r"(?<!\d)@D(?=凌晨|清晨|早上|上午|中午|下午|傍晚|晚)"),
        (
            "decade",
            r"(?:上世纪|上世紀|上个世纪|二十世纪|20世纪|二十世紀)?(?:(?P<dec>[2-9]0|1\d\d0)|(?P<decw>二十|三十|四十|五十|六十|七十|八十|九十))年代(?:(?P<early>初期?)|(?P<mid>中期)|(?P<late>末期?))?",
        ),
        (
            "year",
            "@Y ?年(?:(?P<early>初)|(?P<mid>年?中(?=[,，、。]))|(?P<late>[底末]))?",
        ),
        ("weekday -1", "上(?:个|個)?@W"),
        ("weekday 1", "下(?:个|個)?@W"),
        ("weekday 0", "(?:本|这|這)(?:个|個)?@W"),
        ("weekday", "@W"),
        ("year_shift -1", "去年"),
        ("year_shift 0", "今年|本年"),
        ("year_shift 1", "明年"),
        (
            "clock",
            "(?:(?P<pm>下午|晚上|傍晚)|上午|早上|凌晨|中午|早晨)?(?:(?P<h>\\d{1,2}|[一二三四五六七八九十]{1,3}|两|兩))(?:[时時点點](?!候|间|間|代|期)(?:鐘|钟)?)(?:(?P<mi>\\d{1,2}|[一二三四五六七八九十]{1,3})分|(?P<half>半))?",
        ),
    ),
    decade_words="二十=20 三十=30 四十=40 五十=50 六十=60 七十=70 八十=80 九十=90",
    future="[将將]|会(?:在|去|到)|会议[将於]|要",
    told="了|过(?!去)|過(?!去)|已经?",
    spaced=False,
)

NAMES = NameWords(
    home="CN TW HK MO SG",
    titles="",
    after="先生 女士 小姐 太太 夫人 主席 副主席 总统 總統 副总统 副總統 总理 總理 副总理 首相 总书记 總書記 书记 部长 部長 外长 外長 国务卿 國務卿 秘书长 秘書長 议员 議員 委员 委員 同志 教授 博士 大使 局长 局長 司长 司長 署长 特首 行政长官 省长 市长 市長 校长 老师 主任 将军 將軍 女王 国王 國王 皇帝 天皇 教皇 总干事 议长 議長 院长 院長 记者 院士 医生 醫生 大夫 律师 工程师 导演 书记员 上将 中将 少将 司令 政委 村长 县长 镇长 区长 处长 行长 会长 理事长 董事长 总经理 总裁 教练 研究员",
    stop="",
    ambiguous="启动 那大 大和 和平 大同 平安 公主 团结 光明 解放 胜利 红旗 长安 东方 一百 自由 朝阳 太平 安定 民主 建设 中央 大城 高要 新城 城关 城区 工业 开发 永定 新民 兴隆 合作 开通",
    heads="",
    ends="(?:委员会|委員會|大会|会议|党|黨|部|局|署|银行|銀行|法院|大学|大學|公司|集团|集團|联盟|聯盟|组织|組織|协会|協會|基金会|议会|議會|国会|國會|政府|中心|研究院|学院|医院|报|日报|通讯社|电视台)",
    organisations="""
        CPC | 中国共产党 | 中共 | 中共中央 | 党中央 | 共产党 | 中央委员会
        NPC | 全国人民代表大会 | 全国人大 | 人大常委会 | 全国人大常委会
        CPPCC | 全国政协 | 中国人民政治协商会议 | 政协
        StateCouncil | 国务院
        MOF | 财政部 | 财政部门
        MFA-CN | 外交部
        MOFCOM | 商务部
        MOD-CN | 国防部
        NDRC | 国家发改委 | 发改委 | 国家发展和改革委员会
        PBC | 中国人民银行 | 央行 | 人民银行
        PLA | 解放军 | 中国人民解放军 | 人民解放军
        Xinhua | 新华社 | 新华通讯社
        PeoplesDaily | 人民日报 | 人民日報
        CCTV | 中央电视台 | 央视
        KMT | 国民党 | 國民黨 | 中国国民党
        DPP | 民进党 | 民進黨
        LegCo | 立法會 | 立法会
        DP-HK | 民主黨
        CivicParty | 公民黨
        DAB | 民建聯 | 民建联
        HKGov | 香港特區政府 | 香港特别行政区政府 | 特區政府 | 特区政府
        CEO-HK | 行政長官辦公室
        ICAC | 廉政公署
        UN | 联合国 | 聯合國
        UNGA | 联合国大会 | 联大
        UNSC | 联合国安理会 | 安理会 | 聯合國安理會 | 安全理事会
        EU | 欧盟 | 歐盟 | 欧洲联盟
        EuropeanCommission | 欧盟委员会 | 欧委会
        EuropeanParliament | 欧洲议会
        NATO | 北约 | 北約
        IMF | 国际货币基金组织 | 國際貨幣基金組織
        WorldBank | 世界银行 | 世行
        WTO | 世贸组织 | 世界贸易组织 | 世貿組織
        WHO | 世界卫生组织 | 世卫组织
        IAEA | 国际原子能机构
        ASEAN | 东盟 | 東盟
        SCO | 上合组织 | 上海合作组织
        G20 | 二十国集团
        BRICS | 金砖国家
        APEC | 亚太经合组织
        RedCross | 红十字会 | 紅十字會
        AU | 非盟 | 非洲联盟
        MalaysiaAirlines | 马航 | 马来西亚航空
        Huawei | 华为
        AcademiaSinica | 中央研究院 | 中研院
        NTU-TW | 国立台湾大学 | 國立臺灣大學 | 台湾大学 | 臺灣大學
        google | 谷歌
        microsoft | 微软
        facebook | 脸书
        boeing | 波音公司
        airbus | 空中客车
        tencent | 腾讯
        alibaba | 阿里巴巴
        baidu | 百度
        siemens | 西门子
        tesla | 特斯拉
        Reuters | 路透社
        AFP | 法新社
        AP | 美联社
        new-york-times | 纽约时报 | 紐約時報
        CustomsCN | 海关总署
        SupremeCourtCN | 最高人民法院
        Procuratorate | 最高人民检察院
        Tsinghua | 清华大学
        PKU | 北京大学
        Congress-US | 美国国会
        WhiteHouse | 白宫
        AIIB | 亚洲基础设施投资银行 | 亚投行
        CAS | 中国科学院 | 中科院
        CASS | 中国社会科学院 | 社科院
        CDC | 中国疾控中心
        ICRC | 红十字国际委员会
        UNESCO | 联合国教科文组织
        UNHCR | 联合国难民署
        OECD | 经合组织
        OPEC | 欧佩克 | 石油输出国组织
    """,
    spaced=False,
)

WORDS = LanguageWords(DATES, NAMES)
