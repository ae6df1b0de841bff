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
    notes=(r"(?:BAŞKAN|KÂTİP ÜYELER)\s*:.*",),
    activity="debate",
    example=(
        "TÜRKİYE BÜYÜK MİLLET MECLİSİ\nTUTANAK DERGİSİ\n\nBAŞKAN – Sayın"
        " milletvekilleri, oturumu açıyorum.\n\nALİ KAYA (Ankara) – Teşekkür"
        " ederim.\n\nBAŞKAN – Buyurun.\n"
    ),
)
