"""Words around the names of countries in languages without capital letters."""

from tei_toolkit.values import immutable


@immutable
class CaselessWords:
    """How the names of countries stand in texts of a language.

    A space parts the items of a list.

    Attributes:
        before: an expression for what is written together with a name before it.
        endings: an expression for the end of some names, whether that is left out, and
            an expression for what follows then.
        plain: names that are words, too; they count beside another country or after
            a leading word.
        leading: words that stand before countries.
        never: words that look like a name with what is written together with it.
        inflects: whether what follows a name belongs to its form.
        article: what begins a name; after its second letter, which is then a particle
            that belongs to the form of the name, the first is left out.
        inside: particles before a name that stand before places.
        spaced: whether words are parted by spaces.
    """

    before: str = ""
    endings: tuple[tuple[str, bool, str], ...] = (("", False, ""),)
    plain: str = ""
    leading: str = ""
    never: frozenset[str] = frozenset()
    inflects: bool = False
    article: str = ""
    inside: str = ""
    spaced: bool = True


def _after(ending: str) -> tuple[tuple[str, bool, str], ...]:
    """What may follow any name."""
    return (("", False, ending),)


_KOREAN = (
    "(?! 문자)(?:정부)?(?:에서는|에서도|에서|에게|에는|에도|으로부터|로부터|으로|에|은|는|이|가|을|를|의|과|와"
    "|도|로|까지|부터|보다|처럼|만|이나|나|측|이다|입니다)?"
)
_KATAKANA, _KANJI = "ァ-ヺー", "一-龯々"
_JAPANESE_OTHERS = (
    "人|語|文字|系|製|風|料理|銀行|放送|新聞|経済新聞|航空|大学|映画|文学|地方|電力|山地|酒|海|洋"
    "|史|学|茶|画|式|庭園|脳炎"
)
_NAGARI = "को|का|की|मा|ले|लाई|बाट|सँग|सित|देखि|सम्म|मै|कै"

CASELESS_WORDS = {
    "am": CaselessWords(
        before="(?:የ|በ|ለ|ከ|ስለ|እንደ|እና)?",
        endings=_after("(?:ንም|ን|ም|ና)?"),
        plain="ማሊ ኒዌ ጊኒ ቺሊ ፔሩ ኩባ ቻድ ጋና",
        leading="ሀገር አገር ሪፐብሊክ ወደ",
    ),
    "ar": CaselessWords(
        before="(?<!صلاة )(?<!أذان )(?<!وقت )[وف]?[بلك]?",
        endings=_after(r"(?!(?<=مصر)\s+عل[ىي])"),
        plain="مالي قطر عمان عُمان بنين كوبا غيانا جيرسي",
        leading="في إلى الى دولة جمهورية سلطنة مملكة حكومة رئيس أمير شعب عاصمة سفير",
        never=frozenset("بقطر بمالي لمالي ومالي".split()),
        article="ال",
    ),
    "bn": CaselessWords(
        endings=_after("(?:র|ের|ে|য়|য়|তে|কে|ও|রও|েও|েরও)?"),
        plain="মালি চাদ গিনি চিলি জার্সি ওমান",
        leading="দেশ প্রজাতন্ত্রী",
        inflects=True,
    ),
    "fa": CaselessWords(
        before="(?<!راست )(?<!چپ )",
        plain="مالی چک غنا پرو قطر چاد گنی شیلی لیبی موریس عمان عُمان کومور شام کوبا توگو"
        " بنین مالت",
        leading="کشور جمهوری دولت سلطنت سفیر",
    ),
    "gu": CaselessWords(
        endings=_after("(?:નું|ની|નો|ના|નાં|માં|એ|ને|થી|માંથી|માટે)?"),
        plain="માલી ચાડ ગિની ચિલી જર્સી પેરુ",
        leading="દેશ ગણરાજ્ય",
    ),
    "he": CaselessWords(
        before="ו?(?:כש|ש)?[מבל]?",
        plain="הודו פרו סרק בנין האיטי קניה קובה מאלי לוב ירדן גיאנה טונגה",
        leading="מדינת רפובליקת ממשלת ממלכת נשיא שגריר",
        never=frozenset("מצרפת בקניה מקניה בבנין מבנין במאלי".split()),
        inside="במ",
    ),
    "hi": CaselessWords(
        plain="माली सार्क चाड गिनी जर्सी चिली पेरू ओमान टोगो कुक नीयू",
        leading="देश गणराज्य",
    ),
    "ja": CaselessWords(
        before=f"(?:(?<![{_KATAKANA}・])(?=[{_KATAKANA}])|(?<![{_KANJI}])(?=[{_KANJI}]))",
        endings=_after(
            f"(?:(?<=[{_KATAKANA}])(?![{_KATAKANA}])|(?<=[{_KANJI}]))"
            f"(?!{_JAPANESE_OTHERS})"
        ),
        plain="タイ チリ マリ アルバ マルタ ジャージー トンガ ガボン チャド ギニア",
        spaced=False,
    ),
    "ka": CaselessWords(
        endings=(
            ("ი", True, "(?:ი|ის|ში|იდან|თან|მა|ს|ით|ად|ისთვის|ზე|ისა|სა)"),
            ("[აეოუ]", False, "(?:ში|ს|მ|სთან|ზე|სა|ც|დან|სთვის|თი)?"),
            ("[აე]", True, "(?:ის|იდან|ით|ისთვის|ისა)"),
            ("[^იაეოუ]", False, "(?:-?(?:ის|ში|თან|მა|ს|მ|დან|იდან))?"),
        ),
        plain="მალი განა ომანი ჩადი ჯერსი სარკი გუამი პანამა კუბა ნიუე ბუვე მალ გან ომან ჩად "
        "სარკ გუამ პანამ კუბ დანი დანია",
        leading="სახელმწიფო რესპუბლიკა",
        inflects=True,
    ),
    "km": CaselessWords(
        before="(?<!ជនជាតិ)(?<!ភាសា)(?<!ប្រជាជន)(?<!ជន)",
        plain="ណៀ ឆាដ ឆែក ថៃ ចិន ឡាវ ម៉ាលី",
        leading="ប្រទេស នៅ ពី និង",
        spaced=False,
    ),
    "kn": CaselessWords(
        endings=_after("(?:ದಲ್ಲಿ|ದಿಂದ|ದ|ಕ್ಕೆ|ಗೆ|ವನ್ನು|ವು|ದೊಂದಿಗೆ|ನಲ್ಲಿ|ನ)?"),
        plain="ಮಾಲಿ ಚಾಡ್ ಗಿನಿ ಚಿಲಿ",
        leading="ದೇಶ",
        inflects=True,
    ),
    "ko": CaselessWords(
        endings=_after(_KOREAN),
        plain="인도 이란 수단 가나 가봉 오만 기니 차드 말리 피지 저지 통가 건지 부탄 아이티"
        " 도미니카",
        never=frozenset("그리스도 그리스도는 그리스도의".split()),
        leading="국가 공화국 나라 주",
    ),
    "lo": CaselessWords(
        before="(?<!ຄົນ)(?<!ພາສາ)(?<!ຊາວ)(?<!ຊົນເຜົ່າ)",
        plain="ຊາດ ໄທ ຈີນ ມາລີ",
        leading="ປະເທດ ຢູ່ ຈາກ ແລະ",
        spaced=False,
    ),
    "ml": CaselessWords(
        endings=(
            ("", False, "(?:യിൽ|യുടെ|യിലെ|യിലേക്ക്|യെ|യും|യ്ക്ക്|യിൽനിന്ന്|ിൽ|ിന്റെ|ിലെ)?"),
            ("്", True, "(?:ിൽ|ിന്റെ|ിലെ|ിലേക്ക്|ിനെ|ും|ിന്)"),
        ),
        plain="മാലി ചാഡ് ഗിനി ചിലി ഘാന",
        leading="രാജ്യം",
        inflects=True,
    ),
    "mr": CaselessWords(
        endings=_after("(?:ा?(?:चा|ची|चे|च्या|ने|ला|त|मध्ये|तील|तून|शी|वर))?"),
        plain="माली चाड गिनी जर्सी चिली पेरू ओमान सार्क",
        leading="देश",
        inflects=True,
    ),
    "my": CaselessWords(
        endings=_after("(?!လူမျိုး|ဘာသာ|စာ|လူ)"),
        plain="ဂရိ မာလီ ချဒ်",
        leading="နိုင်ငံ",
        spaced=False,
    ),
    "ne": CaselessWords(
        endings=_after(f"(?:{_NAGARI})?"),
        plain="माली चाड गिनी जर्सी चिली पेरु ओमन सार्क",
        leading="देश",
    ),
    "pa": CaselessWords(
        plain="ਮਾਲੀ ਚਾਡ ਗਿਨੀ ਜਰਸੀ ਚਿਲੀ ਕਤਰ ਓਮਾਨ",
        leading="ਦੇਸ਼",
    ),
    "ps": CaselessWords(
        plain="مالي مالی قطر عمان چاډ چک غنا پيرو ګيني",
        leading="هېواد هیواد جمهوریت دولت",
    ),
    "si": CaselessWords(
        endings=_after("(?:ේ|ට|ෙන්|ෙහි|ව|වේ|යේ|යට)?"),
        plain="මාලි චැඩ් ගිනි චිලී",
        leading="රට",
        inflects=True,
    ),
    "ta": CaselessWords(
        endings=(
            ("", False, "(?:[வய](?:ின்|ில்|ிலிருந்து|ுக்கு|ை|ால்|ும்|ுடன்|ிலும்|ினுடைய))?"),
            ("்", True, "(?:ின்|ில்|ிலிருந்து|ுக்கு|ை|ால்|ும்|ுடன்|ிலும்)"),
            ("ா", False, "(?:வுக்கு|வுடன்|வும்)"),
        ),
        plain="மாலி சாட் கினி சிலி கானா",
        leading="நாடு",
        inflects=True,
    ),
    "te": CaselessWords(
        endings=_after("(?:లో|కు|కి|ని|ను|తో|లోని|నుంచి|నుండి|పై)?"),
        plain="మాలి చాద్ గినీ చిలీ ఘనా",
        leading="దేశం",
    ),
    "th": CaselessWords(
        before="(?<!คน)(?<!ภาษา)(?<!ชาว)(?<!อาหาร)(?<!เชื้อสาย)(?<!เด็ก)(?<!เมือง)(?<!ตัว)",
        endings=_after("(?![ะ-ฺ็-๎])"),
        plain="มาลี ชาด กานา กินี กวม ชิลี เช็ก ปาเลา ลาว เปรู",
        leading="ประเทศ สาธารณรัฐ",
        spaced=False,
    ),
    "ur": CaselessWords(
        plain="چلی فجی گنی قطر شام چاڈ مالی عمان پیرو جرسی",
        leading="ملک جمہوریہ حکومت ریاست",
    ),
}
"""By the first part of the languages' BCP 47 tags."""
