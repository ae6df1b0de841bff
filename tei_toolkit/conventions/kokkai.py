"""Japanese Diet."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="kokkai",
    title="Japanese Diet",
    description="A circle, the office or the name with 君, then the words.",
    languages=("ja",),
    signatures=(
        Signature(r"(?:衆議院|参議院|会議録|国会)", 2.0, "the Diet"),
        Signature(
            r"^[○〇◯]\S{1,20}?(?:[ \u3000]\S{1,8}?)?(?:君|委員長|議長)",
            2.5,
            "a circle before a name",
        ),
        Signature(r"〔[^〕]{2,20}〕|―――◇―――", 0.8, "signs of the record"),
    ),
    activity="debate",
    lone=(
        r"[○〇◯](?P<label>[^\s（()]{1,14}?(?:[ \u3000][^\s（()]{1,12}?)?(?:君|議長|議員"
        r"|委員|委員長|部長|課長|局長|市長|町長|村長|区長|知事|教育長|大臣))"
        r"(?:[（(][^）)]{1,20}[）)])?[ \u3000]+(?=\S*[\u3041-\u3096])"
    ),
    example=(
        "衆議院会議録第九号\n\n○議長（山田太郎君）　これより会議を開きます。\n\n"
        "○鈴木花子君　ありがとうございます。\n\n"
        "○議長（山田太郎君）　次に進みます。\n"
    ),
)
