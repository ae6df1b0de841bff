"""Arabic and Persian assemblies."""

from tei_toolkit.conventions.convention import Convention, Signature

CONVENTION = Convention(
    name="arabic-assembly",
    title="Arabic and Persian assemblies",
    description="The title and the name before a colon or a dash.",
    languages=(
        "ar",
        "fa",
    ),
    signatures=(
        Signature(
            r"(?:مجلس النواب|مجلس الشورى|مضبطة|مجلس شورای|مذاکرات)", 2.5, "the assembly"
        ),
        Signature(
            (
                r"^\W*(?:السيد(?:ة)?|رئيس|نائب رئيس|رئیس|نایب"
                r" رئیس)\b[^\n:ـ–-]{0,50}[:ـ–-]"
            ),
            2.0,
            "the chair or a member",
        ),
    ),
    activity="debate",
    example=(
        "مجلس النواب\n\nالسيد رئيس المجلس: أفتتح الجلسة.\n\nالسيد علي حسن: شكرا"
        " سيادة الرئيس.\n\nالسيد رئيس المجلس: تفضل.\n"
    ),
)
