"""Türkiye Büyük Millet Meclisi."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="tbmm",
    title="Türkiye Büyük Millet Meclisi",
    description="The NAME, the province in brackets, then a dash.",
    languages=("tr",),
    signatures=(
        Signature(
            r"TÜRKİYE BÜYÜK MİLLET MECLİSİ|TBMM|Türkiye Büyük Millet Meclisi",
            3.0,
            "the TBMM",
        ),
        Signature(r"(?:TUTANAK DERGİSİ|YASAMA YILI|Birleşim)", 1.5, "the minutes"),
        Signature(r"^\W*BAŞKAN\s?[-–—:]", 2.0, "BAŞKAN and a dash"),
        Signature(
            r"^\W*[A-ZÇĞİÖŞÜ .]{5,40} \([A-ZÇĞİÖŞÜa-zçğıöşü]+\)\s?[-–—]",
            2.5,
            "a name, a province and a dash",
        ),
    ),
    furniture=(r"-{3,6} ?0 ?-{3,6}",),
    headings=(
        r"(?:[A-ZÇĞİÖŞÜ]{3,} ){1,3}OTURUM",
        r"[IVXLC]{1,5}\.- ?[A-ZÇĞİÖŞÜ].{3,160}",
        r"[A-ZÇ]\) ?[A-ZÇĞİÖŞÜ]\S+(?: (?:ve|[A-ZÇĞİÖŞÜ]\S*))+",
        (
            r"\d{1,2}\.- ?[A-ZÇĞİÖŞÜ].{10,400}(?:konuşması|açıklaması|önergesi|teklifi"
            r"|tasarısı|cevabı|raporu|tezkeresi|sorusu)(?: \(.{3,60}\))?"
        ),
    ),
    notes=(
        r"(?:BAŞKAN|KÂTİP ÜYELER)\s*:.*",
        r"(?:Açılma|Kapanma) [Ss]aati ?: ?\d{1,2}[.:]\d{2}",
    ),
    activity="debate",
    lone=(
        r"(?P<label>BAŞKAN|[A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ .]{5,60} \([A-ZÇĞİÖŞÜ][^()]{2,20}\))"
        r"\s?[-–—]\s+(?=[A-ZÇĞİÖŞÜ])"
    ),
    example=(
        "TÜRKİYE BÜYÜK MİLLET MECLİSİ\nTUTANAK DERGİSİ\n\nBAŞKAN – Sayın"
        " milletvekilleri, oturumu açıyorum.\n\nALİ KAYA (Ankara) – Teşekkür"
        " ederim.\n\nBAŞKAN – Buyurun.\n"
    ),
)
